/** A call to a mock and what the engine makes of it. */
import type { Example, KeyValue } from './collection.ts';
import type { PassedVariable } from './match/route-address.ts';

/** A call as it came in. */
export interface MockRequest {
  readonly method: string;
  /** The request target as sent, query string included, e.g. `/get?test=123`. */
  readonly target: string;
  /** In the order and spelling of the wire; names may repeat. */
  readonly headers: readonly KeyValue[];
  readonly body: Uint8Array;
  /** Only the start of the body is known: it is compared with nothing. */
  readonly isCut?: boolean;
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
  /** Whether an equal call gets an equal answer: without dynamic variables it does. */
  readonly isRepeatable: boolean;
  /** Whether this very object answers every call that gets the example: what is made of it can be kept. */
  readonly isShared: boolean;
  /** Parts of the example's path that the call passed over, as nothing else fits: Postman's cloud would answer 404. */
  readonly passed?: readonly PassedVariable[];
}

/** No example was found. */
export interface Missed {
  readonly outcome: 'missed';
  readonly status: number;
  /** Postman's error body is `{"error": …}` around this. */
  readonly error: { readonly name: string; readonly message: string; readonly header: string };
}

/** Nothing in the collection fits the call: the error body of Postman's cloud, word for word. */
export const noMatch: Missed = {
  outcome: 'missed',
  status: 404,
  error: {
    name: 'mockRequestNotFoundError',
    message: 'Double check your method and the request path and try again.',
    header: 'No matching requests',
  },
};

/** A request of the collection fits, but it has no saved example: word for word too. */
export const noExample: Missed = {
  outcome: 'missed',
  status: 404,
  error: {
    name: 'mockRequestNotFoundError',
    message: 'To mock this request add an example response for the mock server to return.',
    header: 'You need an example',
  },
};

/** What a call gets. */
export type Decision = Served | Missed;
