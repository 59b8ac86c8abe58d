/** Checks about how calls went, and rules that take calls out of all counts. */
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dataMark } from '../../../../src/report/files/page-data.ts';
import { createRedactor, formatCallTable, writeReport, type CheckOptions } from '../../../../src/report/index.ts';
import { parseChecks } from '../../../../src/job/inputs/checks/checks.ts';
import { collection, request } from '../../../support/builders.ts';
import { buildCallLog, buildMiss, creator, inDirectory, mock, stream } from '../build-call-log.ts';
import { explainedReport, serve, shop } from '../served.ts';

const off = { 'fail-on-unmatched': '', 'fail-on-loose-match': '', 'expect-calls': '', 'min-coverage': '' };

/** Checks as the inputs say them. */
async function parse(inputs: Partial<typeof off>): Promise<CheckOptions> {
  const problems: string[] = [];
  const checks = await parseChecks({ ...off, ...inputs }, (problem) => problems.push(problem));
  expect(problems).toEqual([]);
  return checks;
}

const pages = collection({
  items: ['1', '2'].map((page) =>
    request({ url: `{{baseUrl}}/users?page=${page}`, examples: [{ name: `Page ${page}` }] }),
  ),
});

describe('fail-on-loose-match', () => {
  test('is red on calls that may have been meant for another example, and says why', async () => {
    const { explainer, call } = await serve(pages);
    const checks = await parse({ 'fail-on-loose-match': 'true', 'fail-on-unmatched': 'true' });
    const logs = [call('GET', '/users?page=9'), call('GET', '/users?page=1')];
    const report = await explainedReport(logs, { explainer, checks });
    expect(report.checks).toEqual([
      { name: 'fail-on-unmatched', passed: true, message: 'Every call got an answer that was saved for it.' },
      {
        name: 'fail-on-loose-match',
        passed: false,
        message: expect.stringMatching(
          /^Expected no loosely matched call, 1 call came: GET \/users\?page=9: .*Page 2.*\.$/,
        ) as string,
      },
    ]);
  });

  test('is green without them, and cannot be judged where call logs are missing', async () => {
    const { explainer, call } = await serve(pages);
    const checks = await parse({ 'fail-on-loose-match': 'true' });
    const logs = [call('GET', '/users?page=1')];
    expect((await explainedReport(logs, { explainer, checks })).checks).toMatchObject([{ passed: true }]);
    const { checks: results } = await explainedReport(logs, { explainer, checks, error: new Error('gone') });
    expect(results).toMatchObject([{ passed: false, message: expect.stringContaining('cannot be judged') as string }]);
  });
});

describe('min-coverage', () => {
  // Both examples of one request and the only one of another, of four requests with four examples.
  test.each([
    ['50', true, 'Expected 50% of the saved examples to be served: 75% were (3 of 4).'],
    ['66 requests', false, 'Expected 66% of the requests to be served: 50% were (2 of 4).'],
    ['50% of requests', true, 'Expected 50% of the requests to be served: 50% were (2 of 4).'],
  ])('%s', async (given, passed, message) => {
    const { explainer, call } = await serve(shop);
    const broken = { headers: { 'x-mock-response-code': '500' } };
    const logs = [call('GET', '/users?page=1'), call('GET', '/users/7'), call('GET', '/users?page=1', broken)];
    const checks = await parse({ 'min-coverage': given });
    const report = await explainedReport(logs, { explainer, checks });
    expect(report.checks).toEqual([{ name: 'min-coverage', passed, message }]);
  });

  test.each([['80%'], ['80 %'], ['80 examples'], ['80% of examples']])('%s counts examples', async (given) => {
    expect(await parse({ 'min-coverage': given })).toEqual({ minCoverage: 80 });
  });

  test.each([['80 folders'], ['101'], ['requests'], ['-1 requests']])('%s is a problem', async (given) => {
    const problems: string[] = [];
    await parseChecks({ ...off, 'min-coverage': given }, (problem) => problems.push(problem));
    expect(problems).toEqual([expect.stringContaining(`\`min-coverage\` is "${given}": it takes a percentage`)]);
  });
});

