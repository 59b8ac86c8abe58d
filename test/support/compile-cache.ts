/**
 * Node's compile cache for one run of the tests: hundreds of child processes load the same sources, which takes each of them
 * half a second of processor time without it (https://nodejs.org/api/module.html#module-compile-cache).
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Vitest calls it before all tests, and what it returns after them. */
export default function setUp(): () => void {
  const directory = mkdtempSync(path.join(tmpdir(), 'compile-cache-'));
  process.env['NODE_COMPILE_CACHE'] = directory;
  return () => {
    rmSync(directory, { recursive: true, force: true });
  };
}
