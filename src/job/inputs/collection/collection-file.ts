/** A collection of any kind that we can serve: Postman's formats, of which v3 is a folder, and OpenAPI by way of Postman's converter. */
import {
  decodeDocument,
  parseDocument,
  readCollection,
  type Collection,
  type ReadWarning,
} from '../../../engine/index.ts';
import path from 'node:path';
import { childOf, deepestDocument, parseShallowJson } from '../../../http-text/bounded-json.ts';
import type { ConversionLimits } from '../openapi/convert-in-worker.ts';
import type { DocumentSource } from '../openapi/document/read-documents.ts';
import { readBoundedFile, stat } from './bounded-file.ts';
import { relativePath } from './reference.ts';

export interface CollectionFile {
  /** The collection's JSON as text: the file's own, or what it was converted to. */
  readonly json: string;
  /** The same, parsed. */
  readonly document: unknown;
  readonly isConverted: boolean;
  readonly collection: Collection;
  readonly warnings: readonly ReadWarning[];
  /** What was converted, in words. */
  readonly note: string | undefined;
  /** Of a folder: the file of each request and example, by its JSON pointer into `document`. Absolute. */
  readonly files: ReadonlyMap<string, string> | undefined;
}

/**
 * Reads the file, and converts what is no collection yet.
 *
 * @param file a file, or the folder of a collection of format v3
 * @param limits of a conversion
 * @param directory where the paths in warnings start
 * @throws DocumentError, CollectionError, or Error when the file cannot be read or converted
 */
export async function readCollectionFile(
  file: string,
  limits?: ConversionLimits,
  directory = path.dirname(file),
): Promise<CollectionFile> {
  if ((await stat(file)).isDirectory()) return readFolder(file, directory, limits?.signal);
  const text = decodeDocument(await readBoundedFile(file));
  const converted = isOpenApi(text) ? await convert(text, { file, directory }, limits) : undefined;
  const json = converted?.json ?? text;
  const document = parseDocument(json);
  const read = await readCollection(document);
  const isConverted = converted !== undefined;
  const warnings = [...(converted?.warnings ?? []), ...read.warnings];
  const { collection } = read;
  return { json, document, isConverted, collection, warnings, note: converted?.note, files: undefined };
}

/**
 * Whether the text is an OpenAPI or Swagger document, in YAML or JSON: it says so with its version, wherever that stands, at
 * the top level.
 */
export function isOpenApi(text: string): boolean {
  // Cheap, and false for all but a few collections: they are not parsed twice.
  if (!/["']?(?:openapi|swagger)["']?\s{0,9}:/.test(text)) return false;
  const bare = text.replace(/^\uFEFF/, '');
  try {
    const document = parseShallowJson(bare, deepestDocument);
    return ['openapi', 'swagger'].some((key) => /^[23](?:\.|$)/.test(String(childOf(document, key))));
  } catch {
    // YAML, most likely.
    return /^(?:\{\s{0,9})?["']?(?:openapi|swagger)["']?\s{0,9}:\s{0,9}["']?[23]\./m.test(bare);
  }
}

async function readFolder(folder: string, directory: string, signal: AbortSignal | undefined): Promise<CollectionFile> {
  // Loaded here only: it takes a parser of YAML.
  const { readCollectionFolder } = await import('./folder.ts');
  const { document, files, warnings } = await readCollectionFolder(folder, signal);
  const read = await readCollection(document);
  const shown = relativePath(directory, folder);
  const below = warnings.map((warning) => ({ ...warning, firstItem: path.posix.join(shown, warning.firstItem) }));
  return {
    json: JSON.stringify(document),
    document,
    isConverted: true,
    collection: read.collection,
    warnings: [...below, ...read.warnings],
    note: undefined,
    files,
  };
}

async function convert(text: string, source: DocumentSource, limits: ConversionLimits | undefined) {
  // Loaded here only: few documents need it.
  const { convertInWorker } = await import('../openapi/convert-in-worker.ts');
  return convertInWorker({ text, source }, limits);
}
