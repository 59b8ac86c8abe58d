export const id = 2794;
export const ids = [2794];
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

/***/ 3126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O$: () => (/* binding */ beginExplanations),
  BM: () => (/* binding */ endSchema),
  ny: () => (/* binding */ explanationsFile),
  ac: () => (/* binding */ headSchema),
  aw: () => (/* binding */ insightSchema),
  TF: () => (/* binding */ requestSchema)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./build/call-log/outcome.js
var outcome = __webpack_require__(58482);
// EXTERNAL MODULE: ./build/call-log/refused.js
var refused = __webpack_require__(7874);
;// CONCATENATED MODULE: ./build/report/explain/near-example.js
/**
 * What a report shows of the examples near to a call, as it is kept in `explanations.json` too. The page shares these types:
 * they name nothing of the engine.
 */

const near_example_text = dist/* string */.YjP();
/** The same in an entry: both are absent where nothing is known. */
const positionEntries = { file: dist/* exactOptional */.yqP(near_example_text), line: dist/* exactOptional */.yqP(dist/* number */.aig()) };
const stepNameSchema = dist/* picklist */.KIO(['method', 'selector', 'path', 'query', 'headers', 'body']);
const stepSchema = dist/* object */.Ikc({
    step: stepNameSchema,
    /** Points that the step gave or took; 0 where it only filters. */
    score: dist/* number */.aig(),
    /** Whether the call has here what the example has. */
    fits: dist/* boolean */.zMY(),
    /** With the values compared, e.g. "query: `page=3`, example has `page=1`". */
    reason: near_example_text,
});
const nearExampleSchema = dist/* object */.Ikc({
    example: near_example_text,
    /** Where the mock has several collections: the name of the example's, which `place` begins with. */
    collection: dist/* exactOptional */.yqP(near_example_text),
    /** Folders and request, e.g. `Users > Get user`. */
    place: near_example_text,
    method: near_example_text,
    /** Host and path as saved, with the saved query. */
    address: near_example_text,
    score: dist/* number */.aig(),
    steps: dist/* pipe */.FsL(dist/* array */.YOg(stepSchema), dist/* readonly */.tBZ()),
    /** The step that dropped it; absent for one that stayed in. */
    droppedBy: dist/* exactOptional */.yqP(stepNameSchema),
    ...positionEntries,
});
/** Nearest first. A report tells of five at most. */
const candidatesSchema = dist/* pipe */.FsL(dist/* array */.YOg(nearExampleSchema), dist/* maxLength */.Ru6(10), dist/* readonly */.tBZ());
/** A request that fits a call and has no example to serve. Its place are folders and request, e.g. `Users > Get user`. */
const bareRequestSchema = dist/* object */.Ikc({ place: near_example_text, ...positionEntries });
/** The request that an example was saved for, as a call would send it; redacted, and its body cut where it is long. */
const savedCallSchema = dist/* object */.Ikc({
    method: near_example_text,
    /** With the query string. */
    path: near_example_text,
    headers: dist/* pipe */.FsL(dist/* array */.YOg(dist/* object */.Ikc({ key: near_example_text, value: near_example_text })), dist/* readonly */.tBZ()),
    /** '' for none. */
    body: near_example_text,
});

;// CONCATENATED MODULE: ./build/report/explain/insight.js
/** What a call log means: its outcome, the example behind it, and for a miss the engine's own explanation. */


/** Why a call got no example, as it may be shown. */
const missSchema = dist/* object */.Ikc({
    /** What keeps the nearest example from fitting, e.g. "query: `page=3`, example has `page=1`". */
    difference: dist/* string */.YjP(),
    /** The collection has an example for the call, and the mock answered something else: a rate limit's error, say. */
    isRefused: dist/* exactOptional */.yqP(dist/* literal */.euz(true)),
    candidates: candidatesSchema,
    /** Nearer than any candidate, where there is one. */
    bareRequest: dist/* exactOptional */.yqP(bareRequestSchema),
    /** The request that the nearest candidate was saved for. */
    saved: dist/* exactOptional */.yqP(savedCallSchema),
});
/** How a call differs from the request that its example was saved for, as it may be shown. */
const matchSchema = dist/* object */.Ikc({
    /** Of a loose match: why the call may have been meant for another example. */
    loose: dist/* exactOptional */.yqP(dist/* object */.Ikc({
        kind: dist/* picklist */.KIO(['similar path', 'saved value', 'another example']),
        /** Where and how it is loose without the values of this call: calls with one such cause are one row. */
        cause: dist/* string */.YjP(),
        /**
         * What was sent, what the served example has, which example would have fitted better and what would have chosen it, in
         * a sentence or two.
         */
        reason: dist/* string */.YjP(),
    })),
    /** What differs, e.g. "query: `page=9`, example has `page=1`"; '' when nothing does. */
    difference: dist/* string */.YjP(),
    /** The served example first. */
    candidates: candidatesSchema,
    /** The request that the served example was saved for. */
    saved: dist/* exactOptional */.yqP(savedCallSchema),
});

