import { getEventListeners } from 'node:events';
import { setTimeout as letTimePass } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { systemClock } from '../../../../src/postman/index.ts';

test('a wait ends after its time, and listens to its signal no longer', async () => {
  const { signal } = new AbortController();
  const start = performance.now();
  await systemClock.sleep(20, signal);
  // A timer's milliseconds are whole ones.
  expect(performance.now() - start).toBeGreaterThan(18);
  expect(getEventListeners(signal, 'abort')).toHaveLength(0);
});

test('a wait that is called off rejects with the reason at once', async () => {
  const controller = new AbortController();
  const wait = systemClock.sleep(60_000, controller.signal);
  controller.abort('over');
  await expect(wait).rejects.toBe('over');
  await expect(systemClock.sleep(60_000, controller.signal)).rejects.toBe('over');
  expect(getEventListeners(controller.signal, 'abort')).toHaveLength(0);
});

test('a wait of more than 24 days does not end at once', async () => {
  const controller = new AbortController();
  const wait = systemClock.sleep(2 ** 40, controller.signal).then(() => 'ended');
  const first = await Promise.race([wait, letTimePass(20, 'goes on')]);
  controller.abort('over');
  expect(first).toBe('goes on');
  await expect(wait).rejects.toBe('over');
});
