export const id = 1507;
export const ids = [1507];
export const modules = {

/***/ 63762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ uploadArtifact)
/* harmony export */ });
/** The least: the 1,000 calls of the bench shrink to a 38th with it, and to a 51st with the usual 6, in three times the time. */
const compressionLevel = 1;
/**
 * Uploads `files` as one artifact. A name that another job of the run has taken gets `fallbackName`, since a second
 * upload of a name is a 409 that no retry cures.
 *
 * @throws Error with the reason; on GitHub Enterprise Server always, since it has no such artifact service
 */
const uploadArtifact = async ({ name, fallbackName, files, directory, retentionDays }) => {
    // Loaded here only: it is the heaviest dependency, and a job that uploads nothing should not pay for it.
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(7511), __webpack_require__.e(4828)]).then(__webpack_require__.bind(__webpack_require__, 14828));
    const client = new DefaultArtifactClient();
    const upload = async (as) => {
        await client.uploadArtifact(as, [...files], directory, {
            compressionLevel,
            ...(retentionDays === undefined ? {} : { retentionDays }),
        });
        return as;
    };
    try {
        return { name: await upload(name) };
    }
    catch (error) {
        if (!isNameTaken(error) || name === fallbackName)
            throw explain(error);
        return { name: await upload(fallbackName).catch((second) => Promise.reject(explain(second))) };
    }
};
function isNameTaken(error) {
    return error instanceof Error && /\(409\)|already exists/i.test(error.message);
}
function explain(error) {
    if (error instanceof Error && error.name === 'GHESNotSupportedError') {
        return new Error('GitHub Enterprise Server has no artifact service that this action can use.', { cause: error });
    }
    return error instanceof Error ? error : new Error(String(error));
}


/***/ }),

/***/ 90238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ githubState),
  u: () => (/* binding */ readState)
});

// EXTERNAL MODULE: ./build/node_modules/@actions/core/lib/core.js + 5 modules
var core = __webpack_require__(21691);
// EXTERNAL MODULE: ./build/node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(91795);
;// CONCATENATED MODULE: ./build/job/mock-state.js
/**
 * What exists, as main hands it to post: everything that cleanup needs, in it *before* the call that creates the thing.
 * A thing with a name and no ID may exist or not: its create had not answered yet.
 */

const createdSchema = dist/* object */.Ik({
    /** Unique: it bears the run's mark. */
    name: dist/* string */.Yj(),
    /** UID; absent until the create has answered. */
    uid: dist/* optional */.lq(dist/* string */.Yj()),
    /** Set when the create was sent again after a lost answer: then there may be two of the name. */
    repeated: dist/* optional */.lq(dist/* boolean */.zM()),
});
const stateSchema = dist/* object */.Ik({
    version: dist/* literal */.eu(1),
    provider: dist/* picklist */.KI(['postman', 'embedded']),
    /** The mark in the names of all that this run creates. */
    mark: dist/* string */.Yj(),
    /** Where the Postman API of this mock is; absent until the embedded server has started. */
    api: dist/* optional */.lq(dist/* object */.Ik({ url: dist/* string */.Yj(), key: dist/* string */.Yj() })),
    /** A key that was given and is not used, for redaction: post may come without its inputs. */
    unusedKey: dist/* optional */.lq(dist/* string */.Yj()),
    workspace: dist/* optional */.lq(dist/* string */.Yj()),
    /** A folder of this mock's own, for the embedded server's files and the report. */
    directory: dist/* string */.Yj(),
    /** Set when a file is imported: these are ours and go with the mock. */
    importedCollection: dist/* optional */.lq(createdSchema),
    importedEnvironment: dist/* optional */.lq(createdSchema),
    mock: dist/* optional */.lq(dist/* object */.Ik({
        ...createdSchema.entries,
        id: dist/* optional */.lq(dist/* string */.Yj()),
        mockUrl: dist/* optional */.lq(dist/* string */.Yj()),
        /** UID of the environment that it was created with, `null` for none; absent until the create has answered. */
        environment: dist/* optional */.lq(dist/* nullable */.me(dist/* string */.Yj())),
    })),
    /** The embedded server's process and files, for when it is gone. */
    embedded: dist/* optional */.lq(dist/* object */.Ik({ pid: dist/* number */.ai(), logFile: dist/* string */.Yj(), journalFile: dist/* string */.Yj() })),
    /** Absolute paths of what was imported. */
    collectionFile: dist/* optional */.lq(dist/* string */.Yj()),
    environmentFile: dist/* optional */.lq(dist/* string */.Yj()),
    /** The folder that the workflow's paths start from. */
    root: dist/* string */.Yj(),
    callLogs: dist/* picklist */.KI(['always', 'on-failure', 'never']),
    artifactName: dist/* optional */.lq(dist/* string */.Yj()),
    retentionDays: dist/* optional */.lq(dist/* number */.ai()),
    /** Seconds. */
    callLogsTimeout: dist/* number */.ai(),
    /** Seconds. */
    closeTimeout: dist/* number */.ai(),
    redact: dist/* union */.KC([dist/* literal */.eu('none'), dist/* array */.YO(dist/* string */.Yj())]),
    /** The inputs about checks, as text. */
    checks: dist/* object */.Ik({ 'fail-on-unmatched': dist/* string */.Yj(), 'expect-calls': dist/* string */.Yj(), 'min-coverage': dist/* string */.Yj() }),
    keepMock: dist/* boolean */.zM(),
    /** Whether main went to its end: if not, nobody was told the mock's URL. */
    opened: dist/* boolean */.zM(),
});
function formatState(state) {
    return JSON.stringify(state);
}
/** @throws Error when the text is no state of this version */
function parseState(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (cause) {
        throw new Error('The state that the main step saved is not JSON.', { cause });
    }
    const result = dist/* safeParse */.xL(stateSchema, value);
    if (!result.success) {
        const [issue] = result.issues;
        throw new Error(`The state that the main step saved is not of this version: ${issue.message}.`);
    }
    return result.output;
}

