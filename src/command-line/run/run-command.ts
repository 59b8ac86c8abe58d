/** A command as a child process that shares our terminal and our signals. */
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { constants } from 'node:os';
import path from 'node:path';
import crossSpawn from 'cross-spawn';
import { endSignalNames } from '../../job/end-signals.ts';
import type { Clock } from '../../postman/index.ts';
import { codeOf, toError } from '../../http-text/thrown.ts';
import { withoutQuotes } from '../options/command-words.ts';
import { exitCodes } from '../exit-codes.ts';

export interface RunCommandOptions {
  /** Gets the signals that are meant for the command too. */
  readonly self: Pick<NodeJS.Process, 'on' | 'off' | 'stdin' | 'platform'>;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
  /** Where its standard output goes; our own by default. */
  readonly output?: 'stdout' | 'stderr';
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
const isThere: ReadonlySet<string | undefined> = new Set(['EACCES', 'EPERM', 'E2BIG', 'ENOEXEC']);

/** Runs `command` and waits for its end. A signal to us is one for the command too. */
export async function runCommand(
  [file = '', ...args]: readonly string[],
  { self, env, clock, output = 'stdout', spawn = crossSpawn }: RunCommandOptions,
): Promise<RanCommand> {
  try {
    // Throws where a name is empty, or where there are more arguments than the system takes. The rest is emitted.
    const child = spawn(file, args, { stdio: ['inherit', output === 'stderr' ? 2 : 'inherit', 'inherit'], env });
    const signals =
      self.platform === 'win32'
        ? outlastSignals(child, { env, clock, spawn })
        : passSignals(child, { isTerminal: self.stdin.isTTY });
    for (const signal of endSignalNames) self.on(signal, signals.take);
    try {
      const [code, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null]; // Node's own types
      const endedBy = signal ?? (code === 0 ? undefined : signals.endedBy?.());
      return { code: endedBy === undefined ? (code ?? 128) : 128 + constants.signals[endedBy] };
    } finally {
      for (const signal of endSignalNames) self.off(signal, signals.take);
      signals.dispose?.();
      // A signal that comes too late for it.
      child.on('error', () => undefined);
    }
  } catch (cause) {
    const error = toError(cause);
    return {
      code: isThere.has(codeOf(error)) ? exitCodes.notExecutable : exitCodes.notFound,
      error: whyNotStarted(file, args, error, self.platform),
    };
  }
}

function whyNotStarted(file: string, args: readonly string[], cause: Error, platform: NodeJS.Platform): Error {
  const what = `The command "${file}" could not be started`;
  if (codeOf(cause) !== 'ENOENT' || file === '') return new Error(`${what}.`, { cause });
  if (args.length > 0 || !/\s/.test(file.trim())) {
    return new Error(`${what}: there is no program of that name here or in PATH.`);
  }
  return new Error(
    `${what}: the quotes make it one word, the name of a program. Give it so: -- ${withoutQuotes(file, platform)}`,
  );
}

/** What becomes of a signal to us while the command runs. */
interface CommandSignals {
  readonly take: (signal: NodeJS.Signals) => void;
  /** The signal for which the command was ended in a way that its exit code does not show. */
  readonly endedBy?: () => NodeJS.Signals | undefined;
  /** The command has ended. */
  readonly dispose?: () => void;
}

/**
 * POSIX: passes them on. A Ctrl-C reaches everything that runs in the terminal by itself, and a second one means "now" to
 * many test runners: the terminal's own must stay the only one.
 */
function passSignals(child: ChildProcess, { isTerminal }: { readonly isTerminal: boolean }): CommandSignals {
  return {
    take: (signal) => {
      if (signal !== 'SIGINT' || !isTerminal) child.kill(signal);
    },
  };
}

interface OutlastSignalsOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
  readonly spawn: typeof crossSpawn;
}

/**
 * What a command may take, in milliseconds, to end by itself after a first signal. Where the console is closed Windows ends
 * everything in it after some ten seconds, and the mock is to be removed before.
 */
const grace = { usual: 30_000, consoleClosed: 3_000 };

/**
 * Windows: waits for the command. Every program of a console gets its Ctrl-C, Ctrl-Break and closing by itself, and
 * `child.kill()` would end the command at once, whatever it has to clean up. A second signal, or the end of the grace, ends
 * it, and with it all that it has started: behind `npm.cmd` the command is a child of a `cmd.exe`, and would go on against
 * a mock that is gone.
 */
function outlastSignals(child: ChildProcess, { env, clock, spawn }: OutlastSignalsOptions): CommandSignals {
  const ended = new AbortController();
  let isFirst = true;
  let endedBy: NodeJS.Signals | undefined;
  const endTree = (signal: NodeJS.Signals) => {
    if (endedBy !== undefined) return;
    endedBy = signal;
    // By its full path: Windows looks for programs in the working folder first.
    const taskkill = path.win32.join(env['SystemRoot'] ?? String.raw`C:\Windows`, 'System32', 'taskkill.exe');
    const killer = spawn(taskkill, ['/PID', String(child.pid), '/T', '/F'], { stdio: 'ignore', windowsHide: true });
    // Better the first process of the tree than none.
    killer.once('error', () => child.kill());
    killer.once('exit', (code) => code === 0 || child.kill());
  };
  return {
    take: (signal) => {
      if (!isFirst) {
        endTree(signal);
        return;
      }
      isFirst = false;
      const wait = signal === 'SIGHUP' ? grace.consoleClosed : grace.usual;
      void clock.sleep(wait, ended.signal, { ref: false }).then(
        () => {
          endTree(signal);
        },
        // It has ended in time.
        () => undefined,
      );
    },
    endedBy: () => endedBy,
    dispose: () => {
      ended.abort();
    },
  };
}
