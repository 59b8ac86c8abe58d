import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createRedactor } from '../../../src/report/index.ts';
import { buildMiss } from './build-call-log.ts';
import { explainedReport, serve } from './served.ts';
import { collection, request } from '../../support/builders.ts';

describe('a sentence with quotes', () => {
  test.each([
    [
      'header `authorization` is `Bearer a`, example has `Bearer b`',
      'header `authorization` is `***`, example has `***`',
    ],
    ['header `accept` is `a`, example has `b`', 'header `accept` is `a`, example has `b`'],
    ['body at `user.password` is `"a"`, example has `"b"`', 'body at `user.password` is `***`, example has `***`'],
    ['body at `a.pin.c` is `1`, example has nothing', 'body at `a.pin.c` is `***`, example has nothing'],
    ['body at `type` is `"password"`, example has `"x"`', 'body at `type` is `"password"`, example has `"x"`'],
    ['path `/oauth/token`, example has `/oauth/tokens`', 'path `/oauth/token`, example has `/oauth/tokens`'],
    [
      'query: `token=a, b`, example has `token=c`; `page=1` was not sent',
      'query: `token=***`, example has `token=***`; `page=1` was not sent',
    ],
    ['body is `{"password":"abc","x":1}`', 'body is `{"password":"***","x":1}`'],
    ['body is `{"a":1,"password":"abc…`, example', 'body is `{"a":1,"password":"***`, example'],
    [
      'query: `token=a&token=b`, example has `token=c`; `tags=a&tags=b` was not sent',
      'query: `token=***`, example has `token=***`; `tags=a&tags=b` was not sent',
    ],
    [
      'method `POST`, example has `GET`; path `/token/a`, example has `/token/b`',
      'method `POST`, example has `GET`; path `/token/a`, example has `/token/b`',
    ],
    [
      "body at `user.password` differs from the example's from character 131 on",
      "body at `user.password` differs from the example's from character 131 on",
    ],
    [
      "the body is the same JSON, but is compared as text: the example's request has no `Content-Type: application/json`",
      "the body is the same JSON, but is compared as text: the example's request has no `Content-Type: application/json`",
    ],
    ['path fits `/u/{{token}}` with `token` = `abc`', 'path fits `/u/{{token}}` with `token` = `***`'],
    ['header `x-mine` is `a`', 'header `x-mine` is `***`'],
    ['body at `customer.zip` is `1`', 'body at `customer.zip` is `***`'],
    ['body at `other.zip` is `1`', 'body at `other.zip` is `1`'],
    [
      'body is `user: bob␊password: a b␍␊pin: 1`, example has `password: c␊user: d`',
      'body is `user: bob␊password: ***␍␊pin: ***`, example has `password: ***␊user: d`',
    ],
    [
      'body is `POST /x␊Authorization: Bearer a␊X: y`, not `password`',
      'body is `POST /x␊Authorization: ***␊X: y`, not `password`',
    ],
    [
      'body is `"user: bob\\npin: 12\\nauth: a…`, not `"note: b"`',
      'body is `"user: bob\\npin: ***\\nauth: ***`, not `"note: b"`',
    ],
    [
      'body at `note` is `"Authorization: Bearer a\\nAccept: b"`, not `"c"`',
      'body at `note` is `"Authorization: ***\\nAccept: b"`, not `"c"`',
    ],
    ['body at `a=b.password` is `"a"`, example has `"b"`', 'body at `a=b.password` is `***`, example has `***`'],
    ['body at `/a.password` is `"a"`, example has `"b"`', 'body at `/a.password` is `***`, example has `***`'],
    ['body at `[a].{b}.pin` is `"a"`', 'body at `[a].{b}.pin` is `***`'],
    ['body at `a.api.key.0` is `"a"`', 'body at `a.api.key.0` is `***`'],
    ['body at `a b: c` is `"a"`, example has `"b"`', 'body at `a b: c` is `"a"`, example has `"b"`'],
    ['body at `=/x.y` is `"a"`, example has `"b"`', 'body at `=/x.y` is `"a"`, example has `"b"`'],
    ['body at `data.attributes.tok…` is `"a"`, not `"b"`', 'body at `data.attributes.tok…` is `***`, not `***`'],
    ['body is `{"customer":{"zip":1,"x":2}}`', 'body is `{"customer":{"zip":"***","x":2}}`'],
    ['body at `customer` is `{"zip":1,"x":2}`, not `1`', 'body at `customer` is `{"zip":"***","x":2}`, not `1`'],
    ['body at `customer.0.zip` is `1`', 'body at `customer.0.zip` is `***`'],
    [
      'body at `header.0.value` is `"Bearer a1"`, not `"b c"`',
      'body at `header.0.value` is `"Bearer ***"`, not `"b c"`',
    ],
    [
      'query: `tokens[0]=a`, example has `tokens[0]=b`; `q=x: y&token=z` is not in the example',
      'query: `tokens[0]=***`, example has `tokens[0]=***`; `q=x: y&token=***` is not in the example',
    ],
    ['query: `next=%2Fcb%3Ftoken%3Da` was not sent', 'query: `next=%2Fcb%3Ftoken%3D***` was not sent'],
    ['query: `next=%2Fcb%3Ftoken%3Da%2…` was not sent', 'query: `next=%2Fcb%3Ftoken%3D***` was not sent'],
    ['query: `q=50%2…` was not sent', 'query: `q=50…` was not sent'],
    ['query: `note=password: a` was not sent', 'query: `note=password: ***` was not sent'],
    [
      'body is `p=%7B%22pin%22%3A1%7D&b=2`, example has `a`',
      'body is `p=%7B%22pin%22%3A%22***%22%7D&b=2`, example has `a`',
    ],
    [
      'body is `--b␍␊Content-Disposition: form-data; name="pin"␍␊␍␊12␍␊--b--`',
      'body is `--b␍␊Content-Disposition: form-data; name="pin"␍␊␍␊***␍␊--b--`',
    ],
    [
      'x-mock-response-name asks for `token`, example has `Wrong password`',
      'x-mock-response-name asks for `token`, example has `Wrong password`',
    ],
    ['the request `Reset password > Token` fits', 'the request `Reset password > Token` fits'],
    ['', ''],
  ])('%s', (text, expected) => {
    const { redactExplanation } = createRedactor({ secrets: [], headers: ['x-mine'], fields: ['customer.zip'] });
    expect(redactExplanation(text)).toBe(expected);
    expect(redactExplanation(expected)).toBe(expected);
  });

  test('loses known secrets, those too whose end was cut off', () => {
    const secret = 'PMAK-0123456789abcdef';
    const { redactExplanation } = createRedactor({ secrets: [secret], off: true });
    expect(redactExplanation(`is \`${secret}\``)).toBe('is `***`');
    for (let length = 4; length < secret.length; length += 1) {
      expect(redactExplanation(`is \`x${secret.slice(0, length)}…\`, not`)).toBe('is `x***…`, not');
    }
    expect(redactExplanation('is `PMA…`')).toBe('is `PMA…`');
  });
});

