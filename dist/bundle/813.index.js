export const id = 813;
export const ids = [813];
export const modules = {

/***/ 50694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ requirePlainCommandFile)
/* harmony export */ });
/* harmony import */ var _files_plain_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19119);
/** The files by which the runner hears of outputs, of the state and of the summary. */

/**
 * To be called before the toolkit writes to one of them: to a pipe it would write for ever.
 *
 * @param variable the name of the environment variable that has the file's path; without a file there is nothing to check
 * @throws Error with a sentence that says what stands in the file's place
 */
function requirePlainCommandFile(variable) {
    const file = process.env[variable] ?? '';
    if (file !== '')
        (0,_files_plain_file_js__WEBPACK_IMPORTED_MODULE_0__/* .requirePlainFile */ .k0)(file);
}


/***/ }),

/***/ 52325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $l: () => (/* binding */ maskSecret),
/* harmony export */   IW: () => (/* binding */ readJobStatus),
/* harmony export */   Ko: () => (/* binding */ readInputs)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81147);
/* harmony import */ var _job_inputs_input_definitions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83307);
/** The step's inputs as text. */


/** Masks the key before anything else happens, then hands over every input as given. */
function readInputs() {
    maskSecret(_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4('postman-api-key'));
    return (0,_job_inputs_input_definitions_js__WEBPACK_IMPORTED_MODULE_1__.withDefaults)(Object.fromEntries(_job_inputs_input_definitions_js__WEBPACK_IMPORTED_MODULE_1__.inputNames.map((name) => [name, _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4(name)])));
}
/** How the job went so far: `success`, `failure` or `cancelled`; '' where GitHub hands over no inputs to a post step. */
function readJobStatus() {
    return _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4('job-status');
}
/** The runner hides each line that it is handed: one like `}` would tear holes into every log. */
const shortestLine = 8;
/**
 * Hides a value in the log, also in the forms in which it travels in URLs and in Basic credentials. Of a value of several
 * lines each is hidden on its own, since a log is shown line by line.
 */
function maskSecret(secret) {
    if (secret === '')
        return;
    const lines = secret.split(/[\r\n]+/).map((line) => line.trim());
    const plain = lines.length === 1 ? [secret] : lines.filter((line) => line.length >= shortestLine);
    const encoded = [secret, ...plain].flatMap((text) => [
        encodeURIComponent(text.toWellFormed()),
        Buffer.from(text).toString('base64'),
    ]);
    for (const form of new Set([...plain, ...encoded]))
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setSecret */ .Pq(form);
}


/***/ }),

/***/ 36237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ githubReporter)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81147);
/* harmony import */ var _job_progress_plain_progress_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64036);
/* harmony import */ var _report_visible_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30269);
/** The workflow log. */



const githubReporter = {
    // Names in an account and what servers say can hold anything, also a line that the runner would obey. The toolkit escapes
    // what it writes as commands of its own, which is all the rest.
    info: (line) => {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq((0,_report_visible_text_js__WEBPACK_IMPORTED_MODULE_1__/* .toLogLine */ .gD)(line));
    },
    warning: (message) => {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e(message);
    },
    annotate: ({ title, message, file, line }) => {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e(message, {
            title,
            ...(file !== undefined && { file }),
            ...(line !== undefined && { startLine: line }),
        });
    },
    error: (message) => {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3(message);
    },
    debug: (line) => {
        // The runner would drop it, and each line is a write that the step waits for.
        if (_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .isDebug */ ._o())
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .debug */ .Yz(line);
    },
    group: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .group */ .Os,
    progress: (0,_job_progress_plain_progress_js__WEBPACK_IMPORTED_MODULE_2__/* .plainProgress */ .E)(_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq),
};


/***/ }),

/***/ 90238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ githubState),
  u: () => (/* binding */ readState)
});

// EXTERNAL MODULE: ./build/node_modules/@actions/core/lib/core.js + 10 modules
var core = __webpack_require__(81147);
// EXTERNAL MODULE: ./build/github/command-file.js
var command_file = __webpack_require__(50694);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
;// CONCATENATED MODULE: ./build/job/mock-state.js
/**
 * What exists, as main hands it to post: everything that cleanup needs, in it *before* the call that creates the thing.
 * A thing with a name and no ID may exist or not: its create had not answered yet.
 */

