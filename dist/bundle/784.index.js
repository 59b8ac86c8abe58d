export const id = 784;
export const ids = [784];
export const modules = {

/***/ 12763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G3: () => (/* binding */ bodyText),
/* harmony export */   Hv: () => (/* binding */ mostKeptBytes)
/* harmony export */ });
/* unused harmony export maxJournalBodyBytes */
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _postman_model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69412);
/** How a body of any bytes and any size becomes text in a call log. */


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
    if (length <= maxJournalBodyBytes) {
        return (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes) ? { mode: 'raw', data: bytes.toString('utf8') } : base64(bytes);
    }
    const text = bytes.subarray(0, characterStart(bytes, maxJournalBodyBytes));
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(text))
        return { mode: 'raw', data: text.toString('utf8') + (0,_postman_model_js__WEBPACK_IMPORTED_MODULE_1__/* .cutMark */ .K1)(text.length, length) };
    const binary = bytes.subarray(0, maxJournalBodyBytes);
    return { mode: _postman_model_js__WEBPACK_IMPORTED_MODULE_1__/* .binaryBodyMode */ .Dw, data: base64(binary).data + (0,_postman_model_js__WEBPACK_IMPORTED_MODULE_1__/* .cutMark */ .K1)(binary.length, length) };
}
function base64(bytes) {
    return { mode: _postman_model_js__WEBPACK_IMPORTED_MODULE_1__/* .binaryBodyMode */ .Dw, data: bytes.toString('base64') };
}
/** The start of the UTF-8 character that the byte at `position` belongs to. */
function characterStart(bytes, position) {
    let start = position;
    // Continuation bytes are 10xxxxxx, at most three of them.
    while (start > position - 4 && start > 0 && ((bytes[start] ?? 0) & 0xc0) === 0x80)
        start -= 1;
    return start;
}


/***/ }),

/***/ 38064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UB: () => (/* binding */ createLineReader),
/* harmony export */   Vx: () => (/* binding */ isCallLine),
/* harmony export */   wY: () => (/* binding */ partLine)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
/* harmony import */ var _http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5177);
/* harmony import */ var _body_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12763);
/**
 * The journal's lines, NDJSON. What many calls have in common stands in the file once, in a line of its own before the first
 * that needs it, `{"part":<number>,"<kind>":<value>}`. A call names such parts by their numbers, and so takes a twentieth of its
 * call log:
 *
 * `{"servedAt":<second since the epoch>,"call":[<count>,<mock>,"<method>","<path>",<headers>,<body>,<response>]}`
 *
 * - count: of the calls so far
 * - mock: the part `{"id":"<its ID>","calls":"<a call's ID, with # for its count>"}`
 * - headers: of the request
 * - body: in base64, which costs a sixth of what JSON takes to escape it; of a long one as much as call logs show, and its
 *   length: `["<base64>",<bytes>]`
 * - response: `[<head>,<body>,<Content-Length or null>]`, with the head `{"name":…,"type":…,"status":…,"headers":…}`
 *
 * Headers, body, response and its head are the number of a part, or stand there themselves where they are this call's alone.
 * No part names another.
 */




const numberOr = (schema) => valibot__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), schema]);
const mockSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ id: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), calls: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() });
const headersSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ key: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), value: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }));
const headSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), type: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), status: valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), headers: headersSchema });
const bodySchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .tuple */ .PVZ([valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()])]);
const lengthSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig());
const wholeResponseSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .tuple */ .PVZ([headSchema, bodySchema, lengthSchema]);
const responseSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .tuple */ .PVZ([numberOr(headSchema), bodySchema, lengthSchema]);
const partSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
    valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ part: valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), headers: headersSchema }),
    valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ part: valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), response: wholeResponseSchema }),
    valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ part: valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), head: headSchema }),
    valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ part: valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), mock: mockSchema }),
    valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ part: valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), body: bodySchema }),
]);
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
        numberOr(responseSchema),
    ]),
});
const lineSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([callSchema, partSchema]);
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
    const parts = { mock: new Map(), headers: new Map(), body: new Map(), head: new Map(), response: new Map() };
    const find = (kind, number) => {
        if (!parts[kind].has(number))
            read(lineOf(number) ?? '');
        // The type of a map follows from its kind, which TypeScript does not see through the call.
        return parts[kind].get(number);
    };
    const read = (text) => {
        const line = parseLine(text);
        if (line === undefined)
            return undefined;
        if ('call' in line)
            return readCall(line, find);
        if ('mock' in line)
            parts.mock.set(line.part, line.mock);
        else if ('headers' in line)
            parts.headers.set(line.part, line.headers);
        else if ('body' in line)
            parts.body.set(line.part, readBody(line.body));
        else if ('head' in line)
            parts.head.set(line.part, line.head);
        else {
            const [head, body, length] = line.response;
            parts.response.set(line.part, readResponse(head, body, length));
        }
        return 'part';
    };
    return read;
}
function parseLine(line) {
    try {
        const parsed = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(lineSchema, (0,_http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseShallowJson */ .o4)(line), { abortEarly: true });
        return parsed.success ? parsed.output : undefined;
    }
    catch {
        return undefined;
    }
}
/** A count as it stands in an ID, whose form is Postman's: a UUID, of which it is the last group, and four digits. */
const countDigits = 12;
function readCall({ servedAt, call }, find) {
    const [count, mockNumber, method, path, givenHeaders, givenBody, given] = call;
    const mock = find('mock', mockNumber);
    const headers = typeof givenHeaders === 'number' ? find('headers', givenHeaders) : givenHeaders;
    const body = typeof givenBody === 'number' ? find('body', givenBody) : readBody(givenBody);
    const response = typeof given === 'number' ? find('response', given) : readOwnResponse(given, find);
    if (mock === undefined || headers === undefined || body === undefined || response === undefined)
        return undefined;
    const log = {
        id: mock.calls.replace('#', String(count).padStart(countDigits, '0')),
        responseName: response.responseName,
        servedAt: new Date(servedAt * 1000).toISOString(),
        request: { method, path, headers, body },
        response: response.response,
    };
    return { mock: mock.id, log };
}
function readOwnResponse([given, body, length], find) {
    const head = typeof given === 'number' ? find('head', given) : given;
    return head === undefined ? undefined : readResponse(head, body, length);
}
function readResponse({ name, type, status, headers }, body, length) {
    const all = length === null ? headers : [...headers, { key: 'Content-Length', value: String(length) }];
    return {
        responseName: name,
        response: { type, statusCode: status, headers: all, body: { data: readBody(body).data } },
    };
}
function readBody(body) {
    const [base64, length] = typeof body === 'string' ? [body] : body;
    return (0,_body_text_js__WEBPACK_IMPORTED_MODULE_3__/* .bodyText */ .G3)(node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(base64, 'base64'), length);
}


/***/ }),

/***/ 18061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ readJournal)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var _files_plain_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19119);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38064);
/** Reads a journal file, whether its server is still there or not. */




