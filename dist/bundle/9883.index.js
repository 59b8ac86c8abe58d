export const id = 9883;
export const ids = [9883];
export const modules = {

/***/ 7874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NW: () => (/* binding */ countRefusedCalls),
/* harmony export */   _j: () => (/* binding */ refusedRequestsSchema),
/* harmony export */   kk: () => (/* binding */ noRefused),
/* harmony export */   to: () => (/* binding */ createRefusedCounter),
/* harmony export */   zc: () => (/* binding */ refusedRequestSchema)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);
/** Requests that Node's parser refused: they never became calls. */

const countSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .safeInteger */ .Y2b(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(0));
/** One of them as files and the server's own API tell it. */
const refusedRequestSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    reason: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** Whether its first line had method, target and version: it was meant as a call. */
    isCall: valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    /** Its first line, redacted by the report, cut at 200 characters. */
    sample: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});
/** All of them, as the server tells them and `explanations.json` keeps them. */
const refusedRequestsSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    total: countSchema,
    /** By reason, the most frequent first. */
    kinds: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ ...refusedRequestSchema.entries, count: countSchema })), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(100), valibot__WEBPACK_IMPORTED_MODULE_0__/* .readonly */ .tBZ()),
});
/** What is known where nothing was refused, or where nobody counts, as in Postman's cloud. */
const noRefused = { total: 0, kinds: [] };
/** How many were meant as calls: the others are probes and scanners. */
const countRefusedCalls = ({ kinds }) => kinds.filter(({ isCall }) => isCall).reduce((sum, { count }) => sum + count, 0);
const mostKinds = 100;
/** Of each kind the first sample is kept. What is of too many kinds is in the total alone. */
function createRefusedCounter() {
    const kinds = new Map();
    let total = 0;
    return {
        add: ({ reason, isCall, sample }, count = 1) => {
            total += count;
            const key = `${isCall} ${reason}`;
            const known = kinds.get(key);
            if (known !== undefined)
                known.count += count;
            else if (kinds.size < mostKinds)
                kinds.set(key, { reason, isCall, count, sample });
        },
        counted: () => ({
            total,
            kinds: [...kinds.values()].map((kind) => ({ ...kind })).sort((a, b) => b.count - a.count),
        }),
    };
}


/***/ }),

/***/ 31022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wy: () => (/* binding */ createSessionReader),
/* harmony export */   dU: () => (/* binding */ readLoggedSession),
/* harmony export */   w3: () => (/* binding */ withLoggedPath)
/* harmony export */ });
/* harmony import */ var _http_text_session_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85499);
/** The session of a logged call, by the rule by which the mock took it. */

/** Reads the sessions of a mock's calls. @param where its provider, and whether the collection has paths that begin with `/~` */
function createSessionReader(where) {
    // Postman's cloud knows no sessions.
    if (where.isCloud)
        return (log) => ({ session: '', prefix: '', log });
    return (log) => readLoggedSession(log, where.hasTildePaths);
}
/** Reads the session of a logged call. @param keepsPrefix the collection has paths that begin with `/~` */
function readLoggedSession(log, keepsPrefix) {
    const { target, ...rest } = (0,_http_text_session_js__WEBPACK_IMPORTED_MODULE_0__/* .readSession */ .lx)(log.request.path, log.request.headers, keepsPrefix);
    return { ...rest, log: withLoggedPath(log, target) };
}
/** The same call log with another path. */
function withLoggedPath(log, path) {
    return path === log.request.path ? log : { ...log, request: { ...log.request, path } };
}


