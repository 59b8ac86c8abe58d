import fc from 'fast-check';
import { lexer, walkTokens } from 'marked';
import type { Token, Tokens } from 'marked';
import { describe, expect, test } from 'vitest';
import { createRedactor, formatCallTable, formatSummary } from '../../../../src/report/index.ts';
import type { CallLog } from '../../../../src/call-log/model.ts';
import { collection, folder, request } from '../../../support/builders.ts';
import { buildCallLog, buildMiss, hostileLog, hostileText, mock, reportOf, withoutOwnTags } from '../build-call-log.ts';
import { explainedReport, serve, shop, type ServedMock, type ServeOptions } from '../served.ts';
import { runs } from '../../../support/runs.ts';

const redactor = createRedactor({ secrets: [], off: true });

async function summaryOf(logs: readonly CallLog[], options: Partial<Parameters<typeof formatSummary>[1]> = {}) {
  return formatSummary(await reportOf(logs), { provider: 'embedded', notes: [], ...options });
}

/** The tables of the summary as GitHub-flavoured Markdown reads them. */
const tablesOf = (markdown: string): Tokens.Table[] =>
  lexer(markdown).filter((token): token is Tokens.Table => token.type === 'table');

/** Cell texts with entities resolved: what a reader sees. */
const rowsOf = (markdown: string): string[][] =>
  tablesOf(markdown).flatMap(({ rows }) =>
    rows.map((row) => row.map(({ text }) => resolveEntities(withoutOwnTags(text)))),
  );
const resolveEntities = (text: string): string =>
  text.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));

function tokenTypes(markdown: string): Set<string> {
  const types = new Set<string>();
  const visit = (token: Token): void => void types.add(token.type);
  void walkTokens(lexer(markdown), visit);
  return types;
}

describe('verdict and table', () => {
  test('no calls', async () => {
    expect(await summaryOf([])).toBe(
      [
        '## No call reached the mock. Check that the tests use its URL.',
        '',
        '<details><summary>Details</summary>',
        '',
        '- The mock server was testAPI on the runner at <code>http&#58;//127.0.0.1&#58;4010</code>.',
        '',
        '</details>',
        '',
      ].join('\n'),
    );
  });

  test('one call, in the cloud, with notes', async () => {
    const markdown = await summaryOf([buildCallLog({ request: { path: '/users?page=1' } })], {
      provider: 'postman',
      notes: ['2 calls came late.', 'Mock "x" is left behind.'],
    });
    expect(markdown).toBe(
      [
        '## The one call got a saved example.',
        '',
        '<details><summary>Details</summary>',
        '',
        '- The mock server was testAPI in Postman’s cloud at <code>http&#58;//127.0.0.1&#58;4010</code>, and answered 1 call (09:08:53, UTC).',
        '',
        '</details>',
        '',
        '### Notes',
        '',
        '- 2 calls came late.',
        '- Mock &#34;x&#34; is left behind.',
        '',
        '### Calls by example',
        '',
        '| Example | Method | Path | Status | Calls |',
        '| :-- | :-- | :-- | --: | --: |',
        '| List users | GET | <code>/users?page=1</code> | 200 | 1 |',
        '',
      ].join('\n'),
    );
  });

  test('unmatched calls come first', async () => {
    const markdown = await summaryOf([buildCallLog(), buildCallLog(), buildMiss({ request: { path: '/nope' } })]);
    expect(markdown).toContain('## 1 of 3 calls matched no saved example.\n');
    expect(rowsOf(markdown)).toEqual([
      ['GET /nope', '1', '', '', 'Double check your method and the request path and try again.'],
      ['List users', 'GET', '/users', '200', '2'],
    ]);
  });

  test.each([
    ['all matched', 2, 0, 'All 2 calls got a saved example.'],
    ['none matched', 0, 2, 'None of the 2 calls matched a saved example.'],
    ['one miss', 0, 1, 'The one call matched no saved example.'],
    ['thousands', 1234, 1, '1 of 1,235 calls matched no saved example.'],
  ])('%s', async (_, matched, unmatched, verdict) => {
    const logs = [
      ...Array.from({ length: matched }, () => buildCallLog()),
      ...Array.from({ length: unmatched }, () => buildMiss()),
    ];
    expect(await summaryOf(logs)).toMatch(new RegExp(`^## (?:Shop: )?${verdict}\n`));
  });
});

test.each([
  [1, 0, 'The one call got a server response.'],
  [3, 0, 'All 3 calls got a server response.'],
  [1, 2, '2 calls got a saved example. 1 call got a server response.'],
])('%i server responses and %i examples', async (down, matched, verdict) => {
  const { explainer } = await serve(shop, { serverResponses: [{ name: 'Down', statusCode: 503 }] });
  const logs = [
    ...Array.from({ length: down }, () => buildCallLog({ responseName: 'Down', response: { statusCode: 503 } })),
    ...Array.from({ length: matched }, () => buildCallLog({ responseName: 'OK' })),
  ];
  const report = await explainedReport(logs, { explainer });
  expect(formatSummary(report, { provider: 'embedded', notes: [] })).toMatch(new RegExp(`^## (?:Shop: )?${verdict}\n`));
});

