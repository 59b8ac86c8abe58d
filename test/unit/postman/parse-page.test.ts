/** However it is parsed, a page says what its JSON says. */
import { getHeapSpaceStatistics } from 'node:v8';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePage } from '../../../src/postman/parse-page.ts';

/** What `JSON.parse` gives, or that it is no JSON. */
function outcome(parse: () => unknown): { readonly value: unknown } | 'no JSON' {
  try {
    return { value: parse() };
  } catch (error) {
    expect(error).toBeInstanceOf(SyntaxError);
    return 'no JSON';
  }
}

function expectSame(json: string): void {
  const bytes = Buffer.from(json);
  expect(outcome(() => parsePage(bytes))).toEqual(outcome(() => JSON.parse(bytes.toString()) as unknown));
}

/** An entry, and lists of what looks like entries at places where no call log is. */
const entry = fc.record(
  {
    id: fc.string(),
    more: fc.array(fc.record({ id: fc.string() }), { maxLength: 3 }),
    text: fc.constantFrom('', 'é🗼\u2028', '},{"id":"', `"call-logs":[{"id":"`),
    deep: fc.array(fc.array(fc.record({ id: fc.string() }), { maxLength: 3 }), { maxLength: 2 }),
  },
  { requiredKeys: ['id'] },
);
const size = fc.constantFrom(10, 1_000, 40_000, 120_000);
const entries = fc.array(
  fc.tuple(entry, size).map(([value, length]) => ({ ...value, padding: 'x'.repeat(length) })),
  { maxLength: 12 },
);
const page = fc
  .tuple(entries, entries, fc.constantFrom('last', 'first', 'alone', 'between', 'twice', 'no page', 'spaces'))
  .map(([logs, others, form]) => {
    const meta = { nextCursor: 'a' };
    const forms: Record<typeof form, unknown> = {
      last: { 'call-logs': logs, meta },
      first: { meta, 'call-logs': logs },
      alone: { 'call-logs': logs },
      between: { others, 'call-logs': logs, meta },
      twice: { 'call-logs': logs, others, meta },
      'no page': [logs, others],
      spaces: { 'call-logs': logs, meta },
    };
    return JSON.stringify(forms[form], undefined, form === 'spaces' ? 1 : undefined);
  });

test('a page, whatever stands in it', () => {
  fc.assert(fc.property(page, expectSame), { numRuns: 150 });
});

test('a page that is damaged somewhere', () => {
  fc.assert(
    fc.property(
      page,
      fc.nat(),
      fc.nat({ max: 30 }),
      fc.constantFrom('', '}', ']', '"', ',', ']}', '],"a":['),
      (json, at, cut, put) => {
        const place = at % (json.length + 1);
        expectSame(json.slice(0, place) + put + json.slice(place + cut));
      },
    ),
    { numRuns: 150 },
  );
});

describe('a large page', () => {
  const log = (n: number, more: object = {}) => ({ id: `c${n}`, path: `/ü/${n}`, body: 'x'.repeat(2_000), ...more });
  const logs = Array.from({ length: 200 }, (_, n) => log(n));

  test('has all call logs, in order, and what else it says', () => {
    const value = { 'call-logs': logs, meta: { nextCursor: 'a' }, more: [1] };
    expect(parsePage(Buffer.from(`\uFEFF${JSON.stringify(value)}`))).toStrictEqual(value);
  });

  test.each([
    ['in another list before', { others: logs, 'call-logs': logs.slice(0, 3) }],
    ['in another list behind', { 'call-logs': logs.slice(0, 3), others: logs }],
    ['in entries', { 'call-logs': [log(1, { headers: logs }), log(2, { headers: logs })] }],
    ['in a list of lists', { 'call-logs': [logs, logs] }],
  ])('is not cut at what looks like an entry %s', (_, value) => {
    expect(parsePage(Buffer.from(JSON.stringify(value)))).toStrictEqual(value);
  });

  test('keeps the key `__proto__` a key', () => {
    const json = JSON.stringify({ 'call-logs': logs, meta: {} }).replace('"meta":', '"__proto__":');
    expect(Object.keys(parsePage(Buffer.from(json)) as object)).toEqual(['call-logs', '__proto__']);
  });

  test('takes no string that V8 would ask the system for memory for', () => {
    const body = Buffer.from(JSON.stringify({ 'call-logs': logs, meta: {} }));
    const largeObjects = (): number =>
      getHeapSpaceStatistics()
        .filter(({ space_name: name }) => name.endsWith('large_object_space'))
        .reduce((sum, { space_used_size: bytes }) => sum + bytes, 0);
    /** The most of five: V8 may collect some of it meanwhile. */
    const mostTaken = (parse: () => unknown): number => {
      const taken = Array.from({ length: 5 }, () => {
        const before = largeObjects();
        parse();
        return largeObjects() - before;
      });
      return Math.max(...taken);
    };
    expect(mostTaken(() => JSON.parse(body.toString()))).toBeGreaterThan(300_000);
    expect(mostTaken(() => parsePage(body))).toBeLessThan(100_000);
  });

  test('that is cut off is none', () => {
    const json = JSON.stringify({ 'call-logs': logs, meta: {} });
    expect(() => parsePage(Buffer.from(json.slice(0, -1)))).toThrow(SyntaxError);
    expect(() => parsePage(Buffer.from(json.slice(0, 200_000)))).toThrow(SyntaxError);
  });
});
