/** The sizes of the bundles as `bench/BUNDLES.md`. */
import type { BundleSize } from './bundle-sizes.ts';

const purposes: Readonly<Record<string, string>> = {
  cli: 'the command line',
  embedded: 'the mock server on the runner, a child process of main',
  main: 'opens the mock',
  post: 'saves the call logs, removes the mock',
  sweep: 'the sweep action',
  update: 'the update action',
};

/** @throws Error for a bundle that nobody has said a word about */
export function formatBundles(sizes: readonly BundleSize[]): string {
  const rows = sizes.map(({ entry, start, all, files }) => {
    const purpose = purposes[entry];
    if (purpose === undefined) throw new Error(`Say in bench/support/bundle-table.ts what dist/${entry} is for.`);
    return `| \`${entry}\` | ${purpose} | ${formatBytes(start)} | ${formatBytes(all)} | ${files} |`;
  });
  return `${[...head, ...rows].join('\n')}\n`;
}

const head = [
  '# The bundles in `dist/`',
  '',
  'Every start reads and compiles the first number of bytes; the rest is loaded where it is needed, or is licences. A test compares',
  'this table with `dist/`: after `npm run build`, `npm run bench -- bundles` writes it anew, and the diff shows what a change weighs.',
  '',
  '| bundle | what it is for | bytes at start | bytes in all | files |',
  '| --- | --- | --: | --: | --: |',
];

function formatBytes(bytes: number): string {
  return bytes.toLocaleString('en-US');
}
