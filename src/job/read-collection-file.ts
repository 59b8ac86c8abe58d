/** A collection file of any kind that we can serve: Postman's formats, and OpenAPI by way of Postman's converter. */
import { decodeDocument, parseDocument, readCollection, type Collection, type ReadWarning } from '../engine/index.ts';
import { convertOpenApi, isOpenApi } from './convert-openapi.ts';
import { readBoundedFile } from './read-bounded-file.ts';

export interface CollectionFile {
  /** The collection's JSON: the file's own, or what it was converted to. */
  readonly document: unknown;
  /** The file's text, when places in the collection are places in it: not after a conversion. */
  readonly text: string | undefined;
  readonly collection: Collection;
  readonly warnings: readonly ReadWarning[];
  /** What was converted, in words. */
  readonly note: string | undefined;
}

/** @throws DocumentError, CollectionError, or Error when the file cannot be read or converted */
export async function readCollectionFile(file: string): Promise<CollectionFile> {
  const text = decodeDocument(await readBoundedFile(file));
  const converted = isOpenApi(text) ? await convertOpenApi(text) : undefined;
  const document = converted?.document ?? parseDocument(text);
  const { collection, warnings } = await readCollection(document);
  return { document, text: converted === undefined ? text : undefined, collection, warnings, note: converted?.note };
}
