export const id = 34;
export const ids = [34];
export const modules = {

/***/ 46065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ readDecodedBody)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _http_text_content_coding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94081);
/* harmony import */ var _http_text_header_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86420);
/* harmony import */ var _body_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43040);
/** The body of a logged request without its `Content-Encoding`, as the mock has understood it. */




/** Longer ones are left as they were sent. In bytes. */
const mostDecoded = 20 * 1024 * 1024;
/** As `readBody`, but text where a compressed body is text. */
function readDecodedBody({ headers, body }) {
    const logged = (0,_body_js__WEBPACK_IMPORTED_MODULE_1__/* .readBody */ .x8)(body);
    // A compressed body is no text.
    const coding = logged.isBinary ? (0,_http_text_header_text_js__WEBPACK_IMPORTED_MODULE_2__/* .headerValues */ .UE)(headers, 'content-encoding').join(',') : '';
    if (coding === '')
        return logged;
    const bytes = (0,_body_js__WEBPACK_IMPORTED_MODULE_1__/* .bodyBytes */ .OM)(logged);
    const decoded = (0,_http_text_content_coding_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeBody */ .V)(bytes, coding, mostDecoded);
    if (decoded === bytes)
        return logged;
    return (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(decoded)
        ? { ...logged, data: decoded.toString(), isBinary: false }
        : { ...logged, data: decoded.toString('base64') };
}


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

/***/ 58482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ht: () => (/* binding */ isSimulated),
/* harmony export */   Zl: () => (/* binding */ noCalls),
/* harmony export */   gK: () => (/* binding */ isUnmatched),
/* harmony export */   sG: () => (/* binding */ outcomeOf)
/* harmony export */ });
/** A count of each outcome to begin with. */
const noCalls = {
    matched: 0,
    loose: 0,
    unmatched: 0,
    'server-response': 0,
    preflight: 0,
    ignored: 0,
};
/** Whether the mock itself had no answer: `response.type` is `error` (Postman API, call logs; case-insensitive there). */
function isUnmatched({ response }) {
    return response.type.toLowerCase() === 'error';
}
/** As far as the log alone tells: it gives server responses the type of examples. */
function outcomeOf(log) {
    if (isUnmatched(log))
        return 'unmatched';
    return isPreflight(log) ? 'preflight' : 'matched';
}
/** Whether a rule of `answers` gave the call no example at all: a fault that sent nothing, or an error that the mock made. */
function isSimulated({ answer, response }) {
    return answer !== undefined && (answer.made === true || response.statusCode === 0);
}
const requestedMethod = 'access-control-request-method';
/**
 * A preflight never reaches an OPTIONS example: the mock itself answers it (Postman's answer in postman-app-support#4603),
 * unless a server response is active.
 */
function isPreflight({ request: { method, headers } }) {
    // In words of its own: the page uses this file, and a browser has no bytes as Node has.
    return method === 'OPTIONS' && headers?.some(({ key }) => key.toLowerCase() === requestedMethod) === true;
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

/***/ 16859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ createPatientFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
/** Files that another program may hold for a moment, as virus scanners and indexers do on Windows. */


/** What Windows says of a file that somebody has open, and any system of a folder that somebody still writes to. */
const heldCodes = new Set(['EBUSY', 'EPERM', 'EACCES', 'ENOTEMPTY']);
/** Milliseconds between the tries: four seconds in all, in which a scanner is done with a file. */
const pauses = [50, 100, 200, 400, 800, 1_200, 1_250];
/**
 * Tries again for some seconds what a held file forbids; then, and with any other error at once, it throws as the disk does.
 *
 * @param wait for so many milliseconds
 */
function createPatientFiles(wait = node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout, disk = { rename: node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename, rm: node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm }) {
    const insist = async (work) => {
        for (const pause of pauses) {
            try {
                await work();
                return;
            }
            catch (error) {
                if (!heldCodes.has(error?.code))
                    throw error;
            }
            await wait(pause);
        }
        await work();
    };
    return {
        rename: (from, to) => insist(() => disk.rename(from, to)),
        removeFile: (path) => insist(() => disk.rm(path, { recursive: false, force: true })),
        removeTree: (path) => insist(() => disk.rm(path, { recursive: true, force: true })),
    };
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
/* harmony import */ var _segments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25561);
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
    const segment = (0,_segments_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeSegment */ .UR)(target.slice(start, end));
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


/***/ }),

