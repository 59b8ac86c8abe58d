/** What post makes of a wait for late call logs that ended without certainty: checks, summary, warnings. */
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { createServerCaller } from '../../../../src/embedded/index.ts';
import { closeMock, type CloseMockDependencies } from '../../../../src/job/close/close-mock.ts';
import { connectToCloud } from '../../../../src/job/connect/connect-cloud.ts';
import { connectTo } from '../../../../src/job/connect/connect.ts';
import type { MockState } from '../../../../src/job/state/mock-state.ts';
import type { CheckOptions } from '../../../../src/report/index.ts';
import { silentReporter, startCloud } from '../../../support/cloud.ts';
import { compressedClock } from '../../../support/compressed-clock.ts';
import { tempDirectory } from '../../../support/temp-directory.ts';
import { makeWorkspace } from '../../../support/workspace.ts';
import { closeDependencies, openedState } from '../opened-mock.ts';

/** What a look at the newest call logs gives, by its number from 1. */
type Look = (look: number) => Promise<readonly string[]>;

const oneMoreEachTime: Look = (look) => Promise.resolve(Array.from({ length: look }, (_, id) => String(id)));
const alwaysTheSame: Look = () => Promise.resolve(['1']);
const never: Look = () => Promise.resolve([]);
const failing: Look = () => Promise.reject(new Error('The sky fell.'));

const checks: CheckOptions = {
  failOnUnmatched: true,
  expectCalls: [{ name: 'GET /orders/*', method: 'GET', path: ['orders', '*'], times: { min: 1, max: Infinity } }],
};

interface Case {
  readonly look: Look;
  readonly calls?: number;
  readonly state?: Partial<MockState>;
  readonly differing?: Partial<CloseMockDependencies>;
}

/** Post after `calls` calls that matched, of a cloud whose newest call logs are as `look` says. */
async function closeAfter({ look, calls = 1, state = {}, differing = {} }: Case) {
  await using workspace = await makeWorkspace();
  await using folder = await tempDirectory('wait-for-call-logs-');
  await using cloud = await startCloud();
  const opened = await openedState(cloud, workspace.path, folder.path);
  for (let call = 0; call < calls; call += 1) await fetch(`${opened.mock?.mockUrl ?? ''}/orders/7?full=true`);
  // After an interrupt nothing is waited for, and the reading has 2 s: real ones, or a slow machine has none of them.
  const clock = compressedClock(differing.stop?.aborted === true ? 1 : 10);
  const connect = connectToCloud({ reporter: silentReporter, env: {}, clock });
  let looks = 0;
  const warnings: string[] = [];
  let summary = '';
  const { report } = await closeMock(
    { ...opened, checks, callLogsTimeout: 5, ...state },
    closeDependencies({
      clock,
      reporter: { ...silentReporter, warning: (message) => void warnings.push(message) },
      connect: (api, limits) => ({
        ...connect(api, limits),
        newestCallLogIds: () => look((looks += 1)),
      }),
      writeSummary: (markdown) => {
        summary = markdown;
        return Promise.resolve();
      },
      ...differing,
    }),
  );
  const results = report?.checks.map(({ passed, message }) => `${passed ? 'passed' : 'failed'}: ${message}`) ?? [];
  return { results, summary, warnings };
}

describe('call logs may be missing, so that no check is green that they could turn red:', () => {
  test.each<[string, Case, string]>([
    ['they still arrive', { look: oneMoreEachTime }, 'they had not come to rest after 5 s; raise `call-logs-timeout`'],
    [
      'they still arrive, and there is no more time',
      { look: oneMoreEachTime, state: { closeTimeout: 15, callLogsTimeout: 20 } },
      'they had not come to rest after 5 s; raise `close-timeout`',
    ],
    [
      'the wait was cut short',
      { look: alwaysTheSame, differing: { stop: AbortSignal.abort() } },
      'the wait for late ones was cut short',
    ],
    ['a look at them failed', { look: failing }, 'whether more of them arrive is not known. The sky fell'],
  ])('%s', async (_, given, reason) => {
    const { results, summary } = await closeAfter(given);
    expect(results).toEqual([
      `failed: This cannot be judged, since call logs may be missing (${reason}). So far: Every call got an answer that was saved for it.`,
      'passed: Expected at least 1 call, 1 came.',
    ]);
    expect(summary).toContain(
      '## 1 of 2 checks failed. Call logs may be missing. So far: The one call got a saved example.\n',
    );
    expect(summary).toContain('Call logs may be missing&#58; ');
  });
});

