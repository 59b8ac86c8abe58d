export const id = 614;
export const ids = [614];
export const modules = {

/***/ 49614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  serve: () => (/* binding */ serve)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/embedded/is-object.js
var is_object = __webpack_require__(22115);
// EXTERNAL MODULE: ./build/embedded/server.js + 45 modules
var embedded_server = __webpack_require__(34542);
// EXTERNAL MODULE: ./build/engine/read-collection.js + 6 modules
var read_collection = __webpack_require__(90563);
// EXTERNAL MODULE: ./build/job/end-signals.js
var end_signals = __webpack_require__(14757);
// EXTERNAL MODULE: ./build/job/inputs-error.js
var inputs_error = __webpack_require__(46184);
// EXTERNAL MODULE: ./build/job/inputs.js
var job_inputs = __webpack_require__(31059);
// EXTERNAL MODULE: ./build/job/input-definitions.js
var input_definitions = __webpack_require__(50523);
// EXTERNAL MODULE: ./build/job/open-mock.js
var open_mock = __webpack_require__(57449);
// EXTERNAL MODULE: ./build/postman/client.js + 8 modules
var client = __webpack_require__(83178);
// EXTERNAL MODULE: ./build/postman/clock.js
var clock = __webpack_require__(96419);
// EXTERNAL MODULE: ./build/postman/describe-failure.js + 1 modules
var describe_failure = __webpack_require__(67589);
// EXTERNAL MODULE: ./build/postman/failure.js + 2 modules
var failure = __webpack_require__(41087);
// EXTERNAL MODULE: ./build/postman/send.js + 1 modules
var send = __webpack_require__(4524);
;// CONCATENATED MODULE: ./build/postman/direct-transport.js
/** The way to a Postman API that lives in this very process: no socket, no key, nothing to retry. */



/** A transport whose calls are answered by `answer`. Deadlines have no meaning here: an answer is a matter of milliseconds. */
function createDirectTransport(answer, limits = {}) {
    return {
        async send(call) {
            const fail = (failure) => (0,describe_failure/* describeFailure */.I)(failure, contextOf(call), attemptAt(failure));
            if (limits.signal?.aborted === true)
                throw fail((0,failure/* abortFailure */.P1)('unsent', limits.signal.reason));
            const { method, path, query, body } = call;
            const { status, body: bytes } = await answer({ method, path, query: (0,send/* searchParams */.jw)(query), body });
            const text = new TextDecoder().decode(bytes);
            if (status < 200 || status > 299)
                throw fail((0,failure/* answerFailure */.Rp)(status, {}, text, 0));
            const unreadable = (problem) => fail((0,failure/* unreadableAnswer */.Cw)(status, problem, false));
            return { status, body: JSON.parse(text), attempts: 1, unreadable };
        },
        within: ({ signal }) => createDirectTransport(answer, { signal: (0,send/* joinSignals */.oS)(limits.signal, signal) }),
        close: () => Promise.resolve(),
    };
}
function contextOf({ method, path }) {
    const redact = (text) => text;
    const place = { service: 'The embedded server', host: 'this process', proxy: undefined, inputs: undefined };
    return { method, path, ...place, hasKey: true, redact };
}
function attemptAt({ mayHaveActed }) {
    return { count: 1, elapsedMs: 0, mayHaveActed };
}

;// CONCATENATED MODULE: ./build/command-line/serve.js
/** `ephemeral-mock serve`: an embedded Postman account until it is told to stop, with a mock in it when there is a collection. */














/**
 * Serves until a signal, or until the API is asked to end the server.
 *
 * @throws InputsError, ListenError, PostmanApiError
 */
async function serve(options, context) {
    const { raw, apiPort, apiKey, json } = options;
    const { print, reporter, self } = context;
    const end = (0,end_signals/* listenForEnd */.Y2)(self);
    const problems = [];
    const address = (0,job_inputs/* parseListenAddress */.J)(raw, (problem) => problems.push(problem));
    if (raw.collection === '') {
        for (const name of givenInVain(raw))
            problems.push(`\`${name}\` is given without \`collection\`: there is no mock then.`);
    }
    const inputs = raw.collection === '' ? undefined : await (0,job_inputs/* parseInputs */.T)(embeddedOnly(raw), context.directory);
    if (problems.length > 0)
        throw new inputs_error/* InputsError */.a(problems);
    const directory = await (0,promises_.mkdtemp)(external_node_path_.join((0,external_node_os_.tmpdir)(), 'ephemeral-mock-'));
    try {
        const server = await (0,embedded_server/* startEmbedded */.H)({
            apiPort,
            ...address,
            journalFile: external_node_path_.join(directory, 'call-logs.journal'),
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
                (await (0,open_mock/* openMock */.p)(inputs, {
                    ...context,
                    // Neither sockets nor JSON between two parts of one process.
                    connect: (_, limits) => (0,client/* createPostmanClient */.W)(createDirectTransport(server.answer, limits)),
                    end,
                    directory,
                    state: { save: () => undefined },
                    mask: () => undefined,
                    clock: clock/* systemClock */.m,
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
        await (0,promises_.rm)(directory, { recursive: true, force: true });
    }
}
/**
 * The collection that is imported was read with the inputs, so that all that is wrong with them is told at once. Reading it
 * again would take a tenth of the time until the mock answers.
 */
function readOnce(known) {
    return async (document) => isImportOf(document, known.document)
        ? { collection: known.item, warnings: known.warnings }
        : (0,read_collection/* readCollection */.H)(document);
}
/** Whether a document has the very parts of another, but for `info`: an import has another name. */
function isImportOf(document, given) {
    if (!(0,is_object/* isObject */.G)(given))
        return false;
    const keys = new Set([...Object.keys(document), ...Object.keys(given)]);
    keys.delete('info');
    return [...keys].every((key) => document[key] === given[key]);
}
/** Inputs that are about a mock. */
function givenInVain(raw) {
    const names = ['environment', 'name', 'private', 'server-response'];
    return names.filter((name) => raw[name] !== '' && raw[name] !== input_definitions/* inputDefinitions */.Z$[name].default);
}
/** `serve` is the embedded server: a key of Postman's in the shell has no say. */
function embeddedOnly(raw) {
    return { ...raw, provider: 'embedded', 'postman-api-key': input_definitions/* inputDefinitions */.Z$['postman-api-key'].default };
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
/** Aborts `milliseconds` after `signal`, with its reason. */
function abortLater(signal, milliseconds, clock) {
    const later = new AbortController();
    const onAbort = () => {
        void clock.sleep(milliseconds).then(() => {
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


/***/ })

};
