import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createAnnotations, createRedactor } from '../../../../src/report/index.ts';
import { buildMiss, hostileLog } from '../build-call-log.ts';
import { explainedReport, serve, shop } from '../served.ts';
import { runs } from '../../../support/runs.ts';

test('one for each distinct unmatched request, at the nearest example', async () => {
  const { explainer, call } = await serve(shop, { file: 'postman/shop.json' });
  const logs = [
    call('PUT', '/ping'),
    call('DELETE', '/users/7?token=abc'),
    call('DELETE', '/users/7?token=def'),
    call('GET', '/users/7'),
  ];
  expect(createAnnotations(await explainedReport(logs, { explainer }))).toEqual([
    {
      title: 'No example for DELETE /users/7?token=***',
      message:
        'DELETE /users/7?token=*** matched no saved example (2 calls). The nearest is "OK" (Users > Get user, postman/shop.json:133): method `DELETE`, example has `GET`.',
      file: 'postman/shop.json',
      line: 133,
    },
    {
      title: 'No example for PUT /ping',
      message: 'PUT /ping matched no saved example. The request `Ping` fits, but it has no saved example: add one.',
      file: 'postman/shop.json',
      line: 226,
    },
  ]);
});

test('calls whose requests were not kept are counted, however few requests there are', async () => {
  const report = await explainedReport([buildMiss({ request: { path: '/a' }, responseName: 'No match.' })], {});
  const unmatched = { ...report.unmatched, leftOutCalls: 5 };
  const told = createAnnotations({ ...report, unmatched }).map(({ message }) => message);
  expect(told).toEqual([
    'GET /a matched no saved example. No match.',
    'More requests (5 calls) matched no saved example: the report has them.',
  ]);
});

test('a call that the mock refused has an example', async () => {
  const { explainer } = await serve(shop, { file: 'postman/shop.json' });
  const refused = buildMiss({
    request: { path: '/users/7' },
    responseName: 'Slow down',
    response: { statusCode: 429 },
  });
  const [annotation] = createAnnotations(await explainedReport([refused], { explainer }));
  expect(annotation).toMatchObject({
    title: 'Mock answered 429 for GET /users/7',
    message:
      'GET /users/7 got no saved example: the collection has an example for this call ("OK"), but the mock answered 429: Slow down.',
  });
});

test('without a collection they say what the mock said', async () => {
  const annotations = createAnnotations(await explainedReport([buildMiss()], {}));
  expect(annotations).toEqual([
    {
      title: 'No example for GET /users',
      message: 'GET /users matched no saved example. Double check your method and the request path and try again.',
    },
  ]);
});

test.each([
  [10, 0, 10, undefined],
  [11, 0, 10, '2 more requests (2 calls) matched no saved example: the report has them.'],
  [600, 0, 10, 'More requests (591 calls) matched no saved example: the report has them.'],
  // GitHub shows ten warnings of a step, whatever they are about.
  [10, 3, 7, '4 more requests (4 calls) matched no saved example: the report has them.'],
  [2, 12, 1, '2 requests (2 calls) matched no saved example: the report has them.'],
  [1, 12, 1, undefined],
])('of %i requests, with %i other warnings, there are %i', async (count, others, expected, last) => {
  const logs = Array.from({ length: count }, (_, index) => buildMiss({ request: { path: `/page-${index}` } }));
  const annotations = createAnnotations(await explainedReport(logs, {}), others);
  expect(annotations).toHaveLength(expected);
  if (last !== undefined) expect(annotations.at(-1)).toEqual({ title: 'More unmatched calls', message: last });
});

test('hostile values neither break lines nor grow without bounds', async () => {
  const { explainer } = await serve(shop, { file: 'postman/shop.json' });
  const redactor = createRedactor({ secrets: [], off: true });
  const long = buildMiss({ request: { path: `/${'x'.repeat(100_000)}` }, responseName: 'y'.repeat(100_000) });
  await fc.assert(
    fc.asyncProperty(fc.array(hostileLog, { maxLength: 20 }), async (logs) => {
      const annotations = createAnnotations(await explainedReport([...logs, long], { explainer, redactor }));
      expect(annotations.length).toBeLessThanOrEqual(10);
      for (const { title, message } of annotations) {
        expect(title.length).toBeLessThanOrEqual(200);
        expect(message.length).toBeLessThanOrEqual(4096);
        expect(title + message).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e\u2028]/u);
      }
    }),
    runs(50, 1 / 10),
  );
});
