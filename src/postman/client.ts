/** The Postman API, one method for each endpoint. */
import { callApi } from './endpoints/call.ts';
import { createCallLogEndpoints, type CallLogEndpoints } from './endpoints/call-logs.ts';
import { createCollectionEndpoints, type CollectionEndpoints } from './endpoints/collections.ts';
import { createEnvironmentEndpoints, type EnvironmentEndpoints } from './endpoints/environments.ts';
import { createMockEndpoints, type MockEndpoints } from './endpoints/mocks.ts';
import { meSchema, type Me } from './model.ts';
import { createServerResponseEndpoints, type ServerResponseEndpoints } from './endpoints/server-responses.ts';
import type { Transport } from './transport/transport.ts';

/** Every method rejects with a PostmanApiError and nothing else. */
export interface PostmanClient
  extends MockEndpoints, CallLogEndpoints, ServerResponseEndpoints, CollectionEndpoints, EnvironmentEndpoints {
  /** The owner of the key, and the quotas of the plan. */
  me(): Promise<Me>;
}

/** A client over a transport, whose limits hold for every call. */
export function createPostmanClient(transport: Transport): PostmanClient {
  return {
    ...createMockEndpoints(transport),
    ...createCallLogEndpoints(transport),
    ...createServerResponseEndpoints(transport),
    ...createCollectionEndpoints(transport),
    ...createEnvironmentEndpoints(transport),
    me: () => callApi(transport, { method: 'GET', path: '/me' }, meSchema),
  };
}
