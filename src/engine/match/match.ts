/** Steps 4 to 7 of the matching algorithm: path, query, headers, body, and the best score (Postman docs, Nov 2023). */
import { once, type Call } from '../call/call.ts';
import type { MatchConfig } from '../exchange.ts';
import { compareBody, type BodyMatch } from './match-body.ts';
import { indexPaths, type PathIndex } from './candidates.ts';
import { joinCaptures, scorePath, similarMatch, type Captures, type PathMatch } from './path-score.ts';
import type { PathPattern } from '../call/path-pattern.ts';
import { scoreQuery, type QueryMatch } from './query-score.ts';
import type { Route } from './route.ts';
import type { LoosePaths, PassedVariable, Replaceable, RoutePaths } from './route-address.ts';
import { isAskedFor, type Asked, type Selectors } from './selectors.ts';
import { findSimilar, groupPaths, type PathGroups } from './similar-paths.ts';

/** An equal body is worth this much when body matching is off (Postman docs, Nov 2023). */
const equalBodyScore = 5;

/** Routes by path, in the order that breaks ties. */
interface PathIndexes {
  readonly whole: PathIndex<Route>;
  readonly withoutBase: PathIndex<Route>;
}

/** The routes of one method, by path. */
export interface RouteTable extends PathIndexes {
  readonly routes: readonly Route[];
  /** All of them, by the number of segments of their whole paths. Made for the first call that nothing else fits. */
  readonly groups: () => PathGroups<Route>;
  /** The paths with wildcards for what clients replace; made for the first call that nothing else fits, too. */
  readonly loose: Readonly<Record<Replaceable, () => PathIndexes>>;
}

/** A route whose path fits, scored by path and query. */
export interface Scored {
  readonly route: Route;
  readonly path: PathMatch;
  /** Whether the path fits only without the base URL's part. */
  readonly viaBase: boolean;
  /** The variables and placeholders that the call put other values in place of, where the path fits only that way. */
  readonly passed?: readonly PassedVariable[];
  /** `undefined` when the configuration leaves queries out. */
  readonly query: QueryMatch | undefined;
  readonly score: number;
}

/** Makes the routes of one method ready to be found. */
export function tabulate(routes: readonly Route[]): RouteTable {
  const byRank = [...routes].sort((a, b) => a.rank - b.rank);
  return {
    routes,
    ...indexRoutes(byRank, ({ paths }) => paths),
    groups: once(() => groupPaths(routes.map((route) => [route.paths.path, route] as const))),
    loose: {
      placeholder: once(() => indexRoutes(byRank, ({ loosePaths }) => loosePaths.placeholder())),
      value: once(() => indexRoutes(byRank, ({ loosePaths }) => loosePaths.value())),
    },
  };
}

type PathsOf<Paths extends RoutePaths = RoutePaths> = (route: Route) => Paths | undefined;

function indexRoutes(routes: readonly Route[], pathsOf: PathsOf): PathIndexes {
  const index = (patternOf: (paths: RoutePaths) => PathPattern | undefined): PathIndex<Route> =>
    indexPaths(
      routes.flatMap((route): [PathPattern, Route][] => {
        const paths = pathsOf(route);
        const pattern = paths && patternOf(paths);
        return pattern === undefined ? [] : [[pattern, route]];
      }),
    );
  return { whole: index(({ path }) => path), withoutBase: index(({ withoutBase }) => withoutBase) };
}

/** What a call is matched against. */
export interface Matching {
  readonly table: RouteTable;
  readonly call: Call;
  readonly config: MatchConfig;
  /** What all examples must have that come into question; `undefined` where nothing is asked for. */
  readonly asked: Asked | undefined;
  /** Also routes that others are sure to beat: for calls whose headers or bodies may keep those others out. */
  readonly all: boolean;
}

/** The most that a route can get whose path fits only without IDs: its step, an equal query, an equal body. */
const bestWithoutIds = 79 + 10 + equalBodyScore;

type ScoreRoute = (route: Route) => PathMatch | undefined;

function scoreEach(
  routes: readonly Route[],
  { call, config, asked }: Pick<Matching, 'call' | 'config' | 'asked'>,
  viaBase: boolean,
  scoreOf: ScoreRoute,
): Scored[] {
  const scored: Scored[] = [];
  for (const route of routes) {
    const path = asked === undefined || isAskedFor(route, asked) ? scoreOf(route) : undefined;
    if (path === undefined) continue;
    const query = config.matchQueryParams ? scoreQuery(route.query, call.query, call.queryPairs.length) : undefined;
    scored.push({ route, path, viaBase, query, score: path.score + (query?.score ?? 0) });
  }
  return scored;
}

/** Routes of one index. Thousands of examples may differ in their IDs only: they are left out when they cannot win. */
function scoreIndex(index: PathIndex<Route>, matching: Matching, viaBase: boolean, scoreOf: ScoreRoute): Scored[] {
  const near = index.find(matching.call.path);
  const scored = scoreEach(near, matching, viaBase, scoreOf);
  if (!matching.all && scored.some(({ score }) => score > bestWithoutIds)) return scored;
  const known = new Set(near);
  const byIds = index.findByIds(matching.call.path).filter((route) => !known.has(route));
  return scored.concat(scoreEach(byIds, matching, viaBase, scoreOf));
}

