export const id = 1471;
export const ids = [1471,6377];
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
/** A variable of a rule is a wildcard, whatever values variables of that name have elsewhere. */
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
/** Whether a rule, in which `**` stands for any number of segments, fits a list of segments. */
function layOver(rule, others, fits) {
    // `reached[n]`: whether the part of the rule that was looked at so far fits the first n of the others.
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
/* harmony import */ var _http_text_header_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86420);
/* harmony import */ var _call_canonical_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20154);
/* harmony import */ var _json_difference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60977);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50479);
/** Finds where a call's body differs from an example's. */




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
    if (!(0,_http_text_header_text_js__WEBPACK_IMPORTED_MODULE_2__/* .isJson */ .Fh)(call.mediaType()))
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
        isSentAsJson: (0,_http_text_header_text_js__WEBPACK_IMPORTED_MODULE_2__/* .isJson */ .Fh)(call.mediaType()),
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

/***/ 53953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F8: () => (/* binding */ nearestFirst),
/* harmony export */   I$: () => (/* binding */ prepareWord),
/* harmony export */   O_: () => (/* binding */ closeness),
/* harmony export */   Ql: () => (/* binding */ fewestEdits),
/* harmony export */   R_: () => (/* binding */ mostCloseness),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   W4: () => (/* binding */ outlineOf),
/* harmony export */   d: () => (/* binding */ textCloseness),
/* harmony export */   ob: () => (/* binding */ wordCloseness),
/* harmony export */   pA: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);
/** How alike two words are, by edit distance, in bounded effort: what is cheap is looked at first. */

/** Longer words have almost all letters, so the missing ones tell nothing. */
const longestWithLetters = 64;
/** The outline of a word. */
function outlineOf(word) {
    const { length } = word;
    let letters = 0;
    if (length <= longestWithLetters) {
        for (let index = 0; index < length; index += 1)
            letters |= 1 << (word.charCodeAt(index) & 31);
    }
    return { length, letters, letterCount: countBits(letters) };
}
/** The number of bits that are set, of 32: in pairs, in fours, in eights, and the sum of those. */
function countBits(bits) {
    const pairs = bits - ((bits >>> 1) & 0x55555555);
    const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
    return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
/**
 * What the edit distance of two words is at least: the difference of their lengths, and the letters that one has and the
 * other lacks, since each takes an edit of its own.
 */
function fewestEdits(a, b) {
    const longer = Math.abs(a.length - b.length);
    if (a.length > longestWithLetters || b.length > longestWithLetters)
        return longer;
    const lacking = Math.max(a.letterCount, b.letterCount) - countBits(a.letters & b.letters);
    return lacking > longer ? lacking : longer;
}
/** Makes a word ready to be compared with many. */
function prepareWord(text) {
    let distanceTo;
    return {
        text,
        outline: outlineOf(text),
        // Made when the first word needs it: outlines rule out many.
        distanceTo: (other, most) => (distanceTo ??= distanceFrom(text))(other, most),
    };
}
/**
 * What the library does for two words, prepared for one (the bit vectors of Myers, 1999, as Hyyrö puts them): each bit stands
 * for a character of the prepared word.
 */
function distanceFrom(word) {
    if (!/^[\0-\x7f]{1,32}$/.test(word))
        return (other) => (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(word, other);
    const placesOf = new Int32Array(128);
    for (let index = 0; index < word.length; index += 1) {
        const code = word.charCodeAt(index);
        placesOf[code] = (placesOf[code] ?? 0) | (1 << index);
    }
    const last = word.length - 1;
    return (other, most = Infinity) => {
        let edits = word.length;
        let verticalUp = -1;
        let verticalDown = 0;
        for (let index = 0; index < other.length; index += 1) {
            const equal = placesOf[other.charCodeAt(index)] ?? 0;
            const same = (((equal & verticalUp) + verticalUp) ^ verticalUp) | equal | verticalDown;
            const up = verticalDown | ~(same | verticalUp);
            const down = verticalUp & same;
            edits += ((up >>> last) & 1) - ((down >>> last) & 1);
            // Each character that is left takes away one edit at most.
            if (edits - (other.length - 1 - index) > most)
                break;
            const shifted = (up << 1) | 1;
            verticalUp = (down << 1) | ~(same | shifted);
            verticalDown = shifted & same;
        }
        return edits;
    };
}
/** Whether at most `most` edits make one word of the other; `false` when the effort does not suffice to tell. */
function isWithin({ text, distanceTo }, other, most, effort) {
    return spendOnDistance(Math.max(text.length, other.length), effort) && distanceTo(other, most) <= most;
}
/** Takes what a distance costs from the effort, and says whether there was enough of it. */
function spendOnDistance(longest, effort) {
    // Beyond 32 characters the words are compared in blocks, which takes several times as long.
    effort.left -= 36 + longest * (longest > 32 ? 8 : 1);
    return effort.left >= 0;
}
/** Longer texts are equal or not alike. */
const longestCompared = 64;
/** 0 (nothing alike) to 1 (equal), by edit distance; 0 for texts that differ when there is no effort left. */
function textCloseness(a, b, effort) {
    return wordCloseness({ text: a, distanceTo: (other) => (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(a, other) }, b, effort);
}
/** The same of a word that is compared with many. */
function wordCloseness({ text, distanceTo }, other, effort) {
    if (text === other)
        return 1;
    const longest = Math.max(text.length, other.length);
    if (longest > longestCompared || !spendOnDistance(longest, effort))
        return 0;
    return 1 - distanceTo(other) / longest;
}
/** The most that `textCloseness` gives for words of these outlines. */
function mostCloseness(a, b) {
    const longest = Math.max(a.length, b.length);
    if (longest > longestCompared)
        return a.length === b.length ? 1 : 0;
    return longest === 0 ? 1 : 1 - fewestEdits(a, b) / longest;
}
/** Texts that a person wrote are compared by their starts, when they are longer. */
const longestWritten = 100;
/** How alike two texts are that a person wrote, from 0 to 1. */
function closeness(a, b) {
    const [left = '', right = ''] = [a, b].map((text) => text.slice(0, longestWritten));
    const longest = Math.max(left.length, right.length);
    return longest === 0 ? 1 : 1 - (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(left, right) / longest;
}
/** The texts, those first that are most alike, whatever the case of their letters. */
function nearestFirst(text, others) {
    const wanted = text.toLowerCase();
    return others
        .map((other) => ({ other, alike: closeness(wanted, other.toLowerCase()) }))
        .sort((a, b) => b.alike - a.alike);
}
/** The text that a typo most likely meant; `undefined` where none is near. */
function nearest(text, others) {
    return nearestFirst(text, others).find(({ alike }) => alike >= 0.5)?.other;
}


/***/ }),

/***/ 10317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ prepareBody),
/* harmony export */   m: () => (/* binding */ compareBody)
/* harmony export */ });
/* harmony import */ var _http_text_header_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86420);
/* harmony import */ var _call_canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20154);
/** Whether a call's body is the one that an example was saved with: the whole body, no wildcards (postman-app-support#7816). */


