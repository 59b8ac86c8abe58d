/** The folder of a v3 collection, a YAML file for each request and example: where it is, and what it holds. */
import fs, { type Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { load } from 'js-yaml';
import * as v from 'valibot';
import { decodeDocument, unreadable, type ReadWarning } from '../../../engine/index.ts';
import {
  convertFolder,
  isCollectionFile,
  isDefinitionFile,
  isRequestFile,
  readItemFile,
  type ConvertedFolder,
  type ItemFile,
} from '../../../engine/v3.ts';
import { readPlainFileNow } from '../../../files/plain-file.ts';
import { messageOf } from '../../../http-text/thrown.ts';
import { maxFileBytes, readBoundedFile } from './bounded-file.ts';

/** A search that has seen so many folders has lost its way. */
const mostFolders = 20_000;

/**
 * The collections at or below a folder (V-01): the folder itself where it holds `.resources/definition.yaml` or a request's
 * file, else the topmost such folders below it. Those that `.postman/resources.yaml` names come first.
 */
export async function findCollectionFolders(folder: string): Promise<string[]> {
  const found: string[] = [];
  const folders = [folder];
  for (const at of folders) {
    const entries = await readdir(at, { withFileTypes: true }).catch(() => []);
    if (await isCollectionFolder(at, entries)) {
      found.push(at);
      continue;
    }
    for (const entry of entries) {
      if (isSearched(entry) && folders.length < mostFolders) folders.push(path.join(at, entry.name));
    }
  }
  if (found.length < 2) return found;
  const named = await namedCollections(folder);
  const rank = (at: string): number => (named.has(at) ? 0 : 1);
  return found.toSorted((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}

/**
 * The collection that a request's file or a definition belongs to: the topmost such folder above it within the repository.
 *
 * @param root where the repository is taken to begin when no folder above holds a `.git`
 * @returns `undefined` for a file of another kind
 */
export async function collectionFolderOf(file: string, root: string): Promise<string | undefined> {
  const posix = file.split(path.sep).join('/');
  if (!isRequestFile(posix) && !isDefinitionFile(posix)) return undefined;
  let topmost: string | undefined;
  for (let at = path.dirname(file); ; at = path.dirname(at)) {
    const entries = await readdir(at, { withFileTypes: true }).catch(() => []);
    if (path.basename(at) !== '.resources' && (await isCollectionFolder(at, entries))) topmost = at;
    if (at === root || at === path.dirname(at) || entries.some(({ name }) => name === '.git')) return topmost;
  }
}

function isSearched(entry: Dirent): boolean {
  return entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules';
}

async function isCollectionFolder(folder: string, entries: readonly Dirent[]): Promise<boolean> {
  if (entries.some((entry) => entry.isFile() && isRequestFile(entry.name))) return true;
  const resources = entries.find((entry) => entry.isDirectory() && entry.name.toLowerCase() === '.resources');
  if (resources === undefined) return false;
  const inside = await readdir(path.join(folder, resources.name), { withFileTypes: true }).catch(() => []);
  return inside.some((entry) => entry.isFile() && isDefinitionFile(`.resources/${entry.name}`));
}

const resourcesSchema = v.object({
  cloudResources: v.nullish(v.object({ collections: v.nullish(v.record(v.string(), v.unknown())) })),
  localResources: v.nullish(v.object({ collections: v.nullish(v.array(v.string())) })),
});

/** The folders that `.postman/resources.yaml` names, in this folder or the nearest one above it that has the file. */
async function namedCollections(folder: string): Promise<ReadonlySet<string>> {
  for (let at = folder; ; at = path.dirname(at)) {
    const file = path.join(at, '.postman', 'resources.yaml');
    if (await stat(file).catch(() => undefined)) return readResources(file);
    if (at === path.dirname(at)) return new Set();
  }
}

async function readResources(file: string): Promise<ReadonlySet<string>> {
  try {
    const { cloudResources, localResources } = v.parse(resourcesSchema, load((await readBoundedFile(file)).toString()));
    const named = [...Object.keys(cloudResources?.collections ?? {}), ...(localResources?.collections ?? [])];
    return new Set(named.map((relative) => path.resolve(path.dirname(file), relative)));
  } catch {
    // It only says which collections come first.
    return new Set();
  }
}

/** More is no collection that anybody works with. */
const mostFiles = 20_000;
const deepestFolder = 64;
/** Entries of folders that are looked at, whatever they are. */
const mostEntries = 200_000;

/** Files that are read between two looks at the signal. */
const atOnce = 64;

/**
 * Reads the folder with all below it but dot folders other than `.resources`, and `node_modules`. Links are not followed:
 * nothing outside the folder is read. Thousands of small files take a third of the time when they are read synchronously.
 *
 * @returns the collection, its paths absolute
 * @throws Error when there are more than 20,000 files, or more than 64 MB of them; what `signal` has for a reason
 */
export async function readCollectionFolder(folder: string, signal?: AbortSignal): Promise<ConvertedFolder> {
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
      const message = `${unreadable}, and was left out. ${messageOf(error)}`;
      files.push({ path: file, item: undefined, warning: { message, item: file } });
    }
    if (left < 0) throw new Error(`its files have more than ${String(maxFileBytes)} bytes.`);
  }
  const converted = convertFolder(files, path.basename(folder));
  const absolute = (paths: ReadonlyMap<string, string>) =>
    new Map([...paths].map(([pointer, below]) => [pointer, path.join(folder, below)]));
  return {
    ...converted,
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
      if (entry.isDirectory() && isRead(entry)) list(below, depth + 1);
      else if (entry.isSymbolicLink()) links.push(below);
      else if (isCollectionFile(below)) paths.push(below);
      if (paths.length > mostFiles) throw new Error(`it has more than ${String(mostFiles)} files.`);
    }
  };
  list('', 0);
  return { paths: paths.sort(), links: links.filter((link) => isCollectionFile(link) || !/\.[^/]+$/.test(link)) };
}

function isRead({ name }: Dirent): boolean {
  return name !== 'node_modules' && (!name.startsWith('.') || /^\.resources$/i.test(name));
}

function linkWarnings([first, ...others]: readonly string[]): ReadWarning[] {
  if (first === undefined) return [];
  const message = "A link in the collection's folder was not followed; what it leads to was left out.";
  return [{ message, firstItem: first, count: others.length + 1 }];
}
