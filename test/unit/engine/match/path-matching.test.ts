import { describe, expect, test } from 'vitest';
import { bodyOf, call, mockOf, outcome, scoreOf, served, told, type MockOptions } from '../mock-of.ts';

const uuid = '13debaf5-53ed-4a85-8ee3-d47258ce1078';
const base = { variables: { baseUrl: 'https://api.example.com' } };

/** The score of one example's URL for one call's target. */
async function score(url: string, target: string, options: MockOptions = base): Promise<number | undefined> {
  return scoreOf(await mockOf([{ url }], options), call(`GET ${target}`));
}

describe('path ladder', () => {
  test('M-06 an equal path scores 100', async () => {
    expect(await score('{{baseUrl}}/users/2', '/users/2')).toBe(100);
    expect(await score('{{baseUrl}}', '/')).toBe(100);
    expect(await score('{{baseUrl}}/', '/')).toBe(100);
  });

  test('M-07 a trailing slash on one side scores 95', async () => {
    expect(await score('{{baseUrl}}/users/2/', '/users/2')).toBe(95);
    expect(await score('{{baseUrl}}/users', '/users/')).toBe(95);
  });

  test('M-08 another case scores 90', async () => {
    expect(await score('{{baseUrl}}/Users/2', '/users/2')).toBe(90);
  });

  test('M-09 another case and a trailing slash score 85', async () => {
    expect(await score('{{baseUrl}}/Users/2', '/users/2/')).toBe(85);
  });

  test('M-10 a wildcard covers one whole segment and scores 80', async () => {
    expect(await score('{{baseUrl}}/users/{{id}}', '/users/2')).toBe(80);
    expect(await score('{{baseUrl}}/users/{{id}}', '/users/carol')).toBe(80);
    expect(await score('{{baseUrl}}/users/{{id}}', '/users/another/segment')).toBeUndefined();
    expect(await score('{{baseUrl}}/users/{{id}}', '/users/')).toBeUndefined();
    expect(await score('{{baseUrl}}/{{kind}}/7/{{part}}', '/users/7/name')).toBe(80);
  });

  test('M-11 other IDs (numbers, UUIDs, 256 characters and more) score 79', async () => {
    expect(await score('{{baseUrl}}/users/1', '/users/2')).toBe(79);
    expect(await score('{{baseUrl}}/users/1', `/users/${uuid}`)).toBe(79);
    expect(await score('{{baseUrl}}/users/1', `/users/${'x'.repeat(256)}`)).toBe(79);
    expect(await score('{{baseUrl}}/users/1', `/users/${'x'.repeat(255)}`)).toBeUndefined();
    expect(await score('{{baseUrl}}/users/1', '/users/carol')).toBeUndefined();
    expect(await score('{{baseUrl}}/users/1', '/users')).toBeUndefined();
  });

  test('M-12 other IDs and a trailing slash score 75', async () => {
    expect(await score('{{baseUrl}}/users/1', '/users/2/')).toBe(75);
  });

  test('M-13 a wildcard and a trailing slash score 75', async () => {
    expect(await score('{{baseUrl}}/users/{{id}}', '/users/carol/')).toBe(75);
  });

  test('M-14 similar paths score 70 when nothing else fits: each segment 75 % alike, as many segments', async () => {
    expect(await score('{{baseUrl}}/users', '/user')).toBe(70);
    expect(await score('{{baseUrl}}/users/list', '/user/list')).toBe(70);
    expect(await score('{{baseUrl}}/users', '/uxrx')).toBeUndefined();
    expect(await score('{{baseUrl}}/test', '/about')).toBeUndefined();
    expect(await score('{{baseUrl}}/abcd', '/abce')).toBe(70);
    expect(await score('{{baseUrl}}/cat', '/bat')).toBeUndefined();
    expect(await score('{{baseUrl}}/users', '/users/list')).toBeUndefined();
    const mock = await mockOf([
      { name: 'far', url: '{{x}}/user' },
      { name: 'near', url: '{{x}}/USERS', status: 201 },
    ]);
    expect(outcome(mock, call('GET /users'))).toBe('near');
    const coded = await mockOf([{ name: 'similar', url: '{{x}}/user' }]);
    expect(outcome(coded, call('GET /users'))).toBe('similar');
    expect(outcome(coded, call('GET /users', { 'x-mock-response-code': '200' }))).toBe('No matching requests');
  });

  test('the worked scores: /users/2 against five examples', async () => {
    const urls = ['/users/1', '/users/{{id}}', '/users/2', '/Users/2', '/users/2/'];
    const mock = await mockOf(
      urls.map((path) => ({ name: path, url: `{{baseUrl}}${path}` })),
      base,
    );
    expect(urls.map((name) => scoreOf(mock, call('GET /users/2'), name))).toEqual([79, 80, 100, 90, 95]);
    expect(outcome(mock, call('GET /users/2'))).toBe('/users/2');
  });
});

