/** The journal: complete, in order, bounded in memory, on disk in time. */
import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { bodyText, maxJournalBodyBytes } from '../../../../src/embedded/journal/format.ts';
import { createCallEncoder, type CallEncoder } from '../../../../src/embedded/journal/encoder.ts';
import type { CallRecord } from '../../../../src/embedded/journal/record.ts';
import type { Direction, Journal, JournalOptions } from '../../../../src/embedded/journal/journal.ts';
import { openJournal } from '../../../../src/embedded/journal/journal.ts';
import { readJournal } from '../../../../src/embedded/index.ts';
import type { CallLog } from '../../../../src/call-log/model.ts';
import { collectGarbage } from '../../../support/collect-garbage.ts';
import { until } from '../../../support/poll.ts';
import { isThorough, runs, sized } from '../../../support/runs.ts';

let directory: string;
let file: string;

beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'journal-'));
  file = path.join(directory, 'calls.ndjson');
});
afterEach(() => {
  rmSync(directory, { recursive: true, force: true });
});

function open(options: Partial<JournalOptions> = {}): Journal {
  const onWriteError = (error: unknown) => {
    throw error;
  };
  return openJournal({ file, memoryBytes: 1024 * 1024, newId: randomUUID, onWriteError, ...options });
}

function call(parts: Partial<CallRecord> = {}): CallRecord {
  return {
    mock: 'mock-a',
    servedAt: Date.UTC(2026, 0, 2, 3, 4, 5, 678),
    method: 'GET',
    path: '/pets',
    headers: ['Host', 'x'],
    body: Buffer.alloc(0),
    response: {
      head: { name: 'OK', type: 'success', statusCode: 200, headers: ['Content-Type', 'text/plain'], isShared: false },
      body: Buffer.from('hi'),
      length: 2,
      isShared: false,
    },
    ...parts,
  };
}

async function pathsIn(
  journal: Journal,
  mock: string,
  direction: Direction,
  start?: number,
  session?: string,
): Promise<string[]> {
  const paths: string[] = [];
  for await (const entries of journal.entries(mock, direction, start, session)) {
    for (const { log } of entries) paths.push(log.request.path);
  }
  return paths;
}

async function readBack(mock?: string, most?: number) {
  const reader = readJournal(file, mock, most);
  const logs: CallLog[] = [];
  for await (const log of reader) logs.push(log);
  return { logs, tornLines: reader.tornLines, calls: reader.calls };
}

const numbers = (count: number) => Array.from({ length: count }, (_, index) => String(index));

