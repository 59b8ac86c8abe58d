/** Random collections, and random calls that meet their examples often, for properties of matching. */
import fc from 'fast-check';
import type { MatchConfig, MockRequest } from '../../src/engine/index.ts';

// Few words, so that calls and examples meet on every step of the ladder.
const segment = fc.constantFrom(
  'users',
  'Users',
  'user',
  'usrs',
  '1',
  '22',
  '13debaf5-53ed-4a85-8ee3-d47258ce1078',
  'carol',
  'a%20b',
  'é',
  '{{known}}',
  '{{wild}}',
  '{{other}}',
  '{{asked}}',
  ':id',
  ':known',
  ':set',
  ':id.json',
  ':typed',
  '{{empty}}',
  '<string>',
);
const sentSegment = fc.constantFrom(
  'users',
  'Users',
  'USER',
  'usr',
  '1',
  '3',
  '23debaf5-53ed-4a85-8ee3-d47258ce1078',
  'carol',
  'a%20b',
  '%C3%A9',
  'value',
  'x.json',
  '%zz',
  '',
);
const slash = fc.constantFrom('', '', '/');
const path = (of: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(fc.array(of, { maxLength: 3 }), slash).map(([segments, end]) => `/${segments.join('/')}${end}`);
const param = fc
  .tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('1', '2', 'x+y', '{{wild}}', '{{known}}'))
  .map(([key, value]) => `${key}=${value}`);
const sentParam = fc
  .tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('1', '2', 'x%20y', 'value', ''))
  .map(([key, value]) => `${key}=${value}`);
const body = fc.constantFrom('', '{"a":1,"b":2}', '{"b":2,"a":1}', 'text', '{{known}}');
const type = fc.constantFrom({}, { 'Content-Type': 'application/json' }, { 'Content-Type': 'text/plain' });
const sentBody = fc.oneof({ weight: 5, arbitrary: body }, { weight: 1, arbitrary: fc.constantFrom('a=1', 'b=2&a=1') });
const sentType = fc.oneof(
  { weight: 5, arbitrary: type },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      { 'Content-Type': 'application/x-www-form-urlencoded' },
      { 'Content-Type': 'multipart/form-data; boundary=b' },
    ),
  },
);
interface FormField {
  readonly key: string;
  readonly value?: string;
  readonly disabled?: boolean;
  readonly type?: string;
  readonly src?: string;
}

/** A form instead of the raw body: without fields, with some, with files only. */
const form = fc.oneof(
  { weight: 4, arbitrary: fc.constant(null) },
  {
    weight: 1,
    arbitrary: fc.record({
      mode: fc.constantFrom('urlencoded', 'formdata'),
      fields: fc.constantFrom<readonly FormField[]>(
        [],
        [{ key: 'a', value: '1', disabled: true }],
        [{ key: 'a', value: '1' }],
        [
          { key: 'a', value: '1' },
          { key: 'b', value: '2' },
        ],
        [{ key: 'f', type: 'file', src: 'x' }],
      ),
    }),
  },
);

/** An example and the request it was saved for. */
export const savedExample = fc.record({
  method: fc.constantFrom('GET', 'GET', 'POST'),
  base: fc.constantFrom('{{baseUrl}}', '{{prefixed}}', '{{relative}}', 'https://h.example', '{{nobody}}'),
  path: path(segment),
  query: fc.array(param, { maxLength: 3 }),
  headers: type,
  tenant: fc.constantFrom({}, { 'X-Tenant': 'Blue' }, { 'X-Tenant': '{{known}}' }),
  body,
  form,
  status: fc.constantFrom(200, 200, 201, 404),
  name: fc.constantFrom('one', 'two', 'three'),
});

/** A call made of the words that examples are made of. */
export const sentCall: fc.Arbitrary<MockRequest> = fc
  .record({
    method: fc.constantFrom('GET', 'GET', 'POST'),
    path: path(sentSegment),
    prefix: fc.constantFrom('', '', '/api/v1'),
    query: fc.array(sentParam, { maxLength: 3 }),
    type: sentType,
    tenant: fc.constantFrom({}, { 'x-tenant': 'blue' }, { 'X-Tenant': 'value' }),
    selectors: fc.constantFrom(
      {},
      {},
      {},
      {},
      { 'x-mock-response-code': '404' },
      { 'x-mock-response-name': 'two' },
      { 'x-mock-match-request-headers': 'X-Tenant' },
      { 'x-mock-match-request-body': 'true' },
      { 'x-mock-match-request-body': 'false' },
      { 'x-mock-response-id': 'id-1' },
    ),
    body: sentBody,
  })
  .map(({ method, path: sent, prefix, query, type: contentType, tenant, selectors, body: text }) => ({
    method,
    target: `${prefix}${sent}${query.length === 0 ? '' : `?${query.join('&')}`}`,
    headers: Object.entries({ ...contentType, ...tenant, ...selectors }).map(([key, value]) => ({ key, value })),
    body: Buffer.from(text),
  }));

