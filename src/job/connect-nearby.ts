/** A client for an embedded server that another process has started. */
import { createPostmanClient, createDirectTransport, type AnswerDirectly } from '../postman/index.ts';
import type { Connect } from './connect.ts';

/** Milliseconds. A server that is asked for a hundred call logs and takes longer has died; its journal has them. */
const longestCall = 15_000;

/** Without the client for the cloud. @param answer sends a request to the server and waits for its answer */
export function connectNearby(answer: AnswerDirectly): Connect {
  return (_, limits) => createPostmanClient(createDirectTransport(answer, limits, { callMs: longestCall }));
}