// EXTERNAL MODULE: ./build/report/memoize.js
var memoize = __webpack_require__(96263);
;// CONCATENATED MODULE: ./build/report/files/explanations.js
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
const version = 1;
const explanations_text = dist/* string */.YjP();
const exampleSchema = dist/* object */.Ikc({
    id: explanations_text,
    name: explanations_text,
    status: dist/* number */.aig(),
    address: explanations_text,
    /** Stands for what is not declared. */
    isDefault: dist/* exactOptional */.yqP(dist/* literal */.euz(true)),
    ...positionEntries,
});
/** A request of the collection, as far as reports show it. */
const requestSchema = dist/* object */.Ikc({
    id: explanations_text,
    /** Its name where there are several, which `path` begins with. */
    collection: dist/* exactOptional */.yqP(explanations_text),
    /** Folder and request names from the root. */
    path: dist/* array */.YOg(explanations_text),
    method: explanations_text,
    address: explanations_text,
    examples: dist/* array */.YOg(exampleSchema),
    ...positionEntries,
});
/** Known before the first call. */
const headSchema = dist/* object */.Ikc({
    version: dist/* literal */.euz(version),
    mock: dist/* object */.Ikc({ id: explanations_text, name: explanations_text, mockUrl: explanations_text }),
    provider: dist/* exactOptional */.yqP(dist/* picklist */.KIO(['postman', 'embedded'])),
    /** Its name; absent when it is not known what the mock served. */
    collection: dist/* exactOptional */.yqP(explanations_text),
    /** The segments that base URLs put in front of paths, for rules about calls. */
    basePaths: dist/* pipe */.FsL(dist/* array */.YOg(dist/* array */.YOg(explanations_text)), dist/* maxLength */.Ru6(1_000)),
    /** Its paths begin with `/~`: that names no session then. */
    hasTildePaths: dist/* exactOptional */.yqP(dist/* literal */.euz(true)),
    /** Sentences about what went wrong before. */
    notes: dist/* array */.YOg(explanations_text),
});
/** Known after the last call. */
const endSchema = dist/* object */.Ikc({
    refused: refused/* refusedRequestsSchema */._j,
    /** How many values of the call logs were redacted. */
    redactions: dist/* number */.aig(),
    /** Why call logs are missing, or may be. */
    uncertainty: dist/* exactOptional */.yqP(dist/* object */.Ikc({ reason: explanations_text, spoilsChecks: dist/* boolean */.zMY() })),
});
/** An insight. The session is in the call log. */
const insightSchema = dist/* object */.Ikc({
    outcome: dist/* picklist */.KIO(outcome/* outcomes */.KI),
    /** By the numbers of its request and of itself. */
    example: dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* tuple */.PVZ([dist/* number */.aig(), dist/* number */.aig()]), dist/* readonly */.tBZ())),
    miss: dist/* exactOptional */.yqP(missSchema),
    match: dist/* exactOptional */.yqP(matchSchema),
    note: dist/* exactOptional */.yqP(explanations_text),
});
/** Writes requests first, then call by call. */
async function beginExplanations(file, options) {
    const { head, collection, end } = options;
    const numbers = numberExamples(collection);
    const plain = new Map();
    const told = new Map();
    /** What is told of several calls is one object. */
    const keyOf = (0,memoize/* memoizeObject */.oZ)(memoize/* toKey */.fw);
    let count = 0;
    const keep = ({ example, ...rest }) => {
        const number = example && numbers.get(example);
        return { ...rest, ...{ session: undefined }, ...(number && { example: number }) };
    };
    /** What most calls are: an outcome and an example, without a reason. */
    const keepPlain = ({ outcome, example }) => keep({ outcome, ...(example && { example }) });
    /** The number of an insight, and its entry where it is a new one. */
    const numberIn = (known, key, insight, toKept) => {
        const number = known.get(key);
        if (number !== undefined)
            return [number, ''];
        known.set(key, count);
        return [count++, `{"insight":${JSON.stringify(toKept(insight))}},\n`];
    };
    const numberOf = (insight, isShown) => {
        const { outcome, example, miss, match, note } = insight;
        if (isShown && (miss !== undefined || match !== undefined || note !== undefined)) {
            const key = (0,memoize/* toKey */.fw)({ ...keep(insight), miss: miss && keyOf(miss), match: match && keyOf(match) });
            return numberIn(told, key, insight, keep);
        }
        const ofExample = plain.get(example) ?? new Map();
        plain.set(example, ofExample);
        return numberIn(ofExample, outcome, insight, keepPlain);
    };
    await file.write(`[\n${JSON.stringify({ version, ...head })},\n`);
    for (const request of keptRequests(options))
        await file.write(`${JSON.stringify({ request })},\n`);
    return {
        write: ({ log, insight, row }) => {
            const [number, entry] = numberOf(insight, row !== undefined);
            return file.write(`${entry}[${JSON.stringify(log.id)},${number}],\n`);
        },
        end: () => `${JSON.stringify(end())}\n]\n`,
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

/***/ 28048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zH: () => (/* binding */ beginPage),
  VF: () => (/* binding */ createPageCalls),
  ZC: () => (/* binding */ createRowMaker),
  gZ: () => (/* binding */ readPageTemplate)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/call-log/body.js
var body = __webpack_require__(43040);
// EXTERNAL MODULE: ./build/call-log/outcome.js
var outcome = __webpack_require__(58482);
// EXTERNAL MODULE: ./build/engine/call/call.js
var call_call = __webpack_require__(28694);
// EXTERNAL MODULE: ./build/http-text/show-value.js
var show_value = __webpack_require__(87078);
// EXTERNAL MODULE: ./build/http-text/session.js
var http_text_session = __webpack_require__(85499);
// EXTERNAL MODULE: ./build/report/memoize.js
var memoize = __webpack_require__(96263);
// EXTERNAL MODULE: ./build/report/words.js
var words = __webpack_require__(44702);
;// CONCATENATED MODULE: ./build/report/files/page-data.js
/** Stands in the built page where the data goes, exactly once. */
const dataMark = '{{report-data}}';
/** The `id` of the script element around it. */
const dataElementId = 'report-data';

// EXTERNAL MODULE: ./build/report/files/shown-calls.js
var shown_calls = __webpack_require__(14102);
;// CONCATENATED MODULE: ./build/report/files/page.js
/** `report.html`: its rows, which say what there is room for of each call, and the file. */












const defaultPageLimits = { ...shown_calls/* defaultShownLimits */.R1, candidates: 10 };
/** A digest each takes some hundred bytes. */
const mostKnownComparisons = 20_000;
/** @param given only what differs from `defaultPageLimits` */
function createRowMaker(given = {}) {
    const limits = { ...defaultPageLimits, ...given };
    const shown = (0,shown_calls/* createShownCalls */.Fh)(limits);
    const calls = { ...outcome/* noCalls */.Zl };
    /** By digest of what was written of a call's comparison: the row that has it. Calls of a job are often alike. */
    const firstRows = new Map();
    let nextRow = 0;
    const toBytes = (0,memoize/* memoizeObject */.oZ)((message) => Buffer.from(toScriptJson(toMessage(message))));
    const toComparison = (0,memoize/* memoizeObject */.oZ)((value) => {
        const json = toScriptJson(Array.isArray(value) ? value.slice(0, limits.candidates) : value);
        return { json, digest: (0,external_node_crypto_.hash)('sha256', json) };
    });
    const takeBodies = ({ outcome, request, response }) => {
        const least = (request.body?.data ?? '').length + (response.body?.data ?? '').length;
        const bodies = (0,call_call/* once */.Oo)(() => ({ request: toBytes(request), response: toBytes(response) }));
        const size = () => bodies().request.length + bodies().response.length;
        return shown.takeBodies(outcome, least, size) ? bodies() : undefined;
    };
    const takeComparison = ({ outcome, saved, candidates }, row) => {
        const parts = Object.entries({ saved, candidates }).flatMap(([key, value]) => {
            if (value === undefined)
                return [];
            const { json, digest } = toComparison(value);
            return [{ digest, text: `,"${key}":${firstRows.get(digest) ?? json}` }];
        });
        const text = parts.map((part) => part.text).join('');
        if (!shown.takeComparison(outcome, Buffer.byteLength(text)))
            return '';
        if (firstRows.size > mostKnownComparisons)
            firstRows.clear();
        for (const { digest } of parts)
            if (!firstRows.has(digest))
                firstRows.set(digest, row);
        return text;
    };
    return {
        take: (call) => {
            calls[call.outcome] += 1;
            const bare = (0,call_call/* once */.Oo)(() => toScriptJson(lineOf(call)));
            if (!shown.takeRow(call.outcome, () => Buffer.byteLength(bare())))
                return undefined;
            const line = `${bare().slice(0, -1)}${takeComparison(call, nextRow)}}`;
            nextRow += 1;
            return { line, bodies: takeBodies(call) };
        },
        counts: () => ({ ...calls, ...shown.leftOut }),
    };
}
/** The keys that the list needs, one by one: a caller may hand over more than belongs into the page. JSON has no `undefined`. */
function lineOf(call) {
    const { id, servedAt, method, path, status, outcome, example, session, prefix, answer, note } = call;
    const { difference, loose, bareRequest } = call;
    const line = { id, servedAt, method, path, status, outcome, example };
    return { ...line, session, prefix, answer, note, difference, loose, bareRequest };
}
function toMessage(message) {
    const { data, isBinary, fullSize } = (0,body/* readDecodedBody */.Dz)(message);
    const shown = { data, isBinary, ...(fullSize !== undefined && { fullSize }) };
    return {
        headers: (message.headers ?? []).map(({ key, value }) => ({ key, value })),
        body: data === '' ? null : shown,
    };
}
/**
 * JSON that no HTML parser takes for anything but text: `</script>`, `<!--` and entities need characters that are
 * escaped here. All five occur in JSON inside strings only. U+2028 and U+2029 end lines in old JavaScript.
 */
function toScriptJson(value) {
    return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, show_value/* unicodeEscape */.RT);
}
/** What the page says of a call. What is told of several calls is one object here too. */
function createPageCalls() {
    const toCandidates = (0,memoize/* memoizeObject */.oZ)((candidates) => candidates.map(toPageCandidate));
    return (log, { outcome, collection, miss, match, note, session }) => {
        const { id, servedAt, responseName, request, response, answer } = log;
        const told = miss ?? match;
        return {
            id,
            servedAt,
            method: request.method,
            path: (0,http_text_session/* withoutPrefix */.Z7)(request.path, session?.prefix ?? ''),
            status: response.statusCode,
            outcome,
            example: (0,words/* inCollection */.e1)(responseName ?? '', collection),
            request,
            response,
            ...(session && { session: session.id, ...(session.prefix !== '' && { prefix: session.prefix }) }),
            ...(answer && { answer: (0,words/* turnText */.BK)(answer) }),
            ...(note !== undefined && { note }),
            ...(match?.loose && { loose: match.loose.reason }),
            ...(miss?.bareRequest && { bareRequest: miss.bareRequest }),
            ...(told && {
                difference: told.difference,
                ...(told.saved && { saved: told.saved }),
                candidates: toCandidates(told.candidates),
            }),
        };
    };
}
function toPageCandidate(near) {
    const { method, address, score, steps, droppedBy, file, line } = near;
    return {
        example: (0,words/* inCollection */.e1)(near.example, near.collection),
        ...{ method, address, score, steps },
        ...(droppedBy !== undefined && { droppedBy }),
        ...(file !== undefined && { file }),
        ...(line !== undefined && { line }),
    };
}
/** Reads the built page. @param bundle the folder of the program, where it stands @throws Error of the file system */
function readPageTemplate(bundle) {
    return (0,promises_.readFile)(external_node_path_.join(bundle, 'report.html'), 'utf8');
}
const noBodies = { request: 'null', response: 'null' };
/**
 * One file that shows the calls in a browser and needs nothing else. Of a call it takes the row, which is made of what is
 * redacted; what is kept in memory does not grow with the calls.
 * @throws Error when `template` does not hold `dataMark` exactly once
 */
async function beginPage(file, { template, head, rows, totals }) {
    const [before, after, ...more] = template.split(dataMark);
    if (before === undefined || after === undefined || more.length > 0) {
        throw new Error(`The page's template must hold ${dataMark} exactly once. Build it again.`);
    }
    let separator = '\n';
    await file.write(`${before}{"head":${toScriptJson(head)},"calls":[`);
    return {
        write: ({ row }) => {
            if (row === undefined)
                return undefined;
            const { line, bodies = noBodies } = row;
            const start = `${separator}${line.slice(0, -1)},"request":`;
            separator = ',\n';
            return file.write(start, bodies.request, ',"response":', bodies.response, '}');
        },
        end: () => `\n],"totals":${toScriptJson(totals())},"counts":${toScriptJson(rows.counts())}}${after}`,
    };
}


/***/ }),