/***/ 93901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ toMockRequest),
/* harmony export */   a: () => (/* binding */ toCallLog)
/* harmony export */ });
/* harmony import */ var _call_log_body_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43040);
/* harmony import */ var _call_log_decoded_body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46065);
/** From call logs to what the engine takes, and back. */


/** What came in, as far as the log has it. */
function toMockRequest({ request: { method, path, headers, body } }) {
    const logged = (0,_call_log_decoded_body_js__WEBPACK_IMPORTED_MODULE_0__/* .readDecodedBody */ .D)({ headers, body });
    return {
        method,
        target: path,
        headers: headers ?? [],
        body: (0,_call_log_body_js__WEBPACK_IMPORTED_MODULE_1__/* .bodyBytes */ .OM)(logged),
        isCut: logged.fullSize !== undefined,
    };
}
/** A request as if it had been logged. */
function toCallLog({ method, target: path, headers, body }) {
    return {
        id: '',
        responseName: '',
        servedAt: '',
        request: { method, path, headers: [...headers], body: { mode: 'raw', data: new TextDecoder().decode(body) } },
        response: { type: 'success', statusCode: 200, headers: [], body: null },
    };
}


/***/ }),

/***/ 24219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nd: () => (/* binding */ explanationsVersion),
/* harmony export */   Xb: () => (/* binding */ openExplanations),
/* harmony export */   ny: () => (/* binding */ explanationsFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _partial_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61033);
/**
 * `explanations.json`: what a report knows of the calls that their logs do not tell, so that the report can be made again
 * without the collection. A list in JSON, one entry a line, so that it is written and read in bounded memory:
 *
 * - the head, first: `{"version":1,"mock":…,"provider":…,"collection":…}`
 * - each request of the collection: `{"request":…}`
 * - each insight, when the first call has it: `{"insight":…}`, whose `example` is `[<request>,<example>]`
 * - each call, in the order of `call-logs.ndjson`: `["<its ID>",<insight>]`
 * - the end, last: `{"refused":…,"redactions":…}`
 *
 * Requests, examples and insights are counted from 0. All of it is redacted. Calls that the page does not show have outcome
 * and example alone.
 */



/** The name that reports give the file. */
const explanationsFile = 'explanations.json';
/** Raised when an entry changes its meaning or goes; new ones may come without. */
const explanationsVersion = 1;
/** The file as a writer of the report. */
async function openExplanations(directory, options) {
    const { head, collection, end } = options;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, explanationsFile);
    const file = await (0,_partial_file_js__WEBPACK_IMPORTED_MODULE_2__/* .openPartialFile */ ._)(path);
    const numbers = numberExamples(collection);
    const plain = new Map();
    const told = new Map();
    let count = 0;
    const next = (json) => [count++, `{"insight":${json}},\n`];
    const keep = ({ example, ...rest }) => {
        const number = example && numbers.get(example);
        return { ...rest, session: undefined, ...(number && { example: number }) };
    };
    /** The number of what most calls are: an outcome and an example, without a reason. */
    const plainNumber = ({ outcome, example }) => {
        const known = plain.get(example) ?? new Map();
        plain.set(example, known);
        const number = known.get(outcome);
        if (number !== undefined)
            return [number, ''];
        const made = next(JSON.stringify(keep({ outcome, ...(example && { example }) })));
        known.set(outcome, made[0]);
        return made;
    };
    const numberOf = (insight, isShown) => {
        const { miss, match, note } = insight;
        if (!isShown || (miss === undefined && match === undefined && note === undefined))
            return plainNumber(insight);
        const json = JSON.stringify(keep(insight));
        const key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', json);
        const number = told.get(key);
        if (number !== undefined)
            return [number, ''];
        const made = next(json);
        told.set(key, made[0]);
        return made;
    };
    await file.write(`[\n${JSON.stringify({ version: explanationsVersion, ...head })},\n`);
    for (const request of keptRequests(options))
        await file.write(`${JSON.stringify({ request })},\n`);
    return {
        path,
        write: ({ log, insight, row }) => {
            const [number, entry] = numberOf(insight, row !== undefined);
            return file.write(`${entry}[${JSON.stringify(log.id)},${number}],\n`);
        },
        close: async () => {
            await file.write(`${JSON.stringify(end())}\n]\n`);
            await file.close();
        },
        discard: file.discard,
    };
}
function numberExamples(collection) {
    const entries = (collection?.requests ?? []).flatMap(({ examples }, request) => examples.map((example, index) => [example, [request, index]]));
    return new Map(entries);
}
function* keptRequests({ collection, locate, redactor }) {
    const { redactText, redactTarget } = redactor;
    for (const { id, place, request, examples } of collection?.requests ?? []) {
        yield {
            id: redactText(id),
            ...(place.collection !== undefined && { collection: redactText(place.collection) }),
            path: place.path.map(redactText),
            method: redactText(request.method),
            address: redactTarget(request.address),
            ...locate(place.pointer),
            examples: examples.map((example) => ({
                id: redactText(example.id),
                name: redactText(example.name),
                status: example.status,
                address: redactTarget(example.request.address),
                ...(example.standsFor?.isDefault === true && { isDefault: true }),
                ...locate(example.place.pointer),
            })),
        };
    }
}


