/** Files of a size that no user means are not read into memory, whoever reads them. */
import { truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { explainCalls } from '../../../../../src/job/close/explain-calls.ts';
import { learn } from '../../../../../src/job/learn/learn.ts';
import { makeWorkspace } from '../../../../support/workspace.ts';

test('a huge collection or environment is refused by its size', async () => {
  await using workspace = await makeWorkspace({ 'huge.json': '' });
  const file = (name: string) => path.join(workspace.path, name);
  // Without a byte on the disk.
  await truncate(file('huge.json'), 65 * 1024 * 1024);
  await writeFile(file('call-logs.ndjson'), '');
  const tooLarge = 'The file has 68157440 bytes, and at most 67108864 are read.';
  const { notes } = await explainCalls({
    collectionFile: file('shop.json'),
    environmentFile: file('huge.json'),
    root: workspace.path,
  });
  expect(notes).toEqual([`The environment could not be read: its variables stay unresolved. ${tooLarge}`]);
  const learned = learn({ callLogsFile: file('call-logs.ndjson'), collectionFile: file('huge.json') });
  await expect(learned).rejects.toThrow(`${file('huge.json')}: ${tooLarge}`);
});
