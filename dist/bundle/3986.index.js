export const id = 3986;
export const ids = [3986];
export const modules = {

/***/ 33986:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _command_line_exit_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9316);
/* harmony import */ var _command_line_program_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63784);
/* harmony import */ var _job_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67040);
/** The command line. */



(0,_command_line_exit_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .surviveOutputErrors */ .n)(process);
const code = await (0,_command_line_program_js__WEBPACK_IMPORTED_MODULE_1__/* .runProgram */ .m)(process.argv.slice(2), { self: process, version: _job_version_js__WEBPACK_IMPORTED_MODULE_2__/* .version */ .r, bundle: import.meta.dirname });
// Lost output may have set one already: success does not take it back.
if (code !== 0)
    process.exitCode = code;

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 9316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ exitCodes),
/* harmony export */   n: () => (/* binding */ surviveOutputErrors)
/* harmony export */ });
/** What a shell sees. `run` ends with the command's own code; these are ours. */
const exitCodes = {
    /** Something that should not happen. */
    failure: 1,
    /** A wrong option or input. */
    usage: 2,
    /** The mock could not be opened: Postman's answer, the network, a busy port. */
    notOpened: 3,
    /** A check failed: `fail-on-unmatched`, `fail-on-loose-match`, `expect-calls` or `min-coverage`. */
    checkFailed: 4,
    /** The command of `run` is there but cannot be executed, as shells say it. */
    notExecutable: 126,
    /** The command of `run` does not exist, as shells say it. */
    notFound: 127,
};
/**
 * Lets a program go on where its output cannot be written (its reader has gone, the terminal is closed, the disk is full): what is written from then on is lost, and a mock is removed all
 * the same. A pipe that its reader has closed, as `head` does once it has its lines, is no failure. Anything else that
 * loses standard output is one, whatever comes out well otherwise.
 */
function surviveOutputErrors(self) {
    self.stdout.on('error', ({ code }) => {
        if (code !== 'EPIPE')
            self.exitCode ??= exitCodes.failure;
    });
    // What the program says of itself is not what it was asked for.
    self.stderr.on('error', () => undefined);
}


/***/ }),

/***/ 55452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ku: () => (/* binding */ runOptions),
/* harmony export */   Vb: () => (/* binding */ sweepOptions),
/* harmony export */   lW: () => (/* binding */ shellKeyOf),
/* harmony export */   lt: () => (/* binding */ reportOptions),
/* harmony export */   mZ: () => (/* binding */ updateOptions),
/* harmony export */   yX: () => (/* binding */ serveOptions)
/* harmony export */ });
/* harmony import */ var _job_inputs_input_definitions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83307);
/* harmony import */ var _job_inputs_sweep_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98768);
/* harmony import */ var _job_inputs_update_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77045);
/** Which inputs of the actions each command takes. */



/** Without an artifact service nothing is uploaded. */
const actionOnly = ['call-logs', 'artifact-name', 'retention-days'];
/** Of `run`: all but those that only an action has a use for. */
const runOptions = {
    definitions: _job_inputs_input_definitions_js__WEBPACK_IMPORTED_MODULE_0__/* .inputDefinitions */ .Z$,
    names: _job_inputs_input_definitions_js__WEBPACK_IMPORTED_MODULE_0__/* .inputNames */ .vj.filter((name) => !actionOnly.includes(name)),
    flags: ['private', 'keep-mock', 'fail-on-unmatched', 'fail-on-loose-match'],
    repeatable: ['collection'],
};
/** Of `serve`, whose mock is always embedded. */
const serveOptions = {
    ...runOptions,
    names: ['collection', 'environment', 'name', 'private', 'server-response', 'answers', 'port', 'listen-host'],
};
/** Of `report`: what explains and checks calls. */
const reportOptions = {
    ...runOptions,
    names: [
        ...['collection', 'environment', 'provider'],
        ...['fail-on-unmatched', 'fail-on-loose-match', 'expect-calls', 'min-coverage'],
    ],
};
/** Of `sweep`: all of the sweep's. */
const sweepOptions = {
    definitions: _job_inputs_sweep_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .sweepInputDefinitions */ .L3,
    names: _job_inputs_sweep_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .sweepInputNames */ .Nx,
    flags: ['dry-run'],
    fromEnv: { 'postman-api-key': 'POSTMAN_API_KEY', 'github-token': 'GITHUB_TOKEN' },
};
/** Of `update`: all of the update step's. */
const updateOptions = {
    definitions: _job_inputs_update_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .updateInputDefinitions */ .k,
    names: _job_inputs_update_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .updateInputNames */ .aK,
    fromEnv: { 'api-key': 'POSTMAN_API_KEY' },
};
/** The key of the shell, for `run`, which takes it where the mock may be in the cloud. */
function shellKeyOf(env) {
    return {
        value: (env['POSTMAN_API_KEY'] ?? '').trim(),
        unused: 'POSTMAN_API_KEY was not used, since `collection` is a file: --provider postman uses it, and imports the file.',
    };
}


/***/ }),

/***/ 63784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ runProgram)
});

