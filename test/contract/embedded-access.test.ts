/** What every request to the embedded API meets: the key, the limits, the route, the body. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { tempDirectory } from '../support/temp-directory.ts';
import { send, startTestAccount } from './support/test-account.ts';

const unauthorized = {
  error: {
    name: 'AuthenticationError',
    message: 'Invalid API Key. Every request requires a valid API Key to be sent.',
  },
};

test('A-01 the key comes in the header or as `apikey`, and the header wins', async () => {
  await using account = await startTestAccount({ apiKey: 'right' });
  const me = (query: string, headers: Record<string, string>) =>
    send(`${account.server.apiUrl}/me${query}`, { headers });
  expect((await me('', { 'X-API-Key': 'right' })).status).toBe(200);
  expect((await me('?apikey=right', {})).status).toBe(200);
  expect((await me('?apikey=wrong', { 'x-api-key': 'right' })).status).toBe(200);
  for (const answer of [
    await me('', {}),
    await me('', { 'x-api-key': 'wrong' }),
    await me('', { 'x-api-key': 'righ' }),
    await me('?apikey=right', { 'x-api-key': 'wrong' }),
    await me('?x-api-key=right', {}),
  ]) {
    expect(answer.status).toBe(401);
    expect(answer.body).toEqual(unauthorized);
    // Without a charset: Postman's official SDK reads an error's body only then.
    expect(answer.headers['content-type']).toBe('application/json');
  }
});

test('a key is random unless given, in the form of Postman keys', async () => {
  await using one = await startTestAccount();
  await using two = await startTestAccount();
  expect(one.server.apiKey).toMatch(/^PMAK-[0-9a-f]{24}-[0-9a-f]{34}$/);
  expect(one.server.apiKey).not.toBe(two.server.apiKey);
});

test('A-02 unknown paths and methods are 404 problems', async () => {
  await using account = await startTestAccount();
  const problem = {
    type: 'https://api.postman.com/problems/not-found',
    title: 'Not Found',
    detail: 'Not Found',
    status: 404,
  };
  for (const [method, path] of [
    ['GET', '/'],
    ['GET', '/mock'],
    ['POST', '/me'],
    ['GET', '/mocks/a/b/c/d'],
    ['GET', '/mocks/%zz/x'],
  ] as const) {
    expect(await account.api(method, path), path).toMatchObject({ status: 404, body: problem });
  }
});

test.each(['{"mock":', '[]', '"text"', 'null', '\u0000'])('the body %j is a 400', async (body) => {
  await using account = await startTestAccount();
  const { apiUrl, apiKey } = account.server;
  const answer = await send(`${apiUrl}/mocks`, { method: 'POST', headers: { 'x-api-key': apiKey }, body });
  expect(answer.status).toBe(400);
  expect(answer.body.error.name).toBe('malformedRequestError');
});

test('a body over 30 MB is a 413, one just under it is read', async () => {
  await using account = await startTestAccount();
  const { apiUrl, apiKey } = account.server;
  const post = (bytes: number) =>
    send(`${apiUrl}/mocks`, { method: 'POST', headers: { 'x-api-key': apiKey }, body: Buffer.alloc(bytes, ' ') });
  expect(await post(30 * 1024 * 1024 + 1)).toMatchObject({
    status: 413,
    body: { detail: 'Request size limit exceeded' },
  });
  expect((await post(30 * 1024 * 1024)).status).toBe(400);
});

test('A-03 the rate limit counts down truly, and 429 says when to come back in every spelling', async () => {
  let now = Date.parse('2026-03-13T09:00:00Z');
  const apiLimit = { requests: 2, windowMilliseconds: 60_000 };
  await using account = await startTestAccount({ apiLimit, now: () => now });
  const first = await account.api('GET', '/me');
  expect(first.headers).toMatchObject({
    'ratelimit-policy': '2;w=60',
    'ratelimit-limit': '2',
    'ratelimit-remaining': '1',
    'x-ratelimit-limit': '2',
    'x-ratelimit-remaining': '1',
  });
  expect(first.headers['ratelimit']).toBe('limit=2, remaining=1, reset=60');
  expect(Number(first.headers['x-ratelimit-reset']) * 1000).toBe(now + 60_000);
  expect(first.headers['retry-after']).toBeUndefined();
  // A wrong key uses nothing up.
  await send(`${account.server.apiUrl}/me`);
  expect((await account.api('GET', '/me')).headers['x-ratelimit-remaining']).toBe('0');
  now += 20_000;
  const limited = await account.api('GET', '/me');
  const retryAt = limited.headers['x-ratelimit-reset'];
  expect(limited.status).toBe(429);
  expect(limited.body).toEqual({
    error: 'rateLimited',
    message: `Rate limit exceeded. Please retry after ${String(retryAt)}`,
  });
  const seconds = limited.headers['retry-after'];
  expect(seconds).toBe('40');
  expect(limited.headers).toMatchObject({ retryafter: seconds, 'x-ratelimit-retryafter': seconds });
});

test('the window of a rate limit ends', async () => {
  let now = Date.parse('2026-03-13T09:00:00Z');
  const apiLimit = { requests: 1, windowMilliseconds: 100 };
  await using account = await startTestAccount({ apiLimit, now: () => now });
  const ask = async () => (await account.api('GET', '/me')).status;
  expect([await ask(), await ask()]).toEqual([200, 429]);
  now += 99;
  expect(await ask()).toBe(429);
  now += 1;
  expect(await ask()).toBe(200);
});

test('flush needs the key, counts the calls of all mocks, and says whether the journal is in its file', async () => {
  await using directory = await tempDirectory('flush-');
  for (const journalFile of [undefined, path.join(directory.path, 'calls.ndjson')]) {
    await using account = await startTestAccount(journalFile === undefined ? {} : { journalFile });
    const flush = `${account.server.apiUrl}/_embedded/flush`;
    expect((await send(flush, { method: 'POST' })).status).toBe(401);
    for (const mock of [await account.createMock(), await account.createMock()]) await send(`${mock.mockUrl}/pets`);
    const inFile = journalFile !== undefined;
    const { status, body } = await account.api('POST', '/_embedded/flush');
    expect([status, body]).toEqual([200, { calls: 2, inFile }]);
    if (inFile) expect((await readFile(journalFile, 'utf8')).split('"servedAt"')).toHaveLength(3);
  }
});

test('shutdown needs the key, counts the calls, and ends API and mocks', async () => {
  await using account = await startTestAccount();
  const mock = await account.createMock();
  await send(`${mock.mockUrl}/pets`);
  const shutdown = `${account.server.apiUrl}/_embedded/shutdown`;
  expect((await send(shutdown, { method: 'POST' })).status).toBe(401);
  expect(await account.api('POST', '/_embedded/shutdown')).toMatchObject({ status: 200, body: { calls: 1 } });
  await account.server.closed;
  await expect(send(shutdown)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  await expect(send(mock.mockUrl)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
});
