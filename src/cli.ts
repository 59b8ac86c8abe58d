#!/usr/bin/env node
/** The command line. */
import module from 'node:module';

// Node keeps what it compiles of the rest for the next start. One that has no such cache is too old, as is told then.
(module as Partial<typeof module>).enableCompileCache?.();
const { startCommandLine } = await import('./command-line/program.ts');
await startCommandLine(process, import.meta.dirname);
