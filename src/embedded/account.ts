/** What one embedded Postman account holds. A resource is never changed in place: it is replaced by a new one. */
import type { CollectionDocument, MockConfig } from '../postman/model.ts';
import { chooseIds, mapItems, type MapItem } from '../engine/index.ts';
import { isObject } from '../http-text/bounded-json.ts';

/** What every resource of an account has. Times are ISO 8601 with second precision. */
export interface Stored {
  readonly id: string;
  readonly name: string;
  readonly workspace: string;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export interface StoredCollection extends Stored {
  /** The document as it was sent. */
  readonly given: CollectionDocument;
  /** The same with the IDs, UIDs and times that Postman adds on import: made when it is first asked for. */
  readonly document: () => CollectionDocument;
}

export interface StoredEnvironment extends Stored {
  readonly values: readonly unknown[];
}

/** A simulated 5xx as the account keeps it. */
export interface StoredServerResponse extends Omit<Stored, 'workspace'> {
  readonly statusCode: number;
  readonly headers: readonly { readonly key: string; readonly value: string }[];
  readonly language: string | null;
  readonly body: string;
}

export interface StoredMock extends Stored {
  /** Bare ID; the collection may be gone, which makes the mock deactivated. */
  readonly collection: string;
  /** Bare IDs of the further collections that it serves; these may be gone too. */
  readonly furtherCollections: readonly string[];
  /** Bare ID, `null` for none; it may be gone, which makes the mock deactivated. */
  readonly environment: string | null;
  readonly isPrivate: boolean;
  readonly mockUrl: string;
  readonly config: MockConfig;
  readonly serverResponses: ReadonlyMap<string, StoredServerResponse>;
}

/** One account. Maps, not objects: the keys come from outside. */
export interface Account {
  /** The owner's user ID, a decimal number as a string: the first part of every UID. */
  readonly ownerId: string;
  /** Where resources go that are created without naming a workspace. */
  readonly defaultWorkspace: string;
  /** When the account was made, and that workspace in it. */
  readonly createdAt: string;
  readonly collections: Map<string, StoredCollection>;
  readonly environments: Map<string, StoredEnvironment>;
  readonly mocks: Map<string, StoredMock>;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** A fresh lower-case UUID. */
  readonly newId: () => string;
}

/** An empty account. */
export function createAccount({ ownerId, now, newId }: Pick<Account, 'ownerId' | 'now' | 'newId'>): Account {
  return {
    ownerId,
    defaultWorkspace: newId(),
    createdAt: timestamp(now()),
    collections: new Map(),
    environments: new Map(),
    mocks: new Map(),
    now,
    newId,
  };
}

/** What a new resource has besides what it is given. */
export function newResource(account: Account, workspace: string | undefined): Omit<Stored, 'name'> {
  const now = timestamp(account.now());
  return {
    id: account.newId(),
    workspace: workspace ?? account.defaultWorkspace,
    createdAt: now,
    updatedAt: now,
  };
}

/** An input without the keys whose value is undefined, so that spreading it changes only what was given. */
export function defined<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  // The cast restates the filter, which the type system cannot follow.
  return Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}

/** Puts a resource with changes in the place of what it was. What is undefined stays. */
export function change<T extends Stored>(
  account: Account,
  resources: Map<string, T>,
  resource: T,
  changes: { readonly [K in keyof T]?: T[K] | undefined },
): T {
  const changed = { ...resource, ...defined(changes), updatedAt: timestamp(account.now()) };
  resources.set(changed.id, changed);
  return changed;
}

/** The resources of a workspace (all, when none is named), oldest first; an unknown workspace has none. */
export function inWorkspace<T extends Stored>(
  resources: ReadonlyMap<string, T>,
  workspace: string | undefined,
): readonly T[] {
  return [...resources.values()].filter((resource) => workspace === undefined || resource.workspace === workspace);
}

/** The UID of a resource of this account: `<owner>-<id>`. */
export function uidOf(account: Account, id: string): string {
  return `${account.ownerId}-${id}`;
}

/** How answers name a resource. */
export function referenceTo(account: Account, { id, name }: Stored) {
  return { id, name, uid: uidOf(account, id) };
}

/** How lists show a collection or an environment. */
export function summaryOf(account: Account, { id, name, createdAt, updatedAt }: Stored) {
  return { id, name, owner: account.ownerId, createdAt, updatedAt, uid: uidOf(account, id), isPublic: false };
}

/** Finds a resource by ID or UID. The ID is tried first: a UUID may itself begin with the owner's digits and a dash. */
export function findByIdOrUid<T>(account: Account, resources: ReadonlyMap<string, T>, idOrUid: string): T | undefined {
  const prefix = `${account.ownerId}-`;
  return (
    resources.get(idOrUid) ?? (idOrUid.startsWith(prefix) ? resources.get(idOrUid.slice(prefix.length)) : undefined)
  );
}

/** A time as Postman writes it: ISO 8601, UTC, whole seconds (every recorded answer ends in `.000Z`). */
export function timestamp(milliseconds: number): string {
  return new Date(Math.floor(milliseconds / 1000) * 1000).toISOString();
}

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

/** Gives a mock other server responses. Its pointer to one that is gone stays (MCP server, tool text). */
export function setServerResponses(
  account: Account,
  mock: StoredMock,
  serverResponses: StoredMock['serverResponses'],
): StoredMock {
  const changed = { ...mock, serverResponses };
  account.mocks.set(mock.id, changed);
  return changed;
}

/** Puts a collection into the account, or in the place of what it was. */
export function storeCollection(account: Account, collection: Omit<StoredCollection, 'document'>): StoredCollection {
  const { ownerId } = account;
  let stamped: CollectionDocument | undefined;
  const document = () => (stamped ??= stampCollection(collection.given, { ...collection, ownerId }));
  const stored = { ...collection, document };
  account.collections.set(stored.id, stored);
  return stored;
}

/** What an import gives a document. */
interface CollectionStamp extends Omit<Stored, 'workspace'> {
  readonly ownerId: string;
}

/**
 * A copy of the document in which `info` names the collection's own ID, UID, owner and times, and every folder, request
 * and saved response has `id`, `uid`, `createdAt` and `updatedAt` (official OpenAPI description, GET /collections/{id}).
 * IDs that the document already has are kept, so that an `x-mock-response-id` taken from the file works. What has none,
 * and the second holder of one ID, gets the one that the engine derives from its place: ties are broken by ID, so a random
 * one would serve another example after each import. The derived IDs begin with the file's own ID, not the import's: two imports of one file have
 * the same, and so has the file. Broken items are kept as they are, and so is a collection of format v1, which has no `info`.
 */
export function stampCollection(document: CollectionDocument, stamp: CollectionStamp): CollectionDocument {
  const { info } = document;
  if (!isObject(info)) return document;
  const { item } = document;
  const items: unknown = Array.isArray(item) ? mapItems(item, info, stampItems(stamp)) : item;
  return {
    ...document,
    ...(item === undefined ? {} : { item: items }),
    info: {
      ...info,
      _postman_id: stamp.id,
      name: stamp.name,
      uid: `${stamp.ownerId}-${stamp.id}`,
      createdAt: stamp.createdAt,
      updatedAt: stamp.updatedAt,
      lastUpdatedBy: stamp.ownerId,
    },
  };
}

function stampItems({ ownerId, createdAt, updatedAt }: CollectionStamp): MapItem {
  const idOf = chooseIds();
  return (resource, derived) => {
    const id = idOf(resource, derived);
    return { ...resource, id, uid: `${ownerId}-${id}`, createdAt: resource['createdAt'] ?? createdAt, updatedAt };
  };
}
