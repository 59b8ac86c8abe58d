/** What an engine decides, ready to be sent; what it decides again and again is prepared once. */
import { createRouteCache, type Decision, type MockEngine, type Served } from '../../engine/index.ts';
import { recurringCall } from '../journal/recurring-call.ts';
import { createByteStore } from './byte-store.ts';
import { missedError } from './platform-errors.ts';
import type { PreparedHead, PreparedResponse } from './prepared-response.ts';
import { headOfServed, prepareServed } from './prepared-response.ts';

export interface EngineAnswers {
  /**
   * The answer that every call with this method and target gets, whatever else it holds, provided that it has no `x-mock-`
   * header; `undefined` where there is no such answer, or the engine was not asked before.
   */
  known(method: string, target: string): PreparedResponse | undefined;
  prepare(decision: Decision, method: string): PreparedResponse;
}

/**
 * Prepares one engine's answers, and keeps them as long as the engine is. In Maps: through a WeakMap the garbage collector
 * goes at every turn, which is felt with thousands of endpoints. And everything that the usual call needs is found with one
 * look: each step to another object waits for memory, since thousands of answers do not fit the processor's cache.
 */
export function createEngineAnswers(engine: MockEngine): EngineAnswers {
  const shared = new Map<Decision, PreparedResponse>();
  const byTarget = createRouteCache<PreparedResponse>();
  const store = createByteStore();
  // Of answers whose body depends on the call but whose headers do not: one list for all answers of an example.
  const heads = new WeakMap<Served['headers'], PreparedHead>();
  // One text for the same first line of all: where it is the same as the last answer's, nobody needs to read it.
  const firstLines = new Map<string, string>();

  const oneFirstLine = (firstLine: string): string => {
    const known = firstLines.get(firstLine);
    if (known === undefined) firstLines.set(firstLine, firstLine);
    return known ?? firstLine;
  };

  const prepareShared = (decision: Decision, method: string): PreparedResponse => {
    let prepared = shared.get(decision);
    if (prepared === undefined) {
      const found = decision.outcome === 'missed' ? missedError(decision) : prepareServed(decision, method);
      const firstLine = oneFirstLine(found.firstLine);
      prepared = found.lines === undefined ? found : { ...found, ...store([found.lines, found.body]), firstLine };
      shared.set(decision, prepared);
    }
    return prepared;
  };

  const prepareOnce = (served: Served, method: string): PreparedResponse => {
    let head = heads.get(served.headers);
    if (head === undefined) {
      const found = headOfServed(served);
      head = { ...found, firstLine: oneFirstLine(found.firstLine) };
      heads.set(served.headers, head);
    }
    return prepareServed(served, method, head);
  };

  const remember = (method: string, target: string, prepared: PreparedResponse): PreparedResponse => {
    const own = { ...prepared, recurring: recurringCall() };
    byTarget.set(method, target, own, 1);
    return own;
  };

  return {
    known(method, target) {
      const found = byTarget.get(method, target);
      if (found !== undefined) return found;
      const decision = engine.recall(method, target);
      return decision === undefined ? undefined : remember(method, target, prepareShared(decision, method));
    },
    prepare: (decision, method) =>
      decision.outcome === 'missed' || decision.isShared
        ? prepareShared(decision, method)
        : prepareOnce(decision, method),
  };
}
