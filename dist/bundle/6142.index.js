export const id = 6142;
export const ids = [6142,7092,109,6514];
export const modules = {

/***/ 37092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BN: () => (/* binding */ schema21),
/* harmony export */   Lb: () => (/* binding */ identifyCollection),
/* harmony export */   ex: () => (/* binding */ locateV1Items),
/* harmony export */   f9: () => (/* binding */ convertV1),
/* harmony export */   toCollectionV2: () => (/* binding */ toCollectionV2),
/* harmony export */   toCollectionV21: () => (/* binding */ toCollectionV21)
/* harmony export */ });
/* harmony import */ var _http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5177);
/* harmony import */ var _http_text_thrown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98589);
/* harmony import */ var _defects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55030);
/* harmony import */ var _describe_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4061);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80408);
/* harmony import */ var _map_items_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71463);
/** Older collection formats, through Postman's own converter. */






/**
 * Takes a collection out of its wrapper and tells its format.
 * @throws {CollectionError} when the document is not a collection; the message says what it is.
 */
function identifyCollection(document) {
    const { inner, pointer } = (0,_describe_document_js__WEBPACK_IMPORTED_MODULE_0__/* .unwrap */ .oA)(document, 'collection');
    const collection = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asRecord */ .qY)(inner);
    const schema = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asRecord */ .qY)(collection?.['info'])?.['schema']) ?? '';
    const isMinimal = collection !== undefined && Object.hasOwn(collection, 'rootLevelRequests');
    const isNewer = /\/v(?:[3-9]|\d\d)/.test(schema) || (collection !== undefined && Object.hasOwn(collection, '$kind'));
    const isOther = isMinimal || isNewer || (collection !== undefined && (0,_describe_document_js__WEBPACK_IMPORTED_MODULE_0__/* .looksLikeEnvironment */ .$t)(collection));
    if (collection === undefined || isOther || !(0,_describe_document_js__WEBPACK_IMPORTED_MODULE_0__/* .looksLikeCollection */ .ay)(collection)) {
        throw new _defects_js__WEBPACK_IMPORTED_MODULE_2__/* .CollectionError */ .py(`This is not a Postman collection (v2.1, v2.0 or v1) but ${(0,_describe_document_js__WEBPACK_IMPORTED_MODULE_0__/* .describeDocument */ .po)(inner)}. ` +
            (0,_describe_document_js__WEBPACK_IMPORTED_MODULE_0__/* .whatToGive */ .D6)(inner, 'collection'));
    }
    const isV1 = !Array.isArray(collection['item']) && Array.isArray(collection['requests']);
    const isSchemaKnown = isV1 || /\/collection\/v2\.[01](?:\.\d+)?\//.test(schema);
    const format = isV1 ? 'v1' : schema.includes('/v2.0') ? 'v2.0' : 'v2.1';
    return { collection, format, pointer, isSchemaKnown };
}
/** How a document says that it is a collection of format v2.1. */
const schema21 = 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json';
/** A document of format v2.1 that says so: Postman's API refuses others. */
function withSchema(collection) {
    return { ...collection, info: { ...(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asRecord */ .qY)(collection['info']), schema: schema21 } };
}
/**
 * Converts a v1 collection to v2.1 and keeps its IDs.
 * @throws {CollectionError} when Postman's converter gives up on it.
 */
async function convertV1(collection) {
    return convert(withResponseIds(collection), '1.0.0', '2.1.0');
}
async function convert(collection, inputVersion, outputVersion) {
    const { default: transformer } = await __webpack_require__.e(/* import() */ 3459).then(__webpack_require__.bind(__webpack_require__, 73459));
    const options = { inputVersion, outputVersion, retainIds: true };
    try {
        const result = await new Promise((resolve, reject) => {
            transformer.convert(collection, options, (error, converted) => {
                if (error)
                    reject(error);
                else
                    resolve(converted);
            });
        });
        const converted = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asRecord */ .qY)(result);
        if (converted !== undefined)
            return converted;
        throw new Error('it gave no collection');
    }
    catch (cause) {
        throw new _defects_js__WEBPACK_IMPORTED_MODULE_2__/* .CollectionError */ .py(`Postman's converter could not bring this collection from format v${inputVersion} to v${outputVersion}: ${(0,_http_text_thrown_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(cause)}. ` +
            'Open it in Postman and export it as v2.1.', { cause });
    }
}
/**
 * The same collection in format v2.1, unwrapped, as `POST /collections` of the Postman API takes it. A v2.1 document
 * comes back unchanged, but for a schema that it lacks; v2.0 and v1 go through Postman's converter.
 * @throws {CollectionError} when the document is not a collection or cannot be converted.
 */
