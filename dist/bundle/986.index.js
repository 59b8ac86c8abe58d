export const id = 986;
export const ids = [986];
export const modules = {

/***/ 33986:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _command_line_output_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55980);
/* harmony import */ var _command_line_program_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56579);
/* harmony import */ var _job_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67040);
/** The command line. */



(0,_command_line_output_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .surviveOutputErrors */ .n)(process);
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
/* harmony export */   h: () => (/* binding */ exitCodes)
/* harmony export */ });
/** What a shell sees. `run` ends with the command's own code; these are ours. */
const exitCodes = {
    /** Something that should not happen. */
    failure: 1,
    /** A wrong option or input. */
    usage: 2,
    /** The mock could not be opened: Postman's answer, the network, a busy port. */
    notOpened: 3,
    /** A check failed: `fail-on-unmatched`, `expect-calls` or `min-coverage`. */
    checkFailed: 4,
    /** The command of `run` is there but cannot be executed, as shells say it. */
    notExecutable: 126,
    /** The command of `run` does not exist, as shells say it. */
    notFound: 127,
};


/***/ }),

/***/ 55452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $l: () => (/* binding */ explainUnusedKey),
/* harmony export */   Ku: () => (/* binding */ runOptions),
/* harmony export */   Vb: () => (/* binding */ sweepOptions),
/* harmony export */   _c: () => (/* binding */ withKeyFrom),
/* harmony export */   lt: () => (/* binding */ reportOptions),
/* harmony export */   mZ: () => (/* binding */ updateOptions),
/* harmony export */   yX: () => (/* binding */ serveOptions)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _job_inputs_input_definitions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83307);
/* harmony import */ var _job_inputs_item_reference_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31605);
/* harmony import */ var _job_inputs_sweep_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98768);
/* harmony import */ var _job_inputs_update_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77045);
/** Which inputs of the actions each command takes. */






/** Without an artifact service nothing is uploaded. */
const actionOnly = ['call-logs', 'artifact-name', 'retention-days'];
const runOptions = {
    definitions: _job_inputs_input_definitions_js__WEBPACK_IMPORTED_MODULE_2__.inputDefinitions,
    names: _job_inputs_input_definitions_js__WEBPACK_IMPORTED_MODULE_2__.inputNames.filter((name) => !actionOnly.includes(name)),
    flags: ['private', 'keep-mock', 'fail-on-unmatched'],
};
/** Always embedded. */
const serveOptions = {
    ...runOptions,
    names: ['collection', 'environment', 'name', 'private', 'server-response', 'port', 'listen-host'],
};
const reportOptions = {
    ...runOptions,
    names: ['collection', 'environment', 'provider', 'fail-on-unmatched', 'expect-calls', 'min-coverage'],
};
const sweepOptions = {
    definitions: _job_inputs_sweep_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .sweepInputDefinitions */ .L3,
    names: _job_inputs_sweep_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .sweepInputNames */ .Nx,
    flags: ['dry-run'],
    fromEnv: { 'postman-api-key': 'POSTMAN_API_KEY', 'github-token': 'GITHUB_TOKEN' },
};
const updateOptions = {
    definitions: _job_inputs_update_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .updateInputDefinitions */ .k,
    names: _job_inputs_update_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .updateInputNames */ .aK,
    fromEnv: { 'api-key': 'POSTMAN_API_KEY' },
};
/**
 * Takes the key of `run` from POSTMAN_API_KEY when no option gives one. Since the variable may stand in a shell for other
 * tools, it moves a mock to the cloud only where the collection is no file or `provider` says so.
 *
 * @param directory where relative paths start
 */
function withKeyFrom(env, raw, directory) {
    const inCloud = raw.provider === 'postman' || (raw.provider === 'auto' && mayBeInCloud(raw.collection, directory));
    if (raw['postman-api-key'] !== '' || !inCloud)
        return raw;
    return { ...raw, 'postman-api-key': env['POSTMAN_API_KEY'] ?? '' };
}
/**
 * Why POSTMAN_API_KEY was left alone where an environment in the cloud wants a key; `undefined` where it was not.
 *
 * @param raw as `withKeyFrom` gives them
 * @param directory where relative paths start
 */
