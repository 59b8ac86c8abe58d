export const id = 9350;
export const ids = [9350,6514];
export const modules = {

/***/ 55030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mi: () => (/* binding */ DocumentError),
/* harmony export */   O$: () => (/* binding */ unreadable),
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
    const found = new Map();
    let describe = () => '';
    return {
        at(describeItem) {
            describe = describeItem;
        },
        here: () => describe(),
        add(kind) {
            const entry = found.get(kind);
            if (entry === undefined)
                found.set(kind, { firstItem: describe(), count: 1 });
            else
                entry.count += 1;
        },
        warnings: () => [...found].map(([kind, { firstItem, count }]) => ({ message: sentences[kind], firstItem, count })),
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
    const [first, second] = lines.filter((line) => line !== '');
    return [first, second].every((line) => {
        try {
            return line !== undefined && /^[{[]/.test(line) && (0,_http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseShallowJson */ .o4)(line, _http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_1__/* .deepestDocument */ .CE) !== undefined;
        }
        catch {
            return false;
        }
    });
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
    const reason = error instanceof Error ? error.message : String(error);
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
/**
 * Makes a plain file, or empties the one that is there, for writing.
 *
 * @param mode its permissions when it is new
 * @returns its descriptor, to be closed by the caller
 * @throws as `openPlainFile`
 */
async function createPlainFile(file, mode = 0o666) {
    // Emptied only once it is known to be a plain file.
    const fd = await openPlain(file, O_WRONLY | O_CREAT | noLink, mode);
    try {
        await ftruncate(fd);
        return fd;
    }
    catch (error) {
        await close(fd);
        throw error;
    }
}
/** Writes a file for this user alone. @throws as `createPlainFile` */
async function writePrivateFile(file, text) {
    const fd = await createPlainFile(file, 0o600);
    try {
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
/* harmony export */   CE: () => (/* binding */ deepestDocument),
/* harmony export */   Fd: () => (/* binding */ TooDeepError),
/* harmony export */   GG: () => (/* binding */ childOf),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   Rj: () => (/* binding */ parseBoundedJson),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   o4: () => (/* binding */ parseShallowJson)
/* harmony export */ });
/* harmony import */ var _exact_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80803);
/* harmony import */ var _scan_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80857);
/** Parsing JSON of strangers in bounded time and memory: neither long nor deep texts may hold up anything else. */


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
            index = (0,_scan_json_js__WEBPACK_IMPORTED_MODULE_0__/* .endOfString */ .ap)(text, index) - 1;
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
        return (0,_exact_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseExactJson */ .lQ)(text, form);
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
/** The entries of an object, none of anything else. */
function entriesOf(value) {
    return isObject(value) ? Object.entries(value) : [];
}
/** A list as it is, an empty one of anything else. */
function listOf(value) {
    return Array.isArray(value) ? value : [];
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

/***/ 80857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ skipSpace),
/* harmony export */   ap: () => (/* binding */ endOfString),
/* harmony export */   sc: () => (/* binding */ decodeString),
/* harmony export */   xC: () => (/* binding */ isSpace)
/* harmony export */ });
/** Looking at JSON where it stands, without parsing it. */
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

/***/ 87078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WU: () => (/* binding */ show),
/* harmony export */   aB: () => (/* binding */ toJson),
/* harmony export */   hD: () => (/* binding */ quote)
/* harmony export */ });
/** Values of inputs in messages. */
/** As JSON; `undefined` for what YAML can say and JSON cannot, such as a list that holds itself. */
function toJson(value) {
    try {
        return JSON.stringify(value);
    }
    catch {
        return undefined;
    }
}
/** A value as it may stand in a message: its JSON, cut after 100 characters. */
function show(value) {
    const text = toJson(value) ?? 'something that is no JSON';
    if (text.length <= 100)
        return text;
    // A text keeps its closing quote, which tells it from what follows.
    return typeof value === 'string' ? JSON.stringify(`${value.slice(0, 100)}…`) : `${text.slice(0, 100)}…`;
}
/** Characters of a value that a message shows. */
const longestShown = 300;
/**
 * What a user wrote, or a file's name, as it may stand in a message: in double quotes, on one line, without characters that a
 * terminal would act on. What it holds cannot end the quotes, so that it is told from our own words.
 */
