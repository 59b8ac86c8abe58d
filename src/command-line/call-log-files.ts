/** Files of call logs as a user names them: where they are, and several as one. */
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { countGiven } from '../job/close/counted-reading.ts';
import { callLogsFile, readCallLogFile, type CallLogFile } from '../call-log/ndjson.ts';
import type { CallLog } from '../call-log/model.ts';
import { formatCount } from '../report/index.ts';
import { isZip, unzipArtifact } from './artifact-zip.ts';
import type { CommandContext } from './context.ts';
import { makeScratchFolder, removeScratchFolder } from './scratch-folder.ts';

/**
 * Finds the call logs that a user means, and takes what was unzipped for them away when the work is over.
 *
 * @param given absolute paths
 * @throws Error when one of them has no call logs; what `work` throws
 */
export async function withCallLogs<T>(
  given: readonly string[],
  context: Pick<CommandContext, 'self' | 'clock' | 'reporter'>,
  work: (files: readonly string[]) => Promise<T>,
): Promise<T> {
  let scratch: string | undefined;
  try {
    const files: string[] = [];
    for (const file of given) {
      if (await isZip(file)) {
        scratch ??= await makeScratchFolder(context.self);
        files.push(await unzipArtifact(file, path.join(scratch, String(files.length))));
      } else files.push(await findCallLogs(file));
    }
    return await work(files);
  } finally {
    if (scratch !== undefined) await removeScratchFolder(scratch, [], context);
  }
}

/**
 * The file itself, or `call-logs.ndjson` in it where it is a folder. Whether a file is there is told by who reads it.
 *
 * @throws Error when the folder has no such file
 */
async function findCallLogs(given: string): Promise<string> {
  if (!(await isKind(given, 'isDirectory'))) return given;
  const file = path.join(given, callLogsFile);
  if (await isKind(file, 'isFile')) return file;
  throw new Error(
    `${given} is a folder without ${callLogsFile}: give the file itself, the zip file of an artifact, or the folder of an unzipped one.`,
  );
}

async function isKind(file: string, kind: 'isFile' | 'isDirectory'): Promise<boolean> {
  const stats = await stat(file).catch(() => undefined);
  return stats?.[kind]() === true;
}

export interface CallLogFiles {
  /** The call logs of all files in the order in which they were served, as far as each file has that order. */
  readonly logs: AsyncIterable<CallLog>;
  /** How far the reading has come, in words. */
  readonly progress: () => string;
}

/**
 * Opens files, which are read when the call logs are.
 *
 * @param warn told of each file with lines that are no call logs
 * @param follow gets the call logs of each file, and hands them on
 */
export async function openCallLogFiles(
  paths: readonly string[],
  warn: (message: string) => void,
  follow: (file: string, logs: AsyncIterable<CallLog>) => AsyncIterable<CallLog> = (_, logs) => logs,
): Promise<CallLogFiles> {
  const files = paths.map((file) => [file, readCallLogFile(file)] as const);
  const logs = countGiven(inOrder(files.map(([file, logs]) => follow(file, withWarning(file, logs, warn)))));
  const total = await totalSize(paths);
  return {
    logs,
    progress: () => {
      const bytes = files.reduce((sum, [, { bytesRead }]) => sum + bytesRead, 0);
      const share = total === undefined ? '' : `, ${megabytes(bytes)} of ${megabytes(total)} MB`;
      return `Reading the call logs: ${formatCount(logs.done)} so far${share}`;
    },
  };
}

/** `undefined` where one of them is no file but a pipe, say: reading will tell what is wrong with the others. */
async function totalSize(paths: readonly string[]): Promise<number | undefined> {
  const stats = await Promise.all(paths.map((file) => stat(file).catch(() => undefined)));
  return stats.every((file) => file?.isFile()) ? stats.reduce((sum, file) => sum + (file?.size ?? 0), 0) : undefined;
}

async function* withWarning(file: string, logs: CallLogFile, warn: (message: string) => void): AsyncGenerator<CallLog> {
  yield* logs;
  if (logs.badLines > 0) {
    warn(`${file}: ${logs.badLines} of its lines are no call logs${logs.isTorn ? '; the last one is cut off' : ''}.`);
  }
}

/** Merges lists by the times of their next ones; at the same time the list that was given first goes on. */
async function* inOrder(lists: readonly AsyncIterable<CallLog>[]): AsyncGenerator<CallLog> {
  const started = await Promise.all(lists.map((list) => nextOf(list[Symbol.asyncIterator](), -Infinity)));
  const heads = started.filter((head) => head !== undefined);
  for (let [first] = heads; first !== undefined; [first] = heads) {
    for (const head of heads) if (head.at < first.at) first = head;
    yield first.log;
    const next = await nextOf(first.logs, first.at);
    heads.splice(heads.indexOf(first), 1, ...(next === undefined ? [] : [next]));
  }
}

/** @param before when the one before was served, which stands for a time that cannot be read */
async function nextOf(logs: AsyncIterator<CallLog, unknown>, before: number) {
  const next = await logs.next();
  if (next.done === true) return undefined;
  const at = Date.parse(next.value.servedAt);
  return { log: next.value, at: Number.isNaN(at) ? before : at, logs };
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}
