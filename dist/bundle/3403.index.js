export const id = 3403;
export const ids = [3403];
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

/***/ 12597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ endGently),
/* harmony export */   u: () => (/* binding */ closeGently)
/* harmony export */ });
const usualPatience = { milliseconds: 5_000, bytes: 256 * 1024 * 1024 };
/** Ends a connection that is no HTTP any more. @param last what the client is told before */
function closeGently(socket, last = '', patience = usualPatience) {
    socket.on('error', () => undefined);
    socket.end(last, 'latin1');
    socket.resume();
    whenItGoesOn(socket, patience, () => {
        socket.destroy();
    });
}
/** Ends a response: at once, but where the connection ends with it and the request is still coming in. */
function endGently(response, body, patience = usualPatience) {
    const { req: request } = response;
    if (response.shouldKeepAlive || request.complete || !announcesBody(request)) {
        response.end(body);
        return;
    }
    response.flushHeaders();
    response.write(body);
    const end = () => {
        response.end();
    };
    request.on('end', end);
    request.on('error', end);
    request.resume();
    whenItGoesOn(request.socket, patience, end);
}
function announcesBody({ headers }) {
    return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}
/** Calls back for a client that has been silent for too long, or has sent too much. */
function whenItGoesOn(socket, { milliseconds, bytes }, giveUp) {
    const begin = bytesFrom(socket);
    let before = begin;
    const timer = setInterval(() => {
        const now = bytesFrom(socket);
        if (now === before || now - begin > bytes)
            giveUp();
        before = now;
    }, milliseconds);
    timer.unref();
    socket.once('close', () => {
        clearInterval(timer);
    });
}
function bytesFrom(socket) {
    return 'bytesRead' in socket && typeof socket.bytesRead === 'number' ? socket.bytesRead : 0;
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

/***/ 37964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jG: () => (/* binding */ readRefused),
/* harmony export */   lQ: () => (/* binding */ readWithoutHost),
/* harmony export */   nT: () => (/* binding */ readConnect),
/* harmony export */   o$: () => (/* binding */ readWithoutTls)
/* harmony export */ });
/** Longer than what is shown, so that redaction sees a secret as a whole that the shown part would cut. */
const longestLine = 1_000;
/** Errors in a request's first line. All others come later: then it had method, target and version. */
const firstLineReasons = new Map([
    ['HPE_INVALID_METHOD', 'its method is unknown, or not in upper case'],
    ['HPE_INVALID_URL', 'its target has characters that must be percent-encoded, or begins with no slash'],
    ['HPE_INVALID_CONSTANT', 'its target has a raw space, which must be %20, or it names no HTTP version'],
    ['HPE_INVALID_VERSION', 'its first line names an HTTP version that there is not, or has no CRLF behind it'],
    ['HPE_PAUSED_H2_UPGRADE', 'it is HTTP/2, and the mock speaks HTTP/1.1'],
]);
const otherReasons = new Map([
    ['HPE_HEADER_OVERFLOW', 'its head is over 32 kB'],
    ['HPE_CHUNK_EXTENSIONS_OVERFLOW', 'the extensions of its chunks are too long'],
    ['ERR_HTTP_REQUEST_TIMEOUT', 'it did not come to its end in time'],
]);
const callLine = /^[!#$%&'*+.^_`|~\w-]+ +\S.* HTTP\/\d+(?:\.\d+)?$/;
/**
 * @param status of the answer, in words
 * @param current the request whose head was read before, where there is one under way
 */
function readRefused(error, status, current) {
    const { code = '' } = error;
    const bytes = error.rawPacket;
    if (bytes !== undefined && isTls(bytes)) {
        return { reason: `${status}: it is TLS, and the mock's URL begins with http://`, isCall: false, sample: '' };
    }
    const isHttp2 = code === 'HPE_PAUSED_H2_UPGRADE';
    // Of HTTP/2's preface the parser takes both lines before it stops.
    const line = bytes === undefined ? '' : firstLine(bytes, isHttp2 ? 0 : error.bytesParsed);
    const inFirstLine = firstLineReasons.get(code);
    if (inFirstLine !== undefined) {
        const isCall = !isHttp2 && callLine.test(line);
        const isNoHttp = code === 'HPE_INVALID_METHOD' && !isCall;
        const reason = `${status}: ${isNoHttp ? 'it is no HTTP' : inFirstLine}`;
        return { reason, isCall, sample: isCall || isPlainText(line) ? cut(line) : '' };
    }
    const sample = callLine.test(line) ? line : current === undefined ? '' : lineOf(current);
    // The head of a request that stops may not have come at all.
    const isCall = code !== 'ERR_HTTP_REQUEST_TIMEOUT' || sample !== '';
    const reason = otherReasons.get(code) ?? `${error.message.replace(/^Parse Error: /, '')} (${code})`;
    return { reason: `${status}: ${reason}`, isCall, sample: cut(sample) };
}
/** A CONNECT, which Node's parser hands over as no request. */
function readConnect(request, status) {
    return { reason: `${status}: CONNECT, and the mock is no proxy`, isCall: true, sample: cut(lineOf(request)) };
}
/** A request that Node's parser takes, and HTTP/1.1 does not. */
function readWithoutHost(request, status) {
    return { reason: `${status}: it has no Host header`, isCall: true, sample: cut(lineOf(request)) };
}
/** What comes first on a port that speaks TLS, and is none. @param bytes with the first line, as far as it has come */
function readWithoutTls(bytes, status) {
    const line = firstLine(bytes);
    const isCall = callLine.test(line);
    const reason = `${status}: it is ${isCall ? 'http' : 'no TLS'}, and the mock's URL begins with https://`;
    return { reason, isCall, sample: isCall || isPlainText(line) ? cut(line) : '' };
}
/** A handshake record of TLS (RFC 8446, 5.1). */
function isTls(bytes) {
    return bytes[0] === 0x16 && bytes[1] === 0x03;
}
/** The first line of the request in which the parser stopped: another one may stand before it. */
function firstLine(bytes, bytesParsed = 0) {
    const before = bytes.subarray(0, bytesParsed).lastIndexOf('\r\n\r\n');
    const start = before === -1 ? 0 : before + 4;
    const text = bytes.subarray(start, start + 4 * longestLine + 64 * 1024).toString();
    return /^\s*([^\r\n]*)/.exec(text)?.[1]?.trimEnd() ?? '';
}
const lineOf = ({ method = '', url = '', httpVersion }) => `${method} ${url} HTTP/${httpVersion}`;
const isPlainText = (line) => !/[^\P{C}\t]|\uFFFD/u.test(line);
const cut = (line) => line.slice(0, longestLine).toWellFormed();


/***/ }),

/***/ 53403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ asLaunched),
  H: () => (/* binding */ startEmbedded)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/engine/read/read-collection.js + 1 modules
var read_collection = __webpack_require__(17864);
// EXTERNAL MODULE: ./build/http-text/thrown.js
var thrown = __webpack_require__(98589);
// EXTERNAL MODULE: ./build/engine/read/map-items.js
var map_items = __webpack_require__(71463);
// EXTERNAL MODULE: ./build/http-text/bounded-json.js
var bounded_json = __webpack_require__(5177);
;// CONCATENATED MODULE: ./build/embedded/account.js


/** An empty account. */
function createAccount({ ownerId, now, newId }) {
    return {
        ownerId,
        defaultWorkspace: newId(),
        createdAt: timestamp(now()),
        collections: new Map(),
        environments: new Map(),
        mocks: new Map(),
        now,
        newId,
    };
}
/** What a new resource has besides what it is given. */
function newResource(account, workspace) {
    const now = timestamp(account.now());
    return {
        id: account.newId(),
        workspace: workspace ?? account.defaultWorkspace,
        createdAt: now,
        updatedAt: now,
    };
}
/** An input without the keys whose value is undefined, so that spreading it changes only what was given. */
function defined(value) {
    // The cast restates the filter, which the type system cannot follow.
    return Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined));
}
/** Puts a resource with changes in the place of what it was. What is undefined stays. */
function change(account, resources, resource, changes) {
    const changed = { ...resource, ...defined(changes), updatedAt: timestamp(account.now()) };
    resources.set(changed.id, changed);
    return changed;
}
/** The resources of a workspace (all, when none is named), oldest first; an unknown workspace has none. */
function inWorkspace(resources, workspace) {
    return [...resources.values()].filter((resource) => workspace === undefined || resource.workspace === workspace);
}
/** The UID of a resource of this account: `<owner>-<id>`. */
function uidOf(account, id) {
    return `${account.ownerId}-${id}`;
}
/** How answers name a resource. */
function referenceTo(account, { id, name }) {
    return { id, name, uid: uidOf(account, id) };
}
/** How lists show a collection or an environment. */
function summaryOf(account, { id, name, createdAt, updatedAt }) {
    return { id, name, owner: account.ownerId, createdAt, updatedAt, uid: uidOf(account, id), isPublic: false };
}
/** Finds a resource by ID or UID. The ID is tried first: a UUID may itself begin with the owner's digits and a dash. */
function findByIdOrUid(account, resources, idOrUid) {
    const prefix = `${account.ownerId}-`;
    return (resources.get(idOrUid) ?? (idOrUid.startsWith(prefix) ? resources.get(idOrUid.slice(prefix.length)) : undefined));
}
/** A time as Postman writes it: ISO 8601, UTC, whole seconds (every recorded answer ends in `.000Z`). */
function timestamp(milliseconds) {
    return new Date(Math.floor(milliseconds / 1000) * 1000).toISOString();
}
/** The IDs of all collections that a mock serves, in the order that breaks ties. */
function collectionsOf({ collection, furtherCollections }) {
    return [collection, ...furtherCollections];
}
/** Whether a collection of the mock's, or its environment, has been deleted (official OpenAPI description, `deactivated`). */
function isDeactivated(account, mock) {
    const { environment } = mock;
    return (collectionsOf(mock).some((id) => !account.collections.has(id)) ||
        (environment !== null && !account.environments.has(environment)));
}
/** The active mocks of a workspace (of all, when none is named), oldest first; deactivated ones are left out (inferred). */
function listMocks(account, workspace) {
    return inWorkspace(account.mocks, workspace).filter((mock) => !isDeactivated(account, mock));
}
/** The mocks that serve this collection or environment. */
function mocksUsing(account, id) {
    return [...account.mocks.values()].filter((mock) => collectionsOf(mock).includes(id) || mock.environment === id);
}
/** The server response that every call gets, if one is active. A pointer to a deleted one counts as none (inferred). */
function activeServerResponse({ config, serverResponses }) {
    return config.serverResponseId === null ? undefined : serverResponses.get(config.serverResponseId);
}
/** Gives a mock other server responses. Its pointer to one that is gone stays (MCP server, tool text). */
function setServerResponses(account, mock, serverResponses) {
    const changed = { ...mock, serverResponses };
    account.mocks.set(mock.id, changed);
    return changed;
}
/** Puts a collection into the account, or in the place of what it was. */
function storeCollection(account, collection) {
    const { ownerId } = account;
    let stamped;
    const document = () => (stamped ??= stampCollection(collection.given, { ...collection, ownerId }));
    const stored = { ...collection, document };
    account.collections.set(stored.id, stored);
    return stored;
}
/**
 * A copy of the document in which `info` names the collection's own ID, UID, owner and times, and every folder, request
 * and saved response has `id`, `uid`, `createdAt` and `updatedAt` (official OpenAPI description, GET /collections/{id}).
 * IDs that the document already has are kept, so that an `x-mock-response-id` taken from the file works. What has none,
 * and the second holder of one ID, gets the one that the engine derives from its place: ties are broken by ID, so a random
 * one would serve another example after each import. The derived IDs begin with the file's own ID, not the import's: two imports of one file have
 * the same, and so has the file. Broken items are kept as they are, and so is a collection of format v1, which has no `info`.
 */
function stampCollection(document, stamp) {
    const { info } = document;
    if (!(0,bounded_json/* isObject */.Gv)(info))
        return document;
    const { item } = document;
    const items = Array.isArray(item) ? (0,map_items/* mapItems */.Z9)(item, info, stampItems(stamp)) : item;
    return {
        ...document,
        ...(item === undefined ? {} : { item: items }),
        info: {
            ...info,
            _postman_id: stamp.id,
            name: stamp.name,
            uid: `${stamp.ownerId}-${stamp.id}`,
            createdAt: stamp.createdAt,
            updatedAt: stamp.updatedAt,
            lastUpdatedBy: stamp.ownerId,
        },
    };
}
function stampItems({ ownerId, createdAt, updatedAt }) {
    const idOf = (0,map_items/* chooseIds */.yr)();
    return (resource, derived) => {
        const id = idOf(resource, derived);
        return { ...resource, id, uid: `${ownerId}-${id}`, createdAt: resource['createdAt'] ?? createdAt, updatedAt };
    };
}

// EXTERNAL MODULE: ./build/embedded/close-gently.js
var close_gently = __webpack_require__(12597);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/embedded/bounded-bodies.js
/** Bounds the memory of bodies: each that comes in, all that come in at once, and all answers that wait to be sent. */

/** A body without any. */
const noBytes = external_node_buffer_.Buffer.alloc(0);
/**
 * Makes a reader. What follows a body that is refused is thrown away as it comes, so the client can finish sending,
 * sees the answer, and may use the connection again.
 *
 * @param maxBytes of one body.
 * @param maxBytesAtOnce of all bodies being read at one time.
 */
function createBodyReader(maxBytes, maxBytesAtOnce) {
    let heldBytes = 0;
    return (request, announced = 0, done) => {
        if (announced > maxBytes) {
            request.resume();
            done({ outcome: 'too-large', body: noBytes });
            return;
        }
        let parts = [];
        let length = 0;
        let isOver = false;
        const holdNoMore = () => {
            isOver = true;
            heldBytes -= length;
            parts = [];
        };
        const refuse = (outcome) => {
            holdNoMore();
            done({ outcome, body: noBytes });
        };
        request.on('data', (part) => {
            if (isOver)
                return;
            if (length + part.length > maxBytes)
                refuse('too-large');
            else if (heldBytes + part.length > maxBytesAtOnce)
                refuse('too-many');
            else {
                parts.push(part);
                length += part.length;
                heldBytes += part.length;
            }
        });
        request.on('end', () => {
            if (isOver)
                return;
            const [first = noBytes] = parts;
            const body = parts.length > 1 ? external_node_buffer_.Buffer.concat(parts, length) : first;
            holdNoMore();
            done({ outcome: 'read', body });
        });
        // The client went away before its body was whole (ECONNRESET): nobody is left to answer.
        request.on('error', () => {
            if (!isOver)
                holdNoMore();
        });
    };
}
const mostUnsentBytes = 256 * 1024 * 1024;
/** Counts the answers that wait. @param mostBytes of all answers that wait at one time */
function createUnsentAnswers(mostBytes = mostUnsentBytes) {
    let heldBytes = 0;
    return {
        hasRoomFor: (bytes) => heldBytes + bytes <= mostBytes,
        hold(response, bytes) {
            // For a client that is gone nothing is kept, and no `close` would follow.
            if (bytes === 0 || response.closed)
                return;
            heldBytes += bytes;
            response.once('close', () => {
                heldBytes -= bytes;
            });
        },
    };
}

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
;// CONCATENATED MODULE: ./build/embedded/api/endpoint.js
/** What an endpoint gets, and what it answers. */




/** A success: 200 with this value as JSON (no endpoint answers 201 or 204, creates and deletes included). */
function ok(value) {
    return okJson(external_node_buffer_.Buffer.from(JSON.stringify(value)));
}
/** A success whose JSON is encoded already. */
function okJson(body) {
    return { status: 200, contentType: 'application/json; charset=utf-8', body };
}
/**
 * A failure. The content type has no charset: Postman's official SDK parses an error's body only when the header is
 * exactly `application/json`.
 */
function failure(status, value) {
    return { status, contentType: 'application/json', body: external_node_buffer_.Buffer.from(JSON.stringify(value)) };
}
/**
 * Makes an endpoint about the resource that the route's first ID or UID names.
 *
 * @param missing the answer where there is none
 */
function about(resources, missing, endpoint) {
    return (request) => {
        const { account, params } = request;
        const [id = ''] = params;
        const resource = findByIdOrUid(account, resources(account), id);
        return resource === undefined ? missing(id) : endpoint(resource, request);
    };
}
/** The object under a key of the body, as most endpoints wrap theirs: `{"mock": {…}}`. */
function bodyObject(body, key) {
    if (!(0,bounded_json/* isObject */.Gv)(body) || !Object.hasOwn(body, key))
        return undefined;
    const value = body[key];
    return (0,bounded_json/* isObject */.Gv)(value) ? value : undefined;
}
/** The dotted path of the first value that a schema refused; `whole` when it refused the whole. */
function refusedParam(issues, whole) {
    const [issue] = issues;
    return (issue === undefined ? null : dist/* getDotPath */.BuJ(issue)) ?? whole;
}
/** A query parameter's value; `undefined` when absent or empty. */
function queryValue(query, name) {
    const value = query.get(name);
    return value === null || value === '' ? undefined : value;
}
/** A whole number; `undefined` when absent, `null` when it is something else, too small or too large. */
function wholeNumber(query, name, min = 0, max = Infinity) {
    const value = query.get(name);
    if (value === null)
        return undefined;
    if (!/^\d{1,9}$/.test(value))
        return null;
    const number = Number(value);
    return number >= min && number <= max ? number : null;
}

;// CONCATENATED MODULE: ./build/embedded/api/errors.js
/**
 * The API's errors, body by body as the official OpenAPI description 1.45 and the official collection 1.30 show them.
 * Postman has three families: `{error: {name, message, details?}}`, problem objects `{type, title, detail, status}`, and
 * for server responses `{error: {name, header, message}}`.
 */

