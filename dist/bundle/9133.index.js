export const id = 9133;
export const ids = [9133];
export const modules = {

/***/ 50479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ hidden),
/* harmony export */   bp: () => (/* binding */ describeValue),
/* harmony export */   df: () => (/* binding */ describePlace),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   hD: () => (/* binding */ quote)
/* harmony export */ });
/* harmony import */ var _http_text_exact_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80803);
/** How sentences quote values, and places in JSON values. */

const longestQuote = 120;
/**
 * A value in backticks, cut to a readable length, without control characters. Line ends are shown (`␊`, `␍`): two texts may
 * differ in nothing else.
 */
function quote(value, longest = longestQuote) {
    const cut = value.length > longest ? `${value.slice(0, longest)}…` : value;
    return `\`${cut
        .replaceAll('\n', '␊')
        .replaceAll('\r', '␍')
        .replace(/[\p{Cc}`]/gu, ' ')}\``;
}
/** Stands for what a redacted text does not have any more. */
const hidden = '***';
/** Of a path through JSON, which says what stands there: without its end it says little. */
const longestJsonPath = 480;
/** The value at these keys; `undefined` where there is none. */
function valueAt(value, keys) {
    let at = value;
    for (const key of keys) {
        if (typeof at !== 'object' || at === null || (0,_http_text_exact_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isExactNumber */ .zr)(at) || !Object.hasOwn(at, key))
            return undefined;
        at = at[key]; // an object with this very key
    }
    return at;
}
/**
 * Where a difference is: `body at \`user.name\``, `body` for the root. A key that stands in none of the values there, as they
 * are shown, was redacted in them.
 */
function describePlace(keys, shown) {
    if (keys.length === 0)
        return 'body';
    const isShown = (index) => shown.some((value) => valueAt(value, keys.slice(0, index + 1)) !== undefined);
    const path = keys.map((key, index) => (isShown(index) ? key : hidden)).join('.');
    return `body at ${quote(path, longestJsonPath)}`;
}
/** A value as a sentence quotes it. @param isThere whether there was one before its text was redacted */
function describeValue(value, isThere) {
    if (!isThere)
        return 'nothing';
    if (value === undefined || value === hidden)
        return quote(hidden);
    try {
        return quote(JSON.stringify(value));
    }
    catch {
        // A body may nest deeper than the stack.
        return 'something else';
    }
}


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

/***/ 76847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ githubState),
/* harmony export */   u: () => (/* binding */ readState)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81147);
/* harmony import */ var _command_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50694);
/* harmony import */ var _job_state_mock_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8666);
/** The state that main hands to post through the runner's state file. */



const key = 'ephemeral-mock';
/** Each save appends to the runner's file, which takes the last value: a kill in between loses nothing that was saved. */
const githubState = {
    save(state) {
        (0,_command_file_js__WEBPACK_IMPORTED_MODULE_1__/* .requirePlainCommandFile */ .t)('GITHUB_STATE');
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .saveState */ .LZ(key, (0,_job_state_mock_state_js__WEBPACK_IMPORTED_MODULE_2__/* .formatState */ .lN)(state));
    },
};
/**
 * What main has saved; `undefined` when it stopped before it made anything.
 *
 * @throws Error when the text is no state of this version
 */
function readState() {
    const text = _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getState */ .Gu(key);
    return text === '' ? undefined : (0,_job_state_mock_state_js__WEBPACK_IMPORTED_MODULE_2__/* .parseState */ .Bu)(text);
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
function failStep({ name, message, file, line }) {
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3(message, {
        title: name,
        ...(file !== undefined && { file }),
        ...(line !== undefined && { startLine: line }),
    });
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


/***/ })

};
