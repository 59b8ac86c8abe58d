import { readdir } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { findDeviceName } from '../../../../src/command-line/files/output-folder.ts';
import { runProgram } from '../../../../src/command-line/program.ts';
import { makeWorkspace } from '../../../support/workspace.ts';
import { testContext } from '../context.ts';

test.each([
  ...['CON', 'con', 'Nul', 'PRN', 'aux', 'COM1', 'com9', 'LPT1', 'LPT\u00b2', 'CONIN$', 'conout$'],
  ...[
    'con.txt',
    'NUL.tar.gz',
    'aux ',
    'aux .log',
    'CON:',
    'logs/con',
    'a\\prn\\b',
    'C:\\logs\\nul',
    './aux/../x',
    '/tmp/LPT9/',
  ],
])('%j is a device on Windows', (folder) => {
  expect(findDeviceName('logs', folder)).toMatch(
    /^`logs` is ".*", (?:which|where ".*") is a device on Windows and no folder: give another name\.$/,
  );
});

test.each([
  '',
  '.',
  'console',
  'icon',
  'con-1',
  'my con',
  'COM10',
  'com',
  'lpt0',
  'a.con',
  '.nul',
  'C:\\logs',
  'auxiliary/x',
])('%j is a name like others', (folder) => {
  expect(findDeviceName('logs', folder)).toBeUndefined();
});

test.each([
  [
    ['run', '--collection', 'shop.json', '--logs', 'CON', '--', 'true'],
    '`--logs` is "CON", which is a device on Windows',
  ],
  [
    ['run', '--collection', 'shop.json', '--logs', 'a/nul.d', '--', 'true'],
    '`--logs` is "a/nul.d", where "nul.d" is a device',
  ],
  [['report', 'calls.ndjson', '--out', 'aux'], '`--out` is "aux", which is a device on Windows'],
])('%j is refused on every system, and nothing is made', async (args, problem) => {
  await using workspace = await makeWorkspace();
  const { self, bundle, lines } = testContext(workspace.path);
  const before = await readdir(workspace.path);
  expect(await runProgram(args, { self, bundle })).toBe(2);
  expect(lines.join('')).toContain(problem);
  expect(await readdir(workspace.path)).toEqual(before);
});
