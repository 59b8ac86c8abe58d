/** The server response endpoints of a mock: simulated 5xx answers. */
import * as v from 'valibot';
import { callApi, itemPath } from './call.ts';
import {
  serverResponseSchema,
  serverResponseSummarySchema,
  type ServerResponse,
  type ServerResponseInput,
  type ServerResponseSummary,
} from '../model.ts';
import type { ApiCall } from '../transport/send.ts';
import type { Transport } from '../transport/transport.ts';

/** Each method rejects with a PostmanApiError. */
export interface ServerResponseEndpoints {
  listServerResponses(mockId: string): Promise<readonly ServerResponseSummary[]>;
  getServerResponse(mockId: string, id: string): Promise<ServerResponse>;
  /** Makes a server response. It answers calls only once `updateMock` has made it the active one. */
  createServerResponse(mockId: string, response: ServerResponseInput): Promise<ServerResponse>;
  updateServerResponse(mockId: string, id: string, changes: Partial<ServerResponseInput>): Promise<ServerResponse>;
  /** Resolves to what was deleted, without `mock` and `updatedAt`. */
  deleteServerResponse(mockId: string, id: string): Promise<ServerResponse>;
}

const listAnswer = v.array(serverResponseSummarySchema);

/** Makes them. The API wraps a server response on its way in and not on its way out (Postman OpenAPI 1.45). */
export function createServerResponseEndpoints(transport: Transport): ServerResponseEndpoints {
  const callResponse = (call: ApiCall) => callApi(transport, call, serverResponseSchema);
  return {
    listServerResponses: async (mockId) => callApi(transport, { method: 'GET', path: listPath(mockId) }, listAnswer),
    getServerResponse: async (mockId, id) => callResponse({ method: 'GET', path: itemPath(listPath(mockId), id) }),
    createServerResponse: async (mockId, serverResponse) =>
      callResponse({ method: 'POST', path: listPath(mockId), body: { serverResponse } }),
    updateServerResponse: async (mockId, id, serverResponse) =>
      callResponse({ method: 'PUT', path: itemPath(listPath(mockId), id), body: { serverResponse } }),
    deleteServerResponse: async (mockId, id) =>
      callResponse({ method: 'DELETE', path: itemPath(listPath(mockId), id) }),
  };
}

function listPath(mockId: string): string {
  return `${itemPath('/mocks', mockId)}/server-responses`;
}
