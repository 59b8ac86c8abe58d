/** The fast way to answer a call that came before: past everything that decided what it gets. */
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { isSameHeaders, type EqualCalls } from '../../journal/record.ts';
import { createCallHandler, type AnsweredCall, type CallServing } from '../answer-call.ts';
import type { ShownMock } from '../decide.ts';

/** So many calls are kept, none of a longer URL. */
const mostCalls = 16_384;
const longestUrl = 1024;

/** A call without a body that was answered with what many calls get, as it was recorded. */
interface KnownCall {
  readonly record: AnsweredCall;
  readonly equals: EqualCalls;
}

/**
 * Answers as `createCallHandler` does. A call that equals the last one of its URL, header by header, gets what that got: as
 * long as the mock is the same and has no rules, nothing else has a say in it.
 */
export function fastCallHandler(serving: CallServing): RequestListener {
  const { shown, answers, rateLimit, unsent, bytesHeldBy, send, now } = serving;
  const known = new Map<string, KnownCall>();
  let knownOf: ShownMock | undefined;
  /** Whether what is recorded now is a call that had no body to wait for. */
  let isAtOnce = false;
  const plain = createCallHandler({
    ...serving,
    record(call) {
      serving.record(call);
      if (isAtOnce) learn(call);
    },
  });

  const findKnown = ({ url = '/', method, rawHeaders }: IncomingMessage): KnownCall | undefined => {
    if (shown() !== knownOf) known.clear();
    knownOf = shown();
    const call = known.get(url);
    if (call === undefined || !answers.isEmpty) return undefined;
    const { record } = call;
    return record.method === method && isSameHeaders(record.headers, rawHeaders) ? call : undefined;
  };

  const learn = (record: AnsweredCall): void => {
    const { isShared, head, delay, fault } = record.response;
    if (!isShared || head.type !== 'success' || delay > 0 || fault !== undefined) return;
    if (!answers.isEmpty || record.path.length > longestUrl) return;
    if (known.size >= mostCalls) known.clear();
    known.set(record.path, { record, equals: { line: '', writtenIn: -1 } });
  };

  /** Whether it could. */
  const answerAgain = ({ record, equals }: KnownCall, res: ServerResponse): boolean => {
    const { mock, method, path, session, headers, body, response } = record;
    const time = now();
    if (!unsent.hasRoomFor(bytesHeldBy(response)) || !rateLimit.take(time)) return false;
    send(res, response, time);
    if (res.writableLength > 0) unsent.hold(res, bytesHeldBy(response));
    serving.record({ mock, servedAt: time, method, path, session, headers, body, response }, equals);
    return true;
  };

  return (request, response) => {
    const call = findKnown(request);
    if (call !== undefined && answerAgain(call, response)) return;
    isAtOnce = true;
    plain(request, response);
    isAtOnce = false;
  };
}
