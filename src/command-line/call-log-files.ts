/** Files of call logs as a user names them: where they are, and several as one. */
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { countGiven } from '../job/close/counted-reading.ts';
import { readCallLogFile, type CallLogFile } from '../call-log/ndjson.ts';
import type { CallLog } from '../call-log/model.ts';
import { formatCount } from '../report/index.ts';

/** The name that reports give it. */
const fileName = 'call-logs.ndjson';

/**
 * The file itself, or `call-logs.ndjson` in it where it is a folder. Whether a file is there is told by who reads it.
 *
 * @throws Error when the folder has no such file
 */
export async function findCallLogs(given: string): Promise<string> {
  if (!(await isKind(given, 'isDirectory'))) return given;
  const file = path.join(given, fileName);
  if (await isKind(file, 'isFile')) return file;
  throw new Error(
    `${given} is a folder without ${fileName}: give the file itself, or the folder of an unzipped artifact.`,
  );
}

async function isKind(file: string, kind: 'isFile' | 'isDirectory'): Promise<boolean> {
  const stats = await stat(file).catch(() => undefined);
  return stats?.[kind]() === true;
}

export interface CallLogFiles {
  /** The call logs of all files, one file after the other. */
  readonly logs: AsyncIterable<CallLog>;
  /** How far the reading has come, in words. */
  readonly progress: () => string;
}

/** Opens files, which are read when the call logs are. @param warn told of each file with lines that are no call logs */
export async function openCallLogFiles(
  paths: readonly string[],
  warn: (message: string) => void,
): Promise<CallLogFiles> {
  const files = paths.map((file) => [file, readCallLogFile(file)] as const);
  const logs = countGiven(concatenate(files, warn));
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

async function* concatenate(
  files: readonly (readonly [file: string, logs: CallLogFile])[],
  warn: (message: string) => void,
): AsyncGenerator<CallLog> {
  for (const [file, logs] of files) {
    yield* logs;
    if (logs.badLines > 0) {
      warn(`${file}: ${logs.badLines} of its lines are no call logs${logs.isTorn ? '; the last one is cut off' : ''}.`);
    }
  }
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}
