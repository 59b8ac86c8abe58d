/** The commands as they are typed. What a command needs is loaded when it runs. */
import { InvalidArgumentError, type Command } from 'commander';
import { inputDefinitions } from '../job/inputs/input-definitions.ts';
import { InputsError } from '../job/inputs/values.ts';
import type { CheckCommandOptions } from './commands/check.ts';
import type { ExplainOptions } from './commands/explain.ts';
import type { LearnCommandOptions } from './commands/learn.ts';
import type { ParityCommandOptions } from './commands/parity.ts';
import type { RecordOptions } from './commands/record.ts';
import type { ReportCommandOptions } from './commands/report.ts';
import type { RunOptions } from './commands/run.ts';
import type { ServeOptions } from './commands/serve.ts';
import type { CommandContext } from './context.ts';
import { withFiles } from './options/command-words.ts';
import type { help } from './options/help.ts';
import {
  recordOptions,
  reportOptions,
  runOptions,
  serveOptions,
  sweepOptions,
  updateOptions,
} from './options/input-options.ts';
import { addFlag, addLine, addStepOptions, rawStepInputs, type ParsedOptions } from './options/step-options.ts';

/** What a command's definition needs of the program. */
export interface Defining {
  readonly self: NodeJS.Process;
  /** Adds a command to the program, with its examples and `--debug`. */
  readonly define: (name: keyof typeof help, description: string) => Command;
  /** The surroundings of a command with these options. */
  readonly around: (options: ParsedOptions) => CommandContext;
  /** Makes a command's action of work that gives the exit code. */
  readonly action: <A extends unknown[]>(work: (...args: A) => Promise<number>) => (...args: A) => Promise<void>;
  /** What stands behind `--`. */
  readonly command: () => readonly string[];
}

/** Commander's options; those that a command names itself have the types of their definitions. */
type Parsed<TOwn> = ParsedOptions & TOwn;

/** Gathers the values of an option that may be repeated. */
const collect = (value: string, earlier: readonly string[]): readonly string[] => [...earlier, value];

const files = ['[file...]', 'the collections, folders or files; instead of --collection'] as const;
const urlEnv = ['--url-env <name>', 'one more variable that holds the URL of the mock; may be repeated'] as const;
const collections = ['-c, --collection <path>', 'the collection: a folder or a file; may be repeated'] as const;

/** `run`: the whole job around one command. */
export function defineRun({ define, around, action, command, self }: Defining): Command {
  const run = addStepOptions(
    define('run', 'Open the mock, run COMMAND with MOCK_URL and MOCK_ID, save the call logs, remove the mock.'),
    runOptions,
  );
  addFlag(run, 'json', 'print one object of JSON at the end; what COMMAND prints goes to standard error');
  addFlag(run, 'quiet', 'print errors, warnings and failed checks only');
  type Own = Pick<RunOptions, 'logs' | 'json'> & { readonly urlEnv: readonly string[] };
  return run
    .usage('[options] [file...] -- <command...>')
    .argument(...files)
    .option(...urlEnv, collect, [])
    .option('--logs <folder>', 'where the call logs and reports go; default: a temporary folder')
    .action(
      action(async (files: string[], { urlEnv: urlNames, logs, json, ...options }: Parsed<Own>) => {
        const { run } = await import('./commands/run.ts');
        const context = around(options);
        const raw = await withFiles(files, rawStepInputs(options, runOptions, self.env), context);
        return run(raw, { command: command(), logs, urlNames, json }, context);
      }),
    );
}

