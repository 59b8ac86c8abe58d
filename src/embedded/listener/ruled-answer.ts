/** What a call gets by a rule of `answers`. */
import { Buffer } from 'node:buffer';
import { STATUS_CODES } from 'node:http';
import type { AnswerNote } from '../../call-log/model.ts';
import { canBeMade, getOrMake, type AnswerItem, type Fitting, type MockRequest } from '../../engine/index.ts';
import type { Fault } from '../../http-text/faults.ts';
import type { Turn } from '../answers/compiled-rules.ts';
import { noBytes } from '../bounded-bodies.ts';
import { makeAnswer, makeHead, type Answer, type AnswerHead } from './answer.ts';
import { ruleMissedError } from './platform-answers.ts';
import { answerOf, type ShownMock } from './shown-mock.ts';

/** An answer, and how a rule has chosen it. */
export interface Decided {
  readonly answer: Answer;
  /** Absent where no rule did. */
  readonly note?: AnswerNote;
}

/** The answer of a turn. */
export function ruledAnswer(turn: Turn, fitting: Fitting, request: MockRequest, shown: ShownMock): Decided {
  const { item, note } = turn;
  const keep = (make: () => Answer): Answer => getOrMake(shown.answers, turn, make);
  if (item.kind === 'fault' && item.fault !== 'truncate') {
    const { fault } = item;
    return { answer: keep(() => delayed(silence(fault), item)), note };
  }
  const narrowed = item.kind === 'status' || item.kind === 'name' ? fitting.among(item) : fitting;
  if (item.kind === 'status' && !narrowed.fits() && canBeMade(item.status)) {
    const { status } = item;
    return { answer: keep(() => delayed(madeAnswer(status), item)), note: turn.noteOfMade };
  }
  const decision = narrowed.answer(request);
  if (decision.outcome === 'missed') {
    // As for any other call that the mock has nothing for: no rule has answered it.
    if (item.kind === 'status') return { answer: keep(() => ruleMissedError(note.rule, `status ${item.status}`)) };
    if (item.kind === 'name') return { answer: keep(() => ruleMissedError(note.rule, `"${item.name}"`)) };
    return { answer: answerOf(decision, request.method, shown) };
  }
  const answer = answerOf(decision, request.method, shown);
  return { answer: delayed(item.kind === 'fault' ? truncated(answer) : answer, item), note };
}

function delayed(answer: Answer, { delay }: AnswerItem): Answer {
  return delay === undefined || delay === answer.delay ? answer : { ...answer, delay, isShared: false };
}

/** Nothing is sent; the call log has the fault's name and no status. */
function silence(fault: Fault): Answer {
  const unsent = { statusCode: 0, statusText: undefined, headers: [], replaces: undefined };
  const head: AnswerHead = { name: fault, type: 'success', isShared: true, ...unsent };
  return { ...makeAnswer(head, { body: noBytes, isShared: true, withoutLength: true }), fault };
}

/** Half of the body, and the length of the whole. Of one that is empty a byte is announced, where there may be any. */
function truncated(answer: Answer): Answer {
  const { body, length } = answer;
  return {
    ...answer,
    body: body.subarray(0, Math.floor(body.length / 2)),
    text: undefined,
    length: length === undefined ? undefined : Math.max(length, 1),
    isShared: false,
    fault: 'truncate',
  };
}

/** A status that no example has, in the form of a platform's error. */
function madeAnswer(status: number): Answer {
  const message = STATUS_CODES[status] ?? 'Simulated error';
  const head = makeHead({
    ...{ name: `${status} ${message}`, type: 'success', status, isShared: true },
    headers: [
      ['Content-Type', 'application/json; charset=utf-8'],
      ...(status === 429 || status === 503 ? [['Retry-After', '1'] as const] : []),
    ],
  });
  return makeAnswer(head, { body: Buffer.from(JSON.stringify({ error: { status, message } })), isShared: true });
}
