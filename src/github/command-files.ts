/** What the runner is told through files: the state that main hands to post, and the step summary. Outputs go that way too. */
import * as core from '@actions/core';
import { requirePlainFile } from '../files/plain-file.ts';
import { describeError } from '../job/describe-error.ts';
import type { Reporter } from '../job/reporter.ts';
import { formatState, parseState, type MockState, type StateStore } from '../job/state/mock-state.ts';

/**
 * To be called before the toolkit writes to one of the files: to a pipe it would write for ever.
 *
 * @param variable the name of the environment variable that has the file's path; without a file there is nothing to check
 * @throws Error with a sentence that says what stands in the file's place
 */
export function requirePlainCommandFile(variable: 'GITHUB_OUTPUT' | 'GITHUB_STATE' | 'GITHUB_STEP_SUMMARY'): void {
  const file = process.env[variable] ?? '';
  if (file !== '') requirePlainFile(file);
}

const stateKey = 'ephemeral-mock';

/** Each save appends to the runner's file, which takes the last value: a kill in between loses nothing that was saved. */
export const githubState: StateStore = {
  save(state) {
    requirePlainCommandFile('GITHUB_STATE');
    core.saveState(stateKey, formatState(state));
  },
};

/**
 * What main has saved; `undefined` when it stopped before it made anything.
 *
 * @throws Error when the text is no state of this version
 */
export function readState(): MockState | undefined {
  const text = core.getState(stateKey);
  return text === '' ? undefined : parseState(text);
}

/**
 * Appends Markdown to the summary on the run's page; without a runner that shows summaries it goes nowhere.
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
