export const id = 3992;
export const ids = [3992,2692,311];
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

/***/ 38468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ workflowRunState)
/* harmony export */ });
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92413);
/* harmony import */ var _job_describe_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95992);
/** What GitHub knows of workflow runs. */


/**
 * Asks whether one attempt of a run has ended. A run that GitHub has no record of, and a question that it does not
 * answer, are `unknown`: the caller then goes by age.
 */
function workflowRunState({ repository, token, onUnknown }) {
    if (token === '') {
        onUnknown('There is no GitHub token, so nothing is known of runs and everything is judged by its age.');
        return () => Promise.resolve('unknown');
    }
    const [owner = '', repo = ''] = repository.split('/');
    const octokit = (0,_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .getOctokit */ .Q)(token);
    const told = new Set();
    return async ({ runId, runAttempt }) => {
        try {
            const { data } = await octokit.rest.actions.getWorkflowRunAttempt({
                owner,
                repo,
                run_id: Number(runId),
                attempt_number: Number(runAttempt),
            });
            return data.status === 'completed' ? 'ended' : 'running';
        }
        catch (error) {
            const status = error instanceof Error && 'status' in error ? String(error.status) : 'no answer';
            const hint = hintFor(status, error);
            if (!told.has(status))
                onUnknown(`Run ${runId} is unknown (${status}): ${hint}. Such things are judged by their age.`);
            told.add(status);
            return 'unknown';
        }
    };
}
function hintFor(status, error) {
    if (status === '404')
        return 'it was deleted, or the token lacks `actions: read`';
    if (status === '401')
        return 'GitHub does not accept the token, which wants `actions: read`';
    // A rate limit can be a 403 too.
    if (status === '403' && !/rate limit/i.test((0,_job_describe_error_js__WEBPACK_IMPORTED_MODULE_1__/* .describeError */ .U)(error)))
        return 'the token lacks `actions: read`';
    return 'GitHub did not say';
}


/***/ }),

/***/ 311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   connectToCloud: () => (/* binding */ connectToCloud)
/* harmony export */ });
/* harmony import */ var _postman_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38982);
/* harmony import */ var _postman_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65384);
/* harmony import */ var _inputs_input_definitions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83307);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67040);
/** Clients for Postman's cloud, that tell the reporter what they wait for. They bring the HTTP client: load it where it is used. */



/** The clients for one API share their connections: to make one, with TLS above all, takes longer than a call. */
function connectToCloud({ reporter, env, clock, inputs = _inputs_input_definitions_js__WEBPACK_IMPORTED_MODULE_0__/* .mainApiInputs */ .ZE }) {
    const transports = new Map();
    return ({ url, key }, limits = {}) => {
        const place = JSON.stringify([url, key]);
        const transport = transports.get(place) ??
            (0,_postman_index_js__WEBPACK_IMPORTED_MODULE_1__/* .createTransport */ .o)({
                inputs,
                ...(clock !== undefined && { clock }),
                apiUrl: url,
                apiKey: key,
                env,
                userAgent: `${_version_js__WEBPACK_IMPORTED_MODULE_2__/* .creator */ .xL.name}/${_version_js__WEBPACK_IMPORTED_MODULE_2__/* .creator */ .xL.version}`,
                onWait: ({ endpoint, ms, reason }) => {
                    reporter.info(`Waiting ${Math.round(ms / 1000)} s before ${endpoint} is sent again (${reason})`);
                },
                onDebug: reporter.debug,
            });
        transports.set(place, transport);
        return (0,_postman_index_js__WEBPACK_IMPORTED_MODULE_3__/* .createPostmanClient */ .W)(transport.within(limits));
    };
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

/***/ 73948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ resourceKinds),
/* harmony export */   Y: () => (/* binding */ accessTo)
/* harmony export */ });
/** In the order in which they are removed: without the others a mock is deactivated, and Postman lists active mocks only. */
const resourceKinds = ['mock', 'environment', 'collection'];
/** Every kind in an account. @param scope.workspace wherever the key leads by default */
function accessTo(client, { workspace }) {
    return {
        mock: { list: () => client.listMocks({ workspace }), key: 'id', remove: client.deleteMock },
        environment: { list: () => client.listEnvironments({ workspace }), key: 'uid', remove: client.deleteEnvironment },
        collection: {
            list: (name) => client.listCollections({ workspace, name }),
            key: 'uid',
            remove: client.deleteCollection,
        },
    };
}


