import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseExpectCalls } from '../../../../../src/job/inputs/checks/expect-calls.ts';
import { runs } from '../../../../support/runs.ts';

async function parse(text: string) {
  const problems: string[] = [];
  const rules = await parseExpectCalls(text, (problem) => problems.push(problem));
  return { rules, problems };
}

const timesForm = 'a number of calls, or ">= 1", "<= 3", "> 0", "< 5", "= 2" or "1..3" in quotes, or ignore';
const ruleForm = `${timesForm}, or a map with query, headers, body, example, status, times, or a list of such maps`;

test('nothing is no rule', async () => {
  expect(await parse(' \n')).toEqual({ rules: [], problems: [] });
});

test('one rule a line', async () => {
  const { rules, problems } = await parse('GET /users/:id: ">= 1"\nPOST /orders: 2\ndelete /users/*/: 0\n');
  expect(problems).toEqual([]);
  expect(rules).toEqual([
    { name: 'GET /users/:id', method: 'GET', path: ['users', ':id'], times: { min: 1, max: Infinity } },
    { name: 'POST /orders', method: 'POST', path: ['orders'], times: { min: 2, max: 2 } },
    { name: 'delete /users/*/', method: 'DELETE', path: ['users', '*'], times: { min: 0, max: 0 } },
  ]);
});

test('a method is any in any case, and a status is one of HTTP, from the first to the last', async () => {
  const { rules, problems } = await parse('any /a: {status: 100}\nAny /b: {status: 599}\nanyone /c: 1');
  expect(problems).toEqual([]);
  expect(rules.map(({ method, status }) => [method, status])).toEqual([
    ['*', 100],
    ['*', 599],
    ['ANYONE', undefined],
  ]);
  for (const status of [99, 600, 200.5]) {
    expect((await parse(`GET /a: {status: ${status}}`)).problems, String(status)).toHaveLength(1);
  }
});

test('the long form, as JSON too', async () => {
  const long = {
    query: { page: 1, tag: ['a', true] },
    headers: { 'X-Tenant': '*' },
    body: { item: 'tea', lines: [1, null] },
    example: 'Created',
    status: 201,
    times: '1..3',
  };
  const { rules, problems } = await parse(JSON.stringify({ 'ANY /orders?q=green%20tea': long, '* /**': {} }));
  expect(problems).toEqual([]);
  expect(rules).toEqual([
    {
      name: 'ANY /orders?q=green%20tea',
      method: '*',
      path: ['orders'],
      query: [
        ['q', 'green tea'],
        ['page', '1'],
        ['tag', 'a'],
        ['tag', 'true'],
      ],
      headers: [['X-Tenant', '*']],
      body: { item: 'tea', lines: [1, null] },
      example: 'Created',
      status: 201,
      times: { min: 1, max: 3 },
    },
    { name: '* /**', method: '*', path: ['**'], times: { min: 1, max: Infinity } },
  ]);
});

test.each(['constructor', 'prototype', '__proto__'])('a query, a header and a field may be called %s', async (name) => {
  const map = `{${name}: x}`;
  const { rules, problems } = await parse(`GET /cars: {query: ${map}, headers: ${map}, body: ${map}}`);
  expect(problems).toEqual([]);
  expect(rules).toMatchObject([{ query: [[name, 'x']], headers: [[name, 'x']] }]);
  expect(JSON.stringify(rules[0]?.body)).toBe(`{"${name}":"x"}`);
});

test('numbers of a query or a header are texts as they are written', async () => {
  const { rules, problems } = await parse(
    'GET /a: {query: {id: 12345678901234567890, v: 1.10}, headers: {n: 1e3}, times: 2.0}',
  );
  expect(problems).toEqual([]);
  expect(rules[0]).toMatchObject({
    query: [
      ['id', '12345678901234567890'],
      ['v', '1.10'],
    ],
    headers: [['n', '1000']],
    times: { min: 2, max: 2 },
  });
});

test('braces around a variable are an error that says how it is written', async () => {
  expect((await parse('DELETE /users/{id}: 0\nGET /a/{{id}}: 1')).problems).toEqual([
    '`expect-calls` has "{id}" in the path of the rule "DELETE /users/{id}": write `:id`, which stands for any segment.',
  ]);
  expect((await parse('GET /files/{name}.json: 1')).problems).toHaveLength(1);
  expect((await parse('GET /{{stage}}{id}: 1')).problems).toEqual([expect.stringContaining('write `:id`')]);
});

