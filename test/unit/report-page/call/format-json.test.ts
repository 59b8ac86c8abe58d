import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatJson, readJsonLine } from '../../../../src/report-page/call/format-json.ts';

describe('formatJson', () => {
  test('lays out what a platform would, whatever the spaces before', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(0, 1, '\t'), (value, space) => {
        expect(formatJson(JSON.stringify(value, null, space))).toBe(JSON.stringify(value, null, 2));
      }),
    );
  });

  test('keeps every value as it was written', () => {
    expect(formatJson('{"a":1.0,"a":12345678901234567890,"\\u0061":"\\/ \\" {,}:"}')).toBe(
      '{\n  "a": 1.0,\n  "a": 12345678901234567890,\n  "\\u0061": "\\/ \\" {,}:"\n}',
    );
  });

  test.each(['', '{', '{"a":}', 'text', '[1,]'])('%j is not JSON', (text) => {
    expect(formatJson(text)).toBeUndefined();
  });

  test('brackets without end do not take memory without end', () => {
    const depth = 5000;
    expect(formatJson('['.repeat(depth) + ']'.repeat(depth))!.length).toBeLessThan(depth * 2 * 90);
  });
});

describe('readJsonLine', () => {
  test('its parts are the line', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        for (const line of formatJson(JSON.stringify(value))!.split('\n')) {
          const { indent, key, value: text, comma } = readJsonLine(line);
          expect(`${indent}${key}${key === '' ? '' : ': '}${text}${comma}`).toBe(line);
        }
      }),
    );
  });

  test.each([
    ['  "a": "b: c",', { key: '"a"', value: '"b: c"', kind: 'string', comma: ',' }],
    ['  "a: b"', { key: '', value: '"a: b"', kind: 'string', comma: '' }],
    ['"a\\"": -1.5e3', { key: '"a\\""', value: '-1.5e3', kind: 'number' }],
    ['  "a": [', { key: '"a"', value: '[', kind: 'bracket' }],
    ['null,', { value: 'null', kind: 'literal', comma: ',' }],
    ['},', { value: '}', kind: 'bracket', comma: ',' }],
  ])('%j', (line, expected) => {
    expect(readJsonLine(line)).toMatchObject(expected);
  });
});