const problem = (status, type, title, detail, more = {}) => failure(status, { type: `https://api.postman.com/problems/${type}`, title, detail, status, ...more });
/** The family of most endpoints. */
const named = (status, name, message, more = {}) => failure(status, { error: { name, message, ...more } });
/** Also for a missing key: the same body was recorded for a wrong one (inferred). */
const unauthorized = () => named(401, 'AuthenticationError', 'Invalid API Key. Every request requires a valid API Key to be sent.');
/** An unknown path or method: the description has this body; that it answers unknown routes is inferred. */
const unknownRoute = () => problem(404, 'not-found', 'Not Found', 'Not Found');
/** Over 30 MB. */
const payloadTooLarge = () => problem(413, 'payload-too-large', 'Payload Too Large', 'Request size limit exceeded', { instance: '/' });
/** The official collection's 429 body, on all of its endpoints. `retryAt` is in epoch seconds. */
const rateLimited = (retryAt) => failure(429, { error: 'rateLimited', message: `Rate limit exceeded. Please retry after ${retryAt}` });
/** A defect of ours. */
const serverError = () => failure(500, { error: { type: 'serverError', message: 'Something went wrong with the server' } });
/** Ours: clients have asked for much that they do not take. */
const tooManyAnswers = () => named(503, 'tooManyAnswersError', 'More than 256 MB of answers wait for clients that have not read them. Read or close them, and try again.');
/** No JSON, or no object. */
const malformedJson = () => named(400, 'malformedRequestError', 'The request body is not a valid JSON object.');
/** `details.param` is a list here; it is a plain string in some answers: see the calls. */
const paramMissing = (param) => named(400, 'paramMissingError', 'Parameter is missing in the request.', { details: { param } });
/** PUT of a mock with nothing in it. */
const nothingToUpdate = () => named(400, 'paramMissingError', 'At least one parameter must be provided.', {
    details: { param: 'environment, private, name, config, collection' },
});
/** A parameter of the wrong kind. */
const invalidParam = (param) => named(400, 'invalidParamsError', `Invalid value for parameter: ${param}.`, { details: { param } });
/** A cursor of call logs that is none of ours. */
const invalidCursor = () => problem(400, 'bad-request', 'Malformed request', 'Invalid cursor');
/** A collection or environment of the wrong shape, or rules of ours that are wrong. */
const malformed = (item, details) => named(400, 'malformedRequestError', `Found ${details.length} errors with the supplied ${item}.`, { details });
/** E.g. a variable that is null. `path` is dotted. */
const invalidEnvironmentType = (value, expected, path) => {
    const actual = value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
    return named(400, 'malformedRequestError', `Invalid type: ${actual} (expected ${expected}) at ${path}`);
};
/** PUT of a collection. */
const collectionMismatch = () => named(400, 'collectionMismatchError', 'The collection ID in the path does not match the collection ID in the request body.');
/** GET of one collection. The description says 400, the official collection 404: clients check for 404. */
const collectionNotFound = () => named(404, 'instanceNotFoundError', 'We could not find the collection you are looking for');
/** PUT and DELETE of a collection, and a mock made from what does not exist (the latter inferred). */
const itemNotFound = (item, id) => named(404, 'instanceNotFoundError', 'The specified item does not exist.', { details: { item, id } });
/** GET of one environment; the description files it under 400, which its name contradicts. */
const environmentNotFound = () => named(404, 'instanceNotFoundError', 'We could not find the environment you are looking for');
/** PUT and DELETE of an environment. */
const environmentDoesNotExist = () => named(404, 'instanceNotFoundError', 'The specified environment does not exist.');
/** GET of one workspace; the name and message of older official documentation, the newer one shows neither. */
const workspaceNotFound = () => named(404, 'instanceNotFoundError', 'Instance not found in the database.');
/** All endpoints of a mock but those of its server responses. */
const mockNotFound = () => named(404, 'instanceNotFoundError', 'The specified mock does not exist.', { details: {} });
/** Publish. */
const mockAlreadyPublished = () => named(400, 'mockAlreadyPublishedError', 'This mock is already public.');
/** Unpublish. The message is Postman's own slip. */
const mockAlreadyUnpublished = () => named(400, 'mockAlreadyUnpublishedError', 'This mock has already been deleted.');
/** The mock of a server response: another family than `mockNotFound`. */
const mockOfServerResponseNotFound = () => named(404, 'mockNotFoundError', 'Please refresh and try again.', { header: 'Unable to find mock' });
/** Of the same family. */
const serverResponseNotFound = () => named(404, 'serverResponseNotFoundError', 'We could not find the mock server response you are looking for.', {
    header: 'Unable to find mock server response',
});
/** Ours: the mock's port cannot be opened. A 4xx, because trying again would not help. */
const cannotListen = (message) => named(400, 'mockListenError', message);
/** Ours: the engine refuses the collection or environment. */
const unreadable = (item, message) => named(400, 'malformedRequestError', message, { details: [`${item}: ${message}`] });

// EXTERNAL MODULE: ./build/http-text/percent-encoding.js
var percent_encoding = __webpack_require__(89034);
// EXTERNAL MODULE: ./build/call-log/session.js
var call_log_session = __webpack_require__(31022);
// EXTERNAL MODULE: ./build/http-text/session.js
var http_text_session = __webpack_require__(85499);
;// CONCATENATED MODULE: ./build/embedded/api/call-logs.js
/** GET /mocks/{mockId}/call-logs. */






/** A page ends here or at `limit`, whichever comes first (Postman's documentation: 6.5 MB). */
const maxPageBytes = 6_500_000;
/** The endpoint itself. */
const getCallLogs = about(({ mocks }) => mocks, mockNotFound, async (mock, { host, journal, query }) => {
    const parsed = parseCallLogQuery(query);
    if ('status' in parsed)
        return parsed;
    const { limit, direction, start } = parsed;
    const keepsPrefix = host.answersOf(mock.id)?.engine.hasTildePaths === true;
    const page = [];
    let pageBytes = 0;
    let nextCursor = null;
    scan: for await (const entries of journal.entries(mock.id, direction, start, parsed.filter?.session)) {
        for (const { sequence, log } of entries) {
            if (parsed.filter !== undefined && !matches(log, parsed.filter, keepsPrefix))
                continue;
            const callLog = JSON.stringify(parsed.include.size === 4 ? log : withIncludes(log, parsed.include));
            const bytes = external_node_buffer_.Buffer.byteLength(callLog);
            // One entry always fits, however large.
            if (page.length === limit || (page.length > 0 && pageBytes + bytes > maxPageBytes)) {
                nextCursor = encodeCursor({ start: sequence, direction });
                break scan;
            }
            page.push(callLog);
            pageBytes += bytes + 1;
        }
    }
    return okJson(external_node_buffer_.Buffer.from(`{"call-logs":[${page.join(',')}],"meta":${JSON.stringify({ nextCursor })}}`));
});
function matches(log, filter, keepsPrefix) {
    const { servedAt, request, response } = log;
    const { since, until, statusCode, type, method, path, session } = filter;
    const time = Date.parse(servedAt);
    return ((since === undefined || time >= since) &&
        (until === undefined || time <= until) &&
        (statusCode === undefined || response.statusCode === statusCode) &&
        (type === undefined || response.type === type) &&
        (method === undefined || request.method.toLowerCase() === method) &&
        (path === undefined || request.path.toLowerCase() === path) &&
        (session === undefined || (0,call_log_session/* readLoggedSession */.dU)(log, keepsPrefix).session === session));
}
function withIncludes(callLog, include) {
    const { headers: requestHeaders, body: requestBody, ...request } = callLog.request;
    const { headers: responseHeaders, body: responseBody, ...response } = callLog.response;
    return {
        ...callLog,
        request: {
            ...request,
            ...(include.has('request.headers') ? { headers: requestHeaders } : {}),
            ...(include.has('request.body') ? { body: requestBody } : {}),
        },
        response: {
            ...response,
            ...(include.has('response.headers') ? { headers: responseHeaders } : {}),
            ...(include.has('response.body') ? { body: responseBody } : {}),
        },
    };
}
const includable = ['request.headers', 'request.body', 'response.headers', 'response.body'];
/** Newest first unless asked otherwise: so is the documented example. */
const defaultDirection = 'desc';
/**
 * Parses the parameters. That bad ones are answered with `invalidParamsError` is inferred from the documented body for
 * `since`. There is no retention period here, so `since` may lie in any past.
 */
function parseCallLogQuery(query) {
    const limit = wholeNumber(query, 'limit', 1, 100);
    if (limit === null)
        return invalidParam('limit');
    const since = time(query, 'since');
    if (since === null)
        return invalidParam('since');
    const until = time(query, 'until');
    if (until === null)
        return invalidParam('until');
    if (since !== undefined && until !== undefined && since > until)
        return invalidParam('since');
    const statusCode = wholeNumber(query, 'responseStatusCode', 100, 999);
    if (statusCode === null)
        return invalidParam('responseStatusCode');
    const type = lowerCase(query, 'responseType');
    if (type !== undefined && type !== 'success' && type !== 'error')
        return invalidParam('responseType');
    const sort = queryValue(query, 'sort');
    const direction = lowerCase(query, 'direction');
    if (sort !== undefined && (sort !== 'servedAt' || direction === undefined))
        return invalidParam('sort');
    if (direction !== undefined && (sort === undefined || (direction !== 'asc' && direction !== 'desc'))) {
        return invalidParam('direction');
    }
    const names = (queryValue(query, 'include') ?? '').split(',').flatMap((name) => name.trim() || []);
    const include = includable.filter((name) => names.includes(name));
    if (include.length !== new Set(names).size)
        return invalidParam('include');
    const session = queryValue(query, 'session');
    if (session !== undefined && !(0,http_text_session/* isSessionId */.Sd)(session))
        return invalidParam('session');
    const given = queryValue(query, 'cursor');
    const cursor = given === undefined ? undefined : decodeCursor(given);
    if (given !== undefined && (cursor === undefined || (direction !== undefined && direction !== cursor.direction))) {
        return invalidCursor();
    }
    const filter = {
        // Times of calls are whole seconds: calls of the second that `since` lies in count as later ones.
        since: since === undefined ? undefined : Math.floor(since / 1000) * 1000,
        until,
        statusCode,
        type,
        method: lowerCase(query, 'requestMethod'),
        path: lowerCase(query, 'requestPath'),
        session,
    };
    return {
        limit: limit ?? 100,
        direction: cursor?.direction ?? direction ?? defaultDirection,
        start: cursor?.start,
        include: new Set(include),
        filter: Object.values(filter).every((value) => value === undefined) ? undefined : filter,
    };
}
const cursorSchema = dist/* object */.Ikc({
    start: dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(0)),
    direction: dist/* picklist */.KIO(['asc', 'desc']),
});
/** A place in the journal as opaque base64. It names an entry, so calls that come in between shift nothing. */
function encodeCursor(cursor) {
    return external_node_buffer_.Buffer.from(JSON.stringify(cursor)).toString('base64');
}
function decodeCursor(text) {
    try {
        const parsed = dist/* safeParse */.xLC(cursorSchema, JSON.parse(external_node_buffer_.Buffer.from(text, 'base64').toString('utf8')));
        return parsed.success ? parsed.output : undefined;
    }
    catch {
        return undefined;
    }
}
function lowerCase(query, name) {
    return queryValue(query, name)?.toLowerCase();
}
/** An ISO 8601 date or time in milliseconds, in UTC unless it says otherwise; `undefined` when absent, `null` when bad. */
function time(query, name) {
    // A `+` in a zone offset that was not encoded arrives as a space.
    const value = queryValue(query, name)?.replace(' ', '+');
    if (value === undefined)
        return undefined;
    const [whole, clock, zone] = /^\d{4}-\d{2}-\d{2}(?:(T[\d:.]{5,18})(Z|[+-]\d{2}:?\d{2})?)?$/i.exec(value) ?? [];
    if (whole === undefined)
        return null;
    const milliseconds = Date.parse(clock !== undefined && zone === undefined ? `${whole}Z` : whole);
    return Number.isNaN(milliseconds) ? null : milliseconds;
}

;// CONCATENATED MODULE: ./build/embedded/api/collections.js
/** `/collections`: list, create (import), get, update, delete. */





const collections = ({ collections }) => collections;
const noCollection = (id) => itemNotFound('collection', id);
/** GET /collections. `meta` comes with paginated answers only (inferred from recorded ones, which lack it). */
const getCollections = ({ account, query }) => {
    const name = queryValue(query, 'name');
    const found = inWorkspace(account.collections, queryValue(query, 'workspace')).filter((collection) => name === undefined || collection.name === name);
    const limit = wholeNumber(query, 'limit', 1);
    if (limit === null)
        return invalidParam('limit');
    const offset = wholeNumber(query, 'offset');
    if (offset === null)
        return invalidParam('offset');
    const isPaged = limit !== undefined || offset !== undefined;
    const meta = { total: found.length, offset: offset ?? 0, limit: limit ?? found.length };
    const page = found.slice(meta.offset, meta.offset + meta.limit);
    return ok({ collections: page.map((collection) => summaryOf(account, collection)), ...(isPaged && { meta }) });
};
/** POST /collections. It always gets an ID of its own: importing one file twice makes two collections (inferred). */
const createCollection = async ({ account, host, query, body }) => {
    const parsed = parseCollection(body);
    if ('status' in parsed)
        return parsed;
    const collection = storeCollection(account, { ...newResource(account, queryValue(query, 'workspace')), ...parsed });
    try {
        await host.check(collection);
    }
    catch (error) {
        account.collections.delete(collection.id);
        return unreadable('collection', (0,thrown/* messageOf */.bD)(error));
    }
    return ok({ collection: referenceTo(account, collection) });
};
/** GET /collections/{collectionId}, whole or with `model=minimal` the table of contents. */
const getCollection = about(collections, collectionNotFound, (collection, { query }) => {
    const document = collection.document();
    return ok({ collection: query.get('model') === 'minimal' ? minimalCollection(document) : document });
});
/** PUT /collections/{collectionId}: its mocks serve the new document before the answer is sent. */
const putCollection = about(collections, noCollection, async (collection, { account, host, body }) => {
    const parsed = parseCollection(body);
    if ('status' in parsed)
        return parsed;
    const { info } = parsed.given;
    const named = (0,bounded_json/* isObject */.Gv)(info) ? info['_postman_id'] : undefined;
    if (typeof named === 'string' && named !== collection.id)
        return collectionMismatch();
    const replaced = storeCollection(account, { ...collection, ...parsed, updatedAt: timestamp(account.now()) });
    try {
        await host.check(replaced);
        await host.refreshUsersOf(replaced.id);
    }
    catch (error) {
        account.collections.set(collection.id, collection);
        return unreadable('collection', (0,thrown/* messageOf */.bD)(error));
    }
    return ok({ collection: referenceTo(account, replaced) });
});
/** DELETE /collections/{collectionId}: its mocks become deactivated (official OpenAPI description). */
const deleteCollection = about(collections, noCollection, async ({ id }, { account, host }) => {
    account.collections.delete(id);
    await host.refreshUsersOf(id);
    return ok({ collection: { id, uid: uidOf(account, id) } });
});
/** The collection in a body, checked as far as the documented error bodies go; the engine judges the rest. */
function parseCollection(body) {
    const document = bodyObject(body, 'collection');
    // A plain string in the recorded answer.
    if (document === undefined)
        return paramMissing('collection');
    // Format v1 has no `info`: name and requests are at the top. The cloud refuses it; here it works (ours).
    if (document['info'] === undefined && Array.isArray(document['requests']) && typeof document['name'] === 'string') {
        return { name: document['name'], given: document };
    }
    const { info } = document;
    const problems = ['info', 'item'].filter((key) => document[key] === undefined).map((key) => missing('', key));
    if (info !== undefined) {
        if ((0,bounded_json/* isObject */.Gv)(info))
            problems.push(...['name', 'schema'].filter((key) => !info[key]).map((key) => missing('info', key)));
        else
            problems.push('info: must be object');
    }
    if (document['item'] !== undefined && !Array.isArray(document['item']))
        problems.push('item: must be array');
    if (problems.length > 0)
        return malformed('collection', problems);
    return { name: (0,bounded_json/* isObject */.Gv)(info) ? String(info['name']) : '', given: document };
}
function missing(path, key) {
    return `${path}: must have required property '${key}'`;
}
function minimalCollection({ info, variable, auth, event, item }) {
    const items = (Array.isArray(item) ? item : []).filter(bounded_json/* isObject */.Gv);
    const uids = (folders) => items.filter((entry) => Array.isArray(entry['item']) === folders).map(({ uid }) => uid);
    return {
        info,
        ...(variable === undefined ? {} : { variable }),
        ...(auth === undefined ? {} : { auth }),
        ...(event === undefined ? {} : { events: event }),
        rootLevelRequests: uids(false),
        rootLevelFolders: uids(true),
    };
}

// EXTERNAL MODULE: ./build/engine/answers/parse-answers.js
var parse_answers = __webpack_require__(30066);
// EXTERNAL MODULE: ./build/engine/answers/check-answers.js
var check_answers = __webpack_require__(97337);
;// CONCATENATED MODULE: ./build/embedded/api/control.js
/** `/_embedded`, ours and not Postman's: what whoever started the server orders, and which answers calls get. */





/**
 * POST /_embedded/flush: writes what the journal still holds back, and tells whether its file has all of the calls, and of the
 * requests that never became calls, where there are any.
 */
const flushJournal = ({ journal }) => {
    journal.flush();
    const refused = journal.refused();
    return ok({ calls: journal.count, inFile: journal.fileHasAll, ...(refused.total > 0 && { refused }) });
};
/** POST /_embedded/shutdown: writes what the journal still holds back, answers, and then ends the server. */
const shutDown = ({ journal, shutDown: begin }) => {
    journal.flush();
    begin();
    return ok({ calls: journal.count });
};
const aboutAnswers = (endpoint) => about(({ mocks }) => mocks, mockNotFound, ({ id }, { host, query, body }) => {
    const session = queryValue(query, 'session') ?? '';
    if (session !== '' && !(0,http_text_session/* isSessionId */.Sd)(session))
        return invalidParam('session');
    const hosted = host.answersOf(id);
    return hosted === undefined ? mockNotFound() : endpoint(hosted, session, body);
});
/** GET /_embedded/mocks/{mockId}/answers: the rules that are in force, and the turns that were taken. */
const getAnswers = aboutAnswers(({ answers }, session) => ok(answers.tell(session)));
/**
 * PUT /_embedded/mocks/{mockId}/answers: rules as in the input `answers`, or `null` for none, in force before the answer is
 * sent. They begin at their first answers. Mistakes are told all at once, and leave the rules as they were.
 */
const putAnswers = aboutAnswers(({ answers, engine }, session, body) => {
    if (body !== null && !(0,bounded_json/* isObject */.Gv)(body))
        return malformedJson();
    const mistakes = [];
    const report = (mistake) => void mistakes.push(mistake);
    const { rules, warnings } = (0,parse_answers/* parseAnswers */.l)(Object.entries(body ?? {}), report);
    (0,check_answers/* checkAnswers */.U)(rules, engine, report);
    if (mistakes.length > 0)
        return malformed('answers', mistakes);
    answers.set(session, rules.length === 0 ? undefined : rules);
    return ok({ ...answers.tell(session), warnings });
});

;// CONCATENATED MODULE: ./build/embedded/api/environments.js
/** `/environments`: list, create, get, update, delete. */




