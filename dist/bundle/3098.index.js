export const id = 3098;
export const ids = [3098,6381,6514];
export const modules = {

/***/ 21916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),

/***/ 75471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BH: () => (/* binding */ headerSchema),
/* harmony export */   aq: () => (/* binding */ answerNoteSchema),
/* harmony export */   mr: () => (/* binding */ callLogSchema)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);
/* harmony import */ var _http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5177);
/* harmony import */ var _http_text_faults_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28686);
/**
 * A call log, in the shape that Postman's API gives it: from the API, the embedded server's journal or a file of our own, each
 * parsed once, where it comes in.
 */



/** A header as Postman writes it, parts missing perhaps. */
const headerSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    key: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), ''),
    value: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), ''),
});
/** What nearly every list is. It is taken as it stands: copying the headers is a fifth of what reading a call log takes. */
const wholeHeadersSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .custom */ .IeY((input) => Array.isArray(input) && input.every(isWholeHeader));
function isWholeHeader(input) {
    return (0,_http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(input) && typeof input['key'] === 'string' && typeof input['value'] === 'string';
}
const toHeader = ({ key, value }) => ({ key, value: value ?? '' });
// The official description types `headers` as one {key, value} object; a list is what a real payload needs. Accept both.
const headersSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    wholeHeadersSchema,
    valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(headerSchema), valibot__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi((headers) => headers.map(toHeader))),
    valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(headerSchema, valibot__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi((header) => [toHeader(header)])),
]);
/** How a rule of `answers` answered a call. */
const answerNoteSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    /** The route of the rule, as it is written. */
    rule: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** Which of the rule's answers it was, from 1 on, and how many there are. */
    turn: valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    of: valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    fault: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(_http_text_faults_js__WEBPACK_IMPORTED_MODULE_2__/* .faults */ .e)),
    /** The mock made the answer, as no example has it. */
    made: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(true)),
});
const loggedText = valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()));
/** Lenient, as the schemas of the rest of the API are: every shape that Postman's answers and documents show. */
const callLogSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    id: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    responseName: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), ''),
    servedAt: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    request: valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        method: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        path: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        headers: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(headersSchema)),
        body: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ mode: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())), data: loggedText }))),
    }),
    response: valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        type: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), ''),
        statusCode: valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
        headers: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(headersSchema)),
        body: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ data: loggedText }))),
    }),
    /** Ours: Postman's API does not know it. Whatever else may be called so one day costs no call log. */
    answer: valibot__WEBPACK_IMPORTED_MODULE_0__/* .fallback */ .NpB(valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(answerNoteSchema), undefined),
});


/***/ }),

/***/ 14372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QZ: () => (/* binding */ callLogsFile),
/* harmony export */   Se: () => (/* binding */ readLines),
/* harmony export */   Xm: () => (/* binding */ readCallLogFile)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77934);
/* harmony import */ var _http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5177);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75471);
/** Call logs in a file, as JSON, one a line (newline-delimited JSON). */





/** The name that reports give the file. */
const callLogsFile = 'call-logs.ndjson';
/** Two bodies of 1 MB whose every byte is escaped (`\u0000`) fit: longer lines are not ours. */
const maxLineBytes = 16 * 1024 * 1024;
/**
 * The lines of a file, as many at a time as a chunk has ends of them; `undefined` for one that is too long. Not
 * `node:readline`: it also splits at U+2028 and U+2029, which JSON strings may hold.
 */
async function* readLines(chunks) {
    let parts = [];
    let length = 0;
    const add = (bytes) => {
        length += bytes.length;
        if (length > maxLineBytes)
            parts = [];
        else
            parts.push(bytes);
    };
    const take = () => {
        const [first, ...more] = parts;
        const line = length > maxLineBytes ? undefined : more.length === 0 ? first : node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.concat(parts);
        const text = length === 0 ? '' : line?.toString('utf8');
        parts = [];
        length = 0;
        return text;
    };
    for await (const chunk of chunks) {
        const lines = [];
        let start = 0;
        for (let end = chunk.indexOf(0x0a); end !== -1; end = chunk.indexOf(0x0a, start)) {
            add(chunk.subarray(start, end));
            lines.push(take());
            start = end + 1;
        }
        add(chunk.subarray(start));
        if (lines.length > 0)
            yield lines;
    }
    if (length > 0)
        yield [take()];
}
/**
 * The call logs in a file, oldest first, one in memory at a time. Lines that are none are counted, but for blank ones.
 *
 * @throws while iterating, when the file cannot be read or not one of its lines is a call log
 */