test.each([
  [
    'a fault and an example',
    ['reset', undefined],
    '1 call got a saved example. 1 call got a simulated error or fault.',
  ],
  ['faults alone', ['reset', 'hang'], 'All 2 calls got a simulated error or fault.'],
  ['one fault', ['empty'], 'The one call got a simulated error or fault.'],
  ['half of an example', ['truncate'], 'The one call got a saved example.'],
] as const)('by a rule of answers %s', async (_, faults, verdict) => {
  const logs = faults.map((fault, index): CallLog => ({
    ...buildCallLog({ response: { statusCode: fault === undefined || fault === 'truncate' ? 200 : 0 } }),
    answer: { rule: 'GET /users', turn: index + 1, of: faults.length, ...(fault && { fault }) },
  }));
  expect(await summaryOf(logs)).toMatch(new RegExp(`^## (?:Shop: )?${verdict}\n`));
});

describe('size', () => {
  const many = Array.from({ length: 1000 }, (_, index) => buildMiss({ request: { path: `/users/u${index}/|<@x>` } }));

  test('rows that do not fit are counted', async () => {
    const markdown = await summaryOf(many.slice(0, 500), { limit: 20_000 });
    const shown = rowsOf(markdown).length;
    expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(20_000);
    expect(Buffer.byteLength(markdown)).toBeGreaterThan(18_000);
    expect(markdown).toContain(`${500 - shown} more unmatched requests (${500 - shown} calls) did not fit here.`);
  });

  test('calls beyond the requests kept are counted too', async () => {
    const markdown = await summaryOf(many);
    expect(rowsOf(markdown)).toHaveLength(500);
    expect(markdown).toContain('More unmatched requests (500 calls) did not fit here.');
  });

  test('calls beyond the examples kept are counted too', async () => {
    const logs = Array.from({ length: 1200 }, (_, index) => buildCallLog({ responseName: `Example ${index}` }));
    const markdown = await summaryOf(logs);
    expect(rowsOf(markdown)).toHaveLength(1000);
    expect(markdown).toContain('More rows (200 calls) did not fit here.');
  });

  test('notes cannot fill it', async () => {
    const notes = Array.from({ length: 500 }, (_, index) => `Note ${index} ${'<'.repeat(1000)}`);
    const markdown = await summaryOf(many, { limit: 16_000, notes });
    expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(16_000);
    expect(markdown).toMatch(/- [\d,]+ more notes did not fit here\./);
    expect(rowsOf(markdown).length).toBeGreaterThan(10);
  });

  test('long values are cut in the middle', async () => {
    const [row] = rowsOf(await summaryOf([buildCallLog({ request: { path: `/start${'x'.repeat(1e6)}/end` } })]));
    expect(row?.[2]).toMatch(/^\/startx+…x+\/end$/);
    expect(row?.[2]?.length).toBeLessThan(200);
  });
});

