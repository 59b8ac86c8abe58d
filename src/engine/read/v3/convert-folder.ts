/** A collection of format v3, a folder of YAML files, as one document of format v2.1. */
import type { JsonObject } from '../../../http-text/bounded-json.ts';
import type { ReadWarning } from '../../collection.ts';
import { asName } from '../json.ts';
import { schema21 } from '../convert-collection.ts';
import { convertExample, convertRequest, convertVariables, idOf, orderOf } from './convert-item.ts';
import { readFolder, type ItemFile, type ReadFile, type ReadFolder } from './read-folder.ts';

export interface ConvertedFolder {
  /** Format v2.1, as the API takes it. */
  readonly document: JsonObject;
  /** The file of each request and each example, by its JSON pointer into the document. */
  readonly files: ReadonlyMap<string, string>;
  /** The folder that each request's examples are looked for in, by the request's JSON pointer. */
  readonly exampleFolders: ReadonlyMap<string, string>;
  readonly warnings: readonly ReadWarning[];
}

/**
 * Converts the files of a collection's folder. A file that cannot be read is left out with a warning that names it and its
 * line (V-03); requests of kinds other than HTTP with one warning for each kind.
 *
 * @param name of the folder: the collection's, where its definition names none
 */
export function convertFolder(given: Iterable<ItemFile>, name: string): ConvertedFolder {
  const folder = readFolder(given);
  const writing = { folder, files: new Map<string, string>(), exampleFolders: new Map<string, string>() };
  const { definition, warnings } = folder;
  const id = asName(definition['id']);
  const description = asName(definition['description']);
  const document = {
    info: {
      ...(id !== undefined && { _postman_id: id }),
      name: asName(definition['name']) ?? name,
      ...(description !== undefined && { description }),
      schema: schema21,
    },
    item: writeItems('', '/item', writing),
    variable: convertVariables(definition['variables']),
  };
  return { document, files: writing.files, exampleFolders: writing.exampleFolders, warnings };
}

/** A folder's files, and what is found out while its document is written. */
interface Writing {
  readonly folder: ReadFolder;
  readonly files: Map<string, string>;
  readonly exampleFolders: Map<string, string>;
}

/** By `order` and then by name in code units, as the Postman CLI sorts them (V-07). */
function sorted(files: readonly ReadFile[]): ReadFile[] {
  return files.toSorted(
    (a, b) => orderOf(a.item) - orderOf(b.item) || (a.name < b.name ? -1 : Number(a.name > b.name)),
  );
}

/** Folders and requests are mixed. */
function writeItems(path: string, pointer: string, writing: Writing): JsonObject[] {
  const folders = new Set(writing.folder.subfolders.get(path));
  const requests = writing.folder.requests.get(path) ?? [];
  return sorted([...folders, ...requests]).map((file, index) => {
    const at = `${pointer}/${String(index)}`;
    const { name, item } = file;
    const content = folders.has(file)
      ? { item: writeItems(file.path, `${at}/item`, writing) }
      : writeRequest(file, at, writing);
    return { ...idOf(item), name, ...content };
  });
}

function writeRequest({ path, item }: ReadFile, pointer: string, writing: Writing): JsonObject {
  const { folder, files, exampleFolders } = writing;
  files.set(pointer, path);
  const examplesAt = folder.exampleFolders.get(path);
  if (examplesAt !== undefined) exampleFolders.set(pointer, examplesAt);
  const response = sorted(folder.examples.get(path) ?? []).map((example, index) => {
    files.set(`${pointer}/response/${String(index)}`, example.path);
    return convertExample(example.item, example.name);
  });
  return { request: convertRequest(item), response };
}
