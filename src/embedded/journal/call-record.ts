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
}

/** What the call got. */
export interface LoggedResponse {
  readonly head: LoggedHead;
  readonly body: Uint8Array;
  /** The value of one more header, which stands last: `Content-Length`. */
  readonly length: number | undefined;
  /** Whether this very object stands in many records: it is then written once. */
  readonly isShared: boolean;
}

/** What the call got but for the body. */
export interface LoggedHead {
  /** The example's or server response's name, or the error message. */
  readonly name: string;
  /** `success` when a saved response was served, even a saved 400; `error` when the mock itself had no answer. */
  readonly type: 'success' | 'error';
  readonly statusCode: number;
  /** Names and values in turn. */
  readonly headers: readonly string[];
  /** Whether this very object stands in many records: it is then written once. */
  readonly isShared: boolean;
}
