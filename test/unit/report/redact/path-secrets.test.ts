/** Segments of a call's path that stand for a path variable with a secret name are masked in all that is written. */
import { describe, expect, test } from 'vitest';
import type { CallLog } from '../../../../src/call-log/model.ts';
import { createRedactor, type Explainer, type ExpectedCalls } from '../../../../src/report/index.ts';
import { createCallRedactor } from '../../../../src/report/redact/redact-call.ts';
import { collection, request, type RequestParts } from '../../../support/builders.ts';
import { buildCallLog, buildMiss } from '../build-call-log.ts';
import { explainedReport, serve } from '../served.ts';

const secret = 'SecretValue42';

/** The log as a report shows it. */
function shown({ explain, segments }: Explainer, log: CallLog, redact: readonly string[] = []): CallLog {
  const redactor = createRedactor({ secrets: [], headers: redact, fields: redact });
  const finder = segments(redactor.isSecretVariable);
  return createCallRedactor(redactor)(log, finder.inCall(log, explain(log).example?.request)).log;
}

async function shownPath(
  saved: RequestParts,
  method: string,
  target: string,
  { variables = {}, redact = [] }: { readonly variables?: Record<string, string>; readonly redact?: string[] } = {},
): Promise<string> {
  const items = [
    request({ ...saved, name: 'Reset', examples: [{ name: 'OK' }] }),
    request({ name: 'Health', url: '{{baseUrl}}/health', examples: [{ name: 'Healthy' }] }),
  ];
  const { explainer, call } = await serve(collection({ items, variables }));
  return shown(explainer, call(method, target), redact).request.path;
}

