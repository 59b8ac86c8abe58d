export const id = 3477;
export const ids = [3477];
export const modules = {

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

/***/ 85499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bw: () => (/* binding */ describeBadSession),
/* harmony export */   Fe: () => (/* binding */ withPrefix),
/* harmony export */   Sd: () => (/* binding */ isSessionId),
/* harmony export */   Z7: () => (/* binding */ withoutPrefix),
/* harmony export */   gg: () => (/* binding */ sessionHeader),
/* harmony export */   lx: () => (/* binding */ readSession)
/* harmony export */ });
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35194);
/**
 * Sessions: tests that run side by side on one mock each name one, so that their calls can be told apart. A call names it by
 * the beginning of its path, `/~w1/users`, or by a header. Ours: Postman's cloud knows neither.
 */

/** The header that names a call's session where its path does not. */
const sessionHeader = 'x-mock-session';
const isSessionHeader = ({ key }) => key.length === sessionHeader.length && key.toLowerCase() === sessionHeader;
/** What the mock answers to a call that names this instead of a session. */
function describeBadSession(given) {
    const shown = given.length > 80 ? `${given.slice(0, 80)}…` : given;
    return `"${shown}" is no session: its ID is 1 to 64 letters, digits, ".", "_" or "-", as in /~w1/users or x-mock-session: w1.`;
}
/** Whether a text can be the ID of a session. */
const isSessionId = (text) => /^[A-Za-z0-9._-]{1,64}$/.test(text);
/**
 * Reads the session of a call and takes it off the target, in the one way for the mock, the call logs and the reports.
 *
 * @param keepsPrefix the collection has paths that begin with `/~`: then only the header names a session
 */
function readSession(target, headers, keepsPrefix) {
    const cut = keepsPrefix ? undefined : cutPrefix(target);
    const [id, prefix, rest] = cut ?? [headers?.find(isSessionHeader)?.value, '', target];
    if (id === undefined)
        return { session: '', prefix, target: rest };
    return isSessionId(id) ? { session: id, prefix, target: rest } : { session: '', badSession: id, prefix: '', target };
}
/** The target that was sent, from what has become of its rest in the meantime. @param sent the whole of it */
function withPrefix(rest, prefix, sent) {
    // `/~w1?a=1` has no slash of its own behind the prefix.
    return prefix + (sent[prefix.length] === '/' || prefix === '' ? rest : rest.slice(1));
}
/** The same the other way round. @param prefix that of `sent` */
function withoutPrefix(sent, prefix) {
    const rest = sent.slice(prefix.length);
    return prefix === '' || rest.startsWith('/') ? rest : `/${rest}`;
}
/** `/~w1/users` is `w1`, `/~w1` and `/users`. Nearly every call has no session: two characters tell. */
function cutPrefix(target) {
    if (target.startsWith('/') && !mayBeginPrefix(target.charCodeAt(1)))
        return undefined;
    const origin = target.length - (0,_target_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutOrigin */ .bj)(target).length;
    let start = origin;
    while (target[start] === '/')
        start += 1;
    const length = target.slice(start).search(/[/?#]/);
    const end = length === -1 ? target.length : start + length;
    const segment = (0,_target_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeSegment */ .UR)(target.slice(start, end));
    if (start === origin || !segment.startsWith('~'))
        return undefined;
    const prefix = target.slice(0, end);
    return [segment.slice(1), prefix, withoutPrefix(target, prefix)];
}
const [slash, tilde, percent] = ['/', '~', '%'].map((character) => character.charCodeAt(0));
/** Of the second character: repeated slashes count as one, and any character may be percent-encoded. */
function mayBeginPrefix(code) {
    return code === tilde || code === percent || code === slash;
}


/***/ })

};
