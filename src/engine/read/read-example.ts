/** A saved response, which the mock serves as an example. */
import type { Example, Place, SavedRequest, StandsFor } from '../collection.ts';
import type { DefectLog } from './defects.ts';
import { namedId } from './derived-id.ts';
import { asList, asName, asRecord, asText, type JsonRecord } from './json.ts';
import { jsonText } from './json-text.ts';
import { readPairs } from './read-pairs.ts';
import { readRequest } from './read-request.ts';

/** What stands around the saved response. */
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

function readText(value: unknown, defects: DefectLog): string {
  if (typeof value === 'string') return value;
  if (value === undefined || value === null) return '';
  defects.add('body-not-text');
  return jsonText(value, defects);
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
  const statuses = asList(standsFor['statuses']).map((range) => asList(range).map(Number));
  return {
    statuses: statuses.map(([from = 0, to = 0]) => [from, to] as const),
    isDefault: standsFor['isDefault'] === true,
  };
}

export function readExample(response: JsonRecord, around: Surroundings, defects: DefectLog): Example {
  const name = readName(response['name'], defects);
  const original = response['originalRequest'];
  if (original === undefined || original === null) defects.add('original-request-missing');
  return {
    id: namedId(response) ?? around.derivedId(),
    uid: asName(response['uid']),
    name,
    place: around.place(name),
    request: original === undefined || original === null ? around.request : readRequest(original, defects),
    status: readStatus(response['code'], defects),
    // Some generators write "200 OK" here; the code stands in `status` already.
    statusText: (asText(response['status']) ?? '').replace(/^\d{3} +/, ''),
    headers: readPairs(response['header'], defects),
    body: readText(response['body'], defects),
    previewLanguage: asName(response['_postman_previewlanguage'])?.toLowerCase(),
    standsFor: readStandsFor(response['_standsFor']),
  };
}
