// Runs the fault tests with every fault at every call, every signal at every call and many random schedules; `npm test` runs a part of them.
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const vitest = path.join(root, 'node_modules', 'vitest', 'vitest.mjs');
const files = ['faults', 'random-faults', 'signals', 'bundled-faults'].map((name) => `test/e2e/${name}.test.ts`);
const { status } = spawnSync(process.execPath, [vitest, 'run', '--project', 'sources', '--maxWorkers=2', ...files], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, FAULTS: 'all' },
});
process.exitCode = status ?? 1;
