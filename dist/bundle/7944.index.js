export const id = 7944;
export const ids = [7944];
export const modules = {

/***/ 57944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   serve: () => (/* binding */ serve)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _embedded_is_object_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(22115);
/* harmony import */ var _embedded_server_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46987);
/* harmony import */ var _engine_read_collection_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(32338);
/* harmony import */ var _job_end_signals_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14757);
/* harmony import */ var _job_inputs_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46184);
/* harmony import */ var _job_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31059);
/* harmony import */ var _job_input_definitions_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(50523);
/* harmony import */ var _job_open_mock_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(57449);
/* harmony import */ var _postman_client_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(20031);
/* harmony import */ var _postman_clock_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(96419);
/* harmony import */ var _postman_direct_transport_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(81540);
/** `ephemeral-mock serve`: an embedded Postman account until it is told to stop, with a mock in it when there is a collection. */














/**
 * Serves until a signal, or until the API is asked to end the server.
 *
 * @throws InputsError, ListenError, PostmanApiError
 */
async function serve(options, context) {
    const { raw, apiPort, apiKey, json } = options;
    const { print, reporter, self } = context;
    const end = (0,_job_end_signals_js__WEBPACK_IMPORTED_MODULE_3__/* .listenForEnd */ .Y2)(self);
    const problems = [];
    const address = (0,_job_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .parseListenAddress */ .JY)(raw, (problem) => problems.push(problem));
    if (raw.collection === '') {
        for (const name of givenInVain(raw))
            problems.push(`\`${name}\` is given without \`collection\`: there is no mock then.`);
    }
    const inputs = raw.collection === '' ? undefined : await (0,_job_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .parseInputs */ .TL)(embeddedOnly(raw), context.directory);
    if (problems.length > 0)
        throw new _job_inputs_error_js__WEBPACK_IMPORTED_MODULE_5__/* .InputsError */ .a(problems);
    const directory = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)(node_path__WEBPACK_IMPORTED_MODULE_2__.join((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'ephemeral-mock-'));
    try {
        const server = await (0,_embedded_server_js__WEBPACK_IMPORTED_MODULE_6__/* .startEmbedded */ .H)({
            apiPort,
            ...address,
            journalFile: node_path__WEBPACK_IMPORTED_MODULE_2__.join(directory, 'call-logs.journal'),
            log: reporter.debug,
            ...(inputs?.collection.kind === 'file' && { readCollection: readOnce(inputs.collection) }),
            ...(apiKey !== undefined && { apiKey }),
        });
        end.stop.addEventListener('abort', () => void server.close(), { once: true });
        try {
            // A signal may have come while the server started, when nobody listened for it.
            if (end.stop.aborted)
                return;
            const mock = inputs &&
                (await (0,_job_open_mock_js__WEBPACK_IMPORTED_MODULE_7__/* .openMock */ .p)(inputs, {
                    ...context,
                    // Neither sockets nor JSON between two parts of one process.
                    connect: (_, limits) => (0,_postman_client_js__WEBPACK_IMPORTED_MODULE_8__/* .createPostmanClient */ .W)((0,_postman_direct_transport_js__WEBPACK_IMPORTED_MODULE_9__/* .createDirectTransport */ .d)(server.answer, limits)),
                    end,
                    directory,
                    state: { save: () => undefined },
                    mask: () => undefined,
                    clock: _postman_clock_js__WEBPACK_IMPORTED_MODULE_10__/* .systemClock */ .m,
                    // Already running, in this process.
                    launchEmbedded: () => Promise.resolve({
                        api: { url: server.apiUrl, key: server.apiKey },
                        pid: process.pid,
                        logFile: '',
                        journalFile: '',
                        adopt: () => Promise.resolve(),
                    }),
                }));
            const facts = { mockUrl: mock?.mockUrl ?? null, mockId: mock?.mockId ?? null, apiUrl: server.apiUrl };
            if (json) {
                print(`${JSON.stringify({ event: 'ready', ...facts, apiKey: server.apiKey, pid: process.pid })}\n`);
            }
            else {
                if (mock !== undefined)
                    print(`Mock server     ${mock.mockUrl}\n`);
                print(`Postman API     ${server.apiUrl}\nx-api-key       ${server.apiKey}\nCtrl-C ends it.\n`);
            }
            await server.closed;
        }
        finally {
            await server.close();
        }
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(directory, { recursive: true, force: true });
    }
}
/**
 * The collection that is imported was read with the inputs, so that all that is wrong with them is told at once. Reading it
 * again would take a tenth of the time until the mock answers.
 */
function readOnce(known) {
    return async (document) => isImportOf(document, known.document)
        ? { collection: known.item, warnings: known.warnings }
        : (0,_engine_read_collection_js__WEBPACK_IMPORTED_MODULE_11__/* .readCollection */ .H)(document);
}
/** Whether a document has the very parts of another, but for `info`: an import has another name. */
function isImportOf(document, given) {
    if (!(0,_embedded_is_object_js__WEBPACK_IMPORTED_MODULE_12__/* .isObject */ .G)(given))
        return false;
    const keys = new Set([...Object.keys(document), ...Object.keys(given)]);
    keys.delete('info');
    return [...keys].every((key) => document[key] === given[key]);
}
/** Inputs that are about a mock. */
function givenInVain(raw) {
    const names = ['environment', 'name', 'private', 'server-response'];
    return names.filter((name) => raw[name] !== '' && raw[name] !== _job_input_definitions_js__WEBPACK_IMPORTED_MODULE_13__.inputDefinitions[name].default);
}
/** `serve` is the embedded server: a key of Postman's in the shell has no say. */
function embeddedOnly(raw) {
    return { ...raw, provider: 'embedded', 'postman-api-key': _job_input_definitions_js__WEBPACK_IMPORTED_MODULE_13__.inputDefinitions['postman-api-key'].default };
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
