export const id = 393;
export const ids = [393];
export const modules = {

/***/ 19119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pl: () => (/* binding */ writePrivateFile),
/* harmony export */   b$: () => (/* binding */ readPlainFile),
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
    // Emptied only once it is known to be one.
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
            // One more than it should have, so that the end is seen with it.
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
/* harmony export */   Rj: () => (/* binding */ parseBoundedJson),
/* harmony export */   o4: () => (/* binding */ parseShallowJson)
/* harmony export */ });
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
const backslashCode = 0x5c;
/** `[` and `{`, `]` and `}` differ from each other in one bit only. */
const openCode = 0x5b;
const closeCode = 0x5d;
const braceBit = 0x20;
/** Whether brackets outside of texts nest deeper than the limit; a deep value costs the parser ten times its length. */
function isTooDeep(text, limit) {
    let depth = 0;
    let inText = false;
    for (let index = 0; index < text.length; index += 1) {
        const code = text.charCodeAt(index);
        if (code === quoteCode)
            inText = !inText;
        else if (inText)
            index += code === backslashCode ? 1 : 0;
        else if ((code & ~braceBit) === openCode)
            depth += 1;
        else if ((code & ~braceBit) === closeCode)
            depth -= 1;
        if (depth > limit)
            return true;
    }
    return false;
}
/** The value, or `undefined` for a text that is not JSON, longer than `longest` characters or nested too deep. */
function parseBoundedJson(text, longest) {
    if (text.length > longest || isTooDeep(text, deepest))
        return undefined;
    try {
        return JSON.parse(text);
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


/***/ }),

/***/ 95992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ describeError)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
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
    return typeof error === 'string' ? error : `Something that is no error was thrown: ${show(error)}`;
}
/** As JSON where it has a form there; otherwise as Node shows it, on one line. */
function show(value) {
    try {
        return JSON.stringify(value);
    }
    catch {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.inspect)(value, { breakLength: Infinity });
    }
}


/***/ }),

/***/ 83307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inputDefinitions: () => (/* binding */ inputDefinitions),
/* harmony export */   inputNames: () => (/* binding */ inputNames),
/* harmony export */   mainApiInputs: () => (/* binding */ mainApiInputs),
/* harmony export */   mainApiInputsOf: () => (/* binding */ mainApiInputsOf),
/* harmony export */   withDefaults: () => (/* binding */ withDefaults)
/* harmony export */ });
const inputDefinitions = {
    collection: {
        default: '',
        description: "Required. The collection's UID, ID or exact name in Postman, or the path of a collection file.",
    },
    environment: { default: '', description: 'The environment, in the same forms.' },
    'postman-api-key': {
        default: '',
        description: "A Postman API key. With it the mock lives in Postman's cloud, without it on the runner.",
    },
    provider: { default: 'auto', description: 'Where the mock lives: `auto`, `postman` or `embedded`.' },
    'postman-api-url': {
        default: 'https://api.getpostman.com',
        description: 'The Postman API: also `https://api.eu.postman.com`, or any server that speaks the same API.',
    },
    workspace: { default: '', description: 'ID of the Postman workspace for look-ups and for what is created.' },
    name: { default: '', description: 'Name of the mock; a unique mark is appended. Default: the mark alone.' },
    private: { default: 'false', description: 'Create a private mock: calls need an `x-api-key` header.' },
    'server-response': {
        default: '',
        description: 'A 5xx that every call gets: `503`, or YAML/JSON with `name`, `statusCode`, `headers`, `body`.',
    },
    port: { default: '0', description: 'Embedded only: the port of the mock; 0 takes a free one.' },
    'listen-host': {
        default: '127.0.0.1',
        description: 'Embedded only: the address that the mock listens on; service containers need `0.0.0.0`.',
    },
    'call-logs': {
        default: 'always',
        description: 'When to upload the call logs as an artifact: `always`, `on-failure` (of the job) or `never`.',
    },
    'call-logs-timeout': {
        default: '20',
        description: "Seconds to wait for call logs that Postman's cloud still holds back, once the job is over.",
    },
    redact: {
        default: '',
        description: 'More to redact in all that is written: names of headers and JSON fields, paths such as `user.email`, or path variables such as `:code`, separated by commas. `none` turns redaction off.',
    },
    'fail-on-unmatched': {
        default: 'false',
        description: 'Turn the job red when a call matched no saved example.',
    },
    'expect-calls': {
        default: '',
        description: 'Turn the job red unless these calls came: YAML, one rule a line, such as `GET /users/:id: ">= 1"`; see docs/reports.md.',
    },
    'min-coverage': {
        default: '',
        description: 'Turn the job red when less than this percentage of the saved examples was served.',
    },
    'artifact-name': { default: '', description: 'Name of the artifact. Default: `mock-call-logs-<mock id>`.' },
    'retention-days': { default: '', description: "Days to keep the artifact. Default: the repository's setting." },
    'open-timeout': { default: '60', description: 'Seconds that opening the mock may take.' },
    'close-timeout': { default: '120', description: 'Seconds that saving the call logs and removing the mock may take.' },
    'keep-mock': {
        default: 'false',
        description: 'Leave the mock in place after the job; the sweep leaves it too (cloud only).',
    },
};
/** What messages name. */
const mainApiInputs = { key: 'postman-api-key', url: 'postman-api-url', fileHelps: true };
/** The same for a job of which more is known. @param job.filesGiven whether its collection, and its environment, are files */
const mainApiInputsOf = ({ filesGiven }) => ({
    ...mainApiInputs,
    filesGiven,
});
const inputNames = Object.keys(inputDefinitions); // keys of a literal: the cast only names them
/** The inputs with their defaults: a workflow that passes an expression without a value hands over ''. */
function withDefaults(raw) {
    const value = (name) => {
        const given = raw[name]?.trim() ?? '';
        return given === '' ? inputDefinitions[name].default : given;
    };
    return Object.fromEntries(inputNames.map((name) => [name, value(name)])); // one entry for each
}