/** Prepares an example's body: variables resolved, parsed as far as comparing needs. */
function prepareBody(body, headers, variables) {
    switch (body?.mode) {
        case undefined:
            return { kind: 'none' };
        case 'raw': {
            const text = variables.resolve(body.text);
            const [contentType = ''] = (0,_http_text_header_text_js__WEBPACK_IMPORTED_MODULE_0__/* .headerValues */ .UE)(headers, 'content-type');
            // JSON is compared as such only when the example's headers say so (postman-app-support#6356, #11607).
            const canonical = (0,_http_text_header_text_js__WEBPACK_IMPORTED_MODULE_0__/* .isJson */ .Fh)((0,_http_text_header_text_js__WEBPACK_IMPORTED_MODULE_0__/* .mediaTypeOf */ .c0)(variables.resolve(contentType))) ? (0,_call_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(text) : undefined;
            return canonical === undefined ? { kind: 'text', text } : { kind: 'json', canonical, text };
        }
        case 'urlencoded':
        case 'formdata': {
            const fields = body.fields.map(({ key, value }) => [variables.resolve(key), variables.resolve(value)]);
            const mediaType = body.mode === 'formdata' ? 'multipart/form-data' : 'application/x-www-form-urlencoded';
            return { kind: 'fields', fields: (0,_call_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalFields */ .WE)(fields), mediaType };
        }
        case 'graphql':
            return {
                kind: 'graphql',
                parts: (0,_call_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalGraphql */ .Kp)(variables.resolve(body.query), body.operationName, variables.resolve(body.variables)),
            };
        case 'file':
            return { kind: 'file' };
    }
}
function sameGraphql(saved, sent) {
    if (sent?.query !== saved.query || sent.variables !== saved.variables)
        return false;
    // Clients name the operation even when a document has only one; Postman's editor does not.
    return saved.operationName === '' || sent.operationName === '' || saved.operationName === sent.operationName;
}
function isSame(pattern, call) {
    switch (pattern.kind) {
        case 'none':
        case 'file':
            return false;
        case 'json':
            return (0,_http_text_header_text_js__WEBPACK_IMPORTED_MODULE_0__/* .isJson */ .Fh)(call.mediaType()) ? call.canonicalBody() === pattern.canonical : call.text() === pattern.text;
        case 'text':
            return call.text() === pattern.text;
        case 'fields':
            // A form of files only has no fields to compare: a call without a body is still none.
            return call.hasBody && call.mediaType() === pattern.mediaType && call.canonicalFields() === pattern.fields;
        case 'graphql':
            return sameGraphql(pattern.parts, call.graphql());
    }
}
/** Compares a call's body with an example's. */
function compareBody(pattern, call) {
    if (pattern.kind === 'none' && !call.hasBody)
        return 'neither';
    return isSame(pattern, call) ? 'same' : 'different';
}


/***/ }),

