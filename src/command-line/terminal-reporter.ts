/** The reporter for a terminal: everything goes to standard error, so that standard output is the command's own. */
import type { Reporter } from '../job/reporter.ts';

/** @param options.write where lines go; `debug` shows details too */
export function createTerminalReporter({
  write,
  debug,
}: {
  readonly write: (text: string) => void;
  readonly debug: boolean;
}): Reporter {
  const lines = (prefix: string) => (text: string) => {
    write(`ephemeral-mock: ${prefix}${text}\n`);
  };
  return {
    info: lines(''),
    warning: lines('warning: '),
    // The table of calls that `run` and `report` print says the same.
    annotate: () => undefined,
    error: lines('error: '),
    debug: debug ? lines('debug: ') : () => undefined,
    group: (title, work) => {
      lines('')(title);
      return work();
    },
  };
}
