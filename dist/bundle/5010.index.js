export const id = 5010;
export const ids = [5010];
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

/***/ 72882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EY: () => (/* binding */ parsePattern),
/* harmony export */   Rr: () => (/* binding */ parsePath),
/* harmony export */   _y: () => (/* binding */ splitPathVariable),
/* harmony export */   eQ: () => (/* binding */ isId)
/* harmony export */ });
/* harmony import */ var _http_text_target_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35194);
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81225);
/** Paths in the form in which they are compared: segments without percent-encoding, no empty ones. */


const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const NUMBER = /^[0-9]+$/;
const idMark = '\u0000';
/** Numbers, UUIDs and very long texts are IDs (postman-app-support#3323 and #4517; the length as others observed it). */
function isId(segment) {
    return segment.length >= 256 || NUMBER.test(segment) || UUID.test(segment);
}
/**
 * Splits a path. Repeated slashes count as one: a base URL that ends in a slash would make its requests unreachable
 * (postman-app-support#12452).
 */
function parsePath(path) {
    const segments = (0,_http_text_target_js__WEBPACK_IMPORTED_MODULE_0__/* .pathSegments */ .Mz)(path).map(_http_text_target_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeSegment */ .UR);
    const key = segments.join('/');
    const hasId = segments.some(isId);
    return {
        segments,
        trailingSlash: segments.length > 0 && path.endsWith('/'),
        key,
        lowerKey: key.toLowerCase(),
        idKey: hasId ? segments.map((segment) => (isId(segment) ? idMark : segment)).join('/') : undefined,
    };
}
/**
 * The variable that a segment of a saved path begins with: `:id.json` is `id` and `.json`, for a name ends at the first dot
 * (postman-collection, Url). `undefined` for any other segment.
 */
function splitPathVariable(segment) {
    if (!segment.startsWith(':') || segment.length === 1)
        return undefined;
    const dot = segment.indexOf('.');
    return dot === -1 ? { name: segment.slice(1), rest: '' } : { name: segment.slice(1, dot), rest: segment.slice(dot) };
}
const noWildcards = new Map();
/** Prepares an example's path, whose known variables are resolved: the tokens that are left are wildcards. */
function parsePattern(path) {
    const parsed = parsePath(path);
    if (!path.includes('{{'))
        return { ...parsed, wildcards: noWildcards };
    const wildcards = new Map();
    for (const [index, segment] of parsed.segments.entries()) {
        const names = (0,_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .tokenNames */ .uX)(segment);
        if (names.length > 0)
            wildcards.set(index, { names, texts: (0,_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .splitAtTokens */ .UR)(segment) });
    }
    return { ...parsed, wildcards };
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

/***/ 7550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ withoutProtocol),
/* harmony export */   y: () => (/* binding */ withoutScheme)
/* harmony export */ });
/** A URL without `http://` or the like. A protocol is a word or a variable: what has a slash, a dot or a query in it is none. */
function withoutProtocol(url) {
    const slashes = url.indexOf('://');
    return slashes === -1 || /[/?#.]/.test(url.slice(0, slashes)) ? url : url.slice(slashes + 3);
}
/** A name with a top-level domain, a port or four numbers; longer ones are no names of hosts. */
const HOST_AFTER_SLASHES = /^\/\/(?:[^/?#]{0,300}(?:\.\p{L}[\p{L}\d-]{0,62}|:\d{1,5}|(?:\.\d{1,3}){3})|localhost)(?=[/?#]|$)/u;
/**
 * A base URL without its protocol, also where two slashes alone stand before the host (RFC 3986 4.2), as in what becomes of
 * a Swagger document without `schemes`. `//accounts` is a path whose slash a base URL of one slash has doubled
 * (postman-app-support#12452).
 */
function withoutScheme(url) {
    return HOST_AFTER_SLASHES.test(url) ? url.slice(2) : withoutProtocol(url);
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

/***/ 30553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nT: () => (/* binding */ isOpen),
/* harmony export */   nf: () => (/* binding */ writtenVariables),
/* harmony export */   ow: () => (/* binding */ routeAddress),
/* harmony export */   wK: () => (/* binding */ isPlaceholder),
/* harmony export */   wX: () => (/* binding */ namesIn),
/* harmony export */   xV: () => (/* binding */ loosePaths)
/* harmony export */ });
/* harmony import */ var _call_path_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72882);
/* harmony import */ var _read_read_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39130);
/* harmony import */ var _http_text_target_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35194);
/* harmony import */ var _call_url_protocol_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7550);
/* harmony import */ var _call_variables_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81225);





