/** Why a call got no example. */
import { hash } from 'node:crypto';
import type { Collection, MockEngine } from '../../engine/index.ts';
import type { CallLog } from '../../call-log/model.ts';
import type { ExplainedMiss, Locate } from './insight.ts';
import { sessionHeader } from '../../http-text/session.ts';
import { toMockRequest } from './mock-request.ts';

interface MissSource {
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

/**
 * Explains unmatched calls by the engine; equal requests once, distinct ones up to a bound: `undefined` beyond it.
 */
export function createMissExplainer({
  engine,
  collection,
  locate,
  isChanged,
  mostWeighed = usuallyWeighed,
}: MissSource): (log: CallLog) => ExplainedMiss | undefined {
  const examples = collection.requests.flatMap((request) => request.examples);
  // Headers that no example has cannot tell candidates apart, and many differ from call to call (dates, trace IDs).
  const telling = new Set(examples.flatMap(({ request }) => request.headers.map(({ key }) => key.toLowerCase())));
  const isTelling = (name: string) =>
    name === 'content-type' || (name.startsWith('x-mock-') && name !== sessionHeader) || telling.has(name);
  const known = new Map<string, ExplainedMiss>();
  const knownByTarget = new Map<string, ExplainedMiss>();
  const mostKnown = Math.min(mostExplained, Math.max(20, Math.floor(mostWeighed / Math.max(1, examples.length))));

  return (log) => {
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
    const request = toMockRequest(log);
    const { candidates: all, ...rest } = engine.explain(request, mostCandidates);
    const candidates = all.slice(0, mostCandidates);
    const miss: ExplainedMiss = {
      explanation: { ...rest, candidates },
      isCut: request.isCut,
      isChanged,
      positions: candidates.map(({ example }) => locate(example.place.pointer)),
      barePosition: rest.bareRequest && locate(rest.bareRequest.place.pointer),
    };
    known.set(key, miss);
    if (!knownByTarget.has(targetKey)) knownByTarget.set(targetKey, miss);
    return miss;
  };
}
