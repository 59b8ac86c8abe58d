/** A collection file of any kind that we can serve: Postman's formats, and OpenAPI by way of Postman's converter. */
import {
  decodeDocument,
  parseDocument,
  readCollection,
  type Collection,
  type ReadWarning,
} from '../../../engine/index.ts';
import type { ConversionLimits } from '../openapi/convert-in-worker.ts';
import { isOpenApi } from '../openapi/is-openapi.ts';
import { readBoundedFile } from './bounded-file.ts';

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
}

/**
 * @param limits of a conversion
 * @throws DocumentError, CollectionError, or Error when the file cannot be read or converted
 */
export async function readCollectionFile(file: string, limits?: ConversionLimits): Promise<CollectionFile> {
  const text = decodeDocument(await readBoundedFile(file));
  const converted = isOpenApi(text) ? await convert(text, limits) : undefined;
  const json = converted?.json ?? text;
  const document = parseDocument(json);
  const { collection, warnings } = await readCollection(document);
  return { json, document, isConverted: converted !== undefined, collection, warnings, note: converted?.note };
}

async function convert(text: string, limits: ConversionLimits | undefined) {
  // Loaded here only: few documents need it.
  const { convertInWorker } = await import('../openapi/convert-in-worker.ts');
  return convertInWorker(text, limits);
}
