export const id = 7864;
export const ids = [7864,4178,7092];
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

/***/ 17864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ readCollection)
});

// EXTERNAL MODULE: ./build/http-text/bounded-json.js
var bounded_json = __webpack_require__(5177);
// EXTERNAL MODULE: ./build/engine/read/convert-collection.js
var convert_collection = __webpack_require__(37092);
// EXTERNAL MODULE: ./build/engine/read/defects.js
var read_defects = __webpack_require__(55030);
// EXTERNAL MODULE: ./build/engine/read/map-items.js
var map_items = __webpack_require__(71463);
// EXTERNAL MODULE: ./build/engine/read/describe-document.js
var describe_document = __webpack_require__(4061);
// EXTERNAL MODULE: ./build/engine/read/json.js
var json = __webpack_require__(80408);
// EXTERNAL MODULE: ./build/engine/read/read-request.js
var read_request = __webpack_require__(45114);
;// CONCATENATED MODULE: ./build/engine/read/read-example.js
/** A saved response, which the mock serves as an example. */




/** 1xx ends no answer and three digits are all that HTTP has; the rest is served as saved, odd codes included. */
function readStatus(value, defects) {
    if (value === undefined || value === null || value === '') {
        defects.add('status-missing');
        return 200;
    }
    const code = Number(value);
    if (Number.isInteger(code) && code >= 200 && code <= 599)
        return code;
    defects.add('status-invalid');
    return 200;
}
function readBody(value, defects) {
    if (typeof value !== 'string' && value !== undefined && value !== null)
        defects.add('body-not-text');
    return (0,json/* textOf */.b6)(value, defects);
}
function readName(value, defects) {
    const name = (0,json/* asText */.e1)(value);
    if (name !== undefined)
        return name;
    defects.add('name-missing');
    return 'Untitled example';
}
/** What our own conversion of OpenAPI writes. */
function readStandsFor(value) {
    const standsFor = (0,json/* asRecord */.qY)(value);
    if (standsFor === undefined)
        return undefined;
    const statuses = (0,bounded_json/* listOf */.c3)(standsFor['statuses']).map((range) => (0,bounded_json/* listOf */.c3)(range).map(Number));
    return {
        statuses: statuses.map(([from = 0, to = 0]) => [from, to]),
        isDefault: standsFor['isDefault'] === true,
    };
}
/** The request that a response was saved for; what it lacks is that of the request which it is saved under. */
function readOriginal(original, request, defects) {
    if (original === undefined || original === null)
        return request;
    const record = (0,json/* asRecord */.qY)(original);
    if (record === undefined || hasUrl(record['url']))
        return (0,read_request/* readRequest */.i)(original, defects);
    defects.add('original-url-missing');
    const { address, query, pathVariables } = request;
    return { ...(0,read_request/* readRequest */.i)({ ...record, url: '/' }, defects), address, query, pathVariables };
}
/** Whether a URL says anything of where it leads. */
function hasUrl(url) {
    const parts = (0,json/* asRecord */.qY)(url);
    if (parts === undefined)
        return ((0,json/* asName */.uP)(url)?.trim() ?? '') !== '';
    return ['raw', 'host', 'path'].some((key) => (0,json/* asName */.uP)(parts[key]) !== undefined || (0,bounded_json/* listOf */.c3)(parts[key]).length > 0);
}
/** Reads one saved response; what is missing is noted and taken from what stands around it. */
function readExample(response, around, defects) {
    const name = readName(response['name'], defects);
    const original = response['originalRequest'];
    if (original === undefined || original === null)
        defects.add('original-request-missing');
    return {
        id: (0,map_items/* namedId */.$A)(response) ?? around.derivedId(),
        uid: (0,json/* asName */.uP)(response['uid']),
        name,
        place: around.place(name),
        request: readOriginal(original, around.request, defects),
        status: readStatus(response['code'], defects),
        // Some generators write "200 OK" here; the code stands in `status` already.
        statusText: ((0,json/* asText */.e1)(response['status']) ?? '').replace(/^\d{3} +/, ''),
        headers: (0,json/* readPairs */.SX)(response['header'], defects),
        body: readBody(response['body'], defects),
        previewLanguage: (0,json/* asName */.uP)(response['_postman_previewlanguage'])?.toLowerCase(),
        standsFor: readStandsFor(response['_standsFor']),
    };
}

// EXTERNAL MODULE: ./build/engine/read/read-environment.js
var read_environment = __webpack_require__(24178);
;// CONCATENATED MODULE: ./build/engine/read/read-collection.js
/** A Postman collection of any format, read into the engine's shape. */









