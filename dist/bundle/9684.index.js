export const id = 9684;
export const ids = [9684];
export const modules = {

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

/***/ 87078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RT: () => (/* binding */ unicodeEscape),
/* harmony export */   WU: () => (/* binding */ show),
/* harmony export */   aB: () => (/* binding */ toJson),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   rL: () => (/* binding */ listFirst)
/* harmony export */ });
/** Values of inputs, and lists, in messages. */
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
/** The first of some texts, and how many there are more: "a, b and 3 more". */
function listFirst(texts, most) {
    const rest = texts.length - most;
    return texts.slice(0, most).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
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
const escaped = (json) => json.replace(/[\p{Cc}\p{Cf}]/gu, unicodeEscape);
/** A character as JSON can have it too: `\u003c`, and two of these beyond U+FFFF. */
const unicodeEscape = (character) => character.replace(/[^]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);


/***/ }),

/***/ 35194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gd: () => (/* binding */ splitTarget),
/* harmony export */   LL: () => (/* binding */ cutQuery),
/* harmony export */   Ml: () => (/* binding */ readableTarget),
/* harmony export */   Mz: () => (/* binding */ pathSegments),
/* harmony export */   T3: () => (/* binding */ replaceSegments),
/* harmony export */   UR: () => (/* binding */ decodeSegment),
/* harmony export */   bj: () => (/* binding */ withoutOrigin)
/* harmony export */ });
/* harmony import */ var _percent_encoding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89034);
/** The target of a request, which is a path with a query, or a whole URL as clients send it to proxies. */

/**
 * A target without the origin of a whole URL (RFC 9112, 3.2.2): a mock answers by what is left, which is empty for a URL
 * without a path.
 */
function withoutOrigin(target) {
    return target.startsWith('/') ? target : target.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, '');
}
/** Cuts a text at its first `?`, which is in neither part: `/a?b=1` is `/a` and `b=1`. Nothing else is left out. */
function cutQuery(text) {
    const mark = text.indexOf('?');
    return mark === -1 ? [text, undefined] : [text.slice(0, mark), text.slice(mark + 1)];
}
/**
 * What a target asks for: `http://host/a?b=1#c` is the path `/a` and the query `b=1`, both as they are written. Without a
 * `?` there is no query.
 */
function splitTarget(target) {
    const hash = target.indexOf('#');
    const [before, query] = cutQuery(hash === -1 ? target : target.slice(0, hash));
    const path = withoutOrigin(before);
    return { path: path.startsWith('/') ? path : `/${path}`, query };
}
/** What would read as another target, as the end of a sentence's code, or as nothing at all stays encoded. */
const keptEncoded = /[%/?#&=+`\\\s\p{C}\p{Z}]/gu;
/** `/a?city=M%C3%BCnchen` → `/a?city=München`. Two different targets stay different. */
function readableTarget(target) {
    return target.replace(/(?:%[\da-f]{2})+/gi, (run) => {
        const text = (0,_percent_encoding_js__WEBPACK_IMPORTED_MODULE_0__/* .decodePercent */ .g)(run);
        // Invalid UTF-8 stays as it is.
        return text === run ? run : text.replace(keptEncoded, encodeURIComponent);
    });
}
/** `/a//b%20c/` is `a` and `b%20c`: as they are written, without empty ones. */
function pathSegments(path) {
    return path.split('/').filter((segment) => segment !== '');
}
/** Percent-encoding undone. An encoded slash stays encoded: it does not end a segment. */
function decodeSegment(segment) {
    return segment.includes('%') ? (0,_percent_encoding_js__WEBPACK_IMPORTED_MODULE_0__/* .decodePercent */ .g)(segment).replaceAll('/', '%2F') : segment;
}
/**
 * A target with something else in place of some segments of its path; all the rest stays as it is written.
 *
 * @param indexes among the segments, as `pathSegments` gives them
 */
function replaceSegments(target, indexes, replacement) {
    if (indexes.size === 0)
        return target;
    const start = target.length - withoutOrigin(target).length;
    const length = target.slice(start).search(/[?#]/);
    const end = length === -1 ? target.length : start + length;
    let index = -1;
    const replaced = target.slice(start, end).replace(/[^/]+/g, (segment) => {
        index += 1;
        return indexes.has(index) ? replacement : segment;
    });
    return target.slice(0, start) + replaced + target.slice(end);
}


/***/ }),

/***/ 95992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ describeError)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _http_text_show_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87078);
/** Errors in words. */