;// CONCATENATED MODULE: ./build/github/state.js
/** The state that main hands to post through the runner's state file. */


const key = 'ephemeral-mock';
/** Each save appends to the runner's file, which takes the last value: a kill in between loses nothing that was saved. */
const githubState = {
    save(state) {
        core/* saveState */.LZ(key, formatState(state));
    },
};
/**
 * What main has saved; `undefined` when it stopped before it made anything.
 *
 * @throws Error when the text is no state of this version
 */
function readState() {
    const text = core/* getState */.Gu(key);
    return text === '' ? undefined : parseState(text);
}


/***/ }),

/***/ 13794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ tryToWriteSummary),
/* harmony export */   S: () => (/* binding */ writeSummary)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21691);
/* harmony import */ var _job_describe_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95992);
/** The step summary on the run's page. */


/**
 * Appends Markdown to the summary; without a runner that shows summaries it goes nowhere.
 *
 * @throws Error of the file system, or of the toolkit when the file is too large
 */
async function writeSummary(markdown) {
    if ((process.env['GITHUB_STEP_SUMMARY'] ?? '') === '')
        return;
    await _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .summary */ .z.addRaw(markdown).write();
}
/** As `writeSummary`, for a step whose work is done: a summary that cannot be written is a warning. */
async function tryToWriteSummary(markdown, reporter) {
    try {
        await writeSummary(markdown);
    }
    catch (error) {
        reporter.warning(`The summary could not be written. ${(0,_job_describe_error_js__WEBPACK_IMPORTED_MODULE_1__/* .describeError */ .U)(error)}`);
    }
}


/***/ }),

/***/ 26136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ entriesSchema),
/* harmony export */   s: () => (/* binding */ anyMapSchema)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91795);
/** A map of names to values in an input. Not valibot's `record`, which drops the names `constructor`, `prototype` and `__proto__`. */

/** Any map; it stays as it is. */
const anyMapSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .custom */ .Ie((value) => typeof value === 'object' && value !== null && !Array.isArray(value), 'no map');
/** A map whose values fit `value`, as its entries. */
function entriesSchema(value) {
    return valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .Fs(anyMapSchema, valibot__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pd((map) => Object.entries(map)), valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO(valibot__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PV([valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj(), value])));
}


/***/ }),