describe('the path of a call', () => {
  const url = '{{baseUrl}}/reset/:token';
  const withBase = { variables: { baseUrl: 'https://x.io/api/v3' } };
  test.each<
    [what: string, saved: RequestParts, call: string, expected: string, options?: Parameters<typeof shownPath>[3]]
  >([
    ['`:name`', { url }, `GET /reset/${secret}`, '/reset/***'],
    ['`{{name}}`', { url: '{{baseUrl}}/reset/{{token}}' }, `GET /reset/${secret}`, '/reset/***'],
    ['within a segment', { url: '{{baseUrl}}/reset/{{token}}.json' }, `GET /reset/${secret}.json`, '/reset/***'],
    ['with an end', { url: '{{baseUrl}}/reset/:token.json' }, `GET /reset/${secret}.json`, '/reset/***'],
    ['several', { url: '{{baseUrl}}/a/:token/b/{{apiKey}}' }, `GET /a/${secret}/b/Other12345?x=1`, '/a/***/b/***?x=1'],
    ['another name', { url: '{{baseUrl}}/users/:id' }, `GET /users/${secret}`, `/users/${secret}`],
    ['a slash at the end', { url }, `GET /reset/${secret}/`, '/reset/***/'],
    ['slashes', { url }, `GET //reset//${secret}?a=b`, '//reset//***?a=b'],
    ['percent-encoding', { url }, `GET /r%65set/%53ecret%20Value`, '/r%65set/***'],
    ['a whole URL', { url }, `GET http://host.io/reset/${secret}?a=/b/c#/d`, 'http://host.io/reset/***?a=/b/c#/d'],
    ['a path that is similar', { url }, `GET /resett/${secret}`, '/resett/***'],
    ['another case', { url }, `GET /RESET/${secret}`, '/RESET/***'],
    ['a base URL with a path', { url }, `GET /api/v3/reset/${secret}`, '/api/v3/reset/***', withBase],
    ['the forgiven base URL (M-18)', { url }, `GET /reset/${secret}`, '/reset/***', withBase],
    ['nothing but the variable (M-18)', { url: '{{baseUrl}}/:token' }, `GET /${secret}`, '/***', withBase],
    ['a variable that has this value', { url, pathVariables: { token: secret } }, `GET /reset/${secret}`, '/reset/***'],
    ['a variable that has another value', { url, pathVariables: { token: 'a' } }, `GET /reset/${secret}`, '/reset/***'],
    [
      'a variable of the collection',
      { url: '{{baseUrl}}/reset/{{token}}' },
      `GET /reset/${secret}`,
      '/reset/***',
      { variables: { token: secret } },
    ],
    [
      'a variable in a variable',
      { url: '{{baseUrl}}{{resetPath}}' },
      `GET /reset/${secret}`,
      '/reset/***',
      { variables: { resetPath: '/reset/{{token}}' } },
    ],
    ['a miss by method', { url }, `DELETE /reset/${secret}`, '/reset/***'],
    ['a miss with a segment more', { url }, `GET /reset/${secret}/confirm`, '/reset/***/confirm'],
    ['a miss with a segment before', { url }, `GET /v2/reset/${secret}`, '/v2/reset/***'],
    ['a miss with a typing error and a segment before', { url }, `GET /v2/rset/${secret}`, '/v2/rset/***'],
    ['a miss that is nearer to another example', { url }, 'GET /healthz', '/healthz'],
    [
      'a name of the user',
      { url: '{{baseUrl}}/a/:inviteCode' },
      `GET /a/${secret}`,
      '/a/***',
      { redact: [':invite_code'] },
    ],
    ['a field of the user', { url: '{{baseUrl}}/a/:code' }, `GET /a/${secret}`, '/a/***', { redact: ['code'] }],
  ])('%s', async (_, saved, line, expected, options) => {
    const [method = '', target = ''] = line.split(/ (.*)/s);
    expect(await shownPath(saved, method, target, options)).toBe(expected);
  });

  test('of a request without example', async () => {
    const { explainer, call } = await serve(collection({ items: [request({ url, name: 'Bare' })] }));
    expect(shown(explainer, call('GET', `/reset/${secret}`)).request.path).toBe('/reset/***');
  });

  test('of a server response, and of a call whose example is not known', async () => {
    const document = collection({ items: [request({ url, examples: [{ name: 'OK' }] })] });
    const { explainer } = await serve(document, { serverResponses: [{ name: 'Down', statusCode: 503 }] });
    for (const target of [`/reset/${secret}`, `/reset/${secret}/twice`]) {
      const down = { responseName: 'Down', request: { path: target }, response: { statusCode: 503 } };
      expect(shown(explainer, buildCallLog(down)).request.path).toBe(target.replace(secret, '***'));
      const renamed = { responseName: 'Renamed since', request: { path: target } };
      expect(shown(explainer, buildCallLog(renamed)).request.path).toBe(target.replace(secret, '***'));
    }
  });

  test('of a call that is one too many to be explained', async () => {
    const things = Array.from({ length: 500 }, (_, index) => ({ url: `/things/${index}`, method: 'PUT' }));
    const items = [{ url }, ...things].map((parts, index) => request({ ...parts, name: `${index}`, examples: [{}] }));
    const { explainer, call } = await serve(collection({ items }), { mostWeighed: 10_000 });
    const logs = Array.from({ length: 25 }, (_, index) => call('POST', `/reset/${secret}-${index}`));
    const report = await explainedReport([...logs, call('POST', `/v2/reset/${secret}`)], { explainer });
    expect(report.unmatched.requests.some(({ difference }) => difference === undefined)).toBe(true);
    expect(JSON.stringify(report)).not.toContain(secret);
  });

  test('stays as it is with `redact: none`, and without a collection', async () => {
    const { explainer, call } = await serve(collection({ items: [request({ url, examples: [{}] })] }));
    const log = call('GET', `/reset/${secret}`);
    const redactor = createRedactor({ secrets: [], off: true });
    const { answered } = await explainedReport([log], { explainer, redactor });
    expect(answered.rows[0]?.path).toBe(`/reset/${secret}`);
    expect((await explainedReport([log], {})).answered.rows[0]?.path).toBe(`/reset/${secret}`);
  });
});

