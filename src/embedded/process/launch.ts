/** The embedded server as a process of its own: how it is started. */
import { fork, type ChildProcess } from 'node:child_process';
import { closeSync, constants, mkdirSync, openSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { messageOf } from '../../http-text/thrown.ts';
import type { EmbeddedApi } from './caller.ts';
import { openChannel, type Channel } from './channel.ts';
import type { ServerOptions } from './messages.ts';

/**
 * A small young generation (in MB) fits into the processor's cache: calls cost no more, and the process stays at half the
 * memory (`npm run bench -- --only call-logs`).
 */
const nodeOptions = ['--max-semi-space-size=4'];

/** As `a`, but a symbolic link is not followed: its target is no log of ours. Windows has no such flag. */
const appendOnly = constants.O_APPEND | constants.O_CREAT | constants.O_WRONLY | constants.O_NOFOLLOW;

const startMilliseconds = 15_000;

/** How much of the log an error quotes. */
const logTailCharacters = 2000;

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

/** A process that waits to be told what to serve. It ends with this one. */
export interface BootedEmbedded {
  readonly pid: number | undefined;
  readonly directory: string;
  /**
   * Starts the server in it. To be called once.
   *
   * @throws LaunchError when it cannot be started, or not in time; the signal's reason when that is aborted. The process is
   *   ended then.
   */
  start(options?: StartOptions): Promise<LaunchedEmbedded>;
}

export interface StartOptions extends Omit<ServerOptions, 'journalFile'> {
  /** Ends the launch and the process. */
  readonly signal?: AbortSignal;
  /** How long the start may take, in milliseconds; 15 s by default. */
  readonly startTimeout?: number;
}

/** It ends when `stopEmbedded` says so, or at SIGTERM. */
export interface LaunchedEmbedded {
  readonly api: EmbeddedApi;
  /** As `RunningEmbedded` has it. */
  readonly ca: string | undefined;
  readonly pid: number;
  readonly logFile: string;
  readonly journalFile: string;
  /** Its API without HTTP, until `release`. Rejects when the process has ended. */
  readonly answer: Channel['call'];
  /**
   * Lets the process outlive this one: to be called as soon as somebody else could end it, for until then it ends when
   * this process does.
   */
  readonly adopt: Channel['adopt'];
  /** Lets this process end by itself: nothing is told to the other one any more. */
  readonly release: Channel['release'];
  /** Lets this process end by itself, and the other one with it, unless it is adopted. */
  unref(): void;
}

/** The process did not start. The message says why and quotes the end of its log. */
export class LaunchError extends Error {
  override readonly name = 'LaunchError';
}

/**
 * Starts the process whose bundle lies beside the one that asks: whoever does so can do other things until it is told to
 * start the server.
 *
 * @param bundle `import.meta.dirname` of an entry's bundle. Not `new URL(…, import.meta.url)`: ncc takes that for an
 *   asset of the bundle, copies it and breaks it.
 * @param env of this process; the other one gets what it needs of it
 * @throws as `bootEmbedded`
 */
export function bootBundled({
  bundle,
  env,
  ...options
}: Omit<BootOptions, 'entry'> & { readonly bundle: string }): BootedEmbedded {
  const entry = path.join(path.dirname(bundle), 'embedded', 'index.js');
  return bootEmbedded({ ...options, entry, env: childEnvironment(env ?? {}) });
}

/**
 * The same with an entry from anywhere.
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
  const channel = openChannel(child, () => quoteLog(logFile));
  return { pid: child.pid, directory, start: (given) => start(child, channel, { directory, logFile }, given) };
}

async function start(
  child: ChildProcess,
  { start, call, adopt, release }: Channel,
  { directory, logFile }: { readonly directory: string; readonly logFile: string },
  { signal, startTimeout = startMilliseconds, ...options }: StartOptions = {},
): Promise<LaunchedEmbedded> {
  const journalFile = path.join(directory, 'call-logs-journal.ndjson');
  const ended = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    ended.reject(new Error(`it was not ready after ${startTimeout / 1000} s.`));
  }, startTimeout);
  const abort = (): void => {
    ended.reject(new Error('cancelled'));
  };
  signal?.addEventListener('abort', abort);
  try {
    signal?.throwIfAborted();
    const { apiUrl, apiKey, ca } = await Promise.race([start({ ...options, journalFile }), ended.promise]);
    return {
      api: { url: apiUrl, key: apiKey },
      ...{ ca, pid: child.pid ?? 0, logFile, journalFile, answer: call, adopt, release },
      unref() {
        child.channel?.unref();
        child.unref();
      },
    };
  } catch (cause) {
    child.kill('SIGKILL');
    child.unref();
    signal?.throwIfAborted();
    throw new LaunchError(`The embedded server did not start: ${messageOf(cause)}${quoteLog(logFile)}`, { cause });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
  }
}

function quoteLog(file: string): string {
  let tail: string;
  try {
    tail = readFileSync(file, 'utf8').slice(-logTailCharacters).trim();
  } catch {
    // A missing log is not told: the error that it was to explain matters more.
    tail = '';
  }
  return tail === '' ? ` Its log ${file} is empty.` : ` Its log ${file} ends with:\n${tail}`;
}

/**
 * The only variables that the process gets. It lives as long as the job, and later steps can read its environment: the
 * inputs and tokens that the runner puts there must not be in it.
 */
const inherited = new Set([
  'PATH',
  // Node's sockets and temporary files on Windows.
  'SYSTEMROOT',
  'WINDIR',
  'TMP',
  'TEMP',
  'TMPDIR',
  // Where a Node outside the system's folders has its libraries.
  'LD_LIBRARY_PATH',
  'TZ',
  // The runner ends what bears its mark when the job ends.
  'RUNNER_TRACKING_ID',
  // Which scripts the process loads is part of the tests.
  'NODE_V8_COVERAGE',
]);

/** Names are compared in upper case, since Windows ignores case. */
export function childEnvironment(
  env: Readonly<Record<string, string | undefined>>,
): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(env).filter(([name]) => inherited.has(name.toUpperCase())));
}
