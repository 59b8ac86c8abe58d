export const id = 3828;
export const ids = [3828];
export const modules = {

/***/ 25660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ isRunning)
/* harmony export */ });
/** Whether there is a process of this ID. That it is still the same one is not said: IDs are given again. */
function isRunning(pid, self = process) {
    try {
        // Sends nothing.
        return self.kill(pid, 0);
    }
    catch (error) {
        // Another user's process is there.
        return error instanceof Error && 'code' in error && error.code === 'EPERM';
    }
}


/***/ }),

/***/ 86817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ makeFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/** A folder with all that is above it. */


/**
 * Makes a folder, and those above it, where they are missing. `mkdir` with `recursive` tries for ever where the folder above is
 * there and nothing can be made in it, as in `/proc`.
 *
 * @param folder absolute
 * @throws Error of the file system
 */
async function makeFolder(folder) {
    if (await isFolder(folder))
        return;
    const parent = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(folder);
    if (parent !== folder)
        await makeFolder(parent);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder);
    }
    catch (error) {
        // Another process may have made it meanwhile.
        if (!(await isFolder(folder)))
            throw error;
    }
}
const isFolder = (file) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file).then((stats) => stats.isDirectory(), () => false);


/***/ }),

/***/ 16859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ createPatientFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
/** Files that another program may hold for a moment, as virus scanners and indexers do on Windows. */


/** What Windows says of a file that somebody has open, and any system of a folder that somebody still writes to. */
const heldCodes = new Set(['EBUSY', 'EPERM', 'EACCES', 'ENOTEMPTY']);
/** Milliseconds between the tries: four seconds in all, in which a scanner is done with a file. */
const pauses = [50, 100, 200, 400, 800, 1_200, 1_250];
/**
 * Tries again for some seconds what a held file forbids; then, and with any other error at once, it throws as the disk does.
 *
 * @param wait for so many milliseconds
 */
function createPatientFiles(wait = node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout, disk = { rename: node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename, rm: node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm }) {
    const insist = async (work) => {
        for (const pause of pauses) {
            try {
                await work();
                return;
            }
            catch (error) {
                if (!heldCodes.has(error?.code))
                    throw error;
            }
            await wait(pause);
        }
        await work();
    };
    return {
        rename: (from, to) => insist(() => disk.rename(from, to)),
        removeFile: (path) => insist(() => disk.rm(path, { recursive: false, force: true })),
        removeTree: (path) => insist(() => disk.rm(path, { recursive: true, force: true })),
    };
}


/***/ }),

/***/ 40973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A6: () => (/* binding */ tryToWriteSummary),
/* harmony export */   Fz: () => (/* binding */ githubState),
/* harmony export */   Sy: () => (/* binding */ writeSummary),
/* harmony export */   t$: () => (/* binding */ requirePlainCommandFile),
/* harmony export */   un: () => (/* binding */ readState)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81147);
/* harmony import */ var _files_plain_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19119);
/* harmony import */ var _job_describe_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95992);
/* harmony import */ var _job_state_mock_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8666);
/** What the runner is told through files: the state that main hands to post, and the step summary. Outputs go that way too. */




/**
 * To be called before the toolkit writes to one of the files: to a pipe it would write for ever.
 *
 * @param variable the name of the environment variable that has the file's path; without a file there is nothing to check
 * @throws Error with a sentence that says what stands in the file's place
 */
function requirePlainCommandFile(variable) {
    const file = process.env[variable] ?? '';
    if (file !== '')
        (0,_files_plain_file_js__WEBPACK_IMPORTED_MODULE_1__/* .requirePlainFile */ .k0)(file);
}
const stateKey = 'ephemeral-mock';
/** Each save appends to the runner's file, which takes the last value: a kill in between loses nothing that was saved. */
const githubState = {
    save(state) {
        requirePlainCommandFile('GITHUB_STATE');
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .saveState */ .LZ(stateKey, (0,_job_state_mock_state_js__WEBPACK_IMPORTED_MODULE_2__/* .formatState */ .lN)(state));
    },
};
/**
 * What main has saved; `undefined` when it stopped before it made anything.
 *
 * @throws Error when the text is no state of this version
 */
function readState() {
    const text = _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getState */ .Gu(stateKey);
    return text === '' ? undefined : (0,_job_state_mock_state_js__WEBPACK_IMPORTED_MODULE_2__/* .parseState */ .Bu)(text);
}
/**
 * Appends Markdown to the summary on the run's page; without a runner that shows summaries it goes nowhere.
 *
 * @throws Error of the file system, or of the toolkit when the file is too large
 */
async function writeSummary(markdown) {
    if ((process.env['GITHUB_STEP_SUMMARY'] ?? '') === '')
        return;
    requirePlainCommandFile('GITHUB_STEP_SUMMARY');
    await _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .summary */ .z.addRaw(markdown).write();
}
/** As `writeSummary`, for a step whose work is done: a summary that cannot be written is a warning. */
async function tryToWriteSummary(markdown, reporter) {
    try {
        await writeSummary(markdown);
    }
    catch (error) {
        reporter.warning(`The summary could not be written. ${(0,_job_describe_error_js__WEBPACK_IMPORTED_MODULE_3__/* .describeError */ .U)(error)}`);
    }
}


/***/ }),

/***/ 52325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $l: () => (/* binding */ maskSecret),
/* harmony export */   IW: () => (/* binding */ readJobStatus),
/* harmony export */   Wn: () => (/* binding */ readStepInputs),
/* harmony export */   ps: () => (/* binding */ readInputNames)
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
/** The names of all inputs that the runner hands over, in lower case, also of those that the action does not have. */
function readInputNames(env) {
    return Object.keys(env).flatMap((name) => (/^INPUT_./.test(name) ? [name.slice('INPUT_'.length).toLowerCase()] : []));
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
    annotate: ({ level, title, message, file, line }) => {
        const say = level === 'notice' ? _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .notice */ .lm : _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e;
        say(message, {
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

/***/ 94686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VN: () => (/* binding */ runMain),
/* harmony export */   a2: () => (/* binding */ runPost),
/* harmony export */   vy: () => (/* binding */ failStep)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81147);
/* harmony import */ var _job_end_signals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14757);
/* harmony import */ var _job_describe_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95992);
/** A step from its first line to its exit code. */



/**
 * Runs main: whatever it throws is the step's error and turns it red. So does a stray error, which ends it at once: the post
 * step removes what there is.
 *
 * The process ends here, since a socket that is kept alive would hold it up for seconds.
 */
function runMain(work, settings = {}) {
    return run(work, { ...settings, say: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setFailed */ .C1, outlivesStrayErrors: false });
}
/**
 * Runs post: whatever it throws is a warning, for a cleanup hiccup is not the user's build. A stray error (a stream of the
 * artifact client throws within its emitter, say) is no more than that: nothing comes after post, so the removal goes on.
 * So it does where nobody reads the log any more, the runner having died: to warn of that would fail the same way, for ever.
 */
function runPost(work, settings = {}) {
    process.stdout.on('error', () => undefined);
    return run(work, { ...settings, say: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e, outlivesStrayErrors: true });
}
async function run(work, settings) {
    const { say, outlivesStrayErrors, end = (0,_job_end_signals_js__WEBPACK_IMPORTED_MODULE_1__/* .listenForEnd */ .Y2)(process), redact = (text) => text } = settings;
    const tell = (error) => {
        say(redact((0,_job_describe_error_js__WEBPACK_IMPORTED_MODULE_2__/* .describeError */ .U)(error)));
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .debug */ .Yz(redact(error instanceof Error ? (error.stack ?? '') : ''));
    };
    const fail = (error) => {
        tell(error);
        exit();
    };
    const onStray = outlivesStrayErrors ? tell : fail;
    process.on('uncaughtException', onStray);
    process.on('unhandledRejection', onStray);
    const tellEnd = () => {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq(`${(0,_job_describe_error_js__WEBPACK_IMPORTED_MODULE_2__/* .describeError */ .U)(end.stop.reason)} What is under way is finished first.`);
    };
    if (end.stop.aborted)
        tellEnd();
    else
        end.stop.addEventListener('abort', tellEnd);
    await work(end).then(exit, fail);
    return new Promise(() => undefined);
}
/** Milliseconds. Whoever reads the log may have stopped to. */
const longestWrite = 1_000;
/** Ends the process once the log is written: pipes are asynchronous on Windows. */
function exit() {
    process.stdout.write('', () => process.exit());
    setTimeout(() => process.exit(), longestWrite).unref();
}
/** Turns the step red, with an error under its own title. */
function failStep({ name, message, file, line }) {
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3(message, {
        title: name,
        ...(file !== undefined && { file }),
        ...(line !== undefined && { startLine: line }),
    });
    process.exitCode = _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .ExitCode */ .yU.Failure;
}


/***/ }),