/** `<integer>`, as Postman's generator of collections writes what it knows the type of alone. */
function isPlaceholder(text) {
    return /^<[^<>]+>$/.test(text.trim());
}
/** Whether what stands in a path is nothing, or a placeholder. */
const isOpen = (value) => value === '' || isPlaceholder(value);
/** Longer paths are cut: no client can send them, and variables could blow them up. */
const longestAddress = 64 * 1024;
/**
 * Parts the written address into its base (what stands before the first slash) and the rest. `{{baseUrl}}users` lacks
 * the slash that its author had in the variable or forgot: the rest then begins behind the variable.
 */
function splitBase(address) {
    const glued = /^(\{\{[^{}]*\}\})(?=\w)[^./:{}]*(?:\/|$)/.exec(address)?.[1];
    if (glued !== undefined)
        return { base: glued, rest: address.slice(glued.length), glued: true };
    const slash = address.indexOf('/');
    return slash === -1
        ? { base: address, rest: '', glued: false }
        : { base: address.slice(0, slash), rest: address.slice(slash), glued: false };
}
/** Begins the token of a path variable: a variable of the same name is no value of it. */
const unvalued = '{{\u0000';
const wildcardOf = (name) => `${unvalued}${name.replace(/[{}]/g, '')}}}`;
/** `/users/:id.json` with the value `7` → `/users/7.json`; a name without a value becomes a wildcard of its own kind. */
function fillPathVariables(path, request) {
    const values = new Map(request.pathVariables.map(({ key, value }) => [key, value]));
    return path
        .split('/')
        .map((segment) => {
        const variable = (0,_call_path_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .splitPathVariable */ ._y)(segment);
        if (variable === undefined)
            return segment;
        const { name, rest } = variable;
        return (values.get(name) ?? wildcardOf(name)) + rest;
    })
        .join('/');
}
/** What stands behind the base, path variables filled in and variables resolved. */
function resolveRest(rest, request, variables) {
    const filled = rest.includes('/:') ? fillPathVariables(rest, request) : rest;
    return variables.resolve(filled).replaceAll(unvalued, '{{').slice(0, longestAddress);
}
/** Resolves a saved request's address with `variables`. */
function routeAddress(request, variables) {
    const { base, rest, glued } = splitBase(request.address.slice(0, longestAddress));
    const host = (0,_read_read_url_js__WEBPACK_IMPORTED_MODULE_1__/* .splitQuery */ .H)((0,_call_url_protocol_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutScheme */ .y)(variables.resolve(base).slice(0, longestAddress)));
    // Host and path are parted by the first slash.
    const slash = host.address.indexOf('/');
    const prefix = slash === -1 ? undefined : host.address.slice(slash);
    // An empty list of segments reads as a slash. Of a path behind a query the path is meant: the query is left out.
    const isWhole = rest === '' || (rest === '/' && host.query.length > 0);
    const tail = isWhole ? { address: '', query: host.query } : (0,_read_read_url_js__WEBPACK_IMPORTED_MODULE_1__/* .splitQuery */ .H)(resolveRest(rest, request, variables));
    const separator = glued && (prefix === undefined || tail.address.startsWith('/')) ? '/' : '';
    const path = (prefix ?? '') + separator + tail.address;
    const hasPrefix = prefix !== undefined && (0,_call_path_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePattern */ .EY)(prefix).segments.length > 0 && !isWhole;
    return {
        paths: {
            path: (0,_call_path_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePattern */ .EY)(path),
            withoutBase: hasPrefix ? (0,_call_path_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePattern */ .EY)(separator + tail.address) : undefined,
        },
        path,
        query: tail.query,
    };
}
/**
 * The paths of a request with wildcards for placeholders and for variables that are empty, and for the values of its `:name`
 * segments too where `kind` says so; `undefined` where there is nothing of the kind.
 */
