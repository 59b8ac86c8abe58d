import { describe, expect, test } from 'vitest';
import { waitForCallLogs } from '../../../../src/job/close/wait-for-call-logs.ts';
import { silentReporter } from '../../../support/cloud.ts';
import { compressedClock } from '../../../support/compressed-clock.ts';

/** How the wait ended, as it is told. */
const endings = {
  stable: /^No new call logs arrive any more\.$/,
  timeout: /^Postman's call logs had not come to rest after \d+ s/,
  interrupted: /^The wait for late call logs was cut short/,
};

/** Waits `timeout` seconds at most for call logs that arrive as `counts` says, one entry for each look. */
async function settle(counts: readonly number[], timeout: number, stop = new AbortController().signal) {
  const clock = compressedClock(200);
  const lines: string[] = [];
  let looks = 0;
  const settleClient = {
    newestCallLogIds: () => {
      const count = counts[Math.min(looks, counts.length - 1)] ?? 0;
      looks += 1;
      return Promise.resolve(Array.from({ length: count }, (_, index) => String(count - index)));
    },
  };
  const began = clock.now();
  const state = { provider: 'postman', opened: true, callLogsTimeout: timeout } as const;
  await waitForCallLogs(state, 'm1', {
    settleClient,
    clock,
    deadline: clock.now() + 10_000_000,
    stop,
    reporter: { ...silentReporter, info: (line) => void lines.push(line) },
  });
  return { told: lines.join('\n'), looks, waits: clock.waits, elapsed: clock.now() - began };
}

describe('call logs are', () => {
  test.each<[string, readonly number[], number, number]>([
    ['the same at once', [3], 2, 2_000],
    ['the same after some have arrived', [0, 1, 5, 5], 4, 6_000],
  ])('stable when they are %s', async (_, counts, looks, waited) => {
    const result = await settle(counts, 20);
    expect(result.told).toMatch(endings.stable);
    expect(result.looks).toBe(looks);
    expect(result.waits.reduce((sum, ms) => sum + ms, 0)).toBe(waited);
  });

  test('not stable while there are none: all the time is waited out', async () => {
    const { told, elapsed } = await settle([0], 20);
    expect(told).toMatch(endings.timeout);
    expect(elapsed).toBeGreaterThanOrEqual(20_000);
  });

  test('not stable while more arrive', async () => {
    const { told, looks } = await settle([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], 7);
    expect(told).toMatch(endings.timeout);
    expect(looks).toBeLessThanOrEqual(4);
  });

  test('not looked at without time', async () => {
    const { told, looks } = await settle([1], 0);
    expect(told).toMatch(endings.timeout);
    expect(looks).toBe(0);
  });

  test('waited for no longer than a signal allows', async () => {
    const controller = new AbortController();
    const settled = settle([0], 600, controller.signal);
    controller.abort();
    const { told, looks } = await settled;
    expect(told).toMatch(endings.interrupted);
    expect(looks).toBe(1);
  });
});
