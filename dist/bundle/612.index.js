export const id = 612;
export const ids = [612,6514];
export const modules = {

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

/***/ 60612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  convertOpenApi: () => (/* binding */ convertOpenApi)
});

// EXTERNAL MODULE: ./build/http-text/thrown.js
var thrown = __webpack_require__(98589);
;// CONCATENATED MODULE: ./build/node_modules/openapi-to-postmanv2/index.js
const { createRequire } = process.getBuiltinModule('node:module');
const load = createRequire(import.meta.dirname + '/')('./openapi-to-postmanv2.cjs')['openapi-to-postmanv2'];
const loaded = load();
/* harmony default export */ const openapi_to_postmanv2 = (loaded);
const { SchemaPack, __esModule, bundle, convert, convertV2, convertV2WithTypes, detectRelatedFiles, detectRootFiles, getMetaData, getOptions, getSyncOptions, mergeAndValidate, syncCollection, validate } = loaded;

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./build/job/inputs/yaml/yaml.js + 1 modules
var yaml = __webpack_require__(12598);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: ./build/http-text/bounded-json.js
var bounded_json = __webpack_require__(5177);
// EXTERNAL MODULE: ./build/job/inputs/openapi/document/parse-document.js
var parse_document = __webpack_require__(7554);
;// CONCATENATED MODULE: ./build/job/inputs/openapi/xml-body.js
/** XML of a value, with the names that its schema gives (OpenAPI, XML Object). */