/***/ 12794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ writeReport)
});

// EXTERNAL MODULE: ./build/call-log/ndjson.js
var ndjson = __webpack_require__(14372);
// EXTERNAL MODULE: ./build/call-log/refused.js
var call_log_refused = __webpack_require__(7874);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/files/make-folder.js
var make_folder = __webpack_require__(86817);
// EXTERNAL MODULE: ./build/http-text/thrown.js
var thrown = __webpack_require__(98589);
// EXTERNAL MODULE: ./build/report/memoize.js
var memoize = __webpack_require__(96263);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/files/patient-files.js
var patient_files = __webpack_require__(16859);
;// CONCATENATED MODULE: ./build/report/files/partial-file.js
/** A file that appears under its name only once it is whole. */


/** Bytes that wait in memory before they go to the disk. */
const bufferSize = 256 * 1024;
/**
 * Opens `<path>.partial`. The directory must exist. Two buffers take turns, one filled while the disk has the other: a
 * new one for each chunk would be garbage as large as the file.
 * @throws Error of the file system, from each of the methods too
 */
async function openPartialFile(path, files = (0,patient_files/* createPatientFiles */.l)()) {
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
    return (0,promises_.open)(path, 'wx');
}

;// CONCATENATED MODULE: ./build/report/files/report-files.js
/** The files of a report, written side by side. */





