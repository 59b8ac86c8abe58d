import { setTimeout as sleep } from 'node:timers/promises';

/** Time as the transport sees it; tests give one that runs faster. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /**
   * Resolves after `ms` milliseconds; rejects as soon as `signal` aborts. With `ref: false` the wait alone keeps no
   * process alive.
   */
  sleep(ms: number, signal?: AbortSignal, options?: { readonly ref?: boolean }): Promise<void>;
}

// Node fires a longer timer at once.
const longestTimer = 2 ** 31 - 1;

export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (ms, signal, options) =>
    sleep(Math.min(ms, longestTimer), undefined, { ...options, ...(signal && { signal }) }),
};
