export const id = 54;
export const ids = [54,468];
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

/***/ 90468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ convertV1),
  L: () => (/* binding */ identifyCollection),
  toCollectionV2: () => (/* binding */ toCollectionV2),
  toCollectionV21: () => (/* binding */ toCollectionV21)
});

// EXTERNAL MODULE: ./build/engine/read/derived-id.js
var derived_id = __webpack_require__(84563);
// EXTERNAL MODULE: ./build/engine/read/describe-document.js
var describe_document = __webpack_require__(4061);
// EXTERNAL MODULE: ./build/engine/read/errors.js
var errors = __webpack_require__(15105);
// EXTERNAL MODULE: ./build/engine/read/json.js
var json = __webpack_require__(80408);
// EXTERNAL MODULE: ./build/engine/read/map-items.js
var map_items = __webpack_require__(71463);
;// CONCATENATED MODULE: ./build/engine/read/with-item-ids.js
/** A v2.0 collection made ready for Postman's converter, which would lose a part of it. */


/**
 * The same collection with an ID of its own for every folder, request and saved response: the converter goes through
 * format v1, where things are joined by their IDs, so it drops what has none and all but one of those that share one.
 * The shorthands of the format, a URL as request and one response instead of a list, are written out: it does not know them.
 */
function withItemIds(collection) {
    const { item, info } = collection;
    if (!Array.isArray(item))
        return collection;
    const idOf = (0,map_items/* chooseIds */.y)();
    const items = (0,map_items/* mapItems */.Z)(item, info, (thing, derived) => {
        const { request, originalRequest, response } = thing;
        return {
            ...thing,
            id: idOf(thing, derived),
            ...(typeof request === 'string' && { request: requestOf(request) }),
            ...(typeof originalRequest === 'string' && { originalRequest: requestOf(originalRequest) }),
            ...((0,json/* asRecord */.qY)(response) !== undefined && { response: [response] }),
        };
    });
    return { ...collection, item: items };
}
function requestOf(url) {
    return { method: 'GET', url };
}

;// CONCATENATED MODULE: ./build/engine/read/convert-collection.js
/** Older collection formats, through Postman's own converter. */





/**
 * Takes a collection out of its wrapper and tells its format.
 * @throws {CollectionError} when the document is not a collection; the message says what it is.
 */
function identifyCollection(document) {
    const { inner, pointer } = (0,describe_document/* unwrap */.oA)(document, 'collection');
    const collection = (0,json/* asRecord */.qY)(inner);
    const schema = (0,json/* asText */.e1)((0,json/* asRecord */.qY)(collection?.['info'])?.['schema']) ?? '';
    const minimal = collection !== undefined && Object.hasOwn(collection, 'rootLevelRequests');
    const newer = /\/v(?:[3-9]|\d\d)/.test(schema) || (collection !== undefined && Object.hasOwn(collection, '$kind'));
    if (collection === undefined ||
        !(0,describe_document/* looksLikeCollection */.ay)(collection) ||
        (0,describe_document/* looksLikeEnvironment */.$t)(collection) ||
        minimal ||
        newer) {
        throw new errors/* CollectionError */.py(`This is not a Postman collection (v2.1, v2.0 or v1) but ${(0,describe_document/* describeDocument */.po)(inner)}. ` +
            'Export the collection from Postman as v2.1 and give that file.');
    }
    const format = Array.isArray(collection['item'])
        ? undefined
        : Array.isArray(collection['requests'])
            ? 'v1'
            : undefined;
    return { collection, format: format ?? (schema.includes('/v2.0') ? 'v2.0' : 'v2.1'), pointer };
}
/** Gives saved responses of a v1 collection an ID: the converter drops those that share one or have none. */
function withResponseIds(collection) {
    const seen = new Set();
    const withId = (value, fallback) => {
        const response = (0,json/* asRecord */.qY)(value);
        const id = (0,json/* asText */.e1)(response?.['id']) ?? '';
        if (response === undefined || (id !== '' && !seen.has(id))) {
            seen.add(id);
            return value;
        }
        return { ...response, id: fallback };
    };
    const requests = (0,json/* asList */.DD)(collection['requests']).map((entry, requestIndex) => {
        const request = (0,json/* asRecord */.qY)(entry);
        const saved = (0,json/* asList */.DD)(request?.['responses']);
        const responses = saved.map((value, index) => withId(value, (0,derived_id/* v1ResponseId */.iz)(requestIndex, index)));
        // `responses_order` would leave out the responses that have just got their IDs.
        return responses.some((value, index) => value !== saved[index])
            ? { ...request, responses, responses_order: [] }
            : entry;
    });
    return { ...collection, requests };
}
/**
 * Converts a v1 collection to v2.1 and keeps its IDs.
 * @throws {CollectionError} when Postman's converter gives up on it.
 */
