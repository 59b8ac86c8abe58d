/** Writes what nothing matched into the collection, as requests with empty examples to fill in. */
import { stat } from 'node:fs/promises';
import type { Collection, MockEngine } from '../../engine/index.ts';
import type { CallLog } from '../../call-log/model.ts';
import { isUnmatched } from '../../call-log/outcome.ts';
import { readLoggedSession } from '../../call-log/session.ts';
import { defaultMockConfig } from '../../postman/model.ts';
import { createRedactor, toMockRequest } from '../../report/index.ts';
import { readEnvironmentFile } from '../inputs/collection/environment-file.ts';
import { openFile } from './learn-file.ts';
import { openFolder } from './learn-folder.ts';
import { learnedIds, learnedName } from './learned-request.ts';
import type { LearnTarget } from './learn-target.ts';
import { readCallLogFile } from '../../call-log/ndjson.ts';
import { secretValuesOf } from '../secrets/secret-variables.ts';

export interface LearnOptions {
  /** A `call-logs.ndjson`. What was redacted in it stays redacted in the collection. */
  readonly callLogsFile: string;
  /** A file of format v2.1 or v2.0, UTF-8, which is replaced as a whole; or the folder of a collection of format v3. */
  readonly collectionFile: string;
  /** The environment that the mock had: for its secret values, and for what its variables let match. */
  readonly environmentFile?: string;
}

export interface Learned {
  /** The requests added, in the order of the calls, e.g. `POST /orders`. */
  readonly added: readonly string[];
  /** Of a folder the new example's file of each; else empty. Absolute. */
  readonly files: readonly string[];
  /** Distinct unmatched requests that the collection has an answer for by now. */
  readonly known: number;
  /** Distinct unmatched requests beyond what one run adds. */
  readonly leftOut: number;
  /** Lines of the call logs that could not be read. */
  readonly badLines: number;
}

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
  const { compileMock } = await import('../../engine/index.ts');
  const target = await naming(collectionFile, () => openTarget(collectionFile));
  const { collection } = target;
  const environment =
    environmentFile === undefined
      ? undefined
      : (await naming(environmentFile, () => readEnvironmentFile(environmentFile))).environment;
  const engine = await compileMock({ collection, environment, config: defaultMockConfig });
  const secrets = secretValuesOf({ collection: collection.variables, environment: environment?.variables });
  // Call logs of other origin may hold what ours do not. Only what is added is redacted: the file's own variables stay.
  const { redact } = createRedactor({ secrets, off: true });

  const logs = readCallLogFile(callLogsFile);
  const { added, known, leftOut } = await collect(logs, engine, collection, redact);
  const files = added.length === 0 ? [] : await target.add(added, environment);
  return { added: added.map(learnedName), files, known, leftOut, badLines: logs.badLines };
}

async function openTarget(collectionFile: string): Promise<LearnTarget> {
  const isFolder = (await stat(collectionFile)).isDirectory();
  return isFolder ? openFolder(collectionFile) : openFile(collectionFile);
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
  { requests }: Collection,
  redact: (log: CallLog) => CallLog,
): Promise<{ readonly added: readonly CallLog[]; readonly known: number; readonly leftOut: number }> {
  const there = new Set(requests.flatMap(({ id, examples }) => [id, ...examples.map((example) => example.id)]));
  const seen = new Set<string>();
  const added: CallLog[] = [];
  let known = 0;
  let leftOut = 0;
  for await (const sent of logs) {
    const { log, badSession } = readLoggedSession(sent, engine.hasTildePaths);
    if (!isUnmatched(log) || badSession !== undefined) continue;
    const redacted = redact(log);
    const ids = learnedIds(redacted);
    if (seen.has(ids.request)) continue;
    seen.add(ids.request);
    if (there.has(ids.request) || there.has(ids.example) || isAnswered(engine, log)) known += 1;
    else if (added.length >= mostAdded) leftOut += 1;
    else added.push(redacted);
  }
  return { added, known, leftOut };
}

/** Whether the collection has an example by now. What `x-mock-…` headers ask for is left out: no new request helps there. */
function isAnswered(engine: MockEngine, log: CallLog): boolean {
  const request = toMockRequest(log);
  const headers = request.headers.filter(({ key }) => !key.toLowerCase().startsWith('x-mock-'));
  return engine.answer({ ...request, headers }).outcome === 'served';
}
