// Builds every bundle: `tsc` turns src/ into build/, `ncc` bundles each entry into dist/<entry>/. Reproducible from an `npm ci` tree.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const bin = (name, file) => path.join(root, 'node_modules', name, file);
const node = (script, ...args) => execFileSync(process.execPath, [script, ...args], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });

rmSync(path.join(root, 'build'), { recursive: true, force: true });
rmSync(path.join(root, 'dist'), { recursive: true, force: true });
node(bin('typescript', 'bin/tsc'), '-p', 'tsconfig.build.json');

const entries = readdirSync(path.join(root, 'src'))
  .filter((file) => file.endsWith('.ts'))
  .map((file) => path.basename(file, '.ts'));
for (const entry of entries) {
  const out = path.join(root, 'dist', entry);
  node(bin('@vercel/ncc', 'dist/ncc/cli.js'), 'build', path.join('build', `${entry}.js`), '-o', out, '--license', 'licenses.txt', '--quiet');
  if (!existsSync(path.join(out, 'index.js'))) throw new Error(`ncc wrote no bundle for ${entry}`);
  console.log(`dist/${entry}`);
}
