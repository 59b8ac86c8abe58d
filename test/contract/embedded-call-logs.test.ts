/** GET /mocks/{mockId}/call-logs of the embedded API: shape, filters, order, pages. */
import { describe, expect, test, vi } from 'vitest';
import type { AnswerBody, TestAccount, TestMock } from './support/test-account.ts';
import { send, startTestAccount } from './support/test-account.ts';

async function logs(account: TestAccount, mock: TestMock, query = '') {
  const { status, body } = await account.api('GET', `/mocks/${mock.id}/call-logs${query}`);
  expect(status, JSON.stringify(body)).toBe(200);
  return body;
}

const paths = (page: Pick<AnswerBody, 'call-logs'>) => page['call-logs'].map(({ request }) => request.path);

describe('an entry', () => {
  test('A-16 is brief without include', async () => {
    await using account = await startTestAccount();
    const mock = await account.createMock();
    await send(`${mock.mockUrl}/pets?type=dog`, { method: 'POST', body: '{}' });
    await send(`${mock.mockUrl}/unknown`);
    expect(await logs(account, mock)).toEqual({
      'call-logs': [
        {
          id: expect.stringMatching(/^[0-9a-f-]{36}-\d{4}$/),
          responseName: 'Double check your method and the request path and try again.',
          servedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.000Z$/),
          request: { method: 'GET', path: '/unknown' },
          response: { type: 'error', statusCode: 404 },
        },
        {
          id: expect.any(String),
          // A saved 400 is a success: the mock did what it was asked to.
          responseName: 'Bad pet',
          servedAt: expect.any(String),
          request: { method: 'POST', path: '/pets?type=dog' },
          response: { type: 'success', statusCode: 400 },
        },
      ],
      meta: { nextCursor: null },
    });
  });

  test.each<[string, object]>([
    ['request.headers', { request: { headers: expect.arrayContaining([{ key: 'X-Custom', value: 'Yes' }]) } }],
    ['request.body', { request: { body: { mode: 'raw', data: '{"name":"Réx"}' } } }],
    [
      'response.headers',
      { response: { headers: expect.arrayContaining([{ key: 'Content-Type', value: 'application/json' }]) } },
    ],
    ['response.body', { response: { body: { data: '{"message":"bad"}' } } }],
  ])('shows %s, and that alone, when included', async (part, expected) => {
    await using account = await startTestAccount();
    const mock = await account.createMock();
    await send(`${mock.mockUrl}/pets`, { method: 'POST', headers: { 'X-Custom': 'Yes' }, body: '{"name":"Réx"}' });
    const [entry] = (await logs(account, mock, `?include=${part}`))['call-logs'];
    expect(entry).toMatchObject(expected);
    const shown = [...Object.keys(entry?.request ?? {}), ...Object.keys(entry?.response ?? {})];
    expect(shown.toSorted()).toEqual(['method', 'path', 'statusCode', 'type', part.split('.')[1]].toSorted());
  });

  test('of one mock is not shown by another', async () => {
    await using account = await startTestAccount();
    const one = await account.createMock();
    const two = await account.createMock();
    await send(`${one.mockUrl}/of-one`);
    await send(`${two.mockUrl}/of-two`);
    expect(paths(await logs(account, one))).toEqual(['/of-one']);
    expect(paths(await logs(account, two))).toEqual(['/of-two']);
  });
});

describe('filters', () => {
  test('A-19 by status, type, method and path, without regard to case', async () => {
    await using account = await startTestAccount();
    const mock = await account.createMock();
    await send(`${mock.mockUrl}/pets?Type=Dog`);
    await send(`${mock.mockUrl}/pets`, { method: 'POST' });
    await send(`${mock.mockUrl}/missing`);
    expect(paths(await logs(account, mock, '?responseStatusCode=400'))).toEqual(['/pets']);
    expect(paths(await logs(account, mock, '?responseType=ERROR'))).toEqual(['/missing']);
    expect(paths(await logs(account, mock, '?requestMethod=post'))).toEqual(['/pets']);
    expect(paths(await logs(account, mock, '?requestPath=/PETS%3Ftype%3Ddog'))).toEqual(['/pets?Type=Dog']);
    // The whole path, not its beginning.
    expect(paths(await logs(account, mock, '?requestPath=/pet'))).toEqual([]);
    expect(paths(await logs(account, mock, '?responseType=success&requestMethod=get'))).toEqual(['/pets?Type=Dog']);
  });

  test('A-18 by a time without an offset, which is UTC', async () => {
    vi.stubEnv('TZ', 'America/New_York');
    try {
      expect(new Date('2026-01-01T00:00:00').getTimezoneOffset()).not.toBe(0);
      await using account = await startTestAccount();
      const mock = await account.createMock();
      await send(`${mock.mockUrl}/pets`);
      const servedAt = (await logs(account, mock))['call-logs'][0]?.servedAt.replace('Z', '') ?? '';
      expect(paths(await logs(account, mock, `?since=${servedAt}&until=${servedAt}`))).toEqual(['/pets']);
    } finally {
      vi.unstubAllEnvs();
    }
  });

  test('A-18 by time, both ends inclusive', async () => {
    await using account = await startTestAccount();
    const mock = await account.createMock();
    await send(`${mock.mockUrl}/pets`);
    const [entry] = (await logs(account, mock))['call-logs'];
    const servedAt = entry?.servedAt ?? '';
    const shifted = (seconds: number) => new Date(Date.parse(servedAt) + seconds * 1000).toISOString();
    expect(paths(await logs(account, mock, `?since=${servedAt}&until=${servedAt}`))).toEqual(['/pets']);
    expect(paths(await logs(account, mock, `?since=${shifted(1)}`))).toEqual([]);
    expect(paths(await logs(account, mock, `?until=${shifted(-1)}`))).toEqual([]);
    expect(paths(await logs(account, mock, `?since=${shifted(-60)}&until=${shifted(60)}`))).toEqual(['/pets']);
    // Times of calls are whole seconds: one of that second may have come after any of its milliseconds.
    expect(paths(await logs(account, mock, `?since=${servedAt.replace('.000', '.999')}`))).toEqual(['/pets']);
  });
});

