/** The files that a path which leads nowhere may have meant. */
import fs, { type Dirent } from 'node:fs';
import path from 'node:path';
import { distance } from 'fastest-levenshtein';
import { quote } from '../../../http-text/show-value.ts';
import { callLogsFile } from '../../../call-log/ndjson.ts';
import type { ItemInput } from './link.ts';

/** A search for a hint: it looks at so much and no more. */
const mostEntries = 5_000;
/** How many files are opened to see what they are. */
const mostOpened = 200;
/** How many files a message names. */
const mostNamed = 3;

/** How near a file is to what was given: the smaller the nearer. `undefined` is no candidate. */
type Rank = (file: string) => number | undefined;

/**
 * Up to three files near to what was given, as they would be given: another separator, case, ending or folder, or a typo.
 *
 * @param text as given
 * @param directory where relative paths start, which is searched with what is below it; dot folders, `node_modules` and links are not
 */
export function nearFiles(text: string, directory: string): readonly string[] {
  const relative = path.relative(directory, path.resolve(directory, text));
  const isOutside = path.isAbsolute(relative) || /^\.\.(?:[\\/]|$)/.test(relative);
  if (isOutside) {
    const folder = path.dirname(path.resolve(directory, text));
    // That folder alone: what is below it may be large.
    const found = rankFiles(path.basename(text), filesBelow(folder, 0));
    if (found.length > 0) return found.map((file) => path.join(path.dirname(text), file));
  }
  return rankFiles(isOutside ? path.basename(text) : relative, filesBelow(directory));
}

/** The same for call logs, or an artifact with them as a zip file; where none is near, any call logs. */
export function nearCallLogs(text: string, directory: string): readonly string[] {
  const wanted = /\.(?:ndjson|zip)$/i;
  const folder = path.dirname(path.resolve(directory, text));
  const beside = rankFiles(path.basename(text), filesBelow(folder, 0, wanted));
  if (beside.length > 0) return beside.map((file) => path.join(path.dirname(text), file));
  const below = filesBelow(directory, 5, wanted);
  const near = rankFiles(path.normalize(text), below);
  return near.length > 0 ? near : nearest(below, (file) => (file.endsWith(callLogsFile) ? depthOf(file) : undefined));
}

function rankFiles(text: string, files: readonly string[]): readonly string[] {
  const wanted = wordsOf(text);
  const rank: Rank = (file) => {
    const found = wordsOf(file);
    if (found.path === wanted.path) return 0;
    const isBeside = found.folder === wanted.folder;
    if (found.stem === wanted.stem && isBeside) return 1;
    if (found.name === wanted.name && path.posix.extname(wanted.name) !== '') return 2;
    // A folder in another case.
    if (found.folder === wanted.path && !endings.environment.test(file)) return 2.5;
    const edits = distance(found.stem, wanted.stem);
    const isNear = edits <= Math.min(3, Math.floor(Math.max(wanted.stem.length, found.stem.length) / 3));
    return isNear ? 3 + 2 * edits + (isBeside ? 0 : 1) : undefined;
  };
  return nearest(files, rank);
}

/** Up to three files below a folder that are likely what the input takes, as they would be given. */
export function likelyFiles(input: ItemInput, folder: string, directory: string): readonly string[] {
  const start = path.relative(directory, folder).split(path.sep).join('/');
  const files = filesBelow(folder).map((file) => path.posix.join(start, file));
  const isNamed = (file: string) => endings[input].test(file) || (input === 'collection' && !/\.\w+$/.test(file));
  const named = files.filter(isNamed);
  const likely =
    named.length > 0
      ? named
      : files.slice(0, mostOpened).filter((file) => looksLike(input, path.resolve(directory, file)));
  return likely.slice(0, mostNamed);
}

