export const id = 2966;
export const ids = [2966];
export const modules = {

/***/ 91222:
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

/***/ 58439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readCollectionFile: () => (/* binding */ readCollectionFile)
});

// EXTERNAL MODULE: ./build/engine/read-document.js
var read_document = __webpack_require__(87141);
// EXTERNAL MODULE: ./build/engine/read-collection.js + 4 modules
var read_collection = __webpack_require__(32338);
// EXTERNAL MODULE: ./build/node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(91795);
;// CONCATENATED MODULE: ./build/job/convert-openapi.js
/** OpenAPI in: Postman's own converter makes a collection of an OpenAPI 3.0, 3.1 or Swagger 2 document. */

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
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
const answerSchema = dist/* object */.Ik({
    result: dist/* boolean */.zM(),
    reason: dist/* optional */.lq(dist/* string */.Yj()),
    output: dist/* optional */.lq(dist/* array */.YO(dist/* object */.Ik({ type: dist/* string */.Yj(), data: dist/* record */.g1(dist/* string */.Yj(), dist/* unknown */.L5()) }))),
});
/**
 * Converts the document, with the examples that it holds; where it has none they follow from its schemas, the same each time.
 * One conversion at a time: two at once would disturb each other's values.
 *
 * @throws Error with the converter's reason
 */
async function convertOpenApi(text) {
    // Loaded here only: it brings megabytes that no other job needs.
    const { default: converter } = await Promise.all(/* import() */[__webpack_require__.e(2356), __webpack_require__.e(3081), __webpack_require__.e(5333), __webpack_require__.e(7511), __webpack_require__.e(2322)]).then(__webpack_require__.t.bind(__webpack_require__, 62322, 19));
    const { seedExamples } = await Promise.all(/* import() */[__webpack_require__.e(2356), __webpack_require__.e(3081), __webpack_require__.e(9083)]).then(__webpack_require__.bind(__webpack_require__, 29083));
    seedExamples();
    const answer = await new Promise((resolve, reject) => {
        converter.convertV2({ type: 'string', data: text }, options, (error, result) => {
            if (error === null)
                resolve(result);
            else
                reject(refused(error instanceof Error ? error.message : JSON.stringify(error)));
        });
    });
    const { result, reason, output } = dist/* parse */.qg(answerSchema, answer);
    const collection = output?.find(({ type }) => type === 'collection')?.data;
    if (!result || collection === undefined) {
        throw refused(reason ?? 'it gave no reason');
    }
    const counts = { requests: 0, examples: 0 };
    const document = settled(collection, counts);
    return {
        document,
        note: `was converted from OpenAPI (requests: ${counts.requests}, examples: ${counts.examples}).`,
    };
}
function refused(reason) {
    return new Error(`Postman's converter could not read this OpenAPI document: ${reason.replace(/\.?$/, '.')}`);
}
const options = {
    parametersResolution: 'Example',
    folderStrategy: 'Paths',
    optimizeConversion: false,
    stackLimit: 50,
};
/**
 * The converter gives random IDs: without them the engine derives IDs from places, the same each time. It also fills in
 * path variables with examples, which a mock would take literally: without a value `:id` stands for any segment.
 */
function settled(collection, counts) {
    const visit = (value, key) => {
        if (Array.isArray(value)) {
            if (key === 'response')
                counts.examples += value.length;
            const entries = key === 'response' ? withCodes(value) : value;
            return entries.map((entry) => visit(entry, key));
        }
        if (typeof value !== 'object' || value === null)
            return value;
        const entries = Object.entries(value);
        if (key === 'item' && 'request' in value)
            counts.requests += 1;
        return Object.fromEntries(entries
            .filter(([name]) => name !== '_postman_id' && !((key === 'item' || key === 'response') && name === 'id'))
            .map(([name, child]) => [
            name,
            name === 'url' && typeof child === 'object' && child !== null ? withoutPathValues(child) : visit(child, name),
        ]));
    };
    return visit(collection, ''); // an object stays one
}
/**
 * The converter gives the `default` response of an operation no code, which a mock would read as 200 and prefer to a declared
 * 201 or 204. It stands for all codes that are not declared (OpenAPI 3.1, Responses Object): an error where a success is
 * declared, else the success (inferred).
 */
function withCodes(responses) {
    const codeOf = (entry) => typeof entry === 'object' && entry !== null && 'code' in entry ? entry.code : undefined;
    const hasSuccess = responses.some((entry) => Number(codeOf(entry)) < 400);
    const given = hasSuccess ? { code: 500, status: 'Internal Server Error' } : { code: 200, status: 'OK' };
    return responses.map((entry) => typeof entry === 'object' && entry !== null && codeOf(entry) === undefined ? { ...entry, ...given } : entry);
}
function withoutPathValues(url) {
    if (!('variable' in url) || !Array.isArray(url.variable))
        return url;
    const variables = url.variable;
    const emptied = variables.map((entry) => (typeof entry === 'object' ? { ...entry, value: '' } : entry));
    return { ...url, variable: emptied };
}

// EXTERNAL MODULE: ./build/job/read-bounded-file.js
var read_bounded_file = __webpack_require__(46577);
;// CONCATENATED MODULE: ./build/job/read-collection-file.js
/** A collection file of any kind that we can serve: Postman's formats, and OpenAPI by way of Postman's converter. */



/** @throws DocumentError, CollectionError, or Error when the file cannot be read or converted */
async function readCollectionFile(file) {
    const text = (0,read_document/* decodeDocument */.w8)(await (0,read_bounded_file/* readBoundedFile */.M)(file));
    const converted = isOpenApi(text) ? await convertOpenApi(text) : undefined;
    const document = converted?.document ?? (0,read_document/* parseDocument */.Tp)(text);
    const { collection, warnings } = await (0,read_collection/* readCollection */.H)(document);
    return { document, text: converted === undefined ? text : undefined, collection, warnings, note: converted?.note };
}


/***/ })

};
