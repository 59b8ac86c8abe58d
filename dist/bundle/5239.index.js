export const id = 5239;
export const ids = [5239];
export const modules = {

/***/ 63813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ once),
  D: () => (/* binding */ readCall)
});

// EXTERNAL MODULE: ./build/http-text/bounded-json.js
var bounded_json = __webpack_require__(5177);
// EXTERNAL MODULE: ./build/http-text/header-text.js
var header_text = __webpack_require__(86420);
;// CONCATENATED MODULE: ./build/http-text/multipart.js
/** The text fields of a `multipart/form-data` body. */
const mostParts = 1000;
const nameParameter = /;\s*name\*?=(?:"((?:[^"\\]|\\.)*)"|([^;\s]+))/i;
const fileParameter = /;\s*filename\*?=/i;
/** The boundary that a Content-Type names, without quotes. */
function boundaryOf(contentType) {
    const match = /;\s*boundary=(?:"([^"]{1,200})"|([^;\s]{1,200}))/i.exec(contentType);
    return match?.[1] ?? match?.[2];
}
/**
 * Reads the fields in order; files are left out, and so is what comes after 1,000 parts. A body that breaks off in the
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

// EXTERNAL MODULE: ./build/http-text/pairs.js
var pairs = __webpack_require__(68166);
// EXTERNAL MODULE: ./build/engine/call/canonical.js
var canonical = __webpack_require__(20154);
// EXTERNAL MODULE: ./build/engine/call/target.js
var call_target = __webpack_require__(17227);
;// CONCATENATED MODULE: ./build/engine/call/call.js
/** A call taken apart once: every part is read when it is first asked for. */






/** Longer bodies are not parsed for the request helpers. */
const longestParsedBody = 4 * 1024 * 1024;
/** Runs `read` once, at the first call. */
function once(read) {
    let result;
    return () => (result ??= { value: read() }).value;
}
function readGraphql(sent) {
    if (!(0,bounded_json/* isObject */.Gv)(sent) || typeof sent['query'] !== 'string')
        return undefined;
    const { query, operationName, variables } = sent;
    return (0,canonical/* canonicalGraphql */.Kp)(query, typeof operationName === 'string' ? operationName : '', variables === undefined ? '' : JSON.stringify(variables));
}
/** Takes a request apart. @param target the request's, where it was read before */
function readCall(request, target = (0,call_target/* readTarget */._)(request.target)) {
    const header = (name) => {
        const values = (0,header_text/* headerValues */.UE)(request.headers, name);
        return values.length === 0 ? undefined : values.map(header_text/* typedText */.M9).join(', ');
    };
    const contentType = once(() => header('content-type') ?? '');
    const mediaType = once(() => (0,header_text/* mediaTypeOf */.c0)(contentType()));
    const text = once(() => new TextDecoder().decode(request.body));
    const fields = once(() => {
        if (mediaType() === 'application/x-www-form-urlencoded')
            return (0,pairs/* comparedPairs */.XT)(text());
        if (mediaType() !== 'multipart/form-data')
            return undefined;
        const boundary = boundaryOf(contentType());
        return boundary === undefined ? undefined : parseMultipart(text(), boundary);
    });
    const bodyValue = once(() => {
        const form = fields();
        if (form !== undefined)
            return (0,pairs/* pairsAsValue */.H)(form);
        return (0,bounded_json/* parseBoundedJson */.Rj)(text(), longestParsedBody, 'written');
    });
    const { path, queryPairs, query } = target;
    return {
        method: request.method.toUpperCase(),
        path,
        queryPairs,
        query,
        queryValues: once(() => (0,pairs/* groupByName */.mV)(queryPairs)),
        hasBody: request.body.length > 0,
        text,
        header,
        mediaType,
        canonicalBody: once(() => (0,canonical/* canonicalJson */.dj)(text())),
        bodyValue,
        canonicalFields: once(() => {
            const sent = fields();
            return sent === undefined ? undefined : (0,canonical/* canonicalFields */.WE)(sent);
        }),
        graphql: once(() => readGraphql(bodyValue())),
    };
}


