/** A name that one process holds at a time, among those of a user that share a temporary folder. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createPatientFiles } from '../../files/patient-files.ts';
import { writePrivateFile } from '../../files/plain-file.ts';
import { codeOf } from '../../http-text/thrown.ts';
import { describeOwner, isDead, readOwner, whoWeAre } from './process-owner.ts';
import { ownerFile, prefix } from './scratch-folder.ts';

/**
 * Holds the name until the function that it gives is called, or this process is gone; `undefined` where a live one has it.
 * Who follows a dead one takes the next number: of several that see the same dead one, only one gets it, and nobody removes
 * what a live one has.
 *
 * @param directory the temporary folder
 * @throws Error of the file system where nothing can be made in it
 */
export async function holdName(
  name: string,
  self: NodeJS.Process,
  directory = tmpdir(),
): Promise<(() => Promise<void>) | undefined> {
  const hash = createHash('sha256')
    .update(JSON.stringify([whoWeAre().user, name]))
    .digest('hex')
    .slice(0, 20);
  const stem = path.join(directory, `${prefix}held-${hash}-`);
  const numbers = (await readdir(directory).catch(() => []))
    .map((entry) => path.join(directory, entry))
    .filter((entry) => entry.startsWith(stem))
    .map((entry) => Number(entry.slice(stem.length)))
    .sort((a, b) => a - b);
  const last = numbers.at(-1);
  if (last !== undefined && (await isHeld(`${stem}${last}`, self))) return undefined;
  const mine = `${stem}${(last ?? 0) + 1}`;
  const owner = await describeOwner(self);
  try {
    await mkdir(mine, { mode: 0o700 });
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return undefined;
    throw error;
  }
  await writePrivateFile(path.join(mine, ownerFile), JSON.stringify(owner));
  const files = createPatientFiles();
  const remove = (folder: string) => files.removeTree(folder).catch(() => undefined);
  for (const number of numbers) await remove(`${stem}${number}`);
  return () => remove(mine);
}

async function isHeld(folder: string, self: NodeJS.Process): Promise<boolean> {
  try {
    return !(await isDead(await readOwner(path.join(folder, ownerFile)), self));
  } catch {
    // A folder that is gone was released meanwhile. One without a readable mark is being made, or is not ours.
    return existsSync(folder);
  }
}
