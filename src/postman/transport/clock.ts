/** Time as the transport sees it; tests give one that runs faster. */
export interface Clock {
  /** Milliseconds since the epoch, which only ever grow: a clock of the system that is set anew moves no deadline. */
  now(): number;
  /**
   * Resolves after `ms` milliseconds; rejects with the signal's reason as soon as `signal` aborts. With `ref: false` the
   * wait alone keeps no process alive.
   */
  sleep(ms: number, signal?: AbortSignal, options?: { readonly ref?: boolean }): Promise<void>;
}

// Node fires a longer timer at once.
const longestTimer = 2 ** 31 - 1;

/** This machine's time. */
export const systemClock: Clock = {
  now: () => performance.timeOrigin + performance.now(),
  // Node's own makes an error with a stack for each wait that is called off, as that for a timeout always is: of a long read
  // of call logs that was 4 %.
  sleep: (ms, signal, { ref = true } = {}) =>
    new Promise((resolve, reject) => {
      const stop = (): void => {
        clearTimeout(timer);
        reject(signal?.reason as Error); // as AbortSignal's own methods do
      };
      const timer = setTimeout(
        () => {
          signal?.removeEventListener('abort', stop);
          resolve();
        },
        Math.min(ms, longestTimer),
      );
      if (!ref) timer.unref();
      if (signal?.aborted === true) stop();
      else signal?.addEventListener('abort', stop, { once: true });
    }),
};