/**
 * An error in words, with the causes that libraries hide: undici's "fetch failed" says nothing without its cause. Never
 * throws, whatever was thrown: it runs where something has failed already.
 */
function describeError(error) {
    try {
        return describe(error);
    }
    catch {
        return 'An error that cannot be described.';
    }
}
function describe(error) {
    const seen = new Set();
    const texts = [];
    for (let current = error; current != null && !seen.has(current);) {
        seen.add(current);
        const text = messageOf(current);
        // Our own errors quote their cause already.
        if (text !== '' && !texts.some((earlier) => earlier.includes(text)))
            texts.push(text);
        current = current instanceof Error ? current.cause : undefined;
    }
    return texts.length === 0 ? 'An error without a message.' : texts.join(' Cause: ');
}
function messageOf(error) {
    if (error instanceof AggregateError && error.message === '')
        return error.errors.map(messageOf).join('; ');
    if (error instanceof Error)
        return error.message || error.name;
    if (typeof error === 'string')
        return error;
    // What has no form in JSON is shown as Node does, on one line.
    return `Something that is no error was thrown: ${(0,_http_text_show_value_js__WEBPACK_IMPORTED_MODULE_1__/* .toJson */ .aB)(error) ?? (0,node_util__WEBPACK_IMPORTED_MODULE_0__.inspect)(error, { breakLength: Infinity })}`;
}


/***/ }),

/***/ 85292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ec: () => (/* binding */ reportUnknownInputs),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   aV: () => (/* binding */ InputsError),
/* harmony export */   au: () => (/* binding */ didYouMean),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   pz: () => (/* binding */ fillIn),
/* harmony export */   q3: () => (/* binding */ httpUrl),
/* harmony export */   rD: () => (/* binding */ wholeNumber),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);
/* harmony import */ var _http_text_show_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87078);
/** What all inputs have in common: text in, a typed value out. Problems are reported, and the parsing goes on. */


/** What is wrong with the inputs: one sentence each, all of them. */
class InputsError extends Error {
    name = 'InputsError';
    problems;
    constructor(problems) {
        super(problems.length === 1 ? problems.join('') : problems.map((problem) => `- ${problem}`).join('\n'));
        this.problems = problems;
    }
}
/** The inputs of one step, trimmed, with their defaults: GitHub hands over '' where a workflow passes an empty expression. */
function fillIn(definitions, given) {
    const entries = Object.entries(definitions).map(([name, definition]) => {
        const text = given[name]?.trim() ?? ''; // a key of its own
        return [name, text === '' ? definition.default : text];
    });
    return Object.fromEntries(entries); // one entry for each
}
/**
 * Tells each given name that is no input but near to one. The others are let be: GitHub hands inputs over as `INPUT_…`
 * variables, and a workflow may have one of that name for itself.
 *
 * @param given names in lower case
 * @param known the inputs of the action
 */