describe('hostile values', () => {
  test('are shown as they are', async () => {
    const path = '/<b>|`x`\\|&lt;*_~[a](b)$1';
    const [row] = rowsOf(await summaryOf([buildCallLog({ request: { path }, responseName: '@octocat\n\u001b[31m' })]));
    expect(row).toEqual(['@\u200boctocat␊␛[31m', 'GET', path, '200', '1']);
  });

  test('never become markup and never break a table', async () => {
    const logs = fc.array(hostileLog, { minLength: 1, maxLength: 8 });
    const { explainer } = await serve(shop, { file: 'postman/shop.json' });
    const checks = { failOnUnmatched: true, minCoverage: 100 };
    await fc.assert(
      fc.asyncProperty(logs, hostileText, fc.array(hostileText, { maxLength: 3 }), async (given, name, notes) => {
        const found = await explainedReport(given, { explainer, checks, redactor });
        const report = { ...found, mock: { ...mock, name, mockUrl: `http://h/${name}` } };
        const markdown = formatSummary(report, { provider: 'embedded', notes, limit: 20_000 });
        expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(20_000);
        const withoutChart = withoutOwnTags(markdown.replace(/```mermaid\n[\w "\n:]+```\n/, ''));
        expect(withoutChart).not.toMatch(/[<>`@\\]|www\.|:\/\//i);
        // Nothing invisible but the newlines between the lines.
        expect(markdown.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e\u2028]/u);
        const rows = tablesOf(markdown).flatMap((table) => table.rows);
        expect(rows).toHaveLength(report.unmatched.requests.length + report.answered.rows.length);
        for (const row of rows) expect(row).toHaveLength(5);
        const own = [
          'heading',
          'paragraph',
          'text',
          'strong',
          'space',
          'table',
          'list',
          'list_item',
          'escape',
          'code',
          'html',
        ];
        expect([...tokenTypes(markdown)].filter((type) => !own.includes(type))).toEqual([]);
      }),
      runs(200, 1 / 10),
    );
  });

  test('spaces at the start of a name make no code block of it', async () => {
    const name = `${' '.repeat(5)}five spaces`;
    const document = collection({ items: [folder(name, [request({ name: 'a', examples: [{ name: 'b' }] })])] });
    const { explainer } = await serve(document);
    const report = await explainedReport([], { explainer });
    const markdown = formatSummary(report, { provider: 'embedded', notes: [name] });
    const withoutChart = markdown.replace(/```mermaid\n[\w "\n:]+```\n/, '');
    expect(withoutChart).toContain('five spaces &#62; a &#62; b');
    expect([...tokenTypes(withoutChart)]).not.toContain('code');
  });

  test('of the collection never become markup either', async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, hostileText, async (name, body) => {
        const document = collection({
          name,
          items: [folder(name, [request({ name, url: `{{baseUrl}}/${name}?q=${name}`, examples: [{ name, body }] })])],
        });
        const { explainer, call } = await serve(document);
        const report = await explainedReport([call('GET', '/miss/it/all'), call('POST', '/')], { explainer, redactor });
        const markdown = formatSummary(report, { provider: 'embedded', notes: [] });
        expect(withoutOwnTags(markdown.replace(/```mermaid\n[\w "\n:]+```\n/, ''))).not.toMatch(
          /[<>`@\\]|www\.|:\/\//i,
        );
        expect(tablesOf(markdown)[0]?.rows).toHaveLength(2);
      }),
      runs(100, 1 / 10),
    );
  });
});

describe('golden summaries', () => {
  const jsonHeaders = { 'Content-Type': 'application/json' };
  const byHeader = { matchHeader: true, headers: ['X-Tenant', 'Authorization'] };
  const cases: readonly (readonly [name: string, options: ServeOptions, calls: (mock: ServedMock) => CallLog[]])[] = [
    ['no-calls', {}, () => []],
    ['one-call', {}, ({ call }) => [call('GET', '/users?page=1')]],
    [
      'all-matched',
      {},
      ({ call }) => [
        ...Array.from({ length: 300 }, (_, index) => call('GET', `/users/${index}`)),
        call('GET', '/users?page=1'),
        call('GET', '/users?page=1', { headers: { 'x-mock-response-code': '500' } }),
        call('POST', '/orders', { headers: jsonHeaders, body: '{"item":"tea","password":"saved"}' }),
      ],
    ],
    ['missed-by-path', {}, ({ call }) => [call('GET', '/users/7/orders'), call('GET', '/users/7/orders')]],
    ['missed-by-method', {}, ({ call }) => [call('DELETE', '/users')]],
    [
      'missed-by-query',
      // A query alone keeps nothing out: it costs points, and the header does the rest.
      { config: byHeader },
      ({ call }) => [call('GET', '/users?page=3&token=sent', { headers: { 'X-Tenant': 'one' } })],
    ],
    [
      'missed-by-header',
      { config: byHeader },
      ({ call }) => [
        call('GET', '/users?page=1', { headers: { 'X-Tenant': 'two', Authorization: 'Bearer saved-token' } }),
        call('GET', '/users?page=2', { headers: { 'X-Tenant': 'one', Authorization: 'Bearer sent-token' } }),
      ],
    ],
    [
      'missed-by-body',
      { config: { matchBody: true } },
      ({ call }) => [
        call('POST', '/orders', { headers: jsonHeaders, body: '{"item":"coffee","password":"saved"}' }),
        call('POST', '/orders?2', { headers: jsonHeaders, body: '{"item":"tea","password":"sent"}' }),
      ],
    ],
    [
      'missed-by-selector',
      {},
      ({ call }) => [call('GET', '/users?page=1', { headers: { 'x-mock-response-name': 'Brokn' } })],
    ],
    ['missed-for-want-of-an-example', {}, ({ call }) => [call('PUT', '/ping')]],
    [
      'server-response',
      { serverResponses: [{ name: 'Maintenance', statusCode: 503 }] },
      ({ call }) => [
        ...['/users', '/users/7'].map((path) =>
          buildCallLog({ responseName: 'Maintenance', request: { path }, response: { statusCode: 503 } }),
        ),
        call('GET', '/users?page=1'),
      ],
    ],
    [
      'huge',
      {},
      ({ call }) =>
        Array.from({ length: 900 }, (_, index) =>
          index % 3 > 0 ? call('GET', `/nothing/n${index}`) : call('GET', `/users/${index}`),
        ),
    ],
  ];

  test.each(cases)('%s', async (name, options, calls) => {
    const served = await serve(shop, { file: 'postman/shop.json', ...options });
    const report = await explainedReport(calls(served), {
      explainer: served.explainer,
      checks: { failOnUnmatched: true, minCoverage: 50 },
      redactor: createRedactor({ secrets: [] }),
    });
    const markdown = formatSummary(report, { provider: 'embedded', notes: ['A note.'], limit: 20_000 });
    await expect(`${resolveEntities(markdown)}\n\n${formatCallTable(report, { maxRows: 5 })}`).toMatchFileSnapshot(
      `golden/${name}.md`,
    );
  });
});