const environments = ({ environments }) => environments;
/** GET /environments: no paging. */
const getEnvironments = ({ account, query }) => ok({
    environments: inWorkspace(account.environments, queryValue(query, 'workspace')).map((environment) => summaryOf(account, environment)),
});
/** POST /environments. */
const createEnvironment = ({ account, query, body }) => {
    const given = bodyObject(body, 'environment');
    if (given === undefined)
        return paramMissing('environment');
    const { name } = given;
    if (typeof name !== 'string')
        return malformed('environment', ["environment: must have required property 'name'"]);
    const values = parseValues(given['values']);
    if ('status' in values)
        return values;
    const environment = { ...newResource(account, queryValue(query, 'workspace')), name, ...values };
    account.environments.set(environment.id, environment);
    return ok({ environment: referenceTo(account, environment) });
};
/** GET /environments/{environmentId}: without `uid`. */
const getEnvironment = about(environments, environmentNotFound, (environment, { account }) => 
// `undefined` leaves a key out of the JSON.
ok({ environment: { ...summaryOf(account, environment), uid: undefined, values: environment.values } }));
/** PUT /environments/{environmentId}: name, values or both; its mocks serve them before the answer is sent. */
const putEnvironment = about(environments, environmentDoesNotExist, async (environment, request) => {
    const { account, host, body } = request;
    const given = bodyObject(body, 'environment');
    if (given === undefined)
        return paramMissing('environment');
    const { name } = given;
    if (name !== undefined && typeof name !== 'string')
        return malformed('environment', ['name: must be string']);
    const values = parseValues(given['values']);
    if ('status' in values)
        return values;
    const changes = { name, values: given['values'] === undefined ? undefined : values.values };
    const updated = change(account, account.environments, environment, changes);
    await host.refreshUsersOf(updated.id);
    return ok({ environment: referenceTo(account, updated) });
});
/** DELETE /environments/{environmentId}: mocks that use it become deactivated (official OpenAPI description). */
const deleteEnvironment = about(environments, environmentDoesNotExist, async ({ id }, { account, host }) => {
    account.environments.delete(id);
    await host.refreshUsersOf(id);
    return ok({ environment: { id, uid: uidOf(account, id) } });
});
/** The variables, each with `enabled` and `type`, which Postman fills in. */
function parseValues(values) {
    if (values === undefined || values === null)
        return { values: [] };
    if (!Array.isArray(values))
        return invalidEnvironmentType(values, 'array', 'environment.values');
    const parsed = [];
    for (const [index, value] of values.entries()) {
        if (!(0,bounded_json/* isObject */.Gv)(value))
            return invalidEnvironmentType(value, 'object', `environment.values.${index}`);
        parsed.push({ enabled: true, type: 'default', ...value });
    }
    return { values: parsed };
}

// EXTERNAL MODULE: ./build/postman/model.js
var model = __webpack_require__(69412);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./build/embedded/net.js

/** A port could not be opened. The message names address, port, cause and what to do. */
class ListenError extends Error {
    name = 'ListenError';
}
/**
 * Starts to listen; resolves with the port.
 *
 * @param platform of this machine, for the words of an error
 * @throws ListenError when the port cannot be opened.
 */
async function listen(server, { host, port }, platform = process.platform) {
    if (port !== 0 && (await isTaken(host, port))) {
        throw new ListenError(explain({ code: 'EADDRINUSE', message: 'taken' }, { host, port }, platform));
    }
    return new Promise((resolve, reject) => {
        const fail = (cause) => {
            reject(new ListenError(explain(cause, { host, port }, platform), { cause }));
        };
        server.once('error', fail);
        server.listen({ host, port, backlog: 4096 }, () => {
            server.off('error', fail);
            // Listening on TCP: the address is never a pipe's name, nor null.
            resolve(server.address().port);
        });
    });
}
/**
 * Whether somebody takes connections there. macOS and Windows let two programs have one port, one on all addresses and the
 * other on 127.0.0.1, and callers get either of them: so a port is tried before it is taken.
 */
async function isTaken(host, port) {
    // "All addresses" is nothing that one can connect to: who listens on all of them answers on loopback too.
    const asked = host === '::' ? ['127.0.0.1', '::1'] : [host === '0.0.0.0' ? '127.0.0.1' : host];
    return (await Promise.all(asked.map((address) => takesConnections(address, port)))).includes(true);
}
/** On this machine an answer takes less than a millisecond, unless a firewall drops the attempt. */
const askMilliseconds = 1_000;
function takesConnections(host, port) {
    return new Promise((resolve) => {
        // The first address of a name, as for `listen`.
        const socket = (0,external_node_net_.connect)({ host, port, autoSelectFamily: false, timeout: askMilliseconds });
        const done = (isThere) => {
            resolve(isThere);
            socket.destroy();
        };
        // Where nobody listens, TCP may pick this very port for our end and connect the socket to itself.
        socket.on('connect', () => {
            done(socket.localPort !== port);
        });
        socket.on('timeout', () => {
            done(false);
        });
        socket.on('error', () => {
            done(false);
        });
    });
}
function explain({ code, message }, { host, port }, platform) {
    const where = `${host.includes(':') ? `[${host}]` : host}:${port}`;
    if (code === 'EADDRINUSE') {
        return `Cannot listen on ${where}: the port is in use (EADDRINUSE). Stop what holds it, or ask for port 0 to get a free one.`;
    }
    if (code === 'EACCES') {
        // Windows refuses ports that are reserved, for Hyper-V say, and none for being low.
        const way = platform === 'win32'
            ? 'Windows reserves ranges of ports, which "netsh interface ipv4 show excludedportrange protocol=tcp" lists. Ask for one outside of them'
            : 'Ask for a port above 1023';
        return `Cannot listen on ${where}: not permitted (EACCES). ${way}, or for 0 to get a free one.`;
    }
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
        return `Cannot listen on ${where}: ${host} is no address of this machine (${code}). Use 127.0.0.1, or 0.0.0.0 for all.`;
    }
    return `Cannot listen on ${where}: ${message}.`;
}
/**
 * The URL of a port for a client on this machine, without a slash at the end. A server that listens on all addresses
 * is named by 127.0.0.1, which every one of them reaches.
 */
function urlOf(host, port, scheme = 'http') {
    if (host === '0.0.0.0' || host === '::')
        return `${scheme}://127.0.0.1:${port}`;
    return `${scheme}://${host.includes(':') ? `[${host}]` : host}:${port}`;
}
/** How long answers under way have before their connections are ended. */
const graceMilliseconds = 200;
/**
 * Closes the port at once, idle connections with it, and the others when they are done or a moment has passed.
 *
 * @param sockets connections, as they come and go, of which the server may not know
 */
function closeServer(server, sockets = []) {
    return new Promise((resolve) => {
        // Repeated, since a busy system may still hand over connections that were made before the port was closed.
        const timer = setInterval(() => {
            server.closeAllConnections();
            for (const socket of sockets)
                socket.destroy();
        }, graceMilliseconds);
        server.close(() => {
            clearInterval(timer);
            resolve();
        });
        server.closeIdleConnections();
    });
}

;// CONCATENATED MODULE: ./build/embedded/api/mocks.js
/** `/mocks`: list, create, get, update, delete, publish, unpublish. */






/**
 * What can be written of `config`. Postman documents `serverResponseId` alone; the others are ours, since there is no
 * other way to set them here.
 */
const configSchema = dist/* partial */.OH3(dist/* object */.Ikc({
    headers: dist/* array */.YOg(dist/* string */.YjP()),
    matchBody: dist/* boolean */.zMY(),
    matchHeader: dist/* boolean */.zMY(),
    matchQueryParams: dist/* boolean */.zMY(),
    matchWildcards: dist/* boolean */.zMY(),
    delay: dist/* nullable */.mee(dist/* object */.Ikc({
        type: dist/* optional */.lqM(dist/* literal */.euz('fixed'), 'fixed'),
        preset: dist/* exactOptional */.yqP(dist/* picklist */.KIO(['1', '2'])),
        duration: dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(0), dist/* maxValue */.cGV(180_000)),
    })),
    serverResponseId: dist/* nullable */.mee(dist/* string */.YjP()),
}));
const mockSchema = dist/* partial */.OH3(dist/* object */.Ikc({
    collection: dist/* string */.YjP(),
    // Ours: further collections that the mock serves. A mock of Postman's has one.
    furtherCollections: dist/* array */.YOg(dist/* string */.YjP()),
    environment: dist/* nullable */.mee(dist/* string */.YjP()),
    name: dist/* string */.YjP(),
    private: dist/* boolean */.zMY(),
    config: configSchema,
    // Accepted and, as in the cloud, never returned.
    description: dist/* nullable */.mee(dist/* string */.YjP()),
    versionTag: dist/* nullable */.mee(dist/* string */.YjP()),
}));
const mocks = ({ mocks }) => mocks;
/** GET /mocks. With both filters only the workspace counts. The owner's team is 0: other teams have no mocks here. */
const getMocks = ({ account, query }) => {
    const workspace = queryValue(query, 'workspace');
    const team = queryValue(query, 'teamId');
    const none = workspace === undefined && team !== undefined && team !== '0';
    const found = none ? [] : listMocks(account, workspace);
    return ok({ mocks: found.map((mock) => fullMock(account, mock)) });
};
/** POST /mocks. */
const createMock = async ({ account, host, query, body }) => {
    const given = bodyObject(body, 'mock');
    if (given === undefined)
        return paramMissing(['mock']);
    if (given['collection'] === undefined)
        return paramMissing(['collection']);
    const parsed = dist/* safeParse */.xLC(mockSchema, given);
    if (!parsed.success)
        return invalidParam(refusedParam(parsed.issues, 'mock'));
    const input = parsed.output;
    const linked = findLinked(account, input);
    if ('status' in linked)
        return linked;
    const { collection, further = [], environment = null } = linked;
    if (collection === undefined)
        return paramMissing(['collection']);
    const resource = newResource(account, queryValue(query, 'workspace'));
    // A new mock has no server responses, so none can be active.
    const config = { ...model/* defaultMockConfig */.U2, ...defined(input.config ?? {}), serverResponseId: null };
    const isPrivate = input.private ?? false;
    try {
        const mockUrl = await host.open(resource.id, isPrivate, {
            collections: [collection, ...further],
            environment,
            config,
        });
        const mock = {
            ...resource,
            name: input.name ?? collection.name,
            collection: collection.id,
            furtherCollections: further.map(({ id }) => id),
            environment: environment?.id ?? null,
            isPrivate,
            config,
            mockUrl,
            serverResponses: new Map(),
        };
        account.mocks.set(mock.id, mock);
        return ok({ mock: briefMock(account, mock) });
    }
    catch (error) {
        if (error instanceof ListenError)
            return cannotListen(error.message);
        throw error;
    }
};
/** GET /mocks/{mockId}. */
const getMock = about(mocks, mockNotFound, (mock, { account }) => ok({ mock: fullMock(account, mock) }));
/**
 * PUT /mocks/{mockId}: changes what is given and leaves the rest (the older documentation calls the body "one or more of the
 * properties"); `environment: null` detaches (inferred), another collection is accepted.
 */
const putMock = about(mocks, mockNotFound, async (mock, { account, host, body }) => {
    const parsed = dist/* safeParse */.xLC(mockSchema, bodyObject(body, 'mock') ?? {});
    if (!parsed.success)
        return invalidParam(refusedParam(parsed.issues, 'mock'));
    const input = parsed.output;
    if (Object.keys(input).length === 0)
        return nothingToUpdate();
    const linked = findLinked(account, input);
    if ('status' in linked)
        return linked;
    const pointer = input.config?.serverResponseId;
    // The mock may keep a pointer to a server response that is gone, but cannot get one.
    const keepsPointer = pointer === mock.config.serverResponseId;
    if (typeof pointer === 'string' && !keepsPointer && !mock.serverResponses.has(pointer))
        return serverResponseNotFound();
    const { collection, further, environment } = linked;
    const updated = change(account, account.mocks, mock, {
        name: input.name,
        isPrivate: input.private,
        config: input.config && { ...mock.config, ...defined(input.config) },
        collection: collection?.id,
        furtherCollections: further?.map(({ id }) => id),
        environment: environment === undefined ? undefined : (environment?.id ?? null),
    });
    try {
        await host.refresh(updated);
    }
    catch (error) {
        account.mocks.set(mock.id, mock);
        return unreadable('collection', String(error));
    }
    return ok({ mock: briefMock(account, updated) });
});
/** DELETE /mocks/{mockId}: the port closes, server responses and call logs go with it (inferred). */
const deleteMock = about(mocks, mockNotFound, async ({ id }, { account, host }) => {
    account.mocks.delete(id);
    await host.close(id);
    return ok({ mock: { id, uid: uidOf(account, id) } });
});
/** POST /mocks/{mockId}/publish: calls need no key. */
const publishMock = about(mocks, mockNotFound, (mock, request) => mock.isPrivate ? setPrivate(mock, false, request) : mockAlreadyPublished());
/** DELETE /mocks/{mockId}/unpublish: calls need the key. */
const unpublishMock = about(mocks, mockNotFound, (mock, request) => mock.isPrivate ? mockAlreadyUnpublished() : setPrivate(mock, true, request));
async function setPrivate(mock, isPrivate, { account, host }) {
    await host.refresh(change(account, account.mocks, mock, { isPrivate }));
    return ok({ mock: { id: mock.id } });
}
/** The collections and environment that the input names, by ID or UID; `undefined` for what it does not name. */
function findLinked(account, { collection, furtherCollections, environment }) {
    const find = (id) => findByIdOrUid(account, account.collections, id);
    const missing = [collection ?? [], furtherCollections ?? []].flat().find((id) => find(id) === undefined);
    if (missing !== undefined)
        return itemNotFound('collection', missing);
    const isNamed = environment !== undefined && environment !== null && environment !== '';
    const found = isNamed ? findByIdOrUid(account, account.environments, environment) : null;
    if (found === undefined)
        return itemNotFound('environment', environment ?? '');
    return {
        collection: collection === undefined ? undefined : find(collection),
        further: furtherCollections?.flatMap((id) => find(id) ?? []),
        environment: environment === undefined ? undefined : found,
    };
}
/** Create and update answer without `isPublic` and `deactivated` (recorded). */
function briefMock(account, mock) {
    return {
        id: mock.id,
        owner: account.ownerId,
        uid: uidOf(account, mock.id),
        collection: uidOf(account, mock.collection),
        // Left out where there are none, so that the answer is Postman's.
        ...(mock.furtherCollections.length > 0 && {
            furtherCollections: mock.furtherCollections.map((id) => uidOf(account, id)),
        }),
        mockUrl: mock.mockUrl,
        name: mock.name,
        config: mock.config,
        createdAt: mock.createdAt,
        updatedAt: mock.updatedAt,
        environment: mock.environment === null ? null : uidOf(account, mock.environment),
    };
}
/** Get and list. `isPublic` tells of a public workspace, not of `private`, which no endpoint returns. */
function fullMock(account, mock) {
    return { ...briefMock(account, mock), isPublic: false, deactivated: isDeactivated(account, mock) };
}

;// CONCATENATED MODULE: ./build/embedded/api/server-responses.js
/** `/mocks/{mockId}/server-responses`. Wrapped in `serverResponse` on the way in, bare on the way out. */





const serverResponseSchema = dist/* partial */.OH3(dist/* object */.Ikc({
    name: dist/* string */.YjP(),
    // 5xx only (MCP server, tool text). Older documentation calls it a string: digits are accepted.
    statusCode: dist/* pipe */.FsL(dist/* union */.KCZ([dist/* number */.aig(), dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^\d{3}$/), dist/* transform */.pdi(Number))]), dist/* integer */.ndf(), dist/* minValue */.Wwf(500), dist/* maxValue */.cGV(599)),
    headers: dist/* pipe */.FsL(dist/* nullable */.mee(dist/* array */.YOg(dist/* object */.Ikc({ key: dist/* optional */.lqM(dist/* string */.YjP(), ''), value: dist/* optional */.lqM(dist/* string */.YjP(), '') }))), dist/* transform */.pdi((headers) => headers ?? [])),
    language: dist/* nullable */.mee(dist/* picklist */.KIO(model/* serverResponseLanguages */.sj)),
    body: dist/* pipe */.FsL(dist/* nullable */.mee(dist/* string */.YjP()), dist/* transform */.pdi((body) => body ?? '')),
}));
const aboutMock = (endpoint) => about(({ mocks }) => mocks, mockOfServerResponseNotFound, endpoint);
const aboutServerResponse = (endpoint) => aboutMock((mock, request) => {
    const response = mock.serverResponses.get(request.params[1] ?? '');
    return response === undefined ? serverResponseNotFound() : endpoint(response, mock, request);
});
/** GET: the list, without headers and bodies. */
const getServerResponses = aboutMock(({ serverResponses }, { account }) => ok([...serverResponses.values()].map((response) => serverResponseSummary(account, response))));
/** POST: creating one does not activate it. */
const createServerResponse = aboutMock((mock, { account, body }) => {
    const given = bodyObject(body, 'serverResponse');
    if (given === undefined)
        return paramMissing(['serverResponse']);
    const missing = ['name', 'statusCode'].filter((key) => given[key] === undefined);
    if (missing.length > 0)
        return paramMissing(missing);
    const parsed = dist/* safeParse */.xLC(serverResponseSchema, given);
    if (!parsed.success)
        return invalidParam(refusedParam(parsed.issues, 'serverResponse'));
    const { name = '', statusCode = 500, headers = [], language = null, body: text = '' } = parsed.output;
    const { id, createdAt, updatedAt } = newResource(account, undefined);
    const created = { id, name, statusCode, headers, language, body: text, createdAt, updatedAt };
    setServerResponses(account, mock, new Map(mock.serverResponses).set(id, created));
    return ok(fullServerResponse(account, mock, created));
});
/** GET one. */
const getServerResponse = aboutServerResponse((response, mock, { account }) => ok(fullServerResponse(account, mock, response)));
/** PUT: a partial update; at least one property. */
const putServerResponse = aboutServerResponse(async (response, mock, { account, host, body }) => {
    const given = bodyObject(body, 'serverResponse');
    // `details.param` is a plain string here (official collection 1.30).
    if (given === undefined || Object.keys(given).length === 0)
        return paramMissing('serverResponse');
    const parsed = dist/* safeParse */.xLC(serverResponseSchema, given);
    if (!parsed.success)
        return invalidParam(refusedParam(parsed.issues, 'serverResponse'));
    const updated = { ...response, ...defined(parsed.output), updatedAt: timestamp(account.now()) };
    await host.refresh(setServerResponses(account, mock, new Map(mock.serverResponses).set(updated.id, updated)));
    return ok(fullServerResponse(account, mock, updated));
});
/** DELETE: answers what was deleted, without `updatedAt` and `mock`. */
const deleteServerResponse = aboutServerResponse(async (response, mock, { account, host }) => {
    const others = new Map(mock.serverResponses);
    others.delete(response.id);
    await host.refresh(setServerResponses(account, mock, others));
    // `undefined` leaves a key out of the JSON.
    return ok({ ...fullServerResponse(account, mock, response), updatedAt: undefined, mock: undefined });
});
function serverResponseSummary({ ownerId }, { id, name, statusCode, createdAt, updatedAt }) {
    return { id, name, statusCode, createdAt, updatedAt, createdBy: ownerId, updatedBy: ownerId };
}
function fullServerResponse(account, mock, response) {
    const { headers, language, body } = response;
    return { ...serverResponseSummary(account, response), headers, language, body, mock: mock.id };
}

;// CONCATENATED MODULE: ./build/embedded/api/workspaces.js
/**
 * `/me` and `/workspaces`: who has the account, and the one workspace in it, in which resources are that were created without
 * naming a workspace.
 */



