import { expect, test } from 'vitest';
import { createAnnotations, formatCallTable, formatSummary } from '../../../../src/report/index.ts';
import type { Report } from '../../../../src/report/index.ts';
import { collection, request } from '../../../support/builders.ts';
import { buildMiss } from '../build-call-log.ts';
import { explainedReport, serve, shop } from '../served.ts';

const rowsOf = ({ requests }: Report['unmatched'] | Report['loose']) =>
  requests.map(({ method, path, calls, hasMorePaths }) => [`${method} ${path}`, calls, hasMorePaths]);

test('calls that differ in IDs alone are one row, one annotation and one list of candidates', async () => {
  const { explainer, call } = await serve(shop, { file: 'postman/shop.json' });
  const ids = Array.from({ length: 30 }, (_, index) => call('GET', `/invoices/${1000 + index}/lines`));
  const uuid = call('GET', '/invoices/9f8e7d6c-0000-4000-8000-000000000001/lines');
  const report = await explainedReport([...ids, uuid, call('GET', '/invoices/latest/lines')], { explainer });
  expect(rowsOf(report.unmatched)).toEqual([
    ['GET /invoices/1000/lines', 31, true],
    ['GET /invoices/latest/lines', 1, false],
  ]);
  expect(report.unmatched.requests.map(({ candidates }) => candidates.length > 0)).toEqual([true, true]);
  expect(createAnnotations(report).map(({ title }) => title)).toEqual([
    'No example for GET /invoices/1000/lines',
    'No example for GET /invoices/latest/lines',
  ]);
  expect(formatSummary(report, { provider: 'embedded', notes: [] })).toContain(
    '| <code>GET /invoices/1000/lines</code> and others | 31 |',
  );
  expect(formatCallTable(report)).toMatch(/unmatched {2}GET {5}\/invoices\/1000\/lines and others +404 .* 31\n/);
});

test('calls that are explained no more belong to their like', async () => {
  const { explainer, call } = await serve(shop, { mostWeighed: 80 });
  const logs = Array.from({ length: 60 }, (_, index) => call('GET', `/invoices/${index}`));
  expect(rowsOf((await explainedReport(logs, { explainer })).unmatched)).toEqual([['GET /invoices/0', 60, true]]);
});

test('without a collection they are told apart by what the mock said, and grouped all the same', async () => {
  const slow = (path: string) =>
    buildMiss({ request: { path }, responseName: 'Slow down', response: { statusCode: 429 } });
  const { unmatched } = await explainedReport([buildMiss(), slow('/a/1'), slow('/a/2')], {});
  expect(rowsOf(unmatched)).toEqual([
    ['GET /a/1', 2, true],
    ['GET /users', 1, false],
  ]);
});

const pages = collection({
  name: 'Pages',
  items: ['1', '2'].map((page) =>
    request({ name: `Page ${page}`, url: `{{baseUrl}}/users?page=${page}`, examples: [{ name: `Page ${page}` }] }),
  ),
});

