import { setImmediate as letOthersRun } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createPostmanClient, type PostmanClient } from '../../../../src/postman/index.ts';
import { collectGarbage } from '../../../support/collect-garbage.ts';
import { until } from '../../../support/poll.ts';
import { sized } from '../../../support/runs.ts';
import { apiErrorOf, openTransport, startApi } from '../support.ts';

const entry = (n: number): object => ({
  id: `c4505a1e-7261-497c-91ff-db4bd51351a6-${n}`,
  responseName: 'OK',
  servedAt: '2022-01-17T06:19:30.000Z',
  request: { method: 'GET', path: `/pets/${n}` },
  response: { type: 'success', statusCode: 200 },
});

const page = (numbers: readonly number[], nextCursor: string | null, extra: readonly unknown[] = []) => ({
  body: { 'call-logs': [...numbers.map(entry), ...extra], meta: { nextCursor } },
});

/** The numbers of the call logs that came, and the error that ended them. */
async function collect(client: PostmanClient): Promise<{ numbers: number[]; error: unknown }> {
  const numbers: number[] = [];
  try {
    for await (const { request } of client.callLogs('m1')) numbers.push(Number(request.path.slice('/pets/'.length)));
  } catch (error) {
    return { numbers, error };
  }
  return { numbers, error: undefined };
}

