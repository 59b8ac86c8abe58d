/** Checks answers against the official OpenAPI description of Postman's API, where a copy of it is at hand. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { expect } from 'vitest';
import type { Answer } from './test-account.ts';

/** The description is Postman's and not part of this project. */
const file = fileURLToPath(new URL('../../../../shared/facts/postman-api.openapi.json', import.meta.url));

export const descriptionIsHere = existsSync(file);

/** REQUIRE_CORPUS=1: a missing description fails instead of skipping. */
export const descriptionIsRequired = process.env['REQUIRE_CORPUS'] === '1';

type Json = Record<string, unknown>;

/**
 * Where the description is known to differ from what Postman's API is recorded to answer, or to be silent. A location
 * is the path of property names from the schema's root (`[]`: the items of a list).
 */
const exceptions: readonly {
  readonly schema: string;
  readonly at: string;
  readonly allow: Json;
  readonly why: string;
}[] = [
  ...['getMocks', 'getMock', 'mockCreateUpdateResponse'].map((schema) => ({
    schema,
    at: schema === 'getMocks' ? 'mocks.[].environment' : 'mock.environment',
    allow: { type: 'string', nullable: true },
    why: 'recorded: null when the mock has no environment',
  })),
  {
    schema: 'getMocks',
    at: 'mocks.[].config.matchHeader',
    allow: { type: 'boolean' },
    why: 'recorded on every endpoint, described for create and update only',
  },
  {
    schema: 'getMock',
    at: 'mock.config.matchHeader',
    allow: { type: 'boolean' },
    why: 'recorded on every endpoint, described for create and update only',
  },
  {
    schema: 'getMocks',
    at: 'mocks.[].config.serverResponseId',
    allow: { type: 'string', nullable: true },
    why: "recorded: null when none is active; the description's example has ''",
  },
  ...['request', 'response'].map((side) => ({
    schema: 'getMockCallLogs',
    at: `call-logs.[].${side}.headers`,
    allow: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['key', 'value'],
        properties: { key: { type: 'string' }, value: { type: 'string' } },
      },
    },
    why: 'described as ONE {key, value}: more than one header needs a list',
  })),
  {
    schema: 'mockServerResponse',
    at: 'language',
    allow: { type: 'string', nullable: true },
    why: 'the official collection shows null when it was left out; the delete answer is described as nullable',
  },
  {
    schema: 'getCollection',
    at: 'collection.rootLevelRequests',
    allow: { type: 'array', items: { type: 'string' } },
    why: 'in the example of model=minimal, not in the schema',
  },
  {
    schema: 'getCollection',
    at: 'collection.rootLevelFolders',
    allow: { type: 'array', items: { type: 'string' } },
    why: 'in the example of model=minimal, not in the schema',
  },
];

/** Statuses on which the description and the other sources disagree: what we answer, and where its body is described. */
const statuses: Readonly<Record<string, { readonly describedAs: string; readonly why: string }>> = {
  'GET /collections/{collectionId} 404': {
    describedAs: '400',
    why: 'described as 400, the official collection and known clients say 404',
  },
  'GET /environments/{environmentId} 404': {
    describedAs: '400',
    why: 'described as 400 under the name environments404Error',
  },
  'PUT /environments/{environmentId} 404': { describedAs: '400', why: 'not described; PATCH and DELETE have 404' },
  'POST /mocks 404': { describedAs: '400', why: 'not described: a collection that does not exist (inferred)' },
};

/** Reads the description once for a test file. */
export function readDescription() {
  const description = JSON.parse(readFileSync(file, 'utf8')) as Json;
  applyExceptions(description);
  closeObjects(description);
  const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
  ajv.addSchema(description, 'postman');

  return {
    /** The operations described, e.g. `GET /mocks`. */
    operations: Object.entries(child(description, 'paths')).flatMap(([path, operations]) =>
      Object.keys(operations as Json).flatMap((method) =>
        ['get', 'post', 'put', 'patch', 'delete'].includes(method) ? `${method.toUpperCase()} ${path}` : [],
      ),
    ),
    /** Fails unless the operation is described, with this status, and the body fits its schema. */
    expectDescribed(operation: string, { status, headers, body }: Answer): void {
      const [method = '', path = ''] = operation.split(' ');
      const key = `${operation} ${status}`;
      const described = statuses[key]?.describedAs ?? String(status);
      const response = resolve(description, ['paths', path, method.toLowerCase(), 'responses', described]);
      expect(response, `${key} is not described`).toBeDefined();
      expect(headers['content-type']).toBe(status < 400 ? 'application/json; charset=utf-8' : 'application/json');
      const content = child(response?.value ?? {}, 'content');
      const [mediaType = ''] = Object.keys(content);
      const pointer = [...(response?.pointer ?? []), 'content', mediaType, 'schema'].map(escape).join('/');
      const validate = ajv.getSchema(`postman#/${pointer}`) ?? ajv.compile({ $ref: `postman#/${pointer}` });
      void validate(body);
      expect(validate.errors ?? [], `${key}: ${JSON.stringify(body).slice(0, 500)}`).toEqual([]);
    },
  };
}

/** Follows a path of keys, and `$ref`s on the way. */
function resolve(
  root: Json,
  path: readonly string[],
): { readonly value: Json; readonly pointer: string[] } | undefined {
  let value: Json = root;
  let pointer: string[] = [];
  for (const key of path) {
    if (!Object.hasOwn(value, key)) return undefined;
    value = value[key] as Json;
    pointer.push(key);
    if (typeof value['$ref'] === 'string') {
      pointer = value['$ref'].slice(2).split('/');
      value = pointer.reduce<Json>(child, root);
    }
  }
  return { value, pointer };
}

function child(value: Json, key: string): Json {
  return (value[key] ?? {}) as Json;
}

function escape(key: string): string {
  return encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'));
}

function applyExceptions(description: Json): void {
  const schemas = child(child(description, 'components'), 'schemas');
  for (const { schema, at, allow } of exceptions) {
    const steps = at.split('.');
    const last = steps.pop() ?? '';
    const holder = steps.reduce<Json>(
      (value, step) => (step === '[]' ? child(value, 'items') : child(child(value, 'properties'), step)),
      child(schemas, schema),
    );
    const properties = child(holder, 'properties');
    if (Object.keys(properties).length === 0) throw new Error(`The exception at ${schema} ${at} fits nothing.`);
    properties[last] = allow;
  }
}

/** Makes every object schema that lists its properties refuse others, and every error need what it lists. */
function closeObjects(description: Json): void {
  const schemas = child(child(description, 'components'), 'schemas');
  // Item, request and response schemas of a collection are the file format's, which has more than the description says.
  const open = new Set(['item-2', 'request-2', 'response-2', 'event-2', 'header-2', 'collection-variable', 'auth-2']);
  for (const [name, schema] of Object.entries(schemas)) if (!open.has(name)) closeObject(schema as Json);
}

function closeObject(schema: Json): void {
  const properties = schema['properties'] as Json | undefined;
  if (properties !== undefined && schema['type'] === 'object') {
    if (Object.hasOwn(properties, 'rootLevelRequests') || schema['additionalProperties'] !== true) {
      schema['additionalProperties'] = false;
    }
    if (Object.hasOwn(properties, 'error')) schema['required'] = ['error'];
    if (Object.hasOwn(properties, 'title') && Object.hasOwn(properties, 'detail'))
      schema['required'] = ['type', 'title', 'detail'];
    Object.values(properties).forEach((property) => {
      closeObject(property as Json);
    });
  }
  if (schema['items'] !== undefined) closeObject(schema['items'] as Json);
}
