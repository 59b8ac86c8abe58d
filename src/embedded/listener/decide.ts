/** Decides what a call gets: the mock's own answer, what a rule of `answers` asks for, or what the engine finds. */
import type { Buffer } from 'node:buffer';
import { decodeBody } from '../../http-text/content-coding.ts';
import { headerValues } from '../../http-text/header-text.ts';
import type { SessionCall } from '../../http-text/session.ts';
import { asksForExample, getOrMake, type KeyValue } from '../../engine/index.ts';
import type { KeyCheck } from '../api-key.ts';
import type { RateLimit } from '../rate-limit.ts';
import { serverResponseAnswer, type Answer } from './answer.ts';
import type { AnswerBook } from '../answers/answer-book.ts';
import type { BodyResult } from '../bounded-bodies.ts';
import { ruledAnswer, type Decided } from './ruled-answer.ts';
import {
  answerPreflight,
  bodyTooLarge,
  inactiveMock,
  invalidCredentials,
  invalidSession,
  rateLimitError,
  tooManyBodies,
} from './platform-answers.ts';
import { answerOf, type ShownMock } from './shown-mock.ts';

/** A call as it came in. */
export interface IncomingCall {
  readonly method: string;
  /** The request target as sent. */
  readonly path: string;
  /** The call's session, and the target without the prefix that names it. */
  readonly session: SessionCall;
  readonly headers: CallHeaders;
  readonly body: BodyResult;
}

export interface CallHeaders {
  /** Names and values in turn, as on the wire. */
  readonly list: readonly string[];
  /** The same for the engine. */
  readonly pairs: readonly KeyValue[];
  /** The length of the body that they announce, 0 where they do not say; `undefined` where they announce none. */
  readonly announced: number | undefined;
}

/** What a decision depends on, besides the call. */
export interface Deciding {
  readonly shown: () => ShownMock;
  readonly isRightKey: KeyCheck;
  readonly rateLimit: RateLimit;
  /** The rules of `answers`: which example or fault calls get. */
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
    if (turn !== undefined) return ruledAnswer(turn, fitting, request, shown);
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
  if (serverResponse !== undefined)
    return getOrMake(answers, serverResponse, () => serverResponseAnswer(serverResponse));
  if (method === 'OPTIONS') {
    const requestedMethod = valueOf(headers.pairs, 'access-control-request-method');
    if (requestedMethod !== undefined) {
      return answerPreflight(requestedMethod, valueOf(headers.pairs, 'access-control-request-headers'));
    }
  }
  return undefined;
}

/** The body as the engine understands it. */
function withoutCoding({ body }: BodyResult, { pairs }: CallHeaders): Buffer {
  if (body.length === 0 || valueOf(pairs, 'content-encoding') === undefined) return body;
  return decodeBody(body, headerValues(pairs, 'content-encoding').join(','));
}

/** Reads headers. @param list names and values in turn */
export function readHeaders(list: readonly string[]): CallHeaders {
  const pairs: KeyValue[] = [];
  for (let i = 0; i + 1 < list.length; i += 2) pairs.push({ key: list[i] ?? '', value: list[i + 1] ?? '' });
  const isChunked = valueOf(pairs, 'transfer-encoding') !== undefined;
  const length = Number(valueOf(pairs, 'content-length') ?? 0);
  return { list, pairs, announced: isChunked ? 0 : length === 0 ? undefined : length };
}

/** The value of the first header of this name. */
export function valueOf(pairs: readonly KeyValue[], lowerCaseName: string): string | undefined {
  return pairs.find(({ key }) => key.length === lowerCaseName.length && key.toLowerCase() === lowerCaseName)?.value;
}
