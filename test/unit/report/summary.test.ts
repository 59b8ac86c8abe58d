import fc from 'fast-check';
import { lexer, walkTokens } from 'marked';
import type { Token, Tokens } from 'marked';
import { describe, expect, test } from 'vitest';
import { formatSummary } from '../../../src/report/index.ts';
import type { CallLog } from '../../../src/postman/model.ts';
import { buildCallLog, buildMiss, hostileLog, hostileText, mock, reportOf } from './build-call-log.ts';

async function summaryOf(logs: readonly CallLog[], options: Partial<Parameters<typeof formatSummary>[1]> = {}) {
  return formatSummary(await reportOf(logs), { provider: 'embedded', notes: [], ...options });
}

/** The one table of the summary as GitHub-flavoured Markdown reads it. */
function tableOf(markdown: string): Tokens.Table {
  const tables = lexer(markdown).filter((token) => token.type === 'table');
  expect(tables).toHaveLength(1);
  return tables[0] as Tokens.Table;
}

/** Cell texts with entities resolved: what a reader sees. */
const rowsOf = (markdown: string): string[][] =>
  tableOf(markdown).rows.map((row) => row.map(({ text }) => resolveEntities(text)));
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
        '## Mock server testAPI',
        '',
        '**No call reached the mock. Check that the tests use its URL.**',
        '',
        'The mock lived on the runner at http&#58;//127.0.0.1&#58;4010.',
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
        '## Mock server testAPI',
        '',
        '**The one call got a saved example.**',
        '',
        'The mock lived in Postman’s cloud at http&#58;//127.0.0.1&#58;4010 and answered 1 call from 2026-03-13T09&#58;08&#58;53.000Z to 2026-03-13T09&#58;08&#58;53.000Z.',
        '',
        '| Method | Path | Status | Example | Calls |',
        '| :-- | :-- | --: | :-- | --: |',
        '| GET | /users | 200 | List users | 1 |',
        '',
        '- 2 calls came late.',
        '- Mock &#34;x&#34; is left behind.',
        '',
      ].join('\n'),
    );
  });

  test('unmatched calls come first', async () => {
    const markdown = await summaryOf([buildCallLog(), buildCallLog(), buildMiss({ request: { path: '/nope' } })]);
    expect(markdown).toContain('**1 of 3 calls matched no saved example.**');
    expect(rowsOf(markdown)).toEqual([
      ['GET', '/nope', '404', '**no match** Double check your method and the request path and try again.', '1'],
      ['GET', '/users', '200', 'List users', '2'],
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
    expect(await summaryOf(logs)).toContain(`**${verdict}**`);
  });
});

describe('size', () => {
  const many = Array.from({ length: 3000 }, (_, index) => buildMiss({ request: { path: `/users/${index}/|<@x>` } }));

  test('rows that do not fit are counted', async () => {
    const markdown = await summaryOf(many.slice(0, 500), { limit: 20_000 });
    const shown = rowsOf(markdown).length;
    expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(20_000);
    expect(Buffer.byteLength(markdown)).toBeGreaterThan(18_000);
    expect(markdown).toContain(
      `${500 - shown} more rows (${500 - shown} calls, ${500 - shown} of them unmatched) did not fit here.`,
    );
  });

  test('calls beyond the groups kept are counted too', async () => {
    const markdown = await summaryOf(many);
    expect(rowsOf(markdown)).toHaveLength(1000);
    expect(markdown).toContain('More rows (2,000 calls, 2,000 of them unmatched) did not fit here.');
  });

  test('notes cannot fill it', async () => {
    const notes = Array.from({ length: 5000 }, (_, index) => `Note ${index} ${'<'.repeat(1000)}`);
    const markdown = await summaryOf(many, { limit: 16_000, notes });
    expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(16_000);
    expect(markdown).toMatch(/- [\d,]+ more notes did not fit here\./);
    expect(rowsOf(markdown).length).toBeGreaterThan(10);
  });

  test('long values are cut in the middle', async () => {
    const [row] = rowsOf(await summaryOf([buildCallLog({ request: { path: `/start${'x'.repeat(1e6)}/end` } })]));
    expect(row?.[1]).toMatch(/^\/startx+…x+\/end$/);
    expect(row?.[1]?.length).toBeLessThan(200);
  });
});

describe('hostile values', () => {
  test('are shown as they are', async () => {
    const path = '/<b>|`x`\\|&lt;*_~[a](b)$1';
    const [row] = rowsOf(await summaryOf([buildCallLog({ request: { path }, responseName: '@octocat\n\u001b[31m' })]));
    expect(row).toEqual(['GET', path, '200', '@\u200boctocat␊␛[31m', '1']);
  });

  test('never become markup and never break the table', async () => {
    const logs = fc.array(hostileLog, { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(logs, hostileText, fc.array(hostileText, { maxLength: 3 }), async (given, name, notes) => {
        const report = await reportOf(given, { ...mock, name, mockUrl: `http://h/${name}` });
        const markdown = formatSummary(report, { provider: 'embedded', notes, limit: 20_000 });
        expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(20_000);
        expect(markdown).not.toMatch(/[<>`@\\]|www\.|:\/\//i);
        // Nothing invisible but the newlines between the lines.
        expect(markdown.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e\u2028]/u);
        const { header, rows } = tableOf(markdown);
        expect(header).toHaveLength(5);
        expect(rows).toHaveLength(report.calls.groups.length);
        for (const [index, row] of rows.entries()) {
          expect(row).toHaveLength(5);
          expect(row[4]?.text).toBe(String(report.calls.groups[index]?.calls));
        }
        const own = ['heading', 'paragraph', 'text', 'strong', 'space', 'table', 'list', 'list_item', 'escape'];
        expect([...tokenTypes(markdown)].filter((type) => !own.includes(type))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
