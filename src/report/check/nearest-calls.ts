/** Calls that someone who waited for others may have meant. */
import { distance } from 'fastest-levenshtein';
import type { CallGroup } from '../count/calls.ts';
import { isVariable, parsePath } from '../../engine/index.ts';
import { decodeSegment } from '../../http-text/segments.ts';
import { splitTarget } from '../../http-text/target.ts';
import type { ExpectedCalls } from './expected-calls.ts';
import { cutMiddle } from '../words.ts';

/** Longer paths are compared by their starts. */
const longestCompared = 100;
const mostCalls = 3;

/** The nearest by method and path, most alike first, in words; none that has nothing in common with the rule. */
export function nearestCalls(rule: ExpectedCalls, groups: readonly CallGroup[]): string[] {
  return groups
    .map((group) => ({ group, closeness: closenessOf(rule, group) }))
    .filter(({ closeness }) => closeness >= 0.5)
    .sort((a, b) => b.closeness - a.closeness || b.group.calls - a.group.calls)
    .slice(0, mostCalls)
    .map(({ group: { method, path, status, calls } }) => {
      const often = calls > 1 ? ` (${calls} times)` : '';
      return `${cutMiddle(`${method} ${path}`, 200)} → ${status}${often}`;
    });
}

/** 0 to 1. A wrong method weighs as much as half of the path. */
function closenessOf({ method, path }: ExpectedCalls, group: CallGroup): number {
  const sent = parsePath(splitTarget(group.path).path).segments;
  const filled = path.map(
    (segment, index) => (isVariable(segment) ? sent[index] : undefined) ?? decodeSegment(segment),
  );
  const [a, b] = [filled, sent].map((segments) => segments.join('/').slice(0, longestCompared));
  const longest = Math.max(a?.length ?? 0, b?.length ?? 0);
  const alike = longest === 0 ? 1 : 1 - distance(a ?? '', b ?? '') / longest;
  return method === '*' || method === group.method.toUpperCase() ? alike : alike * 0.75;
}
