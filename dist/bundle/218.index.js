export const id = 218;
export const ids = [218];
export const modules = {

/***/ 44455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DZ: () => (/* binding */ isVariable),
/* harmony export */   F1: () => (/* binding */ forgivenPaths),
/* harmony export */   I9: () => (/* binding */ readPathRule),
/* harmony export */   O9: () => (/* binding */ coversPath),
/* harmony export */   QL: () => (/* binding */ meetsPath),
/* harmony export */   i7: () => (/* binding */ fitsPath)
/* harmony export */ });
/* harmony import */ var _call_path_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72882);
/* harmony import */ var _match_path_score_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36493);
/** The path of a rule: as the engine compares the path of a saved request, with `*` and `**` besides. */


/** Stands for any number of segments. */
const anyNumber = '**';
/** Whether a segment of a rule, as it is written, stands for others than itself. */
const isVariable = (segment) => segment.startsWith('*') || (0,_call_path_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .splitPathVariable */ ._y)(segment) !== undefined || segment.includes('{{');
/** @param path a rule's segments as they are written */
function readPathRule(path) {
    const { segments, wildcards } = (0,_call_path_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePattern */ .EY)(path.map(toPattern).join('/'));
    return path.map((written, index) => written === anyNumber ? anyNumber : { text: segments[index] ?? '', wildcard: wildcards.get(index) });
}
/** Whatever its name is, a variable of a rule has no value. */
function toPattern(segment) {
    if (segment === '*')
        return '{{*}}';
    const variable = (0,_call_path_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .splitPathVariable */ ._y)(segment);
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
        : (0,_match_path_score_js__WEBPACK_IMPORTED_MODULE_1__/* .fitsWildcard */ .b2)(sent, wanted.wildcard) || hides(sent, undefined);
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
/**
 * The paths that a rule may mean a call by: its own first, and those that have the path of a base URL more or less (M-18).
 *
 * @param basePaths the segments that base URLs of the collection put in front of paths
 */
function forgivenPaths(segments, basePaths) {
    const forgiven = basePaths.map((base) => {
        const isThere = base.every((segment, index) => segments[index] === segment);
        return isThere ? segments.slice(base.length) : [...base, ...segments];
    });
    return [segments, ...forgiven];
}
/** Compares two lists of segments, of which the first may have any number of them in a place. */
function layOver(rule, others, fits) {
    // Of each number of other segments, whether the rule up to here stands for that many.
    let reached = [true, ...others.map(() => false)];
    for (const segment of rule) {
        const first = reached.indexOf(true);
        reached =
            segment === anyNumber
                ? reached.map((_, count) => first !== -1 && count >= first)
                : [false, ...others.map((other, index) => reached[index] === true && fits(segment, other))];
    }
    return reached.at(-1) === true;
}
/** Whether each path that the second rule means is one that the first means. */
function coversPath(rule, other) {
    return layOver(rule, other, (segment, covered) => {
        if (segment === anyNumber || covered === anyNumber)
            return false;
        if (segment.wildcard === undefined)
            return covered.wildcard === undefined && covered.text === segment.text;
        if (isWhole(segment.wildcard))
            return true;
        return covered.wildcard === undefined
            ? (0,_match_path_score_js__WEBPACK_IMPORTED_MODULE_1__/* .fitsWildcard */ .b2)(covered.text, segment.wildcard)
            : covered.wildcard.texts.join('\0') === segment.wildcard.texts.join('\0');
    });
}
/** Whether some path that the rule means fits the path of an example, by whatever step of matching. */
function meetsPath(rule, { segments, wildcards }) {
    return layOver(rule, [...segments.keys()], (segment, index) => {
        const saved = segments[index] ?? '';
        const wildcard = wildcards.get(index);
        if (segment === anyNumber)
            return false;
        if (segment.wildcard !== undefined)
            return wildcard !== undefined || (0,_match_path_score_js__WEBPACK_IMPORTED_MODULE_1__/* .fitsWildcard */ .b2)(saved, segment.wildcard);
        if (wildcard !== undefined)
            return (0,_match_path_score_js__WEBPACK_IMPORTED_MODULE_1__/* .fitsWildcard */ .b2)(segment.text, wildcard);
        return segment.text.toLowerCase() === saved.toLowerCase() || ((0,_call_path_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .isId */ .eQ)(segment.text) && (0,_call_path_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .isId */ .eQ)(saved));
    });
}
const isWhole = ({ texts }) => texts.every((text) => text === '');


/***/ }),

/***/ 64519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ bodyDifference),
/* harmony export */   s: () => (/* binding */ differsFrom)
/* harmony export */ });
/* harmony import */ var _call_canonical_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20154);
/* harmony import */ var _match_match_body_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10317);
/* harmony import */ var _json_difference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60977);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50479);




