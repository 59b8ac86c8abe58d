export const id = 8692;
export const ids = [8692];
export const modules = {

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
    /** A check failed: `fail-on-unmatched`, `fail-on-loose-match`, `expect-calls`, `min-coverage` or `contract`. */
    checkFailed: 4,
    /** The command of `run` is there but cannot be executed, as shells say it. */
    notExecutable: 126,
    /** The command of `run` does not exist, as shells say it. */
    notFound: 127,
};


/***/ }),

/***/ 45287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GW: () => (/* binding */ splitCommand),
/* harmony export */   Yg: () => (/* binding */ withoutQuotes),
/* harmony export */   oT: () => (/* binding */ withFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _job_inputs_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85292);
/* harmony import */ var _job_inputs_collection_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98388);
/** The words that are no options: collections, and the command of `run`, which stands after `--`. */




/**
 * Splits arguments at `--`, where they are those of `run`.
 *
 * @param run with its options
 * @throws InputsError with the line as it was meant, where `--` or the command is missing
 */
function splitCommand(args, run, self) {
    const dashes = args.indexOf('--');
    if (args[0] === 'serve' && dashes > 1) {
        const meant = toCommandLine(['ephemeral-mock', 'run', ...args.slice(1)], run);
        throw new _job_inputs_values_js__WEBPACK_IMPORTED_MODULE_2__/* .InputsError */ .aV([`\`serve\` runs no command, and \`run\` does: ${meant}`]);
    }
    if (args[0] !== run.name())
        return { own: args, command: [] };
    const own = dashes < 0 ? args : args.slice(0, dashes);
    const command = dashes < 0 ? [] : args.slice(dashes + 1);
    if (command.length > 0 || own.includes('--help') || own.includes('-h'))
        return { own, command };
    const start = dashes < 0 ? findCommand(own, run, self) : own.length;
    // The parser says what is wrong with that option.
    if (start === undefined)
        return { own, command };
    const meant = (words) => toCommandLine(['ephemeral-mock', ...own.slice(0, start), '--', ...words], run);
    // One word with spaces is a whole command in quotes.
    const meantCommand = (words) => words.length === 1 && /\S\s+\S/.test(words[0] ?? '')
        ? `${meant([])} ${withoutQuotes(words[0] ?? '', self.platform)}`
        : meant(words);
    throw new _job_inputs_values_js__WEBPACK_IMPORTED_MODULE_2__/* .InputsError */ .aV([
        start < own.length
            ? `\`--\` is missing before the command: ${meantCommand(own.slice(start))}`
            : `missing required argument 'command': put it after \`--\`, for example: ${meant(['npm', 'test'])}`,
    ]);
}
/** Where the command most likely begins; `undefined` after an option that is wrong itself. */
function findCommand(args, { options }, self) {
    let isCollectionGiven = false;
    for (let at = 1; at < args.length; at += 1) {
        const word = args[at] ?? '';
        const [name = ''] = word.startsWith('--') ? word.split('=', 1) : [word.slice(0, 2)];
        const option = options.find(({ long, short }) => word.startsWith('-') && (name === long || name === short));
        if (option === undefined) {
            if (word.startsWith('-'))
                return undefined;
            if (isCollectionGiven || !looksLikeCollection(word, self))
                return at;
        }
        else {
            isCollectionGiven ||= option.long === '--collection';
            const next = args[at + 1] ?? '';
            const mayFollow = option.optional && at + 1 < args.length && !next.startsWith('-');
            if (word === name && mayFollow && !/^(?:true|false)$/i.test(next))
                return undefined;
            // Its value is the next word.
            if (word === name && (option.required || mayFollow))
                at += 1;
        }
    }
    return args.length;
}
/** A folder, or a name that no program has. */
function looksLikeCollection(word, self) {
    if (/\.(?:json|ya?ml)$/i.test(word))
        return true;
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(self.cwd(), word)).isDirectory();
    }
    catch {
        return false;
    }
}
/** Words as they are typed in bash, PowerShell and cmd.exe, as far as one line can be for all. The values of keys are left out. */
function toCommandLine(words, { options }) {
    const isKey = (word) => options.some(({ long }) => long === word && /key|token/.test(word));
    return words
        .map((word, at) => {
        if (isKey(words[at - 1] ?? ''))
            return '***';
        const [name = ''] = word.split('=', 1);
        if (word.includes('=') && isKey(name))
            return `${name}=***`;
        return quoteWord(word);
    })
        .join(' ');
}
const quoteWord = (word) => /^[\w./:=@%+,~-]+$/.test(word) ? word : `"${word.replaceAll('"', String.raw `\"`)}"`;
/** A command that was given in quotes, as it is to be given. What only a shell understands goes to one. */
function withoutQuotes(command, platform) {
    const isForShell = /[|&;<>()$`*?"'\\]|^\s*\w+=/.test(command);
    if (!isForShell)
        return command.trim();
    return `${platform === 'win32' ? 'cmd /c' : 'sh -c'} "${command.replaceAll('"', String.raw `\"`)}"`;
}
/**
 * Inputs in which `collection` is the words that stand before the command, or before the call; without words as they are.
 *
 * @param context.directory where relative paths start
 * @throws InputsError where a word is empty, or the option gives a collection too
 */
async function withFiles(words, inputs, { directory }) {
    if (words.length === 0)
        return inputs;
    if (inputs.collection !== '') {
        const shown = words.map((word) => `"${word}"`).join(', ');
        throw new _job_inputs_values_js__WEBPACK_IMPORTED_MODULE_2__/* .InputsError */ .aV([
            `Collections are given twice, by --collection and by ${shown}: give them in one of both ways.`,
        ]);
    }
    const empty = words.some((word) => word.trim() === '');
    if (empty)
        throw new _job_inputs_values_js__WEBPACK_IMPORTED_MODULE_2__/* .InputsError */ .aV(['A collection is "": give the path of a file or a folder.']);
    const paths = await Promise.all(words.map((word) => asPath(word.trim(), directory)));
    return { ...inputs, collection: paths.join('\n') };
}
/** What could be the name of something in Postman is the path of a file or folder here: what is wrong with it is told as such. */
async function asPath(word, directory) {
    const located = await (0,_job_inputs_collection_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .locate */ .x5)('collection', word, directory);
    return located?.kind === 'name' ? `./${word}` : word;
}


/***/ }),

/***/ 93061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ht: () => (/* binding */ embeddedOnly),
/* harmony export */   Ku: () => (/* binding */ runOptions),
/* harmony export */   Vb: () => (/* binding */ sweepOptions),
/* harmony export */   __: () => (/* binding */ nameOptions),
/* harmony export */   lW: () => (/* binding */ shellKeyOf),
/* harmony export */   lt: () => (/* binding */ reportOptions),
/* harmony export */   mZ: () => (/* binding */ updateOptions),
/* harmony export */   nW: () => (/* binding */ postmanKeyIn),
/* harmony export */   uR: () => (/* binding */ recordOptions),
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
    flags: ['private', 'tls', 'keep-mock', 'fail-on-unmatched', 'fail-on-loose-match'],
    repeatable: ['collection'],
};
/** Of `record`: its collection is a file, and what is asked of the mock is what the upstream knows. */
const recordOptions = {
    ...runOptions,
    names: ['collection', 'environment', 'redact', 'open-timeout', 'close-timeout'],
    repeatable: [],
};
/** Of `serve`, whose mock is always embedded. */
const serveOptions = {
    ...runOptions,
    names: ['collection', 'environment', 'name', 'private', 'server-response', 'answers', 'port', 'listen-host', 'tls'],
};
/** Of `report`: what explains and checks calls. */
const reportOptions = {
    ...runOptions,
    names: [
        ...['collection', 'environment', 'provider'],
        ...['fail-on-unmatched', 'fail-on-loose-match', 'expect-calls', 'min-coverage', 'contract'],
    ],
};
/** Of `sweep`: all of the sweep's. */
const sweepOptions = {
    definitions: _job_inputs_sweep_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .sweepInputDefinitions */ .L3,
    names: _job_inputs_sweep_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .sweepInputNames */ .Nx,
    flags: ['dry-run'],
    fromEnv: { 'postman-api-key': 'POSTMAN_API_KEY', 'github-token': 'GITHUB_TOKEN' },
};
/** Of `update`: all of the update step's. The command itself looks into the environment. */
const updateOptions = {
    definitions: _job_inputs_update_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .updateInputDefinitions */ .k,
    names: _job_inputs_update_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .updateInputNames */ .aK,
    flags: ['private'],
};
/** The Postman API key in the shell, trimmed as it is sent; '' for none. */
const postmanKeyIn = (env) => (env['POSTMAN_API_KEY'] ?? '').trim();
/** The same for `run`, which takes it where the mock may be in the cloud. */
function shellKeyOf(env) {
    return {
        value: postmanKeyIn(env),
        unused: 'POSTMAN_API_KEY was not used, since `collection` is a file: --provider postman uses it, and imports the file.',
    };
}
/** The inputs of a mock that is on this machine in any case: a key of Postman's in the shell has no say. */
function embeddedOnly(raw) {
    return { ...raw, provider: 'embedded', 'postman-api-key': _job_inputs_input_definitions_js__WEBPACK_IMPORTED_MODULE_0__/* .inputDefinitions */ .Z$['postman-api-key'].default };
}
const options = new Set([
    ...[...runOptions.names, ...updateOptions.names, ...sweepOptions.names],
    // Of the command line alone.
    ...['repository', 'logs', 'out', 'url-env', 'upstream', 'only', 'api-port'],
]);
/**
 * A message with each `port` in backticks as `--port`. What stands in double quotes is a value and stays, as does a key of
 * YAML ("5 as `name`").
 */
function nameOptions(message) {
    return message.replace(/"(?:\\.|[^"\\\n])*"|(?<!\bas )`([a-z-]+)`/g, (found, name) => name !== undefined && options.has(name) ? `\`--${name}\`` : found);
}


