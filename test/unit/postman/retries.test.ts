import { describe, expect, test } from 'vitest';
import { createPostmanClient, type TransportOptions, type Wait } from '../../../src/postman/index.ts';
import { everyFault, startFaultProxy, type Fault } from '../../support/fault-proxy.ts';
import { apiErrorOf, attemptMs, compressedClock, mock, openTransport, startApi, type Reply } from './support.ts';

const rateLimited = (headers: Record<string, string>, message = 'Rate limit exceeded.'): Reply => ({
  status: 429,
  headers,
  body: { error: 'rateLimited', message },
});
const good: Reply = { body: { mock } };
// Half of the first backoff of 500 ms, as the tests' random number is always 0.5.
const jitter = 250;

describe('a repeatable call', () => {
  test.each([408, 429, 500, 502, 503, 504])('is repeated after %i', async (status) => {
    await using api = await startApi({ status }, good);
    await using transport = openTransport(api.url);
    expect(await createPostmanClient(transport).getMock('m1')).toEqual(mock);
    expect(transport.waits()).toEqual([jitter]);
  });

  test.each([400, 401, 403, 404, 409, 413, 422])('is not repeated after %i', async (status) => {
    await using api = await startApi({ status }, good);
    await using transport = openTransport(api.url);
    expect((await apiErrorOf(createPostmanClient(transport).getMock('m1'))).status).toBe(status);
    expect(api.requests).toHaveLength(1);
  });

  test('waits twice as long each time, up to a cap, and gives up after eight attempts', async () => {
    await using api = await startApi({ status: 503 });
    await using transport = openTransport(api.url);
    const error = await apiErrorOf(createPostmanClient(transport).deleteMock('m1'));
    expect(transport.waits()).toEqual([250, 500, 1000, 2000, 4000, 4000, 4000]);
    expect(error).toMatchObject({ status: 503, attempts: 8, outcome: 'unknown' });
    expect(error.message).toMatch(/^Postman answered 503 to DELETE \/mocks\/m1 \(8 attempts in \d+ s\): /);
  });

  test('names the cause before the attempts where nobody is reached', async () => {
    const api = await startApi({});
    await api[Symbol.asyncDispose]();
    await using transport = openTransport(api.url);
    const error = await apiErrorOf(createPostmanClient(transport).createMock({ collection: '1-c1' }));
    expect(error).toMatchObject({ name: 'ECONNREFUSED', attempts: 8, outcome: 'failed' });
    expect(error.message).toMatch(
      /^Postman could not be reached: connect ECONNREFUSED 127\.0\.0\.1:\d+ \(POST \/mocks, 8 attempts in [\d.]+ s\)\. Nothing listens there\./,
    );
  });

  test('is repeated for as long as its deadline allows when it is only rate-limited', async () => {
    await using api = await startApi(...Array.from({ length: 20 }, () => rateLimited({ 'retry-after': '0' })), good);
    await using transport = openTransport(api.url, { retry: { baseMs: 10, capMs: 10 } });
    expect(await createPostmanClient(transport).getMock('m1')).toEqual(mock);
    expect(api.requests).toHaveLength(21);
  });

  test.each([
    ['as its stage has time for', 200_000, 'good'],
    ['but not beyond the end of its stage', 110_000, 'The next attempt would come in 120 s'],
  ])('is waited for longer than a call takes where the server asks for it, %s', async (_, stageMs, outcome) => {
    await using api = await startApi(rateLimited({ 'retry-after': '120' }), good);
    const clock = compressedClock(1_000);
    await using transport = openTransport(api.url, { clock, timeouts: { attemptMs, callMs: 100_000 } });
    const client = createPostmanClient(transport.within({ deadline: clock.now() + stageMs }));
    const told = client.getMock('m1').then(
      () => 'good',
      (error: unknown) => String(error),
    );
    expect(await told).toContain(outcome);
  });

  test('is not waited for beyond its deadline', async () => {
    await using api = await startApi(rateLimited({ 'retry-after': '120' }));
    const clock = compressedClock();
    await using transport = openTransport(api.url, { clock, timeouts: { attemptMs, callMs: 100_000 } });
    const error = await apiErrorOf(createPostmanClient(transport).getMock('m1'));
    expect(clock.waits).not.toContain(120_250);
    expect(error.message).toContain('The next attempt would come in 120 s, after the deadline of this call.');
  });
});

