/** Gives a collection document what Postman adds to it on import. */
import type { CollectionDocument } from '../../postman/model.ts';

export interface CollectionStamp {
  readonly id: string;
  readonly ownerId: string;
  readonly name: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly newId: () => string;
}

/**
 * A copy of the document in which `info` names the collection's own ID, UID, owner and times, and every folder, request
 * and saved response has `id`, `uid`, `createdAt` and `updatedAt` (official OpenAPI description, GET /collections/{id}).
 * IDs that the document already has are kept, so that an `x-mock-response-id` taken from the file works; the second
 * holder of one ID gets a new one. Broken items are kept as they are, and so is a collection of format v1, which has no
 * `info`. No recursion: folders may nest very deep.
 */
export function stampCollection(document: CollectionDocument, stamp: CollectionStamp): CollectionDocument {
  const { info } = document;
  if (!isObject(info)) return document;
  const stamped: Record<string, unknown> = {
    ...document,
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
  const seenIds = new Set<string>();
  const holders = [stamped];
  for (let holder = holders.pop(); holder !== undefined; holder = holders.pop()) {
    for (const list of ['item', 'response']) {
      const things: unknown = holder[list];
      if (!Array.isArray(things)) continue;
      holder[list] = things.map((thing: unknown) => {
        if (!isObject(thing)) return thing;
        const copy = stampThing(thing, stamp, seenIds);
        holders.push(copy);
        return copy;
      });
    }
  }
  return stamped;
}

function stampThing(
  thing: Readonly<Record<string, unknown>>,
  { ownerId, createdAt, updatedAt, newId }: CollectionStamp,
  seenIds: Set<string>,
): Record<string, unknown> {
  const given = thing['id'];
  const id = typeof given === 'string' && given !== '' && !seenIds.has(given) ? given : newId();
  seenIds.add(id);
  return { ...thing, id, uid: `${ownerId}-${id}`, createdAt: thing['createdAt'] ?? createdAt, updatedAt };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
