export const id = 671;
export const ids = [671];
export const modules = {

/***/ 13436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ cachedEngine)
/* harmony export */ });
/* harmony import */ var _match_selectors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25239);

const mostTargets = 16_384;
/** Of all targets together: each takes some hundred bytes. */
const mostPieces = 262_144;
/** Longer targets, and those that fit more examples, are not worth their memory. */
const longestTarget = 1024;
const mostOfOne = 4096;
/** The same engine, which looks for what fits a method and a target once. */
function cachedEngine(plain) {
    const known = new Map();
    let targets = 0;
    let pieces = 0;
    const remember = (method, target, fitting) => {
        // Starting anew is as good as dropping the oldest, and costs nothing per call.
        if (targets >= mostTargets || pieces + fitting.pieces > mostPieces) {
            known.clear();
            targets = pieces = 0;
        }
        targets += 1;
        pieces += fitting.pieces;
        const ofMethod = known.get(method) ?? new Map();
        known.set(method, ofMethod.set(target, fitting));
    };
    const fit = (method, target) => {
        const before = known.get(method)?.get(target);
        if (before !== undefined)
            return before;
        const fitting = plain.fit(method, target);
        if (target.length + method.length <= longestTarget && fitting.pieces <= mostOfOne)
            remember(method, target, fitting);
        return fitting;
    };
    return {
        ...plain,
        fit,
        answer: (request) => (0,_match_selectors_js__WEBPACK_IMPORTED_MODULE_0__/* .hasSelectors */ .Xm)(request.headers) ? plain.answer(request) : fit(request.method, request.target).answer(request),
    };
}


/***/ }),

/***/ 18607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ hidden),
/* harmony export */   bp: () => (/* binding */ describeValue),
/* harmony export */   df: () => (/* binding */ describePlace),
/* harmony export */   fK: () => (/* binding */ valueAt)
/* harmony export */ });
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50479);
/** Places in JSON values, by the keys that lead there, and what stands there, in words. */

/** Stands for what a redacted text does not have any more. */
const hidden = '***';
/** Of a path through JSON, which says what stands there: without its end it says little. */
const longestJsonPath = 480;
/** The value at these keys; `undefined` where there is none. */
function valueAt(value, keys) {
    let at = value;
    for (const key of keys) {
        if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key))
            return undefined;
        at = at[key]; // an object with this very key
    }
    return at;
}
/**
 * Where a difference is: `body at \`user.name\``, `body` for the root. A key that stands in none of the values there, as they
 * are shown, was redacted in them.
 */
function describePlace(keys, shown) {
    if (keys.length === 0)
        return 'body';
    const isShown = (index) => shown.some((value) => valueAt(value, keys.slice(0, index + 1)) !== undefined);
    const path = keys.map((key, index) => (isShown(index) ? key : hidden)).join('.');
    return `body at ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(path, longestJsonPath)}`;
}
/** A value as a sentence quotes it. @param isThere whether there was one before its text was redacted */
function describeValue(value, isThere) {
    if (!isThere)
        return 'nothing';
    if (value === undefined || value === hidden)
        return (0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(hidden);
    try {
        return (0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(JSON.stringify(value));
    }
    catch {
        // A body may nest deeper than the stack.
        return 'something else';
    }
}


/***/ }),

/***/ 48553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ tellExplanation)
});

// EXTERNAL MODULE: ./build/engine/call/call.js + 1 modules
var call_call = __webpack_require__(63813);
// EXTERNAL MODULE: ./build/engine/explain/quote.js
var quote = __webpack_require__(50479);
// EXTERNAL MODULE: ./build/engine/explain/wording.js + 1 modules
var wording = __webpack_require__(2234);
;// CONCATENATED MODULE: ./build/engine/explain/verdict.js


function points(score) {
    return String(Math.round(score * 100) / 100);
}
function winVerdict(decision, { candidates, chosenBy }, show) {
    const winner = (0,wording/* describeExample */.mb)(decision.example, show);
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
    return `${won}; next is ${(0,wording/* describeExample */.mb)(second.example, show)} with ${points(second.score)}.`;
}
/**
 * Why a call got its answer.
 * @param differences what the nearest candidate lacks, in words
 * @param show gives a name that stands in the collection as it may be shown
 */
