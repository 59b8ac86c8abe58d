#!/usr/bin/env node
/** The command line. */
import { runProgram } from './command-line/program.ts';
import { version } from './job/version.ts';

process.exitCode = await runProgram(process.argv.slice(2), { self: process, version, bundle: import.meta.dirname });
