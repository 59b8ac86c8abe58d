/** Time that passes only when a test says so. */
import type { Clock } from '../../src/postman/index.ts';

export interface ManualClock extends Clock {
  /** Lets `ms` milliseconds pass: who sleeps until a moment in between wakes up then, and has acted when this is over. */
  advance(ms: number): Promise<void>;
  /** How many are asleep. */
  readonly sleepers: number;
}

export function manualClock(): ManualClock {
  let now = 0;
  const sleepers = new Map<symbol, { readonly at: number; readonly wake: () => void }>();
  const settled = () => new Promise<void>((resolve) => setImmediate(resolve));
  return {
    get sleepers() {
      return sleepers.size;
    },
    now: () => now,
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        const id = Symbol();
        sleepers.set(id, { at: now + ms, wake: resolve });
        signal?.addEventListener('abort', () => {
          sleepers.delete(id);
          reject(new Error('The sleep was aborted.', { cause: signal.reason }));
        });
      }),
    async advance(ms) {
      const end = now + ms;
      for (;;) {
        const [next] = [...sleepers].sort(([, a], [, b]) => a.at - b.at);
        if (next === undefined || next[1].at > end) break;
        const [id, { at, wake }] = next;
        now = at;
        sleepers.delete(id);
        wake();
        await settled();
      }
      now = end;
    },
  };
}
