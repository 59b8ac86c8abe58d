/** The server of `record`, between a client, a mock and an upstream, each on a socket. */
import { once } from 'node:events';
import { createServer, request, type IncomingMessage, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { Agent } from 'undici';
import { expect, test } from 'vitest';
import { compileMock, readCollection } from '../../../src/engine/index.ts';
import { defaultMockConfig } from '../../../src/postman/model.ts';
import { createRecordedCalls, mostExampleBytes } from '../../../src/record/recorded-calls.ts';
import { startRecorder } from '../../../src/record/recorder.ts';
import { startCloud } from '../../support/cloud.ts';

const example = (method: string, path: string, body: string) => ({
  name: body,
  originalRequest: { method, url: `https://api.example${path}` },
  code: 200,
  body,
});

/** `GET /saved` has an example, `/users/:name` two that look alike, `/bare` none. */
const document = {
  info: { name: 'Shop', schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json' },
  item: [
    {
      name: 'saved',
      request: { method: 'GET', url: 'https://api.example/saved' },
      response: [example('GET', '/saved', 'from the mock')],
    },
    {
      name: 'page',
      request: { method: 'GET', url: 'https://api.example/pages' },
      response: [example('GET', '/pages?page=1', 'page 1'), example('GET', '/pages?page=2', 'page 2')],
    },
    { name: 'bare', request: { method: 'GET', url: 'https://api.example/bare' }, response: [] },
  ],
};

const key = 'PMAK-of-the-mock';

/** A recorder before a mock of the document, with an upstream that answers by `listener`. */
async function start(listener: RequestListener, { basePath = '', timeout = 30_000 } = {}) {
  const cloud = await startCloud();
  const { uid } = await cloud.client.importCollection(document, {});
  const mock = await cloud.client.createMock({ collection: uid, name: 'mock', private: false }, {});
  const asked: { readonly line: string; readonly headers: IncomingMessage['headers'] }[] = [];
  const server = createServer((incoming, response) => {
    asked.push({ line: `${incoming.method} ${incoming.url}`, headers: incoming.headers });
    listener(incoming, response);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const dispatcher = new Agent();
  const failed: string[] = [];
  const { collection } = await readCollection(document);
  const recorder = await startRecorder({
    engine: await compileMock({ collection, environment: undefined, config: defaultMockConfig }),
    mockUrl: new URL(mock.mockUrl),
    upstream: { url: new URL(`http://127.0.0.1:${port}${basePath}`), dispatcher, mockKey: key, timeout },
    onFailure: ({ method, path }, reason) => failed.push(`${method} ${path}: ${reason}`),
  });
  return {
    ...{ recorder, asked, failed, port },
    /** What a client gets, byte for byte. */
    ask: (target: string, options: Sent = {}) => ask(recorder.url + target, options),
    stopUpstream: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
    async [Symbol.asyncDispose]() {
      await recorder.close();
      await dispatcher.destroy();
      server.closeAllConnections();
      server.close();
      await cloud[Symbol.asyncDispose]();
    },
  };
}

interface Sent {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string | Uint8Array;
  /** In the place of the URL's. */
  readonly path?: string;
}

async function ask(url: string, { body, headers = {}, ...options }: Sent) {
  const sent = request(url, { headers, agent: false, ...options });
  sent.end(body);
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  const chunks: Uint8Array[] = [];
  for await (const chunk of response) chunks.push(chunk as Uint8Array); // a stream of bytes
  return { status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) };
}

const real: RequestListener = (incoming, response) => {
  response.setHeader('x-real', 'yes');
  response.end(`real ${incoming.url ?? ''}`);
};

test('what fits goes to the mock; what misses or fits loosely goes to the upstream, each time', async () => {
  await using place = await start(real);
  const targets = ['/saved', '/pages?page=2', '/pages?page=3', '/bare', '/new', '/new'];
  const bodies: string[] = [];
  for (const target of targets) bodies.push((await place.ask(target)).body.toString());
  expect(bodies).toEqual(['from the mock', 'page 2', 'real /pages?page=3', 'real /bare', 'real /new', 'real /new']);
  expect(place.recorder.calls().map(({ log }) => log.request.path)).toEqual(['/pages?page=3', '/bare', '/new']);
});

test('of equal calls the first answer of each status is kept; other bodies are other calls', async () => {
  let count = 0;
  await using place = await start((_, response) => {
    count += 1;
    response.statusCode = count === 2 ? 503 : 201;
    response.end(String(count));
  });
  for (const body of ['a', 'a', 'a', 'b']) await place.ask('/orders', { method: 'POST', body });
  expect(place.recorder.calls().map(({ log: { response } }) => [response.statusCode, response.body?.data])).toEqual([
    [201, '1'],
    [503, '2'],
    [201, '4'],
  ]);
});

test('the upstream gets what was sent, and nothing that is meant for the mock or the connection', async () => {
  await using place = await start(real, { basePath: '/v1' });
  await place.ask('/~w1/new?a=1', {
    headers: {
      'x-mock-response-code': '200',
      'x-mock-session': 'w2',
      'x-api-key': key,
      'X-Tenant': 'acme',
      Authorization: 'Bearer of-the-client',
      Connection: 'keep-alive, x-hop',
      'x-hop': 'one',
      TE: 'trailers',
    },
  });
  expect(place.asked.map(({ line }) => line)).toEqual(['GET /v1/new?a=1']);
  const [{ headers } = { headers: {} }] = place.asked;
  expect(headers).toEqual({
    'x-tenant': 'acme',
    authorization: 'Bearer of-the-client',
    connection: expect.any(String) as string,
    host: `127.0.0.1:${place.port}`,
  });
  await place.ask('/new', { headers: { 'x-api-key': 'the upstream knows it' } });
  expect(place.asked[1]?.headers['x-api-key']).toBe('the upstream knows it');
});

test('redirects are handed to the client and not followed', async () => {
  await using place = await start((_, response) => {
    response.writeHead(302, { Location: '/elsewhere', 'Set-Cookie': ['a=1', 'b=2'] }).end();
  });
  const { status, headers } = await place.ask('/new');
  expect([status, headers.location, headers['set-cookie']]).toEqual([302, '/elsewhere', ['a=1', 'b=2']]);
  expect(place.asked).toHaveLength(1);
});

test.each([
  ['gzip', gzipSync],
  ['br', brotliCompressSync],
  ['deflate', deflateSync],
])('%s comes to the client as it is, and to the collection as text', async (coding, compress) => {
  const bytes = compress('{"a":1}');
  await using place = await start((_, response) => {
    response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Encoding': coding }).end(bytes);
  });
  const { headers, body } = await place.ask('/new');
  expect([headers['content-encoding'], body.equals(bytes)]).toEqual([coding, true]);
  const [{ log } = { log: undefined }] = place.recorder.calls();
  expect(log?.response.body?.data).toBe('{"a":1}');
  expect(log?.response.headers?.map(({ key: name }) => name.toLowerCase())).toEqual(['content-type']);
});

test('a binary body is left out, one of an unknown coding too, and each is told in a sentence', async () => {
  await using place = await start((incoming, response) => {
    if (incoming.url === '/coded') response.setHeader('Content-Encoding', 'zstd');
    // "fé" in Latin-1 looks like text in UTF-8 whose last character was cut.
    response.end(incoming.url === '/latin-1' ? Buffer.from('fé', 'latin1') : Buffer.from([0xff, 0xfe]));
  });
  for (const target of ['/binary', '/latin-1', '/coded']) expect((await place.ask(target)).body).toHaveLength(2);
  expect(place.recorder.calls().map(({ log }) => log.response.body?.data)).toEqual(['', '', '']);
  expect(place.recorder.calls().map(({ note }) => note)).toEqual([
    "its body is binary and is left out: an example of Postman's holds text alone.",
    "its body is binary and is left out: an example of Postman's holds text alone.",
    'its body is left out: its Content-Encoding is not known, or it becomes too large.',
  ]);
});

test('a body over 1 MB is cut for the collection, between two characters, and never for the client', async () => {
  const text = `a${'é'.repeat(mostExampleBytes)}`;
  await using place = await start((_, response) => {
    response.end(text);
  });
  expect((await place.ask('/new')).body.toString()).toBe(text);
  const kept = place.recorder.calls()[0]?.log.response.body?.data ?? '';
  expect([text.startsWith(kept), Buffer.byteLength(kept)]).toEqual([true, mostExampleBytes - 1]);
  expect(place.recorder.calls()[0]?.note).toContain('longer than 1 MB');
});

test('an upstream that is down is a 502 that says so, and nothing is kept', async () => {
  await using place = await start(real);
  await place.stopUpstream();
  const { status, body } = await place.ask('/new');
  expect([status, place.recorder.calls()]).toEqual([502, []]);
  expect(JSON.parse(body.toString())).toEqual({
    error: { name: 'upstreamError', message: expect.stringContaining('ECONNREFUSED') as string },
  });
  expect(place.failed).toEqual([expect.stringMatching(/^GET \/new: .*ECONNREFUSED/)]);
});

test('one that is slow is a 502; one that breaks off in the middle breaks the answer', async () => {
  await using slow = await start(() => undefined, { timeout: 20 });
  expect((await slow.ask('/new')).status).toBe(502);
  await using broken = await start((_, response) => {
    response.writeHead(200, { 'Content-Length': '100' }).write('half');
    response.socket?.end();
  });
  await expect(broken.ask('/new')).rejects.toThrow();
  expect([broken.recorder.calls(), broken.failed.length]).toEqual([[], 1]);
});

test("a browser's preflight is the mock's, and it may read what the upstream answers", async () => {
  await using place = await start(real);
  const preflight = await place.ask('/new', { method: 'OPTIONS', headers: { 'Access-Control-Request-Method': 'GET' } });
  const answer = await place.ask('/new');
  expect([preflight.status, answer.headers['access-control-allow-origin'], place.asked.length]).toEqual([204, '*', 1]);
});

test('answers without a body, and in chunks, come as they are', async () => {
  await using place = await start((incoming, response) => {
    if (incoming.url === '/none') response.writeHead(204).end();
    else if (incoming.url === '/same') response.writeHead(304, { ETag: '"1"' }).end();
    else {
      response.write('one, ');
      response.end('two');
    }
  });
  const head = await place.ask('/chunks', { method: 'HEAD' });
  const answers = [head, await place.ask('/none'), await place.ask('/same'), await place.ask('/chunks')];
  expect(answers.map(({ status, body }) => [status, body.toString()])).toEqual([
    [200, ''],
    [204, ''],
    [304, ''],
    [200, 'one, two'],
  ]);
  expect(place.recorder.calls().map(({ log }) => [log.request.method, log.response.body?.data])).toEqual([
    ['HEAD', ''],
    ['GET', ''],
    ['GET', ''],
    ['GET', 'one, two'],
  ]);
});

test('a whole URL, as clients send it to a proxy, is a call of its path; a header beyond Latin-1 arrives', async () => {
  await using place = await start((incoming, response) => {
    response.setHeader('x-name', Buffer.from('東京 é').toString('latin1'));
    response.end(Buffer.from(incoming.url ?? ''));
  });
  const { body, headers } = await place.ask('/new', { headers: {}, path: 'http://api.example/new?a=1' });
  expect([body.toString(), headers['x-name']]).toEqual(['/new?a=1', Buffer.from('東京 é').toString('latin1')]);
  const [first] = place.recorder.calls();
  expect([first?.log.request.path, first?.log.response.headers]).toEqual([
    '/new?a=1',
    [{ key: 'x-name', value: '東京 é' }],
  ]);
});

test('a compressed request is sent on as it is and kept as text', async () => {
  const bytes = gzipSync('{"a":1}');
  let sent: Uint8Array = new Uint8Array();
  await using place = await start((incoming, response) => {
    incoming.once('data', (chunk: Uint8Array) => {
      sent = chunk;
      response.end();
    });
  });
  await place.ask('/new', { method: 'POST', headers: { 'Content-Encoding': 'gzip' }, body: bytes });
  expect([bytes.equals(sent), place.recorder.calls()[0]?.log.request.body?.data]).toEqual([true, '{"a":1}']);
});

test('a WebSocket is refused with a reason and not recorded, CONNECT too, and a session that is none by the mock', async () => {
  await using place = await start(real);
  const upgrade = await place.ask('/ws', { headers: { Connection: 'Upgrade', Upgrade: 'websocket' } });
  const h2c = await place.ask('/plain', { headers: { Connection: 'Upgrade', Upgrade: 'h2c' } });
  const session = await place.ask('/new', { headers: { 'x-mock-session': 'a b' } });
  const { port, hostname } = new URL(place.recorder.url);
  const asked = request({ host: hostname, port, method: 'CONNECT', path: 'api.example:443' }).end();
  const [connected] = (await once(asked, 'connect')) as [IncomingMessage];
  expect([upgrade.status, h2c.status, session.status, connected.statusCode]).toEqual([501, 200, 400, 405]);
  expect(upgrade.body.toString()).toContain('A WebSocket is neither handed on nor recorded');
  expect(place.asked.map(({ line }) => line)).toEqual(['GET /plain']);
});

test('calls at once are each answered; a client that leaves costs nobody anything', async () => {
  const waiting = Promise.withResolvers<undefined>();
  await using place = await start((incoming, response) => {
    if (incoming.url === '/left') waiting.resolve(undefined);
    else response.end(incoming.url);
  });
  const leaving = request(`${place.recorder.url}/left`, { agent: false }).on('error', () => undefined);
  leaving.end();
  await waiting.promise;
  leaving.destroy();
  const targets = Array.from({ length: 50 }, (_, index) => `/at-once/${index}`);
  const answers = await Promise.all(targets.map((target) => place.ask(target)));
  expect(answers.map(({ body }) => body.toString())).toEqual(targets);
  await place.recorder.close();
  const recorded = place.recorder.calls().map(({ log }) => log.request.path);
  expect([recorded.toSorted(), place.failed]).toEqual([targets.toSorted(), []]);
});

test('a load test is not kept whole: 2,000 answers, and of large ones 128 MB', () => {
  const answer = (target: string, size: number) => ({
    ...{ method: 'GET', target, headers: [], body: Buffer.alloc(0), status: 200, answerHeaders: [], isCut: false },
    answerBody: Buffer.alloc(size, 'a'),
  });
  const many = createRecordedCalls();
  for (let index = 0; index < 2_003; index += 1) many.add(answer(`/${index}`, 0));
  many.add(answer('/0', 0));
  expect([many.calls().length, many.leftOut()]).toEqual([2_000, 3]);
  const large = createRecordedCalls();
  for (let index = 0; index < 130; index += 1) large.add(answer(`/${index}`, mostExampleBytes));
  expect([large.calls().length, large.leftOut()]).toEqual([128, 2]);
});