describe('what is masked in the call log is masked in all that explains it', () => {
  const deep = (value: string): string => {
    const path =
      'data.attributes.relationships.billingAccount.paymentInstruments.primaryInstrument.authenticationResult';
    const keys = `${path}.challenge.answers`.split('.');
    return keys.reduceRight((inner, key) => `{"${key}":${inner}}`, `{"password":"${value}","note":"same"}`);
  };
  test.each<readonly [what: string, type: string, body: (secret: string) => string]>([
    ['lines of text', 'text/plain', (secret) => `user: bob\r\npassword: ${secret}\npin: ${secret}\nnote: same`],
    ['a header line', 'text/plain', (secret) => `POST /x\nAuthorization: Bearer ${secret}\nX: same`],
    ['a first line', 'text/plain', (secret) => `pin: ${secret}\nnote: same`],
    ['a form in text', 'text/plain', (secret) => `note=same&tokens[0]=${secret}`],
    ['a long path', 'application/json', deep],
    ['a key with an equal sign', 'application/json', (secret) => `{"a=b":{"password":"${secret}"}}`],
    ['a key with a slash', 'application/json', (secret) => `{"/a":{"password":"${secret}"}}`],
    ['entries of a list', 'application/json', (secret) => `{"items":[{"zip":"${secret}"}],"note":"same"}`],
  ])('%s', async (_, type, body) => {
    const document = collection({
      items: [
        request({
          name: 'Send',
          method: 'POST',
          url: '{{baseUrl}}/text',
          headers: { 'content-type': type },
          body: body('SAVED1234'),
          examples: [{ name: 'With a ` in its name' }],
        }),
      ],
    });
    const { explainer, call } = await serve(document);
    const log = call('POST', '/text', {
      headers: { 'content-type': type, 'x-mock-match-request-body': 'true' },
      body: body('SENT56789'),
    });
    const redactor = createRedactor({ secrets: [], fields: ['items.zip'] });
    expect(JSON.stringify(redactor.redact(log))).not.toContain('SENT5');
    const wanted: unknown = type === 'application/json' ? JSON.parse(body('WANTED123')) : body('WANTED123');
    const rule = { name: 'POST /text', method: 'POST', path: ['text'], body: wanted, times: { min: 1, max: 1 } };
    const report = await explainedReport([log], { explainer, redactor, checks: { expectCalls: [rule] } });
    const text = JSON.stringify(report);
    expect(report.unmatched.requests[0]?.difference).toContain('***');
    expect(report.checks[0]?.message).toContain('***');
    for (const secret of ['SAVED', 'SENT5', 'WANTED']) expect(text).not.toContain(secret);
  });
});

