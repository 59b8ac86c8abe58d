/** The way to a Postman API that lives in this very process: no socket, no key, nothing to retry. */
import { describeFailure, type CallContext } from './describe-failure.ts';
import { abortFailure, answerFailure, unreadableAnswer, type Failure } from './failure.ts';
import type { Method } from './retry.ts';
import { joinSignals, searchParams, type ApiCall, type Limits } from './send.ts';
import type { Transport } from './transport.ts';

/** Answers a call; `body` is the JSON of the answer. */
export type AnswerDirectly = (call: {
  readonly method: Method;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
}) => Promise<{ readonly status: number; readonly body: Uint8Array }>;

/** A transport whose calls are answered by `answer`. Deadlines have no meaning here: an answer is a matter of milliseconds. */
export function createDirectTransport(answer: AnswerDirectly, limits: Pick<Limits, 'signal'> = {}): Transport {
  return {
    async send(call) {
      const fail = (failure: Failure) => describeFailure(failure, contextOf(call), attemptAt(failure));
      if (limits.signal?.aborted === true) throw fail(abortFailure('unsent', limits.signal.reason));
      const { method, path, query, body } = call;
      const { status, body: bytes } = await answer({ method, path, query: searchParams(query), body });
      const text = new TextDecoder().decode(bytes);
      if (status < 200 || status > 299) throw fail(answerFailure(status, {}, text, 0));
      const unreadable = (problem: string) => fail(unreadableAnswer(status, problem, false));
      return { status, body: JSON.parse(text) as unknown, attempts: 1, unreadable };
    },
    within: ({ signal }) => createDirectTransport(answer, { signal: joinSignals(limits.signal, signal) }),
    close: () => Promise.resolve(),
  };
}

function contextOf({ method, path }: ApiCall): CallContext {
  const redact = (text: string) => text;
  const place = { service: 'The embedded server', host: 'this process', proxy: undefined, inputs: undefined };
  return { method, path, ...place, hasKey: true, redact };
}

function attemptAt({ mayHaveActed }: Failure) {
  return { count: 1, elapsedMs: 0, mayHaveActed };
}
