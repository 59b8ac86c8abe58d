/** Signals at API calls of a job, through the committed bundles and in this process: nothing new is started, and nothing is left. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { callName, jobCalls, jobInputs, openCalls, type CallName } from './support/api-calls.ts';
import { startAccount } from './support/account.ts';
import { startBundledJob, sweepAfter, type BundledJob } from './support/bundled-job.ts';
import { runJobInProcess } from './support/in-process-job.ts';
import { runPool } from './support/run-pool.ts';
import { CancelledError } from '../../src/job/end-signals.ts';
import { parseState } from '../../src/job/state/mock-state.ts';
import type { StageHandle, StageResult } from '../support/action-stage.ts';
import { compressedClock } from '../support/compressed-clock.ts';
import { until } from '../support/poll.ts';
import { eachThird, isThorough, sample } from '../support/runs.ts';
import { makeWorkspace, type Workspace } from '../support/workspace.ts';

// Windows has no signals that a process could hear: each of them ends it at once.
const signals = process.platform === 'win32' ? (['SIGKILL'] as const) : (['SIGINT', 'SIGTERM', 'SIGKILL'] as const);
type Signal = (typeof signals)[number];

interface SignalCase {
  readonly call: CallName;
  readonly signal: Signal;
  /** The runner goes too, so that there is no post: the sweep comes later. */
  readonly runnerDies: boolean;
}

const everyCase: readonly SignalCase[] = jobCalls.flatMap((call) =>
  signals.flatMap((signal) => {
    const withPost = { call, signal, runnerDies: false };
    return signal === 'SIGKILL' && openCalls.includes(call)
      ? [withPost, { ...withPost, runnerDies: true }]
      : [withPost];
  }),
);
/** Each signal, main and post, and both ways to end. */
const someCases = (
  [
    { call: 'POST /mocks', signal: 'SIGINT', runnerDies: false },
    { call: 'POST /collections', signal: 'SIGKILL', runnerDies: true },
    { call: 'GET /mocks/:id/call-logs', signal: 'SIGTERM', runnerDies: false },
  ] as const
).filter(({ signal }) => (signals as readonly Signal[]).includes(signal));

let workspace: Workspace;
beforeAll(async () => {
  workspace = await makeWorkspace();
});
afterAll(() => workspace[Symbol.asyncDispose]());

/** The signal comes when the API has carried the call out and before it answers. */
async function runCase({ call, signal, runnerDies }: SignalCase): Promise<void> {
  const answer = Promise.withResolvers<undefined>();
  await using world = await startBundledJob(workspace.path, [
    { on: (request) => callName(request) === call, times: 1, action: { kind: 'held', until: () => answer.promise } },
  ]);
  const { job, step, account } = world;
  const interrupt = async (handle: StageHandle) => {
    await until(() => account.proxy.requests.some((request) => callName(request) === call), { what: call });
    handle.signal(signal);
    if (signal !== 'SIGKILL') await until(() => handle.output().includes('Cancelled by'), { what: 'the signal' });
    else await handle.result;
    answer.resolve(undefined);
  };

  const main = await job.start(step);
  if (openCalls.includes(call)) await interrupt(main);
  const result = await main.result;
  if (openCalls.includes(call)) expectInterruptedMain(world, { call, signal, result });
  else expect(result.conclusion, result.log).toBe('success');
  if (!runnerDies) {
    let interrupted: Promise<void> | undefined;
    const [post] = await job.finish({
      onPostStarted: (handle) => {
        if (!openCalls.includes(call)) interrupted = interrupt(handle);
      },
    });
    await interrupted;
    if (openCalls.includes(call) || signal !== 'SIGKILL') {
      expect(post?.conclusion, post?.log).toBe('success');
      expect(await account.added(), post?.log).toEqual([]);
    }
  }
  await sweepAfter(account);
  expect(await account.added()).toEqual([]);
}

/** What was under way is in the state, and nothing was begun after it. */
function expectInterruptedMain(
  { account }: BundledJob,
  { call, signal, result }: { readonly call: CallName; readonly signal: Signal; readonly result: StageResult },
): void {
  expect(account.proxy.requests.map(callName)).toEqual(openCalls.slice(0, openCalls.indexOf(call) + 1));
  if (signal === 'SIGKILL') {
    expect(result.signal ?? 'SIGKILL').toBe('SIGKILL');
    return;
  }
  expect([result.conclusion, result.outputs], result.log).toEqual(['failure', {}]);
  const state = parseState(result.state['ephemeral-mock'] ?? '');
  const made = [state.importedCollection, state.importedEnvironment, state.mock].filter((thing) => thing !== undefined);
  expect(made).toHaveLength(Math.min(3, openCalls.indexOf(call) + 1));
  for (const { uid } of made) expect(uid).toBeDefined();
}