/***/ 9118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ib: () => (/* binding */ prepareQuery),
/* harmony export */   qQ: () => (/* binding */ fitsGroup),
/* harmony export */   xJ: () => (/* binding */ scoreQuery)
/* harmony export */ });
/* harmony import */ var _http_text_pairs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68166);
/* harmony import */ var _call_call_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28694);
/* harmony import */ var _http_text_percent_encoding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89034);
/** How well a call's query parameters fit an example's (Postman docs, matching algorithm, from Jan 2023 on). */



/** A wildcard counts for less than a literal value, so that an exact example wins over it, and for more than a wrong one. */
const wildcardWeight = 0.8;
const WHOLE_TOKEN = /^\{\{([^{}]*)\}\}$/;
/** Prepares an example's parameters, whose known variables are resolved. */
function prepareQuery(query, wildcards) {
    const pairs = query.map(({ key, value }) => [(0,_http_text_percent_encoding_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeFormText */ .k)(key), value]);
    const groups = Array.from((0,_http_text_pairs_js__WEBPACK_IMPORTED_MODULE_1__/* .groupByName */ .mV)(pairs), ([key, values]) => ({
        key,
        values: values
            .filter((value) => !(wildcards && WHOLE_TOKEN.test(value)))
            .map((value) => (0,_call_call_js__WEBPACK_IMPORTED_MODULE_2__/* .comparableValue */ .YW)((0,_http_text_percent_encoding_js__WEBPACK_IMPORTED_MODULE_0__/* .decodePercent */ .g)(value))),
        wildcards: wildcards ? values.flatMap((value) => WHOLE_TOKEN.exec(value)?.slice(1, 2) ?? []) : [],
    }));
    return { groups };
}
/** The values of `sent` that have no equal in `saved`, and how many had one. */
function withoutEquals(sent, saved) {
    const counts = new Map();
    for (const value of saved)
        counts.set(value, (counts.get(value) ?? 0) + 1);
    const rest = sent.filter((value) => {
        const count = counts.get(value) ?? 0;
        if (count > 0)
            counts.set(value, count - 1);
        return count === 0;
    });
    return { rest, equal: sent.length - rest.length };
}
/** Whether the values that were sent for a key are the example's: as many, and each equal or for a wildcard. */
function fitsGroup({ values, wildcards }, sent) {
    return sent.length === values.length + wildcards.length && withoutEquals(sent, values).equal === values.length;
}
/**
 * +10 when all match, +10 × share when some do, minus the number missing (at most 10) when none does, 0 when neither
 * side has parameters. Takes time in proportion to the example's parameters, not the call's.
 * @param sentCount number of parameters in `sent`
 */
function scoreQuery(pattern, sent, sentCount) {
    let literal = 0;
    let wild = 0;
    let partial = 0;
    let total = sentCount;
    let captures;
    for (const { key, values, wildcards } of pattern.groups) {
        const sentValues = sent.get(key) ?? [];
        const savedCount = values.length + wildcards.length;
        total += Math.max(0, savedCount - sentValues.length);
        const { rest, equal } = withoutEquals(sentValues, values);
        const captured = Math.min(rest.length, wildcards.length);
        for (let index = 0; index < captured; index += 1) {
            (captures ??= new Map()).set(wildcards[index] ?? '', rest[index] ?? '');
        }
        literal += equal;
        wild += captured;
        partial += Math.min(sentValues.length, savedCount) - equal - captured;
    }
    const matched = literal + wild;
    const missing = total - matched - partial;
    const weight = literal + wild * wildcardWeight;
    const score = total === 0 ? 0 : matched > 0 ? (10 * weight) / total : 0 - Math.min(missing, 10);
    return { score, matched, captures };
}


/***/ }),