function explainUnusedKey(env, raw, directory) {
    const hasKey = (env['POSTMAN_API_KEY'] ?? '').trim() !== '';
    const isUnused = hasKey && raw['postman-api-key'] === '' && raw.provider === 'auto';
    if (!isUnused || raw.environment === '' || !mayBeInCloud(raw.environment, directory))
        return undefined;
    return 'POSTMAN_API_KEY was not used, since `collection` is a file: --provider postman uses it, and imports the file.';
}
function mayBeInCloud(text, directory) {
    return !(0,_job_inputs_item_reference_js__WEBPACK_IMPORTED_MODULE_5__/* .looksLikePath */ .j8)(text) && !isFile(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(directory, text));
}
function isFile(file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file).isFile();
    }
    catch {
        // Most names of collections are no paths at all.
        return false;
    }
}


/***/ }),

/***/ 55980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ surviveOutputErrors)
/* harmony export */ });
/* harmony import */ var _exit_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9316);
/** Output that cannot be written: its reader has gone, the terminal is closed, the disk is full. */

/**
 * Lets a program go on where its output cannot be written: what is written from then on is lost, and a mock is removed all
 * the same. A pipe that its reader has closed, as `head` does once it has its lines, is no failure. Anything else that
 * loses standard output is one, whatever comes out well otherwise.
 */
function surviveOutputErrors(self) {
    self.stdout.on('error', ({ code }) => {
        if (code !== 'EPIPE')
            self.exitCode ??= _exit_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .h.failure;
    });
    // What the program says of itself is not what it was asked for.
    self.stderr.on('error', () => undefined);
}


/***/ }),

/***/ 56579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ runProgram)
});

// EXTERNAL MODULE: ./node_modules/commander/index.js + 6 modules
var commander = __webpack_require__(67375);
// EXTERNAL MODULE: ./build/job/describe-error.js
var describe_error = __webpack_require__(95992);
// EXTERNAL MODULE: ./build/job/inputs/inputs-error.js
var inputs_error = __webpack_require__(8024);
// EXTERNAL MODULE: ./build/github/runner.js
var runner = __webpack_require__(96806);
// EXTERNAL MODULE: ./build/postman/transport/clock.js
var transport_clock = __webpack_require__(59361);
// EXTERNAL MODULE: ./build/job/progress/plain-progress.js
var plain_progress = __webpack_require__(64036);
// EXTERNAL MODULE: ./build/report/visible-text.js
var visible_text = __webpack_require__(30269);
// EXTERNAL MODULE: ./build/job/progress/progress-line.js
var progress_line = __webpack_require__(25878);
// EXTERNAL MODULE: ./build/job/progress/watch-work.js
var watch_work = __webpack_require__(43707);
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
        const line = (0,visible_text/* toVisible */.ws)([...texts.values()].join(' · ')).slice(0, (columns() || defaultColumns) - 1);
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
            const look = (elapsed) => {
                texts.set(id, (0,progress_line/* progressLine */.o)(text, elapsed));
                draw();
            };
            try {
                return await (0,watch_work/* watchWork */.T)(work, { clock, waits: live_line_frames(), look });
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
    yield plain_progress/* firstProgressMilliseconds */.K;
    for (;;)
        yield live_line_frame;
}

;// CONCATENATED MODULE: ./build/command-line/terminal-reporter.js
/** The reporter for a terminal: everything goes to standard error, so that standard output is the command's own. */



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
        progress: live?.progress ?? (0,plain_progress/* plainProgress */.E)(lines(''), clock),
    };
}
/**
 * What calls and servers say can hold anything: a line that GitHub's runner would obey, or an escape that a terminal would.
 * A list of problems, which is ours, keeps its lines.
 */
