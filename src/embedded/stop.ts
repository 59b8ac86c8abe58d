/** How an embedded server is ended by whoever knows its address and key. */
import { Agent, request, type IncomingMessage } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
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
 * has taken its port since: that one is asked no second time.
 *
 * @throws Error when it still answers after `timeout`, takes connections and answers nothing, does not accept the key, or
 * had not ended yet at the abort.
 */
export async function stopEmbedded(
  { url, key }: EmbeddedApi,
  { timeout = stopMilliseconds, signal }: StopOptions = {},
): Promise<void> {
  const deadline = Date.now() + timeout;
  const stillThere = (what: string) => new Error(`The embedded server at ${url} ${what} it was told to end.`);
  const seconds = timeout / 1000;
  const tell = async () => {
    const answer = await post(`${url}/_embedded/shutdown`, key, {
      timeout: Math.max(1, deadline - Date.now()),
      signal,
    });
    if (signal?.aborted === true) {
      throw new Error(`The embedded server at ${url} had not ended yet.`, { cause: signal.reason });
    }
    if (answer === 'silent') throw stillThere(`takes connections and answers nothing, ${seconds} s after`);
    return answer;
  };
  let status = await tell();
  if (status === 401)
    throw new Error(`The embedded server at ${url} does not accept its key: another one has its port.`);
  while (status !== undefined) {
    if (Date.now() > deadline) throw stillThere(`still answers ${seconds} s after`);
    await delay(10);
    status = await tell();
  }
}

/**
 * The status of the server's answer; `undefined` when there is no such server to answer, `silent` when somebody is there and
 * does not.
 */
function post(
  url: string,
  key: string,
  { timeout, signal }: { readonly timeout: number; readonly signal: AbortSignal | undefined },
): Promise<number | 'silent' | undefined> {
  return new Promise((resolve) => {
    const call = request(url, {
      method: 'POST',
      headers: { 'x-api-key': key, 'content-length': 0, connection: 'close' },
      timeout,
      ...(signal !== undefined && { signal }),
      // Node's own agent goes through a proxy under NODE_USE_ENV_PROXY; none could reach a loopback address.
      agent: new Agent(),
    });
    call.on('response', (response) => {
      response.resume();
      response.on('error', () => {
        resolve(undefined);
      });
      response.on('end', () => {
        resolve(isOurs(response) ? response.statusCode : undefined);
      });
    });
    call.on('timeout', () => {
      resolve('silent');
      call.destroy();
    });
    call.on('error', () => {
      resolve(undefined);
    });
    call.end();
  });
}

/** Each answer of the embedded API has this header, that to a wrong key and to a call too many included. */
const isOurs = ({ headers }: IncomingMessage): boolean => headers['ratelimit-limit'] !== undefined;