/***/ }),

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
    valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ part: valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), refused: _call_log_refused_js__WEBPACK_IMPORTED_MODULE_2__/* .refusedRequestSchema */ .zc }),
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
    const parts = {
        mock: new Map(),
        headers: new Map(),
        body: new Map(),
        head: new Map(),
        response: new Map(),
        refused: new Map(),
    };
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
        if (!('part' in line)) {
            const refused = find('refused', line.refused);
            return refused && { refused };
        }
        if ('mock' in line)
            parts.mock.set(line.part, line.mock);
        else if ('headers' in line)
            parts.headers.set(line.part, line.headers);
        else if ('body' in line)
            parts.body.set(line.part, readBody(line.body));
        else if ('head' in line)
            parts.head.set(line.part, line.head);
        else if ('refused' in line)
            parts.refused.set(line.part, line.refused);
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
    const [count, mockNumber, method, path, givenHeaders, givenBody, given, answer] = call;
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
        ...(answer !== undefined && { answer }),
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
    if (length <= maxJournalBodyBytes) {
        return (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes) ? { mode: 'raw', data: bytes.toString('utf8') } : base64(bytes);
    }
    const text = bytes.subarray(0, characterStart(bytes, maxJournalBodyBytes));
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(text))
        return { mode: 'raw', data: text.toString('utf8') + (0,_call_log_body_js__WEBPACK_IMPORTED_MODULE_5__/* .cutMark */ .K1)(text.length, length) };
    const binary = bytes.subarray(0, maxJournalBodyBytes);
    return { mode: _call_log_body_js__WEBPACK_IMPORTED_MODULE_5__/* .binaryBodyMode */ .Dw, data: base64(binary).data + (0,_call_log_body_js__WEBPACK_IMPORTED_MODULE_5__/* .cutMark */ .K1)(binary.length, length) };
}
function base64(bytes) {
    return { mode: _call_log_body_js__WEBPACK_IMPORTED_MODULE_5__/* .binaryBodyMode */ .Dw, data: bytes.toString('base64') };
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

/***/ 36493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ scorePath),
/* harmony export */   Ck: () => (/* binding */ captureWildcards),
/* harmony export */   b2: () => (/* binding */ fitsWildcard),
/* harmony export */   ir: () => (/* binding */ captureSegment),
/* harmony export */   nq: () => (/* binding */ similarMatch)
/* harmony export */ });
const matches = {
    exact: { step: 'exact', score: 100, captures: undefined },
    slash: { step: 'trailing slash', score: 95, captures: undefined },
    case: { step: 'case', score: 90, captures: undefined },
    slashAndCase: { step: 'trailing slash and case', score: 85, captures: undefined },
    ids: { step: 'IDs', score: 79, captures: undefined },
    slashAndIds: { step: 'trailing slash and IDs', score: 75, captures: undefined },
    similar: { step: 'similar', score: 70, captures: undefined },
};
/** Each variable takes at least one character and as few as it can. */
function capture(text, { names, texts }, captures) {
    const [first = '', ...rest] = texts;
    const last = rest.pop() ?? '';
    if (!text.startsWith(first) || !text.endsWith(last))
        return false;
    const end = text.length - last.length;
    let start = first.length;
    for (const [index, name] of names.entries()) {
        const next = rest[index];
        const stop = next === undefined ? end : text.indexOf(next, start + 1);
        if (stop === -1 || stop > end || stop <= start)
            return false;
        captures.set(name, text.slice(start, stop));
        start = stop + (next?.length ?? 0);
    }
    return true;
}
/** What the variables of one segment stand for in a call's; `undefined` when the two do not fit. */
function captureSegment(segment, wildcard) {
    const captures = new Map();
    return capture(segment, wildcard, captures) ? captures : undefined;
}
/** Whether a segment of a call fits one with variables. */
function fitsWildcard(segment, wildcard) {
    return capture(segment, wildcard, new Map());
}
/**
 * What the wildcards of an example's path stand for in a call's path, `undefined` when the two do not fit. A wildcard
 * covers one whole segment (Postman docs); one with text around it covers its part of the segment (ours).
 */
function captureWildcards(pattern, path) {
    if (pattern.wildcards.size === 0 || pattern.segments.length !== path.segments.length)
        return undefined;
    const captures = new Map();
    for (const [index, segment] of path.segments.entries()) {
        const wildcard = pattern.wildcards.get(index);
        if (wildcard === undefined ? segment !== pattern.segments[index] : !capture(segment, wildcard, captures)) {
            return undefined;
        }
    }
    return captures;
}
/**
 * The first step of the ladder that fits, without the last resort (similar paths).
 * @param wildcards `false` leaves out the wildcard steps (`config.matchWildcards`).
 */
function scorePath(pattern, path, wildcards) {
    const sameEnd = pattern.trailingSlash === path.trailingSlash;
    if (pattern.key === path.key)
        return sameEnd ? matches.exact : matches.slash;
    if (pattern.lowerKey === path.lowerKey)
        return sameEnd ? matches.case : matches.slashAndCase;
    const captures = wildcards ? captureWildcards(pattern, path) : undefined;
    if (captures !== undefined && sameEnd)
        return { step: 'wildcard', score: 80, captures };
    if (pattern.idKey !== undefined && pattern.idKey === path.idKey)
        return sameEnd ? matches.ids : matches.slashAndIds;
    // The documented ladder has no row for both; without one `/users/7/` would miss `/users/{{id}}`.
    return captures === undefined ? undefined : { step: 'trailing slash and wildcard', score: 75, captures };
}
/** Where nothing else fits, and the path is only similar (`similar-paths.ts`). */
const similarMatch = matches.similar;


/***/ }),

