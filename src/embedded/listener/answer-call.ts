/** One call to a mock, from the first byte to the answer. */
import type { RequestListener, ServerResponse } from 'node:http';
import type { EqualCalls } from '../journal/encoder.ts';
import type { CallRecord } from '../journal/record.ts';
import { noBytes, type BodyReader, type BodyResult, type UnsentAnswers } from '../bounded-bodies.ts';
import type { Answer } from './answer.ts';
import { decide, readHeaders, type Deciding, type IncomingCall } from './decide.ts';
import type { Decided } from './ruled-answer.ts';
import { readSession } from '../../http-text/session.ts';
import { internalError, tooManyAnswers } from './platform-answers.ts';
import { breakOff, type SendAnswer } from './send-answer.ts';

export interface CallServing extends Deciding {
  readonly readBody: BodyReader;
  readonly unsent: UnsentAnswers;
  /** How many bytes an answer takes of memory until its client has it. */
  readonly bytesHeldBy: (answer: Answer) => number;
  readonly send: SendAnswer;
  readonly record: (call: AnsweredCall, equals?: EqualCalls) => void;
  readonly now: () => number;
  /** Hears of defects: an engine that throws, an answer that cannot be sent. */
  readonly onError: (error: unknown) => void;
}

/** A call as it was answered. */
export interface AnsweredCall extends CallRecord {
  readonly session: string;
  readonly response: Answer;
}

const noBody: BodyResult = { outcome: 'read', body: noBytes };

/** Makes the handler of a mock's `node:http` server. */
export function createCallHandler(serving: CallServing): RequestListener {
  return (request, response) => {
    const { method = 'GET', url: path = '/' } = request;
    const headers = readHeaders(request.rawHeaders);
    if (headers.announced === undefined) {
      answerCall(serving, { method, path, headers, body: noBody }, response);
      return;
    }
    serving.readBody(request, headers.announced, (body) => {
      answerCall(serving, { method, path, headers, body }, response);
    });
  };
}

/** Decides, answers, records. The clock is read once, and once more where an answer is delayed. */
export function answerCall(serving: CallServing, sent: Omit<IncomingCall, 'session'>, response: ServerResponse): void {
  const time = serving.now();
  const { method, path, headers, body } = sent;
  const { engine, id: mock } = serving.shown().view;
  const call = { ...sent, session: readSession(path, headers.pairs, engine.hasTildePaths) };
  const decided = decideSafely(serving, call, time);
  const { answer, note } = serving.unsent.hasRoomFor(serving.bytesHeldBy(decided.answer))
    ? decided
    : { answer: tooManyAnswers };
  const record: AnsweredCall = {
    mock,
    servedAt: time,
    method,
    path,
    session: call.session.session,
    headers: headers.list,
    body: body.body,
    response: method === 'HEAD' ? withoutBody(answer) : answer,
    answer: note,
  };
  if (answer.delay <= 0) {
    // Sent first: both happen in one turn, so nobody can ask for the call logs before the call is recorded.
    send(serving, response, answer, time);
    if (response.writableLength > 0) serving.unsent.hold(response, serving.bytesHeldBy(answer));
    serving.record(record);
    return;
  }
  serving.unsent.hold(response, serving.bytesHeldBy(answer));
  serving.record(record);
  const timer = setTimeout(() => {
    send(serving, response, answer, serving.now());
  }, answer.delay);
  response.on('close', () => {
    clearTimeout(timer);
  });
}

function decideSafely(serving: CallServing, call: IncomingCall, time: number): Decided {
  try {
    return decide(serving, call, time);
  } catch (error) {
    serving.onError(error);
    return { answer: internalError };
  }
}

function send({ send, onError }: CallServing, response: ServerResponse, answer: Answer, time: number): void {
  try {
    if (answer.fault === undefined || answer.fault === 'truncate') send(response, answer, time);
    else breakOff(response, answer.fault);
  } catch (error) {
    // An answer that Node refuses to send must not end the process.
    onError(error);
    response.destroy();
  }
}

/** What was sent in answer to HEAD: no body, whatever the headers say. */
function withoutBody(answer: Answer): Answer {
  return answer.body.length === 0 ? answer : { ...answer, body: noBytes, isShared: false };
}
