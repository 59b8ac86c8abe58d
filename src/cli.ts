#!/usr/bin/env node
/** The command line: hands the process to the commands. */
import { runProgram } from './command-line/program.ts';
import { run } from './command-line/run.ts';
import { serve } from './command-line/serve.ts';
import { untilSignal } from './command-line/signals.ts';
import { createTerminalReporter } from './command-line/terminal-reporter.ts';
import { readJournal } from './embedded/journal/read-journal.ts';
import { embeddedEntry } from './embedded/entry-file.ts';
import { launchEmbedded, stopEmbedded } from './embedded/launch.ts';
import { runIdentity } from './github/runner.ts';
import { connectWith } from './job/connect.ts';
import { version } from './job/version.ts';

const { env, execPath, stdin } = process;
const entry = embeddedEntry(import.meta.dirname);
const print = (text: string) => void process.stdout.write(text);
const write = (text: string) => void process.stderr.write(text);

const around = (debug: boolean) => {
  const reporter = createTerminalReporter({ write, debug });
  const connect = connectWith({ reporter, version, env });
  return { reporter, connect, identity: runIdentity(env), directory: process.cwd(), env, version, print };
};

process.exitCode = await runProgram(process.argv.slice(2), {
  version,
  write,
  env,
  commands: {
    run: (raw, { debug, ...options }) =>
      run(raw, options, {
        ...around(debug),
        launchEmbedded: (launch) => launchEmbedded({ ...launch, entry, execPath }),
        stopEmbedded,
        readJournal,
        interactive: stdin.isTTY,
      }),
    serve: async (raw, { debug, ...options }) => {
      // Loaded here only: `run` has the server in a process of its own.
      const { startEmbedded } = await import('./embedded/server.ts');
      await serve({ raw, ...options }, { ...around(debug), startEmbedded, stop: untilSignal(process) });
    },
  },
});