describe('the server says how long to wait', () => {
  const now = Date.parse('2026-03-13T09:00:00Z');
  const epoch = now / 1000;
  const cases: readonly [string, number, Record<string, string>, number][] = [
    ['Retry-After in seconds', 429, { 'Retry-After': '7' }, 7_000],
    ['Retry-After as a date', 429, { 'Retry-After': 'Fri, 13 Mar 2026 09:00:09 GMT' }, 9_000],
    ['Retry-After in the past', 429, { 'Retry-After': 'Fri, 13 Mar 2026 08:00:00 GMT' }, 0],
    ['Retry-After on a 503', 503, { 'Retry-After': '3' }, 3_000],
    ['RetryAfter', 429, { RetryAfter: '4' }, 4_000],
    ['X-RateLimit-RetryAfter', 429, { 'X-RateLimit-RetryAfter': '5' }, 5_000],
    ['RateLimit-Reset as an epoch', 429, { 'RateLimit-Reset': `${epoch + 11}` }, 11_000],
    ['X-RateLimit-Reset as an epoch in milliseconds', 429, { 'X-RateLimit-Reset': `${now + 1_500}` }, 1_500],
    ['X-RateLimit-Reset as seconds', 429, { 'X-RateLimit-Reset': '57' }, 57_000],
    ['RateLimit with a reset', 429, { RateLimit: 'limit=300, remaining=0, reset=12' }, 12_000],
    ['Retry-After before a reset', 429, { 'X-RateLimit-Reset': '57', 'Retry-After': '2' }, 2_000],
    ['a reset on a 503, which every answer has', 503, { 'X-RateLimit-Reset': '57' }, 0],
    ['nonsense', 429, { 'Retry-After': 'soon 2099', RetryAfter: '-3', 'X-RateLimit-Reset': '1e9' }, 0],
  ];
  test.each(cases)('%s', async (_, status, headers, ms) => {
    await using api = await startApi({ status, headers }, good);
    const waits: number[] = [];
    const clock = {
      now: () => now,
      sleep: (wait: number, signal?: AbortSignal) => {
        waits.push(wait);
        // An attempt's limit never ends here, a wait between attempts at once.
        return wait < 1_000_000
          ? Promise.resolve()
          : new Promise<never>((_, reject) => signal?.addEventListener('abort', reject));
      },
    };
    await using transport = openTransport(api.url, { clock });
    await createPostmanClient(transport).getMock('m1');
    expect(waits.filter((wait) => wait < 1_000_000)).toEqual([ms + jitter]);
  });

  test('in the text of the error', async () => {
    await using api = await startApi(rateLimited({}, 'Rate limit exceeded. Please retry after 9'), good);
    await using transport = openTransport(api.url);
    await createPostmanClient(transport).getMock('m1');
    expect(transport.waits()).toEqual([9_000 + jitter]);
  });

  test('a wait of more than 5 s is reported', async () => {
    await using api = await startApi(rateLimited({ 'Retry-After': '4' }), rateLimited({ 'Retry-After': '6' }), good);
    const waits: Wait[] = [];
    await using transport = openTransport(api.url, { onWait: (wait) => waits.push(wait) });
    await createPostmanClient(transport).getMock('m1');
    expect(waits).toEqual([{ endpoint: 'GET /mocks/m1', ms: 6_500, reason: '429: Rate limit exceeded.' }]);
  });
});

describe('a monthly quota', () => {
  test.each<[string, Reply]>([
    [
      'by name',
      { status: 429, body: { error: { name: 'serviceLimitExhausted', message: 'Service limit exhausted.' } } },
    ],
    [
      'by the name that mocks give it',
      { status: 429, body: { error: { name: 'usageLimitError', message: 'Used up.' } } },
    ],
    ['by header', rateLimited({ 'RateLimit-Remaining-Month': '0', 'Retry-After': '1' })],
    ['by the other header', rateLimited({ 'X-RateLimit-Remaining-Month': '0' })],
  ])('%s is not waited for and says so', async (_, reply) => {
    await using api = await startApi(reply, good);
    await using transport = openTransport(api.url);
    const error = await apiErrorOf(createPostmanClient(transport).getMock('m1'));
    expect(api.requests).toHaveLength(1);
    expect(error).toMatchObject({ status: 429, outcome: 'failed' });
    expect(error.hint).toMatch(/monthly quota is used up, so trying again does not help/);
  });
});

