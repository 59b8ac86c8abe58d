/** The Postman API as the rest of the house sees it. */
export { createPostmanClient, type PostmanClient } from './client.ts';
export type { CallLogFilters, CallLogPage } from './call-logs.ts';
export type { MockChanges, MockInput } from './mocks.ts';
export { isNotFound, PostmanApiError, type Outcome } from './errors.ts';
export { systemClock, type Clock } from './clock.ts';
export type { ApiInputs } from './hints.ts';
export type { Limits, Timeouts, Wait } from './send.ts';
export { createTransport, type Transport, type TransportOptions } from './transport.ts';
