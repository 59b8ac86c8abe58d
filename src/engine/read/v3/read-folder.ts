/** The files of a v3 collection, parsed and sorted by what they are: definitions, requests, and the examples of each request. */
import type { JsonObject } from '../../../http-text/bounded-json.ts';
import type { ReadWarning } from '../../collection.ts';
import { collectWarnings, unreadable, type Warnings } from '../defects.ts';
import { asName } from '../json.ts';
import { parseItem } from './parse-item.ts';

/** A folder, a request or an example. */
export interface ReadFile {
  readonly path: string;
  /** The item's; where it names none that of the file, without what says its kind. */
  readonly name: string;
  /** Of a folder its definition. */
  readonly item: JsonObject;
}

/** All by paths from the collection's folder, which is '' itself. */
export interface ReadFolder {
  /** The collection's own. */
  readonly definition: JsonObject;
  /** Those that hold requests, however deep, by the folder that they are in. */
  readonly subfolders: ReadonlyMap<string, readonly ReadFile[]>;
  /** By folder. */
  readonly requests: ReadonlyMap<string, readonly ReadFile[]>;
  /** By the path of their request. */
  readonly examples: ReadonlyMap<string, readonly ReadFile[]>;
  /** The folder that a request's examples are looked for in, by the request's path. */
  readonly exampleFolders: ReadonlyMap<string, string>;
  readonly warnings: readonly ReadWarning[];
}

const requestFile = /[^/]\.request\.ya?ml$/i;
const exampleFile = /[^/]\.example\.ya?ml$/i;
const definitionFile = /(?:^|\/)\.resources\/definition\.ya?ml$/i;

/** Whether a file is one of a v3 collection, by its path. */
export function isCollectionFile(path: string): boolean {
  return isRequestFile(path) || exampleFile.test(path) || definitionFile.test(path);
}

/** Requests within `.resources` belong to nothing (V-02). */
export function isRequestFile(path: string): boolean {
  return requestFile.test(path) && !/(?:^|\/)\.resources\//i.test(path);
}

/** Whether a path is that of a collection's own file, which names it. */
export function isDefinitionFile(path: string): boolean {
  return definitionFile.test(path);
}

/** What a file gave: its item, and what there is to say of it. */
export interface ItemFile {
  readonly path: string;
  /** `undefined` for a file that was left out. */
  readonly item: JsonObject | undefined;
  readonly warning?: Warning;
}

interface Warning {
  readonly message: string;
  readonly item: string;
  /** Warnings with the same key are told once, with a number: the message where it is not given. */
  readonly key?: string;
}

/** Kinds of items that an HTTP mock serves; a file without a kind is taken for what its name says. */
const servedKinds: ReadonlySet<string> = new Set(['http-request', 'http-example', 'collection']);

/** Reads one file of a collection's folder. One that is broken is left out, and its warning has the line (V-03). */
export function readItemFile(path: string, text: string): ItemFile {
  const parsed = parseItem(text);
  if ('problem' in parsed) {
    const message = `${unreadable} (${parsed.problem}); it was left out.`;
    return { path, item: undefined, warning: { message, item: `${path}:${String(parsed.line)}`, key: path } };
  }
  const { item, bareVariableLine } = parsed;
  const kind = asName(item['$kind']);
  if (kind !== undefined && !servedKinds.has(kind)) {
    const message = `An item is of the kind ${kind}, which a mock server does not answer; it was left out.`;
    return { path, item: undefined, warning: { message, item: path } };
  }
  if (bareVariableLine === undefined) return { path, item };
  const message = 'A value begins with a variable without quotes, which is no YAML; it was read as text.';
  return { path, item, warning: { message, item: `${path}:${String(bareVariableLine)}` } };
}

/** Sorts the files by what they are, in the order in which they come. */
export function readFolder(files: Iterable<ItemFile>): ReadFolder {
  const warnings = collectWarnings();
  const definitions = new Map<string, JsonObject>();
  const requests: ReadFile[] = [];
  const examples: ReadFile[] = [];
  for (const { path, item, warning } of files) {
    if (warning !== undefined) warnings.add(warning.message, () => warning.item, warning.key);
    if (item === undefined) continue;
    if (isDefinitionFile(path)) definitions.set(parentOf(parentOf(path)), item);
    else (isRequestFile(path) ? requests : examples).push({ path, name: asName(item['name']) ?? stemOf(path), item });
  }
  const byFolder = (found: readonly ReadFile[]) => Map.groupBy(found, ({ path }) => parentOf(path));
  const subfolders = foldersOf(requests).map((path): ReadFile => {
    const item = definitions.get(path) ?? {};
    return { path, name: asName(item['name']) ?? lastOf(path), item };
  });
  return {
    definition: definitions.get('') ?? {},
    subfolders: byFolder(subfolders),
    requests: byFolder(requests),
    ...examplesOf(requests, byFolder(examples), warnings),
    warnings: warnings.list(),
  };
}

/**
 * The examples of each request: those in the folder that it names, from its own place (V-08). A request that names none has
 * those in the place where Postman would write them. Nothing outside the collection's folder is taken.
 */
function examplesOf(
  requests: readonly ReadFile[],
  byFolder: ReadonlyMap<string, readonly ReadFile[]>,
  warnings: Warnings,
): Pick<ReadFolder, 'examples' | 'exampleFolders'> {
  const found = new Map<string, readonly ReadFile[]>();
  const folders = new Map<string, string>();
  for (const { path, item } of requests) {
    const named = asName(item['examples']);
    const folder = join(parentOf(path), named ?? usualExamples(path));
    const examples = folder === undefined ? undefined : byFolder.get(folder);
    const note =
      folder === undefined
        ? "A request's examples are outside the collection's folder; they were left out."
        : named !== undefined && examples === undefined
          ? 'A request names a folder of examples that holds none.'
          : named === undefined && examples !== undefined
            ? 'A request does not name its folder of examples; the one where Postman would write them was taken.'
            : undefined;
    if (note !== undefined) warnings.add(note, () => path);
    if (folder !== undefined) folders.set(path, folder);
    if (examples !== undefined) found.set(path, examples);
  }
  return { examples: found, exampleFolders: folders };
}

/** Where Postman writes the examples of a request, from the request's folder. */
const usualExamples = (requestPath: string): string => `.resources/${stemOf(requestPath)}.resources/examples`;

const lastOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** The name of a file without what says its kind. */
const stemOf = (path: string): string => lastOf(path).replace(/\.(?:request|example)\.ya?ml$/i, '');

/** All folders on the way to files, but for the topmost. */
function foldersOf(files: readonly ReadFile[]): readonly string[] {
  const all = new Set<string>();
  for (const { path } of files) {
    for (let folder = parentOf(path); folder !== '' && !all.has(folder); folder = parentOf(folder)) all.add(folder);
  }
  return [...all];
}

/** '' for what stands at the top. */
function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** `undefined` for what leads out of the collection's folder. */
function join(folder: string, relative: string): string | undefined {
  if (/^(?:\/|[a-z]:)/i.test(relative)) return undefined;
  const segments = folder === '' ? [] : folder.split('/');
  for (const segment of relative.split(/[\\/]/)) {
    if (segment === '' || segment === '.') continue;
    if (segment !== '..') segments.push(segment);
    else if (segments.pop() === undefined) return undefined;
  }
  return segments.join('/');
}
