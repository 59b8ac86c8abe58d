/** What every command has around it. */
import { runIdentity } from '../github/runner.ts';
import type { RunIdentity } from '../job/mock-name.ts';
import type { Reporter } from '../job/reporter.ts';
import { systemClock, type Clock } from '../postman/index.ts';
import { createTerminalReporter } from './terminal-reporter.ts';

export interface CommandSettings {
  readonly self: NodeJS.Process;
  readonly version: string;
  /** `import.meta.dirname` of the command line's bundle. */
  readonly bundle: string;
}

export interface CommandContext extends CommandSettings {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Where relative paths start. */
  readonly directory: string;
  readonly identity: RunIdentity;
  readonly reporter: Reporter;
  readonly clock: Clock;
  /** Writes to standard output. */
  readonly print: (text: string) => void;
}

/** @param debug shows details */
export function createContext(settings: CommandSettings, debug: boolean): CommandContext {
  const { self } = settings;
  const { env, stderr } = self;
  const clock = systemClock;
  const reporter = createTerminalReporter({
    write: (text) => void stderr.write(text),
    debug,
    clock,
    ...(stderr.isTTY && env['TERM'] !== 'dumb' && { columns: () => stderr.columns }),
  });
  return {
    ...settings,
    env,
    reporter,
    directory: self.cwd(),
    clock,
    identity: runIdentity(env),
    print: (text) => void self.stdout.write(text),
  };
}