async function convertV1(collection) {
    return convert(withResponseIds(collection), '1.0.0', '2.1.0');
}
async function convert(collection, inputVersion, outputVersion) {
    const { default: transformer } = await __webpack_require__.e(/* import() */ 459).then(__webpack_require__.bind(__webpack_require__, 73459));
    const options = { inputVersion, outputVersion, retainIds: true };
    return new Promise((resolve, reject) => {
        const fail = (cause) => {
            const reason = cause instanceof Error ? cause.message : String(cause);
            reject(new errors/* CollectionError */.py(`Postman's converter could not bring this collection from format v${inputVersion} to v${outputVersion}: ${reason}. ` +
                'Open it in Postman and export it as v2.1.', { cause }));
        };
        try {
            transformer.convert(collection, options, (error, result) => {
                const converted = (0,json/* asRecord */.qY)(result);
                if (converted === undefined)
                    fail(error ?? new Error('it gave no collection'));
                else
                    resolve(converted);
            });
        }
        catch (error) {
            fail(error);
        }
    });
}
/**
 * The same collection in format v2.1, unwrapped, as `POST /collections` of the Postman API takes it. A v2.1 document
 * comes back unchanged; v2.0 and v1 go through Postman's converter.
 * @throws {CollectionError} when the document is not a collection or cannot be converted.
 */
async function toCollectionV21(document) {
    const { collection, format } = identifyCollection(document);
    if (format === 'v2.1')
        return collection;
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
    const { collection, format } = identifyCollection(document);
    return format === 'v1' ? convertV1(collection) : collection;
}


/***/ }),

/***/ 84563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $A: () => (/* binding */ namedId),
/* harmony export */   FU: () => (/* binding */ rootHash),
/* harmony export */   dD: () => (/* binding */ derivedId),
/* harmony export */   fb: () => (/* binding */ childHash),
/* harmony export */   iz: () => (/* binding */ v1ResponseId)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80408);
/** The IDs of items, also of those whose file names none (Postman exports without IDs, generators leave them out). */

/** The ID that the file names. */
function namedId(item) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asName */ .uP)(item['id']) ?? (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asName */ .uP)(item['_postman_id']);
}
const rootHash = [0x811c9dc5, 0x9e3779b9, 0x85ebca6b];
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
/** Eight digits. By halves: V8 writes larger numbers ten times slower. */
function hex(word) {
    return hexHalf(word >>> 16) + hexHalf(word & 0xffff);
}
function hexHalf(half) {
    return half.toString(16).padStart(4, '0');
}
/** The ID of a saved response of format v1: all have as many digits, so that their order as text is that of the file. */
function v1ResponseId(request, response) {
    const digits = (index) => String(index).padStart(6, '0');
    return `response-${digits(request)}-${digits(response)}`;
}


/***/ }),

/***/ 38786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ jsonText)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15105);

/**
 * The value as JSON.
 * @throws {CollectionError} when it is nested deeper than it can be written; neither place of a mock could be sent it.
 */
function jsonText(value, defects) {
    try {
        return JSON.stringify(value);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CollectionError */ .py(`A body or value of "${defects.here()}" is no text but objects or lists, which are nested too deep to be written as JSON. ` +
            'Save it as text, as Postman does, or nest it less.', { cause });
    }
}


/***/ }),

/***/ 71463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ mapItems),
/* harmony export */   y: () => (/* binding */ chooseIds)
/* harmony export */ });
/* harmony import */ var _derived_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84563);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80408);
/** A copy of a collection's items in which every folder, request and saved response is made anew. */


