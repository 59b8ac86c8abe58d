/** The server responses of a mock. They change by putting a new map into the mock, so a mock in hand never changes. */
import type { Account, StoredMock, StoredServerResponse } from './account.ts';
import { timestamp } from './account.ts';

export type NewServerResponse = Pick<StoredServerResponse, 'name' | 'statusCode' | 'headers' | 'language' | 'body'>;

/** Adds a server response; that does not activate it. */
export function addServerResponse(account: Account, mock: StoredMock, given: NewServerResponse): StoredServerResponse {
  const createdAt = timestamp(account.now());
  return store(account, mock, { ...given, id: account.newId(), createdAt, updatedAt: createdAt });
}

export function updateServerResponse(
  account: Account,
  mock: StoredMock,
  response: StoredServerResponse,
  changes: Partial<NewServerResponse>,
): StoredServerResponse {
  return store(account, mock, { ...response, ...changes, updatedAt: timestamp(account.now()) });
}

/** Removes a server response. The mock's pointer to it stays when it was the active one (MCP server, tool text). */
export function removeServerResponse(account: Account, mock: StoredMock, { id }: StoredServerResponse): void {
  const serverResponses = new Map(mock.serverResponses);
  serverResponses.delete(id);
  account.mocks.set(mock.id, { ...mock, serverResponses });
}

function store(account: Account, mock: StoredMock, response: StoredServerResponse): StoredServerResponse {
  const serverResponses = new Map(mock.serverResponses).set(response.id, response);
  account.mocks.set(mock.id, { ...mock, serverResponses });
  return response;
}