describe('ignored calls', () => {
  const logs = [
    buildMiss({ request: { path: '/healthz' } }),
    buildMiss({ request: { path: '/healthz?probe=1', method: 'HEAD' } }),
    buildCallLog(),
  ];

  test.each([
    ['alone', 'GET /healthz: ignore'],
    ['before other rules', 'GET /healthz: ignore\nANY /**: 1'],
    ['behind them', 'ANY /**: 1\nGET /healthz: ignore'],
    ['in a list', 'GET /healthz: [{ times: ignore }, { status: 200, times: 0 }]'],
  ])('beat all other rules: %s', async (_, rules) => {
    const expected = `${rules}\nHEAD /healthz: ignore\nGET /never/called: ignore`;
    const checks = await parse({
      'expect-calls': expected,
      'fail-on-unmatched': 'true',
      'fail-on-loose-match': 'true',
    });
    const report = await explainedReport(logs, { checks });
    expect(report.checks.filter(({ passed }) => !passed)).toEqual([]);
    expect(report.calls).toMatchObject({ calls: 1, matched: 1, unmatched: 0, ignored: 2 });
    expect(report.unmatched.requests).toEqual([]);
    expect(report.verdict).toMatch(/The one call got a saved example\.$/);
    expect(report.notes).toEqual(['2 calls are ignored, as `expect-calls` asks.']);
  });

  test('a call must be what the rule says, and values that were redacted may not be', async () => {
    const rule = 'GET /healthz: { headers: { user-agent: curl/8 }, times: ignore }';
    const checks = await parse({ 'expect-calls': rule });
    const probe = (agent: string) =>
      buildMiss({ request: { path: '/healthz', headers: [{ key: 'User-Agent', value: agent }] } });
    const { calls } = await explainedReport([probe('curl/8'), probe('kube-probe'), probe('***')], {
      checks,
      areLogsRedacted: true,
    });
    expect(calls).toMatchObject({ calls: 2, ignored: 1 });
  });

  test('are in no coverage, and in the files, marked; rules that only ignore are no checks', () =>
    inDirectory(async (directory) => {
      const { explainer, call } = await serve(shop);
      const checks = await parse({ 'expect-calls': 'GET /users/:id: ignore' });
      const report = await writeReport({
        ...{ logs: stream([call('GET', '/users/7')]), directory, mock, creator, explainer, checks },
        redactor: createRedactor({ secrets: [] }),
        page: { template: dataMark, generatedAt: 0 },
      });
      expect(report.checks).toEqual([]);
      expect(report.coverage?.examples.hit).toBe(0);
      expect(await readdir(directory)).not.toContain('junit.xml');
      expect(await readFile(join(directory, 'call-logs.ndjson'), 'utf8')).toContain('/users/7');
      expect(await readFile(join(directory, 'report.html'), 'utf8')).toMatch(/"outcome":"ignored"/);
      expect(formatCallTable(report)).toBe(
        'No call reached the mock, 1 ignored call aside. Check that the tests use its URL.\nNote: 1 call is ignored, as `expect-calls` asks.\n',
      );
    }));
});

describe('the path of a base URL', () => {
  const owners = (baseUrl: string) =>
    collection({
      items: [request({ url: '{{baseUrl}}/owners/:id', examples: [{ name: 'Owner' }] })],
      variables: { baseUrl },
    });

  test.each([
    ['https://x.io/v3', 'GET /owners/:id', '/v3/owners/7', true],
    ['https://x.io/v3', 'GET /v3/owners/:id', '/owners/7', true],
    ['https://x.io/v3', 'GET /owners/:id', '/owners/7', true],
    ['https://x.io/v3', 'GET /v3/owners/:id', '/v3/owners/7', true],
    ['https://x.io/v3', 'GET /owners/:id', '/v2/owners/7', false],
    ['https://x.io/api/v3/', 'GET /owners/:id', '/api/v3/owners/7', true],
    ['https://x.io/api/v3', 'GET /owners/:id', '/v3/owners/7', false],
    ['https://x.io', 'GET /owners/:id', '/v3/owners/7', false],
  ])('%s: %s counts %s: %s', async (baseUrl, rule, target, isCounted) => {
    const { explainer } = await serve(owners(baseUrl));
    const checks = await parse({ 'expect-calls': `${rule}: 1` });
    const log = buildCallLog({ request: { path: target }, responseName: 'Owner' });
    expect((await explainedReport([log], { explainer, checks })).checks[0]?.passed).toBe(isCounted);
  });

  test('a rule that ignores forgives it too', async () => {
    const { explainer, call } = await serve(owners('https://x.io/v3'));
    const checks = await parse({ 'expect-calls': 'GET /healthz: ignore' });
    const { calls } = await explainedReport([call('GET', '/v3/healthz')], { explainer, checks });
    expect(calls).toMatchObject({ calls: 0, ignored: 1 });
  });
});
