import { expect, test } from 'vitest';
import { countGiven } from '../../../../src/job/close/counted-reading.ts';

function startReading<T>(things: AsyncIterable<T>): AsyncIterable<T> {
  const reading = countGiven(things);
  reading.start();
  return reading;
}

test('asks for the first thing at once, and gives all in order', async () => {
  const asked: number[] = [];
  const things = async function* () {
    for (let thing = 1; thing <= 3; thing += 1) {
      asked.push(thing);
      await Promise.resolve();
      yield thing;
    }
  };
  const reading = startReading(things());
  expect(asked).toEqual([1]);
  const got: number[] = [];
  for await (const thing of reading) got.push(thing);
  expect(got).toEqual([1, 2, 3]);
});

test('an early error is the reader’s, who may come late or never', async () => {
  // eslint-disable-next-line require-yield -- It fails before it has anything to give.
  const failing = async function* (): AsyncGenerator<number> {
    await Promise.resolve();
    throw new Error('no page');
  };
  startReading(failing());
  const reading = startReading(failing());
  await new Promise((resolve) => setImmediate(resolve));
  await expect(reading[Symbol.asyncIterator]().next()).rejects.toThrow('no page');
});

test('a reader that stops ends what it read from', async () => {
  let ended = false;
  const things = async function* () {
    try {
      for (let thing = 1; ; thing += 1) {
        await Promise.resolve();
        yield thing;
      }
    } finally {
      ended = true;
    }
  };
  for await (const thing of startReading(things())) if (thing === 2) break;
  expect(ended).toBe(true);
});
