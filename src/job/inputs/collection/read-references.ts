/** From what `collection` and `environment` name to what they hold. */
import type { Collection, Environment } from '../../../engine/index.ts';
import type { ConversionLimits } from '../openapi/convert-in-worker.ts';
import type { ReportProblem } from '../values.ts';
import { readEnvironmentFile } from './environment-file.ts';
import { readCollections } from './read-collections.ts';
import {
  itemPath,
  noCollectionIn,
  type CollectionReference,
  type EnvironmentReference,
  type FileReference,
  type LocatedFile,
  type PostmanReference,
} from './reference.ts';

type Located = PostmanReference | LocatedFile | undefined;

/** What both inputs name: a line each of `collection`, in their order. */
export interface LocatedItems {
  readonly collections: readonly (PostmanReference | LocatedFile)[];
  readonly environment: Located;
}

/**
 * Reads the files among both references; problems go to `report` and give `undefined`, as does an empty environment.
 *
 * @param options.names whether a text that is no file can be a name in Postman: not without a key
 * @param options.conversion limits of a conversion
 */
export async function readReferences(
  located: LocatedItems,
  { names, conversion }: { readonly names: boolean; readonly conversion?: ConversionLimits },
  report: ReportProblem,
): Promise<{ collection: CollectionReference | undefined; environment: EnvironmentReference | undefined }> {
  const read = (file: string, directory: string) => readCollectionItem(file, conversion, directory);
  const readCollection = (each: PostmanReference | LocatedFile) => readReference(each, { names, read }, report);
  const [collection, environment] = await Promise.all([
    readCollections(located.collections, readCollection, report),
    readEnvironmentReference(located.environment, names, report),
  ]);
  return { collection, environment };
}

/** The same for an environment alone. */
export function readEnvironmentReference(
  located: Located,
  names: boolean,
  report: ReportProblem,
): Promise<EnvironmentReference | undefined> {
  return readReference(located, { names, read: readEnvironmentItem }, report);
}

/** What a file holds. */
type Item<TItem> = Omit<FileReference<TItem>, 'kind' | 'file' | 'text'>;

/** @param options.read throws an Error with a sentence that says what is wrong with the file */
async function readReference<TItem>(
  located: Located,
  {
    names,
    read,
  }: { readonly names: boolean; readonly read: (file: string, directory: string) => Promise<Item<TItem>> },
  report: ReportProblem,
): Promise<PostmanReference | FileReference<TItem> | undefined> {
  if (located === undefined) return undefined;
  const { text, input } = located;
  try {
    if (located.kind !== 'file') {
      if (located.isFolder && !names) throw new Error(noCollectionIn(input, text));
      return located;
    }
    const file = itemPath(located);
    return { kind: 'file', file, text, ...(await read(file, located.directory)) };
  } catch (error) {
    report(`\`${input}\` is "${text}": ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}

async function readCollectionItem(
  file: string,
  limits: ConversionLimits | undefined,
  directory: string,
): Promise<Item<Collection>> {
  // Loaded here only: who names a collection in Postman has no file to read.
  const { readCollectionFile } = await import('./collection-file.ts');
  const { collection: item, ...read } = await readCollectionFile(file, limits, directory);
  return { ...read, item };
}

async function readEnvironmentItem(file: string): Promise<Item<Environment>> {
  const { environment: item, ...read } = await readEnvironmentFile(file);
  return { ...read, item };
}