describe('a create', () => {
  /** Only where the answer never comes is an attempt worth giving up soon. */
  const patience = (name: string): Partial<TransportOptions> =>
    name.startsWith('timeout') ? { timeouts: { attemptMs: 20_000 } } : {};

  const outcomes: Readonly<Record<string, 'created' | 'failed' | 'unknown'>> = {
    'reset before sending': 'unknown',
    'answer lost': 'unknown',
    'timeout before acting': 'unknown',
    'timeout after acting': 'unknown',
    '500': 'unknown',
    '502 HTML': 'unknown',
    '502 HTML after acting': 'unknown',
    '503': 'unknown',
    '429 Retry-After in seconds': 'created',
    '429 Retry-After as a date': 'created',
    '429 RetryAfter': 'created',
    '429 X-RateLimit-RetryAfter': 'created',
    '429 RateLimit-Reset as an epoch': 'created',
    '429 X-RateLimit-Reset in seconds': 'created',
    '429 without a header': 'created',
    '429 monthly quota': 'failed',
    '401': 'failed',
    'truncated JSON': 'unknown',
    'body cut off': 'unknown',
    'wrong content type': 'unknown',
  };

  test('is tried with every fault there is', () => {
    expect(Object.keys(outcomes)).toEqual(Object.keys(everyFault));
  });

  test.each(Object.entries(outcomes))('after "%s" is never repeated blindly: %s', async (name, outcome) => {
    await using api = await startApi(good);
    const proxy = await startFaultProxy({ upstream: api.url, faults: [{ on: 1, action: everyFault[name]!() }] });
    await using transport = openTransport(proxy.url, patience(name));
    try {
      const create = createPostmanClient(transport).createMock({ collection: '1-c1', name: 'Pets' });
      if (outcome === 'created') {
        expect(await create).toEqual(mock);
      } else {
        expect((await apiErrorOf(create)).outcome).toBe(outcome);
        expect(proxy.requests).toHaveLength(1);
      }
      expect(api.requests.length).toBeLessThanOrEqual(1);
    } finally {
      await proxy.close();
    }
  });

  test.each(Object.keys(outcomes))(
    'and a delete with "%s" gets through, but for a quota and a wrong key',
    async (name) => {
      await using api = await startApi({ body: { mock: { id: 'm1' } } });
      const proxy = await startFaultProxy({ upstream: api.url, faults: [{ on: 1, action: everyFault[name]!() }] });
      await using transport = openTransport(proxy.url, patience(name));
      try {
        const deletion = createPostmanClient(transport).deleteMock('m1');
        if (outcomes[name] === 'failed') expect((await apiErrorOf(deletion)).outcome).toBe('failed');
        else expect(await deletion).toEqual({ id: 'm1' });
      } finally {
        await proxy.close();
      }
    },
  );

  test('whose connection is refused is tried again, and has certainly failed in the end', async () => {
    const api = await startApi(good);
    await api[Symbol.asyncDispose]();
    await using transport = openTransport(api.url, { retry: { maxAttempts: 3 } });
    const error = await apiErrorOf(createPostmanClient(transport).createMock({ collection: '1-c1' }));
    expect(error).toMatchObject({ name: 'ECONNREFUSED', status: undefined, outcome: 'failed', attempts: 3 });
  });

  test('answered with something that is no mock has an unknown outcome', async () => {
    await using api = await startApi({ body: { mock: { id: 5 } } });
    await using transport = openTransport(api.url);
    const error = await apiErrorOf(createPostmanClient(transport).createMock({ collection: '1-c1' }));
    expect(error).toMatchObject({ name: 'unreadableAnswer', status: 200, outcome: 'unknown' });
    expect(error.message).toContain('mock.id: Invalid type: Expected string but received 5');
  });
});