/***/ }),

/***/ 18692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  startCommandLine: () => (/* binding */ startCommandLine)
});

// UNUSED EXPORTS: runProgram

// EXTERNAL MODULE: ./node_modules/commander/index.js + 6 modules
var commander = __webpack_require__(67375);
// EXTERNAL MODULE: ./build/job/describe-error.js
var describe_error = __webpack_require__(95992);
// EXTERNAL MODULE: ./build/job/inputs/values.js
var values = __webpack_require__(85292);
// EXTERNAL MODULE: ./build/job/version.js
var version = __webpack_require__(67040);
// EXTERNAL MODULE: ./build/command-line/options/command-words.js
var command_words = __webpack_require__(45287);
// EXTERNAL MODULE: ./build/github/runner.js
var runner = __webpack_require__(96806);
// EXTERNAL MODULE: ./build/postman/transport/clock.js
var clock = __webpack_require__(59361);
// EXTERNAL MODULE: ./build/job/progress.js
var progress = __webpack_require__(15645);
// EXTERNAL MODULE: ./build/command-line/options/input-options.js
var input_options = __webpack_require__(93061);
// EXTERNAL MODULE: ./build/report/words.js
var words = __webpack_require__(44702);
;// CONCATENATED MODULE: ./build/command-line/terminal-reporter.js
/** The reporter for a terminal: everything goes to standard error, so that standard output is the command's own. */



/** A reporter for this terminal, or for a file that standard error goes to. */
function createTerminalReporter(options) {
    const { write, debug, quiet = false, clock, columns } = options;
    const live = columns && createLiveLine({ write, columns, clock });
    const lines = (prefix) => (text) => {
        live?.clear();
        write(`ephemeral-mock: ${prefix}${(0,input_options/* nameOptions */.__)(toLines(text))}\n`);
    };
    const told = quiet ? () => undefined : lines('');
    return {
        info: told,
        warning: lines('warning: '),
        // The table of calls that `run` and `report` print says the same.
        annotate: () => undefined,
        error: lines('error: '),
        debug: debug ? lines('debug: ') : () => undefined,
        hidesDebug: !debug,
        group: (title, work) => {
            told(title);
            return work();
        },
        progress: live?.progress ?? (0,progress/* plainProgress */.Eh)(told, clock),
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
/** The shortest time between two drawings, in milliseconds. */
const terminal_reporter_frame = 100;
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
        if (line === shown || clock.now() - drawnAt < terminal_reporter_frame)
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
                return await (0,progress/* watchWork */.T7)(text, work, { clock, waits: terminal_reporter_frames(), show });
            }
            finally {
                texts.delete(id);
                // What still runs beside it draws the line again.
                clear();
            }
        },
    };
}
function* terminal_reporter_frames() {
    yield progress/* firstProgressMilliseconds */.KO;
    for (;;)
        yield terminal_reporter_frame;
}

