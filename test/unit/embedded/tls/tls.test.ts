/** Mocks over TLS: their certificates, the same rules as without, and whoever comes without TLS or does not trust them. */
import { execFile } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { once } from 'node:events';
import { readFile, readdir } from 'node:fs/promises';
import { get as getSecurely } from 'node:https';
import { connect as connectTcp, type Socket } from 'node:net';
import path from 'node:path';
import { Duplex } from 'node:stream';
import { connect as connectTls, type ConnectionOptions } from 'node:tls';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { flushJournal, readJournal } from '../../../../src/embedded/index.ts';
import { openListener } from '../../../../src/embedded/listener/listener.ts';
import { bootEmbedded } from '../../../../src/embedded/process/launch.ts';
import { createRateLimit, noRateLimit } from '../../../../src/embedded/rate-limit.ts';
import { makeIdentity } from '../../../../src/embedded/tls/make-identity.ts';
import { compileMock, readCollection } from '../../../../src/engine/index.ts';
import type { RefusedRequest } from '../../../../src/call-log/refused.ts';
import { petCollection, startTestAccount, type TestAccount } from '../../../contract/support/test-account.ts';
import { until } from '../../../support/poll.ts';
import { tempDirectory } from '../../../support/temp-directory.ts';

/** Unlike `once`, whatever error comes first. */
const closeOf = (socket: Socket) =>
  new Promise<void>((resolve) => {
    socket
      .on('error', () => undefined)
      .once('close', () => {
        resolve();
      });
  });
const portOf = (url: string): number => Number(new URL(url).port);

/** One call by a client that trusts `ca` alone. */
function call(url: string, ca: string | undefined, servername?: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const given = { agent: false, ...(ca !== undefined && { ca }), ...(servername !== undefined && { servername }) };
    getSecurely(url, given, (response) => {
      let body = '';
      response
        .on('data', (part) => (body += String(part)))
        .on('end', () => {
          resolve(body);
        });
    }).on('error', reject);
  });
}

/** What a raw connection is told until it ends. */
async function told(port: number, ...bytes: readonly (string | Buffer)[]): Promise<string> {
  const socket = connectTcp(port, '127.0.0.1');
  let text = '';
  socket.on('data', (part) => (text += part.toString('latin1')));
  for (const each of bytes) socket.write(each);
  await closeOf(socket);
  return text;
}

/** A handshake until it fails or the other side has left. */
async function shakeHands(port: number, options: ConnectionOptions, then = (): void => undefined): Promise<void> {
  const socket = connectTls({ port, host: '127.0.0.1', ...options }, then);
  socket.resume();
  await closeOf(socket);
}

const refusedKinds = ({ server }: TestAccount) => server.refused().kinds;
const one = (account: TestAccount, what: string) => until(() => account.server.refused().total === 1, { what });

