/** A mock as it answers, and as it is asked about its answers. */
import type { PathRule } from '../answers/path-rule.ts';
import type { Target } from '../call/call.ts';
import type { CollectionRequest, Example, SavedPaths } from '../collection.ts';
import type { Decision, MockRequest, Served } from '../exchange.ts';
import type { Comparison, Explanation } from '../explanation.ts';

/** What a method and a target say about the answer before headers and body are looked at. It is the same each time. */
export interface Fitting {
  /** What a call with this method and target gets, provided that no `x-mock-` header chooses the example. */
  answer(request: MockRequest): Decision;
  /** What it takes to keep this: its segments, parameters and candidates, counted. */
  readonly pieces: number;
  /** The target taken apart. */
  readonly target: Target;
  /** The segments of its path: first as they were sent, then with and without the paths of base URLs (M-18). */
  paths(): readonly (readonly string[])[];
  /** Whether the URL of an example fits, and is not only similar. */
  fits(): boolean;
  /** The same among the examples that have a status or name; like `x-mock-response-code` it knows no similar paths. */
  among(narrowing: Narrowing): NarrowedFitting;
}

/** What examples must have that come into question. */
export interface Narrowing {
  readonly status?: number;
  /** As names are compared: see `comparedName`. */
  readonly name?: string;
}

/** What a method and a target get among some of the examples. */
export interface NarrowedFitting {
  /** Whether the URL of any of them fits. */
  fits(): boolean;
  /** Headers that ask for an example are ignored; all other `x-mock-` headers count. */
  answer(request: MockRequest): Decision;
}

/** What of a collection the calls of a route can get. */
export interface ReachedByRoute {
  readonly examples: readonly Example[];
  /** Requests that have no example. */
  readonly bareRequests: readonly CollectionRequest[];
}

/** An example as it is served, and its request. */
export interface SavedExchange {
  readonly request: MockRequest;
  readonly response: Served;
}

/** A collection and an environment made ready to answer. */
export interface MockEngine {
  /** Decides what a call gets. Pure but for random dynamic variables; never throws, whatever the call holds. */
  answer(request: MockRequest): Decision;
  /** Looks for what fits a method and a target, which is most of the work; the result's `answer` decides. Pure. */
  fit(method: string, target: string): Fitting;
  /**
   * Why: every candidate with the score that each step gave, and the step that dropped it. Of those that were dropped only
   * the nearest `mostDropped` are told: to compare all of them in full takes most of the time in a large collection.
   */
  explain(request: MockRequest, mostDropped?: number): Explanation;
  /** How a call differs from the request of the example that it got, whoever chose that. Cheap beside an explanation. */
  compare(request: MockRequest, served: Example): Comparison;
  /** What the calls of a route can get, by whatever step of matching; similar paths are left out. */
  reach(route: { readonly method: string; readonly path: PathRule }): ReachedByRoute;
  /** Whether paths of the collection begin with `/~`, which then names no session. */
  readonly hasTildePaths: boolean;
  /** The variables in the paths of the requests. */
  readonly paths: SavedPaths;
  /** The segments that base URLs put in front of paths, each once: a call may come with and without them (M-18). */
  basePaths(): readonly (readonly string[])[];
  /** The request that an example was saved for, as a call would send it, and what such a call gets of the example. */
  saved(example: Example): SavedExchange | undefined;
  /** What this mock serves, in the order of the file. */
  readonly requests: readonly CollectionRequest[];
}
