/** What post does with its time, and what it says when things go wrong. */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { closeMock, type CloseMockDependencies } from '../../../src/job/close/close-mock.ts';
import { connectToCloud } from '../../../src/job/connect/connect-cloud.ts';
import { parseMark } from '../../../src/job/state/mock-name.ts';
import type { MockState } from '../../../src/job/state/mock-state.ts';
import type { Reporter } from '../../../src/job/reporter.ts';
import { systemClock, type Clock } from '../../../src/postman/index.ts';
import { silentReporter, startCloud, type Cloud } from '../../support/cloud.ts';
import { compressedClock } from '../../support/compressed-clock.ts';
import { startFaultProxy } from '../../support/fault-proxy.ts';
import { until } from '../../support/poll.ts';
import { tempDirectory } from '../../support/temp-directory.ts';
import { makeWorkspace } from '../../support/workspace.ts';
import { closeDependencies, openedState } from './opened-mock.ts';

interface World extends AsyncDisposable {
  readonly cloud: Cloud;
  readonly state: MockState;
  /** Where the state's files go. */
  readonly directory: string;
}

async function openWorld(): Promise<World> {
  const cloud = await startCloud();
  const directory = await tempDirectory();
  const workspace = await makeWorkspace();
  const state = await openedState(cloud, workspace.path, directory.path);
  return {
    cloud,
    state,
    directory: directory.path,
    async [Symbol.asyncDispose]() {
      await workspace[Symbol.asyncDispose]();
      await directory.remove();
      await cloud[Symbol.asyncDispose]();
    },
  };
}

/** Closes the mock and keeps what was said. */
async function close(state: MockState, differing: Partial<CloseMockDependencies> = {}) {
  const lines: string[] = [];
  const warnings: string[] = [];
  const reporter: Reporter = {
    ...silentReporter,
    info: (line) => void lines.push(line),
    warning: (message) => void warnings.push(message),
  };
  const clock = differing.clock ?? compressedClock(5);
  const closed = await closeMock(state, closeDependencies({ reporter, ...differing, clock }));
  return { ...closed, lines, warnings };
}

/** The system's time, which a test can put forward. */
function forwardClock(): Clock & { readonly forward: (ms: number) => void } {
  let ahead = 0;
  return {
    now: () => systemClock.now() + ahead,
    sleep: systemClock.sleep,
    forward: (ms) => {
      ahead += ms;
    },
  };
}

test('`keep-mock` keeps nothing of a mock that was never opened', async () => {
  await using world = await openWorld();
  const { mock, ...rest } = world.state;
  // The create had no answer, and there is none; the imports are there.
  await world.cloud.client.deleteMock(mock?.id ?? '');
  const state: MockState = { ...rest, mock: { name: mock?.name ?? '' }, keepMock: true, opened: false };
  const { lines } = await close(state);
  expect(await world.cloud.names()).toEqual([]);
  expect(lines.at(-1)).toMatch(/is removed\.$/);
});

test('`keep-mock` keeps an opened mock with what it serves', async () => {
  await using world = await openWorld();
  const { lines, leftovers } = await close({ ...world.state, keepMock: true });
  expect(leftovers).toEqual([]);
  const names = await world.cloud.names();
  expect(names).toHaveLength(3);
  // What the sweep knows them by.
  for (const name of names) expect(parseMark(name)).toMatchObject({ kept: true });
  expect(lines.at(-1)).toMatch(/stays, as `keep-mock` asks\.$/);
});

test('the wait for late call logs leaves time to read them, so that checks are judged', async () => {
  await using world = await openWorld();
  const checks = { failOnUnmatched: true };
  const { report, lines } = await close({ ...world.state, checks, closeTimeout: 15, callLogsTimeout: 20 });
  expect(report?.incomplete).toBeUndefined();
  expect(report?.checks).toEqual([expect.objectContaining({ passed: true })]);
  expect(lines).toContain(
    "Postman's call logs had not come to rest after 5 s (as much as `close-timeout` allows): some may be missing.",
  );
});

