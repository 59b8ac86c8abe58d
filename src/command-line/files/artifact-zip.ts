/** A downloaded artifact as it is: a zip file, of which the two files are taken that a report is made of. */
import { createWriteStream } from 'node:fs';
import { mkdir, open } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Entry } from 'yauzl';
import { callLogsFile } from '../../call-log/ndjson.ts';
import { describeError } from '../../job/describe-error.ts';
import { explanationsFile } from '../../report/index.ts';

/** Bytes of each, unzipped: a million calls take some 1 GB. */
const longest: ReadonlyMap<string, number> = new Map([
  [callLogsFile, 8e9],
  [explanationsFile, 1e9],
]);
/** A report has less than ten files; a folder that somebody has zipped may have others. */
const mostEntries = 1_000;

/** Whether a file begins as a zip file does, whatever its name says. */
export async function isZip(file: string): Promise<boolean> {
  const handle = await open(file).catch(() => undefined);
  if (handle === undefined) return false;
  try {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(4), 0, 4, 0);
    return bytesRead === 4 && buffer.readUInt32LE() === 0x04034b50;
  } catch {
    return false;
  } finally {
    await handle.close();
  }
}

/**
 * Unzips the call logs and what explains them. Their names in the folder are ours: those in the zip file lead nowhere.
 *
 * @param folder made when it is missing
 * @returns the path of the call logs
 * @throws Error when it is no artifact of ours, is damaged, or unzips to more than any report has
 */
export async function unzipArtifact(zip: string, folder: string): Promise<string> {
  // Most commands read no zip file.
  const { openPromise } = (await import('yauzl')).default;
  try {
    // Names that lead out of the folder are errors of it, and so are sizes that are not what the zip file says.
    const zipFile = await openPromise(zip, { autoClose: false, strictFileNames: true });
    try {
      const entries: Entry[] = [];
      for await (const entry of zipFile.eachEntry()) {
        if (entries.length === mostEntries) throw new Error(`It has more than ${mostEntries} files.`);
        entries.push(entry);
      }
      const logs = findEntry(entries, callLogsFile);
      if (logs === undefined) throw new Error(`It has no ${callLogsFile}, as the artifact of a mock has.`);
      const explanations = findEntry(entries, explanationsFile);
      await mkdir(folder, { recursive: true });
      for (const entry of [logs, explanations]) {
        if (entry === undefined) continue;
        const name = path.posix.basename(entry.fileName);
        checkEntry(entry, longest.get(name) ?? 0);
        const file = createWriteStream(path.join(folder, name), { flags: 'wx', mode: 0o600 });
        await pipeline(await zipFile.openReadStreamPromise(entry), file);
      }
    } finally {
      zipFile.close();
    }
  } catch (cause) {
    throw new Error(`${zip} cannot be read as the zip file of an artifact. ${describeError(cause)}`, { cause });
  }
  return path.join(folder, callLogsFile);
}

/** The file at the top, or in the one folder that some programs put around all. */
function findEntry(entries: readonly Entry[], name: string): Entry | undefined {
  const inFolder = new RegExp(`^[^/]+/${name.replaceAll('.', '\\.')}$`);
  return entries.find(({ fileName }) => fileName === name) ?? entries.find(({ fileName }) => inFolder.test(fileName));
}

/** @throws Error for what is no plain file, or longer than that */
function checkEntry(entry: Entry, most: number): void {
  const { fileName, uncompressedSize, externalFileAttributes, versionMadeBy } = entry;
  const type = (externalFileAttributes >>> 28) & 0xf;
  // Zip files made on Unix say the kind of each file: 8 is a plain file, 0 is unknown.
  const isUnix = versionMadeBy >> 8 === 3;
  if (isUnix && type !== 8 && type !== 0) throw new Error(`Its ${fileName} is no plain file.`);
  if (uncompressedSize > most) throw new Error(`Its ${fileName} has ${uncompressedSize} bytes, more than is read.`);
}