const createdSchema = dist/* object */.Ikc({
    /** Unique: it bears the run's mark. */
    name: dist/* string */.YjP(),
    /** UID; absent until the create has answered. */
    uid: dist/* optional */.lqM(dist/* string */.YjP()),
    /** Set when the create was sent again after a lost answer: then there may be two of the name. */
    repeated: dist/* optional */.lqM(dist/* boolean */.zMY()),
});
const stateSchema = dist/* object */.Ikc({
    version: dist/* literal */.euz(1),
    provider: dist/* picklist */.KIO(['postman', 'embedded']),
    /** The mark in the names of all that this run creates. */
    mark: dist/* string */.YjP(),
    /** Where the Postman API of this mock is; absent until the embedded server has started. */
    api: dist/* optional */.lqM(dist/* object */.Ikc({ url: dist/* string */.YjP(), key: dist/* string */.YjP() })),
    /** A key that was given and is not used, for redaction: post may come without its inputs. */
    unusedKey: dist/* optional */.lqM(dist/* string */.YjP()),
    /** Values of secret variables, for redaction, so that post needs neither file nor account for them. */
    secrets: dist/* optional */.lqM(dist/* array */.YOg(dist/* string */.YjP())),
    /** Where they are instead, when they are too many for a state. */
    secretsFile: dist/* optional */.lqM(dist/* string */.YjP()),
    workspace: dist/* optional */.lqM(dist/* string */.YjP()),
    /** A folder of this mock's own, for the embedded server's files and the report. */
    directory: dist/* string */.YjP(),
    /** Set when a file is imported: these are ours and go with the mock. */
    importedCollection: dist/* optional */.lqM(createdSchema),
    importedEnvironment: dist/* optional */.lqM(createdSchema),
    mock: dist/* optional */.lqM(dist/* object */.Ikc({
        ...createdSchema.entries,
        id: dist/* optional */.lqM(dist/* string */.YjP()),
        mockUrl: dist/* optional */.lqM(dist/* string */.YjP()),
        /** UID of the environment that it was created with, `null` for none; absent until the create has answered. */
        environment: dist/* optional */.lqM(dist/* nullable */.mee(dist/* string */.YjP())),
    })),
    /** The embedded server's process and files, for when it is gone. */
    embedded: dist/* optional */.lqM(dist/* object */.Ikc({ pid: dist/* number */.aig(), logFile: dist/* string */.YjP(), journalFile: dist/* string */.YjP() })),
    /** Copies of what was imported, in `directory`. */
    collectionFile: dist/* optional */.lqM(dist/* string */.YjP()),
    environmentFile: dist/* optional */.lqM(dist/* string */.YjP()),
    /** The user's own file, as an absolute path, where places in the copy of the collection are places in it. */
    collectionSource: dist/* optional */.lqM(dist/* string */.YjP()),
    /** The folder that the workflow's paths start from. */
    root: dist/* string */.YjP(),
    callLogs: dist/* picklist */.KIO(['always', 'on-failure', 'never']),
    artifactName: dist/* optional */.lqM(dist/* string */.YjP()),
    retentionDays: dist/* optional */.lqM(dist/* number */.aig()),
    /** Seconds. */
    callLogsTimeout: dist/* number */.aig(),
    /** Seconds. */
    closeTimeout: dist/* number */.aig(),
    redact: dist/* union */.KCZ([dist/* literal */.euz('none'), dist/* array */.YOg(dist/* string */.YjP())]),
    /** The inputs about checks, as text. */
    checks: dist/* object */.Ikc({ 'fail-on-unmatched': dist/* string */.YjP(), 'expect-calls': dist/* string */.YjP(), 'min-coverage': dist/* string */.YjP() }),
    keepMock: dist/* boolean */.zMY(),
    /** Whether main went to its end: if not, nobody was told the mock's URL. */
    opened: dist/* boolean */.zMY(),
});
function formatState(state) {
    return JSON.stringify(state);
}
/** @throws Error when the text is no state of this version */
function parseState(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (cause) {
        throw new Error('The state that the main step saved is not JSON.', { cause });
    }
    const result = dist/* safeParse */.xLC(stateSchema, value);
    if (!result.success) {
        const [issue] = result.issues;
        throw new Error(`The state that the main step saved is not of this version: ${issue.message}.`);
    }
    return result.output;
}

;// CONCATENATED MODULE: ./build/github/state.js
/** The state that main hands to post through the runner's state file. */



