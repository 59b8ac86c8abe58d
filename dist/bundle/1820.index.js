export const id = 1820;
export const ids = [1820];
export const modules = {

/***/ 52325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $l: () => (/* binding */ maskSecret),
/* harmony export */   IW: () => (/* binding */ readJobStatus),
/* harmony export */   Ko: () => (/* binding */ readInputs)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21691);
/* harmony import */ var _job_input_definitions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50523);
/** The step's inputs as text. */


/** Masks the key before anything else happens, then hands over every input as given. */
function readInputs() {
    maskSecret(_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4('postman-api-key'));
    return (0,_job_input_definitions_js__WEBPACK_IMPORTED_MODULE_1__.withDefaults)(Object.fromEntries(_job_input_definitions_js__WEBPACK_IMPORTED_MODULE_1__.inputNames.map((name) => [name, _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4(name)])));
}
/** How the job went so far: `success`, `failure` or `cancelled`; '' where GitHub hands over no inputs to a post step. */
function readJobStatus() {
    return _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4('job-status');
}
/** Hides a value in the log, also in the forms in which it travels in URLs and in Basic credentials. */
function maskSecret(secret) {
    if (secret === '')
        return;
    const base64 = Buffer.from(secret).toString('base64');
    for (const form of new Set([secret, encodeURIComponent(secret), base64]))
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setSecret */ .Pq(form);
}


/***/ }),

/***/ 36237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ githubReporter)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21691);
/* harmony import */ var _job_plain_progress_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14742);
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
    progress: (0,_job_plain_progress_js__WEBPACK_IMPORTED_MODULE_2__/* .plainProgress */ .E)(_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq),
};


/***/ }),

/***/ 94686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VN: () => (/* binding */ runMain),
/* harmony export */   a2: () => (/* binding */ runPost),
/* harmony export */   vy: () => (/* binding */ failStep)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21691);
/* harmony import */ var _job_end_signals_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14757);
/* harmony import */ var _job_describe_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95992);
/** A step from its first line to its exit code. */



/**
 * Runs main: whatever it throws is the step's error and turns it red. So does a stray error, which ends it at once: the post
 * step removes what there is.
 *
 * The process ends here, since a socket that is kept alive would hold it up for seconds.
 */
async function runMain(work) {
    const die = (error) => {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setFailed */ .C1((0,_job_describe_error_js__WEBPACK_IMPORTED_MODULE_1__/* .describeError */ .U)(error));
        tellStack(error);
        exit();
    };
    return run(work, { onStray: die, onFailure: die });
}
/**
 * Runs post: whatever it throws is a warning, for a cleanup hiccup is not the user's build. A stray error (a stream of the
 * artifact client throws within its emitter, say) is no more than that: nothing comes after post, so the removal goes on.
 * So it does where nobody reads the log any more, the runner having died: to warn of that would fail the same way, for ever.
 */
async function runPost(work) {
    process.stdout.on('error', () => undefined);
    const warn = (error) => {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e((0,_job_describe_error_js__WEBPACK_IMPORTED_MODULE_1__/* .describeError */ .U)(error));
        tellStack(error);
    };
    return run(work, {
        onStray: warn,
        onFailure: (error) => {
            warn(error);
            exit();
        },
    });
}
/** Turns the step red, with an error under its own title. */
function failStep({ name, message }) {
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3(message, { title: name });
    process.exitCode = _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .ExitCode */ .yU.Failure;
}
async function run(work, { onStray, onFailure }) {
    process.on('uncaughtException', onStray);
    process.on('unhandledRejection', onStray);
    const end = (0,_job_end_signals_js__WEBPACK_IMPORTED_MODULE_2__/* .listenForEnd */ .Y2)(process);
    end.stop.addEventListener('abort', () => {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq(`${(0,_job_describe_error_js__WEBPACK_IMPORTED_MODULE_1__/* .describeError */ .U)(end.stop.reason)} What is under way is finished first.`);
    });
    await work(end).then(exit, onFailure);
    return new Promise(() => undefined);
}
function tellStack(error) {
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .debug */ .Yz(error instanceof Error ? (error.stack ?? '') : '');
}
/** Ends the process once the log is written: pipes are asynchronous on Windows. */
function exit() {
    process.stdout.write('', () => process.exit());
}


/***/ }),

/***/ 95992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ describeError)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/** Errors in words. */

/**
 * An error in words, with the causes that libraries hide: undici's "fetch failed" says nothing without its cause. Never
 * throws, whatever was thrown: it runs where something has failed already.
 */
