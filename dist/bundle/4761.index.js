export const id = 4761;
export const ids = [4761,4178];
export const modules = {

/***/ 28841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MX: () => (/* binding */ signCall),
/* harmony export */   k3: () => (/* binding */ createKeyCheck),
/* harmony export */   vE: () => (/* binding */ answerSignature)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/**
 * The embedded API's key. Any client may send it, as Postman's clients do. Ours and the server show each other that they have
 * it without sending it: the server may have died since its address was written down, and another program may have its port.
 * The client signs each call, with a number that is used once, and the server's answer has the signature of that number.
 */

/** Makes a check whose duration says nothing about the key: digests of equal length are compared in constant time. */
function createKeyCheck(key) {
    const digest = (text) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest();
    const right = digest(key);
    return (given) => given !== undefined && (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.timingSafeEqual)(digest(given), right);
}
const nonceHeader = 'x-ephemeral-nonce';
const callHeader = 'x-ephemeral-signature';
const answerHeader = 'x-ephemeral-proof';
/** Signs a call. @param target path and query, as they are sent */
function signCall(key, method, target) {
    const nonce = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16).toString('hex');
    return {
        headers: { [nonceHeader]: nonce, [callHeader]: signatureOfCall(key, nonce, method, target) },
        isAnswered: (headers) => isSame(headers[answerHeader], signatureOfAnswer(key, nonce)),
    };
}
/** The headers for the answer to a call that is signed with the key; `undefined` for any other. */
function answerSignature(key, { method = '', url = '', headers }) {
    const nonce = headers[nonceHeader];
    if (typeof nonce !== 'string')
        return undefined;
    if (!isSame(headers[callHeader], signatureOfCall(key, nonce, method, url)))
        return undefined;
    return { [answerHeader]: signatureOfAnswer(key, nonce) };
}
const signatureOfCall = (key, nonce, method, target) => sign(key, `call\n${nonce}\n${method} ${target}`);
const signatureOfAnswer = (key, nonce) => sign(key, `answer\n${nonce}`);
function sign(key, text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', key).update(text).digest('hex');
}
/** In a time that says nothing about where they differ. */
function isSame(given, right) {
    if (typeof given !== 'string' || given.length !== right.length)
        return false;
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.timingSafeEqual)(Buffer.from(given, 'latin1'), Buffer.from(right, 'latin1'));
}


/***/ }),

/***/ 9622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ createServerCaller)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37067);
/* harmony import */ var _api_key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28841);
/** Requests to the API of an embedded server that another process has started, over HTTP. */



/** As much as any answer of the server has: a page of call logs has at most 6.5 MB, a collection 30. */
const mostBytes = 64 * 1024 * 1024;
/**
 * Gives what sends a request and waits for its answer. It rejects when nobody answers, or another program than the server,
 * or with more than that, or when the signal is aborted first. A server whose process is gone is not asked.
 *
 * The key stays here: the request is signed with it.
 *
 * Node's own client: whoever uploads an artifact has loaded it anyway, and what undici does better, retries, proxies and
 * many connections, is of no use within one machine.
 */
function createServerCaller({ url, key, pid }, { keepAlive = true } = {}) {
    // Not Node's own agent: that goes through a proxy under NODE_USE_ENV_PROXY.
    const agent = new node_http__WEBPACK_IMPORTED_MODULE_1__.Agent({ keepAlive });
    return ({ method, path, query, body }, signal) => new Promise((resolve, reject) => {
        if (pid !== undefined && !isRunning(pid)) {
            reject(new Error(`its process ${pid} has ended`));
            return;
        }
        const search = query.toString();
        const target = new URL(url + path + (search === '' ? '' : `?${search}`));
        const text = body === undefined ? undefined : JSON.stringify(body);
        const signed = (0,_api_key_js__WEBPACK_IMPORTED_MODULE_2__/* .signCall */ .MX)(key, method, target.pathname + target.search);
        const headers = {
            ...signed.headers,
            ...(text === undefined
                ? { 'content-length': 0 }
                : { 'content-type': 'application/json', 'content-length': node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.byteLength(text) }),
        };
        const call = (0,node_http__WEBPACK_IMPORTED_MODULE_1__.request)(target, { ...{ method, agent, headers }, ...(signal !== undefined && { signal }) });
        call.on('error', reject);
        call.on('response', (response) => {
            response.on('error', reject);
            response.on('close', () => {
                reject(Object.assign(new Error('the answer broke off'), { code: 'ECONNRESET' }));
            });
            if (!signed.isAnswered(response.headers)) {
                response.destroy(new Error(`what answers at ${url} is not the embedded server with this key, which has ended`));
                return;
            }
            const parts = [];
            let bytes = 0;
            response.on('data', (part) => {
                parts.push(part);
                bytes += part.length;
                if (bytes > mostBytes)
                    response.destroy(new Error(`the answer is larger than ${mostBytes} bytes`));
            });
            response.on('end', () => {
                resolve({ status: response.statusCode ?? 0, body: node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.concat(parts, bytes) });
            });
        });
        call.end(text);
    });
}
/** Whether there is a process of this ID. That it is still the same one is not said: IDs are given again. */
function isRunning(pid) {
    try {
        // Sends nothing.
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        // Another user's process is there.
        return error instanceof Error && 'code' in error && error.code === 'EPERM';
    }
}


