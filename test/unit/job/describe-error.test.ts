import { expect, test } from 'vitest';
import { describeError } from '../../../src/job/describe-error.ts';

const circular: Record<string, unknown> = {};
circular['self'] = circular;
const many = new AggregateError([], '');
many.errors.push(many);

test.each<[string, unknown, RegExp]>([
  ['a cause', new Error('fetch failed', { cause: new Error('ECONNREFUSED') }), /^fetch failed Cause: ECONNREFUSED$/],
  ['a cause of itself', Object.assign(new Error('round'), { cause: undefined }), /^round$/],
  ['an object', { status: 7 }, /thrown: {"status":7}$/],
  ['an object that holds itself', circular, /thrown: <ref \*1> { self: \[Circular \*1\] }$/],
  ['a number that is no JSON', 7n, /thrown: 7n$/],
  ['an error of itself', many, /cannot be described/],
  ['nothing', undefined, /without a message/],
])('%s is described', (_, error, words) => {
  expect(describeError(error)).toMatch(words);
});