/***/ 21789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ comparedName),
  D: () => (/* binding */ makeRoutes)
});

// EXTERNAL MODULE: ./build/http-text/pairs.js
var http_text_pairs = __webpack_require__(68166);
// EXTERNAL MODULE: ./build/engine/call/call.js
var call = __webpack_require__(28694);
// EXTERNAL MODULE: ./build/engine/match/match-body.js
var match_body = __webpack_require__(10317);
// EXTERNAL MODULE: ./build/engine/match/query-score.js
var query_score = __webpack_require__(9118);
// EXTERNAL MODULE: ./build/engine/render/render.js
var render = __webpack_require__(52514);
// EXTERNAL MODULE: ./build/engine/match/route-address.js
var route_address = __webpack_require__(30553);
// EXTERNAL MODULE: ./build/http-text/exact-json.js
var exact_json = __webpack_require__(80803);
;// CONCATENATED MODULE: ./build/engine/match/saved-request.js
/** The request that an example was saved for, as a call would send it: what a call is shown beside. */


const boundary = 'saved-form-data';
/**
 * Variables are resolved; those that nobody defines stand as `{{name}}`. Segments, parameters and bodies are read from it as
 * they are compared.
 *
 * @param query the request's, as it is compared
 */
function savedRequest(request, query, variables) {
    const { path } = (0,route_address/* routeAddress */.ow)(request, variables);
    const resolve = ({ key, value }) => ({
        key: variables.resolve(key),
        value: variables.resolve(value),
    });
    const parameters = query.groups.flatMap(({ key, values, wildcards }) => [...values, ...wildcards.map((name) => `{{${name}}}`)].map((value) => ({ key, value })));
    const { type, text } = bodyOf(request.body, resolve, variables);
    const headers = request.headers.map(resolve).filter(({ key }) => type === undefined || !isContentType(key));
    return {
        method: request.method,
        target: toPath(path) + (parameters.length === 0 ? '' : `?${toForm(parameters)}`),
        headers: type === undefined ? headers : [...headers, { key: 'Content-Type', value: type }],
        body: new TextEncoder().encode(text),
    };
}
/** What would end a path in a target is a part of it here, percent-encoded. */
const toPath = (path) => (path.startsWith('/') ? path : `/${path}`).replace(/[?#]/g, encodeURIComponent);
const toForm = (fields) => fields.map(({ key, value }) => `${encode(key)}=${encode(value)}`).join('&');
/** Half a surrogate pair cannot be encoded. */
const encode = (text) => encodeURIComponent(text.toWellFormed());
const isContentType = (name) => name.toLowerCase() === 'content-type';
/** The body's text, and the Content-Type that Postman sends with it where the editor and not a header decides that. */
function bodyOf(body, resolve, variables) {
    switch (body?.mode) {
        case undefined:
        case 'file':
            return { text: '' };
        case 'raw':
            return { text: variables.resolve(body.text) };
        case 'urlencoded':
            return { type: 'application/x-www-form-urlencoded', text: toForm(body.fields.map(resolve)) };
        case 'formdata':
            return { type: `multipart/form-data; boundary=${boundary}`, text: toMultipart(body.fields.map(resolve)) };
        case 'graphql': {
            const { operationName } = body;
            const parts = { query: variables.resolve(body.query), operationName };
            return {
                type: 'application/json',
                text: JSON.stringify({ ...parts, variables: parsed(variables.resolve(body.variables)) }),
            };
        }
    }
}
function toMultipart(fields) {
    const parts = fields.map(({ key, value }) => `--${boundary}\r\nContent-Disposition: form-data; name="${key.replace(/["\\]/g, '\\$&').replace(/[\r\n]/g, ' ')}"\r\n\r\n${value}\r\n`);
    return `${parts.join('')}--${boundary}--\r\n`;
}
/** The variables of a GraphQL request; text that is no JSON goes as it is. */
function parsed(text) {
    try {
        return text.trim() === '' ? undefined : (0,exact_json/* parseExactJson */.lQ)(text, 'written');
    }
    catch {
        return text;
    }
}

// EXTERNAL MODULE: ./build/engine/call/variables.js
var variables = __webpack_require__(81225);
;// CONCATENATED MODULE: ./build/engine/match/route.js
/** An example as matching sees it. */








/** A name without white space at its ends, and with one space for any within: headers cannot hold all that files can. */
const comparedName = (name) => name.trim().replace(/\s+/g, ' ');
/** Larger texts are prepared when the collection is loaded, so that no call has to wait for it. */
const largeText = 256 * 1024;
function requestHeaders({ request }, { resolve }) {
    const pairs = request.headers.map(({ key, value }) => [resolve(key).toLowerCase(), resolve(value)]);
    return new Map(Array.from((0,http_text_pairs/* groupByName */.mV)(pairs), ([name, values]) => [name, values.join(', ')]));
}
function captureNames(paths, query) {
    const inPath = paths.flatMap((each) => [...(each?.path.wildcards.values() ?? [])].flatMap(({ names }) => names));
    const inQuery = query.flatMap(({ value }) => (0,variables/* tokenNames */.uX)(value));
    return new Set([...inPath, ...inQuery]);
}
function makeRoute(example, rank, context) {
    const { variables, urlVariables, looseVariables, generators, config, ownerId, exporterId } = context;
    const { request } = example;
    const { paths, query: inVariables } = (0,route_address/* routeAddress */.ow)(request, urlVariables);
    const listed = request.query.map(({ key, value }) => ({
        key: urlVariables.resolve(key),
        value: urlVariables.resolve(value),
    }));
    const query = inVariables.length === 0 ? listed : [...inVariables, ...listed];
    const loose = {
        placeholder: (0,call/* once */.Oo)(() => (0,route_address/* loosePaths */.xV)(request, looseVariables, 'placeholder')),
        value: (0,call/* once */.Oo)(() => (0,route_address/* loosePaths */.xV)(request, looseVariables, 'value')),
    };
    const body = (0,call/* once */.Oo)(() => (0,match_body/* prepareBody */.e)(request.body, request.headers, variables));
    const answer = (0,call/* once */.Oo)(() => {
        const scope = { captures: captureNames([paths, loose.placeholder(), loose.value()], query), generators };
        return (0,render/* prepareAnswer */.U6)(example, variables, scope, config.delay?.duration ?? 0);
    });
    const queryPattern = (0,query_score/* prepareQuery */.Ib)(query, config.matchWildcards);
    if (context.isEager)
        body();
    if (example.body.length > largeText)
        answer();
    return {
        example,
        name: comparedName(example.name),
        paths,
        loosePaths: loose,
        query: queryPattern,
        headers: (0,call/* once */.Oo)(() => requestHeaders(example, variables)),
        body,
        answer,
        request: (0,call/* once */.Oo)(() => savedRequest(request, queryPattern, variables)),
        ids: [example.id, ...uidsOf(example, [ownerId, exporterId])],
        rank,
    };
}
/**
 * In an account everything has the UIDs of that account, but tests are written with those that Postman shows: the ones of
 * the file's owner.
 */
function uidsOf({ id, uid }, owners) {
    const uids = owners.flatMap((owner) => (owner === undefined ? [] : [`${owner}-${id}`]));
    return uid === undefined ? uids : [...uids, uid];
}
/** The order that breaks ties: the first by ID with status 200, else the first by ID (Postman docs, Nov 2023). */
function ranks(examples, first) {
    const sorted = [...examples].sort((a, b) => {
        const by200 = Number(b.status === 200) - Number(a.status === 200);
        return by200 !== 0 ? by200 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
    });
    return new Map(sorted.map((example, index) => [example, first + index]));
}
function savedBodySize(example) {
    const body = example.request.body;
    return body?.mode === 'raw' ? body.text.length : body?.mode === 'graphql' ? body.query.length : 0;
}
/**
 * Makes the routes of all examples of a collection, in the order of the file.
 * @param firstRank how many examples the collections before it have: they win ties
 */
function makeRoutes(requests, context, firstRank = 0) {
    const examples = requests.flatMap((request) => request.examples);
    const rankOf = ranks(examples, firstRank);
    const shared = {
        ...context,
        isEager: examples.reduce((size, example) => size + savedBodySize(example), 0) > largeText,
        urlVariables: context.variables.sharing(route_address/* growthOfUrls */.lW),
        looseVariables: context.variables.sharing(route_address/* growthOfUrls */.lW),
    };
    return examples.map((example) => makeRoute(example, rankOf.get(example) ?? 0, shared));
}


/***/ }),

