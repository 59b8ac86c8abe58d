/** Time that runs faster, for waits of minutes in tests of seconds, and that a busy machine does not speed up. */
import { access } from 'node:fs';
import type { Clock } from '../../src/postman/index.ts';

export interface CompressedClock extends Clock {
  /** What was slept for, in milliseconds of this clock. */
  readonly waits: readonly number[];
}

/** Those by which somebody sleeps. They turn together: a turn takes a tenth of a millisecond of the processor. */
const turning = new Set<{ readonly turn: () => void; readonly stop: () => void }>();

function nextTurn(): void {
  setTimeout(() => {
    access('.', () => {
      for (const clock of turning) clock.turn();
      if (turning.size > 0) nextTurn();
    });
  }, 1);
}

/**
 * Ends all that is slept for, and wakes nobody. A deadline that was not needed any more would have its clock turn on for
 * minutes of its time, below the tests of other files.
 */
export function stopClocks(): void {
  for (const clock of turning) clock.stop();
}

/**
 * A clock that goes on by `factor` milliseconds with each turn of this process's event loop, at most one in a millisecond,
 * while somebody sleeps. A turn takes in all that sockets have for us, and waits for a look at a file; so what a deadline
 * allows is a number of turns, and the same on a machine that gives us a processor now and then. It begins at the present.
 */
export function compressedClock(factor = 100): CompressedClock {
  let now = Date.now();
  const waits: number[] = [];
  const sleepers = new Set<{ readonly end: number; readonly wake: () => void }>();
  const self = {
    turn: () => {
      now += factor;
      for (const sleeper of sleepers) if (sleeper.end <= now) sleeper.wake();
      if (sleepers.size === 0) turning.delete(self);
    },
    stop: () => {
      sleepers.clear();
    },
  };
  return {
    waits,
    now: () => now,
    sleep: (ms, signal) => {
      waits.push(ms);
      return new Promise((resolve, reject) => {
        const leave = (): void => {
          sleepers.delete(sleeper);
          signal?.removeEventListener('abort', stop);
        };
        const stop = (): void => {
          leave();
          reject(signal?.reason as Error); // as AbortSignal's own methods do
        };
        const wake = (): void => {
          leave();
          resolve();
        };
        const sleeper = { end: now + ms, wake };
        if (signal?.aborted === true) {
          stop();
          return;
        }
        signal?.addEventListener('abort', stop);
        sleepers.add(sleeper);
        if (turning.size === 0) nextTurn();
        turning.add(self);
      });
    },
  };
}
