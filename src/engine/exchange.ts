/** A call to a mock and what the engine makes of it. */
import type { CollectionRequest, Example, KeyValue } from './collection.ts';

/** A call as it came in. */
export interface MockRequest {
  readonly method: string;
  /** The request target as sent, query string included, e.g. `/get?test=123`. */
  readonly target: string;
  /** In the order and spelling of the wire; names may repeat. */
  readonly headers: readonly KeyValue[];
  readonly body: Uint8Array;
}

/** The part of a mock's configuration that decides matching and rendering (the API's `config` has the same keys). */
export interface MatchConfig {
  readonly headers: readonly string[];
  readonly matchBody: boolean;
  readonly matchHeader: boolean;
  readonly matchQueryParams: boolean;
  readonly matchWildcards: boolean;
  readonly delay: { readonly duration: number } | null;
}

/** An example was found. */
export interface Served {
  readonly outcome: 'served';
  readonly example: Example;
  readonly status: number;
  readonly statusText: string;
  /**
   * Ready to send: hop-by-hop headers, Content-Length and Content-Encoding are gone; duplicates are kept.
   */
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** Whether this very list has the headers of every call that gets the example. */
  readonly sharesHeaders: boolean;
  /** Empty for HEAD, 204, 205 and 304. */
  readonly body: Uint8Array;
  /** The text that the body is in UTF-8. */
  readonly text: string;
  /** Milliseconds to wait before answering. */
  readonly delay: number;
  /** Whether this very object answers every call that gets the example: what is made of it can be kept. */
  readonly isShared: boolean;
}

/** No example was found. */
export interface Missed {
  readonly outcome: 'missed';
  readonly status: number;
  /** Postman's error body is `{"error": …}` around this. */
  readonly error: { readonly name: string; readonly message: string; readonly header: string };
}

export type Decision = Served | Missed;

/** What a method and a target say about the answer before headers and body are looked at. It is the same each time. */
export interface Fitting {
  /** What a call with this method and target gets, provided that no `x-mock-` header chooses the example. */
  answer(request: MockRequest): Decision;
  /** What it takes to keep this: its segments, parameters and candidates, counted. */
  readonly pieces: number;
}

/** A collection and an environment made ready to answer. */
export interface MockEngine {
  /** Decides what a call gets. Pure but for random dynamic variables; never throws, whatever the call holds. */
  answer(request: MockRequest): Decision;
  /** The part of a decision that takes most of its time: `answer` is this, and then the fitting's. Pure. */
  fit(method: string, target: string): Fitting;
  /**
   * Why: every candidate with the score that each step gave, and the reason each was dropped. `mostDropped` is for who
   * shows the nearest of those that were dropped: words for all take most of the time in a large collection.
   */
  explain(request: MockRequest, mostDropped?: number): Explanation;
  /** What this mock serves, in the order of the file. */
  readonly requests: readonly CollectionRequest[];
}

/** One step of the algorithm as it went for one candidate. */
export interface ExplainedStep {
  readonly step: 'method' | 'selector' | 'path' | 'query' | 'headers' | 'body';
  /** Points that the step gave or took; 0 where it only filters. */
  readonly score: number;
  /** Whether the call has here what the example has; a query that differs may still give points. */
  readonly fits: boolean;
  /** In words, with the values compared, e.g. "query `page=3`, example has `page=1`". */
  readonly reason: string;
}

export interface ExplainedCandidate {
  readonly example: Example;
  /** Sum of the steps; of a dropped candidate the sum up to there. */
  readonly score: number;
  readonly steps: readonly ExplainedStep[];
  /** The step that dropped it, `undefined` for one that stayed in. */
  readonly droppedBy: ExplainedStep['step'] | undefined;
}

export interface Explanation {
  readonly decision: Decision;
  /** Nearest first: those that stayed in by score, then those dropped latest and closest. */
  readonly candidates: readonly ExplainedCandidate[];
  /** Why the winner won or why nobody did, one sentence. */
  readonly verdict: string;
  /** Where nobody won: a request that fits the call and has no example to serve. */
  readonly bareRequest?: CollectionRequest;
}
