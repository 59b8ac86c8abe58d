export const id = 7921;
export const ids = [7921];
export const modules = {

/***/ 43058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ canBeSent)
/* harmony export */ });
/** The methods that a call can have: those of Node's parser but for CONNECT. Others are refused before they are calls. */
const methods = new Set(('ACL BIND CHECKOUT COPY DELETE GET HEAD LINK LOCK M-SEARCH MERGE MKACTIVITY MKCALENDAR MKCOL MOVE NOTIFY OPTIONS PATCH ' +
    'POST PROPFIND PROPPATCH PURGE PUT QUERY REBIND REPORT SEARCH SOURCE SUBSCRIBE TRACE UNBIND UNLINK UNLOCK UNSUBSCRIBE').split(' '));
/** @param method in upper case */
const canBeSent = (method) => methods.has(method);


/***/ }),

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
/* harmony export */   Wn: () => (/* binding */ readStepInputs)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81147);
/** The inputs of a step as text. */

/**
 * Every input as it is given; an absent one is ''.
 *
 * @param secrets those that are masked before anything else happens
 */
function readStepInputs(names, secrets) {
    for (const name of secrets)
        maskSecret(_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4(name));
    return Object.fromEntries(names.map((name) => [name, _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4(name)])); // one entry for each
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

/***/ 31224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IT: () => (/* binding */ setUpdateOutputs),
/* harmony export */   l6: () => (/* binding */ setSweepOutputs),
/* harmony export */   n0: () => (/* binding */ setOutputs)
/* harmony export */ });
/* unused harmony exports outputNames, updateOutputNames, sweepOutputNames */
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81147);
/* harmony import */ var _command_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50694);
/** The outputs of all steps, each in the order of its `action.yml`. Every one is set; one that does not apply is ''. */


/** Of the main step. */
const outputNames = [
    'mockUrl',
    'mockId',
    'mockUid',
    'collectionUid',
    'environmentUid',
    'serverResponseId',
    'apiUrl',
    'apiKey',
    'provider',
];
/** An open mock. Its URL is not masked: a masked value cannot leave the job. */
function setOutputs(mock) {
    write(outputNames, {
        mockUrl: mock.mockUrl,
        mockId: mock.mockId,
        mockUid: mock.mockUid,
        collectionUid: mock.collectionUid,
        environmentUid: mock.environmentUid ?? '',
        serverResponseId: mock.serverResponseId ?? '',
        apiUrl: mock.api.url,
        // Postman's key is the user's own: only the embedded server's random key is news.
        apiKey: mock.api.provider === 'embedded' ? mock.api.key : '',
        provider: mock.api.provider,
    });
}
/** Of the update step. */
const updateOutputNames = ['mockUrl', 'mockId', 'name', 'environmentUid', 'serverResponseId'];
/** The mock as it now is. */
function setUpdateOutputs({ mockUrl, id, name, environment, config }) {
    write(updateOutputNames, {
        mockUrl,
        mockId: id,
        name,
        environmentUid: environment ?? '',
        serverResponseId: config.serverResponseId ?? '',
    });
}
/** Of the sweep. */
const sweepOutputNames = ['deleted', 'kept', 'failed'];
/** How many were removed (or would be), kept, and could not be removed. */
function setSweepOutputs(swept) {
    const count = (...outcomes) => String(swept.filter(({ outcome }) => outcomes.includes(outcome)).length);
    write(sweepOutputNames, {
        deleted: count('deleted', 'would be deleted'),
        kept: count('kept'),
        failed: count('failed'),
    });
}
function write(names, values) {
    (0,_command_file_js__WEBPACK_IMPORTED_MODULE_1__/* .requirePlainCommandFile */ .t)('GITHUB_OUTPUT');
    for (const name of names)
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH(name, values[name]);
}


/***/ }),

/***/ 36237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ githubReporter)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81147);
/* harmony import */ var _job_progress_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15645);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44702);
/** The workflow log. */



/** Writes to the log of this step; annotations are shown with the run too. */
const githubReporter = {
    // Names in an account and what servers say can hold anything, also a line that the runner would obey. The toolkit escapes
    // what it writes as commands of its own, which is all the rest.
    info: (line) => {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq((0,_report_index_js__WEBPACK_IMPORTED_MODULE_1__/* .toLogLine */ .gD)(line));
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
    progress: (0,_job_progress_js__WEBPACK_IMPORTED_MODULE_2__/* .plainProgress */ .Eh)(_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq),
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
// EXTERNAL MODULE: ./build/http-text/exact-json.js
var exact_json = __webpack_require__(80803);
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
    /** Of a folder: a file in `directory` that has the user's file of each request and example. */
    collectionFiles: dist/* optional */.lqM(dist/* string */.YjP()),
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
    /** Parsed, for `keptChecks`, which knows its forms: checks that cannot be read must not keep the mock from being removed. */
    checks: dist/* optional */.lqM(dist/* unknown */.L5J()),
    /** Where they are instead, when they are too long for a state. */
    checksFile: dist/* optional */.lqM(dist/* string */.YjP()),
    keepMock: dist/* boolean */.zMY(),
    /** Whether main went to its end: if not, nobody was told the mock's URL. */
    opened: dist/* boolean */.zMY(),
});
/** The state as text, for `parseState`. */
function formatState(state) {
    return JSON.stringify(state);
}
/** @throws Error when the text is no state of this version */
function parseState(text) {
    let value;
    try {
        value = (0,exact_json/* parseExactJson */.lQ)(text, 'compared');
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

/***/ 5727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ parseChecks),
/* harmony export */   O: () => (/* binding */ readKeptChecks)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85292);
/** The inputs about checks, and the checks as main hands them to post. */


