export const id = 1309;
export const ids = [1309];
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
/* harmony import */ var _job_input_definitions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50523);
/* harmony import */ var _job_item_reference_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10757);
/* harmony import */ var _job_sweep_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98624);
/* harmony import */ var _job_update_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34885);
/** Which inputs of the actions each command takes. */






/** Without an artifact service nothing is uploaded. */
const actionOnly = ['call-logs', 'artifact-name', 'retention-days'];
const runOptions = {
    definitions: _job_input_definitions_js__WEBPACK_IMPORTED_MODULE_2__.inputDefinitions,
    names: _job_input_definitions_js__WEBPACK_IMPORTED_MODULE_2__.inputNames.filter((name) => !actionOnly.includes(name)),
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
    definitions: _job_sweep_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .sweepInputDefinitions */ .L3,
    names: _job_sweep_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .sweepInputNames */ .Nx,
    flags: ['dry-run'],
    fromEnv: { 'postman-api-key': 'POSTMAN_API_KEY', 'github-token': 'GITHUB_TOKEN' },
};
const updateOptions = {
    definitions: _job_update_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .updateInputDefinitions */ .k,
    names: _job_update_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .updateInputNames */ .aK,
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
    return !(0,_job_item_reference_js__WEBPACK_IMPORTED_MODULE_5__/* .looksLikePath */ .j8)(text) && !isFile(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(directory, text));
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

// EXTERNAL MODULE: ./build/node_modules/commander/index.js + 6 modules
var commander = __webpack_require__(44058);
// EXTERNAL MODULE: ./build/job/describe-error.js
var describe_error = __webpack_require__(95992);
// EXTERNAL MODULE: ./build/job/inputs-error.js
var inputs_error = __webpack_require__(46184);
// EXTERNAL MODULE: ./build/github/runner.js
var runner = __webpack_require__(96806);
// EXTERNAL MODULE: ./build/postman/clock.js
var postman_clock = __webpack_require__(96419);
// EXTERNAL MODULE: ./build/job/plain-progress.js
var plain_progress = __webpack_require__(14742);
// EXTERNAL MODULE: ./build/report/visible-text.js
var visible_text = __webpack_require__(30269);
// EXTERNAL MODULE: ./build/job/progress-line.js
var progress_line = __webpack_require__(81484);
// EXTERNAL MODULE: ./build/job/watch-work.js
var watch_work = __webpack_require__(56729);
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
    const clock = postman_clock/* systemClock */.m;
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
/** What `--help` of each command says after the options. */

const run = `
The key comes from POSTMAN_API_KEY when no option gives it and the collection is no file.
Exit code: that of COMMAND, or ${exit_codes/* exitCodes */.h.usage} for a wrong option, ${exit_codes/* exitCodes */.h.notOpened} when the mock could not be opened,
${exit_codes/* exitCodes */.h.checkFailed} when COMMAND succeeded and a check failed,
${exit_codes/* exitCodes */.h.notExecutable} or ${exit_codes/* exitCodes */.h.notFound} when COMMAND cannot be started.

Example:
  $ ephemeral-mock run --collection postman/testAPI.json -- npm test`;
const serve = `
Exit code: 0 after Ctrl-C, ${exit_codes/* exitCodes */.h.usage} for a wrong option, ${exit_codes/* exitCodes */.h.notOpened} when a port is taken.

Examples:
  $ ephemeral-mock serve --collection postman/testAPI.json --port 3000
  $ ephemeral-mock serve --json      # an empty account for any Postman API client`;
const explain = `
Exit code: 0, or ${exit_codes/* exitCodes */.h.usage} for a wrong option or file.

Example:
  $ ephemeral-mock explain --collection postman/testAPI.json 'POST /orders' -H 'Content-Type: application/json' -d '{"item":"tea"}'`;
const report = `
With --collection the reports say which example each call got, why others missed, and what is covered.
A report that is in the folder already is replaced only once every file could be read.
Exit code: 0, ${exit_codes/* exitCodes */.h.usage} for a wrong option, ${exit_codes/* exitCodes */.h.notOpened} for a file that cannot be read, ${exit_codes/* exitCodes */.h.checkFailed} when a check failed.

Example:
  $ ephemeral-mock report call-logs.ndjson --collection postman/testAPI.json --fail-on-unmatched`;
const learn = `
Exit code: 0, ${exit_codes/* exitCodes */.h.usage} for a wrong option, ${exit_codes/* exitCodes */.h.notOpened} for a file that cannot be read or written.

Example:
  $ ephemeral-mock learn --call-logs call-logs.ndjson --collection postman/testAPI.json`;
const update = `
The key comes from POSTMAN_API_KEY when no option gives it.
Exit code: 0, ${exit_codes/* exitCodes */.h.usage} for a wrong option, ${exit_codes/* exitCodes */.h.notOpened} when the API refused.

Example: an outage, and its end
  $ ephemeral-mock update --mock-id $ID --api-url $URL --api-key $KEY --server-response 503
  $ ephemeral-mock update --mock-id $ID --api-url $URL --api-key $KEY --server-response none`;
const sweep = `
The keys come from POSTMAN_API_KEY and GITHUB_TOKEN when no option gives them.
Exit code: 0, or ${exit_codes/* exitCodes */.h.failure} when something could not be removed.

Example:
  $ ephemeral-mock sweep --repository octo-org/octo-repo --dry-run`;

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
        .configureOutput({ writeErr: (text) => void self.stderr.write(text) })
        .showHelpAfterError('(add --help for the options)');
    const define = (name, description, helpText) => program.command(name).description(description).option('--debug', 'show details').addHelpText('after', helpText);
    const around = ({ debug }) => createContext(settings, debug === true);
    addStepOptions(define('run', 'Open the mock, run COMMAND with MOCK_URL and MOCK_ID, save the call logs, remove the mock.', run), input_options/* runOptions */.Ku)
        .option('--logs <folder>', 'where the call logs and reports go; default: a temporary folder')
        .argument('<command...>', 'the command and its own options, best after --')
        .passThroughOptions()
        .action(async (command, options) => {
        const { run } = await Promise.all(/* import() */[__webpack_require__.e(3480), __webpack_require__.e(2649), __webpack_require__.e(8114), __webpack_require__.e(9859), __webpack_require__.e(1172), __webpack_require__.e(6921)]).then(__webpack_require__.bind(__webpack_require__, 56921));
        const raw = (0,input_options/* withKeyFrom */._c)(self.env, rawStepInputs(options, input_options/* runOptions */.Ku, self.env), self.cwd());
        code = await run(raw, { command, logs: textOf(options['logs']) }, around(options));
    });
    addStepOptions(define('serve', 'Serve an embedded Postman account until Ctrl-C, with a mock in it when a collection is given.', serve), input_options/* serveOptions */.yX)
        .option('--api-port <port>', 'port of the Postman API; 0 takes a free one', parsePort, 0)
        .option('--api-key <key>', 'its key; default: a random one')
        .option('--json', 'print one line of JSON when ready')
        .action(async ({ apiPort, apiKey, json, ...options }) => {
        const { serve } = await Promise.all(/* import() */[__webpack_require__.e(2649), __webpack_require__.e(2338), __webpack_require__.e(1517), __webpack_require__.e(9859), __webpack_require__.e(2325), __webpack_require__.e(7944)]).then(__webpack_require__.bind(__webpack_require__, 57944));
        const raw = rawStepInputs(options, input_options/* serveOptions */.yX, self.env);
        await serve({ raw, apiPort: Number(apiPort), apiKey: textOf(apiKey), json: json === true }, around(options));
        code = 0;
    });
    define('explain', 'Say which example a call would get, and why: every candidate with its score.', explain)
        .requiredOption('--collection <file>', 'the collection file')
        .option('--environment <file>', 'the environment file')
        .option('-H, --header <header>', 'a header of the call; may be repeated', collect, [])
        .option('-d, --data <body>', 'the body of the call')
        .argument('<call>', "method and path, e.g. 'GET /users/7?x=1'")
        .action(async (call, options) => {
        const { explainCall } = await Promise.all(/* import() */[__webpack_require__.e(1517), __webpack_require__.e(6634)]).then(__webpack_require__.bind(__webpack_require__, 13596));
        const { collection, environment, data, header } = options;
        await explainCall({ call, collection: String(collection), environment: textOf(environment), headers: header, body: textOf(data) }, around({ debug: options['debug'] }));
        code = 0;
    });
    addStepOptions(define('update', 'Change an open mock: its server response, access, environment, name.', update), input_options/* updateOptions */.mZ).action(async (options) => {
        const { updateCommand } = await Promise.all(/* import() */[__webpack_require__.e(3480), __webpack_require__.e(2649), __webpack_require__.e(3306), __webpack_require__.e(3730)]).then(__webpack_require__.bind(__webpack_require__, 23730));
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
        const { sweepCommand } = await Promise.all(/* import() */[__webpack_require__.e(3480), __webpack_require__.e(2413), __webpack_require__.e(2649), __webpack_require__.e(2847)]).then(__webpack_require__.bind(__webpack_require__, 22847));
        code = await sweepCommand(rawStepInputs(options, input_options/* sweepOptions */.Vb, self.env), repository, around(options));
    });
    addStepOptions(define('report', 'Make all reports again from downloaded call logs.', report), input_options/* reportOptions */.lt)
        .option('--out <folder>', 'where the reports go', 'report')
        .option('--mock-url <url>', 'the URL that the mock had', '')
        .argument('<file...>', 'call-logs.ndjson, or a folder with one; one or more')
        .action(async (files, { out, mockUrl, ...options }) => {
        const { reportCommand } = await Promise.all(/* import() */[__webpack_require__.e(8114), __webpack_require__.e(3016)]).then(__webpack_require__.bind(__webpack_require__, 23016));
        const raw = rawStepInputs(options, input_options/* reportOptions */.lt, self.env);
        code = await reportCommand(raw, { files, out: String(out), mockUrl: String(mockUrl) }, around(options));
    });
    define('learn', 'Add what matched no example to the collection, each with an empty example to fill in.', learn)
        .requiredOption('--call-logs <file>', 'call-logs.ndjson, or a folder with one')
        .requiredOption('--collection <file>', 'the collection file, which is changed')
        .action(async ({ callLogs, collection, ...options }) => {
        const { learnCommand } = await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(7216)]).then(__webpack_require__.bind(__webpack_require__, 37216));
        await learnCommand({ callLogs: String(callLogs), collection: String(collection) }, around(options));
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
        createContext(settings, false).reporter.error((0,describe_error/* describeError */.U)(error));
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

/***/ 95992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ describeError)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/** Errors in words. */

