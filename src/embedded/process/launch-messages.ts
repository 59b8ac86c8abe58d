/** What `launchEmbedded` and its child process say to each other over IPC: the key must be in neither argv nor env. */
import * as v from 'valibot';

const rateLimitSchema = v.object({ requests: v.number(), windowMilliseconds: v.number() });

/** To the child, once. */
export const startMessageSchema = v.object({
  type: v.literal('start'),
  options: v.object({
    journalFile: v.string(),
    listenHost: v.exactOptional(v.string()),
    port: v.exactOptional(v.number()),
    apiPort: v.exactOptional(v.number()),
    apiKey: v.exactOptional(v.string()),
    apiLimit: v.exactOptional(rateLimitSchema),
    callLimit: v.exactOptional(rateLimitSchema),
    journalMemoryBytes: v.exactOptional(v.number()),
  }),
});
export type StartMessage = v.InferOutput<typeof startMessageSchema>;

/** To the child, once: the parent has written down where the server is, so the child may outlive it. */
export const adoptedMessageSchema = v.object({ type: v.literal('adopted') });
export type AdoptedMessage = v.InferOutput<typeof adoptedMessageSchema>;

/** To the child, once it has started: a request to its API, without HTTP. */
export const callMessageSchema = v.object({
  type: v.literal('call'),
  /** Comes back with the answer. */
  id: v.number(),
  method: v.string(),
  path: v.string(),
  query: v.string(),
  body: v.optional(v.unknown()),
});
export type CallMessage = v.InferOutput<typeof callMessageSchema>;

/** From the child, once for each call. */
export const answerMessageSchema = v.object({
  type: v.literal('answer'),
  id: v.number(),
  status: v.number(),
  /** JSON. */
  body: v.string(),
});
export type AnswerMessage = v.InferOutput<typeof answerMessageSchema>;

/** From the child, once. */
export const startedMessageSchema = v.variant('type', [
  v.object({ type: v.literal('ready'), apiUrl: v.string(), apiKey: v.string() }),
  v.object({ type: v.literal('failed'), message: v.string() }),
]);
export type StartedMessage = v.InferOutput<typeof startedMessageSchema>;
