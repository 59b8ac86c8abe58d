/** A call that nothing matched, as a request of a Postman collection with an empty example. */
import type { JsonObject } from '../../http-text/bounded-json.ts';
import { hash } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import { isForm, readBody } from '../../call-log/body.ts';
import type { CallLog } from '../../call-log/model.ts';
import { headerValues, isJson, mediaTypeOf } from '../../http-text/header-text.ts';
import { parsePairs, rawPairs } from '../../http-text/pairs.ts';
import { decodePercent } from '../../http-text/percent-encoding.ts';
import { splitTarget } from '../../http-text/target.ts';
import type { CollectionRequest } from '../../engine/index.ts';
import { mask } from '../../report/index.ts';
import type { ExampleResponse, LearnedCall } from './learn-target.ts';

export interface LearnedRequestOptions {
  /** What stands before the path: `{{baseUrl}}`, or a host with a port perhaps. */
  readonly base: string;
  /** Of the base's value: it is taken off the path, since the base brings it along. */
  readonly basePath: string;
  /** Format v2.0 has URLs as text. */
  readonly urlAsText: boolean;
  /** What the call belongs to: where its path has a variable, the example's has it too. */
  readonly request?: CollectionRequest | undefined;
}

/** An entry of a collection's `item`. */
export interface LearnedRequest {
  readonly id: string;
  readonly name: string;
  readonly request: JsonObject;
  readonly response: readonly JsonObject[];
}

/**
 * Calls with the same method, path and query are one request, and those of them with the same body and the same wishes for an
 * answer one example: the IDs depend on nothing else. An example that was asked for by its ID has that.
 */
export function learnedIds(call: CallLog): { readonly request: string; readonly example: string } {
  const { request } = call;
  const { id, code, name } = askedBy(call);
  const { data } = readBody(request.body);
  const route = [request.method.toUpperCase(), request.path];
  const wishes = [data, code ?? '', name ?? '', ...comparedHeaders(call).map(({ value }) => value)];
  const parts = wishes.every((part) => part === '') ? [] : wishes;
  return { request: idOf(['request', ...route]), example: id ?? idOf(['example', ...route, ...parts]) };
}

/** Method and path, e.g. `POST /orders`. */
export function learnedName({ request }: CallLog): string {
  return `${request.method.toUpperCase()} ${splitTarget(request.path).path}`;
}

/** What the user is to replace, with what the call asks for. */
export function emptyResponse(call: CallLog): ExampleResponse {
  const { code = '200', name = 'Fill me in' } = askedBy(call);
  return { name, code: Number(code), status: STATUS_CODES[code] ?? '', headers: [], body: '' };
}

/** What a call asks of its example by `x-mock-response-…`; `undefined` for what it does not, and for what no example can have. */
function askedBy({ request: { headers } }: CallLog) {
  const [id, name, code] = ['id', 'name', 'code'].map((asked) =>
    optionalText(headerValues(headers, `x-mock-response-${asked}`)[0]),
  );
  return { id, name: name && decodePercent(name), code: /^[1-5]\d\d$/.test(code ?? '') ? code : undefined };
}

const optionalText = (text: string | undefined): string | undefined => (text?.trim() === '' ? undefined : text?.trim());

/** The request of a call with one of its examples, for each call one. */
export function createLearnedRequest(calls: readonly LearnedCall[], options: LearnedRequestOptions): LearnedRequest {
  const [{ call }] = calls as [LearnedCall, ...LearnedCall[]]; // grouped by what they are requests of
  return {
    id: learnedIds(call).request,
    name: learnedName(call),
    request: requestOf(call, options),
    response: calls.map((each) => createLearnedExample(each, options)),
  };
}

/** An entry of a request's `response`. */
export function createLearnedExample({ call, response, exampleId }: LearnedCall, options: LearnedRequestOptions) {
  const { name, status, code, headers, body } = response;
  return {
    ...{ id: exampleId ?? learnedIds(call).example, name, originalRequest: requestOf(call, options) },
    ...{ status, code, header: headers, cookie: [], body },
  };
}

/** A call as the request of a collection: with its Content-Type, and the headers that it wants to be told apart by. */
export function requestOf(call: CallLog, options: LearnedRequestOptions): LearnedRequest['request'] {
  const { request } = call;
  const { path, query } = splitTarget(request.path);
  const [contentType] = headerValues(request.headers, 'content-type');
  const body = bodyOf(request, contentType ?? '');
  return {
    method: request.method.toUpperCase(),
    header: [
      ...(contentType === undefined || body === undefined ? [] : [{ key: 'Content-Type', value: contentType }]),
      ...comparedHeaders(call),
    ],
    ...(body && { body }),
    url: urlOf(literal(path), query === undefined ? undefined : literal(query), options),
  };
}

