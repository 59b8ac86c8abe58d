export const id = 992;
export const ids = [992,563];
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

/***/ 95849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l6: () => (/* binding */ setSweepOutputs),
/* harmony export */   qd: () => (/* binding */ readSweepInputs)
/* harmony export */ });
/* unused harmony export sweepOutputNames */
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81147);
/* harmony import */ var _command_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50694);
/* harmony import */ var _job_inputs_sweep_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98768);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52325);
/** The sweep's inputs and outputs. */




/** Masks both secrets before anything else happens, then hands over every input as given. */
function readSweepInputs() {
    (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .maskSecret */ .$l)(_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4('postman-api-key'));
    (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .maskSecret */ .$l)(_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4('github-token'));
    return Object.fromEntries(_job_inputs_sweep_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .sweepInputNames */ .Nx.map((name) => [name, _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4(name)])); // one entry for each
}
const sweepOutputNames = ['deleted', 'kept', 'failed'];
function setSweepOutputs(swept) {
    (0,_command_file_js__WEBPACK_IMPORTED_MODULE_3__/* .requirePlainCommandFile */ .t)('GITHUB_OUTPUT');
    const count = (...outcomes) => swept.filter(({ outcome }) => outcomes.includes(outcome)).length;
    const values = { deleted: count('deleted', 'would be deleted'), kept: count('kept'), failed: count('failed') };
    for (const name of sweepOutputNames)
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH(name, values[name]);
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

/***/ 563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connectWith: () => (/* binding */ connectWith)
});

// EXTERNAL MODULE: ./build/postman/transport/clock.js
var clock = __webpack_require__(59361);
// EXTERNAL MODULE: ./build/postman/transport/is-loopback.js
var is_loopback = __webpack_require__(53749);
;// CONCATENATED MODULE: ./build/postman/transport/dispatcher.js

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
    const direct = () => routeBy(undefined, async () => new (await __webpack_require__.e(/* import() */ 723).then(__webpack_require__.t.bind(__webpack_require__, 57723, 19))).Agent(options));
    if ((0,is_loopback/* isLoopback */.U)(url.hostname))
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
        const { EnvHttpProxyAgent } = await __webpack_require__.e(/* import() */ 723).then(__webpack_require__.t.bind(__webpack_require__, 57723, 19));
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

// EXTERNAL MODULE: ./build/postman/transport/retry.js
var retry = __webpack_require__(9941);
// EXTERNAL MODULE: ./build/postman/transport/send.js + 2 modules
var send = __webpack_require__(51949);
// EXTERNAL MODULE: ./build/postman/failure/text.js
var failure_text = __webpack_require__(99801);
;// CONCATENATED MODULE: ./build/postman/transport/transport.js
/** The way to one Postman API: its address, its key, its connections. It knows no endpoint. */





