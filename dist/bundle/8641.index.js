export const id = 8641;
export const ids = [8641];
export const modules = {

/***/ 68641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ describeExplanation),
  J: () => (/* binding */ describeServed)
});

// EXTERNAL MODULE: ./build/engine/call/call.js
var call_call = __webpack_require__(28694);
// EXTERNAL MODULE: ./build/engine/explain/body-difference.js
var body_difference = __webpack_require__(64519);
// EXTERNAL MODULE: ./build/engine/explain/describe-step.js
var describe_step = __webpack_require__(23213);
// EXTERNAL MODULE: ./build/engine/explain/json-difference.js
var json_difference = __webpack_require__(60977);
// EXTERNAL MODULE: ./build/engine/explain/quote.js
var quote = __webpack_require__(50479);
;// CONCATENATED MODULE: ./build/engine/explain/describe-looseness.js
/** Puts in words why a call may have been meant for another example. As for steps, every value is one that may be shown. */





/** @param explanation of which the first candidate is the example that was served */
function describeLooseness(explanation, reasons, shown) {
    const { loose, candidates } = explanation;
    const [served] = candidates;
    if (served === undefined)
        return { cause: loose.kind, reason: loose.kind };
    const sent = (0,call_call/* readCall */.D9)(shown.sent);
    const saved = (0,call_call/* readCall */.D9)(shown.savedFor(served, loose.kind === 'another example' && loose.place.in === 'body'));
    const path = (0,describe_step/* pathText */.LF)(sent.path);
    const name = nameOf(served.example, [], shown);
    switch (loose.kind) {
        case 'similar path': {
            const has = (0,describe_step/* pathText */.LF)(saved.path);
            const fitting = candidates.find((other) => other !== served && other.droppedBy === undefined && hasPath(other));
            const other = fitting === undefined
                ? 'no example has that path'
                : `${nameOf(fitting.example, [served.example], shown)} has that path`;
            return {
                cause: `the path is only similar to ${has}`,
                reason: `${path} was sent, and ${other}; ${name}, which was served, has ${has}, which is similar.`,
            };
        }
        case 'saved value': {
            const { passed } = loose;
            const has = (0,describe_step/* describePassed */.EN)(passed, ({ segment }) => saved.path.segments[segment] ?? quote/* hidden */.R, shown.show);
            const names = passed.map(({ written }) => (0,quote/* quote */.hD)(shown.show(written))).join(' and ');
            const rule = `without a value ${names} would take any`;
            return {
                cause: `${names} of ${name} was passed over`,
                reason: `${path} was sent; ${name} was served as nothing fits better, though ${has}: ${rule}.`,
            };
        }
        case 'another example': {
            const [best] = loose.others;
            if (best === undefined)
                return { cause: loose.kind, reason: loose.kind };
            const other = (0,call_call/* readCall */.D9)(shown.savedFor(best, loose.place.in === 'body'));
            const place = describeLoosePlace(loose.place, { sent, saved, other });
            const own = nameOf(served.example, [best.example], shown);
            const its = nameOf(best.example, [served.example], shown);
            const better = `${its === own ? 'Another ' : ''}${its} ${place.other}`;
            const differing = candidates.flatMap((candidate, index) => candidate.example === best.example ? (0,describe_step/* differencesIn */.Cg)(candidate, reasons[index]) : []);
            return {
                cause: `${place.what} is not that of ${name}`,
                reason: `${place.sent}; ${own}, which was served, ${place.saved}. ${better}${describeChoice(loose, place, differing)}.`,
            };
        }
    }
}
const hasPath = ({ steps }) => steps.some((step) => step.step === 'path' && step.fits && step.match !== 'similar' && step.passed === undefined);
/** An example's name, with its place where names alone do not tell examples apart, or with several collections. */
function nameOf(example, others, { show }) {
    const isOneOfSeveral = example.place.collection !== undefined || others.some(({ name }) => name === example.name);
    return (0,describe_step/* describeExample */.mb)(example, show, isOneOfSeveral);
}
/** How the better example is chosen. @param differing what of the call keeps it out */
function describeChoice({ place, isSaved }, { missing }, differing) {
    if (isSaved) {
        return differing.length === 0
            ? ', and can be asked for by `x-mock-response-name`'
            : `, and is kept out by the rest: ${differing.join('; ')}`;
    }
    const choice = place.in === 'body' ? ' and is chosen by a body that is all its own' : '';
    return missing === undefined ? choice : `${choice}; no example has ${missing}`;
}
function describeLoosePlace(place, sides) {
    const { sent, saved, other } = sides;
    switch (place.in) {
        case 'path': {
            const path = (0,describe_step/* pathText */.LF)(sent.path);
            return {
                what: 'the ID in the path',
                sent: `${path} was sent`,
                saved: `has ${(0,describe_step/* pathText */.LF)(saved.path)}`,
                other: `has ${(0,describe_step/* pathText */.LF)(other.path)}`,
                missing: path,
            };
        }
        case 'query': {
            const isShown = [sent, saved, other].some(({ query }) => query.has(place.name));
            const name = (0,quote/* quote */.hD)(isShown ? place.name : quote/* hidden */.R);
            const has = ({ query }) => isShown && !query.has(place.name) ? `has no ${name}` : `has ${(0,describe_step/* describePair */.A$)(place.name, query.get(place.name))}`;
            const pair = (0,describe_step/* describePair */.A$)(place.name, sent.query.get(place.name));
            return {
                what: name,
                sent: place.isSent ? `${pair} was sent` : `no ${name} was sent`,
                saved: has(saved),
                other: has(other),
                missing: place.isSent ? pair : undefined,
            };
        }
        case 'body':
            return describeBodyPlace(place, sides);
    }
}
function describeBodyPlace({ keys, isSent }, { sent, saved, other }) {
    const bodies = [sent, saved, other].map(json_difference/* fieldsOf */.Pf);
    const what = (0,quote/* describePlace */.df)(keys, bodies);
    const values = bodies.map((body) => (0,json_difference/* valueAt */.fK)(body, keys));
    // Where none of them is shown their key is a secret.
    const isHidden = values.every((value) => value === undefined);
    const [sentText = '', savedText, otherText] = values.map((value) => (0,quote/* describeValue */.bp)(value, isHidden || value !== undefined));
    const [sentValue, savedValue] = values;
    const areTexts = typeof sentValue === 'string' && typeof savedValue === 'string' && sentValue !== savedValue;
    const from = areTexts ? (0,body_difference/* differsFrom */.s)(sentValue, savedValue, (text) => (0,quote/* describeValue */.bp)(text, true)).from : undefined;
    return {
        what: `the ${what}`,
        sent: isSent ? `the ${what} is ${sentText}` : `no ${what} was sent`,
        saved: from === undefined ? `has ${savedText}` : `has another from character ${String(from + 1)} on`,
        other: `has ${otherText}`,
        missing: isSent && from === undefined ? sentText : undefined,
    };
}

