import { describe, expect, test } from 'vitest';
import { collection } from '../../support/builders.ts';
import { call, mockOf, mockOfDocument } from './mock-of.ts';

const json = { 'content-type': 'application/json' };

describe('explain', () => {
  test('gives every candidate with its steps, the winner first', async () => {
    const mock = await mockOf([
      { id: 'a', name: 'wild', url: '{{u}}/users/{{id}}?page=1' },
      { id: 'b', name: 'exact', url: '{{u}}/users/7' },
      { id: 'c', name: 'other', url: '{{u}}/orders/9' },
      { id: 'd', name: 'post', method: 'POST', url: '{{u}}/users/7' },
    ]);
    const { candidates, verdict, decision } = mock.explain(call('GET /users/7?page=3'));
    expect(decision).toMatchObject({ outcome: 'served', example: { name: 'exact' } });
    expect(candidates.map(({ example, score, droppedBy }) => [example.name, score, droppedBy])).toEqual([
      ['exact', 99, undefined],
      ['wild', 80, undefined],
      ['post', 0, 'method'],
      ['other', 0, 'path'],
    ]);
    expect(candidates[1]!.steps).toEqual([
      { step: 'method', score: 0, fits: true, reason: 'method `GET`' },
      { step: 'path', score: 80, fits: true, reason: 'path `/users/7` fits `/users/{{id}}` with `id` = `7`' },
      { step: 'query', score: 0, fits: false, reason: 'query: `page=3`, example has `page=1`' },
    ]);
    expect(verdict).toBe('"exact" (Request 1) won with 99 points; next is "wild" (Request 0) with 80.');
  });

  test.each(['GET /users/7?page=3', 'GET /user/7', 'DELETE /users'])(
    '%s: as many dropped ones as asked for',
    async (line) => {
      const mock = await mockOf([
        { id: 'a', name: 'wild', url: '{{u}}/users/{{id}}?page=1' },
        { id: 'b', name: 'exact', url: '{{u}}/users/7' },
        { id: 'c', name: 'other', url: '{{u}}/orders/9' },
        { id: 'd', name: 'post', method: 'POST', url: '{{u}}/users/7' },
      ]);
      const whole = mock.explain(call(line));
      const isDropped = whole.candidates.map(({ droppedBy }) => droppedBy !== undefined);
      for (const most of [0, 1, 2, 9]) {
        const inRace = isDropped.filter((dropped) => !dropped).length;
        const { candidates, ...rest } = mock.explain(call(line), most);
        expect(candidates).toEqual(whole.candidates.slice(0, inRace + most));
        if (most > 0) expect({ candidates: whole.candidates, ...rest }).toEqual(whole);
      }
    },
  );

  test('a tie says how it was broken', async () => {
    const mock = await mockOf([
      { name: 'a', url: '{{u}}/x' },
      { name: 'b', url: '{{u}}/x' },
    ]);
    expect(mock.explain(call('GET /x')).verdict).toMatch(
      /"a" .* won with 100 points, as many as 1 more: the first by ID/,
    );
    expect(mock.explain(call('GET /x', { 'x-mock-response-name': 'b' })).verdict).toMatch(/"b" .*x-mock-response-name/);
  });

  test.each([
    ['GET /usrs/list/all', {}, '', /nearest example is "List".*path `\/usrs\/list\/all`, example has `\/users\/list`/],
    ['PUT /users/list', {}, '', /"List".*method `PUT`, example has `GET`/],
    ['GET /users/list', { 'x-mock-response-code': '503' }, '', /asks for `503`, example has `200`/],
    ['GET /users/list', { 'x-mock-response-name': 'Lost' }, '', /asks for `Lost`, example has `List`/],
    [
      'GET /users/list',
      { 'x-mock-match-request-headers': 'x-tenant', 'x-tenant': 'red' },
      '',
      /header `x-tenant` is `red`, example has `blue`/,
    ],
    ['GET /users/list', { 'x-mock-match-request-headers': 'x-tenant' }, '', /header `x-tenant` was not sent/],
    [
      'POST /users',
      { 'x-mock-match-request-body': 'true', ...json },
      '{"name":"a","tags":[1,3]}',
      /body at `tags\.1` is `3`, example has `2`/,
    ],
    ['POST /users', { 'x-mock-match-request-body': 'true' }, '{"name":"a"}', /JSON, the call has no Content-Type/],
    ['POST /users', { 'x-mock-match-request-body': 'true' }, '', /no body was sent/],
    ['GET /teams/8', {}, '', /its `:id` has the value `red`/],
  ])('a miss names the nearest example and the difference: %s %j %s', async (line, headers, body, expected) => {
    const mock = await mockOf([
      { name: 'List', url: '{{u}}/users/list', headersOfRequest: { 'X-Tenant': 'blue' } },
      { name: 'Team', url: '{{u}}/teams/:id', pathVariables: { id: 'red' } },
      {
        name: 'Create',
        method: 'POST',
        url: '{{u}}/users',
        headersOfRequest: { 'Content-Type': 'application/json' },
        originalRequest: { body: '{"name":"a","tags":[1,2]}' },
      },
    ]);
    const { verdict, decision } = mock.explain(call(line, headers, body));
    expect(decision.outcome).toBe('missed');
    expect(verdict).toMatch(expected);
  });

  test('bodies of every kind say what differs', async () => {
    const difference = async (saved: unknown, headers: Record<string, string>, sent: string): Promise<string> => {
      const mock = await mockOf([
        { method: 'POST', url: '{{u}}/p', originalRequest: { body: saved as Record<string, unknown> } },
      ]);
      return mock.explain(call('POST /p', headers, sent)).candidates[0]!.steps.at(-1)!.reason;
    };
    const graphql = (query: string): unknown => ({
      mode: 'graphql',
      graphql: { query, operationName: 'A', variables: '{"a":1}' },
    });
    const form = { mode: 'urlencoded', urlencoded: [{ key: 'a', value: '1' }] };
    expect(await difference('one', {}, 'two')).toBe('body is `two`, example has `one`');
    expect(await difference('one', {}, 'one')).toBe('the body is equal');
    expect(await difference(undefined, {}, 'two')).toBe('the example has no body');
    expect(await difference({ mode: 'file' }, {}, 'two')).toContain('never compared');
    expect(await difference(form, { 'content-type': 'application/x-www-form-urlencoded' }, 'a=2')).toContain(
      'form fields differ',
    );
    expect(await difference(form, {}, 'a=2')).toContain('x-www-form-urlencoded');
    expect(await difference(graphql('{a}'), json, '{"query":"{b}"}')).toContain('query differs');
    expect(await difference(graphql('{a}'), json, '{"query":"{a}"}')).toContain('variables differ');
    expect(await difference(graphql('{a}'), json, '{"query":"{a}","variables":{"a":1},"operationName":"B"}')).toContain(
      'operation is `B`',
    );
    expect(await difference(graphql('{a}'), json, 'x')).toContain('no GraphQL');
  });

  test('an empty collection has its own verdict', async () => {
    expect((await mockOfDocument(collection())).explain(call('GET /')).verdict).toBe(
      'The collection has no saved example.',
    );
  });

  test('long and odd values are cut and cleaned', async () => {
    const mock = await mockOf([{ name: 'a', url: '{{u}}/x' }]);
    const { verdict } = mock.explain(call(`GET /${'y'.repeat(5000)}%0A\u0000\``));
    expect(verdict.length).toBeLessThan(400);
    expect(verdict).not.toMatch(/\p{Cc}/u);
  });
});
