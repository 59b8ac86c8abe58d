// Runs the workflows of test/workflows with act (https://github.com/nektos/act).
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { findTool, missingTool } from './find-tool.js';

const root = path.resolve(import.meta.dirname, '..');
const act = findTool('act');

if (act === undefined) {
  process.exitCode = missingTool('act', 'go install github.com/nektos/act@v0.2.89');
} else {
  const vitest = path.join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const args = [vitest, 'run', '--root', root, '--config', 'test/workflows/vitest.config.ts'];
  const env = { ...process.env, ACT: act };
  process.exitCode = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env }).status ?? 1;
}
