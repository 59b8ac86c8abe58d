import { brotliCompressSync, brotliDecompressSync, deflateSync, gunzipSync, gzipSync, inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutMark } from '../../../../src/call-log/body.ts';
import type { CallLog } from '../../../../src/call-log/model.ts';
import { createRedactor } from '../../../../src/report/index.ts';
import { processorTime } from '../../../support/processor-time.ts';
import { runs, sized } from '../../../support/runs.ts';
import { anyCharacter } from '../../../support/any-character.ts';
import { buildCallLog, hostileLog } from '../build-call-log.ts';

const key = 'PMAK-5f3e/ab+c d"é~~~???>>>-0123456789';
const redactor = () => createRedactor({ secrets: [key] });

const redactRequestBody = (data: string, options: { mode?: string; contentType?: string; fields?: string[] } = {}) => {
  const { redact } = createRedactor({ secrets: [key, '345678'], fields: options.fields ?? [] });
  const headers = [{ key: 'Content-Type', value: options.contentType ?? 'application/json' }];
  return redact(buildCallLog({ request: { headers, body: { mode: options.mode ?? 'raw', data } } })).request.body?.data;
};

describe('known secrets', () => {
  const base64 = (text: string) => Buffer.from(text).toString('base64');
  const everyByte = [...Buffer.from(key)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
  test.each([
    ['as it is', key],
    ['in other text', `x${key}${key}y`],
    ['URL-encoded', encodeURIComponent(key)],
    ['URL-encoded in lower case', encodeURIComponent(key).replace(/%../g, (escape) => escape.toLowerCase())],
    ['form-encoded', new URLSearchParams({ a: key }).toString()],
    ['with every byte encoded', everyByte],
    ['in base64', base64(key)],
    ['in base64 behind one byte', base64(`:${key}:`)],
    ['in base64 behind two bytes', base64(`u:${key}`)],
    ['in URL-safe base64', Buffer.from(`user:${key}`).toString('base64url')],
    ['in a JSON string', JSON.stringify({ a: key })],
    ['in JSON with needless escapes', `{"a":"\\u0050${JSON.stringify(key).slice(2, -1)}"}`],
    ['in JSON in a JSON string', JSON.stringify({ a: JSON.stringify({ b: key }) })],
  ])('%s', (_, text) => {
    const { redact } = redactor();
    const log = redact(
      buildCallLog({
        responseName: text,
        request: { path: `/a/${text}`, headers: [{ key: 'x-note', value: text }], body: { mode: 'raw', data: text } },
        response: { headers: [{ key: 'x-note', value: text }], body: { data: text } },
      }),
    );
    const { path, headers, body } = log.request;
    // JSON is looked into where JSON may stand.
    const alwaysFound = text.startsWith('{') ? [] : [log.responseName, path];
    for (const value of [...alwaysFound, headers?.[0]?.value, body?.data, log.response.body?.data]) {
      expect(value).toContain('***');
      expect(value).not.toContain(text.slice(8, -4));
    }
  });

  test('percent-encoded where it need not be, in a path segment', () => {
    const { redact } = redactor();
    const encoded = `%50${encodeURIComponent(key).slice(1)}`;
    expect(redact(buildCallLog({ request: { path: `/a/${encoded}/b?q=${encoded}` } })).request.path).toBe(
      '/a/***/b?q=***',
    );
  });

  test('in a base64 body, which stays base64', () => {
    const { redact } = redactor();
    const data = Buffer.concat([Buffer.from([0xff, 0x00]), Buffer.from(key), Buffer.from([0xfe])]).toString('base64');
    const body = redact(buildCallLog({ request: { body: { mode: 'base64', data } } })).request.body;
    expect(Buffer.from(body?.data ?? '', 'base64').toString('latin1')).toBe('\u00ff\u0000***\u00fe');
  });

  const redactBytes = (bytes: Buffer, coding: string) => {
    const headers = [{ key: 'Content-Encoding', value: coding }];
    const body = { mode: 'base64', data: bytes.toString('base64') };
    const log = redactor().redact(buildCallLog({ request: { headers, body } }));
    return Buffer.from(log.request.body?.data ?? '', 'base64');
  };

  test.each([
    ['gzip', gzipSync, gunzipSync],
    ['deflate', deflateSync, inflateSync],
    ['br', brotliCompressSync, brotliDecompressSync],
  ] as const)('in a body compressed by %s, which stays compressed', (coding, encode, decode) => {
    const redacted = redactBytes(encode(Buffer.from(JSON.stringify({ key, password: 'hunter2', a: 1 }))), coding);
    expect(decode(redacted).toString()).toBe('{"key":"***","password":"***","a":1}');
    const harmless = encode(Buffer.from('{"a":1}'));
    expect(redactBytes(harmless, coding)).toEqual(harmless);
  });

  test.each([
    ['unknown', Buffer.from('abc'), 'zstd'],
    ['not what it says', Buffer.from('abc'), 'gzip'],
    ['a bomb', gzipSync(Buffer.alloc(50_000_000)), 'gzip'],
  ])('a compressed body that cannot be looked into is not shown: %s', (_, bytes, coding) => {
    expect(redactBytes(bytes, coding).toString()).toBe('[compressed body not shown]');
  });

  test('in UTF-16', () => {
    const text = redactBytes(Buffer.from('\uFEFF{"password":"hunter2"}', 'utf16le'), '').toString('utf16le');
    expect(text).toBe('\uFEFF{"password":"***"}');
  });

  test.each([0, 1])('in UTF-16 of the other order, %i bytes of the next character with it', (more) => {
    const bigEndian = (text: string) => Buffer.from(text, 'utf16le').swap16();
    const body = Buffer.concat([bigEndian('\uFEFF{"password":"hunter2"}'), Buffer.alloc(more)]);
    expect(redactBytes(body, '')).toEqual(bigEndian('\uFEFF{"password":"***"}'));
    const harmless = Buffer.concat([bigEndian('\uFEFF{"a":"b"}'), Buffer.alloc(more)]);
    expect(redactBytes(harmless, '')).toEqual(harmless);
  });

  const parts = ['abcd-1234', 'abcd-1234-efgh', '1234-efgh-ijkl', 'efgh'];
  test.each([parts, parts.toReversed()])(
    'in one another, and overlapping: nothing of the longer one stays',
    (...secrets) => {
      const { redactText } = createRedactor({ secrets });
      expect(redactText('x abcd-1234-efgh y abcd-1234-efgh-ijkl z abcd-1234-efg')).toBe('x *** y *** z ***-efg');
    },
  );

  test('of several lines, with spaces around, and in a header that takes no line ends', () => {
    const { redactText } = createRedactor({ secrets: ['  first line 1\r\nsecond line\n}\n'] });
    for (const text of ['first line 1', 'first line 1\nsecond line\n}', 'first line 1second line}', 'second line'])
      expect(redactText(`a ${text} b`)).toMatch(/^a \W+ b$/);
    expect(redactText('a } b')).toBe('a } b');
  });

  test('many of them cost no more than one reading', () => {
    const count = sized(5_000, 2 / 5);
    const secrets = Array.from({ length: count }, (_, n) => `secret-${'x'.repeat(n % 50)}-${n}`);
    const { redactText } = createRedactor({ secrets });
    const start = processorTime();
    expect(redactText(`${'abc '.repeat(sized(250_000, 1 / 5))}secret-xx-${count - 48}`)).toMatch(/abc \*\*\*$/);
    expect(processorTime() - start).toBeLessThan(sized(3000, 1 / 5));
  });

  test('a text that was cut amid one', () => {
    const { redactText } = redactor();
    expect(redactText(`No: ${key.slice(0, 20)}…`)).toBe('No: ***…');
  });

  test('even when redaction is off, which leaves all else', () => {
    const { redact } = createRedactor({ secrets: [key], off: true });
    const log = redact(
      buildCallLog({
        request: {
          path: `/a?token=t1&k=${encodeURIComponent(key)}&j=%50${encodeURIComponent(key).slice(1)}`,
          headers: [{ key: 'Authorization', value: `Bearer t2` }],
          body: { mode: 'raw', data: `{"password":"p1","k":"\\u0050${JSON.stringify(key).slice(2, -1)}"}` },
        },
      }),
    );
    expect(log.request).toMatchObject({
      path: '/a?token=t1&k=***&j=***',
      headers: [{ key: 'Authorization', value: 'Bearer t2' }],
      body: { data: '{"password":"p1","k":"***"}' },
    });
  });
});

describe('headers', () => {
  test.each<readonly [name: string, value: string, expected: string]>([
    ['authorization', 'Bearer abc', 'Bearer ***'],
    ['Authorization', 'abc def', '***'],
    ['PROXY-AUTHORIZATION', 'Basic dTpw', 'Basic ***'],
    ['Cookie', 'session=abc; a=b', '***'],
    ['Set-Cookie', 'session=abc; HttpOnly', '***'],
    ['X-Api-Key', 'abc', '***'],
    ['X-Auth-Token', 'abc', '***'],
    ['X-Custom', 'abc', '***'],
    ...[
      'X-Vault-Token',
      'X-Amz-Security-Token',
      'X-GitHub-Token',
      'JOB-TOKEN',
      'Ocp-Apim-Subscription-Key',
      'x-functions-key',
      'Stripe-Signature',
      'Cookie2',
      'X-Forwarded-Authorization',
      'X-Original-Authorization',
    ].map((name) => [name, 'abc', '***'] as const),
    ['X-Next-Page-Token', 'abc', 'abc'],
    ['Access-Control-Allow-Credentials', 'true', 'true'],
    ['Location', 'https://a.example/cb?access_token=abc&page=2', 'https://a.example/cb?access_token=***&page=2'],
    ['Accept', 'application/json; q=0.9', 'application/json; q=0.9'],
  ])('%s: %s', (name, value, expected) => {
    const { redact } = createRedactor({ secrets: [], headers: ['x-CUSTOM'] });
    const log = redact(
      buildCallLog({ request: { headers: [{ key: name, value }] }, response: { headers: [{ key: name, value }] } }),
    );
    expect(log.request.headers).toEqual([{ key: name, value: expected }]);
    expect(log.response.headers).toEqual([{ key: name, value: expected }]);
  });
});

describe('fields', () => {
  test.each([
    'password',
    'passwd',
    'token',
    'access_token',
    'refresh_token',
    'id_token',
    'secret',
    'client_secret',
    'api_key',
    'apikey',
    'apiKey',
    'private_key',
    'PrivateKey',
    'client-secret',
    'newPassword',
    'password_confirmation',
    'stripeSecretKey',
    'AWS_SECRET_ACCESS_KEY',
    'secretAccessKey',
    'X-Amz-Signature',
    'X-Amz-Credential',
    'sig',
    'github_token',
    'resetToken',
    'tokens',
    'accessTokens',
    'apiKeys',
    'verification_token',
    'assertion',
    'SAMLResponse',
    'code_verifier',
    'JSESSIONID',
    'PHPSESSID',
    'csrfmiddlewaretoken',
    'pass',
    'cvv',
    'userPwd',
    'x-forwarded-authorization',
  ])('%s in JSON, a form, a query and torn JSON', (name) => {
    expect(redactRequestBody(`{"a": [{"${name}" : "x1y2", "b": 1}]}`)).toBe(`{"a": [{"${name}" : "***", "b": 1}]}`);
    expect(redactRequestBody(`a=1&${name}=x1y2&b=2`, { mode: 'urlencoded' })).toBe(`a=1&${name}=***&b=2`);
    expect(redactRequestBody(`{"a":1,"${name}": "x1y2`)).toBe(`{"a":1,"${name}": "***`);
    const { redact } = redactor();
    expect(redact(buildCallLog({ request: { path: `/a?b=1&${name}=x1y2` } })).request.path).toBe(`/a?b=1&${name}=***`);
  });

  test.each([
    'nextPageToken',
    'continuation_token',
    'max_tokens',
    'passing',
    'secretary',
    'page',
    'tokenize',
    'signatures',
    'preAuthorization',
  ])('%s is no secret', (name) => {
    expect(redactRequestBody(`{"${name}":"x1y2"}`)).toBe(`{"${name}":"x1y2"}`);
  });

  test.each([
    [
      'layout stays',
      '{\r\n\t"token"  :\n"abc" ,"n" : 1.50e3, "u":"\\u00e9\\/" }\n',
      '{\r\n\t"token"  :\n"***" ,"n" : 1.50e3, "u":"\\u00e9\\/" }\n',
    ],
    ['numbers become strings', '{"pin":1234,"x":[1]}', '{"pin":"***","x":[1]}'],
    [
      'null, booleans and empty strings stay',
      '{"token":null,"secret":true,"password":""}',
      '{"token":null,"secret":true,"password":""}',
    ],
    [
      'whole subtrees',
      '{"credentials":{"user":"u","keys":["a",2,{"b":"c"}]},"d":"e"}',
      '{"credentials":{"user":"***","keys":["***","***",{"b":"***"}]},"d":"e"}',
    ],
    ['escaped names', '{"pass\\u0077ord":"abc"}', '{"pass\\u0077ord":"***"}'],
    ['escaped quotes in values', '{"password":"a\\"b\\\\","x":"y"}', '{"password":"***","x":"y"}'],
    [
      'JSON in a string',
      '{"body":"{\\"password\\": \\"abc\\", \\"x\\":1}"}',
      '{"body":"{\\"password\\": \\"***\\", \\"x\\":1}"}',
    ],
    [
      'a URL in a string',
      '{"next":"https://a.example/?page=2&token=abc"}',
      '{"next":"https://a.example/?page=2&token=***"}',
    ],
    ['several documents', '{"token":"a"}\n{"token":"b"}', '{"token":"***"}\n{"token":"***"}'],
    ['server-sent events', 'data: {"token": "abc", "x": "y"}\n\n', 'data: {"token": "***", "x": "y"}\n\n'],
    ['torn in an escape', '{"password":"abc","n":"x\\u00', '{"password":"***","n":"x\\u00'],
    ['quotes out of step', '{"a":"b" " : "password": "abc", "c": 1}', '{"a":"b" " : "password": "***", "c": 1}'],
    ['a known secret in a number', '{"n":12345678,"x":"12345678"}', '{"n":"***","x":"12***"}'],
    ['bare values in torn JSON', '{"a":"b" " : "pin": 1234, "c": 1', '{"a":"b" " : "pin": "***", "c": 1'],
    [
      'markup attributes',
      '<a token="abc" href="/x?token=abc&amp;y=1">t</a>',
      '<a token="***" href="/x?token=***&amp;y=1">t</a>',
    ],
    ['text', 'login failed: password=abc user=bob', 'login failed: password=*** user=bob'],
    [
      'a URL with names of forms in text',
      'see https://a.example/?credentials[user]=bob&tokens%5B0%5D=x&page[0]=1',
      'see https://a.example/?credentials[user]=***&tokens%5B0%5D=***&page[0]=1',
    ],
  ])('%s', (_, body, expected) => {
    expect(redactRequestBody(body)).toBe(expected);
    expect(redactRequestBody(expected)).toBe(expected);
  });

  test.each([
    [
      'GraphQL',
      '{"query":"mutation{login(password:\\"hunter2\\")}"}',
      '{"query":"mutation{login(password:\\"***\\")}"}',
    ],
    ['an object of JavaScript', '{password: "hunter2", a: 1}', '{password: "***", a: 1}'],
    ['bare values in it', '{password: hunter2, a: 1}', '{password: ***, a: 1}'],
    ['header lines', 'a: b\r\nAuthorization: Bearer x y\r\nc: d', 'a: b\r\nAuthorization: ***\r\nc: d'],
    ['a header line in a JSON string', '{"m":"Authorization: Bearer x"}', '{"m":"Authorization: ***"}'],
    ['single quotes in a JSON string', '{"m":"{\'password\': \'x\'}"}', '{"m":"{\'password\': \'***\'}"}'],
    [
      'a header in quotes',
      'retry failed: curl -H "Authorization: Bearer x y" -H \'X-Api-Key: abc\' https://api',
      'retry failed: curl -H "Authorization: ***" -H \'X-Api-Key: ***\' https://api',
    ],
    [
      'a header in quotes in a JSON string',
      '{"m":"retry failed: curl -H \\"Authorization: Bearer x\\" https://api"}',
      '{"m":"retry failed: curl -H \\"Authorization: ***\\" https://api"}',
    ],
    [
      'a header in quotes in a JSON string amid text',
      'log {"m":"curl -H \\"Authorization: Bearer x\\" https://api","n":1}',
      'log {"m":"curl -H \\"Authorization: ***\\" https://api","n":1}',
    ],
    [
      'credentials with their scheme amid words',
      'sent Authorization: Bearer abc to the API, then token: Basic dTpw.',
      'sent Authorization: Bearer *** to the API, then token: Basic ***',
    ],
    [
      'words behind a scheme',
      'Invalid token: basic checks failed. Wrong auth: Digest expected. Set token: Bearer',
      'Invalid token: basic checks failed. Wrong auth: Digest expected. Set token: Bearer',
    ],
    [
      'a torn JSON string of lines',
      '{"m":"user: bob\\npin: 1234\\nAuthorization: Bearer x\\u00',
      '{"m":"user: bob\\npin: ***\\nAuthorization: ***\\u00',
    ],
    [
      'names beside their values, as Postman writes them',
      '{"header":[{"key":"Authorization","value":"Bearer x","type":"text"},{"key":"Accept","value":"a"}]}',
      '{"header":[{"key":"Authorization","value":"***","type":"text"},{"key":"Accept","value":"a"}]}',
    ],
    [
      'names beside their values, as HAR writes them',
      '{"name":"password","value":["x",{"a":1}]},{"name":"bob","value":"x"},{"value":"token"}',
      '{"name":"password","value":["***",{"a":"***"}]},{"name":"bob","value":"x"},{"value":"token"}',
    ],
    ['no secret amid words', 'Invalid token: expected a string', 'Invalid token: expected a string'],
    ['a scheme before it', 'Authorization=Bearer abc d', 'Authorization=*** d'],
    [
      'subtrees in events',
      'data: {"credentials":{"user":"a}b"},"token":["c"],"x":[1]}',
      'data: {"credentials":"***","token":"***","x":[1]}',
    ],
    ['credentials of a URL', '{"u":"https://user:hunter2@host/a"}', '{"u":"https://user:***@host/a"}'],
    ['credentials of a URL in text', 'see https://user:hunter2@host:80/a:b@c', 'see https://user:***@host:80/a:b@c'],
    ['the mark of a cut stays', `a=1&password=abc${cutMark(16, 999)}`, `a=1&password=***${cutMark(16, 999)}`],
    ['a known secret that the cut has torn', `x ${key.slice(0, 9)}${cutMark(11, 999)}`, `x ***${cutMark(11, 999)}`],
  ])('%s', (_, body, expected) => {
    expect(redactRequestBody(body, { contentType: 'text/plain' })).toBe(expected);
    expect(redactRequestBody(expected, { contentType: 'text/plain' })).toBe(expected);
  });

  test('a dotted path counts from the root of each document', () => {
    const document = (zip: string) => `{"a":{"zip":"${zip}"},"b":{"c":1}}\n`;
    expect(redactRequestBody(document('1') + document('2'), { fields: ['a.zip'] })).toBe(document('***').repeat(2));
  });

  test('parameters of a path, and the name of an answer', () => {
    const log = redactor().redact(
      buildCallLog({ responseName: 'GET /cb?token=abc', request: { path: '/x;access_token=abc;v=1/y' } }),
    );
    expect(log.request.path).toBe('/x;access_token=***;v=1/y');
    expect(log.responseName).toBe('GET /cb?token=***');
  });

  test.each([
    ['http://bob:hunter2@shop.test/form', 'http://bob:***@shop.test/form'],
    ['http://bob:hunter2@shop.test:80/a?token=b&c=d', 'http://bob:***@shop.test:80/a?token=***&c=d'],
    ['/proxy/https://bob:hunter2@shop.test/a', '/proxy/https://bob:***@shop.test/a'],
    ['/proxy/https%3A%2F%2Fbob%3Ahunter2%40shop.test/a', `/proxy/${encodeURIComponent('https://bob:***@shop.test')}/a`],
    ['/x/token=abc/y=1', '/x/token=***/y=1'],
    ['/x/a=1&tokens[0]=abc', '/x/a=1&tokens[0]=***'],
    ['/x/token%3Dabc', `/x/${encodeURIComponent('token=***')}`],
    ['http://shop.test:8080/a:b@c', 'http://shop.test:8080/a:b@c'],
    ['/v1/token:refresh/a%20b=c', '/v1/token:refresh/a%20b=c'],
    ['/oauth/token/me@a.example', '/oauth/token/me@a.example'],
  ])('the target %s', (path, expected) => {
    const { redact } = redactor();
    for (const target of [path, expected]) {
      expect(redact(buildCallLog({ request: { path: target } })).request.path).toBe(expected);
    }
  });

  test('multipart forms with a preamble and a folded header', () => {
    const body = (password: string) =>
      `preamble\r\n--b\r\nContent-Disposition: form-data;\r\n\tname="password"\r\n\r\n${password}\r\n--b--\r\n`;
    expect(redactRequestBody(body('hunter2'), { contentType: 'multipart/form-data; boundary=b' })).toBe(body('***'));
  });

  test('forms: encoded names, nested names, JSON in a value', () => {
    const payload = encodeURIComponent('{"password":"abc"}');
    expect(redactRequestBody(`user%5Bpassword%5D=a+b c&x=%20&p=${payload}`, { mode: 'urlencoded' })).toBe(
      `user%5Bpassword%5D=***&x=%20&p=${encodeURIComponent('{"password":"***"}')}`,
    );
  });

  test.each([1, 2, 3])('a URL in a query, encoded %i times', (times) => {
    const encode = (text: string) => Array.from({ length: times }).reduce<string>(encodeURIComponent, text);
    const path = (token: string) => `/a?next=${encode(`/cb?x=100%25&access_token=${token}`)}&q=${encode('50%')}`;
    expect(redactor().redact(buildCallLog({ request: { path: path('abc') } })).request.path).toBe(path('***'));
  });

  const formNames = [
    ['tokens[0]', true],
    ['tokens[]', true],
    ['tokens.0', true],
    ['credentials[user]', true],
    ['secret[value]', true],
    ['user[tokens][0][value]', true],
    [`${'deeply.nested.'.repeat(12)}password[old]`, true],
    ['customer[address][0][zip]', true],
    ['filter[tokenize][0]', false],
    ['page[0]', false],
    ['shop[address][zip]', false],
  ] as const;
  test.each(formNames)('a form, a query and a multipart body with the name %s', (name, isSecret) => {
    const shown = isSecret ? '***' : 'x1y2';
    const fields = ['customer.address.zip'];
    for (const written of [name, encodeURIComponent(name)]) {
      const form = (value: string) => `a=1&${written}=${value}&b=2`;
      expect(redactRequestBody(form('x1y2'), { mode: 'urlencoded', fields })).toBe(form(shown));
      const { redact } = createRedactor({ secrets: [], fields });
      const { path } = redact(buildCallLog({ request: { path: `/a?${form('x1y2')}` } })).request;
      expect(path).toBe(`/a?${form(shown)}`);
    }
    const body = (value: string) =>
      `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n--b--\r\n`;
    const contentType = 'multipart/form-data; boundary=b';
    expect(redactRequestBody(body('x1y2'), { contentType, fields })).toBe(body(shown));
  });

  test.each(['auth.shop.test:8080 refused the connection', 'token.example.org: no such host', 'at 10.0.0.1:80'])(
    'the name of a host is no name of a secret: %s',
    (text) => {
      expect(redactRequestBody(text, { contentType: 'text/plain' })).toBe(text);
    },
  );

  test('multipart forms', () => {
    const part = (name: string, value: string) =>
      `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
    const body = (password: string) =>
      `${part('user', 'bob')}${part('password', password)}${part('note', 'hi')}--b--\r\n`;
    expect(redactRequestBody(body('a\r\nb=c'), { contentType: 'multipart/form-data; boundary=b' })).toBe(body('***'));
  });

  test.each([
    [['ssn'], '{"a":{"SSN":"***"},"zip":"2","items":[{"zip":"3","pan":"4"}],"address":{"zip":"5"}}'],
    [['address.zip'], '{"a":{"SSN":"1"},"zip":"2","items":[{"zip":"3","pan":"4"}],"address":{"zip":"***"}}'],
    [['$.items.zip'], '{"a":{"SSN":"1"},"zip":"2","items":[{"zip":"***","pan":"4"}],"address":{"zip":"5"}}'],
    [['items[*].pan'], '{"a":{"SSN":"1"},"zip":"2","items":[{"zip":"3","pan":"***"}],"address":{"zip":"5"}}'],
    [['items.0.pan'], '{"a":{"SSN":"1"},"zip":"2","items":[{"zip":"3","pan":"***"}],"address":{"zip":"5"}}'],
    [['*.zip'], '{"a":{"SSN":"1"},"zip":"***","items":[{"zip":"***","pan":"4"}],"address":{"zip":"***"}}'],
  ])('the user adds %j', (fields, expected) => {
    const body = '{"a":{"SSN":"1"},"zip":"2","items":[{"zip":"3","pan":"4"}],"address":{"zip":"5"}}';
    expect(redactRequestBody(body, { fields })).toBe(expected);
  });
});

test('a body that comes again is redacted again, and counted again', () => {
  const redactor = createRedactor({ secrets: [] });
  const data = '{"password":"hunter2","note":"x"}';
  for (const count of [1, 2, 3]) {
    const { response } = redactor.redact(buildCallLog({ response: { body: { data } } }));
    expect([response.body?.data, redactor.count]).toEqual(['{"password":"***","note":"x"}', count]);
  }
});

test('counts each replaced value once', () => {
  const redactor = createRedactor({ secrets: ['s3cr3t-value'] });
  const log = redactor.redact(
    buildCallLog({
      request: {
        path: '/s3cr3t-value?token=a',
        headers: [{ key: 'cookie', value: 'a=b' }],
        body: { mode: 'raw', data: '{"password":"x"}' },
      },
    }),
  );
  expect(redactor.count).toBe(4);
  redactor.redact(log);
  expect(redactor.count).toBe(4);
});

/** In the gate texts of 1 MB and the time for them, otherwise a tenth of both. */
const some = (count: number) => sized(count);

/** JSON strings in JSON strings, each without its end, and a secret in each. */
function tornStrings(depth: number): string {
  let text = 'a\npassword: x\n'.repeat(some(20_000));
  for (let level = 0; level < depth; level += 1)
    text = JSON.stringify({ a: 1, pin: 'x\ntoken: y', b: text }).slice(0, -2);
  return text;
}

test.each([
  ['deep nesting', '{"a":'.repeat(some(200_000))],
  ['deep arrays', '['.repeat(some(1_000_000))],
  ['quotes', '"'.repeat(some(1_000_000))],
  ['backslashes', `{"a":"${'\\'.repeat(some(1_000_000))}`],
  ['escaped quotes', `{"a":"${'\\"'.repeat(some(500_000))}`],
  ['colons', `"token"${':'.repeat(some(1_000_000))}`],
  ['equal signs', 'token'.padEnd(some(1_000_000), '=')],
  ['many pairs', 'token=a&'.repeat(some(125_000))],
  ['spaces', `{"token"${' '.repeat(some(1_000_000))}`],
  ['boundaries', `--\r\n${'--\n'.repeat(some(300_000))}`],
  [
    'strings in strings',
    JSON.stringify(JSON.stringify(JSON.stringify(JSON.stringify('{"a":"b"}'.repeat(some(20_000)))))),
  ],
  ['names and colons', 'token:'.repeat(some(170_000))],
  ['brackets after names', 'token:['.repeat(some(140_000))],
  ['URLs', 'a://b:c'.repeat(some(140_000))],
  ['indented names', `${' '.repeat(200)}a:`.repeat(some(5_000))],
  ['schemes', `token=${'Bearer '.repeat(some(140_000))}`],
  ['names on lines of carriage returns', 'token:\r'.repeat(some(140_000))],
  ['names in quotes', '"token:'.repeat(some(140_000))],
  ['names in quotes on lines', '"token:\\\\"\r'.repeat(some(80_000))],
  ['names in quotes of other depths', Array.from({ length: 1_400 }, (_, n) => `${'\\'.repeat(n)}"token:\n`).join('')],
  ['schemes amid words', `a ${'token: Bearer '.repeat(some(60_000))}`],
  ['names beside values', '{"key":"token","value":"a"},'.repeat(some(36_000))],
  ['torn strings in torn strings', tornStrings(4)],
  ['one long name', `"${'a'.repeat(some(1_000_000))}":"x"`],
])('%s of up to 1 MB take linear time', (_, body) => {
  const start = processorTime();
  redactRequestBody(body, { fields: ['a.*.b'] });
  expect(processorTime() - start).toBeLessThan(some(3000));
});

describe('for any call log', () => {
  const secret = fc
    .oneof(
      fc.string({ minLength: 8, maxLength: 40 }),
      fc.string({ unit: anyCharacter, minLength: 8, maxLength: 20 }).map((text) => text.toWellFormed()),
      fc.base64String({ minLength: 12, maxLength: 40 }),
    )
    .filter((text) => /[^*]/.test(text) && text.trim() === text);
  const options = fc.record({
    secrets: fc.array(secret, { minLength: 1, maxLength: 3 }),
    fields: fc.constantFrom([], ['id', 'a.b']),
  });

  test('redacting twice changes nothing', () => {
    fc.assert(
      fc.property(options, hostileLog, fc.json(), fc.nat(40), (given, log, json, cut) => {
        const { redact } = createRedactor(given);
        const secrets = given.secrets.join('&token=');
        const planted: CallLog = {
          ...log,
          request: {
            ...log.request,
            path: `${log.request.path}?${secrets}`,
            body: { mode: 'raw', data: `{"password":${json}, "x":${json}, "${secrets}` },
          },
          response: {
            ...log.response,
            body: { data: `${json.slice(0, cut)}${secrets}"token":"${secrets}${json.slice(cut)}` },
          },
        };
        for (const one of [log, planted]) {
          const once = redact(one);
          expect(redact(once)).toEqual(once);
        }
      }),
      runs(300, 1 / 5),
    );
  });

  test('a planted secret is nowhere', () => {
    fc.assert(
      fc.property(secret, hostileLog, fc.json(), fc.nat(30), (planted, log, json, cut) => {
        const { redact } = createRedactor({ secrets: [planted] });
        const base64 = Buffer.from(`user:${planted}`).toString('base64');
        const forms = [planted, encodeURIComponent(planted), JSON.stringify(planted).slice(1, -1), base64];
        const written = forms.map((form) =>
          redact({
            ...log,
            responseName: `is ${form}`,
            request: {
              method: log.request.method,
              path: `/a/${form}/b?q=${form}`,
              headers: [{ key: 'x-a', value: form }],
              body: { mode: 'raw', data: `${json.slice(0, cut)}${form}${json.slice(cut)}` },
            },
            response: {
              ...log.response,
              body: { data: JSON.stringify({ a: form, [form]: [JSON.stringify({ form })] }) },
            },
          }),
        );
        const texts: string[] = [];
        JSON.stringify(written, (_, value: unknown) => {
          if (typeof value === 'string') texts.push(value);
          return value;
        });
        for (const text of texts) {
          expect(text).not.toContain(planted);
          expect(decodeAll(text)).not.toContain(planted);
          expect(text).not.toContain(base64.slice(8, -4));
        }
      }),
      runs(300, 1 / 5),
    );
  });

  test('what holds no secret stays byte for byte', () => {
    const { redact } = createRedactor({ secrets: ['no-such-secret-anywhere'] });
    // Letters that form no name of a secret: of all letters, one text in ten thousand has `cvc` or `jwt`.
    const unit = fc.constantFrom(...Array.from('xyXY019 -_.,:;=&?/+%<>()[]{}"\'\\\n\té☃'));
    // Nor so many digits that they may be a card's number: of random ones every tenth passes the check of such numbers.
    const data = fc
      .json({ stringUnit: unit })
      .map((json) => JSON.stringify(JSON.parse(json), null, 3))
      .filter((json) => !/(?:\d[ -]?){13}/.test(json));
    const path = fc
      .string({ unit: fc.constantFrom(...Array.from("xyXY019-._~!$'()*+,:@/;=?&")) })
      .map((text) => `/${text}`)
      // Nor a user before a host, whose colon and slashes may be folded.
      .filter((target) => !/:\/.*@/.test(target));
    fc.assert(
      fc.property(data, path, (body, target) => {
        const log = buildCallLog({
          request: { path: target, body: { mode: 'raw', data: body } },
          response: { body: { data: body } },
        });
        expect(redact(log)).toEqual(log);
      }),
    );
  });
});

function decodeAll(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
