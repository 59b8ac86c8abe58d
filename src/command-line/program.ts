/** The command line: what each command takes, and which function does it. What a command needs is loaded when it runs. */
import { Command, InvalidArgumentError } from 'commander';
import { isTooOld, oldestNode, version } from '../job/version.ts';
import { inputDefinitions } from '../job/inputs/input-definitions.ts';
import { InputsError } from '../job/inputs/values.ts';
import { splitCommand } from './options/command-words.ts';
import { createContext, type CommandContext, type CommandSettings } from './context.ts';
import { exitCodes, surviveOutputErrors } from './exit-codes.ts';
import { help } from './options/help.ts';
import {
  recordOptions,
  reportOptions,
  runOptions,
  serveOptions,
  sweepOptions,
  updateOptions,
} from './options/input-options.ts';
import {
  addFlag,
  addLine,
  addStepOptions,
  rawStepInputs,
  refuseOptionsAsValues,
  type ParsedOptions,
} from './options/step-options.ts';
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
  const define = (name: keyof typeof help, description: string) =>
    addFlag(program.command(name).description(description).addHelpText('after', help[name]), 'debug', 'show details');
  const around = ({ debug, quiet }: ParsedOptions) =>
    createContext(settings, { debug: debug === true, quiet: quiet === true });

  const run = addStepOptions(
    define('run', 'Open the mock, run COMMAND with MOCK_URL and MOCK_ID, save the call logs, remove the mock.'),
    runOptions,
  );
  addFlag(run, 'json', 'print one object of JSON at the end; what COMMAND prints goes to standard error');
  addFlag(run, 'quiet', 'print errors, warnings and failed checks only')
    .usage('[options] [file...] -- <command...>')
    .argument('[file...]', 'the collections, folders or files; instead of --collection')
    .option('--url-env <name>', 'one more variable that holds the URL of the mock; may be repeated', collect, [])
    .option('--logs <folder>', 'where the call logs and reports go; default: a temporary folder')
    .action(async (files: string[], { urlEnv, logs, json, ...options }: RunOptions) => {
      const { run } = await import('./commands/run.ts');
      const context = around(options);
      const raw = await withFiles(files, rawStepInputs(options, runOptions, self.env), context);
      code = await run(raw, { command, logs: textOf(logs), urlNames: urlEnv, json: json === true }, context);
    });

  const record = addStepOptions(
    define('record', 'As run, but what has no example is answered by an upstream, and comes into the collection.'),
    recordOptions,
  );
  // It takes one, and says so of several.
  record.options.find(({ long }) => long === '--collection')?.argParser(addLine);
  record
    .usage('[options] [file] -- <command...>')
    .argument('[file...]', 'the collection, a folder or a file; instead of --collection')
    .option('--upstream <url>', 'the URL of what the mock stands for: https, or http to this machine')
    .option('--url-env <name>', 'one more variable that holds the URL of the mock; may be repeated', collect, [])
    .action(async (files: string[], { urlEnv, upstream, ...options }: RunOptions) => {
      const { record } = await import('./commands/record.ts');
      const context = around(options);
      const raw = await withFiles(files, rawStepInputs(options, recordOptions, self.env), context);
      code = await record(raw, { command, urlNames: urlEnv, upstream: textOf(upstream) }, context);
    });

  const serve = addStepOptions(
    define('serve', 'Serve an embedded Postman account until Ctrl-C, with a mock in it when a collection is given.'),
    serveOptions,
  );
  addFlag(serve, 'json', 'print a line of JSON for each thing: ready, call, refused, reloaded, error, done');
  addFlag(serve, 'quiet', 'tell of errors, misses and loose matches only')
    .argument('[file...]', 'the collections, folders or files; instead of --collection')
    .option('--api-port <port>', 'port of the Postman API; 0 takes a free one', parsePort, 0)
    .option('--api-key <key>', 'its key; default: a random one')
    .option('--logs <folder>', 'where the call logs and reports go in the end; default: a summary alone')
    .action(async (files: string[], { apiPort, apiKey, logs, json, ...options }: ParsedOptions) => {
      const { serve } = await import('./commands/serve.ts');
      const context = around(options);
      const raw = await withFiles(files, rawStepInputs(options, serveOptions, self.env), context);
      const texts = { apiPort: Number(apiPort), apiKey: textOf(apiKey), logs: textOf(logs) };
      code = await serve({ raw, ...texts, json: json === true }, context);
    });

  define('explain', 'Say which example a call would get, and why: every candidate with its score.')
    .usage('[options] [file...] [method] <path>')
    .option('-c, --collection <path>', 'the collection: a folder or a file; may be repeated', addLine)
    .option('-e, --environment <file>', 'the environment file')
    .option('-H, --header <header>', 'a header of the call; may be repeated', collect, [])
    .option('-d, --data <body>', 'the body of the call')
    .argument(
      '<words...>',
      'the collection, instead of --collection, and the call: GET /users/7, or "GET /users/7?x=1"',
    )
    .action(async (words: string[], { header, ...options }: ParsedOptions & { readonly header: readonly string[] }) => {
      const { explainCall, splitCall } = await import('./commands/explain.ts');
      const context = around(options);
      const { files, call } = await splitCall(words, context.directory);
      const { collection } = await withFiles(files, { collection: textOf(options['collection']) ?? '' }, context);
      const environment = textOf(options['environment']);
      const given = { call, collection, environment, headers: header, body: textOf(options['data']) };
      code = await explainCall(given, context);
    });

  define('check', 'Hold the saved examples of a collection against an OpenAPI document. No server is started.')
    .requiredOption('-c, --collection <path>', 'the collection: a folder or a file; may be repeated', addLine)
    .requiredOption('--contract <file>', 'the OpenAPI document, 3.0 or 3.1')
    .option('-e, --environment <file>', 'the environment file', '')
    .action(async ({ collection, contract, environment, ...options }: ParsedOptions) => {
      const { checkCommand } = await import('./commands/check.ts');
      const given = { collection: String(collection), contract: String(contract), environment: String(environment) };
      code = await checkCommand(given, around(options));
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

  const parity = define('parity', "Ask the runner's mock and one in Postman's cloud the same, rule by rule.");
  addFlag(parity, 'json', 'print one object of JSON, to attach to an issue');
  addFlag(parity, 'yes', 'begin without a question')
    .option('--only <rules>', 'some rules alone, such as M-35,T-11', '')
    .option('-c, --collection <path>', 'a collection of yours, whose examples are asked for too', '')
    .option('-e, --environment <file>', 'its environment file', '')
    .option('--workspace <id>', 'the Postman workspace in which mocks are opened')
    .option('--postman-api-url <url>', 'the Postman API', inputDefinitions['postman-api-url'].default)
    .action(
      async ({ only, collection, environment, workspace, postmanApiUrl, json, yes, ...options }: ParsedOptions) => {
        const { parityCommand } = await import('./commands/parity.ts');
        const texts = { only: String(only), collection: String(collection), environment: String(environment) };
        const account = { apiUrl: String(postmanApiUrl), workspace: textOf(workspace) };
        code = await parityCommand({ ...texts, ...account, json: json === true, yes: yes === true }, around(options));
      },
    );

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
    .requiredOption('-c, --collection <path>', 'the collection, which is changed: a folder or a file', addLine)
    .option('-e, --environment <file>', 'the environment file that the mock had')
    .action(async ({ callLogs, collection, environment, ...options }: ParsedOptions) => {
      const { learnCommand } = await import('./commands/learn.ts');
      await learnCommand(
        { callLogs: String(callLogs), collection: String(collection), environment: textOf(environment) },
        around(options),
      );
      code = 0;
    });

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

type RunOptions = ParsedOptions & { readonly urlEnv: readonly string[] };

/** Inputs in which `collection` is what stands before the command, or before the call. */
async function withFiles<TInputs extends { readonly collection: string }>(
  files: readonly string[],
  inputs: TInputs,
  { directory }: Pick<CommandContext, 'directory'>,
): Promise<TInputs> {
  if (files.length === 0) return inputs;
  const { collectionOfWords } = await import('./options/command-words.ts');
  return { ...inputs, collection: await collectionOfWords(files, inputs.collection, directory) };
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
