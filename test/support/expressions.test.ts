import { expect, test } from 'vitest';
import { evaluateCondition, evaluateTemplate, type Contexts } from './expressions.ts';

const contexts: Contexts = {
  github: { repository: 'o/r', event: { number: 7, draft: false, user: null } },
  job: { status: 'failure' },
  runner: { temp: '/tmp' },
};

test('contexts are read, absent properties are empty', () => {
  const text = '${{github.repository}}:${{ job.status }}:${{ runner.temp }}:${{ github.event.number }}';
  expect(evaluateTemplate(text, contexts)).toBe('o/r:failure:/tmp:7');
  const empty =
    '${{ github.event.draft }}[${{ github.event.user }}][${{ github.nothing.at.all }}][${{ github.__proto__ }}]';
  expect(evaluateTemplate(empty, contexts)).toBe('false[][][]');
  expect(evaluateTemplate('$ { } {{x}} }}', contexts)).toBe('$ { } {{x}} }}');
});

test.for([
  '${{ secrets.KEY }}',
  '${{ github }}',
  '${{ env.A }}',
  "${{ 'a' }}",
  '${{ github.event }}',
  '${{ toJSON(github) }}',
  '${{ job.status',
  '${{}}',
])('%s is refused', (text) => {
  expect(() => evaluateTemplate(text, contexts)).toThrow(/[Ee]xpression/);
});

test('a condition is one status function', () => {
  const results = (['success', 'failure', 'cancelled'] as const).map((status) =>
    ['always()', 'success()', ' failure() ', 'cancelled()'].map((condition) => evaluateCondition(condition, status)),
  );
  expect(results).toEqual([
    [true, true, false, false],
    [true, false, true, false],
    [true, false, false, true],
  ]);
  expect(() => evaluateCondition('true', 'success')).toThrow('not supported');
});
