export const id = 6632;
export const ids = [6632,6381,1879,6514,8105];
export const modules = {

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

/***/ 50214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkCommand: () => (/* binding */ checkCommand)
/* harmony export */ });
/* harmony import */ var _job_close_explain_calls_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98105);
/* harmony import */ var _job_close_kept_contract_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71879);
/* harmony import */ var _job_inputs_openapi_contract_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27709);
/* harmony import */ var _job_inputs_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85292);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25721);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(44702);
/* harmony import */ var _exit_codes_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9316);
/* harmony import */ var _files_item_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43634);
/** `ephemeral-mock check`: whether the examples of a collection keep to an OpenAPI document. No server is started. */







/**
 * Prints each violation with the place of its example, and a line that sums up.
 *
 * @returns the exit code
 * @throws InputsError with every problem
 */
async function checkCommand({ collection, environment, contract }, { directory, print, reporter }) {
    const problems = [];
    const problem = (text) => void problems.push(text);
    if (collection === '')
        problem('`collection` is missing: give the path of a collection, a file or a folder.');
    const items = await (0,_files_item_files_js__WEBPACK_IMPORTED_MODULE_0__/* .findItemFiles */ .c7)({ collection, environment }, directory, problem);
    problems.push(...(await (0,_files_item_files_js__WEBPACK_IMPORTED_MODULE_0__/* .describeMissingItems */ ._i)({ collection, environment }, directory)));
    const document = await (0,_job_inputs_openapi_contract_js__WEBPACK_IMPORTED_MODULE_1__.readContractInput)(contract, directory, undefined, problem);
    if (problems.length > 0 || document === undefined)
        throw new _job_inputs_values_js__WEBPACK_IMPORTED_MODULE_2__/* .InputsError */ .aV(problems);
    const { explainer, secrets, notes } = await (0,_job_close_explain_calls_js__WEBPACK_IMPORTED_MODULE_3__.explainCalls)({ ...items, root: directory });
    if (notes.length > 0)
        throw new _job_inputs_values_js__WEBPACK_IMPORTED_MODULE_2__/* .InputsError */ .aV(notes);
    const opened = (0,_job_close_kept_contract_js__WEBPACK_IMPORTED_MODULE_4__/* .openContract */ .R)(document);
    try {
        const { checkExamples } = await __webpack_require__.e(/* import() */ 1532).then(__webpack_require__.bind(__webpack_require__, 71532));
        const work = () => checkExamples(opened, explainer, (0,_report_index_js__WEBPACK_IMPORTED_MODULE_5__.createRedactor)({ secrets }));
        const results = await reporter.progress('Checking the examples', work);
        const failed = results.filter(({ passed }) => !passed);
        for (const result of failed)
            print(`${(0,_report_index_js__WEBPACK_IMPORTED_MODULE_6__/* .toLogLine */ .gD)(lineOf(result))}\n`);
        const kept = results.find(({ passed }) => passed);
        const last = kept?.message ?? `${(0,_report_index_js__WEBPACK_IMPORTED_MODULE_6__/* .countOf */ .pq)(failed.length, 'violation')} of ${contract}.`;
        print(`${(0,_report_index_js__WEBPACK_IMPORTED_MODULE_6__/* .toLogLine */ .gD)(last)}\n`);
        return failed.length === 0 ? 0 : _exit_codes_js__WEBPACK_IMPORTED_MODULE_7__/* .exitCodes */ .h.checkFailed;
    }
    finally {
        await opened.end();
    }
}
/** `postman/api.json:12: Users > Get user > OK: …`, as editors and terminals make a link of it. */
function lineOf({ name, message, file, line }) {
    const place = file === undefined ? '' : `${file}${line === undefined ? '' : `:${String(line)}`}: `;
    return `${place}${name.replace(/^contract: /, '')}: ${message}`;
}


/***/ }),

