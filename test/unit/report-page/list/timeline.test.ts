import { noCalls } from '../../../../src/call-log/outcome.ts';
import { describe, expect, test } from 'vitest';
import { readTimeline } from '../../../../src/report-page/list/timeline.ts';
import type { PageOutcome, PageRow } from '../../../../src/report/files/page-data.ts';

const start = Date.parse('2026-03-13T09:08:00.000Z');
const call = (second: number, outcome: PageOutcome = 'matched'): PageRow => ({
  ...{ id: '', method: 'GET', path: '/', status: 200, example: '', request: null, response: null },
  servedAt: new Date(start + second * 1000).toISOString(),
  outcome,
});

describe('readTimeline', () => {
  test('every call is in one bucket, by outcome', () => {
    const buckets = readTimeline([call(0), call(0, 'unmatched'), call(2), call(2, 'server-response')]);
    expect(buckets.map(({ from, counts, total }) => ({ second: (from - start) / 1000, ...counts, total }))).toEqual([
      { second: 0, ...noCalls, matched: 1, unmatched: 1, 'server-response': 0, total: 2 },
      { second: 1, ...noCalls, total: 0 },
      { second: 2, ...noCalls, matched: 1, unmatched: 0, 'server-response': 1, total: 2 },
    ]);
  });

  test.each([1, 59, 88, 89, 90, 1000, 5000, 100_000, 7_000_000, 60_000_000])(
    '%i seconds take at most 90 buckets',
    (span) => {
      const buckets = readTimeline([call(0), call(span / 2), call(span)]);
      expect(buckets.length).toBeGreaterThan(1);
      expect(buckets.length).toBeLessThanOrEqual(90);
      expect(buckets.reduce((sum, { total }) => sum + total, 0)).toBe(3);
    },
  );

  test('preflights and ignored calls are in no bucket', () => {
    const buckets = readTimeline([call(0), call(1, 'preflight'), call(2, 'loose'), call(90, 'ignored')]);
    expect(buckets).toHaveLength(3);
    expect(buckets.map(({ total }) => total)).toEqual([1, 0, 1]);
  });

  test('calls of one second, or none, have no course to show', () => {
    expect(readTimeline([])).toEqual([]);
    expect(readTimeline([call(5), call(5)])).toEqual([]);
  });

  test('a time that cannot be read is left out', () => {
    const odd = { ...call(1), servedAt: 'soon' };
    expect(readTimeline([call(0), odd, call(1)]).reduce((sum, { total }) => sum + total, 0)).toBe(2);
  });
});
