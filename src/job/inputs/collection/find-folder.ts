/** Where a repository keeps its collections of format v3, each a folder of YAML files. */
import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { load } from 'js-yaml';
import * as v from 'valibot';
import { isDefinitionFile, isRequestFile } from '../../../engine/v3.ts';
import { readBoundedFile } from './bounded-file.ts';

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
      if (isEntered(entry) && folders.length < mostFolders) folders.push(path.join(at, entry.name));
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

function isEntered(entry: Dirent): boolean {
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