// Rules need a parser that most jobs do without.
const loadRules = () => __webpack_require__.e(/* import() */ 3271).then(__webpack_require__.bind(__webpack_require__, 23271));
/** Only what is asked for; problems go to `report`, one sentence each. */
async function parseChecks(raw, report) {
    const failOnUnmatched = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('fail-on-unmatched', raw['fail-on-unmatched'], report);
    const percent = raw['min-coverage'].replace(/\s?%$/, '');
    if (percent !== '' && !/^(?:\d{1,2}(?:\.\d+)?|100)$/.test(percent)) {
        report(`\`min-coverage\` is "${raw['min-coverage']}": it takes a percentage from 0 to 100.`);
    }
    const text = raw['expect-calls'];
    const expectCalls = text.trim() === '' ? [] : await (await loadRules()).parseExpectCalls(text, report);
    return {
        ...(failOnUnmatched && { failOnUnmatched }),
        ...(expectCalls.length > 0 && { expectCalls }),
        ...(percent !== '' && { minCoverage: Number(percent) }),
    };
}
const keptSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    failOnUnmatched: valibot__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()),
    expectCalls: valibot__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()),
    minCoverage: valibot__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()),
});
/** As a main step of version 0.1.0 kept them: as the inputs say them. */
const textsSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    'fail-on-unmatched': valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    'expect-calls': valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    'min-coverage': valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
/**
 * The checks that `parseChecks` gave, after a way through JSON.
 *
 * @throws ValiError for anything else
 */
async function readKeptChecks(kept) {
    // They were valid when main read them.
    if (valibot__WEBPACK_IMPORTED_MODULE_1__.is(textsSchema, kept))
        return parseChecks(kept, () => undefined);
    const { expectCalls, ...checks } = valibot__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .qgA(keptSchema, kept);
    return expectCalls === undefined
        ? checks
        : { ...checks, expectCalls: valibot__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .qgA((await loadRules()).keptRulesSchema, expectCalls) };
}


/***/ }),

/***/ 79895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mv: () => (/* binding */ readBoundedFile),
/* harmony export */   dJ: () => (/* binding */ stat),
/* harmony export */   eV: () => (/* binding */ maxFileBytes),
/* harmony export */   xj: () => (/* binding */ readKeptFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);
/* harmony import */ var _files_plain_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19119);
/** A file that a user names, and what is kept of it. */



/** What stands at a path. Not `node:fs/promises`, which takes main 3 ms to load. */
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

/***/ 95235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readEnvironmentFile)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _bounded_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79895);
/** An environment's file: Postman's export, or the YAML that Postman keeps in a repository. */


/** @throws DocumentError, EnvironmentError, or Error when the file cannot be read */
async function readEnvironmentFile(file) {
    const { decodeDocument, readDocument, readEnvironment } = await Promise.all(/* import() */[__webpack_require__.e(553), __webpack_require__.e(1561), __webpack_require__.e(9880), __webpack_require__.e(8032), __webpack_require__.e(885)]).then(__webpack_require__.bind(__webpack_require__, 12671));
    const bytes = await (0,_bounded_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readBoundedFile */ .Mv)(file);
    if (!/\.ya?ml$/i.test(file)) {
        const document = readDocument(bytes);
        return { document, ...readEnvironment(document) };
    }
    // Loaded here only: it takes a parser of YAML.
    const { convertEnvironment } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3243), __webpack_require__.e(5572)]).then(__webpack_require__.bind(__webpack_require__, 85572));
    const name = node_path__WEBPACK_IMPORTED_MODULE_0__.basename(file).replace(/(?:\.environment)?\.ya?ml$/i, '');
    const { document, warnings } = convertEnvironment(decodeDocument(bytes), name);
    const read = readEnvironment(document);
    return { document, environment: read.environment, warnings: [...warnings, ...read.warnings] };
}


/***/ }),

/***/ 420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ readReferences),
/* harmony export */   j: () => (/* binding */ readEnvironmentReference)
/* harmony export */ });
/* harmony import */ var _environment_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95235);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74632);


