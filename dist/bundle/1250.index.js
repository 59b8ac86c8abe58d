export const id = 1250;
export const ids = [1250];
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

/***/ 91250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  learnCommand: () => (/* binding */ learnCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/job/inputs/collection/reference.js + 2 modules
var reference = __webpack_require__(89167);
// EXTERNAL MODULE: ./build/call-log/outcome.js
var outcome = __webpack_require__(58482);
// EXTERNAL MODULE: ./build/call-log/session.js
var session = __webpack_require__(31022);
// EXTERNAL MODULE: ./build/postman/model.js
var model = __webpack_require__(69412);
// EXTERNAL MODULE: ./build/report/redact/redact.js + 13 modules
var redact_redact = __webpack_require__(54170);
// EXTERNAL MODULE: ./build/report/explain/mock-request.js
var mock_request = __webpack_require__(93901);
// EXTERNAL MODULE: ./build/job/inputs/collection/environment-file.js
var environment_file = __webpack_require__(95235);
// EXTERNAL MODULE: ./build/job/learn/learned-request.js
var learned_request = __webpack_require__(28682);
// EXTERNAL MODULE: ./build/job/learn/learn-target.js
var learn_target = __webpack_require__(35977);
// EXTERNAL MODULE: ./build/job/learn/open-target.js + 3 modules
var open_target = __webpack_require__(75094);
// EXTERNAL MODULE: ./build/call-log/ndjson.js
var ndjson = __webpack_require__(14372);
// EXTERNAL MODULE: ./build/job/secrets/secret-variables.js
var secret_variables = __webpack_require__(97864);
;// CONCATENATED MODULE: ./build/job/learn/learn.js










/** More are not to be filled in by hand: the calls of a load test with an ID in each path, say. */
const mostAdded = 200;
/**
 * Adds each distinct unmatched request (by method, path and query) of the call logs that the collection still has no
 * answer for. The file keeps its formatting, key order, line ends and byte order mark; a second run adds nothing, and a
 * run that adds nothing writes nothing.
 *
 * @throws Error when a file cannot be read, is not what it should be, or cannot be written
 */
async function learn({ callLogsFile, collectionFile, environmentFile }) {
    const { compileMock } = await Promise.all(/* import() */[__webpack_require__.e(5010), __webpack_require__.e(7980), __webpack_require__.e(9880), __webpack_require__.e(8641), __webpack_require__.e(2671), __webpack_require__.e(8094)]).then(__webpack_require__.bind(__webpack_require__, 12671));
    const target = await (0,open_target/* openTarget */.A)(collectionFile);
    const { collection } = target;
    const environment = environmentFile === undefined
        ? undefined
        : (await (0,open_target/* naming */.b)(environmentFile, () => (0,environment_file/* readEnvironmentFile */.S)(environmentFile))).environment;
    const engine = await compileMock({ collection, environment, config: model/* defaultMockConfig */.U2 });
    const secrets = (0,secret_variables/* secretValuesOf */.WD)({ collection: collection.variables, environment: environment?.variables });
    // Call logs of other origin may hold what ours do not. Only what is added is redacted: the file's own variables stay.
    const { redact } = (0,redact_redact.createRedactor)({ secrets, off: true });
    const logs = (0,ndjson/* readCallLogFile */.Xm)(callLogsFile);
    const { added, unanswered, ...counts } = await collect(logs, engine, collection, redact);
    const requestOf = await (0,learn_target/* createRequestFinder */.Ie)(engine, collection, environment);
    const calls = added.map(({ log, call }) => ({ call, response: (0,learned_request/* emptyResponse */.PV)(call), request: requestOf(log) }));
    const variables = [...(environment?.variables ?? []), ...collection.variables];
    const files = calls.length === 0 ? [] : await target.add(calls, variables);
    const under = calls.map(({ request }) => request?.place.path.join(' > ') ?? '');
    return {
        added: calls.map(({ call }) => (0,learned_request/* learnedName */.x1)(call)),
        files,
        ...(under.some((request) => request !== '') && { under }),
        ...counts,
        ...(unanswered > 0 && { unanswered }),
        badLines: logs.badLines,
    };
}
async function collect(logs, engine, { requests }, redact) {
    const there = new Set(requests.flatMap(({ examples }) => examples.map(({ id }) => id)));
    const seen = new Set();
    const added = [];
    const counts = { known: 0, unanswered: 0, leftOut: 0 };
    for await (const sent of logs) {
        const { log, badSession } = (0,session/* readLoggedSession */.dU)(sent, engine.hasTildePaths);
        if (!(0,outcome/* isUnmatched */.gK)(log) || badSession !== undefined)
            continue;
        const call = redact(log);
        const { example } = (0,learned_request/* learnedIds */.KT)(call);
        if (seen.has(example))
            continue;
        seen.add(example);
        if (isAnswered(engine, log))
            counts.known += 1;
        else if (there.has(example))
            counts.unanswered += 1;
        else if (added.length >= mostAdded)
            counts.leftOut += 1;
        else
            added.push({ log, call });
    }
    return { added, ...counts };
}
/** Whether the collection has an example by now, and one that is surely meant: another one's answer is none. */
function isAnswered(engine, log) {
    const request = (0,mock_request/* toMockRequest */.D)(log);
    return engine.answer(request).outcome === 'served' && engine.explain(request, 0).loose === undefined;
}

// EXTERNAL MODULE: ./build/job/inputs/values.js
var values = __webpack_require__(85292);
// EXTERNAL MODULE: ./build/report/words.js
var words = __webpack_require__(44702);
// EXTERNAL MODULE: ./build/command-line/files/call-log-files.js + 1 modules
var call_log_files = __webpack_require__(63154);
// EXTERNAL MODULE: ./build/command-line/files/item-files.js
var item_files = __webpack_require__(43634);
;// CONCATENATED MODULE: ./build/command-line/commands/learn.js
/** `ephemeral-mock learn`: from a red build to the fix, in one command. */








/** @throws InputsError for several collections; Error when a file cannot be read, is not what it should be, or cannot be written */
async function learnCommand(files, context) {
    const { directory, print, reporter } = context;
    const given = (0,reference/* collectionLines */.a8)(files.collection);
    if (given.length > 1) {
        throw new values/* InputsError */.aV([
            `\`collection\` names ${given.length} collections, and learn adds to one: give the one that the calls belong to (${given.join(', ')}).`,
        ]);
    }
    const [collectionText = ''] = given;
    const missing = [
        await (0,item_files/* describeMissingItem */.l)('collection', collectionText, directory),
        await (0,item_files/* describeMissingItem */.l)('environment', files.environment ?? '', directory),
    ].filter((sentence) => sentence !== undefined);
    if (missing.length > 0)
        throw new Error(new values/* InputsError */.aV(missing).message);
    const learned = await (0,call_log_files/* withCallLogs */.I)([external_node_path_.resolve(directory, files.callLogs)], context, async ([callLogsFile = '']) => learn({
        callLogsFile,
        collectionFile: await (0,reference/* givenItemPath */.EM)('collection', collectionText, directory),
        ...(files.environment !== undefined && { environmentFile: external_node_path_.resolve(directory, files.environment) }),
    }));
    for (const [index, call] of learned.added.entries()) {
        const file = learned.files[index];
        const request = learned.under?.[index] ?? '';
        const place = file !== undefined ? `: ${(0,reference/* relativePath */.iZ)(directory, file)}` : request && `, under ${request}`;
        print(`added ${visible(call)}${visible(place)}\n`);
    }
    tell(learned, files, reporter);
}
function tell({ added, files, under = [], known, unanswered = 0, leftOut, badLines }, { callLogs, collection }, reporter) {
    if (badLines > 0) {
        const are = badLines === 1 ? 'is no call log' : 'are no call logs';
        reporter.warning(`${(0,words/* countOf */.pq)(badLines, 'line')} of ${callLogs} ${are}.`);
    }
    if (leftOut > 0) {
        const were = leftOut === 1 ? 'was' : 'were';
        reporter.warning(`${(0,words/* countOf */.pq)(leftOut, 'more request')} ${were} not added: fill in these first, then run it again.`);
    }
    if (known > 0) {
        const have = known === 1 ? 'has' : 'have';
        reporter.info(`${(0,words/* countOf */.pq)(known, 'unmatched request')} ${have} an answer in ${collection} by now.`);
    }
    if (unanswered > 0) {
        const have = unanswered === 1 ? 'has an example' : 'have examples';
        reporter.info(`${(0,words/* countOf */.pq)(unanswered, 'unmatched request')} ${have} in ${collection} and no answer: what differs was redacted, was changed since, or cannot be saved.`);
    }
    if (added.length === 0) {
        reporter.info(`There is nothing to add to ${collection}.`);
        return;
    }
    const placed = files.length > 0 ? added.length : under.filter((request) => request !== '').length;
    const places = [
        ...counted(added.length - placed, 'request', `in the folder "${learn_target/* learnedFolder */.IP}" of ${collection}`),
        ...counted(placed, 'example', `new in ${files.length > 0 ? collection : `requests of ${collection}`}`),
    ];
    reporter.info(`${places.join(', and ')}: give ${added.length === 1 ? 'it its' : 'each its'} answer.`);
}
const counted = (count, noun, where) => count === 0 ? [] : [`${(0,words/* countOf */.pq)(count, noun)} ${count === 1 ? 'is' : 'are'} ${where}`];
/** Without characters that a terminal would act on. */
function visible(text) {
    // eslint-disable-next-line no-control-regex -- control characters are what is looked for
    return text.replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ');
}


/***/ }),

