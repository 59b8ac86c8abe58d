/** Several files of call logs as one. */
import { stat } from 'node:fs/promises';
import { countGiven } from '../job/close/count-given.ts';
import { readCallLogFile, type CallLogFile } from '../call-log/ndjson.ts';
import type { CallLog } from '../call-log/model.ts';
import { formatCount } from '../report/words.ts';

export interface CallLogFiles {
  /** The call logs of all files, one file after the other. */
  readonly logs: AsyncIterable<CallLog>;
  /** How far the reading has come, in words. */
  readonly progress: () => string;
}

/** @param warn told of each file with lines that are no call logs */
export async function openCallLogFiles(
  paths: readonly string[],
  warn: (message: string) => void,
): Promise<CallLogFiles> {
  const files = paths.map((path) => [path, readCallLogFile(path)] as const);
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
  const stats = await Promise.all(paths.map((path) => stat(path).catch(() => undefined)));
  return stats.every((file) => file?.isFile()) ? stats.reduce((sum, file) => sum + (file?.size ?? 0), 0) : undefined;
}

async function* concatenate(
  files: readonly (readonly [path: string, logs: CallLogFile])[],
  warn: (message: string) => void,
): AsyncGenerator<CallLog> {
  for (const [path, logs] of files) {
    yield* logs;
    if (logs.badLines > 0) {
      warn(`${path}: ${logs.badLines} of its lines are no call logs${logs.isTorn ? '; the last one is cut off' : ''}.`);
    }
  }
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}
