/** The state that main hands to post through the runner's state file. */
import * as core from '@actions/core';
import { requirePlainCommandFile } from './command-file.ts';
import { formatState, parseState, type MockState, type StateStore } from '../job/state/mock-state.ts';

const key = 'ephemeral-mock';

/** Each save appends to the runner's file, which takes the last value: a kill in between loses nothing that was saved. */
export const githubState: StateStore = {
  save(state) {
    requirePlainCommandFile('GITHUB_STATE');
    core.saveState(key, formatState(state));
  },
};

/**
 * What main has saved; `undefined` when it stopped before it made anything.
 *
 * @throws Error when the text is no state of this version
 */
export function readState(): MockState | undefined {
  const text = core.getState(key);
  return text === '' ? undefined : parseState(text);
}