function quote(text) {
    const shown = text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
    // A Windows path reads better as it is.
    return /["\p{Cc}\p{Cf}]|\\$/u.test(shown) ? escaped(JSON.stringify(shown)) : `"${shown}"`;
}
/** JSON leaves some of them as they are. */
const escaped = (json) => json.replace(/[\p{Cc}\p{Cf}]/gu, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);


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

/***/ 7554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FF: () => (/* binding */ without),
/* harmony export */   hN: () => (/* binding */ withDigits),
/* harmony export */   i: () => (/* binding */ asNumber),
/* harmony export */   kl: () => (/* binding */ parseOpenApi)
/* harmony export */ });
/* harmony import */ var _yaml_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12598);

/**
 * A number that JavaScript would write otherwise (`1.10`, more than 2^53), with a private character of Unicode. In the form of
 * a variable of Postman's, which the converter takes for a value of any type.
 */
const markedNumber = /^\{\{\uE000(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)\}\}$/;
/** Numbers that are written alike take this shape in no document. */
const oddNumber = /\d{16}|\.\d*0(?!\d)|\d[eE]/;
/**
 * The value of a document in JSON or YAML. A number that JavaScript would write otherwise is a marked text: `asNumber` and
 * `withDigits` take the mark away.
 *
 * @throws Error with a reason in one line
 */
async function parseOpenApi(text) {
    const bare = text.replace(/^\uFEFF/, '');
    try {
        if (/^\s*\{/.test(bare))
            return oddNumber.test(bare) ? JSON.parse(bare, keepDigits) : JSON.parse(bare);
    }
    catch {
        // YAML begins like this too.
    }
    return (0,_yaml_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .parseYamlDocument */ .Iu)(bare, markNumber);
}
/** As Node 24 calls it: with the text of the value, where it is no list or object. */
function keepDigits(_key, value, context) {
    return typeof value === 'number' ? markNumber(value, context?.source) : value;
}
function markNumber(value, source) {
    if (source === undefined || source === String(value))
        return value;
    const marked = `{{\uE000${source}}}`;
    return markedNumber.test(marked) ? marked : value;
}
/** Any value, where it is a marked number as the number. */
function asNumber(value) {
    const digits = typeof value === 'string' ? markedNumber.exec(value)?.[1] : undefined;
    return digits === undefined ? value : Number(digits);
}
/** A text in which marked numbers, within JSON or alone, have their digits and no mark. */
function withDigits(text) {
    if (!text.includes('{{\uE000'))
        return text;
    return text.replace(/"\{\{\uE000(-?\d[\d.eE+-]*)\}\}"|\{\{\uE000(-?\d[\d.eE+-]*)\}\}/g, '$1$2');
}
/** A copy of an object without some of its names. */
function without(value, ...names) {
    return Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name)));
}


/***/ }),

/***/ 89350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ readDocuments)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36514);
/* harmony import */ var _collection_bounded_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79895);
/* harmony import */ var _yaml_yaml_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(12598);
/* harmony import */ var _parse_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7554);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86212);
/** A document with all the files that its references lead to, within the repository. */







const mostFiles = 2_000;
/**
 * Reads the document and what it refers to. Nothing is loaded from the network or from outside of the repository.
 *
 * @param source `undefined` for a text that is no file: it can refer to none
 * @param options.onRead hears of each file that is referred to, whether it is there or not
 * @param options.adapt what becomes of each schema; by default what the converter understands
 * @throws Error that names each reference which cannot be followed
 */
