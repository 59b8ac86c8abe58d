export const id = 3133;
export const ids = [3133];
export const modules = {

/***/ 57967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ createCheckCounter),
  W: () => (/* binding */ isChecked)
});

// EXTERNAL MODULE: ./build/call-log/refused.js
var call_log_refused = __webpack_require__(7874);
// EXTERNAL MODULE: ./build/report/words.js
var words = __webpack_require__(44702);
// EXTERNAL MODULE: ./build/report/check/check-result.js
var check_result = __webpack_require__(49328);
// EXTERNAL MODULE: ./build/engine/answers/path-rule.js
var path_rule = __webpack_require__(44455);
// EXTERNAL MODULE: ./build/http-text/target.js
var http_text_target = __webpack_require__(35194);
// EXTERNAL MODULE: ./build/report/explain/mock-request.js
var mock_request = __webpack_require__(93901);
// EXTERNAL MODULE: ./build/report/redact/secret-values.js
var secret_values = __webpack_require__(77040);
// EXTERNAL MODULE: ./build/call-log/body.js
var call_log_body = __webpack_require__(43040);
// EXTERNAL MODULE: ./build/engine/call/call.js
var call_call = __webpack_require__(28694);
// EXTERNAL MODULE: ./build/http-text/bounded-json.js
var bounded_json = __webpack_require__(5177);
// EXTERNAL MODULE: ./build/http-text/pairs.js
var pairs = __webpack_require__(68166);
;// CONCATENATED MODULE: ./build/report/check/checked-call.js
/** A call taken apart for rules about calls. */




/** In characters: no longer body is taken by the mock either. */
const longestBody = 32 * 1024 * 1024;
/**
 * Takes a call apart; its body when that is first asked for.
 * @param basePaths the segments that base URLs of the collection put in front of paths
 */
function readCheckedCall(log, basePaths = []) {
    const { method, path } = log.request;
    const target = (0,call_call/* readTarget */._E)(path);
    return {
        ...target,
        log,
        method: method.toUpperCase(),
        paths: (0,path_rule/* forgivenPaths */.F1)(target.path.segments, basePaths),
        body: (0,call_call/* once */.Oo)(() => readCheckedBody(log)),
    };
}
function readCheckedBody({ request }) {
    const body = (0,call_log_body/* readDecodedBody */.Dz)(request);
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

// EXTERNAL MODULE: ./build/http-text/exact-json.js
var exact_json = __webpack_require__(80803);
// EXTERNAL MODULE: ./build/http-text/header-text.js
var header_text = __webpack_require__(86420);
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
        yield compareValues({ kind: 'query', index }, (0,call_call/* comparableValue */.YW)(value), call.query.get(name) ?? [], hides);
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

// EXTERNAL MODULE: ./build/engine/call/path-pattern.js
var path_pattern = __webpack_require__(72882);
// EXTERNAL MODULE: ./build/engine/match/alike.js
var match_alike = __webpack_require__(53953);
;// CONCATENATED MODULE: ./build/report/check/nearest-calls.js
/** Calls that someone who waited for others may have meant. */




const longestKept = 1024;
const mostKept = 2000;
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
        nearest: (rule) => Array.from(kept.values(), (row) => ({ row, alike: alikeness(rule, row) }))
            .filter(({ alike }) => alike >= 0.5)
            .sort((a, b) => b.alike - a.alike || b.row.calls - a.row.calls)
            .slice(0, check_result/* mostSamples */.P3)
            .map(({ row }) => `${(0,words/* sampleOf */.uV)(row)} → ${row.status}${row.calls > 1 ? ` (${row.calls} times)` : ''}`),
    };
}
/** 0 to 1. A wrong method weighs as much as half of the path. */
function alikeness({ method, path }, row) {
    const sent = (0,path_pattern/* parsePath */.Rr)((0,http_text_target/* splitTarget */.Gd)(row.path).path).segments;
    const filled = path.map((segment, index) => ((0,path_rule/* isVariable */.DZ)(segment) ? sent[index] : undefined) ?? (0,http_text_target/* decodeSegment */.UR)(segment));
    const alike = (0,match_alike/* closeness */.O_)(filled.join('/'), sent.join('/'));
    return method === '*' || method === row.method.toUpperCase() ? alike : alike * 0.75;
}

// EXTERNAL MODULE: ./build/engine/explain/quote.js
var quote = __webpack_require__(50479);
// EXTERNAL MODULE: ./build/engine/explain/json-difference.js
var json_difference = __webpack_require__(60977);
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
            const [sentThere, expectedThere] = [(0,json_difference/* valueAt */.fK)(sent, keys), (0,json_difference/* valueAt */.fK)(expected, keys)];
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
        query: (0,pairs/* parsePairs */.xg)((0,http_text_target/* splitTarget */.Gd)(shown.log.request.path).query ?? ''),
        header: (shown.log.request.headers ?? []).map(({ key, value }) => [key, value]),
        body: isText ? shown.body().text : shown.body().value,
        example: example && call.redactText(example),
    };
}

;// CONCATENATED MODULE: ./build/report/check/counted-rules.js










