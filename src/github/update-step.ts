/** The update step's inputs and outputs. */
import * as core from '@actions/core';
import { requirePlainCommandFile } from './command-file.ts';
import { updateInputNames, type UpdateInputName } from '../job/inputs/update-inputs.ts';
import type { Mock } from '../postman/model.ts';
import { maskSecret } from './inputs.ts';

/** Masks the key before anything else happens, then hands over every input as given. */
export function readUpdateInputs(): Record<UpdateInputName, string> {
  maskSecret(core.getInput('api-key'));
  return Object.fromEntries(updateInputNames.map((name) => [name, core.getInput(name)])) as Record<
    UpdateInputName,
    string
  >; // one entry for each
}

export const updateOutputNames = ['mockUrl', 'mockId', 'name', 'environmentUid', 'serverResponseId'] as const;

/** The mock as it now is. */
export function setUpdateOutputs({ mockUrl, id, name, environment, config }: Mock): void {
  requirePlainCommandFile('GITHUB_OUTPUT');
  const values = {
    mockUrl,
    mockId: id,
    name,
    environmentUid: environment ?? '',
    serverResponseId: config.serverResponseId ?? '',
  };
  for (const output of updateOutputNames) core.setOutput(output, values[output]);
}
