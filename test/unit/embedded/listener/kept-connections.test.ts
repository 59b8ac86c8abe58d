/** Answers on connections that stay: they are put together in memory that the one before has left. */
import { once } from 'node:events';
import { describe, expect, test } from 'vitest';
import { openListener, type MockListener } from '../../../../src/embedded/listener/listener.ts';
import { createRateLimit, type RateLimitRule } from '../../../../src/embedded/rate-limit.ts';
import { compileMock, readCollection } from '../../../../src/engine/index.ts';
import { collectionOf, send, startTestAccount, type ExampleParts } from '../../../contract/support/test-account.ts';
import { connectTo, isPlain } from '../../../support/listener-way.ts';
import { until } from '../../../support/poll.ts';
import { sized } from '../../../support/runs.ts';

interface WireAnswer {
  readonly firstLine: string;
  /** Names and values in turn. */
  readonly headers: readonly string[];
  readonly body: string;
}

/** The answer that begins there, whose body has a length, and where it ends. Throws where there is anything else. */
function answerAt(text: string, start: number): { readonly answer: WireAnswer; readonly end: number } {
  const headEnd = text.indexOf('\r\n\r\n', start);
  const [firstLine = '', ...lines] = text.slice(start, headEnd).split('\r\n');
  if (headEnd === -1 || !firstLine.startsWith('HTTP/1.1 ')) throw new Error(`no answer: ${text.slice(start)}`);
  const headers = lines.flatMap((line) => [line.slice(0, line.indexOf(': ')), line.slice(line.indexOf(': ') + 2)]);
  const end = headEnd + 4 + Number(valueOf(headers, 'Content-Length') ?? 0);
  if (end > text.length) throw new Error(`half an answer: ${text.slice(start)}`);
  return { answer: { firstLine, headers, body: text.slice(headEnd + 4, end) }, end };
}

function valueOf(headers: readonly string[], name: string): string | undefined {
  const index = headers.findIndex((header, at) => at % 2 === 0 && header === name);
  return index === -1 ? undefined : headers[index + 1];
}

/** A connection that keeps what comes. */
async function open(url: string) {
  const socket = connectTo(url);
  await once(socket, 'connect');
  let text = '';
  let read = 0;
  const answers: WireAnswer[] = [];
  socket.setEncoding('latin1').on('data', (part: string) => (text += part));
  return {
    socket,
    ask: (path: string) => socket.write(`GET ${path} HTTP/1.1\r\nHost: mock\r\n\r\n`),
    answers: (): readonly WireAnswer[] => {
      while (read < text.length) {
        const { answer, end } = answerAt(text, read);
        answers.push(answer);
        read = end;
      }
      return answers;
    },
    length: () => text.length,
    [Symbol.dispose]: () => socket.destroy(),
  };
}

async function listen(
  examples: readonly ExampleParts[],
  rule: RateLimitRule,
  now: () => number,
  delay: { readonly duration: number } | null = null,
): Promise<MockListener> {
  const config = { headers: [], matchBody: false, matchHeader: false, matchQueryParams: true, matchWildcards: true };
  const { collection } = await readCollection(collectionOf(examples));
  const engine = await compileMock({ collection, environment: undefined, config: { ...config, delay } });
  return openListener({
    ...{ host: '127.0.0.1', port: 0, rateLimit: createRateLimit(rule), now },
    view: { id: 'm', deactivated: false, isPrivate: false, serverResponse: undefined, engine },
    isPlain,
    isRightKey: () => false,
    record: () => undefined,
    onError: (error) => expect.fail(String(error)),
    onRefused: (what) => expect.fail(what),
  });
}

const url = (path: string): string => `https://api.example.com/${path}`;