/** More folder names than this are cut at the front: a path is for people. */
const longestPath = 100;
function withName(names, name) {
    return names.length < longestPath ? [...names, name] : ['…', ...names.slice(2 - longestPath), name];
}
function readExamples(item, request, at, reading) {
    const { defects } = reading;
    const saved = item['response'];
    if (saved === undefined || saved === null)
        return [];
    if (!Array.isArray(saved))
        defects.add('responses-not-a-list');
    const examples = [];
    for (const [index, value] of (Array.isArray(saved) ? saved : [saved]).entries()) {
        const response = (0,json/* asRecord */.qY)(value);
        if (response === undefined) {
            defects.add('response-unreadable');
            continue;
        }
        const pointer = Array.isArray(saved) ? `${at.pointer}/response/${String(index)}` : `${at.pointer}/response`;
        const hash = (0,map_items/* childHash */.fb)(at.hash, `response/${String(index)}`);
        defects.at(() => [...at.names, (0,json/* asName */.uP)(response['name']) ?? `response ${String(index)}`].join(' > '));
        const place = (name) => ({ path: withName(at.names, name), pointer });
        const ordinal = reading.examples;
        reading.examples += 1;
        const around = { derivedId: () => (0,map_items/* derivedId */.dD)(ordinal, hash), place, request };
        const example = readExample(response, around, defects);
        if (reading.exampleIds.has(example.id))
            defects.add('id-duplicate');
        noteId(example.id, reading);
        reading.exampleIds.add(example.id);
        examples.push(example);
    }
    return examples;
}
function readItem(item, name, at, reading) {
    const request = (0,read_request/* readRequest */.i)(item['request'], reading.defects);
    const id = (0,map_items/* namedId */.$A)(item) ?? (0,map_items/* derivedId */.dD)(reading.requests.length, at.hash);
    const place = { path: at.names, pointer: at.pointer };
    return { id, name, place, request, examples: readExamples(item, request, at, reading) };
}
function noteId(id, reading) {
    if (id === undefined)
        return;
    reading.repeatsIds ||= reading.allIds.has(id);
    reading.allIds.add(id);
}
function readItems(collection, pointer, defects) {
    const reading = {
        defects,
        requests: [],
        exampleIds: new Set(),
        allIds: new Set(),
        repeatsIds: false,
        examples: 0,
    };
    const top = {
        items: (0,bounded_json/* listOf */.c3)(collection['item']),
        names: [],
        pointer: `${pointer}/item`,
        hash: (0,map_items/* rootHash */.FU)(collection['info']),
    };
    (0,map_items/* walkItems */.QR)(top, (value, index, folder) => {
        const item = (0,json/* asRecord */.qY)(value);
        const name = (0,json/* asName */.uP)(item?.['name']) ?? `item ${String(index)}`;
        const names = withName(folder.names, name);
        const at = { names, pointer: `${folder.pointer}/${String(index)}`, hash: (0,map_items/* childHash */.fb)(folder.hash, String(index)) };
        defects.at(() => names.join(' > '));
        if (item !== undefined)
            noteId((0,map_items/* namedId */.$A)(item), reading);
        if (Array.isArray(item?.['item']))
            return { ...at, items: item['item'], pointer: `${at.pointer}/item` };
        if (item?.['request'] === undefined || item['request'] === null)
            defects.add('item-unreadable');
        else
            reading.requests.push(readItem(item, name, at, reading));
        return undefined;
    });
    return reading;
}
/**
 * Reads a collection of format v2.1, v2.0 or v1, plain or wrapped in `{"collection": …}`. What is broken is left out or
 * mended, with one warning per kind of defect. Asynchronous only because the converter for v1 is loaded when needed.
 * @throws {CollectionError} when the document is not a collection; the message says what it is.
 */
async function readCollection(document) {
    const { collection: found, format, pointer, isSchemaKnown } = (0,convert_collection/* identifyCollection */.Lb)(document);
    const collection = format === 'v1' ? await (0,convert_collection/* convertV1 */.f9)(found) : found;
    const name = (0,describe_document/* documentName */.B7)(collection) ?? 'Untitled collection';
    const defects = (0,read_defects/* collectDefects */.z3)();
    defects.at(() => name);
    if (!Array.isArray(collection['item']))
        defects.add('no-items');
    if (!isSchemaKnown)
        defects.add('schema-unknown');
    const variables = (0,read_environment/* readVariables */.C)(collection['variable'] ?? [], defects);
    const { requests, repeatsIds } = readItems(collection, pointer, defects);
    const info = (0,json/* asRecord */.qY)(collection['info']);
    return {
        collection: {
            id: (0,json/* asName */.uP)(info?.['_postman_id']) ?? (0,json/* asName */.uP)(info?.['id']),
            exporterId: (0,json/* asName */.uP)(info?.['_exporter_id']),
            name,
            variables,
            repeatsIds,
            requests: format === 'v1' ? (0,convert_collection/* locateV1Items */.ex)(requests, found, pointer) : requests,
        },
        warnings: defects.warnings(),
    };
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
        if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isEnabled */ .Ol)(variable))
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

