/** A reporter whose every line goes through a redactor: names, addresses and what servers say can hold anything. */
import type { Reporter } from '../reporter.ts';

/** @param redact asked anew for each line, since more secrets become known */
export function redactingReporter(reporter: Reporter, redact: (text: string) => string): Reporter {
  return {
    info: (line) => {
      reporter.info(redact(line));
    },
    warning: (message) => {
      reporter.warning(redact(message));
    },
    annotate: ({ title, message, ...place }) => {
      reporter.annotate({ ...place, title: redact(title), message: redact(message) });
    },
    error: (message) => {
      reporter.error(redact(message));
    },
    debug: (line) => {
      reporter.debug(redact(line));
    },
    group: (title, work) => reporter.group(redact(title), work),
    progress: (text, work) => reporter.progress(() => redact(typeof text === 'string' ? text : text()), work),
  };
}