function reportUnknownInputs(given, known, report) {
    for (const name of given) {
        // `job-status` is an input of ours that only its default gives.
        if (known.includes(name) || name === 'job-status')
            continue;
        if (name === 'upstream') {
            report('"upstream" is no input of this action: `ephemeral-mock record` at a desk makes examples, and its file is committed.');
            continue;
        }
        const near = nearestInput(name, known);
        if (near !== undefined)
            report(`${(0,_http_text_show_value_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)} is no input of this action. Did you mean \`${near}\`?`);
    }
}
function nearestInput(name, known) {
    const wanted = plain(name);
    // `api-key`, as the update step has it, for `postman-api-key`.
    const same = known.find((input) => plain(input) === wanted) ??
        known.find((input) => /[-_ ]/.test(name) && plain(input).endsWith(wanted));
    const [nearest] = known
        .map((input) => ({ input, edits: editsBetween(plain(input), wanted) }))
        .sort((a, b) => a.edits - b.edits);
    return same ?? (nearest !== undefined && nearest.edits <= mostEdits(nearest.input) ? nearest.input : undefined);
}
const plain = (name) => name.toLowerCase().replaceAll(/[-_ ]/g, '');
/** Two letters that changed places are one mistake. */
function editsBetween(a, b) {
    const sorted = (text) => text.split('').sort().join('');
    return sorted(a) === sorted(b) ? Math.min(1, (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(a, b)) : (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(a, b);
}
/** Short names are near to many a word. */
const mostEdits = (input) => Math.min(3, Math.max(1, Math.floor(input.length / 4)));
/** `undefined` for ''. */
const optional = (text) => (text === '' ? undefined : text);
/** One of the words, in any case; the first one after a problem, and for ''. */
function oneOf(input, text, words, report) {
    const given = text.trim().toLowerCase();
    if (given === '')
        return words[0];
    const word = words.find((candidate) => candidate === given);
    if (word !== undefined)
        return word;
    report(`\`${input}\` is ${(0,_http_text_show_value_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text.trim())}: it takes ${words.join(', ')}.${didYouMean(given, words)}`);
    return words[0];
}
/** Truth as YAML 1.2 writes it, which is what `@actions/core` takes too. False for '', and after a problem. */
function flag(input, text, report) {
    const given = text.trim().toLowerCase();
    if (!['', 'true', 'false'].includes(given))
        report(`\`${input}\` is ${(0,_http_text_show_value_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text.trim())}: it takes true or false.`);
    return given === 'true';
}
/** A whole number, both ends included; `undefined` after a problem, and for ''. */
function wholeNumber(input, text, range, report) {
    const given = text.trim();
    if (given === '')
        return undefined;
    const value = /^\d+$/.test(given) ? Number(given) : Number.NaN;
    if (value >= range.from && value <= range.to)
        return value;
    report(`\`${input}\` is ${(0,_http_text_show_value_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(given)}: it takes a whole number from ${range.from} to ${range.to}.`);
    return undefined;
}
/** The URL of an API, without slashes at its end; `undefined` after a problem. */
function httpUrl({ url: input, key }, text, report) {
    const given = text.trim();
    const url = URL.parse(given);
    const credentials = url !== null && (url.username !== '' || url.password !== '');
    const isBare = !credentials && !/[?#]/.test(given);
    if (url !== null && (url.protocol === 'https:' || url.protocol === 'http:') && isBare) {
        return given.replace(/\/+$/, '');
    }
    if (credentials) {
        report(`\`${input}\` holds a user name or password: give the bare URL, and the key in \`${key}\`.`);
    }
    else if (url !== null && !isBare) {
        // Not repeated: a query may hold a key.
        report(`\`${input}\` holds a query or a fragment: give the bare URL, without what begins with ? or #.`);
    }
    else {
        report(`\`${input}\` is ${(0,_http_text_show_value_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(given)}: it takes an http or https URL, for example https://api.getpostman.com.`);
    }
    return undefined;
}
/** Longer texts are compared by their starts. */
const longestCompared = 100;
/** ` Did you mean …?` for the word that a typo most likely meant; '' when none is near. */
function didYouMean(given, words, form = (word) => word) {
    const [nearest] = words
        .map((word) => ({ word, edits: (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(given.slice(0, longestCompared).toLowerCase(), word.toLowerCase()) }))
        .filter(({ word, edits }) => edits <= Math.max(2, Math.floor(word.length / 2)))
        .sort((a, b) => a.edits - b.edits);
    return nearest === undefined ? '' : ` Did you mean ${form(nearest.word)}?`;
}


/***/ }),

/***/ 15645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eh: () => (/* binding */ plainProgress),
/* harmony export */   KO: () => (/* binding */ firstProgressMilliseconds),
/* harmony export */   T7: () => (/* binding */ watchWork)
/* harmony export */ });
/* harmony import */ var _postman_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59361);
/** Says from time to time, while work takes long, what is going on and for how long. */

/** Milliseconds to the first line: what is over by then says nothing. */
const firstProgressMilliseconds = 1_000;
const longestMilliseconds = 30_000;
/**
 * Progress in lines of their own, for a log that nobody wants to scroll through: after 1, 3, 7, 15 and 31 s, then every 30 s.
 *
 * @param say prints one line
 */
function plainProgress(say, clock = _postman_index_js__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .ml) {
    return (text, work) => watchWork(text, work, { clock, waits: growingWaits(), show: say });
}
function* growingWaits() {
    for (let ms = firstProgressMilliseconds;; ms *= 2)
        yield Math.min(ms, longestMilliseconds);
}
/** Runs `work` and shows lines until it is over. Neither a line that fails nor the wait for it reaches the work. */
async function watchWork(text, work, options) {
    const over = new AbortController();
    void showLines(text, options, over.signal);
    try {
        return await work();
    }
    finally {
        over.abort();
    }
}
async function showLines(text, { clock, waits, show }, over) {
    const began = clock.now();
    try {
        for (const ms of waits) {
            await clock.sleep(ms, over, { ref: false });
            const seconds = Math.round((clock.now() - began) / 1000);
            show(`${typeof text === 'string' ? text : text()} (${seconds} s)`);
        }
    }
    catch {
        // The work is over, or the line could not be shown.
    }
}


