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
