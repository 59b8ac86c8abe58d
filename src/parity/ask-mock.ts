/** Sends a call to a mock exactly as it is written: probes are about what a client library would tidy up. */
import type { Dispatcher } from 'undici';
import type { Clock } from '../postman/index.ts';
import type { ProbeAnswer } from './probe.ts';

/** A call with nothing left to fill in. */
export interface SentCall {
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array | undefined;
}

/** @throws the network's error */
export type AskMock = (call: SentCall) => Promise<ProbeAnswer>;

export interface AskMockOptions {
  readonly mockUrl: URL;
  readonly dispatcher: Dispatcher;
  readonly signal: AbortSignal;
  readonly clock: Clock;
  /** Milliseconds from one call to the next. */
  readonly pause: number;
}

/** Milliseconds for one call. */
const timeout = 30_000;
/** Bytes: a longer answer is cut, and told by its beginning. */
const mostBytes = 1024 * 1024;
/** How often a rate limit is waited for, and for how many milliseconds when it does not say. */
const patience = { times: 5, wait: 20_000 };

/** Gives what asks a mock, one call after the other. */
export function createAskMock({ mockUrl, dispatcher, signal, clock, pause }: AskMockOptions): AskMock {
  const basePath = mockUrl.pathname.replace(/\/+$/, '');
  let mayAsk = 0;
  return async ({ method, target, headers, body }) => {
    for (let times = 0; ; times += 1) {
      await clock.sleep(Math.max(0, mayAsk - clock.now()), signal);
      mayAsk = clock.now() + pause;
      const answer = await dispatcher.request({
        origin: mockUrl.origin,
        path: basePath + target,
        method,
        headers,
        body: body ?? null,
        signal,
        headersTimeout: timeout,
        bodyTimeout: timeout,
      });
      const read = { status: answer.statusCode, headers: answer.headers, body: await readBody(answer.body) };
      if (read.status !== 429 || times === patience.times) return read;
      const seconds = Number(answer.headers['retry-after'] ?? Number.NaN);
      mayAsk = clock.now() + (seconds > 0 && seconds < 120 ? seconds * 1000 : patience.wait);
    }
  };
}

async function readBody(body: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > mostBytes) break;
  }
  return Buffer.concat(chunks).subarray(0, mostBytes).toString('utf8');
}
