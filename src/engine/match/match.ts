/** Steps 4 to 7 of the matching algorithm: path, query, headers, body, and the best score (Postman docs, Nov 2023). */
import type { Call } from '../call/call.ts';
import { hasStatus } from '../example-status.ts';
import type { MatchConfig } from '../exchange.ts';
import { compareBody, type BodyMatch } from './match-body.ts';
import { indexPaths, type PathIndex } from './candidates.ts';
import { scorePath, similarMatch, type Captures, type PathMatch } from './path-score.ts';
import type { PathPattern } from '../call/path-pattern.ts';
import { scoreQuery, type QueryMatch } from './query-score.ts';
import type { Route } from './route.ts';
import type { Selectors } from './selectors.ts';
import { indexSimilarPaths, type SimilarPaths } from './similar-paths.ts';

/** An equal body is worth this much when body matching is off (Postman docs, Nov 2023). */
const equalBodyScore = 5;

/** The routes of one method, by path. */
export interface RouteTable {
  readonly routes: readonly Route[];
  readonly whole: PathIndex<Route>;
  readonly withoutBase: PathIndex<Route>;
  readonly similar: SimilarPaths<Route>;
}

/** A route whose path fits, scored by path and query. */
export interface Scored {
  readonly route: Route;
  readonly path: PathMatch;
  /** Whether the path fits only without the base URL's part. */
  readonly viaBase: boolean;
  /** `undefined` when the configuration leaves queries out. */
  readonly query: QueryMatch | undefined;
  readonly score: number;
}

export function tabulate(routes: readonly Route[]): RouteTable {
  const aliased = routes.flatMap((route): [PathPattern, Route][] =>
    route.paths.withoutBase === undefined ? [] : [[route.paths.withoutBase, route]],
  );
  const whole = routes.map((route) => [route.paths.path, route] as const);
  return {
    routes,
    whole: indexPaths(whole),
    withoutBase: indexPaths(aliased),
    similar: indexSimilarPaths(whole),
  };
}

/** What a call is matched against. */
export interface Matching {
  readonly table: RouteTable;
  readonly call: Call;
  readonly config: MatchConfig;
  /** `x-mock-response-code`. */
  readonly code: string | undefined;
  /** Also routes that others are sure to beat: for calls whose headers or bodies may keep those others out. */
  readonly all: boolean;
}

/** The most that a route can get whose path fits only without IDs: its step, an equal query, an equal body. */
const bestWithoutIds = 79 + 10 + equalBodyScore;

type ScoreRoute = (route: Route) => PathMatch | undefined;

function scoreEach(
  routes: readonly Route[],
  { call, config, code }: Matching,
  viaBase: boolean,
  scoreOf: ScoreRoute,
): Scored[] {
  const scored: Scored[] = [];
  for (const route of routes) {
    const path = code === undefined || hasCode(route, code) ? scoreOf(route) : undefined;
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

/**
 * Routes whose path fits, with their scores; only these can win. The two later rounds are tried only when the one before
 * finds nothing, so that they never change an answer that Postman's cloud would give: paths without the base URL's part,
 * then similar paths.
 */
export function scoreRoutes(matching: Matching): readonly Scored[] {
  const { table, call, config, code } = matching;
  const { path } = call;
  const scorePattern = (pattern: PathPattern): PathMatch | undefined => scorePath(pattern, path, config.matchWildcards);
  const whole = scoreIndex(table.whole, matching, false, ({ paths }) => scorePattern(paths.path));
  if (whole.length > 0) return whole;
  const aliased = scoreIndex(table.withoutBase, matching, true, ({ paths: { withoutBase } }) =>
    withoutBase === undefined ? undefined : scorePattern(withoutBase),
  );
  if (aliased.length > 0 || code !== undefined) return aliased;
  return scoreEach(table.similar.find(path).found, matching, false, () => similarMatch);
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

/** `x-mock-response-code` is compared as a number; text that is none fits nothing. */
export function hasCode({ example }: Route, code: string): boolean {
  return /^\d{3}$/.test(code) && hasStatus(example, Number(code));
}

/**
 * The first header that keeps a route out, `undefined` when all fit. A header that the call lacks fits nothing, not even
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
  if (path.captures === undefined || query?.captures === undefined) return path.captures ?? query?.captures;
  return new Map([...query.captures, ...path.captures]);
}
