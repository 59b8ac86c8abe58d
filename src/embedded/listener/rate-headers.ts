/** The platform's own headers on an answer: how many calls are left. */
import type { RateLimit } from '../rate-limit.ts';

/** Appends the three headers to a list of names and values in turn. */
export function createRateHeaders({ rule, remaining, resetAt }: RateLimit): (headers: string[]) => void {
  const limit = String(rule.requests);
  let resetMilliseconds = Number.NaN;
  let reset = '';
  return (headers) => {
    const milliseconds = resetAt();
    if (milliseconds !== resetMilliseconds) {
      resetMilliseconds = milliseconds;
      reset = String(Math.ceil(milliseconds / 1000));
    }
    headers.push('X-RateLimit-Limit', limit, 'X-RateLimit-Remaining', String(remaining()), 'X-RateLimit-Reset', reset);
  };
}