/***/ 46577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readBoundedFile),
/* harmony export */   d: () => (/* binding */ stat)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);
/** A file that a user names. */


// Not `node:fs/promises`, which brings `readline` with it and takes main 3 ms to load.
const readFile = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.readFile);
const stat = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.stat);
/** A larger file is no collection that Postman would take (its API ends at 30 MB), and would only fill the memory. */
const maxFileBytes = 64 * 1024 * 1024;
/** @throws Error with a sentence that says what is wrong with the file */
async function readBoundedFile(file) {
    const { size } = await stat(file);
    if (size > maxFileBytes)
        throw new Error(`The file has ${size} bytes, and at most ${maxFileBytes} are read.`);
    return readFile(file);
}


/***/ }),

/***/ 16756:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _embedded_journal_read_journal_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(18061);
/* harmony import */ var _embedded_call_server_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38979);
/* harmony import */ var _embedded_flush_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(36537);
/* harmony import */ var _embedded_stop_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(32831);
/* harmony import */ var _github_artifact_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(63762);
/* harmony import */ var _github_inputs_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(52325);
/* harmony import */ var _github_reporter_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36237);
/* harmony import */ var _github_state_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(90238);
/* harmony import */ var _github_step_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(94686);
/* harmony import */ var _github_summary_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(13794);
/* harmony import */ var _job_close_mock_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(87450);
/* harmony import */ var _job_limit_young_generation_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(14833);
/* harmony import */ var _job_version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67040);
/* harmony import */ var _postman_client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20031);
/* harmony import */ var _postman_clock_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(96419);
/* harmony import */ var _postman_direct_transport_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81540);
/** The post step: saves the call logs and removes the mock. */


















const { env } = process;
/** Milliseconds. A server that is asked for a hundred call logs and takes longer has died; its journal has them. */
const longestCall = 15_000;
/** What leads to the cloud is loaded where the mock is there. */
async function connectTo({ api, provider, collectionFile }) {
    if (provider === 'embedded' && api !== undefined) {
        const answer = (0,_embedded_call_server_js__WEBPACK_IMPORTED_MODULE_2__/* .createServerCaller */ .J)(api);
        return (_, limits) => (0,_postman_client_js__WEBPACK_IMPORTED_MODULE_3__/* .createPostmanClient */ .W)((0,_postman_direct_transport_js__WEBPACK_IMPORTED_MODULE_4__/* .createDirectTransport */ .d)(answer, limits, { callMs: longestCall }));
    }
    const [{ connectWith }, { mainApiInputsOf }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(3480), __webpack_require__.e(364)]).then(__webpack_require__.bind(__webpack_require__, 40364)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 50523)),
    ]);
    return connectWith({ reporter: _github_reporter_js__WEBPACK_IMPORTED_MODULE_5__/* .githubReporter */ .T, version: _job_version_js__WEBPACK_IMPORTED_MODULE_6__/* .version */ .r, env, inputs: mainApiInputsOf({ filesGiven: collectionFile !== undefined }) });
}
await (0,_github_step_js__WEBPACK_IMPORTED_MODULE_7__/* .runPost */ .a2)(async ({ stop }) => {
    const state = (0,_github_state_js__WEBPACK_IMPORTED_MODULE_8__/* .readState */ .u)();
    if (state === undefined) {
        _github_reporter_js__WEBPACK_IMPORTED_MODULE_5__/* .githubReporter */ .T.info('The main step opened no mock, so there is nothing to do.');
        return;
    }
    (0,_github_inputs_js__WEBPACK_IMPORTED_MODULE_9__/* .maskSecret */ .$l)(state.api?.key ?? '');
    (0,_github_inputs_js__WEBPACK_IMPORTED_MODULE_9__/* .maskSecret */ .$l)(state.unusedKey ?? '');
    const { report } = await (0,_job_close_mock_js__WEBPACK_IMPORTED_MODULE_10__/* .closeMock */ .v)(state, {
        reporter: _github_reporter_js__WEBPACK_IMPORTED_MODULE_5__/* .githubReporter */ .T,
        connect: await connectTo(state),
        flushJournal: _embedded_flush_js__WEBPACK_IMPORTED_MODULE_11__/* .flushJournal */ .E,
        stopEmbedded: _embedded_stop_js__WEBPACK_IMPORTED_MODULE_12__/* .stopEmbedded */ .v,
        readJournal: _embedded_journal_read_journal_js__WEBPACK_IMPORTED_MODULE_13__/* .readJournal */ .a,
        upload: _github_artifact_js__WEBPACK_IMPORTED_MODULE_14__/* .uploadArtifact */ .m,
        writeSummary: _github_summary_js__WEBPACK_IMPORTED_MODULE_15__/* .writeSummary */ .S,
        jobStatus: (0,_github_inputs_js__WEBPACK_IMPORTED_MODULE_9__/* .readJobStatus */ .IW)(),
        clock: _postman_clock_js__WEBPACK_IMPORTED_MODULE_16__/* .systemClock */ .m,
        stop,
        version: _job_version_js__WEBPACK_IMPORTED_MODULE_6__/* .version */ .r,
        limitMemory: _job_limit_young_generation_js__WEBPACK_IMPORTED_MODULE_17__/* .limitYoungGeneration */ .a,
        readPageTemplate: () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(import.meta.dirname, 'report.html'), 'utf8'),
    });
    for (const check of report?.checks ?? [])
        if (!check.passed)
            (0,_github_step_js__WEBPACK_IMPORTED_MODULE_7__/* .failStep */ .vy)(check);
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 81540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ createDirectTransport)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96419);
/* harmony import */ var _describe_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67589);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41087);
/* harmony import */ var _json_body_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75560);
/* harmony import */ var _send_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72875);
/* harmony import */ var _within_time_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93102);
/** The way to a Postman API on this machine without a socket: no key, nothing to retry. */