describe('the certificate', () => {
  const now = new Date('2026-03-04T05:06:07Z');
  const { ca, cert, key } = makeIdentity('192.0.2.7', now);
  const root = new X509Certificate(ca);
  const leaf = new X509Certificate(cert);

  test('is for all names of this machine and the listen host', () => {
    expect(leaf.subjectAltName?.split(', ')).toEqual([
      'DNS:localhost',
      'IP Address:127.0.0.1',
      'IP Address:0:0:0:0:0:0:0:1',
      'DNS:host.docker.internal',
      'IP Address:192.0.2.7',
    ]);
    expect(new X509Certificate(makeIdentity('my-host', now).cert).checkHost('my-host')).toBe('my-host');
    for (const address of ['127.0.0.1', '::1', '192.0.2.7']) expect(leaf.checkIP(address)).toBe(address);
    expect(leaf.checkHost('example.com')).toBeUndefined();
  });

  test.each([
    ['::ffff:192.0.2.7', '0:0:0:0:0:FFFF:C000:207'],
    ['192.0.519', '192.0.2.7'],
    ['2001:DB8::0:1', '2001:DB8:0:0:0:0:0:1'],
  ])('names the listen host %s as clients do', (listenHost, address) => {
    const names = new X509Certificate(makeIdentity(listenHost, now).cert).subjectAltName?.split(', ');
    expect(names?.slice(4)).toEqual([`IP Address:${address}`]);
  });

  test('names a host in lower case, without a dot at its end', () => {
    expect(new X509Certificate(makeIdentity('Build.Host.', now).cert).checkHost('build.host')).toBe('build.host');
  });

  test('is good from an hour before, for 30 days, and so is its CA', () => {
    for (const { validFromDate, validToDate } of [root, leaf]) {
      expect(validFromDate.toISOString()).toBe('2026-03-04T04:06:07.000Z');
      expect(validToDate.toISOString()).toBe('2026-04-03T04:06:07.000Z');
    }
  });

  test('is signed by a CA of its own, with keys of its own', () => {
    expect([root.ca, leaf.ca]).toEqual([true, false]);
    expect(leaf.checkIssued(root) && leaf.verify(root.publicKey) && root.verify(root.publicKey)).toBe(true);
    expect(leaf.keyUsage).toEqual(['1.3.6.1.5.5.7.3.1']);
    for (const { publicKey } of [root, leaf]) expect(publicKey.asymmetricKeyDetails?.namedCurve).toBe('prime256v1');
    expect(key).toMatch(/^-----BEGIN PRIVATE KEY-----/);
    const other = new X509Certificate(makeIdentity('127.0.0.1', now).ca);
    expect(other.subject).not.toBe(root.subject);
    expect(leaf.verify(other.publicKey)).toBe(false);
    const serials = Array.from({ length: 20 }, () => new X509Certificate(makeIdentity('::1', now).cert).serialNumber);
    expect(new Set(serials).size).toBe(20);
    // Positive, and of 16 bytes.
    for (const serial of serials) expect(serial).toMatch(/^[4-7][0-9A-F]{31}$/);
  });
});

