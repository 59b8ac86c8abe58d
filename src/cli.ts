#!/usr/bin/env node
/** The command line. */
import { surviveOutputErrors } from './command-line/exit-codes.ts';
import { runProgram } from './command-line/program.ts';
import { version } from './job/version.ts';

surviveOutputErrors(process);
const code = await runProgram(process.argv.slice(2), { self: process, version, bundle: import.meta.dirname });
// Lost output may have set one already: success does not take it back.
if (code !== 0) process.exitCode = code;
