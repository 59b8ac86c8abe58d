/** What the runner gives to every step through the environment. */
import { existsSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { RunIdentity } from '../job/state/mock-name.ts';
import { chooseProvider } from '../job/connect/provider.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** The run's identity; outside GitHub a local one, which no sweep of a repository can mistake for its own. */
export function runIdentity(env: Env): RunIdentity {
  return {
    repository: env['GITHUB_REPOSITORY'] ?? 'local/local',
    runId: env['GITHUB_RUN_ID'] ?? '0',
    runAttempt: env['GITHUB_RUN_ATTEMPT'] ?? '1',
    job: env['GITHUB_JOB'] ?? 'local',
  };
}

/** The folder that relative paths start from: the checked-out repository. */
export function workspaceDirectory(env: Env): string {
  return env['GITHUB_WORKSPACE'] ?? process.cwd();
}

const jobDirectoryPrefix = 'ephemeral-mock-';

/** A new folder for this mock's files that lives as long as the job. */
export function makeJobDirectory(env: Env): string {
  return mkdtempSync(path.join(env['RUNNER_TEMP'] ?? tmpdir(), jobDirectoryPrefix));
}

/** The folders that steps, of this job or of one before it, have made so; `undefined` where there is no runner. */
export function findJobDirectories(env: Env): readonly string[] | undefined {
  const temp = env['RUNNER_TEMP'] ?? '';
  if (temp === '' || !existsSync(temp)) return undefined;
  const names = readdirSync(temp).filter((name) => name.startsWith(jobDirectoryPrefix));
  return names.map((name) => path.join(temp, name));
}

/**
 * Whether the mock is going to live on the runner, if the inputs are right: known before the toolkit is loaded, so that the
 * server's process can be started ahead.
 *
 * @param env inputs are in it as the runner names them: upper case, dashes kept
 */
export function staysOnRunner(env: Env): boolean {
  const given = (name: string) => (env[`INPUT_${name}`] ?? '').trim();
  const word = given('PROVIDER').toLowerCase();
  return chooseProvider(word === '' ? 'auto' : word, given('POSTMAN-API-KEY') !== '') === 'embedded';
}