/***/ 25239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $X: () => (/* binding */ matchHeadersHeader),
/* harmony export */   $h: () => (/* binding */ configuredSelectors),
/* harmony export */   EM: () => (/* binding */ capturesOfSelected),
/* harmony export */   Qb: () => (/* binding */ headerNames),
/* harmony export */   Ro: () => (/* binding */ hasStatus),
/* harmony export */   Xm: () => (/* binding */ hasSelectors),
/* harmony export */   "do": () => (/* binding */ readSelectors),
/* harmony export */   e_: () => (/* binding */ asksForExample),
/* harmony export */   iN: () => (/* binding */ askedOf),
/* harmony export */   lW: () => (/* binding */ selectByHeader),
/* harmony export */   nX: () => (/* binding */ withRouteName),
/* harmony export */   pC: () => (/* binding */ isByUrl),
/* harmony export */   un: () => (/* binding */ isAskedFor)
/* harmony export */ });
/* harmony import */ var _path_score_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36493);
/* harmony import */ var _query_score_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9118);
/* harmony import */ var _http_text_percent_encoding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89034);
/* harmony import */ var _route_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21789);




/** Names the headers that must be equal. */
const matchHeadersHeader = 'x-mock-match-request-headers';
/** Whether the URL has a say: an example that is asked for by ID or name is served whatever the URL. */
function isByUrl({ id, name }) {
    return id === undefined && name === undefined;
}
/** Whether a call may choose its example by a header: a quick look, before anything is parsed. Its session chooses none. */
function hasSelectors(headers) {
    return headers.some(({ key }) => /^x-mock-(?!session$)/i.test(key));
}
/** Whether a call asks for its example by status, ID or name. */
function asksForExample(headers) {
    return headers.some(({ key }) => /^x-mock-response-(?:code|id|name)$/i.test(key));
}
/** Anything but a whole number from 1 to 180000 is no delay (the range that Postman documents). */
function readDelay(value) {
    if (value === undefined || !/^\d{1,6}$/.test(value.trim()))
        return undefined;
    const delay = Number(value);
    return delay >= 1 && delay <= 180_000 ? delay : undefined;
}
/** The names in a list such as `x-mock-match-request-headers`, in lower case. */
function headerNames(list) {
    return list
        .split(',')
        .map((name) => name.trim().toLowerCase())
        .filter((name) => name !== '');
}
/** Headers of the call win over the mock's configuration. */
function readSelectors({ header }, config) {
    const text = (name) => header(name)?.trim();
    const matchHeaders = text(matchHeadersHeader);
    const matchBody = text('x-mock-match-request-body')?.toLowerCase();
    return {
        code: text('x-mock-response-code'),
        id: text('x-mock-response-id'),
        name: text('x-mock-response-name'),
        matchHeaders: headerNames(matchHeaders ?? (config.matchHeader ? config.headers.join(',') : '')),
        matchBody: matchBody === 'true' ? true : matchBody === 'false' ? false : config.matchBody,
        delay: readDelay(text('x-mock-response-delay')),
    };
}
/** The selectors of a call that has no `x-mock-*` header. */
function configuredSelectors(config) {
    return readSelectors({ header: () => undefined }, config);
}
/** Whether the status is the example's own or one that it stands for. */
function hasStatus({ status: own, standsFor }, status) {
    return own === status || (standsFor?.statuses ?? []).some(([from, to]) => from <= status && status <= to);
}
/** `x-mock-response-code` is compared as a number; text that is none fits nothing. */
function hasCode({ example }, code) {
    return /^\d{3}$/.test(code) && hasStatus(example, Number(code));
}
/**
 * The example that the call asks for by `x-mock-response-id` or `x-mock-response-name`, of those with the right method
 * and `x-mock-response-code`. Several of one name: the first by ID with status 200, else the first.
 */