/** The headers that the call has compared with those of examples (`x-mock-match-request-headers`), but for its Content-Type. */
function comparedHeaders({ request: { headers } }: CallLog) {
  return headerValues(headers, 'x-mock-match-request-headers')
    .flatMap((list) => list.split(','))
    .map((name) => name.trim())
    .filter((name) => name !== '' && name.toLowerCase() !== 'content-type')
    .flatMap((key) => headerValues(headers, key).map((value) => ({ key, value })));
}

/** What was sent is no template: a collection would read `{{x}}` as a variable and `:x` as a wildcard. */
const literal = (text: string): string =>
  text.replaceAll('{', '%7B').replaceAll('}', '%7D').replaceAll('#', '%23').replaceAll('/:', '/%3A');

function urlOf(
  path: string,
  query: string | undefined,
  { base, basePath, urlAsText, request }: LearnedRequestOptions,
): unknown {
  const rest = basePath !== '' && path.startsWith(`${basePath}/`) ? path.slice(basePath.length) : path;
  if (urlAsText) return base + rest + (query === undefined ? '' : `?${query}`);
  const pairs = query === undefined ? undefined : rawPairs(query).map(([key, value = null]) => ({ key, value }));
  const shown = pairs?.map((pair) => (pair.value === mask ? { ...pair, value: '{{redacted}}' } : pair));
  const { segments, variables } = withPathVariables(rest.slice(1).split('/'), request?.request.address);
  const [, host = '', port] = /^(.*?)(?::(\d+))?$/.exec(base) ?? [];
  const search = shown?.map(({ key, value }) => (value === null ? key : `${key}=${value}`)).join('&');
  return {
    raw: `${base}/${segments.join('/')}${search === undefined ? '' : `?${search}`}`,
    host: host.startsWith('{{') ? [host] : host.split('.'),
    ...(port !== undefined && { port }),
    path: segments,
    ...(shown !== undefined && { query: shown }),
    ...(variables.length > 0 && { variable: variables }),
  };
}

/** A path variable of an example; one without a value stands for any. */
interface LearnedVariable {
  readonly key: string;
  readonly value?: string;
}

/**
 * A path with the variables that the request's own has in the same places, and with one that stands for anything in the
 * place of what was redacted: the call would not fit its own example otherwise.
 *
 * @param address of the request: its base, and a path that may have `:name` in it
 */
function withPathVariables(
  sent: readonly string[],
  address = '',
): { readonly segments: readonly string[]; readonly variables: readonly LearnedVariable[] } {
  const saved = address.split('/').slice(1);
  const fits =
    saved.length === sent.length &&
    saved.every((segment, at) => /^:|\{\{/.test(segment) || decodePercent(segment) === decodePercent(sent[at] ?? ''));
  const variables: LearnedVariable[] = [];
  const segments = sent.map((segment, at) => {
    const name = fits && saved[at]?.startsWith(':') === true ? saved[at].slice(1) : undefined;
    if (segment === mask) {
      const key = name ?? `redacted${at === sent.indexOf(mask) ? '' : at}`;
      variables.push({ key });
      return `:${key}`;
    }
    if (name === undefined) return segment;
    variables.push({ key: name, value: segment });
    return `:${name}`;
  });
  return { segments, variables };
}

/** `undefined` for what a collection cannot hold or the log does not have: bytes, the start of a body, files. */
function bodyOf(request: CallLog['request'], contentType: string): JsonObject | undefined {
  const { data, isBinary, fullSize } = readBody(request.body);
  if (data === '' || fullSize !== undefined || isBinary) return undefined;
  const mediaType = mediaTypeOf(contentType);
  if (mediaType === 'multipart/form-data') return undefined;
  if (isForm(request)) {
    return { mode: 'urlencoded', urlencoded: parsePairs(data).map(([key, value]) => ({ key, value })) };
  }
  return { mode: 'raw', raw: data, ...(isJson(mediaType) && { options: { raw: { language: 'json' } } }) };
}

/** A UUID of version 8, which is for IDs that are made of something (RFC 9562). */
export function idOf(parts: readonly (string | number)[]): string {
  const digits = hash('sha256', JSON.stringify(parts));
  const variant = ((parseInt(digits.charAt(16), 16) & 3) | 8).toString(16);
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `8${digits.slice(13, 16)}`,
    variant + digits.slice(17, 20),
    digits.slice(20, 32),
  ].join('-');
}
