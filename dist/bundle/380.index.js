export const id = 380;
export const ids = [380];
export const modules = {

/***/ 73380:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);
/* harmony import */ var _job_describe_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95992);
/* harmony import */ var _job_inputs_convert_openapi_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14471);
/* harmony import */ var _job_inputs_yaml_aliases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30876);
/** The thread that `convertInWorker` starts: one OpenAPI document in, one collection out. */




async function convert(text) {
    try {
        await (0,_job_inputs_yaml_aliases_js__WEBPACK_IMPORTED_MODULE_1__/* .requireFewAliases */ .g)(text);
        const { document, note } = await (0,_job_inputs_convert_openapi_js__WEBPACK_IMPORTED_MODULE_2__/* .convertOpenApi */ .c)(text);
        return { json: JSON.stringify(document), note };
    }
    catch (error) {
        const isTooDeep = error instanceof RangeError && /call stack/i.test(error.message);
        return { failure: isTooDeep ? 'This OpenAPI document is nested too deep to be converted.' : (0,_job_describe_error_js__WEBPACK_IMPORTED_MODULE_3__/* .describeError */ .U)(error) };
    }
}
if (node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort === null)
    process.stderr.write('This file is run by the action, in a thread of its own.\n');
else
    node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort.postMessage(await convert(String(node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData)));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 95992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ describeError)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/** Errors in words. */

/**
 * An error in words, with the causes that libraries hide: undici's "fetch failed" says nothing without its cause. Never
 * throws, whatever was thrown: it runs where something has failed already.
 */
function describeError(error) {
    try {
        return describe(error);
    }
    catch {
        return 'An error that cannot be described.';
    }
}
function describe(error) {
    const seen = new Set();
    const texts = [];
    for (let current = error; current != null && !seen.has(current);) {
        seen.add(current);
        const text = messageOf(current);
        // Our own errors quote their cause already.
        if (text !== '' && !texts.some((earlier) => earlier.includes(text)))
            texts.push(text);
        current = current instanceof Error ? current.cause : undefined;
    }
    return texts.length === 0 ? 'An error without a message.' : texts.join(' Cause: ');
}
function messageOf(error) {
    if (error instanceof AggregateError && error.message === '')
        return error.errors.map(messageOf).join('; ');
    if (error instanceof Error)
        return error.message || error.name;
    return typeof error === 'string' ? error : `Something that is no error was thrown: ${show(error)}`;
}
/** As JSON where it has a form there; otherwise as Node shows it, on one line. */
function show(value) {
    try {
        return JSON.stringify(value);
    }
    catch {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.inspect)(value, { breakLength: Infinity });
    }
}


/***/ }),

/***/ 14471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ convertOpenApi)
});

;// CONCATENATED MODULE: ./build/node_modules/openapi-to-postmanv2/index.js
const { createRequire } = process.getBuiltinModule('node:module');
const load = createRequire(import.meta.dirname + '/')('./openapi-to-postmanv2.cjs')['openapi-to-postmanv2'];
const loaded = load();
/* harmony default export */ const openapi_to_postmanv2 = (loaded);
const { SchemaPack, __esModule, bundle, convert, convertV2, convertV2WithTypes, detectRelatedFiles, detectRootFiles, getMetaData, getOptions, getSyncOptions, mergeAndValidate, syncCollection, validate } = loaded;

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
;// CONCATENATED MODULE: ./build/node_modules/openapi-to-postmanv2/assets/json-schema-faker.js
const { createRequire: json_schema_faker_createRequire } = process.getBuiltinModule('node:module');
const json_schema_faker_load = json_schema_faker_createRequire(import.meta.dirname + '/')('./openapi-to-postmanv2.cjs')['openapi-to-postmanv2/assets/json-schema-faker.js'];
const json_schema_faker_loaded = json_schema_faker_load();
/* harmony default export */ const json_schema_faker = (json_schema_faker_loaded);
const { extend, format, resolve, version } = json_schema_faker_loaded;

;// CONCATENATED MODULE: ./build/job/inputs/seed-examples.js
/** Postman's OpenAPI converter makes up values where a document has no examples; here it makes up the same ones each time. */

/** Any number will do. Not one made of the document: then every change would change all values, not only those behind it. */
const seed = 0x5eed;
/** Made-up times lie between 1970 and this, in milliseconds: the end of 2037, which every reader of times can take. */
const latestTime = Date.UTC(2038, 0, 1);
/**
 * Starts the values of the converter's copy of json-schema-faker from the beginning, to be called before each conversion.
 * Conversions that overlap in one process disturb each other. The faker's own times count from now, so they are replaced.
 */
function seedExamples() {
    const random = mulberry32(seed);
    const time = () => new Date(Math.floor(random() * latestTime)).toISOString();
    json_schema_faker.option({ random });
    json_schema_faker.format('date-time', time);
    json_schema_faker.format('datetime', time);
    json_schema_faker.format('date', () => time().slice(0, 10));
    json_schema_faker.format('time', () => time().slice(11));
}
/** Numbers from 0 to below 1 that follow from the seed (Tommy Ettinger's Mulberry32). */
function mulberry32(start) {
    let state = start;
    return () => {
        state = (state + 0x6d2b79f5) | 0;
        let mixed = Math.imul(state ^ (state >>> 15), state | 1);
        mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
    };
}

;// CONCATENATED MODULE: ./build/job/inputs/convert-openapi.js
/** OpenAPI in: Postman's own converter makes a collection of an OpenAPI 3.0, 3.1 or Swagger 2 document. */



const answerSchema = dist/* object */.Ikc({
    result: dist/* boolean */.zMY(),
    reason: dist/* optional */.lqM(dist/* string */.YjP()),
    output: dist/* optional */.lqM(dist/* array */.YOg(dist/* object */.Ikc({ type: dist/* string */.YjP(), data: dist/* record */.g1P(dist/* string */.YjP(), dist/* unknown */.L5J()) }))),
});
/**
 * Converts the document, with the examples that it holds; where it has none they follow from its schemas, the same each time.
 * One conversion at a time: two at once would disturb each other's values. It may take any time and memory: see
 * `convertInWorker`.
 *
 * @throws Error with the converter's reason
 */
async function convertOpenApi(text) {
    seedExamples();
    const answer = await new Promise((resolve, reject) => {
        openapi_to_postmanv2.convertV2({ type: 'string', data: text }, options, (error, result) => {
            if (error === null)
                resolve(result);
            else
                reject(refused(error instanceof Error ? error.message : JSON.stringify(error)));
        });
    });
    const { result, reason, output } = dist/* parse */.qgA(answerSchema, answer);
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


/***/ }),

/***/ 30876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ requireFewAliases)
/* harmony export */ });
/** YAML can say with a few aliases what takes gigabytes once it is written out. */
/** So often may what has an anchor come again, counted as if it were written out. */
const mostAliases = 10_000;
/** @throws Error for a document with more; what is no YAML is left to those who read it */
async function requireFewAliases(text) {
    // Anchors are rare, and to parse a document once more takes its time.
    if (!/(?:^|[\s,[{])&[^\s,\]}]/m.test(text) || /^\s*\{/.test(text))
        return;
    const { parseDocument } = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    try {
        parseDocument(text, { logLevel: 'silent', uniqueKeys: false }).toJS({ maxAliasCount: mostAliases });
    }
    catch (error) {
        if (!(error instanceof Error) || !/alias count/i.test(error.message))
            return;
        throw new Error('The aliases of this YAML document repeat more than can be read. Write it out, or use fewer.', {
            cause: error,
        });
    }
}


/***/ })

};
