/** Steps 4 to 7 of the matching algorithm: path, query, headers, body, and the best score (Postman docs, Nov 2023). */
import type { Call } from './call.ts';
import type { MatchConfig } from './exchange.ts';
import { compareBody, type BodyMatch } from './match-body.ts';
import { indexPaths, type PathIndex } from './candidates.ts';
import { effortPerCall, scorePath, scoreSimilarPath, type Captures, type PathMatch } from './path-score.ts';
import type { PathPattern } from './path-pattern.ts';
import { scoreQuery, type QueryMatch } from './query-score.ts';
import type { Route } from './route.ts';
import type { Selectors } from './selectors.ts';

/** An equal body is worth this much when body matching is off (Postman docs, Nov 2023). */
const equalBodyScore = 5;

/** The routes of one method, by path. */
export interface RouteTable {
  readonly routes: readonly Route[];
  readonly whole: PathIndex<Route>;
  readonly withoutBase: PathIndex<Route>;
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
  return {
    routes,
    whole: indexPaths(routes.map((route) => [route.paths.path, route])),
    withoutBase: indexPaths(aliased),
  };
}

type PathScore = Pick<Scored, 'route' | 'path' | 'viaBase'>;

function keepMatches(
  routes: readonly Route[],
  viaBase: boolean,
  score: (route: Route) => PathMatch | undefined,
): PathScore[] {
  return routes.flatMap((route): PathScore[] => {
    const path = score(route);
    return path === undefined ? [] : [{ route, path, viaBase }];
  });
}

/**
 * Routes whose path fits. The two later rounds are tried only when the one before finds nothing, so that they never
 * change an answer that Postman's cloud would give: paths without the base URL's part, then similar paths.
 */
function scorePaths(table: RouteTable, call: Call, config: MatchConfig, code: string | undefined): PathScore[] {
  const { path } = call;
  const wildcards = config.matchWildcards;
  const allowed = (route: Route): boolean => code === undefined || hasCode(route, code);
  const whole = keepMatches(table.whole.find(path).filter(allowed), false, (route) =>
    scorePath(route.paths.path, path, wildcards),
  );
  if (whole.length > 0) return whole;
  const aliased = keepMatches(table.withoutBase.find(path).filter(allowed), true, ({ paths: { withoutBase } }) =>
    withoutBase === undefined ? undefined : scorePath(withoutBase, path, wildcards),
  );
  if (aliased.length > 0 || code !== undefined) return aliased;
  const effort = { left: effortPerCall };
  return keepMatches(table.whole.ofLength(path.segments.length), false, (route) =>
    scoreSimilarPath(route.paths.path, path, effort),
  );
}

/** `x-mock-response-code` is compared as a number; text that is none fits nothing. */
export function hasCode(route: Route, code: string): boolean {
  return /^\d{3}$/.test(code) && route.example.status === Number(code);
}

/** Routes whose path fits, with their scores; only these can win. */
export function scoreRoutes(
  table: RouteTable,
  call: Call,
  config: MatchConfig,
  code: string | undefined,
): readonly Scored[] {
  return scorePaths(table, call, config, code).map((fitting) => {
    const { route, path } = fitting;
    const query = config.matchQueryParams ? scoreQuery(route.query, call.query, call.queryPairs.length) : undefined;
    return { ...fitting, query, score: path.score + (query?.score ?? 0) };
  });
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
  let bestScore = -Infinity;
  for (const candidate of scored) {
    const { route } = candidate;
    if (differentHeader(route, call, selectors.matchHeaders) !== undefined) continue;
    const forBody = bodyScore(compareBody(route.body(), call), selectors);
    if (forBody === undefined) continue;
    const score = candidate.score + forBody;
    if (score > bestScore || (score === bestScore && best !== undefined && route.rank < best.route.rank)) {
      best = candidate;
      bestScore = score;
    }
  }
  return best;
}

/** What the wildcards of a scored route stand for, those of the path and those of the query. */
export function capturesOf({ path, query }: Scored): Captures | undefined {
  if (path.captures === undefined || query?.captures === undefined) return path.captures ?? query?.captures;
  return new Map([...query.captures, ...path.captures]);
}