/** The largest entry has two bodies of 1 MB whose every byte is escaped (`\u0000`): longer lines are not ours. */
const maxLineBytes = 16 * 1024 * 1024;
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
    return {
        get tornLines() {
            return tornLines;
        },
        get calls() {
            return calls;
        },
        async *[Symbol.asyncIterator]() {
            tornLines = 0;
            calls = 0;
            const read = (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .createLineReader */ .UB)();
            for await (const lines of linesOf(file)) {
                for (const line of lines) {
                    if (calls >= most)
                        return;
                    const found = line === undefined ? undefined : read(line);
                    if (found === 'part')
                        continue;
                    if (found === undefined)
                        tornLines += 1;
                    else
                        calls += 1;
                    if (found !== undefined && (mock === undefined || found.mock === mock))
                        yield found.log;
                }
            }
        },
    };
}
/**
 * The lines of a file, many at a time; `undefined` for one that is too long, or has no end. Not `node:readline`: it also
 * splits at U+2028 and U+2029, which JSON strings may hold.
 */
async function* linesOf(file) {
    const parts = [];
    let length = 0;
    // By its descriptor, which the stream closes.
    const fd = await (0,_files_plain_file_js__WEBPACK_IMPORTED_MODULE_3__/* .openPlainFile */ .rr)(file, { follow: false });
    for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)('', { fd })) {
        const lines = [];
        let start = 0;
        for (let end = chunk.indexOf(0x0a); end !== -1; end = chunk.indexOf(0x0a, start)) {
            if (length + end - start > maxLineBytes)
                lines.push(undefined);
            else if (length === 0)
                lines.push(chunk.toString('utf8', start, end));
            else
                lines.push(node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.concat([...parts, chunk.subarray(start, end)]).toString('utf8'));
            parts.length = 0;
            length = 0;
            start = end + 1;
        }
        length += chunk.length - start;
        if (length > maxLineBytes)
            parts.length = 0;
        else if (start < chunk.length)
            parts.push(chunk.subarray(start));
        yield lines;
    }
    if (length > 0)
        yield [undefined];
}


/***/ }),

/***/ 72560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ createServerCaller)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
;// CONCATENATED MODULE: ./build/embedded/process/is-running.js
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

// EXTERNAL MODULE: ./build/embedded/signature.js
var signature = __webpack_require__(72373);
;// CONCATENATED MODULE: ./build/embedded/process/call-server.js
/** Requests to the API of an embedded server that another process has started, over HTTP. */




/** As much as any answer of the server has: a page of call logs has at most 6.5 MB, a collection 30. */
const mostBytes = 64 * 1024 * 1024;
/** What answers is not the server. */
class OtherServerError extends Error {
    name = 'OtherServerError';
}
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
    const agent = new external_node_http_.Agent({ keepAlive });
    return ({ method, path, query, body }, signal) => new Promise((resolve, reject) => {
        if (pid !== undefined && !isRunning(pid)) {
            reject(new Error(`its process ${pid} has ended`));
            return;
        }
        const search = query.toString();
        const target = new URL(url + path + (search === '' ? '' : `?${search}`));
        const text = body === undefined ? undefined : JSON.stringify(body);
        const signed = (0,signature/* signCall */.M)(key, method, target.pathname + target.search);
        const headers = {
            ...signed.headers,
            ...(text === undefined
                ? { 'content-length': 0 }
                : { 'content-type': 'application/json', 'content-length': external_node_buffer_.Buffer.byteLength(text) }),
        };
        const call = (0,external_node_http_.request)(target, { ...{ method, agent, headers }, ...(signal !== undefined && { signal }) });
        call.on('error', reject);
        call.on('response', (response) => {
            response.on('error', reject);
            response.on('close', () => {
                reject(new Error('the answer broke off'));
            });
            if (!signed.isAnswered(response.headers)) {
                response.destroy(new OtherServerError(`what answers at ${url} is not the embedded server with this key, which has ended`));
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
                resolve({ status: response.statusCode ?? 0, body: external_node_buffer_.Buffer.concat(parts, bytes) });
            });
        });
        call.end(text);
    });
}


/***/ }),

/***/ 36199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ flushJournal)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);
/* harmony import */ var _http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5177);
/* harmony import */ var _call_server_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72560);



const flushedSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    /** Of all mocks, until now. */
    calls: valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    /** Whether the file has all of them, and nothing else. */
    inFile: valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
});
/**
 * Asks a server to write what its journal holds back.
 *
 * @returns `undefined` where the server does not say, for whatever reason: its API says why when it is asked for more
 */
async function flushJournal(api, { timeout, signal }) {
    try {
        const { status, body } = await (0,_call_server_js__WEBPACK_IMPORTED_MODULE_1__/* .createServerCaller */ .J)(api)({ method: 'POST', path: '/_embedded/flush', query: new URLSearchParams(), body: undefined }, AbortSignal.any([signal, AbortSignal.timeout(Math.max(0, timeout))]));
        return status === 200 ? parse(body) : undefined;
    }
    catch {
        return undefined;
    }
}
/** @throws SyntaxError when another program has the port of a server that died, and answers no JSON */
function parse(body) {
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_0__/* .safeParse */ .xLC(flushedSchema, (0,_http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseShallowJson */ .o4)(body.toString('utf8')));
    return parsed.success ? parsed.output : undefined;
}


/***/ }),

/***/ 49385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ stopEmbedded)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _call_server_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72560);
/** How an embedded server is ended by whoever knows its address and key. */


const stopMilliseconds = 10_000;
/**
 * Ends an embedded server and waits until it has ended. One that is gone already is as good, also where another program
 * has taken its port since.
 *
 * @throws Error when it still answers after `timeout`, takes connections and answers nothing, or had not ended yet at the
 * abort.
 */
async function stopEmbedded(api, { timeout = stopMilliseconds, signal } = {}) {
    const timeIsUp = AbortSignal.timeout(timeout);
    const end = signal === undefined ? timeIsUp : AbortSignal.any([timeIsUp, signal]);
    // A connection of its own for each call: one that it had to wait for would hold up its end.
    const answer = (0,_call_server_js__WEBPACK_IMPORTED_MODULE_1__/* .createServerCaller */ .J)(api, { keepAlive: false });
    for (let hasAnswered = false;; hasAnswered = true) {
        try {
            await answer({ method: 'POST', path: '/_embedded/shutdown', query: new URLSearchParams(), body: undefined }, end);
        }
        catch {
            if (!end.aborted)
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


/***/ }),

/***/ 72373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ signCall),
/* harmony export */   v: () => (/* binding */ answerSignature)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/**
 * How a client and an embedded server show each other that they have the key, without sending it: the server may have died
 * since its address was written down, and another program may have its port.
 *
 * The client signs each call, with a number that is used once, and the server's answer has the signature of that number.
 */

const nonceHeader = 'x-ephemeral-nonce';
const callHeader = 'x-ephemeral-signature';
const answerHeader = 'x-ephemeral-proof';
/** @param target path and query, as they are sent */
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

/***/ 82639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ closeMock)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/report/count/nearest.js
var count_nearest = __webpack_require__(11905);
// EXTERNAL MODULE: ./build/report/summary/verdict.js
var verdict = __webpack_require__(64701);
// EXTERNAL MODULE: ./build/report/visible-text.js
var visible_text = __webpack_require__(30269);
;// CONCATENATED MODULE: ./build/report/summary/annotations.js



