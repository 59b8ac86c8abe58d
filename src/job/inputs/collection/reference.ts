/** What the inputs `collection` and `environment` may name: something in Postman, a file, or a folder of YAML files. */
import path from 'node:path';
import type { Collection, Environment, ReadWarning } from '../../../engine/index.ts';
import { listFirst, quote } from '../../../http-text/show-value.ts';
import { stat } from './bounded-file.ts';
import { idPattern, uidPattern, type ItemInput, readLink } from './link.ts';

/** Something that Postman holds. */
export interface PostmanReference {
  readonly kind: 'uid' | 'id' | 'name';
  /** As given. */
  readonly text: string;
  readonly input: ItemInput;
  /** A folder has this name too, which the user may have meant. */
  readonly isFolder: boolean;
  /** Where relative paths start. */
  readonly directory: string;
  /** A link of Postman's app was given, which holds `text`. */
  readonly isLink?: boolean;
  /** A question for who has no key, and has misspelt a file; '' where no file is near. */
  readonly near?: string;
}

/** A URL that names nothing. */
export interface UselessUrl {
  readonly kind: 'url';
  readonly input: ItemInput;
  /** The second half of a sentence. */
  readonly problem: string;
}

/** What an input names, before it is read. */
export type Located = PostmanReference | LocatedFile | UselessUrl;

/** A file that is not read yet, or what stands in its place. */
export interface LocatedFile {
  readonly kind: 'file';
  readonly text: string;
  readonly input: ItemInput;
  /** Absolute. */
  readonly file: string;
  readonly isThere: boolean;
  readonly isFolder: boolean;
  /** The collections of format v3 that a folder holds, or that a file of one belongs to. Absolute. */
  readonly folders: readonly string[];
  /** Where relative paths start. */
  readonly directory: string;
}

/** A file, read and understood. */
export interface FileReference<TItem> {
  readonly kind: 'file';
  /** Absolute. */
  readonly file: string;
  readonly text: string;
  /** The file's JSON, unchanged; of an OpenAPI document or a folder the collection that it was converted to. */
  readonly document: unknown;
  readonly item: TItem;
  readonly warnings: readonly ReadWarning[];
  /** What was converted, in words. */
  readonly note?: string | undefined;
  /** Of a collection: `document` as text, which is the file's own unless it was converted. */
  readonly json?: string;
  readonly isConverted?: boolean;
  /** Of a folder: the file of each request and example, by its JSON pointer into `document`. Absolute. */
  readonly files?: ReadonlyMap<string, string> | undefined;
  /** Of several collections: each of them. `item` and the rest are of all, `document` is the list of theirs. */
  readonly parts?: readonly FileReference<TItem>[];
}

export type CollectionReference = PostmanReference | FileReference<Collection>;
export type EnvironmentReference = PostmanReference | FileReference<Environment>;

/** The files that a collection was read from, in the order that breaks ties. */
export function partsOfReference(reference: FileReference<Collection>): readonly FileReference<Collection>[] {
  return reference.parts ?? [reference];
}

