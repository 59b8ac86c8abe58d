/** What a call gets, before and around the engine. */
import { Buffer } from 'node:buffer';
import { decodeBody } from '../../http-text/content-coding.ts';
import { headerValues } from '../../http-text/header-text.ts';
import { asksForExample, type Decision, type MockEngine, type Served } from '../../engine/index.ts';
import type { StoredServerResponse } from '../account.ts';
import type { KeyCheck } from '../api-key.ts';
import type { RateLimit } from '../rate-limit.ts';
import { makeAnswer, servedHead, serverResponseAnswer, type Answer, type AnswerHead } from './answer.ts';
import type { AnswerBook } from '../answers/answer-book.ts';
import type { Turn } from '../answers/compiled-rules.ts';
import { maxBodyBytes, type BodyResult } from '../bounded-bodies.ts';
import { ruledAnswer, type Decided } from './ruled-answer.ts';
import { valueOf, type CallHeaders, type IncomingCall } from './incoming-call.ts';
import {
  answerPreflight,
  bodyTooLarge,
  inactiveMock,
  invalidCredentials,
  invalidSession,
  missedError,
  rateLimitError,
  tooManyBodies,
} from './platform-answers.ts';

/** A mock as its listener sees it: replaced as a whole when the account changes. */
export interface MockView {
  /** The mock's bare ID. */
  readonly id: string;
  /** Its collection or environment is gone. */
  readonly deactivated: boolean;
  readonly isPrivate: boolean;
  readonly serverResponse: StoredServerResponse | undefined;
  readonly engine: MockEngine;
}

/** A mock as it is shown, and what was made of all that many calls get. */
export interface ShownMock {
  readonly view: MockView;
  readonly answers: Map<Decision | StoredServerResponse | Turn, Answer>;
  /** Of examples whose bodies depend on the call but whose headers do not: one list for all answers of an example. */
  readonly heads: Map<Served['headers'], AnswerHead>;
}

/** What a decision depends on, besides the call. */
export interface Deciding {
  readonly shown: () => ShownMock;
  readonly isRightKey: KeyCheck;
  readonly rateLimit: RateLimit;
  /** Which example or fault calls get, where somebody has said so. */
  readonly answers: AnswerBook;
}

/** Decides. @param time milliseconds since the epoch */
export function decide(deciding: Deciding, call: IncomingCall, time: number): Decided {
  const shown = deciding.shown();
  const own = decideWithoutEngine(deciding, shown, call, time);
  if (own !== undefined) return { answer: own };
  const { method, headers, body } = call;
  const { session, target } = call.session;
  const { engine } = shown.view;
  const request = { method, target, headers: headers.pairs, body: withoutCoding(body, headers) };
  if (!deciding.answers.isEmpty && !asksForExample(headers.pairs)) {
    const fitting = engine.fit(method, target);
    const turn = deciding.answers.take(session, method, fitting);
    if (turn !== undefined) {
      return ruledAnswer(turn, {
        ...{ fitting, request },
        toAnswer: (decision) => answerOf(decision, method, shown),
        keep: (key, make) => once(shown.answers, key, make),
      });
    }
  }
  return { answer: answerOf(engine.answer(request), method, shown) };
}

/** What a call gets before examples are looked at; `undefined` for one that may get an example. */
function decideWithoutEngine(
  { isRightKey, rateLimit }: Deciding,
  { view, answers }: ShownMock,
  call: IncomingCall,
  time: number,
): Answer | undefined {
  const { method, headers, body, session } = call;
  if (body.outcome === 'too-large') return bodyTooLarge;
  if (body.outcome === 'too-many') return tooManyBodies;
  if (!rateLimit.take(time)) return rateLimitError(Math.ceil(rateLimit.resetAt(time) / 1000));
  const { serverResponse } = view;
  if (view.deactivated) return inactiveMock;
  // Postman takes a mock's key from the header alone, never from the query (postman-app-support#8274).
  if (view.isPrivate && !isRightKey(valueOf(headers.pairs, 'x-api-key'))) return invalidCredentials;
  if (session.badSession !== undefined) return invalidSession(session.badSession);
  if (serverResponse !== undefined) return once(answers, serverResponse, () => serverResponseAnswer(serverResponse));
  if (method === 'OPTIONS') {
    const requestedMethod = valueOf(headers.pairs, 'access-control-request-method');
    if (requestedMethod !== undefined) {
      return answerPreflight(requestedMethod, valueOf(headers.pairs, 'access-control-request-headers'));
    }
  }
  return undefined;
}

/** The answer of what the engine decides. */
function answerOf(decision: Decision, method: string, { answers, heads }: ShownMock): Answer {
  if (decision.outcome === 'missed') return once(answers, decision, () => missedError(decision));
  const withoutLength = method === 'HEAD';
  if (decision.isShared) {
    return once(answers, decision, () => makeAnswer(servedHead(decision, true), { ...decision, withoutLength }));
  }
  const head = decision.sharesHeaders
    ? once(heads, decision.headers, () => servedHead(decision, true))
    : servedHead(decision, false);
  return makeAnswer(head, { ...decision, withoutLength });
}

const noBytes = Buffer.alloc(0);

/** The body as the engine understands it. */
function withoutCoding(read: BodyResult, { pairs }: CallHeaders): Buffer {
  const body = read.outcome === 'read' ? read.body : noBytes;
  if (body.length === 0 || valueOf(pairs, 'content-encoding') === undefined) return body;
  return decodeBody(body, headerValues(pairs, 'content-encoding').join(','), maxBodyBytes);
}

function once<TKey, T>(known: Map<TKey, T>, key: TKey, make: () => T): T {
  const before = known.get(key);
  if (before !== undefined) return before;
  const made = make();
  known.set(key, made);
  return made;
}