describe('entries', () => {
  test('are call logs in full, on disk after a flush', async () => {
    const journal = open();
    journal.record(call({ method: 'POST', body: Buffer.from('{"a":1}') }));
    journal.flush();
    const { logs, tornLines } = await readBack();
    expect(tornLines).toBe(0);
    expect(logs).toEqual([
      {
        id: expect.stringMatching(/^[0-9a-f-]{36}-\d{4}$/),
        responseName: 'OK',
        servedAt: '2026-01-02T03:04:05.000Z',
        request: {
          method: 'POST',
          path: '/pets',
          headers: [{ key: 'Host', value: 'x' }],
          body: { mode: 'raw', data: '{"a":1}' },
        },
        response: {
          type: 'success',
          statusCode: 200,
          headers: [
            { key: 'Content-Type', value: 'text/plain' },
            { key: 'Content-Length', value: '2' },
          ],
          body: { data: 'hi' },
        },
      },
    ]);
    journal.close();
  });

  test('have an ID that no other has, and the second in which they were served', async () => {
    const journal = open();
    const start = Date.UTC(2026, 0, 2, 3, 4, 5);
    // The same call again and again: all but its beginning is written from memory.
    const response = { ...call().response, isShared: true };
    const parts = Array.from({ length: 1_200 }, (_, index) => ({
      mock: index % 7 === 0 ? 'mock-b' : 'mock-a',
      servedAt: start + Math.floor(index / 3) * 250,
      response,
    }));
    for (const each of parts) journal.record(call(each));
    journal.close();
    const { logs } = await readBack();
    expect(new Set(logs.map(({ id }) => id)).size).toBe(parts.length);
    for (const [index, { id, servedAt }] of logs.entries()) {
      expect(id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}-\d{4}$/);
      expect(servedAt).toBe(new Date(Math.floor(parts[index]!.servedAt / 1000) * 1000).toISOString());
    }
    expect((await readBack('mock-b')).logs.length).toBe(parts.filter(({ mock }) => mock === 'mock-b').length);
  });

  test('have the headers of their own call', async () => {
    const journal = open();
    const given = [['Host', 'a'], ['Host', 'a'], ['Host', 'b'], ['Host', 'a', 'X-"Odd"', '\\'], []];
    for (const headers of given) journal.record(call({ headers }));
    journal.close();
    const flat = (await readBack()).logs.map(({ request }) =>
      request.headers?.flatMap(({ key, value }) => [key, value]),
    );
    expect(flat).toEqual(given);
  });

  test('reach the disk by themselves, soon when few and sooner when many', async () => {
    const journal = open();
    journal.record(call());
    expect(statSync(file).size).toBe(0);
    await expect.poll(() => statSync(file).size, { interval: 5, timeout: 1000 }).toBeGreaterThan(0);
    const before = statSync(file).size;
    journal.record(call({ body: Buffer.alloc(70_000, 'x') }));
    await new Promise(setImmediate);
    await new Promise(setImmediate);
    expect(statSync(file).size).toBeGreaterThan(before + 70_000);
    journal.close();
  });

  test('are read in both directions, from any start, of one mock only', async () => {
    const journal = open({ memoryBytes: 2000 });
    for (const number of numbers(2000))
      journal.record(call({ mock: Number(number) % 2 === 0 ? 'even' : 'odd', path: number }));
    const even = numbers(2000).filter((number) => Number(number) % 2 === 0);
    expect(await pathsIn(journal, 'even', 'asc')).toEqual(even);
    expect(await pathsIn(journal, 'even', 'desc')).toEqual(even.toReversed());
    expect(await pathsIn(journal, 'odd', 'asc', 1995)).toEqual(['1995', '1997', '1999']);
    expect(await pathsIn(journal, 'odd', 'desc', 4)).toEqual(['3', '1']);
    expect(await pathsIn(journal, 'unknown', 'asc')).toEqual([]);
    journal.close();
  });

  test('of one session are found in both directions, from any start, without reading all', async () => {
    const journal = open({ memoryBytes: 2000 });
    for (const number of numbers(2000))
      journal.record(call({ path: number, session: Number(number) % 500 === 7 ? 'w1' : '' }));
    const pathsOf = (direction: Direction, start?: number, session = 'w1') =>
      pathsIn(journal, 'mock-a', direction, start, session);
    expect(await pathsOf('asc')).toEqual(['7', '507', '1007', '1507']);
    expect(await pathsOf('desc')).toEqual(['1507', '1007', '507', '7']);
    expect(await pathsOf('asc', 507)).toEqual(['507', '1007', '1507']);
    expect(await pathsOf('desc', 1006)).toEqual(['507', '7']);
    expect(await pathsOf('asc', 0, 'w2')).toEqual([]);
    journal.close();
  });

  test('survive any mix of sizes and flushes, in order (property)', async () => {
    const step = fc.record({
      size: fc.constantFrom(0, 10, 3000, 70_000),
      flush: fc.boolean(),
      mock: fc.constantFrom('a', 'b'),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { maxLength: 60 }),
        fc.integer({ min: 0, max: 200_000 }),
        async (steps, memoryBytes) => {
          const own = path.join(directory, `${randomUUID()}.ndjson`);
          const journal = open({ file: own, memoryBytes });
          for (const [index, { size, flush, mock }] of steps.entries()) {
            journal.record(call({ mock, path: String(index), body: Buffer.alloc(size, 'é\n"') }));
            if (flush) journal.flush();
          }
          const expected = [...steps.entries()].flatMap(([index, { mock }]) => (mock === 'a' ? [String(index)] : []));
          expect(await pathsIn(journal, 'a', 'asc')).toEqual(expected);
          expect(await pathsIn(journal, 'a', 'desc')).toEqual(expected.toReversed());
          expect(journal.count).toBe(steps.length);
          journal.close();
          rmSync(own, { force: true });
        },
      ),
      runs(40),
    );
  });

  test('without a file: the newest stay, the count stays exact', async () => {
    const journal = open({ file: undefined, memoryBytes: 100_000 });
    for (const number of numbers(300)) {
      journal.record(call({ path: number, body: Buffer.alloc(1000, 'x') }));
      journal.flush();
    }
    const kept = await pathsIn(journal, 'mock-a', 'asc');
    expect(kept.length).toBeGreaterThan(20);
    expect(kept.length).toBeLessThan(130);
    expect(kept).toEqual(numbers(300).slice(-kept.length));
    expect(journal.count).toBe(300);
  });

  test('without a file: none is lost where the memory begins anew', async () => {
    const sized = open();
    sized.record(call({ path: '0000' }));
    sized.close();
    const journal = open({ file: undefined, memoryBytes: 1000 * statSync(file).size });
    const paths = numbers(1003).map((number) => number.padStart(4, '0'));
    for (const at of paths) {
      journal.record(call({ path: at }));
      journal.flush();
    }
    const kept = await pathsIn(journal, 'mock-a', 'asc');
    expect(kept.length).toBeGreaterThan(700);
    expect(kept).toEqual(paths.slice(-kept.length));
  });

  test('that come while others are read are left out, all of them', async () => {
    const journal = open();
    journal.record(call({ path: '0' }));
    const reading = pathsIn(journal, 'mock-a', 'asc');
    // The first goes into the chunk that is being read, the second into one of its own.
    for (const [number, size] of [
      ['1', 0],
      ['2', 70_000],
    ] as const) {
      journal.record(call({ path: number, body: Buffer.alloc(size, 'x') }));
      journal.flush();
    }
    expect(await reading).toEqual(['0']);
    expect(await pathsIn(journal, 'mock-a', 'asc')).toEqual(['0', '1', '2']);
    journal.close();
  });

  test('do not fill the memory: the rest is read from the file', async () => {
    const calls = sized(40_000, 1 / 5);
    const journal = open({ memoryBytes: sized(1024 * 1024, 1 / 5) });
    const body = Buffer.alloc(1000, 'x');
    collectGarbage();
    const before = process.memoryUsage().arrayBuffers;
    for (const number of numbers(calls)) {
      journal.record(call({ path: number, body }));
      if (Number(number) % 50 === 0) journal.flush();
    }
    journal.flush();
    const kept = (): number => {
      collectGarbage();
      return process.memoryUsage().arrayBuffers - before;
    };
    await until(() => kept() < sized(16 * 1024 * 1024, 1 / 5), { what: 'the memory of the calls to be free' });
    expect(statSync(file).size).toBeGreaterThan(1_000 * calls);
    expect(await pathsIn(journal, 'mock-a', 'asc', 100).then((paths) => paths.length)).toBe(calls - 100);
    journal.close();
  });

  test('of a closed journal are dropped, and closing twice is the same', async () => {
    const journal = open();
    journal.record(call());
    journal.close();
    journal.record(call());
    journal.close();
    expect((await readBack()).logs).toHaveLength(1);
  });
});

