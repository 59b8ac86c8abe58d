/** A collection of format v3, a folder of YAML files, as one document of format v2.1. */
import type { JsonObject } from '../../../http-text/bounded-json.ts';
import type { ReadWarning } from '../../collection.ts';
import { asName } from '../json.ts';
import { convertExample, convertRequest, convertVariables, orderOf } from './convert-item.ts';
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
  const files = new Map<string, string>();
  const definition = folder.definitions.get('') ?? {};
  const id = asName(definition['id']);
  const description = asName(definition['description']);
  const document = {
    info: {
      ...(id !== undefined && { _postman_id: id }),
      name: asName(definition['name']) ?? name,
      ...(description !== undefined && { description }),
      schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json',
    },
    item: itemsOf('', '/item', folder, files),
    variable: convertVariables(definition['variables']),
  };
  const exampleFolders = new Map(
    [...files].flatMap(([pointer, file]) => {
      const examples = folder.exampleFolders.get(file);
      return examples === undefined ? [] : [[pointer, examples] as const];
    }),
  );
  return { document, files, exampleFolders, warnings: folder.warnings };
}

/** Something that stands in a list of items: its order and its name decide where (V-07). */
interface Entry {
  readonly name: string;
  readonly order: number;
  readonly write: (pointer: string) => JsonObject;
}

/** Folders and requests mixed, by `order` and then by name in code units, as the Postman CLI sorts them. */
function sorted<T extends Omit<Entry, 'write'>>(entries: readonly T[]): T[] {
  return entries.toSorted((a, b) => a.order - b.order || (a.name < b.name ? -1 : Number(a.name > b.name)));
}

function itemsOf(path: string, pointer: string, folder: ReadFolder, files: Map<string, string>): JsonObject[] {
  const folders = (folder.subfolders.get(path) ?? []).map((child): Entry => {
    const definition = folder.definitions.get(child) ?? {};
    const id = asName(definition['id']);
    const name = asName(definition['name']) ?? child.slice(child.lastIndexOf('/') + 1);
    return {
      name,
      order: orderOf(definition),
      write: (at) => ({
        ...(id !== undefined && { id }),
        name,
        item: itemsOf(child, `${at}/item`, folder, files),
      }),
    };
  });
  const requests = (folder.requests.get(path) ?? []).map((request): Entry => {
    const name = asName(request.item['name']) ?? request.stem;
    return {
      name,
      order: orderOf(request.item),
      write: (at) => writeRequest(request, name, at, folder, files),
    };
  });
  return sorted([...folders, ...requests]).map(({ write }, index) => write(`${pointer}/${String(index)}`));
}

function writeRequest(
  { path, item }: ReadFile,
  name: string,
  pointer: string,
  folder: ReadFolder,
  files: Map<string, string>,
): JsonObject {
  files.set(pointer, path);
  const id = asName(item['id']);
  const examples = sorted(
    (folder.examples.get(path) ?? []).map((example) => ({
      example,
      name: asName(example.item['name']) ?? example.stem,
      order: orderOf(example.item),
    })),
  );
  return {
    ...(id !== undefined && { id }),
    name,
    request: convertRequest(item),
    response: examples.map(({ example, name: exampleName }, index) => {
      files.set(`${pointer}/response/${String(index)}`, example.path);
      return convertExample(example.item, exampleName);
    }),
  };
}