/***/ }),

/***/ 26493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P1: () => (/* binding */ abortFailure),
  Rp: () => (/* binding */ answerFailure),
  Hx: () => (/* binding */ deadlinePassed),
  ne: () => (/* binding */ isTlsCode),
  rd: () => (/* binding */ networkFailure),
  YA: () => (/* binding */ seconds),
  _N: () => (/* binding */ timeoutFailure),
  Cw: () => (/* binding */ unreadableAnswer)
});

// EXTERNAL MODULE: ./build/http-text/bounded-json.js
var bounded_json = __webpack_require__(5177);
// EXTERNAL MODULE: ./build/http-text/show-value.js
var show_value = __webpack_require__(87078);
;// CONCATENATED MODULE: ./build/postman/failure/error-answer.js
/** What an error answer says: what went wrong, how long to wait, and whether waiting can help at all. */


/**
 * Three families (Postman OpenAPI 1.45): `{error: {name, message, details}}`, problem+json `{type, title, detail}`, and
 * oddities of both: `error` as a string, `error.type` for the name, `error.header` beside or for the message. A body that
 * is no JSON (a gateway's HTML page) gives its title. Never throws.
 */
function parseErrorBody(text) {
    let body;
    try {
        body = (0,bounded_json/* parseShallowJson */.o4)(text, bounded_json/* deepestDocument */.CE);
    }
    catch {
        return { name: undefined, message: htmlTitle(text), details: '' };
    }
    const error = (0,bounded_json/* childOf */.GG)(body, 'error');
    const said = stringAt(error, 'message') ?? stringAt(body, 'message') ?? asText((0,bounded_json/* childOf */.GG)(body, 'detail'));
    const header = stringAt(error, 'header');
    return {
        name: stringAt(body, 'error') ??
            stringAt(error, 'name') ??
            stringAt(error, 'type') ??
            stringAt(body, 'title') ??
            stringAt(body, 'type'),
        message: header !== undefined && said !== undefined ? `${header}. ${said}` : (said ?? header),
        details: describeDetails((0,bounded_json/* childOf */.GG)(error, 'details')),
    };
}
function describeDetails(details) {
    if (Array.isArray(details))
        return details.flatMap((detail) => asText(detail) ?? []).join('; ');
    const parts = (0,bounded_json/* entriesOf */.Mc)(details).flatMap(([key, value]) => {
        // `param` is a list in the official description and a string in recorded answers.
        const text = Array.isArray(value) ? value.flatMap((item) => asText(item) ?? []).join(', ') : (asText(value) ?? '');
        return text === '' ? [] : [`${key}: ${text}`];
    });
    return parts.join(', ');
}
function htmlTitle(text) {
    const start = text.search(/<title>/i);
    if (start === -1)
        return undefined;
    const end = text.indexOf('<', start + 1);
    return text.slice(start + '<title>'.length, end === -1 ? undefined : end).trim() || undefined;
}
function stringAt(value, key) {
    const child = (0,bounded_json/* childOf */.GG)(value, key);
    return typeof child === 'string' && child !== '' ? child : undefined;
}
/** A value in words; `undefined` for none, and for what is nested too deeply to be written. */
function asText(value) {
    if (value === null || value === '')
        return undefined;
    return typeof value === 'string' ? value : (0,show_value/* toJson */.aB)(value);
}
/** Postman documents all three names: `Retry-After` (OpenAPI), `RetryAfter` and `X-RateLimit-RetryAfter` (rate limits page). */
const retryHeaders = ['retry-after', 'retryafter', 'x-ratelimit-retryafter'];
/** These come with every answer, so they say something only on a 429. */
const resetHeaders = ['ratelimit-reset', 'x-ratelimit-reset'];
const monthHeaders = ['ratelimit-remaining-month', 'x-ratelimit-remaining-month'];
/**
 * Milliseconds that the server wants us to wait, or `undefined` when it does not say.
 *
 * @param message what the error body says; Postman's 429 puts the time into its text ("Please retry after 1669048687")
 * @param now milliseconds since the epoch
 */
