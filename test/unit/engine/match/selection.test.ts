import { describe, expect, test } from 'vitest';
import { collection, request } from '../../../support/builders.ts';
import { bodyOf, call, mockOf, mockOfDocument, outcome, scoreOf, told } from '../mock-of.ts';

const byName = (name: string): Record<string, string> => ({ 'x-mock-response-name': name });
const byId = (id: string): Record<string, string> => ({ 'x-mock-response-id': id });
const byCode = (code: string): Record<string, string> => ({ 'x-mock-response-code': code });

describe('method and selectors', () => {
  test('M-01 only examples of the same method are served', async () => {
    const mock = await mockOf([{ name: 'put', method: 'put', url: '{{u}}/a' }]);
    expect(outcome(mock, call('PUT /a'))).toBe('put');
    expect(outcome(mock, call('GET /a'))).toBe('No matching requests');
    expect(outcome(mock, call('HEAD /a'))).toBe('No matching requests');
    expect(outcome(mock, call('GET /a', byName('put')))).toBe('No matching requests');
    const both = await mockOf([
      { name: 'get', url: '{{u}}/b' },
      { name: 'post', method: 'POST', url: '{{u}}/b' },
    ]);
    const lines = ['GET /b', 'POST /b', 'GET /b', 'POST /b'];
    expect(lines.map((line) => outcome(both, call(line)))).toEqual(['get', 'post', 'get', 'post']);
  });

  test('M-02 x-mock-response-code keeps examples of that status; anything else is no match', async () => {
    const mock = await mockOf([
      { name: 'ok', url: '{{u}}/a' },
      { name: 'gone', url: '{{u}}/a', status: 404 },
      { name: 'other', url: '{{u}}/b', status: 500 },
    ]);
    expect(outcome(mock, call('GET /a', byCode('404')))).toBe('gone');
    expect(outcome(mock, call('GET /a', { 'X-MOCK-Response-Code': ' 404 ' }))).toBe('gone');
    expect(outcome(mock, call('GET /a', byCode('500')))).toBe('No matching requests');
    expect(outcome(mock, call('GET /a', byCode('abc')))).toBe('No matching requests');
  });

  test('M-03 x-mock-response-id serves the example with that ID or UID, whatever the URL', async () => {
    const mock = await mockOf(
      [
        { id: 'e1', name: 'one', url: '{{u}}/a' },
        { id: 'e2', name: 'two', url: '{{u}}/b' },
      ],
      {
        ownerId: '12345',
      },
    );
    expect(outcome(mock, call('GET /a', byId('e2')))).toBe('two');
    expect(outcome(mock, call('GET /nowhere', byId('12345-e2')))).toBe('two');
    expect(outcome(mock, call('GET /a', byId('e3')))).toBe('No matching requests');
  });

  test('M-04 as M-03, whatever the URL, but of the method of the call and the status that it asks for', async () => {
    const mock = await mockOf([
      { id: 'e1', name: 'one', url: '{{u}}/a', status: 404 },
      { id: 'e2', name: 'two', url: '{{u}}/b', method: 'POST' },
    ]);
    for (const [name, value] of [
      ['x-mock-response-id', ['e1', 'e2']],
      ['x-mock-response-name', ['one', 'two']],
    ] as const) {
      const [first, second] = value.map((asked) => ({ [name]: asked }));
      expect(outcome(mock, call('GET /nowhere', first))).toBe('one');
      expect(outcome(mock, call('POST /nowhere', second))).toBe('two');
      expect(outcome(mock, call('POST /a', first))).toBe('No matching requests');
      expect(outcome(mock, call('GET /b', second))).toBe('No matching requests');
      expect(outcome(mock, call('GET /nowhere', { ...first, ...byCode('404') }))).toBe('one');
      expect(outcome(mock, call('GET /nowhere', { ...first, ...byCode('200') }))).toBe('No matching requests');
    }
  });

  test('M-03 the UID of the file, or of who exported it, is a UID too, in an account and outside of one', async () => {
    const document = (info: object, response: object) => ({
      info: { name: 'c', schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json', ...info },
      item: [{ name: 'r', request: 'http://x/a', response: [{ name: 'one', code: 200, ...response }] }],
    });
    for (const account of [{}, { ownerId: '777' }]) {
      const both = await mockOfDocument(document({ _exporter_id: '222' }, { id: 'e1', uid: '111-e1' }), account);
      expect(['e1', '111-e1', '222-e1'].map((id) => outcome(both, call('GET /', byId(id))))).toEqual(
        Array.from({ length: 3 }, () => 'one'),
      );
      expect(outcome(both, call('GET /', byId('333-e1')))).toBe('No matching requests');
      expect(outcome(both, call('GET /', byId('777-e1')))).toBe('ownerId' in account ? 'one' : 'No matching requests');
      const exported = await mockOfDocument(document({ _exporter_id: 222 }, { id: 'e1' }), account);
      expect(outcome(exported, call('GET /', byId('222-e1')))).toBe('one');
      const neither = await mockOfDocument(document({}, { id: 'e1' }), account);
      expect(outcome(neither, call('GET /', byId('undefined-e1')))).toBe('No matching requests');
    }
  });

  test('M-04 x-mock-response-name serves by exact name; of several the first by ID with status 200', async () => {
    const mock = await mockOf([
      { id: 'c', name: 'Case', url: '{{u}}/c', status: 201, body: 'created' },
      { id: 'b', name: 'Case', url: '{{u}}/b', body: 'second' },
      { id: 'a', name: 'Case', url: '{{u}}/a', status: 404, body: 'missing' },
      { id: 'd', name: 'No 200', url: '{{u}}/d', status: 500, body: 'last' },
      { id: '0', name: 'No 200', url: '{{u}}/d', status: 404, body: 'first' },
    ]);
    expect(bodyOf(mock, call('GET /c', byName('Case')))).toBe('second');
    expect(bodyOf(mock, call('GET /nowhere', byName('No 200')))).toBe('first');
    expect(outcome(mock, call('GET /c', byName('case')))).toBe('No matching requests');
  });

  test('M-04 names are compared without white space at their ends, and percent-decoded where none is equal', async () => {
    const mock = await mockOf(
      ['  Two \t words ', '日本', '100%25', '100%'].map((name, index) => ({ id: `i${index}`, name, url: '{{u}}/p' })),
    );
    const asked = (name: string) => outcome(mock, call('GET /p', byName(name)));
    expect(asked(' Two  words')).toBe('  Two \t words ');
    expect(asked('Twowords')).toBe('No matching requests');
    expect(asked('%E6%97%A5%E6%9C%AC')).toBe('日本');
    expect(asked('Two%20words')).toBe('  Two \t words ');
    expect([asked('100%25'), asked('100%')]).toEqual(['100%25', '100%']);
    expect(asked('%zz')).toBe('No matching requests');
    expect(told(mock, call('GET /p', byName('%E6%97%A5%E6%9C%AC'))).candidates[0]?.example.name).toBe('日本');
  });

  test('M-05 several selectors must all fit', async () => {
    const mock = await mockOf([
      { id: 'a', name: 'Case', url: '{{u}}/a', status: 404, body: 'missing' },
      { id: 'b', name: 'Case', url: '{{u}}/b', body: 'found' },
    ]);
    expect(bodyOf(mock, call('GET /a', { ...byName('Case'), ...byCode('404') }))).toBe('missing');
    expect(outcome(mock, call('GET /a', { ...byName('Case'), ...byId('zzz') }))).toBe('No matching requests');
    expect(outcome(mock, call('GET /a', { ...byId('a'), ...byCode('200') }))).toBe('No matching requests');
  });
});

describe('headers and body', () => {
  const saved = { url: '{{u}}/a', headersOfRequest: { 'X-Tenant': 'Blue', Accept: 'text/plain' } };

  test('M-28 listed headers must be equal without regard to case; one that was not sent fits nothing', async () => {
    const mock = await mockOf([
      { name: 'blue', ...saved },
      { name: 'bare', url: '{{u}}/a' },
    ]);
    const list = { 'x-mock-match-request-headers': 'x-tenant, accept' };
    expect(outcome(mock, call('GET /a', { ...list, 'X-TENANT': 'blue', accept: 'TEXT/plain' }))).toBe('blue');
    expect(outcome(mock, call('GET /a', { ...list, 'X-Tenant': 'red', Accept: 'text/plain' }))).toBe(
      'No matching requests',
    );
    expect(outcome(mock, call('GET /a', list))).toBe('No matching requests');
    const configured = await mockOf([{ name: 'blue', ...saved }], {
      config: { matchHeader: true, headers: ['X-Tenant'] },
    });
    expect(outcome(configured, call('GET /a', { 'x-tenant': 'red' }))).toBe('No matching requests');
    expect(outcome(configured, call('GET /a', { 'x-tenant': 'blue' }))).toBe('blue');
    const off = await mockOf([{ name: 'blue', ...saved }], { config: { matchHeader: false, headers: ['X-Tenant'] } });
    expect(outcome(off, call('GET /a', { 'x-tenant': 'red' }))).toBe('blue');
  });

  const post = (id: string, body: unknown, type?: string): Parameters<typeof mockOf>[0][number] => ({
    id,
    name: id,
    method: 'POST',
    url: '{{u}}/p',
    ...(type === undefined ? {} : { headersOfRequest: { 'Content-Type': type } }),
    originalRequest: { body: body as Readonly<Record<string, unknown>> },
  });
  const json = { 'Content-Type': 'application/json; charset=utf-8' };

  test('M-28 configured headers choose among all examples whose path fits, not among the best alone', async () => {
    const tenants = ['red', 'green', 'blue'];
    const examples = [
      // Each beats the next one, where headers do not count: by its path, by its query, by its ID.
      ...tenants.map((tenant) => ({
        name: `path ${tenant}`,
        url: '{{u}}/users/1',
        headersOfRequest: { 'X-Tenant': tenant },
      })),
      { name: 'case', url: '{{u}}/Users/1', headersOfRequest: { 'X-Tenant': 'case' } },
      { name: 'wildcard', url: '{{u}}/users/{{id}}', headersOfRequest: { 'X-Tenant': 'wildcard' } },
      { name: 'IDs', url: '{{u}}/users/2', headersOfRequest: { 'X-Tenant': 'IDs' } },
    ];
    const mock = await mockOf(examples, { config: { matchHeader: true, headers: ['X-Tenant'] } });
    const of = (tenant: string) => outcome(mock, call('GET /users/1', { 'x-tenant': tenant }));
    for (const tenant of tenants) expect(of(tenant)).toBe(`path ${tenant}`);
    for (const tenant of ['case', 'wildcard', 'IDs']) expect(of(tenant)).toBe(tenant);
    expect(of('nobody')).toBe('No matching requests');
    // The same by the header of a call.
    const plain = await mockOf(examples);
    for (const { name, headersOfRequest } of examples) {
      const headers = { 'x-tenant': headersOfRequest['X-Tenant'], 'x-mock-match-request-headers': 'X-Tenant' };
      expect(outcome(plain, call('GET /users/1', headers))).toBe(name);
    }
  });

  test('M-29 configured body matching chooses among all examples whose path fits', async () => {
    const examples = ['/orders', '/Orders', '/orders/'].map((path) => ({
      ...{ name: path, method: 'POST', url: `{{u}}${path}` },
      originalRequest: { body: path },
    }));
    const mock = await mockOf([...examples, { name: 'empty', method: 'POST', url: '{{u}}/orders' }], {
      config: { matchBody: true },
    });
    for (const { name } of examples) expect(outcome(mock, call('POST /orders', {}, name))).toBe(name);
    expect(outcome(mock, call('POST /orders'))).toBe('empty');
    expect(outcome(mock, call('POST /orders', {}, 'other'))).toBe('No matching requests');
  });

  test('M-29 body matching serves only examples with an equal body; the header beats the configuration', async () => {
    const mock = await mockOf([post('a', 'one'), post('b', 'two')], { config: { matchBody: true } });
    expect(outcome(mock, call('POST /p', {}, 'two'))).toBe('b');
    expect(outcome(mock, call('POST /p', {}, 'three'))).toBe('No matching requests');
    expect(outcome(mock, call('POST /p'))).toBe('No matching requests');
    expect(outcome(mock, call('POST /p', { 'x-mock-match-request-body': 'false' }, 'three'))).toBe('a');
    const off = await mockOf([post('a', 'one')]);
    expect(outcome(off, call('POST /p', { 'X-Mock-Match-Request-Body': 'true' }, 'three'))).toBe(
      'No matching requests',
    );
    const empty = await mockOf([{ name: 'no body', url: '{{u}}/g' }], { config: { matchBody: true } });
    expect(outcome(empty, call('GET /g'))).toBe('no body');
  });

  test('M-30 an equal body adds 5 when body matching is off', async () => {
    const mock = await mockOf([post('a', 'one'), post('b', 'two')]);
    expect(scoreOf(mock, call('POST /p', {}, 'two'), 'b')).toBe(105);
    expect(scoreOf(mock, call('POST /p', {}, 'two'), 'a')).toBe(100);
    expect(outcome(mock, call('POST /p', {}, 'two'))).toBe('b');
    expect(outcome(mock, call('POST /p', {}, 'three'))).toBe('a');
    // The answer to the same URL is remembered: a body must still be looked at.
    expect(outcome(mock, call('POST /p', {}, 'two'))).toBe('b');
  });

  test('M-30 an equal body lifts an example up to another one, and the tie is broken as ever', async () => {
    const twoOf = (first: string, second: string) => [
      { id: first, name: 'with body', method: 'POST', url: '{{u}}/a/', originalRequest: { body: 'x' } },
      { id: second, name: 'without', method: 'POST', url: '{{u}}/a' },
    ];
    // 95 and 5 are as good as 100.
    for (const [first, second, name] of [
      ['a', 'b', 'with body'],
      ['b', 'a', 'without'],
    ] as const) {
      const mock = await mockOf(twoOf(first, second));
      expect(outcome(mock, call('POST /a', {}, 'x'))).toBe(name);
      expect(outcome(mock, call('POST /a', {}, 'y'))).toBe('without');
      expect(outcome(mock, call('POST /a'))).toBe('without');
    }
  });

  test('M-30 of several equal bodies the best path wins, and no body lifts over more than 5', async () => {
    const mock = await mockOf([
      { name: 'exact', method: 'POST', url: '{{u}}/a', originalRequest: { body: 'other' } },
      { name: 'case', method: 'POST', url: '{{u}}/A', originalRequest: { body: 'x' } },
      { name: 'slash', method: 'POST', url: '{{u}}/a/', originalRequest: { body: 'x' }, status: 201 },
    ]);
    // 100, 90 + 5, 95 + 5: the tie goes to status 200.
    expect(outcome(mock, call('POST /a', {}, 'x'))).toBe('exact');
    const worse = await mockOf([
      { name: 'exact', method: 'POST', url: '{{u}}/a', status: 201 },
      { name: 'case', method: 'POST', url: '{{u}}/A', originalRequest: { body: 'x' } },
    ]);
    expect(outcome(worse, call('POST /a', {}, 'x'))).toBe('exact');
  });

  test('M-31 JSON is compared as a value when both sides say that it is JSON', async () => {
    const mock = await mockOf([post('a', '{"a": 1, "b": [1.0, {"c": null}]}', 'application/json')], {
      config: { matchBody: true },
    });
    const sent = '{"b":[1,{"c":null}],"a":1}';
    expect(outcome(mock, call('POST /p', json, sent))).toBe('a');
    expect(outcome(mock, call('POST /p', json, '{"b":[1,{"c":0}],"a":1}'))).toBe('No matching requests');
    expect(outcome(mock, call('POST /p', { 'content-type': 'text/plain' }, sent))).toBe('No matching requests');
    const plain = await mockOf([post('a', '{"a": 1}')], { config: { matchBody: true } });
    expect(outcome(plain, call('POST /p', json, '{"a":1}'))).toBe('No matching requests');
    expect(outcome(plain, call('POST /p', json, '{"a": 1}'))).toBe('a');
  });

  test('M-31 numbers are compared by all their digits, however they are spelled', async () => {
    const mock = await mockOf([post('even', '{"id": 9007199254740992, "a": [1.10, 1e400]}', 'application/json')], {
      config: { matchBody: true },
    });
    const send = (id: string, a: string): string => outcome(mock, call('POST /p', json, `{"id":${id},"a":${a}}`));
    expect(send('9007199254740992', '[1.1,1E+400]')).toBe('even');
    expect(send('9007199254740992.0', '[11e-1,10e399]')).toBe('even');
    expect(send('9007199254740993', '[1.1,1e400]')).toBe('No matching requests');
    expect(send('9007199254740992', '[1.1,1e401]')).toBe('No matching requests');
    expect(send('9007199254740992', '[1.1000000000000000001,1e400]')).toBe('No matching requests');
    expect(told(mock, call('POST /p', json, '{"id":9007199254740993,"a":[1.1,1e400]}')).sentence).toContain(
      'body at `id` is `9007199254740993`, example has `9007199254740992`',
    );
    const graphql = { mode: 'graphql', graphql: { query: '{a}', variables: '{"id": 9007199254740993}' } };
    const query = await mockOf([post('a', graphql)], { config: { matchBody: true } });
    const ask = (id: string): string =>
      outcome(query, call('POST /p', json, `{"query":"{a}","variables":{"id":${id}}}`));
    expect([ask('9007199254740993'), ask('9007199254740992')]).toEqual(['a', 'No matching requests']);
    const [candidate] = told(query, call('POST /p', json, '{"query":"{b}"}')).candidates;
    expect(Buffer.from(candidate!.request().body).toString()).toContain('9007199254740993');
  });

  test('M-32 GraphQL is compared by query without white space, operation and variables', async () => {
    const graphql = {
      mode: 'graphql',
      graphql: { query: 'query Film($id: ID) {\n  film(id: $id) { title, year }\n}', variables: '{"id": 1}' },
    };
    const mock = await mockOf([post('a', graphql)], { config: { matchBody: true } });
    const send = (query: string, variables?: unknown, operationName?: string): string =>
      outcome(mock, call('POST /p', json, JSON.stringify({ query, variables, operationName })));
    expect(send('query Film($id:ID){film(id:$id){title year}}', { id: 1 }, 'Film')).toBe('a');
    expect(send('query Film($id:ID){film(id:$id){title}}', { id: 1 })).toBe('No matching requests');
    expect(send('query Film($id:ID){film(id:$id){title year}}', { id: 2 })).toBe('No matching requests');
    const named = await mockOf([post('a', { mode: 'graphql', graphql: { query: '{a}', operationName: 'A' } })], {
      config: { matchBody: true },
    });
    expect(outcome(named, call('POST /p', json, '{"query":"{ a }","operationName":"B"}'))).toBe('No matching requests');
    expect(outcome(named, call('POST /p', json, '{"query":"{ a }","operationName":"A","variables":{}}'))).toBe('a');
  });

  test('M-32 strings, block strings and comments of GraphQL are compared as they are', async () => {
    const same = async (saved: string, sent: string): Promise<boolean> => {
      const mock = await mockOf([post('a', { mode: 'graphql', graphql: { query: saved } })], {
        config: { matchBody: true },
      });
      return outcome(mock, call('POST /p', json, JSON.stringify({ query: sent }))) === 'a';
    };
    expect(await same('{ a(t: "x, y") }', '{a(t:"x, y")}')).toBe(true);
    expect(await same('{ a(t: "x, y") }', '{ a(t: "x y") }')).toBe(false);
    expect(await same('{ a(t: "x: {y}", n: 1) }', '{a(t:"x: {y}" n:1)}')).toBe(true);
    expect(await same('{ a(t: "x: {y}") }', '{ a(t: "x:{y}") }')).toBe(false);
    expect(await same('{ a(t: "\\" , b") }', '{a(t:"\\" , b")}')).toBe(true);
    expect(await same('{ a(t: "\\" , b") }', '{ a(t: "\\" b") }')).toBe(false);
    expect(await same('{ a(t: """x,\n  y \\""" "z" """, n: 1) }', '{a(t:"""x,\n  y \\""" "z" """ n:1)}')).toBe(true);
    expect(await same('{ a(t: """x,\n  y""") }', '{ a(t: """x y""") }')).toBe(false);
    expect(await same('{ a # "b, c\n d }', '{a # "b, c\nd}')).toBe(true);
    expect(await same('{ a # b\n d }', '{ a # b d }')).toBe(false);
    expect(await same('{ a(l: ["", "x"]) }', '{ a(l: ["""x"]) }')).toBe(false);
    expect(await same('{ a(l: ["u", "x"], m: [1, 2]) }', '{a(l:["u" "x"] m:[1 2])}')).toBe(true);
  });

  test('M-33 forms are compared field by field, in any order', async () => {
    const fields = [
      { key: 'a', value: '1' },
      { key: 'b', value: 'x y' },
      { key: 'off', value: '', disabled: true },
    ];
    const urlencoded = await mockOf([post('a', { mode: 'urlencoded', urlencoded: fields })], {
      config: { matchBody: true },
    });
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    expect(outcome(urlencoded, call('POST /p', form, 'b=x+y&a=1'))).toBe('a');
    expect(outcome(urlencoded, call('POST /p', form, 'b=x+y&a=2'))).toBe('No matching requests');
    expect(outcome(urlencoded, call('POST /p', form, 'b=x+y&a=1&off='))).toBe('No matching requests');
    const asText = await mockOf([post('a', { mode: 'urlencoded', urlencoded: 'a=1&b=x%20y&c={{c}}' })], {
      config: { matchBody: true },
      variables: { c: '3' },
    });
    expect(outcome(asText, call('POST /p', form, 'c=3&b=x+y&a=1'))).toBe('a');
    expect(outcome(asText, call('POST /p', form, 'c=3&b=x+y&a=2'))).toBe('No matching requests');
    const multipart = await mockOf(
      [post('a', { mode: 'formdata', formdata: [...fields, { key: 'f', type: 'file', src: 'x' }] })],
      {
        config: { matchBody: true },
      },
    );
    const data = new FormData();
    data.set('b', 'x y');
    data.set('a', '1');
    data.set('f', new Blob(['binary']), 'f.bin');
    const encoded = new Response(data);
    const type = { 'content-type': encoded.headers.get('content-type')! };
    expect(outcome(multipart, call('POST /p', type, new Uint8Array(await encoded.arrayBuffer())))).toBe('a');
    expect(outcome(multipart, call('POST /p', form, 'b=x+y&a=1'))).toBe('No matching requests');
  });

  test('M-04 a name beyond ASCII is found as clients send it, in UTF-8 or Latin-1', async () => {
    const mock = await mockOf(['Größe', '日本', 'Ã¼'].map((name) => ({ url: '{{u}}/p', name })));
    const bytes = (name: string, encoding: 'utf8' | 'latin1') => Buffer.from(name, encoding).toString('latin1');
    const asked = (name: string) => outcome(mock, call('GET /p', { 'x-mock-response-name': name }));
    expect(asked(bytes('Größe', 'utf8'))).toBe('Größe');
    expect(asked(bytes('Größe', 'latin1'))).toBe('Größe');
    expect(asked(bytes('日本', 'utf8'))).toBe('日本');
    expect(asked('日本')).toBe('日本');
    expect(asked(bytes('Ã¼', 'utf8'))).toBe('Ã¼');
  });

  test.each([
    ['no fields', []],
    ['disabled fields', [{ key: 'a', value: '1', disabled: true }]],
    ['a disabled file', [{ key: 'f', type: 'file', src: 'x', disabled: true }]],
  ])('M-29 a form with %s is an empty body', async (_, fields) => {
    for (const mode of ['formdata', 'urlencoded']) {
      const mock = await mockOf([{ url: '{{u}}/p', name: 'a', originalRequest: { body: { mode, [mode]: fields } } }], {
        config: { matchBody: true },
      });
      expect(outcome(mock, call('GET /p'))).toBe('a');
      expect(outcome(mock, call('GET /p', {}, 'x'))).toBe('No matching requests');
    }
  });

  test('M-33 a form with files only is no empty body, whatever the Content-Type of a call without one says', async () => {
    const files = { mode: 'formdata', formdata: [{ key: 'f', type: 'file', src: 'x' }] };
    const mock = await mockOf([post('a', files)], { config: { matchBody: true } });
    const type = { 'content-type': 'multipart/form-data; boundary=b' };
    for (const more of [{}, { 'x-mock-response-delay': '1' }])
      expect(outcome(mock, call('POST /p', { ...type, ...more }))).toBe('No matching requests');
    const sent = '--b\r\nContent-Disposition: form-data; name="f"; filename="x"\r\n\r\nbytes\r\n--b--\r\n';
    expect(outcome(mock, call('POST /p', type, sent))).toBe('a');
  });

  test('M-34 a file is never equal', async () => {
    const mock = await mockOf([post('a', { mode: 'file', file: { src: 'a.bin' } })]);
    expect(scoreOf(mock, call('POST /p', {}, 'bytes'))).toBe(100);
    expect(outcome(mock, call('POST /p', { 'x-mock-match-request-body': 'true' }, 'bytes'))).toBe(
      'No matching requests',
    );
  });
});

describe('the winner', () => {
  test('M-35 ties go to the first by ID with status 200, else to the first by ID', async () => {
    const at = (id: string, status: number): { id: string; name: string; url: string; status: number } => ({
      id,
      name: id,
      url: '{{u}}/a',
      status,
    });
    expect(outcome(await mockOf([at('d', 200), at('c', 200), at('a', 404), at('b', 201)]), call('GET /a'))).toBe('c');
    expect(outcome(await mockOf([at('d', 500), at('b', 404), at('c', 201)]), call('GET /a'))).toBe('b');
    const withoutIds = await mockOf([
      { name: 'first', url: '{{u}}/a' },
      { name: 'second', url: '{{u}}/a' },
    ]);
    expect(outcome(withoutIds, call('GET /a'))).toBe('first');
  });

  test('M-37 a miss has the body of Postman, and says so when the request only lacks an example', async () => {
    const mock = await mockOfDocument(
      collection({
        items: [
          request({ url: '{{u}}/a', examples: [{ name: 'a' }] }),
          request({ name: 'Bare', url: '{{u}}/bare/:id' }),
          request({ name: 'Numbered', url: '{{u}}/numbered/1' }),
        ],
      }),
    );
    expect(mock.answer(call('GET /zzz'))).toEqual({
      outcome: 'missed',
      status: 404,
      error: {
        name: 'mockRequestNotFoundError',
        message: 'Double check your method and the request path and try again.',
        header: 'No matching requests',
      },
    });
    expect(mock.answer(call('GET /bare/7'))).toEqual({
      outcome: 'missed',
      status: 404,
      error: {
        name: 'mockRequestNotFoundError',
        message: 'To mock this request add an example response for the mock server to return.',
        header: 'You need an example',
      },
    });
    expect(outcome(mock, call('GET /numbered/2/'))).toBe('You need an example');
    expect(told(mock, call('GET /bare/7')).sentence).toContain('Bare');
    expect(outcome(mock, call('POST /bare/7'))).toBe('No matching requests');
  });
});