describe('what is compared', () => {
  test('M-15 host, protocol and port do not matter', async () => {
    for (const url of [
      'http://a.example/x',
      'https://b.example:8443/x',
      'localhost/x',
      '{{unknown}}/x',
      '{{a}}.{{b}}.com/x',
    ]) {
      expect(await score(url, '/x', {})).toBe(100);
    }
    expect(await score('{{baseUrl}}/x', 'http://proxy.example/x')).toBe(100);
  });

  test('M-16 a path variable with a value is literal, one without is a wildcard', async () => {
    const literal = await mockOf([{ url: '{{u}}/users/:id/posts', pathVariables: { id: 'carol' } }]);
    expect(scoreOf(literal, call('GET /users/carol/posts'))).toBe(100);
    const strict = await mockOf([{ url: '{{u}}/users/:id/posts', pathVariables: { id: 'carol' } }], {
      config: { matchWildcards: false },
    });
    expect(scoreOf(strict, call('GET /users/dave/posts'))).toBeUndefined();
    const empty = await mockOf([{ url: '{{u}}/users/:id.json', pathVariables: { id: '' } }]);
    expect(scoreOf(empty, call('GET /users/dave.json'))).toBe(80);
    expect(await score('{{u}}/users/:id', '/users/dave', {})).toBe(80);
    const variable = await mockOf([{ url: '{{u}}/users/:id', pathVariables: { id: '{{userId}}' } }], {
      variables: { userId: '5' },
    });
    expect(scoreOf(variable, call('GET /users/5'))).toBe(100);
  });

  test('M-16 a variable of the same name is no value of a path variable', async () => {
    const options = { variables: { userId: 'abc' }, environment: { id: '7' } };
    const mock = await mockOf(
      [
        { name: 'user', url: '{{u}}/users/:userId', pathVariables: { userId: '' }, body: 'one of many' },
        { name: 'file', url: '{{u}}/files/:id.json', body: 'file {{fileId}}' },
        { name: 'both', url: '{{u}}/{{id}}/:set/:id', pathVariables: { set: '{{userId}}' } },
      ],
      options,
    );
    expect(scoreOf(mock, call('GET /users/xyz'), 'user')).toBe(80);
    expect(scoreOf(mock, call('GET /users/abc'), 'user')).toBe(80);
    expect(scoreOf(mock, call('GET /files/red.json'), 'file')).toBe(80);
    expect(scoreOf(mock, call('GET /7/abc/red'), 'both')).toBe(80);
    expect(scoreOf(mock, call('GET /8/abc/red'), 'both')).toBeUndefined();
    const odd = await mockOf([{ url: '{{u}}/a/:{{id}}/:x{{unknown}}' }], options);
    expect(scoreOf(odd, call('GET /a/b/c'))).toBe(80);
  });

  test('M-42 placeholders and empty variables are wildcards when nothing but likeness fits', async () => {
    const owners = await mockOf([
      {
        name: 'typed',
        url: '{{u}}/owners/:ownerId/pets',
        pathVariables: { ownerId: '<integer>' },
        body: 'of {{ownerId}}',
      },
      { name: 'near', url: '{{u}}/owner/8000/pet' },
    ]);
    expect(bodyOf(owners, call('GET /owners/red/pets'))).toBe('of red');
    expect(served(owners, call('GET /owners/red/pets')).passed).toEqual([
      { name: 'ownerId', written: ':ownerId', value: '<integer>', segment: 1 },
    ]);
    expect(outcome(owners, call('GET /owners/8001/pets'))).toBe('typed');
    expect(outcome(owners, call('GET /owner/8001/pet'))).toBe('near');
    expect(served(owners, call('GET /owners/%3Cinteger%3E/pets')).passed).toBeUndefined();
    expect(outcome(owners, call('GET /owners/a/b/pets'))).toBe('No matching requests');
    expect(outcome(owners, call('GET /owners/7/pets', { 'x-mock-response-code': '200' }))).toBe('typed');
    expect(told(owners, call('GET /owners/7/pets')).candidates[0]!.steps[1]!.reason).toContain(
      "Postman's cloud would answer 404, for `:ownerId` is `<integer>` in the example",
    );

    const empty = await mockOf(
      [
        { name: 'list', url: '{{base}}/{{api_version}}/users' },
        { name: 'file', url: '{{base}}/files/%3Cstring%3E' },
        { name: 'variable', url: '{{base}}/teams/{{team}}/:id', pathVariables: { id: '{{api_version}}' } },
      ],
      { variables: { base: 'https://x.example/api', api_version: '', team: '<uuid>' } },
    );
    expect(outcome(empty, call('GET /api/users'))).toBe('list');
    expect(outcome(empty, call('GET /api/v2/users'))).toBe('list');
    expect(outcome(empty, call('GET /v2/users'))).toBe('list');
    expect(outcome(empty, call('GET /files/a'))).toBe('file');
    expect(outcome(empty, call('GET /teams/a/b'))).toBe('variable');
    const strict = await mockOf([{ url: '{{u}}/a/:id', pathVariables: { id: '<long>' } }], {
      config: { matchWildcards: false },
    });
    expect(outcome(strict, call('GET /a/7'))).toBe('No matching requests');
  });

  test('M-43 saved values of path variables are wildcards when not even a similar path fits', async () => {
    const mock = await mockOf([
      { name: 'alice', url: '{{u}}/users/:name', pathVariables: { name: 'alice' }, body: 'Hi {{name}}' },
      { name: 'bob', url: '{{u}}/users/:name', pathVariables: { name: 'bobbobbob' }, status: 201 },
      { name: 'typed', url: '{{u}}/users/:name/:id', pathVariables: { name: 'alice', id: '<integer>' } },
      { name: 'literal', url: '{{u}}/teams/red' },
    ]);
    expect(outcome(mock, call('GET /users/alice'))).toBe('alice');
    expect(outcome(mock, call('GET /users/bobbobbop'))).toBe('bob');
    expect(bodyOf(mock, call('GET /users/zed'))).toBe('Hi zed');
    expect(bodyOf(mock, call('GET /users/alice'))).toBe('Hi {{name}}');
    expect(served(mock, call('GET /users/zed')).passed).toEqual([
      { name: 'name', written: ':name', value: 'alice', segment: 1 },
    ]);
    expect(served(mock, call('GET /users/alice/9')).passed).toHaveLength(1);
    expect(served(mock, call('GET /users/zed/9')).passed).toHaveLength(2);
    expect(outcome(mock, call('GET /users/zed', { 'x-mock-response-code': '201' }))).toBe('bob');
    expect(outcome(mock, call('GET /teams/b'))).toBe('No matching requests');
  });

  test('M-17 repeated slashes count as one', async () => {
    expect(await score('{{baseUrl}}/accounts/a7', '/accounts/a7', { variables: { baseUrl: '/' } })).toBe(100);
    expect(await score('{{baseUrl}}/accounts', '//accounts')).toBe(100);
    expect(await score('http:///beer/list', '/beer/list')).toBe(100);
  });

  test("M-18 a base URL's path counts, and calls without it are served when nothing else fits", async () => {
    const options = { variables: { baseUrl: 'https://x.mock.pstmn.io/api/v1' } };
    expect(await score('{{baseUrl}}/users', '/api/v1/users', options)).toBe(100);
    expect(await score('{{baseUrl}}/users', '/users', options)).toBe(100);
    expect(await score('{{baseUrl}}/users/{{id}}', '/users/7', options)).toBe(80);
    expect(await score('{{baseUrl}}/users', '/v1/users', options)).toBeUndefined();
    const mock = await mockOf(
      [
        { name: 'short', url: '{{baseUrl}}/users' },
        { name: 'whole', url: 'https://x/USERS' },
      ],
      options,
    );
    expect(outcome(mock, call('GET /users'))).toBe('whole');
  });

  test.each(['//x.io', '//x.io:8443', '//localhost', '//api:80', '//127.0.0.1', '//user:pass@{{env}}.x.io'])(
    'M-18 a base URL without a protocol has a host and a path: %s',
    async (origin) => {
      const options = { variables: { baseUrl: `${origin}/api/v1`, bare: origin } };
      expect(await score('{{baseUrl}}/users', '/api/v1/users', options)).toBe(100);
      expect(await score('{{baseUrl}}/users', '/users', options)).toBe(100);
      expect(await score('{{baseUrl}}/', '/api/v1/', options)).toBe(100);
      expect(await score('{{baseUrl}}/users', `/${origin.slice(2)}/api/v1/users`, options)).toBeUndefined();
      expect(await score('{{bare}}/users', '/users', options)).toBe(100);
      expect(await score('{{bare}}users/1', '/users/1', options)).toBe(100);
    },
  );

  test('M-17 slashes that a base URL of one slash has doubled make no host', async () => {
    for (const url of ['{{url}}', '{{baseUrl}}{{endpoint}}', '//accounts/a7'])
      expect(
        await score(url, '/accounts/a7', {
          variables: { baseUrl: '/', endpoint: '/accounts/a7', url: '{{baseUrl}}/accounts/a7' },
        }),
      ).toBeDefined();
    const versioned = { variables: { baseUrl: '/', endpoint: '/v1.0/a' } };
    expect(await score('{{baseUrl}}{{endpoint}}', '/v1.0/a', versioned)).toBeDefined();
  });

  test('M-19 a variable inside a segment is a wildcard for its part', async () => {
    const mock = await mockOf([{ url: '{{u}}/files/{{name}}.{{type}}', body: '{{name}} is {{type}}' }]);
    expect(scoreOf(mock, call('GET /files/cat.png'))).toBe(80);
    expect(Buffer.from(served(mock, call('GET /files/cat.png')).body).toString()).toBe('cat is png');
    expect(scoreOf(mock, call('GET /files/.png'))).toBeUndefined();
    expect(scoreOf(mock, call('GET /files/cat'))).toBeUndefined();
    expect(scoreOf(mock, call('GET /files/cat.'))).toBeUndefined();
  });

  test('M-20 paths are compared without percent-encoding; broken encoding is text', async () => {
    expect(await score('{{baseUrl}}/caf%C3%A9/a b', '/caf%c3%a9/a%20b')).toBe(100);
    expect(await score('{{baseUrl}}/café', '/caf%C3%A9')).toBe(100);
    expect(await score('{{baseUrl}}/100%', '/100%')).toBe(100);
    expect(await score('{{baseUrl}}/a/b', '/a%2Fb')).toBeUndefined();
  });

  test('M-38 text glued to the base URL variable is the beginning of the path', async () => {
    expect(await score('{{baseUrl}}users/1', '/users/1', {})).toBe(100);
    expect(await score('{{baseUrl}}users/1', '/users/1')).toBe(100);
    expect(await score('{{baseUrl}}users/1', '/users/1', { variables: { baseUrl: 'https://a.example/' } })).toBe(100);
    expect(await score('{{host}}.example.com/users/1', '/users/1', {})).toBe(100);
  });

  test('M-39 a dynamic variable in a URL is a wildcard', async () => {
    expect(await score('{{u}}/users/{{$guid}}', '/users/carol', {})).toBe(80);
  });
});