/***/ }),

/***/ 64036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ plainProgress),
/* harmony export */   K: () => (/* binding */ firstProgressMilliseconds)
/* harmony export */ });
/* harmony import */ var _postman_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59361);
/* harmony import */ var _progress_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25878);
/* harmony import */ var _watch_work_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43707);
/** Progress in lines of their own, for a log that nobody wants to scroll through. */



/** Milliseconds to the first line: what is over by then says nothing. */
const firstProgressMilliseconds = 1_000;
const longestMilliseconds = 30_000;
/** Lines after 1, 3, 7, 15 and 31 s, then every 30 s. */
function* growingWaits() {
    for (let ms = firstProgressMilliseconds;; ms *= 2)
        yield Math.min(ms, longestMilliseconds);
}
/** @param say prints one line */
function plainProgress(say, clock = _postman_index_js__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m) {
    return (text, work) => (0,_watch_work_js__WEBPACK_IMPORTED_MODULE_1__/* .watchWork */ .T)(work, {
        clock,
        waits: growingWaits(),
        look: (elapsed) => {
            say((0,_progress_line_js__WEBPACK_IMPORTED_MODULE_2__/* .progressLine */ .o)(text, elapsed));
        },
    });
}


/***/ }),

/***/ 25878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ progressLine)
/* harmony export */ });
/** What is going on, and for how long: `Importing the collection (7 s)`. */
function progressLine(text, elapsed) {
    return `${typeof text === 'string' ? text : text()} (${Math.round(elapsed / 1000)} s)`;
}


/***/ }),

/***/ 43707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ watchWork)
/* harmony export */ });
/** Runs `work` and calls `look` until it is over. Neither a look that fails nor the wait for it reaches the work. */
async function watchWork(work, options) {
    const over = new AbortController();
    void lookAgainAndAgain(options, over.signal);
    try {
        return await work();
    }
    finally {
        over.abort();
    }
}
async function lookAgainAndAgain({ clock, waits, look }, over) {
    const began = clock.now();
    try {
        for (const ms of waits) {
            await clock.sleep(ms, over, { ref: false });
            look(clock.now() - began);
        }
    }
    catch {
        // The work is over, or there is nobody left to look.
    }
}


/***/ }),

/***/ 67040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** The version in `package.json` (a test compares the two). */
const version = '0.1.0';


/***/ }),