/**
 * Walks in the order of the file, counting as the engine counts; what is inside a thing is mapped after the thing. Broken
 * items are kept as they are. No recursion: folders may nest very deep.
 *
 * @param info the collection's: derived IDs begin with the file's own ID, so that those of two files differ
 */
function mapItems(root, info, mapThing) {
    const mapped = [...root];
    let requests = 0;
    let examples = 0;
    const mapExample = (value, index, parent) => {
        const response = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asRecord */ .qY)(value);
        if (response === undefined)
            return value;
        const ordinal = examples;
        examples += 1;
        return mapThing(response, () => (0,_derived_id_js__WEBPACK_IMPORTED_MODULE_1__/* .derivedId */ .dD)(ordinal, (0,_derived_id_js__WEBPACK_IMPORTED_MODULE_1__/* .childHash */ .fb)(parent, `response/${String(index)}`)));
    };
    const hash = (0,_derived_id_js__WEBPACK_IMPORTED_MODULE_1__/* .childHash */ .fb)(_derived_id_js__WEBPACK_IMPORTED_MODULE_1__/* .rootHash */ .FU, (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asName */ .uP)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asRecord */ .qY)(info)?.['_postman_id']) ?? '');
    const levels = [{ items: mapped, next: 0, hash }];
    for (let level = levels.at(-1); level !== undefined; level = levels.at(-1)) {
        const index = level.next;
        if (index >= level.items.length) {
            levels.pop();
            continue;
        }
        level.next += 1;
        const item = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asRecord */ .qY)(level.items[index]);
        if (item === undefined)
            continue;
        const place = (0,_derived_id_js__WEBPACK_IMPORTED_MODULE_1__/* .childHash */ .fb)(level.hash, String(index));
        const ordinal = requests;
        const copy = mapThing(item, () => (0,_derived_id_js__WEBPACK_IMPORTED_MODULE_1__/* .derivedId */ .dD)(ordinal, place));
        level.items[index] = copy;
        const { item: inner, response } = copy;
        if (Array.isArray(inner)) {
            const items = Array.from(inner);
            copy['item'] = items;
            levels.push({ items, next: 0, hash: place });
            continue;
        }
        if (item['request'] === undefined || item['request'] === null)
            continue;
        requests += 1;
        if (Array.isArray(response))
            copy['response'] = response.map((entry, at) => mapExample(entry, at, place));
        else if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asRecord */ .qY)(response) !== undefined)
            copy['response'] = mapExample(response, 0, place);
    }
    return mapped;
}
/** The ID of each thing: the one that it names if no thing before it does, else the derived one. */
function chooseIds() {
    const seen = new Set();
    return (thing, derived) => {
        const named = (0,_derived_id_js__WEBPACK_IMPORTED_MODULE_1__/* .namedId */ .$A)(thing);
        const id = named !== undefined && !seen.has(named) ? named : derived();
        seen.add(id);
        return id;
    };
}


/***/ }),

/***/ 29054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ readCollection)
});

// EXTERNAL MODULE: ./build/engine/read/convert-collection.js + 1 modules
var convert_collection = __webpack_require__(90468);
// EXTERNAL MODULE: ./build/engine/read/defects.js
var read_defects = __webpack_require__(55030);
// EXTERNAL MODULE: ./build/engine/read/derived-id.js
var derived_id = __webpack_require__(84563);
// EXTERNAL MODULE: ./build/engine/read/describe-document.js
var describe_document = __webpack_require__(4061);
// EXTERNAL MODULE: ./build/engine/read/json.js
var json = __webpack_require__(80408);
;// CONCATENATED MODULE: ./build/engine/read/locate-v1-items.js


