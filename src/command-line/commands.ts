/** The commands with all that they need around them. */
import { embeddedEntry } from '../embedded/entry-file.ts';
import { readJournal } from '../embedded/journal/read-journal.ts';
import { launchEmbedded, stopEmbedded } from '../embedded/launch.ts';
import { runIdentity } from '../github/runner.ts';
import { connectWith } from '../job/connect.ts';
import { listenForEnd } from '../job/end-signals.ts';
import { systemClock } from '../postman/index.ts';
import type { Commands } from './program.ts';
import { run } from './run.ts';
import { serve } from './serve.ts';
import { createTerminalReporter } from './terminal-reporter.ts';

export interface CommandSettings {
  readonly self: NodeJS.Process;
  readonly version: string;
  /** `import.meta.dirname` of the command line's bundle. */
  readonly bundle: string;
  /** Standard error. */
  readonly write: (text: string) => void;
}

/** What a rare command alone needs is loaded when it runs. */
export function createCommands({ self, version, bundle, write }: CommandSettings): Commands {
  const { env, execPath } = self;
  const around = (debug: boolean) => {
    const reporter = createTerminalReporter({ write, debug });
    return {
      reporter,
      connect: connectWith({ reporter, version, env }),
      identity: runIdentity(env),
      directory: self.cwd(),
      print: (text: string) => void self.stdout.write(text),
    };
  };
  return {
    run: (raw, { debug, ...options }) =>
      run(raw, options, {
        ...around(debug),
        env,
        version,
        clock: systemClock,
        interactive: self.stdin.isTTY,
        launchEmbedded: (launch) => launchEmbedded({ ...launch, execPath, entry: embeddedEntry(bundle) }),
        stopEmbedded,
        readJournal,
      }),
    serve: async (raw, { debug, ...options }) => {
      const { startEmbedded } = await import('../embedded/server.ts');
      await serve({ raw, ...options }, { ...around(debug), startEmbedded, end: listenForEnd(self) });
    },
    sweep: async (raw, { debug, repository }) => {
      const { sweepCommand } = await import('./sweep.ts');
      return sweepCommand(raw, repository, around(debug));
    },
  };
}
