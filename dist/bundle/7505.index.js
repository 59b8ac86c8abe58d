export const id = 7505;
export const ids = [7505];
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
// EXTERNAL MODULE: ./build/engine/call/target.js
var call_target = __webpack_require__(17227);
// EXTERNAL MODULE: ./build/engine/call/call.js + 1 modules
var call = __webpack_require__(63813);
// EXTERNAL MODULE: ./build/http-text/bounded-json.js
var bounded_json = __webpack_require__(5177);
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
    const sent = (0,path_pattern/* parsePath */.Rr)((0,http_text_target/* splitTarget */.Gd)(row.path).path).segments;
    const filled = path.map((segment, index) => ((0,path_rule/* isVariable */.DZ)(segment) ? sent[index] : undefined) ?? (0,http_text_target/* decodeSegment */.UR)(segment));
    const [a, b] = [filled, sent].map((segments) => segments.join('/').slice(0, longestCompared));
    const longest = Math.max(a?.length ?? 0, b?.length ?? 0);
    const alike = longest === 0 ? 1 : 1 - (0,mod/* distance */.Io)(a ?? '', b ?? '') / longest;
    return method === '*' || method === row.method.toUpperCase() ? alike : alike * 0.75;
}

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
        query: (0,pairs/* parsePairs */.xg)((0,http_text_target/* splitTarget */.Gd)(shown.log.request.path).query ?? ''),
        header: (shown.log.request.headers ?? []).map(({ key, value }) => [key, value]),
        body: isText ? shown.body().text : shown.body().value,
        example: example && call.redactText(example),
    };
}

;// CONCATENATED MODULE: ./build/report/check/counted-rules.js










