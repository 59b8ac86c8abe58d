/** One call to a mock, from the first byte to the answer. This is the hot path: nothing here waits without need. */
import { Buffer } from 'node:buffer';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { isSelectorHeader, type KeyValue } from '../../engine/index.ts';
import type { CallRecord, LoggedResponse } from '../journal/call-record.ts';
import type { KeyCheck } from '../key-check.ts';
import type { RateLimit } from '../rate-limit.ts';
import { answerPreflight } from './cors.ts';
import { createEngineAnswers } from './engine-answers.ts';
import type { MockView } from './mock-view.ts';
import {
  bodyTooLarge,
  inactiveMock,
  internalError,
  invalidCredentials,
  rateLimitError,
  tooManyAnswers,
  tooManyBodies,
} from './platform-errors.ts';
import { mostBody, type PreparedResponse } from './prepared-response.ts';
import { prepareServerResponse } from './prepared-response.ts';
import { ownHeaders } from './own-headers.ts';
import { createSendWhole } from './send-whole.ts';
import { createTraceIds } from './trace-ids.ts';
import type { BodyReader } from '../read-body.ts';
import { endGently } from '../close-gently.ts';
import type { UnsentAnswers } from '../unsent-answers.ts';

export interface CallServing {
  /** The mock as it is now. */
  readonly view: () => MockView;
  readonly isRightKey: KeyCheck;
  readonly readBody: BodyReader;
  readonly unsent: UnsentAnswers;
  readonly rateLimit: RateLimit;
  readonly record: (call: CallRecord) => void;
  readonly now: () => number;
  /** Hears of defects: an engine that throws, an answer that cannot be sent. */
  readonly onError: (error: unknown) => void;
}

interface Call {
  readonly method: string;
  /** The request target as sent. */
  readonly target: string;
  /** Names and values in turn, as on the wire. */
  readonly rawHeaders: readonly string[];
  /** Whether a header may choose the example. */
  readonly hasSelectors: boolean;
  readonly response: ServerResponse;
}

const noBody = Buffer.alloc(0);

/** Makes the handler of a mock's `node:http` server. */
export function createCallHandler(serving: CallServing): RequestListener {
  const { view, isRightKey, readBody, unsent, rateLimit, record, now, onError } = serving;
  const traceIds = createTraceIds();
  const sendWhole = createSendWhole({ traceIds, rateLimit });
  const answersOf = ofLast(createEngineAnswers);
  const prepareActive = ofLast(prepareServerResponse);

  const decide = (call: Call, body: Buffer, time: number): PreparedResponse => {
    if (!rateLimit.take(time)) return rateLimitError(Math.ceil(rateLimit.resetAt(time) / 1000));
    const { deactivated, isPrivate, serverResponse, engine } = view();
    if (deactivated) return inactiveMock;
    const { method, target, rawHeaders, hasSelectors } = call;
    // Postman takes a mock's key from the header alone, never from the query (postman-app-support#8274).
    if (isPrivate && !isRightKey(headerOf(rawHeaders, 'x-api-key'))) return invalidCredentials;
    if (serverResponse !== undefined) return prepareActive(serverResponse);
    if (method === 'OPTIONS') {
      const requestedMethod = headerOf(rawHeaders, 'access-control-request-method');
      if (requestedMethod !== undefined) {
        return answerPreflight(requestedMethod, headerOf(rawHeaders, 'access-control-request-headers'));
      }
    }
    const { known, prepare } = answersOf(engine);
    const same = hasSelectors ? undefined : known(method, target);
    return same ?? prepare(engine.answer({ method, target, headers: keyValues(rawHeaders), body }), method);
  };

  const sendNow = (response: ServerResponse, prepared: PreparedResponse, time: number): void => {
    try {
      write(response, prepared, time);
    } catch (error) {
      // What Node refuses to send costs this call, not the process: nobody else would catch it.
      onError(error);
      response.destroy();
    }
  };

  const write = (response: ServerResponse, prepared: PreparedResponse, time: number): void => {
    if (sendWhole(response, prepared, time)) return;
    const { status, statusText, replaces, logged, body } = prepared;
    const own = ownHeaders({ traceIds, rateLimit }, traceIds.next(), time);
    const length = logged.contentLength === undefined ? [] : ['Content-Length', logged.contentLength];
    const headers = [...prepared.headers, ...length, ...(replaces === undefined ? own : without(own, replaces))];
    if (statusText === undefined) response.writeHead(status, headers);
    else response.writeHead(status, statusText, headers);
    endGently(response, body);
  };

  /** @param time of the answer, in milliseconds since the epoch: the clock is read once for each call */
  const finish = (
    { method, target, rawHeaders, response }: Call,
    body: Buffer,
    prepared: PreparedResponse,
    time: number,
  ): void => {
    const call: CallRecord = {
      mock: view().id,
      servedAt: time,
      method,
      path: target,
      headers: rawHeaders,
      body,
      response: method === 'HEAD' ? withoutBody(prepared.logged) : prepared.logged,
      recurring: prepared.recurring,
    };
    if (prepared.delay <= 0) {
      // Nobody can ask for the call logs between these two.
      sendNow(response, prepared, time);
      if (response.writableLength > 0) unsent.hold(response, ownBytes(prepared));
      record(call);
      return;
    }
    unsent.hold(response, ownBytes(prepared));
    record(call);
    const timer = setTimeout(() => {
      sendNow(response, prepared, now());
    }, prepared.delay);
    response.on('close', () => {
      clearTimeout(timer);
    });
  };

  const answer = (call: Call, body: Buffer): void => {
    const time = now();
    let found: PreparedResponse;
    try {
      found = decide(call, body, time);
    } catch (error) {
      onError(error);
      found = internalError;
    }
    finish(call, body, unsent.hasRoomFor(ownBytes(found)) ? found : tooManyAnswers, time);
  };

  return (request, response) => {
    const { method = 'GET', url: target = '/', rawHeaders } = request;
    let announced: number | undefined;
    let hasSelectors = false;
    for (let i = 0; i + 1 < rawHeaders.length; i += 2) {
      const name = rawHeaders[i] ?? '';
      announced ??= announcedBody(name, rawHeaders[i + 1] ?? '');
      hasSelectors ||= isSelectorHeader(name);
    }
    const call: Call = { method, target, rawHeaders, hasSelectors, response };
    if (announced === undefined) answer(call, noBody);
    else readAndAnswer(request, announced, call);
  };

  function readAndAnswer(request: IncomingMessage, announced: number, call: Call): void {
    readBody(request, announced, (result) => {
      if (result.outcome === 'read') {
        answer(call, result.body);
        return;
      }
      finish(call, noBody, result.outcome === 'too-large' ? bodyTooLarge : tooManyBodies, now());
    });
  }
}