function readCallLogFile(file) {
    let badLines = 0;
    let isTorn = false;
    let stream;
    return {
        get badLines() {
            return badLines;
        },
        get isTorn() {
            return isTorn;
        },
        get bytesRead() {
            return stream?.bytesRead ?? 0;
        },
        async *[Symbol.asyncIterator]() {
            badLines = 0;
            isTorn = false;
            let found = 0;
            stream = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(file);
            for await (const lines of readLines(stream)) {
                for (const line of lines) {
                    // `trim` takes a byte order mark too.
                    const text = line?.trim();
                    if (text === '')
                        continue;
                    const log = text === undefined ? undefined : parseCallLog(text);
                    isTorn = log === undefined;
                    if (log === undefined)
                        badLines += 1;
                    else {
                        found += 1;
                        yield log;
                    }
                }
            }
            if (found === 0 && badLines > 0) {
                throw new Error(`${file} has no call logs: it takes a ${callLogsFile}, with one call log as JSON in each line.`);
            }
        },
    };
}
function parseCallLog(line) {
    try {
        const parsed = valibot__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xLC(_model_js__WEBPACK_IMPORTED_MODULE_3__/* .callLogSchema */ .mr, (0,_http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseShallowJson */ .o4)(line));
        return parsed.success ? parsed.output : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 55030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mi: () => (/* binding */ DocumentError),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   _c: () => (/* binding */ collectWarnings),
/* harmony export */   eG: () => (/* binding */ EnvironmentError),
/* harmony export */   py: () => (/* binding */ CollectionError),
/* harmony export */   z3: () => (/* binding */ collectDefects)
/* harmony export */ });
/** The bytes are not JSON. */
class DocumentError extends Error {
    name = 'DocumentError';
}
/** The JSON is not a collection that a mock can serve. */
class CollectionError extends Error {
    name = 'CollectionError';
}
/** The JSON is not an environment. */
class EnvironmentError extends Error {
    name = 'EnvironmentError';
}
/** How the warning about a file of a folder begins that is left out because nobody can read it. */
const unreadable = 'A file cannot be read';
const sentences = {
    'item-unreadable': 'An item is neither a folder nor a request; it was left out.',
    'request-unreadable': 'A request is neither text nor an object; it was read as GET /.',
    'method-unknown': "A request's method is none that a mock can be called with, such as GET; it is not served.",
    'url-missing': 'A request has no URL; it was read as /.',
    'path-segment-not-text': "A URL's path holds something that is not text; the raw URL or the segment's value was used.",
    'pairs-as-text': 'Headers or form fields are one text instead of a list; its lines were read one by one.',
    'pairs-unreadable': 'Headers, query parameters or form fields are not a list; they were left out.',
    'body-mode-unknown': "A request body's mode is unknown; the request was read without a body.",
    'responses-not-a-list': 'The saved responses of a request are not a list; the value was read as one response.',
    'response-unreadable': 'A saved response is not an object; it was left out.',
    'original-request-missing': 'A saved response has no original request; the request it belongs to was used.',
    'original-url-missing': "A saved response's original request has no URL; that of the request it belongs to was used.",
    'schema-unknown': 'The collection does not say which format it has (`info.schema`); it was read as v2.1.',
    'name-missing': 'A saved response has no name; it was called "Untitled example".',
    'status-missing': 'A saved response has no status code; 200 is served.',
    'status-invalid': 'A saved response has a status code that HTTP cannot send (200 to 599 can be sent); 200 is served.',
    'body-not-text': 'The body of a saved response is not text; it is served as JSON.',
    'id-duplicate': 'Two saved responses have the same ID; x-mock-response-id serves one of them.',
    'variable-not-text': 'The value of a variable is a list or an object; the variable was left out.',
    'variable-unreadable': 'A variable has no key; it was left out.',
    'no-items': 'The collection holds no list of items; the mock has nothing to serve.',
};
/** Begins to collect the defects of one file. */
function collectDefects() {
    const warnings = collectWarnings();
    let describe = () => '';
    return {
        at(describeItem) {
            describe = describeItem;
        },
        here: () => describe(),
        add(kind) {
            warnings.add(sentences[kind], () => describe());
        },
        warnings: warnings.list,
    };
}
/** Begins to collect warnings. */
function collectWarnings() {
    const found = new Map();
    return {
        add(message, describeItem, kind = message) {
            const known = found.get(kind);
            if (known === undefined)
                found.set(kind, { message, firstItem: describeItem(), count: 1 });
            else
                known.count += 1;
        },
        list: () => [...found.values()],
    };
}


/***/ }),

/***/ 36514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tp: () => (/* binding */ parseDocument),
/* harmony export */   u0: () => (/* binding */ readDocument),
/* harmony export */   w8: () => (/* binding */ decodeDocument)
/* harmony export */ });
/* harmony import */ var _http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5177);
/* harmony import */ var _http_text_thrown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98589);
/* harmony import */ var _defects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55030);
/** Bytes of a file to a JSON value, or a sentence that says what the file is instead. */



