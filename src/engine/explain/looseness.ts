/** Whether a call may have been meant for another example than the one that it got. */
import type { Call } from '../call/call.ts';
import { isId } from '../call/path-pattern.ts';
import type { MatchConfig } from '../exchange.ts';
import type { LoosePlace, Looseness, QueryDifference } from '../explanation.ts';
import { compareBody } from '../match/match-body.ts';
import { differentHeader, type Scored } from '../match/match.ts';
import { fitsWildcard } from '../match/path-score.ts';
import { fitsGroup } from '../match/query-score.ts';
import { isOpen, type PassedVariable } from '../match/route-address.ts';
import type { Route } from '../match/route.ts';
import { isByUrl, type Selectors } from '../match/selectors.ts';
import { differences, valueAt } from './json-difference.ts';
import { hidden } from './quote.ts';
import type { Siblings } from './siblings.ts';

/** Places that are looked at for an example that has what was sent. */
const mostPlaces = 20;
const mostOthers = 3;

/** A call, and the example that it got. */
export interface ServedCall {
  readonly call: Call;
  readonly route: Route;
  /** How the example's path and query fit; `undefined` where the path does not: another mock may have served it. */
  readonly fit: Scored | undefined;
  readonly siblings: () => Siblings;
  readonly selectors: Selectors;
  readonly config: MatchConfig;
  /** Whether the call's body is not known to its end. */
  readonly isCut: boolean;
  /** The kind of looseness (`loosenessKind`), found when it is first asked for. */
  readonly kind: () => Looseness['kind'] | undefined;
}

/** Whether the call differs from the example's request, as far as the mock compares them. */
export function differs(served: ServedCall): boolean {
  const { call, route, fit, selectors, config } = served;
  // An example that is asked for by ID or name is served whatever the rest of the call is.
  if (!isByUrl(selectors)) return false;
  return (
    fit?.path.step !== 'exact' ||
    fit.passed !== undefined ||
    (config.matchQueryParams && queryDifferences(route, call).length > 0) ||
    isOtherBody(served) ||
    differentHeaders(served).length > 0
  );
}

/** The parameters that differ, those of the example first. */
export function queryDifferences({ query: { groups } }: Route, { query }: Call): readonly QueryDifference[] {
  const saved = new Set(groups.map(({ key }) => key));
  return [
    ...groups
      .filter((group) => !fitsGroup(group, query.get(group.key) ?? []))
      .map(({ key }) => ({ name: key, isSent: query.has(key), isSaved: true })),
    ...[...query.keys()].filter((key) => !saved.has(key)).map((name) => ({ name, isSent: true, isSaved: false })),
  ];
}

/** Headers by which examples of the route are told apart, and in which the call differs from its example. */
export function differentHeaders({ call, route, siblings }: ServedCall): readonly string[] {
  if (route.example.request.headers.length === 0) return [];
  return [...siblings().headers()].filter(
    (name) => route.headers().has(name) && differentHeader(route, call, [name]) !== undefined,
  );
}

const isOtherBody = ({ call, route, isCut }: ServedCall): boolean =>
  !isCut && route.body().kind !== 'file' && compareBody(route.body(), call) === 'different';

/** The kind of looseness; `undefined` for none. Cheap, since the other examples are not looked at one by one. */
export function loosenessKind(served: ServedCall): Looseness['kind'] | undefined {
  const { call, fit, selectors } = served;
  if (!isByUrl(selectors)) return undefined;
  // A log in which segments are masked cannot tell how alike the paths were.
  if (fit === undefined || fit.path.step === 'similar') {
    return call.path.segments.includes(hidden) ? undefined : 'similar path';
  }
  if (passedOver(served).length > 0) return 'saved value';
  if (selectors.code !== undefined) return undefined;
  return loosePlaces(served).next().done === true ? undefined : 'another example';
}

/**
 * Why the call may have been meant for another example; `undefined` where nothing says so.
 * @param scoreOf how well an example fits the call in path and query
 */
export function findLooseness(served: ServedCall, scoreOf: (route: Route) => number): Looseness | undefined {
  const kind = served.kind();
  if (kind === 'saved value') return { kind, passed: passedOver(served) };
  return kind === 'another example' ? anotherExample(served, scoreOf) : kind && { kind };
}

