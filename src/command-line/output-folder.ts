/** The folder that reports go to: it can be written, and it is none on any system alone. */
import { access, constants, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { describeError } from '../job/describe-error.ts';
import { InputsError } from '../job/inputs/values.ts';

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