function selectByHeader(routes, selectors) {
    let chosen;
    for (const route of routes) {
        if ((chosen === undefined || route.rank < chosen.rank) && isAskedFor(route, selectors))
            chosen = route;
    }
    return chosen;
}
/**
 * The selectors with the name in the form that those of routes have. What no name equals is tried percent-decoded: most
 * clients cannot send a name beyond Latin-1 otherwise.
 */
function withRouteName(routes, selectors) {
    if (selectors.name === undefined)
        return selectors;
    const name = (0,_route_js__WEBPACK_IMPORTED_MODULE_0__/* .comparedName */ .b)(selectors.name);
    const isKnown = name.includes('%') ? routes.some((route) => route.name === name) : true;
    return { ...selectors, name: isKnown ? name : (0,_route_js__WEBPACK_IMPORTED_MODULE_0__/* .comparedName */ .b)((0,_http_text_percent_encoding_js__WEBPACK_IMPORTED_MODULE_1__/* .decodePercent */ .g)(name)) };
}
/** Whether an example has everything that is asked for. */
function isAskedFor(route, { code, id, name }) {
    return ((code === undefined || hasCode(route, code)) &&
        (id === undefined || route.ids.includes(id)) &&
        (name === undefined || route.name === name));
}
/** What the call asks for by `x-mock-response-…`, and whether the example has it. */
function askedOf(route, { code, id, name }) {
    return [
        ...(code === undefined ? [] : [{ header: 'x-mock-response-code', fits: hasCode(route, code) }]),
        ...(id === undefined ? [] : [{ header: 'x-mock-response-id', fits: route.ids.includes(id) }]),
        ...(name === undefined ? [] : [{ header: 'x-mock-response-name', fits: route.name === name }]),
    ];
}
/** Wildcards are filled from the call where its URL happens to fit (postman-app-support#11323). */
function capturesOfSelected(route, call) {
    const { path, withoutBase } = route.paths;
    const inPath = (0,_path_score_js__WEBPACK_IMPORTED_MODULE_2__/* .captureWildcards */ .Ck)(path, call.path) ??
        (withoutBase === undefined ? undefined : (0,_path_score_js__WEBPACK_IMPORTED_MODULE_2__/* .captureWildcards */ .Ck)(withoutBase, call.path));
    return (0,_path_score_js__WEBPACK_IMPORTED_MODULE_2__/* .joinCaptures */ .e7)(inPath, (0,_query_score_js__WEBPACK_IMPORTED_MODULE_3__/* .scoreQuery */ .xJ)(route.query, call.query, call.queryPairs.length).captures);
}