/** `record`: as `run`, with an upstream. */
export function defineRecord({ define, around, action, command, self }: Defining): Command {
  const record = addStepOptions(
    define('record', 'As run, but what has no example is answered by an upstream, and comes into the collection.'),
    recordOptions,
  );
  // It takes one, and says so of several.
  record.options.find(({ long }) => long === '--collection')?.argParser(addLine);
  type Own = Pick<RecordOptions, 'upstream'> & { readonly urlEnv: readonly string[] };
  return record
    .usage('[options] [file] -- <command...>')
    .argument('[file...]', 'the collection, a folder or a file; instead of --collection')
    .option('--upstream <url>', 'the URL of what the mock stands for: https, or http to this machine')
    .option(...urlEnv, collect, [])
    .action(
      action(async (files: string[], { urlEnv: urlNames, upstream, ...options }: Parsed<Own>) => {
        const { record } = await import('./commands/record.ts');
        const context = around(options);
        const raw = await withFiles(files, rawStepInputs(options, recordOptions, self.env), context);
        return record(raw, { command: command(), urlNames, upstream }, context);
      }),
    );
}

/** `serve`: a mock until Ctrl-C. */
export function defineServe({ define, around, action, self }: Defining): void {
  const serve = addStepOptions(
    define('serve', 'Serve an embedded Postman account until Ctrl-C, with a mock in it when a collection is given.'),
    serveOptions,
  );
  addFlag(serve, 'json', 'print a line of JSON for each thing: ready, call, refused, reloaded, error, done');
  addFlag(serve, 'quiet', 'tell of errors, misses and loose matches only');
  serve
    .argument(...files)
    .option('--api-port <port>', 'port of the Postman API; 0 takes a free one', parsePort, 0)
    .option('--api-key <key>', 'its key; default: a random one')
    .option('--logs <folder>', 'where the call logs and reports go in the end; default: a summary alone')
    .action(
      action(
        async (files: string[], { apiPort, apiKey, logs, json, ...options }: Parsed<Omit<ServeOptions, 'raw'>>) => {
          const { serve } = await import('./commands/serve.ts');
          const context = around(options);
          const raw = await withFiles(files, rawStepInputs(options, serveOptions, self.env), context);
          return serve({ raw, apiPort, apiKey, logs, json }, context);
        },
      ),
    );
}

function parsePort(given: string): number {
  if (/^\d{1,5}$/.test(given) && Number(given) <= 65_535) return Number(given);
  throw new InvalidArgumentError('It takes a whole number from 0 to 65535.');
}

/** `explain`: which example a call would get. */
export function defineExplain({ define, around, action }: Defining): void {
  type Own = Partial<Pick<ExplainOptions, 'collection' | 'environment'>> & { header: readonly string[]; data?: string };
  define('explain', 'Say which example a call would get, and why: every candidate with its score.')
    .usage('[options] [file...] [method] <path>')
    .option(...collections, addLine)
    .option('-e, --environment <file>', 'the environment file')
    .option('-H, --header <header>', 'a header of the call; may be repeated', collect, [])
    .option('-d, --data <body>', 'the body of the call')
    .argument(
      '<words...>',
      'the collection, instead of --collection, and the call: GET /users/7, or "GET /users/7?x=1"',
    )
    .action(
      action(async (words: string[], { header: headers, data: body, ...options }: Parsed<Own>) => {
        const { explainCall, splitCall } = await import('./commands/explain.ts');
        const context = around(options);
        const { files, call } = splitCall(words, context.directory);
        const { collection } = await withFiles(files, { collection: options.collection ?? '' }, context);
        return explainCall({ call, collection, environment: options.environment, headers, body }, context);
      }),
    );
}

/** `check`: saved examples against an OpenAPI document. */
export function defineCheck({ define, around, action }: Defining): void {
  define('check', 'Hold the saved examples of a collection against an OpenAPI document. No server is started.')
    .argument(...files)
    .option(...collections, addLine)
    .requiredOption('--contract <file>', 'the OpenAPI document, 3.0 or 3.1')
    .option('-e, --environment <file>', 'the environment file')
    .action(
      action(async (files: string[], options: Parsed<Partial<CheckCommandOptions> & { contract: string }>) => {
        const { checkCommand } = await import('./commands/check.ts');
        const context = around(options);
        const { collection = '', contract, environment = '' } = options;
        return checkCommand(await withFiles(files, { collection, contract, environment }, context), context);
      }),
    );
}