/** A file as messages name it. One word could be taken for the name of an input, and some characters for anything. */
export const showFile = (file: string): string =>
  /[`"\\\p{Cc}\p{Cf}]/u.test(file) ? quote(file) : `\`${/^[a-z-]+$/.test(file) ? './' : ''}${file}\``;

/** The question whether one of these files was meant, behind a space; '' for none. */
export function didYouMeanFile(files: readonly string[]): string {
  const quoted = files.map(showFile);
  const last = quoted.pop();
  if (last === undefined) return '';
  return ` Did you mean ${quoted.length === 0 ? '' : `${quoted.join(', ')} or `}${last}?`;
}

/** As Postman names its exports, and the files that it keeps in a repository. */
const endings: Readonly<Record<ItemInput, RegExp>> = {
  collection: /\.postman_collection\.json$/i,
  environment: /\.postman_environment\.json$|\.environment\.ya?ml$/i,
};

function wordsOf(file: string) {
  const written = path.posix.normalize(file.replaceAll('\\', '/')).toLowerCase();
  const name = path.posix.basename(written);
  const ended = name
    .replace(/\.(?:json|jsn|jso|jason|ya?ml|txt)$/, '')
    .replace(/\.(?:postman_)?(?:collection|environment)$/, '');
  return { path: written, name, stem: ended.slice(0, 100), folder: path.posix.dirname(written) };
}

function nearest(files: readonly string[], rank: Rank): readonly string[] {
  const ranked = files.flatMap((file) => {
    const found = rank(file);
    return found === undefined ? [] : [{ file, found }];
  });
  ranked.sort((a, b) => a.found - b.found || (a.file < b.file ? -1 : 1));
  // Those that are as near as the nearest: farther ones were not meant.
  return ranked
    .filter(({ found }) => found === ranked[0]?.found)
    .slice(0, mostNamed)
    .map(({ file }) => file);
}

const depthOf = (file: string): number => file.split('/').length;

/** JSON and YAML files, and the folders of collections in format v3, from the folder; the upper ones first. */
function filesBelow(folder: string, deepest = 5, wanted = /\.(?:json|ya?ml)$/i): readonly string[] {
  const files: string[] = [];
  const folders = [''];
  let left = mostEntries;
  for (const at of folders) {
    const entries = entriesOf(path.join(folder, at), left);
    left -= entries.length;
    if (entries.some(isOfCollectionFolder)) {
      files.push(at === '' ? '.' : at);
      continue;
    }
    for (const entry of entries) {
      const below = at === '' ? entry.name : `${at}/${entry.name}`;
      if (entry.isDirectory() && isEntered(entry) && depthOf(below) <= deepest) folders.push(below);
      else if (entry.isFile() && wanted.test(entry.name)) files.push(below);
    }
  }
  return files;
}

/** None where the folder cannot be read: this is for a hint. */
function entriesOf(folder: string, most: number): readonly Dirent[] {
  const entries: Dirent[] = [];
  try {
    const opened = fs.opendirSync(folder);
    try {
      for (let entry = opened.readSync(); entry !== null && entries.length < most; entry = opened.readSync()) {
        entries.push(entry);
      }
    } finally {
      opened.closeSync();
    }
  } catch {
    // The entries that were read before the error are used.
  }
  return entries;
}

const isOfCollectionFolder = (entry: Dirent): boolean =>
  /\.request\.ya?ml$/i.test(entry.name) || (entry.isDirectory() && entry.name === '.resources');

const isEntered = ({ name }: Dirent): boolean => name !== 'node_modules' && !name.startsWith('.');

/** By its first bytes, for a name that does not say it. */
const beginnings: Readonly<Record<ItemInput, RegExp>> = {
  collection: /\/json\/collection\/v\d|"_postman_id"|^\s*\{?\s*["']?(?:openapi|swagger)["']?\s*:/m,
  environment: /"values"\s*:\s*\[/,
};

/** Bytes that are looked at. */
const beginningBytes = 2_048;

function looksLike(input: ItemInput, file: string): boolean {
  let fd: number | undefined;
  try {
    fd = fs.openSync(file, fs.constants.O_RDONLY | ((fs.constants.O_NONBLOCK as number | undefined) ?? 0));
    const bytes = Buffer.alloc(beginningBytes);
    return beginnings[input].test(bytes.toString('utf8', 0, fs.readSync(fd, bytes, 0, beginningBytes, 0)));
  } catch {
    return false;
  } finally {
    if (fd !== undefined) fs.closeSync(fd);
  }
}
