/** The version in `package.json` (a test compares the two). */
export const version = '1.0.0';

/** The program as files and requests of it name it. */
export const creator = { name: 'ephemeral-mock', version } as const;

/** What undici 8 asks for: the action brings its own Node, a shell has any. */
export const oldestNode = '22.19';

/** Whether this is older than that. By hand: the tables of `localeCompare` take a tenth of a command's start to load. @param node as `22.19.0` */
export function isTooOld(node: string): boolean {
  const [[major, minor], [oldestMajor, oldestMinor]] = [numbersOf(node), numbersOf(oldestNode)];
  return major < oldestMajor || (major === oldestMajor && minor < oldestMinor);
}

function numbersOf(version: string): readonly [major: number, minor: number] {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return [major, minor];
}
