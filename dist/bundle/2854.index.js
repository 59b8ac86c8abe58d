export const id = 2854;
export const ids = [2854];
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

/***/ 43032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ describeExplanation)
/* harmony export */ });
/* harmony import */ var _call_call_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63813);
/* harmony import */ var _describe_step_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23213);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50479);
/** Puts a whole explanation in words. */



/** @param shown the explained call and the candidates' requests, as they are or redacted */
function describeExplanation(explanation, { sent, savedFor, show }) {
    const { candidates } = explanation;
    const call = (0,_call_call_js__WEBPACK_IMPORTED_MODULE_0__/* .readCall */ .D)(sent);
    const reasons = candidates.map((candidate) => {
        const sides = { sent: call, saved: (0,_call_call_js__WEBPACK_IMPORTED_MODULE_0__/* .readCall */ .D)(savedFor(candidate)), example: candidate.example, show };
        return candidate.steps.map((step) => (0,_describe_step_js__WEBPACK_IMPORTED_MODULE_1__/* .describeStep */ .Ey)(step, sides));
    });
    const differences = reasons[0]?.filter((_, index) => candidates[0]?.steps[index]?.fits === false) ?? [];
    return { sentence: describeOutcome(explanation, differences, show), reasons };
}
function points(score) {
    return String(Math.round(score * 100) / 100);
}
function describeWin(decision, { candidates, chosenBy }, show) {
    const winner = (0,_describe_step_js__WEBPACK_IMPORTED_MODULE_1__/* .describeExample */ .mb)(decision.example, show);
    const inRace = candidates.filter(({ droppedBy }) => droppedBy === undefined);
    const [first, second] = inRace;
    const tied = inRace.filter(({ score }) => score === first?.score).length - 1;
    const order = 'the first by ID with status 200 wins, else the first by ID';
    if (chosenBy !== undefined) {
        const asked = `${winner} was asked for by ${chosenBy}`;
        return tied > 0 ? `${asked}; ${String(tied)} more fit, and ${order}.` : `${asked}.`;
    }
    const won = `${winner} won with ${points(first?.score ?? 0)} points`;
    if (tied > 0)
        return `${won}, as many as ${String(tied)} more: ${order}.`;
    if (second === undefined)
        return `${won}: no other example fits.`;
    return `${won}; next is ${(0,_describe_step_js__WEBPACK_IMPORTED_MODULE_1__/* .describeExample */ .mb)(second.example, show)} with ${points(second.score)}.`;
}
/**
 * Why a call got its answer.
 * @param differences what the nearest candidate lacks, in words
 * @param show gives a name that stands in the collection as it may be shown
 */
function describeOutcome(explanation, differences, show) {
    const { decision, candidates, bareRequest } = explanation;
    if (decision.outcome === 'served')
        return describeWin(decision, explanation, show);
    if (bareRequest !== undefined) {
        const place = bareRequest.place.path.map(show).join(' > ');
        return `The request ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(place)} fits, but it has no saved example: add one.`;
    }
    const [nearest] = candidates;
    if (nearest === undefined)
        return 'The collection has no saved example.';
    return `Nothing fits. The nearest example is ${(0,_describe_step_js__WEBPACK_IMPORTED_MODULE_1__/* .describeExample */ .mb)(nearest.example, show)}: ${differences.join('; ')}.`;
}


/***/ }),

/***/ 23213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EN: () => (/* binding */ describePassed),
/* harmony export */   Ey: () => (/* binding */ describeStep),
/* harmony export */   m9: () => (/* binding */ quoteHeader),
/* harmony export */   mb: () => (/* binding */ describeExample)
/* harmony export */ });
/* harmony import */ var _http_text_exact_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80803);
/* harmony import */ var _call_path_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72882);
/* harmony import */ var _match_path_score_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36493);
/* harmony import */ var _match_route_address_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30553);
/* harmony import */ var _match_selectors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25239);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50479);
/**
 * Puts a step of an explanation in words. Every value comes from the two requests as they are given here: whoever gives redacted ones
 * gets sentences that hold nothing else.
 */






/** An example by name and place: `"OK" (Users > Get user)`. */
function describeExample({ name, place }, show) {
    const where = place.path.slice(0, -1).map(show).join(' > ');
    // Every backtick of an explanation begins or ends a quote.
    return `"${show(name)}"${where === '' ? '' : ` (${where})`}`.replaceAll('`', "'");
}
/** What a step compared, and what the difference was, e.g. "query: `page=3`, example has `page=1`". */
function describeStep(step, sides) {
    const { sent, saved } = sides;
    switch (step.step) {
        case 'method':
            return step.fits
                ? `method ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(saved.method)}`
                : `method ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(sent.method)}, example has ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(saved.method)}`;
        case 'selector':
            return describeSelector(step, step.fits, sides);
        case 'path':
            return describePath(step, sides);
        case 'query':
            return describeQuery(step, sides);
        case 'headers':
            return describeHeaders(step, sides);
        case 'body':
            return step.difference === undefined ? 'the body is equal' : describeBody(step.difference, sent, saved);
    }
}
function describeSelector({ header }, fits, { sent, example, show }) {
    const has = {
        'x-mock-response-code': String(example.status),
        'x-mock-response-id': show(example.id),
        'x-mock-response-name': show(example.name),
    };
    const asked = (0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(sent.header(header)?.trim() ?? _quote_js__WEBPACK_IMPORTED_MODULE_0__/* .hidden */ .R);
    return `${header} asks for ${asked}${fits ? '' : `, example has ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(has[header])}`}`;
}
function describePath({ match, baseSegments, captures, fixed, passed }, { sent, saved, show }) {
    const savedPath = { ...saved.path, segments: saved.path.segments.slice(baseSegments) };
    const [path, pattern] = [pathText(sent.path), pathText(savedPath)];
    const base = baseSegments === 0 ? '' : ' without the base URL part of the path';
    if (passed !== undefined) {
        const why = describePassed(passed, ({ segment }) => saved.path.segments[segment] ?? _quote_js__WEBPACK_IMPORTED_MODULE_0__/* .hidden */ .R, show);
        return `path ${path} fits ${pattern}${base} as nothing else does: Postman's cloud would answer 404, for ${why}`;
    }
    switch (match) {
        case undefined: {
            // The surprise of those who expect `:id` to stand for anything.
            const hint = fixed === undefined
                ? ''
                : ` (its ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(`:${show(fixed.name)}`)} has the value ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(saved.path.segments[fixed.segment] ?? _quote_js__WEBPACK_IMPORTED_MODULE_0__/* .hidden */ .R)})`;
            return `path ${path}, example has ${pattern}${hint}`;
        }
        case 'exact':
            return `path ${path} is the example's${base}`;
        case 'wildcard':
        case 'trailing slash and wildcard': {
            const { wildcards } = (0,_call_path_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePattern */ .EY)(savedPath.segments.join('/'));
            const values = new Map(Array.from(wildcards, ([index, wildcard]) => [
                ...((0,_match_path_score_js__WEBPACK_IMPORTED_MODULE_2__/* .captureSegment */ .ir)(sent.path.segments[index] ?? '', wildcard) ?? []),
            ]).flat());
            const parts = captures.map((name) => values.has(name)
                ? `${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)} = ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(values.get(name) ?? _quote_js__WEBPACK_IMPORTED_MODULE_0__/* .hidden */ .R)}`
                : `${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .hidden */ .R)} = ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .hidden */ .R)}`);
            const slash = match === 'wildcard' ? '' : ', but for the trailing slash';
            return `path ${path} fits ${pattern}${base} with ${parts.join(', ')}${slash}`;
        }
        case 'similar':
            return `path ${path} is similar to ${pattern}, and no path is nearer`;
        case 'trailing slash':
        case 'case':
        case 'trailing slash and case':
        case 'IDs':
        case 'trailing slash and IDs':
            return `path ${path} is ${pattern}${base} but for ${match}`;
    }
}
/**
 * What a call passed over, e.g. "`:ownerId` is `<integer>` in the example".
 * @param valueOf a value of somebody's, as it may be shown
 */