/**
 * Reads the files among both references; problems go to `report` and give `undefined`, as does an empty environment.
 *
 * @param options.names whether a text that is no file can be a name in Postman: not without a key
 * @param options.conversion limits of a conversion
 */
async function readReferences(located, { names, conversion }, report) {
    if (located.collection === undefined) {
        report('`collection` is missing: give the path of a collection (a file, or a folder of YAML files), or a UID, an ID or a name in Postman.');
    }
    const readCollection = (file, directory) => readCollectionItem(file, conversion, directory);
    const [collection, environment] = await Promise.all([
        readReference(located.collection, { names, read: readCollection }, report),
        readEnvironmentReference(located.environment, names, report),
    ]);
    return { collection, environment };
}
/** The same for an environment alone. */
function readEnvironmentReference(located, names, report) {
    return readReference(located, { names, read: readEnvironmentItem }, report);
}
/** @param options.read throws an Error with a sentence that says what is wrong with the file */
async function readReference(located, { names, read, }, report) {
    if (located === undefined)
        return undefined;
    const { text, input } = located;
    try {
        if (located.kind !== 'file') {
            if (located.isFolder && !names)
                throw new Error((0,_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .noCollectionIn */ .V4)(input, text));
            return located;
        }
        const file = (0,_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .itemPath */ .Lt)(located);
        return { kind: 'file', file, text, ...(await read(file, located.directory)) };
    }
    catch (error) {
        report(`\`${input}\` is "${text}": ${error instanceof Error ? error.message : String(error)}`);
        return undefined;
    }
}
async function readCollectionItem(file, limits, directory) {
    // Loaded here only: who names a collection in Postman has no file to read.
    const { readCollectionFile } = await Promise.all(/* import() */[__webpack_require__.e(9880), __webpack_require__.e(9372)]).then(__webpack_require__.bind(__webpack_require__, 82399));
    const { collection: item, ...read } = await readCollectionFile(file, limits, directory);
    return { ...read, item };
}
async function readEnvironmentItem(file) {
    const { environment: item, ...read } = await (0,_environment_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readEnvironmentFile */ .S)(file);
    return { ...read, item };
}


/***/ }),

/***/ 74632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EM: () => (/* binding */ givenItemPath),
/* harmony export */   Lt: () => (/* binding */ itemPath),
/* harmony export */   V4: () => (/* binding */ noCollectionIn),
/* harmony export */   iZ: () => (/* binding */ relativePath),
/* harmony export */   x5: () => (/* binding */ locate)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _bounded_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79895);
/** What the inputs `collection` and `environment` may name: something in Postman, a file, or a folder of YAML files. */


const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const idPattern = new RegExp(`^${uuid}$`, 'i');
const uidPattern = new RegExp(`^\\d+-${uuid}$`, 'i');
/**
 * Finds out what a text names, by its form and by what there is on disk; `undefined` for ''. Nothing is read.
 *
 * @param directory where relative paths start
 */
async function locate(input, text, directory) {
    if (text === '')
        return undefined;
    if (uidPattern.test(text))
        return { kind: 'uid', text, input, isFolder: false };
    if (idPattern.test(text))
        return { kind: 'id', text, input, isFolder: false };
    const located = await locateFile(input, text, directory);
    const { isThere, isFolder, folders } = located;
    const isFile = folders.length > 0 || (isThere && !isFolder) || looksLikePath(text);
    return isFile ? located : { kind: 'name', text, input, isFolder };
}
/** The same for a text that can only be a path. */
async function locateFile(input, text, directory) {
    const file = node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(directory, text);
    const stats = await (0,_bounded_file_js__WEBPACK_IMPORTED_MODULE_1__/* .stat */ .dJ)(file).catch(() => undefined);
    const isFolder = stats?.isDirectory() === true;
    const folders = input === 'collection' && stats !== undefined ? await findFolders(file, isFolder, directory) : [];
    return { kind: 'file', text, input, file, isThere: stats !== undefined, isFolder, folders, directory };
}
/** Looked for only where there may be some: it takes a parser of YAML. */
async function findFolders(file, isFolder, directory) {
    if (!isFolder && !/\.ya?ml$/i.test(file))
        return [];
    const { collectionFolderOf, findCollectionFolders } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3243), __webpack_require__.e(1527)]).then(__webpack_require__.bind(__webpack_require__, 41527));
    if (isFolder)
        return findCollectionFolders(file);
    const folder = await collectionFolderOf(file, directory);
    return folder === undefined ? [] : [folder];
}
/** How many collections an error lists. */
const mostListed = 12;
/**
 * The file or the folder that holds the collection or environment which a path means.
 *
 * @throws Error with a sentence when there is none, or several
 */
