/** A file that appears under its name only once it is whole. */
import { open, type FileHandle } from 'node:fs/promises';
import { createPatientFiles, type PatientFiles } from '../../files/patient-files.ts';

/** A file that is being written. */
export interface PartialFile {
  /**
   * Appends texts, or their bytes. What it gives is to be awaited: until then there is no room for more. Two buffers wait
   * for the disk at most.
   */
  readonly write: (...parts: readonly (string | Buffer)[]) => Promise<void> | undefined;
  /** Writes what is waiting and gives the file its name, in place of an older one. */
  readonly close: () => Promise<void>;
  /** Removes what was written. */
  readonly discard: () => Promise<void>;
}

/** Bytes that wait in memory before they go to the disk. */
const bufferSize = 256 * 1024;

/**
 * Opens `<path>.partial`. The directory must exist. Two buffers take turns, one filled while the disk has the other: a
 * new one for each chunk would be garbage as large as the file.
 * @throws Error of the file system, from each of the methods too
 */
export async function openPartialFile(path: string, files: PatientFiles = createPatientFiles()): Promise<PartialFile> {
  const partialPath = `${path}.partial`;
  const handle = await openNew(partialPath, files);
  let filling = Buffer.allocUnsafe(bufferSize);
  let other = Buffer.allocUnsafe(bufferSize);
  let filled = 0;
  let writing = Promise.resolve();

  /** Hands what is waiting to the disk, once the disk has taken what it was given before. */
  const flush = async (): Promise<void> => {
    await writing;
    const full = filling.subarray(0, filled);
    [filling, other] = [other, filling];
    filled = 0;
    writing = handle.appendFile(full);
    // Whoever awaits `writing` next gets the error; until then nobody listens.
    writing.catch(() => undefined);
  };
  // Once: a call of `discard` may follow one of `close` that failed.
  let isOpen = true;
  const end = async (): Promise<void> => {
    if (isOpen) await handle.close();
    isOpen = false;
  };
  const put = (part: string | Buffer): void => {
    filled += typeof part === 'string' ? filling.write(part, filled) : part.copy(filling, filled);
  };
  const writeSlowly = async (parts: readonly (string | Buffer)[]): Promise<void> => {
    for (const part of parts) {
      const length = Buffer.byteLength(part);
      if (filled + length > bufferSize) await flush();
      if (length > bufferSize) {
        await writing;
        await handle.appendFile(part);
      } else put(part);
    }
  };
  return {
    write: (...parts) => {
      let most = 0;
      // A character is at most three bytes.
      for (const part of parts) most += typeof part === 'string' ? 3 * part.length : part.length;
      if (filled + most > bufferSize) return writeSlowly(parts);
      for (const part of parts) put(part);
      return undefined;
    },
    close: async () => {
      await flush();
      await writing;
      await end();
      await files.rename(partialPath, path);
    },
    discard: async () => {
      await writing.catch(() => undefined);
      await end();
      await files.removeFile(partialPath);
    },
  };
}

/**
 * A file that is ours alone: what has its name already, left by a process that was killed or put there by somebody else, is
 * removed, not written to. A link there would lead the writing to another file.
 */
async function openNew(path: string, files: PatientFiles): Promise<FileHandle> {
  await files.removeFile(path);
  // Exclusive: fails on a link too that has come in between.
  return open(path, 'wx');
}
