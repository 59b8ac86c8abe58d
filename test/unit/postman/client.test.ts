import { describe, expect, test } from 'vitest';
import { createPostmanClient, type PostmanClient } from '../../../src/postman/index.ts';
import { apiErrorOf, apiKey, mock, openTransport, startApi } from './support.ts';

const reference = { id: mock.id, uid: mock.uid };
const serverResponse = {
  id: '965cdd16-fe22-4d96-a161-3d05490ac421',
  name: 'Down',
  statusCode: 503,
  headers: [],
  language: null,
  body: '',
  createdAt: '2022-08-02T14:57:44.000Z',
  updatedAt: '2022-08-02T14:57:44.000Z',
  createdBy: '1',
  updatedBy: '1',
  mock: mock.id,
};
const summary = { id: 'c1', uid: '1-c1', name: 'Pets' };
const document = { info: { name: 'Pets', schema: 'https://schema.getpostman.com/' }, item: [] };
const me = { user: { id: 1, teamId: 2 }, operations: [{ name: 'mock_usage', limit: '25', usage: 3 }] };
const logsQuery =
  'limit=100&sort=servedAt&direction=asc&include=request.headers%2Crequest.body%2Cresponse.headers%2Cresponse.body';

interface Case {
  readonly line: string;
  readonly call: (client: PostmanClient) => Promise<unknown>;
  readonly body?: unknown;
  readonly answer: unknown;
  readonly result: unknown;
}

const cases: readonly Case[] = [
  { line: 'GET /mocks', call: (c) => c.listMocks(), answer: { mocks: [mock] }, result: [mock] },
  { line: 'GET /mocks?workspace=w1', call: (c) => c.listMocks({ workspace: 'w1' }), answer: { mocks: [] }, result: [] },
  { line: 'GET /mocks/m1', call: (c) => c.getMock('m1'), answer: { mock }, result: mock },
  {
    line: 'POST /mocks?workspace=w1',
    call: (c) =>
      c.createMock({ collection: '1-c1', environment: '1-e1', name: 'Pets', private: true }, { workspace: 'w1' }),
    body: { mock: { collection: '1-c1', environment: '1-e1', name: 'Pets', private: true } },
    answer: { mock },
    result: mock,
  },
  {
    line: 'PUT /mocks/m1',
    call: (c) => c.updateMock('m1', { collection: '1-c1', environment: null, config: { serverResponseId: null } }),
    body: { mock: { collection: '1-c1', environment: null, config: { serverResponseId: null } } },
    answer: { mock },
    result: mock,
  },
  { line: 'DELETE /mocks/m1', call: (c) => c.deleteMock('m1'), answer: { mock: reference }, result: reference },
  {
    line: 'POST /mocks/m1/publish',
    call: (c) => c.publishMock('m1'),
    answer: { mock: { id: 'm1' } },
    result: { id: 'm1' },
  },
  {
    line: 'DELETE /mocks/m1/unpublish',
    call: (c) => c.unpublishMock('m1'),
    answer: { mock: { id: 'm1' } },
    result: { id: 'm1' },
  },
  {
    line: `GET /mocks/m1/call-logs?${logsQuery}`,
    call: (c) => Array.fromAsync(c.callLogs('m1')),
    answer: { 'call-logs': [], meta: { nextCursor: null } },
    result: [],
  },
  {
    line: 'GET /mocks/m1/server-responses',
    call: (c) => c.listServerResponses('m1'),
    answer: [{ id: 's1', name: 'Down', statusCode: 503, createdAt: 'then' }],
    result: [{ id: 's1', name: 'Down', statusCode: 503, createdAt: 'then' }],
  },
  {
    line: 'GET /mocks/m1/server-responses/s1',
    call: (c) => c.getServerResponse('m1', 's1'),
    answer: serverResponse,
    result: serverResponse,
  },
  {
    line: 'POST /mocks/m1/server-responses',
    call: (c) => c.createServerResponse('m1', { name: 'Down', statusCode: 503 }),
    body: { serverResponse: { name: 'Down', statusCode: 503 } },
    answer: serverResponse,
    result: serverResponse,
  },
  {
    line: 'PUT /mocks/m1/server-responses/s1',
    call: (c) => c.updateServerResponse('m1', 's1', { statusCode: 500 }),
    body: { serverResponse: { statusCode: 500 } },
    answer: serverResponse,
    result: serverResponse,
  },
  {
    line: 'DELETE /mocks/m1/server-responses/s1',
    call: (c) => c.deleteServerResponse('m1', 's1'),
    answer: { ...serverResponse, updatedAt: undefined, mock: undefined },
    result: { ...serverResponse, updatedAt: undefined, mock: undefined },
  },
  {
    line: 'GET /collections?workspace=w1&name=Pets',
    call: (c) => c.listCollections({ workspace: 'w1', name: 'Pets' }),
    answer: { collections: [summary, { ...summary, name: 'Pets 2' }] },
    result: [summary],
  },
  {
    line: 'GET /collections/c1?model=minimal',
    call: (c) => c.getCollection('c1', { minimal: true }),
    answer: { collection: document },
    result: document,
  },
  {
    line: 'GET /collections/c1',
    call: (c) => c.getCollection('c1'),
    answer: { collection: document },
    result: document,
  },
  {
    line: 'POST /collections?workspace=w1',
    call: (c) => c.importCollection(document, { workspace: 'w1' }),
    body: { collection: document },
    answer: { collection: summary },
    result: summary,
  },
  {
    line: 'DELETE /collections/c1',
    call: (c) => c.deleteCollection('c1'),
    answer: { collection: reference },
    result: reference,
  },
  {
    line: 'GET /environments?workspace=w1',
    call: (c) => c.listEnvironments({ workspace: 'w1' }),
    answer: { environments: [summary] },
    result: [summary],
  },
  {
    line: 'GET /environments/e1',
    call: (c) => c.getEnvironment('e1'),
    answer: { environment: { name: 'Test', values: [] } },
    result: { name: 'Test', values: [] },
  },
  {
    line: 'POST /environments',
    call: (c) => c.importEnvironment({ name: 'Test', values: [] }),
    body: { environment: { name: 'Test', values: [] } },
    answer: { environment: summary },
    result: summary,
  },
  {
    line: 'DELETE /environments/e1',
    call: (c) => c.deleteEnvironment('e1'),
    answer: { environment: reference },
    result: reference,
  },
  {
    line: 'GET /me',
    call: (c) => c.me(),
    answer: me,
    result: { ...me, operations: [{ name: 'mock_usage', limit: 25, usage: 3 }] },
  },
];

