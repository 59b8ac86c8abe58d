/** One call to a mock, from the first byte to the answer. This is the hot path: nothing here waits without need. */
import { Buffer } from 'node:buffer';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Decision, KeyValue } from '../../engine/index.ts';
import type { CallRecord } from '../journal/call-record.ts';
import type { KeyCheck } from '../key-check.ts';
import type { RateLimit } from '../rate-limit.ts';
import { answerPreflight } from './cors.ts';
import type { MockView } from './mock-view.ts';
import {
  bodyTooLarge,
  inactiveMock,
  internalError,
  invalidCredentials,
  missedError,
  rateLimitError,
  tooManyBodies,
} from './platform-errors.ts';
import type { PreparedResponse } from './prepared-response.ts';
import { prepareServed, prepareServerResponse } from './prepared-response.ts';
import type { BodyReader } from '../read-body.ts';
import { createTraceIds } from './trace-ids.ts';

export interface CallServing {
  /** The mock as it is now. */
  readonly view: () => MockView;
  readonly isRightKey: KeyCheck;
  readonly readBody: BodyReader;
  readonly rateLimit: RateLimit;
  readonly record: (call: CallRecord) => void;
  readonly now: () => number;
  /** Hears of defects: an engine that throws. */
  readonly onError: (error: unknown) => void;
}

interface Call {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly headers: readonly KeyValue[];
}

interface Answer {
  readonly prepared: PreparedResponse;
  /** Milliseconds to wait. */
  readonly delay: number;
}

const noBody = Buffer.alloc(0);

/** Makes the handler of a mock's `node:http` server. */
export function createCallHandler(serving: CallServing): RequestListener {
  const { view, isRightKey, readBody, rateLimit, record, now, onError } = serving;
  const traceIds = createTraceIds();
  const serverResponses = new WeakMap<object, PreparedResponse>();
  const decisions = new WeakMap<Decision, PreparedResponse>();

  const decide = ({ request, headers }: Call, body: Buffer): Answer => {
    if (!rateLimit.take()) return atOnce(rateLimitError(Math.ceil(rateLimit.resetAt() / 1000)));
    const { deactivated, isPrivate, serverResponse, engine } = view();
    if (deactivated) return atOnce(inactiveMock);
    // Postman takes a mock's key from the header alone, never from the query (postman-app-support#8274).
    if (isPrivate && !isRightKey(headerOf(headers, 'x-api-key'))) return atOnce(invalidCredentials);
    if (serverResponse !== undefined) {
      return atOnce(remembered(serverResponses, serverResponse, () => prepareServerResponse(serverResponse)));
    }
    const method = request.method ?? 'GET';
    if (method === 'OPTIONS') {
      const requestedMethod = headerOf(headers, 'access-control-request-method');
      if (requestedMethod !== undefined) {
        return atOnce(answerPreflight(requestedMethod, headerOf(headers, 'access-control-request-headers')));
      }
    }
    const decision = engine.answer({ method, target: request.url ?? '/', headers, body });
    if (decision.outcome === 'missed') return atOnce(remembered(decisions, decision, () => missedError(decision)));
    return { prepared: remembered(decisions, decision, () => prepareServed(decision, method)), delay: decision.delay };
  };

  const send = ({ response }: Call, { prepared, delay }: Answer): void => {
    const headers = [...prepared.headers];
    if (prepared.addsTrace) headers.push('x-srv-trace', traceIds.trace(), 'x-srv-span', traceIds.span());
    if (prepared.addsRate) {
      const { requests } = rateLimit.rule;
      const reset = String(Math.ceil(rateLimit.resetAt() / 1000));
      headers.push('X-RateLimit-Limit', String(requests));
      headers.push('X-RateLimit-Remaining', String(rateLimit.remaining()), 'X-RateLimit-Reset', reset);
    }
    const sendNow = (): void => {
      if (prepared.statusText === undefined) response.writeHead(prepared.status, headers);
      else response.writeHead(prepared.status, prepared.statusText, headers);
      if (prepared.latin1Body === undefined) response.end(prepared.body);
      else response.end(prepared.latin1Body, 'latin1');
    };
    if (delay <= 0) {
      sendNow();
      return;
    }
    const timer = setTimeout(sendNow, delay);
    response.on('close', () => {
      clearTimeout(timer);
    });
  };

  const finish = (call: Call, body: Buffer, answer: Answer): void => {
    const { request } = call;
    record({
      mock: view().id,
      servedAt: now(),
      method: request.method ?? 'GET',
      path: request.url ?? '/',
      headers: request.rawHeaders,
      body,
      response: answer.prepared.logged,
    });
    send(call, answer);
  };

  const answer = (call: Call, body: Buffer): void => {
    let found: Answer;
    try {
      found = decide(call, body);
    } catch (error) {
      onError(error);
      found = atOnce(internalError);
    }
    finish(call, body, found);
  };

  return (request, response) => {
    const headers: KeyValue[] = [];
    let hasBody = false;
    const { rawHeaders } = request;
    for (let i = 0; i + 1 < rawHeaders.length; i += 2) {
      const key = rawHeaders[i] ?? '';
      const value = rawHeaders[i + 1] ?? '';
      headers.push({ key, value });
      hasBody ||= announcesBody(key, value);
    }
    const call: Call = { request, response, headers };
    if (!hasBody) {
      answer(call, noBody);
      return;
    }
    readBody(request, (result) => {
      if (result.outcome === 'read') answer(call, result.body);
      else finish(call, noBody, atOnce(result.outcome === 'too-large' ? bodyTooLarge : tooManyBodies));
    });
  };
}

function announcesBody(name: string, value: string): boolean {
  // The lengths first: lower-casing every header of every call would be felt.
  if (name.length === 14) return value !== '0' && name.toLowerCase() === 'content-length';
  return name.length === 17 && name.toLowerCase() === 'transfer-encoding';
}

function headerOf(headers: readonly KeyValue[], lowerCaseName: string): string | undefined {
  return headers.find(({ key }) => key.length === lowerCaseName.length && key.toLowerCase() === lowerCaseName)?.value;
}

function atOnce(prepared: PreparedResponse): Answer {
  return { prepared, delay: 0 };
}

/** What was prepared for this object before, or is now: an engine that gives one decision twice pays once. */
function remembered<K extends object>(
  cache: WeakMap<K, PreparedResponse>,
  key: K,
  prepare: () => PreparedResponse,
): PreparedResponse {
  let prepared = cache.get(key);
  if (prepared === undefined) {
    prepared = prepare();
    cache.set(key, prepared);
  }
  return prepared;
}
