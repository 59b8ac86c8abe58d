/** How many warnings a step has given: GitHub shows only so many of them. */
import type { Reporter } from '../reporter.ts';

export interface CountingReporter extends Reporter {
  /** So far; annotations are not among them. */
  readonly warnings: number;
}

/** The same reporter, which counts. */
export function countWarnings(reporter: Reporter): CountingReporter {
  let warnings = 0;
  return {
    ...reporter,
    warning: (message) => {
      warnings += 1;
      reporter.warning(message);
    },
    get warnings() {
      return warnings;
    },
  };
}