describe('order and pages', () => {
  test('A-17 newest first; sort needs a direction and takes both', async () => {
    await using account = await startTestAccount();
    const mock = await account.createMock();
    for (const name of ['a', 'b', 'c']) await send(`${mock.mockUrl}/${name}`);
    expect(paths(await logs(account, mock))).toEqual(['/c', '/b', '/a']);
    expect(paths(await logs(account, mock, '?sort=servedAt&direction=ASC'))).toEqual(['/a', '/b', '/c']);
    expect(paths(await logs(account, mock, '?sort=servedAt&direction=desc'))).toEqual(['/c', '/b', '/a']);
  });

  test.each(['asc', 'desc'])('pages %s give every call once, though calls come in between', async (direction) => {
    await using account = await startTestAccount();
    const mock = await account.createMock();
    for (let i = 0; i < 25; i += 1) await send(`${mock.mockUrl}/n${i}`);
    const got: string[] = [];
    let cursor: string | null = null;
    do {
      const query = `?limit=7&sort=servedAt&direction=${direction}${cursor === null ? '' : `&cursor=${encodeURIComponent(cursor)}`}`;
      const page = await logs(account, mock, query);
      got.push(...paths(page));
      cursor = page.meta.nextCursor;
      if (got.length < 25) await send(`${mock.mockUrl}/late`);
    } while (cursor !== null);
    const numbered = got.filter((path) => path !== '/late');
    const expected = Array.from({ length: 25 }, (_, i) => `/n${i}`);
    expect(numbered).toEqual(direction === 'asc' ? expected : expected.toReversed());
  });

  test('a page has 100 entries by default, and the last page no cursor', async () => {
    await using account = await startTestAccount();
    const mock = await account.createMock();
    await Promise.all(Array.from({ length: 101 }, () => send(`${mock.mockUrl}/pets`)));
    const first = await logs(account, mock);
    expect(first['call-logs']).toHaveLength(100);
    const second = await logs(account, mock, `?cursor=${encodeURIComponent(first.meta.nextCursor ?? '')}`);
    expect(second['call-logs']).toHaveLength(1);
    expect(second.meta.nextCursor).toBeNull();
    expect(new Set([...first['call-logs'], ...second['call-logs']].map(({ id }) => id)).size).toBe(101);
    const exact = await logs(account, mock, '?limit=100&requestPath=/none');
    expect(exact).toEqual({ 'call-logs': [], meta: { nextCursor: null } });
  });

  test('A-20 a page ends at 6.5 MB', async () => {
    await using account = await startTestAccount();
    const mock = await account.createMock();
    const body = 'x'.repeat(1024 * 1024);
    for (let i = 0; i < 8; i += 1) await send(`${mock.mockUrl}/pets`, { method: 'POST', body });
    const include = 'include=request.body,request.headers,response.body,response.headers';
    const { bytes, body: page } = await account.api('GET', `/mocks/${mock.id}/call-logs?${include}`);
    expect(page['call-logs']).toHaveLength(6);
    expect(bytes.length).toBeLessThan(6_500_000 + 100);
    const rest = await account.api(
      'GET',
      `/mocks/${mock.id}/call-logs?${include}&cursor=${encodeURIComponent(page.meta.nextCursor ?? '')}`,
    );
    expect(rest.body['call-logs']).toHaveLength(2);
    // Without bodies they all fit.
    expect((await logs(account, mock))['call-logs']).toHaveLength(8);
  });
});

test.each([
  ['limit=0', 'limit'],
  ['limit=101', 'limit'],
  ['limit=abc', 'limit'],
  ['limit=-1', 'limit'],
  ['since=yesterday', 'since'],
  ['since=2026-01-02&until=2026-01-01', 'since'],
  ['until=1', 'until'],
  ['responseStatusCode=ok', 'responseStatusCode'],
  ['responseType=warning', 'responseType'],
  ['sort=servedAt', 'sort'],
  ['sort=method&direction=asc', 'sort'],
  ['direction=asc', 'direction'],
  ['sort=servedAt&direction=up', 'direction'],
  ['include=request.cookies', 'include'],
])('%s is a 400 that names the parameter', async (query, name) => {
  await using account = await startTestAccount();
  const mock = await account.createMock();
  const { status, body } = await account.api('GET', `/mocks/${mock.id}/call-logs?${query}`);
  expect(status).toBe(400);
  expect(body.error).toMatchObject({ name: 'invalidParamsError', message: `Invalid value for parameter: ${name}.` });
});

test.each([
  'nonsense',
  Buffer.from('{"start":-1,"direction":"asc"}').toString('base64'),
  Buffer.from('{}').toString('base64'),
])('the cursor %s is a 400', async (cursor) => {
  await using account = await startTestAccount();
  const mock = await account.createMock();
  const { status, body } = await account.api('GET', `/mocks/${mock.id}/call-logs?cursor=${encodeURIComponent(cursor)}`);
  expect(status).toBe(400);
  expect(body).toMatchObject({ title: 'Malformed request', detail: 'Invalid cursor', status: 400 });
});