/***/ 98589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   US: () => (/* binding */ stackOf),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   iT: () => (/* binding */ toError)
/* harmony export */ });
/** What was thrown: an Error, as a rule, but JavaScript lets it be anything. */
/** Its message, without its causes. */
const messageOf = (thrown) => (thrown instanceof Error ? thrown.message : String(thrown));
/** With the stack, for a log that developers read. */
const stackOf = (thrown) => thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
const toError = (thrown) => (thrown instanceof Error ? thrown : new Error(String(thrown)));
/** The code that Node gives errors of the system and of its own, such as `ENOENT`. */
const codeOf = (thrown) => thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : undefined;


/***/ }),

/***/ 25827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ parseChecks),
/* harmony export */   O: () => (/* binding */ readKeptChecks)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77934);
/* harmony import */ var _http_text_show_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87078);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85292);
/** The inputs about checks, and the checks as main hands them to post. */



// Rules need a parser that most jobs do without.
const loadRules = () => __webpack_require__.e(/* import() */ 9379).then(__webpack_require__.bind(__webpack_require__, 89379));
/** Only what is asked for; problems go to `report`, one sentence each. @param collection that rules may be about */
async function parseChecks(raw, report, collection) {
    const failOnUnmatched = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('fail-on-unmatched', raw['fail-on-unmatched'], report);
    const failOnLooseMatch = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('fail-on-loose-match', raw['fail-on-loose-match'], report);
    const coverage = parseCoverage(raw['min-coverage'], report);
    const text = raw['expect-calls'];
    const expectCalls = text.trim() === '' ? [] : await (await loadRules()).parseExpectCalls(text, report, methodsOf(collection));
    return {
        ...(failOnUnmatched && { failOnUnmatched }),
        ...(failOnLooseMatch && { failOnLooseMatch }),
        ...(expectCalls.length > 0 && { expectCalls }),
        ...coverage,
    };
}
const methodsOf = (collection) => collection?.kind === 'file'
    ? new Set(collection.item.requests.map(({ request }) => request.method.toUpperCase()))
    : undefined;
/** `80`, `80%`, `80 requests`, `80% of requests`. */
function parseCoverage(given, report) {
    if (given === '')
        return undefined;
    const form = /^(\d{1,2}(?:\.\d+)?|100)(?:\s?%)?(?:\s+(?:of\s+)?(examples|requests))?$/i;
    const [, percent, counted] = form.exec(given.trim()) ?? [];
    if (percent === undefined) {
        report(`\`min-coverage\` is ${(0,_http_text_show_value_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(given)}: it takes a percentage from 0 to 100, of examples, or of requests as in "80 requests".`);
        return undefined;
    }
    return { minCoverage: Number(percent), ...(counted?.toLowerCase() === 'requests' && { minCoverageOf: 'requests' }) };
}
const keptSchema = valibot__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    failOnUnmatched: valibot__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()),
    failOnLooseMatch: valibot__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()),
    expectCalls: valibot__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J()),
    minCoverage: valibot__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()),
    minCoverageOf: valibot__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_2__/* .picklist */ .KIO(['examples', 'requests'])),
});
/**
 * The checks that `parseChecks` gave, after a way through JSON.
 *
 * @throws ValiError for anything else
 */
async function readKeptChecks(kept) {
    const { expectCalls, ...checks } = valibot__WEBPACK_IMPORTED_MODULE_2__/* .parse */ .qgA(keptSchema, kept);
    return expectCalls === undefined
        ? checks
        : { ...checks, expectCalls: valibot__WEBPACK_IMPORTED_MODULE_2__/* .parse */ .qgA((await loadRules()).keptRulesSchema, expectCalls) };
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

/***/ 98421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ checkLines),
/* harmony export */   s: () => (/* binding */ readCollections)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);
/* harmony import */ var _http_text_show_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87078);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98388);
/** From the lines of `collection` to the one collection that they are behind a mock. */




/** APIs come in dozens; each collection is held to the limits of one. */
const mostCollections = 100;
const realpath = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.realpath);
/**
 * Reads them one after the other, so that no more than one is converted at a time, and joins them. Each problem goes to
 * `report`, of all lines at once, and gives `undefined`.
 *
 * @param read gives `undefined` after a problem, which it has reported
 */
async function readCollections(located, read, report) {
    const [first] = located;
    if (first === undefined) {
        report('`collection` is missing: give the path of a collection (a file, or a folder of YAML files), or a UID, an ID or a name in Postman.');
        return undefined;
    }
    if (located.length === 1)
        return read(first);
    const files = await filesAmong(located, report);
    const lines = await Promise.all(files.map(async (each) => ({ text: each.text, file: await pathOf(each) })));
    if (!(await checkLines(lines, report)))
        return undefined;
    const found = [];
    for (const file of files) {
        const reference = await read(file);
        if (reference?.kind === 'file')
            found.push(reference);
    }
    return joinReferences(found);
}
/** Those of several lines that name files; whatever else stands there is a problem. */
async function filesAmong(located, report) {
    for (const each of located) {
        if (each.kind === 'file')
            continue;
        const { input } = each;
        if (each.kind === 'url') {
            report(`\`${input}\` ${each.problem}`);
            continue;
        }
        const { text, directory } = each;
        const why = each.isFolder
            ? await (0,_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .noCollectionIn */ .V4)(input, text, directory)
            : `this is no file here, and of several collections each is to be a file or a folder.${(await (0,_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .nearFile */ .X7)(each)) || ' Export it from Postman, or give it alone.'}`;
        report(`\`${input}\` has the line ${(0,_http_text_show_value_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(text)}: ${why}`);
    }
    return located.filter((each) => each.kind === 'file');
}
/** Whether there are no more lines than one mock can serve. Those that name what an earlier one does are a problem too. */
async function checkLines(lines, report) {
    if (lines.length > mostCollections) {
        report(`\`collection\` has ${lines.length} lines, and one mock serves at most ${mostCollections} collections.`);
        return false;
    }
    const seen = new Map();
    for (const { text, file } of lines) {
        if (file === undefined)
            continue;
        // Links followed. What is not there is told by whoever reads it.
        const place = await realpath(file).catch(() => file);
        const before = seen.get(place);
        const twice = before === text ? `${(0,_http_text_show_value_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(text)} twice` : `one collection twice, as ${(0,_http_text_show_value_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(before ?? '')} and ${(0,_http_text_show_value_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(text)}`;
        if (before === undefined)
            seen.set(place, text);
        else
            report(`\`collection\` names ${twice}: leave one of the lines out.`);
    }
    return true;
}
/** The file or folder that a line means; `undefined` for what is none, which reading it will say. */
function pathOf(located) {
    return (0,_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .itemPath */ .Lt)(located).catch(() => undefined);
}
async function joinReferences(references) {
    const [first, ...others] = references;
    if (first === undefined)
        return undefined;
    // Loaded here only, as what reads the files.
    const { joinCollections } = await Promise.all(/* import() */[__webpack_require__.e(3975), __webpack_require__.e(8641), __webpack_require__.e(4175), __webpack_require__.e(7864), __webpack_require__.e(2671), __webpack_require__.e(1471)]).then(__webpack_require__.bind(__webpack_require__, 12671));
    return {
        kind: 'file',
        file: first.file,
        text: references.map(({ text }) => text).join(', '),
        document: references.map(({ document }) => document),
        item: joinCollections([first.item, ...others.map(({ item }) => item)]),
        warnings: references.flatMap(({ text, warnings }) => warnings.map((warning) => ({ ...warning, message: `${text}: ${warning.message}` }))),
        parts: references,
    };
}