const key = 'ephemeral-mock';
/** Each save appends to the runner's file, which takes the last value: a kill in between loses nothing that was saved. */
const githubState = {
    save(state) {
        (0,command_file/* requirePlainCommandFile */.t)('GITHUB_STATE');
        core/* saveState */.LZ(key, formatState(state));
    },
};
/**
 * What main has saved; `undefined` when it stopped before it made anything.
 *
 * @throws Error when the text is no state of this version
 */
function readState() {
    const text = core/* getState */.Gu(key);
    return text === '' ? undefined : parseState(text);
}


/***/ }),

/***/ 94686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VN: () => (/* binding */ runMain),
/* harmony export */   a2: () => (/* binding */ runPost),
/* harmony export */   vy: () => (/* binding */ failStep)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81147);
/* harmony import */ var _job_end_signals_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14757);
/* harmony import */ var _job_describe_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95992);
/** A step from its first line to its exit code. */



const asItIs = (text) => text;
/**
 * Runs main: whatever it throws is the step's error and turns it red. So does a stray error, which ends it at once: the post
 * step removes what there is.
 *
 * The process ends here, since a socket that is kept alive would hold it up for seconds.
 */
async function runMain(work, { end, redact = asItIs } = {}) {
    const die = (error) => {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setFailed */ .C1(redact((0,_job_describe_error_js__WEBPACK_IMPORTED_MODULE_1__/* .describeError */ .U)(error)));
        tellStack(error, redact);
        exit();
    };
    return run(work, { onStray: die, onFailure: die }, end);
}
/**
 * Runs post: whatever it throws is a warning, for a cleanup hiccup is not the user's build. A stray error (a stream of the
 * artifact client throws within its emitter, say) is no more than that: nothing comes after post, so the removal goes on.
 * So it does where nobody reads the log any more, the runner having died: to warn of that would fail the same way, for ever.
 */
async function runPost(work, { end, redact = asItIs } = {}) {
    process.stdout.on('error', () => undefined);
    const warn = (error) => {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e(redact((0,_job_describe_error_js__WEBPACK_IMPORTED_MODULE_1__/* .describeError */ .U)(error)));
        tellStack(error, redact);
    };
    const onFailure = (error) => {
        warn(error);
        exit();
    };
    return run(work, { onStray: warn, onFailure }, end);
}
/** Turns the step red, with an error under its own title. */
function failStep({ name, message }) {
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3(message, { title: name });
    process.exitCode = _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .ExitCode */ .yU.Failure;
}
async function run(work, { onStray, onFailure }, end = (0,_job_end_signals_js__WEBPACK_IMPORTED_MODULE_2__/* .listenForEnd */ .Y2)(process)) {
    process.on('uncaughtException', onStray);
    process.on('unhandledRejection', onStray);
    const tell = () => {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq(`${(0,_job_describe_error_js__WEBPACK_IMPORTED_MODULE_1__/* .describeError */ .U)(end.stop.reason)} What is under way is finished first.`);
    };
    if (end.stop.aborted)
        tell();
    else
        end.stop.addEventListener('abort', tell);
    await work(end).then(exit, onFailure);
    return new Promise(() => undefined);
}
function tellStack(error, redact) {
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .debug */ .Yz(redact(error instanceof Error ? (error.stack ?? '') : ''));
}
/** Milliseconds. Whoever reads the log may have stopped to. */
const longestWrite = 1_000;
/** Ends the process once the log is written: pipes are asynchronous on Windows. */
function exit() {
    process.stdout.write('', () => process.exit());
    setTimeout(() => process.exit(), longestWrite).unref();
}


/***/ }),

/***/ 13794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ tryToWriteSummary),
/* harmony export */   S: () => (/* binding */ writeSummary)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81147);
/* harmony import */ var _command_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50694);
/* harmony import */ var _job_describe_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95992);
/** The step summary on the run's page. */



/**
 * Appends Markdown to the summary; without a runner that shows summaries it goes nowhere.
 *
 * @throws Error of the file system, or of the toolkit when the file is too large
 */