/** An XML document. Its root is named by the schema's `xml.name`, else by the schema's own name, else `root`. */
function toXml(value, schema, schemas) {
    const reference = (0,bounded_json/* isObject */.Gv)(schema) && typeof schema['$ref'] === 'string' ? schema['$ref'].split('/').at(-1) : undefined;
    const root = Array.isArray(value) ? wrapped(schema, schemas) : schema;
    return `<?xml version="1.0" encoding="UTF-8"?>\n${xml_body_element(value, reference ?? 'root', root, schemas, '').join('\n')}`;
}
/** A document has one root: a list is wrapped there whatever its schema says. */
function wrapped(schema, schemas) {
    const followed = followSchema(schema, schemas) ?? {};
    return { ...followed, xml: { ...xmlOf(followed), wrapped: true } };
}
/** The lines of an element, or of one for each entry of a list. */
function xml_body_element(value, name, given, schemas, indent) {
    const schema = merged(given, schemas);
    const xml = xmlOf(schema);
    if (Array.isArray(value))
        return listElements(value, name, schema, schemas, indent);
    const tag = qualified(xml, name);
    const namespace = typeof xml['namespace'] === 'string' ? [` ${namespaceName(xml)}="${escaped(xml['namespace'])}"`] : [];
    if (!(0,bounded_json/* isObject */.Gv)(value))
        return [`${indent}<${tag}${namespace.join('')}>${escaped(scalar(value))}</${tag}>`];
    const properties = (0,bounded_json/* isObject */.Gv)(schema['properties']) ? schema['properties'] : {};
    const attributes = [...namespace];
    const children = [];
    for (const [key, child] of Object.entries(value)) {
        const childSchema = Object.hasOwn(properties, key) ? properties[key] : undefined;
        const childXml = xmlOf(merged(childSchema, schemas));
        if (childXml['attribute'] === true && !(0,bounded_json/* isObject */.Gv)(child)) {
            attributes.push(` ${qualified(childXml, key)}="${escaped(scalar(child))}"`);
        }
        else
            children.push(...xml_body_element(child, key, childSchema, schemas, `${indent}  `));
    }
    if (children.length === 0)
        return [`${indent}<${tag}${attributes.join('')}/>`];
    return [`${indent}<${tag}${attributes.join('')}>`, ...children, `${indent}</${tag}>`];
}
/** `xml.name` of a list counts where it is wrapped; its entries have that of `items`, else the property's name. */
function listElements(list, name, schema, schemas, indent) {
    const xml = xmlOf(schema);
    const inner = xml['wrapped'] === true ? `${indent}  ` : indent;
    const entries = list.flatMap((entry) => xml_body_element(entry, name, schema['items'], schemas, inner));
    if (xml['wrapped'] !== true)
        return entries;
    const tag = qualified(xml, name);
    return [`${indent}<${tag}>`, ...entries, `${indent}</${tag}>`];
}
/** A schema with the properties of all that it is made of. */
function merged(given, schemas, depth = 0) {
    const schema = followSchema(given, schemas) ?? {};
    const parts = Array.isArray(schema['allOf']) && depth < 20 ? schema['allOf'] : [];
    if (parts.length === 0)
        return schema;
    const all = [...parts.map((part) => merged(part, schemas, depth + 1)), { ...schema, allOf: undefined }];
    const properties = all.map((part) => part['properties']).filter(bounded_json/* isObject */.Gv);
    return Object.assign({}, ...all, { properties: Object.assign({}, ...properties) });
}
function xmlOf(schema) {
    return (0,bounded_json/* isObject */.Gv)(schema['xml']) ? schema['xml'] : {};
}
function qualified(xml, name) {
    const own = typeof xml['name'] === 'string' && xml['name'] !== '' ? xml['name'] : name;
    const tag = nameOf(own);
    return typeof xml['prefix'] === 'string' && xml['prefix'] !== '' ? `${nameOf(xml['prefix'])}:${tag}` : tag;
}
/** Made a name that XML can have. */
function nameOf(text) {
    return text.replace(/[^\p{L}\p{N}_.:-]/gu, '_').replace(/^(?=[\p{N}.-])/u, '_');
}
function namespaceName(xml) {
    return typeof xml['prefix'] === 'string' && xml['prefix'] !== '' ? `xmlns:${nameOf(xml['prefix'])}` : 'xmlns';
}
function scalar(value) {
    return ['string', 'number', 'boolean'].includes(typeof value) ? String(value) : '';
}
function escaped(text) {
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
/** The schema that a schema refers to. */
function followSchema(schema, schemas) {
    let followed = schema;
    for (let steps = 0; steps < 100 && (0,bounded_json/* isObject */.Gv)(followed) && typeof followed['$ref'] === 'string'; steps += 1) {
        const name = followed['$ref'].split('/').at(-1) ?? '';
        followed = Object.hasOwn(schemas, name) ? schemas[name] : undefined;
    }
    return (0,bounded_json/* isObject */.Gv)(followed) ? followed : undefined;
}

;// CONCATENATED MODULE: ./build/job/inputs/openapi/example-body.js
/** What a body of a media type is made of. */



/** `application/json`, `application/problem+json; charset=utf-8`, `text/xml`, `image/svg+xml` … */
function bodyFormat(mediaType) {
    const essence = (mediaType.split(';', 1)[0] ?? '').trim().toLowerCase();
    if (/[/+]json$/.test(essence))
        return 'json';
    return /[/+]xml$/.test(essence) ? 'xml' : 'text';
}
/** As the converter chooses where a response has several. */
const preferred = [
    'application/javascript',
    'application/json',
    'text/html',
    'text/plain',
    'application/xml',
    'text/xml',
];
/** The media type that a response is served with; `undefined` when it has none. */
function chooseMediaType(mediaTypes) {
    return (preferred.find((mediaType) => mediaTypes.includes(mediaType)) ??
        mediaTypes.find((mediaType) => bodyFormat(mediaType) === 'json') ??
        mediaTypes[0]);
}
/** Names that are no media types would be served as `Content-Type`. */
function checkMediaTypes(content, place, problems) {
    for (const [name] of (0,bounded_json/* entriesOf */.Mc)(content)) {
        if (name.includes('/') || name.startsWith('x-'))
            continue;
        problems.push(`"${name}" at ${place}/${(0,parse_document/* escapePart */.zg)(name)} is no media type: write it as in "application/json".`);
    }
}
/**
 * Writes a value as its media type has it: JSON of any value, a text too; XML with the names of its schema; else a text as
 * it is. A text where XML is due is XML already.
 *
 * @param schemas by name, for references of `schema`
 */
function bodyText(value, mediaType, schema, schemas) {
    const format = bodyFormat(mediaType);
    if (format === 'json')
        return (0,parse_document/* withDigits */.hN)(JSON.stringify(serialized(value, schema, schemas), undefined, 2));
    if (typeof value === 'string')
        return (0,parse_document/* withDigits */.hN)(value);
    if (format === 'xml')
        return (0,parse_document/* withDigits */.hN)(toXml(value, schema, schemas));
    return (0,parse_document/* withDigits */.hN)((0,bounded_json/* isObject */.Gv)(value) || Array.isArray(value) ? JSON.stringify(value, undefined, 2) : String(value));
}
/** People give the text of the JSON as an example where the schema has an object or a list. */
function serialized(value, schema, schemas) {
    if (typeof value !== 'string' || !/^\s*[[{]/.test(value) || saysText(schema, schemas))
        return value;
    try {
        return JSON.parse(value);
    }
    catch {
        return value;
    }
}
function saysText(schema, schemas) {
    const type = followSchema(schema, schemas)?.['type'];
    return type === 'string' || (Array.isArray(type) && type.includes('string'));
}

;// CONCATENATED MODULE: ./build/job/inputs/openapi/finish-collection.js
/** Makes of the converter's collection what was planned. */




/**
 * Gives requests and examples what was planned for them. The converter's IDs are random: without them the engine derives IDs
 * from places, the same each time. It also fills in path variables, which a mock would take literally: without a value `:id`
 * stands for any segment.
 */
function finishCollection(collection, plan) {
    const served = new Set();
    const folders = new Map(plan.operations.flatMap(({ given }) => given.folders));
    let examples = 0;
    const finishItem = (item) => {
        if (!(0,bounded_json/* isObject */.Gv)(item))
            return item;
        const kept = (0,parse_document/* without */.FF)(item, 'id');
        if (Array.isArray(item['item'])) {
            const name = String(item['name']);
            return { ...kept, name: folders.get(name) ?? name, item: item['item'].map(finishItem) };
        }
        const responses = (0,bounded_json/* listOf */.c3)(item['response']).flatMap((response) => {
            const planned = (0,bounded_json/* isObject */.Gv)(response) ? plan.responses.get(Number(response['code'])) : undefined;
            return (0,bounded_json/* isObject */.Gv)(response) && planned !== undefined ? [{ response, planned }] : [];
        });
        const operation = responses[0]?.planned.operation;
        if (operation === undefined)
            return kept;
        const saved = responses.filter(({ planned }) => !planned.isPlaceholder);
        served.add(operation);
        examples += saved.length;
        return {
            ...kept,
            name: itemName(kept['name'], operation),
            request: finishRequest(item['request'], operation, operation.accept, new Map()),
            response: saved.map(({ response, planned }) => finishResponse(response, planned, plan.schemas)),
        };
    };
    const info = (0,bounded_json/* isObject */.Gv)(collection['info']) ? (0,parse_document/* without */.FF)(collection['info'], '_postman_id') : {};
    const document = { ...collection, info, item: (0,bounded_json/* listOf */.c3)(collection['item']).map(finishItem) };
    return { document: mapTexts(document), served, examples };
}
function finishResponse(response, planned, schemas) {
    const { name, mediaType, status, otherStatuses, isDefault, operation } = planned;
    return {
        ...(0,parse_document/* without */.FF)(response, 'id'),
        name,
        originalRequest: finishRequest(response['originalRequest'], operation, planned.accept, planned.pathValues),
        code: status,
        status: external_node_http_.STATUS_CODES[status] ?? '',
        header: (0,bounded_json/* listOf */.c3)(response['header']).map((header) => withHeader(header, 'Content-Type', mediaType)),
        body: finishedBody(response['body'], planned, schemas),
        _postman_previewlanguage: bodyFormat(mediaType ?? ''),
        ...(otherStatuses.length > 0 && { _standsFor: { statuses: otherStatuses, isDefault } }),
    };
}
/** What has no other name the converter names by the path that it was given. */
function itemName(name, { given, path }) {
    const made = given.text.replace(/\{([^/{}]+)\}(?=\/|$)/g, ':$1');
    return given.segments !== undefined && name === made ? path : name;
}
function finishedBody(body, planned, schemas) {
    if ('text' in planned.body)
        return planned.body.text;
    const made = typeof body === 'string' ? finish_collection_valueOf(body) : undefined;
    return made === undefined ? '' : bodyText(made, planned.mediaType ?? '', planned.body.schema, schemas);
}
function finish_collection_valueOf(body) {
    try {
        return withoutStops((0,bounded_json/* childOf */.GG)(JSON.parse(body), 'value'));
    }
    catch {
        return undefined;
    }
}
/** Where schemas go in circles or too deep the converter puts a sentence, whatever the type: what has one is left out. */
function withoutStops(value) {
    if (Array.isArray(value))
        return value.filter((entry) => !isStop(entry)).map(withoutStops);
    if (!(0,bounded_json/* isObject */.Gv)(value))
        return value;
    const kept = Object.entries(value).filter(([, child]) => !isStop(child));
    return Object.fromEntries(kept.map(([key, child]) => [key, withoutStops(child)]));
}
function isStop(value) {
    const said = (0,bounded_json/* childOf */.GG)(value, 'value');
    return typeof said === 'string' && /^<(?:Circular reference to |Error: Too many levels of nesting)/.test(said);
}
function finishRequest(request, { given }, accept, pathValues) {
    if (!(0,bounded_json/* isObject */.Gv)(request))
        return request;
    const headers = (0,bounded_json/* listOf */.c3)(request['header']).map((header) => withHeader(header, 'Accept', accept));
    const url = request['url'];
    return { ...request, header: headers, url: (0,bounded_json/* isObject */.Gv)(url) ? finishUrl(url, given.segments, pathValues) : url };
}
function finishUrl(url, segments, pathValues) {
    const path = (0,bounded_json/* listOf */.c3)(url['path']);
    const named = (entry) => pathValues.get(String(entry['key'])) ?? '';
    const filled = segments?.map((segment) => segment.replace(/\{\{([^{}]+)\}\}/g, (token, name) => {
        const value = pathValues.get(name);
        return value === undefined ? token : encodeURIComponent(value);
    }));
    return {
        ...url,
        ...(filled !== undefined && { path: [...path.slice(0, Math.max(0, path.length - filled.length)), ...filled] }),
        ...(Array.isArray(url['variable']) && {
            variable: url['variable'].map((entry) => ((0,bounded_json/* isObject */.Gv)(entry) ? { ...entry, value: named(entry) } : entry)),
        }),
    };
}
/** The header with the value that it should have, where it is the one of this name. */
function withHeader(header, name, value) {
    return (0,bounded_json/* isObject */.Gv)(header) && header['key'] === name && value !== undefined ? { ...header, value } : header;
}
/** Takes the marks of numbers off all texts. */
function mapTexts(value) {
    if (typeof value === 'string')
        return (0,parse_document/* withDigits */.hN)(value);
    if (Array.isArray(value))
        return value.map(mapTexts);
    return (0,bounded_json/* isObject */.Gv)(value)
        ? Object.fromEntries(Object.entries(value).map(([key, child]) => [key, mapTexts(child)]))
        : value;
}

;// CONCATENATED MODULE: ./build/job/inputs/openapi/plan-responses.js
/** The examples that the responses of an operation become. */




/** All examples of a response, named ones by their names, in the order of the document. */
function planResponses(responses, context) {
    const declared = (0,bounded_json/* entriesOf */.Mc)(responses).filter(([code]) => !code.startsWith('x-'));
    const statuses = declared.map(([code]) => code);
    const planned = declared.flatMap(([code, response]) => planResponse(code, response, statuses, context));
    if (planned.length === 0)
        return [placeholder];
    const fallback = planned.find(({ status, pathValues }) => status < 400 && pathValues.size > 0);
    // One of them takes any path value, so that it answers for all values that no other one has.
    return planned.map((each) => (each === fallback ? { ...each, pathValues: new Map() } : each));
}
const placeholder = {
    ...{ status: 200, name: '', mediaType: undefined, accept: undefined, body: { text: '' }, pathValues: new Map() },
    ...{ otherStatuses: [], isDefault: false, isPlaceholder: true, forConverter: { description: '' } },
};
function planResponse(code, response, declared, context) {
    const place = `${context.place}/${(0,parse_document/* escapePart */.zg)(code)}`;
    if (!context.isSwagger)
        checkMediaTypes((0,bounded_json/* childOf */.GG)(response, 'content'), `${place}/content`, context.problems);
    const description = (0,bounded_json/* childOf */.GG)(response, 'description');
    const usualName = (typeof description === 'string' ? description.trim() : '') || code;
    const headers = Object.fromEntries((0,bounded_json/* entriesOf */.Mc)((0,bounded_json/* childOf */.GG)(response, 'headers')).filter(([name]) => name.toLowerCase() !== 'content-type'));
    const common = {
        status: statusOf(code, declared),
        otherStatuses: otherStatuses(code, declared),
        isDefault: code === 'default',
        isPlaceholder: false,
    };
    const { mediaTypes, media } = contentOf(response, context);
    const mediaType = chooseMediaType(mediaTypes);
    const forConverter = (content) => ({ description: '', headers, ...content });
    if (mediaType === undefined) {
        const nothing = { mediaType, accept: undefined, body: { text: '' }, pathValues: new Map() };
        return [{ ...common, ...nothing, name: usualName, forConverter: forConverter({}) }];
    }
    const schema = (0,bounded_json/* childOf */.GG)(media(mediaType), 'schema');
    const shared = { ...common, mediaType, accept: mediaTypes[0] };
    const textOf = (value) => ({ text: bodyText(value, mediaType, schema, context.schemas) });
    const examples = context.isSwagger ? [] : (0,bounded_json/* entriesOf */.Mc)((0,bounded_json/* childOf */.GG)(media(mediaType), 'examples'));
    if (examples.length > 0) {
        return examples.map(([key, example]) => ({
            ...shared,
            name: exampleName(key, example),
            body: exampleValue(example, textOf),
            pathValues: pathValuesOf(key, context.parameters),
            forConverter: forConverter(givenContent(context, { examples: { [key]: { value: 1 } } })),
        }));
    }
    const value = singleExample(media(mediaType), schema, context.schemas);
    const isMade = value === undefined && (0,bounded_json/* isObject */.Gv)(schema) && Object.keys(schema).length > 0;
    const body = value !== undefined ? textOf(value) : isMade ? { schema } : { text: '' };
    const content = isMade ? madeContent(context, schema) : givenContent(context, { example: 1 });
    return [{ ...shared, name: usualName, body, pathValues: new Map(), forConverter: forConverter(content) }];
}
/** The converter makes up what is in here. A text alone would lose its quotes, and a number be no number. */
function madeContent({ isSwagger }, schema) {
    const wrapped = { type: 'object', required: ['value'], properties: { value: schema } };
    return isSwagger ? { schema: wrapped } : { content: { 'application/json': { schema: wrapped } } };
}
/** The converter pairs examples of responses and requests by their names; their bodies are written here. */
function givenContent({ isSwagger }, example) {
    const schema = { type: 'integer', example: 1 };
    return isSwagger ? { schema } : { content: { 'application/json': { schema: { type: 'integer' }, ...example } } };
}
function contentOf(response, { isSwagger, produces }) {
    if (!isSwagger) {
        const content = (0,bounded_json/* childOf */.GG)(response, 'content');
        const mediaTypes = (0,bounded_json/* entriesOf */.Mc)(content).map(([name]) => name);
        return {
            mediaTypes: mediaTypes.filter((name) => name.includes('/')),
            media: (mediaType) => (0,bounded_json/* childOf */.GG)(content, mediaType),
        };
    }
    const schema = (0,bounded_json/* childOf */.GG)(response, 'schema');
    const examples = (0,bounded_json/* childOf */.GG)(response, 'examples');
    const exampled = (0,bounded_json/* entriesOf */.Mc)(examples).map(([name]) => name);
    const usual = produces.length > 0 ? produces : ['application/json'];
    const mediaTypes = exampled.length > 0 || schema === undefined ? exampled : usual;
    return { mediaTypes, media: (mediaType) => ({ schema, example: (0,bounded_json/* childOf */.GG)(examples, mediaType) }) };
}
/** The example of a media type or of its schema. Some write `example: {value: …}`, as within `examples`. */
function singleExample(media, schema, schemas) {
    const followed = followSchema(schema, schemas);
    const example = (0,bounded_json/* childOf */.GG)(media, 'example');
    const given = example === undefined ? (followed?.['example'] ?? (0,bounded_json/* listOf */.c3)(followed?.['examples'])[0]) : example;
    const isWrapped = (0,bounded_json/* isObject */.Gv)(given) && Object.keys(given).join() === 'value' && (0,bounded_json/* isObject */.Gv)(followed?.['properties']);
    return isWrapped && !hasOwn(followed['properties'], 'value') ? given['value'] : given;
}
const hasOwn = (value, key) => (0,bounded_json/* childOf */.GG)(value, key) !== undefined;
/** An Example Object has `value` (or what OpenAPI 3.2 has in its place); some write the value alone. */
function exampleValue(example, textOf) {
    if (!(0,bounded_json/* isObject */.Gv)(example))
        return textOf(example);
    if (hasOwn(example, 'value'))
        return textOf(example['value']);
    if (typeof example['serializedValue'] === 'string')
        return { text: example['serializedValue'] };
    if (hasOwn(example, 'dataValue'))
        return textOf(example['dataValue']);
    return hasOwn(example, 'externalValue') ? { text: '' } : textOf(example);
}
/** `dog: A dog`, by which `x-mock-response-name` asks for it. */
function exampleName(key, example) {
    const about = [(0,bounded_json/* childOf */.GG)(example, 'summary'), (0,bounded_json/* childOf */.GG)(example, 'description')].find((text) => typeof text === 'string' && text.trim() !== '');
    const isExampleObject = ['value', 'dataValue', 'serializedValue', 'externalValue'].some((name) => hasOwn(example, name));
    return typeof about === 'string' && isExampleObject ? `${key}: ${about.trim().split('\n', 1)[0] ?? ''}` : key;
}
function pathValuesOf(key, parameters) {
    const values = parameters.flatMap((parameter) => {
        const value = (0,bounded_json/* childOf */.GG)((0,bounded_json/* childOf */.GG)((0,bounded_json/* childOf */.GG)(parameter, 'examples'), key), 'value');
        const isText = ['string', 'number', 'boolean'].includes(typeof value);
        return (0,bounded_json/* childOf */.GG)(parameter, 'in') === 'path' && isText ? [[String((0,bounded_json/* childOf */.GG)(parameter, 'name')), String(value)]] : [];
    });
    return new Map(values);
}
/**
 * `default` stands for all codes that are not declared (OpenAPI 3.1, Responses Object): an error where a success is declared,
 * else the success (R-12, inferred). `4XX` is 400.
 */
function statusOf(code, declared) {
    if (code !== 'default')
        return Number(code.replace(/x/gi, '0'));
    return declared.some((other) => Number(other.replace(/x/gi, '0')) < 400) ? 500 : 200;
}
function otherStatuses(code, declared) {
    if (code !== 'default' && !isRange(code))
        return [];
    const whole = code === 'default' ? [200, 599] : rangeOf(code);
    const others = declared.filter((other) => other !== code && /^\d/.test(other) && (code === 'default' || !isRange(other)));
    const taken = others.map((other) => (isRange(other) ? rangeOf(other) : [Number(other), Number(other)]));
    let from = whole[0];
    const free = [];
    for (const [start, end] of taken.toSorted((a, b) => a[0] - b[0])) {
        if (start > from && from <= whole[1])
            free.push([from, Math.min(start - 1, whole[1])]);
        from = Math.max(from, end + 1);
    }
    return from <= whole[1] ? [...free, [from, whole[1]]] : free;
}
function isRange(code) {
    return /^[1-5]xx$/i.test(code);
}
function rangeOf(code) {
    const from = Number(code.charAt(0)) * 100;
    return [from, from + 99];
}

;// CONCATENATED MODULE: ./build/job/inputs/openapi/plan-operations.js
/** What is to be served for each operation of a document, and a document for the converter that can be told apart by it. */




/** Codes that are no statuses begin here. */
const firstCode = 1_000;
const methods = new Set(['get', 'head', 'post', 'put', 'patch', 'delete', 'connect', 'options', 'trace']);
/** @throws Error that names each place whose media type is none */
function planOperations(document) {
    const responses = new Map();
    const operations = [];
    const left = [];
    const problems = [];
    const taken = new Set();
    const paths = new Map();
    const isSwagger = document['swagger'] !== undefined;
    const named = isSwagger ? document['definitions'] : (0,bounded_json/* childOf */.GG)(document['components'], 'schemas');
    const schemas = (0,bounded_json/* isObject */.Gv)(named) ? named : {};
    for (const [path, item] of (0,bounded_json/* entriesOf */.Mc)(document['paths'])) {
        if (path.startsWith('x-') || !(0,bounded_json/* isObject */.Gv)(item))
            continue;
        const { parameters, servers } = item;
        for (const [method, operation] of operationsOf(item)) {
            const shown = `${method.toUpperCase()} ${path}`;
            if (!methods.has(method) || !(0,bounded_json/* isObject */.Gv)(operation)) {
                const reason = (0,bounded_json/* isObject */.Gv)(operation)
                    ? 'Collections that are made of OpenAPI have no such method'
                    : 'It is no object';
                left.push({ operation: shown, reason });
                continue;
            }
            const place = `/paths/${(0,parse_document/* escapePart */.zg)(path)}/${method}`;
            const given = segmentsFor(path, method, taken);
            const context = {
                place: `${place}/responses`,
                problems,
                schemas,
                isSwagger,
                produces: (0,bounded_json/* listOf */.c3)(operation['produces'] ?? document['produces']).map(String),
                parameters: [...(0,bounded_json/* listOf */.c3)(parameters), ...(0,bounded_json/* listOf */.c3)(operation['parameters'])],
            };
            checkMediaTypes((0,bounded_json/* childOf */.GG)(operation['requestBody'], 'content'), `${place}/requestBody/content`, problems);
            const planned = planResponses(operation['responses'], context);
            const accept = planned.find((response) => response.accept !== undefined)?.accept;
            const known = { method: method.toUpperCase(), path, given, accept };
            operations.push(known);
            const written = planned.map((response) => {
                const code = firstCode + responses.size;
                responses.set(code, { ...response, operation: known });
                return [String(code), response.forConverter];
            });
            const whole = {
                ...(0,parse_document/* without */.FF)(operation, 'callbacks'),
                ...(isSwagger && { produces: ['application/json'] }),
                responses: Object.fromEntries(written),
            };
            const beside = paths.get(given.text) ?? {
                ...(parameters !== undefined && { parameters }),
                ...(servers !== undefined && { servers }),
            };
            paths.set(given.text, { ...beside, [method]: whole });
        }
    }
    if (problems.length > 0)
        throw new Error(problems.join(' '));
    return { document: { ...document, paths: Object.fromEntries(paths) }, responses, operations, schemas, left };
}
const notOperations = new Set(['$ref', 'summary', 'description', 'servers', 'parameters']);
function operationsOf(item) {
    const { additionalOperations, ...others } = item;
    const usual = Object.entries(others).filter(([name]) => !notOperations.has(name) && !name.startsWith('x-'));
    return [...usual, ...(0,bounded_json/* entriesOf */.Mc)(additionalOperations)];
}
/**
 * The converter takes a parameter with text beside it for a variable of the collection, which has a value; it drops one of two
 * paths that differ in their slashes alone. Neither meets such a path.
 *
 * @param taken the operations so far
 */
function segmentsFor(path, method, taken) {
    const rooted = path.startsWith('/') ? path : `/${path}`;
    const written = rooted.split('/').slice(1);
    const isPlain = /[?#]/.test(rooted) || written.every((segment) => segmentInCollection(segment) === undefined);
    const plain = isPlain
        ? written
        : written.map((segment) => segment.replace(/\{([^{}]*)\}(?=.)|(?<=.)\{([^{}]*)\}/g, '~$1$2~'));
    const folders = written.flatMap((segment, index) => {
        const given = plain[index] ?? segment;
        return given === segment ? [] : [[given, segment]];
    });
    const keyOf = (segments) => `${method} ${segments.filter((segment) => segment !== '').join('/')}`;
    let given = plain;
    for (let more = 2; taken.has(keyOf(given)); more += 1)
        given = [...plain, `~${more}`];
    taken.add(keyOf(given));
    const isChanged = !isPlain || given !== plain;
    return {
        text: `/${given.join('/')}`,
        segments: isChanged
            ? [
                ...written.map((segment) => segmentInCollection(segment) ?? plainSegment(segment)),
                ...given.slice(plain.length).fill(''),
            ]
            : undefined,
        folders: given === plain ? folders : [...folders, [given.at(-1) ?? '', '/']],
    };
}
/** A segment that must be written otherwise than the converter would; `undefined` for all others. */
function segmentInCollection(segment) {
    if (/^\{[^{}.]+\}$/.test(segment))
        return undefined;
    if (/\{[^{}]+\}/.test(segment))
        return segment.replace(/^:/, '%3A').replace(/\{([^{}]+)\}/g, '{{$1}}');
    return segment.startsWith(':') ? segment.replace(':', '%3A') : undefined;
}
function plainSegment(segment) {
    return segment.replace(/^\{(.*)\}$/, ':$1');
}

// EXTERNAL MODULE: ./build/job/inputs/openapi/document/read-documents.js + 2 modules
var read_documents = __webpack_require__(92464);
;// CONCATENATED MODULE: ./build/node_modules/openapi-to-postmanv2/assets/json-schema-faker.js
const { createRequire: json_schema_faker_createRequire } = process.getBuiltinModule('node:module');
const json_schema_faker_load = json_schema_faker_createRequire(import.meta.dirname + '/')('./openapi-to-postmanv2.cjs')['openapi-to-postmanv2/assets/json-schema-faker.js'];
const json_schema_faker_loaded = json_schema_faker_load();
/* harmony default export */ const json_schema_faker = (json_schema_faker_loaded);
const { extend, format, resolve, version } = json_schema_faker_loaded;

;// CONCATENATED MODULE: ./build/job/inputs/openapi/convert-openapi.js








const answerSchema = dist/* object */.Ikc({
    result: dist/* boolean */.zMY(),
    reason: dist/* optional */.lqM(dist/* string */.YjP()),
    output: dist/* optional */.lqM(dist/* array */.YOg(dist/* object */.Ikc({ type: dist/* string */.YjP(), data: dist/* record */.g1P(dist/* string */.YjP(), dist/* unknown */.L5J()) }))),
});
/**
 * Converts the document, with the examples that it holds; where it has none they follow from its schemas, the same each time.
 * One conversion at a time: two at once would disturb each other's values. It may take any time and memory: see
 * `convertInWorker`.
 *
 * @param source where the text comes from: it may refer to files beside it
 * @param onRead hears of each of these, whether it is there or not
 * @throws Error with the converter's reason, with what is wrong with the document and where, or of a YAML document whose
 * aliases repeat too much
 */
async function convertOpenApi(text, source, onRead) {
    await (0,yaml/* requireFewAliases */.gw)(text);
    const { document: resolved, missing } = await (0,read_documents/* readDocuments */.r)(text, source, { onRead }).catch((error) => {
        throw refused((0,thrown/* messageOf */.bD)(error));
    });
    const isLater = /^3\.2\b/.test(String(resolved['openapi']));
    const plan = planOperations(isLater ? { ...resolved, openapi: '3.1.0' } : resolved);
    seedFaker();
    const heard = await withQuietConsole(() => runConverter(plan.document));
    const { document, served, examples } = finishCollection(heard.result, plan);
    return {
        document,
        note: `was converted from OpenAPI (requests: ${served.size}, examples: ${examples}).${isLater ? ' OpenAPI 3.2 is read as 3.1.' : ''}`,
        warnings: [...warnOfOperations(plan, served, heard), ...warnOfReferences(missing), ...warnOfMessages(heard)],
    };
}
/** @returns the collection */
async function runConverter(document) {
    // A copy of its own, for it changes what it is given.
    const data = JSON.stringify(document);
    const answer = await new Promise((resolve, reject) => {
        openapi_to_postmanv2.convertV2({ type: 'string', data }, options, (error, result) => {
            if (error === null)
                resolve(result);
            else
                reject(refused(error instanceof Error ? error.message : JSON.stringify(error)));
        });
    });
    const { result, reason, output } = dist/* parse */.qgA(answerSchema, answer);
    const collection = output?.find(({ type }) => type === 'collection')?.data;
    if (!result || collection === undefined)
        throw refused(reason ?? 'it gave no reason');
    return collection;
}
function refused(reason) {
    return new Error(`Postman's converter could not read this OpenAPI document: ${reason.replace(/\.?$/, '.')}`);
}
const options = {
    parametersResolution: 'Example',
    folderStrategy: 'Paths',
    optimizeConversion: false,
    stackLimit: 50,
};
/** One for each operation of the document that is not served. */
function warnOfOperations({ operations, left }, served, { errors }) {
    const dropped = operations.filter((operation) => !served.has(operation));
    const reasons = [...new Set(errors.map(({ message }) => `"${message}"`))].slice(0, 3).join(' or ');
    const reason = reasons === '' ? "Postman's converter dropped it" : `Postman's converter failed with ${reasons}`;
    const missing = [...left, ...dropped.map(({ method, path }) => ({ operation: `${method} ${path}`, reason }))];
    return missing.map(({ operation, reason: why }) => ({
        message: `The operation ${operation} is not served. ${why}.`,
        firstItem: operation,
        count: 1,
    }));
}
function warnOfReferences(missing) {
    return [...Map.groupBy(missing, ({ reference }) => reference)].map(([reference, dangling]) => ({
        message: `The reference "${reference}" leads nowhere; what it stands for is served empty.`,
        firstItem: dangling[0]?.place ?? '',
        count: dangling.length,
    }));
}
function warnOfMessages({ others: { count, first } }) {
    if (count === 0)
        return [];
    return [{ message: "Postman's converter could not make up all values.", firstItem: `"${first}"`, count }];
}
/** Runs `work` with a console that writes nothing. One at a time. */
async function withQuietConsole(work) {
    const { error, warn, log } = console;
    const errors = [];
    const others = { count: 0, first: '' };
    const listen = (...said) => {
        if (said.length === 1 && said[0] instanceof Error) {
            errors.push(said[0]);
            return;
        }
        others.count += 1;
        // Texts and errors alone: all else that it says are whole schemas.
        const words = said.flatMap((part) => typeof part === 'string' ? [part] : part instanceof Error ? [part.message] : []);
        if (others.count === 1)
            others.first = words.join(' ').replace(/\s+/g, ' ').slice(0, 200);
    };
    Object.assign(console, { error: listen, warn: listen, log: listen });
    try {
        return { result: await work(), errors, others };
    }
    finally {
        Object.assign(console, { error, warn, log });
    }
}
/** Any number will do. Not one made of the document: then every change would change all values, not only those behind it. */
const seed = 0x5eed;
/** Made-up times lie between 1970 and this, in milliseconds: the end of 2037, which every reader of times can take. */
const latestTime = Date.UTC(2038, 0, 1);
/**
 * Starts the values of the converter's copy of json-schema-faker from the beginning, to be called before each conversion.
 * Conversions that overlap in one process disturb each other. The faker's own times count from now, so they are replaced.
 */
function seedFaker() {
    const random = mulberry32(seed);
    const time = () => new Date(Math.floor(random() * latestTime)).toISOString();
    json_schema_faker.option({ random });
    json_schema_faker.format('date-time', time);
    json_schema_faker.format('datetime', time);
    json_schema_faker.format('date', () => time().slice(0, 10));
    json_schema_faker.format('time', () => time().slice(11));
    json_schema_faker.format('uuid', () => uuid(random));
}
/** Of version 4 (RFC 9562): the faker's own are of none. */
function uuid(random) {
    const hex = Array.from({ length: 32 }, () => Math.floor(random() * 16).toString(16)).join('');
    return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-4$3-a$4-$5');
}
/** Numbers from 0 to below 1 that follow from the seed (Tommy Ettinger's Mulberry32). */
function mulberry32(start) {
    let state = start;
    return () => {
        state = (state + 0x6d2b79f5) | 0;
        let mixed = Math.imul(state ^ (state >>> 15), state | 1);
        mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
    };
}


/***/ }),

/***/ 7554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FF: () => (/* binding */ without),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   hN: () => (/* binding */ withDigits),
/* harmony export */   i: () => (/* binding */ asNumber),
/* harmony export */   kl: () => (/* binding */ parseOpenApi),
/* harmony export */   zg: () => (/* binding */ escapePart)
/* harmony export */ });
/* harmony import */ var _http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5177);
/* harmony import */ var _yaml_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12598);
/** An OpenAPI text as a value in which no number has lost its digits, and the places in it. */


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
/** What a JSON pointer (RFC 6901) leads to. */
function valueAt(document, pointer) {
    return (0,_http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_1__/* .pointerKeys */ .mP)(pointer).reduce(_http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_1__/* .childOf */ .GG, document);
}
/** A name as a part of a JSON pointer (RFC 6901). */
function escapePart(part) {
    return part.replaceAll('~', '~0').replaceAll('/', '~1');
}


