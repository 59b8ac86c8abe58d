/**
 * The committed bundles under faults, in real time: main and post as processes, their exit codes, their logs. All faults
 * at all calls, and for as long as they like, are in `faults.test.ts` under a faster clock; here some calls meet one that
 * passes quickly, and with `FAULTS=all` every call meets every one.
 */
import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseState } from '../../src/job/state/mock-state.ts';
import { startJob } from '../support/action-runner.ts';
import { startArtifactService } from '../support/artifact-service.ts';
import { until } from '../support/poll.ts';
import { isRunning } from '../support/process-table.ts';
import { sample } from '../support/runs.ts';
import { makeWorkspace, projectRoot, type Workspace } from '../support/workspace.ts';
import {
  describeCase,
  fatalFaults,
  faultNames,
  faultsOf,
  jobCalls,
  openCalls,
  wakeUpCall,
} from './support/api-calls.ts';
import type { FaultCase } from './support/api-calls.ts';
import { startBundledJob } from './support/bundled-job.ts';
import { runPool } from './support/run-pool.ts';

const everyCase = jobCalls.flatMap((call) => faultNames.map((fault): FaultCase => ({ call, fault, span: 'once' })));
const quickCases: readonly FaultCase[] = [{ call: 'DELETE /mocks/:id', fault: 'connection refused', span: 'once' }];

let workspace: Workspace;
beforeAll(async () => {
  workspace = await makeWorkspace();
});
afterAll(() => workspace[Symbol.asyncDispose]());

async function runCase(fault: FaultCase): Promise<void> {
  const faults = faultsOf(fault, { mainEnded: Promise.resolve(), again: () => sleep(500), now: Date.now });
  await using world = await startBundledJob(workspace.path, faults);
  const { job, step, account } = world;
  await fetch(new URL(wakeUpCall.slice('GET '.length), account.proxy.url));
  const main = await job.run(step);
  const mainFails = openCalls.includes(fault.call) && fatalFaults.has(fault.fault);
  expect(main.conclusion, main.log).toBe(mainFails ? 'failure' : 'success');
  const [post] = await job.finish();
  expect(post?.conclusion, post?.log).toBe('success');
  expect(await account.added(), post?.log).toEqual([]);
}

test.concurrent('one fault in a job in the cloud', { timeout: 600_000 }, async () => {
  const cases = sample(everyCase, quickCases);
  const failures = await runPool(cases, 6, runCase, describeCase);
  process.stdout.write(`${cases.length} cases of a fault under the bundles\n`);
  expect(failures).toEqual([]);
});

test.concurrent('the API is down for all of post: green, and the log gives the commands', async () => {
  await using world = await startBundledJob(workspace.path);
  const { job, step, account } = world;
  const quick = { ...step, with: { ...step.with, 'close-timeout': '15' } };
  expect((await job.run(quick)).conclusion).toBe('success');
  const names = await account.added();
  await account.proxy.close();
  const [post] = await job.finish();
  expect(post?.conclusion).toBe('success');
  const warnings = post?.annotations.map(({ message }) => message).filter((text) => text.includes('is left behind'));
  expect(warnings).toHaveLength(3);
  expect(names).toHaveLength(3);
  for (const kind of ['mocks', 'environments', 'collections'])
    expect(warnings?.filter((text) => text.includes(`${account.proxy.url.href}${kind}/`))).toHaveLength(1);
  for (const name of names) expect(warnings?.some((text) => text.includes(name))).toBe(true);
});

describe.concurrent('the embedded server dies', () => {
  const moments = ['as soon as it is there', 'before the first call', 'after a call', 'when post starts'] as const;
  type Moment = (typeof moments)[number];

  test.each(sample<Moment>(moments, ['after a call']))('%s', async (moment) => {
    await using artifacts = await startArtifactService();
    await using job = await startJob({ workspace: workspace.path, artifactService: artifacts });
    const server = () =>
      until(async () => (await job.processes()).find(({ command }) => command.includes('embedded')), {
        what: 'the embedded server',
      });
    const killServer = async (signal: NodeJS.Signals = 'SIGKILL') => {
      const { pid } = await server();
      process.kill(pid, signal);
      await until(async () => !(await isRunning(pid)), { what: 'the end of the embedded server' });
    };

    const handle = await job.start({ uses: projectRoot, with: { collection: 'shop.json' } });
    if (moment === 'as soon as it is there') await killServer();
    const main = await handle.result;
    if (moment === 'as soon as it is there') {
      // Main may have been faster.
      if (main.conclusion === 'failure') expect(main.annotations[0]?.message).toMatch(/embedded server/i);
    } else expect(main.conclusion, main.log).toBe('success');
    if (moment === 'after a call' || moment === 'when post starts') {
      await fetch(`${main.outputs['mockUrl']}/orders/7?full=true`);
      const { embedded } = parseState(main.state['ephemeral-mock'] ?? '');
      await until(async () => (await readFile(embedded?.journalFile ?? '', 'utf8')).includes('/orders/7'), {
        what: 'the call in the journal',
      });
    }
    if (moment === 'before the first call') await killServer();
    if (moment === 'after a call') await killServer('SIGTERM');

    let killed: Promise<void> | undefined;
    const [post] = await job.finish({
      onPostStarted: () => {
        if (moment === 'when post starts') killed = killServer().catch(() => undefined);
      },
    });
    await killed;
    expect(post?.conclusion, post?.log).toBe('success');
    if (moment === 'after a call') {
      expect(post?.annotations.map(({ level, message }) => [level, message])).toEqual([
        ['warning', expect.stringContaining('come from its journal')],
      ]);
    }
    await until(async () => (await job.processes()).length === 0, { what: 'all processes to be gone' });
    const [artifact] = artifacts.artifacts.values();
    const called = moment === 'after a call' || moment === 'when post starts';
    expect(artifact?.files.get('call-logs.ndjson')?.toString().includes('/orders/7') ?? false, post?.log).toBe(called);
  });

  const stages = ['as soon as its server listens', 'as soon as it has saved the state'];
  test.each(sample(stages, stages.slice(1)))('with main, killed %s: nothing runs on', async (moment) => {
    await using job = await startJob({ workspace: workspace.path });
    const main = await job.start({ uses: projectRoot, with: { collection: 'shop.json' } });
    if (moment === 'as soon as its server listens') {
      await until(async () => (await job.processes()).some(({ command }) => command.includes('embedded')), {
        what: 'the embedded server',
        interval: 1,
      });
    } else await until(() => main.output().includes('::add-mask::'), { what: 'the mask', interval: 1 });
    main.signal('SIGKILL');
    await main.result;
    const [post] = await job.finish();
    expect(post?.conclusion).toBe('success');
    await until(async () => (await job.processes()).length === 0, { what: 'all processes to be gone' });
  });
});
