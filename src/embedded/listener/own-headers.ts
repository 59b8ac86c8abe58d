/** The headers that are the call's own: the platform's trace IDs, and how many calls are left. */
import type { RateLimit } from '../rate-limit.ts';
import { createTraceIds } from './trace-ids.ts';

/** Those of one call; nothing but what is asked for is made. */
export interface OwnHeaders {
  /** Names and values in turn. */
  list(): string[];
  /** As they go over the wire. */
  lines(): string;
}

/** Each time that one of the two is asked for is another call. */
export function createOwnHeaders({ rule, remaining, resetAt }: RateLimit): OwnHeaders {
  const traceIds = createTraceIds();
  let resetMilliseconds = Number.NaN;
  let reset = '';
  const resetSeconds = (): string => {
    const milliseconds = resetAt();
    if (milliseconds !== resetMilliseconds) {
      resetMilliseconds = milliseconds;
      reset = String(Math.ceil(milliseconds / 1000));
    }
    return reset;
  };
  const list = (): string[] => [
    ...['x-srv-trace', traceIds.trace(), 'x-srv-span', traceIds.span(), 'X-RateLimit-Limit', String(rule.requests)],
    ...['X-RateLimit-Remaining', String(remaining()), 'X-RateLimit-Reset', resetSeconds()],
  ];
  const limit = `X-RateLimit-Limit: ${rule.requests}\r\nX-RateLimit-Remaining: `;
  return {
    list,
    // The same in one go: a list and a loop for every call would be felt.
    lines: () =>
      `x-srv-trace: ${traceIds.trace()}\r\nx-srv-span: ${traceIds.span()}\r\n${limit}${remaining()}\r\nX-RateLimit-Reset: ${resetSeconds()}\r\n`,
  };
}
