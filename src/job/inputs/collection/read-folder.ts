/** A v3 collection's folder: its files are read, and become one document. */
import type { JsonObject } from '../../../http-text/bounded-json.ts';
import fs, { type Dirent } from 'node:fs';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { decodeDocument, unreadable, type ReadWarning } from '../../../engine/index.ts';
import { convertFolder, isCollectionFile, readItemFile, type ItemFile } from '../../../engine/v3.ts';
import { readPlainFileNow } from '../../../files/plain-file.ts';
import { maxFileBytes } from './bounded-file.ts';

/** More is no collection that anybody works with. */
const mostFiles = 20_000;
const deepestFolder = 64;
/** Entries of folders that are looked at, whatever they are. */
const mostEntries = 200_000;

/** Files that are read between two looks at the signal. */
const atOnce = 64;

export interface CollectionFolder {
  /** Format v2.1. */
  readonly document: JsonObject;
  /** The absolute path of each request's and example's file, by its JSON pointer into the document. */
  readonly files: ReadonlyMap<string, string>;
  /** The absolute path of the folder that each request's examples are looked for in, by the request's JSON pointer. */
  readonly exampleFolders: ReadonlyMap<string, string>;
  readonly warnings: readonly ReadWarning[];
}

/**
 * Reads the folder with all below it but dot folders other than `.resources`, and `node_modules`. Links are not followed:
 * nothing outside the folder is read. Thousands of small files take a third of the time when they are read synchronously.
 *
 * @throws Error when there are more than 20,000 files, or more than 64 MB of them; what `signal` has for a reason
 */
export async function readCollectionFolder(folder: string, signal?: AbortSignal): Promise<CollectionFolder> {
  const { paths, links } = listFiles(folder);
  const files: ItemFile[] = [];
  let left = maxFileBytes;
  for (const [index, file] of paths.entries()) {
    if (index % atOnce === 0) await setImmediate();
    signal?.throwIfAborted();
    try {
      const bytes = readPlainFileNow(path.join(folder, file), { follow: false, most: maxFileBytes });
      left -= bytes.length;
      files.push(readItemFile(file, decodeDocument(bytes)));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      const message = `${unreadable}, and was left out. ${reason}`;
      files.push({ path: file, item: undefined, warning: { message, item: file } });
    }
    if (left < 0) throw new Error(`its files have more than ${String(maxFileBytes)} bytes.`);
  }
  const converted = convertFolder(files, path.basename(folder));
  const absolute = (paths: ReadonlyMap<string, string>) =>
    new Map([...paths].map(([pointer, below]) => [pointer, path.join(folder, below)]));
  return {
    document: converted.document,
    files: absolute(converted.files),
    exampleFolders: absolute(converted.exampleFolders),
    warnings: [...linkWarnings(links), ...converted.warnings],
  };
}

interface Listing {
  /** From the folder, with `/` between names, sorted: the same on every system. */
  readonly paths: readonly string[];
  readonly links: readonly string[];
}

/** What `readCollectionFolder` reads of a folder. @throws Error as it does */
export function listFiles(folder: string): Listing {
  const paths: string[] = [];
  const links: string[] = [];
  let left = mostEntries;
  const list = (at: string, depth: number): void => {
    if (depth > deepestFolder) throw new Error(`its folders are nested more than ${String(deepestFolder)} deep.`);
    for (const entry of fs.readdirSync(path.join(folder, at), { withFileTypes: true })) {
      left -= 1;
      if (left < 0) throw new Error(`it has more than ${String(mostEntries)} files and folders.`);
      const below = at === '' ? entry.name : `${at}/${entry.name}`;
      if (entry.isDirectory() && isEntered(entry)) list(below, depth + 1);
      else if (entry.isSymbolicLink()) links.push(below);
      else if (isCollectionFile(below)) paths.push(below);
      if (paths.length > mostFiles) throw new Error(`it has more than ${String(mostFiles)} files.`);
    }
  };
  list('', 0);
  return { paths: paths.sort(), links: links.filter((link) => isCollectionFile(link) || !/\.[^/]+$/.test(link)) };
}

function isEntered({ name }: Dirent): boolean {
  return name !== 'node_modules' && (!name.startsWith('.') || /^\.resources$/i.test(name));
}

function linkWarnings([first, ...others]: readonly string[]): ReadWarning[] {
  if (first === undefined) return [];
  const message = "A link in the collection's folder was not followed; what it leads to was left out.";
  return [{ message, firstItem: first, count: others.length + 1 }];
}