/***/ }),

/***/ 4061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ looksLikeEnvironment),
/* harmony export */   B7: () => (/* binding */ documentName),
/* harmony export */   ay: () => (/* binding */ looksLikeCollection),
/* harmony export */   oA: () => (/* binding */ unwrap),
/* harmony export */   po: () => (/* binding */ describeDocument)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80408);
/** Says what a JSON document is when it is not what was asked for. */

const has = (document, ...keys) => keys.every((key) => Object.hasOwn(document, key));
/** Whether a document looks like an environment or globals export. */
function looksLikeEnvironment(document) {
    return Array.isArray(document['values']) && !has(document, 'item') && !has(document, 'requests');
}
/** Whether a document looks like a collection of any of the formats v1, v2.0 and v2.1. */
function looksLikeCollection(document) {
    return Array.isArray(document['item']) || Array.isArray(document['requests']) || isInfo(document['info']);
}
function isInfo(value) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asRecord */ .qY)(value)?.['schema'])?.includes('/collection/') === true;
}
/** Kinds of documents by what gives them away; the first that fits is taken. */
const kinds = [
    [(d) => has(d, 'openapi') || has(d, 'swagger'), 'an OpenAPI document (a collection can be made of versions 2 and 3)'],
    [(d) => has(d, 'asyncapi'), 'an AsyncAPI document'],
    [
        (d) => has(d, '$kind') || (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asRecord */ .qY)(d['info'])?.['schema'])?.includes('/v3') === true,
        'an item of a Postman v3 collection (export the collection as v2.1)',
    ],
    [
        (d) => has(d, 'rootLevelRequests') || has(d, 'rootLevelFolders'),
        'a minimal collection of the Postman API (ask for it without model=minimal)',
    ],
    [(d) => d['_postman_variable_scope'] === 'globals', 'an export of Postman globals'],
    [looksLikeEnvironment, 'a Postman environment'],
    [looksLikeCollection, 'a Postman collection'],
    [(d) => has((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asRecord */ .qY)(d['log']) ?? {}, 'entries'), 'an HTTP archive (HAR)'],
    [(d) => has(d, '_type', 'resources'), 'an Insomnia export'],
    [(d) => has(d, 'bruno') || has(d, 'brunoConfig'), 'a Bruno collection'],
    [(d) => has(d, 'collections') || has(d, 'environments'), 'a list or backup of several Postman elements'],
    [(d) => has(d, 'mock') || has(d, 'mocks'), 'a mock server of the Postman API'],
    [(d) => has(d, 'error'), 'an error of the Postman API'],
    [(d) => has(d, 'dependencies') || has(d, 'devDependencies'), 'a package.json'],
    [(d) => has(d, '$schema') || has(d, 'properties'), 'a JSON Schema'],
];
/** What the document is, with an article: "an OpenAPI document", "a list", "an object with the keys a, b and c". */
function describeDocument(document) {
    if (document === null)
        return 'null';
    if (Array.isArray(document))
        return `a list of ${String(document.length)} values`;
    const record = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asRecord */ .qY)(document);
    if (record === undefined)
        return `a ${typeof document}`;
    const kind = kinds.find(([fits]) => fits(record));
    if (kind !== undefined)
        return kind[1];
    const keys = Object.keys(record).slice(0, 5);
    if (keys.length === 0)
        return 'an empty object';
    const named = keys.map((key) => `"${key.slice(0, 40)}"`).join(', ');
    return `an object with the keys ${named}${Object.keys(record).length > keys.length ? ', …' : ''}`;
}
/** Takes the document out of wrappers such as `{"collection": …}`, which the Postman API puts around it. */
function unwrap(document, wrapper) {
    let inner = document;
    let pointer = '';
    for (let depth = 0; depth < 3; depth += 1) {
        const record = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asRecord */ .qY)(inner);
        const wrapped = record === undefined ? undefined : (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asRecord */ .qY)(record[wrapper]);
        if (record === undefined || wrapped === undefined || looksLikeCollection(record) || looksLikeEnvironment(record))
            break;
        inner = wrapped;
        pointer += `/${wrapper}`;
    }
    return { inner, pointer };
}
/** The document's own name for messages, `undefined` when it has none. */
function documentName(document) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asName */ .uP)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asRecord */ .qY)(document['info'])?.['name']) ?? (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asName */ .uP)(document['name']);
}