/** The same requests, with the pointers of the v1 document that they were converted from. */
function locateV1Items(requests, collection, pointer) {
    const pointers = new Map();
    for (const [index, entry] of (0,json/* asList */.DD)(collection['requests']).entries()) {
        const request = (0,json/* asRecord */.qY)(entry);
        const requestPointer = `${pointer}/requests/${String(index)}`;
        const id = (0,json/* asName */.uP)(request?.['id']);
        if (id !== undefined)
            pointers.set(id, requestPointer);
        for (const [nth, response] of (0,json/* asList */.DD)(request?.['responses']).entries()) {
            const responseId = (0,json/* asName */.uP)((0,json/* asRecord */.qY)(response)?.['id']) ?? (0,derived_id/* v1ResponseId */.iz)(index, nth);
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

// EXTERNAL MODULE: ./build/engine/read/json-text.js
var json_text = __webpack_require__(38786);
// EXTERNAL MODULE: ./build/engine/read/read-pairs.js
var read_pairs = __webpack_require__(25718);
// EXTERNAL MODULE: ./build/http-text/percent-encoding.js
var percent_encoding = __webpack_require__(89034);
;// CONCATENATED MODULE: ./build/engine/read/read-body.js




/** Text as it is, objects as JSON: some generators write a parsed body where the format wants text. */
function textOf(value, defects) {
    return (0,json/* asText */.e1)(value) ?? (value === null || value === undefined ? '' : (0,json_text/* jsonText */.s)(value, defects));
}
function isFile(field) {
    return (0,json/* asRecord */.qY)(field)?.['type'] === 'file';
}
/**
 * The text fields of a form; files are left out, as Postman's mocks compare text only (postman-app-support#9184).
 * `undefined` for a form in which nothing is left to send, which Postman's editor leaves behind when the mode was changed.
 */
function textFields(list, defects) {
    const fields = Array.isArray(list) ? list : undefined;
    const texts = (0,read_pairs/* readPairs */.S)(fields?.filter((field) => !isFile(field)) ?? list, defects);
    const hasFile = fields?.some((field) => isFile(field) && (0,read_pairs/* isEnabled */.O)(field)) ?? false;
    return texts.length === 0 && !hasFile ? undefined : texts;
}
/** A form given as text is what is sent of it (postman-collection, RequestBody). */
function formFields(text) {
    const fields = (0,percent_encoding/* parseFormText */.Tr)(text).map(([key, value]) => ({ key, value }));
    return fields.length === 0 ? undefined : fields;
}
function readGraphql(value, defects) {
    const graphql = (0,json/* asRecord */.qY)(value);
    const query = graphql === undefined ? textOf(value, defects) : textOf(graphql['query'], defects);
    if (query === '')
        return undefined;
    return {
        mode: 'graphql',
        query,
        operationName: textOf(graphql?.['operationName'], defects),
        variables: textOf(graphql?.['variables'], defects),
    };
}
/** `undefined` for a request without a body: none, an empty one, a disabled one, or an object that names no mode. */
function readBody(value, defects) {
    if (typeof value === 'string')
        return value === '' ? undefined : { mode: 'raw', text: value };
    const body = (0,json/* asRecord */.qY)(value);
    if (body === undefined || body['disabled'] === true)
        return undefined;
    const mode = (0,json/* asText */.e1)(body['mode']) ?? (body['raw'] === undefined ? undefined : 'raw');
    switch (mode) {
        case undefined:
            return undefined;
        case 'raw': {
            const text = textOf(body['raw'], defects);
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

// EXTERNAL MODULE: ./build/engine/read/read-url.js
var read_url = __webpack_require__(39130);
;// CONCATENATED MODULE: ./build/engine/read/read-request.js




/** Reads a request given as an object or, as the format allows, as its URL alone. A missing method is GET. */
function readRequest(value, defects) {
    const request = (0,json/* asRecord */.qY)(value);
    if (request === undefined && typeof value !== 'string')
        defects.add('request-unreadable');
    const url = request === undefined ? (typeof value === 'string' ? value : '/') : request['url'];
    return {
        method: ((0,json/* asName */.uP)(request?.['method']) ?? 'GET').trim().toUpperCase(),
        ...(0,read_url/* readUrl */.w)(url, defects),
        headers: (0,read_pairs/* readPairs */.S)(request?.['header'], defects),
        body: readBody(request?.['body'], defects),
    };
}

;// CONCATENATED MODULE: ./build/engine/read/read-example.js





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
function readText(value, defects) {
    if (typeof value === 'string')
        return value;
    if (value === undefined || value === null)
        return '';
    defects.add('body-not-text');
    return (0,json_text/* jsonText */.s)(value, defects);
}
function readName(value, defects) {
    const name = (0,json/* asText */.e1)(value);
    if (name !== undefined)
        return name;
    defects.add('name-missing');
    return 'Untitled example';
}
function readExample(response, around, defects) {
    const name = readName(response['name'], defects);
    const original = response['originalRequest'];
    if (original === undefined || original === null)
        defects.add('original-request-missing');
    return {
        id: (0,derived_id/* namedId */.$A)(response) ?? around.derivedId(),
        uid: (0,json/* asName */.uP)(response['uid']),
        name,
        place: around.place(name),
        request: original === undefined || original === null ? around.request : readRequest(original, defects),
        status: readStatus(response['code'], defects),
        // Some generators write "200 OK" here; the code stands in `status` already.
        statusText: ((0,json/* asText */.e1)(response['status']) ?? '').replace(/^\d{3} +/, ''),
        headers: (0,read_pairs/* readPairs */.S)(response['header'], defects),
        body: readText(response['body'], defects),
        previewLanguage: (0,json/* asName */.uP)(response['_postman_previewlanguage'])?.toLowerCase(),
    };
}

// EXTERNAL MODULE: ./build/engine/read/read-variables.js
var read_variables = __webpack_require__(24282);
;// CONCATENATED MODULE: ./build/engine/read/read-collection.js









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
        const hash = (0,derived_id/* childHash */.fb)(at.hash, `response/${String(index)}`);
        defects.at(() => [...at.names, (0,json/* asName */.uP)(response['name']) ?? `response ${String(index)}`].join(' > '));
        const place = (name) => ({ path: withName(at.names, name), pointer });
        const ordinal = reading.examples;
        reading.examples += 1;
        const around = { derivedId: () => (0,derived_id/* derivedId */.dD)(ordinal, hash), place, request };
        const example = readExample(response, around, defects);
        if (reading.seenIds.has(example.id))
            defects.add('id-duplicate');
        noteId(example.id, reading);
        reading.seenIds.add(example.id);
        examples.push(example);
    }
    return examples;
}
function readItem(item, name, at, reading) {
    const request = readRequest(item['request'], reading.defects);
    const id = (0,derived_id/* namedId */.$A)(item) ?? (0,derived_id/* derivedId */.dD)(reading.requests, at.hash);
    reading.requests += 1;
    const place = { path: at.names, pointer: at.pointer };
    return { id, name, place, request, examples: readExamples(item, request, at, reading) };
}
function noteId(id, reading) {
    if (id === undefined)
        return;
    reading.repeatsIds ||= reading.allIds.has(id);
    reading.allIds.add(id);
}
/** Walks the folders without recursion: a file may nest them thousands deep. */
function readItems(collection, pointer, defects) {
    const reading = {
        ...{ defects, seenIds: new Set(), allIds: new Set() },
        ...{ repeatsIds: false, examples: 0, requests: 0 },
    };
    const requests = [];
    // The collection's ID tells the derived IDs of two files apart.
    const hash = (0,derived_id/* childHash */.fb)(derived_id/* rootHash */.FU, (0,json/* asName */.uP)((0,json/* asRecord */.qY)(collection['info'])?.['_postman_id']) ?? '');
    const stack = [{ items: (0,json/* asList */.DD)(collection['item']), next: 0, names: [], pointer: `${pointer}/item`, hash }];
    for (let level = stack.at(-1); level !== undefined; level = stack.at(-1)) {
        const index = level.next;
        if (index >= level.items.length) {
            stack.pop();
            continue;
        }
        level.next += 1;
        const item = (0,json/* asRecord */.qY)(level.items[index]);
        const name = (0,json/* asName */.uP)(item?.['name']) ?? `item ${String(index)}`;
        const names = withName(level.names, name);
        const at = {
            names,
            pointer: `${level.pointer}/${String(index)}`,
            hash: (0,derived_id/* childHash */.fb)(level.hash, String(index)),
        };
        defects.at(() => names.join(' > '));
        if (item !== undefined)
            noteId((0,derived_id/* namedId */.$A)(item), reading);
        if (item !== undefined && Array.isArray(item['item'])) {
            stack.push({ items: item['item'], next: 0, names, pointer: `${at.pointer}/item`, hash: at.hash });
        }
        else if (item?.['request'] === undefined || item['request'] === null) {
            defects.add('item-unreadable');
        }
        else {
            requests.push(readItem(item, name, at, reading));
        }
    }
    return { requests, repeatsIds: reading.repeatsIds };
}
/**
 * Reads a collection of format v2.1, v2.0 or v1, plain or wrapped in `{"collection": …}`. What is broken is left out or
 * mended, with one warning per kind of defect. Asynchronous only because the converter for v1 is loaded when needed.
 * @throws {CollectionError} when the document is not a collection; the message says what it is.
 */
async function readCollection(document) {
    const { collection: found, format, pointer } = (0,convert_collection/* identifyCollection */.L)(document);
    const collection = format === 'v1' ? await (0,convert_collection/* convertV1 */.f)(found) : found;
    const name = (0,describe_document/* documentName */.B7)(collection) ?? 'Untitled collection';
    const defects = (0,read_defects/* collectDefects */.z)();
    defects.at(() => name);
    if (!Array.isArray(collection['item']))
        defects.add('no-items');
    const variables = (0,read_variables/* readVariables */.C)(collection['variable'] ?? [], defects);
    const { requests, repeatsIds } = readItems(collection, pointer, defects);
    const info = (0,json/* asRecord */.qY)(collection['info']);
    return {
        collection: {
            id: (0,json/* asName */.uP)(info?.['_postman_id']) ?? (0,json/* asName */.uP)(info?.['id']),
            exporterId: (0,json/* asName */.uP)(info?.['_exporter_id']),
            name,
            variables,
            repeatsIds,
            requests: format === 'v1' ? locateV1Items(requests, found, pointer) : requests,
        },
        warnings: defects.warnings(),
    };
}


/***/ }),

/***/ 25718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ isEnabled),
/* harmony export */   S: () => (/* binding */ readPairs)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80408);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38786);


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
    const value = record['value'];
    return [{ key, value: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1)(value) ?? (value === null || value === undefined ? '' : (0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonText */ .s)(value, defects)) }];
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
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80408);
/* harmony import */ var _read_pairs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25718);
/* harmony import */ var _call_url_protocol_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7550);



