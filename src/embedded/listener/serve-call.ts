/** One call to a mock, from the first byte to the answer. This is the hot path: nothing here waits without need. */
import { Buffer } from 'node:buffer';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { isSelectorHeader, type Decision, type KeyValue, type MockEngine } from '../../engine/index.ts';
import type { CallRecord } from '../journal/call-record.ts';
import type { KeyCheck } from '../key-check.ts';
import type { RateLimit } from '../rate-limit.ts';
import { answerPreflight } from './cors.ts';
import { createDateLine, headerLines, sendWhole } from './head-text.ts';
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
import { createServedPreparer, prepareServerResponse } from './prepared-response.ts';
import { createRateHeaders } from './rate-headers.ts';
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
  const addRateHeaders = createRateHeaders(rateLimit);
  const dateLine = createDateLine();
  const preparerOf = createPreparers();
  const kept = new WeakMap<object, PreparedResponse>();

  const decide = (call: Call, body: Buffer): Answer => {
    if (!rateLimit.take()) return atOnce(rateLimitError(Math.ceil(rateLimit.resetAt() / 1000)));
    const { deactivated, isPrivate, serverResponse, engine } = view();
    if (deactivated) return atOnce(inactiveMock);
    const { method, target, rawHeaders, hasSelectors } = call;
    // Postman takes a mock's key from the header alone, never from the query (postman-app-support#8274).
    if (isPrivate && !isRightKey(headerOf(rawHeaders, 'x-api-key'))) return atOnce(invalidCredentials);
    if (serverResponse !== undefined) {
      return atOnce(remembered(kept, serverResponse, () => prepareServerResponse(serverResponse)));
    }
    if (method === 'OPTIONS') {
      const requestedMethod = headerOf(rawHeaders, 'access-control-request-method');
      if (requestedMethod !== undefined) {
        return atOnce(answerPreflight(requestedMethod, headerOf(rawHeaders, 'access-control-request-headers')));
      }
    }
    const known = hasSelectors ? undefined : engine.recall(method, target);
    const decision = known ?? engine.answer({ method, target, headers: keyValues(rawHeaders), body });
    return answerFor(decision, method, preparerOf(engine));
  };

  const answerFor = (decision: Decision, method: string, prepareServed: ServedPreparer): Answer =>
    decision.outcome === 'missed'
      ? atOnce(remembered(kept, decision, () => missedError(decision)))
      : { prepared: prepareServed(decision, method), delay: decision.delay };

  const send = (response: ServerResponse, { prepared, delay }: Answer): void => {
    const all = ['x-srv-trace', traceIds.trace(), 'x-srv-span', traceIds.span()];
    addRateHeaders(all);
    const own = prepared.replaces === undefined ? all : without(all, prepared.replaces);
    if (delay <= 0) {
      sendNow(response, prepared, own);
      return;
    }
    const timer = setTimeout(sendNow, delay, response, prepared, own);
    response.on('close', () => {
      clearTimeout(timer);
    });
  };

  /** @param own names and values in turn of the headers that differ from call to call */
  const sendNow = (response: ServerResponse, prepared: PreparedResponse, own: readonly string[]): void => {
    try {
      write(response, prepared, own);
    } catch (error) {
      // What Node refuses to send costs this call, not the process: nobody else would catch it.
      onError(error);
      response.destroy();
    }
  };

  const write = (response: ServerResponse, prepared: PreparedResponse, own: readonly string[]): void => {
    const { status, statusText, headText, latin1Body } = prepared;
    if (headText !== undefined && latin1Body !== undefined) {
      if (sendWhole(response, headText + headerLines(own), dateLine(now()), latin1Body)) return;
    }
    const headers = [...prepared.headers, ...own];
    if (statusText === undefined) response.writeHead(status, headers);
    else response.writeHead(status, statusText, headers);
    if (latin1Body === undefined) response.end(prepared.body);
    else response.end(latin1Body, 'latin1');
  };

  const finish = ({ method, target, rawHeaders, response }: Call, body: Buffer, answer: Answer): void => {
    record({
      mock: view().id,
      servedAt: now(),
      method,
      path: target,
      headers: rawHeaders,
      body,
      response: answer.prepared.logged,
    });
    send(response, answer);
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
      if (result.outcome === 'read') answer(call, result.body);
      else finish(call, noBody, atOnce(result.outcome === 'too-large' ? bodyTooLarge : tooManyBodies));
    });
  }
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

type ServedPreparer = ReturnType<typeof createServedPreparer>;

/** Gives the engine's preparer; one engine's at a time is kept. */
function createPreparers(): (engine: MockEngine) => ServedPreparer {
  let current: MockEngine | undefined;
  let preparer = createServedPreparer();
  return (engine) => {
    if (engine !== current) {
      current = engine;
      preparer = createServedPreparer();
    }
    return preparer;
  };
}

function atOnce(prepared: PreparedResponse): Answer {
  return { prepared, delay: 0 };
}

/** What was prepared for this object before, or is now. */
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
