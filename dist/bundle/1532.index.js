export const id = 1532;
export const ids = [1532,9151];
export const modules = {

/***/ 23213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A$: () => (/* binding */ describePair),
/* harmony export */   Cg: () => (/* binding */ differencesIn),
/* harmony export */   EN: () => (/* binding */ describePassed),
/* harmony export */   Ey: () => (/* binding */ describeStep),
/* harmony export */   LF: () => (/* binding */ pathText),
/* harmony export */   m9: () => (/* binding */ quoteHeader),
/* harmony export */   mb: () => (/* binding */ describeExample)
/* harmony export */ });
/* harmony import */ var _call_path_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72882);
/* harmony import */ var _match_path_score_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36493);
/* harmony import */ var _match_route_address_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30553);
/* harmony import */ var _match_selectors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25239);
/* harmony import */ var _json_difference_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60977);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50479);






/** An example by name and place: `"OK" (Users > Get user)`. @param hasPlace whether its place is told */
function describeExample({ name, place }, show, hasPlace = true) {
    const where = hasPlace ? place.path.slice(0, -1).map(show).join(' > ') : '';
    // Every backtick of an explanation begins or ends a quote.
    return `"${show(name)}"${where === '' ? '' : ` (${where})`}`.replaceAll('`', "'");
}
/** The differences that keep a candidate out. @param reasons what each of its steps found, in words */
const differencesIn = ({ steps }, reasons = []) => reasons.filter((_, index) => steps[index]?.fits === false);
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
function describeSelector({ header, statuses }, fits, { sent, example, show }) {
    const has = {
        'x-mock-response-code': String(example.status),
        'x-mock-response-id': show(example.id),
        'x-mock-response-name': show(example.name),
    };
    const text = sent.header(header)?.trim() ?? _quote_js__WEBPACK_IMPORTED_MODULE_0__/* .hidden */ .R;
    const asked = (0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text);
    if (statuses !== undefined) {
        const status = /^\d{3}$/.test(text) ? text : asked;
        return `${header}: ${status} was asked for; saved here: ${statuses.map(String).join(', ')}`;
    }
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
/** A parameter as it stands in a URL, once for each value: one value may hold a comma. */
const describePair = (name, values) => (0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(values?.map((value) => `${name}=${value}`).join('&') ?? _quote_js__WEBPACK_IMPORTED_MODULE_0__/* .hidden */ .R);
/** What differs between the parameters of a call and of an example, the first few of it. */
function describeQuery({ equal, differences }, { sent, saved }) {
    if (differences.length === 0) {
        return equal === 0 ? 'no query parameters' : `all query parameters are equal (${String(equal)})`;
    }
    const parts = differences.slice(0, 3).map(({ name, isSent, isSaved }) => {
        const [sentText, savedText] = [sent, saved].map(({ query }) => describePair(name, query.get(name)));
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
/** A scheme with masked credentials behind it. */
const masked = /^(?:apikey|basic|bearer|digest|dpop|hoba|mutual|negotiate|token) \*{3}$/i;
/** A header's value. Masked credentials (`Bearer ***`) are told as hidden: their scheme alone explains no difference. */
function quoteHeader(value) {
    return (0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value === undefined || masked.test(value) ? _quote_js__WEBPACK_IMPORTED_MODULE_0__/* .hidden */ .R : value);
}
const parse = (canonical) => canonical && (0,_json_difference_js__WEBPACK_IMPORTED_MODULE_5__/* .parseCanonical */ .Kf)(canonical);
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
            const has = (0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .describeValue */ .bp)((0,_json_difference_js__WEBPACK_IMPORTED_MODULE_5__/* .valueAt */ .fK)(savedJson, keys), isSaved);
            return `${what} is ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .describeValue */ .bp)((0,_json_difference_js__WEBPACK_IMPORTED_MODULE_5__/* .valueAt */ .fK)(sentJson, keys), isSent)}, example has ${has}`;
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

/***/ 60977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C5: () => (/* binding */ memberOf),
/* harmony export */   Kf: () => (/* binding */ parseCanonical),
/* harmony export */   Pf: () => (/* binding */ fieldsOf),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   n4: () => (/* binding */ isEqual),
/* harmony export */   tX: () => (/* binding */ differences),
/* harmony export */   u_: () => (/* binding */ isContainer)
/* harmony export */ });
/* harmony import */ var _http_text_exact_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80803);
/** Bodies as JSON values, and where two of these differ. They came through `canonicalJson`, which bounds their depth. */

/** The value of a canonical JSON text. */
const parseCanonical = (canonical) => (0,_http_text_exact_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseExactJson */ .lQ)(canonical, 'compared');
/** The fields of a call's body; its text where it has none, `undefined` without a body. */
function fieldsOf(call) {
    if (!call.hasBody)
        return undefined;
    const canonical = call.canonicalBody();
    return canonical === undefined ? (call.bodyValue() ?? call.text()) : parseCanonical(canonical);
}
/** Whether a value is an object or a list. */
function isContainer(value) {
    return typeof value === 'object' && value !== null && !(0,_http_text_exact_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isExactNumber */ .zr)(value);
}
/** An object's or a list's own member of that name. */
const memberOf = (value, key) => isContainer(value) && Object.hasOwn(value, key) ? value[key] : undefined;
/** The value at these keys; `undefined` where there is none. */
const valueAt = (value, keys) => keys.reduce(memberOf, value);
/** Whether two values are equal of which at least one is no object and no list. */
const isEqual = (a, b) => (0,_http_text_exact_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isExactNumber */ .zr)(a) && (0,_http_text_exact_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isExactNumber */ .zr)(b) ? a.rawJSON === b.rawJSON : Object.is(a, b);
/** The places where two values differ, in the order of the saved one. */
function* differences(sent, saved, keys = []) {
    if (!isContainer(sent) || !isContainer(saved) || Array.isArray(sent) !== Array.isArray(saved)) {
        if (!isEqual(sent, saved))
            yield { keys, sent, saved };
        return;
    }
    for (const key of new Set([...Object.keys(saved), ...Object.keys(sent)])) {
        yield* differences(memberOf(sent, key), memberOf(saved, key), [...keys, key]);
    }
}


/***/ }),

