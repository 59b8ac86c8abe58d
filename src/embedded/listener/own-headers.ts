/** The headers that are the call's own: the platform's trace IDs, and how many calls are left. */
import type { RateLimit } from '../rate-limit.ts';
import type { TraceIds } from './trace-ids.ts';

/** What the headers of a call are made of. */
export interface OwnHeaders {
  readonly traceIds: TraceIds;
  readonly rateLimit: RateLimit;
}

/**
 * Gives them as names and values in turn: trace and span before all, the number of calls that are left behind all.
 *
 * @param number the call's, for its IDs
 * @param time milliseconds since the epoch
 */
export function ownHeaders({ traceIds, rateLimit }: OwnHeaders, number: number, time: number): string[] {
  return [
    ...['x-srv-trace', traceIds.trace(number), 'x-srv-span', traceIds.span(number)],
    ...['X-RateLimit-Limit', String(rateLimit.rule.requests)],
    ...['X-RateLimit-Reset', String(Math.ceil(rateLimit.resetAt(time) / 1000))],
    ...['X-RateLimit-Remaining', String(rateLimit.remaining(time))],
  ];
}
