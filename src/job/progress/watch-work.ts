/** Looks at work that takes its time, now and then, without a say in it. */
import type { Clock } from '../../postman/index.ts';

export interface WatchOptions {
  readonly clock: Clock;
  /** Milliseconds from one look to the next; the last one ends the looking. */
  readonly waits: Iterable<number>;
  /** Given the milliseconds since the work began. */
  readonly look: (elapsed: number) => void;
}

/** Runs `work` and calls `look` until it is over. Neither a look that fails nor the wait for it reaches the work. */
export async function watchWork<T>(work: () => Promise<T>, options: WatchOptions): Promise<T> {
  const over = new AbortController();
  void lookAgainAndAgain(options, over.signal);
  try {
    return await work();
  } finally {
    over.abort();
  }
}

async function lookAgainAndAgain({ clock, waits, look }: WatchOptions, over: AbortSignal): Promise<void> {
  const began = clock.now();
  try {
    for (const ms of waits) {
      await clock.sleep(ms, over, { ref: false });
      look(clock.now() - began);
    }
  } catch {
    // The work is over, or there is nobody left to look.
  }
}