/** Larger files are refused: decoded and parsed they would take gigabytes. */
const largestDocument = 256 * 1024 * 1024;
/** @throws {DocumentError} for bytes that are no text in the encoding that they begin with */
function decode(bytes) {
    const [first, second] = bytes;
    // A byte order mark, or the zero byte that every ASCII character has in UTF-16.
    const encoding = (first === 0xff && second === 0xfe) || (first !== 0 && second === 0)
        ? 'utf-16le'
        : (first === 0xfe && second === 0xff) || (first === 0 && second !== undefined && second !== 0)
            ? 'utf-16be'
            : 'utf-8';
    try {
        return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    }
    catch (cause) {
        if (encoding === 'utf-8' && bytes.subarray(0, 4096).includes(0)) {
            throw new _defects_js__WEBPACK_IMPORTED_MODULE_0__/* .DocumentError */ .Mi('This is not JSON but a binary file.', { cause });
        }
        const text = new TextDecoder(encoding).decode(bytes);
        throw new _defects_js__WEBPACK_IMPORTED_MODULE_0__/* .DocumentError */ .Mi(`The file is not text in ${encoding === 'utf-8' ? 'UTF-8' : 'UTF-16'}: there is no such character at ` +
            `${lineAndColumn(text, text.indexOf('\uFFFD'))}. It is in another encoding, such as Latin-1; save it as UTF-8.`, { cause });
    }
}
/** What text that is not JSON is, by how it begins; the first that fits is taken. */
const beginnings = [
    [/^version https:\/\/git-lfs/, 'a Git LFS pointer (check the file out with lfs: true, or run git lfs pull)'],
    [/^<(?:!doctype html|html|head|body|!--)/i, 'an HTML page (a login or error page instead of the file?)'],
    [/^</, 'an XML document'],
    [
        /^(?:---\s+)?["']?(?:openapi|swagger)["']?\s*:/m,
        'an OpenAPI document in YAML (a collection can be made of versions 2 and 3)',
    ],
    [
        /^type\s*:\s*["']?[a-z]+\.insomnia\.rest\//m,
        'an Insomnia export (import it into Postman, and export the collection)',
    ],
    [/^meta\s*\{/, 'a request of Bruno (import the collection into Postman, and export it)'],
    [
        /^(?:###|curl\s|[A-Z]{3,7} https?:\/\/)/,
        'an HTTP request in text (import it into Postman, and export the collection)',
    ],
    [/^\$kind\s*:/m, 'an item of a Postman v3 collection in YAML (export the collection as v2.1)'],
    [/^(?:---\s|[A-Za-z_$][\w$-]{0,40}\s*:(?:\s|$))/, 'YAML'],
];
/** Whether the first two lines that are not empty are a JSON value each. */
function hasValuePerLine(text) {
    const lines = text
        .slice(0, 1_000_000)
        .split('\n')
        .map((line) => line.trim());
    const [first = '', second = ''] = lines.filter((line) => line !== '');
    try {
        return [first, second].every((line) => /^[{[]/.test(line) && (0,_http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseShallowJson */ .o4)(line, _http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_1__/* .deepestDocument */ .CE) !== undefined);
    }
    catch {
        return false;
    }
}
/** @throws {DocumentError} for what git leaves where two changes meet: valid JSON and YAML have no such line. */
function requireNoConflict(text) {
    const at = text.startsWith('<<<<<<< ') ? 0 : text.indexOf('\n<<<<<<< ') + 1;
    if (at === 0 && !text.startsWith('<<<<<<< '))
        return;
    const line = text.slice(0, at).split('\n').length;
    throw new _defects_js__WEBPACK_IMPORTED_MODULE_0__/* .DocumentError */ .Mi(`The file has merge conflicts: line ${String(line)} begins with <<<<<<<. Resolve them, and commit the file.`);
}
function lineAndColumn(text, position) {
    const before = text.slice(0, position);
    const line = before.split('\n').length;
    return `line ${String(line)}, column ${String(position - before.lastIndexOf('\n'))}`;
}
function describeSyntaxError(text, error) {
    if (hasValuePerLine(text)) {
        return 'This is not one JSON value but one on each line (NDJSON), as call logs are. Give the file that Postman exports.';
    }
    const reason = (0,_http_text_thrown_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error);
    if (/unexpected end|unterminated/i.test(reason)) {
        return `The JSON is truncated: it ends at ${lineAndColumn(text, text.length)} before it is complete.`;
    }
    const position = /at position (\d+)/.exec(reason)?.[1];
    const found = /Unexpected token '?(.)/u.exec(reason)?.[1];
    // V8 quotes the text instead of naming the position when the text is short.
    const at = position === undefined ? (found === undefined ? 0 : text.indexOf(found)) : Number(position);
    const what = reason.replace(/ in JSON at position.*$|, (?:"|\.\.\.).*$/s, '');
    return `The JSON is broken at ${lineAndColumn(text, at)}: ${what}.`;
}
/**
 * The text of a file: UTF-8 with or without a byte order mark, or UTF-16 in either order; without the mark.
 * @throws {DocumentError} with a sentence that says what the bytes are instead.
 */
function decodeDocument(bytes) {
    if (bytes.length > largestDocument) {
        const size = Math.round(bytes.length / 1024 / 1024);
        throw new _defects_js__WEBPACK_IMPORTED_MODULE_0__/* .DocumentError */ .Mi(`The file has ${String(size)} MiB; at most 256 MiB can be read.`);
    }
    if (bytes[0] === 0x1f && bytes[1] === 0x8b) {
        throw new _defects_js__WEBPACK_IMPORTED_MODULE_0__/* .DocumentError */ .Mi('This is not JSON but a gzip archive. Unpack it first.');
    }
    if (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4) {
        throw new _defects_js__WEBPACK_IMPORTED_MODULE_0__/* .DocumentError */ .Mi('This is not JSON but a ZIP archive. Unpack it first.');
    }
    const text = decode(bytes);
    requireNoConflict(text);
    return text;
}
/**
 * Parses the text of a JSON file.
 * @throws {DocumentError} with a sentence that names what the text is instead, or line and column of the mistake.
 */
function parseDocument(text) {
    if (text.trim() === '')
        throw new _defects_js__WEBPACK_IMPORTED_MODULE_0__/* .DocumentError */ .Mi('The file is empty. Export it from Postman again.');
    try {
        return (0,_http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseShallowJson */ .o4)(text, _http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_1__/* .deepestDocument */ .CE);
    }
    catch (error) {
        if (error instanceof _http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_1__/* .TooDeepError */ .Fd)
            throw new _defects_js__WEBPACK_IMPORTED_MODULE_0__/* .DocumentError */ .Mi(error.message, { cause: error });
        const start = text.trimStart().slice(0, 4096);
        // What begins like JSON is meant to be JSON: say where it breaks.
        const other = /^[[{"]/.test(start) ? undefined : beginnings.find(([fits]) => fits.test(start));
        throw new _defects_js__WEBPACK_IMPORTED_MODULE_0__/* .DocumentError */ .Mi(other === undefined
            ? describeSyntaxError(text, error)
            : `This is not JSON but ${other[1]}. Give the file that Postman exports.`, { cause: error });
    }
}
/**
 * Decodes and parses a JSON file.
 * @throws {DocumentError} as both do.
 */
function readDocument(bytes) {
    return parseDocument(decodeDocument(bytes));
}


/***/ }),

/***/ 19119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pl: () => (/* binding */ writePrivateFile),
/* harmony export */   b$: () => (/* binding */ readPlainFile),
/* harmony export */   bi: () => (/* binding */ readPlainFileNow),
/* harmony export */   k0: () => (/* binding */ requirePlainFile),
/* harmony export */   rr: () => (/* binding */ openPlainFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);
/**
 * Opening files without ever waiting for somebody at their other end. A pipe or a device in the place of a file would block
 * a thread, which holds up even the end of the process.
 *
 * Not `node:fs/promises`, which brings `readline` with it and takes main 3 ms to load.
 */


const open = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.open);
const fstat = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.fstat);
const read = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.read);
const ftruncate = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.ftruncate);
/** Writes behind what an open file has already. */
const appendTo = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFile);
const close = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.close);
// Windows has neither.
const { O_RDONLY, O_WRONLY, O_CREAT } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
const noWaiting = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0;
const noLink = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0;
/** Read at once; a larger file costs one call for each. */
const blockBytes = 1024 * 1024;
/**
 * Opens a plain file for reading.
 *
 * @returns its descriptor, to be closed by the caller
 * @throws Error of the file system, or with a sentence that says what stands in the file's place
 */
function openPlainFile(file, { follow }) {
    return openPlain(file, O_RDONLY | (follow ? 0 : noLink));
}
/** Writes a file for this user alone, in place of what a plain file there has. @throws as `openPlainFile` */
async function writePrivateFile(file, text) {
    const fd = await openPlain(file, O_WRONLY | O_CREAT | noLink, 0o600);
    try {
        // Emptied only once it is known to be a plain file.
        await ftruncate(fd);
        await appendTo(fd, text);
    }
    finally {
        await close(fd);
    }
}
/**
 * All bytes of a plain file, as many as there turn out to be: what a file says of its size is not to be relied on.
 *
 * @throws as `openPlainFile`, and when there are more than `most` bytes
 */
async function readPlainFile(file, options) {
    const { most } = options;
    const fd = await openPlainFile(file, options);
    try {
        const { size } = await fstat(fd);
        if (size > most)
            throw new Error(`The file has ${size} bytes, and at most ${most} are read.`);
        const blocks = [];
        let length = 0;
        for (;;) {
            // Room for one byte more than expected: then one read shows that this was the end.
            const expected = length === 0 ? size + 1 : blockBytes;
            const block = Buffer.allocUnsafe(Math.min(expected, most + 1 - length));
            const { bytesRead } = await read(fd, block, 0, block.length, null);
            length += bytesRead;
            if (length > most)
                throw new Error(`The file has more than ${most} bytes, and no more are read.`);
            if (bytesRead > 0)
                blocks.push(block.subarray(0, bytesRead));
            if (bytesRead === 0 || (length === size && bytesRead < block.length))
                break;
        }
        const [only] = blocks;
        return blocks.length === 1 && only !== undefined ? only : Buffer.concat(blocks, length);
    }
    finally {
        await close(fd);
    }
}
/**
 * As `readPlainFile`, at once: for many small files, of which each would cost five turns of the event loop.
 *
 * @throws as `readPlainFile`
 */
function readPlainFileNow(file, options) {
    const { follow, most } = options;
    let fd;
    try {
        fd = node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync(file, O_RDONLY | (follow ? 0 : noLink) | noWaiting);
    }
    catch (cause) {
        throw explain(file, cause);
    }
    try {
        const stats = node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync(fd);
        requirePlain(file, stats);
        if (stats.size > most)
            throw new Error(`The file has ${stats.size} bytes, and at most ${most} are read.`);
        // Bytes that are appended while it is read are left out.
        const bytes = Buffer.allocUnsafe(stats.size);
        return bytes.subarray(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync(fd, bytes, 0, bytes.length, 0));
    }
    finally {
        node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync(fd);
    }
}
/**
 * Makes sure that a file which a library opens is plain, if it is there at all.
 *
 * @throws as `openPlainFile`
 */
function requirePlainFile(file) {
    const stats = node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync(file, { throwIfNoEntry: false });
    if (stats !== undefined)
        requirePlain(file, stats);
}
async function openPlain(file, flags, mode) {
    let fd;
    try {
        fd = await open(file, flags | noWaiting, mode);
    }
    catch (cause) {
        throw explain(file, cause);
    }
    try {
        requirePlain(file, await fstat(fd));
        return fd;
    }
    catch (error) {
        await close(fd);
        throw error;
    }
}
/** What the system says instead of opening what would wait, or is a link, in words. */
function explain(file, cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
    if (code === 'ENXIO')
        return new Error(`${file} is a pipe, a socket or a device, where a plain file should be.`, { cause });
    if (code === 'EACCES')
        return new Error(`${file} may not be opened by this user (EACCES): change its permissions.`, { cause });
    if (code === 'ELOOP')
        return new Error(`${file} is a symbolic link, where a plain file should be.`, { cause });
    return cause;
}
function requirePlain(file, stats) {
    if (stats.isFile())
        return;
    throw new Error(`${file} is ${kindOf(stats)}, where a plain file should be.`);
}
function kindOf(stats) {
    if (stats.isDirectory())
        return 'a folder';
    if (stats.isFIFO())
        return 'a pipe';
    return stats.isSocket() ? 'a socket' : 'a device';
}


/***/ }),

/***/ 5177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ skipSpace),
/* harmony export */   CE: () => (/* binding */ deepestDocument),
/* harmony export */   Fd: () => (/* binding */ TooDeepError),
/* harmony export */   GG: () => (/* binding */ childOf),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   Rj: () => (/* binding */ parseBoundedJson),
/* harmony export */   ap: () => (/* binding */ endOfString),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   mP: () => (/* binding */ pointerKeys),
/* harmony export */   o4: () => (/* binding */ parseShallowJson),
/* harmony export */   sc: () => (/* binding */ decodeString),
/* harmony export */   xC: () => (/* binding */ isSpace)
/* harmony export */ });
/* harmony import */ var _exact_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80803);
/** JSON of strangers, parsed in bounded time and memory: neither long nor deep texts may hold up anything else. */