/** GitHub shows ten warnings of a step, the first ones. */
const mostAnnotations = 10;
const longestMessage = 4096;
const longestTitle = 200;
/**
 * One annotation for each distinct unmatched request; of more than there is room for, the last one counts the rest.
 *
 * @param others warnings that the step has given already
 */
function createAnnotations({ requests, leftOutCalls }, others = 0) {
    const most = Math.max(1, mostAnnotations - others);
    const isAll = requests.length <= most && leftOutCalls === 0;
    const shown = isAll ? requests : requests.slice(0, most - 1);
    const annotations = shown.map(annotate);
    if (isAll)
        return annotations;
    const rest = requests.slice(shown.length);
    const calls = leftOutCalls + rest.reduce((sum, request) => sum + request.calls, 0);
    const more = shown.length === 0 ? 'request' : 'more request';
    const which = leftOutCalls > 0 ? 'More requests' : (0,verdict/* countOf */.pq)(rest.length, more);
    return [
        ...annotations,
        {
            title: 'More unmatched calls',
            message: `${which} (${(0,verdict/* countOf */.pq)(calls, 'call')}) matched no saved example: the report has them.`,
        },
    ];
}
function annotate(request) {
    const { method, path, calls, status, message, difference, isRefused, bareRequest } = request;
    const nearest = (0,count_nearest/* nearestOf */.q)(request);
    const often = calls > 1 ? ` (${(0,verdict/* countOf */.pq)(calls, 'call')})` : '';
    // The sentence about a request without example names it.
    const near = nearest === undefined || isRefused || bareRequest ? '' : `The nearest is ${nearest.text}: `;
    const why = (difference ?? message).replace(/\.$/, '');
    const [title, what] = isRefused
        ? [`Mock answered ${status} for`, 'got no saved example']
        : ['No example for', 'matched no saved example'];
    return {
        title: (0,visible_text/* cutMiddle */.it)((0,visible_text/* toVisible */.ws)(`${title} ${method} ${path}`), longestTitle),
        message: (0,visible_text/* cutMiddle */.it)((0,visible_text/* toVisible */.ws)(`${method} ${path} ${what}${often}${isRefused ? ':' : '.'} ${near}${why}.`), longestMessage),
        ...(nearest?.file !== undefined && { file: nearest.file }),
        ...(nearest?.line !== undefined && { line: nearest.line }),
    };
}

// EXTERNAL MODULE: ./build/report/summary/markdown-lines.js
var markdown_lines = __webpack_require__(10565);
// EXTERNAL MODULE: ./build/report/summary/markdown.js
var markdown = __webpack_require__(5711);
// EXTERNAL MODULE: ./build/report/summary/report-notes.js
var report_notes = __webpack_require__(59024);
;// CONCATENATED MODULE: ./build/report/summary/summary-answered.js




const longest = { name: 120, method: 30, path: 160 };
const head = ['| Example | Method | Path | Status | Calls |', '| :-- | :-- | :-- | --: | --: |'];
/** @param room bytes */
function answeredSection({ answered }, room) {
    const { rows, leftOutCalls } = answered;
    if (rows.length === 0)
        return [];
    const leftOut = (shown) => {
        const hidden = rows.slice(shown);
        const calls = leftOutCalls + hidden.reduce((sum, row) => sum + row.calls, 0);
        if (calls === 0)
            return undefined;
        const which = leftOutCalls > 0 ? 'More rows' : (0,verdict/* countOf */.pq)(hidden.length, 'more row');
        return `${which} (${(0,verdict/* countOf */.pq)(calls, 'call')}) did not fit here. The call logs have them all.`;
    };
    return ['### Calls by example', '', ...(0,markdown_lines/* tableWithin */.uG)(rows.map(tableRow), { head, room, leftOut })];
}
function tableRow({ outcome, name, method, path, hasMorePaths, savedFor, status, calls }) {
    const text = (0,markdown/* escapeMarkdown */.F)((0,visible_text/* cutMiddle */.it)(name, longest.name));
    const shownPath = hasMorePaths ? (savedFor ?? `${path} and others`) : path;
    const cells = [
        outcome === 'server-response' ? `**server response** ${text}` : text,
        (0,markdown/* escapeMarkdown */.F)((0,visible_text/* cutMiddle */.it)(method, longest.method)),
        (0,markdown/* escapeMarkdown */.F)((0,visible_text/* cutMiddle */.it)(shownPath, longest.path)),
        String(status),
        (0,verdict/* formatCount */.B4)(calls),
    ];
    return `| ${cells.join(' | ')} |`;
}

;// CONCATENATED MODULE: ./build/report/summary/summary-coverage.js




/** More names than that nobody reads here: `coverage.json` has them all. */
const mostNames = 20;
const longestName = 160;
/** @param room bytes */
function coverageSection({ coverage }, room) {
    if (coverage === undefined)
        return [];
    const { examples, requests, unknownExampleCalls } = coverage;
    const head = [
        '### Coverage',
        '',
        `${hitText(examples, 'saved example')}, and ${hitText(requests, 'request')}.`,
        '',
        ...(unknownExampleCalls === 0
            ? []
            : [`${(0,verdict/* countOf */.pq)(unknownExampleCalls, 'call')} got an example that the collection does not have.`, '']),
        ...chartOf(examples),
    ];
    return [...head, ...missingExamples(coverage, room - (0,markdown_lines/* byteLength */.dp)(head))];
}
function hitText({ hit, total, percent }, noun) {
    if (percent === null)
        return `there is no ${noun}`;
    return `${(0,verdict/* formatCount */.B4)(hit)} of ${(0,verdict/* countOf */.pq)(total, noun)} ${hit === 1 ? 'was' : 'were'} hit (${percent}%)`;
}
/** Mermaid draws no slice of 0. The labels are ours: nothing in the chart comes from outside. */
function chartOf({ hit, total }) {
    const slices = [
        ['hit', hit],
        ['not hit', total - hit],
    ];
    const lines = slices.filter(([, count]) => count > 0).map(([label, count]) => `  "${label}" : ${count}`);
    return lines.length === 0 ? [] : ['```mermaid', 'pie showData title Saved examples', ...lines, '```', ''];
}
function missingExamples({ items }, room) {
    const names = items.flatMap(({ path, examples }) => examples
        .filter(({ calls }) => calls === 0)
        .map(({ name, status }) => `- ${(0,markdown/* escapeMarkdown */.F)((0,visible_text/* cutMiddle */.it)(`${[...path, name].join(' > ')} (${status})`, longestName))}`));
    if (names.length === 0)
        return [];
    const head = ['Examples that no call got:', ''];
    const shown = (0,markdown_lines/* takeWithin */.Dh)(names.slice(0, mostNames), room - (0,markdown_lines/* byteLength */.dp)(head) - 100);
    const rest = names.length - shown.length;
    return [...head, ...shown, ...(rest === 0 ? [] : [`- ${(0,verdict/* countOf */.pq)(rest, 'more example')}: see coverage.json`]), ''];
}

;// CONCATENATED MODULE: ./build/report/summary/summary-unmatched.js
/** The unmatched calls in the summary: what was called, and what the nearest example has instead. */





