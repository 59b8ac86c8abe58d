/** The embedded API as post asks it: over HTTP, without the client for the cloud. */
import { expect, test } from 'vitest';
import { createServerCaller } from '../../../src/embedded/call-server.ts';
import { petCollection, send, startTestAccount } from '../../contract/support/test-account.ts';
import { startPlainServer } from './plain-server.ts';

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
  const { status } = await createServerCaller({ url, key: 'wrong' })(get('/mocks'));
  expect(status).toBe(401);
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
