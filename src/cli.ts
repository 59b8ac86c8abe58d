#!/usr/bin/env node
/** The command line. */
import { allowClosedPipes } from './command-line/closed-pipes.ts';
import { runProgram } from './command-line/program.ts';
import { version } from './job/version.ts';

allowClosedPipes(process);
process.exitCode = await runProgram(process.argv.slice(2), { self: process, version, bundle: import.meta.dirname });