// EXTERNAL MODULE: ./node_modules/commander/index.js + 6 modules
var commander = __webpack_require__(67375);
// EXTERNAL MODULE: ./build/job/describe-error.js
var describe_error = __webpack_require__(95992);
// EXTERNAL MODULE: ./build/job/inputs/values.js
var values = __webpack_require__(85292);
// EXTERNAL MODULE: ./build/github/runner.js
var runner = __webpack_require__(96806);
// EXTERNAL MODULE: ./build/postman/transport/clock.js
var transport_clock = __webpack_require__(59361);
// EXTERNAL MODULE: ./build/job/progress.js
var progress = __webpack_require__(15645);
// EXTERNAL MODULE: ./build/report/words.js
var words = __webpack_require__(44702);
;// CONCATENATED MODULE: ./build/command-line/live-line.js


/** The shortest time between two drawings, in milliseconds. */
const live_line_frame = 100;
/** Some terminals say that they have none. */
const defaultColumns = 80;
// Back to the first column, and the rest of the line erased.
const erase = '\r\u001b[K';
/** What runs side by side shares the line. */
function createLiveLine({ write, columns, clock }) {
    const texts = new Map();
    let shown = '';
    let drawnAt = -Infinity;
    const clear = () => {
        if (shown !== '')
            write(erase);
        shown = '';
    };
    const draw = () => {
        // A line that fills the width wraps, and only its last row could be erased.
        const line = (0,words/* toVisible */.ws)([...texts.values()].join(' · ')).slice(0, (columns() || defaultColumns) - 1);
        if (line === shown || clock.now() - drawnAt < live_line_frame)
            return;
        write(`${shown === '' ? '' : erase}${line}`);
        shown = line;
        drawnAt = clock.now();
    };
    return {
        clear,
        async progress(text, work) {
            const id = Symbol();
            const show = (line) => {
                texts.set(id, line);
                draw();
            };
            try {
                return await (0,progress/* watchWork */.T7)(text, work, { clock, waits: live_line_frames(), show });
            }
            finally {
                texts.delete(id);
                // What still runs beside it draws the line again.
                clear();
            }
        },
    };
}
function* live_line_frames() {
    yield progress/* firstProgressMilliseconds */.KO;
    for (;;)
        yield live_line_frame;
}

;// CONCATENATED MODULE: ./build/command-line/terminal-reporter.js
/** The reporter for a terminal: everything goes to standard error, so that standard output is the command's own. */



/** A reporter for this terminal, or for a file that standard error goes to. */
function createTerminalReporter({ write, debug, clock, columns }) {
    const live = columns && createLiveLine({ write, columns, clock });
    const lines = (prefix) => (text) => {
        live?.clear();
        write(`ephemeral-mock: ${prefix}${toLines(text)}\n`);
    };
    return {
        info: lines(''),
        warning: lines('warning: '),
        // The table of calls that `run` and `report` print says the same.
        annotate: () => undefined,
        error: lines('error: '),
        debug: debug ? lines('debug: ') : () => undefined,
        group: (title, work) => {
            lines('')(title);
            return work();
        },
        progress: live?.progress ?? (0,progress/* plainProgress */.Eh)(lines(''), clock),
    };
}
/**
 * What calls and servers say can hold anything: a line that GitHub's runner would obey, or an escape that a terminal would.
 * A list of problems, which is ours, keeps its lines.
 */
function toLines(text) {
    return text
        .split(/\n(?=- )/)
        .map((line) => (0,words/* hideCommands */.lj)((0,words/* toVisible */.ws)(line)))
        .join('\n');
}

;// CONCATENATED MODULE: ./build/command-line/context.js
/** What every command has around it. */



/** @param debug shows details */
function createContext(settings, debug) {
    const { self } = settings;
    const { env, stderr } = self;
    const clock = transport_clock/* systemClock */.m;
    const reporter = createTerminalReporter({
        write: (text) => void stderr.write(text),
        debug,
        clock,
        ...(stderr.isTTY && env['TERM'] !== 'dumb' && { columns: () => stderr.columns }),
    });
    return {
        ...settings,
        env,
        reporter,
        directory: self.cwd(),
        clock,
        identity: (0,runner/* runIdentity */.yK)(env),
        print: (text) => void self.stdout.write(text),
    };
}

// EXTERNAL MODULE: ./build/command-line/exit-codes.js
var exit_codes = __webpack_require__(9316);
;// CONCATENATED MODULE: ./build/command-line/help.js
/** What `--help` of each command says after the options. Its examples can be pasted into bash, cmd.exe and PowerShell. */

