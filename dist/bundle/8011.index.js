export const id = 8011;
export const ids = [8011];
export const modules = {

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

/***/ 31224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IT: () => (/* binding */ setUpdateOutputs),
/* harmony export */   l6: () => (/* binding */ setSweepOutputs),
/* harmony export */   n0: () => (/* binding */ setOutputs)
/* harmony export */ });
/* unused harmony exports outputNames, updateOutputNames, sweepOutputNames */
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81147);
/* harmony import */ var _command_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40973);
/** The outputs of all steps, each in the order of its `action.yml`. Every one is set; one that does not apply is ''. */


/** Of the main step. */
const outputNames = [
    'mockUrl',
    'caFile',
    'caBundle',
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
        caFile: mock.caFiles?.caFile ?? '',
        caBundle: mock.caFiles?.caBundle ?? '',
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
    (0,_command_files_js__WEBPACK_IMPORTED_MODULE_1__/* .requirePlainCommandFile */ .t$)('GITHUB_OUTPUT');
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

/***/ 8666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bu: () => (/* binding */ parseState),
/* harmony export */   lN: () => (/* binding */ formatState),
/* harmony export */   tI: () => (/* binding */ furtherCollectionsSchema)
/* harmony export */ });
/* harmony import */ var _http_text_exact_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80803);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);
/**
 * What exists, as main hands it to post: everything that cleanup needs, in it *before* the call that creates the thing.
 * A thing with a name and no ID may exist or not: its create had not answered yet.
 */


const createdSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    /** Unique: it bears the run's mark. */
    name: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** UID; absent until the create has answered. */
    uid: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** Set when the create was sent again after a lost answer: then there may be two of the name. */
    repeated: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()),
});
/** The copies of a collection that was imported, in the mock's own folder. */
const keptCollectionSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    collectionFile: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** The user's own file, as an absolute path, where places in the copy of the collection are places in it. */
    collectionSource: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** Of a folder: a file that has the user's file of each request and example. */
    collectionFiles: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
});
/** Those of several collections but for the first, which the state names itself. */
const furtherCollectionsSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(keptCollectionSchema);
const stateSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    version: valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    provider: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['postman', 'embedded']),
    /** The mark in the names of all that this run creates. */
    mark: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** Where the Postman API of this mock is; absent until the embedded server has started. */
    api: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ url: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), key: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
    /** A key that was given and is not used, for redaction: post may come without its inputs. */
    unusedKey: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** Values of secret variables, for redaction, so that post needs neither file nor account for them. */
    secrets: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())),
    /** Where they are instead, when they are too many for a state. */
    secretsFile: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    workspace: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** A folder of this mock's own, for the embedded server's files and the report. */
    directory: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** Set when a file is imported: these are ours and go with the mock. */
    importedCollection: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(createdSchema),
    importedEnvironment: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(createdSchema),
    mock: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        ...createdSchema.entries,
        id: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        mockUrl: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        /** UID of the environment that it was created with, `null` for none; absent until the create has answered. */
        environment: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())),
    })),
    /** The embedded server's process and files, for when it is gone. */
    embedded: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ pid: valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), logFile: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), journalFile: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
    /** Copies of what was imported, in `directory`. */
    ...valibot__WEBPACK_IMPORTED_MODULE_0__/* .partial */ .OH3(keptCollectionSchema).entries,
    environmentFile: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** A file in `directory` that lists the copies of further collections: a state is short. */
    furtherCollections: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** The folder that the workflow's paths start from. */
    root: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    callLogs: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['always', 'on-failure', 'never']),
    artifactName: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    retentionDays: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()),
    /** Seconds. */
    callLogsTimeout: valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    /** Seconds. */
    closeTimeout: valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    redact: valibot__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('none'), valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())]),
    /** Parsed, for `keptChecks`, which knows its forms: checks that cannot be read must not keep the mock from being removed. */
    checks: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()),
    /** Where they are instead, when they are too long for a state. */
    checksFile: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** The OpenAPI document that examples and calls are held against: its copy in `directory`, and how it is called. */
    contract: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ file: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), name: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
    keepMock: valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    /** Whether main went to its end: if not, nobody was told the mock's URL. */
    opened: valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
});
/** The state as text, for `parseState`. */
function formatState(state) {
    return JSON.stringify(state);
}
/** @throws Error when the text is no state of this version */
function parseState(text) {
    let value;
    try {
        value = (0,_http_text_exact_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseExactJson */ .lQ)(text, 'compared');
    }
    catch (cause) {
        throw new Error('The state that the main step saved is not JSON.', { cause });
    }
    const result = valibot__WEBPACK_IMPORTED_MODULE_0__/* .safeParse */ .xLC(stateSchema, value);
    if (!result.success) {
        const [issue] = result.issues;
        throw new Error(`The state that the main step saved is not of this version: ${issue.message}.`);
    }
    return result.output;
}


/***/ }),

/***/ 78011:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _embedded_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9622);
/* harmony import */ var _github_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52325);
/* harmony import */ var _github_outputs_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(31224);
/* harmony import */ var _github_reporter_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36237);
/* harmony import */ var _github_runner_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(96806);
/* harmony import */ var _github_step_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94686);
/* harmony import */ var _job_inputs_update_inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77045);
/* harmony import */ var _job_open_update_mock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23727);
/* harmony import */ var _job_reporter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31875);
/** The update step: changes an open mock in the middle of a job. */









const { env } = process;
const hidden = (0,_job_reporter_js__WEBPACK_IMPORTED_MODULE_0__/* .hideSecrets */ .s0)(_github_reporter_js__WEBPACK_IMPORTED_MODULE_1__/* .githubReporter */ .T);
await (0,_github_step_js__WEBPACK_IMPORTED_MODULE_2__/* .runMain */ .VN)(async (end) => {
    const mock = await (0,_job_open_update_mock_js__WEBPACK_IMPORTED_MODULE_3__/* .update */ .y)((0,_github_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .readStepInputs */ .Wn)(_job_inputs_update_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .updateInputNames */ .aK, ['api-key']), {
        directory: (0,_github_runner_js__WEBPACK_IMPORTED_MODULE_6__/* .workspaceDirectory */ .xq)(env),
        givenBy: { stepInputs: (0,_github_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .readInputNames */ .ps)(env) },
        folders: (0,_github_runner_js__WEBPACK_IMPORTED_MODULE_6__/* .findJobDirectories */ .K8)(env),
        identity: (0,_github_runner_js__WEBPACK_IMPORTED_MODULE_6__/* .runIdentity */ .yK)(env),
        env,
        callServer: _embedded_index_js__WEBPACK_IMPORTED_MODULE_7__/* .createServerCaller */ .J,
        hidden,
        end,
        mask: _github_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .maskSecret */ .$l,
    });
    (0,_github_outputs_js__WEBPACK_IMPORTED_MODULE_8__/* .setUpdateOutputs */ .IT)(mock);
    hidden.reporter.info(mock.words);
}, { redact: hidden.redact });

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