/***/ }),

/***/ 420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PK: () => (/* binding */ readReferences),
/* harmony export */   S0: () => (/* binding */ readEnvironmentFile),
/* harmony export */   j2: () => (/* binding */ readEnvironmentReference)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _http_text_show_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87078);
/* harmony import */ var _http_text_thrown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98589);
/* harmony import */ var _bounded_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79895);
/* harmony import */ var _read_collections_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98421);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98388);
/** From what `collection` and `environment` name to what they hold. */






/**
 * Reads the files among both references; problems go to `report` and give `undefined`, as does an empty environment.
 *
 * @param options.conversion limits of a conversion
 */
async function readReferences(located, { conversion, ...asker }, report) {
    const readFile = async (file, directory) => {
        // Loaded here only: who names a collection in Postman has no file to read.
        const { readCollectionFile } = await Promise.all(/* import() */[__webpack_require__.e(7864), __webpack_require__.e(6925)]).then(__webpack_require__.bind(__webpack_require__, 2900));
        const { collection: item, ...read } = await readCollectionFile(file, conversion, directory);
        return { ...read, item };
    };
    const readCollection = (each) => readReference(each, asker, readFile, report);
    const [collection, environment] = await Promise.all([
        (0,_read_collections_js__WEBPACK_IMPORTED_MODULE_1__/* .readCollections */ .s)(located.collections, readCollection, report),
        readEnvironmentReference(located.environment, asker, report),
    ]);
    return { collection, environment };
}
/** The same for an environment alone. */
function readEnvironmentReference(located, asker, report) {
    const readFile = async (file) => {
        const { environment: item, ...read } = await readEnvironmentFile(file);
        return { ...read, item };
    };
    return readReference(located, asker, readFile, report);
}
/** @param read throws an Error with a sentence that says what is wrong with the file */
async function readReference(located, { names, onCommandLine }, read, report) {
    if (located === undefined)
        return undefined;
    const { input } = located;
    if (located.kind === 'url') {
        report(`\`${input}\` ${located.problem}`);
        return undefined;
    }
    const { text, directory } = located;
    try {
        if (located.kind === 'file') {
            const file = await (0,_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .itemPath */ .Lt)(located, onCommandLine);
            return { kind: 'file', file, text, ...(await read(file, directory)) };
        }
        if (names)
            return located;
        if (located.isFolder)
            throw new Error(await (0,_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .noCollectionIn */ .V4)(input, text, directory));
        return located.kind === 'name' ? { ...located, near: await (0,_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .nearFile */ .X7)(located) } : located;
    }
    catch (error) {
        report(`\`${input}\` is ${(0,_http_text_show_value_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(text)}: ${(0,_http_text_thrown_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error)}`);
        return undefined;
    }
}
/** @throws DocumentError, EnvironmentError, or Error when the file cannot be read */
async function readEnvironmentFile(file) {
    const { decodeDocument, readDocument, readEnvironment } = await Promise.all(/* import() */[__webpack_require__.e(3975), __webpack_require__.e(8641), __webpack_require__.e(4175), __webpack_require__.e(7864), __webpack_require__.e(2671), __webpack_require__.e(1471)]).then(__webpack_require__.bind(__webpack_require__, 12671));
    const bytes = await (0,_bounded_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readBoundedFile */ .Mv)(file);
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

/***/ 98388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a8: () => (/* binding */ collectionLines),
  UV: () => (/* binding */ describeMissing),
  EM: () => (/* binding */ givenItemPath),
  Lt: () => (/* binding */ itemPath),
  x5: () => (/* binding */ locate),
  U1: () => (/* binding */ locateCollections),
  X7: () => (/* binding */ nearFile),
  V4: () => (/* binding */ noCollectionIn),
  xe: () => (/* binding */ partsOfReference),
  iZ: () => (/* binding */ relativePath)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/http-text/show-value.js
var show_value = __webpack_require__(87078);
// EXTERNAL MODULE: ./build/job/inputs/collection/bounded-file.js
var bounded_file = __webpack_require__(79895);
;// CONCATENATED MODULE: ./build/job/inputs/collection/link.js
/** A URL where a path, a UID or a name is wanted. One that Postman's app copies holds the UID. */

/** Postman's hosts, which people also paste without the scheme. */
const postmanHost = /^(?:[\w-]+\.){0,5}(?:getpostman\.com|postman\.com|postman\.co)$/i;
/** What the segment of a path before an ID says of it; `documentation` and `run-collection` show collections. */
const kinds = new Map([
    ...['collection', 'collections', 'documentation', 'run-collection'].map((word) => [word, 'collection']),
    ...['environment', 'environments'].map((word) => [word, 'environment']),
    ...['request', 'folder', 'example', 'mock', 'mocks', 'monitor', 'workspace', 'api', 'flow', 'fork'].map((word) => [word, word.replace(/s$/, '')]),
]);
/** `undefined` for what is no URL. */
function readLink(input, text) {
    const hasScheme = /^[a-z][a-z\d+.-]*:\/\//i.test(text);
    const host = /^[\w.-]{1,100}(?=\/)/.exec(text)?.[0] ?? '';
    if (!hasScheme && !postmanHost.test(host))
        return undefined;
    const url = URL.parse(hasScheme ? text : `https://${text}`);
    if (url === null)
        return { problem: `is a URL that cannot be read. ${pathOrUid}.` };
    // Without what may be secret: an access key, a password.
    const shown = (0,show_value/* quote */.hD)(`${url.protocol}//${url.host}${url.pathname}`);
    if (url.protocol === 'file:')
        return { problem: `is the URL ${shown}: give the path itself, without file://.` };
    if (!postmanHost.test(url.hostname)) {
        return {
            problem: `is the URL ${shown}, and a URL is not read: download the file before, with curl for example, and give its path. A UID or name in Postman, with a key, works too.`,
        };
    }
    const found = idsIn(url);
    const wanted = found.find(({ kind }) => kind === input);
    if (wanted !== undefined)
        return { id: wanted.id };
    // The innermost: a workspace holds all the others.
    const other = found.at(-1);
    const what = other === undefined
        ? `a link to Postman in which no ${input} is named`
        : `a link to ${article(other.kind)} in Postman`;
    return { problem: `is ${shown}, ${what}: give the link or the UID of the ${input}, or export it and give the file.` };
}
const pathOrUid = 'Give the path of a file, or a UID or name in Postman';
/** All that are named, from the front: a link to a request may have its collection before it. */
function idsIn({ pathname, searchParams }) {
    const segments = pathname.split('/');
    const pairs = segments.map((segment, index) => [segments[index - 1] ?? '', segment]);
    const asked = [searchParams.get('entityType') ?? '', searchParams.get('entityId') ?? ''];
    return [asked, ...pairs].flatMap(([word, id]) => {
        const kind = kinds.get(word.toLowerCase());
        return kind !== undefined && (uidPattern.test(id) || idPattern.test(id)) ? [{ kind, id }] : [];
    });
}
const article = (noun) => `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
/** An ID as a whole text. */
const idPattern = new RegExp(`^${uuid}$`, 'i');
/** The same with its owner's number before it. */
const uidPattern = new RegExp(`^\\d+-${uuid}$`, 'i');

;// CONCATENATED MODULE: ./build/job/inputs/collection/reference.js
/** What the inputs `collection` and `environment` may name: something in Postman, a file, or a folder of YAML files. */




/** The files that a collection was read from, in the order that breaks ties. */
function partsOfReference(reference) {
    return reference.parts ?? [reference];
}
/** The lines of `collection`: one names what it likes, several name files. Empty ones do not count. */
function collectionLines(text) {
    return text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
}
/** What each line of `collection` names, as `locate` has it. */
async function locateCollections(text, directory) {
    const located = await Promise.all(collectionLines(text).map((line) => locate('collection', line, directory)));
    return located.filter((each) => each !== undefined);
}
/**
 * Finds out what a text names, by its form and by what there is on disk; `undefined` for ''. Nothing is read.
 *
 * @param directory where relative paths start
 */
async function locate(input, text, directory) {
    if (text === '')
        return undefined;
    const link = readLink(input, text);
    if (link !== undefined && 'problem' in link)
        return { kind: 'url', input, problem: link.problem };
    const id = link?.id ?? text;
    const isId = uidPattern.test(id) ? 'uid' : idPattern.test(id) ? 'id' : undefined;
    if (isId !== undefined)
        return { kind: isId, text: id, input, directory, isFolder: false, isLink: link !== undefined };
    const located = await locateFile(input, text, directory);
    const { isThere, isFolder, folders } = located;
    const isFile = folders.length > 0 || (isThere && !isFolder) || looksLikePath(text);
    return isFile ? located : { kind: 'name', text, input, directory, isFolder };
}
/** The same for a text that can only be a path. */
async function locateFile(input, text, directory) {
    const file = external_node_path_.resolve(directory, text);
    const stats = await (0,bounded_file/* stat */.dJ)(file).catch(() => undefined);
    const isFolder = stats?.isDirectory() === true;
    const folders = input === 'collection' && stats !== undefined ? await findFolders(file, isFolder, directory) : [];
    return { kind: 'file', text, input, file, isThere: stats !== undefined, isFolder, folders, directory };
}
/** Looked for only where there may be some: it takes a parser of YAML. */
async function findFolders(file, isFolder, directory) {
    if (!isFolder && !/\.ya?ml$/i.test(file))
        return [];
    const { collectionFolderOf, findCollectionFolders } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3243), __webpack_require__.e(5199), __webpack_require__.e(6142)]).then(__webpack_require__.bind(__webpack_require__, 65199));
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
 * @param onCommandLine whether no step of a workflow asks, for which an earlier one gets the files
 * @throws Error with a sentence when there is none, or several
 */
async function itemPath(located, onCommandLine = false) {
    const { input, file, isThere, isFolder, folders, directory } = located;
    if (!isThere)
        throw new Error(await describeMissing(located, onCommandLine));
    const [folder, ...others] = folders;
    if (folder === undefined && isFolder)
        throw new Error(await noCollectionIn(input, file, directory));
    if (others.length === 0)
        return folder ?? file;
    const names = folders.map((found) => (0,show_value/* quote */.hD)(relativePath(directory, found)));
    throw new Error(`there are ${folders.length} collections in this folder. Give one: ${(0,show_value/* listFirst */.rL)(names, mostListed)}.`);
}
/** The same for commands that read files only. What is not there is told by whoever reads it. @throws as `itemPath` */
async function givenItemPath(input, text, directory) {
    const located = await locateFile(input, text, directory);
    return located.isThere ? itemPath(located, true) : located.file;
}
/** The question whether a file was meant that is near to a name; '' where there is none. */
async function nearFile({ text, directory }) {
    const { didYouMeanFile, nearFiles } = await __webpack_require__.e(/* import() */ 9377).then(__webpack_require__.bind(__webpack_require__, 99377));
    return didYouMeanFile(nearFiles(text, directory));
}
/** What is said of a file that is not there: the ones that are near, or where it was looked for. */
async function describeMissing({ input, text, file, directory }, onCommandLine) {
    const { didYouMeanFile, likelyFiles, nearFiles, showFile } = await __webpack_require__.e(/* import() */ 9377).then(__webpack_require__.bind(__webpack_require__, 99377));
    const missing = `there is no file ${(0,show_value/* quote */.hD)(file)}.`;
    const near = nearFiles(text, directory);
    if (near.length > 0)
        return missing + didYouMeanFile(near);
    const likely = likelyFiles(input, directory, directory);
    if (likely.length > 0)
        return `${missing} Found here: ${likely.map(showFile).join(', ')}.`;
    return onCommandLine
        ? `${missing} Relative paths start in the working folder, and no ${input} is found there.`
        : `${missing} Is the repository checked out before this step?`;
}
/** Why a folder is no collection. Postman keeps its code mocks in folders beside those of its collections. */
async function noCollectionIn(input, folder, directory) {
    const { didYouMeanFile, likelyFiles } = await __webpack_require__.e(/* import() */ 9377).then(__webpack_require__.bind(__webpack_require__, 99377));
    const near = didYouMeanFile(likelyFiles(input, external_node_path_.resolve(directory, folder), directory));
    if (input === 'environment') {
        return `this is a folder; give one file, as Postman exports it or keeps it (\`*.environment.yaml\`).${near}`;
    }
    if (/[\\/]mocks(?:[\\/][^\\/]+)?$/i.test(folder)) {
        return 'this folder holds a code mock of Postman, which is a program and no collection: `postman mock run` runs it.';
    }
    if (near !== '')
        return `this folder is no collection itself.${near}`;
    return ('this folder holds no collection, which would have `*.request.yaml` files or a `.resources/definition.yaml`. ' +
        'Give such a folder, or export the collection from Postman as one file in the format Collection v2.1.');
}
/** From where relative paths start, with slashes; '.' for that place itself. */
function relativePath(directory, file) {
    return external_node_path_.relative(directory, file).split(external_node_path_.sep).join('/') || '.';
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

/***/ 31459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fw: () => (/* binding */ withoutNames),
/* harmony export */   Ix: () => (/* binding */ logRedactorOf),
/* harmony export */   Tx: () => (/* binding */ redactorOfInputs),
/* harmony export */   y: () => (/* binding */ redactorOf)
/* harmony export */ });
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25721);
/* harmony import */ var _state_kept_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73187);
/* harmony import */ var _secret_variables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97864);
/** What takes secrets out of all that main and post say and write. */



