/** A document, and a collection with one example that keeps to it and twelve that do not. */
const user = { id: 7, name: 'Ada', status: 'new', since: '2026-01-31T10:15:30Z', tags: ['a'], note: null };

/** Of OpenAPI 3.0; `$ref`s go in circles. */
export const usersDocument = {
  openapi: '3.0.3',
  info: { title: 'Users', version: '1' },
  servers: [{ url: 'https://api.example.com/v1' }],
  paths: {
    '/users/{id}': {
      get: {
        parameters: [
          { name: 'id', in: 'path', required: true, schema: { type: 'integer' } },
          { name: 'X-Tenant', in: 'header', required: true, schema: { type: 'string' } },
        ],
        responses: {
          200: { description: '', content: { 'application/json': { schema: { $ref: '#/components/schemas/User' } } } },
        },
      },
    },
  },
  components: {
    schemas: {
      User: {
        type: 'object',
        additionalProperties: false,
        required: ['id', 'name'],
        properties: {
          id: { type: 'integer' },
          name: { type: 'string' },
          status: { type: 'string', enum: ['new', 'paid'] },
          since: { type: 'string', format: 'date-time' },
          tags: { type: 'array', items: { type: 'string' } },
          note: { type: 'string', nullable: true },
          parent: { $ref: '#/components/schemas/User' },
        },
      },
    },
  },
};

interface Saved {
  readonly body?: unknown;
  readonly code?: number;
  readonly path?: string;
  readonly query?: readonly { readonly key: string; readonly value: string }[];
  readonly headers?: readonly { readonly key: string; readonly value: string }[];
  readonly type?: string;
}

const tenant = [{ key: 'X-Tenant', value: '{{tenant}}' }];

function example(
  name: string,
  {
    body = user,
    code = 200,
    path = 'users',
    query = [],
    headers = tenant,
    type = 'application/json; charset=utf-8',
  }: Saved,
) {
  const url = { host: ['{{baseUrl}}'], path: [path, ':id'], query, variable: [{ key: 'id', value: '7' }] };
  return {
    name,
    originalRequest: { method: 'GET', header: headers, url },
    code,
    header: [{ key: 'Content-Type', value: type }],
    body: JSON.stringify(body),
  };
}

/** Each defect with what is said of it. */
export const defects: readonly (readonly [name: string, saved: Saved, message: string])[] = [
  ['missing property', { body: { id: 7 } }, 'response body lacks `name`'],
  ['wrong type', { body: { ...user, id: '7' } }, 'response body at `id` is `"7"`, not an integer'],
  ['enum', { body: { ...user, status: 'old' } }, 'response body at `status` is `"old"`, not one of "new", "paid"'],
  ['undocumented status', { code: 418 }, 'response status `418` is not in the document: it has 200'],
  ['unknown path', { path: 'user' }, 'the path is not in the document: the nearest path is /users/{id}'],
  ['extra query parameter', { query: [{ key: 'all', value: '1' }] }, 'query parameter `all` is not in the document'],
  [
    'wrong content type',
    { type: 'text/html' },
    'response content type `text/html` is not in the document: it has application/json',
  ],
  ['missing required header', { headers: [] }, 'request header `X-Tenant` is missing'],
  ['bad format', { body: { ...user, since: 'yesterday' } }, 'is `"yesterday"`, not of the format date-time'],
  ['additional property', { body: { ...user, extra: 1 } }, 'response body at `extra` is not in the document'],
  ['wrong array item', { body: { ...user, tags: ['a', 5] } }, 'response body at `tags.1` is `5`, not a string'],
  ['null', { body: { ...user, name: null } }, 'response body at `name` is `null`, not a string'],
];

/** The collection's text, a property a line. */
export function usersCollection(names: readonly string[] = defects.map(([name]) => name)): string {
  const responses = defects.filter(([name]) => names.includes(name)).map(([name, saved]) => example(name, saved));
  const request = example('', {}).originalRequest;
  const collection = {
    info: { name: 'Users', schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json' },
    item: [{ name: 'Get user', request, response: [example('OK', {}), ...responses] }],
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}