/***/ }),

/***/ 24178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readVariables),
/* harmony export */   readEnvironment: () => (/* binding */ readEnvironment)
/* harmony export */ });
/* harmony import */ var _defects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55030);
/* harmony import */ var _describe_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4061);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80408);
/* harmony import */ var _read_pairs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25718);




/**
 * Reads an environment, plain or wrapped in `{"environment": …}`. The values are the shared ("initial") ones, the only
 * ones that a file holds.
 * @throws {EnvironmentError} when the document is something else; the message says what it is.
 */
function readEnvironment(document) {
    const inner = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asRecord */ .qY)((0,_describe_document_js__WEBPACK_IMPORTED_MODULE_1__/* .unwrap */ .oA)(document, 'environment').inner);
    if (inner === undefined || !(0,_describe_document_js__WEBPACK_IMPORTED_MODULE_1__/* .looksLikeEnvironment */ .$t)(inner)) {
        throw new _defects_js__WEBPACK_IMPORTED_MODULE_2__/* .EnvironmentError */ .eG(`This is not a Postman environment but ${(0,_describe_document_js__WEBPACK_IMPORTED_MODULE_1__/* .describeDocument */ .po)(inner ?? document)}. ` +
            'Export the environment from Postman and give that file.');
    }
    const name = (0,_describe_document_js__WEBPACK_IMPORTED_MODULE_1__/* .documentName */ .B7)(inner) ?? 'Untitled environment';
    const defects = (0,_defects_js__WEBPACK_IMPORTED_MODULE_2__/* .collectDefects */ .z3)();
    defects.at(() => name);
    const variables = readVariables(inner['values'], defects);
    return { environment: { id: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asName */ .uP)(inner['id']), name, variables }, warnings: defects.warnings() };
}
/** `undefined` for a value that is a list or an object: Postman's SDK leaves such tokens unresolved. */
function readValue(value) {
    return value === undefined || value === null ? '' : (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1)(value);
}
/**
 * Reads a list of variables or an object that maps names to values. Disabled ones are left out (`disabled: true`, or
 * `enabled: false` in environments; neither means enabled). Of several enabled ones with the same key the last one
 * counts, as in Postman's Collection SDK.
 */
function readVariables(list, defects) {
    const entries = Array.isArray(list)
        ? list
        : Object.entries((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asRecord */ .qY)(list) ?? {}).map(([key, value]) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asRecord */ .qY)(value) ?? { key, value });
    const found = new Map();
    for (const entry of entries) {
        const variable = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asRecord */ .qY)(entry);
        const key = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asName */ .uP)(variable?.['key']) ?? (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asName */ .uP)(variable?.['id']) ?? (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asName */ .uP)(variable?.['name']);
        if (variable === undefined || key === undefined) {
            defects.add('variable-unreadable');
            continue;
        }
        if (!(0,_read_pairs_js__WEBPACK_IMPORTED_MODULE_3__/* .isEnabled */ .O)(variable))
            continue;
        const value = readValue(variable['value']);
        if (value === undefined)
            defects.add('variable-not-text');
        else
            found.set(key, { key, value, ...(variable['type'] === 'secret' && { secret: true }) });
    }
    return [...found.values()];
}


/***/ }),

/***/ 25438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ connectTo)
/* harmony export */ });
/* harmony import */ var _postman_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32869);
/* harmony import */ var _postman_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62690);
/** The way to a mock that another process has opened. */