/***/ }),

/***/ 20154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kp: () => (/* binding */ canonicalGraphql),
/* harmony export */   WE: () => (/* binding */ canonicalFields),
/* harmony export */   dj: () => (/* binding */ canonicalJson)
/* harmony export */ });
/* harmony import */ var _http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5177);
/* harmony import */ var _http_text_scan_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80857);
/* harmony import */ var _http_text_exact_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80803);
/** Texts that are equal for bodies that mean the same. */



/** Longer texts are compared as they are. */
const longestText = 512 * 1024;
/** Recursive: `parseBoundedJson` bounds the depth. */
function write(value) {
    if (typeof value !== 'object' || value === null || (0,_http_text_exact_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isExactNumber */ .zr)(value))
        return JSON.stringify(value);
    if (Array.isArray(value))
        return `[${value.map(write).join(',')}]`;
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    return `{${entries.map(([key, element]) => `${JSON.stringify(key)}:${write(element)}`).join(',')}}`;
}
/**
 * JSON without regard to the order of keys, white space and the spelling of numbers, which are compared by all their digits. `undefined` when the text is not
 * JSON, or too long or too deep to be compared as a value.
 */
function canonicalJson(text) {
    const value = (0,_http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseBoundedJson */ .Rj)(text, longestText, 'compared');
    return value === undefined ? undefined : write(value);
}
/** Form fields in an order of our own: forms are equal when the same fields were sent, in whatever order. */
function canonicalFields(fields) {
    return JSON.stringify(fields.map((field) => JSON.stringify(field)).sort());
}
/** Strings and comments as they are, and what stands between them without the white space and commas that mean nothing. */
function canonicalQuery(query) {
    const pieces = [];
    let at = 0;
    while (at < query.length) {
        const end = query.startsWith('"""', at)
            ? endOfBlockString(query, at)
            : query[at] === '"'
                ? (0,_http_text_scan_json_js__WEBPACK_IMPORTED_MODULE_2__/* .endOfString */ .ap)(query, at)
                : query[at] === '#'
                    ? firstOf(query, /[\r\n]/g, at)
                    : undefined;
        const next = end ?? firstOf(query, /["#]/g, at);
        const piece = query.slice(at, next);
        pieces.push(end === undefined ? withoutSpace(piece) : piece);
        at = next;
    }
    // A comment ends with its line.
    return pieces.filter((piece) => piece !== '').join('\n');
}
const withoutSpace = (text) => text
    .replace(/[\s,]+/g, ' ')
    .trim()
    .replace(/ ?([!$&()[\]{}:=@|]) ?/g, '$1');
/** Where it ends: `\\"""` is a part of it. */
function endOfBlockString(text, start) {
    let end = text.indexOf('"""', start + 3);
    while (end !== -1 && text[end - 1] === '\\')
        end = text.indexOf('"""', end + 3);
    return end === -1 ? text.length : end + 3;
}
/** The index of the first of such characters; the text's length where there is none. */
function firstOf(text, characters, from) {
    characters.lastIndex = from;
    return characters.exec(text)?.index ?? text.length;
}
/** A GraphQL request without the white space and commas that mean nothing; no variables, `null` and `{}` are the same. */
function canonicalGraphql(query, operationName, variables) {
    const canonical = variables.trim() === '' ? 'null' : canonicalJson(variables);
    return {
        query: canonicalQuery(query),
        operationName,
        variables: canonical === '{}' ? 'null' : canonical,
    };
}


/***/ }),

/***/ 17227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ comparableValue),
/* harmony export */   _: () => (/* binding */ readTarget)
/* harmony export */ });
/* harmony import */ var _http_text_pairs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68166);
/* harmony import */ var _http_text_target_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35194);
/* harmony import */ var _path_pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72882);
/** A request's target as matching sees it. */



/**
 * A parameter's decoded value as it is compared. A plus and a space are the same: clients send either for both, and Postman
 * sends what was typed.
 */
