import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitsPath, pathSegments } from '../../../src/report/call-path.ts';
import { createRedactor, type CheckOptions, type ExpectedCalls } from '../../../src/report/index.ts';
import { cutMark, type CallLog } from '../../../src/postman/model.ts';
import { collection } from '../../support/builders.ts';
import { processorTime } from '../../support/processor-time.ts';
import { buildCallLog, buildMiss, hostileLog } from './build-call-log.ts';
import { explainedReport, serve, shop } from './served.ts';

const atLeastOnce = { min: 1, max: Infinity };

const rule = (name: string, parts: Partial<ExpectedCalls> = {}): ExpectedCalls => {
  const [method = '', path = ''] = name.split(' ');
  return { name, method, path: pathSegments(path), times: atLeastOnce, ...parts };
};

async function check(logs: readonly CallLog[], checks: CheckOptions, error?: unknown) {
  const report = await explainedReport(logs, { checks, error });
  return report.checks;
}

const checkRule = async (logs: readonly CallLog[], expected: ExpectedCalls, error?: unknown) =>
  (await check(logs, { expectCalls: [expected] }, error))[0];

const jsonCall = (body: unknown, data = JSON.stringify(body)) =>
  buildCallLog({ request: { method: 'POST', path: '/orders', body: { mode: 'raw', data } } });

test('without checks there are no results', async () => {
  expect(await check([buildMiss()], {})).toEqual([]);
  expect(await check([buildMiss()], { failOnUnmatched: false, expectCalls: [] })).toEqual([]);
});

describe('fail-on-unmatched', () => {
  test('passes when all calls got an answer', async () => {
    expect(await check([buildCallLog()], { failOnUnmatched: true })).toEqual([
      { name: 'fail-on-unmatched', passed: true, message: 'Every call got an answer that was saved for it.' },
    ]);
  });

  test('names the unmatched calls and why nothing fitted', async () => {
    const { explainer, call } = await serve(shop);
    const logs = ['DELETE', 'DELETE', 'PATCH', 'PUT', 'HEAD'].map((method) => call(method, '/users?token=abc'));
    const { checks } = await explainedReport(logs, { explainer, checks: { failOnUnmatched: true } });
    expect(checks).toEqual([
      {
        name: 'fail-on-unmatched',
        passed: false,
        message:
          'Expected no unmatched call, 5 calls came: DELETE /users?token=*** (2 times): method `DELETE`, example has `GET`; ' +
          'PATCH /users?token=***: method `PATCH`, example has `GET`; PUT /users?token=***: method `PUT`, example has `GET`; and more.',
      },
    ]);
  });
});

describe('paths of rules', () => {
  test.each([
    ['/users', '/users', true],
    ['/users', '/users/', true],
    ['/users', '/Users', false],
    ['/users/:id', '/users/7', true],
    ['/users/:id', '/users', false],
    ['/users/:id', '/users//', false],
    ['/users/*', '/users/7', true],
    ['/users/*', '/users/7/orders', false],
    ['/users/**', '/users/7/orders', true],
    ['/users/**', '/users', true],
    ['/**', '/', true],
    ['/**/orders', '/users/7/orders', true],
    ['/**/orders', '/users/7/orders/8', false],
    ['/**/a/**/b', '/a/x/b/a/b', true],
    ['/a%20b', '/a b', true],
    ['/', '/', true],
    ['/', '/a', false],
  ])('%s and %s: %j', (pattern, path, fits) => {
    expect(fitsPath(pathSegments(pattern), pathSegments(path))).toBe(fits);
  });

  test('a pattern fits what was made from it', () => {
    const segment = fc.stringMatching(/^[a-z0-9]{1,5}$/);
    const part = fc.oneof(
      segment.map((text) => ({ wanted: text, sent: [text] })),
      segment.map((text) => ({ wanted: ':id', sent: [text] })),
      fc.array(segment, { maxLength: 3 }).map((sent) => ({ wanted: '**', sent })),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const pattern = parts.map(({ wanted }) => wanted);
        const sent = parts.flatMap((each) => each.sent);
        expect(fitsPath(pattern, sent)).toBe(true);
        if (!pattern.includes('**')) expect(fitsPath(pattern, [...sent, 'more'])).toBe(false);
      }),
    );
  });

  test('many ** take no exponential time', () => {
    const pattern = [...Array.from({ length: 200 }, () => ['**', 'a']).flat(), 'b'];
    const start = processorTime();
    expect(
      fitsPath(
        pattern,
        Array.from({ length: 5000 }, () => 'a'),
      ),
    ).toBe(false);
    expect(processorTime() - start).toBeLessThan(2000);
  });
});