/** Samples that a message shows. */
const mostSamples = 3;
const longestSample = 200;
const nothing = new Uint8Array();
/** It never throws, whatever the calls hold. */
function createRuleCounter(expectCalls, checked) {
    const { areLogsRedacted, basePaths } = checked;
    const all = expectCalls.map((rule) => ({ rule, path: (0,path_rule/* readPathRule */.I9)(rule.path) }));
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
        results: (missing) => rules.map((counted) => checkRule(counted, missing, checked, nearest)),
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
function checkRule({ rule, times, count, open, came, near }, missing, checked, calls) {
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
        return (0,check_result/* judge */.S)({ name, passed: true, message: `${expected}.` }, isFinal ? undefined : missing);
    }
    if (count > max)
        return { name, passed: false, message: `${expected}: ${[...came].join('; ')}.` };
    // Some calls came, but too few: these are shown. The nearest calls would be the same ones.
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
/** Samples that a message shows. */
const checks_mostSamples = 3;
const checks_longestSample = 200;
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
        return (0,check_result/* judge */.S)({ name, passed: true, message: 'Every call got an answer that was saved for it.' }, missing);
    const misses = `${(0,words/* countOf */.pq)(calls.unmatched, 'call')} came: ${listRows(unmatched, whyMissed)}`;
    const kinds = refused.kinds
        .filter(({ isCall }) => isCall)
        .slice(0, checks_mostSamples)
        .map(({ sample, reason }) => `${sample === '' ? '' : `${sample}: `}${reason.replace(/\.$/, '')}`);
    const refusals = `${(0,words/* countOf */.pq)(refusedCalls, 'request')} ${refusedCalls === 1 ? 'was' : 'were'} refused: ${kinds.join('; ')}`;
    const found = [...(calls.unmatched === 0 ? [] : [misses]), ...(refusedCalls === 0 ? [] : [refusals])];
    return { name, passed: false, message: `Expected no unmatched call, ${found.join('; and ')}.` };
}
function checkLoose({ calls, loose, missing }) {
    const name = 'fail-on-loose-match';
    if (calls.loose === 0) {
        return (0,check_result/* judge */.S)({ name, passed: true, message: 'No call may have been meant for another example.' }, missing);
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
    const shown = rows.slice(0, checks_mostSamples).map((row) => {
        const often = row.calls > 1 ? ` (${row.calls} times)` : '';
        const why = whyOf(row)?.replace(/\.$/, '') ?? '';
        return `${(0,words/* cutMiddle */.it)((0,words/* shownCall */.c6)(row.method, row.path), checks_longestSample)}${often}${why === '' ? '' : `: ${why}`}`;
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
    return [judgeFailure({ name, passed: false, message }, missing)];
}
function judgeFailure(result, missing) {
    return missing === undefined ? result : { ...result, message: `${result.message} ${capitalized(missing)}.` };
}
const capitalized = (text) => text.charAt(0).toUpperCase() + text.slice(1);


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
/** Begins with all of the room. */
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

/***/ 57505:
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

/** Begins at no calls. */
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
            // Calls of further causes share one row, by what the mock said.
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

// EXTERNAL MODULE: ./build/report/explain/explainer.js + 2 modules
var explainer = __webpack_require__(53529);
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

;// CONCATENATED MODULE: ./build/report/count/passed-over.js

/** More of them nobody reads in the notes: the page tells each call's. */
const mostNotes = 10;
/** Begins at no calls. */
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
// EXTERNAL MODULE: ./build/engine/explain/quote.js
var quote = __webpack_require__(50479);
// EXTERNAL MODULE: ./build/http-text/header-text.js
var header_text = __webpack_require__(86420);
;// CONCATENATED MODULE: ./build/report/count/notes/other-hosts.js




const other_hosts_mostNotes = 10;
const mostRoutes = 1000;
/** Answers of one example that are looked through: they differ in little. */
const mostLooks = 3;
const longestUrl = 120;
/** A URL in a body, its slashes escaped perhaps; what stands in front of it are names that nobody calls. */
const urlInBody = /xmlns[\w:.-]*\s*=\s*["'][^"']*|"(?:\$schema|\$id|@context|@vocab|xmlns)"\s*:\s*"[^"]*|(https?:(?:\/\/|\\\/\\\/)[^\s"'<>`\\{}]+(?:\\\/[^\s"'<>`\\{}]*)*)/gi;
const ofNames = new Set(['www.w3.org', 'schema.org', 'json-schema.org', 'schemas.xmlsoap.org']);
/** @param mockUrl '' when it is not known */
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
            const { idKey, key } = (0,call_target/* readTarget */._)(path).path;
            // Collections have the same variable for hosts of their own.
            const route = `${method} ${(0,words/* inCollection */.e1)(example?.request.address ?? idKey ?? key, example?.place.collection)}`;
            const leads = found.has(route) ? undefined : lead(log);
            if (leads !== undefined)
                found.set((0,words/* detach */.Yo)(route), (0,words/* detach */.Yo)(`${(0,quote/* quote */.hD)((0,words/* shownCall */.c6)(method, path))} answers ${leads}`));
        },
        notes: () => {
            const all = [...found.values()];
            const shown = all.slice(0, other_hosts_mostNotes);
            const rest = all.length - shown.length;
            return [
                ...shown.map((text) => `${text}: a client that follows this URL leaves the mock (see docs/reports.md).`),
                ...(rest === 0 ? [] : [`The answers of ${(0,words/* countOf */.pq)(rest, 'more route')} have URLs of other hosts too.`]),
            ];
        },
    };
}

;// CONCATENATED MODULE: ./build/report/count/notes/repeated-calls.js




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

;// CONCATENATED MODULE: ./build/report/count/notes/undefined-tokens.js



/** More names than that nobody reads. */
const mostNames = 5;
const token = /\{\{\s*([^{}\s][^{}]{0,99}?)\s*\}\}/g;
/** Begins at no calls. */
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

;// CONCATENATED MODULE: ./build/report/count/notes/call-notes.js





const mostRefused = 5;
/** @param mockUrl '' when it is not known */
function createCallNotes(mockUrl) {
    const tokens = createTokenNotes();
    const hosts = createHostNotes(mockUrl);
    const repetitions = createRepetitionNotes();
    return {
        add: (log, { outcome, example }) => {
            repetitions.add(log);
            if (outcome !== 'matched' && outcome !== 'loose')
                return;
            tokens.add(log);
            hosts.add(log, example);
        },
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
    const notes = createCallNotes(options.mockUrl);
    const coverage = explainer.collection && createCoverageCounter(explainer.collection, locate);
    const segments = explainer.segments(redactor.isSecretVariable);
    const checks = (0,check_checks/* createCheckCounter */.d)(checkOptions, {
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
        // Of a bad session the mock's own answer says all.
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


/***/ })

};