/** What a response takes of memory until its client has it: a large body that many calls share is not copied for each. */
function ownBytes({ logged, body }: PreparedResponse): number {
  return logged.isShared === true && body.length > mostBody ? 0 : body.length;
}

/** What was sent in answer to HEAD: no body, whatever the headers say. */
function withoutBody(logged: LoggedResponse): LoggedResponse {
  return logged.body.length === 0 ? logged : { ...logged, body: noBody, text: '', isShared: false };
}

/** The length of the body that a header announces, 0 where it does not say; `undefined` where it announces none. */
function announcedBody(name: string, value: string): number | undefined {
  // The lengths first: lower-casing every header of every call would be felt.
  if (name.length === 14) return value !== '0' && name.toLowerCase() === 'content-length' ? Number(value) : undefined;
  return name.length === 17 && name.toLowerCase() === 'transfer-encoding' ? 0 : undefined;
}

/** The value of the first header of this name in a list of names and values in turn. */
function headerOf(rawHeaders: readonly string[], lowerCaseName: string): string | undefined {
  for (let i = 0; i + 1 < rawHeaders.length; i += 2) {
    const name = rawHeaders[i] ?? '';
    if (name.length === lowerCaseName.length && name.toLowerCase() === lowerCaseName) return rawHeaders[i + 1];
  }
  return undefined;
}

function keyValues(rawHeaders: readonly string[]): KeyValue[] {
  const headers: KeyValue[] = [];
  for (let i = 0; i + 1 < rawHeaders.length; i += 2) {
    headers.push({ key: rawHeaders[i] ?? '', value: rawHeaders[i + 1] ?? '' });
  }
  return headers;
}

/** Of names and values in turn, those whose name is not in the set of lower-case names. */
function without(headers: readonly string[], names: ReadonlySet<string>): string[] {
  return headers.filter((_, index) => !names.has((headers[index - (index % 2)] ?? '').toLowerCase()));
}

/** What was made of the last key, as long as the same one comes. */
function ofLast<TKey, T>(make: (key: TKey) => T): (key: TKey) => T {
  let last: { readonly key: TKey; readonly made: T } | undefined;
  return (key) => {
    if (last?.key !== key) last = { key, made: make(key) };
    return last.made;
  };
}
