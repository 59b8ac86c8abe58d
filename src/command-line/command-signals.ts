/** What becomes of a signal to `run` while its command runs. */
import type { ChildProcess } from 'node:child_process';
import path from 'node:path';
import type crossSpawn from 'cross-spawn';
import type { Clock } from '../postman/index.ts';

export interface CommandSignals {
  readonly take: (signal: NodeJS.Signals) => void;
  /** The signal for which the command was ended in a way that its exit code does not show. */
  readonly endedBy: () => NodeJS.Signals | undefined;
  /** The command has ended. */
  readonly dispose: () => void;
}

/**
 * POSIX: passes them on. A Ctrl-C reaches everything that runs in the terminal by itself, and a second one means "now" to
 * many test runners: the terminal's own must stay the only one.
 */
export function passSignals(child: ChildProcess, { isTerminal }: { readonly isTerminal: boolean }): CommandSignals {
  return {
    take: (signal) => {
      if (signal !== 'SIGINT' || !isTerminal) child.kill(signal);
    },
    endedBy: () => undefined,
    dispose: () => undefined,
  };
}

export interface OutlastSignalsOptions {
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
export function outlastSignals(child: ChildProcess, { env, clock, spawn }: OutlastSignalsOptions): CommandSignals {
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
