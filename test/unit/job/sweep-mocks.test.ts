/** Which things of an account the sweep removes. What it does as an action is in `test/e2e/sweep.test.ts`. */
import { expect, test } from 'vitest';
import { connectWith } from '../../../src/job/connect.ts';
import { formatMark } from '../../../src/job/mock-name.ts';
import { sweepMocks, type RunState } from '../../../src/job/sweep-mocks.ts';
import { silentReporter, startCloud } from '../../support/cloud.ts';
import { startFaultProxy } from '../../support/fault-proxy.ts';
import { shopCollection } from '../../support/workspace.ts';

const repository = 'octo-org/octo-repo';
const hour = 3_600_000;

function markOf(random: string, kept = false): string {
  return formatMark({ repository, runId: '11', runAttempt: '1', job: 'test', random: random.repeat(12), kept });
}

async function startAccount(...names: readonly string[]) {
  const cloud = await startCloud();
  for (const name of names) {
    const document = { ...shopCollection, info: { ...Object(shopCollection['info']), _postman_id: undefined, name } };
    const { uid } = await cloud.client.importCollection(document);
    await cloud.client.createMock({ collection: uid, name });
  }
  const proxy = await startFaultProxy({ upstream: new URL(cloud.url) });
  return {
    cloud,
    deleted: () => proxy.requests.flatMap(({ method, path }) => (method === 'DELETE' ? [path] : [])),
    /** @param ages in hours, of the mocks and of the collections */
    sweep: async (state: RunState, ages: readonly [number, number] = [0, 0]) => {
      const connect = connectWith({ reporter: silentReporter, version: 'test', env: {} });
      const client = connect({ provider: 'postman', url: proxy.url.href, key: cloud.key });
      const aged = (hours: number) => ({ createdAt: new Date(Date.now() - hours * hour).toISOString() });
      return sweepMocks(
        { repository, workspace: undefined, maxAge: 24 * hour, dryRun: false },
        {
          client: {
            ...client,
            listMocks: async (scope) => (await client.listMocks(scope)).map((mock) => ({ ...mock, ...aged(ages[0]) })),
            listCollections: async (scope) =>
              (await client.listCollections(scope)).map((item) => ({ ...item, ...aged(ages[1]) })),
          },
          runState: () => Promise.resolve(state),
          now: Date.now,
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
    ]);
  }
  expect(await account.cloud.names()).toEqual([kept, kept]);
});

test('a mock that is too young to go holds back its collection, which is a little older', async () => {
  await using account = await startAccount(markOf('a'));
  const swept = await account.sweep('unknown', [23, 25]);
  expect(swept.map(({ outcome, reason }) => [outcome, reason])).toEqual([
    ['kept', 'its run is unknown and it is only 23 h old'],
    ['kept', 'its mock stays'],
  ]);
  expect(await account.cloud.names()).toHaveLength(2);
});

test('a mock is deleted by its ID, its collection by its UID', async () => {
  await using account = await startAccount(markOf('a'));
  const [mock] = await account.cloud.client.listMocks();
  await account.sweep('ended');
  expect(account.deleted()).toEqual([`/mocks/${mock?.id ?? ''}`, `/collections/${mock?.collection ?? ''}`]);
});