async function toCollectionV21(document) {
    const { collection, format, isSchemaKnown } = identifyCollection(document);
    if (format === 'v2.1')
        return isSchemaKnown ? collection : withSchema(collection);
    if (format === 'v1')
        return convertV1(collection);
    // The converter knows no way from v2.0 to v2.1 but through v1.
    return convertV1(await convert(withItemIds(collection), '2.0.0', '1.0.0'));
}
/**
 * The same collection, unwrapped, as the embedded server takes it: v2.1 and v2.0 unchanged, because the engine reads both
 * and the way from v2.0 to v2.1 loses what the converter does not understand. Of v1 the engine reads what is given here.
 * @throws {CollectionError} when the document is not a collection or cannot be converted.
 */
async function toCollectionV2(document) {
    const { collection, format, isSchemaKnown } = identifyCollection(document);
    if (format === 'v1')
        return convertV1(collection);
    return isSchemaKnown ? collection : withSchema(collection);
}
/**
 * The same collection with an ID of its own for every folder, request and saved response: the converter goes through
 * format v1, where things are joined by their IDs, so it drops what has none and all but one of those that share one.
 * The shorthands of the format, a URL as request and one response instead of a list, are written out: it does not know them.
 */
function withItemIds(collection) {
    const { item, info } = collection;
    if (!Array.isArray(item))
        return collection;
    const idOf = (0,_map_items_js__WEBPACK_IMPORTED_MODULE_4__/* .chooseIds */ .yr)();
    const items = (0,_map_items_js__WEBPACK_IMPORTED_MODULE_4__/* .mapItems */ .Z9)(item, info, (item, derived) => {
        const { request, originalRequest, response } = item;
        return {
            ...item,
            id: idOf(item, derived),
            ...(typeof request === 'string' && { request: requestOf(request) }),
            ...(typeof originalRequest === 'string' && { originalRequest: requestOf(originalRequest) }),
            ...((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asRecord */ .qY)(response) !== undefined && { response: [response] }),
        };
    });
    return { ...collection, item: items };
}
function requestOf(url) {
    return { method: 'GET', url };
}
/** The ID of a saved response of format v1: all have as many digits, so that their order as text is that of the file. */
function v1ResponseId(request, response) {
    const digits = (index) => String(index).padStart(6, '0');
    return `response-${digits(request)}-${digits(response)}`;
}
/** Gives saved responses of a v1 collection an ID: the converter drops those that share one or have none. */
function withResponseIds(collection) {
    const seen = new Set();
    const withId = (value, fallback) => {
        const response = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asRecord */ .qY)(value);
        const id = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)(response?.['id']) ?? '';
        if (response === undefined || (id !== '' && !seen.has(id))) {
            seen.add(id);
            return value;
        }
        return { ...response, id: fallback };
    };
    const requests = (0,_http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_5__/* .listOf */ .c3)(collection['requests']).map((entry, requestIndex) => {
        const request = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asRecord */ .qY)(entry);
        const saved = (0,_http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_5__/* .listOf */ .c3)(request?.['responses']);
        const responses = saved.map((value, index) => withId(value, v1ResponseId(requestIndex, index)));
        // `responses_order` would leave out the responses that have just got their IDs.
        return responses.some((value, index) => value !== saved[index])
            ? { ...request, responses, responses_order: [] }
            : entry;
    });
    return { ...collection, requests };
}
/** The same requests, with the pointers of the v1 document that they were converted from. */
function locateV1Items(requests, collection, pointer) {
    const pointers = new Map();
    for (const [index, entry] of (0,_http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_5__/* .listOf */ .c3)(collection['requests']).entries()) {
        const request = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asRecord */ .qY)(entry);
        const requestPointer = `${pointer}/requests/${String(index)}`;
        const id = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asName */ .uP)(request?.['id']);
        if (id !== undefined)
            pointers.set(id, requestPointer);
        for (const [nth, response] of (0,_http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_5__/* .listOf */ .c3)(request?.['responses']).entries()) {
            const responseId = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asName */ .uP)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asRecord */ .qY)(response)?.['id']) ?? v1ResponseId(index, nth);
            pointers.set(responseId, `${requestPointer}/responses/${String(nth)}`);
        }
    }
    const located = (id, place) => ({ ...place, pointer: pointers.get(id) ?? place.pointer });
    return requests.map((request) => ({
        ...request,
        place: located(request.id, request.place),
        examples: request.examples.map((example) => ({ ...example, place: located(example.id, example.place) })),
    }));
}


