/** Secrets that stand in text by their shape, and by names that are written in other ways than usual. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createRedactor } from '../../../../src/report/index.ts';
import { processorTime } from '../../../support/processor-time.ts';
import { runs, sized } from '../../../support/runs.ts';
import { buildCallLog } from '../build-call-log.ts';

const { redactText, redact } = createRedactor({ secrets: [] });

function expectRedacted(text: string, expected: string): void {
  expect(redactText(text)).toBe(expected);
  expect(redactText(expected)).toBe(expected);
}

test.each([
  ['ini', 'password = correct horse battery', 'password = ***'],
  ['several pairs with spaces', 'Password = x; User = y', 'Password = ***; User = y'],
  ['amid words', 'the token = abc is wrong', 'the token = *** is wrong'],
  ['JavaScript', "const password = 'hunter2';", "const password = '***';"],
  ['a template of JavaScript', 'const token = `abc`', 'const token = `***`'],
  ['a default of JavaScript', "const { token = 'abc' } = x", "const { token = '***' } = x"],
  ['an element of JavaScript', 'headers["X-Api-Key"] = "abc"', 'headers["X-Api-Key"] = "***"'],
  ['a call of JavaScript', 'headers.set("X-Api-Key", "abc")', 'headers.set("X-Api-Key", "***")'],
  ['a comparison', "if (password == 'hunter2') {", "if (password == '***') {"],
  ['a comparison with nothing', 'if (token === undefined) return', 'if (token === undefined) return'],
  ['TypeScript', 'let token: string = "abc123";', 'let token: string = "***";'],
  ['Python', 'password = b\'abc\' token = f"abc"', 'password = b\'***\' token = f"***"'],
  ['Python in three quotes', 'token = """a"b"""', 'token = """***"""'],
  ['Go', 'db.password := "hunter2"', 'db.password := "***"'],
  ['Ruby and PHP', "'password' => 'hunter2', 'a' => 'b'", "'password' => '***', 'a' => 'b'"],
  ['a shell', 'export TOKEN = abc\nexport API_KEY=abc\n', 'export TOKEN = ***\nexport API_KEY=***\n'],
  ['options', '--password hunter2 --token=abc', '--password *** --token=***'],
  ['curl', 'curl -u bob:hunter2 --user "bob:hunter2" https://x', 'curl -u bob:*** --user "bob:***" https://x'],
  ['escaped quotes', 'password="a\\"b" c', 'password="***" c'],
  ['a name without a value', 'token= user=bob', 'token= user=bob'],
  ['a header with a space', 'x-api-key : abc def', 'x-api-key : ***'],
  ['a word that is no word', 'login of bob, password : hunter2', 'login of bob, password : ***'],
  ['a declaration in JSON', '{"a":"const password = \'x\'"}', '{"a":"const password = \'***\'"}'],
  [
    'a connection string of Azure',
    'AccountName=acc;AccountKey=a/b+c==;EndpointSuffix=core.windows.net',
    'AccountName=acc;AccountKey=***;EndpointSuffix=core.windows.net',
  ],
  [
    'a connection string of a bus',
    'Endpoint=sb://x/;SharedAccessKeyName=Root;SharedAccessKey=abc=',
    'Endpoint=sb://x/;SharedAccessKeyName=Root;SharedAccessKey=***',
  ],
  [
    'a connection string with spaces',
    'Server=tcp:x;User ID=sa;Password=my p@ss w0rd;Encrypt=true',
    'Server=tcp:x;User ID=sa;Password=***;Encrypt=true',
  ],
  ['a user of a URL', 'see https://ghp_abcdef@github.com/a', 'see https://***@github.com/a'],
  [
    'a user without a password',
    'https://TOKEN:@a/x https://TOKEN:x-oauth-basic@a',
    'https://***:@a/x https://***:***@a',
  ],
  ['the user git', 'ssh://git@github.com/a', 'ssh://git@github.com/a'],
  ['a URL that was folded', '/proxy/https:/bob:hunter2@a/x', '/proxy/https:/bob:***@a/x'],
  ['a URL with escaped slashes', 'https:\\/\\/bob:hunter2@a\\/x', 'https:\\/\\/bob:***@a\\/x'],
  ['Bearer in text', 'got Bearer abc123def. Then', 'got Bearer ***. Then'],
  ['Bearer in JSON', '{"a":"Bearer abc123def"}', '{"a":"Bearer ***"}'],
  ['Basic in text', 'sent Basic dXNlcjpwYXNz twice', 'sent Basic *** twice'],
  ['Bearer in prose', 'Bearer token required, Basic auth failed', 'Bearer token required, Basic auth failed'],
  ['a challenge', 'Bearer realm="api", error="none"', 'Bearer realm="api", error="none"'],
  ['a form in HTML', '<input value="abc" name="csrf_token">', '<input value="***" name="csrf_token">'],
  ['XML', '<w:Password T="x">hunter2</w:Password><token/>', '<w:Password T="x">***</w:Password><token/>'],
  ['CDATA', '<password><![CDATA[a<b]]></password>', '<password><![CDATA[***]]></password>'],
  ['a value before its name', '{"value":"x1","name":"password"}', '{"value":"***","name":"password"}'],
  [
    'values of all kinds before their names',
    '[{"value":{"a":["x"]},"n":1,"key":"client_secret"},{"value":"a","name":"b"}]',
    '[{"value":{"a":["***"]},"n":1,"key":"client_secret"},{"value":"a","name":"b"}]',
  ],
  ['a header beside its value', '{"header":"X-Api-Key","value":"abc"}', '{"header":"X-Api-Key","value":"***"}'],
  ['a name within', '{"a":{"value":"x"},"key":"password"}', '{"a":{"value":"x"},"key":"password"}'],
])('%s', (_, text, expected) => {
  expectRedacted(text, expected);
});

test.each([
  ...['token2', 'secret_key_base', 'SECRET_KEY_BASE', 'client_secret_2', 'apiKeyProd', 'accessTokenOld', 'api_key_1'],
  ...['cvv2', 'pin2', 'x-pin', 'X_Auth', 'x-otp', 'SharedAccessKey', 'AccountKey', 'masterKey', 'tokenHash'],
  ...['X-Amzn-Oidc-Jwt-Assertion', 'cf-access-jwt-assertion', 'password_reset_url', 'sessionIdOld', 'user_token_value'],
])('%s is the name of a secret', (name) => {
  expectRedacted(`{"${name}":"x1y2"}`, `{"${name}":"***"}`);
  const { headers } = redact(buildCallLog({ request: { headers: [{ key: name, value: 'x1y2' }] } })).request;
  expect(headers).toEqual([{ key: name, value: '***' }]);
});

test.each([
  ...['token_count', 'tokens_used', 'max_tokens', 'token_type', 'token_url', 'access_token_expires_in', 'secret_name'],
  ...['SharedAccessKeyName', 'signature_algorithm', 'auth0', 'nextPageToken2', 'x-axis', 'tokenized'],
])('%s is no name of a secret', (name) => {
  expectRedacted(`{"${name}":"x1y2"}`, `{"${name}":"x1y2"}`);
});

describe('numbers of cards', () => {
  test.each<readonly [number: string, isCard: boolean]>([
    ['4111111111111111', true],
    ['4111 1111 1111 1111', true],
    ['4111-1111-1111-1111', true],
    ['378282246310005', true],
    ['3782 822463 10005', true],
    ['4222222222222', true],
    ['6304000000000000000', true],
    ['4111111111111112', false],
    ['411111111111', false],
    ['41111111111111111111111', false],
    // Milliseconds: one of ten passes the check.
    ...Array.from({ length: 10 }, (_, digit) => [`170000000000${digit}`, false] as const),
    ['0000000000000000', false],
    ['0.4111111111111111', false],
    ['x4111111111111111', false],
    ['12345678-1234-1234-1234-123456789012', false],
  ])('%s in text, JSON, a query and a path', (number, isCard) => {
    const shown = isCard ? '***' : number;
    expectRedacted(`paid with ${number}, thanks`, `paid with ${shown}, thanks`);
    expectRedacted(`{"a":"${number}"}`, `{"a":"${shown}"}`);
    const path = (value: string) => `/a/${encodeURIComponent(value)}?b=${encodeURIComponent(value)}`;
    expect(redact(buildCallLog({ request: { path: path(number) } })).request.path).toBe(
      isCard ? '/a/***?b=***' : path(number),
    );
  });

  test('with what stands behind it, and as a number of JSON', () => {
    expectRedacted('card 4111 1111 1111 1111 12 2030 end', 'card *** 12 2030 end');
    expectRedacted('{"a":4111111111111111,"b":4111111111111112}', '{"a":"***","b":4111111111111112}');
  });

  test('stay where redaction is off', () => {
    const { redactText: off } = createRedactor({ secrets: [], off: true });
    for (const text of ['{"a":4111111111111111}', 'Bearer abc123def 4111111111111111 https://TOKEN@a token = b'])
      expect(off(text)).toBe(text);
  });
});

describe('multipart forms', () => {
  const redactBody = (data: string) =>
    redact(
      buildCallLog({
        request: { headers: [{ key: 'Content-Type', value: 'multipart/form-data' }], body: { mode: 'raw', data } },
      }),
    ).request.body?.data;
  const part = (disposition: string, value: string) =>
    `--b\r\nContent-Disposition: form-data; ${disposition}\r\n\r\n${value}\r\n--b--\r\n`;

  test.each([
    'name = "password"',
    'name="user password"',
    'name=password ; x=y',
    "name*=UTF-8''pass%77ord",
    'filename="name=x"; name="token"',
    'name="pass\\word"',
  ])('the name in %s', (disposition) => {
    expect(redactBody(part(disposition, 'hunter2'))).toBe(part(disposition, '***'));
  });

  test('parts within parts', () => {
    const inner = (password: string) =>
      `--i\r\nContent-Disposition: file; name="a"\r\n\r\nhi\r\n--i\r\nContent-Disposition: file; name = "password"\r\n\r\n${password}\r\n--i--`;
    const outer = (password: string) =>
      `--b\r\nContent-Disposition: form-data; name="all"\r\nContent-Type: multipart/mixed; boundary=i\r\n\r\n${inner(password)}\r\n--b--\r\n`;
    expect(redactBody(outer('hunter2\r\nx'))).toBe(outer('***'));
  });
});

describe('torn JSON is read until it reads the same again', () => {
  test.each(['{token=[1', '{\ntoken=1', '{,token=1,', '{abctoken={'])('%j', (text) => {
    const once = redactText(text);
    expect(once).toContain('***');
    expect(redactText(once)).toBe(once);
  });

  const pieces = [
    '"',
    '"password"',
    ':',
    'abc',
    '{',
    '}',
    ',',
    'token=',
    ' ',
    '[',
    ']',
    '\\"',
    '\\',
    '\n',
    'pin: ',
    "'",
  ];
  test('whatever it is torn to', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { minLength: 2, maxLength: 16 }), (parts) => {
        const once = redactText(`{${parts.join('')}`);
        expect(redactText(once)).toBe(once);
      }),
      runs(2000, 1 / 10),
    );
  });
});

/** In the gate texts of 1 MB and the time for them, otherwise a tenth of both. */
const some = (count: number) => sized(count);