function requestedWait(status, headers, message, now) {
    for (const name of retryHeaders) {
        const wait = parseWait(first(headers[name]), now);
        if (wait !== undefined)
            return wait;
    }
    if (status !== 429)
        return undefined;
    for (const name of resetHeaders) {
        const wait = parseWait(first(headers[name]), now);
        if (wait !== undefined)
            return wait;
    }
    // `RateLimit: limit=300, remaining=0, reset=12`
    const reset = /\breset=(\d{1,13})\b/.exec(first(headers['ratelimit']) ?? '')?.[1];
    const said = /retry (?:after|at) (\d{1,13})\b/i.exec(message)?.[1];
    return parseWait(reset, now) ?? parseWait(said, now);
}
/**
 * True for a 429 that no wait within a job cures: the plan's month is used up. `serviceLimitExhausted` is the name in
 * the introduction of Postman's OpenAPI description, `usageLimitError` what mock servers answer.
 */
function isQuotaExhausted(status, headers, name) {
    if (status !== 429)
        return false;
    if (name === 'serviceLimitExhausted' || name === 'usageLimitError')
        return true;
    return monthHeaders.some((header) => first(headers[header])?.trim() === '0');
}
/** Seconds, an epoch in seconds or milliseconds (told apart by size), or an HTTP date. A time gone by is no wait. */
function parseWait(value, now) {
    const text = value?.trim() ?? '';
    if (/^\d{1,15}(\.\d{1,9})?$/.test(text)) {
        const number = Number(text);
        // Postman documents resets as epoch seconds, and shows `57` in an example; its old 429 texts had milliseconds.
        if (number >= 1e12)
            return Math.max(0, number - now);
        if (number >= 1e9)
            return Math.max(0, number * 1000 - now);
        return number * 1000;
    }
    // Date.parse also takes texts like "x 1"; each of the three HTTP date forms starts with the day (RFC 9110, 5.6.7).
    if (!/^(mon|tue|wed|thu|fri|sat|sun)/i.test(text))
        return undefined;
    const date = Date.parse(text);
    return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
function first(value) {
    return typeof value === 'string' ? value : value?.[0];
}

;// CONCATENATED MODULE: ./build/postman/failure/failure.js
/** Why one attempt failed, before it is known whether another follows. */

const plain = {
    status: undefined,
    reasonGiven: false,
    quota: false,
    requestedWait: undefined,
    location: undefined,
    cause: undefined,
};
/** An answer that is no success. */
function answerFailure(status, headers, body, now) {
    const { name, message, details } = parseErrorBody(body);
    const quota = isQuotaExhausted(status, headers, name);
    const { location } = headers;
    return {
        status,
        name: name ?? `HTTP${status}`,
        text: [message ?? name ?? 'no reason given', details && `(${details})`].filter(Boolean).join(' '),
        reasonGiven: message !== undefined,
        // A 408 or a 5xx can come from a gateway whose backend went on to act.
        mayHaveActed: status === 408 || status >= 500,
        transient: status === 408 || status >= 500 || (status === 429 && !quota),
        quota,
        requestedWait: requestedWait(status, headers, message ?? '', now),
        location: typeof location === 'string' ? location : undefined,
        cause: undefined,
    };
}
/** A success whose body is not what the endpoint promises. It counts as transient only when the body is no JSON at all. */
function unreadableAnswer(status, problem, cut) {
    return { ...plain, status, name: 'unreadableAnswer', text: problem, mayHaveActed: true, transient: cut };
}
/** Our own limits ended the attempt. */
function timeoutFailure(waitedMs) {
    const text = `nothing came within ${seconds(waitedMs)}`;
    return { ...plain, name: 'TimeoutError', text, mayHaveActed: true, transient: true };
}
/** No time was left to send anything. */
function deadlinePassed() {
    const text = 'the deadline had passed before it was sent';
    return { ...plain, name: 'TimeoutError', text, mayHaveActed: false, transient: false };
}
const abortTexts = {
    unsent: 'cancelled before it was sent',
    sent: 'cancelled before the answer came',
    waiting: 'cancelled while waiting to send it again',
};
/** A signal of the caller ended the call. @param before why it had to be sent again */
function abortFailure(during, cause, before) {
    const mayHaveActed = during === 'sent';
    const text = before === undefined ? abortTexts[during] : `${before}; ${abortTexts[during]}`;
    return { ...plain, name: 'AbortError', text, mayHaveActed, transient: false, cause };
}
/** The socket, TLS, DNS or a proxy failed: the reason is often deep in `cause` or in an AggregateError. */
function networkFailure(error) {
    const { code, text } = rootCause(error);
    const proxyStatus = /Proxy response \((\d{3})\)/.exec(text)?.[1];
    const name = proxyStatus === undefined ? code : `PROXY_${proxyStatus}`;
    const proxyRefuses = proxyStatus?.startsWith('4') === true;
    return {
        ...plain,
        name,
        text,
        mayHaveActed: !(proxyStatus !== undefined || unsent.has(code) || isTlsCode(code)),
        transient: !(proxyRefuses || isTlsCode(code) || hopeless.has(code)),
        cause: error,
    };
}
/** A request that cannot be written, and a transport that is closed. */
const hopeless = new Set(['UND_ERR_INVALID_ARG', 'UND_ERR_DESTROYED', 'UND_ERR_CLOSED']);
/** The codes that mean that no connection stood, so that nothing can have been carried out. */
const unsent = new Set([
    'ECONNREFUSED',
    'ENOTFOUND',
    'EAI_AGAIN',
    'ENETUNREACH',
    'ENETDOWN',
    'EHOSTUNREACH',
    'EADDRNOTAVAIL',
    'UND_ERR_CONNECT_TIMEOUT',
    'UND_ERR_INVALID_ARG',
]);
/** A handshake that fails on a certificate or a protocol fails every time. */
function isTlsCode(code) {
    return /^(CERT_|ERR_TLS_|ERR_SSL_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|HOSTNAME_MISMATCH|EPROTO|UND_ERR_PRX_TLS)/.test(code);
}
function rootCause(error) {
    let code;
    let text = '';
    const seen = new Set();
    for (let current = error; current instanceof Error && !seen.has(current);) {
        seen.add(current);
        if ('code' in current && typeof current.code === 'string')
            code = current.code;
        // undici's parser errors have no code, but a name that says as much.
        else if (current.name !== 'Error')
            code ??= current.name;
        if (current.message !== '')
            text = current.message;
        // Node tries every address of a name and puts the failures side by side.
        current = current instanceof AggregateError && current.errors.length > 0 ? current.errors[0] : current.cause;
    }
    return { code: code ?? 'networkError', text: text || (code ?? 'the connection failed') };
}
/** A time in words: `1.2 s`. */
function seconds(ms) {
    return `${ms < 9_950 ? (ms / 1000).toFixed(1) : Math.round(ms / 1000)} s`;
}


/***/ }),

