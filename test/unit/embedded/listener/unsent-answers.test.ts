/** Clients that ask and do not read: what waits for them is bounded, and what is beyond gets a 503 that says why. */
import type { Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CallLog } from '../../../../src/call-log/model.ts';
import {
  collectionOf,
  send,
  startTestAccount,
  type ExampleParts,
  type TestAccount,
} from '../../../contract/support/test-account.ts';
import { collectGarbage } from '../../../support/collect-garbage.ts';
import { connectTo, speaksTls } from '../../../support/listener-way.ts';
import { until } from '../../../support/poll.ts';
import { isThorough } from '../../../support/runs.ts';

/** More than a system's own buffers hold of what a client does not read. */
const size = isThorough ? 10_000_000 : 5_000_000;
/** In the gate the bound that users have, and otherwise a small one of the same shape. */
const mostUnsentBytes = isThorough ? 256 * 1024 * 1024 : 16 * 1024 * 1024;
/** Of answers of this size that are made for one call, so many wait at most. */
const most = Math.floor(mostUnsentBytes / size);

let account: TestAccount;
let mock: { readonly id: string; readonly mockUrl: string };
let sockets: Socket[];

beforeEach(async () => {
  sockets = [];
  account = await startTestAccount(isThorough ? {} : { mostUnsentBytes });
});
afterEach(async () => {
  for (const socket of sockets) socket.destroy();
  await account[Symbol.asyncDispose]();
});

async function serve(...examples: readonly ExampleParts[]): Promise<void> {
  mock = await account.createMock({ collection: await account.importCollection(collectionOf(examples)) });
}
const rendered = { url: 'https://h/rendered/{{id}}', body: `{{id}}${'x'.repeat(size)}` };

/** Asks, each on a connection of its own, and reads nothing. */
async function ask(count: number, requests: string, url = mock.mockUrl): Promise<Socket[]> {
  const dialled = Array.from({ length: count }, () => {
    const socket = connectTo(url);
    socket.on('error', () => undefined);
    // Within TLS that would hold up the handshake; nobody reads what comes there either.
    if (!speaksTls) socket.pause();
    socket.write(requests);
    return socket;
  });
  sockets.push(...dialled);
  await Promise.all(dialled.map((socket) => new Promise((resolve) => socket.once('connect', resolve))));
  return dialled;
}
const get = (target: string, headers = '') => `GET ${target} HTTP/1.1\r\nHost: x\r\n${headers}\r\n`;

/** The newest call logs with this status, a hundred at most. */
const logged = async (status: number): Promise<readonly CallLog[]> =>
  (await account.api('GET', `/mocks/${mock.id}/call-logs?limit=100&responseStatusCode=${status}`)).body['call-logs'];
const usage = async () => (await account.api('GET', '/me')).body.operations[0]!.usage;
const answered = (wanted: number) =>
  until(async () => (await usage()) === wanted, { what: `${wanted} calls to be answered` });

const roomAgain = (target: string) =>
  until(async () => (await send(mock.mockUrl + target)).status === 200, {
    what: 'room to be there again',
  });

/** What is kept now, the call log's memory among it: that is there from the first call on. */
async function keptNow(): Promise<number> {
  await send(`${mock.mockUrl}/none`);
  await logged(404);
  collectGarbage();
  return process.memoryUsage().arrayBuffers;
}

/** Not at once: what holds memory outside of the heap is let go a moment after its object. */
const keptBytes = (before: number, bound: number) =>
  until(
    () => {
      collectGarbage();
      return process.memoryUsage().arrayBuffers - before < bound;
    },
    { what: `less than ${bound} bytes to be kept` },
  );

/** Reads one answer whole. */
function answerTo(socket: Socket): Promise<string> {
  const parts: Buffer[] = [];
  let wanted = Infinity;
  return new Promise((resolve) => {
    socket.on('data', (part) => {
      parts.push(part);
      const text = wanted === Infinity ? Buffer.concat(parts).toString('latin1') : '';
      const head = text.indexOf('\r\n\r\n');
      if (head !== -1) wanted = head + 4 + Number(/Content-Length: (\d+)/.exec(text)?.[1]);
      if (parts.reduce((sum, { length }) => sum + length, 0) >= wanted)
        resolve(Buffer.concat(parts).toString('latin1'));
    });
    socket.resume();
  });
}

