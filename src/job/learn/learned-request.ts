/** A call that nothing matched, as a request of a Postman collection with an empty example. */
import { hash } from 'node:crypto';
import { isForm, readBody } from '../../call-log/body.ts';
import type { CallLog } from '../../call-log/model.ts';
import { headerValues, mediaTypeOf } from '../../http-text/header-text.ts';
import { parsePairs, rawPairs } from '../../http-text/pairs.ts';
import { splitTarget } from '../../http-text/target.ts';

export interface LearnedRequestOptions {
  /** What stands before the path: `{{baseUrl}}`, or a host with a port perhaps. */
  readonly base: string;
  /** Of the base's value: it is taken off the path, since the base brings it along. */
  readonly basePath: string;
  /** Format v2.0 has URLs as text. */
  readonly urlAsText: boolean;
}

/** An entry of a collection's `item`. */
export interface LearnedRequest {
  readonly id: string;
  readonly name: string;
  readonly request: Readonly<Record<string, unknown>>;
  readonly response: readonly Readonly<Record<string, unknown>>[];
}

/** Calls with the same method, path and query are one request: the IDs depend on nothing else. */
export function learnedIds({ request }: CallLog): { readonly request: string; readonly example: string } {
  return { request: idOf('request', request), example: idOf('example', request) };
}

/** Method and path, e.g. `POST /orders`. */
export function learnedName({ request }: CallLog): string {
  return `${request.method.toUpperCase()} ${splitTarget(request.path).path}`;
}

/** What the user is to replace. */
export const emptyExample = { name: 'Fill me in', status: 'OK', code: 200 } as const;

/** The request of a call, with an example that is still to be filled in. */
export function createLearnedRequest(call: CallLog, options: LearnedRequestOptions): LearnedRequest {
  const { request } = call;
  const method = request.method.toUpperCase();
  const { path, query } = splitTarget(request.path);
  const [contentType] = headerValues(request.headers, 'content-type');
  const body = bodyOf(request, contentType ?? '');
  const original = {
    method,
    header: contentType === undefined || body === undefined ? [] : [{ key: 'Content-Type', value: contentType }],
    ...(body && { body }),
    url: urlOf(literal(path), query === undefined ? undefined : literal(query), options),
  };
  const example = {
    id: learnedIds(call).example,
    ...emptyExample,
    originalRequest: original,
    header: [],
    cookie: [],
    body: '',
  };
  return { id: learnedIds(call).request, name: learnedName(call), request: original, response: [example] };
}

/** What was sent is no template: a collection would read `{{x}}` as a variable and `:x` as a wildcard. */
const literal = (text: string): string =>
  text.replaceAll('{', '%7B').replaceAll('}', '%7D').replaceAll('#', '%23').replaceAll('/:', '/%3A');

function urlOf(path: string, query: string | undefined, { base, basePath, urlAsText }: LearnedRequestOptions): unknown {
  const rest = basePath !== '' && path.startsWith(`${basePath}/`) ? path.slice(basePath.length) : path;
  const raw = base + rest + (query === undefined ? '' : `?${query}`);
  if (urlAsText) return raw;
  const [, host = '', port] = /^(.*?)(?::(\d+))?$/.exec(base) ?? [];
  return {
    raw,
    host: host.startsWith('{{') ? [host] : host.split('.'),
    ...(port !== undefined && { port }),
    path: rest.slice(1).split('/'),
    ...(query !== undefined && { query: rawPairs(query).map(([key, value = null]) => ({ key, value })) }),
  };
}

/** `undefined` for what a collection cannot hold or the log does not have: bytes, the start of a body, files. */
function bodyOf(request: CallLog['request'], contentType: string): Readonly<Record<string, unknown>> | undefined {
  const { data, isBinary, fullSize } = readBody(request.body);
  if (data === '' || fullSize !== undefined || isBinary) return undefined;
  const mediaType = mediaTypeOf(contentType);
  if (mediaType === 'multipart/form-data') return undefined;
  if (isForm(request)) {
    return { mode: 'urlencoded', urlencoded: parsePairs(data).map(([key, value]) => ({ key, value })) };
  }
  const isJson = mediaType === 'application/json' || mediaType.endsWith('+json');
  return { mode: 'raw', raw: data, ...(isJson && { options: { raw: { language: 'json' } } }) };
}

/** A UUID of version 8, which is for IDs that are made of something (RFC 9562). */
function idOf(kind: 'request' | 'example', { method, path }: CallLog['request']): string {
  const digits = hash('sha256', JSON.stringify([kind, method.toUpperCase(), path]));
  const variant = ((parseInt(digits.charAt(16), 16) & 3) | 8).toString(16);
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `8${digits.slice(13, 16)}`,
    variant + digits.slice(17, 20),
    digits.slice(20, 32),
  ].join('-');
}