/***/ }),

/***/ 61033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ openPartialFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _files_patient_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16859);
/** A file that appears under its name only once it is whole. */


/** Bytes that wait in memory before they go to the disk. */
const bufferSize = 256 * 1024;
/**
 * Opens `<path>.partial`. The directory must exist. Two buffers take turns, one filled while the disk has the other: a
 * new one for each chunk would be garbage as large as the file.
 * @throws Error of the file system, from each of the methods too
 */
async function openPartialFile(path, files = (0,_files_patient_files_js__WEBPACK_IMPORTED_MODULE_1__/* .createPatientFiles */ .l)()) {
    const partialPath = `${path}.partial`;
    const handle = await openNew(partialPath, files);
    let filling = Buffer.allocUnsafe(bufferSize);
    let other = Buffer.allocUnsafe(bufferSize);
    let filled = 0;
    let writing = Promise.resolve();
    /** Hands what is waiting to the disk, once the disk has taken what it was given before. */
    const flush = async () => {
        await writing;
        const full = filling.subarray(0, filled);
        [filling, other] = [other, filling];
        filled = 0;
        writing = handle.appendFile(full);
        // Whoever awaits `writing` next gets the error; until then nobody listens.
        writing.catch(() => undefined);
    };
    // Once: a call of `discard` may follow one of `close` that failed.
    let isOpen = true;
    const end = async () => {
        if (isOpen)
            await handle.close();
        isOpen = false;
    };
    const put = (part) => {
        filled += typeof part === 'string' ? filling.write(part, filled) : part.copy(filling, filled);
    };
    const writeSlowly = async (parts) => {
        for (const part of parts) {
            const length = Buffer.byteLength(part);
            if (filled + length > bufferSize)
                await flush();
            if (length > bufferSize) {
                await writing;
                await handle.appendFile(part);
            }
            else
                put(part);
        }
    };
    return {
        write: (...parts) => {
            let most = 0;
            // A character is at most three bytes.
            for (const part of parts)
                most += typeof part === 'string' ? 3 * part.length : part.length;
            if (filled + most > bufferSize)
                return writeSlowly(parts);
            for (const part of parts)
                put(part);
            return undefined;
        },
        close: async () => {
            await flush();
            await writing;
            await end();
            await files.rename(partialPath, path);
        },
        discard: async () => {
            await writing.catch(() => undefined);
            await end();
            await files.removeFile(partialPath);
        },
    };
}
/**
 * A file that is ours alone: what has its name already, left by a process that was killed or put there by somebody else, is
 * removed, not written to. A link there would lead the writing to another file.
 */
async function openNew(path, files) {
    await files.removeFile(path);
    // Exclusive: fails on a link too that has come in between.
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'wx');
}


/***/ })

};
