/** The Postman API, one method for each endpoint. */
import { callApi } from './endpoints/call.ts';
import { createCallLogEndpoints } from './endpoints/call-logs.ts';
import { createDocumentEndpoints } from './endpoints/documents.ts';
import { createMockEndpoints } from './endpoints/mocks.ts';
import { meSchema, type Me } from './model.ts';
import type { Transport } from './transport/transport.ts';

/** Every method rejects with a PostmanApiError and nothing else. */
export type PostmanClient = ReturnType<typeof createPostmanClient>;

/** A client over a transport, whose limits hold for every call. */
export function createPostmanClient(transport: Transport) {
  return {
    ...createMockEndpoints(transport),
    ...createCallLogEndpoints(transport),
    ...createDocumentEndpoints(transport),
    /** The owner of the key, and the quotas of the plan. */
    me: (): Promise<Me> => callApi(transport, { method: 'GET', path: '/me' }, meSchema),
  };
}