function itemPath({ input, file, isThere, isFolder, folders, directory }) {
    if (!isThere)
        throw new Error(`there is no file ${file}. Is the repository checked out before this step?`);
    const [folder, ...others] = folders;
    if (folder === undefined && isFolder)
        throw new Error(noCollectionIn(input, file));
    if (others.length === 0)
        return folder ?? file;
    const names = folders.slice(0, mostListed).map((found) => `"${relativePath(directory, found)}"`);
    const more = folders.length > mostListed ? ` and ${String(folders.length - mostListed)} more` : '';
    throw new Error(`there are ${String(folders.length)} collections in this folder. Give one: ${names.join(', ')}${more}.`);
}
/** The same for commands that read files only. What is not there is told by whoever reads it. @throws as `itemPath` */
async function givenItemPath(input, text, directory) {
    const located = await locateFile(input, text, directory);
    return located.isThere ? itemPath(located) : located.file;
}
/** Why a folder is no collection. Postman keeps its code mocks in folders beside those of its collections. */
function noCollectionIn(input, folder) {
    if (input === 'environment') {
        return 'this is a folder; give one file, as Postman exports it or keeps it (`*.environment.yaml`).';
    }
    if (/[\\/]mocks(?:[\\/][^\\/]+)?$/i.test(folder)) {
        return 'this folder holds a code mock of Postman, which is a program and no collection: `postman mock run` runs it.';
    }
    return ('this folder holds no collection, which would have `*.request.yaml` files or a `.resources/definition.yaml`. ' +
        'Give such a folder, or export the collection from Postman as one file in the format Collection v2.1.');
}
/** From where relative paths start, with slashes; '.' for that place itself. */
function relativePath(directory, file) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.relative(directory, file).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/') || '.';
}
/** Whether the text can only be meant as a path: a name like `Payments v1/v2` has a slash too, so a slash is not enough. */
function looksLikePath(text) {
    return /\.(json|ya?ml)$/i.test(text) || /^\.{0,2}[\\/]/.test(text) || /^[a-z]:[\\/]/i.test(text);
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
        description: 'Required. The path of a collection, a folder of YAML files or one file, or its UID, ID or exact name in Postman.',
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
        description: 'More to redact in all that is written: names of headers and JSON fields, paths such as `user.email`, or path variables such as `:code`, separated by commas. `none` turns redaction off.',
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
/** In the same order. */
const inputNames = Object.keys(inputDefinitions); // keys of a literal: the cast only names them
/** The inputs with their defaults. */
const withDefaults = (given) => (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .fillIn */ .pz)(inputDefinitions, given);


/***/ }),

/***/ 99296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ parseServerResponse)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
/* harmony import */ var _http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5177);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30277);
/* harmony import */ var _postman_model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69412);
/** The `server-response` input: a bare 5xx status, or YAML/JSON in the words of Postman's API. */




// Header values and bodies are often written as plain YAML numbers and booleans.
const textSchema = _yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .scalarSchema */ .iR;
const headersSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
    valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ key: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), value: textSchema })),
    valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL((0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesSchema */ .WY)(textSchema), valibot__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi((entries) => entries.map(([key, value]) => ({ key, value })))),
]);
const jsonSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()), _yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .anyMapSchema */ .sc]), valibot__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi((value) => (0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .toJson */ .aB)(value)), valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP());
const serverResponseSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    statusCode: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .regex */ .yGV(/^\d+$/), valibot__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi(Number))]), valibot__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minValue */ .Wwf(500), valibot__WEBPACK_IMPORTED_MODULE_1__/* .maxValue */ .cGV(599)),
    name: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(textSchema),
    headers: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(headersSchema),
    language: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(_postman_model_js__WEBPACK_IMPORTED_MODULE_2__/* .serverResponseLanguages */ .sj)),
    body: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([textSchema, jsonSchema])),
});
/** What each key takes, for the error of one that has something else. */
const expected = {
    statusCode: "a whole number from 500 to 599: Postman's server responses are 5xx",
    name: 'text',
    headers: 'a map of names to values, or a list of `key` and `value`',
    language: _postman_model_js__WEBPACK_IMPORTED_MODULE_2__/* .serverResponseLanguages */ .sj.join(', '),
    body: 'text, a map or a list',
};
const form = `a status from 500 to 599, or YAML or JSON with the keys ${Object.keys(expected).join(', ')}`;
/** Parses the input; problems go to `report`, one sentence each, and give `undefined`. */
async function parseServerResponse(text, report) {
    const given = text.trim();
    if (given === '')
        return undefined;
    const fields = /^\d+$/.test(given) ? { statusCode: Number(given) } : await parseFields(given, report);
    if (fields === undefined)
        return undefined;
    if (!(0,_http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(fields)) {
        report(`\`server-response\` is "${given}": it takes ${form}.`);
        return undefined;
    }
    const result = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(serverResponseSchema, fields);
    if (!result.success) {
        for (const problem of new Set(result.issues.map((issue) => describe(issue, fields))))
            report(problem);
        return undefined;
    }
    const { statusCode, name, headers, language, body } = result.output;
    return {
        name: name ?? (await nameOf(statusCode)),
        statusCode,
        ...(headers != null && { headers }),
        ...(language != null && { language }),
        ...(body != null && { body }),
    };
}
/** `503 Service Unavailable`. */
async function nameOf(statusCode) {
    // Loaded here only: nothing else of main needs Node's HTTP.
    const { STATUS_CODES } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 37067, 19));
    return `${statusCode} ${STATUS_CODES[statusCode] ?? 'server response'}`;
}
async function parseFields(text, report) {
    try {
        return await (0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .parseYaml */ .hN)(text);
    }
    catch (error) {
        report(`\`server-response\` is not valid YAML or JSON: ${error instanceof Error ? error.message : String(error)}`);
        return undefined;
    }
}
function describe(issue, fields) {
    const key = valibot__WEBPACK_IMPORTED_MODULE_1__/* .getDotPath */ .BuJ(issue)?.split('.')[0] ?? '';
    const takes = Object.hasOwn(expected, key) ? expected[key] : undefined;
    if (takes === undefined)
        return `\`server-response\` has the unknown key "${key}": it takes ${form}.`;
    if (!Object.hasOwn(fields, key))
        return `\`server-response\` has no \`${key}\`: it takes ${form}.`;
    return `\`server-response\` has ${(0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(fields[key])} as \`${key}\`: it takes ${takes}.`;
}


