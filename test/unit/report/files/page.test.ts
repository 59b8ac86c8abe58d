import { access, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noCalls } from '../../../../src/call-log/outcome.ts';
import type { CallLog } from '../../../../src/call-log/model.ts';
import {
  dataMark,
  type PageCall,
  type PageData,
  type PageHead,
  type PageOutcome,
  type WrittenRow,
} from '../../../../src/report/files/page-data.ts';
import { beginPage, createRowMaker, type PageLimits, type PageOptions } from '../../../../src/report/files/page.ts';
import { openPartialFile } from '../../../../src/report/files/partial-file.ts';
import { openReportFiles } from '../../../../src/report/files/report-files.ts';
import { createRedactor, writeReport } from '../../../../src/report/index.ts';
import { buildCallLog, creator, hostileLog, hostileText, inDirectory, mock, stream } from '../build-call-log.ts';
import { runs, sized } from '../../../support/runs.ts';

const before = '<!doctype html><script type="application/json" id="report-data">';
const after = '</script></html>';
const template = before + dataMark + after;
const head: PageHead = {
  mockName: 'shop',
  mockUrl: 'http://127.0.0.1:4010',
  provider: 'embedded',
  collectionName: 'Shop',
  generatedAt: '2026-03-13T09:12:10.000Z',
  version: '1.2.3',
};

function toCall(
  { id, servedAt, request, response, responseName }: CallLog,
  outcome: PageOutcome = 'matched',
): PageCall {
  const { method, path } = request;
  return {
    id,
    servedAt,
    method,
    path,
    status: response.statusCode,
    outcome,
    example: responseName ?? '',
    request,
    response,
  };
}

const verdict = 'The one call got a saved example.';

interface WrittenPage {
  readonly html: string;
  readonly data: PageData;
}

async function writePage(
  calls: Iterable<PageCall>,
  options: { readonly limits?: Partial<PageLimits>; readonly head?: PageHead; readonly notes?: readonly string[] } = {},
): Promise<WrittenPage> {
  return inDirectory(async (directory) => {
    const rows = createRowMaker(options.limits);
    const totals = () => ({ verdict, ...(options.notes && { notes: options.notes }) });
    const file = await openPartialFile(join(directory, 'report.html'));
    const page = await beginPage(file, { template, head: options.head ?? head, rows, totals });
    for (const call of calls) await page.write({ row: rows.take(call) });
    await file.write(page.end());
    await file.close();
    expect(await readdir(directory)).toEqual(['report.html']);
    const html = await readFile(join(directory, 'report.html'), 'utf8');
    return { html, data: JSON.parse(html.slice(before.length, -after.length)) as PageData };
  });
}

const bodyOf = (length: number) => ({ headers: [], body: { data: 'x'.repeat(length) } });
const numbered = (count: number, outcome: PageOutcome, length = 0): PageCall[] =>
  Array.from({ length: count }, (_, index) => ({
    ...toCall(buildCallLog({ id: `${outcome}-${index}` }), outcome),
    response: bodyOf(length),
  }));

