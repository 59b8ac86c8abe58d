/** What the runner is told to hide. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { spawnChild } from '../../support/spawn-child.ts';
import { tempDirectory } from '../../support/temp-directory.ts';

const inputs = new URL('../../../src/github/inputs.ts', import.meta.url).href;

/** What the runner is told of each of them, by one process. */
async function masksOf(...secrets: readonly string[]): Promise<readonly (readonly string[])[]> {
  await using directory = await tempDirectory();
  const script = path.join(directory.path, 'mask.ts');
  await writeFile(
    script,
    `import { maskSecret } from '${inputs}';
    for (const secret of ${JSON.stringify(secrets)}) {
      maskSecret(secret);
      console.log('next');
    }`,
  );
  const { stdout } = await spawnChild(process.execPath, [script], { env: { PATH: process.env['PATH'] ?? '' } }).result;
  const maskIn = (line: string) => /^::add-mask::(.*)$/.exec(line.trimEnd())?.[1]?.replaceAll('%25', '%') ?? [];
  return stdout.split(/^next\r?\n/m).map((text) => text.split('\n').flatMap(maskIn));
}

test('a value as it is, in a URL and in base64, and each long line of several: the runner hides each line that it gets', async () => {
  const [plain, masks] = await masksOf('a/b+c d-e', '{\n  "key": "0123456789"\r\n}\n');
  expect(plain).toEqual(['a/b+c d-e', 'a%2Fb%2Bc%20d-e', 'YS9iK2MgZC1l']);
  expect(masks).toContain('"key": "0123456789"');
  expect(masks).not.toContain('{');
  expect(masks).toContain(Buffer.from('{\n  "key": "0123456789"\r\n}\n').toString('base64'));
});