const nothing = new Uint8Array();
/** It never throws, whatever the calls hold. */
function createRuleCounter(expectCalls, checked) {
    const { areLogsRedacted, basePaths } = checked;
    const all = expectCalls.map((rule) => ({ rule, path: (0,path_rule/* readPathRule */.I9)(rule.path) }));
    const nearest = createNearestCalls();
    const ignored = all.filter(({ rule }) => rule.times === 'ignore');
    const rules = all.flatMap(({ rule, path }) => rule.times === 'ignore' ? [] : [{ rule, times: rule.times, path, count: 0, open: 0, came: new Set(), near: [] }]);
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
                    if (counted.came.size < check_result/* mostSamples */.P3)
                        counted.came.add(answeredCall(shown.log));
                }
                else {
                    if (match.isOpen)
                        counted.open += 1;
                    const tell = () => tellDifference(match.difference, counted.rule, shown);
                    keepNearest(counted.near, match, () => `${answeredCall(shown.log)} (${tell()})`);
                }
            }
        },
        results: (missing) => rules.map((counted) => checkRule(counted, missing, checked, nearest)),
    };
}
/** Keeps the samples of those calls that fitted furthest, the best first, each once. */
function keepNearest(near, { fitted, isOpen }, sampleOfCall) {
    const isNearer = (other) => (isOpen === other.isOpen ? fitted > other.fitted : isOpen);
    const worst = near.at(-1);
    if (near.length === check_result/* mostSamples */.P3 && worst !== undefined && !isNearer(worst))
        return;
    const sample = sampleOfCall();
    if (near.some((other) => other.sample === sample))
        return;
    const at = near.findIndex(isNearer);
    near.splice(at === -1 ? near.length : at, 0, { sample, fitted, isOpen });
    near.splice(check_result/* mostSamples */.P3);
}
const answeredCall = ({ request, response }) => `${(0,words/* sampleOf */.uV)(request)} → ${response.statusCode}`;
function checkRule({ rule, times: { min, max }, count, open, came, near }, missing, checked, calls) {
    const name = `expect-calls: ${shownName(rule, checked)}`;
    const failed = (message) => ({ name, passed: false, message });
    const expected = `Expected ${timesText({ min, max })}, ${count === 0 ? 'none came' : `${count} came`}`;
    if (count >= min && count <= max) {
        if (count + open > max) {
            const samples = near.filter(({ isOpen }) => isOpen).map(({ sample }) => sample);
            const why = `${(0,words/* countOf */.pq)(open, 'call')} cannot be compared: ${samples.join('; ')}`;
            return failed(`This cannot be judged, since ${why}. So far: ${expected}.`);
        }
        const isFinal = max === Infinity;
        return (0,check_result/* judge */.S4)({ name, passed: true, message: `${expected}.` }, isFinal ? undefined : missing);
    }
    // Too few of them: these are shown, and no others, which would be the same ones.
    if (count > max || (count > 0 && near.length === 0))
        return failed(`${expected}: ${[...came].join('; ')}.`);
    const nearest = near.length > 0 ? near.map(({ sample }) => sample) : calls.nearest(rule);
    const hint = nearest.length === 0 ? 'No other call came near.' : `The nearest calls: ${nearest.join('; ')}.`;
    return failed(`${expected}. ${hint}`);
}
/** A rule's name, redacted as the calls are that it means: segments of its path may be secret in these. */
function shownName({ name, method, path }, { redactor, segments }) {
    const [, before, target = '', after = ''] = /^(\S+\s+)(\S+)(.*)$/s.exec(name) ?? [];
    if (before === undefined)
        return redactor.redactText(name);
    const request = { method: method === '*' ? 'GET' : method, target: `/${path.join('/')}`, headers: [], body: nothing };
    const secret = [...segments.inCall((0,mock_request/* toCallLog */.a)(request), undefined).segments];
    const isNamed = (index) => !(0,path_rule/* isVariable */.DZ)(path[index] ?? '');
    const shown = redactor.redactTarget((0,http_text_target/* replaceSegments */.T3)(target, new Set(secret.filter(isNamed)), secret_values/* mask */.dK));
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

;// CONCATENATED MODULE: ./build/report/check/checks.js
/** What must be true of the calls for the build to be green: counted in the same pass as everything else. */




/** Whether anything is asked for that can fail. */
function isChecked({ failOnUnmatched, failOnLooseMatch, expectCalls = [], minCoverage }) {
    const isExpected = expectCalls.some(({ times }) => times !== 'ignore');
    return failOnUnmatched === true || failOnLooseMatch === true || isExpected || minCoverage !== undefined;
}
/** Counts for the checks that are asked for. It never throws, whatever the calls hold. */
function createCheckCounter(options, checked) {
    const { ignores, add, results } = createRuleCounter(options.expectCalls ?? [], checked);
    return {
        ignores,
        add,
        results: (pass) => [
            ...(options.failOnUnmatched === true ? [checkUnmatched(pass)] : []),
            ...(options.failOnLooseMatch === true ? [checkLoose(pass)] : []),
            ...results(pass.missing),
            ...checkCoverage(options, pass),
        ],
    };
}
function checkUnmatched({ calls, unmatched, refused, missing }) {
    const name = 'fail-on-unmatched';
    const refusedCalls = (0,call_log_refused/* countRefusedCalls */.NW)(refused);
    if (calls.unmatched === 0 && refusedCalls === 0)
        return (0,check_result/* judge */.S4)({ name, passed: true, message: 'Every call got an answer that was saved for it.' }, missing);
    const misses = `${(0,words/* countOf */.pq)(calls.unmatched, 'call')} came: ${listRows(unmatched, whyMissed)}`;
    const kinds = refused.kinds
        .filter(({ isCall }) => isCall)
        .slice(0, check_result/* mostSamples */.P3)
        .map(({ sample, reason }) => `${sample === '' ? '' : `${sample}: `}${reason.replace(/\.$/, '')}`);
    const refusals = `${(0,words/* countOf */.pq)(refusedCalls, 'request')} ${refusedCalls === 1 ? 'was' : 'were'} refused: ${kinds.join('; ')}`;
    const found = [...(calls.unmatched === 0 ? [] : [misses]), ...(refusedCalls === 0 ? [] : [refusals])];
    return { name, passed: false, message: `Expected no unmatched call, ${found.join('; and ')}.` };
}
function checkLoose({ calls, loose, missing }) {
    const name = 'fail-on-loose-match';
    if (calls.loose === 0) {
        return (0,check_result/* judge */.S4)({ name, passed: true, message: 'No call may have been meant for another example.' }, missing);
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
    const shown = rows.slice(0, check_result/* mostSamples */.P3).map((row) => {
        const often = row.calls > 1 ? ` (${row.calls} times)` : '';
        const why = whyOf(row)?.replace(/\.$/, '') ?? '';
        return `${(0,words/* sampleOf */.uV)(row)}${often}${why === '' ? '' : `: ${why}`}`;
    });
    return `${shown.join('; ')}${shown.length < rows.length ? '; and more' : ''}`;
}
/** Of several collections it is worth a word which one the difference is about. */
function whyMissed({ difference, bareRequest, candidates: [near] }) {
    // The sentence about a request without examples names that request already.
    const isNamed = near?.collection === undefined || bareRequest !== undefined;
    return difference === undefined || isNamed ? difference : `in "${near.place}": ${difference}`;
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
    // What is missing may have been what was wanted.
    const doubt = missing === undefined ? '' : ` ${missing.charAt(0).toUpperCase()}${missing.slice(1)}.`;
    return failed(`${message}${doubt}`);
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

/** About as much as a browser opens within a second or two. */
const defaultShownLimits = {
    rows: 50_000,
    rowBytes: 20_000_000,
    bodyBytes: 20_000_000,
    comparisonBytes: 10_000_000,
};
/** The part of each limit that only unmatched and loose calls may use: the reader came for these, and they often come last. */
const soughtShare = 0.25;
const isSought = (outcome) => outcome === 'unmatched' || outcome === 'loose';
/** Nothing is taken yet. */
function createShownCalls(limits) {
    const rows = createBudget(limits.rows);
    const rowBytes = createBudget(limits.rowBytes);
    const bodyBytes = createBudget(limits.bodyBytes);
    const comparisonBytes = createBudget(limits.comparisonBytes);
    const leftOut = { withoutRow: 0, withoutBodies: 0, withoutComparison: 0 };
    const count = (isTaken, kind) => {
        if (!isTaken)
            leftOut[kind] += 1;
        return isTaken;
    };
    return {
        leftOut,
        takeRow: (outcome, size) => {
            const sought = isSought(outcome);
            return count(rows.has(1, sought) && rowBytes.take(size(), sought) && rows.take(1, sought), 'withoutRow');
        },
        takeBodies: (outcome, least, size) => {
            const sought = isSought(outcome);
            // Spares the work on most calls of a long run: JSON is no shorter than the text in it.
            return count(bodyBytes.has(least, sought) && bodyBytes.take(size(), sought), 'withoutBodies');
        },
        takeComparison: (outcome, size) => count(comparisonBytes.take(size, isSought(outcome)), 'withoutComparison'),
    };
}
/** An amount that all calls share; a part of it is only for unmatched and loose ones. */
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

/***/ 93133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ createCallReading),
  t: () => (/* binding */ createMissRedactor)
});

