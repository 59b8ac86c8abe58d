/** Progress in lines: none for what is fast, few for what is slow, and no say in how the work ends. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { countGiven } from '../../../src/job/close/counted-reading.ts';
import { plainProgress } from '../../../src/job/progress.ts';
import { manualClock } from '../../support/manual-clock.ts';
import { projectRoot } from '../../support/workspace.ts';

function startWork(text: string | (() => string) = 'Importing') {
  const clock = manualClock();
  const lines: string[] = [];
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const result = plainProgress((line) => void lines.push(line), clock)(text, () => promise);
  return { clock, lines, result, resolve, reject };
}

test('what takes less than a second says nothing, and nothing goes on after it', async () => {
  const { clock, lines, result, resolve } = startWork();
  await clock.advance(999);
  resolve('done');
  expect(await result).toBe('done');
  expect(clock.sleepers).toBe(0);
  await clock.advance(60_000);
  expect(lines).toEqual([]);
});

test('lines get rarer: two minutes have seven', async () => {
  const { clock, lines, result, resolve } = startWork();
  await clock.advance(120_000);
  const seconds = lines.map((line) => Number(/^Importing \((\d+) s\)$/.exec(line)?.[1]));
  expect(seconds).toEqual([1, 3, 7, 15, 31, 61, 91]);
  resolve('');
  await result;
});

test('a count is looked at when a line is due', async () => {
  async function* things() {
    for (;;) yield await Promise.resolve('thing');
  }
  const counted = countGiven(things());
  const { clock, lines, result, resolve } = startWork(() => `${counted.done} so far`);
  const iterator = counted[Symbol.asyncIterator]();
  await iterator.next();
  await clock.advance(1_000);
  for (let index = 0; index < 3; index += 1) await iterator.next();
  await clock.advance(2_000);
  // The one in hand is not done with.
  expect(lines).toEqual(['0 so far (1 s)', '3 so far (3 s)']);
  resolve('');
  await result;
});

test('it is told once that the reader is done with many', async () => {
  async function* things() {
    for (let thing = 1; thing <= 5; thing += 1) yield await Promise.resolve(thing);
  }
  const seen: (number | string)[] = [];
  for await (const thing of countGiven(things(), { count: 2, call: () => seen.push('many') })) seen.push(thing);
  expect(seen).toEqual([1, 2, 'many', 3, 4, 5]);
});

test('leaving the counted things early ends what they come from', async () => {
  let ended = false;
  async function* things() {
    try {
      for (;;) yield await Promise.resolve('thing');
    } finally {
      ended = true;
    }
  }
  for await (const thing of countGiven(things())) if (thing === 'thing') break;
  expect(ended).toBe(true);
});

test('the error of the work is what comes out', async () => {
  const { clock, result, reject } = startWork();
  await clock.advance(2_000);
  reject(new Error('of the work'));
  await expect(result).rejects.toThrow('of the work');
  expect(clock.sleepers).toBe(0);
});

test('a text that fails costs the lines alone', async () => {
  const { clock, lines, result, resolve } = startWork(() => {
    throw new Error('of the text');
  });
  await clock.advance(10_000);
  resolve('done');
  expect(await result).toBe('done');
  expect(lines).toEqual([]);
});

test('work that throws before it waits is told of as such', async () => {
  const progress = plainProgress(() => undefined, manualClock());
  const work = () => {
    throw new Error('at once');
  };
  await expect(progress('Importing', work)).rejects.toThrow('at once');
});

test('it keeps no process alive', () => {
  const source = pathToFileURL(path.join(projectRoot, 'src', 'job', 'progress.ts')).href;
  const script = `
    const { plainProgress } = await import(${JSON.stringify(source)});
    void plainProgress(console.log)('Importing', () => new Promise(() => undefined));
  `;
  const { status, stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    encoding: 'utf8',
    // Only a process that was kept alive takes that long.
    timeout: 300_000,
  });
  expect([status, stdout]).toEqual([0, '']);
});
