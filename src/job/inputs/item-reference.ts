/** What `collection` and `environment` may name: something in Postman, or a file. */
import path from 'node:path';
import {
  readDocument,
  readEnvironment,
  type Collection,
  type Environment,
  type ReadWarning,
} from '../../engine/index.ts';
import { readBoundedFile, stat } from './read-bounded-file.ts';

/** Something that Postman holds. `text` is the input as given, `input` the name of the input. */
export interface PostmanReference {
  readonly kind: 'uid' | 'id' | 'name';
  readonly text: string;
  readonly input: 'collection' | 'environment';
  /** A folder has this name too, which the user may have meant. */
  readonly isFolder?: boolean;
}

/** A file, read and understood. */
export interface FileReference<TItem> {
  readonly kind: 'file';
  /** Absolute. */
  readonly file: string;
  readonly text: string;
  /** The file's JSON, unchanged; of an OpenAPI document the collection that it was converted to. */
  readonly document: unknown;
  readonly item: TItem;
  readonly warnings: readonly ReadWarning[];
  /** What was converted, in words. */
  readonly note?: string | undefined;
  /** Of a collection: `document` as text, which is the file's own unless it was converted. */
  readonly json?: string;
  readonly isConverted?: boolean;
}

export type CollectionReference = PostmanReference | FileReference<Collection>;
export type EnvironmentReference = PostmanReference | FileReference<Environment>;

const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const idPattern = new RegExp(`^${uuid}$`, 'i');
const uidPattern = new RegExp(`^\\d+-${uuid}$`, 'i');

/**
 * Reads a reference to an environment; problems go to `report` and give `undefined`, as does an empty one.
 *
 * @param directory where relative paths start
 */
export async function readEnvironmentReference(
  text: string,
  directory: string,
  report: (problem: string) => void,
): Promise<EnvironmentReference | undefined> {
  return readOne({ input: 'environment', text, directory, names: true }, parseEnvironment, report);
}

/** Reads a file of one kind. @throws Error with a sentence that says what is wrong with it */
export type Parse<TItem> = (file: string) => Promise<Omit<FileReference<TItem>, 'kind' | 'file' | 'text'>>;

export const parseEnvironment: Parse<Environment> = async (file) => {
  const document = readDocument(await readBoundedFile(file));
  const { environment: item, warnings } = readEnvironment(document);
  return { document, item, warnings };
};

export interface GivenReference {
  readonly input: 'collection' | 'environment';
  readonly text: string;
  readonly directory: string;
  readonly names: boolean;
}

/** As `readEnvironmentReference`, for any kind of file. */
export async function readOne<TItem>(
  given: GivenReference,
  parse: Parse<TItem>,
  report: (problem: string) => void,
): Promise<PostmanReference | FileReference<TItem> | undefined> {
  if (given.text === '') return undefined;
  try {
    return await readReference(given, parse);
  } catch (error) {
    report(`\`${given.input}\` is "${given.text}": ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}

async function readReference<TItem>(
  given: GivenReference,
  parse: Parse<TItem>,
): Promise<PostmanReference | FileReference<TItem>> {
  const { input, text } = given;
  if (uidPattern.test(text)) return { kind: 'uid', text, input };
  if (idPattern.test(text)) return { kind: 'id', text, input };
  const file = path.resolve(given.directory, text);
  const stats = await stat(file).catch(() => undefined);
  const isPath = looksLikePath(text);
  if (stats?.isDirectory() === true && (isPath || !given.names)) {
    throw new Error(`this is a folder; export the ${input} from Postman as one file in the format Collection v2.1.`);
  }
  // What is no plain file is told when it is opened.
  const isThere = stats !== undefined && (stats.isFile() || (isPath && !stats.isDirectory()));
  if (!isThere) {
    if (isPath) throw new Error(`there is no file ${file}. Is the repository checked out before this step?`);
    return { kind: 'name', text, input, ...(stats?.isDirectory() === true && { isFolder: true }) };
  }
  return { kind: 'file', file, text, ...(await parse(file)) };
}

/** Whether the text can only be meant as a path: a name like `Payments v1/v2` has a slash too, so a slash is not enough. */
export function looksLikePath(text: string): boolean {
  return /\.(json|ya?ml)$/i.test(text) || /^\.{0,2}[\\/]/.test(text) || /^[a-z]:[\\/]/i.test(text);
}
