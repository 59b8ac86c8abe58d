/** `/collections`: list, create (import), get, update, delete. */
import type { Account, StoredCollection } from '../account/account.ts';
import { findByIdOrUid, uidOf } from '../account/account.ts';
import { addCollection, listCollections, removeCollection, replaceCollection } from '../account/collections.ts';
import {
  collectionMismatch,
  collectionNotFound,
  invalidParam,
  itemNotFound,
  malformed,
  paramMissing,
  unreadable,
} from './errors.ts';
import { bodyObject, ok, queryValue, type Endpoint, type Reply } from './endpoint.ts';
import { isObject } from '../../http-text/bounded-json.ts';

/** GET /collections. `meta` comes with paginated answers only (inferred from recorded ones, which lack it). */
export const getCollections: Endpoint = ({ account, query }) => {
  const filter = { workspace: queryValue(query, 'workspace'), name: queryValue(query, 'name') };
  const found = listCollections(account, filter);
  const limit = wholeNumber(query, 'limit');
  if (limit === null || limit === 0) return invalidParam('limit');
  const offset = wholeNumber(query, 'offset');
  if (offset === null) return invalidParam('offset');
  if (limit === undefined && offset === undefined) {
    return ok({ collections: found.map((collection) => collectionSummary(account, collection)) });
  }
  const start = offset ?? 0;
  const page = found.slice(start, limit === undefined ? undefined : start + limit);
  return ok({
    collections: page.map((collection) => collectionSummary(account, collection)),
    meta: { total: found.length, offset: start, limit: limit ?? found.length },
  });
};

/** POST /collections. */
export const createCollection: Endpoint = async ({ account, host, query, body }) => {
  const parsed = parseCollection(body);
  if ('status' in parsed) return parsed;
  const collection = addCollection(account, { ...parsed, workspace: queryValue(query, 'workspace') });
  try {
    await host.check(collection);
  } catch (error) {
    removeCollection(account, collection);
    return unreadable('collection', messageOf(error));
  }
  return ok({ collection: collectionReference(account, collection) });
};

/** GET /collections/{collectionId}, whole or with `model=minimal` the table of contents. */
export const getCollection: Endpoint = ({ account, query, params: [id = ''] }) => {
  const collection = findByIdOrUid(account, account.collections, id);
  if (collection === undefined) return collectionNotFound();
  const document = collection.document();
  return ok({ collection: query.get('model') === 'minimal' ? minimalCollection(document) : document });
};

/** PUT /collections/{collectionId}: its mocks serve the new document before the answer is sent. */
export const putCollection: Endpoint = async ({ account, host, params: [id = ''], body }) => {
  const collection = findByIdOrUid(account, account.collections, id);
  if (collection === undefined) return itemNotFound('collection', id);
  const parsed = parseCollection(body);
  if ('status' in parsed) return parsed;
  const { info } = parsed.document;
  const named = isObject(info) ? info['_postman_id'] : undefined;
  if (typeof named === 'string' && named !== collection.id) return collectionMismatch();
  const replaced = replaceCollection(account, collection, parsed);
  try {
    await host.check(replaced);
    await host.refreshUsersOf(replaced.id);
  } catch (error) {
    account.collections.set(collection.id, collection);
    return unreadable('collection', messageOf(error));
  }
  return ok({ collection: collectionReference(account, replaced) });
};

/** DELETE /collections/{collectionId}: its mocks become deactivated. */
export const deleteCollection: Endpoint = async ({ account, host, params: [id = ''] }) => {
  const collection = findByIdOrUid(account, account.collections, id);
  if (collection === undefined) return itemNotFound('collection', id);
  removeCollection(account, collection);
  await host.refreshUsersOf(collection.id);
  return ok({ collection: { id: collection.id, uid: uidOf(account, collection.id) } });
};

interface CollectionInput {
  readonly name: string;
  readonly document: Readonly<Record<string, unknown>>;
}

/** The collection in a body, checked as far as the documented error bodies go; the engine judges the rest. */
function parseCollection(body: unknown): CollectionInput | Reply {
  const document = bodyObject(body, 'collection');
  // A plain string in the recorded answer.
  if (document === undefined) return paramMissing('collection');
  // Format v1 has no `info`: name and requests are at the top. The cloud refuses it; here it works (ours).
  if (document['info'] === undefined && Array.isArray(document['requests']) && typeof document['name'] === 'string') {
    return { name: document['name'], document };
  }
  const { info } = document;
  const problems = ['info', 'item'].filter((key) => document[key] === undefined).map((key) => missing('', key));
  if (info !== undefined) {
    if (isObject(info))
      problems.push(...['name', 'schema'].filter((key) => !info[key]).map((key) => missing('info', key)));
    else problems.push('info: must be object');
  }
  if (document['item'] !== undefined && !Array.isArray(document['item'])) problems.push('item: must be array');
  if (problems.length > 0) return malformed('collection', problems);
  return { name: isObject(info) ? String(info['name']) : '', document };
}

function missing(path: string, key: string): string {
  return `${path}: must have required property '${key}'`;
}

/** An integer from 0; `undefined` when absent, `null` when it is something else. */
function wholeNumber(query: URLSearchParams, name: string): number | undefined | null {
  const value = query.get(name);
  if (value === null) return undefined;
  return /^\d{1,9}$/.test(value) ? Number(value) : null;
}

function collectionReference(account: Account, { id, name }: StoredCollection) {
  return { id, name, uid: uidOf(account, id) };
}

function collectionSummary(account: Account, { id, name, createdAt, updatedAt }: StoredCollection) {
  return { id, name, owner: account.ownerId, createdAt, updatedAt, uid: uidOf(account, id), isPublic: false };
}

function minimalCollection({ info, variable, auth, event, item }: ReturnType<StoredCollection['document']>) {
  const items = (Array.isArray(item) ? item : []).filter(isObject);
  const uids = (folders: boolean) =>
    items.filter((entry) => Array.isArray(entry['item']) === folders).map(({ uid }) => uid);
  return {
    info,
    ...(variable === undefined ? {} : { variable }),
    ...(auth === undefined ? {} : { auth }),
    ...(event === undefined ? {} : { events: event }),
    rootLevelRequests: uids(false),
    rootLevelFolders: uids(true),
  };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
