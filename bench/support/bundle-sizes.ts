/** Bytes of the bundles: what a process reads at its start, and all that may be loaded later. */
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';

export interface BundleSize {
  /** Bytes of `index.js`, which every start reads and compiles. */
  readonly start: number;
  /** Bytes of all scripts of the bundle. */
  readonly all: number;
}

/** By entry, in the order of their names. */
export async function measureBundles(dist: string): Promise<Record<string, BundleSize>> {
  const entries = (await readdir(dist)).sort();
  const sizes = await Promise.all(
    entries.map(async (entry) => [entry, await measure(path.join(dist, entry))] as const),
  );
  return Object.fromEntries(sizes);
}

async function measure(folder: string): Promise<BundleSize> {
  const size = { start: 0, all: 0 };
  for (const file of await readdir(folder)) {
    if (!file.endsWith('.js')) continue;
    const bytes = (await stat(path.join(folder, file))).size;
    size.all += bytes;
    if (file === 'index.js') size.start = bytes;
  }
  return size;
}
