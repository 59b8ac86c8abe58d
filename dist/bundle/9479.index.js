export const id = 9479;
export const ids = [9479];
export const modules = {

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

/***/ 59479:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _github_runner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96806);
/* harmony import */ var _job_end_signals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14757);


// A signal is heard before the rest is loaded.
const end = (0,_job_end_signals_js__WEBPACK_IMPORTED_MODULE_0__/* .listenForEnd */ .Y2)(process);
const { env, execPath } = process;
const bundle = import.meta.dirname;
let booted;
const boot = () => (booted ??= startProcess());
async function startProcess() {
    const { bootBundled } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(6283)]).then(__webpack_require__.bind(__webpack_require__, 36283));
    return bootBundled({ bundle, execPath, env, directory: (0,_github_runner_js__WEBPACK_IMPORTED_MODULE_1__/* .makeJobDirectory */ .nF)(env) });
}
// A failure is told by the step, once it wants the server.
if ((0,_github_runner_js__WEBPACK_IMPORTED_MODULE_1__/* .staysOnRunner */ .Q)(env))
    await boot().catch(() => undefined);
const { mainStep } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(922), __webpack_require__.e(5721), __webpack_require__.e(3975), __webpack_require__.e(9525), __webpack_require__.e(5913), __webpack_require__.e(9684), __webpack_require__.e(2268), __webpack_require__.e(3021), __webpack_require__.e(8753)]).then(__webpack_require__.bind(__webpack_require__, 65711));
await mainStep({ env, boot, end });

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
