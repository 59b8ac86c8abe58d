// Builds every bundle: `tsc` turns src/ into build/, `ncc` bundles each entry into dist/<entry>/. Reproducible from an `npm ci` tree.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { buildPage } from './build-page.js';

const root = path.resolve(import.meta.dirname, '..');
const script = (name, file) => path.join(root, 'node_modules', name, file);
const run = (...args) => execFileSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });

rmSync(path.join(root, 'build'), { recursive: true, force: true });
try {
  run(script('typescript', 'bin/tsc'), '-p', 'tsconfig.build.json');
} catch {
  process.exit(1); // tsc has said why
}

const entries = readdirSync(path.join(root, 'src'))
  .filter((file) => file.endsWith('.ts'))
  .map((file) => path.basename(file, '.ts'));
const bundles = path.join('build', 'bundles');
for (const entry of entries) {
  const out = path.join(bundles, entry);
  run(
    script('@vercel/ncc', 'dist/ncc/cli.js'),
    'build',
    path.join('build', `${entry}.js`),
    '-o',
    out,
    '--license',
    'licenses.txt',
    '--quiet',
  );
  if (!existsSync(path.join(root, out, 'index.js'))) throw new Error(`ncc wrote no bundle for ${entry}`);
  console.log(`dist/${entry}`);
}

// What makes reports has the page beside it.
for (const entry of ['post', 'cli']) await buildPage(path.join(root, bundles, entry, 'report.html'));

// Only a build that is whole replaces the one before.
rmSync(path.join(root, 'dist'), { recursive: true, force: true });
renameSync(path.join(root, bundles), path.join(root, 'dist'));
