/** One attempt at a call: sent once, under a limit of time and of size, and never throwing. */
import type { Dispatcher } from './dispatcher.ts';
import { answerFailure, unreadableAnswer, type Failure } from './failure.ts';
import type { Method } from './retry.ts';
import { withinTime, type TimeLimits } from './within-time.ts';

export interface WireRequest {
  readonly origin: string;
  /** With the query. */
  readonly path: string;
  readonly method: Method;
  readonly headers: Readonly<Record<string, string>>;
  /** JSON text; absent for no body. */
  readonly body: string | undefined;
}

export interface AttemptLimits extends TimeLimits {
  readonly maxAnswerBytes: number;
}

export type AttemptResult =
  | { readonly ok: true; readonly status: number; readonly body: unknown }
  | { readonly ok: false; readonly failure: Failure };

/** What an error answer can say fits in here. */
const maxErrorBytes = 64 * 1024;

export async function attempt(
  dispatcher: Dispatcher,
  request: WireRequest,
  limits: AttemptLimits,
): Promise<AttemptResult> {
  // undici itself looks at a signal only once the connection stands.
  const tried = await withinTime((signal) => exchange(dispatcher, request, signal, limits), limits);
  return tried.inTime ? tried.result : failed(tried.failure);
}

async function exchange(
  dispatcher: Dispatcher,
  { origin, path, method, headers, body }: WireRequest,
  signal: AbortSignal,
  { maxAnswerBytes, clock }: AttemptLimits,
): Promise<AttemptResult> {
  const answer = await dispatcher.request({
    origin,
    path,
    method,
    headers: body === undefined ? headers : { ...headers, 'content-type': 'application/json' },
    body: body ?? null,
    signal,
    // Our own timer covers the whole attempt.
    headersTimeout: 0,
    bodyTimeout: 0,
  });
  const status = answer.statusCode;
  if (status < 200 || status > 299) {
    // The status says enough when the body breaks off.
    const text = await readText(answer.body, maxErrorBytes).catch(() => '');
    return failed(answerFailure(status, answer.headers, text ?? '', clock.now()));
  }
  const text = await readText(answer.body, maxAnswerBytes);
  if (text === undefined)
    return failed(unreadableAnswer(status, `the answer is larger than ${maxAnswerBytes} bytes`, false));
  try {
    return { ok: true, status, body: JSON.parse(text) as unknown };
  } catch {
    const type = String(answer.headers['content-type'] ?? 'no content type');
    return failed(
      unreadableAnswer(status, `the answer is no JSON or was cut off (${text.length} characters, ${type})`, true),
    );
  }
}

/** `undefined` for more than `limit` bytes; the rest is not read then. */
async function readText(body: AsyncIterable<unknown>, limit: number): Promise<string | undefined> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of body) {
    // undici's body yields buffers, which its type leaves open.
    const buffer = chunk as Buffer;
    bytes += buffer.length;
    if (bytes > limit) return undefined;
    parts.push(buffer);
  }
  // At once: a text that was joined of many takes twice the memory until it is read. It loses a byte order mark.
  return new TextDecoder().decode(Buffer.concat(parts, bytes));
}

function failed(failure: Failure): AttemptResult {
  return { ok: false, failure };
}