/** By command. */
const help = {
    run: `
The key comes from POSTMAN_API_KEY when no option gives it and the collection is no file.
Exit code: that of COMMAND, or ${exit_codes/* exitCodes */.h.usage} for a wrong option, ${exit_codes/* exitCodes */.h.notOpened} when the mock could not be opened,
${exit_codes/* exitCodes */.h.checkFailed} when COMMAND succeeded and a check failed,
${exit_codes/* exitCodes */.h.notExecutable} or ${exit_codes/* exitCodes */.h.notFound} when COMMAND cannot be started.

Example:
  ephemeral-mock run --collection postman/testAPI.json -- npm test

Example: several collections behind one mock
  ephemeral-mock run --collection payments.json --collection postman/Refunds -- npm test`,
    serve: `
Exit code: 0 after Ctrl-C, ${exit_codes/* exitCodes */.h.usage} for a wrong option, ${exit_codes/* exitCodes */.h.notOpened} when a port is taken.

Example:
  ephemeral-mock serve --collection postman/testAPI.json --port 3000

Example: an empty account for any Postman API client
  ephemeral-mock serve --json`,
    explain: `
Exit code: 0, or ${exit_codes/* exitCodes */.h.usage} for a wrong option or file.

Example:
  ephemeral-mock explain --collection postman/testAPI.json "POST /orders" -H "Content-Type: application/json" -d "[7]"`,
    report: `
Each FILE is a call-logs.ndjson, the zip file of an artifact, or the folder of an unzipped one. An artifact knows which example each
call got, why others missed, and what is covered; for other call logs, or to explain anew, give --collection.
A report that is in the folder already is replaced only once every file could be read.
Exit code: 0, ${exit_codes/* exitCodes */.h.usage} for a wrong option, ${exit_codes/* exitCodes */.h.notOpened} for a file that cannot be read, ${exit_codes/* exitCodes */.h.checkFailed} when a check failed.

Example:
  ephemeral-mock report call-logs.ndjson --collection postman/testAPI.json --fail-on-unmatched`,
    learn: `
Values of secret variables, in the collection and in the environment that is given, are not written into what is added.
Exit code: 0, ${exit_codes/* exitCodes */.h.usage} for a wrong option, ${exit_codes/* exitCodes */.h.notOpened} for a file that cannot be read or written.

Example:
  ephemeral-mock learn --call-logs call-logs.ndjson --collection postman/testAPI.json`,
    update: `
The key comes from POSTMAN_API_KEY when no option gives it.
Exit code: 0, ${exit_codes/* exitCodes */.h.usage} for a wrong option, ${exit_codes/* exitCodes */.h.notOpened} when the API refused.

Example: an outage, and its end, with what "serve --json" prints
  ephemeral-mock update --mock-id MOCK_ID --api-url API_URL --api-key API_KEY --server-response 503
  ephemeral-mock update --mock-id MOCK_ID --api-url API_URL --api-key API_KEY --server-response none`,
    sweep: `
The keys come from POSTMAN_API_KEY and GITHUB_TOKEN when no option gives them.
Exit code: 0, or ${exit_codes/* exitCodes */.h.failure} when something could not be removed.

Example:
  ephemeral-mock sweep --repository octo-org/octo-repo --dry-run`,
};

// EXTERNAL MODULE: ./build/command-line/input-options.js
var input_options = __webpack_require__(55452);
;// CONCATENATED MODULE: ./build/command-line/step-options.js
/** The inputs of an action's step as command line options: same names, same defaults, same parser. */

/** Adds one option for each name. */
function addStepOptions(command, { definitions, names, flags = [], repeatable = [] }) {
    for (const name of names) {
        const { description, default: standard } = definitions[name];
        const isFlag = flags.includes(name);
        const mayRepeat = repeatable.includes(name);
        const more = mayRepeat ? ' May be repeated.' : '';
        const option = new commander/* Option */.c$(isFlag ? `--${name} [true|false]` : `--${name} <value>`, description.replaceAll('`', '').replace(/^Required\. /, '') + more);
        if (mayRepeat)
            option.argParser(addLine);
        command.addOption(isFlag || standard === '' ? option : option.default(standard));
    }
    return command;
}
/** One more line of an option that may be repeated. */
function addLine(value, earlier) {
    return earlier === undefined ? value : `${earlier}\n${value}`;
}
/** Parsed options as the step's raw inputs; an absent one is ''. */
function rawStepInputs(options, { definitions, fromEnv }, env) {
    const fallbacks = fromEnv ?? {};
    const given = (name) => String(options[camelCase(name)] ?? env[fallbacks[name] ?? ''] ?? '');
    return Object.fromEntries(Object.keys(definitions).map((name) => [name, given(name)])); // one entry for each
}
/** The name that commander gives to a parsed option. */
function camelCase(name) {
    return name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
}
/**
 * Arguments in which each option that may go without a value has one, as `--private=true`. Commander would take any word
 * after such an option for its value, the first one of a command to run too: only `true` and `false` are.
 *
 * @param args without node and script
 * @param takesCommand whether the first argument that is no option begins a command line of its own
 */
function joinFlagValues(args, { options }, takesCommand) {
    const joined = [];
    for (let at = 0; at < args.length; at += 1) {
        const argument = args[at] ?? '';
        const next = args[at + 1];
        const option = options.find(({ long, short }) => argument === long || argument === short);
        if (argument === '--' || (takesCommand && !argument.startsWith('-')))
            return [...joined, ...args.slice(at)];
        if (option?.optional === true) {
            const isValue = next === 'true' || next === 'false';
            joined.push(`${argument}=${isValue ? next : 'true'}`);
            if (isValue)
                at += 1;
        }
        else if (option?.required === true && next !== undefined) {
            joined.push(argument, next);
            at += 1;
        }
        else {
            joined.push(argument);
        }
    }
    return joined;
}

;// CONCATENATED MODULE: ./build/command-line/program.js
/** The command line: what each command takes, and which function does it. What a command needs is loaded when it runs. */








