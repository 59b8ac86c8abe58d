import { describe, expect, test } from 'vitest';
import { compileMock, readCollection, type Example } from '../../../../src/engine/index.ts';
import { defaultMockConfig } from '../../../../src/postman/model.ts';
import { collection, request } from '../../../support/builders.ts';
import { call, mockOf, mockOfDocument, told } from '../mock-of.ts';

const json = { 'content-type': 'application/json' };

describe('explain', () => {
  test('gives every candidate with its steps, the winner first', async () => {
    const mock = await mockOf([
      { id: 'a', name: 'wild', url: '{{u}}/users/{{id}}?page=1' },
      { id: 'b', name: 'exact', url: '{{u}}/users/7' },
      { id: 'c', name: 'other', url: '{{u}}/orders/9' },
      { id: 'd', name: 'post', method: 'POST', url: '{{u}}/users/7' },
    ]);
    const { candidates, sentence, decision } = told(mock, call('GET /users/7?page=3'));
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
    expect(sentence).toBe('"exact" (Request 1) won with 99 points; next is "wild" (Request 0) with 80.');
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
      const whole = told(mock, call(line));
      const isDropped = whole.candidates.map(({ droppedBy }) => droppedBy !== undefined);
      for (const most of [0, 1, 2, 9]) {
        const inRace = isDropped.filter((dropped) => !dropped).length;
        const { candidates, ...rest } = told(mock, call(line), most);
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
    expect(told(mock, call('GET /x')).sentence).toMatch(
      /"a" .* won with 100 points, as many as 1 more: the first by ID/,
    );
    expect(told(mock, call('GET /x', { 'x-mock-response-name': 'b' })).sentence).toMatch(/"b" .*x-mock-response-name/);
  });

  test.each([
    ['GET /usrs/list/all', {}, '', /nearest example is "List".*path `\/usrs\/list\/all`, example has `\/users\/list`/],
    ['PUT /users/list', {}, '', /"List".*method `PUT`, example has `GET`/],
    ['GET /users/list', { 'x-mock-response-code': '503' }, '', /503 was asked for; saved here: 200/],
    ['GET /users/list', { 'x-mock-response-name': 'Lost' }, '', /asks for `Lost`, example has `List`/],
    [
      'GET /users/list',
      { 'x-mock-match-request-headers': 'x-tenant', 'x-tenant': 'red' },
      '',
      /header `x-tenant` is `red`, example has `blue`/,
    ],
    [
      'GET /users/list',
      { 'x-mock-match-request-headers': 'x-tenant', 'x-tenant': Buffer.from('grün').toString('latin1') },
      '',
      /header `x-tenant` is `grün`, example has `blue`/,
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
    ['GET /teams/8', { 'x-mock-response-code': '404' }, '', /404 was asked for; saved here: 200/],
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
    const { sentence, decision } = told(mock, call(line, headers, body));
    expect(decision.outcome).toBe('missed');
    expect(sentence).toMatch(expected);
  });

  test.each([
    ['POST /lots', {}, /"arr".*: method `POST`, example has `GET`; path `\/lots`, example has `\/list`\.$/],
    ['POST /list/', {}, /"arr".*: method `POST`, example has `GET`\.$/],
    ['POST /users/8', {}, /"user".*: method `POST`, example has `GET`\.$/],
    ['POST /api/list', {}, /"arr".*: method `POST`, example has `GET`; path `\/api\/list`, example has `\/list`\.$/],
    [
      'GET /list',
      { 'x-mock-response-code': '500' },
      /"arr".*: x-mock-response-code: 500 was asked for; saved here: 200\.$/,
    ],
    [
      'GET /lists/all',
      { 'x-mock-response-code': '201' },
      /"arr".*: x-mock-response-code: 201 was asked for; saved here: 200; path `\/lists\/all`, example has `\/list`\.$/,
    ],
    ['GET /ward', { 'x-mock-response-code': '500' }, /"w".*: path `\/ward`, example has `\/w`\.$/],
    [
      'GET /lost',
      { 'x-mock-response-name': 'ar' },
      /"arr".*: x-mock-response-name asks for `ar`, example has `arr`\.$/,
    ],
    ['GET /w', { 'x-mock-response-id': 'zz' }, /"w".*: x-mock-response-id asks for `zz`, example has `1`\.$/],
  ])('a miss names every difference of the example that has the fewest: %s %j', async (line, headers, expected) => {
    const mock = await mockOf([
      { id: '1', name: 'w', url: 'http://x/w', status: 500 },
      { id: '2', name: 'arr', url: 'http://x/list' },
      { id: '3', name: 'user', url: 'http://x/users/7' },
    ]);
    const { sentence, decision } = told(mock, call(line, headers));
    expect(decision.outcome).toBe('missed');
    expect(sentence).toMatch(expected);
  });

  test('an example that is dropped by its path says so, also where the path would do without the base URL', async () => {
    const mock = await mockOf(
      [
        { name: 'short', url: '{{baseUrl}}/users' },
        { name: 'whole', url: 'https://x/USERS' },
      ],
      { variables: { baseUrl: 'https://x/api' } },
    );
    const { candidates } = told(mock, call('GET /users'));
    expect(candidates.map(({ example, droppedBy }) => [example.name, droppedBy])).toEqual([
      ['whole', undefined],
      ['short', 'path'],
    ]);
    expect(candidates[1]!.steps.at(-1)!.reason).toBe('path `/users`, example has `/api/users`');
    const [posted] = told(mock, call('POST /users')).candidates;
    expect(posted!.steps.map(({ reason }) => reason)).toEqual(['method `POST`, example has `GET`']);
  });

  test('M-02 a code that no example of the path has is told of the path, whatever other paths have it', async () => {
    const mock = await mockOf([
      { id: 'a', name: 'orders', url: 'http://x/api/orders', status: 500 },
      { id: 'b', name: 'users', url: 'http://x/api/users' },
    ]);
    expect(told(mock, call('GET /api/users', { 'x-mock-response-code': '500' })).sentence).toBe(
      'Nothing fits. The nearest example is "users" (Request 1): x-mock-response-code: 500 was asked for; saved here: 200.',
    );
  });

  test.each([
    ['tags=a&tags=b', 'tags=a,b', 'query: `tags=a,b`, example has `tags=a&tags=b`'],
    ['a={{x}}', 'a=1&a=2', 'query: `a=1&a=2`, example has `a={{x}}`'],
    ['a={{x}}&a=5', 'a=1&a=6', 'query: `a=1&a=6`, example has `a=5&a={{x}}`'],
    ['a={{x}}&a=5', 'a=5&a=6', 'all query parameters are equal (2)'],
    ['a=1&a=2', 'a=2&a=1', 'all query parameters are equal (2)'],
    ['a=1&a=1', 'a=1', 'query: `a=1`, example has `a=1&a=1`'],
    ['a={{x}}', '', 'query: `a={{x}}` was not sent'],
  ])('the query ?%s against ?%s: %s', async (saved, sent, expected) => {
    const mock = await mockOf([{ url: `{{u}}/p?${saved}` }]);
    const { candidates } = told(mock, call(`GET /p?${sent}`));
    expect(candidates[0]!.steps.at(-1)).toMatchObject({ step: 'query', reason: expected });
    expect(candidates[0]!.steps.at(-1)!.fits).toBe(expected.startsWith('all'));
  });

  test('of the examples that the body keeps out the one with the best path and query is the nearest', async () => {
    const post = (id: string, url: string, body: string, type = {}) => ({
      ...{ id, name: id, method: 'POST', url, headersOfRequest: type, originalRequest: { body } },
    });
    const examples = [
      post('any', '{{u}}/p/{{id}}', '{"zzz":1}', json),
      post('other', '{{u}}/p/7?a=2', '{"name":"x"}', { ...json, 'x-tenant': 'red' }),
      post('seven', '{{u}}/p/7?a=1', '{"name":"x"}', { ...json, 'x-tenant': 'red' }),
    ];
    const mock = await mockOf(examples, { config: { matchBody: true } });
    const names = (line: string, headers: Record<string, string>) =>
      told(mock, call(line, headers, '{"name":"y"}')).candidates.map(({ example }) => example.name);
    expect(names('POST /p/7?a=1', json)).toEqual(['seven', 'other', 'any']);
    expect(names('POST /p/7?a=1', { ...json, 'x-mock-match-request-headers': 'x-tenant' })).toEqual([
      ...['seven', 'other', 'any'],
    ]);
    expect(told(mock, call('POST /p/7?a=1', json, '{"name":"y"}')).sentence).toContain(
      'body at `name` is `"y"`, example has `"x"`',
    );
  });

  test('bodies that look alike in quotes are told apart', async () => {
    const difference = async (
      saved: string,
      sent: string,
      type = {},
      ofCall: Record<string, string> = json,
    ): Promise<string> => {
      const body = { mode: 'raw', raw: saved };
      const mock = await mockOf([
        { method: 'POST', url: '{{u}}/p', headersOfRequest: type, originalRequest: { body } },
      ]);
      return told(mock, call('POST /p', ofCall, sent)).candidates[0]!.steps.at(-1)!.reason;
    };
    const long = 'x'.repeat(130);
    const lacks =
      "the body is the same JSON, but is compared as text: the example's request has no `Content-Type: application/json`";
    expect(await difference(`{"a": "${long}"}`, `{"a":"${long}"}`)).toBe(lacks);
    expect(await difference('{"a": 1, "b": 2}', '{"b":2,"a":1}')).toBe(lacks);
    expect(await difference('{"a": 1}', '{"a":1}', {}, {})).toBe(`${lacks}, nor has the call`);
    expect(await difference(`{"a": "${long}", "b": 1}`, `{"a":"${long}","b":2}`)).toBe(
      'body at `b` is `2`, example has `1`',
    );
    expect(await difference(`<a>${long}</a>`, `<a>${long}</b>`)).toBe(
      "body differs from the example's from character 136 on",
    );
    expect(await difference('a\nb', 'a b')).toBe('body is `a b`, example has `a␊b`');
    expect(await difference('a b', 'a\tb')).toBe("body differs from the example's from character 2 on");
    expect(await difference(long, `${long}y`)).toBe("body differs from the example's from character 131 on");
    expect(await difference(`{"a":"${long}1"}`, `{"a":"${long}2"}`, json)).toBe(
      "body at `a` differs from the example's from character 131 on",
    );
  });

  test('bodies of every kind say what differs', async () => {
    const difference = async (saved: unknown, headers: Record<string, string>, sent: string): Promise<string> => {
      const mock = await mockOf([
        { method: 'POST', url: '{{u}}/p', originalRequest: { body: saved as Record<string, unknown> } },
      ]);
      return told(mock, call('POST /p', headers, sent)).candidates[0]!.steps.at(-1)!.reason;
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

  test('an empty collection has its own sentence', async () => {
    expect(told(await mockOfDocument(collection()), call('GET /')).sentence).toBe(
      'The collection has no saved example.',
    );
  });

  test('long and odd values are cut and cleaned', async () => {
    const mock = await mockOf([{ name: 'a', url: '{{u}}/x' }]);
    const { sentence } = told(mock, call(`GET /${'y'.repeat(5000)}%0A\u0000\``));
    expect(sentence.length).toBeLessThan(400);
    expect(sentence).not.toMatch(/\p{Cc}/u);
  });

  test.each([
    ['/v1/resource-N/items/:id', '/v1/resurce-N/itms/7', '/v1/resource-N/items/:id'],
    // All fit but for their IDs: the first in the order of ties.
    ['/v1/resource/N', '/v1/resource/N', '/v1/resource/0'],
  ])('looks at few of many examples: %s', async (saved, sent, nearest) => {
    const numbered = (path: string, index: number) => path.replace('N', String(index));
    let looks = 0;
    const items = Array.from({ length: 2000 }, (_, index) =>
      request({ name: `r${String(index)}`, url: `{{baseUrl}}${numbered(saved, index)}`, examples: [{}] }),
    );
    const read = await readCollection(collection({ items }));
    const watch = (example: Example): Example =>
      new Proxy(example, {
        get: (target, key) => {
          looks += 1;
          return Reflect.get(target, key) as unknown;
        },
      });
    const requests = read.collection.requests.map((each) => ({ ...each, examples: each.examples.map(watch) }));
    const mock = await compileMock({
      collection: { ...read.collection, requests },
      environment: undefined,
      config: defaultMockConfig,
    });
    mock.explain(call('PUT /'), 5);
    looks = 0;
    for (let index = 0; index < 20; index += 1) {
      const { candidates } = mock.explain(call(`PUT ${numbered(sent, index * 97)}`), 5);
      expect(candidates).toHaveLength(5);
      expect(candidates[0]!.example.request.address).toBe(`{{baseUrl}}${numbered(nearest, index * 97)}`);
    }
    // A look at each example for each call would be 40,000.
    expect(looks).toBeLessThan(4000);
  });
});
