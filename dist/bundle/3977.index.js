export const id = 3977;
export const ids = [3977];
export const modules = {

/***/ 42952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ createRefusedCounter)
/* harmony export */ });
const mostKinds = 100;
/** Of each kind the first sample is kept. What is of too many kinds is in the total alone. */
function createRefusedCounter() {
    const kinds = new Map();
    let total = 0;
    return {
        add: ({ reason, isCall, sample }, count = 1) => {
            total += count;
            const key = `${isCall} ${reason}`;
            const known = kinds.get(key);
            if (known !== undefined)
                known.count += count;
            else if (kinds.size < mostKinds)
                kinds.set(key, { reason, isCall, count, sample });
        },
        counted: () => ({
            total,
            kinds: [...kinds.values()].map((kind) => ({ ...kind })).sort((a, b) => b.count - a.count),
        }),
    };
}


/***/ }),

/***/ 7874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NW: () => (/* binding */ countRefusedCalls),
/* harmony export */   _j: () => (/* binding */ refusedRequestsSchema),
/* harmony export */   kk: () => (/* binding */ noRefused),
/* harmony export */   zc: () => (/* binding */ refusedRequestSchema)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);
/** Requests that Node's parser refused: they never became calls. */

/** What is known where nothing was refused, or where nobody counts, as in Postman's cloud. */
const noRefused = { total: 0, kinds: [] };
/** How many were meant as calls: the others are probes and scanners. */
const countRefusedCalls = ({ kinds }) => kinds.filter(({ isCall }) => isCall).reduce((sum, { count }) => sum + count, 0);
const countSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .safeInteger */ .Y2b(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(0));
/** One of them as files and the server's own API tell it. */
const refusedRequestSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ reason: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), isCall: valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), sample: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });
const refusedRequestsSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    total: countSchema,
    kinds: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ ...refusedRequestSchema.entries, count: countSchema })), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(100)),
});


/***/ }),

/***/ 86817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ makeFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/** A folder with all that is above it. */


/**
 * Makes a folder, and those above it, where they are missing. `mkdir` with `recursive` tries for ever where the folder above is
 * there and nothing can be made in it, as in `/proc`.
 *
 * @param folder absolute
 * @throws Error of the file system
 */
async function makeFolder(folder) {
    if (await isFolder(folder))
        return;
    const parent = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(folder);
    if (parent !== folder)
        await makeFolder(parent);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder);
    }
    catch (error) {
        // Another process may have made it meanwhile.
        if (!(await isFolder(folder)))
            throw error;
    }
}
const isFolder = (file) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file).then((stats) => stats.isDirectory(), () => false);


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

/***/ 57489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qW: () => (/* binding */ checkText),
  dq: () => (/* binding */ createCheckCounter),
  WJ: () => (/* binding */ isChecked)
});

