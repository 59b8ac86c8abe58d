/** The sweep's inputs and outputs. */
import * as core from '@actions/core';
import { requirePlainCommandFile } from './command-file.ts';
import { sweepInputNames, type SweepInputName } from '../job/inputs/sweep-inputs.ts';
import type { SweptThing } from '../job/sweep-mocks.ts';
import { maskSecret } from './inputs.ts';

/** Masks both secrets before anything else happens, then hands over every input as given. */
export function readSweepInputs(): Record<SweepInputName, string> {
  maskSecret(core.getInput('postman-api-key'));
  maskSecret(core.getInput('github-token'));
  return Object.fromEntries(sweepInputNames.map((name) => [name, core.getInput(name)])) as Record<
    SweepInputName,
    string
  >; // one entry for each
}

export const sweepOutputNames = ['deleted', 'kept', 'failed'] as const;

export function setSweepOutputs(swept: readonly SweptThing[]): void {
  requirePlainCommandFile('GITHUB_OUTPUT');
  const count = (...outcomes: readonly SweptThing['outcome'][]) =>
    swept.filter(({ outcome }) => outcomes.includes(outcome)).length;
  const values = { deleted: count('deleted', 'would be deleted'), kept: count('kept'), failed: count('failed') };
  for (const name of sweepOutputNames) core.setOutput(name, values[name]);
}
