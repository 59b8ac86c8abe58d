/** Makes an insight of each call log. */
import type { Collection } from '../../engine/collection.ts';
import type { MockEngine } from '../../engine/exchange.ts';
import type { CallLog } from '../../postman/model.ts';
import { isUnmatched, outcomeOf } from './call-outcome.ts';
import { createMissExplainer } from './explain-miss.ts';
import type { ExplainedCall, Locate } from './insight.ts';
import { createPointerLocator } from './locate-pointer.ts';
import { createSegmentFinder, findsNothing, type SegmentFinder } from '../redact/secret-segments.ts';
import { createExampleFinder } from './served-example.ts';

/** Paths are as they shall be shown: from the root of the repository. */
export type CollectionPlaces =
  | { readonly file: string; readonly text: string }
  /** Of a folder: the file of each, by its JSON pointer into the collection. */
  | { readonly files: ReadonlyMap<string, string> };

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

export interface ExplainerOptions {
  /** Absent when it is not known: calls then have outcomes only. */
  readonly served?: ServedCollection;
  /** The mock's server responses. */
  readonly serverResponses?: readonly { readonly name: string; readonly statusCode: number }[];
}

export interface Explainer {
  /** Takes the log before it is redacted: the engine has to see what the mock saw. */
  readonly explain: (log: CallLog) => ExplainedCall;
  /** What is secret in paths. @param isSecret of the names of path variables */
  readonly segments: (isSecret: (name: string) => boolean) => SegmentFinder;
  readonly collection: Collection | undefined;
  readonly locate: Locate;
}

/** Equal requests are explained once; distinct ones up to a bound, beyond which a miss has no explanation. */
export function createExplainer({ served, serverResponses = [] }: ExplainerOptions = {}): Explainer {
  const statusesByName = Map.groupBy(serverResponses, ({ name }) => name);
  const hasServerResponse = ({ responseName, response }: CallLog): boolean =>
    statusesByName.get(responseName ?? '')?.some(({ statusCode }) => statusCode === response.statusCode) === true;
  if (served === undefined) {
    const explain = (log: CallLog): ExplainedCall => ({
      outcome: !isUnmatched(log) && hasServerResponse(log) ? 'server-response' : outcomeOf(log),
    });
    return { explain, segments: () => findsNothing, collection: undefined, locate: () => undefined };
  }

  const { engine, collection, places, isChanged = false } = served;
  const { findExample, hasExample } = createExampleFinder(engine, collection);
  // One that was deleted is in no list any more, as after the update step ended an outage: then it is known by what it
  // had to be, a 5xx (Postman API, server responses) that no example gives.
  const isDeletedServerResponse = (log: CallLog): boolean =>
    Math.trunc(log.response.statusCode / 100) === 5 && !!log.responseName && !hasExample(log);
  const locate = places === undefined ? () => undefined : createLocate(places);
  const explainMiss = createMissExplainer({ engine, collection, locate, isChanged });
  return {
    explain: (log) => {
      if (isUnmatched(log)) {
        const miss = explainMiss(log);
        return { outcome: 'unmatched', ...(miss && { miss }) };
      }
      // An API gives the log of a server response the type `success` and the response's name: so would an example of
      // that very name and status, which cannot be told apart. While a server response is active it answers every call.
      if (hasServerResponse(log) || isDeletedServerResponse(log)) return { outcome: 'server-response' };
      const example = findExample(log);
      return { outcome: 'matched', ...(example && { example }) };
    },
    segments: (isSecret) => createSegmentFinder(engine, (log) => explainMiss(log)?.explanation, isSecret),
    collection,
    locate,
  };
}

function createLocate(places: CollectionPlaces): Locate {
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
