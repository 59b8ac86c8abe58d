/** `answers` through the front door: rules over the API, calls over sockets, and what the call log says of them. */
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { callLogSchema } from '../../../../src/call-log/model.ts';
import {
  send,
  startTestAccount,
  type Answer,
  type RequestParts,
  type TestAccount,
} from '../../../contract/support/test-account.ts';
import { collection, request, type Item } from '../../../support/builders.ts';
import { connectTo, isPlain } from '../../../support/listener-way.ts';

const job = (id: string): Item =>
  request({
    name: `Job ${id}`,
    url: `http://x/jobs/${id}`,
    examples: [
      { name: 'Done', status: 200, body: '{"state":"done"}', headers: { 'Content-Type': 'application/json' } },
      { name: 'Running', status: 202, body: '{"state":"running"}' },
    ],
  });
const jobs = job(':id');
const users = request({ name: 'Users', url: 'http://x/users', examples: [{ name: 'All', body: '["Ann","Bob"]' }] });
const bare = request({ name: 'Bare', url: 'http://x/bare' });

interface RuledMock extends AsyncDisposable {
  readonly account: TestAccount;
  readonly id: string;
  readonly url: string;
  put(answers: unknown, session?: string): Promise<Answer>;
  get(session?: string): Promise<unknown>;
  call(path: string, parts?: RequestParts): Promise<Answer>;
  /** Oldest first. */
  logs(query?: string): Promise<Answer['body']['call-logs']>;
}

async function startRuledMock(
  items: readonly Item[],
  answers?: unknown,
  parts: object = {},
  variables: Readonly<Record<string, string>> = {},
): Promise<RuledMock> {
  const account = await startTestAccount();
  const imported = await account.importCollection(collection({ items, variables }));
  const mock = await account.createMock({ collection: imported, ...parts });
  const path = (session?: string): string =>
    `/_embedded/mocks/${mock.id}/answers${session === undefined ? '' : `?session=${session}`}`;
  const put: RuledMock['put'] = (rules, session) => account.api('PUT', path(session), rules);
  if (answers !== undefined) expect((await put(answers)).status).toBe(200);
  return {
    account,
    id: mock.id,
    url: mock.mockUrl,
    put,
    get: async (session) => (await account.api('GET', path(session))).body,
    call: (target, parts) => send(mock.mockUrl + target, parts),
    logs: async (query = '') =>
      (await account.api('GET', `/mocks/${mock.id}/call-logs${query}`)).body['call-logs'].toReversed(),
    [Symbol.asyncDispose]: () => account[Symbol.asyncDispose](),
  };
}

async function statusesOf({ call }: RuledMock, path: string, count: number, parts?: RequestParts): Promise<number[]> {
  const statuses: number[] = [];
  for (let i = 0; i < count; i += 1) statuses.push((await call(path, parts)).status);
  return statuses;
}

/** What comes on a connection of its own until it ends, and how that went. */
function sendRaw(url: string, text: string): Promise<{ readonly bytes: string; readonly error: string | undefined }> {
  return new Promise((resolve) => {
    const socket = connectTo(url);
    socket.write(text);
    let bytes = '';
    let error: string | undefined;
    socket.on('data', (part) => (bytes += part.toString('latin1')));
    socket.on('error', (cause: NodeJS.ErrnoException) => (error = cause.code));
    socket.on('close', () => {
      resolve({ bytes, error });
    });
  });
}

const get = (path: string): string => `GET ${path} HTTP/1.1\r\nHost: x\r\n\r\n`;

describe('routes', () => {
  const owners = request({ url: '{{baseUrl}}/owners/:id', examples: [{ name: 'Ann' }, { name: 'Gone', status: 410 }] });
  const variables = { baseUrl: 'https://x.io/v3' };

  test.each(['/owners/:id', '/v3/owners/:id'])('%s has the path of the base URL and goes without it', async (route) => {
    await using mock = await startRuledMock([owners], undefined, {}, variables);
    expect((await mock.put({ [`GET ${route}`]: 410 })).status).toBe(200);
    expect(await statusesOf(mock, '/v3/owners/7', 1)).toEqual([410]);
    expect(await statusesOf(mock, '/owners/7', 1)).toEqual([410]);
    expect(await statusesOf(mock, '/v4/owners/7', 1)).toEqual([404]);
  });

  test('are those of all collections of a mock', async () => {
    await using account = await startTestAccount();
    const uids = await Promise.all([[users], [jobs]].map((items) => account.importCollection(collection({ items }))));
    const [first = '', ...furtherCollections] = uids;
    const mock = await account.createMock({ collection: first, furtherCollections });
    const put = (rules: unknown) => account.api('PUT', `/_embedded/mocks/${mock.id}/answers`, rules);
    expect((await put({ 'GET /jobs/:id': 202, 'GET /users': 429 })).status).toBe(200);
    expect((await send(`${mock.mockUrl}/jobs/1`)).status).toBe(202);
    expect((await send(`${mock.mockUrl}/users`)).status).toBe(429);
    expect((await put({ 'GET /jobs/:id': 404, 'GET /nothing': 200 })).status).toBe(400);
  });
});

