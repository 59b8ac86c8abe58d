/** Bounds for the sizes of the bundles, as `bench/BUNDLES.md` has them. */
import type { BundleSizes } from './bundle-sizes.ts';

/** Bytes. A usual change stays within a step, so that it touches no document. */
const step = 100_000;

const total = 'all of `dist/`';

/** The table with the next bounds above the measured sizes. */
export function formatBundles({ entries, all }: BundleSizes): string {
  const bound = (bytes: number) => (Math.ceil((bytes * 1.05) / step) * step).toLocaleString('en-US');
  const rows = [...entries.map(({ entry, start }) => [`\`${entry}\``, start] as const), [total, all] as const];
  return `${[...head, ...rows.map(([name, bytes]) => `| ${name} | ${bound(bytes)} |`)].join('\n')}\n`;
}

/** What exceeds its bound in the table, or has none. */
export function exceeded(table: string, { entries, all }: BundleSizes): readonly string[] {
  const bounds = new Map(
    [...table.matchAll(/^\| (.*?) \| ([\d,]+) \|$/gm)].map(([, name, bound = '']) => [
      name,
      Number(bound.replaceAll(',', '')),
    ]),
  );
  const sizes = [...entries.map(({ entry, start }) => [`\`${entry}\``, start] as const), [total, all] as const];
  return sizes
    .filter(([name, bytes]) => bytes > (bounds.get(name) ?? 0))
    .map(([name, bytes]) => `${name} has ${bytes} bytes, and may have ${bounds.get(name) ?? 0}`);
}

const head = [
  '# The bundles in `dist/`',
  '',
  'What a process of each entry may read and compile before it does anything, and what every job may download, in bytes. A test',
  'holds `dist/` against it. Where a change is worth more, `npm run bench -- bundles` writes the next bounds, after `npm run build`.',
  '',
  '| entry | at most |',
  '| --- | --: |',
];
