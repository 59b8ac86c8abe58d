// Runs whole what `npm test` runs a part of, for its cost: every fault and every signal at every call, all random schedules
// and values of properties, sizes as large as the bounds of users.
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const vitest = path.join(root, 'node_modules', 'vitest', 'vitest.mjs');
// Those that ask which of both it is.
const files = globSync('test/**/*.test.ts', { cwd: root }).filter((file) =>
  /\/runs\.ts'|'FAULTS'/.test(readFileSync(path.join(root, file), 'utf8')),
);
const { status } = spawnSync(process.execPath, [vitest, 'run', '--project', 'sources', ...files], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, FAULTS: 'all' },
});
process.exitCode = status ?? 1;
