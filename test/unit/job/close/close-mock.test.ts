/** Post against a real account: whatever fails around it, the removal is done. */
import { appendFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { closeMock } from '../../../../src/job/close/close-mock.ts';
import type { MockState } from '../../../../src/job/state/mock-state.ts';
import { silentReporter, startCloud } from '../../../support/cloud.ts';
import { compressedClock } from '../../../support/compressed-clock.ts';
import { tempDirectory } from '../../../support/temp-directory.ts';
import { makeWorkspace } from '../../../support/workspace.ts';
import { runs } from '../../../support/runs.ts';
import { closeDependencies, openedState } from '../opened-mock.ts';

/** How much of the state main still wrote down. */
const knowledge = fc.constantFrom('all', 'names', 'nothing');
const troubles = fc.record({
  knowledge,
  uploadFails: fc.boolean(),
  summaryFails: fc.boolean(),
  noRoomForFiles: fc.boolean(),
  interrupted: fc.boolean(),
});

function forget(state: MockState, known: string): MockState {
  const { mock, importedCollection, importedEnvironment, ...rest } = state;
  const named = ({ name }: { name: string }) => ({ name });
  if (known === 'all') return state;
  if (known === 'nothing') return { ...rest, opened: false };
  return {
    ...rest,
    opened: false,
    ...(importedCollection && { importedCollection: named(importedCollection) }),
    ...(importedEnvironment && { importedEnvironment: named(importedEnvironment) }),
    ...(mock && { mock: named(mock) }),
  };
}

test('nothing keeps post from removing what the state names', async () => {
  await using workspace = await makeWorkspace();
  await fc.assert(
    fc.asyncProperty(troubles, async (trouble) => {
      const directory = await mkdtemp(path.join(tmpdir(), 'close-mock-'));
      await using cloud = await startCloud();
      const state = forget(await openedState(cloud, workspace.path, directory), trouble.knowledge);
      // A file where the folder should be.
      if (trouble.noRoomForFiles) await writeFile(path.join(directory, 'call-logs'), '');
      const failing = (fails: boolean) => () => (fails ? Promise.reject(new Error('no')) : Promise.resolve());
      const dependencies = closeDependencies({
        // After an interrupt nothing is waited for, and all has its seconds: real ones, or a slow machine has none of them.
        clock: compressedClock(trouble.interrupted ? 1 : 50),
        upload: async ({ name }) => {
          await failing(trouble.uploadFails)();
          return { name };
        },
        writeSummary: failing(trouble.summaryFails),
        stop: trouble.interrupted ? AbortSignal.abort() : new AbortController().signal,
      });
      const { leftovers } = await closeMock(state, dependencies);
      expect(leftovers).toEqual([]);
      // What main never wrote down is not post's to find: main writes before it creates.
      expect(await cloud.names()).toHaveLength(trouble.knowledge === 'nothing' ? 3 : 0);
      await rm(directory, { recursive: true });
    }),
    runs(20, 1 / 4),
  );
});

test.each([
  ['the upload fails', false, ['out of order'], '4 more requests (4 calls)'],
  // Whatever gives a warning: these come from where the call logs are read.
  ['the server is dead too', true, ['does not answer', 'torn entry', 'out of order'], '6 more requests (6 calls)'],
])('warnings and annotations are ten together, as many as GitHub shows: %s', async (_, dies, given, rest) => {
  await using workspace = await makeWorkspace();
  await using folder = await tempDirectory('close-mock-');
  const journalFile = path.join(folder.path, 'calls.journal');
  await using cloud = await startCloud({ journalFile });
  const opened = await openedState(cloud, workspace.path, folder.path);
  // The mock answers with its server response until then, which is no miss.
  const [mock] = await cloud.client.listMocks();
  const { id = '', collection = '' } = mock ?? {};
  await cloud.client.updateMock(id, { collection, config: { serverResponseId: null } });
  for (let index = 0; index < 12; index += 1) await fetch(`${opened.mock?.mockUrl}/nowhere/n${String(index)}`);
  let state = opened;
  if (dies) {
    await cloud[Symbol.asyncDispose]();
    await appendFile(journalFile, '{"mock":"torn');
    const embedded = { pid: process.pid, logFile: path.join(folder.path, 'server.log'), journalFile };
    state = { ...opened, provider: 'embedded', embedded };
  }
  const warnings: string[] = [];
  const annotated: string[] = [];
  const dependencies = closeDependencies({
    clock: compressedClock(50),
    reporter: {
      ...silentReporter,
      warning: (message) => void warnings.push(message),
      annotate: ({ message }) => void annotated.push(message),
    },
    upload: () => Promise.reject(new Error('the service is out of order')),
    stopEmbedded: () => Promise.resolve(),
  });
  await closeMock(state, dependencies);
  expect(warnings).toEqual(given.map((text) => expect.stringContaining(text) as string));
  expect(annotated).toHaveLength(10 - given.length);
  expect(annotated.at(-1)).toBe(`${rest} matched no saved example: the report has them.`);
});
