export const id = 6283;
export const ids = [6283];
export const modules = {

/***/ 36283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bootBundled: () => (/* reexport safe */ _process_launch_js__WEBPACK_IMPORTED_MODULE_0__.F$)
/* harmony export */ });
/* harmony import */ var _process_launch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90970);
/**
 * The embedded server as other processes deal with it: it is started, asked, told to write its journal, and ended, and the
 * journal is read. None of this loads the server itself, which `server.ts` starts in one's own process.
 */






/***/ }),

/***/ 90970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F$: () => (/* binding */ bootBundled)
});

// UNUSED EXPORTS: LaunchError, bootEmbedded, childEnvironment

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/http-text/thrown.js
var thrown = __webpack_require__(98589);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./build/embedded/process/messages.js
var messages = __webpack_require__(10245);
;// CONCATENATED MODULE: ./build/embedded/process/channel.js
/** The channel to an embedded server's process, over IPC, for the process that started it. */



/** How long the exit of a process is waited for, in milliseconds, once its channel is broken. */
const endMilliseconds = 5_000;
/** @param quoteLog gives what the log of the process says, for an error about a call */
function openChannel(child, quoteLog) {
    const started = Promise.withResolvers();
    const waiting = new Map();
    let calls = 0;
    let released = false;
    /** Why the process could not be run. */
    let spawnError;
    let giveUp;
    // A failure that nobody waits for any more must not end this process.
    started.promise.catch(() => undefined);
    const failAll = (why) => {
        clearTimeout(giveUp);
        giveUp = undefined;
        started.reject(new Error(why));
        for (const { reject } of waiting.values()) {
            reject(new Error(`The embedded server does not answer: ${why}${quoteLog()}`));
        }
        waiting.clear();
    };
    /** A channel breaks a moment before the process's exit is reported, and only the exit says why: so it is waited for. */
    const failAtEnd = () => {
        const { exitCode, signalCode } = child;
        if (spawnError !== undefined)
            failAll(`${spawnError.message}.`);
        else if (exitCode !== null || signalCode !== null)
            failAll(`its process ended (${signalCode ?? `exit code ${exitCode}`}).`);
        else if (released)
            failAll('the channel to its process has ended.');
        else
            giveUp ??= setTimeout(failAll, endMilliseconds, 'the channel to its process has ended.');
    };
    const send = (message, done) => {
        if (child.connected)
            child.send(message, done);
        else
            done(new Error('closed'));
    };
    const failUnlessSent = (error) => {
        if (error !== null)
            failAtEnd();
    };
    child.on('message', (message) => {
        const { success, output } = dist/* safeParse */.xLC(messages/* messageOfChildSchema */.A, message);
        if (!success) {
            started.reject(new Error('its process does not speak our language: its entry file is of another version.'));
        }
        else if (output.type === 'ready')
            started.resolve(output);
        else if (output.type === 'failed')
            started.reject(new Error(output.message));
        else {
            waiting.get(output.id)?.resolve(output);
            waiting.delete(output.id);
        }
    });
    child.on('error', (error) => {
        spawnError ??= error;
        failAtEnd();
    });
    child.on('exit', failAtEnd).on('disconnect', failAtEnd);
    return {
        start(options) {
            send({ type: 'start', options }, failUnlessSent);
            return started.promise;
        },
        async call({ query, ...request }) {
            const id = (calls += 1);
            const answer = Promise.withResolvers();
            waiting.set(id, answer);
            send({ type: 'call', id, ...request, query: query.toString() }, failUnlessSent);
            const { status, body } = await answer.promise;
            return { status, body: external_node_buffer_.Buffer.from(body) };
        },
        adopt: () => new Promise((resolve) => {
            send({ type: 'adopted' }, () => {
                resolve();
            });
        }),
        release() {
            released = true;
            if (child.connected)
                child.disconnect();
            child.unref();
        },
    };
}

;// CONCATENATED MODULE: ./build/embedded/process/launch.js
/** The embedded server as a process of its own: how it is started. */





/**
 * A small young generation (in MB) fits into the processor's cache: calls cost no more, and the process stays at half the
 * memory (`npm run bench -- --only call-logs`).
 */
const nodeOptions = ['--max-semi-space-size=4'];
/** As `a`, but a symbolic link is not followed: its target is no log of ours. Windows has no such flag. */
const appendOnly = external_node_fs_.constants.O_APPEND | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_NOFOLLOW;
const startMilliseconds = 15_000;
/** How much of the log an error quotes. */
const logTailCharacters = 2000;
/** The process did not start. The message says why and quotes the end of its log. */
class LaunchError extends Error {
    name = 'LaunchError';
}
/**
 * Starts the process whose bundle lies beside the one that asks: whoever does so can do other things until it is told to
 * start the server.
 *
 * @param bundle `import.meta.dirname` of an entry's bundle. Not `new URL(…, import.meta.url)`: ncc takes that for an
 *   asset of the bundle, copies it and breaks it.
 * @param env of this process; the other one gets what it needs of it
 * @throws as `bootEmbedded`
 */