/** `update`: another server response, access, environment or name for an open mock. */
export function defineUpdate({ define, around, action, self }: Defining): void {
  addStepOptions(
    define('update', 'Change an open mock: its server response, access, environment, name.'),
    updateOptions,
  ).action(
    action(async (options: ParsedOptions) => {
      const { updateCommand } = await import('./commands/update.ts');
      await updateCommand(rawStepInputs(options, updateOptions, self.env), around(options));
      return 0;
    }),
  );
}

/** `sweep`: what dead runs left behind is removed. */
export function defineSweep({ define, around, action, self }: Defining): void {
  addStepOptions(
    define('sweep', 'Remove mocks, and what was imported for them, that dead runs of a repository left in Postman.'),
    sweepOptions,
  )
    .option('--repository <owner/repo>', 'whose runs; default: GITHUB_REPOSITORY', self.env['GITHUB_REPOSITORY'])
    .action(
      action(async ({ repository, ...options }: Parsed<{ repository: string | undefined }>) => {
        if (repository === undefined) throw new InputsError(['`repository` is missing: give --repository owner/repo.']);
        if (!/^[^\s/]+\/[^\s/]+$/.test(repository)) {
          throw new InputsError([`\`repository\` is "${repository}": it takes the form owner/repo.`]);
        }
        const { sweepCommand } = await import('./commands/sweep.ts');
        return sweepCommand(rawStepInputs(options, sweepOptions, self.env), repository, around(options));
      }),
    );
}

/** `parity`: the runner's mock beside one in the cloud. */
export function defineParity({ define, around, action }: Defining): void {
  const parity = define('parity', "Ask the runner's mock and one in Postman's cloud the same, rule by rule.");
  addFlag(parity, 'json', 'print one object of JSON, to attach to an issue');
  addFlag(parity, 'yes', 'begin without a question');
  type Own = Omit<ParityCommandOptions, 'apiUrl'> & { readonly postmanApiUrl: string };
  parity
    .option('--only <rules>', 'some rules alone, such as M-35,T-11', '')
    .option('-c, --collection <path>', 'a collection of yours, whose examples are asked for too', '')
    .option('-e, --environment <file>', 'its environment file', '')
    .option('--workspace <id>', 'the Postman workspace in which mocks are opened')
    .option('--postman-api-url <url>', 'the Postman API', inputDefinitions['postman-api-url'].default)
    .action(
      action(async ({ postmanApiUrl: apiUrl, ...options }: Parsed<Own>) => {
        const { parityCommand } = await import('./commands/parity.ts');
        return parityCommand({ ...options, apiUrl }, around(options));
      }),
    );
}

/** `report`: all reports again. */
export function defineReport({ define, around, action, self }: Defining): void {
  addStepOptions(define('report', 'Make all reports again from downloaded call logs.'), reportOptions)
    .option('--out <folder>', 'where the reports go', 'report')
    .option('--mock-url <url>', 'the URL that the mock had', '')
    .argument('<file...>', 'call-logs.ndjson, or a folder with one; one or more')
    .action(
      action(async (files: string[], { out, mockUrl, ...options }: Parsed<Omit<ReportCommandOptions, 'files'>>) => {
        const { reportCommand } = await import('./commands/report.ts');
        const raw = rawStepInputs(options, reportOptions, self.env);
        return reportCommand(raw, { files, out, mockUrl }, around(options));
      }),
    );
}

/** `learn`: what matched nothing comes into the collection. */
export function defineLearn({ define, around, action }: Defining): void {
  define('learn', 'Add what matched no example to the collection, each with an empty example to fill in.')
    .requiredOption('--call-logs <file>', 'call-logs.ndjson, or a folder with one')
    .requiredOption('-c, --collection <path>', 'the collection, which is changed: a folder or a file', addLine)
    .option('-e, --environment <file>', 'the environment file that the mock had')
    .action(
      action(async (options: Parsed<LearnCommandOptions>) => {
        const { learnCommand } = await import('./commands/learn.ts');
        await learnCommand(options, around(options));
        return 0;
      }),
    );
}
