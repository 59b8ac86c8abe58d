/** Opens what learned examples are added to. */
import { stat } from 'node:fs/promises';
import { openFile } from './learn-file.ts';
import { openFolder } from './learn-folder.ts';
import type { LearnTarget } from './learn-target.ts';

/**
 * A file of format v2.1 or v2.0, UTF-8; or the folder of a collection of format v3.
 *
 * @throws Error that names it, when it cannot be read or nothing can be added to it
 */
export function openTarget(collectionFile: string): Promise<LearnTarget> {
  return naming(collectionFile, async () => {
    const isFolder = (await stat(collectionFile)).isDirectory();
    return isFolder ? openFolder(collectionFile) : openFile(collectionFile);
  });
}

/** What reads a file, and what understands it, does not say which one it is. */
export async function naming<T>(file: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (cause) {
    throw new Error(`${file}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}
