export const id = 8600;
export const ids = [8600,8105];
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

/***/ 38064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hv: () => (/* binding */ mostKeptBytes),
/* harmony export */   UB: () => (/* binding */ createLineReader),
/* harmony export */   Vx: () => (/* binding */ isCallLine),
/* harmony export */   wY: () => (/* binding */ partLine)
/* harmony export */ });
/* unused harmony exports maxJournalBodyBytes, bodyText */
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
/* harmony import */ var _http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5177);
/* harmony import */ var _call_log_body_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43040);
/* harmony import */ var _call_log_refused_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7874);
/* harmony import */ var _call_log_model_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75471);
/**
 * The journal's lines, NDJSON. What many calls have in common stands in the file once, in a line of its own before the first
 * that needs it, `{"part":<number>,"<kind>":<value>}`. A call names such parts by their numbers, and so takes a twentieth of its
 * call log:
 *
 * `{"servedAt":<second since the epoch>,"call":[<count>,<mock>,"<method>","<path>",<headers>,<body>,<response>,<answer>]}`
 *
 * - count: of the calls so far
 * - mock: the part `{"id":"<its ID>","calls":"<a call's ID, with # for its count>"}`
 * - headers: of the request
 * - body: in base64, which costs a sixth of what JSON takes to escape it; of a long one as much as call logs show, and its
 *   length: `["<base64>",<bytes>]`
 * - response: `[<head>,<body>,<Content-Length or null>]`, with the head `{"name":…,"type":…,"status":…,"headers":…}`
 * - answer: only of a call that a rule of `answers` answered, as in call logs
 *
 * Headers, body, response and its head are the number of a part, or stand there themselves where they are this call's alone.
 * No part names another.
 *
 * A request that never became a call has the line `{"refused":<part>}`, whose part tells why: `{"reason":…,"isCall":…,"sample":…}`.
 */






const numberOr = (schema) => valibot__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), schema]);
const headersSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ key: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), value: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }));
const headSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), type: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), status: valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), headers: headersSchema });
const bodySchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .tuple */ .PVZ([valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()])]), valibot__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi(readBody));
const lengthSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig());
const partSchemas = {
    mock: valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ id: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), calls: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
    headers: headersSchema,
    body: bodySchema,
    head: headSchema,
    response: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .tuple */ .PVZ([headSchema, bodySchema, lengthSchema]), valibot__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi(([head, body, length]) => readResponse(head, body, length))),
    refused: _call_log_refused_js__WEBPACK_IMPORTED_MODULE_2__/* .refusedRequestSchema */ .zc,
};
/** A part as call logs have it: one object for all of them. */
const partSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ part: valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), ...valibot__WEBPACK_IMPORTED_MODULE_1__/* .partial */ .OH3(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc(partSchemas)).entries }), valibot__WEBPACK_IMPORTED_MODULE_1__/* .check */ .z6Y((part) => Object.keys(part).length === 2, 'a number and one kind'));
const callSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    // No later than a date can be.
    servedAt: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minValue */ .Wwf(0), valibot__WEBPACK_IMPORTED_MODULE_1__/* .maxValue */ .cGV(8.64e12)),
    call: valibot__WEBPACK_IMPORTED_MODULE_1__/* .tuple */ .PVZ([
        valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
        valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
        valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        numberOr(headersSchema),
        numberOr(bodySchema),
        numberOr(valibot__WEBPACK_IMPORTED_MODULE_1__/* .tuple */ .PVZ([numberOr(headSchema), bodySchema, lengthSchema])),
        // Of a call that a rule of `answers` answered.
        valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(_call_log_model_js__WEBPACK_IMPORTED_MODULE_3__/* .answerNoteSchema */ .aq),
    ]),
});
const refusedSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ refused: valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() });
const lineSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([callSchema, partSchema, refusedSchema]);
/** The line of a part. @param json what it is */
function partLine(number, kind, json) {
    return `{"part":${number},"${kind}":${json}}\n`;
}
/** Whether the line that begins there is that of a call. */
function isCallLine(bytes, start) {
    return bytes[start + 2] === firstOfServedAt;
}
const firstOfServedAt = 's'.charCodeAt(0);
/**
 * Makes a reader of a journal's lines, in their order. It gives `undefined` for anything that is no line of a journal, or a
 * call that names a part which is nowhere.
 *
 * @param lineOf gives the line of a part that was not read before
 */
function createLineReader(lineOf = () => undefined) {
    const parts = new Map();
    const find = (kind, number) => {
        if (!parts.has(number))
            read(lineOf(number) ?? '');
        return parts.get(number)?.[kind];
    };
    const read = (text) => {
        const line = parseLine(text);
        if (line === undefined)
            return undefined;
        if ('call' in line)
            return readCall(line, find);
        if ('part' in line) {
            parts.set(line.part, line);
            return 'part';
        }
        const refused = find('refused', line.refused);
        return refused && { refused };
    };
    return read;
}
function parseLine(line) {
    try {
        const parsed = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(lineSchema, (0,_http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseShallowJson */ .o4)(line), { abortEarly: true });
        return parsed.success ? parsed.output : undefined;
    }
    catch {
        return undefined;
    }
}
/** A count as it stands in an ID, whose form is Postman's: a UUID, of which it is the last group, and four digits. */
const countDigits = 12;
function readCall({ servedAt, call }, find) {
    const [count, mockNumber, method, path, givenHeaders, givenBody, givenResponse, answer] = call;
    const mock = find('mock', mockNumber);
    const headers = typeof givenHeaders === 'number' ? find('headers', givenHeaders) : givenHeaders;
    const body = typeof givenBody === 'number' ? find('body', givenBody) : givenBody;
    const response = typeof givenResponse === 'number' ? find('response', givenResponse) : readOwnResponse(givenResponse, find);
    if (mock === undefined || headers === undefined || body === undefined || response === undefined)
        return undefined;
    const log = {
        id: mock.calls.replace('#', String(count).padStart(countDigits, '0')),
        responseName: response.responseName,
        servedAt: new Date(servedAt * 1000).toISOString(),
        request: { method, path, headers, body },
        response: response.response,
        ...(answer !== undefined && { answer }),
    };
    return { mock: mock.id, log };
}
function readOwnResponse([given, body, length], find) {
    const head = typeof given === 'number' ? find('head', given) : given;
    return head && readResponse(head, body, length);
}
function readResponse({ name, type, status, headers }, { data }, length) {
    const all = length === null ? headers : [...headers, { key: 'Content-Length', value: String(length) }];
    return { responseName: name, response: { type, statusCode: status, headers: all, body: { data } } };
}
function readBody(body) {
    const [base64, length] = typeof body === 'string' ? [body] : body;
    return bodyText(node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(base64, 'base64'), length);
}
/** Bodies over this many bytes are cut in the journal. */
const maxJournalBodyBytes = 1024 * 1024;
/** What is kept of a longer one: one more byte tells whether a character is cut. */
const mostKeptBytes = maxJournalBodyBytes + 1;
/**
 * The body as a call log shows it. A body over 1 MB is cut to that size, and the data then ends in the cut mark;
 * text is cut between characters.
 *
 * @param body at least its first `mostKeptBytes`
 * @param length of the whole body, in bytes
 */
function bodyText(body, length = body.length) {
    const bytes = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(body.buffer, body.byteOffset, body.byteLength);
    if (length <= maxJournalBodyBytes)
        return (0,_call_log_body_js__WEBPACK_IMPORTED_MODULE_5__/* .writeBody */ .Oy)(bytes);
    const text = (0,_call_log_body_js__WEBPACK_IMPORTED_MODULE_5__/* .textStart */ .m1)(bytes, maxJournalBodyBytes);
    const kept = (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(text) ? text : bytes.subarray(0, maxJournalBodyBytes);
    const { mode, data } = (0,_call_log_body_js__WEBPACK_IMPORTED_MODULE_5__/* .writeBody */ .Oy)(kept);
    return { mode, data: data + (0,_call_log_body_js__WEBPACK_IMPORTED_MODULE_5__/* .cutMark */ .K1)(kept.length, length) };
}


/***/ }),

/***/ 5763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ readJournal)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _call_log_refused_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7874);
/* harmony import */ var _call_log_ndjson_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14372);
/* harmony import */ var _files_plain_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19119);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38064);
/** Reads a journal file, whether its server is still there or not. */





/**
 * The call logs in a journal file, oldest first; of one mock when its ID is given. One is in memory at a time, and what
 * stands in the file once, which is one object in all call logs that have it. The counts are final once the iteration has
 * ended. Iterating again starts anew.
 *
 * @param most how many call logs are read, of all mocks: more may be coming in
 * @throws while iterating, when the file cannot be read.
 */
function readJournal(file, mock, most = Infinity) {
    let tornLines = 0;
    let calls = 0;
    let refused = (0,_call_log_refused_js__WEBPACK_IMPORTED_MODULE_1__/* .createRefusedCounter */ .to)();
    return {
        get tornLines() {
            return tornLines;
        },
        get calls() {
            return calls;
        },
        get refused() {
            return refused.counted();
        },
        async *[Symbol.asyncIterator]() {
            tornLines = 0;
            calls = 0;
            refused = (0,_call_log_refused_js__WEBPACK_IMPORTED_MODULE_1__/* .createRefusedCounter */ .to)();
            const read = (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .createLineReader */ .UB)();
            // By its descriptor, which the stream closes.
            const fd = await (0,_files_plain_file_js__WEBPACK_IMPORTED_MODULE_3__/* .openPlainFile */ .rr)(file, { follow: false });
            for await (const lines of (0,_call_log_ndjson_js__WEBPACK_IMPORTED_MODULE_4__/* .readLines */ .Se)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)('', { fd }))) {
                for (const line of lines) {
                    if (calls >= most)
                        return;
                    const found = line === undefined ? undefined : read(line);
                    if (found === 'part')
                        continue;
                    if (found === undefined) {
                        tornLines += 1;
                    }
                    else if ('refused' in found) {
                        refused.add(found.refused);
                    }
                    else {
                        calls += 1;
                        if (mock === undefined || found.mock === mock)
                            yield found.log;
                    }
                }
            }
        },
    };
}