// EXTERNAL MODULE: ./build/call-log/refused.js
var call_log_refused = __webpack_require__(7874);
// EXTERNAL MODULE: ./build/engine/answers/path-rule.js
var path_rule = __webpack_require__(44455);
// EXTERNAL MODULE: ./build/engine/call/target.js
var call_target = __webpack_require__(17227);
// EXTERNAL MODULE: ./build/http-text/bounded-json.js
var bounded_json = __webpack_require__(5177);
// EXTERNAL MODULE: ./build/http-text/exact-json.js
var exact_json = __webpack_require__(80803);
// EXTERNAL MODULE: ./build/http-text/header-text.js
var header_text = __webpack_require__(86420);
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
    const isOfPath = call.paths.some((segments) => (0,path_rule/* fitsPath */.i7)(path, segments));
    if (!isOfPath && !call.paths.some((segments) => (0,path_rule/* fitsPath */.i7)(path, segments, hidesSegment)))
        return 'other';
    let fitted = 0;
    let open = isOfPath ? undefined : { kind: 'redacted path' };
    for (const found of compare(rule, call, hides)) {
        if (found !== 'fits' && !found.isOpen)
            return { difference: found.difference, fitted, isOpen: false };
        if (found !== 'fits')
            open ??= found.difference;
        fitted += 1;
    }
    return open === undefined ? 'match' : { difference: open, fitted, isOpen: true };
}
function* compare(rule, call, hides) {
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
// EXTERNAL MODULE: ./build/engine/call/path-pattern.js
var path_pattern = __webpack_require__(72882);
// EXTERNAL MODULE: ./build/http-text/segments.js
var http_text_segments = __webpack_require__(25561);
// EXTERNAL MODULE: ./build/http-text/target.js
var target = __webpack_require__(35194);
// EXTERNAL MODULE: ./build/report/words.js
var words = __webpack_require__(44702);
;// CONCATENATED MODULE: ./build/report/check/nearest-calls.js
/** Calls that someone who waited for others may have meant. */





/** Longer paths are compared by their starts. */
const longestCompared = 100;
const longestKept = 1024;
const mostKept = 2000;
const mostCalls = 3;
/** In bounded memory: the first calls that differ. */
function createNearestCalls() {
    const kept = new Map();
    return {
        add: ({ request, response }) => {
            const method = (0,words/* cutMiddle */.it)(request.method, longestKept);
            const path = (0,words/* cutMiddle */.it)(request.path, longestKept);
            const key = JSON.stringify([method, path, response.statusCode]);
            const before = kept.get(key);
            if (before !== undefined)
                before.calls += 1;
            else if (kept.size < mostKept) {
                const texts = { method: (0,words/* detach */.Yo)(method), path: (0,words/* detach */.Yo)(path) };
                kept.set((0,words/* detach */.Yo)(key), { ...texts, status: response.statusCode, calls: 1 });
            }
        },
        nearest: (rule) => Array.from(kept.values(), (row) => ({ row, closeness: closenessOf(rule, row) }))
            .filter(({ closeness }) => closeness >= 0.5)
            .sort((a, b) => b.closeness - a.closeness || b.row.calls - a.row.calls)
            .slice(0, mostCalls)
            .map(({ row: { method, path, status, calls } }) => {
            const often = calls > 1 ? ` (${calls} times)` : '';
            return `${(0,words/* cutMiddle */.it)((0,words/* shownCall */.c6)(method, path), 200)} → ${status}${often}`;
        }),
    };
}
/** 0 to 1. A wrong method weighs as much as half of the path. */
function closenessOf({ method, path }, row) {
    const sent = (0,path_pattern/* parsePath */.Rr)((0,target/* splitTarget */.Gd)(row.path).path).segments;
    const filled = path.map((segment, index) => ((0,path_rule/* isVariable */.DZ)(segment) ? sent[index] : undefined) ?? (0,http_text_segments/* decodeSegment */.UR)(segment));
    const [a, b] = [filled, sent].map((segments) => segments.join('/').slice(0, longestCompared));
    const longest = Math.max(a?.length ?? 0, b?.length ?? 0);
    const alike = longest === 0 ? 1 : 1 - (0,mod/* distance */.Io)(a ?? '', b ?? '') / longest;
    return method === '*' || method === row.method.toUpperCase() ? alike : alike * 0.75;
}

// EXTERNAL MODULE: ./build/call-log/body.js
var call_log_body = __webpack_require__(43040);
// EXTERNAL MODULE: ./build/call-log/decoded-body.js
var decoded_body = __webpack_require__(46065);
// EXTERNAL MODULE: ./build/engine/call/call.js + 1 modules
var call = __webpack_require__(63813);
// EXTERNAL MODULE: ./build/http-text/pairs.js
var pairs = __webpack_require__(68166);
;// CONCATENATED MODULE: ./build/report/check/checked-call.js
/** A call taken apart for rules about calls. */





/** Characters. The mock takes no longer body. */
const longestBody = 32 * 1024 * 1024;
/**
 * Takes a call apart; its body when that is first asked for.
 * @param basePaths the segments that base URLs of the collection put in front of paths
 */
function readCheckedCall(log, basePaths = []) {
    const { method, path } = log.request;
    const target = (0,call_target/* readTarget */._)(path);
    return {
        ...target,
        log,
        method: method.toUpperCase(),
        paths: (0,path_rule/* forgivenPaths */.F1)(target.path.segments, basePaths),
        body: (0,call/* once */.O)(() => readCheckedBody(log)),
    };
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










/** Whether anything is asked for that can fail. */
function isChecked({ failOnUnmatched, failOnLooseMatch, expectCalls = [], minCoverage }) {
    const isExpected = expectCalls.some(({ times }) => times !== 'ignore');
    return failOnUnmatched === true || failOnLooseMatch === true || isExpected || minCoverage !== undefined;
}
/** The check with its place, where it is about one: `contract: Get user > OK. … (postman/api.json:12)`. */
function checkText({ name, message, file, line }, after = '.') {
    const place = file === undefined ? '' : ` (${file}${line === undefined ? '' : `:${String(line)}`})`;
    return `${name}${after} ${message}${place}`;
}
/** Samples that a message shows. */
const mostSamples = 3;
const longestSample = 200;
const nothing = new Uint8Array();
/** Counts for the checks that are asked for. It never throws, whatever the calls hold. */
function createCheckCounter(options, checked) {
    const { areLogsRedacted, basePaths } = checked;
    const all = (options.expectCalls ?? []).map((rule) => ({ rule, path: (0,path_rule/* readPathRule */.I9)(rule.path) }));
    const nearest = createNearestCalls();
    const ignored = all.filter(({ rule }) => rule.times === 'ignore');
    const rules = all.flatMap(({ rule, path }) => rule.times === 'ignore' ? [] : [{ rule, times: rule.times, path, ...nothingCame() }]);
    return {
        ignores: (log) => {
            if (ignored.length === 0)
                return false;
            const call = readCheckedCall(log, basePaths);
            return ignored.some(({ rule, path }) => matchRule(rule, path, call, areLogsRedacted) === 'match');
        },
        add: (log, shown) => {
            if (rules.length === 0)
                return;
            nearest.add(shown.log);
            const call = readCheckedCall(log, basePaths);
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
            ...(options.failOnLooseMatch === true ? [checkLoose(pass)] : []),
            ...rules.map((counted) => checkRule(counted, pass, checked, nearest)),
            ...checkCoverage(options, pass),
        ],
    };
}
const nothingCame = () => ({ count: 0, open: 0, came: new Set(), near: [] });
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
const sampleOf = ({ request, response }) => `${(0,words/* cutMiddle */.it)((0,words/* shownCall */.c6)(request.method, request.path), longestSample)} → ${response.statusCode}`;
function checkUnmatched({ calls, unmatched, refused, missing }) {
    const name = 'fail-on-unmatched';
    const refusedCalls = (0,call_log_refused/* countRefusedCalls */.NW)(refused);
    if (calls.unmatched === 0 && refusedCalls === 0)
        return judge({ name, passed: true, message: 'Every call got an answer that was saved for it.' }, missing);
    const misses = `${(0,words/* countOf */.pq)(calls.unmatched, 'call')} came: ${listRows(unmatched, whyMissed)}`;
    const kinds = refused.kinds
        .filter(({ isCall }) => isCall)
        .slice(0, mostSamples)
        .map(({ sample, reason }) => `${sample === '' ? '' : `${sample}: `}${reason.replace(/\.$/, '')}`);
    const refusals = `${(0,words/* countOf */.pq)(refusedCalls, 'request')} ${refusedCalls === 1 ? 'was' : 'were'} refused: ${kinds.join('; ')}`;
    const found = [...(calls.unmatched === 0 ? [] : [misses]), ...(refusedCalls === 0 ? [] : [refusals])];
    return { name, passed: false, message: `Expected no unmatched call, ${found.join('; and ')}.` };
}
function checkLoose({ calls, loose, missing }) {
    const name = 'fail-on-loose-match';
    if (calls.loose === 0) {
        return judge({ name, passed: true, message: 'No call may have been meant for another example.' }, missing);
    }
    const rows = listRows(loose, ({ reason }) => reason);
    return {
        name,
        passed: false,
        message: `Expected no loosely matched call, ${(0,words/* countOf */.pq)(calls.loose, 'call')} came: ${rows}.`,
    };
}
/** The first rows, each with why. */
function listRows(rows, whyOf) {
    const shown = rows.slice(0, mostSamples).map((row) => {
        const often = row.calls > 1 ? ` (${row.calls} times)` : '';
        const why = whyOf(row)?.replace(/\.$/, '') ?? '';
        return `${(0,words/* cutMiddle */.it)((0,words/* shownCall */.c6)(row.method, row.path), longestSample)}${often}${why === '' ? '' : `: ${why}`}`;
    });
    return `${shown.join('; ')}${shown.length < rows.length ? '; and more' : ''}`;
}
/** Of several collections it is worth a word which one the difference is about. */
function whyMissed({ difference, bareRequest, candidates: [near] }) {
    // The sentence about a request without example names it.
    const isNamed = near?.collection === undefined || bareRequest !== undefined;
    return difference === undefined || isNamed ? difference : `in "${near.place}": ${difference}`;
}
function checkRule({ rule, times, count, open, came, near }, pass, checked, calls) {
    const { min, max } = times;
    const name = `expect-calls: ${shownName(rule, checked)}`;
    const expected = `Expected ${timesText(times)}, ${count === 0 ? 'none came' : `${count} came`}`;
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
    const nearest = near.length > 0 ? near.map(({ sample }) => sample) : calls.nearest(rule);
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
    const isNamed = (index) => !(0,path_rule/* isVariable */.DZ)(path[index] ?? '');
    const shown = redactor.redactTarget((0,http_text_segments/* replaceSegments */.T3)(target, new Set(secret.filter(isNamed)), secret_values/* mask */.dK));
    return redactor.redactText(before + shown + after);
}
/** `2 calls`, `at least 1 call`, `1 to 3 calls`, `no call`. */
function timesText({ min, max }) {
    if (max === 0)
        return 'no call';
    if (min === max)
        return (0,words/* countOf */.pq)(min, 'call');
    if (max === Infinity)
        return `at least ${(0,words/* countOf */.pq)(min, 'call')}`;
    return min === 0 ? `at most ${(0,words/* countOf */.pq)(max, 'call')}` : `${min} to ${(0,words/* countOf */.pq)(max, 'call')}`;
}
function checkCoverage({ minCoverage: wanted, minCoverageOf: counted = 'examples' }, { coverage, missing }) {
    if (wanted === undefined)
        return [];
    const name = 'min-coverage';
    const expected = `Expected ${wanted}% of the ${counted === 'requests' ? 'requests' : 'saved examples'} to be served`;
    const failed = (message) => [{ name, passed: false, message }];
    if (coverage === undefined)
        return failed(`${expected}, but the collection could not be read, so nobody can tell.`);
    const { hit, total, percent } = coverage[counted];
    if (percent === null || coverage.examples.total === 0) {
        return failed(`${expected}, but the collection has no saved example. Save one in Postman.`);
    }
    const message = `${expected}: ${percent}% were (${hit} of ${total}).`;
    if (hit * 100 >= wanted * total)
        return [{ name, passed: true, message }];
    return [judgeFailure({ name, passed: false, message }, missing)];
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


/***/ }),

/***/ 33049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ toLooseMatch)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44702);

const longestReason = 1000;
/** What of a loose match is kept with its row. */
function toLooseMatch(match) {
    const reason = match?.loose?.reason ?? match?.difference ?? '';
    return { reason: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .detach */ .Yo)((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .cutMiddle */ .it)(reason, longestReason)), candidates: match?.candidates ?? [] };
}


/***/ }),

/***/ 35298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ toMiss),
/* harmony export */   q: () => (/* binding */ nearestOf)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44702);

