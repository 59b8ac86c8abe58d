/**
 * Node's compile cache for one run of the tests: hundreds of child processes load the same sources, which takes each of them
 * half a second of processor time without it (https://nodejs.org/api/module.html#module-compile-cache).
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Vitest calls it before all tests. */
export default function setUp(): void {
  const directory = mkdtempSync(path.join(tmpdir(), 'compile-cache-'));
  process.env['NODE_COMPILE_CACHE'] = directory;
  // Not when the tests are over: workers write to it as they end, after that.
  process.once('exit', () => {
    rmSync(directory, { recursive: true, force: true });
  });
}