/***/ 69412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Av: () => (/* binding */ meSchema),
/* harmony export */   K4: () => (/* binding */ idOrNull),
/* harmony export */   Nm: () => (/* binding */ referenceSchema),
/* harmony export */   Qr: () => (/* binding */ collectionSummarySchema),
/* harmony export */   U2: () => (/* binding */ defaultMockConfig),
/* harmony export */   g9: () => (/* binding */ mockSchema),
/* harmony export */   mj: () => (/* binding */ serverResponseSchema),
/* harmony export */   sj: () => (/* binding */ serverResponseLanguages),
/* harmony export */   yM: () => (/* binding */ serverResponseSummarySchema)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);
/* harmony import */ var _call_log_model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75471);
/**
 * The Postman API's values as both its client and the embedded server see them.
 *
 * The schemas are lenient on purpose: they accept every shape that Postman's documentation, its official OpenAPI
 * description and recorded answers show, and normalise them to one read-only value per concept. Unknown keys are dropped.
 */


/** An ID or UID, or `null`: the official description shows '' where recorded answers have null. */
const idOrNull = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), null), valibot__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi((id) => (id === '' ? null : id)));
/** Saved delay of a mock. `preset` is "1" (2G, 300 ms) or "2" (3G, 100 ms); absent for a custom duration. */
const delaySchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    type: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), 'fixed'),
    preset: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    duration: valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
});
const mockConfigSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    headers: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), []),
    matchBody: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), false),
    matchHeader: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), false),
    matchQueryParams: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), true),
    matchWildcards: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), true),
    delay: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(delaySchema, null),
    serverResponseId: idOrNull,
});
/** The configuration of a mock that nobody has configured (recorded in 54 of 54 create answers). */
const defaultMockConfig = {
    headers: [],
    matchBody: false,
    matchHeader: false,
    matchQueryParams: true,
    matchWildcards: true,
    delay: null,
    serverResponseId: null,
};
/** What every endpoint of a mock answers. */
const mockSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    id: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    uid: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    owner: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    name: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    collection: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** Of the embedded server alone. */
    furtherCollections: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())),
    environment: idOrNull,
    mockUrl: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    config: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(mockConfigSchema, {}),
    createdAt: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    updatedAt: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    isPublic: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()),
    deactivated: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()),
});
/** What delete, publish and unpublish answer: Postman sends the bare ID or the UID, with or without `uid`. */
const referenceSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ id: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), uid: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()) });
/** What the body of a server response may be shown as. */
const serverResponseLanguages = ['text', 'javascript', 'json', 'html', 'xml'];
/** An entry of the list of server responses: no headers, no body. */
const serverResponseSummarySchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    id: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    name: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    statusCode: valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    createdAt: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    updatedAt: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    createdBy: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    updatedBy: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
});
/** What every endpoint of one server response answers. */
const serverResponseSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    ...serverResponseSummarySchema.entries,
    headers: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_call_log_model_js__WEBPACK_IMPORTED_MODULE_1__/* .headerSchema */ .BH), []),
    language: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), null),
    body: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), ''),
    mock: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
});
/** An entry of GET /collections and of GET /environments. */
const collectionSummarySchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    id: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    uid: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    name: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    owner: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    createdAt: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    updatedAt: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
});
/** What `GET /me` answers. */
const meSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    user: valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        id: valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
        username: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        fullName: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        teamId: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()),
        teamDomain: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    }),
    operations: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        name: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        // A recorded answer has `limit` once as the string "25".
        limit: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()]), valibot__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi(Number)),
        usage: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()]), valibot__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi(Number)),
    })), []),
});