const summary_unmatched_longest = { call: 200, example: 200, difference: 400 };
const summary_unmatched_head = ['| Call | Times | Nearest example | Score | Difference |', '| :-- | --: | :-- | --: | :-- |'];
/** @param room bytes */
function unmatchedSection({ unmatched }, room) {
    const { requests, leftOutCalls } = unmatched;
    if (requests.length === 0)
        return [];
    const leftOut = (shown) => {
        const hidden = requests.slice(shown);
        const calls = leftOutCalls + hidden.reduce((sum, request) => sum + request.calls, 0);
        if (calls === 0)
            return undefined;
        const which = leftOutCalls > 0 ? 'More unmatched requests' : (0,verdict/* countOf */.pq)(hidden.length, 'more unmatched request');
        return `${which} (${(0,verdict/* countOf */.pq)(calls, 'call')}) did not fit here. The call logs have them all.`;
    };
    return ['### Unmatched calls', '', ...(0,markdown_lines/* tableWithin */.uG)(requests.map(summary_unmatched_tableRow), { head: summary_unmatched_head, room, leftOut })];
}
function summary_unmatched_tableRow(request) {
    const { method, path, calls, difference, message } = request;
    const { text, score } = (0,count_nearest/* nearestOf */.q)(request) ?? { text: '', score: '' };
    const cells = [
        (0,markdown/* escapeMarkdown */.F)((0,visible_text/* cutMiddle */.it)(`${method} ${path}`, summary_unmatched_longest.call)),
        (0,verdict/* formatCount */.B4)(calls),
        (0,markdown/* escapeMarkdown */.F)((0,visible_text/* cutMiddle */.it)(text, summary_unmatched_longest.example)),
        score,
        (0,markdown/* escapeMarkdown */.F)((0,visible_text/* cutMiddle */.it)(difference ?? message, summary_unmatched_longest.difference)),
    ];
    return `| ${cells.join(' | ')} |`;
}

;// CONCATENATED MODULE: ./build/report/summary/summary.js
/** The step summary: what happened, for someone who has ten seconds. */








const summary_longest = { name: 200, url: 300, note: 400, check: 1000 };
/** The report as GitHub-flavoured Markdown. Nothing in it that came from outside can act as markup. */
function formatSummary(report, { provider, notes, limit = 900_000 }) {
    const head = [
        `## Mock server ${(0,markdown/* escapeMarkdown */.F)((0,visible_text/* cutMiddle */.it)(report.mock.name, summary_longest.name))}`,
        '',
        `**${checksVerdict(report)}${(0,verdict/* verdictOf */.Vj)(report)}**`,
        '',
        ...failedChecks(report, limit / 5),
        placeSentence(report, provider),
        '',
    ];
    const foot = [...coverageSection(report, limit / 10), ...notesSection([...(0,report_notes/* reportNotes */.W)(report), ...notes], limit / 5)];
    const room = limit - (0,markdown_lines/* byteLength */.dp)([...head, ...foot]);
    // Which calls got nothing matters more than which calls got something.
    const answered = answeredSection(report, room * 0.3);
    const unmatched = unmatchedSection(report, room - (0,markdown_lines/* byteLength */.dp)(answered));
    return `${[...head, ...unmatched, ...answered, ...foot].join('\n').trimEnd()}\n`;
}
function checksVerdict({ checks }) {
    const failed = checks.filter(({ passed }) => !passed).length;
    if (checks.length === 0)
        return '';
    if (failed === 0)
        return checks.length === 1 ? 'The check passed. ' : `All ${(0,verdict/* formatCount */.B4)(checks.length)} checks passed. `;
    return `${(0,verdict/* formatCount */.B4)(failed)} of ${(0,verdict/* countOf */.pq)(checks.length, 'check')} failed. `;
}
function failedChecks({ checks }, room) {
    const failed = checks.filter(({ passed }) => !passed).map(({ name, message }) => `${name}. ${message}`);
    if (failed.length === 0)
        return [];
    return [
        '### Failed checks',
        '',
        ...listWithin(failed, room, { longest: summary_longest.check, noun: 'more failed check' }),
        '',
    ];
}
function placeSentence({ mock, calls }, provider) {
    const place = provider === 'postman' ? 'in Postman’s cloud' : 'on the runner';
    const url = mock.mockUrl === '' ? '' : ` at ${(0,markdown/* escapeMarkdown */.F)((0,visible_text/* cutMiddle */.it)(mock.mockUrl, summary_longest.url))}`;
    const { firstServedAt: first, lastServedAt: last } = calls;
    const times = first === undefined || last === undefined ? '' : ` from ${(0,markdown/* escapeMarkdown */.F)(first)} to ${(0,markdown/* escapeMarkdown */.F)(last)}`;
    const answered = calls.calls === 0 ? '' : ` and answered ${(0,verdict/* countOf */.pq)(calls.calls, 'call')}${times}`;
    return `The mock lived ${place}${url}${answered}.`;
}
function notesSection(notes, room) {
    if (notes.length === 0)
        return [];
    return ['### Notes', '', ...listWithin(notes, room, { longest: summary_longest.note, noun: 'more note' })];
}
function listWithin(texts, room, { longest: length, noun }) {
    const lines = texts.map((text) => `- ${(0,markdown/* escapeMarkdown */.F)((0,visible_text/* cutMiddle */.it)(text, length))}`);
    const taken = (0,markdown_lines/* takeWithin */.Dh)(lines, room);
    const rest = lines.length - taken.length;
    return rest === 0 ? taken : [...taken, `- ${(0,verdict/* countOf */.pq)(rest, noun)} did not fit here.`];
}

// EXTERNAL MODULE: ./build/report/write-report.js + 26 modules
var write_report = __webpack_require__(86601);
// EXTERNAL MODULE: ./build/job/describe-error.js
var describe_error = __webpack_require__(95992);
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
    const { pid, journalFile, logFile } = embedded;
    return collectFromRunner({ journalFile, logFile, api: { provider: 'embedded', ...api, pid }, mockId }, sources);
}
async function* collectFromRunner(mock, sources) {
    const { client, readJournal, flushJournal, reporter, clock, deadline, interrupted, onDoubt } = sources;
    const { api, mockId, journalFile, logFile } = mock;
    const isLate = (end) => interrupted.aborted || clock.now() > end;
    const tooLate = (cause) => new Error(`There was no time to read the journal ${journalFile} to its end.`, { cause });
    // Journal and API give the same order, so what came from one of them are the first entries of the other.
    let given = 0;
    let position = 0;
    const timeout = Math.min(longestFlush, deadline - clock.now());
    const flushed = await flushJournal(api, { timeout, signal: interrupted });
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
        // An interrupt of ours says nothing about the server.
        if (interrupted.aborted)
            throw error;
        reporter.warning(`The embedded server does not answer, so the call logs come from its journal. ${(0,describe_error/* describeError */.U)(error)} Its own log is ${logFile}.`);
        // A server that was killed takes along what it had not written yet.
        onDoubt('the embedded server does not answer, and its last calls may not be in its journal');
        given = Math.max(given, position);
        position = 0;
        const journal = readJournal(journalFile, mockId);
        const end = Math.max(deadline, clock.now() + leastForJournal);
        for await (const log of journal) {
            if (position % entriesPerLook === 0 && isLate(end))
                throw tooLate(error);
            if (position++ >= given)
                yield log;
        }
        if (journal.tornLines > 0) {
            reporter.warning(`The journal ends in a torn entry: ${journal.tornLines} of its lines could not be read.`);
        }
    }
}

