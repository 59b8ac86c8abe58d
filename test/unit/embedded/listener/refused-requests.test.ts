/** Requests that Node's parser refuses: counted by reason, in the journal of a server that is there and of one that is not. */
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { connect as connectHttp2 } from 'node:http2';
import { connect, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { connect as connectTls } from 'node:tls';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { flushJournal, readJournal } from '../../../../src/embedded/index.ts';
import { tellOfRefused } from '../../../../src/embedded/listener/refused-clients.ts';
import { bootEmbedded } from '../../../../src/embedded/process/launch.ts';
import type { RefusedRequests } from '../../../../src/call-log/refused.ts';
import { createServerCaller } from '../../../../src/embedded/process/caller.ts';
import { petCollection, send, startTestAccount, type TestMock } from '../../../contract/support/test-account.ts';
import { until } from '../../../support/poll.ts';

let directory: string;
let journalFile: string;

beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'refused-'));
  journalFile = path.join(directory, 'journal.ndjson');
});
afterEach(() => {
  rmSync(directory, { recursive: true, force: true });
});

const options = { timeout: 3_600_000, signal: new AbortController().signal };

/** Sends bytes, each part once the one before is on its way, and waits until the mock has closed the connection. */
async function sendRaw({ mockUrl }: Pick<TestMock, 'mockUrl'>, ...parts: readonly string[]): Promise<string> {
  const socket = connect({ port: Number(new URL(mockUrl).port), host: '127.0.0.1', noDelay: true });
  let said = '';
  socket.on('data', (bytes: Buffer) => (said += bytes.toString('latin1')));
  socket.on('error', () => undefined);
  const closed = new Promise<void>((resolve) =>
    socket.on('close', () => {
      resolve();
    }),
  );
  await new Promise((resolve) => socket.once('connect', resolve));
  for (const part of parts) {
    await new Promise((resolve) => socket.write(part, resolve));
    // A piece of its own for the parser.
    await new Promise((resolve) => setImmediate(resolve));
  }
  await closed;
  return said;
}

async function journalled(): Promise<RefusedRequests & { readonly calls: number; readonly tornLines: number }> {
  const journal = readJournal(journalFile);
  for await (const { id } of journal) expect(id).not.toBe('');
  return { ...journal.refused, calls: journal.calls, tornLines: journal.tornLines };
}

const host = '\r\nHost: x\r\n\r\n';
const flood = 'X-Flood: 0123456789\r\n'.repeat(5_000);

