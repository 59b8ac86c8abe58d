/** What each bundle weighs: what a process reads at its start, and all that a runner downloads. */
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';

export interface BundleSize {
  /** The folder in `dist/`. */
  readonly entry: string;
  /** Bytes of `index.js`, which every start reads and compiles. */
  readonly start: number;
  /** Bytes of all files. */
  readonly all: number;
  readonly files: number;
}

/** In the order of their names. */
export async function measureBundles(dist: string): Promise<readonly BundleSize[]> {
  const entries = (await readdir(dist)).sort();
  return Promise.all(entries.map((entry) => measure(dist, entry)));
}

async function measure(dist: string, entry: string): Promise<BundleSize> {
  const names = await readdir(path.join(dist, entry));
  const sizes = await Promise.all(
    names.map(async (name) => [name, (await stat(path.join(dist, entry, name))).size] as const),
  );
  return {
    entry,
    start: new Map(sizes).get('index.js') ?? 0,
    all: sizes.reduce((sum, [, bytes]) => sum + bytes, 0),
    files: sizes.length,
  };
}