test('a secret in a call or in the collection is in nothing that a report says', async () => {
  const secret = fc.stringMatching(/^[A-Za-z0-9]{12,40}$/);
  await fc.assert(
    fc.asyncProperty(secret, secret, fc.nat(130), async (known, saved, padding) => {
      const document = collection({
        name: known,
        items: [
          request({
            name: known,
            method: 'POST',
            url: `{{baseUrl}}/a?token=${saved}`,
            headers: { authorization: `Bearer ${saved}`, 'content-type': 'application/json' },
            body: JSON.stringify({ password: saved, note: known }),
            examples: [{ name: known }],
          }),
        ],
      });
      const body = JSON.stringify({ note: 'x'.repeat(padding) + known, password: `${saved}2` });
      const headers = [
        { key: 'authorization', value: `Bearer ${saved}3` },
        { key: 'content-type', value: 'application/json' },
      ];
      const { explainer } = await serve(document, { config: { matchBody: true } });
      const byHeader = await serve(document, { config: { headers: ['authorization'], matchHeader: true } });
      const log = buildMiss({
        request: { method: 'POST', path: `/a?token=${saved}4&q=${known}`, headers, body: { mode: 'raw', data: body } },
      });
      for (const each of [explainer, byHeader.explainer]) {
        const report = await explainedReport([log], {
          explainer: each,
          redactor: createRedactor({ secrets: [known] }),
          checks: {
            failOnUnmatched: true,
            expectCalls: [
              {
                name: 'POST /a',
                method: 'POST',
                path: ['a'],
                headers: [['authorization', 'x']],
                times: { min: 1, max: 1 },
              },
              {
                name: 'POST /a',
                method: 'POST',
                path: ['a'],
                body: { note: 'x', password: 'y' },
                times: { min: 1, max: 1 },
              },
            ],
          },
        });
        const text = JSON.stringify(report);
        expect(text).not.toContain(saved);
        // A cut leaves at most three characters of a known secret.
        expect(text).not.toContain(known.slice(0, 8));
      }
    }),
    { numRuns: 60 },
  );
});

test.each([
  ['JSON that the example does not call JSON', (secret: string) => `{ "note": "PAD", "password": "${secret}" }`],
  ['text in lines', (secret: string) => `note: PAD\npassword: ${secret}`],
  ['XML', (secret: string) => `<a><note>PAD</note><password>${secret}</password></a>`],
  ['query parameters', (secret: string) => `note=PAD&password=${secret}&password=again`],
])('a secret beyond what is quoted of a body is in nothing that a report says: %s', async (_, textOf) => {
  const saved = 'SavedSecret12345';
  const sent = 'SentSecret67890';
  for (const length of [130, 300]) {
    const padded = (secret: string) => textOf(secret).replace('PAD', 'x'.repeat(length));
    const body = { mode: 'raw', raw: padded(saved) };
    const url = `{{baseUrl}}/a?token=${saved}&token=b`;
    const document = collection({ items: [request({ method: 'POST', url, body, examples: [{}] })] });
    const { explainer } = await serve(document, { config: { matchBody: true } });
    for (const data of [padded(sent), padded(`${saved}2`), padded(saved).replaceAll(' ', '')]) {
      const path = `/a?token=${saved}2&token=${sent}`;
      const log = buildMiss({ request: { method: 'POST', path, headers: [], body: { mode: 'raw', data } } });
      const report = await explainedReport([log], { explainer, redactor: createRedactor({ secrets: [] }) });
      const text = JSON.stringify(report);
      expect(text).toContain('body');
      expect(text).not.toMatch(/S(?:aved|ent)Secret/);
    }
  }
});
