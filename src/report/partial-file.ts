/** A file that appears under its name only once it is whole. */
import { open, rename, rm } from 'node:fs/promises';

export interface PartialFile {
  /** Appends text. Resolves when there is room for more: at most two chunks wait for the disk. */
  readonly write: (text: string) => Promise<void>;
  /** Writes what is waiting and gives the file its name, in place of an older one. */
  readonly close: () => Promise<void>;
  /** Removes what was written. */
  readonly discard: () => Promise<void>;
}

/** How much text waits in memory before it goes to the disk, in UTF-16 units. */
const chunkLength = 256 * 1024;

/**
 * Opens `<path>.partial`. The directory must exist.
 * @throws Error of the file system, from each of the methods too
 */
export async function openPartialFile(path: string): Promise<PartialFile> {
  const partialPath = `${path}.partial`;
  const handle = await open(partialPath, 'w');
  let waiting: string[] = [];
  let waitingLength = 0;
  let writing = Promise.resolve();

  /** Hands what is waiting to the disk, once the disk has taken what it was given before. */
  const flush = async (): Promise<void> => {
    const chunk = Buffer.from(waiting.join(''));
    waiting = [];
    waitingLength = 0;
    await writing;
    writing = handle.appendFile(chunk);
    // Whoever awaits `writing` next gets the error; until then nobody listens.
    writing.catch(() => undefined);
  };
  return {
    write: async (text) => {
      waiting.push(text);
      waitingLength += text.length;
      if (waitingLength >= chunkLength) await flush();
    },
    close: async () => {
      await flush();
      await writing;
      await handle.close();
      await rename(partialPath, path);
    },
    discard: async () => {
      await writing.catch(() => undefined);
      await handle.close();
      await rm(partialPath, { force: true });
    },
  };
}
