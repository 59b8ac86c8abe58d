/** A collection's folder of YAML files, to which each learned call is added as an example's file of its own. */
import { mkdir, readdir, realpath, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Collection, CollectionRequest, Environment } from '../../engine/index.ts';
import type { CallLog } from '../../call-log/model.ts';
import { defaultMockConfig } from '../../postman/model.ts';
import { toMockRequest } from '../../report/index.ts';
import { findBase, learnedFolder, type LearnTarget } from './learn-target.ts';
import { createLearnedRequest, emptyExample, learnedIds, learnedName } from './learned-request.ts';

/** @throws Error when the folder cannot be read */
export async function openFolder(folder: string): Promise<LearnTarget> {
  const { readCollection } = await import('../../engine/index.ts');
  const { readCollectionFolder } = await import('../inputs/collection/read-folder.ts');
  const { document, exampleFolders } = await readCollectionFolder(folder);
  const { collection } = await readCollection(document);
  return {
    collection,
    async add(calls, environment) {
      const requestOf = await createRequestFinder(collection, environment);
      const options = { ...findBase(collection), urlAsText: true };
      const files: string[] = [];
      for (const call of calls) {
        const examples = exampleFolders.get(requestOf(call)?.place.pointer ?? '');
        const { request } = createLearnedRequest(call, options);
        const item = toItem(request);
        const target = examples ?? (await addRequest(folder, call, item));
        files.push(await addExample(folder, target, call, item));
      }
      return files;
    },
  };
}

/** Finds the request that a call would have been an answer of, had it an example: the same method, and a path that fits. */
async function createRequestFinder(
  collection: Collection,
  environment: Environment | undefined,
): Promise<(call: CallLog) => CollectionRequest | undefined> {
  const { compileMock } = await import('../../engine/index.ts');
  const bare = collection.requests.map((request) => ({
    ...request,
    request: { ...request.request, query: [], pathVariables: [] },
    examples: [],
  }));
  const config = { ...defaultMockConfig, matchQueryParams: false };
  const engine = await compileMock({ collection: { ...collection, requests: bare }, environment, config });
  return (call) => engine.explain(toMockRequest(call), 0).bareRequest;
}

type Item = Readonly<Record<string, unknown>>;

/** A request of format v2.1 with its URL as text, as format v3 has it. */
function toItem({ method, url, header, body }: Item): Item {
  const headers = header as readonly { readonly key: string; readonly value: string }[]; // made by `createLearnedRequest`
  return {
    url,
    method,
    ...(headers.length > 0 && { headers: Object.fromEntries(headers.map(({ key, value }) => [key, value])) }),
    ...(body !== undefined && { body: toBody(body as Item) }), // likewise
  };
}

function toBody({ mode, raw, urlencoded, options }: Item): Item {
  if (mode === 'urlencoded') return { type: mode, content: urlencoded };
  return { type: options === undefined ? 'text' : 'json', content: raw };
}

/** @returns the folder of the new request's examples */
async function addRequest(folder: string, call: CallLog, item: Item): Promise<string> {
  const target = path.join(folder, learnedFolder);
  const name = learnedName(call);
  const stem = await freeStem(target, name, '.request.yaml');
  const examples = `.resources/${stem}.resources/examples`;
  await addFile(folder, path.join(target, `${stem}.request.yaml`), {
    $kind: 'http-request',
    id: learnedIds(call).request,
    name,
    ...item,
    examples: `./${examples}`,
  });
  return path.join(target, examples);
}

/** @returns the new file */
async function addExample(folder: string, target: string, call: CallLog, request: Item): Promise<string> {
  const { name, code, status } = emptyExample;
  const stem = await freeStem(target, name, '.example.yaml');
  const file = path.join(target, `${stem}.example.yaml`);
  await addFile(folder, file, {
    $kind: 'http-example',
    id: learnedIds(call).example,
    name,
    request,
    response: { statusCode: code, statusText: status, headers: {}, body: { type: 'text', content: '' } },
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