describe('answers that are made for one call', () => {
  beforeEach(() => serve(rendered));

  test('P-12 of many slow readers the last get 503, the call log says why, and when they read all is well', async () => {
    const before = await keptNow();
    const clients = await ask(most + 6, get('/rendered/7'));
    await answered(most + 7);
    const [served, refused] = [await logged(200), await logged(503)];
    expect([served.length, refused.length]).toEqual([most, 6]);
    expect([refused[0]?.response.type, refused[0]?.responseName]).toEqual([
      'error',
      expect.stringMatching(/^More than 256 MB of answers wait for clients that have not read them\./),
    ]);
    await keptBytes(before, 1.2 * mostUnsentBytes);
    const texts = await Promise.all(clients.map(answerTo));
    expect(texts.filter((text) => text.startsWith('HTTP/1.1 200 ') && text.endsWith('x'))).toHaveLength(most);
    expect(texts.find((text) => text.startsWith('HTTP/1.1 503 '))).toContain(
      '\r\n\r\n{"error":{"name":"tooManyAnswersError","message":"More than 256 MB',
    );
    expect((await send(`${mock.mockUrl}/rendered/8`)).status).toBe(200);
  });

  test('P-12 count no more once their clients have left', async () => {
    const clients = await ask(most + 1, get('/rendered/7'));
    await answered(most + 1);
    expect((await send(`${mock.mockUrl}/rendered/8`)).status).toBe(503);
    for (const client of clients) client.destroy();
    await roomAgain('/rendered/8');
    const before = (await logged(200)).length;
    const asked = await usage();
    await ask(most, get('/rendered/7'));
    await answered(asked + most);
    expect(await logged(200)).toHaveLength(before + most);
  });

  // Within TLS Node's client cannot reset.
  test.skipIf(speaksTls)('P-12 count while they are delayed, and no more once their clients have left', async () => {
    const clients = await ask(most + 4, get('/rendered/7', 'x-mock-response-delay: 180000\r\n'));
    await answered(most + 4);
    expect(await logged(503)).toHaveLength(4);
    // One that only ends its own side still gets its answer.
    for (const client of clients) client.resetAndDestroy();
    await roomAgain('/rendered/8');
  });

  test('P-12 count where they wait for others on one connection, and no more when that is gone', async () => {
    const [client] = await ask(1, get('/rendered/7').repeat(most + 10));
    await answered(most + 10);
    expect(await logged(503)).toHaveLength(10);
    client?.destroy();
    await roomAgain('/rendered/8');
  });

  test('P-12 count nothing for HEAD, and nothing when they are read', async () => {
    await serve(rendered, { ...rendered, method: 'HEAD' });
    for (let round = 0; round <= most; round += 1) {
      const { status, bytes } = await send(`${mock.mockUrl}/rendered/${round}`);
      expect([status, bytes.length]).toEqual([200, size + String(round).length]);
    }
    await ask(most + 1, get('/rendered/7').replace('GET', 'HEAD'));
    await answered(2 * (most + 1));
    expect(await logged(503)).toHaveLength(0);
    expect(await logged(200)).toHaveLength(2 * (most + 1));
  });
});

test.runIf(speaksTls)('P-12 within TLS a large answer that all calls share counts for each', async () => {
  await serve({ url: 'https://h/same', body: 'y'.repeat(size) });
  const clients = await ask(most + 6, get('/same'));
  await answered(most + 6);
  expect(await logged(503)).toHaveLength(6);
  for (const client of clients) client.destroy();
  await roomAgain('/same');
});

test.skipIf(speaksTls)(
  'P-12 a large answer that all calls share takes no memory for each, and is never refused',
  async () => {
    await serve({ url: 'https://h/same', body: 'y'.repeat(size) });
    const before = await keptNow();
    const clients = await ask(100, get('/same'));
    await answered(101);
    expect(await logged(200)).toHaveLength(100);
    await keptBytes(before, 50 * 1024 * 1024);
    expect((await answerTo(clients[99]!)).length).toBeGreaterThan(size);
  },
);

// Within TLS the server reads 16 kB at once, and stops behind them.
test.skipIf(speaksTls)(
  'P-12 small answers that all calls share are copied for each that waits, and count',
  async () => {
    await serve({ url: 'https://h/small', body: 'z'.repeat(16_000) });
    const before = await keptNow();
    // Bytes of one read of the server hold so many requests: it stops reading only after them.
    const perClient = 1_000;
    // Four times what may wait.
    const count = Math.ceil((4 * mostUnsentBytes) / (16_000 * perClient));
    const clients = await ask(count, get('/small').repeat(perClient));
    await answered(count * perClient + 1);
    expect((await logged(503)).length).toBeGreaterThan(0);
    // They stand in pieces of memory that have some room to spare.
    await keptBytes(before, 1.6 * mostUnsentBytes);
    for (const client of clients) client.destroy();
    await roomAgain('/small');
  },
);

test('P-12 the API refuses pages and collections beyond the bound as well', async () => {
  await serve(rendered);
  const { uid } = (await account.api('GET', '/collections')).body.collections[0]!;
  const key = `X-Api-Key: ${account.server.apiKey}\r\n`;
  const clients = await ask(most + 1, get(`/collections/${uid}`, key), account.server.apiUrl);
  await until(async () => (await account.api('GET', `/collections/${uid}`)).status === 503, {
    what: 'a 503',
  });
  const { status, body } = await account.api('GET', `/collections/${uid}`);
  expect([status, body.error.name]).toEqual([503, 'tooManyAnswersError']);
  for (const client of clients) client.destroy();
  await until(async () => (await account.api('GET', `/collections/${uid}`)).status === 200, {
    what: 'room again',
  });
});