// EXTERNAL MODULE: ./build/job/close/count-given.js
var count_given = __webpack_require__(68280);
// EXTERNAL MODULE: ./build/job/close/limit-young-generation.js
var limit_young_generation = __webpack_require__(71204);
// EXTERNAL MODULE: ./build/job/close/explain-calls.js + 1 modules
var explain_calls = __webpack_require__(27340);
// EXTERNAL MODULE: ./build/job/inputs/parse-checks.js + 1 modules
var parse_checks = __webpack_require__(43398);
// EXTERNAL MODULE: ./build/job/secrets/secret-variables.js
var secret_variables = __webpack_require__(97864);
;// CONCATENATED MODULE: ./build/job/secrets/secrets-in-account.js

/** Never throws: of a server that is gone nobody can ask them. */
async function secretsInAccount(client) {
    const { readEnvironment } = await __webpack_require__.e(/* import() */ 178).then(__webpack_require__.bind(__webpack_require__, 24178));
    const secrets = [];
    try {
        for (const { uid } of await client.listEnvironments()) {
            const { environment } = readEnvironment(await client.getEnvironment(uid));
            secrets.push(...(0,secret_variables/* secretValuesOf */.WD)({ environment: environment.variables }));
        }
    }
    catch {
        return secrets;
    }
    return secrets;
}

;// CONCATENATED MODULE: ./build/job/close/start-reading.js
/** The same things, of which the first one is asked for at once. They can be iterated once. */
function startReading(things) {
    const inner = things[Symbol.asyncIterator]();
    let first = inner.next();
    // Whoever iterates gets the error.
    first.catch(() => undefined);
    return {
        // Not a generator: that would be one more promise for each thing.
        [Symbol.asyncIterator]: () => ({
            next: () => {
                const next = first ?? inner.next();
                first = undefined;
                return next;
            },
            return: async () => (await inner.return?.()) ?? { done: true, value: undefined },
        }),
    };
}

;// CONCATENATED MODULE: ./build/job/close/settle-call-logs.js
/** How long nothing new must have come, in milliseconds. */
const quiet = 2_000;
/**
 * Looks at the newest call logs until two looks, 2 s apart, see the same: each look costs a request of a rate limit that
 * all jobs of a key share. None at all is never taken for stable, since that is what late call logs look like: it is
 * waited out.
 *
 * @throws PostmanApiError
 */
async function settleCallLogs(mockId, { client, clock, timeout, signal }) {
    const deadline = clock.now() + timeout;
    for (let seen;;) {
        if (isAborted(signal))
            return 'interrupted';
        const left = deadline - clock.now();
        // What came since the last look is read all the same: only nobody knows whether it is all.
        if (left <= 0)
            return 'timeout';
        const ids = (await client.newestCallLogIds(mockId)).join();
        if (ids !== '' && ids === seen)
            return 'stable';
        seen = ids;
        await clock.sleep(Math.min(quiet, left), signal).catch(() => undefined); // only an abort rejects, and that is asked for above
    }
}
/** Asked anew each time: the compiler would take a first answer for good. */
function isAborted(signal) {
    return signal?.aborted === true;
}

;// CONCATENATED MODULE: ./build/job/close/wait-for-call-logs.js


const noDoubt = () => undefined;
/**
 * Waits until no new call logs arrive. Only Postman's cloud is late, and a mock whose URL nobody was told has no calls to
 * wait for; nor is there a doubt where `call-logs-timeout: 0` says that none is late. Never throws.
 */
async function waitForCallLogs({ provider, opened, callLogsTimeout }, mockId, { settleClient, clock, deadline, stop, reporter }) {
    if (provider === 'embedded' || !opened)
        return noDoubt;
    // Half of the time is left for reading them: a job without calls waits to the end.
    const most = Math.max(0, deadline - clock.now()) / 2;
    const timeout = Math.min(callLogsTimeout * 1000, most);
    const isOwnTimeout = timeout < most;
    const after = `after ${Math.round(timeout / 1000)} s`;
    const setBy = isOwnTimeout ? '`call-logs-timeout`' : 'as much as `close-timeout` allows';
    const endings = {
        stable: 'No new call logs arrive any more.',
        timeout: `Postman's call logs had not come to rest ${after} (${setBy}): some may be missing.`,
        interrupted: 'The wait for late call logs was cut short: some may be missing.',
    };
    const interrupted = spoiledBy('the wait for late ones was cut short');
    try {
        const end = clock.now() + timeout;
        const left = () => Math.max(0, Math.ceil((end - clock.now()) / 1000));
        const settled = await reporter.progress(() => `Waiting for late call logs, ${left()} s more at most`, () => settleCallLogs(mockId, { client: settleClient, clock, timeout, signal: stop }));
        reporter.info(endings[settled]);
        if (settled === 'interrupted')
            return interrupted;
        if (settled === 'stable' || callLogsTimeout === 0)
            return noDoubt;
        if (isOwnTimeout && timeout <= quiet)
            return doubtOfOneLook(after);
        return doubtOfTimeout(after, isOwnTimeout ? '`call-logs-timeout`' : '`close-timeout`');
    }
    catch (error) {
        // That this look failed is no reason not to read them.
        if (stop.aborted) {
            reporter.info(endings.interrupted);
            return interrupted;
        }
        reporter.info(`Whether call logs still arrive is not known. ${(0,describe_error/* describeError */.U)(error)}`);
        return spoiledBy(`whether more of them arrive is not known. ${(0,describe_error/* describeError */.U)(error).replace(/\.$/, '')}`);
    }
}
const spoiledBy = (reason) => () => ({ reason, spoilsChecks: true });
/** A wait that has time for one look is what the user wants, and says nothing either way. */
function doubtOfOneLook(after) {
    const reason = `whether they had come to rest ${after} cannot be seen; raise \`call-logs-timeout\` to 3 or more`;
    return () => ({ reason, spoilsChecks: false });
}
/** No call log at all is what a job without calls has, above all: its checks are judged, and the reader is told. */
function doubtOfTimeout(after, input) {
    return (calls) => calls === 0
        ? {
            reason: `none had arrived ${after}. Either no call was made, or Postman is late: then raise \`call-logs-timeout\``,
            spoilsChecks: false,
        }
        : { reason: `they had not come to rest ${after}; raise ${input}`, spoilsChecks: true };
}

;// CONCATENATED MODULE: ./build/job/close/save-call-logs.js











