/** One attempt at a call: sent once, under a limit of time and of size, and never throwing. */
import type { Clock } from './clock.ts';
import type { Dispatcher } from './dispatcher.ts';
import {
  abortFailure,
  answerFailure,
  networkFailure,
  timeoutFailure,
  unreadableAnswer,
  type Failure,
} from './failure.ts';
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

export interface AttemptLimits {
  readonly timeoutMs: number;
  readonly signal: AbortSignal | undefined;
  readonly maxAnswerBytes: number;
  readonly clock: Clock;
}

export type AttemptResult =
  | { readonly ok: true; readonly status: number; readonly body: unknown }
  | { readonly ok: false; readonly failure: Failure };

/** Why a timer that is not needed any more is ended. */
const attemptIsOver = 'the attempt is over';

/** What an error answer can say fits in here. */
const maxErrorBytes = 64 * 1024;

export async function attempt(
  dispatcher: Dispatcher,
  request: WireRequest,
  limits: AttemptLimits,
): Promise<AttemptResult> {
  const { clock, timeoutMs } = limits;
  const timer = new AbortController();
  const timeout = new AbortController();
  clock.sleep(timeoutMs, timer.signal).then(
    () => {
      timeout.abort();
    },
    () => undefined,
  );
  const signal = limits.signal === undefined ? timeout.signal : AbortSignal.any([timeout.signal, limits.signal]);
  const aborted = Promise.withResolvers<never>();
  const stop = (): void => {
    aborted.reject(new Error('aborted'));
  };
  if (signal.aborted) stop();
  else signal.addEventListener('abort', stop, { once: true });
  try {
    // undici itself looks at a signal only once the connection stands.
    return await Promise.race([exchange(dispatcher, request, signal, limits), aborted.promise]);
  } catch (error) {
    if (limits.signal?.aborted === true) return failed(abortFailure('sent', limits.signal.reason));
    if (timeout.signal.aborted) return failed(timeoutFailure(timeoutMs));
    return failed(networkFailure(error));
  } finally {
    // As long as it listens, the caller's signal holds the answer: of a long read all pages at once.
    signal.removeEventListener('abort', stop);
    // A reason spares an error that nobody sees, with a stack of its own: 3 % of a long read.
    timer.abort(attemptIsOver);
  }
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