/**
 * An error in words, with the causes that libraries hide: undici's "fetch failed" says nothing without its cause. Never
 * throws, whatever was thrown: it runs where something has failed already.
 */
function describeError(error) {
    try {
        return describe(error);
    }
    catch {
        return 'An error that cannot be described.';
    }
}
function describe(error) {
    const seen = new Set();
    const texts = [];
    for (let current = error; current != null && !seen.has(current);) {
        seen.add(current);
        const text = messageOf(current);
        // Our own errors quote their cause already.
        if (text !== '' && !texts.some((earlier) => earlier.includes(text)))
            texts.push(text);
        current = current instanceof Error ? current.cause : undefined;
    }
    return texts.length === 0 ? 'An error without a message.' : texts.join(' Cause: ');
}
function messageOf(error) {
    if (error instanceof AggregateError && error.message === '')
        return error.errors.map(messageOf).join('; ');
    if (error instanceof Error)
        return error.message || error.name;
    return typeof error === 'string' ? error : `Something that is no error was thrown: ${show(error)}`;
}
/** As JSON where it has a form there; otherwise as Node shows it, on one line. */
function show(value) {
    try {
        return JSON.stringify(value);
    }
    catch {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.inspect)(value, { breakLength: Infinity });
    }
}


/***/ }),

