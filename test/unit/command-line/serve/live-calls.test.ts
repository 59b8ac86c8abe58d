/** Calls are told behind the mock's back: bounded in lines, in work and in memory. */
import { expect, test } from 'vitest';
import { createLiveCalls, type LiveOutput } from '../../../../src/command-line/serve/live-calls.ts';
import type { JournalEntry } from '../../../../src/embedded/journal/journal.ts';
import { createCallReading, createExplainer, createRedactor } from '../../../../src/report/index.ts';
import { manualClock } from '../../../support/manual-clock.ts';

const reading = createCallReading({
  explainer: createExplainer(),
  redactor: createRedactor({ secrets: ['hunter22'] }),
  ...{ checks: {}, areLogsRedacted: false, mockUrl: '' },
});

/** A journal that grows as the test says, and what was told of it. */
function startTelling({ isReady = () => true }: Partial<Pick<LiveOutput, 'isReady'>> = {}) {
  const entries: JournalEntry[] = [];
  const told: string[] = [];
  const clock = manualClock();
  const stop = new AbortController();
  let taken = 0;
  const live = createLiveCalls({
    journal: {
      get count() {
        return entries.length;
      },
      async *entries(_, __, start = 0) {
        yield await Promise.resolve(entries.slice(start));
      },
    },
    mockId: 'mock',
    openReading: () =>
      Promise.resolve({
        refresh: () => Promise.resolve(),
        at: () =>
          Promise.resolve({
            take: (log) => {
              taken += 1;
              return reading.take(log);
            },
          }),
      }),
    output: {
      isReady,
      wants: () => true,
      call: ({ path, status }) => void told.push(`${path} ${status}`),
      refused: ({ reason }) => void told.push(reason),
      leftOut: (count, what) => void told.push(`${count} more of ${what}`),
    },
    clock,
  });
  const done = live.follow(stop.signal);
  return {
    ...{ told, live, taken: () => taken },
    call(path: string, statusCode = 200) {
      const type = statusCode === 200 ? 'success' : 'error';
      const log = { id: path, responseName: 'OK', servedAt: '2026-01-01T00:00:00.000Z' };
      const exchange = { request: { method: 'GET', path }, response: { type, statusCode } };
      entries.push({ sequence: entries.length, log: { ...log, ...exchange } });
    },
    async pass(ms: number) {
      for (let passed = 0; passed < ms; passed += 100) {
        await clock.advance(100);
        while (clock.sleepers === 0) await new Promise((resolve) => setImmediate(resolve));
      }
    },
    async [Symbol.asyncDispose]() {
      stop.abort();
      await done;
    },
  };
}

test('each call is told once, without secrets, and refused requests too', async () => {
  await using telling = startTelling();
  telling.call('/a?token=hunter22');
  await telling.pass(100);
  expect(telling.told).toEqual(['/a?token=*** 200']);
  telling.call('/b');
  telling.live.refuse({ reason: 'no HTTP', isCall: false, sample: '' });
  await telling.pass(300);
  expect(telling.told.slice(1)).toEqual(['no HTTP', '/b 200']);
});

test('in a second so many are told, misses before others, and the rest is counted', async () => {
  await using telling = startTelling();
  for (let i = 0; i < 60; i += 1) telling.call(`/hit/${i}`);
  for (let i = 0; i < 60; i += 1) telling.call(`/miss/${i}`, 404);
  await telling.pass(100);
  expect(telling.told.filter((line) => line.startsWith('/hit'))).toHaveLength(50);
  expect(telling.told.filter((line) => line.startsWith('/miss'))).toHaveLength(50);
  telling.call('/late');
  await telling.pass(1_000);
  telling.call('/in the next second');
  await telling.pass(100);
  expect(telling.told.slice(100)).toEqual(['21 more of call', '/in the next second 200']);
});

test('too many calls are not explained, only counted', async () => {
  await using telling = startTelling();
  for (let i = 0; i < 100_000; i += 1) telling.call('/x');
  await telling.pass(1_200);
  expect(telling.taken()).toBe(250);
  expect(telling.told.at(-1)).toBe('99950 more of call');
});

test('nobody is told who does not read, and the calls wait in the journal', async () => {
  let isReading = false;
  await using telling = startTelling({ isReady: () => isReading });
  telling.call('/a');
  await telling.pass(2_000);
  expect([telling.told, telling.taken()]).toEqual([[], 0]);
  isReading = true;
  await telling.pass(100);
  expect(telling.told).toEqual(['/a 200']);
});
