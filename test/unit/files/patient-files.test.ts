import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { createPatientFiles, type Disk } from '../../../src/files/patient-files.ts';
import { tempDirectory } from '../../support/temp-directory.ts';

/** A disk that fails the first `times`, as one does where another program holds the file. */
function held(code: string, times: number): Disk & { tries: number } {
  const fail = () => Promise.reject(Object.assign(new Error(`${code}: held`), { code }));
  const disk = {
    tries: 0,
    rename: (...given: Parameters<Disk['rename']>) => ((disk.tries += 1) > times ? rename(...given) : fail()),
    rm: (...given: Parameters<Disk['rm']>) => ((disk.tries += 1) > times ? rm(...given) : fail()),
  };
  return disk;
}

/** Waits that are over at once and add up. */
function fastWait() {
  const wait = { total: 0, sleep: (ms: number) => Promise.resolve(void (wait.total += ms)) };
  return wait;
}

test.each(['EBUSY', 'EPERM', 'EACCES', 'ENOTEMPTY'])('%s: tried again until it works', async (code) => {
  await using folder = await tempDirectory();
  const file = (name: string) => path.join(folder.path, name);
  const wait = fastWait();
  await writeFile(file('a'), '');
  await createPatientFiles(wait.sleep, held(code, 3)).rename(file('a'), file('b'));
  expect(await readdir(folder.path)).toEqual(['b']);
  await createPatientFiles(wait.sleep, held(code, 3)).removeFile(file('b'));
  const tree = await mkdtemp(file('tree-'));
  await mkdir(path.join(tree, 'deeper'));
  await createPatientFiles(wait.sleep, held(code, 3)).removeTree(tree);
  expect(await readdir(folder.path)).toEqual([]);
  expect(wait.total).toBeGreaterThan(0);
});

test('what stays held for seconds is the error that it was', async () => {
  const wait = fastWait();
  const disk = held('EBUSY', Infinity);
  await expect(createPatientFiles(wait.sleep, disk).removeTree('/nowhere')).rejects.toThrow('EBUSY: held');
  expect(wait.total).toBeGreaterThanOrEqual(3_000);
  expect(wait.total).toBeLessThanOrEqual(6_000);
});

test('another error is told at once: waiting would not help', async () => {
  const wait = fastWait();
  const disk = held('ENOSPC', Infinity);
  await expect(createPatientFiles(wait.sleep, disk).rename('/a', '/b')).rejects.toThrow('ENOSPC: held');
  expect({ tries: disk.tries, waited: wait.total }).toEqual({ tries: 1, waited: 0 });
});

test('removing what is not there is no error, and a folder is no file', async () => {
  await using folder = await tempDirectory();
  const files = createPatientFiles(() => Promise.resolve());
  await files.removeFile(path.join(folder.path, 'gone'));
  await files.removeTree(path.join(folder.path, 'gone'));
  await expect(files.removeFile(folder.path)).rejects.toThrow();
  expect(await readdir(folder.path)).toEqual([]);
});