/***/ }),

/***/ 59361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GQ: () => (/* binding */ notLongerThan),
/* harmony export */   dn: () => (/* binding */ withinTime),
/* harmony export */   ml: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var _failure_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26493);
/** Time as the transport sees it, and work that may take only so long. */

// Node fires a longer timer at once.
const longestTimer = 2 ** 31 - 1;
/** This machine's time. */
const systemClock = {
    now: () => performance.timeOrigin + performance.now(),
    // Node's own makes an error with a stack for each wait that is called off, as that for a timeout always is: of a long read
    // of call logs that was 4 %.
    sleep: (ms, signal, { ref = true } = {}) => new Promise((resolve, reject) => {
        const stop = () => {
            clearTimeout(timer);
            reject(signal?.reason); // as AbortSignal's own methods do
        };
        const timer = setTimeout(() => {
            signal?.removeEventListener('abort', stop);
            resolve();
        }, Math.min(ms, longestTimer));
        if (!ref)
            timer.unref();
        if (signal?.aborted === true)
            stop();
        else
            signal?.addEventListener('abort', stop, { once: true });
    }),
};
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
        // As long as it listens, the signal holds the result: of a long read of call logs all pages at once.
        signal.removeEventListener('abort', giveUp);
    }
}
/** Why a timer that is not needed any more is ended. */
const workIsOver = 'the work is over';
/**
 * Never rejects: what `work` throws is a failure of the network.
 *
 * @param work is left behind when it does not end with its signal
 */
async function withinTime(work, { timeoutMs, signal: given, clock }) {
    const isCancelled = () => given?.aborted === true;
    if (isCancelled())
        return { ok: false, failure: (0,_failure_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .abortFailure */ .P1)('unsent', given?.reason) };
    if (timeoutMs <= 0)
        return { ok: false, failure: (0,_failure_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .deadlinePassed */ .Hx)() };
    const timer = new AbortController();
    const timeout = new AbortController();
    clock.sleep(timeoutMs, timer.signal).then(() => {
        timeout.abort();
    }, () => undefined);
    const signal = given === undefined ? timeout.signal : AbortSignal.any([timeout.signal, given]);
    try {
        return { ok: true, result: await notLongerThan(signal, 'aborted', work(signal)) };
    }
    catch (error) {
        if (isCancelled())
            return { ok: false, failure: (0,_failure_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .abortFailure */ .P1)('sent', given?.reason) };
        return { ok: false, failure: timeout.signal.aborted ? (0,_failure_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .timeoutFailure */ ._N)(timeoutMs) : (0,_failure_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .networkFailure */ .rd)(error) };
    }
    finally {
        // A reason spares an error that nobody sees, with a stack of its own: 3 % of a long read.
        timer.abort(workIsOver);
    }
}


/***/ }),

/***/ 72766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isLoopback)
/* harmony export */ });
/** Whether a host, as `URL` gives it, is this machine. Asked by steps that load no client, and so no route. */
function isLoopback(hostname) {
    return (hostname === 'localhost' ||
        hostname.endsWith('.localhost') ||
        hostname === '[::1]' ||
        /^127(\.\d+){3}$/.test(hostname));
}


/***/ }),

