/** What one embedded Postman account holds. The functions beside this file are the only ones that change it. */
import type { CollectionDocument, MockConfig } from '../../postman/model.ts';

/** What every thing in an account has. Times are ISO 8601 with second precision. */
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
  /** Where things go that are created without naming a workspace. */
  readonly defaultWorkspace: string;
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
    collections: new Map(),
    environments: new Map(),
    mocks: new Map(),
    now,
    newId,
  };
}

/** The UID of a thing of this account: `<owner>-<id>`. */
export function uidOf(account: Account, id: string): string {
  return `${account.ownerId}-${id}`;
}

/** Finds a thing by ID or UID. The ID is tried first: a UUID may itself begin with the owner's digits and a dash. */
export function findByIdOrUid<T>(account: Account, things: ReadonlyMap<string, T>, idOrUid: string): T | undefined {
  const prefix = `${account.ownerId}-`;
  return things.get(idOrUid) ?? (idOrUid.startsWith(prefix) ? things.get(idOrUid.slice(prefix.length)) : undefined);
}

/** A time as Postman writes it: ISO 8601, UTC, whole seconds (every recorded answer ends in `.000Z`). */
export function timestamp(milliseconds: number): string {
  return new Date(Math.floor(milliseconds / 1000) * 1000).toISOString();
}
