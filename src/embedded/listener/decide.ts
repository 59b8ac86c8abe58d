/** What a call gets, before and around the engine. */
import type { Buffer } from 'node:buffer';
import { decodeBody } from '../../http-text/content-coding.ts';
import { headerValues } from '../../http-text/header-text.ts';
import type { Decision, MockEngine, Served } from '../../engine/index.ts';
import type { StoredServerResponse } from '../account/account.ts';
import type { KeyCheck } from '../api-key.ts';
import type { RateLimit } from '../rate-limit.ts';
import { makeAnswer, servedHead, serverResponseAnswer, type Answer, type AnswerHead } from './answer.ts';
import { maxBodyBytes } from '../bounded-bodies.ts';
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
  readonly answers: Map<Decision | StoredServerResponse, Answer>;
  /** Of examples whose bodies depend on the call but whose headers do not: one list for all answers of an example. */
  readonly heads: Map<Served['headers'], AnswerHead>;
}

/** What a decision depends on, besides the call. */
export interface Deciding {
  readonly shown: () => ShownMock;
  readonly isRightKey: KeyCheck;
  readonly rateLimit: RateLimit;
}

/** Decides. @param time milliseconds since the epoch */
export function decide({ shown, isRightKey, rateLimit }: Deciding, call: IncomingCall, time: number): Answer {
  const { method, target, headers, body } = call;
  if (body.outcome === 'too-large') return bodyTooLarge;
  if (body.outcome === 'too-many') return tooManyBodies;
  if (!rateLimit.take(time)) return rateLimitError(Math.ceil(rateLimit.resetAt(time) / 1000));
  const { view, answers, heads } = shown();
  const { serverResponse } = view;
  if (view.deactivated) return inactiveMock;
  // Postman takes a mock's key from the header alone, never from the query (postman-app-support#8274).
  if (view.isPrivate && !isRightKey(valueOf(headers.pairs, 'x-api-key'))) return invalidCredentials;
  if (call.badSession !== undefined) return invalidSession(call.badSession);
  if (serverResponse !== undefined) return once(answers, serverResponse, () => serverResponseAnswer(serverResponse));
  if (method === 'OPTIONS') {
    const requestedMethod = valueOf(headers.pairs, 'access-control-request-method');
    if (requestedMethod !== undefined) {
      return answerPreflight(requestedMethod, valueOf(headers.pairs, 'access-control-request-headers'));
    }
  }
  const decision = view.engine.answer({
    method,
    target,
    headers: headers.pairs,
    body: withoutCoding(body.body, headers),
  });
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

/** The body as the engine understands it. */
function withoutCoding(body: Buffer, { pairs }: CallHeaders): Buffer {
  if (body.length === 0) return body;
  return decodeBody(body, headerValues(pairs, 'content-encoding').join(','), maxBodyBytes);
}

function once<TKey, T>(known: Map<TKey, T>, key: TKey, make: () => T): T {
  const before = known.get(key);
  if (before !== undefined) return before;
  const made = make();
  known.set(key, made);
  return made;
}