/** Deeper values are not read; it also keeps recursion over them off the stack's end. */
const deepest = 500;
/** A file may be deeper: folders are gone through without recursion, and values that are too deep are told by their names. */
const deepestDocument = 32_000;
/** JSON that was not parsed for its depth. */
class TooDeepError extends Error {
    name = 'TooDeepError';
}
/** What is shorter costs little however deep it is. */
const shortText = 16 * 1024;
const quoteCode = 0x22;
/** `[` and `{`, `]` and `}` differ from each other in one bit only. */
const openCode = 0x5b;
const closeCode = 0x5d;
const braceBit = 0x20;
/** Whether brackets outside of strings nest deeper than the limit; a deep value costs the parser ten times its length. */
function isTooDeep(text, limit) {
    let depth = 0;
    for (let index = 0; index < text.length; index += 1) {
        const code = text.charCodeAt(index);
        if (code === quoteCode)
            index = endOfString(text, index) - 1;
        else if ((code & ~braceBit) === openCode)
            depth += 1;
        else if ((code & ~braceBit) === closeCode)
            depth -= 1;
        if (depth > limit)
            return true;
    }
    return false;
}
/**
 * The value, or `undefined` for a text that is not JSON, longer than `longest` characters or nested too deep. Numbers that
 * JavaScript cannot hold are an `ExactNumber`.
 */
