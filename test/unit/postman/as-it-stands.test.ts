/** What needs no copy: the schema would give just that. */
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { asItStands } from '../../../src/postman/as-it-stands.ts';
import { callLogSchema } from '../../../src/postman/model.ts';

/** With headers and bodies, as the embedded server and the documented example give them. */
const callLog = {
  id: 'c4505a1e-7261-497c-91ff-db4bd51351a6-5078',
  responseName: 'OK',
  servedAt: '2022-01-17T06:19:30.000Z',
  request: {
    method: 'POST',
    path: '/pets?a=1',
    headers: [{ key: 'accept', value: '*/*' }],
    body: { mode: 'raw', data: '{}' },
  },
  response: { type: 'success', statusCode: 200, headers: [{ key: 'a', value: '' }], body: { data: '[]' } },
};

const isCallLogAsItStands = asItStands(callLogSchema);

test.each([
  ['whole', callLog],
  ['of a call without a body', { ...callLog, request: { method: 'GET', path: '/' } }],
  ['with null for what it has not', { ...callLog, response: { ...callLog.response, headers: null, body: null } }],
])('a call log %s stands as it is', (_, log) => {
  expect(isCallLogAsItStands(log)).toBe(true);
  expect(v.parse(callLogSchema, log)).toEqual(log);
});

test.each([
  ['a key that no call log has', { ...callLog, mock: 'm' }],
  ['the key `__proto__`', JSON.parse(JSON.stringify(callLog).replace('{', '{"__proto__":{"id":"p"},')) as object],
  ['no name, which is an empty one', { ...callLog, responseName: undefined }],
  ['no ID', { ...callLog, id: undefined }],
  ['one header that is no list', { ...callLog, request: { ...callLog.request, headers: { key: 'a', value: 'b' } } }],
  ['a header without a value', { ...callLog, request: { ...callLog.request, headers: [{ key: 'a' }] } }],
  ['a list for a body', { ...callLog, response: { ...callLog.response, body: [] } }],
])('a call log with %s does not', (_, log) => {
  // What is undefined is absent in JSON.
  const parsed: unknown = Object.assign(JSON.parse(JSON.stringify(log)) as object);
  expect(isCallLogAsItStands(parsed)).toBe(false);
});

/** Call logs that lack something, have something more, or hold something else. */
const nearCallLog = fc
  .array(
    fc.record({
      path: fc.constantFrom(
        ...[
          '',
          'id',
          'responseName',
          'servedAt',
          'request',
          'response',
          'request.method',
          'request.headers',
          'request.body',
        ],
        ...['request.body.mode', 'request.body.data', 'request.headers.0', 'request.headers.0.value', 'response.type'],
        ...['response.statusCode', 'response.headers', 'response.body', 'response.body.data', 'more', 'request.more'],
        ...['response.__proto__', 'request.body.more', 'response.body.0'],
      ),
      value: fc.oneof(
        fc.constantFrom(null, '', 'text', 0, 200, [], {}, true, { key: 'a', value: 'b' }, [{ key: 'a', value: 'b' }]),
        fc.constant(undefined),
        fc.jsonValue({ maxDepth: 2 }),
      ),
    }),
    { maxLength: 3 },
  )
  .map((changes) => changes.reduce((log, { path, value }) => changed(log, path, value), JSON.stringify(callLog)));

/** The JSON with the value at this path, or without any for `undefined`. */
function changed(json: string, path: string, value: unknown): string {
  if (path === '') return value === undefined ? json : JSON.stringify(value);
  const root = JSON.parse(json) as unknown;
  const keys = path.split('.');
  const last = keys.pop()!;
  let at: unknown = root;
  for (const key of keys) at = typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[key] : undefined;
  if (typeof at !== 'object' || at === null) return json;
  if (value === undefined) Reflect.deleteProperty(at, last);
  else Object.defineProperty(at, last, { value, enumerable: true, configurable: true, writable: true });
  return JSON.stringify(root);
}

test('what stands as it is, the schema would give', () => {
  let asTheyStand = 0;
  fc.assert(
    fc.property(nearCallLog, (json) => {
      const log = JSON.parse(json) as unknown;
      if (!isCallLogAsItStands(log)) return;
      asTheyStand += 1;
      expect(v.parse(callLogSchema, log)).toStrictEqual(log);
    }),
    { numRuns: 2_000 },
  );
  expect(asTheyStand).toBeGreaterThan(100);
});

describe('a schema that changes what it is given', () => {
  test.each<[string, v.GenericSchema, unknown]>([
    ['a pipe', v.pipe(v.string(), v.trim()), 'a'],
    ['a default for null', v.nullable(v.string(), 'a'), null],
    ['a default for what is absent', v.object({ a: v.optional(v.string(), 'a') }), {}],
    ['a kind that is not known here', v.record(v.string(), v.string()), { a: 'a' }],
    ['a union whose first option does not take it', v.union([v.number(), v.string()]), 'a'],
    ['an object for a list', v.object({ a: v.optional(v.string()) }), []],
  ])('%s is asked', (_, schema, input) => {
    expect(v.is(schema, input)).toBe(true);
    expect(asItStands(schema)(input)).toBe(false);
  });
});
