/** The APIs that are measured: collections of any size with answers of 1 kB, and the requests that call them. */
import { collection, folder, request, type Item, type RequestParts } from '../../test/support/builders.ts';
import type { CollectionDocument } from '../../src/postman/model.ts';

export interface HttpRequest {
  readonly method: string;
  readonly target: string;
  /** Empty for none. */
  readonly body: string;
}

export interface BenchApi {
  readonly collection: CollectionDocument;
  /** One for each endpoint. */
  readonly requests: readonly HttpRequest[];
  /** Rules about what its calls get. */
  readonly answers?: Readonly<Record<string, unknown>>;
}

const endpointsPerFolder = 20;
const json = { 'Content-Type': 'application/json' };

/** A JSON text of exactly `length` characters that begins with `fields`. */
export function jsonOfLength(length: number, fields: Readonly<Record<string, unknown>>): string {
  const bare = JSON.stringify({ ...fields, text: '' }).length;
  return JSON.stringify({ ...fields, text: 'The quick brown fox jumps over it. '.repeat(99).slice(0, length - bare) });
}

function api(
  count: number,
  endpoint: (index: number) => { readonly item: Item; readonly call: HttpRequest },
): BenchApi {
  const endpoints = Array.from({ length: count }, (_, index) => endpoint(index));
  const groups = Object.values(Object.groupBy(endpoints, (_, index) => Math.floor(index / endpointsPerFolder)));
  const folders = groups.map((group = [], index) =>
    folder(
      `Group ${index}`,
      group.map(({ item }) => item),
    ),
  );
  return {
    collection: collection({
      name: `Bench ${count}`,
      items: folders,
      variables: { baseUrl: 'https://api.example.com' },
    }),
    requests: endpoints.map(({ call }) => call),
  };
}

/** GET endpoints; every fourth has an ID in its path that is a path variable, unless told otherwise. */
export function readingApi(count: number, { pathVariables = true } = {}): BenchApi {
  return api(count, (index) => {
    const path = `/v1/area-${index % 37}/resource-${index}`;
    const wild = pathVariables && index % 4 === 3;
    const item = request({
      name: `Get resource ${index}`,
      url: `{{baseUrl}}${path}${wild ? '/:id' : ''}`,
      headers: { Accept: 'application/json' },
      examples: [{ name: `Resource ${index}`, headers: json, body: jsonOfLength(1024, { id: index }) }],
    });
    return { item, call: { method: 'GET', target: wild ? `${path}/item-${index}` : path, body: '' } };
  });
}

/** The same API with a rule for each endpoint. */
export function ruledApi(count: number): BenchApi {
  const plain = readingApi(count);
  return {
    ...plain,
    answers: Object.fromEntries(plain.requests.map(({ target }) => [`GET ${target}`, ['example', 200]])),
  };
}

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;

/** All methods in turn. What is sent is 1 kB of JSON, never equal to the saved request's body, as tests do. */
export function writingApi(count: number): BenchApi {
  return api(count, (index) => {
    const method = methods[index % methods.length]!;
    const path = `/v1/resource-${index}`;
    const hasBody = method !== 'GET';
    const parts: RequestParts = { method, url: `{{baseUrl}}${path}`, headers: json };
    const item = request({
      ...parts,
      name: `${method} resource ${index}`,
      ...(hasBody ? { body: jsonOfLength(1024, { id: index, saved: true }) } : {}),
      examples: [{ name: `Resource ${index}`, headers: json, body: jsonOfLength(1024, { id: index }) }],
    });
    return { item, call: { method, target: path, body: hasBody ? jsonOfLength(1024, { id: index, sent: true }) : '' } };
  });
}

/** Answers that depend on the call: a path variable, an environment variable, and the documented helpers. */
export function templateApi(count: number): BenchApi {
  return api(count, (index) => {
    const path = `/v1/resource-${index}`;
    const body = jsonOfLength(1000, {
      id: '{{id}}',
      base: '{{baseUrl}}',
      page: "{{$queryParams 'page' '1'}}",
      agent: "{{$headers 'X-Client' 'nobody'}}",
    });
    const item = request({
      name: `Get resource ${index}`,
      url: `{{baseUrl}}${path}/:id?page=1`,
      examples: [{ name: `Resource ${index}`, headers: json, body }],
    });
    return { item, call: { method: 'GET', target: `${path}/item-${index}?page=1`, body: '' } };
  });
}

/** The request as it goes over the wire. */
export function wireText({ method, target, body }: HttpRequest): string {
  const bodyHeaders =
    body === '' ? '' : `Content-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n`;
  return `${method} ${target} HTTP/1.1\r\nHost: 127.0.0.1\r\nUser-Agent: bench\r\nX-Client: bench\r\n${bodyHeaders}\r\n${body}`;
}
