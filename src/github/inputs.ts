/** The step's inputs as text. */
import * as core from '@actions/core';
import { inputNames, withDefaults, type RawInputs } from '../job/inputs/input-definitions.ts';

/** Masks the key before anything else happens, then hands over every input as given. */
export function readInputs(): RawInputs {
  maskSecret(core.getInput('postman-api-key'));
  return withDefaults(Object.fromEntries(inputNames.map((name) => [name, core.getInput(name)])));
}

/** How the job went so far: `success`, `failure` or `cancelled`; '' where GitHub hands over no inputs to a post step. */
export function readJobStatus(): string {
  return core.getInput('job-status');
}

/** The runner hides each line that it is handed: one like `}` would tear holes into every log. */
const shortestLine = 8;

/**
 * Hides a value in the log, also in the forms in which it travels in URLs and in Basic credentials. Of a value of several
 * lines each is hidden on its own, since a log is shown line by line.
 */
export function maskSecret(secret: string): void {
  if (secret === '') return;
  const lines = secret.split(/[\r\n]+/).map((line) => line.trim());
  const plain = lines.length === 1 ? [secret] : lines.filter((line) => line.length >= shortestLine);
  const encoded = [secret, ...plain].flatMap((text) => [
    encodeURIComponent(text.toWellFormed()),
    Buffer.from(text).toString('base64'),
  ]);
  for (const form of new Set([...plain, ...encoded])) core.setSecret(form);
}
