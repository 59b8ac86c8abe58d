import { brotliCompressSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePath } from '../../../../src/engine/call/path-pattern.ts';
import { pathSegments } from '../../../../src/http-text/target.ts';
import { fitsPath, readPathRule } from '../../../../src/engine/index.ts';
import { createRedactor, type CheckOptions, type ExpectedCalls } from '../../../../src/report/index.ts';
import { parseExactJson } from '../../../../src/http-text/exact-json.ts';
import { parseExpectCalls } from '../../../../src/job/inputs/checks/expect-calls.ts';
import { cutMark } from '../../../../src/call-log/body.ts';
import type { CallLog } from '../../../../src/call-log/model.ts';
import { collection } from '../../../support/builders.ts';
import { processorTime } from '../../../support/processor-time.ts';
import { runs } from '../../../support/runs.ts';
import { buildCallLog, buildMiss, hostileLog } from '../build-call-log.ts';
import { explainedReport, serve, shop } from '../served.ts';

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

test('fail-on-unmatched ends a sentence once', async () => {
  const { explainer } = await serve(shop);
  const refused = buildMiss({
    request: { path: '/users/7' },
    responseName: 'Slow down.',
    response: { statusCode: 429 },
  });
  const { checks } = await explainedReport([refused], { explainer, checks: { failOnUnmatched: true } });
  expect(checks[0]?.message).toMatch(/429: Slow down\.$/);
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
    expect(fitsPath(readPathRule(pathSegments(pattern)), parsePath(path).segments)).toBe(fits);
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
        const rule = readPathRule(pattern);
        expect(fitsPath(rule, sent)).toBe(true);
        if (!pattern.includes('**')) expect(fitsPath(rule, [...sent, 'more'])).toBe(false);
      }),
    );
  });

  test('many ** take no exponential time', () => {
    const pattern = [...Array.from({ length: 200 }, () => ['**', 'a']).flat(), 'b'];
    const start = processorTime();
    expect(
      fitsPath(
        readPathRule(pattern),
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

test('the nearest calls are those that fitted furthest, whenever they came', async () => {
  const body = (sku: string, qty: number) => jsonCall({ sku, qty });
  const logs = [...['B', 'C', 'D', 'E'].map((sku) => body(sku, 1)), body('A', 3), body('A', 3), body('A', 4)];
  const result = await checkRule(logs, rule('POST /orders', { body: { sku: 'A', qty: 1 } }));
  expect(result?.message).toBe(
    'Expected at least 1 call, none came. The nearest calls: POST /orders → 200 (body at `qty` is `3`, not `1`); ' +
      'POST /orders → 200 (body at `qty` is `4`, not `1`); POST /orders → 200 (body at `sku` is `"B"`, not `"A"`).',
  );
});

test('a target that is a whole URL is the path that the mock serves', async () => {
  const log = buildCallLog({ request: { method: 'POST', path: 'http://shop.test:8080/form?a=1' } });
  const expected = rule('POST /form', { query: [['a', '1']], times: { min: 1, max: 1 } });
  expect(await checkRule([log], expected)).toMatchObject({ passed: true });
});

describe('what a rule looks at', () => {
  const headers = [
    { key: 'X-Tenant', value: 'one' },
    { key: 'Authorization', value: 'Bearer abc' },
    { key: 'x-tag', value: 'a' },
    { key: 'X-Tag', value: 'b' },
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
    [
      'all of several values of a header',
      {
        headers: [
          ['x-tag', 'a'],
          ['x-tag', 'b'],
        ],
      },
      undefined,
    ],
    ['one of several values of a header', { headers: [['x-tag', 'b']] }, undefined],
    ['none of several values of a header', { headers: [['x-tag', 'c']] }, 'header `x-tag` is `a, b`, not `c`'],
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
    ['null as the whole body', null, null, undefined],
    ['another body than null', {}, null, 'body is `{}`, not `null`'],
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

  test.each([
    ['9007199254740993', undefined],
    ['9007199254740993.0', undefined],
    ['9007199254740992', 'body at `id` is `9007199254740992`, not `9007199254740993`'],
  ])('body: the number %s by its digits', async (id, difference) => {
    const [parsed] = await parseExpectCalls(
      'POST /orders: {body: {id: 9007199254740993, price: 1.10}}',
      () => undefined,
    );
    // As the state keeps it until post.
    const kept = parseExactJson(JSON.stringify(parsed?.body), 'compared');
    const log = jsonCall({}, `{"id":${id},"price":1.1}`);
    const result = await checkRule([log], rule('POST /orders', { body: kept }));
    expect(result?.passed).toBe(difference === undefined);
    if (difference !== undefined) expect(result?.message).toContain(difference);
  });

  test('body: compressed, as it was understood', async () => {
    const data = brotliCompressSync(gzipSync('{"a":1}')).toString('base64');
    const headers = [{ key: 'content-encoding', value: 'gzip, br' }];
    const log = buildCallLog({
      request: { method: 'POST', path: '/orders', headers, body: { mode: 'base64', data } },
    });
    expect(await checkRule([log], rule('POST /orders', { body: { a: 1 } }))).toMatchObject({ passed: true });
    expect(await checkRule([log], rule('POST /orders', { body: { a: 2 } }))).toMatchObject({
      passed: false,
      message: expect.stringContaining('body at `a` is `1`, not `2`') as string,
    });
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

  test.each<[unknown, string | undefined]>([
    [{ a: '1' }, undefined],
    [{ a: '2' }, undefined],
    [{ a: ['1', '2'], b: '3' }, undefined],
    [{ b: ['3'] }, undefined],
    [{ a: '3' }, 'body at `a` is `["1","2"]`, not `"3"`'],
    [{ a: ['1'] }, 'body at `a` has 2 entries, not 1'],
    [{ c: [] }, 'body at `c` is nothing, not `[]`'],
    [['1'], 'body is `{"a":["1","2"],"b":"3"}`, not `["1"]`'],
  ])('body: a form field that is sent twice: %j', async (body, difference) => {
    const form = buildCallLog({
      request: { method: 'POST', path: '/orders', body: { mode: 'urlencoded', data: 'a=1&a=2&b=3' } },
    });
    const result = await checkRule([form], rule('POST /orders', { body }));
    expect(result?.passed, result?.message).toBe(difference === undefined);
    if (difference !== undefined) expect(result?.message).toContain(`(${difference}).`);
  });

  test('a body that was cut is not judged', async () => {
    const result = await checkRule(
      [jsonCall('', `{"a":1}${cutMark(7, 90)}`)],
      rule('POST /orders', { body: { a: 1 } }),
    );
    expect(result?.message).toContain('the log has the start of its body only, which cannot be compared');
  });

  test('a body that was cut keeps a rule from being green that it could break', async () => {
    const cut = jsonCall('', `{"a":1,"b":"x${cutMark(13, 2_000_000)}`);
    const forbidden = (times: ExpectedCalls['times'], parts: Partial<ExpectedCalls> = {}) =>
      checkRule([cut, cut, jsonCall({ a: 1 })], rule('POST /orders', { body: { a: 1 }, times, ...parts }));
    expect(await forbidden({ min: 0, max: 2 })).toEqual({
      name: 'expect-calls: POST /orders',
      passed: false,
      message:
        'This cannot be judged, since 2 calls cannot be compared: POST /orders → 200 (the log has the start of its body ' +
        'only, which cannot be compared). So far: Expected at most 2 calls, 1 came.',
    });
    expect(await forbidden({ min: 0, max: 3 })).toMatchObject({ passed: true });
    expect(await forbidden({ min: 1, max: Infinity })).toMatchObject({ passed: true });
    // What is different anyway is not open.
    expect(await forbidden({ min: 0, max: 0 }, { status: 201 })).toMatchObject({ passed: true });
  });
});

describe('call logs that were redacted before', () => {
  const path = '/login?token=***';
  const headers = [{ key: 'Authorization', value: 'Bearer ***' }];
  const data = '{"user":"ann","password":"***","card":{"number":"12-***-34"}}';
  const log = buildCallLog({ request: { method: 'POST', path, headers, body: { mode: 'raw', data } } });
  const judge = async (parts: Partial<ExpectedCalls>, areLogsRedacted = true) =>
    (await explainedReport([log], { checks: { expectCalls: [rule('POST /login', parts)] }, areLogsRedacted }))
      .checks[0];

  test.each<[string, Partial<ExpectedCalls>, string]>([
    ['a query', { query: [['token', 'abc']] }, 'query `token` was redacted, which cannot be compared'],
    [
      'a header',
      { headers: [['authorization', 'Bearer x']] },
      'header `authorization` was redacted, which cannot be compared',
    ],
    ['a value', { body: { password: 'x' } }, 'body at `password` was redacted, which cannot be compared'],
    ['an object', { body: { password: {} } }, 'body at `password` was redacted, which cannot be compared'],
    [
      'a part',
      { body: { card: { number: '12-9-34' } } },
      'body at `card.number` was redacted, which cannot be compared',
    ],
    [
      'a text',
      { body: data.replace('***', 'x').replace('***', 'y') },
      'its body was redacted, which cannot be compared',
    ],
  ])('%s says so, and keeps a rule from being green that it could break', async (_, parts, difference) => {
    const result = await judge(parts);
    expect(result).toMatchObject({ passed: false, message: expect.stringContaining(`(${difference})`) as string });
    const forbidden = await judge({ ...parts, times: { min: 0, max: 0 } });
    expect(forbidden?.passed).toBe(false);
    expect(forbidden?.message).toMatch(/^This cannot be judged, since 1 call cannot be compared: POST /);
    // A mask that was sent is a value as any other.
    expect(await judge({ ...parts, times: { min: 0, max: 0 } }, false)).toMatchObject({ passed: true });
  });

  test.each<[string, Partial<ExpectedCalls>]>([
    ['the rest of a header', { headers: [['authorization', 'Basic x']] }],
    ['the rest of a value', { body: { card: { number: '13-9-34' } } }],
    ['another value', { body: { password: 'x', user: 'bob' } }],
    ['a value that is too short', { body: { card: { number: '12-34' } } }],
  ])('%s is different all the same', async (_, parts) => {
    expect(await judge({ ...parts, times: { min: 0, max: 0 } })).toMatchObject({ passed: true });
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
    runs(50, 1 / 5),
  );
});