describe('bodies', () => {
  const read = async (parts: Partial<CallRecord>) => {
    const journal = open();
    journal.record(call(parts));
    journal.close();
    const [log] = (await readBack()).logs;
    return log;
  };

  test('over 1 MB are cut and say how large they were', async () => {
    const body = Buffer.alloc(3_000_000, 'x');
    const log = await read({ body, response: { ...call().response, body, length: body.length } });
    const cut = `${'x'.repeat(maxJournalBodyBytes)}\n[cut: 1048576 of 3000000 bytes]`;
    expect(log?.request.body).toEqual({ mode: 'raw', data: cut });
    expect(log?.response.body).toEqual({ data: cut });
    expect(log?.response.headers?.at(-1)).toEqual({ key: 'Content-Length', value: '3000000' });
  });

  test.each([
    ['text, between characters', `xx${'€'.repeat(400_000)}`, 1_048_574],
    ['bytes', Buffer.alloc(1_200_002, 0xff), 1_048_576],
  ])('are cut in a journal like anywhere: %s', async (_, given, kept) => {
    const body = Buffer.from(given);
    const log = await read({ body });
    expect(log?.request.body).toEqual(bodyText(body));
    expect(log?.request.body?.data?.endsWith(`[cut: ${kept} of 1200002 bytes]`)).toBe(true);
  });

  test('are cut between characters', () => {
    const { mode, data } = bodyText(Buffer.from(`xx${'€'.repeat(400_000)}`));
    expect(mode).toBe('raw');
    expect(data).toMatch(/€\n\[cut: 1048574 of 1200002 bytes\]$/);
    expect(data).not.toContain('\uFFFD');
  });

  test('of exactly 1 MB are whole', () => {
    expect(bodyText(Buffer.alloc(maxJournalBodyBytes, 'x')).data).toHaveLength(maxJournalBodyBytes);
  });

  test('that are not UTF-8 are base64 and say so', async () => {
    const body = Buffer.from([0xff, 0x00, 0xfe]);
    expect((await read({ body }))?.request.body).toEqual({ mode: 'base64', data: body.toString('base64') });
  });

  test('of any bytes come back (property)', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const { mode, data } = bodyText(bytes);
        expect(Buffer.from(data, mode === 'raw' ? 'utf8' : 'base64')).toEqual(Buffer.from(bytes));
      }),
    );
  });
});

