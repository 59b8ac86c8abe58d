/** What explaining a call begins with, and what it puts in order. */
import type { Call } from '../call/call.ts';
import type { CollectionRequest, SavedPaths } from '../collection.ts';
import type { Decision, MatchConfig } from '../exchange.ts';
import type { ExplainedStep } from '../explanation.ts';
import type { RouteTable, Scored } from '../match/match.ts';
import type { Route } from '../match/route.ts';
import type { Selectors } from '../match/selectors.ts';
import type { ServedCall } from './looseness.ts';

/** What is known of a call when it is compared with examples. */
export interface ComparedCall {
  readonly call: Call;
  readonly selectors: Selectors;
  /** The routes of each method. */
  readonly tables: ReadonlyMap<string, RouteTable>;
  /** The routes of the call's method whose path fits. */
  readonly scored: readonly Scored[];
  readonly config: MatchConfig;
  readonly paths: SavedPaths;
  /** Where an example was served. */
  readonly served: ServedCall | undefined;
}

/** And of its answer. */
export interface ExplainedCall extends ComparedCall {
  readonly decision: Decision;
  /** The request without example that fits the call. */
  readonly bareRequest: CollectionRequest | undefined;
}

/** A candidate and its place in the order. */
export interface RankedCandidate {
  readonly route: Route;
  /** Of all steps. */
  readonly score: number;
  readonly droppedBy: ExplainedStep['step'] | undefined;
  /** Orders those that were dropped: 0 is nearest. */
  readonly distance: number;
}
