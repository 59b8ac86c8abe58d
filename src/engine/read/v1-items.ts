/** Items of format v1, whose conversion to v2.1 moves every item but keeps its ID. */
import type { CollectionRequest, Place } from '../collection.ts';
import { asList, asName, asRecord, asText, type JsonRecord } from './json.ts';

/** The ID of a saved response of format v1: all have as many digits, so that their order as text is that of the file. */
function v1ResponseId(request: number, response: number): string {
  const digits = (index: number): string => String(index).padStart(6, '0');
  return `response-${digits(request)}-${digits(response)}`;
}

/** Gives saved responses of a v1 collection an ID: the converter drops those that share one or have none. */
export function withResponseIds(collection: JsonRecord): JsonRecord {
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
  const requests = asList(collection['requests']).map((entry, requestIndex) => {
    const request = asRecord(entry);
    const saved = asList(request?.['responses']);
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
  collection: JsonRecord,
  pointer: string,
): CollectionRequest[] {
  const pointers = new Map<string, string>();
  for (const [index, entry] of asList(collection['requests']).entries()) {
    const request = asRecord(entry);
    const requestPointer = `${pointer}/requests/${String(index)}`;
    const id = asName(request?.['id']);
    if (id !== undefined) pointers.set(id, requestPointer);
    for (const [nth, response] of asList(request?.['responses']).entries()) {
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