test.each([
  ['an unknown method', `foo /x HTTP/1.1${host}`, '400 Bad Request: its method', true, 'foo /x HTTP/1.1'],
  ['a method in lower case', `get /pets?a=1 HTTP/1.1${host}`, 'not in upper case', true, 'get /pets?a=1 HTTP/1.1'],
  ['a raw space', `GET /a b HTTP/1.1${host}`, 'raw space, which must be %20', true, 'GET /a b HTTP/1.1'],
  ['raw UTF-8', `GET /münchen HTTP/1.1${host}`, 'percent-encoded', true, 'GET /münchen HTTP/1.1'],
  ['no slash', `GET pets HTTP/1.1${host}`, 'begins with no slash', true, 'GET pets HTTP/1.1'],
  ['a version that there is not', `GET /a HTTP/9.9${host}`, 'HTTP version', true, 'GET /a HTTP/9.9'],
  ['a head over 32 kB', `GET /a HTTP/1.1\r\n${flood}\r\n`, '431 Request Header Fields', true, 'GET /a HTTP/1.1'],
  ['a header without a name', `GET /a HTTP/1.1\r\n: x\r\n\r\n`, '400 Bad Request', true, 'GET /a HTTP/1.1'],
  [
    'a length that is none',
    `POST /a HTTP/1.1\r\nContent-Length: x\r\n\r\n`,
    'Content-Length',
    true,
    'POST /a HTTP/1.1',
  ],
  ['a tunnel', `CONNECT a.example:443 HTTP/1.1${host}`, '405', true, 'CONNECT a.example:443 HTTP/1.1'],
  ['behind a call', `GET /pets HTTP/1.1${host}get /x HTTP/1.1${host}`, 'upper case', true, 'get /x HTTP/1.1'],
  ['no host', `GET /pets?a=1 HTTP/1.1\r\n\r\n`, 'no Host header', true, 'GET /pets?a=1 HTTP/1.1'],
  ['no target', `GET HTTP/1.1${host}`, '400 Bad Request', false, 'GET HTTP/1.1'],
  ['garbage', 'hello\r\n\r\n', 'it is no HTTP', false, 'hello'],
  ['bytes', '\u0000\u0001\u0002\u0003\r\n', 'it is no HTTP', false, ''],
  ['the preface of HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 'HTTP/2', false, 'PRI * HTTP/2.0'],
])('%s is counted with its reason', async (_, bytes, reason, isCall, sample) => {
  await using account = await startTestAccount({ journalFile });
  const mock = await account.createMock();
  await sendRaw(mock, bytes);
  const expected = {
    total: 1,
    kinds: [{ reason: expect.stringContaining(reason) as unknown, isCall, count: 1, sample }],
  };
  expect(account.server.refused()).toEqual(expected);
  account.server.flush();
  expect(await journalled()).toMatchObject({ ...expected, tornLines: 0 });
});

test.each([
  ['a head', ['GET /late HTTP/1.1\r\nHost: x\r\n', flood, flood], '431', ''],
  [
    'a chunk',
    ['POST /pets HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n', 'zz\r\n'],
    'chunk size',
    'POST /pets',
  ],
])('%s that comes in pieces is a call, whatever its last piece begins with', async (_, parts, reason, start) => {
  await using account = await startTestAccount();
  await sendRaw(await account.createMock(), ...parts);
  const [kind] = account.server.refused().kinds;
  expect(kind).toMatchObject({ reason: expect.stringContaining(reason) as unknown, isCall: true, count: 1 });
  expect(kind?.sample).toMatch(new RegExp(`^(?:${start}|GET /late) ?.*$`));
});

test('TLS and HTTP/2 to the plain port are no calls', async () => {
  await using account = await startTestAccount();
  const { mockUrl } = await account.createMock();
  await new Promise<void>((resolve) => {
    const socket = connectTls({ port: Number(new URL(mockUrl).port), host: '127.0.0.1' });
    socket.on('error', () => undefined);
    socket.on('close', () => {
      resolve();
    });
  });
  await new Promise<void>((resolve) => {
    const client = connectHttp2(mockUrl);
    client.on('error', () => undefined);
    client.on('close', () => {
      resolve();
    });
  });
  const { total, kinds } = account.server.refused();
  expect(total).toBe(2);
  expect(kinds).toEqual([
    { reason: expect.stringContaining('TLS') as unknown, isCall: false, count: 1, sample: '' },
    { reason: expect.stringContaining('HTTP/2') as unknown, isCall: false, count: 1, sample: 'PRI * HTTP/2.0' },
  ]);
});

test('many are counted by kind, and cost the journal a short line each', async () => {
  await using account = await startTestAccount({ journalFile });
  const mock = await account.createMock();
  const long = 'x'.repeat(5_000);
  for (let round = 0; round < 120; round += 1) await sendRaw(mock, `get /${round}/${long} HTTP/1.1${host}`);
  await sendRaw(mock, 'hello\r\n\r\n');
  await send(`${mock.mockUrl}/pets`);
  const api = { url: account.server.apiUrl, key: account.server.apiKey };
  const flushed = await flushJournal(api, options);
  expect(flushed).toMatchObject({ calls: 1, inFile: true, refused: { total: 121 } });
  expect(flushed?.refused?.kinds.map(({ count, isCall }) => [count, isCall])).toEqual([
    [120, true],
    [1, false],
  ]);
  const journal = await journalled();
  expect(journal).toMatchObject({ ...flushed?.refused, calls: 1, tornLines: 0 });
  expect(journal.kinds[0]?.sample).toHaveLength(1_000);
  // What the API gives is calls alone.
  expect((await account.api('GET', `/mocks/${mock.id}/call-logs`)).body['call-logs']).toHaveLength(1);
});

test('the requests that the API refuses are not those of a mock', async () => {
  await using account = await startTestAccount({ journalFile });
  await sendRaw({ mockUrl: account.server.apiUrl }, 'hello\r\n\r\n');
  expect(account.server.refused()).toEqual({ total: 0, kinds: [] });
});

test.each([
  ['GET /half HTTP/1.1\r\nHost: x\r\n', { isCall: false, sample: '' }],
  ['POST /half HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\nabc', { isCall: true, sample: 'POST /half HTTP/1.1' }],
])('one that stops half-way is a call as far as its head is known: %j', async (bytes, kind) => {
  const counted: unknown[] = [];
  const server = createServer(
    { headersTimeout: 20, requestTimeout: 20, connectionsCheckingInterval: 5 },
    () => undefined,
  );
  tellOfRefused(server, (_, request) => counted.push(request));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  await sendRaw({ mockUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }, bytes);
  const reason = '408 Request Timeout: it did not come to its end in time';
  expect(counted).toEqual([{ reason, ...kind }]);
  server.close();
});

test('they are in the journal of a server that was killed', async () => {
  const entry = fileURLToPath(new URL('../../../../src/embedded.ts', import.meta.url));
  const server = await bootEmbedded({ entry, execPath: process.execPath, directory }).start();
  journalFile = server.journalFile;
  const answer = createServerCaller(server.api);
  const ask = async (resource: string, body: unknown): Promise<Record<string, Record<string, string>>> => {
    const request = { method: 'POST', path: resource, query: new URLSearchParams(), body };
    return JSON.parse((await answer(request, options.signal)).body.toString()) as Record<
      string,
      Record<string, string>
    >;
  };
  const collection = (await ask('/collections', { collection: petCollection }))['collection']?.['uid'];
  const mockUrl = (await ask('/mocks', { mock: { collection, name: 'm' } }))['mock']?.['mockUrl'] ?? '';
  await sendRaw({ mockUrl }, `get /pets HTTP/1.1${host}`);
  try {
    // Its batch is written without a call that follows.
    await until(async () => (await journalled()).total === 1, { what: 'the batch' });
  } finally {
    process.kill(server.pid, 'SIGKILL');
    server.release();
  }
  expect(await journalled()).toMatchObject({ total: 1, kinds: [{ isCall: true, sample: 'get /pets HTTP/1.1' }] });
});