/**
 * For files and summaries. The keys go in any case: `redact: none` lets only the user's own secrets through.
 *
 * @param found secrets of the user's that main did not know
 * @param keys further ones
 * @throws Error when the secrets cannot be read that main kept
 */
function redactorOf(state, { found = [], keys = [] } = {}) {
    const { redact } = state;
    return create(redact, [...keysOf(state), ...keys, ...(redact === 'none' ? [] : [...(0,_state_kept_values_js__WEBPACK_IMPORTED_MODULE_0__/* .keptSecrets */ .we)(state), ...found])]);
}
/** For lines of a log, which hold no known secret even where `redact` is `none`. Never throws. */
function logRedactorOf(state, keys = []) {
    return create(state.redact, [...keysOf(state), ...readableSecrets(state), ...keys]);
}
/** As `logRedactorOf`, before there is a state. */
function redactorOfInputs(inputs) {
    const { place, unusedKey, redact } = inputs;
    const keys = place.provider === 'postman' ? [place.apiKey] : [];
    return logRedactorOf({ unusedKey, redact, secrets: [...(0,_secret_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .secretsOfInputs */ .yL)(inputs)] }, keys);
}
/** What post has found out about secrets, without what the state says of outputs and of what may be left behind. */
function withoutNames({ api, mark, mock, importedCollection, importedEnvironment }, secrets) {
    const uids = [mock?.uid, mock?.id, mock?.environment, importedCollection?.uid, importedEnvironment?.uid];
    return (0,_secret_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutOutputs */ .HM)(secrets, [api?.url, mark, mock?.mockUrl, ...uids]);
}
const create = (redact, secrets) => (0,_report_index_js__WEBPACK_IMPORTED_MODULE_2__.createRedactor)(redact === 'none' ? { secrets, off: true } : { secrets, headers: redact, fields: redact });
const keysOf = ({ api, unusedKey }) => [api?.key, unusedKey].filter((key) => key !== undefined);
function readableSecrets(state) {
    try {
        return (0,_state_kept_values_js__WEBPACK_IMPORTED_MODULE_0__/* .keptSecrets */ .we)(state);
    }
    catch {
        // Whoever writes a file gets the error; a line of the log is redacted without these secrets.
        return [];
    }
}


/***/ }),

