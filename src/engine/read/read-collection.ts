/** A Postman collection of any format, read into the engine's shape. */
import { type JsonObject, listOf } from '../../http-text/bounded-json.ts';
import type { Collection, CollectionRequest, Example, Place, ReadWarning } from '../collection.ts';
import { convertV1, identifyCollection, locateV1Items } from './convert-collection.ts';
import { collectDefects, type DefectCollector } from './defects.ts';
import { childHash, derivedId, namedId, rootHash, walkItems, type PlaceHash } from './map-items.ts';
import { documentName } from './describe-document.ts';
import { asName, asRecord } from './json.ts';
import { readExample } from './read-example.ts';
import { readRequest } from './read-request.ts';
import { readVariables } from './read-environment.ts';

/** More folder names than this are cut at the front: a path is for people. */
const longestPath = 100;

function withName(names: readonly string[], name: string): readonly string[] {
  return names.length < longestPath ? [...names, name] : ['…', ...names.slice(2 - longestPath), name];
}

interface Reading {
  readonly defects: DefectCollector;
  readonly requests: CollectionRequest[];
  readonly exampleIds: Set<string>;
  /** Of folders, requests, examples, and whatever else stands in a list of items. */
  readonly allIds: Set<string>;
  /** Whether two of them are the same. */
  repeatsIds: boolean;
  /** Ordinal of the next example. */
  examples: number;
}

/** Where a request or a folder stands, and how the places within it follow from that. */
interface ItemPlace {
  readonly names: readonly string[];
  readonly pointer: string;
  readonly hash: PlaceHash;
}

function readExamples(
  item: JsonObject,
  request: CollectionRequest['request'],
  at: ItemPlace,
  reading: Reading,
): Example[] {
  const { defects } = reading;
  const saved = item['response'];
  if (saved === undefined || saved === null) return [];
  if (!Array.isArray(saved)) defects.add('responses-not-a-list');
  const examples: Example[] = [];
  for (const [index, value] of (Array.isArray(saved) ? saved : [saved]).entries()) {
    const response = asRecord(value);
    if (response === undefined) {
      defects.add('response-unreadable');
      continue;
    }
    const pointer = Array.isArray(saved) ? `${at.pointer}/response/${String(index)}` : `${at.pointer}/response`;
    const hash = childHash(at.hash, `response/${String(index)}`);
    defects.at(() => [...at.names, asName(response['name']) ?? `response ${String(index)}`].join(' > '));
    const place = (name: string): Place => ({ path: withName(at.names, name), pointer });
    const ordinal = reading.examples;
    reading.examples += 1;
    const around = { derivedId: () => derivedId(ordinal, hash), place, request };
    const example = readExample(response, around, defects);
    if (reading.exampleIds.has(example.id)) defects.add('id-duplicate');
    noteId(example.id, reading);
    reading.exampleIds.add(example.id);
    examples.push(example);
  }
  return examples;
}

function readItem(item: JsonObject, name: string, at: ItemPlace, reading: Reading): CollectionRequest {
  const request = readRequest(item['request'], reading.defects);
  const id = namedId(item) ?? derivedId(reading.requests.length, at.hash);
  const place = { path: at.names, pointer: at.pointer };
  return { id, name, place, request, examples: readExamples(item, request, at, reading) };
}

function noteId(id: string | undefined, reading: Reading): void {
  if (id === undefined) return;
  reading.repeatsIds ||= reading.allIds.has(id);
  reading.allIds.add(id);
}

function readItems(collection: JsonObject, pointer: string, defects: DefectCollector): Reading {
  const reading: Reading = {
    defects,
    requests: [],
    exampleIds: new Set(),
    allIds: new Set(),
    repeatsIds: false,
    examples: 0,
  };
  const top: ItemPlace & { readonly items: readonly unknown[] } = {
    items: listOf(collection['item']),
    names: [],
    pointer: `${pointer}/item`,
    hash: rootHash(collection['info']),
  };
  walkItems(top, (value, index, folder) => {
    const item = asRecord(value);
    const name = asName(item?.['name']) ?? `item ${String(index)}`;
    const names = withName(folder.names, name);
    const at = { names, pointer: `${folder.pointer}/${String(index)}`, hash: childHash(folder.hash, String(index)) };
    defects.at(() => names.join(' > '));
    if (item !== undefined) noteId(namedId(item), reading);
    if (Array.isArray(item?.['item'])) return { ...at, items: item['item'], pointer: `${at.pointer}/item` };
    if (item?.['request'] === undefined || item['request'] === null) defects.add('item-unreadable');
    else reading.requests.push(readItem(item, name, at, reading));
    return undefined;
  });
  return reading;
}

/** A collection and what is wrong with its file. */
export interface ReadCollection {
  readonly collection: Collection;
  readonly warnings: readonly ReadWarning[];
}

/**
 * Reads a collection of format v2.1, v2.0 or v1, plain or wrapped in `{"collection": …}`. What is broken is left out or
 * mended, with one warning per kind of defect. Asynchronous only because the converter for v1 is loaded when needed.
 * @throws {CollectionError} when the document is not a collection; the message says what it is.
 */
export async function readCollection(document: unknown): Promise<ReadCollection> {
  const { collection: found, format, pointer, isSchemaKnown } = identifyCollection(document);
  const collection = format === 'v1' ? await convertV1(found) : found;
  const name = documentName(collection) ?? 'Untitled collection';
  const defects = collectDefects();
  defects.at(() => name);
  if (!Array.isArray(collection['item'])) defects.add('no-items');
  if (!isSchemaKnown) defects.add('schema-unknown');
  const variables = readVariables(collection['variable'] ?? [], defects);
  const { requests, repeatsIds } = readItems(collection, pointer, defects);
  const info = asRecord(collection['info']);
  return {
    collection: {
      id: asName(info?.['_postman_id']) ?? asName(info?.['id']),
      exporterId: asName(info?.['_exporter_id']),
      name,
      variables,
      repeatsIds,
      requests: format === 'v1' ? locateV1Items(requests, found, pointer) : requests,
    },
    warnings: defects.warnings(),
  };
}
