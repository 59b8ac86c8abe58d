/** A v2.0 collection made ready for Postman's converter, which would lose a part of it. */
import { asRecord, type JsonRecord } from './json.ts';
import { chooseIds, mapItems } from './map-items.ts';

/**
 * The same collection with an ID of its own for every folder, request and saved response: the converter goes through
 * format v1, where things are joined by their IDs, so it drops what has none and all but one of those that share one.
 * The shorthands of the format, a URL as request and one response instead of a list, are written out: it does not know them.
 */
export function withItemIds(collection: JsonRecord): JsonRecord {
  const { item, info } = collection;
  if (!Array.isArray(item)) return collection;
  const idOf = chooseIds();
  const items = mapItems(item, info, (thing, derived) => {
    const { request, originalRequest, response } = thing;
    return {
      ...thing,
      id: idOf(thing, derived),
      ...(typeof request === 'string' && { request: requestOf(request) }),
      ...(typeof originalRequest === 'string' && { originalRequest: requestOf(originalRequest) }),
      ...(asRecord(response) !== undefined && { response: [response] }),
    };
  });
  return { ...collection, item: items };
}

function requestOf(url: string): JsonRecord {
  return { method: 'GET', url };
}