describe('the page', () => {
  test('a call in full', async () => {
    const log = buildCallLog({
      request: { headers: [{ key: 'Accept', value: '*/*' }], body: { mode: 'raw', data: '{}' } },
    });
    const step = { step: 'path' as const, score: -10, fits: false, reason: 'path `/a`, example has `/b`' };
    const candidate = { example: 'B', method: 'GET', address: '{{url}}/b', score: -10, steps: [step], line: 7 };
    const { data } = await writePage([{ ...toCall(log, 'unmatched'), candidates: [candidate] }], {
      notes: ['A note.'],
    });
    expect(data).toEqual({
      head,
      calls: [
        {
          ...toCall(log, 'unmatched'),
          candidates: [candidate],
          request: { headers: [{ key: 'Accept', value: '*/*' }], body: { data: '{}', isBinary: false } },
          response: { headers: [], body: { data: '[]', isBinary: false } },
        },
      ],
      totals: { verdict, notes: ['A note.'] },
      counts: { ...noCalls, unmatched: 1, withoutRow: 0, withoutBodies: 0, withoutComparison: 0 },
    });
  });

  test.each([
    ['All', 200, {}, 'answer 2 of 3'],
    ['reset', 0, { fault: 'reset' }, 'answer 2 of 3, fault reset'],
    ['All', 200, { fault: 'truncate' }, 'answer 2 of 3, fault truncate'],
    ['503 Service Unavailable', 503, { made: true }, 'answer 2 of 3, made by the mock'],
  ] as const)('the turn of %s with %i, its route redacted', async (example, status, more, text) => {
    const log: CallLog = {
      ...buildCallLog({ responseName: example, response: { statusCode: status } }),
      answer: { rule: 'GET /hunter22/:id', turn: 2, of: 3, ...more },
    };
    await inDirectory(async (directory) => {
      const redactor = createRedactor({ secrets: ['hunter22'] });
      const page = { template: dataMark, generatedAt: 0 };
      await writeReport({ logs: stream([log, buildCallLog()]), directory, mock, redactor, creator, page });
      const data = JSON.parse(await readFile(join(directory, 'report.html'), 'utf8')) as PageData;
      expect(data.calls[0]).toMatchObject({ example, status, outcome: 'matched', answer: `GET /***/:id: ${text}` });
      expect(data.calls[1]).not.toHaveProperty('answer');
    });
  });

  test('binary bodies, cut bodies and no bodies', async () => {
    const data = `${Buffer.from([0, 255]).toString('base64')}\n[cut: 2 of 5000000 bytes]`;
    const page = await writePage([
      {
        ...toCall(buildCallLog()),
        request: { body: { mode: 'base64', data } },
        response: { headers: null, body: null },
      },
      { ...toCall(buildCallLog()), request: { body: { mode: 'raw', data: '' } } },
    ]);
    expect(page.data.calls[0]?.request).toEqual({
      headers: [],
      body: { data: 'AP8=', isBinary: true, fullSize: 5_000_000 },
    });
    expect(page.data.calls[0]?.response).toEqual({ headers: [], body: null });
    expect(page.data.calls[1]?.request?.body).toBeNull();
  });

  test('without calls', async () => {
    const { data } = await writePage([]);
    expect(data.calls).toEqual([]);
    expect(data.counts.matched).toBe(0);
  });

  test('whatever the calls hold, the data comes back as it was and no markup gets in', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(hostileLog, { maxLength: 5 }), hostileText, async (logs, text) => {
        const calls = logs.map((log) => toCall(log, 'unmatched'));
        const { html, data } = await writePage(calls, { head: { ...head, mockName: text }, notes: [text] });
        const inside = html.slice(before.length, -after.length);
        expect(inside).not.toMatch(/[<>&\u2028\u2029]/);
        expect(html.match(/<\/script/gi)).toHaveLength(1);
        // The file is UTF-8: a lone surrogate survives only as an escape.
        expect(data.head.mockName).toBe(text);
        expect(data.totals.notes).toEqual([text]);
        expect(data.calls.map(({ path, example }) => ({ path, example }))).toEqual(
          calls.map(({ path, example }) => ({ path, example })),
        );
        const headers = calls.map(({ request }) => (request.headers ?? []).map(({ key, value }) => ({ key, value })));
        expect(data.calls.map(({ request }) => request?.headers)).toEqual(headers);
      }),
      runs(60),
    );
  });
});

describe('bounds', () => {
  test('rows over the limit are counted, and a quarter of the rows is kept for misses', async () => {
    const calls = [...numbered(20, 'matched'), ...numbered(4, 'unmatched')];
    const { data } = await writePage(calls, { limits: { rows: 12 } });
    expect(data.calls.filter(({ outcome }) => outcome === 'matched')).toHaveLength(9);
    expect(data.calls.filter(({ outcome }) => outcome === 'unmatched')).toHaveLength(3);
    expect(data.counts).toMatchObject({ matched: 20, unmatched: 4, withoutRow: 12 });
  });

  test('misses may use every row', async () => {
    const { data } = await writePage([...numbered(12, 'unmatched'), ...numbered(1, 'matched')], {
      limits: { rows: 12 },
    });
    expect(data.calls.map(({ outcome }) => outcome)).toEqual(Array<string>(12).fill('unmatched'));
  });

  test('without room for bodies a row keeps its line; misses keep theirs longest', async () => {
    const calls = [...numbered(20, 'matched', 1000), ...numbered(3, 'unmatched', 1000)];
    const { data } = await writePage(calls, { limits: { bodyBytes: 12_400 } });
    const withBody = data.calls.filter(({ response }) => response !== null);
    expect(data.calls).toHaveLength(23);
    expect(withBody.filter(({ outcome }) => outcome === 'matched')).toHaveLength(8);
    expect(withBody.filter(({ outcome }) => outcome === 'unmatched')).toHaveLength(3);
    expect(data.counts.withoutBodies).toBe(12);
    // A small one still fits after a large one did not.
    const mixed = await writePage([...numbered(1, 'matched', 20_000), ...numbered(1, 'matched', 10)], {
      limits: { bodyBytes: 12_000 },
    });
    expect(mixed.data.calls.map(({ response }) => response !== null)).toEqual([false, true]);
  });

  test('the file is bounded whatever the calls: long paths, many candidates, bodies that grow when escaped', async () => {
    const path = `/${'<'.repeat(20_000)}`;
    const calls = numbered(50, 'unmatched').map((call) => ({
      ...call,
      path,
      response: bodyOf(0),
      request: { body: { data: path } },
    }));
    const { html } = await writePage(calls, { limits: { rowBytes: 300_000, bodyBytes: 300_000 } });
    expect(Buffer.byteLength(html)).toBeLessThan(610_000);

    const candidate = { example: 'B', method: 'GET', address: '/b', score: 0, steps: [] };
    const [call] = numbered(1, 'unmatched');
    const { data } = await writePage([{ ...call!, candidates: Array<typeof candidate>(500).fill(candidate) }]);
    expect(data.calls[0]?.candidates).toHaveLength(10);
  });
});

