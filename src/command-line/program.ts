/** The command line: its commands, and how it ends. What a command needs is loaded when it runs. */
import { Command, CommanderError } from 'commander';
import { describeError } from '../job/describe-error.ts';
import { InputsError } from '../job/inputs/values.ts';
import { isTooOld, oldestNode, version } from '../job/version.ts';
import { splitCommand } from './options/command-words.ts';
import { createContext, createReporter, type CommandSettings } from './context.ts';
import {
  defineCheck,
  defineExplain,
  defineLearn,
  defineParity,
  defineRecord,
  defineReport,
  defineRun,
  defineServe,
  defineSweep,
  defineUpdate,
  type Defining,
} from './definitions.ts';
import { exitCodes } from './exit-codes.ts';
import { help } from './options/help.ts';
import { postmanKeyIn } from './options/input-options.ts';
import { addFlag, refuseOptionsAsValues } from './options/step-options.ts';

/** Runs what the process was started with. @param bundle `import.meta.dirname` of the command line's bundle */
export async function startCommandLine(self: NodeJS.Process, bundle: string): Promise<void> {
  surviveOutputErrors(self);
  const code = await runProgram(self.argv.slice(2), { self, bundle });
  // Lost output may have set one already: success does not take it back.
  if (code !== 0) self.exitCode = code;
}

/**
 * Lets a program go on where its output cannot be written (its reader has gone, the terminal is closed, the disk is full): what
 * is written from then on is lost, and a mock is removed all the same. A pipe that its reader has closed, as `head` does once it
 * has its lines, is no failure. Anything else that loses standard output is one, whatever comes out well otherwise.
 */
function surviveOutputErrors(self: NodeJS.Process): void {
  self.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
    if (code !== 'EPIPE') self.exitCode ??= exitCodes.failure;
  });
  // Messages are no result: losing them is no failure.
  self.stderr.on('error', () => undefined);
}

/**
 * Parses `args` (without node and script) and runs the command that they name.
 *
 * @returns the exit code
 */
export async function runProgram(args: readonly string[], settings: CommandSettings): Promise<number> {
  const { self } = settings;
  const { node } = self.versions;
  if (isTooOld(node)) {
    self.stderr.write(
      `ephemeral-mock: error: Node ${node} is too old: ephemeral-mock needs Node ${oldestNode} or newer.\n`,
    );
    return exitCodes.failure;
  }
  let code: number = exitCodes.failure;
  let command: readonly string[] = [];
  const program = new Command('ephemeral-mock')
    .description('A mock server for a Postman collection, for as long as a command runs.')
    .version(version)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void self.stdout.write(text),
      writeErr: (text) => void self.stderr.write(text),
    })
    .showHelpAfterError('(add --help for the options)');
  const defining: Defining = {
    self,
    define: (name, description) =>
      addFlag(program.command(name).description(description).addHelpText('after', help[name]), 'debug', 'show details'),
    around: ({ debug, quiet }) => createContext(settings, { debug: debug === true, quiet: quiet === true }),
    action:
      (work) =>
      async (...given) => {
        code = await work(...given);
      },
    command: () => command,
  };
  // In the order of the help.
  const run = defineRun(defining);
  const record = defineRecord(defining);
  defineServe(defining);
  defineExplain(defining);
  defineCheck(defining);
  defineUpdate(defining);
  defineSweep(defining);
  defineParity(defining);
  defineReport(defining);
  defineLearn(defining);
  program
    .command('version')
    .description('Print the version.')
    .action(() => {
      self.stdout.write(`${version}\n`);
      code = 0;
    });

  try {
    program.commands.forEach(refuseOptionsAsValues);
    const words = splitCommand(args, args[0] === record.name() ? record : run, self);
    command = words.command;
    await program.parseAsync(words.own, { from: 'user' });
    return code;
  } catch (error) {
    return tellFailure(error, args, self);
  }
}

/**
 * Tells the error on standard error, and where `run --json` was asked for in its object too: whoever reads that gets one at
 * every ending.
 *
 * @param args of the command line, without node and script
 * @returns the exit code
 */
async function tellFailure(error: unknown, args: readonly string[], self: NodeJS.Process): Promise<number> {
  // Help and version are no errors.
  if (error instanceof CommanderError && error.exitCode === 0) return 0;
  const isUsage = error instanceof InputsError || error instanceof CommanderError;
  const exitCode = isUsage ? exitCodes.usage : exitCodes.notOpened;
  const { createRedactor } = await import('../report/redact/redact.ts');
  const { redactText } = createRedactor({ secrets: [postmanKeyIn(self.env)] });
  const message = redactText(describeError(error)).replace(/^error: /, '');
  // Commander prints its own errors.
  if (!(error instanceof CommanderError)) createReporter(self).error(message);
  const own = args.slice(0, args.includes('--') ? args.indexOf('--') : undefined);
  if (own[0] === 'run' && (own.includes('--json') || own.includes('--json=true'))) {
    const { formatRunResult } = await import('./run/run-result.ts');
    const nothing = { commandExitCode: undefined, mock: undefined, report: undefined };
    self.stdout.write(formatRunResult({ exitCode, error: message, ...nothing }));
  }
  return exitCode;
}