/** Opens files side by side. One that fails is dropped; the others go on. */
async function openReportFiles(directory, files) {
    const failures = [];
    const opened = new Map();
    const drop = async (name, cause) => {
        const reason = (0,thrown/* messageOf */.bD)(cause);
        failures.push(new Error(`${name} could not be written to ${directory}: ${reason.replace(/\.?$/, '.')}`, { cause }));
        const { file } = opened.get(name) ?? {};
        opened.delete(name);
        // The first error is the one to report: this one follows from it.
        await file?.discard().catch(() => undefined);
    };
    for (const [name, begin] of files) {
        try {
            await (0,make_folder/* makeFolder */.f)(directory);
            const entry = { file: await openPartialFile((0,external_node_path_.join)(directory, name)), writer: {} };
            opened.set(name, entry);
            entry.writer = await begin(entry.file);
        }
        catch (error) {
            await drop(name, error);
        }
    }
    return {
        failures,
        write: (call) => {
            let waits;
            for (const [name, { writer }] of opened) {
                try {
                    const written = writer.write?.(call);
                    if (written !== undefined)
                        (waits ??= []).push(written.catch((error) => drop(name, error)));
                }
                catch (error) {
                    (waits ??= []).push(drop(name, error));
                }
            }
            return waits && Promise.all(waits);
        },
        close: async () => {
            // Side by side, so that files which another program holds are waited for at the same time.
            await Promise.all([...opened].map(async ([name, { file, writer }]) => {
                try {
                    await file.write(writer.end?.() ?? '');
                    await file.close();
                }
                catch (error) {
                    await drop(name, error);
                }
            }));
            return [...opened.keys()].map((name) => (0,external_node_path_.join)(directory, name));
        },
        discard: async () => {
            for (const { file } of opened.values())
                await file.discard().catch(() => undefined);
        },
    };
}
/** `call-logs.ndjson`: Postman's entries as JSON, one a line (newline-delimited JSON). */
function beginCallLogs(file) {
    const toBytes = (0,memoize/* memoizeObject */.oZ)((part) => Buffer.from(JSON.stringify(part)));
    return {
        write: ({ log: { request, response, ...rest } }) => {
            const start = `${JSON.stringify(rest).slice(0, -1)},"request":`;
            return file.write(start, toBytes(request), ',"response":', toBytes(response), '}\n');
        },
    };
}
/** Raised when a key changes its meaning or goes; new keys may come without. */
const version = 1;
/**
 * The text of `coverage.json`: `{ version, collection, examples, requests, unknownExampleCalls, items }` as in
 * `Coverage`. `examples` and `requests` are `{ total, hit, percent }`; `items` has each request with its examples and how
 * many calls each got. `file` and `line` stand where the collection's file is known.
 */
