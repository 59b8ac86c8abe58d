/** `/collections`: list, create (import), get, update, delete. */
import { isObject } from '../../http-text/bounded-json.ts';
import { messageOf } from '../../http-text/thrown.ts';
import {
  type Account,
  type StoredCollection,
  inWorkspace,
  newResource,
  referenceTo,
  storeCollection,
  summaryOf,
  timestamp,
  uidOf,
} from '../account.ts';
import {
  collectionMismatch,
  collectionNotFound,
  invalidParam,
  itemNotFound,
  malformed,
  paramMissing,
  unreadable,
} from './errors.ts';
import { about, bodyObject, ok, queryValue, wholeNumber, type Endpoint, type Reply } from './endpoint.ts';

const collections = ({ collections }: Account) => collections;
const noCollection = (id: string) => itemNotFound('collection', id);

/** GET /collections. `meta` comes with paginated answers only (inferred from recorded ones, which lack it). */
export const getCollections: Endpoint = ({ account, query }) => {
  const name = queryValue(query, 'name');
  const found = inWorkspace(account.collections, queryValue(query, 'workspace')).filter(
    (collection) => name === undefined || collection.name === name,
  );
  const limit = wholeNumber(query, 'limit', 1);
  if (limit === null) return invalidParam('limit');
  const offset = wholeNumber(query, 'offset');
  if (offset === null) return invalidParam('offset');
  const isPaged = limit !== undefined || offset !== undefined;
  const meta = { total: found.length, offset: offset ?? 0, limit: limit ?? found.length };
  const page = found.slice(meta.offset, meta.offset + meta.limit);
  return ok({ collections: page.map((collection) => summaryOf(account, collection)), ...(isPaged && { meta }) });
};

/** POST /collections. It always gets an ID of its own: importing one file twice makes two collections (inferred). */
export const createCollection: Endpoint = async ({ account, host, query, body }) => {
  const parsed = parseCollection(body);
  if ('status' in parsed) return parsed;
  const collection = storeCollection(account, { ...newResource(account, queryValue(query, 'workspace')), ...parsed });
  try {
    await host.check(collection);
  } catch (error) {
    account.collections.delete(collection.id);
    return unreadable('collection', messageOf(error));
  }
  return ok({ collection: referenceTo(account, collection) });
};

/** GET /collections/{collectionId}, whole or with `model=minimal` the table of contents. */
export const getCollection = about(collections, collectionNotFound, (collection, { query }) => {
  const document = collection.document();
  return ok({ collection: query.get('model') === 'minimal' ? minimalCollection(document) : document });
});

/** PUT /collections/{collectionId}: its mocks serve the new document before the answer is sent. */
export const putCollection = about(collections, noCollection, async (collection, { account, host, body }) => {
  const parsed = parseCollection(body);
  if ('status' in parsed) return parsed;
  const { info } = parsed.given;
  const named = isObject(info) ? info['_postman_id'] : undefined;
  if (typeof named === 'string' && named !== collection.id) return collectionMismatch();
  const replaced = storeCollection(account, { ...collection, ...parsed, updatedAt: timestamp(account.now()) });
  try {
    await host.check(replaced);
    await host.refreshUsersOf(replaced.id);
  } catch (error) {
    account.collections.set(collection.id, collection);
    return unreadable('collection', messageOf(error));
  }
  return ok({ collection: referenceTo(account, replaced) });
});

/** DELETE /collections/{collectionId}: its mocks become deactivated (official OpenAPI description). */
export const deleteCollection = about(collections, noCollection, async ({ id }, { account, host }) => {
  account.collections.delete(id);
  await host.refreshUsersOf(id);
  return ok({ collection: { id, uid: uidOf(account, id) } });
});

type CollectionInput = Pick<StoredCollection, 'name' | 'given'>;

/** The collection in a body, checked as far as the documented error bodies go; the engine judges the rest. */
function parseCollection(body: unknown): CollectionInput | Reply {
  const document = bodyObject(body, 'collection');
  // A plain string in the recorded answer.
  if (document === undefined) return paramMissing('collection');
  // Format v1 has no `info`: name and requests are at the top. The cloud refuses it; here it works (ours).
  if (document['info'] === undefined && Array.isArray(document['requests']) && typeof document['name'] === 'string') {
    return { name: document['name'], given: document };
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
  return { name: isObject(info) ? String(info['name']) : '', given: document };
}

function missing(path: string, key: string): string {
  return `${path}: must have required property '${key}'`;
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
