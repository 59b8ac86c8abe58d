/** The step summary on the run's page. */
import * as core from '@actions/core';

/** Appends Markdown to the summary; without a runner that shows summaries it goes nowhere. */
export async function writeSummary(markdown: string): Promise<void> {
  if ((process.env['GITHUB_STEP_SUMMARY'] ?? '') === '') return;
  await core.summary.addRaw(markdown).write();
}