function loosePaths(request, variables, kind) {
    const { base, rest } = splitBase(request.address.slice(0, longestAddress));
    // What begins a variable or a placeholder, or may be a placeholder that is percent-encoded: most paths have none of them.
    if (!/[:{<%]/.test(rest))
        return undefined;
    const segments = rest.split('/');
    const passed = [];
    const segmentOf = (index) => routeAddress({ ...request, address: base + segments.slice(0, index).join('/') }, variables).paths.path.segments
        .length;
    const values = new Map(request.pathVariables.map(({ key, value }) => [key, (0,_http_text_target_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeSegment */ .UR)(variables.resolve(value)).trim()]));
    const loosen = (segment, index) => {
        const pass = (name, written, value) => {
            passed.push({ name, written, value, segment: segmentOf(index) });
            return wildcardOf(name);
        };
        const decoded = (0,_http_text_target_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeSegment */ .UR)(segment);
        if (isPlaceholder(decoded))
            return pass(decoded, decoded, decoded);
        const variable = (0,_call_path_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .splitPathVariable */ ._y)(segment);
        if (variable === undefined) {
            return segment.replace(/\{\{([^{}]*)\}\}/g, (token, name) => {
                const value = variables.resolve(token).trim();
                return isOpen(value) ? pass(name, token, value) : token;
            });
        }
        const { name, rest } = variable;
        const value = values.get(name);
        if (value === undefined || (kind === 'placeholder' && !isOpen(value)))
            return segment;
        return pass(name, `:${name}`, value) + rest;
    };
    const address = base + segments.map(loosen).join('/');
    if (passed.length === 0 || (kind === 'value' && passed.every(({ value }) => isOpen(value))))
        return undefined;
    return { ...routeAddress({ ...request, address }, variables).paths, passed };
}
/** The `:name` and `{{name}}` behind the base of a saved request's address, whether or not they have values. */
function writtenVariables(request, variables) {
    const { base, rest, glued } = splitBase(request.address.slice(0, longestAddress));
    const segments = (glued ? `/${rest}` : rest).split('/');
    const upTo = (index) => routeAddress({ ...request, address: base + segments.slice(0, index).join('/') }, variables).path;
    return segments.flatMap((segment, index) => namesIn(segment).map((name) => ({ name, before: upTo(index), through: upTo(index + 1) })));
}
/** The variables in one segment of an address: `:id` and `:id.json` are named `id`. */
function namesIn(segment) {
    const variable = (0,_call_path_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .splitPathVariable */ ._y)(segment);
    return variable === undefined ? (0,_call_variables_js__WEBPACK_IMPORTED_MODULE_4__/* .tokenNames */ .uX)(segment) : [variable.name];
}


/***/ }),

/***/ 5010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  be: () => (/* binding */ comparedName),
  lW: () => (/* binding */ growthOfUrls),
  DB: () => (/* binding */ makeRoutes)
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
/** Characters that variables may add to the URLs of all examples together: they are resolved as the collection is loaded. */
const growthOfUrls = 16 * 1024 * 1024;
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
    const urlVariables = context.variables.sharing(growthOfUrls);
    const looseVariables = context.variables.sharing(growthOfUrls);
    return examples.map((example) => makeRoute(example, rankOf.get(example) ?? 0, eager, urlVariables, looseVariables, context));
}


/***/ }),

/***/ 55030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mi: () => (/* binding */ DocumentError),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   eG: () => (/* binding */ EnvironmentError),
/* harmony export */   py: () => (/* binding */ CollectionError),
/* harmony export */   z3: () => (/* binding */ collectDefects)
/* harmony export */ });
/** The bytes are not JSON. */
class DocumentError extends Error {
    name = 'DocumentError';
}
/** The JSON is not a collection that a mock can serve. */
class CollectionError extends Error {
    name = 'CollectionError';
}
/** The JSON is not an environment. */
class EnvironmentError extends Error {
    name = 'EnvironmentError';
}
/** How the warning about a file of a folder begins that is left out because nobody can read it. */
const unreadable = 'A file cannot be read';
const sentences = {
    'item-unreadable': 'An item is neither a folder nor a request; it was left out.',
    'request-unreadable': 'A request is neither text nor an object; it was read as GET /.',
    'method-unknown': "A request's method is none that a mock can be called with, such as GET; it is not served.",
    'url-missing': 'A request has no URL; it was read as /.',
    'path-segment-not-text': "A URL's path holds something that is not text; the raw URL or the segment's value was used.",
    'pairs-as-text': 'Headers or form fields are one text instead of a list; its lines were read one by one.',
    'pairs-unreadable': 'Headers, query parameters or form fields are not a list; they were left out.',
    'body-mode-unknown': "A request body's mode is unknown; the request was read without a body.",
    'responses-not-a-list': 'The saved responses of a request are not a list; the value was read as one response.',
    'response-unreadable': 'A saved response is not an object; it was left out.',
    'original-request-missing': 'A saved response has no original request; the request it belongs to was used.',
    'original-url-missing': "A saved response's original request has no URL; that of the request it belongs to was used.",
    'schema-unknown': 'The collection does not say which format it has (`info.schema`); it was read as v2.1.',
    'name-missing': 'A saved response has no name; it was called "Untitled example".',
    'status-missing': 'A saved response has no status code; 200 is served.',
    'status-invalid': 'A saved response has a status code that HTTP cannot send (200 to 599 can be sent); 200 is served.',
    'body-not-text': 'The body of a saved response is not text; it is served as JSON.',
    'id-duplicate': 'Two saved responses have the same ID; x-mock-response-id serves one of them.',
    'variable-not-text': 'The value of a variable is a list or an object; the variable was left out.',
    'variable-unreadable': 'A variable has no key; it was left out.',
    'no-items': 'The collection holds no list of items; the mock has nothing to serve.',
};
/** Begins to collect the defects of one file. */
function collectDefects() {
    const found = new Map();
    let describe = () => '';
    return {
        at(describeItem) {
            describe = describeItem;
        },
        here: () => describe(),
        add(kind) {
            const entry = found.get(kind);
            if (entry === undefined)
                found.set(kind, { firstItem: describe(), count: 1 });
            else
                entry.count += 1;
        },
        warnings: () => [...found].map(([kind, { firstItem, count }]) => ({ message: sentences[kind], firstItem, count })),
    };
}


