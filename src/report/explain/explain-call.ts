/** Why calls got no example, and how they differ from the one that they got. */
import type { Collection, Example, Explanation, KeyValue, MockEngine } from '../../engine/index.ts';
import type { CallLog } from '../../call-log/model.ts';
import { memoizeObject, toKey } from '../memoize.ts';
import type { ExplainedCall, ExplainedMiss, Locate } from './insight.ts';
import { sessionHeader } from '../../http-text/session.ts';
import { toMockRequest } from './mock-request.ts';

interface ExplainSource {
  readonly locate: Locate;
  readonly engine: MockEngine;
  readonly collection: Collection;
  /** The mock had another environment for a part of the job. */
  readonly isChanged: boolean;
  /** How many examples all explanations of a run may weigh; a million by default. */
  readonly mostWeighed?: number | undefined;
}

const mostCandidates = 5;
/**
 * Weighing one example for one call takes a microsecond or two: 100,000 distinct misses of a large collection cannot hold up
 * the job.
 */
const usuallyWeighed = 1_000_000;
/** Memory for explanations, by distinct requests. */
const mostExplained = 1000;
/** The same for calls that were served, most of which need none. */
const mostServed = 4 * mostExplained;

/** Explains calls by the engine: equal requests once, distinct ones up to a bound. */
export function createCallExplainer({
  engine,
  collection,
  locate,
  isChanged,
  mostWeighed = usuallyWeighed,
}: ExplainSource) {
  const examples = collection.requests.flatMap((request) => request.examples);
  const most = Math.min(mostExplained, Math.max(20, Math.floor(mostWeighed / Math.max(1, examples.length))));
  const positionsOf = ({ candidates }: Pick<Explanation, 'candidates'>) =>
    candidates.map(({ example }) => locate(example.place.pointer));
  const { keyOf, targetOf } = createCallKeys(examples);

  const misses = new Map<string, ExplainedMiss>();
  const missesByTarget = new Map<string, ExplainedMiss>();
  const served = new Map<string, ExplainedCall>();
  // Differences that are allowed must not crowd out loose matches.
  const explained = { loose: 0, matched: 0 };
  const compare = (log: CallLog, example: Example): ExplainedCall => {
    const { differs, passed, explain, ...compared } = engine.compare(toMockRequest(log), example);
    // A rule of `answers` chose the example: no other one can have been meant.
    const isLoose = compared.isLoose && log.answer === undefined;
    const outcome = isLoose ? 'loose' : 'matched';
    const call = { outcome, example, ...(passed && { passed }) } as const;
    if (!differs || explained[outcome] >= most) return call;
    explained[outcome] += 1;
    const explanation = isLoose ? explain(mostCandidates) : { candidates: explain(1).candidates.slice(0, 1) };
    return { ...call, match: { explanation, positions: positionsOf(explanation) } };
  };
  return {
    /** `undefined` beyond the bound. */
    explainMiss: (log: CallLog): ExplainedMiss | undefined => {
      const key = keyOf(log);
      const before = misses.get(key);
      if (before !== undefined) return before;
      // Of calls of one address that differ in headers or bodies only, one explanation says most of what there is to say.
      const target = targetOf(log);
      if (misses.size >= most) return missesByTarget.get(target);
      const { candidates, ...rest } = engine.explain(toMockRequest(log), mostCandidates);
      const explanation = { ...rest, candidates: candidates.slice(0, mostCandidates) };
      const miss: ExplainedMiss = {
        explanation,
        isChanged,
        positions: positionsOf(explanation),
        barePosition: rest.bareRequest && locate(rest.bareRequest.place.pointer),
      };
      misses.set(key, miss);
      if (!missesByTarget.has(target)) missesByTarget.set(target, miss);
      return miss;
    },
    /** Beyond the bound without `match`. @param find the example that the log is about */
    explainServed: (log: CallLog, find: () => Example | undefined): ExplainedCall => {
      const key = keyOf(log);
      const before = served.get(key);
      if (before !== undefined) return before;
      const example = find();
      const call: ExplainedCall = example === undefined ? { outcome: 'matched' } : compare(log, example);
      if (served.size < mostServed) served.set(key, call);
      return call;
    },
  };
}

/** Keys of calls: by all that an explanation can depend on, and by the address and the answer alone. */
function createCallKeys(examples: readonly Example[]) {
  // Headers that no example has cannot tell candidates apart, and many differ from call to call (dates, trace IDs).
  const telling = new Set(examples.flatMap(({ request }) => request.headers.map(({ key }) => key.toLowerCase())));
  const isTelling = (name: string) =>
    name === 'content-type' ||
    name === 'content-encoding' ||
    (name.startsWith('x-mock-') && name !== sessionHeader) ||
    telling.has(name);
  const toldHeaders = memoizeObject((headers: readonly KeyValue[]) =>
    headers.filter(({ key }) => isTelling(key.toLowerCase())),
  );
  const bodyKey = memoizeObject(toKey);
  // Of the answer too: a call that the mock refused by a rate limit has another reason than the same one before.
  const targetOf = ({ request: { method, path }, responseName, response }: CallLog) =>
    [method, path, responseName, response.statusCode] as const;
  return {
    targetOf: (log: CallLog): string => toKey(targetOf(log)),
    keyOf: (log: CallLog): string => {
      const { headers, body } = log.request;
      const isRuled = log.answer !== undefined;
      return toKey([...targetOf(log), isRuled, headers && toldHeaders(headers), body && bodyKey(body)]);
    },
  };
}