/***/ 50523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inputDefinitions: () => (/* binding */ inputDefinitions),
/* harmony export */   inputNames: () => (/* binding */ inputNames),
/* harmony export */   mainApiInputs: () => (/* binding */ mainApiInputs),
/* harmony export */   mainApiInputsOf: () => (/* binding */ mainApiInputsOf),
/* harmony export */   withDefaults: () => (/* binding */ withDefaults)
/* harmony export */ });
const inputDefinitions = {
    collection: {
        default: '',
        description: "Required. The collection's UID, ID or exact name in Postman, or the path of a collection file.",
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
        description: 'More to redact in all that is written: names of headers and JSON fields, or paths such as `user.email`, separated by commas. `none` turns redaction off.',
    },
    'fail-on-unmatched': {
        default: 'false',
        description: 'Turn the job red when a call matched no saved example.',
    },
    'expect-calls': {
        default: '',
        description: 'Turn the job red unless these calls came: YAML, one rule a line, such as `GET /users/:id: ">= 1"`; see docs/reports.md.',
    },
    'min-coverage': {
        default: '',
        description: 'Turn the job red when less than this percentage of the saved examples was served.',
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
const inputNames = Object.keys(inputDefinitions); // keys of a literal: the cast only names them
/** The inputs with their defaults: a workflow that passes an expression without a value hands over ''. */
function withDefaults(raw) {
    const value = (name) => {
        const given = raw[name]?.trim() ?? '';
        return given === '' ? inputDefinitions[name].default : given;
    };
    return Object.fromEntries(inputNames.map((name) => [name, value(name)])); // one entry for each
}


/***/ }),