/***/ 50479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ hidden),
/* harmony export */   bp: () => (/* binding */ describeValue),
/* harmony export */   df: () => (/* binding */ describePlace),
/* harmony export */   hD: () => (/* binding */ quote)
/* harmony export */ });
/* harmony import */ var _json_difference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60977);
/** How sentences quote values, and places in JSON values. */

const longestQuote = 120;
/**
 * A value in backticks, cut to a readable length, without control characters. Line ends are shown (`␊`, `␍`): two texts may
 * differ in nothing else.
 */
function quote(value, longest = longestQuote) {
    const cut = value.length > longest ? `${value.slice(0, longest)}…` : value;
    return `\`${cut
        .replaceAll('\n', '␊')
        .replaceAll('\r', '␍')
        .replace(/[\p{Cc}`]/gu, ' ')}\``;
}
/** Stands for what a redacted text does not have any more. */
const hidden = '***';
/** Of a path through JSON, which says what stands there: without its end it says little. */
const longestJsonPath = 480;
/**
 * Where a difference is: `body at \`user.name\``, `body` for the root. A key that stands in none of the values there, as they
 * are shown, was redacted in them.
 */
function describePlace(keys, shown) {
    if (keys.length === 0)
        return 'body';
    const isShown = (index) => shown.some((value) => (0,_json_difference_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(value, keys.slice(0, index + 1)) !== undefined);
    const path = keys.map((key, index) => (isShown(index) ? key : hidden)).join('.');
    return `body at ${quote(path, longestJsonPath)}`;
}
/** A value as a sentence quotes it. @param isThere whether there was one before its text was redacted */
function describeValue(value, isThere) {
    if (!isThere)
        return 'nothing';
    if (value === undefined || value === hidden)
        return quote(hidden);
    try {
        return quote(JSON.stringify(value));
    }
    catch {
        // A body may nest deeper than the stack.
        return 'something else';
    }
}


/***/ }),

