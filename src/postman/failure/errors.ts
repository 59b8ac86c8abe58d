/** The one error that the client throws. */

/**
 * What became of the call: `failed` when it certainly changed nothing, `unknown` when the server may have carried it out
 * (the answer was lost, came as a 5xx, or could not be read). Reads are always `failed`.
 */
export type Outcome = 'failed' | 'unknown';

export interface PostmanApiErrorFields {
  /** The API's name for the error (`instanceNotFoundError`), or the code of a network failure (`ECONNREFUSED`). */
  readonly name: string;
  /** HTTP status; `undefined` when no answer came. */
  readonly status: number | undefined;
  /** Method and path, e.g. `POST /mocks`. */
  readonly endpoint: string;
  readonly outcome: Outcome;
  /** What to do next, in sentences; `message` ends with it. */
  readonly hint: string | undefined;
  /** How often the call was sent, or tried to. */
  readonly attempts: number;
}

/** A call to the Postman API failed. The message says what failed, why, and what to do; it never holds the key. */
export class PostmanApiError extends Error implements PostmanApiErrorFields {
  override readonly name: string;
  readonly status: number | undefined;
  readonly endpoint: string;
  readonly outcome: Outcome;
  readonly hint: string | undefined;
  readonly attempts: number;

  constructor(message: string, fields: PostmanApiErrorFields, options?: ErrorOptions) {
    super(message, options);
    this.name = fields.name;
    this.status = fields.status;
    this.endpoint = fields.endpoint;
    this.outcome = fields.outcome;
    this.hint = fields.hint;
    this.attempts = fields.attempts;
  }
}

/**
 * True when the thing asked for is not there. The name counts as much as the status: Postman's own documents give 400 and
 * 404 for the same `instanceNotFoundError` (OpenAPI 1.45 and API collection 1.30, delete mock and get collection).
 */
export function isNotFound(error: unknown): error is PostmanApiError {
  return error instanceof PostmanApiError && (error.status === 404 || error.name.endsWith('NotFoundError'));
}
