/** The embedded server as a process of its own: how it is started. */
import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { bootEmbedded, type BootedEmbedded, type BootOptions } from './boot.ts';
import { createCaller } from './call-child.ts';
import type { AdoptedMessage, StartMessage, StartedMessage } from './launch-messages.ts';
import { startedMessageSchema } from './launch-messages.ts';
import type { DirectAnswer, DirectRequest } from './direct-request.ts';

const startMilliseconds = 15_000;

/** How much of the log an error quotes. */
const logTailCharacters = 2000;

/** Where the embedded Postman API is, and its key. */
export interface EmbeddedApi {
  /** `http://127.0.0.1:<port>`. */
  readonly url: string;
  readonly key: string;
  /** The server's process, where it is known. */
  readonly pid?: number | undefined;
}

export interface StartOptions extends Omit<StartMessage['options'], 'journalFile'> {
  /** Ends the launch and the process. */
  readonly signal?: AbortSignal;
  /** How long the start may take, in milliseconds; 15 s by default. */
  readonly startTimeout?: number;
}

export type LaunchOptions = BootOptions & StartOptions;

export interface LaunchedEmbedded {
  readonly api: EmbeddedApi;
  readonly pid: number;
  readonly logFile: string;
  readonly journalFile: string;
  /** Its API without HTTP, until `release`. Rejects when the process has ended. */
  readonly answer: (request: DirectRequest) => Promise<DirectAnswer>;
  /**
   * Lets the process outlive this one: to be called as soon as somebody else could end it, for until then it ends when
   * this process does.
   */
  adopt(): Promise<void>;
  /** Lets this process end by itself: nothing is told to the other one any more. */
  release(): void;
  /** Lets this process end by itself, and the other one with it, unless it is adopted. */
  unref(): void;
}

/** The process did not start. The message says why and quotes the end of its log. */
export class LaunchError extends Error {
  override readonly name = 'LaunchError';
}

/**
 * Starts the embedded server as a process that, once adopted, outlives this one. It ends when `stopEmbedded` says so, or
 * at SIGTERM.
 *
 * @throws LaunchError when it cannot be started, or not in time; the signal's reason when that is aborted.
 */
export async function launchEmbedded(options: LaunchOptions): Promise<LaunchedEmbedded> {
  const { entry, execPath, directory, env, ...start } = options;
  options.signal?.throwIfAborted();
  return launchBooted(bootEmbedded({ entry, execPath, directory, ...(env !== undefined && { env }) }), start);
}

/**
 * The same with a process that was started before.
 *
 * @throws as `launchEmbedded`
 */
export async function launchBooted(booted: BootedEmbedded, options: StartOptions): Promise<LaunchedEmbedded> {
  const { child, directory, logFile } = booted;
  const { signal, startTimeout = startMilliseconds, ...rest } = options;
  const journalFile = path.join(directory, 'call-logs-journal.ndjson');
  try {
    signal?.throwIfAborted();
    const started = firstMessage(booted, startTimeout, signal);
    const start: StartMessage = { type: 'start', options: { ...rest, journalFile } };
    // A failed send is followed by the process's exit or error, which tell more.
    child.send(start, () => undefined);
    const message = await started;
    if (message.type === 'failed') throw new LaunchError(message.message);
    const api = { url: message.apiUrl, key: message.apiKey };
    const { call, release } = createCaller(child, () => quoteLog(logFile));
    return {
      ...{ api, pid: child.pid ?? 0, logFile, journalFile, answer: call, release },
      adopt: () => adopt(child),
      unref() {
        child.channel?.unref();
        child.unref();
      },
    };
  } catch (error) {
    child.kill('SIGKILL');
    child.unref();
    if (!(error instanceof LaunchError)) throw error;
    throw new LaunchError(`The embedded server did not start: ${error.message}${quoteLog(logFile)}`, {
      cause: error.cause,
    });
  }
}

/** A child that has died meanwhile is no error here: the first call to its API tells. */
function adopt(child: ChildProcess): Promise<void> {
  const message: AdoptedMessage = { type: 'adopted' };
  return new Promise((resolve) => {
    if (child.connected)
      child.send(message, () => {
        resolve();
      });
    else resolve();
  });
}

function firstMessage(
  { child, failure }: BootedEmbedded,
  timeout: number,
  signal: AbortSignal | undefined,
): Promise<StartedMessage> {
  return new Promise<StartedMessage>((resolve, reject) => {
    const settle = (finish: () => void): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
      child.removeAllListeners();
      // A late error of a process that is being killed must not end this one.
      child.on('error', () => undefined);
      finish();
    };
    const fail = (message: string, cause?: unknown): void => {
      settle(() => {
        reject(new LaunchError(message, { cause }));
      });
    };
    const abort = (): void => {
      settle(() => {
        reject(toError(signal?.reason));
      });
    };
    const timer = setTimeout(() => {
      fail(`it was not ready after ${timeout / 1000} s.`);
    }, timeout);
    signal?.addEventListener('abort', abort);
    const failed = (): void => {
      const error = failure();
      if (error !== undefined) fail(`${error.message}.`, error);
    };
    child.once('error', failed);
    child.once('exit', failed);
    failed();
    child.once('message', (message) => {
      const parsed = v.safeParse(startedMessageSchema, message);
      if (parsed.success)
        settle(() => {
          resolve(parsed.output);
        });
      else fail('its process does not speak our language: its entry file is of another version.');
    });
  });
}

function toError(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error(String(reason));
}

function quoteLog(file: string): string {
  let tail: string;
  try {
    tail = readFileSync(file, 'utf8').slice(-logTailCharacters).trim();
  } catch {
    // The reason to quote it is worse news than that there is no log.
    tail = '';
  }
  return tail === '' ? ` Its log ${file} is empty.` : ` Its log ${file} ends with:\n${tail}`;
}
