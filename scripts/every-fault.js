// Runs the fault tests with every fault at every call, every signal at every call and many random schedules, and the costly
// properties with many values; `npm test` runs a part of them.
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const vitest = path.join(root, 'node_modules', 'vitest', 'vitest.mjs');
const faults = ['faults', 'random-faults', 'signals', 'bundled-faults'].map((name) => `e2e/${name}`);
const properties = [
  ...['unit/engine/invariants', 'unit/embedded/matching.property', 'unit/postman/answers.property'],
  ...['remember', 'summary', 'summary-text', 'har'].map((name) => `unit/report/${name}`),
];
const files = [...faults, ...properties].map((name) => `test/${name}.test.ts`);
const { status } = spawnSync(process.execPath, [vitest, 'run', '--maxWorkers=2', ...files], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, FAULTS: 'all' },
});
process.exitCode = status ?? 1;
