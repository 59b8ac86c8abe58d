/** Why a call got no example, in the engine's own words. */
import { hash } from 'node:crypto';
import type { Collection, CollectionRequest } from '../engine/collection.ts';
import type { Explanation, ExplainedCandidate, MockEngine } from '../engine/exchange.ts';
import type { CallLog } from '../postman/model.ts';
import type { FilePosition, Locate, MissInsight, NearExample } from './insight.ts';
import { toMockRequest } from './mock-request.ts';

interface MissSource {
  readonly locate: Locate;
  readonly engine: MockEngine;
  readonly collection: Collection;
  /** The mock had another environment for a part of the job. */
  readonly isChanged: boolean;
}

const mostCandidates = 5;
/**
 * Weighing one example for one call takes a microsecond or two: this is what all explanations of a run may weigh, so that
 * 100,000 distinct misses of a large collection cannot hold up the job.
 */
const mostWeighed = 1_000_000;
/** Memory for explanations, by distinct requests. */
const mostExplained = 1000;

/**
 * Explains unmatched calls by the engine; equal requests once, distinct ones up to a bound: `undefined` beyond it.
 * The result quotes the call, secrets too.
 */
export function createMissExplainer({
  engine,
  collection,
  locate,
  isChanged,
}: MissSource): (log: CallLog) => MissInsight | undefined {
  const examples = collection.requests.flatMap((request) => request.examples);
  // Headers that no example has cannot tell candidates apart, and many differ from call to call (dates, trace IDs).
  const telling = new Set(examples.flatMap(({ request }) => request.headers.map(({ key }) => key.toLowerCase())));
  const isTelling = (name: string) => name === 'content-type' || name.startsWith('x-mock-') || telling.has(name);
  const known = new Map<string, MissInsight>();
  const knownByTarget = new Map<string, MissInsight>();
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
    const explanation = engine.explain(request, mostCandidates);
    const { bareRequest } = explanation;
    const miss: MissInsight = {
      ...(bareRequest && {
        bareRequest: { place: placeOf(bareRequest), ...locate(bareRequest.place.pointer) },
      }),
      difference: differenceOf(explanation, log, { isCut: request.isCut, isChanged }),
      ...(explanation.decision.outcome === 'served' && { isRefused: true }),
      candidates: explanation.candidates
        .slice(0, mostCandidates)
        .map((candidate) => toNearExample(candidate, locate(candidate.example.place.pointer))),
    };
    known.set(key, miss);
    if (!knownByTarget.has(targetKey)) knownByTarget.set(targetKey, miss);
    return miss;
  };
}

function toNearExample(
  { example, score, steps, droppedBy }: ExplainedCandidate,
  position: FilePosition | undefined,
): NearExample {
  const { method, address, query } = example.request;
  const queryText = query.map(({ key, value }) => `${key}=${value}`).join('&');
  return {
    example: example.name,
    place: example.place.path.slice(0, -1).join(' > '),
    method,
    address: queryText === '' ? address : `${address}?${queryText}`,
    score,
    steps,
    ...(droppedBy !== undefined && { droppedBy }),
    ...position,
  };
}

function differenceOf(
  { decision, candidates, verdict, bareRequest }: Explanation,
  log: CallLog,
  { isCut, isChanged }: { readonly isCut: boolean; readonly isChanged: boolean },
): string {
  const { responseName, response } = log;
  if (decision.outcome === 'served') {
    const when = isChanged ? ' in the environment that the mock had last' : '';
    const fits = `the collection has an example for this call ("${decision.example.name}")${when}`;
    return `${fits}, but the mock answered ${response.statusCode}: ${responseName ?? ''}`;
  }
  const [nearest] = candidates;
  const parts = nearest?.steps.filter(({ fits }) => !fits) ?? [];
  // Where no example comes into question the engine's verdict says what is missing.
  const isForVerdict = parts.length === 0 || bareRequest !== undefined;
  const difference = isForVerdict ? verdict.replace(/\.$/, '') : parts.map(({ reason }) => reason).join('; ');
  return isCut ? `${difference} (the log has the start of the body only)` : difference;
}

const placeOf = ({ place }: CollectionRequest): string => place.path.join(' > ');