describe('an answer on a connection that stays', () => {
  test('is the same as on one that is closed, whichever came before it', async () => {
    await using account = await startTestAccount();
    const examples: ExampleParts[] = [
      { url: url('ok'), body: '{"is":"ok"}' },
      { url: url('teapot'), code: 418, header: [{ key: 'X-Short', value: 'é ☃' }], body: 'short and stout ☕' },
      { url: url('longest'), code: 503, body: 'x'.repeat(16 * 1024) },
      { url: url('empty') },
      { url: url('no-content'), code: 204, body: 'never sent' },
      { url: url('not-modified'), code: 304, body: 'never sent' },
      { url: url('long-status'), status: 'OK '.repeat(200), body: 'a' },
      { url: url('too-long'), body: 'ü'.repeat(16 * 1024) },
      { url: url('many-headers'), header: [{ key: 'X-Long', value: 'y'.repeat(9_000) }], body: 'z' },
      { url: url('own-trace'), header: [{ key: 'X-Srv-Trace', value: 'mine' }], body: 'traced' },
      { url: url('template'), body: "{{$guid}} {{$queryParams 'a'}}" },
    ];
    const mock = await account.createMock({ collection: await account.importCollection(collectionOf(examples)) });
    using connection = await open(mock.mockUrl);
    const paths = [...examples.map((example) => new URL(example.url ?? '').pathname), '/nowhere'];
    // Each after each other one, and after itself.
    const order = paths.flatMap((first) => paths.flatMap((second) => [first, second]));
    for (const [index, path] of order.entries()) {
      connection.ask(path);
      await until(() => connection.answers().length === index + 1, { interval: 1, what: `the answer to ${path}` });
    }
    const own = /^(date|connection|x-srv-|x-ratelimit-)/i;
    for (const path of paths) {
      const closed = await send(mock.mockUrl + path);
      const expected = closed.rawHeaders.filter((_, i) => !own.test(closed.rawHeaders[i - (i % 2)]!));
      for (const [index, answer] of connection.answers().entries()) {
        if (order[index] !== path) continue;
        expect(Number(answer.firstLine.split(' ')[1]), path).toBe(closed.status);
        expect(answer.headers.filter((_, i) => !own.test(answer.headers[i - (i % 2)]!))).toEqual(expected);
        if (path !== '/template') expect(answer.body === closed.bytes.toString('latin1'), path).toBe(true);
        for (const [name, form] of Object.entries(ownHeaders)) {
          const all = answer.headers.filter((header, i) => i % 2 === 0 && header.toLowerCase() === name.toLowerCase());
          expect(all.length, `${name} of ${path}`).toBe(1);
          if (path !== '/own-trace') expect(valueOf(answer.headers, name), `${name} of ${path}`).toMatch(form);
        }
      }
    }
    const traces = connection.answers().map(({ headers }) => valueOf(headers, 'x-srv-trace'));
    expect(new Set(traces).size).toBe(order.length - order.filter((path) => path === '/own-trace').length + 1);
    expect(new Set(connection.answers().map(({ headers }) => valueOf(headers, 'x-srv-span'))).size).toBe(order.length);
  });

  test('is whole where the client reads none before all are asked for', async () => {
    await using account = await startTestAccount();
    // Together far more than a socket's buffers hold.
    const examples = Array.from({ length: 40 }, (_, index) => ({
      url: url(`item-${index}`),
      body: `${index}:`
        .padEnd(1 + ((index * 397) % 16_000), String.fromCharCode(0x61 + (index % 26)))
        .repeat(index % 10 === 9 ? 3 : 1),
    }));
    const mock = await account.createMock({ collection: await account.importCollection(collectionOf(examples)) });
    const connections = await Promise.all(Array.from({ length: sized(10, 1 / 5) }, () => open(mock.mockUrl)));
    for (const { socket } of connections) socket.pause();
    const order = Array.from({ length: 1_000 }, (_, index) => (index * 7) % examples.length);
    for (const index of order) for (const { ask } of connections) ask(`/item-${index}`);
    // Meanwhile others are answered, in the same memory.
    for (let call = 0; call < 20; call += 1) {
      const { bytes } = await send(`${mock.mockUrl}/item-3`, { headers: { connection: 'keep-alive' } });
      expect(bytes.toString()).toBe(examples[3]!.body);
    }
    const length = order.reduce((sum, index) => sum + examples[index]!.body.length, 0);
    const expected = order.map((index) => examples[index]!.body);
    for (const connection of connections) {
      connection.socket.resume();
      await until(() => connection.length() > length && connection.answers().length === order.length, {
        what: 'all answers',
      });
      expect(connection.answers().map(({ body }) => body)).toEqual(expected);
      connection[Symbol.dispose]();
    }
  });

  test('counts down to the last call of the window, and begins anew with the next', async () => {
    let time = Date.UTC(2026, 10, 27, 23, 59, 58);
    const rule = { requests: 101, windowMilliseconds: 3_000 };
    const listener = await listen([{ url: url('a'), body: 'a' }], rule, () => time);
    try {
      using connection = await open(listener.url);
      const seen: (readonly (string | undefined)[])[] = [];
      for (let call = 0; call < 104; call += 1) {
        if (call === 103) time += 3_000;
        else if (call % 50 === 49) time += 1_000;
        connection.ask('/a');
        await until(() => connection.answers().length === call + 1, { interval: 1, what: 'the answer' });
        const { firstLine, headers } = connection.answers()[call]!;
        const names = ['X-RateLimit-Remaining', 'X-RateLimit-Reset', 'Date'];
        seen.push([firstLine.split(' ')[1], ...names.map((name) => valueOf(headers, name))]);
      }
      const reset = String(Date.UTC(2026, 10, 28, 0, 0, 1) / 1000);
      expect(seen.slice(0, 103).map(([, remaining]) => remaining)).toEqual(
        Array.from({ length: 103 }, (_, call) => String(Math.max(0, 100 - call))),
      );
      expect(seen[48]).toEqual(['200', '52', reset, 'Fri, 27 Nov 2026 23:59:58 GMT']);
      expect(seen[100]).toEqual(['200', '0', reset, 'Sat, 28 Nov 2026 00:00:00 GMT']);
      expect(seen[102]).toEqual(['429', '0', reset, 'Sat, 28 Nov 2026 00:00:00 GMT']);
      expect(seen[103]).toEqual(['200', '100', String(Number(reset) + 5), 'Sat, 28 Nov 2026 00:00:03 GMT']);
    } finally {
      await listener.close();
    }
  });
});