/** The first with `Promise.withResolvers` and `URL.parse`: the action brings its own, a shell has any. */
const oldestNode = 22;
/**
 * Parses `args` (without node and script) and runs the command that they name.
 *
 * @returns the exit code
 */
async function runProgram(args, settings) {
    const { self, version } = settings;
    const { node } = self.versions;
    if (Number(node.split('.', 1)[0]) < oldestNode) {
        self.stderr.write(`ephemeral-mock: error: Node ${node} is too old: ephemeral-mock needs Node ${oldestNode} or newer.\n`);
        return exit_codes/* exitCodes */.h.failure;
    }
    let code = exit_codes/* exitCodes */.h.failure;
    const program = new commander/* Command */.uB('ephemeral-mock')
        .description('A mock server for a Postman collection, for as long as a command runs.')
        .version(version)
        .exitOverride()
        .enablePositionalOptions()
        .configureOutput({
        writeOut: (text) => void self.stdout.write(text),
        writeErr: (text) => void self.stderr.write(text),
    })
        .showHelpAfterError('(add --help for the options)');
    const define = (name, description) => program.command(name).description(description).option('--debug', 'show details').addHelpText('after', help[name]);
    const around = ({ debug }) => createContext(settings, debug === true);
    addStepOptions(define('run', 'Open the mock, run COMMAND with MOCK_URL and MOCK_ID, save the call logs, remove the mock.'), input_options/* runOptions */.Ku)
        .option('--logs <folder>', 'where the call logs and reports go; default: a temporary folder')
        .argument('<command...>', 'the command and its own options, best after --')
        .passThroughOptions()
        .action(async (command, options) => {
        const { run } = await Promise.all(/* import() */[__webpack_require__.e(553), __webpack_require__.e(4170), __webpack_require__.e(6800), __webpack_require__.e(1866), __webpack_require__.e(3475), __webpack_require__.e(6162), __webpack_require__.e(9201), __webpack_require__.e(2065), __webpack_require__.e(5894), __webpack_require__.e(118), __webpack_require__.e(3131)]).then(__webpack_require__.bind(__webpack_require__, 66368));
        const raw = rawStepInputs(options, input_options/* runOptions */.Ku, self.env);
        code = await run(raw, { command, logs: textOf(options['logs']) }, around(options));
    });
    addStepOptions(define('serve', 'Serve an embedded Postman account until Ctrl-C, with a mock in it when a collection is given.'), input_options/* serveOptions */.yX)
        .option('--api-port <port>', 'port of the Postman API; 0 takes a free one', parsePort, 0)
        .option('--api-key <key>', 'its key; default: a random one')
        .option('--json', 'print one line of JSON when ready')
        .action(async ({ apiPort, apiKey, json, ...options }) => {
        const { serve } = await Promise.all(/* import() */[__webpack_require__.e(553), __webpack_require__.e(4170), __webpack_require__.e(6800), __webpack_require__.e(8750), __webpack_require__.e(1866), __webpack_require__.e(9880), __webpack_require__.e(6162), __webpack_require__.e(5894), __webpack_require__.e(5003), __webpack_require__.e(8725)]).then(__webpack_require__.bind(__webpack_require__, 43797));
        const raw = rawStepInputs(options, input_options/* serveOptions */.yX, self.env);
        await serve({ raw, apiPort: Number(apiPort), apiKey: textOf(apiKey), json: json === true }, around(options));
        code = 0;
    });
    define('explain', 'Say which example a call would get, and why: every candidate with its score.')
        .requiredOption('--collection <path>', 'the collection: a folder or a file; may be repeated', addLine)
        .option('--environment <file>', 'the environment file')
        .option('-H, --header <header>', 'a header of the call; may be repeated', collect, [])
        .option('-d, --data <body>', 'the body of the call')
        .argument('<call>', 'method and path, e.g. "GET /users/7?x=1"')
        .action(async (call, options) => {
        const { explainCall } = await Promise.all(/* import() */[__webpack_require__.e(553), __webpack_require__.e(4170), __webpack_require__.e(6800), __webpack_require__.e(8750), __webpack_require__.e(3475), __webpack_require__.e(5341)]).then(__webpack_require__.bind(__webpack_require__, 65341));
        const { collection, environment, data, header } = options;
        await explainCall({ call, collection: String(collection), environment: textOf(environment), headers: header, body: textOf(data) }, around({ debug: options['debug'] }));
        code = 0;
    });
    addStepOptions(define('update', 'Change an open mock: its server response, access, environment, name.'), input_options/* updateOptions */.mZ).action(async (options) => {
        const { updateCommand } = await Promise.all(/* import() */[__webpack_require__.e(553), __webpack_require__.e(4170), __webpack_require__.e(1866), __webpack_require__.e(6162), __webpack_require__.e(4761), __webpack_require__.e(7749)]).then(__webpack_require__.bind(__webpack_require__, 97749));
        await updateCommand(rawStepInputs(options, input_options/* updateOptions */.mZ, self.env), around(options));
        code = 0;
    });
    addStepOptions(define('sweep', 'Remove mocks, and what was imported for them, that dead runs of a repository left in Postman.'), input_options/* sweepOptions */.Vb)
        .option('--repository <owner/repo>', 'whose runs; default: GITHUB_REPOSITORY', self.env['GITHUB_REPOSITORY'])
        .action(async (options) => {
        const repository = textOf(options['repository']);
        if (repository === undefined)
            throw new values/* InputsError */.aV(['`repository` is missing: give --repository owner/repo.']);
        if (!/^[^\s/]+\/[^\s/]+$/.test(repository)) {
            throw new values/* InputsError */.aV([`\`repository\` is "${repository}": it takes the form owner/repo.`]);
        }
        const { sweepCommand } = await Promise.all(/* import() */[__webpack_require__.e(2413), __webpack_require__.e(4170), __webpack_require__.e(1866), __webpack_require__.e(5182)]).then(__webpack_require__.bind(__webpack_require__, 75182));
        code = await sweepCommand(rawStepInputs(options, input_options/* sweepOptions */.Vb, self.env), repository, around(options));
    });
    addStepOptions(define('report', 'Make all reports again from downloaded call logs.'), input_options/* reportOptions */.lt)
        .option('--out <folder>', 'where the reports go', 'report')
        .option('--mock-url <url>', 'the URL that the mock had', '')
        .argument('<file...>', 'call-logs.ndjson, or a folder with one; one or more')
        .action(async (files, { out, mockUrl, ...options }) => {
        const { reportCommand } = await Promise.all(/* import() */[__webpack_require__.e(553), __webpack_require__.e(4170), __webpack_require__.e(6800), __webpack_require__.e(3475), __webpack_require__.e(9201), __webpack_require__.e(2065), __webpack_require__.e(5765), __webpack_require__.e(6223)]).then(__webpack_require__.bind(__webpack_require__, 88902));
        const raw = rawStepInputs(options, input_options/* reportOptions */.lt, self.env);
        code = await reportCommand(raw, { files, out: String(out), mockUrl: String(mockUrl) }, around(options));
    });
    define('learn', 'Add what matched no example to the collection, each with an empty example to fill in.')
        .requiredOption('--call-logs <file>', 'call-logs.ndjson, or a folder with one')
        .requiredOption('--collection <path>', 'the collection, which is changed: a folder or a file', addLine)
        .option('--environment <file>', 'the environment file that the mock had')
        .action(async ({ callLogs, collection, environment, ...options }) => {
        const { learnCommand } = await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(4170), __webpack_require__.e(9201), __webpack_require__.e(5765), __webpack_require__.e(7899)]).then(__webpack_require__.bind(__webpack_require__, 57899));
        await learnCommand({ callLogs: String(callLogs), collection: String(collection), environment: textOf(environment) }, around(options));
        code = 0;
    });
    try {
        await program.parseAsync(withFlagValues(args, program.commands), { from: 'user' });
        return code;
    }
    catch (error) {
        // Commander has printed what it found: help and version are no errors, everything else is a wrong option.
        if (error instanceof commander/* CommanderError */.b7)
            return error.exitCode === 0 ? 0 : exit_codes/* exitCodes */.h.usage;
        const { createRedactor } = await __webpack_require__.e(/* import() */ 4170).then(__webpack_require__.bind(__webpack_require__, 54170));
        const { redactText } = createRedactor({ secrets: [(self.env['POSTMAN_API_KEY'] ?? '').trim()] });
        createContext(settings, false).reporter.error(redactText((0,describe_error/* describeError */.U)(error)));
        return error instanceof values/* InputsError */.aV ? exit_codes/* exitCodes */.h.usage : exit_codes/* exitCodes */.h.notOpened;
    }
}
/** The program itself has no flags with values, so that its first word names the command. */
function withFlagValues(args, commands) {
    const [name = '', ...rest] = args;
    const command = commands.find((known) => known.name() === name);
    return command === undefined ? args : [name, ...joinFlagValues(rest, command, name === 'run')];
}
function textOf(value) {
    return typeof value === 'string' ? value : undefined;
}
function collect(value, earlier) {
    return [...earlier, value];
}
function parsePort(given) {
    if (/^\d{1,5}$/.test(given) && Number(given) <= 65_535)
        return Number(given);
    throw new commander/* InvalidArgumentError */.Di('It takes a whole number from 0 to 65535.');
}


