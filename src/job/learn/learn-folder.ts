/** A collection's folder of YAML files, to which each learned call is added as an example's file of its own. */
import { mkdir, readdir, realpath, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { CallLog } from '../../call-log/model.ts';
import { findBase, learnedFolder, type LearnedCall, type LearnTarget } from './learn-target.ts';
import { learnedIds, learnedName, requestOf } from './learned-request.ts';

/** @throws Error when the folder cannot be read */
export async function openFolder(folder: string): Promise<LearnTarget> {
  const { readCollection } = await import('../../engine/index.ts');
  const { readCollectionFolder } = await import('../inputs/collection/folder.ts');
  const { document, exampleFolders } = await readCollectionFolder(folder);
  const { collection } = await readCollection(document);
  return {
    format: 'v3',
    collection,
    async add(calls, variables) {
      const files: string[] = [];
      const written: string[] = [];
      const write: WriteItem = async (file, item) => {
        await addFile(folder, file, item);
        written.push(file);
      };
      /** Of new requests, by their IDs. */
      const newFolders = new Map<string, string>();
      try {
        for (const each of calls) {
          const { call, request } = each;
          const item = toItem(
            requestOf(call, { ...findBase(collection, variables, request), urlAsText: false, request }),
          );
          const { request: id } = learnedIds(call);
          const target =
            exampleFolders.get(request?.place.pointer ?? '') ??
            newFolders.get(id) ??
            (await addRequest(folder, call, item, write));
          newFolders.set(id, target);
          files.push(await addExample(target, each, item, write));
        }
      } catch (error) {
        // All or nothing, as of a file.
        for (const file of written) await rm(file, { force: true }).catch(() => undefined);
        throw error;
      }
      return files;
    },
  };
}

type WriteItem = (file: string, item: Item) => Promise<void>;

type Item = Readonly<Record<string, unknown>>;

interface Pair {
  readonly key: string;
  readonly value?: string;
}

/** A request of format v2.1 with its URL as text, as format v3 has it. */
function toItem({ method, url, header, body }: Item): Item {
  const headers = header as readonly Pair[]; // made by `requestOf`
  const { raw, variable = [] } = url as { readonly raw: string; readonly variable?: readonly Pair[] }; // likewise
  const withValues = variable.filter(({ value }) => value !== undefined);
  return {
    url: raw,
    method,
    ...(withValues.length > 0 && { pathVariables: toPairs(withValues) }),
    ...(headers.length > 0 && { headers: toPairs(headers) }),
    ...(body !== undefined && { body: toBody(body as Item) }), // likewise
  };
}

/** A map, or a list where a name comes twice. */
function toPairs(pairs: readonly Pair[]): unknown {
  const map = new Map(pairs.map(({ key, value }) => [key, value]));
  return map.size === pairs.length ? Object.fromEntries(map) : pairs;
}

function toBody({ mode, raw, urlencoded, options }: Item): Item {
  if (mode === 'urlencoded') return { type: mode, content: urlencoded };
  return { type: options === undefined ? 'text' : 'json', content: raw };
}

/** @returns the folder of the new request's examples */
async function addRequest(folder: string, call: CallLog, item: Item, write: WriteItem): Promise<string> {
  const target = path.join(folder, learnedFolder);
  const name = learnedName(call);
  const stem = await freeStem(target, name, '.request.yaml');
  const examples = `.resources/${stem}.resources/examples`;
  await write(path.join(target, `${stem}.request.yaml`), {
    $kind: 'http-request',
    id: learnedIds(call).request,
    name,
    ...item,
    examples: `./${examples}`,
  });
  return path.join(target, examples);
}

/** @returns the new file */
async function addExample(
  target: string,
  { call, response, exampleId }: LearnedCall,
  request: Item,
  write: WriteItem,
): Promise<string> {
  const { name, code, status, headers, body } = response;
  const stem = await freeStem(target, name, '.example.yaml');
  const file = path.join(target, `${stem}.example.yaml`);
  await write(file, {
    $kind: 'http-example',
    id: exampleId ?? learnedIds(call).example,
    name,
    request,
    response: {
      statusCode: code,
      statusText: status,
      headers: toPairs(headers),
      body: { type: 'text', content: body },
    },
  });
  return file;
}

/** A name for a file, as Postman makes it of an item's: no character that a system refuses, a number where it is taken. */
async function freeStem(folder: string, name: string, suffix: string): Promise<string> {
  const taken = new Set((await readdir(folder).catch(() => [])).map((file) => file.toLowerCase()));
  const base = name
    // eslint-disable-next-line no-control-regex -- control characters are what is looked for
    .replace(/[/\\:*?"<>|\u0000-\u001f\u007f]/g, '-')
    .slice(0, 100)
    .replace(/[. ]+$/, '');
  for (let number = 0; ; number += 1) {
    const stem = number === 0 ? base : `${base}-${String(number)}`;
    if (!taken.has(`${stem}${suffix}`.toLowerCase())) return stem;
  }
}

/** Writes a new file; no link may lead it out of the collection's folder. */
async function addFile(folder: string, file: string, item: Item): Promise<void> {
  const { dump } = await import('js-yaml');
  await mkdir(path.dirname(file), { recursive: true });
  const below = path.relative(await realpath(folder), await realpath(path.dirname(file)));
  if (below.startsWith('..') || path.isAbsolute(below)) {
    throw new Error(`${path.dirname(file)} leads out of ${folder} by a link, so nothing was written there.`);
  }
  await writeFile(file, dump(item, { lineWidth: -1 }), { flag: 'wx' });
}
