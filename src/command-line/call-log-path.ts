/** Where call logs are: in a file, or in the folder that a downloaded artifact was unzipped to. */
import { stat } from 'node:fs/promises';
import path from 'node:path';

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