export type SavedExample = typeof savedExample extends fc.Arbitrary<infer T> ? T : never;

/** How a call differs from the example that it is made from. */
export const twist = fc.record({
  from: fc.nat(20),
  value: fc.constantFrom('carol', '7', 'x'),
  change: fc.constantFrom('none', 'none', 'slash', 'case', 'digits', 'typo', 'no base'),
  query: fc.constantFrom('same', 'same', 'none', 'other', 'more'),
  sameBody: fc.boolean(),
});

/** A call made from an example, so that most calls find something on one step of the ladder or another. */
export function twisted(
  examples: readonly SavedExample[],
  { from, value, change, query, sameBody }: typeof twist extends fc.Arbitrary<infer T> ? T : never,
  sent: MockRequest,
): MockRequest {
  const example = examples[from % examples.length];
  if (example === undefined) return sent;
  const hasPrefix = example.base === '{{prefixed}}' || example.base === '{{relative}}';
  const prefix = hasPrefix && change !== 'no base' ? '/api/v1' : '';
  const filled = example.path
    .replace(/\{\{known\}\}/g, 'value')
    .replace(/:set/g, from % 2 === 0 ? 'carol' : value)
    // The query that comes with it ends the path.
    .replace(/\{\{asked\}\}.*/, 'carol')
    .replace(/\{\{\w+\}\}|:id|:known|:typed|<string>/g, value);
  const paths: Record<string, string> = {
    slash: filled.endsWith('/') ? filled.slice(0, -1) : `${filled}/`,
    case: filled.toUpperCase(),
    digits: filled.replace(/\d+/g, '99'),
    typo: filled.replace('users', 'usrs'),
  };
  const saved = example.query.map((text) => text.replace('{{known}}', 'value').replace('{{wild}}', value));
  const queries: Record<string, string[]> = {
    none: [],
    other: saved.map((text) => `${text.slice(0, 2)}zz`),
    more: [...saved, 'c=9'],
  };
  const params = queries[query] ?? saved;
  return {
    ...sent,
    method: example.method,
    target: prefix + (paths[change] ?? filled) + (params.length === 0 ? '' : `?${params.join('&')}`),
    ...(sameBody ? bodyOf(example, sent) : {}),
  };
}

/** The example's own body; of a multipart form its type alone, without a part. */
function bodyOf({ body: raw, form: saved }: SavedExample, sent: MockRequest): Pick<MockRequest, 'headers' | 'body'> {
  if (saved === null) return { headers: sent.headers, body: Buffer.from(raw) };
  const isMultipart = saved.mode === 'formdata';
  const value = isMultipart ? 'multipart/form-data; boundary=b' : 'application/x-www-form-urlencoded';
  const pairs = saved.fields.flatMap((field) => (field.value === undefined ? [] : [`${field.key}=${field.value}`]));
  return {
    headers: [...sent.headers.filter(({ key }) => key !== 'Content-Type'), { key: 'Content-Type', value }],
    body: Buffer.from(isMultipart ? '' : pairs.join('&')),
  };
}

/** How a mock may be configured. */
export const matchConfig: fc.Arbitrary<MatchConfig> = fc.record({
  headers: fc.constant(['X-Tenant']),
  matchBody: fc.constantFrom(false, false, true),
  matchHeader: fc.constantFrom(false, false, true),
  matchQueryParams: fc.constantFrom(true, true, false),
  matchWildcards: fc.constantFrom(true, true, false),
  delay: fc.constant(null),
});

const variables = {
  baseUrl: 'https://api.example',
  prefixed: 'http://h.example/api/v1',
  relative: '//h.example/api/v1',
  known: 'value',
  asked: 'carol?a=1',
  empty: '',
};

/**
 * A collection document of generated examples, with IDs in an order of their own. The body of each begins with its index;
 * those of every third go on with the body of the call.
 */
export function documentOf(examples: readonly SavedExample[]): unknown {
  return {
    info: { name: 'P', schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json' },
    variable: Object.entries(variables).map(([key, value]) => ({ key, value })),
    item: examples.map(
      ({ method, base, path: at, query, headers, tenant, body: raw, form: fields, status, name }, index) => {
        const request = {
          method,
          url: {
            raw: '',
            host: [base],
            path: at.slice(1).split('/'),
            query: query.map((text) => ({ key: text.slice(0, 1), value: text.slice(2) })),
            variable: [
              { key: 'set', value: 'carol' },
              { key: 'typed', value: '<integer>' },
            ],
          },
          header: Object.entries({ ...headers, ...tenant }).map(([key, value]) => ({ key, value })),
          body: fields === null ? { mode: 'raw', raw } : { mode: fields.mode, [fields.mode]: fields.fields },
        };
        return {
          name: 'R',
          request,
          response: [
            {
              id: `id-${String((index * 7) % 10)}-${String(index)}`,
              name,
              code: status,
              originalRequest: request,
              body: index % 3 === 2 ? `${String(index)} {{$body}}` : String(index),
            },
          ],
        };
      },
    ),
  };
}
