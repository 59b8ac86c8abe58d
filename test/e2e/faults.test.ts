/**
 * Every fault at every API call of a job: afterwards the account is as before, or the log names what is left.
 *
 * `npm test` tries some. `FAULTS=all` tries every fault at every call (`node scripts/every-fault.js`).
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compressedClock } from '../support/compressed-clock.ts';
import { eachThird, sample } from '../support/runs.ts';
import { makeWorkspace, type Workspace } from '../support/workspace.ts';
import { startAccount } from './support/account.ts';
import {
  callName,
  describeCase,
  diagonal,
  everyCase,
  fatalFaults,
  faultsOf,
  jobCalls,
  jobInputs,
  openCalls,
  wakeUpCall,
  type FaultCase,
} from './support/api-calls.ts';
import { expectClean } from './support/expectations.ts';
import { runJobInProcess, type JobOutcome } from './support/in-process-job.ts';
import { runPool } from './support/run-pool.ts';

/** Milliseconds in a turn of the event loop: few enough that a call that takes some turns meets no timeout. */
const compression = 50;
/** Waits dominate, so many cases fit side by side. */
const width = 16;

let workspace: Workspace;
beforeAll(async () => {
  workspace = await makeWorkspace();
});
afterAll(() => workspace[Symbol.asyncDispose]());

/** One look for late call logs is enough here. */
const inputs = { ...jobInputs, 'call-logs-timeout': '1' };

/** One for all cases, as its turns are what they cost most. */
const clock = compressedClock(compression);

async function runCase(fault: FaultCase): Promise<void> {
  const ended = Promise.withResolvers<undefined>();
  const again = () => clock.sleep(2_000);
  await using account = await startAccount(faultsOf(fault, { mainEnded: ended.promise, again, now: clock.now }));
  await fetch(new URL(wakeUpCall.slice('GET '.length), account.proxy.url));
  let afterOpen: readonly string[] = [];
  const outcome = await runJobInProcess({
    inputs: { ...inputs, 'postman-api-url': account.proxy.url.href, 'postman-api-key': account.cloud.key },
    workspace: workspace.path,
    clock,
    use: async ({ mockUrl }) => {
      afterOpen = await account.added();
      await fetch(`${mockUrl}/orders/7?full=true`);
    },
    mainEnded: async () => {
      ended.resolve(undefined);
      await Promise.resolve();
    },
  });
  const hit = account.proxy.requests.some(({ fault: kind }) => kind !== undefined);
  expect(hit, 'the fault never came to pass').toBe(true);
  expectRightEnd(fault, outcome);
  if (outcome.failure === undefined) expect(afterOpen, 'created twice').toHaveLength(3);
  await expectClean(account, { log: outcome.log, apiStaysDown: fault.span === 'to the end' });
}

/** Main fails only where it could not do its work; call logs are missing only where they could not be had. */
function expectRightEnd({ call, fault, span }: FaultCase, { failure, log, callLogs }: JobOutcome): void {
  const inOpen = openCalls.includes(call);
  const mainFails = inOpen && (span !== 'once' || fatalFaults.has(fault));
  expect(failure === undefined, failure ?? 'main succeeded').toBe(!mainFails);
  const logsAreLost = span === 'to the end' || (fatalFaults.has(fault) && call === 'GET /mocks/:id/call-logs');
  if (!mainFails && !logsAreLost) expect(callLogs, log).toHaveLength(1);
}

test('the list of calls is that of a job', async () => {
  await using account = await startAccount();
  await runJobInProcess({
    inputs: { ...inputs, 'postman-api-url': account.proxy.url.href, 'postman-api-key': account.cloud.key },
    workspace: workspace.path,
    clock,
  });
  expect(account.proxy.requests.map(callName).sort()).toEqual([...jobCalls].sort());
});

test('faults', { timeout: 600_000 }, async () => {
  const cases = sample(everyCase(), eachThird(diagonal()));
  const failures = await runPool(cases, width, runCase, describeCase);
  process.stdout.write(`${cases.length} cases of a fault at an API call\n`);
  expect(failures).toEqual([]);
});