/***/ }),

/***/ 9622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ createServerCaller)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37067);
/* harmony import */ var _files_is_running_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25660);
/* harmony import */ var _api_key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28841);
/** Requests to the API of an embedded server that another process has started, over HTTP. */




/** More than any answer of the server: a page of call logs has at most 6.5 MB, a collection 30. */
const mostBytes = 64 * 1024 * 1024;
/**
 * Gives a function that sends a request and waits for its answer. It rejects when nobody or another program answers, when
 * the answer is too long, or when the signal is aborted first. A server whose process is gone is not asked.
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
        if (pid !== undefined && !(0,_files_is_running_js__WEBPACK_IMPORTED_MODULE_2__/* .isRunning */ .W)(pid)) {
            reject(new Error(`its process ${pid} has ended`));
            return;
        }
        const search = query.toString();
        const target = new URL(url + path + (search === '' ? '' : `?${search}`));
        const text = body === undefined ? undefined : JSON.stringify(body);
        const signed = (0,_api_key_js__WEBPACK_IMPORTED_MODULE_3__/* .signCall */ .MX)(key, method, target.pathname + target.search);
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


/***/ }),

/***/ 4480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ flushJournal),
/* harmony export */   v: () => (/* binding */ stopEmbedded)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
/* harmony import */ var _call_log_refused_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7874);
/* harmony import */ var _http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5177);
/* harmony import */ var _http_text_thrown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98589);
/* harmony import */ var _caller_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9622);
/** What an embedded server is told by whoever knows its address and key: to write all of its journal, and to end. */






const flushedSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    /** Of all mocks, until now. */
    calls: valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    /** Whether the file has all of them, and nothing else. */
    inFile: valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    /** Requests that never became calls; absent where there are none. */
    refused: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(_call_log_refused_js__WEBPACK_IMPORTED_MODULE_2__/* .refusedRequestsSchema */ ._j),
});
/**
 * Asks a server to write what its journal holds back.
 *
 * @returns `undefined` where the server does not say, for whatever reason: its API says why when it is asked for more
 */
async function flushJournal(api, { timeout, signal }) {
    const end = AbortSignal.any([signal, AbortSignal.timeout(Math.max(0, timeout))]);
    try {
        const { status, body } = await (0,_caller_js__WEBPACK_IMPORTED_MODULE_3__/* .createServerCaller */ .J)(api)(order('/_embedded/flush'), end);
        const parsed = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(flushedSchema, (0,_http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseShallowJson */ .o4)(body.toString('utf8')));
        return status === 200 && parsed.success ? parsed.output : undefined;
    }
    catch {
        return undefined;
    }
}
const stopMilliseconds = 10_000;
/**
 * Ends an embedded server and waits until it has ended. One that has ended already is no error, even where another program
 * has its port by now.
 *
 * @throws Error when it still answers after `timeout`, takes connections and answers nothing, or had not ended yet at the
 * abort.
 */
async function stopEmbedded(api, { timeout = stopMilliseconds, signal } = {}) {
    const timeIsUp = AbortSignal.timeout(timeout);
    const end = signal === undefined ? timeIsUp : AbortSignal.any([timeIsUp, signal]);
    // No connection is kept open: the server would wait for it before it ends.
    const answer = (0,_caller_js__WEBPACK_IMPORTED_MODULE_3__/* .createServerCaller */ .J)(api, { keepAlive: false });
    for (let hasAnswered = false;; hasAnswered = true) {
        try {
            await answer(order('/_embedded/shutdown'), end);
        }
        catch (error) {
            if (!end.aborted && !isTransient(error))
                return;
        }
        if (signal?.aborted === true) {
            throw new Error(`The embedded server at ${api.url} had not ended yet.`, { cause: signal.reason });
        }
        if (timeIsUp.aborted) {
            const what = hasAnswered ? 'still answers' : 'takes connections and answers nothing,';
            throw new Error(`The embedded server at ${api.url} ${what} ${timeout / 1000} s after it was told to end.`);
        }
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(10);
    }
}
/** Errors of a connection that say nothing of the server: it may be closing, or the machine may be busy. */
const transientCodes = new Set([
    'ECONNRESET',
    'EPIPE',
    'ETIMEDOUT',
    'EADDRNOTAVAIL',
    'EMFILE',
    'ENOBUFS',
]);
function isTransient(error) {
    return transientCodes.has((0,_http_text_thrown_js__WEBPACK_IMPORTED_MODULE_5__/* .codeOf */ .$N)(error));
}
function order(path) {
    return { method: 'POST', path, query: new URLSearchParams(), body: undefined };
}


/***/ }),

/***/ 10549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ closeMock),
  B: () => (/* binding */ connectToMockOf)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/report/summary/annotations.js
var annotations = __webpack_require__(30070);
// EXTERNAL MODULE: ./build/report/check/check-result.js
var check_result = __webpack_require__(49328);
// EXTERNAL MODULE: ./build/report/summary/markdown.js
var markdown = __webpack_require__(5711);
// EXTERNAL MODULE: ./build/report/summary/verdict.js
var summary_verdict = __webpack_require__(64701);
// EXTERNAL MODULE: ./build/report/count/cause.js
var cause = __webpack_require__(47868);
// EXTERNAL MODULE: ./build/report/words.js
var report_words = __webpack_require__(44702);
// EXTERNAL MODULE: ./build/http-text/target.js
var http_text_target = __webpack_require__(35194);
;// CONCATENATED MODULE: ./build/report/summary/sections.js




const longest = {
    example: 300,
    difference: 400,
    reason: 600,
    name: 120,
    method: 30,
    path: 160,
    missing: 160,
};
const cell = (text, length) => (0,markdown/* escapeMarkdown */.FV)((0,report_words/* cutMiddle */.it)(text, length));
const others = ' and others';
const callCell = (calls) => `${(0,markdown/* codeOf */.$N)((0,report_words/* sampleOf */.uV)(calls))}${calls.hasMorePaths ? others : ''}`;
function callTable(table, room) {
    const { title, head, rows, cells, leftOutCalls, words } = table;
    if (rows.length === 0)
        return [];
    const leftOut = (shown) => {
        const hidden = rows.slice(shown);
        const calls = leftOutCalls + hidden.reduce((sum, row) => sum + row.calls, 0);
        if (calls === 0)
            return undefined;
        const which = leftOutCalls > 0 ? words[1] : (0,report_words/* countOf */.pq)(hidden.length, words[0]);
        return `${which} (${(0,report_words/* countOf */.pq)(calls, 'call')}) did not fit here. The call logs have them all.`;
    };
    return [`### ${title}`, '', ...(0,markdown/* tableWithin */.uG)(rows.map(cells), { head, room, leftOut })];
}
/** What was called and matched nothing, and what the nearest example has instead. */
function unmatchedSection({ unmatched: { requests, leftOutCalls } }, room) {
    return callTable({
        title: 'Unmatched calls',
        head: ['| Call | Times | Nearest example | Score | Difference |', '| :-- | --: | :-- | --: | :-- |'],
        rows: requests,
        leftOutCalls,
        words: ['more unmatched request', 'More unmatched requests'],
        cells: (request) => {
            const { calls, difference, message } = request;
            const { text, score } = (0,cause/* nearestOf */.qw)(request) ?? { text: '', score: '' };
            return [
                callCell(request),
                (0,report_words/* formatCount */.B4)(calls),
                cell(text, longest.example),
                score,
                (0,markdown/* markdownOf */.RQ)((0,report_words/* cutMiddle */.it)(difference ?? message, longest.difference)),
            ];
        },
    }, room);
}
/** What got an example that may not be the one that was meant, and why. */
function looseSection({ loose: { requests, leftOutCalls } }, room) {
    return callTable({
        title: 'Loosely matched calls',
        head: ['| Call | Times | Got | Why another may have been meant |', '| :-- | --: | :-- | :-- |'],
        rows: requests,
        leftOutCalls,
        words: ['more loosely matched request', 'More loosely matched requests'],
        cells: (request) => [
            callCell(request),
            (0,report_words/* formatCount */.B4)(request.calls),
            cell((0,cause/* nearestOf */.qw)(request)?.text ?? request.message, longest.example),
            (0,markdown/* markdownOf */.RQ)((0,report_words/* cutMiddle */.it)(request.reason, longest.reason)),
        ],
    }, room);
}
/** The calls by what answered them. */
function answeredSection({ answered: { rows, leftOutCalls } }, room) {
    return callTable({
        title: 'Calls by example',
        head: ['| Example | Method | Path | Status | Calls |', '| :-- | :-- | :-- | --: | --: |'],
        rows,
        leftOutCalls,
        words: ['more row', 'More rows'],
        cells: ({ outcome, name, method, target, hasOthers, status, calls }) => [
            `${outcome === 'server-response' ? '**server response** ' : ''}${cell(name, longest.name)}`,
            cell(method, longest.method),
            `${(0,markdown/* codeOf */.$N)((0,report_words/* cutMiddle */.it)((0,http_text_target/* readableTarget */.Ml)(target), longest.path))}${hasOthers ? others : ''}`,
            String(status),
            (0,report_words/* formatCount */.B4)(calls),
        ],
    }, room);
}
/** More names than that nobody reads here: `coverage.json` has them all. */
const mostNames = 20;
/** The coverage, with a small chart. */
function coverageSection({ coverage }, room) {
    if (coverage === undefined)
        return [];
    const { examples, requests, unknownExampleCalls } = coverage;
    const unknown = `${(0,report_words/* countOf */.pq)(unknownExampleCalls, 'call')} got an example that the collection does not have.`;
    const head = [
        '### Coverage',
        '',
        `${hitText(examples, 'saved example')}, and ${hitText(requests, 'request')}.`,
        '',
        ...(unknownExampleCalls === 0 ? [] : [unknown, '']),
        ...chartOf(examples),
    ];
    return [...head, ...missingExamples(coverage, room - (0,markdown/* byteLength */.dp)(head))];
}
function hitText({ hit, total, percent }, noun) {
    if (percent === null)
        return `there is no ${noun}`;
    return `${(0,report_words/* formatCount */.B4)(hit)} of ${(0,report_words/* countOf */.pq)(total, noun)} ${hit === 1 ? 'was' : 'were'} hit (${percent}%)`;
}
/** Where there are two parts to compare. The labels are ours: nothing in the chart comes from outside. */
function chartOf({ hit, total }) {
    if (hit === 0 || hit === total)
        return [];
    const slices = [`  "hit" : ${hit}`, `  "not hit" : ${total - hit}`];
    return ['```mermaid', 'pie showData title Saved examples', ...slices, '```', ''];
}
function missingExamples({ items }, room) {
    const names = items.flatMap(({ path, examples }) => examples
        .filter(({ calls }) => calls === 0)
        .map(({ name, status }) => `- ${cell(`${[...path, name].join(' > ')} (${status})`, longest.missing)}`));
    if (names.length === 0)
        return [];
    const head = ['Examples that no call got:', ''];
    const shown = (0,markdown/* takeWithin */.Dh)(names.slice(0, mostNames), room - (0,markdown/* byteLength */.dp)(head) - 100);
    const rest = names.length - shown.length;
    return [...head, ...shown, ...(rest === 0 ? [] : [`- ${(0,report_words/* countOf */.pq)(rest, 'more example')}: see coverage.json`]), ''];
}