;// CONCATENATED MODULE: ./build/command-line/context.js
/** What every command has around it. */





/** @throws InputsError in a folder that is gone */
function createContext(settings, options) {
    const { self } = settings;
    return {
        ...settings,
        env: self.env,
        reporter: createReporter(self, options),
        isQuiet: options.quiet === true,
        directory: workingFolder(self),
        clock: clock/* systemClock */.ml,
        identity: (0,runner/* runIdentity */.yK)(self.env),
        print: (text) => void self.stdout.write(text),
    };
}
/** What is said goes to standard error. */
function createReporter({ env, stderr }, options = {}) {
    const { debug = false, quiet = false } = options;
    return createTerminalReporter({
        write: (text) => void stderr.write(text),
        debug,
        quiet,
        clock: clock/* systemClock */.ml,
        ...(stderr.isTTY && env['TERM'] !== 'dumb' && !quiet && { columns: () => stderr.columns }),
    });
}
function workingFolder(self) {
    try {
        return self.cwd();
    }
    catch (error) {
        throw new values/* InputsError */.aV([
            `The folder that this runs in is gone (${(0,describe_error/* describeError */.U)(error)}): change to one that exists.`,
        ]);
    }
}

// EXTERNAL MODULE: ./build/job/inputs/input-definitions.js
var input_definitions = __webpack_require__(83307);
;// CONCATENATED MODULE: ./build/command-line/options/step-options.js
/** The inputs of an action's step as command line options: same names, same defaults, same parser. */


const shortNames = { collection: '-c, ', environment: '-e, ' };
/** Adds one option for each name. */
function addStepOptions(command, { definitions, names, flags = [], repeatable = [] }) {
    for (const name of names) {
        const { description, default: standard } = definitions[name];
        const mayRepeat = repeatable.includes(name);
        const words = description.replaceAll('`', '').replace(/^Required\. /, '') + (mayRepeat ? ' May be repeated.' : '');
        if (flags.includes(name)) {
            addFlag(command, name, words);
            continue;
        }
        const option = new commander/* Option */.c$(`${shortNames[name] ?? ''}--${name} <value>`, words);
        if (mayRepeat)
            option.argParser(addLine);
        command.addOption(standard === '' ? option : option.default(standard));
    }
    return command;
}
/**
 * Adds an option that is true where it stands alone. Whatever word follows it is its value, so that only `true` and `false`
 * can; with `no-` before its name it is false.
 */