test('loosely matched calls are one row for each kind, right behind the unmatched ones, and a notice each', async () => {
  const { explainer, call } = await serve(pages, { file: 'pages.json' });
  const logs = [
    call('GET', '/users?page=9'),
    call('GET', '/users?page=8'),
    call('GET', '/nowhere'),
    call('GET', '/users?page=1'),
  ];
  const report = await explainedReport(logs, { explainer });
  expect(report.calls).toMatchObject({ calls: 4, matched: 1, loose: 2, unmatched: 1 });
  expect(report.verdict).toBe('1 of 4 calls matched no saved example. 2 calls matched loosely.');
  expect(rowsOf(report.loose)).toEqual([['GET /users?page=9', 2, true]]);
  const [row] = report.loose.requests;
  expect(row?.message).toBe('Page 1');
  // What was sent, what the example has, and which one would have fitted better.
  for (const part of ['page=9', 'page=1', 'Page 2']) expect(row?.reason).toContain(part);

  const summary = formatSummary(report, { provider: 'embedded', notes: [] });
  const headings = [...summary.matchAll(/^#+ .+$/gm)].map(([heading]) => heading);
  expect(headings.slice(0, 4)).toEqual([
    `## Pages: ${report.verdict}`,
    '### Unmatched calls',
    '### Loosely matched calls',
    '### Calls by example',
  ]);
  const table = formatCallTable(report).split('\n');
  expect(table.filter((line) => /^(?:unmatched|loose|matched) /.test(line)).map((line) => line.split(' ')[0])).toEqual([
    'unmatched',
    'loose',
    'matched',
  ]);
  expect(table).toContain('Loosely matched:');
  const notices = createAnnotations(report).filter(({ level }) => level === 'notice');
  expect(notices).toEqual([
    {
      level: 'notice',
      title: 'Loosely matched: GET /users?page=9',
      message: expect.stringMatching(
        /^GET \/users\?page=9 got "Page 1" \(.*pages\.json:\d+\) \(2 calls\), and may/,
      ) as string,
      file: 'pages.json',
      line: expect.any(Number) as number,
    },
  ]);
});

test('notices have a room of their own', async () => {
  const many = collection({
    items: Array.from({ length: 12 }, (_, index) =>
      ['1', '2'].map((page) =>
        request({
          url: `{{baseUrl}}/list-${'x'.repeat(index)}-of?page=${page}`,
          examples: [{ name: `${index}.${page}` }],
        }),
      ),
    ).flat(),
  });
  const { explainer, call } = await serve(many);
  const loose = Array.from({ length: 12 }, (_, index) => call('GET', `/list-${'x'.repeat(index)}-of?page=7`));
  const misses = Array.from({ length: 12 }, (_, index) => call('GET', `/n${index}/no/such/path`));
  const annotations = createAnnotations(await explainedReport([...loose, ...misses], { explainer }), 3);
  const levels = Map.groupBy(annotations, ({ level = 'warning' }) => level);
  expect([levels.get('warning')?.length, levels.get('notice')?.length]).toEqual([7, 10]);
  expect(annotations.at(-1)?.message).toBe('3 more requests (3 calls) matched loosely: the report has them.');
});

const users = collection({
  items: [
    request({
      name: 'Add user',
      method: 'POST',
      url: '{{baseUrl}}/users',
      headers: { 'X-Tenant': 'one' },
      body: '{"name":"ann"}',
      examples: [{ name: 'Added', status: 201 }],
    }),
  ],
});

test('calls of one method and path that miss for different reasons stand apart', async () => {
  const { explainer, call } = await serve(users, { config: { matchHeader: true, headers: ['x-tenant'] } });
  const logs = ['two', 'three', 'two'].map((tenant) => call('POST', '/users', { headers: { 'x-tenant': tenant } }));
  const report = await explainedReport([...logs, call('POST', '/users')], { explainer });
  const found = report.unmatched.requests.map(({ calls, difference }) => [calls, difference]);
  expect(found).toEqual([
    [2, 'header `x-tenant` is `two`, example has `one`'],
    [1, 'header `x-tenant` is `three`, example has `one`'],
    [1, 'header `x-tenant` was not sent, example has `one`'],
  ]);
});

test('without an explanation they are told apart by what the mock said', async () => {
  const slow = buildMiss({ responseName: 'Slow down', response: { statusCode: 429 } });
  const { unmatched } = await explainedReport([buildMiss(), slow, slow], {});
  expect(unmatched.requests.map(({ calls, status }) => [calls, status])).toEqual([
    [2, 429],
    [1, 404],
  ]);
});

test('one path of many reasons crowds out no other', async () => {
  const { explainer, call } = await serve(users, { config: { matchHeader: true, headers: ['x-tenant'] } });
  const many = Array.from({ length: 600 }, (_, index) =>
    call('POST', '/users', { headers: { 'x-tenant': `tenant-${index}` } }),
  );
  const report = await explainedReport([...many, call('GET', '/other')], { explainer });
  const { requests, leftOutCalls } = report.unmatched;
  expect([requests.length, leftOutCalls]).toEqual([12, 0]);
  // The rest says no reason that is another's.
  expect(requests[0]).toMatchObject({ calls: 590, message: expect.stringMatching(/^Double check/) as string });
  expect(requests[0]).not.toHaveProperty('difference');
  expect(requests[0]?.candidates).toEqual([]);
  expect(requests.at(-1)?.path).toBe('/other');
  expect(createAnnotations(report)).toHaveLength(10);
  expect(Buffer.byteLength(formatSummary(report, { provider: 'embedded', notes: [] }))).toBeLessThan(10_000);
});
