/** What one embedded Postman account holds. Resources are replaced, never changed: who holds one sees no change in it. */
import type { CollectionDocument, MockConfig } from '../../postman/model.ts';

/** What every resource of an account has. Times are ISO 8601 with second precision. */
interface Stored {
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
export interface StoredServerResponse {
  readonly id: string;
  readonly name: string;
  readonly statusCode: number;
  readonly headers: readonly { readonly key: string; readonly value: string }[];
  readonly language: string | null;
  readonly body: string;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export interface StoredMock extends Stored {
  /** Bare ID; the collection may be gone, which makes the mock deactivated. */
  readonly collection: string;
  /** Bare IDs of what it serves besides: for those the same holds. */
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

/** Puts a resource with changes in the place of what it was. */
export function change<T extends Stored>(
  account: Account,
  resources: Map<string, T>,
  resource: T,
  changes: Partial<T>,
): T {
  const changed = { ...resource, ...changes, updatedAt: timestamp(account.now()) };
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