describe('turns', () => {
  test('B-04 each path has its own, whatever its spelling, and the last answer stays', async () => {
    await using mock = await startRuledMock([jobs], { 'GET /jobs/:id': [202, 202, 200] });
    expect(await statusesOf(mock, '/jobs/1', 5)).toEqual([202, 202, 200, 200, 200]);
    expect(await statusesOf(mock, '/jobs/2', 1)).toEqual([202]);
    expect(await statusesOf(mock, '//jobs/%32?poll=1', 2)).toEqual([202, 200]);
    expect(await mock.get()).toEqual({
      answers: { 'GET /jobs/:id': [202, 202, 200] },
      turns: [
        { rule: 'GET /jobs/:id', method: 'GET', path: '/jobs/1', turn: 3, of: 3 },
        { rule: 'GET /jobs/:id', method: 'GET', path: '/jobs/2', turn: 3, of: 3 },
      ],
    });
    const logs = await mock.logs();
    expect(logs.map(({ answer }) => answer?.turn)).toEqual([1, 2, 3, 3, 3, 1, 2, 3]);
    expect(logs[0]).toMatchObject({ responseName: 'Running', answer: { rule: 'GET /jobs/:id', turn: 1, of: 3 } });
  });

  test('are never skipped or shared by calls at once', async () => {
    await using mock = await startRuledMock([users], { 'GET /users': [429, 200] });
    const answers = await Promise.all(Array.from({ length: 1_000 }, () => mock.call('/users')));
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(999);
  });

  test('B-04 methods and sessions have their own, and rules begin anew when they are put', async () => {
    const post = request({ method: 'POST', url: 'http://x/users', examples: [{ name: 'Made', status: 201 }] });
    await using mock = await startRuledMock([users, post], { 'ANY /users': [503, 'example'] });
    expect(await statusesOf(mock, '/users', 2)).toEqual([503, 200]);
    expect(await statusesOf(mock, '/users', 2, { method: 'POST' })).toEqual([503, 201]);
    expect(await statusesOf(mock, '/~w1/users', 2)).toEqual([503, 200]);
    expect(await statusesOf(mock, '/users', 2, { headers: { 'x-mock-session': 'w2' } })).toEqual([503, 200]);
    expect((await mock.put({ 'GET /users': [500, 200] }, 'w1')).status).toBe(200);
    expect(await statusesOf(mock, '/~w1/users', 2)).toEqual([500, 200]);
    expect(await statusesOf(mock, '/users', 1)).toEqual([200]);
    expect(await mock.get('w1')).toMatchObject({ answers: { 'GET /users': [500, 200] } });
    expect((await mock.put({ 'ANY /users': [503, 'example'] })).status).toBe(200);
    expect(await statusesOf(mock, '/users', 2)).toEqual([503, 200]);
    expect(await statusesOf(mock, '/~w2/users', 1)).toEqual([503]);
    expect((await mock.put(null, 'w1')).status).toBe(200);
    expect(await statusesOf(mock, '/~w1/users', 2)).toEqual([503, 200]);
    expect((await mock.put(null)).body).toEqual({ answers: null, turns: [], warnings: [] });
    expect(await statusesOf(mock, '/users', 1)).toEqual([200]);
  });

  test('B-03 what is decided before, and what no URL fits, takes none', async () => {
    await using mock = await startRuledMock([jobs, users], { 'ANY /**': [503, 'example'] }, { private: true });
    const key = { 'x-api-key': mock.account.server.apiKey };
    expect(await statusesOf(mock, '/users', 2)).toEqual([401, 401]);
    const preflight = { method: 'OPTIONS', headers: { ...key, 'access-control-request-method': 'GET' } };
    expect(await statusesOf(mock, '/users', 1, preflight)).toEqual([204]);
    for (const [name, value, status] of [
      ['x-mock-response-code', '200', 200],
      ['x-mock-response-name', 'All', 200],
      ['X-Mock-Response-Id', 'nobody', 404],
    ] as const) {
      expect(await statusesOf(mock, '/users', 1, { headers: { ...key, [name]: value } })).toEqual([status]);
    }
    expect(await statusesOf(mock, '/nothing-like-it', 2, { headers: key })).toEqual([404, 404]);
    expect(await statusesOf(mock, '/jobs/1', 1, { method: 'DELETE', headers: key })).toEqual([404]);
    expect((await mock.logs()).filter(({ answer }) => answer !== undefined)).toEqual([]);
    expect(await statusesOf(mock, '/users', 2, { headers: { ...key, 'x-mock-match-request-body': 'true' } })).toEqual([
      503, 200,
    ]);
    const { body } = await mock.account.api('POST', `/mocks/${mock.id}/server-responses`, {
      serverResponse: { name: 'Down', statusCode: 502 },
    });
    await mock.account.api('PUT', `/mocks/${mock.id}`, { mock: { config: { serverResponseId: body.id } } });
    expect(await statusesOf(mock, '/jobs/1', 2, { headers: key })).toEqual([502, 502]);
    await mock.account.api('PUT', `/mocks/${mock.id}`, { mock: { config: { serverResponseId: null } } });
    expect(await statusesOf(mock, '/jobs/1', 2, { headers: key })).toEqual([503, 200]);
  });
});

