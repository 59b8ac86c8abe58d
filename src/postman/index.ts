/**
 * The client for the Postman API, and what its callers need to know of it. What the API's values look like is in `model.ts`,
 * a second door: the embedded server, the reports and the GitHub room know those and not the client.
 */
export { createPostmanClient, type PostmanClient } from './client.ts';
export { isNotFound, PostmanApiError, type Outcome } from './failure/api-error.ts';
export type { ApiInputs } from './failure/hints.ts';
export { notLongerThan, systemClock, type Clock } from './transport/clock.ts';
export { createDirectTransport, type AnswerDirectly, type DirectCall } from './transport/direct-transport.ts';
export { isLoopback } from './transport/loopback.ts';
export { createRoute } from './transport/route.ts';
export type { ApiCall, Limits, Wait } from './transport/send.ts';
export { createTransport, type Transport, type TransportOptions } from './transport/transport.ts';
