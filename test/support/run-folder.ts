/**
 * A folder for one run of the tests. In it are their temporary files, so that what a killed test leaves goes in the end, and
 * commands do not look through what other programs have in the system's folder. And Node's compile cache: hundreds of child
 * processes load the same sources, which takes each of them half a second of processor time without it
 * (https://nodejs.org/api/module.html#module-compile-cache).
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Vitest calls it before all tests. */
export default function setUp(): void {
  const directory = mkdtempSync(path.join(tmpdir(), 'tests-'));
  const temporary = path.join(directory, 'tmp');
  mkdirSync(temporary);
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = temporary;
  process.env['NODE_COMPILE_CACHE'] = path.join(directory, 'compile-cache');
  // Not when the tests are over: workers write to it as they end, after that.
  process.once('exit', () => {
    rmSync(directory, { recursive: true, force: true });
  });
}