describe('comparisons', () => {
  const steps = [{ step: 'query' as const, score: 0, fits: false, reason: 'r'.repeat(1000) }];
  const candidate = { example: 'Page 1', method: 'GET', address: '/a', score: 0, steps };
  const saved = { method: 'GET', path: '/a?page=1', headers: [], body: 's'.repeat(1000) };
  const differing = (index: number, outcome: PageOutcome = 'matched'): PageCall => ({
    ...numbered(1, outcome)[0]!,
    difference: `page ${index}`,
    saved,
    candidates: [candidate, { ...candidate, example: `Page ${index}` }],
  });

  test('what a row before has too is written once', async () => {
    const { data, html } = await writePage([differing(1), differing(1), differing(2), differing(2)]);
    const written = data.calls.map((row: WrittenRow) => [row.saved, row.candidates]);
    expect(written).toEqual([
      [saved, differing(1).candidates],
      [0, 0],
      [0, differing(2).candidates],
      [0, 2],
    ]);
    expect(html.split('s'.repeat(1000))).toHaveLength(2);
    expect(data.counts.withoutComparison).toBe(0);
  });

  test('without room a row keeps its reason; misses keep their comparison longest', async () => {
    const calls = [...Array.from({ length: 10 }, (_, index) => differing(index)), differing(99, 'unmatched')];
    const { data } = await writePage(calls, { limits: { comparisonBytes: 10_000 } });
    expect(data.calls.map(({ difference }) => difference)).toEqual(calls.map(({ difference }) => difference));
    const shown = data.calls.map(({ candidates }) => candidates !== undefined);
    expect(shown.slice(0, 2)).toEqual([true, true]);
    expect(shown[9]).toBe(false);
    expect(shown[10]).toBe(true);
    expect(data.counts.withoutComparison).toBe(shown.filter((has) => !has).length);
  });

  // Enough that the comparisons of all would be more than there is room for.
  const count = sized(10_000, 2 / 5);

  test(`a page of ${count} matched calls that all differ stays within its budget`, async () => {
    const calls = Array.from({ length: count }, (_, index) => differing(index));
    const { html, data } = await writePage(calls);
    expect(data.calls).toHaveLength(count);
    expect(Buffer.byteLength(html)).toBeLessThan(15_000_000);
    expect(data.counts.withoutComparison).toBeGreaterThan(0);
  });

  test('calls of the same kind, however many, all have theirs', async () => {
    const calls = Array.from({ length: count }, () => differing(1));
    const { html, data } = await writePage(calls);
    expect(data.counts.withoutComparison).toBe(0);
    expect(Buffer.byteLength(html)).toBeLessThan(5_000_000);
  });
});

describe('the file', () => {
  const open = (directory: string, options: Partial<PageOptions> = {}) => {
    const given = { template, head, rows: createRowMaker(), totals: () => ({ verdict }), ...options };
    return openReportFiles(directory, [['report.html', (file) => beginPage(file, given)]]);
  };

  test('is not there before it is whole, and not after a discard', async () => {
    await inDirectory(async (directory) => {
      const rows = createRowMaker();
      const files = await open(directory, { rows });
      const log = buildCallLog();
      await files.write({ log, insight: { outcome: 'matched' }, row: rows.take(toCall(log)) });
      await expect(access(join(directory, 'report.html'))).rejects.toThrow('ENOENT');
      await files.discard();
      expect(await readdir(directory)).toEqual([]);
    });
  });

  test.each(['no mark', `${dataMark} and ${dataMark}`])(
    'a template with %j is refused, and leaves no file',
    async (text) => {
      await inDirectory(async (directory) => {
        const files = await open(directory, { template: text });
        expect(files.failures.map(String)).toEqual([expect.stringContaining('exactly once')]);
        expect(await readdir(directory)).toEqual([]);
        expect(await files.close()).toEqual([]);
      });
    },
  );
});