/***/ }),

/***/ 96806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ staysOnRunner),
/* harmony export */   nF: () => (/* binding */ makeJobDirectory),
/* harmony export */   xq: () => (/* binding */ workspaceDirectory),
/* harmony export */   yK: () => (/* binding */ runIdentity)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _job_provider_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25807);
/** What the runner gives to every step through the environment. */




/** The run's identity; outside GitHub a local one, which no sweep of a repository can mistake for its own. */
function runIdentity(env) {
    return {
        repository: env['GITHUB_REPOSITORY'] ?? 'local/local',
        runId: env['GITHUB_RUN_ID'] ?? '0',
        runAttempt: env['GITHUB_RUN_ATTEMPT'] ?? '1',
        job: env['GITHUB_JOB'] ?? 'local',
    };
}
/** The folder that relative paths start from: the checked-out repository. */
function workspaceDirectory(env) {
    return env['GITHUB_WORKSPACE'] ?? process.cwd();
}
/** A new folder for this mock's files that lives as long as the job. */
function makeJobDirectory(env) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(env['RUNNER_TEMP'] ?? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'ephemeral-mock-'));
}
/**
 * Whether the mock is going to live on the runner, if the inputs are right: known before the toolkit is loaded, so that the
 * server's process can be started ahead.
 *
 * @param env inputs are in it as the runner names them: upper case, dashes kept
 */
