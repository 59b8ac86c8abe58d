/** The inputs of a step as text. */
import * as core from '@actions/core';

/**
 * Every input as it is given; an absent one is ''.
 *
 * @param secrets those that are masked before anything else happens
 */
export function readStepInputs<TName extends string>(
  names: readonly TName[],
  secrets: readonly TName[],
): Readonly<Record<TName, string>> {
  for (const name of secrets) maskSecret(core.getInput(name));
  return Object.fromEntries(names.map((name) => [name, core.getInput(name)])) as Record<TName, string>; // one entry for each
}

/** The names of all inputs that the runner hands over, in lower case, also of those that the action does not have. */
export function readInputNames(env: NodeJS.ProcessEnv): readonly string[] {
  return Object.keys(env).flatMap((name) => (/^INPUT_./.test(name) ? [name.slice('INPUT_'.length).toLowerCase()] : []));
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