const defaultMaxAnswerBytes = 64 * 1024 * 1024;
/** @throws Error when `apiUrl` or a proxy variable holds no http(s) URL */
function createTransport(options) {
    const api = parseApiUrl(options.apiUrl, options.inputs);
    const { dispatcher, proxy, close } = options.dispatcher === undefined ? createRoute(api, options.env) : foreignRoute(options.dispatcher);
    const settings = {
        dispatcher,
        origin: api.origin,
        basePath: api.pathname.replace(/\/+$/, ''),
        headers: { accept: 'application/json', 'user-agent': options.userAgent, 'x-api-key': options.apiKey },
        context: {
            service: options.service ?? 'Postman',
            inputs: options.inputs,
            host: api.host,
            proxy,
            hasKey: options.apiKey !== '',
            redact: (0,failure_text/* createRedactor */.lY)(options.apiKey),
        },
        timeouts: { ...send/* defaultTimeouts */.c0, ...options.timeouts },
        policy: { ...retry/* defaultRetryPolicy */.ur, ...options.retry },
        maxAnswerBytes: options.maxAnswerBytes ?? defaultMaxAnswerBytes,
        clock: options.clock ?? clock/* systemClock */.m,
        random: options.random ?? Math.random,
        onWait: options.onWait,
        onDebug: options.onDebug,
    };
    const under = (limits) => ({
        send: (call) => (0,send/* send */.tN)(call, limits, settings),
        within: (narrower) => under(narrowest(limits, narrower)),
        close,
    });
    return under(options);
}
function foreignRoute(dispatcher) {
    return { dispatcher: () => Promise.resolve(dispatcher), proxy: undefined, close: () => Promise.resolve() };
}
function parseApiUrl(value, inputs) {
    const url = URL.parse(String(value));
    if (url?.protocol !== 'https:' && url?.protocol !== 'http:') {
        const what = inputs === undefined ? 'The address of the API' : `\`${inputs.url}\``;
        throw new Error(`${what} is no http or https URL. It looks like https://api.getpostman.com.`);
    }
    return url;
}
function narrowest(a, b) {
    return {
        deadline: Math.min(a.deadline ?? Infinity, b.deadline ?? Infinity),
        signal: (0,send/* joinSignals */.oS)(a.signal, b.signal),
        stop: (0,send/* joinSignals */.oS)(a.stop, b.stop),
    };
}

// EXTERNAL MODULE: ./build/postman/client.js + 8 modules
var client = __webpack_require__(44896);
// EXTERNAL MODULE: ./build/job/inputs/input-definitions.js
var input_definitions = __webpack_require__(83307);
;// CONCATENATED MODULE: ./build/job/connect.js
/** Clients for the Postman API, wherever it lives, that tell the reporter what they wait for. */


/** A server on this machine that does not answer at once is gone: waiting for it only holds up the job. */
const nearby = { service: 'The embedded server', retry: { maxAttempts: 3, baseMs: 20 } };
/** The clients for one API share their connections: to make one, with TLS above all, takes longer than a call. */
function connectWith({ reporter, version, env, clock, inputs = input_definitions.mainApiInputs }) {
    const transports = new Map();
    const open = ({ provider, url, key }) => createTransport({
        ...(provider === 'embedded' ? nearby : { inputs }),
        ...(clock !== undefined && { clock }),
        apiUrl: url,
        apiKey: key,
        env,
        userAgent: `ephemeral-mock/${version}`,
        onWait: ({ endpoint, ms, reason }) => {
            reporter.info(`Waiting ${Math.round(ms / 1000)} s before ${endpoint} is sent again (${reason})`);
        },
        onDebug: reporter.debug,
    });
    return (api, limits = {}) => {
        const place = JSON.stringify([api.provider, api.url, api.key]);
        const transport = transports.get(place) ?? open(api);
        transports.set(place, transport);
        return (0,client/* createPostmanClient */.W)(transport.within(limits));
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

/***/ 8024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ InputsError)
/* harmony export */ });
/** The error of inputs that cannot be used. */
/** What is wrong with the inputs: one sentence each, all of them. */
class InputsError extends Error {
    name = 'InputsError';
    problems;
    constructor(problems) {
        super(problems.length === 1 ? problems.join('') : problems.map((problem) => `- ${problem}`).join('\n'));
        this.problems = problems;
    }
}


/***/ }),

/***/ 3012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ parseHttpUrl)
/* harmony export */ });
/** @returns the URL without slashes at its end; `undefined` after a problem that went to `report` */
function parseHttpUrl({ url: input, key }, text, report) {
    const given = text.trim();
    const url = URL.parse(given);
    const credentials = url !== null && (url.username !== '' || url.password !== '');
    const isBare = !credentials && !/[?#]/.test(given);
    if (url !== null && (url.protocol === 'https:' || url.protocol === 'http:') && isBare) {
        return given.replace(/\/+$/, '');
    }
    if (url !== null && !credentials && !isBare) {
        // Not repeated: a query may hold a key.
        report(`\`${input}\` holds a query or a fragment: give the bare URL, without what begins with ? or #.`);
        return undefined;
    }
    report(credentials
        ? `\`${input}\` holds a user name or password: give the bare URL, and the key in \`${key}\`.`
        : `\`${input}\` is "${given}": it takes an http or https URL, for example https://api.getpostman.com.`);
    return undefined;
}


/***/ }),