function staysOnRunner(env) {
    const given = (name) => (env[`INPUT_${name}`] ?? '').trim();
    const word = given('PROVIDER').toLowerCase();
    return (0,_job_provider_js__WEBPACK_IMPORTED_MODULE_3__/* .chooseProvider */ .V)(word === '' ? 'auto' : word, given('POSTMAN-API-KEY') !== '') === 'embedded';
}


/***/ }),

/***/ 83307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z$: () => (/* binding */ inputDefinitions),
/* harmony export */   ZE: () => (/* binding */ mainApiInputs),
/* harmony export */   cf: () => (/* binding */ mainApiInputsOf),
/* harmony export */   rO: () => (/* binding */ withDefaults),
/* harmony export */   vj: () => (/* binding */ inputNames)
/* harmony export */ });
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85292);

/** In the order of `action.yml`. */
const inputDefinitions = {
    collection: {
        default: '',
        description: 'Required. The path of a collection, a folder of YAML files or one file, or its UID, ID or exact name in Postman. On the runner also several paths, a line each.',
    },
    environment: { default: '', description: 'The environment, in the same forms.' },
    'postman-api-key': {
        default: '',
        description: "A Postman API key. With it the mock lives in Postman's cloud, without it on the runner.",
    },
    provider: { default: 'auto', description: 'Where the mock lives: `auto`, `postman` or `embedded`.' },
    'postman-api-url': {
        default: 'https://api.getpostman.com',
        description: 'The Postman API: also `https://api.eu.postman.com`, or any server that speaks the same API.',
    },
    workspace: { default: '', description: 'ID of the Postman workspace for look-ups and for what is created.' },
    name: { default: '', description: 'Name of the mock; a unique mark is appended. Default: the mark alone.' },
    private: { default: 'false', description: 'Create a private mock: calls need an `x-api-key` header.' },
    'server-response': {
        default: '',
        description: 'A 5xx that every call gets: `503`, or YAML/JSON with `name`, `statusCode`, `headers`, `body`.',
    },
    answers: {
        default: '',
        description: 'Embedded only: which saved example or fault calls get, in turn: YAML, one rule a line, such as `GET /jobs/:id: [202, 200]`; see docs/answers.md.',
    },
    port: { default: '0', description: 'Embedded only: the port of the mock; 0 takes a free one.' },
    'listen-host': {
        default: '127.0.0.1',
        description: 'Embedded only: the address that the mock listens on; service containers need `0.0.0.0`.',
    },
    'call-logs': {
        default: 'always',
        description: 'When to upload the call logs as an artifact: `always`, `on-failure` (of the job) or `never`.',
    },
    'call-logs-timeout': {
        default: '20',
        description: "Seconds to wait for call logs that Postman's cloud still holds back, once the job is over.",
    },
    redact: {
        default: '',
        description: 'More to redact in all that is written: names of headers and JSON fields, paths such as `user.email`, or path variables such as `:code`, separated by commas. `none` turns redaction off.',
    },
    'fail-on-unmatched': {
        default: 'false',
        description: 'Turn the job red when a call matched no saved example.',
    },
    'fail-on-loose-match': {
        default: 'false',
        description: 'Turn the job red when a call got an example that may not be the one that was meant.',
    },
    'expect-calls': {
        default: '',
        description: 'Turn the job red unless these calls came: YAML, one rule a line, such as `GET /users/:id: ">= 1"`; `GET /healthz: ignore` takes calls out of all counts. See docs/reports.md.',
    },
    'min-coverage': {
        default: '',
        description: 'Turn the job red when less than this percentage of the saved examples was served; `80 requests` counts requests.',
    },
    'artifact-name': { default: '', description: 'Name of the artifact. Default: `mock-call-logs-<mock id>`.' },
    'retention-days': { default: '', description: "Days to keep the artifact. Default: the repository's setting." },
    'open-timeout': { default: '60', description: 'Seconds that opening the mock may take.' },
    'close-timeout': { default: '120', description: 'Seconds that saving the call logs and removing the mock may take.' },
    'keep-mock': {
        default: 'false',
        description: 'Leave the mock in place after the job; the sweep leaves it too (cloud only).',
    },
};
/** What messages name. */
const mainApiInputs = { key: 'postman-api-key', url: 'postman-api-url', fileHelps: true };
/** The same for a job of which more is known. @param job.filesGiven whether its collection, and its environment, are files */
const mainApiInputsOf = ({ filesGiven }) => ({
    ...mainApiInputs,
    filesGiven,
});
/** In the same order. */
const inputNames = Object.keys(inputDefinitions); // keys of a literal: the cast only names them
/** The inputs with their defaults. */
const withDefaults = (given) => (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .fillIn */ .pz)(inputDefinitions, given);


/***/ }),