async function writeSummary(markdown) {
    if ((process.env['GITHUB_STEP_SUMMARY'] ?? '') === '')
        return;
    (0,_command_file_js__WEBPACK_IMPORTED_MODULE_1__/* .requirePlainCommandFile */ .t)('GITHUB_STEP_SUMMARY');
    await _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .summary */ .z.addRaw(markdown).write();
}
/** As `writeSummary`, for a step whose work is done: a summary that cannot be written is a warning. */
async function tryToWriteSummary(markdown, reporter) {
    try {
        await writeSummary(markdown);
    }
    catch (error) {
        reporter.warning(`The summary could not be written. ${(0,_job_describe_error_js__WEBPACK_IMPORTED_MODULE_2__/* .describeError */ .U)(error)}`);
    }
}


/***/ }),

/***/ 21096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ entriesSchema),
/* harmony export */   s: () => (/* binding */ anyMapSchema)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);
/** A map of names to values in an input. Not valibot's `record`, which drops the names `constructor`, `prototype` and `__proto__`. */

/** Any map; it stays as it is. */
const anyMapSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .custom */ .IeY((value) => typeof value === 'object' && value !== null && !Array.isArray(value), 'no map');
/** A map whose values fit `value`, as its entries. */
function entriesSchema(value) {
    return valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(anyMapSchema, valibot__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi((map) => Object.entries(map)), valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), value])));
}


/***/ }),

/***/ 1063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseYaml)
/* harmony export */ });
/** YAML of inputs. */
/**
 * The value of a YAML or JSON text. Aliases are bounded by the parser's own rule.
 *
 * @throws Error with a reason in one line
 */
async function parseYaml(text) {
    // Loaded here only: most jobs have no such input. JSON is YAML.
    const { parse } = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    try {
        // Without the level its warnings would go to the log beside ours.
        return parse(text, { logLevel: 'error' });
    }
    catch (cause) {
        if (cause instanceof RangeError)
            throw new Error('It is nested too deep.', { cause });
        const [reason = ''] = (cause instanceof Error ? cause.message : String(cause)).split('\n');
        throw new Error(reason, { cause });
    }
}


/***/ }),

/***/ 67169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mv: () => (/* binding */ readBoundedFile),
/* harmony export */   dJ: () => (/* binding */ stat),
/* harmony export */   xj: () => (/* binding */ readKeptFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);
/* harmony import */ var _files_plain_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19119);
/** A file that a user names, and what is kept of it. */



const stat = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.stat);
/** A larger file is no collection that Postman would take (its API ends at 30 MB), and would only fill the memory. */
const maxFileBytes = 64 * 1024 * 1024;
/** What was converted and what is escaped is longer than what a user gives. */
const maxKeptBytes = 4 * maxFileBytes;
/** @throws Error with a sentence that says what is wrong with the file */
function readBoundedFile(file) {
    return (0,_files_plain_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readPlainFile */ .b$)(file, { follow: true, most: maxFileBytes });
}
/** Reads a file of ours. @throws as `readBoundedFile`, and where a link stands in its place */
function readKeptFile(file) {
    return (0,_files_plain_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readPlainFile */ .b$)(file, { follow: false, most: maxKeptBytes });
}


/***/ }),

/***/ 4996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ keepSecrets),
/* harmony export */   w: () => (/* binding */ keptSecrets)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77934);
/* harmony import */ var _files_plain_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19119);
/** The secrets that main hands to post: in the state, or in a file of their own where there are too many for it. */




/** Characters: the state reaches post as one environment variable, of which Windows takes 32,767 (Linux 131,072 bytes). */
const mostInState = 12_000;
/** @param directory the mock's own folder */
function keepSecrets(secrets, directory) {
    const text = JSON.stringify(secrets);
    if (text.length <= mostInState)
        return { secrets: [...secrets], secretsFile: undefined };
    const secretsFile = node_path__WEBPACK_IMPORTED_MODULE_1__.join(directory, 'secrets.json');
    // Made anew each time: nothing that stands in its place is written through.
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(secretsFile, { force: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(secretsFile, text, { mode: 0o600, flag: 'wx' });
    return { secrets: undefined, secretsFile };
}
/** @throws Error when the file is gone: nothing may then be written that could hold them */
function keptSecrets({ secrets, secretsFile }) {
    if (secretsFile === undefined)
        return secrets ?? [];
    try {
        (0,_files_plain_file_js__WEBPACK_IMPORTED_MODULE_2__/* .requirePlainFile */ .k0)(secretsFile);
        return valibot__WEBPACK_IMPORTED_MODULE_3__/* .parse */ .qgA(valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()), JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(secretsFile, 'utf8')));
    }
    catch (cause) {
        throw new Error(`The secret values that the main step kept in ${secretsFile} cannot be read.`, { cause });
    }
}