/***/ 25239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $X: () => (/* binding */ matchHeadersHeader),
/* harmony export */   $h: () => (/* binding */ configuredSelectors),
/* harmony export */   EM: () => (/* binding */ capturesOfSelected),
/* harmony export */   Qb: () => (/* binding */ headerNames),
/* harmony export */   Ro: () => (/* binding */ hasStatus),
/* harmony export */   Xm: () => (/* binding */ hasSelectors),
/* harmony export */   "do": () => (/* binding */ readSelectors),
/* harmony export */   e_: () => (/* binding */ asksForExample),
/* harmony export */   iN: () => (/* binding */ askedOf),
/* harmony export */   lW: () => (/* binding */ selectByHeader),
/* harmony export */   nX: () => (/* binding */ withRouteName),
/* harmony export */   pC: () => (/* binding */ isByUrl),
/* harmony export */   un: () => (/* binding */ isAskedFor)
/* harmony export */ });
/* harmony import */ var _path_score_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36493);
/* harmony import */ var _query_score_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9118);
/* harmony import */ var _http_text_percent_encoding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89034);
/* harmony import */ var _route_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5010);




/** Names the headers that must be equal. */
const matchHeadersHeader = 'x-mock-match-request-headers';
/** Whether the URL has a say: an example that is asked for by ID or name is served whatever the URL. */
function isByUrl({ id, name }) {
    return id === undefined && name === undefined;
}
/** Whether a call may choose its example by a header: a quick look, before anything is parsed. Its session chooses none. */
function hasSelectors(headers) {
    return headers.some(({ key }) => /^x-mock-(?!session$)/i.test(key));
}
/** Whether a call asks for its example by status, ID or name. */
function asksForExample(headers) {
    return headers.some(({ key }) => /^x-mock-response-(?:code|id|name)$/i.test(key));
}
/** Anything but a whole number from 1 to 180000 is no delay (the range that Postman documents). */
function readDelay(value) {
    if (value === undefined || !/^\d{1,6}$/.test(value.trim()))
        return undefined;
    const delay = Number(value);
    return delay >= 1 && delay <= 180_000 ? delay : undefined;
}
/** The names in a list such as `x-mock-match-request-headers`, in lower case. */
function headerNames(list) {
    return list
        .split(',')
        .map((name) => name.trim().toLowerCase())
        .filter((name) => name !== '');
}
/** Headers of the call win over the mock's configuration. */
function readSelectors({ header }, config) {
    const text = (name) => header(name)?.trim();
    const matchHeaders = text(matchHeadersHeader);
    const matchBody = text('x-mock-match-request-body')?.toLowerCase();
    return {
        code: text('x-mock-response-code'),
        id: text('x-mock-response-id'),
        name: text('x-mock-response-name'),
        matchHeaders: headerNames(matchHeaders ?? (config.matchHeader ? config.headers.join(',') : '')),
        matchBody: matchBody === 'true' ? true : matchBody === 'false' ? false : config.matchBody,
        delay: readDelay(text('x-mock-response-delay')),
    };
}
/** The selectors of a call that has no `x-mock-*` header. */
function configuredSelectors(config) {
    return readSelectors({ header: () => undefined }, config);
}
/** Whether the status is the example's own or one that it stands for. */
function hasStatus({ status: own, standsFor }, status) {
    return own === status || (standsFor?.statuses ?? []).some(([from, to]) => from <= status && status <= to);
}
/** `x-mock-response-code` is compared as a number; text that is none fits nothing. */
function hasCode({ example }, code) {
    return /^\d{3}$/.test(code) && hasStatus(example, Number(code));
}
/**
 * The example that the call asks for by `x-mock-response-id` or `x-mock-response-name`, of those with the right method
 * and `x-mock-response-code`. Several of one name: the first by ID with status 200, else the first.
 */
function selectByHeader(routes, selectors) {
    let chosen;
    for (const route of routes) {
        if ((chosen === undefined || route.rank < chosen.rank) && isAskedFor(route, selectors))
            chosen = route;
    }
    return chosen;
}
/**
 * The selectors with the name in the form that those of routes have. What no name equals is tried percent-decoded: most
 * clients cannot send a name beyond Latin-1 otherwise.
 */