/***/ }),

/***/ 92464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ readDocuments)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/engine/read/read-document.js
var read_document = __webpack_require__(36514);
// EXTERNAL MODULE: ./build/http-text/thrown.js
var thrown = __webpack_require__(98589);
// EXTERNAL MODULE: ./build/job/inputs/collection/bounded-file.js
var bounded_file = __webpack_require__(79895);
// EXTERNAL MODULE: ./build/job/inputs/yaml/yaml.js + 1 modules
var yaml = __webpack_require__(12598);
// EXTERNAL MODULE: ./build/job/inputs/openapi/document/parse-document.js
var parse_document = __webpack_require__(7554);
// EXTERNAL MODULE: ./build/http-text/bounded-json.js
var bounded_json = __webpack_require__(5177);
// EXTERNAL MODULE: ./build/http-text/percent-encoding.js
var percent_encoding = __webpack_require__(89034);
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
/** Resolves references within a document and to other files: the converter would put a sentence in their place. */





const schemaMaps = /^(?:properties|patternProperties|definitions|\$defs|dependentSchemas)$/;
const schemaData = /^(?:examples?|default|enum|const)$/;
const partMaps = /^(?:examples|headers|content|responses|paths|callbacks|links|parameters|requestBodies|securitySchemes|securityDefinitions|mediaTypes|pathItems|variables|encoding)$/;
function childKind({ kind, isMap }, key, isSwagger) {
    if (kind === 'data' || isMap === true)
        return { kind };
    if (kind === 'schema') {
        if (schemaMaps.test(key))
            return { kind, isMap: true };
        return { kind: schemaData.test(key) ? 'data' : 'schema' };
    }
    // `items`, since a parameter of Swagger 2 is a schema itself.
    if (key === 'schema' || key === 'itemSchema' || key === 'items')
        return { kind: 'schema' };
    if (key === 'example' || key === 'value' || key.startsWith('x-'))
        return { kind: 'data' };
    if (key === 'examples' && isSwagger)
        return { kind: 'data' };
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
    const root = set.documents.get(set.root);
    const isSwagger = (0,bounded_json/* childOf */.GG)(root, 'swagger') !== undefined;
    const schemasAt = isSwagger ? ['definitions'] : ['components', 'schemas'];
    const run = {
        set,
        isSwagger,
        schemasAt,
        names: new Map(),
        taken: new Set((0,bounded_json/* entriesOf */.Mc)(schemasAt.reduce(bounded_json/* childOf */.GG, root)).map(([name]) => name)),
        waiting: [],
        missing: [],
        wanted: new Map(),
        written: new Map(),
        open: new Set(),
        count: 0,
        circles: 0,
    };
    const components = (0,bounded_json/* childOf */.GG)(root, 'components');
    const rest = (0,bounded_json/* isObject */.Gv)(root) ? (0,parse_document/* without */.FF)(root, 'components', 'definitions') : {};
    // Of the components only what is referred to is needed, and how callers prove who they are.
    const kept = (0,bounded_json/* isObject */.Gv)(components) ? { securitySchemes: components['securitySchemes'] ?? {} } : {};
    const start = { document: set.root, place: '', is: { kind: 'part' } };
    const document = walkChildren(run, { ...rest, ...(!isSwagger && { components: kept }) }, start);
    const schemas = new Map();
    for (let next = run.waiting.pop(); next !== undefined; next = run.waiting.pop()) {
        schemas.set(next.name, walk(run, next.target.value, positionOf(set, next.target, { kind: 'schema' })));
    }
    const found = Object.fromEntries(schemas);
    if (isSwagger)
        document['definitions'] = found;
    else
        document['components'] = { ...document['components'], schemas: found };
    return { document, missing: run.missing, wanted: run.wanted };
}
function walk(run, value, at) {
    run.count += 1;
    if (run.count > mostValues) {
        throw new Error('The references of this OpenAPI document repeat more than can be read. Write less of it in examples.');
    }
    if (Array.isArray(value)) {
        return value.map((entry, index) => walk(run, entry, below(at, String(index), { kind: at.is.kind })));
    }
    if (!(0,bounded_json/* isObject */.Gv)(value))
        return at.is.kind === 'data' ? value : (0,parse_document/* asNumber */.i)(value);
    const reference = (0,bounded_json/* childOf */.GG)(value, '$ref');
    if (typeof reference === 'string')
        return follow(run, value, reference, at);
    const children = walkChildren(run, value, at);
    return isSchema(at) ? (run.set.adapt ?? adaptSchema)(children) : children;
}
function walkChildren(run, value, at) {
    const walked = Object.entries(value).map(([key, child]) => [
        key,
        walk(run, child, below(at, key, childKind(at.is, key, run.isSwagger))),
    ]);
    return Object.fromEntries(walked);
}
/** Places within examples are told of by that of the example. */
function below(at, key, is) {
    if (is.kind !== 'data')
        return { ...at, is, place: `${at.place}/${(0,parse_document/* escapePart */.zg)(key)}` };
    return at.is.kind === 'data' ? at : { ...at, is };
}
const isSchema = ({ is }) => is.kind === 'schema' && is.isMap !== true;
/** What stands for a value that is a reference. */
function follow(run, value, reference, at) {
    const { document, pointer } = locateReference(reference, at.document);
    const { documents } = run.set;
    const found = (0,parse_document/* valueAt */.fK)(documents.get(document), pointer);
    if (found === undefined) {
        if (at.is.kind === 'data')
            return value;
        const dangling = { reference, place: at.place };
        if (documents.has(document))
            run.missing.push(dangling);
        else
            run.wanted.set(document, dangling);
        return {};
    }
    const target = { at: document, pointer, value: found };
    const beside = (0,parse_document/* without */.FF)(value, '$ref');
    if (isSchema(at)) {
        return { ...walkChildren(run, beside, at), $ref: `#/${run.schemasAt.join('/')}/${nameOf(run, target)}` };
    }
    if (run.open.has(keyOf(target))) {
        run.circles += 1;
        return value;
    }
    const written = writeTarget(run, target, at.is);
    return (0,bounded_json/* isObject */.Gv)(written) && Object.keys(beside).length > 0
        ? { ...written, ...walkChildren(run, beside, at) }
        : written;
}
/** What a reference leads to, as a value of its kind: the same one each time. */
function writeTarget(run, target, is) {
    const key = keyOf(target);
    const memory = `${is.kind} ${String(is.isMap)} ${key}`;
    const known = run.written.get(memory);
    if (known !== undefined) {
        run.count += known.count;
        return known.value;
    }
    const { count, circles } = run;
    run.open.add(key);
    const value = walk(run, target.value, positionOf(run.set, target, is));
    run.open.delete(key);
    // A schema with a circle in it is another one when it is resolved from another place, so it is not kept.
    if (run.circles === circles)
        run.written.set(memory, { value, count: run.count - count });
    return value;
}
const keyOf = ({ at, pointer }) => `${at}#${pointer}`;
function positionOf({ root }, { at, pointer }, is) {
    return { document: at, place: at === root ? pointer : `${at}#${pointer}`, is };
}
/** The name of a schema that is referred to: its own where it has one. A new one waits to be written. */
function nameOf({ set, schemasAt, names, taken, waiting }, target) {
    const key = keyOf(target);
    const known = names.get(key);
    if (known !== undefined)
        return known;
    const parts = (0,bounded_json/* pointerKeys */.mP)(target.pointer);
    const last = parts.at(-1) ?? target.at.split('/').at(-1) ?? '';
    const wished = last.replace(/[^\w.-]/g, '_') || 'Schema';
    const isOwn = target.at === set.root && target.pointer === ['', ...schemasAt, wished].join('/');
    let name = wished;
    for (let more = 2; !isOwn && taken.has(name); more += 1)
        name = `${wished}_${more}`;
    taken.add(name);
    names.set(key, name);
    waiting.push({ name, target });
    return name;
}
/** Where a reference in the document at `from` leads: the document, and the JSON pointer within it. */
function locateReference(reference, from) {
    const [target = '', fragment = ''] = reference.split('#', 2);
    const pointer = (0,percent_encoding/* decodePercent */.g)(fragment);
    if (target === '')
        return { document: from, pointer };
    return { document: isAddress(target) ? target : external_node_path_.resolve(external_node_path_.dirname(from), (0,percent_encoding/* decodePercent */.g)(target)), pointer };
}
/** Whether what is referred to is no file. */
function isAddress(text) {
    return /^(?:[a-z][a-z\d+.-]+:|\/\/)/i.test(text);
}

