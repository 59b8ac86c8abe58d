export const id = 813;
export const ids = [813];
export const modules = {

/***/ 91813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ identifyCollection),
/* harmony export */   f: () => (/* binding */ convertV1),
/* harmony export */   toCollectionV21: () => (/* binding */ toCollectionV21)
/* harmony export */ });
/* harmony import */ var _derived_id_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62910);
/* harmony import */ var _describe_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14586);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2952);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19665);
/** Older collection formats, through Postman's own converter. */




/**
 * Takes a collection out of its wrapper and tells its format.
 * @throws {CollectionError} when the document is not a collection; the message says what it is.
 */
function identifyCollection(document) {
    const { inner, pointer } = (0,_describe_document_js__WEBPACK_IMPORTED_MODULE_0__/* .unwrap */ .oA)(document, 'collection');
    const collection = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asRecord */ .qY)(inner);
    const schema = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asRecord */ .qY)(collection?.['info'])?.['schema']) ?? '';
    const minimal = collection !== undefined && Object.hasOwn(collection, 'rootLevelRequests');
    const newer = /\/v(?:[3-9]|\d\d)/.test(schema) || (collection !== undefined && Object.hasOwn(collection, '$kind'));
    if (collection === undefined ||
        !(0,_describe_document_js__WEBPACK_IMPORTED_MODULE_0__/* .looksLikeCollection */ .ay)(collection) ||
        (0,_describe_document_js__WEBPACK_IMPORTED_MODULE_0__/* .looksLikeEnvironment */ .$t)(collection) ||
        minimal ||
        newer) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CollectionError */ .py(`This is not a Postman collection (v2.1, v2.0 or v1) but ${(0,_describe_document_js__WEBPACK_IMPORTED_MODULE_0__/* .describeDocument */ .po)(inner)}. ` +
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
        const response = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asRecord */ .qY)(value);
        const id = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)(response?.['id']) ?? '';
        if (response === undefined || (id !== '' && !seen.has(id))) {
            seen.add(id);
            return value;
        }
        return { ...response, id: fallback };
    };
    const requests = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asList */ .DD)(collection['requests']).map((entry, requestIndex) => {
        const request = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asRecord */ .qY)(entry);
        const saved = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asList */ .DD)(request?.['responses']);
        const responses = saved.map((value, index) => withId(value, (0,_derived_id_js__WEBPACK_IMPORTED_MODULE_3__/* .v1ResponseId */ .iz)(requestIndex, index)));
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
    const { default: transformer } = await Promise.all(/* import() */[__webpack_require__.e(356), __webpack_require__.e(579)]).then(__webpack_require__.t.bind(__webpack_require__, 5579, 19));
    const options = { inputVersion, outputVersion, retainIds: true };
    return new Promise((resolve, reject) => {
        const fail = (cause) => {
            const reason = cause instanceof Error ? cause.message : String(cause);
            reject(new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CollectionError */ .py(`Postman's converter could not bring this collection from format v${inputVersion} to v${outputVersion}: ${reason}. ` +
                'Open it in Postman and export it as v2.1.', { cause }));
        };
        try {
            transformer.convert(collection, options, (error, result) => {
                const converted = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asRecord */ .qY)(result);
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
    return convert(await convert(collection, '2.0.0', '1.0.0'), '1.0.0', '2.1.0');
}


/***/ }),

/***/ 62910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $A: () => (/* binding */ namedId),
/* harmony export */   FU: () => (/* binding */ rootHash),
/* harmony export */   dD: () => (/* binding */ derivedId),
/* harmony export */   fb: () => (/* binding */ childHash),
/* harmony export */   iz: () => (/* binding */ v1ResponseId)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19665);
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


/***/ })

};
