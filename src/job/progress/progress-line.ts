/** How progress is told. */
import type { ProgressText } from '../reporter.ts';

/** What is going on, and for how long: `Importing the collection (7 s)`. */
export function progressLine(text: ProgressText, elapsed: number): string {
  return `${typeof text === 'string' ? text : text()} (${Math.round(elapsed / 1000)} s)`;
}
