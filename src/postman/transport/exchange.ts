/** One request and its answer over undici. */
import type { IncomingHttpHeaders } from 'node:http';
import { setImmediate as letOthersRun } from 'node:timers/promises';
import type { Dispatcher } from './dispatcher.ts';
import type { Method } from './retry.ts';

export interface WireRequest {
  readonly origin: string;
  /** With the query. */
  readonly path: string;
  readonly method: Method;
  readonly headers: Readonly<Record<string, string>>;
  /** JSON text; absent for no body. */
  readonly body: string | undefined;
}

export interface WireAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** `undefined` when it is larger than allowed, and for an error (300 and above) whose body broke off. */
  readonly body: Buffer | undefined;
}

export interface ExchangeLimits {
  readonly signal: AbortSignal;
  /** The most bytes of the body of an answer with this status; the rest is not read, and ends the connection. */
  readonly maxBytes: (status: number) => number;
}

export function isSuccess(status: number): boolean {
  return status >= 200 && status <= 299;
}

/**
 * Sends a request and gathers its answer.
 *
 * @throws what undici rejects with, or the signal's reason once the connection stands
 */
export async function exchange(
  dispatcher: Dispatcher,
  { origin, path, method, headers, body }: WireRequest,
  { signal, maxBytes }: ExchangeLimits,
): Promise<WireAnswer> {
  const answer = await dispatcher.request({
    origin,
    path,
    method,
    headers: body === undefined ? headers : { ...headers, 'content-type': 'application/json' },
    body: body ?? null,
    signal,
    // The time limit of the caller covers everything.
    headersTimeout: 0,
    bodyTimeout: 0,
  });
  const { statusCode: status, headers: answerHeaders } = answer;
  const gathered = await gather(answer.body, maxBytes(status)).catch((error: unknown) => {
    // That the body of an error broke off does not matter: its status says enough.
    if (status < 300) throw error;
    return undefined;
  });
  // undici takes a connection for free a turn of the event loop after its answer. A call that follows before that opens
  // another, which takes longer than the call, with TLS several times as long.
  for (let turn = 0; turn < 2; turn += 1) await letOthersRun();
  return { status, headers: answerHeaders, body: gathered };
}

/** `undefined` for more than `most` bytes. */
async function gather(body: AsyncIterable<Buffer>, most: number): Promise<Buffer | undefined> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of body) {
    bytes += part.length;
    // Leaving ends the connection.
    if (bytes > most) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts, bytes);
}