/***/ 71532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkExamples: () => (/* binding */ checkExamples),
  createContractCheck: () => (/* binding */ createContractCheck)
});

// EXTERNAL MODULE: ./build/call-log/outcome.js
var call_log_outcome = __webpack_require__(58482);
// EXTERNAL MODULE: ./build/report/redact/redact-call.js
var redact_call = __webpack_require__(32157);
// EXTERNAL MODULE: ./build/report/words.js
var words = __webpack_require__(44702);
// EXTERNAL MODULE: ./build/call-log/body.js
var call_log_body = __webpack_require__(43040);
// EXTERNAL MODULE: ./build/report/explain/mock-request.js
var mock_request = __webpack_require__(93901);
// EXTERNAL MODULE: ./build/report/redact/secret-values.js
var secret_values = __webpack_require__(77040);
;// CONCATENATED MODULE: ./build/report/check/contract/exchange-of.js
/** A call log as what is held against an OpenAPI document. */



/** An example as if its own request had been logged. */
function logOfExample({ name }, { request, response }) {
    const { status, headers, text } = response;
    return {
        ...(0,mock_request/* toCallLog */.a)(request),
        responseName: name,
        response: {
            type: 'success',
            statusCode: status,
            headers: headers.map(([key, value]) => ({ key, value })),
            body: { data: text },
        },
    };
}
/** The request of a call, whose answer is that of its example. @param isRedacted a mask in the log hides what was sent */
function exchangeOfCall(log, isRedacted) {
    const { method, path, headers } = log.request;
    const body = (0,call_log_body/* readDecodedBody */.Dz)(log.request);
    const text = (0,call_log_body/* bodyText */.G3)(body);
    const isKnown = body.fullSize === undefined && !(isRedacted && text.includes(secret_values/* mask */.dK));
    return {
        request: { method: method.toUpperCase(), target: path, headers: headers ?? [], body: isKnown ? text : undefined },
        isSaved: false,
        ...(isRedacted && { mask: secret_values/* mask */.dK }),
    };
}
/** An example with its response. @param log of `logOfExample` */
function exchangeOfExample({ request: { body } }, log) {
    const { request } = exchangeOfCall(log, false);
    const { statusCode, headers, body: sent } = log.response;
    return {
        // The content of a body that is a file is not known.
        request: body?.mode === 'file' ? { ...request, body: undefined } : request,
        response: { status: statusCode, headers: headers ?? [], body: sent?.data ?? '' },
        isSaved: true,
    };
}

// EXTERNAL MODULE: ./build/http-text/thrown.js
var thrown = __webpack_require__(98589);
;// CONCATENATED MODULE: ./build/report/check/contract/judging.js

const mostWaiting = 200;
/** Characters of bodies that wait. */
const mostWaitingText = 16 * 1024 * 1024;
/** Begins with nothing asked. */
function createJudging(judge) {
    const waiting = new Set();
    let waitingText = 0;
    let failure;
    const answered = async () => {
        await Promise.all(waiting);
    };
    return {
        ask: (exchange, tell) => {
            const size = (exchange.request.body?.length ?? 0) + (exchange.response?.body.length ?? 0);
            waitingText += size;
            const asked = judge(exchange)
                .then((violations) => {
                violations.forEach(tell);
            }, (error) => {
                failure ??= (0,thrown/* messageOf */.bD)(error);
            })
                .finally(() => {
                waiting.delete(asked);
                waitingText -= size;
            });
            waiting.add(asked);
        },
        full: () => (waiting.size < mostWaiting && waitingText < mostWaitingText ? undefined : answered()),
        answered,
        failure: () => failure,
    };
}