function formatCoverage(coverage) {
    return `${JSON.stringify({ version, ...coverage }, null, 2)}\n`;
}

// EXTERNAL MODULE: ./build/report/check/check-result.js
var check_result = __webpack_require__(49328);
// EXTERNAL MODULE: ./build/report/check/checks.js + 5 modules
var check_checks = __webpack_require__(57967);
// EXTERNAL MODULE: ./build/report/files/explanations.js + 2 modules
var explanations = __webpack_require__(3126);
// EXTERNAL MODULE: ./build/call-log/body.js
var call_log_body = __webpack_require__(43040);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: ./build/http-text/header-text.js
var header_text = __webpack_require__(86420);
// EXTERNAL MODULE: ./build/http-text/pairs.js
var pairs = __webpack_require__(68166);
// EXTERNAL MODULE: ./build/http-text/target.js
var target = __webpack_require__(35194);
// EXTERNAL MODULE: ./build/report/words.js
var words = __webpack_require__(44702);
;// CONCATENATED MODULE: ./build/report/files/har.js
/** `call-logs.har`: an HTTP Archive (http://www.softwareishard.com/blog/har-12-spec/). */







/**
 * An HTTP Archive (HAR 1.2) without pages, which browser developer tools open. It has the calls that the page shows. Written
 * entry by entry.
 */
