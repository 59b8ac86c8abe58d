/** What a document allows, case by case. */
import { expect, test } from 'vitest';
import { openJudge, type Exchange } from '../../../src/contract/index.ts';
import { createJudge } from '../../../src/contract/judge.ts';

type Document = Readonly<Record<string, unknown>>;

const json = [{ key: 'Content-Type', value: 'application/json' }];

const call = (line: string, body = '', headers: Exchange['request']['headers'] = body === '' ? [] : json): Exchange => {
  const [method = '', target = ''] = line.split(' ');
  return { request: { method, target, headers, body }, isSaved: false };
};

/** Each violation in a few words: where, and of what kind. */
const told = (document: Document, exchange: Exchange) =>
  createJudge(document)(exchange).map(({ part, name, keys, problem }) =>
    [part, name, keys.join('.'), problem.kind].filter((word) => word !== undefined && word !== '').join(' '),
  );

const withPaths = (paths: unknown, more: object = {}): Document => ({ openapi: '3.1.0', paths, ...more });
const ok = { responses: { 200: { description: '' } } };

test('paths: literal before parameter, servers in front or not, parts of segments', () => {
  const document = withPaths(
    {
      '/users/{id}': {
        get: { ...ok, parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'integer' } }] },
        delete: ok,
      },
      '/users/me': { get: ok },
      '/files/{name}.{ext}': { get: ok },
    },
    {
      servers: [
        { url: 'https://{host}/api/{version}', variables: { host: { default: 'x' }, version: { default: 'v1' } } },
      ],
    },
  );
  expect(told(document, call('GET /users/me'))).toEqual([]);
  expect(told(document, call('DELETE /users/me'))).toEqual([]);
  expect(told(document, call('GET /api/v1/users/7'))).toEqual([]);
  expect(told(document, call('GET /api/v2/users/7'))).toEqual([]);
  expect(told(document, call('GET /users/you'))).toEqual(['path id value']);
  expect(told(document, call('GET /files/a.b.txt'))).toEqual([]);
  expect(told(document, call('GET /files/none'))).toEqual(['path undocumented']);
  expect(told(document, call('POST /users/7'))).toEqual(['method undocumented']);
  expect(told(document, call('GET /other/users/7'))).toEqual(['path undocumented']);
  expect(told(document, { ...call('GET /other/users/7'), basePaths: [['other']] })).toEqual([]);
});

test.each([
  ['a=1&a=2', []],
  ['a=x', ['query a 0 value']],
  ['b=1,2', []],
  ['b=1,x', ['query b 1 value']],
  ['c=1|2', []],
  ['d[min]=1&d[max]=x', ['query d max value']],
  ['e=true', []],
  ['e=yes', ['query e value']],
  ['f=%7B%22n%22%3A%22x%22%7D', ['query f n value']],
  ['x=1', ['query x undocumented']],
  ['API_KEY=1', []],
  ['e=', []],
])('the query %s', (query, expected) => {
  const integers = { type: 'array', items: { type: 'integer' } };
  const parameter = (name: string, schema: object, more: object = {}) => ({ name, in: 'query', schema, ...more });
  const parameters = [
    parameter('a', integers),
    parameter('b', integers, { explode: false }),
    parameter('c', integers, { explode: false, style: 'pipeDelimited' }),
    parameter(
      'd',
      { type: 'object', properties: { min: { type: 'integer' }, max: { type: 'integer' } } },
      { style: 'deepObject' },
    ),
    parameter('e', { type: 'boolean' }, { allowEmptyValue: true }),
    { name: 'f', in: 'query', content: { 'application/json': { schema: { properties: { n: { type: 'integer' } } } } } },
  ];
  const components = { securitySchemes: { key: { type: 'apiKey', in: 'query', name: 'api_key' } } };
  expect(told(withPaths({ '/a': { get: { ...ok, parameters } } }, { components }), call(`GET /a?${query}`))).toEqual(
    expected,
  );
});

test('what is required: a query parameter, a header, a body', () => {
  const parameters = [
    { name: 'q', in: 'query', required: true, schema: {} },
    { name: 'X-A', in: 'header', required: true, schema: { enum: ['a'] } },
    { name: 'Authorization', in: 'header', required: true, schema: {} },
  ];
  const content = { 'application/json': { schema: { type: 'object' } } };
  const document = withPaths({ '/a': { post: { ...ok, parameters, requestBody: { required: true, content } } } });
  expect(told(document, call('POST /a'))).toEqual(['query q missing', 'header X-A missing', 'body missing']);
  const headers = [...json, { key: 'x-a', value: 'b' }];
  expect(told(document, call('POST /a?q=1', '[]', headers))).toEqual(['header X-A value', 'body value']);
  expect(told(document, call('POST /a?q=1', '{', headers))).toEqual(['header X-A value', 'body unreadable']);
});

test('forms are judged by their fields, other types by their type', () => {
  const form = 'application/x-www-form-urlencoded';
  const schema = {
    type: 'object',
    required: ['n'],
    properties: { n: { type: 'integer' }, l: { type: 'array', items: { type: 'string' } } },
  };
  const content = { [form]: { schema }, 'multipart/*': { schema } };
  const document = withPaths({ '/a': { post: { ...ok, requestBody: { content } } } });
  const send = (type: string, body: string) =>
    told(document, call('POST /a', body, [{ key: 'content-type', value: type }]));
  expect(send(form, 'n=1&l=a')).toEqual([]);
  expect(send(form, 'n=x')).toEqual(['body n value']);
  expect(send('multipart/form-data; boundary=x', '--x--')).toEqual([]);
  expect(send('text/plain', 'n')).toEqual(['content type text/plain undocumented']);
});

