import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createRedactor, writeReport } from '../../../../src/report/index.ts';
import { collection, request } from '../../../support/builders.ts';
import { buildCallLog, creator, inDirectory, mock, stream } from '../build-call-log.ts';
import { explainedReport, serve, shop } from '../served.ts';

test('counts examples and requests, and the file has each with its calls and its line', () =>
  inDirectory(async (directory) => {
    const { explainer, call } = await serve(shop, { file: 'postman/shop.json' });
    const logs = stream([
      call('GET', '/users/7'),
      call('GET', '/users/8'),
      call('GET', '/users?page=1', { headers: { 'x-mock-response-code': '500' } }),
      call('GET', '/nothing/here'),
      buildCallLog({ responseName: 'Deleted since' }),
    ]);
    const redactor = createRedactor({ secrets: ['Create order'] });
    const report = await writeReport({ logs, directory, mock, redactor, creator, explainer });

    expect(report.files.at(-1)).toBe(join(directory, 'coverage.json'));
    const written = JSON.parse(await readFile(join(directory, 'coverage.json'), 'utf8')) as unknown;
    expect(written).toEqual({ version: 1, ...report.coverage });
    expect(written).toMatchObject({
      collection: 'Shop',
      examples: { total: 4, hit: 2, percent: 50 },
      requests: { total: 4, hit: 2, percent: 50 },
      unknownExampleCalls: 1,
      items: [
        {
          path: ['Users', 'List users'],
          method: 'GET',
          address: '{{baseUrl}}/users',
          calls: 1,
          file: 'postman/shop.json',
          examples: [
            { name: 'OK', status: 200, calls: 0, file: 'postman/shop.json', line: 42 },
            { name: 'Broken', status: 500, calls: 1, file: 'postman/shop.json', line: 78 },
          ],
        },
        { path: ['Users', 'Get user'], calls: 2, examples: [{ name: 'OK', calls: 2 }] },
        { path: ['***'], method: 'POST', calls: 0, examples: [{ name: 'Created', calls: 0 }] },
        { path: ['Ping'], calls: 0, examples: [] },
      ],
    });
  }));

test('percentages have one decimal and reach 100 only when all are hit', async () => {
  const coverageOf = async (total: number, hit: number) => {
    const items = Array.from({ length: total }, (_, index) =>
      request({ url: `{{baseUrl}}/${index}`, examples: [{ name: `Example ${index}` }] }),
    );
    const { explainer, call } = await serve(collection({ items }));
    const logs = Array.from({ length: hit }, (_, index) => call('GET', `/${index}`));
    return (await explainedReport(logs, { explainer })).coverage?.examples;
  };
  // One of so many is less than half of a tenth of a percent.
  expect(await coverageOf(2001, 2000)).toEqual({ total: 2001, hit: 2000, percent: 99.9 });
  expect(await coverageOf(3, 3)).toEqual({ total: 3, hit: 3, percent: 100 });
});

test('without examples there is no percentage', async () => {
  const { explainer } = await serve(collection());
  const { coverage } = await explainedReport([], { explainer });
  expect(coverage?.examples).toEqual({ total: 0, hit: 0, percent: null });
  expect(coverage?.items).toEqual([]);
});