/***/ }),

/***/ 14757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ abortLater),
/* harmony export */   Y2: () => (/* binding */ listenForEnd),
/* harmony export */   cc: () => (/* binding */ CancelledError),
/* harmony export */   sy: () => (/* binding */ endSignalNames)
/* harmony export */ });
/** The signals that ask a process to end: a cancelled job sends SIGINT, on Windows Ctrl-Break comes as SIGBREAK. */
const endSignalNames = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGBREAK'];
/**
 * GitHub's runner sends SIGTERM 7.5 s after SIGINT and kills 2.5 s later: what is under way may have 6 s of that, so that
 * a create that Postman has already begun is still written down.
 */
const graceMilliseconds = 6_000;
/** Listens for signals to `self`; the reason of both is `Cancelled by <signal>.` */
function listenForEnd(self) {
    const stop = new AbortController();
    const giveUp = new AbortController();
    let timer;
    const onSignal = (name) => {
        const reason = new CancelledError(name);
        stop.abort(reason);
        timer ??= setTimeout(() => {
            giveUp.abort(reason);
        }, graceMilliseconds).unref();
    };
    for (const name of endSignalNames)
        self.on(name, onSignal);
    return {
        stop: stop.signal,
        giveUp: giveUp.signal,
        dispose() {
            clearTimeout(timer);
            for (const name of endSignalNames)
                self.off(name, onSignal);
        },
    };
}
/**
 * Aborts `milliseconds` after `signal`, with its reason. Keeps no process alive that is done before.
 *
 * @param atLeast milliseconds from now on where the process was asked to end some time ago
 */
function abortLater(signal, milliseconds, clock, atLeast = 0) {
    const later = new AbortController();
    const onAbort = () => {
        const since = signal.reason instanceof CancelledError ? performance.now() - signal.reason.at : 0;
        void clock.sleep(Math.max(milliseconds - since, atLeast), undefined, { ref: false }).then(() => {
            later.abort(signal.reason);
        });
    };
    if (signal.aborted)
        onAbort();
    else
        signal.addEventListener('abort', onAbort, { once: true });
    return later.signal;
}
/** The process was asked to end. */
class CancelledError extends Error {
    name = 'CancelledError';
    signal;
    /** When, as `performance.now()` tells it. */
    at = performance.now();
    constructor(signal) {
        super(`Cancelled by ${signal}.`);
        this.signal = signal;
    }
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

/***/ 47778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ sweepMocks)
/* harmony export */ });
/* harmony import */ var _postman_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24613);
/* harmony import */ var _describe_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95992);
/* harmony import */ var _state_mock_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25068);
/* harmony import */ var _connect_resources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73948);
/** Finds what dead runs of one repository have left in an account, by the mark in its name, and removes it. */




/**
 * Removes mocks, then environments and collections: what a mock needs stays with it when it stays, or cannot be removed.
 *
 * @throws PostmanApiError when not even the lists can be read
 */
