export const id = 8094;
export const ids = [8094,2864];
export const modules = {

/***/ 36493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ scorePath),
/* harmony export */   Ck: () => (/* binding */ captureWildcards),
/* harmony export */   b2: () => (/* binding */ fitsWildcard),
/* harmony export */   ir: () => (/* binding */ captureSegment),
/* harmony export */   nq: () => (/* binding */ similarMatch)
/* harmony export */ });
const matches = {
    exact: { step: 'exact', score: 100, captures: undefined },
    slash: { step: 'trailing slash', score: 95, captures: undefined },
    case: { step: 'case', score: 90, captures: undefined },
    slashAndCase: { step: 'trailing slash and case', score: 85, captures: undefined },
    ids: { step: 'IDs', score: 79, captures: undefined },
    slashAndIds: { step: 'trailing slash and IDs', score: 75, captures: undefined },
    similar: { step: 'similar', score: 70, captures: undefined },
};
/** Each variable takes at least one character and as few as it can. */
function capture(text, { names, texts }, captures) {
    const [first = '', ...rest] = texts;
    const last = rest.pop() ?? '';
    if (!text.startsWith(first) || !text.endsWith(last))
        return false;
    const end = text.length - last.length;
    let start = first.length;
    for (const [index, name] of names.entries()) {
        const next = rest[index];
        const stop = next === undefined ? end : text.indexOf(next, start + 1);
        if (stop === -1 || stop > end || stop <= start)
            return false;
        captures.set(name, text.slice(start, stop));
        start = stop + (next?.length ?? 0);
    }
    return true;
}
/** What the variables of one segment stand for in a call's; `undefined` when the two do not fit. */
function captureSegment(segment, wildcard) {
    const captures = new Map();
    return capture(segment, wildcard, captures) ? captures : undefined;
}
/** Whether a segment of a call fits one with variables. */
function fitsWildcard(segment, wildcard) {
    return capture(segment, wildcard, new Map());
}
/**
 * What the wildcards of an example's path stand for in a call's path, `undefined` when the two do not fit. A wildcard
 * covers one whole segment (Postman docs); one with text around it covers its part of the segment (ours).
 */
function captureWildcards(pattern, path) {
    if (pattern.wildcards.size === 0 || pattern.segments.length !== path.segments.length)
        return undefined;
    const captures = new Map();
    for (const [index, segment] of path.segments.entries()) {
        const wildcard = pattern.wildcards.get(index);
        if (wildcard === undefined ? segment !== pattern.segments[index] : !capture(segment, wildcard, captures)) {
            return undefined;
        }
    }
    return captures;
}
/**
 * The first step of the ladder that fits, without the last resort (similar paths).
 * @param wildcards `false` leaves out the wildcard steps (`config.matchWildcards`).
 */
function scorePath(pattern, path, wildcards) {
    const sameEnd = pattern.trailingSlash === path.trailingSlash;
    if (pattern.key === path.key)
        return sameEnd ? matches.exact : matches.slash;
    if (pattern.lowerKey === path.lowerKey)
        return sameEnd ? matches.case : matches.slashAndCase;
    const captures = wildcards ? captureWildcards(pattern, path) : undefined;
    if (captures !== undefined && sameEnd)
        return { step: 'wildcard', score: 80, captures };
    if (pattern.idKey !== undefined && pattern.idKey === path.idKey)
        return sameEnd ? matches.ids : matches.slashAndIds;
    // The documented ladder has no row for both; without one `/users/7/` would miss `/users/{{id}}`.
    return captures === undefined ? undefined : { step: 'trailing slash and wildcard', score: 75, captures };
}
/** Where nothing else fits, and the path is only similar (`similar-paths.ts`). */
const similarMatch = matches.similar;


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
/* harmony import */ var _route_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5010);




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
    const name = (0,_route_js__WEBPACK_IMPORTED_MODULE_0__/* .comparedName */ .be)(selectors.name);
    const isKnown = name.includes('%') ? routes.some((route) => route.name === name) : true;
    return { ...selectors, name: isKnown ? name : (0,_route_js__WEBPACK_IMPORTED_MODULE_0__/* .comparedName */ .be)((0,_http_text_percent_encoding_js__WEBPACK_IMPORTED_MODULE_1__/* .decodePercent */ .g)(name)) };
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
    const inQuery = (0,_query_score_js__WEBPACK_IMPORTED_MODULE_3__/* .scoreQuery */ .xJ)(route.query, call.query, call.queryPairs.length).captures;
    return inPath === undefined || inQuery === undefined ? (inPath ?? inQuery) : new Map([...inQuery, ...inPath]);
}


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
        // A saved value may be a secret: it is not shown.
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


/***/ })

};
