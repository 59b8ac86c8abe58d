export const id = 553;
export const ids = [553];
export const modules = {

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

/***/ 30553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lW: () => (/* binding */ growthOfUrls),
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
/** Characters that variables may add to the URLs of all examples together: they are resolved as the collection is loaded. */
const growthOfUrls = 16 * 1024 * 1024;
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


/***/ })

};
