/** Which example a logged call got. */
import type { Collection, Example } from '../../engine/collection.ts';
import type { MockEngine } from '../../engine/exchange.ts';
import type { CallLog } from '../../call-log/model.ts';
import { toMockRequest } from './mock-request.ts';

export interface ExampleFinder {
  /** `undefined` when the collection has none that fits the log, which is of type `success`. */
  readonly findExample: (log: CallLog) => Example | undefined;
  /** Whether the collection has an example of the log's name and status. */
  readonly hasExample: (log: CallLog) => boolean;
}

/**
 * Finds the example behind a call log.
 *
 * The log is the fact: it names the example that was served. But names repeat ("OK", "Success"), and then the engine's own
 * decision on the logged request picks among the examples of that name and status. Where the engine decides for another
 * one (the body was cut, the collection has changed since), the log still wins. A log without a name leaves the decision
 * to the engine.
 */
export function createExampleFinder(engine: MockEngine, collection: Collection): ExampleFinder {
  const byName = Map.groupBy(
    collection.requests.flatMap(({ examples }) => examples),
    ({ name }) => name,
  );
  const hasExample = ({ responseName, response }: CallLog): boolean =>
    byName.get(responseName ?? '')?.some(({ status }) => status === response.statusCode) === true;
  const findExample = (log: CallLog): Example | undefined => {
    const { responseName, response } = log;
    const hasStatus = ({ status }: Example) => status === response.statusCode;
    if (!responseName) {
      const decided = decide(engine, log);
      return decided !== undefined && hasStatus(decided) ? decided : undefined;
    }
    const named = byName.get(responseName) ?? [];
    if (named.length <= 1) return named[0];
    const decided = decide(engine, log);
    if (decided?.name === responseName && hasStatus(decided)) return decided;
    const method = log.request.method.toUpperCase();
    const fitting = named.filter(hasStatus);
    return fitting.find(({ request }) => request.method === method) ?? fitting[0] ?? named[0];
  };
  return { findExample, hasExample };
}

function decide(engine: MockEngine, log: CallLog): Example | undefined {
  const decision = engine.answer(toMockRequest(log));
  return decision.outcome === 'served' ? decision.example : undefined;
}