/***/ }),

/***/ 80408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   e1: () => (/* binding */ asText),
/* harmony export */   qY: () => (/* binding */ asRecord),
/* harmony export */   s$: () => (/* binding */ jsonText),
/* harmony export */   uP: () => (/* binding */ asName)
/* harmony export */ });
/* harmony import */ var _http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5177);
/* harmony import */ var _defects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55030);
/** Reading untyped JSON: a value of the wrong kind reads as absent, so a broken file costs the broken part only. */


/** The value as an object, `undefined` for anything else (arrays and `null` too). */
function asRecord(value) {
    return (0,_http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) ? value : undefined;
}
/** Text as text, numbers and booleans as they are written in JSON, `undefined` for anything else. */
function asText(value) {
    if (typeof value === 'string')
        return value;
    return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}
/** Text that is not empty, `undefined` for anything else. */
function asName(value) {
    const text = asText(value);
    return text === '' ? undefined : text;
}
/**
 * The value as JSON.
 * @throws {CollectionError} when it is nested deeper than it can be written; neither place of a mock could be sent it.
 */
function jsonText(value, defects) {
    try {
        return JSON.stringify(value);
    }
    catch (cause) {
        throw new _defects_js__WEBPACK_IMPORTED_MODULE_1__/* .CollectionError */ .py(`A body or value of "${defects.here()}" is no text but objects or lists, which are nested too deep to be written as JSON. ` +
            'Save it as text, as Postman does, or nest it less.', { cause });
    }
}
/** Text as it is, objects as JSON: some generators write a parsed body where the format wants text. */
function textOf(value, defects) {
    return asText(value) ?? (value === null || value === undefined ? '' : jsonText(value, defects));
}


/***/ }),

/***/ 25718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ isEnabled),
/* harmony export */   S: () => (/* binding */ readPairs)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80408);

/** One `Name: value` line. */
function readLine(line) {
    const colon = line.indexOf(':');
    const key = (colon === -1 ? line : line.slice(0, colon)).trim();
    return key === '' ? [] : [{ key, value: colon === -1 ? '' : line.slice(colon + 1).trim() }];
}
/** Whether an entry of a list counts: `disabled` in formats v2, `enabled` in v1 and environments. */
function isEnabled(entry) {
    const record = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asRecord */ .qY)(entry);
    return record?.['disabled'] !== true && record?.['enabled'] !== false;
}
function readEntry(entry, defects) {
    if (typeof entry === 'string')
        return readLine(entry);
    const record = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asRecord */ .qY)(entry);
    // Format v1 has `name` beside or instead of `key`.
    const key = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asName */ .uP)(record?.['key']) ?? (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asName */ .uP)(record?.['name']);
    if (record === undefined || key === undefined || !isEnabled(record))
        return [];
    return [{ key, value: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(record['value'], defects) }];
}
/**
 * Reads a list of pairs: objects with `key` and `value`, `Name: value` lines, one text of such lines, or an object that
 * maps names to values. Disabled pairs and pairs without a key are left out; `null` is the empty list.
 */
function readPairs(list, defects) {
    if (list === undefined || list === null)
        return [];
    if (Array.isArray(list))
        return list.flatMap((entry) => readEntry(entry, defects));
    if (typeof list === 'string') {
        if (list !== '')
            defects.add('pairs-as-text');
        return list.split(/\r?\n/).flatMap(readLine);
    }
    const record = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asRecord */ .qY)(list);
    if (record === undefined) {
        defects.add('pairs-unreadable');
        return [];
    }
    return Object.entries(record).flatMap(([key, value]) => readEntry({ key, value }, defects));
}