/***/ 63154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ openCallLogFiles),
  I: () => (/* binding */ withCallLogs)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/job/close/counted-reading.js
var counted_reading = __webpack_require__(67116);
// EXTERNAL MODULE: ./build/call-log/ndjson.js
var ndjson = __webpack_require__(14372);
// EXTERNAL MODULE: ./build/http-text/show-value.js
var show_value = __webpack_require__(87078);
// EXTERNAL MODULE: ./build/job/describe-error.js
var describe_error = __webpack_require__(95992);
// EXTERNAL MODULE: ./build/report/words.js
var words = __webpack_require__(44702);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./build/report/files/explanations.js
var files_explanations = __webpack_require__(24219);
;// CONCATENATED MODULE: ./build/command-line/files/artifact-zip.js
/** A downloaded artifact as it is: a zip file, of which the two files are taken that a report is made of. */







/** Bytes of each, unzipped: a million calls take some 1 GB. */
const longest = new Map([
    [ndjson/* callLogsFile */.QZ, 8e9],
    [files_explanations/* explanationsFile */.ny, 1e9],
]);
/** A report has less than ten files; a folder that somebody has zipped may have others. */
const mostEntries = 1_000;
/** Whether a file begins as a zip file does, whatever its name says. */
async function isZip(file) {
    const handle = await (0,promises_.open)(file).catch(() => undefined);
    if (handle === undefined)
        return false;
    try {
        const { bytesRead, buffer } = await handle.read(Buffer.alloc(4), 0, 4, 0);
        return bytesRead === 4 && buffer.readUInt32LE() === 0x04034b50;
    }
    catch {
        return false;
    }
    finally {
        await handle.close();
    }
}
/**
 * Unzips the call logs and what explains them. Their names in the folder are ours: those in the zip file lead nowhere.
 *
 * @param folder made when it is missing
 * @returns the path of the call logs
 * @throws Error when it is no artifact of ours, is damaged, or unzips to more than any report has
 */