/** Writes the reports of all call logs that can be had. */
async function saveCallLogs(state, mockId, dependencies) {
    const { explainClient, clock, directory, redactorWith, reporter, version, readPageTemplate, limitMemory } = dependencies;
    const { collectionFile, collectionSource, environmentFile, root, provider } = state;
    let ofReading;
    const collect = () => collectCallLogs(state, mockId, {
        ...dependencies,
        onDoubt: (reason) => {
            ofReading = { reason, spoilsChecks: true };
        },
    });
    // Where there is nothing to wait for, the first page is on its way while the collection is read.
    const early = provider === 'embedded' ? startReading(collect()) : undefined;
    // Side by side: the cloud's call logs have to be waited for anyway.
    const [explanation, inAccount, template, doubtOfWait] = await Promise.all([
        reporter.progress('Reading the collection, to explain the calls', () => (0,explain_calls/* explainCalls */.B)({
            collectionFile,
            environmentFile,
            kept: { source: collectionSource },
            environmentUid: state.mock?.environment,
            root,
            origin: { client: explainClient, mockId },
        })),
        provider === 'embedded' ? secretsInAccount(explainClient) : [],
        readPageTemplate().catch((error) => new Error('The page cannot be read.', { cause: error })),
        waitForCallLogs(state, mockId, dependencies),
    ]);
    const { explainer } = explanation;
    const notes = [
        ...explanation.notes,
        ...(template instanceof Error ? [`There is no report.html. ${(0,describe_error/* describeError */.U)(template)}`] : []),
    ];
    const logs = (0,count_given/* countGiven */.v)(early ?? collect(), {
        count: limit_young_generation/* callsOfShortRead */.P,
        call: limitMemory,
    });
    // They were valid when main read them.
    const checks = await (0,parse_checks.parseChecks)(state.checks, () => undefined);
    const work = () => (0,write_report/* writeReport */.u)({
        logs,
        directory,
        mock: { id: mockId, name: state.mock?.name ?? mockId, mockUrl: state.mock?.mockUrl ?? '' },
        redactor: redactorWith([...explanation.secrets, ...inAccount]),
        creator: { name: 'ephemeral-mock', version },
        explainer,
        checks,
        ...(!(template instanceof Error) && {
            page: {
                template,
                head: {
                    provider,
                    collectionName: explainer.collection?.name ?? '',
                    generatedAt: new Date(clock.now()).toISOString(),
                    version,
                },
            },
        }),
        notes,
        doubt: (calls) => ofReading ?? doubtOfWait(calls),
    });
    const report = await reporter.progress(() => `Reading the call logs: ${(0,verdict/* formatCount */.B4)(logs.done)} so far`, work);
    return { report, notes };
}

;// CONCATENATED MODULE: ./build/job/close/count-warnings.js
/** The same reporter, which counts. */
function countWarnings(reporter) {
    let warnings = 0;
    return {
        ...reporter,
        warning: (message) => {
            warnings += 1;
            reporter.warning(message);
        },
        get warnings() {
            return warnings;
        },
    };
}

// EXTERNAL MODULE: ./build/job/end-signals.js
var end_signals = __webpack_require__(14757);
;// CONCATENATED MODULE: ./build/job/close/closing-time.js
/** Post's time: how long each part of it may go on, and that it ends. */

/**
 * How long each may go on after an interrupt, in milliseconds. The runner kills 10 s after it: by then the summary is to be
 * written, and whatever is left behind to be named. A command may have used up some of that before it ended: then each has
 * at least as long as the runner waits after its second signal.
 */
const afterInterrupt = {
    callLogs: { most: 2_000, atLeast: 300 },
    upload: { most: 5_000, atLeast: 1_000 },
    removal: { most: 7_000, atLeast: 1_500 },
    lastWord: { most: 8_500, atLeast: 2_000 },
};
/** A process that was held up, or asleep with its machine, has so many milliseconds to remove things all the same. */
const leastForRemoval = 3_000;
/** Milliseconds beyond the time: what is left behind is to be said. */
const forLastWord = 2_000;
/** @param closeTimeout milliseconds, from now on */
function shareOutTime(closeTimeout, { clock, stop }) {
    const began = clock.now();
    const over = new AbortController();
    const interrupted = (part) => {
        const { most, atLeast } = afterInterrupt[part];
        return (0,end_signals/* abortLater */.DV)(stop, most, clock, atLeast);
    };
    // From now on: an interrupt is to be heard whenever it comes.
    const interrupts = {
        callLogs: interrupted('callLogs'),
        upload: interrupted('upload'),
        removal: interrupted('removal'),
        lastWord: interrupted('lastWord'),
    };
    const share = (deadline, interrupt) => {
        const timeIsUp = new AbortController();
        clock.sleep(deadline - clock.now(), over.signal, { ref: false }).then(() => {
            timeIsUp.abort(new Error('`close-timeout` is over.'));
        }, () => undefined);
        return { deadline, signal: AbortSignal.any([timeIsUp.signal, interrupt]) };
    };
    return {
        callLogs: share(began + (closeTimeout * 2) / 3, interrupts.callLogs),
        rest: () => {
            const end = Math.max(began + closeTimeout, clock.now() + leastForRemoval);
            return {
                upload: share(end, interrupts.upload),
                removal: share(end, interrupts.removal),
                lastWord: share(end + forLastWord, interrupts.lastWord),
            };
        },
        dispose: () => {
            over.abort();
        },
    };
}
/** The work's result, or an error as soon as the signal is aborted: the work itself may go on for ever. */
async function notLongerThan(signal, whatIsNotDone, work) {
    const { promise, reject } = Promise.withResolvers();
    const giveUp = () => {
        reject(new Error(whatIsNotDone, { cause: signal.reason }));
    };
    if (signal.aborted)
        giveUp();
    else
        signal.addEventListener('abort', giveUp, { once: true });
    try {
        return await Promise.race([work, promise]);
    }
    finally {
        signal.removeEventListener('abort', giveUp);
    }
}

// EXTERNAL MODULE: ./build/postman/failure/errors.js
var errors = __webpack_require__(19145);
;// CONCATENATED MODULE: ./build/job/close/remove-mock.js
/** Removes everything that main made, by ID, or by its unique name where main never learned the ID. */


