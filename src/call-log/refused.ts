/** Requests that Node's parser refused: they never became calls. */

export interface RefusedRequests {
  readonly total: number;
  /** By reason, the most frequent first, at most 100 kinds. */
  readonly kinds: readonly {
    readonly reason: string;
    /** Whether its first line had method, target and version: it was meant as a call. */
    readonly isCall: boolean;
    readonly count: number;
    /** Its first line, redacted by the report, cut at 200 characters. */
    readonly sample: string;
  }[];
}

/** What is known where nothing was refused, or where nobody counts, as in Postman's cloud. */
export const noRefused: RefusedRequests = { total: 0, kinds: [] };
