/** Post against a real account: whatever fails around it, the removal is done. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { closeMock } from '../../../src/job/close-mock.ts';
import type { MockState } from '../../../src/job/mock-state.ts';
import { silentReporter, startCloud } from '../../support/cloud.ts';
import { compressedClock } from '../../support/compressed-clock.ts';
import { makeWorkspace } from '../../support/workspace.ts';
import { closeDependencies, openedState } from './opened-mock.ts';

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
        clock: compressedClock(50),
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
    { numRuns: 20 },
  );
});

test("the step's own warnings and the annotations of calls are ten together, as many as GitHub shows", async () => {
  await using workspace = await makeWorkspace();
  await using cloud = await startCloud();
  const directory = await mkdtemp(path.join(tmpdir(), 'close-mock-'));
  const state = await openedState(cloud, workspace.path, directory);
  const { mockUrl = '' } = state.mock ?? {};
  // The mock still answers with its server response, which is no miss.
  const [mock] = await cloud.client.listMocks();
  await cloud.client.updateMock(mock?.id ?? '', {
    collection: mock?.collection ?? '',
    config: { serverResponseId: null },
  });
  for (let index = 0; index < 12; index += 1) await fetch(`${mockUrl}/nowhere/${String(index)}`);
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
  });
  await closeMock(state, dependencies);
  expect(warnings).toEqual([expect.stringContaining('out of order')]);
  expect(annotated).toHaveLength(9);
  expect(annotated.at(-1)).toBe('4 more requests (4 calls) matched no saved example: the report has them.');
  await rm(directory, { recursive: true });
});
