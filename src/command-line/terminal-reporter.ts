/** The reporter for a terminal: everything goes to standard error, so that standard output is the command's own. */
import { plainProgress } from '../job/progress.ts';
import type { Reporter } from '../job/reporter.ts';
import type { Clock } from '../postman/index.ts';
import { createLiveLine } from './live-line.ts';
import { nameOptions } from './options/name-options.ts';
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
