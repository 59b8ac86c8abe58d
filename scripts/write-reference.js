// Writes the tables of inputs and outputs in the README from `action.yml`.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

const root = path.resolve(import.meta.dirname, '..');
const read = (file) => readFileSync(path.join(root, file), 'utf8');
const { inputs, outputs } = parse(read('action.yml'));

const table = (head, rows) => [head, head.replace(/[^|]+/g, ' --- '), ...rows].join('\n');
const row = (...cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
const code = (text) => (text === undefined ? '' : `\`${text}\``);

const tables = {
  Inputs: table(
    '| input | default | meaning |',
    Object.entries(inputs)
      .filter(([name]) => name !== 'job-status')
      .map(([name, input]) => row(code(name), code(input.default), input.description)),
  ),
  Outputs: table(
    '| output | meaning |',
    Object.entries(outputs).map(([name, { description }]) => row(code(name), description)),
  ),
};

let readme = read('README.md');
for (const [heading, text] of Object.entries(tables)) {
  readme = readme.replace(new RegExp(`(## ${heading}\n\n)(?:\\|.*\n)+`), (_, start) => `${start}${text}\n`);
}
writeFileSync(path.join(root, 'README.md'), readme);