/** Milliseconds. A server that is asked for a hundred call logs and takes longer has died; its journal has them. */
const longestCall = 15_000;
/** The way to where the mock lives. Of the two only that one is loaded. */
async function connectTo(provider, { callServer, ...options }) {
    if (provider === 'postman')
        return (await __webpack_require__.e(/* import() */ 9040).then(__webpack_require__.bind(__webpack_require__, 99040))).connectToCloud(options);
    // There is one server; all clients share the connections to it.
    let answer;
    return (api, limits) => {
        answer ??= callServer(api);
        return (0,_postman_index_js__WEBPACK_IMPORTED_MODULE_0__/* .createPostmanClient */ .W)((0,_postman_index_js__WEBPACK_IMPORTED_MODULE_1__/* .createDirectTransport */ .d)(answer, limits, { callMs: longestCall }));
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

/***/ 97703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SB: () => (/* binding */ openSummaryOf),
/* harmony export */   Yz: () => (/* binding */ outputsOf),
/* harmony export */   sy: () => (/* binding */ describeMock)
/* harmony export */ });
/* harmony import */ var _count_placeholders_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88501);

/** A mock as it now is, in one line. */
function describeMock({ name, mockUrl, environment, config }) {
    const answers = config.serverResponseId === null
        ? 'serves its examples'
        : `answers every call with server response ${config.serverResponseId}`;
    const values = environment === null ? '' : ` with environment ${environment}`;
    return `Mock "${name}" at ${mockUrl} ${answers}${values}.`;
}
/** What later steps are told of it, or read in the line above. */
const outputsOf = ({ mockUrl, id, name, environment, config }) => [
    mockUrl,
    id,
    name,
    environment,
    config.serverResponseId,
];
/** What main's step summary says. A collection in Postman is not fetched for it: main sends no request that it can do without. */
function openSummaryOf({ collection, environment }, { name, mockUrl, api }) {
    return {
        name,
        mockUrl,
        provider: api.provider,
        ...(collection.kind === 'file' && {
            collection: collection.item,
            warnings: collection.warnings,
            notes: (0,_count_placeholders_js__WEBPACK_IMPORTED_MODULE_0__/* .placeholderNotes */ .P)(collection, environment),
        }),
    };
}


/***/ }),

/***/ 23727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ updateMock)
/* harmony export */ });
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(24178);
/* harmony import */ var _postman_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24613);
/* harmony import */ var _create_once_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1939);
/* harmony import */ var _kept_inputs_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(58247);
/* harmony import */ var _mock_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13374);
/* harmony import */ var _resolve_reference_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1265);
/* harmony import */ var _secrets_hide_secrets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69460);
/* harmony import */ var _secrets_secret_variables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97864);
/* harmony import */ var _describe_mock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97703);
/** Changes an open mock in the middle of a job. */









/**
 * Makes the mock as the inputs say and gives it as it now is. What is so already is no error. What it says and throws holds
 * no secret, and what is said afterwards none but those that stand in the mock itself.
 *
 * @throws PostmanApiError, UnresolvedReferenceError
 */