async function sweepMocks(options, dependencies) {
    const { client, reporter } = dependencies;
    const access = (0,_connect_resources_js__WEBPACK_IMPORTED_MODULE_0__/* .accessTo */ .Y)(client, options);
    const listed = await reporter.progress('Looking through the account', () => Array.fromAsync(_connect_resources_js__WEBPACK_IMPORTED_MODULE_0__/* .resourceKinds */ .A, async (kind) => ({ kind, items: await access[kind].list() })));
    const states = new Map();
    const runState = ({ runId, runAttempt }) => {
        const key = `${runId}.${runAttempt}`;
        const state = states.get(key) ?? dependencies.runState({ runId, runAttempt });
        states.set(key, state);
        return state;
    };
    const swept = [];
    const stayingMocks = new Set();
    for (const { kind, items } of listed) {
        for (const item of items) {
            const { name, uid, createdAt } = item;
            const mark = (0,_state_mock_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parseMark */ .lw)(name);
            // GitHub does not tell apart upper and lower case in names of owners and repositories.
            if (mark?.repository.toLowerCase() !== options.repository.toLowerCase())
                continue;
            const verdict = mark.kept ? keptOnPurpose : judge(await runState(mark), createdAt, options, dependencies.now());
            const resource = { kind, name, uid, createdAt, reason: verdict.reason };
            if (!verdict.remove)
                swept.push({ ...resource, outcome: 'kept' });
            else if (kind !== 'mock' && stayingMocks.has(mark.random))
                swept.push({ ...resource, ...keptForMock });
            else if (options.dryRun)
                swept.push({ ...resource, outcome: 'would be deleted' });
            else
                swept.push({ ...resource, ...(await removeOne(item, access[kind])) });
            const last = swept.at(-1);
            if (kind === 'mock' && (last?.outcome === 'failed' || last?.outcome === 'kept'))
                stayingMocks.add(mark.random);
            reporter.info(`${kind} "${name}" (${uid}): ${last?.outcome ?? ''}, ${last?.reason ?? ''}`);
        }
    }
    return swept;
}
/** The next sweep finds both: a mock that is deactivated would be in no list. */
const keptForMock = { outcome: 'kept', reason: 'its mock stays' };
/** Age or not, somebody may still use it: who wants it gone removes it by hand. */
const keptOnPurpose = { remove: false, reason: 'it was opened with `keep-mock`' };
function judge(state, createdAt, { maxAge }, now) {
    if (state === 'ended')
        return { remove: true, reason: 'its run has ended' };
    if (state === 'running')
        return { remove: false, reason: 'its run goes on' };
    const age = now - Date.parse(createdAt ?? '');
    const hours = (milliseconds) => `${Math.floor(milliseconds / 3_600_000)} h`;
    if (Number.isNaN(age))
        return { remove: false, reason: 'neither its run nor its age is known' };
    return age > maxAge
        ? { remove: true, reason: `its run is unknown and it is ${hours(age)} old` }
        : { remove: false, reason: `its run is unknown and it is only ${hours(age)} old` };
}
async function removeOne(item, { key, remove }) {
    try {
        await remove(item[key]);
        return { outcome: 'deleted' };
    }
    catch (error) {
        // Its own post step, or another sweep, was faster.
        return (0,_postman_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isNotFound */ .c4)(error) ? { outcome: 'deleted' } : { outcome: 'failed', reason: (0,_describe_error_js__WEBPACK_IMPORTED_MODULE_3__/* .describeError */ .U)(error) };
    }
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

/***/ 13118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ createRoute)
/* harmony export */ });
/* harmony import */ var _loopback_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72766);

/** Calls go out one after the other: HTTP/2 would gain nothing. */
const options = { allowH2: false };
/** What undici's proxies speak. */
const proxyProtocols = new Set(['http:', 'https:', 'socks5:', 'socks:']);
/**
 * The route to `url`. A loopback address never goes through a proxy: none could reach it.
 *
 * @throws Error when a proxy variable holds no URL of a proxy
 */