async function readDocuments(text, source, { onRead, adapt } = {}) {
    const root = source === undefined ? '' : node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(source.file);
    const repository = source && (await repositoryOf(root, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(source.directory)));
    const documents = new Map([[root, await (0,_parse_document_js__WEBPACK_IMPORTED_MODULE_2__/* .parseOpenApi */ .kl)(text)]]);
    const locate = (reference, from) => locateReference(reference, from);
    for (;;) {
        const resolved = (0,_references_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveReferences */ .d)({ root, documents, locate, adapt });
        const broken = resolved.missing.filter(({ reference }) => !reference.startsWith('#'));
        const problems = broken.map(({ reference, place }) => `"${reference}" at ${shown(place, repository)}: the file has no such place.`);
        for (const [file, { reference, place }] of resolved.wanted) {
            try {
                if (documents.size > mostFiles)
                    throw new Error(`the document refers to more than ${mostFiles} files.`);
                if (!isAddress(file))
                    onRead?.(file);
                documents.set(file, await readReferred(file, repository));
            }
            catch (error) {
                const reason = error instanceof Error ? error.message : String(error);
                problems.push(`"${reference}" at ${shown(place, repository)}: ${reason}`);
            }
        }
        if (problems.length > 0)
            throw new Error(`References of this OpenAPI document lead nowhere. ${problems.join(' ')}`);
        if (resolved.wanted.size === 0)
            return resolved;
    }
}
/** A place within the repository; those of the document itself begin with `/`. */
function shown(place, repository) {
    const [file = '', pointer] = place.split('#', 2);
    if (repository === undefined || pointer === undefined)
        return place;
    return `${node_path__WEBPACK_IMPORTED_MODULE_1__.relative(repository, file).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/')}#${pointer}`;
}
function isAddress(text) {
    return /^(?:[a-z][a-z\d+.-]+:|\/\/)/i.test(text);
}
function locateReference(reference, from) {
    const [target = '', fragment = ''] = reference.split('#', 2);
    const pointer = decoded(fragment);
    if (target === '')
        return { at: from, pointer };
    return { at: isAddress(target) ? target : node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(from), decoded(target)), pointer };
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
/** The folder that references do not leave. */
async function repositoryOf(file, directory) {
    const folder = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file);
    for (let at = folder; at !== node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(at); at = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(at)) {
        if (at === directory || (await (0,_collection_bounded_file_js__WEBPACK_IMPORTED_MODULE_4__/* .stat */ .dJ)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(at, '.git')).catch(() => undefined)) !== undefined)
            return at;
    }
    return folder;
}
async function readReferred(file, repository) {
    if (isAddress(file))
        throw new Error('nothing is loaded from the network; put the file beside the document.');
    if (repository === undefined)
        throw new Error('the document is no file, and can refer to none.');
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(file).catch(() => {
        throw new Error('there is no such file.');
    });
    const relative = node_path__WEBPACK_IMPORTED_MODULE_1__.relative(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(repository), real);
    if (relative.startsWith('..') || node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(relative)) {
        throw new Error('it is outside of the repository, whose files alone are read.');
    }
    const text = (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_5__/* .decodeDocument */ .w8)(await (0,_collection_bounded_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readBoundedFile */ .Mv)(file));
    await (0,_yaml_yaml_js__WEBPACK_IMPORTED_MODULE_6__/* .requireFewAliases */ .gw)(text);
    return (0,_parse_document_js__WEBPACK_IMPORTED_MODULE_2__/* .parseOpenApi */ .kl)(text);
}


/***/ }),

/***/ 86212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ escapePart),
  d: () => (/* binding */ resolveReferences)
});

// EXTERNAL MODULE: ./build/http-text/bounded-json.js
var bounded_json = __webpack_require__(5177);
// EXTERNAL MODULE: ./build/job/inputs/openapi/document/parse-document.js
var parse_document = __webpack_require__(7554);
;// CONCATENATED MODULE: ./build/job/inputs/openapi/document/adapt-schema.js
/** Schemas as the converter understands them: what it would make up wrongly gets a value here. */

/**
 * Texts of formats for which the converter makes up any text, which clients with types refuse. Names and addresses are those
 * that are reserved for examples (RFC 2606, 5737, 7042).
 */
