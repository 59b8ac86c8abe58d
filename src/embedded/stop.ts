/** How an embedded server is ended by whoever knows its address and key. */
import { Agent, request } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import type { EmbeddedApi } from './launch.ts';

const stopMilliseconds = 10_000;

/**
 * Ends an embedded server and waits until it has ended. One that is gone already is as good.
 *
 * @param timeout milliseconds
 * @throws Error when it still answers after `timeout`, takes connections and answers nothing, or does not accept the key.
 */
export async function stopEmbedded({ url, key }: EmbeddedApi, timeout = stopMilliseconds): Promise<void> {
  const deadline = Date.now() + timeout;
  const stillThere = (what: string) => new Error(`The embedded server at ${url} ${what} it was told to end.`);
  const seconds = timeout / 1000;
  const tell = async () => {
    const answer = await post(`${url}/_embedded/shutdown`, key, Math.max(1, deadline - Date.now()));
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

/** The answer's status; `undefined` when there is nobody to answer, `silent` when somebody is there and does not. */
function post(url: string, key: string, timeout: number): Promise<number | 'silent' | undefined> {
  return new Promise((resolve) => {
    const call = request(url, {
      method: 'POST',
      headers: { 'x-api-key': key, 'content-length': 0, connection: 'close' },
      timeout,
      // Node's own agent goes through a proxy under NODE_USE_ENV_PROXY; none could reach a loopback address.
      agent: new Agent(),
    });
    call.on('response', (response) => {
      response.resume();
      response.on('error', () => {
        resolve(undefined);
      });
      response.on('end', () => {
        resolve(response.statusCode);
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