;// CONCATENATED MODULE: ./build/report/summary/summary.js
/** The step summary: what happened, for someone who has ten seconds. */





const summary_longest = { name: 200, url: 300, note: 600, check: 1000 };
/** The report as GitHub-flavoured Markdown. Nothing in it that came from outside can act as markup. */
function formatSummary(report, { provider, notes, limit = 900_000 }) {
    const { collection, verdict, checks } = report;
    const failed = checks.filter(({ passed }) => !passed).map((check) => (0,check_result/* checkText */.qW)(check));
    const about = collection === '' ? '' : `${(0,markdown/* escapeMarkdown */.FV)((0,report_words/* cutMiddle */.it)(collection, summary_longest.name))}: `;
    const head = [
        `## ${about}${verdict}`,
        '',
        ...(0,markdown/* folded */.TM)('Details', detailLines(report, provider)),
        ...(0,markdown/* listWithin */.oY)(failed, {
            title: '### Failed checks',
            longest: summary_longest.check,
            room: limit / 5,
            leftOut: (count) => `${(0,report_words/* countOf */.pq)(count, 'more failed check')} did not fit here.`,
        }),
        ...(0,markdown/* listWithin */.oY)([...(0,summary_verdict/* reportNotes */.We)(report), ...notes], {
            title: '### Notes',
            longest: summary_longest.note,
            room: limit / 5,
            leftOut: (count) => `${(0,report_words/* countOf */.pq)(count, 'more note')} did not fit here.`,
        }),
    ];
    const foot = coverageSection(report, limit / 10);
    const room = limit - (0,markdown/* byteLength */.dp)([...head, ...foot]);
    // Which calls got nothing matters more than which calls got something.
    const answered = answeredSection(report, room * 0.25);
    const loose = looseSection(report, room * 0.25);
    const unmatched = unmatchedSection(report, room - (0,markdown/* byteLength */.dp)([...answered, ...loose]));
    return `${[...head, ...unmatched, ...loose, ...answered, ...foot].join('\n').trimEnd()}\n`;
}
/** The run's mark, the address, the times, and what the files do not have. */
function detailLines(report, provider) {
    const { mock, calls } = report;
    const url = mock.mockUrl === '' ? '' : ` at ${(0,markdown/* codeOf */.$N)((0,report_words/* cutMiddle */.it)(mock.mockUrl, summary_longest.url))}`;
    const { firstServedAt: first, lastServedAt: last } = calls;
    const times = first === undefined || last === undefined ? '' : ` (${(0,report_words/* periodText */.JX)(first, last)}, UTC)`;
    const answered = calls.calls === 0 ? '' : `, and answered ${(0,report_words/* countOf */.pq)(calls.calls, 'call')}${times}`;
    return [
        `- The mock server was ${(0,markdown/* escapeMarkdown */.FV)((0,report_words/* cutMiddle */.it)(mock.name, summary_longest.name))} ${(0,report_words/* placeOf */.$t)(provider)}${url}${answered}.`,
        ...(0,summary_verdict/* fileNotes */.Qb)(report).map((note) => `- ${note}`),
    ];
}

// EXTERNAL MODULE: ./build/postman/transport/clock.js
var transport_clock = __webpack_require__(59361);
// EXTERNAL MODULE: ./build/job/connect/connect.js
var connect = __webpack_require__(17531);
// EXTERNAL MODULE: ./build/job/state/ca-files.js
var ca_files = __webpack_require__(38066);
// EXTERNAL MODULE: ./build/job/describe-error.js
var describe_error = __webpack_require__(95992);
// EXTERNAL MODULE: ./build/job/end-signals.js
var end_signals = __webpack_require__(14757);
;// CONCATENATED MODULE: ./build/job/close/closing-time.js
/** Post's time: how long each part of it may go on, and that it ends. */

/** A process that was held up, or asleep with its machine, has so many milliseconds to remove things all the same. */
const leastForRemoval = 3_000;
/** Milliseconds beyond the time: what is left behind is to be said. */
const forLastWord = 2_000;
/** @param closeTimeout milliseconds, from now on */
function shareOutTime(closeTimeout, { clock, stop }) {
    const began = clock.now();
    const over = new AbortController();
    // How long each may go on after an interrupt, whenever it comes. The runner kills 10 s after it: by then the summary is to
    // be written, and whatever is left behind to be named. A command may have used up some of that before it ended: then each
    // has at least as long as the runner waits after its second signal.
    const interrupts = {
        callLogs: (0,end_signals/* abortLater */.DV)(stop, 2_000, clock, 300),
        upload: (0,end_signals/* abortLater */.DV)(stop, 5_000, clock, 1_000),
        removal: (0,end_signals/* abortLater */.DV)(stop, 7_000, clock, 1_500),
        lastWord: (0,end_signals/* abortLater */.DV)(stop, 8_500, clock, 2_000),
    };
    const share = (deadline, interrupt) => {
        const timeIsUp = new AbortController();
        clock.sleep(deadline - clock.now(), over.signal, { ref: false }).then(() => {
            timeIsUp.abort(new Error('`close-timeout` is over.'));
        }, () => undefined);
        return { deadline, signal: AbortSignal.any([timeIsUp.signal, interrupt]) };
    };
    return {
        /** Two thirds of the time. When they are over the removal begins, whatever else is going on. */
        callLogs: share(began + (closeTimeout * 2) / 3, interrupts.callLogs),
        /** The rest of the time, as seen when the removal begins. */
        rest: () => {
            const end = Math.max(began + closeTimeout, clock.now() + leastForRemoval);
            return {
                upload: share(end, interrupts.upload),
                removal: share(end, interrupts.removal),
                /** For what is said at the end. */
                lastWord: share(end + forLastWord, interrupts.lastWord),
            };
        },
        /** Nobody waits any more. */
        dispose: () => {
            over.abort();
        },
    };
}

// EXTERNAL MODULE: ./build/job/inputs/input-definitions.js
var input_definitions = __webpack_require__(83307);
// EXTERNAL MODULE: ./build/job/close/remove-mock.js
var remove_mock = __webpack_require__(40994);
// EXTERNAL MODULE: ./build/job/reporter.js
var job_reporter = __webpack_require__(31875);
// EXTERNAL MODULE: ./build/job/secrets/redactors.js
var redactors = __webpack_require__(31459);
// EXTERNAL MODULE: ./build/report/write-report.js + 3 modules
var write_report = __webpack_require__(12794);
// EXTERNAL MODULE: ./build/job/secrets/secret-variables.js
var secret_variables = __webpack_require__(97864);
// EXTERNAL MODULE: ./build/job/state/kept-values.js
var kept_values = __webpack_require__(73187);
// EXTERNAL MODULE: ./build/job/version.js
var version = __webpack_require__(67040);
;// CONCATENATED MODULE: ./build/job/close/collect-call-logs.js

/**
 * A server that does not answer at all can use up the time: its journal, which is near and quick to read, gets so many
 * milliseconds all the same.
 */
const leastForJournal = 3_000;
/** Milliseconds that a server may take to write what it holds back, less than a batch of 64 kB. */
const longestFlush = 5_000;
/** Entries of the journal between two looks at the time. */
const entriesPerLook = 100;
/**
 * The call logs through the API. Those of an embedded server come from its journal, where what recurs stands once; what
 * the file does not have comes through the API, and when the server is gone, what the file has is all there is.
 *
 * @throws PostmanApiError when the API fails and there is no journal, or no time for it; Error when the journal's end came
 * too late
 */
