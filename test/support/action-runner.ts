/**
 * A small runner: does with a JavaScript action what GitHub's does, so that a test can use the action as a workflow
 * would. How the real one behaves was read in the source of actions/runner.
 */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { systemClock } from '../../src/postman/index.ts';
import { evaluateInputs, readActionMetadata, type ActionMetadata } from './action-metadata.ts';
import { skippedStage, startStage, type StageHandle, type StageResult } from './action-stage.ts';
import { evaluateCondition, type JobStatus } from './expressions.ts';
import { createJobEnvironment, prependPath, type JobOptions } from './job-environment.ts';
import { createMasker } from './masker.ts';
import { until } from './poll.ts';
import { endProcess, listProcesses, trackedProcesses, type ProcessEntry, type StageProcess } from './process-table.ts';
import { tempDirectory } from './temp-directory.ts';

export interface StepOptions {
  /** The directory that holds `action.yml`. */
  readonly uses: string;
  /** Inputs; `${{ github.x }}`, `${{ job.status }}` and `${{ runner.x }}` are evaluated, for main and again for post. */
  readonly with?: Readonly<Record<string, string>>;
  /** The step's `env:`; it holds for its post too. */
  readonly env?: Readonly<Record<string, string>>;
  readonly id?: string;
  /** `success()` by default: a step after a failed one is skipped. */
  readonly if?: string;
  /** Milliseconds that main may take, and post again; 5 minutes by default. Past it the result rejects. */
  readonly deadline?: number;
}

export interface PostResult extends StageResult {
  readonly uses: string;
  readonly id: string | undefined;
}

export interface FinishOptions {
  /** Called when a post has started, so that a test can send it signals. */
  readonly onPostStarted?: (handle: StageHandle, step: StepOptions) => void;
}

/** A process that belongs to the job. */
export type JobProcess = Pick<ProcessEntry, 'pid' | 'command'>;

export interface Job extends AsyncDisposable {
  readonly workspace: string;
  /** RUNNER_TEMP. */
  readonly temp: string;
  readonly status: JobStatus;
  /** Every value that the log hides by now: `github.token`, the artifact service's token, secrets, `add-mask`. */
  readonly masks: readonly string[];
  /** Runs a step's main to its end. A failure fails the job. */
  run(step: StepOptions): Promise<StageResult>;
  /** Starts a step's main, so that a test can act while it runs. @throws Error when the step's `if` is false. */
  start(step: StepOptions): Promise<StageHandle>;
  /** As if another step had failed. */
  fail(): void;
  /** As if the user had cancelled between two steps. While a step runs, use its handle. */
  cancel(): void;
  /** Runs the posts of all steps whose main was started, the latest first. */
  finish(options?: FinishOptions): Promise<readonly PostResult[]>;
  /** What runs now of what the job started, background processes included. */
  processes(): Promise<readonly JobProcess[]>;
  /** Ends what still runs, removes the job's directories, and tells what it had to end. */
  dispose(): Promise<readonly JobProcess[]>;
}

interface StartedStep {
  readonly step: StepOptions;
  readonly metadata: ActionMetadata;
  /** Set by main, seen by post as `STATE_<name>`. */
  state: Readonly<Record<string, string>>;
}