function createRoute(url, env) {
    const direct = () => routeBy(undefined, async () => new (await __webpack_require__.e(/* import() */ 7723).then(__webpack_require__.t.bind(__webpack_require__, 57723, 19))).Agent(options));
    if ((0,_loopback_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoopback */ .U)(url.hostname))
        return direct();
    const httpProxy = proxyUrl('HTTP_PROXY', env);
    const httpsProxy = proxyUrl('HTTPS_PROXY', env);
    const proxy = url.protocol === 'https:' ? (httpsProxy ?? httpProxy) : httpProxy;
    if (proxy === undefined)
        return direct();
    // Everything is passed, also the empty string: undici would otherwise look into the environment of the process.
    const proxies = {
        httpProxy: httpProxy?.href ?? '',
        httpsProxy: httpsProxy?.href ?? '',
        noProxy: variable('NO_PROXY', env) ?? '',
    };
    return routeBy(proxy.host, async () => {
        const { EnvHttpProxyAgent } = await __webpack_require__.e(/* import() */ 7723).then(__webpack_require__.t.bind(__webpack_require__, 57723, 19));
        return new EnvHttpProxyAgent({ ...options, ...proxies });
    });
}
function routeBy(proxy, open) {
    let opened;
    return {
        proxy,
        dispatcher: () => (opened ??= open()),
        async close() {
            // Where it could not be opened, its calls have said so.
            await (await opened?.catch(() => undefined))?.destroy();
        },
    };
}
function proxyUrl(name, env) {
    const value = variable(name, env)?.trim() ?? '';
    if (value === '')
        return undefined;
    // As curl does: `proxy.example:3128` means http.
    const url = URL.parse(value.includes('://') ? value : `http://${value}`);
    // The value is not quoted: it may hold a password.
    if (url === null)
        throw new Error(`${name} holds no URL. It looks like http://proxy.example:3128.`);
    if (!proxyProtocols.has(url.protocol)) {
        throw new Error(`${name} is a URL of ${url.protocol}// and no proxy of that kind can be used. It looks like http://proxy.example:3128.`);
    }
    return url;
}
function variable(name, env) {
    return env[name.toLowerCase()] ?? env[name];
}


/***/ }),

/***/ 38982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ createTransport)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59361);
/* harmony import */ var _failure_api_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24613);
/* harmony import */ var _route_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13118);
/* harmony import */ var _send_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45369);
/** The way to one Postman API: its address, its key, its connections. It knows no endpoint. */




const defaultMaxAnswerBytes = 64 * 1024 * 1024;
/** @throws Error when `apiUrl` or a proxy variable holds no http(s) URL */
function createTransport(options) {
    const api = parseApiUrl(options.apiUrl, options.inputs);
    const { dispatcher, proxy, close } = (0,_route_js__WEBPACK_IMPORTED_MODULE_0__/* .createRoute */ .u)(api, options.env);
    const settings = {
        dispatcher,
        origin: api.origin,
        basePath: api.pathname.replace(/\/+$/, ''),
        headers: { accept: 'application/json', 'user-agent': options.userAgent, 'x-api-key': options.apiKey },
        context: {
            service: 'Postman',
            inputs: options.inputs,
            host: api.host,
            proxy,
            hasKey: options.apiKey !== '',
            clean: (0,_failure_api_error_js__WEBPACK_IMPORTED_MODULE_1__/* .createTextCleaner */ .Y9)(options.apiKey),
        },
        timeouts: { ..._send_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultTimeouts */ .c0, ...options.timeouts },
        policy: { ..._send_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultRetryPolicy */ .ur, ...options.retry },
        maxAnswerBytes: options.maxAnswerBytes ?? defaultMaxAnswerBytes,
        clock: options.clock ?? _clock_js__WEBPACK_IMPORTED_MODULE_3__/* .systemClock */ .ml,
        random: options.random ?? Math.random,
        onWait: options.onWait,
        onDebug: options.onDebug,
    };
    const under = (limits) => ({
        send: (call) => (0,_send_js__WEBPACK_IMPORTED_MODULE_2__/* .send */ .tN)(call, limits, settings),
        within: (narrower) => under((0,_send_js__WEBPACK_IMPORTED_MODULE_2__/* .narrowest */ .AE)(limits, narrower)),
        close,
    });
    return under(options);
}
function parseApiUrl(value, inputs) {
    const url = URL.parse(String(value));
    if (url?.protocol !== 'https:' && url?.protocol !== 'http:') {
        const what = inputs === undefined ? 'The address of the API' : `\`${inputs.url}\``;
        throw new Error(`${what} is no http or https URL. It looks like https://api.getpostman.com.`);
    }
    return url;
}