function collectCallLogs(state, mockId, sources) {
    const { embedded, api } = state;
    if (embedded === undefined || api === undefined)
        return sources.client.callLogs(mockId);
    return collectFromRunner(mockId, { provider: 'embedded', ...api, pid: embedded.pid }, embedded, sources);
}
async function* collectFromRunner(mockId, api, { journalFile, logFile }, sources) {
    const { client, readJournal, flushJournal, reporter, clock, deadline, interrupted, onUncertainty, onRefused } = sources;
    const isLate = (end) => interrupted.aborted || clock.now() > end;
    const tooLate = (cause) => new Error(`There was no time to read the journal ${journalFile} to its end.`, { cause });
    // Journal and API give the same order, so what came from one of them are the first entries of the other.
    let given = 0;
    let position = 0;
    const timeout = Math.min(longestFlush, deadline - clock.now());
    const flushed = await flushJournal(api, { timeout, signal: interrupted });
    if (flushed?.refused !== undefined)
        onRefused?.(flushed.refused);
    if (flushed?.inFile === true) {
        const journal = readJournal(journalFile, mockId, flushed.calls);
        try {
            for await (const log of journal) {
                if (given % entriesPerLook === 0 && isLate(deadline))
                    throw tooLate();
                if (journal.tornLines > 0)
                    break;
                yield log;
                given += 1;
            }
        }
        catch (error) {
            if (isLate(deadline))
                throw error;
            // The job may have removed the file, or cut it; the server has it open still.
            reporter.debug(`The journal cannot be read. ${(0,describe_error/* describeError */.U)(error)}`);
        }
        if (journal.tornLines === 0 && journal.calls === flushed.calls)
            return;
    }
    try {
        for await (const log of client.callLogs(mockId))
            if (position++ >= given)
                yield log;
    }
    catch (error) {
        // After our own interrupt the error says nothing about the server.
        if (interrupted.aborted)
            throw error;
        reporter.warning(`The embedded server does not answer, so the call logs come from its journal. ${(0,describe_error/* describeError */.U)(error)} Its own log is ${logFile}.`);
        // A server that was killed takes along what it had not written yet.
        onUncertainty('the embedded server does not answer, and its last calls may not be in its journal');
        given = Math.max(given, position);
        position = 0;
        const journal = readJournal(journalFile, mockId);
        const end = Math.max(deadline, clock.now() + leastForJournal);
        try {
            for await (const log of journal) {
                if (position % entriesPerLook === 0 && isLate(end))
                    throw tooLate(error);
                if (position++ >= given)
                    yield log;
            }
        }
        finally {
            onRefused?.(journal.refused);
        }
        if (journal.tornLines > 0) {
            reporter.warning(`The journal ends in a torn entry: ${journal.tornLines} of its lines could not be read.`);
        }
    }
}

// EXTERNAL MODULE: ./build/job/close/counted-reading.js
var counted_reading = __webpack_require__(67116);
// EXTERNAL MODULE: ./build/job/close/explain-calls.js + 1 modules
var explain_calls = __webpack_require__(98105);
;// CONCATENATED MODULE: ./build/job/close/wait-for-call-logs.js

const certain = () => undefined;
/** How long nothing new must have come, in milliseconds. */
const quiet = 2_000;
/**
 * Waits until no new call logs arrive. Only Postman's cloud is late, and a mock whose URL nobody was told has no calls to
 * wait for; nor is anything uncertain where `call-logs-timeout: 0` says that none is late. Never throws.
 */
async function waitForCallLogs({ provider, opened, callLogsTimeout }, mockId, dependencies) {
    if (provider === 'embedded' || !opened)
        return certain;
    const { clock, deadline, stop, reporter } = dependencies;
    // Half of the time is left for reading them: a job without calls waits to the end.
    const most = Math.max(0, deadline - clock.now()) / 2;
    const timeout = Math.min(callLogsTimeout * 1000, most);
    const isOwnTimeout = timeout < most;
    const after = `after ${Math.round(timeout / 1000)} s`;
    const end = clock.now() + timeout;
    const left = () => Math.max(0, Math.ceil((end - clock.now()) / 1000));
    let settled;
    try {
        settled = await reporter.progress(() => `Waiting for late call logs, ${left()} s more at most`, () => settle(mockId, end, dependencies));
    }
    catch (error) {
        // The call logs are read although a look at the newest ones has failed.
        if (!stop.aborted) {
            reporter.info(`Whether call logs still arrive is not known. ${(0,describe_error/* describeError */.U)(error)}`);
            return spoiledBy(`whether more of them arrive is not known. ${(0,describe_error/* describeError */.U)(error).replace(/\.$/, '')}`);
        }
        settled = 'interrupted';
    }
    if (settled === 'interrupted') {
        reporter.info('The wait for late call logs was cut short: some may be missing.');
        return spoiledBy('the wait for late ones was cut short');
    }
    if (settled === 'stable') {
        reporter.info('No new call logs arrive any more.');
        return certain;
    }
    const setBy = isOwnTimeout ? '`call-logs-timeout`' : 'as much as `close-timeout` allows';
    reporter.info(`Postman's call logs had not come to rest ${after} (${setBy}): some may be missing.`);
    if (callLogsTimeout === 0)
        return certain;
    if (isOwnTimeout && timeout <= quiet)
        return uncertainAfterOneLook(after);
    return uncertainAfterTimeout(after, isOwnTimeout ? '`call-logs-timeout`' : '`close-timeout`');
}
/**
 * Looks at the newest call logs until two looks, 2 s apart, see the same: each look costs a request of a rate limit that
 * all jobs of a key share. None at all is never taken for stable, since that is what late call logs look like: it is
 * waited out.
 *
 * @param end milliseconds since the epoch
 * @throws PostmanApiError
 */
async function settle(mockId, end, { settleClient, clock, stop }) {
    for (let seen;;) {
        if (stop.aborted)
            return 'interrupted';
        const left = end - clock.now();
        // Call logs that came since the last look are read too, but nobody knows whether they are all.
        if (left <= 0)
            return 'timeout';
        const ids = (await settleClient.newestCallLogIds(mockId)).join();
        if (ids !== '' && ids === seen)
            return 'stable';
        seen = ids;
        await clock.sleep(Math.min(quiet, left), stop).catch(() => undefined); // only an abort rejects: asked for above
    }
}
const spoiledBy = (reason) => () => ({ reason, spoilsChecks: true });
/** A wait that has time for one look is what the user wants, and says nothing either way. */
function uncertainAfterOneLook(after) {
    const reason = `whether they had come to rest ${after} cannot be seen; raise \`call-logs-timeout\` to 3 or more`;
    return () => ({ reason, spoilsChecks: false });
}
/** No call log at all is what a job without calls has, above all: its checks are judged, and the reader is told. */
function uncertainAfterTimeout(after, input) {
    return (calls) => calls === 0
        ? {
            reason: `none had arrived ${after}. Either no call was made, or Postman is late: then raise \`call-logs-timeout\``,
            spoilsChecks: false,
        }
        : { reason: `they had not come to rest ${after}; raise ${input}`, spoilsChecks: true };
}

;// CONCATENATED MODULE: ./build/job/close/save-call-logs.js











/**
 * Writes the reports of all call logs that can be had within `time`.
 *
 * @returns `undefined` where there is no mock. `report.incomplete` says why call logs are missing, `report.uncertainty` why they
 *   may be; `notes` what could not be had for the explanations, in sentences
 */
async function saveCallLogs(state, api, time, dependencies) {
    const { connect, clock, directory, reporter, secrets, readPageTemplate } = dependencies;
    const { provider } = state;
    const client = connect(api, { ...time, deadline: time.deadline - timeForJournal(state) });
    const mockId = await reporter.progress('Looking for the mock', () => (0,remove_mock/* findMock */.ue)(client, state));
    if (mockId === undefined)
        return undefined;
    const left = time.deadline - clock.now();
    const stop = AbortSignal.any([dependencies.stop, time.signal]);
    // The deadlines of both are nearer, so that neither explanations nor the wait for late call logs cost the call logs.
    const explainClient = connect(api, { deadline: clock.now() + left / 4, signal: stop });
    const settleClient = connect(api, { deadline: clock.now() + (left * 2) / 3, signal: stop });
    let ofReading;
    let refused;
    const collected = collectCallLogs(state, mockId, {
        ...dependencies,
        client,
        deadline: time.deadline,
        interrupted: time.signal,
        onUncertainty: (reason) => {
            ofReading = { reason, spoilsChecks: true };
        },
        onRefused: (told) => {
            refused = told;
        },
    });
    const logs = (0,counted_reading/* countGiven */.vT)(collected, { count: counted_reading/* callsOfShortRead */.Pe, call: counted_reading/* limitYoungGeneration */.ar });
    // Where there is nothing to wait for, the first page is on its way while the collection is read.
    if (provider === 'embedded')
        logs.start();
    // Side by side: the cloud's call logs have to be waited for anyway.
    const [explanation, inAccount, template, ofWait] = await Promise.all([
        reporter.progress('Reading the collection, to explain the calls', () => (0,explain_calls.explainCalls)({
            ...state,
            areKept: true,
            environmentUid: state.mock?.environment,
            origin: { client: explainClient, mockId },
        })),
        provider === 'embedded' ? (0,secret_variables/* secretsInAccount */.gB)(explainClient) : [],
        readPageTemplate().catch((error) => new Error('The page cannot be read.', { cause: error })),
        waitForCallLogs(state, mockId, { settleClient, clock, deadline: time.deadline, stop, reporter }),
    ]);
    const { explainer } = explanation;
    const notes = [
        ...explanation.notes,
        ...(template instanceof Error ? [`There is no report.html. ${(0,describe_error/* describeError */.U)(template)}`] : []),
    ];
    const checks = await (0,kept_values/* keptChecks */.CY)(state).catch(described);
    const contract = state.contract && (await openContract(state.contract, time.signal).catch(described));
    const found = (0,redactors/* withoutNames */.Fw)(state, [...explanation.secrets, ...inAccount]);
    const work = () => (0,write_report/* writeReport */.u)({
        logs,
        directory,
        mock: { id: mockId, name: state.mock?.name ?? mockId, mockUrl: state.mock?.mockUrl ?? '' },
        redactor: (0,redactors/* redactorOf */.y)(state, { found, ...(secrets && { keys: secrets }) }),
        ...{ creator: version/* creator */.xL, provider, explainer },
        ...(!(checks instanceof Error) && { checks }),
        ...(!(contract instanceof Error) && { contract }),
        ...(!(template instanceof Error) && { page: { template, generatedAt: clock.now() } }),
        notes,
        refused: () => refused,
        uncertainty: (calls) => ofReading ?? ofWait(calls),
    });
    const report = await reporter.progress(() => `Reading the call logs: ${(0,report_words/* formatCount */.B4)(logs.done)} so far`, work);
    if (contract !== undefined && !(contract instanceof Error))
        await contract.end();
    // Checks that cannot be read may ask for anything: the build is not known to be right.
    const unjudged = Object.entries({ checks, contract }).flatMap(([name, kept]) => kept instanceof Error ? [{ name, passed: false, message: `Nothing was checked. ${kept.message}` }] : []);
    return { report: { ...report, checks: [...report.checks, ...unjudged] }, notes };
}
/** A server that does not answer leaves its journal, which is to be read within the time for the call logs too. */
function timeForJournal({ provider, closeTimeout }) {
    return provider === 'embedded' ? Math.min(leastForJournal, (closeTimeout * 1000) / 3) : 0;
}
const described = (error) => new Error((0,describe_error/* describeError */.U)(error));
async function openContract(contract, interrupted) {
    // Loaded here only: few jobs have one.
    const { openKeptContract } = await __webpack_require__.e(/* import() */ 1879).then(__webpack_require__.bind(__webpack_require__, 71879));
    return openKeptContract(contract, interrupted);
}