function parseBoundedJson(text, longest, form) {
    if (text.length > longest || isTooDeep(text, deepest))
        return undefined;
    try {
        return (0,_exact_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseExactJson */ .lQ)(text, form);
    }
    catch {
        return undefined;
    }
}
/**
 * As `JSON.parse`, in memory that the text's length bounds: for values whose known parts alone are read.
 *
 * @param limit how deep it may be
 * @throws SyntaxError, TooDeepError
 */
function parseShallowJson(text, limit = deepest) {
    if (text.length > shortText && isTooDeep(text, limit)) {
        throw new TooDeepError(`The JSON is nested more than ${String(limit)} levels deep, and is not read.`);
    }
    return JSON.parse(text);
}
/** Whether a value is an object of JSON: no list, and not `null`. */
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The child of an object or a list; `undefined` for everything that has no such child of its own. */
function childOf(value, key) {
    return (isObject(value) || Array.isArray(value)) && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}
/** The keys that a JSON pointer (RFC 6901) leads along. */
function pointerKeys(pointer) {
    return pointer
        .split('/')
        .slice(1)
        .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}
/** The entries of an object, none of anything else. */
function entriesOf(value) {
    return isObject(value) ? Object.entries(value) : [];
}
/** A list as it is, an empty one of anything else. */
function listOf(value) {
    return Array.isArray(value) ? value : [];
}
/** Index after the closing quote; more than the text's length when there is none. */
function endOfString(text, open) {
    let from = open + 1;
    for (;;) {
        const quote = text.indexOf('"', from);
        if (quote === -1)
            return text.length + 1;
        let backslashes = 0;
        while (quote - 1 - backslashes > open && text.charCodeAt(quote - 1 - backslashes) === 92)
            backslashes += 1;
        if (backslashes % 2 === 0)
            return quote + 1;
        from = quote + 1;
    }
}
/** A string's value, `undefined` where it is torn or no string of JSON. */
function decodeString(raw) {
    if (!raw.includes('\\'))
        return raw;
    try {
        return String(JSON.parse(`"${raw}"`));
    }
    catch {
        return undefined;
    }
}
/** What JSON lets stand between tokens. */
const isSpace = (character) => character === ' ' || character === '\n' || character === '\r' || character === '\t' || character === '\uFEFF';
/** The index of the next character that is no space. */
function skipSpace(text, from) {
    let at = from;
    while (at < text.length && isSpace(text.charAt(at)))
        at += 1;
    return at;
}