/** The index of the first character that differs in two texts that differ, where they look alike in quotes. */
function differsFrom(sent, saved, show) {
    if (show(sent) !== show(saved))
        return {};
    let index = 0;
    while (index < sent.length && sent.charCodeAt(index) === saved.charCodeAt(index))
        index += 1;
    return { from: index };
}
/** The first place where two JSON values differ. */
function firstDifference(sentJson, savedJson) {
    const [first] = (0,_json_difference_js__WEBPACK_IMPORTED_MODULE_0__/* .differences */ .tX)((0,_json_difference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCanonical */ .Kf)(sentJson), (0,_json_difference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCanonical */ .Kf)(savedJson));
    if (first === undefined)
        return undefined;
    const { keys, sent, saved } = first;
    const areTexts = typeof sent === 'string' && typeof saved === 'string';
    const from = areTexts ? differsFrom(sent, saved, (text) => (0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(JSON.stringify(text))) : {};
    return { kind: 'value', keys, isSent: sent !== undefined, isSaved: saved !== undefined, ...from };
}
function jsonDifference(canonical, call) {
    if (!(0,_match_match_body_js__WEBPACK_IMPORTED_MODULE_2__/* .isJson */ .Fh)(call.mediaType()))
        return { kind: 'type', saved: 'JSON' };
    const sent = call.canonicalBody();
    if (sent === undefined)
        return { kind: 'no JSON' };
    return firstDifference(sent, canonical) ?? { kind: 'unknown' };
}
/** For a body that is compared as text. Where both are JSON their values tell more than their white space. */
function plainDifference(text, call) {
    const sent = call.canonicalBody();
    const saved = sent === undefined ? undefined : (0,_call_canonical_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .dj)(text);
    if (sent === undefined || saved === undefined)
        return { kind: 'text', ...differsFrom(call.text(), text, _quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD) };
    return (firstDifference(sent, saved) ?? {
        kind: 'same JSON as text',
        isSentAsJson: (0,_match_match_body_js__WEBPACK_IMPORTED_MODULE_2__/* .isJson */ .Fh)(call.mediaType()),
    });
}
/** For a body that `compareBody` found different. */
function bodyDifference(pattern, call) {
    if (!call.hasBody)
        return { kind: 'not sent' };
    switch (pattern.kind) {
        case 'none':
            return { kind: 'not saved' };
        case 'file':
            return { kind: 'file' };
        case 'json':
            return jsonDifference(pattern.canonical, call);
        case 'text':
            return plainDifference(pattern.text, call);
        case 'fields':
            return call.mediaType() === pattern.mediaType ? { kind: 'fields' } : { kind: 'type', saved: pattern.mediaType };
        case 'graphql': {
            const sent = call.graphql();
            if (sent === undefined)
                return { kind: 'no GraphQL' };
            if (sent.query !== pattern.parts.query)
                return { kind: 'graphql', part: 'query' };
            return { kind: 'graphql', part: sent.variables === pattern.parts.variables ? 'operation' : 'variables' };
        }
    }
}


/***/ }),

/***/ 60977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C5: () => (/* binding */ memberOf),
/* harmony export */   Kf: () => (/* binding */ parseCanonical),
/* harmony export */   n4: () => (/* binding */ isEqual),
/* harmony export */   tX: () => (/* binding */ differences),
/* harmony export */   u_: () => (/* binding */ isContainer)
/* harmony export */ });
/* harmony import */ var _http_text_exact_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80803);
/** Where two JSON values differ. Both came through `canonicalJson`, which bounds their depth. */

/** The value of a canonical JSON text. */
const parseCanonical = (canonical) => (0,_http_text_exact_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseExactJson */ .lQ)(canonical, 'compared');
/** Whether a value is an object or a list. */
function isContainer(value) {
    return typeof value === 'object' && value !== null && !(0,_http_text_exact_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isExactNumber */ .zr)(value);
}
/** What an object or a list has there itself. */
const memberOf = (value, key) => isContainer(value) && Object.hasOwn(value, key) ? value[key] : undefined;
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
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   hD: () => (/* binding */ quote)
/* harmony export */ });
/* harmony import */ var _http_text_exact_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80803);
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
/** The value at these keys; `undefined` where there is none. */
function valueAt(value, keys) {
    let at = value;
    for (const key of keys) {
        if (typeof at !== 'object' || at === null || (0,_http_text_exact_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isExactNumber */ .zr)(at) || !Object.hasOwn(at, key))
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

/***/ 97378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ hasTildePaths)
/* harmony export */ });
/* harmony import */ var _call_variables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81225);
/* harmony import */ var _route_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30553);


const mentionsTilde = (text) => /~|%7e/i.test(text);
/** Whether a request or example has such a path, once its variables are known. */
function hasTildePaths({ requests, variables }, environment) {
    const inEnvironment = environment?.variables ?? [];
    const anywhere = [...variables, ...inEnvironment].some(({ value }) => mentionsTilde(value));
    const ofUrls = (0,_call_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .createVariables */ .Cl)(variables, inEnvironment).sharing(_route_address_js__WEBPACK_IMPORTED_MODULE_1__/* .growthOfUrls */ .lW);
    return requests
        .flatMap(({ request, examples }) => [request, ...examples.map((example) => example.request)])
        .filter(({ address, pathVariables }) => anywhere || mentionsTilde(address) || pathVariables.some(({ value }) => mentionsTilde(value)))
        .some((request) => {
        const { path, withoutBase } = (0,_route_address_js__WEBPACK_IMPORTED_MODULE_1__/* .routeAddress */ .ow)(request, ofUrls).paths;
        return [path, withoutBase].some((each) => each?.segments[0]?.startsWith('~') === true);
    });
}


/***/ })

};
