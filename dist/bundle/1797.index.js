export const id = 1797;
export const ids = [1797,4178];
export const modules = {

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

/***/ 4061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ looksLikeEnvironment),
/* harmony export */   B7: () => (/* binding */ documentName),
/* harmony export */   D6: () => (/* binding */ whatToGive),
/* harmony export */   ay: () => (/* binding */ looksLikeCollection),
/* harmony export */   oA: () => (/* binding */ unwrap),
/* harmony export */   po: () => (/* binding */ describeDocument)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80408);

const has = (document, ...keys) => keys.every((key) => Object.hasOwn(document, key));
/** Whether a document looks like an environment or globals export. */
function looksLikeEnvironment(document) {
    return Array.isArray(document['values']) && !has(document, 'item') && !has(document, 'requests');
}
/** Whether a document looks like a collection of any of the formats v1, v2.0 and v2.1. */
function looksLikeCollection(document) {
    return Array.isArray(document['item']) || Array.isArray(document['requests']) || isInfo(document['info']);
}
function isInfo(value) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asRecord */ .qY)(value)?.['schema'])?.includes('/collection/') === true;
}
/** Kinds of documents by what gives them away; the first that fits is taken. */
const kinds = [
    [(d) => has(d, 'openapi') || has(d, 'swagger'), 'an OpenAPI document (a collection can be made of versions 2 and 3)'],
    [(d) => has(d, 'asyncapi'), 'an AsyncAPI document'],
    [
        (d) => has(d, '$kind') || (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asRecord */ .qY)(d['info'])?.['schema'])?.includes('/v3') === true,
        'an item of a Postman v3 collection (export the collection as v2.1)',
    ],
    [
        (d) => has(d, 'rootLevelRequests') || has(d, 'rootLevelFolders'),
        'a minimal collection of the Postman API (ask for it without model=minimal)',
    ],
    [(d) => d['_postman_variable_scope'] === 'globals', 'an export of Postman globals'],
    [looksLikeEnvironment, 'a Postman environment'],
    [looksLikeCollection, 'a Postman collection'],
    [(d) => has((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asRecord */ .qY)(d['log']) ?? {}, 'entries'), 'an HTTP archive (HAR)'],
    [(d) => has(d, '_type', 'resources') || ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1)(d['type']) ?? '').includes('.insomnia.rest/'), 'an Insomnia export'],
    [(d) => has(d, 'bruno') || has(d, 'brunoConfig') || isBruno(d), 'a Bruno collection'],
    [(d) => has(d, 'clientName') && has(d, 'requests'), 'a Thunder Client collection'],
    [(d) => has(d, 'collections') || has(d, 'environments'), 'a list or backup of several Postman elements'],
    [(d) => has(d, 'mock') || has(d, 'mocks'), 'a mock server of the Postman API'],
    [(d) => has(d, 'error'), 'an error of the Postman API'],
    [(d) => has(d, 'dependencies') || has(d, 'devDependencies'), 'a package.json'],
    [(d) => has(d, '$schema') || has(d, 'properties'), 'a JSON Schema'],
];
/** Its `bruno.json`, or what it exports. */
const isBruno = (document) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1)(document['version']) === '1' && (document['type'] === 'collection' || Array.isArray(document['items']));
/** What to give in place of a document that is no collection, or no environment. */
function whatToGive(document, wanted) {
    const record = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asRecord */ .qY)(document) ?? {};
    const other = looksLikeEnvironment(record)
        ? 'environment'
        : looksLikeCollection(record) || has(record, 'openapi') || has(record, 'swagger')
            ? 'collection'
            : undefined;
    const form = wanted === 'collection' ? 'the collection from Postman as v2.1' : 'the environment from Postman';
    if (other !== undefined && other !== wanted)
        return `Give it in \`${other}\`; export ${form} and give that file here.`;
    if (has(record, 'collections'))
        return `Export ${wanted === 'collection' ? 'the one collection as v2.1' : 'the one environment'} and give that file.`;
    const isForeign = has((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asRecord */ .qY)(record['log']) ?? {}, 'entries') ||
        has(record, '_type', 'resources') ||
        isBruno(record) ||
        has(record, 'brunoConfig') ||
        has(record, 'clientName');
    return isForeign && wanted === 'collection'
        ? `Import it into Postman, export ${form} and give that file.`
        : `Export ${form} and give that file.`;
}
/** What the document is, with an article: "an OpenAPI document", "a list", "an object with the keys a, b and c". */
function describeDocument(document) {
    if (document === null)
        return 'null';
    if (Array.isArray(document))
        return `a list of ${String(document.length)} values`;
    const record = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asRecord */ .qY)(document);
    if (record === undefined)
        return `a ${typeof document}`;
    const kind = kinds.find(([fits]) => fits(record));
    if (kind !== undefined)
        return kind[1];
    const keys = Object.keys(record).slice(0, 5);
    if (keys.length === 0)
        return 'an empty object';
    const named = keys.map((key) => `"${key.slice(0, 40)}"`).join(', ');
    return `an object with the keys ${named}${Object.keys(record).length > keys.length ? ', …' : ''}`;
}
/** Takes the document out of wrappers such as `{"collection": …}`, which the Postman API puts around it. */
function unwrap(document, wrapper) {
    let inner = document;
    let pointer = '';
    for (let depth = 0; depth < 3; depth += 1) {
        const record = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asRecord */ .qY)(inner);
        const wrapped = record === undefined ? undefined : (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asRecord */ .qY)(record[wrapper]);
        if (record === undefined || wrapped === undefined || looksLikeCollection(record) || looksLikeEnvironment(record))
            break;
        inner = wrapped;
        pointer += `/${wrapper}`;
    }
    return { inner, pointer };
}
/** The document's own name for messages, `undefined` when it has none. */
function documentName(document) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asName */ .uP)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asRecord */ .qY)(document['info'])?.['name']) ?? (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asName */ .uP)(document['name']);
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