/***/ }),

/***/ 80803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lQ: () => (/* binding */ parseExactJson),
/* harmony export */   rf: () => (/* binding */ exactNumber),
/* harmony export */   zr: () => (/* binding */ isExactNumber)
/* harmony export */ });
/**
 * Numbers of JSON that JavaScript cannot hold as they are written: IDs of 19 digits, `1.10`, `1e400`. They are kept as the
 * engine's raw JSON, which `JSON.stringify` writes as it is.
 */
/** Whether a value of parsed JSON is a number that JavaScript cannot hold. */
const isExactNumber = (value) => JSON.isRawJSON(value);
/**
 * Whether a number in a text may be another once it is parsed and written again. Of what stands in strings it may find too
 * much, which costs time alone.
 */
const mayLoseDigits = /(?:^|[:,[])\s*-?(?:[\d.]{16}|\d+\.\d*0(?!\d)|0\.0{6}|\d+(?:\.\d+)?[eE]|0(?![.\d]))/;
/** As `JSON.parse`, but no digit is lost. @throws SyntaxError */
function parseExactJson(text, form) {
    // Looking at each number takes ten times as long as parsing.
    if (!mayLoseDigits.test(text))
        return JSON.parse(text);
    return JSON.parse(text, (_key, value, { source }) => typeof value === 'number' && source !== undefined ? exactNumber(source, form) : value);
}
/** A number of JSON by its text: a number of JavaScript where that is the same. */
function exactNumber(source, form) {
    const value = Number(source);
    if (String(value) === source)
        return value;
    if (form === 'written')
        return JSON.rawJSON(source);
    const exact = plainDecimal(source);
    return exact === plainDecimal(String(value)) ? value : JSON.rawJSON(exact);
}
const decimal = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,15}))?$/;
/** One text for all spellings of a number; another text as it is. */
function plainDecimal(text) {
    const [, sign = '', whole, fraction = '', exponent = '0'] = decimal.exec(text) ?? [];
    if (whole === undefined)
        return text;
    const digits = (whole + fraction).replace(/^0+/, '');
    const significant = withoutZerosAtEnd(digits);
    if (significant === '')
        return '0';
    const power = Number(exponent) - fraction.length + digits.length - significant.length;
    // Numbers of usual size have no exponent, as people write them.
    if (power >= 0 && power <= 40)
        return sign + significant + '0'.repeat(power);
    return `${sign}${significant}e${String(power)}`;
}
/** Not by a pattern, which would begin anew at each zero. */
function withoutZerosAtEnd(digits) {
    let end = digits.length;
    while (end > 0 && digits.charAt(end - 1) === '0')
        end -= 1;
    return digits.slice(0, end);
}


/***/ }),

/***/ 28686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ isFault),
/* harmony export */   e: () => (/* binding */ faults)
/* harmony export */ });
/**
 * Ways in which a mock may fail a call on the wire: `reset` ends the connection with a TCP reset, `empty` closes it before a
 * byte, `truncate` announces the whole body and sends half of it, `hang` never answers.
 */
const faults = ['reset', 'empty', 'truncate', 'hang'];
/** Whether the text is the name of one. */
const isFault = (text) => faults.includes(text);


/***/ }),

/***/ 89034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ decodePercent),
/* harmony export */   k: () => (/* binding */ decodeFormText)
/* harmony export */ });
/** Percent-decoding that never throws: what is not valid stays as it is. */
const ENCODED_RUN = /(?:%[0-9a-f]{2})+/gi;
/** `a%20b` → `a b`; invalid sequences such as `%zz` or half a UTF-8 character stay as written. */
function decodePercent(text) {
    if (!text.includes('%'))
        return text;
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text.replace(ENCODED_RUN, (run) => {
            try {
                return decodeURIComponent(run);
            }
            catch {
                return run;
            }
        });
    }
}
/** A form field's or query parameter's text: `+` is a space, as in `application/x-www-form-urlencoded`. */
function decodeFormText(text) {
    return decodePercent(text.includes('+') ? text.replaceAll('+', ' ') : text);
}


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


