import { describe, expect, test } from 'vitest';
import { settleCallLogs } from '../../../../src/job/close/settle-call-logs.ts';
import { compressedClock } from '../../../support/compressed-clock.ts';

/** Settles on call logs that arrive as `counts` says, one entry for each look. */
async function settle(counts: readonly number[], timeout: number, signal?: AbortSignal) {
  const clock = compressedClock(200);
  let looks = 0;
  const client = {
    newestCallLogIds: () => {
      const count = counts[Math.min(looks, counts.length - 1)] ?? 0;
      looks += 1;
      return Promise.resolve(Array.from({ length: count }, (_, index) => String(count - index)));
    },
  };
  const began = clock.now();
  const settled = await settleCallLogs('m1', { client, clock, timeout, signal });
  return { settled, looks, waits: clock.waits, elapsed: clock.now() - began };
}

describe('call logs are', () => {
  test.each<[string, readonly number[], number, number]>([
    ['the same at once', [3], 2, 2_000],
    ['the same after some have arrived', [0, 1, 5, 5], 4, 6_000],
  ])('stable when they are %s', async (_, counts, looks, waited) => {
    const result = await settle(counts, 20_000);
    expect([result.settled, result.looks]).toEqual(['stable', looks]);
    expect(result.waits.reduce((sum, ms) => sum + ms, 0)).toBe(waited);
  });

  test('not stable while there are none: all the time is waited out', async () => {
    const { settled, elapsed } = await settle([0], 20_000);
    expect(settled).toBe('timeout');
    expect(elapsed).toBeGreaterThanOrEqual(20_000);
  });

  test('not stable while more arrive', async () => {
    const { settled, looks } = await settle([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], 7_000);
    expect(settled).toBe('timeout');
    expect(looks).toBeLessThanOrEqual(4);
  });

  test('not looked at without time', async () => {
    expect(await settle([1], 0)).toMatchObject({ settled: 'timeout', looks: 0 });
  });

  test('waited for no longer than a signal allows', async () => {
    const controller = new AbortController();
    const settled = settle([0], 600_000, controller.signal);
    controller.abort();
    expect(await settled).toMatchObject({ settled: 'interrupted', looks: 1 });
  });
});
