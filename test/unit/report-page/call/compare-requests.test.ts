import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareRequests, differs } from '../../../../src/report-page/call/compare-requests.ts';
import { cutPair, pairLines } from '../../../../src/report-page/call/line-diff.ts';
import type { PageRow } from '../../../../src/report/files/page-data.ts';

const line = fc.constantFrom('a', 'b', 'c', '{', '}');
const lines = fc.array(line, { maxLength: 12 });

describe('pairLines', () => {
  test('each side comes back whole and in order', () => {
    fc.assert(
      fc.property(lines, lines, (sent, saved) => {
        const pairs = pairLines(sent, saved);
        expect(pairs.flatMap((pair) => pair.sent ?? [])).toEqual(sent);
        expect(pairs.flatMap((pair) => pair.saved ?? [])).toEqual(saved);
      }),
    );
  });

  test('as many lines are equal as can be', () => {
    fc.assert(
      fc.property(lines, fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }), (whole, kept) => {
        const part = whole.filter((_, index) => kept[index]);
        expect(pairLines(whole, part).filter((pair) => !differs(pair))).toHaveLength(part.length);
      }),
    );
  });

  test('texts too long to be compared are still paired', () => {
    const many = (word: string) => Array.from({ length: 3000 }, (_, index) => `${word} ${index}`);
    const pairs = pairLines(['{', ...many('a'), '}'], ['{', ...many('b'), '}']);
    expect(pairs).toHaveLength(3002);
    expect(pairs.filter(differs)).toHaveLength(3000);
  });
});

describe('cutPair', () => {
  test('puts each line together again', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 50 });
    fc.assert(
      fc.property(text, text, (one, other) => {
        const cut = cutPair(one, other).map(({ before, differing, after }) => before + differing + after);
        expect(cut).toEqual([one, other]);
      }),
    );
  });

  test('leaves out what is long and equal, and no half of a character', () => {
    const [cut] = cutPair(`${'x'.repeat(1000)}😀${'y'.repeat(1000)}`, `${'x'.repeat(1000)}😁${'y'.repeat(1000)}`);
    expect(cut).toEqual({ before: `…${'x'.repeat(200)}`, differing: '😀', after: `${'y'.repeat(200)}…` });
  });
});

const headers = [{ key: 'Content-Type', value: 'application/json' }];

function row(path: string, savedPath: string, sent = '', saved = '', parts: Partial<PageRow> = {}): PageRow {
  return {
    ...{ id: '', servedAt: '', method: 'GET', status: 200, outcome: 'matched', example: '', response: null },
    path,
    request: { headers, body: sent === '' ? null : { data: sent, isBinary: false } },
    saved: { method: 'GET', path: savedPath, headers, body: saved },
    ...parts,
  };
}

const differing = (call: PageRow) =>
  compareRequests(call).flatMap(({ name, pairs }) =>
    pairs.filter(differs).map(({ sent, saved }) => [name, sent, saved]),
  );

