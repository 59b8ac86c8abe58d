export const id = 468;
export const ids = [468];
export const modules = {

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


/***/ })

};
