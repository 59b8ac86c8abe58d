/** Which things of an account the sweep removes. What it does as an action is in `test/e2e/sweep.test.ts`. */
import { expect, test } from 'vitest';
import { PostmanApiError, type PostmanClient } from '../../../src/postman/index.ts';
import { connectToCloud } from '../../../src/job/connect/connect-cloud.ts';
import { formatMark } from '../../../src/job/state/mock-name.ts';
import { sweepMocks, type RunState } from '../../../src/job/sweep-mocks.ts';
import { silentReporter, startCloud } from '../../support/cloud.ts';
import { startFaultProxy } from '../../support/fault-proxy.ts';
import { shopCollection, shopEnvironment } from '../../support/workspace.ts';

const repository = 'octo-org/octo-repo';
const hour = 3_600_000;

function markOf(random: string, kept = false, owner = repository): string {
  return formatMark({ repository: owner, runId: '11', runAttempt: '1', job: 'test', random: random.repeat(12), kept });
}

async function startAccount(...names: readonly string[]) {
  const cloud = await startCloud();
  for (const name of names) {
    const document = { ...shopCollection, info: { ...Object(shopCollection['info']), _postman_id: undefined, name } };
    const { uid } = await cloud.client.importCollection(document);
    await cloud.client.importEnvironment({ ...shopEnvironment, id: undefined, name });
    await cloud.client.createMock({ collection: uid, name });
  }
  const proxy = await startFaultProxy({ upstream: new URL(cloud.url) });
  return {
    cloud,
    deleted: () => proxy.requests.flatMap(({ method, path }) => (method === 'DELETE' ? [path] : [])),
    /** @param ages in hours, of the mocks and of all else; `undefined` where the list says nothing of it */
    sweep: async (
      state: RunState,
      ages: readonly [number | undefined, number | undefined] = [0, 0],
      differing: Partial<PostmanClient> = {},
    ) => {
      const connect = connectToCloud({ reporter: silentReporter, env: {} });
      const client = connect({ provider: 'postman', url: proxy.url.href, key: cloud.key });
      const now = Date.parse('2026-03-13T09:00:00Z');
      const aged = (hours: number | undefined) => ({
        createdAt: hours === undefined ? '' : new Date(now - hours * hour).toISOString(),
      });
      return sweepMocks(
        { repository, workspace: undefined, maxAge: 24 * hour, dryRun: false },
        {
          client: {
            ...client,
            listMocks: async (scope) => (await client.listMocks(scope)).map((mock) => ({ ...mock, ...aged(ages[0]) })),
            listCollections: async (scope) =>
              (await client.listCollections(scope)).map((item) => ({ ...item, ...aged(ages[1]) })),
            listEnvironments: async (scope) =>
              (await client.listEnvironments(scope)).map((item) => ({ ...item, ...aged(ages[1]) })),
            ...differing,
          },
          runState: () => Promise.resolve(state),
          now: () => now,
          reporter: silentReporter,
        },
      );
    },
    async [Symbol.asyncDispose]() {
      await proxy.close();
      await cloud[Symbol.asyncDispose]();
    },
  };
}

test('what `keep-mock` has kept stays, whatever its age, and the rest goes', async () => {
  const kept = markOf('a', true);
  await using account = await startAccount(kept, markOf('b'));
  for (const state of ['ended', 'unknown'] as const) {
    const swept = await account.sweep(state, [100, 100]);
    expect(swept.filter(({ name }) => name === kept).map(({ outcome, reason }) => [outcome, reason])).toEqual([
      ['kept', 'it was opened with `keep-mock`'],
      ['kept', 'it was opened with `keep-mock`'],
      ['kept', 'it was opened with `keep-mock`'],
    ]);
  }
  expect(await account.cloud.names()).toEqual([kept, kept, kept]);
});

test('a mock that is too young to go holds back what it serves, which is a little older', async () => {
  await using account = await startAccount(markOf('a'));
  const swept = await account.sweep('unknown', [23, 25]);
  expect(swept.map(({ outcome, reason }) => [outcome, reason])).toEqual([
    ['kept', 'its run is unknown and it is only 23 h old'],
    ['kept', 'its mock stays'],
    ['kept', 'its mock stays'],
  ]);
  expect(await account.cloud.names()).toHaveLength(3);
});

test('what is exactly as old as `max-age`, and what nobody knows the age of, stays', async () => {
  await using account = await startAccount(markOf('a'));
  expect((await account.sweep('unknown', [24, 24])).map(({ outcome }) => outcome)).toEqual(['kept', 'kept', 'kept']);
  const swept = await account.sweep('unknown', [undefined, undefined]);
  expect(swept[0]).toMatchObject({ outcome: 'kept', reason: 'neither its run nor its age is known' });
  expect(await account.cloud.names()).toHaveLength(3);
});

test('the repository is one whatever the case of its letters, and no other', async () => {
  const other = markOf('b', false, 'octo-org/octo-repo-2');
  await using account = await startAccount(markOf('a', false, 'Octo-Org/OCTO-repo'), other);
  await account.sweep('ended');
  expect(await account.cloud.names()).toEqual([other, other, other]);
});

test('what somebody else has removed meanwhile is removed', async () => {
  await using account = await startAccount(markOf('a'));
  const gone = () =>
    Promise.reject(
      new PostmanApiError('gone', {
        ...{ name: 'instanceNotFoundError', status: 404, endpoint: 'DELETE /mocks/1', outcome: 'failed' },
        ...{ hint: undefined, attempts: 1 },
      }),
    );
  const swept = await account.sweep('ended', [0, 0], { deleteMock: gone });
  expect(swept.map(({ outcome }) => outcome)).toEqual(['deleted', 'deleted', 'deleted']);
});

test('a mock is deleted by its ID, what it serves by its UID', async () => {
  await using account = await startAccount(markOf('a'));
  const [mock] = await account.cloud.client.listMocks();
  const environments = await account.cloud.client.listEnvironments();
  await account.sweep('ended');
  const [environment] = environments;
  expect(account.deleted()).toEqual([
    `/mocks/${mock?.id ?? ''}`,
    `/environments/${environment?.uid ?? ''}`,
    `/collections/${mock?.collection ?? ''}`,
  ]);
});