function describePassed(passed, valueOf, show) {
    const parts = passed.map((variable) => {
        const { written, value } = variable;
        const shown = (0,_match_route_address_js__WEBPACK_IMPORTED_MODULE_3__/* .isPlaceholder */ .wK)(value) ? show(value) : valueOf(variable);
        return `${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(show(written))} is ${value === '' ? 'empty' : (0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(shown)}`;
    });
    return `${parts.join(' and ')} in the example`;
}
function pathText({ segments, trailingSlash }) {
    return (0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(`/${segments.join('/')}${trailingSlash ? '/' : ''}`);
}
/** What differs between the parameters of a call and of an example, the first few of it. */
function describeQuery({ equal, differences }, { sent, saved }) {
    if (differences.length === 0) {
        return equal === 0 ? 'no query parameters' : `all query parameters are equal (${String(equal)})`;
    }
    const pairs = (name, values) => 
    // As they stand in a URL, once for each value: one value may hold a comma.
    (0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(values?.map((value) => `${name}=${value}`).join('&') ?? _quote_js__WEBPACK_IMPORTED_MODULE_0__/* .hidden */ .R);
    const parts = differences.slice(0, 3).map(({ name, isSent, isSaved }) => {
        const [sentText, savedText] = [pairs(name, sent.query.get(name)), pairs(name, saved.query.get(name))];
        if (!isSent)
            return `${savedText} was not sent`;
        return isSaved ? `${sentText}, example has ${savedText}` : `${sentText} is not in the example`;
    });
    const more = differences.length - parts.length;
    return `query: ${[...parts, ...(more > 0 ? [`${String(more)} more`] : [])].join('; ')}`;
}
function describeHeaders({ names, areNamedByCall, difference }, { sent, saved }) {
    const shown = areNamedByCall ? (0,_match_selectors_js__WEBPACK_IMPORTED_MODULE_4__/* .headerNames */ .Qb)(sent.header(_match_selectors_js__WEBPACK_IMPORTED_MODULE_4__/* .matchHeadersHeader */ .$X) ?? '') : names;
    const nameOf = (name) => (shown.includes(name) ? name : _quote_js__WEBPACK_IMPORTED_MODULE_0__/* .hidden */ .R);
    if (difference === undefined)
        return `headers ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(names.map(nameOf).join(', '))} are equal`;
    const { name, isSent, isSaved } = difference;
    const has = isSaved ? `example has ${quoteHeader(saved.header(name))}` : 'the example has none';
    const header = `header ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(nameOf(name))}`;
    return isSent ? `${header} is ${quoteHeader(sent.header(name))}, ${has}` : `${header} was not sent, ${has}`;
}
/** What may stand before masked credentials. */
const masked = /^(?:apikey|basic|bearer|digest|dpop|hoba|mutual|negotiate|token) \*{3}$/i;
/** A header's value. Of masked credentials the scheme, which log and page show, says nothing here. */
function quoteHeader(value) {
    return (0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value === undefined || masked.test(value) ? _quote_js__WEBPACK_IMPORTED_MODULE_0__/* .hidden */ .R : value);
}
const parse = (canonical) => canonical === undefined ? undefined : (0,_http_text_exact_json_js__WEBPACK_IMPORTED_MODULE_5__/* .parseExactJson */ .lQ)(canonical, 'compared');
const fromCharacter = (what, from) => `${what} differs from the example's from character ${String(from + 1)} on`;
/** Where and how `sent` has another body than `saved`. */
function describeBody(difference, sent, saved) {
    switch (difference.kind) {
        case 'value': {
            const { keys, isSent, isSaved, from } = difference;
            const [sentJson, savedJson] = [parse(sent.canonicalBody()), parse(saved.canonicalBody())];
            const what = (0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .describePlace */ .df)(keys, [sentJson, savedJson]);
            if (from !== undefined)
                return fromCharacter(what, from);
            const has = (0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .describeValue */ .bp)((0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(savedJson, keys), isSaved);
            return `${what} is ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .describeValue */ .bp)((0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(sentJson, keys), isSent)}, example has ${has}`;
        }
        case 'text':
            return difference.from === undefined
                ? `body is ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(sent.text())}, example has ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(saved.text())}`
                : fromCharacter('body', difference.from);
        case 'type': {
            const type = sent.mediaType();
            if (difference.saved !== 'JSON') {
                return `the example's body is ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(difference.saved)}, the call has ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(type)}`;
            }
            return `the example's body is JSON, the call ${type === '' ? 'has no Content-Type' : `says it is ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(type)}`}`;
        }
        case 'same JSON as text': {
            const lacks = "the example's request has no `Content-Type: application/json`";
            const nor = difference.isSentAsJson ? '' : ', nor has the call';
            return `the body is the same JSON, but is compared as text: ${lacks}${nor}`;
        }
        case 'graphql':
            if (difference.part !== 'operation')
                return `the GraphQL ${describePart(difference.part)} of the example`;
            return `the GraphQL operation is ${operationOf(sent)}, example has ${operationOf(saved)}`;
        case 'not sent':
            return 'no body was sent, the example has one';
        case 'not saved':
            return 'the example has no body';
        case 'file':
            return "the example's body is a file, which is never compared";
        case 'no JSON':
            return 'the body is no JSON that can be compared';
        case 'no GraphQL':
            return 'the body is no GraphQL request';
        case 'fields':
            return 'the form fields differ from those of the example';
        case 'unknown':
            return 'the bodies differ';
    }
}
const describePart = (part) => part === 'query' ? 'query differs from that' : 'variables differ from those';
const operationOf = (call) => (0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(call.graphql()?.operationName ?? _quote_js__WEBPACK_IMPORTED_MODULE_0__/* .hidden */ .R);


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

/***/ 27340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ explainCalls)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./build/postman/model.js
var model = __webpack_require__(69412);
// EXTERNAL MODULE: ./build/report/explain/explainer.js + 3 modules
var explainer = __webpack_require__(79629);
// EXTERNAL MODULE: ./build/job/describe-error.js
var describe_error = __webpack_require__(95992);
// EXTERNAL MODULE: ./build/job/inputs/collection/bounded-file.js
var bounded_file = __webpack_require__(79895);
// EXTERNAL MODULE: ./build/job/inputs/collection/environment-file.js
var environment_file = __webpack_require__(95235);
// EXTERNAL MODULE: ./build/job/secrets/secret-variables.js
var secret_variables = __webpack_require__(97864);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./build/job/shown-path.js
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
    const { collectionFile } = options;
    const asked = origin &&
        attempt('The names of the server responses are not known', () => origin.client.listServerResponses(origin.mockId));
    // Read while the API answers.
    const reading = collectionFile === undefined
        ? undefined
        : attempt(`The file ${collectionFile} could not be read`, () => readCollectionFrom(collectionFile, options));
    const serverResponses = await asked;
    const mock = origin &&
        (await attempt("The mock's configuration is not known: the default is taken", () => origin.client.getMock(origin.mockId)));
    let secrets = [];
    const served = await attempt('The calls could not be compared with the collection', async () => {
        const read = (await reading) ?? (origin && mock && (await getCollection(origin, mock.collection)));
        if (read === undefined)
            return undefined;
        const isChanged = mock !== undefined && isOtherEnvironment(mock.environment, options.environmentUid);
        if (isChanged) {
            notes.push("The mock's environment was changed during the job: calls from before are explained with the last one.");
        }
        const source = { ...options, environmentFile: isChanged ? undefined : options.environmentFile };
        const environment = await attempt('The environment could not be read: its variables stay unresolved', () => readEnvironmentOf(source, mock?.environment ?? undefined));
        secrets = (0,secret_variables/* secretValuesOf */.WD)({ collection: read.collection.variables, environment: environment?.variables });
        const { cachedEngine, compileMock } = await loadEngine();
        const config = mock?.config ?? model/* defaultMockConfig */.U2;
        const engine = cachedEngine(await compileMock({ collection: read.collection, environment, config }));
        return { ...read, engine, ...(isChanged && { isChanged }) };
    });
    return {
        explainer: (0,explainer/* createExplainer */.x)({ ...(served && { served }), ...(serverResponses && { serverResponses }) }),
        secrets,
        notes,
    };
}
// The engine is loaded here only: most of its weight is of no use to a step that explains nothing.
const loadEngine = () => Promise.all(/* import() */[__webpack_require__.e(9880), __webpack_require__.e(8032), __webpack_require__.e(5052)]).then(__webpack_require__.bind(__webpack_require__, 12671));
async function readCollectionFrom(file, { kept, root }) {
    const { collection, json, source, files } = kept === undefined ? await readOwnFile(file, root) : await readKept(file, kept);
    if (files !== undefined)
        return { collection, places: { files: await shownFiles(files, root) } };
    const shown = source === undefined ? undefined : await shownPath(source, root);
    return { collection, ...(shown !== undefined && { places: { file: shown, text: json } }) };
}
async function readOwnFile(file, directory) {
    const { readCollectionFile } = await Promise.all(/* import() */[__webpack_require__.e(9880), __webpack_require__.e(2399)]).then(__webpack_require__.bind(__webpack_require__, 82399));
    const { collection, json, isConverted, files } = await readCollectionFile(file, undefined, directory);
    return { collection, json, source: isConverted ? undefined : file, files };
}
const filesSchema = dist/* array */.YOg(dist/* tuple */.PVZ([dist/* string */.YjP(), dist/* string */.YjP()]));
async function readKept(file, { source, files }) {
    const { decodeDocument, parseDocument, readCollection } = await loadEngine();
    const json = decodeDocument(await (0,bounded_file/* readKeptFile */.xj)(file));
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
async function getCollection({ client }, uid) {
    const { readCollection } = await loadEngine();
    const { collection } = await readCollection(await client.getCollection(uid));
    return { collection };
}
async function readEnvironmentOf({ environmentFile, kept, origin }, uid) {
    const { readEnvironment, readDocument } = await loadEngine();
    if (environmentFile !== undefined) {
        if (kept === undefined)
            return (await (0,environment_file/* readEnvironmentFile */.S)(environmentFile)).environment;
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

/***/ 5727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ parseChecks),
/* harmony export */   O: () => (/* binding */ readKeptChecks)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85292);
/** The inputs about checks, and the checks as main hands them to post. */


// Rules need a parser that most jobs do without.
const loadRules = () => __webpack_require__.e(/* import() */ 3271).then(__webpack_require__.bind(__webpack_require__, 23271));
/** Only what is asked for; problems go to `report`, one sentence each. */
async function parseChecks(raw, report) {
    const failOnUnmatched = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('fail-on-unmatched', raw['fail-on-unmatched'], report);
    const percent = raw['min-coverage'].replace(/\s?%$/, '');
    if (percent !== '' && !/^(?:\d{1,2}(?:\.\d+)?|100)$/.test(percent)) {
        report(`\`min-coverage\` is "${raw['min-coverage']}": it takes a percentage from 0 to 100.`);
    }
    const text = raw['expect-calls'];
    const expectCalls = text.trim() === '' ? [] : await (await loadRules()).parseExpectCalls(text, report);
    return {
        ...(failOnUnmatched && { failOnUnmatched }),
        ...(expectCalls.length > 0 && { expectCalls }),
        ...(percent !== '' && { minCoverage: Number(percent) }),
    };
}
const keptSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    failOnUnmatched: valibot__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()),
    expectCalls: valibot__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()),
    minCoverage: valibot__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()),
});
/** As a main step of version 0.1.0 kept them: as the inputs say them. */
const textsSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    'fail-on-unmatched': valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    'expect-calls': valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    'min-coverage': valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
/**
 * The checks that `parseChecks` gave, after a way through JSON.
 *
 * @throws ValiError for anything else
 */
async function readKeptChecks(kept) {
    // They were valid when main read them.
    if (valibot__WEBPACK_IMPORTED_MODULE_1__.is(textsSchema, kept))
        return parseChecks(kept, () => undefined);
    const { expectCalls, ...checks } = valibot__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .qgA(keptSchema, kept);
    return expectCalls === undefined
        ? checks
        : { ...checks, expectCalls: valibot__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .qgA((await loadRules()).keptRulesSchema, expectCalls) };
}


/***/ }),

/***/ 35298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ createUnmatchedCollector),
/* harmony export */   q: () => (/* binding */ nearestOf)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44702);

const longestPath = 1024;
const longestText = 500;
/** Reasons of one method, path and query that stand alone, so that one GraphQL endpoint cannot crowd out all others. */
const mostReasons = 10;
/** @param maxRequests distinct requests kept; the calls of further ones are counted */
function createUnmatchedCollector(maxRequests = 500) {
    const kept = new Map();
    const reasons = new Map();
    let leftOutCalls = 0;
    return {
        add: (log, miss) => {
            const method = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .cutMiddle */ .it)(log.request.method, 100);
            const path = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .cutMiddle */ .it)(log.request.path, longestPath);
            const status = log.response.statusCode;
            const message = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .cutMiddle */ .it)(log.responseName ?? '', longestText);
            const difference = miss && (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .cutMiddle */ .it)(miss.difference, longestText);
            const target = `${method} ${path}`;
            const ownKey = JSON.stringify([target, difference ?? message, difference === undefined && status]);
            const known = reasons.get(target) ?? 0;
            // What further reasons have in common is what the mock said.
            const isOwn = kept.has(ownKey) || known < mostReasons;
            const key = isOwn ? ownKey : JSON.stringify([target]);
            const before = kept.get(key);
            if (before !== undefined) {
                before.calls += 1;
                return;
            }
            if (kept.size >= maxRequests) {
                leftOutCalls += 1;
                return;
            }
            if (isOwn)
                reasons.set((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .detach */ .Yo)(target), known + 1);
            kept.set((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .detach */ .Yo)(key), {
                method: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .detach */ .Yo)(method),
                path: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .detach */ .Yo)(path),
                calls: 1,
                status,
                message: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .detach */ .Yo)(message),
                ...(isOwn && difference !== undefined && { difference: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .detach */ .Yo)(difference) }),
                ...(isOwn && miss?.isRefused && { isRefused: true }),
                candidates: isOwn ? (miss?.candidates ?? []) : [],
                ...(isOwn && miss?.bareRequest && { bareRequest: miss.bareRequest }),
            });
        },
        unmatched: () => ({ requests: [...kept.values()].sort((a, b) => b.calls - a.calls), leftOutCalls }),
    };
}
/** A request that fits but has no example, else the nearest example; `undefined` when neither is known. */
function nearestOf({ bareRequest, candidates: [nearest] }) {
    const found = bareRequest ?? nearest;
    if (found === undefined)
        return undefined;
    const { place, file, line } = found;
    const position = file === undefined ? '' : line === undefined ? file : `${file}:${line}`;
    const inFile = { position, ...(file !== undefined && { file }), ...(line !== undefined && { line }) };
    if (bareRequest !== undefined || nearest === undefined) {
        return { text: `the request "${place}"${inBrackets([position])}`, score: '', ...inFile };
    }
    const { example, score } = nearest;
    return {
        text: `"${example}"${inBrackets([place, position])}`,
        score: String(Math.round(score * 100) / 100),
        ...inFile,
    };
}
function inBrackets(texts) {
    const given = texts.filter((text) => text !== '');
    return given.length === 0 ? '' : ` (${given.join(', ')})`;
}


/***/ }),

/***/ 79629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ createExplainer)
});

// EXTERNAL MODULE: ./build/engine/example-status.js
var example_status = __webpack_require__(96188);
// EXTERNAL MODULE: ./build/call-log/model.js
var model = __webpack_require__(75471);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/report/explain/mock-request.js
var mock_request = __webpack_require__(93901);
;// CONCATENATED MODULE: ./build/report/explain/explain-miss.js
/** Why a call got no example. */


const mostCandidates = 5;
/**
 * Weighing one example for one call takes a microsecond or two: 100,000 distinct misses of a large collection cannot hold up
 * the job.
 */
const usuallyWeighed = 1_000_000;
/** Memory for explanations, by distinct requests. */
const mostExplained = 1000;
/**
 * Explains unmatched calls by the engine; equal requests once, distinct ones up to a bound: `undefined` beyond it.
 */
function createMissExplainer({ engine, collection, locate, isChanged, mostWeighed = usuallyWeighed, }) {
    const examples = collection.requests.flatMap((request) => request.examples);
    // Headers that no example has cannot tell candidates apart, and many differ from call to call (dates, trace IDs).
    const telling = new Set(examples.flatMap(({ request }) => request.headers.map(({ key }) => key.toLowerCase())));
    const isTelling = (name) => name === 'content-type' || name.startsWith('x-mock-') || telling.has(name);
    const known = new Map();
    const knownByTarget = new Map();
    const mostKnown = Math.min(mostExplained, Math.max(20, Math.floor(mostWeighed / Math.max(1, examples.length))));
    return (log) => {
        const { method, path, headers, body } = log.request;
        const told = (headers ?? []).filter(({ key }) => isTelling(key.toLowerCase()));
        // Of the answer too: a call that the mock refused by a rate limit has another reason than the same one before.
        const target = [method, path, log.responseName, log.response.statusCode];
        const targetKey = (0,external_node_crypto_.hash)('sha256', JSON.stringify(target));
        const key = (0,external_node_crypto_.hash)('sha256', JSON.stringify([...target, told, body]));
        const before = known.get(key);
        if (before !== undefined)
            return before;
        // Of calls of one address that differ in headers or bodies only, one explanation says most of what there is to say.
        if (known.size >= mostKnown)
            return knownByTarget.get(targetKey);
        const request = (0,mock_request/* toMockRequest */.D)(log);
        const { candidates: all, ...rest } = engine.explain(request, mostCandidates);
        const candidates = all.slice(0, mostCandidates);
        const miss = {
            explanation: { ...rest, candidates },
            isCut: request.isCut,
            isChanged,
            positions: candidates.map(({ example }) => locate(example.place.pointer)),
            barePosition: rest.bareRequest && locate(rest.bareRequest.place.pointer),
        };
        known.set(key, miss);
        if (!knownByTarget.has(targetKey))
            knownByTarget.set(targetKey, miss);
        return miss;
    };
}