/***/ 43634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _i: () => (/* binding */ describeMissingItems),
/* harmony export */   c7: () => (/* binding */ findItemFiles),
/* harmony export */   jQ: () => (/* binding */ refuseMissing)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _http_text_show_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87078);
/* harmony import */ var _job_describe_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95992);
/* harmony import */ var _job_inputs_collection_read_collections_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98421);
/* harmony import */ var _job_inputs_collection_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98388);
/* harmony import */ var _job_inputs_values_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85292);
/** The collections and the environment that a command reads: their files, and what is said of those that are not there. */






/**
 * The files and folders that the inputs mean; what is wrong with them goes to `report`. One that is not there is told by
 * whoever reads it.
 */
async function findItemFiles({ collection, environment }, directory, report) {
    const lines = (0,_job_inputs_collection_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .collectionLines */ .a8)(collection);
    const found = await Promise.all(lines.map((line) => itemFile('collection', line, directory, report)));
    await (0,_job_inputs_collection_read_collections_js__WEBPACK_IMPORTED_MODULE_2__/* .checkLines */ .W)(lines.map((text, index) => ({ text, file: found[index] })), report);
    const [collectionFile, ...furtherFiles] = found.filter((file) => file !== undefined);
    return {
        collectionFile,
        furtherFiles,
        environmentFile: await itemFile('environment', environment, directory, report),
    };
}
/** `undefined` for '' and after a problem. */
async function itemFile(input, text, directory, report) {
    if (text === '')
        return undefined;
    try {
        return await (0,_job_inputs_collection_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .givenItemPath */ .EM)(input, text, directory);
    }
    catch (error) {
        report(`\`${input}\` is "${text}": ${(0,_job_describe_error_js__WEBPACK_IMPORTED_MODULE_3__/* .describeError */ .U)(error)}`);
        return undefined;
    }
}
/** For each collection and environment that is not there a sentence with what was looked for, and the files that are near. */
async function describeMissingItems({ collection, environment }, directory) {
    const describe = async (input, text) => {
        const file = await (0,_job_inputs_collection_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .givenItemPath */ .EM)(input, text, directory).catch(() => undefined);
        // What else is wrong with it is told by whoever reads it.
        if (file === undefined || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file))
            return [];
        return [`\`${input}\` is ${(0,_http_text_show_value_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(text)}: ${await (0,_job_inputs_collection_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .describeMissing */ .UV)({ input, text, file, directory }, true)}`];
    };
    const sentences = await Promise.all([
        ...(0,_job_inputs_collection_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .collectionLines */ .a8)(collection).map((line) => describe('collection', line)),
        environment === '' ? [] : describe('environment', environment),
    ]);
    return sentences.flat();
}
/** @throws Error with all sentences: files that are not there are no wrong use, and have an exit code of their own */
function refuseMissing(sentences) {
    if (sentences.length > 0)
        throw new Error(new _job_inputs_values_js__WEBPACK_IMPORTED_MODULE_5__/* .InputsError */ .aV(sentences).message);
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

/***/ 71879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ openContract),
  openKeptContract: () => (/* binding */ openKeptContract)
});

// EXTERNAL MODULE: ./build/engine/read/read-document.js
var read_document = __webpack_require__(36514);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
;// CONCATENATED MODULE: ./build/contract/open-judge.js
/**
 * Judges in a thread of its own, which can be ended: a pattern or a few lines of schemas can keep a validator busy for ever, and
 * nothing that comes from a document or a call may hold up the removal of a mock.
 */


const usualTimeout = 20_000;
const mostMegabytes = 1_024;
/** The entry that the thread runs: in the bundle each has a folder beside it, and as TypeScript it is above this room. */
const entry = import.meta.filename.endsWith('.ts')
    ? external_node_path_.join(import.meta.dirname, '..', 'contract.ts')
    : external_node_path_.join(import.meta.dirname, '..', 'contract', 'index.js');