const longestDifference = 500;
/** What of a miss is kept with its row. */
function toMiss(miss) {
    if (miss === undefined)
        return { candidates: [] };
    const { difference, isRefused, candidates, bareRequest } = miss;
    return {
        difference: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .detach */ .Yo)((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .cutMiddle */ .it)(difference, longestDifference)),
        ...(isRefused && { isRefused }),
        candidates,
        ...(bareRequest && { bareRequest }),
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

/***/ 37587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ junitMark),
/* harmony export */   M: () => (/* binding */ formatJunit)
/* harmony export */ });
/** How ours begins, behind the line of XML. */
const junitMark = '<testsuites name="ephemeral-mock"';
/**
 * `junit.xml`: one suite with a test case for each check. Times are 0, since a check takes none.
 * @param suite the suite's name
 */
function formatJunit(checks, suite) {
    const failures = checks.filter(({ passed }) => !passed).length;
    const counts = `tests="${checks.length}" failures="${failures}" errors="0" skipped="0" time="0"`;
    return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `${junitMark} ${counts}>`,
        `  <testsuite name="${escapeXml(suite)}" ${counts}>`,
        ...checks.map(formatCase),
        '  </testsuite>',
        '</testsuites>',
        '',
    ].join('\n');
}
function formatCase({ name, passed, message, file, line }) {
    const place = file === undefined ? '' : ` file="${escapeXml(file)}"${line === undefined ? '' : ` line="${String(line)}"`}`;
    const head = `    <testcase classname="ephemeral-mock" name="${escapeXml(name)}"${place} time="0"`;
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


/***/ }),

/***/ 14102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bm: () => (/* binding */ tellLeftOut),
/* harmony export */   Fh: () => (/* binding */ createShownCalls),
/* harmony export */   R1: () => (/* binding */ defaultShownLimits)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44702);

/** What a browser opens within a second or two. */
const defaultShownLimits = {
    rows: 50_000,
    rowBytes: 20_000_000,
    bodyBytes: 20_000_000,
    comparisonBytes: 10_000_000,
};
/** The part of each limit that only unmatched and loose calls may use: the reader came for these, and they often come last. */
const soughtShare = 0.25;
const isSought = (outcome) => outcome === 'unmatched' || outcome === 'loose';
function createShownCalls(limits = defaultShownLimits) {
    const rows = createBudget(limits.rows);
    const rowBytes = createBudget(limits.rowBytes);
    const bodyBytes = createBudget(limits.bodyBytes);
    const comparisonBytes = createBudget(limits.comparisonBytes);
    const leftOut = { withoutRow: 0, withoutBodies: 0, withoutComparison: 0 };
    const hasRow = (sought, size) => rows.has(1, sought) && rowBytes.take(size(), sought) && rows.take(1, sought);
    // Spares the work on most calls of a long run: JSON is no shorter than the text in it.
    const hasBodies = (sought, least, size) => bodyBytes.has(least, sought) && bodyBytes.take(size(), sought);
    return {
        leftOut,
        takeRow: (outcome, size) => {
            const isTaken = hasRow(isSought(outcome), size);
            if (!isTaken)
                leftOut.withoutRow += 1;
            return isTaken;
        },
        takeBodies: (outcome, least, size) => {
            const isTaken = hasBodies(isSought(outcome), least, size);
            if (!isTaken)
                leftOut.withoutBodies += 1;
            return isTaken;
        },
        takeComparison: (outcome, size) => {
            const isTaken = comparisonBytes.take(size, isSought(outcome));
            if (!isTaken)
                leftOut.withoutComparison += 1;
            return isTaken;
        },
    };
}
/** An amount that all calls share, but for a part that only those may use that are sought. */
function createBudget(total) {
    let left = total;
    let leftForOthers = total - Math.ceil(total * soughtShare);
    const has = (amount, sought) => amount <= (sought ? left : Math.min(left, leftForOthers));
    return {
        has,
        take: (amount, sought) => {
            if (!has(amount, sought))
                return false;
            left -= amount;
            if (!sought)
                leftForOthers -= amount;
            return true;
        },
    };
}
/** What page and HAR do not have, in sentences; '' when they have all. */
function tellLeftOut({ withoutRow, withoutBodies }) {
    const calls = withoutRow === 0 ? '' : ` ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(withoutRow, 'call')} did not fit into call-logs.har and report.html.`;
    const bodies = withoutBodies === 0 ? '' : ` ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(withoutBodies, 'call')} stand there without headers and bodies.`;
    return `${calls}${bodies}${calls + bodies === '' ? '' : ' call-logs.ndjson has them all.'}`.trimStart();
}


/***/ }),

/***/ 63956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ createCallReading)
});

// EXTERNAL MODULE: ./build/call-log/body.js
var call_log_body = __webpack_require__(43040);
// EXTERNAL MODULE: ./build/call-log/outcome.js
var call_log_outcome = __webpack_require__(58482);
// EXTERNAL MODULE: ./build/call-log/refused.js
var call_log_refused = __webpack_require__(7874);
// EXTERNAL MODULE: ./build/call-log/session.js
var call_log_session = __webpack_require__(31022);
// EXTERNAL MODULE: ./build/http-text/target.js
var target = __webpack_require__(35194);
// EXTERNAL MODULE: ./build/report/words.js
var words = __webpack_require__(44702);
;// CONCATENATED MODULE: ./build/report/count/calls-by-example.js


const longestKept = 1024;
/** Of one example: rows with further queries say nothing that these do not. */
const mostQueries = 20;
const otherQueries = '…';
/** @param maxRows rows kept; the calls of further ones are counted */
function createAnsweredCounter(redactTarget, maxRows = 1000) {
    const kept = new Map();
    const queriesOf = new Map();
    let leftOutCalls = 0;
    return {
        add: ({ request, response, responseName }, { outcome, example, collection }) => {
            if (outcome !== 'matched' && outcome !== 'server-response')
                return;
            const name = (0,words/* cutMiddle */.it)((0,words/* inCollection */.e1)(responseName ?? '', collection), longestKept);
            const method = (0,words/* cutMiddle */.it)(request.method, longestKept);
            const path = (0,words/* cutMiddle */.it)(request.path, longestKept);
            const [route, sent = ''] = (0,target/* cutQuery */.LL)(path);
            const source = JSON.stringify([outcome, name, method, response.statusCode, example?.place.pointer]);
            const queries = queriesOf.get(source) ?? 0;
            const query = kept.has(`${source}?${sent}`) || queries < mostQueries ? sent : otherQueries;
            const key = `${source}?${query}`;
            const before = kept.get(key);
            if (before !== undefined) {
                before.calls += 1;
                if (before.savedFor === undefined && before.route !== route) {
                    before.savedFor = example
                        ? (0,words/* detach */.Yo)((0,words/* cutMiddle */.it)(redactTarget(example.request.address), longestKept))
                        : before.route;
                    before.hasOthers ||= example === undefined;
                }
            }
            else if (kept.size >= maxRows) {
                leftOutCalls += 1;
            }
            else {
                queriesOf.set((0,words/* detach */.Yo)(source), queries + 1);
                const texts = { name: (0,words/* detach */.Yo)(name), method: (0,words/* detach */.Yo)(method), path: (0,words/* detach */.Yo)(path) };
                const hasOthers = query === otherQueries;
                const kinds = { outcome, status: response.statusCode, calls: 1, savedFor: undefined, hasOthers };
                kept.set((0,words/* detach */.Yo)(key), { ...kinds, ...texts, route: (0,words/* detach */.Yo)(route), query: (0,words/* detach */.Yo)(query) });
            }
        },
        answered: () => ({
            rows: Array.from(kept.values(), toRow).sort((a, b) => b.calls - a.calls),
            leftOutCalls,
        }),
    };
}
const toRow = ({ route, query, savedFor = route, ...row }) => ({
    ...row,
    target: query === '' ? savedFor : `${savedFor}?${query}`,
});

;// CONCATENATED MODULE: ./build/report/count/calls.js

