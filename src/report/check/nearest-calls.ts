/** Calls that someone who waited for others may have meant. */
import { distance } from 'fastest-levenshtein';
import { parsePath } from '../../engine/index.ts';
import { decodeSegment } from '../../http-text/segments.ts';
import { splitTarget } from '../../http-text/target.ts';
import { isVariable } from './path-rule.ts';
import type { ExpectedCalls } from './expected-calls.ts';
import { cutMiddle, shownCall } from '../words.ts';

/** Calls with one method and, but for IDs, one path. */
export interface CountedCalls {
  readonly method: string;
  /** Of the first of them, with the query string. */
  readonly path: string;
  readonly status: number;
  readonly calls: number;
}

/** Longer paths are compared by their starts. */
const longestCompared = 100;
const mostCalls = 3;

/** The nearest by method and path, most alike first, in words; none that has nothing in common with the rule. */
export function nearestCalls(rule: ExpectedCalls, rows: readonly CountedCalls[]): string[] {
  return rows
    .map((row) => ({ row, closeness: closenessOf(rule, row) }))
    .filter(({ closeness }) => closeness >= 0.5)
    .sort((a, b) => b.closeness - a.closeness || b.row.calls - a.row.calls)
    .slice(0, mostCalls)
    .map(({ row: { method, path, status, calls } }) => {
      const often = calls > 1 ? ` (${calls} times)` : '';
      return `${cutMiddle(shownCall(method, path), 200)} → ${status}${often}`;
    });
}

/** 0 to 1. A wrong method weighs as much as half of the path. */
function closenessOf({ method, path }: ExpectedCalls, row: CountedCalls): number {
  const sent = parsePath(splitTarget(row.path).path).segments;
  const filled = path.map(
    (segment, index) => (isVariable(segment) ? sent[index] : undefined) ?? decodeSegment(segment),
  );
  const [a, b] = [filled, sent].map((segments) => segments.join('/').slice(0, longestCompared));
  const longest = Math.max(a?.length ?? 0, b?.length ?? 0);
  const alike = longest === 0 ? 1 : 1 - distance(a ?? '', b ?? '') / longest;
  return method === '*' || method === row.method.toUpperCase() ? alike : alike * 0.75;
}