const comparableValue = (value) => value.replaceAll('+', ' ');
/** Takes a target apart. It never throws, whatever the target holds. */
function readTarget(target) {
    const { path, query: written = '' } = (0,_http_text_target_js__WEBPACK_IMPORTED_MODULE_0__/* .splitTarget */ .Gd)(target);
    const queryPairs = (0,_http_text_pairs_js__WEBPACK_IMPORTED_MODULE_1__/* .comparedPairs */ .XT)(written);
    const query = (0,_http_text_pairs_js__WEBPACK_IMPORTED_MODULE_1__/* .groupByName */ .mV)(queryPairs.map(([name, value]) => [name, comparableValue(value)]));
    return { path: (0,_path_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePath */ .Rr)(path), queryPairs, query };
}


/***/ }),

/***/ 10317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fh: () => (/* binding */ isJson),
/* harmony export */   eU: () => (/* binding */ prepareBody),
/* harmony export */   mE: () => (/* binding */ compareBody)
/* harmony export */ });
/* harmony import */ var _call_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20154);

/** Whether a media type, in lower case without parameters, is of JSON. */
function isJson(mediaType) {
    return mediaType === 'application/json' || mediaType.endsWith('+json');
}
function mediaTypeOf(headers, variables) {
    const header = headers.find(({ key }) => key.toLowerCase() === 'content-type');
    return (variables.resolve(header?.value ?? '').split(';', 1)[0] ?? '').trim().toLowerCase();
}
/** Prepares an example's body: variables resolved, parsed as far as comparing needs. */
function prepareBody(body, headers, variables) {
    switch (body?.mode) {
        case undefined:
            return { kind: 'none' };
        case 'raw': {
            const text = variables.resolve(body.text);
            // JSON is compared as such only when the example's headers say so (postman-app-support#6356, #11607).
            const canonical = isJson(mediaTypeOf(headers, variables)) ? (0,_call_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(text) : undefined;
            return canonical === undefined ? { kind: 'text', text } : { kind: 'json', canonical, text };
        }
        case 'urlencoded':
        case 'formdata': {
            const fields = body.fields.map(({ key, value }) => [variables.resolve(key), variables.resolve(value)]);
            const mediaType = body.mode === 'formdata' ? 'multipart/form-data' : 'application/x-www-form-urlencoded';
            return { kind: 'fields', fields: (0,_call_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalFields */ .WE)(fields), mediaType };
        }
        case 'graphql':
            return {
                kind: 'graphql',
                parts: (0,_call_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalGraphql */ .Kp)(variables.resolve(body.query), body.operationName, variables.resolve(body.variables)),
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
            return isJson(call.mediaType()) ? call.canonicalBody() === pattern.canonical : call.text() === pattern.text;
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

/***/ 9118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ib: () => (/* binding */ prepareQuery),
/* harmony export */   qQ: () => (/* binding */ fitsGroup),
/* harmony export */   xJ: () => (/* binding */ scoreQuery)
/* harmony export */ });
/* harmony import */ var _http_text_pairs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68166);
/* harmony import */ var _call_target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17227);
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
            .map((value) => (0,_call_target_js__WEBPACK_IMPORTED_MODULE_2__/* .comparableValue */ .Y)((0,_http_text_percent_encoding_js__WEBPACK_IMPORTED_MODULE_0__/* .decodePercent */ .g)(value))),
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

/***/ 5010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ comparedName),
  D: () => (/* binding */ makeRoutes)
});

// EXTERNAL MODULE: ./build/engine/call/call.js + 1 modules
var call = __webpack_require__(63813);
// EXTERNAL MODULE: ./build/engine/match/match-body.js
var match_body = __webpack_require__(10317);
// EXTERNAL MODULE: ./build/engine/match/query-score.js
var query_score = __webpack_require__(9118);
// EXTERNAL MODULE: ./build/engine/render/render.js + 2 modules
var render = __webpack_require__(14495);
// EXTERNAL MODULE: ./build/engine/match/route-address.js
var route_address = __webpack_require__(30553);
// EXTERNAL MODULE: ./build/http-text/exact-json.js
var exact_json = __webpack_require__(80803);
;// CONCATENATED MODULE: ./build/engine/explain/saved-request.js
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