function describeVerdict(explanation, differences, show) {
    const { decision, candidates, bareRequest } = explanation;
    if (decision.outcome === 'served')
        return winVerdict(decision, explanation, show);
    if (bareRequest !== undefined) {
        const place = bareRequest.place.path.map(show).join(' > ');
        return `The request ${(0,quote/* quote */.h)(place)} fits, but it has no saved example: add one.`;
    }
    const [nearest] = candidates;
    if (nearest === undefined)
        return 'The collection has no saved example.';
    return `Nothing fits. The nearest example is ${(0,wording/* describeExample */.mb)(nearest.example, show)}: ${differences.join('; ')}.`;
}

;// CONCATENATED MODULE: ./build/engine/explain/tell-explanation.js
/** Puts a whole explanation in words. */



/** @param shown the explained call and the candidates' requests, as they are or redacted */
function tellExplanation(explanation, { sent, savedFor, show }) {
    const { candidates } = explanation;
    const call = (0,call_call/* readCall */.D9)(sent);
    const reasons = candidates.map((candidate) => {
        const sides = { sent: call, saved: (0,call_call/* readCall */.D9)(savedFor(candidate)), example: candidate.example, show };
        return candidate.steps.map((step) => (0,wording/* describeStep */.Ey)(step, sides));
    });
    const differences = reasons[0]?.filter((_, index) => candidates[0]?.steps[index]?.fits === false) ?? [];
    return { verdict: describeVerdict(explanation, differences, show), reasons };
}


/***/ }),

/***/ 2234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mb: () => (/* binding */ describeExample),
  Ey: () => (/* binding */ describeStep),
  m9: () => (/* binding */ quoteHeader)
});

// EXTERNAL MODULE: ./build/engine/explain/json-place.js
var json_place = __webpack_require__(18607);
// EXTERNAL MODULE: ./build/engine/explain/quote.js
var quote = __webpack_require__(50479);
;// CONCATENATED MODULE: ./build/engine/explain/body-wording.js