// EXTERNAL MODULE: ./build/engine/explain/quote.js
var quote = __webpack_require__(50479);
// EXTERNAL MODULE: ./build/engine/explain/json-difference.js
var json_difference = __webpack_require__(60977);
// EXTERNAL MODULE: ./build/engine/explain/describe-step.js
var describe_step = __webpack_require__(23213);
// EXTERNAL MODULE: ./build/http-text/bounded-json.js
var bounded_json = __webpack_require__(5177);
// EXTERNAL MODULE: ./build/http-text/header-text.js
var header_text = __webpack_require__(86420);
// EXTERNAL MODULE: ./build/http-text/pairs.js
var pairs = __webpack_require__(68166);
// EXTERNAL MODULE: ./build/http-text/target.js
var target = __webpack_require__(35194);
;// CONCATENATED MODULE: ./build/report/check/contract/tell-violation.js






/** Characters. */
const longestBody = 32 * 1024 * 1024;
/**
 * "response body at `id` is `"7"`, not an integer"
 *
 * @param shown the call as it may be shown
 */
function tellViolation(violation, shown) {
    const { part, problem, keys } = violation;
    const body = part === 'body' ? shownBody(violation, shown) : undefined;
    const what = placeText(violation, body);
    switch (problem.kind) {
        case 'undocumented':
            return `${what} is not in the document${problem.instead === undefined ? '' : `: ${problem.instead}`}`;
        case 'missing':
            return `${what} is missing`;
        case 'unreadable':
            return `${what} is no JSON`;
        case 'lacks':
            return `${what} lacks ${(0,quote/* quote */.hD)(problem.property)}`;
        case 'additional':
            return `${placeText({ ...violation, keys: [...keys, problem.property] }, body)} is not in the document, which allows nothing else there`;
        case 'value':
            return `${what} is ${[valueText(violation, shown, body), `not ${problem.wanted}`].filter(Boolean).join(', ')}`;
        case 'rule':
            return `${what} is ${valueText(violation, shown, body) ?? 'a value'}, which ${problem.rule}`;
    }
}
const named = { query: 'query parameter', path: 'path parameter' };
function placeText({ of, part, name, keys }, body) {
    if (part === 'body')
        return `${of} ${(0,quote/* describePlace */.df)(keys, [body])}`;
    if (part === 'path' && name === undefined)
        return 'the path';
    if (part === 'method')
        return 'the method';
    const within = keys.length === 0 ? '' : ` at ${(0,quote/* quote */.hD)(keys.join('.'))}`;
    return `${named[part] ?? `${of} ${part}`} ${(0,quote/* quote */.hD)(name ?? '')}${within}`;
}
/** A value as it may be shown; `undefined` for one in a path, which the call shows. */
function valueText({ part, name = '', keys, of }, shown, body) {
    if (part === 'body')
        return (0,quote/* describeValue */.bp)((0,json_difference/* valueAt */.fK)(body, keys), true);
    if (part === 'header')
        return (0,describe_step/* quoteHeader */.m9)((0,header_text/* headerValues */.UE)(shown[of].headers, name).join(', '));
    if (part !== 'query')
        return undefined;
    const { query = '' } = (0,target/* splitTarget */.Gd)(shown.request.path);
    const values = (0,pairs/* parsePairs */.xg)(query).flatMap(([key, value]) => key === name || key.startsWith(`${name}[`) ? [value] : []);
    return values.length === 0 ? undefined : (0,quote/* quote */.hD)(values.join(', '));
}
function shownBody({ of }, { request, response }) {
    const message = of === 'request' ? request : response;
    const text = message.body?.data ?? '';
    if (of === 'request' && (0,call_log_body/* isForm */.BF)(message))
        return (0,pairs/* pairsAsValue */.H)((0,pairs/* parsePairs */.xg)(text));
    return (0,bounded_json/* parseBoundedJson */.Rj)(text, longestBody, 'compared') ?? text;
}

;// CONCATENATED MODULE: ./build/report/check/contract/contract-check.js






