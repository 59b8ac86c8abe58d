export const id = 7989;
export const ids = [7989,6514];
export const modules = {

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
        if (encoding === 'utf-8' && bytes.subarray(0, 4096).includes(0)) {
            throw new _defects_js__WEBPACK_IMPORTED_MODULE_0__/* .DocumentError */ .Mi('This is not JSON but a binary file.', { cause });
        }
        const text = new TextDecoder(encoding).decode(bytes);
        throw new _defects_js__WEBPACK_IMPORTED_MODULE_0__/* .DocumentError */ .Mi(`The file is not text in ${encoding === 'utf-8' ? 'UTF-8' : 'UTF-16'}: there is no such character at ` +
            `${lineAndColumn(text, text.indexOf('\uFFFD'))}. It is in another encoding, such as Latin-1; save it as UTF-8.`, { cause });
    }
}
/** What text that is not JSON is, by how it begins; the first that fits is taken. */
const beginnings = [
    [/^version https:\/\/git-lfs/, 'a Git LFS pointer (check the file out with lfs: true, or run git lfs pull)'],
    [/^<(?:!doctype html|html|head|body|!--)/i, 'an HTML page (a login or error page instead of the file?)'],
    [/^</, 'an XML document'],
    [
        /^(?:---\s+)?["']?(?:openapi|swagger)["']?\s*:/m,
        'an OpenAPI document in YAML (a collection can be made of versions 2 and 3)',
    ],
    [
        /^type\s*:\s*["']?[a-z]+\.insomnia\.rest\//m,
        'an Insomnia export (import it into Postman, and export the collection)',
    ],
    [/^meta\s*\{/, 'a request of Bruno (import the collection into Postman, and export it)'],
    [
        /^(?:###|curl\s|[A-Z]{3,7} https?:\/\/)/,
        'an HTTP request in text (import it into Postman, and export the collection)',
    ],
    [/^\$kind\s*:/m, 'an item of a Postman v3 collection in YAML (export the collection as v2.1)'],
    [/^(?:---\s|[A-Za-z_$][\w$-]{0,40}\s*:(?:\s|$))/, 'YAML'],
];
/** Whether the first two lines that are not empty are a JSON value each. */
function hasValuePerLine(text) {
    const lines = text
        .slice(0, 1_000_000)
        .split('\n')
        .map((line) => line.trim());
    const [first, second] = lines.filter((line) => line !== '');
    return [first, second].every((line) => {
        try {
            return line !== undefined && /^[{[]/.test(line) && (0,_http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseShallowJson */ .o4)(line, _http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_1__/* .deepestDocument */ .CE) !== undefined;
        }
        catch {
            return false;
        }
    });
}
/** @throws {DocumentError} for what git leaves where two changes meet: valid JSON and YAML have no such line. */
function requireNoConflict(text) {
    const at = text.startsWith('<<<<<<< ') ? 0 : text.indexOf('\n<<<<<<< ') + 1;
    if (at === 0 && !text.startsWith('<<<<<<< '))
        return;
    const line = text.slice(0, at).split('\n').length;
    throw new _defects_js__WEBPACK_IMPORTED_MODULE_0__/* .DocumentError */ .Mi(`The file has merge conflicts: line ${String(line)} begins with <<<<<<<. Resolve them, and commit the file.`);
}
function lineAndColumn(text, position) {
    const before = text.slice(0, position);
    const line = before.split('\n').length;
    return `line ${String(line)}, column ${String(position - before.lastIndexOf('\n'))}`;
}
function describeSyntaxError(text, error) {
    if (hasValuePerLine(text)) {
        return 'This is not one JSON value but one on each line (NDJSON), as call logs are. Give the file that Postman exports.';
    }
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
    const text = decode(bytes);
    requireNoConflict(text);
    return text;
}
/**
 * Parses the text of a JSON file.
 * @throws {DocumentError} with a sentence that names what the text is instead, or line and column of the mistake.
 */
function parseDocument(text) {
    if (text.trim() === '')
        throw new _defects_js__WEBPACK_IMPORTED_MODULE_0__/* .DocumentError */ .Mi('The file is empty. Export it from Postman again.');
    try {
        return (0,_http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseShallowJson */ .o4)(text, _http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_1__/* .deepestDocument */ .CE);
    }
    catch (error) {
        if (error instanceof _http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_1__/* .TooDeepError */ .Fd)
            throw new _defects_js__WEBPACK_IMPORTED_MODULE_0__/* .DocumentError */ .Mi(error.message, { cause: error });
        const start = text.trimStart().slice(0, 4096);
        // What begins like JSON is meant to be JSON: say where it breaks.
        const other = /^[[{"]/.test(start) ? undefined : beginnings.find(([fits]) => fits.test(start));
        throw new _defects_js__WEBPACK_IMPORTED_MODULE_0__/* .DocumentError */ .Mi(other === undefined
            ? describeSyntaxError(text, error)
            : `This is not JSON but ${other[1]}. Give the file that Postman exports.`, { cause: error });
    }
}
/**
 * Decodes and parses a JSON file.
 * @throws {DocumentError} as both do.
 */
function readDocument(bytes) {
    return parseDocument(decodeDocument(bytes));
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
