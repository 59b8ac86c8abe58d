/** What post hears of a journal that it has asked a server to write. */
import { expect, test } from 'vitest';
import type { DirectAnswer } from '../../../src/embedded/direct-request.ts';
import { flushJournal } from '../../../src/embedded/flush.ts';

const never = new AbortController().signal;
const answered = (status: number, body: string) => (): Promise<DirectAnswer> =>
  Promise.resolve({ status, body: Buffer.from(body) });
/** Answers nothing, until it is told to give up. */
const silent = (_: unknown, signal: AbortSignal): Promise<DirectAnswer> =>
  new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => {
      reject(new Error('given up'));
    });
  });

test('how many calls there are, and whether the file has them', async () => {
  const flushed = await flushJournal(answered(200, '{"calls":3,"inFile":true}'), { timeout: 1_000, signal: never });
  expect(flushed).toEqual({ calls: 3, inFile: true });
});

test.each([
  ['no JSON', 200, 'hello'],
  ['another shape', 200, '{"calls":"3"}'],
  ['an error', 401, '{"error":{"name":"AuthenticationError"}}'],
])('nothing from %s', async (_, status, body) => {
  expect(await flushJournal(answered(status, body), { timeout: 1_000, signal: never })).toBeUndefined();
});

test('nothing where nobody answers in time, or before an interrupt', async () => {
  expect(await flushJournal(silent, { timeout: 20, signal: never })).toBeUndefined();
  const interrupt = new AbortController();
  const flushed = flushJournal(silent, { timeout: 60_000, signal: interrupt.signal });
  interrupt.abort();
  expect(await flushed).toBeUndefined();
  // No time at all, as a deadline that has passed leaves.
  expect(await flushJournal(silent, { timeout: -5, signal: never })).toBeUndefined();
});