/***/ 98768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L3: () => (/* binding */ sweepInputDefinitions),
/* harmony export */   Nx: () => (/* binding */ sweepInputNames),
/* harmony export */   Tb: () => (/* binding */ parseSweepInputs),
/* harmony export */   Y7: () => (/* binding */ sweepApiInputs)
/* harmony export */ });
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85292);

/** In the order of `sweep/action.yml`. */
const sweepInputDefinitions = {
    'postman-api-key': { default: '', description: 'Required. A Postman API key of the account to sweep.' },
    'postman-api-url': {
        default: 'https://api.getpostman.com',
        description: 'The Postman API: also `https://api.eu.postman.com`, or any server that speaks the same API.',
    },
    workspace: { default: '', description: 'ID of the Postman workspace to sweep. Default: all that the key made.' },
    'max-age': {
        default: '24',
        description: 'Hours after which something is removed whose run GitHub does not know any more.',
    },
    'dry-run': { default: 'false', description: 'Only list what would be removed.' },
    'github-token': { default: '', description: 'A token with `actions: read`, to ask whether a run has ended.' },
};
/** What messages name. */
const sweepApiInputs = { key: 'postman-api-key', url: 'postman-api-url', fileHelps: false };
/** In the same order. */
const sweepInputNames = Object.keys(sweepInputDefinitions); // keys of a literal
/** Parses the inputs of the sweep. @throws InputsError with every problem */
function parseSweepInputs(given) {
    const raw = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .fillIn */ .pz)(sweepInputDefinitions, given);
    const problems = [];
    const report = (problem) => void problems.push(problem);
    if (raw['postman-api-key'] === '') {
        report('`postman-api-key` is missing: the sweep needs the key of the account that it shall clean.');
    }
    if (!/^\d+(\.\d+)?$/.test(raw['max-age'])) {
        report(`\`max-age\` is "${raw['max-age']}": it takes a number of hours, for example 24.`);
    }
    const dryRun = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('dry-run', raw['dry-run'], report);
    const url = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .httpUrl */ .q3)(sweepApiInputs, raw['postman-api-url'], report);
    if (url === undefined || problems.length > 0)
        throw new _values_js__WEBPACK_IMPORTED_MODULE_0__/* .InputsError */ .aV(problems);
    return {
        api: { provider: 'postman', url, key: raw['postman-api-key'] },
        workspace: (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(raw.workspace),
        maxAge: Number(raw['max-age']) * 3_600_000,
        dryRun,
        githubToken: raw['github-token'],
    };
}


/***/ }),

/***/ 77045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aK: () => (/* binding */ updateInputNames),
/* harmony export */   jB: () => (/* binding */ updateApiInputs),
/* harmony export */   k: () => (/* binding */ updateInputDefinitions),
/* harmony export */   qW: () => (/* binding */ parseUpdateInputs)
/* harmony export */ });
/* harmony import */ var _postman_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13118);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20103);
/* harmony import */ var _collection_read_references_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(420);
/* harmony import */ var _collection_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74632);
/* harmony import */ var _server_response_input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99296);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85292);
/** The inputs of the update step, parsed once, every problem reported at once. */






/** In the order of `update/action.yml`. */
const updateInputDefinitions = {
    'mock-id': { default: '', description: 'Required. The mock to change: the output `mockId` of the first step.' },
    'api-url': {
        default: 'https://api.getpostman.com',
        description: 'The Postman API that holds the mock: the output `apiUrl` of the first step.',
    },
    'api-key': {
        default: '',
        description: 'Required. Its key: the output `apiKey` of the first step, or your Postman API key for a cloud mock.',
    },
    'server-response': {
        default: '',
        description: 'A 5xx that every call gets from now on: `503`, or YAML/JSON with `name`, `statusCode`, `headers`, `body`. `none` ends it.',
    },
    answers: {
        default: '',
        description: 'Embedded only: which saved example or fault calls get from now on, as in the first step; see docs/answers.md. `none` ends it.',
    },
    private: { default: '', description: '`true` makes the mock private, `false` public.' },
    environment: {
        default: '',
        description: 'Another environment: a UID, ID or exact name; on the runner also a file. `none` takes it away.',
    },
    name: { default: '', description: 'Another name; the mark of the run stays on it.' },
};
/** What messages name. */
const updateApiInputs = { key: 'api-key', url: 'api-url', fileHelps: false };
/** In the same order. */
const updateInputNames = Object.keys(updateInputDefinitions); // keys of a literal
/**
 * Parses the inputs of an update, reading the environment's file where one is named.
 *
 * @param directory where relative paths start
 * @throws InputsError with every problem
 */