/** A name without white space at its ends, and with one space for any within: headers cannot hold all that files can. */
const comparedName = (name) => name.trim().replace(/\s+/g, ' ');
/** Larger texts are prepared when the collection is loaded, so that no call has to wait for it. */
const largeText = 256 * 1024;
function requestHeaders(example, variables) {
    const headers = new Map();
    for (const { key, value } of example.request.headers) {
        const name = variables.resolve(key).toLowerCase();
        const before = headers.get(name);
        const resolved = variables.resolve(value);
        headers.set(name, before === undefined ? resolved : `${before}, ${resolved}`);
    }
    return headers;
}
function captureNames(paths, query) {
    const inPath = paths.flatMap((each) => [...(each?.path.wildcards.values() ?? [])].flatMap(({ names }) => names));
    const inQuery = query.flatMap(({ value }) => (0,variables/* tokenNames */.uX)(value));
    return new Set([...inPath, ...inQuery]);
}
function makeRoute(example, rank, eager, urlVariables, looseVariables, context) {
    const { variables, generators, config, ownerId, exporterId } = context;
    const { request } = example;
    const { paths, query: inVariables } = (0,route_address/* routeAddress */.ow)(request, urlVariables);
    const listed = request.query.map(({ key, value }) => ({
        key: urlVariables.resolve(key),
        value: urlVariables.resolve(value),
    }));
    const query = inVariables.length === 0 ? listed : [...inVariables, ...listed];
    const loose = {
        placeholder: (0,call/* once */.O)(() => (0,route_address/* loosePaths */.xV)(request, looseVariables, 'placeholder')),
        value: (0,call/* once */.O)(() => (0,route_address/* loosePaths */.xV)(request, looseVariables, 'value')),
    };
    const body = (0,call/* once */.O)(() => (0,match_body/* prepareBody */.eU)(request.body, request.headers, variables));
    const answer = (0,call/* once */.O)(() => {
        const scope = { captures: captureNames([paths, loose.placeholder(), loose.value()], query), generators };
        return (0,render/* prepareAnswer */.U)(example, variables, scope, config.delay?.duration ?? 0);
    });
    const queryPattern = (0,query_score/* prepareQuery */.Ib)(query, config.matchWildcards);
    if (eager)
        body();
    if (example.body.length > largeText)
        answer();
    return {
        example,
        name: comparedName(example.name),
        paths,
        loosePaths: loose,
        query: queryPattern,
        headers: (0,call/* once */.O)(() => requestHeaders(example, variables)),
        body,
        answer,
        request: (0,call/* once */.O)(() => savedRequest(request, queryPattern, variables)),
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
    const eager = examples.reduce((size, example) => size + savedBodySize(example), 0) > largeText;
    const urlVariables = context.variables.sharing(route_address/* growthOfUrls */.lW);
    const looseVariables = context.variables.sharing(route_address/* growthOfUrls */.lW);
    return examples.map((example) => makeRoute(example, rankOf.get(example) ?? 0, eager, urlVariables, looseVariables, context));
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
    const inQuery = (0,_query_score_js__WEBPACK_IMPORTED_MODULE_3__/* .scoreQuery */ .xJ)(route.query, call.query, call.queryPairs.length).captures;
    return inPath === undefined || inQuery === undefined ? (inPath ?? inQuery) : new Map([...inQuery, ...inPath]);
}


/***/ }),

/***/ 14495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ prepareAnswer),
  z: () => (/* binding */ withStatus)
});

// EXTERNAL MODULE: ./build/http-text/header-text.js
var header_text = __webpack_require__(86420);
// EXTERNAL MODULE: ./build/http-text/exact-json.js
var exact_json = __webpack_require__(80803);
;// CONCATENATED MODULE: ./build/engine/render/template-helpers.js
/** The request helpers of Postman's mocks: `{{$body 'path' 'default'}}`, `$headers`, `$queryParams`, `$pathSegments`. */

