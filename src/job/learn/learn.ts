/** Writes what nothing matched into the collection, as requests with empty examples to fill in. */
import { randomBytes } from 'node:crypto';
import { chmod, realpath, stat, writeFile } from 'node:fs/promises';
import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import type { Collection, MockEngine } from '../../engine/index.ts';
import type { CallLog } from '../../postman/model.ts';
import { defaultMockConfig } from '../../postman/model.ts';
import { createRedactor, isUnmatched, toMockRequest } from '../../report/index.ts';
import { createPatientFiles } from '../../report/files/patient-files.ts';
import { createLearnedRequest, learnedId, type LearnedRequest } from './learned-request.ts';
import { readBoundedFile } from '../inputs/collection/bounded-file.ts';
import { readCallLogFile } from './read-call-logs.ts';
import { secretValuesOf } from '../secrets/secret-variables.ts';
import { appendToList } from './splice-json.ts';

export interface LearnOptions {
  /** A `call-logs.ndjson`. What was redacted in it stays redacted in the collection. */
  readonly callLogsFile: string;
  /** Format v2.1 or v2.0, UTF-8. It is replaced as a whole, once the new text is complete. */
  readonly collectionFile: string;
  /** The environment that the mock had: for its secret values, and for what its variables let match. */
  readonly environmentFile?: string;
}

export interface Learned {
  /** The requests added, in the order of the calls, e.g. `POST /orders`. */
  readonly added: readonly string[];
  /** Distinct unmatched requests that the collection has an answer for by now. */
  readonly known: number;
  /** Distinct unmatched requests beyond what one run adds. */
  readonly leftOut: number;
  /** Lines of the call logs that could not be read. */
  readonly badLines: number;
}

/** Where learned requests go: at the end, so that a diff shows nothing but them, and nobody takes them for finished. */
export const learnedFolder = 'From call logs';

/** More are not to be filled in by hand: the calls of a load test with an ID in each path, say. */
const mostAdded = 200;

/**
 * Adds each distinct unmatched request (by method, path and query) of the call logs that the collection still has no
 * answer for. The file keeps its formatting, key order, line ends and byte order mark; a second run adds nothing, and a
 * run that adds nothing writes nothing.
 *
 * @throws Error when a file cannot be read, is not what it should be, or cannot be written
 */
export async function learn({ callLogsFile, collectionFile, environmentFile }: LearnOptions): Promise<Learned> {
  const { compileMock, readCollection, readDocument, readEnvironment } = await import('../../engine/index.ts');
  const bytes = await naming(collectionFile, () => readBoundedFile(collectionFile));
  const { collection } = await naming(collectionFile, () => readCollection(readDocument(bytes)));
  const text = decode(bytes, collectionFile);
  const target = findTarget(text, collectionFile);
  const environment =
    environmentFile === undefined
      ? undefined
      : (
          await naming(environmentFile, async () =>
            readEnvironment(readDocument(await readBoundedFile(environmentFile))),
          )
        ).environment;
  const engine = await compileMock({ collection, environment, config: defaultMockConfig });
  const secrets = secretValuesOf({ collection: collection.variables, environment: environment?.variables });
  // Call logs of other origin may hold what ours do not. Only what is added is redacted: the file's own variables stay.
  const { redact } = createRedactor({ secrets, off: true });

  const logs = readCallLogFile(callLogsFile);
  const { requests, known, leftOut } = await collect(logs, engine, collection, { urlAsText: target.urlAsText, redact });
  if (requests.length > 0) {
    const appended = target.folder
      ? appendToList(text, target.folder, requests)
      : appendToList(text, target.root, [{ name: learnedFolder, item: requests }]);
    await replaceFile(collectionFile, appended);
  }
  return { added: requests.map(({ name }) => name), known, leftOut, badLines: logs.badLines };
}

