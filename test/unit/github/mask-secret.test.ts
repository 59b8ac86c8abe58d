/** What the runner is told to hide. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { spawnChild } from '../../support/spawn-child.ts';
import { tempDirectory } from '../../support/temp-directory.ts';

const inputs = new URL('../../../src/github/inputs.ts', import.meta.url).href;

async function masksOf(secret: string): Promise<readonly string[]> {
  await using directory = await tempDirectory();
  const script = path.join(directory.path, 'mask.ts');
  await writeFile(script, `import { maskSecret } from '${inputs}';\nmaskSecret(${JSON.stringify(secret)});`);
  const { stdout } = await spawnChild(process.execPath, [script], { env: { PATH: process.env['PATH'] ?? '' } }).result;
  return stdout
    .split('\n')
    .flatMap((line) => /^::add-mask::(.*)$/.exec(line.trimEnd())?.[1]?.replaceAll('%25', '%') ?? []);
}

test('a value as it is, in a URL and in base64', async () => {
  expect(await masksOf('a/b+c d-e')).toEqual(['a/b+c d-e', 'a%2Fb%2Bc%20d-e', 'YS9iK2MgZC1l']);
});

test('each long line of several, for the runner hides each line that it gets', async () => {
  const masks = await masksOf('{\n  "key": "0123456789"\r\n}\n');
  expect(masks).toContain('"key": "0123456789"');
  expect(masks).not.toContain('{');
  expect(masks).toContain(Buffer.from('{\n  "key": "0123456789"\r\n}\n').toString('base64'));
});
