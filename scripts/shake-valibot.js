// Leaves out of valibot what our own code does not name: bundlers keep a namespace that is imported as a whole, and that is
// four fifths of valibot for nothing.
import { cpSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { shakePackage } from './shake-package.js';

/**
 * Writes a copy of valibot into `into`, a `node_modules` beside the compiled code in `build`, with the functions alone that
 * the code names (`v.object`), and what those need.
 *
 * @throws Error when the code names none: it would import valibot in another way than `import * as v`.
 */
export async function shakeValibot(from, build, into) {
  const used = new Set();
  for (const file of globSync('**/*.js', { cwd: build, exclude: ['node_modules'] })) {
    const text = readFileSync(path.join(build, file), 'utf8');
    if (!text.includes("from 'valibot'")) continue;
    if (!text.includes("import * as v from 'valibot';")) throw new Error(`${file} must import valibot as "v"`);
    for (const [, name] of text.matchAll(/\bv\.(\w+)/g)) used.add(name);
  }
  const entry = 'dist/index.mjs';
  const whole = readFileSync(path.join(from, 'valibot', entry), 'utf8');
  const exported = new Set(/export \{([^}]*)\}/.exec(whole)?.[1].split(/[\s,]+/));
  const names = [...used].filter((name) => exported.has(name)).toSorted();
  if (names.length === 0) throw new Error('No file uses valibot, or it exports its functions in another way');

  cpSync(path.join(from, 'valibot'), path.join(into, 'valibot'), { recursive: true });
  await shakePackage(into, { name: 'valibot', entry, names });
}
