#!/usr/bin/env node
/** The command line. */
import module from 'node:module';
import { homedir } from 'node:os';
import path from 'node:path';

try {
  // What Node compiles of the rest it keeps for the next start; in the user's own folder, since it is run then.
  module.enableCompileCache(path.join(homedir(), '.cache', 'ephemeral-mock'));
} catch {
  // A Node that has no such cache is too old, of which is told below; and a user may have no home.
}
const { startCommandLine } = await import('./command-line/program.ts');
await startCommandLine(process, import.meta.dirname);
