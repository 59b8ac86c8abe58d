/** Clients that are refused while they still send: each sees why, on every system, and none goes on for ever. */
import { createServer, type RequestListener, type Server } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeGently, endGently } from '../../../../src/embedded/close-gently.ts';
import { tellOfRefused } from '../../../../src/embedded/listener/refused-clients.ts';
import { collectionOf, startTestAccount, type TestAccount } from '../../../contract/support/test-account.ts';
import { connectTo } from '../../../support/listener-way.ts';
import { sized } from '../../../support/runs.ts';

let account: TestAccount;
let urls: { readonly api: string; readonly mock: string };

beforeAll(async () => {
  account = await startTestAccount({ apiKey: 'right' });
  const { mockUrl } = await account.createMock();
  urls = { api: account.server.apiUrl, mock: mockUrl };
});
afterAll(() => account[Symbol.asyncDispose]());

async function dial(url: string): Promise<Socket> {
  const socket = connectTo(url);
  await new Promise((resolve, reject) => {
    socket.once('connect', resolve);
    socket.once('error', reject);
  });
  // Errors are what the tests look for: they show in what is missing.
  return socket.on('error', () => undefined);
}

/** What the other side says until it ends the connection. */
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

const written = (socket: Socket, bytes: Uint8Array | string): Promise<boolean> =>
  new Promise((resolve) => {
    socket.write(bytes, (error) => {
      resolve(error === null || error === undefined);
    });
  });

const part = Buffer.alloc(1024 * 1024, 'x');
const megabytes = 31;

/** Sends a head and 31 MB, then reads: a client that does not look at the answer before it has sent everything. */
async function sendFirst(url: string, head: string, chunked: boolean): Promise<string> {
  const socket = await dial(url);
  await written(socket, head);
  for (let sent = 0; sent < megabytes; sent += 1) {
    const bytes = chunked ? Buffer.concat([Buffer.from('100000\r\n'), part, Buffer.from('\r\n')]) : part;
    if (!(await written(socket, bytes))) break;
  }
  if (chunked) await written(socket, '0\r\n\r\n');
  return reading(socket);
}

const host = 'Host: x\r\nConnection: close\r\n';
const length = `Content-Length: ${megabytes * part.length}\r\n\r\n`;
const chunks = 'Transfer-Encoding: chunked\r\n\r\n';
const flood = 'X-Flood: 0123456789\r\n'.repeat(5000);

test.each<[string, 'api' | 'mock', string, number]>([
  ['the API, a body that is too large', 'api', `POST /mocks HTTP/1.1\r\n${host}X-Api-Key: right\r\n${length}`, 413],
  ['the API, one in chunks', 'api', `POST /mocks HTTP/1.1\r\n${host}X-Api-Key: right\r\n${chunks}`, 413],
  ['the API, a wrong key', 'api', `POST /mocks HTTP/1.1\r\n${host}X-Api-Key: wrong\r\n${length}`, 401],
  ['the API, a path that it does not know', 'api', `POST /none HTTP/1.1\r\n${host}X-Api-Key: right\r\n${chunks}`, 404],
  ['the API, a head that is too long', 'api', `POST /mocks HTTP/1.1\r\n${host}${flood}${length}`, 431],
  ['the mock, a body that is too large', 'mock', `POST /pets HTTP/1.1\r\n${host}${length}`, 413],
  ['the mock, one in chunks', 'mock', `POST /pets HTTP/1.1\r\n${host}${chunks}`, 413],
  ['the mock, one by HTTP/1.0', 'mock', `POST /pets HTTP/1.0\r\n${length}`, 413],
  ['the mock, a head that is too long', 'mock', `POST /pets HTTP/1.1\r\n${host}${flood}${length}`, 431],
  ['the mock, no HTTP', 'mock', 'hello\r\n\r\n', 400],
  ['the mock, a chunk without a length', 'mock', `POST /pets HTTP/1.1\r\n${host}${chunks}zz\r\n`, 400],
  ['the mock, a tunnel', 'mock', 'CONNECT shop.test:443 HTTP/1.1\r\nHost: shop.test:443\r\n\r\n', 405],
])(
  'P-13 all clients that send 31 MB see why they are refused: %s',
  { timeout: 60_000 },
  async (_, to, head, status) => {
    const answers = await Promise.all(
      Array.from({ length: sized(6, 1 / 6) }, () => sendFirst(urls[to], head, head.endsWith(chunks))),
    );
    for (const answer of answers) expect(answer.slice(0, 13)).toBe(`HTTP/1.1 ${status} `);
  },
);