/***/ 45114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ canBeSent),
/* harmony export */   i: () => (/* binding */ readRequest)
/* harmony export */ });
/* harmony import */ var _http_text_pairs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68166);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80408);
/* harmony import */ var _read_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39130);
/** A saved request: the one of a collection item or the original request of an example. */



/** Reads a request given as an object or, as the format allows, as its URL alone. A missing method is GET. */
function readRequest(value, defects) {
    const request = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asRecord */ .qY)(value);
    if (request === undefined && typeof value !== 'string')
        defects.add('request-unreadable');
    const url = request === undefined ? (typeof value === 'string' ? value : '/') : request['url'];
    const method = ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asName */ .uP)(request?.['method']) ?? 'GET').trim().toUpperCase();
    if (!canBeSent(method))
        defects.add('method-unknown');
    return {
        method,
        ...(0,_read_url_js__WEBPACK_IMPORTED_MODULE_1__/* .readUrl */ .wo)(url, defects),
        headers: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .readPairs */ .SX)(request?.['header'], defects),
        body: readBody(request?.['body'], defects),
    };
}
function isFile(field) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asRecord */ .qY)(field)?.['type'] === 'file';
}
/**
 * The text fields of a form; files are left out, as Postman's mocks compare text only (postman-app-support#9184).
 * `undefined` for a form in which nothing is left to send, which Postman's editor leaves behind when the mode was changed.
 */
function textFields(list, defects) {
    const fields = Array.isArray(list) ? list : undefined;
    const texts = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .readPairs */ .SX)(fields?.filter((field) => !isFile(field)) ?? list, defects);
    const hasFile = fields?.some((field) => isFile(field) && (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isEnabled */ .Ol)(field)) ?? false;
    return texts.length === 0 && !hasFile ? undefined : texts;
}
/** A form given as text is what is sent of it (postman-collection, RequestBody). */
function formFields(text) {
    const fields = (0,_http_text_pairs_js__WEBPACK_IMPORTED_MODULE_2__/* .comparedPairs */ .XT)(text).map(([key, value]) => ({ key, value }));
    return fields.length === 0 ? undefined : fields;
}
function readGraphql(value, defects) {
    const graphql = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asRecord */ .qY)(value);
    const query = graphql === undefined ? (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(value, defects) : (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(graphql['query'], defects);
    if (query === '')
        return undefined;
    return {
        mode: 'graphql',
        query,
        operationName: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(graphql?.['operationName'], defects),
        variables: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(graphql?.['variables'], defects),
    };
}
/** `undefined` for a request without a body: none, an empty one, a disabled one, or an object that names no mode. */
function readBody(value, defects) {
    if (typeof value === 'string')
        return value === '' ? undefined : { mode: 'raw', text: value };
    const body = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asRecord */ .qY)(value);
    if (body === undefined || body['disabled'] === true)
        return undefined;
    const mode = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1)(body['mode']) ?? (body['raw'] === undefined ? undefined : 'raw');
    switch (mode) {
        case undefined:
            return undefined;
        case 'raw': {
            const text = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(body['raw'], defects);
            return text === '' ? undefined : { mode, text };
        }
        case 'urlencoded':
        case 'formdata': {
            const form = body[mode];
            const isText = mode === 'urlencoded' && typeof form === 'string';
            const fields = isText ? formFields(form) : textFields(form, defects);
            return fields === undefined ? undefined : { mode, fields };
        }
        case 'graphql':
            return readGraphql(body['graphql'], defects);
        case 'file':
            return { mode };
        default:
            defects.add('body-mode-unknown');
            return undefined;
    }
}
/** The methods that a call can have: those of Node's parser but for CONNECT. Others are refused before they are calls. */
const methods = new Set(('ACL BIND CHECKOUT COPY DELETE GET HEAD LINK LOCK M-SEARCH MERGE MKACTIVITY MKCALENDAR MKCOL MOVE NOTIFY OPTIONS PATCH ' +
    'POST PROPFIND PROPPATCH PURGE PUT QUERY REBIND REPORT SEARCH SOURCE SUBSCRIBE TRACE UNBIND UNLINK UNLOCK UNSUBSCRIBE').split(' '));
/** @param method in upper case */
const canBeSent = (method) => methods.has(method);


/***/ })

};
