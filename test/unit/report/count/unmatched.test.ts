import { expect, test } from 'vitest';
import { createAnnotations, formatSummary } from '../../../../src/report/index.ts';
import { collection, request } from '../../../support/builders.ts';
import { buildMiss } from '../build-call-log.ts';
import { explainedReport, serve } from '../served.ts';

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
