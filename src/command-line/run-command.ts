/** A command as a child process that shares our terminal and our signals. */
import type { ChildProcess } from 'node:child_process';
import { constants } from 'node:os';
import crossSpawn from 'cross-spawn';
import { endSignalNames } from '../job/end-signals.ts';
import type { Clock } from '../postman/index.ts';
import { outlastSignals, passSignals } from './command-signals.ts';
import { exitCodes } from './exit-codes.ts';

export interface RunCommandOptions {
  /** Gets the signals that are meant for the command too. */
  readonly self: Pick<NodeJS.Process, 'on' | 'off' | 'stdin' | 'platform'>;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
  /** Starts a program, and a script of Windows' such as `npm.cmd`; cross-spawn by default. */
  readonly spawn?: typeof crossSpawn;
}

export interface RanCommand {
  /** The command's own, 128 + n where signal n has ended it, or 127 and 126 as shells use them. */
  readonly code: number;
  /** Why it could not be started. */
  readonly error?: Error;
}

/** The system's errors for a command that is there. */
const isThere: ReadonlySet<string | undefined> = new Set(['EACCES', 'EPERM', 'E2BIG']);

/** Runs `command` and waits for its end. A signal to us is one for the command too. */
export function runCommand(
  [file = '', ...args]: readonly string[],
  { self, env, clock, spawn = crossSpawn }: RunCommandOptions,
): Promise<RanCommand> {
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
  const signals =
    self.platform === 'win32'
      ? outlastSignals(child, { env, clock, spawn })
      : passSignals(child, { isTerminal: self.stdin.isTTY });
  return new Promise((resolve) => {
    for (const signal of endSignalNames) self.on(signal, signals.take);
    const done = (result: RanCommand) => {
      for (const signal of endSignalNames) self.off(signal, signals.take);
      signals.dispose();
      resolve(result);
    };
    child.once('error', (cause) => {
      done(notStarted(cause));
    });
    child.once('exit', (code, signal) => {
      const endedBy = signal ?? (code === 0 ? undefined : signals.endedBy());
      done({ code: endedBy === undefined ? (code ?? 128) : 128 + constants.signals[endedBy] });
    });
  });
}
