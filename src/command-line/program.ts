/** The command line: what each command takes, and which function does it. What a command needs is loaded when it runs. */
import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { describeError } from '../job/describe-error.ts';
import { oldestNode } from '../job/version.ts';
import { InputsError } from '../job/inputs/values.ts';
import { createContext, type CommandSettings } from './context.ts';
import { exitCodes } from './exit-codes.ts';
import { help } from './help.ts';
import { reportOptions, runOptions, serveOptions, sweepOptions, updateOptions } from './input-options.ts';
import { addLine, addStepOptions, joinFlagValues, rawStepInputs, type ParsedOptions } from './step-options.ts';

/**
 * Parses `args` (without node and script) and runs the command that they name.
 *
 * @returns the exit code
 */
export async function runProgram(args: readonly string[], settings: CommandSettings): Promise<number> {
  const { self, version } = settings;
  const { node } = self.versions;
  if (node.localeCompare(oldestNode, 'en', { numeric: true }) < 0) {
    self.stderr.write(
      `ephemeral-mock: error: Node ${node} is too old: ephemeral-mock needs Node ${oldestNode} or newer.\n`,
    );
    return exitCodes.failure;
  }
  let code: number = exitCodes.failure;
  const program = new Command('ephemeral-mock')
    .description('A mock server for a Postman collection, for as long as a command runs.')
    .version(version)
    .exitOverride()
    .enablePositionalOptions()
    .configureOutput({
      writeOut: (text) => void self.stdout.write(text),
      writeErr: (text) => void self.stderr.write(text),
    })
    .showHelpAfterError('(add --help for the options)');
  const define = (name: keyof typeof help, description: string) =>
    program.command(name).description(description).option('--debug', 'show details').addHelpText('after', help[name]);
  const around = ({ debug }: ParsedOptions) => createContext(settings, debug === true);

  addStepOptions(
    define('run', 'Open the mock, run COMMAND with MOCK_URL and MOCK_ID, save the call logs, remove the mock.'),
    runOptions,
  )
    .option('--logs <folder>', 'where the call logs and reports go; default: a temporary folder')
    .argument('<command...>', 'the command and its own options, best after --')
    .passThroughOptions()
    .action(async (command: string[], options: ParsedOptions) => {
      const { run } = await import('./commands/run.ts');
      const raw = rawStepInputs(options, runOptions, self.env);
      code = await run(raw, { command, logs: textOf(options['logs']) }, around(options));
    });

  addStepOptions(
    define('serve', 'Serve an embedded Postman account until Ctrl-C, with a mock in it when a collection is given.'),
    serveOptions,
  )
    .option('--api-port <port>', 'port of the Postman API; 0 takes a free one', parsePort, 0)
    .option('--api-key <key>', 'its key; default: a random one')
    .option('--json', 'print one line of JSON when ready')
    .action(async ({ apiPort, apiKey, json, ...options }: ParsedOptions) => {
      const { serve } = await import('./commands/serve.ts');
      const raw = rawStepInputs(options, serveOptions, self.env);
      await serve({ raw, apiPort: Number(apiPort), apiKey: textOf(apiKey), json: json === true }, around(options));
      code = 0;
    });

  define('explain', 'Say which example a call would get, and why: every candidate with its score.')
    .requiredOption('--collection <path>', 'the collection: a folder or a file; may be repeated', addLine)
    .option('--environment <file>', 'the environment file')
    .option('-H, --header <header>', 'a header of the call; may be repeated', collect, [])
    .option('-d, --data <body>', 'the body of the call')
    .argument('<call>', 'method and path, e.g. "GET /users/7?x=1"')
    .action(async (call: string, options: ParsedOptions & { readonly header: readonly string[] }) => {
      const { explainCall } = await import('./commands/explain.ts');
      const { collection, environment, data, header } = options;
      await explainCall(
        { call, collection: String(collection), environment: textOf(environment), headers: header, body: textOf(data) },
        around({ debug: options['debug'] }),
      );
      code = 0;
    });

  addStepOptions(
    define('update', 'Change an open mock: its server response, access, environment, name.'),
    updateOptions,
  ).action(async (options: ParsedOptions) => {
    const { updateCommand } = await import('./commands/update.ts');
    await updateCommand(rawStepInputs(options, updateOptions, self.env), around(options));
    code = 0;
  });

  addStepOptions(
    define('sweep', 'Remove mocks, and what was imported for them, that dead runs of a repository left in Postman.'),
    sweepOptions,
  )
    .option('--repository <owner/repo>', 'whose runs; default: GITHUB_REPOSITORY', self.env['GITHUB_REPOSITORY'])
    .action(async (options: ParsedOptions) => {
      const repository = textOf(options['repository']);
      if (repository === undefined) throw new InputsError(['`repository` is missing: give --repository owner/repo.']);
      if (!/^[^\s/]+\/[^\s/]+$/.test(repository)) {
        throw new InputsError([`\`repository\` is "${repository}": it takes the form owner/repo.`]);
      }
      const { sweepCommand } = await import('./commands/sweep.ts');
      code = await sweepCommand(rawStepInputs(options, sweepOptions, self.env), repository, around(options));
    });

  addStepOptions(define('report', 'Make all reports again from downloaded call logs.'), reportOptions)
    .option('--out <folder>', 'where the reports go', 'report')
    .option('--mock-url <url>', 'the URL that the mock had', '')
    .argument('<file...>', 'call-logs.ndjson, or a folder with one; one or more')
    .action(async (files: string[], { out, mockUrl, ...options }: ParsedOptions) => {
      const { reportCommand } = await import('./commands/report.ts');
      const raw = rawStepInputs(options, reportOptions, self.env);
      code = await reportCommand(raw, { files, out: String(out), mockUrl: String(mockUrl) }, around(options));
    });

  define('learn', 'Add what matched no example to the collection, each with an empty example to fill in.')
    .requiredOption('--call-logs <file>', 'call-logs.ndjson, or a folder with one')
    .requiredOption('--collection <path>', 'the collection, which is changed: a folder or a file', addLine)
    .option('--environment <file>', 'the environment file that the mock had')
    .action(async ({ callLogs, collection, environment, ...options }: ParsedOptions) => {
      const { learnCommand } = await import('./commands/learn.ts');
      await learnCommand(
        { callLogs: String(callLogs), collection: String(collection), environment: textOf(environment) },
        around(options),
      );
      code = 0;
    });

  try {
    await program.parseAsync(withFlagValues(args, program.commands), { from: 'user' });
    return code;
  } catch (error) {
    // Commander has printed what it found: help and version are no errors, everything else is a wrong option.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : exitCodes.usage;
    const { createRedactor } = await import('../report/redact/redact.ts');
    const { redactText } = createRedactor({ secrets: [(self.env['POSTMAN_API_KEY'] ?? '').trim()] });
    createContext(settings, false).reporter.error(redactText(describeError(error)));
    return error instanceof InputsError ? exitCodes.usage : exitCodes.notOpened;
  }
}

/** The program itself has no flags with values, so that its first word names the command. */
function withFlagValues(args: readonly string[], commands: readonly Command[]): readonly string[] {
  const [name = '', ...rest] = args;
  const command = commands.find((known) => known.name() === name);
  return command === undefined ? args : [name, ...joinFlagValues(rest, command, name === 'run')];
}

function textOf(value: string | boolean | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function collect(value: string, earlier: readonly string[]): readonly string[] {
  return [...earlier, value];
}

function parsePort(given: string): number {
  if (/^\d{1,5}$/.test(given) && Number(given) <= 65_535) return Number(given);
  throw new InvalidArgumentError('It takes a whole number from 0 to 65535.');
}