function addFlag(command, name, description) {
    const parse = (text) => {
        const value = (0,values/* flag */.Jt)(`--${name}`, text, (problem) => {
            throw new values/* InputsError */.aV([`${problem} Alone it is true, and words that are not its value stand before it.`]);
        });
        if (text.trim() === '')
            throw new values/* InputsError */.aV([`\`--${name}\` is "": it takes true or false.`]);
        return value;
    };
    return command
        .addOption(new commander/* Option */.c$(`--${name} [true|false]`, description).argParser(parse))
        .addOption(new commander/* Option */.c$(`--no-${name}`).hideHelp());
}
/** Makes a value that is itself an option of the command an error: the option before it lacks its own. */
function refuseOptionsAsValues({ options }) {
    const names = new Set(options.flatMap(({ long, short }) => [long, short]));
    for (const option of options.filter(({ required }) => required)) {
        const parse = option.parseArg;
        option.argParser((value, earlier) => {
            if (names.has(value))
                throw new commander/* InvalidArgumentError */.Di('A value is missing: this is another option.');
            return parse === undefined ? value : parse(value, earlier);
        });
    }
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

;// CONCATENATED MODULE: ./build/command-line/definitions.js
/** The commands as they are typed. What a command needs is loaded when it runs. */






/** Gathers the values of an option that may be repeated. */
const collect = (value, earlier) => [...earlier, value];
const files = ['[file...]', 'the collections, folders or files; instead of --collection'];
const urlEnv = ['--url-env <name>', 'one more variable that holds the URL of the mock; may be repeated'];
const collections = ['-c, --collection <path>', 'the collection: a folder or a file; may be repeated'];
/** `run`: the whole job around one command. */
function defineRun({ define, around, action, command, self }) {
    const run = addStepOptions(define('run', 'Open the mock, run COMMAND with MOCK_URL and MOCK_ID, save the call logs, remove the mock.'), input_options/* runOptions */.Ku);
    addFlag(run, 'json', 'print one object of JSON at the end; what COMMAND prints goes to standard error');
    addFlag(run, 'quiet', 'print errors, warnings and failed checks only');
    return run
        .usage('[options] [file...] -- <command...>')
        .argument(...files)
        .option(...urlEnv, collect, [])
        .option('--logs <folder>', 'where the call logs and reports go; default: a temporary folder')
        .action(action(async (files, { urlEnv: urlNames, logs, json, ...options }) => {
        const { run } = await Promise.all(/* import() */[__webpack_require__.e(5721), __webpack_require__.e(3975), __webpack_require__.e(9525), __webpack_require__.e(3477), __webpack_require__.e(8641), __webpack_require__.e(3529), __webpack_require__.e(4909), __webpack_require__.e(3133), __webpack_require__.e(5913), __webpack_require__.e(2794), __webpack_require__.e(2268), __webpack_require__.e(4837), __webpack_require__.e(8600), __webpack_require__.e(63), __webpack_require__.e(4147)]).then(__webpack_require__.bind(__webpack_require__, 90063));
        const context = around(options);
        const raw = await (0,command_words/* withFiles */.oT)(files, rawStepInputs(options, input_options/* runOptions */.Ku, self.env), context);
        return run(raw, { command: command(), logs, urlNames, json }, context);
    }));
}
/** `record`: as `run`, with an upstream. */
function defineRecord({ define, around, action, command, self }) {
    const record = addStepOptions(define('record', 'As run, but what has no example is answered by an upstream, and comes into the collection.'), input_options/* recordOptions */.uR);
    // It takes one, and says so of several.
    record.options.find(({ long }) => long === '--collection')?.argParser(addLine);
    return record
        .usage('[options] [file] -- <command...>')
        .argument('[file...]', 'the collection, a folder or a file; instead of --collection')
        .option('--upstream <url>', 'the URL of what the mock stands for: https, or http to this machine')
        .option(...urlEnv, collect, [])
        .action(action(async (files, { urlEnv: urlNames, upstream, ...options }) => {
        const { record } = await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(5721), __webpack_require__.e(3975), __webpack_require__.e(9525), __webpack_require__.e(3477), __webpack_require__.e(8641), __webpack_require__.e(3529), __webpack_require__.e(4175), __webpack_require__.e(4909), __webpack_require__.e(3133), __webpack_require__.e(5913), __webpack_require__.e(2794), __webpack_require__.e(2268), __webpack_require__.e(4837), __webpack_require__.e(8600), __webpack_require__.e(63), __webpack_require__.e(3670), __webpack_require__.e(9062)]).then(__webpack_require__.bind(__webpack_require__, 19062));
        const context = around(options);
        const raw = await (0,command_words/* withFiles */.oT)(files, rawStepInputs(options, input_options/* recordOptions */.uR, self.env), context);
        return record(raw, { command: command(), urlNames, upstream }, context);
    }));
}
/** `serve`: a mock until Ctrl-C. */
function defineServe({ define, around, action, self }) {
    const serve = addStepOptions(define('serve', 'Serve an embedded Postman account until Ctrl-C, with a mock in it when a collection is given.'), input_options/* serveOptions */.yX);
    addFlag(serve, 'json', 'print a line of JSON for each thing: ready, call, refused, reloaded, error, done');
    addFlag(serve, 'quiet', 'tell of errors, misses and loose matches only');
    serve
        .argument(...files)
        .option('--api-port <port>', 'port of the Postman API; 0 takes a free one', parsePort, 0)
        .option('--api-key <key>', 'its key; default: a random one')
        .option('--logs <folder>', 'where the call logs and reports go in the end; default: a summary alone')
        .action(action(async (files, { apiPort, apiKey, logs, json, ...options }) => {
        const { serve } = await Promise.all(/* import() */[__webpack_require__.e(5721), __webpack_require__.e(3975), __webpack_require__.e(9525), __webpack_require__.e(3477), __webpack_require__.e(4175), __webpack_require__.e(7864), __webpack_require__.e(4909), __webpack_require__.e(5913), __webpack_require__.e(2268), __webpack_require__.e(4837), __webpack_require__.e(3403), __webpack_require__.e(6777)]).then(__webpack_require__.bind(__webpack_require__, 16777));
        const context = around(options);
        const raw = await (0,command_words/* withFiles */.oT)(files, rawStepInputs(options, input_options/* serveOptions */.yX, self.env), context);
        return serve({ raw, apiPort, apiKey, logs, json }, context);
    }));
}
function parsePort(given) {
    if (/^\d{1,5}$/.test(given) && Number(given) <= 65_535)
        return Number(given);
    throw new commander/* InvalidArgumentError */.Di('It takes a whole number from 0 to 65535.');
}
/** `explain`: which example a call would get. */
function defineExplain({ define, around, action }) {
    define('explain', 'Say which example a call would get, and why: every candidate with its score.')
        .usage('[options] [file...] [method] <path>')
        .option(...collections, addLine)
        .option('-e, --environment <file>', 'the environment file')
        .option('-H, --header <header>', 'a header of the call; may be repeated', collect, [])
        .option('-d, --data <body>', 'the body of the call')
        .argument('<words...>', 'the collection, instead of --collection, and the call: GET /users/7, or "GET /users/7?x=1"')
        .action(action(async (words, { header: headers, data: body, ...options }) => {
        const { explainCall, splitCall } = await Promise.all(/* import() */[__webpack_require__.e(5721), __webpack_require__.e(3975), __webpack_require__.e(3477), __webpack_require__.e(8641), __webpack_require__.e(4175), __webpack_require__.e(5997)]).then(__webpack_require__.bind(__webpack_require__, 65341));
        const context = around(options);
        const { files, call } = splitCall(words, context.directory);
        const { collection } = await (0,command_words/* withFiles */.oT)(files, { collection: options.collection ?? '' }, context);
        return explainCall({ call, collection, environment: options.environment, headers, body }, context);
    }));
}
/** `check`: saved examples against an OpenAPI document. */
function defineCheck({ define, around, action }) {
    define('check', 'Hold the saved examples of a collection against an OpenAPI document. No server is started.')
        .argument(...files)
        .option(...collections, addLine)
        .requiredOption('--contract <file>', 'the OpenAPI document, 3.0 or 3.1')
        .option('-e, --environment <file>', 'the environment file')
        .action(action(async (files, options) => {
        const { checkCommand } = await Promise.all(/* import() */[__webpack_require__.e(5721), __webpack_require__.e(3975), __webpack_require__.e(3477), __webpack_require__.e(3529), __webpack_require__.e(7709), __webpack_require__.e(6632)]).then(__webpack_require__.bind(__webpack_require__, 50214));
        const context = around(options);
        const { collection = '', contract, environment = '' } = options;
        return checkCommand(await (0,command_words/* withFiles */.oT)(files, { collection, contract, environment }, context), context);
    }));
}
/** `update`: another server response, access, environment or name for an open mock. */
function defineUpdate({ define, around, action, self }) {
    addStepOptions(define('update', 'Change an open mock: its server response, access, environment, name.'), input_options/* updateOptions */.mZ).action(action(async (options) => {
        const { updateCommand } = await Promise.all(/* import() */[__webpack_require__.e(5721), __webpack_require__.e(9525), __webpack_require__.e(5913), __webpack_require__.e(8164), __webpack_require__.e(7749)]).then(__webpack_require__.bind(__webpack_require__, 97749));
        await updateCommand(rawStepInputs(options, input_options/* updateOptions */.mZ, self.env), around(options));
        return 0;
    }));
}
/** `sweep`: what dead runs left behind is removed. */
function defineSweep({ define, around, action, self }) {
    addStepOptions(define('sweep', 'Remove mocks, and what was imported for them, that dead runs of a repository left in Postman.'), input_options/* sweepOptions */.Vb)
        .option('--repository <owner/repo>', 'whose runs; default: GITHUB_REPOSITORY', self.env['GITHUB_REPOSITORY'])
        .action(action(async ({ repository, ...options }) => {
        if (repository === undefined)
            throw new values/* InputsError */.aV(['`repository` is missing: give --repository owner/repo.']);
        if (!/^[^\s/]+\/[^\s/]+$/.test(repository)) {
            throw new values/* InputsError */.aV([`\`repository\` is "${repository}": it takes the form owner/repo.`]);
        }
        const { sweepCommand } = await Promise.all(/* import() */[__webpack_require__.e(2413), __webpack_require__.e(5721), __webpack_require__.e(9525), __webpack_require__.e(5182)]).then(__webpack_require__.bind(__webpack_require__, 75182));
        return sweepCommand(rawStepInputs(options, input_options/* sweepOptions */.Vb, self.env), repository, around(options));
    }));
}
/** `parity`: the runner's mock beside one in the cloud. */
function defineParity({ define, around, action }) {
    const parity = define('parity', "Ask the runner's mock and one in Postman's cloud the same, rule by rule.");
    addFlag(parity, 'json', 'print one object of JSON, to attach to an issue');
    addFlag(parity, 'yes', 'begin without a question');
    parity
        .option('--only <rules>', 'some rules alone, such as M-35,T-11', '')
        .option('-c, --collection <path>', 'a collection of yours, whose examples are asked for too', '')
        .option('-e, --environment <file>', 'its environment file', '')
        .option('--workspace <id>', 'the Postman workspace in which mocks are opened')
        .option('--postman-api-url <url>', 'the Postman API', input_definitions/* inputDefinitions */.Z$['postman-api-url'].default)
        .action(action(async ({ postmanApiUrl: apiUrl, ...options }) => {
        const { parityCommand } = await Promise.all(/* import() */[__webpack_require__.e(5721), __webpack_require__.e(3975), __webpack_require__.e(9525), __webpack_require__.e(3477), __webpack_require__.e(4175), __webpack_require__.e(7864), __webpack_require__.e(4909), __webpack_require__.e(5913), __webpack_require__.e(2268), __webpack_require__.e(3403), __webpack_require__.e(4033)]).then(__webpack_require__.bind(__webpack_require__, 14033));
        return parityCommand({ ...options, apiUrl }, around(options));
    }));
}
/** `report`: all reports again. */
function defineReport({ define, around, action, self }) {
    addStepOptions(define('report', 'Make all reports again from downloaded call logs.'), input_options/* reportOptions */.lt)
        .option('--out <folder>', 'where the reports go', 'report')
        .option('--mock-url <url>', 'the URL that the mock had', '')
        .argument('<file...>', 'call-logs.ndjson, or a folder with one; one or more')
        .action(action(async (files, { out, mockUrl, ...options }) => {
        const { reportCommand } = await Promise.all(/* import() */[__webpack_require__.e(5721), __webpack_require__.e(3975), __webpack_require__.e(3477), __webpack_require__.e(8641), __webpack_require__.e(3529), __webpack_require__.e(4909), __webpack_require__.e(3133), __webpack_require__.e(2794), __webpack_require__.e(4837), __webpack_require__.e(8902)]).then(__webpack_require__.bind(__webpack_require__, 88902));
        const raw = rawStepInputs(options, input_options/* reportOptions */.lt, self.env);
        return reportCommand(raw, { files, out, mockUrl }, around(options));
    }));
}
/** `learn`: what matched nothing comes into the collection. */
function defineLearn({ define, around, action }) {
    define('learn', 'Add what matched no example to the collection, each with an empty example to fill in.')
        .requiredOption('--call-logs <file>', 'call-logs.ndjson, or a folder with one')
        .requiredOption('-c, --collection <path>', 'the collection, which is changed: a folder or a file', addLine)
        .option('-e, --environment <file>', 'the environment file that the mock had')
        .action(action(async (options) => {
        const { learnCommand } = await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(5721), __webpack_require__.e(3975), __webpack_require__.e(3477), __webpack_require__.e(8641), __webpack_require__.e(3529), __webpack_require__.e(4909), __webpack_require__.e(3133), __webpack_require__.e(3670), __webpack_require__.e(6193)]).then(__webpack_require__.bind(__webpack_require__, 74924));
        await learnCommand(options, around(options));
        return 0;
    }));
}

