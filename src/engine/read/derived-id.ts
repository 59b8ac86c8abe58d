/** The IDs of items, also of those whose file names none (Postman exports without IDs, generators leave them out). */
import { asName, type JsonRecord } from './json.ts';

/** The ID that the file names. */
export function namedId(item: JsonRecord): string | undefined {
  return asName(item['id']) ?? asName(item['_postman_id']);
}

/** What an item's place hashes to: three 32-bit words, carried from parent to child. */
export type PlaceHash = readonly [number, number, number];

/** Where the way to every place begins. */
export const rootHash: PlaceHash = [0x811c9dc5, 0x9e3779b9, 0x85ebca6b];

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