/** The lines of `collection`: one names what it likes, several name files. Empty ones do not count. */
export function collectionLines(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** What each line of `collection` names, as `locate` has it. */
export async function locateCollections(text: string, directory: string): Promise<readonly Located[]> {
  const located = await Promise.all(collectionLines(text).map((line) => locate('collection', line, directory)));
  return located.filter((each) => each !== undefined);
}

/**
 * Finds out what a text names, by its form and by what there is on disk; `undefined` for ''. Nothing is read.
 *
 * @param directory where relative paths start
 */
export async function locate(input: ItemInput, text: string, directory: string): Promise<Located | undefined> {
  if (text === '') return undefined;
  const link = readLink(input, text);
  if (link !== undefined && 'problem' in link) return { kind: 'url', input, problem: link.problem };
  const id = link?.id ?? text;
  const isId = uidPattern.test(id) ? 'uid' : idPattern.test(id) ? 'id' : undefined;
  if (isId !== undefined)
    return { kind: isId, text: id, input, directory, isFolder: false, isLink: link !== undefined };
  const located = await locateFile(input, text, directory);
  const { isThere, isFolder, folders } = located;
  const isFile = folders.length > 0 || (isThere && !isFolder) || looksLikePath(text);
  return isFile ? located : { kind: 'name', text, input, directory, isFolder };
}

/** The same for a text that can only be a path. */
async function locateFile(input: ItemInput, text: string, directory: string): Promise<LocatedFile> {
  const file = path.resolve(directory, text);
  const stats = await stat(file).catch(() => undefined);
  const isFolder = stats?.isDirectory() === true;
  const folders = input === 'collection' && stats !== undefined ? await findFolders(file, isFolder, directory) : [];
  return { kind: 'file', text, input, file, isThere: stats !== undefined, isFolder, folders, directory };
}

/** Looked for only where there may be some: it takes a parser of YAML. */
async function findFolders(file: string, isFolder: boolean, directory: string): Promise<readonly string[]> {
  if (!isFolder && !/\.ya?ml$/i.test(file)) return [];
  const { collectionFolderOf, findCollectionFolders } = await import('./folder.ts');
  if (isFolder) return findCollectionFolders(file);
  const folder = await collectionFolderOf(file, directory);
  return folder === undefined ? [] : [folder];
}

/** How many collections an error lists. */
const mostListed = 12;

/**
 * The file or the folder that holds the collection or environment which a path means.
 *
 * @param onCommandLine whether no step of a workflow asks, for which an earlier one gets the files
 * @throws Error with a sentence when there is none, or several
 */
export async function itemPath(located: LocatedFile, onCommandLine = false): Promise<string> {
  const { input, file, isThere, isFolder, folders, directory } = located;
  if (!isThere) throw new Error(await describeMissing(located, onCommandLine));
  const [folder, ...others] = folders;
  if (folder === undefined && isFolder) throw new Error(await noCollectionIn(input, file, directory));
  if (others.length === 0) return folder ?? file;
  const names = folders.map((found) => quote(relativePath(directory, found)));
  throw new Error(`there are ${folders.length} collections in this folder. Give one: ${listFirst(names, mostListed)}.`);
}

/** The same for commands that read files only. What is not there is told by whoever reads it. @throws as `itemPath` */
export async function givenItemPath(input: ItemInput, text: string, directory: string): Promise<string> {
  const located = await locateFile(input, text, directory);
  return located.isThere ? itemPath(located, true) : located.file;
}

/** The question whether a file was meant that is near to a name; '' where there is none. */
export async function nearFile({ text, directory }: PostmanReference): Promise<string> {
  const { didYouMeanFile, nearFiles } = await import('./near-files.ts');
  return didYouMeanFile(nearFiles(text, directory));
}

/** What is said of a file that is not there: the ones that are near, or where it was looked for. */
export async function describeMissing(
  { input, text, file, directory }: Pick<LocatedFile, 'input' | 'text' | 'file' | 'directory'>,
  onCommandLine: boolean,
): Promise<string> {
  const { didYouMeanFile, likelyFiles, nearFiles, showFile } = await import('./near-files.ts');
  const missing = `there is no file ${quote(file)}.`;
  const near = nearFiles(text, directory);
  if (near.length > 0) return missing + didYouMeanFile(near);
  const likely = likelyFiles(input, directory, directory);
  if (likely.length > 0) return `${missing} Found here: ${likely.map(showFile).join(', ')}.`;
  return onCommandLine
    ? `${missing} Relative paths start in the working folder, and no ${input} is found there.`
    : `${missing} Is the repository checked out before this step?`;
}

/** Why a folder is no collection. Postman keeps its code mocks in folders beside those of its collections. */
export async function noCollectionIn(input: ItemInput, folder: string, directory: string): Promise<string> {
  const { didYouMeanFile, likelyFiles } = await import('./near-files.ts');
  const near = didYouMeanFile(likelyFiles(input, path.resolve(directory, folder), directory));
  if (input === 'environment') {
    return `this is a folder; give one file, as Postman exports it or keeps it (\`*.environment.yaml\`).${near}`;
  }
  if (/[\\/]mocks(?:[\\/][^\\/]+)?$/i.test(folder)) {
    return 'this folder holds a code mock of Postman, which is a program and no collection: `postman mock run` runs it.';
  }
  if (near !== '') return `this folder is no collection itself.${near}`;
  return (
    'this folder holds no collection, which would have `*.request.yaml` files or a `.resources/definition.yaml`. ' +
    'Give such a folder, or export the collection from Postman as one file in the format Collection v2.1.'
  );
}

/** From where relative paths start, with slashes; '.' for that place itself. */
export function relativePath(directory: string, file: string): string {
  return path.relative(directory, file).split(path.sep).join('/') || '.';
}

/** Whether the text can only be meant as a path: a name like `Payments v1/v2` has a slash too, so a slash is not enough. */
function looksLikePath(text: string): boolean {
  return /\.(json|ya?ml)$/i.test(text) || /^\.{0,2}[\\/]/.test(text) || /^[a-z]:[\\/]/i.test(text);
}