describe('all call logs', () => {
  test.each(['', null])('end with the cursor %j', async (cursor) => {
    await using api = await startApi(page([1, 2], 'next'), page([3], cursor), page([4], null));
    await using transport = openTransport(api.url);
    expect(await collect(createPostmanClient(transport))).toEqual({ numbers: [1, 2, 3], error: undefined });
    expect(api.requests).toHaveLength(2);
  });

  test('are forgotten once they were read, under limits that go on', async () => {
    const pages = sized(40, 3 / 8);
    let asked = 0;
    await using api = await startApi((_, response) => {
      asked += 1;
      const body = { mode: 'raw', data: `${asked}`.padEnd(1_000_000, 'x') };
      const log = { ...entry(asked), response: { type: 'success', statusCode: 200, body } };
      const meta = { nextCursor: asked < pages ? `c${asked}` : null };
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ 'call-logs': [log], meta }));
    });
    await using transport = openTransport(api.url);
    const limits = new AbortController();
    const client = createPostmanClient(transport.within({ signal: limits.signal }));
    collectGarbage();
    const used = (): number => process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
    const before = used();
    expect((await collect(client)).numbers).toHaveLength(pages);
    const kept = (): number => {
      collectGarbage();
      return used() - before;
    };
    await until(() => kept() < 10_000_000, { what: 'the memory of the pages to be free' });
    expect(limits.signal.aborted).toBe(false);
  });

  test('come page by page, by cursors', async () => {
    await using api = await startApi(page([1, 2], 'a+b='), page([], 'b'), page([3], null));
    await using transport = openTransport(api.url);
    expect(await collect(createPostmanClient(transport))).toEqual({
      numbers: [1, 2, 3],
      error: undefined,
    });
    const queries = api.requests.map(({ path }) => new URL(path, 'http://x').searchParams);
    expect(queries.map((query) => query.get('cursor'))).toEqual([null, 'a+b=', 'b']);
    for (const query of queries) {
      expect(Object.fromEntries(query)).toMatchObject({
        limit: '100',
        sort: 'servedAt',
        direction: 'asc',
        include: 'request.headers,request.body,response.headers,response.body',
      });
    }
  });

  test('are fetched one page ahead of the reader, and no further', async () => {
    await using api = await startApi(page([1, 2], 'a'), page([3], 'b'), page([4], null));
    await using transport = openTransport(api.url);
    const asked: number[] = [];
    for await (const { request } of createPostmanClient(transport).callLogs('m1')) {
      const wanted = { '/pets/1': 2, '/pets/2': 2, '/pets/3': 3, '/pets/4': 3 }[request.path] ?? 0;
      await until(() => api.requests.length >= wanted, { what: 'the page ahead' });
      asked.push(api.requests.length);
    }
    expect(asked).toEqual([2, 2, 3, 3]);
  });

  test('wait for a slow reader, however many pages there are', async () => {
    let answered = 0;
    await using api = await startApi((request, response) => {
      const cursor = Number(new URL(request.path, 'http://x').searchParams.get('cursor') ?? 0);
      const next = cursor < 4 ? String(cursor + 1) : null;
      response.end(JSON.stringify({ 'call-logs': [entry(cursor)], meta: { nextCursor: next } }), () => {
        answered += 1;
      });
    });
    await using transport = openTransport(api.url);
    const asked: number[] = [];
    for await (const { request } of createPostmanClient(transport).callLogs('m1')) {
      const read = Number(request.path.slice('/pets/'.length)) + 1;
      await until(() => answered === Math.min(read + 1, 5), { what: 'the page ahead' });
      // Its text has time to arrive.
      for (let turn = 0; turn < 200; turn += 1) await letOthersRun();
      asked.push(api.requests.length);
    }
    expect(asked).toEqual([2, 3, 4, 5, 5]);
  });

  test('a reader that stops early hears nothing of the page ahead', async () => {
    await using api = await startApi(page([1], 'a'), { status: 403, body: {} });
    await using transport = openTransport(api.url);
    for await (const { request } of createPostmanClient(transport).callLogs('m1')) {
      expect(request.path).toBe('/pets/1');
      await until(() => api.requests.length === 2, { what: 'the page ahead' });
      break;
    }
  });

  test('come once each when pages shift', async () => {
    await using api = await startApi(page([1, 2, 3], 'a'), page([2, 3, 4], 'b'), page([4, 1, 5], null));
    await using transport = openTransport(api.url);
    expect((await collect(createPostmanClient(transport))).numbers).toEqual([1, 2, 3, 4, 5]);
  });

  test('come once each, and none is lost, while new ones come in at any place', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(30), { maxLength: 8 }), async (lateAt) => {
        // The cursor is an offset, the weakest kind: whatever comes in before it shifts the pages.
        const logs = Array.from({ length: 12 }, (_, n) => n);
        const late = lateAt.map((at, n) => ({ at, number: 100 + n }));
        await using api = await startApi((request, response) => {
          const offset = Number(new URL(request.path, 'http://x').searchParams.get('cursor') ?? 0);
          const numbers = logs.slice(offset, offset + 4);
          const next = offset + 4 < logs.length ? String(offset + 4) : null;
          response.end(JSON.stringify({ 'call-logs': numbers.map(entry), meta: { nextCursor: next } }));
          const arriving = late.shift();
          if (arriving !== undefined) logs.splice(arriving.at, 0, arriving.number);
        });
        await using transport = openTransport(api.url);
        const { numbers, error } = await collect(createPostmanClient(transport));
        expect(error).toBeUndefined();
        expect(new Set(numbers).size).toBe(numbers.length);
        expect(numbers).toEqual(expect.arrayContaining(Array.from({ length: 12 }, (_, n) => n)));
      }),
      { numRuns: 30 },
    );
  });

  test('of an unknown shape do not cost the others, and are reported at the end', async () => {
    await using api = await startApi(page([1], 'a', [{ id: 5 }, null]), page([2], null, ['?']));
    await using transport = openTransport(api.url);
    const { numbers, error } = await collect(createPostmanClient(transport));
    expect(numbers).toEqual([1, 2]);
    expect(error).toMatchObject({ name: 'unreadableAnswer', outcome: 'failed' });
    expect((error as Error).message).toContain('3 call logs could not be read, the first because of id: Invalid type');
  });

  test('read so far stay with the reader when a page cannot be had', async () => {
    await using api = await startApi(page([1, 2], 'a'), { status: 403 });
    await using transport = openTransport(api.url);
    const { numbers, error } = await collect(createPostmanClient(transport));
    expect(numbers).toEqual([1, 2]);
    expect(error).toMatchObject({ status: 403 });
  });

  test('end with an error when the pages go round in a circle', async () => {
    const circle = new Map([
      [null, page([1], 'a')],
      ['a', page([2], 'b')],
      ['b', page([3], 'a')],
    ]);
    let asked = 0;
    await using api = await startApi(({ path }, response) => {
      asked += 1;
      // Who goes round for ever is stopped here.
      const next = asked > 20 ? page([], null) : circle.get(new URL(path, 'http://x').searchParams.get('cursor'));
      response.end(JSON.stringify(next?.body));
    });
    await using transport = openTransport(api.url);
    const { numbers, error } = await collect(createPostmanClient(transport));
    expect(numbers).toEqual([1, 2, 3]);
    // One page is asked for ahead.
    expect(asked).toBeLessThanOrEqual(4);
    expect((error as Error).message).toContain('lead back to one that was read already');
  });
});

test('a page that is none is an error', async () => {
  await using api = await startApi({ body: { 'call-logs': {} } });
  await using transport = openTransport(api.url);
  expect((await apiErrorOf(Array.fromAsync(createPostmanClient(transport).callLogs('m1')))).name).toBe(
    'unreadableAnswer',
  );
});