/***/ 97864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HM: () => (/* binding */ withoutOutputs),
/* harmony export */   WD: () => (/* binding */ secretValuesOf),
/* harmony export */   gB: () => (/* binding */ secretsInAccount),
/* harmony export */   ot: () => (/* binding */ maskInLog),
/* harmony export */   vf: () => (/* binding */ secretsOfMock),
/* harmony export */   yL: () => (/* binding */ secretsOfInputs)
/* harmony export */ });
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81225);
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65887);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77040);
/** Values of variables that Postman hides (`type: secret`): known secrets, as the keys are. */


/** A shorter value would tear holes into a log that others write too, and so would a part of one. */
const shortestInLog = 8;
/**
 * The values as they travel: with the variables in them filled in. Where one is not known, or has another value in each call,
 * what stands around it counts.
 */
function secretValuesOf({ collection = [], environment = [] }) {
    const secret = [...collection, ...environment].filter((variable) => variable.secret === true);
    if (secret.length === 0)
        return [];
    const variables = (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_0__/* .createVariables */ .Cl)(collection, environment);
    const values = secret.flatMap(({ value }) => {
        const resolved = variables.resolve(value);
        const [whole = '', ...more] = (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_0__/* .splitAtTokens */ .UR)(resolved);
        if (more.length === 0)
            return [whole];
        const parts = [whole, ...more].filter((part) => part.trim().length >= shortestInLog);
        return parts.length === 0 ? [] : [resolved, ...parts];
    });
    return [...new Set(values)].filter((value) => value.length >= _report_index_js__WEBPACK_IMPORTED_MODULE_1__/* .shortestSecret */ .bs && !['true', 'false', 'null'].includes(value.toLowerCase()));
}
/** The same of a mock: several collections behind it have variables of their own each, and one environment. */
function secretsOfMock({ collection, environment, }) {
    if (collection === undefined)
        return secretValuesOf({ environment });
    const found = (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_2__/* .partsOf */ .C)(collection).flatMap(({ variables }) => secretValuesOf({ collection: variables, environment }));
    return [...new Set(found)];
}
/** The secrets in the files that the inputs name. */
function secretsOfInputs({ collection, environment, }) {
    return secretsOfMock({
        collection: collection.kind === 'file' ? collection.item : undefined,
        environment: environment?.kind === 'file' ? environment.item.variables : undefined,
    });
}
/**
 * Those of the environments that an embedded server holds: `update` may have given the mock one after the other. Never
 * throws: of a server that is gone nobody can ask them.
 */
async function secretsInAccount(client) {
    const { readEnvironment } = await __webpack_require__.e(/* import() */ 4178).then(__webpack_require__.bind(__webpack_require__, 24178));
    const secrets = [];
    try {
        for (const { uid } of await client.listEnvironments()) {
            const { environment } = readEnvironment(await client.getEnvironment(uid));
            secrets.push(...secretValuesOf({ environment: environment.variables }));
        }
    }
    catch {
        return secrets;
    }
    return secrets;
}
/** Without what is contained in an output of ours: GitHub drops an output that holds a masked value. */
function withoutOutputs(secrets, outputs) {
    return secrets.filter((secret) => !outputs.some((output) => output?.includes(secret)));
}
/** Hands over to the runner's log mask what is long enough for it. */
function maskInLog(secrets, mask) {
    for (const secret of secrets)
        if (secret.length >= shortestInLog)
            mask(secret);
}


/***/ }),

/***/ 38066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ writeCaFiles),
/* harmony export */   q: () => (/* binding */ removeCaFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _files_plain_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19119);
/** The files by which clients trust a mock that speaks TLS, in the mock's own folder. They hold certificates, never a key. */



const caFilesIn = (directory) => ({
    caFile: node_path__WEBPACK_IMPORTED_MODULE_1__.join(directory, 'ca.pem'),
    caBundle: node_path__WEBPACK_IMPORTED_MODULE_1__.join(directory, 'ca-bundle.pem'),
});
/** @param ca in PEM @throws Error of the file system */
async function writeCaFiles(directory, ca) {
    // A job without TLS does not load it.
    const { rootCertificates } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 41692, 19));
    const files = caFilesIn(directory);
    await (0,_files_plain_file_js__WEBPACK_IMPORTED_MODULE_2__/* .writePrivateFile */ .Pl)(files.caFile, ca);
    await (0,_files_plain_file_js__WEBPACK_IMPORTED_MODULE_2__/* .writePrivateFile */ .Pl)(files.caBundle, [...rootCertificates, ca.trimEnd(), ''].join('\n'));
    return files;
}
/** For a mock that is gone; where there are none it does nothing. @throws Error of the file system */
function removeCaFiles(directory) {
    const { caFile, caBundle } = caFilesIn(directory);
    for (const file of [caFile, caBundle])
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(file, { force: true });
}


/***/ }),

/***/ 96363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iv: () => (/* binding */ findJobMocks),
/* harmony export */   Jm: () => (/* binding */ forgetJobMock),
/* harmony export */   RM: () => (/* binding */ keepJobMock)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77934);
/* harmony import */ var _files_plain_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19119);
/* harmony import */ var _http_text_exact_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(80803);
/* harmony import */ var _http_text_show_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87078);
/* harmony import */ var _postman_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(72766);
/* harmony import */ var _describe_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95992);
/**
 * The mocks that a job has open, for its later steps: a file in each mock's own folder names the mock, until post.
 * On the runner it holds the embedded server's key too, in the cloud no key at all.
 */








const fileName = 'open-mock.json';
/** Bytes. A longer one is none of ours. */
const longestFile = 64 * 1024;
const fileSchema = valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    run: valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ repository: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), runId: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), runAttempt: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), job: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }),
    id: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    mockUrl: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    /** As the user knows the mock: its `name`, or its collection's. */
    title: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    api: valibot__WEBPACK_IMPORTED_MODULE_2__/* .variant */ .Oxt('provider', [
        valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ provider: valibot__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('postman'), url: valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .url */ .OZ5()) }),
        valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
            provider: valibot__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('embedded'),
            url: valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .url */ .OZ5(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .check */ .z6Y(isOnThisMachine, 'an embedded server is on this machine')),
            key: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
            pid: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()),
        }),
    ]),
}), valibot__WEBPACK_IMPORTED_MODULE_2__/* .readonly */ .tBZ());
/**
 * Writes down what later steps need to know of a mock, for its user alone.
 *
 * @param identity of the run that may use it
 * @throws Error of the file system: in the mock's own folder nothing else has that name
 */
function keepJobMock(mock, { collection, name }, identity) {
    const { provider, url, key } = mock.api;
    const { repository, runId, runAttempt, job } = identity;
    const file = {
        run: { repository, runId, runAttempt, job },
        id: mock.mockId,
        mockUrl: mock.mockUrl,
        title: name ?? (collection.kind === 'file' ? collection.item.name : collection.text),
        api: provider === 'postman' ? { provider, url } : { provider, url, key, pid: mock.state.embedded?.pid },
    };
    // Never through a link, and never over another file.
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(mock.state.directory, fileName), JSON.stringify(file), { mode: 0o600, flag: 'wx' });
}
/** Takes the file away. One that is not there is gone already. @param directory the mock's own folder @throws Error of the file system */
function forgetJobMock(directory) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(directory, fileName), { force: true });
}
/**
 * Finds the mocks that this job has open. A file of another run, of another user or of a server that is gone is none.
 *
 * @param folders in which mocks may have their files
 * @param connectTo gives the way to an embedded server, which has to prove that it has the key, and is never told it
 */