async function unzipArtifact(zip, folder) {
    // Most commands read no zip file.
    const { openPromise } = (await __webpack_require__.e(/* import() */ 663).then(__webpack_require__.t.bind(__webpack_require__, 20663, 19))).default;
    try {
        // Names that lead out of the folder are errors of it, and so are sizes that are not what the zip file says.
        const zipFile = await openPromise(zip, { autoClose: false, strictFileNames: true });
        try {
            const entries = [];
            for await (const entry of zipFile.eachEntry()) {
                if (entries.length === mostEntries)
                    throw new Error(`It has more than ${mostEntries} files.`);
                entries.push(entry);
            }
            const logs = findEntry(entries, ndjson/* callLogsFile */.QZ);
            if (logs === undefined)
                throw new Error(`It has no ${ndjson/* callLogsFile */.QZ}, as the artifact of a mock has.`);
            const explanations = findEntry(entries, files_explanations/* explanationsFile */.ny);
            await (0,promises_.mkdir)(folder, { recursive: true });
            for (const entry of [logs, explanations]) {
                if (entry === undefined)
                    continue;
                const name = external_node_path_.posix.basename(entry.fileName);
                checkEntry(entry, longest.get(name) ?? 0);
                const file = (0,external_node_fs_.createWriteStream)(external_node_path_.join(folder, name), { flags: 'wx', mode: 0o600 });
                await (0,external_node_stream_promises_.pipeline)(await zipFile.openReadStreamPromise(entry), file);
            }
        }
        finally {
            zipFile.close();
        }
    }
    catch (cause) {
        throw new Error(`${zip} cannot be read as the zip file of an artifact. ${(0,describe_error/* describeError */.U)(cause)}`, { cause });
    }
    return external_node_path_.join(folder, ndjson/* callLogsFile */.QZ);
}
/** The file at the top, or in the one folder that some programs put around all. */
function findEntry(entries, name) {
    const inFolder = new RegExp(`^[^/]+/${name.replaceAll('.', '\\.')}$`);
    return entries.find(({ fileName }) => fileName === name) ?? entries.find(({ fileName }) => inFolder.test(fileName));
}
/** @throws Error for what is no plain file, or longer than that */
function checkEntry(entry, most) {
    const { fileName, uncompressedSize, externalFileAttributes, versionMadeBy } = entry;
    const type = (externalFileAttributes >>> 28) & 0xf;
    // Those of Unix say what it is: 8 is a plain file, 0 is not said.
    const isUnix = versionMadeBy >> 8 === 3;
    if (isUnix && type !== 8 && type !== 0)
        throw new Error(`Its ${fileName} is no plain file.`);
    if (uncompressedSize > most)
        throw new Error(`Its ${fileName} has ${uncompressedSize} bytes, more than is read.`);
}

