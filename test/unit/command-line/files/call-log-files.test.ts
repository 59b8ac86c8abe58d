/** How far `report FILE…` has come: a total is told where it is known, and only there. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openCallLogFiles } from '../../../../src/command-line/files/call-log-files.ts';
import { buildCallLog } from '../../report/build-call-log.ts';
import { makeWorkspace } from '../../../support/workspace.ts';

const calls = 2_000;

test('files have a size', async () => {
  await using workspace = await makeWorkspace();
  const file = path.join(workspace.path, 'call-logs.ndjson');
  const line = `${JSON.stringify(buildCallLog({}))}\n`;
  await writeFile(file, line.repeat(calls / 2));
  const { logs, progress } = await openCallLogFiles([file, file], () => undefined);
  const total = ((line.length * calls) / 1e6).toFixed(1);
  expect(progress()).toBe(`Reading the call logs: 0 so far, 0.0 of ${total} MB`);
  let count = 0;
  for await (const log of logs) {
    count += 1;
    if (count === calls) expect(progress(), log.id).toContain(': 1,999 so far');
  }
  expect(progress()).toBe(`Reading the call logs: 2,000 so far, ${total} of ${total} MB`);
});

test('what is no file, or not there, has none', async () => {
  const { progress } = await openCallLogFiles([path.join(import.meta.dirname, 'missing.ndjson')], () => undefined);
  expect(progress()).toBe('Reading the call logs: 0 so far');
});
