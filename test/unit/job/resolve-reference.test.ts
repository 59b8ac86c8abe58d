import { expect, test } from 'vitest';
import { resolveCollection } from '../../../src/job/resolve-reference.ts';
import { startCloud } from '../../support/cloud.ts';

test.each([
  ['no file', false],
  ['a folder and no file', true],
])('a name that fits nothing says what is here: %s', async (what, isFolder) => {
  await using cloud = await startCloud();
  const reference = { kind: 'name', text: 'adir', input: 'collection', isFolder } as const;
  await expect(resolveCollection(cloud.client, reference, undefined)).rejects.toThrow(
    `\`collection\` is "adir": there is ${what} of that name here, and no collection in the account of this key.`,
  );
});