async function parseUpdateInputs(given, directory) {
    const raw = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .fillIn */ .pz)(updateInputDefinitions, given);
    const problems = [];
    const report = (problem) => void problems.push(problem);
    for (const name of ['mock-id', 'api-key']) {
        if (raw[name] === '')
            report(`\`${name}\` is missing: ${updateInputDefinitions[name].description.slice(10)}`);
    }
    const changes = ['server-response', 'answers', 'private', 'environment', 'name'];
    if (changes.every((name) => raw[name] === '')) {
        report(`There is nothing to change: give at least one of ${changes.map((name) => `\`${name}\``).join(', ')}.`);
    }
    const isPrivate = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('private', raw.private, report);
    const url = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .httpUrl */ .q3)(updateApiInputs, raw['api-url'], report);
    const serverResponse = isNone(raw['server-response'])
        ? null
        : await (0,_server_response_input_js__WEBPACK_IMPORTED_MODULE_1__/* .parseServerResponse */ .U)(raw['server-response'], report);
    const environment = isNone(raw.environment)
        ? null
        : await (0,_collection_read_references_js__WEBPACK_IMPORTED_MODULE_2__/* .readEnvironmentReference */ .j)(await (0,_collection_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .locate */ .x5)('environment', raw.environment, directory), true, report);
    const isOnRunner = url?.startsWith('http:') === true && (0,_postman_index_js__WEBPACK_IMPORTED_MODULE_4__/* .isLoopback */ .U)(new URL(url).hostname);
    if (environment?.kind === 'file' && url !== undefined && !isOnRunner) {
        report(`\`environment\` is the file "${environment.text}", which only a mock on the runner can take in the middle of a job: give the UID, ID or name of an environment in Postman.`);
    }
    // What examples there are the server knows, which checks the rules.
    const provider = isOnRunner || url === undefined ? 'embedded' : 'postman';
    const answers = await (0,_answers_js__WEBPACK_IMPORTED_MODULE_5__/* .readAnswers */ .M)(raw.answers, provider, report);
    if (url === undefined || problems.length > 0)
        throw new _values_js__WEBPACK_IMPORTED_MODULE_0__/* .InputsError */ .aV(problems);
    return {
        mockId: raw['mock-id'],
        api: { provider: isOnRunner ? 'embedded' : 'postman', url, key: raw['api-key'] },
        serverResponse,
        answers,
        private: raw.private === '' ? undefined : isPrivate,
        environment,
        name: (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(raw.name),
    };
}
const isNone = (text) => text.toLowerCase() === 'none';


/***/ }),

/***/ 25807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ chooseProvider)
/* harmony export */ });
/** The one decision: `auto` goes by whether there is a key. @param word the input `provider`; an unknown one stays what it is */
function chooseProvider(word, hasKey) {
    if (word === 'auto')
        return hasKey ? 'postman' : 'embedded';
    return word; // the other words
}


/***/ }),

/***/ 13118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isLoopback),
/* harmony export */   u: () => (/* binding */ createRoute)
/* harmony export */ });
/** Calls go out one after the other: HTTP/2 would gain nothing. */
const options = { allowH2: false };
/** What undici's proxies speak. */
const proxyProtocols = new Set(['http:', 'https:', 'socks5:', 'socks:']);
/**
 * The route to `url`. A loopback address never goes through a proxy: none could reach it.
 *
 * @throws Error when a proxy variable holds no URL of a proxy
 */
function createRoute(url, env) {
    const direct = () => routeBy(undefined, async () => new (await __webpack_require__.e(/* import() */ 7723).then(__webpack_require__.t.bind(__webpack_require__, 57723, 19))).Agent(options));
    if (isLoopback(url.hostname))
        return direct();
    const httpProxy = proxyUrl('HTTP_PROXY', env);
    const httpsProxy = proxyUrl('HTTPS_PROXY', env);
    const proxy = url.protocol === 'https:' ? (httpsProxy ?? httpProxy) : httpProxy;
    if (proxy === undefined)
        return direct();
    // Everything is passed, also the empty string: undici would otherwise look into the environment of the process.
    const proxies = {
        httpProxy: httpProxy?.href ?? '',
        httpsProxy: httpsProxy?.href ?? '',
        noProxy: variable('NO_PROXY', env) ?? '',
    };
    return routeBy(proxy.host, async () => {
        const { EnvHttpProxyAgent } = await __webpack_require__.e(/* import() */ 7723).then(__webpack_require__.t.bind(__webpack_require__, 57723, 19));
        return new EnvHttpProxyAgent({ ...options, ...proxies });
    });
}
function routeBy(proxy, open) {
    let opened;
    return {
        proxy,
        dispatcher: () => (opened ??= open()),
        async close() {
            // Where it could not be opened, its calls have said so.
            await (await opened?.catch(() => undefined))?.destroy();
        },
    };
}
function proxyUrl(name, env) {
    const value = variable(name, env)?.trim() ?? '';
    if (value === '')
        return undefined;
    // As curl does: `proxy.example:3128` means http.
    const url = URL.parse(value.includes('://') ? value : `http://${value}`);
    // The value is not quoted: it may hold a password.
    if (url === null)
        throw new Error(`${name} holds no URL. It looks like http://proxy.example:3128.`);
    if (!proxyProtocols.has(url.protocol)) {
        throw new Error(`${name} is a URL of ${url.protocol}// and no proxy of that kind can be used. It looks like http://proxy.example:3128.`);
    }
    return url;
}
function variable(name, env) {
    return env[name.toLowerCase()] ?? env[name];
}
/** Whether a host, as `URL` gives it, is this machine. */
function isLoopback(hostname) {
    return (hostname === 'localhost' ||
        hostname.endsWith('.localhost') ||
        hostname === '[::1]' ||
        /^127(\.\d+){3}$/.test(hostname));
}


/***/ })

};
