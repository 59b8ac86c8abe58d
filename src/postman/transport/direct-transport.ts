/** The way to a Postman API on this machine without a socket: no key, nothing to retry. */
import { systemClock, type Clock } from './clock.ts';
import { describeFailure, type CallContext } from '../failure/describe-failure.ts';
import { abortFailure, answerFailure, deadlinePassed, unreadableAnswer, type Failure } from '../failure/failure.ts';
import { parseJson, textOf } from './json-body.ts';
import type { Method } from './retry.ts';
import { joinSignals, searchParams, type ApiCall, type Limits } from './send.ts';
import type { Transport } from './transport.ts';
import { withinTime } from './within-time.ts';

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
  limits: Pick<Limits, 'signal' | 'deadline'> = {},
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
      if (signal?.aborted === true) throw fail(abortFailure('unsent', signal.reason));
      const timeoutMs = Math.min(callMs, deadline - start);
      if (timeoutMs <= 0) throw fail(deadlinePassed());
      const { method, path, query, body } = call;
      const answered = await withinTime(() => answer({ method, path, query: searchParams(query), body }), {
        timeoutMs,
        signal,
        clock,
      });
      if (!answered.inTime) throw fail(answered.failure);
      const { status, body: bytes } = answered.result;
      if (status < 200 || status > 299) throw fail(answerFailure(status, {}, textOf(bytes), 0));
      const unreadable = (problem: string) => fail(unreadableAnswer(status, problem, false));
      try {
        return {
          status,
          body: parseJson(bytes),
          attempts: 1,
          unreadable,
        };
      } catch {
        // Another program can have the port of a server that has died.
        throw unreadable(`the answer is no JSON or was cut off (${textOf(bytes).length} characters)`);
      }
    },
    within: (narrower) =>
      createDirectTransport(
        answer,
        {
          deadline: Math.min(deadline, narrower.deadline ?? Infinity),
          signal: joinSignals(signal, narrower.signal),
        },
        options,
      ),
    close: () => Promise.resolve(),
  };
}

function contextOf({ method, path }: ApiCall): CallContext {
  const redact = (text: string) => text;
  const place = { service: 'The embedded server', host: 'this machine', proxy: undefined, inputs: undefined };
  return { method, path, ...place, hasKey: true, redact };
}