/** Starts the thread with the first exchange. */
function openJudge({ document, timeout = usualTimeout, signal }) {
    const waiting = [];
    let worker;
    let failure;
    let timer;
    const fail = (error) => {
        failure ??= error;
        clearTimeout(timer);
        for (const { reject } of waiting.splice(0))
            reject(failure);
        void worker?.terminate();
    };
    const expectAnswer = () => {
        clearTimeout(timer);
        if (waiting.length === 0)
            return;
        timer = setTimeout(() => {
            fail(new Error(`it took more than ${String(timeout / 1000)} s; look for patterns and schemas that take for ever.`));
        }, timeout);
    };
    const take = (answer) => {
        const asked = waiting.shift();
        expectAnswer();
        if ('failure' in answer)
            asked?.reject(new Error(answer.failure));
        else
            asked?.resolve(answer.violations);
    };
    const start = () => {
        const resourceLimits = { maxOldGenerationSizeMb: mostMegabytes };
        return new external_node_worker_threads_.Worker(entry, { workerData: document, env: {}, execArgv: [], resourceLimits })
            .on('message', take)
            .on('error', fail)
            .on('exit', () => {
            fail(new Error('its thread ended.'));
        });
    };
    const abort = () => {
        fail(new Error('there was no time left for it.'));
    };
    signal?.addEventListener('abort', abort, { once: true });
    if (signal?.aborted === true)
        abort();
    return {
        async judge(exchange) {
            if (failure !== undefined)
                throw failure;
            worker ??= start();
            const asked = Promise.withResolvers();
            waiting.push(asked);
            worker.postMessage(exchange);
            if (waiting.length === 1)
                expectAnswer();
            return asked.promise;
        },
        async end() {
            signal?.removeEventListener('abort', abort);
            fail(new Error('it is over.'));
            await worker?.terminate();
        },
    };
}

// EXTERNAL MODULE: ./build/job/inputs/collection/bounded-file.js
var bounded_file = __webpack_require__(79895);
;// CONCATENATED MODULE: ./build/job/close/kept-contract.js



/** @param signal aborted: nothing more is judged */
function openContract({ name, json }, signal) {
    return { name, ...openJudge({ document: json, signal }) };
}
/** @throws Error when the copy is gone: nobody knows then what was asked for */
async function openKeptContract({ file, name }, signal) {
    try {
        return openContract({ name, json: (0,read_document/* decodeDocument */.w8)(await (0,bounded_file/* readKeptFile */.xj)(file)) }, signal);
    }
    catch (cause) {
        throw new Error(`The contract that the main step kept in ${file} cannot be read.`, { cause });
    }
}


/***/ }),

/***/ 97864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HM: () => (/* binding */ withoutOutputs),
/* harmony export */   WD: () => (/* binding */ secretValuesOf),
/* harmony export */   gB: () => (/* binding */ secretsInAccount),
/* harmony export */   ot: () => (/* binding */ maskInLog),
/* harmony export */   vf: () => (/* binding */ secretsOfMock),
/* harmony export */   yL: () => (/* binding */ secretsOfInputs)
/* harmony export */ });
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81225);
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65887);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77040);
/** Values of variables that Postman hides (`type: secret`): known secrets, as the keys are. */


/** A shorter value would tear holes into a log that others write too, and so would a part of one. */
const shortestInLog = 8;
/**
 * The values as they travel: with the variables in them filled in. Where one is not known, or has another value in each call,
 * what stands around it counts.
 */
