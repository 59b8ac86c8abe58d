/** What a mock answers on its own port, before and around the engine. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { openListener } from '../../../../src/embedded/listener/listener.ts';
import { createRateLimit, noRateLimit } from '../../../../src/embedded/rate-limit.ts';
import { compileMock, readCollection, type Decision } from '../../../../src/engine/index.ts';
import type { Answer } from '../../../contract/support/test-account.ts';
import { collectionOf, send, startTestAccount } from '../../../contract/support/test-account.ts';
import { connectTo, isPlain, speaksTls } from '../../../support/listener-way.ts';
import { tempDirectory } from '../../../support/temp-directory.ts';

const headerNames = ({ rawHeaders }: Answer) => rawHeaders.filter((_, index) => index % 2 === 0);

describe('the answer', () => {
  test("P-01 has the example's status, headers and body byte for byte, and the platform's own headers", async () => {
    await using account = await startTestAccount();
    const body = ' {"snow":"☃", "nul":"\u0000"}\r\n';
    const header = [
      { key: 'Content-Type', value: 'application/vnd.pet+json' },
      { key: 'Set-Cookie', value: 'a=1' },
      { key: 'Set-Cookie', value: 'b=2' },
      { key: 'X-Case-Kept', value: 'Yes' },
    ];
    const mock = await account.createMock({
      collection: await account.importCollection(collectionOf([{ code: 418, header, body }])),
    });
    const answer = await send(`${mock.mockUrl}/pets`);
    expect(answer.status).toBe(418);
    expect(answer.bytes).toEqual(Buffer.from(body));
    expect(answer.headers).toMatchObject({
      'content-type': 'application/vnd.pet+json',
      'content-length': String(Buffer.byteLength(body)),
      'set-cookie': ['a=1', 'b=2'],
      'access-control-allow-origin': '*',
      'x-srv-trace': expect.stringMatching(/^v=1;t=[0-9a-f]{16}$/),
      'x-srv-span': expect.stringMatching(/^v=1;s=[0-9a-f]{16}$/),
    });
    expect(headerNames(answer)).toContain('X-Case-Kept');
    expect(answer.headers['etag']).toBeUndefined();
  });

  test('has new values of dynamic variables each time, however equal the calls', async () => {
    await using account = await startTestAccount();
    const drawn = [
      { name: 'In the body', body: '{{$guid}}' },
      { name: 'In a default', body: "{{$queryParams 'none' '{{$guid}}'}}" },
      { name: 'In a header', body: 'fine', header: [{ key: 'X-Drawn', value: '{{$guid}}' }] },
    ];
    for (const example of drawn) {
      const mock = await account.createMock({ collection: await account.importCollection(collectionOf([example])) });
      const seen = new Set<string>();
      for (let call = 0; call < 4; call += 1) {
        const { bytes, headers } = await send(`${mock.mockUrl}/pets`);
        seen.add(`${bytes.toString()} ${String(headers['x-drawn'])}`);
      }
      expect(seen.size, example.name).toBe(4);
    }
  });

  test("P-02 leaves an example's own access-control, trace and rate headers alone", async () => {
    await using account = await startTestAccount();
    const header = [
      { key: 'access-control-allow-origin', value: 'https://example.com' },
      { key: 'x-srv-trace', value: 'mine' },
      { key: 'X-RateLimit-Remaining', value: '3' },
    ];
    const mock = await account.createMock({ collection: await account.importCollection(collectionOf([{ header }])) });
    const answer = await send(`${mock.mockUrl}/pets`);
    const count = (wanted: string) => headerNames(answer).filter((name) => name.toLowerCase() === wanted).length;
    expect(answer.headers).toMatchObject({
      'access-control-allow-origin': 'https://example.com',
      'x-srv-trace': 'mine',
      'x-ratelimit-remaining': '3',
    });
    const platform = ['access-control-allow-origin', 'x-srv-trace', 'x-srv-span', 'x-ratelimit-limit'];
    expect([...platform, 'x-ratelimit-remaining', 'x-ratelimit-reset'].map(count)).toEqual([1, 1, 1, 1, 1, 1]);
  });

  test('T-13 has headers whose UTF-8 ends like a space in Latin-1, on the wire, in the call log and by name', async () => {
    await using account = await startTestAccount();
    const name = 'ТОВАР †';
    const mock = await account.createMock({
      collection: await account.importCollection(
        collectionOf([{ name, header: [{ key: 'X-Name', value: ` ${name}\t` }] }]),
      ),
    });
    const bytes = Buffer.from(name).toString('latin1');
    for (const headers of [{}, { 'x-mock-response-name': bytes }]) {
      const answer = await send(`${mock.mockUrl}/pets`, { headers });
      expect([answer.status, answer.headers['x-name']]).toEqual([200, bytes]);
    }
    const [last] = (await account.api('GET', `/mocks/${mock.id}/call-logs?include=response.headers`)).body['call-logs'];
    expect(last?.response.headers).toContainEqual({ key: 'X-Name', value: name });
  });

  test('P-14 understands compressed bodies, and keeps them as they were sent', async () => {
    await using account = await startTestAccount();
    const body = "{{$body 'name'}}";
    const mock = await account.createMock({
      collection: await account.importCollection(collectionOf([{ method: 'POST', body }])),
    });
    const json = '{"name":"Ann"}';
    const ask = async (coding: string, bytes: Buffer): Promise<string> => {
      const headers = { 'content-type': 'application/json', 'content-encoding': coding };
      return (await send(`${mock.mockUrl}/pets`, { method: 'POST', headers, body: bytes })).bytes.toString();
    };
    expect(await ask('gzip', gzipSync(json))).toBe('Ann');
    expect(await ask('X-GZIP', gzipSync(json))).toBe('Ann');
    expect(await ask('br', brotliCompressSync(json))).toBe('Ann');
    expect(await ask('deflate', deflateSync(json))).toBe('Ann');
    expect(await ask('deflate', deflateRawSync(json))).toBe('Ann');
    expect(await ask('identity', Buffer.from(json))).toBe('Ann');
    expect(await ask('gzip', Buffer.from(json))).toBe('Ann');
    expect(await ask('gzip', gzipSync(Buffer.alloc(21 * 1024 * 1024, ' ')))).toBe('');
    const sent = brotliCompressSync(gzipSync(json));
    expect(await ask('gzip, br', sent)).toBe('Ann');
    const logs = (await account.api('GET', `/mocks/${mock.id}/call-logs?include=request.body`)).body['call-logs'];
    expect(logs[0]?.request.body).toMatchObject({ mode: 'base64', data: sent.toString('base64') });
  });

  test.each(['utf8', 'latin1'] as const)('M-28 T-06 takes headers in %s as they were typed', async (encoding) => {
    await using account = await startTestAccount();
    const request = { method: 'GET', url: 'http://x/pets', header: [{ key: 'X-Tenant', value: 'München' }] };
    const example = { name: 'OK', originalRequest: request, code: 200, body: "{{$headers 'x-tenant'}}" };
    const collection = { ...collectionOf([]), item: [{ name: 'pets', request, response: [example] }] };
    const mock = await account.createMock({
      collection: await account.importCollection(collection),
      config: { matchHeader: true, headers: ['X-Tenant'] },
    });
    const headers = { 'x-tenant': Buffer.from('münchen', encoding).toString('latin1') };
    const answer = await send(`${mock.mockUrl}/pets`, { headers });
    expect([answer.status, answer.bytes.toString()]).toEqual([200, 'münchen']);
    const [last] = (await account.api('GET', `/mocks/${mock.id}/call-logs?include=request.headers`)).body['call-logs'];
    expect(last?.request.headers).toContainEqual({ key: 'x-tenant', value: 'münchen' });
  });

  test('that depends on the call is the same on the wire and in the call log, whatever the call holds', async () => {
    await using account = await startTestAccount();
    const header = [
      { key: 'Content-Type', value: 'text/plain' },
      { key: 'X-Page', value: "{{$body 'page'}}" },
    ];
    const body = "page={{$body 'page'}}, text={{$body 'text'}}";
    const mock = await account.createMock({
      collection: await account.importCollection(collectionOf([{ method: 'POST', header, body }])),
    });
    const values = [
      '1',
      '',
      'é',
      '☃',
      '👩',
      '\ud800',
      'a"b\\c',
      '\u0000\u001f',
      'x'.repeat(17_000),
      'ü'.repeat(17_000),
    ];
    // A connection that stays gets the answer in another way than one that is closed.
    const connections = ['close', 'keep-alive'];
    for (const [value, connection] of values.flatMap((value) => connections.map((each) => [value, each] as const))) {
      const page = value.slice(0, 5);
      const text = `page=${page}, text=${value}`;
      const answer = await send(`${mock.mockUrl}/pets`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', connection },
        body: JSON.stringify({ page, text: value }),
      });
      expect(answer.bytes).toEqual(Buffer.from(text));
      expect(answer.headers['content-length']).toBe(String(Buffer.byteLength(text)));
      const logs = `/mocks/${mock.id}/call-logs?limit=1&sort=servedAt&direction=desc&include=response.headers,response.body`;
      const [log] = (await account.api('GET', logs)).body['call-logs'];
      const { response } = log!;
      expect(response.body).toEqual({ data: Buffer.from(text).toString() });
      expect(response.headers).toEqual([
        { key: 'Content-Type', value: 'text/plain' },
        { key: 'X-Page', value: expect.anything() },
        { key: 'Access-Control-Allow-Origin', value: '*' },
        { key: 'Content-Length', value: String(Buffer.byteLength(text)) },
      ]);
    }
  });

  test('R-07 is that of the first in the file where examples without ID tie, after every import', async () => {
    await using account = await startTestAccount();
    const examples = Array.from({ length: 12 }, (_, index) => ({ body: String(index) }));
    const { item, ...file } = collectionOf(examples);
    const [first, ...others] = item;
    const nested = { ...file, item: [{ name: 'one', item: [{ name: 'two', item: [first] }] }, ...others] };
    for (let run = 0; run < 5; run += 1) {
      const mock = await account.createMock({ collection: await account.importCollection(nested) });
      expect((await send(`${mock.mockUrl}/pets`)).bytes.toString()).toBe('0');
    }
  });

  test('survives headers and statuses that cannot be sent', async () => {
    await using account = await startTestAccount();
    const header = [
      { key: 'Bad Name', value: '1' },
      { key: 'X-Split', value: 'a\r\nX-Injected: 1' },
      { key: 'X-Snow', value: '☃' },
      { key: 'Content-Length', value: '99999' },
      { key: 'Transfer-Encoding', value: 'chunked' },
    ];
    const examples = [
      { header, body: 'ok' },
      { url: 'https://a/odd', code: 42, body: 'odd' },
    ];
    const mock = await account.createMock({ collection: await account.importCollection(collectionOf(examples)) });
    const answer = await send(`${mock.mockUrl}/pets`);
    expect(answer.bytes.toString()).toBe('ok');
    expect(answer.headers['x-injected']).toBeUndefined();
    expect(headerNames(answer)).not.toContain('Bad Name');
    expect(Buffer.from(String(answer.headers['x-snow']), 'latin1').toString()).toBe('☃');
    expect((await send(`${mock.mockUrl}/odd`)).bytes.toString()).toBe('odd');
  });

  test('survives a server response whose headers cannot be sent', async () => {
    await using account = await startTestAccount();
    const mock = await account.createMock();
    const headers = [
      { key: 'Bad Name', value: '1' },
      { key: 'X-Split', value: 'a\r\nX-Injected: 1' },
      { key: 'Content-Length', value: '1' },
      ...['Trailer', 'TE', 'Upgrade', 'Proxy-Connection', 'Keep-Alive'].map((key) => ({ key, value: 'x' })),
      { key: 'X-Good', value: 'é' },
    ];
    const { body } = await account.api('POST', `/mocks/${mock.id}/server-responses`, {
      serverResponse: { name: 'Down', statusCode: 500, headers, body: 'down' },
    });
    await account.api('PUT', `/mocks/${mock.id}`, { mock: { config: { serverResponseId: body.id } } });
    const answer = await send(`${mock.mockUrl}/pets`);
    expect([answer.status, answer.bytes.toString(), answer.headers['x-injected']]).toEqual([500, 'down', undefined]);
    expect(answer.headers['x-good']).toBe('é');
  });

  test.each([0, 1])(
    'that Node refuses to send, after a delay of %i, costs its call and nothing else',
    async (delay) => {
      const engine = await compileMock({
        collection: (await readCollection(collectionOf([{ body: 'fine' }]))).collection,
        environment: undefined,
        config: {
          headers: [],
          matchBody: false,
          matchHeader: false,
          matchQueryParams: true,
          matchWildcards: true,
          delay: null,
        },
      });
      const good = engine.answer({ method: 'GET', target: '/pets', headers: [], body: Buffer.alloc(0) });
      if (good.outcome !== 'served') throw new Error('missed');
      // No engine of ours gives this: Node wants a trailer to be announced with chunks.
      const bad: Decision = { ...good, headers: [['Trailer', 'x']], delay };
      const errors: unknown[] = [];
      const listener = await openListener({
        host: '127.0.0.1',
        port: 0,
        view: {
          ...{ id: 'm', deactivated: false, isPrivate: false, serverResponse: undefined },
          engine: { ...engine, answer: ({ target }) => (target === '/bad' ? bad : good) },
        },
        isPlain,
        isRightKey: () => false,
        rateLimit: createRateLimit(noRateLimit),
        record: () => undefined,
        now: Date.now,
        onError: (error) => errors.push(error),
        onRefused: () => undefined,
      });
      try {
        await expect(send(`${listener.url}/bad`)).rejects.toMatchObject({ code: 'ECONNRESET' });
        expect(errors).toEqual([expect.objectContaining({ code: 'ERR_HTTP_TRAILER_INVALID' })]);
        expect((await send(`${listener.url}/pets`)).bytes.toString()).toBe('fine');
      } finally {
        await listener.close();
      }
    },
  );

  test('of the platform to one call alone is not remembered for ever', async () => {
    await using directory = await tempDirectory();
    const journalFile = join(directory.path, 'calls.ndjson');
    await using account = await startTestAccount({
      journalFile,
      callLimit: { requests: 5, windowMilliseconds: 60_000 },
    });
    const { mockUrl } = await account.createMock();
    for (const name of ['a', 'b', 'c']) {
      const headers = { 'access-control-request-method': 'GET', 'access-control-request-headers': name };
      await send(`${mockUrl}/pets`, { method: 'OPTIONS', headers });
    }
    for (let call = 0; call < 4; call += 1) await send(`${mockUrl}/pets`);
    account.server.flush();
    const lines = readFileSync(journalFile, 'utf8').trim().split('\n');
    const parts = lines.filter((line) => line.startsWith('{"part":'));
    expect(lines.length - parts.length).toBe(7);
    // The mock, the headers of those calls that were alike, and what each but the last of them got.
    expect(parts.map((line) => Object.keys(JSON.parse(line) as object)[1])).toEqual([
      ...['mock', 'response', 'headers'],
    ]);
    expect(parts[1]).toContain('No pets');
  });

  test('to HEAD has all headers and no body where it would have one, each time', async () => {
    await using account = await startTestAccount();
    const mock = await account.createMock();
    const { mockUrl } = mock;
    // Only on connections that stay are answers put together as bytes.
    const stays = { connection: 'keep-alive' };
    const { headers: ofGet } = await send(`${mockUrl}/nowhere`, { headers: stays });
    for (let call = 0; call < 3; call += 1) {
      const { status, headers, bytes } = await send(`${mockUrl}/nowhere`, { method: 'HEAD', headers: stays });
      expect([status, bytes.length]).toEqual([404, 0]);
      for (const name of ['content-type', 'content-length', 'access-control-allow-origin', 'x-ratelimit-limit'])
        expect(headers[name], name).toBe(ofGet[name]);
    }
    const { body } = await account.api(
      'GET',
      `/mocks/${mock.id}/call-logs?include=response.body&sort=servedAt&direction=asc`,
    );
    const bodies = body['call-logs'].map(({ response }) => response.body?.data);
    expect(bodies).toEqual([expect.stringContaining('mockRequestNotFoundError'), '', '', '']);
  });

  test.each([204, 304])('has neither body nor length with status %i', async (code) => {
    await using account = await startTestAccount();
    const mock = await account.createMock({
      collection: await account.importCollection(collectionOf([{ code, body: 'never sent' }])),
    });
    const answer = await send(`${mock.mockUrl}/pets`);
    expect([answer.status, answer.bytes.length, answer.headers['content-length']]).toEqual([code, 0, undefined]);
  });

  test("waits for the mock's delay, or the call's", async () => {
    await using account = await startTestAccount();
    const mock = await account.createMock({ config: { delay: { type: 'fixed', duration: 60 } } });
    const timed = async (headers: Record<string, string>) => {
      const start = performance.now();
      expect((await send(`${mock.mockUrl}/pets`, { headers })).status).toBe(200);
      return performance.now() - start;
    };
    expect(await timed({})).toBeGreaterThanOrEqual(59);
    expect(await timed({ 'x-mock-response-delay': '120' })).toBeGreaterThanOrEqual(119);
  });
});

describe('who may call', () => {
  test('P-03 a private mock wants the key in the header, not in the query', async () => {
    await using account = await startTestAccount();
    const { mockUrl } = await account.createMock({ private: true });
    const { apiKey } = account.server;
    for (const [query, headers] of [
      ['', {}],
      ['', { 'x-api-key': 'wrong' }],
      [`?x-api-key=${apiKey}&apikey=${apiKey}`, {}],
    ] as const) {
      expect(await send(`${mockUrl}/pets${query}`, { headers })).toMatchObject({
        status: 401,
        body: {
          error: {
            name: 'invalidCredentialsError',
            message: 'Please provide the required `x-api-key` authentication header.',
          },
        },
      });
    }
    expect((await send(`${mockUrl}/pets`, { headers: { 'X-API-Key': apiKey } })).status).toBe(200);
  });

  test('P-04 deactivated comes first, then the key, then the server response, then the preflight', async () => {
    await using account = await startTestAccount();
    const mock = await account.createMock({ private: true });
    const serverResponse = { name: 'Down', statusCode: 503, body: 'down' };
    const { body } = await account.api('POST', `/mocks/${mock.id}/server-responses`, { serverResponse });
    await account.api('PUT', `/mocks/${mock.id}`, { mock: { config: { serverResponseId: body.id } } });
    const preflight = (key: string) =>
      send(`${mock.mockUrl}/pets`, {
        method: 'OPTIONS',
        headers: { 'x-api-key': key, 'Access-Control-Request-Method': 'PUT' },
      });
    expect((await preflight('wrong')).status).toBe(401);
    expect((await preflight(account.server.apiKey)).status).toBe(503);
    await account.api('PUT', `/mocks/${mock.id}`, { mock: { config: { serverResponseId: null } } });
    expect((await preflight(account.server.apiKey)).status).toBe(204);
    await account.api('DELETE', `/collections/${mock.collection}`);
    expect((await preflight('wrong')).status).toBe(400);
  });
});

describe('cross-origin', () => {
  test('P-05 a preflight is answered by the platform, even where an OPTIONS example exists', async () => {
    await using account = await startTestAccount();
    const collection = await account.importCollection(collectionOf([{ method: 'OPTIONS', body: 'the example' }]));
    const { mockUrl } = await account.createMock({ collection });
    const headers = {
      Origin: 'https://app.example',
      'Access-Control-Request-Method': 'PATCH',
      'Access-Control-Request-Headers': 'x-one, x-two',
    };
    const preflight = await send(`${mockUrl}/pets`, { method: 'OPTIONS', headers });
    expect([preflight.status, preflight.bytes.length]).toEqual([204, 0]);
    expect(preflight.headers).toMatchObject({
      'access-control-allow-origin': '*',
      'access-control-allow-methods': expect.stringContaining('PATCH'),
      'access-control-allow-headers': 'x-one, x-two',
    });
    const plain = await send(`${mockUrl}/pets`, { method: 'OPTIONS', headers: { Origin: 'https://app.example' } });
    expect([plain.status, plain.bytes.toString()]).toEqual([200, 'the example']);
  });

  test('P-06 errors can be read from any origin too', async () => {
    await using account = await startTestAccount();
    const { mockUrl } = await account.createMock();
    const { status, headers } = await send(`${mockUrl}/unknown`);
    expect([status, headers['access-control-allow-origin']]).toEqual([404, '*']);
  });
});

describe('the rate limit of calls', () => {
  test('P-07 counts down truly and ends in 429', async () => {
    await using account = await startTestAccount({ callLimit: { requests: 2, windowMilliseconds: 60_000 } });
    const { mockUrl } = await account.createMock();
    const answers = [await send(`${mockUrl}/pets`), await send(`${mockUrl}/pets`), await send(`${mockUrl}/pets`)];
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 429]);
    expect(answers.map(({ headers }) => headers['x-ratelimit-remaining'])).toEqual(['1', '0', '0']);
    expect(answers[2]?.body.error).toEqual({
      name: 'rateLimitError',
      message: `Rate limit exceeded. Retry after ${String(answers[2]?.headers['x-ratelimit-reset'])}`,
    });
  });
});

describe('addresses', () => {
  test('P-10 a mock that listens everywhere is named by 127.0.0.1', async () => {
    await using account = await startTestAccount({ listenHost: '0.0.0.0' });
    const { mockUrl } = await account.createMock();
    expect(mockUrl).toMatch(speaksTls ? /^https:\/\/127\.0\.0\.1:\d+$/ : /^http:\/\/127\.0\.0\.1:\d+$/);
    expect((await send(`${mockUrl}/pets`)).status).toBe(200);
  });

  test('an IPv6 address is put in brackets', async ({ skip }) => {
    await using account = await startTestAccount({ listenHost: '::1' });
    const created = await account.api('POST', '/mocks', { mock: { collection: await account.importCollection() } });
    if (created.status === 400) skip('this machine has no IPv6');
    expect(created.body.mock.mockUrl).toMatch(speaksTls ? /^https:\/\/\[::1\]:\d+$/ : /^http:\/\/\[::1\]:\d+$/);
    expect((await send(`${created.body.mock.mockUrl}/pets`)).status).toBe(200);
  });

  test('an address of another machine is refused by name', async () => {
    await using account = await startTestAccount({ listenHost: '203.0.113.7' });
    const { status, body } = await account.api('POST', '/mocks', {
      mock: { collection: await account.importCollection() },
    });
    expect(status).toBe(400);
    expect(body.error.message).toContain('203.0.113.7');
  });
});

test('a deleted mock ends the connections that are open', async () => {
  await using account = await startTestAccount();
  const mock = await account.createMock();
  const socket = connectTo(mock.mockUrl);
  socket.on('error', () => undefined);
  const closed = new Promise((resolve) => socket.on('close', resolve));
  socket.write('GET /pets HTTP/1.1\r\nHost: x\r\n\r\nGET /half');
  await new Promise((resolve) => socket.once('data', resolve));
  await account.api('DELETE', `/mocks/${mock.id}`);
  await closed;
});