// EXTERNAL MODULE: ./build/command-line/files/scratch-folder.js
var scratch_folder = __webpack_require__(2014);
;// CONCATENATED MODULE: ./build/command-line/files/call-log-files.js
/** Files of call logs as a user names them: where they are, and several as one. */










/**
 * Finds the call logs that a user means, and takes what was unzipped for them away when the work is over.
 *
 * @param given absolute paths
 * @throws Error when one of them has no call logs; what `work` throws
 */
async function withCallLogs(given, context, work) {
    let scratch;
    try {
        const files = [];
        for (const file of given) {
            if (await isZip(file)) {
                scratch ??= await (0,scratch_folder/* makeScratchFolder */.DW)(context.self);
                files.push(await unzipArtifact(file, external_node_path_.join(scratch, String(files.length))));
            }
            else
                files.push(await findCallLogs(file, context));
        }
        return await work(files);
    }
    finally {
        if (scratch !== undefined)
            await (0,scratch_folder/* removeScratchFolder */.pq)(scratch, [], context);
    }
}
/**
 * The file itself, or `call-logs.ndjson` in it where it is a folder.
 *
 * @throws Error when it is not there, cannot be read, or is a folder without such a file
 */
async function findCallLogs(given, { directory, reporter }) {
    const stats = await (0,promises_.stat)(given).catch(async (cause) => {
        throw await explainMissing(given, directory, cause);
    });
    const file = stats.isDirectory() ? external_node_path_.join(given, ndjson/* callLogsFile */.QZ) : given;
    const found = stats.isDirectory() ? await (0,promises_.stat)(file).catch(() => undefined) : stats;
    if (found === undefined || found.isDirectory()) {
        throw new Error(`${given} is a folder without ${ndjson/* callLogsFile */.QZ}: give the file itself, the zip file of an artifact, or the folder of an unzipped one.${await nearest(given, directory)}`);
    }
    await (0,promises_.access)(file, external_node_fs_.constants.R_OK).catch((cause) => {
        throw unreadable(file, cause);
    });
    if (found.isFile() && found.size === 0) {
        reporter.warning(`${file} is empty, as a job leaves it whose tests never called the mock: there are no calls in it.`);
    }
    return file;
}
/** Why there is nothing to look at, in place of what the system says. */
async function explainMissing(given, directory, cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
    if (code !== 'ENOENT' && code !== 'ENOTDIR')
        return unreadable(given, cause);
    const near = await nearest(given, directory);
    const next = ` It takes a ${ndjson/* callLogsFile */.QZ}, a folder with one, or an artifact's zip file, which \`gh run download\` and the run's page give.`;
    return new Error(`There is no file ${(0,show_value/* quote */.hD)(given)}.${near === '' ? next : near}`);
}
async function nearest(given, directory) {
    const { didYouMeanFile, nearCallLogs } = await __webpack_require__.e(/* import() */ 1758).then(__webpack_require__.bind(__webpack_require__, 99377));
    const text = external_node_path_.relative(directory, given);
    return didYouMeanFile(nearCallLogs(text, directory).filter((file) => external_node_path_.resolve(directory, file) !== given));
}
function unreadable(file, cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
    const isDenied = code === 'EACCES' || code === 'EPERM';
    const why = isDenied ? 'this user may not read it. Change its permissions, or read a copy.' : (0,describe_error/* describeError */.U)(cause);
    return new Error(`${(0,show_value/* quote */.hD)(file)} cannot be read: ${why}`);
}
/**
 * Opens files, which are read when the call logs are.
 *
 * @param warn told of each file with lines that are no call logs
 * @param follow gets the call logs of each file, and hands them on
 */
