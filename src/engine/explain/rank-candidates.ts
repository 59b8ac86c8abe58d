/** Finds the examples that are nearest to a call, in one pass over all of them: only these are compared in full. */
import { createPathComparer, textCloseness } from './closeness.ts';
import type { ExplainedCall } from './explained-call.ts';
import type { Call } from '../call/call.ts';
import type { ExplainedStep, MatchConfig } from '../exchange.ts';
import { bodyScore, differentHeader, type RouteTable, type Scored } from '../match/match.ts';
import { compareBody } from '../match/match-body.ts';
import { scorePath, type Effort } from '../match/path-score.ts';
import type { Route } from '../match/route.ts';
import { askedOf } from '../match/select-by-header.ts';

/** A candidate and its place in the order. */
export interface RankedCandidate {
  readonly route: Route;
  /** Of all steps. */
  readonly score: number;
  readonly droppedBy: ExplainedStep['step'] | undefined;
  /** Orders those that were dropped: 0 is nearest. */
  readonly distance: number;
}

/** The most that path and query give. */
const mostOfUrl = 110;

/** How far off a path is that has nothing in common. */
const farthestPath = 90;

/** Character comparisons that one explanation may spend on telling which example is nearer. */
const effortPerExplanation = 20_000_000;

/**
 * Those that stayed in by score, ties as they are broken; then those dropped, nearest first.
 * @param mostDropped how many of those that were dropped are kept
 */
export function rankCandidates(
  explained: ExplainedCall,
  scored: ReadonlyMap<Route, Scored>,
  mostDropped: number,
): readonly RankedCandidate[] {
  const stayed: RankedCandidate[] = [];
  const dropped = createNearest(mostDropped);
  const { weigh, order } = createScale(explained, scored);
  for (const index of order) {
    const weighed = weigh(index, dropped.limit());
    if (weighed === undefined) continue;
    if (weighed.droppedBy === undefined) stayed.push(weighed);
    else dropped.add(weighed);
  }
  return [...stayed.sort((a, b) => b.score - a.score || a.route.rank - b.route.rank), ...dropped.all];
}

/** A sorted list of the nearest few. */
function createNearest(most: number) {
  const all: RankedCandidate[] = [];
  const isNearer = (a: RankedCandidate, b: RankedCandidate): boolean =>
    a.distance === b.distance ? a.route.rank < b.route.rank : a.distance < b.distance;
  return {
    all,
    /** What is farther off does not come in. */
    limit: (): number => (most === 0 ? -1 : all.length < most ? Infinity : (all.at(-1)?.distance ?? Infinity)),
    add: (candidate: RankedCandidate): void => {
      let [from, to] = [0, all.length];
      while (from < to) {
        const middle = (from + to) >> 1;
        const other = all[middle];
        if (other !== undefined && isNearer(other, candidate)) from = middle + 1;
        else to = middle;
      }
      if (from < most) all.splice(from, 0, candidate);
      if (all.length > most) all.pop();
    },
  };
}

interface Scale {
  /** Indexes of the routes: where those come first that may be near, most others need not be compared. */
  readonly order: Int32Array;
  /** `undefined` for a route that is sure to be farther off than the limit. */
  readonly weigh: (index: number, limit: number) => RankedCandidate | undefined;
}

function createScale(explained: ExplainedCall, scored: ReadonlyMap<Route, Scored>): Scale {
  const { call, selectors, routes, methods, table, tables, config } = explained;
  const byUrl = selectors.id === undefined && selectors.name === undefined;
  const isPlain = byUrl && selectors.code === undefined;
  const fitting = new Set(scored.keys());
  for (const each of tables.values()) {
    for (const route of fittingRoutes(each, call, config)) fitting.add(route);
  }
  const effort: Effort = { left: effortPerExplanation };
  const comparer = createPathComparer(table, call.path, effort);
  /** How far the path puts a route off, beginning at `base`. */
  const withPath = (index: number, base: number, limit: number, farthest = farthestPath): number | undefined => {
    if (base > limit) return undefined;
    const closeness = comparer.closeness(index, Math.max(0, 1 - (limit - base) / farthest));
    return closeness === undefined ? undefined : base + farthest * (1 - closeness);
  };
  const drop = (index: number, droppedBy: ExplainedStep['step'], distance: number | undefined) => {
    const route = distance === undefined ? undefined : routes[index];
    return route && distance !== undefined ? { route, score: 0, droppedBy, distance } : undefined;
  };
  const weighRight = (route: Route, index: number, limit: number, missesPath: boolean): RankedCandidate | undefined => {
    if (!isPlain && askedOf(route, selectors).some(({ fits }) => !fits)) {
      // The wrong code and the wrong path are further off than the wrong path alone.
      if (byUrl) return drop(index, 'selector', missesPath ? withPath(index, 13, limit) : 3);
      const { name } = selectors;
      const nameApart = name === undefined ? 0 : 1 - textCloseness(name, route.example.name, effort);
      return drop(index, 'selector', withPath(index, 3 + 45 * nameApart, limit, 45));
    }
    if (!byUrl) return { route, score: 0, droppedBy: undefined, distance: 0 };
    const fits = scored.get(route);
    return fits === undefined ? drop(index, 'path', withPath(index, 10, limit)) : weighFitting(fits, explained);
  };

  const weigh = (index: number, limit: number): RankedCandidate | undefined => {
    const isRightMethod = methods[index] === call.method;
    // Most examples of a large collection: nothing but their paths is looked at.
    if (isPlain && fitting.size === 0) {
      return drop(index, isRightMethod ? 'path' : 'method', withPath(index, isRightMethod ? 10 : 12, limit));
    }
    const route = routes[index];
    if (route === undefined) return undefined;
    const missesPath = byUrl && !fitting.has(route);
    if (isRightMethod) return weighRight(route, index, limit, missesPath);
    return drop(index, 'method', byUrl && !missesPath ? 12 : withPath(index, 12, limit));
  };
  return { order: comparer.order, weigh };
}

/** A route whose path fits. */
function weighFitting({ route, score }: Scored, { call, selectors }: ExplainedCall): RankedCandidate {
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

/** All of a table whose path is the call's. */
function fittingRoutes({ whole, withoutBase }: RouteTable, call: Call, config: MatchConfig): readonly Route[] {
  return [whole, withoutBase]
    .flatMap((index) => [...index.find(call.path), ...index.findByIds(call.path)])
    .filter((route) => pathFits(route, call, config));
}