/** A transport whose calls are answered by `answer`. */
function createDirectTransport(answer, limits = {}, options = {}) {
    const { callMs = Infinity, clock = _clock_js__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m } = options;
    const { signal, deadline = Infinity } = limits;
    return {
        async send(call) {
            const start = clock.now();
            const fail = (failure) => (0,_describe_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .describeFailure */ .I)(failure, contextOf(call), {
                count: 1,
                elapsedMs: clock.now() - start,
                mayHaveActed: failure.mayHaveActed,
            });
            if (signal?.aborted === true)
                throw fail((0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .abortFailure */ .P1)('unsent', signal.reason));
            const timeoutMs = Math.min(callMs, deadline - start);
            if (timeoutMs <= 0)
                throw fail((0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .deadlinePassed */ .Hx)());
            const { method, path, query, body, parse = _json_body_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .q } = call;
            const answered = await (0,_within_time_js__WEBPACK_IMPORTED_MODULE_4__/* .withinTime */ .d)(() => answer({ method, path, query: (0,_send_js__WEBPACK_IMPORTED_MODULE_5__/* .searchParams */ .jw)(query), body }), {
                timeoutMs,
                signal,
                clock,
            });
            if (!answered.inTime)
                throw fail(answered.failure);
            const { status, body: bytes } = answered.result;
            if (status < 200 || status > 299)
                throw fail((0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .answerFailure */ .Rp)(status, {}, (0,_json_body_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b)(bytes), 0));
            const unreadable = (problem) => fail((0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadableAnswer */ .Cw)(status, problem, false));
            try {
                return {
                    status,
                    body: await parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)),
                    attempts: 1,
                    unreadable,
                };
            }
            catch {
                // Another program can have the port of a server that has died.
                throw unreadable(`the answer is no JSON or was cut off (${(0,_json_body_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b)(bytes).length} characters)`);
            }
        },
        within: (narrower) => createDirectTransport(answer, {
            deadline: Math.min(deadline, narrower.deadline ?? Infinity),
            signal: (0,_send_js__WEBPACK_IMPORTED_MODULE_5__/* .joinSignals */ .oS)(signal, narrower.signal),
        }, options),
        close: () => Promise.resolve(),
    };
}
function contextOf({ method, path }) {
    const redact = (text) => text;
    const place = { service: 'The embedded server', host: 'this machine', proxy: undefined, inputs: undefined };
    return { method, path, ...place, hasKey: true, redact };
}


/***/ })

};
