/** The headers that are the call's own: the platform's trace IDs, and how many calls are left. */
import type { RateLimit } from '../rate-limit.ts';
import { createTraceIds } from './trace-ids.ts';

/** Those of one call: each time that one of the two is asked for is another call. Times are milliseconds since the epoch. */
export interface OwnHeaders {
  /** As they go over the wire. */
  lines(time: number): string;
  /** Names and values in turn. */
  list(time: number): string[];
}

/** As few texts as possible are joined for a call: what is the same for many of them is joined once. */
export function createOwnHeaders({ rule, remaining, resetAt }: RateLimit): OwnHeaders {
  const trace = createTraceIds('x-srv-trace: v=1;t=');
  const span = createTraceIds('\r\nx-srv-span: v=1;s=');
  const limit = `\r\nX-RateLimit-Limit: ${rule.requests}\r\nX-RateLimit-Remaining: `;
  let resetMilliseconds = Number.NaN;
  let reset = '';
  const resetLine = (time: number): string => {
    const milliseconds = resetAt(time);
    if (milliseconds !== resetMilliseconds) {
      resetMilliseconds = milliseconds;
      reset = `\r\nX-RateLimit-Reset: ${Math.ceil(milliseconds / 1000)}\r\n`;
    }
    return reset;
  };
  const lines = (time: number): string => trace() + span() + limit + String(remaining(time)) + resetLine(time);
  return {
    lines,
    list: (time) =>
      lines(time)
        .trimEnd()
        .split(/: |\r\n/),
  };
}