/** Those of the variables that the call passed over whose saved value is another than the one that was sent. */
function passedOver({ call, route, fit }: ServedCall): readonly PassedVariable[] {
  const { segments } = route.paths.path;
  const shift = shiftOf(route, fit);
  return (fit?.passed ?? []).filter(
    ({ value, segment }) => !isOpen(value) && call.path.segments[segment - shift] !== segments[segment],
  );
}

/** Segments of the example's path that the base URL puts in front, where it fits without them. */
export function shiftOf({ paths: { path, withoutBase } }: Route, fit: Scored | undefined): number {
  return fit?.viaBase === true && withoutBase !== undefined ? path.segments.length - withoutBase.segments.length : 0;
}

/** Where the call differs from its example in a place where the examples of the route differ too. */
function* loosePlaces(served: ServedCall): Generator<LoosePlace> {
  const { call, route, fit, config, isCut } = served;
  const siblings = served.siblings();
  if (siblings.routes.length === 1) return;
  const { segments, wildcards } = route.paths.path;
  const shift = shiftOf(route, fit);
  for (const segment of siblings.segments) {
    const sent = call.path.segments[segment - shift] ?? '';
    const wildcard = wildcards.get(segment);
    const isSame = sent === segments[segment] || (wildcard !== undefined && fitsWildcard(sent, wildcard));
    if (isId(sent) && !isSame) yield { in: 'path', segment: segment - shift };
  }
  if (config.matchQueryParams && siblings.parameters.size > 0) {
    for (const { name, isSent } of queryDifferences(route, call)) {
      const isMasked = call.query.get(name)?.includes(hidden) === true;
      if (siblings.parameters.has(name) && !isMasked) yield { in: 'query', name, isSent };
    }
  }
  if (isCut || siblings.bodyPlaces().size === 0 || !isOtherBody(served)) return;
  for (const { keys, sent } of differences(siblings.bodyOf(call), siblings.savedBodyOf(route))) {
    if (siblings.bodyPlaces().has(JSON.stringify(keys)) && sent !== hidden)
      yield { in: 'body', keys, isSent: sent !== undefined };
  }
}

/** Prefers a place in which another example has exactly what was sent; without one it takes the first place. */
function anotherExample(served: ServedCall, scoreOf: (route: Route) => number): Looseness | undefined {
  const { route } = served;
  const { routes } = served.siblings();
  let first: Looseness | undefined;
  for (const place of loosePlaces(served).take(mostPlaces)) {
    const { sent, savedOf } = readPlace(place, served);
    const own = savedOf(route);
    const differing = routes.filter((other) => savedOf(other) !== own);
    const exact = differing.filter((other) => savedOf(other) === sent);
    const isSaved = exact.length > 0;
    if (first !== undefined && !isSaved) continue;
    const others = (isSaved ? exact : differing)
      .toSorted((a, b) => scoreOf(b) - scoreOf(a) || a.rank - b.rank)
      .slice(0, mostOthers)
      .map(({ example, request }) => ({ example, request }));
    first = { kind: 'another example', place, others, isSaved };
    if (isSaved) break;
  }
  return first;
}

/** What the call and a saved request have in a place, as texts that can be compared. */
function readPlace(
  place: LoosePlace,
  { call, route, fit, siblings }: ServedCall,
): { readonly sent: string | undefined; readonly savedOf: (route: Route) => string | undefined } {
  switch (place.in) {
    case 'path': {
      const at = place.segment + shiftOf(route, fit);
      return { sent: call.path.segments[place.segment], savedOf: ({ paths: { path } }) => path.segments[at] };
    }
    case 'query': {
      const textOf = (values: readonly string[] = []): string => JSON.stringify(values.toSorted());
      return {
        sent: textOf(call.query.get(place.name)),
        savedOf: ({ query: { groups } }) => {
          const group = groups.find(({ key }) => key === place.name);
          return textOf(group && [...group.values, ...group.wildcards.map((name) => `{{${name}}}`)]);
        },
      };
    }
    case 'body': {
      const { bodyOf, savedBodyOf } = siblings();
      const textOf = (body: unknown): string | undefined => JSON.stringify(valueAt(body, place.keys));
      return { sent: textOf(bodyOf(call)), savedOf: (other) => textOf(savedBodyOf(other)) };
    }
  }
}