function describeError(error) {
    try {
        return describe(error);
    }
    catch {
        return 'An error that cannot be described.';
    }
}
function describe(error) {
    const seen = new Set();
    const texts = [];
    for (let current = error; current != null && !seen.has(current);) {
        seen.add(current);
        const text = messageOf(current);
        // Our own errors quote their cause already.
        if (text !== '' && !texts.some((earlier) => earlier.includes(text)))
            texts.push(text);
        current = current instanceof Error ? current.cause : undefined;
    }
    return texts.length === 0 ? 'An error without a message.' : texts.join(' Cause: ');
}
function messageOf(error) {
    if (error instanceof AggregateError && error.message === '')
        return error.errors.map(messageOf).join('; ');
    if (error instanceof Error)
        return error.message || error.name;
    return typeof error === 'string' ? error : `Something that is no error was thrown: ${show(error)}`;
}
/** As JSON where it has a form there; otherwise as Node shows it, on one line. */
function show(value) {
    try {
        return JSON.stringify(value);
    }
    catch {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.inspect)(value, { breakLength: Infinity });
    }
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
/** Aborts `milliseconds` after `signal`, with its reason. Keeps no process alive that is done before. */
function abortLater(signal, milliseconds, clock) {
    const later = new AbortController();
    const onAbort = () => {
        void clock.sleep(milliseconds, undefined, { ref: false }).then(() => {
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
    constructor(signal) {
        super(`Cancelled by ${signal}.`);
        this.signal = signal;
    }
}


/***/ }),

/***/ 50523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inputDefinitions: () => (/* binding */ inputDefinitions),
/* harmony export */   inputNames: () => (/* binding */ inputNames),
/* harmony export */   mainApiInputs: () => (/* binding */ mainApiInputs),
/* harmony export */   mainApiInputsOf: () => (/* binding */ mainApiInputsOf),
/* harmony export */   withDefaults: () => (/* binding */ withDefaults)
/* harmony export */ });
const inputDefinitions = {
    collection: {
        default: '',
        description: "Required. The collection's UID, ID or exact name in Postman, or the path of a collection file.",
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
        description: 'More to redact in all that is written: names of headers and JSON fields, or paths such as `user.email`, separated by commas. `none` turns redaction off.',
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
const inputNames = Object.keys(inputDefinitions); // keys of a literal: the cast only names them
/** The inputs with their defaults: a workflow that passes an expression without a value hands over ''. */
function withDefaults(raw) {
    const value = (name) => {
        const given = raw[name]?.trim() ?? '';
        return given === '' ? inputDefinitions[name].default : given;
    };
    return Object.fromEntries(inputNames.map((name) => [name, value(name)])); // one entry for each
}


/***/ }),

/***/ 14742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ plainProgress),
/* harmony export */   K: () => (/* binding */ firstProgressMilliseconds)
/* harmony export */ });
/* harmony import */ var _postman_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96419);
/* harmony import */ var _progress_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81484);
/* harmony import */ var _watch_work_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56729);
/** Progress in lines of their own, for a log that nobody wants to scroll through. */



/** Milliseconds to the first line: what is over by then says nothing. */
const firstProgressMilliseconds = 1_000;
const longestMilliseconds = 30_000;
/** Lines after 1, 3, 7, 15 and 31 s, then every 30 s. */
function* growingWaits() {
    for (let ms = firstProgressMilliseconds;; ms *= 2)
        yield Math.min(ms, longestMilliseconds);
}
/** @param say prints one line */
function plainProgress(say, clock = _postman_index_js__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m) {
    return (text, work) => (0,_watch_work_js__WEBPACK_IMPORTED_MODULE_1__/* .watchWork */ .T)(work, {
        clock,
        waits: growingWaits(),
        look: (elapsed) => {
            say((0,_progress_line_js__WEBPACK_IMPORTED_MODULE_2__/* .progressLine */ .o)(text, elapsed));
        },
    });
}


/***/ }),

/***/ 81484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ progressLine)
/* harmony export */ });
/** What is going on, and for how long: `Importing the collection (7 s)`. */
function progressLine(text, elapsed) {
    return `${typeof text === 'string' ? text : text()} (${Math.round(elapsed / 1000)} s)`;
}


/***/ }),

/***/ 67040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** The version in `package.json` (a test compares the two). */
const version = '0.1.0';


/***/ }),

/***/ 56729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ watchWork)
/* harmony export */ });
/** Runs `work` and calls `look` until it is over. Neither a look that fails nor the wait for it reaches the work. */
async function watchWork(work, options) {
    const over = new AbortController();
    void lookAgainAndAgain(options, over.signal);
    try {
        return await work();
    }
    finally {
        over.abort();
    }
}
async function lookAgainAndAgain({ clock, waits, look }, over) {
    const began = clock.now();
    try {
        for (const ms of waits) {
            await clock.sleep(ms, over, { ref: false });
            look(clock.now() - began);
        }
    }
    catch {
        // The work is over, or there is nobody left to look.
    }
}