async function updateMock(inputs, dependencies) {
    const { hidden, connect, end, mask } = dependencies;
    const { reporter, redact, hide } = hidden;
    const { api } = inputs;
    hide([api.key]);
    const client = connect(api, { signal: end.giveUp });
    let secrets = [];
    const onSecrets = (values) => {
        secrets = values;
        hide([api.key, ...secrets]);
    };
    try {
        const work = () => change(inputs, { client, reporter, stop: end.stop, onSecrets });
        const mock = await reporter.progress('Changing the mock', work);
        secrets = (0,_secrets_secret_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutOutputs */ .HM)(secrets, (0,_describe_mock_js__WEBPACK_IMPORTED_MODULE_1__/* .outputsOf */ .Yz)(mock));
        hide([api.key, ...secrets]);
        return mock;
    }
    catch (error) {
        throw (0,_secrets_hide_secrets_js__WEBPACK_IMPORTED_MODULE_2__/* .redactError */ .k)(error, redact);
    }
    finally {
        (0,_secrets_secret_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .maskInLog */ .ot)(secrets, mask);
    }
}
async function change(inputs, dependencies) {
    const { client } = dependencies;
    const mock = await client.getMock(inputs.mockId);
    const mark = (0,_mock_name_js__WEBPACK_IMPORTED_MODULE_3__/* .parseMark */ .lw)(mock.name);
    const serverResponseId = await provideServerResponse(inputs.serverResponse, mock, dependencies);
    const environment = await provideEnvironment(inputs.environment, mock, dependencies);
    const changes = {
        ...(inputs.name !== undefined && {
            name: mark === undefined ? inputs.name : (0,_mock_name_js__WEBPACK_IMPORTED_MODULE_3__/* .markedName */ .QE)((0,_mock_name_js__WEBPACK_IMPORTED_MODULE_3__/* .formatMark */ .ry)(mark), inputs.name),
        }),
        ...(environment !== undefined && { environment }),
        ...(serverResponseId !== undefined && { config: { serverResponseId } }),
    };
    if (Object.keys(changes).length > 0)
        await client.updateMock(mock.id, { collection: mock.collection, ...changes });
    // What we made for this mock goes when it is switched off; a response of the user's own mock stays for later.
    const ended = mock.config.serverResponseId;
    if (serverResponseId === null && ended !== null && mark !== undefined)
        await remove(ended, mock, client);
    if (inputs.answers !== undefined) {
        for (const warning of await client.setAnswers(mock.id, inputs.answers))
            dependencies.reporter.warning(warning);
    }
    if (inputs.private !== undefined)
        await setPrivate(client, mock.id, inputs.private);
    return client.getMock(mock.id);
}
async function remove(serverResponseId, { id }, client) {
    try {
        await client.deleteServerResponse(id, serverResponseId);
    }
    catch (error) {
        // The answer to an earlier attempt was lost, or somebody else was faster.
        if (!(0,_postman_index_js__WEBPACK_IMPORTED_MODULE_4__/* .isNotFound */ .c4)(error))
            throw error;
    }
}
/** @returns the ID of the server response that shall be active, `null` for none, `undefined` for no change */
async function provideServerResponse(wanted, { id }, { client, reporter, stop }) {
    if (wanted === undefined || wanted === null)
        return wanted;
    const find = async () => (await client.listServerResponses(id)).find(({ name }) => name === wanted.name);
    const existing = await find();
    if (existing === undefined) {
        return (await (0,_create_once_js__WEBPACK_IMPORTED_MODULE_5__/* .createOnce */ .U)(() => client.createServerResponse(id, wanted), find, { reporter, stop })).id;
    }
    const { statusCode, headers, body } = await client.getServerResponse(id, existing.id);
    const now = JSON.stringify([statusCode, headers, body]);
    if (now !== JSON.stringify([wanted.statusCode, wanted.headers ?? [], wanted.body ?? ''])) {
        await client.updateServerResponse(id, existing.id, { headers: [], body: '', ...wanted });
    }
    return existing.id;
}
async function provideEnvironment(wanted, mock, dependencies) {
    if (wanted === undefined || wanted === null)
        return wanted;
    const { client, onSecrets } = dependencies;
    if (wanted.kind === 'file') {
        onSecrets((0,_secrets_secret_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .secretValuesOf */ .WD)({ environment: wanted.item.variables }));
        return importFile(wanted, mock, dependencies);
    }
    const uid = await (0,_resolve_reference_js__WEBPACK_IMPORTED_MODULE_6__/* .resolveEnvironment */ .g)(client, wanted, {});
    const { environment } = (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_7__.readEnvironment)(await client.getEnvironment(uid));
    onSecrets((0,_secrets_secret_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .secretValuesOf */ .WD)({ environment: environment.variables }));
    return uid;
}
/** The import needs no cleanup of its own: it is in the embedded server, which ends with the job. */
async function importFile({ item }, { name }, { client, reporter, stop }) {
    const values = (0,_kept_inputs_js__WEBPACK_IMPORTED_MODULE_8__/* .environmentValues */ .s)(item.variables);
    const find = async () => (await client.listEnvironments()).findLast((environment) => environment.name === name);
    const { uid } = await (0,_create_once_js__WEBPACK_IMPORTED_MODULE_5__/* .createOnce */ .U)(() => client.importEnvironment({ name, values }), find, { reporter, stop });
    return uid;
}
async function setPrivate(client, id, isPrivate) {
    try {
        await (isPrivate ? client.unpublishMock(id) : client.publishMock(id));
    }
    catch (error) {
        const already = isPrivate ? 'mockAlreadyUnpublishedError' : 'mockAlreadyPublishedError';
        if (!(error instanceof _postman_index_js__WEBPACK_IMPORTED_MODULE_4__/* .PostmanApiError */ .VZ) || error.name !== already)
            throw error;
    }
}


/***/ })

};