// EXTERNAL MODULE: ./build/command-line/exit-codes.js
var exit_codes = __webpack_require__(9316);
;// CONCATENATED MODULE: ./build/command-line/options/help.js
/** What `--help` of each command says after the options. Its examples can be pasted into bash, cmd.exe and PowerShell. */

/** By command. */
const help = {
    run: `
COMMAND finds the mock in MOCK_URL and MOCK_ID, and in each variable that --url-env names; on the runner its Postman API in
MOCK_API_URL and MOCK_API_KEY. FILE is a collection, a file or a folder; one in Postman is given with --collection.
The key comes from POSTMAN_API_KEY when no option gives it and the collection is no file.
--json: standard output has one object, in one line: exitCode, commandExitCode, error, mockUrl, mockId, provider, verdict, counts,
checks, coverage, unmatched, loose, notes and files. What COMMAND prints goes to standard error.
A --logs folder that another run has at this time is left to it: the call logs go to FOLDER-2.
Exit code: that of COMMAND, or ${exit_codes/* exitCodes */.h.usage} for a wrong option, ${exit_codes/* exitCodes */.h.notOpened} when the mock could not be opened,
${exit_codes/* exitCodes */.h.checkFailed} when COMMAND succeeded and a check failed,
${exit_codes/* exitCodes */.h.notExecutable} or ${exit_codes/* exitCodes */.h.notFound} when COMMAND cannot be started.

Example:
  ephemeral-mock run postman/testAPI.json --url-env API_URL -- npm test

Example: several collections behind one mock
  ephemeral-mock run payments.json postman/Refunds -- npm test`,
    record: `
The collection as it is at the start decides: what it has no example for, or only a loose one, goes to the upstream each time. Its
first answer of each status becomes an example, redacted as reports are, when COMMAND has ended; Ctrl-C keeps what came.
Exit code: that of COMMAND, or ${exit_codes/* exitCodes */.h.usage} for a wrong option, ${exit_codes/* exitCodes */.h.notOpened} when the upstream did not answer a call.

Example:
  ephemeral-mock record postman/testAPI.json --upstream https://staging.example.com -- npm test`,
    serve: `
Each call is a line: time, outcome, method and target, status, what answered; under a miss or a loose match its reason. The files
that the mock was made of are followed: a change is taken over within a second, and while they are broken the mock goes on with
what it served before. In the end there is the report of "run", with --logs its files too. With --json standard output has a
line of JSON for each thing, whose "event" is ready, call, refused, left-out, reloaded, error, and done for the report.
Exit code: 0 after Ctrl-C, ${exit_codes/* exitCodes */.h.usage} for a wrong option, ${exit_codes/* exitCodes */.h.notOpened} when a port is taken.

Example:
  ephemeral-mock serve postman/testAPI.json --port 3000

Example: an empty account for any Postman API client
  ephemeral-mock serve --json`,
    explain: `
A method may be in lower case, and is GET where it is left out.
Exit code: 0, ${exit_codes/* exitCodes */.h.checkFailed} when the call gets no example, or ${exit_codes/* exitCodes */.h.usage} for a wrong option or file.

Example:
  ephemeral-mock explain postman/testAPI.json POST /orders -H "Content-Type: application/json" -d "[7]"`,
    check: `
Each violation is a line with the file and line of its example. A variable that no environment gives a value may be anything.
Exit code: 0, ${exit_codes/* exitCodes */.h.usage} for a wrong option or file, ${exit_codes/* exitCodes */.h.checkFailed} when an example does not keep to the document.

Example:
  ephemeral-mock check postman/testAPI.json --contract openapi.yaml`,
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
The key comes from POSTMAN_API_KEY when no option gives it. Inside run, and in a job of GitHub with one open mock, the mock is found.
Exit code: 0, ${exit_codes/* exitCodes */.h.usage} for a wrong option, ${exit_codes/* exitCodes */.h.notOpened} when the API refused.

Example: an outage, and its end, with what "serve --json" prints
  ephemeral-mock update --mock-id MOCK_ID --api-url API_URL --api-key API_KEY --server-response 503
  ephemeral-mock update --mock-id MOCK_ID --api-url API_URL --api-key API_KEY --server-response none`,
    parity: `
The key comes from POSTMAN_API_KEY. What is opened in its account is removed at the end, also after Ctrl-C.
Exit code: 0 when all answers are the same, ${exit_codes/* exitCodes */.h.checkFailed} when some are not, ${exit_codes/* exitCodes */.h.usage} for a wrong option,
${exit_codes/* exitCodes */.h.notOpened} when the API refused.

Example:
  ephemeral-mock parity --only M-14,M-35`,
    sweep: `
The keys come from POSTMAN_API_KEY and GITHUB_TOKEN when no option gives them.
Exit code: 0, or ${exit_codes/* exitCodes */.h.failure} when something could not be removed.

Example:
  ephemeral-mock sweep --repository octo-org/octo-repo --dry-run`,
};

;// CONCATENATED MODULE: ./build/command-line/program.js
/** The command line: its commands, and how it ends. What a command needs is loaded when it runs. */











/** Runs what the process was started with. @param bundle `import.meta.dirname` of the command line's bundle */
async function startCommandLine(self, bundle) {
    surviveOutputErrors(self);
    const code = await runProgram(self.argv.slice(2), { self, bundle });
    // Lost output may have set one already: success does not take it back.
    if (code !== 0)
        self.exitCode = code;
}
/**
 * Lets a program go on where its output cannot be written (its reader has gone, the terminal is closed, the disk is full): what
 * is written from then on is lost, and a mock is removed all the same. A pipe that its reader has closed, as `head` does once it
 * has its lines, is no failure. Anything else that loses standard output is one, whatever comes out well otherwise.
 */
function surviveOutputErrors(self) {
    self.stdout.on('error', ({ code }) => {
        if (code !== 'EPIPE')
            self.exitCode ??= exit_codes/* exitCodes */.h.failure;
    });
    // Messages are no result: losing them is no failure.
    self.stderr.on('error', () => undefined);
}
/**
 * Parses `args` (without node and script) and runs the command that they name.
 *
 * @returns the exit code
 */
async function runProgram(args, settings) {
    const { self } = settings;
    const { node } = self.versions;
    if ((0,version/* isTooOld */.Um)(node)) {
        self.stderr.write(`ephemeral-mock: error: Node ${node} is too old: ephemeral-mock needs Node ${version/* oldestNode */.YI} or newer.\n`);
        return exit_codes/* exitCodes */.h.failure;
    }
    let code = exit_codes/* exitCodes */.h.failure;
    let command = [];
    const program = new commander/* Command */.uB('ephemeral-mock')
        .description('A mock server for a Postman collection, for as long as a command runs.')
        .version(version/* version */.rE)
        .exitOverride()
        .configureOutput({
        writeOut: (text) => void self.stdout.write(text),
        writeErr: (text) => void self.stderr.write(text),
    })
        .showHelpAfterError('(add --help for the options)');
    const defining = {
        self,
        define: (name, description) => addFlag(program.command(name).description(description).addHelpText('after', help[name]), 'debug', 'show details'),
        around: ({ debug, quiet }) => createContext(settings, { debug: debug === true, quiet: quiet === true }),
        action: (work) => async (...given) => {
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
        self.stdout.write(`${version/* version */.rE}\n`);
        code = 0;
    });
    try {
        program.commands.forEach(refuseOptionsAsValues);
        const words = (0,command_words/* splitCommand */.GW)(args, args[0] === record.name() ? record : run, self);
        command = words.command;
        await program.parseAsync(words.own, { from: 'user' });
        return code;
    }
    catch (error) {
        return tellFailure(error, args, self);
    }
}
/**
 * Tells the error on standard error, and where `run --json` was asked for in its object too: whoever reads that gets one at
 * every ending.
 *
 * @param args of the command line, without node and script
 * @returns the exit code
 */
async function tellFailure(error, args, self) {
    // Help and version are no errors.
    if (error instanceof commander/* CommanderError */.b7 && error.exitCode === 0)
        return 0;
    const isUsage = error instanceof values/* InputsError */.aV || error instanceof commander/* CommanderError */.b7;
    const exitCode = isUsage ? exit_codes/* exitCodes */.h.usage : exit_codes/* exitCodes */.h.notOpened;
    const { createRedactor } = await __webpack_require__.e(/* import() */ 5721).then(__webpack_require__.bind(__webpack_require__, 25721));
    const { redactText } = createRedactor({ secrets: [(0,input_options/* postmanKeyIn */.nW)(self.env)] });
    const message = redactText((0,describe_error/* describeError */.U)(error)).replace(/^error: /, '');
    // Commander prints its own errors.
    if (!(error instanceof commander/* CommanderError */.b7))
        createReporter(self).error(message);
    const own = args.slice(0, args.includes('--') ? args.indexOf('--') : undefined);
    if (own[0] === 'run' && (own.includes('--json') || own.includes('--json=true'))) {
        const { formatRunResult } = await __webpack_require__.e(/* import() */ 4956).then(__webpack_require__.bind(__webpack_require__, 14956));
        const nothing = { commandExitCode: undefined, mock: undefined, report: undefined };
        self.stdout.write(formatRunResult({ exitCode, error: message, ...nothing }));
    }
    return exitCode;
}


/***/ }),

/***/ 96806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K8: () => (/* binding */ findJobDirectories),
/* harmony export */   Q: () => (/* binding */ staysOnRunner),
/* harmony export */   nF: () => (/* binding */ makeJobDirectory),
/* harmony export */   xq: () => (/* binding */ workspaceDirectory),
/* harmony export */   yK: () => (/* binding */ runIdentity)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _job_connect_provider_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66632);
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
const jobDirectoryPrefix = 'ephemeral-mock-';
/** A new folder for this mock's files that lives as long as the job. */
function makeJobDirectory(env) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(env['RUNNER_TEMP'] ?? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), jobDirectoryPrefix));
}
/** The folders that steps, of this job or of one before it, have made so; `undefined` where there is no runner. */
function findJobDirectories(env) {
    const temp = env['RUNNER_TEMP'] ?? '';
    if (temp === '' || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(temp))
        return undefined;
    const names = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(temp).filter((name) => name.startsWith(jobDirectoryPrefix));
    return names.map((name) => node_path__WEBPACK_IMPORTED_MODULE_2__.join(temp, name));
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
    return (0,_job_connect_provider_js__WEBPACK_IMPORTED_MODULE_3__/* .chooseProvider */ .V)(word === '' ? 'auto' : word, given('POSTMAN-API-KEY') !== '') === 'embedded';
}


/***/ }),

/***/ 66632:
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

/***/ 83307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z$: () => (/* binding */ inputDefinitions),
/* harmony export */   ZE: () => (/* binding */ mainApiInputs),
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
    tls: {
        default: 'false',
        description: "Embedded only: serve the mock over https, with a certificate of its own; `caFile` and `caBundle` make clients trust it. In Postman's cloud it is https anyway. See docs/https.md.",
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
    contract: {
        default: '',
        description: 'The path of an OpenAPI 3.0 or 3.1 document: turn the job red when a saved example, or the request of a call, does not keep to it.',
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
/* harmony import */ var _http_text_show_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87078);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85292);
/** The inputs of the sweep, parsed once, every problem reported at once. */


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
/**
 * Parses the inputs of the sweep.
 *
 * @throws InputsError with every problem
 */
function parseSweepInputs(given, { stepInputs = [] } = {}) {
    const raw = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .fillIn */ .pz)(sweepInputDefinitions, given);
    const problems = [];
    const report = (problem) => void problems.push(problem);
    (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .reportUnknownInputs */ .Ec)(stepInputs, sweepInputNames, report);
    if (raw['postman-api-key'] === '') {
        report('`postman-api-key` is missing: the sweep needs the key of the account that it shall clean.');
    }
    if (!/^\d+(\.\d+)?$/.test(raw['max-age'])) {
        report(`\`max-age\` is ${(0,_http_text_show_value_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(raw['max-age'])}: it takes a number of hours, for example 24.`);
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
/* harmony import */ var _http_text_show_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87078);
/* harmony import */ var _postman_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72766);
/* harmony import */ var _answers_answers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38907);
/* harmony import */ var _collection_read_references_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(420);
/* harmony import */ var _collection_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98388);
/* harmony import */ var _answers_server_response_input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40812);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85292);
/** The inputs of the update step, parsed once, every problem reported at once. */







