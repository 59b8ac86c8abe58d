/** What a job's steps find around them: directories, contexts, environment variables. */
import { randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import type { Clock } from '../../src/postman/index.ts';
import type { Contexts } from './expressions.ts';

export interface JobOptions {
  /** The runner's, for what it gives its steps time for; the system's by default. */
  readonly clock?: Clock;
  /** The checked-out repository; an empty directory by default. Never removed. */
  readonly workspace?: string;
  /** The job's `env:`. */
  readonly env?: Readonly<Record<string, string>>;
  /** Values that the runner hides from the start, as it does with what comes from `secrets.*`. */
  readonly secrets?: readonly string[];
  /**
   * Where artifacts go, as `startArtifactService` gives it. Without it a step has neither ACTIONS_RUNTIME_TOKEN nor
   * ACTIONS_RESULTS_URL.
   */
  readonly artifactService?: {
    readonly env: Readonly<Record<'ACTIONS_RUNTIME_TOKEN' | 'ACTIONS_RESULTS_URL', string>>;
  };
  /** The webhook's payload; also `github.event`. */
  readonly event?: Readonly<Record<string, unknown>>;
  readonly eventName?: string;
  /** `owner/name`. */
  readonly repository?: string;
  readonly runId?: number;
  readonly runAttempt?: number;
  /** The job's ID in the workflow file. */
  readonly job?: string;
  readonly actor?: string;
  /** Anything but github.com, *.ghe.com and *.localhost is taken for GitHub Enterprise Server. */
  readonly serverUrl?: string;
  readonly apiUrl?: string;
  /** `github.token`. */
  readonly token?: string;
  /** Debug logging, as a re-run with it has: RUNNER_DEBUG=1. */
  readonly debug?: boolean;
}

export interface JobEnvironment {
  readonly workspace: string;
  readonly temp: string;
  readonly token: string;
  /** Every process of the job carries it as RUNNER_TRACKING_ID. */
  readonly trackingId: string;
  readonly github: Contexts['github'];
  readonly runner: Contexts['runner'];
  /** What a step cannot override. */
  readonly reserved: Readonly<Record<string, string>>;
  /** What the runner itself was started with: a minimum, nothing of the test's own. */
  readonly base: Readonly<Record<string, string>>;
}

const operatingSystems: Readonly<Partial<Record<NodeJS.Platform, string>>> = { win32: 'Windows', darwin: 'macOS' };

/** Lays out a job's directories under `root` and works out its contexts and variables. */
export async function createJobEnvironment(root: string, options: JobOptions): Promise<JobEnvironment> {
  const { repository = 'octo-org/octo-repo', eventName = 'push', event = {}, token = `ghs_${randomUUID()}` } = options;
  const workspace = options.workspace ?? join(root, 'workspace');
  const temp = join(root, 'temp');
  const home = join(root, 'home');
  const toolCache = join(root, 'tools');
  const eventPath = join(temp, '_github_workflow', 'event.json');
  const trackingId = `github_${randomUUID()}`;
  for (const directory of [workspace, home, toolCache, join(temp, '_github_workflow')])
    await mkdir(directory, { recursive: true });
  await writeFile(eventPath, JSON.stringify(event));

  const serverUrl = options.serverUrl ?? 'https://github.com';
  const apiUrl = options.apiUrl ?? 'https://api.github.com';
  const texts = {
    actor: options.actor ?? 'octocat',
    api_url: apiUrl,
    event_name: eventName,
    event_path: eventPath,
    graphql_url: `${apiUrl}/graphql`,
    job: options.job ?? 'test',
    ref: 'refs/heads/main',
    ref_name: 'main',
    ref_type: 'branch',
    repository,
    repository_owner: repository.slice(0, repository.indexOf('/')),
    retention_days: '90',
    run_attempt: String(options.runAttempt ?? 1),
    run_id: String(options.runId ?? 1_234_567),
    run_number: '7',
    server_url: serverUrl,
    sha: 'ffac537e6cbbf934b08745a378932722df287a53',
    triggering_actor: options.actor ?? 'octocat',
    workflow: 'CI',
    workspace,
  };
  const runner = {
    name: 'test-runner',
    os: operatingSystems[process.platform] ?? 'Linux',
    arch: process.arch.toUpperCase(),
    environment: 'github-hosted',
    temp,
    tool_cache: toolCache,
    ...(options.debug === true ? { debug: '1' } : {}),
  };
  return {
    workspace,
    temp,
    token,
    trackingId,
    github: { ...texts, event, token },
    runner,
    reserved: {
      ...prefixed('GITHUB_', texts),
      ...prefixed('RUNNER_', runner),
      ...options.artifactService?.env,
      GITHUB_ACTIONS: 'true',
      RUNNER_TRACKING_ID: trackingId,
    },
    base: { ...inherited(), ...homeVariables(home), CI: 'true' },
  };
}

/** Prepends the directories that steps wrote to GITHUB_PATH: the last one comes first. */
export function prependPath(
  environment: Readonly<Record<string, string>>,
  added: readonly string[],
): Record<string, string> {
  const name = Object.keys(environment).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  const directories = [...added.toReversed(), environment[name] ?? ''].filter((directory) => directory !== '');
  return { ...environment, [name]: directories.join(delimiter) };
}

function prefixed(prefix: string, values: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [prefix + name.toUpperCase(), value]));
}

/** The variables without which programs do not start; names ignore case on Windows, hence the search. */
function inherited(): Record<string, string> {
  const wanted = new Set([
    'PATH',
    'TMPDIR',
    'SYSTEMROOT',
    'SYSTEMDRIVE',
    'WINDIR',
    'COMSPEC',
    'PATHEXT',
    'TEMP',
    'TMP',
  ]);
  const found = Object.entries(process.env).flatMap(([name, value]) =>
    value !== undefined && wanted.has(name.toUpperCase()) ? [[name, value] as const] : [],
  );
  return Object.fromEntries(found);
}

function homeVariables(home: string): Record<string, string> {
  return process.platform === 'win32' ? { USERPROFILE: home, APPDATA: home, LOCALAPPDATA: home } : { HOME: home };
}
