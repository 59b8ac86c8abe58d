/** Whatever is slow in a job says what it is doing, once: under a clock that runs faster. */
import { expect, test } from 'vitest';
import { compressedClock } from '../support/compressed-clock.ts';
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

test.each(Object.entries(slowCalls))('%s is slow', async (call, line) => {
  await using workspace = await makeWorkspace();
  const lines: string[] = [];
  // The answer comes once the log has the line, and not before.
  const told = () => until(() => lines.some((text) => line.test(text)), { what: `a line like ${String(line)}` });
  const on = (request: Parameters<typeof callName>[0]) => callName(request) === call;
  await using account = await startAccount([{ on, times: 1, action: { kind: 'held', until: told } }]);
  const { failure, warnings } = await runJobInProcess({
    inputs: {
      ...jobInputs,
      'call-logs-timeout': '4',
      'postman-api-url': account.proxy.url.href,
      'postman-api-key': account.cloud.key,
    },
    workspace: workspace.path,
    clock: compressedClock(10),
    lines,
  });
  expect(lines.filter((text) => line.test(text))).not.toEqual([]);
  expect({ failure, warnings }).toEqual({ failure: undefined, warnings: [] });
});
