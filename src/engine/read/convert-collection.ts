/** Older collection formats, through Postman's own converter. */
import { type JsonObject, listOf } from '../../http-text/bounded-json.ts';
import { messageOf } from '../../http-text/thrown.ts';
import { CollectionError } from './defects.ts';
import {
  whatToGive,
  describeDocument,
  looksLikeCollection,
  looksLikeEnvironment,
  unwrap,
} from './describe-document.ts';
import { asRecord, asText, asName } from './json.ts';
import { chooseIds, mapItems } from './map-items.ts';
import type { CollectionRequest, Place } from '../collection.ts';

/** The versions of Postman's collection format that are read. */
export type CollectionFormat = 'v1' | 'v2.0' | 'v2.1';

/**
 * Takes a collection out of its wrapper and tells its format.
 * @throws {CollectionError} when the document is not a collection; the message says what it is.
 */
export function identifyCollection(document: unknown): {
  collection: JsonObject;
  format: CollectionFormat;
  pointer: string;
  /** Its schema says a format that there is. */
  isSchemaKnown: boolean;
} {
  const { inner, pointer } = unwrap(document, 'collection');
  const collection = asRecord(inner);
  const schema = asText(asRecord(collection?.['info'])?.['schema']) ?? '';
  const isMinimal = collection !== undefined && Object.hasOwn(collection, 'rootLevelRequests');
  const isNewer = /\/v(?:[3-9]|\d\d)/.test(schema) || (collection !== undefined && Object.hasOwn(collection, '$kind'));
  const isOther = isMinimal || isNewer || (collection !== undefined && looksLikeEnvironment(collection));
  if (collection === undefined || isOther || !looksLikeCollection(collection)) {
    throw new CollectionError(
      `This is not a Postman collection (v2.1, v2.0 or v1) but ${describeDocument(inner)}. ` +
        whatToGive(inner, 'collection'),
    );
  }
  const isV1 = !Array.isArray(collection['item']) && Array.isArray(collection['requests']);
  const isSchemaKnown = isV1 || /\/collection\/v2\.[01](?:\.\d+)?\//.test(schema);
  const format = isV1 ? 'v1' : schema.includes('/v2.0') ? 'v2.0' : 'v2.1';
  return { collection, format, pointer, isSchemaKnown };
}

/** How a document says that it is a collection of format v2.1. */
export const schema21 = 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json';

/** A document of format v2.1 that says so: Postman's API refuses others. */
function withSchema(collection: JsonObject): JsonObject {
  return { ...collection, info: { ...asRecord(collection['info']), schema: schema21 } };
}

/**
 * Converts a v1 collection to v2.1 and keeps its IDs.
 * @throws {CollectionError} when Postman's converter gives up on it.
 */
export async function convertV1(collection: JsonObject): Promise<JsonObject> {
  return convert(withResponseIds(collection), '1.0.0', '2.1.0');
}

async function convert(collection: JsonObject, inputVersion: string, outputVersion: string): Promise<JsonObject> {
  const { default: transformer } = await import('postman-collection-transformer');
  const options = { inputVersion, outputVersion, retainIds: true };
  try {
    const result = await new Promise<unknown>((resolve, reject) => {
      transformer.convert(collection, options, (error, converted) => {
        if (error) reject(error);
        else resolve(converted);
      });
    });
    const converted = asRecord(result);
    if (converted !== undefined) return converted;
    throw new Error('it gave no collection');
  } catch (cause) {
    throw new CollectionError(
      `Postman's converter could not bring this collection from format v${inputVersion} to v${outputVersion}: ${messageOf(cause)}. ` +
        'Open it in Postman and export it as v2.1.',
      { cause },
    );
  }
}

/**
 * The same collection in format v2.1, unwrapped, as `POST /collections` of the Postman API takes it. A v2.1 document
 * comes back unchanged, but for a schema that it lacks; v2.0 and v1 go through Postman's converter.
 * @throws {CollectionError} when the document is not a collection or cannot be converted.
 */