/***/ 14742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ plainProgress),
/* harmony export */   K: () => (/* binding */ firstProgressMilliseconds)
/* harmony export */ });
/* harmony import */ var _postman_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96419);
/* harmony import */ var _progress_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81484);
/* harmony import */ var _watch_work_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56729);
/** Progress in lines of their own, for a log that nobody wants to scroll through. */



/** Milliseconds to the first line: what is over by then says nothing. */
const firstProgressMilliseconds = 1_000;
const longestMilliseconds = 30_000;
/** Lines after 1, 3, 7, 15 and 31 s, then every 30 s. */
function* growingWaits() {
    for (let ms = firstProgressMilliseconds;; ms *= 2)
        yield Math.min(ms, longestMilliseconds);
}
/** @param say prints one line */
function plainProgress(say, clock = _postman_index_js__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m) {
    return (text, work) => (0,_watch_work_js__WEBPACK_IMPORTED_MODULE_1__/* .watchWork */ .T)(work, {
        clock,
        waits: growingWaits(),
        look: (elapsed) => {
            say((0,_progress_line_js__WEBPACK_IMPORTED_MODULE_2__/* .progressLine */ .o)(text, elapsed));
        },
    });
}


/***/ }),

/***/ 81484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ progressLine)
/* harmony export */ });
/** What is going on, and for how long: `Importing the collection (7 s)`. */
function progressLine(text, elapsed) {
    return `${typeof text === 'string' ? text : text()} (${Math.round(elapsed / 1000)} s)`;
}


/***/ }),

