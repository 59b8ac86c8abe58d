export const id = 596;
export const ids = [596,439];
export const modules = {

/***/ 13596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainCall: () => (/* binding */ explainCall)
/* harmony export */ });
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11675);
/* harmony import */ var _job_inputs_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46184);
/* harmony import */ var _job_read_references_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25697);
/* harmony import */ var _postman_model_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69412);
/** `ephemeral-mock explain`: which example a call would get, and why. */




/** More candidates than this are noise; the nearest come first. */
const maxCandidates = 12;
/**
 * Prints the verdict and a table of candidates.
 *
 * @throws InputsError with every problem
 */
async function explainCall(options, { directory, print }) {
    const problems = [];
    const report = (problem) => void problems.push(problem);
    const { collection, environment } = await (0,_job_read_references_js__WEBPACK_IMPORTED_MODULE_2__/* .readReferences */ .P)({ collection: options.collection, environment: options.environment ?? '' }, { directory, names: false }, report);
    for (const reference of [collection, environment]) {
        if (reference !== undefined && reference.kind !== 'file') {
            report(`\`${reference.input}\` is "${reference.text}", which is no file here: explain reads files only.`);
        }
    }
    const request = parseCall(options, report);
    if (problems.length > 0 || collection?.kind !== 'file')
        throw new _job_inputs_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputsError */ .a(problems);
    const config = _postman_model_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultMockConfig */ .U2;
    const engine = await (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_0__.compileMock)({
        collection: collection.item,
        environment: environment?.kind === 'file' ? environment.item : undefined,
        config,
    });
    print(formatExplanation(engine.explain(request)));
}
function parseCall({ call, headers, body }, report) {
    const [, method = 'GET', target = ''] = /^(?:([A-Za-z]+)\s+)?(\S+)$/.exec(call.trim()) ?? [];
    const url = URL.parse(target, 'http://mock.invalid');
    if (url === null || !/^(\/|https?:\/\/)/.test(target)) {
        report(`The call is "${call}": give a method and a path, for example 'GET /users/7?x=1'.`);
    }
    return {
        method: method.toUpperCase(),
        target: url === null ? '/' : url.pathname + url.search,
        headers: headers.map((header) => parseHeader(header, report)),
        body: new TextEncoder().encode(body ?? ''),
    };
}
function parseHeader(text, report) {
    const colon = text.indexOf(':');
    if (colon < 1)
        report(`The header is "${text}": give it as 'Name: value'.`);
    return { key: text.slice(0, Math.max(0, colon)).trim(), value: text.slice(colon + 1).trim() };
}
function formatExplanation({ verdict, candidates }) {
    const shown = candidates.slice(0, maxCandidates);
    const rows = [['Score', 'Example', 'Saved for', 'Why'], ...shown.map(candidateRow)];
    const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
    const lines = rows.map((row) => row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd());
    const rest = candidates.length - shown.length;
    return [
        verdict,
        '',
        ...(shown.length === 0 ? ['The collection has no example.'] : lines),
        ...(rest > 0 ? [`and ${rest} more`] : []),
        '',
    ].join('\n');
}
function candidateRow({ example, score, steps, droppedBy }) {
    const why = steps.map(({ step, score: points, reason }) => points === 0 || droppedBy === step ? reason : `${reason} (${points > 0 ? '+' : ''}${round(points)})`);
    const { method, address } = example.request;
    return [
        droppedBy === undefined ? String(round(score)) : '-',
        cut(example.name, 40),
        cut(`${method} ${address}`, 50),
        cut(why.join('; '), 200),
    ];
}
function round(score) {
    return Math.round(score * 100) / 100;
}
/** On one line, without characters that a terminal would act on. */
function cut(text, length) {
    // eslint-disable-next-line no-control-regex -- control characters are what is looked for
    const line = text.replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ');
    return line.length <= length ? line : `${line.slice(0, length - 1)}…`;
}


/***/ }),

/***/ 58439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readCollectionFile: () => (/* binding */ readCollectionFile)
});

// EXTERNAL MODULE: ./build/engine/index.js + 43 modules
var engine = __webpack_require__(11675);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
;// CONCATENATED MODULE: ./build/job/convert-openapi.js
/** OpenAPI in: Postman's own converter makes a collection of an OpenAPI 3.0, 3.1 or Swagger 2 document. */

/** Whether the text is an OpenAPI or Swagger document, in YAML or JSON: it says so with its version near its beginning. */
function isOpenApi(text) {
    const version = /^\s{0,4}\{?\s{0,4}["']?(?:openapi|swagger)["']?\s{0,9}:\s{0,9}["']?[23]\./;
    return text
        .slice(0, 20_000)
        .split('\n')
        .some((line) => version.test(line));
}
const answerSchema = dist/* object */.Ikc({
    result: dist/* boolean */.zMY(),
    reason: dist/* optional */.lqM(dist/* string */.YjP()),
    output: dist/* optional */.lqM(dist/* array */.YOg(dist/* object */.Ikc({ type: dist/* string */.YjP(), data: dist/* record */.g1P(dist/* string */.YjP(), dist/* unknown */.L5J()) }))),
});
/**
 * Converts the document, with the examples that it holds; where it has none they follow from its schemas.
 *
 * @throws Error with the converter's reason
 */
async function convertOpenApi(text) {
    // Loaded here only: it brings megabytes that no other job needs.
    const { default: converter } = await Promise.all(/* import() */[__webpack_require__.e(333), __webpack_require__.e(356), __webpack_require__.e(322)]).then(__webpack_require__.t.bind(__webpack_require__, 62322, 19));
    const answer = await new Promise((resolve, reject) => {
        converter.convertV2({ type: 'string', data: text }, options, (error, result) => {
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
            return value.map((entry) => visit(entry, key));
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
    const bytes = await (0,read_bounded_file/* readBoundedFile */.M)(file);
    const text = bytes.toString('utf8');
    const converted = isOpenApi(text) ? await convertOpenApi(text) : undefined;
    const document = converted?.document ?? (0,engine.readDocument)(bytes);
    const { collection, warnings } = await (0,engine.readCollection)(document);
    return { document, text: converted === undefined ? text : undefined, collection, warnings, note: converted?.note };
}


/***/ }),

/***/ 25697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ readReferences)
/* harmony export */ });
/* harmony import */ var _item_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10757);
/* harmony import */ var _read_collection_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58439);


/**
 * Reads both references; problems go to `report` and give `undefined`, as does an empty environment.
 *
 * @param options.directory where relative paths start
 * @param options.names whether a text that is no file can be a name in Postman: not without a key
 */
async function readReferences(given, options, report) {
    if (given.collection === '') {
        report('`collection` is missing: give a UID, an ID or a name in Postman, or the path of a collection file.');
    }
    const [collection, environment] = await Promise.all([
        (0,_item_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .readOne */ .JF)({ input: 'collection', text: given.collection, ...options }, parseCollection, report),
        (0,_item_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .readOne */ .JF)({ input: 'environment', text: given.environment, ...options }, _item_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseEnvironment */ .Nq, report),
    ]);
    return { collection, environment };
}
const parseCollection = async (file) => {
    const { document, collection: item, warnings, note } = await (0,_read_collection_file_js__WEBPACK_IMPORTED_MODULE_1__.readCollectionFile)(file);
    return { document, item, warnings, note };
};


/***/ })

};