// EXTERNAL MODULE: ./build/call-log/body.js
var call_log_body = __webpack_require__(43040);
// EXTERNAL MODULE: ./build/call-log/outcome.js
var call_log_outcome = __webpack_require__(58482);
// EXTERNAL MODULE: ./build/call-log/refused.js
var call_log_refused = __webpack_require__(7874);
// EXTERNAL MODULE: ./build/call-log/session.js
var session = __webpack_require__(31022);
// EXTERNAL MODULE: ./build/http-text/target.js
var target = __webpack_require__(35194);
// EXTERNAL MODULE: ./build/report/words.js
var words = __webpack_require__(44702);
;// CONCATENATED MODULE: ./build/report/count/calls-by-example.js


const longestKept = 1024;
/** Of one example: rows with further queries say nothing that these do not. */
const mostQueries = 20;
const otherQueries = '…';
/** Counts call by call. @param maxRows rows kept; the calls of further ones are counted */
function createAnsweredCounter(redactTarget, maxRows = 1000) {
    const kept = new Map();
    const queriesOf = new Map();
    let leftOutCalls = 0;
    return {
        /** @param log redacted */
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
        /** The most frequent first. */
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

/** Counts call by call. */
function createCallCounter() {
    const counts = { ...call_log_outcome/* noCalls */.Zl };
    let simulated = 0;
    let hasSessions = false;
    let withoutSession = 0;
    let first;
    let last;
    return {
        /**
         * Without an outcome the log's own type decides.
         * @param session '' for a call that named none; absent for one of which that cannot be said
         */
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
/** Whether calls with this outcome are in the counts of calls, in tables and in checks. */
const isCounted = (outcome) => outcome !== 'preflight' && outcome !== 'ignored';

// EXTERNAL MODULE: ./build/report/count/cause.js
var cause = __webpack_require__(47868);
// EXTERNAL MODULE: ./build/report/check/checks.js + 5 modules
var check_checks = __webpack_require__(57967);
;// CONCATENATED MODULE: ./build/report/count/coverage.js
/** Counts the calls of each example. @param locate where a place of the collection stands in its file */
function createCoverageCounter(collection, locate = () => undefined) {
    const calls = new Map();
    let unknownExampleCalls = 0;
    const coverRequest = (request, { redactText, redactTarget }) => {
        // A `default` response of OpenAPI stands for statuses that are not declared, which no test has to get.
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
        /** Counts a call that got an example: this one, or one that nobody knows. */
        add: (example) => {
            if (example === undefined)
                unknownExampleCalls += 1;
            else
                calls.set(example, (calls.get(example) ?? 0) + 1);
        },
        /** @param redactor applied to every name and address */
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

// EXTERNAL MODULE: ./build/report/explain/explainer.js + 2 modules
var explainer = __webpack_require__(53529);
// EXTERNAL MODULE: ./build/http-text/session.js
var http_text_session = __webpack_require__(85499);
// EXTERNAL MODULE: ./build/http-text/thrown.js
var thrown = __webpack_require__(98589);
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
/** Tells of calls from what is left of them once they are redacted. */
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
    const whole = (0,memoize/* memoizeObject */.oZ)(mock_request/* toCallLog */.a);
    const withoutBody = (0,memoize/* memoizeObject */.oZ)((request) => (0,mock_request/* toCallLog */.a)({ ...request, body: nothing }));
    const shortened = (0,memoize/* memoizeObject */.oZ)((request) => request.body.length > longestBody ? withShortBody(request) : whole(request));
    const toRequest = (0,memoize/* memoizeObject */.oZ)(mock_request/* toMockRequest */.D);
    const toSavedCall = (0,memoize/* memoizeObject */.oZ)(({ request: { method, path, headers, body } }) => ({
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
function tellMiss({ explanation, isChanged, positions, barePosition }, call, segments, { savedFor, savedCall, headOf }) {
    const { decision, candidates, bareRequest } = explanation;
    const show = call.redactText;
    const sent = (0,mock_request/* toMockRequest */.D)(call.log);
    const { sentence, reasons } = (0,describe_explanation/* describeExplanation */.h)(explanation, { sent, savedFor, show });
    const near = toNearExamples(candidates, reasons, positions, headOf);
    const parts = near[0]?.steps.filter(({ fits }) => !fits) ?? [];
    // Where no example comes into question the engine's sentence says what is missing.
    const isForVerdict = parts.length === 0 || bareRequest !== undefined;
    const difference = isForVerdict ? sentence.replace(/\.$/, '') : parts.map(({ reason }) => reason).join('; ');
    const isRefused = decision.outcome === 'served';
    const [nearest] = candidates;
    return {
        ...(bareRequest && { bareRequest: { place: bareRequest.place.path.map(show).join(' > '), ...barePosition } }),
        difference: isRefused ? refusal(decision, call, isChanged, segments) : difference + cutNote(sent),
        ...(isRefused && { isRefused }),
        candidates: near,
        ...(nearest && { saved: savedCall(nearest) }),
    };
}
const cutNote = ({ isCut }) => (isCut ? ' (the log has the start of the body only)' : '');
function tellMatch({ explanation, positions }, call, { savedFor, savedCall, headOf }) {
    const { candidates } = explanation;
    const sent = (0,mock_request/* toMockRequest */.D)(call.log);
    const { reasons, loose } = (0,describe_explanation/* describeServed */.J)(explanation, { sent, savedFor, show: call.redactText });
    const [served] = candidates;
    const differing = reasons[0]?.filter((_, step) => isDifferent(served?.steps[step])) ?? [];
    return {
        ...(explanation.loose && loose && { loose: { kind: explanation.loose.kind, ...loose } }),
        difference: differing.join('; ') + cutNote(sent),
        candidates: toNearExamples(candidates, reasons, positions, headOf),
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
/** Candidates with the reasons of their steps, and where they stand. */
function toNearExamples(candidates, reasons, positions, headOf) {
    return candidates.map((candidate, index) => ({
        ...headOf(candidate.example),
        score: candidate.score,
        steps: candidate.steps.map(({ step, score, fits }, at) => ({
            step,
            score,
            fits,
            reason: reasons[index]?.[at] ?? '',
        })),
        ...(candidate.droppedBy !== undefined && { droppedBy: candidate.droppedBy }),
        ...positions[index],
    }));
}
/** Told once for each way of redacting: calls without secrets of their own have one in common. */
function createHeads() {
    const known = (0,memoize/* memoizeObject */.oZ)((redactTarget) => (0,memoize/* memoizeObject */.oZ)((redactText) => (0,memoize/* memoizeObject */.oZ)(({ name, place, request: { method, address, query } }) => {
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

// EXTERNAL MODULE: ./build/engine/explain/quote.js
var quote = __webpack_require__(50479);
// EXTERNAL MODULE: ./build/engine/call/call.js
var call = __webpack_require__(28694);
// EXTERNAL MODULE: ./build/http-text/header-text.js
var header_text = __webpack_require__(86420);
;// CONCATENATED MODULE: ./build/report/count/answer-notes.js




/** More than these nobody reads. */
const mostNotes = 10;
const mostNames = 5;
const token = /\{\{\s*([^{}\s][^{}]{0,99}?)\s*\}\}/g;
/** Variables that nothing defines: Postman serves them as they stand. */
function createTokenNotes() {
    const names = new Set();
    let calls = 0;
    let first = '';
    return {
        add: ({ request, response }) => {
            const { data, isBinary } = (0,call_log_body/* readBody */.x8)(response.body);
            const texts = [...(isBinary ? [] : [data]), ...(response.headers ?? []).map(({ value }) => value)];
            const found = texts.filter((text) => text.includes('{{')).flatMap((text) => [...text.matchAll(token)]);
            if (found.length === 0)
                return;
            if (calls === 0)
                first = (0,words/* detach */.Yo)((0,words/* shownCall */.c6)(request.method, request.path));
            calls += 1;
            for (const [, name = ''] of found)
                if (names.size < mostNames)
                    names.add((0,words/* detach */.Yo)(name));
        },
        notes: () => {
            if (names.size === 0)
                return [];
            const all = Array.from(names, (name) => (0,quote/* quote */.hD)(`{{${name}}}`));
            const more = names.size === mostNames ? ' and perhaps others' : '';
            const stand = all.length === 1 ? 'stands' : 'stand';
            const it = all.length === 1 ? 'it' : 'them';
            const where = `in the answers of ${(0,words/* countOf */.pq)(calls, 'call')}${calls === 1 ? ',' : ', first of'} ${(0,quote/* quote */.hD)(first)}`;
            return [
                `${all.join(', ')}${more} ${stand} ${where}, since nothing defines ${it}: is \`environment\` missing, or a variable in it?`,
            ];
        },
    };
}
const mostRoutes = 1000;
/** How many answers of one example are looked through: they are much alike. */
const mostLooks = 3;
const longestUrl = 120;
/** A URL in a body, perhaps with escaped slashes. Namespaces and schemas are passed over, which nobody calls. */
const urlInBody = /xmlns[\w:.-]*\s*=\s*["'][^"']*|"(?:\$schema|\$id|@context|@vocab|xmlns)"\s*:\s*"[^"]*|(https?:(?:\/\/|\\\/\\\/)[^\s"'<>`\\{}]+(?:\\\/[^\s"'<>`\\{}]*)*)/gi;
const ofNames = new Set(['www.w3.org', 'schema.org', 'json-schema.org', 'schemas.xmlsoap.org']);
/** URLs of another host, with which a client goes on in production. @param mockUrl '' when it is not known */
function createHostNotes(mockUrl) {
    const ownHost = URL.parse(mockUrl)?.host;
    const looks = new Map();
    const found = new Map();
    const lead = ({ request, response }) => {
        const own = new Set([ownHost, ...(0,header_text/* headerValues */.UE)(request.headers, 'host').map((host) => host.toLowerCase())]);
        const isOther = (url) => {
            const host = URL.parse(url, 'http://mock.invalid')?.host ?? '';
            return host !== '' && host !== 'mock.invalid' && !/[{}*]/.test(host) && !ofNames.has(host) && !own.has(host);
        };
        for (const name of ['Location', 'Content-Location', 'Link']) {
            const values = (0,header_text/* headerValues */.UE)(response.headers, name);
            const urls = name === 'Link' ? values.flatMap((value) => value.match(/(?<=<)[^>]*(?=>)/g) ?? []) : values;
            const url = urls.find(isOther);
            if (url !== undefined)
                return `with ${(0,quote/* quote */.hD)(`${name}: ${(0,words/* cutMiddle */.it)(url, longestUrl)}`)}`;
        }
        const { data, isBinary } = (0,call_log_body/* readBody */.x8)(response.body);
        if (isBinary || !/https?:/i.test(data))
            return undefined;
        for (const [, url] of data.matchAll(urlInBody)) {
            const plain = url?.replaceAll('\\/', '/');
            if (plain !== undefined && isOther(plain))
                return `with ${(0,quote/* quote */.hD)((0,words/* cutMiddle */.it)(plain, longestUrl))} in its body`;
        }
        return undefined;
    };
    return {
        add: (log, example) => {
            const { method, path } = log.request;
            const source = example?.place.pointer ?? `${method} ${log.responseName ?? ''}`;
            const looked = looks.get(source) ?? 0;
            if (looked >= mostLooks || (looked === 0 && looks.size >= mostRoutes))
                return;
            looks.set((0,words/* detach */.Yo)(source), looked + 1);
            const { idKey, key } = (0,call/* readTarget */._E)(path).path;
            // Collections have the same variable for hosts of their own.
            const route = `${method} ${(0,words/* inCollection */.e1)(example?.request.address ?? idKey ?? key, example?.place.collection)}`;
            const leads = found.has(route) ? undefined : lead(log);
            if (leads !== undefined)
                found.set((0,words/* detach */.Yo)(route), (0,words/* detach */.Yo)(`${(0,quote/* quote */.hD)((0,words/* shownCall */.c6)(method, path))} answers ${leads}`));
        },
        notes: () => cutNotes(Array.from(found.values(), (text) => `${text}: a client that follows this URL leaves the mock (see docs/reports.md).`), (rest) => `The answers of ${(0,words/* countOf */.pq)(rest, 'more route')} have URLs of other hosts too.`),
    };
}
/** Examples whose path a call passed over a part of: Postman's cloud would answer 404. The page tells of each call. */
function createPassedNotes() {
    const counted = new Map();
    return {
        add: ({ request: { method, path } }, { example, note }) => {
            if (note === undefined)
                return;
            const before = counted.get(example);
            if (before === undefined)
                counted.set(example, { first: `${method} ${path}`, note, calls: 1 });
            else
                before.calls += 1;
        },
        /** A sentence for each example, in the order of their first calls. */
        notes: () => cutNotes(Array.from(counted.values(), ({ first, note, calls }) => {
            const others = calls === 1 ? '' : ` (and ${(0,words/* countOf */.pq)(calls - 1, 'more call')} of this example)`;
            return `${first}${others}: ${note}.`;
        }), (rest) => `Postman's cloud would answer 404 for ${(0,words/* countOf */.pq)(rest, 'more example')} too.`),
    };
}
function cutNotes(notes, tellRest) {
    const rest = notes.length - mostNotes;
    return rest <= 0 ? [...notes] : [...notes.slice(0, mostNotes), tellRest(rest)];
}

;// CONCATENATED MODULE: ./build/report/count/repeated-calls.js




/** So many are too many, however long they take; fewer are where they come faster than anybody waits between two. */
const most = 1000;
const mostAtOnce = { calls: 300, perSecond: 100 };
/** Different calls that are counted. */
const mostKept = 5000;
const repeated_calls_mostNotes = 3;
/** Begins at no calls. */
function createRepetitionNotes() {
    const counted = new Map();
    const readRepeated = (0,memoize/* memoizeObject */.oZ)(({ method, path, body }) => {
        // Pages of a list differ in their query alone. Calls of one endpoint with different bodies are different calls.
        const [route] = (0,target/* cutQuery */.LL)(path);
        const sent = body?.data ?? '';
        return { key: (0,memoize/* toKey */.fw)([method, route, sent.length, sent.slice(0, 10_000)]), route };
    });
    return {
        add: ({ request, servedAt }) => {
            const { key, route } = readRepeated(request);
            const at = Date.parse(servedAt);
            const before = counted.get(key);
            if (before !== undefined) {
                before.calls += 1;
                if (at < before.first)
                    before.first = at;
                if (at > before.last)
                    before.last = at;
            }
            else if (counted.size < mostKept) {
                counted.set(key, { shown: (0,words/* detach */.Yo)((0,words/* shownCall */.c6)(request.method, route)), calls: 1, first: at, last: at });
            }
        },
        notes: () => [...counted.values()]
            .filter(isRepeated)
            .sort((a, b) => b.calls - a.calls)
            .slice(0, repeated_calls_mostNotes)
            .map((call) => {
            const time = Number.isNaN(call.first) ? '' : ` in ${(0,words/* formatCount */.B4)(secondsOf(call))} s`;
            return `${(0,quote/* quote */.hD)(call.shown)} came ${(0,words/* formatCount */.B4)(call.calls)} times${time}: is there a pagination without an end, or a retry without a limit?`;
        }),
    };
}
const isRepeated = (call) => call.calls > most || (call.calls >= mostAtOnce.calls && call.calls / secondsOf(call) >= mostAtOnce.perSecond);
/** At least one: that is how precise times of call logs are. */
const secondsOf = ({ first, last }) => Math.max(1, Math.round((last - first) / 1000));

;// CONCATENATED MODULE: ./build/report/count/call-notes.js




const mostRefused = 5;
/** Looks at call by call. @param mockUrl '' when it is not known */
function createCallNotes(mockUrl) {
    const tokens = createTokenNotes();
    const hosts = createHostNotes(mockUrl);
    const repetitions = createRepetitionNotes();
    const passed = createPassedNotes();
    return {
        /** @param log redacted, of a call that is counted */
        add: (log, insight) => {
            const { outcome, example } = insight;
            repetitions.add(log);
            passed.add(log, insight);
            if (outcome !== 'matched' && outcome !== 'loose')
                return;
            tokens.add(log);
            hosts.add(log, example);
        },
        /** Examples that Postman's cloud would not have served to their calls, in a sentence each. */
        passedOver: passed.notes,
        /** The likely causes of a red build first. */
        notes: ({ calls, refused, coverage }) => [
            ...refusedNotes(refused, true),
            ...(coverage?.examples.total === 0 ? [words/* withoutExamples */.Qb] : []),
            ...tokens.notes(),
            ...hosts.notes(),
            ...repetitions.notes(),
            ...refusedNotes(refused, false),
            ...asideNotes(calls),
        ],
    };
}
/** @param areCalls of those that were meant as calls, or of the others */
function refusedNotes({ kinds }, areCalls) {
    const told = kinds.filter(({ isCall }) => isCall === areCalls);
    const notes = told.slice(0, mostRefused).map(({ reason, count, sample }) => {
        const first = sample === '' ? '' : `${count === 1 ? ',' : ', first'} ${(0,quote/* quote */.hD)(sample, 200)}`;
        return `${(0,words/* countOf */.pq)(count, 'request')} ${whatBecame(count, areCalls)}: ${reason.replace(/\.$/, '')}${first}.`;
    });
    const rest = told.slice(mostRefused).reduce((sum, { count }) => sum + count, 0);
    return rest === 0
        ? notes
        : [...notes, `${(0,words/* countOf */.pq)(rest, 'more request')} ${rest === 1 ? 'was' : 'were'} refused for other reasons.`];
}
function whatBecame(count, areCalls) {
    if (areCalls)
        return count === 1 ? 'never became a call' : 'never became calls';
    return count === 1 ? 'was no call' : 'were no calls';
}
function asideNotes({ preflights, ignored, withoutSession }) {
    return [
        ...(preflights === 0
            ? []
            : [`The mock itself answered ${(0,words/* countOf */.pq)(preflights, 'preflight')} of browsers, which no count has.`]),
        ...(ignored === 0
            ? []
            : [`${(0,words/* countOf */.pq)(ignored, 'call')} ${ignored === 1 ? 'is' : 'are'} ignored, as \`expect-calls\` asks.`]),
        ...(withoutSession === 0 ? [] : [`${(0,words/* countOf */.pq)(withoutSession, 'call')} named no session, while others did.`]),
    ];
}

;// CONCATENATED MODULE: ./build/report/read-calls.js
/** The one pass over the call logs: each is explained, redacted, told from what is left, and counted. */

















/** Makes the pass: `read` once, then `results`. It never throws: an error of the logs is in the results. */
function createCallReading(options) {
    const { explainer, redactor, areLogsRedacted } = options;
    const segments = explainer.segments(redactor.isSecretVariable);
    const redactCall = (0,redact_call/* createCallRedactor */.z)(redactor);
    const contract = options.contract?.({ explainer, segments, redactCall, areLogsRedacted });
    const counters = createCounters(options, segments, contract);
    const { takeCall, failures } = createTaker(options, { segments, redactCall }, counters.ignores);
    let incomplete;
    let results;
    const take = (sent) => {
        const taken = takeCall(sent);
        counters.add(taken);
        const { call, insight } = taken;
        const asSent = (0,http_text_session/* withPrefix */.Fe)(call.log.request.path, insight.session?.prefix ?? '', sent.request.path);
        return { log: (0,session/* withLoggedPath */.w3)(call.log, asSent), insight };
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
                incomplete = (0,thrown/* toError */.iT)(error);
            }
            await contract?.answered();
        },
        results: () => (results ??= { ...counters.results(incomplete), failures }),
    };
}
/** Explains, redacts and tells call by call. @param ignores whether a call is taken out of every count */
function createTaker({ explainer, redactor }, { segments, redactCall }, ignores) {
    const failures = [];
    const { tellMiss, tellMatch } = createCallTeller(segments);
    /** Where the explainer throws, the call has no explanation, and all else goes on. */
    const attempt = (work, otherwise) => {
        try {
            return work();
        }
        catch (cause) {
            if (failures.length === 0)
                failures.push(new Error(`Not all calls could be explained: ${(0,thrown/* messageOf */.bD)(cause)}`, { cause }));
            return otherwise;
        }
    };
    const takeCall = (sent) => {
        const { session, badSession, prefix, log } = explainer.readSession(sent);
        const unexplained = { outcome: (0,call_log_outcome/* outcomeOf */.sG)(log) };
        // A call with a bad session needs no explanation: the mock's answer says what is wrong.
        const explained = badSession === undefined ? attempt(() => explainer.explain(log), unexplained) : unexplained;
        const { example, miss, match, passed } = explained;
        const outcome = ignores(log) ? 'ignored' : explained.outcome;
        const call = redactCall(log, segments.inCall(log, example?.request));
        const toldMiss = miss && attempt(() => tellMiss(miss, call), undefined);
        const toldMatch = match && attempt(() => tellMatch(match, call), undefined);
        const note = passed && example && tellPassed(passed, segments.inSaved(example.request), call);
        const collection = example?.place.collection && redactor.redactText(example.place.collection);
        const insight = {
            ...(example && { example }),
            ...(collection !== undefined && { collection }),
            ...(toldMiss && { miss: toldMiss }),
            ...(toldMatch && { match: toldMatch }),
            ...(note !== undefined && { note }),
            ...(session !== '' && { session: { id: call.redactText(session), prefix: call.redactTarget(prefix) } }),
            ...explained.told,
            outcome,
        };
        return { log, call, insight, session: badSession === undefined ? session : undefined };
    };
    return { takeCall, failures };
}
/** Counts call by call, and sums up. */
function createCounters(options, segments, contract) {
    const { explainer, redactor, areLogsRedacted } = options;
    const calls = createCallCounter();
    const answered = createAnsweredCounter(redactor.redactTarget);
    const unmatched = (0,cause/* createCauseCollector */.Rh)({ candidates: [] });
    const loose = (0,cause/* createCauseCollector */.Rh)({ reason: '', candidates: [] });
    const notes = createCallNotes(options.mockUrl);
    const coverage = explainer.collection && createCoverageCounter(explainer.collection, explainer.locate);
    const { basePaths } = explainer;
    const checks = (0,check_checks/* createCheckCounter */.d)(options.checks, { redactor, segments, areLogsRedacted, basePaths });
    let redactions = 0;
    let cutCalls = 0;
    return {
        ignores: checks.ignores,
        add: ({ log, call, insight, session }) => {
            const { outcome, example, collection, miss, match } = insight;
            const { request, response, responseName } = call.log;
            redactions += call.redactions;
            if ([request, response].some(({ body }) => (0,call_log_body/* readBody */.x8)(body).fullSize !== undefined))
                cutCalls += 1;
            calls.add(call.log, outcome, session);
            if (!isCounted(outcome))
                return;
            answered.add(call.log, insight);
            const message = (0,words/* inCollection */.e1)(responseName ?? '', collection);
            if (outcome === 'unmatched')
                unmatched.add(call.log, message, miss?.difference, (0,cause/* toMiss */.Al)(miss));
            if (outcome === 'loose')
                loose.add(call.log, message, match?.loose?.cause, (0,cause/* toLooseMatch */.jw)(match));
            if ((outcome === 'matched' || outcome === 'loose') && !(0,call_log_outcome/* isSimulated */.Ht)(log))
                coverage?.add(example);
            notes.add(call.log, insight);
            checks.add(log, call);
            contract?.add(log, call, insight);
        },
        /** @param incomplete why the logs ended early */
        results: (incomplete) => {
            const counted = calls.aggregate();
            const missed = unmatched.rows();
            const loosely = loose.rows();
            const covered = coverage?.coverage(redactor);
            const refused = options.refused?.() ?? call_log_refused/* noRefused */.kk;
            const given = incomplete === undefined ? options.uncertainty?.(counted.calls) : undefined;
            const uncertainty = given && { ...given, reason: redactor.redactText(given.reason) };
            const missingLogs = incomplete && redactor.redactText(incomplete.message);
            const missing = incomplete === undefined ? uncertaintyInWords(uncertainty) : 'call logs are missing';
            const found = { calls: counted, refused, coverage: covered };
            const rows = { unmatched: missed.requests, loose: loosely.requests };
            const inChecks = checks.results({ ...found, ...rows, missing });
            const judged = [...inChecks, ...(contract?.results(missing) ?? [])];
            return {
                ...found,
                verdict: (0,verdict/* verdictOf */.Vj)({ calls: counted, checks: judged, refused, missingLogs, uncertainty }),
                notes: notes.notes(found),
                passedOver: notes.passedOver(),
                answered: answered.answered(),
                unmatched: missed,
                loose: loosely,
                checks: judged,
                redactions: redactions + (options.redactedBefore?.() ?? 0),
                cutCalls,
                incomplete,
                missingLogs,
                uncertainty,
            };
        },
    };
}
const uncertaintyInWords = (uncertainty) => uncertainty?.spoilsChecks === true ? `call logs may be missing (${uncertainty.reason})` : undefined;
/** @param served what the calls were sent to */
function createMissRedactor(redactor, served) {
    const segments = (0,explainer/* createExplainer */.x)({ served }).segments(redactor.isSecretVariable);
    const redactCall = (0,redact_call/* createCallRedactor */.z)(redactor);
    return (log) => redactCall(log, segments.inCall(log, undefined)).log;
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
    const ofChecks = checksVerdict(checks);
    const ofCalls = callsVerdict(calls, (0,_call_log_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .countRefusedCalls */ .NW)(refused));
    const start = ofChecks === '' ? '' : `${ofChecks} `;
    if (missingLogs === undefined && uncertainty?.spoilsChecks !== true)
        return `${start}${ofCalls}`;
    const what = missingLogs === undefined ? 'Call logs may be missing' : 'Call logs are missing';
    return `${start}${what}${calls.calls === 0 ? ': how the calls went is not known.' : `. So far: ${ofCalls}`}`;
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
function reportNotes(report) {
    const { notes, passedOver, failures, missingLogs, uncertainty } = report;
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
function fileNotes(report) {
    const { redactions, cutCalls, leftOut } = report;
    const hidden = `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(redactions, 'secret value')} in the call logs ${redactions === 1 ? 'was' : 'were'} redacted.`;
    const cut = `Bodies of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(cutCalls, 'call')} were too long for the call logs, which have their starts only.`;
    return [
        // The page tells of these by itself.
        ...(leftOut === undefined ? [] : [(0,_files_shown_calls_js__WEBPACK_IMPORTED_MODULE_2__/* .tellLeftOut */ .Bm)(leftOut)]).filter((sentence) => sentence !== ''),
        ...(redactions === 0 ? [] : [hidden]),
        ...(cutCalls === 0 ? [] : [cut]),
    ];
}


/***/ })

};
