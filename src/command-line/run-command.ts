/** A command as a child process that shares our terminal and our signals. */
import type { ChildProcess } from 'node:child_process';
import { constants } from 'node:os';
import spawn from 'cross-spawn';
import { exitCodes } from './exit-codes.ts';
import { endSignalNames } from '../job/end-signals.ts';

export interface RunCommandOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether a Ctrl-C reaches the child by itself, as it does everything that runs in a terminal. */
  readonly interactive: boolean;
}

/** The system's errors for a command that is there. */
const isThere: ReadonlySet<string | undefined> = new Set(['EACCES', 'EPERM', 'E2BIG']);

/** Runs `command` and gives its exit code: 128 + n for a signal, 127 and 126 as shells use them. Signals are passed on. */
export function runCommand(
  [file = '', ...args]: readonly string[],
  { env, interactive }: RunCommandOptions,
): Promise<{ readonly code: number; readonly error?: Error }> {
  const notStarted = (cause: NodeJS.ErrnoException) => ({
    code: isThere.has(cause.code) ? exitCodes.notExecutable : exitCodes.notFound,
    error: new Error(`The command "${file}" could not be started.`, { cause }),
  });
  let child: ChildProcess;
  try {
    child = spawn(file, args, { stdio: 'inherit', env });
  } catch (cause) {
    // Thrown, not emitted: an empty name, more arguments than the system takes.
    return Promise.resolve(notStarted(cause instanceof Error ? cause : new Error(String(cause))));
  }
  return new Promise((resolve) => {
    const forward = (signal: NodeJS.Signals) => {
      // A second SIGINT means "now" to many test runners, so the terminal's own one must stay the only one.
      if (signal !== 'SIGINT' || !interactive) child.kill(signal);
    };
    for (const signal of endSignalNames) process.on(signal, forward);
    const done = (result: { code: number; error?: Error }) => {
      for (const signal of endSignalNames) process.off(signal, forward);
      resolve(result);
    };
    child.once('error', (cause) => {
      done(notStarted(cause));
    });
    child.once('exit', (code, signal) => {
      done({ code: code ?? 128 + (signal === null ? 0 : constants.signals[signal]) });
    });
  });
}