;// CONCATENATED MODULE: ./build/engine/explain/describe-explanation.js
/** Puts a whole explanation in words. */




/** @param shown the explained call and the candidates' requests, as they are or redacted */
function describeExplanation(explanation, shown) {
    const described = describeServed(explanation, shown);
    return { sentence: describeOutcome(explanation, described.reasons[0], shown.show), ...described };
}
/** The same of a call that was served, without the sentence. */
function describeServed({ candidates, loose }, shown) {
    const { sent, savedFor, show } = shown;
    const call = (0,call_call/* readCall */.D9)(sent);
    const reasons = candidates.map((candidate) => {
        const { example, steps } = candidate;
        const isBodyTold = steps.some(({ step, fits }) => step === 'body' && !fits);
        const sides = { sent: call, saved: (0,call_call/* readCall */.D9)(savedFor(candidate, isBodyTold)), example, show };
        return steps.map((step) => (0,describe_step/* describeStep */.Ey)(step, sides));
    });
    return { reasons, ...(loose && { loose: describeLooseness({ candidates, loose }, reasons, shown) }) };
}
function points(score) {
    return String(Math.round(score * 100) / 100);
}
function describeWin(decision, { candidates, chosenBy }, show) {
    const winner = (0,describe_step/* describeExample */.mb)(decision.example, show);
    const inRace = candidates.filter(({ droppedBy }) => droppedBy === undefined);
    const [first, second] = inRace;
    const tied = inRace.filter(({ score }) => score === first?.score).length - 1;
    const byId = 'the first by ID with status 200 wins, else the first by ID';
    const order = decision.example.place.collection === undefined ? byId : `in the earlier collection ${byId}`;
    if (chosenBy !== undefined) {
        const asked = `${winner} was asked for by ${chosenBy}`;
        return tied > 0 ? `${asked}; ${String(tied)} more fit, and ${order}.` : `${asked}.`;
    }
    const won = `${winner} won with ${points(first?.score ?? 0)} points`;
    if (tied > 0)
        return `${won}, as many as ${String(tied)} more: ${order}.`;
    if (second === undefined)
        return `${won}: no other example fits.`;
    return `${won}; next is ${(0,describe_step/* describeExample */.mb)(second.example, show)} with ${points(second.score)}.`;
}
/**
 * Why a call got its answer.
 * @param reasons what the steps of the nearest candidate found, in words
 * @param show gives a name that stands in the collection as it may be shown
 */
function describeOutcome(explanation, reasons, show) {
    const { decision, candidates, bareRequest } = explanation;
    if (decision.outcome === 'served')
        return describeWin(decision, explanation, show);
    if (bareRequest !== undefined) {
        const place = bareRequest.place.path.map(show).join(' > ');
        return `The request ${(0,quote/* quote */.hD)(place)} fits, but it has no saved example: add one.`;
    }
    const [nearest] = candidates;
    if (nearest === undefined)
        return 'The collection has no saved example.';
    const differences = (0,describe_step/* differencesIn */.Cg)(nearest, reasons).join('; ');
    return `Nothing fits. The nearest example is ${(0,describe_step/* describeExample */.mb)(nearest.example, show)}: ${differences}.`;
}


/***/ }),

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


/***/ })

};