/***/ }),

/***/ 55030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mi: () => (/* binding */ DocumentError),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   _c: () => (/* binding */ collectWarnings),
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
    const warnings = collectWarnings();
    let describe = () => '';
    return {
        at(describeItem) {
            describe = describeItem;
        },
        here: () => describe(),
        add(kind) {
            warnings.add(sentences[kind], () => describe());
        },
        warnings: warnings.list,
    };
}
/** Begins to collect warnings. */
function collectWarnings() {
    const found = new Map();
    return {
        add(message, describeItem, kind = message) {
            const known = found.get(kind);
            if (known === undefined)
                found.set(kind, { message, firstItem: describeItem(), count: 1 });
            else
                known.count += 1;
        },
        list: () => [...found.values()],
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
/** What other programs write, and Postman imports. */
const foreignKinds = [
    [(d) => has((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asRecord */ .qY)(d['log']) ?? {}, 'entries'), 'an HTTP archive (HAR)'],
    [(d) => has(d, '_type', 'resources') || ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1)(d['type']) ?? '').includes('.insomnia.rest/'), 'an Insomnia export'],
    [(d) => has(d, 'bruno') || has(d, 'brunoConfig') || isBruno(d), 'a Bruno collection'],
    [(d) => has(d, 'clientName'), 'a Thunder Client collection'],
];
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
    ...foreignKinds,
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
    return foreignKinds.some(([fits]) => fits(record)) && wanted === 'collection'
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
/* harmony export */   Ol: () => (/* binding */ isEnabled),
/* harmony export */   SX: () => (/* binding */ readPairs),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   e1: () => (/* binding */ asText),
/* harmony export */   qY: () => (/* binding */ asRecord),
/* harmony export */   uP: () => (/* binding */ asName)
/* harmony export */ });
/* harmony import */ var _http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5177);
/* harmony import */ var _defects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55030);
/** Reads values and lists in all shapes that files have. What is of the wrong kind counts as absent; the rest stays. */


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
 * Text as it is, objects as JSON: some generators write a parsed body where the format wants text.
 * @throws {CollectionError} when it is nested deeper than it can be written; neither place of a mock could be sent it.
 */
function textOf(value, defects) {
    const text = asText(value);
    if (text !== undefined || value === null || value === undefined)
        return text ?? '';
    try {
        return JSON.stringify(value);
    }
    catch (cause) {
        throw new _defects_js__WEBPACK_IMPORTED_MODULE_1__/* .CollectionError */ .py(`A body or value of "${defects.here()}" is no text but objects or lists, which are nested too deep to be written as JSON. ` +
            'Save it as text, as Postman does, or nest it less.', { cause });
    }
}
/** One `Name: value` line. */
function readLine(line) {
    const colon = line.indexOf(':');
    const key = (colon === -1 ? line : line.slice(0, colon)).trim();
    return key === '' ? [] : [{ key, value: colon === -1 ? '' : line.slice(colon + 1).trim() }];
}
/** Whether an entry of a list counts: `disabled` in formats v2, `enabled` in v1 and environments. */
function isEnabled(entry) {
    const record = asRecord(entry);
    return record?.['disabled'] !== true && record?.['enabled'] !== false;
}
function readEntry(entry, defects) {
    if (typeof entry === 'string')
        return readLine(entry);
    const record = asRecord(entry);
    // Format v1 has `name` beside or instead of `key`.
    const key = asName(record?.['key']) ?? asName(record?.['name']);
    if (record === undefined || key === undefined || !isEnabled(record))
        return [];
    return [{ key, value: textOf(record['value'], defects) }];
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
    const record = asRecord(list);
    if (record === undefined) {
        defects.add('pairs-unreadable');
        return [];
    }
    return Object.entries(record).flatMap(([key, value]) => readEntry({ key, value }, defects));
}