/** The mock's ID: from the state, or looked up by name after a create whose answer was lost; `undefined` when there is none. */
async function findMock(client, state) {
    if (state.mock === undefined || state.mock.id !== undefined)
        return state.mock?.id;
    const { name } = state.mock;
    return (await client.listMocks(scopeOf(state))).find((mock) => mock.name === name)?.id;
}
/** Removes the mock, then what was imported for it; for an embedded mock ends the server that holds them all. Never throws. */
async function removeMock(state, { api, client, stopEmbedded }) {
    if (state.provider === 'embedded')
        return stopServer(state, stopEmbedded);
    if (isKept(state))
        return [];
    const leftovers = [];
    let mockStays = false;
    for (const removal of removalsOf(state, client)) {
        const failures = mockStays ? keepForMock(removal) : await removeInsistently(removal);
        mockStays ||= failures.length > 0 && removal.kind === 'Mock';
        leftovers.push(...failures.map((failure) => describeLeftover(failure, api)));
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
function hasThings(state) {
    return state.provider === 'embedded' || thingsOf(state).some(({ thing }) => thing !== undefined);
}
/** All that the state names, for when the removal failed as a whole with `error` and nothing is known of the single things. */
function leftoversOf(state, api, error) {
    if (state.provider === 'embedded')
        return [describeServer(state, error)];
    if (isKept(state))
        return [];
    return thingsOf(state).flatMap((target) => target.thing === undefined ? [] : [describeLeftover({ target, id: target.id, error }, api)]);
}
function thingsOf({ mock, importedEnvironment, importedCollection }) {
    return [
        // A state that knows no ID of a mock may still know its UID.
        { kind: 'Mock', endpoint: 'mocks', thing: mock, id: mock?.id ?? mock?.uid },
        { kind: 'Environment', endpoint: 'environments', thing: importedEnvironment, id: importedEnvironment?.uid },
        { kind: 'Collection', endpoint: 'collections', thing: importedCollection, id: importedCollection?.uid },
    ];
}
/** In the order in which they go. */
function removalsOf(state, client) {
    const scope = scopeOf(state);
    const [mock, environment, collection] = thingsOf(state);
    return [
        {
            ...mock,
            find: async (name) => (await client.listMocks(scope)).filter(isNamed(name)).map(({ id }) => id),
            remove: client.deleteMock,
        },
        {
            ...environment,
            find: async (name) => (await client.listEnvironments(scope)).filter(isNamed(name)).map(({ uid }) => uid),
            remove: client.deleteEnvironment,
        },
        {
            ...collection,
            find: async (name) => (await client.listCollections({ ...scope, name })).filter(isNamed(name)).map(({ uid }) => uid),
            remove: client.deleteCollection,
        },
    ];
}
function isNamed(wanted) {
    return ({ name }) => name === wanted;
}
/** Removes one thing, or all of its name where there may be several. `known` is an ID from an earlier try. */
async function remove(removal, known) {
    if (removal.thing === undefined)
        return [];
    let ids;
    try {
        ids = known === undefined ? await findIds(removal.thing, removal) : [known];
    }
    catch (error) {
        // Better one of two than none.
        const failures = removal.id === undefined ? [] : await remove(removal, removal.id);
        return [{ target: removal, id: undefined, error }, ...failures];
    }
    const failures = [];
    for (const id of ids) {
        try {
            await removal.remove(id);
        }
        catch (error) {
            if (!(0,errors/* isNotFound */.c)(error))
                failures.push({ target: removal, id, error });
        }
    }
    return failures;
}
/** What is not worth a retry in itself (a 401, a 403, a quota) gets one more chance. */
async function removeInsistently(removal) {
    const failures = [];
    for (const failure of await remove(removal)) {
        failures.push(...(wasTurnedAway(failure.error) ? await remove(removal, failure.id) : [failure]));
    }
    return failures;
}
/**
 * A mock without its collection or environment is deactivated, and Postman lists active mocks only (OpenAPI 1.45, get all
 * mock servers): no sweep would find it again.
 */
function keepForMock(removal) {
    const error = new Error('It stays so that the mock can still be found: that goes first.');
    return removal.thing === undefined ? [] : [{ target: removal, id: removal.id, error }];
}
async function findIds({ name, repeated = false }, { id, find }) {
    if (id !== undefined && !repeated)
        return [id];
    return [...new Set([...(id === undefined ? [] : [id]), ...(await find(name))])];
}
/** Server errors and lost connections have had their retries. */
function wasTurnedAway(error) {
    return error instanceof errors/* PostmanApiError */.V && error.status !== undefined && error.status < 500;
}
function describeLeftover({ target, id, error }, { url }) {
    const { kind, endpoint, thing } = target;
    const placeholder = kind === 'Mock' ? '<its ID>' : '<its UID>';
    const address = `${url}/${endpoint}/${id === undefined ? placeholder : encodeURIComponent(id.toWellFormed())}`;
    const command = `curl -X DELETE -H "X-API-Key: $POSTMAN_API_KEY" ${quoteForShell(address)}`;
    return {
        what: `${kind} "${thing?.name ?? ''}"${id === undefined ? ', if it was made,' : ''}`,
        howToRemove: `${(0,describe_error/* describeError */.U)(error)} Remove it in Postman, or with: ${command}`,
        command,
    };
}
/** In single quotes, in which a POSIX shell reads nothing: an apostrophe in a URL can be encoded. */
const quoteForShell = (address) => `'${address.replaceAll("'", '%27')}'`;
async function stopServer(state, stopEmbedded) {
    try {
        await stopEmbedded();
        return [];
    }
    catch (error) {
        return [describeServer(state, error)];
    }
}
function describeServer({ embedded }, error) {
    return {
        what: `The embedded server (process ${embedded?.pid ?? 'unknown'})`,
        howToRemove: `${(0,describe_error/* describeError */.U)(error)} It ends with the runner; on a machine of your own end the process.`,
    };
}
function scopeOf({ workspace }) {
    return workspace === undefined ? {} : { workspace };
}

// EXTERNAL MODULE: ./build/job/secrets/redacting-reporter.js
var redacting_reporter = __webpack_require__(37075);
// EXTERNAL MODULE: ./build/job/secrets/state-redactor.js
var state_redactor = __webpack_require__(61604);
;// CONCATENATED MODULE: ./build/job/close/upload-report.js
/** The report as an artifact. */


/** An unknown status counts as a failure: an artifact too many costs less than lost call logs. */
function wantsUpload({ callLogs }, jobStatus) {
    return callLogs === 'always' || (callLogs === 'on-failure' && jobStatus !== 'success');
}
/** @throws Error when the upload fails, takes too long or is not done at the abort */
async function uploadReport({ artifactName, retentionDays }, { files, mock }, { upload, directory, reporter, signal }) {
    if (upload === undefined)
        return;
    const byId = `mock-call-logs-${mock.id}`;
    const wanted = artifactName ?? byId;
    const fallbackName = artifactName === undefined ? byId : `${artifactName}-${mock.id}`;
    const { name } = await reporter.group(`Uploading the call logs as ${wanted}`, () => reporter.progress('Uploading the call logs', () => 
    // It cannot be called off; the process ends soon after.
    notLongerThan(signal, 'The upload was not done yet.', upload({ name: wanted, fallbackName, files, directory, retentionDays }))));
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
/**
 * Collects, reports and removes what `state` names, within its `closeTimeout`: two thirds of it are for the call logs, the
 * last third for the removal and the upload beside it. The removal begins then also when the call logs are not done; what
 * was read of them is written beside it. A few seconds after `closeTimeout` it is over in any case. Never throws: what goes
 * wrong is a warning.
 */
async function closeMock(state, given) {
    const counted = countWarnings(given.reporter);
    const redactor = (0,state_redactor/* logRedactorOf */.Ix)(state, given.secrets);
    const reporter = (0,redacting_reporter/* redactingReporter */.L)(counted, redactor.redactText);
    const dependencies = { ...given, reporter };
    const { connect, clock, stop, directory = external_node_path_.join(state.directory, 'call-logs') } = dependencies;
    const api = state.api && { provider: state.provider, ...state.api, pid: state.embedded?.pid };
    if (api === undefined || !hasThings(state)) {
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
        const client = connect(api, { ...callLogs, deadline: callLogs.deadline - timeForJournal(state) });
        const mockId = await reporter.progress('Looking for the mock', () => findMock(client, state));
        if (mockId === undefined)
            return undefined;
        // Their shares of the time are smaller, so that neither an explanation nor a wait costs the call logs.
        const left = callLogs.deadline - clock.now();
        const signal = AbortSignal.any([stop, callLogs.signal]);
        const saved = await saveCallLogs(state, mockId, {
            ...dependencies,
            client,
            explainClient: connect(api, { deadline: clock.now() + left / 4, signal }),
            settleClient: connect(api, { deadline: clock.now() + (left * 2) / 3, signal }),
            deadline: callLogs.deadline,
            interrupted: callLogs.signal,
            stop: signal,
            directory,
            redactorWith: (found) => (0,state_redactor/* redactorOf */.y)(state, { found: (0,state_redactor/* withoutNames */.Fw)(state, found), ...(given.secrets && { keys: given.secrets }) }),
        });
        notes.push(...saved.notes.map((note) => redactor.redactText(note)));
        return saved.report;
    });
    const areOver = saving.then(() => true);
    await notLongerThan(callLogs.signal, 'The call logs are not saved yet.', areOver).catch(() => undefined);
    const { upload, removal, lastWord } = time.rest();
    const reported = notLongerThan(upload.signal, 'Their files were not whole yet', saving).catch((error) => {
        warn(`The call logs could not be saved. ${(0,describe_error/* describeError */.U)(error)}`);
        return undefined;
    });
    // Side by side: neither waits for the other, and a process that is killed now has done the most it could.
    const [leftovers, report] = await Promise.all([
        reporter.progress(state.provider === 'embedded' ? 'Ending the mock server' : 'Removing the mock', () => close_mock_remove(state, api, removal, dependencies)),
        reported.then(async (report) => {
            if (report !== undefined && report.files.length > 0 && wantsUpload(state, dependencies.jobStatus)) {
                await stage(`The artifact could not be uploaded; its files are in ${directory}`, () => uploadReport(state, report, { ...dependencies, directory, signal: upload.signal }));
            }
            return report;
        }),
    ]);
    if (report !== undefined)
        tellReport(report);
    for (const { what, howToRemove, command } of leftovers)
        warn(`${what} is left behind. ${howToRemove}`, command);
    if (report !== undefined) {
        for (const annotation of createAnnotations(report.unmatched, counted.warnings))
            reporter.annotate(annotation);
        const summary = formatSummary(report, { provider: state.provider, notes });
        await stage('The summary could not be written', () => notLongerThan(lastWord.signal, 'It was not done yet.', dependencies.writeSummary(summary)));
    }
    time.dispose();
    reporter.info(lastLine(state, leftovers));
    return { report, leftovers };
    function tellReport({ incomplete, doubt, checks, failures }) {
        if (incomplete !== undefined)
            warn(`Some call logs are missing. ${(0,describe_error/* describeError */.U)(incomplete)}`);
        if (doubt?.spoilsChecks === false && checks.some(({ passed }) => passed)) {
            // The summary has the doubt among its notes.
            reporter.warning(`Checks passed, and call logs that come late could turn them red: ${doubt.reason}.`);
        }
        for (const failure of failures)
            warn((0,describe_error/* describeError */.U)(failure));
    }
}
/** A server that does not answer leaves its journal, which is to be read within the time for the call logs too. */
function timeForJournal({ provider, closeTimeout }) {
    return provider === 'embedded' ? Math.min(leastForJournal, (closeTimeout * 1000) / 3) : 0;
}
/** Never throws: a removal that fails as a whole leaves all that the state names, as far as anybody knows. */
async function close_mock_remove(state, api, limits, dependencies) {
    try {
        const { connect, stopEmbedded, clock } = dependencies;
        const client = connect(api, limits);
        const removing = removeMock(state, { api, client, stopEmbedded: () => stopEmbedded(api, limits) });
        // It ends with its limits, and names what it has not removed; one that does not is not waited for.
        const end = (0,end_signals/* abortLater */.DV)(limits.signal, momentMilliseconds, clock);
        return await notLongerThan(end, 'The removal was not done yet.', removing);
    }
    catch (error) {
        return leftoversOf(state, api, error);
    }
}
function lastLine(state, leftovers) {
    const name = state.mock?.name ?? state.mark;
    if (isKept(state))
        return `Mock "${name}" stays, as \`keep-mock\` asks.`;
    return leftovers.length === 0 ? `Mock "${name}" is removed.` : `Mock "${name}" is not removed altogether.`;
}


/***/ }),

