/** Why a call got no example, in the engine's own words. */
import { hash } from 'node:crypto';
import type { Collection, CollectionRequest } from '../engine/collection.ts';
import type { Decision, Explanation, ExplainedCandidate, ExplainedStep, MockEngine } from '../engine/exchange.ts';
import { noExample } from '../engine/misses.ts';
import { quote } from '../engine/wording.ts';
import type { CallLog } from '../postman/model.ts';
import type { FilePosition, Locate, MissInsight, NearExample } from './insight.ts';
import { toMockRequest } from './mock-request.ts';

interface MissSource {
  readonly locate: Locate;
  readonly engine: MockEngine;
  readonly collection: Collection;
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
}: MissSource): (log: CallLog) => MissInsight | undefined {
  const examples = collection.requests.flatMap((request) => request.examples);
  const bareRequests = collection.requests.filter((request) => request.examples.length === 0);
  // Headers that no example has cannot tell candidates apart, and many differ from call to call (dates, trace IDs).
  const telling = new Set(examples.flatMap(({ request }) => request.headers.map(({ key }) => key.toLowerCase())));
  const isTelling = (name: string) => name === 'content-type' || name.startsWith('x-mock-') || telling.has(name);
  const known = new Map<string, MissInsight>();
  const mostKnown = Math.min(mostExplained, Math.max(20, Math.floor(mostWeighed / Math.max(1, examples.length))));

  return (log) => {
    const { method, path, headers, body } = log.request;
    const told = (headers ?? []).filter(({ key }) => isTelling(key.toLowerCase()));
    // Of the answer too: a call that the mock refused by a rate limit has another reason than the same one before.
    const key = hash('sha256', JSON.stringify([method, path, told, body, log.responseName, log.response.statusCode]));
    const before = known.get(key);
    if (before !== undefined || known.size >= mostKnown) return before;
    const request = toMockRequest(log);
    const explanation = engine.explain(request);
    const bareRequest = findBareRequest(explanation, bareRequests);
    const miss: MissInsight = {
      ...(bareRequest && {
        bareRequest: { place: placeOf(bareRequest), ...locate(bareRequest.place.pointer) },
      }),
      difference: differenceOf(explanation, log, request.isCut),
      candidates: explanation.candidates
        .slice(0, mostCandidates)
        .map((candidate) => toNearExample(candidate, locate(candidate.example.place.pointer))),
    };
    known.set(key, miss);
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

function differenceOf({ decision, candidates, verdict }: Explanation, log: CallLog, isCut: boolean): string {
  const { responseName, response } = log;
  if (decision.outcome === 'served') {
    const fits = `the collection has an example for this call ("${decision.example.name}")`;
    return `${fits}, but the mock answered ${response.statusCode}: ${responseName ?? ''}`;
  }
  const [nearest] = candidates;
  const parts = nearest?.steps.filter((step) => isDifference(step, nearest)) ?? [];
  // Where no example comes into question the engine's verdict says what is missing.
  const isForVerdict = parts.length === 0 || isForBareRequest(decision);
  const difference = isForVerdict ? verdict.replace(/\.$/, '') : parts.map(({ reason }) => reason).join('; ');
  return isCut ? `${difference} (the log has the start of the body only)` : difference;
}

/** What dropped the example; and another query, which drops none but costs points. */
function isDifference({ step, reason }: ExplainedStep, { droppedBy }: ExplainedCandidate): boolean {
  return step === droppedBy || reason.startsWith('query: ');
}

const isForBareRequest = (decision: Decision): boolean =>
  decision.outcome === 'missed' && decision.error.header === noExample.error.header;

/** The verdict alone names the request, by its place in backticks. */
function findBareRequest(
  { decision, verdict }: Explanation,
  bareRequests: readonly CollectionRequest[],
): CollectionRequest | undefined {
  if (!isForBareRequest(decision)) return undefined;
  return bareRequests.find((request) => verdict.includes(quote(placeOf(request))));
}

const placeOf = ({ place }: CollectionRequest): string => place.path.join(' > ');
