/** The folders of `run`: where its reports go, and the temporary one with the server's own files. */
import { access, constants, mkdir, readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { describeError } from '../job/describe-error.ts';
import { InputsError } from '../job/inputs-error.ts';
import type { MockState } from '../job/mock-state.ts';
import type { Report } from '../report/index.ts';

/**
 * Makes the folder for the reports where it is missing: that it is of no use is to be known before there are calls to lose.
 *
 * @param directory where relative paths start
 * @throws InputsError
 */
export async function makeLogsFolder(logs: string, directory: string): Promise<void> {
  const folder = path.resolve(directory, logs);
  try {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.W_OK);
  } catch (error) {
    const reason = describeError(error);
    throw new InputsError([`\`logs\` is "${logs}", where no reports can be written (${reason}): give another folder.`]);
  }
}

/** The journal of a mock whose reports do not have every call, or `undefined`: then there is nothing in it that they lack. */
export async function findNeededJournal(
  state: MockState | undefined,
  report: Report | undefined,
): Promise<string | undefined> {
  const file = state?.opened === true ? state.embedded?.journalFile : undefined;
  const isWhole = report?.incomplete === undefined && report?.failures.length === 0 && report.files.length > 0;
  if (file === undefined || isWhole) return undefined;
  const { size } = await stat(file).catch(() => ({ size: 0 }));
  return size > 0 ? file : undefined;
}

/** Removes a folder, but for what is named in it: the server's journal has all that was sent, secrets too. */
export async function removeAllBut(folder: string, kept: readonly string[]): Promise<void> {
  const remove = (file: string) => rm(file, { recursive: true, force: true });
  const files = (await readdir(folder)).map((name) => path.join(folder, name));
  const isKept = (file: string) => kept.includes(file);
  if (files.some(isKept)) await Promise.all(files.filter((file) => !isKept(file)).map(remove));
  else await remove(folder);
}