/***/ 98624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L3: () => (/* binding */ sweepInputDefinitions),
/* harmony export */   Nx: () => (/* binding */ sweepInputNames),
/* harmony export */   Tb: () => (/* binding */ parseSweepInputs),
/* harmony export */   Y7: () => (/* binding */ sweepApiInputs)
/* harmony export */ });
/* harmony import */ var _inputs_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46184);
/* harmony import */ var _parse_http_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36500);


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

/***/ 34885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aK: () => (/* binding */ updateInputNames),
/* harmony export */   jB: () => (/* binding */ updateApiInputs),
/* harmony export */   k: () => (/* binding */ updateInputDefinitions),
/* harmony export */   qW: () => (/* binding */ parseUpdateInputs)
/* harmony export */ });
/* harmony import */ var _postman_is_loopback_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12295);
/* harmony import */ var _item_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10757);
/* harmony import */ var _inputs_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46184);
/* harmony import */ var _parse_http_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36500);
/* harmony import */ var _server_response_input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6000);





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
    if (environment?.kind === 'file' && apiUrl !== undefined && !(0,_postman_is_loopback_js__WEBPACK_IMPORTED_MODULE_3__/* .isLoopback */ .U)(new URL(apiUrl).hostname)) {
        report(`\`environment\` is the file "${environment.text}", which only a mock on the runner can take in the middle of a job: give the UID, ID or name of an environment in Postman.`);
    }
    if (apiUrl === undefined || problems.length > 0)
        throw new _inputs_error_js__WEBPACK_IMPORTED_MODULE_4__/* .InputsError */ .a(problems);
    return {
        mockId: value('mock-id'),
        apiUrl,
        apiKey: value('api-key'),
        serverResponse,
        private: isPrivate === '' ? undefined : isPrivate === 'true',
        environment,
        name: value('name') === '' ? undefined : value('name'),
    };
}


/***/ }),

/***/ 67040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** The version in `package.json` (a test compares the two). */
const version = '0.1.0';


/***/ }),

/***/ 56729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ watchWork)
/* harmony export */ });
/** Runs `work` and calls `look` until it is over. Neither a look that fails nor the wait for it reaches the work. */
async function watchWork(work, options) {
    const over = new AbortController();
    void lookAgainAndAgain(options, over.signal);
    try {
        return await work();
    }
    finally {
        over.abort();
    }
}
async function lookAgainAndAgain({ clock, waits, look }, over) {
    const began = clock.now();
    try {
        for (const ms of waits) {
            await clock.sleep(ms, over, { ref: false });
            look(clock.now() - began);
        }
    }
    catch {
        // The work is over, or there is nobody left to look.
    }
}


/***/ }),

/***/ 96419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
// Node fires a longer timer at once.
const longestTimer = 2 ** 31 - 1;
const systemClock = {
    now: () => Date.now(),
    // Node's own makes an error with a stack for each wait that is called off, as that for a timeout always is: of a long read
    // of call logs that was 4 %.
    sleep: (ms, signal, { ref = true } = {}) => new Promise((resolve, reject) => {
        const stop = () => {
            clearTimeout(timer);
            reject(signal?.reason); // as AbortSignal's own methods do
        };
        const timer = setTimeout(() => {
            signal?.removeEventListener('abort', stop);
            resolve();
        }, Math.min(ms, longestTimer));
        if (!ref)
            timer.unref();
        if (signal?.aborted === true)
            stop();
        else
            signal?.addEventListener('abort', stop, { once: true });
    }),
};


/***/ }),

/***/ 12295:
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


/***/ }),

