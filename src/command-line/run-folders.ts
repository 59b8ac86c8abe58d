/** What `run` makes sure of in its folders: that the reports have a place, and that no call is lost with the temporary one. */
import { access, constants, mkdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { describeError } from '../job/describe-error.ts';
import { InputsError } from '../job/inputs/inputs-error.ts';
import type { MockState } from '../job/mock-state.ts';
import type { Report } from '../report/index.ts';
import { findDeviceName } from './device-names.ts';

/**
 * Makes the folder for the reports where it is missing: that it is of no use is to be known before there are calls to lose.
 *
 * @param directory where relative paths start
 * @throws InputsError
 */
export async function makeLogsFolder(logs: string, directory: string): Promise<void> {
  const device = findDeviceName('logs', logs);
  if (device !== undefined) throw new InputsError([device]);
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
