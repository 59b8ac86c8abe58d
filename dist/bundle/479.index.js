export const id = 479;
export const ids = [479];
export const modules = {

/***/ 21219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ childEnvironment)
/* harmony export */ });
/** What the embedded server's process gets of the environment of whoever starts it. */
/**
 * Nothing that a workflow, a runner or a shell has for its own use: the process lives as long as the job, and later steps
 * can read its environment, where the runner puts inputs and tokens.
 */
const inherited = new Set([
    'PATH',
    // Node's sockets and temporary files on Windows.
    'SYSTEMROOT',
    'WINDIR',
    'TMP',
    'TEMP',
    'TMPDIR',
    // Where a Node outside the system's folders has its libraries.
    'LD_LIBRARY_PATH',
    'TZ',
    // The runner ends what bears its mark when the job ends.
    'RUNNER_TRACKING_ID',
    // Which scripts the process loads is part of the tests.
    'NODE_V8_COVERAGE',
]);
/** Windows does not tell apart upper and lower case in names. */
function childEnvironment(env) {
    return Object.fromEntries(Object.entries(env).filter(([name]) => inherited.has(name.toUpperCase())));
}


/***/ }),

/***/ 59684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ embeddedEntry)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/** Where the bundle of the embedded server is: beside the bundle that asks. */

/**
 * @param bundle `import.meta.dirname` of an entry's bundle. Not `new URL(…, import.meta.url)`: ncc takes that for an
 *   asset of the bundle, copies it and breaks it.
 */
function embeddedEntry(bundle) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.join(node_path__WEBPACK_IMPORTED_MODULE_0__.dirname(bundle), 'embedded', 'index.js');
}


/***/ }),

/***/ 93115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ staysOnRunner)
/* harmony export */ });
/** What can be known of the inputs before the toolkit is loaded. */
/**
 * Whether the mock is going to live on the runner, if the inputs are right. `parseInputs` decides: this is its rule without
 * its checks, so that the server's process can be started ahead.
 *
 * @param env inputs are in it as the runner names them: upper case, dashes kept
 */
function staysOnRunner(env) {
    const provider = (env['INPUT_PROVIDER'] ?? '').trim().toLowerCase();
    const hasKey = (env['INPUT_POSTMAN-API-KEY'] ?? '').trim() !== '';
    return provider === 'embedded' || (!hasKey && (provider === 'auto' || provider === ''));
}


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
/* harmony import */ var _embedded_process_child_environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21219);
/* harmony import */ var _embedded_process_entry_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59684);
/* harmony import */ var _github_early_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93115);
/* harmony import */ var _github_runner_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96806);
/* harmony import */ var _job_end_signals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14757);





// A signal is heard before the rest is loaded.
const end = (0,_job_end_signals_js__WEBPACK_IMPORTED_MODULE_0__/* .listenForEnd */ .Y2)(process);
const { env, execPath } = process;
const bundle = import.meta.dirname;
async function bootAhead() {
    if (!(0,_github_early_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .staysOnRunner */ .Q)(env))
        return undefined;
    try {
        const { bootEmbedded } = await __webpack_require__.e(/* import() */ 637).then(__webpack_require__.bind(__webpack_require__, 52637));
        return bootEmbedded({
            entry: (0,_embedded_process_entry_file_js__WEBPACK_IMPORTED_MODULE_2__/* .embeddedEntry */ .L)(bundle),
            execPath,
            directory: (0,_github_runner_js__WEBPACK_IMPORTED_MODULE_3__/* .makeJobDirectory */ .nF)(env),
            env: (0,_embedded_process_child_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .childEnvironment */ .Q)(env),
        });
    }
    catch {
        // The step tries the same again, and says what is wrong.
        return undefined;
    }
}
const booted = await bootAhead();
const { mainStep } = await Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(147), __webpack_require__.e(498), __webpack_require__.e(92), __webpack_require__.e(393), __webpack_require__.e(53), __webpack_require__.e(812), __webpack_require__.e(829)]).then(__webpack_require__.bind(__webpack_require__, 51137));
await mainStep({ env, execPath, bundle, booted, end });

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
