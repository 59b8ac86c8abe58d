/** A child process with captured output and a deadline. */
import { spawn } from 'node:child_process';
import { systemClock, type Clock } from '../../src/postman/index.ts';
import { busyMachine } from './busy-machine.ts';
import { createLineSplitter } from './lines.ts';
import { endProcessTree } from './process-table.ts';

export type OutputStream = 'stdout' | 'stderr';

export interface ChildOptions {
  readonly cwd?: string;
  /** The child's whole environment, but for the compile cache of this run; without it the child inherits ours. */
  readonly env?: Readonly<Record<string, string>>;
  /** Milliseconds until the child and its descendants are killed and `result` rejects; 5 minutes by default, which only what hangs takes. */
  readonly deadline?: number;
  /** Milliseconds to wait after the exit for a descendant that holds stdout or stderr open; 5 s by default. */
  readonly streamGrace?: number;
  /** For the two times above; the system's by default. */
  readonly clock?: Clock;
  /** Called for every line in the order of arrival, without its line break. */
  readonly onLine?: (line: string, stream: OutputStream) => void;
}

export interface ChildResult {
  /** `null` when a signal ended the child. */
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly durationMs: number;
  /** A descendant still held stdout or stderr when `streamGrace` was over. */
  readonly streamsHeldOpen: boolean;
}

export interface ChildHandle {
  readonly pid: number;
  /** What was written to stdout and stderr so far, in the order of arrival. */
  readonly output: () => string;
  /** Sends a signal to this process alone. On Windows every signal ends the process at once. */
  readonly signal: (signal: NodeJS.Signals) => void;
  /** Closes the pipes that it writes to: nobody reads its output any more. */
  readonly closeOutput: () => void;
  /** Rejects only when the child cannot be started or outlives its deadline; the error quotes the end of its output. */
  readonly result: Promise<ChildResult>;
}

/** Where children keep what Node has compiled of a script for the next one; see run-folder.ts. */
function compileCache(): Readonly<Record<string, string>> {
  const directory = process.env['NODE_COMPILE_CACHE'];
  return directory === undefined ? {} : { NODE_COMPILE_CACHE: directory };
}

/** Starts a program with stdin closed. */
export function spawnChild(command: string, args: readonly string[], options: ChildOptions = {}): ChildHandle {
  const { cwd, env, deadline = 300_000, streamGrace = 5_000, clock = systemClock, onLine } = options;
  const startedAt = performance.now();
  const child = spawn(command, args, {
    cwd,
    env: env && { ...compileCache(), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    windowsHide: true,
  });
  const captured = { stdout: '', stderr: '', both: '' };
  const flushes = (['stdout', 'stderr'] as const).map((name) => {
    const lines = createLineSplitter((line) => onLine?.(line, name));
    child[name].setEncoding('utf8').on('data', (text: string) => {
      captured[name] += text;
      captured.both += text;
      lines.push(text);
    });
    return lines.end;
  });

  const result = new Promise<ChildResult>((resolve, reject) => {
    let streamsHeldOpen = false;
    const exited = new AbortController();
    const closed = new AbortController();
    const after = (ms: number, { signal }: AbortController, act: () => void) => {
      clock.sleep(ms, signal).then(act, () => undefined);
    };
    after(deadline, exited, () => {
      const tail = captured.both.slice(-2_000);
      reject(
        new Error(
          `${command} ${args.join(' ')} was still running after ${deadline} ms.${busyMachine()} Its output ends:\n${tail}`,
        ),
      );
      void endProcessTree(child.pid ?? 0);
    });
    child.once('error', (cause) => {
      exited.abort();
      reject(new Error(`${command} could not be started: ${cause.message}`, { cause }));
    });
    child.once('exit', () => {
      exited.abort();
      after(streamGrace, closed, () => {
        streamsHeldOpen = true;
        child.stdout.destroy();
        child.stderr.destroy();
      });
    });
    child.once('close', (exitCode, signal) => {
      closed.abort();
      for (const flush of flushes) flush();
      const durationMs = performance.now() - startedAt;
      resolve({ exitCode, signal, stdout: captured.stdout, stderr: captured.stderr, durationMs, streamsHeldOpen });
    });
  });
  // Who only looks at the output must not be ended by an unhandled rejection; who awaits the result still sees it.
  result.catch(() => undefined);

  return {
    pid: child.pid ?? 0,
    output: () => captured.both,
    signal: (signal) => void child.kill(signal),
    closeOutput: () => {
      child.stdout.destroy();
      child.stderr.destroy();
    },
    result,
  };
}