/***/ 44702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   BK: () => (/* binding */ turnText),
/* harmony export */   JX: () => (/* binding */ periodText),
/* harmony export */   Qb: () => (/* binding */ withoutExamples),
/* harmony export */   Yo: () => (/* binding */ detach),
/* harmony export */   c6: () => (/* binding */ shownCall),
/* harmony export */   e1: () => (/* binding */ inCollection),
/* harmony export */   gD: () => (/* binding */ toLogLine),
/* harmony export */   it: () => (/* binding */ cutMiddle),
/* harmony export */   lj: () => (/* binding */ hideCommands),
/* harmony export */   pq: () => (/* binding */ countOf),
/* harmony export */   uV: () => (/* binding */ sampleOf),
/* harmony export */   ws: () => (/* binding */ toVisible)
/* harmony export */ });
/* harmony import */ var _http_text_target_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35194);

/**
 * Replaces what is invisible or moves the cursor: control characters by their pictures (a newline by `␊`, an escape by
 * `␛`), the rest (C1 controls, bidirectional overrides, zero-width characters, lone surrogates) by `�`.
 */
function toVisible(text) {
    // The joiners U+200C and U+200D stay: emoji and several scripts need them, and they reorder nothing.
    return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (character) => {
        const code = character.codePointAt(0) ?? 0;
        if (code < 0x20)
            return String.fromCharCode(0x2400 + code);
        if (code === 0x7f)
            return '␡';
        return code === 0x200c || code === 0x200d ? character : '�';
    });
}
/**
 * One line that GitHub's runner takes for text: it obeys `##[…]` anywhere in a line, and `::…` at its start.
 */
function toLogLine(text) {
    return hideCommands(toVisible(text)).replace(/^(\s*):(?=:)/, '$1: ');
}
/** For text that stands behind a word of our own, where `::…` is no command. */
function hideCommands(text) {
    return text.replaceAll('##[', '# #[');
}
/** Shortens text to at most `length` UTF-16 units by leaving out its middle: both ends tell most. */
function cutMiddle(text, length) {
    if (text.length <= length)
        return text;
    const head = Math.ceil((length - 1) / 2);
    const tail = length - 1 - head;
    return `${text.slice(0, head)}…${tail === 0 ? '' : text.slice(-tail)}`.toWellFormed();
}
/** An example's name, after that of its collection where a mock has several: `Payments > OK`. */
const inCollection = (name, collection) => collection === undefined ? name : `${collection} > ${name}`;
/** `1 call`, `2 calls`, `100,000 calls`. */
const countOf = (count, noun) => `${formatCount(count)} ${noun}${count === 1 ? '' : 's'}`;
/** A whole number with commas. Not by `Intl`: the first formatter of a process takes 10 ms, which every step would pay. */
const formatCount = (count) => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
/** A copy of its own: a slice keeps the whole string alive that it was cut from, and what is kept to the end must not. */
const detach = (text) => Buffer.from(text).toString();
/** A call as people read it: percent-encoding undone where it stays the same call. */
const shownCall = (method, path) => `${method} ${(0,_http_text_target_js__WEBPACK_IMPORTED_MODULE_0__/* .readableTarget */ .Ml)(path)}`;
/** The same in a sentence of ours, where a long one is cut. */
const sampleOf = ({ method, path }) => cutMiddle(shownCall(method, path), 200);
/** Where a mock lives: "The mock is …". */
const placeOf = (provider) => provider === 'postman' ? 'in Postman’s cloud' : 'on the runner';
/** `14:03:07, 12 s`: when the first of some calls came (UTC), and how long after it the last one. */
function periodText(first, last) {
    const seconds = Math.round((Date.parse(last) - Date.parse(first)) / 1000);
    const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
    const parts = [[hours, 'h'], [minutes, 'min'], [hours > 0 ? 0 : seconds % 60, 's']];
    const length = parts.filter(([count]) => count > 0).map(([count, unit]) => `${count} ${unit}`);
    const at = new Date(first).toISOString().slice(11, 19);
    return length.length === 0 ? at : `${at}, ${length.join(' ')}`;
}
/** How a rule of `answers` answered a call: `GET /jobs/:id: answer 2 of 3, fault reset`. */
function turnText({ rule, turn, of, fault, made }) {
    const kind = fault === undefined ? '' : `, fault ${fault}`;
    return `${rule}: answer ${turn} of ${of}${kind}${made === true ? ', made by the mock' : ''}`;
}
/** A note for the log of main, and for the report. */
const withoutExamples = 'The collection has no saved example, so that every call gets a 404: save a response of a request as an example in Postman.';


/***/ })

};
