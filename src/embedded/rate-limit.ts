/** How many requests in how much time. */
export interface RateLimitRule {
  readonly requests: number;
  readonly windowMilliseconds: number;
}

/** So many that no job reaches it: the limit that counts down, truly, where none was asked for. */
export const noRateLimit: RateLimitRule = { requests: 1_000_000_000, windowMilliseconds: 60_000 };

export interface RateLimit {
  readonly rule: RateLimitRule;
  /** Counts one request; false when the window's requests are used up. */
  take(): boolean;
  /** Requests left in this window. */
  remaining(): number;
  /** When the window ends, in milliseconds since the epoch. */
  resetAt(): number;
}

/** A fixed window that begins with its first request. */
export function createRateLimit(rule: RateLimitRule, now: () => number): RateLimit {
  let windowEnd = 0;
  let used = 0;
  const roll = (): void => {
    const time = now();
    if (time < windowEnd) return;
    windowEnd = time + rule.windowMilliseconds;
    used = 0;
  };
  return {
    rule,
    take() {
      roll();
      if (used >= rule.requests) return false;
      used += 1;
      return true;
    },
    remaining() {
      roll();
      return rule.requests - used;
    },
    resetAt() {
      roll();
      return windowEnd;
    },
  };
}
