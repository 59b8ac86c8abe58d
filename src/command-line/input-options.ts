/** Which inputs of the actions each command takes. */
import { statSync } from 'node:fs';
import path from 'node:path';
import { inputDefinitions, inputNames, type InputName, type RawInputs } from '../job/inputs/input-definitions.ts';
import { looksLikePath } from '../job/inputs/item-reference.ts';
import { sweepInputDefinitions, sweepInputNames, type SweepInputName } from '../job/inputs/sweep-inputs.ts';
import { updateInputDefinitions, updateInputNames, type UpdateInputName } from '../job/inputs/update-inputs.ts';
import type { StepOptions } from './step-options.ts';

/** Without an artifact service nothing is uploaded. */
const actionOnly: readonly InputName[] = ['call-logs', 'artifact-name', 'retention-days'];

export const runOptions: StepOptions<InputName> = {
  definitions: inputDefinitions,
  names: inputNames.filter((name) => !actionOnly.includes(name)),
  flags: ['private', 'keep-mock', 'fail-on-unmatched'],
};

/** Always embedded. */
export const serveOptions: StepOptions<InputName> = {
  ...runOptions,
  names: ['collection', 'environment', 'name', 'private', 'server-response', 'port', 'listen-host'],
};

export const reportOptions: StepOptions<InputName> = {
  ...runOptions,
  names: ['collection', 'environment', 'provider', 'fail-on-unmatched', 'expect-calls', 'min-coverage'],
};

export const sweepOptions: StepOptions<SweepInputName> = {
  definitions: sweepInputDefinitions,
  names: sweepInputNames,
  flags: ['dry-run'],
  fromEnv: { 'postman-api-key': 'POSTMAN_API_KEY', 'github-token': 'GITHUB_TOKEN' },
};

export const updateOptions: StepOptions<UpdateInputName> = {
  definitions: updateInputDefinitions,
  names: updateInputNames,
  fromEnv: { 'api-key': 'POSTMAN_API_KEY' },
};

/**
 * Takes the key of `run` from POSTMAN_API_KEY when no option gives one. Since the variable may stand in a shell for other
 * tools, it moves a mock to the cloud only where the collection is no file or `provider` says so.
 *
 * @param directory where relative paths start
 */
export function withKeyFrom(
  env: Readonly<Record<string, string | undefined>>,
  raw: RawInputs,
  directory: string,
): RawInputs {
  const inCloud = raw.provider === 'postman' || (raw.provider === 'auto' && mayBeInCloud(raw.collection, directory));
  if (raw['postman-api-key'] !== '' || !inCloud) return raw;
  return { ...raw, 'postman-api-key': env['POSTMAN_API_KEY'] ?? '' };
}

/**
 * Why POSTMAN_API_KEY was left alone where an environment in the cloud wants a key; `undefined` where it was not.
 *
 * @param raw as `withKeyFrom` gives them
 * @param directory where relative paths start
 */
export function explainUnusedKey(
  env: Readonly<Record<string, string | undefined>>,
  raw: RawInputs,
  directory: string,
): string | undefined {
  const hasKey = (env['POSTMAN_API_KEY'] ?? '').trim() !== '';
  const isUnused = hasKey && raw['postman-api-key'] === '' && raw.provider === 'auto';
  if (!isUnused || raw.environment === '' || !mayBeInCloud(raw.environment, directory)) return undefined;
  return 'POSTMAN_API_KEY was not used, since `collection` is a file: --provider postman uses it, and imports the file.';
}

function mayBeInCloud(text: string, directory: string): boolean {
  return !looksLikePath(text) && !isFile(path.resolve(directory, text));
}

function isFile(file: string): boolean {
  try {
    return statSync(file).isFile();
  } catch {
    // Most names of collections are no paths at all.
    return false;
  }
}
