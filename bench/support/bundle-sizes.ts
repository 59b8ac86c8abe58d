/** What the bundle weighs: what a process of each entry reads at its start, and all that a runner downloads. */
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { spawnChild } from '../../test/support/spawn-child.ts';
import { tempDirectory } from '../../test/support/temp-directory.ts';
import { scriptsIn } from '../../test/support/loaded-scripts.ts';

export interface EntrySize {
  /** The folder in `dist/`. */
  readonly entry: string;
  /** Bytes of the scripts that a process of it has loaded when it finds that it was given nothing to do. */
  readonly start: number;
}

export interface BundleSizes {
  /** In the order of their names. */
  readonly entries: readonly EntrySize[];
  /** Bytes of all files in `dist/`. */
  readonly all: number;
}

export async function measureBundles(dist: string): Promise<BundleSizes> {
  const found = await readdir(dist, { recursive: true, withFileTypes: true });
  const files = found.filter((file) => file.isFile()).map(({ parentPath, name }) => path.join(parentPath, name));
  const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size));
  const names = (await readdir(dist)).filter((name) => name !== 'bundle').sort();
  return {
    entries: await Promise.all(names.map((entry) => measure(dist, entry))),
    all: sizes.reduce((sum, size) => sum + size, 0),
  };
}

async function measure(dist: string, entry: string): Promise<EntrySize> {
  await using directory = await tempDirectory('bundle-');
  const coverage = path.join(directory.path, 'coverage');
  await spawnChild(process.execPath, [path.join(dist, entry, 'index.js')], {
    env: {
      PATH: process.env['PATH'] ?? '',
      RUNNER_TEMP: directory.path,
      NODE_V8_COVERAGE: coverage,
    },
  }).result;
  const scripts = await scriptsIn(coverage, `${entry}/index.js`);
  const sizes = await Promise.all(scripts.map(async (script) => (await stat(path.join(dist, script))).size));
  return { entry, start: sizes.reduce((sum, size) => sum + size, 0) };
}
