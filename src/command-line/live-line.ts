/** One line at the bottom of a terminal that says what is going on, and goes when something else is printed. */
import type { Clock } from '../postman/index.ts';
import { firstProgressMilliseconds, watchWork } from '../job/progress.ts';
import type { Reporter } from '../job/reporter.ts';
import { toVisible } from '../report/index.ts';

export interface LiveLineOptions {
  readonly write: (text: string) => void;
  /** The terminal's width as it is now. */
  readonly columns: () => number;
  readonly clock: Clock;
}

export interface LiveLine {
  readonly progress: Reporter['progress'];
  /** Makes room for a line of something else; the live line comes back below it. */
  readonly clear: () => void;
}

/** The shortest time between two drawings, in milliseconds. */
const frame = 100;

/** Some terminals say that they have none. */
const defaultColumns = 80;

// Back to the first column, and the rest of the line erased.
const erase = '\r\u001b[K';

/** What runs side by side shares the line. */
export function createLiveLine({ write, columns, clock }: LiveLineOptions): LiveLine {
  const texts = new Map<symbol, string>();
  let shown = '';
  let drawnAt = -Infinity;
  const clear = () => {
    if (shown !== '') write(erase);
    shown = '';
  };
  const draw = () => {
    // A line that fills the width wraps, and only its last row could be erased.
    const line = toVisible([...texts.values()].join(' · ')).slice(0, (columns() || defaultColumns) - 1);
    if (line === shown || clock.now() - drawnAt < frame) return;
    write(`${shown === '' ? '' : erase}${line}`);
    shown = line;
    drawnAt = clock.now();
  };
  return {
    clear,
    async progress(text, work) {
      const id = Symbol();
      const show = (line: string) => {
        texts.set(id, line);
        draw();
      };
      try {
        return await watchWork(text, work, { clock, waits: frames(), show });
      } finally {
        texts.delete(id);
        // What still runs beside it draws the line again.
        clear();
      }
    },
  };
}

function* frames(): Generator<number, never> {
  yield firstProgressMilliseconds;
  for (;;) yield frame;
}