async function beginHar(file, { mockUrl, creator, comment }) {
    const { name, version } = creator;
    const head = JSON.stringify({ version: '1.2', creator: { name, version } }).slice(0, -1);
    await file.write(`{"log":${head},"entries":[`);
    const toBytes = (value) => Buffer.from(JSON.stringify(value));
    const requestBytes = (0,memoize/* memoizeObject */.oZ)((request) => toBytes(harRequest(request, mockUrl)));
    const responseBytes = (0,memoize/* memoizeObject */.oZ)((response) => toBytes(harResponse(response)));
    let separator = '\n';
    return {
        write: ({ log, insight, row }) => {
            if (row === undefined)
                return undefined;
            const { request, response } = row.bodies === undefined ? withoutMessages(log) : log;
            const start = `${separator}${JSON.stringify(harCall(log, insight)).slice(0, -1)},"request":`;
            separator = ',\n';
            return file.write(start, requestBytes(request), ',"response":', responseBytes(response), '}');
        },
        end: () => `\n],"comment":${JSON.stringify(comment())}}}\n`,
    };
}
/** HAR's mark for a size that the log does not give. */
const unknownSize = -1;
/** Call logs do not say it, and a guess would be shown as a fact. */
const unknownHttpVersion = 'unknown';
/** What browsers write into `mimeType` when no header names a type. */
const unknownMimeType = 'x-unknown';
/** A call for whose headers and bodies there is no room. */
function withoutMessages({ request, response }) {
    return { request: { ...request, headers: [], body: null }, response: { ...response, headers: [], body: null } };
}
const outcomeWords = {
    matched: 'Example',
    loose: 'Loosely matched example',
    unmatched: 'No example matched',
    'server-response': 'Server response',
    preflight: 'Preflight, answered by the mock itself',
    ignored: 'Ignored by a rule of `expect-calls`',
};
/** What answered the call, and why it was this and nothing else. */
function commentOf({ responseName, answer }, { outcome, collection, miss, match, note }) {
    const what = answer?.fault !== undefined ? 'Fault' : answer?.made === true ? 'Made-up answer' : outcomeWords[outcome];
    const turn = answer === undefined ? '' : ` (${(0,words/* turnText */.BK)(answer)})`;
    const reasons = [miss?.difference, match?.loose?.reason, note].filter((reason) => reason !== undefined);
    return [`${what}: ${(0,words/* inCollection */.e1)(responseName ?? '', collection)}${turn}`, ...reasons].join('. ');
}
/** An entry but for its request and response. */
function harCall(log, insight) {
    const milliseconds = Date.parse(log.servedAt);
    return {
        // HAR wants a time for each entry: one that cannot be read becomes the epoch, which nobody takes for real.
        startedDateTime: new Date(Number.isNaN(milliseconds) ? 0 : milliseconds).toISOString(),
        // Call logs hold no durations. HAR 1.2 allows -1 only for the optional phases, which are left out: `send`, `wait`
        // and `receive` "must have non-negative values", and `time` is their sum.
        time: 0,
        cache: {},
        timings: { send: 0, wait: 0, receive: 0 },
        comment: commentOf(log, insight),
    };
}
function harRequest(request, mockUrl) {
    const { method, path, headers, body } = request;
    const { data, isBinary } = (0,call_log_body/* readDecodedBody */.Dz)(request);
    const isDecoded = (0,call_log_body/* readBody */.x8)(body).isBinary && !isBinary;
    const text = isDecoded ? data : (body?.data ?? '');
    const postData = {
        mimeType: headerValue(headers, 'content-type') ?? '',
        text,
        ...((0,call_log_body/* isForm */.BF)(request) && { params: nameValues(data) }),
        ...(isDecoded && { comment: 'The body was sent compressed.' }),
        // HAR 1.2 has `encoding` for response content only.
        ...(isBinary && { comment: 'The body is no text: this is its base64.' }),
    };
    return {
        method,
        url: absoluteUrl(mockUrl, path),
        httpVersion: unknownHttpVersion,
        cookies: (headerValue(headers, 'cookie') ?? '').split(';').flatMap(readCookie),
        headers: harHeaders(headers),
        queryString: nameValues((0,target/* splitTarget */.Gd)(path).query ?? ''),
        ...(text !== '' && { postData }),
        headersSize: unknownSize,
        bodySize: (0,call_log_body/* bodySize */.e4)(body) ?? unknownSize,
    };
}
function harResponse({ statusCode, headers, body }) {
    const size = (0,call_log_body/* bodySize */.e4)(body);
    return {
        status: Math.trunc(statusCode),
        statusText: external_node_http_.STATUS_CODES[statusCode] ?? '',
        httpVersion: unknownHttpVersion,
        cookies: (0,header_text/* headerValues */.UE)(headers, 'set-cookie').flatMap(readSetCookie),
        headers: harHeaders(headers),
        content: {
            size: size ?? 0,
            mimeType: headerValue(headers, 'content-type') ?? unknownMimeType,
            ...(typeof body?.data === 'string' && { text: body.data }),
        },
        redirectURL: headerValue(headers, 'location') ?? '',
        headersSize: unknownSize,
        bodySize: size ?? unknownSize,
    };
}
/**
 * Joins base and path as they are, `..` and double slashes included; only what no URL may hold is percent-encoded. A target
 * that is a URL itself, as a client sends it to a proxy, is what was asked for.
 */
