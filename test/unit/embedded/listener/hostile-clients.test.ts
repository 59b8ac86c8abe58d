/** Clients that break the rules: the mock stays up and answers the next good call. */
import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { connect } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { tellOfRefused } from '../../../../src/embedded/listener/refused-clients.ts';
import type { TestAccount, TestMock } from '../../../contract/support/test-account.ts';
import { send, startTestAccount } from '../../../contract/support/test-account.ts';
import { collectGarbage } from '../../../support/collect-garbage.ts';
import { connectTo } from '../../../support/listener-way.ts';
import { until } from '../../../support/poll.ts';

let account: TestAccount;
let mock: TestMock;
let log: string[];

beforeEach(async () => {
  log = [];
  account = await startTestAccount({ log: (line) => log.push(line) });
  mock = await account.createMock();
});

afterEach(async () => {
  // Whatever was done to it: the next good call is answered.
  expect((await send(`${mock.mockUrl}/pets`)).body).toEqual({ pets: [] });
  expect((await account.api('GET', '/me')).status).toBe(200);
  await account[Symbol.asyncDispose]();
});

/** A raw connection to the mock; errors are part of the game. */
async function dial(): Promise<Socket> {
  const socket = connectTo(mock.mockUrl);
  await new Promise((resolve, reject) => {
    socket.once('connect', resolve);
    socket.once('error', reject);
  });
  socket.on('error', () => undefined);
  return socket;
}

/** Everything the mock says until it closes the connection. */
function reading(socket: Socket): Promise<string> {
  let text = '';
  socket.on('data', (part) => {
    text += part.toString('latin1');
  });
  return new Promise((resolve) =>
    socket.on('close', () => {
      resolve(text);
    }),
  );
}