/***/ }),

/***/ 30277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iu: () => (/* binding */ parseYamlDocument),
/* harmony export */   WU: () => (/* binding */ show),
/* harmony export */   WY: () => (/* binding */ entriesSchema),
/* harmony export */   aB: () => (/* binding */ toJson),
/* harmony export */   gw: () => (/* binding */ requireFewAliases),
/* harmony export */   hN: () => (/* binding */ parseYaml),
/* harmony export */   iR: () => (/* binding */ scalarSchema),
/* harmony export */   sc: () => (/* binding */ anyMapSchema)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
/* harmony import */ var _http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5177);
/* harmony import */ var _http_text_exact_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80803);
/** YAML of inputs and documents; JSON is YAML. The parser is loaded where there is some: most jobs have none. */



/**
 * The value of a text, numbers that JavaScript cannot hold as an `ExactNumber`. Aliases are bounded by the parser's own rule.
 *
 * @throws Error with a reason in one line
 */
async function parseYaml(text) {
    const { parseDocument, visit } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    try {
        // Without the level its warnings would go to the log beside ours.
        const document = parseDocument(text, { logLevel: 'error' });
        if (document.errors[0] !== undefined)
            throw document.errors[0];
        visit(document, {
            Scalar: (key, node) => {
                if (key === 'key' || typeof node.value !== 'number' || !isJsonNumber(node.source))
                    return;
                // `1.0` is one call as much as `1` is.
                if (!Number.isSafeInteger(node.value))
                    node.value = (0,_http_text_exact_json_js__WEBPACK_IMPORTED_MODULE_0__/* .exactNumber */ .rf)(node.source, 'written');
            },
        });
        return document.toJS();
    }
    catch (cause) {
        if (cause instanceof RangeError)
            throw new Error('It is nested too deep.', { cause });
        const [reason = ''] = (cause instanceof Error ? cause.message : String(cause)).split('\n');
        throw new Error(reason, { cause });
    }
}
/** Hexadecimal and octal numbers are YAML's own. */
const isJsonNumber = (source) => source !== undefined && /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(source);
/** How often what has an anchor may come again, counted as if it were written out. */
const mostAliases = 10_000;
/**
 * A few aliases can say what takes gigabytes once it is written out.
 *
 * @throws Error for a document with too many; what is no YAML is left to those who read it
 */
