/** How many requests in how much time. */
export interface RateLimitRule {
  readonly requests: number;
  readonly windowMilliseconds: number;
}

/** The limit where none was asked for: more than any job sends, so that the headers about it still count down truly. */
export const noRateLimit: RateLimitRule = { requests: 1_000_000_000, windowMilliseconds: 60_000 };

/** All times are milliseconds since the epoch. */
export interface RateLimit {
  readonly rule: RateLimitRule;
  /** Counts one request; false when the window's requests are used up. */
  take(now: number): boolean;
  /** Requests left in this window. */
  remaining(now: number): number;
  /** When the window ends. */
  resetAt(now: number): number;
}

/** A fixed window that begins with its first request. */
export function createRateLimit(rule: RateLimitRule): RateLimit {
  let windowEnd = 0;
  let used = 0;
  const roll = (now: number): void => {
    // A window that begins in the future is left from before the clock was set back.
    if (now < windowEnd && now >= windowEnd - rule.windowMilliseconds) return;
    windowEnd = now + rule.windowMilliseconds;
    used = 0;
  };
  return {
    rule,
    take(now) {
      roll(now);
      if (used >= rule.requests) return false;
      used += 1;
      return true;
    },
    remaining(now) {
      roll(now);
      return rule.requests - used;
    },
    resetAt(now) {
      roll(now);
      return windowEnd;
    },
  };
}
