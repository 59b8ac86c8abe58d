/** Makes an insight of each call log. */
import {
  comparedName,
  hasStatus,
  type Collection,
  type Example,
  type MockEngine,
  type SavedExchange,
} from '../../engine/index.ts';
import type { CallLog } from '../../call-log/model.ts';
import { isSimulated, isUnmatched, outcomeOf } from '../../call-log/outcome.ts';
import { createSessionReader, type SessionReader } from '../../call-log/session.ts';
import { createCallExplainer } from './explain-call.ts';
import type { ExplainedCall, Locate } from './insight.ts';
import { createPointerLocator } from './locate-pointer.ts';
import { createSegmentFinder, findsNothing, type SegmentFinder } from './secret-segments.ts';
import { toMockRequest } from './mock-request.ts';

/** Paths are as they shall be shown: from the root of the repository. */
export type CollectionPlaces =
  | { readonly file: string; readonly text: string }
  /** Of a folder: the file of each, by its JSON pointer into the collection. */
  | { readonly files: ReadonlyMap<string, string> }
  /** Of several collections: those of each part, where they are known. Pointers begin with its number. */
  | { readonly parts: readonly (CollectionPlaces | undefined)[] };

/** What the mock served. */
export interface ServedCollection {
  readonly engine: MockEngine;
  /** The collection that the engine was made of. */
  readonly collection: Collection;
  /** Where its requests and examples stand in the repository. */
  readonly places?: CollectionPlaces;
  /** The mock had another environment for a part of the job: an explanation may not be that of its time. */
  readonly isChanged?: boolean;
}

/** What explanations are made of. */
export interface ExplainerOptions {
  /** Absent when it is not known: calls then have outcomes only. */
  readonly served?: ServedCollection;
  /** The mock's server responses. */
  readonly serverResponses?: readonly { readonly name: string; readonly statusCode: number }[];
  /** The mock was in Postman's cloud, which knows no sessions. */
  readonly isCloud?: boolean;
  /** How many examples all explanations may weigh; a million by default. */
  readonly mostWeighed?: number;
}

/** Tells what each call log means. */
export interface Explainer {
  /** Takes a call's session off its log. The other methods here take the log without it. */
  readonly readSession: SessionReader;
  /** Whether paths of the collection begin with `/~`, which then names no session. */
  readonly hasTildePaths: boolean;
  /** Takes the log before it is redacted: the engine has to see what the mock saw. */
  readonly explain: (log: CallLog) => ExplainedCall;
  /** What is secret in paths. @param isSecret of the names of path variables */
  readonly segments: (isSecret: (name: string) => boolean) => SegmentFinder;
  readonly collection: Collection | undefined;
  /** The segments that its base URLs put in front of paths. */
  readonly basePaths: readonly (readonly string[])[];
  readonly locate: Locate;
  /** An example as the mock serves it; `undefined` where that is not known. */
  readonly saved: (example: Example) => SavedExchange | undefined;
}

