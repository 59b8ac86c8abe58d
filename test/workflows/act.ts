/**
 * Workflows run by act, the third-party runner: its own expression evaluator, command parser, post steps and artifact
 * server. Jobs run on this machine ("host mode"), since `uses: ./` needs no image.
 */
import { execFile } from 'node:child_process';
import { cp, mkdir, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import * as v from 'valibot';
import { freePort } from '../support/free-port.ts';
import { endProcess, listProcesses } from '../support/process-table.ts';
import { spawnChild } from '../support/spawn-child.ts';
import { tempDirectory, type TempDirectory } from '../support/temp-directory.ts';
import { projectRoot } from '../support/workspace.ts';
import { readZip } from '../support/zip-reader.ts';
import { startArtifactGateway } from './artifact-gateway.ts';

/** The repository that act takes the copy for. */
export const repository = 'acme/shop';

/** What act's `--json` says of one line of a job's log, as far as the tests look at it. */
const entrySchema = v.object({
  msg: v.string(),
  jobID: v.optional(v.string()),
  step: v.optional(v.string()),
  stage: v.optional(v.string()),
  stepID: v.optional(v.array(v.string())),
  stepResult: v.optional(v.string()),
  jobResult: v.optional(v.string()),
  command: v.optional(v.string()),
  name: v.optional(v.string()),
  arg: v.optional(v.string()),
  content: v.optional(v.string()),
});

export interface ActOptions {
  /** A file in this folder. */
  readonly workflow: string;
  /** `push` by default. */
  readonly event?: string;
  readonly secrets?: Readonly<Record<string, string>>;
  readonly vars?: Readonly<Record<string, string>>;
  /** What GitHub would set itself: `GITHUB_RUN_ID`, `GITHUB_API_URL`. */
  readonly env?: Readonly<Record<string, string>>;
}

export interface ActResult {
  readonly exitCode: number | null;
  /** The whole log as text, for the message of a failed assertion. */
  readonly log: string;
  /** `success` or `failure`, by job ID. */
  readonly jobs: Readonly<Record<string, string>>;
  /** How each stage of each `uses:` step ended, as `<job>: <stage> <uses>`: the order is the order of the run. */
  readonly steps: readonly string[];
  /** Outputs of a step by its `id`. */
  outputs(id: string): Readonly<Record<string, string>>;
  /** Step summaries of a job, in order. */
  summaries(job: string): readonly string[];
  readonly warnings: readonly string[];
  /** Files of each uploaded artifact. */
  readonly artifacts: ReadonlyMap<string, ReadonlyMap<string, Buffer>>;
}

export interface ActRun {
  readonly result: Promise<ActResult>;
  /** What was logged so far. */
  log(): string;
  /** Ends act and every process of its jobs without a chance to clean up, as a machine that is switched off does. */
  die(): Promise<void>;
}

export interface ActRunner extends AsyncDisposable {
  /** The copy of this project that the jobs check out. */
  readonly checkout: string;
  start(options: ActOptions): Promise<ActRun>;
  run(options: ActOptions): Promise<ActResult>;
  /** Command lines of the processes that jobs have left behind. */
  leftProcesses(): Promise<readonly string[]>;
}

/** Copies the project, as it is now, into a git repository of its own, so that no run touches the tree. */
export async function createActRunner(act: string): Promise<ActRunner> {
  const directory = await tempDirectory('act-');
  const checkout = path.join(directory.path, 'checkout');
  await copyProject(checkout);
  const leftovers = async () =>
    (await listProcesses()).filter(({ environment }) => environment.includes(directory.path));
  const endLeftovers = async () => {
    for (const { pid } of await leftovers()) endProcess(pid);
  };
  const start = (options: ActOptions) => startAct(act, directory, checkout, options, endLeftovers);
  return {
    checkout,
    start,
    run: async (options) => (await start(options)).result,
    leftProcesses: async () => (await leftovers()).map(({ command }) => command),
    async [Symbol.asyncDispose]() {
      await endLeftovers();
      await directory.remove();
    },
  };
}

async function copyProject(to: string): Promise<void> {
  const left = new Set(['.git', 'node_modules', 'build', 'call-logs']);
  await cp(projectRoot, to, {
    recursive: true,
    filter: (source) => !left.has(path.relative(projectRoot, source).split(path.sep)[0] ?? ''),
  });
  const git = (...args: string[]) => promisify(execFile)('git', args, { cwd: to });
  await git('init', '--quiet', '--initial-branch', 'main');
  await git('remote', 'add', 'origin', `https://github.com/${repository}.git`);
  await git('add', '--all');
  await git('-c', 'user.name=test', '-c', 'user.email=test@example.com', 'commit', '--quiet', '--message', 'copy');
}

async function startAct(
  act: string,
  directory: TempDirectory,
  checkout: string,
  { workflow, event = 'push', secrets = {}, vars = {}, env = {} }: ActOptions,
  endLeftovers: () => Promise<void>,
): Promise<ActRun> {
  const home = path.join(directory.path, 'home');
  const artifacts = path.join(directory.path, `artifacts-of-${workflow}`);
  await mkdir(artifacts, { recursive: true });
  const port = await freePort();
  const gateway = await startArtifactGateway(port);
  const pairs = (flag: string, values: Readonly<Record<string, string>>) =>
    Object.entries(values).flatMap(([name, value]) => [flag, `${name}=${value}`]);
  const args = [
    ...[event, '--json', '--workflows', `test/workflows/${workflow}`],
    ...['--platform', 'ubuntu-latest=-self-hosted', '--action-offline-mode', '--no-cache-server'],
    ...['--action-cache-path', path.join(directory.path, 'cache')],
    ...[
      '--artifact-server-path',
      artifacts,
      '--artifact-server-addr',
      '127.0.0.1',
      '--artifact-server-port',
      `${port}`,
    ],
    ...[...pairs('--secret', secrets), ...pairs('--var', vars), ...pairs('--env', { GITHUB_RUN_ID: '1', ...env })],
  ];
  const lines: string[] = [];
  const child = spawnChild(act, args, {
    cwd: checkout,
    // A home of its own: neither the user's settings of act nor a token of the GitHub command line take part.
    env: { ...plainEnvironment(), HOME: home, XDG_CONFIG_HOME: home, ACTIONS_RUNTIME_URL: gateway.url },
    deadline: 120_000,
    onLine: (line) => lines.push(line),
  });
  const result = child.result
    .then(async ({ exitCode }) => readResult(exitCode, lines, await readArtifacts(artifacts)))
    .finally(() => gateway[Symbol.asyncDispose]());
  // Who lets the run die awaits no result; who awaits it still sees the error.
  result.catch(() => undefined);
  return {
    result,
    log: () => child.output(),
    async die() {
      child.signal('SIGKILL');
      await child.result;
      await endLeftovers();
    },
  };
}

/** Our environment without what a workflow run of GitHub's would hand to its steps: CI runs these tests in a step. */
function plainEnvironment(): Record<string, string> {
  const entries = Object.entries(process.env).filter(([name]) => !/^(GITHUB|RUNNER|ACTIONS|INPUT|STATE)_/.test(name));
  return Object.fromEntries(entries.map(([name, value]) => [name, value ?? '']));
}

function readResult(exitCode: number | null, lines: readonly string[], artifacts: ActResult['artifacts']): ActResult {
  const entries = lines.flatMap((line) => {
    const entry = v.safeParse(v.pipe(v.string(), v.parseJson(), entrySchema), line);
    return entry.success ? [entry.output] : [];
  });
  const ofCommand = (command: string) => entries.filter((entry) => entry.command === command);
  const ended = entries.filter(({ stepResult, stage }) => stepResult !== undefined && stage !== undefined);
  return {
    exitCode,
    log: entries.map(({ jobID = '', msg }) => `[${jobID}] ${msg.trimEnd()}`).join('\n'),
    jobs: Object.fromEntries(
      entries.flatMap(({ jobID, jobResult }) => (jobID && jobResult ? [[jobID, jobResult] as const] : [])),
    ),
    steps: ended
      .filter(({ step }) => step?.startsWith('./'))
      .map(({ jobID, stage, step, stepResult }) => `${jobID ?? ''}: ${stage ?? ''} ${step ?? ''} ${stepResult ?? ''}`),
    outputs: (id) =>
      Object.fromEntries(
        ofCommand('set-output')
          .filter(({ stepID }) => stepID?.includes(id))
          .map(({ name = '', arg = '' }) => [name, arg]),
      ),
    summaries: (job) =>
      ofCommand('summary')
        .filter(({ jobID }) => jobID === job)
        .map(({ content = '' }) => content),
    warnings: ofCommand('warning').map(({ arg = '' }) => arg),
    artifacts,
  };
}

/** act keeps an artifact as `<run>/<name>/<name>.zip`. */
async function readArtifacts(directory: string): Promise<ActResult['artifacts']> {
  const files = await readdir(directory, { recursive: true });
  const zips = files.filter((file) => file.endsWith('.zip'));
  const read = zips.map(
    async (file) => [path.basename(file, '.zip'), readZip(await readFile(path.join(directory, file)))] as const,
  );
  return new Map(await Promise.all(read));
}