async function openCallLogFiles(paths, warn, follow = (_, logs) => logs) {
    const files = paths.map((file) => [file, (0,ndjson/* readCallLogFile */.Xm)(file)]);
    const logs = (0,counted_reading/* countGiven */.vT)(inOrder(files.map(([file, logs]) => follow(file, withWarning(file, logs, warn)))));
    const total = await totalSize(paths);
    return {
        logs,
        progress: () => {
            const bytes = files.reduce((sum, [, { bytesRead }]) => sum + bytesRead, 0);
            const share = total === undefined ? '' : `, ${megabytes(bytes)} of ${megabytes(total)} MB`;
            return `Reading the call logs: ${(0,words/* formatCount */.B4)(logs.done)} so far${share}`;
        },
    };
}
/** `undefined` where one of them is no file but a pipe, say: reading will tell what is wrong with the others. */
async function totalSize(paths) {
    const stats = await Promise.all(paths.map((file) => (0,promises_.stat)(file).catch(() => undefined)));
    return stats.every((file) => file?.isFile()) ? stats.reduce((sum, file) => sum + (file?.size ?? 0), 0) : undefined;
}
async function* withWarning(file, logs, warn) {
    yield* logs;
    if (logs.badLines > 0) {
        const [are, what] = logs.badLines === 1 ? ['is', 'no call log'] : ['are', 'no call logs'];
        warn(`${file}: ${(0,words/* formatCount */.B4)(logs.badLines)} of its lines ${are} ${what}${logs.isTorn ? '; the last one is cut off' : ''}.`);
    }
}
/** Merges lists by the times of their next ones; at the same time the list that was given first goes on. */
async function* inOrder(lists) {
    const started = await Promise.all(lists.map((list) => nextOf(list[Symbol.asyncIterator](), -Infinity)));
    const heads = started.filter((head) => head !== undefined);
    for (let [first] = heads; first !== undefined; [first] = heads) {
        for (const head of heads)
            if (head.at < first.at)
                first = head;
        yield first.log;
        const next = await nextOf(first.logs, first.at);
        heads.splice(heads.indexOf(first), 1, ...(next === undefined ? [] : [next]));
    }
}
/** @param before when the one before was served, which stands for a time that cannot be read */
async function nextOf(logs, before) {
    const next = await logs.next();
    if (next.done === true)
        return undefined;
    const at = Date.parse(next.value.servedAt);
    return { log: next.value, at: Number.isNaN(at) ? before : at, logs };
}
function megabytes(bytes) {
    return (bytes / 1e6).toFixed(1);
}


/***/ }),

/***/ 43634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ findItemFiles),
/* harmony export */   l: () => (/* binding */ describeMissingItem)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _http_text_show_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87078);
/* harmony import */ var _job_describe_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95992);
/* harmony import */ var _job_inputs_collection_read_collections_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98421);
/* harmony import */ var _job_inputs_collection_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89167);
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
/** A sentence with what was looked for and the files that are near; `undefined` for what is there, and for ''. */
async function describeMissingItem(input, text, directory) {
    if (text === '')
        return undefined;
    const file = await (0,_job_inputs_collection_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .givenItemPath */ .EM)(input, text, directory).catch(() => undefined);
    // What else is wrong with it is told by whoever reads it.
    if (file === undefined)
        return undefined;
    const isThere = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file).then(() => true, () => false);
    if (isThere)
        return undefined;
    return `\`${input}\` is ${(0,_http_text_show_value_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(text)}: ${await (0,_job_inputs_collection_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .describeMissing */ .UV)({ input, text, file, directory }, true)}`;
}


/***/ }),

/***/ 14812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $S: () => (/* binding */ describeOwner),
/* harmony export */   A7: () => (/* binding */ readOwner),
/* harmony export */   XU: () => (/* binding */ isDead),
/* harmony export */   lJ: () => (/* binding */ whoWeAre)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48161);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57975);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77934);
/** The process that something on disk belongs to: a small file in it says so. */