async function requireFewAliases(text) {
    // Anchors are rare, and to parse a document once more takes its time.
    if (!/(?:^|[\s,[{])&[^\s,\]}]/m.test(text) || /^\s*\{/.test(text))
        return;
    const { parseDocument } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    try {
        parseDocument(text, { logLevel: 'silent', uniqueKeys: false }).toJS({ maxAliasCount: mostAliases });
    }
    catch (error) {
        if (!(error instanceof Error) || !/alias count/i.test(error.message))
            return;
        throw new Error('The aliases of this YAML document repeat more than can be read. Write it out, or use fewer.', {
            cause: error,
        });
    }
}
/**
 * The value of a document whose aliases are few (`requireFewAliases`). Keys that repeat are an error, merge keys (`<<`) are
 * followed.
 *
 * @param readNumber gives what stands for a number, of the number and its text
 * @throws Error with a reason in one line
 */
async function parseYamlDocument(text, readNumber) {
    const { parseDocument, visit } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const document = parseDocument(text, { logLevel: 'silent', merge: true });
    const [error] = document.errors;
    if (error !== undefined)
        throw new Error(error.message.split('\n', 1)[0]);
    visit(document, {
        Scalar(key, node) {
            if (typeof node.value === 'number' && key !== 'key')
                node.value = readNumber(node.value, node.source);
        },
    });
    return document.toJS({ maxAliasCount: mostAliases });
}
/** A map as it is. Not valibot's `record`, which drops the names `constructor` and `__proto__`. */
const anyMapSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .custom */ .IeY(_http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv, 'no map');
/** A text, or a number or truth value as the text that it is written as. */
const scalarSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .custom */ .IeY(_http_text_exact_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isExactNumber */ .zr)]), valibot__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi((value) => ((0,_http_text_exact_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isExactNumber */ .zr)(value) ? value.rawJSON : String(value))));
/** A map whose values fit `value`, as its entries. */
function entriesSchema(value) {
    return valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(anyMapSchema, valibot__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi((map) => Object.entries(map)), valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .tuple */ .PVZ([valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), value])));
}
/** As JSON; `undefined` for what YAML can say and JSON cannot, such as a list that holds itself. */
function toJson(value) {
    try {
        return JSON.stringify(value);
    }
    catch {
        return undefined;
    }
}
/** A value as it may stand in a message: its JSON, cut after 100 characters. */
function show(value) {
    const text = toJson(value) ?? 'something that is no JSON';
    return text.length > 100 ? `${text.slice(0, 100)}…` : text;
}


/***/ }),

/***/ 97703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SB: () => (/* binding */ openSummaryOf),
/* harmony export */   Yz: () => (/* binding */ outputsOf),
/* harmony export */   sy: () => (/* binding */ describeMock)
/* harmony export */ });
/* harmony import */ var _count_placeholders_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88501);

/** A mock as it now is, in one line. */
function describeMock({ name, mockUrl, environment, config }) {
    const answers = config.serverResponseId === null
        ? 'serves its examples'
        : `answers every call with server response ${config.serverResponseId}`;
    const values = environment === null ? '' : ` with environment ${environment}`;
    return `Mock "${name}" at ${mockUrl} ${answers}${values}.`;
}
/** What later steps are told of it, or read in the line above. */
const outputsOf = ({ mockUrl, id, name, environment, config }) => [
    mockUrl,
    id,
    name,
    environment,
    config.serverResponseId,
];
/** What main's step summary says. A collection in Postman is not fetched for it: main sends no request that it can do without. */
function openSummaryOf({ collection, environment }, { name, mockUrl, api }) {
    return {
        name,
        mockUrl,
        provider: api.provider,
        ...(collection.kind === 'file' && {
            collection: collection.item,
            warnings: collection.warnings,
            notes: Object.values((0,_count_placeholders_js__WEBPACK_IMPORTED_MODULE_0__/* .placeholdersOf */ .i)(collection, environment)).flat(),
        }),
    };
}


/***/ }),

/***/ 5711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dh: () => (/* binding */ takeWithin),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   dp: () => (/* binding */ byteLength),
/* harmony export */   uG: () => (/* binding */ tableWithin)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44702);

/**
 * Text as GitHub-flavoured Markdown that shows exactly this text, in a table cell too: one line, no markup, no HTML, no
 * links, no mentions.
 */
function escapeMarkdown(text) {
    return ((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .toVisible */ .ws)(text)
        .replace(/[&<>"'`|\\*_[\](){}~!#$+^:]/g, entityOf)
        // GitHub looks for mentions in the rendered text, where an entity is a plain `@` again: keep it off the name.
        .replaceAll('@', '&#64;&#8203;')
        // `www.` alone makes a link.
        .replace(/www\./gi, (prefix) => `${prefix.slice(0, -1)}&#46;`)
        .replace(/^\s*(?:-|\d+\.)/, (marker) => marker.replace(/[-.]/, entityOf))
        // Five spaces behind the mark of a list begin a code block.
        .replace(/^ /, entityOf));
}
const entityOf = (character) => `&#${character.charCodeAt(0)};`;
/** The first lines that fit into `room` bytes together. */
function takeWithin(lines, room) {
    const taken = [];
    let used = 0;
    for (const line of lines) {
        used += byteLength([line]);
        if (used > room)
            break;
        taken.push(line);
    }
    return taken;
}
/** Bytes (UTF-8) of the lines, each with its newline. */
const byteLength = (lines) => lines.reduce((sum, line) => sum + Buffer.byteLength(line) + 1, 0);
/** Room for the sentence that says what is left out. */
const leftOutBytes = 500;
/** A table of rows that are Markdown already, a sentence below it where not all fit, and an empty line. */
function tableWithin(rows, { head, room, leftOut }) {
    const shown = takeWithin(rows, room - byteLength(head) - leftOutBytes);
    const sentence = leftOut(shown.length);
    return [...head, ...shown, '', ...(sentence === undefined ? [] : [sentence, ''])];
}


/***/ }),

