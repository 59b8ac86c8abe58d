/** Calls that someone who waited for others may have meant. */
import { closeness, isVariable, parsePath } from '../../engine/index.ts';
import { decodeSegment, splitTarget } from '../../http-text/target.ts';
import type { ExpectedCalls } from './expected-calls.ts';
import type { CallLog } from '../../call-log/model.ts';
import { cutMiddle, detach, sampleOf } from '../words.ts';
import { mostSamples } from './check-result.ts';

/** Calls with one method, one target and one status. */
interface CountedCalls {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  calls: number;
}

const longestKept = 1024;
const mostKept = 2000;

/** Counts call by call. */
export interface NearestCalls {
  /** @param log as it may be shown */
  readonly add: (log: CallLog) => void;
  /** The nearest by method and path, most alike first, in words; none that has nothing in common with the rule. */
  readonly nearest: (rule: ExpectedCalls) => string[];
}

/** In bounded memory: the first calls that differ. */
export function createNearestCalls(): NearestCalls {
  const kept = new Map<string, CountedCalls>();
  return {
    add: ({ request, response }) => {
      const method = cutMiddle(request.method, longestKept);
      const path = cutMiddle(request.path, longestKept);
      const key = JSON.stringify([method, path, response.statusCode]);
      const before = kept.get(key);
      if (before !== undefined) before.calls += 1;
      else if (kept.size < mostKept) {
        const texts = { method: detach(method), path: detach(path) };
        kept.set(detach(key), { ...texts, status: response.statusCode, calls: 1 });
      }
    },
    nearest: (rule) =>
      Array.from(kept.values(), (row) => ({ row, alike: alikeness(rule, row) }))
        .filter(({ alike }) => alike >= 0.5)
        .sort((a, b) => b.alike - a.alike || b.row.calls - a.row.calls)
        .slice(0, mostSamples)
        .map(({ row }) => `${sampleOf(row)} → ${row.status}${row.calls > 1 ? ` (${row.calls} times)` : ''}`),
  };
}

/** 0 to 1. A wrong method weighs as much as half of the path. */
function alikeness({ method, path }: ExpectedCalls, row: CountedCalls): number {
  const sent = parsePath(splitTarget(row.path).path).segments;
  const filled = path.map(
    (segment, index) => (isVariable(segment) ? sent[index] : undefined) ?? decodeSegment(segment),
  );
  const alike = closeness(filled.join('/'), sent.join('/'));
  return method === '*' || method === row.method.toUpperCase() ? alike : alike * 0.75;
}
