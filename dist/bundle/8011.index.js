export const id = 8011;
export const ids = [8011];
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

/***/ 78011:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _embedded_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9622);
/* harmony import */ var _github_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52325);
/* harmony import */ var _github_outputs_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(31224);
/* harmony import */ var _github_reporter_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36237);
/* harmony import */ var _github_runner_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96806);
/* harmony import */ var _github_step_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94686);
/* harmony import */ var _job_connect_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(25438);
/* harmony import */ var _job_inputs_update_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77045);
/* harmony import */ var _job_open_describe_mock_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(97703);
/* harmony import */ var _job_open_update_mock_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(23727);
/* harmony import */ var _job_secrets_hide_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69460);
/* harmony import */ var _job_version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67040);
/** The update step: changes an open mock in the middle of a job. */












const { env } = process;
const hidden = (0,_job_secrets_hide_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .hideSecrets */ .s)(_github_reporter_js__WEBPACK_IMPORTED_MODULE_1__/* .githubReporter */ .T);
await (0,_github_step_js__WEBPACK_IMPORTED_MODULE_2__/* .runMain */ .VN)(async (end) => {
    const inputs = await (0,_job_inputs_update_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .parseUpdateInputs */ .qW)((0,_github_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .readStepInputs */ .Wn)(_job_inputs_update_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .updateInputNames */ .aK, ['api-key']), (0,_github_runner_js__WEBPACK_IMPORTED_MODULE_5__/* .workspaceDirectory */ .xq)(env));
    const around = { reporter: hidden.reporter, version: _job_version_js__WEBPACK_IMPORTED_MODULE_6__/* .version */ .r, env, inputs: _job_inputs_update_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .updateApiInputs */ .jB };
    const connect = await (0,_job_connect_js__WEBPACK_IMPORTED_MODULE_7__/* .connectTo */ .m)(inputs.api.provider, { ...around, callServer: _embedded_index_js__WEBPACK_IMPORTED_MODULE_8__/* .createServerCaller */ .J });
    const mock = await (0,_job_open_update_mock_js__WEBPACK_IMPORTED_MODULE_9__/* .updateMock */ .S)(inputs, { hidden, connect, end, mask: _github_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .maskSecret */ .$l });
    (0,_github_outputs_js__WEBPACK_IMPORTED_MODULE_10__/* .setUpdateOutputs */ .IT)(mock);
    hidden.reporter.info((0,_job_open_describe_mock_js__WEBPACK_IMPORTED_MODULE_11__/* .describeMock */ .sy)(mock));
}, { redact: hidden.redact });

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
