/** Whatever is slow in a job says what it is doing, once: under a clock that runs faster. */
import { expect, test } from 'vitest';
import { compressedClock } from '../support/compressed-clock.ts';
import type { Fault } from '../support/fault-proxy.ts';
import { until } from '../support/poll.ts';
import { makeWorkspace } from '../support/workspace.ts';
import { startAccount } from './support/account.ts';
import { callName, jobInputs } from './support/api-calls.ts';
import { runJobInProcess } from './support/in-process-job.ts';

const slowCalls: Readonly<Record<string, RegExp>> = {
  'POST /collections': /^Importing the collection \(\d+ s\)$/,
  'POST /environments': /^Importing the environment \(\d+ s\)$/,
  'POST /mocks': /^Creating the mock \(\d+ s\)$/,
  'PUT /mocks/:id': /^Activating the server response \(\d+ s\)$/,
  'GET /mocks/:id/call-logs newest': /^Waiting for late call logs, \d+ s more at most \(\d+ s\)$/,
  'GET /mocks/:id': /^Reading the collection, to explain the calls \(\d+ s\)$/,
  'GET /mocks/:id/call-logs': /^Reading the call logs: 0 so far \(\d+ s\)$/,
  'DELETE /mocks/:id': /^Removing the mock \(\d+ s\)$/,
};

test('every call of a job is slow', async () => {
  await using workspace = await makeWorkspace();
  const lines: string[] = [];
  // Each answer comes once the log has its line, and not before.
  const faults = Object.entries(slowCalls).map(([call, line]): Fault => {
    const told = () => until(() => lines.some((text) => line.test(text)), { what: `a line like ${String(line)}` });
    return { on: (request) => callName(request) === call, times: 1, action: { kind: 'held', until: told } };
  });
  await using account = await startAccount(faults);
  const { failure, warnings } = await runJobInProcess({
    inputs: {
      ...jobInputs,
      'open-timeout': '600',
      'close-timeout': '600',
      'call-logs-timeout': '4',
      'postman-api-url': account.proxy.url.href,
      'postman-api-key': account.cloud.key,
    },
    workspace: workspace.path,
    clock: compressedClock(20),
    lines,
  });
  for (const line of Object.values(slowCalls)) expect(lines.filter((text) => line.test(text))).not.toEqual([]);
  expect({ failure, warnings }).toEqual({ failure: undefined, warnings: [] });
});
