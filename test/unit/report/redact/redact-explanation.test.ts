import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createRedactor } from '../../../../src/report/index.ts';
import { createCallReading } from '../../../../src/report/read-calls.ts';
import { buildMiss, stream } from '../build-call-log.ts';
import { explainedReport, serve, type CallOptions } from '../served.ts';
import { collection, request, type RequestParts } from '../../../support/builders.ts';
import { runs } from '../../../support/runs.ts';

interface Sides {
  readonly saved: RequestParts;
  readonly sent: CallOptions & { readonly method?: string; readonly target?: string };
  readonly secrets?: readonly string[];
  readonly redact?: readonly string[];
}

/** Why a call got no example, as a report says it. */
async function differenceOf({ saved, sent, secrets = [], redact = [] }: Sides): Promise<string | undefined> {
  const example = { ...saved, examples: [{ name: 'OK' }] };
  const { explainer, call } = await serve(collection({ items: [request(example)] }));
  const { method = saved.method ?? 'GET', target = '/a', ...rest } = sent;
  const redactor = createRedactor({ secrets, headers: redact, fields: redact });
  const report = await explainedReport([call(method, target, rest)], { explainer, redactor });
  return report.unmatched.requests[0]?.difference;
}

describe('a sentence shows what the redacted call log shows', () => {
  const byHeader = (name: string, value: string): CallOptions => ({
    headers: { 'x-mock-match-request-headers': name, [name]: value },
  });
  const json = { 'content-type': 'application/json' };
  const post = (body: string, headers: Readonly<Record<string, string>> = json): RequestParts => ({
    ...{ method: 'POST', url: '{{baseUrl}}/a', headers, body },
  });
  const sent = (body: string, headers: Readonly<Record<string, string>> = json): CallOptions => ({
    body,
    headers: { ...headers, 'x-mock-match-request-body': 'true' },
  });
  const text = { 'content-type': 'text/plain' };

  test.each<[what: string, sides: Sides, difference: string]>([
    [
      'a secret header',
      {
        saved: { url: '{{baseUrl}}/a', headers: { authorization: 'Bearer b' } },
        sent: byHeader('authorization', 'Bearer a'),
      },
      'header `authorization` is `***`, example has `***`',
    ],
    [
      'another header',
      { saved: { url: '{{baseUrl}}/a', headers: { accept: 'b' } }, sent: byHeader('accept', 'a') },
      'header `accept` is `a`, example has `b`',
    ],
    [
      "a header of the user's",
      {
        saved: { url: '{{baseUrl}}/a', headers: { 'x-mine': 'b' } },
        sent: byHeader('x-mine', 'a'),
        redact: ['x-mine'],
      },
      'header `x-mine` is `***`, example has `***`',
    ],
    [
      'a header whose name is a secret, in another case',
      {
        saved: { url: '{{baseUrl}}/a' },
        sent: { headers: { 'x-mock-match-request-headers': 'X-PMAK-Secret1' } },
        secrets: ['PMAK-Secret1'],
      },
      'header `***` was not sent, the example has none',
    ],
    [
      'a secret field',
      { saved: post('{"user":{"password":"b"}}'), sent: sent('{"user":{"password":"a"}}') },
      'body at `user.password` is `***`, example has `***`',
    ],
    [
      'what stands below a secret name, on one side only',
      { saved: post('{"a":{"pin":{}}}'), sent: sent('{"a":{"pin":{"c":1}}}') },
      'body at `a.pin.c` is `***`, example has nothing',
    ],
    [
      'the name of a secret as a value',
      { saved: post('{"type":"x"}'), sent: sent('{"type":"password"}') },
      'body at `type` is `"password"`, example has `"x"`',
    ],
    [
      "a field of the user's by its path",
      { saved: post('{"customer":[{"zip":1}]}'), sent: sent('{"customer":[{"zip":2}]}'), redact: ['customer.zip'] },
      'body at `customer.0.zip` is `***`, example has `***`',
    ],
    [
      'a field of that name elsewhere',
      { saved: post('{"other":{"zip":1}}'), sent: sent('{"other":{"zip":2}}'), redact: ['customer.zip'] },
      'body at `other.zip` is `2`, example has `1`',
    ],
    [
      'a key that is a secret',
      { saved: post('{"b":1}'), sent: sent('{"PMAK-Secret1":{"x":1},"b":1}'), secrets: ['PMAK-Secret1'] },
      'body at `***` is `***`, example has nothing',
    ],
    [
      'a header in a list, as Postman writes them',
      {
        saved: post('{"header":[{"key":"Authorization","value":"Bearer b1"}]}'),
        sent: sent('{"header":[{"key":"Authorization","value":"Bearer a1"}]}'),
      },
      'body at `header.0.value` is `***`, example has `***`',
    ],
    [
      'keys with dots, equal signs and slashes',
      { saved: post('{"a=b":{"/c.d":{"password":"b"}}}'), sent: sent('{"a=b":{"/c.d":{"password":"a"}}}') },
      'body at `a=b./c.d.password` is `***`, example has `***`',
    ],
    [
      'lines of text',
      { saved: post('password: c\nuser: d', text), sent: sent('user: bob\r\npassword: a b\r\npin: 1', text) },
      'body is `user: bob␍␊password: ***␍␊pin: ***`, example has `password: ***␊user: d`',
    ],
    [
      'a form in text',
      { saved: post('a', text), sent: sent('p=%7B%22pin%22%3A1%7D&token=b', text) },
      'body is `p=%7B%22pin%22%3A1%7D&token=***`, example has `a`',
    ],
    [
      'a secret beyond the cut',
      { saved: post('a', text), sent: sent(`${'x'.repeat(100)} password=${'s'.repeat(40)}`, text) },
      `body is \`${'x'.repeat(100)} password=***\`, example has \`a\``,
    ],
    [
      'a secret parameter of several values',
      {
        saved: { method: 'POST', url: '{{baseUrl}}/a?token=c&tags=a&tags=b' },
        sent: { method: 'POST', target: '/a?token=a&token=b', headers: { 'x-mock-response-code': '500' } },
      },
      'x-mock-response-code: 500 was asked for; saved here: 200',
    ],
    [
      'a URL within a URL',
      {
        saved: { url: '{{baseUrl}}/a', headers: { accept: 'b' } },
        sent: { target: '/a?next=%2Fcb%3Ftoken%3Dabc%26x%3D1&tokens[0]=a', ...byHeader('accept', 'a') },
      },
      'query: `next=/cb?token=***&x=1` is not in the example; `tokens[0]=***` is not in the example; header `accept` is `a`, example has `b`',
    ],
    [
      'a user of a URL in the path, whose slashes are folded',
      {
        saved: { url: '{{baseUrl}}/proxy/https://user:SAVED@host/x' },
        sent: { target: '/proxy/https://user:PASSWORD@host/y/z' },
      },
      'path `/proxy/https:/user:***@host/y/z`, example has `/proxy/https:/user:***@host/x`',
    ],
    [
      'a pair in the path, encoded',
      { saved: { url: '{{baseUrl}}/orders;token=SAVED/x' }, sent: { target: '/orders;tok%65n=SENT/y/z' } },
      'path `/orders;token=***/y/z`, example has `/orders;token=***/x`',
    ],
    [
      'names of paths',
      { saved: { url: '{{baseUrl}}/oauth/tokens/a/b' }, sent: { target: '/oauth/token' } },
      'path `/oauth/token`, example has `/oauth/tokens/a/b`',
    ],
    [
      'a name that is asked for, in part a secret',
      {
        saved: { url: '{{baseUrl}}/a' },
        sent: { headers: { 'x-mock-response-name': 'Order of PMAK-Secret1' } },
        secrets: ['PMAK-Secret1'],
      },
      'x-mock-response-name asks for `Order of ***`, example has `OK`',
    ],
    [
      'a method that is a secret in lower case',
      { saved: { url: '{{baseUrl}}/a' }, sent: { method: 'secretmethod' }, secrets: ['secretmethod'] },
      'method `***`, example has `GET`',
    ],
    [
      'the operation of a GraphQL request',
      {
        saved: {
          method: 'POST',
          url: '{{baseUrl}}/a',
          body: { mode: 'graphql', graphql: { query: '{a}', operationName: 'A', variables: '' } },
        },
        sent: sent('{"query":"{a}","operationName":"PMAK-Secret1"}'),
        secrets: ['PMAK-Secret1'],
      },
      'the GraphQL operation is `***`, example has `A`',
    ],
  ])('%s', async (_, sides, difference) => {
    expect(await differenceOf(sides)).toBe(difference);
  });

  test('a known secret whose end a cut took', async () => {
    const secret = 'PMAK-0123456789abcdef';
    for (let padding = 100; padding <= 121; padding += 1) {
      const body = 'x'.repeat(padding) + secret;
      const difference = await differenceOf({ saved: post('a', text), sent: sent(body, text), secrets: [secret] });
      expect(difference).toContain('x'.repeat(100));
      expect(difference).not.toContain('PM');
    }
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
    runs(60, 1 / 10),
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

test('a secret in a call that was served or in its example is in nothing that is told of them (property)', async () => {
  const secret = fc.stringMatching(/^[A-Za-z0-9]{12,40}$/);
  await fc.assert(
    fc.asyncProperty(secret, secret, secret, async (known, saved, sent) => {
      fc.pre(!sent.includes(saved) && !saved.includes(sent) && !sent.includes(known) && !known.includes(sent));
      const example = (token: string, page: number): RequestParts & { examples: { name: string }[] } => ({
        ...{ method: 'POST', url: `{{baseUrl}}/keys/:apiKey/a?token=${token}&page=${page}` },
        pathVariables: { apiKey: token },
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify({ password: token, note: known, [known]: page }),
        examples: [{ name: `${known} ${page}` }],
      });
      const document = collection({ items: [request(example(saved, 1)), request(example(`${saved}2`, 2))] });
      const { explainer, call } = await serve(document);
      const headers = { authorization: `Bearer ${sent}`, 'content-type': 'application/json' };
      const logs = [
        call('POST', `/keys/${sent}/a?token=${sent}&page=9`, { headers, body: JSON.stringify({ password: sent }) }),
        call('POST', `/keys/${saved}/a?token=${saved}&page=1`, {
          headers,
          body: JSON.stringify({ password: sent, [known]: 7 }),
        }),
      ];
      const redactor = createRedactor({ secrets: [known] });
      const { read } = createCallReading({ explainer, checks: {}, redactor, areLogsRedacted: false, mockUrl: '' });
      const told = await Array.fromAsync(read(stream(logs)));
      expect(told.map(({ insight }) => insight.outcome)).toEqual(['loose', 'loose']);
      // The example itself is the collection's, and no words.
      const text = JSON.stringify(told.map(({ log, insight }) => [log.request, insight.match]));
      for (const each of [known, saved, sent]) expect(text).not.toContain(each);
    }),
    runs(60, 1 / 10),
  );
});
