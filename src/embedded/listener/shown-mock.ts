/** A mock as its listener serves it, and the answers that were prepared for it so far. */
import { getOrMake, type Decision, type MockEngine, type Served } from '../../engine/index.ts';
import type { StoredServerResponse } from '../account.ts';
import type { Turn } from '../answers/compiled-rules.ts';
import { makeAnswer, servedHead, type Answer, type AnswerHead } from './answer.ts';
import { missedError } from './platform-answers.ts';

/** A mock as the account has it: replaced as a whole when that changes. */
export interface MockView {
  /** The mock's bare ID. */
  readonly id: string;
  /** Its collection or environment is gone. */
  readonly deactivated: boolean;
  readonly isPrivate: boolean;
  readonly serverResponse: StoredServerResponse | undefined;
  readonly engine: MockEngine;
}

/** A view, and the answers made so far that many calls get. */
export interface ShownMock {
  readonly view: MockView;
  readonly answers: Map<Decision | StoredServerResponse | Turn, Answer>;
  /** Of examples whose bodies depend on the call but whose headers do not: one list for all answers of an example. */
  readonly heads: Map<Served['headers'], AnswerHead>;
}

/** Shows a view, without any answers made for it yet. */
export function showMock(view: MockView): ShownMock {
  return { view, answers: new Map(), heads: new Map() };
}

/** The answer of what the engine decides. */
export function answerOf(decision: Decision, method: string, { answers, heads }: ShownMock): Answer {
  if (decision.outcome === 'missed') return getOrMake(answers, decision, () => missedError(decision));
  const withoutLength = method === 'HEAD';
  if (decision.isShared) {
    return getOrMake(answers, decision, () => makeAnswer(servedHead(decision, true), { ...decision, withoutLength }));
  }
  const head = decision.sharesHeaders
    ? getOrMake(heads, decision.headers, () => servedHead(decision, true))
    : servedHead(decision, false);
  return makeAnswer(head, { ...decision, withoutLength });
}
