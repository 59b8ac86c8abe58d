/** One attempt at a call: sent once over undici, under limits of time and size, and never throwing. */
import type { IncomingHttpHeaders } from 'node:http';
import { setImmediate as letOthersRun } from 'node:timers/promises';
import type { Dispatcher } from 'undici';
import { deepestDocument, parseShallowJson, TooDeepError } from '../../http-text/bounded-json.ts';
import { answerFailure, unreadableAnswer, type Failure } from '../failure/failure.ts';
import { withinTime, type TimeLimits } from './clock.ts';

export interface WireRequest {
  readonly origin: string;
  /** With the query. */
  readonly path: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  /** JSON text; `undefined` for no body. */
  readonly body: string | undefined;
}

export interface WireAnswer {
  readonly status: number;
  /** `undefined` for an answer that did not come over HTTP. */
  readonly headers?: IncomingHttpHeaders;
  /** `undefined` where it is larger than allowed, and where that of an error broke off. */
  readonly body: Uint8Array | undefined;
}

export interface AttemptLimits extends TimeLimits {
  readonly maxAnswerBytes: number;
}

export type AttemptResult =
  | { readonly ok: true; readonly status: number; readonly body: unknown }
  | { readonly ok: false; readonly failure: Failure };

/** What an error answer can say fits in here: its status says enough when the body is larger, or breaks off. */
const maxErrorBytes = 64 * 1024;

/** Sends a request and reads its answer. Never rejects. @param dispatcher gives undici's */
export async function attempt(
  dispatcher: () => Promise<Dispatcher>,
  request: WireRequest,
  limits: AttemptLimits,
): Promise<AttemptResult> {
  const { maxAnswerBytes, clock } = limits;
  // undici itself looks at a signal only once the connection stands.
  const sent = await withinTime(
    async (signal) => exchange(await dispatcher(), request, signal, maxAnswerBytes),
    limits,
  );
  return sent.ok ? readAnswer(sent.result, clock.now(), maxAnswerBytes) : sent;
}

/** What an answer says: its JSON, or why the call has failed. @param maxBytes the limit that a body which is missing broke */
export function readAnswer({ status, headers, body }: WireAnswer, now: number, maxBytes = Infinity): AttemptResult {
  // Without a byte order mark.
  const text = body === undefined ? undefined : new TextDecoder().decode(body);
  const failed = (failure: Failure): AttemptResult => ({ ok: false, failure });
  if (!isSuccess(status)) return failed(answerFailure(status, headers ?? {}, text ?? '', now));
  if (text === undefined) return failed(unreadableAnswer(status, `the answer is larger than ${maxBytes} bytes`, false));
  try {
    return { ok: true, status, body: parseShallowJson(text, deepestDocument) };
  } catch (error) {
    if (error instanceof TooDeepError) {
      return failed(unreadableAnswer(status, `the answer cannot be taken. ${error.message}`, false));
    }
    const type = headers === undefined ? '' : `, ${headers['content-type'] ?? 'no content type'}`;
    return failed(
      unreadableAnswer(status, `the answer is no JSON or was cut off (${text.length} characters${type})`, true),
    );
  }
}

/** @throws what undici rejects with, or the signal's reason once the connection stands */
async function exchange(
  dispatcher: Dispatcher,
  { headers, body, ...target }: WireRequest,
  signal: AbortSignal,
  maxBytes: number,
): Promise<WireAnswer> {
  const answer = await dispatcher.request({
    ...target,
    headers: body === undefined ? headers : { ...headers, 'content-type': 'application/json' },
    body: body ?? null,
    signal,
    // The time limit of the caller covers everything.
    headersTimeout: 0,
    bodyTimeout: 0,
  });
  const { statusCode: status } = answer;
  const isWanted = isSuccess(status);
  const gathered = await gather(answer.body, isWanted ? maxBytes : maxErrorBytes).catch((error: unknown) => {
    if (isWanted) throw error;
    return undefined;
  });
  // undici takes a connection for free a turn of the event loop after its answer. A call that follows before that opens
  // another, which takes longer than the call, with TLS several times as long.
  for (let turn = 0; turn < 2; turn += 1) await letOthersRun();
  return { status, headers: answer.headers, body: gathered };
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

function isSuccess(status: number): boolean {
  return status >= 200 && status <= 299;
}
