/** The account's collections. */
import type { CollectionDocument } from '../../postman/model.ts';
import type { Account, StoredCollection } from './account.ts';
import { timestamp } from './account.ts';
import { stampCollection } from './stamp-collection.ts';

export interface NewCollection {
  readonly name: string;
  readonly document: CollectionDocument;
  readonly workspace: string | undefined;
}

/** Imports a collection. It always gets an ID of its own: importing one file twice makes two collections (inferred). */
export function addCollection(account: Account, { name, document, workspace }: NewCollection): StoredCollection {
  const id = account.newId();
  const createdAt = timestamp(account.now());
  return store(account, {
    id,
    name,
    given: document,
    workspace: workspace ?? account.defaultWorkspace,
    createdAt,
    updatedAt: createdAt,
  });
}

/** Puts another document in the place of a collection's. */
export function replaceCollection(
  account: Account,
  collection: StoredCollection,
  { name, document }: Pick<NewCollection, 'name' | 'document'>,
): StoredCollection {
  return store(account, { ...collection, name, given: document, updatedAt: timestamp(account.now()) });
}

/** Removes a collection. Mocks made from it stay and become deactivated (official OpenAPI description). */
export function removeCollection(account: Account, collection: StoredCollection): void {
  account.collections.delete(collection.id);
}

export interface CollectionFilter {
  readonly workspace: string | undefined;
  /** The exact name. */
  readonly name: string | undefined;
}

/** The collections of a workspace (of all, when none is named), oldest first; an unknown workspace has none. */
export function listCollections(account: Account, { workspace, name }: CollectionFilter): readonly StoredCollection[] {
  return [...account.collections.values()].filter(
    (collection) =>
      (workspace === undefined || collection.workspace === workspace) &&
      (name === undefined || collection.name === name),
  );
}

function store(account: Account, collection: Omit<StoredCollection, 'document'>): StoredCollection {
  const { ownerId } = account;
  let stamped: CollectionDocument | undefined;
  const document = () => (stamped ??= stampCollection(collection.given, { ...collection, ownerId }));
  const stored = { ...collection, document };
  account.collections.set(stored.id, stored);
  return stored;
}
