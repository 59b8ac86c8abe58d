/** A collection's JSON file, to which learned examples are added: to their requests, or with new ones at the end. */
import { randomBytes } from 'node:crypto';
import type { Stats } from 'node:fs';
import { chmod, realpath, stat, writeFile } from 'node:fs/promises';
import { findNodeAtLocation, parseTree, type Node } from 'jsonc-parser';
import type { CollectionRequest } from '../../engine/index.ts';
import { createPatientFiles } from '../../files/patient-files.ts';
import { pointerKeys } from '../../http-text/bounded-json.ts';
import { readBoundedFile } from '../inputs/collection/bounded-file.ts';
import { findBase, learnedFolder, type LearnedCall, type LearnTarget } from './learn-target.ts';
import { createLearnedExample, createLearnedRequest, learnedIds } from './learned-request.ts';
import { addToList, applyEdits, type Edit, type JsonPath } from './splice-json.ts';

/** @throws Error when the file cannot be read, or nothing can be added to it */
export async function openFile(file: string): Promise<LearnTarget> {
  const { readCollection, readDocument } = await import('../../engine/index.ts');
  await writableFile(file);
  const bytes = await readBoundedFile(file);
  const { collection } = await readCollection(readDocument(bytes));
  const text = decode(bytes);
  const { tree, root, folder, urlAsText } = findLists(text);
  return {
    format: urlAsText ? 'v2.0' : 'v2.1',
    collection,
    async add(calls, variables) {
      const edits: Edit[] = [];
      const homeless: LearnedCall[] = [];
      for (const [request, examples] of Map.groupBy(calls, (each) => each.request)) {
        const options = { ...findBase(collection, variables, request), urlAsText, request };
        const entries = examples.map((each) => createLearnedExample(each, options));
        const edit = request && addToList(text, tree, pathOf(request), 'response', entries);
        if (edit === undefined) homeless.push(...examples);
        else edits.push(edit);
      }
      const options = { ...findBase(collection, variables), urlAsText };
      const requests = [...Map.groupBy(homeless, ({ call }) => learnedIds(call).request).values()].map((examples) =>
        createLearnedRequest(examples, options),
      );
      const added = folder === undefined ? [{ name: learnedFolder, item: requests }] : requests;
      const last = requests.length === 0 ? undefined : addToList(text, tree, folder ?? root, 'item', added);
      await replaceFile(file, applyEdits(text, last === undefined ? edits : [...edits, last]));
      return [];
    },
  };
}

/** Where a request stands, from its JSON pointer, whose keys are names of ours and indices. */
function pathOf({ place }: CollectionRequest): JsonPath {
  return pointerKeys(place.pointer).map((key) => (/^\d+$/.test(key) ? Number(key) : key));
}

/** What has the list of all items, and the folder for learned requests where there is one already. */
function findLists(text: string): {
  readonly tree: Node;
  readonly root: JsonPath;
  readonly folder: JsonPath | undefined;
  readonly urlAsText: boolean;
} {
  const tree = parseDeepTree(text);
  const root = [[], ['collection']].find(
    (path) => tree && findNodeAtLocation(tree, [...path, 'item'])?.type === 'array',
  );
  if (tree === undefined || root === undefined) {
    throw new Error('It is a collection of format v1 or without `item`: export it from Postman as v2.1 first.');
  }
  const items = findNodeAtLocation(tree, [...root, 'item'])?.children ?? [];
  const index = items.findIndex(
    (item) =>
      findNodeAtLocation(item, ['name'])?.value === learnedFolder &&
      findNodeAtLocation(item, ['item'])?.type === 'array',
  );
  const schema: unknown = findNodeAtLocation(tree, [...root, 'info', 'schema'])?.value;
  return {
    tree,
    root,
    folder: index === -1 ? undefined : [...root, 'item', index],
    urlAsText: typeof schema === 'string' && schema.includes('/v2.0'),
  };
}

/** The library goes down into what is nested by recursion. */
function parseDeepTree(text: string): ReturnType<typeof parseTree> {
  try {
    return parseTree(text);
  } catch (cause) {
    throw new Error('It is nested too deep for anything to be added to it.', { cause });
  }
}

/** The byte order mark stays in the text. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new Error('It is not UTF-8, so it is left as it is. Save it as UTF-8 first.', { cause });
  }
}

/** A new file could take the place of one that nobody is to write to. @throws Error for such a one */
async function writableFile(file: string): Promise<Stats> {
  const stats = await stat(file);
  if ((stats.mode & 0o222) === 0) throw new Error('It is read-only, so it is left as it is: make it writable first.');
  return stats;
}

/** Readers see the old file or the new one, whole; links and permissions stay. */
async function replaceFile(file: string, text: string): Promise<void> {
  const target = await realpath(file);
  const { mode } = await writableFile(target);
  const partial = `${target}.${randomBytes(4).toString('hex')}.partial`;
  const files = createPatientFiles();
  try {
    await writeFile(partial, text, { flag: 'wx' });
    await chmod(partial, mode);
    await files.rename(partial, target);
  } catch (error) {
    await files.removeFile(partial).catch(() => undefined);
    throw error;
  }
}
