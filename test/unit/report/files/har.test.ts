import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutMark } from '../../../../src/call-log/body.ts';
import type { CallLog } from '../../../../src/call-log/model.ts';
import { createExplainer, createRedactor, writeReport, type Explainer } from '../../../../src/report/index.ts';
import type { CallInsight } from '../../../../src/report/explain/insight.ts';
import type { PageData } from '../../../../src/report/files/page-data.ts';
import { fileNotes } from '../../../../src/report/summary/verdict.ts';
import { buildCallLog, buildMiss, creator, hostileLog, inDirectory, mock, stream } from '../build-call-log.ts';
import { isThorough, runs } from '../../../support/runs.ts';

const require = createRequire(import.meta.url);

/** The published HAR 1.2 schema (JSON Schema draft 06), with the two formats that it relies on. */
function createValidator() {
  const ajv = new Ajv({ strict: false, allErrors: true });
  ajv.addMetaSchema(require('ajv/dist/refs/json-schema-draft-06.json') as object);
  ajv.addFormat('date-time', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/);
  ajv.addFormat('uri', { validate: (text: string) => URL.canParse(text) && /^[!#-;=?-Z_a-z~]*$/.test(text) });
  ajv.addFormat('ipv4', true).addFormat('ipv6', true);
  const { har, ...rest } = require('har-schema') as Record<string, object>;
  for (const schema of Object.values(rest)) ajv.addSchema(schema);
  return ajv.compile(har ?? {});
}
const validate = createValidator();

interface Har {
  readonly log: {
    readonly creator: unknown;
    readonly comment: string;
    readonly entries: readonly Record<string, unknown>[];
  };
}

async function toHar(logs: readonly CallLog[], mockUrl = mock.mockUrl): Promise<Har> {
  return inDirectory(async (directory) => {
    const redactor = createRedactor({ secrets: [], off: true });
    await writeReport({ logs: stream(logs), directory, mock: { ...mock, mockUrl }, redactor, creator });
    const har = JSON.parse(await readFile(join(directory, 'call-logs.har'), 'utf8')) as Har;
    expect(validate(har), JSON.stringify(validate.errors)).toBe(true);
    return har;
  });
}

const toEntry = async (log: CallLog, mockUrl?: string) => (await toHar([log], mockUrl)).log.entries[0];

test('the schema rejects what is no HAR', () => {
  expect(validate({ log: { version: '1.2', creator, entries: [{}] } })).toBe(false);
});

test.each([
  ['reset', 0, { fault: 'reset' }, 'Fault: reset (GET /users: answer 2 of 3, fault reset)'],
  ['All', 200, { fault: 'truncate' }, 'Fault: All (GET /users: answer 2 of 3, fault truncate)'],
  [
    '503 Service Unavailable',
    503,
    { made: true },
    'Made-up answer: 503 Service Unavailable (GET /users: answer 2 of 3, made by the mock)',
  ],
  ['All', 200, {}, 'Example: All (GET /users: answer 2 of 3)'],
] as const)('the turn of %s with %i', async (responseName, statusCode, more, comment) => {
  const log = buildCallLog({ responseName, response: { statusCode } });
  const entry = await toEntry({ ...log, answer: { rule: 'GET /users', turn: 2, of: 3, ...more } });
  expect(entry).toMatchObject({ comment, response: { status: statusCode } });
});

test('a call in full', async () => {
  const har = await toHar([
    buildCallLog({
      request: {
        method: 'POST',
        path: '/users?a=1&b=x%20y+z&c&d=%zz',
        headers: [
          { key: 'Content-Type', value: 'application/x-www-form-urlencoded' },
          { key: 'Cookie', value: 'session=abc; theme=dark=1' },
        ],
        body: { mode: 'urlencoded', data: 'name=J%C3%BCrgen&x=' },
      },
      response: {
        statusCode: 201,
        headers: [
          { key: 'content-type', value: 'application/json; charset=utf-8' },
          { key: 'location', value: '/users/7' },
          {
            key: 'set-cookie',
            value: 'id=7; Path=/; Domain=a.example; Expires=Wed, 21 Oct 2026 07:28:00 GMT; HttpOnly',
          },
        ],
        body: { data: '{"name":"Jürgen"}' },
      },
    }),
  ]);
  expect(har.log).toMatchObject({ version: '1.2', creator });
  expect(har.log).not.toHaveProperty('pages');
  expect(har.log.entries).toEqual([
    {
      startedDateTime: '2026-03-13T09:08:53.000Z',
      time: 0,
      request: {
        method: 'POST',
        url: 'http://127.0.0.1:4010/users?a=1&b=x%20y+z&c&d=%25zz',
        httpVersion: 'unknown',
        cookies: [
          { name: 'session', value: 'abc' },
          { name: 'theme', value: 'dark=1' },
        ],
        headers: [
          { name: 'Content-Type', value: 'application/x-www-form-urlencoded' },
          { name: 'Cookie', value: 'session=abc; theme=dark=1' },
        ],
        queryString: [
          { name: 'a', value: '1' },
          { name: 'b', value: 'x y z' },
          { name: 'c', value: '' },
          { name: 'd', value: '%zz' },
        ],
        postData: {
          mimeType: 'application/x-www-form-urlencoded',
          text: 'name=J%C3%BCrgen&x=',
          params: [
            { name: 'name', value: 'Jürgen' },
            { name: 'x', value: '' },
          ],
        },
        headersSize: -1,
        bodySize: 19,
      },
      response: {
        status: 201,
        statusText: 'Created',
        httpVersion: 'unknown',
        cookies: [
          {
            name: 'id',
            value: '7',
            path: '/',
            domain: 'a.example',
            expires: '2026-10-21T07:28:00.000Z',
            httpOnly: true,
            secure: false,
          },
        ],
        headers: [
          { name: 'content-type', value: 'application/json; charset=utf-8' },
          { name: 'location', value: '/users/7' },
          {
            name: 'set-cookie',
            value: 'id=7; Path=/; Domain=a.example; Expires=Wed, 21 Oct 2026 07:28:00 GMT; HttpOnly',
          },
        ],
        content: { size: 18, mimeType: 'application/json; charset=utf-8', text: '{"name":"Jürgen"}' },
        redirectURL: '/users/7',
        headersSize: -1,
        bodySize: 18,
      },
      cache: {},
      timings: { send: 0, wait: 0, receive: 0 },
      comment: 'Example: List users',
    },
  ]);
});

describe('bodies', () => {
  test('none in the log', async () => {
    const entry = await toEntry(buildCallLog({ request: { body: null }, response: { headers: null, body: null } }));
    expect(entry).toMatchObject({
      request: { bodySize: -1 },
      response: { bodySize: -1, content: { size: 0, mimeType: 'x-unknown' } },
    });
    expect(entry?.['request']).not.toHaveProperty('postData');
  });

  test('bytes are marked as base64, their size is that of the bytes', async () => {
    const data = Buffer.from([0, 255, 1, 2]).toString('base64');
    const entry = await toEntry(buildCallLog({ request: { body: { mode: 'base64', data } } }));
    expect(entry?.['request']).toMatchObject({
      bodySize: 4,
      postData: { text: data, comment: expect.stringContaining('base64') },
    });
  });

  test('one that was cut has its full size', async () => {
    const data = `abc${cutMark(3, 2_000_000)}`;
    const entry = await toEntry(buildCallLog({ response: { body: { data } } }));
    expect(entry?.['response']).toMatchObject({
      bodySize: 2_000_000,
      content: { size: 2_000_000, text: data },
    });
  });
});

test.each([
  ['http://127.0.0.1:1/', '/a', 'http://127.0.0.1:1/a'],
  ['https://m.mock.pstmn.io', '//a/../b//', 'https://m.mock.pstmn.io//a/../b//'],
  ['https://m.mock.pstmn.io', '*', 'https://m.mock.pstmn.io/*'],
  [
    'https://m.mock.pstmn.io',
    '/a b"<>#é\ud800?x=[1]',
    'https://m.mock.pstmn.io/a%20b%22%3C%3E%23%C3%A9%EF%BF%BD?x=%5B1%5D',
  ],
  ['', '/a', 'http://mock.invalid/a'],
])('URL of %j and %j', async (mockUrl, path, expected) => {
  const entry = await toEntry(buildCallLog({ request: { path } }), mockUrl);
  expect(entry?.['request']).toMatchObject({ url: expected });
});

test('any call log makes a valid entry', () =>
  fc.assert(
    fc.asyncProperty(fc.array(hostileLog, { maxLength: 5 }), async (logs) => {
      expect((await toHar(logs)).log.entries).toHaveLength(logs.length);
    }),
    runs(150),
  ));

test.each([
  ['http://shop.test:8080/form?a=b c', 'http://shop.test:8080/form?a=b%20c'],
  ['HTTPS://bob:***@shop.test/form', 'HTTPS://bob:***@shop.test/form'],
  ['http://[/form', `${mock.mockUrl}/http://%5B/form`],
  ['shop.test:443', `${mock.mockUrl}/shop.test:443`],
])('the URL of a call that a client has sent as to a proxy: %s', async (path, url) => {
  expect(await toEntry(buildCallLog({ request: { path } }))).toMatchObject({ request: { url } });
});

test.each(['Set-Cookie', 'set-cookie', 'SET-COOKIE'])('every cookie that the mock sets is listed: %s', async (key) => {
  const headers = ['a=1; Path=/', 'b=2'].map((value) => ({ key, value }));
  const { response } = (await toEntry(buildCallLog({ response: { headers } }))) as {
    response: { cookies: readonly { readonly name: string; readonly value: string }[] };
  };
  expect(response.cookies.map(({ name, value }) => [name, value])).toEqual([
    ['a', '1'],
    ['b', '2'],
  ]);
});

describe('beside the page', () => {
  const template = '<html>{{report-data}}</html>';
  const urlOf = (entry: Record<string, unknown>): string => (entry['request'] as { readonly url: string }).url;

  /** What both files show, and what the report says of it. */
  async function written(logs: readonly CallLog[], explainer?: Explainer) {
    return inDirectory(async (directory) => {
      const report = await writeReport({
        ...{ logs: stream(logs), directory, mock, creator, page: { template, generatedAt: 0 } },
        redactor: createRedactor({ secrets: [] }),
        ...(explainer && { explainer }),
      });
      const read = (name: string): Promise<string> => readFile(join(directory, name), 'utf8');
      const har = JSON.parse(await read('call-logs.har')) as Har;
      // Thousands would take the validator seconds.
      if (logs.length < 100) expect(validate(har), JSON.stringify(validate.errors)).toBe(true);
      const page = JSON.parse((await read('report.html')).slice('<html>'.length, -'</html>'.length)) as PageData;
      const lines = (await read('call-logs.ndjson')).trimEnd().split('\n').length;
      return { report, entries: har.log.entries, comment: har.log.comment, page, lines };
    });
  }

  // It takes more calls than the page has room for.
  test.runIf(isThorough)(
    'it has the calls that the page shows, in their order, and says what it lacks',
    async () => {
      const many = Array.from({ length: 40_000 }, (_, index) => buildCallLog({ request: { path: `/calls/${index}` } }));
      const missed = Array.from({ length: 3 }, (_, index) => buildMiss({ request: { path: `/missed/${index}` } }));
      const { report, entries, comment, page, lines } = await written([...many, ...missed]);
      expect(entries.map(urlOf)).toEqual(page.calls.map(({ path }) => mock.mockUrl + path));
      // Three quarters of 50,000, and what nobody has answered.
      expect(entries).toHaveLength(37_503);
      expect(report.leftOut).toMatchObject({ withoutRow: 2_500 });
      expect(comment).toContain('2,500 calls did not fit into call-logs.har and report.html.');
      expect(fileNotes(report)).toContainEqual(expect.stringContaining('2,500 calls did not fit'));
      expect(lines).toBe(40_003);
    },
    120_000,
  );

  test('an entry has headers and body where the page has them', async () => {
    const body = { mode: 'raw', data: 'x'.repeat(1_000_000) };
    const headers = [{ key: 'X-Sent', value: 'yes' }];
    const logs = Array.from({ length: 17 }, (_, index) =>
      buildCallLog({ request: { method: 'POST', path: `/${index}`, headers, body } }),
    );
    const { entries, comment, page } = await written(logs);
    const isWhole = page.calls.map(({ request }) => request !== null);
    expect(isWhole).toEqual(Array.from({ length: 17 }, (_, index) => index < 14));
    expect(entries.map(({ request }) => (request as { readonly headers: readonly unknown[] }).headers.length)).toEqual(
      isWhole.map((has) => (has ? 1 : 0)),
    );
    expect(comment).toContain('3 calls stand there without headers and bodies. call-logs.ndjson has them all.');
  });

  test('an entry tells its outcome, and why', async () => {
    const insights: readonly CallInsight[] = [
      { outcome: 'matched' },
      {
        outcome: 'loose',
        match: {
          loose: { kind: 'another example', cause: 'page', reason: '`page=9` was sent' },
          difference: '',
          candidates: [],
        },
      },
      { outcome: 'unmatched', miss: { difference: 'path `/a`, example has `/b`', candidates: [] } },
      { outcome: 'server-response' },
      { outcome: 'preflight' },
      { outcome: 'ignored' },
    ];
    let next = 0;
    const explain: Explainer['explain'] = () => {
      const told = insights[next++]!;
      return { outcome: told.outcome, told };
    };
    const explainer = { ...createExplainer(), explain };
    const { entries } = await written(
      insights.map(() => buildCallLog()),
      explainer,
    );
    expect(entries.map(({ comment }) => comment)).toEqual([
      'Example: List users',
      'Loosely matched example: List users. `page=9` was sent',
      'No example matched: List users. path `/a`, example has `/b`',
      'Server response: List users',
      'Preflight, answered by the mock itself: List users',
      'Ignored by a rule of `expect-calls`: List users',
    ]);
  });
});