test.each<[string, Case]>([
  ['they are at rest', { look: alwaysTheSame }],
  ['none is late, says `call-logs-timeout: 0`', { look: oneMoreEachTime, state: { callLogsTimeout: 0 } }],
])('there is no doubt where %s', async (_, given) => {
  const { results, summary, warnings } = await closeAfter(given);
  expect(results.map((result) => result.slice(0, 6))).toEqual(['passed', 'passed']);
  expect(summary).not.toContain('missing');
  expect(warnings).toEqual([]);
});

test('a wait too short for two looks is told of, and turns no check red', async () => {
  const { results, summary, warnings } = await closeAfter({ look: alwaysTheSame, state: { callLogsTimeout: 1 } });
  expect(results.map((result) => result.slice(0, 6))).toEqual(['passed', 'passed']);
  const reason = 'whether they had come to rest after 1 s cannot be seen; raise `call-logs-timeout` to 3 or more.';
  expect(warnings).toEqual([`Checks passed, and call logs that come late could turn them red: ${reason}`]);
  expect(summary).toContain('Call logs may be missing&#58; whether they had come to rest after 1 s');
});

describe('without any call log', () => {
  const untold = 'none had arrived after 5 s. Either no call was made, or Postman is late';

  test('checks are judged, and a warning says which way they may be wrong', async () => {
    const { results, summary, warnings } = await closeAfter({ look: never, calls: 0 });
    expect(results).toEqual([
      'passed: Every call got an answer that was saved for it.',
      'failed: Expected at least 1 call, none came. No other call came near.',
    ]);
    expect(summary).toContain(untold);
    expect(warnings).toEqual([
      expect.stringMatching(/^Checks passed, and call logs that come late could turn them red: none had arrived/),
    ]);
  });

  test('a job that asks for no check is told in the summary alone', async () => {
    const { results, summary, warnings } = await closeAfter({ look: never, calls: 0, state: { checks: {} } });
    expect([results, warnings]).toEqual([[], []]);
    expect(summary).toContain(untold);
  });
});

test('a mock that was never opened has no calls to wait for', async () => {
  let looks = 0;
  const look = () => {
    looks += 1;
    return Promise.resolve([]);
  };
  const { summary } = await closeAfter({ look, calls: 0, state: { opened: false } });
  expect(looks).toBe(0);
  expect(summary).not.toContain('Either no call was made');
});

test('an embedded server that was killed may have had more calls than its journal', async () => {
  await using workspace = await makeWorkspace();
  await using folder = await tempDirectory('wait-for-call-logs-');
  const journalFile = path.join(folder.path, 'calls.journal');
  await using cloud = await startCloud({ journalFile });
  const opened = await openedState(cloud, workspace.path, folder.path);
  await fetch(`${opened.mock?.mockUrl ?? ''}/orders/7?full=true`);
  await cloud[Symbol.asyncDispose]();
  const clock = compressedClock(50);
  const connecting = { reporter: silentReporter, env: {}, callServer: createServerCaller };
  const connect = await connectTo('embedded', connecting);
  const embedded = { pid: process.pid, logFile: path.join(folder.path, 'server.log'), journalFile };
  const { report } = await closeMock(
    { ...opened, checks, provider: 'embedded', embedded },
    closeDependencies({ clock, connect, stopEmbedded: () => Promise.resolve() }),
  );
  expect(report?.checks.map(({ passed, message }) => [passed, message])).toEqual([
    [false, expect.stringContaining('since call logs may be missing (the embedded server does not answer')],
    [true, 'Expected at least 1 call, 1 came.'],
  ]);
  expect(report?.incomplete).toBeUndefined();
});