describe('what stands in such a segment', () => {
  const document = collection({
    items: [
      request({
        method: 'POST',
        url: '{{baseUrl}}/reset/{{token}}.json',
        headers: { 'x-tenant': 'one' },
        examples: [{ name: 'OK' }],
      }),
      request({ url: '{{baseUrl}}/other/:id', examples: [{ name: 'Other' }] }),
    ],
  });
  const log = (value: string, make = buildCallLog): CallLog =>
    make({
      responseName: `OK for ${value}`,
      request: {
        method: 'POST',
        path: `/reset/${value}.json?copy=${value}`,
        headers: [{ key: 'referer', value: `https://x.io/${value}/` }],
        body: { mode: 'raw', data: JSON.stringify({ [value]: 1, note: value, password: 'x' }) },
      },
      response: {
        headers: [{ key: 'location', value: `/done/${value}` }],
        body: { data: JSON.stringify({ code: value, status: 'success' }) },
      },
    });

  test('is masked in the rest of the call and of its answer, in no other call', async () => {
    const { explainer } = await serve(document);
    expect(shown(explainer, log(secret))).toMatchObject({
      responseName: 'OK for ***',
      request: {
        path: '/reset/***?copy=***',
        headers: [{ key: 'referer', value: 'https://x.io/***/' }],
        body: { data: '{"***":1,"note":"***","password":"***"}' },
      },
      response: {
        headers: [{ key: 'location', value: '/done/***' }],
        body: { data: '{"code":"***","status":"success"}' },
      },
    });
    const other = buildCallLog({ responseName: 'Other', request: { path: `/other/${secret}` } });
    expect(shown(explainer, other).request.path).toBe(`/other/${secret}`);
  });

  test('a number in JSON leaves JSON; a short value and a word of JSON are masked in the path alone', async () => {
    const { explainer } = await serve(document);
    const answer = (value: string) => {
      const body = { data: `{"a":${value},"b":true}` };
      const made = buildCallLog({ request: { method: 'POST', path: `/reset/${value}.json` }, response: { body } });
      const { request: sent, response } = shown(explainer, made);
      expect(sent.path).toBe('/reset/***');
      return response.body?.data;
    };
    expect(answer('123456')).toBe('{"a":"***","b":true}');
    expect(answer('12')).toBe('{"a":12,"b":true}');
    expect(answer('true')).toBe('{"a":true,"b":true}');
  });

  test.each(['password', 'success', 'error', 'POST', '2026'])('a common word does no harm: %s', async (word) => {
    const { explainer } = await serve(document);
    const redacted = shown(explainer, log(word, buildMiss));
    expect(redacted).toMatchObject({ servedAt: '2026-03-13T09:08:53.000Z', response: { type: 'error' } });
    expect(redacted.request).toMatchObject({ method: 'POST', path: '/reset/***?copy=***' });
    expect(redacted.request.body?.data).not.toContain('"x"');
  });

  test('redacting again changes nothing; equal calls are one object', async () => {
    const { explainer } = await serve(document);
    const once = shown(explainer, log(secret));
    expect(shown(explainer, once)).toEqual(once);
    const redactor = createRedactor({ secrets: [] });
    const redactCall = createCallRedactor(redactor);
    const plain = { segments: new Set<number>(), values: [] };
    const masked = { segments: new Set([1]), values: [`${secret}.json`, secret] };
    // Each as often as it comes, whatever was in the same path before.
    for (let round = 0; round < 3; round += 1) {
      expect(redactCall(log(secret), plain).log.request.path).toContain(secret);
      expect(JSON.stringify(redactCall(log(secret), masked).log)).not.toContain(secret);
    }
    expect(redactCall(log(secret), plain).log.request).toBe(redactCall(log(secret), plain).log.request);
  });

  test('is in no rule, and a redacted log cannot tell whether it was meant', async () => {
    const { explainer } = await serve(document);
    const rule: ExpectedCalls = {
      name: `POST /reset/${secret}.json`,
      method: 'POST',
      path: ['reset', `${secret}.json`],
      headers: [['referer', `a ${secret}`]],
      times: { min: 1, max: 1 },
    };
    const { checks } = await explainedReport([log(secret)], { explainer, checks: { expectCalls: [rule] } });
    expect(checks[0]).toMatchObject({ name: 'expect-calls: POST /reset/***', passed: false });
    expect(checks[0]?.message).toContain('header `referer` is `https://x.io/***/`, not `a ***`');
    const again = await explainedReport([shown(explainer, log(secret))], {
      explainer,
      checks: { expectCalls: [{ ...rule, headers: [] }] },
      areLogsRedacted: true,
    });
    expect(again.checks[0]?.passed).toBe(false);
    expect(again.checks[0]?.message).toContain('its path was redacted, which cannot be compared');
  });
});