;// CONCATENATED MODULE: ./build/job/close/upload-report.js
/** The report as an artifact. */


/** Whether this job's call logs are to be uploaded. An unknown status counts as a failure: an artifact too many costs less than lost call logs. */
function wantsUpload({ callLogs }, jobStatus) {
    return callLogs === 'always' || (callLogs === 'on-failure' && jobStatus !== 'success');
}
/** Uploads the report and says under which name. @throws Error when the upload fails, takes too long or is not done at the abort */
async function uploadReport({ artifactName, retentionDays }, { files, mock }, { upload, directory, reporter, signal }) {
    if (upload === undefined)
        return;
    const byId = `mock-call-logs-${mock.id}`;
    const wanted = artifactName ?? byId;
    const fallbackName = artifactName === undefined ? byId : `${artifactName}-${mock.id}`;
    const { name } = await reporter.group(`Uploading the call logs as ${wanted}`, () => reporter.progress('Uploading the call logs', () => 
    // It cannot be called off; the process ends soon after.
    (0,transport_clock/* notLongerThan */.GQ)(signal, 'The upload was not done yet.', upload({ name: wanted, fallbackName, files, directory, retentionDays }))));
    const taken = name === wanted ? '' : ` (another job of this run has taken ${wanted})`;
    reporter.info(`The call logs are in the artifact ${name}${taken}: ${files.map((file) => external_node_path_.basename(file)).join(', ')}`);
}

;// CONCATENATED MODULE: ./build/job/close/close-mock.js
/**
 * Post's job: the call logs on disk, in the artifact and in the summary, and nothing left behind.
 * Each stage stands alone: whatever one of them throws is a warning, and the removal runs always.
 */














/** What ends with its limits has so long to say how. */
const momentMilliseconds = 500;
/** The way to the mock of the main step, for whoever closes it. */
function connectToMockOf(state, options) {
    const inputs = { ...input_definitions/* mainApiInputs */.ZE, filesGiven: state.collectionFile !== undefined };
    return (0,connect/* connectTo */.m)(state.provider, { ...options, inputs });
}
/**
 * Collects, reports and removes what `state` names, within its `closeTimeout`: two thirds of it are for the call logs, the
 * last third for the removal and the upload beside it. The removal begins then also when the call logs are not done; what
 * was read of them is written beside it. A few seconds after `closeTimeout` it is over in any case. Never throws: what goes
 * wrong is a warning.
 */
async function closeMock(state, given) {
    const counted = (0,job_reporter/* countWarnings */.pU)(given.reporter);
    const redactor = (0,redactors/* logRedactorOf */.Ix)(state, given.secrets);
    const reporter = (0,job_reporter/* redactingReporter */.Ld)(counted, redactor.redactText);
    const dependencies = { ...given, reporter };
    const { clock, stop, directory = external_node_path_.join(state.directory, 'call-logs') } = dependencies;
    const api = state.api && { provider: state.provider, ...state.api, pid: state.embedded?.pid };
    if (api === undefined || !(0,remove_mock/* hasResources */.MP)(state)) {
        reporter.info('No mock was opened, so there is nothing to remove.');
        return { report: undefined, leftovers: [] };
    }
    const notes = [];
    /** @param command at the message's end: it is ours, and redaction would break it */
    const warn = (message, command = '') => {
        // Errors quote what a server said, which may hold anything.
        const safe = redactor.redactText(message.slice(0, message.length - command.length)) + command;
        notes.push(safe);
        counted.warning(safe);
    };
    const stage = async (whatFailed, work) => {
        try {
            return await work();
        }
        catch (error) {
            warn(`${whatFailed}. ${(0,describe_error/* describeError */.U)(error)}`);
            return undefined;
        }
    };
    const time = shareOutTime(state.closeTimeout * 1000, { clock, stop });
    const { callLogs } = time;
    const saving = stage('The call logs could not be saved', async () => {
        const saved = await saveCallLogs(state, api, callLogs, { ...dependencies, directory });
        notes.push(...(saved?.notes ?? []).map((note) => redactor.redactText(note)));
        return saved?.report;
    });
    await (0,transport_clock/* notLongerThan */.GQ)(callLogs.signal, 'The call logs are not saved yet.', saving).catch(() => undefined);
    const { upload, removal, lastWord } = time.rest();
    const reported = stage('The call logs could not be saved', () => (0,transport_clock/* notLongerThan */.GQ)(upload.signal, 'Their files were not whole yet', saving));
    // Side by side: neither waits for the other, and a process that is killed now has done the most it could.
    const [leftovers, report] = await Promise.all([
        reporter.progress(state.provider === 'embedded' ? 'Ending the mock server' : 'Removing the mock', () => remove(state, api, removal, dependencies)),
        reported.then(async (report) => {
            if (report !== undefined && report.files.length > 0 && wantsUpload(state, dependencies.jobStatus)) {
                await stage(`The artifact could not be uploaded; its files are in ${directory}`, () => uploadReport(state, report, { ...dependencies, directory, signal: upload.signal }));
            }
            return report;
        }),
    ]);
    if (state.provider === 'embedded' && leftovers.length === 0) {
        await stage("The files of the mock's CA could not be removed", () => {
            (0,ca_files/* removeCaFiles */.q)(state.directory);
        });
    }
    if (report !== undefined)
        tellReport(report, { warn, reporter });
    for (const { what, howToRemove, command } of leftovers)
        warn(`${what} is left behind. ${howToRemove}`, command);
    if (report !== undefined) {
        for (const annotation of (0,annotations/* createAnnotations */.X)(report, counted.warnings))
            reporter.annotate(annotation);
        const summary = formatSummary(report, { provider: state.provider, notes });
        await stage('The summary could not be written', () => (0,transport_clock/* notLongerThan */.GQ)(lastWord.signal, 'It was not done yet.', dependencies.writeSummary(summary)));
    }
    time.dispose();
    reporter.info(lastLine(state, leftovers));
    return { report, leftovers };
}
/** What of the report belongs in the log; the rest is in the summary. */
function tellReport({ incomplete, uncertainty, checks, failures }, { warn, reporter }) {
    if (incomplete !== undefined)
        warn(`Some call logs are missing. ${(0,describe_error/* describeError */.U)(incomplete)}`);
    if (uncertainty?.spoilsChecks === false && checks.some(({ passed }) => passed)) {
        // The summary has this among its notes.
        reporter.warning(`Checks passed, and call logs that come late could turn them red: ${uncertainty.reason}.`);
    }
    for (const failure of failures)
        warn((0,describe_error/* describeError */.U)(failure));
}
/** Never throws: a removal that fails as a whole leaves all that the state names, as far as anybody knows. */
async function remove(state, api, limits, dependencies) {
    try {
        const { connect, stopEmbedded, clock } = dependencies;
        const removing = 
        // It takes all that it holds along.
        state.provider === 'embedded'
            ? stopEmbedded(api, limits).then(() => [])
            : (0,remove_mock/* removeMock */.VF)(state, api, connect(api, limits));
        // It ends with its limits, and names what it has not removed; one that does not is not waited for.
        const end = (0,end_signals/* abortLater */.DV)(limits.signal, momentMilliseconds, clock);
        return await (0,transport_clock/* notLongerThan */.GQ)(end, 'The removal was not done yet.', removing);
    }
    catch (error) {
        return (0,remove_mock/* leftoversOf */.Kz)(state, api, error);
    }
}
function lastLine(state, leftovers) {
    const name = state.mock?.name ?? state.mark;
    if ((0,remove_mock/* isKept */.t8)(state))
        return `Mock "${name}" stays, as \`keep-mock\` asks.`;
    if (state.mock === undefined && leftovers.length === 0)
        return 'No mock was opened, and nothing is left of the attempt.';
    return leftovers.length === 0 ? `Mock "${name}" is removed.` : `Mock "${name}" is not removed altogether.`;
}


/***/ }),

/***/ 67116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pe: () => (/* binding */ callsOfShortRead),
/* harmony export */   ar: () => (/* binding */ limitYoungGeneration),
/* harmony export */   vT: () => (/* binding */ countGiven)
/* harmony export */ });
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78877);
/** Reading many call logs: how far it has come, and what many of them mean for the memory. */

/** So many call logs are no long read: up to here a growing young generation makes reading quicker. */
const callsOfShortRead = 2_000;
/**
 * Keeps V8's young generation at the size that it has, for the rest of the process. It doubles until it has some 130 MB as
 * long as anything outlives its collections, which for a reader of many call logs is half of all its memory and no gain:
 * a million are read as fast without (`npm run bench -- --only call-logs`).
 *
 * Node's documentation warns of flags that change in a running process; V8 reads this one each time it is about to grow.
 */
function limitYoungGeneration() {
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--semi-space-growth-factor=1');
}
/**
 * The same things, which can be iterated once; a reader that asks for the next one is done with the one before. Counting them
 * costs nothing for each.
 *
 * @param many called once, when the reader is done with so many
 */
function countGiven(things, many) {
    const inner = things[Symbol.asyncIterator]();
    let first;
    let asked = 0;
    return {
        /** How many of them the reader is done with. */
        get done() {
            return Math.max(0, asked - 1);
        },
        /** Asks for the first one before there is a reader, who gets an error of it too. */
        start() {
            first = inner.next();
            first.catch(() => undefined);
        },
        // Not a generator: that would be one more promise for each thing.
        [Symbol.asyncIterator]: () => ({
            next: () => {
                asked += 1;
                if (asked - 1 === many?.count)
                    many.call();
                const next = first ?? inner.next();
                first = undefined;
                return next;
            },
            return: async () => (await inner.return?.()) ?? { done: true, value: undefined },
        }),
    };
}


