/** The step summary on the run's page. */
import * as core from '@actions/core';
import { requirePlainCommandFile } from './command-file.ts';
import { describeError } from '../job/describe-error.ts';
import type { Reporter } from '../job/reporter.ts';

/**
 * Appends Markdown to the summary; without a runner that shows summaries it goes nowhere.
 *
 * @throws Error of the file system, or of the toolkit when the file is too large
 */
export async function writeSummary(markdown: string): Promise<void> {
  if ((process.env['GITHUB_STEP_SUMMARY'] ?? '') === '') return;
  requirePlainCommandFile('GITHUB_STEP_SUMMARY');
  await core.summary.addRaw(markdown).write();
}

/** As `writeSummary`, for a step whose work is done: a summary that cannot be written is a warning. */
export async function tryToWriteSummary(markdown: string, reporter: Pick<Reporter, 'warning'>): Promise<void> {
  try {
    await writeSummary(markdown);
  } catch (error) {
    reporter.warning(`The summary could not be written. ${describeError(error)}`);
  }
}
