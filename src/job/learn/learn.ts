/** Writes what nothing matched into the collection, as requests with empty examples to fill in. */
import type { Collection, MockEngine } from '../../engine/index.ts';
import type { CallLog } from '../../call-log/model.ts';
import { isUnmatched } from '../../call-log/outcome.ts';
import { readLoggedSession } from '../../call-log/session.ts';
import { defaultMockConfig } from '../../postman/model.ts';
import { createRedactor, toMockRequest } from '../../report/index.ts';
import { readEnvironmentFile } from '../inputs/collection/read-references.ts';
import { emptyResponse, learnedIds, learnedName } from './learned-request.ts';
import { createRequestFinder, type LearnTarget } from './learn-target.ts';
import { readCallLogFile } from '../../call-log/ndjson.ts';
import { secretValuesOf } from '../secrets/secret-variables.ts';
import { stat } from 'node:fs/promises';
import { openFile } from './learn-file.ts';
import { openFolder } from './learn-folder.ts';

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
  /** For each the request that was there and has got the example, '' for a new one; absent where all are new. */
  readonly under?: readonly string[];
  /** Distinct unmatched requests that the collection has an answer for by now. */
  readonly known: number;
  /** Those that it has an example for which does not answer them: what differs was redacted, or changed since. */
  readonly unanswered?: number;
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
  const target = await openTarget(collectionFile);
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
  const { added, unanswered, ...counts } = await collect(logs, engine, collection, redact);
  const requestOf = await createRequestFinder(engine, collection, environment);
  const calls = added.map(({ log, call }) => ({ call, response: emptyResponse(call), request: requestOf(log) }));
  const variables = [...(environment?.variables ?? []), ...collection.variables];
  const files = calls.length === 0 ? [] : await target.add(calls, variables);
  const under = calls.map(({ request }) => request?.place.path.join(' > ') ?? '');
  return {
    added: calls.map(({ call }) => learnedName(call)),
    files,
    ...(under.some((request) => request !== '') && { under }),
    ...counts,
    ...(unanswered > 0 && { unanswered }),
    badLines: logs.badLines,
  };
}

/** A call without an answer, as it was logged, and as it may be written down. */
interface Unanswered {
  readonly log: CallLog;
  readonly call: CallLog;
}

async function collect(
  logs: AsyncIterable<CallLog>,
  engine: MockEngine,
  { requests }: Collection,
  redact: (log: CallLog) => CallLog,
) {
  const there = new Set(requests.flatMap(({ examples }) => examples.map(({ id }) => id)));
  const seen = new Set<string>();
  const added: Unanswered[] = [];
  const counts = { known: 0, unanswered: 0, leftOut: 0 };
  for await (const sent of logs) {
    const { log, badSession } = readLoggedSession(sent, engine.hasTildePaths);
    if (!isUnmatched(log) || badSession !== undefined) continue;
    const call = redact(log);
    const { example } = learnedIds(call);
    if (seen.has(example)) continue;
    seen.add(example);
    if (isAnswered(engine, log)) counts.known += 1;
    else if (there.has(example)) counts.unanswered += 1;
    else if (added.length >= mostAdded) counts.leftOut += 1;
    else added.push({ log, call });
  }
  return { added, ...counts };
}

/** Whether the collection has an example by now, and one that is surely meant: another one's answer is none. */
function isAnswered(engine: MockEngine, log: CallLog): boolean {
  const request = toMockRequest(log);
  return engine.answer(request).outcome === 'served' && engine.explain(request, 0).loose === undefined;
}

/**
 * A file of format v2.1 or v2.0, UTF-8; or the folder of a collection of format v3.
 *
 * @throws Error that names it, when it cannot be read or nothing can be added to it
 */
export function openTarget(collectionFile: string): Promise<LearnTarget> {
  return naming(collectionFile, async () => {
    const isFolder = (await stat(collectionFile)).isDirectory();
    return isFolder ? openFolder(collectionFile) : openFile(collectionFile);
  });
}

/** What reads a file, and what understands it, does not say which one it is. */
async function naming<T>(file: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (cause) {
    throw new Error(`${file}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}