/** Routes of which the whole path fits; where there is none, those whose path fits without the base URL's part. */
function scorePaths({ whole, withoutBase }: PathIndexes, matching: Matching, pathsOf: PathsOf): readonly Scored[] {
  const { call, config } = matching;
  const scorePattern = (pattern: PathPattern | undefined): PathMatch | undefined =>
    pattern && scorePath(pattern, call.path, config.matchWildcards);
  const scored = scoreIndex(whole, matching, false, (route) => scorePattern(pathsOf(route)?.path));
  if (scored.length > 0) return scored;
  return scoreIndex(withoutBase, matching, true, (route) => scorePattern(pathsOf(route)?.withoutBase));
}

/** Routes whose path fits when what a client replaces is a wildcard. */
function scoreLoosely(kind: Replaceable, matching: Matching): readonly Scored[] {
  if (!matching.config.matchWildcards) return [];
  const pathsOf: PathsOf<LoosePaths> = ({ loosePaths }) => loosePaths[kind]();
  return scorePaths(matching.table.loose[kind](), matching, pathsOf).map((scored) => ({
    ...scored,
    passed: pathsOf(scored.route)?.passed ?? [],
  }));
}

/**
 * Routes whose path fits, with their scores; only these can win. The later rounds are tried only when those before find
 * nothing, so that they never change an answer that Postman's cloud would give: paths without the base URL's part, paths
 * whose placeholders and empty variables are wildcards, similar paths, and paths whose saved values are wildcards.
 */
export function scoreRoutes(matching: Matching): readonly Scored[] {
  const { table, call, asked } = matching;
  const strict = scorePaths(table, matching, ({ paths }) => paths);
  if (strict.length > 0) return strict;
  const open = scoreLoosely('placeholder', matching);
  if (open.length > 0) return open;
  // Postman does not look for similar paths where `x-mock-response-code` asks for a status.
  const similar =
    asked === undefined
      ? scoreEach(findSimilar(table.groups(), call.path).found, matching, false, () => similarMatch)
      : [];
  return similar.length > 0 ? similar : scoreLoosely('value', matching);
}

/** How a route fits by itself, whatever others there are; `undefined` where its path does not. */
export function scoreAlone(route: Route, about: Omit<Matching, 'table' | 'all'>): Scored | undefined {
  const { call, config } = about;
  const matching = { ...about, asked: undefined };
  const [strict] = scoreEach([route], matching, false, ({ paths }) =>
    scorePath(paths.path, call.path, config.matchWildcards),
  );
  return strict ?? scoreRoutes({ ...about, table: tabulate([route]), all: true })[0];
}

/** Whether one scored route beats another when nothing else tells them apart. */
function beats(a: Scored, b: Scored | undefined): boolean {
  return b === undefined || a.score > b.score || (a.score === b.score && a.route.rank < b.route.rank);
}

/**
 * Those that can still win when only the body is left to compare: the best of all examples that have no body, and those
 * with a body that an equal one could lift to the top.
 */
export function contenders(scored: readonly Scored[]): readonly Scored[] {
  const most = scored.reduce((best, { score }) => Math.max(best, score), -Infinity);
  let bodyless: Scored | undefined;
  const others: Scored[] = [];
  for (const candidate of scored) {
    if (candidate.route.example.request.body === undefined)
      bodyless = beats(candidate, bodyless) ? candidate : bodyless;
    else if (candidate.score + equalBodyScore >= most) others.push(candidate);
  }
  return bodyless === undefined ? others : [bodyless, ...others];
}

/**
 * The first of these headers that differs, `undefined` when all are equal. A header that the call lacks fits nothing, not even
 * an example that lacks it too (postman-app-support#8065, #8084).
 */
export function differentHeader(route: Route, call: Call, names: readonly string[]): string | undefined {
  return names.find((name) => {
    const sent = call.header(name);
    return sent === undefined || sent.trim().toLowerCase() !== route.headers().get(name)?.trim().toLowerCase();
  });
}

/** What the body adds to a route's score, `undefined` when it keeps the route out. */
export function bodyScore(match: BodyMatch, selectors: Selectors): number | undefined {
  if (match === 'different') return selectors.matchBody ? undefined : 0;
  return match === 'same' && !selectors.matchBody ? equalBodyScore : 0;
}

/** The best of the routes whose path fits, `undefined` when headers or body keep all of them out. */
export function chooseBest(scored: readonly Scored[], call: Call, selectors: Selectors): Scored | undefined {
  let best: Scored | undefined;
  for (const candidate of scored) {
    const { route } = candidate;
    if (differentHeader(route, call, selectors.matchHeaders) !== undefined) continue;
    const forBody = bodyScore(compareBody(route.body(), call), selectors);
    if (forBody === undefined) continue;
    const final = forBody === 0 ? candidate : { ...candidate, score: candidate.score + forBody };
    if (beats(final, best)) best = final;
  }
  return best;
}

/** What the wildcards of a scored route stand for, those of the path and those of the query. */
export function capturesOf({ path, query }: Scored): Captures | undefined {
  return joinCaptures(path.captures, query?.captures);
}
