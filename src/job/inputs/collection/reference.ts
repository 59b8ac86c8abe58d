/** What the inputs `collection` and `environment` may name: something in Postman, or a file. */
import path from 'node:path';
import type { Collection, Environment, ReadWarning } from '../../../engine/index.ts';
import { stat } from './bounded-file.ts';

/** An input that names something. */
export type ItemInput = 'collection' | 'environment';

/** Something that Postman holds. */
export interface PostmanReference {
  readonly kind: 'uid' | 'id' | 'name';
  /** As given. */
  readonly text: string;
  readonly input: ItemInput;
  /** A folder has this name too, which the user may have meant. */
  readonly isFolder: boolean;
}

/** A file that is not read yet, or what stands in its place. */
export interface LocatedFile {
  readonly kind: 'file';
  readonly text: string;
  readonly input: ItemInput;
  /** Absolute. */
  readonly file: string;
  readonly isThere: boolean;
  readonly isFolder: boolean;
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
 * Finds out what a text names, by its form and by what there is on disk; `undefined` for ''. Nothing is read.
 *
 * @param directory where relative paths start
 */
export async function locate(
  input: ItemInput,
  text: string,
  directory: string,
): Promise<PostmanReference | LocatedFile | undefined> {
  if (text === '') return undefined;
  if (uidPattern.test(text)) return { kind: 'uid', text, input, isFolder: false };
  if (idPattern.test(text)) return { kind: 'id', text, input, isFolder: false };
  const file = path.resolve(directory, text);
  const stats = await stat(file).catch(() => undefined);
  const isFolder = stats?.isDirectory() === true;
  if (stats?.isFile() === true || looksLikePath(text)) {
    return { kind: 'file', text, input, file, isThere: stats !== undefined, isFolder };
  }
  return { kind: 'name', text, input, isFolder };
}

/** Whether the text can only be meant as a path: a name like `Payments v1/v2` has a slash too, so a slash is not enough. */
function looksLikePath(text: string): boolean {
  return /\.(json|ya?ml)$/i.test(text) || /^\.{0,2}[\\/]/.test(text) || /^[a-z]:[\\/]/i.test(text);
}
