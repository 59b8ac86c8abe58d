/** Examples of one method and route, and the places in which they differ: by these a caller tells them apart. */
import { once, readCall, type Call } from '../call/call.ts';
import { isId } from '../call/path-pattern.ts';
import type { SavedPaths } from '../collection.ts';
import type { Route } from '../match/route.ts';
import { fieldsOf, isContainer, isEqual, memberOf, parseCanonical } from './json-difference.ts';

/** Examples of the same method whose paths are the same once IDs and variables are taken out. */
export interface Siblings {
  readonly routes: readonly Route[];
  /** Indexes of the segments of the whole path that are not the same in all. */
  readonly segments: ReadonlySet<number>;
  /** Names of the parameters that do not have the same values in all. */
  readonly parameters: ReadonlySet<string>;
  /** Names, in lower case, of the headers that do not have the same values in all. */
  readonly headers: () => ReadonlySet<string>;
  /** The places in which their bodies differ: keys from the root of the JSON or form, as JSON. */
  readonly bodyPlaces: () => ReadonlySet<string>;
  /** What stands in a body, field by field where it has fields; `undefined` without a body. */
  readonly bodyOf: (call: Call) => unknown;
  /** The same of the request that an example was saved for. */
  readonly savedBodyOf: (route: Route) => unknown;
}

/** How many places in the bodies of one route are noted; differences in further ones are not seen. */
const mostPlaces = 20_000;

/** Headers that clients and tools add by themselves, with values that differ from call to call. */
const untelling = new Set(
  'accept-encoding cache-control connection content-length date host postman-token traceparent user-agent'.split(' '),
);

/** Finds the siblings of a route, itself among them, when they are first asked for. */
export function createSiblings(routes: readonly Route[], paths: SavedPaths): (route: Route) => Siblings {
  const shapeOf = ({ example, paths: { path } }: Route): string =>
    `${example.request.method} ${String(path.segments.length)}`;
  const keyOf = ({ example: { request }, paths: { path } }: Route): string => {
    const variables = new Set(paths.read(request).variables.map(({ segment }) => segment));
    return JSON.stringify(
      path.segments.map((text, index) => (variables.has(index) || isId(text) ? null : text.toLowerCase())),
    );
  };
  const byShape = once(() => Map.groupBy(routes, shapeOf));
  const known = new WeakMap<Route, () => Siblings>();
  return (route) => {
    const before = known.get(route);
    if (before !== undefined) return before();
    // All routes of one shape are grouped at once, so that each is looked at only once.
    for (const group of Map.groupBy(byShape().get(shapeOf(route)) ?? [route], keyOf).values()) {
      const siblings = once(() => compareSiblings(group));
      for (const each of group) known.set(each, siblings);
    }
    return known.get(route)?.() ?? compareSiblings([route]);
  };
}

function compareSiblings(routes: readonly Route[]): Siblings {
  const isGraphql = once(() => routes.some((route) => route.body().kind === 'graphql'));
  const saved = new WeakMap<Route, unknown>();
  const bodyOf = (call: Call): unknown => (isGraphql() ? graphqlOf(call) : undefined) ?? fieldsOf(call);
  const savedBodyOf = (route: Route): unknown => {
    if (!saved.has(route)) saved.set(route, bodyOf(readCall(route.request())));
    return saved.get(route);
  };
  return {
    routes,
    segments: varied(routes, ({ paths: { path } }) => [...path.segments.entries()]),
    parameters: varied(routes, ({ query: { groups } }) =>
      groups.map(({ key, values, wildcards }) => [key, JSON.stringify([values.toSorted(), wildcards.length])] as const),
    ),
    headers: once(() =>
      varied(routes, (route) =>
        Array.from(route.headers(), ([name, value]) => [name, value.trim().toLowerCase()] as const).filter(
          ([name]) => !untelling.has(name),
        ),
      ),
    ),
    bodyPlaces: once(() => {
      const places = new Set<string>();
      const first = routes[0];
      const hasBodies = routes.some(({ example }) => example.request.body !== undefined);
      if (first === undefined || routes.length === 1 || !hasBodies) return places;
      for (const route of routes) noteDifferences(savedBodyOf(route), savedBodyOf(first), [], places);
      return places;
    }),
    bodyOf,
    savedBodyOf,
  };
}

/** The names that do not stand for the same in all routes. */
function varied<K>(routes: readonly Route[], pairsOf: (route: Route) => readonly (readonly [K, string])[]): Set<K> {
  const first = new Map(routes[0] === undefined ? [] : pairsOf(routes[0]));
  const names = new Set<K>();
  for (const route of routes) {
    const pairs = new Map(pairsOf(route));
    for (const [name, value] of pairs) if (first.get(name) !== value) names.add(name);
    for (const name of first.keys()) if (!pairs.has(name)) names.add(name);
  }
  return names;
}

/** Notes each place where two values differ, inner and outer ones, and says whether they do at all. */
function noteDifferences(a: unknown, b: unknown, keys: readonly string[], places: Set<string>): boolean {
  const members = [a, b].flatMap((value) => (isContainer(value) ? Object.keys(value) : []));
  const areOfOneKind = isContainer(a) && isContainer(b) && Array.isArray(a) === Array.isArray(b);
  let differs = !areOfOneKind && !isEqual(a, b);
  for (const key of new Set(members)) {
    if (noteDifferences(memberOf(a, key), memberOf(b, key), [...keys, key], places)) differs = true;
  }
  if (differs && places.size < mostPlaces) places.add(JSON.stringify(keys));
  return differs;
}

/** A GraphQL body without meaningless white space, and without the operation's name, which the query mostly has too. */
function graphqlOf(call: Call): unknown {
  const parts = call.graphql();
  return parts && { query: parts.query, variables: parts.variables && parseCanonical(parts.variables) };
}