/***/ }),

/***/ 86420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fh: () => (/* binding */ isJson),
/* harmony export */   Ly: () => (/* binding */ latin1Text),
/* harmony export */   M9: () => (/* binding */ typedText),
/* harmony export */   TK: () => (/* binding */ headerText),
/* harmony export */   UE: () => (/* binding */ headerValues),
/* harmony export */   c0: () => (/* binding */ mediaTypeOf),
/* harmony export */   p$: () => (/* binding */ isHeaderName),
/* harmony export */   wL: () => (/* binding */ isConnectionHeader)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/** Headers: finding them, reading their values, and what HTTP lets through in one. */

const NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
// eslint-disable-next-line no-control-regex -- the control characters are what is taken out
const FORBIDDEN = /[\u0000-\u0008\u000a-\u001f\u007f]/g;
const BEYOND_ASCII = /[^ -~]/;
// eslint-disable-next-line no-control-regex -- the first 256 characters are Latin-1
const BEYOND_LATIN1 = /[^\u0000-\u00ff]/;
/** Whether this can be the name of a header (RFC 9110, token). */
function isHeaderName(name) {
    return NAME.test(name);
}
/** Text without control characters; characters beyond Latin-1 make it UTF-8 bytes, one character a byte. */
function latin1Text(text) {
    const clean = text.replace(FORBIDDEN, '');
    return BEYOND_LATIN1.test(clean) ? node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(clean, 'utf8').toString('latin1') : clean;
}
/** A header's value as Node sends it: no line breaks, so that no request can add a header to its answer. */
function headerText(value) {
    return withoutEdges(latin1Text(value));
}
/**
 * A header's value without what HTTP lets stand around it: spaces and tabs (RFC 9110, 5.5). `trim` would also take U+00A0,
 * which is the last byte of many a character in UTF-8.
 */
function withoutEdges(value) {
    const isEdge = (at) => value[at] === ' ' || value[at] === '\t';
    let start = 0;
    let end = value.length;
    while (start < end && isEdge(start))
        start += 1;
    while (end > start && isEdge(end - 1))
        end -= 1;
    return value.slice(start, end);
}
/** A received value as its sender typed it: Node gives one character a byte, and what is valid UTF-8 was meant as such. */
function typedText(value) {
    if (!BEYOND_ASCII.test(value) || BEYOND_LATIN1.test(value))
        return value;
    const bytes = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(value, 'latin1');
    return (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes) ? bytes.toString('utf8') : value;
}
/**
 * Headers that speak of one connection, or of the body's encoding as it was recorded. `Expect` is a request's: Node takes
 * an answer with it for one whose headers are UTF-8, and encodes all of them twice.
 */
const connectionHeaders = new Set([
    'connection',
    'content-encoding',
    'content-length',
    'expect',
    'keep-alive',
    'proxy-connection',
    'te',
    'trailer',
    'transfer-encoding',
    'upgrade',
]);
/** Whether a header is the server's to send: saved answers carry such headers with bodies in plain text. */
function isConnectionHeader(name) {
    return connectionHeaders.has(name.toLowerCase());
}
/** The values of all headers of a name, which is in any case. */
function headerValues(headers, name) {
    const lower = name.toLowerCase();
    const named = headers?.filter(({ key }) => key.length === lower.length && key.toLowerCase() === lower);
    return named?.map(({ value }) => value) ?? [];
}
/** The media type that a Content-Type names, in lower case without parameters: `text/html; charset=utf-8` is `text/html`. */
function mediaTypeOf(contentType) {
    return (contentType.split(';', 1)[0] ?? '').trim().toLowerCase();
}
/** Whether a media type, as `mediaTypeOf` gives it, is of JSON: by its name, or by its suffix (RFC 6839). */
function isJson(mediaType) {
    return mediaType === 'application/json' || mediaType.endsWith('+json');
}