function toLines(text) {
    return text
        .split(/\n(?=- )/)
        .map((line) => (0,visible_text/* hideCommands */.lj)((0,visible_text/* toVisible */.ws)(line)))
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
;// CONCATENATED MODULE: ./build/command-line/flag-values.js
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

;// CONCATENATED MODULE: ./build/command-line/help.js
/** What `--help` of each command says after the options. Its examples can be pasted into bash, cmd.exe and PowerShell. */

const run = `
The key comes from POSTMAN_API_KEY when no option gives it and the collection is no file.
Exit code: that of COMMAND, or ${exit_codes/* exitCodes */.h.usage} for a wrong option, ${exit_codes/* exitCodes */.h.notOpened} when the mock could not be opened,
${exit_codes/* exitCodes */.h.checkFailed} when COMMAND succeeded and a check failed,
${exit_codes/* exitCodes */.h.notExecutable} or ${exit_codes/* exitCodes */.h.notFound} when COMMAND cannot be started.

Example:
  ephemeral-mock run --collection postman/testAPI.json -- npm test`;
const serve = `
Exit code: 0 after Ctrl-C, ${exit_codes/* exitCodes */.h.usage} for a wrong option, ${exit_codes/* exitCodes */.h.notOpened} when a port is taken.

Example:
  ephemeral-mock serve --collection postman/testAPI.json --port 3000

Example: an empty account for any Postman API client
  ephemeral-mock serve --json`;
const explain = `
Exit code: 0, or ${exit_codes/* exitCodes */.h.usage} for a wrong option or file.

Example:
  ephemeral-mock explain --collection postman/testAPI.json "POST /orders" -H "Content-Type: application/json" -d "[7]"`;
const report = `
With --collection the reports say which example each call got, why others missed, and what is covered.
A report that is in the folder already is replaced only once every file could be read.
Exit code: 0, ${exit_codes/* exitCodes */.h.usage} for a wrong option, ${exit_codes/* exitCodes */.h.notOpened} for a file that cannot be read, ${exit_codes/* exitCodes */.h.checkFailed} when a check failed.

Example:
  ephemeral-mock report call-logs.ndjson --collection postman/testAPI.json --fail-on-unmatched`;
const learn = `
Values of secret variables, in the collection and in the environment that is given, are not written into what is added.
Exit code: 0, ${exit_codes/* exitCodes */.h.usage} for a wrong option, ${exit_codes/* exitCodes */.h.notOpened} for a file that cannot be read or written.

Example:
  ephemeral-mock learn --call-logs call-logs.ndjson --collection postman/testAPI.json`;
const update = `
The key comes from POSTMAN_API_KEY when no option gives it.
Exit code: 0, ${exit_codes/* exitCodes */.h.usage} for a wrong option, ${exit_codes/* exitCodes */.h.notOpened} when the API refused.

Example: an outage, and its end, with what "serve --json" prints
  ephemeral-mock update --mock-id MOCK_ID --api-url API_URL --api-key API_KEY --server-response 503
  ephemeral-mock update --mock-id MOCK_ID --api-url API_URL --api-key API_KEY --server-response none`;
const sweep = `
The keys come from POSTMAN_API_KEY and GITHUB_TOKEN when no option gives them.
Exit code: 0, or ${exit_codes/* exitCodes */.h.failure} when something could not be removed.

Example:
  ephemeral-mock sweep --repository octo-org/octo-repo --dry-run`;

// EXTERNAL MODULE: ./build/command-line/input-options.js
var input_options = __webpack_require__(55452);
;// CONCATENATED MODULE: ./build/command-line/node-version.js
/** Which Node the command line needs: the action brings its own, a shell has any. */
/** The first with `Promise.withResolvers` and `URL.parse`. */
const oldest = 22;
/** Why this Node cannot run it, or `undefined`. @param version as `process.versions.node` has it */
function describeOldNode(version) {
    const major = Number(version.split('.', 1)[0]);
    return major >= oldest ? undefined : `Node ${version} is too old: ephemeral-mock needs Node ${oldest} or newer.`;
}

;// CONCATENATED MODULE: ./build/command-line/step-options.js
/** The inputs of an action's step as command line options: same names, same defaults, same parser. */

/** Adds one option for each name. */
function addStepOptions(command, { definitions, names, flags = [] }) {
    for (const name of names) {
        const { description, default: standard } = definitions[name];
        const isFlag = flags.includes(name);
        const option = new commander/* Option */.c$(isFlag ? `--${name} [true|false]` : `--${name} <value>`, description.replaceAll('`', '').replace(/^Required\. /, ''));
        command.addOption(isFlag || standard === '' ? option : option.default(standard));
    }
    return command;
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

;// CONCATENATED MODULE: ./build/command-line/program.js
/** The command line: what each command takes, and which function does it. What a command needs is loaded when it runs. */










/**
 * Parses `args` (without node and script) and runs the command that they name.
 *
 * @returns the exit code
 */
async function runProgram(args, settings) {
    const { self, version } = settings;
    const tooOld = describeOldNode(self.versions.node);
    if (tooOld !== undefined) {
        self.stderr.write(`ephemeral-mock: error: ${tooOld}\n`);
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
    const define = (name, description, helpText) => program.command(name).description(description).option('--debug', 'show details').addHelpText('after', helpText);
    const around = ({ debug }) => createContext(settings, debug === true);
    addStepOptions(define('run', 'Open the mock, run COMMAND with MOCK_URL and MOCK_ID, save the call logs, remove the mock.', run), input_options/* runOptions */.Ku)
        .option('--logs <folder>', 'where the call logs and reports go; default: a temporary folder')
        .argument('<command...>', 'the command and its own options, best after --')
        .passThroughOptions()
        .action(async (command, options) => {
        const { run } = await Promise.all(/* import() */[__webpack_require__.e(498), __webpack_require__.e(92), __webpack_require__.e(264), __webpack_require__.e(442), __webpack_require__.e(53), __webpack_require__.e(784), __webpack_require__.e(77)]).then(__webpack_require__.bind(__webpack_require__, 81077));
        const raw = (0,input_options/* withKeyFrom */._c)(self.env, rawStepInputs(options, input_options/* runOptions */.Ku, self.env), self.cwd());
        code = await run(raw, { command, logs: textOf(options['logs']) }, around(options));
    });
    addStepOptions(define('serve', 'Serve an embedded Postman account until Ctrl-C, with a mock in it when a collection is given.', serve), input_options/* serveOptions */.yX)
        .option('--api-port <port>', 'port of the Postman API; 0 takes a free one', parsePort, 0)
        .option('--api-key <key>', 'its key; default: a random one')
        .option('--json', 'print one line of JSON when ready')
        .action(async ({ apiPort, apiKey, json, ...options }) => {
        const { serve } = await Promise.all(/* import() */[__webpack_require__.e(498), __webpack_require__.e(92), __webpack_require__.e(264), __webpack_require__.e(54), __webpack_require__.e(659), __webpack_require__.e(53), __webpack_require__.e(29), __webpack_require__.e(944)]).then(__webpack_require__.bind(__webpack_require__, 57944));
        const raw = rawStepInputs(options, input_options/* serveOptions */.yX, self.env);
        await serve({ raw, apiPort: Number(apiPort), apiKey: textOf(apiKey), json: json === true }, around(options));
        code = 0;
    });
    define('explain', 'Say which example a call would get, and why: every candidate with its score.', explain)
        .requiredOption('--collection <file>', 'the collection file')
        .option('--environment <file>', 'the environment file')
        .option('-H, --header <header>', 'a header of the call; may be repeated', collect, [])
        .option('-d, --data <body>', 'the body of the call')
        .argument('<call>', 'method and path, e.g. "GET /users/7?x=1"')
        .action(async (call, options) => {
        const { explainCall } = await Promise.all(/* import() */[__webpack_require__.e(498), __webpack_require__.e(264), __webpack_require__.e(659), __webpack_require__.e(718)]).then(__webpack_require__.bind(__webpack_require__, 13596));
        const { collection, environment, data, header } = options;
        await explainCall({ call, collection: String(collection), environment: textOf(environment), headers: header, body: textOf(data) }, around({ debug: options['debug'] }));
        code = 0;
    });
    addStepOptions(define('update', 'Change an open mock: its server response, access, environment, name.', update), input_options/* updateOptions */.mZ).action(async (options) => {
        const { updateCommand } = await Promise.all(/* import() */[__webpack_require__.e(498), __webpack_require__.e(92), __webpack_require__.e(338), __webpack_require__.e(730)]).then(__webpack_require__.bind(__webpack_require__, 23730));
        await updateCommand(rawStepInputs(options, input_options/* updateOptions */.mZ, self.env), around(options));
        code = 0;
    });
    addStepOptions(define('sweep', 'Remove mocks, and what was imported for them, that dead runs of a repository left in Postman.', sweep), input_options/* sweepOptions */.Vb)
        .option('--repository <owner/repo>', 'whose runs; default: GITHUB_REPOSITORY', self.env['GITHUB_REPOSITORY'])
        .action(async (options) => {
        const repository = textOf(options['repository']);
        if (repository === undefined)
            throw new inputs_error/* InputsError */.a(['`repository` is missing: give --repository owner/repo.']);
        if (!/^[^\s/]+\/[^\s/]+$/.test(repository)) {
            throw new inputs_error/* InputsError */.a([`\`repository\` is "${repository}": it takes the form owner/repo.`]);
        }
        const { sweepCommand } = await Promise.all(/* import() */[__webpack_require__.e(413), __webpack_require__.e(498), __webpack_require__.e(92), __webpack_require__.e(847)]).then(__webpack_require__.bind(__webpack_require__, 22847));
        code = await sweepCommand(rawStepInputs(options, input_options/* sweepOptions */.Vb, self.env), repository, around(options));
    });
    addStepOptions(define('report', 'Make all reports again from downloaded call logs.', report), input_options/* reportOptions */.lt)
        .option('--out <folder>', 'where the reports go', 'report')
        .option('--mock-url <url>', 'the URL that the mock had', '')
        .argument('<file...>', 'call-logs.ndjson, or a folder with one; one or more')
        .action(async (files, { out, mockUrl, ...options }) => {
        const { reportCommand } = await Promise.all(/* import() */[__webpack_require__.e(498), __webpack_require__.e(264), __webpack_require__.e(442), __webpack_require__.e(16)]).then(__webpack_require__.bind(__webpack_require__, 23016));
        const raw = rawStepInputs(options, input_options/* reportOptions */.lt, self.env);
        code = await reportCommand(raw, { files, out: String(out), mockUrl: String(mockUrl) }, around(options));
    });
    define('learn', 'Add what matched no example to the collection, each with an empty example to fill in.', learn)
        .requiredOption('--call-logs <file>', 'call-logs.ndjson, or a folder with one')
        .requiredOption('--collection <file>', 'the collection file, which is changed')
        .option('--environment <file>', 'the environment file that the mock had')
        .action(async ({ callLogs, collection, environment, ...options }) => {
        const { learnCommand } = await Promise.all(/* import() */[__webpack_require__.e(547), __webpack_require__.e(498), __webpack_require__.e(555)]).then(__webpack_require__.bind(__webpack_require__, 12555));
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
        const { createRedactor } = await __webpack_require__.e(/* import() */ 498).then(__webpack_require__.bind(__webpack_require__, 82498));
        const { redactText } = createRedactor({ secrets: [(self.env['POSTMAN_API_KEY'] ?? '').trim()] });
        createContext(settings, false).reporter.error(redactText((0,describe_error/* describeError */.U)(error)));
        return error instanceof inputs_error/* InputsError */.a ? exit_codes/* exitCodes */.h.usage : exit_codes/* exitCodes */.h.notOpened;
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
/* harmony export */   nF: () => (/* binding */ makeJobDirectory),
/* harmony export */   xq: () => (/* binding */ workspaceDirectory),
/* harmony export */   yK: () => (/* binding */ runIdentity)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
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


/***/ }),

/***/ 98768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L3: () => (/* binding */ sweepInputDefinitions),
/* harmony export */   Nx: () => (/* binding */ sweepInputNames),
/* harmony export */   Tb: () => (/* binding */ parseSweepInputs),
/* harmony export */   Y7: () => (/* binding */ sweepApiInputs)
/* harmony export */ });
/* harmony import */ var _inputs_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8024);
/* harmony import */ var _parse_http_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3012);


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
const sweepInputNames = Object.keys(sweepInputDefinitions); // keys of a literal
/** @throws InputsError with every problem */
function parseSweepInputs(given) {
    const problems = [];
    const value = (name) => {
        const text = given[name]?.trim() ?? '';
        return text === '' ? sweepInputDefinitions[name].default : text;
    };
    const apiKey = value('postman-api-key');
    if (apiKey === '') {
        problems.push('`postman-api-key` is missing: the sweep needs the key of the account that it shall clean.');
    }
    const maxAge = Number(value('max-age'));
    if (!/^\d+(\.\d+)?$/.test(value('max-age'))) {
        problems.push(`\`max-age\` is "${value('max-age')}": it takes a number of hours, for example 24.`);
    }
    const dryRun = value('dry-run').toLowerCase();
    if (dryRun !== 'true' && dryRun !== 'false') {
        problems.push(`\`dry-run\` is "${value('dry-run')}": it takes true or false.`);
    }
    const apiUrl = (0,_parse_http_url_js__WEBPACK_IMPORTED_MODULE_0__/* .parseHttpUrl */ .f)(sweepApiInputs, value('postman-api-url'), (problem) => problems.push(problem));
    if (apiUrl === undefined || problems.length > 0)
        throw new _inputs_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputsError */ .a(problems);
    return {
        apiUrl,
        apiKey,
        workspace: value('workspace') === '' ? undefined : value('workspace'),
        maxAge: maxAge * 3_600_000,
        dryRun: dryRun === 'true',
        githubToken: value('github-token'),
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
/* harmony import */ var _postman_transport_is_loopback_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53749);
/* harmony import */ var _item_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31605);
/* harmony import */ var _inputs_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8024);
/* harmony import */ var _parse_http_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3012);
/* harmony import */ var _server_response_input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99296);





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
    private: { default: '', description: '`true` makes the mock private, `false` public.' },
    environment: {
        default: '',
        description: 'Another environment: a UID, ID or exact name; on the runner also a file. `none` takes it away.',
    },
    name: { default: '', description: 'Another name; the mark of the run stays on it.' },
};
/** What messages name. */
const updateApiInputs = { key: 'api-key', url: 'api-url', fileHelps: false };
const updateInputNames = Object.keys(updateInputDefinitions); // keys of a literal
/**
 * @param directory where relative paths start
 * @throws InputsError with every problem
 */