describe('each endpoint', () => {
  test.each(cases)('$line', async ({ line, call, body, answer, result }) => {
    await using api = await startApi({ body: answer });
    await using transport = openTransport(api.url);

    expect(await call(createPostmanClient(transport))).toEqual(result);

    const [request] = api.requests;
    expect(`${request!.method} ${request!.path}`).toBe(line);
    expect(request!.headers).toMatchObject({ 'x-api-key': apiKey, 'user-agent': 'ephemeral-mock/0.0.0' });
    expect(request!.headers['content-type']).toBe(body === undefined ? undefined : 'application/json');
    expect(request!.body === '' ? undefined : JSON.parse(request!.body)).toEqual(body);
  });

  test('a base path of the API is kept, and IDs are encoded', async () => {
    await using api = await startApi({ body: { mock } });
    await using transport = openTransport(new URL('/postman/', api.url));
    await createPostmanClient(transport).getMock('a/../b?c');
    expect(api.requests[0]!.path).toBe('/postman/mocks/a%2F..%2Fb%3Fc');
  });

  test.each(['', '.', '..'])('the ID %j, which would name the list, sends nothing', async (id) => {
    await using api = await startApi({});
    await using transport = openTransport(api.url);
    const client = createPostmanClient(transport);
    const calls = [client.deleteMock(id), client.deleteCollection(id), client.deleteServerResponse('m1', id)];
    for (const call of calls) expect((await apiErrorOf(call)).outcome).toBe('failed');
    expect(api.requests).toEqual([]);
  });
});

describe('the list of collections', () => {
  test('is read page by page, at whatever size the server gives', async () => {
    const all = Array.from({ length: 7 }, (_, n) => ({ id: `c${n}`, uid: `1-c${n}`, name: `C${n}` }));
    await using api = await startApi((request, response) => {
      const offset = Number(new URL(request.path, 'http://x').searchParams.get('offset'));
      const collections = all.slice(offset, offset + 3);
      response.end(JSON.stringify({ collections, meta: { total: all.length, offset, limit: 3 } }));
    });
    await using transport = openTransport(api.url);
    expect(await createPostmanClient(transport).listCollections({ workspace: 'w1' })).toEqual(all);
    expect(api.requests.map(({ path }) => path)).toEqual(
      [0, 3, 6].map((offset) => `/collections?workspace=w1&limit=100&offset=${offset}`),
    );
  });

  test('ends when the server ignores the offset', async () => {
    await using api = await startApi({ body: { collections: [summary], meta: { total: 9 } } });
    await using transport = openTransport(api.url);
    expect(await createPostmanClient(transport).listCollections()).toEqual([summary]);
    expect(api.requests).toHaveLength(2);
  });

  test('ends after one page when the server does not page', async () => {
    await using api = await startApi({ body: { collections: [summary] } });
    await using transport = openTransport(api.url);
    expect(await createPostmanClient(transport).listCollections()).toEqual([summary]);
    expect(api.requests).toHaveLength(1);
  });
});

describe('a list with an entry of another shape', () => {
  const odd = { id: 'odd', name: 'Somebody else', collection: null };
  const lists: readonly [string, (client: PostmanClient) => Promise<readonly unknown[]>, string, object][] = [
    ['mocks', (client) => client.listMocks(), 'mocks', mock],
    ['environments', (client) => client.listEnvironments(), 'environments', summary],
    ['collections', (client) => client.listCollections(), 'collections', summary],
    ['collections of a name', (client) => client.listCollections({ name: summary.name }), 'collections', summary],
  ];

  test.each(lists)('has the others: %s', async (_, list, key, entry) => {
    await using api = await startApi({ body: { [key]: [odd, entry, 'nothing at all'] } });
    await using transport = openTransport(api.url);
    expect(await list(createPostmanClient(transport))).toEqual([entry]);
  });

  test.each(lists)('and no other is an error, so that nobody takes it for empty: %s', async (_, list, key) => {
    await using api = await startApi({ body: { [key]: [odd, odd] } });
    await using transport = openTransport(api.url);
    const error = await apiErrorOf(list(createPostmanClient(transport)));
    expect(error.message).toMatch(/none of the list's entries \(2\) could be read, the first because of uid: /);
  });
});

test('an unpublish whose answer was lost has worked when the mock is private already', async () => {
  const already = { error: { name: 'mockAlreadyUnpublishedError', message: 'This mock has already been deleted.' } };
  await using api = await startApi({ status: 502 }, { status: 400, body: already }, { status: 400, body: already });
  await using transport = openTransport(api.url);
  const client = createPostmanClient(transport);
  expect(await client.unpublishMock('m1')).toEqual({ id: 'm1' });
  expect((await apiErrorOf(client.unpublishMock('m1'))).name).toBe('mockAlreadyUnpublishedError');
});
