/** What every command has around it. */
import { runIdentity } from '../github/runner.ts';
import { describeError } from '../job/describe-error.ts';
import { InputsError } from '../job/inputs/values.ts';
import type { RunIdentity } from '../job/state/mock-name.ts';
import type { Reporter } from '../job/reporter.ts';
import { systemClock, type Clock } from '../postman/index.ts';
import { createTerminalReporter } from './terminal-reporter.ts';

export interface CommandSettings {
  readonly self: NodeJS.Process;
  /** `import.meta.dirname` of the command line's bundle. */
  readonly bundle: string;
}

export interface CommandContext extends CommandSettings {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Where relative paths start. */
  readonly directory: string;
  readonly identity: RunIdentity;
  readonly reporter: Reporter;
  /** Whether the user wants errors and warnings only. */
  readonly isQuiet: boolean;
  readonly clock: Clock;
  /** Writes to standard output. */
  readonly print: (text: string) => void;
}

export interface ReporterOptions {
  /** Shows details. */
  readonly debug?: boolean;
  /** Shows errors and warnings only. */
  readonly quiet?: boolean;
}

/** @throws InputsError in a folder that is gone */
export function createContext(settings: CommandSettings, options: ReporterOptions): CommandContext {
  const { self } = settings;
  return {
    ...settings,
    env: self.env,
    reporter: createReporter(self, options),
    isQuiet: options.quiet === true,
    directory: workingFolder(self),
    clock: systemClock,
    identity: runIdentity(self.env),
    print: (text) => void self.stdout.write(text),
  };
}

/** What is said goes to standard error. */
export function createReporter({ env, stderr }: NodeJS.Process, options: ReporterOptions = {}): Reporter {
  const { debug = false, quiet = false } = options;
  return createTerminalReporter({
    write: (text) => void stderr.write(text),
    debug,
    quiet,
    clock: systemClock,
    ...(stderr.isTTY && env['TERM'] !== 'dumb' && !quiet && { columns: () => stderr.columns }),
  });
}

function workingFolder(self: NodeJS.Process): string {
  try {
    return self.cwd();
  } catch (error) {
    throw new InputsError([
      `The folder that this runs in is gone (${describeError(error)}): change to one that exists.`,
    ]);
  }
}
