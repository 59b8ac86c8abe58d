import { createRedactor, type Redactor } from '../report/index.ts';

/** Something for people to look at, at most 4096 characters, with the place it is about when that is known. */
export interface Annotation {
  /** A warning without it. */
  readonly level?: 'notice';
  readonly title: string;
  readonly message: string;
  /** From the root of the repository. */
  readonly file?: string;
  /** From 1. */
  readonly line?: number;
}

/** Where a stage tells what happens: the workflow log on GitHub, the terminal on the command line. */
export interface Reporter {
  /** One line per thing that a user cares about. */
  info(line: string): void;
  /** Something the user should look at; the step stays green. */
  warning(message: string): void;
  /** A warning or a notice at a place of the repository. */
  annotate(annotation: Annotation): void;
  /** What was asked for could not be done. */
  error(message: string): void;
  /** Details that help when something is wrong; hidden unless debugging is on. */
  debug(line: string): void;
  /** Whether they are hidden: they need not be redacted then. */
  readonly hidesDebug?: boolean;
  /** Runs `work` with its output folded under `title`. */
  group<T>(title: string, work: () => Promise<T>): Promise<T>;
  /** Runs `work`, and says what it does when that takes longer than a second. Several may run side by side. */
  progress<T>(text: ProgressText, work: () => Promise<T>): Promise<T>;
}

/** What a step is doing, in words: asked for each time that they are shown, or always the same ones. */
export type ProgressText = string | (() => string);

/**
 * A reporter whose every line goes through a redactor: names, addresses and what servers say can hold anything.
 *
 * @param redact asked anew for each line, since more secrets become known
 */
export function redactingReporter(reporter: Reporter, redact: (text: string) => string): Reporter {
  const { hidesDebug = false } = reporter;
  return {
    hidesDebug,
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
      if (!hidesDebug) reporter.debug(redact(line));
    },
    group: (title, work) => reporter.group(redact(title), work),
    progress: (text, work) => reporter.progress(() => redact(typeof text === 'string' ? text : text()), work),
  };
}

/** Secrets that become known while a step works, kept out of all that it says from then on. */
export interface HiddenSecrets {
  /** Says the same without secrets. */
  readonly reporter: Reporter;
  readonly redact: (text: string) => string;
  /** From now on these are taken out, and none of those before. */
  readonly hide: (secrets: readonly string[]) => void;
  /** As `hide`, where a state or inputs say what is secret. */
  readonly hideBy: (redactor: Redactor) => void;
}

/** To begin with nothing is known to be secret. */
export function hideSecrets(reporter: Reporter): HiddenSecrets {
  let redactor = createRedactor({ secrets: [] });
  const redact = (text: string): string => redactor.redactText(text);
  return {
    reporter: redactingReporter(reporter, redact),
    redact,
    hide: (secrets) => {
      redactor = createRedactor({ secrets });
    },
    hideBy: (next) => {
      redactor = next;
    },
  };
}

/** The same reporter, and how many warnings it has given (annotations are not among them): GitHub shows only so many. */
export function countWarnings(reporter: Reporter): Reporter & { readonly warnings: number } {
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