async function findJobMocks(folders, identity, connectTo) {
    const open = [];
    const notes = [];
    const look = async (folder) => {
        const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, fileName);
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file, { throwIfNoEntry: false }) === undefined)
            return;
        let mock;
        try {
            mock = await readJobMock(file, identity);
        }
        catch (error) {
            notes.push(`${file} is not used: ${(0,_describe_error_js__WEBPACK_IMPORTED_MODULE_3__/* .describeError */ .U)(error)}`);
        }
        if (mock === undefined)
            return;
        try {
            await requirePresent(mock, connectTo);
            open.push(mock);
        }
        catch (error) {
            notes.push(`Mock ${mock.id} (${(0,_http_text_show_value_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(mock.title)} at ${mock.mockUrl}) is gone: ${(0,_describe_error_js__WEBPACK_IMPORTED_MODULE_3__/* .describeError */ .U)(error)}`);
        }
    };
    await Promise.all(folders.map(look));
    return { open, notes };
}
/** @returns `undefined` for a file of another run @throws Error with a sentence for one that is none of ours */
async function readJobMock(file, identity) {
    requireOwn(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file));
    requireOwn(file);
    const text = (await (0,_files_plain_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readPlainFile */ .b$)(file, { follow: false, most: longestFile })).toString('utf8');
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xLC(fileSchema, (0,_http_text_exact_json_js__WEBPACK_IMPORTED_MODULE_6__/* .parseExactJson */ .lQ)(text, 'compared'));
    if (!parsed.success)
        throw new Error(`it is not of this version: ${parsed.issues[0].message}.`);
    const { run, ...mock } = parsed.output;
    const isOfThisRun = Object.keys(run).every((key) => run[key] === identity[key]);
    return isOfThisRun ? mock : undefined;
}
/** @throws Error for a link, and for what another user owns or may have written */
function requireOwn(place) {
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(place);
    if (stats.isSymbolicLink())
        throw new Error(`${place} is a symbolic link.`);
    // Windows has neither, and its temporary folders are the user's own.
    if (process.getuid === undefined)
        return;
    if (stats.uid !== process.getuid())
        throw new Error(`${place} belongs to another user.`);
    if ((stats.mode & 0o077) !== 0)
        throw new Error(`${place} is open to other users.`);
}
/** Asks the server for the mock; of one in the cloud only the user's key could tell. @throws Error when it is gone */
async function requirePresent({ id, api }, connectTo) {
    if (api.key !== undefined)
        await (await connectTo(api.provider))({ ...api, key: api.key }).getMock(id);
}
function isOnThisMachine(url) {
    const { protocol, hostname } = new URL(url);
    return protocol === 'http:' && (0,_postman_index_js__WEBPACK_IMPORTED_MODULE_7__/* .isLoopback */ .U)(hostname);
}


/***/ }),

/***/ 73187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CY: () => (/* binding */ keptChecks),
/* harmony export */   JY: () => (/* binding */ keepSecrets),
/* harmony export */   kU: () => (/* binding */ keepContract),
/* harmony export */   rN: () => (/* binding */ keepChecks),
/* harmony export */   we: () => (/* binding */ keptSecrets)
/* harmony export */ });
/* harmony import */ var _http_text_exact_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80803);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77934);
/* harmony import */ var _files_plain_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19119);
/* harmony import */ var _inputs_checks_checks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25827);
/** Values that main hands to post: in the state, or in a file of their own where they are too long for it. */






/** Characters of one: the state reaches post as one environment variable, of which Windows takes 32,767 (Linux 131,072 bytes). */
const mostInState = 12_000;
/** Values to take out of all that post says and writes. @param directory the mock's own folder */
function keepSecrets(secrets, directory) {
    const secretsFile = writeLong(secrets, node_path__WEBPACK_IMPORTED_MODULE_1__.join(directory, 'secrets.json'));
    return { secrets: secretsFile === undefined ? [...secrets] : undefined, secretsFile };
}
/** The same values. @throws Error when the file is gone: nothing may then be written that could hold them */
function keptSecrets({ secrets, secretsFile }) {
    if (secretsFile === undefined)
        return secrets ?? [];
    try {
        return valibot__WEBPACK_IMPORTED_MODULE_2__/* .parse */ .qgA(valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()), readLong(secretsFile));
    }
    catch (cause) {
        throw new Error(`The secret values that the main step kept in ${secretsFile} cannot be read.`, { cause });
    }
}
/** Which checks post is to run. @param directory the mock's own folder */
function keepChecks(checks, directory) {
    const checksFile = writeLong(checks, node_path__WEBPACK_IMPORTED_MODULE_1__.join(directory, 'checks.json'));
    return checksFile === undefined ? { checks } : { checksFile };
}
/** The same checks. @throws Error when they cannot be read: nobody knows then what was asked for */
async function keptChecks({ checks, checksFile, }) {
    try {
        return await (0,_inputs_checks_checks_js__WEBPACK_IMPORTED_MODULE_3__/* .readKeptChecks */ .O)(checksFile === undefined ? checks : readLong(checksFile));
    }
    catch (cause) {
        const where = checksFile === undefined ? '' : ` in ${checksFile}`;
        throw new Error(`The checks that the main step kept${where} cannot be read.`, { cause });
    }
}
/** What examples and calls are held against. @param directory the mock's own folder */
function keepContract(contract, directory) {
    if (contract === undefined)
        return {};
    return { contract: { name: contract.name, file: writeKept(contract.json, node_path__WEBPACK_IMPORTED_MODULE_1__.join(directory, 'contract.json')) } };
}
/** Writes what is too long for the state. @returns the file, `undefined` for a short one */
function writeLong(value, file) {
    const text = JSON.stringify(value);
    return text.length <= mostInState ? undefined : writeKept(text, file);
}
function writeKept(text, file) {
    // Made anew each time, so that a link in its place is not written through.
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(file, { force: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, text, { mode: 0o600, flag: 'wx' });
    return file;
}
function readLong(file) {
    (0,_files_plain_file_js__WEBPACK_IMPORTED_MODULE_4__/* .requirePlainFile */ .k0)(file);
    return (0,_http_text_exact_json_js__WEBPACK_IMPORTED_MODULE_5__/* .parseExactJson */ .lQ)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8'), 'compared');
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


/***/ }),

/***/ 62690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ createDirectTransport)
/* harmony export */ });
/* harmony import */ var _failure_api_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24613);
/* harmony import */ var _failure_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26493);
/* harmony import */ var _attempt_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91018);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59361);
/* harmony import */ var _send_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45369);
/** The way to a Postman API on this machine without a socket: no key, nothing to retry. */





/** A transport whose calls are answered by `answer`. */
function createDirectTransport(answer, limits = {}, options = {}) {
    const { callMs = Infinity, clock = _clock_js__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .ml } = options;
    const { signal, deadline = Infinity } = limits;
    return {
        async send(call) {
            const start = clock.now();
            const fail = (failure) => (0,_failure_api_error_js__WEBPACK_IMPORTED_MODULE_1__/* .describeFailure */ .Ic)(failure, contextOf(call), {
                count: 1,
                elapsedMs: clock.now() - start,
                mayHaveActed: failure.mayHaveActed,
            });
            const { method, path, query, body } = call;
            const answered = await (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .withinTime */ .dn)(() => answer({ method, path, query: (0,_send_js__WEBPACK_IMPORTED_MODULE_2__/* .searchParams */ .jw)(query), body }), {
                timeoutMs: Math.min(callMs, deadline - start),
                signal,
                clock,
            });
            const read = answered.ok ? (0,_attempt_js__WEBPACK_IMPORTED_MODULE_3__/* .readAnswer */ .J)(answered.result, clock.now()) : answered;
            if (!read.ok)
                throw fail(read.failure);
            const { status } = read;
            return { body: read.body, unreadable: (problem) => fail((0,_failure_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadableAnswer */ .Cw)(status, problem, false)) };
        },
        within: (narrower) => createDirectTransport(answer, (0,_send_js__WEBPACK_IMPORTED_MODULE_2__/* .narrowest */ .AE)(limits, narrower), options),
        close: () => Promise.resolve(),
    };
}
function contextOf({ method, path }) {
    const place = { service: 'The embedded server', host: 'this machine', proxy: undefined, inputs: undefined };
    // There is no key that a text could hold.
    return { method, path, ...place, hasKey: true, clean: (0,_failure_api_error_js__WEBPACK_IMPORTED_MODULE_1__/* .createTextCleaner */ .Y9)('') };
}


/***/ }),

