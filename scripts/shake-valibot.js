// Leaves out of valibot what our own code does not name: bundlers keep a namespace that is imported as a whole, and what a
// step loads it compiles first, four fifths of valibot for nothing.
import { buildSync } from 'esbuild';
import { cpSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Writes a copy of valibot into `into`, a `node_modules` beside the compiled code in `build`, with the functions alone that
 * the code names (`v.object`), and what those need.
 *
 * @throws Error when the code names none: it would import valibot in another way than `import * as v`.
 */
export function shakeValibot(from, build, into) {
  const used = new Set();
  for (const file of globSync('**/*.js', { cwd: build, exclude: ['node_modules'] })) {
    const text = readFileSync(path.join(build, file), 'utf8');
    if (!text.includes("from 'valibot'")) continue;
    if (!text.includes("import * as v from 'valibot';")) throw new Error(`${file} must import valibot as "v"`);
    for (const [, name] of text.matchAll(/\bv\.(\w+)/g)) used.add(name);
  }
  const whole = path.join(from, 'valibot', 'dist', 'index.mjs');
  const exported = new Set(/export \{([^}]*)\}/.exec(readFileSync(whole, 'utf8'))?.[1].split(/[\s,]+/));
  const names = [...used].filter((name) => exported.has(name)).toSorted();
  if (names.length === 0) throw new Error('No file uses valibot, or it exports its functions in another way');

  const copy = path.join(into, 'valibot');
  cpSync(path.join(from, 'valibot'), copy, { recursive: true });
  buildSync({
    stdin: { contents: `export { ${names.join(', ')} } from ${JSON.stringify(whole)};`, resolveDir: from },
    bundle: true,
    format: 'esm',
    absWorkingDir: path.dirname(from),
    outfile: path.join(copy, 'dist', 'index.mjs'),
    allowOverwrite: true,
    logLevel: 'error',
  });
}
