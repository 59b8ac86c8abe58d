/** What an account says of its mocks, and their server responses. */
import { inWorkspace, type Account, type StoredMock, type StoredServerResponse } from './account.ts';

/** The IDs of all collections that a mock serves, in the order that breaks ties. */
export function collectionsOf({ collection, furtherCollections }: StoredMock): readonly [string, ...string[]] {
  return [collection, ...furtherCollections];
}

/** Whether a collection of the mock's, or its environment, has been deleted (official OpenAPI description, `deactivated`). */
export function isDeactivated(account: Account, mock: StoredMock): boolean {
  const { environment } = mock;
  return (
    collectionsOf(mock).some((id) => !account.collections.has(id)) ||
    (environment !== null && !account.environments.has(environment))
  );
}

/** The active mocks of a workspace (of all, when none is named), oldest first; deactivated ones are left out (inferred). */
export function listMocks(account: Account, workspace: string | undefined): readonly StoredMock[] {
  return inWorkspace(account.mocks, workspace).filter((mock) => !isDeactivated(account, mock));
}

/** The mocks that serve this collection or environment. */
export function mocksUsing(account: Account, id: string): readonly StoredMock[] {
  return [...account.mocks.values()].filter((mock) => collectionsOf(mock).includes(id) || mock.environment === id);
}

/** The server response that every call gets, if one is active. A pointer to a deleted one counts as none (inferred). */
export function activeServerResponse({ config, serverResponses }: StoredMock): StoredServerResponse | undefined {
  return config.serverResponseId === null ? undefined : serverResponses.get(config.serverResponseId);
}

/** Adds a server response to a mock, or puts it in the place of what it was. */
export function storeServerResponse(
  account: Account,
  mock: StoredMock,
  response: StoredServerResponse,
): StoredServerResponse {
  const serverResponses = new Map(mock.serverResponses).set(response.id, response);
  account.mocks.set(mock.id, { ...mock, serverResponses });
  return response;
}

/** Removes a server response. The mock's pointer to it stays when it was the active one (MCP server, tool text). */
export function removeServerResponse(account: Account, mock: StoredMock, { id }: StoredServerResponse): void {
  const serverResponses = new Map(mock.serverResponses);
  serverResponses.delete(id);
  account.mocks.set(mock.id, { ...mock, serverResponses });
}