/***/ 24178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readVariables),
/* harmony export */   readEnvironment: () => (/* binding */ readEnvironment)
/* harmony export */ });
/* harmony import */ var _defects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55030);
/* harmony import */ var _describe_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4061);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80408);
/* harmony import */ var _read_pairs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25718);




/**
 * Reads an environment, plain or wrapped in `{"environment": …}`. The values are the shared ("initial") ones, the only
 * ones that a file holds.
 * @throws {EnvironmentError} when the document is something else; the message says what it is.
 */
function readEnvironment(document) {
    const inner = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asRecord */ .qY)((0,_describe_document_js__WEBPACK_IMPORTED_MODULE_1__/* .unwrap */ .oA)(document, 'environment').inner);
    if (inner === undefined || !(0,_describe_document_js__WEBPACK_IMPORTED_MODULE_1__/* .looksLikeEnvironment */ .$t)(inner)) {
        throw new _defects_js__WEBPACK_IMPORTED_MODULE_2__/* .EnvironmentError */ .eG(`This is not a Postman environment but ${(0,_describe_document_js__WEBPACK_IMPORTED_MODULE_1__/* .describeDocument */ .po)(inner ?? document)}. ` +
            (0,_describe_document_js__WEBPACK_IMPORTED_MODULE_1__/* .whatToGive */ .D6)(inner ?? document, 'environment'));
    }
    const name = (0,_describe_document_js__WEBPACK_IMPORTED_MODULE_1__/* .documentName */ .B7)(inner) ?? 'Untitled environment';
    const defects = (0,_defects_js__WEBPACK_IMPORTED_MODULE_2__/* .collectDefects */ .z3)();
    defects.at(() => name);
    const variables = readVariables(inner['values'], defects);
    return { environment: { id: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asName */ .uP)(inner['id']), name, variables }, warnings: defects.warnings() };
}
/** `undefined` for a value that is a list or an object: Postman's SDK leaves such tokens unresolved. */
function readValue(value) {
    return value === undefined || value === null ? '' : (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1)(value);
}
/**
 * Reads a list of variables or an object that maps names to values. Disabled ones are left out (`disabled: true`, or
 * `enabled: false` in environments; neither means enabled). Of several enabled ones with the same key the last one
 * counts, as in Postman's Collection SDK.
 */
function readVariables(list, defects) {
    const entries = Array.isArray(list)
        ? list
        : Object.entries((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asRecord */ .qY)(list) ?? {}).map(([key, value]) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asRecord */ .qY)(value) ?? { key, value });
    const found = new Map();
    for (const entry of entries) {
        const variable = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asRecord */ .qY)(entry);
        const key = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asName */ .uP)(variable?.['key']) ?? (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asName */ .uP)(variable?.['id']) ?? (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asName */ .uP)(variable?.['name']);
        if (variable === undefined || key === undefined) {
            defects.add('variable-unreadable');
            continue;
        }
        if (!(0,_read_pairs_js__WEBPACK_IMPORTED_MODULE_3__/* .isEnabled */ .O)(variable))
            continue;
        const value = readValue(variable['value']);
        if (value === undefined)
            defects.add('variable-not-text');
        else
            found.set(key, { key, value, ...(variable['type'] === 'secret' && { secret: true }) });
    }
    return [...found.values()];
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


/***/ })

};
