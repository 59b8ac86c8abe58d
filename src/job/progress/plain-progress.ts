/** Progress in lines of their own, for a log that nobody wants to scroll through. */
import { systemClock, type Clock } from '../../postman/index.ts';
import { progressLine } from './progress-line.ts';
import type { Reporter } from '../reporter.ts';
import { watchWork } from './watch-work.ts';

/** Milliseconds to the first line: what is over by then says nothing. */
export const firstProgressMilliseconds = 1_000;
const longestMilliseconds = 30_000;

/** Lines after 1, 3, 7, 15 and 31 s, then every 30 s. */
function* growingWaits(): Generator<number, never> {
  for (let ms = firstProgressMilliseconds; ; ms *= 2) yield Math.min(ms, longestMilliseconds);
}

/** @param say prints one line */
export function plainProgress(say: (line: string) => void, clock: Clock = systemClock): Reporter['progress'] {
  return (text, work) =>
    watchWork(work, {
      clock,
      waits: growingWaits(),
      look: (elapsed) => {
        say(progressLine(text, elapsed));
      },
    });
}