/***/ 69412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Av: () => (/* binding */ meSchema),
/* harmony export */   Dw: () => (/* binding */ binaryBodyMode),
/* harmony export */   K1: () => (/* binding */ cutMark),
/* harmony export */   Nm: () => (/* binding */ referenceSchema),
/* harmony export */   Qr: () => (/* binding */ collectionSummarySchema),
/* harmony export */   U2: () => (/* binding */ defaultMockConfig),
/* harmony export */   g9: () => (/* binding */ mockSchema),
/* harmony export */   mj: () => (/* binding */ serverResponseSchema),
/* harmony export */   mr: () => (/* binding */ callLogSchema),
/* harmony export */   sj: () => (/* binding */ serverResponseLanguages),
/* harmony export */   y3: () => (/* binding */ readCutMark),
/* harmony export */   yM: () => (/* binding */ serverResponseSummarySchema)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91795);
/**
 * The Postman API's values as both its client and the embedded server see them.
 *
 * The schemas are lenient on purpose: they accept every shape that Postman's documentation, its official OpenAPI
 * description and recorded answers show, and normalise them to one read-only value per concept. Unknown keys are dropped.
 */

/** An optional or null key of a wire object that becomes `null` when absent. */
const orNull = (schema) => valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq(valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me(schema), null);
/** Saved delay of a mock. `preset` is "1" (2G, 300 ms) or "2" (3G, 100 ms); absent for a custom duration. */
const delaySchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({
    type: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj(), 'fixed'),
    preset: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj()),
    duration: valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai(),
});
const mockConfigSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({
    headers: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj()), []),
    matchBody: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq(valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM(), false),
    matchHeader: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq(valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM(), false),
    matchQueryParams: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq(valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM(), true),
    matchWildcards: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq(valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM(), true),
    delay: orNull(delaySchema),
    // The official description shows '' where recorded answers have null: both mean "no active server response".
    serverResponseId: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .Fs(orNull(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj()), valibot__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pd((id) => (id === '' ? null : id))),
});
/** The configuration of a mock that nobody has configured (recorded in 54 of 54 create answers). */
const defaultMockConfig = {
    headers: [],
    matchBody: false,
    matchHeader: false,
    matchQueryParams: true,
    matchWildcards: true,
    delay: null,
    serverResponseId: null,
};
const mockSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({
    id: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj(),
    uid: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj(),
    owner: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj(),
    name: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj(),
    collection: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj(),
    environment: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .Fs(orNull(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj()), valibot__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pd((uid) => (uid === '' ? null : uid))),
    mockUrl: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj(),
    config: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq(mockConfigSchema, {}),
    createdAt: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj(),
    updatedAt: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj(),
    isPublic: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq(valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM()),
    deactivated: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq(valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM()),
});
/** What delete, publish and unpublish answer: Postman sends the bare ID or the UID, with or without `uid`. */
const referenceSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({ id: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj(), uid: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj()) });
const headerSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({ key: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj(), ''), value: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq(valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj()), '') });
const serverResponseLanguages = ['text', 'javascript', 'json', 'html', 'xml'];
const serverResponseSummarySchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({
    id: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj(),
    name: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj(),
    statusCode: valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai(),
    createdAt: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj(),
    updatedAt: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj()),
    createdBy: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj()),
    updatedBy: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj()),
});
const serverResponseSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({
    ...serverResponseSummarySchema.entries,
    headers: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .Fs(orNull(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO(headerSchema)), valibot__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pd((headers) => headers ?? [])),
    language: orNull(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj()),
    body: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .Fs(orNull(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj()), valibot__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pd((body) => body ?? '')),
    mock: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj()),
});
/** What nearly every list is. It is taken as it stands: copying the headers is a fifth of what reading a call log takes. */
const wholeHeadersSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .custom */ .Ie((input) => Array.isArray(input) && input.every(isWholeHeader));
function isWholeHeader(input) {
    return (typeof input === 'object' &&
        input !== null &&
        typeof input.key === 'string' &&
        typeof input.value === 'string');
}
const toHeader = ({ key, value }) => ({ key, value: value ?? '' });
// The official description types `headers` as one {key, value} object; a list is what a real payload needs. Accept both.
const headersSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC([
    wholeHeadersSchema,
    valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .Fs(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO(headerSchema), valibot__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pd((headers) => headers.map(toHeader))),
    valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .Fs(headerSchema, valibot__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pd((header) => [toHeader(header)])),
]);
const loggedText = valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq(valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj()));
const callLogSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({
    id: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj(),
    responseName: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq(valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj()), ''),
    servedAt: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj(),
    request: valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({
        method: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj(),
        path: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj(),
        headers: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq(valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me(headersSchema)),
        body: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq(valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({ mode: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq(valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj())), data: loggedText }))),
    }),
    response: valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({
        type: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj(), ''),
        statusCode: valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai(),
        headers: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq(valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me(headersSchema)),
        body: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq(valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({ data: loggedText }))),
    }),
});
/** The `mode` of a request body that is no text: its `data` is base64. Ours: Postman's logs have no form for one. */
const binaryBodyMode = 'base64';
/** Ends the `data` of a body that the embedded server has cut for its journal, on a line of its own. Both in bytes. */
function cutMark(kept, full) {
    return `\n[cut: ${kept} of ${full} bytes]`;
}
/** Takes a body's data apart; `fullSize` in bytes when it was cut. */
function readCutMark(data) {
    // Only the end can hold the mark: no search through a megabyte.
    const match = /\n\[cut: \d+ of (\d+) bytes\]$/.exec(data.slice(-60));
    if (match === null)
        return { data, fullSize: undefined };
    return { data: data.slice(0, data.length - match[0].length), fullSize: Number(match[1]) };
}
const collectionSummarySchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({
    id: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj(),
    uid: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj(),
    name: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj(),
    owner: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj()),
    createdAt: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj()),
    updatedAt: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj()),
});
const meSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({
    user: valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({
        id: valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai(),
        username: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq(valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj())),
        fullName: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq(valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj())),
        teamId: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq(valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai())),
        teamDomain: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq(valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj())),
    }),
    operations: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({
        name: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj(),
        // A recorded answer has `limit` once as the string "25".
        limit: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .Fs(valibot__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC([valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj()]), valibot__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pd(Number)),
        usage: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .Fs(valibot__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC([valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj()]), valibot__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pd(Number)),
    })), []),
});


