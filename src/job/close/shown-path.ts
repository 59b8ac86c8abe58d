/** Files as annotations and reports name them. */
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';

// Not `node:fs/promises`, which brings `readline` with it. The native one knows Windows' short names (`RUNNER~1`) too.
const realpath = promisify(fs.realpath.native);

/**
 * The path of a file from `root`, with slashes; `undefined` for one that is not below it. Where the two as they are given do
 * not say so, the folders that they lead to are compared: macOS reaches /tmp and /var by links, and a process that was
 * started there is told the other name.
 *
 * @param root absolute
 */
export async function shownPath(file: string, root: string): Promise<string | undefined> {
  const absolute = path.resolve(root, file);
  return pathBelow(root, absolute) ?? pathBelow(await realFolder(root), await realFile(absolute));
}

function pathBelow(root: string, file: string): string | undefined {
  const relative = path.relative(root, file);
  const isOutside = relative === '' || /^\.\.(?:[\\/]|$)/.test(relative) || path.isAbsolute(relative);
  return isOutside ? undefined : relative.split(path.sep).join('/');
}

/** The file itself may be a link to somewhere else: it is known by the name that it has in its folder. */
const realFile = async (file: string): Promise<string> =>
  path.join(await realFolder(path.dirname(file)), path.basename(file));

/** What is not there is its own name. */
const realFolder = (folder: string): Promise<string> => realpath(folder).catch(() => folder);
