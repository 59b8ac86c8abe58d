/** One stage of a step, main or post, as a child process under GitHub's rules. */
import type { Clock } from '../../src/postman/index.ts';
import { createEnvironmentFiles } from './environment-files.ts';
import type { Masker } from './masker.ts';
import { endProcessTree } from './process-table.ts';
import { spawnChild } from './spawn-child.ts';
import { createCommandInterpreter, type Annotation } from './workflow-commands.ts';

/** Milliseconds from SIGINT to SIGTERM, as GitHub's runner has them. */
const interruptMilliseconds = 7_500;
/** Milliseconds from SIGTERM to the end of the whole process tree. */
const terminateMilliseconds = 2_500;
/** Milliseconds to wait for a background process that holds the output open. */
const streamGrace = 5_000;

export interface StageOptions {
  /** Absolute path of the script. */
  readonly script: string;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  /** Where the stage's environment files go: a directory of its own. */
  readonly filesDirectory: string;
  readonly masker: Masker;
  readonly debugLogging: boolean;
  /** Inputs that the action does not declare. */
  readonly unexpectedInputs: readonly string[];
  /** Milliseconds until the stage is killed and its result rejects. */
  readonly deadline: number;
  /** The runner's. */
  readonly clock: Clock;
}

export type Conclusion = 'success' | 'failure' | 'cancelled' | 'skipped';

export interface StageResult {
  readonly conclusion: Conclusion;
  /** `null` when a signal ended the stage, or it did not run. */
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  /** As written: nothing is hidden here. */
  readonly stdout: string;
  readonly stderr: string;
  /** As a user sees it: both streams, commands acted on, secrets hidden. */
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  /** What the stage sets for later steps. */
  readonly env: Readonly<Record<string, string>>;
  readonly path: readonly string[];
  /** Markdown, secrets hidden. */
  readonly summary: string;
  readonly annotations: readonly Annotation[];
  readonly debug: readonly string[];
  /** What this stage hid. */
  readonly masks: readonly string[];
  readonly durationMs: number;
  /** A background process held stdout or stderr open, and the runner waited for it. */
  readonly streamsHeldOpen: boolean;
}

export interface StageHandle {
  readonly pid: number;
  /** What the stage has written so far, unmasked. */
  readonly output: () => string;
  /** Sends a signal to the stage's own process. On Windows every signal ends it at once. */
  readonly signal: (signal: NodeJS.Signals) => void;
  /** Stops reading what it writes, as a runner that dies. */
  readonly closeOutput: () => void;
  /** Cancels the stage as GitHub's runner does: SIGINT, SIGTERM, then the whole tree is killed. */
  readonly cancel: () => Promise<StageResult>;
  readonly result: Promise<StageResult>;
}

/** What a stage that did not run leaves behind. */
export const skippedStage: StageResult = {
  ...{ conclusion: 'skipped', exitCode: null, signal: null, stdout: '', stderr: '', log: '', summary: '' },
  ...{ outputs: {}, state: {}, env: {}, path: [], annotations: [], debug: [], masks: [] },
  ...{ durationMs: 0, streamsHeldOpen: false },
};

/** Starts the stage on the Node that runs this test. */
export async function startStage(options: StageOptions): Promise<StageHandle> {
  const { script, cwd, env, masker, deadline, clock, unexpectedInputs } = options;
  const files = await createEnvironmentFiles(options.filesDirectory);
  const commands = createCommandInterpreter(masker, options.debugLogging);
  if (unexpectedInputs.length > 0) commands.report('warning', `Unexpected inputs: ${unexpectedInputs.join(', ')}`);
  let cancelled = false;
  const child = spawnChild(process.execPath, [script], {
    cwd,
    env: { ...env, ...files.environment },
    deadline,
    streamGrace,
    clock,
    onLine: commands.line,
  });

  const finish = async (): Promise<StageResult> => {
    const { exitCode, signal, stdout, stderr, durationMs, streamsHeldOpen } = await child.result;
    // Read however the stage ended: a state line that was written before a kill counts.
    const written = await files.read();
    for (const error of written.errors) commands.report('error', error);
    const failed = exitCode !== 0 || commands.failed || written.errors.length > 0;
    return {
      conclusion: cancelled ? 'cancelled' : failed ? 'failure' : 'success',
      exitCode,
      signal,
      stdout,
      stderr,
      log: commands.log(),
      outputs: Object.fromEntries([...commands.outputs, ...written.outputs]),
      state: Object.fromEntries([...commands.state, ...written.state]),
      env: Object.fromEntries(written.env),
      path: written.path,
      summary: masker.mask(written.summary),
      annotations: commands.annotations,
      debug: commands.debug,
      masks: commands.masks,
      durationMs,
      streamsHeldOpen,
    };
  };
  const result = finish();
  result.catch(() => undefined);

  return {
    pid: child.pid,
    output: child.output,
    signal: child.signal,
    closeOutput: child.closeOutput,
    result,
    async cancel() {
      cancelled = true;
      const endedWithin = (ms: number) =>
        Promise.race([child.result.then(() => true), clock.sleep(ms, undefined, { ref: false }).then(() => false)]);
      child.signal('SIGINT');
      if (!(await endedWithin(interruptMilliseconds))) {
        child.signal('SIGTERM');
        if (!(await endedWithin(terminateMilliseconds))) await endProcessTree(child.pid);
      }
      return result;
    },
  };
}
