/** Every rule that docs/fidelity.md promises has a test of its name, and every test that names a rule has its row. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { knownRules } from '../../../src/parity/probe-collection.ts';
import { unseenRules } from '../../../src/parity/parity-report.ts';

const root = join(import.meta.dirname, '../../..');
const kinds = ['documented', 'observed', 'inferred', 'ours'];

const rows = readFileSync(join(root, 'docs/fidelity.md'), 'utf8')
  .split('\n')
  .filter((line) => /^\| [A-Z]-\d\d \|/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()));

/** The rules that tests name at the beginning of their titles. */
function testedRules(): string[] {
  const files = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.test.ts'))
    .flatMap((file) => [
      ...readFileSync(join(root, 'test', file), 'utf8').matchAll(/(?:\btest(?:\.\w+)?\(|\]\)\()\s*['"`]([A-Z]-\d\d) /g),
    ])
    .map(([, id = '']) => id);
}

test('rules and tests are paired', () => {
  const rules = rows.map(([, id]) => id);
  expect(rules.length).toBeGreaterThan(60);
  expect(new Set(rules).size).toBe(rules.length);
  expect(new Set(testedRules())).toEqual(new Set(rules));
});

test('every rule says how it is known, and all but our own choices name a source', () => {
  for (const [, id, rule, source, kind = ''] of rows) {
    expect(rule, id).not.toBe('');
    expect(kinds, id).toContain(kind.split(' ', 1)[0]);
    if (/^(?:documented|observed)/.test(kind)) expect(source, id).not.toBe('');
  }
});

test('each rule that is not documented as a whole can be held against the cloud, or it is said why not', () => {
  const unsure = rows.filter(([, , , , kind]) => kind !== 'documented').map(([, id = '']) => id);
  const answered = new Set([...knownRules, ...unseenRules.keys()]);
  expect(unsure.filter((id) => !answered.has(id))).toEqual([]);
  expect([...knownRules].filter((id) => unseenRules.has(id))).toEqual([]);
  const rules = new Set(rows.map(([, id = '']) => id));
  expect([...answered].filter((id) => !rules.has(id))).toEqual([]);
});