function encode(encoder: CallEncoder, calls: readonly CallRecord[]): string {
  for (const one of calls) encoder.add(one);
  return encoder.take().toString();
}

/** A response of which all, the head or nothing is the same object for many calls. */
function response(name: string, shares: 'all' | 'head' | 'nothing'): CallRecord['response'] {
  const body = Buffer.from(`${name} "☃" ${'x'.repeat(1000)}`);
  const head = { ...call().response.head, name, isShared: shares !== 'nothing' };
  return { head, body, length: body.length, isShared: shares === 'all' };
}

describe('a response that many calls get', () => {
  test('is written once, and stands in every call log (property)', async () => {
    const responses = ['a', 'b', 'c'].map((name) => response(name, 'all'));
    const alone = [response('d', 'head'), response('e', 'nothing')];
    const step = fc.record({
      response: fc.constantFrom(...responses, ...alone),
      path: fc.constantFrom('/1', '/2'),
      method: fc.constantFrom('GET', 'POST'),
      headers: fc.constantFrom(['Host', 'a'], ['Host', 'b'], []),
      body: fc.constantFrom('', '', '{"é":1}'),
      flush: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 30 }), fc.constantFrom(0, 3000), async (steps, memoryBytes) => {
        rmSync(file, { force: true });
        const journal = open({ memoryBytes });
        for (const { flush, body, ...parts } of steps) {
          journal.record(call({ ...parts, headers: [...parts.headers], body: Buffer.from(body) }));
          if (flush) journal.flush();
        }
        const expected = steps.map(({ response, path: at, method, headers, body }) => [
          ...[response.head.name, response.body.toString(), response.length, method, at, headers.join('|'), body],
        ]);
        const parts = ({ responseName, request, response }: CallLog) => [
          ...[responseName, response.body?.data, Number(response.headers?.at(-1)?.value)],
          ...[request.method, request.path],
          ...[request.headers?.map(({ key, value }) => `${key}|${value}`).join('|'), request.body?.data],
        ];
        for (const direction of ['asc', 'desc'] as const) {
          const seen: CallLog[] = [];
          for await (const entries of journal.entries('mock-a', direction)) seen.push(...entries.map(({ log }) => log));
          expect((direction === 'asc' ? seen : seen.toReversed()).map(parts)).toEqual(expected);
        }
        journal.close();
        const { logs, tornLines } = await readBack();
        expect([logs.map(parts), tornLines]).toEqual([expected, 0]);
        for (const { head } of [...responses, alone[0]!])
          expect(readFileSync(file, 'utf8').split(`"name":"${head.name}"`).length).toBeLessThanOrEqual(2);
      }),
      runs(60),
    );
  });

  test('and headers and bodies of requests take no room from the third time on', () => {
    const journal = open();
    const headers = ['Host', 'x', 'X-Long', 'y'.repeat(1000)];
    const one = response('a', 'all');
    const text = 'z'.repeat(3000);
    for (let count = 0; count < 4; count += 1)
      journal.record(call({ response: one, headers: [...headers], body: Buffer.from(text) }));
    journal.close();
    const lines = readFileSync(file, 'utf8').trim().split('\n');
    // The first call has its own, the second makes parts of them.
    expect(lines.filter((line) => line.includes('X-Long')).length).toBe(2);
    expect(lines.filter((line) => line.includes(Buffer.from(text).toString('base64'))).length).toBe(2);
    expect(lines.slice(-3).every(({ length }) => length < 90)).toBe(true);
  });

  test('and bodies that differ in nothing but a byte are kept apart', async () => {
    const journal = open();
    const bodies = ['{"n":1}', '{"n":1}', '{"n":2}', '{"n":2}', '{"n":1}', '', '', '{"n":1}', 'x'.repeat(20_000)];
    for (const body of bodies) journal.record(call({ response: response('a', 'all'), body: Buffer.from(body) }));
    journal.close();
    expect((await readBack()).logs.map(({ request }) => request.body?.data)).toEqual(bodies);
  });

  test('is written again after a write that failed, and so are headers', () => {
    const encoder = createCallEncoder(randomUUID);
    const headers = ['X-Own', 'y'];
    const batch = [
      call({ response: response('a', 'all'), headers }),
      call({ response: response('b', 'head'), headers }),
    ];
    const definitions = () => encode(encoder, batch).split('"part":').length - 1;
    // The mock, a response, the head of the other, and the headers.
    expect([definitions(), definitions()]).toEqual([4, 0]);
    encoder.forget();
    expect([definitions(), definitions()]).toEqual([4, 0]);
  });

  test('whose head many calls get keeps the bodies apart', async () => {
    const journal = open();
    const { head } = response('a', 'head');
    const bodies = ['{"n":1}', '', 'é☃', 'x'.repeat(20_000)].map((text) => Buffer.from(text));
    for (const body of bodies)
      journal.record(call({ body, response: { head, body, length: body.length, isShared: false } }));
    journal.close();
    const { logs } = await readBack();
    expect(logs.map(({ request }) => request.body?.data)).toEqual(bodies.map(String));
    expect(logs.map((log) => log.response.body?.data)).toEqual(bodies.map(String));
  });

  test('is kept in memory up to 32 MB, and requests up to a quarter of it: what comes later is written with every call', async () => {
    // In the gate the bound that users have, and otherwise a small one of the same shape.
    const partBytes = sized(32, 1 / 8) * 1024 * 1024;
    const journal = open(isThorough ? {} : { partBytes });
    const length = partBytes / 32;
    const responses = numbers(40).map((name) => ({ ...response(name, 'all'), body: Buffer.alloc(length, name) }));
    const one = response('a', 'all');
    // What comes a second time is worth a line of its own.
    for (const number of numbers(1_200)) {
      const headers = ['X-Own', number.padEnd(Math.floor(length / 100), 'x')];
      for (let time = 0; time < 2; time += 1) journal.record(call({ headers, response: one }));
    }
    for (const given of [...responses, ...responses]) journal.record(call({ response: given }));
    journal.close();
    const lengths = readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('{"part"'))
      .map((line) => ({ length: line.length, isRequest: /^\{"part":\d+,"headers"/.test(line) }));
    const sum = (of: typeof lengths) => of.reduce((total, { length }) => total + length, 0);
    const ofRequests = sum(lengths.filter(({ isRequest }) => isRequest));
    // Nearly all of the room is used.
    expect(ofRequests / (partBytes / 4)).toBeCloseTo(1, 1);
    expect(sum(lengths) / partBytes).toBeGreaterThan(30 / 32);
    expect(sum(lengths) / partBytes).toBeLessThan(33 / 32);
    const { logs, tornLines } = await readBack();
    expect([logs.length, tornLines]).toEqual([2 * (1_200 + 40), 0]);
    expect(logs.slice(-40).map((log) => log.response.body?.data?.length)).toEqual(Array(40).fill(length));
  });

  test('that stands nowhere makes its lines incomplete', async () => {
    appendFileSync(
      file,
      '{"part":0,"mock":{"id":"mock-a","calls":"#"}}\n{"servedAt":1,"call":[1,0,"GET","/",[],"",7]}\n',
    );
    appendFileSync(
      file,
      '{"part":1,"response":[7,"",null]}\n{"servedAt":1,"call":[1,0,"GET","/",7,"",[7,"",null]]}\n{"servedAt":1,"call":[1,7,"GET","/",[],"",1]}\n',
    );
    expect(await readBack()).toEqual({ logs: [], tornLines: 4, calls: 0 });
  });
});