/** Read as "unlimited" by clients of Postman's API. */
const unlimited = 99_999_999;
/** GET /me: the owner of the key, and what the account has used. */
const getMe = ({ account, journal }) => ok({
    user: {
        id: Number(account.ownerId),
        username: 'ephemeral-mock',
        email: 'ephemeral-mock@localhost.invalid',
        fullName: 'Ephemeral Mock',
        avatar: null,
        isPublic: false,
        // No team.
        teamId: 0,
        roles: ['user'],
    },
    operations: [{ name: 'mock_usage', limit: unlimited, usage: journal.count, overage: 0 }],
});
/** GET /workspaces. `type`, `createdBy` (a list with commas) and `elementId` leave out what they do not fit. */
const getWorkspaces = ({ account, query }) => {
    const workspace = workspaceSummary(account);
    const type = queryValue(query, 'type') ?? workspace.type;
    const creators = queryValue(query, 'createdBy')?.split(',') ?? [account.ownerId];
    const isMeant = type === workspace.type && creators.includes(account.ownerId) && hasElement(account, query);
    // `meta` comes with a limit only; without a cursor in it there is no further page.
    return ok({ workspaces: isMeant ? [workspace] : [], ...(query.has('limit') && { meta: {} }) });
};
/** GET /workspaces/{workspaceId}. `include` is a list with commas. */
const getWorkspace = ({ account, query, params }) => {
    const { defaultWorkspace: id } = account;
    if (params[0] !== id)
        return workspaceNotFound();
    const included = queryValue(query, 'include')?.split(',') ?? [];
    const mocks = included.includes('mocks:deactivated') ? inWorkspace(account.mocks, id) : listMocks(account, id);
    const reference = (resource) => referenceTo(account, resource);
    return ok({
        workspace: {
            ...workspaceSummary(account),
            description: 'What this mock server serves, for as long as it runs.',
            updatedBy: account.ownerId,
            // No team has it, as no user of this account is in one.
            ...(included.includes('team') && { team: null }),
            collections: inWorkspace(account.collections, id).map(reference),
            environments: inWorkspace(account.environments, id).map(reference),
            mocks: mocks.map((mock) => ({ ...reference(mock), deactivated: isDeactivated(account, mock) })),
        },
    });
};
function workspaceSummary({ defaultWorkspace, ownerId, createdAt }) {
    return {
        id: defaultWorkspace,
        name: 'Ephemeral Mock',
        type: 'personal',
        visibility: 'personal',
        createdBy: ownerId,
        about: '',
        createdAt,
        updatedAt: createdAt,
    };
}
/** Whether the collection that the query names, if any, is in the workspace. Of other kinds of elements there are none. */
function hasElement(account, query) {
    const elementId = queryValue(query, 'elementId');
    if (elementId === undefined)
        return true;
    const collection = findByIdOrUid(account, account.collections, elementId);
    return query.get('elementType') === 'collection' && collection?.workspace === account.defaultWorkspace;
}

;// CONCATENATED MODULE: ./build/embedded/api/routes.js
/** Which endpoint a method and path mean. */








/** `*` stands for one segment, an ID. */
const routes = [
    ['GET', 'mocks', getMocks],
    ['POST', 'mocks', createMock],
    ['GET', 'mocks/*', getMock],
    ['PUT', 'mocks/*', putMock],
    ['DELETE', 'mocks/*', deleteMock],
    ['POST', 'mocks/*/publish', publishMock],
    ['DELETE', 'mocks/*/unpublish', unpublishMock],
    ['GET', 'mocks/*/call-logs', getCallLogs],
    ['GET', 'mocks/*/server-responses', getServerResponses],
    ['POST', 'mocks/*/server-responses', createServerResponse],
    ['GET', 'mocks/*/server-responses/*', getServerResponse],
    ['PUT', 'mocks/*/server-responses/*', putServerResponse],
    ['DELETE', 'mocks/*/server-responses/*', deleteServerResponse],
    ['GET', 'collections', getCollections],
    ['POST', 'collections', createCollection],
    ['GET', 'collections/*', getCollection],
    ['PUT', 'collections/*', putCollection],
    ['DELETE', 'collections/*', deleteCollection],
    ['GET', 'environments', getEnvironments],
    ['POST', 'environments', createEnvironment],
    ['GET', 'environments/*', getEnvironment],
    ['PUT', 'environments/*', putEnvironment],
    ['DELETE', 'environments/*', deleteEnvironment],
    ['GET', 'workspaces', getWorkspaces],
    ['GET', 'workspaces/*', getWorkspace],
    ['GET', 'me', getMe],
    // Ours, not Postman's.
    ['GET', '_embedded/mocks/*/answers', getAnswers],
    ['PUT', '_embedded/mocks/*/answers', putAnswers],
    ['POST', '_embedded/flush', flushJournal],
    ['POST', '_embedded/shutdown', shutDown],
];
const table = routes.map(([method, path, endpoint]) => ({ method, segments: path.split('/'), endpoint }));
/** The route of a request, `undefined` for an unknown one. */
function findRoute(method, pathname) {
    const given = pathname.split('/').slice(1);
    // One slash at the end does not matter.
    if (given.length > 1 && given.at(-1) === '')
        given.pop();
    const found = table.find(({ method: wanted, segments }) => wanted === method &&
        segments.length === given.length &&
        segments.every((segment, index) => segment === '*' || segment === given[index]));
    if (found === undefined)
        return undefined;
    const params = given.filter((_, index) => found.segments[index] === '*').map(percent_encoding/* decodePercent */.g);
    return { endpoint: found.endpoint, params, takesNull: found.endpoint === putAnswers };
}

;// CONCATENATED MODULE: ./build/embedded/api/api.js





/** Postman's limit for a request body. */
const maxBodyBytes = 30 * 1024 * 1024;
const maxBodyBytesAtOnce = 4 * maxBodyBytes;
/** Makes the API of an account. */
function createApi(options) {
    const { isRightKey, answerSignature, rateLimit, mostUnsentBytes, onError, ...context } = options;
    const { now } = context.account;
    const readBody = createBodyReader(maxBodyBytes, maxBodyBytesAtOnce);
    const unsent = createUnsentAnswers(mostUnsentBytes);
    const inTurn = createQueue();
    const carryOut = async (method, { endpoint, params }, query, body) => {
        const answer = async () => endpoint({ ...context, query, params, body });
        try {
            // Changes are made one by one, so that an endpoint may wait for an engine without another changing what it found.
            return await (method === 'GET' ? answer() : inTurn(answer));
        }
        catch (error) {
            onError(error);
            return serverError();
        }
    };
    const reply = async (request, isSigned) => {
        const { method = 'GET', headers } = request;
        // The base only completes the URL.
        const url = URL.parse(request.url ?? '/', 'http://localhost');
        // The header wins over the query parameter (Postman's authentication page).
        const key = typeof headers['x-api-key'] === 'string' ? headers['x-api-key'] : url?.searchParams.get('apikey');
        if (!isSigned && !isRightKey(key ?? undefined))
            return unauthorized();
        const time = now();
        if (!rateLimit.take(time))
            return rateLimited(Math.ceil(rateLimit.resetAt(time) / 1000));
        const route = url === null ? undefined : findRoute(method, url.pathname);
        if (url === null || route === undefined)
            return unknownRoute();
        const read = await new Promise((resolve) => {
            readBody(request, Number(headers['content-length'] ?? 0), resolve);
        });
        if (read.outcome !== 'read')
            return payloadTooLarge();
        const parsed = parseBody(read.body, route.takesNull);
        return 'status' in parsed ? parsed : carryOut(method, route, url.searchParams, parsed.value);
    };
    return {
        listener(request, response) {
            const signature = answerSignature(request);
            for (const [name, value] of Object.entries(signature ?? {}))
                response.setHeader(name, value);
            void reply(request, signature !== undefined).then((answer) => {
                const sent = unsent.hasRoomFor(answer.body.length) ? answer : tooManyAnswers();
                send(response, sent, rateLimit, now());
                if (response.writableLength > 0)
                    unsent.hold(response, sent.body.length);
            });
        },
        async answer({ method, path, query, body }) {
            const route = findRoute(method, path);
            return route === undefined ? unknownRoute() : carryOut(method, route, query, body);
        },
    };
}
function send(response, { status, contentType, body }, rateLimit, now) {
    response.writeHead(status, [
        ...['Content-Type', contentType, 'Content-Length', String(body.length)],
        ...rateLimitHeaders(rateLimit, now),
        ...(status === 429 ? retryHeaders(rateLimit, now) : []),
    ]);
    (0,close_gently/* endGently */.f)(response, body);
}
/**
 * How much of the rate limit is left, on every answer, in every spelling that Postman's rate limit page lists. Resets are in epoch seconds, but for the one
 * in `RateLimit`, which is in seconds from now.
 */
function rateLimitHeaders(rateLimit, now) {
    const limit = String(rateLimit.rule.requests);
    const remaining = String(rateLimit.remaining(now));
    const reset = String(Math.ceil(rateLimit.resetAt(now) / 1000));
    const window = Math.ceil(rateLimit.rule.windowMilliseconds / 1000);
    return [
        ...['RateLimit', `limit=${limit}, remaining=${remaining}, reset=${secondsLeft(rateLimit, now)}`],
        ...['RateLimit-Policy', `${limit};w=${window}`],
        ...['RateLimit-Limit', limit, 'X-RateLimit-Limit', limit],
        ...['RateLimit-Remaining', remaining, 'X-RateLimit-Remaining', remaining],
        ...['RateLimit-Reset', reset, 'X-RateLimit-Reset', reset],
    ];
}
/** Only with 429, in seconds: the sources have three spellings, so all three are sent. */
function retryHeaders(rateLimit, now) {
    const seconds = String(secondsLeft(rateLimit, now));
    return ['Retry-After', seconds, 'RetryAfter', seconds, 'X-RateLimit-RetryAfter', seconds];
}
function secondsLeft(rateLimit, now) {
    return Math.max(0, Math.ceil((rateLimit.resetAt(now) - now) / 1000));
}
/** The body's JSON: an object, or `null` where that is taken. Nothing for an empty body, which publish and shutdown send. */
function parseBody(body, takesNull) {
    if (body.length === 0)
        return { value: undefined };
    try {
        const value = (0,bounded_json/* parseShallowJson */.o4)(body.toString('utf8'), bounded_json/* deepestDocument */.CE);
        return (0,bounded_json/* isObject */.Gv)(value) || (value === null && takesNull) ? { value } : malformedJson();
    }
    catch {
        return malformedJson();
    }
}
/** Runs tasks one after the other, in the order given; one that fails does not stop the next. */
function createQueue() {
    let last = Promise.resolve();
    return (task) => {
        const result = last.then(task);
        last = result.catch(() => undefined);
        return result;
    };
}

// EXTERNAL MODULE: ./build/embedded/api-key.js
var api_key = __webpack_require__(28841);
// EXTERNAL MODULE: ./build/call-log/refused.js
var call_log_refused = __webpack_require__(7874);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/embedded/journal/segments.js
/** Entries in order, in a file. While they cannot be written, the newest of them are kept in memory. */


/** Small appends are put together up to this size, so that a chunk is worth one read. */
const chunkBytes = 64 * 1024;
/** As `a+`, but a symbolic link is not followed: its target belongs to somebody else. Windows has no such flag. */
const appendOnly = external_node_fs_.constants.O_APPEND | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_RDWR | external_node_fs_.constants.O_NOFOLLOW;
/**
 * Opens the log. The file is made readable for its owner alone, since calls may carry secrets.
 *
 * Writes are synchronous on purpose: a page-cache write of 64 kB takes some 20 µs, what was appended survives a kill
 * of the process, and a slow disk slows the callers down instead of filling the memory.
 *
 * @throws when the file cannot be opened.
 */
function openChunkLog({ file, memoryBytes, onWriteError }) {
    let descriptor = file === undefined ? undefined : (0,external_node_fs_.openSync)(file, appendOnly, 0o600);
    const chunks = [];
    const inMemory = createNewestChunks(memoryBytes);
    let fileSize = descriptor === undefined ? 0 : (0,external_node_fs_.fstatSync)(descriptor).size;
    let failing = false;
    /** Writes all or nothing; gives the offset, or `undefined` when the bytes are not in the file. */
    const write = (bytes) => {
        if (descriptor === undefined)
            return undefined;
        const offset = fileSize;
        try {
            for (let done = 0; done < bytes.length;)
                done += (0,external_node_fs_.writeSync)(descriptor, bytes, done);
            fileSize += bytes.length;
            failing = false;
            return offset;
        }
        catch (error) {
            // On a full disk twenty writes fail in a second: only the first failure of a row is told.
            if (!failing)
                onWriteError(error);
            failing = true;
            undoPartialWrite(descriptor, offset);
            fileSize = (0,external_node_fs_.fstatSync)(descriptor).size;
            return undefined;
        }
    };
    return {
        chunks,
        get fileHasAll() {
            if (descriptor === undefined)
                return false;
            // Sizes differ where a write failed, the file was not empty before, or another program has changed it.
            return (0,external_node_fs_.fstatSync)(descriptor).size === chunks.reduce((sum, { length }) => sum + length, 0);
        },
        append(entries, count) {
            const { length } = entries;
            const offset = write(entries);
            const last = chunks.at(-1);
            const end = last?.offset === undefined ? undefined : last.offset + last.length;
            if (last !== undefined && offset !== undefined && offset === end && last.length + length <= chunkBytes) {
                chunks[chunks.length - 1] = { ...last, count: last.count + count, length: last.length + length };
                return true;
            }
            const chunk = { first: last === undefined ? 0 : last.first + last.count, count, length, offset };
            chunks.push(chunk);
            if (offset === undefined)
                inMemory.keep(chunk, entries);
            return offset !== undefined;
        },
        read(chunk) {
            const { offset, length } = chunk;
            if (descriptor === undefined || offset === undefined)
                return inMemory.get(chunk);
            const buffer = external_node_buffer_.Buffer.allocUnsafe(length);
            for (let done = 0; done < length;) {
                const bytesRead = (0,external_node_fs_.readSync)(descriptor, buffer, done, length - done, offset + done);
                // The file was cut behind our back: the rest of the chunk is gone.
                if (bytesRead === 0)
                    return undefined;
                done += bytesRead;
            }
            return buffer;
        },
        close() {
            if (descriptor !== undefined)
                (0,external_node_fs_.closeSync)(descriptor);
            descriptor = undefined;
        },
    };
}
/** The newest of the chunks that are in no file, as many as fit into so many bytes. */
function createNewestChunks(mostBytes) {
    /** Oldest first. */
    const kept = new Map();
    let size = 0;
    return {
        get: (chunk) => kept.get(chunk),
        keep(chunk, bytes) {
            if (bytes.length > mostBytes)
                return;
            kept.set(chunk, bytes);
            size += bytes.length;
            for (const [oldest, { length }] of kept) {
                if (size <= mostBytes)
                    return;
                kept.delete(oldest);
                size -= length;
            }
        },
    };
}
function undoPartialWrite(descriptor, offset) {
    try {
        (0,external_node_fs_.ftruncateSync)(descriptor, offset);
    }
    catch {
        // The half-written piece stays; a reader drops it as a torn line.
    }
}

// EXTERNAL MODULE: ./build/embedded/journal/format.js
var format = __webpack_require__(38064);
// EXTERNAL MODULE: ./build/http-text/header-text.js
var header_text = __webpack_require__(86420);
;// CONCATENATED MODULE: ./build/embedded/journal/record.js
/** A call as the listener hands it to the journal, and its parts as they stand there in JSON. */



/** A response. @param head its JSON, or its number */
function encodeResponse({ body, length }, head) {
    return `[${head},${encodeBody(body)},${length ?? null}]`;
}
/** A response without its body. */
function encodeHead({ name, type, statusCode, headers }) {
    const members = `"name":${JSON.stringify(name)},"type":"${type}","status":${statusCode}`;
    return `{${members},"headers":${encodeHeaders(headers)}}`;
}
/** In base64, as `format.ts` tells. */
function encodeBody(body) {
    if (body.length === 0)
        return '""';
    const bytes = external_node_buffer_.Buffer.isBuffer(body) ? body : external_node_buffer_.Buffer.from(body.buffer, body.byteOffset, body.length);
    const base64 = bytes.toString('base64', 0, format/* mostKeptBytes */.Hv);
    return body.length > format/* mostKeptBytes */.Hv ? `["${base64}",${body.length}]` : `"${base64}"`;
}
/** The headers as their senders typed them: on the wire each byte is a character. */
function encodeHeaders(namesAndValues) {
    let json = '';
    for (let i = 0; i + 1 < namesAndValues.length; i += 2) {
        const value = (0,header_text/* typedText */.M9)(namesAndValues[i + 1] ?? '');
        json += `${i === 0 ? '' : ','}{"key":${JSON.stringify(namesAndValues[i])},"value":${JSON.stringify(value)}}`;
    }
    return `[${json}]`;
}
/** Whether two lists of names and values are equal, character by character. */
function isSameHeaders(a, b) {
    if (a === b)
        return true;
    if (a.length !== b.length)
        return false;
    for (let i = 0; i < a.length; i += 1)
        if (a[i] !== b[i])
            return false;
    return true;
}

;// CONCATENATED MODULE: ./build/embedded/journal/encoder.js
/** Makes the journal's lines of calls, a batch at a time. What comes again is written once, then named by number. */



const usualPartBytes = 32 * 1024 * 1024;
/**
 * Makes an encoder of batches; `format.ts` tells what comes out. IDs are drawn once and then counted.
 *
 * @param newId gives UUIDs; a call log's ID is one with four digits after it.
 * @param mostPartBytes of all parts together; what comes later is written with every call.
 */
