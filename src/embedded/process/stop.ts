/** How an embedded server is ended by whoever knows its address and key. */
import { setTimeout as delay } from 'node:timers/promises';
import { createServerCaller } from './call-server.ts';
import type { EmbeddedApi } from './launch.ts';

const stopMilliseconds = 10_000;

export interface StopOptions {
  /** Milliseconds. */
  readonly timeout?: number;
  /** Aborted: waits no longer. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Ends an embedded server and waits until it has ended. One that is gone already is as good, also where another program
 * has taken its port since.
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
  // A connection of its own for each call: one that it had to wait for would hold up its end.
  const answer = createServerCaller(api, { keepAlive: false });
  for (let hasAnswered = false; ; hasAnswered = true) {
    try {
      await answer({ method: 'POST', path: '/_embedded/shutdown', query: new URLSearchParams(), body: undefined }, end);
    } catch {
      if (!end.aborted) return;
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
