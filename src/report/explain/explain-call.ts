/** Why calls got no example, and how they differ from the one that they got. */
import { hash } from 'node:crypto';
import type { Collection, Example, Explanation, MockEngine } from '../../engine/index.ts';
import type { CallLog } from '../../call-log/model.ts';
import type { ExplainedMatch, ExplainedMiss, Locate } from './insight.ts';
import { toMockRequest, type LoggedRequest } from './mock-request.ts';

interface ExplainSource {
  readonly locate: Locate;
  readonly engine: MockEngine;
  readonly collection: Collection;
  /** The mock had another environment for a part of the job. */
  readonly isChanged: boolean;
  /** How many examples all explanations of a run may weigh; a million by default. */
  readonly mostWeighed?: number | undefined;
}

/** Explains equal requests once, distinct ones up to a bound: `undefined` beyond it. */
export interface CallExplainer {
  readonly explainMiss: (log: CallLog) => ExplainedMiss | undefined;
  /** @param request the log's */
  readonly explainMatch: (
    log: CallLog,
    request: LoggedRequest,
    served: Example,
    isLoose: boolean,
  ) => ExplainedMatch | undefined;
}

const mostCandidates = 5;
/**
 * Weighing one example for one call takes a microsecond or two: 100,000 distinct misses of a large collection cannot hold up
 * the job.
 */
const usuallyWeighed = 1_000_000;
/** Memory for explanations, by distinct requests. */
const mostExplained = 1000;

/** Explains calls by the engine. */
export function createCallExplainer({
  engine,
  collection,
  locate,
  isChanged,
  mostWeighed = usuallyWeighed,
}: ExplainSource): CallExplainer {
  const examples = collection.requests.flatMap((request) => request.examples);
  // Headers that no example has cannot tell candidates apart, and many differ from call to call (dates, trace IDs).
  const telling = new Set(examples.flatMap(({ request }) => request.headers.map(({ key }) => key.toLowerCase())));
  const isTelling = (name: string) => name === 'content-type' || name.startsWith('x-mock-') || telling.has(name);
  const most = Math.min(mostExplained, Math.max(20, Math.floor(mostWeighed / Math.max(1, examples.length))));
  const positionsOf = ({ candidates }: Explanation) => candidates.map(({ example }) => locate(example.place.pointer));

  const misses = createOnce<ExplainedMiss>(most, isTelling);
  // Apart, so that what differs as it may differ does not crowd out what is loose.
  const matches = createOnce<ExplainedMatch>(most, isTelling);
  const looseMatches = createOnce<ExplainedMatch>(most, isTelling);
  return {
    explainMiss: (log) =>
      misses(log, () => {
        const request = toMockRequest(log);
        const { candidates, ...rest } = engine.explain(request, mostCandidates);
        const explanation = { ...rest, candidates: candidates.slice(0, mostCandidates) };
        return {
          explanation,
          isCut: request.isCut,
          isChanged,
          positions: positionsOf(explanation),
          barePosition: rest.bareRequest && locate(rest.bareRequest.place.pointer),
        };
      }),
    explainMatch: (log, request, served, isLoose) =>
      (isLoose ? looseMatches : matches)(log, () => {
        const explanation = engine.explainServed(request, served, mostCandidates);
        return { explanation, isCut: request.isCut, positions: positionsOf(explanation) };
      }),
  };
}

/** Does the work once for equal requests, and for so many distinct ones. */
function createOnce<T>(
  mostKnown: number,
  isTelling: (header: string) => boolean,
): (log: CallLog, explain: () => T) => T | undefined {
  const known = new Map<string, T>();
  const knownByTarget = new Map<string, T>();
  return (log, explain) => {
    const { method, path, headers, body } = log.request;
    const told = (headers ?? []).filter(({ key }) => isTelling(key.toLowerCase()));
    // Of the answer too: a call that the mock refused by a rate limit has another reason than the same one before.
    const target = [method, path, log.responseName, log.response.statusCode];
    const targetKey = hash('sha256', JSON.stringify(target));
    const key = hash('sha256', JSON.stringify([...target, told, body]));
    const before = known.get(key);
    if (before !== undefined) return before;
    // Of calls of one address that differ in headers or bodies only, one explanation says most of what there is to say.
    if (known.size >= mostKnown) return knownByTarget.get(targetKey);
    const explained = explain();
    known.set(key, explained);
    if (!knownByTarget.has(targetKey)) knownByTarget.set(targetKey, explained);
    return explained;
  };
}