/***/ 65711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mainStep: () => (/* binding */ mainStep)
});

// EXTERNAL MODULE: ./build/github/inputs.js
var github_inputs = __webpack_require__(52325);
// EXTERNAL MODULE: ./build/github/outputs.js
var outputs = __webpack_require__(31224);
// EXTERNAL MODULE: ./build/github/reporter.js
var github_reporter = __webpack_require__(36237);
// EXTERNAL MODULE: ./build/github/runner.js
var runner = __webpack_require__(96806);
// EXTERNAL MODULE: ./build/github/state.js + 1 modules
var state = __webpack_require__(90238);
// EXTERNAL MODULE: ./build/github/step.js
var step = __webpack_require__(94686);
// EXTERNAL MODULE: ./build/github/summary.js
var github_summary = __webpack_require__(13794);
// EXTERNAL MODULE: ./build/job/inputs/input-definitions.js
var input_definitions = __webpack_require__(83307);
// EXTERNAL MODULE: ./build/job/inputs/inputs.js
var inputs_inputs = __webpack_require__(25603);
// EXTERNAL MODULE: ./build/job/open/describe-mock.js
var describe_mock = __webpack_require__(97703);
// EXTERNAL MODULE: ./build/job/open/open-mock.js + 2 modules
var open_mock = __webpack_require__(6084);
// EXTERNAL MODULE: ./build/job/reporter.js
var job_reporter = __webpack_require__(31875);
// EXTERNAL MODULE: ./build/job/secrets/redactors.js
var redactors = __webpack_require__(31459);
// EXTERNAL MODULE: ./build/job/version.js
var version = __webpack_require__(67040);
// EXTERNAL MODULE: ./build/postman/transport/clock.js
var clock = __webpack_require__(59361);
// EXTERNAL MODULE: ./build/engine/read/methods.js
var methods = __webpack_require__(43058);
// EXTERNAL MODULE: ./build/report/summary/markdown.js
var markdown = __webpack_require__(5711);
// EXTERNAL MODULE: ./build/report/redact/redact.js + 13 modules
var redact = __webpack_require__(54170);
// EXTERNAL MODULE: ./build/report/words.js
var words = __webpack_require__(44702);
;// CONCATENATED MODULE: ./build/report/summary/open-summary.js
/** The summary of a mock that was just opened: where it is and what it serves. */




const longest = { name: 200, url: 300, path: 160, method: 30, examples: 120, warning: 400 };
const mostRoutes = 100;
/** The address must be free of secrets; nothing in the result that came from outside can act as markup. */
function formatOpenSummary({ name, mockUrl, provider, collection, warnings = [], notes = [], redactor = (0,redact.createRedactor)({ secrets: [] }), limit = 100_000, }) {
    const place = provider === 'postman' ? 'in Postman’s cloud' : 'on the runner';
    const head = [
        `## Mock server ${(0,markdown/* escapeMarkdown */.FV)((0,words/* cutMiddle */.it)(redactor.redactText(name), longest.name))}`,
        '',
        `The mock is ${place} at ${(0,markdown/* escapeMarkdown */.FV)((0,words/* cutMiddle */.it)(mockUrl, longest.url))}.`,
        '',
    ];
    const foot = aboutLines([...warnings.map(warningText), ...notes], limit / 4, redactor);
    if (collection === undefined)
        return toText([...head, ...foot]);
    return toText([...head, ...routesSection(collection, limit - (0,markdown/* byteLength */.dp)([...head, ...foot]), redactor), ...foot]);
}
function routesSection({ name, requests }, room, redactor) {
    const examples = requests.flatMap((each) => each.examples).filter(({ request }) => (0,methods/* canBeSent */.U)(request.method)).length;
    const collection = (0,markdown/* escapeMarkdown */.FV)((0,words/* cutMiddle */.it)(redactor.redactText(name), longest.name));
    const sentence = `It serves ${(0,words/* countOf */.pq)(examples, 'saved example')} of ${(0,words/* countOf */.pq)(requests.length, 'request')} in the collection ${collection}.`;
    const routes = routesOf(requests);
    if (routes.length === 0)
        return [sentence, ''];
    const leftOut = (shown) => shown === routes.length ? undefined : `${(0,words/* countOf */.pq)(routes.length - shown, 'more route')} did not fit here.`;
    const head = ['| Method | Path | Examples |', '| :-- | :-- | :-- |'];
    return [
        sentence,
        '',
        ...(0,markdown/* tableWithin */.uG)(routes.slice(0, mostRoutes).map((route) => rowOf(route, redactor)), { head, room: room - (0,markdown/* byteLength */.dp)([sentence, '']), leftOut }),
    ];
}
/** One for each method and path that examples were saved for, or a request that has none. */
function routesOf(requests) {
    const routes = new Map();
    const routeOf = ({ method, address }) => {
        const key = `${method} ${pathOf(address)}`;
        const route = routes.get(key) ?? { method, path: pathOf(address), answers: [] };
        routes.set(key, route);
        return route;
    };
    for (const { request, examples } of requests) {
        if (examples.length === 0)
            routeOf(request);
        for (const example of examples)
            routeOf(example.request).answers.push(`${example.status} ${example.name}`);
    }
    return [...routes.values()];
}
function rowOf({ method, path, answers }, { redactText, redactTarget }) {
    const shown = !(0,methods/* canBeSent */.U)(method)
        ? 'none: no call can have this method'
        : answers.length === 0
            ? 'none: calls get a 404'
            : redactText(answers.join(', '));
    const cells = [
        (0,words/* cutMiddle */.it)(redactText(method), longest.method),
        (0,words/* cutMiddle */.it)(redactTarget(path), longest.path),
        (0,words/* cutMiddle */.it)(shown, longest.examples),
    ];
    return `| ${cells.map(markdown/* escapeMarkdown */.FV).join(' | ')} |`;
}
/** Without the host or the variable that stands for it. */
function pathOf(address) {
    const slash = address.indexOf('/');
    return slash === -1 ? '/' : address.slice(slash);
}
function warningText({ message, firstItem, count }) {
    const others = count > 1 ? ` (and ${count - 1} more)` : '';
    return `${message} First at ${firstItem}${others}.`;
}
function aboutLines(texts, room, { redactText }) {
    if (texts.length === 0)
        return [];
    const lines = texts.map((text) => `- ${(0,markdown/* escapeMarkdown */.FV)((0,words/* cutMiddle */.it)(redactText(text), longest.warning))}`);
    const shown = (0,markdown/* takeWithin */.Dh)(lines, room);
    const rest = lines.length - shown.length;
    return ['About the collection:', '', ...shown, ...(rest === 0 ? [] : [`- ${(0,words/* countOf */.pq)(rest, 'more warning')}.`]), ''];
}
const toText = (lines) => `${lines.join('\n').trimEnd()}\n`;

