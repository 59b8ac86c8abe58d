/** A name that one process holds at a time. */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { holdName } from '../../../../src/command-line/files/hold-name.ts';
import { takeLogsFolder } from '../../../../src/command-line/files/output-folder.ts';
import { ownerFile } from '../../../../src/command-line/files/scratch-folder.ts';
import { testContext } from '../context.ts';

async function makeFolder() {
  const folder = await mkdtemp(path.join(tmpdir(), 'hold-name-'));
  return { path: folder, [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }) };
}

/** As if another process had made it, which is gone. */
async function kill(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const file = path.join(folder, name, ownerFile);
    const owner = JSON.parse(await readFile(file, 'utf8')) as object;
    await writeFile(file, JSON.stringify({ ...owner, processStart: 'another boot' }));
  }
}

test('held by a live one, free once it is released', async () => {
  await using folder = await makeFolder();
  const { self } = testContext(folder.path);
  const release = await holdName('a', self, folder.path);
  expect(await holdName('a', self, folder.path)).toBeUndefined();
  expect(await holdName('b', self, folder.path)).toBeTypeOf('function');
  await release?.();
  expect(await holdName('a', self, folder.path)).toBeTypeOf('function');
});

test('of many that begin at once one gets it', async () => {
  await using folder = await makeFolder();
  const { self } = testContext(folder.path);
  const got = await Promise.all(Array.from({ length: 12 }, () => holdName('a', self, folder.path)));
  expect(got.filter((release) => release !== undefined)).toHaveLength(1);
  expect(await readdir(folder.path)).toHaveLength(1);
});

// Elsewhere the system does not tell when a process began.
test.skipIf(process.platform === 'win32')(
  'of many that find a dead one, one gets it, and nothing is left',
  async () => {
    await using folder = await makeFolder();
    const { self } = testContext(folder.path);
    for (let round = 0; round < 3; round += 1) {
      await holdName('a', self, folder.path);
      await kill(folder.path);
      const got = await Promise.all(Array.from({ length: 8 }, () => holdName('a', self, folder.path)));
      const [release, ...others] = got.filter((each) => each !== undefined);
      expect(others).toEqual([]);
      expect(await readdir(folder.path)).toHaveLength(1);
      await release?.();
      expect(await readdir(folder.path)).toEqual([]);
    }
  },
);

test('a mark that is none of ours is left alone, and taken for a live one', async () => {
  await using folder = await makeFolder();
  const { self } = testContext(folder.path);
  await holdName('a', self, folder.path);
  const [name = ''] = await readdir(folder.path);
  await writeFile(path.join(folder.path, name, ownerFile), 'somebody');
  expect(await holdName('a', self, folder.path)).toBeUndefined();
  expect(await readFile(path.join(folder.path, name, ownerFile), 'utf8')).toBe('somebody');
});

test('a folder for logs that is held: the next number, with a word about it, and by whatever path', async () => {
  await using folder = await makeFolder();
  const context = testContext(folder.path);
  const takes = await Promise.all(
    ['logs', './logs/', path.join(folder.path, 'logs')].map((logs) => takeLogsFolder(logs, context)),
  );
  const names = takes.map((taken) => path.relative(folder.path, taken.folder)).sort();
  expect(names).toEqual(['logs', 'logs-2', 'logs-3']);
  expect(context.warnings.join()).toMatch(/Another run has the folder .*: the call logs of this one go to logs-[23]/);
  await Promise.all(takes.map(({ release }) => release()));
  const again = await takeLogsFolder('logs', context);
  expect(path.basename(again.folder)).toBe('logs');
  await again.release();
});