const ownerSchema = valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    ephemeralMock: valibot__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz(1),
    /** A process of a container, or of another machine that shares the folder, is not to be looked for here. */
    host: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    user: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    pid: valibot__WEBPACK_IMPORTED_MODULE_5__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_5__/* .integer */ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_5__/* .minValue */ .Wwf(1)),
    /** As `readProcessStart` gives it. */
    processStart: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
});
/** What this process writes into such a file. */
async function describeOwner({ pid, platform }) {
    const processStart = await readProcessStart(pid, platform);
    return { ephemeralMock: 1, ...whoWeAre(), pid, ...(processStart !== undefined && { processStart }) };
}
const largestMark = 4_096;
/** @throws Error where there is no such file */
async function readOwner(file) {
    // A pipe would be waited for, a link may lead anywhere. Windows has neither flag.
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(file, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK);
    try {
        const bytes = Buffer.alloc(largestMark);
        const { bytesRead } = await handle.read(bytes, 0, largestMark, 0);
        return valibot__WEBPACK_IMPORTED_MODULE_5__/* .parse */ .qgA(ownerSchema, JSON.parse(bytes.toString('utf8', 0, bytesRead)));
    }
    finally {
        await handle.close();
    }
}
/** Whether the process was this user's, on this machine, and is gone. */
async function isDead(owner, self) {
    const { host, user } = whoWeAre();
    const { pid, processStart } = owner;
    if (owner.host !== host || owner.user !== user)
        return false;
    try {
        self.kill(pid, 0);
    }
    catch (error) {
        if (error.code === 'ESRCH')
            return true;
    }
    // It lives, or another one has its ID by now.
    const now = await readProcessStart(pid, self.platform);
    return now !== undefined && processStart !== undefined && now !== processStart;
}
function whoWeAre() {
    try {
        return { host: (0,node_os__WEBPACK_IMPORTED_MODULE_3__.hostname)(), user: (0,node_os__WEBPACK_IMPORTED_MODULE_3__.userInfo)().username };
    }
    catch {
        // A user without a name, as in some containers: the folder's owner says enough.
        return { host: (0,node_os__WEBPACK_IMPORTED_MODULE_3__.hostname)(), user: '' };
    }
}
const run = (0,node_util__WEBPACK_IMPORTED_MODULE_4__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
/**
 * When a process began, to tell it from a later one that has got its ID: a text that two processes with one ID do not share; `undefined` where there is no such process, or the system does not
 * tell: Windows does only through programs that take seconds.
 */
async function readProcessStart(pid, platform) {
    if (platform === 'win32')
        return undefined;
    try {
        return await (platform === 'linux' ? readFromProc(pid) : readFromPs(pid));
    }
    catch {
        return undefined;
    }
}
/** Ticks from the start of the system (proc_pid_stat(5), field 22), and which start that was. */
async function readFromProc(pid) {
    const [stat, boot] = await Promise.all([
        (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(`/proc/${pid}/stat`, 'utf8'),
        (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)('/proc/sys/kernel/random/boot_id', 'utf8'),
    ]);
    // The second field is the program's name in parentheses, which may hold spaces and parentheses itself.
    const ticks = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
    return ticks === undefined ? undefined : `${boot.trim()} ${ticks}`;
}
async function readFromPs(pid) {
    // The same text wherever and in whatever language it is asked for.
    const env = { PATH: '/bin:/usr/bin', LC_ALL: 'C', TZ: 'UTC' };
    const { stdout } = await run('ps', ['-o', 'lstart=', '-p', String(pid)], { env });
    return stdout.trim() === '' ? undefined : stdout.trim();
}


/***/ }),

/***/ 2014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DW: () => (/* binding */ makeScratchFolder),
/* harmony export */   Pl: () => (/* binding */ prefix),
/* harmony export */   SF: () => (/* binding */ ownerFile),
/* harmony export */   Yb: () => (/* binding */ sweepScratchFolders),
/* harmony export */   pq: () => (/* binding */ removeScratchFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _job_describe_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95992);
/* harmony import */ var _job_inputs_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85292);
/* harmony import */ var _files_patient_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(16859);
/* harmony import */ var _process_owner_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14812);
/**
 * The temporary folder of `run` and `serve`, where the calls are, unredacted. A small file in it says which process it
 * belongs to. Who is killed, or on Windows ended from outside, leaves it behind; the next start sweeps it.
 */







const prefix = 'ephemeral-mock-';
const ownerFile = 'ephemeral-mock-owner.json';
/**
 * Makes the folder, for this user alone.
 *
 * @param directory the folder that it is made in
 * @throws InputsError where nothing can be made in it
 */
async function makeScratchFolder(self, directory = (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)()) {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(directory, prefix)).catch((error) => {
        throw new _job_inputs_values_js__WEBPACK_IMPORTED_MODULE_3__/* .InputsError */ .aV([
            `The temporary folder "${directory}" cannot be used (${(0,_job_describe_error_js__WEBPACK_IMPORTED_MODULE_4__/* .describeError */ .U)(error)}): let TMPDIR, on Windows TEMP, name one that can be written.`,
        ]);
    });
    const owner = await (0,_process_owner_js__WEBPACK_IMPORTED_MODULE_5__/* .describeOwner */ .$S)(self);
    // Without it the folder is swept never, which is no reason to open no mock.
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, ownerFile), JSON.stringify(owner), { flag: 'wx', mode: 0o600 }).catch(() => undefined);
    return folder;
}
/**
 * Removes the folder, but for what is named in it: then it loses its mark too, so that no sweep takes what is kept. Never
 * throws: what another program holds for longer than some seconds is a warning.
 *
 * @param kept paths of files and folders directly in it
 */
