/** The fast way for what came before: past everything that decided what a call gets, and with headers that were taken apart. */
import { Buffer } from 'node:buffer';
import { IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { EqualCalls } from '../../journal/encoder.ts';
import { isSameHeaders } from '../../journal/record.ts';
import { answerCall, createCallHandler, type AnsweredCall, type CallServing } from '../answer-call.ts';
import { readHeaders } from '../decide.ts';
import type { ShownMock } from '../shown-mock.ts';

/** So many calls are kept, of so many bytes together, and none that is longer. */
const mostCalls = 16_384;
const mostBytes = 8 * 1024 * 1024;
const longestCall = 8 * 1024;

/** A call as it was recorded, whose answer has nothing that the next one would not get. */
interface KnownCall {
  readonly record: AnsweredCall;
  /** As `CallHeaders` has it. */
  readonly announced: number | undefined;
  /** In bytes. */
  readonly size: number;
  readonly equals: EqualCalls;
}

/**
 * Answers as `createCallHandler` does. A call that equals the last one of its URL, header by header and byte by byte, gets what
 * that got: as long as the mock is the same and has no rules, nothing else has a say in it.
 */
export function fastCallHandler(given: CallServing): RequestListener {
  const { shown, answers, rateLimit, unsent, bytesHeldBy, send, now } = given;
  const known = new Map<string, KnownCall>();
  let knownOf: ShownMock | undefined;
  let bytes = 0;

  const forget = (): void => {
    known.clear();
    bytes = 0;
  };

  const findKnown = ({ url = '/', method, rawHeaders }: IncomingMessage): KnownCall | undefined => {
    if (shown() !== knownOf) forget();
    knownOf = shown();
    const call = known.get(url);
    if (call === undefined || !answers.isEmpty) return undefined;
    const { record } = call;
    return record.method === method && isSameHeaders(record.headers, rawHeaders) ? call : undefined;
  };

  const learn = (record: AnsweredCall): void => {
    const { path, body, headers, response } = record;
    const { isRepeatable, isShared, head, delay, fault } = response;
    if (!isRepeatable || head.type !== 'success' || delay > 0 || fault !== undefined) return;
    // As answer, as text and in the journal's line, where it is this call's alone.
    const own = isShared ? 0 : 4 * response.body.length;
    const size = headers.reduce((sum, text) => sum + text.length, path.length + body.length + own);
    if (!answers.isEmpty || shown() !== knownOf || size > longestCall) return;
    if (known.size >= mostCalls || bytes + size > mostBytes) forget();
    bytes += size - (known.get(path)?.size ?? 0);
    known.set(path, {
      // A copy: what was read from a socket is a part of something larger.
      record: body.length === 0 ? record : { ...record, body: Buffer.from(body) },
      announced: readHeaders(headers).announced,
      size,
      equals: { line: '', writtenIn: -1 },
    });
  };

  const serving: CallServing = {
    ...given,
    record(call) {
      given.record(call);
      learn(call);
    },
  };
  const plain = createCallHandler(serving);

  /** Whether it could. */
  const answerAgain = ({ record, equals }: KnownCall, to: ServerResponse): boolean => {
    const { mock, method, path, session, headers, body, response } = record;
    const time = now();
    if (!unsent.hasRoomFor(bytesHeldBy(response)) || !rateLimit.take(time)) return false;
    send(to, response, time);
    if (to.writableLength > 0) unsent.hold(to, bytesHeldBy(response));
    given.record({ mock, servedAt: time, method, path, session, headers, body, response }, equals);
    return true;
  };

  return (request, response) => {
    const call = findKnown(request);
    if (call === undefined) {
      plain(request, response);
      return;
    }
    const { record, announced } = call;
    if (announced === undefined) {
      if (!answerAgain(call, response)) plain(request, response);
      return;
    }
    given.readBody(request, announced, (body) => {
      const isEqual = body.outcome === 'read' && Buffer.compare(body.body, record.body) === 0;
      // The mock may be another by now.
      if (isEqual && findKnown(request) === call && answerAgain(call, response)) return;
      const { method, path, headers } = record;
      answerCall(serving, { method, path, headers: readHeaders(headers), body }, response);
    });
  };
}

/**
 * The class of a mock's requests. Node itself looks for a few headers in each, and makes an object of all of them to do so;
 * here those with equal headers have one object, that of the last request with as many. The mock's own code reads
 * `rawHeaders`.
 */
export function createRequestClass(): typeof IncomingMessage {
  const headers = Object.getOwnPropertyDescriptor(IncomingMessage.prototype, 'headers');
  const make = headers?.get;
  // Another Node may keep them in another way.
  if (make === undefined) return IncomingMessage;
  const known = new Map<number, { readonly list: readonly string[]; readonly made: unknown }>();
  class CallRequest extends IncomingMessage {}
  Object.defineProperty(CallRequest.prototype, 'headers', {
    ...headers,
    get(this: IncomingMessage) {
      const { rawHeaders: list } = this;
      const last = known.get(list.length);
      if (last !== undefined && isSameHeaders(last.list, list)) return last.made;
      const made: unknown = make.call(this);
      known.set(list.length, { list, made });
      return made;
    },
  });
  return CallRequest;
}
