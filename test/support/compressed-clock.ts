/** Time that runs faster, for waits of minutes in tests of seconds. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock } from '../../src/postman/index.ts';

export interface CompressedClock extends Clock {
  /** What was slept for, in milliseconds of this clock. */
  readonly waits: readonly number[];
}

/** A clock that runs `factor` times as fast as real time. It begins at the present. */
export function compressedClock(factor = 100): CompressedClock {
  const began = Date.now();
  const waits: number[] = [];
  return {
    waits,
    now: () => began + (Date.now() - began) * factor,
    sleep: (ms, signal) => {
      waits.push(ms);
      return sleep(Math.min(ms / factor, 2 ** 31 - 1), undefined, signal && { signal });
    },
  };
}