async function removeScratchFolder(folder, kept, { clock, reporter }, files = (0,_files_patient_files_js__WEBPACK_IMPORTED_MODULE_6__/* .createPatientFiles */ .l)(clock.sleep)) {
    const remove = async (file) => {
        try {
            await files.removeTree(file);
            return true;
        }
        catch (error) {
            const reason = (0,_job_describe_error_js__WEBPACK_IMPORTED_MODULE_4__/* .describeError */ .U)(error);
            reporter.warning(`${file} could not be removed (${reason}). It may have calls of your tests, not redacted: remove it by hand.`);
            return false;
        }
    };
    const mark = node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, ownerFile);
    const inside = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder).catch(() => [])).map((name) => node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, name));
    const isKept = inside.some((file) => kept.includes(file));
    const removed = await Promise.all(inside.filter((file) => file !== mark && !kept.includes(file)).map(remove));
    if (isKept)
        await remove(mark);
    // The mark goes last: a folder that cannot be removed now is left for the sweep.
    else if (removed.every((isGone) => isGone))
        await remove(folder);
}
/** Milliseconds. Whoever wants to see what a dead server has left has that long. */
const sweptAge = 24 * 60 * 60 * 1_000;
/**
 * Removes the folders of this user's dead processes that are a day old and bear the mark. Never throws: what cannot be looked
 * at or removed now is left for the next start.
 */
async function sweepScratchFolders({ self, clock, reporter }, directory = (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)()) {
    const names = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(directory).catch(() => [])).filter((name) => name.startsWith(prefix));
    for (const name of names) {
        const folder = node_path__WEBPACK_IMPORTED_MODULE_2__.join(directory, name);
        try {
            if (!(await isAbandoned(folder, self, clock.now())))
                continue;
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
            reporter.debug(`${folder}, left by a process that did not end by itself, is removed.`);
        }
        catch {
            // Gone meanwhile, another user's, without a mark of ours, or held.
        }
    }
}
/** @throws Error where it cannot be told */
async function isAbandoned(folder, self, now) {
    // Not followed: a link is nothing that we made.
    const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(folder);
    if (!stats.isDirectory() || !isOurs(stats.uid, self) || now - stats.mtimeMs < sweptAge)
        return false;
    return (0,_process_owner_js__WEBPACK_IMPORTED_MODULE_5__/* .isDead */ .XU)(await (0,_process_owner_js__WEBPACK_IMPORTED_MODULE_5__/* .readOwner */ .A7)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, ownerFile)), self);
}
/** Whether a folder with this owner is this user's. Windows has no such numbers: its temporary folder is a user's own. */
function isOurs(uid, { getuid }) {
    return getuid === undefined || getuid() === uid;
}


/***/ }),

/***/ 81225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cl: () => (/* binding */ createVariables),
/* harmony export */   UR: () => (/* binding */ splitAtTokens),
/* harmony export */   uX: () => (/* binding */ tokenNames)
/* harmony export */ });
/** Same as postman-collection 5.3.1: a token holds no braces, and substitution is repeated at most 19 times. */
const TOKEN = /\{\{([^{}]*)\}\}/g;
const passes = 19;
/** A token whose name holds a token, which only a further pass can replace. */
const TOKEN_IN_TOKEN = /\{\{[^{}]*\{\{/;
/** Characters that the variables within one variable's value may add to it. */
const nestedGrowth = 256 * 1024;
/** Characters that variables may add to a text that calls are compared with. */
const comparedGrowth = 64 * 1024;
/** Characters that all variables together may gain from the variables within them. */
const nestedGrowthOfAll = 16 * 1024 * 1024;
/** Lets `replace` use a part of a room that others use too. */
function within(shared, growth, replace) {
    const part = Math.max(0, Math.min(growth, shared.left));
    const room = { left: part };
    const replaced = replace(room);
    shared.left -= part - Math.max(0, room.left);
    return replaced;
}
/** One pass over all tokens. Counts in `room` what may still be added, and stops replacing when it is used up. */
function replaceTokens(text, valueOf, room) {
    return text.replace(TOKEN, (token, name) => {
        const value = room.left < 0 ? undefined : valueOf(name);
        if (value === undefined)
            return token;
        const growth = value.length - token.length;
        room.left -= Math.max(0, growth);
        return room.left < 0 ? token : value;
    });
}
/** Repeats passes until nothing changes, the room is used up or the limit is reached (cycles). */
function replaceRepeatedly(text, valueOf, room) {
    let replaced = text;
    for (let pass = 0; pass < passes && room.left >= 0; pass += 1) {
        const next = replaceTokens(replaced, valueOf, room);
        if (next === replaced)
            break;
        replaced = next;
    }
    return replaced;
}
/**
 * Variables of an environment win over those of the collection (Postman docs, dynamic responses). The values are
 * resolved once each, so that what a text costs follows from its own length and not from what a variable hides.
 */
function createVariables(collection, environment) {
    const written = new Map([...collection, ...environment].map(({ key, value }) => [key, value]));
    const valueAsWritten = (name) => written.get(name);
    const nested = { left: nestedGrowthOfAll };
    const values = new Map(Array.from(written, ([key, value]) => [
        key,
        within(nested, nestedGrowth, (room) => replaceRepeatedly(value, valueAsWritten, room)),
    ]));
    const valueOf = (name) => values.get(name);
    const replaceIn = (text, room) => TOKEN_IN_TOKEN.test(text) ? replaceRepeatedly(text, valueOf, room) : replaceTokens(text, valueOf, room);
    const isPlain = (text) => values.size === 0 || !text.includes('{{');
    const variables = {
        nestedNames: Array.from(written.values(), tokenNames).flat(),
        resolve: (text, growth = comparedGrowth) => (isPlain(text) ? text : replaceIn(text, { left: growth })),
        sharing(total) {
            const shared = { left: total };
            return {
                ...variables,
                resolve: (text, growth = comparedGrowth) => isPlain(text) ? text : within(shared, growth, (room) => replaceIn(text, room)),
            };
        },
    };
    return variables;
}
/** The names of the tokens that are left in a text, in order; `['id']` for `/users/{{id}}`. */
function tokenNames(text) {
    return text.includes('{{') ? Array.from(text.matchAll(TOKEN), ([, name = '']) => name) : [];
}
/** The texts between the tokens: always one more than there are tokens. */
function splitAtTokens(text) {
    return text.split(/\{\{[^{}]*\}\}/);
}


/***/ }),

/***/ 65887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ partsOf),
/* harmony export */   c: () => (/* binding */ joinCollections)
/* harmony export */ });
/**
 * One collection of several, in their order; a single one stays as it is. Its document would be an array of theirs: pointers
 * begin with the number of the part, and paths with its name.
 */