/***/ }),

/***/ 79895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mv: () => (/* binding */ readBoundedFile),
/* harmony export */   dJ: () => (/* binding */ stat),
/* harmony export */   eV: () => (/* binding */ maxFileBytes),
/* harmony export */   xj: () => (/* binding */ readKeptFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);
/* harmony import */ var _files_plain_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19119);
/** A file that a user names, and what is kept of it. */



/** What stands at a path. Not `node:fs/promises`, which takes main 3 ms to load. */
const stat = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.stat);
/** A larger file is no collection that Postman would take (its API ends at 30 MB), and would only fill the memory. */
const maxFileBytes = 64 * 1024 * 1024;
/** What was converted and what is escaped is longer than what a user gives. */
const maxKeptBytes = 4 * maxFileBytes;
/** @throws Error with a sentence that says what is wrong with the file */
function readBoundedFile(file) {
    return (0,_files_plain_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readPlainFile */ .b$)(file, { follow: true, most: maxFileBytes });
}
/** Reads a file of ours. @throws as `readBoundedFile`, and where a link stands in its place */
function readKeptFile(file) {
    return (0,_files_plain_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readPlainFile */ .b$)(file, { follow: false, most: maxKeptBytes });
}


/***/ }),

/***/ 12598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sc: () => (/* binding */ anyMapSchema),
  WY: () => (/* binding */ entriesSchema),
  hN: () => (/* binding */ parseYaml),
  Iu: () => (/* binding */ parseYamlDocument),
  dK: () => (/* binding */ parseYamlEntries),
  co: () => (/* binding */ readYamlInput),
  gw: () => (/* binding */ requireFewAliases),
  iR: () => (/* binding */ scalarSchema)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./build/http-text/bounded-json.js
var bounded_json = __webpack_require__(5177);
// EXTERNAL MODULE: ./build/http-text/exact-json.js
var exact_json = __webpack_require__(80803);
// EXTERNAL MODULE: ./build/http-text/show-value.js
var show_value = __webpack_require__(87078);
// EXTERNAL MODULE: ./build/http-text/thrown.js
var thrown = __webpack_require__(98589);
;// CONCATENATED MODULE: ./build/job/inputs/yaml/yaml-mistake.js

