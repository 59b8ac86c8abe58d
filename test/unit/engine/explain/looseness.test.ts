/** Which served calls may have been meant for another example, and what is said about it. */
import { describe, expect, test } from 'vitest';
import type { MockEngine, MockRequest } from '../../../../src/engine/index.ts';
import { collection, request } from '../../../support/builders.ts';
import { call, mockOf, mockOfDocument, served, told, type SavedExample } from '../mock-of.ts';

const json = { 'content-type': 'application/json' };
const post = (name: string, url: string, body: string): SavedExample => ({
  ...{ name, method: 'POST', url, headersOfRequest: json, originalRequest: { body } },
});

/** Whether a call is loose, by both ways of asking. */
function loosenessOf(mock: MockEngine, request: MockRequest) {
  const { example } = served(mock, request);
  const { isLoose, differs, explain } = mock.compare(request, example);
  const { candidates, loose } = explain(5);
  expect(candidates[0]?.example).toBe(example);
  expect(loose).toEqual(mock.explain(request).loose);
  expect(loose !== undefined).toBe(isLoose);
  return { differs, loose, words: told(mock, request).words };
}

const shop: readonly SavedExample[] = [
  { id: 'a', name: 'Page 1', url: '{{u}}/users?page=1' },
  { id: 'b', name: 'Page 2', url: '{{u}}/users?page=2' },
  { id: 'c', name: 'Order 1', url: '{{u}}/orders/1' },
  { id: 'd', name: 'Order 2', url: '{{u}}/orders/2' },
  { id: 'e', name: 'Owner', url: '{{u}}/owners/:name', pathVariables: { name: 'alice' } },
  { id: 'f', name: 'Typed', url: '{{u}}/typed/:id', pathVariables: { id: '<integer>' } },
  { id: 'g', name: 'Köln', url: '{{u}}/weather?city=Köln' },
  { id: 'h', name: 'Lists', url: '{{u}}/catalogue/entries' },
  { id: 'i', name: 'Item', url: '{{u}}/items/1?sort=name' },
  { id: 'j', name: 'Any', url: '{{u}}/any/{{id}}' },
  post('Created', '{{u}}/orders', '{"item":1,"user":{"name":"a"}}'),
  post('Refused', '{{u}}/orders', '{"item":null,"user":{"name":"a"}}'),
];

test.each<[line: string, body: string, reason: string]>([
  [
    'GET /users?page=9',
    '',
    '`page=9` was sent; "Page 1", which was served, has `page=1`. "Page 2" has `page=2`; no example has `page=9`.',
  ],
  ['GET /users', '', 'no `page` was sent; "Page 1", which was served, has `page=1`. "Page 2" has `page=2`.'],
  [
    'GET /orders/9',
    '',
    '`/orders/9` was sent; "Order 1", which was served, has `/orders/1`. "Order 2" has `/orders/2`; no example has `/orders/9`.',
  ],
  [
    'GET /owners/bob',
    '',
    '`/owners/bob` was sent; "Owner" was served as nothing fits better, though `:name` is `alice` in the example: without a value `:name` would take any.',
  ],
  [
    'GET /catalog/entries',
    '',
    '`/catalog/entries` was sent, and no example has that path; "Lists", which was served, has `/catalogue/entries`, which is similar.',
  ],
  [
    'POST /orders',
    '{"item":7,"user":{"name":"b"}}',
    'the body at `item` is `7`; "Created", which was served, has `1`. "Refused" has `null` and is chosen by a body that is all its own; no example has `7`.',
  ],
  [
    'POST /orders',
    '{"item":null,"user":{"name":"b"}}',
    'the body at `item` is `null`; "Created", which was served, has `1`. "Refused" has `null`, and is kept out by the rest: body at `user.name` is `"b"`, example has `"a"`.',
  ],
])('M-45 loose: %s %s', async (line, body, reason) => {
  const { words } = loosenessOf(await mockOf(shop), call(line, body === '' ? {} : json, body));
  expect(words?.reason).toBe(reason);
});

test('the cause has no value of the call', async () => {
  const mock = await mockOf(shop);
  const causes = ['GET /users?page=8', 'GET /users?page=9'].map((line) => loosenessOf(mock, call(line)).words?.cause);
  expect(causes).toEqual(['`page` is not that of "Page 1"', '`page` is not that of "Page 1"']);
});

