/**
 * The temporary folder of `run` and `serve`, where the calls are, unredacted. A small file in it says which process it
 * belongs to. Who is killed, or on Windows ended from outside, leaves it behind; the next start sweeps it.
 */
import { lstat, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describeError } from '../../job/describe-error.ts';
import { InputsError } from '../../job/inputs/values.ts';
import { createPatientFiles, type PatientFiles } from '../../files/patient-files.ts';
import { writePrivateFile } from '../../files/plain-file.ts';
import type { CommandContext } from '../context.ts';
import { describeOwner, isDead, readOwner } from './process-owner.ts';

/** The names of our folders in the temporary folder begin so. */
export const prefix = 'ephemeral-mock-';
/** The file in each that names the process whose folder it is. */
export const ownerFile = 'ephemeral-mock-owner.json';

/**
 * Makes the folder, for this user alone.
 *
 * @param directory the folder that it is made in
 * @throws InputsError where nothing can be made in it
 */
export async function makeScratchFolder(self: NodeJS.Process, directory = tmpdir()): Promise<string> {
  const folder = await mkdtemp(path.join(directory, prefix)).catch((error: unknown) => {
    throw new InputsError([
      `The temporary folder "${directory}" cannot be used (${describeError(error)}): let TMPDIR, on Windows TEMP, name one that can be written.`,
    ]);
  });
  const owner = await describeOwner(self);
  // Without this file no sweep removes the folder; the mock can be opened all the same.
  await writePrivateFile(path.join(folder, ownerFile), JSON.stringify(owner)).catch(() => undefined);
  return folder;
}

/**
 * Removes the folder, but for what is named in it: then it loses its mark too, so that no sweep takes what is kept. Never
 * throws: what another program holds for longer than some seconds is a warning.
 *
 * @param kept paths of files and folders directly in it
 */
export async function removeScratchFolder(
  folder: string,
  kept: readonly string[],
  { clock, reporter }: Pick<CommandContext, 'clock' | 'reporter'>,
  files: PatientFiles = createPatientFiles(clock.sleep),
): Promise<void> {
  const remove = async (file: string): Promise<boolean> => {
    try {
      await files.removeTree(file);
      return true;
    } catch (error) {
      const reason = describeError(error);
      reporter.warning(
        `${file} could not be removed (${reason}). It may have calls of your tests, not redacted: remove it by hand.`,
      );
      return false;
    }
  };
  const mark = path.join(folder, ownerFile);
  const inside = (await readdir(folder).catch(() => [])).map((name) => path.join(folder, name));
  const isKept = inside.some((file) => kept.includes(file));
  const removed = await Promise.all(inside.filter((file) => file !== mark && !kept.includes(file)).map(remove));
  if (isKept) await remove(mark);
  // The mark goes last: a folder that cannot be removed now is left for the sweep.
  else if (removed.every((isGone) => isGone)) await remove(folder);
}

/** Milliseconds. Whoever wants to see what a dead server has left has that long. */
const sweptAge = 24 * 60 * 60 * 1_000;

/**
 * Removes the folders of this user's dead processes that are a day old and bear the mark. Never throws: what cannot be looked
 * at or removed now is left for the next start.
 */
export async function sweepScratchFolders(
  { self, clock, reporter }: Pick<CommandContext, 'self' | 'clock' | 'reporter'>,
  directory = tmpdir(),
): Promise<void> {
  const names = (await readdir(directory).catch(() => [])).filter((name) => name.startsWith(prefix));
  for (const name of names) {
    const folder = path.join(directory, name);
    try {
      if (!(await isAbandoned(folder, self, clock.now()))) continue;
      await rm(folder, { recursive: true, force: true });
      reporter.debug(`${folder}, left by a process that did not end by itself, is removed.`);
    } catch {
      // It is gone meanwhile, belongs to another user, is not ours, or is in use.
    }
  }
}

/** @throws Error where it cannot be told */
async function isAbandoned(folder: string, self: NodeJS.Process, now: number): Promise<boolean> {
  // A link is not followed: we make none.
  const stats = await lstat(folder);
  if (!stats.isDirectory() || !isOurs(stats.uid, self) || now - stats.mtimeMs < sweptAge) return false;
  return isDead(await readOwner(path.join(folder, ownerFile)), self);
}

/** Whether a folder with this owner is this user's. Windows has no such numbers: its temporary folder is a user's own. */
function isOurs(uid: number, { getuid }: NodeJS.Process): boolean {
  return getuid === undefined || getuid() === uid;
}