/***/ }),

/***/ 68166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EG: () => (/* binding */ rawPairs),
/* harmony export */   H: () => (/* binding */ pairsAsValue),
/* harmony export */   XT: () => (/* binding */ comparedPairs),
/* harmony export */   iH: () => (/* binding */ boundaryOf),
/* harmony export */   j: () => (/* binding */ cutPair),
/* harmony export */   mV: () => (/* binding */ groupByName),
/* harmony export */   wF: () => (/* binding */ parseMultipart),
/* harmony export */   xg: () => (/* binding */ parsePairs)
/* harmony export */ });
/* harmony import */ var _percent_encoding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89034);

/** Cuts at the first `=`, which is in neither part; a text without one has no value. */
function cutPair(text) {
    const equals = text.indexOf('=');
    return equals === -1 ? [text, undefined] : [text.slice(0, equals), text.slice(equals + 1)];
}
/** `a=1&&b` is `['a', '1']` and `['b', undefined]`: as they are written, without empty ones. */
function rawPairs(text, most) {
    return text
        .split('&', most)
        .filter((part) => part !== '')
        .map(cutPair);
}
/** The same decoded; a pair without a value has the empty one. */
function parsePairs(text, most) {
    return rawPairs(text, most).map(([name, value = '']) => [(0,_percent_encoding_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeFormText */ .k)(name), (0,_percent_encoding_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeFormText */ .k)(value)]);
}
/** What a mock compares: pairs that have a name. Bounded: the rest after 10,000 is ignored. */
function comparedPairs(text) {
    return parsePairs(text, 10_000).filter(([name]) => name !== '');
}
/** The values of each name, in the order in which they came. */
function groupByName(pairs) {
    const groups = new Map();
    for (const [name, value] of pairs) {
        const values = groups.get(name);
        if (values === undefined)
            groups.set(name, [value]);
        else
            values.push(value);
    }
    return groups;
}
/** Pairs as an object; a name that came several times has a list. */
function pairsAsValue(pairs) {
    // No prototype: a field may be called `__proto__`.
    const value = Object.create(null);
    for (const [name, texts] of groupByName(pairs))
        value[name] = texts.length === 1 ? (texts[0] ?? '') : texts;
    return value;
}
const mostParts = 1000;
const nameParameter = /;\s*name\*?=(?:"((?:[^"\\]|\\.)*)"|([^;\s]+))/i;
const fileParameter = /;\s*filename\*?=/i;
/** The boundary that a Content-Type names, without quotes. */
function boundaryOf(contentType) {
    const match = /;\s*boundary=(?:"([^"]{1,200})"|([^;\s]{1,200}))/i.exec(contentType);
    return match?.[1] ?? match?.[2];
}
/**
 * Reads the text fields in order; files are left out, and so is what comes after 1,000 parts. A body that breaks off in the
 * middle gives the fields that are whole.
 */
function parseMultipart(text, boundary) {
    const fields = [];
    const delimiter = `--${boundary}`;
    let start = text.indexOf(delimiter);
    /** The end of the next part's head: looked for again only when passed, or a thousand parts would search the whole body each. */
    let split = -1;
    for (let part = 0; start !== -1 && part < mostParts; part += 1) {
        const head = start + delimiter.length;
        if (text.startsWith('--', head))
            break;
        const next = text.indexOf(`\n${delimiter}`, head);
        if (split < head)
            split = text.indexOf('\r\n\r\n', head);
        if (next === -1 || split === -1)
            break;
        if (split < next) {
            const disposition = text
                .slice(head, split)
                .split('\r\n')
                .find((line) => /^content-disposition:/i.test(line)) ?? '';
            const name = nameParameter.exec(disposition);
            const key = name?.[1]?.replace(/\\(.)/g, '$1') ?? name?.[2];
            const value = text.slice(split + 4, text.charAt(next - 1) === '\r' ? next - 1 : next);
            if (key !== undefined && !fileParameter.test(disposition))
                fields.push([key, value]);
        }
        start = next + 1;
    }
    return fields;
}


/***/ })

};
