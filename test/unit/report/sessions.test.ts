/** Calls that name a session, in reports: told by their path without it, and in the call log as they were sent. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { CallLog } from '../../../src/call-log/model.ts';
import { createRedactor, formatSummary, writeReport } from '../../../src/report/index.ts';
import { dataMark, type PageData } from '../../../src/report/files/page-data.ts';
import { parseExpectCalls } from '../../../src/job/inputs/checks/expect-calls.ts';
import { withLoggedPath } from '../../../src/call-log/session.ts';
import { collection, request } from '../../support/builders.ts';
import { buildMiss, creator, inDirectory, mock, stream } from './build-call-log.ts';
import { explainedReport, serve, shop, type ServeOptions } from './served.ts';

const refused = { responseName: '"a b" is no session', response: { type: 'error', statusCode: 400 } };

/** What the mock logs of calls with these prefixes and headers. */
async function served(options?: ServeOptions) {
  const { explainer, call } = await serve(shop, options);
  const inSession = (prefix: string, method: string, target: string, session?: string): CallLog =>
    withLoggedPath(
      call(method, target, session === undefined ? {} : { headers: { 'x-mock-session': session } }),
      prefix + target,
    );
  return { explainer, inSession };
}

test('group, explain, check and cover calls without the session, and count over all', async () => {
  const { explainer, inSession } = await served();
  const logs = [
    inSession('/~w1', 'GET', '/users/7'),
    inSession('/~w2', 'GET', '/users/7'),
    inSession('/%7Ew3', 'GET', '/users/7'),
    inSession('', 'GET', '/users/7', 'w4'),
    inSession('', 'GET', '/users/7'),
    inSession('/~w1', 'POST', '/nothing?x=1'),
    inSession('/~w2', 'POST', '/nothing?x=1'),
    buildMiss({ ...refused, request: { path: '/~a b/users/7' } }),
  ];
  const expectCalls = await parseExpectCalls('GET /users/:id: 5\nPOST /orders: 2', (problem) => {
    throw new Error(problem);
  });
  const report = await explainedReport(logs, { explainer, checks: { expectCalls, failOnUnmatched: true } });
  expect(report.calls).toMatchObject({ calls: 8, matched: 5, unmatched: 3 });
  expect(report.answered.rows).toMatchObject([{ path: '/users/7', target: '/users/7', calls: 5 }]);
  expect(report.unmatched.requests.map(({ path, calls }) => [path, calls])).toEqual([
    ['/nothing?x=1', 2],
    ['/~a b/users/7', 1],
  ]);
  expect(report.unmatched.requests[0]?.difference).toContain('/nothing');
  expect(report.unmatched.requests[0]?.difference).not.toContain('~');
  expect(report.unmatched.requests[1]).toMatchObject({ message: refused.responseName, candidates: [] });
  expect(report.coverage?.examples.hit).toBe(1);
  expect(report.checks.map(({ passed, message }) => [passed, message])).toEqual([
    [false, expect.stringMatching(/^Expected no unmatched call, 3 calls came: POST \/nothing\?x=1 \(2 times\)/)],
    [true, 'Expected 5 calls, 5 came.'],
    [false, 'Expected 2 calls, none came. No other call came near.'],
  ]);
  const note = '1 call named no session, while others did.';
  expect(formatSummary(report, { provider: 'embedded', notes: [] })).toContain(note);
});

test('say nothing of sessions where no call named one', async () => {
  const { explainer, inSession } = await served();
  const report = await explainedReport([inSession('', 'GET', '/users/7')], { explainer });
  expect(formatSummary(report, { provider: 'embedded', notes: [] })).not.toContain('session');
});