describe('compareRequests', () => {
  test('nothing for equal requests, and without the one of an example', () => {
    expect(compareRequests(row('/a?x=1', '/a?x=1', '{"a":1}', '{ "a": 1 }'))).toEqual([]);
    const { saved, ...call } = row('/a', '/b');
    expect(saved?.path).toBe('/b');
    expect(compareRequests(call)).toEqual([]);
  });

  test('method and path for people', () => {
    expect(differing(row('/caf%C3%A9', '/caf%C3%A8'))).toEqual([['Request', 'GET /café', 'GET /cafè']]);
  });

  test.each([
    ['page=9', 'page=1', [['page=9', 'page=1']]],
    ['b=2&a=1', 'a=1&b=2', []],
    ['city=M%C3%BCnchen', 'city=K%C3%B6ln', [['city=München', 'city=Köln']]],
    ['a=1&a=3', 'a=2&a=1', [['a=3', 'a=2']]],
    ['a=1', '', [['a=1', undefined]]],
    ['', 'a=1', [[undefined, 'a=1']]],
  ])('query %s beside %s', (sent, saved, expected) => {
    expect(differing(row(`/a?${sent}`, `/a?${saved}`))).toEqual(expected.map((pair) => ['Query', ...pair]));
  });

  test('JSON by its values, in whatever order its keys stand', () => {
    const sent = '{"b":{"y":2,"x":1},"a":12345678901234567890}';
    expect(differing(row('/a', '/a', sent, '{"a":12345678901234567891,"b":{"x":1,"y":2}}'))).toEqual([
      ['Body', '  "a": 12345678901234567890,', '  "a": 12345678901234567891,'],
    ]);
  });

  test('JSON as it was sent where the order of keys is the same', () => {
    const [, body] = compareRequests(row('/a', '/a', '{"z":1,"a":2}', '{"z":1,"a":3}'));
    expect(body?.pairs.map(({ sent }) => sent)).toEqual(['{', '  "z": 1,', '  "a": 2', '}']);
  });

  test('form fields one by one, other text line by line', () => {
    const form = [{ key: 'content-type', value: 'application/x-www-form-urlencoded' }];
    const request = { headers: form, body: { data: 'name=Ada+L&age=36', isBinary: false } };
    expect(differing(row('/a', '/a', '', 'name=Ada+L&age=37', { request }))).toEqual([['Body', 'age=36', 'age=37']]);
    expect(differing(row('/a', '/a', 'one\ntwo', 'one\nthree'))).toEqual([['Body', 'two', 'three']]);
    expect(differing(row('/a', '/a', '', 'one'))).toEqual([['Body', undefined, 'one']]);
    expect(differing(row('/a', '/a', '[1]', ''))).toEqual(['[', '  1', ']'].map((sent) => ['Body', sent, undefined]));
  });

  test('the start of a saved body that is too long to be shown', () => {
    const list = (first: string) => JSON.stringify({ first, more: Array.from({ length: 99 }, (_, at) => at) });
    const saved = `${list('b').slice(0, 40)}\n[cut: 40 of 300 bytes]`;
    expect(differing(row('/a', '/a', list('a'), saved))).toEqual([['Body', '  "first": "a",', '  "first": "b",']]);
    expect(differing(row('/a', '/a', list('b'), saved))).toEqual([]);
  });

  test('no body that is binary, cut or without room', () => {
    const body = { data: 'AA==', isBinary: true };
    expect(compareRequests(row('/a', '/a', '', 'text', { request: { headers, body } }))).toEqual([]);
    const cut = { data: '{"a":', isBinary: false, fullSize: 9_000_000 };
    expect(compareRequests(row('/a', '/a', '', '{"a":1}', { request: { headers, body: cut } }))).toEqual([]);
    expect(compareRequests(row('/a', '/a', '', 'text', { request: null }))).toEqual([]);
  });

  test('headers only where they decided', () => {
    const request = { headers: [{ key: 'x-tenant', value: 'blue' }], body: null };
    const saved = { method: 'GET', path: '/a', headers: [{ key: 'X-Tenant', value: 'red' }], body: '' };
    const candidate = (fits: boolean) => ({
      ...{ example: '', method: 'GET', address: '/a', score: 0 },
      steps: [{ step: 'headers' as const, score: 0, fits, reason: '' }],
    });
    const call = row('/a', '/a', '', '', { request, saved });
    expect(differing({ ...call, candidates: [candidate(false)] })).toEqual([
      ['Headers', 'X-Tenant: blue', 'X-Tenant: red'],
    ]);
    expect(differing({ ...call, candidates: [candidate(true)] })).toEqual([]);
    expect(differing(call)).toEqual([]);
  });

  test('JSON that is nested deeper than the stack, without an error', () => {
    const deep = (value: string) => '['.repeat(20_000) + value + ']'.repeat(20_000);
    expect(differing(row('/a', '/a', deep('1'), deep('2')))).toHaveLength(1);
  });
});
