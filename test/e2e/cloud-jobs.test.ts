/** Jobs in the cloud, in this process: what is the user's own, what is made and kept, and what goes wrong on the way. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseMark } from '../../src/job/state/mock-name.ts';
import type { RawInputs } from '../../src/job/inputs/input-definitions.ts';
import { compressedClock } from '../support/compressed-clock.ts';
import type { Fault } from '../support/fault-proxy.ts';
import { makeWorkspace, shopCollection, type Workspace } from '../support/workspace.ts';
import { startAccount, type Account } from './support/account.ts';
import { runJobInProcess, type JobSettings } from './support/in-process-job.ts';

let workspace: Workspace;
beforeAll(async () => {
  workspace = await makeWorkspace();
});
afterAll(() => workspace[Symbol.asyncDispose]());

const files = { collection: 'shop.json', environment: './shop-env.json' };

type Use = NonNullable<JobSettings['use']>;

const runJob = (account: Account, inputs: Partial<RawInputs>, settings: Partial<JobSettings> = {}) =>
  runJobInProcess({
    inputs: {
      'postman-api-url': account.proxy.url.href,
      'postman-api-key': account.cloud.key,
      'call-logs-timeout': '1',
      ...inputs,
    },
    workspace: workspace.path,
    clock: compressedClock(20),
    ...settings,
  });

test.each(['uid', 'id', 'name'] as const)(
  'references by %s: nothing is imported, what the user had stays',
  async (form) => {
    await using account = await startAccount();
    const [collection] = await account.cloud.client.listCollections();
    const [environment] = await account.cloud.client.listEnvironments();
    let answer = '';
    const { failure } = await runJob(
      account,
      { collection: collection?.[form] ?? '', environment: environment?.[form] ?? '' },
      {
        use: async (mock) => {
          expect([mock.collectionUid, mock.environmentUid]).toEqual([collection?.uid, environment?.uid]);
          expect(await account.added()).toEqual([mock.name]);
          answer = await (await fetch(`${mock.mockUrl}/orders/7?full=true`)).text();
        },
      },
    );
    expect([failure, answer]).toEqual([undefined, expect.stringContaining('"stage":"test"')]);
    expect(await account.added()).toEqual([]);
  },
);

test('a name that fits two collections, and one that fits none', async () => {
  await using account = await startAccount();
  const { client } = account.cloud;
  await client.importCollection({
    ...shopCollection,
    info: { ...Object(shopCollection['info']), _postman_id: undefined },
  });
  const { failure } = await runJob(account, { collection: 'Shop' });
  const uids = (await client.listCollections()).map(({ uid }) => uid);
  expect(uids).toHaveLength(2);
  for (const uid of uids) expect(failure).toContain(uid);
  expect((await runJob(account, { collection: 'Shp' })).failure).toMatch(/nearest names are "Shop"/);
});

test('keep-mock leaves the mock and what it serves', async () => {
  await using account = await startAccount();
  let url = '';
  const use: Use = ({ mockUrl }) => {
    url = mockUrl;
    return Promise.resolve();
  };
  await runJob(account, { ...files, 'keep-mock': 'true' }, { use });
  const names = await account.added();
  expect(names).toHaveLength(3);
  for (const name of names) expect(parseMark(name)?.runId).toBe('1234567');
  expect((await fetch(`${url}/orders/7?full=true`)).status).toBe(200);
});

test('main fails after the create: post removes what exists', async () => {
  const refused = { name: 'forbiddenError', message: 'You do not have enough permissions to perform this action.' };
  const fault: Fault = {
    on: ({ path }) => path.endsWith('/server-responses'),
    action: { kind: 'status', status: 403, body: JSON.stringify({ error: refused }) },
  };
  await using account = await startAccount([fault]);
  let made: readonly string[] = [];
  const mainEnded = async () => void (made = await account.added());
  const { failure } = await runJob(account, { ...files, 'server-response': '503' }, { mainEnded });
  expect([failure, made.length]).toEqual([expect.stringMatching(/403.*server-responses/), 3]);
  expect(await account.added()).toEqual([]);
});

test('a wrong key with a UID: one error, which names the input and the way out', async () => {
  await using account = await startAccount();
  const { failure, log, warnings } = await runJob(account, {
    collection: '12345678-0123abcd-4567-89ab-cdef-0123456789ab',
    'postman-api-key': 'PMAK-wrong-0123456789',
  });
  expect(failure).toMatch(/401.*`postman-api-key`/s);
  // Nothing was made, so there is nothing to look for, and nothing to warn of.
  expect(log).toContain('nothing to remove');
  expect(warnings).toEqual([]);
  expect(log).not.toContain('PMAK-wrong');
});

test('checks that fail, each with its reason; the mock is removed all the same', async () => {
  await using account = await startAccount();
  const checks = {
    'fail-on-unmatched': 'true',
    'expect-calls': 'GET /orders/:id: ">= 1"\nPOST /orders: 2',
    'min-coverage': '100',
  };
  const { closed, log } = await runJob(
    account,
    { ...files, ...checks },
    {
      use: async ({ mockUrl }) => {
        for (const target of ['/orders/7?full=true', '/nowhere']) await fetch(mockUrl + target);
      },
    },
  );
  const failed = closed?.report?.checks.filter(({ passed }) => !passed) ?? [];
  expect(failed.map(({ name }) => name)).toEqual(['fail-on-unmatched', 'expect-calls: POST /orders', 'min-coverage']);
  for (const reason of [/GET \/nowhere/, /2 calls, none came/, /100%.*50%/]) expect(log).toMatch(reason);
  expect(await account.added()).toEqual([]);
});

test('the mock is already gone: nobody minds', async () => {
  await using account = await startAccount();
  const use: Use = async ({ mockId }) => {
    await account.cloud.client.deleteMock(mockId);
  };
  const { failure, closed } = await runJob(account, files, { use });
  expect([failure, closed?.leftovers]).toEqual([undefined, []]);
  expect(await account.added()).toEqual([]);
});
