export const id = 767;
export const ids = [767,637];
export const modules = {

/***/ 52637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bootEmbedded: () => (/* binding */ bootEmbedded)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/** The embedded server's process, started but not told yet what to do: whoever starts it can do other things meanwhile. */



/**
 * A small young generation (in MB) fits into the processor's cache: calls cost no more, and the process stays at half the
 * memory (`npm run bench -- --only call-logs`).
 */
const nodeOptions = ['--max-semi-space-size=4'];
/** As `a`, but for a link: what it leads to is no log of ours. Windows knows no such flag. */
const appendOnly = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_APPEND | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW;
/**
 * Starts the process. It waits for the start message of `launchBooted`, and ends with this process unless it is adopted.
 *
 * @throws the file system's error when the log cannot be opened.
 */
function bootEmbedded({ entry, execPath, env, ...options }) {
    const directory = node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(options.directory);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(directory, { recursive: true });
    const logFile = node_path__WEBPACK_IMPORTED_MODULE_2__.join(directory, 'embedded.log');
    const log = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(logFile, appendOnly, 0o600);
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.fork)(node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(entry), [], {
        execPath,
        // Not the workspace: on Windows nobody could remove that as long as the process lives.
        cwd: directory,
        execArgv: nodeOptions,
        detached: true,
        stdio: ['ignore', log, log, 'ipc'],
        ...(env === undefined ? {} : { env }),
    });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(log);
    let failure;
    child.on('error', (error) => (failure = error));
    child.on('exit', (code, endedBy) => (failure ??= new Error(`its process ended (${endedBy ?? `exit code ${code}`})`)));
    return { child, directory, logFile, failure: () => failure };
}


/***/ }),

/***/ 34519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ startedMessageSchema),
/* harmony export */   Iv: () => (/* binding */ adoptedMessageSchema),
/* harmony export */   Z0: () => (/* binding */ answerMessageSchema),
/* harmony export */   d8: () => (/* binding */ startMessageSchema),
/* harmony export */   dv: () => (/* binding */ callMessageSchema)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);
/** What `launchEmbedded` and its child process say to each other over IPC: the key must be in neither argv nor env. */

const rateLimitSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ requests: valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), windowMilliseconds: valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig() });
/** To the child, once. */
const startMessageSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    type: valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('start'),
    options: valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        journalFile: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        listenHost: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        port: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()),
        apiPort: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()),
        apiKey: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        apiLimit: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(rateLimitSchema),
        callLimit: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(rateLimitSchema),
        journalMemoryBytes: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()),
    }),
});
/** To the child, once: the parent has written down where the server is, so the child may outlive it. */
const adoptedMessageSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ type: valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('adopted') });
/** To the child, once it has started: a request to its API, without HTTP. */
const callMessageSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    type: valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('call'),
    /** Comes back with the answer. */
    id: valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    method: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    path: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    query: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    body: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()),
});
/** From the child, once for each call. */
const answerMessageSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    type: valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('answer'),
    id: valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    status: valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    /** JSON. */
    body: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});
/** From the child, once. */
const startedMessageSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .variant */ .Oxt('type', [
    valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ type: valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('ready'), apiUrl: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), apiKey: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ type: valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('failed'), message: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
]);


/***/ }),

/***/ 37767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  launchBooted: () => (/* binding */ launchBooted),
  launchEmbedded: () => (/* binding */ launchEmbedded)
});

// UNUSED EXPORTS: LaunchError

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./build/embedded/process/boot.js
var boot = __webpack_require__(52637);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./build/embedded/process/launch-messages.js
var launch_messages = __webpack_require__(34519);
;// CONCATENATED MODULE: ./build/embedded/process/call-child.js
/** Requests to the API of an embedded server's process, over the channel that started it. */



/** How long the end of a process may take to be known, in milliseconds, once nothing can be said to it any more. */
const endMilliseconds = 5_000;
/** @param quoteLog gives what the log of the process says, for an error about its end */
function createCaller(child, quoteLog) {
    const waiting = new Map();
    let calls = 0;
    let released = false;
    let giveUp;
    const failAll = (why) => {
        clearTimeout(giveUp);
        giveUp = undefined;
        for (const { reject } of waiting.values())
            reject(new Error(`The embedded server does not answer: ${why}`));
        waiting.clear();
    };
    /** A channel breaks a moment before the end of its process is known, and only that says why. */
    const failAtEnd = () => {
        const { exitCode, signalCode } = child;
        const hasEnded = exitCode !== null || signalCode !== null;
        if (hasEnded)
            failAll(`its process ended (${signalCode ?? `exit code ${exitCode}`}).${quoteLog()}`);
        else if (released)
            failAll('the channel to its process has ended.');
        else
            giveUp ??= setTimeout(failAll, endMilliseconds, 'the channel to its process has ended.');
    };
    child.on('message', (message) => {
        const { success, output } = dist/* safeParse */.xLC(launch_messages/* answerMessageSchema */.Z0, message);
        if (!success)
            return;
        waiting.get(output.id)?.resolve(output);
        waiting.delete(output.id);
    });
    child.on('exit', failAtEnd);
    child.on('disconnect', failAtEnd);
    return {
        async call({ method, path, query, body }) {
            const id = (calls += 1);
            const answer = Promise.withResolvers();
            const message = { type: 'call', id, method, path, query: query.toString(), body };
            if (child.connected)
                child.send(message, (error) => {
                    if (error !== null)
                        failAtEnd();
                });
            waiting.set(id, answer);
            if (!child.connected)
                failAtEnd();
            const { status, body: json } = await answer.promise;
            return { status, body: external_node_buffer_.Buffer.from(json) };
        },
        release() {
            released = true;
            if (child.connected)
                child.disconnect();
            child.unref();
        },
    };
}

