/** What an endpoint answers. */
import { Buffer } from 'node:buffer';

export interface Reply {
  readonly status: number;
  readonly contentType: string;
  readonly body: Buffer;
}

/** A success: 200 with this value as JSON (no endpoint answers 201 or 204, creates and deletes included). */
export function ok(value: unknown): Reply {
  return okJson(Buffer.from(JSON.stringify(value)));
}

/** A success whose JSON is encoded already. */
export function okJson(body: Buffer): Reply {
  return { status: 200, contentType: 'application/json; charset=utf-8', body };
}

/**
 * A failure. The content type has no charset: Postman's official SDK parses an error's body only when the header is
 * exactly `application/json`.
 */
export function failure(status: number, value: unknown): Reply {
  return { status, contentType: 'application/json', body: Buffer.from(JSON.stringify(value)) };
}
