/** Many faults in one job, at random: nothing is left, or the log names it. `FAULT_SEED=<number>` repeats a run. */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compressedClock } from '../support/compressed-clock.ts';
import { everyFault, type Fault } from '../support/fault-proxy.ts';
import { isThorough, sample } from '../support/runs.ts';
import { makeWorkspace, type Workspace } from '../support/workspace.ts';
import { startAccount } from './support/account.ts';
import { callName, fatalFaults, jobInputs } from './support/api-calls.ts';
import { expectClean } from './support/expectations.ts';
import { runJobInProcess } from './support/in-process-job.ts';
import { runPool } from './support/run-pool.ts';

/** One for all jobs, as its turns are what they cost most. */
const clock = compressedClock(20);

let workspace: Workspace;
beforeAll(async () => {
  workspace = await makeWorkspace();
});
afterAll(() => workspace[Symbol.asyncDispose]());

/** Which request of the job, counted from 1, meets which fault. */
type Schedule = readonly { readonly ordinal: number; readonly fault: string }[];

const schedules: fc.Arbitrary<Schedule> = fc.uniqueArray(
  fc.record({ ordinal: fc.integer({ min: 1, max: 25 }), fault: fc.constantFrom(...Object.keys(everyFault)) }),
  { selector: ({ ordinal }) => ordinal, minLength: 1, maxLength: 8 },
);

async function runSchedule(schedule: Schedule): Promise<void> {
  const faults = schedule.flatMap(({ ordinal, fault }): Fault[] => {
    const action = everyFault[fault]?.(clock.now());
    return action === undefined ? [] : [{ on: ordinal, action }];
  });
  await using account = await startAccount(faults);
  const { log } = await runJobInProcess({
    inputs: {
      ...jobInputs,
      'call-logs-timeout': '1',
      'postman-api-url': account.proxy.url.href,
      'postman-api-key': account.cloud.key,
    },
    workspace: workspace.path,
    clock,
    use: async () => {
      expect(await account.added(), 'created twice').toHaveLength(3);
    },
  });
  // A fault that no retry cures, twice at one removal, is the one reason to leave something behind.
  const hopeless = account.proxy.requests.filter(
    ({ ordinal, method }) =>
      method !== 'POST' && schedule.some((entry) => entry.ordinal === ordinal && fatalFaults.has(entry.fault)),
  );
  await expectClean(account, { log, apiStaysDown: hopeless.length > 1 });
}

test('random schedules', { timeout: 600_000 }, async () => {
  const seed = Number(process.env['FAULT_SEED'] ?? Date.now() % 1_000_000_000);
  const numRuns = isThorough ? 500 : 3;
  const failures = await runPool(fc.sample(schedules, { seed, numRuns }), 16, runSchedule, JSON.stringify);
  process.stdout.write(`${numRuns} random schedules of faults, seed ${seed}\n`);
  expect(failures, `FAULT_SEED=${seed} repeats this`).toEqual([]);
});

const creations = ['POST /collections', 'POST /environments', 'POST /mocks'];
test.each(sample(creations, creations.slice(0, 1)))(
  'a server that carries out %s only after it was looked for: both things are removed',
  async (call) => {
    const repeated = Promise.withResolvers<undefined>();
    let count = 0;
    const onFirst = ({ method, path }: { method: string; path: string }): boolean => {
      if (callName({ method, path }) !== call) return false;
      count += 1;
      if (count > 1) repeated.resolve(undefined);
      return count === 1;
    };
    await using account = await startAccount([
      { on: onFirst, action: { kind: 'actsLate', until: () => repeated.promise } },
    ]);
    let made = 0;
    const { failure } = await runJobInProcess({
      inputs: {
        ...jobInputs,
        'call-logs-timeout': '0',
        'postman-api-url': account.proxy.url.href,
        'postman-api-key': account.cloud.key,
      },
      workspace: workspace.path,
      clock,
      use: async () => {
        made = (await account.added()).length;
      },
    });
    expect([failure, made]).toEqual([undefined, 4]);
    expect(await account.added()).toEqual([]);
  },
);
