// Runs the projects of examples/ as their READMEs say, in a copy of what a clone has: at first one call misses, and its explanation
// is that of the README; with the mistake mended all is green. It needs npm, Python with venv, and Chromium: CHROMIUM_PATH,
// or else the one that Playwright downloads.
import { spawnSync } from 'node:child_process';
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const clone = mkdtempSync(path.join(os.tmpdir(), 'examples-'));
const isOfClone = (file) => !/[\\/](node_modules|\.venv|call-logs)$/.test(file);

/** The text of each code block of the language, in order. */
function blocks(markdown, language) {
  return [...markdown.matchAll(/^```(\w+)\n([^]*?)^```$/gm)]
    .filter((block) => block[1] === language)
    .map((block) => block[2]);
}

/** Runs the lines one after the other in one shell. @returns its exit code and what it printed */
function run(lines) {
  const { status, stdout, stderr } = spawnSync('sh', ['-e', '-c', lines], { cwd: clone, encoding: 'utf8' });
  console.log(stdout + stderr);
  return { status, output: stdout + stderr };
}

function tryProject(name, client) {
  console.log(`\n== examples/${name}`);
  const readme = readFileSync(path.join(clone, 'examples', name, 'README.md'), 'utf8');
  const [commands] = blocks(readme, 'sh');
  const [explanation] = blocks(readme, 'text');
  const { CHROMIUM_PATH: chromium } = process.env;
  const first = run(chromium ? commands.replace(/^npx playwright install .*\n/m, '') : commands);
  assert.equal(first.status, 1, `examples/${name}: one test fails`);
  for (const line of explanation.trim().split('\n'))
    assert.ok(first.output.includes(line), `The output has no "${line}"`);

  const file = path.join(clone, 'examples', name, client);
  writeFileSync(file, readFileSync(file, 'utf8').replace('/ratings', '/reviews'));
  const [folder, last] = [commands.split('\n', 1)[0], commands.trim().split('\n').at(-1)];
  const second = run(`${folder}\n${last}`);
  assert.equal(second.status, 0, `examples/${name}: all tests pass once the path is right`);
  assert.doesNotMatch(second.output, /unmatched/);
}

try {
  for (const file of ['dist', 'examples', 'package.json']) {
    cpSync(path.join(root, file), path.join(clone, file), { recursive: true, filter: isOfClone });
  }
  tryProject('node', 'shop.js');
  tryProject('python', 'shop.py');
  tryProject('browser', 'shop.js');
} finally {
  rmSync(clone, { recursive: true, force: true });
}