describe('the example', () => {
  const report = request({
    url: 'http://x/report?quarter=1',
    examples: [
      { name: 'Quarterly', body: 'full' },
      { name: 'Quarterly, empty', body: 'empty', originalRequest: { url: 'http://x/report?quarter=2' } },
      { name: '404', status: 410, body: 'gone' },
    ],
  });

  test.each([
    ['Quarterly, empty', 'empty'],
    [{ name: ' Quarterly,  empty' }, 'empty'],
    [{ example: 'Quarterly, empty' }, 'empty'],
    ['410', 'gone'],
    [410, 'gone'],
    [{ name: '404' }, 'gone'],
    [{ example: { name: '404' } }, 'gone'],
    ['example', 'full'],
  ])('B-02 by %j is that one', async (item, body) => {
    await using mock = await startRuledMock([report], { 'GET /report': item });
    expect((await mock.call('/report?quarter=1')).bytes.toString()).toBe(body);
  });

  test('B-02 a name is one of its own route', async () => {
    const other = request({ url: 'http://x/other', examples: [{ name: 'Mine', body: 'other' }] });
    const own = request({
      url: 'http://x/own',
      examples: [
        { name: 'First', body: '1' },
        { name: 'Mine', body: '2' },
      ],
    });
    await using mock = await startRuledMock([other, own], { 'GET /own': 'Mine' });
    expect((await mock.call('/own')).bytes.toString()).toBe('2');
    expect((await mock.put({ 'GET /own': 'Nobody' })).status).toBe(400);
  });

  test('B-01 the first rule that fits counts, by method, path and query', async () => {
    const item = request({
      url: 'http://x/items/:id',
      examples: [200, 201, 202, 203].map((status) => ({ name: String(status), status })),
    });
    const rules = { 'GET /items/7?mode=*': 203, 'GET /items/7': 202, 'GET /items/*': 201 };
    await using mock = await startRuledMock([item], rules);
    expect(await statusesOf(mock, '/items/7', 1)).toEqual([202]);
    expect(await statusesOf(mock, '/items/7?mode=x', 1)).toEqual([203]);
    expect(await statusesOf(mock, '/items/8', 1)).toEqual([201]);
  });

  test("B-05 429 and 5xx that the route does not have are made up, and others are the route's alone", async () => {
    const failing = request({ url: 'http://x/failing', examples: [{ name: 'Broken', status: 503, body: 'own' }] });
    await using mock = await startRuledMock([users, failing], {
      'GET /failing': 503,
      'GET /users': [429, 503, 500, 200],
    });
    expect((await mock.call('/failing')).bytes.toString()).toBe('own');
    const [limited, down, broken] = [await mock.call('/users'), await mock.call('/users'), await mock.call('/users')];
    expect(limited.headers).toMatchObject({ 'retry-after': '1', 'content-type': 'application/json; charset=utf-8' });
    expect([down.status, down.headers['retry-after'], down.body]).toEqual([
      503,
      '1',
      { error: { status: 503, message: 'Service Unavailable' } },
    ]);
    expect([broken.status, broken.headers['retry-after']]).toEqual([500, undefined]);
    expect((await mock.logs())[1]).toMatchObject({
      responseName: '429 Too Many Requests',
      response: { type: 'success', statusCode: 429 },
      answer: { rule: 'GET /users', turn: 1, of: 4, made: true },
    });
  });

  test('a call that no example with the status fits is told so, and takes its turn', async () => {
    await using mock = await startRuledMock([jobs, users], { 'GET /**': [202, 200] });
    const { status, body } = await mock.call('/users');
    expect([status, body.error.message]).toEqual([
      404,
      'The rule "GET /**" of `answers` asks for status 202, and no example that fits this call has it.',
    ]);
    expect(await statusesOf(mock, '/users', 1)).toEqual([200]);
    const [missed] = await mock.logs();
    expect([missed?.answer, missed?.response.type]).toEqual([undefined, 'error']);
  });

  test('B-02 the default response of a route has the statuses that it does not declare', async () => {
    const standsFor = {
      statuses: [
        [100, 199],
        [201, 599],
      ],
      isDefault: true,
    };
    const withDefault = {
      ...request({ url: 'http://x/d', examples: [] }),
      response: [
        { name: 'OK', code: 200, body: 'ok', originalRequest: { method: 'GET', url: 'http://x/d' } },
        {
          name: 'Any',
          code: 500,
          body: 'any',
          _standsFor: standsFor,
          originalRequest: { method: 'GET', url: 'http://x/d' },
        },
      ],
    };
    await using mock = await startRuledMock([withDefault], { 'GET /d': [418, 503, 200] });
    const [teapot, down, fine] = [await mock.call('/d'), await mock.call('/d'), await mock.call('/d')];
    expect([teapot, down, fine].map(({ status, bytes }) => [status, bytes.toString()])).toEqual([
      [418, 'any'],
      [503, 'any'],
      [200, 'ok'],
    ]);
  });

  test('B-02 helpers see the call, and the rule of the mock for delays gives way to its own', async () => {
    const echo = request({
      url: 'http://x/echo/{{name}}',
      examples: [
        { name: 'A', body: '' },
        { name: 'B', body: "{{name}} {{$queryParams 'q'}}" },
      ],
    });
    const delay = { type: 'fixed', duration: 180_000 };
    await using mock = await startRuledMock(
      [echo],
      { 'GET /echo/*': { example: 'B', delay: '0ms' } },
      { config: { delay } },
    );
    expect((await mock.call('/echo/Ann?q=1')).bytes.toString()).toBe('Ann 1');
  });
});

