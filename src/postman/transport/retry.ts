/** When a call may be sent again, and after how long. */
import type { Failure } from '../failure/failure.ts';

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

export interface RetryPolicy {
  /** Attempts for one call, the first included. Rate limits do not count: only the deadline ends those. */
  readonly maxAttempts: number;
  /** Upper end of the first wait in milliseconds; it doubles with each attempt. */
  readonly baseMs: number;
  /** The longest wait in milliseconds that is ours and not the server's. */
  readonly capMs: number;
}

export const defaultRetryPolicy: RetryPolicy = { maxAttempts: 8, baseMs: 500, capMs: 8_000 };

/**
 * A POST is repeated only when the server certainly did not act on it, so that one call never creates two things. The
 * other methods change nothing when they are carried out twice.
 */
export function mayRepeat(method: Method, failure: Failure): boolean {
  return failure.transient && (method !== 'POST' || !failure.mayHaveActed);
}

/**
 * Milliseconds to wait after the given attempt (from 1). Full jitter, on top of what the server asks for: clients that
 * were turned away together must not come back together.
 *
 * @param random a number from 0 to below 1
 */
export function waitBefore(
  attempt: number,
  requested: number | undefined,
  random: number,
  policy: RetryPolicy,
): number {
  const ceiling = Math.min(policy.capMs, policy.baseMs * 2 ** (attempt - 1));
  return (requested ?? 0) + random * ceiling;
}
