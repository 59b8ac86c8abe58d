/** The items of a collection: walking them, their IDs, and a copy in which each is made anew. */
import type { JsonObject } from '../../http-text/bounded-json.ts';
import { asName, asRecord } from './json.ts';

/**
 * Walks lists of items in the order of the file; what is inside an item comes after it. No recursion: folders may nest very deep.
 *
 * @param visit gives the list that is inside an item, where it holds one
 */
export function walkItems<T extends { readonly items: readonly unknown[] }>(
  root: T,
  visit: (item: unknown, index: number, list: T) => T | undefined,
): void {
  const lists = [{ list: root, next: 0 }];
  for (let last = lists.at(-1); last !== undefined; last = lists.at(-1)) {
    const { list, next: index } = last;
    if (index >= list.items.length) {
      lists.pop();
      continue;
    }
    last.next += 1;
    const inside = visit(list.items[index], index, list);
    if (inside !== undefined) lists.push({ list: inside, next: 0 });
  }
}

/** Makes a folder, a request or a saved response anew. `derived` gives the ID that the engine derives from its place. */
export type MapItem = (item: JsonObject, derived: () => string) => Record<string, unknown>;

/**
 * Maps in the order of the file, counting as the engine counts; what is inside an item is mapped after it. Broken items are
 * kept as they are.
 *
 * @param info the collection's: derived IDs begin with the file's own ID, so that those of two files differ
 */
export function mapItems(root: readonly unknown[], info: unknown, mapItem: MapItem): unknown[] {
  let requests = 0;
  let examples = 0;

  const mapExample = (value: unknown, index: number, parent: PlaceHash): unknown => {
    const response = asRecord(value);
    if (response === undefined) return value;
    const ordinal = examples;
    examples += 1;
    return mapItem(response, () => derivedId(ordinal, childHash(parent, `response/${String(index)}`)));
  };

  const top = { items: [...root], hash: rootHash(info) };
  walkItems(top, (value, index, { items, hash }) => {
    const item = asRecord(value);
    if (item === undefined) return undefined;
    const place = childHash(hash, String(index));
    const ordinal = requests;
    const copy = mapItem(item, () => derivedId(ordinal, place));
    items[index] = copy;
    const { item: inner, response } = copy;
    if (Array.isArray(inner)) {
      const inside = Array.from<unknown>(inner);
      copy['item'] = inside;
      return { items: inside, hash: place };
    }
    if (item['request'] === undefined || item['request'] === null) return undefined;
    requests += 1;
    if (Array.isArray(response)) copy['response'] = response.map((entry, at) => mapExample(entry, at, place));
    else if (asRecord(response) !== undefined) copy['response'] = mapExample(response, 0, place);
    return undefined;
  });
  return top.items;
}

/** The ID of each item: the one that it names if no item before it does, else the derived one. */
export function chooseIds(): (item: JsonObject, derived: () => string) => string {
  const seen = new Set<string>();
  return (item, derived) => {
    const named = namedId(item);
    const id = named !== undefined && !seen.has(named) ? named : derived();
    seen.add(id);
    return id;
  };
}

/** The ID that the file names. */
export function namedId(item: JsonObject): string | undefined {
  return asName(item['id']) ?? asName(item['_postman_id']);
}

/** What an item's place hashes to: three 32-bit words, carried from parent to child. */
export type PlaceHash = readonly [number, number, number];

/** Where the way to every place begins: the collection's own ID tells the places of two files apart. */
export function rootHash(info: unknown): PlaceHash {
  return childHash([0x811c9dc5, 0x9e3779b9, 0x85ebca6b], asName(asRecord(info)?.['_postman_id']) ?? '');
}

/** FNV-1a over the text, from the given state. */
function mix(state: number, text: string): number {
  let hash = state;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}

/** The hash of a child: a key or an index below the parent's place. */
export function childHash([first, second, third]: PlaceHash, step: string): PlaceHash {
  return [mix(first, `/${step}`), mix(second, `/${step}`), mix(third, `/${step}`)];
}

/**
 * A UUID (version 8, RFC 9562) made from the item's place: the same file gives the same IDs. It begins with the item's
 * ordinal, so that examples without IDs tie in the order of the file: ties are broken by ID.
 */
export function derivedId(ordinal: number, [first, second, third]: PlaceHash): string {
  const digits = hex(first) + hex(second) + hex(third);
  return `${hex(ordinal)}-${digits.slice(0, 4)}-8${digits.slice(4, 7)}-8${digits.slice(7, 10)}-${digits.slice(10, 22)}`;
}

/** Eight digits. */
function hex(word: number): string {
  return word.toString(16).padStart(8, '0');
}
