/** Files of call logs as a user names them: where they are, and several as one. */
import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import path from 'node:path';
import { countGiven } from '../../job/close/counted-reading.ts';
import { callLogsFile, readCallLogFile, type CallLogFile } from '../../call-log/ndjson.ts';
import type { CallLog } from '../../call-log/model.ts';
import { quote } from '../../http-text/show-value.ts';
import { codeOf } from '../../http-text/thrown.ts';
import { describeError } from '../../job/describe-error.ts';
import { formatCount } from '../../report/index.ts';
import { isZip, unzipArtifact } from './artifact-zip.ts';
import type { CommandContext } from '../context.ts';
import { makeScratchFolder, removeScratchFolder } from './scratch-folder.ts';

type CallLogContext = Pick<CommandContext, 'self' | 'clock' | 'reporter' | 'directory'>;

/**
 * Finds the call logs that a user means, and takes what was unzipped for them away when the work is over.
 *
 * @param given absolute paths
 * @param work gets the files, and a sentence for each of the given ones in which there are no call logs
 * @throws InputsError where there is no temporary folder to unzip in; what `work` throws
 */
export async function withCallLogs<T>(
  given: readonly string[],
  context: CallLogContext,
  work: (files: readonly string[], missing: readonly string[]) => Promise<T>,
): Promise<T> {
  let scratch: string | undefined;
  try {
    const files: string[] = [];
    const missing: string[] = [];
    for (const [index, file] of given.entries()) {
      const folder = (await isZip(file)) ? (scratch ??= await makeScratchFolder(context.self)) : undefined;
      const found =
        folder === undefined ? findCallLogs(file, context) : unzipArtifact(file, path.join(folder, String(index)));
      try {
        files.push(await found);
      } catch (error) {
        missing.push(describeError(error));
      }
    }
    return await work(files, missing);
  } finally {
    if (scratch !== undefined) await removeScratchFolder(scratch, [], context);
  }
}

/**
 * The file itself, or `call-logs.ndjson` in it where it is a folder.
 *
 * @throws Error when it is not there, cannot be read, or is a folder without such a file
 */
async function findCallLogs(given: string, { directory, reporter }: CallLogContext): Promise<string> {
  const stats = await stat(given).catch(async (cause: unknown) => {
    throw await unreadable(given, directory, cause);
  });
  const file = stats.isDirectory() ? path.join(given, callLogsFile) : given;
  const found = stats.isDirectory() ? await stat(file).catch(() => undefined) : stats;
  if (found === undefined || found.isDirectory()) {
    throw new Error(
      `${given} is a folder without ${callLogsFile}: give the file itself, the zip file of an artifact, or the folder of an unzipped one.${await nearest(given, directory)}`,
    );
  }
  await access(file, constants.R_OK).catch(async (cause: unknown) => {
    throw await unreadable(file, directory, cause);
  });
  if (found.isFile() && found.size === 0) {
    reporter.warning(
      `${file} is empty, as a job leaves it whose tests never called the mock: there are no calls in it.`,
    );
  }
  return file;
}

/** Why a file cannot be read, in place of what the system says. */
async function unreadable(file: string, directory: string, cause: unknown): Promise<Error> {
  const code = codeOf(cause);
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    const next = ` It takes a ${callLogsFile}, a folder with one, or an artifact's zip file, which \`gh run download\` and the run's page give.`;
    return new Error(`There is no file ${quote(file)}.${(await nearest(file, directory)) || next}`);
  }
  const isDenied = code === 'EACCES' || code === 'EPERM';
  const why = isDenied ? 'this user may not read it. Change its permissions, or read a copy.' : describeError(cause);
  return new Error(`${quote(file)} cannot be read: ${why}`);
}

async function nearest(given: string, directory: string): Promise<string> {
  const { didYouMeanFile, nearCallLogs } = await import('../../job/inputs/collection/near-files.ts');
  const text = path.relative(directory, given);
  return didYouMeanFile(nearCallLogs(text, directory).filter((file) => path.resolve(directory, file) !== given));
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
    const [are, what] = logs.badLines === 1 ? ['is', 'no call log'] : ['are', 'no call logs'];
    warn(
      `${file}: ${formatCount(logs.badLines)} of its lines ${are} ${what}${logs.isTorn ? '; the last one is cut off' : ''}.`,
    );
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
