import { expect, test } from 'vitest';
import { resolveCollection, resolveEnvironment } from '../../../../src/job/open/resolve-reference.ts';
import { startCloud } from '../../../support/cloud.ts';
import { shopCollection, shopEnvironment } from '../../../support/workspace.ts';

test.each([
  ['no file', false],
  ['a folder and no file', true],
])('a name that fits nothing says what is here: %s', async (what, isFolder) => {
  await using cloud = await startCloud();
  const reference = { kind: 'name', text: 'adir', input: 'collection', isFolder, directory: '.' } as const;
  await expect(resolveCollection(cloud.client, reference, {})).rejects.toThrow(
    `\`collection\` is "adir": there is ${what} of that name here, and no collection in the account of this key.`,
  );
});

test('a name that nearly fits is told the three nearest, once each', async () => {
  await using cloud = await startCloud();
  for (const name of ['Shop A', 'Shop', 'Shop', 'Shop AB', 'Something else altogether']) {
    await cloud.client.importCollection({
      ...shopCollection,
      info: { ...Object(shopCollection['info']), _postman_id: undefined, name },
    });
  }
  const reference = { kind: 'name', text: 'shp', input: 'collection', isFolder: false, directory: '.' } as const;
  await expect(resolveCollection(cloud.client, reference, {})).rejects.toThrow(
    /The nearest names are "Shop", "Shop A", "Shop AB"\.$/,
  );
});

test('an environment is found by its ID, and known by its UID from there on', async () => {
  await using cloud = await startCloud();
  const { id, uid } = await cloud.client.importEnvironment(shopEnvironment);
  const reference = { kind: 'id', text: id, input: 'environment', isFolder: false, directory: '.' } as const;
  expect(await resolveEnvironment(cloud.client, reference, {})).toBe(uid);
});
