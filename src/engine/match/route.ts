/** An example as matching sees it. */
import { groupByName } from '../../http-text/pairs.ts';
import type { CollectionRequest, Example, KeyValue } from '../collection.ts';
import type { MatchConfig, MockRequest } from '../exchange.ts';
import { once } from '../call/call.ts';
import { prepareBody, type BodyPattern } from './match-body.ts';
import { prepareQuery, type QueryPattern } from './query-score.ts';
import { prepareAnswer, type Answer } from '../render/render.ts';
import {
  growthOfUrls,
  loosePaths,
  routeAddress,
  type LoosePaths,
  type Replaceable,
  type RoutePaths,
} from './route-address.ts';
import { savedRequest } from './saved-request.ts';
import type { Generators } from '../render/template.ts';
import { tokenNames, type Variables } from '../call/variables.ts';

/** An example made ready to be compared with calls, and to be served. */
export interface Route {
  readonly example: Example;
  /** The example's, as it is compared. */
  readonly name: string;
  readonly paths: RoutePaths;
  /** The path with more wildcards, for calls that nothing else fits; by what is then a wildcard. */
  readonly loosePaths: Readonly<Record<Replaceable, () => LoosePaths | undefined>>;
  readonly query: QueryPattern;
  /** Values of the example's request headers by lower-case name. */
  readonly headers: () => ReadonlyMap<string, string>;
  readonly body: () => BodyPattern;
  readonly answer: () => Answer;
  /** The request that the example was saved for, as a call would send it. */
  readonly request: () => MockRequest;
  /** All names by which `x-mock-response-id` may ask for it. */
  readonly ids: readonly string[];
  /** Place in the order that breaks ties: the earlier collection first, then status 200, then by ID. */
  readonly rank: number;
}

/** A name without white space at its ends, and with one space for any within: headers cannot hold all that files can. */
export const comparedName = (name: string): string => name.trim().replace(/\s+/g, ' ');

/** Everything that turns examples into routes. */
export interface RouteContext {
  readonly variables: Variables;
  readonly generators: Generators;
  readonly config: MatchConfig;
  /** Of the account that has the collection. */
  readonly ownerId: string | undefined;
  /** Of the account that the file was exported from. */
  readonly exporterId: string | undefined;
}

/** Larger texts are prepared when the collection is loaded, so that no call has to wait for it. */
const largeText = 256 * 1024;

function requestHeaders({ request }: Example, { resolve }: Variables): Map<string, string> {
  const pairs = request.headers.map(({ key, value }) => [resolve(key).toLowerCase(), resolve(value)] as const);
  return new Map(Array.from(groupByName(pairs), ([name, values]) => [name, values.join(', ')]));
}

function captureNames(paths: readonly (RoutePaths | undefined)[], query: readonly KeyValue[]): Set<string> {
  const inPath = paths.flatMap((each) => [...(each?.path.wildcards.values() ?? [])].flatMap(({ names }) => names));
  const inQuery = query.flatMap(({ value }) => tokenNames(value));
  return new Set([...inPath, ...inQuery]);
}

interface CollectionContext extends RouteContext {
  /** Whether bodies are prepared at once. */
  readonly isEager: boolean;
  /** What the URLs of all examples share, and what their loose paths do. */
  readonly urlVariables: Variables;
  readonly looseVariables: Variables;
}

function makeRoute(example: Example, rank: number, context: CollectionContext): Route {
  const { variables, urlVariables, looseVariables, generators, config, ownerId, exporterId } = context;
  const { request } = example;
  const { paths, query: inVariables } = routeAddress(request, urlVariables);
  const listed = request.query.map(({ key, value }) => ({
    key: urlVariables.resolve(key),
    value: urlVariables.resolve(value),
  }));
  const query = inVariables.length === 0 ? listed : [...inVariables, ...listed];
  const loose = {
    placeholder: once(() => loosePaths(request, looseVariables, 'placeholder')),
    value: once(() => loosePaths(request, looseVariables, 'value')),
  };
  const body = once(() => prepareBody(request.body, request.headers, variables));
  const answer = once(() => {
    const scope = { captures: captureNames([paths, loose.placeholder(), loose.value()], query), generators };
    return prepareAnswer(example, variables, scope, config.delay?.duration ?? 0);
  });
  const queryPattern = prepareQuery(query, config.matchWildcards);
  if (context.isEager) body();
  if (example.body.length > largeText) answer();
  return {
    example,
    name: comparedName(example.name),
    paths,
    loosePaths: loose,
    query: queryPattern,
    headers: once(() => requestHeaders(example, variables)),
    body,
    answer,
    request: once(() => savedRequest(request, queryPattern, variables)),
    ids: [example.id, ...uidsOf(example, [ownerId, exporterId])],
    rank,
  };
}

/**
 * In an account everything has the UIDs of that account, but tests are written with those that Postman shows: the ones of
 * the file's owner.
 */
function uidsOf({ id, uid }: Example, owners: readonly (string | undefined)[]): readonly string[] {
  const uids = owners.flatMap((owner) => (owner === undefined ? [] : [`${owner}-${id}`]));
  return uid === undefined ? uids : [...uids, uid];
}

/** The order that breaks ties: the first by ID with status 200, else the first by ID (Postman docs, Nov 2023). */
function ranks(examples: readonly Example[], first: number): ReadonlyMap<Example, number> {
  const sorted = [...examples].sort((a, b) => {
    const by200 = Number(b.status === 200) - Number(a.status === 200);
    return by200 !== 0 ? by200 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
  });
  return new Map(sorted.map((example, index) => [example, first + index]));
}

function savedBodySize(example: Example): number {
  const body = example.request.body;
  return body?.mode === 'raw' ? body.text.length : body?.mode === 'graphql' ? body.query.length : 0;
}

/**
 * Makes the routes of all examples of a collection, in the order of the file.
 * @param firstRank how many examples the collections before it have: they win ties
 */
export function makeRoutes(requests: readonly CollectionRequest[], context: RouteContext, firstRank = 0): Route[] {
  const examples = requests.flatMap((request) => request.examples);
  const rankOf = ranks(examples, firstRank);
  const shared = {
    ...context,
    isEager: examples.reduce((size, example) => size + savedBodySize(example), 0) > largeText,
    urlVariables: context.variables.sharing(growthOfUrls),
    looseVariables: context.variables.sharing(growthOfUrls),
  };
  return examples.map((example) => makeRoute(example, rankOf.get(example) ?? 0, shared));
}
