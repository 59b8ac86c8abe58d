/** Names that Windows keeps for devices: what is written there is lost, or printed. */

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