/***/ }),

/***/ 98105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explainCalls: () => (/* binding */ explainCalls)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./build/postman/model.js
var model = __webpack_require__(69412);
// EXTERNAL MODULE: ./build/report/explain/explainer.js + 2 modules
var explainer = __webpack_require__(53529);
// EXTERNAL MODULE: ./build/job/describe-error.js
var describe_error = __webpack_require__(95992);
// EXTERNAL MODULE: ./build/job/inputs/collection/bounded-file.js
var bounded_file = __webpack_require__(79895);
// EXTERNAL MODULE: ./build/job/inputs/collection/read-references.js
var read_references = __webpack_require__(420);
// EXTERNAL MODULE: ./build/job/state/mock-name.js
var mock_name = __webpack_require__(25068);
// EXTERNAL MODULE: ./build/job/state/mock-state.js
var mock_state = __webpack_require__(8666);
// EXTERNAL MODULE: ./build/job/secrets/secret-variables.js
var secret_variables = __webpack_require__(97864);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./build/job/close/shown-path.js
/** Files as annotations and reports name them. */



// Not `node:fs/promises`, which brings `readline` with it. The native one knows Windows' short names (`RUNNER~1`) too.
const realpath = (0,external_node_util_.promisify)(external_node_fs_.realpath.native);
/**
 * The path of a file from `root`, with slashes; `undefined` for one that is not below it. Where the two as they are given do
 * not say so, the folders that they lead to are compared: macOS reaches /tmp and /var by links, and a process that was
 * started there is told the other name.
 *
 * @param root absolute
 */
async function shownPath(file, root) {
    const absolute = external_node_path_.resolve(root, file);
    return pathBelow(root, absolute) ?? pathBelow(await realFolder(root), await realFile(absolute));
}
function pathBelow(root, file) {
    const relative = external_node_path_.relative(root, file);
    const isOutside = relative === '' || /^\.\.(?:[\\/]|$)/.test(relative) || external_node_path_.isAbsolute(relative);
    return isOutside ? undefined : relative.split(external_node_path_.sep).join('/');
}
/** The file itself may be a link to somewhere else: it is known by the name that it has in its folder. */
const realFile = async (file) => external_node_path_.join(await realFolder(external_node_path_.dirname(file)), external_node_path_.basename(file));
/** What is not there is its own name. */
const realFolder = (folder) => realpath(folder).catch(() => folder);

;// CONCATENATED MODULE: ./build/job/close/explain-calls.js
/** Makes what explains the calls: the mock's collection, environment and configuration, wherever they are. */










/** Never throws: what cannot be had costs a part of the explanations, and is a note. */
async function explainCalls(options) {
    const { origin } = options;
    const notes = [];
    const attempt = async (whatFailed, work) => {
        try {
            return await work();
        }
        catch (error) {
            notes.push(`${whatFailed}. ${(0,describe_error/* describeError */.U)(error)}`);
            return undefined;
        }
    };
    const asked = origin &&
        attempt('The names of the server responses are not known', () => origin.client.listServerResponses(origin.mockId));
    // Read while the API answers.
    const reading = attempt('The collection could not be read', async () => {
        const read = [];
        for (const source of await sourcesOf(options)) {
            const work = () => readCollectionFrom(source, options);
            const one = await attempt(`The file ${source.collectionFile} could not be read`, work);
            // Without one of its collections the others would explain the calls wrongly.
            if (one === undefined)
                return undefined;
            read.push(one);
        }
        return join(read);
    });
    const serverResponses = await asked;
    const mock = origin &&
        (await attempt("The mock's configuration is not known: the default is taken", () => origin.client.getMock(origin.mockId)));
    let secrets = [];
    const served = await attempt('The calls could not be compared with the collection', async () => {
        const read = (await reading) ?? (origin && mock && (await getCollections(origin, mock)));
        if (read === undefined)
            return undefined;
        const isChanged = mock !== undefined && isOtherEnvironment(mock.environment, options.environmentUid);
        if (isChanged) {
            notes.push("The mock's environment was changed during the job: calls from before are explained with the last one.");
        }
        const source = { ...options, environmentFile: isChanged ? undefined : options.environmentFile };
        const environment = await attempt('The environment could not be read: its variables stay unresolved', () => readEnvironmentOf(source, mock?.environment ?? undefined));
        secrets = (0,secret_variables/* secretsOfMock */.vf)({ collection: read.collection, environment: environment?.variables });
        const { cachedEngine, compileMock } = await loadEngine();
        const config = mock?.config ?? model/* defaultMockConfig */.U2;
        const engine = cachedEngine(await compileMock({ collection: read.collection, environment, config }));
        return { ...read, engine, ...(isChanged && { isChanged }) };
    });
    return {
        explainer: (0,explainer/* createExplainer */.x)({
            isCloud: options.provider === 'postman',
            ...(served && { served }),
            ...(serverResponses && { serverResponses }),
        }),
        secrets,
        notes,
    };
}
// The engine is loaded here only: most of its weight is of no use to a step that explains nothing.
const loadEngine = () => Promise.all(/* import() */[__webpack_require__.e(8641), __webpack_require__.e(4175), __webpack_require__.e(7864), __webpack_require__.e(2671), __webpack_require__.e(6377)]).then(__webpack_require__.bind(__webpack_require__, 12671));
/** The users' own files, or the copies of them. None where the collection is in an account alone. */
async function sourcesOf({ collectionFile, furtherFiles = [], furtherCollections, ...first }) {
    if (collectionFile === undefined)
        return [];
    const sources = [{ ...first, collectionFile }, ...furtherFiles.map((file) => ({ collectionFile: file }))];
    if (furtherCollections === undefined)
        return sources;
    const { decodeDocument, parseDocument } = await loadEngine();
    const copies = parseDocument(decodeDocument(await (0,bounded_file/* readKeptFile */.xj)(furtherCollections)));
    return [...sources, ...dist/* parse */.qgA(mock_state/* furtherCollectionsSchema */.tI, copies)];
}
/** What the mock makes of them; `undefined` of none. */
async function join([first, ...others]) {
    if (first === undefined || others.length === 0)
        return first;
    const { joinCollections } = await loadEngine();
    return {
        collection: joinCollections([first.collection, ...others.map(({ collection }) => collection)]),
        places: { parts: [first, ...others].map(({ places }) => places) },
    };
}
async function readCollectionFrom(from, { areKept, root }) {
    const { collection, json, source, files } = areKept === true ? await readKept(from) : await readOwnFile(from.collectionFile, root);
    if (files !== undefined)
        return { collection, places: { files: await shownFiles(files, root) } };
    const shown = source === undefined ? undefined : await shownPath(source, root);
    return { collection, ...(shown !== undefined && { places: { file: shown, text: json } }) };
}
async function readOwnFile(file, directory) {
    const { readCollectionFile } = await Promise.all(/* import() */[__webpack_require__.e(7864), __webpack_require__.e(2900)]).then(__webpack_require__.bind(__webpack_require__, 2900));
    const { collection, json, isConverted, files } = await readCollectionFile(file, undefined, directory);
    return { collection, json, source: isConverted ? undefined : file, files };
}
const filesSchema = dist/* array */.YOg(dist/* tuple */.PVZ([dist/* string */.YjP(), dist/* string */.YjP()]));
async function readKept({ collectionFile, collectionSource: source, collectionFiles: files }) {
    const { decodeDocument, parseDocument, readCollection } = await loadEngine();
    const json = decodeDocument(await (0,bounded_file/* readKeptFile */.xj)(collectionFile));
    const { collection } = await readCollection(parseDocument(json));
    if (files === undefined)
        return { collection, json, source, files };
    const entries = dist/* parse */.qgA(filesSchema, parseDocument(decodeDocument(await (0,bounded_file/* readKeptFile */.xj)(files))));
    return { collection, json, source, files: new Map(entries) };
}
/** Those below `root`, as they shall be shown. They have one folder, which is looked up once. */
async function shownFiles(files, root) {
    const shown = await Promise.all([...files].map(async ([pointer, file]) => [pointer, await shownPath(file, root)]));
    return new Map(shown.flatMap(([pointer, file]) => (file === undefined ? [] : [[pointer, file]])));
}
async function getCollections({ client }, { collection: uid, furtherCollections = [] }) {
    const { readCollection } = await loadEngine();
    const uids = [uid, ...furtherCollections];
    const read = [];
    for (const [index, each] of uids.entries()) {
        const { collection } = await readCollection(await client.getCollection(each));
        // An imported copy bears the mark of the run, which is no name of a collection.
        const name = uids.length === 1 ? '' : `Collection ${index + 1}`;
        read.push({ collection: (0,mock_name/* parseMark */.lw)(collection.name) === undefined ? collection : { ...collection, name } });
    }
    return join(read);
}
async function readEnvironmentOf({ environmentFile, areKept, origin }, uid) {
    const { readEnvironment, readDocument } = await loadEngine();
    if (environmentFile !== undefined) {
        if (areKept !== true)
            return (await (0,read_references/* readEnvironmentFile */.S0)(environmentFile)).environment;
        return readEnvironment(readDocument(await (0,bounded_file/* readKeptFile */.xj)(environmentFile))).environment;
    }
    if (origin === undefined || uid === undefined)
        return undefined;
    return readEnvironment(await origin.client.getEnvironment(uid)).environment;
}
/** Whether both are known and different. Some of Postman's answers have the bare ID, which is the end of the UID. */
function isOtherEnvironment(now, before) {
    if (before === undefined || now === before)
        return false;
    return now === null || before === null || !(now.endsWith(`-${before}`) || before.endsWith(`-${now}`));
}


/***/ }),