describe('faults', () => {
  test('B-06 reset, empty and truncate end the connection in their ways, and the call log has them', async () => {
    await using mock = await startRuledMock([users, jobs], { 'GET /users': ['reset', 'empty', 'truncate', 200] });
    expect(await sendRaw(mock.url, get('/users'))).toEqual({ bytes: '', error: 'ECONNRESET' });
    expect(await sendRaw(mock.url, get('/users'))).toEqual({ bytes: '', error: undefined });
    const cut = await sendRaw(mock.url, get('/users'));
    expect(cut.error).toBeUndefined();
    expect(cut.bytes).toMatch(/^HTTP\/1\.1 200 OK\r\n[^]*Content-Length: 13\r\n[^]*\r\n\r\n\["Ann"$/);
    expect((await mock.call('/users')).status).toBe(200);
    const told = (await mock.logs('?include=response.headers,response.body')).map(
      ({ responseName, response, answer }) => [
        responseName,
        response.type,
        response.statusCode,
        response.body?.data,
        answer?.turn,
        answer?.fault,
      ],
    );
    expect(told).toEqual([
      ['reset', 'success', 0, '', 1, 'reset'],
      ['empty', 'success', 0, '', 2, 'empty'],
      ['All', 'success', 200, '["Ann"', 3, 'truncate'],
      ['All', 'success', 200, '["Ann","Bob"]', 4, undefined],
    ]);
  });

  test('hang answers nobody, is in the call log at once, and holds up no end', async () => {
    const mock = await startRuledMock([users], { 'GET /users': 'hang' });
    const hung = sendRaw(mock.url, get('/users'));
    await expect.poll(async () => (await mock.logs()).map(({ responseName }) => responseName)).toEqual(['hang']);
    const leaving = connectTo(mock.url);
    leaving.write(get('/users'));
    await expect.poll(async () => (await mock.logs()).length).toBe(2);
    leaving.destroy();
    await mock[Symbol.asyncDispose]();
    expect((await hung).bytes).toBe('');
  });

  test('truncate cuts what matching serves: an empty body is announced as a byte', async () => {
    const empty = request({ url: 'http://x/empty', examples: [{ name: 'Nothing', body: '' }] });
    await using mock = await startRuledMock([empty], { 'GET /empty': { example: 'truncate', delay: '1ms' } });
    expect((await sendRaw(mock.url, get('/empty'))).bytes).toMatch(/Content-Length: 1\r\n[^]*\r\n\r\n$/);
  });

  test('a large body that is cut comes as far as it was sent', async () => {
    const body = 'x'.repeat(300_001);
    const large = request({ url: 'http://x/large', examples: [{ name: 'Large', body }] });
    await using mock = await startRuledMock([large], { 'GET /large': 'truncate' });
    const { bytes } = await sendRaw(mock.url, get('/large'));
    expect(bytes).toContain('Content-Length: 300001\r\n');
    expect(bytes.length - bytes.indexOf('\r\n\r\n') - 4).toBe(150_000);
  });
});

describe('the API', () => {
  test('B-07 tells all mistakes at once and leaves the rules as they were', async () => {
    await using mock = await startRuledMock([jobs, users, bare], { 'GET /jobs/:id': [202, 200] });
    expect(await statusesOf(mock, '/jobs/1', 1)).toEqual([202]);
    const refused = await mock.put({
      'GET /jobs/:id': [418, 'Runing', 'rest'],
      'GET /jobs/*': 200,
      'GET /job/:id': 200,
      'GET /jobs/{id}': 200,
      users: 200,
      'GET /users': [],
      'GET /bare': 'reset',
      'PUT /users': 200,
    });
    expect(refused.status).toBe(400);
    const told = refused.body.error.details as string[];
    expect(told).toEqual([
      expect.stringContaining('the route "GET /jobs/*" twice, written "GET /jobs/:id" before'),
      expect.stringContaining('"{id}" in the path of the rule "GET /jobs/{id}": write `:id`'),
      expect.stringContaining('the rule "users": a rule begins with a method'),
      expect.stringContaining('[] in the rule "GET /users"'),
      expect.stringMatching(/418 in the rule "GET \/jobs\/:id".*there are 200, 202/),
      expect.stringMatching(/"Runing" in the rule.*there are "Running", "Done"/),
      expect.stringMatching(/"rest" in the rule.*Did you mean the fault reset\?/),
      expect.stringContaining(
        '"GET /job/:id", which fits no request of the collection. The nearest is "GET /jobs/:id"',
      ),
      expect.stringMatching(/"GET \/bare", whose requests have no saved example: add one to "Bare"/),
      expect.stringContaining('"PUT /users", which fits no request'),
    ]);
    expect(await statusesOf(mock, '/jobs/1', 2)).toEqual([200, 200]);
  });

  test('warns of a rule that an earlier one hides', async () => {
    await using mock = await startRuledMock([jobs]);
    const { status, body } = await mock.put({ 'ANY /jobs/*': 200, 'GET /jobs/7': 202 });
    expect([status, body]).toMatchObject([
      200,
      { warnings: [expect.stringContaining('"GET /jobs/7", which no call gets')] },
    ]);
  });

  test('needs the key, a mock and a session that can be one', async () => {
    await using mock = await startRuledMock([jobs]);
    const { apiUrl } = mock.account.server;
    expect((await send(`${apiUrl}/_embedded/mocks/${mock.id}/answers`)).status).toBe(401);
    expect((await mock.account.api('PUT', '/_embedded/mocks/nobody/answers', {})).status).toBe(404);
    expect((await mock.put({}, 'a%2Fb')).status).toBe(400);
    expect((await mock.put([200])).status).toBe(400);
    expect((await mock.account.api('POST', '/mocks', null)).body.error.name).toBe('malformedRequestError');
  });
});

test.skipIf(isPlain)('rules do not outlive their mock, and a collection that changes keeps them', async () => {
  await using mock = await startRuledMock([users], { 'GET /users': ['example', 503] });
  expect(await statusesOf(mock, '/users', 2)).toEqual([200, 503]);
  const other = await mock.account.importCollection(collection({ items: [jobs] }));
  await mock.account.api('PUT', `/mocks/${mock.id}`, { mock: { collection: other } });
  expect(await statusesOf(mock, '/users', 1)).toEqual([404]);
  const next = await mock.account.createMock({ collection: await mock.account.importCollection() });
  expect((await mock.account.api('GET', `/_embedded/mocks/${next.id}/answers`)).body).toEqual({
    answers: null,
    turns: [],
  });
});

test.each([['no note'], [{ rule: 'GET /', turn: '1', of: 1 }], [null]])(
  'a call log with %j is read without it',
  (answer) => {
    const log = { id: '1', servedAt: '', request: { method: 'GET', path: '/' }, response: { statusCode: 200 }, answer };
    const { success, output } = v.safeParse(callLogSchema, log);
    expect([success, success && output.answer]).toEqual([true, undefined]);
  },
);