describe('how often', () => {
  const calls = [buildCallLog(), buildCallLog(), buildCallLog({ request: { path: '/users/' } })];
  test.each([
    [{ min: 3, max: 3 }, true, 'Expected 3 calls, 3 came.'],
    [{ min: 1, max: Infinity }, true, 'Expected at least 1 call, 3 came.'],
    [{ min: 0, max: 5 }, true, 'Expected at most 5 calls, 3 came.'],
    [{ min: 2, max: 4 }, true, 'Expected 2 to 4 calls, 3 came.'],
    [{ min: 0, max: 0 }, false, 'Expected no call, 3 came: GET /users → 200; GET /users/ → 200.'],
    [{ min: 1, max: 1 }, false, 'Expected 1 call, 3 came: GET /users → 200; GET /users/ → 200.'],
    [{ min: 4, max: Infinity }, false, 'Expected at least 4 calls, 3 came: GET /users → 200; GET /users/ → 200.'],
  ])('%j: %j', async (times, passed, message) => {
    expect(await checkRule(calls, rule('GET /users', { times }))).toEqual({
      name: 'expect-calls: GET /users',
      passed,
      message,
    });
  });

  test('none, with the nearest calls by method and path', async () => {
    const logs = [
      buildCallLog({ request: { path: '/user/7' } }),
      buildCallLog({ request: { method: 'POST', path: '/users/8' } }),
      buildCallLog({ request: { path: '/completely/different/and/long' } }),
    ];
    expect((await checkRule(logs, rule('GET /users/:id')))?.message).toBe(
      'Expected at least 1 call, none came. The nearest calls: GET /user/7 → 200; POST /users/8 → 200.',
    );
    expect((await checkRule([], rule('GET /users/:id')))?.message).toBe(
      'Expected at least 1 call, none came. No other call came near.',
    );
  });
});

describe('what a rule looks at', () => {
  const headers = [
    { key: 'X-Tenant', value: 'one' },
    { key: 'Authorization', value: 'Bearer abc' },
  ];
  const log = buildCallLog({ request: { path: '/users?page=1&tag=a&tag=b%20c&token=abc', headers } });

  test.each<[string, Partial<ExpectedCalls>, string | undefined]>([
    ['nothing more', {}, undefined],
    ['any method', { method: '*' }, undefined],
    ['a query', { query: [['page', '1']] }, undefined],
    ['one of several values', { query: [['tag', 'b c']] }, undefined],
    ['any value', { query: [['page', '*']] }, undefined],
    ['another query', { query: [['page', '2']] }, 'query `page=1`, not `page=2`'],
    ['a query that was not sent', { query: [['sort', '*']] }, 'query `sort` was not sent'],
    ['a secret query', { query: [['token', 'x']] }, 'query `token=***`, not `token=***`'],
    ['a header', { headers: [['x-tenant', 'one']] }, undefined],
    ['another header', { headers: [['X-TENANT', 'two']] }, 'header `X-TENANT` is `one`, not `two`'],
    ['a header that was not sent', { headers: [['accept', '*']] }, 'header `accept` was not sent'],
    ['a secret header', { headers: [['authorization', 'x']] }, 'header `authorization` is `***`, not `***`'],
    ['the status', { status: 200 }, undefined],
    ['another status', { status: 201 }, 'the answer was 200, not 201'],
    ['the example', { example: 'List users' }, undefined],
    ['another example', { example: 'Other' }, 'the answer was `List users`, not `Other`'],
  ])('%s', async (_, parts, difference) => {
    const result = await checkRule([log], rule('GET /users', parts));
    expect(result?.passed).toBe(difference === undefined);
    if (difference !== undefined) {
      const path = '/users?page=1&tag=a&tag=b%20c&token=***';
      expect(result?.message).toBe(
        `Expected at least 1 call, none came. The nearest calls: GET ${path} → 200 (${difference}).`,
      );
    }
  });

  test.each<[string, unknown, unknown, string | undefined]>([
    ['a subset of an object', { a: 1, b: { c: [1, { d: 2 }] } }, { b: { c: [1, {}] } }, undefined],
    ['a value', { a: 1 }, { a: 2 }, 'body at `a` is `1`, not `2`'],
    ['a missing key', { a: 1 }, { b: { c: 1 } }, 'body at `b` is nothing, not `{"c":1}`'],
    ['null is a value', { a: null }, { a: null }, undefined],
    ['a longer list', { a: [1, 2] }, { a: [1] }, 'body at `a` has 2 entries, not 1'],
    ['a list that is none', { a: 1 }, { a: [1] }, 'body at `a` is `1`, not `[1]`'],
    ['the root', [1], { a: 1 }, 'body is `[1]`, not `{"a":1}`'],
    [
      'a secret',
      { user: { password: 'x' } },
      { user: { password: 'y' } },
      'body at `user.password` is `***`, not `***`',
    ],
    ['keys of the prototype', {}, { toString: 'x' }, 'body at `toString` is nothing, not `"x"`'],
  ])('body: %s', async (_, sent, body, difference) => {
    const result = await checkRule([jsonCall(sent)], rule('POST /orders', { body }));
    expect(result?.passed, result?.message).toBe(difference === undefined);
    if (difference !== undefined) expect(result?.message).toContain(`POST /orders → 200 (${difference}).`);
  });

  test('body: text, and the fields of a form', async () => {
    expect(await checkRule([jsonCall('', 'plain')], rule('POST /orders', { body: 'plain' }))).toMatchObject({
      passed: true,
    });
    const form = buildCallLog({
      request: { method: 'POST', path: '/orders', body: { mode: 'urlencoded', data: 'item=green+tea&n=2' } },
    });
    const body = { item: 'green tea', n: '2' };
    expect(await checkRule([form], rule('POST /orders', { body }))).toMatchObject({ passed: true });
  });

  test('a body that was cut is not judged', async () => {
    const result = await checkRule(
      [jsonCall('', `{"a":1}${cutMark(7, 90)}`)],
      rule('POST /orders', { body: { a: 1 } }),
    );
    expect(result?.message).toContain('the log has the start of its body only, which cannot be compared');
  });
});