test('a look for late call logs that hangs costs neither the call logs', async () => {
  await using world = await openWorld();
  const proxy = await startFaultProxy({
    upstream: new URL(world.cloud.url),
    faults: [{ on: ({ path: target }) => target.includes('direction=desc'), action: { kind: 'timeout' } }],
  });
  await fetch(`${world.state.mock?.mockUrl ?? ''}/orders/7?full=true`);
  const api = { url: proxy.url.href, key: world.cloud.key };
  const { report } = await close({ ...world.state, api, closeTimeout: 15, callLogsTimeout: 20 });
  await proxy.close();
  expect(report?.incomplete).toBeUndefined();
  expect(report?.calls.calls).toBe(1);
});

test('call logs that take all the time leave a third of it to the removal and the upload', async () => {
  await using world = await openWorld();
  const clock = forwardClock();
  let uploaded: readonly string[] = [];
  const { warnings } = await close(world.state, {
    clock,
    readPageTemplate: () => {
      clock.forward(10 * world.state.closeTimeout * 1000);
      return Promise.resolve('<html>{{report-data}}</html>');
    },
    upload: async ({ name, files }) => {
      await until(async () => (await world.cloud.names()).length === 0, { what: 'the removal beside the upload' });
      uploaded = files.map((file) => path.basename(file));
      return { name };
    },
  });
  expect(await world.cloud.names()).toEqual([]);
  expect(uploaded).toContain('call-logs.ndjson');
  expect(warnings).toEqual([expect.stringContaining('Some call logs are missing')]);
});

test('call logs that are never done do not keep the mock from being removed when two thirds are over', async () => {
  await using world = await openWorld();
  const clock = compressedClock(20);
  const began = clock.now();
  const { warnings, report, lines } = await close(
    { ...world.state, closeTimeout: 15 },
    { clock, readPageTemplate: () => new Promise(() => undefined) },
  );
  expect(await world.cloud.names()).toEqual([]);
  expect(report).toBeUndefined();
  expect(warnings).toEqual([
    expect.stringContaining('The call logs could not be saved. Their files were not whole yet'),
  ]);
  expect(lines.at(-1)).toMatch(/is removed\.$/);
  // Their third is left to the files.
  expect(clock.now() - began).toBeGreaterThanOrEqual(10_000);
});

test('files that cannot be written are warned of, and nothing is uploaded without files', async () => {
  await using world = await openWorld();
  await writeFile(path.join(world.directory, 'call-logs'), 'a file where the folder should be');
  let uploads = 0;
  const { warnings } = await close(world.state, {
    upload: ({ name }) => {
      uploads += 1;
      return Promise.resolve({ name });
    },
  });
  for (const file of ['call-logs.ndjson', 'call-logs.har', 'report.html', 'explanations.json', 'coverage.json']) {
    expect(warnings).toContainEqual(expect.stringMatching(new RegExp(`^${file} could not be written to .*call-logs`)));
  }
  expect(uploads).toBe(0);
});

test('a key that the mock does not use is in no file, also where nothing else is redacted', async () => {
  await using world = await openWorld();
  const unusedKey = 'PMAK-of-another-mock';
  const body = JSON.stringify({ sent: unusedKey, kept: 'as it is' });
  await fetch(`${world.state.mock?.mockUrl ?? ''}/orders`, { method: 'POST', body });
  const { report } = await close({ ...world.state, unusedKey, redact: 'none' });
  const texts = await Promise.all(report?.files.map((file) => readFile(file, 'utf8')) ?? []);
  expect(texts.join('')).toContain('as it is');
  expect(texts.join('')).not.toContain(unusedKey);
});

