/** A command as a child process that shares our terminal and our signals. */
import { constants } from 'node:os';
import spawn from 'cross-spawn';
import { exitCodes } from './exit-codes.ts';
import { endSignalNames } from '../job/end-signals.ts';

export interface RunCommandOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether a Ctrl-C reaches the child by itself, as it does everything that runs in a terminal. */
  readonly interactive: boolean;
}

/** Runs `command` and gives its exit code: 128 + n for a signal, 127 and 126 as shells use them. Signals are passed on. */
export function runCommand(
  [file = '', ...args]: readonly string[],
  { env, interactive }: RunCommandOptions,
): Promise<{ readonly code: number; readonly error?: Error }> {
  return new Promise((resolve) => {
    const child = spawn(file, args, { stdio: 'inherit', env });
    const forward = (signal: NodeJS.Signals) => {
      // A second SIGINT means "now" to many test runners, so the terminal's own one must stay the only one.
      if (signal !== 'SIGINT' || !interactive) child.kill(signal);
    };
    for (const signal of endSignalNames) process.on(signal, forward);
    const done = (result: { code: number; error?: Error }) => {
      for (const signal of endSignalNames) process.off(signal, forward);
      resolve(result);
    };
    child.once('error', (cause: NodeJS.ErrnoException) => {
      const code = cause.code === 'EACCES' ? exitCodes.notExecutable : exitCodes.notFound;
      done({ code, error: new Error(`The command "${file}" could not be started.`, { cause }) });
    });
    child.once('exit', (code, signal) => {
      done({ code: code ?? 128 + (signal === null ? 0 : constants.signals[signal]) });
    });
  });
}
