/** Properties that hold for any collection and any call. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileMock, readCollection, type MatchConfig, type MockRequest } from '../../../src/engine/index.ts';
import { referenceMatch } from '../../support/reference-matcher.ts';
import { bodyOf, call, mockOf, mockOfDocument, outcome } from './mock-of.ts';

const runs = { numRuns: 300 };

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
  ':id',
  ':set',
  ':id.json',
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

const savedExample = fc.record({
  method: fc.constantFrom('GET', 'GET', 'POST'),
  base: fc.constantFrom('{{baseUrl}}', '{{prefixed}}', 'https://h.example', '{{nobody}}'),
  path: path(segment),
  query: fc.array(param, { maxLength: 3 }),
  headers: type,
  tenant: fc.constantFrom({}, { 'X-Tenant': 'Blue' }, { 'X-Tenant': '{{known}}' }),
  body,
  status: fc.constantFrom(200, 200, 201, 404),
  name: fc.constantFrom('one', 'two', 'three'),
});

const sentCall: fc.Arbitrary<MockRequest> = fc
  .record({
    method: fc.constantFrom('GET', 'GET', 'POST'),
    path: path(sentSegment),
    prefix: fc.constantFrom('', '', '/api/v1'),
    query: fc.array(sentParam, { maxLength: 3 }),
    type,
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
    body,
  })
  .map(({ method, path: sent, prefix, query, type: contentType, tenant, selectors, body: text }) =>
    call(
      `${method} ${prefix}${sent}${query.length === 0 ? '' : `?${query.join('&')}`}`,
      { ...contentType, ...tenant, ...selectors },
      text,
    ),
  );

type SavedExample = typeof savedExample extends fc.Arbitrary<infer T> ? T : never;

/** How a call differs from the example that it is made from. */
const twist = fc.record({
  from: fc.nat(20),
  value: fc.constantFrom('carol', '7', 'x'),
  change: fc.constantFrom('none', 'none', 'slash', 'case', 'digits', 'typo', 'no base'),
  query: fc.constantFrom('same', 'same', 'none', 'other', 'more'),
  sameBody: fc.boolean(),
});

/** A call made from an example, so that most calls find something on one step of the ladder or another. */
function twisted(
  examples: readonly SavedExample[],
  { from, value, change, query, sameBody }: typeof twist extends fc.Arbitrary<infer T> ? T : never,
  sent: MockRequest,
): MockRequest {
  const example = examples[from % examples.length];
  if (example === undefined) return sent;
  const prefix = example.base === '{{prefixed}}' && change !== 'no base' ? '/api/v1' : '';
  const filled = example.path
    .replace(/\{\{known\}\}/g, 'value')
    .replace(/:set/g, 'carol')
    .replace(/\{\{\w+\}\}|:id/g, value);
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
    body: sameBody ? Buffer.from(example.body) : sent.body,
  };
}

const config: fc.Arbitrary<MatchConfig> = fc.record({
  headers: fc.constant(['X-Tenant']),
  matchBody: fc.constantFrom(false, false, true),
  matchHeader: fc.constantFrom(false, false, true),
  matchQueryParams: fc.constantFrom(true, true, false),
  matchWildcards: fc.constantFrom(true, true, false),
  delay: fc.constant(null),
});

const variables = { baseUrl: 'https://api.example', prefixed: 'http://h.example/api/v1', known: 'value' };

/** A collection document of generated examples, with IDs in an order of their own. */
function documentOf(examples: readonly SavedExample[]): unknown {
  return {
    info: { name: 'P', schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json' },
    variable: Object.entries(variables).map(([key, value]) => ({ key, value })),
    item: examples.map(({ method, base, path: at, query, headers, tenant, body: raw, status, name }, index) => {
      const request = {
        method,
        url: {
          raw: '',
          host: [base],
          path: at.slice(1).split('/'),
          query: query.map((text) => ({ key: text.slice(0, 1), value: text.slice(2) })),
          variable: [{ key: 'set', value: 'carol' }],
        },
        header: Object.entries({ ...headers, ...tenant }).map(([key, value]) => ({ key, value })),
        body: { mode: 'raw', raw },
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
            body: String(index),
          },
        ],
      };
    }),
  };
}