/***/ }),

/***/ 30269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gD: () => (/* binding */ toLogLine),
/* harmony export */   it: () => (/* binding */ cutMiddle),
/* harmony export */   lj: () => (/* binding */ hideCommands),
/* harmony export */   ws: () => (/* binding */ toVisible)
/* harmony export */ });
/** Makes text from outside safe to look at. */
/**
 * Replaces what is invisible or moves the cursor: control characters by their pictures (a newline by `␊`, an escape by
 * `␛`), the rest (C1 controls, bidirectional overrides, zero-width characters, lone surrogates) by `�`.
 */
function toVisible(text) {
    // The joiners U+200C and U+200D stay: emoji and several scripts need them, and they reorder nothing.
    return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (character) => {
        const code = character.codePointAt(0) ?? 0;
        if (code < 0x20)
            return String.fromCharCode(0x2400 + code);
        if (code === 0x7f)
            return '␡';
        return code === 0x200c || code === 0x200d ? character : '�';
    });
}
/**
 * One line that GitHub's runner takes for text: it obeys `##[…]` anywhere in a line, and `::…` at its start.
 */
function toLogLine(text) {
    return hideCommands(toVisible(text)).replace(/^(\s*):(?=:)/, '$1: ');
}
/** For text that stands behind a word of our own, where `::…` is no command. */
function hideCommands(text) {
    return text.replaceAll('##[', '# #[');
}
/** Shortens text to at most `length` UTF-16 units by leaving out its middle: both ends tell most. */
function cutMiddle(text, length) {
    if (text.length <= length)
        return text;
    const head = Math.ceil((length - 1) / 2);
    const tail = length - 1 - head;
    return `${text.slice(0, head)}…${tail === 0 ? '' : text.slice(-tail)}`.toWellFormed();
}


/***/ })

};
