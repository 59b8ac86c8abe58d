/** The step's inputs as text. */
import * as core from '@actions/core';
import { inputNames, withDefaults, type RawInputs } from '../job/input-definitions.ts';

/** Masks the key before anything else happens, then hands over every input as given. */
export function readInputs(): RawInputs {
  maskSecret(core.getInput('postman-api-key'));
  return withDefaults(Object.fromEntries(inputNames.map((name) => [name, core.getInput(name)])));
}

/** How the job went so far: `success`, `failure` or `cancelled`; '' where GitHub hands over no inputs to a post step. */
export function readJobStatus(): string {
  return core.getInput('job-status');
}

/** Hides a value in the log, also in the forms in which it travels in URLs and in Basic credentials. */
export function maskSecret(secret: string): void {
  if (secret === '') return;
  const base64 = Buffer.from(secret).toString('base64');
  for (const form of new Set([secret, encodeURIComponent(secret), base64])) core.setSecret(form);
}