/***/ 49328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P3: () => (/* binding */ mostSamples),
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   qW: () => (/* binding */ checkText)
/* harmony export */ });
/** Calls that a message shows. */
const mostSamples = 3;
/** The check with its place, where it is about one: `contract: Get user > OK. … (postman/api.json:12)`. */
function checkText({ name, message, file, line }, after = '.') {
    const place = file === undefined ? '' : ` (${file}${line === undefined ? '' : `:${String(line)}`})`;
    return `${name}${after} ${message}${place}`;
}
/** A check that missing call logs could turn red is not green. */
function judge(result, missing) {
    if (missing === undefined)
        return result;
    return {
        ...result,
        passed: false,
        message: `This cannot be judged, since ${missing}. So far: ${result.message}`,
    };
}


/***/ }),

/***/ 47868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Al: () => (/* binding */ toMiss),
/* harmony export */   Rh: () => (/* binding */ createCauseCollector),
/* harmony export */   jw: () => (/* binding */ toLooseMatch),
/* harmony export */   qw: () => (/* binding */ nearestOf)
/* harmony export */ });
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28694);
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72882);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44702);
/** Gathers calls that have one cause to one row, in bounded memory. */


const longestPath = 1024;
const longestText = 500;
const longestReason = 1000;
/** Most rows for one method and path, so that one GraphQL endpoint cannot crowd out all others. */
const mostCauses = 10;
/**
 * Collects call by call.
 * @param untold what is told of calls that have more causes than are kept
 * @param maxRows rows kept; the calls of further ones are counted
 */
