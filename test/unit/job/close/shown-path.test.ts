import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { shownPath } from '../../../../src/job/close/shown-path.ts';
import { tempDirectory } from '../../../support/temp-directory.ts';

/** A repository, and the same by a link beside it, as `/tmp` is one to `/private/tmp` on macOS. */
async function linkedRepository() {
  const place = await tempDirectory();
  const real = path.join(place.path, 'real');
  const link = path.join(place.path, 'link');
  await mkdir(path.join(real, 'postman'), { recursive: true });
  await writeFile(path.join(real, 'postman', 'shop.json'), '{}');
  // A junction, on Windows: everybody may make those.
  await symlink(real, link, 'junction');
  return { place: place.path, real, link, [Symbol.asyncDispose]: () => place.remove() };
}

test.each([
  ['real', 'real'],
  ['link', 'link'],
  ['real', 'link'],
  ['link', 'real'],
] as const)('the root by its %s name, the file by its %s name', async (rootName, fileName) => {
  await using repository = await linkedRepository();
  const file = path.join(repository[fileName], 'postman', 'shop.json');
  expect(await shownPath(file, repository[rootName])).toBe('postman/shop.json');
});

test('a relative file begins at the root, and one that is gone by now still has its name', async () => {
  await using repository = await linkedRepository();
  expect(await shownPath('postman/shop.json', repository.link)).toBe('postman/shop.json');
  expect(await shownPath(path.join(repository.link, 'postman', 'gone.json'), repository.real)).toBe(
    'postman/gone.json',
  );
});

test('a name that only begins as one of a folder above does', async () => {
  expect(await shownPath('..shop.json', tmpdir())).toBe('..shop.json');
});

test('a file elsewhere is shown by no name, whoever links to it', async () => {
  await using repository = await linkedRepository();
  const outside = path.join(repository.place, 'outside.json');
  await writeFile(outside, '{}');
  for (const root of [repository.real, repository.link]) {
    expect(await shownPath(outside, root)).toBeUndefined();
    expect(await shownPath(root, root)).toBeUndefined();
    expect(await shownPath(path.join(repository.place, 'link2', 'shop.json'), root)).toBeUndefined();
  }
});

test.skipIf(process.platform === 'win32')(
  'a file that is a link is shown by the name that the repository has',
  async () => {
    await using repository = await linkedRepository();
    await symlink(path.join(repository.place, 'elsewhere.json'), path.join(repository.real, 'linked.json'));
    expect(await shownPath(path.join(repository.link, 'linked.json'), repository.real)).toBe('linked.json');
  },
);