test('have the path as it was sent in the log files, and in the page without what names the session', () =>
  inDirectory(async (directory) => {
    const { explainer, inSession } = await served();
    const sent = ['/~w1/users/7?password=old', '/~w2', '/~w2?token=old', '/users/7', '/users/8'];
    const logs = [
      inSession('/~w1', 'GET', '/users/7?password=old'),
      ...sent.slice(1, 3).map((path) => buildMiss({ request: { path } })),
      inSession('', 'GET', '/users/7', 'w3'),
      inSession('', 'GET', '/users/8'),
    ];
    expect(logs.map(({ request: { path } }) => path)).toEqual(sent);
    const write = (given: readonly CallLog[]) =>
      writeReport({
        logs: stream(given),
        directory,
        mock,
        redactor: createRedactor({ secrets: [] }),
        creator,
        explainer,
        page: { template: `<${dataMark}>`, generatedAt: 0 },
      });
    await write(logs);
    const read = async (name: string) => readFile(join(directory, name), 'utf8');
    const ndjson = await read('call-logs.ndjson');
    const logged = ndjson
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as CallLog);
    const redacted = ['/~w1/users/7?password=***', '/~w2', '/~w2?token=***', '/users/7', '/users/8'];
    expect(logged.map(({ request: { path } }) => path)).toEqual(redacted);
    const har = JSON.parse(await read('call-logs.har')) as { log: { entries: { request: { url: string } }[] } };
    expect(har.log.entries.map(({ request: { url } }) => url)).toEqual(redacted.map((path) => mock.mockUrl + path));
    const { calls } = JSON.parse((await read('report.html')).slice(1, -1)) as PageData;
    expect(calls.map(({ path, session, prefix }) => [path, session, prefix])).toEqual([
      ['/users/7?password=***', 'w1', '/~w1'],
      ['/', 'w2', '/~w2'],
      ['/?token=***', 'w2', '/~w2'],
      ['/users/7', 'w3', undefined],
      ['/users/8', undefined, undefined],
    ]);
    expect(calls[0]?.difference).toContain('`/users/7` fits `/users/{{id}}`');

    // The report of a report has the same rows.
    await write(logged);
    expect((JSON.parse((await read('report.html')).slice(1, -1)) as PageData).calls).toEqual(calls);
    expect(await read('call-logs.ndjson')).toBe(ndjson);
  }));

test('hide a session whose ID is a secret', async () => {
  const { explainer, inSession } = await served();
  await inDirectory(async (directory) => {
    const redactor = createRedactor({ secrets: ['hunter22'] });
    const logs = stream([inSession('/~hunter22', 'GET', '/users/7'), inSession('/%7Ehunter2%32', 'GET', '/users/7')]);
    const page = { template: dataMark, generatedAt: 0 };
    const report = await writeReport({ logs, directory, mock, redactor, creator, explainer, page });
    for (const file of report.files) expect(await readFile(file, 'utf8')).not.toMatch(/hunter2/);
  });
});

test('find the secrets of a path where they stand behind a session', async () => {
  const document = collection({
    items: [request({ url: 'http://h/reset/:token', examples: [{ name: 'OK' }] })],
  });
  const { explainer, call } = await serve(document);
  const log = withLoggedPath(call('GET', '/reset/abcdef'), '/~w1/reset/abcdef');
  await inDirectory(async (directory) => {
    const redactor = createRedactor({ secrets: [] });
    await writeReport({ logs: stream([log]), directory, mock, redactor, creator, explainer });
    expect(await readFile(join(directory, 'call-logs.ndjson'), 'utf8')).toContain('"/~w1/reset/***"');
  });
});

test('take nothing off a path of a mock in the cloud, or of a collection that has such paths', async () => {
  const log = buildMiss({ request: { path: '/~w1/users/7', headers: [{ key: 'x-mock-session', value: 'w1' }] } });
  const cloud = await serve(shop, { isCloud: true });
  expect(cloud.explainer.readSession(log)).toEqual({ session: '', prefix: '', log });
  const home = collection({ items: [request({ url: '{{baseUrl}}/~:user/repos', examples: [{ name: 'OK' }] })] });
  expect((await serve(home)).explainer.readSession(log)).toEqual({ session: 'w1', prefix: '', log });
  const report = await explainedReport([log], { explainer: cloud.explainer });
  expect(report.unmatched.requests.map(({ path }) => path)).toEqual(['/~w1/users/7']);
});