;// CONCATENATED MODULE: ./build/embedded/process/launch.js






const startMilliseconds = 15_000;
/** How much of the log an error quotes. */
const logTailCharacters = 2000;
/** The process did not start. The message says why and quotes the end of its log. */
class LaunchError extends Error {
    name = 'LaunchError';
}
/**
 * Starts the embedded server as a process that, once adopted, outlives this one. It ends when `stopEmbedded` says so, or
 * at SIGTERM.
 *
 * @throws LaunchError when it cannot be started, or not in time; the signal's reason when that is aborted.
 */
async function launchEmbedded(options) {
    const { entry, execPath, directory, env, ...start } = options;
    options.signal?.throwIfAborted();
    return launchBooted((0,boot.bootEmbedded)({ entry, execPath, directory, ...(env !== undefined && { env }) }), start);
}
/**
 * The same with a process that was started before.
 *
 * @throws as `launchEmbedded`
 */
async function launchBooted(booted, options) {
    const { child, directory, logFile } = booted;
    const { signal, startTimeout = startMilliseconds, ...rest } = options;
    const journalFile = external_node_path_.join(directory, 'call-logs-journal.ndjson');
    try {
        signal?.throwIfAborted();
        const started = firstMessage(booted, startTimeout, signal);
        const start = { type: 'start', options: { ...rest, journalFile } };
        // A failed send is followed by the process's exit or error, which tell more.
        child.send(start, () => undefined);
        const message = await started;
        if (message.type === 'failed')
            throw new LaunchError(message.message);
        const api = { url: message.apiUrl, key: message.apiKey };
        const { call, release } = createCaller(child, () => quoteLog(logFile));
        return {
            ...{ api, pid: child.pid ?? 0, logFile, journalFile, answer: call, release },
            adopt: () => adopt(child),
            unref() {
                child.channel?.unref();
                child.unref();
            },
        };
    }
    catch (error) {
        child.kill('SIGKILL');
        child.unref();
        if (!(error instanceof LaunchError))
            throw error;
        throw new LaunchError(`The embedded server did not start: ${error.message}${quoteLog(logFile)}`, {
            cause: error.cause,
        });
    }
}
/** A child that has died meanwhile is no error here: the first call to its API tells. */
function adopt(child) {
    const message = { type: 'adopted' };
    return new Promise((resolve) => {
        if (child.connected)
            child.send(message, () => {
                resolve();
            });
        else
            resolve();
    });
}
function firstMessage({ child, failure }, timeout, signal) {
    return new Promise((resolve, reject) => {
        const settle = (finish) => {
            clearTimeout(timer);
            signal?.removeEventListener('abort', abort);
            child.removeAllListeners();
            // A late error of a process that is being killed must not end this one.
            child.on('error', () => undefined);
            finish();
        };
        const fail = (message, cause) => {
            settle(() => {
                reject(new LaunchError(message, { cause }));
            });
        };
        const abort = () => {
            settle(() => {
                reject(toError(signal?.reason));
            });
        };
        const timer = setTimeout(() => {
            fail(`it was not ready after ${timeout / 1000} s.`);
        }, timeout);
        signal?.addEventListener('abort', abort);
        const failed = () => {
            const error = failure();
            if (error !== undefined)
                fail(`${error.message}.`, error);
        };
        child.once('error', failed);
        child.once('exit', failed);
        failed();
        child.once('message', (message) => {
            const parsed = dist/* safeParse */.xLC(launch_messages/* startedMessageSchema */.CD, message);
            if (parsed.success)
                settle(() => {
                    resolve(parsed.output);
                });
            else
                fail('its process does not speak our language: its entry file is of another version.');
        });
    });
}
function toError(reason) {
    return reason instanceof Error ? reason : new Error(String(reason));
}
function quoteLog(file) {
    let tail;
    try {
        tail = (0,external_node_fs_.readFileSync)(file, 'utf8').slice(-logTailCharacters).trim();
    }
    catch {
        // The reason to quote it is worse news than that there is no log.
        tail = '';
    }
    return tail === '' ? ` Its log ${file} is empty.` : ` Its log ${file} ends with:\n${tail}`;
}


/***/ })

};