function createCallEncoder(newId, mostPartBytes = usualPartBytes) {
    const calls = `${newId().slice(0, 24)}#-${1000 + Math.floor(Math.random() * 9000)}`;
    let count = 0;
    let batch = '';
    const parts = createParts((line) => {
        batch += line;
    });
    const responseOf = createResponseParts(parts, mostPartBytes);
    // A quarter of the room at most is for parts of requests: clients can invent many.
    const { headersOf, bodyOf } = createRequestParts(parts, mostPartBytes / 4);
    // Mocks are few, so they need no bound.
    const mockOf = (id) => parts.numberOf(parts.get(id) ?? parts.add(id, 'mock', JSON.stringify({ id, calls })));
    /** The part of a call's line that follows its count. */
    const encodeCall = (call, equals) => {
        const { mock, method, path, headers, body, response, answer } = call;
        const inMock = mockOf(mock);
        const inHeaders = headersOf(headers);
        const inBody = bodyOf(path, body);
        const inResponse = responseOf(response);
        const ruled = answer === undefined ? '' : `,${JSON.stringify(answer)}`;
        const line = `,${inMock},${JSON.stringify(method)},${JSON.stringify(path)},${inHeaders},${inBody},${inResponse}${ruled}]}\n`;
        // Kept only once headers and body have numbers: a later line with numbers would be shorter.
        if (equals !== undefined && typeof inHeaders === 'number' && (body.length === 0 || typeof inBody === 'number')) {
            equals.line = line;
            equals.writtenIn = parts.fileState();
        }
        return line;
    };
    return {
        add(call, equals) {
            count += 1;
            // First, since this may add lines of parts to the batch, which must stand before the call's own line.
            const rest = equals?.writtenIn === parts.fileState() ? equals.line : encodeCall(call, equals);
            batch += `{"servedAt":${Math.floor(call.servedAt / 1000)},"call":[${count}${rest}`;
        },
        refuse(request) {
            // One part for each reason, of which there are few: the first sample stands for all of that reason.
            const key = `refused ${request.isCall} ${request.reason}`;
            const part = parts.get(key) ?? parts.add(key, 'refused', JSON.stringify(request));
            // First, since this may add the part's line to the batch.
            const number = parts.numberOf(part);
            batch += `{"refused":${number}}\n`;
        },
        get length() {
            return batch.length;
        },
        take() {
            const taken = external_node_buffer_.Buffer.from(batch);
            batch = '';
            return taken;
        },
        forget: parts.forget,
        lineOf: parts.lineOf,
    };
}
/** The parts that have numbers, none at first. @param write gets the line of a part before it is named */
function createParts(write) {
    const parts = [];
    const byKey = new Map();
    let size = 0;
    let fileState = 0;
    return {
        get: (key) => byKey.get(key),
        add: (key, kind, json) => {
            const part = { number: parts.length, line: (0,format/* partLine */.wY)(parts.length, kind, json), writtenIn: -1 };
            size += part.line.length;
            parts.push(part);
            byKey.set(key, part);
            return part;
        },
        /** The number of a part, which is in the file from here on. */
        numberOf: (part) => {
            if (part.writtenIn !== fileState)
                write(part.line);
            part.writtenIn = fileState;
            return part.number;
        },
        lineOf: (number) => parts[number]?.line,
        /** Characters of all lines. */
        size: () => size,
        fileState: () => fileState,
        forget: () => {
            fileState += 1;
        },
    };
}
/** Responses, in JSON, or by their numbers where many calls get them. @param mostBytes that all parts take */
function createResponseParts(parts, mostBytes) {
    /** The number of what many calls have in common, as long as there is room; else its JSON. */
    const numberOrJson = (shared, kind, encode) => {
        const known = parts.get(shared);
        if (known !== undefined)
            return parts.numberOf(known);
        const json = encode(shared);
        return parts.size() + json.length <= mostBytes ? parts.numberOf(parts.add(shared, kind, json)) : json;
    };
    return (response) => {
        if (response.isShared)
            return numberOrJson(response, 'response', encodeWholeResponse);
        const { head } = response;
        return encodeResponse(response, head.isShared ? numberOrJson(head, 'head', encodeHead) : encodeHead(head));
    };
}
/** With the whole head, not its number: a part never names another part, which might be missing in the file. */
function encodeWholeResponse(response) {
    return encodeResponse(response, encodeHead(response.head));
}
/** Paths whose last body is kept, and the longest such body. */
const mostPaths = 1_000;
const longestBody = 4 * 1024;
/** Headers and bodies of requests, in JSON, or by their numbers where they come again. @param mostBytes that their parts take */
function createRequestParts(parts, mostBytes) {
    // By the number of headers, the last such list: different clients and methods send different numbers.
    const seenHeaders = new Map();
    // By path, the last body: a client that asks again often sends the same.
    const seenBodies = new Map();
    let bytes = 0;
    /** The number of what came again, as long as there is room; else its JSON. */
    const again = (seen, kind) => {
        seen.part ??= parts.get(seen.json);
        if (seen.part === undefined && bytes + seen.json.length <= mostBytes) {
            seen.part = parts.add(seen.json, kind, seen.json);
            bytes += seen.json.length;
        }
        return seen.part === undefined ? seen.json : parts.numberOf(seen.part);
    };
    return {
        headersOf: (list) => {
            const last = seenHeaders.get(list.length);
            if (last !== undefined && isSameHeaders(last.value, list))
                return again(last, 'headers');
            const json = encodeHeaders(list);
            seenHeaders.set(list.length, { value: list, json, part: undefined });
            return json;
        },
        bodyOf: (path, body) => {
            if (body.length === 0 || body.length > longestBody)
                return encodeBody(body);
            const last = seenBodies.get(path);
            if (last?.value.length === body.length && external_node_buffer_.Buffer.compare(last.value, body) === 0)
                return again(last, 'body');
            const json = encodeBody(body);
            // Copied, since the bytes that were read from a socket may keep a larger buffer in memory.
            if (last !== undefined || seenBodies.size < mostPaths)
                seenBodies.set(path, { value: external_node_buffer_.Buffer.from(body), json, part: undefined });
            return json;
        },
    };
}

;// CONCATENATED MODULE: ./build/embedded/journal/session-index.js
/** Where the calls of each session stand in the journal, so that one session's are found without reading all. */
/** Later sessions are not indexed. */
const mostSessions = 10_000;
/** The most calls that are indexed, of all sessions together, 8 bytes each. */
const mostCalls = 2_000_000;
function createSessionIndex(limits = { mostSessions, mostCalls }) {
    const known = new Map();
    let calls = 0;
    let isFull = false;
    return {
        add: (session, sequence) => {
            calls += 1;
            if (calls > limits.mostCalls) {
                // A list that has not all of its session's calls is of no use.
                known.clear();
                isFull = true;
                return;
            }
            const sequences = known.get(session);
            if (sequences !== undefined)
                sequences.push(sequence);
            else if (!isFull && known.size < limits.mostSessions)
                known.set(session, [sequence]);
            else
                isFull = true;
        },
        find: (session) => known.get(session) ?? (isFull ? undefined : []),
    };
}
/** Whether one of these calls, which are in order, is among so many that begin with a first one. By bisection. */
function hasAny(sequences, { first, count }) {
    let low = 0;
    let high = sequences.length;
    while (low < high) {
        const middle = Math.floor((low + high) / 2);
        if ((sequences[middle] ?? first) < first)
            low = middle + 1;
        else
            high = middle;
    }
    const next = sequences[low];
    return next !== undefined && next < first + count;
}

;// CONCATENATED MODULE: ./build/embedded/journal/journal.js






/** The file is never further behind than this many bytes … */
const batchBytes = 64 * 1024;
/** … or milliseconds. */
const batchMilliseconds = 50;
/** Chunks are read synchronously; calls are served between so many of them. */
const chunksInARow = 16;
const batchEntries = 64;
/**
 * Opens a journal.
 *
 * @throws when the file cannot be opened.
 */
