// Runs in full what `npm test` runs a part of: every fault and every signal at every call, many random schedules, many legs,
// each of our places and ways to hang.
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const vitest = path.join(root, 'node_modules', 'vitest', 'vitest.mjs');
const names = [
  'faults',
  'random-faults',
  'signals',
  'bundled-faults',
  'many-legs',
  'hard-end',
  'action',
  'upload',
  'libraries',
];
const files = names.map((name) => `test/e2e/${name}.test.ts`);
const { status } = spawnSync(process.execPath, [vitest, 'run', '--project', 'sources', '--maxWorkers=2', ...files], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, FAULTS: 'all' },
});
process.exitCode = status ?? 1;