/** Starts a job: `await using job = await startJob({ env: { … } })`. */
export async function startJob(options: JobOptions = {}): Promise<Job> {
  const directory = await tempDirectory('job-');
  const environment = await createJobEnvironment(directory.path, options);
  const runtimeToken = options.artifactService?.env.ACTIONS_RUNTIME_TOKEN;
  const masker = createMasker([
    environment.token,
    ...(runtimeToken === undefined ? [] : [runtimeToken]),
    ...(options.secrets ?? []),
  ]);
  const stages: StageProcess[] = [];
  const posts: StartedStep[] = [];
  let addedEnv: Readonly<Record<string, string>> = {};
  let addedPath: readonly string[] = [];
  let status: JobStatus = 'success';
  let disposed: Promise<readonly JobProcess[]> | undefined;

  const begin = async (started: StartedStep, script: string): Promise<StageHandle> => {
    const { step, metadata, state } = started;
    const contexts = { github: environment.github, job: { status }, runner: environment.runner };
    const inputs = evaluateInputs(step.with ?? {}, metadata.inputDefaults, contexts);
    const states = Object.entries(state).map(([name, value]) => [`STATE_${name}`, value] as const);
    const variables = {
      ...environment.base,
      ...options.env,
      ...addedEnv,
      ...step.env,
      ...Object.fromEntries(states),
      ...inputs.environment,
      ...environment.reserved,
      GITHUB_ACTION: step.id ?? '__self',
    };
    const startedAt = Date.now();
    const handle = await startStage({
      script,
      cwd: environment.workspace,
      env: prependPath(variables, addedPath),
      filesDirectory: join(environment.temp, '_runner_file_commands', randomUUID()),
      masker,
      debugLogging: options.debug === true,
      unexpectedInputs: inputs.unexpected,
      deadline: step.deadline ?? 300_000,
      clock: options.clock ?? systemClock,
    });
    const stage: StageProcess = { pid: handle.pid, startedAt, endedAt: undefined };
    stages.push(stage);
    const result = handle.result.then((ended) => {
      stage.endedAt = Date.now();
      started.state = { ...started.state, ...ended.state };
      addedEnv = { ...addedEnv, ...ended.env };
      addedPath = [...addedPath.filter((path) => !ended.path.includes(path)), ...ended.path];
      if (ended.conclusion === 'cancelled') status = 'cancelled';
      else if (ended.conclusion === 'failure' && status === 'success') status = 'failure';
      return ended;
    });
    result.catch(() => undefined);
    return { ...handle, result, cancel: () => handle.cancel().then(() => result) };
  };

  const start = async (step: StepOptions): Promise<StageHandle> => {
    if (!evaluateCondition(step.if ?? 'success()', status)) {
      throw new Error(`Step "${step.id ?? step.uses}" would be skipped: the job's status is ${status}.`);
    }
    const metadata = await readActionMetadata(step.uses);
    const running = Number(process.versions.node.split('.')[0]);
    if (metadata.nodeMajor !== running) {
      throw new Error(
        `${step.uses} asks for node${metadata.nodeMajor}, this test runs on Node ${running}. Run it with "npm test".`,
      );
    }
    const started: StartedStep = { step, metadata, state: {} };
    // Registered before main runs: post is due however main ends.
    if (metadata.post !== undefined) posts.push(started);
    return begin(started, metadata.main);
  };

  const runPost = async (started: StartedStep, { onPostStarted }: FinishOptions): Promise<PostResult> => {
    const { step, metadata } = started;
    const identity = { uses: step.uses, id: step.id };
    if (metadata.post === undefined || !evaluateCondition(metadata.postCondition, status))
      return { ...skippedStage, ...identity };
    const handle = await begin(started, metadata.post);
    onPostStarted?.(handle, step);
    return { ...(await handle.result), ...identity };
  };

  const processes = async (): Promise<readonly JobProcess[]> =>
    trackedProcesses(await listProcesses(), environment.trackingId, stages).map(({ pid, command }) => ({
      pid,
      command,
    }));

  const end = async (): Promise<readonly JobProcess[]> => {
    const left = await processes();
    for (const { pid } of left) endProcess(pid);
    if (left.length > 0)
      await until(async () => (await processes()).length === 0, { what: "the job's processes to end" });
    await directory.remove();
    return left;
  };
  const dispose = () => (disposed ??= end());

  return {
    workspace: environment.workspace,
    temp: environment.temp,
    get status() {
      return status;
    },
    masks: masker.values,
    start,
    async run(step) {
      if (!evaluateCondition(step.if ?? 'success()', status)) return skippedStage;
      return (await start(step)).result;
    },
    fail() {
      if (status === 'success') status = 'failure';
    },
    cancel() {
      status = 'cancelled';
    },
    async finish(finishOptions = {}) {
      const results: PostResult[] = [];
      for (const post of posts.splice(0).toReversed()) results.push(await runPost(post, finishOptions));
      return results;
    },
    processes,
    dispose,
    async [Symbol.asyncDispose]() {
      await dispose();
    },
  };
}