function openJournal({ file, memoryBytes, partBytes, newId, onWriteError }) {
    const log = openChunkLog({ file, memoryBytes, onWriteError });
    const encoder = createCallEncoder(newId, partBytes);
    const refused = (0,call_log_refused/* createRefusedCounter */.to)();
    const sessions = createSessionIndex();
    let pending = 0;
    let flushed = 0;
    let timer;
    let open = true;
    const flush = () => {
        clearTimeout(timer);
        timer = undefined;
        if (encoder.length === 0)
            return;
        const calls = pending;
        pending = 0;
        flushed += calls;
        const isWritten = log.append(encoder.take(), calls);
        if (!isWritten && file !== undefined)
            encoder.forget();
    };
    const flushSoon = () => {
        if (encoder.length >= batchBytes)
            flush();
        else
            timer ??= setTimeout(flush, batchMilliseconds);
    };
    return {
        record(call, equals) {
            if (!open)
                return;
            encoder.add(call, equals);
            if (call.session !== undefined && call.session !== '')
                sessions.add(call.session, flushed + pending);
            pending += 1;
            flushSoon();
        },
        refuse(request) {
            if (!open)
                return;
            refused.add(request);
            encoder.refuse(request);
            flushSoon();
        },
        refused: refused.counted,
        flush,
        get count() {
            return flushed + pending;
        },
        get fileHasAll() {
            return log.fileHasAll;
        },
        async *entries(mock, direction, start, session) {
            flush();
            const ofSession = session === undefined ? undefined : sessions.find(session);
            // The last chunk may grow while this waits for others: calls that come from now on are left out, so there is no gap.
            const range = { direction, start, end: flushed, ofSession };
            const read = (0,format/* createLineReader */.UB)(encoder.lineOf);
            for await (const lines of linesFrom(log, range)) {
                // In small batches, since a page of call logs takes only a part of a chunk.
                for (let at = 0; at < lines.length; at += batchEntries) {
                    yield lines.slice(at, at + batchEntries).flatMap(({ sequence, line }) => {
                        const found = read(line.toString());
                        return typeof found === 'object' && 'mock' in found && found.mock === mock
                            ? [{ sequence, log: found.log }]
                            : [];
                    });
                }
            }
        },
        close() {
            if (!open)
                return;
            flush();
            open = false;
            log.close();
        },
    };
}
/** The lines of calls, a chunk at a time. */
async function* linesFrom(log, { direction, start, end, ofSession }) {
    const isUp = direction === 'asc';
    const from = start ?? (isUp ? 0 : end - 1);
    const wanted = ofSession && new Set(ofSession);
    const isAsked = ({ sequence }) => (isUp ? sequence >= from : sequence <= from) && sequence < end && wanted?.has(sequence) !== false;
    const firstIndex = log.chunks.findLastIndex(({ first }) => first <= from);
    for (let index = firstIndex;; index += isUp ? 1 : -1) {
        const chunk = log.chunks[index];
        if (chunk === undefined || chunk.first >= end)
            return;
        if (ofSession !== undefined && !hasAny(ofSession, chunk))
            continue;
        if (index % chunksInARow === 0)
            await (0,promises_.setImmediate)();
        const lines = callLines(log.read(chunk), chunk.first).filter(isAsked);
        yield isUp ? lines : lines.reverse();
    }
}
/** The lines of the calls in a chunk, whose first call is named. Of a chunk that is gone there are none. */
function callLines(bytes, first) {
    const lines = [];
    for (let start = 0; bytes !== undefined && start < bytes.length;) {
        const newline = bytes.indexOf(0x0a, start);
        const end = newline === -1 ? bytes.length : newline + 1;
        if ((0,format/* isCallLine */.Vx)(bytes, start))
            lines.push({ sequence: first + lines.length, line: bytes.subarray(start, end) });
        start = end;
    }
    return lines;
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/engine/mock/cached-engine.js
var cached_engine = __webpack_require__(47101);
// EXTERNAL MODULE: ./build/engine/mock/compile-mock.js + 13 modules
var compile_mock = __webpack_require__(54175);
// EXTERNAL MODULE: ./build/engine/join-collections.js
var join_collections = __webpack_require__(65887);
// EXTERNAL MODULE: ./build/engine/read/read-environment.js
var read_environment = __webpack_require__(24178);
;// CONCATENATED MODULE: ./build/embedded/mock-parts.js
/** Makes a mock's engine of the collections and the environment that the account has stored. */



/** What the account now has of a mock's parts; `undefined` for a mock that is deactivated. */
function partsOf(account, mock) {
    const [first, ...further] = collectionsOf(mock).map((id) => account.collections.get(id));
    const environment = mock.environment === null ? null : account.environments.get(mock.environment);
    if (first === undefined || environment === undefined || !further.every((each) => each !== undefined))
        return undefined;
    return { collections: [first, ...further], environment, config: mock.config };
}
/**
 * What makes engines of what the account has stored. Both throw a CollectionError.
 *
 * @param ownerId of the account
 * @param log hears of what is odd about a collection
 */
function createEngineMaker(ownerId, readCollection, log) {
    const collections = new WeakMap();
    /** Each collection once. */
    const read = async (stored) => {
        const known = collections.get(stored);
        if (known !== undefined)
            return known;
        const { collection: found, warnings } = await readStored(stored, readCollection);
        const collection = { ...found, id: stored.id, name: stored.name };
        for (const { message, firstItem, count } of warnings) {
            log(`collection ${stored.id}: ${message} (${count} times, first in ${firstItem})`);
        }
        collections.set(stored, collection);
        return collection;
    };
    const compile = async ({ collections: [first, ...further], environment, config }) => (0,cached_engine/* cachedEngine */.x)(await (0,compile_mock/* compileMock */.m)({
        collection: (0,join_collections/* joinCollections */.c)([await read(first), ...(await Promise.all(further.map(read)))]),
        environment: environment === null ? undefined : (0,read_environment.readEnvironment)({ ...environment }).environment,
        config,
        ownerId,
    }));
    return { read, compile };
}
/**
 * Reads the document as it was sent: the import changes nothing that the engine looks at, unless an ID names two items.
 * Most documents are then never copied.
 */
async function readStored({ given, document }, readCollection) {
    const read = await readCollection(given);
    return read.collection.repeatsIds ? readCollection(document()) : read;
}
/** Whether both would give the same engine. Stored resources are never changed in place, so identity tells. */
function sameParts(a, b) {
    return (isSameList(a.collections, b.collections) &&
        a.environment === b.environment &&
        // The engine does not look at server responses.
        (0,external_node_util_.isDeepStrictEqual)({ ...a.config, serverResponseId: null }, { ...b.config, serverResponseId: null }));
}
/** Whether both have the same things in the same order. */
function isSameList(a, b) {
    return a.length === b.length && a.every((each, index) => each === b[index]);
}

;// CONCATENATED MODULE: ./build/embedded/answers/bounded-map.js
/** A map of bounded size, for entries that clients can make any number of. The least recently used go first. */
/** Makes an empty one. */
function createBoundedMap({ mostEntries, mostBytes, bytesOf }) {
    const kept = new Map();
    let oldest;
    let newest;
    let bytes = 0;
    const append = (entry) => {
        entry.before = newest;
        entry.after = undefined;
        if (newest === undefined)
            oldest = entry;
        else
            newest.after = entry;
        newest = entry;
    };
    const unlink = ({ before, after }) => {
        if (before === undefined)
            oldest = after;
        else
            before.after = after;
        if (after === undefined)
            newest = before;
        else
            after.before = before;
    };
    const remove = (entry) => {
        if (entry === undefined)
            return;
        unlink(entry);
        kept.delete(entry.key);
        bytes -= entry.bytes;
    };
    return {
        use(key) {
            const entry = kept.get(key);
            if (entry !== undefined && entry !== newest) {
                unlink(entry);
                append(entry);
            }
            return entry?.value;
        },
        peek: (key) => kept.get(key)?.value,
        set(key, value) {
            remove(kept.get(key));
            const entry = { key, value, bytes: bytesOf(key, value), before: undefined, after: undefined };
            kept.set(key, entry);
            append(entry);
            bytes += entry.bytes;
            while (kept.size > mostEntries || bytes > mostBytes)
                remove(oldest);
        },
        *entries() {
            for (let entry = oldest; entry !== undefined; entry = entry.after)
                yield [entry.key, entry.value];
        },
    };
}

// EXTERNAL MODULE: ./build/engine/answers/path-rule.js
var path_rule = __webpack_require__(44455);
// EXTERNAL MODULE: ./build/engine/call/call.js
var call_call = __webpack_require__(28694);
;// CONCATENATED MODULE: ./build/embedded/answers/compiled-rules.js

/** What an answer in a list takes beside its texts. */
const bytesOfItem = 500;
/** Prepares rules. */
function compileRules(rules, number) {
    const compiled = rules.map((rule) => ({ rule, turns: rule.items.map((item, index) => turnOf(rule, item, index)) }));
    const find = (method, fitting) => {
        const index = rules.findIndex((rule) => fitsRule(rule, method, fitting));
        const found = compiled[index];
        if (found === undefined || !fitting.fits())
            return undefined;
        return { ...found, key: `${index} ${method} ${fitting.target.path.key}` };
    };
    // The engine keeps the fittings of what is called again and again.
    const known = new WeakMap();
    const given = Object.fromEntries(rules.map(({ name, given }) => [name, given]));
    return {
        number,
        given,
        bytes: bytesOfItem * compiled.reduce((sum, { turns }) => sum + turns.length + 1, 0) + 4 * JSON.stringify(given).length,
        find(method, fitting) {
            const before = known.get(fitting);
            if (before !== undefined)
                return before.found;
            const found = find(method, fitting);
            known.set(fitting, { found });
            return found;
        },
    };
}
function turnOf({ name, items }, item, index) {
    const fault = item.kind === 'fault' ? { fault: item.fault } : {};
    const note = { rule: name, turn: index + 1, of: items.length, ...fault };
    return { item, note, noteOfMade: { ...note, made: true } };
}
function fitsRule(rule, called, { target, paths }) {
    return ((rule.method === '*' || rule.method === called) &&
        paths().some((path) => (0,path_rule/* fitsPath */.i7)(rule.path, path)) &&
        rule.query.every(([name, value]) => {
            const sent = target.query.get(name);
            return sent !== undefined && (value === '*' || sent.includes((0,call_call/* comparableValue */.YW)(value)));
        }));
}

;// CONCATENATED MODULE: ./build/embedded/answers/answer-book.js


const answer_book_mostSessions = 10_000;
const mostCounters = 100_000;
/** The most bytes of the rules of all sessions, and as many again for all counters. */
const mostBytes = 32 * 1024 * 1024;
/** The bytes of an entry without its texts. */
const entryBytes = 200;
/** Makes a book without rules. */
function createAnswerBook() {
    let number = 0;
    let whole = { number, rules: undefined };
    let isEmpty = true;
    const sessions = createBoundedMap({
        mostEntries: answer_book_mostSessions,
        mostBytes,
        bytesOf: (_, { rules }) => entryBytes + (rules === undefined ? 0 : rules.bytes),
    });
    let counters = createCounters();
    const sessionOf = (id) => {
        if (id === '')
            return whole;
        const known = sessions.use(id);
        if (known !== undefined)
            return known;
        number += 1;
        const made = { number, rules: undefined };
        sessions.set(id, made);
        return made;
    };
    const prefixOf = (session, rules) => `${session.number} ${rules.number} `;
    return {
        get isEmpty() {
            return isEmpty;
        },
        take(id, method, fitting) {
            const session = sessionOf(id);
            const rules = session.rules ?? whole.rules;
            const found = rules?.find(method, fitting);
            if (rules === undefined || found === undefined)
                return undefined;
            const { rule, turns } = found;
            const key = prefixOf(session, rules) + found.key;
            const counter = counters.use(key);
            if (counter !== undefined) {
                counter.turn = Math.min(counter.turn + 1, turns.length);
                return turns[counter.turn - 1];
            }
            counters.set(key, { rule: rule.name, method, path: `/${fitting.target.path.key}`, turn: 1, of: turns.length });
            return turns[0];
        },
        set(id, given) {
            number += 1;
            const session = { number, rules: given === undefined ? undefined : compileRules(given, number) };
            if (id === '')
                whole = session;
            else
                sessions.set(id, session);
            const ofSessions = [...sessions.entries()].some(([, { rules }]) => rules !== undefined);
            isEmpty = whole.rules === undefined && !ofSessions;
        },
        tell(id) {
            const session = id === '' ? whole : sessions.peek(id);
            const rules = session?.rules ?? whole.rules;
            if (rules === undefined)
                return { answers: null, turns: [] };
            const prefix = session && prefixOf(session, rules);
            const turns = [...counters.entries()].flatMap(([key, counter]) => prefix !== undefined && key.startsWith(prefix) ? [{ ...counter }] : []);
            return { answers: rules.given, turns };
        },
        restart() {
            counters = createCounters();
        },
    };
}
const createCounters = () => createBoundedMap({
    mostEntries: mostCounters,
    mostBytes,
    bytesOf: (key, { path }) => entryBytes + 2 * (key.length + path.length),
});

// EXTERNAL MODULE: ./build/http-text/content-coding.js
var content_coding = __webpack_require__(94081);
// EXTERNAL MODULE: ./build/engine/match/selectors.js
var selectors = __webpack_require__(25239);
;// CONCATENATED MODULE: ./build/embedded/listener/platform-headers.js
/** The headers that every answer gets, unless it has its own: trace IDs, how many calls are left, and the date. */

/** Their lower-case names. */
const platformHeaderNames = [
    'x-srv-trace',
    'x-srv-span',
    'x-ratelimit-limit',
    'x-ratelimit-reset',
    'x-ratelimit-remaining',
    'date',
];
/** How many digits at the end of an ID are the call's number. */
const countedDigits = 8;
/**
 * Makes what gives those of one more call, by the time in milliseconds since the epoch.
 *
 * The IDs are 16 hex digits each, as recorded from cloud mocks. Half of one is random, the same for all calls; the rest is the
 * call's number in decimal digits: after a hundred million calls they come again.
 */
function createPlatformHeaders(rateLimit) {
    const [trace, span] = [`v=1;t=${(0,external_node_crypto_.randomBytes)(4).toString('hex')}`, `v=1;s=${(0,external_node_crypto_.randomBytes)(4).toString('hex')}`];
    const limit = String(rateLimit.rule.requests);
    let number = 0;
    let second = Number.NaN;
    let date = '';
    return (time) => {
        number = (number + 1) % 10 ** countedDigits;
        const counted = String(number).padStart(countedDigits, '0');
        if (Math.floor(time / 1000) !== second) {
            second = Math.floor(time / 1000);
            date = new Date(time).toUTCString();
        }
        return {
            trace: trace + counted,
            span: span + counted,
            limit,
            date,
            reset: Math.ceil(rateLimit.resetAt(time) / 1000),
            remaining: rateLimit.remaining(time),
        };
    };
}

;// CONCATENATED MODULE: ./build/embedded/listener/answer.js
/** What a mock answers, in the form in which it is sent and logged. */




/** In bytes. A longer body is sent by itself: to copy it behind its head would take longer than a second write. */
const longestCopied = 16 * 1024;
/**
 * Makes a head. Headers whose name cannot be sent are left out, control characters too, text beyond Latin-1 goes out as
 * UTF-8, a status that HTTP does not allow for an answer becomes 200 (postman-app-support#9249), and every answer lets any
 * origin read it unless it says itself who may (Postman's answer in postman-app-support#4603).
 *
 * No ETag: the cloud sends one, but a test that gets 304 instead of its example is worse off than one without.
 */
function makeHead({ name, type, isShared, status, statusText, headers: given }) {
    const headers = [];
    const names = new Set();
    for (const [name, value] of given) {
        if (!(0,header_text/* isHeaderName */.p$)(name))
            continue;
        headers.push(name, (0,header_text/* headerText */.TK)(value));
        names.add(name.toLowerCase());
    }
    if (!names.has('access-control-allow-origin'))
        headers.push('Access-Control-Allow-Origin', '*');
    return {
        ...{ name, type, isShared, headers },
        statusCode: Number.isInteger(status) && status >= 200 && status <= 999 ? status : 200,
        statusText: statusText === undefined ? undefined : (0,header_text/* latin1Text */.Ly)(statusText),
        replaces: platformHeaderNames.some((name) => names.has(name)) ? names : undefined,
    };
}
/** Puts head and body together. */
function makeAnswer(head, { body, text, isShared, isRepeatable = isShared, delay = 0, withoutLength }) {
    if (head.statusCode === 204 || head.statusCode === 304)
        return { head, body: noBytes, text: undefined, length: undefined, isShared, isRepeatable, delay };
    return {
        head,
        body,
        text: isShared ? undefined : text,
        length: withoutLength === true ? undefined : body.length,
        isShared,
        isRepeatable,
        delay,
    };
}
/** The head of an example as the engine rendered it. @param isShared whether these very headers answer many calls */
function servedHead({ example, status, statusText, headers }, isShared) {
    const parts = { name: example.name, type: 'success', status, headers, isShared };
    return makeHead(statusText === '' ? parts : { ...parts, statusText });
}
/** An active server response. That its call log's type is `success` is inferred: a saved response was served. */
function serverResponseAnswer({ name, statusCode, headers, body }) {
    const sent = headers.filter(({ key }) => !(0,header_text/* isConnectionHeader */.wL)(key)).map(({ key, value }) => [key, value]);
    const head = makeHead({ name, type: 'success', status: statusCode, headers: sent, isShared: true });
    return makeAnswer(head, { body: external_node_buffer_.Buffer.from(body), isShared: true });
}

;// CONCATENATED MODULE: ./build/embedded/listener/platform-answers.js
/**
 * What a mock answers by itself, in the words of Postman's cloud. Sources: Postman's help pages and
 * postman-app-support issues; see each.
 */




function platformError(status, name, message, { header, isShared = true } = {}) {
    const head = makeHead({
        ...{ name: message, type: 'error', status, isShared },
        headers: [['Content-Type', 'application/json; charset=utf-8']],
    });
    return makeAnswer(head, { body: external_node_buffer_.Buffer.from(JSON.stringify({ error: { name, message, header } })), isShared });
}
/** No example was found; the engine says in which words. */
function missedError({ status, error: { name, message, header } }) {
    return platformError(status, name, message, { header });
}
/** Ours: a rule of `answers` asks for what no example has that fits the call. */
function ruleMissedError(rule, asked) {
    const message = `The rule "${rule}" of \`answers\` asks for ${asked}, and no example that fits this call has it.`;
    return platformError(404, 'mockRequestNotFoundError', message, { header: 'No matching requests' });
}
/** The mock's collection or environment was deleted (vdespa/automation-with-postman-course#15; 400 from a repo guide). */
const inactiveMock = platformError(400, 'inactiveMockError', 'The environment or collection associated with this mock has been deleted.');
/** A private mock was called without its key (Postman's help page; the status is inferred). */
const invalidCredentials = platformError(401, 'invalidCredentialsError', 'Please provide the required `x-api-key` authentication header.');
/** Ours: Postman's cloud has no sessions. @param given what the call names instead of one */
function invalidSession(given) {
    return platformError(400, 'invalidSessionError', (0,http_text_session/* describeBadSession */.Bw)((0,header_text/* typedText */.M9)(given)), { isShared: false });
}
/** Ours: the cloud's limit is lower and its answer unknown. */
const bodyTooLarge = platformError(413, 'requestBodyTooLargeError', 'The request body is larger than 20 MB, which is what a mock takes.');
/** Ours: many large bodies are coming in at once. */
const tooManyBodies = platformError(503, 'tooManyBodiesError', 'The mock is receiving more than 256 MB of request bodies at once. Send fewer at a time.');
/** Ours: clients have asked for much that they do not take. */
const platform_answers_tooManyAnswers = platformError(503, 'tooManyAnswersError', 'More than 256 MB of answers wait for clients that have not read them. Read or close them, or make fewer calls at once.');
/** Ours: a defect of the mock; its log has the details. */
const internalError = platformError(500, 'serverError', 'Something went wrong with the server');
/** Too many calls a minute (postman-app-support#7013). `retryAt` is in epoch seconds. */
function rateLimitError(retryAt) {
    return platformError(429, 'rateLimitError', `Rate limit exceeded. Retry after ${retryAt}`, { isShared: false });
}
/** What a preflight is told of, and the method that it asks for. */
const methods = ['GET', 'HEAD', 'PUT', 'PATCH', 'POST', 'DELETE', 'OPTIONS'];
/**
 * The platform's answer to a preflight, which never reaches an OPTIONS example (Postman's answer in
 * postman-app-support#4603). 204, and allowing all that is asked for, are inferred.
 *
 * @param requestedMethod the `Access-Control-Request-Method` header.
 * @param requestedHeaders the `Access-Control-Request-Headers` header, if any.
 */
function answerPreflight(requestedMethod, requestedHeaders) {
    const allowed = methods.includes(requestedMethod) ? methods : [...methods, requestedMethod];
    const head = makeHead({
        name: 'CORS preflight',
        type: 'success',
        status: 204,
        headers: [
            ['Access-Control-Allow-Methods', allowed.join(',')],
            ...(requestedHeaders === undefined ? [] : [['Access-Control-Allow-Headers', requestedHeaders]]),
            ['Vary', 'Access-Control-Request-Headers'],
        ],
        // One of its own for each call.
        isShared: false,
    });
    return makeAnswer(head, { body: external_node_buffer_.Buffer.alloc(0), isShared: false });
}

;// CONCATENATED MODULE: ./build/embedded/listener/shown-mock.js
/** A mock as its listener serves it, and the answers that were prepared for it so far. */



/** Shows a view, without any answers made for it yet. */
function showMock(view) {
    return { view, answers: new Map(), heads: new Map() };
}
/** The answer of what the engine decides. */
function answerOf(decision, method, { answers, heads }) {
    if (decision.outcome === 'missed')
        return (0,call_call/* getOrMake */.IV)(answers, decision, () => missedError(decision));
    const withoutLength = method === 'HEAD';
    if (decision.isShared) {
        return (0,call_call/* getOrMake */.IV)(answers, decision, () => makeAnswer(servedHead(decision, true), { ...decision, withoutLength }));
    }
    const head = decision.sharesHeaders
        ? (0,call_call/* getOrMake */.IV)(heads, decision.headers, () => servedHead(decision, true))
        : servedHead(decision, false);
    return makeAnswer(head, { ...decision, withoutLength });
}

;// CONCATENATED MODULE: ./build/embedded/listener/ruled-answer.js
/** What a call gets by a rule of `answers`. */







/** The answer of a turn. */
function ruledAnswer(turn, fitting, request, shown) {
    const { item, note } = turn;
    const keep = (make) => (0,call_call/* getOrMake */.IV)(shown.answers, turn, make);
    if (item.kind === 'fault' && item.fault !== 'truncate') {
        const { fault } = item;
        return { answer: keep(() => delayed(silence(fault), item)), note };
    }
    const narrowed = item.kind === 'status' || item.kind === 'name' ? fitting.among(item) : fitting;
    if (item.kind === 'status' && !narrowed.fits() && (0,check_answers/* canBeMade */.P)(item.status)) {
        const { status } = item;
        return { answer: keep(() => delayed(madeAnswer(status), item)), note: turn.noteOfMade };
    }
    const decision = narrowed.answer(request);
    if (decision.outcome === 'missed') {
        // As for any other call that the mock has nothing for: no rule has answered it.
        if (item.kind === 'status')
            return { answer: keep(() => ruleMissedError(note.rule, `status ${item.status}`)) };
        if (item.kind === 'name')
            return { answer: keep(() => ruleMissedError(note.rule, `"${item.name}"`)) };
        return { answer: answerOf(decision, request.method, shown) };
    }
    const answer = answerOf(decision, request.method, shown);
    return { answer: delayed(item.kind === 'fault' ? truncated(answer) : answer, item), note };
}
function delayed(answer, { delay }) {
    return delay === undefined || delay === answer.delay ? answer : { ...answer, delay, isShared: false };
}
/** Nothing is sent; the call log has the fault's name and no status. */
function silence(fault) {
    const unsent = { statusCode: 0, statusText: undefined, headers: [], replaces: undefined };
    const head = { name: fault, type: 'success', isShared: true, ...unsent };
    return { ...makeAnswer(head, { body: noBytes, isShared: true, withoutLength: true }), fault };
}
/** Half of the body, and the length of the whole. Of one that is empty a byte is announced, where there may be any. */
function truncated(answer) {
    const { body, length } = answer;
    return {
        ...answer,
        body: body.subarray(0, Math.floor(body.length / 2)),
        text: undefined,
        length: length === undefined ? undefined : Math.max(length, 1),
        isShared: false,
        fault: 'truncate',
    };
}
/** A status that no example has, in the form of a platform's error. */
function madeAnswer(status) {
    const message = external_node_http_.STATUS_CODES[status] ?? 'Simulated error';
    const head = makeHead({
        ...{ name: `${status} ${message}`, type: 'success', status, isShared: true },
        headers: [
            ['Content-Type', 'application/json; charset=utf-8'],
            ...(status === 429 || status === 503 ? [['Retry-After', '1']] : []),
        ],
    });
    return makeAnswer(head, { body: external_node_buffer_.Buffer.from(JSON.stringify({ error: { status, message } })), isShared: true });
}

;// CONCATENATED MODULE: ./build/embedded/listener/decide.js







/** Decides. @param time milliseconds since the epoch */
function decide(deciding, call, time) {
    const shown = deciding.shown();
    const own = decideWithoutEngine(deciding, shown, call, time);
    if (own !== undefined)
        return { answer: own };
    const { method, headers, body } = call;
    const { session, target } = call.session;
    const { engine } = shown.view;
    const request = { method, target, headers: headers.pairs, body: withoutCoding(body, headers) };
    if (!deciding.answers.isEmpty && !(0,selectors/* asksForExample */.e_)(headers.pairs)) {
        const fitting = engine.fit(method, target);
        const turn = deciding.answers.take(session, method, fitting);
        if (turn !== undefined)
            return ruledAnswer(turn, fitting, request, shown);
    }
    return { answer: answerOf(engine.answer(request), method, shown) };
}
/** What a call gets before examples are looked at; `undefined` for one that may get an example. */
function decideWithoutEngine({ isRightKey, rateLimit }, { view, answers }, call, time) {
    const { method, headers, body, session } = call;
    if (body.outcome === 'too-large')
        return bodyTooLarge;
    if (body.outcome === 'too-many')
        return tooManyBodies;
    if (!rateLimit.take(time))
        return rateLimitError(Math.ceil(rateLimit.resetAt(time) / 1000));
    const { serverResponse } = view;
    if (view.deactivated)
        return inactiveMock;
    // Postman takes a mock's key from the header alone, never from the query (postman-app-support#8274).
    if (view.isPrivate && !isRightKey(decide_valueOf(headers.pairs, 'x-api-key')))
        return invalidCredentials;
    if (session.badSession !== undefined)
        return invalidSession(session.badSession);
    if (serverResponse !== undefined)
        return (0,call_call/* getOrMake */.IV)(answers, serverResponse, () => serverResponseAnswer(serverResponse));
    if (method === 'OPTIONS') {
        const requestedMethod = decide_valueOf(headers.pairs, 'access-control-request-method');
        if (requestedMethod !== undefined) {
            return answerPreflight(requestedMethod, decide_valueOf(headers.pairs, 'access-control-request-headers'));
        }
    }
    return undefined;
}
/** The body as the engine understands it. */
function withoutCoding({ body }, { pairs }) {
    if (body.length === 0 || decide_valueOf(pairs, 'content-encoding') === undefined)
        return body;
    return (0,content_coding/* decodeBody */.Vj)(body, (0,header_text/* headerValues */.UE)(pairs, 'content-encoding').join(','));
}
/** Reads headers. @param list names and values in turn */
function readHeaders(list) {
    const pairs = [];
    for (let i = 0; i + 1 < list.length; i += 2)
        pairs.push({ key: list[i] ?? '', value: list[i + 1] ?? '' });
    const isChunked = decide_valueOf(pairs, 'transfer-encoding') !== undefined;
    const length = Number(decide_valueOf(pairs, 'content-length') ?? 0);
    return { list, pairs, announced: isChunked ? 0 : length === 0 ? undefined : length };
}
/** The value of the first header of this name. */
function decide_valueOf(pairs, lowerCaseName) {
    return pairs.find(({ key }) => key.length === lowerCaseName.length && key.toLowerCase() === lowerCaseName)?.value;
}

;// CONCATENATED MODULE: ./build/embedded/listener/send-answer.js


/** Sends answers as Node's documentation tells. */
function createSendAnswer(next) {
    return (response, answer, time) => {
        const { statusCode, statusText, replaces } = answer.head;
        const own = listOf(next(time));
        const all = [...headersOf(answer), ...(replaces === undefined ? own : without(own, replaces))];
        if (statusText === undefined)
            response.writeHead(statusCode, all);
        else
            response.writeHead(statusCode, statusText, all);
        if (answer.fault === undefined) {
            (0,close_gently/* endGently */.f)(response, answer.body);
            return;
        }
        response.flushHeaders();
        if (answer.body.length > 0)
            response.write(answer.body);
        closeAfterAll(response);
    };
}
/** How many bytes an answer takes of memory until its client has it. */
function ownBytes({ isShared, body }) {
    return isShared && body.length > longestCopied ? 0 : body.length;
}
/** Its headers but for those of the call alone, as names and values in turn. */
function headersOf({ head, length }) {
    return length === undefined ? head.headers : [...head.headers, 'Content-Length', String(length)];
}
function listOf({ trace, span, limit, reset, remaining, date }) {
    return [
        ...['x-srv-trace', trace, 'x-srv-span', span, 'X-RateLimit-Limit', limit, 'X-RateLimit-Reset', String(reset)],
        ...['X-RateLimit-Remaining', String(remaining), 'Date', date],
    ];
}
/** Of names and values in turn, those whose name is not in the set of lower-case names. */
function without(headers, names) {
    return headers.filter((_, index) => !names.has((headers[index - (index % 2)] ?? '').toLowerCase()));
}
/** Fails a call of which nothing was sent yet. One that hangs is open until its client leaves or the mock ends. */
function breakOff(response, fault) {
    const { socket } = response.req;
    if (fault === 'reset')
        carrierOf(socket).resetAndDestroy();
    else if (fault !== 'hang')
        closeAfterAll(response);
}
/** The TCP socket below a TLS socket, since only TCP can be reset. Node does not document the property. */
function carrierOf(socket) {
    return socket._parent ?? socket;
}
/** Closes the connection once it has sent what it was given. */
function closeAfterAll({ req: { socket } }) {
    socket.end(() => {
        socket.destroy();
    });
}

;// CONCATENATED MODULE: ./build/embedded/listener/answer-call.js





const noBody = { outcome: 'read', body: noBytes };
/** Makes the handler of a mock's `node:http` server. */
function createCallHandler(serving) {
    return (request, response) => {
        const { method = 'GET', url: path = '/' } = request;
        const headers = readHeaders(request.rawHeaders);
        if (headers.announced === undefined) {
            answerCall(serving, { method, path, headers, body: noBody }, response);
            return;
        }
        serving.readBody(request, headers.announced, (body) => {
            answerCall(serving, { method, path, headers, body }, response);
        });
    };
}
/** Decides, answers, records. The clock is read once, and once more where an answer is delayed. */
function answerCall(serving, sent, response) {
    const time = serving.now();
    const { method, path, headers, body } = sent;
    const { engine, id: mock } = serving.shown().view;
    const call = { ...sent, session: (0,http_text_session/* readSession */.lx)(path, headers.pairs, engine.hasTildePaths) };
    const decided = decideSafely(serving, call, time);
    const { answer, note } = serving.unsent.hasRoomFor(serving.bytesHeldBy(decided.answer))
        ? decided
        : { answer: platform_answers_tooManyAnswers };
    const record = {
        mock,
        servedAt: time,
        method,
        path,
        session: call.session.session,
        headers: headers.list,
        body: body.body,
        response: method === 'HEAD' ? withoutBody(answer) : answer,
        answer: note,
    };
    if (answer.delay <= 0) {
        // Sent first: both happen in one turn, so nobody can ask for the call logs before the call is recorded.
        answer_call_send(serving, response, answer, time);
        if (response.writableLength > 0)
            serving.unsent.hold(response, serving.bytesHeldBy(answer));
        serving.record(record);
        return;
    }
    serving.unsent.hold(response, serving.bytesHeldBy(answer));
    serving.record(record);
    const timer = setTimeout(() => {
        answer_call_send(serving, response, answer, serving.now());
    }, answer.delay);
    response.on('close', () => {
        clearTimeout(timer);
    });
}
function decideSafely(serving, call, time) {
    try {
        return decide(serving, call, time);
    }
    catch (error) {
        serving.onError(error);
        return { answer: internalError };
    }
}
function answer_call_send({ send, onError }, response, answer, time) {
    try {
        if (answer.fault === undefined || answer.fault === 'truncate')
            send(response, answer, time);
        else
            breakOff(response, answer.fault);
    }
    catch (error) {
        // An answer that Node refuses to send must not end the process.
        onError(error);
        response.destroy();
    }
}
/** What was sent in answer to HEAD: no body, whatever the headers say. */
function withoutBody(answer) {
    return answer.body.length === 0 ? answer : { ...answer, body: noBytes, isShared: false };
}

;// CONCATENATED MODULE: ./build/embedded/listener/fast/known-calls.js
/** The fast way for what came before: past everything that decided what a call gets, and with headers that were taken apart. */





/** So many calls are kept, of so many bytes together, and none that is longer. */
const known_calls_mostCalls = 16_384;
const known_calls_mostBytes = 8 * 1024 * 1024;
const longestCall = 8 * 1024;
/**
 * Answers as `createCallHandler` does. A call that equals the last one of its URL, header by header and byte by byte, gets what
 * that got: as long as the mock is the same and has no rules, nothing else has a say in it.
 */
function fastCallHandler(given) {
    const { shown, answers, rateLimit, unsent, bytesHeldBy, send, now } = given;
    const known = new Map();
    let knownOf;
    let bytes = 0;
    const forget = () => {
        known.clear();
        bytes = 0;
    };
    const findKnown = ({ url = '/', method, rawHeaders }) => {
        if (shown() !== knownOf)
            forget();
        knownOf = shown();
        const call = known.get(url);
        if (call === undefined || !answers.isEmpty)
            return undefined;
        const { record } = call;
        return record.method === method && isSameHeaders(record.headers, rawHeaders) ? call : undefined;
    };
    const learn = (record) => {
        const { path, body, headers, response } = record;
        const { isRepeatable, isShared, head, delay, fault } = response;
        if (!isRepeatable || head.type !== 'success' || delay > 0 || fault !== undefined)
            return;
        // As answer, as text and in the journal's line, where it is this call's alone.
        const own = isShared ? 0 : 4 * response.body.length;
        const size = headers.reduce((sum, text) => sum + text.length, path.length + body.length + own);
        if (!answers.isEmpty || shown() !== knownOf || size > longestCall)
            return;
        if (known.size >= known_calls_mostCalls || bytes + size > known_calls_mostBytes)
            forget();
        bytes += size - (known.get(path)?.size ?? 0);
        known.set(path, {
            // A copy: what was read from a socket is a part of something larger.
            record: body.length === 0 ? record : { ...record, body: external_node_buffer_.Buffer.from(body) },
            announced: readHeaders(headers).announced,
            size,
            equals: { line: '', writtenIn: -1 },
        });
    };
    const serving = {
        ...given,
        record(call) {
            given.record(call);
            learn(call);
        },
    };
    const plain = createCallHandler(serving);
    /** Whether it could. */
    const answerAgain = ({ record, equals }, to) => {
        const { mock, method, path, session, headers, body, response } = record;
        const time = now();
        if (!unsent.hasRoomFor(bytesHeldBy(response)) || !rateLimit.take(time))
            return false;
        send(to, response, time);
        if (to.writableLength > 0)
            unsent.hold(to, bytesHeldBy(response));
        given.record({ mock, servedAt: time, method, path, session, headers, body, response }, equals);
        return true;
    };
    return (request, response) => {
        const call = findKnown(request);
        if (call === undefined) {
            plain(request, response);
            return;
        }
        const { record, announced } = call;
        if (announced === undefined) {
            if (!answerAgain(call, response))
                plain(request, response);
            return;
        }
        given.readBody(request, announced, (body) => {
            const isEqual = body.outcome === 'read' && external_node_buffer_.Buffer.compare(body.body, record.body) === 0;
            // The mock may be another by now.
            if (isEqual && findKnown(request) === call && answerAgain(call, response))
                return;
            const { method, path, headers } = record;
            answerCall(serving, { method, path, headers: readHeaders(headers), body }, response);
        });
    };
}
/**
 * The class of a mock's requests. Node itself looks for a few headers in each, and makes an object of all of them to do so;
 * here those with equal headers have one object, that of the last request with as many. The mock's own code reads
 * `rawHeaders`.
 */
function createRequestClass() {
    const headers = Object.getOwnPropertyDescriptor(external_node_http_.IncomingMessage.prototype, 'headers');
    const make = headers?.get;
    // Another Node may keep them in another way.
    if (make === undefined)
        return external_node_http_.IncomingMessage;
    const known = new Map();
    class CallRequest extends external_node_http_.IncomingMessage {
    }
    Object.defineProperty(CallRequest.prototype, 'headers', {
        ...headers,
        get() {
            const { rawHeaders: list } = this;
            const last = known.get(list.length);
            if (last !== undefined && isSameHeaders(last.list, list))
                return last.made;
            const made = make.call(this);
            known.set(list.length, { list, made });
            return made;
        },
    });
    return CallRequest;
}

;// CONCATENATED MODULE: ./build/embedded/listener/fast/send-text.js
/**
 * The fast way to send an answer: as one text, past `writeHead`, which checks, joins and inspects every header of every call.
 * What goes over the wire is the same, byte for byte. `npm run bench -- --only throughput` tells what it saves.
 */


/** So many texts are kept. */
const mostKept = 16_384;
/** Headers that Node acts on, or leaves its own away for. */
const nodesBusiness = new Set([
    'connection',
    'expect',
    'keep-alive',
    'te',
    'trailer',
    'transfer-encoding',
    'upgrade',
]);
/**
 * Sends as `plain` does. Where an answer is unusual, the connection is to be closed, or Node is not as this way needs it, it
 * is `plain` that sends.
 */
function fastSendAnswer(plain, next) {
    const headOf = keptText(headText);
    const bodyOf = keptText(bodyText);
    return (response, answer, time) => {
        const head = canSend(response, answer) ? headOf(answer.head) : '';
        if (head === '') {
            plain(response, answer, time);
            return;
        }
        const length = answer.length === undefined ? '' : `Content-Length: ${answer.length}\r\n`;
        const parts = response;
        parts._header = head;
        parts._headerSent = true;
        response.end(head + length + ownLines(next(time)) + bodyOf(answer), 'latin1');
    };
}
/** Whether Node would send this response's head and body at once, and what it would add by itself is known. */
function canSend(response, { body, fault }) {
    return (body.length <= longestCopied &&
        fault === undefined &&
        response._header === null &&
        response._headerSent === false &&
        response.shouldKeepAlive &&
        response.req.method !== 'HEAD');
}
/** The headers of the call alone, what Node adds where a connection stays, and the end of all. */
function ownLines({ trace, span, limit, reset, remaining, date }) {
    const ids = `x-srv-trace: ${trace}\r\nx-srv-span: ${span}\r\n`;
    const counts = `X-RateLimit-Limit: ${limit}\r\nX-RateLimit-Reset: ${reset}\r\nX-RateLimit-Remaining: ${remaining}\r\n`;
    return `${ids}${counts}Date: ${date}\r\nConnection: keep-alive\r\n\r\n`;
}
/** Status line and headers, one character a byte; empty where they are for Node to look at. */
function headText({ statusCode, statusText, headers, replaces }) {
    const isNodes = headers.some((name, index) => index % 2 === 0 && nodesBusiness.has(name.toLowerCase()));
    if (replaces !== undefined || isNodes)
        return '';
    return `HTTP/1.1 ${statusCode} ${statusText ?? external_node_http_.STATUS_CODES[statusCode] ?? 'unknown'}\r\n${headerLines(headers)}`;
}
/** The body, one character a byte. */
function bodyText({ body, text }) {
    // As many bytes as characters: it is ASCII, and the same in every encoding.
    if (text?.length === body.length)
        return text;
    return Buffer.from(body.buffer, body.byteOffset, body.length).toString('latin1');
}
/** Remembers the text of what many calls get. */
function keptText(make) {
    const kept = new Map();
    return (value) => {
        if (!value.isShared)
            return make(value);
        const known = kept.get(value);
        if (known !== undefined)
            return known;
        if (kept.size >= mostKept)
            kept.clear();
        const made = make(value);
        kept.set(value, made);
        return made;
    };
}
/** Names and values in turn as lines. */
function headerLines(headers) {
    let lines = '';
    for (let i = 0; i + 1 < headers.length; i += 2)
        lines += `${headers[i]}: ${headers[i + 1]}\r\n`;
    return lines;
}

// EXTERNAL MODULE: ./build/embedded/listener/refused-request.js
var refused_request = __webpack_require__(37964);
;// CONCATENATED MODULE: ./build/embedded/listener/refused-clients.js



/** The most lines about refused requests: a client that never stops must not fill the log. */
const mostLines = 100;
/**
 * @param tell hears of the first hundred, a line each
 * @param count hears of each
 */
function createRefusedNotes(tell, count = () => undefined) {
    let lines = 0;
    return (line, request) => {
        count(request);
        lines += 1;
        if (lines <= mostLines)
            tell(line);
        if (lines === mostLines)
            tell('more of these are not told of');
    };
}
/** The statuses of refusals that are not 400, by Node's error code. */
const statuses = new Map([
    ['HPE_HEADER_OVERFLOW', '431 Request Header Fields Too Large'],
    ['HPE_CHUNK_EXTENSIONS_OVERFLOW', '413 Payload Too Large'],
    ['ERR_HTTP_REQUEST_TIMEOUT', '408 Request Timeout'],
]);
/**
 * Tells of each refused request, which no call log can show, and answers as Node does where nobody listens: once somebody
 * does, Node leaves the answer to them.
 *
 * @returns makes a handler that refuses requests without Host, as Node does by itself and tells nobody: for a server with
 *   `requireHostHeader: false`
 */
function tellOfRefused(server, note, patience) {
    const refused = new WeakSet();
    server.on('clientError', (error, socket) => {
        // Node reports further errors for what follows on a connection that was refused already.
        if (refused.has(socket))
            return;
        refused.add(socket);
        const { code = '' } = error;
        if (code === 'ERR_HTTP_REQUEST_TIMEOUT' && wasNeverUsed(socket)) {
            // Browsers and pools open connections ahead of need: an answer here would be taken for that of their next request.
            socket.destroy();
            return;
        }
        const status = statuses.get(code) ?? '400 Bad Request';
        if (wasRefused(code)) {
            const request = (0,refused_request/* readRefused */.jG)(error, status, refused_clients_answerOf(socket)?.req);
            note(`a request was refused with ${status}: ${error.message} (${code})`, request);
        }
        if (!socket.writable)
            socket.destroy(error);
        else
            (0,close_gently/* closeGently */.u)(socket, mayAnswer(socket) ? `HTTP/1.1 ${status}\r\nConnection: close\r\n\r\n` : '', patience);
    });
    server.on('connect', (request, socket) => {
        const status = '405 Method Not Allowed';
        const line = `a request was refused with ${status}: CONNECT ${request.url?.slice(0, 200)} (the mock is no proxy)`;
        note(line, (0,refused_request/* readConnect */.nT)(request, status));
        (0,close_gently/* closeGently */.u)(socket, `HTTP/1.1 ${status}\r\nConnection: close\r\n\r\n`, patience);
    });
    return (handler) => (request, response) => {
        if (hasHost(request)) {
            handler(request, response);
            return;
        }
        const status = '400 Bad Request';
        note(`a request was refused with ${status}: it has no Host header`, (0,refused_request/* readWithoutHost */.lQ)(request, status));
        response.writeHead(400, { Connection: 'close' });
        (0,close_gently/* endGently */.f)(response, noBytes, patience);
    };
}
/** HTTP/1.0 does not require Host (RFC 9112, 3.2). */
function hasHost({ httpVersion, rawHeaders }) {
    return httpVersion === '1.0' || rawHeaders.some((name, index) => index % 2 === 0 && name.toLowerCase() === 'host');
}
function wasNeverUsed(socket) {
    return 'bytesRead' in socket && socket.bytesRead === 0;
}
/** Errors of the parser begin with HPE_. All others, and an end in the middle, mean that the client went away. */
function wasRefused(code) {
    return statuses.has(code) || (code.startsWith('HPE_') && code !== 'HPE_INVALID_EOF_STATE');
}
/** Whether an error answer may be sent: behind a part of another answer it would be read as that one's body. */
function mayAnswer(socket) {
    return refused_clients_answerOf(socket)?.headersSent !== true;
}
/** The answer under way. Node keeps it in a property that is not documented, which the cast names. */
function refused_clients_answerOf(socket) {
    return socket._httpMessage ?? undefined;
}

;// CONCATENATED MODULE: ./build/embedded/listener/listener.js
/** A mock's own port. */











const listener_maxBodyBytesAtOnce = 256 * 1024 * 1024;
const httpOptions = {
    // Idle connections stay: a test client that reuses one must never meet one that is just being closed. Clients of a
    // test job are few, and they end with it.
    keepAliveTimeout: 0,
    // A request without a body needs no stream that ends at once (Node 24.12; older ones ignore it).
    optimizeEmptyRequests: true,
    // Slow senders hold a connection no longer than this.
    headersTimeout: 30_000,
    requestTimeout: 120_000,
    connectionsCheckingInterval: 5_000,
    maxHeaderSize: 32 * 1024,
    // Node refuses it by itself and tells nobody: it is told of and counted here.
    requireHostHeader: false,
};
/**
 * Opens a mock's port.
 *
 * @throws ListenError when the port cannot be opened.
 */
async function openListener({ host, port, view, onRefused, refuse, isPlain = false, mostUnsentBytes, tls, answers = createAnswerBook(), ...serving }) {
    let shown = showMock(view);
    const note = createRefusedNotes(onRefused, refuse);
    const { server, sockets } = await createListeningServer(tls, isPlain, note, serving.now);
    // A client that has ended its own side, as `nc -N` does, waits for its answer all the same. The cast names the property,
    // which Node has had since its first versions and does not document.
    server.httpAllowHalfOpen = true;
    const nextHeaders = createPlatformHeaders(serving.rateLimit);
    const plain = createSendAnswer(nextHeaders);
    const createHandler = isPlain ? createCallHandler : fastCallHandler;
    const handler = createHandler({
        ...serving,
        answers,
        shown: () => shown,
        readBody: createBodyReader(content_coding/* mostBodyBytes */.lY, listener_maxBodyBytesAtOnce),
        send: isPlain ? plain : fastSendAnswer(plain, nextHeaders),
        unsent: createUnsentAnswers(mostUnsentBytes),
        // TLS encrypts an answer for each client.
        bytesHeldBy: tls === undefined ? ownBytes : ({ body }) => body.length,
    });
    const requiringHost = tellOfRefused(server, note);
    server.on('request', requiringHost(handler));
    // An expectation that Node does not know: it would answer 417 by itself, and no call log would show the call.
    server.on('checkExpectation', requiringHost(handler));
    const actualPort = await listen(server, { host, port });
    return {
        url: urlOf(host, actualPort, tls === undefined ? 'http' : 'https'),
        port: actualPort,
        show(next) {
            shown = showMock(next);
        },
        close: () => closeServer(server, sockets),
    };
}
/** The server of a port, and the connections of which it may not know. What TLS needs is loaded where it is spoken. */
async function createListeningServer(identity, isPlain, note, now) {
    const options = isPlain ? httpOptions : { ...httpOptions, IncomingMessage: createRequestClass() };
    if (identity === undefined)
        return { server: (0,external_node_http_.createServer)(options), sockets: [] };
    const { createSecureServer } = await __webpack_require__.e(/* import() */ 4442).then(__webpack_require__.bind(__webpack_require__, 74442));
    return createSecureServer({ http: options, identity, note, now });
}

;// CONCATENATED MODULE: ./build/embedded/rate-limit.js
/** The limit where none was asked for: more than any job sends, so that the headers about it still count down truly. */
const noRateLimit = { requests: 1_000_000_000, windowMilliseconds: 60_000 };
/** A fixed window that begins with its first request. */
function createRateLimit(rule) {
    let windowEnd = 0;
    let used = 0;
    const roll = (now) => {
        // A window that begins in the future is left from before the clock was set back.
        if (now < windowEnd && now >= windowEnd - rule.windowMilliseconds)
            return;
        windowEnd = now + rule.windowMilliseconds;
        used = 0;
    };
    return {
        rule,
        take(now) {
            roll(now);
            if (used >= rule.requests)
                return false;
            used += 1;
            return true;
        },
        remaining(now) {
            roll(now);
            return rule.requests - used;
        },
        resetAt(now) {
            roll(now);
            return windowEnd;
        },
    };
}

;// CONCATENATED MODULE: ./build/embedded/mock-host.js






/** Makes a host without any mocks. */
function createMockHost(options) {
    const { account, callLimit, readCollection, log, ...listening } = options;
    const hosted = new Map();
    const { read, compile } = createEngineMaker(account.ownerId, readCollection, log);
    let ended = false;
    const refresh = async (mock) => {
        const host = hosted.get(mock.id);
        if (host === undefined)
            return;
        const parts = partsOf(account, mock);
        // A deactivated mock keeps its last engine: it is not asked.
        if (parts !== undefined && !sameParts(parts, host.madeOf)) {
            const engine = await compile(parts);
            // With other collections the rules of `answers` begin at their first answers.
            if (!isSameList(parts.collections, host.madeOf.collections))
                host.answers.restart();
            host.engine = engine;
            host.madeOf = parts;
        }
        const { id, isPrivate } = mock;
        const serverResponse = activeServerResponse(mock);
        host.listener.show({ id, isPrivate, serverResponse, engine: host.engine, deactivated: parts === undefined });
    };
    return {
        async check(collection) {
            await read(collection);
        },
        async open(id, isPrivate, parts) {
            const engine = await compile(parts);
            const wantedIsTaken = [...hosted.values()].some(({ listener }) => listener.port === options.port);
            const answers = createAnswerBook();
            const listener = await openListener({
                ...listening,
                port: wantedIsTaken ? 0 : options.port,
                view: { id, isPrivate, serverResponse: undefined, engine, deactivated: false },
                answers,
                rateLimit: createRateLimit(callLimit),
                now: account.now,
                onError: (error) => {
                    log(`mock ${id}: a call failed: ${(0,thrown/* stackOf */.US)(error)}`);
                },
                onRefused: (what) => {
                    log(`mock ${id}: ${what}`);
                },
            });
            if (ended) {
                await listener.close();
                throw new Error(`Mock ${id} came too late: the server is ending.`);
            }
            hosted.set(id, { listener, answers, engine, madeOf: parts });
            log(`mock ${id}: listening at ${listener.url}`);
            return listener.url;
        },
        refresh,
        async refreshUsersOf(id) {
            for (const mock of mocksUsing(account, id))
                await refresh(mock);
        },
        answersOf: (id) => hosted.get(id),
        async close(id) {
            const host = hosted.get(id);
            if (host === undefined)
                return;
            hosted.delete(id);
            await host.listener.close();
            log(`mock ${id}: closed`);
        },
        async closeAll() {
            ended = true;
            const all = [...hosted.values()];
            hosted.clear();
            await Promise.all(all.map(({ listener }) => listener.close()));
        },
    };
}

;// CONCATENATED MODULE: ./build/embedded/server.js
/** One embedded Postman account, on the air. */













/** 64 MB of bodies, which stand there in base64. */
const defaultMemoryBytes = Math.ceil((64 * 1024 * 1024 * 4) / 3);
/**
 * Starts an empty Postman account: its API on loopback, a port for each mock.
 *
 * @throws ListenError when the API's port cannot be opened; the file system's error when the journal file cannot.
 */
async function startEmbedded(options = {}) {
    const { log = () => undefined, apiKey = `PMAK-${hex(24)}-${hex(34)}`, listenHost = '127.0.0.1' } = options;
    const { callLimit = noRateLimit, apiLimit = noRateLimit, mostUnsentBytes } = options;
    const tls = options.tls === true ? await newIdentity(listenHost) : undefined;
    const account = createAccount({
        // Eight digits, as users' IDs have.
        ownerId: String((0,external_node_crypto_.randomInt)(10_000_000, 100_000_000)),
        now: options.now ?? Date.now,
        newId: external_node_crypto_.randomUUID,
    });
    const journal = openJournal({
        file: options.journalFile,
        memoryBytes: options.journalMemoryBytes ?? defaultMemoryBytes,
        newId: external_node_crypto_.randomUUID,
        onWriteError: (error) => {
            log(`call logs cannot be written to ${options.journalFile}: ${String(error)}`);
        },
    });
    const isRightKey = (0,api_key/* createKeyCheck */.k3)(apiKey);
    const host = createMockHost({
        ...{ account, isRightKey, callLimit, mostUnsentBytes, tls, log },
        host: listenHost,
        port: options.port ?? 0,
        readCollection: options.readCollection ?? read_collection/* readCollection */.H,
        isPlain: options.isPlain ?? false,
        record: journal.record,
        refuse: (request) => {
            journal.refuse(request);
            options.onRefused?.(request);
        },
    });
    const api = createApi({
        ...{ account, host, journal, isRightKey, mostUnsentBytes },
        answerSignature: (request) => (0,api_key/* answerSignature */.vE)(apiKey, request),
        rateLimit: createRateLimit(apiLimit),
        // After the answer to this request is on its way.
        shutDown: () => setImmediate(() => void close()),
        onError: (error) => {
            log(`an API request failed: ${(0,thrown/* stackOf */.US)(error)}`);
        },
    });
    const server = (0,external_node_http_.createServer)({ keepAliveTimeout: 60_000 }, api.listener);
    const noteRefused = createRefusedNotes((what) => {
        log(`API: ${what}`);
    });
    tellOfRefused(server, noteRefused);
    const ended = Promise.withResolvers();
    const end = async () => {
        await withinTime(Promise.all([closeServer(server), host.closeAll()]));
        journal.close();
        log('closed');
        ended.resolve(undefined);
    };
    let closing;
    const close = () => (closing ??= end());
    try {
        const apiUrl = urlOf('127.0.0.1', await listen(server, { host: '127.0.0.1', port: options.apiPort ?? 0 }));
        log(`API: listening at ${apiUrl}`);
        const { refused, flush } = journal;
        return { apiUrl, apiKey, ca: tls?.ca, answer: api.answer, refused, journal, closed: ended.promise, flush, close };
    }
    catch (error) {
        journal.close();
        throw error;
    }
}
/** A server of this process, in the form of one that was launched. @param journalFile of the server, '' for none */
function asLaunched({ apiUrl, apiKey, answer }, journalFile) {
    return {
        api: { url: apiUrl, key: apiKey },
        pid: process.pid,
        logFile: '',
        journalFile,
        // Neither sockets nor JSON between two parts of one process.
        answer,
        adopt: () => Promise.resolve(),
    };
}
/** Milliseconds. A client that has left HTTP (an upgrade, a refused one that goes on sending) may hold its connection. */
const longestClose = 1_000;
/** Waits for connections to end, but no longer than that: whoever told the server to end counts on it. */
async function withinTime(work) {
    await Promise.race([work, (0,promises_.setTimeout)(longestClose, undefined, { ref: false })]);
}
/** The library for it is loaded where it is needed. */
async function newIdentity(listenHost) {
    const { makeIdentity } = await Promise.all(/* import() */[__webpack_require__.e(3594), __webpack_require__.e(9938)]).then(__webpack_require__.bind(__webpack_require__, 39938));
    return makeIdentity(listenHost, new Date());
}
function hex(digits) {
    return (0,external_node_crypto_.randomBytes)(digits / 2).toString('hex');
}


/***/ }),

