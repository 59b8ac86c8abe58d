// Tests the package with the oldest Node that it takes, which is installed for the test; `npm test` does it with Node 24.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import spawn from 'cross-spawn';
import { oldestNode } from '../src/job/version.ts';

const root = path.resolve(import.meta.dirname, '..');
const folder = mkdtempSync(path.join(os.tmpdir(), 'oldest-node-'));
try {
  // npm 11 runs the script of a package that is named here alone.
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ allowScripts: { node: true } }));
  const install = ['install', '--silent', '--no-audit', '--no-fund', `node@${oldestNode}.0`];
  const { status: installed } = spawn.sync('npm', install, { cwd: folder, stdio: 'inherit' });
  if (installed !== 0) throw new Error(`Node ${oldestNode} could not be installed.`);
  const vitest = path.join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const { status } = spawn.sync(process.execPath, [vitest, 'run', '--project', 'sources', 'test/e2e/package.test.ts'], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, TEST_NODE_FOLDER: path.join(folder, 'node_modules', 'node', 'bin') },
  });
  process.exitCode = status ?? 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