describe('invariants', () => {
  test('the fast path and the plain algorithm choose the same example, at the first call and the next', async () => {
    let hits = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(savedExample, { maxLength: 12 }),
        fc.array(fc.tuple(sentCall, fc.option(twist)), { minLength: 1, maxLength: 12 }),
        config,
        async (examples, plans, configured) => {
          const calls = plans.map(([sent, plan]) => (plan === null ? sent : twisted(examples, plan, sent)));
          const { collection } = await readCollection(documentOf(examples));
          const mock = await compileMock({ collection, environment: undefined, config: configured });
          for (const sent of [...calls, ...calls]) {
            const expected = referenceMatch(collection, undefined, configured, sent);
            const decision = mock.answer(sent);
            expect(decision.outcome === 'served' ? decision.example.id : undefined).toBe(expected?.id);
            if (expected !== undefined) hits += 1;
            const explained = mock.explain(sent);
            expect(explained.decision.status).toBe(decision.status);
            if (decision.outcome === 'served') {
              expect(explained.candidates[0]).toMatchObject({
                example: { id: decision.example.id },
                droppedBy: undefined,
              });
            } else {
              expect(explained.candidates.every(({ droppedBy }) => droppedBy !== undefined)).toBe(true);
            }
          }
        },
      ),
      { numRuns: 500 },
    );
    // The property says little when nothing ever matches.
    expect(hits).toBeGreaterThan(1000);
  });

  test('any JSON value loads or is refused in words, and what loads answers any call', async () => {
    const requestLike = fc.record(
      {
        method: fc.jsonValue(),
        url: fc.oneof(
          fc.string(),
          fc.jsonValue(),
          fc.record(
            {
              raw: fc.jsonValue(),
              host: fc.jsonValue(),
              path: fc.jsonValue(),
              query: fc.jsonValue(),
              variable: fc.jsonValue(),
            },
            { requiredKeys: [] },
          ),
        ),
        header: fc.jsonValue(),
        body: fc.oneof(
          fc.jsonValue(),
          fc.record(
            {
              mode: fc.constantFrom('raw', 'urlencoded', 'formdata', 'graphql', 'file'),
              raw: fc.jsonValue(),
              urlencoded: fc.jsonValue(),
              graphql: fc.jsonValue(),
            },
            { requiredKeys: ['mode'] },
          ),
        ),
      },
      { requiredKeys: [] },
    );
    const responseLike = fc.record(
      {
        id: fc.jsonValue(),
        name: fc.jsonValue(),
        code: fc.jsonValue(),
        status: fc.jsonValue(),
        header: fc.jsonValue(),
        body: fc.oneof(fc.string(), fc.jsonValue()),
        originalRequest: fc.oneof(requestLike, fc.jsonValue()),
        _postman_previewlanguage: fc.jsonValue(),
      },
      { requiredKeys: [] },
    );
    const anyItem = fc.letrec((tie) => ({
      item: fc.oneof(
        { maxDepth: 3 },
        fc.jsonValue(),
        fc.record({ name: fc.jsonValue(), item: fc.array(tie('item'), { maxLength: 4 }) }, { requiredKeys: ['item'] }),
        fc.record(
          {
            name: fc.jsonValue(),
            request: fc.oneof(fc.jsonValue(), requestLike),
            response: fc.oneof(fc.jsonValue(), fc.array(responseLike, { maxLength: 3 })),
          },
          { requiredKeys: [] },
        ),
        fc.jsonValue(),
      ),
    })).item;
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyItem, { maxLength: 6 }),
        fc.jsonValue(),
        fc.string(),
        fc.string(),
        async (item, variable, target, header) => {
          const mock = await mockOfDocument({ info: { schema: '/collection/' }, item, variable });
          for (const line of [`GET ${target}`, `POST /${target}`, 'GET /']) {
            const sent = call(line, { 'content-type': header, 'x-mock-response-name': header }, target);
            expect(mock.answer(call(line)).status).toBeGreaterThanOrEqual(200);
            expect(mock.answer(sent).status).toBeGreaterThanOrEqual(200);
            expect(mock.explain(sent).verdict).not.toBe('');
          }
        },
      ),
      runs,
    );
  });

  test('an exact example never loses to one with wildcards', async () => {
    const word = fc.stringMatching(/^[a-z]{1,6}$/);
    await fc.assert(
      fc.asyncProperty(
        fc.array(word, { minLength: 1, maxLength: 4 }),
        fc.array(fc.tuple(word, word), { maxLength: 3 }),
        fc.integer({ min: 0, max: 15 }),
        fc.boolean(),
        async (segments, params, mask, wildQuery) => {
          const query = params.map(([key, value]) => `${key}=${value}`).join('&');
          const wildPath = segments
            .map((text, index) => (((mask | 1) >> index) & 1 ? `{{w${String(index)}}}` : text))
            .join('/');
          const wildParams = wildQuery ? params.map(([key], index) => `${key}={{q${String(index)}}}`).join('&') : query;
          const mock = await mockOf([
            { id: 'a', name: 'wild path', url: `{{u}}/${wildPath}?${query}` },
            ...(wildQuery && params.length > 0
              ? [{ id: 'b', name: 'wild query', url: `{{u}}/${segments.join('/')}?${wildParams}` }]
              : []),
            { id: 'z', name: 'exact', status: 404, url: `{{u}}/${segments.join('/')}?${query}` },
          ]);
          expect(outcome(mock, call(`GET /${segments.join('/')}?${query}`))).toBe('exact');
        },
      ),
      runs,
    );
  });

  test('a body without tokens is served as it is', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'grapheme', maxLength: 200 }).filter((text) => !text.includes('{{')),
        async (text) => {
          const mock = await mockOf([{ url: '{{u}}/a', body: text }], { variables: { a: 'b' } });
          expect(bodyOf(mock, call('GET /a'))).toBe(Buffer.from(text).toString());
        },
      ),
      runs,
    );
  });

  test('nested variables end, and their output is bounded', async () => {
    const name = fc.constantFrom('a', 'b', 'c', 'd');
    const value = fc
      .array(
        fc.oneof(
          name.map((key) => `{{${key}}}`),
          fc.constant('text'),
        ),
        { maxLength: 6 },
      )
      .map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(fc.dictionary(name, value), value, async (values, text) => {
        const mock = await mockOf([{ url: '{{u}}/a', body: text }], { variables: values });
        expect(bodyOf(mock, call('GET /a')).length).toBeLessThan(2_200_000);
      }),
      { numRuns: 60 },
    );
  });

  test('the same question gets the same answer', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(savedExample, { maxLength: 8 }), sentCall, async (examples, sent) => {
        const document = documentOf(examples);
        const [first, second] = [await mockOfDocument(document), await mockOfDocument(structuredClone(document))];
        expect(second.answer(sent)).toEqual(first.answer(sent));
        expect(first.answer(sent)).toEqual(second.answer(sent));
      }),
      runs,
    );
  });
});