function createCauseCollector(untold, maxRows = 500) {
    const kept = new Map();
    const causesOf = new Map();
    let leftOutCalls = 0;
    /** The row for a call without a cause: that of the only cause its method and path had, if the mock said the same. */
    const onlyLike = (route, status, message) => {
        const [only, ...more] = causesOf.get(route) ?? [];
        const row = only === undefined || more.length > 0 ? undefined : kept.get(only);
        return row?.status === status && row.message === message ? only : undefined;
    };
    return {
        /**
         * @param log redacted, as is all the rest
         * @param answer what the mock said, or the name of what it served
         * @param cause why, in words that are the same for all calls of the row but for IDs in paths; absent for a call that
         *   could not be explained
         */
        add: (log, answer, cause, told) => {
            const method = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .cutMiddle */ .it)(log.request.method, 100);
            const path = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .cutMiddle */ .it)(log.request.path, longestPath);
            const status = log.response.statusCode;
            const message = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .cutMiddle */ .it)(answer, longestText);
            const route = `${method} ${withoutIds(log.request.path)}`;
            const unexplained = () => onlyLike(route, status, message) ?? JSON.stringify([route, message, status]);
            const ownKey = cause === undefined ? unexplained() : JSON.stringify([route, (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .cutMiddle */ .it)(idsOut(cause), longestText)]);
            const causes = causesOf.get(route) ?? [];
            // Calls of further causes share one row, by what the mock said.
            const isOwn = kept.has(ownKey) || causes.length < mostCauses;
            const key = isOwn ? ownKey : JSON.stringify([route]);
            const before = kept.get(key);
            if (before !== undefined) {
                before.calls += 1;
                before.hasMorePaths ||= before.path !== path;
                return;
            }
            if (kept.size >= maxRows) {
                leftOutCalls += 1;
                return;
            }
            const keptKey = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .detach */ .Yo)(key);
            if (isOwn)
                causesOf.set((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .detach */ .Yo)(route), [...causes, keptKey]);
            const row = { method: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .detach */ .Yo)(method), path: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .detach */ .Yo)(path), hasMorePaths: false, calls: 1, status };
            kept.set(keptKey, { ...row, message: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .detach */ .Yo)(message), ...(isOwn ? told : untold) });
        },
        rows: () => ({ requests: [...kept.values()].sort((a, b) => b.calls - a.calls), leftOutCalls }),
    };
}
/** A target's path with a mark for each ID: the same for calls of one route. */
function withoutIds(target) {
    const { path } = (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_1__/* .readTarget */ ._E)(target);
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .cutMiddle */ .it)(path.idKey ?? path.key, longestPath);
}
/** The same for the paths that a sentence quotes. */
const idsOut = (sentence) => sentence.replace(/\/[^\s`?#]*/g, (path) => (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePath */ .Rr)(path).idKey ?? path);
/** What of a miss is kept with its row. */
function toMiss(miss) {
    if (miss === undefined)
        return { candidates: [] };
    const { difference, isRefused, candidates, bareRequest } = miss;
    return {
        difference: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .detach */ .Yo)((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .cutMiddle */ .it)(difference, longestText)),
        ...(isRefused && { isRefused }),
        candidates,
        ...(bareRequest && { bareRequest }),
    };
}
/** What of a loose match is kept with its row. */
function toLooseMatch(match) {
    const reason = match?.loose?.reason ?? match?.difference ?? '';
    return { reason: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .detach */ .Yo)((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .cutMiddle */ .it)(reason, longestReason)), candidates: match?.candidates ?? [] };
}
/** A request that fits but has no example, else the nearest example; `undefined` when neither is known. */
function nearestOf({ bareRequest, candidates: [nearest] }) {
    const found = bareRequest ?? nearest;
    if (found === undefined)
        return undefined;
    const { place, file, line } = found;
    const position = file === undefined ? '' : line === undefined ? file : `${file}:${line}`;
    const inFile = { position, ...(file !== undefined && { file }), ...(line !== undefined && { line }) };
    if (bareRequest !== undefined || nearest === undefined) {
        return { text: `the request "${place}"${inBrackets([position])}`, score: '', ...inFile };
    }
    const { example, score } = nearest;
    return {
        text: `"${example}"${inBrackets([place, position])}`,
        score: String(Math.round(score * 100) / 100),
        ...inFile,
    };
}
function inBrackets(texts) {
    const given = texts.filter((text) => text !== '');
    return given.length === 0 ? '' : ` (${given.join(', ')})`;
}


/***/ }),

/***/ 37587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ junitMark),
/* harmony export */   M: () => (/* binding */ formatJunit)
/* harmony export */ });
/** How ours begins, behind the line of XML. */
const junitMark = '<testsuites name="ephemeral-mock"';
/**
 * `junit.xml`: one suite with a test case for each check. Times are 0, since a check takes none.
 * @param suite the suite's name
 */
function formatJunit(checks, suite) {
    const failures = checks.filter(({ passed }) => !passed).length;
    const counts = `tests="${checks.length}" failures="${failures}" errors="0" skipped="0" time="0"`;
    return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `${junitMark} ${counts}>`,
        `  <testsuite name="${escapeXml(suite)}" ${counts}>`,
        ...checks.map(formatCase),
        '  </testsuite>',
        '</testsuites>',
        '',
    ].join('\n');
}
function formatCase({ name, passed, message, file, line }) {
    const place = file === undefined ? '' : ` file="${escapeXml(file)}"${line === undefined ? '' : ` line="${String(line)}"`}`;
    const head = `    <testcase classname="ephemeral-mock" name="${escapeXml(name)}"${place} time="0"`;
    if (passed)
        return `${head}/>`;
    const text = escapeXml(message);
    return `${head}>\n      <failure message="${text}" type="check">${text}</failure>\n    </testcase>`;
}
/** Text for XML 1.0, attributes too: what no XML document may hold, escaped or not, is left out. */
function escapeXml(text) {
    return text
        .toWellFormed()
        .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
        .replace(/[&<>"'\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}


/***/ }),

/***/ 32157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ redactRefused),
/* harmony export */   z: () => (/* binding */ createCallRedactor)
/* harmony export */ });
/* harmony import */ var _call_log_session_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31022);
/* harmony import */ var _http_text_target_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35194);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25721);
/* harmony import */ var _secret_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77040);




/** Words that give no secret away, whatever stands in a path. */
const harmless = new Set(['true', 'false', 'null', _secret_values_js__WEBPACK_IMPORTED_MODULE_0__/* .mask */ .dK]);
/** Redactors of single calls that are kept: jobs repeat their calls. */
const mostKept = 100;
/** Gives what redacts one call with the secrets of its path. */
function createCallRedactor(redactor) {
    const kept = new Map();
    const redactorOf = (values) => {
        const key = JSON.stringify(values);
        const known = kept.get(key);
        if (known !== undefined)
            return known;
        if (kept.size >= mostKept)
            kept.clear();
        const made = (0,_redact_js__WEBPACK_IMPORTED_MODULE_1__.createRedactor)({ secrets: values, off: true });
        kept.set(key, made);
        return made;
    };
    const redactNamed = (log, secret) => redactor.redact((0,_call_log_session_js__WEBPACK_IMPORTED_MODULE_2__/* .withLoggedPath */ .w3)(log, (0,_http_text_target_js__WEBPACK_IMPORTED_MODULE_3__/* .replaceSegments */ .T3)(log.request.path, secret, _secret_values_js__WEBPACK_IMPORTED_MODULE_0__/* .mask */ .dK)));
    /** One object for all calls without secrets of their own, so that what was told for one can be told again. */
    const common = { redactText: redactor.redactText, redactTarget: redactor.redactTarget };
    const withFurther = (further) => ({
        redactText: (text) => further.redactText(redactor.redactText(text)),
        redactTarget: (target) => further.redactText(redactor.redactTarget(target)),
    });
    /** The same examples are told about many calls. */
    const knownNamed = new WeakMap();
    return (log, { segments, values }) => {
        const own = values.filter((value) => !harmless.has(value.toLowerCase()));
        const further = own.length === 0 ? undefined : redactorOf(own);
        const count = () => redactor.count + (further?.count ?? 0);
        // By names first: a secret of the path may equal the name of another secret, which would then not be found.
        const withoutOwn = (named) => (further === undefined ? named : withoutValues(named, further));
        const before = count();
        const redacted = withoutOwn(redactNamed(log, segments));
        return {
            log: redacted,
            redactions: count() - before + own.length,
            ...(further === undefined ? common : withFurther(further)),
            redactLog: (given, secret) => {
                const named = knownNamed.get(given) ?? redactNamed(given, secret);
                knownNamed.set(given, named);
                return withoutOwn(named);
            },
        };
    };
}
/** Masks secrets in a log, but not in its own words, times and IDs, which no client has sent. */
function withoutValues(log, { redact }) {
    const { request, response, responseName, answer } = redact(log);
    return {
        ...log,
        responseName,
        ...(answer && { answer }),
        request: { ...request, method: log.request.method },
        response: { ...response, type: log.response.type },
    };
}
const longestSample = 200;
/** Redacts samples, then cuts them: a secret that was cut before would not be found. */
function redactRefused(refused, redactor) {
    const redactSample = (sample) => {
        const [, method, target, version] = /^(\S+ )(.*?)( HTTP\/\S+)?$/s.exec(sample) ?? [];
        if (method === undefined || target === undefined)
            return redactor.redactText(sample);
        return redactor.redactText(`${method}${redactor.redactTarget(target)}${version ?? ''}`);
    };
    return {
        total: refused.total,
        kinds: refused.kinds.map((kind) => ({
            ...kind,
            reason: redactor.redactText(kind.reason),
            sample: redactSample(kind.sample).slice(0, longestSample).toWellFormed(),
        })),
    };
}


/***/ }),

/***/ 59275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  postStep: () => (/* binding */ postStep)
});

// EXTERNAL MODULE: ./build/embedded/process/caller.js
var caller = __webpack_require__(9622);
// EXTERNAL MODULE: ./build/embedded/process/control.js
var control = __webpack_require__(4480);
// EXTERNAL MODULE: ./build/embedded/journal/read.js
var read = __webpack_require__(5763);
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
    // Azure's client asks of each body whether it is a form, and Node would load its `fetch` to say what one is: 35 ms.
    Reflect.deleteProperty(globalThis, 'FormData');
    const { DefaultArtifactClient } = await __webpack_require__.e(/* import() */ 4732).then(__webpack_require__.bind(__webpack_require__, 54732));
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

// EXTERNAL MODULE: ./build/github/command-files.js
var command_files = __webpack_require__(40973);
// EXTERNAL MODULE: ./build/github/inputs.js
var inputs = __webpack_require__(52325);
// EXTERNAL MODULE: ./build/github/reporter.js
var github_reporter = __webpack_require__(36237);
// EXTERNAL MODULE: ./build/github/step.js
var step = __webpack_require__(94686);
// EXTERNAL MODULE: ./build/job/close/close-mock.js + 7 modules
var close_mock = __webpack_require__(10549);
// EXTERNAL MODULE: ./build/job/describe-error.js
var describe_error = __webpack_require__(95992);
// EXTERNAL MODULE: ./build/job/state/job-mocks.js
var job_mocks = __webpack_require__(96363);
// EXTERNAL MODULE: ./build/job/state/kept-values.js
var kept_values = __webpack_require__(73187);
// EXTERNAL MODULE: ./build/job/reporter.js
var job_reporter = __webpack_require__(31875);
// EXTERNAL MODULE: ./build/job/secrets/secret-variables.js
var secret_variables = __webpack_require__(97864);
// EXTERNAL MODULE: ./build/job/secrets/redactors.js
var redactors = __webpack_require__(31459);
// EXTERNAL MODULE: ./build/report/files/page.js + 1 modules
var page = __webpack_require__(28048);
// EXTERNAL MODULE: ./build/report/summary/annotations.js
var annotations = __webpack_require__(30070);
// EXTERNAL MODULE: ./build/postman/transport/clock.js
var clock = __webpack_require__(59361);
;// CONCATENATED MODULE: ./build/steps/post-step.js
/** What the post step does: saves the call logs and removes the mock. */















/** Runs the step; the process ends with it. */
function postStep({ env, bundle, end }) {
    // More is known to be secret once the state is read.
    const { reporter, redact, hideBy } = (0,job_reporter/* hideSecrets */.s0)(github_reporter/* githubReporter */.T);
    const work = async ({ stop }) => {
        const state = (0,command_files/* readState */.un)();
        if (state === undefined) {
            github_reporter/* githubReporter */.T.info('The main step opened no mock, so there is nothing to do.');
            return;
        }
        (0,inputs/* maskSecret */.$l)(state.api?.key ?? '');
        (0,inputs/* maskSecret */.$l)(state.unusedKey ?? '');
        hideBy((0,redactors/* logRedactorOf */.Ix)(state));
        maskKeptSecrets(state);
        // First of all: whatever becomes of the mock, no step comes that could change it, and a key is not left about.
        try {
            (0,job_mocks/* forgetJobMock */.Jm)(state.directory);
        }
        catch (error) {
            reporter.warning(`The file that names the mock for later steps could not be removed. ${(0,describe_error/* describeError */.U)(error)}`);
        }
        const { report } = await (0,close_mock/* closeMock */.v)(state, {
            reporter: github_reporter/* githubReporter */.T,
            connect: await (0,close_mock/* connectToMockOf */.B)(state, { reporter, env, callServer: caller/* createServerCaller */.J }),
            flushJournal: control/* flushJournal */.E,
            stopEmbedded: control/* stopEmbedded */.v,
            readJournal: read/* readJournal */.a,
            upload: uploadArtifact,
            writeSummary: command_files/* writeSummary */.Sy,
            jobStatus: (0,inputs/* readJobStatus */.IW)(),
            clock: clock/* systemClock */.ml,
            stop,
            readPageTemplate: () => (0,page/* readPageTemplate */.gZ)(bundle),
        });
        for (const check of (0,annotations/* failedChecks */.H)(report?.checks ?? []))
            (0,step/* failStep */.vy)(check);
    };
    return (0,step/* runPost */.a2)(work, { end, redact });
}
/** Again, for a runner that has begun anew since main. */
function maskKeptSecrets(state) {
    try {
        (0,secret_variables/* maskInLog */.ot)((0,kept_values/* keptSecrets */.we)(state), inputs/* maskSecret */.$l);
    }
    catch {
        // Post says so where it writes what could hold them: it writes nothing then.
    }
}


/***/ })

};
