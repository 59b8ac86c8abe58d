/** The command line: its commands, and how it ends. What a command needs is loaded when it runs. */
import { Command } from 'commander';
import { isTooOld, oldestNode, version } from '../job/version.ts';
import { splitCommand } from './options/command-words.ts';
import { createContext, type CommandSettings } from './context.ts';
import type { Defining } from './definitions/defining.ts';
import { defineCheck, defineExplain, defineLearn, defineParity, defineReport } from './definitions/file-commands.ts';
import { defineRecord, defineRun, defineServe, defineSweep, defineUpdate } from './definitions/mock-commands.ts';
import { exitCodes, surviveOutputErrors } from './exit-codes.ts';
import { help } from './options/help.ts';
import { addFlag, refuseOptionsAsValues } from './options/step-options.ts';
import { tellFailure } from './tell-failure.ts';

/** Runs what the process was started with. @param bundle `import.meta.dirname` of the command line's bundle */
export async function startCommandLine(self: NodeJS.Process, bundle: string): Promise<void> {
  surviveOutputErrors(self);
  const code = await runProgram(self.argv.slice(2), { self, version, bundle });
  // Lost output may have set one already: success does not take it back.
  if (code !== 0) self.exitCode = code;
}

/**
 * Parses `args` (without node and script) and runs the command that they name.
 *
 * @returns the exit code
 */
export async function runProgram(args: readonly string[], settings: CommandSettings): Promise<number> {
  const { self, version } = settings;
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
