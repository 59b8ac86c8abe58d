/** The commands that open a mock, change one or remove some. */
import { InvalidArgumentError, type Command } from 'commander';
import { InputsError } from '../../job/inputs/values.ts';
import { recordOptions, runOptions, serveOptions, sweepOptions, updateOptions } from '../options/input-options.ts';
import { addFlag, addLine, addStepOptions, rawStepInputs, type ParsedOptions } from '../options/step-options.ts';
import { collect, textOf, withFiles, type Defining } from './defining.ts';

type RunOptions = ParsedOptions & { readonly urlEnv: readonly string[] };

/** `run`: the whole job around one command. */
export function defineRun({ define, around, action, command, self }: Defining): Command {
  const run = addStepOptions(
    define('run', 'Open the mock, run COMMAND with MOCK_URL and MOCK_ID, save the call logs, remove the mock.'),
    runOptions,
  );
  addFlag(run, 'json', 'print one object of JSON at the end; what COMMAND prints goes to standard error');
  addFlag(run, 'quiet', 'print errors, warnings and failed checks only');
  return run
    .usage('[options] [file...] -- <command...>')
    .argument('[file...]', 'the collections, folders or files; instead of --collection')
    .option('--url-env <name>', 'one more variable that holds the URL of the mock; may be repeated', collect, [])
    .option('--logs <folder>', 'where the call logs and reports go; default: a temporary folder')
    .action(
      action(async (files: string[], { urlEnv, logs, json, ...options }: RunOptions) => {
        const { run } = await import('../commands/run.ts');
        const context = around(options);
        const raw = await withFiles(files, rawStepInputs(options, runOptions, self.env), context);
        return run(raw, { command: command(), logs: textOf(logs), urlNames: urlEnv, json: json === true }, context);
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
  return record
    .usage('[options] [file] -- <command...>')
    .argument('[file...]', 'the collection, a folder or a file; instead of --collection')
    .option('--upstream <url>', 'the URL of what the mock stands for: https, or http to this machine')
    .option('--url-env <name>', 'one more variable that holds the URL of the mock; may be repeated', collect, [])
    .action(
      action(async (files: string[], { urlEnv, upstream, ...options }: RunOptions) => {
        const { record } = await import('../commands/record.ts');
        const context = around(options);
        const raw = await withFiles(files, rawStepInputs(options, recordOptions, self.env), context);
        return record(raw, { command: command(), urlNames: urlEnv, upstream: textOf(upstream) }, context);
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
  addFlag(serve, 'quiet', 'tell of errors, misses and loose matches only')
    .argument('[file...]', 'the collections, folders or files; instead of --collection')
    .option('--api-port <port>', 'port of the Postman API; 0 takes a free one', parsePort, 0)
    .option('--api-key <key>', 'its key; default: a random one')
    .option('--logs <folder>', 'where the call logs and reports go in the end; default: a summary alone')
    .action(
      action(async (files: string[], { apiPort, apiKey, logs, json, ...options }: ParsedOptions) => {
        const { serve } = await import('../commands/serve.ts');
        const context = around(options);
        const raw = await withFiles(files, rawStepInputs(options, serveOptions, self.env), context);
        const texts = { apiPort: Number(apiPort), apiKey: textOf(apiKey), logs: textOf(logs) };
        return serve({ raw, ...texts, json: json === true }, context);
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
      const { updateCommand } = await import('../commands/update.ts');
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
      action(async (options: ParsedOptions) => {
        const repository = textOf(options['repository']);
        if (repository === undefined) throw new InputsError(['`repository` is missing: give --repository owner/repo.']);
        if (!/^[^\s/]+\/[^\s/]+$/.test(repository)) {
          throw new InputsError([`\`repository\` is "${repository}": it takes the form owner/repo.`]);
        }
        const { sweepCommand } = await import('../commands/sweep.ts');
        return sweepCommand(rawStepInputs(options, sweepOptions, self.env), repository, around(options));
      }),
    );
}

function parsePort(given: string): number {
  if (/^\d{1,5}$/.test(given) && Number(given) <= 65_535) return Number(given);
  throw new InvalidArgumentError('It takes a whole number from 0 to 65535.');
}