/***/ 98768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L3: () => (/* binding */ sweepInputDefinitions),
/* harmony export */   Nx: () => (/* binding */ sweepInputNames),
/* harmony export */   Tb: () => (/* binding */ parseSweepInputs),
/* harmony export */   Y7: () => (/* binding */ sweepApiInputs)
/* harmony export */ });
/* harmony import */ var _inputs_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8024);
/* harmony import */ var _parse_http_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3012);


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

/***/ 13374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QE: () => (/* binding */ markedName),
/* harmony export */   lw: () => (/* binding */ parseMark),
/* harmony export */   ry: () => (/* binding */ formatMark)
/* harmony export */ });
/**
 * The mark in the name of everything that a run creates in an account: `ephemeral:<owner>/<repo>:<run id>.<attempt>:<job>:<random>`,
 * with `:kept` at its end where `keep-mock` asks for what outlives the job.
 * The post step and the sweep find things by it, so this module is the only one that writes or reads it.
 */
// Every quantifier is followed by a character that its class excludes, so matching is linear.
const markPattern = /ephemeral:([^\s:/[\]]+\/[^\s:/[\]]+):(\d+)\.(\d+):([^\s:[\]]*):([0-9a-f]{12})(:kept)?/;
/** Writes a mark. `random` is 12 hex digits: two jobs of one matrix share everything else. */
function formatMark({ repository, runId, runAttempt, job, random, kept }) {
    return `ephemeral:${repository}:${runId}.${runAttempt}:${job}:${random}${kept ? ':kept' : ''}`;
}
/** Reads the mark out of a name, bare or in brackets; `undefined` when the name has none and so is not ours. */
function parseMark(name) {
    const match = markPattern.exec(name);
    if (!match)
        return undefined;
    const [whole, repository = '', runId = '', runAttempt = '', job = '', random = '', kept] = match;
    if (name !== whole && !name.endsWith(` [${whole}]`))
        return undefined;
    return { repository, runId, runAttempt, job, random, kept: kept !== undefined };
}
/** The name of what a run creates: the mark alone, or the user's name with the mark in brackets. */
function markedName(mark, name) {
    return name === undefined ? mark : `${name} [${mark}]`;
}


/***/ }),

/***/ 69460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ hideSecrets)
/* harmony export */ });
/* harmony import */ var _report_redact_redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82498);
/* harmony import */ var _redacting_reporter_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37075);
/** Secrets that become known while a step works, kept out of all that it says from then on. */


function hideSecrets(reporter) {
    let redactor = (0,_report_redact_redact_js__WEBPACK_IMPORTED_MODULE_0__.createRedactor)({ secrets: [] });
    const redact = (text) => redactor.redactText(text);
    return {
        reporter: (0,_redacting_reporter_js__WEBPACK_IMPORTED_MODULE_1__/* .redactingReporter */ .L)(reporter, redact),
        redact,
        hide: (secrets) => {
            redactor = (0,_report_redact_redact_js__WEBPACK_IMPORTED_MODULE_0__.createRedactor)({ secrets });
        },
    };
}


/***/ }),

/***/ 47778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ sweepMocks)
/* harmony export */ });
/* harmony import */ var _postman_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19145);
/* harmony import */ var _describe_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95992);
/* harmony import */ var _mock_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13374);
/** Finds what dead runs of one repository have left in an account, by the mark in its name, and removes it. */



/**
 * Removes mocks, then environments and collections: without those a mock is deactivated, and Postman lists active mocks
 * only. So what a mock needs stays with it when it stays, or cannot be removed.
 *
 * @throws PostmanApiError when not even the lists can be read
 */