describe('a journal whose server was killed', () => {
  test('loses its torn last line and nothing else', async () => {
    const journal = open();
    for (const number of numbers(100)) journal.record(call({ path: number }));
    journal.close();
    appendFileSync(file, readFileSync(file).subarray(0, 200));
    const { logs, tornLines } = await readBack();
    expect(logs.map(({ request }) => request.path)).toEqual(numbers(100));
    expect(tornLines).toBe(1);
  });

  test('may hold garbage in the middle, line separators of Unicode, and lines that never end', async () => {
    const journal = open();
    journal.record(call({ path: '/\u2028\u2029' }));
    journal.flush();
    appendFileSync(file, 'garbage\n\u0000\u0000\n{"mock":"a"}\n[]\n');
    journal.record(call({ path: '/after' }));
    journal.close();
    appendFileSync(file, 'x'.repeat(17 * 1024 * 1024));
    const { logs, tornLines } = await readBack();
    expect(logs.map(({ request }) => request.path)).toEqual(['/\u2028\u2029', '/after']);
    expect(tornLines).toBe(5);
  });

  test('gives one mock when asked for it', async () => {
    const journal = open();
    journal.record(call({ mock: 'a', path: '/a' }));
    journal.record(call({ mock: 'b', path: '/b' }));
    journal.close();
    expect((await readBack('b')).logs.map(({ request }) => request.path)).toEqual(['/b']);
    expect((await readBack()).logs).toHaveLength(2);
  });

  test('is read as far as one likes, calls of other mocks and torn lines aside', async () => {
    const journal = open();
    for (const [index, mock] of ['a', 'b', 'a', 'a'].entries()) {
      journal.record(call({ mock, path: `/${index}` }));
      journal.flush();
      if (index === 0) appendFileSync(file, 'torn\n');
    }
    journal.close();
    const { logs, calls, tornLines } = await readBack('a', 3);
    expect(logs.map(({ request }) => request.path)).toEqual(['/0', '/2']);
    expect([calls, tornLines]).toEqual([3, 1]);
    expect(await readBack('a', 0)).toEqual({ logs: [], tornLines: 0, calls: 0 });
  });

  test('gives what stands in it once as one object', async () => {
    const journal = open();
    const shared = response('a', 'all');
    for (let index = 0; index < 5; index += 1) journal.record(call({ response: shared, path: `/${index}` }));
    journal.close();
    const { logs } = await readBack();
    expect(new Set(logs.map(({ request }) => request.path)).size).toBe(5);
    expect(new Set(logs.map((log) => log.response)).size).toBe(1);
    expect(new Set(logs.slice(1).map(({ request }) => request.headers)).size).toBe(1);
  });

  test('that is missing is an error of the file system', async () => {
    await expect(readBack()).rejects.toMatchObject({ code: 'ENOENT' });
  });
});

