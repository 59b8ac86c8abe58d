/** From what `collection` and `environment` name to what they hold. */
import path from 'node:path';
import type { Environment, ReadWarning } from '../../../engine/index.ts';
import { quote } from '../../../http-text/show-value.ts';
import { messageOf } from '../../../http-text/thrown.ts';
import type { ConversionLimits } from '../openapi/convert-in-worker.ts';
import type { ReportProblem } from '../values.ts';
import { readBoundedFile } from './bounded-file.ts';
import { readCollections } from './read-collections.ts';
import {
  itemPath,
  nearFile,
  noCollectionIn,
  type CollectionReference,
  type EnvironmentReference,
  type FileReference,
  type Located,
  type PostmanReference,
} from './reference.ts';

/** What both inputs name: a line each of `collection`, in their order. */
export interface LocatedItems {
  readonly collections: readonly Located[];
  readonly environment: Located | undefined;
}

/** Who asks for them. */
interface Asker {
  /** Whether a text that is no file can be a name in Postman: not without a key. */
  readonly names: boolean;
  /** And no step of a workflow. */
  readonly onCommandLine?: boolean | undefined;
}

/**
 * Reads the files among both references; problems go to `report` and give `undefined`, as does an empty environment.
 *
 * @param options.conversion limits of a conversion
 */
export async function readReferences(
  located: LocatedItems,
  { conversion, ...asker }: Asker & { readonly conversion?: ConversionLimits },
  report: ReportProblem,
): Promise<{ collection: CollectionReference | undefined; environment: EnvironmentReference | undefined }> {
  const readFile = async (file: string, directory: string) => {
    // Loaded here only: who names a collection in Postman has no file to read.
    const { readCollectionFile } = await import('./collection-file.ts');
    const { collection: item, ...read } = await readCollectionFile(file, conversion, directory);
    return { ...read, item };
  };
  const readCollection = (each: Located) => readReference(each, asker, readFile, report);
  const [collection, environment] = await Promise.all([
    readCollections(located.collections, readCollection, report),
    readEnvironmentReference(located.environment, asker, report),
  ]);
  return { collection, environment };
}

/** The same for an environment alone. */
export function readEnvironmentReference(
  located: Located | undefined,
  asker: Asker,
  report: ReportProblem,
): Promise<EnvironmentReference | undefined> {
  const readFile = async (file: string) => {
    const { environment: item, ...read } = await readEnvironmentFile(file);
    return { ...read, item };
  };
  return readReference(located, asker, readFile, report);
}

/** What a file holds. */
type Item<TItem> = Omit<FileReference<TItem>, 'kind' | 'file' | 'text'>;

/** @param read throws an Error with a sentence that says what is wrong with the file */
async function readReference<TItem>(
  located: Located | undefined,
  { names, onCommandLine }: Asker,
  read: (file: string, directory: string) => Promise<Item<TItem>>,
  report: ReportProblem,
): Promise<PostmanReference | FileReference<TItem> | undefined> {
  if (located === undefined) return undefined;
  const { input } = located;
  if (located.kind === 'url') {
    report(`\`${input}\` ${located.problem}`);
    return undefined;
  }
  const { text, directory } = located;
  try {
    if (located.kind === 'file') {
      const file = await itemPath(located, onCommandLine);
      return { kind: 'file', file, text, ...(await read(file, directory)) };
    }
    if (names) return located;
    if (located.isFolder) throw new Error(await noCollectionIn(input, text, directory));
    return located.kind === 'name' ? { ...located, near: await nearFile(located) } : located;
  } catch (error) {
    report(`\`${input}\` is ${quote(text)}: ${messageOf(error)}`);
    return undefined;
  }
}

interface EnvironmentFile {
  /** As an export has it. */
  readonly document: unknown;
  readonly environment: Environment;
  readonly warnings: readonly ReadWarning[];
}

/** @throws DocumentError, EnvironmentError, or Error when the file cannot be read */
export async function readEnvironmentFile(file: string): Promise<EnvironmentFile> {
  const { decodeDocument, readDocument, readEnvironment } = await import('../../../engine/index.ts');
  const bytes = await readBoundedFile(file);
  if (!/\.ya?ml$/i.test(file)) {
    const document = readDocument(bytes);
    return { document, ...readEnvironment(document) };
  }
  // Loaded here only: it takes a parser of YAML.
  const { convertEnvironment } = await import('../../../engine/v3.ts');
  const name = path.basename(file).replace(/(?:\.environment)?\.ya?ml$/i, '');
  const { document, warnings } = convertEnvironment(decodeDocument(bytes), name);
  const read = readEnvironment(document);
  return { document, environment: read.environment, warnings: [...warnings, ...read.warnings] };
}