function createCallCounter() {
    const counts = { ...call_log_outcome/* noCalls */.Zl };
    let simulated = 0;
    let hasSessions = false;
    let withoutSession = 0;
    let first;
    let last;
    return {
        add: (log, outcome = (0,call_log_outcome/* outcomeOf */.sG)(log), session) => {
            counts[outcome] += 1;
            hasSessions ||= session !== undefined && session !== '';
            if (!isCounted(outcome))
                return;
            if ((0,call_log_outcome/* isSimulated */.Ht)(log))
                simulated += 1;
            if (session === '')
                withoutSession += 1;
            const at = Date.parse(log.servedAt);
            if (Number.isNaN(at))
                return;
            if (first === undefined || at < first.at)
                first = { at, text: log.servedAt };
            if (last === undefined || at > last.at)
                last = { at, text: log.servedAt };
        },
        aggregate: () => {
            const { matched, loose, unmatched, preflight, ignored } = counts;
            const serverResponses = counts['server-response'];
            return {
                calls: matched + loose + unmatched + serverResponses,
                firstServedAt: first?.text,
                lastServedAt: last?.text,
                ...{ matched, simulated, loose, unmatched, serverResponses, preflights: preflight, ignored },
                withoutSession: hasSessions ? withoutSession : 0,
            };
        },
    };
}
/** Whether calls that went so are in the counts of calls, in tables and in checks. */
const isCounted = (outcome) => outcome !== 'preflight' && outcome !== 'ignored';

// EXTERNAL MODULE: ./build/engine/call/target.js
var call_target = __webpack_require__(17227);
// EXTERNAL MODULE: ./build/engine/call/path-pattern.js
var path_pattern = __webpack_require__(72882);
;// CONCATENATED MODULE: ./build/report/count/cause.js
/** Calls that one cause explains, as one row: in bounded memory. */


const longestPath = 1024;
const longestText = 500;
/** Causes of one method and path that stand alone, so that one GraphQL endpoint cannot crowd out all others. */
const mostCauses = 10;
/**
 * @param untold what is told of calls that have more causes than are kept
 * @param maxRows rows kept; the calls of further ones are counted
 */