test('a removal that fails as a whole names all that is in the state', async () => {
  await using world = await openWorld();
  const clock = compressedClock(20);
  const connect = connectToCloud({ reporter: silentReporter, env: {}, clock });
  let clients = 0;
  const { leftovers, lines } = await close(world.state, {
    clock,
    connect: (api, limits) => {
      // Three are for the call logs, and the last one for the removal.
      if ((clients += 1) === 4) throw new Error('out of sockets');
      return connect(api, limits);
    },
  });
  expect(leftovers.map(({ what }) => what.split(' ')[0])).toEqual(['Mock', 'Environment', 'Collection']);
  for (const { howToRemove } of leftovers) expect(howToRemove).toMatch(/^out of sockets .*curl -X DELETE/);
  expect(lines.at(-1)).toMatch(/is not removed altogether\.$/);
});

test.each([
  ['asks for a long wait', { kind: 'status', status: 429, headers: { 'retry-after': '20' } }],
  ['never answers', { kind: 'timeout' }],
] as const)('once cancelled, a removal that %s ends in time to name what is left', async (_, action) => {
  await using world = await openWorld();
  const stop = new AbortController();
  let cancelledAt = 0;
  const clock = compressedClock(20);
  const proxy = await startFaultProxy({
    upstream: new URL(world.cloud.url),
    faults: [
      {
        on: ({ method }) => {
          if (method !== 'DELETE') return false;
          cancelledAt ||= clock.now();
          stop.abort(new Error('Cancelled.'));
          return true;
        },
        action,
      },
    ],
  });
  const api = { url: proxy.url.href.replace(/\/$/, ''), key: world.cloud.key };
  const { warnings, lines } = await close({ ...world.state, api }, { clock, stop: stop.signal });
  // The runner kills 10 s after the first signal.
  expect(clock.now() - cancelledAt).toBeLessThan(10_000);
  await proxy.close();
  const name = world.state.mock?.name ?? '';
  expect(warnings).toContainEqual(expect.stringMatching(/^Mock .* is left behind\. .*cancelled .* curl -X DELETE/));
  expect(warnings.filter((text) => text.includes(name) && text.includes('is left behind'))).toHaveLength(3);
  expect(lines.at(-1)).toMatch(/is not removed altogether\.$/);
});

test('once cancelled, an upload that hangs costs neither annotations nor summary', async () => {
  await using world = await openWorld();
  await fetch(`${world.state.mock?.mockUrl ?? ''}/nowhere`);
  const stop = new AbortController();
  const clock = compressedClock(20);
  let cancelledAt = 0;
  let summary = '';
  const { warnings, report } = await close(world.state, {
    clock,
    stop: stop.signal,
    upload: () => {
      cancelledAt = clock.now();
      stop.abort(new Error('Cancelled.'));
      return new Promise(() => undefined);
    },
    writeSummary: (markdown) => {
      summary = markdown;
      return Promise.resolve();
    },
  });
  expect(clock.now() - cancelledAt).toBeLessThan(10_000);
  expect(await world.cloud.names()).toEqual([]);
  const told =
    /^The artifact could not be uploaded; its files are in .*call-logs\. The upload was not done yet\. Cause: Cancelled\.$/;
  expect(warnings).toEqual([expect.stringMatching(told)]);
  expect(report?.calls.calls).toBe(1);
  expect(summary).toContain('The artifact could not be uploaded');
});

test('a mock is deleted by its ID, which is what Postman documents, also after a look-up by name', async () => {
  for (const known of [true, false]) {
    await using world = await openWorld();
    const proxy = await startFaultProxy({ upstream: new URL(world.cloud.url) });
    const { mock } = world.state;
    const state: MockState = {
      ...world.state,
      api: { url: proxy.url.href, key: world.cloud.key },
      mock: known ? mock : { name: mock?.name ?? '' },
    };
    await close(state);
    await proxy.close();
    const deleted = proxy.requests.flatMap(({ method, path: target }) => (method === 'DELETE' ? [target] : []));
    expect(deleted[0]).toBe(`/mocks/${mock?.id ?? ''}`);
    expect(await world.cloud.names()).toEqual([]);
  }
});