describe('min-coverage', () => {
  const covered = async (minCoverage: number, document = shop) => {
    const { explainer, call } = await serve(document);
    const logs = [call('GET', '/users/7'), call('GET', '/users?page=1')];
    return (await explainedReport(logs, { explainer, checks: { minCoverage } })).checks;
  };

  test('compares with the share of examples that were served', async () => {
    const name = 'min-coverage';
    const message = (wanted: number) => `Expected ${wanted}% of the saved examples to be served: 50% were (2 of 4).`;
    expect(await covered(50)).toEqual([{ name, passed: true, message: message(50) }]);
    expect(await covered(51)).toEqual([{ name, passed: false, message: message(51) }]);
  });

  test('cannot pass without examples or without a collection', async () => {
    expect(await covered(0, collection())).toEqual([
      expect.objectContaining({ passed: false, message: expect.stringContaining('no saved example') as string }),
    ]);
    expect(await check([buildCallLog()], { minCoverage: 0 })).toEqual([
      expect.objectContaining({ passed: false, message: expect.stringContaining('could not be read') as string }),
    ]);
  });
});

describe('when call logs are missing', () => {
  const error = new Error('the API went away');

  test('what they could still turn red is not green', async () => {
    const checks = { failOnUnmatched: true, expectCalls: [rule('GET /users', { times: { min: 0, max: 5 } })] };
    for (const { passed, message } of await check([buildCallLog()], checks, error)) {
      expect(passed).toBe(false);
      expect(message).toMatch(/^This cannot be judged, since call logs are missing\. So far: /);
    }
  });

  test('what they can only make greener stays green', async () => {
    expect(await checkRule([buildCallLog()], rule('GET /users'), error)).toMatchObject({ passed: true });
  });
});

test('no rule and no hostile call can break the counting', async () => {
  const anything = fc.array(hostileLog, { maxLength: 10 });
  await fc.assert(
    fc.asyncProperty(anything, fc.json(), async (logs, json) => {
      const body: unknown = JSON.parse(json);
      const deep = jsonCall('', '['.repeat(5000) + ']'.repeat(5000));
      const rules = [
        rule('* /**'),
        rule('* /**', { body, query: [['a', '*']] }),
        rule('POST /orders', { body: { a: 1 } }),
      ];
      const checks = { expectCalls: rules };
      const redactor = createRedactor({ secrets: [], off: true });
      const report = await explainedReport([...logs, deep], { checks, redactor });
      expect(report.incomplete).toBeUndefined();
      expect(report.checks[0]?.message).toBe(`Expected at least 1 call, ${logs.length + 1} came.`);
    }),
    { numRuns: 50 },
  );
});