/***/ }),

/***/ 5711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   Dh: () => (/* binding */ takeWithin),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   RQ: () => (/* binding */ markdownOf),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   dp: () => (/* binding */ byteLength),
/* harmony export */   oY: () => (/* binding */ listWithin),
/* harmony export */   uG: () => (/* binding */ tableWithin)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44702);
/** Text of others as Markdown that acts as nothing else, and lists and tables of bounded size. */

/**
 * Text as GitHub-flavoured Markdown that shows exactly this text, in a table cell too: one line, no markup, no HTML, no
 * links, no mentions.
 */
const escapeMarkdown = (text) => escapeStart(escapeInline(text));
function escapeInline(text) {
    return ((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .toVisible */ .ws)(text)
        .replace(/[&<>"'`|\\*_[\](){}~!#$+^:]/g, entityOf)
        // GitHub looks for mentions in the rendered text, where an entity is a plain `@` again: keep it off the name.
        .replaceAll('@', '&#64;&#8203;')
        // `www.` alone makes a link.
        .replace(/www\./gi, (prefix) => `${prefix.slice(0, -1)}&#46;`));
}
const escapeStart = (text) => text
    .replace(/^\s*(?:-|\d+\.)/, (marker) => marker.replace(/[-.]/, entityOf))
    // Five spaces behind the mark of a list begin a code block.
    .replace(/^ /, entityOf);
/** The same for a sentence that quotes values in backticks: they become code, which backticks could not be in a table. */
function markdownOf(sentence) {
    const parts = sentence.split('`');
    // Without a second one the last backtick is a character.
    const tail = parts.length % 2 === 0 ? `\`${parts.pop() ?? ''}` : '';
    const texts = parts.map((part, index) => (index % 2 === 0 || part === '' ? escapeInline(part) : codeOf(part)));
    return escapeStart(texts.join('') + escapeInline(tail));
}
/** A value as code. */
const codeOf = (value) => `<code>${escapeMarkdown(value)}</code>`;
/** What only some readers want, folded under a title of ours. */
const folded = (title, lines) => [
    `<details><summary>${title}</summary>`,
    '',
    ...(lines.at(-1) === '' ? lines : [...lines, '']),
    '</details>',
    '',
];
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
/** A table of cells that are Markdown already, a sentence below it where not all fit, and an empty line. */
function tableWithin(rows, { head, room, leftOut }) {
    const lines = rows.map((cells) => `| ${cells.join(' | ')} |`);
    const shown = takeWithin(lines, room - byteLength(head) - leftOutBytes);
    const sentence = leftOut(shown.length);
    return [...head, ...shown, '', ...(sentence === undefined ? [] : [sentence, ''])];
}
/** A list of sentences under its title, how many of them did not fit, and an empty line; nothing where there are none. */
function listWithin(sentences, { title, longest, room, leftOut }) {
    if (sentences.length === 0)
        return [];
    const lines = sentences.map((sentence) => `- ${markdownOf((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .cutMiddle */ .it)(sentence, longest))}`);
    const shown = takeWithin(lines, room);
    const rest = lines.length - shown.length;
    return [title, '', ...shown, ...(rest === 0 ? [] : [`- ${leftOut(rest)}`]), ''];
}


/***/ }),

/***/ 92285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ formatSweepSummary)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5711);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44702);
/** A sweep in Markdown. */