/***/ }),

/***/ 71463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $A: () => (/* binding */ namedId),
/* harmony export */   FU: () => (/* binding */ rootHash),
/* harmony export */   QR: () => (/* binding */ walkItems),
/* harmony export */   Z9: () => (/* binding */ mapItems),
/* harmony export */   dD: () => (/* binding */ derivedId),
/* harmony export */   fb: () => (/* binding */ childHash),
/* harmony export */   yr: () => (/* binding */ chooseIds)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80408);

/**
 * Walks lists of items in the order of the file; what is inside an item comes after it. No recursion: folders may nest very deep.
 *
 * @param visit gives the list that is inside an item, where it holds one
 */
function walkItems(root, visit) {
    const lists = [{ list: root, next: 0 }];
    for (let last = lists.at(-1); last !== undefined; last = lists.at(-1)) {
        const { list, next: index } = last;
        if (index >= list.items.length) {
            lists.pop();
            continue;
        }
        last.next += 1;
        const inside = visit(list.items[index], index, list);
        if (inside !== undefined)
            lists.push({ list: inside, next: 0 });
    }
}
/**
 * Maps in the order of the file, counting as the engine counts; what is inside an item is mapped after it. Broken items are
 * kept as they are.
 *
 * @param info the collection's: derived IDs begin with the file's own ID, so that those of two files differ
 */
function mapItems(root, info, mapItem) {
    let requests = 0;
    let examples = 0;
    const mapExample = (value, index, parent) => {
        const response = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asRecord */ .qY)(value);
        if (response === undefined)
            return value;
        const ordinal = examples;
        examples += 1;
        return mapItem(response, () => derivedId(ordinal, childHash(parent, `response/${String(index)}`)));
    };
    const top = { items: [...root], hash: rootHash(info) };
    walkItems(top, (value, index, { items, hash }) => {
        const item = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asRecord */ .qY)(value);
        if (item === undefined)
            return undefined;
        const place = childHash(hash, String(index));
        const ordinal = requests;
        const copy = mapItem(item, () => derivedId(ordinal, place));
        items[index] = copy;
        const { item: inner, response } = copy;
        if (Array.isArray(inner)) {
            const inside = Array.from(inner);
            copy['item'] = inside;
            return { items: inside, hash: place };
        }
        if (item['request'] === undefined || item['request'] === null)
            return undefined;
        requests += 1;
        if (Array.isArray(response))
            copy['response'] = response.map((entry, at) => mapExample(entry, at, place));
        else if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asRecord */ .qY)(response) !== undefined)
            copy['response'] = mapExample(response, 0, place);
        return undefined;
    });
    return top.items;
}
/** The ID of each item: the one that it names if no item before it does, else the derived one. */
function chooseIds() {
    const seen = new Set();
    return (item, derived) => {
        const named = namedId(item);
        const id = named !== undefined && !seen.has(named) ? named : derived();
        seen.add(id);
        return id;
    };
}
/** The ID that the file names. */
function namedId(item) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asName */ .uP)(item['id']) ?? (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asName */ .uP)(item['_postman_id']);
}
/** Where the way to every place begins: the collection's own ID tells the places of two files apart. */
function rootHash(info) {
    return childHash([0x811c9dc5, 0x9e3779b9, 0x85ebca6b], (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asName */ .uP)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asRecord */ .qY)(info)?.['_postman_id']) ?? '');
}
/** FNV-1a over the text, from the given state. */
function mix(state, text) {
    let hash = state;
    for (let index = 0; index < text.length; index += 1)
        hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
    return hash >>> 0;
}
/** The hash of a child: a key or an index below the parent's place. */
function childHash([first, second, third], step) {
    return [mix(first, `/${step}`), mix(second, `/${step}`), mix(third, `/${step}`)];
}
/**
 * A UUID (version 8, RFC 9562) made from the item's place: the same file gives the same IDs. It begins with the item's
 * ordinal, so that examples without IDs tie in the order of the file: ties are broken by ID.
 */