const helperNames = ['body', 'headers', 'queryParams', 'pathSegments'];
/** Longer arguments are no arguments; the limit keeps reading a hostile body linear. */
const longestArgument = 4096;
/** A quoted argument that begins at `start`; `\'` stands for the quote itself, other backslashes stay. */
function readArgument(text, start) {
    const quote = text.charAt(start);
    if (quote !== "'" && quote !== '"')
        return undefined;
    let value = '';
    for (let index = start + 1; index < text.length && value.length <= longestArgument; index += 1) {
        const char = text.charAt(index);
        if (char === quote)
            return { value, end: index + 1 };
        if (char === '\\' && text.charAt(index + 1) === quote) {
            value += quote;
            index += 1;
        }
        else {
            value += char;
        }
    }
    return undefined;
}
function skipSpaces(text, start) {
    let index = start;
    while (index < start + longestArgument && /\s/.test(text.charAt(index)))
        index += 1;
    return index;
}
/** Reads a helper whose `{{` stands at `start`, `undefined` when there is none. Arguments may hold braces. */
function readHelper(text, start) {
    const helper = helperNames.find((name) => text.startsWith(`{{$${name}`, start));
    if (helper === undefined)
        return undefined;
    const args = [];
    let index = start + '{{$'.length + helper.length;
    for (;;) {
        const next = skipSpaces(text, index);
        if (text.startsWith('}}', next)) {
            // Only the body has a meaning as a whole (Postman docs, dynamic responses).
            if (args.length === 0 && helper !== 'body')
                return undefined;
            return { helper, path: args[0], fallback: args[1], end: next + 2 };
        }
        const argument = next > index && args.length < 2 ? readArgument(text, next) : undefined;
        if (argument === undefined)
            return undefined;
        args.push(argument.value);
        index = argument.end;
    }
}
/** `extras.0.skill` → its keys; `\.` is a dot within a key (object-path syntax). */
function splitObjectPath(path) {
    return path.split(/(?<!\\)\./).map((key) => key.replaceAll('\\.', '.'));
}
/** Own properties only: a path such as `__proto__` or `length` finds nothing. */
function valueAt(root, path) {
    let value = root;
    for (const key of splitObjectPath(path)) {
        if (typeof value !== 'object' || value === null || (0,exact_json/* isExactNumber */.zr)(value))
            return undefined;
        if (!Object.hasOwn(value, key))
            return undefined;
        if (Array.isArray(value) && !/^\d+$/.test(key))
            return undefined;
        // The cast only says that reading a key gives `unknown`.
        value = value[key];
    }
    return value;
}
/** Inserted raw, without quotes or escapes (Postman docs); objects and lists as JSON. */
function asInserted(value) {
    if (value === undefined)
        return undefined;
    return typeof value === 'string' ? value : JSON.stringify(value);
}
/** What a helper stands for in this call; `undefined` when the call has no such part. */
function evaluateHelper({ helper, path }, call) {
    if (path === undefined)
        return call.text();
    switch (helper) {
        case 'body':
            return asInserted(valueAt(call.bodyValue(), path));
        case 'headers':
            return call.header(path);
        case 'queryParams': {
            return call.queryValues().get(path)?.join(',');
        }
        case 'pathSegments':
            return /^\d{1,6}$/.test(path) ? call.path.segments[Number(path)] : undefined;
    }
}

;// CONCATENATED MODULE: ./build/engine/render/template.js

