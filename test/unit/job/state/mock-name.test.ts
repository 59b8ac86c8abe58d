import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatMark, markedName, parseMark } from '../../../../src/job/state/mock-name.ts';
import { processorTime } from '../../../support/processor-time.ts';

const word = fc.stringMatching(/^[A-Za-z0-9_.-]{1,30}$/);
const mark = fc.record({
  repository: fc.tuple(word, word).map(([owner, repo]) => `${owner}/${repo}`),
  runId: fc.nat().map(String),
  runAttempt: fc.integer({ min: 1, max: 99 }).map(String),
  job: fc.stringMatching(/^[A-Za-z_][A-Za-z0-9_-]{0,30}$/),
  random: fc.stringMatching(/^[0-9a-f]{12}$/),
  kept: fc.boolean(),
});

describe('the mark', () => {
  test('has the documented form', () => {
    const parts = { repository: 'o/r', runId: '12', runAttempt: '3', job: 'build', random: '0123456789ab' };
    const formatted = formatMark({ ...parts, kept: false });
    expect(formatted).toBe('ephemeral:o/r:12.3:build:0123456789ab');
    expect(formatMark({ ...parts, kept: true })).toBe(`${formatted}:kept`);
    expect(markedName(formatted)).toBe(formatted);
    expect(markedName(formatted, 'My mock')).toBe(`My mock [${formatted}]`);
  });

  test('is read back from every name that it is written into', () => {
    fc.assert(
      fc.property(mark, fc.option(fc.string(), { nil: undefined }), (given, name) => {
        expect(parseMark(markedName(formatMark(given), name))).toEqual(given);
      }),
    );
  });

  test('is not seen in names that only look like it', () => {
    const formatted = 'ephemeral:o/r:1.1:build:0123456789ab';
    for (const name of [
      '',
      'ephemeral',
      `${formatted} copy`,
      `${formatted}:kep`,
      `[${formatted}`,
      `x ${formatted}`,
      formatted.toUpperCase(),
      `Shop [${formatted}] copy`,
      `Shop [${formatted}`,
      `Shop[${formatted}]`,
    ]) {
      expect(parseMark(name), name).toBeUndefined();
    }
  });

  test('reading any name ends at once and never throws', () => {
    fc.assert(fc.property(fc.string({ maxLength: 5000 }), (name) => void parseMark(name)));
    const started = processorTime();
    parseMark('ephemeral:'.repeat(100_000));
    expect(processorTime() - started).toBeLessThan(1000);
  });
});