test.each(['localhost', '127.0.0.1'])('clients that trust the CA call it as %s, and no other does', async (name) => {
  await using account = await startTestAccount({ tls: true });
  const { id, mockUrl } = await account.createMock();
  expect(mockUrl).toMatch(/^https:\/\/127\.0\.0\.1:\d+$/);
  const url = `https://${name}:${portOf(mockUrl)}/pets`;
  expect(JSON.parse(await call(url, account.server.ca))).toEqual({ pets: [] });
  await expect(call(url, undefined)).rejects.toMatchObject({ code: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' });
  const { body } = await account.api('GET', `/mocks/${id}/call-logs`);
  expect(body['call-logs'].map(({ request }) => request.path)).toEqual(['/pets']);
});

test('a handshake that comes byte by byte is one', async () => {
  await using account = await startTestAccount({ tls: true });
  const port = portOf((await account.createMock()).mockUrl);
  const carrier = connectTcp({ port, host: '127.0.0.1', noDelay: true }).on('error', () => undefined);
  const slow = new Duplex({
    read: () => undefined,
    write: (bytes: Buffer, _, done) => {
      carrier.write(bytes.subarray(0, 1), () => setImmediate(() => carrier.write(bytes.subarray(1), done)));
    },
  });
  slow.on('error', () => undefined);
  carrier.on('data', (bytes) => slow.push(bytes));
  const socket = connectTls({ socket: slow, ca: account.server.ca, servername: 'localhost' });
  await once(socket, 'secureConnect');
  expect(socket.authorized).toBe(true);
  socket.on('error', () => undefined).destroy();
  carrier.destroy();
});

test('the API stays http, and a server without TLS has no CA', async () => {
  await using account = await startTestAccount({ tls: true });
  expect(account.server.apiUrl).toMatch(/^http:/);
  await using plain = await startTestAccount({ tls: false });
  expect(plain.server.ca).toBeUndefined();
});

test('it speaks HTTP/1.1 alone', async () => {
  await using account = await startTestAccount({ tls: true });
  const port = portOf((await account.createMock()).mockUrl);
  const socket = connectTls({
    port,
    ca: account.server.ca,
    ALPNProtocols: ['h2', 'http/1.1'],
    servername: 'localhost',
  });
  await once(socket, 'secureConnect');
  expect(socket.alpnProtocol).toBe('http/1.1');
  expect(socket.getProtocol()).toBe('TLSv1.3');
  socket.destroy();
  await shakeHands(port, { ca: account.server.ca, ALPNProtocols: ['h2'] });
  await until(() => refusedKinds(account).some(({ reason }) => reason.includes('does not speak HTTP/1.1')), {
    what: 'the client that speaks HTTP/2 alone',
  });
});

test.each<[string, ConnectionOptions]>([
  ['TLS 1.1 or older', { minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT@SECLEVEL=0' }],
  ['no cipher', { maxVersion: 'TLSv1.2', ciphers: 'AES256-SHA256' }],
])('a client with %s is told of in words', async (words, options) => {
  await using account = await startTestAccount({ tls: true });
  const port = portOf((await account.createMock()).mockUrl);
  await shakeHands(port, { ca: account.server.ca, ...options });
  await one(account, words);
  expect(refusedKinds(account)[0]?.reason).toContain(words);
});

describe('what comes without TLS', () => {
  test.each([
    ['a call', 'GET /pets?a=1 HTTP/1.1\r\nHost: x\r\n\r\n', true, 'GET /pets?a=1 HTTP/1.1', 'it is http,'],
    [
      'a call without a body in its answer',
      'HEAD /pets HTTP/1.1\r\nHost: x\r\n\r\n',
      true,
      'HEAD /pets HTTP/1.1',
      'it is http,',
    ],
    [
      'an upload',
      `POST /pets HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n{"a":`,
      true,
      'POST /pets HTTP/1.1',
      'it is http,',
    ],
    ['a tunnel', 'CONNECT a.example:443 HTTP/1.1\r\n\r\n', true, 'CONNECT a.example:443 HTTP/1.1', 'it is http,'],
    ['no HTTP', 'hello\r\n\r\n', false, 'hello', 'it is no TLS,'],
    ['bytes', '\u0000\u0001\u0002', false, '', 'it is no TLS,'],
  ])('%s is told that the mock speaks https, and counted', async (_, bytes, isCall, sample, why) => {
    await using account = await startTestAccount({ tls: true });
    const { mockUrl } = await account.createMock();
    const answer = await told(portOf(mockUrl), bytes);
    expect(answer).toMatch(/^HTTP\/1\.1 400 Bad Request\r\nContent-Type: text\/plain/);
    const body = answer.slice(answer.indexOf('\r\n\r\n') + 4);
    expect(body).toBe(
      bytes.startsWith('HEAD') ? '' : 'This mock speaks https: its URL begins with https://, not with http://.\n',
    );
    const reason = expect.stringMatching(
      `^400 Bad Request: ${why} and the mock's URL begins with https://$`,
    ) as unknown;
    expect(refusedKinds(account)).toEqual([{ reason, isCall, count: 1, sample }]);
  });

  test('a client that ends its side behind the request has its answer', async () => {
    await using account = await startTestAccount({ tls: true });
    const socket = connectTcp(portOf((await account.createMock()).mockUrl), '127.0.0.1');
    let text = '';
    socket.on('data', (part) => (text += part.toString('latin1')));
    socket.end('GET / HTTP/1.1\r\n\r\n');
    await closeOf(socket);
    expect(text).toMatch(/^HTTP\/1\.1 400 .*https/s);
  });

  test('a connection on which nothing was said is no request, and does not hold up the end', async () => {
    const account = await startTestAccount({ tls: true });
    const port = portOf((await account.createMock()).mockUrl);
    const silent = connectTcp(port, '127.0.0.1');
    await once(silent, 'connect');
    silent.destroy();
    const half = connectTcp(port, '127.0.0.1');
    await once(half, 'connect');
    half.write(Buffer.from([0x16, 3, 1, 0, 200, 1]));
    const idle = connectTcp(port, '127.0.0.1');
    await once(idle, 'connect');
    const closed = Promise.all([closeOf(half), closeOf(idle)]);
    await account[Symbol.asyncDispose]();
    await closed;
    expect(account.server.refused().total).toBe(0);
  });
});

describe('a client that does not trust it', () => {
  const variables = ['NODE_EXTRA_CA_CERTS', '`caFile`', 'SSL_CERT_FILE', 'REQUESTS_CA_BUNDLE', 'CURL_CA_BUNDLE'];

  test.each<[string, (port: number) => Promise<unknown>, string]>([
    ['Node', (port) => call(`https://127.0.0.1:${port}/`, undefined).catch(() => undefined), 'left in the handshake'],
    ['Node with TLS 1.2', (port) => shakeHands(port, { maxVersion: 'TLSv1.2' }), 'left right after the handshake'],
    [
      'curl',
      (port) => promisify(execFile)('curl', ['-sS', `https://127.0.0.1:${port}/`]).catch(() => undefined),
      'does not trust the mock',
    ],
    [
      'one that leaves in the handshake',
      async (port) => {
        const socket = connectTcp(port, '127.0.0.1');
        await once(socket, 'connect');
        socket.end(Buffer.from([0x16, 3, 1, 0, 200, 1]));
        await closeOf(socket);
      },
      'left in the handshake',
    ],
  ])('%s is noted, with the variables to set', async (_, visit, what) => {
    await using account = await startTestAccount({ tls: true });
    await visit(portOf((await account.createMock()).mockUrl));
    await one(account, 'the client that does not trust the mock');
    const [kind] = refusedKinds(account);
    expect(kind).toMatchObject({ isCall: false, count: 1, sample: '' });
    for (const part of [what, ...variables, '`caBundle`', 'truststore']) expect(kind?.reason).toContain(part);
  });

  test('is not one that has opened a connection ahead of need, and ends it later', async () => {
    let now = Date.now();
    const refused: RefusedRequest[] = [];
    const { collection } = await readCollection(petCollection);
    const identity = makeIdentity('127.0.0.1', new Date());
    const matching = {
      headers: [],
      matchBody: false,
      matchHeader: false,
      matchQueryParams: true,
      matchWildcards: true,
    };
    const config = { ...matching, delay: null };
    const engine = await compileMock({ collection, environment: undefined, config });
    const listener = await openListener({
      host: '127.0.0.1',
      port: 0,
      view: { id: 'm', deactivated: false, isPrivate: false, serverResponse: undefined, engine },
      isRightKey: () => true,
      rateLimit: createRateLimit(noRateLimit),
      record: () => undefined,
      now: () => now,
      onError: () => undefined,
      onRefused: () => undefined,
      refuse: (request) => refused.push(request),
      tls: identity,
    });
    try {
      const ahead = connectTls({ port: listener.port, host: '127.0.0.1', ca: identity.ca });
      await once(ahead, 'secureConnect');
      // A call behind it: the mock has seen that handshake then.
      await call(`${listener.url}/pets`, identity.ca);
      now += 60_000;
      ahead.resume().end();
      await closeOf(ahead);
      await shakeHands(listener.port, { maxVersion: 'TLSv1.2' });
      await until(() => refused.length > 0, { what: 'the one that does not trust it' });
      expect(refused).toHaveLength(1);
    } finally {
      await listener.close();
    }
  });
});

test('the process that serves keeps the keys: none is in its folder, its log or what it says', async () => {
  await using directory = await tempDirectory('tls-keys-');
  const entry = path.join(import.meta.dirname, '..', '..', '..', '..', 'src', 'embedded.ts');
  const server = await bootEmbedded({ entry, execPath: process.execPath, directory: directory.path }).start({
    tls: true,
    listenHost: 'localhost',
  });
  try {
    expect(server.ca).toMatch(/^-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----\n$/);
    const json = Buffer.from(JSON.stringify({ collection: petCollection }));
    const ask = (method: string, where: string, body: unknown) =>
      server.answer({ method, path: where, query: new URLSearchParams(), body });
    const made = await ask('POST', '/collections', JSON.parse(json.toString()));
    const { collection } = JSON.parse(made.body.toString()) as { collection: { uid: string } };
    const mocked = await ask('POST', '/mocks', { mock: { collection: collection.uid } });
    const { mock } = JSON.parse(mocked.body.toString()) as { mock: { mockUrl: string } };
    expect(JSON.parse(await call(`${mock.mockUrl}/pets`, server.ca))).toEqual({ pets: [] });
    await told(portOf(mock.mockUrl), 'GET /plain HTTP/1.1\r\n\r\n');
    await flushJournal(server.api, { timeout: 60_000, signal: new AbortController().signal });
    const journal = readJournal(server.journalFile);
    for await (const { request } of journal) expect(request.path).toBe('/pets');
    expect(journal.refused).toMatchObject({ total: 1, kinds: [{ sample: 'GET /plain HTTP/1.1' }] });
    for (const file of await readdir(directory.path)) {
      expect(await readFile(path.join(directory.path, file), 'latin1'), file).not.toMatch(/PRIVATE KEY|MIGHAgEA/);
    }
  } finally {
    process.kill(server.pid);
  }
});
