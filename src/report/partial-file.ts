/** A file that appears under its name only once it is whole. */
import { rename, rm } from 'node:fs/promises';
import { appendTo, close, createPlainFile } from '../files/plain-file.ts';

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
export async function openPartialFile(path: string): Promise<PartialFile> {
  const partialPath = `${path}.partial`;
  const fd = await createPlainFile(partialPath);
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
    writing = appendTo(fd, full);
    // Whoever awaits `writing` next gets the error; until then nobody listens.
    writing.catch(() => undefined);
  };
  // Once: the number may be another file's by then.
  let isOpen = true;
  const end = async (): Promise<void> => {
    if (isOpen) await close(fd);
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
        await appendTo(fd, part);
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
      await rename(partialPath, path);
    },
    discard: async () => {
      await writing.catch(() => undefined);
      await end();
      await rm(partialPath, { force: true });
    },
  };
}
