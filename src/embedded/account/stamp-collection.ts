/** Gives a collection document what Postman adds to it on import. */
import { childHash, derivedId, namedId, rootHash, type PlaceHash } from '../../engine/index.ts';
import type { CollectionDocument } from '../../postman/model.ts';
import { isObject } from '../is-object.ts';

export interface CollectionStamp {
  readonly id: string;
  readonly ownerId: string;
  readonly name: string;
  readonly createdAt: string;
  readonly updatedAt: string;
}

type Thing = Readonly<Record<string, unknown>>;

/** A list of items under way: what is done of it is stamped. */
interface Level {
  readonly items: unknown[];
  next: number;
  readonly hash: PlaceHash;
}

/**
 * A copy of the document in which `info` names the collection's own ID, UID, owner and times, and every folder, request
 * and saved response has `id`, `uid`, `createdAt` and `updatedAt` (official OpenAPI description, GET /collections/{id}).
 * IDs that the document already has are kept, so that an `x-mock-response-id` taken from the file works. What has none,
 * and the second holder of one ID, gets the one that the engine derives from its place: ties are broken by ID, so a random
 * one would serve another example after each import. Broken items are kept as they are, and so is a collection of format
 * v1, which has no `info`. No recursion: folders may nest very deep.
 */
export function stampCollection(document: CollectionDocument, stamp: CollectionStamp): CollectionDocument {
  const { info } = document;
  if (!isObject(info)) return document;
  const { item } = document;
  const items: unknown = Array.isArray(item) ? stampItems(item, documentHash(info), stamp) : item;
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

/** Of the file's own ID, not the import's: two imports of one file then have the same derived IDs, and so has the file. */
function documentHash(info: Thing): PlaceHash {
  return childHash(rootHash, namedId({ id: info['_postman_id'] }) ?? '');
}

/** Walks in the order of the file, counting as the engine counts. */
function stampItems(root: readonly unknown[], hash: PlaceHash, stamp: CollectionStamp): unknown[] {
  const stampThing = createThingStamp(stamp);
  const stamped: unknown[] = [...root];
  let requests = 0;
  let examples = 0;

  const stampExample = (response: unknown, index: number, parent: PlaceHash): unknown => {
    if (!isObject(response)) return response;
    const ordinal = examples;
    examples += 1;
    return stampThing(response, () => derivedId(ordinal, childHash(parent, `response/${index}`)));
  };

  const levels: Level[] = [{ items: stamped, next: 0, hash }];
  for (let level = levels.at(-1); level !== undefined; level = levels.at(-1)) {
    const index = level.next;
    if (index >= level.items.length) {
      levels.pop();
      continue;
    }
    level.next += 1;
    const item = level.items[index];
    if (!isObject(item)) continue;
    const place = childHash(level.hash, String(index));
    const ordinal = requests;
    const copy = stampThing(item, () => derivedId(ordinal, place));
    level.items[index] = copy;
    const { item: inner, response } = item;
    if (Array.isArray(inner)) {
      const items = Array.from<unknown>(inner);
      copy['item'] = items;
      levels.push({ items, next: 0, hash: place });
      continue;
    }
    if (item['request'] === undefined || item['request'] === null) continue;
    requests += 1;
    if (Array.isArray(response)) copy['response'] = response.map((value, at) => stampExample(value, at, place));
    else if (isObject(response)) copy['response'] = stampExample(response, 0, place);
  }
  return stamped;
}

function createThingStamp({ ownerId, createdAt, updatedAt }: CollectionStamp) {
  const seenIds = new Set<string>();
  return (thing: Thing, derived: () => string): Record<string, unknown> => {
    const named = namedId(thing);
    const id = named !== undefined && !seenIds.has(named) ? named : derived();
    seenIds.add(id);
    return { ...thing, id, uid: `${ownerId}-${id}`, createdAt: thing['createdAt'] ?? createdAt, updatedAt };
  };
}
