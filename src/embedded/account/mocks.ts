/** The account's mocks. */
import type { MockConfig } from '../../postman/model.ts';
import type { Account, StoredCollection, StoredEnvironment, StoredMock, StoredServerResponse } from './account.ts';
import { timestamp } from './account.ts';

export interface NewMock {
  readonly id: string;
  readonly name: string;
  readonly collection: StoredCollection;
  readonly environment: StoredEnvironment | null;
  readonly isPrivate: boolean;
  readonly config: MockConfig;
  readonly workspace: string | undefined;
  readonly mockUrl: string;
}

/** Adds a mock whose listener is open at `mockUrl`. */
export function addMock(account: Account, mock: NewMock): StoredMock {
  const createdAt = timestamp(account.now());
  const stored: StoredMock = {
    id: mock.id,
    name: mock.name,
    collection: mock.collection.id,
    environment: mock.environment?.id ?? null,
    isPrivate: mock.isPrivate,
    config: mock.config,
    mockUrl: mock.mockUrl,
    workspace: mock.workspace ?? account.defaultWorkspace,
    serverResponses: new Map(),
    createdAt,
    updatedAt: createdAt,
  };
  account.mocks.set(stored.id, stored);
  return stored;
}

export type MockChanges = Partial<Pick<StoredMock, 'name' | 'collection' | 'environment' | 'isPrivate' | 'config'>>;

/** Changes what is given and leaves the rest (the older documentation calls the body "one or more of the properties"). */
export function updateMock(account: Account, mock: StoredMock, changes: MockChanges): StoredMock {
  const updated: StoredMock = { ...mock, ...changes, updatedAt: timestamp(account.now()) };
  account.mocks.set(updated.id, updated);
  return updated;
}

/** Removes a mock and its server responses. */
export function removeMock(account: Account, mock: StoredMock): void {
  account.mocks.delete(mock.id);
}

/** Whether the mock's collection or environment has been deleted (official OpenAPI description, `deactivated`). */
export function isDeactivated(account: Account, { collection, environment }: StoredMock): boolean {
  return !account.collections.has(collection) || (environment !== null && !account.environments.has(environment));
}

/** The active mocks of a workspace (of all, when none is named), oldest first; deactivated ones are left out (inferred). */
export function listMocks(account: Account, workspace: string | undefined): readonly StoredMock[] {
  return [...account.mocks.values()].filter(
    (mock) => (workspace === undefined || mock.workspace === workspace) && !isDeactivated(account, mock),
  );
}

/** The mocks that serve this collection or environment. */
export function mocksUsing(account: Account, id: string): readonly StoredMock[] {
  return [...account.mocks.values()].filter((mock) => mock.collection === id || mock.environment === id);
}

/** The server response that every call gets, if one is active. A pointer to a deleted one counts as none (inferred). */
export function activeServerResponse({ config, serverResponses }: StoredMock): StoredServerResponse | undefined {
  return config.serverResponseId === null ? undefined : serverResponses.get(config.serverResponseId);
}