/** Tokens of one text that are filled in for each call; more of them stay as they are. */
const mostTokens = 10_000;
/** Characters that the call's values may add to one text; the first that would add more ends it, the others are left out too. */
const growthLimit = 16 * 1024 * 1024;
/** Defaults of helpers that hold tokens that hold defaults …: deeper ones are plain text. */
const deepestDefault = 3;
const NAME_TOKEN = /\{\{([^{}]*)\}\}/y;
function readToken(text, start, scope, depth) {
    const helper = text.charAt(start + 2) === '$' ? readHelper(text, start) : undefined;
    if (helper !== undefined) {
        const fallback = helper.fallback === undefined ? undefined : compileTemplate(helper.fallback, scope, depth + 1);
        return { part: { kind: 'helper', helper, fallback }, end: helper.end };
    }
    NAME_TOKEN.lastIndex = start;
    const [token, name] = NAME_TOKEN.exec(text) ?? [];
    if (token === undefined || name === undefined)
        return undefined;
    const end = start + token.length;
    const generate = scope.generators.get(name);
    if (generate !== undefined)
        return { part: { kind: 'dynamic', generate, token }, end };
    return scope.captures.has(name) ? { part: { kind: 'capture', name, token }, end } : undefined;
}
/** Prepares a text whose collection and environment variables are resolved. Tokens that nothing can fill stay. */
function compileTemplate(text, scope, depth = 0) {
    const parts = [];
    compileInto(parts, text, scope, depth);
    return parts;
}
function compileInto(parts, text, scope, depth) {
    let done = 0;
    let start = depth > deepestDefault ? -1 : text.indexOf('{{');
    while (start !== -1 && parts.length < 2 * mostTokens) {
        const token = readToken(text, start, scope, depth);
        if (token === undefined) {
            // `{{{id}}` holds a token one character further on.
            start = text.indexOf('{{', start + 1);
            continue;
        }
        if (start > done)
            parts.push({ kind: 'text', text: text.slice(done, start) });
        parts.push(token.part);
        done = token.end;
        start = text.indexOf('{{', done);
    }
    if (done < text.length)
        parts.push({ kind: 'text', text: text.slice(done) });
}
/**
 * Prepares a text as it was saved. Helpers whose arguments hold variables are read before these are resolved: a quote in
 * a variable's value must not end the argument that it stands in.
 *
 * @param growth characters that variables may add
 */
function compileText(text, variables, growth, scope) {
    const { resolve } = variables.sharing(growth);
    const parts = [];
    let done = 0;
    for (let start = text.indexOf('{{$'); start !== -1 && parts.length < 2 * mostTokens;) {
        const helper = readHelper(text, start);
        const { path, fallback, end = start + 1 } = helper ?? {};
        if (helper !== undefined && (path?.includes('{{') === true || fallback?.includes('{{') === true)) {
            if (start > done)
                compileInto(parts, resolve(text.slice(done, start), growth), scope, 0);
            parts.push({
                kind: 'helper',
                helper: { ...helper, path: path === undefined ? undefined : resolve(path, growth) },
                fallback: fallback === undefined ? undefined : compileTemplate(resolve(fallback, growth), scope, 1),
            });
            done = end;
        }
        start = text.indexOf('{{$', end);
    }
    if (done < text.length)
        compileInto(parts, resolve(text.slice(done), growth), scope, 0);
    return parts;
}
/** The text that every call gets, `undefined` when it depends on the call. */
function staticText(template) {
    const [part, ...others] = template;
    if (part === undefined)
        return '';
    return part.kind === 'text' && others.length === 0 ? part.text : undefined;
}
/** Whether an equal call gets the same text: dynamic variables have a new value each time. */
function isRepeatable(template) {
    return template.every((part) => part.kind !== 'dynamic' && (part.kind !== 'helper' || part.fallback === undefined || isRepeatable(part.fallback)));
}
/** Dates become text by their own `toString`, as in Postman's SDK. */
function renderDynamic(generate, token) {
    try {
        return String(generate());
    }
    catch {
        return token;
    }
}
function renderPart(part, call, captures) {
    switch (part.kind) {
        case 'capture':
            return captures?.get(part.name) ?? part.token;
        case 'dynamic':
            return renderDynamic(part.generate, part.token);
        case 'helper':
            return (evaluateHelper(part.helper, call) ??
                (part.fallback === undefined ? '' : renderTemplate(part.fallback, call, captures)));
    }
}
/** Fills a text in for one call. Values of the call are inserted as they are: tokens in them are not looked at. */
function renderTemplate(template, call, captures) {
    let room = growthLimit;
    let rendered = '';
    for (const part of template) {
        if (part.kind === 'text') {
            rendered += part.text;
            continue;
        }
        // Nothing is looked up that there is no room for: ten thousand tokens may each ask for megabytes of the body.
        if (room < 0)
            continue;
        const text = renderPart(part, call, captures);
        room -= text.length;
        if (room >= 0)
            rendered += text;
    }
    return rendered;
}

