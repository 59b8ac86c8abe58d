/** What a mock is compiled to, and what it answers to a call whose headers and body are known. */
import type { Call } from '../call/call.ts';
import type { PathPattern } from '../call/path-pattern.ts';
import type { CollectionRequest, Example, SavedPaths } from '../collection.ts';
import { noExample, noMatch, type Decision, type MatchConfig, type Served } from '../exchange.ts';
import type { Siblings } from '../explain/siblings.ts';
import type { PathIndex } from '../match/candidates.ts';
import { capturesOf, chooseBest, scoreRoutes, tabulate, type RouteTable, type Scored } from '../match/match.ts';
import { scorePath, type Captures } from '../match/path-score.ts';
import type { Route } from '../match/route.ts';
import {
  capturesOfSelected,
  isByUrl,
  readSelectors,
  selectByHeader,
  withRouteName,
  type Asked,
  type Selectors,
} from '../match/selectors.ts';
import { withStatus } from '../render/render.ts';

/** A path of a request that has no example. */
export interface BarePath {
  readonly path: PathPattern;
  readonly request: CollectionRequest;
}

/** All that answers are looked up in. */
export interface CompiledMock {
  readonly config: MatchConfig;
  /** Of a call without `x-mock-` headers. */
  readonly configured: Selectors;
  /** By method. */
  readonly tables: ReadonlyMap<string, RouteTable>;
  /** The paths of requests without example, by method. */
  readonly bareRequests: ReadonlyMap<string, PathIndex<BarePath>>;
  readonly paths: SavedPaths;
  /** The segments that base URLs put before paths. */
  readonly basePaths: () => readonly (readonly string[])[];
  readonly routeOf: () => ReadonlyMap<Example, Route>;
  readonly siblingsOf: (route: Route) => Siblings;
}

const noRoutes: RouteTable = tabulate([]);

/** The routes of a method; none of one that the collection does not have. */
export function tableOf({ tables }: CompiledMock, method: string): RouteTable {
  return tables.get(method) ?? noRoutes;
}

/** What a call asks for by its headers. */
export function selectorsOf(mock: CompiledMock, call: Call): Selectors {
  return withRouteName(tableOf(mock, call.method).routes, readSelectors(call, mock.config));
}

/** What `x-mock-response-code` asks of an example; `undefined` without it. */
export const askedByCode = ({ code }: Selectors): Asked | undefined => (code === undefined ? undefined : { code });

/** Scores every example that comes into question, also those that others are sure to beat. */
export function scoreAll(mock: CompiledMock, call: Call, asked: Asked | undefined): readonly Scored[] {
  return scoreRoutes({ table: tableOf(mock, call.method), call, config: mock.config, asked, all: true });
}

/** A request that fits the call and has no example. */
export function findBareRequest({ bareRequests, config }: CompiledMock, call: Call): CollectionRequest | undefined {
  const index = bareRequests.get(call.method);
  const found = index === undefined ? [] : [...index.find(call.path), ...index.findByIds(call.path)];
  return found.find(({ path }) => scorePath(path, call.path, config.matchWildcards) !== undefined)?.request;
}

/**
 * Decides for a call that chooses by `x-mock-` headers.
 * @param scored of `scoreAll`, where it is at hand
 */
export function answerSelected(
  mock: CompiledMock,
  call: Call,
  selectors: Selectors,
  scored?: readonly Scored[],
): Decision {
  if (isByUrl(selectors))
    return answerBest(mock, call, selectors, scored ?? scoreAll(mock, call, askedByCode(selectors)));
  const route = selectByHeader(tableOf(mock, call.method).routes, selectors);
  if (route === undefined) return noMatch;
  return withStatus(
    serve(route, () => call, capturesOfSelected(route, call), selectors.delay),
    selectors.code,
  );
}

/** The best of `scored`, as the selectors ask for it. */
export function answerBest(mock: CompiledMock, call: Call, selectors: Selectors, scored: readonly Scored[]): Decision {
  const best = chooseBest(scored, call, selectors);
  return best === undefined
    ? miss(mock, call)
    : withStatus(
        serveBest(best, () => call, selectors.delay),
        selectors.code,
      );
}

/** The answer where no example fits: a request fits that has no example, or not even that. */
export function miss(mock: CompiledMock, call: Call): Decision {
  return findBareRequest(mock, call) === undefined ? noMatch : noExample;
}

/** @param delay of the call; without it the configured one */
export function serveBest(best: Scored, call: () => Call, delay?: number): Served {
  const served = serve(best.route, call, capturesOf(best), delay);
  return best.passed === undefined ? served : { ...served, passed: best.passed, isShared: false };
}

function serve(route: Route, call: () => Call, captures: Captures | undefined, delay: number | undefined): Served {
  const answer = route.answer();
  const served = answer.prepared ?? answer.render(call(), captures);
  return delay === undefined ? served : { ...served, delay, isShared: false };
}