/***/ }),

/***/ 61604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fw: () => (/* binding */ withoutNames),
/* harmony export */   Ix: () => (/* binding */ logRedactorOf),
/* harmony export */   Tx: () => (/* binding */ redactorOfInputs),
/* harmony export */   y: () => (/* binding */ redactorOf)
/* harmony export */ });
/* harmony import */ var _report_redact_redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82498);
/* harmony import */ var _kept_secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4996);
/* harmony import */ var _secret_variables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97864);
/** What takes secrets out of all that main and post say and write. */



/**
 * For files and summaries. The keys go in any case: `redact: none` lets only the user's own secrets through.
 *
 * @param found secrets of the user's that main did not know
 * @param keys further ones
 * @throws Error when the secrets cannot be read that main kept
 */
function redactorOf(state, { found = [], keys = [] } = {}) {
    const secrets = [...keysOf(state), ...keys];
    const { redact } = state;
    return redact === 'none'
        ? (0,_report_redact_redact_js__WEBPACK_IMPORTED_MODULE_0__.createRedactor)({ secrets, off: true })
        : (0,_report_redact_redact_js__WEBPACK_IMPORTED_MODULE_0__.createRedactor)({ secrets: [...secrets, ...(0,_kept_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .keptSecrets */ .w)(state), ...found], headers: redact, fields: redact });
}
/** For lines of a log, which hold no known secret even where `redact` is `none`. Never throws. */
function logRedactorOf(state, keys = []) {
    const secrets = [...keysOf(state), ...readableSecrets(state), ...keys];
    const { redact } = state;
    return redact === 'none'
        ? (0,_report_redact_redact_js__WEBPACK_IMPORTED_MODULE_0__.createRedactor)({ secrets, off: true })
        : (0,_report_redact_redact_js__WEBPACK_IMPORTED_MODULE_0__.createRedactor)({ secrets, headers: redact, fields: redact });
}
/** As `logRedactorOf`, before there is a state. */
function redactorOfInputs(inputs) {
    const { place, unusedKey, redact } = inputs;
    const keys = place.provider === 'postman' ? [place.apiKey] : [];
    return logRedactorOf({ unusedKey, redact, secrets: [...(0,_secret_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .secretsOfInputs */ .yL)(inputs)] }, keys);
}
/** What post has found out about secrets, without what the state says of outputs and of what may be left behind. */
function withoutNames({ api, mark, mock, importedCollection, importedEnvironment }, secrets) {
    const uids = [mock?.uid, mock?.id, mock?.environment, importedCollection?.uid, importedEnvironment?.uid];
    return (0,_secret_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutOutputs */ .HM)(secrets, [api?.url, mark, mock?.mockUrl, ...uids]);
}
const keysOf = ({ api, unusedKey }) => [api?.key, unusedKey].filter((key) => key !== undefined);
function readableSecrets(state) {
    try {
        return (0,_kept_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .keptSecrets */ .w)(state);
    }
    catch {
        // Who needs them for a file is told; a line of a log is said without.
        return [];
    }
}


/***/ }),

/***/ 62690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ createDirectTransport)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59361);
/* harmony import */ var _failure_describe_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48910);
/* harmony import */ var _failure_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59491);
/* harmony import */ var _json_body_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53862);
/* harmony import */ var _send_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51949);
/* harmony import */ var _within_time_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35660);
/** The way to a Postman API on this machine without a socket: no key, nothing to retry. */






