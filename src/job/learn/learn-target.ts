/** A collection that learned examples are added to, whatever its format. */
import type { CallLog } from '../../call-log/model.ts';
import type { Collection, CollectionRequest, Environment, MockEngine, Variable } from '../../engine/index.ts';
import { defaultMockConfig } from '../../postman/model.ts';
import { toMockRequest } from '../../report/index.ts';

/** What an example is to answer. */
export interface ExampleResponse {
  readonly name: string;
  readonly code: number;
  /** The reason phrase. */
  readonly status: string;
  readonly headers: readonly { readonly key: string; readonly value: string }[];
  readonly body: string;
}

/** A call that is to have an example. */
export interface LearnedCall {
  readonly call: CallLog;
  readonly response: ExampleResponse;
  /** The request of the collection that it belongs to; `undefined` where there is none. */
  readonly request: CollectionRequest | undefined;
  /** Of the example, where the call alone does not tell it apart. */
  readonly exampleId?: string;
}

export interface LearnTarget {
  readonly format: 'v2.0' | 'v2.1' | 'v3';
  readonly collection: Collection;
  /**
   * Adds an example for each call: to its request, or to a new one in the folder for those.
   *
   * @param variables in force, those that count first
   * @returns of a folder the new file of each call
   */
  readonly add: (calls: readonly LearnedCall[], variables: readonly Variable[]) => Promise<readonly string[]>;
}

/** Where learned requests go: by themselves, so that a diff shows nothing but them, and nobody takes them for finished. */
export const learnedFolder = 'From call logs';

/**
 * Makes what finds the request that a call would get an answer of, had it an example: the one that the mock itself names, else
 * one of the same method whose path fits.
 *
 * @param engine of the collection
 */
export async function createRequestFinder(
  engine: MockEngine,
  collection: Collection,
  environment: Environment | undefined,
): Promise<(call: CallLog) => CollectionRequest | undefined> {
  const { asksForExample, compileMock } = await import('../../engine/index.ts');
  const bare = collection.requests.map((request) => ({
    ...request,
    request: { ...request.request, query: [], pathVariables: [] },
    examples: [],
  }));
  const config = { ...defaultMockConfig, matchQueryParams: false };
  const byPath = await compileMock({ collection: { ...collection, requests: bare }, environment, config });
  const places = new Map(collection.requests.map((request) => [request.place.pointer, request]));
  return (call) => {
    const logged = toMockRequest(call);
    // What is asked for by name or ID is looked for without its URL.
    const sent = { ...logged, headers: logged.headers.filter((header) => !asksForExample([header])) };
    const found = engine.explain(sent, 0).bareRequest ?? byPath.explain(sent, 0).bareRequest;
    return found && places.get(found.place.pointer);
  };
}

/** What stands before the path of a request's address: a variable, or a host with a port perhaps. */
const baseOf = ({ request }: CollectionRequest): string | undefined =>
  /^(?:\{\{[^{}]*\}\}|[^/{}]+(?=\/|$))/.exec(request.address)?.[0];

/**
 * The base of a request, else the one that most requests have, a variable before a host; its value's path where the value is known.
 *
 * @param variables in force, those that count first
 */
export function findBase(
  { requests }: Collection,
  variables: readonly Variable[],
  request?: CollectionRequest,
): { readonly base: string; readonly basePath: string } {
  const base = (request && baseOf(request)) ?? commonBase(requests);
  const value = variables.find(({ key }) => `{{${key}}}` === base)?.value ?? '';
  const basePath = /^(?:[a-z]+:\/\/)?[^/]*(\/[^?#]*?)\/*$/i.exec(value)?.[1] ?? '';
  return { base, basePath };
}

function commonBase(requests: Collection['requests']): string {
  const counts = new Map<string, number>();
  for (const request of requests) {
    const base = baseOf(request);
    if (base !== undefined) counts.set(base, (counts.get(base) ?? 0) + 1);
  }
  const byUse = [...counts].sort(([, a], [, b]) => b - a).map(([base]) => base);
  return byUse.find((candidate) => candidate.startsWith('{{')) ?? byUse[0] ?? '{{baseUrl}}';
}
