/** What an embedded server is told by whoever knows its address and key: to write all of its journal, and to end. */
import { setTimeout as delay } from 'node:timers/promises';
import * as v from 'valibot';
import { refusedRequestsSchema } from '../../call-log/refused.ts';
import { parseShallowJson } from '../../http-text/bounded-json.ts';
import { codeOf } from '../../http-text/thrown.ts';
import { createServerCaller, type EmbeddedApi } from './caller.ts';
import type { DirectRequest } from './messages.ts';

const flushedSchema = v.object({
  /** Of all mocks, until now. */
  calls: v.number(),
  /** Whether the file has all of them, and nothing else. */
  inFile: v.boolean(),
  /** Requests that never became calls; absent where there are none. */
  refused: v.optional(refusedRequestsSchema),
});
export type FlushedJournal = Readonly<v.InferOutput<typeof flushedSchema>>;

export interface FlushOptions {
  /** Milliseconds. */
  readonly timeout: number;
  /** Ends it at once. */
  readonly signal: AbortSignal;
}

/**
 * Asks a server to write what its journal holds back.
 *
 * @returns `undefined` where the server does not say, for whatever reason: its API says why when it is asked for more
 */
export async function flushJournal(
  api: EmbeddedApi,
  { timeout, signal }: FlushOptions,
): Promise<FlushedJournal | undefined> {
  const end = AbortSignal.any([signal, AbortSignal.timeout(Math.max(0, timeout))]);
  try {
    const { status, body } = await createServerCaller(api)(order('/_embedded/flush'), end);
    const parsed = v.safeParse(flushedSchema, parseShallowJson(body.toString('utf8')));
    return status === 200 && parsed.success ? parsed.output : undefined;
  } catch {
    return undefined;
  }
}

const stopMilliseconds = 10_000;

export interface StopOptions {
  /** Milliseconds; 10 s by default. */
  readonly timeout?: number;
  /** Aborted: waits no longer. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Ends an embedded server and waits until it has ended. One that has ended already is no error, even where another program
 * has its port by now.
 *
 * @throws Error when it still answers after `timeout`, takes connections and answers nothing, or had not ended yet at the
 * abort.
 */
export async function stopEmbedded(
  api: EmbeddedApi,
  { timeout = stopMilliseconds, signal }: StopOptions = {},
): Promise<void> {
  const timeIsUp = AbortSignal.timeout(timeout);
  const end = signal === undefined ? timeIsUp : AbortSignal.any([timeIsUp, signal]);
  // No connection is kept open: the server would wait for it before it ends.
  const answer = createServerCaller(api, { keepAlive: false });
  for (let hasAnswered = false; ; hasAnswered = true) {
    try {
      await answer(order('/_embedded/shutdown'), end);
    } catch (error) {
      if (!end.aborted && !isTransient(error)) return;
    }
    if (signal?.aborted === true) {
      throw new Error(`The embedded server at ${api.url} had not ended yet.`, { cause: signal.reason });
    }
    if (timeIsUp.aborted) {
      const what = hasAnswered ? 'still answers' : 'takes connections and answers nothing,';
      throw new Error(`The embedded server at ${api.url} ${what} ${timeout / 1000} s after it was told to end.`);
    }
    await delay(10);
  }
}

/** Errors of a connection that say nothing of the server: it may be closing, or the machine may be busy. */
const transientCodes: ReadonlySet<string | undefined> = new Set([
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EADDRNOTAVAIL',
  'EMFILE',
  'ENOBUFS',
]);

function isTransient(error: unknown): boolean {
  return transientCodes.has(codeOf(error));
}

function order(path: string): DirectRequest {
  return { method: 'POST', path, query: new URLSearchParams(), body: undefined };
}