/***/ 97337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ canBeMade),
/* harmony export */   U: () => (/* binding */ checkAnswers)
/* harmony export */ });
/* harmony import */ var _http_text_faults_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28686);
/* harmony import */ var _http_text_show_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87078);
/* harmony import */ var _match_alike_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53953);
/* harmony import */ var _match_route_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21789);
/* harmony import */ var _match_selectors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25239);





/** Tells each status and name that no example of a rule's route has, and each route that fits no request. */
function checkAnswers(rules, engine, report) {
    for (const rule of rules) {
        const { examples, bareRequests } = engine.reach(rule);
        if (examples.length === 0) {
            report(bareRequests.length === 0
                ? `\`answers\` has the rule "${rule.name}", which fits no request of the collection.${nearestRoute(rule, engine)}`
                : `\`answers\` has the rule "${rule.name}", whose requests have no saved example: add one to ${quoted(bareRequests.map(({ name }) => name))}.`);
            continue;
        }
        for (const mistake of new Set(rule.items.map((item) => mistakeIn(item, rule, examples)))) {
            if (mistake !== undefined)
                report(mistake);
        }
    }
}
/** Whether a mock answers a status by itself where no example has it. */
const canBeMade = (status) => status === 429 || status >= 500;
function mistakeIn(item, rule, examples) {
    if (item.kind === 'status') {
        const { status } = item;
        if (canBeMade(status) || examples.some((example) => (0,_match_selectors_js__WEBPACK_IMPORTED_MODULE_0__/* .hasStatus */ .Ro)(example, status)))
            return undefined;
        const statuses = [...new Set(examples.map((example) => example.status))].sort((a, b) => a - b);
        return `\`answers\` has ${status} in the rule "${rule.name}", and no example of the route has that status: there are ${(0,_http_text_show_value_js__WEBPACK_IMPORTED_MODULE_1__/* .listFirst */ .rL)(statuses.map(String), mostListed)}.`;
    }
    if (item.kind !== 'name')
        return undefined;
    const { name } = item;
    if (examples.some((example) => (0,_match_route_js__WEBPACK_IMPORTED_MODULE_2__/* .comparedName */ .b)(example.name) === name))
        return undefined;
    const names = (0,_match_alike_js__WEBPACK_IMPORTED_MODULE_3__/* .nearestFirst */ .F8)(name, [...new Set(examples.map((example) => example.name))]).map(({ other }) => other);
    const fault = (0,_match_alike_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .pA)(name, _http_text_faults_js__WEBPACK_IMPORTED_MODULE_4__/* .faults */ .e);
    const hint = fault === undefined ? '' : ` Did you mean the fault ${fault}?`;
    return `\`answers\` has ${(0,_http_text_show_value_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(name)} in the rule "${rule.name}", and no example of the route has that name: there are ${quoted(names)}.${hint}`;
}
function nearestRoute({ name }, { requests, paths }) {
    const written = (request) => {
        const { segments, variables } = paths.read(request);
        const names = new Map(variables.map((variable) => [variable.segment, variable.name]));
        const path = segments.map((segment, index) => (names.has(index) ? `:${names.get(index)}` : segment));
        return `${request.method} /${path.join('/')}`;
    };
    const saved = requests.flatMap(({ request, examples }) => [request, ...examples.map((example) => example.request)]);
    const found = (0,_match_alike_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .pA)(name, [...new Set(saved.map(written))]);
    return found === undefined ? '' : ` The nearest is "${found}".`;
}
const mostListed = 10;
const quoted = (texts) => (0,_http_text_show_value_js__WEBPACK_IMPORTED_MODULE_1__/* .listFirst */ .rL)(texts.map((text) => (0,_http_text_show_value_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(text)), mostListed);


/***/ }),

