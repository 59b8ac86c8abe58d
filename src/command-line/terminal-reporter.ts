/** The reporter for a terminal: everything goes to standard error, so that standard output is the command's own. */
import { plainProgress, firstProgressMilliseconds, watchWork } from '../job/progress.ts';
import type { Reporter } from '../job/reporter.ts';
import type { Clock } from '../postman/index.ts';
import { nameOptions } from './options/input-options.ts';
import { hideCommands, toVisible } from '../report/index.ts';

export interface TerminalReporterOptions {
  /** Where lines go. */
  readonly write: (text: string) => void;
  /** Shows details too. */
  readonly debug: boolean;
  /** Shows errors and warnings only. */
  readonly quiet?: boolean;
  readonly clock: Clock;
  /** The width of the terminal, where a line can be rewritten; `undefined` where what is written stays. */
  readonly columns?: (() => number) | undefined;
}

/** A reporter for this terminal, or for a file that standard error goes to. */
export function createTerminalReporter(options: TerminalReporterOptions): Reporter {
  const { write, debug, quiet = false, clock, columns } = options;
  const live = columns && createLiveLine({ write, columns, clock });
  const lines = (prefix: string) => (text: string) => {
    live?.clear();
    write(`ephemeral-mock: ${prefix}${nameOptions(toLines(text))}\n`);
  };
  const told = quiet ? () => undefined : lines('');
  return {
    info: told,
    warning: lines('warning: '),
    // The table of calls that `run` and `report` print says the same.
    annotate: () => undefined,
    error: lines('error: '),
    debug: debug ? lines('debug: ') : () => undefined,
    hidesDebug: !debug,
    group: (title, work) => {
      told(title);
      return work();
    },
    progress: live?.progress ?? plainProgress(told, clock),
  };
}

/**
 * What calls and servers say can hold anything: a line that GitHub's runner would obey, or an escape that a terminal would.
 * A list of problems, which is ours, keeps its lines.
 */
function toLines(text: string): string {
  return text
    .split(/\n(?=- )/)
    .map((line) => hideCommands(toVisible(line)))
    .join('\n');
}

type LiveLineOptions = Pick<TerminalReporterOptions, 'write' | 'clock'> & { readonly columns: () => number };

interface LiveLine {
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
function createLiveLine({ write, columns, clock }: LiveLineOptions): LiveLine {
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
