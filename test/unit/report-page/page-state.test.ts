import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noFilters, noSession, readHash, writeHash } from '../../../src/report-page/page-state.ts';
import type { PageState } from '../../../src/report-page/page-state.ts';
import { hostileText } from '../report/build-call-log.ts';

const text = hostileText.map((value) => value.toWellFormed());
const state: fc.Arbitrary<PageState> = fc.record({
  openIndex: fc.integer({ min: -1, max: 50_000 }),
  filters: fc.record({
    search: text,
    outcome: fc.constantFrom('', 'matched', 'loose', 'unmatched', 'server-response', 'preflight', 'ignored'),
    method: text,
    statusClass: fc.constantFrom('', '2', '5', 'reset', 'hang'),
    example: text,
    session: fc.oneof(text, fc.constantFrom('w1', noSession)),
    period: fc.option(
      fc.nat().map((from) => ({ from, to: from + 1000 })),
      { nil: undefined },
    ),
  }),
});

test('a state comes back from its hash', () => {
  fc.assert(
    fc.property(state, (value) => {
      expect(readHash(writeHash(value))).toEqual(value);
    }),
  );
});

test('the page as it opens has no hash', () => {
  expect(writeHash({ filters: noFilters, openIndex: -1 })).toBe('');
});

test.each([
  '',
  '#',
  '#outcome=all&status=abc&period=9-1',
  '#%zz&&=',
  '#outcome=toString',
  '#period=a-b',
  '#call=-1',
  '#call=x',
])('%j shows everything', (hash) => {
  expect(readHash(hash)).toEqual({ filters: noFilters, openIndex: -1 });
});