test.each<[what: string, line: string, headers: Readonly<Record<string, string>>, body: string, differs: boolean]>([
  ['equal', 'GET /users?page=2', {}, '', false],
  ['a parameter that no example has', 'GET /users?page=1&x=1', {}, '', true],
  ['the only example of its route, another ID and query', 'GET /items/9?sort=age', {}, '', true],
  ['the only example of its route, another parameter', 'GET /weather?city=M%C3%BCnchen', {}, '', true],
  ['a placeholder', 'GET /typed/7', {}, '', true],
  ['a wildcard', 'GET /any/7', {}, '', true],
  ['asked for by name', 'GET /users?page=9', { 'x-mock-response-name': 'Page 1' }, '', false],
  ['asked for by ID', 'GET /users?page=9', { 'x-mock-response-id': 'a' }, '', false],
  ['asked for by status', 'GET /users?page=9', { 'x-mock-response-code': '200' }, '', true],
  ['a field in which no two examples differ', 'POST /orders', json, '{"item":1,"user":{"name":"b"}}', true],
  ['what the log has masked', 'GET /users?page=***', {}, '', true],
])('M-45 not loose: %s', async (_, line, headers, body, differs) => {
  const found = loosenessOf(await mockOf(shop), call(line, headers, body));
  expect(found).toMatchObject({ differs, loose: undefined });
});

test('a body of which the end is not known is compared with nothing', async () => {
  const mock = await mockOf(shop);
  const request = { ...call('POST /orders', json, '{"item":'), isCut: true };
  expect(mock.compare(request, served(mock, request).example)).toMatchObject({ differs: false, isLoose: false });
});

test('headers by which the examples of a route are told apart are a difference', async () => {
  const mock = await mockOf([
    { id: 'a', name: 'JSON', url: '{{u}}/x', headersOfRequest: { accept: 'application/json', 'x-trace': '1' } },
    { id: 'b', name: 'XML', url: '{{u}}/x', headersOfRequest: { accept: 'application/xml', 'x-trace': '1' } },
  ]);
  const request = call('GET /x', { accept: 'application/xml' });
  const { explain, isLoose } = mock.compare(request, served(mock, request).example);
  expect(isLoose).toBe(false);
  expect(explain(5).candidates[0]?.steps.filter(({ fits }) => !fits)).toMatchObject([
    { step: 'headers', difference: { name: 'accept', isSent: true, isSaved: true } },
  ]);
});

test('is judged for the example that was served, whoever chose it', async () => {
  const mock = await mockOf(shop);
  const request = call('GET /users?page=1');
  const second = mock.requests.flatMap(({ examples }) => examples).find(({ name }) => name === 'Page 2')!;
  const { isLoose, explain } = mock.compare(request, second);
  expect(isLoose).toBe(true);
  expect(explain(5).candidates.map(({ example }) => example.name)).toEqual(['Page 2', 'Page 1']);
});

describe('the nearest example', () => {
  test.each<[line: string, paths: readonly string[], nearest: string]>([
    ['GET /v3/merchants/X', ['/v3/stores/{{storeId}}', '/v3/merchants/M1234567'], '/v3/merchants/M1234567'],
    ['GET /groups/zz', ['/groups', '/groups/1234'], '/groups/1234'],
    ['GET /v1/users/7/orders', ['/v1/{{any}}/7/invoices', '/v1/users/7/invoices'], '/v1/users/7/invoices'],
    ['GET /a/b/x', ['/x/b/x', '/a/b/y'], '/a/b/y'],
  ])('%s of %j', async (line, paths, nearest) => {
    const mock = await mockOf(paths.map((path): SavedExample => ({ name: path, url: `{{u}}${path}` })));
    const { decision, candidates } = told(mock, call(line));
    expect(decision.outcome).toBe('missed');
    expect(candidates[0]?.example.name).toBe(nearest);
  });

  test('a status that is not there is told, not hidden behind a request without examples', async () => {
    const examples = [{ name: 'OK' }, { name: 'Gone', status: 410 }];
    const items = [request({ url: '{{u}}/users', examples }), request({ name: 'Bare', url: '{{u}}/users' })];
    const mock = await mockOfDocument(collection({ items }));
    const { sentence, bareRequest } = told(mock, call('GET /users', { 'x-mock-response-code': '422' }));
    expect(sentence).toContain('422 was asked for; saved here: 200, 410.');
    expect(bareRequest).toBeUndefined();
  });
});
