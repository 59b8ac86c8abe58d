/** The commands that read collections and call logs, and `parity`. */
import { inputDefinitions } from '../../job/inputs/input-definitions.ts';
import { reportOptions } from '../options/input-options.ts';
import { addFlag, addLine, addStepOptions, rawStepInputs, type ParsedOptions } from '../options/step-options.ts';
import { collect, textOf, withFiles, type Defining } from './defining.ts';

/** `explain`: which example a call would get. */
export function defineExplain({ define, around, action }: Defining): void {
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
    .action(
      action(
        async (words: string[], { header, ...options }: ParsedOptions & { readonly header: readonly string[] }) => {
          const { explainCall, splitCall } = await import('../commands/explain.ts');
          const context = around(options);
          const { files, call } = await splitCall(words, context.directory);
          const { collection } = await withFiles(files, { collection: textOf(options['collection']) ?? '' }, context);
          const environment = textOf(options['environment']);
          const given = { call, collection, environment, headers: header, body: textOf(options['data']) };
          return explainCall(given, context);
        },
      ),
    );
}

/** `check`: saved examples against an OpenAPI document. */
export function defineCheck({ define, around, action }: Defining): void {
  define('check', 'Hold the saved examples of a collection against an OpenAPI document. No server is started.')
    .requiredOption('-c, --collection <path>', 'the collection: a folder or a file; may be repeated', addLine)
    .requiredOption('--contract <file>', 'the OpenAPI document, 3.0 or 3.1')
    .option('-e, --environment <file>', 'the environment file', '')
    .action(
      action(async ({ collection, contract, environment, ...options }: ParsedOptions) => {
        const { checkCommand } = await import('../commands/check.ts');
        const given = { collection: String(collection), contract: String(contract), environment: String(environment) };
        return checkCommand(given, around(options));
      }),
    );
}

/** `parity`: the runner's mock beside one in the cloud. */
export function defineParity({ define, around, action }: Defining): void {
  const parity = define('parity', "Ask the runner's mock and one in Postman's cloud the same, rule by rule.");
  addFlag(parity, 'json', 'print one object of JSON, to attach to an issue');
  addFlag(parity, 'yes', 'begin without a question')
    .option('--only <rules>', 'some rules alone, such as M-35,T-11', '')
    .option('-c, --collection <path>', 'a collection of yours, whose examples are asked for too', '')
    .option('-e, --environment <file>', 'its environment file', '')
    .option('--workspace <id>', 'the Postman workspace in which mocks are opened')
    .option('--postman-api-url <url>', 'the Postman API', inputDefinitions['postman-api-url'].default)
    .action(
      action(
        async ({ only, collection, environment, workspace, postmanApiUrl, json, yes, ...options }: ParsedOptions) => {
          const { parityCommand } = await import('../commands/parity.ts');
          const texts = { only: String(only), collection: String(collection), environment: String(environment) };
          const account = { apiUrl: String(postmanApiUrl), workspace: textOf(workspace) };
          return parityCommand({ ...texts, ...account, json: json === true, yes: yes === true }, around(options));
        },
      ),
    );
}

/** `report`: all reports again. */
export function defineReport({ define, around, action, self }: Defining): void {
  addStepOptions(define('report', 'Make all reports again from downloaded call logs.'), reportOptions)
    .option('--out <folder>', 'where the reports go', 'report')
    .option('--mock-url <url>', 'the URL that the mock had', '')
    .argument('<file...>', 'call-logs.ndjson, or a folder with one; one or more')
    .action(
      action(async (files: string[], { out, mockUrl, ...options }: ParsedOptions) => {
        const { reportCommand } = await import('../commands/report.ts');
        const raw = rawStepInputs(options, reportOptions, self.env);
        return reportCommand(raw, { files, out: String(out), mockUrl: String(mockUrl) }, around(options));
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
      action(async ({ callLogs, collection, environment, ...options }: ParsedOptions) => {
        const { learnCommand } = await import('../commands/learn.ts');
        const files = { callLogs: String(callLogs), collection: String(collection), environment: textOf(environment) };
        await learnCommand(files, around(options));
        return 0;
      }),
    );
}