/***/ }),

/***/ 96419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
// Node fires a longer timer at once.
const longestTimer = 2 ** 31 - 1;
const systemClock = {
    now: () => Date.now(),
    // Node's own makes an error with a stack for each wait that is called off, as that for a timeout always is: of a long read
    // of call logs that was 4 %.
    sleep: (ms, signal, { ref = true } = {}) => new Promise((resolve, reject) => {
        const stop = () => {
            clearTimeout(timer);
            reject(signal?.reason); // as AbortSignal's own methods do
        };
        const timer = setTimeout(() => {
            signal?.removeEventListener('abort', stop);
            resolve();
        }, Math.min(ms, longestTimer));
        if (!ref)
            timer.unref();
        if (signal?.aborted === true)
            stop();
        else
            signal?.addEventListener('abort', stop, { once: true });
    }),
};


/***/ }),

/***/ 69412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Av: () => (/* binding */ meSchema),
/* harmony export */   Dw: () => (/* binding */ binaryBodyMode),
/* harmony export */   K1: () => (/* binding */ cutMark),
/* harmony export */   Nm: () => (/* binding */ referenceSchema),
/* harmony export */   Qr: () => (/* binding */ collectionSummarySchema),
/* harmony export */   U2: () => (/* binding */ defaultMockConfig),
/* harmony export */   g9: () => (/* binding */ mockSchema),
/* harmony export */   mj: () => (/* binding */ serverResponseSchema),
/* harmony export */   mr: () => (/* binding */ callLogSchema),
/* harmony export */   sj: () => (/* binding */ serverResponseLanguages),
/* harmony export */   y3: () => (/* binding */ readCutMark),
/* harmony export */   yM: () => (/* binding */ serverResponseSummarySchema)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91795);
/**
 * The Postman API's values as both its client and the embedded server see them.
 *
 * The schemas are lenient on purpose: they accept every shape that Postman's documentation, its official OpenAPI
 * description and recorded answers show, and normalise them to one read-only value per concept. Unknown keys are dropped.
 */

