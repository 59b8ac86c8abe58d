/** The legs of a matrix share one key and its rate limit: each gets its mock, and none asks for more than it needs. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compressedClock } from '../support/compressed-clock.ts';
import { sized } from '../support/runs.ts';
import { makeWorkspace, type Workspace } from '../support/workspace.ts';
import { startAccount } from './support/account.ts';
import { callName, jobCalls, jobInputs } from './support/api-calls.ts';
import { runJobInProcess } from './support/in-process-job.ts';

const legs = sized(50, 1 / 5);

let workspace: Workspace;
beforeAll(async () => {
  workspace = await makeWorkspace();
});
afterAll(() => workspace[Symbol.asyncDispose]());

test(`${legs} legs that start together on an account that has little left of its limit`, async () => {
  // A time for the account and all legs. The legs need more than five times as many requests as a window allows, and it
  // is 200 turns of this process: longer than each leg takes for its next request.
  const clock = compressedClock(10);
  const apiLimit = { requests: 2 * legs, windowMilliseconds: 2_000 };
  await using account = await startAccount([], { apiLimit, clock });
  const { promise: allEnded, resolve } = Promise.withResolvers<readonly string[]>();
  let ended = 0;
  const opened = new Set<string>();
  /** All mains end before the first post begins; the last one looks at what they have made. */
  const arrive = async () => {
    ended += 1;
    if (ended === legs) resolve(await account.added());
    await allEnded;
  };
  const outcomes = await Promise.all(
    Array.from({ length: legs }, () =>
      runJobInProcess({
        inputs: {
          ...jobInputs,
          'call-logs-timeout': '0',
          'postman-api-url': account.proxy.url.href,
          'postman-api-key': account.cloud.key,
        },
        workspace: workspace.path,
        clock,
        use: async ({ mockUrl, name }) => {
          opened.add(name);
          expect((await fetch(`${mockUrl}/orders/7?full=true`)).status).toBe(503);
        },
        mainEnded: arrive,
      }),
    ),
  );
  expect(outcomes.map(({ failure }) => failure)).toEqual(outcomes.map(() => undefined));
  expect(opened.size).toBe(legs);
  expect(await allEnded, 'made twice').toHaveLength(3 * legs);
  for (const { callLogs, closed } of outcomes) expect([callLogs.length, closed?.leftovers]).toEqual([1, []]);
  expect(await account.added()).toEqual([]);
  expect(account.proxy.requests.length, 'no leg was turned away').toBeGreaterThan(legs * (jobCalls.length - 1));
});

test('a leg that gives UIDs makes one request to open its mock, and one for the secrets of its environment', async () => {
  await using account = await startAccount();
  const [collection] = await account.cloud.client.listCollections();
  const [environment] = await account.cloud.client.listEnvironments();
  let toOpen: readonly string[] = [];
  await runJobInProcess({
    inputs: {
      collection: collection?.uid ?? '',
      environment: environment?.uid ?? '',
      'postman-api-url': account.proxy.url.href,
      'postman-api-key': account.cloud.key,
    },
    workspace: workspace.path,
    clock: compressedClock(10),
    use: async ({ mockUrl }) => {
      toOpen = account.proxy.requests.map(callName);
      await fetch(`${mockUrl}/orders/7?full=true`);
    },
  });
  expect(toOpen).toEqual(['GET /environments/:id', 'POST /mocks']);
  // Two looks that see the same call logs, one page of them; and what the mock serves, for coverage and misses.
  expect(account.proxy.requests.slice(2).map(callName).sort()).toEqual([
    'DELETE /mocks/:id',
    'GET /collections/:id',
    'GET /environments/:id',
    'GET /mocks/:id',
    'GET /mocks/:id/call-logs',
    'GET /mocks/:id/call-logs newest',
    'GET /mocks/:id/call-logs newest',
    'GET /mocks/:id/server-responses',
  ]);
  expect(await account.added()).toEqual([]);
});