function createCauseCollector(untold, maxRows = 500) {
    const kept = new Map();
    const causesOf = new Map();
    let leftOutCalls = 0;
    /** Where a call without a cause belongs: to the only cause that its like had, if the mock said the same. */
    const onlyLike = (route, status, message) => {
        const [only, ...more] = causesOf.get(route) ?? [];
        const row = only === undefined || more.length > 0 ? undefined : kept.get(only);
        return row?.status === status && row.message === message ? only : undefined;
    };
    return {
        add: (log, answer, cause, told) => {
            const method = (0,words/* cutMiddle */.it)(log.request.method, 100);
            const path = (0,words/* cutMiddle */.it)(log.request.path, longestPath);
            const status = log.response.statusCode;
            const message = (0,words/* cutMiddle */.it)(answer, longestText);
            const route = `${method} ${withoutIds(log.request.path)}`;
            const unexplained = () => onlyLike(route, status, message) ?? JSON.stringify([route, message, status]);
            const ownKey = cause === undefined ? unexplained() : JSON.stringify([route, (0,words/* cutMiddle */.it)(idsOut(cause), longestText)]);
            const causes = causesOf.get(route) ?? [];
            // What further causes have in common is what the mock said.
            const isOwn = kept.has(ownKey) || causes.length < mostCauses;
            const key = isOwn ? ownKey : JSON.stringify([route]);
            const before = kept.get(key);
            if (before !== undefined) {
                before.calls += 1;
                before.hasMorePaths ||= before.path !== path;
                return;
            }
            if (kept.size >= maxRows) {
                leftOutCalls += 1;
                return;
            }
            const keptKey = (0,words/* detach */.Yo)(key);
            if (isOwn)
                causesOf.set((0,words/* detach */.Yo)(route), [...causes, keptKey]);
            const row = { method: (0,words/* detach */.Yo)(method), path: (0,words/* detach */.Yo)(path), hasMorePaths: false, calls: 1, status };
            kept.set(keptKey, { ...row, message: (0,words/* detach */.Yo)(message), ...(isOwn ? told : untold) });
        },
        rows: () => ({ requests: [...kept.values()].sort((a, b) => b.calls - a.calls), leftOutCalls }),
    };
}
/** A target's path with a mark for each ID: the same for calls of one route. */
function withoutIds(target) {
    const { path } = (0,call_target/* readTarget */._)(target);
    return (0,words/* cutMiddle */.it)(path.idKey ?? path.key, longestPath);
}
/** The same for the paths that a sentence quotes. */
const idsOut = (sentence) => sentence.replace(/\/[^\s`?#]*/g, (path) => (0,path_pattern/* parsePath */.Rr)(path).idKey ?? path);

// EXTERNAL MODULE: ./build/report/check/checks.js + 4 modules
var check_checks = __webpack_require__(57489);
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

// EXTERNAL MODULE: ./build/http-text/session.js
var http_text_session = __webpack_require__(85499);
// EXTERNAL MODULE: ./build/report/redact/redact-call.js
var redact_call = __webpack_require__(32157);
// EXTERNAL MODULE: ./build/report/summary/verdict.js
var verdict = __webpack_require__(64701);
// EXTERNAL MODULE: ./build/engine/explain/describe-explanation.js + 1 modules
var describe_explanation = __webpack_require__(68641);
// EXTERNAL MODULE: ./build/engine/explain/describe-step.js
var describe_step = __webpack_require__(23213);
// EXTERNAL MODULE: ./build/report/memoize.js
var memoize = __webpack_require__(96263);
// EXTERNAL MODULE: ./build/report/explain/mock-request.js
var mock_request = __webpack_require__(93901);
// EXTERNAL MODULE: ./build/report/redact/secret-values.js
var secret_values = __webpack_require__(77040);
;// CONCATENATED MODULE: ./build/report/explain/tell-call.js
/** Puts in words why a call got no example, and how it differs from the one that it got, from what of it may be shown. */





const nothing = new Uint8Array();
/** Bytes of a saved body that are shown. */
const longestBody = 16_384;
function createCallTeller(segments) {
    const examples = createShownExamples(segments);
    return {
        tellMiss: tellOnce((miss, call) => tellMiss(miss, call, segments, examples(call))),
        tellMatch: tellOnce((match, call) => tellMatch(match, call, examples(call))),
    };
}
function tellOnce(tell) {
    const known = new WeakMap();
    return (explained, call) => {
        const { told } = known.get(explained) ?? { told: tell(explained, call) };
        known.set(explained, { told });
        return told;
    };
}
function createShownExamples({ inSaved }) {
    const heads = createHeads();
    // One log for each request: it is redacted once.
    const whole = (0,memoize/* memoizeObject */.o)(mock_request/* toCallLog */.a);
    const withoutBody = (0,memoize/* memoizeObject */.o)((request) => (0,mock_request/* toCallLog */.a)({ ...request, body: nothing }));
    const shortened = (0,memoize/* memoizeObject */.o)((request) => request.body.length > longestBody ? withShortBody(request) : whole(request));
    const toRequest = (0,memoize/* memoizeObject */.o)(mock_request/* toMockRequest */.D);
    const toSavedCall = (0,memoize/* memoizeObject */.o)(({ request: { method, path, headers, body } }) => ({
        ...{ method, path, headers: headers ?? [], body: body?.data ?? '' },
    }));
    return (call) => {
        const redacted = ({ example, request }, log) => call.redactLog(log(request()), inSaved(example.request));
        return {
            headOf: heads(call),
            savedFor: (saved, isBodyTold) => toRequest(redacted(saved, isBodyTold ? whole : withoutBody)),
            savedCall: (saved) => toSavedCall(redacted(saved, shortened)),
        };
    };
}
/** Cut as the journal cuts bodies, so that it is redacted and read as one that was cut. */
function withShortBody(request) {
    const log = (0,mock_request/* toCallLog */.a)({ ...request, body: request.body.subarray(0, longestBody) });
    const data = `${log.request.body?.data ?? ''}${(0,call_log_body/* cutMark */.K1)(longestBody, request.body.length)}`;
    return { ...log, request: { ...log.request, body: { mode: 'raw', data } } };
}
function tellMiss({ explanation, isCut, isChanged, positions, barePosition }, call, segments, { savedFor, savedCall, headOf }) {
    const { decision, candidates, bareRequest } = explanation;
    const show = call.redactText;
    const { sentence, reasons } = (0,describe_explanation/* describeExplanation */.h)(explanation, { sent: (0,mock_request/* toMockRequest */.D)(call.log), savedFor, show });
    const near = candidates.map((candidate, index) => toNearExample(candidate, reasons[index] ?? [], headOf, positions[index]));
    const parts = near[0]?.steps.filter(({ fits }) => !fits) ?? [];
    // Where no example comes into question the engine's sentence says what is missing.
    const isForVerdict = parts.length === 0 || bareRequest !== undefined;
    const difference = isForVerdict ? sentence.replace(/\.$/, '') : parts.map(({ reason }) => reason).join('; ');
    const isRefused = decision.outcome === 'served';
    const [nearest] = candidates;
    return {
        ...(bareRequest && { bareRequest: { place: bareRequest.place.path.map(show).join(' > '), ...barePosition } }),
        difference: isRefused ? refusal(decision, call, isChanged, segments) : isCut ? difference + cutNote : difference,
        ...(isRefused && { isRefused }),
        candidates: near,
        ...(nearest && { saved: savedCall(nearest) }),
    };
}
const cutNote = ' (the log has the start of the body only)';
function tellMatch({ explanation, isCut, positions }, call, { savedFor, savedCall, headOf }) {
    const { candidates } = explanation;
    const sent = (0,mock_request/* toMockRequest */.D)(call.log);
    const { reasons, loose } = (0,describe_explanation/* describeServed */.J)(explanation, { sent, savedFor, show: call.redactText });
    const [served] = candidates;
    const differing = reasons[0]?.filter((_, step) => isDifferent(served?.steps[step])) ?? [];
    return {
        ...(explanation.loose && loose && { loose: { kind: explanation.loose.kind, ...loose } }),
        difference: differing.join('; ') + (isCut ? cutNote : ''),
        candidates: candidates.map((candidate, index) => toNearExample(candidate, reasons[index] ?? [], headOf, positions[index])),
        ...(served && { saved: savedCall(served) }),
    };
}
/** A path that fits may yet be another than the example's. */
const isDifferent = (step) => step?.fits === false || (step?.step === 'path' && step.match !== 'exact');
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
function toNearExample({ example, score, steps, droppedBy }, reasons, head, position) {
    return {
        ...head(example),
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
/** Told once for each way of redacting: calls without secrets of their own have one in common. */
function createHeads() {
    const known = (0,memoize/* memoizeObject */.o)((redactTarget) => (0,memoize/* memoizeObject */.o)((redactText) => (0,memoize/* memoizeObject */.o)(({ name, place, request: { method, address, query } }) => {
        const queryText = query.map(({ key, value }) => `${key}=${value}`).join('&');
        return {
            example: redactText(name),
            ...(place.collection !== undefined && { collection: redactText(place.collection) }),
            place: redactText(place.path.slice(0, -1).join(' > ')),
            method: redactText(method),
            address: redactTarget(queryText === '' ? address : `${address}?${queryText}`),
        };
    })));
    return ({ redactText, redactTarget }) => known(redactTarget)(redactText);
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

// EXTERNAL MODULE: ./build/report/count/loose.js
var count_loose = __webpack_require__(33049);
// EXTERNAL MODULE: ./build/report/count/notes/call-notes.js + 3 modules
var call_notes = __webpack_require__(24223);
// EXTERNAL MODULE: ./build/report/count/unmatched.js
var count_unmatched = __webpack_require__(35298);
;// CONCATENATED MODULE: ./build/report/read-calls.js
/** The one pass over the call logs: each is explained, redacted, told from what is left, and counted. */


















/** Makes the pass: `read` once, then `results`. It never throws: an error of the logs is in the results. */
function createCallReading(options) {
    const { explainer, checks: checkOptions, redactor, areLogsRedacted } = options;
    const { locate } = explainer;
    const calls = createCallCounter();
    const answered = createAnsweredCounter(redactor.redactTarget);
    const unmatched = createCauseCollector({ candidates: [] });
    const loose = createCauseCollector({ reason: '', candidates: [] });
    const notes = (0,call_notes/* createCallNotes */.e)(options.mockUrl);
    const coverage = explainer.collection && createCoverageCounter(explainer.collection, locate);
    const segments = explainer.segments(redactor.isSecretVariable);
    const checks = (0,check_checks/* createCheckCounter */.dq)(checkOptions, {
        ...{ redactor, segments, areLogsRedacted },
        basePaths: explainer.basePaths,
    });
    const redactCall = (0,redact_call/* createCallRedactor */.z)(redactor);
    const contract = options.contract?.({ explainer, segments, redactCall, areLogsRedacted });
    const { tellMiss, tellMatch } = createCallTeller(segments);
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
    const take = (sent) => {
        const { session, badSession, prefix, log } = explainer.readSession(sent);
        const unexplained = { outcome: (0,call_log_outcome/* outcomeOf */.sG)(log) };
        // What the mock said of a bad session is all that there is to say.
        const explained = badSession === undefined ? attempt(() => explainer.explain(log), unexplained) : unexplained;
        const { example, miss, match, passed } = explained;
        const outcome = checks.ignores(log) ? 'ignored' : explained.outcome;
        const call = redactCall(log, segments.inCall(log, example?.request));
        const redacted = call.log;
        redactions += call.redactions;
        if ([redacted.request, redacted.response].some(({ body }) => (0,call_log_body/* readBody */.x8)(body).fullSize !== undefined))
            cutCalls += 1;
        const told = miss && attempt(() => tellMiss(miss, call), undefined);
        const toldMatch = match && attempt(() => tellMatch(match, call), undefined);
        const note = passed && example && tellPassed(passed, segments.inSaved(example.request), call);
        const collection = example?.place.collection && redactor.redactText(example.place.collection);
        const insight = {
            ...(example && { example }),
            ...(collection !== undefined && { collection }),
            ...(told && { miss: told }),
            ...(toldMatch && { match: toldMatch }),
            ...(note !== undefined && { note }),
            ...(session !== '' && { session: { id: call.redactText(session), prefix: call.redactTarget(prefix) } }),
            ...explained.told,
            outcome,
        };
        calls.add(redacted, outcome, badSession === undefined ? session : undefined);
        if (isCounted(outcome))
            count(log, call, insight);
        const asSent = (0,http_text_session/* withPrefix */.Fe)(redacted.request.path, insight.session?.prefix ?? '', sent.request.path);
        return { log: (0,call_log_session/* withLoggedPath */.w3)(redacted, asSent), insight };
    };
    const count = (log, call, insight) => {
        const { outcome, example, collection, miss, match, note } = insight;
        answered.add(call.log, insight);
        if (note !== undefined)
            passedOver.add(call.log, example, note);
        const message = (0,words/* inCollection */.e1)(call.log.responseName ?? '', collection);
        if (outcome === 'unmatched')
            unmatched.add(call.log, message, miss?.difference, (0,count_unmatched/* toMiss */.A)(miss));
        if (outcome === 'loose')
            loose.add(call.log, message, match?.loose?.cause, (0,count_loose/* toLooseMatch */.j)(match));
        if ((outcome === 'matched' || outcome === 'loose') && !(0,call_log_outcome/* isSimulated */.Ht)(log))
            coverage?.add(example);
        notes.add(call.log, insight);
        checks.add(log, call);
        contract?.add(log, call, insight);
    };
    const sumUp = () => {
        const counted = calls.aggregate();
        const missed = unmatched.rows();
        const loosely = loose.rows();
        const covered = coverage?.coverage(redactor);
        const refused = options.refused?.() ?? call_log_refused/* noRefused */.kk;
        const given = incomplete === undefined ? options.uncertainty?.(counted.calls) : undefined;
        const uncertainty = given && { ...given, reason: redactor.redactText(given.reason) };
        const missingLogs = incomplete && redactor.redactText(incomplete.message);
        const missing = incomplete === undefined ? uncertaintyInWords(uncertainty) : 'call logs are missing';
        const inChecks = checks.results({
            calls: counted,
            refused,
            unmatched: missed.requests,
            loose: loosely.requests,
            coverage: covered,
            missing,
        });
        const judged = [...inChecks, ...(contract?.results(missing) ?? [])];
        return {
            verdict: (0,verdict/* verdictOf */.Vj)({ calls: counted, checks: judged, refused, missingLogs, uncertainty }),
            notes: notes.notes({ calls: counted, refused, coverage: covered }),
            calls: counted,
            refused,
            answered: answered.answered(),
            unmatched: missed,
            loose: loosely,
            coverage: covered,
            checks: judged,
            redactions: redactions + (options.redactedBefore?.() ?? 0),
            cutCalls,
            passedOver: passedOver.notes(),
            incomplete,
            missingLogs,
            uncertainty,
            failures,
        };
    };
    return {
        take,
        read: async function* (logs) {
            await contract?.addExamples();
            try {
                for await (const log of logs) {
                    yield take(log);
                    const wait = contract?.full();
                    if (wait !== undefined)
                        await wait;
                }
            }
            catch (error) {
                incomplete = error instanceof Error ? error : new Error(String(error));
            }
            await contract?.answered();
        },
        results: () => (results ??= sumUp()),
    };
}
const uncertaintyInWords = (uncertainty) => uncertainty?.spoilsChecks === true ? `call logs may be missing (${uncertainty.reason})` : undefined;


/***/ }),

/***/ 27513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ redactRefused)
/* harmony export */ });
const longestSample = 200;
/** Without secrets, and each sample cut: it may be of any length before, so that no secret is cut and then not known. */
function redactRefused(refused, redactor) {
    const redactSample = (sample) => {
        const [, method, target, version] = /^(\S+ )(.*?)( HTTP\/\S+)?$/s.exec(sample) ?? [];
        if (method === undefined || target === undefined)
            return redactor.redactText(sample);
        return redactor.redactText(`${method}${redactor.redactTarget(target)}${version ?? ''}`);
    };
    return {
        total: refused.total,
        kinds: refused.kinds.map((kind) => ({
            ...kind,
            reason: redactor.redactText(kind.reason),
            sample: redactSample(kind.sample).slice(0, longestSample).toWellFormed(),
        })),
    };
}


/***/ }),

/***/ 64701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qb: () => (/* binding */ fileNotes),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   We: () => (/* binding */ reportNotes)
/* harmony export */ });
/* harmony import */ var _call_log_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7874);
/* harmony import */ var _files_shown_calls_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14102);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44702);
/** How the calls went, in words. */



/**
 * How the checks and the calls went, in two or three sentences that are the same wherever the report is read. Where logs are
 * missing, or may be, it says so, and nothing of calls that it cannot know. Nothing in it came from outside.
 */
function verdictOf({ calls, checks, refused, missingLogs, uncertainty }) {
    return [checksVerdict(checks), knownVerdict()].filter((sentence) => sentence !== '').join(' ');
    function knownVerdict() {
        const verdict = callsVerdict(calls, (0,_call_log_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .countRefusedCalls */ .NW)(refused));
        if (missingLogs === undefined && uncertainty?.spoilsChecks !== true)
            return verdict;
        const what = missingLogs === undefined ? 'Call logs may be missing' : 'Call logs are missing';
        return calls.calls === 0 ? `${what}: how the calls went is not known.` : `${what}. So far: ${verdict}`;
    }
}
function checksVerdict(checks) {
    const failed = checks.filter(({ passed }) => !passed).length;
    if (failed > 0)
        return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(failed)} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(checks.length, 'check')} failed.`;
    if (checks.length === 0)
        return '';
    return checks.length === 1 ? 'The check passed.' : `All ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(checks.length)} checks passed.`;
}
function callsVerdict(calls, refused) {
    if (calls.calls === 0)
        return nothingVerdict(calls, refused);
    const asides = [
        [calls.serverResponses, 'got a server response'],
        [calls.simulated, gotError],
    ];
    const told = asides
        .filter(([count]) => count > 0 && count < calls.calls)
        .map(([count, what]) => ` ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(count, 'call')} ${what}.`);
    const refusedToo = refused === 0 ? '' : ` ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(refused, 'request')} ${refused === 1 ? 'was' : 'were'} refused.`;
    return `${calls.calls === 1 ? oneVerdict(calls) : manyVerdict(calls)}${told.join('')}${refusedToo}`;
}
/** As a rule of `answers` asks. */
const gotError = 'got a simulated error or fault';
function nothingVerdict({ preflights, ignored }, refused) {
    if (refused > 0) {
        const what = refused === 1 ? 'the one request that came was' : `the ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(refused)} requests that came were`;
        return `No call reached the mock: ${what} refused.`;
    }
    const others = [
        ...(preflights === 0 ? [] : [(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(preflights, 'preflight')]),
        ...(ignored === 0 ? [] : [(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(ignored, 'ignored call')]),
    ];
    const aside = others.length === 0 ? '' : `, ${others.join(' and ')} aside`;
    return `No call reached the mock${aside}. Check that the tests use its URL.`;
}
const isLoose = 'matched loosely: another example may have been meant.';
function oneVerdict({ unmatched, simulated, loose, serverResponses }) {
    if (serverResponses === 1)
        return 'The one call got a server response.';
    if (simulated === 1)
        return `The one call ${gotError}.`;
    if (loose === 1)
        return `The one call ${isLoose}`;
    return unmatched === 1 ? 'The one call matched no saved example.' : 'The one call got a saved example.';
}
function manyVerdict({ calls, matched, simulated, loose, unmatched, serverResponses }) {
    const all = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(calls);
    const examples = matched - simulated;
    if (serverResponses === calls)
        return `All ${all} calls got a server response.`;
    if (simulated === calls)
        return `All ${all} calls ${gotError}.`;
    if (examples === calls)
        return `All ${all} calls got a saved example.`;
    if (loose === calls)
        return `All ${all} calls ${isLoose}`;
    if (unmatched === calls)
        return `None of the ${all} calls matched a saved example.`;
    if (unmatched > 0) {
        const looseToo = loose === 0 ? '' : ` ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(loose, 'call')} matched loosely.`;
        return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(unmatched)} of ${all} calls matched no saved example.${looseToo}`;
    }
    return loose > 0
        ? `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(loose)} of ${all} calls ${isLoose}`
        : `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(examples, 'call')} got a saved example.`;
}
/** What a reader has to know beside the tables: why call logs are missing, what the calls show, what could not be done. */
function reportNotes({ notes, passedOver, failures, missingLogs, uncertainty, }) {
    return [
        ...(missingLogs === undefined ? [] : [missingSentence(missingLogs)]),
        ...(uncertainty === undefined ? [] : [`Call logs may be missing: ${uncertainty.reason}.`]),
        ...notes,
        ...passedOver,
        ...failures.map(({ message }) => message),
    ];
}
const missingSentence = (reason) => reason === '' ? 'Call logs are missing.' : `Call logs are missing: ${reason.replace(/\.$/, '')}.`;
/** What of the calls is not in the files. */
function fileNotes({ redactions, cutCalls, leftOut, }) {
    return [
        // The page tells of these by itself.
        ...(leftOut === undefined ? [] : [(0,_files_shown_calls_js__WEBPACK_IMPORTED_MODULE_2__/* .tellLeftOut */ .Bm)(leftOut)]).filter((sentence) => sentence !== ''),
        ...(redactions === 0
            ? []
            : [`${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(redactions, 'secret value')} in the call logs ${redactions === 1 ? 'was' : 'were'} redacted.`]),
        ...(cutCalls === 0
            ? []
            : [`Bodies of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(cutCalls, 'call')} were too long for the call logs, which have their starts only.`]),
    ];
}


/***/ }),

/***/ 91064:
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
// EXTERNAL MODULE: ./build/report/files/partial-file.js
var partial_file = __webpack_require__(61033);
// EXTERNAL MODULE: ./build/report/memoize.js
var memoize = __webpack_require__(96263);
;// CONCATENATED MODULE: ./build/report/files/ndjson.js
/** `call-logs.ndjson` as a file of the report. */




/** `call-logs.ndjson` in `directory`: Postman's entries as JSON, one a line (newline-delimited JSON). */
async function openCallLogFile(directory) {
    const path = (0,external_node_path_.join)(directory, ndjson/* callLogsFile */.QZ);
    const file = await (0,partial_file/* openPartialFile */._)(path);
    const toBytes = (0,memoize/* memoizeObject */.o)((part) => Buffer.from(JSON.stringify(part)));
    return {
        path,
        write: ({ log: { request, response, ...rest } }) => {
            const start = `${JSON.stringify(rest).slice(0, -1)},"request":`;
            return file.write(start, toBytes(request), ',"response":', toBytes(response), '}\n');
        },
        close: file.close,
        discard: file.discard,
    };
}

// EXTERNAL MODULE: ./build/report/check/checks.js + 4 modules
var check_checks = __webpack_require__(57489);
;// CONCATENATED MODULE: ./build/report/files/late-file.js
/** Files of the report that are written as a whole once all calls are known, such as `coverage.json`. */


/** A file of the report that is written as a whole once all calls are known. */
async function openLateFile(directory, name, content) {
    const path = (0,external_node_path_.join)(directory, name);
    const file = await (0,partial_file/* openPartialFile */._)(path);
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

// EXTERNAL MODULE: ./build/report/files/explanations.js
var explanations = __webpack_require__(24219);
// EXTERNAL MODULE: ./build/call-log/decoded-body.js
var decoded_body = __webpack_require__(46065);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: ./build/call-log/body.js
var call_log_body = __webpack_require__(43040);
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
 * `call-logs.har` in `directory`: an HTTP Archive (HAR 1.2) without pages, which browser developer tools open. It has the
 * calls that the page shows. Written entry by entry.
 */
async function openHarFile(directory, { mockUrl, creator, comment }) {
    const path = (0,external_node_path_.join)(directory, 'call-logs.har');
    const file = await (0,partial_file/* openPartialFile */._)(path);
    const { name, version } = creator;
    const head = JSON.stringify({ version: '1.2', creator: { name, version } }).slice(0, -1);
    await file.write(`{"log":${head},"entries":[`);
    const toBytes = (value) => Buffer.from(JSON.stringify(value));
    const requestBytes = (0,memoize/* memoizeObject */.o)((request) => toBytes(harRequest(request, mockUrl)));
    const responseBytes = (0,memoize/* memoizeObject */.o)((response) => toBytes(harResponse(response)));
    let separator = '\n';
    return {
        path,
        write: ({ log, insight, row }) => {
            if (row === undefined)
                return undefined;
            const { request, response } = row.bodies === undefined ? withoutMessages(log) : log;
            const start = `${separator}${JSON.stringify(harCall(log, insight)).slice(0, -1)},"request":`;
            separator = ',\n';
            return file.write(start, requestBytes(request), ',"response":', responseBytes(response), '}');
        },
        close: async () => {
            await file.write(`\n],"comment":${JSON.stringify(comment())}}}\n`);
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

// EXTERNAL MODULE: ./build/report/explain/explainer.js + 2 modules
var explain_explainer = __webpack_require__(53529);
// EXTERNAL MODULE: ./build/report/files/junit.js
var junit = __webpack_require__(37587);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/report/files/page-data.js
/** Stands in the built page where the data goes, exactly once. */
const dataMark = '{{report-data}}';
/** The `id` of the script element around it. */
const dataElementId = 'report-data';

// EXTERNAL MODULE: ./build/http-text/session.js
var http_text_session = __webpack_require__(85499);
// EXTERNAL MODULE: ./build/report/files/shown-calls.js
var shown_calls = __webpack_require__(14102);
// EXTERNAL MODULE: ./build/engine/call/call.js + 1 modules
var call_call = __webpack_require__(63813);
// EXTERNAL MODULE: ./build/call-log/outcome.js
var outcome = __webpack_require__(58482);
;// CONCATENATED MODULE: ./build/report/files/page.js
/** `report.html`, and as a file of the report. */












const defaultPageLimits = { ...shown_calls/* defaultShownLimits */.R1, candidates: 10 };
/** A digest each takes some hundred bytes. */
const mostKnownComparisons = 20_000;
/**
 * `report.html` in `directory`: one file that shows the calls in a browser and needs nothing else. Written call by
 * call; what is kept in memory does not grow with the calls.
 * @throws Error when `template` does not hold `dataMark` exactly once; errors of the file system, from each method too
 */
async function openPageFile(directory, { template, head, limits = {}, rows = createRowMaker(limits) }) {
    const [before, after, ...more] = template.split(dataMark);
    if (before === undefined || after === undefined || more.length > 0) {
        throw new Error(`The page's template must hold ${dataMark} exactly once. Build it again.`);
    }
    const path = (0,external_node_path_.join)(directory, 'report.html');
    const file = await (0,partial_file/* openPartialFile */._)(path);
    let separator = '\n';
    const writeRow = (row) => {
        if (row === undefined)
            return undefined;
        const { line, bodies = noBodies } = row;
        const start = `${separator}${line.slice(0, -1)},"request":`;
        separator = ',\n';
        return file.write(start, bodies.request, ',"response":', bodies.response, '}');
    };
    await file.write(`${before}{"head":${toScriptJson(head)},"calls":[`);
    return {
        path,
        write: (call) => writeRow(rows.take(call)),
        writeRow,
        close: async (totals) => {
            await file.write(`\n],"totals":${toScriptJson(totals)},"counts":${toScriptJson(rows.counts())}}${after}`);
            await file.close();
        },
        discard: file.discard,
    };
}
/** @param given only what differs from `defaultPageLimits` */
function createRowMaker(given = {}) {
    const limits = { ...defaultPageLimits, ...given };
    const shown = (0,shown_calls/* createShownCalls */.Fh)(limits);
    const calls = { ...outcome/* noCalls */.Zl };
    /** By digest of what was written of a call's comparison: the row that has it. Calls of a job are often alike. */
    const firstRows = new Map();
    let nextRow = 0;
    const toBytes = (0,memoize/* memoizeObject */.o)((message) => Buffer.from(toScriptJson(toMessage(message))));
    const takeBodies = ({ outcome, request, response }) => {
        const least = (request.body?.data ?? '').length + (response.body?.data ?? '').length;
        const bodies = (0,call_call/* once */.O)(() => ({ request: toBytes(request), response: toBytes(response) }));
        const size = () => bodies().request.length + bodies().response.length;
        return shown.takeBodies(outcome, least, size) ? bodies() : undefined;
    };
    const takeComparison = ({ outcome, saved, candidates }, row) => {
        const values = Object.entries({ saved, candidates: candidates?.slice(0, limits.candidates) });
        const parts = values.flatMap(([key, value]) => {
            if (value === undefined)
                return [];
            const json = toScriptJson(value);
            const digest = (0,external_node_crypto_.hash)('sha256', json);
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
            const bare = (0,call_call/* once */.O)(() => toScriptJson(lineOf(call)));
            if (!shown.takeRow(call.outcome, () => Buffer.byteLength(bare())))
                return undefined;
            const line = `${bare().slice(0, -1)}${takeComparison(call, nextRow)}}`;
            nextRow += 1;
            return { line, bodies: takeBodies(call) };
        },
        counts: () => ({ ...calls, ...shown.leftOut }),
    };
}
const noBodies = { request: 'null', response: 'null' };
/** The keys that the list needs, one by one: a caller may hand over more than belongs into the page. */
function lineOf(call) {
    const { id, servedAt, method, path, status, outcome, example, session, prefix, answer, note } = call;
    const { difference, loose, bareRequest } = call;
    const line = { id, servedAt, method, path, status, outcome, example };
    return {
        ...line,
        ...(session !== undefined && { session }),
        ...(prefix !== undefined && { prefix }),
        ...(answer !== undefined && { answer }),
        ...(note !== undefined && { note }),
        ...(difference !== undefined && { difference }),
        ...(loose !== undefined && { loose }),
        ...(bareRequest && { bareRequest }),
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
/**
 * JSON that no HTML parser takes for anything but text: `</script>`, `<!--` and entities need characters that are
 * escaped here. All five occur in JSON inside strings only. U+2028 and U+2029 end lines in old JavaScript.
 */
function toScriptJson(value) {
    return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
/** The page as a writer of the report. @throws Error when the template has no mark, or of the file system */
async function openPage(directory, { totals, ...options }) {
    const page = await openPageFile(directory, options);
    return {
        path: page.path,
        write: ({ row }) => page.writeRow(row),
        close: () => page.close(totals()),
        discard: page.discard,
    };
}
/** What the page says of a call. */
function toPageCall(log, { outcome, collection, miss, match, note, session }) {
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
            candidates: told.candidates.map(toPageCandidate),
        }),
    };
}
function toPageCandidate({ example: name, collection, method, address, score, steps, droppedBy, file, line, }) {
    const example = (0,words/* inCollection */.e1)(name, collection);
    const position = { ...(file !== undefined && { file }), ...(line !== undefined && { line }) };
    return { example, method, address, score, steps, ...(droppedBy !== undefined && { droppedBy }), ...position };
}

// EXTERNAL MODULE: ./build/report/read-calls.js + 6 modules
var read_calls = __webpack_require__(63956);
// EXTERNAL MODULE: ./build/report/redact/redact-refused.js
var redact_refused = __webpack_require__(27513);
// EXTERNAL MODULE: ./build/files/make-folder.js
var make_folder = __webpack_require__(86817);
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
            await (0,make_folder/* makeFolder */.f)(directory);
            writers.set(name, await open(directory));
        }
        catch (error) {
            await drop(name, error);
        }
    }
    return {
        failures,
        write: (call) => {
            let waits;
            for (const [name, writer] of writers) {
                try {
                    const written = writer.write(call);
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

// EXTERNAL MODULE: ./build/report/summary/verdict.js
var verdict = __webpack_require__(64701);
;// CONCATENATED MODULE: ./build/report/write-report.js















/**
 * Reads the call logs once, explains, redacts and counts each, and writes `call-logs.ndjson`, `call-logs.har`, with
 * `page` a `report.html`, with an explainer `explanations.json`, with one that knows the collection `coverage.json`, and with
 * checks `junit.xml`. One
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
    const { areLogsRedacted = false, uncertainty, redactedBefore } = options;
    let refused = call_log_refused/* noRefused */.kk;
    const reading = (0,read_calls/* createCallReading */.p)({
        ...{
            explainer,
            checks,
            contract: options.contract && (await makeContract(options.contract)),
            redactor,
            areLogsRedacted,
            uncertainty,
            redactedBefore,
            mockUrl: shownMock.mockUrl,
        },
        refused: () => refused,
    });
    const rows = createRowMaker();
    const files = await openReportFiles(directory, filesOf(options, shownMock, reading, rows));
    for await (const call of reading.read(logs)) {
        const written = files.write({ ...call, row: rows.take(toPageCall(call.log, call.insight)) });
        if (written !== undefined)
            await written;
    }
    const given = await (typeof options.refused === 'function' ? options.refused() : options.refused);
    if (given !== undefined)
        refused = (0,redact_refused/* redactRefused */.W)(given, redactor);
    const written = onlyWhole && reading.results().incomplete !== undefined ? await discard(files) : await files.close();
    const results = reading.results();
    const collection = redactor.redactText(explainer.collection?.name ?? '');
    const failures = [...results.failures, ...files.failures];
    return { mock: shownMock, collection, files: written, leftOut: rows.counts(), ...results, failures };
}
/** Loaded here only: few jobs have a contract. */
async function makeContract(options) {
    const { createContractCheck } = await __webpack_require__.e(/* import() */ 1205).then(__webpack_require__.bind(__webpack_require__, 1205));
    return (context) => createContractCheck(options, context);
}
async function discard(files) {
    await files.discard();
    return [];
}
function filesOf(options, { id, name, mockUrl }, { results }, rows) {
    const { creator, explainer, checks, page, redactor, notes = [] } = options;
    const comment = () => `Calls to the mock server ${name}. Call logs hold no durations: all times are 0. ${(0,shown_calls/* tellLeftOut */.Bm)(rows.counts())}`.trimEnd();
    const files = [
        [ndjson/* callLogsFile */.QZ, openCallLogFile],
        ['call-logs.har', (directory) => openHarFile(directory, { mockUrl, creator, comment })],
    ];
    if (page !== undefined) {
        const collectionName = redactor.redactText(page.head.collectionName);
        const head = { ...page.head, mockName: name, mockUrl, collectionName };
        const totals = () => ({
            verdict: results().verdict,
            notes: [...(0,verdict/* reportNotes */.We)(results()), ...notes.map(redactor.redactText), ...(0,verdict/* fileNotes */.Qb)(results())],
            failedChecks: results()
                .checks.filter(({ passed }) => !passed)
                .map((check) => (0,check_checks/* checkText */.qW)(check)),
            isIncomplete: results().incomplete !== undefined,
            ...(results().refused.total > 0 && { refused: results().refused }),
            ...coverageTotals(results()),
            ...periodTotals(results()),
        });
        files.push(['report.html', (directory) => openPage(directory, { template: page.template, head, rows, totals })]);
    }
    if (explainer !== undefined) {
        const { collection, locate, basePaths, hasTildePaths } = explainer;
        const provider = page?.head.provider;
        const collectionName = collection && redactor.redactText(collection.name);
        const head = {
            ...{ mock: { id, name, mockUrl }, notes: notes.map(redactor.redactText) },
            basePaths: basePaths.map((segments) => segments.map(redactor.redactText)),
            ...(hasTildePaths && { hasTildePaths: true }),
            ...(provider && { provider }),
            ...(collectionName !== undefined && { collection: collectionName }),
        };
        const end = () => endOf(results());
        const openFile = (directory) => (0,explanations/* openExplanations */.Xb)(directory, { head, collection, locate, redactor, end });
        files.push([explanations/* explanationsFile */.ny, openFile]);
    }
    if (explainer?.collection !== undefined) {
        files.push(['coverage.json', lateFile('coverage.json', () => formatCoverage(results().coverage))]);
    }
    if ((checks !== undefined && (0,check_checks/* isChecked */.WJ)(checks)) || options.contract !== undefined) {
        files.push(['junit.xml', lateFile('junit.xml', () => (0,junit/* formatJunit */.M)(results().checks, `Mock server ${name}`))]);
    }
    return files;
}
function endOf({ refused, redactions, missingLogs, uncertainty }) {
    const missing = missingLogs === undefined ? uncertainty : { reason: missingLogs.replace(/\.$/, ''), spoilsChecks: true };
    return { refused, redactions, ...(missing && { uncertainty: missing }) };
}
const lateFile = (name, content) => (directory) => openLateFile(directory, name, content);
const periodTotals = ({ calls: { firstServedAt: first, lastServedAt: last } }) => first === undefined || last === undefined ? undefined : { period: { first, last } };
const coverageTotals = ({ coverage }) => coverage && { coverage: { served: coverage.examples.hit, examples: coverage.examples.total } };


/***/ })

};
