/** One attempt at a call: sent once, under a limit of time and of size, and never throwing. */
import { TooDeepError } from '../../http-text/bounded-json.ts';
import type { Dispatcher } from './dispatcher.ts';
import { exchange, isSuccess, type WireRequest } from './exchange.ts';
import { answerFailure, unreadableAnswer, type Failure } from '../failure/failure.ts';
import { parseJson, textOf } from './json-body.ts';
import { withinTime, type TimeLimits } from './within-time.ts';

export interface AttemptLimits extends TimeLimits {
  readonly maxAnswerBytes: number;
}

export type AttemptResult =
  | { readonly ok: true; readonly status: number; readonly body: unknown }
  | { readonly ok: false; readonly failure: Failure };

/** What an error answer can say fits in here: its status says enough when the body is larger, or breaks off. */
const maxErrorBytes = 64 * 1024;

export async function attempt(
  dispatcher: () => Promise<Dispatcher>,
  request: WireRequest,
  limits: AttemptLimits,
): Promise<AttemptResult> {
  // undici itself looks at a signal only once the connection stands.
  const tried = await withinTime((signal) => tryOnce(dispatcher, request, signal, limits), limits);
  return tried.inTime ? tried.result : failed(tried.failure);
}

async function tryOnce(
  dispatcher: () => Promise<Dispatcher>,
  request: WireRequest,
  signal: AbortSignal,
  { maxAnswerBytes, clock }: AttemptLimits,
): Promise<AttemptResult> {
  const maxBytes = (status: number) => (isSuccess(status) ? maxAnswerBytes : maxErrorBytes);
  const { status, headers, body } = await exchange(await dispatcher(), request, { signal, maxBytes });
  if (!isSuccess(status))
    return failed(answerFailure(status, headers, body === undefined ? '' : textOf(body), clock.now()));
  if (body === undefined) {
    return failed(unreadableAnswer(status, `the answer is larger than ${maxAnswerBytes} bytes`, false));
  }
  try {
    return { ok: true, status, body: parseJson(body) };
  } catch (error) {
    if (error instanceof TooDeepError) {
      return failed(unreadableAnswer(status, `the answer cannot be taken. ${error.message}`, false));
    }
    const type = headers['content-type'] ?? 'no content type';
    const { length } = textOf(body);
    return failed(
      unreadableAnswer(status, `the answer is no JSON or was cut off (${length} characters, ${type})`, true),
    );
  }
}

function failed(failure: Failure): AttemptResult {
  return { ok: false, failure };
}
