/** Finds the examples that are nearest to a call: only these are compared with it step by step. */
import type { Call } from '../call/call.ts';
import type { MatchConfig } from '../exchange.ts';
import { bodyScore, differentHeader, type RouteTable, type Scored } from '../match/match.ts';
import { compareBody } from '../match/match-body.ts';
import { candidatesByPath, queryDistance, type ComparedCall, type RankedCandidate } from './path-search.ts';
import { scorePath } from '../match/path-score.ts';
import type { Route } from '../match/route.ts';
import { isAskedFor, isByUrl } from '../match/selectors.ts';

interface ConfiguredCall extends ComparedCall {
  readonly config: MatchConfig;
}

/** The best score that path and query can have together. */
const mostOfUrl = 110;

/**
 * Those that stayed in by score, ties as they are broken; then those dropped, nearest first. These are exactly the nearest
 * unless the collection has thousands of paths that are hard to tell apart: then those that bounded effort finds.
 * @param mostDropped how many of those that were dropped are kept
 */
export function rankCandidates(
  explained: ConfiguredCall,
  scored: ReadonlyMap<Route, Scored>,
  mostDropped: number,
): readonly RankedCandidate[] {
  const dropped = createNearest(mostDropped);
  const stayed: RankedCandidate[] = [];
  const weighed = weighWithoutPath(explained, scored, mostDropped);
  for (const candidate of weighed) {
    if (candidate.droppedBy === undefined) stayed.push(candidate);
    else dropped.add(candidate);
  }
  const done = new Set(weighed.map(({ route }) => route));
  for (const candidate of candidatesByPath(explained, done, dropped.limit)) dropped.add(candidate);
  return [...stayed.sort((a, b) => b.score - a.score || a.route.rank - b.route.rank), ...dropped.all];
}

/** A sorted list of the nearest few. */
function createNearest(most: number) {
  const all: RankedCandidate[] = [];
  const nearest = {
    all,
    /** Candidates farther off than this are not taken in. */
    limit: (): number => (most === 0 ? -1 : all.length < most ? Infinity : (all.at(-1)?.distance ?? Infinity)),
    add: (candidate: RankedCandidate): void => {
      if (candidate.distance > nearest.limit()) return;
      all.push(candidate);
      all.sort((a, b) => a.distance - b.distance || a.route.rank - b.route.rank);
      if (all.length > most) all.pop();
    },
  };
  return nearest;
}

/** The candidates for which no path is compared: those whose path fits, and those that the call asks for by ID or name. */
function weighWithoutPath(
  explained: ConfiguredCall,
  scored: ReadonlyMap<Route, Scored>,
  mostDropped: number,
): readonly RankedCandidate[] {
  const { call, selectors, tables, config } = explained;
  if (!isByUrl(selectors)) {
    const routes = tables.get(call.method)?.routes ?? [];
    return routes
      .filter((route) => isAskedFor(route, selectors))
      .map((route) => ({ route, score: 0, droppedBy: undefined, distance: 0 }));
  }
  const fitting = [...tables.values()].flatMap((table) => fittingRoutes(table, call, config, mostDropped));
  return Array.from(new Set([...scored.keys(), ...fitting]), (route): RankedCandidate => {
    const far = queryDistance(route, call);
    if (route.example.request.method !== call.method)
      return { route, score: 0, droppedBy: 'method', distance: 12 + far };
    if (!isAskedFor(route, selectors)) return { route, score: 0, droppedBy: 'selector', distance: 3 + far };
    const fits = scored.get(route);
    return fits === undefined ? { route, score: 0, droppedBy: 'path', distance: 10 } : weighFitting(fits, explained);
  });
}

/** Weighs a route whose path fits: its score, and the step that drops it, if one does. */
export function weighFitting({ route, score }: Scored, { call, selectors }: ComparedCall): RankedCandidate {
  // Of those that fail at the same step the one with the better path and query is nearer.
  const behind = (mostOfUrl - score) / 1000;
  if (differentHeader(route, call, selectors.matchHeaders) !== undefined) {
    return { route, score, droppedBy: 'headers', distance: 2 + behind };
  }
  const forBody = bodyScore(compareBody(route.body(), call), selectors);
  return {
    route,
    score: score + (forBody ?? 0),
    droppedBy: forBody === undefined ? 'body' : undefined,
    distance: 1 + behind,
  };
}

/** Whether an example's path is the call's, whatever else keeps it out. */
export function pathFits({ paths: { path, withoutBase } }: Route, call: Call, config: MatchConfig): boolean {
  return [path, withoutBase].some(
    (pattern) => pattern !== undefined && scorePath(pattern, call.path, config.matchWildcards) !== undefined,
  );
}

/** The routes of a table whose path fits. Of those that fit only without their IDs, the first few by rank are taken. */
export function fittingRoutes(
  { whole, withoutBase }: RouteTable,
  call: Call,
  config: MatchConfig,
  most: number,
): readonly Route[] {
  return [whole, withoutBase]
    .flatMap((index) => [...index.find(call.path), ...index.findByIds(call.path).slice(0, most)])
    .filter((route) => pathFits(route, call, config));
}