async function parseUpdateInputs(given, directory) {
    const problems = [];
    const report = (problem) => void problems.push(problem);
    const value = (name) => {
        const text = given[name]?.trim() ?? '';
        return text === '' ? updateInputDefinitions[name].default : text;
    };
    for (const name of ['mock-id', 'api-key']) {
        if (value(name) === '')
            report(`\`${name}\` is missing: ${updateInputDefinitions[name].description.slice(10)}`);
    }
    const changes = ['server-response', 'private', 'environment', 'name'];
    if (changes.every((name) => value(name) === '')) {
        report(`There is nothing to change: give at least one of ${changes.map((name) => `\`${name}\``).join(', ')}.`);
    }
    const isPrivate = value('private').toLowerCase();
    if (!['', 'true', 'false'].includes(isPrivate))
        report(`\`private\` is "${value('private')}": it takes true or false.`);
    const apiUrl = (0,_parse_http_url_js__WEBPACK_IMPORTED_MODULE_0__/* .parseHttpUrl */ .f)(updateApiInputs, value('api-url'), report);
    const serverResponse = value('server-response').toLowerCase() === 'none'
        ? null
        : await (0,_server_response_input_js__WEBPACK_IMPORTED_MODULE_1__/* .parseServerResponse */ .U)(value('server-response'), report);
    const environment = value('environment').toLowerCase() === 'none'
        ? null
        : await (0,_item_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .readEnvironmentReference */ .j2)(value('environment'), directory, report);
    const isOnRunner = apiUrl?.startsWith('http:') === true && (0,_postman_transport_is_loopback_js__WEBPACK_IMPORTED_MODULE_3__/* .isLoopback */ .U)(new URL(apiUrl).hostname);
    if (environment?.kind === 'file' && apiUrl !== undefined && !isOnRunner) {
        report(`\`environment\` is the file "${environment.text}", which only a mock on the runner can take in the middle of a job: give the UID, ID or name of an environment in Postman.`);
    }
    if (apiUrl === undefined || problems.length > 0)
        throw new _inputs_error_js__WEBPACK_IMPORTED_MODULE_4__/* .InputsError */ .a(problems);
    return {
        mockId: value('mock-id'),
        apiUrl,
        isOnRunner,
        apiKey: value('api-key'),
        serverResponse,
        private: isPrivate === '' ? undefined : isPrivate === 'true',
        environment,
        name: value('name') === '' ? undefined : value('name'),
    };
}


/***/ }),

/***/ 53749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isLoopback)
/* harmony export */ });
/** Whether a host, as `URL` gives it, is this machine: no proxy could reach it. */
function isLoopback(hostname) {
    return (hostname === 'localhost' ||
        hostname.endsWith('.localhost') ||
        hostname === '[::1]' ||
        /^127(\.\d+){3}$/.test(hostname));
}


/***/ })

};