function withRouteName(routes, selectors) {
    if (selectors.name === undefined)
        return selectors;
    const name = (0,_route_js__WEBPACK_IMPORTED_MODULE_0__/* .comparedName */ .be)(selectors.name);
    const isKnown = name.includes('%') ? routes.some((route) => route.name === name) : true;
    return { ...selectors, name: isKnown ? name : (0,_route_js__WEBPACK_IMPORTED_MODULE_0__/* .comparedName */ .be)((0,_http_text_percent_encoding_js__WEBPACK_IMPORTED_MODULE_1__/* .decodePercent */ .g)(name)) };
}
/** Whether an example has everything that is asked for. */
function isAskedFor(route, { code, id, name }) {
    return ((code === undefined || hasCode(route, code)) &&
        (id === undefined || route.ids.includes(id)) &&
        (name === undefined || route.name === name));
}
/** What the call asks for by `x-mock-response-…`, and whether the example has it. */
function askedOf(route, { code, id, name }) {
    return [
        ...(code === undefined ? [] : [{ header: 'x-mock-response-code', fits: hasCode(route, code) }]),
        ...(id === undefined ? [] : [{ header: 'x-mock-response-id', fits: route.ids.includes(id) }]),
        ...(name === undefined ? [] : [{ header: 'x-mock-response-name', fits: route.name === name }]),
    ];
}
/** Wildcards are filled from the call where its URL happens to fit (postman-app-support#11323). */
function capturesOfSelected(route, call) {
    const { path, withoutBase } = route.paths;
    const inPath = (0,_path_score_js__WEBPACK_IMPORTED_MODULE_2__/* .captureWildcards */ .Ck)(path, call.path) ??
        (withoutBase === undefined ? undefined : (0,_path_score_js__WEBPACK_IMPORTED_MODULE_2__/* .captureWildcards */ .Ck)(withoutBase, call.path));
    const inQuery = (0,_query_score_js__WEBPACK_IMPORTED_MODULE_3__/* .scoreQuery */ .xJ)(route.query, call.query, call.queryPairs.length).captures;
    return inPath === undefined || inQuery === undefined ? (inPath ?? inQuery) : new Map([...inQuery, ...inPath]);
}


/***/ }),

/***/ 85499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bw: () => (/* binding */ describeBadSession),
/* harmony export */   Fe: () => (/* binding */ withPrefix),
/* harmony export */   Sd: () => (/* binding */ isSessionId),
/* harmony export */   Z7: () => (/* binding */ withoutPrefix),
/* harmony export */   gg: () => (/* binding */ sessionHeader),
/* harmony export */   lx: () => (/* binding */ readSession)
/* harmony export */ });
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35194);
/**
 * Sessions: tests that run side by side on one mock each name one, so that their calls can be told apart. A call names it by
 * the beginning of its path, `/~w1/users`, or by a header. Ours: Postman's cloud knows neither.
 */

/** The header that names a call's session where its path does not. */
const sessionHeader = 'x-mock-session';
const isSessionHeader = ({ key }) => key.length === sessionHeader.length && key.toLowerCase() === sessionHeader;
const sessionId = /^[A-Za-z0-9._-]{1,64}$/;
/** What the mock answers to a call that names this instead of a session. */
function describeBadSession(given) {
    const shown = given.length > 80 ? `${given.slice(0, 80)}…` : given;
    return `"${shown}" is no session: its ID is 1 to 64 letters, digits, ".", "_" or "-", as in /~w1/users or x-mock-session: w1.`;
}
/** Whether a text can be the ID of a session. */
const isSessionId = (text) => sessionId.test(text);
/**
 * Reads the session of a call and takes it off the target, in the one way for the mock, the call logs and the reports.
 *
 * @param keepsPrefix the collection has paths that begin with `/~`: then only the header names a session
 */
function readSession(target, headers, keepsPrefix) {
    const cut = keepsPrefix ? undefined : cutPrefix(target);
    const [id, prefix, rest] = cut ?? [headers?.find(isSessionHeader)?.value, '', target];
    if (id === undefined)
        return { session: '', prefix, target: rest };
    return isSessionId(id) ? { session: id, prefix, target: rest } : { session: '', badSession: id, prefix: '', target };
}
/** The target that was sent, from what has become of its rest in the meantime. @param sent the whole of it */
function withPrefix(rest, prefix, sent) {
    // `/~w1?a=1` has no slash of its own behind the prefix.
    return prefix + (sent[prefix.length] === '/' || prefix === '' ? rest : rest.slice(1));
}
/** The same the other way round. @param prefix that of `sent` */
function withoutPrefix(sent, prefix) {
    const rest = sent.slice(prefix.length);
    return prefix === '' || rest.startsWith('/') ? rest : `/${rest}`;
}
/** `/~w1/users` is `w1`, `/~w1` and `/users`. Nearly every call has no session: two characters tell. */
function cutPrefix(target) {
    if (target.startsWith('/') && !mayBeginPrefix(target.charCodeAt(1)))
        return undefined;
    const origin = target.length - (0,_target_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutOrigin */ .bj)(target).length;
    let start = origin;
    while (target[start] === '/')
        start += 1;
    const length = target.slice(start).search(/[/?#]/);
    const end = length === -1 ? target.length : start + length;
    const segment = (0,_target_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeSegment */ .UR)(target.slice(start, end));
    if (start === origin || !segment.startsWith('~'))
        return undefined;
    const prefix = target.slice(0, end);
    return [segment.slice(1), prefix, withoutPrefix(target, prefix)];
}
const [slash, tilde, percent] = ['/', '~', '%'].map((character) => character.charCodeAt(0));
/** Of the second character: repeated slashes count as one, and any character may be percent-encoded. */
function mayBeginPrefix(code) {
    return code === tilde || code === percent || code === slash;
}


/***/ })

};