function absoluteUrl(mockUrl, path) {
    // A mock whose URL never became known still has calls to show; `.invalid` is reserved for such names (RFC 6761).
    const base = mockUrl === '' ? 'http://mock.invalid' : mockUrl.replace(/\/$/, '');
    const target = encodeTarget(path);
    if (/^https?:\/\//i.test(target) && URL.canParse(target))
        return target;
    return base + (path.startsWith('/') ? target : `/${target}`);
}
const encodeTarget = (target) => target.toWellFormed().replace(/%(?![0-9A-F]{2})|[^A-Z0-9\-._~:/?@!$&'()*+,;=%]/giu, encodeURIComponent);
const headerValue = (headers, name) => (0,header_text/* headerValues */.UE)(headers, name)[0];
const harHeaders = (headers) => (headers ?? []).map(({ key, value }) => ({ name: key, value }));
const nameValues = (text) => (0,pairs/* parsePairs */.xg)(text).map(([name, value]) => ({ name, value }));
/** One part of a `Cookie` header; nothing for what is no `name=value`, such as a redaction mask. */
function readCookie(text) {
    const [name, value] = (0,pairs/* cutPair */.j)(text);
    return value === undefined ? [] : [{ name: name.trim(), value: value.trim() }];
}
/** A `Set-Cookie` header; nothing for one that names no cookie. */
function readSetCookie(header) {
    const [first = '', ...rest] = header.split(';');
    const attributes = new Map(rest.map(pairs/* cutPair */.j).map(([name, value = '']) => [name.trim().toLowerCase(), value.trim()]));
    const path = attributes.get('path');
    const domain = attributes.get('domain');
    const expires = Date.parse(attributes.get('expires') ?? '');
    return readCookie(first).map((cookie) => ({
        ...cookie,
        ...(path !== undefined && { path }),
        ...(domain !== undefined && { domain }),
        ...(!Number.isNaN(expires) && { expires: new Date(expires).toISOString() }),
        httpOnly: attributes.has('httponly'),
        secure: attributes.has('secure'),
    }));
}

// EXTERNAL MODULE: ./build/report/explain/explainer.js + 2 modules
var explain_explainer = __webpack_require__(53529);
// EXTERNAL MODULE: ./build/report/files/junit.js
var junit = __webpack_require__(37587);
// EXTERNAL MODULE: ./build/report/files/page.js + 1 modules
var files_page = __webpack_require__(28048);
// EXTERNAL MODULE: ./build/report/read-calls.js + 7 modules
var read_calls = __webpack_require__(93133);
// EXTERNAL MODULE: ./build/report/redact/redact-call.js
var redact_call = __webpack_require__(32157);
// EXTERNAL MODULE: ./build/report/files/shown-calls.js
var shown_calls = __webpack_require__(14102);
// EXTERNAL MODULE: ./build/report/summary/verdict.js
var summary_verdict = __webpack_require__(64701);
;// CONCATENATED MODULE: ./build/report/write-report.js














/**
 * Reads the call logs once, explains, redacts and counts each, and writes `call-logs.ndjson`, `call-logs.har`, with
 * `page` a `report.html`, with an explainer `explanations.json`, with one that knows the collection `coverage.json`, and with
 * checks `junit.xml`. One
 * log is in memory at a time. Never throws: an error of the logs or of a file is in the report.
 */
async function writeReport(options) {
    const { logs, directory, mock, redactor, explainer = (0,explain_explainer/* createExplainer */.x)(), checks = {}, onlyWhole = false } = options;
    // Name and address are written to files too.
    const shownMock = {
        id: redactor.redactText(mock.id),
        name: redactor.redactText(mock.name),
        mockUrl: redactor.redactText(mock.mockUrl),
    };
    const { areLogsRedacted = false, uncertainty, redactedBefore } = options;
    let refused = call_log_refused/* noRefused */.kk;
    const reading = (0,read_calls/* createCallReading */.p)({
        explainer,
        checks,
        contract: options.contract && (await makeContract(options.contract)),
        redactor,
        areLogsRedacted,
        mockUrl: shownMock.mockUrl,
        uncertainty,
        redactedBefore,
        refused: () => refused,
    });
    const rows = (0,files_page/* createRowMaker */.ZC)();
    const toPageCall = (0,files_page/* createPageCalls */.VF)();
    const files = await openReportFiles(directory, filesOf(options, shownMock, reading, rows));
    for await (const call of reading.read(logs)) {
        const written = files.write({ ...call, row: rows.take(toPageCall(call.log, call.insight)) });
        if (written !== undefined)
            await written;
    }
    const given = typeof options.refused === 'function' ? options.refused() : options.refused;
    if (given !== undefined)
        refused = (0,redact_call/* redactRefused */.W)(given, redactor);
    const results = reading.results();
    const isWritten = !onlyWhole || results.incomplete === undefined;
    if (!isWritten)
        await files.discard();
    const written = isWritten ? await files.close() : [];
    const collection = redactor.redactText(explainer.collection?.name ?? '');
    const failures = [...results.failures, ...files.failures];
    return { mock: shownMock, collection, files: written, leftOut: rows.counts(), ...results, failures };
}
/** Loaded here only: few jobs have a contract. */
async function makeContract(options) {
    const { createContractCheck } = await __webpack_require__.e(/* import() */ 9151).then(__webpack_require__.bind(__webpack_require__, 71532));
    return (context) => createContractCheck(options, context);
}
function filesOf(options, { id, name, mockUrl }, { results }, rows) {
    const { creator, explainer, checks, page, provider, redactor } = options;
    const collectionName = explainer?.collection && redactor.redactText(explainer.collection.name);
    const notes = (options.notes ?? []).map(redactor.redactText);
    const comment = () => `Calls to the mock server ${name}. Call logs hold no durations: all times are 0. ${(0,shown_calls/* tellLeftOut */.Bm)(rows.counts())}`.trimEnd();
    const files = [
        [ndjson/* callLogsFile */.QZ, beginCallLogs],
        ['call-logs.har', (file) => beginHar(file, { mockUrl, creator, comment })],
    ];
    if (page !== undefined) {
        const head = {
            mockName: name,
            mockUrl,
            ...(provider && { provider }),
            collectionName: collectionName ?? '',
            generatedAt: new Date(page.generatedAt).toISOString(),
            version: creator.version,
        };
        const totals = () => totalsOf(results(), notes);
        files.push(['report.html', (file) => (0,files_page/* beginPage */.zH)(file, { template: page.template, head, rows, totals })]);
    }
    if (explainer !== undefined) {
        const { collection, locate, basePaths, hasTildePaths } = explainer;
        const head = {
            mock: { id, name, mockUrl },
            notes,
            basePaths: basePaths.map((segments) => segments.map(redactor.redactText)),
            ...(hasTildePaths && { hasTildePaths: true }),
            ...(provider && { provider }),
            ...(collectionName !== undefined && { collection: collectionName }),
        };
        const end = () => endOf(results());
        files.push([explanations/* explanationsFile */.ny, (file) => (0,explanations/* beginExplanations */.O$)(file, { head, collection, locate, redactor, end })]);
    }
    if (explainer?.collection !== undefined) {
        files.push(['coverage.json', () => ({ end: () => formatCoverage(results().coverage) })]);
    }
    if ((checks !== undefined && (0,check_checks/* isChecked */.W)(checks)) || options.contract !== undefined) {
        files.push(['junit.xml', () => ({ end: () => (0,junit/* formatJunit */.M)(results().checks, `Mock server ${name}`) })]);
    }
    return files;
}
/** @param notes sentences about what went wrong before, redacted */
function totalsOf(results, notes) {
    const { verdict, checks, incomplete, refused, coverage, calls } = results;
    const { firstServedAt: first, lastServedAt: last } = calls;
    return {
        verdict,
        notes: [...(0,summary_verdict/* reportNotes */.We)(results), ...notes, ...(0,summary_verdict/* fileNotes */.Qb)(results)],
        failedChecks: checks.filter(({ passed }) => !passed).map((check) => (0,check_result/* checkText */.qW)(check)),
        isIncomplete: incomplete !== undefined,
        ...(refused.total > 0 && { refused }),
        ...(coverage && { coverage: { served: coverage.examples.hit, examples: coverage.examples.total } }),
        ...(first !== undefined && last !== undefined && { period: { first, last } }),
    };
}
function endOf({ refused, redactions, missingLogs, uncertainty }) {
    const missing = missingLogs === undefined ? uncertainty : { reason: missingLogs.replace(/\.$/, ''), spoilsChecks: true };
    return { refused, redactions, ...(missing && { uncertainty: missing }) };
}


/***/ })

};
