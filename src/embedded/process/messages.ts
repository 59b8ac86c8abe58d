/**
 * What the embedded server's process and the one that started it say to each other over IPC: requests and answers, and the
 * start, whose key must be in neither argv nor env.
 */
import type { Buffer } from 'node:buffer';
import * as v from 'valibot';

/** A request to the embedded API that does not come over HTTP. */
export interface DirectRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  /** The body, as it would be parsed from JSON. The account keeps this very object. */
  readonly body: unknown;
}

/** Its answer. */
export interface DirectAnswer {
  readonly status: number;
  /** JSON. */
  readonly body: Buffer;
}

const rateLimitSchema = v.object({ requests: v.number(), windowMilliseconds: v.number() });
const startOptionsSchema = v.object({
  journalFile: v.string(),
  listenHost: v.exactOptional(v.string()),
  port: v.exactOptional(v.number()),
  tls: v.exactOptional(v.boolean()),
  apiPort: v.exactOptional(v.number()),
  apiKey: v.exactOptional(v.string()),
  apiLimit: v.exactOptional(rateLimitSchema),
  callLimit: v.exactOptional(rateLimitSchema),
  journalMemoryBytes: v.exactOptional(v.number()),
});
/** What the server starts with, of `EmbeddedOptions`. */
export type ServerOptions = v.InferOutput<typeof startOptionsSchema>;

/** What the server's process hears. */
export const messageToChildSchema = v.variant('type', [
  /** Once, first. */
  v.object({ type: v.literal('start'), options: startOptionsSchema }),
  /** A request to its API. */
  v.object({
    type: v.literal('call'),
    /** Comes back with the answer. */
    id: v.number(),
    method: v.string(),
    path: v.string(),
    query: v.string(),
    body: v.optional(v.unknown()),
  }),
  /** Where the server is has been written down: it may outlive the process that started it. */
  v.object({ type: v.literal('adopted') }),
]);
export type MessageToChild = v.InferOutput<typeof messageToChildSchema>;

/** What the server's process says. */
export const messageOfChildSchema = v.variant('type', [
  /** Either of these once, in answer to the start. */
  v.object({ type: v.literal('ready'), apiUrl: v.string(), apiKey: v.string(), ca: v.optional(v.string()) }),
  v.object({ type: v.literal('failed'), message: v.string() }),
  /** Once for each call. `body` is JSON. */
  v.object({ type: v.literal('answer'), id: v.number(), status: v.number(), body: v.string() }),
]);
export type MessageOfChild = v.InferOutput<typeof messageOfChildSchema>;
