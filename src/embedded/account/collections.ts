/** The account's collections, and what Postman adds to a document on import. */
import { chooseIds, mapItems, type MapItem } from '../../engine/index.ts';
import { isObject } from '../../http-text/bounded-json.ts';
import type { CollectionDocument } from '../../postman/model.ts';
import type { Account, StoredCollection } from './account.ts';

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
export interface CollectionStamp {
  readonly id: string;
  readonly ownerId: string;
  readonly name: string;
  readonly createdAt: string;
  readonly updatedAt: string;
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
