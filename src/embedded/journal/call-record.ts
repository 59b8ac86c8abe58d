import type { RecurringCall } from './recurring-call.ts';

/** One answered call as the listener hands it to the journal: references only, nothing is copied or encoded yet. */
export interface CallRecord {
  /** The mock's bare ID. */
  readonly mock: string;
  /** Milliseconds since the epoch. */
  readonly servedAt: number;
  readonly method: string;
  /** The request target as sent, query string included. */
  readonly path: string;
  /** Names and values in turn, as on the wire. */
  readonly headers: readonly string[];
  readonly body: Uint8Array;
  readonly response: LoggedResponse;
  /** The same object for every call with this method, target and response: what repeats is then encoded once. */
  readonly recurring?: RecurringCall | undefined;
}

/** What the call got. */
export interface LoggedResponse {
  /** The example's or server response's name, or the error message. */
  readonly name: string;
  /** `success` when a saved response was served, even a saved 400; `error` when the mock itself had no answer. */
  readonly type: 'success' | 'error';
  readonly statusCode: number;
  /** Names and values in turn: the same list for all responses with these headers. */
  readonly headers: readonly string[];
  /** The value of one more header, which stands last: `Content-Length`. */
  readonly contentLength?: string | undefined;
  readonly body: Uint8Array;
  /** The body as text, where it is known without reading its bytes, and short. */
  readonly text?: string | undefined;
  /** Whether this very object stands in many records: its encoding is then remembered. */
  readonly isShared?: boolean;
}
