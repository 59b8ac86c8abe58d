// Builds dist/: dist/<entry>/index.js for each file of src/ is all that this entry runs, but for what it seldom needs or what
// cannot be a part of it, which is in dist/bundle/. Reproducible from an `npm ci` tree.
import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildPage } from './build-page.js';
import { bundle } from './bundle.js';
import { licensesOf } from './licenses.js';

const root = path.resolve(import.meta.dirname, '..');
const out = path.join(root, 'build');
const shared = path.join(out, 'bundle');
rmSync(out, { recursive: true, force: true });
mkdirSync(shared, { recursive: true });

const sources = readdirSync(path.join(root, 'src')).filter((file) => file.endsWith('.ts'));
const packages = await bundle({ root, entries: sources.map((file) => path.basename(file, '.ts')), out });
writeFileSync(path.join(shared, 'licenses.txt'), licensesOf(packages.map((folder) => path.join(root, folder))));
await buildPage(path.join(shared, 'report.html'));

// Only a build that is whole replaces the one before.
rmSync(path.join(root, 'dist'), { recursive: true, force: true });
renameSync(out, path.join(root, 'dist'));
