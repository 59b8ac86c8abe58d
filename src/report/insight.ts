/** What a call log means: its outcome, the example behind it, and for a miss the engine's own explanation. */
import { hash } from 'node:crypto';
import type { Collection, Example } from '../engine/collection.ts';
import type { Explanation, ExplainedCandidate, ExplainedStep, MockEngine } from '../engine/exchange.ts';
import { noExample } from '../engine/misses.ts';
import type { CallLog } from '../postman/model.ts';
import { isUnmatched, outcomeOf, type CallOutcome } from './call-outcome.ts';
import { createPointerLocator } from './locate-pointer.ts';
import { toMockRequest } from './mock-request.ts';
import { createExampleFinder } from './served-example.ts';

/** Where something stands in a file of the repository. */
export interface FilePosition {
  /** As the explainer was given it. */
  readonly file: string;
  /** From 1; absent when the place was not found in the file. */
  readonly line?: number;
}

/** One saved example as it was weighed for a call. */
export interface NearExample extends Partial<FilePosition> {
  readonly example: string;
  /** Folders and request, e.g. `Users > Get user`. */
  readonly place: string;
  readonly method: string;
  /** Host and path as saved, with the saved query. */
  readonly address: string;
  readonly score: number;
  readonly steps: readonly ExplainedStep[];
  /** The step that dropped it; absent for one that stayed in. */
  readonly droppedBy?: ExplainedStep['step'];
}

/** Why a call got no example. Its texts quote the call, secrets too: redact them before they are shown. */
export interface MissInsight {
  /** What keeps the nearest example from fitting, e.g. "query: `page=3`, example has `page=1`". */
  readonly difference: string;
  /** Nearest first, at most 5. */
  readonly candidates: readonly NearExample[];
}

export interface CallInsight {
  readonly outcome: CallOutcome;
  /** The example that was served, where it is known. */
  readonly example?: Example;
  /** Of an unmatched call, where it could be explained. */
  readonly miss?: MissInsight;
}

/** What the mock served. */
export interface ServedCollection {
  readonly engine: MockEngine;
  /** The collection that the engine was made of. */
  readonly collection: Collection;
  /** The collection's file: its path as it shall be shown, from the root of the repository, and its text. */
  readonly document?: { readonly file: string; readonly text: string };
}

export interface ExplainerOptions {
  /** Absent when it is not known: calls then have outcomes only. */
  readonly served?: ServedCollection;
  /** The mock's server responses. */
  readonly serverResponses?: readonly { readonly name: string; readonly statusCode: number }[];
}

export interface Explainer {
  /** Takes the log before it is redacted: the engine has to see what the mock saw. */
  readonly explain: (log: CallLog) => CallInsight;
  readonly collection: Collection | undefined;
  /** Where a place of the collection stands in its file, `undefined` without a file. */
  readonly locate: (pointer: string) => FilePosition | undefined;
}

const mostCandidates = 5;
/**
 * Weighing one example for one call takes about a microsecond or two: this is what all explanations of a run may weigh,
 * so that 100,000 distinct misses of a large collection cannot hold up the job.
 */
const mostWeighed = 1_000_000;
/** Memory for explanations, by distinct requests. */
const mostExplained = 1000;

/** Equal requests are explained once; distinct ones up to a bound, beyond which a miss has no explanation. */
export function createExplainer({ served, serverResponses = [] }: ExplainerOptions = {}): Explainer {
  const statusesByName = Map.groupBy(serverResponses, ({ name }) => name);
  const isServerResponse = ({ responseName, response }: CallLog): boolean =>
    statusesByName.get(responseName ?? '')?.some(({ statusCode }) => statusCode === response.statusCode) === true;
  if (served === undefined) {
    const explain = (log: CallLog): CallInsight => ({
      outcome: !isUnmatched(log) && isServerResponse(log) ? 'server-response' : outcomeOf(log),
    });
    return { explain, collection: undefined, locate: () => undefined };
  }

  const { engine, collection, document } = served;
  const findExample = createExampleFinder(engine, collection);
  const findLine = document && createPointerLocator(document.text);
  const locate = (pointer: string): FilePosition | undefined => {
    if (document === undefined) return undefined;
    const line = findLine?.(pointer);
    return { file: document.file, ...(line !== undefined && { line }) };
  };
  const explainMiss = createMissExplainer({ engine, collection, locate });
  return {
    explain: (log) => {
      if (isUnmatched(log)) {
        const miss = explainMiss(log);
        return { outcome: 'unmatched', ...(miss && { miss }) };
      }
      // An API gives the log of a server response the type `success` and the response's name: so would an example of
      // that very name and status, which cannot be told apart. While a server response is active it answers every call.
      if (isServerResponse(log)) return { outcome: 'server-response' };
      const example = findExample(log);
      return { outcome: 'matched', ...(example && { example }) };
    },
    collection,
    locate,
  };
}

interface MissSource extends Pick<Explainer, 'locate'> {
  readonly engine: MockEngine;
  readonly collection: Collection;
}

function createMissExplainer({ engine, collection, locate }: MissSource): (log: CallLog) => MissInsight | undefined {
  const examples = collection.requests.flatMap((request) => request.examples);
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
    const miss: MissInsight = {
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
  const parts = nearest?.steps.filter(({ step, score }) => step === nearest.droppedBy || score < 0) ?? [];
  // Where no example comes into question the engine's verdict says what is missing: an example for the request.
  const isBare = decision.error.header === noExample.error.header;
  const difference = parts.length === 0 || isBare ? verdict : parts.map(({ reason }) => reason).join('; ');
  return isCut ? `${difference} (the log has the start of the body only)` : difference;
}