test('signals at each call', { timeout: 600_000 }, async () => {
  const cases = sample(everyCase, someCases);
  const failures = await runPool(cases, 6, runCase, (one) => JSON.stringify(one));
  process.stdout.write(`${cases.length} cases of a signal at an API call\n`);
  expect(failures).toEqual([]);
});

test('a first signal at each call, in this process', async () => {
  const clock = compressedClock(20);
  const runInProcess = async (call: CallName): Promise<void> => {
    const isInMain = openCalls.includes(call);
    const end = new AbortController();
    const interrupt = async () => {
      end.abort(new CancelledError('SIGINT'));
      await clock.sleep(1);
    };
    await using account = await startAccount([
      { on: (request) => callName(request) === call, times: 1, action: { kind: 'held', until: interrupt } },
    ]);
    let ofMain: readonly CallName[] = [];
    const { failure, closed, log } = await runJobInProcess({
      inputs: { ...jobInputs, 'postman-api-url': account.proxy.url.href, 'postman-api-key': account.cloud.key },
      workspace: workspace.path,
      clock,
      use: async ({ mockUrl }) => {
        await fetch(mockUrl);
      },
      mainEnded: () => {
        ofMain = account.proxy.requests.map(callName);
        return Promise.resolve();
      },
      stop: { [isInMain ? 'main' : 'post']: end.signal },
    });
    expect(end.signal.aborted).toBe(true);
    expect(ofMain).toEqual(isInMain ? openCalls.slice(0, openCalls.indexOf(call) + 1) : openCalls);
    expect(failure, log).toEqual(isInMain ? expect.stringContaining('Cancelled by SIGINT.') : undefined);
    expect([closed?.leftovers, await account.added()], log).toEqual([[], []]);
  };
  expect(await runPool(eachThird(jobCalls), 6, runInProcess, String)).toEqual([]);
});

test.runIf(isThorough && process.platform !== 'win32')(
  'a signal during a wait ends it: nothing is sent again',
  async () => {
    const busy = { status: 429, headers: { 'retry-after': '1800' }, body: '{"error":"rateLimited"}' };
    await using world = await startBundledJob(workspace.path, [
      { on: ({ path }) => path.startsWith('/mocks'), action: { kind: 'status', ...busy } },
    ]);
    const main = await world.job.start({ ...world.step, with: { ...world.step.with, 'open-timeout': '3600' } });
    await until(() => main.output().includes('Waiting 1800 s before POST /mocks'), { what: 'the wait' });
    main.signal('SIGINT');
    const { conclusion, log } = await main.result;
    expect([conclusion, log]).toEqual(['failure', expect.stringContaining('Cancelled by SIGINT.')]);
    expect(world.account.proxy.requests.filter(({ path }) => path.startsWith('/mocks'))).toHaveLength(1);
  },
);

test('a signal ends a wait at once, and not only when the runner is about to kill', async () => {
  const busy = { status: 429, headers: { 'retry-after': '40' }, body: '{"error":"rateLimited"}' };
  await using account = await startAccount([
    { on: ({ path }) => path.startsWith('/mocks'), action: { kind: 'status', ...busy } },
  ]);
  const stop = new AbortController();
  const clock = compressedClock(20);
  const { failure } = await runJobInProcess({
    inputs: { ...jobInputs, 'postman-api-url': account.proxy.url.href, 'postman-api-key': account.cloud.key },
    workspace: workspace.path,
    clock: {
      now: clock.now,
      sleep: (ms, signal) => {
        // The one wait that is as long as the server asks for.
        if (ms >= 40_000 && ms < 41_000)
          setImmediate(() => {
            stop.abort(new CancelledError('SIGINT'));
          });
        return clock.sleep(ms, signal);
      },
    },
    stop: { main: stop.signal },
  });
  expect(failure).toContain('cancelled while waiting to send it again');
  expect(
    account.proxy.requests.filter(({ method, path }) => method === 'POST' && path.startsWith('/mocks')),
  ).toHaveLength(1);
  expect(await account.added()).toEqual([]);
});
