/** A saved response, which the mock serves as an example. */
import { type JsonObject, listOf } from '../../http-text/bounded-json.ts';
import type { Example, Place, SavedRequest, StandsFor } from '../collection.ts';
import type { DefectLog } from './defects.ts';
import { namedId } from './map-items.ts';
import { asName, asRecord, asText, readPairs, textOf } from './json.ts';
import { readRequest } from './read-request.ts';

/** What a saved response takes from its surroundings in the collection. */
interface Surroundings {
  /** For a response whose file names no ID. */
  readonly derivedId: () => string;
  readonly place: (name: string) => Place;
  /** The request that the response is saved under. */
  readonly request: SavedRequest;
}

/** 1xx ends no answer and three digits are all that HTTP has; the rest is served as saved, odd codes included. */
function readStatus(value: unknown, defects: DefectLog): number {
  if (value === undefined || value === null || value === '') {
    defects.add('status-missing');
    return 200;
  }
  const code = Number(value);
  if (Number.isInteger(code) && code >= 200 && code <= 599) return code;
  defects.add('status-invalid');
  return 200;
}

function readBody(value: unknown, defects: DefectLog): string {
  if (typeof value !== 'string' && value !== undefined && value !== null) defects.add('body-not-text');
  return textOf(value, defects);
}

function readName(value: unknown, defects: DefectLog): string {
  const name = asText(value);
  if (name !== undefined) return name;
  defects.add('name-missing');
  return 'Untitled example';
}

/** What our own conversion of OpenAPI writes. */
function readStandsFor(value: unknown): StandsFor | undefined {
  const standsFor = asRecord(value);
  if (standsFor === undefined) return undefined;
  const statuses = listOf(standsFor['statuses']).map((range) => listOf(range).map(Number));
  return {
    statuses: statuses.map(([from = 0, to = 0]) => [from, to] as const),
    isDefault: standsFor['isDefault'] === true,
  };
}

/** The request that a response was saved for; what it lacks is that of the request which it is saved under. */
function readOriginal(original: unknown, request: SavedRequest, defects: DefectLog): SavedRequest {
  if (original === undefined || original === null) return request;
  const record = asRecord(original);
  if (record === undefined || hasUrl(record['url'])) return readRequest(original, defects);
  defects.add('original-url-missing');
  const { address, query, pathVariables } = request;
  return { ...readRequest({ ...record, url: '/' }, defects), address, query, pathVariables };
}

/** Whether a URL says anything of where it leads. */
function hasUrl(url: unknown): boolean {
  const parts = asRecord(url);
  if (parts === undefined) return (asName(url)?.trim() ?? '') !== '';
  return ['raw', 'host', 'path'].some((key) => asName(parts[key]) !== undefined || listOf(parts[key]).length > 0);
}

/** Reads one saved response; what is missing is noted and taken from what stands around it. */
export function readExample(response: JsonObject, around: Surroundings, defects: DefectLog): Example {
  const name = readName(response['name'], defects);
  const original = response['originalRequest'];
  if (original === undefined || original === null) defects.add('original-request-missing');
  return {
    id: namedId(response) ?? around.derivedId(),
    uid: asName(response['uid']),
    name,
    place: around.place(name),
    request: readOriginal(original, around.request, defects),
    status: readStatus(response['code'], defects),
    // Some generators write "200 OK" here; the code stands in `status` already.
    statusText: (asText(response['status']) ?? '').replace(/^\d{3} +/, ''),
    headers: readPairs(response['header'], defects),
    body: readBody(response['body'], defects),
    previewLanguage: asName(response['_postman_previewlanguage'])?.toLowerCase(),
    standsFor: readStandsFor(response['_standsFor']),
  };
}