async function sweepMocks(options, dependencies) {
    const { client } = dependencies;
    const scope = options.workspace === undefined ? {} : { workspace: options.workspace };
    // Postman documents the ID of a mock for it, and the UID of the others.
    const deleteMock = ({ id }) => client.deleteMock(id);
    const deleteEnvironment = ({ uid }) => client.deleteEnvironment(uid);
    const deleteCollection = ({ uid }) => client.deleteCollection(uid);
    const list = async () => [
        { kind: 'mock', items: await client.listMocks(scope), remove: deleteMock },
        { kind: 'environment', items: await client.listEnvironments(scope), remove: deleteEnvironment },
        { kind: 'collection', items: await client.listCollections(scope), remove: deleteCollection },
    ];
    const kinds = await dependencies.reporter.progress('Looking through the account', list);
    const states = new Map();
    const runState = ({ runId, runAttempt }) => {
        const key = `${runId}.${runAttempt}`;
        const state = states.get(key) ?? dependencies.runState({ runId, runAttempt });
        states.set(key, state);
        return state;
    };
    const swept = [];
    const stayingMocks = new Set();
    for (const { kind, items, remove } of kinds) {
        for (const item of items) {
            const { name, uid, createdAt } = item;
            const mark = (0,_mock_name_js__WEBPACK_IMPORTED_MODULE_0__/* .parseMark */ .lw)(name);
            // GitHub does not tell apart upper and lower case in names of owners and repositories.
            if (mark?.repository.toLowerCase() !== options.repository.toLowerCase())
                continue;
            const verdict = mark.kept ? keptOnPurpose : judge(await runState(mark), createdAt, options, dependencies.now());
            const thing = { kind, name, uid, createdAt, reason: verdict.reason };
            if (!verdict.remove)
                swept.push({ ...thing, outcome: 'kept' });
            else if (kind !== 'mock' && stayingMocks.has(mark.random))
                swept.push({ ...thing, ...keptForMock });
            else if (options.dryRun)
                swept.push({ ...thing, outcome: 'would be deleted' });
            else
                swept.push({ ...thing, ...(await removeOne(item, remove)) });
            const last = swept.at(-1);
            if (kind === 'mock' && (last?.outcome === 'failed' || last?.outcome === 'kept'))
                stayingMocks.add(mark.random);
            dependencies.reporter.info(`${kind} "${name}" (${uid}): ${last?.outcome ?? ''}, ${last?.reason ?? ''}`);
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
async function removeOne(item, remove) {
    try {
        await remove(item);
        return { outcome: 'deleted' };
    }
    catch (error) {
        // Its own post step, or another sweep, was faster.
        return (0,_postman_index_js__WEBPACK_IMPORTED_MODULE_1__/* .isNotFound */ .c)(error) ? { outcome: 'deleted' } : { outcome: 'failed', reason: (0,_describe_error_js__WEBPACK_IMPORTED_MODULE_2__/* .describeError */ .U)(error) };
    }
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

/***/ 5711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ escapeMarkdown)
/* harmony export */ });
/* harmony import */ var _visible_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30269);

/**
 * Text as GitHub-flavoured Markdown that shows exactly this text, in a table cell too: one line, no markup, no HTML, no
 * links, no mentions.
 */
function escapeMarkdown(text) {
    return ((0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .toVisible */ .ws)(text)
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


/***/ }),

/***/ 92285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ formatSweepSummary)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5711);
/* harmony import */ var _visible_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30269);
/** A sweep in Markdown. */