/** In the order of `update/action.yml`. */
const updateInputDefinitions = {
    'mock-id': {
        default: '',
        description: 'The mock to change: the output `mockId` of its step. Default: the only one that this job has open.',
    },
    'api-url': {
        default: '',
        description: 'The Postman API that holds the mock, for one of another job. Default: that of the mock, or https://api.getpostman.com.',
    },
    'api-key': {
        default: '',
        description: 'Your Postman API key, for a mock in the cloud. On the runner it is found with the mock.',
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
async function parseUpdateInputs(given, directory, { find = () => Promise.resolve(undefined), onCommandLine, stepInputs = [] } = {}) {
    const raw = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .fillIn */ .pz)(updateInputDefinitions, given);
    const problems = [];
    const report = (problem) => void problems.push(problem);
    (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .reportUnknownInputs */ .Ec)(stepInputs, updateInputNames, report);
    const target = await findTarget(raw, find, report);
    const changes = ['server-response', 'answers', 'private', 'environment', 'name'];
    if (changes.every((name) => raw[name] === '')) {
        report(`There is nothing to change: give at least one of ${changes.map((name) => `\`${name}\``).join(', ')}.`);
    }
    const isPrivate = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('private', raw.private, report);
    const serverResponse = isNone(raw['server-response'])
        ? null
        : await (0,_answers_server_response_input_js__WEBPACK_IMPORTED_MODULE_1__/* .parseServerResponse */ .U)(raw['server-response'], report);
    const asker = { names: true, onCommandLine };
    const environment = isNone(raw.environment)
        ? null
        : await (0,_collection_read_references_js__WEBPACK_IMPORTED_MODULE_2__/* .readEnvironmentReference */ .j2)(await (0,_collection_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .locate */ .x5)('environment', raw.environment, directory), asker, report);
    // Where no mock was found, nobody knows what it could take.
    const provider = target?.api.provider ?? 'embedded';
    if (environment?.kind === 'file' && provider === 'postman') {
        report(`\`environment\` is the file ${(0,_http_text_show_value_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(environment.text)}, which only a mock on the runner can take in the middle of a job: give the UID, ID or name of an environment in Postman.`);
    }
    // The rules are checked against the examples by the server, which knows them.
    const answers = await (0,_answers_answers_js__WEBPACK_IMPORTED_MODULE_5__/* .readAnswers */ .M)(raw.answers, provider, report);
    if (target === undefined || problems.length > 0)
        throw new _values_js__WEBPACK_IMPORTED_MODULE_0__/* .InputsError */ .aV(problems);
    return {
        ...target,
        serverResponse,
        answers,
        private: raw.private === '' ? undefined : isPrivate,
        environment,
        name: (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(raw.name),
    };
}
const isNone = (text) => text.toLowerCase() === 'none';
const postmanUrl = 'https://api.getpostman.com';
/**
 * Finds the mock. Where the inputs name it with its API and its key, nothing else is looked at.
 *
 * @returns `undefined` after a problem
 */
