import { spawnSync } from 'node:child_process';
import { mkdir, readdir, readFile, rename, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  makeScratchFolder,
  removeScratchFolder,
  sweepScratchFolders,
} from '../../../../src/command-line/files/scratch-folder.ts';
import { createPatientFiles } from '../../../../src/files/patient-files.ts';
import { manualClock } from '../../../support/manual-clock.ts';
import { until } from '../../../support/poll.ts';
import { tempDirectory } from '../../../support/temp-directory.ts';
import { testContext } from '../context.ts';

const mark = 'ephemeral-mock-owner.json';
const isWindows = process.platform === 'win32';

describe('removing', () => {
  test('all of it goes', async () => {
    await using place = await tempDirectory();
    const context = testContext(place.path);
    const folder = await makeScratchFolder(context.self, place.path);
    await mkdir(path.join(folder, 'call-logs'));
    await writeFile(path.join(folder, 'journal'), 'calls');
    await removeScratchFolder(folder, [], context);
    expect(await readdir(place.path)).toEqual([]);
    expect(context.warnings).toEqual([]);
  });

  test('what is kept loses the mark with the rest, so that no sweep takes it', async () => {
    await using place = await tempDirectory();
    const context = testContext(place.path);
    const folder = await makeScratchFolder(context.self, place.path);
    for (const name of ['journal', 'embedded.log']) await writeFile(path.join(folder, name), 'calls');
    await removeScratchFolder(folder, [path.join(folder, 'journal')], context);
    expect(await readdir(folder)).toEqual(['journal']);
    await makeOld(folder);
    await sweepScratchFolders(context, place.path);
    expect(await readdir(folder)).toEqual(['journal']);
  });

  test('a file that stays held is a warning, the rest goes, and the mark stays for the sweep', async () => {
    await using place = await tempDirectory();
    const clock = manualClock();
    const context = testContext(place.path, { clock });
    const folder = await makeScratchFolder(context.self, place.path);
    for (const name of ['journal', 'embedded.log']) await writeFile(path.join(folder, name), 'calls');
    const held = path.join(folder, 'journal');
    const holdsJournal = (file: string, options: Parameters<typeof rm>[1]) =>
      file === held ? Promise.reject(Object.assign(new Error('EBUSY: held'), { code: 'EBUSY' })) : rm(file, options);
    const files = createPatientFiles(clock.sleep, { rename, rm: holdsJournal });
    const removed = removeScratchFolder(folder, [], context, files);
    await until(() => clock.sleepers === 1, { what: 'the wait for the file' });
    await clock.advance(60_000);
    await removed;
    expect((await readdir(folder)).sort()).toEqual([mark, 'journal'].sort());
    expect(context.warnings).toEqual([expect.stringContaining(`${held} could not be removed (EBUSY: held)`)]);
    expect(context.warnings[0]).toContain('not redacted');
  });
});

/** Two days. */
const makeOld = (folder: string) => {
  const then = new Date(Date.now() - 2 * 24 * 60 * 60 * 1_000);
  return utimes(folder, then, then);
};

/** The ID of a process that has ended. */
const deadPid = () => spawnSync(process.execPath, ['-e', '']).pid;

describe('the sweep at the start', () => {
  /** Makes a folder of this process, old, with a journal, changes it, sweeps, and tells what is left. */
  async function swept(
    change: (folder: string, owner: Record<string, unknown>) => unknown,
  ): Promise<readonly string[]> {
    await using place = await tempDirectory();
    const context = testContext(place.path);
    const folder = await makeScratchFolder(context.self, place.path);
    await writeFile(path.join(folder, 'journal'), 'calls');
    const owner = JSON.parse(await readFile(path.join(folder, mark), 'utf8')) as Record<string, unknown>;
    const changed = (await change(folder, owner)) ?? owner;
    if (changed !== 'done') await writeFile(path.join(folder, mark), JSON.stringify(changed));
    await makeOld(folder);
    await sweepScratchFolders(context, place.path);
    expect(context.warnings).toEqual([]);
    return (await readdir(place.path)).map((name) => name.replace(/-[^-]{6}$/, ''));
  }
  const stays = ['ephemeral-mock'];

  test('takes what a dead process has left', async () => {
    expect(await swept((_, owner) => ({ ...owner, pid: deadPid() }))).toEqual([]);
  });

  test.skipIf(isWindows)('takes it also where another process has got its ID since', async () => {
    expect(await swept((_, owner) => ({ ...owner, processStart: 'another time' }))).toEqual([]);
  });

  test.each<[string, (folder: string, owner: Record<string, unknown>) => unknown]>([
    ['the process lives', (_, owner) => owner],
    ['the process lives, and when it began is not known', (_, owner) => ({ ...owner, processStart: undefined })],
    ['another machine or container', (_, owner) => ({ ...owner, pid: deadPid(), host: 'elsewhere' })],
    ['another user', (_, owner) => ({ ...owner, pid: deadPid(), user: 'somebody' })],
    ['a mark of another kind', (_, owner) => ({ ...owner, pid: deadPid(), ephemeralMock: 2 })],
    ['no process in the mark', (_, owner) => ({ ...owner, pid: -1 })],
    [
      'no mark',
      async (folder) => {
        await rm(path.join(folder, mark));
        return 'done';
      },
    ],
    [
      'a mark that is no JSON',
      async (folder) => {
        await writeFile(path.join(folder, mark), '{');
        return 'done';
      },
    ],
  ])('leaves it: %s', async (_, change) => {
    expect(await swept(change)).toEqual(stays);
  });

  test.skipIf(isWindows).each(['symlink', 'fifo'])('leaves it: the mark is a %s', async (kind) => {
    const result = await swept(async (folder, owner) => {
      const file = path.join(folder, mark);
      await rm(file);
      if (kind === 'fifo') spawnSync('mkfifo', [file]);
      else {
        await writeFile(path.join(folder, 'elsewhere'), JSON.stringify({ ...owner, pid: deadPid() }));
        await symlink('elsewhere', file);
      }
      return 'done';
    });
    expect(result).toEqual(stays);
  });

  test('leaves what is younger than a day, what has another name, and what a link leads to', async () => {
    await using place = await tempDirectory();
    await using elsewhere = await tempDirectory();
    const context = testContext(place.path);
    const make = async (directory: string) => {
      const folder = await makeScratchFolder(context.self, directory);
      const owner = JSON.parse(await readFile(path.join(folder, mark), 'utf8')) as object;
      await writeFile(path.join(folder, mark), JSON.stringify({ ...owner, pid: deadPid() }));
      return folder;
    };
    const young = await make(place.path);
    const renamed = path.join(place.path, 'mine');
    await rename(await make(place.path), renamed);
    const linked = await make(elsewhere.path);
    // A junction, on Windows: everybody may make those.
    await symlink(linked, path.join(place.path, 'ephemeral-mock-link'), 'junction');
    for (const folder of [renamed, linked]) await makeOld(folder);
    await sweepScratchFolders(context, place.path);
    expect((await readdir(place.path)).sort()).toEqual([path.basename(young), 'ephemeral-mock-link', 'mine'].sort());
    expect(await readdir(linked)).toEqual([mark]);
  });
});
