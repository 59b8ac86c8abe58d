import { link, lstat, mkdir, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openPartialFile } from '../../../../src/report/files/partial-file.ts';
import { createPatientFiles } from '../../../../src/files/patient-files.ts';
import { manualClock } from '../../../support/manual-clock.ts';
import { until } from '../../../support/poll.ts';
import { tempDirectory } from '../../../support/temp-directory.ts';
import { runs } from '../../../support/runs.ts';
import { inDirectory } from '../build-call-log.ts';

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
    runs(30),
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

// Windows lets only some users make links to files.
const testLinks = test.skipIf(process.platform === 'win32');

testLinks.each(['file.partial', 'file'])('a link in the place of %s leads nowhere: the file takes its place', (name) =>
  inDirectory(async (directory) => {
    await using elsewhere = await tempDirectory('elsewhere-');
    const precious = join(elsewhere.path, 'precious');
    await writeFile(precious, 'precious');
    await symlink(precious, join(directory, name));
    const file = await openPartialFile(join(directory, 'file'));
    await file.write('calls');
    await file.close();
    expect(await readFile(precious, 'utf8')).toBe('precious');
    expect(await readdir(directory)).toEqual(['file']);
    expect((await lstat(join(directory, 'file'))).isFile()).toBe(true);
    expect(await readFile(join(directory, 'file'), 'utf8')).toBe('calls');
  }),
);

test('what a killed process has left is replaced, whole, and a second name of it stays as it was', () =>
  inDirectory(async (directory) => {
    await writeFile(join(directory, 'file.partial'), 'much longer than what comes now');
    await link(join(directory, 'file.partial'), join(directory, 'other'));
    const file = await openPartialFile(join(directory, 'file'));
    await file.write('calls');
    await file.close();
    expect(await readFile(join(directory, 'file'), 'utf8')).toBe('calls');
    expect(await readFile(join(directory, 'other'), 'utf8')).toBe('much longer than what comes now');
  }));

test('a folder in its place is nothing that we made: it stays, and the error names it', () =>
  inDirectory(async (directory) => {
    await mkdir(join(directory, 'file.partial'));
    await writeFile(join(directory, 'file.partial', 'kept'), '');
    const files = createPatientFiles(() => Promise.resolve());
    await expect(openPartialFile(join(directory, 'file'), files)).rejects.toThrow(/file\.partial/);
    expect(await readdir(join(directory, 'file.partial'))).toEqual(['kept']);
  }));

test('its name is given once whoever holds the older file has let go of it', () =>
  inDirectory(async (directory) => {
    const clock = manualClock();
    let isHeld = true;
    const heldRename = (from: string, to: string) =>
      isHeld ? Promise.reject(Object.assign(new Error('EBUSY'), { code: 'EBUSY' })) : rename(from, to);
    const files = createPatientFiles(clock.sleep, { rename: heldRename, rm });
    const file = await openPartialFile(join(directory, 'file'), files);
    await file.write('calls');
    const closed = file.close();
    await until(() => clock.sleepers === 1, { what: 'the wait for the file' });
    isHeld = false;
    await clock.advance(1_000);
    await closed;
    expect(await readFile(join(directory, 'file'), 'utf8')).toBe('calls');
  }));
