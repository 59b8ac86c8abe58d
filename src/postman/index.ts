/** The Postman API as the rest of the house sees it. */
export { createPostmanClient, type PostmanClient } from './client.ts';
export type { CallLogFilters, CallLogPage } from './endpoints/call-logs.ts';
export type { MockChanges, MockInput } from './endpoints/mocks.ts';
export { isNotFound, PostmanApiError, type Outcome } from './failure/errors.ts';
export { systemClock, type Clock } from './transport/clock.ts';
export type { ApiInputs } from './failure/hints.ts';
export type { Limits, Timeouts, Wait } from './transport/send.ts';
export { createTransport, type Transport, type TransportOptions } from './transport/transport.ts';
