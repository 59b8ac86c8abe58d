/** The headers by which Postman's API tells how much of the rate limit is left. */
import type { RateLimit } from '../rate-limit.ts';

/**
 * On every answer, in every spelling that Postman's rate limit page lists. Resets are in epoch seconds, but for the one
 * in `RateLimit`, which is in seconds from now.
 */
export function rateLimitHeaders(rateLimit: RateLimit, now: number): readonly string[] {
  const limit = String(rateLimit.rule.requests);
  const remaining = String(rateLimit.remaining(now));
  const reset = String(Math.ceil(rateLimit.resetAt(now) / 1000));
  const window = Math.ceil(rateLimit.rule.windowMilliseconds / 1000);
  return [
    ...['RateLimit', `limit=${limit}, remaining=${remaining}, reset=${secondsLeft(rateLimit, now)}`],
    ...['RateLimit-Policy', `${limit};w=${window}`],
    ...['RateLimit-Limit', limit, 'X-RateLimit-Limit', limit],
    ...['RateLimit-Remaining', remaining, 'X-RateLimit-Remaining', remaining],
    ...['RateLimit-Reset', reset, 'X-RateLimit-Reset', reset],
  ];
}

/** Only with 429, in seconds: the sources have three spellings, so all three are sent. */
export function retryHeaders(rateLimit: RateLimit, now: number): readonly string[] {
  const seconds = String(secondsLeft(rateLimit, now));
  return ['Retry-After', seconds, 'RetryAfter', seconds, 'X-RateLimit-RetryAfter', seconds];
}

function secondsLeft(rateLimit: RateLimit, now: number): number {
  return Math.max(0, Math.ceil((rateLimit.resetAt(now) - now) / 1000));
}