/** Equal requests are explained once; distinct ones up to a bound, beyond which a call has its outcome and no explanation. */
export function createExplainer({
  served,
  serverResponses = [],
  isCloud = false,
  mostWeighed,
}: ExplainerOptions = {}): Explainer {
  const hasTildePaths = served?.engine.hasTildePaths === true;
  const sessions = { hasTildePaths, readSession: createSessionReader({ isCloud, hasTildePaths }) };
  const statusesByName = Map.groupBy(serverResponses, ({ name }) => name);
  const hasServerResponse = ({ responseName, response }: CallLog): boolean =>
    statusesByName.get(responseName ?? '')?.some(({ statusCode }) => statusCode === response.statusCode) === true;
  if (served === undefined) {
    const explain = (log: CallLog): ExplainedCall => ({
      outcome:
        !isUnmatched(log) && log.answer === undefined && hasServerResponse(log) ? 'server-response' : outcomeOf(log),
    });
    return {
      ...{ ...sessions, explain, segments: () => findsNothing },
      ...{ collection: undefined, basePaths: [], locate: () => undefined, saved: () => undefined },
    };
  }

  const { engine, collection, places, isChanged = false } = served;
  const { findExample, hasExample } = createExampleFinder(engine, collection);
  // One that was deleted is in no list any more, as after the update step ended an outage: then it is known by what it
  // had to be, a 5xx (Postman API, server responses) that no example gives.
  const isDeletedServerResponse = (log: CallLog): boolean =>
    Math.trunc(log.response.statusCode / 100) === 5 && !!log.responseName && !hasExample(log);
  const locate = places === undefined ? () => undefined : createLocate(places);
  const { explainMiss, explainServed } = createCallExplainer({ engine, collection, locate, isChanged, mostWeighed });
  return {
    ...sessions,
    explain: (log) => {
      if (isUnmatched(log)) {
        const miss = explainMiss(log);
        return { outcome: 'unmatched', ...(miss && { miss }) };
      }
      if (isSimulated(log)) return { outcome: 'matched' };
      if (log.answer === undefined) {
        // An API gives the log of a server response the type `success` and the response's name: so would an example of
        // that very name and status, which cannot be told apart. While a server response is active it answers every call.
        if (hasServerResponse(log) || isDeletedServerResponse(log)) return { outcome: 'server-response' };
        if (outcomeOf(log) === 'preflight') return { outcome: 'preflight' };
      }
      return explainServed(log, () => findExample(log));
    },
    segments: (isSecret) => createSegmentFinder(engine, (log) => explainMiss(log)?.explanation, isSecret),
    collection,
    basePaths: engine.basePaths(),
    locate,
    saved: engine.saved,
  };
}

/**
 * Finds the example behind a call log.
 *
 * The log is the fact: it names the example that was served. But names repeat ("OK", "Success"), and then the engine's own
 * decision on the logged request picks among the examples of that name and status. Where the engine decides for another
 * one (the body was cut, the collection has changed since), the log still wins. A log without a name leaves the decision
 * to the engine.
 */
function createExampleFinder(engine: MockEngine, collection: Collection) {
  const byName = Map.groupBy(
    collection.requests.flatMap(({ examples }) => examples),
    ({ name }) => name,
  );
  /** Whether the collection has an example of the log's name and status. */
  const hasExample = ({ responseName, response }: CallLog): boolean =>
    byName.get(responseName ?? '')?.some((example) => hasStatus(example, response.statusCode)) === true;
  /** `undefined` when the collection has none that fits the log, which is of type `success`. */
  const findExample = (log: CallLog): Example | undefined => {
    const { responseName, response } = log;
    const fits = (example: Example) => hasStatus(example, response.statusCode);
    if (!responseName) {
      const decided = decide(engine, log);
      return decided !== undefined && fits(decided) ? decided : undefined;
    }
    const named = byName.get(responseName) ?? [];
    if (named.length <= 1) return named[0];
    const decided = decide(engine, log);
    if (decided?.name === responseName && fits(decided)) return decided;
    const method = log.request.method.toUpperCase();
    const fitting = named.filter(fits);
    return fitting.find(({ request }) => request.method === method) ?? fitting[0] ?? named[0];
  };
  return { findExample, hasExample };
}

function decide(engine: MockEngine, log: CallLog): Example | undefined {
  const request = toMockRequest(log);
  const { responseName, response, answer } = log;
  // What a rule of `answers` chose is the best of those of its name and status.
  const named = { status: response.statusCode, ...(responseName && { name: comparedName(responseName) }) };
  const decision =
    answer === undefined
      ? engine.answer(request)
      : engine.fit(request.method, request.target).among(named).answer(request);
  return decision.outcome === 'served' ? decision.example : undefined;
}

function createLocate(places: CollectionPlaces): Locate {
  if ('parts' in places) {
    const locates = places.parts.map((part) => part && createLocate(part));
    return (pointer) => {
      const end = pointer.indexOf('/', 1);
      return locates[Number(pointer.slice(1, end))]?.(pointer.slice(end));
    };
  }
  if ('files' in places) {
    return (pointer) => {
      // What stands within a request or an example is in its file.
      for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
        const file = places.files.get(at);
        if (file !== undefined) return { file, line: 1 };
      }
      return undefined;
    };
  }
  const findLine = createPointerLocator(places.text);
  return (pointer) => {
    const line = findLine(pointer);
    return { file: places.file, ...(line !== undefined && { line }) };
  };
}
