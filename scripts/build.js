// Builds dist/: `tsc` turns src/ into build/, `ncc` makes one bundle of all entries, dist/bundle/, in which what several of
// them use stands once and each loads no more than it needs; dist/<entry>/index.js starts one of them. Reproducible from an
// `npm ci` tree.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildPage } from './build-page.js';
import { shakePackage } from './shake-package.js';
import { shakeValibot } from './shake-valibot.js';
import { trimDependencies } from './trim-dependencies.js';
import { artifactClient } from './trims.js';

const root = path.resolve(import.meta.dirname, '..');
const script = (name, file) => path.join(root, 'node_modules', name, file);
const run = (...args) => execFileSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });

const build = path.join(root, 'build');
rmSync(build, { recursive: true, force: true });
try {
  run(script('typescript', 'bin/tsc'), '-p', 'tsconfig.build.json');
} catch {
  process.exit(1); // tsc has said why
}

const [installed, trimmed] = [root, build].map((directory) => path.join(directory, 'node_modules'));
trimDependencies(installed, trimmed);
await shakeValibot(installed, build, trimmed);
await shakePackage(trimmed, artifactClient);

const entries = readdirSync(path.join(root, 'src'))
  .filter((file) => file.endsWith('.ts'))
  .map((file) => path.basename(file, '.ts'));
const cases = entries.map((entry) => `  ${entry}: () => import('./${entry}.js'),\n`);
writeFileSync(
  path.join(build, 'start.js'),
  `const entries = {\n${cases.join('')}};\nexport const start = (entry) => entries[entry]();\n`,
);

const out = path.join(build, 'dist');
const bundle = path.join(out, 'bundle');
const ncc = script('@vercel/ncc', 'dist/ncc/cli.js');
run(ncc, 'build', path.join(build, 'start.js'), '-o', bundle, '--license', 'licenses.txt', '--quiet');
if (!existsSync(path.join(bundle, 'index.js'))) throw new Error('ncc wrote no bundle');
await buildPage(path.join(bundle, 'report.html'));

for (const entry of entries) {
  mkdirSync(path.join(out, entry));
  const text = `#!/usr/bin/env node\nimport { start } from '../bundle/index.js';\n\nawait start('${entry}');\n`;
  writeFileSync(path.join(out, entry, 'index.js'), text);
}

// Only a build that is whole replaces the one before.
rmSync(path.join(root, 'dist'), { recursive: true, force: true });
renameSync(out, path.join(root, 'dist'));
