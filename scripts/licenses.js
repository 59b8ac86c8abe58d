// The notices that the licenses of bundled packages ask to be kept.
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * @param {string[]} folders of the packages, in order
 * @returns {string} name and version of each package, its license's name and its license's text
 */
export const licensesOf = (folders) => [...new Set(folders.map(noticeOf))].join('\n');

function noticeOf(folder) {
  const { name, version, license } = JSON.parse(readText(path.join(folder, 'package.json')));
  const texts = globSync('{LICEN[CS]E,licen[cs]e,NOTICE}*', { cwd: folder }).toSorted();
  return `${name} ${version}\n${license}\n${texts.map((file) => `${readText(path.join(folder, file)).trim()}\n`).join('')}`;
}

/** Line ends as in the repository: the bytes are the same on every system. */
const readText = (file) => readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
