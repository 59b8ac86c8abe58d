/** The sizes of the bundles as `bench/BUNDLES.md`. */
import type { BundleSizes } from './bundle-sizes.ts';

const purposes: Readonly<Record<string, string>> = {
  cli: 'the command line',
  converter: 'converts OpenAPI, a thread of whoever reads it',
  embedded: 'the mock server on the runner, a child process of main',
  main: 'opens the mock',
  post: 'saves the call logs, removes the mock',
  sweep: 'the sweep action',
  update: 'the update action',
};

/** @throws Error for an entry that nobody has said a word about */
export function formatBundles({ entries, all, files }: BundleSizes): string {
  const rows = entries.map(({ entry, scripts, start }) => {
    const purpose = purposes[entry];
    if (purpose === undefined) throw new Error(`Say in bench/support/bundle-table.ts what dist/${entry} is for.`);
    return `| \`${entry}\` | ${purpose} | ${formatBytes(start)} | ${scripts} |`;
  });
  const total = `All of \`dist/\`, which every job downloads: ${formatBytes(all)} bytes in ${files} files.`;
  return `${[...head, ...rows, '', total].join('\n')}\n`;
}

const head = [
  '# The bundle in `dist/`',
  '',
  'What a process of each entry reads and compiles before it does anything; the rest is loaded where it is needed. A test compares',
  'this table with `dist/`: after `npm run build`, `npm run bench -- bundles` writes it anew, and the diff shows what a change weighs.',
  '',
  '| entry | what it is for | bytes at start | scripts |',
  '| --- | --- | --: | --: |',
];

function formatBytes(bytes: number): string {
  return bytes.toLocaleString('en-US');
}