/** The saved examples of a collection against a document, without any call: the violations, or that there are none. */
async function checkExamples(options, explainer, redactor) {
    const segments = explainer.segments(redactor.isSecretVariable);
    const redactCall = (0,redact_call/* createCallRedactor */.z)(redactor);
    const check = createContractCheck(options, { explainer, segments, redactCall, areLogsRedacted: false });
    await check.addExamples();
    await check.answered();
    return check.results(undefined);
}
/** Holds examples and calls against one document. */
function createContractCheck({ name: document, judge }, { explainer, segments, redactCall, areLogsRedacted }) {
    const { collection, locate, basePaths } = explainer;
    const { ask, full, answered, failure } = createJudging((exchange) => judge({ ...exchange, basePaths }));
    const rows = createRows();
    const judged = { examples: 0, calls: 0 };
    const messageOf = (violation, { log, redactText }) => {
        const of = violation.operation === undefined ? document : `${violation.operation} of ${document}`;
        return `${(0,words/* sampleOf */.uV)(log.request)} → ${log.response.statusCode}: ${redactText(`${tellViolation(violation, log)} (${of})`)}.`;
    };
    const addExample = (example) => {
        const saved = example.request.method === 'OPTIONS' ? undefined : explainer.saved(example);
        if (saved === undefined)
            return;
        judged.examples += 1;
        const log = logOfExample(example, saved);
        ask(exchangeOfExample(example, log), (violation) => {
            const shown = redactCall(log, segments.inCall(log, example.request));
            const name = shown.redactText(example.place.path.join(' > '));
            const position = locate(example.place.pointer);
            const makeRow = () => ({ name: (0,words/* cutMiddle */.it)(name, 200), message: messageOf(violation, shown), ...position });
            rows.add(JSON.stringify([example.place.pointer, violation]), makeRow, 0);
        });
    };
    return {
        addExamples: async () => {
            for (const example of (collection?.requests ?? []).flatMap(({ examples }) => examples)) {
                addExample(example);
                const wait = full();
                if (wait !== undefined)
                    await wait;
            }
        },
        add: (log, shown, { outcome, example }) => {
            const isJudged = (outcome === 'matched' || outcome === 'loose') && log.request.method !== 'OPTIONS';
            if (!isJudged || (0,call_log_outcome/* isSimulated */.Ht)(log) || log.answer?.fault !== undefined)
                return;
            judged.calls += 1;
            ask(exchangeOfCall(log, areLogsRedacted), (violation) => {
                const position = example && locate(example.place.pointer);
                const makeRow = () => ({
                    name: `call ${(0,words/* sampleOf */.uV)(shown.log.request)}`,
                    message: messageOf(violation, shown),
                    ...position,
                });
                // Calls with other values break the document in the same way.
                rows.add(JSON.stringify(['call', example?.id, violation]), makeRow, 1);
            });
        },
        full,
        answered,
        results: (missing) => {
            const found = rows.results();
            const unread = collection === undefined && !areLogsRedacted ? 'the collection could not be read' : undefined;
            const reason = unread ?? failure()?.replace(/\.$/, '') ?? missing;
            if (reason !== undefined)
                return [...found, unjudged(document, reason)];
            return found.length > 0 ? found : [kept(document, judged, areLogsRedacted)];
        },
    };
}
function unjudged(document, reason) {
    return { name: 'contract', passed: false, message: `Not all could be held against ${document}: ${reason}.` };
}
function kept(document, { examples, calls }, areLogsRedacted) {
    const isUnknown = examples === 0 && areLogsRedacted;
    const judged = [
        ...(isUnknown ? [] : [(0,words/* countOf */.pq)(examples, 'saved example')]),
        ...(calls === 0 ? [] : [`the requests of ${(0,words/* countOf */.pq)(calls, 'call')}`]),
    ].join(' and ');
    const unjudged = isUnknown ? ' The saved examples were not judged: give the collection for that.' : '';
    const message = judged === '' ? 'Nothing was judged.' : `By ${document} nothing is wrong with ${judged}.`;
    return { name: 'contract', passed: true, message: `${message}${unjudged}` };
}
const mostRows = 500;
/** The violations as a reader is told them: each once, with how many calls have it. */
function createRows() {
    const rows = new Map();
    let leftOut = 0;
    return {
        /**
         * @param key the same for what is told once
         * @param makeRow called for the first of its key
         * @param calls how many calls have it; 0 for one of an example
         */
        add: (key, makeRow, calls) => {
            const known = rows.get(key);
            if (known !== undefined)
                known.calls += calls;
            else if (rows.size < mostRows)
                rows.set(key, { row: makeRow(), calls });
            else
                leftOut += 1;
        },
        results: () => {
            const told = Array.from(rows.values(), ({ row: { name, message, ...position }, calls }) => {
                const often = calls > 1 ? ` So did ${(0,words/* countOf */.pq)(calls - 1, 'more call')}.` : '';
                return { name: `contract: ${name}`, passed: false, message: `${message}${often}`, ...position };
            });
            if (leftOut === 0)
                return told;
            return [
                ...told,
                { name: 'contract', passed: false, message: `${(0,words/* formatCount */.B4)(leftOut)} more violations were found.` },
            ];
        },
    };
}


