/** The embedded API as post asks it: over HTTP, without the client for the cloud. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { createServerCaller } from '../../../../src/embedded/process/caller.ts';
import { petCollection, send, startTestAccount } from '../../../contract/support/test-account.ts';
import { startPlainServer } from '../plain-server.ts';

const get = (path: string, query: Readonly<Record<string, string>> = {}) => ({
  method: 'GET',
  path,
  query: new URLSearchParams(query),
  body: undefined,
});

test('gives what the API gives: bodies, queries, errors', async () => {
  await using account = await startTestAccount();
  const { apiUrl: url, apiKey: key } = account.server;
  const answer = createServerCaller({ url, key });
  const collection = { ...petCollection, info: { ...petCollection.info, description: '☃ & <é>' } };
  const imported = await answer({ ...get('/collections'), method: 'POST', body: { collection } });
  expect(imported.status).toBe(200);
  const { uid } = (JSON.parse(imported.body.toString()) as { collection: { uid: string } }).collection;
  const calls = [
    { ...get('/mocks'), method: 'POST', body: { mock: { collection: uid } } },
    get(`/collections/${uid}`),
    get('/collections', { name: 'a & b=c', limit: '2' }),
    get('/mocks/none'),
    get('/nowhere'),
  ];
  const [created, ...read] = await Promise.all(calls.map((call) => answer(call)));
  expect(created?.status).toBe(200);
  for (const [index, { status, body }] of read.entries()) {
    const { path, query } = calls[index + 1]!;
    const same = await send(`${url}${path}?${query.toString()}`, { headers: { 'x-api-key': key } });
    expect([status, body.toString()]).toEqual([same.status, same.bytes.toString()]);
  }
  expect(read[0]?.body.toString()).toContain('☃ & <é>');
});

test('the key goes to nobody, and an answer without a signature is none', async () => {
  await using account = await startTestAccount();
  const { apiUrl: url } = account.server;
  const other = 'is not the embedded server with this key, which has ended';
  await expect(createServerCaller({ url, key: 'wrong' })(get('/mocks'))).rejects.toThrow(other);

  const seen: unknown[] = [];
  await using thief = await startPlainServer(
    ({ rawHeaders, url: target }, response) => {
      seen.push(rawHeaders.join('\n'), target);
      response.writeHead(200, { 'x-ephemeral-proof': 'f'.repeat(64), 'ratelimit-limit': '300' });
      // An answer without an end.
      response.write('{"call-logs":[],');
    },
    { hasKey: false },
  );
  const key = 'PMAK-of-a-server-that-has-died';
  await expect(createServerCaller({ url: thief.api.url, key })(get('/mocks'))).rejects.toThrow(other);
  expect(seen).toHaveLength(2);
  expect(seen.join('\n')).not.toContain(key);
});

test('an answer to one call is none to another', async () => {
  let first: string | undefined;
  await using server = await startPlainServer((_, response) => {
    first ??= String(response.getHeader('x-ephemeral-proof'));
    response.setHeader('x-ephemeral-proof', first).end('{}');
  });
  const answer = createServerCaller(server.api);
  expect((await answer(get('/me'))).status).toBe(200);
  await expect(answer(get('/me'))).rejects.toThrow('is not the embedded server with this key');
});

test('a server whose process has ended is not asked', async () => {
  let asked = 0;
  await using server = await startPlainServer((_, response) => {
    asked += 1;
    response.end('{}');
  });
  const ended = spawn(process.execPath, ['-e', '']);
  await once(ended, 'exit');
  await expect(createServerCaller({ ...server.api, pid: ended.pid })(get('/me'))).rejects.toThrow(
    `its process ${ended.pid} has ended`,
  );
  expect(asked).toBe(0);
  expect((await createServerCaller({ ...server.api, pid: process.pid })(get('/me'))).status).toBe(200);
});

test('one connection serves calls that follow each other', async () => {
  const sockets = new Set<unknown>();
  await using server = await startPlainServer((request, response) => {
    sockets.add(request.socket);
    response.end('{}');
  });
  const answer = createServerCaller(server.api);
  for (let call = 0; call < 5; call += 1) expect((await answer(get('/me'))).body.toString()).toBe('{}');
  expect(sockets.size).toBe(1);
});

test('rejects as soon as its signal is aborted', async () => {
  await using server = await startPlainServer(() => undefined);
  const controller = new AbortController();
  const answered = createServerCaller(server.api)(get('/me'), controller.signal);
  controller.abort();
  await expect(answered).rejects.toMatchObject({ name: 'AbortError' });
});

test('rejects where nobody answers, where the answer breaks off, and where it has no end', async () => {
  const gone = await startPlainServer((_, response) => response.end());
  const { api } = gone;
  await gone[Symbol.asyncDispose]();
  await expect(createServerCaller(api)(get('/mocks'))).rejects.toMatchObject({ code: 'ECONNREFUSED' });

  await using breaking = await startPlainServer((_, response) => {
    response.writeHead(200, { 'content-length': 100 });
    response.write('{"mo', () => response.destroy());
  });
  await expect(createServerCaller(breaking.api)(get('/mocks'))).rejects.toMatchObject({ code: 'ECONNRESET' });

  const piece = Buffer.alloc(1024 * 1024, ' ');
  await using endless = await startPlainServer((_, response) => {
    const more = (): void => {
      while (!response.destroyed && response.write(piece));
    };
    response.on('drain', more);
    response.on('error', () => undefined);
    more();
  });
  await expect(createServerCaller(endless.api)(get('/mocks'))).rejects.toThrow(
    'the answer is larger than 67108864 bytes',
  );
});
