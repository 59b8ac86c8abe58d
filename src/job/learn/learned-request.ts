/** A call that nothing matched, as a request of a Postman collection with an empty example. */
import { hash } from 'node:crypto';
import { formPairs } from '../../report/index.ts';
import { binaryBodyMode, readCutMark, type CallLog } from '../../postman/model.ts';

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

export function createLearnedRequest(call: CallLog, options: LearnedRequestOptions): LearnedRequest {
  const { request } = call;
  const method = request.method.toUpperCase();
  const { path, query } = splitTarget(request.path);
  const contentType = request.headers?.find(({ key }) => key.toLowerCase() === 'content-type')?.value;
  const body = bodyOf(request.body, contentType ?? '');
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

function splitTarget(target: string): { readonly path: string; readonly query: string | undefined } {
  const mark = target.indexOf('?');
  const path = mark === -1 ? target : target.slice(0, mark);
  return { path: path.startsWith('/') ? path : `/${path}`, query: mark === -1 ? undefined : target.slice(mark + 1) };
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
    ...(query !== undefined && {
      query: query
        .split('&')
        .filter((pair) => pair !== '')
        .map(queryPair),
    }),
  };
}

function queryPair(pair: string): { readonly key: string; readonly value: string | null } {
  const equals = pair.indexOf('=');
  return equals === -1 ? { key: pair, value: null } : { key: pair.slice(0, equals), value: pair.slice(equals + 1) };
}

/** `undefined` for what a collection cannot hold or the log does not have: bytes, the start of a body, files. */
function bodyOf(body: CallLog['request']['body'], contentType: string): Readonly<Record<string, unknown>> | undefined {
  const { data, fullSize } = readCutMark(body?.data ?? '');
  if (data === '' || fullSize !== undefined || body?.mode === binaryBodyMode) return undefined;
  const mediaType = contentType.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  if (mediaType === 'multipart/form-data') return undefined;
  if (mediaType === 'application/x-www-form-urlencoded') {
    return { mode: 'urlencoded', urlencoded: formPairs(data).map(([key, value]) => ({ key, value })) };
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