/***/ }),

/***/ 39130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ splitQuery),
/* harmony export */   w: () => (/* binding */ readUrl)
/* harmony export */ });
/* harmony import */ var _http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5177);
/* harmony import */ var _http_text_pairs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68166);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80408);
/* harmony import */ var _read_pairs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25718);
/* harmony import */ var _call_url_protocol_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7550);
/** A saved request's URL in any of its shapes: text, an object with parts, an object with only `raw`. */





/** Index of the first `stop` in `text` that is not inside a `{{variable}}`, or -1. */
function indexOutsideTokens(text, stop) {
    // Most texts end here: a walk over every character of every URL would be felt when thousands are read.
    const first = text.indexOf(stop);
    if (first === -1 || !text.slice(0, first).includes('{{'))
        return first;
    let inToken = false;
    for (let index = 0; index < text.length; index += 1) {
        const char = text.charAt(index);
        if (char === '{' && text.charAt(index + 1) === '{')
            inToken = true;
        else if (char === '}')
            inToken = false;
        else if (!inToken && char === stop)
            return index;
    }
    return -1;
}
function readQueryText(text) {
    return (0,_http_text_pairs_js__WEBPACK_IMPORTED_MODULE_0__/* .rawPairs */ .EG)(text).flatMap(([key, value = '']) => (key === '' ? [] : [{ key, value }]));
}
/** Parts a URL into what stands before its query and its parameters, as they are written; a fragment is left out. */
function splitQuery(url) {
    const hash = indexOutsideTokens(url, '#');
    const target = hash === -1 ? url : url.slice(0, hash);
    const mark = indexOutsideTokens(target, '?');
    if (mark === -1)
        return { address: target, query: [] };
    return { address: target.slice(0, mark), query: readQueryText(target.slice(mark + 1)) };
}
function readUrlText(text) {
    return splitQuery((0,_call_url_protocol_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutProtocol */ .r)(text.trim()));
}
/** `host`, `port` and `path` as one address; `undefined` when the object has none of them. */
function joinParts(url) {
    const { host, port, path } = url;
    const hostText = Array.isArray(host) ? host.map((label) => (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)(label) ?? '').join('.') : ((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)(host) ?? '');
    const portText = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .asName */ .uP)(port);
    const segments = Array.isArray(path)
        ? path.map((segment) => (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)(segment) ?? (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .asRecord */ .qY)(segment)?.['value']) ?? '')
        : undefined;
    const pathText = segments?.join('/') ?? (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)(path)?.replace(/^\//, '');
    if (hostText === '' && pathText === undefined)
        return undefined;
    return (0,_call_url_protocol_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutProtocol */ .r)(hostText + (portText === undefined ? '' : `:${portText}`) + (pathText === undefined ? '' : `/${pathText}`));
}
function readPathVariables(list) {
    return (0,_http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(list).flatMap((entry) => {
        const variable = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .asRecord */ .qY)(entry);
        // Files of early v2 name a path variable by `id` (postman-collection, Url).
        const key = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .asName */ .uP)(variable?.['key']) ?? (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .asName */ .uP)(variable?.['id']);
        const value = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .asName */ .uP)(variable?.['value']);
        return key === undefined || value === undefined || variable?.['disabled'] === true ? [] : [{ key, value }];
    });
}
/**
 * Reads a URL. The parts count and `raw` is ignored where parts are there, as in Postman's Collection SDK; `raw` is used
 * where they are not, and where a path segment is not text.
 */
function readUrl(url, defects) {
    if (typeof url === 'string')
        return { ...readUrlText(url), pathVariables: [] };
    const parts = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .asRecord */ .qY)(url);
    if (parts === undefined) {
        defects.add('url-missing');
        return { address: '', query: [], pathVariables: [] };
    }
    const pathVariables = readPathVariables(parts['variable']);
    const raw = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .asName */ .uP)(parts['raw']);
    const oddSegment = (0,_http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(parts['path']).some((segment) => (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)(segment) === undefined);
    if (oddSegment)
        defects.add('path-segment-not-text');
    const joined = joinParts(parts);
    if (raw !== undefined && (joined === undefined || oddSegment))
        return { ...readUrlText(raw), pathVariables };
    // The path may hold what belongs after it when somebody typed it into the wrong field.
    const { address, query } = readUrlText(joined ?? '');
    const listed = typeof parts['query'] === 'string' ? readQueryText(parts['query']) : (0,_read_pairs_js__WEBPACK_IMPORTED_MODULE_4__/* .readPairs */ .S)(parts['query'], defects);
    return { address, query: [...query, ...listed], pathVariables };
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