test.each([
  ['3.0.3', { type: 'string', nullable: true, enum: ['a'] }, 'null', true],
  ['3.0.3', { nullable: true, $ref: '#/components/schemas/Text' }, 'null', true],
  ['3.0.3', { type: 'string' }, 'null', false],
  ['3.0.3', { type: 'number', minimum: 1, exclusiveMinimum: true }, '1', false],
  ['3.1.0', { type: ['string', 'null'] }, 'null', true],
  ['3.1.0', { type: 'number', exclusiveMinimum: 1 }, '1', false],
  ['3.1.0', { const: 'a' }, '"b"', false],
  ['3.1.0', { prefixItems: [{ type: 'string' }] }, '[1]', false],
  ['3.1.0', { type: 'string', format: 'uuid' }, '"x"', false],
  ['3.1.0', { oneOf: [{ type: 'integer' }, { type: 'number' }] }, '1', true],
  ['3.1.0', { type: 'file', minLength: 'three' }, '"x"', true],
  ['3.1.0', { pattern: '(?i)x' }, '"y"', true],
  ['3.1.0', { type: 'string', example: 7 }, '7', true],
  [
    '3.1.0',
    { properties: { __proto__: { type: 'string' }, constructor: { type: 'string' } } },
    '{"constructor": 1}',
    false,
  ],
  ['3.1.0', { required: ['toString'] }, '{}', false],
])('%s: by %j the body %s is allowed: %s', (openapi, schema, body, isAllowed) => {
  const content = { 'application/json': { schema } };
  const components = { schemas: { Text: { type: 'string' } } };
  const document = { ...withPaths({ '/a': { post: { ...ok, requestBody: { content } } } }, { components }), openapi };
  expect(told(document, call('POST /a', body)).length === 0).toBe(isAllowed);
});

test('what one side alone gives need not be in the other', () => {
  const schema = {
    type: 'object',
    required: ['id', 'key'],
    properties: { id: { readOnly: true }, key: { writeOnly: true } },
  };
  const content = { 'application/json': { schema } };
  const document = withPaths({ '/a': { post: { requestBody: { content }, responses: { default: { content } } } } });
  const response = { status: 201, headers: json, body: '{"id": 1}' };
  expect(told(document, { ...call('POST /a', '{"key": 1}'), response })).toEqual([]);
  expect(told(document, { ...call('POST /a', '{}'), response: { ...response, body: '{}' } })).toEqual([
    'body lacks',
    'body lacks',
  ]);
});

test('required headers of responses, ranges of statuses, +json, responses without a body', () => {
  const content = { 'application/problem+json': { schema: { required: ['title'] } } };
  const headers = { 'X-Total': { required: true, schema: { type: 'integer' } } };
  const document = withPaths({ '/a': { get: { responses: { 200: { headers, content: {} }, '4XX': { content } } } } });
  const answer = (status: number, body: string, type = '', more: Exchange['request']['headers'] = []) =>
    told(document, {
      ...call('GET /a'),
      response: { status, headers: [...(type === '' ? [] : [{ key: 'content-type', value: type }]), ...more], body },
    });
  expect(answer(200, '')).toEqual(['header X-Total missing']);
  expect(answer(200, '', '', [{ key: 'x-total', value: 'x' }])).toEqual(['header X-Total value']);
  expect(answer(404, '{}', 'application/problem+json;charset=utf-8')).toEqual(['body lacks']);
  expect(answer(404, '', 'application/problem+json')).toEqual(['body missing']);
  expect(answer(500, '')).toEqual(['status 500 undocumented']);
});

test('a pattern that takes for ever ends with the thread, and so does every later question', async () => {
  const schema = { type: 'string', pattern: '^(a+)+$' };
  const content = { 'application/json': { schema } };
  const document = withPaths({ '/a': { post: { ...ok, requestBody: { content } } } });
  const judge = openJudge({ document: JSON.stringify(document), timeout: 500 });
  const bomb = call('POST /a', JSON.stringify(`${'a'.repeat(60)}!`));
  await expect(judge.judge(bomb)).rejects.toThrow('it took more than 0.5 s');
  await expect(judge.judge(call('POST /a', '"a"'))).rejects.toThrow('it took more than 0.5 s');
  await judge.end();
});

test('what is asked about at once gets each its own answer', async () => {
  const judge = openJudge({ document: JSON.stringify(withPaths({ '/known': { get: ok } })) });
  const paths = ['/known', '/no-path-like-it', '/nor-like-this'];
  const answers = await Promise.all(paths.map((path) => judge.judge(call(`GET ${path}`))));
  expect(answers.map((violations) => violations.map(({ part }) => part))).toEqual([[], ['path'], ['path']]);
  await judge.end();
});

test('an aborted signal ends what is judged', async () => {
  const end = new AbortController();
  const judge = openJudge({ document: '{}', signal: end.signal });
  const asked = judge.judge(call('GET /a'));
  end.abort();
  await expect(asked).rejects.toThrow('no time left');
  await judge.end();
});
