export const id = 958;
export const ids = [958];
export const modules = {

/***/ 89034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tr: () => (/* binding */ parseFormText),
/* harmony export */   gr: () => (/* binding */ decodePercent),
/* harmony export */   ky: () => (/* binding */ decodeFormText)
/* harmony export */ });
/** Percent-decoding that never throws: what is not valid stays as it is. */
const ENCODED_RUN = /(?:%[0-9a-f]{2})+/gi;
/** `a%20b` → `a b`; invalid sequences such as `%zz` or half a UTF-8 character stay as written. */
function decodePercent(text) {
    if (!text.includes('%'))
        return text;
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text.replace(ENCODED_RUN, (run) => {
            try {
                return decodeURIComponent(run);
            }
            catch {
                return run;
            }
        });
    }
}
/** A form field's or query parameter's text: `+` is a space, as in `application/x-www-form-urlencoded`. */
function decodeFormText(text) {
    return decodePercent(text.includes('+') ? text.replaceAll('+', ' ') : text);
}
/** `a=1&b` → `[['a', '1'], ['b', '']]`; empty keys are left out. Bounded: the rest after 10,000 fields is ignored. */
function parseFormText(text) {
    const fields = [];
    for (const part of text.split('&', 10_000)) {
        const equals = part.indexOf('=');
        const key = decodeFormText(equals === -1 ? part : part.slice(0, equals));
        if (key !== '')
            fields.push([key, equals === -1 ? '' : decodeFormText(part.slice(equals + 1))]);
    }
    return fields;
}


/***/ }),

/***/ 38533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readCollectionFile: () => (/* binding */ readCollectionFile)
});

// EXTERNAL MODULE: ./build/engine/read/read-document.js
var read_document = __webpack_require__(36514);
// EXTERNAL MODULE: ./build/engine/read/read-collection.js + 4 modules
var read_collection = __webpack_require__(29054);
// EXTERNAL MODULE: ./build/http-text/bounded-json.js
var bounded_json = __webpack_require__(5177);
;// CONCATENATED MODULE: ./build/job/inputs/is-openapi.js
/** Which documents are converted. */

/**
 * Whether the text is an OpenAPI or Swagger document, in YAML or JSON: it says so with its version, wherever that stands, at
 * the top level.
 */
function isOpenApi(text) {
    // Cheap, and false for all but a few collections: they are not parsed twice.
    if (!/["']?(?:openapi|swagger)["']?\s{0,9}:/.test(text))
        return false;
    const bare = text.replace(/^\uFEFF/, '');
    const document = parseJson(bare);
    if (document === undefined) {
        return /^(?:\{\s{0,9})?["']?(?:openapi|swagger)["']?\s{0,9}:\s{0,9}["']?[23]\./m.test(bare);
    }
    if (typeof document !== 'object' || document === null)
        return false;
    return ['openapi', 'swagger'].some((key) => {
        const version = Object.hasOwn(document, key) ? Reflect.get(document, key) : undefined;
        return /^[23](?:\.|$)/.test(String(version));
    });
}
/** `undefined` for what is no JSON: YAML, most likely. */
function parseJson(text) {
    try {
        return (0,bounded_json/* parseShallowJson */.o4)(text, bounded_json/* deepestDocument */.CE);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/job/inputs/read-bounded-file.js
var read_bounded_file = __webpack_require__(67169);
;// CONCATENATED MODULE: ./build/job/inputs/read-collection-file.js
/** A collection file of any kind that we can serve: Postman's formats, and OpenAPI by way of Postman's converter. */



/**
 * @param limits of a conversion
 * @throws DocumentError, CollectionError, or Error when the file cannot be read or converted
 */
async function readCollectionFile(file, limits) {
    const text = (0,read_document/* decodeDocument */.w8)(await (0,read_bounded_file/* readBoundedFile */.Mv)(file));
    const converted = isOpenApi(text) ? await convert(text, limits) : undefined;
    const json = converted?.json ?? text;
    const document = (0,read_document/* parseDocument */.Tp)(json);
    const { collection, warnings } = await (0,read_collection/* readCollection */.H)(document);
    return { json, document, isConverted: converted !== undefined, collection, warnings, note: converted?.note };
}
async function convert(text, limits) {
    // Loaded here only: few documents need it.
    const { convertInWorker } = await __webpack_require__.e(/* import() */ 22).then(__webpack_require__.bind(__webpack_require__, 52022));
    return convertInWorker(text, limits);
}


/***/ })

};
