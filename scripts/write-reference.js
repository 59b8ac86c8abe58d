// Writes the rows of inputs and outputs in the README from `action.yml`. In which table a row stands is the README's own.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

const root = path.resolve(import.meta.dirname, '..');
const read = (file) => readFileSync(path.join(root, file), 'utf8');
const { inputs, outputs } = parse(read('action.yml'));

const row = (...cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
const code = (text) => (text === undefined ? '' : `\`${text}\``);

const rows = {
  Inputs: Object.entries(inputs)
    .filter(([name]) => name !== 'job-status')
    .map(([name, input]) => row(code(name), code(input.default), input.description)),
  Outputs: Object.entries(outputs).map(([name, { description }]) => row(code(name), description)),
};

let readme = read('README.md');
for (const [heading, written] of Object.entries(rows)) {
  const [section] = new RegExp(`^## ${heading}\n[^]*?(?=^## )`, 'm').exec(readme);
  let filled = section;
  for (const text of written) {
    const [start] = /^\| `.+?` \|/.exec(text);
    const old = section.split('\n').find((line) => line.startsWith(start));
    if (old === undefined) throw new Error(`README.md, ${heading}: put "${start}" into the table where it belongs.`);
    filled = filled.replace(old, () => text);
  }
  readme = readme.replace(section, () => filled);
}
writeFileSync(path.join(root, 'README.md'), readme);