test.each([
  ['digits', '4111111111111111'.repeat(some(60_000))],
  ['digits in groups', '4111 1111 1111 1112 '.repeat(some(50_000))],
  ['digits with a space before each', ' 1'.repeat(some(500_000))],
  ['names and signs with spaces', `token ${' '.repeat(100)}= `.repeat(some(9_000))],
  ['declarations', 'const token = '.repeat(some(70_000))],
  ['connection strings', 'x;token=a b '.repeat(some(80_000))],
  ['calls', '("token",'.repeat(some(110_000))],
  ['options', '--token '.repeat(some(120_000))],
  ['curl and users', `curl${' -u a'.repeat(some(200_000))}`],
  ['credentials', 'Bearer abc123= '.repeat(some(66_000))],
  ['one long credential', `Bearer ${'a1='.repeat(some(330_000))}`],
  ['tags', '<a name="token" value='.repeat(some(45_000))],
  ['tags without an end', '<a'.repeat(some(500_000))],
  ['elements', '<token>'.repeat(some(140_000))],
  ['users of URLs', 'a://b@'.repeat(some(160_000))],
  ['slashes behind a colon', `:${'/'.repeat(some(1_000_000))}`],
  ['names beside values', '{"value":"a","name":"token"},'.repeat(some(34_000))],
  ['parts in parts', `--a\n${'\n\n--a\n'.repeat(some(160_000))}`],
])('%s of up to 1 MB take linear time', (_, text) => {
  const start = processorTime();
  redactText(text);
  redact(
    buildCallLog({
      request: { headers: [{ key: 'content-type', value: 'multipart/x' }], body: { mode: 'raw', data: text } },
    }),
  );
  expect(processorTime() - start).toBeLessThan(some(6000));
});
