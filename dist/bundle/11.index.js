export const id = 11;
export const ids = [11];
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

/***/ 94472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IT: () => (/* binding */ setUpdateOutputs),
/* harmony export */   z3: () => (/* binding */ readUpdateInputs)
/* harmony export */ });
/* unused harmony export updateOutputNames */
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81147);
/* harmony import */ var _command_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50694);
/* harmony import */ var _job_inputs_update_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77045);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52325);
/** The update step's inputs and outputs. */




/** Masks the key before anything else happens, then hands over every input as given. */
function readUpdateInputs() {
    (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .maskSecret */ .$l)(_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4('api-key'));
    return Object.fromEntries(_job_inputs_update_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .updateInputNames */ .aK.map((name) => [name, _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4(name)])); // one entry for each
}
const updateOutputNames = ['mockUrl', 'mockId', 'name', 'environmentUid', 'serverResponseId'];
/** The mock as it now is. */
function setUpdateOutputs({ mockUrl, id, name, environment, config }) {
    (0,_command_file_js__WEBPACK_IMPORTED_MODULE_3__/* .requirePlainCommandFile */ .t)('GITHUB_OUTPUT');
    const values = {
        mockUrl,
        mockId: id,
        name,
        environmentUid: environment ?? '',
        serverResponseId: config.serverResponseId ?? '',
    };
    for (const output of updateOutputNames)
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH(output, values[output]);
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


/***/ }),

/***/ 78011:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _github_inputs_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(52325);
/* harmony import */ var _github_reporter_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36237);
/* harmony import */ var _github_runner_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96806);
/* harmony import */ var _github_step_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94686);
/* harmony import */ var _github_update_step_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94472);
/* harmony import */ var _embedded_process_call_server_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(72560);
/* harmony import */ var _job_connect_nearby_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27584);
/* harmony import */ var _job_connect_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(563);
/* harmony import */ var _job_open_describe_mock_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(97703);
/* harmony import */ var _job_secrets_hide_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69460);
/* harmony import */ var _job_secrets_secret_variables_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(97864);
/* harmony import */ var _job_inputs_update_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77045);
/* harmony import */ var _job_open_update_mock_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(23727);
/* harmony import */ var _job_version_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(67040);
/** The update step: changes an open mock in the middle of a job. */














const { env } = process;
const { reporter, redact, hide } = (0,_job_secrets_hide_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .hideSecrets */ .s)(_github_reporter_js__WEBPACK_IMPORTED_MODULE_1__/* .githubReporter */ .T);
await (0,_github_step_js__WEBPACK_IMPORTED_MODULE_2__/* .runMain */ .VN)(async ({ stop, giveUp }) => {
    const inputs = await (0,_job_inputs_update_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .parseUpdateInputs */ .qW)((0,_github_update_step_js__WEBPACK_IMPORTED_MODULE_4__/* .readUpdateInputs */ .z3)(), (0,_github_runner_js__WEBPACK_IMPORTED_MODULE_5__/* .workspaceDirectory */ .xq)(env));
    const api = { url: inputs.apiUrl, key: inputs.apiKey };
    hide([api.key]);
    const connect = inputs.isOnRunner
        ? (0,_job_connect_nearby_js__WEBPACK_IMPORTED_MODULE_6__/* .connectNearby */ .c)((0,_embedded_process_call_server_js__WEBPACK_IMPORTED_MODULE_7__/* .createServerCaller */ .J)(api))
        : (0,_job_connect_js__WEBPACK_IMPORTED_MODULE_8__.connectWith)({ reporter, version: _job_version_js__WEBPACK_IMPORTED_MODULE_9__/* .version */ .r, env, inputs: _job_inputs_update_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .updateApiInputs */ .jB });
    const client = connect({ provider: 'postman', ...api }, { signal: giveUp });
    let secrets = [];
    const onSecrets = (values) => {
        secrets = values;
        hide([api.key, ...secrets]);
    };
    const work = () => (0,_job_open_update_mock_js__WEBPACK_IMPORTED_MODULE_10__/* .updateMock */ .S)(inputs, { client, reporter, stop, onSecrets });
    const mock = await reporter.progress('Changing the mock', work).catch((error) => {
        (0,_job_secrets_secret_variables_js__WEBPACK_IMPORTED_MODULE_11__/* .maskInLog */ .ot)(secrets, _github_inputs_js__WEBPACK_IMPORTED_MODULE_12__/* .maskSecret */ .$l);
        throw error;
    });
    const outside = (0,_job_secrets_secret_variables_js__WEBPACK_IMPORTED_MODULE_11__/* .withoutOutputs */ .HM)(secrets, (0,_job_open_describe_mock_js__WEBPACK_IMPORTED_MODULE_13__/* .outputsOf */ .Y)(mock));
    hide([api.key, ...outside]);
    (0,_github_update_step_js__WEBPACK_IMPORTED_MODULE_4__/* .setUpdateOutputs */ .IT)(mock);
    (0,_job_secrets_secret_variables_js__WEBPACK_IMPORTED_MODULE_11__/* .maskInLog */ .ot)(outside, _github_inputs_js__WEBPACK_IMPORTED_MODULE_12__/* .maskSecret */ .$l);
    reporter.info((0,_job_open_describe_mock_js__WEBPACK_IMPORTED_MODULE_13__/* .describeMock */ .s)(mock));
}, { redact });

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