/** In one line. @param errors of the parser, at least one */
function describeMistake(errors, text) {
    const [first] = errors;
    const [reason = ''] = first?.message.split('\n') ?? [];
    const line = first?.linePos?.[0].line;
    const lineText = line === undefined ? '' : (text.split('\n')[line - 1] ?? '').trim();
    const codes = errors.map(({ code }) => code);
    const start = lineText === '' ? '' : `line ${String(line)} is ${(0,show_value/* quote */.hD)(lineText)}. `;
    return start + (explain(codes, reason, lineText) ?? `${reason.replace(/[:.]$/, '')}.`);
}
/** Signs that begin something of YAML's own where a text begins. */
const reserved = /(?:^|[:[{,-]\s+|[[{])([>*|&!%@`])/;
const unclosed = (sign) => `What ${sign} opens is not closed.`;
const indented = 'It is indented otherwise than the lines around it: what belongs together begins at the same column.';
const withColon = 'A text with ": " in it needs quotes.';
/** What to do about it; `undefined` where only the parser can say. */
function explain(codes, reason, text) {
    const [code = ''] = codes;
    const [, sign] = reserved.exec(text) ?? [];
    if (sign !== undefined && ['UNEXPECTED_TOKEN', 'BAD_ALIAS', 'BAD_SCALAR_START'].includes(code)) {
        return sign === '>' || sign === '*'
            ? 'Texts that begin with > or * need quotes, as in ">= 1".'
            : `A text that begins with ${sign} needs quotes.`;
    }
    switch (code) {
        case 'DUPLICATE_KEY':
            return 'What stands before its colon has come before: each rule stands once, and so does each key.';
        case 'TAB_AS_INDENT':
            return 'It begins with a tab: indent with spaces.';
        case 'MULTILINE_IMPLICIT_KEY':
            return 'It has no ": " that parts a key from its value.';
        case 'BLOCK_AS_IMPLICIT_KEY':
            return codes.includes('MULTILINE_IMPLICIT_KEY')
                ? 'The next line is indented deeper, though this one has a value already: what belongs together begins at the same column.'
                : withColon;
        case 'BLOCK_IN_FLOW':
            return withColon;
        case 'MULTIPLE_DOCS':
            return 'It ends one document and begins another: give one.';
        case 'BAD_DQ_ESCAPE':
            return 'In double quotes a backslash begins an escape: use single quotes, or write it twice.';
        case 'MISSING_CHAR':
            if (reason.includes('quote'))
                return unclosed('a quotation mark');
            return /[}\]]/.test(reason) ? unclosed('a bracket') : 'It has no ": " that parts a key from its value.';
        case 'BAD_INDENT':
            return reason.startsWith('Flow') ? unclosed('a bracket') : indented;
        case 'UNEXPECTED_TOKEN':
            return /column 1:?$/.test(reason) ? indented : 'Something stands there behind a value that has ended already.';
        default:
            return undefined;
    }
}

;// CONCATENATED MODULE: ./build/job/inputs/yaml/yaml.js
/** YAML of inputs and documents; JSON is YAML. The parser is loaded where there is some: most jobs have none. */






/**
 * What the text of an input says; a problem goes to `report` and gives `undefined`.
 *
 * @param takes what the input takes, for who names a file in its place
 * @param parse `parseYaml` or `parseYamlEntries`
 */
async function readYamlInput(input, text, takes, parse, report) {
    if (/^(['"]?)(?:@[^\s:'"]*|[^\s:'"]+\.(?:ya?ml|json|txt))\1$/i.test(text.trim())) {
        report(`\`${input}\` is ${(0,show_value/* quote */.hD)(text.trim())}, and no file is read here: give what is in the file. It takes ${takes}.`);
        return undefined;
    }
    try {
        return await parse(text);
    }
    catch (error) {
        const [said = ''] = (0,thrown/* messageOf */.bD)(error).split('\n');
        const reason = error instanceof RangeError ? 'It is nested too deep.' : said;
        report(`\`${input}\` is not valid YAML or JSON: ${reason}`);
        return undefined;
    }
}
/** The value of a text. Aliases are bounded by the parser's own rule. @throws Error, RangeError */
async function parseYaml(text) {
    const document = await parseDocument(text, {}, toExactNumber);
    return document.toJS();
}
/** The entries of a map in their order. @throws as `parseYaml` */
async function parseYamlEntries(text) {
    const { isMap, isNode } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const document = await parseDocument(text, { uniqueKeys: false }, toExactNumber);
    const { contents } = document;
    if (!isMap(contents))
        return { entries: undefined, value: document.toJS() };
    const valueOf = (node) => (isNode(node) ? node.toJS(document) : node);
    return { entries: contents.items.map(({ key, value }) => [String(valueOf(key)), valueOf(value)]) };
}
/** @param readNumber gives what stands for a number, of the number and its text @throws Error with a reason in one line */
async function parseDocument(text, options, readNumber) {
    const yaml = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    // Without the level its warnings would go to the log beside ours.
    const document = yaml.parseDocument(text, { logLevel: 'error', ...options });
    if (document.errors.length > 0)
        throw new Error(describeMistake(document.errors, text));
    yaml.visit(document, {
        Scalar(key, node) {
            if (typeof node.value === 'number' && key !== 'key')
                node.value = readNumber(node.value, node.source);
        },
    });
    return document;
}
/** An `ExactNumber` for what JavaScript cannot hold. `1.0` is the same number of calls as `1`. */
function toExactNumber(value, source) {
    return Number.isSafeInteger(value) || !isJsonNumber(source) ? value : (0,exact_json/* exactNumber */.rf)(source, 'written');
}
/** Hexadecimal and octal numbers are YAML's own. */
const isJsonNumber = (source) => source !== undefined && /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(source);
/** How often what has an anchor may come again, counted as if it were written out. */
const mostAliases = 10_000;
/**
 * A few aliases can say what takes gigabytes once it is written out.
 *
 * @throws Error for a document with too many; what is no YAML is left to those who read it
 */
async function requireFewAliases(text) {
    // Anchors are rare, and to parse a document once more takes its time.
    if (!/(?:^|[\s,[{])&[^\s,\]}]/m.test(text) || /^\s*\{/.test(text))
        return;
    const yaml = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    try {
        yaml.parseDocument(text, { logLevel: 'silent', uniqueKeys: false }).toJS({ maxAliasCount: mostAliases });
    }
    catch (error) {
        if (!(error instanceof Error) || !/alias count/i.test(error.message))
            return;
        throw new Error('The aliases of this YAML document repeat more than can be read. Write it out, or use fewer.', {
            cause: error,
        });
    }
}
/**
 * The value of a document whose aliases are few (`requireFewAliases`). Keys that repeat are an error, merge keys (`<<`) are
 * followed.
 *
 * @param readNumber gives what stands for a number, of the number and its text
 * @throws Error with a reason in one line
 */
async function parseYamlDocument(text, readNumber) {
    const document = await parseDocument(text, { merge: true }, readNumber);
    return document.toJS({ maxAliasCount: mostAliases });
}
/** A map as it is. Not valibot's `record`, which drops the names `constructor` and `__proto__`. */
const anyMapSchema = dist/* custom */.IeY(bounded_json/* isObject */.Gv, 'no map');
/** A text, or a number or truth value as the text that it is written as. */
const scalarSchema = dist/* pipe */.FsL(dist/* union */.KCZ([dist/* string */.YjP(), dist/* number */.aig(), dist/* boolean */.zMY(), dist/* custom */.IeY(exact_json/* isExactNumber */.zr)]), dist/* transform */.pdi((value) => ((0,exact_json/* isExactNumber */.zr)(value) ? value.rawJSON : String(value))));
/** A map whose values fit `value`, as its entries. */
function entriesSchema(value) {
    return dist/* pipe */.FsL(anyMapSchema, dist/* transform */.pdi((map) => Object.entries(map)), dist/* array */.YOg(dist/* tuple */.PVZ([dist/* string */.YjP(), value])));
}


/***/ })

};