;// CONCATENATED MODULE: ./build/job/inputs/openapi/document/read-documents.js
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
    const root = source === undefined ? '' : external_node_path_.resolve(source.file);
    const repository = source && (await repositoryOf(root, external_node_path_.resolve(source.directory)));
    const documents = new Map([[root, await (0,parse_document/* parseOpenApi */.kl)(text)]]);
    for (;;) {
        const resolved = resolveReferences({ root, documents, adapt });
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
                problems.push(`"${reference}" at ${shown(place, repository)}: ${(0,thrown/* messageOf */.bD)(error)}`);
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
    return `${external_node_path_.relative(repository, file).split(external_node_path_.sep).join('/')}#${pointer}`;
}
/** The folder that references do not leave. */
async function repositoryOf(file, directory) {
    const folder = external_node_path_.dirname(file);
    for (let at = folder; at !== external_node_path_.dirname(at); at = external_node_path_.dirname(at)) {
        if (at === directory || (await (0,bounded_file/* stat */.dJ)(external_node_path_.join(at, '.git')).catch(() => undefined)) !== undefined)
            return at;
    }
    return folder;
}
async function readReferred(file, repository) {
    if (isAddress(file))
        throw new Error('nothing is loaded from the network; put the file beside the document.');
    if (repository === undefined)
        throw new Error('the document is no file, and can refer to none.');
    const real = await (0,promises_.realpath)(file).catch(() => {
        throw new Error('there is no such file.');
    });
    const relative = external_node_path_.relative(await (0,promises_.realpath)(repository), real);
    if (relative.startsWith('..') || external_node_path_.isAbsolute(relative)) {
        throw new Error('it is outside of the repository, whose files alone are read.');
    }
    const text = (0,read_document/* decodeDocument */.w8)(await (0,bounded_file/* readBoundedFile */.Mv)(file));
    await (0,yaml/* requireFewAliases */.gw)(text);
    return (0,parse_document/* parseOpenApi */.kl)(text);
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
