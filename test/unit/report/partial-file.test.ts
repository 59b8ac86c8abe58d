import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openPartialFile } from '../../../src/report/partial-file.ts';
import { inDirectory } from './build-call-log.ts';

test('holds what was written, in order, whatever the sizes', async () => {
  // Around the size of the buffer, and several times of it.
  const size = fc.oneof(
    fc.nat(10),
    fc.integer({ min: 130_000, max: 132_000 }),
    fc.integer({ min: 262_100, max: 262_200 }),
    fc.constant(900_000),
  );
  const text = fc
    .tuple(fc.constantFrom('a', 'é', '👩', '\ud800', 'x\ud800y'), size)
    .map(([unit, length]) => unit.repeat(Math.ceil(length / unit.length)));
  await fc.assert(
    fc.asyncProperty(fc.array(text, { maxLength: 8 }), (texts) =>
      inDirectory(async (directory) => {
        const path = join(directory, 'file');
        const file = await openPartialFile(path);
        // Two at a time, every third as bytes.
        const parts = texts.map((each, index) => (index % 3 === 2 ? Buffer.from(each) : each));
        for (let at = 0; at < parts.length; at += 2) await file.write(...parts.slice(at, at + 2));
        expect(await readdir(directory)).toEqual(['file.partial']);
        await file.close();
        expect(await readdir(directory)).toEqual(['file']);
        expect((await readFile(path)).equals(Buffer.concat(texts.map((each) => Buffer.from(each))))).toBe(true);
      }),
    ),
    { numRuns: 30 },
  );
});

test('holds each of many lines while the disk writes', () =>
  inDirectory(async (directory) => {
    const path = join(directory, 'file');
    const file = await openPartialFile(path);
    const lines = Array.from({ length: 200_000 }, (_, index) => `line ${index} of a file that is written in parts\n`);
    for (const line of lines) await file.write(line);
    await file.close();
    expect((await readFile(path, 'utf8')) === lines.join('')).toBe(true);
  }));

test('leaves nothing behind when it is given up', () =>
  inDirectory(async (directory) => {
    const file = await openPartialFile(join(directory, 'file'));
    await file.write('x'.repeat(1_000_000));
    await file.discard();
    expect(await readdir(directory)).toEqual([]);
  }));
