// Packs the command line of dist/ for `npm install --global`, into the folder that is given, build/ by default, and prints the
// file. The libraries are in the bundle, so that the package depends on nothing. The same dist gives the same bytes.
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import spawn from 'cross-spawn';
import { oldestNode } from '../src/job/version.ts';

const root = path.resolve(import.meta.dirname, '..');
const target = path.resolve(process.argv[2] ?? path.join(root, 'build'));
// All of dist/ but what starts the steps of the action: the command line starts threads and processes by files of the others.
const steps = ['main', 'post', 'sweep', 'update'];
const folders = readdirSync(path.join(root, 'dist')).filter((folder) => !steps.includes(folder));
const files = ['README.md', 'LICENSE', ...folders.map((folder) => `dist/${folder}`)];

const { name, version, description, license, type, bin } = JSON.parse(
  readFileSync(path.join(root, 'package.json'), 'utf8'),
);
// npm compares the repository with the one that publishes.
const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = process.env;
const origin = server && repository ? { repository: { type: 'git', url: `git+${server}/${repository}.git` } } : {};
const manifest = { name, version, description, license, ...origin, type, bin, engines: { node: `>=${oldestNode}` } };

const folder = mkdtempSync(path.join(os.tmpdir(), 'package-'));
try {
  for (const file of files) cpSync(path.join(root, file), path.join(folder, file), { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), `${JSON.stringify(manifest, undefined, 2)}\n`);
  mkdirSync(target, { recursive: true });
  const args = ['pack', '--silent', '--pack-destination', target];
  const { status, error } = spawn.sync('npm', args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw error ?? new Error(`npm pack ended with the exit code ${status}.`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(path.join(target, `${name}-${version}.tgz`));