describe('limits', () => {
  const hang: Reply = () => undefined;

  test('an attempt that hangs is given up and repeated', async () => {
    await using api = await startApi(hang, good);
    await using transport = openTransport(api.url, { timeouts: { attemptMs: 10_000 } });
    expect(await createPostmanClient(transport).getMock('m1')).toEqual(mock);
  });

  test('an answer that stops halfway is given up too', async () => {
    await using api = await startApi((_, response) => response.writeHead(200).write('{"mock":'), good);
    await using transport = openTransport(api.url, { timeouts: { attemptMs: 10_000 } });
    expect(await createPostmanClient(transport).getMock('m1')).toEqual(mock);
  });

  test('a call ends at its deadline, or at the earlier one of its stage', async () => {
    await using api = await startApi(hang);
    const clock = compressedClock();
    await using transport = openTransport(api.url, { clock, timeouts: { attemptMs: 1e6, callMs: 1e6 } });
    const began = clock.now();
    const stage = transport.within({ deadline: began + 20_000 });
    const error = await apiErrorOf(createPostmanClient(stage).getMock('m1'));
    expect(error).toMatchObject({ name: 'TimeoutError', status: undefined });
    expect(clock.now() - began).toBeLessThan(500_000);
    expect((await apiErrorOf(createPostmanClient(stage).createMock({ collection: 'c' }))).outcome).toBe('failed');
    expect(api.requests.length).toBeLessThanOrEqual(1);
  });

  test('a stage that is stopped does not stop the transport', async () => {
    await using api = await startApi(hang, good);
    await using transport = openTransport(api.url);
    const stop = new AbortController();
    const stage = transport.within({ deadline: Infinity }).within({ signal: stop.signal });
    const error = apiErrorOf(createPostmanClient(stage).getMock('m1'));
    await expect.poll(() => api.requests.length).toBe(1);
    stop.abort();
    expect(await error).toMatchObject({ name: 'AbortError', outcome: 'failed' });
    expect(await createPostmanClient(transport).getMock('m1')).toEqual(mock);
  });

  test('a signal ends a call under way, a wait, and what is asked for later', async () => {
    await using api = await startApi(rateLimited({ 'retry-after': '1000' }), hang);
    const stop = new AbortController();
    const waiting = Promise.withResolvers<undefined>();
    await using transport = openTransport(api.url, {
      signal: stop.signal,
      onWait: () => {
        waiting.resolve(undefined);
      },
    });
    const client = createPostmanClient(transport);
    const get = apiErrorOf(client.getMock('m1'));
    await waiting.promise;
    const post = apiErrorOf(client.createMock({ collection: '1-c1' }));
    await expect.poll(() => api.requests.length).toBe(2);
    stop.abort();
    const stopped = await get;
    expect(stopped).toMatchObject({ name: 'AbortError', outcome: 'failed' });
    expect(stopped.message).toContain('cancelled while waiting to send it again');
    expect(await post).toMatchObject({ name: 'AbortError', outcome: 'unknown' });
    expect(await apiErrorOf(client.createMock({ collection: '1-c1' }))).toMatchObject({ outcome: 'failed' });
    expect(api.requests).toHaveLength(2);
  });

  test('an answer larger than the limit is not read to its end', async () => {
    let sent = 0;
    await using api = await startApi((_, response) => {
      const chunk = Buffer.alloc(64 * 1024, ' ');
      const more = (): void => {
        while (sent < 2 ** 28 && response.write(chunk)) sent += chunk.length;
      };
      response.on('drain', more);
      more();
    });
    await using transport = openTransport(api.url, { maxAnswerBytes: 1024 * 1024 });
    const error = await apiErrorOf(createPostmanClient(transport).getMock('m1'));
    expect(error.message).toContain('the answer is larger than 1048576 bytes');
    expect(sent).toBeLessThan(2 ** 27);
    expect(api.requests).toHaveLength(1);
  });
});

test('the fault proxy records what it did and hits as often as it is told to', async () => {
  await using api = await startApi(good);
  const faults: Fault[] = [
    { on: ({ method }) => method === 'DELETE', times: 1, action: { kind: 'refuse' } },
    { on: 2, action: { kind: 'slow', ms: 1 } },
  ];
  const proxy = await startFaultProxy({ upstream: api.url, faults });
  try {
    await expect(fetch(new URL('/a', proxy.url), { method: 'DELETE' })).rejects.toThrow();
    for (const method of ['DELETE', 'DELETE', 'POST'])
      await (await fetch(new URL('/b?c=d', proxy.url), { method })).text();
    expect(proxy.requests).toEqual([
      { ordinal: 1, method: 'DELETE', path: '/a', forwarded: false, fault: 'refuse' },
      { ordinal: 2, method: 'DELETE', path: '/b?c=d', forwarded: true, fault: 'slow' },
      { ordinal: 3, method: 'DELETE', path: '/b?c=d', forwarded: true, fault: undefined },
      { ordinal: 4, method: 'POST', path: '/b?c=d', forwarded: true, fault: undefined },
    ]);
    expect(api.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'DELETE /b?c=d',
      'DELETE /b?c=d',
      'POST /b?c=d',
    ]);
  } finally {
    await proxy.close();
  }
});
