/** Adds examples to a collection: of what nothing matched empty ones to fill in, and of what an upstream answered. */
import { STATUS_CODES } from 'node:http';
import { stat } from 'node:fs/promises';
import type { CallLog } from '../../call-log/model.ts';
import { readCallLogFile } from '../../call-log/ndjson.ts';
import { isUnmatched } from '../../call-log/outcome.ts';
import { readLoggedSession } from '../../call-log/session.ts';
import type { Environment, MockEngine } from '../../engine/index.ts';
import { defaultMockConfig } from '../../postman/model.ts';
import { createMissRedactor, createRedactor, toMockRequest, type Redactor } from '../../report/index.ts';
import { messageOf } from '../../http-text/thrown.ts';
import { readEnvironmentFile } from '../inputs/collection/read-references.ts';
import { secretValuesOf } from '../secrets/secret-variables.ts';
import { openFile } from './learn-file.ts';
import { openFolder } from './learn-folder.ts';
import { createRequestFinder, type LearnedCall, type LearnTarget } from './learn-target.ts';
import { emptyResponse, idOf, learnedIds, learnedName } from './learned-request.ts';

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
  const target = await openTarget(collectionFile);
  const environment =
    environmentFile === undefined
      ? undefined
      : (await naming(environmentFile, () => readEnvironmentFile(environmentFile))).environment;
  const compiled = await compileTarget(target, environment);
  const secrets = secretValuesOf({ collection: target.collection.variables, environment: environment?.variables });
  // Call logs of other origin may hold what ours do not. Only what is added is redacted: the file's own variables stay.
  const { redact } = createRedactor({ secrets, off: true });

  const logs = readCallLogFile(callLogsFile);
  const { calls, unanswered, ...counts } = await collect(logs, compiled, redact);
  const files = await compiled.add(calls);
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

export interface AddRecordedOptions {
  /** A file of format v2.1, which is replaced as a whole; or the folder of a collection of format v3. */
  readonly collectionFile: string;
  readonly environment: Environment | undefined;
  readonly redactor: Redactor;
}

export interface AddedRecordings {
  /** In the order of the calls, e.g. `GET /users/7: 200`. */
  readonly added: readonly string[];
  /** Of a folder the new file of each. Absolute. */
  readonly files: readonly string[];
}

/**
 * Adds an example for each call, redacted, but for those that an earlier run has added. A run that adds nothing writes nothing.
 *
 * @param logs with the answers that the examples are to give
 * @throws Error when the collection cannot be read or written
 */
export async function addRecorded(
  logs: readonly CallLog[],
  { collectionFile, environment, redactor }: AddRecordedOptions,
): Promise<AddedRecordings> {
  const target = await openTarget(collectionFile);
  const { engine, there, requestOf, add } = await compileTarget(target, environment);
  const redact = createMissRedactor(redactor, { engine, collection: target.collection });
  const calls: LearnedCall[] = [];
  for (const log of logs) {
    const call = redact(log);
    // Of each status of a call another one, and the same each time.
    const exampleId = idOf([learnedIds(call).example, call.response.statusCode]);
    if (there.has(exampleId)) continue;
    there.add(exampleId);
    calls.push({ call, exampleId, response: responseOf(call), request: requestOf(log) });
  }
  const files = await add(calls);
  return { added: calls.map(({ call }) => `${learnedName(call)}: ${call.response.statusCode}`), files };
}

function responseOf({ response }: CallLog): LearnedCall['response'] {
  const { statusCode: code, headers, body } = response;
  const status = STATUS_CODES[code] ?? '';
  return { name: `${code} ${status}`.trim(), code, status, headers: headers ?? [], body: body?.data ?? '' };
}

/** A collection behind a mock, which answers calls as the job's did. */
interface CompiledTarget {
  readonly engine: MockEngine;
  /** The IDs of all examples. */
  readonly there: Set<string>;
  readonly requestOf: (log: CallLog) => LearnedCall['request'];
  /** Adds the examples. @returns of a folder the new file of each */
  readonly add: (calls: readonly LearnedCall[]) => Promise<readonly string[]>;
}

async function compileTarget(
  { collection, add }: LearnTarget,
  environment: Environment | undefined,
): Promise<CompiledTarget> {
  const { compileMock } = await import('../../engine/index.ts');
  const engine = await compileMock({ collection, environment, config: defaultMockConfig });
  const variables = [...(environment?.variables ?? []), ...collection.variables];
  return {
    engine,
    there: new Set(collection.requests.flatMap(({ examples }) => examples.map(({ id }) => id))),
    requestOf: await createRequestFinder(engine, collection, environment),
    add: async (calls) => (calls.length === 0 ? [] : add(calls, variables)),
  };
}

async function collect(
  logs: AsyncIterable<CallLog>,
  { engine, there, requestOf }: CompiledTarget,
  redact: (log: CallLog) => CallLog,
) {
  const seen = new Set<string>();
  const calls: LearnedCall[] = [];
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
    else if (calls.length >= mostAdded) counts.leftOut += 1;
    else calls.push({ call, response: emptyResponse(call), request: requestOf(log) });
  }
  return { calls, ...counts };
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
    throw new Error(`${file}: ${messageOf(cause)}`, { cause });
  }
}
