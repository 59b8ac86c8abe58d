/** Post against a real account: whatever fails around it, the removal is done. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readJournal } from '../../../src/embedded/journal/read-journal.ts';
import { closeMock, type CloseMockDependencies } from '../../../src/job/close-mock.ts';
import { connectWith } from '../../../src/job/connect.ts';
import { formatState, parseState, type MockState } from '../../../src/job/mock-state.ts';
import { silentReporter, startCloud, type Cloud } from '../../support/cloud.ts';
import { compressedClock } from '../../support/compressed-clock.ts';
import { runJobInProcess } from '../../e2e/support/in-process-job.ts';
import { makeWorkspace } from '../../support/workspace.ts';

/** How much of the state main still wrote down. */
const knowledge = fc.constantFrom('all', 'names', 'nothing');
const troubles = fc.record({
  knowledge,
  uploadFails: fc.boolean(),
  summaryFails: fc.boolean(),
  noRoomForFiles: fc.boolean(),
  interrupted: fc.boolean(),
});

/** The state of a job that has opened its mock, and the things themselves. */
async function openedState(cloud: Cloud, workspace: string, directory: string): Promise<MockState> {
  let state: MockState | undefined;
  await runJobInProcess({
    inputs: {
      collection: 'shop.json',
      environment: './shop-env.json',
      'keep-mock': 'true',
      'call-logs-timeout': '0',
      'postman-api-url': cloud.url,
      'postman-api-key': cloud.key,
    },
    workspace,
    clock: compressedClock(50),
    use: (mock) => {
      ({ state } = mock);
      return Promise.resolve();
    },
  });
  if (state === undefined) throw new Error('The mock was not opened.');
  return { ...parseState(formatState(state)), keepMock: false, directory };
}

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
      const clock = compressedClock(50);
      const dependencies: CloseMockDependencies = {
        reporter: silentReporter,
        connect: connectWith({ reporter: silentReporter, version: 'test', env: {}, clock }),
        clock,
        readJournal,
        readPageTemplate: () => Promise.resolve('<html></html>'),
        stopEmbedded: () => Promise.reject(new Error('There is none.')),
        upload: async ({ name }) => {
          await failing(trouble.uploadFails)();
          return { name };
        },
        writeSummary: failing(trouble.summaryFails),
        jobStatus: 'success',
        stop: trouble.interrupted ? AbortSignal.abort() : new AbortController().signal,
        version: 'test',
      };
      const { leftovers } = await closeMock(state, dependencies);
      expect(leftovers).toEqual([]);
      // What main never wrote down is not post's to find: main writes before it creates.
      expect(await cloud.names()).toHaveLength(trouble.knowledge === 'nothing' ? 3 : 0);
      await rm(directory, { recursive: true });
    }),
    { numRuns: 20 },
  );
});
