/** The folder that reports go to: one that can be written, by a name that every system allows. */
import { access, constants, readFile, realpath, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { describeError } from '../../job/describe-error.ts';
import { makeFolder } from '../../files/make-folder.ts';
import { junitMark } from '../../report/index.ts';
import { InputsError } from '../../job/inputs/values.ts';
import type { CommandContext } from '../context.ts';
import { holdName } from './hold-name.ts';

/** The folder of one run. */
export interface LogsFolder {
  /** Absolute. */
  readonly folder: string;
  /** Lets other runs have it. */
  readonly release: () => Promise<void>;
}

/** More runs than that into one folder are a mistake. */
const mostRuns = 99;

/**
 * Makes the folder for the reports where it is missing, and holds it: that it is of no use is to be known before there are calls
 * to lose. One that a live run holds is left to it, for the same name with a number.
 *
 * @throws InputsError
 */
export async function takeLogsFolder(
  logs: string,
  { directory, self, reporter }: Pick<CommandContext, 'directory' | 'self' | 'reporter'>,
): Promise<LogsFolder> {
  const device = findDeviceName('logs', logs);
  if (device !== undefined) throw new InputsError([device]);
  if (logs.trim() === '') throw new InputsError([`\`--logs\` is "${logs}": give the name of a folder.`]);
  for (let run = 1; run <= mostRuns; run += 1) {
    const folder = path.resolve(directory, logs) + (run === 1 ? '' : `-${run}`);
    const release = await takeFolder(logs, folder, self);
    if (release === undefined) continue;
    if (run > 1) {
      const relative = path.relative(directory, folder);
      // As short as it can be said.
      const shown = relative.startsWith('..') ? folder : relative;
      reporter.warning(`Another run has the folder ${logs}: the call logs of this one go to ${shown}`);
    }
    return { folder, release };
  }
  throw new InputsError([`\`--logs\` is "${logs}", which ${mostRuns} runs have at this time: give another folder.`]);
}

async function takeFolder(
  logs: string,
  folder: string,
  self: NodeJS.Process,
): Promise<LogsFolder['release'] | undefined> {
  try {
    await makeFolder(folder);
    await access(folder, constants.W_OK);
    return await holdName(await realpath(folder), self);
  } catch (error) {
    const reason = describeError(error);
    throw new InputsError([
      `\`--logs\` is "${logs}", where no reports can be written (${reason}): give another folder.`,
    ]);
  }
}

/** Removes the `junit.xml` of an earlier run from the folder, where this one wrote none: nobody is to take it for its own. */
export async function removeOldChecks(folder: string, written: readonly string[]): Promise<void> {
  const file = path.join(folder, 'junit.xml');
  if (written.includes(file) || !(await stat(file).catch(() => undefined))?.isFile()) return;
  // A test runner may write a file of this name too: that one stays.
  const text = await readFile(file, 'utf8').catch(() => '');
  if (text.includes(junitMark)) await rm(file, { force: true }).catch(() => undefined);
}

// Names that Windows keeps for devices: what is written there is lost, or printed.
// "Naming Files, Paths, and Namespaces", learn.microsoft.com: in any case, with any extension, and in any folder.
const deviceName = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[1-9\u00b9\u00b2\u00b3]) *(?:[.:]|$)/i;

/**
 * Why a folder cannot be used on every system, in a sentence; `undefined` where it can. It is the same everywhere, so that a
 * command that works on one machine does on another.
 *
 * @param option the option that names the folder
 */
export function findDeviceName(option: string, folder: string): string | undefined {
  const name = folder.split(/[\\/]/).find((part) => deviceName.test(part));
  if (name === undefined) return undefined;
  const where = name === folder ? 'which' : `where "${name}"`;
  return `\`${option}\` is "${folder}", ${where} is a device on Windows and no folder: give another name.`;
}
