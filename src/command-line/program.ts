/** The command line: what it takes, and which function does it. */
import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { describeError } from '../job/describe-error.ts';
import { InputsError } from '../job/inputs.ts';
import type { RawInputs } from '../job/input-definitions.ts';
import type { SweepInputName } from '../job/sweep-inputs.ts';
import { exitCodes } from './exit-codes.ts';
import {
  addInputOptions,
  rawInputs,
  runInputs,
  serveInputs,
  withKeyFrom,
  type ParsedOptions,
} from './input-options.ts';
import { addSweepOptions, rawSweepInputs } from './sweep-options.ts';

/** What the commands do, each with its parsed options; the result is the exit code. */
export interface Commands {
  readonly run: (raw: RawInputs, options: RunOptions) => Promise<number>;
  readonly serve: (raw: RawInputs, options: ServeOptions) => Promise<void>;
  readonly sweep: (raw: Partial<Record<SweepInputName, string>>, options: SweepCommandOptions) => Promise<number>;
}

export interface RunOptions {
  readonly command: readonly string[];
  readonly logs: string | undefined;
  readonly debug: boolean;
}

export interface ServeOptions {
  readonly apiPort: number;
  readonly apiKey: string | undefined;
  readonly json: boolean;
  readonly debug: boolean;
}

export interface SweepCommandOptions {
  /** `owner/repo`. */
  readonly repository: string;
  readonly debug: boolean;
}

export interface ProgramSettings {
  readonly commands: Commands;
  readonly version: string;
  /** Where POSTMAN_API_KEY is looked for. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Where errors go. */
  readonly write: (text: string) => void;
}

const runHelp = `
Exit code: that of COMMAND, or ${exitCodes.usage} for a wrong option, ${exitCodes.notOpened} when the mock could not be opened,
${exitCodes.notExecutable} or ${exitCodes.notFound} when COMMAND cannot be started.

Example:
  $ ephemeral-mock run --collection postman/testAPI.json -- npm test`;

const sweepHelp = `
The keys come from POSTMAN_API_KEY and GITHUB_TOKEN when no option gives them.
Exit code: 0, or ${exitCodes.failure} when something could not be removed.

Example:
  $ ephemeral-mock sweep --repository octo-org/octo-repo --dry-run`;

const serveHelp = `
Exit code: 0 after Ctrl-C, ${exitCodes.usage} for a wrong option, ${exitCodes.notOpened} when a port is taken.

Examples:
  $ ephemeral-mock serve --collection postman/testAPI.json --port 3000
  $ ephemeral-mock serve --json      # an empty account for any Postman API client`;

/**
 * Parses `args` (without node and script) and runs the command that they name.
 *
 * @returns the exit code
 */
export async function runProgram(
  args: readonly string[],
  { commands, version, env, write }: ProgramSettings,
): Promise<number> {
  let code: number = exitCodes.failure;
  const program = new Command('ephemeral-mock')
    .description('A mock server for a Postman collection, for as long as a command runs.')
    .version(version)
    .exitOverride()
    .configureOutput({ writeErr: write })
    .showHelpAfterError('(add --help for the options)');

  addInputOptions(program.command('run'), runInputs)
    .description('Open the mock, run COMMAND with MOCK_URL and MOCK_ID, save the call logs, remove the mock.')
    .option('--logs <folder>', 'where call-logs.ndjson and call-logs.har go; default: a temporary folder')
    .option('--debug', 'show details')
    .argument('<command...>', 'the command, best after --')
    .addHelpText('after', runHelp)
    .action(async (command: string[], options: ParsedOptions) => {
      const { logs, debug } = options;
      code = await commands.run(withKeyFrom(env, rawInputs(options)), {
        command,
        logs: text(logs),
        debug: debug === true,
      });
    });

  addInputOptions(program.command('serve'), serveInputs)
    .description('Serve an embedded Postman account until Ctrl-C, with a mock in it when a collection is given.')
    .option('--api-port <port>', 'port of the Postman API; 0 takes a free one', parsePort, 0)
    .option('--api-key <key>', 'its key; default: a random one')
    .option('--json', 'print one line of JSON when ready')
    .option('--debug', 'show details')
    .addHelpText('after', serveHelp)
    .action(async ({ apiPort, apiKey, ...options }: ParsedOptions) => {
      const { json, debug } = options;
      await commands.serve(rawInputs(options), {
        apiPort: Number(apiPort),
        apiKey: text(apiKey),
        json: json === true,
        debug: debug === true,
      });
      code = 0;
    });

  addSweepOptions(program.command('sweep'))
    .description('Remove mocks, and what was imported for them, that dead runs of a repository left in Postman.')
    .option('--repository <owner/repo>', 'whose runs; default: GITHUB_REPOSITORY', env['GITHUB_REPOSITORY'])
    .option('--debug', 'show details')
    .addHelpText('after', sweepHelp)
    .action(async (options: ParsedOptions) => {
      const { repository, debug } = options;
      if (typeof repository !== 'string')
        throw new InputsError(['`repository` is missing: give --repository owner/repo.']);
      code = await commands.sweep(rawSweepInputs(options, env), { repository, debug: debug === true });
    });

  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    // Commander has printed what it found: help and version are no errors, everything else is a wrong option.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : exitCodes.usage;
    write(`ephemeral-mock: error: ${describeError(error)}\n`);
    return error instanceof InputsError ? exitCodes.usage : exitCodes.notOpened;
  }
}

function text(value: string | boolean | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function parsePort(given: string): number {
  if (/^\d{1,5}$/.test(given) && Number(given) <= 65_535) return Number(given);
  throw new InvalidArgumentError('It takes a whole number from 0 to 65535.');
}