/** A transport whose calls are answered by `answer`. */
function createDirectTransport(answer, limits = {}, options = {}) {
    const { callMs = Infinity, clock = _clock_js__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m } = options;
    const { signal, deadline = Infinity } = limits;
    return {
        async send(call) {
            const start = clock.now();
            const fail = (failure) => (0,_failure_describe_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .describeFailure */ .I)(failure, contextOf(call), {
                count: 1,
                elapsedMs: clock.now() - start,
                mayHaveActed: failure.mayHaveActed,
            });
            if (signal?.aborted === true)
                throw fail((0,_failure_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .abortFailure */ .P1)('unsent', signal.reason));
            const timeoutMs = Math.min(callMs, deadline - start);
            if (timeoutMs <= 0)
                throw fail((0,_failure_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .deadlinePassed */ .Hx)());
            const { method, path, query, body } = call;
            const answered = await (0,_within_time_js__WEBPACK_IMPORTED_MODULE_3__/* .withinTime */ .d)(() => answer({ method, path, query: (0,_send_js__WEBPACK_IMPORTED_MODULE_4__/* .searchParams */ .jw)(query), body }), {
                timeoutMs,
                signal,
                clock,
            });
            if (!answered.inTime)
                throw fail(answered.failure);
            const { status, body: bytes } = answered.result;
            if (status < 200 || status > 299)
                throw fail((0,_failure_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .answerFailure */ .Rp)(status, {}, (0,_json_body_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b)(bytes), 0));
            const unreadable = (problem) => fail((0,_failure_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadableAnswer */ .Cw)(status, problem, false));
            try {
                return {
                    status,
                    body: (0,_json_body_js__WEBPACK_IMPORTED_MODULE_5__/* .parseJson */ .q)(bytes),
                    attempts: 1,
                    unreadable,
                };
            }
            catch {
                // Another program can have the port of a server that has died.
                throw unreadable(`the answer is no JSON or was cut off (${(0,_json_body_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b)(bytes).length} characters)`);
            }
        },
        within: (narrower) => createDirectTransport(answer, {
            deadline: Math.min(deadline, narrower.deadline ?? Infinity),
            signal: (0,_send_js__WEBPACK_IMPORTED_MODULE_4__/* .joinSignals */ .oS)(signal, narrower.signal),
        }, options),
        close: () => Promise.resolve(),
    };
}
function contextOf({ method, path }) {
    const redact = (text) => text;
    const place = { service: 'The embedded server', host: 'this machine', proxy: undefined, inputs: undefined };
    return { method, path, ...place, hasKey: true, redact };
}


/***/ }),

/***/ 59275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  postStep: () => (/* binding */ postStep)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/embedded/journal/read-journal.js
var read_journal = __webpack_require__(18061);
// EXTERNAL MODULE: ./build/embedded/process/call-server.js + 1 modules
var call_server = __webpack_require__(72560);
// EXTERNAL MODULE: ./build/embedded/process/flush.js
var flush = __webpack_require__(36199);
// EXTERNAL MODULE: ./build/embedded/process/stop.js
var process_stop = __webpack_require__(49385);
;// CONCATENATED MODULE: ./build/github/artifact.js
/** The least: the 1,000 calls of the bench shrink to a 38th with it, and to a 51st with the usual 6, in three times the time. */
const compressionLevel = 1;
/**
 * Uploads `files` as one artifact. A name that another job of the run has taken gets `fallbackName`, since a second
 * upload of a name is a 409 that no retry cures.
 *
 * @throws Error with the reason; on GitHub Enterprise Server always, since it has no such artifact service
 */
const uploadArtifact = async ({ name, fallbackName, files, directory, retentionDays }) => {
    // Loaded here only: it is the heaviest dependency, and a job that uploads nothing should not pay for it.
    // Libraries below it ask for this variable as they load, and would tell the log each request, with a proxy's password.
    delete process.env['DEBUG'];
    const { DefaultArtifactClient } = await __webpack_require__.e(/* import() */ 732).then(__webpack_require__.bind(__webpack_require__, 54732));
    const client = new DefaultArtifactClient();
    const upload = async (as) => {
        await client.uploadArtifact(as, [...files], directory, {
            compressionLevel,
            ...(retentionDays === undefined ? {} : { retentionDays }),
        });
        return as;
    };
    try {
        return { name: await upload(name) };
    }
    catch (error) {
        if (!isNameTaken(error) || name === fallbackName)
            throw explain(error);
        return { name: await upload(fallbackName).catch((second) => Promise.reject(explain(second))) };
    }
};
function isNameTaken(error) {
    return error instanceof Error && /\(409\)|already exists/i.test(error.message);
}
function explain(error) {
    if (error instanceof Error && error.name === 'GHESNotSupportedError') {
        return new Error('GitHub Enterprise Server has no artifact service that this action can use.', { cause: error });
    }
    return error instanceof Error ? error : new Error(String(error));
}