/***/ 40994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kz: () => (/* binding */ leftoversOf),
/* harmony export */   MP: () => (/* binding */ hasResources),
/* harmony export */   VF: () => (/* binding */ removeMock),
/* harmony export */   t8: () => (/* binding */ isKept),
/* harmony export */   ue: () => (/* binding */ findMock)
/* harmony export */ });
/* harmony import */ var _postman_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24613);
/* harmony import */ var _describe_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95992);
/* harmony import */ var _connect_resources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73948);
/** Removes everything that main made, by ID, or by its unique name where main never learned the ID. */



/** The mock's ID: from the state, or looked up by name after a create whose answer was lost; `undefined` when there is none. */
async function findMock(client, state) {
    if (state.mock === undefined || state.mock.id !== undefined)
        return state.mock?.id;
    const { name } = state.mock;
    return (await (0,_connect_resources_js__WEBPACK_IMPORTED_MODULE_0__/* .accessTo */ .Y)(client, state).mock.list()).find((mock) => mock.name === name)?.id;
}
/** Removes a mock in the cloud, then what was imported for it. Never throws. */
async function removeMock(state, api, client) {
    if (isKept(state))
        return [];
    const access = (0,_connect_resources_js__WEBPACK_IMPORTED_MODULE_0__/* .accessTo */ .Y)(client, state);
    const leftovers = [];
    let mockStays = false;
    for (const target of targetsOf(state)) {
        const failures = mockStays
            ? [stayForMock(target)]
            : await removeInsistently(target, access[target.kind]);
        mockStays ||= failures.length > 0 && target.kind === 'mock';
        leftovers.push(...failures.map((failure) => describeLeftover(target, failure, api)));
    }
    return leftovers;
}
/**
 * Whether the mock stays, as `keep-mock` asks: only one that main has opened, for nobody was told of another. It keeps what
 * was imported for it, since deleting its collection would deactivate it.
 */
function isKept({ provider, keepMock, opened }) {
    return provider === 'postman' && keepMock && opened;
}
/** Whether there may be anything to remove: a cloud that refused the first create holds nothing of this job. */
function hasResources(state) {
    return state.provider === 'embedded' || targetsOf(state).length > 0;
}
/** All that the state names, for when the removal failed as a whole with `error` and nothing is known of the single ones. */
function leftoversOf(state, api, error) {
    if (state.provider === 'embedded')
        return [describeServer(state, error)];
    if (isKept(state))
        return [];
    return targetsOf(state).map((target) => describeLeftover(target, { key: target.key, error }, api));
}
/** In the order in which they go. */
function targetsOf({ mock, importedEnvironment, importedCollection }) {
    const created = { mock, environment: importedEnvironment, collection: importedCollection };
    // A state that knows no ID of a mock may still know its UID.
    const keys = {
        mock: mock?.id ?? mock?.uid,
        environment: importedEnvironment?.uid,
        collection: importedCollection?.uid,
    };
    return _connect_resources_js__WEBPACK_IMPORTED_MODULE_0__/* .resourceKinds */ .A.flatMap((kind) => {
        const resource = created[kind];
        return resource === undefined ? [] : [{ ...resource, kind, key: keys[kind] }];
    });
}
/** Removes one resource, or all of its name where there may be several. @param known a key from an earlier try */
async function remove(target, access, known) {
    let keys;
    try {
        keys = known === undefined ? await findKeys(target, access) : [known];
    }
    catch (error) {
        // Better one of two than none.
        const failures = target.key === undefined ? [] : await remove(target, access, target.key);
        return [{ key: undefined, error }, ...failures];
    }
    const failures = [];
    for (const key of keys) {
        try {
            await access.remove(key);
        }
        catch (error) {
            if (!(0,_postman_index_js__WEBPACK_IMPORTED_MODULE_1__/* .isNotFound */ .c4)(error))
                failures.push({ key, error });
        }
    }
    return failures;
}
/** What is not worth a retry in itself (a 401, a 403, a quota) gets one more chance. */
async function removeInsistently(target, access) {
    const failures = [];
    for (const failure of await remove(target, access)) {
        failures.push(...(wasTurnedAway(failure.error) ? await remove(target, access, failure.key) : [failure]));
    }
    return failures;
}
/**
 * A mock without its collection or environment is deactivated, and Postman lists active mocks only (OpenAPI 1.45, get all
 * mock servers): no sweep would find it again.
 */
function stayForMock({ key }) {
    return { key, error: new Error('It stays so that the mock can still be found: that goes first.') };
}
async function findKeys({ name, key, repeated = false }, access) {
    if (key !== undefined && !repeated)
        return [key];
    const found = (await access.list(name)).filter((item) => item.name === name).map((item) => item[access.key]);
    return [...new Set([...(key === undefined ? [] : [key]), ...found])];
}
/** Server errors and lost connections have had their retries. */
function wasTurnedAway(error) {
    return error instanceof _postman_index_js__WEBPACK_IMPORTED_MODULE_1__/* .PostmanApiError */ .VZ && error.status !== undefined && error.status < 500;
}
function describeLeftover({ kind, name }, { key, error }, { url }) {
    const placeholder = kind === 'mock' ? '<its ID>' : '<its UID>';
    const address = `${url}/${kind}s/${key === undefined ? placeholder : encodeURIComponent(key.toWellFormed())}`;
    const command = `curl -X DELETE -H "X-API-Key: $POSTMAN_API_KEY" ${quoteForShell(address)}`;
    return {
        what: `${kind.charAt(0).toUpperCase()}${kind.slice(1)} "${name}"${key === undefined ? ', if it was made,' : ''}`,
        howToRemove: `${(0,_describe_error_js__WEBPACK_IMPORTED_MODULE_2__/* .describeError */ .U)(error)} Remove it in Postman, or with: ${command}`,
        command,
    };
}
/** In single quotes, in which a POSIX shell reads nothing: an apostrophe in a URL can be encoded. */
const quoteForShell = (address) => `'${address.replaceAll("'", '%27')}'`;
function describeServer({ embedded }, error) {
    return {
        what: `The embedded server (process ${embedded?.pid ?? 'unknown'})`,
        howToRemove: `${(0,_describe_error_js__WEBPACK_IMPORTED_MODULE_2__/* .describeError */ .U)(error)} It ends with the runner; on a machine of your own end the process.`,
    };
}


/***/ }),

/***/ 17531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ connectTo)
/* harmony export */ });
/* harmony import */ var _postman_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65384);
/* harmony import */ var _postman_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62690);
/** The way to a mock that another process has opened. */

/** Milliseconds. A server that is asked for a hundred call logs and takes longer has died; its journal has them. */
const longestCall = 15_000;
/** The way to where the mock lives. Of the two only that one is loaded. */
async function connectTo(provider, { callServer, ...options }) {
    if (provider === 'postman')
        return (await __webpack_require__.e(/* import() */ 2692).then(__webpack_require__.bind(__webpack_require__, 311))).connectToCloud(options);
    // There is one server; all clients share the connections to it.
    let answer;
    return (api, limits) => {
        answer ??= callServer(api);
        return (0,_postman_index_js__WEBPACK_IMPORTED_MODULE_0__/* .createPostmanClient */ .W)((0,_postman_index_js__WEBPACK_IMPORTED_MODULE_1__/* .createDirectTransport */ .d)(answer, limits, { callMs: longestCall }));
    };
}


/***/ }),

/***/ 73948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ resourceKinds),
/* harmony export */   Y: () => (/* binding */ accessTo)
/* harmony export */ });
/** In the order in which they are removed: without the others a mock is deactivated, and Postman lists active mocks only. */
const resourceKinds = ['mock', 'environment', 'collection'];
/** Every kind in an account. @param scope.workspace wherever the key leads by default */
function accessTo(client, { workspace }) {
    return {
        mock: { list: () => client.listMocks({ workspace }), key: 'id', remove: client.deleteMock },
        environment: { list: () => client.listEnvironments({ workspace }), key: 'uid', remove: client.deleteEnvironment },
        collection: {
            list: (name) => client.listCollections({ workspace, name }),
            key: 'uid',
            remove: client.deleteCollection,
        },
    };
}


/***/ }),

/***/ 8666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bu: () => (/* binding */ parseState),
/* harmony export */   lN: () => (/* binding */ formatState),
/* harmony export */   tI: () => (/* binding */ furtherCollectionsSchema)
/* harmony export */ });
/* harmony import */ var _http_text_exact_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80803);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);
/**
 * What exists, as main hands it to post: everything that cleanup needs, in it *before* the call that creates the thing.
 * A thing with a name and no ID may exist or not: its create had not answered yet.
 */


const createdSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    /** Unique: it bears the run's mark. */
    name: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** UID; absent until the create has answered. */
    uid: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** Set when the create was sent again after a lost answer: then there may be two of the name. */
    repeated: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()),
});
/** The copies of a collection that was imported, in the mock's own folder. */
const keptCollectionSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    collectionFile: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** The user's own file, as an absolute path, where places in the copy of the collection are places in it. */
    collectionSource: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** Of a folder: a file that has the user's file of each request and example. */
    collectionFiles: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
});
/** Those of several collections but for the first, which the state names itself. */
const furtherCollectionsSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(keptCollectionSchema);
const stateSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    version: valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    provider: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['postman', 'embedded']),
    /** The mark in the names of all that this run creates. */
    mark: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** Where the Postman API of this mock is; absent until the embedded server has started. */
    api: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ url: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), key: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
    /** A key that was given and is not used, for redaction: post may come without its inputs. */
    unusedKey: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** Values of secret variables, for redaction, so that post needs neither file nor account for them. */
    secrets: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())),
    /** Where they are instead, when they are too many for a state. */
    secretsFile: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    workspace: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** A folder of this mock's own, for the embedded server's files and the report. */
    directory: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** Set when a file is imported: these are ours and go with the mock. */
    importedCollection: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(createdSchema),
    importedEnvironment: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(createdSchema),
    mock: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        ...createdSchema.entries,
        id: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        mockUrl: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        /** UID of the environment that it was created with, `null` for none; absent until the create has answered. */
        environment: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())),
    })),
    /** The embedded server's process and files, for when it is gone. */
    embedded: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ pid: valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), logFile: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), journalFile: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
    /** Copies of what was imported, in `directory`. */
    ...valibot__WEBPACK_IMPORTED_MODULE_0__/* .partial */ .OH3(keptCollectionSchema).entries,
    environmentFile: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** A file in `directory` that lists the copies of further collections: a state is short. */
    furtherCollections: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** The folder that the workflow's paths start from. */
    root: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    callLogs: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['always', 'on-failure', 'never']),
    artifactName: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    retentionDays: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()),
    /** Seconds. */
    callLogsTimeout: valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    /** Seconds. */
    closeTimeout: valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    redact: valibot__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('none'), valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())]),
    /** Parsed, for `keptChecks`, which knows its forms: checks that cannot be read must not keep the mock from being removed. */
    checks: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()),
    /** Where they are instead, when they are too long for a state. */
    checksFile: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** The OpenAPI document that examples and calls are held against: its copy in `directory`, and how it is called. */
    contract: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ file: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), name: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
    keepMock: valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    /** Whether main went to its end: if not, nobody was told the mock's URL. */
    opened: valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
});
/** The state as text, for `parseState`. */
function formatState(state) {
    return JSON.stringify(state);
}
/** @throws Error when the text is no state of this version */
function parseState(text) {
    let value;
    try {
        value = (0,_http_text_exact_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseExactJson */ .lQ)(text, 'compared');
    }
    catch (cause) {
        throw new Error('The state that the main step saved is not JSON.', { cause });
    }
    const result = valibot__WEBPACK_IMPORTED_MODULE_0__/* .safeParse */ .xLC(stateSchema, value);
    if (!result.success) {
        const [issue] = result.issues;
        throw new Error(`The state that the main step saved is not of this version: ${issue.message}.`);
    }
    return result.output;
}


/***/ }),

/***/ 30070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ failedChecks),
/* harmony export */   X: () => (/* binding */ createAnnotations)
/* harmony export */ });
/* harmony import */ var _count_cause_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47868);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44702);
/** Annotations of the workflow run: calls that matched nothing or loosely, and checks that failed. */


/** GitHub shows ten warnings of a step, and ten notices: the first ones. */
const mostAnnotations = 10;
const longestMessage = 4096;
const longestTitle = 200;
/**
 * One warning for each distinct unmatched request, one notice for each kind of loose match; of more than there is room for,
 * the last one counts the rest. And a warning where nothing was tested at all.
 *
 * @param others warnings that the step has given already
 */
function createAnnotations(report, others = 0) {
    const { unmatched, loose, calls, verdict, incomplete, notes } = report;
    const message = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .cutMiddle */ .it)((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .toVisible */ .ws)([verdict, ...notes].join(' ')), longestMessage);
    const isUntested = calls.calls === 0 && incomplete === undefined;
    const untested = isUntested ? [{ title: 'Nothing was tested', message }] : [];
    const room = mostAnnotations - others - untested.length;
    return [
        ...untested,
        ...annotateRows(unmatched, room, annotateMiss, { title: 'More unmatched calls', what: 'matched no saved example' }),
        ...annotateRows(loose, mostAnnotations, annotateLoose, {
            title: 'More loosely matched calls',
            what: 'matched loosely',
        }).map((told) => ({ ...told, level: 'notice' })),
    ];
}
/**
 * The checks that failed, as errors of the step. Of more violations of a contract than GitHub shows beside the others, the last
 * one counts the rest.
 */
function failedChecks(checks) {
    const failed = checks.filter(({ passed }) => !passed);
    const isPlaced = ({ file }) => file !== undefined;
    const [placed, others] = [failed.filter(isPlaced), failed.filter((check) => !isPlaced(check))];
    const room = Math.max(1, mostAnnotations - others.length);
    if (placed.length <= room)
        return [...others, ...placed];
    const rest = placed.length - (room - 1);
    const message = `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(rest, room === 1 ? 'violation' : 'more violation')} did not fit here: the summary has them.`;
    return [...others, ...placed.slice(0, room - 1), { name: 'contract', passed: false, message }];
}
function annotateRows({ requests, leftOutCalls }, room, annotate, { title, what }) {
    const most = Math.max(1, room);
    const isAll = requests.length <= most && leftOutCalls === 0;
    const shown = isAll ? requests : requests.slice(0, most - 1);
    const annotations = shown.map(annotate);
    if (isAll)
        return annotations;
    const rest = requests.slice(shown.length);
    const calls = leftOutCalls + rest.reduce((sum, request) => sum + request.calls, 0);
    const more = shown.length === 0 ? 'request' : 'more request';
    const which = leftOutCalls > 0 ? 'More requests' : (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(rest.length, more);
    return [...annotations, { title, message: `${which} (${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(calls, 'call')}) ${what}: the report has them.` }];
}
const oftenText = ({ calls }) => (calls > 1 ? ` (${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(calls, 'call')})` : '');
function annotateMiss(request) {
    const { method, path, status, message, difference, isRefused, bareRequest } = request;
    const nearest = (0,_count_cause_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestOf */ .qw)(request);
    // The sentence about a request without examples names that request already.
    const near = nearest === undefined || isRefused || bareRequest ? '' : `The nearest is ${nearest.text}: `;
    const why = (difference ?? message).replace(/\.$/, '');
    const call = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .shownCall */ .c6)(method, path);
    return isRefused
        ? annotation(request, `Mock answered ${status} for ${call}`, `got no saved example${oftenText(request)}: ${why}.`)
        : annotation(request, `No example for ${call}`, `matched no saved example${oftenText(request)}. ${near}${why}.`);
}
function annotateLoose(request) {
    const call = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .shownCall */ .c6)(request.method, request.path);
    const got = (0,_count_cause_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestOf */ .qw)(request)?.text ?? `"${request.message}"`;
    return annotation(request, `Loosely matched: ${call}`, `got ${got}${oftenText(request)}, and may have been meant for another example. ${request.reason}`.trimEnd());
}
function annotation(request, title, what) {
    const { file, line } = (0,_count_cause_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestOf */ .qw)(request) ?? {};
    return {
        title: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .cutMiddle */ .it)((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .toVisible */ .ws)(title), longestTitle),
        message: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .cutMiddle */ .it)((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .toVisible */ .ws)(`${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .shownCall */ .c6)(request.method, request.path)} ${what}`), longestMessage),
        ...(file !== undefined && { file }),
        ...(line !== undefined && { line }),
    };
}


/***/ }),

/***/ 5711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   Dh: () => (/* binding */ takeWithin),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   RQ: () => (/* binding */ markdownOf),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   dp: () => (/* binding */ byteLength),
/* harmony export */   oY: () => (/* binding */ listWithin),
/* harmony export */   uG: () => (/* binding */ tableWithin)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44702);
/** Text of others as Markdown that acts as nothing else, and lists and tables of bounded size. */

/**
 * Text as GitHub-flavoured Markdown that shows exactly this text, in a table cell too: one line, no markup, no HTML, no
 * links, no mentions.
 */
const escapeMarkdown = (text) => escapeStart(escapeInline(text));
function escapeInline(text) {
    return ((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .toVisible */ .ws)(text)
        .replace(/[&<>"'`|\\*_[\](){}~!#$+^:]/g, entityOf)
        // GitHub looks for mentions in the rendered text, where an entity is a plain `@` again: keep it off the name.
        .replaceAll('@', '&#64;&#8203;')
        // `www.` alone makes a link.
        .replace(/www\./gi, (prefix) => `${prefix.slice(0, -1)}&#46;`));
}
const escapeStart = (text) => text
    .replace(/^\s*(?:-|\d+\.)/, (marker) => marker.replace(/[-.]/, entityOf))
    // Five spaces behind the mark of a list begin a code block.
    .replace(/^ /, entityOf);
/** The same for a sentence that quotes values in backticks: they become code, which backticks could not be in a table. */
function markdownOf(sentence) {
    const parts = sentence.split('`');
    // Without a second one the last backtick is a character.
    const tail = parts.length % 2 === 0 ? `\`${parts.pop() ?? ''}` : '';
    const texts = parts.map((part, index) => (index % 2 === 0 || part === '' ? escapeInline(part) : codeOf(part)));
    return escapeStart(texts.join('') + escapeInline(tail));
}
/** A value as code. */
const codeOf = (value) => `<code>${escapeMarkdown(value)}</code>`;
/** What only some readers want, folded under a title of ours. */
const folded = (title, lines) => [
    `<details><summary>${title}</summary>`,
    '',
    ...(lines.at(-1) === '' ? lines : [...lines, '']),
    '</details>',
    '',
];
const entityOf = (character) => `&#${character.charCodeAt(0)};`;
/** The first lines that fit into `room` bytes together. */
function takeWithin(lines, room) {
    const taken = [];
    let used = 0;
    for (const line of lines) {
        used += byteLength([line]);
        if (used > room)
            break;
        taken.push(line);
    }
    return taken;
}
/** Bytes (UTF-8) of the lines, each with its newline. */
const byteLength = (lines) => lines.reduce((sum, line) => sum + Buffer.byteLength(line) + 1, 0);
/** Room for the sentence that says what is left out. */
const leftOutBytes = 500;
/** A table of cells that are Markdown already, a sentence below it where not all fit, and an empty line. */
function tableWithin(rows, { head, room, leftOut }) {
    const lines = rows.map((cells) => `| ${cells.join(' | ')} |`);
    const shown = takeWithin(lines, room - byteLength(head) - leftOutBytes);
    const sentence = leftOut(shown.length);
    return [...head, ...shown, '', ...(sentence === undefined ? [] : [sentence, ''])];
}
/** A list of sentences under its title, how many of them did not fit, and an empty line; nothing where there are none. */
function listWithin(sentences, { title, longest, room, leftOut }) {
    if (sentences.length === 0)
        return [];
    const lines = sentences.map((sentence) => `- ${markdownOf((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .cutMiddle */ .it)(sentence, longest))}`);
    const shown = takeWithin(lines, room);
    const rest = lines.length - shown.length;
    return [title, '', ...shown, ...(rest === 0 ? [] : [`- ${leftOut(rest)}`]), ''];
}


/***/ })

};