export async function toCollectionV21(document: unknown): Promise<JsonObject> {
  const { collection, format, isSchemaKnown } = identifyCollection(document);
  if (format === 'v2.1') return isSchemaKnown ? collection : withSchema(collection);
  if (format === 'v1') return convertV1(collection);
  // The converter knows no way from v2.0 to v2.1 but through v1.
  return convertV1(await convert(withItemIds(collection), '2.0.0', '1.0.0'));
}

/**
 * The same collection, unwrapped, as the embedded server takes it: v2.1 and v2.0 unchanged, because the engine reads both
 * and the way from v2.0 to v2.1 loses what the converter does not understand. Of v1 the engine reads what is given here.
 * @throws {CollectionError} when the document is not a collection or cannot be converted.
 */
export async function toCollectionV2(document: unknown): Promise<JsonObject> {
  const { collection, format, isSchemaKnown } = identifyCollection(document);
  if (format === 'v1') return convertV1(collection);
  return isSchemaKnown ? collection : withSchema(collection);
}

/**
 * The same collection with an ID of its own for every folder, request and saved response: the converter goes through
 * format v1, where things are joined by their IDs, so it drops what has none and all but one of those that share one.
 * The shorthands of the format, a URL as request and one response instead of a list, are written out: it does not know them.
 */
function withItemIds(collection: JsonObject): JsonObject {
  const { item, info } = collection;
  if (!Array.isArray(item)) return collection;
  const idOf = chooseIds();
  const items = mapItems(item, info, (item, derived) => {
    const { request, originalRequest, response } = item;
    return {
      ...item,
      id: idOf(item, derived),
      ...(typeof request === 'string' && { request: requestOf(request) }),
      ...(typeof originalRequest === 'string' && { originalRequest: requestOf(originalRequest) }),
      ...(asRecord(response) !== undefined && { response: [response] }),
    };
  });
  return { ...collection, item: items };
}

function requestOf(url: string): JsonObject {
  return { method: 'GET', url };
}

/** The ID of a saved response of format v1: all have as many digits, so that their order as text is that of the file. */
function v1ResponseId(request: number, response: number): string {
  const digits = (index: number): string => String(index).padStart(6, '0');
  return `response-${digits(request)}-${digits(response)}`;
}

/** Gives saved responses of a v1 collection an ID: the converter drops those that share one or have none. */
function withResponseIds(collection: JsonObject): JsonObject {
  const seen = new Set<string>();
  const withId = (value: unknown, fallback: string): unknown => {
    const response = asRecord(value);
    const id = asText(response?.['id']) ?? '';
    if (response === undefined || (id !== '' && !seen.has(id))) {
      seen.add(id);
      return value;
    }
    return { ...response, id: fallback };
  };
  const requests = listOf(collection['requests']).map((entry, requestIndex) => {
    const request = asRecord(entry);
    const saved = listOf(request?.['responses']);
    const responses = saved.map((value, index) => withId(value, v1ResponseId(requestIndex, index)));
    // `responses_order` would leave out the responses that have just got their IDs.
    return responses.some((value, index) => value !== saved[index])
      ? { ...request, responses, responses_order: [] }
      : entry;
  });
  return { ...collection, requests };
}

/** The same requests, with the pointers of the v1 document that they were converted from. */
export function locateV1Items(
  requests: readonly CollectionRequest[],
  collection: JsonObject,
  pointer: string,
): CollectionRequest[] {
  const pointers = new Map<string, string>();
  for (const [index, entry] of listOf(collection['requests']).entries()) {
    const request = asRecord(entry);
    const requestPointer = `${pointer}/requests/${String(index)}`;
    const id = asName(request?.['id']);
    if (id !== undefined) pointers.set(id, requestPointer);
    for (const [nth, response] of listOf(request?.['responses']).entries()) {
      const responseId = asName(asRecord(response)?.['id']) ?? v1ResponseId(index, nth);
      pointers.set(responseId, `${requestPointer}/responses/${String(nth)}`);
    }
  }
  const located = (id: string, place: Place): Place => ({ ...place, pointer: pointers.get(id) ?? place.pointer });
  return requests.map((request) => ({
    ...request,
    place: located(request.id, request.place),
    examples: request.examples.map((example) => ({ ...example, place: located(example.id, example.place) })),
  }));
}