test('several rules for one method and path', async () => {
  const { rules } = await parse('POST /orders:\n  - body: {item: tea}\n    times: 1\n  - "< 3"');
  expect(rules).toMatchObject([
    { name: 'POST /orders #1', body: { item: 'tea' }, times: { min: 1, max: 1 } },
    { name: 'POST /orders #2', times: { min: 0, max: 2 } },
  ]);
});

test.each([
  ['2', 2, 2],
  ['"2"', 2, 2],
  ['"= 2"', 2, 2],
  ['">=2"', 2, Infinity],
  ['"> 2"', 3, Infinity],
  ['<= 2', 0, 2],
  ['< 2', 0, 1],
  ['1..3', 1, 3],
  ['" 1 .. 3 "', 1, 3],
  ['0', 0, 0],
])('%s is from %d to %d', async (text, min, max) => {
  expect((await parse(`GET /a: ${text}`)).rules[0]?.times).toEqual({ min, max });
});

describe('problems name the rule, the value and what is allowed', () => {
  test.each([
    ['many', '"many"'],
    ['-1', '-1'],
    ['1.5', '1.5'],
    ['"< 0"', '"< 0"'],
    ['3..1', '"3..1"'],
    ['true', 'true'],
    ['', 'null'],
    ['[]', '[]'],
  ])('GET /a: %s', async (value, shown) => {
    const { rules, problems } = await parse(`GET /a: ${value}`);
    expect(rules).toEqual([]);
    expect(problems).toEqual([`\`expect-calls\` has ${shown} in the rule "GET /a": it takes ${ruleForm}.`]);
  });

  test('all at once', async () => {
    const { problems } = await parse(
      `users: 1
GET users: 1
GET /a*: 1
PUT /y: {time: 2, status: 99, query: 3, headers: {a: {}}, example: 5, times: often}
POST /z: 1`,
    );
    const keyForm =
      'a rule begins with a method (or ANY) and a path, like "GET /users/:id", where `:name` and `*` stand for one segment and `**` for any number.';
    const mapForm = 'a map of names to texts or numbers, or to lists of them; "*" is any value';
    const has = (what: string, takes: string) =>
      `\`expect-calls\` has ${what} in the rule "PUT /y": it takes ${takes}.`;
    expect(problems).toEqual([
      `\`expect-calls\` has the rule "users": ${keyForm}`,
      `\`expect-calls\` has the rule "GET users": ${keyForm}`,
      '`expect-calls` has "a*" in the path of the rule "GET /a*": `*` stands for a whole segment.',
      has('3 as `query`', mapForm),
      has('{"a":{}} as `headers`', mapForm),
      has('5 as `example`', 'the name of an example, in quotes when it is a number'),
      has('99 as `status`', 'a whole number from 100 to 599'),
      has('"often" as `times`', timesForm),
      `${has('the unknown key "time"', 'query, headers, body, example, status, times')} Did you mean "times"?`,
    ]);
  });

  test.each([
    ['GET /a: >= 1', 'Texts that begin with > or * need quotes'],
    ['GET /a: 1\nGET /a: 2', 'each rule stands once'],
    ['{', 'is not valid YAML or JSON'],
    ['5', '`expect-calls` is 5: it takes one rule a line'],
    ['- GET /a', '`expect-calls` is ["GET /a"]: it takes one rule a line'],
  ])('%j', async (text, part) => {
    const { rules, problems } = await parse(text);
    expect(rules).toEqual([]);
    expect(problems).toEqual([expect.stringContaining(part)]);
  });

  test('a body that holds itself', async () => {
    const { problems } = await parse('POST /a:\n  body: &a\n    - *a');
    expect(problems).toHaveLength(1);
  });
});

test('any text gives rules or problems, and never throws', async () => {
  const piece = fc.constantFrom(
    'GET /a',
    'POST /b/:id',
    ': ',
    '\n',
    '  ',
    '1',
    '">= 1"',
    'body',
    '{',
    '}',
    '[',
    ']',
    '__proto__',
  );
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc.array(piece).map((parts) => parts.join('')),
      ),
      async (text) => {
        const { rules, problems } = await parse(text);
        for (const { times, method } of rules) {
          if (times !== 'ignore') expect(times.min).toBeLessThanOrEqual(times.max);
          expect(method).toMatch(/^(?:[A-Z-]+|\*)$/);
        }
        for (const problem of problems) expect(problem).toContain('`expect-calls`');
      },
    ),
    runs(500),
  );
});