// EXTERNAL MODULE: ./build/http-text/scan-json.js
var scan_json = __webpack_require__(80857);
;// CONCATENATED MODULE: ./build/report/explain/locate-pointer.js
/** From a JSON pointer into a file to the line where it points. */

/** What is noted of a larger file can take more memory than line numbers are worth. */
const largestText = 32 * 1024 * 1024;
/** Keys and indexes on the way: as each level is gone through anew, a hostile depth would take hours. */
const deepestPointer = 64;
/**
 * `text` is to be JSON as `JSON.parse` takes it, but for a byte order mark. It is looked at when a line is asked for, and
 * each array or object on the way to one is gone through once, so that all lines of a large collection cost no more than
 * reading it a few times.
 */
function createPointerLocator(text) {
    const childrenAt = new Map();
    const children = (offset) => {
        const known = childrenAt.get(offset) ?? readChildren(text, offset);
        childrenAt.set(offset, known);
        return known;
    };
    let breaks;
    return (pointer) => {
        const steps = pointer.split('/').slice(1);
        if (steps.length > deepestPointer || text.length > largestText)
            return undefined;
        let offset = (0,scan_json/* skipSpace */.AN)(text, text.startsWith('\uFEFF') ? 1 : 0);
        for (const escaped of steps) {
            const key = escaped.replaceAll('~1', '/').replaceAll('~0', '~');
            offset = offset === undefined ? undefined : children(offset).get(key);
        }
        return offset === undefined ? undefined : countBelow((breaks ??= lineBreaks(text)), offset) + 1;
    };
}
function readChildren(text, offset) {
    const children = new Map();
    const isArray = text[offset] === '[';
    if (!isArray && text[offset] !== '{')
        return children;
    let at = (0,scan_json/* skipSpace */.AN)(text, offset + 1);
    while (at < text.length && text[at] !== ']' && text[at] !== '}') {
        let key = String(children.size);
        if (!isArray) {
            const end = (0,scan_json/* endOfString */.ap)(text, at);
            // A key that comes twice has its last value, as for JSON.parse.
            key = String(JSON.parse(text.slice(at, end)));
            at = (0,scan_json/* skipSpace */.AN)(text, (0,scan_json/* skipSpace */.AN)(text, end) + 1); // over the colon
        }
        children.set(key, at);
        at = (0,scan_json/* skipSpace */.AN)(text, endOfValue(text, at));
        if (text[at] === ',')
            at = (0,scan_json/* skipSpace */.AN)(text, at + 1);
    }
    return children;
}
/** Just behind the value that begins at `offset`. Not recursive: a document may be as deep as it likes. */
function endOfValue(text, offset) {
    // V8 finds what matters much faster than a loop that is not yet compiled.
    const structure = /["[\]{},]/g;
    structure.lastIndex = offset;
    let depth = 0;
    while (structure.test(text)) {
        const at = structure.lastIndex - 1;
        switch (text.charAt(at)) {
            case '"':
                structure.lastIndex = (0,scan_json/* endOfString */.ap)(text, at);
                if (depth === 0)
                    return structure.lastIndex;
                break;
            case '[':
            case '{':
                depth += 1;
                break;
            case ',':
                if (depth === 0)
                    return at;
                break;
            default:
                depth -= 1;
                if (depth <= 0)
                    return depth < 0 ? at : at + 1;
        }
    }
    return text.length;
}
function lineBreaks(text) {
    const breaks = [];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        breaks.push(at);
    return breaks;
}
/** How many of the ascending `numbers` are below `limit`. */
function countBelow(numbers, limit) {
    let [low, high] = [0, numbers.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((numbers[middle] ?? Infinity) < limit)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

// EXTERNAL MODULE: ./build/engine/call/call.js + 1 modules
var call = __webpack_require__(63813);
// EXTERNAL MODULE: ./build/engine/call/target.js
var call_target = __webpack_require__(17227);
;// CONCATENATED MODULE: ./build/report/explain/secret-segments.js
/** Finds the segments of a call's path that are secret by the name of the path variable that they stand for. */


const noSegments = { segments: new Set(), values: [] };
/** Where no collection is known there is nothing to know. */
const findsNothing = { inCall: () => noSegments, inSaved: () => noSegments.segments };
/**
 * Those of the example that was served, else of what is nearest.
 *
 * @param explain the explanation of a call; `undefined` for one that is not explained
 */
function createSegmentFinder(engine, explain, isSecret) {
    const { paths } = engine;
    if (![...paths.names()].some(isSecret))
        return findsNothing;
    const guess = createGuess(engine, isSecret);
    const nearest = (log) => {
        const decision = engine.answer((0,mock_request/* toMockRequest */.D)(log));
        if (decision.outcome === 'served')
            return [decision.example.request];
        const explanation = explain(log);
        return explanation && nearestRequests(explanation);
    };
    return {
        inCall: (log, served) => {
            const { path } = log.request;
            const saved = served === undefined ? nearest(log) : [served];
            if (saved === undefined)
                return guess(path);
            const secret = saved.flatMap((request) => paths.find(path, request)).filter(({ name }) => isSecret(name));
            if (secret.length === 0)
                return noSegments;
            return {
                segments: new Set(secret.map(({ segment }) => segment)),
                values: secret.flatMap(({ values }) => values),
            };
        },
        inSaved: (request) => {
            const { segments, variables } = paths.read(request);
            const isValue = ({ segment }) => segments[segment]?.includes('{{') !== true;
            return new Set(variables
                .filter(({ name }) => isSecret(name))
                .filter(isValue)
                .map(({ segment }) => segment));
        },
    };
}
/** A request without example that fits, the nearest example, and all others that have the call's path. */
function nearestRequests({ candidates, bareRequest }) {
    const isOfPath = ({ steps }) => steps.every(({ step, fits }) => step !== 'path' || fits);
    const near = candidates.filter((candidate, index) => index === 0 || isOfPath(candidate));
    return [...(bareRequest === undefined ? [] : [bareRequest.request]), ...near.map(({ example }) => example.request)];
}
/**
 * For the calls of which too many are different for each to be explained. It takes too many segments rather than too few:
 * those that stand where any path of this length has a secret, and those that stand behind what stands before one.
 */
function createGuess({ paths, requests }, isSecret) {
    const known = (0,call/* once */.O)(() => {
        const byLength = new Map();
        const before = new Set();
        for (const request of requests.flatMap(({ request, examples }) => [request, ...examples.map((e) => e.request)])) {
            const { segments, variables } = paths.read(request);
            for (const { segment } of variables.filter(({ name }) => isSecret(name))) {
                byLength.set(segments.length, (byLength.get(segments.length) ?? new Set()).add(segment));
                if (segment > 0)
                    before.add((segments[segment - 1] ?? '').toLowerCase());
            }
        }
        return { byLength, before };
    });
    return (target) => {
        const { segments } = (0,call_target/* readTarget */._)(target).path;
        const { byLength, before } = known();
        const places = byLength.get(segments.length);
        const isTaken = (index) => places?.has(index) === true || before.has(segments[index - 1]?.toLowerCase() ?? '');
        const taken = [...segments.keys()].filter(isTaken);
        return { segments: new Set(taken), values: taken.map((index) => segments[index] ?? '') };
    };
}

;// CONCATENATED MODULE: ./build/report/explain/explainer.js
/** Makes an insight of each call log. */






/** Equal requests are explained once; distinct ones up to a bound, beyond which a miss has no explanation. */
function createExplainer({ served, serverResponses = [], mostWeighed } = {}) {
    const statusesByName = Map.groupBy(serverResponses, ({ name }) => name);
    const hasServerResponse = ({ responseName, response }) => statusesByName.get(responseName ?? '')?.some(({ statusCode }) => statusCode === response.statusCode) === true;
    if (served === undefined) {
        const explain = (log) => ({
            outcome: !(0,model/* isUnmatched */.gK)(log) && hasServerResponse(log) ? 'server-response' : (0,model/* outcomeOf */.sG)(log),
        });
        return { explain, segments: () => findsNothing, collection: undefined, locate: () => undefined };
    }
    const { engine, collection, places, isChanged = false } = served;
    const { findExample, hasExample } = createExampleFinder(engine, collection);
    // One that was deleted is in no list any more, as after the update step ended an outage: then it is known by what it
    // had to be, a 5xx (Postman API, server responses) that no example gives.
    const isDeletedServerResponse = (log) => Math.trunc(log.response.statusCode / 100) === 5 && !!log.responseName && !hasExample(log);
    const locate = places === undefined ? () => undefined : createLocate(places);
    const findPassed = (log, example) => {
        if (!engine.mayPass(example))
            return undefined;
        const decision = engine.answer((0,mock_request/* toMockRequest */.D)(log));
        return decision.outcome === 'served' && decision.example === example ? decision.passed : undefined;
    };
    const explainMiss = createMissExplainer({ engine, collection, locate, isChanged, mostWeighed });
    return {
        explain: (log) => {
            if ((0,model/* isUnmatched */.gK)(log)) {
                const miss = explainMiss(log);
                return { outcome: 'unmatched', ...(miss && { miss }) };
            }
            // An API gives the log of a server response the type `success` and the response's name: so would an example of
            // that very name and status, which cannot be told apart. While a server response is active it answers every call.
            if (hasServerResponse(log) || isDeletedServerResponse(log))
                return { outcome: 'server-response' };
            const example = findExample(log);
            const passed = example && findPassed(log, example);
            return { outcome: 'matched', ...(example && { example }), ...(passed && { passed }) };
        },
        segments: (isSecret) => createSegmentFinder(engine, (log) => explainMiss(log)?.explanation, isSecret),
        collection,
        locate,
    };
}
/**
 * Finds the example behind a call log.
 *
 * The log is the fact: it names the example that was served. But names repeat ("OK", "Success"), and then the engine's own
 * decision on the logged request picks among the examples of that name and status. Where the engine decides for another
 * one (the body was cut, the collection has changed since), the log still wins. A log without a name leaves the decision
 * to the engine.
 */
function createExampleFinder(engine, collection) {
    const byName = Map.groupBy(collection.requests.flatMap(({ examples }) => examples), ({ name }) => name);
    const hasExample = ({ responseName, response }) => byName.get(responseName ?? '')?.some((example) => (0,example_status/* hasStatus */.R)(example, response.statusCode)) === true;
    const findExample = (log) => {
        const { responseName, response } = log;
        const fits = (example) => (0,example_status/* hasStatus */.R)(example, response.statusCode);
        if (!responseName) {
            const decided = decide(engine, log);
            return decided !== undefined && fits(decided) ? decided : undefined;
        }
        const named = byName.get(responseName) ?? [];
        if (named.length <= 1)
            return named[0];
        const decided = decide(engine, log);
        if (decided?.name === responseName && fits(decided))
            return decided;
        const method = log.request.method.toUpperCase();
        const fitting = named.filter(fits);
        return fitting.find(({ request }) => request.method === method) ?? fitting[0] ?? named[0];
    };
    return { findExample, hasExample };
}
function decide(engine, log) {
    const decision = engine.answer((0,mock_request/* toMockRequest */.D)(log));
    return decision.outcome === 'served' ? decision.example : undefined;
}
function createLocate(places) {
    if ('files' in places) {
        return (pointer) => {
            // What stands within a request or an example is in its file.
            for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
                const file = places.files.get(at);
                if (file !== undefined)
                    return { file, line: 1 };
            }
            return undefined;
        };
    }
    const findLine = createPointerLocator(places.text);
    return (pointer) => {
        const line = findLine(pointer);
        return { file: places.file, ...(line !== undefined && { line }) };
    };
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

/***/ 64701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   We: () => (/* binding */ reportNotes),
/* harmony export */   hY: () => (/* binding */ leftOutSentence)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44702);
/** How the calls went, in words. */

/**
 * How the calls went, in a sentence or two. Where logs are missing, or may be, it says so first, and nothing of calls that it
 * cannot know.
 */
function verdictOf(calls, { missingLogs, uncertainty }) {
    if (missingLogs === undefined && uncertainty?.spoilsChecks !== true)
        return callsVerdict(calls);
    const what = missingLogs === undefined ? 'Call logs may be missing' : 'Call logs are missing';
    return calls.calls === 0 ? `${what}: how the calls went is not known.` : `${what}. So far: ${callsVerdict(calls)}`;
}
function callsVerdict({ calls, matched, unmatched, serverResponses }) {
    if (calls === 0)
        return 'No call reached the mock. Check that the tests use its URL.';
    const aside = serverResponses === 0 ? '' : ` ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(serverResponses, 'call')} got a server response.`;
    if (serverResponses === calls)
        return calls === 1 ? 'The one call got a server response.' : `All${aside}`;
    if (calls === 1) {
        return unmatched === 0 ? 'The one call got a saved example.' : 'The one call matched no saved example.';
    }
    if (matched === calls)
        return `All ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(calls)} calls got a saved example.`;
    if (unmatched === 0)
        return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(matched, 'call')} got a saved example.${aside}`;
    if (unmatched === calls)
        return `None of the ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(calls)} calls matched a saved example.`;
    return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(unmatched)} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(calls)} calls matched no saved example.${aside}`;
}
/** What a table says about groups that it does not show; `undefined` when it shows all. */
function leftOutSentence({ groups, ungrouped }, shownRows, whereTheRestIs) {
    const hidden = groups.slice(shownRows);
    const unmatched = ungrouped.unmatched + countCalls(hidden.filter(({ outcome }) => outcome === 'unmatched'));
    const matched = ungrouped.matched + countCalls(hidden.filter(({ outcome }) => outcome !== 'unmatched'));
    if (matched + unmatched === 0)
        return undefined;
    const rows = ungrouped.matched + ungrouped.unmatched > 0 ? 'More rows' : (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(hidden.length, 'more row');
    const calls = `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(matched + unmatched, 'call')}, ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(unmatched)} of them unmatched`;
    return `${rows} (${calls}) did not fit here. ${whereTheRestIs}`;
}
const countCalls = (groups) => groups.reduce((sum, { calls }) => sum + calls, 0);
/** What a reader has to know about the report itself: what was redacted, what was cut, what could not be written. */
function reportNotes({ redactions, cutCalls, passedOver, failures, missingLogs, uncertainty, }) {
    return [
        ...(missingLogs === undefined ? [] : [missingSentence(missingLogs)]),
        ...(uncertainty === undefined ? [] : [`Call logs may be missing: ${uncertainty.reason}.`]),
        ...(redactions === 0
            ? []
            : [`${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(redactions, 'secret value')} in the call logs ${redactions === 1 ? 'was' : 'were'} redacted.`]),
        ...(cutCalls === 0
            ? []
            : [`Bodies of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(cutCalls, 'call')} were too long for the call logs, which have their starts only.`]),
        ...passedOver,
        ...failures.map(({ message }) => message),
    ];
}
const missingSentence = (reason) => reason === '' ? 'Call logs are missing.' : `Call logs are missing: ${reason.replace(/\.$/, '')}.`;


/***/ }),

