// Copies a few libraries without the parts that nothing here calls; `trims.js` names them.
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cutMethods } from './cut-methods.js';
import { trims } from './trims.js';

/**
 * Writes the trimmed copies into `into`, a `node_modules` that is nearer to what is bundled than the whole packages.
 *
 * @throws Error when a file is not what it was: somebody has to look at it after an update.
 */
export function trimDependencies(from, into) {
  for (const [name, files] of Object.entries(trims)) {
    const copy = path.join(into, name);
    rmSync(copy, { recursive: true, force: true });
    cpSync(path.join(from, name), copy, { recursive: true });
    for (const { file, ...trim } of files) {
      const whole = path.join(copy, file);
      writeFileSync(whole, trimmed(readFileSync(whole, 'utf8'), trim, whole));
    }
  }
}

function trimmed(installed, { holds, until, instead, text, methods, without = [] }, file) {
  for (const part of [holds, until])
    if (part !== undefined && !installed.includes(part)) throw new Error(`${file} is not what it was: no "${part}"`);
  if (text !== undefined) return text;
  if (until !== undefined) return installed.slice(0, installed.indexOf(until));
  const replaced = instead === undefined ? installed : installed.replaceAll(holds, instead);
  if (methods !== undefined)
    return cutMethods(replaced, (method, type) => methods[type]?.includes(method) ?? true, file);
  return without.length > 0 ? cutMethods(replaced, (method) => !without.includes(method), file) : replaced;
}
