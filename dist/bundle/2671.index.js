export const id = 2671;
export const ids = [2671,5052];
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

/***/ 12671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CollectionError: () => (/* reexport safe */ _read_defects_js__WEBPACK_IMPORTED_MODULE_8__.py),
/* harmony export */   DocumentError: () => (/* reexport safe */ _read_defects_js__WEBPACK_IMPORTED_MODULE_8__.Mi),
/* harmony export */   EnvironmentError: () => (/* reexport safe */ _read_defects_js__WEBPACK_IMPORTED_MODULE_8__.eG),
/* harmony export */   cachedEngine: () => (/* reexport safe */ _cached_engine_js__WEBPACK_IMPORTED_MODULE_5__.x),
/* harmony export */   canBeSent: () => (/* reexport safe */ _read_methods_js__WEBPACK_IMPORTED_MODULE_17__.U),
/* harmony export */   chooseIds: () => (/* reexport safe */ _read_map_items_js__WEBPACK_IMPORTED_MODULE_10__.y),
/* harmony export */   comparableValue: () => (/* reexport safe */ _call_target_js__WEBPACK_IMPORTED_MODULE_2__.Y),
/* harmony export */   compileMock: () => (/* reexport safe */ _compile_mock_js__WEBPACK_IMPORTED_MODULE_6__.m),
/* harmony export */   createVariables: () => (/* reexport safe */ _call_variables_js__WEBPACK_IMPORTED_MODULE_3__.Cl),
/* harmony export */   decodeDocument: () => (/* reexport safe */ _read_read_document_js__WEBPACK_IMPORTED_MODULE_12__.w8),
/* harmony export */   describeExplanation: () => (/* reexport safe */ _explain_describe_explanation_js__WEBPACK_IMPORTED_MODULE_19__.h),
/* harmony export */   describePassed: () => (/* reexport safe */ _explain_describe_step_js__WEBPACK_IMPORTED_MODULE_14__.EN),
/* harmony export */   describePlace: () => (/* reexport safe */ _explain_quote_js__WEBPACK_IMPORTED_MODULE_15__.df),
/* harmony export */   describeValue: () => (/* reexport safe */ _explain_quote_js__WEBPACK_IMPORTED_MODULE_15__.bp),
/* harmony export */   fitsWildcard: () => (/* reexport safe */ _match_path_score_js__WEBPACK_IMPORTED_MODULE_16__.b2),
/* harmony export */   hasStatus: () => (/* reexport safe */ _example_status_js__WEBPACK_IMPORTED_MODULE_4__.R),
/* harmony export */   headerText: () => (/* reexport safe */ _http_text_header_text_js__WEBPACK_IMPORTED_MODULE_9__.TK),
/* harmony export */   hidden: () => (/* reexport safe */ _explain_quote_js__WEBPACK_IMPORTED_MODULE_15__.R),
/* harmony export */   isConnectionHeader: () => (/* reexport safe */ _http_text_header_text_js__WEBPACK_IMPORTED_MODULE_9__.wL),
/* harmony export */   isHeaderName: () => (/* reexport safe */ _http_text_header_text_js__WEBPACK_IMPORTED_MODULE_9__.p$),
/* harmony export */   latin1Text: () => (/* reexport safe */ _http_text_header_text_js__WEBPACK_IMPORTED_MODULE_9__.Ly),
/* harmony export */   mapItems: () => (/* reexport safe */ _read_map_items_js__WEBPACK_IMPORTED_MODULE_10__.Z),
/* harmony export */   notePlaceholders: () => (/* reexport safe */ _read_placeholders_js__WEBPACK_IMPORTED_MODULE_18__.B),
/* harmony export */   once: () => (/* reexport safe */ _call_call_js__WEBPACK_IMPORTED_MODULE_0__.O),
/* harmony export */   parseDocument: () => (/* reexport safe */ _read_read_document_js__WEBPACK_IMPORTED_MODULE_12__.Tp),
/* harmony export */   parsePath: () => (/* reexport safe */ _call_path_pattern_js__WEBPACK_IMPORTED_MODULE_1__.Rr),
/* harmony export */   parsePattern: () => (/* reexport safe */ _call_path_pattern_js__WEBPACK_IMPORTED_MODULE_1__.EY),
/* harmony export */   quote: () => (/* reexport safe */ _explain_quote_js__WEBPACK_IMPORTED_MODULE_15__.hD),
/* harmony export */   quoteHeader: () => (/* reexport safe */ _explain_describe_step_js__WEBPACK_IMPORTED_MODULE_14__.m9),
/* harmony export */   readCollection: () => (/* reexport safe */ _read_read_collection_js__WEBPACK_IMPORTED_MODULE_11__.H),
/* harmony export */   readDocument: () => (/* reexport safe */ _read_read_document_js__WEBPACK_IMPORTED_MODULE_12__.u0),
/* harmony export */   readEnvironment: () => (/* reexport safe */ _read_read_environment_js__WEBPACK_IMPORTED_MODULE_13__.readEnvironment),
/* harmony export */   readTarget: () => (/* reexport safe */ _call_target_js__WEBPACK_IMPORTED_MODULE_2__._),
/* harmony export */   splitAtTokens: () => (/* reexport safe */ _call_variables_js__WEBPACK_IMPORTED_MODULE_3__.UR),
/* harmony export */   splitPathVariable: () => (/* reexport safe */ _call_path_pattern_js__WEBPACK_IMPORTED_MODULE_1__._y),
/* harmony export */   toCollectionV2: () => (/* reexport safe */ _read_convert_collection_js__WEBPACK_IMPORTED_MODULE_7__.toCollectionV2),
/* harmony export */   toCollectionV21: () => (/* reexport safe */ _read_convert_collection_js__WEBPACK_IMPORTED_MODULE_7__.toCollectionV21),
/* harmony export */   typedText: () => (/* reexport safe */ _http_text_header_text_js__WEBPACK_IMPORTED_MODULE_9__.M9),
/* harmony export */   valueAt: () => (/* reexport safe */ _explain_quote_js__WEBPACK_IMPORTED_MODULE_15__.fK)
/* harmony export */ });
/* harmony import */ var _call_call_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63813);
/* harmony import */ var _call_path_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72882);
/* harmony import */ var _call_target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17227);
/* harmony import */ var _call_variables_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81225);
/* harmony import */ var _example_status_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96188);
/* harmony import */ var _cached_engine_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13436);
/* harmony import */ var _compile_mock_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88032);
/* harmony import */ var _read_convert_collection_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(37092);
/* harmony import */ var _read_defects_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(55030);
/* harmony import */ var _http_text_header_text_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(86420);
/* harmony import */ var _read_map_items_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(71463);
/* harmony import */ var _read_read_collection_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(39880);
/* harmony import */ var _read_read_document_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(36514);
/* harmony import */ var _read_read_environment_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(24178);
/* harmony import */ var _explain_describe_step_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(23213);
/* harmony import */ var _explain_quote_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(50479);
/* harmony import */ var _match_path_score_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(36493);
/* harmony import */ var _read_methods_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(43058);
/* harmony import */ var _read_placeholders_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(12864);
/* harmony import */ var _explain_describe_explanation_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(43032);






