async function findTarget(raw, find, report) {
    const { 'mock-id': mockId, 'api-key': key } = raw;
    const url = raw['api-url'] === '' ? undefined : (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .httpUrl */ .q3)(updateApiInputs, raw['api-url'], report);
    if (raw['api-url'] !== '' && url === undefined)
        return undefined;
    if (mockId !== '' && url !== undefined && key !== '')
        return { mockId, api: apiAt(url, key) };
    const found = await find();
    const isMeant = ({ id, api }) => (mockId === '' || id === mockId) && (url === undefined || api.url === url);
    const [mock, ...others] = found?.open.filter(isMeant) ?? [];
    if (mock === undefined) {
        // A mock of another job, or of none.
        const isKnownGone = found?.notes.some((note) => note.includes(mockId)) === true;
        if (mockId !== '' && key !== '' && !isKnownGone)
            return { mockId, api: apiAt(url ?? postmanUrl, key) };
        report(nothingMeant(raw, found));
        return undefined;
    }
    if (others.length > 0) {
        report(`\`mock-id\` is missing, and this job has several open mocks. Give the ID of one: ${listOf([mock, ...others])}.`);
        return undefined;
    }
    const { id, api } = mock;
    const apiKey = api.key ?? (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(key);
    if (apiKey === undefined) {
        report(`\`api-key\` is missing: mock ${id} is in Postman's cloud, and its key is kept nowhere. Give your Postman API key.`);
        return undefined;
    }
    return { mockId: id, api: { ...api, key: apiKey } };
}
function apiAt(url, key) {
    const { protocol, hostname } = new URL(url);
    return { provider: protocol === 'http:' && (0,_postman_index_js__WEBPACK_IMPORTED_MODULE_6__/* .isLoopback */ .U)(hostname) ? 'embedded' : 'postman', url, key };
}
function nothingMeant({ 'mock-id': mockId }, found) {
    const notes = (found?.notes ?? []).map((note) => ` ${note}`).join('');
    if (mockId !== '') {
        const open = found?.open ?? [];
        const there = open.length === 0 ? 'no mock is open in this job' : `this job has ${listOf(open)}`;
        return `\`mock-id\` is ${(0,_http_text_show_value_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(mockId)}, and ${there}.${notes} For a mock of elsewhere give \`api-key\` too, and \`api-url\` unless it is Postman's.`;
    }
    if (found === undefined) {
        return '`mock-id` is missing: give the ID of a mock, with `api-url` and `api-key`. Inside `ephemeral-mock run`, and in a job of GitHub with an open mock, they are found.';
    }
    return `No mock is open in this job.${notes} Open one in a step before this one, or give \`mock-id\`, \`api-url\` and \`api-key\` of one that is open elsewhere.`;
}
function listOf(mocks) {
    return mocks
        .map(({ id, title, mockUrl }) => `${id} (${(0,_http_text_show_value_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(title)} at ${mockUrl})`)
        .toSorted()
        .join(', ');
}


/***/ }),

/***/ 67040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Um: () => (/* binding */ isTooOld),
/* harmony export */   YI: () => (/* binding */ oldestNode),
/* harmony export */   rE: () => (/* binding */ version),
/* harmony export */   xL: () => (/* binding */ creator)
/* harmony export */ });
/** The version in `package.json` (a test compares the two). */
const version = '1.0.0';
/** The program as files and requests of it name it. */
const creator = { name: 'ephemeral-mock', version };
/** What undici 8 asks for: the action brings its own Node, a shell has any. */
const oldestNode = '22.19';
/** Whether this is older than that. By hand: the tables of `localeCompare` take a tenth of a command's start to load. @param node as `22.19.0` */
function isTooOld(node) {
    const [[major, minor], [oldestMajor, oldestMinor]] = [numbersOf(node), numbersOf(oldestNode)];
    return major < oldestMajor || (major === oldestMajor && minor < oldestMinor);
}
function numbersOf(version) {
    const [major = 0, minor = 0] = version.split('.').map(Number);
    return [major, minor];
}


/***/ })

};