/***/ 50504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ writeReport)
});

// EXTERNAL MODULE: ./build/call-log/ndjson.js
var ndjson = __webpack_require__(14372);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
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

// EXTERNAL MODULE: ./build/report/memoize.js
var memoize = __webpack_require__(96263);
;// CONCATENATED MODULE: ./build/report/files/ndjson.js
/** `call-logs.ndjson` as a file of the report. */




/** `call-logs.ndjson` in `directory`: Postman's entries as JSON, one a line (newline-delimited JSON). */
async function openCallLogFile(directory) {
    const path = (0,external_node_path_.join)(directory, ndjson/* callLogsFile */.QZ);
    const file = await openPartialFile(path);
    const toBytes = (0,memoize/* memoizeObject */.o)((part) => Buffer.from(JSON.stringify(part)));
    return {
        path,
        write: ({ request, response, ...rest }) => {
            const start = `${JSON.stringify(rest).slice(0, -1)},"request":`;
            return file.write(start, toBytes(request), ',"response":', toBytes(response), '}\n');
        },
        close: file.close,
        discard: file.discard,
    };
}

;// CONCATENATED MODULE: ./build/report/files/late-file.js
/** Files of the report that are written as a whole once all calls are known, such as `coverage.json`. */


/** A file of the report that is written as a whole once all calls are known. */
async function openLateFile(directory, name, content) {
    const path = (0,external_node_path_.join)(directory, name);
    const file = await openPartialFile(path);
    return {
        path,
        write: () => undefined,
        close: async () => {
            await file.write(content());
            await file.close();
        },
        discard: file.discard,
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

// EXTERNAL MODULE: ./build/call-log/decoded-body.js
var decoded_body = __webpack_require__(46065);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: ./build/call-log/body.js
var call_log_body = __webpack_require__(43040);
// EXTERNAL MODULE: ./build/call-log/model.js
var model = __webpack_require__(75471);
// EXTERNAL MODULE: ./build/http-text/header-text.js
var header_text = __webpack_require__(86420);
// EXTERNAL MODULE: ./build/http-text/pairs.js
var pairs = __webpack_require__(68166);
// EXTERNAL MODULE: ./build/http-text/target.js
var target = __webpack_require__(35194);
;// CONCATENATED MODULE: ./build/report/files/har.js
/** `call-logs.har`: an HTTP Archive (http://www.softwareishard.com/blog/har-12-spec/). */










/**
 * `call-logs.har` in `directory`: an HTTP Archive (HAR 1.2) without pages, which browser developer tools open. Written
 * entry by entry.
 */
async function openHarFile(directory, { mockUrl, creator, comment }) {
    const path = (0,external_node_path_.join)(directory, 'call-logs.har');
    const file = await openPartialFile(path);
    const { name, version } = creator;
    const head = JSON.stringify({ version: '1.2', creator: { name, version }, comment }).slice(0, -1);
    await file.write(`{"log":${head},"entries":[`);
    const toBytes = (value) => Buffer.from(JSON.stringify(value));
    const requestBytes = (0,memoize/* memoizeObject */.o)((request) => toBytes(harRequest(request, mockUrl)));
    const responseBytes = (0,memoize/* memoizeObject */.o)((response) => toBytes(harResponse(response)));
    let separator = '\n';
    return {
        path,
        write: (log) => {
            const start = `${separator}${JSON.stringify(harCall(log)).slice(0, -1)},"request":`;
            separator = ',\n';
            return file.write(start, requestBytes(log.request), ',"response":', responseBytes(log.response), '}');
        },
        close: async () => {
            await file.write('\n]}}\n');
            await file.close();
        },
        discard: file.discard,
    };
}
/** HAR's mark for a size that the log does not give. */
const unknownSize = -1;
/** Call logs do not say it, and a guess would be shown as a fact. */
const unknownHttpVersion = 'unknown';
/** What browsers write into `mimeType` when no header names a type. */
const unknownMimeType = 'x-unknown';
/** An entry but for its request and response. */
function harCall(log) {
    const outcome = (0,model/* isUnmatched */.gK)(log) ? 'No example matched' : 'Example';
    const milliseconds = Date.parse(log.servedAt);
    return {
        // HAR wants a time for each entry: one that cannot be read becomes the epoch, which nobody takes for real.
        startedDateTime: new Date(Number.isNaN(milliseconds) ? 0 : milliseconds).toISOString(),
        // Call logs hold no durations. HAR 1.2 allows -1 only for the optional phases, which are left out: `send`, `wait`
        // and `receive` "must have non-negative values", and `time` is their sum.
        time: 0,
        cache: {},
        timings: { send: 0, wait: 0, receive: 0 },
        comment: `${outcome}: ${log.responseName ?? ''}`,
    };
}
function harRequest(request, mockUrl) {
    const { method, path, headers, body } = request;
    const { data, isBinary } = (0,decoded_body/* readDecodedBody */.D)(request);
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

// EXTERNAL MODULE: ./build/report/explain/explainer.js + 3 modules
var explain_explainer = __webpack_require__(79629);
;// CONCATENATED MODULE: ./build/report/files/junit.js
/**
 * `junit.xml`: one suite with a test case for each check. Times are 0, since a check takes none.
 * @param suite the suite's name
 */
function formatJunit(checks, suite) {
    const failures = checks.filter(({ passed }) => !passed).length;
    const counts = `tests="${checks.length}" failures="${failures}" errors="0" skipped="0" time="0"`;
    return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<testsuites name="ephemeral-mock" ${counts}>`,
        `  <testsuite name="${escapeXml(suite)}" ${counts}>`,
        ...checks.map(formatCase),
        '  </testsuite>',
        '</testsuites>',
        '',
    ].join('\n');
}
function formatCase({ name, passed, message }) {
    const head = `    <testcase classname="ephemeral-mock" name="${escapeXml(name)}" time="0"`;
    if (passed)
        return `${head}/>`;
    const text = escapeXml(message);
    return `${head}>\n      <failure message="${text}" type="check">${text}</failure>\n    </testcase>`;
}
/** Text for XML 1.0, attributes too: what no XML document may hold, escaped or not, is left out. */
function escapeXml(text) {
    return text
        .toWellFormed()
        .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
        .replace(/[&<>"'\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}

;// CONCATENATED MODULE: ./build/report/files/page-data.js
/** Stands in the built page where the data goes, exactly once. */
const dataMark = '{{report-data}}';
/** The `id` of the script element around it. */
const dataElementId = 'report-data';

;// CONCATENATED MODULE: ./build/report/files/page.js
/** `report.html`, and as a file of the report. */






/** What a browser opens within a second or two. */
const defaultPageLimits = {
    rows: 50_000,
    rowBytes: 20_000_000,
    bodyBytes: 20_000_000,
    candidates: 10,
};
/** The part of each limit that only unmatched calls may use: they are what the reader came for, and often come last. */
const unmatchedShare = 0.25;
/**
 * `report.html` in `directory`: one file that shows the calls in a browser and needs nothing else. Written call by
 * call; what is kept in memory does not grow with the calls.
 * @throws Error when `template` does not hold `dataMark` exactly once; errors of the file system, from each method too
 */
async function openPageFile(directory, { template, head, limits: given = {} }) {
    const limits = { ...defaultPageLimits, ...given };
    const [before, after, ...more] = template.split(dataMark);
    if (before === undefined || after === undefined || more.length > 0) {
        throw new Error(`The page's template must hold ${dataMark} exactly once. Build it again.`);
    }
    const path = (0,external_node_path_.join)(directory, 'report.html');
    const file = await openPartialFile(path);
    const rows = createRowWriter(limits);
    let separator = '\n';
    await file.write(`${before}{"head":${toScriptJson(head)},"calls":[`);
    return {
        path,
        write: (call) => {
            const row = rows.write(call);
            if (row === undefined)
                return undefined;
            const before = separator;
            separator = ',\n';
            return file.write(before, ...row);
        },
        close: async (totals) => {
            await file.write(`\n],"totals":${toScriptJson(totals)},"counts":${toScriptJson(rows.counts)}}${after}`);
            await file.close();
        },
        discard: file.discard,
    };
}
function createRowWriter(limits) {
    const rows = createBudget(limits.rows);
    const rowBytes = createBudget(limits.rowBytes);
    const bodyBytes = createBudget(limits.bodyBytes);
    const counts = { matched: 0, unmatched: 0, serverResponse: 0, withoutRow: 0, withoutBodies: 0 };
    const takeLine = (call, isUnmatched) => {
        if (!rows.has(1, isUnmatched))
            return undefined;
        const line = toScriptJson(lineOf(call, limits.candidates));
        const size = Buffer.byteLength(line);
        if (!rowBytes.has(size, isUnmatched))
            return undefined;
        rows.take(1, isUnmatched);
        rowBytes.take(size, isUnmatched);
        return line;
    };
    const toBytes = (0,memoize/* memoizeObject */.o)((message) => Buffer.from(toScriptJson(toMessage(message))));
    const takeBodies = ({ request, response }, isUnmatched) => {
        // Spares the work on most calls of a long run: JSON is no shorter than the text in it.
        const least = (request.body?.data ?? '').length + (response.body?.data ?? '').length;
        if (!bodyBytes.has(least, isUnmatched))
            return undefined;
        const bodies = { request: toBytes(request), response: toBytes(response) };
        const size = bodies.request.length + bodies.response.length;
        if (!bodyBytes.has(size, isUnmatched))
            return undefined;
        bodyBytes.take(size, isUnmatched);
        return bodies;
    };
    return {
        counts,
        write: (call) => {
            const isUnmatched = call.outcome === 'unmatched';
            counts[call.outcome === 'server-response' ? 'serverResponse' : call.outcome] += 1;
            const line = takeLine(call, isUnmatched);
            if (line === undefined) {
                counts.withoutRow += 1;
                return undefined;
            }
            const bodies = takeBodies(call, isUnmatched);
            if (bodies === undefined)
                counts.withoutBodies += 1;
            const { request, response } = bodies ?? noBodies;
            return [`${line.slice(0, -1)},"request":`, request, ',"response":', response, '}'];
        },
    };
}
const noBodies = { request: 'null', response: 'null' };
/** The keys that the list needs, one by one: a caller may hand over more than belongs into the page. */
function lineOf(call, maxCandidates) {
    const { id, servedAt, method, path, status, outcome, example, note, difference, bareRequest, candidates } = call;
    const line = { id, servedAt, method, path, status, outcome, example };
    return {
        ...line,
        ...(note !== undefined && { note }),
        ...(difference !== undefined && { difference }),
        ...(bareRequest && { bareRequest }),
        ...(candidates && { candidates: candidates.slice(0, maxCandidates) }),
    };
}
function toMessage({ headers, body }) {
    const { data, isBinary, fullSize } = body != null && 'mode' in body ? (0,decoded_body/* readDecodedBody */.D)({ headers, body }) : (0,call_log_body/* readBody */.x8)(body);
    const shown = { data, isBinary, ...(fullSize !== undefined && { fullSize }) };
    return {
        headers: (headers ?? []).map(({ key, value }) => ({ key, value })),
        body: data === '' ? null : shown,
    };
}
/** An amount that all calls share, but for a part that only unmatched ones may use. */
function createBudget(total) {
    let left = total;
    let leftForOthers = total - Math.ceil(total * unmatchedShare);
    return {
        has: (amount, isUnmatched) => amount <= (isUnmatched ? left : Math.min(left, leftForOthers)),
        take: (amount, isUnmatched) => {
            left -= amount;
            if (!isUnmatched)
                leftForOthers -= amount;
        },
    };
}
/**
 * JSON that no HTML parser takes for anything but text: `</script>`, `<!--` and entities need characters that are
 * escaped here. All five occur in JSON inside strings only. U+2028 and U+2029 end lines in old JavaScript.
 */
function toScriptJson(value) {
    return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
/** The page as a writer of the report. @throws Error when the template has no mark, or of the file system */
async function openPage(directory, { template, head, totals }) {
    const page = await openPageFile(directory, { template, head });
    return {
        path: page.path,
        write: (log, insight) => page.write(toPageCall(log, insight)),
        close: () => page.close(totals()),
        discard: page.discard,
    };
}
function toPageCall(log, { outcome, miss, note }) {
    const { id, servedAt, responseName, request, response } = log;
    return {
        id,
        servedAt,
        method: request.method,
        path: request.path,
        status: response.statusCode,
        outcome,
        example: responseName ?? '',
        request,
        response,
        ...(note !== undefined && { note }),
        ...(miss && {
            difference: miss.difference,
            ...(miss.bareRequest && { bareRequest: miss.bareRequest }),
            candidates: miss.candidates.map(toPageCandidate),
        }),
    };
}
function toPageCandidate({ example, method, address, score, steps, droppedBy, file, line, }) {
    const position = { ...(file !== undefined && { file }), ...(line !== undefined && { line }) };
    return { example, method, address, score, steps, ...(droppedBy !== undefined && { droppedBy }), ...position };
}

// EXTERNAL MODULE: ./build/report/words.js
var words = __webpack_require__(44702);
;// CONCATENATED MODULE: ./build/report/count/calls-by-example.js


const longestKept = 1024;
/** @param maxRows rows kept; the calls of further ones are counted */
function createAnsweredCounter(redactTarget, maxRows = 1000) {
    const kept = new Map();
    let leftOutCalls = 0;
    return {
        add: ({ request, response, responseName }, { outcome, example }) => {
            if (outcome === 'unmatched')
                return;
            const name = (0,words/* cutMiddle */.it)(responseName ?? '', longestKept);
            const method = (0,words/* cutMiddle */.it)(request.method, longestKept);
            const path = (0,words/* cutMiddle */.it)((0,target/* cutQuery */.LL)(request.path)[0], longestKept);
            const key = JSON.stringify([outcome, name, method, response.statusCode, example?.place.pointer]);
            const known = kept.get(key);
            if (known !== undefined) {
                known.calls += 1;
                known.hasMorePaths ||= known.path !== path;
            }
            else if (kept.size >= maxRows) {
                leftOutCalls += 1;
            }
            else {
                const savedFor = example && (0,words/* detach */.Yo)((0,words/* cutMiddle */.it)(redactTarget(example.request.address), longestKept));
                kept.set(key, {
                    outcome,
                    name: (0,words/* detach */.Yo)(name),
                    method: (0,words/* detach */.Yo)(method),
                    path: (0,words/* detach */.Yo)(path),
                    hasMorePaths: false,
                    ...(savedFor !== undefined && { savedFor }),
                    status: response.statusCode,
                    calls: 1,
                });
            }
        },
        answered: () => ({ rows: [...kept.values()].sort((a, b) => b.calls - a.calls), leftOutCalls }),
    };
}

;// CONCATENATED MODULE: ./build/report/count/calls.js
/** Counts calls by what they asked and what they got, in bounded memory. */




const calls_longestKept = 1024;
/**
 * @param maxGroups groups kept of unmatched calls, and as many of all others: neither can crowd the other out. Totals are
 *   exact whatever it is.
 */
function createCallCounter(maxGroups = 1000) {
    const totals = emptyTotals();
    const groups = { matched: new Map(), unmatched: new Map() };
    const calls = { matched: 0, unmatched: 0, 'server-response': 0 };
    const ungrouped = { matched: 0, unmatched: 0 };
    return {
        add: (log, outcome = (0,model/* outcomeOf */.sG)(log)) => {
            const group = groupOf(log, outcome);
            const bucket = outcome === 'unmatched' ? 'unmatched' : 'matched';
            const requestBytes = (0,call_log_body/* bodySize */.e4)(log.request.body) ?? 0;
            const responseBytes = (0,call_log_body/* bodySize */.e4)(log.response.body) ?? 0;
            calls[outcome] += 1;
            const call = { at: Date.parse(log.servedAt), servedAt: log.servedAt, requestBytes, responseBytes };
            addCall(totals, call);
            const key = JSON.stringify([group.method, group.path, group.status, group.responseName, outcome]);
            const known = groups[bucket].get(key);
            if (known === undefined && groups[bucket].size >= maxGroups) {
                ungrouped[bucket] += 1;
                return;
            }
            const kept = known ?? {
                ...group,
                method: (0,words/* detach */.Yo)(group.method),
                path: (0,words/* detach */.Yo)(group.path),
                responseName: (0,words/* detach */.Yo)(group.responseName),
                totals: emptyTotals(),
            };
            if (known === undefined)
                groups[bucket].set(key, kept);
            addCall(kept.totals, call);
        },
        aggregate: () => ({
            ...readTotals(totals),
            matched: calls.matched,
            unmatched: calls.unmatched,
            serverResponses: calls['server-response'],
            groups: [...sortedGroups(groups.unmatched), ...sortedGroups(groups.matched)],
            ungrouped: { ...ungrouped },
        }),
    };
}
function groupOf(log, outcome) {
    const { method, path } = log.request;
    return {
        method: (0,words/* cutMiddle */.it)(method, calls_longestKept),
        path: (0,words/* cutMiddle */.it)((0,target/* cutQuery */.LL)(path)[0], calls_longestKept),
        status: log.response.statusCode,
        responseName: (0,words/* cutMiddle */.it)(log.responseName ?? '', calls_longestKept),
        outcome,
    };
}
const emptyTotals = () => ({
    calls: 0,
    requestBytes: 0,
    responseBytes: 0,
    first: undefined,
    last: undefined,
});
function addCall(totals, { servedAt, at, requestBytes, responseBytes }) {
    totals.calls += 1;
    totals.requestBytes += requestBytes;
    totals.responseBytes += responseBytes;
    if (Number.isNaN(at))
        return;
    if (totals.first === undefined || at < totals.first.at)
        totals.first = { at, text: servedAt };
    if (totals.last === undefined || at > totals.last.at)
        totals.last = { at, text: servedAt };
}
const readTotals = ({ calls, requestBytes, responseBytes, first, last }) => ({
    calls,
    requestBytes,
    responseBytes,
    firstServedAt: first?.text,
    lastServedAt: last?.text,
});
function sortedGroups(groups) {
    return [...groups.values()]
        .map(({ totals, ...group }) => ({ ...group, ...readTotals(totals) }))
        .sort((a, b) => b.calls - a.calls || compare(a.path, b.path) || compare(a.method, b.method) || a.status - b.status);
}
/** By UTF-16 code units, so that the order is the same on every machine. */
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

// EXTERNAL MODULE: ./build/engine/call/target.js
var call_target = __webpack_require__(17227);
// EXTERNAL MODULE: ./build/http-text/bounded-json.js
var bounded_json = __webpack_require__(5177);
// EXTERNAL MODULE: ./build/http-text/exact-json.js
var exact_json = __webpack_require__(80803);
// EXTERNAL MODULE: ./build/engine/call/path-pattern.js
var path_pattern = __webpack_require__(72882);
// EXTERNAL MODULE: ./build/engine/match/path-score.js
var path_score = __webpack_require__(36493);
;// CONCATENATED MODULE: ./build/report/check/path-rule.js
/** The path of a rule: as the engine compares the path of a saved request, with `*` and `**` besides. */

/** Stands for any number of segments. */
const anyNumber = '**';
/** Whether a segment of a rule, as it is written, stands for others than itself. */
const isVariable = (segment) => segment.startsWith('*') || (0,path_pattern/* splitPathVariable */._y)(segment) !== undefined || segment.includes('{{');
/** @param path a rule's segments as they are written */
function readPathRule(path) {
    const { segments, wildcards } = (0,path_pattern/* parsePattern */.EY)(path.map(toPattern).join('/'));
    return path.map((written, index) => written === anyNumber ? anyNumber : { text: segments[index] ?? '', wildcard: wildcards.get(index) });
}
/** Whatever its name is, a variable of a rule has no value. */
function toPattern(segment) {
    if (segment === '*')
        return '{{*}}';
    const variable = (0,path_pattern/* splitPathVariable */._y)(segment);
    return variable === undefined ? segment : `{{*}}${variable.rest}`;
}
/**
 * Whether a path is one that a rule means. Linear but for `**`, of which each tries to stand for as little as possible; the
 * last one alone is gone back to.
 *
 * @param path the segments of a call's path as the engine reads them
 * @param hides whether a redacted segment may have been one that is wanted, of which the text is given where it is known
 */
function fitsPath(rule, path, hides = () => false) {
    const fitsSegment = (wanted, sent) => wanted.wildcard === undefined
        ? wanted.text === sent || hides(sent, wanted.text)
        : (0,path_score/* fitsWildcard */.b2)(sent, wanted.wildcard) || hides(sent, undefined);
    let at = 0;
    let next = 0;
    let lastStars;
    while (at < path.length) {
        const wanted = rule[next];
        if (wanted === anyNumber) {
            lastStars = { next, at };
            next += 1;
        }
        else if (wanted !== undefined && fitsSegment(wanted, path[at] ?? '')) {
            next += 1;
            at += 1;
        }
        else if (lastStars !== undefined) {
            lastStars.at += 1;
            at = lastStars.at;
            next = lastStars.next + 1;
        }
        else {
            return false;
        }
    }
    return rule.slice(next).every((segment) => segment === anyNumber);
}

// EXTERNAL MODULE: ./build/report/redact/secret-values.js
var secret_values = __webpack_require__(77040);
;// CONCATENATED MODULE: ./build/report/check/expected-calls.js
/** Rules about which calls must come, and how often; and whether a call is one that a rule means. */






/**
 * Compares a call with a rule.
 *
 * @param path the rule's
 * @param isRedacted a mask in the log stands for a value that the log does not have any more
 */
function matchRule(rule, path, call, isRedacted) {
    if (rule.method !== '*' && rule.method !== call.method)
        return 'other';
    const hides = (wanted, sent) => isRedacted && (0,secret_values/* mayHaveBeen */.KX)(wanted, sent);
    const hidesSegment = (sent, wanted) => isRedacted && (wanted === undefined ? sent.includes(secret_values/* mask */.dK) : (0,secret_values/* mayHaveBeen */.KX)(wanted, sent));
    const { segments } = call.path;
    const isOfPath = fitsPath(path, segments);
    if (!isOfPath && !fitsPath(path, segments, hidesSegment))
        return 'other';
    let fitted = 0;
    let open = isOfPath ? undefined : { kind: 'redacted path' };
    for (const found of expected_calls_compare(rule, call, hides)) {
        if (found !== 'fits' && !found.isOpen)
            return { difference: found.difference, fitted, isOpen: false };
        if (found !== 'fits')
            open ??= found.difference;
        fitted += 1;
    }
    return open === undefined ? 'match' : { difference: open, fitted, isOpen: true };
}
function* expected_calls_compare(rule, call, hides) {
    const { query = [], headers = [], status, example } = rule;
    for (const [index, [name, value]] of query.entries()) {
        yield compareValues({ kind: 'query', index }, (0,call_target/* comparableValue */.Y)(value), call.query.get(name) ?? [], hides);
    }
    const { request, response, responseName } = call.log;
    for (const [index, [name, value]] of headers.entries()) {
        yield compareValues({ kind: 'header', index }, value, (0,header_text/* headerValues */.UE)(request.headers, name), hides);
    }
    if (status !== undefined) {
        yield response.statusCode === status ? 'fits' : { difference: { kind: 'status' }, isOpen: false };
    }
    if (example !== undefined) {
        const isOpen = hides(example, responseName ?? '');
        yield responseName === example ? 'fits' : { difference: { kind: 'example' }, isOpen };
    }
    if (rule.body !== undefined)
        yield* compareBody(rule.body, call.body(), hides);
}
/** The wanted value must be among those sent; `*` is any. */
function compareValues(where, wanted, sent, hides) {
    if (sent.length === 0)
        return { difference: { ...where, problem: 'not sent' }, isOpen: false };
    if (wanted === '*' || sent.includes(wanted))
        return 'fits';
    const isOpen = sent.some((value) => hides(wanted, value));
    return { difference: { ...where, problem: isOpen ? 'redacted' : 'other value' }, isOpen };
}
function* compareBody(wanted, body, hides) {
    const { fields, text, isCut } = body;
    if (isCut) {
        yield { difference: { kind: 'cut body' }, isOpen: true };
    }
    else if (typeof wanted === 'string' && (text === wanted || hides(wanted, text))) {
        yield text === wanted ? 'fits' : { difference: { kind: 'redacted body' }, isOpen: true };
    }
    else if (fields !== undefined && (0,bounded_json/* isObject */.Gv)(wanted)) {
        const sent = bodyValue(wanted, body);
        for (const [name, entry] of Object.entries(wanted)) {
            const isAmong = typeof entry === 'string' && fields.get(name)?.includes(entry) === true;
            if (isAmong)
                yield 'fits';
            else
                yield* compareSubset(entry, (0,bounded_json/* isObject */.Gv)(sent) ? sent[name] : undefined, hides, [name]);
        }
    }
    else {
        yield* compareSubset(wanted, body.value, hides);
    }
}
/** A body's value as a rule names it: each field of a form is a list of all its values, or the only one. */
function bodyValue(wanted, { value, fields }) {
    if (fields === undefined || !(0,bounded_json/* isObject */.Gv)(wanted))
        return value;
    return Object.fromEntries(Object.entries(wanted).flatMap(([name, entry]) => {
        const sent = fields.get(name) ?? [];
        if (sent.length === 0)
            return [];
        return [[name, sent.length > 1 || Array.isArray(entry) ? sent : sent[0]]];
    }));
}
/**
 * Compares value by value whether `sent` holds what is wanted. Objects may hold more than is wanted, lists may not. As deep
 * as the rule, which is the user's.
 *
 * @param keys from the root
 */
function* compareSubset(wanted, sent, hides, keys = []) {
    const differs = (kind) => ({
        difference: { kind, keys, isSent: sent !== undefined },
        isOpen: kind === 'redacted value',
    });
    if ((0,exact_json/* isExactNumber */.zr)(wanted) && (0,exact_json/* isExactNumber */.zr)(sent)) {
        yield wanted.rawJSON === sent.rawJSON ? 'fits' : differs('value');
    }
    else if ((0,exact_json/* isExactNumber */.zr)(wanted) || (0,exact_json/* isExactNumber */.zr)(sent)) {
        yield differs('value');
    }
    else if (Array.isArray(wanted) && Array.isArray(sent)) {
        yield sent.length === wanted.length ? 'fits' : differs('entries');
        for (const [index, entry] of wanted.entries())
            yield* compareSubset(entry, sent[index], hides, [...keys, String(index)]);
    }
    else if ((0,bounded_json/* isObject */.Gv)(wanted) && (0,bounded_json/* isObject */.Gv)(sent)) {
        for (const [key, entry] of Object.entries(wanted)) {
            const value = Object.hasOwn(sent, key) ? sent[key] : undefined;
            yield* compareSubset(entry, value, hides, [...keys, key]);
        }
    }
    else if (wanted === sent) {
        yield 'fits';
    }
    else if (typeof sent === 'string' && hides(typeof wanted === 'string' ? wanted : '', sent)) {
        yield differs('redacted value');
    }
    else {
        yield differs('value');
    }
}

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(21916);
// EXTERNAL MODULE: ./build/http-text/segments.js
var http_text_segments = __webpack_require__(25561);
;// CONCATENATED MODULE: ./build/report/check/nearest-calls.js
/** Calls that someone who waited for others may have meant. */






/** Longer paths are compared by their starts. */
const longestCompared = 100;
const mostCalls = 3;
/** The nearest by method and path, most alike first, in words; none that has nothing in common with the rule. */
function nearestCalls(rule, groups) {
    return groups
        .map((group) => ({ group, closeness: closenessOf(rule, group) }))
        .filter(({ closeness }) => closeness >= 0.5)
        .sort((a, b) => b.closeness - a.closeness || b.group.calls - a.group.calls)
        .slice(0, mostCalls)
        .map(({ group: { method, path, status, calls } }) => {
        const often = calls > 1 ? ` (${calls} times)` : '';
        return `${(0,words/* cutMiddle */.it)(`${method} ${path}`, 200)} → ${status}${often}`;
    });
}
/** 0 to 1. A wrong method weighs as much as half of the path. */
function closenessOf({ method, path }, group) {
    const sent = (0,path_pattern/* parsePath */.Rr)((0,target/* splitTarget */.Gd)(group.path).path).segments;
    const filled = path.map((segment, index) => (isVariable(segment) ? sent[index] : undefined) ?? (0,http_text_segments/* decodeSegment */.UR)(segment));
    const [a, b] = [filled, sent].map((segments) => segments.join('/').slice(0, longestCompared));
    const longest = Math.max(a?.length ?? 0, b?.length ?? 0);
    const alike = longest === 0 ? 1 : 1 - (0,mod/* distance */.Io)(a ?? '', b ?? '') / longest;
    return method === '*' || method === group.method.toUpperCase() ? alike : alike * 0.75;
}

// EXTERNAL MODULE: ./build/engine/call/call.js + 1 modules
var call = __webpack_require__(63813);
;// CONCATENATED MODULE: ./build/report/check/checked-call.js
/** A call taken apart for rules about calls. */





/** Characters. The mock takes no longer body. */
const longestBody = 32 * 1024 * 1024;
/** Takes a call apart; its body when that is first asked for. */
function readCheckedCall(log) {
    const { method, path } = log.request;
    return { log, method: method.toUpperCase(), ...(0,call_target/* readTarget */._)(path), body: (0,call/* once */.O)(() => readCheckedBody(log)) };
}
function readCheckedBody({ request }) {
    const body = (0,decoded_body/* readDecodedBody */.D)(request);
    const text = (0,call_log_body/* bodyText */.G3)(body);
    const isCut = body.fullSize !== undefined;
    const value = (0,bounded_json/* parseBoundedJson */.Rj)(text, longestBody, 'compared');
    if (value !== undefined)
        return { value, text, isCut };
    if (!(0,call_log_body/* isForm */.BF)(request))
        return { value: text, text, isCut };
    const fields = (0,pairs/* comparedPairs */.XT)(text);
    return { value: (0,pairs/* pairsAsValue */.H)(fields), fields: (0,pairs/* groupByName */.mV)(fields), text, isCut };
}

// EXTERNAL MODULE: ./build/report/explain/mock-request.js
var mock_request = __webpack_require__(93901);
// EXTERNAL MODULE: ./build/engine/explain/quote.js
var quote = __webpack_require__(50479);
// EXTERNAL MODULE: ./build/engine/explain/describe-step.js
var describe_step = __webpack_require__(23213);
;// CONCATENATED MODULE: ./build/report/check/tell-difference.js
/** Puts in words where a call differs from a rule, from what of both may be shown. */







/** Values are quoted in backticks. */
function tellDifference(difference, rule, shown) {
    const call = readCheckedCall(shown.log);
    const wanted = redactRule(rule, shown);
    const { response, responseName } = shown.log;
    switch (difference.kind) {
        case 'redacted path':
            return redacted('its path');
        case 'query':
        case 'header':
            return tellPair(difference, wanted, call);
        case 'status':
            return `the answer was ${response.statusCode}, not ${String(rule.status)}`;
        case 'example':
            return `the answer was ${(0,quote/* quote */.hD)(responseName ?? '')}, not ${(0,quote/* quote */.hD)(wanted.example ?? '')}`;
        case 'cut body':
            return 'the log has the start of its body only, which cannot be compared';
        case 'redacted body':
            return redacted('its body');
        case 'value':
        case 'entries':
        case 'redacted value': {
            const { keys, kind, isSent } = difference;
            const [sent, expected] = [bodyValue(rule.body, call.body()), wanted.body];
            const what = (0,quote/* describePlace */.df)(keys, [sent, expected]);
            if (kind === 'redacted value')
                return redacted(what);
            const [sentThere, expectedThere] = [(0,quote/* valueAt */.fK)(sent, keys), (0,quote/* valueAt */.fK)(expected, keys)];
            return kind === 'entries'
                ? `${what} has ${lengthOf(sentThere)} entries, not ${lengthOf(expectedThere)}`
                : `${what} is ${(0,quote/* describeValue */.bp)(sentThere, isSent)}, not ${(0,quote/* describeValue */.bp)(expectedThere, true)}`;
        }
    }
}
const redacted = (what) => `${what} was redacted, which cannot be compared`;
const lengthOf = (list) => (Array.isArray(list) ? String(list.length) : quote/* hidden */.R);
function tellPair({ kind, index, problem }, wanted, call) {
    const [name, value] = wanted[kind][index] ?? [quote/* hidden */.R, quote/* hidden */.R];
    if (problem !== 'other value') {
        const what = `${kind} ${(0,quote/* quote */.hD)(name)}`;
        return problem === 'redacted' ? redacted(what) : `${what} was not sent`;
    }
    const found = kind === 'query'
        ? call.queryPairs.filter(([sent]) => sent === name).map(([, sent]) => sent)
        : (0,header_text/* headerValues */.UE)(call.log.request.headers, name);
    const sent = found.length === 0 ? quote/* hidden */.R : found.join(', ');
    return kind === 'query'
        ? `query ${(0,quote/* quote */.hD)(`${name}=${sent}`)}, not ${(0,quote/* quote */.hD)(`${name}=${value}`)}`
        : `header ${(0,quote/* quote */.hD)(name)} is ${(0,describe_step/* quoteHeader */.m9)(sent)}, not ${(0,describe_step/* quoteHeader */.m9)(value)}`;
}
/** A rule is redacted as the call that it wants: under the same names stand the same secrets. */
function redactRule({ query = [], headers = [], body, example }, call) {
    const isText = typeof body === 'string';
    const encoded = query.map((pair) => pair.map((text) => encodeURIComponent(text.toWellFormed())).join('='));
    const wanted = (0,mock_request/* toCallLog */.a)({
        method: 'GET',
        target: `/?${encoded.join('&')}`,
        headers: headers.map(([key, value]) => ({ key, value })),
        body: new TextEncoder().encode(isText ? body : body === undefined ? '' : JSON.stringify(body)),
    });
    const shown = readCheckedCall(call.redactLog(wanted, new Set()));
    return {
        query: (0,pairs/* parsePairs */.xg)((0,target/* splitTarget */.Gd)(shown.log.request.path).query ?? ''),
        header: (shown.log.request.headers ?? []).map(({ key, value }) => [key, value]),
        body: isText ? shown.body().text : shown.body().value,
        example: example && call.redactText(example),
    };
}

;// CONCATENATED MODULE: ./build/report/check/checks.js









/** Samples that a message shows. */
const mostSamples = 3;
const longestSample = 200;
const nothing = new Uint8Array();
/** Counts for the checks that are asked for. It never throws, whatever the calls hold. */
function createCheckCounter(options, checked) {
    const { areLogsRedacted } = checked;
    const rules = (options.expectCalls ?? []).map((rule) => ({
        rule,
        path: readPathRule(rule.path),
        count: 0,
        open: 0,
        came: new Set(),
        near: [],
    }));
    return {
        add: (log, shown) => {
            if (rules.length === 0)
                return;
            const call = readCheckedCall(log);
            for (const counted of rules) {
                const match = matchRule(counted.rule, counted.path, call, areLogsRedacted);
                if (match === 'other')
                    continue;
                if (match === 'match') {
                    counted.count += 1;
                    if (counted.came.size < mostSamples)
                        counted.came.add(sampleOf(shown.log));
                }
                else {
                    if (match.isOpen)
                        counted.open += 1;
                    keepNearest(counted.near, match, () => `${sampleOf(shown.log)} (${tellDifference(match.difference, counted.rule, shown)})`);
                }
            }
        },
        results: (pass) => [
            ...(options.failOnUnmatched === true ? [checkUnmatched(pass)] : []),
            ...rules.map((counted) => checkRule(counted, pass, checked)),
            ...(options.minCoverage === undefined ? [] : [checkCoverage(options.minCoverage, pass)]),
        ],
    };
}
/** Keeps the samples of those calls that fitted furthest, the best first, each once. */
function keepNearest(near, { fitted, isOpen }, sampleOfCall) {
    const isNearer = (other) => (isOpen === other.isOpen ? fitted > other.fitted : isOpen);
    const worst = near.at(-1);
    if (near.length === mostSamples && worst !== undefined && !isNearer(worst))
        return;
    const sample = sampleOfCall();
    if (near.some((other) => other.sample === sample))
        return;
    const at = near.findIndex(isNearer);
    near.splice(at === -1 ? near.length : at, 0, { sample, fitted, isOpen });
    near.splice(mostSamples);
}
const sampleOf = ({ request, response }) => `${(0,words/* cutMiddle */.it)(`${request.method} ${request.path}`, longestSample)} → ${response.statusCode}`;
function checkUnmatched({ calls, unmatched, missing }) {
    const name = 'fail-on-unmatched';
    const count = calls.unmatched;
    if (count === 0)
        return judge({ name, passed: true, message: 'Every call got an answer that was saved for it.' }, missing);
    const shown = unmatched.slice(0, mostSamples).map(({ method, path, calls: times, difference }) => {
        const often = times > 1 ? ` (${times} times)` : '';
        const why = difference === undefined ? '' : `: ${difference.replace(/\.$/, '')}`;
        return `${(0,words/* cutMiddle */.it)(`${method} ${path}`, longestSample)}${often}${why}`;
    });
    const more = shown.length < unmatched.length ? '; and more' : '';
    return {
        name,
        passed: false,
        message: `Expected no unmatched call, ${(0,words/* countOf */.pq)(count, 'call')} came: ${shown.join('; ')}${more}.`,
    };
}
function checkRule({ rule, count, open, came, near }, pass, checked) {
    const { min, max } = rule.times;
    const name = `expect-calls: ${shownName(rule, checked)}`;
    const expected = `Expected ${timesText(rule)}, ${count === 0 ? 'none came' : `${count} came`}`;
    if (count >= min && count <= max) {
        if (count + open > max) {
            const samples = near.filter(({ isOpen }) => isOpen).map(({ sample }) => sample);
            const why = `${(0,words/* countOf */.pq)(open, 'call')} cannot be compared: ${samples.join('; ')}`;
            return { name, passed: false, message: `This cannot be judged, since ${why}. So far: ${expected}.` };
        }
        const isFinal = max === Infinity;
        return judge({ name, passed: true, message: `${expected}.` }, isFinal ? undefined : pass.missing);
    }
    if (count > max)
        return { name, passed: false, message: `${expected}: ${[...came].join('; ')}.` };
    // Some came, but too few: that is what there is to see. Calls that are merely alike would be those again.
    if (count > 0 && near.length === 0)
        return { name, passed: false, message: `${expected}: ${[...came].join('; ')}.` };
    const nearest = near.length > 0 ? near.map(({ sample }) => sample) : nearestCalls(rule, pass.calls.groups);
    const hint = nearest.length === 0 ? 'No other call came near.' : `The nearest calls: ${nearest.join('; ')}.`;
    return { name, passed: false, message: `${expected}. ${hint}` };
}
/** A rule's name, redacted as the calls are that it means: segments of its path may be secret in these. */
function shownName({ name, method, path }, { redactor, segments }) {
    const [, before, target = '', after = ''] = /^(\S+\s+)(\S+)(.*)$/s.exec(name) ?? [];
    if (before === undefined)
        return redactor.redactText(name);
    const request = { method: method === '*' ? 'GET' : method, target: `/${path.join('/')}`, headers: [], body: nothing };
    const secret = [...segments.inCall((0,mock_request/* toCallLog */.a)(request), undefined).segments];
    const isNamed = (index) => !isVariable(path[index] ?? '');
    const shown = redactor.redactTarget((0,http_text_segments/* replaceSegments */.T3)(target, new Set(secret.filter(isNamed)), secret_values/* mask */.dK));
    return redactor.redactText(before + shown + after);
}
/** `2 calls`, `at least 1 call`, `1 to 3 calls`, `no call`. */
function timesText({ times: { min, max } }) {
    if (max === 0)
        return 'no call';
    if (min === max)
        return (0,words/* countOf */.pq)(min, 'call');
    if (max === Infinity)
        return `at least ${(0,words/* countOf */.pq)(min, 'call')}`;
    return min === 0 ? `at most ${(0,words/* countOf */.pq)(max, 'call')}` : `${min} to ${(0,words/* countOf */.pq)(max, 'call')}`;
}
function checkCoverage(wanted, { coverage, missing }) {
    const name = 'min-coverage';
    const expected = `Expected ${wanted}% of the saved examples to be served`;
    if (coverage === undefined) {
        return { name, passed: false, message: `${expected}, but the collection could not be read, so nobody can tell.` };
    }
    const { hit, total, percent } = coverage;
    if (percent === null) {
        return {
            name,
            passed: false,
            message: `${expected}, but the collection has no saved example. Save one in Postman.`,
        };
    }
    const message = `${expected}: ${percent}% were (${hit} of ${total}).`;
    if (hit * 100 >= wanted * total)
        return { name, passed: true, message };
    return judgeFailure({ name, passed: false, message }, missing);
}
/** A check that missing call logs could turn red is not green. */
function judge(result, missing) {
    if (missing === undefined)
        return result;
    return {
        ...result,
        passed: false,
        message: `This cannot be judged, since ${missing}. So far: ${result.message}`,
    };
}
function judgeFailure(result, missing) {
    return missing === undefined ? result : { ...result, message: `${result.message} ${capitalized(missing)}.` };
}
const capitalized = (text) => text.charAt(0).toUpperCase() + text.slice(1);

;// CONCATENATED MODULE: ./build/report/count/coverage.js
/** Counts the calls of each example. @param locate where a place of the collection stands in its file */
function createCoverageCounter(collection, locate = () => undefined) {
    const calls = new Map();
    let unknownExampleCalls = 0;
    const coverRequest = (request, { redactText, redactTarget }) => {
        // A `default` response of OpenAPI stands for what is not declared, and nobody need call that.
        const counted = request.examples.filter(({ standsFor }) => standsFor?.isDefault !== true);
        const examples = counted.map((example) => ({
            id: redactText(example.id),
            name: redactText(example.name),
            status: example.status,
            calls: calls.get(example) ?? 0,
            ...locate(example.place.pointer),
        }));
        return {
            id: redactText(request.id),
            path: request.place.path.map(redactText),
            method: redactText(request.request.method),
            address: redactTarget(request.request.address),
            calls: request.examples.reduce((sum, example) => sum + (calls.get(example) ?? 0), 0),
            ...locate(request.place.pointer),
            examples,
        };
    };
    return {
        add: (example) => {
            if (example === undefined)
                unknownExampleCalls += 1;
            else
                calls.set(example, (calls.get(example) ?? 0) + 1);
        },
        coverage: (redactor) => {
            const { redactText } = redactor;
            const items = collection.requests.map((request) => coverRequest(request, redactor));
            return {
                collection: redactText(collection.name),
                examples: countHits(items.flatMap(({ examples }) => examples)),
                requests: countHits(items),
                unknownExampleCalls,
                items,
            };
        },
    };
}
function countHits(things) {
    const hit = things.filter(({ calls }) => calls > 0).length;
    const total = things.length;
    return { total, hit, percent: total === 0 ? null : Math.floor((hit * 1000) / total) / 10 };
}

// EXTERNAL MODULE: ./build/report/redact/redact.js + 13 modules
var redact = __webpack_require__(54170);
;// CONCATENATED MODULE: ./build/report/redact/redact-call.js



/** Words that give no secret away, whatever stands in a path. */
const harmless = new Set(['true', 'false', 'null', secret_values/* mask */.dK]);
/** Redactors of single calls that are kept: jobs repeat their calls. */
const mostKept = 100;
/** Gives what redacts one call with the secrets of its path. */
function createCallRedactor(redactor) {
    const kept = new Map();
    const redactorOf = (values) => {
        const key = JSON.stringify(values);
        const known = kept.get(key);
        if (known !== undefined)
            return known;
        if (kept.size >= mostKept)
            kept.clear();
        const made = (0,redact.createRedactor)({ secrets: values, off: true });
        kept.set(key, made);
        return made;
    };
    return (log, { segments, values }) => {
        const own = values.filter((value) => !harmless.has(value.toLowerCase()));
        const further = own.length === 0 ? undefined : redactorOf(own);
        const count = () => redactor.count + (further?.count ?? 0);
        const redactLog = (given, secret) => {
            // By names first: a secret of the path may be what the name of another one is.
            const named = redactor.redact(withPath(given, (0,http_text_segments/* replaceSegments */.T3)(given.request.path, secret, secret_values/* mask */.dK)));
            return further === undefined ? named : withoutValues(named, further);
        };
        const withFurther = (text) => further?.redactText(text) ?? text;
        const before = count();
        const redacted = redactLog(log, segments);
        return {
            log: redacted,
            redactions: count() - before + own.length,
            redactText: (text) => withFurther(redactor.redactText(text)),
            redactTarget: (target) => withFurther(redactor.redactTarget(target)),
            redactLog,
        };
    };
}
const withPath = (log, path) => path === log.request.path ? log : { ...log, request: { ...log.request, path } };
/** The words of our own in a log, its times and IDs are no places of secrets. */
function withoutValues(log, { redact }) {
    const { request, response, responseName } = redact(log);
    return {
        ...log,
        responseName,
        request: { ...request, method: log.request.method },
        response: { ...response, type: log.response.type },
    };
}

// EXTERNAL MODULE: ./build/report/summary/verdict.js
var verdict = __webpack_require__(64701);
// EXTERNAL MODULE: ./build/engine/explain/describe-explanation.js
var describe_explanation = __webpack_require__(43032);
;// CONCATENATED MODULE: ./build/report/explain/tell-miss.js
/** Puts in words why a call got no example, from what of it may be shown. */



const tell_miss_nothing = new Uint8Array();
/**
 * Tells a miss once, however many calls share it. Its words are made of the redacted call and of the redacted requests of the
 * examples: what is not in them is in no sentence.
 */
function createMissTeller(segments) {
    const { inSaved } = segments;
    const known = new WeakMap();
    return (miss, call) => {
        const before = known.get(miss);
        if (before !== undefined)
            return before;
        const told = tellMiss(miss, call, segments, (candidate) => {
            const saved = candidate.request();
            const request = isBodyTold(candidate) ? saved : { ...saved, body: tell_miss_nothing };
            return (0,mock_request/* toMockRequest */.D)(call.redactLog((0,mock_request/* toCallLog */.a)(request), inSaved(candidate.example.request)));
        });
        known.set(miss, told);
        return told;
    };
}
/** Bodies may be large: those that no step speaks of are left out. */
const isBodyTold = ({ steps }) => steps.some(({ step, fits }) => step === 'body' && !fits);
function tellMiss({ explanation, isCut, isChanged, positions, barePosition }, call, segments, savedFor) {
    const { decision, candidates, bareRequest } = explanation;
    const show = call.redactText;
    const { sentence, reasons } = (0,describe_explanation/* describeExplanation */.h)(explanation, {
        sent: (0,mock_request/* toMockRequest */.D)(call.log),
        savedFor,
        show,
    });
    const near = candidates.map((candidate, index) => toNearExample(candidate, reasons[index] ?? [], call, positions[index]));
    const parts = near[0]?.steps.filter(({ fits }) => !fits) ?? [];
    // Where no example comes into question the engine's sentence says what is missing.
    const isForVerdict = parts.length === 0 || bareRequest !== undefined;
    const difference = isForVerdict ? sentence.replace(/\.$/, '') : parts.map(({ reason }) => reason).join('; ');
    const isRefused = decision.outcome === 'served';
    return {
        ...(bareRequest && { bareRequest: { place: bareRequest.place.path.map(show).join(' > '), ...barePosition } }),
        difference: isRefused
            ? refusal(decision, call, isChanged, segments)
            : isCut
                ? `${difference} (the log has the start of the body only)`
                : difference,
        ...(isRefused && { isRefused }),
        candidates: near,
    };
}
function refusal({ example: { name, request }, passed }, call, isChanged, { inSaved }) {
    const { log, redactText } = call;
    const { responseName, response } = log;
    const example = redactText(name);
    if (passed !== undefined) {
        return `"${example}" is what the embedded mock would serve. ${tellPassed(passed, inSaved(request), call)}`;
    }
    const when = isChanged ? ' in the environment that the mock had last' : '';
    const fits = `the collection has an example for this call ("${example}")${when}`;
    return `${fits}, but the mock answered ${response.statusCode}: ${responseName ?? ''}`;
}
/**
 * Why the cloud would not have served a call's example.
 * @param secret segments of the example's path
 */
function tellPassed(passed, secret, { redactText: show }) {
    const valueOf = ({ value, segment }) => (secret.has(segment) ? secret_values/* mask */.dK : show(value));
    return `Postman's cloud would answer 404: ${(0,describe_step/* describePassed */.EN)(passed, valueOf, show)}`;
}
function toNearExample({ example, score, steps, droppedBy }, reasons, { redactText: show, redactTarget }, position) {
    const { method, address, query } = example.request;
    const queryText = query.map(({ key, value }) => `${key}=${value}`).join('&');
    return {
        example: show(example.name),
        place: show(example.place.path.slice(0, -1).join(' > ')),
        method: show(method),
        address: redactTarget(queryText === '' ? address : `${address}?${queryText}`),
        score,
        steps: steps.map(({ step, score: points, fits }, index) => ({
            step,
            score: points,
            fits,
            reason: reasons[index] ?? '',
        })),
        ...(droppedBy !== undefined && { droppedBy }),
        ...position,
    };
}

;// CONCATENATED MODULE: ./build/report/count/passed-over.js

/** More of them nobody reads in the notes: the page tells each call's. */
const mostNotes = 10;
function createPassedCounter() {
    const counted = new Map();
    return {
        add: ({ request: { method, path } }, example, note) => {
            const before = counted.get(example);
            if (before === undefined)
                counted.set(example, { first: `${method} ${path}`, note, calls: 1 });
            else
                before.calls += 1;
        },
        notes: () => {
            const all = [...counted.values()];
            const shown = all.slice(0, mostNotes).map(({ first, note, calls }) => {
                const others = calls === 1 ? '' : ` (and ${(0,words/* countOf */.pq)(calls - 1, 'more call')} of this example)`;
                return `${first}${others}: ${note}.`;
            });
            const rest = all.length - shown.length;
            return rest === 0
                ? shown
                : [...shown, `Postman's cloud would answer 404 for ${(0,words/* countOf */.pq)(rest, 'more example')} too.`];
        },
    };
}

// EXTERNAL MODULE: ./build/report/count/unmatched.js
var count_unmatched = __webpack_require__(35298);
;// CONCATENATED MODULE: ./build/report/read-calls.js
/** The one pass over the call logs: each is explained, redacted, told from what is left, and counted. */











/** Makes the pass: `read` once, then `results`. It never throws: an error of the logs is in the results. */
function createCallReading(options) {
    const { explainer, checks: checkOptions, redactor, areLogsRedacted } = options;
    const { collection, locate } = explainer;
    const calls = createCallCounter();
    const answered = createAnsweredCounter(redactor.redactTarget);
    const unmatched = (0,count_unmatched/* createUnmatchedCollector */.B)();
    const coverage = collection && createCoverageCounter(collection, locate);
    const segments = explainer.segments(redactor.isSecretVariable);
    const checks = createCheckCounter(checkOptions, { redactor, segments, areLogsRedacted });
    const redactCall = createCallRedactor(redactor);
    const tellMiss = createMissTeller(segments);
    const passedOver = createPassedCounter();
    const failures = [];
    let redactions = 0;
    let cutCalls = 0;
    let incomplete;
    let results;
    /** A log that breaks the explainer costs its explanation, not the log. */
    const attempt = (work, otherwise) => {
        try {
            return work();
        }
        catch (cause) {
            const reason = cause instanceof Error ? cause.message : String(cause);
            if (failures.length === 0)
                failures.push(new Error(`Not all calls could be explained: ${reason}`, { cause }));
            return otherwise;
        }
    };
    const take = (log) => {
        const { miss, passed, ...found } = attempt(() => explainer.explain(log), {
            outcome: (0,model/* outcomeOf */.sG)(log),
        });
        const call = redactCall(log, segments.inCall(log, found.example?.request));
        const redacted = call.log;
        redactions += call.redactions;
        if ([redacted.request, redacted.response].some(({ body }) => (0,call_log_body/* readBody */.x8)(body).fullSize !== undefined))
            cutCalls += 1;
        const told = miss && attempt(() => tellMiss(miss, call), undefined);
        const { example } = found;
        const note = passed && example && tellPassed(passed, segments.inSaved(example.request), call);
        if (note !== undefined)
            passedOver.add(redacted, example, note);
        const insight = { ...found, ...(told && { miss: told }), ...(note !== undefined && { note }) };
        calls.add(redacted, insight.outcome);
        answered.add(redacted, insight);
        if (insight.outcome === 'unmatched')
            unmatched.add(redacted, told);
        if (insight.outcome === 'matched')
            coverage?.add(insight.example);
        checks.add(log, call);
        return { log: redacted, insight };
    };
    const sumUp = () => {
        const counted = calls.aggregate();
        const missed = unmatched.unmatched();
        const covered = coverage?.coverage(redactor);
        const given = incomplete === undefined ? options.uncertainty?.(counted.calls) : undefined;
        const uncertainty = given && { ...given, reason: redactor.redactText(given.reason) };
        const missingLogs = incomplete && redactor.redactText(incomplete.message);
        const missing = incomplete === undefined ? uncertaintyInWords(uncertainty) : 'call logs are missing';
        const pass = { calls: counted, unmatched: missed.requests, coverage: covered?.examples, missing };
        return {
            calls: counted,
            answered: answered.answered(),
            unmatched: missed,
            coverage: covered,
            checks: checks.results(pass),
            redactions,
            cutCalls,
            passedOver: passedOver.notes(),
            incomplete,
            missingLogs,
            uncertainty,
            verdict: (0,verdict/* verdictOf */.Vj)(counted, { missingLogs, uncertainty }),
            failures,
        };
    };
    return {
        read: async function* (logs) {
            try {
                for await (const log of logs)
                    yield take(log);
            }
            catch (error) {
                incomplete = error instanceof Error ? error : new Error(String(error));
            }
        },
        results: () => (results ??= sumUp()),
    };
}
const uncertaintyInWords = (uncertainty) => uncertainty?.spoilsChecks === true ? `call logs may be missing (${uncertainty.reason})` : undefined;

;// CONCATENATED MODULE: ./build/report/files/report-files.js
/** The files of a report, written side by side. */

/** Opens writers side by side. One that fails is dropped with its file; the others go on. */
async function openReportFiles(directory, openers) {
    const failures = [];
    const writers = new Map();
    const drop = async (name, cause) => {
        const reason = cause instanceof Error ? cause.message : String(cause);
        failures.push(new Error(`${name} could not be written to ${directory}: ${reason.replace(/\.?$/, '.')}`, { cause }));
        const writer = writers.get(name);
        writers.delete(name);
        // The first error is the one to report: this one follows from it.
        await writer?.discard().catch(() => undefined);
    };
    for (const [name, open] of openers) {
        try {
            await (0,promises_.mkdir)(directory, { recursive: true });
            writers.set(name, await open(directory));
        }
        catch (error) {
            await drop(name, error);
        }
    }
    return {
        failures,
        write: (log, insight) => {
            let waits;
            for (const [name, writer] of writers) {
                try {
                    const written = writer.write(log, insight);
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
            // Side by side: one that another program holds takes its seconds once, not for each file.
            await Promise.all([...writers].map(async ([name, writer]) => {
                try {
                    await writer.close();
                }
                catch (error) {
                    await drop(name, error);
                }
            }));
            return [...writers.values()].map(({ path }) => path);
        },
        discard: async () => {
            for (const writer of writers.values())
                await writer.discard().catch(() => undefined);
        },
    };
}

;// CONCATENATED MODULE: ./build/report/write-report.js










/**
 * Reads the call logs once, explains, redacts and counts each, and writes `call-logs.ndjson`, `call-logs.har`, with
 * `page` a `report.html`, with an explainer that knows the collection `coverage.json`, and with checks `junit.xml`. One
 * log is in memory at a time. Never throws: an error of the logs or of a file is in the report.
 */
async function writeReport(options) {
    const { logs, directory, mock, redactor, explainer = (0,explain_explainer/* createExplainer */.x)(), checks = {}, onlyWhole = false } = options;
    // Names and addresses are written too.
    const shownMock = {
        id: redactor.redactText(mock.id),
        name: redactor.redactText(mock.name),
        mockUrl: redactor.redactText(mock.mockUrl),
    };
    const { areLogsRedacted = false, uncertainty } = options;
    const reading = createCallReading({ explainer, checks, redactor, areLogsRedacted, uncertainty });
    const files = await openReportFiles(directory, filesOf(options, shownMock, reading));
    for await (const { log, insight } of reading.read(logs)) {
        const written = files.write(log, insight);
        if (written !== undefined)
            await written;
    }
    const written = onlyWhole && reading.results().incomplete !== undefined ? await discard(files) : await files.close();
    const results = reading.results();
    return { mock: shownMock, files: written, ...results, failures: [...results.failures, ...files.failures] };
}
async function discard(files) {
    await files.discard();
    return [];
}
function filesOf(options, { name, mockUrl }, { results }) {
    const { creator, explainer, checks, page, redactor, notes = [] } = options;
    const comment = `Calls to the mock server ${name}. Call logs hold no durations: all times are 0.`;
    const files = [
        [ndjson/* callLogsFile */.QZ, openCallLogFile],
        ['call-logs.har', (directory) => openHarFile(directory, { mockUrl, creator, comment })],
    ];
    if (page !== undefined) {
        const collectionName = redactor.redactText(page.head.collectionName);
        const head = { ...page.head, mockName: name, mockUrl, collectionName };
        const totals = () => ({
            verdict: results().verdict,
            notes: [...(0,verdict/* reportNotes */.We)(results()), ...notes.map(redactor.redactText)],
            failedChecks: results()
                .checks.filter(({ passed }) => !passed)
                .map(({ name, message }) => `${name}. ${message}`),
            isIncomplete: results().incomplete !== undefined,
            ...coverageTotals(results()),
            ...periodTotals(results()),
        });
        files.push(['report.html', (directory) => openPage(directory, { template: page.template, head, totals })]);
    }
    if (explainer?.collection !== undefined) {
        files.push(['coverage.json', lateFile('coverage.json', () => formatCoverage(results().coverage))]);
    }
    if (checks !== undefined && Object.values(checks).some((check) => check !== undefined && check !== false)) {
        files.push(['junit.xml', lateFile('junit.xml', () => formatJunit(results().checks, `Mock server ${name}`))]);
    }
    return files;
}
const lateFile = (name, content) => (directory) => openLateFile(directory, name, content);
const periodTotals = ({ calls: { firstServedAt: first, lastServedAt: last } }) => first === undefined || last === undefined ? undefined : { period: { first, last } };
const coverageTotals = ({ coverage }) => coverage && { coverage: { served: coverage.examples.hit, examples: coverage.examples.total } };


/***/ })

};
