/** What a mock is compiled to: all that its answers are looked up in. */
import type { BarePath } from '../answers/reach.ts';
import type { CollectionRequest, Example, SavedPaths } from '../collection.ts';
import type { Call } from '../call/call.ts';
import type { MatchConfig } from '../exchange.ts';
import type { Siblings } from '../explain/siblings.ts';
import type { PathIndex } from '../match/candidates.ts';
import { scoreRoutes, tabulate, type RouteTable, type Scored } from '../match/match.ts';
import { scorePath } from '../match/path-score.ts';
import type { Route } from '../match/route.ts';
import { readSelectors, withRouteName, type Asked, type Selectors } from '../match/selectors.ts';

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

/** Of every example that comes into question, whatever others there are. */
export function scoreAll(mock: CompiledMock, call: Call, asked: Asked | undefined): readonly Scored[] {
  return scoreRoutes({ table: tableOf(mock, call.method), call, config: mock.config, asked, all: true });
}

/** A request that fits the call and has no example. */
export function findBareRequest({ bareRequests, config }: CompiledMock, call: Call): CollectionRequest | undefined {
  const index = bareRequests.get(call.method);
  const found = index === undefined ? [] : [...index.find(call.path), ...index.findByIds(call.path)];
  return found.find(({ path }) => scorePath(path, call.path, config.matchWildcards) !== undefined)?.request;
}
