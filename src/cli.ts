#!/usr/bin/env node
/** The command line. */
import { createCommands } from './command-line/commands.ts';
import { runProgram } from './command-line/program.ts';
import { version } from './job/version.ts';

const write = (text: string) => void process.stderr.write(text);

process.exitCode = await runProgram(process.argv.slice(2), {
  commands: createCommands({ self: process, version, bundle: import.meta.dirname, write }),
  version,
  env: process.env,
  write,
});
