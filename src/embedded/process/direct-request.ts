/** A request to the embedded API that does not come over HTTP, and its answer. */
import type { Buffer } from 'node:buffer';

export interface DirectRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  /** What would be parsed of the JSON; it becomes the account's own. */
  readonly body: unknown;
}

export interface DirectAnswer {
  readonly status: number;
  /** JSON. */
  readonly body: Buffer;
}
