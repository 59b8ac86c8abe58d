/**
 * Postman files for tests: format v2.1 as Postman's app exports it. A test names only what matters to it.
 *
 *     collection({ items: [folder('Users', [request({ url: '{{baseUrl}}/users', examples: [{ body: '[]' }] })])] })
 */
import { randomUUID } from 'node:crypto';
import type { CollectionDocument, EnvironmentDocument } from '../../src/postman/model.ts';

type Texts = Readonly<Record<string, string>>;

/** A saved response of a request. */
export interface ExampleOptions {
  readonly name?: string;
  readonly id?: string;
  /** 200 by default. */
  readonly status?: number;
  readonly statusText?: string;
  readonly headers?: Texts;
  readonly body?: string;
  readonly previewLanguage?: string;
  /** What differs from the request that the example belongs to. */
  readonly originalRequest?: RequestParts;
}

export interface RequestParts {
  readonly method?: string;
  /** As in the address bar, e.g. `{{baseUrl}}/users/:id?page=1`. */
  readonly url?: string;
  /** Values of the `:name` segments. */
  readonly pathVariables?: Texts;
  readonly headers?: Texts;
  /** A text is a raw JSON body; anything else stands in the file as given. */
  readonly body?: string | Readonly<Record<string, unknown>>;
}

export interface RequestOptions extends RequestParts {
  readonly name?: string;
  readonly id?: string;
  readonly examples?: readonly ExampleOptions[];
}

/** An entry of a collection's or folder's `item`. */
export type Item = Readonly<Record<string, unknown>>;

export interface CollectionOptions {
  readonly name?: string;
  readonly id?: string;
  readonly items?: readonly Item[];
  readonly variables?: Texts;
}

/** A collection file. Its ID is random, so that two collections of one test are two. */
export function collection({
  name = 'Test API',
  id = randomUUID(),
  items = [],
  variables = {},
}: CollectionOptions = {}): CollectionDocument {
  const schema = 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json';
  return { info: { _postman_id: id, name, schema }, item: items, variable: pairs(variables) };
}

export function folder(name: string, items: readonly Item[]): Item {
  return { name, item: items };
}

/** A request with its examples; `GET {{baseUrl}}/` by default. */
export function request({ name = 'Request', id, examples = [], ...parts }: RequestOptions = {}): Item {
  return {
    name,
    ...given({ id }),
    request: requestBody(parts),
    response: examples.map((options) => response(options, parts)),
  };
}

/** An environment file; all values are enabled. */
export function environment({
  name = 'Test environment',
  id = randomUUID(),
  values = {},
}: { name?: string; id?: string; values?: Texts } = {}): EnvironmentDocument {
  const entries = pairs(values).map((pair) => ({ ...pair, type: 'default', enabled: true }));
  return { id, name, values: entries, _postman_variable_scope: 'environment' };
}

function response(options: ExampleOptions, parts: RequestParts): Item {
  const { name = 'Example', id, status = 200, statusText = 'OK', headers = {}, body = '', previewLanguage } = options;
  return {
    ...given({ id }),
    name,
    originalRequest: requestBody({ ...parts, ...options.originalRequest }),
    status: statusText,
    code: status,
    ...given({ _postman_previewlanguage: previewLanguage }),
    header: pairs(headers),
    cookie: [],
    body,
  };
}

function requestBody({
  method = 'GET',
  url = '{{baseUrl}}/',
  pathVariables = {},
  headers = {},
  body,
}: RequestParts): Item {
  const raw = typeof body === 'string' ? { mode: 'raw', raw: body, options: { raw: { language: 'json' } } } : body;
  return { method, header: pairs(headers), ...given({ body: raw }), url: urlObject(url, pathVariables) };
}

/** An address in the parts that Postman's app splits it into. */
function urlObject(raw: string, pathVariables: Texts): Item {
  const [address = '', ...queryParts] = raw.split('?');
  const [, protocol, rest = ''] = /^(?:(\w+):\/\/)?(.*)$/s.exec(address) ?? [];
  const [host = '', ...path] = rest.split('/');
  const query = queryParts
    .join('?')
    .split('&')
    .filter((part) => part !== '');
  return {
    raw,
    ...given({ protocol }),
    host: host.startsWith('{{') ? [host] : host.split('.'),
    path,
    ...(query.length === 0 ? {} : { query: query.map(queryEntry) }),
    ...(Object.keys(pathVariables).length === 0 ? {} : { variable: pairs(pathVariables) }),
  };
}

function queryEntry(part: string): Item {
  const equals = part.indexOf('=');
  return equals < 0 ? { key: part, value: null } : { key: part.slice(0, equals), value: part.slice(equals + 1) };
}

function pairs(texts: Texts): readonly { readonly key: string; readonly value: string }[] {
  return Object.entries(texts).map(([key, value]) => ({ key, value }));
}

/** Leaves out what is undefined, as a file does. */
function given(values: Item): Item {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
