/** A saved request's URL in any of its shapes: text, an object with parts, an object with only `raw`. */
import { type JsonObject, listOf } from '../../http-text/bounded-json.ts';
import { rawPairs } from '../../http-text/pairs.ts';
import type { KeyValue, SavedRequest } from '../collection.ts';
import type { DefectLog } from './defects.ts';
import { asName, asRecord, asText, readPairs } from './json.ts';

/** What the engine keeps of a URL. */
type SavedUrl = Pick<SavedRequest, 'address' | 'query' | 'pathVariables'>;

/** Index of the first `stop` in `text` that is not inside a `{{variable}}`, or -1. */
function indexOutsideTokens(text: string, stop: string): number {
  // Most texts end here: a walk over every character of every URL would be felt when thousands are read.
  const first = text.indexOf(stop);
  if (first === -1 || !text.slice(0, first).includes('{{')) return first;
  let inToken = false;
  for (let index = 0; index < text.length; index += 1) {
    const char = text.charAt(index);
    if (char === '{' && text.charAt(index + 1) === '{') inToken = true;
    else if (char === '}') inToken = false;
    else if (!inToken && char === stop) return index;
  }
  return -1;
}

function readQueryText(text: string): KeyValue[] {
  return rawPairs(text).flatMap(([key, value = '']) => (key === '' ? [] : [{ key, value }]));
}

/** Parts a URL into what stands before its query and its parameters, as they are written; a fragment is left out. */
export function splitQuery(url: string): { readonly address: string; readonly query: readonly KeyValue[] } {
  const hash = indexOutsideTokens(url, '#');
  const target = hash === -1 ? url : url.slice(0, hash);
  const mark = indexOutsideTokens(target, '?');
  if (mark === -1) return { address: target, query: [] };
  return { address: target.slice(0, mark), query: readQueryText(target.slice(mark + 1)) };
}

function readUrlText(text: string): ReturnType<typeof splitQuery> {
  return splitQuery(withoutProtocol(text.trim()));
}

/** `host`, `port` and `path` as one address; `undefined` when the object has none of them. */
function joinParts(url: JsonObject): string | undefined {
  const { host, port, path } = url;
  const hostText = Array.isArray(host) ? host.map((label) => asText(label) ?? '').join('.') : (asText(host) ?? '');
  const portText = asName(port);
  const segments = Array.isArray(path)
    ? path.map((segment) => asText(segment) ?? asText(asRecord(segment)?.['value']) ?? '')
    : undefined;
  const pathText = segments?.join('/') ?? asText(path)?.replace(/^\//, '');
  if (hostText === '' && pathText === undefined) return undefined;
  return withoutProtocol(
    hostText + (portText === undefined ? '' : `:${portText}`) + (pathText === undefined ? '' : `/${pathText}`),
  );
}

function readPathVariables(list: unknown): KeyValue[] {
  return listOf(list).flatMap((entry) => {
    const variable = asRecord(entry);
    // Files of early v2 name a path variable by `id` (postman-collection, Url).
    const key = asName(variable?.['key']) ?? asName(variable?.['id']);
    const value = asName(variable?.['value']);
    return key === undefined || value === undefined || variable?.['disabled'] === true ? [] : [{ key, value }];
  });
}

/**
 * Reads a URL. The parts count and `raw` is ignored where parts are there, as in Postman's Collection SDK; `raw` is used
 * where they are not, and where a path segment is not text.
 */
export function readUrl(url: unknown, defects: DefectLog): SavedUrl {
  if (typeof url === 'string') return { ...readUrlText(url), pathVariables: [] };
  const parts = asRecord(url);
  if (parts === undefined) {
    defects.add('url-missing');
    return { address: '', query: [], pathVariables: [] };
  }
  const pathVariables = readPathVariables(parts['variable']);
  const raw = asName(parts['raw']);
  const oddSegment = listOf(parts['path']).some((segment) => asText(segment) === undefined);
  if (oddSegment) defects.add('path-segment-not-text');
  const joined = joinParts(parts);
  if (raw !== undefined && (joined === undefined || oddSegment)) return { ...readUrlText(raw), pathVariables };
  // The path may hold what belongs after it when somebody typed it into the wrong field.
  const { address, query } = readUrlText(joined ?? '');
  const listed =
    typeof parts['query'] === 'string' ? readQueryText(parts['query']) : readPairs(parts['query'], defects);
  return { address, query: [...query, ...listed], pathVariables };
}

/** A URL without `http://` or the like. A protocol is a word or a variable: what has a slash, a dot or a query in it is none. */
function withoutProtocol(url: string): string {
  const slashes = url.indexOf('://');
  return slashes === -1 || /[/?#.]/.test(url.slice(0, slashes)) ? url : url.slice(slashes + 3);
}

/** A name with a top-level domain, a port or four numbers; longer ones are no names of hosts. */
const HOST_AFTER_SLASHES =
  /^\/\/(?:[^/?#]{0,300}(?:\.\p{L}[\p{L}\d-]{0,62}|:\d{1,5}|(?:\.\d{1,3}){3})|localhost)(?=[/?#]|$)/u;

/**
 * A base URL without its protocol, also where two slashes alone stand before the host (RFC 3986 4.2), as in what becomes of
 * a Swagger document without `schemes`. `//accounts` is a path whose slash a base URL of one slash has doubled
 * (postman-app-support#12452).
 */
export function withoutScheme(url: string): string {
  return HOST_AFTER_SLASHES.test(url) ? url.slice(2) : withoutProtocol(url);
}
