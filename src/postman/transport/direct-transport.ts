/** The way to a Postman API on this machine without a socket: no key, nothing to retry. */
import { createTextCleaner, describeFailure, type CallContext } from '../failure/api-error.ts';
import { unreadableAnswer, type Failure } from '../failure/failure.ts';
import { readAnswer } from './attempt.ts';
import { systemClock, withinTime, type Clock } from './clock.ts';
import { narrowest, searchParams, type ApiCall, type Limits, type Method } from './send.ts';
import type { Transport } from './transport.ts';

export interface DirectCall {
  readonly method: Method;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
}

/** Answers a call; `body` is the JSON of the answer. Rejects only when nobody is there to answer. */
export type AnswerDirectly = (call: DirectCall) => Promise<{ readonly status: number; readonly body: Uint8Array }>;

export interface DirectOptions {
  /** Milliseconds that one call may take; by default as long as the limits allow, for nothing can be lost on the way. */
  readonly callMs?: number;
  /** The system's by default. */
  readonly clock?: Clock;
}

/** A transport whose calls are answered by `answer`. */
export function createDirectTransport(
  answer: AnswerDirectly,
  limits: Limits = {},
  options: DirectOptions = {},
): Transport {
  const { callMs = Infinity, clock = systemClock } = options;
  const { signal, deadline = Infinity } = limits;
  return {
    async send(call) {
      const start = clock.now();
      const fail = (failure: Failure) =>
        describeFailure(failure, contextOf(call), {
          count: 1,
          elapsedMs: clock.now() - start,
          mayHaveActed: failure.mayHaveActed,
        });
      const { method, path, query, body } = call;
      const answered = await withinTime(() => answer({ method, path, query: searchParams(query), body }), {
        timeoutMs: Math.min(callMs, deadline - start),
        signal,
        clock,
      });
      const read = answered.ok ? readAnswer(answered.result, clock.now()) : answered;
      if (!read.ok) throw fail(read.failure);
      const { status } = read;
      return { body: read.body, unreadable: (problem) => fail(unreadableAnswer(status, problem, false)) };
    },
    within: (narrower) => createDirectTransport(answer, narrowest(limits, narrower), options),
    close: () => Promise.resolve(),
  };
}

function contextOf({ method, path }: ApiCall): CallContext {
  const place = { service: 'The embedded server', host: 'this machine', proxy: undefined, inputs: undefined };
  // There is no key that a text could hold.
  return { method, path, ...place, hasKey: true, clean: createTextCleaner('') };
}