function derivedId(ordinal, [first, second, third]) {
    const digits = hex(first) + hex(second) + hex(third);
    return `${hex(ordinal)}-${digits.slice(0, 4)}-8${digits.slice(4, 7)}-8${digits.slice(7, 10)}-${digits.slice(10, 22)}`;
}
/** Eight digits. */
function hex(word) {
    return word.toString(16).padStart(8, '0');
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
/* harmony import */ var _http_text_thrown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98589);
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
    const [first = '', second = ''] = lines.filter((line) => line !== '');
    try {
        return [first, second].every((line) => /^[{[]/.test(line) && (0,_http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseShallowJson */ .o4)(line, _http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_1__/* .deepestDocument */ .CE) !== undefined);
    }
    catch {
        return false;
    }
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
    const reason = (0,_http_text_thrown_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error);
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

/***/ 39130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HB: () => (/* binding */ splitQuery),
/* harmony export */   wo: () => (/* binding */ readUrl),
/* harmony export */   yO: () => (/* binding */ withoutScheme)
/* harmony export */ });
/* harmony import */ var _http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5177);
/* harmony import */ var _http_text_pairs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68166);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80408);
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
    return splitQuery(withoutProtocol(text.trim()));
}
/** `host`, `port` and `path` as one address; `undefined` when the object has none of them. */
function joinParts(url) {
    const { host, port, path } = url;
    const hostText = Array.isArray(host) ? host.map((label) => (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)(label) ?? '').join('.') : ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)(host) ?? '');
    const portText = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asName */ .uP)(port);
    const segments = Array.isArray(path)
        ? path.map((segment) => (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)(segment) ?? (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asRecord */ .qY)(segment)?.['value']) ?? '')
        : undefined;
    const pathText = segments?.join('/') ?? (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)(path)?.replace(/^\//, '');
    if (hostText === '' && pathText === undefined)
        return undefined;
    return withoutProtocol(hostText + (portText === undefined ? '' : `:${portText}`) + (pathText === undefined ? '' : `/${pathText}`));
}
function readPathVariables(list) {
    return (0,_http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(list).flatMap((entry) => {
        const variable = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asRecord */ .qY)(entry);
        // Files of early v2 name a path variable by `id` (postman-collection, Url).
        const key = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asName */ .uP)(variable?.['key']) ?? (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asName */ .uP)(variable?.['id']);
        const value = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asName */ .uP)(variable?.['value']);
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
    const parts = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asRecord */ .qY)(url);
    if (parts === undefined) {
        defects.add('url-missing');
        return { address: '', query: [], pathVariables: [] };
    }
    const pathVariables = readPathVariables(parts['variable']);
    const raw = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asName */ .uP)(parts['raw']);
    const oddSegment = (0,_http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(parts['path']).some((segment) => (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)(segment) === undefined);
    if (oddSegment)
        defects.add('path-segment-not-text');
    const joined = joinParts(parts);
    if (raw !== undefined && (joined === undefined || oddSegment))
        return { ...readUrlText(raw), pathVariables };
    // The path may hold what belongs after it when somebody typed it into the wrong field.
    const { address, query } = readUrlText(joined ?? '');
    const listed = typeof parts['query'] === 'string' ? readQueryText(parts['query']) : (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readPairs */ .SX)(parts['query'], defects);
    return { address, query: [...query, ...listed], pathVariables };
}
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
