/** A collection's JSON file, to which learned requests are added at the end. */
import { randomBytes } from 'node:crypto';
import { chmod, realpath, stat, writeFile } from 'node:fs/promises';
import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import { createPatientFiles } from '../../files/patient-files.ts';
import { readBoundedFile } from '../inputs/collection/bounded-file.ts';
import { findBase, learnedFolder, type LearnTarget } from './learn-target.ts';
import { createLearnedRequest } from './learned-request.ts';
import { appendToList } from './splice-json.ts';

/** @throws Error when the file cannot be read, or nothing can be added to it */
export async function openFile(file: string): Promise<LearnTarget> {
  const { readCollection, readDocument } = await import('../../engine/index.ts');
  const bytes = await readBoundedFile(file);
  const { collection } = await readCollection(readDocument(bytes));
  const text = decode(bytes);
  const { root, folder, urlAsText } = findLists(text);
  return {
    collection,
    async add(calls) {
      const options = { ...findBase(collection), urlAsText };
      const requests = calls.map((call) => createLearnedRequest(call, options));
      const appended = folder
        ? appendToList(text, folder, requests)
        : appendToList(text, root, [{ name: learnedFolder, item: requests }]);
      await replaceFile(file, appended);
      return [];
    },
  };
}

type JsonPath = readonly (string | number)[];

/** The list that all items are in, and that of the folder for learned requests where there is one already. */
function findLists(text: string): {
  readonly root: JsonPath;
  readonly folder: JsonPath | undefined;
  readonly urlAsText: boolean;
} {
  const tree = parseDeepTree(text);
  const prefix = [[], ['collection']].find(
    (path) => tree && findNodeAtLocation(tree, [...path, 'item'])?.type === 'array',
  );
  if (tree === undefined || prefix === undefined) {
    throw new Error('It is a collection of format v1 or without `item`: export it from Postman as v2.1 first.');
  }
  const root = [...prefix, 'item'];
  const items = findNodeAtLocation(tree, root)?.children ?? [];
  const index = items.findIndex(
    (item) =>
      findNodeAtLocation(item, ['name'])?.value === learnedFolder &&
      findNodeAtLocation(item, ['item'])?.type === 'array',
  );
  const schema: unknown = findNodeAtLocation(tree, [...prefix, 'info', 'schema'])?.value;
  return {
    root,
    folder: index === -1 ? undefined : [...root, index, 'item'],
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

/** Readers see the old file or the new one, whole; links and permissions stay. */
async function replaceFile(file: string, text: string): Promise<void> {
  const target = await realpath(file);
  const { mode } = await stat(target);
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