const values = new Map([
    ['byte', 'c3RyaW5n'],
    ['base64', 'c3RyaW5n'],
    ['base64url', 'c3RyaW5n'],
    ['duration', 'P1DT2H30M'],
    ['decimal', '1.5'],
    ['guid', 'f81d4fae-7dec-41d0-a765-00a0c91e6bf6'],
    ['uuid4', 'f81d4fae-7dec-41d0-a765-00a0c91e6bf6'],
    ['uid', 'f81d4fae-7dec-41d0-a765-00a0c91e6bf6'],
    ['uri', 'https://example.com/'],
    ['url', 'https://example.com/'],
    ['iri', 'https://example.com/'],
    ['iri-reference', '/example'],
    ['idn-email', 'user@example.com'],
    ['idn-hostname', 'example.com'],
    ['host', 'example.com'],
    ['domain', 'example.com'],
    ['fqdn', 'example.com'],
    ['ip', '192.0.2.1'],
    ['cidr', '192.0.2.0/24'],
    ['mac', '00:00:5e:00:53:01'],
    ['relative-json-pointer', '0'],
    ['local-date', '2026-01-31'],
    ['local-time', '10:15:30'],
    ['time-local', '10:15:30'],
    ['partial-time', '10:15:30'],
    ['local-date-time', '2026-01-31T10:15:30'],
    ['date-time-local', '2026-01-31T10:15:30'],
    ['datetime', '2026-01-31T10:15:30Z'],
    ['http-date', 'Sat, 31 Jan 2026 10:15:30 GMT'],
    ['timezone', 'Europe/Vienna'],
    ['char', 'a'],
    // As gateways of gRPC write them.
    ...['int32', 'int64', 'uint32', 'uint64', 'integer', 'number', 'float', 'double'].map((name) => [name, '7']),
]);
/** @param schema whose children are done */
function adaptSchema(schema) {
    const chosen = Object.hasOwn(schema, 'const') ? { ...(0,parse_document/* without */.FF)(schema, 'const'), enum: [schema['const']] } : schema;
    // The converter fails to write a list of anything as XML.
    if (chosen['type'] === 'array' && chosen['items'] === undefined)
        return { ...chosen, items: {} };
    const list = chosen['enum'];
    // The converter would not take the text of a marked number for a number.
    if (Array.isArray(list) && list.some((entry) => (0,parse_document/* asNumber */.i)(entry) !== entry)) {
        const first = chosen['default'] ?? list[0];
        return { example: first, ...(0,parse_document/* without */.FF)(chosen, 'enum', 'default') };
    }
    const value = isOpenText(chosen) ? values.get(String(chosen['format'])) : undefined;
    return value !== undefined && fits(value, chosen) ? { ...chosen, default: value } : chosen;
}
/** Whether nothing but its format says what the text is. */
function isOpenText(schema) {
    const { type } = schema;
    const isText = type === 'string' || (Array.isArray(type) && type.includes('string'));
    return isText && !['example', 'examples', 'default', 'enum', 'pattern'].some((name) => Object.hasOwn(schema, name));
}
function fits(value, { minLength, maxLength }) {
    return value.length >= Number(minLength ?? 0) && value.length <= Number(maxLength ?? Infinity);
}

;// CONCATENATED MODULE: ./build/job/inputs/openapi/document/references.js
/** References within a document, and to other files, in the place of which the converter would put a sentence. */



const schemaMaps = /^(?:properties|patternProperties|definitions|\$defs|dependentSchemas)$/;
const schemaData = /^(?:examples?|default|enum|const)$/;
const partMaps = /^(?:examples|headers|content|responses|paths|callbacks|links|parameters|requestBodies|securitySchemes|securityDefinitions|mediaTypes|pathItems|variables|encoding)$/;
function childKind({ kind, isMap }, key, isSwagger) {
    if (kind === 'data')
        return { kind };
    if (isMap === true)
        return { kind };
    if (kind === 'schema') {
        if (schemaMaps.test(key))
            return { kind, isMap: true };
        return { kind: schemaData.test(key) ? 'data' : 'schema' };
    }
    if (key === 'schema' || key === 'itemSchema')
        return { kind: 'schema' };
    if (key === 'example' || key === 'value' || key.startsWith('x-'))
        return { kind: 'data' };
    if (key === 'examples' && isSwagger)
        return { kind: 'data' };
    // A parameter of Swagger 2 is a schema itself.
    if (key === 'items')
        return { kind: 'schema' };
    return { kind, isMap: partMaps.test(key) };
}
/** Much more than any document has: what is larger once written out was made to fill the memory. */
const mostValues = 5_000_000;
/**
 * Puts what references lead to in their place. References of schemas stay references, for schemas may have circles: to the
 * document's own schemas, among which those from elsewhere come. A reference that leads nowhere becomes an empty schema, and
 * an empty part. Marked numbers outside of examples become numbers.
 *
 * @throws Error for a document that would take too much once it is written out
 */