/***/ }),

/***/ 32157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ redactRefused),
/* harmony export */   z: () => (/* binding */ createCallRedactor)
/* harmony export */ });
/* harmony import */ var _call_log_session_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31022);
/* harmony import */ var _http_text_target_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35194);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25721);
/* harmony import */ var _secret_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77040);




/** Words that give no secret away, whatever stands in a path. */
const harmless = new Set(['true', 'false', 'null', _secret_values_js__WEBPACK_IMPORTED_MODULE_0__/* .mask */ .dK]);
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
        const made = (0,_redact_js__WEBPACK_IMPORTED_MODULE_1__.createRedactor)({ secrets: values, off: true });
        kept.set(key, made);
        return made;
    };
    const redactNamed = (log, secret) => redactor.redact((0,_call_log_session_js__WEBPACK_IMPORTED_MODULE_2__/* .withLoggedPath */ .w3)(log, (0,_http_text_target_js__WEBPACK_IMPORTED_MODULE_3__/* .replaceSegments */ .T3)(log.request.path, secret, _secret_values_js__WEBPACK_IMPORTED_MODULE_0__/* .mask */ .dK)));
    /** One object for all calls without secrets of their own, so that what was told for one can be told again. */
    const common = { redactText: redactor.redactText, redactTarget: redactor.redactTarget };
    const withFurther = (further) => ({
        redactText: (text) => further.redactText(redactor.redactText(text)),
        redactTarget: (target) => further.redactText(redactor.redactTarget(target)),
    });
    /** The same examples are told about many calls. */
    const knownNamed = new WeakMap();
    return (log, { segments, values }) => {
        const own = values.filter((value) => !harmless.has(value.toLowerCase()));
        const further = own.length === 0 ? undefined : redactorOf(own);
        const count = () => redactor.count + (further?.count ?? 0);
        // By names first: a secret of the path may equal the name of another secret, which would then not be found.
        const withoutOwn = (named) => (further === undefined ? named : withoutValues(named, further));
        const before = count();
        const redacted = withoutOwn(redactNamed(log, segments));
        return {
            log: redacted,
            redactions: count() - before + own.length,
            ...(further === undefined ? common : withFurther(further)),
            redactLog: (given, secret) => {
                const named = knownNamed.get(given) ?? redactNamed(given, secret);
                knownNamed.set(given, named);
                return withoutOwn(named);
            },
        };
    };
}
/** Masks secrets in a log, but not in its own words, times and IDs, which no client has sent. */
function withoutValues(log, { redact }) {
    const { request, response, responseName, answer } = redact(log);
    return {
        ...log,
        responseName,
        ...(answer && { answer }),
        request: { ...request, method: log.request.method },
        response: { ...response, type: log.response.type },
    };
}
const longestSample = 200;
/** Redacts samples, then cuts them: a secret that was cut before would not be found. */
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


/***/ })

};