/***/ 69412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Av: () => (/* binding */ meSchema),
/* harmony export */   Dw: () => (/* binding */ binaryBodyMode),
/* harmony export */   K1: () => (/* binding */ cutMark),
/* harmony export */   Nm: () => (/* binding */ referenceSchema),
/* harmony export */   Qr: () => (/* binding */ collectionSummarySchema),
/* harmony export */   U2: () => (/* binding */ defaultMockConfig),
/* harmony export */   g9: () => (/* binding */ mockSchema),
/* harmony export */   mj: () => (/* binding */ serverResponseSchema),
/* harmony export */   mr: () => (/* binding */ callLogSchema),
/* harmony export */   sj: () => (/* binding */ serverResponseLanguages),
/* harmony export */   y3: () => (/* binding */ readCutMark),
/* harmony export */   yM: () => (/* binding */ serverResponseSummarySchema)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);
/**
 * The Postman API's values as both its client and the embedded server see them.
 *
 * The schemas are lenient on purpose: they accept every shape that Postman's documentation, its official OpenAPI
 * description and recorded answers show, and normalise them to one read-only value per concept. Unknown keys are dropped.
 */

/** An optional or null key of a wire object that becomes `null` when absent. */
const orNull = (schema) => valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(schema), null);
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
    delay: orNull(delaySchema),
    // The official description shows '' where recorded answers have null: both mean "no active server response".
    serverResponseId: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(orNull(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), valibot__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi((id) => (id === '' ? null : id))),
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
const mockSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    id: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    uid: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    owner: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    name: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    collection: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    environment: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(orNull(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), valibot__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi((uid) => (uid === '' ? null : uid))),
    mockUrl: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    config: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(mockConfigSchema, {}),
    createdAt: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    updatedAt: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    isPublic: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()),
    deactivated: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()),
});
/** What delete, publish and unpublish answer: Postman sends the bare ID or the UID, with or without `uid`. */
const referenceSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ id: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), uid: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()) });
const headerSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ key: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), ''), value: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), '') });
const serverResponseLanguages = ['text', 'javascript', 'json', 'html', 'xml'];
const serverResponseSummarySchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    id: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    name: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    statusCode: valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    createdAt: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    updatedAt: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    createdBy: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    updatedBy: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
});
const serverResponseSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    ...serverResponseSummarySchema.entries,
    headers: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(orNull(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(headerSchema)), valibot__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi((headers) => headers ?? [])),
    language: orNull(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    body: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(orNull(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), valibot__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi((body) => body ?? '')),
    mock: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
});
/** What nearly every list is. It is taken as it stands: copying the headers is a fifth of what reading a call log takes. */
const wholeHeadersSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .custom */ .IeY((input) => Array.isArray(input) && input.every(isWholeHeader));
function isWholeHeader(input) {
    return (typeof input === 'object' &&
        input !== null &&
        typeof input.key === 'string' &&
        typeof input.value === 'string');
}
const toHeader = ({ key, value }) => ({ key, value: value ?? '' });
// The official description types `headers` as one {key, value} object; a list is what a real payload needs. Accept both.
const headersSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    wholeHeadersSchema,
    valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(headerSchema), valibot__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi((headers) => headers.map(toHeader))),
    valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(headerSchema, valibot__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi((header) => [toHeader(header)])),
]);
const loggedText = valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()));
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
});
/** The `mode` of a request body that is no text: its `data` is base64. Ours: Postman's logs have no form for one. */
const binaryBodyMode = 'base64';
/** Ends the `data` of a body that the embedded server has cut for its journal, on a line of its own. Both in bytes. */
function cutMark(kept, full) {
    return `\n[cut: ${kept} of ${full} bytes]`;
}
/** Takes a body's data apart; `fullSize` in bytes when it was cut. */
function readCutMark(data) {
    // Only the end can hold the mark: no search through a megabyte.
    const match = /\n\[cut: \d+ of (\d+) bytes\]$/.exec(data.slice(-60));
    if (match === null)
        return { data, fullSize: undefined };
    return { data: data.slice(0, data.length - match[0].length), fullSize: Number(match[1]) };
}
const collectionSummarySchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    id: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    uid: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    name: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    owner: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    createdAt: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    updatedAt: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
});
const meSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    user: valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        id: valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
        username: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())),
        fullName: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())),
        teamId: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig())),
        teamDomain: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())),
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
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
// Node fires a longer timer at once.
const longestTimer = 2 ** 31 - 1;
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


/***/ }),

/***/ 30269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gD: () => (/* binding */ toLogLine),
/* harmony export */   it: () => (/* binding */ cutMiddle),
/* harmony export */   lj: () => (/* binding */ hideCommands),
/* harmony export */   ws: () => (/* binding */ toVisible)
/* harmony export */ });
/** Makes text from outside safe to look at. */
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


/***/ })

};
