/** Files that change, in all ways in which editors and version control change them. */
import { mkdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { followFiles, lookAt } from '../../../../src/command-line/serve/follow-files.ts';
import { manualClock } from '../../../support/manual-clock.ts';
import { until } from '../../../support/poll.ts';
import { makeWorkspace } from '../../../support/workspace.ts';

const request = (url: string) => `$kind: http-request\nurl: ${url}\n`;

/** Follows files of a workspace; the test makes its time pass. */
async function startFollowing(given: Readonly<Record<string, string>>, names: readonly string[]) {
  const workspace = await makeWorkspace(given);
  const at = (name: string) => path.join(workspace.path, name);
  const files = names.map(at);
  const clock = manualClock();
  const stop = new AbortController();
  const changes: string[][] = [];
  /** What a change does while it is taken over. */
  let work = (): Promise<void> => Promise.resolve();
  let underWay = 0;
  const onChange = async (changed: readonly string[]) => {
    changes.push(changed.map((file) => path.basename(file)));
    underWay += 1;
    expect(underWay).toBe(1);
    await work();
    underWay -= 1;
  };
  const done = followFiles({
    files: () => files,
    seen: await lookAt(files),
    ...{ onChange, clock, stop: stop.signal },
  });
  return {
    ...{ at, files, changes },
    whileTaken: (next: () => Promise<void>) => (work = next),
    /** A second, whose looks are over then. */
    async second() {
      for (let ms = 0; ms < 1_000; ms += 100) {
        await until(() => clock.sleepers === 1, { what: 'the end of a look' });
        await clock.advance(100);
      }
      await until(() => clock.sleepers === 1, { what: 'the end of a look' });
    },
    async [Symbol.asyncDispose]() {
      stop.abort();
      await done;
      await workspace[Symbol.asyncDispose]();
    },
  };
}

test('a file that is written, replaced, removed or made again has changed each time, and otherwise never', async () => {
  await using followed = await startFollowing({ 'a.json': '{}', 'other.json': '{}' }, ['a.json']);
  const { at, changes, second } = followed;
  await writeFile(at('other.json'), '[]');
  await second();
  expect(changes).toEqual([]);
  await writeFile(at('a.json'), '[]');
  await second();
  // As vim and VS Code save: another file takes the name.
  await writeFile(at('a.json.tmp'), '[]');
  await rename(at('a.json.tmp'), at('a.json'));
  await second();
  await rm(at('a.json'));
  await second();
  await writeFile(at('a.json'), '{}');
  await second();
  await second();
  expect(changes).toEqual([['a.json'], ['a.json'], ['a.json'], ['a.json']]);
});

test('a file of a tree, new, changed or gone, is a change of its folder, which may be removed and made again', async () => {
  await using followed = await startFollowing(
    { 'api/List.request.yaml': request('/a'), 'api/users/Get.request.yaml': request('/b') },
    ['api'],
  );
  const { at, changes, second } = followed;
  await writeFile(at('api/notes.txt'), 'no part of it');
  await second();
  expect(changes).toEqual([]);
  await writeFile(at('api/users/Get.request.yaml'), request('/bc'));
  await second();
  await mkdir(at('api/new/.resources'), { recursive: true });
  await writeFile(at('api/new/.resources/definition.yaml'), '$kind: collection\n');
  await second();
  await rm(at('api'), { recursive: true });
  await second();
  await mkdir(at('api'));
  await writeFile(at('api/List.request.yaml'), request('/a'));
  await second();
  expect(changes).toEqual([['api'], ['api'], ['api'], ['api']]);
});

test('a link is followed to where it leads, and when it leads elsewhere', async (context) => {
  await using followed = await startFollowing({ 'real.json': '{}', 'next.json': '{}' }, ['link.json']);
  const { at, changes, second } = followed;
  try {
    await symlink(at('real.json'), at('link.json'));
  } catch (error) {
    // Windows lets few users make links.
    if (process.platform === 'win32') context.skip();
    throw error;
  }
  await second();
  await writeFile(at('real.json'), '[]');
  await second();
  await symlink(at('next.json'), at('link.json.tmp'));
  await rename(at('link.json.tmp'), at('link.json'));
  await second();
  expect(changes).toEqual([['link.json'], ['link.json'], ['link.json']]);
});

test('what changes while it is taken over is taken over again, and a hundred changes are one', async () => {
  await using followed = await startFollowing({ 'a.json': '0', 'b.json': '0' }, ['a.json', 'b.json']);
  const { at, changes, second, whileTaken } = followed;
  for (let change = 1; change <= 100; change += 1) await writeFile(at('a.json'), '1'.repeat(change));
  whileTaken(async () => {
    whileTaken(() => Promise.resolve());
    await writeFile(at('a.json'), 'while it was read');
    await writeFile(at('b.json'), 'this too');
  });
  await second();
  await second();
  expect(changes).toEqual([['a.json'], ['a.json', 'b.json']]);
});

test('a file that a change has brought is followed from then on', async () => {
  await using followed = await startFollowing({ 'a.json': '0' }, ['a.json']);
  const { at, changes, second, whileTaken, files } = followed;
  whileTaken(async () => {
    await writeFile(at('new.json'), '1');
    if (files.length === 1) files.push(at('new.json'), at('missing.json'));
  });
  await writeFile(at('a.json'), '00');
  await second();
  whileTaken(() => Promise.resolve());
  await second();
  expect(changes).toEqual([['a.json']]);
  await writeFile(at('new.json'), '11');
  await writeFile(at('missing.json'), 'there by now');
  await second();
  expect(changes[1]).toEqual(['new.json', 'missing.json']);
});