function bootBundled({ bundle, env, ...options }) {
    const entry = external_node_path_.join(external_node_path_.dirname(bundle), 'embedded', 'index.js');
    return bootEmbedded({ ...options, entry, env: childEnvironment(env ?? {}) });
}
/**
 * The same with an entry from anywhere.
 *
 * @throws the file system's error when the log cannot be opened.
 */
function bootEmbedded({ entry, execPath, env, ...options }) {
    const directory = external_node_path_.resolve(options.directory);
    (0,external_node_fs_.mkdirSync)(directory, { recursive: true });
    const logFile = external_node_path_.join(directory, 'embedded.log');
    const log = (0,external_node_fs_.openSync)(logFile, appendOnly, 0o600);
    const child = (0,external_node_child_process_.fork)(external_node_path_.resolve(entry), [], {
        execPath,
        // Not the workspace: on Windows nobody could remove that as long as the process lives.
        cwd: directory,
        execArgv: nodeOptions,
        detached: true,
        stdio: ['ignore', log, log, 'ipc'],
        ...(env === undefined ? {} : { env }),
    });
    (0,external_node_fs_.closeSync)(log);
    const channel = openChannel(child, () => quoteLog(logFile));
    return { pid: child.pid, directory, start: (given) => start(child, channel, { directory, logFile }, given) };
}
async function start(child, { start, call, adopt, release }, { directory, logFile }, { signal, startTimeout = startMilliseconds, ...options } = {}) {
    const journalFile = external_node_path_.join(directory, 'call-logs-journal.ndjson');
    const ended = Promise.withResolvers();
    const timer = setTimeout(() => {
        ended.reject(new Error(`it was not ready after ${startTimeout / 1000} s.`));
    }, startTimeout);
    const abort = () => {
        ended.reject(new Error('cancelled'));
    };
    signal?.addEventListener('abort', abort);
    try {
        signal?.throwIfAborted();
        const { apiUrl, apiKey, ca } = await Promise.race([start({ ...options, journalFile }), ended.promise]);
        return {
            api: { url: apiUrl, key: apiKey },
            ...{ ca, pid: child.pid ?? 0, logFile, journalFile, answer: call, adopt, release },
            unref() {
                child.channel?.unref();
                child.unref();
            },
        };
    }
    catch (cause) {
        child.kill('SIGKILL');
        child.unref();
        signal?.throwIfAborted();
        throw new LaunchError(`The embedded server did not start: ${(0,thrown/* messageOf */.bD)(cause)}${quoteLog(logFile)}`, { cause });
    }
    finally {
        clearTimeout(timer);
        signal?.removeEventListener('abort', abort);
    }
}
function quoteLog(file) {
    let tail;
    try {
        tail = (0,external_node_fs_.readFileSync)(file, 'utf8').slice(-logTailCharacters).trim();
    }
    catch {
        // A missing log is not told: the error that it was to explain matters more.
        tail = '';
    }
    return tail === '' ? ` Its log ${file} is empty.` : ` Its log ${file} ends with:\n${tail}`;
}
/**
 * The only variables that the process gets. It lives as long as the job, and later steps can read its environment: the
 * inputs and tokens that the runner puts there must not be in it.
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
/** Names are compared in upper case, since Windows ignores case. */
function childEnvironment(env) {
    return Object.fromEntries(Object.entries(env).filter(([name]) => inherited.has(name.toUpperCase())));
}


/***/ }),

/***/ 10245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ messageOfChildSchema),
/* harmony export */   G: () => (/* binding */ messageToChildSchema)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);

const rateLimitSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ requests: valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), windowMilliseconds: valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig() });
const startOptionsSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    journalFile: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    listenHost: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    port: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()),
    tls: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()),
    apiPort: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()),
    apiKey: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    apiLimit: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(rateLimitSchema),
    callLimit: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(rateLimitSchema),
    journalMemoryBytes: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()),
});
/** What the server's process hears. */
const messageToChildSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .variant */ .Oxt('type', [
    /** Once, first. */
    valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ type: valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('start'), options: startOptionsSchema }),
    /** A request to its API. */
    valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        type: valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('call'),
        /** Comes back with the answer. */
        id: valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
        method: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        path: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        query: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        body: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()),
    }),
    /** Where the server is has been written down: it may outlive the process that started it. */
    valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ type: valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('adopted') }),
]);
/** What the server's process says. */
const messageOfChildSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .variant */ .Oxt('type', [
    /** Either of these once, in answer to the start. */
    valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ type: valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('ready'), apiUrl: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), apiKey: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), ca: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()) }),
    valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ type: valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('failed'), message: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    /** Once for each call. `body` is JSON. */
    valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ type: valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('answer'), id: valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), status: valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), body: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
]);


/***/ }),

/***/ 98589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   US: () => (/* binding */ stackOf),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   iT: () => (/* binding */ toError)
/* harmony export */ });
/** What was thrown: an Error, as a rule, but JavaScript lets it be anything. */
/** Its message, without its causes. */
const messageOf = (thrown) => (thrown instanceof Error ? thrown.message : String(thrown));
/** With the stack, for a log that developers read. */
const stackOf = (thrown) => thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
const toError = (thrown) => (thrown instanceof Error ? thrown : new Error(String(thrown)));
/** The code that Node gives errors of the system and of its own, such as `ENOENT`. */
const codeOf = (thrown) => thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : undefined;


/***/ })

};