/** Index of the first of `stops` in `text` that is not inside a `{{variable}}`, or -1. */
function indexOutsideTokens(text, stops) {
    // Most texts end here: a walk over every character of every URL would be felt when thousands are read.
    const first = firstIndexOf(text, stops);
    if (first === -1 || !text.slice(0, first).includes('{{'))
        return first;
    let inToken = false;
    for (let index = 0; index < text.length; index += 1) {
        const char = text.charAt(index);
        if (char === '{' && text.charAt(index + 1) === '{')
            inToken = true;
        else if (char === '}')
            inToken = false;
        else if (!inToken && stops.includes(char))
            return index;
    }
    return -1;
}
function firstIndexOf(text, characters) {
    let first = -1;
    for (const character of characters) {
        const index = text.indexOf(character);
        if (index !== -1 && (first === -1 || index < first))
            first = index;
    }
    return first;
}
function readQueryText(text) {
    if (text === '')
        return [];
    return text.split('&').flatMap((part) => {
        const equals = part.indexOf('=');
        const key = equals === -1 ? part : part.slice(0, equals);
        return key === '' ? [] : [{ key, value: equals === -1 ? '' : part.slice(equals + 1) }];
    });
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
    return splitQuery((0,_call_url_protocol_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutProtocol */ .r)(text.trim()));
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
    return (0,_call_url_protocol_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutProtocol */ .r)(hostText + (portText === undefined ? '' : `:${portText}`) + (pathText === undefined ? '' : `/${pathText}`));
}
function readPathVariables(list) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asList */ .DD)(list).flatMap((entry) => {
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
    const oddSegment = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asList */ .DD)(parts['path']).some((segment) => (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)(segment) === undefined);
    if (oddSegment)
        defects.add('path-segment-not-text');
    const joined = joinParts(parts);
    if (raw !== undefined && (joined === undefined || oddSegment))
        return { ...readUrlText(raw), pathVariables };
    // The path may hold what belongs after it when somebody typed it into the wrong field.
    const { address, query } = readUrlText(joined ?? '');
    const listed = typeof parts['query'] === 'string' ? readQueryText(parts['query']) : (0,_read_pairs_js__WEBPACK_IMPORTED_MODULE_2__/* .readPairs */ .S)(parts['query'], defects);
    return { address, query: [...query, ...listed], pathVariables };
}


/***/ })

};