test.runIf(process.platform === 'linux')('a full disk is told once, and the entries stay in memory', async () => {
  const errors: unknown[] = [];
  const journal = open({ file: '/dev/full', onWriteError: (error) => errors.push(error) });
  for (const number of numbers(3)) {
    journal.record(call({ path: number }));
    journal.flush();
  }
  expect(errors).toEqual([expect.objectContaining({ code: 'ENOSPC' })]);
  expect(journal.fileHasAll).toBe(false);
  expect(await pathsIn(journal, 'mock-a', 'asc')).toEqual(numbers(3));
  journal.close();
});

/** Gives the file the largest size that the file system lets it have: it takes no byte more. */
function fillUp(): void {
  let [size, step] = [0, 2 ** 53 - 1];
  for (; step >= 1; step = Math.floor(step / 2)) {
    try {
      truncateSync(file, size + step);
      size += step;
    } catch {
      // Too large.
    }
  }
  truncateSync(file, size);
}

test.runIf(process.platform === 'linux')(
  'one write that fails loses what it had to the file, and nothing that comes later',
  async () => {
    const errors: unknown[] = [];
    const journal = open({ onWriteError: (error) => errors.push(error) });
    const response = { ...call().response, isShared: true };
    const record = (count: number) => {
      for (let done = 0; done < count; done += 1) journal.record(call({ response }));
    };
    const failures = () => {
      journal.flush();
      return errors.length;
    };
    record(1);
    expect(failures()).toBe(0);
    fillUp();
    // What these have in common with the later ones is written with them: their headers, and another response.
    const other = call({ response: { ...response, head: { ...response.head, name: 'other', isShared: true } } });
    record(3);
    journal.record(other);
    expect(failures()).toBe(1);
    record(3);
    journal.record(other);
    expect(failures()).toBe(1);
    const { logs, tornLines } = await readBack();
    expect([logs.map(({ responseName }) => responseName), tornLines]).toEqual([['OK', 'OK', 'OK', 'OK', 'other'], 0]);
    expect(logs.map(({ request }) => request.path)).toEqual(Array(5).fill('/pets'));
    expect(await pathsIn(journal, 'mock-a', 'asc')).toHaveLength(9);
    expect(journal.fileHasAll).toBe(false);
    // The next failure is told of again.
    fillUp();
    record(1);
    expect(failures()).toBe(2);
    journal.close();
  },
);

test('the file has all unless there is none, it had something before, or somebody changes it', () => {
  const fileHasAll = (options: Partial<JournalOptions> = {}, change: () => void = () => undefined): boolean => {
    const journal = open(options);
    journal.record(call());
    journal.flush();
    change();
    const has = journal.fileHasAll;
    journal.close();
    return has;
  };
  expect(fileHasAll({ file: undefined })).toBe(false);
  expect(fileHasAll()).toBe(true);
  expect(fileHasAll()).toBe(false);
  for (const change of [
    () => {
      truncateSync(file, 10);
    },
    () => {
      appendFileSync(file, 'more');
    },
  ]) {
    rmSync(file);
    expect(fileHasAll({}, change)).toBe(false);
  }
});

test.skipIf(process.platform === 'win32')('the file is for its owner alone', () => {
  open().close();
  expect(statSync(file).mode & 0o077).toBe(0);
});