function joinCollections(collections) {
    const [first, ...others] = collections;
    if (others.length === 0)
        return first;
    const names = distinctNames(collections);
    const parts = collections.map((part, index) => placePart(part, names[index] ?? '', index));
    return {
        // IDs are each part's own: an ID that two of them have names the example of the first.
        repeatsIds: false,
        id: first.id,
        exporterId: first.exporterId,
        name: names.join(', '),
        variables: [],
        requests: parts.flatMap(({ requests }) => requests),
        parts,
    };
}
/** The collections that a mock serves, each with variables of its own. */
function partsOf(collection) {
    return collection.parts ?? [collection];
}
/** Their names; the second of one name is `Payments (2)`. */
function distinctNames(collections) {
    const taken = new Set();
    return collections.map(({ name }) => {
        let distinct = name;
        for (let count = 2; taken.has(distinct); count += 1)
            distinct = `${name} (${String(count)})`;
        taken.add(distinct);
        return distinct;
    });
}
function placePart(part, name, index) {
    const inPart = ({ path, pointer }) => ({
        path: [name, ...path],
        pointer: `/${String(index)}${pointer}`,
        collection: name,
    });
    const requests = part.requests.map((request) => ({
        ...request,
        place: inPart(request.place),
        examples: request.examples.map((example) => ({ ...example, place: inPart(example.place) })),
    }));
    return { ...part, name, requests };
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

/***/ 25561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mz: () => (/* binding */ pathSegments),
/* harmony export */   T3: () => (/* binding */ replaceSegments),
/* harmony export */   UR: () => (/* binding */ decodeSegment)
/* harmony export */ });
/* harmony import */ var _percent_encoding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89034);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35194);
/** The segments of a path. Repeated slashes count as one, and a slash at the end as none. */


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
    const start = target.length - (0,_target_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutOrigin */ .bj)(target).length;
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

/***/ 67116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pe: () => (/* binding */ callsOfShortRead),
/* harmony export */   ar: () => (/* binding */ limitYoungGeneration),
/* harmony export */   vT: () => (/* binding */ countGiven)
/* harmony export */ });
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78877);
/** Reading many call logs: how far it has come, and what many of them mean for the memory. */

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
/**
 * The same things; a reader that asks for the next one is done with the one before.
 *
 * @param many called once, when the reader is done with so many
 */
function countGiven(things, many) {
    const inner = things[Symbol.asyncIterator]();
    let first;
    let asked = 0;
    return {
        get done() {
            return Math.max(0, asked - 1);
        },
        start() {
            first = inner.next();
            first.catch(() => undefined);
        },
        // Not a generator: that would be one more promise for each thing.
        [Symbol.asyncIterator]: () => ({
            next: () => {
                asked += 1;
                if (asked - 1 === many?.count)
                    many.call();
                const next = first ?? inner.next();
                first = undefined;
                return next;
            },
            return: async () => (await inner.return?.()) ?? { done: true, value: undefined },
        }),
    };
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
    const { readEnvironment } = await __webpack_require__.e(/* import() */ 1797).then(__webpack_require__.bind(__webpack_require__, 24178));
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