/** More rows than this say nothing to a reader, and a summary has a limit of 1 MiB. */
const maxRows = 500;
/** A heading with the counts and a row for each thing. */
function formatSweepSummary(rows, repository) {
    const count = (outcome) => rows.filter((row) => row.outcome === outcome).length;
    const counts = [...new Set(rows.map(({ outcome }) => outcome))].map((outcome) => `${count(outcome)} ${outcome}`);
    const head = [
        `## Sweep of ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(repository)}`,
        '',
        rows.length === 0 ? '**Nothing in the account bears the mark of this repository.**' : `**${counts.join(', ')}.**`,
    ];
    if (rows.length === 0)
        return `${head.join('\n')}\n`;
    const shown = rows
        .slice(0, maxRows)
        .map(({ kind, name, outcome, reason }) => [kind, (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .cutMiddle */ .it)(name, 200), outcome, (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .cutMiddle */ .it)(reason, 300)].map(_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV));
    const table = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .tableWithin */ .uG)(shown, {
        head: ['| What | Name | Outcome | Why |', '| :-- | :-- | :-- | :-- |'],
        room: Infinity,
        leftOut: () => (rows.length > maxRows ? `${rows.length - maxRows} more are in the log.` : undefined),
    });
    return `${[...head, '', ...table].join('\n').trimEnd()}\n`;
}


/***/ }),

/***/ 23992:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _github_command_files_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(40973);
/* harmony import */ var _github_inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52325);
/* harmony import */ var _github_outputs_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(31224);
/* harmony import */ var _github_reporter_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36237);
/* harmony import */ var _github_runner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96806);
/* harmony import */ var _github_step_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94686);
/* harmony import */ var _github_workflow_runs_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(38468);
/* harmony import */ var _job_connect_connect_cloud_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(311);
/* harmony import */ var _job_inputs_sweep_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98768);
/* harmony import */ var _job_reporter_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31875);
/* harmony import */ var _job_sweep_mocks_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(47778);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(92285);
/** The sweep: removes what dead runs left in an account. */












const { env } = process;
const { repository } = (0,_github_runner_js__WEBPACK_IMPORTED_MODULE_0__/* .runIdentity */ .yK)(env);
const { reporter, redact, hide } = (0,_job_reporter_js__WEBPACK_IMPORTED_MODULE_1__/* .hideSecrets */ .s0)(_github_reporter_js__WEBPACK_IMPORTED_MODULE_2__/* .githubReporter */ .T);
await (0,_github_step_js__WEBPACK_IMPORTED_MODULE_3__/* .runMain */ .VN)(async ({ giveUp }) => {
    const { api, githubToken, ...options } = (0,_job_inputs_sweep_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .parseSweepInputs */ .Tb)((0,_github_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .readStepInputs */ .Wn)(_job_inputs_sweep_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .sweepInputNames */ .Nx, ['postman-api-key', 'github-token']), { stepInputs: (0,_github_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .readInputNames */ .ps)(env) });
    hide([api.key, githubToken]);
    const connect = (0,_job_connect_connect_cloud_js__WEBPACK_IMPORTED_MODULE_6__.connectToCloud)({ reporter, env, inputs: _job_inputs_sweep_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .sweepApiInputs */ .Y7 });
    const swept = await (0,_job_sweep_mocks_js__WEBPACK_IMPORTED_MODULE_7__/* .sweepMocks */ .u)({ ...options, repository }, {
        client: connect(api, { signal: giveUp }),
        runState: (0,_github_workflow_runs_js__WEBPACK_IMPORTED_MODULE_8__/* .workflowRunState */ .y)({ repository, token: githubToken, onUnknown: reporter.warning }),
        now: Date.now,
        reporter,
    });
    (0,_github_outputs_js__WEBPACK_IMPORTED_MODULE_9__/* .setSweepOutputs */ .l6)(swept);
    for (const { outcome, kind, name, reason } of swept) {
        if (outcome === 'failed')
            reporter.warning(`${kind} "${name}" could not be removed. ${reason}`);
    }
    const shown = swept.map((resource) => {
        return { ...resource, name: redact(resource.name), reason: redact(resource.reason) };
    });
    await (0,_github_command_files_js__WEBPACK_IMPORTED_MODULE_10__/* .tryToWriteSummary */ .A6)((0,_report_index_js__WEBPACK_IMPORTED_MODULE_11__/* .formatSweepSummary */ .o)(shown, repository), reporter);
}, { redact });

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