/***/ 71204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ callsOfShortRead),
/* harmony export */   a: () => (/* binding */ limitYoungGeneration)
/* harmony export */ });
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78877);

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


/***/ }),

/***/ 27584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ connectNearby)
/* harmony export */ });
/* harmony import */ var _postman_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44896);
/* harmony import */ var _postman_transport_direct_transport_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62690);
/** A client for an embedded server that another process has started. */


/** Milliseconds. A server that is asked for a hundred call logs and takes longer has died; its journal has them. */
const longestCall = 15_000;
/** Without the client for the cloud. @param answer sends a request to the server and waits for its answer */
function connectNearby(answer) {
    return (_, limits) => (0,_postman_client_js__WEBPACK_IMPORTED_MODULE_0__/* .createPostmanClient */ .W)((0,_postman_transport_direct_transport_js__WEBPACK_IMPORTED_MODULE_1__/* .createDirectTransport */ .d)(answer, limits, { callMs: longestCall }));
}


/***/ }),

/***/ 10565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dh: () => (/* binding */ takeWithin),
/* harmony export */   dp: () => (/* binding */ byteLength),
/* harmony export */   uG: () => (/* binding */ tableWithin)
/* harmony export */ });
/** Lines of Markdown within a number of bytes. */
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
/** A table of rows that are Markdown already, a sentence below it where not all fit, and an empty line. */
function tableWithin(rows, { head, room, leftOut }) {
    const shown = takeWithin(rows, room - byteLength(head) - leftOutBytes);
    const sentence = leftOut(shown.length);
    return [...head, ...shown, '', ...(sentence === undefined ? [] : [sentence, ''])];
}


/***/ }),

/***/ 5711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ escapeMarkdown)
/* harmony export */ });
/* harmony import */ var _visible_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30269);

/**
 * Text as GitHub-flavoured Markdown that shows exactly this text, in a table cell too: one line, no markup, no HTML, no
 * links, no mentions.
 */
function escapeMarkdown(text) {
    return ((0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .toVisible */ .ws)(text)
        .replace(/[&<>"'`|\\*_[\](){}~!#$+^:]/g, entityOf)
        // GitHub looks for mentions in the rendered text, where an entity is a plain `@` again: keep it off the name.
        .replaceAll('@', '&#64;&#8203;')
        // `www.` alone makes a link.
        .replace(/www\./gi, (prefix) => `${prefix.slice(0, -1)}&#46;`)
        .replace(/^\s*(?:-|\d+\.)/, (marker) => marker.replace(/[-.]/, entityOf))
        // Five spaces behind the mark of a list begin a code block.
        .replace(/^ /, entityOf));
}
const entityOf = (character) => `&#${character.charCodeAt(0)};`;


/***/ })

};