test.each([
  ['api', `POST /mocks HTTP/1.1\r\n${host}X-Api-Key: right\r\n${length}`, /^HTTP\/1\.1 413 [^]*\r\n\r\n\{.*\}$/],
  ['mock', `POST /pets HTTP/1.1\r\n${host}${length}`, /^HTTP\/1\.1 413 [^]*\r\n\r\n\{.*\}$/],
] as const)(
  'a client that waits for the answer before it goes on sending has it whole (%s)',
  async (to, head, answer) => {
    const socket = await dial(urls[to]);
    let text = '';
    const isWhole = new Promise<void>((resolve) =>
      socket.on('data', (bytes) => {
        text += bytes.toString('latin1');
        if (answer.test(text)) resolve();
      }),
    );
    await written(socket, head);
    await isWhole;
    expect(socket.readableEnded).toBe(false);
    socket.destroy();
  },
);

test('what is refused behind a call neither cuts off the answer to that nor gets into it', async () => {
  const size = 10_000_000;
  const collection = collectionOf([{ url: 'https://h/large', body: 'y'.repeat(size) }]);
  const { mockUrl } = await account.createMock({ collection: await account.importCollection(collection) });
  const socket = await dial(mockUrl);
  await written(socket, 'GET /large HTTP/1.1\r\nHost: x\r\n\r\nhello\r\n\r\n');
  const text = await reading(socket);
  expect(text.slice(0, 13)).toBe('HTTP/1.1 200 ');
  expect(text.slice(text.indexOf('\r\n\r\n') + 4)).toBe('y'.repeat(size));
});

test('a refused client is told of once, however much it sends', async () => {
  const told: string[] = [];
  await using other = await startTestAccount({ log: (line) => told.push(line) });
  const { mockUrl } = await other.createMock();
  expect(await sendFirst(mockUrl, 'hello\r\n\r\n', false)).toMatch(/^HTTP\/1\.1 400 [^]*\r\n\r\n$/);
  expect(told.filter((line) => line.includes('refused'))).toHaveLength(1);
});

/** Little enough to see its end. */
const patience = { milliseconds: 20, bytes: 4 * 1024 * 1024 };

async function serving(use: (server: Server) => void): Promise<Server> {
  const server = createServer();
  use(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}
const portOf = (server: Server) => (server.address() as AddressInfo).port;

const answering: RequestListener = (_, response) => {
  response.writeHead(413, { 'Content-Length': 2 });
  endGently(response, Buffer.from('{}'), patience);
};
const tunnelling = (server: Server): void => {
  server.on('connect', (_, socket) => {
    closeGently(socket, 'HTTP/1.1 405 Method Not Allowed\r\n\r\n', patience);
  });
};
const refusing = (server: Server): void => {
  tellOfRefused(server, () => undefined, patience);
};
const heads: [string, (server: Server) => void, string][] = [
  ['a body', (server) => server.on('request', answering), `POST / HTTP/1.1\r\n${host}${chunks}`],
  ['no HTTP', refusing, 'hello\r\n\r\n'],
  ['a tunnel', tunnelling, 'CONNECT a:1 HTTP/1.1\r\nHost: a:1\r\n\r\n'],
];

test.each(heads)('a client that never ends sending is cut off: %s', { timeout: 30_000 }, async (_, use, head) => {
  const server = await serving(use);
  const socket = await dial(`http://127.0.0.1:${portOf(server)}`);
  const closed = new Promise((resolve) => socket.once('close', resolve));
  socket.resume();
  await written(socket, head);
  while (
    await written(
      socket,
      head.endsWith(chunks) ? Buffer.concat([Buffer.from('100000\r\n'), part, Buffer.from('\r\n')]) : part,
    )
  )
    continue;
  await closed;
  server.close();
});

test.each(heads)('a client that neither sends nor ends is let go: %s', { timeout: 30_000 }, async (_, use, head) => {
  const server = await serving(use);
  const socket = connect({ port: portOf(server), host: '127.0.0.1', allowHalfOpen: true });
  const said = reading(socket);
  socket.write(head);
  // This client never ends its own side: the server does, and then has no connection any more.
  const ended = new Promise((resolve) => server.once('close', resolve));
  await new Promise((resolve) => socket.once('end', resolve));
  server.close();
  await ended;
  socket.destroy();
  expect(await said).toMatch(/^HTTP\/1\.1 4\d\d /);
});