const parse = (canonical) => canonical === undefined ? undefined : JSON.parse(canonical);
const fromCharacter = (what, from) => `${what} differs from the example's from character ${String(from + 1)} on`;
/** Where and how `sent` has another body than `saved`. */
function describeBody(difference, sent, saved) {
    switch (difference.kind) {
        case 'value': {
            const { keys, isSent, isSaved, from } = difference;
            const [sentJson, savedJson] = [parse(sent.canonicalBody()), parse(saved.canonicalBody())];
            const what = (0,json_place/* describePlace */.df)(keys, [sentJson, savedJson]);
            if (from !== undefined)
                return fromCharacter(what, from);
            const has = (0,json_place/* describeValue */.bp)((0,json_place/* valueAt */.fK)(savedJson, keys), isSaved);
            return `${what} is ${(0,json_place/* describeValue */.bp)((0,json_place/* valueAt */.fK)(sentJson, keys), isSent)}, example has ${has}`;
        }
        case 'text':
            return difference.from === undefined
                ? `body is ${(0,quote/* quote */.h)(sent.text())}, example has ${(0,quote/* quote */.h)(saved.text())}`
                : fromCharacter('body', difference.from);
        case 'type': {
            const type = sent.mediaType();
            if (difference.saved !== 'JSON') {
                return `the example's body is ${(0,quote/* quote */.h)(difference.saved)}, the call has ${(0,quote/* quote */.h)(type)}`;
            }
            return `the example's body is JSON, the call ${type === '' ? 'has no Content-Type' : `says it is ${(0,quote/* quote */.h)(type)}`}`;
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
const operationOf = (call) => (0,quote/* quote */.h)(call.graphql()?.operationName ?? json_place/* hidden */.R);

// EXTERNAL MODULE: ./build/engine/call/path-pattern.js
var path_pattern = __webpack_require__(72882);
// EXTERNAL MODULE: ./build/engine/match/path-score.js
var path_score = __webpack_require__(36493);
// EXTERNAL MODULE: ./build/engine/match/selectors.js
var selectors = __webpack_require__(25239);
;// CONCATENATED MODULE: ./build/engine/explain/wording.js






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
                ? `method ${(0,quote/* quote */.h)(saved.method)}`
                : `method ${(0,quote/* quote */.h)(sent.method)}, example has ${(0,quote/* quote */.h)(saved.method)}`;
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
    const asked = (0,quote/* quote */.h)(sent.header(header)?.trim() ?? json_place/* hidden */.R);
    return `${header} asks for ${asked}${fits ? '' : `, example has ${(0,quote/* quote */.h)(has[header])}`}`;
}
function describePath({ match, baseSegments, captures, fixed }, { sent, saved, show }) {
    const savedPath = { ...saved.path, segments: saved.path.segments.slice(baseSegments) };
    const [path, pattern] = [pathText(sent.path), pathText(savedPath)];
    const base = baseSegments === 0 ? '' : ' without the base URL part of the path';
    switch (match) {
        case undefined: {
            // The surprise of those who expect `:id` to stand for anything.
            const hint = fixed === undefined
                ? ''
                : ` (its ${(0,quote/* quote */.h)(`:${show(fixed.name)}`)} has the value ${(0,quote/* quote */.h)(saved.path.segments[fixed.segment] ?? json_place/* hidden */.R)})`;
            return `path ${path}, example has ${pattern}${hint}`;
        }
        case 'exact':
            return `path ${path} is the example's${base}`;
        case 'wildcard':
        case 'trailing slash and wildcard': {
            const { wildcards } = (0,path_pattern/* parsePattern */.E)(savedPath.segments.join('/'));
            const values = new Map(Array.from(wildcards, ([index, wildcard]) => [
                ...((0,path_score/* captureSegment */.ir)(sent.path.segments[index] ?? '', wildcard) ?? []),
            ]).flat());
            const parts = captures.map((name) => values.has(name)
                ? `${(0,quote/* quote */.h)(name)} = ${(0,quote/* quote */.h)(values.get(name) ?? json_place/* hidden */.R)}`
                : `${(0,quote/* quote */.h)(json_place/* hidden */.R)} = ${(0,quote/* quote */.h)(json_place/* hidden */.R)}`);
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
function pathText({ segments, trailingSlash }) {
    return (0,quote/* quote */.h)(`/${segments.join('/')}${trailingSlash ? '/' : ''}`);
}
/** What differs between the parameters of a call and of an example, the first few of it. */
function describeQuery({ equal, differences }, { sent, saved }) {
    if (differences.length === 0) {
        return equal === 0 ? 'no query parameters' : `all query parameters are equal (${String(equal)})`;
    }
    const pairs = (name, values) => 
    // As they stand in a URL, once for each value: one value may hold a comma.
    (0,quote/* quote */.h)(values?.map((value) => `${name}=${value}`).join('&') ?? json_place/* hidden */.R);
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
    const shown = areNamedByCall ? (0,selectors/* headerNames */.Qb)(sent.header(selectors/* matchHeadersHeader */.$X) ?? '') : names;
    const nameOf = (name) => (shown.includes(name) ? name : json_place/* hidden */.R);
    if (difference === undefined)
        return `headers ${(0,quote/* quote */.h)(names.map(nameOf).join(', '))} are equal`;
    const { name, isSent, isSaved } = difference;
    const has = isSaved ? `example has ${quoteHeader(saved.header(name))}` : 'the example has none';
    const header = `header ${(0,quote/* quote */.h)(nameOf(name))}`;
    return isSent ? `${header} is ${quoteHeader(sent.header(name))}, ${has}` : `${header} was not sent, ${has}`;
}
/** What may stand before masked credentials. */
const masked = /^(?:apikey|basic|bearer|digest|dpop|hoba|mutual|negotiate|token) \*{3}$/i;
/** A header's value. Of masked credentials the scheme, which log and page show, says nothing here. */
function quoteHeader(value) {
    return (0,quote/* quote */.h)(value === undefined || masked.test(value) ? json_place/* hidden */.R : value);
}


/***/ }),

/***/ 12671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CollectionError: () => (/* reexport safe */ _read_errors_js__WEBPACK_IMPORTED_MODULE_3__.py),
/* harmony export */   DocumentError: () => (/* reexport safe */ _read_errors_js__WEBPACK_IMPORTED_MODULE_3__.Mi),
/* harmony export */   EnvironmentError: () => (/* reexport safe */ _read_errors_js__WEBPACK_IMPORTED_MODULE_3__.eG),
/* harmony export */   cachedEngine: () => (/* reexport safe */ _cached_engine_js__WEBPACK_IMPORTED_MODULE_0__.x),
/* harmony export */   chooseIds: () => (/* reexport safe */ _read_map_items_js__WEBPACK_IMPORTED_MODULE_5__.y),
/* harmony export */   compileMock: () => (/* reexport safe */ _compile_mock_js__WEBPACK_IMPORTED_MODULE_1__.m),
/* harmony export */   decodeDocument: () => (/* reexport safe */ _read_read_document_js__WEBPACK_IMPORTED_MODULE_7__.w8),
/* harmony export */   headerText: () => (/* reexport safe */ _http_text_header_text_js__WEBPACK_IMPORTED_MODULE_4__.TK),
/* harmony export */   isConnectionHeader: () => (/* reexport safe */ _http_text_header_text_js__WEBPACK_IMPORTED_MODULE_4__.wL),
/* harmony export */   isHeaderName: () => (/* reexport safe */ _http_text_header_text_js__WEBPACK_IMPORTED_MODULE_4__.p$),
/* harmony export */   latin1Text: () => (/* reexport safe */ _http_text_header_text_js__WEBPACK_IMPORTED_MODULE_4__.Ly),
/* harmony export */   mapItems: () => (/* reexport safe */ _read_map_items_js__WEBPACK_IMPORTED_MODULE_5__.Z),
/* harmony export */   parseDocument: () => (/* reexport safe */ _read_read_document_js__WEBPACK_IMPORTED_MODULE_7__.Tp),
/* harmony export */   readCollection: () => (/* reexport safe */ _read_read_collection_js__WEBPACK_IMPORTED_MODULE_6__.H),
/* harmony export */   readDocument: () => (/* reexport safe */ _read_read_document_js__WEBPACK_IMPORTED_MODULE_7__.u0),
/* harmony export */   readEnvironment: () => (/* reexport safe */ _read_read_environment_js__WEBPACK_IMPORTED_MODULE_8__.readEnvironment),
/* harmony export */   tellExplanation: () => (/* reexport safe */ _explain_tell_explanation_js__WEBPACK_IMPORTED_MODULE_9__.T),
/* harmony export */   toCollectionV2: () => (/* reexport safe */ _read_convert_collection_js__WEBPACK_IMPORTED_MODULE_2__.toCollectionV2),
/* harmony export */   toCollectionV21: () => (/* reexport safe */ _read_convert_collection_js__WEBPACK_IMPORTED_MODULE_2__.toCollectionV21),
/* harmony export */   typedText: () => (/* reexport safe */ _http_text_header_text_js__WEBPACK_IMPORTED_MODULE_4__.M9)
/* harmony export */ });
/* harmony import */ var _cached_engine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13436);
/* harmony import */ var _compile_mock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63659);
/* harmony import */ var _read_convert_collection_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90468);
/* harmony import */ var _read_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15105);
/* harmony import */ var _http_text_header_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86420);
/* harmony import */ var _read_map_items_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71463);
/* harmony import */ var _read_read_collection_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(29054);
/* harmony import */ var _read_read_document_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(36514);
/* harmony import */ var _read_read_environment_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(24178);
/* harmony import */ var _explain_tell_explanation_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(48553);












/***/ })

};