/** More rows than this say nothing to a reader, and a summary has a limit of 1 MiB. */
const maxRows = 500;
/** A heading with the counts and a row for each thing. */
function formatSweepSummary(rows, repository) {
    const count = (outcome) => rows.filter((row) => row.outcome === outcome).length;
    const counts = [...new Set(rows.map(({ outcome }) => outcome))].map((outcome) => `${count(outcome)} ${outcome}`);
    const head = [
        `## Sweep of ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .F)(repository)}`,
        '',
        rows.length === 0 ? '**Nothing in the account bears the mark of this repository.**' : `**${counts.join(', ')}.**`,
    ];
    if (rows.length === 0)
        return `${head.join('\n')}\n`;
    const lines = rows.slice(0, maxRows).map(({ kind, name, outcome, reason }) => {
        const cells = [kind, (0,_visible_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cutMiddle */ .it)(name, 200), outcome, (0,_visible_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cutMiddle */ .it)(reason, 300)].map(_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .F);
        return `| ${cells.join(' | ')} |`;
    });
    const rest = rows.length > maxRows ? ['', `${rows.length - maxRows} more are in the log.`] : [];
    return `${[...head, '', '| What | Name | Outcome | Why |', '| :-- | :-- | :-- | :-- |', ...lines, ...rest].join('\n')}\n`;
}


/***/ }),

/***/ 23992:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _github_reporter_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36237);
/* harmony import */ var _github_runner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96806);
/* harmony import */ var _github_step_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94686);
/* harmony import */ var _github_summary_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(13794);
/* harmony import */ var _github_sweep_step_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95849);
/* harmony import */ var _github_workflow_runs_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(38468);
/* harmony import */ var _job_connect_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(563);
/* harmony import */ var _job_secrets_hide_secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69460);
/* harmony import */ var _job_inputs_sweep_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98768);
/* harmony import */ var _job_sweep_mocks_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(47778);
/* harmony import */ var _job_version_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(67040);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(92285);
/** The sweep: removes what dead runs left in an account. */












const { env } = process;
const { repository } = (0,_github_runner_js__WEBPACK_IMPORTED_MODULE_0__/* .runIdentity */ .yK)(env);
const { reporter, redact, hide } = (0,_job_secrets_hide_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .hideSecrets */ .s)(_github_reporter_js__WEBPACK_IMPORTED_MODULE_2__/* .githubReporter */ .T);
await (0,_github_step_js__WEBPACK_IMPORTED_MODULE_3__/* .runMain */ .VN)(async ({ giveUp }) => {
    const inputs = (0,_job_inputs_sweep_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .parseSweepInputs */ .Tb)((0,_github_sweep_step_js__WEBPACK_IMPORTED_MODULE_5__/* .readSweepInputs */ .qd)());
    hide([inputs.apiKey, inputs.githubToken]);
    const connect = (0,_job_connect_js__WEBPACK_IMPORTED_MODULE_6__.connectWith)({ reporter, version: _job_version_js__WEBPACK_IMPORTED_MODULE_7__/* .version */ .r, env, inputs: _job_inputs_sweep_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .sweepApiInputs */ .Y7 });
    const swept = await (0,_job_sweep_mocks_js__WEBPACK_IMPORTED_MODULE_8__/* .sweepMocks */ .u)({ ...inputs, repository }, {
        client: connect({ provider: 'postman', url: inputs.apiUrl, key: inputs.apiKey }, { signal: giveUp }),
        runState: (0,_github_workflow_runs_js__WEBPACK_IMPORTED_MODULE_9__/* .workflowRunState */ .y)({ repository, token: inputs.githubToken, onUnknown: reporter.warning }),
        now: Date.now,
        reporter,
    });
    (0,_github_sweep_step_js__WEBPACK_IMPORTED_MODULE_5__/* .setSweepOutputs */ .l6)(swept);
    for (const { outcome, kind, name, reason } of swept) {
        if (outcome === 'failed')
            reporter.warning(`${kind} "${name}" could not be removed. ${reason}`);
    }
    const shown = swept.map((thing) => ({ ...thing, name: redact(thing.name), reason: redact(thing.reason) }));
    await (0,_github_summary_js__WEBPACK_IMPORTED_MODULE_10__/* .tryToWriteSummary */ .A)((0,_report_index_js__WEBPACK_IMPORTED_MODULE_11__/* .formatSweepSummary */ .o)(shown, repository), reporter);
}, { redact });

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