function secretValuesOf({ collection = [], environment = [] }) {
    const secret = [...collection, ...environment].filter((variable) => variable.secret === true);
    if (secret.length === 0)
        return [];
    const variables = (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_0__/* .createVariables */ .Cl)(collection, environment);
    const values = secret.flatMap(({ value }) => {
        const resolved = variables.resolve(value);
        const [whole = '', ...more] = (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_0__/* .splitAtTokens */ .UR)(resolved);
        if (more.length === 0)
            return [whole];
        const parts = [whole, ...more].filter((part) => part.trim().length >= shortestInLog);
        return parts.length === 0 ? [] : [resolved, ...parts];
    });
    return [...new Set(values)].filter((value) => value.length >= _report_index_js__WEBPACK_IMPORTED_MODULE_1__/* .shortestSecret */ .bs && !['true', 'false', 'null'].includes(value.toLowerCase()));
}
/** The same of a mock: several collections behind it have variables of their own each, and one environment. */
function secretsOfMock({ collection, environment, }) {
    if (collection === undefined)
        return secretValuesOf({ environment });
    const found = (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_2__/* .partsOf */ .C)(collection).flatMap(({ variables }) => secretValuesOf({ collection: variables, environment }));
    return [...new Set(found)];
}
/** The secrets in the files that the inputs name. */
function secretsOfInputs({ collection, environment, }) {
    return secretsOfMock({
        collection: collection.kind === 'file' ? collection.item : undefined,
        environment: environment?.kind === 'file' ? environment.item.variables : undefined,
    });
}
/**
 * Those of the environments that an embedded server holds: `update` may have given the mock one after the other. Never
 * throws: of a server that is gone nobody can ask them.
 */
async function secretsInAccount(client) {
    const { readEnvironment } = await __webpack_require__.e(/* import() */ 4178).then(__webpack_require__.bind(__webpack_require__, 24178));
    const secrets = [];
    try {
        for (const { uid } of await client.listEnvironments()) {
            const { environment } = readEnvironment(await client.getEnvironment(uid));
            secrets.push(...secretValuesOf({ environment: environment.variables }));
        }
    }
    catch {
        return secrets;
    }
    return secrets;
}
/** Without what is contained in an output of ours: GitHub drops an output that holds a masked value. */
function withoutOutputs(secrets, outputs) {
    return secrets.filter((secret) => !outputs.some((output) => output?.includes(secret)));
}
/** Hands over to the runner's log mask what is long enough for it. */
function maskInLog(secrets, mask) {
    for (const secret of secrets)
        if (secret.length >= shortestInLog)
            mask(secret);
}


/***/ }),

/***/ 25068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QE: () => (/* binding */ markedName),
/* harmony export */   lw: () => (/* binding */ parseMark),
/* harmony export */   pQ: () => (/* binding */ unmarkedName),
/* harmony export */   ry: () => (/* binding */ formatMark)
/* harmony export */ });
/**
 * The mark in the name of everything that a run creates in an account: `ephemeral:<owner>/<repo>:<run id>.<attempt>:<job>:<random>`,
 * with `:kept` at its end where `keep-mock` asks for what outlives the job.
 * The post step and the sweep find things by it, so this module is the only one that writes or reads it.
 */
// Every quantifier is followed by a character that its class excludes, so matching is linear.
const markPattern = /ephemeral:([^\s:/[\]]+\/[^\s:/[\]]+):(\d+)\.(\d+):([^\s:[\]]*):([0-9a-f]{12})(:kept)?/;
/** Writes a mark. `random` is 12 hex digits: two jobs of one matrix share everything else. */
function formatMark({ repository, runId, runAttempt, job, random, kept }) {
    return `ephemeral:${repository}:${runId}.${runAttempt}:${job}:${random}${kept ? ':kept' : ''}`;
}
/** Reads the mark out of a name, bare or in brackets; `undefined` when the name has none and so is not ours. */
function parseMark(name) {
    const match = markPattern.exec(name);
    if (!match)
        return undefined;
    const [whole, repository = '', runId = '', runAttempt = '', job = '', random = '', kept] = match;
    if (name !== whole && !name.endsWith(` [${whole}]`))
        return undefined;
    return { repository, runId, runAttempt, job, random, kept: kept !== undefined };
}
/** The name of what a run creates: the mark alone, or the user's name with the mark in brackets. */
function markedName(mark, name) {
    return name === undefined ? mark : `${name} [${mark}]`;
}
/** The user's part of such a name; `undefined` where there is the mark alone. */
function unmarkedName(name) {
    const mark = parseMark(name);
    if (mark === undefined)
        return name;
    return name === formatMark(mark) ? undefined : name.slice(0, -` [${formatMark(mark)}]`.length);
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


/***/ })

};