/***/ 30066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ parseAnswers)
/* harmony export */ });
/* harmony import */ var _http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5177);
/* harmony import */ var _http_text_faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28686);
/* harmony import */ var _http_text_route_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14316);
/* harmony import */ var _http_text_show_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87078);
/* harmony import */ var _match_alike_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53953);
/* harmony import */ var _match_route_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(21789);
/* harmony import */ var _path_rule_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44455);
/** The rules of `answers`: which saved example the calls of a route get in turn, or which fault. */







const mostRules = 1_000;
const mostItems = 1_000;
/** A route stands in the call log of each call that it answered. In characters. */
const longestRoute = 1_000;
/** The range of Postman's `x-mock-response-delay`, in milliseconds. */
const longestDelay = 180_000;
const itemForm = `a status from 100 to 599, the name of an example, \`example\`, or one of the faults ${_http_text_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .faults */ .e.join(', ')}`;
const itemKeys = ['example', 'name', 'delay'];
const longForm = '`{ example: 200, delay: 2s }` or `{ name: "404" }`';
/** Reads rules; mistakes go to `report`, all of them. @param entries routes and what their calls get, in order */
function parseAnswers(entries, report) {
    if (entries.length > mostRules) {
        report(`\`answers\` has ${entries.length} rules: it takes ${mostRules}.`);
        return { rules: [], warnings: [] };
    }
    const rules = [];
    const warnings = [];
    for (const [key, value] of entries) {
        const rule = parseRule(key, value, report);
        if (rule === undefined)
            continue;
        const hiding = rules.find((earlier) => covers(earlier, rule));
        if (hiding !== undefined && covers(rule, hiding)) {
            const both = hiding.name === rule.name ? '' : `, written "${hiding.name}" before`;
            report(`\`answers\` has the route "${rule.name}" twice${both}: list what its calls get in one rule.`);
            continue;
        }
        if (hiding !== undefined && rule.items.length > 0) {
            warnings.push(`\`answers\` has the rule "${rule.name}", which no call gets: "${hiding.name}" stands before it and fits first. Put it before that one.`);
        }
        rules.push(rule);
    }
    // Routes whose answers are wrong are only compared with the other routes.
    return { rules: rules.filter(({ items }) => items.length > 0), warnings };
}
/** The rule; without items where those are wrong, and `undefined` where its route is. */
function parseRule(key, given, report) {
    const name = key.trim();
    if (name.length > longestRoute) {
        report(`\`answers\` has a rule of ${name.length} characters, "${name.slice(0, 100)}…": it takes ${longestRoute}.`);
        return undefined;
    }
    const route = (0,_http_text_route_text_js__WEBPACK_IMPORTED_MODULE_1__/* .readRoute */ .S)('answers', key, report);
    const values = Array.isArray(given) ? given : [given];
    const items = values.slice(0, mostItems).flatMap(parseItem);
    const mistakes = items.filter((item) => item.kind === 'mistake');
    if (values.length === 0)
        mistakes.push(mistake('[]', `it takes ${itemForm}, or a list of these.`));
    if (values.length > mostItems)
        mistakes.unshift(mistake(`a list of ${values.length}`, `it takes ${mostItems}.`));
    for (const { what, instead } of mistakes)
        report(`\`answers\` has ${what} in the rule "${name}": ${instead}`);
    if (route === undefined)
        return undefined;
    const right = mistakes.length > 0 ? [] : items.filter((item) => item.kind !== 'mistake');
    return { ...route, name, path: (0,_path_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .readPathRule */ .I9)(route.path), items: right, given };
}
const mistake = (what, instead) => ({ kind: 'mistake', what, instead });
/** More than one mistake where both answer and delay are wrong. */
function parseItem(value) {
    if (!(0,_http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(value))
        return parseWanted(value);
    const { example } = value;
    if (Array.isArray(example) || ((0,_http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(example) && !isNameForm(example))) {
        return mistake(`${(0,_http_text_show_value_js__WEBPACK_IMPORTED_MODULE_4__/* .show */ .WU)(example)} as \`example\``, `it takes ${itemForm}.`);
    }
    const unknown = Object.keys(value).find((key) => !itemKeys.includes(key));
    if (unknown !== undefined) {
        const near = (0,_match_alike_js__WEBPACK_IMPORTED_MODULE_5__/* .nearest */ .pA)(unknown, itemKeys);
        const hint = near === undefined ? '' : ` Did you mean "${near}"?`;
        return mistake(`the unknown key ${(0,_http_text_show_value_js__WEBPACK_IMPORTED_MODULE_4__/* .show */ .WU)(unknown)}`, `the long form is ${longForm}.${hint}`);
    }
    if (Object.hasOwn(value, 'example') === Object.hasOwn(value, 'name')) {
        return mistake((0,_http_text_show_value_js__WEBPACK_IMPORTED_MODULE_4__/* .show */ .WU)(value), `the long form is ${longForm}.`);
    }
    const wanted = Object.hasOwn(value, 'name')
        ? parseName(value['name'])
        : (0,_http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(example)
            ? parseName(example['name'])
            : parseWanted(example);
    if (!Object.hasOwn(value, 'delay'))
        return wanted;
    const delay = readDelay(value['delay']);
    if (delay !== undefined)
        return wanted.kind === 'mistake' ? wanted : { ...wanted, delay };
    const wrongDelay = mistake(`${(0,_http_text_show_value_js__WEBPACK_IMPORTED_MODULE_4__/* .show */ .WU)(value['delay'])} as \`delay\``, 'it takes milliseconds or seconds, such as 250ms or 2s, at most 180s.');
    return wanted.kind === 'mistake' ? [wanted, wrongDelay] : wrongDelay;
}
const isNameForm = (value) => Object.keys(value).length === 1 && Object.hasOwn(value, 'name');
function parseName(value) {
    if (typeof value === 'string' && value.trim() !== '')
        return { kind: 'name', name: (0,_match_route_js__WEBPACK_IMPORTED_MODULE_6__/* .comparedName */ .b)(value) };
    return mistake(`${(0,_http_text_show_value_js__WEBPACK_IMPORTED_MODULE_4__/* .show */ .WU)(value)} as \`name\``, 'it takes the name of an example, in quotes.');
}
function parseWanted(value) {
    const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '';
    if (/^[1-5]\d\d$/.test(text))
        return { kind: 'status', status: Number(text) };
    if (typeof value !== 'string' || text === '') {
        const hint = value === null || value === '' ? '' : ' A name that is no text needs quotes.';
        return mistake((0,_http_text_show_value_js__WEBPACK_IMPORTED_MODULE_4__/* .show */ .WU)(value), `it takes ${itemForm}, or a list of these.${hint}`);
    }
    if ((0,_http_text_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .isFault */ .Z)(text))
        return { kind: 'fault', fault: text };
    return text === 'example' ? { kind: 'example' } : { kind: 'name', name: (0,_match_route_js__WEBPACK_IMPORTED_MODULE_6__/* .comparedName */ .b)(text) };
}
/** In milliseconds; `undefined` for what is none. */
function readDelay(value) {
    const [, digits, unit] = /^\s*(\d{1,9}(?:\.\d{1,9})?)\s?(ms|s)\s*$/.exec(typeof value === 'string' ? value : '') ?? [];
    const delay = Math.round(Number(digits) * (unit === 's' ? 1000 : 1));
    return delay <= longestDelay ? delay : undefined;
}
/** Whether each call that the second rule is about fits the first one. */
function covers(a, b) {
    return ((a.method === '*' || a.method === b.method) &&
        a.query.every(([name, value]) => b.query.some(([key, other]) => key === name && (value === '*' || value === other))) &&
        (0,_path_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .coversPath */ .O9)(a.path, b.path));
}


/***/ }),

/***/ 47101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ cachedEngine)
/* harmony export */ });
/* harmony import */ var _match_selectors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25239);

const mostTargets = 16_384;
/** Of all targets together: each takes some hundred bytes. */
const mostPieces = 262_144;
/** Longer targets, and those that fit more examples, are not worth their memory. */
const longestTarget = 1024;
const mostOfOne = 4096;
/** The same engine, which looks for what fits a method and a target once. */
function cachedEngine(plain) {
    const known = new Map();
    let targets = 0;
    let pieces = 0;
    const remember = (method, target, fitting) => {
        // Forgetting everything is about as good as dropping the oldest one, and takes no bookkeeping for each call.
        if (targets >= mostTargets || pieces + fitting.pieces > mostPieces) {
            known.clear();
            targets = pieces = 0;
        }
        targets += 1;
        pieces += fitting.pieces;
        const ofMethod = known.get(method) ?? new Map();
        known.set(method, ofMethod.set(target, fitting));
    };
    const fit = (method, target) => {
        const before = known.get(method)?.get(target);
        if (before !== undefined)
            return before;
        const fitting = plain.fit(method, target);
        if (target.length + method.length <= longestTarget && fitting.pieces <= mostOfOne)
            remember(method, target, fitting);
        return fitting;
    };
    return {
        ...plain,
        fit,
        answer: (request) => (0,_match_selectors_js__WEBPACK_IMPORTED_MODULE_0__/* .hasSelectors */ .Xm)(request.headers) ? plain.answer(request) : fit(request.method, request.target).answer(request),
    };
}


/***/ }),

/***/ 14316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readRoute)
/* harmony export */ });
/* harmony import */ var _pairs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68166);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35194);
/** Routes as rules name them: a method (or ANY) and a path, such as `GET /users/:id?page=2`. */


const form = 'a method (or ANY) and a path, like "GET /users/:id", where `:name` and `*` stand for one segment and `**` for any number';
/** The name of the variable that a segment has as OpenAPI writes it, `{name}`. Postman's `{{name}}` is none. */
const nameInBraces = (segment) => /\{([^{}]*)\}/.exec(segment.replaceAll(/\{\{[^{}]*\}\}/g, ''))?.[1];
/**
 * Reads the route of a rule.
 *
 * @param input that has the rule
 * @param report hears what is wrong with it, in a sentence
 */
function readRoute(input, text, report) {
    const [, method = '', target] = /^([a-z-]+|\*)\s+(\/\S*)$/i.exec(text.trim()) ?? [];
    if (target === undefined) {
        report(`\`${input}\` has the rule "${text}": a rule begins with ${form}.`);
        return undefined;
    }
    const { path: written, query = '' } = (0,_target_js__WEBPACK_IMPORTED_MODULE_0__/* .splitTarget */ .Gd)(target);
    const path = (0,_target_js__WEBPACK_IMPORTED_MODULE_0__/* .pathSegments */ .Mz)(written);
    const partial = path.find((segment) => segment.includes('*') && segment !== '*' && segment !== '**');
    if (partial !== undefined) {
        report(`\`${input}\` has "${partial}" in the path of the rule "${text}": \`*\` stands for a whole segment.`);
        return undefined;
    }
    const braced = path.find((segment) => nameInBraces(segment) !== undefined);
    if (braced !== undefined) {
        report(`\`${input}\` has "${braced}" in the path of the rule "${text}": write \`:${nameInBraces(braced)}\`, which stands for any segment.`);
        return undefined;
    }
    return { method: /^any$/i.test(method) ? '*' : method.toUpperCase(), path, query: (0,_pairs_js__WEBPACK_IMPORTED_MODULE_1__/* .comparedPairs */ .XT)(query) };
}


/***/ })

};
