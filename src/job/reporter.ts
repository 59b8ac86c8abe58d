/** A warning for people, at most 4096 characters, with the place it is about when that is known. */
export interface Annotation {
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
  /** A warning at a place of the repository. */
  annotate(annotation: Annotation): void;
  /** What was asked for could not be done. */
  error(message: string): void;
  /** Details that help when something is wrong; hidden unless debugging is on. */
  debug(line: string): void;
  /** Runs `work` with its output folded under `title`. */
  group<T>(title: string, work: () => Promise<T>): Promise<T>;
  /** Runs `work`, and says what it does when that takes longer than a second. Several may run side by side. */
  progress<T>(text: ProgressText, work: () => Promise<T>): Promise<T>;
}

/** What a step is doing, in words: asked for each time that they are shown, or always the same ones. */
export type ProgressText = string | (() => string);