function resolveReferences(set) {
    const { adapt = adaptSchema } = set;
    const root = set.documents.get(set.root);
    const isSwagger = (0,bounded_json/* childOf */.GG)(root, 'swagger') !== undefined;
    const schemasAt = isSwagger ? ['definitions'] : ['components', 'schemas'];
    const names = createSchemaNames(set.root, schemasAt, schemasAt.reduce(bounded_json/* childOf */.GG, root));
    const missing = [];
    const wanted = new Map();
    const written = new Map();
    const open = new Set();
    let count = 0;
    let circles = 0;
    const find = (reference, from) => {
        const { at, pointer } = set.locate(reference, from);
        if (!set.documents.has(at))
            return 'unread';
        const value = valueAt(set.documents.get(at), pointer);
        return value === undefined ? undefined : { at, pointer, value };
    };
    const follow = (value, reference, at) => {
        const beside = (0,parse_document/* without */.FF)(value, '$ref');
        const target = find(reference, at.document);
        if (target === undefined || target === 'unread') {
            if (at.is.kind === 'data')
                return value;
            if (target === undefined)
                missing.push({ reference, place: at.place });
            else
                wanted.set(set.locate(reference, at.document).at, { reference, place: at.place });
            return {};
        }
        if (at.is.kind === 'schema' && at.is.isMap !== true) {
            return { ...walkChildren(beside, at), $ref: `#/${schemasAt.join('/')}/${names.nameOf(target)}` };
        }
        const key = `${target.at}#${target.pointer}`;
        const memory = `${at.is.kind} ${String(at.is.isMap)} ${key}`;
        if (open.has(key)) {
            circles += 1;
            return value;
        }
        const known = written.get(memory);
        if (known !== undefined)
            count += known.count;
        const before = { count, circles };
        open.add(key);
        const found = known?.value ?? walk(target.value, { ...at, document: target.at, place: placeIn(set, target) });
        open.delete(key);
        // A schema with a circle in it is another one when it is resolved from another place, so it is not kept.
        if (known === undefined && circles === before.circles)
            written.set(memory, { value: found, count: count - before.count });
        return (0,bounded_json/* isObject */.Gv)(found) && Object.keys(beside).length > 0 ? { ...found, ...walkChildren(beside, at) } : found;
    };
    /** Places within examples are told of by that of the example. */
    const below = (at, key, is) => is.kind === 'data'
        ? at.is.kind === 'data'
            ? at
            : { ...at, is }
        : { ...at, is, place: `${at.place}/${escapePart(key)}` };
    const walkChildren = (value, at) => Object.fromEntries(Object.entries(value).map(([key, child]) => [key, walk(child, below(at, key, childKind(at.is, key, isSwagger)))]));
    const walk = (value, at) => {
        count += 1;
        if (count > mostValues) {
            throw new Error('The references of this OpenAPI document repeat more than can be read. Write less of it in examples.');
        }
        if (Array.isArray(value)) {
            return value.map((entry, index) => walk(entry, below(at, String(index), { kind: at.is.kind })));
        }
        if (!(0,bounded_json/* isObject */.Gv)(value))
            return at.is.kind === 'data' ? value : (0,parse_document/* asNumber */.i)(value);
        const reference = (0,bounded_json/* childOf */.GG)(value, '$ref');
        if (typeof reference === 'string')
            return follow(value, reference, at);
        const children = walkChildren(value, at);
        return at.is.kind === 'schema' && at.is.isMap !== true ? adapt(children) : children;
    };
    const components = (0,bounded_json/* childOf */.GG)(root, 'components');
    const rest = (0,bounded_json/* isObject */.Gv)(root) ? (0,parse_document/* without */.FF)(root, 'components', 'definitions') : {};
    // Of the components only what is referred to is needed, and how callers prove who they are.
    const kept = (0,bounded_json/* isObject */.Gv)(components) ? { securitySchemes: components['securitySchemes'] ?? {} } : {};
    const start = { document: set.root, place: '', is: { kind: 'part' } };
    const document = walkChildren({ ...rest, ...(!isSwagger && { components: kept }) }, start);
    const schemas = new Map();
    for (let next = names.waiting.pop(); next !== undefined; next = names.waiting.pop()) {
        const { name, target } = next;
        schemas.set(name, walk(target.value, { document: target.at, place: placeIn(set, target), is: { kind: 'schema' } }));
    }
    const found = Object.fromEntries(schemas);
    if (isSwagger)
        document['definitions'] = found;
    else
        document['components'] = { ...document['components'], schemas: found };
    return { document, missing, wanted };
}
/** Names for the schemas that are referred to, each the schema's own where it has one. `waiting` are those that are new. */
function createSchemaNames(root, schemasAt, ownSchemas) {
    const names = new Map();
    const taken = new Set((0,bounded_json/* isObject */.Gv)(ownSchemas) ? Object.keys(ownSchemas) : []);
    const waiting = [];
    const nameOf = (target) => {
        const key = `${target.at}#${target.pointer}`;
        const known = names.get(key);
        if (known !== undefined)
            return known;
        const parts = target.pointer.split('/').slice(1).map(unescapePart);
        const isOwn = target.at === root && parts.length === schemasAt.length + 1 && schemasAt.every((part, i) => part === parts[i]);
        const wished = (parts.at(-1) ?? target.at.split('/').at(-1) ?? '').replace(/[^\w.-]/g, '_') || 'Schema';
        const name = isOwn && wished === parts.at(-1) ? wished : freeName(wished);
        taken.add(name);
        names.set(key, name);
        waiting.push({ name, target });
        return name;
    };
    const freeName = (wished) => {
        let name = wished;
        for (let more = 2; taken.has(name); more += 1)
            name = `${wished}_${more}`;
        return name;
    };
    return { nameOf, waiting };
}
function placeIn(set, { at, pointer }) {
    return at === set.root ? pointer : `${at}#${pointer}`;
}
/** What a JSON pointer (RFC 6901) leads to. */
function valueAt(document, pointer) {
    return pointer.split('/').slice(1).map(unescapePart).reduce(bounded_json/* childOf */.GG, document);
}
/** A name as a part of a JSON pointer (RFC 6901). */
function escapePart(part) {
    return part.replaceAll('~', '~0').replaceAll('/', '~1');
}
function unescapePart(part) {
    return part.replaceAll('~1', '/').replaceAll('~0', '~');
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
  gw: () => (/* binding */ requireFewAliases),
  iR: () => (/* binding */ scalarSchema)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./build/http-text/bounded-json.js
var bounded_json = __webpack_require__(5177);
// EXTERNAL MODULE: ./build/http-text/show-value.js
var show_value = __webpack_require__(87078);
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

// EXTERNAL MODULE: ./build/http-text/exact-json.js
var exact_json = __webpack_require__(80803);
;// CONCATENATED MODULE: ./build/job/inputs/yaml/yaml.js
/** YAML of inputs and documents; JSON is YAML. The parser is loaded where there is some: most jobs have none. */




/**
 * The value of a text, numbers that JavaScript cannot hold as an `ExactNumber`. Aliases are bounded by the parser's own rule.
 *
 * @throws Error with a reason in one line
 */
async function parseYamlText(text, uniqueKeys, read) {
    const { parseDocument, visit, isMap, isNode } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    try {
        // Without the level its warnings would go to the log beside ours.
        const document = parseDocument(text, { logLevel: 'error', uniqueKeys });
        if (document.errors.length > 0)
            throw new Error(describeMistake(document.errors, text));
        visit(document, {
            Scalar: (key, node) => {
                if (key === 'key' || typeof node.value !== 'number' || !isJsonNumber(node.source))
                    return;
                // `1.0` is the same number of calls as `1`.
                if (!Number.isSafeInteger(node.value))
                    node.value = (0,exact_json/* exactNumber */.rf)(node.source, 'written');
            },
        });
        return read({ document, isMap, isNode });
    }
    catch (cause) {
        if (cause instanceof RangeError)
            throw new Error('It is nested too deep.', { cause });
        const [reason = ''] = (cause instanceof Error ? cause.message : String(cause)).split('\n');
        throw new Error(reason, { cause });
    }
}
/** The value of a text. @throws as `parseYamlText` */
const parseYaml = (text) => parseYamlText(text, true, ({ document }) => document.toJS());
/** The entries of a map in their order. @throws as `parseYamlText` */
const parseYamlEntries = (text) => parseYamlText(text, false, ({ document, isMap, isNode }) => {
    const { contents } = document;
    if (!isMap(contents))
        return { entries: undefined, value: document.toJS() };
    const valueOf = (node) => (isNode(node) ? node.toJS(document) : node);
    return { entries: contents.items.map(({ key, value }) => [String(valueOf(key)), valueOf(value)]) };
});
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
    const { parseDocument } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    try {
        parseDocument(text, { logLevel: 'silent', uniqueKeys: false }).toJS({ maxAliasCount: mostAliases });
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
    const { parseDocument, visit } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const document = parseDocument(text, { logLevel: 'silent', merge: true });
    if (document.errors.length > 0)
        throw new Error(describeMistake(document.errors, text));
    visit(document, {
        Scalar(key, node) {
            if (typeof node.value === 'number' && key !== 'key')
                node.value = readNumber(node.value, node.source);
        },
    });
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