/** What reads a file, and what understands it, does not say which one it is. */
async function naming<T>(file: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (cause) {
    throw new Error(`${file}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}

async function collect(
  logs: AsyncIterable<CallLog>,
  engine: MockEngine,
  collection: Collection,
  { urlAsText, redact }: { readonly urlAsText: boolean; readonly redact: (log: CallLog) => CallLog },
): Promise<{ readonly requests: readonly LearnedRequest[]; readonly known: number; readonly leftOut: number }> {
  const options = { ...findBase(collection), urlAsText };
  const there = new Set(collection.requests.map(({ id }) => id));
  const seen = new Set<string>();
  const requests: LearnedRequest[] = [];
  let known = 0;
  let leftOut = 0;
  for await (const log of logs) {
    if (!isUnmatched(log)) continue;
    const redacted = redact(log);
    const id = learnedId(redacted);
    if (seen.has(id)) continue;
    seen.add(id);
    if (there.has(id) || isAnswered(engine, log)) known += 1;
    else if (requests.length >= mostAdded) leftOut += 1;
    else requests.push(createLearnedRequest(redacted, options));
  }
  return { requests, known, leftOut };
}

/** Whether the collection has an example by now. What `x-mock-…` headers ask for is left out: no new request helps there. */
function isAnswered(engine: MockEngine, log: CallLog): boolean {
  const request = toMockRequest(log);
  const headers = request.headers.filter(({ key }) => !key.toLowerCase().startsWith('x-mock-'));
  return engine.answer({ ...request, headers }).outcome === 'served';
}

/** The base that most requests have, a variable before a host; its value's path when the collection knows the value. */
function findBase({ requests, variables }: Collection): { readonly base: string; readonly basePath: string } {
  const counts = new Map<string, number>();
  for (const { request } of requests) {
    const base = /^(?:\{\{[^{}]*\}\}|[^/{}]+(?=\/|$))/.exec(request.address)?.[0];
    if (base !== undefined) counts.set(base, (counts.get(base) ?? 0) + 1);
  }
  const byUse = [...counts].sort(([, a], [, b]) => b - a).map(([base]) => base);
  const base = byUse.find((candidate) => candidate.startsWith('{{')) ?? byUse[0] ?? '{{baseUrl}}';
  const value = variables.find(({ key }) => `{{${key}}}` === base)?.value ?? '';
  const basePath = /^(?:[a-z]+:\/\/)?[^/]*(\/[^?#]*?)\/*$/i.exec(value)?.[1] ?? '';
  return { base, basePath };
}

type JsonPath = readonly (string | number)[];

/** The list that all items are in, and that of the folder for learned requests where there is one already. */
function findTarget(
  text: string,
  file: string,
): { readonly root: JsonPath; readonly folder: JsonPath | undefined; readonly urlAsText: boolean } {
  const tree = parseDeepTree(text, file);
  const prefix = [[], ['collection']].find(
    (path) => tree && findNodeAtLocation(tree, [...path, 'item'])?.type === 'array',
  );
  if (tree === undefined || prefix === undefined) {
    throw new Error(`${file} is a collection of format v1 or without \`item\`: export it from Postman as v2.1 first.`);
  }
  const root = [...prefix, 'item'];
  const items = findNodeAtLocation(tree, root)?.children ?? [];
  const index = items.findIndex(
    (item) =>
      findNodeAtLocation(item, ['name'])?.value === learnedFolder &&
      findNodeAtLocation(item, ['item'])?.type === 'array',
  );
  const schema: unknown = findNodeAtLocation(tree, [...prefix, 'info', 'schema'])?.value;
  return {
    root,
    folder: index === -1 ? undefined : [...root, index, 'item'],
    urlAsText: typeof schema === 'string' && schema.includes('/v2.0'),
  };
}

/** The library goes down into what is nested by recursion. */
function parseDeepTree(text: string, file: string): ReturnType<typeof parseTree> {
  try {
    return parseTree(text);
  } catch (cause) {
    throw new Error(`${file} is nested too deep for anything to be added to it.`, { cause });
  }
}

/** The byte order mark stays in the text. */
function decode(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new Error(`${file} is not UTF-8, so it is left as it is. Save it as UTF-8 first.`, { cause });
  }
}

/** Readers see the old file or the new one, whole; links and permissions stay. */
async function replaceFile(file: string, text: string): Promise<void> {
  const target = await realpath(file);
  const { mode } = await stat(target);
  const partial = `${target}.${randomBytes(4).toString('hex')}.partial`;
  const files = createPatientFiles();
  try {
    await writeFile(partial, text, { flag: 'wx' });
    await chmod(partial, mode);
    await files.rename(partial, target);
  } catch (error) {
    await files.removeFile(partial).catch(() => undefined);
    throw error;
  }
}