// EXTERNAL MODULE: ./build/github/inputs.js
var inputs = __webpack_require__(52325);
// EXTERNAL MODULE: ./build/github/reporter.js
var reporter = __webpack_require__(36237);
// EXTERNAL MODULE: ./build/github/state.js + 1 modules
var github_state = __webpack_require__(90238);
// EXTERNAL MODULE: ./build/github/step.js
var step = __webpack_require__(94686);
// EXTERNAL MODULE: ./build/github/summary.js
var summary = __webpack_require__(13794);
// EXTERNAL MODULE: ./build/job/close/close-mock.js + 15 modules
var close_mock = __webpack_require__(82639);
// EXTERNAL MODULE: ./build/job/connect-nearby.js
var connect_nearby = __webpack_require__(27584);
// EXTERNAL MODULE: ./build/job/secrets/kept-secrets.js
var kept_secrets = __webpack_require__(4996);
// EXTERNAL MODULE: ./build/job/close/limit-young-generation.js
var limit_young_generation = __webpack_require__(71204);
// EXTERNAL MODULE: ./build/job/secrets/redacting-reporter.js
var redacting_reporter = __webpack_require__(37075);
// EXTERNAL MODULE: ./build/job/secrets/secret-variables.js
var secret_variables = __webpack_require__(97864);
// EXTERNAL MODULE: ./build/job/secrets/state-redactor.js
var state_redactor = __webpack_require__(61604);
// EXTERNAL MODULE: ./build/job/version.js
var version = __webpack_require__(67040);
// EXTERNAL MODULE: ./build/postman/transport/clock.js
var clock = __webpack_require__(59361);
;// CONCATENATED MODULE: ./build/steps/post-step.js
/** What the post step does: saves the call logs and removes the mock. */





















/** Runs the step; the process ends with it. */
function postStep({ env, bundle, end }) {
    // More is known to be secret once the state is read.
    let redactor = (0,state_redactor/* logRedactorOf */.Ix)({ redact: [] });
    const redact = (text) => redactor.redactText(text);
    const work = async ({ stop }) => {
        const state = (0,github_state/* readState */.u)();
        if (state === undefined) {
            reporter/* githubReporter */.T.info('The main step opened no mock, so there is nothing to do.');
            return;
        }
        (0,inputs/* maskSecret */.$l)(state.api?.key ?? '');
        (0,inputs/* maskSecret */.$l)(state.unusedKey ?? '');
        redactor = (0,state_redactor/* logRedactorOf */.Ix)(state);
        maskKeptSecrets(state);
        const { report } = await (0,close_mock/* closeMock */.v)(state, {
            reporter: reporter/* githubReporter */.T,
            connect: await connectTo(state, { env, reporter: (0,redacting_reporter/* redactingReporter */.L)(reporter/* githubReporter */.T, redact) }),
            flushJournal: flush/* flushJournal */.E,
            stopEmbedded: process_stop/* stopEmbedded */.v,
            readJournal: read_journal/* readJournal */.a,
            upload: uploadArtifact,
            writeSummary: summary/* writeSummary */.S,
            jobStatus: (0,inputs/* readJobStatus */.IW)(),
            clock: clock/* systemClock */.m,
            stop,
            version: version/* version */.r,
            limitMemory: limit_young_generation/* limitYoungGeneration */.a,
            readPageTemplate: () => (0,promises_.readFile)(external_node_path_.join(bundle, 'report.html'), 'utf8'),
        });
        for (const check of report?.checks ?? [])
            if (!check.passed)
                (0,step/* failStep */.vy)(check);
    };
    return (0,step/* runPost */.a2)(work, { end, redact });
}
/** Again, for a runner that has begun anew since main. */
function maskKeptSecrets(state) {
    try {
        (0,secret_variables/* maskInLog */.ot)((0,kept_secrets/* keptSecrets */.w)(state), inputs/* maskSecret */.$l);
    }
    catch {
        // Post says so where it writes what could hold them: it writes nothing then.
    }
}
/** What leads to the cloud is loaded where the mock is there. */
async function connectTo({ api, provider, embedded, collectionFile }, around) {
    if (provider === 'embedded' && api !== undefined) {
        return (0,connect_nearby/* connectNearby */.c)((0,call_server/* createServerCaller */.J)({ ...api, pid: embedded?.pid }));
    }
    const [{ connectWith }, { mainApiInputsOf }] = await Promise.all([
        __webpack_require__.e(/* import() */ 563).then(__webpack_require__.bind(__webpack_require__, 563)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 83307)),
    ]);
    return connectWith({ ...around, version: version/* version */.r, inputs: mainApiInputsOf({ filesGiven: collectionFile !== undefined }) });
}


/***/ })

};