/** An optional or null key of a wire object that becomes `null` when absent. */
const orNull = (schema) => valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq(valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me(schema), null);
/** Saved delay of a mock. `preset` is "1" (2G, 300 ms) or "2" (3G, 100 ms); absent for a custom duration. */
const delaySchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({
    type: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj(), 'fixed'),
    preset: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj()),
    duration: valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai(),
});
const mockConfigSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({
    headers: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj()), []),
    matchBody: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq(valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM(), false),
    matchHeader: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq(valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM(), false),
    matchQueryParams: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq(valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM(), true),
    matchWildcards: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq(valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM(), true),
    delay: orNull(delaySchema),
    // The official description shows '' where recorded answers have null: both mean "no active server response".
    serverResponseId: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .Fs(orNull(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj()), valibot__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pd((id) => (id === '' ? null : id))),
});
/** The configuration of a mock that nobody has configured (recorded in 54 of 54 create answers). */
const defaultMockConfig = {
    headers: [],
    matchBody: false,
    matchHeader: false,
    matchQueryParams: true,
    matchWildcards: true,
    delay: null,
    serverResponseId: null,
};
const mockSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({
    id: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj(),
    uid: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj(),
    owner: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj(),
    name: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj(),
    collection: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj(),
    environment: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .Fs(orNull(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj()), valibot__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pd((uid) => (uid === '' ? null : uid))),
    mockUrl: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj(),
    config: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq(mockConfigSchema, {}),
    createdAt: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj(),
    updatedAt: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj(),
    isPublic: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq(valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM()),
    deactivated: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq(valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM()),
});
/** What delete, publish and unpublish answer: Postman sends the bare ID or the UID, with or without `uid`. */
const referenceSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({ id: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj(), uid: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj()) });
const headerSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({ key: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj(), ''), value: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq(valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj()), '') });
const serverResponseLanguages = ['text', 'javascript', 'json', 'html', 'xml'];
const serverResponseSummarySchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({
    id: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj(),
    name: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj(),
    statusCode: valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai(),
    createdAt: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj(),
    updatedAt: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj()),
    createdBy: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj()),
    updatedBy: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj()),
});
const serverResponseSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({
    ...serverResponseSummarySchema.entries,
    headers: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .Fs(orNull(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO(headerSchema)), valibot__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pd((headers) => headers ?? [])),
    language: orNull(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj()),
    body: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .Fs(orNull(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj()), valibot__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pd((body) => body ?? '')),
    mock: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj()),
});
/** What nearly every list is. It is taken as it stands: copying the headers is a fifth of what reading a call log takes. */
const wholeHeadersSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .custom */ .Ie((input) => Array.isArray(input) && input.every(isWholeHeader));
function isWholeHeader(input) {
    return (typeof input === 'object' &&
        input !== null &&
        typeof input.key === 'string' &&
        typeof input.value === 'string');
}
const toHeader = ({ key, value }) => ({ key, value: value ?? '' });
// The official description types `headers` as one {key, value} object; a list is what a real payload needs. Accept both.
const headersSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC([
    wholeHeadersSchema,
    valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .Fs(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO(headerSchema), valibot__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pd((headers) => headers.map(toHeader))),
    valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .Fs(headerSchema, valibot__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pd((header) => [toHeader(header)])),
]);
const loggedText = valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq(valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj()));
const callLogSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({
    id: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj(),
    responseName: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq(valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj()), ''),
    servedAt: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj(),
    request: valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({
        method: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj(),
        path: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj(),
        headers: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq(valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me(headersSchema)),
        body: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq(valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({ mode: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq(valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj())), data: loggedText }))),
    }),
    response: valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({
        type: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj(), ''),
        statusCode: valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai(),
        headers: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq(valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me(headersSchema)),
        body: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq(valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({ data: loggedText }))),
    }),
});
/** The `mode` of a request body that is no text: its `data` is base64. Ours: Postman's logs have no form for one. */
const binaryBodyMode = 'base64';
/** Ends the `data` of a body that the embedded server has cut for its journal, on a line of its own. Both in bytes. */
function cutMark(kept, full) {
    return `\n[cut: ${kept} of ${full} bytes]`;
}
/** Takes a body's data apart; `fullSize` in bytes when it was cut. */
function readCutMark(data) {
    // Only the end can hold the mark: no search through a megabyte.
    const match = /\n\[cut: \d+ of (\d+) bytes\]$/.exec(data.slice(-60));
    if (match === null)
        return { data, fullSize: undefined };
    return { data: data.slice(0, data.length - match[0].length), fullSize: Number(match[1]) };
}
const collectionSummarySchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({
    id: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj(),
    uid: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj(),
    name: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj(),
    owner: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj()),
    createdAt: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj()),
    updatedAt: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj()),
});
const meSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({
    user: valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({
        id: valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai(),
        username: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq(valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj())),
        fullName: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq(valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj())),
        teamId: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq(valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai())),
        teamDomain: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq(valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj())),
    }),
    operations: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({
        name: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj(),
        // A recorded answer has `limit` once as the string "25".
        limit: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .Fs(valibot__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC([valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj()]), valibot__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pd(Number)),
        usage: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .Fs(valibot__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC([valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj()]), valibot__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pd(Number)),
    })), []),
});


/***/ }),

/***/ 30269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gD: () => (/* binding */ toLogLine),
/* harmony export */   it: () => (/* binding */ cutMiddle),
/* harmony export */   lj: () => (/* binding */ hideCommands),
/* harmony export */   ws: () => (/* binding */ toVisible)
/* harmony export */ });
/** Makes text from outside safe to look at. */
/**
 * Replaces what is invisible or moves the cursor: control characters by their pictures (a newline by `␊`, an escape by
 * `␛`), the rest (C1 controls, bidirectional overrides, zero-width characters, lone surrogates) by `�`.
 */
function toVisible(text) {
    // The joiners U+200C and U+200D stay: emoji and several scripts need them, and they reorder nothing.
    return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (character) => {
        const code = character.codePointAt(0) ?? 0;
        if (code < 0x20)
            return String.fromCharCode(0x2400 + code);
        if (code === 0x7f)
            return '␡';
        return code === 0x200c || code === 0x200d ? character : '�';
    });
}
/**
 * One line that GitHub's runner takes for text: it obeys `##[…]` anywhere in a line, and `::…` at its start.
 */
function toLogLine(text) {
    return hideCommands(toVisible(text)).replace(/^(\s*):(?=:)/, '$1: ');
}
/** For text that stands behind a word of our own, where `::…` is no command. */
function hideCommands(text) {
    return text.replaceAll('##[', '# #[');
}
/** Shortens text to at most `length` UTF-16 units by leaving out its middle: both ends tell most. */
function cutMiddle(text, length) {
    if (text.length <= length)
        return text;
    const head = Math.ceil((length - 1) / 2);
    const tail = length - 1 - head;
    return `${text.slice(0, head)}…${tail === 0 ? '' : text.slice(-tail)}`.toWellFormed();
}


/***/ })

};
