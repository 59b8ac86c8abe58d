/** The embedded server's process, started but not told yet what to do: whoever starts it can do other things meanwhile. */
import { fork, type ChildProcess } from 'node:child_process';
import { closeSync, constants, mkdirSync, openSync } from 'node:fs';
import path from 'node:path';

/**
 * A small young generation (in MB) fits into the processor's cache: calls cost no more, and the process stays at half the
 * memory (`npm run bench -- --only call-logs`).
 */
const nodeOptions = ['--max-semi-space-size=4'];

/** As `a`, but for a link: what it leads to is no log of ours. Windows knows no such flag. */
const appendOnly = constants.O_APPEND | constants.O_CREAT | constants.O_WRONLY | constants.O_NOFOLLOW;

export interface BootOptions {
  /** The file that the process runs: the built `src/embedded.ts`. */
  readonly entry: string;
  /** The Node that runs it. */
  readonly execPath: string;
  /** Gets the process's log and the journal; made when it is missing. */
  readonly directory: string;
  /** The process's environment; this process's by default. */
  readonly env?: NodeJS.ProcessEnv;
}

export interface BootedEmbedded {
  readonly child: ChildProcess;
  readonly directory: string;
  readonly logFile: string;
  /** What has ended the process, or kept it from starting; `undefined` while it is well. */
  failure(): Error | undefined;
}

/**
 * Starts the process. It waits for the start message of `launchBooted`, and ends with this process unless it is adopted.
 *
 * @throws the file system's error when the log cannot be opened.
 */
export function bootEmbedded({ entry, execPath, env, ...options }: BootOptions): BootedEmbedded {
  const directory = path.resolve(options.directory);
  mkdirSync(directory, { recursive: true });
  const logFile = path.join(directory, 'embedded.log');
  const log = openSync(logFile, appendOnly, 0o600);
  const child = fork(path.resolve(entry), [], {
    execPath,
    // Not the workspace: on Windows nobody could remove that as long as the process lives.
    cwd: directory,
    execArgv: nodeOptions,
    detached: true,
    stdio: ['ignore', log, log, 'ipc'],
    ...(env === undefined ? {} : { env }),
  });
  closeSync(log);
  let failure: Error | undefined;
  child.on('error', (error) => (failure = error));
  child.on('exit', (code, endedBy) => (failure ??= new Error(`its process ended (${endedBy ?? `exit code ${code}`})`)));
  return { child, directory, logFile, failure: () => failure };
}
