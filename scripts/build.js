// Builds dist/: `tsc` turns src/ into build/, `ncc` makes one bundle of all entries, dist/bundle/, in which what several of
// them use stands once and each loads no more than it needs; dist/<entry>/index.js starts one of them. No text inside a library
// is changed. Reproducible from an `npm ci` tree.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import ncc from '@vercel/ncc';
import { buildPage } from './build-page.js';
import { bundleLibraries } from './libraries.js';
import { overlayStubs } from './stubs.js';

const root = path.resolve(import.meta.dirname, '..');
const build = path.join(root, 'build');
const out = path.join(build, 'dist');
const shared = path.join(out, 'bundle');

rmSync(build, { recursive: true, force: true });
try {
  const tsc = path.join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const options = { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] };
  execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], options);
} catch {
  process.exit(1); // tsc has said why
}
const modules = path.join(build, 'node_modules');
overlayStubs(path.join(root, 'node_modules'), modules);

const licenses = [];

/** Bundles a file of build/ into dist/bundle/, under the same name. */
async function bundle(file, text) {
  const input = path.join(build, file);
  writeFileSync(input, text);
  const { code, assets } = await ncc(input, { license: 'licenses.txt', cache: false, quiet: true });
  const { 'licenses.txt': license, ...others } = assets;
  licenses.push(license.source);
  writeFileSync(path.join(shared, file), code);
  for (const [name, { source }] of Object.entries(others)) writeFileSync(path.join(shared, name), source);
}

const entries = readdirSync(path.join(root, 'src'))
  .filter((file) => file.endsWith('.ts'))
  .map((file) => path.basename(file, '.ts'));
const cases = entries.map((entry) => `  ${entry}: () => import('./${entry}.js'),\n`);
mkdirSync(shared, { recursive: true });
await bundleLibraries(modules, bundle);
await bundle('index.js', `const entries = {\n${cases.join('')}};\nexport const start = (entry) => entries[entry]();\n`);
writeFileSync(path.join(shared, 'licenses.txt'), licenses.join('\n'));
await buildPage(path.join(shared, 'report.html'));

for (const entry of entries) {
  mkdirSync(path.join(out, entry));
  const text = `#!/usr/bin/env node\nimport { start } from '../bundle/index.js';\n\nawait start('${entry}');\n`;
  // npm makes the program of `bin` executable: where git has it so, a clone stays clean.
  writeFileSync(path.join(out, entry, 'index.js'), text, { mode: entry === 'cli' ? 0o755 : 0o644 });
}

// Only a build that is whole replaces the one before.
rmSync(path.join(root, 'dist'), { recursive: true, force: true });
renameSync(out, path.join(root, 'dist'));
