/** What an explanation is made of. */
import type { Call } from '../call/call.ts';
import type { PathTable } from './closeness.ts';
import type { CollectionRequest } from '../collection.ts';
import type { Decision, MatchConfig, SavedPaths } from '../exchange.ts';
import type { RouteTable, Scored } from '../match/match.ts';
import type { Route } from '../match/route.ts';
import type { Selectors } from '../match/selectors.ts';

export interface ExplainedCall {
  readonly decision: Decision;
  readonly call: Call;
  readonly selectors: Selectors;
  readonly routes: readonly Route[];
  /** Their methods. */
  readonly methods: readonly string[];
  readonly table: PathTable;
  readonly tables: ReadonlyMap<string, RouteTable>;
  /** The routes of the call's method whose path fits. */
  readonly scored: readonly Scored[];
  readonly config: MatchConfig;
  /** The request without example that fits the call. */
  readonly bareRequest: CollectionRequest | undefined;
  readonly paths: SavedPaths;
}