test('tells of the window that a call begins, be it in the same second as the one before', async () => {
  let time = Date.UTC(2026, 10, 27, 12, 0, 0, 100);
  const listener = await listen([{ url: url('a'), body: 'a' }], { requests: 9, windowMilliseconds: 600 }, () => time);
  try {
    using connection = await open(listener.url);
    for (let call = 1; call <= 2; call += 1, time += 700) {
      connection.ask('/a');
      await until(() => connection.answers().length === call, { interval: 1, what: 'the answer' });
    }
    const start = Date.UTC(2026, 10, 27, 12) / 1000;
    const told = connection.answers().map(({ headers }) => Number(valueOf(headers, 'X-RateLimit-Reset')) - start);
    expect(told).toEqual([1, 2]);
  } finally {
    await listener.close();
  }
});

test('tells of a window that begins anew where the clock was set back', async () => {
  const start = Date.UTC(2026, 10, 27, 12);
  let time = start;
  const listener = await listen(
    [{ url: url('a'), body: 'a' }],
    { requests: 1, windowMilliseconds: 60_000 },
    () => time,
  );
  try {
    using connection = await open(listener.url);
    for (let call = 1; call <= 2; call += 1, time -= 3_600_000) {
      connection.ask('/a');
      await until(() => connection.answers().length === call, { interval: 1, what: 'the answer' });
    }
    const answers = connection.answers();
    expect(answers.map(({ firstLine }) => firstLine)).toEqual(Array(2).fill('HTTP/1.1 200 OK'));
    const told = answers.map(({ headers }) => Number(valueOf(headers, 'X-RateLimit-Reset')) - start / 1000);
    expect(told).toEqual([60, 60 - 3_600]);
  } finally {
    await listener.close();
  }
});

test('an answer that waits has the date of the moment in which it leaves', async () => {
  let time = Date.UTC(2026, 10, 27, 12);
  const rule = { requests: 9, windowMilliseconds: 60_000 };
  const listener = await listen([{ url: url('a'), body: 'a' }], rule, () => (time += 500), { duration: 20 });
  try {
    using connection = await open(listener.url);
    connection.ask('/a');
    await until(() => connection.answers().length === 1, { interval: 1, what: 'the answer' });
    expect(valueOf(connection.answers()[0]!.headers, 'Date')).toBe('Fri, 27 Nov 2026 12:00:01 GMT');
  } finally {
    await listener.close();
  }
});

const ownHeaders = {
  Date: / GMT$/,
  Connection: /^keep-alive$/,
  'x-srv-trace': /^v=1;t=[0-9a-f]{16}$/,
  'x-srv-span': /^v=1;s=[0-9a-f]{16}$/,
  'X-RateLimit-Limit': /^\d+$/,
  'X-RateLimit-Remaining': /^\d+$/,
  'X-RateLimit-Reset': /^\d+$/,
};