test.each([
  ['no HTTP', 'hello\r\n\r\n', /^HTTP\/1.1 400 /],
  ['binary', '\u0016\u0003\u0001\u0002\u0000\u0001', /^HTTP\/1.1 400 /],
  ['a bad version', 'GET / HTTP/9.9\r\n\r\n', /^HTTP\/1.1 400 /],
  ['two lengths', 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n', /^HTTP\/1.1 400 /],
  [
    'length and chunks',
    'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    /^HTTP\/1.1 400 /,
  ],
  ['a bad chunk', 'POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n', /^HTTP\/1.1 400 /],
  ['a header flood', `GET / HTTP/1.1\r\nHost: x\r\n${'X-Flood: 0123456789\r\n'.repeat(5000)}\r\n`, /^HTTP\/1.1 431 /],
  ['a long target', `GET /${'a'.repeat(100_000)} HTTP/1.1\r\n\r\n`, /^HTTP\/1.1 431 /],
])('%s is refused and the connection closed', async (_, bytes, answer) => {
  const socket = await dial();
  const said = reading(socket);
  socket.write(Buffer.from(bytes, 'latin1'));
  const text = await said;
  expect(text).toMatch(answer);
  const refused = log.filter((line) => line.includes('a request was refused'));
  expect(refused).toEqual([expect.stringContaining(`${mock.id}: a request was refused with ${text.slice(9, 12)}`)]);
});

test('what is refused is told of a hundred times and no more', async () => {
  for (let round = 0; round < 120; round += 1) {
    const socket = await dial();
    const said = reading(socket);
    socket.write('hello\r\n\r\n');
    expect(await said).toMatch(/^HTTP\/1.1 400 /);
  }
  expect(log.filter((line) => line.includes('a request was refused'))).toHaveLength(100);
});

test('a refused request does not cut into the answer before it', async () => {
  const socket = await dial();
  const said = reading(socket);
  socket.write('GET /pets HTTP/1.1\r\nHost: x\r\n\r\nhello\r\n\r\n');
  expect(await said).toMatch(/^HTTP\/1.1 (?:200|400) /);
});

test('an expectation that nobody knows is a call like any other, in the call log', async () => {
  const answer = await send(`${mock.mockUrl}/pets`, { headers: { expect: 'miracles' } });
  expect([answer.status, answer.body]).toEqual([200, { pets: [] }]);
  expect((await account.api('GET', `/mocks/${mock.id}/call-logs`)).body['call-logs']).toHaveLength(1);
});

test.each(['/%', '/%zz', '//', '*', 'http://elsewhere/pets', '/a?b=%E0%A4%A', `/${'%2e%2e/'.repeat(500)}`])(
  'the target %s gets an answer',
  async (target) => {
    const socket = await dial();
    const said = reading(socket);
    socket.write(`OPTIONS ${target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
    expect(await said).toMatch(/^HTTP\/1.1 (404|400|200) /);
  },
);

test('hundreds of connections that say nothing, or half of it, hold up nobody', async () => {
  const sockets = await Promise.all(Array.from({ length: 300 }, dial));
  for (const [index, socket] of sockets.entries())
    if (index % 2 === 0) socket.write('POST /pets HTTP/1.1\r\nHost: x\r\nContent-Le');
  const answers = await Promise.all(Array.from({ length: 50 }, () => send(`${mock.mockUrl}/pets`)));
  expect(answers.every(({ status }) => status === 200)).toBe(true);
  for (const socket of sockets) socket.destroy();
});

test('uploads that are broken off leave no entry and no memory', async () => {
  const logged = async () => (await account.api('GET', `/mocks/${mock.id}/call-logs`)).body['call-logs'];
  // The first call makes room for all.
  await send(`${mock.mockUrl}/pets`);
  await until(async () => (await logged()).length === 1, { what: 'the first call log' });
  collectGarbage();
  const before = process.memoryUsage().arrayBuffers;
  const sockets = await Promise.all(Array.from({ length: 100 }, dial));
  for (const socket of sockets) {
    socket.write('POST /pets HTTP/1.1\r\nHost: x\r\nContent-Length: 1000000\r\n\r\n');
    socket.write(Buffer.alloc(200_000, 'x'), () => socket.destroy());
  }
  await Promise.all(sockets.map((socket) => new Promise((resolve) => socket.on('close', resolve))));
  // What was sent before these calls has been read when they are answered.
  for (let call = 0; call < 20; call += 1) expect((await send(`${mock.mockUrl}/pets`)).status).toBe(200);
  const kept = (): number => {
    collectGarbage();
    return process.memoryUsage().arrayBuffers - before;
  };
  await until(() => kept() < 5_000_000, { what: 'the memory of the uploads to be free' });
  expect((await logged()).map(({ request }) => request.method)).toEqual(Array(21).fill('GET'));
});

test('P-11 a client that leaves while its answer is delayed is logged and forgotten', async () => {
  const socket = await dial();
  socket.write('GET /pets HTTP/1.1\r\nHost: x\r\nx-mock-response-delay: 180000\r\n\r\n');
  const count = async () => (await account.api('GET', '/me')).body.operations[0]?.usage;
  await expect.poll(count).toBe(1);
  const entries = (await account.api('GET', `/mocks/${mock.id}/call-logs`)).body['call-logs'];
  expect(entries.map(({ response }) => response.statusCode)).toEqual([200]);
  socket.destroy();
});

test('a body over 20 MB gets 413, announced or not, and the connection can be used again', async () => {
  const tooLarge = 20 * 1024 * 1024 + 1;
  for (const framing of [`Content-Length: ${tooLarge}`, 'Transfer-Encoding: chunked']) {
    const socket = await dial();
    const said = reading(socket);
    socket.write(`POST /pets HTTP/1.1\r\nHost: x\r\n${framing}\r\n\r\n`);
    const body = Buffer.alloc(tooLarge, 'x');
    if (framing.startsWith('Content')) socket.write(body);
    else socket.write(Buffer.concat([Buffer.from(`${tooLarge.toString(16)}\r\n`), body, Buffer.from('\r\n0\r\n\r\n')]));
    socket.write('GET /pets HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n');
    expect((await said).match(/HTTP\/1\.1 \d+/g), framing).toEqual(['HTTP/1.1 413', 'HTTP/1.1 200']);
  }
  const { body } = await account.api('GET', `/mocks/${mock.id}/call-logs?responseStatusCode=413`);
  expect(body['call-logs']).toHaveLength(2);
});

test.each([`Content-Length: ${40 * 1024 * 1024}`, 'Transfer-Encoding: chunked'])(
  'a client whose connection ends with the answer has sent its 40 MB before it is told 413 (%s)',
  async (framing) => {
    const socket = await dial();
    const said = reading(socket);
    const broken = new Promise((resolve) => socket.once('error', resolve));
    socket.write(`POST /pets HTTP/1.1\r\nHost: x\r\nConnection: close\r\n${framing}\r\n\r\n`);
    const part = Buffer.alloc(1024 * 1024, 'x');
    const isChunked = framing.startsWith('Transfer');
    const sent = (async () => {
      for (let count = 0; count < 40; count += 1) {
        const bytes = isChunked ? Buffer.concat([Buffer.from('100000\r\n'), part, Buffer.from('\r\n')]) : part;
        await new Promise<void>((resolve) =>
          socket.write(bytes, () => {
            resolve();
          }),
        );
      }
      if (isChunked) socket.write('0\r\n\r\n');
      return 'all';
    })();
    expect(await Promise.race([sent, broken])).toBe('all');
    expect(await said).toMatch(/^HTTP\/1\.1 413 /);
  },
);

test.each(['', 'Connection: close\r\n'])(
  'a client that has ended its own side gets its late answer (%j)',
  async (header) => {
    const socket = await dial();
    const said = reading(socket);
    socket.end(`GET /pets HTTP/1.1\r\nHost: x\r\n${header}x-mock-response-delay: 50\r\n\r\n`);
    expect(await said).toMatch(/^HTTP\/1\.1 200 [^]*\{"pets":\[\]\}$/);
  },
);

test('a client that wants a tunnel is told that there is none, and so is the log', async () => {
  const socket = await dial();
  const said = reading(socket);
  socket.write('CONNECT shop.test:443 HTTP/1.1\r\nHost: shop.test:443\r\n\r\n');
  expect(await said).toMatch(/^HTTP\/1\.1 405 /);
  expect(log).toContainEqual(expect.stringContaining('CONNECT shop.test:443 (the mock is no proxy)'));
});

test('a connection that was never used is closed without a word', async () => {
  const told: string[] = [];
  const server = createServer({ headersTimeout: 50, requestTimeout: 50, connectionsCheckingInterval: 20 });
  tellOfRefused(server, (line) => told.push(line));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const said = ['', 'GET / HTTP/1.1\r\nHo'].map((bytes) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    return reading(socket.on('error', () => undefined));
  });
  expect(await Promise.all(said)).toEqual(['', expect.stringMatching(/^HTTP\/1\.1 408 /)]);
  expect(told).toEqual([expect.stringContaining('408 Request Timeout')]);
  server.close();
});

test('a body that is announced to be too large is refused before it is sent', async () => {
  const socket = await dial();
  socket.write(`POST /pets HTTP/1.1\r\nHost: x\r\nContent-Length: ${20 * 1024 * 1024 + 1}\r\n\r\n`);
  const answer = await new Promise<Buffer>((resolve) => socket.once('data', resolve));
  expect(answer.toString()).toMatch(/^HTTP\/1.1 413 /);
  socket.destroy();
});

test('a body of 20 MB is taken', async () => {
  const body = Buffer.alloc(20 * 1024 * 1024, 'x');
  expect((await send(`${mock.mockUrl}/pets`, { method: 'POST', body })).status).toBe(400);
});

test('a body beside the first one on one connection belongs to the next call', async () => {
  const socket = await dial();
  const said = reading(socket);
  socket.write('POST /pets HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\n{}');
  socket.write('GET /pets HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n');
  expect((await said).match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 400', 'HTTP/1.1 200']);
});

test('calls under way while the server shuts down get an answer or an end, and the server ends', async () => {
  const other = await startTestAccount();
  const { mockUrl } = await other.createMock();
  let running = true;
  const callers = Array.from({ length: 20 }, async () => {
    const outcomes = new Set<string>();
    while (running) {
      try {
        outcomes.add(String((await send(`${mockUrl}/pets`)).status));
      } catch (error) {
        outcomes.add((error as NodeJS.ErrnoException).code ?? String(error));
      }
    }
    return outcomes;
  });
  await expect.poll(async () => (await other.api('GET', '/me')).body.operations[0]?.usage).toBeGreaterThan(50);
  await other.server.close();
  running = false;
  const outcomes = new Set((await Promise.all(callers)).flatMap((set) => [...set]));
  expect([...outcomes].filter((outcome) => !['200', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE'].includes(outcome))).toEqual(
    [],
  );
});