;// CONCATENATED MODULE: ./build/engine/render/render.js


/** Content-Type by preview language, for examples that have none. */
const mediaTypes = new Map([
    ['json', 'application/json; charset=utf-8'],
    ['javascript', 'application/javascript; charset=utf-8'],
    ['xml', 'application/xml; charset=utf-8'],
    ['html', 'text/html; charset=utf-8'],
    ['text', 'text/plain; charset=utf-8'],
    ['plain', 'text/plain; charset=utf-8'],
]);
/** What Express sends for text of no known type (inferred from answers of Postman's cloud, postman-app-support#11593). */
const defaultMediaType = 'text/html; charset=utf-8';
/** Characters that variables may add to a body, and to a header's name or value. */
const bodyGrowth = 2 * 1024 * 1024;
const headerGrowth = 64 * 1024;
function headerTemplates(example, variables, scope) {
    const templates = example.headers.map(({ key, value }) => ({
        name: compileText(key, variables, headerGrowth, scope),
        value: compileText(value, variables, headerGrowth, scope),
    }));
    const hasType = example.headers.some(({ key }) => variables.resolve(key).trim().toLowerCase() === 'content-type');
    if (hasType || example.body === '')
        return templates;
    const value = mediaTypes.get(example.previewLanguage ?? '') ?? defaultMediaType;
    return [...templates, { name: [{ kind: 'text', text: 'Content-Type' }], value: [{ kind: 'text', text: value }] }];
}
/** Statuses whose answers have no content (RFC 9110, 15.3.5, 15.3.6 and 15.4.5). */
const bodylessStatuses = new Set([204, 205, 304]);
function sendsNoBody(example) {
    return example.request.method === 'HEAD' || bodylessStatuses.has(example.status);
}
/** Prepares an example. Tokens in header names and values are filled in too: Postman promises it for bodies only. */
function prepareAnswer(example, variables, scope, delay) {
    const body = compileText(sendsNoBody(example) ? '' : example.body, variables, bodyGrowth, scope);
    const headers = headerTemplates(example, variables, scope);
    const statusText = (0,header_text/* latin1Text */.Ly)(example.statusText);
    const fillHeaders = (fill) => headers.flatMap(({ name, value }) => {
        const filled = fill(name).trim();
        return (0,header_text/* isHeaderName */.p$)(filled) && !(0,header_text/* isConnectionHeader */.wL)(filled) ? [[filled, (0,header_text/* headerText */.TK)(fill(value))]] : [];
    });
    const staticHeaders = headers.every(({ name, value }) => isStatic(name) && isStatic(value))
        ? fillHeaders(fillStatic)
        : undefined;
    const all = [body, ...headers.flatMap(({ name, value }) => [name, value])];
    const repeats = all.every(isRepeatable);
    const serve = (fill, isShared) => {
        const text = fill(body);
        return {
            outcome: 'served',
            example,
            status: example.status,
            statusText,
            headers: staticHeaders ?? fillHeaders(fill),
            sharesHeaders: staticHeaders !== undefined,
            body: Buffer.from(text),
            text,
            delay,
            isRepeatable: repeats,
            isShared,
        };
    };
    return {
        prepared: staticHeaders !== undefined && isStatic(body) ? serve(fillStatic, true) : undefined,
        render: (call, captures) => serve((template) => renderTemplate(template, call, captures), false),
    };
}
/** An answer with the status that was asked for, where its example stands for others than its own (R-16). */
function withStatus(served, code) {
    if (code === undefined || Number(code) === served.status)
        return served;
    const status = Number(code);
    const empty = bodylessStatuses.has(status) ? { body: Buffer.from(''), text: '' } : {};
    return { ...served, ...empty, status, statusText: '', isShared: false, sharesHeaders: false };
}
const fillStatic = (template) => staticText(template) ?? '';
function isStatic(template) {
    return staticText(template) !== undefined;
}


/***/ })

};
