/** Small rules of matching that only one example or call in many meets. */
import { expect, test } from 'vitest';
import { collection, request } from '../../../support/builders.ts';
import { bodyOf, call, mockOf, mockOfDocument, outcome, scoreOf, served } from '../mock-of.ts';

test('M-28 white space round a header value does not matter, of the call and of the example', async () => {
  const config = { matchHeader: true, headers: [' X-Tenant ', ''] };
  const mock = await mockOf([{ name: 'one', url: '{{u}}/a', headersOfRequest: { 'X-Tenant': ' Blue' } }], { config });
  expect(outcome(mock, call('GET /a', { 'x-tenant': 'blue\t ' }))).toBe('one');
  expect(outcome(mock, call('GET /a', { 'x-tenant': 'bl ue' }))).toBe('No matching requests');
});

test('T-04 a name that stands in path and query is what the path had in its place', async () => {
  const mock = await mockOf([{ url: '{{u}}/a/{{x}}?q={{x}}&r={{y}}', body: '{{x}} {{y}}' }]);
  expect(bodyOf(mock, call('GET /a/path?q=query&r=other'))).toBe('path other');
  expect(bodyOf(mock, call('GET /a/path?r=other&q=query', { 'x-mock-response-code': '200' }))).toBe('path other');
});

test('T-04 what a call had in place of a wildcard is known however its example was chosen', async () => {
  const mock = await mockOf([{ id: 'e', name: 'n', url: '{{u}}/a/{{x}}?q={{y}}', body: '{{x}} {{y}}' }]);
  for (const headers of [
    {},
    { 'x-mock-response-code': '200' },
    { 'x-mock-response-id': 'e' },
    { 'x-mock-response-name': 'n' },
    { 'x-mock-match-request-body': 'false' },
  ])
    expect(bodyOf(mock, call('GET /a/1?q=2', headers)), JSON.stringify(headers)).toBe('1 2');
});

test('T-17 a call may ask for a delay beside whatever it asks for', async () => {
  const mock = await mockOf([{ id: 'e', name: 'n', url: '{{u}}/a' }], { config: { delay: { duration: 7 } } });
  for (const headers of [
    {},
    { 'x-mock-response-code': '200' },
    { 'x-mock-response-id': 'e' },
    { 'x-mock-response-name': 'n' },
  ]) {
    const delay = (more: object) => served(mock, call('GET /a', { ...headers, ...more })).delay;
    expect([delay({}), delay({ 'x-mock-response-delay': ' 20 ' })]).toEqual([7, 20]);
    for (const odd of ['0', '180001', '-1', '1.5', '1e3', 'x', ''])
      expect(delay({ 'x-mock-response-delay': odd }), odd).toBe(7);
  }
  expect(served(mock, call('GET /a', { 'x-mock-response-delay': '180000' })).delay).toBe(180_000);
});

test('M-19 text round a variable is told from other text round it', async () => {
  const paths = ['/ab{{x}}', '/a{{x}}b', '/{{x}}ab', '/v{{x}}', '/{{x}}-{{y}}'];
  const mock = await mockOf(paths.map((path) => ({ name: path, url: `{{u}}${path}`, body: '{{x}}|{{y}}' })));
  for (const [sent, name, body] of [
    ['/abz', '/ab{{x}}', 'z|{{y}}'],
    ['/azb', '/a{{x}}b', 'z|{{y}}'],
    ['/zab', '/{{x}}ab', 'z|{{y}}'],
    ['/v1', '/v{{x}}', '1|{{y}}'],
    // Each variable takes a character at least, and as few as it can.
    ['/--z', '/{{x}}-{{y}}', '-|z'],
    ['/1-2-3', '/{{x}}-{{y}}', '1|2-3'],
  ] as const) {
    expect(outcome(mock, call(`GET ${sent}`)), sent).toBe(name);
    expect(bodyOf(mock, call(`GET ${sent}`)), sent).toBe(body);
  }
  for (const sent of ['/w1', '/v', '/-z', '/z-', '/ab'])
    expect(outcome(mock, call(`GET ${sent}`)), sent).toBe('No matching requests');
});

test('M-37 a request without an example is found without the path of its base URL as well', async () => {
  const document = collection({
    items: [request({ name: 'bare', url: '{{base}}/users/{{id}}', examples: [] })],
    variables: { base: 'https://h.example/api/v1' },
  });
  const mock = await mockOfDocument(document);
  for (const sent of ['/api/v1/users/7', '/users/7'])
    expect(outcome(mock, call(`GET ${sent}`))).toBe('You need an example');
  expect(outcome(mock, call('GET /api/users/7'))).toBe('No matching requests');
});

test('M-25 each value that was sent stands for one saved value, equal or wildcard', async () => {
  const score = async (saved: string, sent: string) =>
    scoreOf(await mockOf([{ url: `{{u}}/a?${saved}` }]), call(`GET /a?${sent}`));
  // One of two is equal, whichever was sent twice.
  expect(await score('a=1&a=2', 'a=1&a=1')).toBe(105);
  expect(await score('a=1&a=1', 'a=1&a=2')).toBe(105);
  // One value for two wildcards: 0.8 of two.
  expect(await score('a={{x}}&a={{y}}', 'a=1')).toBe(104);
  expect(await score('a={{x}}&a={{y}}', 'a=1&a=2')).toBe(108);
});

test('M-28 a header that an example has twice is compared as one with both values', async () => {
  const document = collection({ items: [request({ url: '{{u}}/a', examples: [{ name: 'two' }] })] });
  const twice = JSON.parse(
    JSON.stringify(document, (key, value: unknown) =>
      key === 'header' ? ['en', 'de'].map((language) => ({ key: 'Accept-Language', value: language })) : value,
    ),
  ) as unknown;
  const mock = await mockOfDocument(twice, { config: { matchHeader: true, headers: ['Accept-Language'] } });
  expect(outcome(mock, call('GET /a', { 'accept-language': 'EN, de' }))).toBe('two');
  for (const one of ['en', 'de'])
    expect(outcome(mock, call('GET /a', { 'accept-language': one }))).toBe('No matching requests');
  const [key, lower] = ['Accept-Language', 'accept-language'];
  const headers = [
    { key, value: 'en' },
    { key: lower, value: 'de' },
  ];
  expect(outcome(mock, { ...call('GET /a'), headers })).toBe('two');
});
