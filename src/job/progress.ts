/** Says from time to time, while work takes long, what is going on and for how long. */
import { systemClock, type Clock } from '../postman/index.ts';
import type { ProgressText, Reporter } from './reporter.ts';

/** Milliseconds to the first line: what is over by then says nothing. */
export const firstProgressMilliseconds = 1_000;
const longestMilliseconds = 30_000;

/**
 * Progress in lines of their own, for a log that nobody wants to scroll through: after 1, 3, 7, 15 and 31 s, then every 30 s.
 *
 * @param say prints one line
 */
export function plainProgress(say: (line: string) => void, clock: Clock = systemClock): Reporter['progress'] {
  return (text, work) => watchWork(text, work, { clock, waits: growingWaits(), show: say });
}

function* growingWaits(): Generator<number, never> {
  for (let ms = firstProgressMilliseconds; ; ms *= 2) yield Math.min(ms, longestMilliseconds);
}

export interface WatchOptions {
  readonly clock: Clock;
  /** Milliseconds from one line to the next. */
  readonly waits: Iterable<number>;
  /** Given `Importing the collection (7 s)`, say. */
  readonly show: (line: string) => void;
}

/** Runs `work` and shows lines until it is over. Neither a line that fails nor the wait for it reaches the work. */
export async function watchWork<T>(text: ProgressText, work: () => Promise<T>, options: WatchOptions): Promise<T> {
  const over = new AbortController();
  void showLines(text, options, over.signal);
  try {
    return await work();
  } finally {
    over.abort();
  }
}

async function showLines(text: ProgressText, { clock, waits, show }: WatchOptions, over: AbortSignal): Promise<void> {
  const began = clock.now();
  try {
    for (const ms of waits) {
      await clock.sleep(ms, over, { ref: false });
      const seconds = Math.round((clock.now() - began) / 1000);
      show(`${typeof text === 'string' ? text : text()} (${seconds} s)`);
    }
  } catch {
    // The work is over, or the line could not be shown.
  }
}