;// CONCATENATED MODULE: ./build/steps/main-step.js
















/** Runs the step; the process ends with it. */
function mainStep({ env, boot, end }) {
    // More is known to be secret once the inputs are read, and once the mock is open.
    let redactor = (0,redactors/* logRedactorOf */.Ix)({ redact: [] });
    const redact = (text) => redactor.redactText(text);
    const reporter = (0,job_reporter/* redactingReporter */.L)(github_reporter/* githubReporter */.T, redact);
    const work = async () => {
        const reading = { signal: end.stop, progress: reporter.progress };
        const inputs = await (0,inputs_inputs/* parseInputs */.T)((0,github_inputs/* readStepInputs */.Wn)(input_definitions/* inputNames */.vj, ['postman-api-key']), (0,runner/* workspaceDirectory */.xq)(env), reading);
        redactor = (0,redactors/* redactorOfInputs */.Tx)(inputs);
        for (const note of inputs.notes)
            reporter.warning(note);
        const mock = await (0,open_mock/* openMock */.p)(inputs, {
            identity: (0,runner/* runIdentity */.yK)(env),
            state: state/* githubState */.F,
            reporter,
            clock: clock/* systemClock */.m,
            end,
            // Half of the step's code is the way to the cloud: it is loaded where a mock is opened there.
            connect: async (api, limits) => {
                const { connectToCloud } = await __webpack_require__.e(/* import() */ 6659).then(__webpack_require__.bind(__webpack_require__, 99040));
                const apiInputs = (0,input_definitions/* mainApiInputsOf */.cf)({ filesGiven: (0,inputs_inputs/* areFilesGiven */.L)(inputs) });
                return connectToCloud({ reporter, version: version/* version */.r, env, inputs: apiInputs })(api, limits);
            },
            launchEmbedded: async (options) => (await boot()).start(options),
            mask: github_inputs/* maskSecret */.$l,
            directory: inputs.place.provider === 'embedded' ? (await boot()).directory : (0,runner/* makeJobDirectory */.nF)(env),
        });
        redactor = (0,redactors/* logRedactorOf */.Ix)(mock.state);
        (0,outputs/* setOutputs */.n0)(mock);
        reporter.info(`The mock is at ${mock.mockUrl}`);
        const summary = formatOpenSummary({ ...(0,describe_mock/* openSummaryOf */.SB)(inputs, mock), redactor: (0,redactors/* redactorOf */.y)(mock.state) });
        await (0,github_summary/* tryToWriteSummary */.A)(summary, reporter);
    };
    return (0,step/* runMain */.VN)(work, { end, redact });
}


/***/ })

};
