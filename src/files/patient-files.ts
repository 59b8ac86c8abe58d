/** Files that another program may hold for a moment, as virus scanners and indexers do on Windows. */
import { rename, rm } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';

/** Work on files that is tried again while somebody holds them. */
export interface PatientFiles {
  /** Gives a file another name, in place of one that has it. */
  readonly rename: (from: string, to: string) => Promise<void>;
  /** Removes a file. One that is not there is removed already. */
  readonly removeFile: (path: string) => Promise<void>;
  /** The same with a folder and all that is in it, links not followed; a file is taken too. */
  readonly removeTree: (path: string) => Promise<void>;
}

/** What the file system itself does, once. */
export interface Disk {
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly rm: (path: string, options: { readonly recursive: boolean; readonly force: true }) => Promise<void>;
}

/** What Windows says of a file that somebody has open, and any system of a folder that somebody still writes to. */
const heldCodes: ReadonlySet<string | undefined> = new Set(['EBUSY', 'EPERM', 'EACCES', 'ENOTEMPTY']);

/** Milliseconds between the tries: four seconds in all, in which a scanner is done with a file. */
const pauses = [50, 100, 200, 400, 800, 1_200, 1_250];

/**
 * Tries again for some seconds what a held file forbids; then, and with any other error at once, it throws as the disk does.
 *
 * @param wait for so many milliseconds
 */
export function createPatientFiles(
  wait: (milliseconds: number) => Promise<unknown> = sleep,
  disk: Disk = { rename, rm },
): PatientFiles {
  const insist = async (work: () => Promise<void>): Promise<void> => {
    for (const pause of pauses) {
      try {
        await work();
        return;
      } catch (error) {
        if (!heldCodes.has((error as NodeJS.ErrnoException | null)?.code)) throw error;
      }
      await wait(pause);
    }
    await work();
  };
  return {
    rename: (from, to) => insist(() => disk.rename(from, to)),
    removeFile: (path) => insist(() => disk.rm(path, { recursive: false, force: true })),
    removeTree: (path) => insist(() => disk.rm(path, { recursive: true, force: true })),
  };
}