/***/ }),

/***/ 12864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ notePlaceholders)
/* harmony export */ });
/* harmony import */ var _call_variables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81225);
/* harmony import */ var _match_route_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30553);
/** What a collection holds instead of real values: counted when a mock is opened, before a test fails for it. */


/** A value of JSON such as `"<date>"`; in XML that would be a tag. */
const placeholderValue = /"(<[A-Za-z][\w.,: -]*>)"/;
/** Counts them. The sentences hold names and values of the collection, which are not redacted. */
function notePlaceholders(collection, environment) {
    const examples = collection.requests.flatMap((request) => request.examples);
    const variables = (0,_call_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .createVariables */ .Cl)(collection.variables, environment?.variables ?? []);
    const open = [];
    const valued = [];
    for (const { request } of examples) {
        const first = (0,_match_route_address_js__WEBPACK_IMPORTED_MODULE_1__/* .loosePaths */ .xV)(request, variables, 'placeholder')?.passed[0];
        if (first !== undefined)
            open.push(first);
        const value = (0,_match_route_address_js__WEBPACK_IMPORTED_MODULE_1__/* .loosePaths */ .xV)(request, variables, 'value')?.passed.find((each) => !(0,_match_route_address_js__WEBPACK_IMPORTED_MODULE_1__/* .isOpen */ .nT)(each.value));
        if (value !== undefined)
            valued.push(value);
    }
    const of = (count, what) => `${String(count)} of ${String(examples.length)} ${what}${examples.length === 1 ? '' : 's'}`;
    const note = ([first, ...more], what) => {
        if (first === undefined)
            return [];
        // A value of somebody's may be a secret.
        const is = first.value === '' ? ' (empty)' : (0,_match_route_address_js__WEBPACK_IMPORTED_MODULE_1__/* .isOpen */ .nT)(first.value) ? ` (\`${first.value}\`)` : '';
        return [
            `${of(more.length + 1, 'example')} ${more.length === 0 ? 'has' : 'have'} ${what} in the path, such as \`${first.written}\`${is}: ` +
                "calls that nothing else fits may have anything there. Postman's cloud would answer them 404.",
        ];
    };
    const placeholders = examples.flatMap(({ body }) => placeholderIn(body) ?? []);
    const empty = examples.filter(isEmpty).length;
    return {
        values: note(valued, 'saved values of variables'),
        placeholders: [
            ...note(open, 'placeholders or empty variables'),
            ...(placeholders[0] === undefined
                ? []
                : [
                    `${of(placeholders.length, 'answer')} ${placeholders.length === 1 ? 'holds' : 'hold'} placeholders such as \`${placeholders[0]}\`; ` +
                        'an OpenAPI document of this API would give real ones.',
                ]),
            ...(empty === 0
                ? []
                : [
                    `${of(empty, 'answer')} ${empty === 1 ? 'has' : 'have'} an empty body; an OpenAPI document of this API would give real ones.`,
                ]),
        ],
    };
}
function placeholderIn(body) {
    return (0,_match_route_address_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlaceholder */ .wK)(body) ? body.trim() : placeholderValue.exec(body)?.[1];
}
/** Whether an answer could have a body and has none. */
function isEmpty({ request: { method }, status, body }) {
    return body.trim() === '' && method !== 'HEAD' && ![204, 205, 304].includes(status);
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
        const text = new TextDecoder(encoding).decode(bytes);
        throw new _defects_js__WEBPACK_IMPORTED_MODULE_0__/* .DocumentError */ .Mi(`The file is not text in ${encoding === 'utf-8' ? 'UTF-8' : 'UTF-16'}: there is no such character at ` +
            `${lineAndColumn(text, text.indexOf('\uFFFD'))}. It is in another encoding, such as Latin-1; save it as UTF-8.`, { cause });
    }
}
/** What text that is not JSON is, by how it begins; the first that fits is taken. */
const beginnings = [
    [/^version https:\/\/git-lfs/, 'a Git LFS pointer (check the file out with lfs: true)'],
    [/^<(?:!doctype html|html)/i, 'an HTML page (a login or error page instead of the file?)'],
    [/^</, 'an XML document'],
    [
        /^(?:---\s+)?["']?(?:openapi|swagger)["']?\s*:/m,
        'an OpenAPI document in YAML (a collection can be made of versions 2 and 3)',
    ],
    [/^\$kind\s*:/m, 'an item of a Postman v3 collection in YAML (export the collection as v2.1)'],
    [/^(?:---\s|[A-Za-z_$][\w$-]{0,40}\s*:(?:\s|$))/, 'YAML'],
    [/^(?:<<<<<<<|=======|>>>>>>>) /m, 'a file with merge conflicts'],
];
function lineAndColumn(text, position) {
    const before = text.slice(0, position);
    const line = before.split('\n').length;
    return `line ${String(line)}, column ${String(position - before.lastIndexOf('\n'))}`;
}
function describeSyntaxError(text, error) {
    const reason = error instanceof Error ? error.message : String(error);
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
    return decode(bytes);
}
/**
 * Parses the text of a JSON file.
 * @throws {DocumentError} with a sentence that names what the text is instead, or line and column of the mistake.
 */
function parseDocument(text) {
    if (text.trim() === '')
        throw new _defects_js__WEBPACK_IMPORTED_MODULE_0__/* .DocumentError */ .Mi('The file is empty.');
    try {
        return (0,_http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseShallowJson */ .o4)(text, _http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_1__/* .deepestDocument */ .CE);
    }
    catch (error) {
        if (error instanceof _http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_1__/* .TooDeepError */ .Fd)
            throw new _defects_js__WEBPACK_IMPORTED_MODULE_0__/* .DocumentError */ .Mi(error.message, { cause: error });
        const start = text.trimStart().slice(0, 4096);
        // What begins like JSON is meant to be JSON: say where it breaks.
        const other = /^[[{"]/.test(start) ? undefined : beginnings.find(([fits]) => fits.test(start));
        throw new _defects_js__WEBPACK_IMPORTED_MODULE_0__/* .DocumentError */ .Mi(other === undefined ? describeSyntaxError(text, error) : `This is not JSON but ${other[1]}.`, { cause: error });
    }
}
/**
 * Decodes and parses a JSON file.
 * @throws {DocumentError} as both do.
 */
function readDocument(bytes) {
    return parseDocument(decodeDocument(bytes));
}


/***/ })

};
