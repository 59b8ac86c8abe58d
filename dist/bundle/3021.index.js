export const id = 3021;
export const ids = [3021];
export const modules = {

/***/ 98589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   US: () => (/* binding */ stackOf),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   iT: () => (/* binding */ toError)
/* harmony export */ });
/** What was thrown: an Error, as a rule, but JavaScript lets it be anything. */
/** Its message, without its causes. */
const messageOf = (thrown) => (thrown instanceof Error ? thrown.message : String(thrown));
/** With the stack, for a log that developers read. */
const stackOf = (thrown) => thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
const toError = (thrown) => (thrown instanceof Error ? thrown : new Error(String(thrown)));
/** The code that Node gives errors of the system and of its own, such as `ENOENT`. */
const codeOf = (thrown) => thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : undefined;


/***/ }),

/***/ 38907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readAnswers)
/* harmony export */ });
/* unused harmony export parseAnswersInput */
/* harmony import */ var _http_text_show_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87078);
/* harmony import */ var _postman_model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69412);
/* harmony import */ var _yaml_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12598);



const rulesForm = 'one rule a line, like GET /jobs/:id: [202, 200]';
/**
 * Which examples or faults calls get, `null` for `none`; problems go to `report`, one sentence each, all of them.
 *
 * @param provider where the mock lives
 * @param collection what the rules are checked against, with the environment, where both are files
 */
async function readAnswers(text, provider, report, collection, environment) {
    if (text === '')
        return undefined;
    if (provider === 'postman') {
        report("`answers` works on the runner only: Postman's cloud cannot choose examples by rules. Give files and no Postman API key to run the mock on the runner, or let all calls fail with `server-response`.");
    }
    if (text.toLowerCase() === 'none')
        return null;
    if (collection?.kind !== 'file' || (environment !== undefined && environment.kind !== 'file')) {
        return parseAnswersInput(text, undefined, report);
    }
    return parseAnswersInput(text, { collection: collection.item, environment: environment?.item }, report);
}
/**
 * Parses the rules; problems go to `report`, one sentence each, all of them.
 *
 * @param items what the rules are checked against; `undefined` where it is not known
 */
async function parseAnswersInput(text, items, report) {
    const yaml = await (0,_yaml_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .readYamlInput */ .co)('answers', text, rulesForm, _yaml_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .parseYamlEntries */ .dK, report);
    if (yaml === undefined)
        return undefined;
    if (yaml.entries === undefined) {
        report(`\`answers\` is ${(0,_http_text_show_value_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(yaml.value)}: it takes ${rulesForm}.`);
        return undefined;
    }
    // Loaded here only: most jobs do without rules, and main without the engine.
    const { checkAnswers, compileMock, parseAnswers } = await Promise.all(/* import() */[__webpack_require__.e(3975), __webpack_require__.e(8641), __webpack_require__.e(4175), __webpack_require__.e(7864), __webpack_require__.e(2671), __webpack_require__.e(1471)]).then(__webpack_require__.bind(__webpack_require__, 12671));
    const { rules } = parseAnswers(yaml.entries, report);
    if (items !== undefined)
        checkAnswers(rules, await compileMock({ ...items, config: _postman_model_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultMockConfig */ .U2 }), report);
    return Object.fromEntries(rules.map(({ name, given }) => [name, given]));
}


/***/ }),

/***/ 40812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ parseServerResponse)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);
/* harmony import */ var _http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5177);
/* harmony import */ var _http_text_show_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87078);
/* harmony import */ var _postman_model_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69412);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85292);
/* harmony import */ var _yaml_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12598);
/** The `server-response` input: a bare 5xx status, or YAML/JSON in the words of Postman's API. */






// Values are often written as plain YAML numbers and booleans.
const headersSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ key: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), value: _yaml_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .scalarSchema */ .iR })),
    valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL((0,_yaml_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesSchema */ .WY)(_yaml_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .scalarSchema */ .iR), valibot__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi((entries) => entries.map(([key, value]) => ({ key, value })))),
]);
const jsonSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()), _yaml_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .anyMapSchema */ .sc]), valibot__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi((value) => (0,_http_text_show_value_js__WEBPACK_IMPORTED_MODULE_2__/* .toJson */ .aB)(value)), valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP());
const serverResponseSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    statusCode: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(/^\d+$/), valibot__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi(Number))]), valibot__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(500), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxValue */ .cGV(599)),
    name: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(_yaml_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .scalarSchema */ .iR),
    headers: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(headersSchema),
    language: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(_postman_model_js__WEBPACK_IMPORTED_MODULE_3__/* .serverResponseLanguages */ .sj)),
    body: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([_yaml_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .scalarSchema */ .iR, jsonSchema])),
});
/** What each key takes, for the error of one that has something else. */
const expected = {
    statusCode: "a whole number from 500 to 599: Postman's server responses are 5xx",
    name: 'text',
    headers: 'a map of names to values, or a list of `key` and `value`',
    language: _postman_model_js__WEBPACK_IMPORTED_MODULE_3__/* .serverResponseLanguages */ .sj.join(', '),
    body: 'text, a map or a list',
};
const form = `a status from 500 to 599, or YAML or JSON with the keys ${Object.keys(expected).join(', ')}`;
/** Parses the input; problems go to `report`, one sentence each, and give `undefined`. */
async function parseServerResponse(text, report) {
    const given = text.trim();
    if (given === '')
        return undefined;
    const fields = /^\d+$/.test(given)
        ? { statusCode: Number(given) }
        : await (0,_yaml_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .readYamlInput */ .co)('server-response', given, form, _yaml_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .parseYaml */ .hN, report);
    if (fields === undefined)
        return undefined;
    if (!(0,_http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(fields)) {
        report(`\`server-response\` is ${(0,_http_text_show_value_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(given)}: it takes ${form}.`);
        return undefined;
    }
    const result = valibot__WEBPACK_IMPORTED_MODULE_0__/* .safeParse */ .xLC(serverResponseSchema, fields);
    if (!result.success) {
        for (const problem of new Set(result.issues.map((issue) => describe(issue, fields))))
            report(problem);
        return undefined;
    }
    const { statusCode, name, headers, language, body } = result.output;
    return {
        name: name ?? (await nameOf(statusCode)),
        statusCode,
        ...(headers != null && { headers }),
        ...(language != null && { language }),
        ...(body != null && { body }),
    };
}
/** `503 Service Unavailable`. */
async function nameOf(statusCode) {
    // Loaded here only: nothing else of main needs Node's HTTP.
    const { STATUS_CODES } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 37067, 19));
    return `${statusCode} ${STATUS_CODES[statusCode] ?? 'server response'}`;
}
function describe(issue, fields) {
    const key = valibot__WEBPACK_IMPORTED_MODULE_0__/* .getDotPath */ .BuJ(issue)?.split('.')[0] ?? '';
    const takes = Object.hasOwn(expected, key) ? expected[key] : undefined;
    if (takes === undefined)
        return `\`server-response\` has the unknown key ${(0,_http_text_show_value_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(key)}: it takes ${form}.${(0,_values_js__WEBPACK_IMPORTED_MODULE_5__/* .didYouMean */ .au)(key, Object.keys(expected), _http_text_show_value_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)}`;
    if (!Object.hasOwn(fields, key))
        return `\`server-response\` has no \`${key}\`: it takes ${form}.`;
    return `\`server-response\` has ${(0,_http_text_show_value_js__WEBPACK_IMPORTED_MODULE_2__/* .show */ .WU)(fields[key])} as \`${key}\`: it takes ${takes}.`;
}


/***/ }),

/***/ 79895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mv: () => (/* binding */ readBoundedFile),
/* harmony export */   dJ: () => (/* binding */ stat),
/* harmony export */   eV: () => (/* binding */ maxFileBytes),
/* harmony export */   xj: () => (/* binding */ readKeptFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);
/* harmony import */ var _files_plain_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19119);
/** A file that a user names, and what is kept of it. */



/** What stands at a path. Not `node:fs/promises`, which takes main 3 ms to load. */
const stat = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.stat);
/** A larger file is no collection that Postman would take (its API ends at 30 MB), and would only fill the memory. */
const maxFileBytes = 64 * 1024 * 1024;
/** What was converted and what is escaped is longer than what a user gives. */
const maxKeptBytes = 4 * maxFileBytes;
/** @throws Error with a sentence that says what is wrong with the file */
function readBoundedFile(file) {
    return (0,_files_plain_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readPlainFile */ .b$)(file, { follow: true, most: maxFileBytes });
}
/** Reads a file of ours. @throws as `readBoundedFile`, and where a link stands in its place */
function readKeptFile(file) {
    return (0,_files_plain_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readPlainFile */ .b$)(file, { follow: false, most: maxKeptBytes });
}


/***/ }),

/***/ 98421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ checkLines),
/* harmony export */   s: () => (/* binding */ readCollections)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);
/* harmony import */ var _http_text_show_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87078);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98388);
/** From the lines of `collection` to the one collection that they are behind a mock. */




/** APIs come in dozens; each collection is held to the limits of one. */
const mostCollections = 100;
const realpath = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.realpath);
/**
 * Reads them one after the other, so that no more than one is converted at a time, and joins them. Each problem goes to
 * `report`, of all lines at once, and gives `undefined`.
 *
 * @param read gives `undefined` after a problem, which it has reported
 */
async function readCollections(located, read, report) {
    const [first] = located;
    if (first === undefined) {
        report('`collection` is missing: give the path of a collection (a file, or a folder of YAML files), or a UID, an ID or a name in Postman.');
        return undefined;
    }
    if (located.length === 1)
        return read(first);
    const files = await filesAmong(located, report);
    const lines = await Promise.all(files.map(async (each) => ({ text: each.text, file: await pathOf(each) })));
    if (!(await checkLines(lines, report)))
        return undefined;
    const found = [];
    for (const file of files) {
        const reference = await read(file);
        if (reference?.kind === 'file')
            found.push(reference);
    }
    return joinReferences(found);
}
/** Those of several lines that name files; whatever else stands there is a problem. */
async function filesAmong(located, report) {
    for (const each of located) {
        if (each.kind === 'file')
            continue;
        const { input } = each;
        if (each.kind === 'url') {
            report(`\`${input}\` ${each.problem}`);
            continue;
        }
        const { text, directory } = each;
        const why = each.isFolder
            ? await (0,_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .noCollectionIn */ .V4)(input, text, directory)
            : `this is no file here, and of several collections each is to be a file or a folder.${(await (0,_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .nearFile */ .X7)(each)) || ' Export it from Postman, or give it alone.'}`;
        report(`\`${input}\` has the line ${(0,_http_text_show_value_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(text)}: ${why}`);
    }
    return located.filter((each) => each.kind === 'file');
}
/** Whether there are no more lines than one mock can serve. Those that name what an earlier one does are a problem too. */
async function checkLines(lines, report) {
    if (lines.length > mostCollections) {
        report(`\`collection\` has ${lines.length} lines, and one mock serves at most ${mostCollections} collections.`);
        return false;
    }
    const seen = new Map();
    for (const { text, file } of lines) {
        if (file === undefined)
            continue;
        // Links followed. What is not there is told by whoever reads it.
        const place = await realpath(file).catch(() => file);
        const before = seen.get(place);
        const twice = before === text ? `${(0,_http_text_show_value_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(text)} twice` : `one collection twice, as ${(0,_http_text_show_value_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(before ?? '')} and ${(0,_http_text_show_value_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(text)}`;
        if (before === undefined)
            seen.set(place, text);
        else
            report(`\`collection\` names ${twice}: leave one of the lines out.`);
    }
    return true;
}
/** The file or folder that a line means; `undefined` for what is none, which reading it will say. */
function pathOf(located) {
    return (0,_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .itemPath */ .Lt)(located).catch(() => undefined);
}
async function joinReferences(references) {
    const [first, ...others] = references;
    if (first === undefined)
        return undefined;
    // Loaded here only, as what reads the files.
    const { joinCollections } = await Promise.all(/* import() */[__webpack_require__.e(3975), __webpack_require__.e(8641), __webpack_require__.e(4175), __webpack_require__.e(7864), __webpack_require__.e(2671), __webpack_require__.e(1471)]).then(__webpack_require__.bind(__webpack_require__, 12671));
    return {
        kind: 'file',
        file: first.file,
        text: references.map(({ text }) => text).join(', '),
        document: references.map(({ document }) => document),
        item: joinCollections([first.item, ...others.map(({ item }) => item)]),
        warnings: references.flatMap(({ text, warnings }) => warnings.map((warning) => ({ ...warning, message: `${text}: ${warning.message}` }))),
        parts: references,
    };
}


/***/ }),

/***/ 420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PK: () => (/* binding */ readReferences),
/* harmony export */   S0: () => (/* binding */ readEnvironmentFile),
/* harmony export */   j2: () => (/* binding */ readEnvironmentReference)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _http_text_show_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87078);
/* harmony import */ var _http_text_thrown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98589);
/* harmony import */ var _bounded_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79895);
/* harmony import */ var _read_collections_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98421);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98388);
/** From what `collection` and `environment` name to what they hold. */






/**
 * Reads the files among both references; problems go to `report` and give `undefined`, as does an empty environment.
 *
 * @param options.conversion limits of a conversion
 */
async function readReferences(located, { conversion, ...asker }, report) {
    const readFile = async (file, directory) => {
        // Loaded here only: who names a collection in Postman has no file to read.
        const { readCollectionFile } = await Promise.all(/* import() */[__webpack_require__.e(7864), __webpack_require__.e(6925)]).then(__webpack_require__.bind(__webpack_require__, 2900));
        const { collection: item, ...read } = await readCollectionFile(file, conversion, directory);
        return { ...read, item };
    };
    const readCollection = (each) => readReference(each, asker, readFile, report);
    const [collection, environment] = await Promise.all([
        (0,_read_collections_js__WEBPACK_IMPORTED_MODULE_1__/* .readCollections */ .s)(located.collections, readCollection, report),
        readEnvironmentReference(located.environment, asker, report),
    ]);
    return { collection, environment };
}
/** The same for an environment alone. */
function readEnvironmentReference(located, asker, report) {
    const readFile = async (file) => {
        const { environment: item, ...read } = await readEnvironmentFile(file);
        return { ...read, item };
    };
    return readReference(located, asker, readFile, report);
}
/** @param read throws an Error with a sentence that says what is wrong with the file */
async function readReference(located, { names, onCommandLine }, read, report) {
    if (located === undefined)
        return undefined;
    const { input } = located;
    if (located.kind === 'url') {
        report(`\`${input}\` ${located.problem}`);
        return undefined;
    }
    const { text, directory } = located;
    try {
        if (located.kind === 'file') {
            const file = await (0,_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .itemPath */ .Lt)(located, onCommandLine);
            return { kind: 'file', file, text, ...(await read(file, directory)) };
        }
        if (names)
            return located;
        if (located.isFolder)
            throw new Error(await (0,_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .noCollectionIn */ .V4)(input, text, directory));
        return located.kind === 'name' ? { ...located, near: await (0,_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .nearFile */ .X7)(located) } : located;
    }
    catch (error) {
        report(`\`${input}\` is ${(0,_http_text_show_value_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(text)}: ${(0,_http_text_thrown_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error)}`);
        return undefined;
    }
}
/** @throws DocumentError, EnvironmentError, or Error when the file cannot be read */
async function readEnvironmentFile(file) {
    const { decodeDocument, readDocument, readEnvironment } = await Promise.all(/* import() */[__webpack_require__.e(3975), __webpack_require__.e(8641), __webpack_require__.e(4175), __webpack_require__.e(7864), __webpack_require__.e(2671), __webpack_require__.e(1471)]).then(__webpack_require__.bind(__webpack_require__, 12671));
    const bytes = await (0,_bounded_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readBoundedFile */ .Mv)(file);
    if (!/\.ya?ml$/i.test(file)) {
        const document = readDocument(bytes);
        return { document, ...readEnvironment(document) };
    }
    // Loaded here only: it takes a parser of YAML.
    const { convertEnvironment } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3243), __webpack_require__.e(5572)]).then(__webpack_require__.bind(__webpack_require__, 85572));
    const name = node_path__WEBPACK_IMPORTED_MODULE_0__.basename(file).replace(/(?:\.environment)?\.ya?ml$/i, '');
    const { document, warnings } = convertEnvironment(decodeDocument(bytes), name);
    const read = readEnvironment(document);
    return { document, environment: read.environment, warnings: [...warnings, ...read.warnings] };
}


/***/ }),

/***/ 98388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a8: () => (/* binding */ collectionLines),
  UV: () => (/* binding */ describeMissing),
  EM: () => (/* binding */ givenItemPath),
  Lt: () => (/* binding */ itemPath),
  x5: () => (/* binding */ locate),
  U1: () => (/* binding */ locateCollections),
  X7: () => (/* binding */ nearFile),
  V4: () => (/* binding */ noCollectionIn),
  xe: () => (/* binding */ partsOfReference),
  iZ: () => (/* binding */ relativePath)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/http-text/show-value.js
var show_value = __webpack_require__(87078);
// EXTERNAL MODULE: ./build/job/inputs/collection/bounded-file.js
var bounded_file = __webpack_require__(79895);
;// CONCATENATED MODULE: ./build/job/inputs/collection/link.js
/** A URL where a path, a UID or a name is wanted. One that Postman's app copies holds the UID. */

/** Postman's hosts, which people also paste without the scheme. */
const postmanHost = /^(?:[\w-]+\.){0,5}(?:getpostman\.com|postman\.com|postman\.co)$/i;
/** What the segment of a path before an ID says of it; `documentation` and `run-collection` show collections. */
const kinds = new Map([
    ...['collection', 'collections', 'documentation', 'run-collection'].map((word) => [word, 'collection']),
    ...['environment', 'environments'].map((word) => [word, 'environment']),
    ...['request', 'folder', 'example', 'mock', 'mocks', 'monitor', 'workspace', 'api', 'flow', 'fork'].map((word) => [word, word.replace(/s$/, '')]),
]);
/** `undefined` for what is no URL. */
function readLink(input, text) {
    const hasScheme = /^[a-z][a-z\d+.-]*:\/\//i.test(text);
    const host = /^[\w.-]{1,100}(?=\/)/.exec(text)?.[0] ?? '';
    if (!hasScheme && !postmanHost.test(host))
        return undefined;
    const url = URL.parse(hasScheme ? text : `https://${text}`);
    if (url === null)
        return { problem: `is a URL that cannot be read. ${pathOrUid}.` };
    // Without what may be secret: an access key, a password.
    const shown = (0,show_value/* quote */.hD)(`${url.protocol}//${url.host}${url.pathname}`);
    if (url.protocol === 'file:')
        return { problem: `is the URL ${shown}: give the path itself, without file://.` };
    if (!postmanHost.test(url.hostname)) {
        return {
            problem: `is the URL ${shown}, and a URL is not read: download the file before, with curl for example, and give its path. A UID or name in Postman, with a key, works too.`,
        };
    }
    const found = idsIn(url);
    const wanted = found.find(({ kind }) => kind === input);
    if (wanted !== undefined)
        return { id: wanted.id };
    // The innermost: a workspace holds all the others.
    const other = found.at(-1);
    const what = other === undefined
        ? `a link to Postman in which no ${input} is named`
        : `a link to ${article(other.kind)} in Postman`;
    return { problem: `is ${shown}, ${what}: give the link or the UID of the ${input}, or export it and give the file.` };
}
const pathOrUid = 'Give the path of a file, or a UID or name in Postman';
/** All that are named, from the front: a link to a request may have its collection before it. */
function idsIn({ pathname, searchParams }) {
    const segments = pathname.split('/');
    const pairs = segments.map((segment, index) => [segments[index - 1] ?? '', segment]);
    const asked = [searchParams.get('entityType') ?? '', searchParams.get('entityId') ?? ''];
    return [asked, ...pairs].flatMap(([word, id]) => {
        const kind = kinds.get(word.toLowerCase());
        return kind !== undefined && (uidPattern.test(id) || idPattern.test(id)) ? [{ kind, id }] : [];
    });
}
const article = (noun) => `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
/** An ID as a whole text. */
const idPattern = new RegExp(`^${uuid}$`, 'i');
/** The same with its owner's number before it. */
const uidPattern = new RegExp(`^\\d+-${uuid}$`, 'i');

;// CONCATENATED MODULE: ./build/job/inputs/collection/reference.js
/** What the inputs `collection` and `environment` may name: something in Postman, a file, or a folder of YAML files. */




/** The files that a collection was read from, in the order that breaks ties. */
function partsOfReference(reference) {
    return reference.parts ?? [reference];
}
/** The lines of `collection`: one names what it likes, several name files. Empty ones do not count. */
function collectionLines(text) {
    return text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
}
/** What each line of `collection` names, as `locate` has it. */
async function locateCollections(text, directory) {
    const located = await Promise.all(collectionLines(text).map((line) => locate('collection', line, directory)));
    return located.filter((each) => each !== undefined);
}
/**
 * Finds out what a text names, by its form and by what there is on disk; `undefined` for ''. Nothing is read.
 *
 * @param directory where relative paths start
 */
async function locate(input, text, directory) {
    if (text === '')
        return undefined;
    const link = readLink(input, text);
    if (link !== undefined && 'problem' in link)
        return { kind: 'url', input, problem: link.problem };
    const id = link?.id ?? text;
    const isId = uidPattern.test(id) ? 'uid' : idPattern.test(id) ? 'id' : undefined;
    if (isId !== undefined)
        return { kind: isId, text: id, input, directory, isFolder: false, isLink: link !== undefined };
    const located = await locateFile(input, text, directory);
    const { isThere, isFolder, folders } = located;
    const isFile = folders.length > 0 || (isThere && !isFolder) || looksLikePath(text);
    return isFile ? located : { kind: 'name', text, input, directory, isFolder };
}
/** The same for a text that can only be a path. */
async function locateFile(input, text, directory) {
    const file = external_node_path_.resolve(directory, text);
    const stats = await (0,bounded_file/* stat */.dJ)(file).catch(() => undefined);
    const isFolder = stats?.isDirectory() === true;
    const folders = input === 'collection' && stats !== undefined ? await findFolders(file, isFolder, directory) : [];
    return { kind: 'file', text, input, file, isThere: stats !== undefined, isFolder, folders, directory };
}
/** Looked for only where there may be some: it takes a parser of YAML. */
async function findFolders(file, isFolder, directory) {
    if (!isFolder && !/\.ya?ml$/i.test(file))
        return [];
    const { collectionFolderOf, findCollectionFolders } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3243), __webpack_require__.e(5199), __webpack_require__.e(6142)]).then(__webpack_require__.bind(__webpack_require__, 65199));
    if (isFolder)
        return findCollectionFolders(file);
    const folder = await collectionFolderOf(file, directory);
    return folder === undefined ? [] : [folder];
}
/** How many collections an error lists. */
const mostListed = 12;
/**
 * The file or the folder that holds the collection or environment which a path means.
 *
 * @param onCommandLine whether no step of a workflow asks, for which an earlier one gets the files
 * @throws Error with a sentence when there is none, or several
 */
async function itemPath(located, onCommandLine = false) {
    const { input, file, isThere, isFolder, folders, directory } = located;
    if (!isThere)
        throw new Error(await describeMissing(located, onCommandLine));
    const [folder, ...others] = folders;
    if (folder === undefined && isFolder)
        throw new Error(await noCollectionIn(input, file, directory));
    if (others.length === 0)
        return folder ?? file;
    const names = folders.map((found) => (0,show_value/* quote */.hD)(relativePath(directory, found)));
    throw new Error(`there are ${folders.length} collections in this folder. Give one: ${(0,show_value/* listFirst */.rL)(names, mostListed)}.`);
}
/** The same for commands that read files only. What is not there is told by whoever reads it. @throws as `itemPath` */
async function givenItemPath(input, text, directory) {
    const located = await locateFile(input, text, directory);
    return located.isThere ? itemPath(located, true) : located.file;
}
/** The question whether a file was meant that is near to a name; '' where there is none. */
async function nearFile({ text, directory }) {
    const { didYouMeanFile, nearFiles } = await __webpack_require__.e(/* import() */ 9377).then(__webpack_require__.bind(__webpack_require__, 99377));
    return didYouMeanFile(nearFiles(text, directory));
}
/** What is said of a file that is not there: the ones that are near, or where it was looked for. */
async function describeMissing({ input, text, file, directory }, onCommandLine) {
    const { didYouMeanFile, likelyFiles, nearFiles, showFile } = await __webpack_require__.e(/* import() */ 9377).then(__webpack_require__.bind(__webpack_require__, 99377));
    const missing = `there is no file ${(0,show_value/* quote */.hD)(file)}.`;
    const near = nearFiles(text, directory);
    if (near.length > 0)
        return missing + didYouMeanFile(near);
    const likely = likelyFiles(input, directory, directory);
    if (likely.length > 0)
        return `${missing} Found here: ${likely.map(showFile).join(', ')}.`;
    return onCommandLine
        ? `${missing} Relative paths start in the working folder, and no ${input} is found there.`
        : `${missing} Is the repository checked out before this step?`;
}
/** Why a folder is no collection. Postman keeps its code mocks in folders beside those of its collections. */
async function noCollectionIn(input, folder, directory) {
    const { didYouMeanFile, likelyFiles } = await __webpack_require__.e(/* import() */ 9377).then(__webpack_require__.bind(__webpack_require__, 99377));
    const near = didYouMeanFile(likelyFiles(input, external_node_path_.resolve(directory, folder), directory));
    if (input === 'environment') {
        return `this is a folder; give one file, as Postman exports it or keeps it (\`*.environment.yaml\`).${near}`;
    }
    if (/[\\/]mocks(?:[\\/][^\\/]+)?$/i.test(folder)) {
        return 'this folder holds a code mock of Postman, which is a program and no collection: `postman mock run` runs it.';
    }
    if (near !== '')
        return `this folder is no collection itself.${near}`;
    return ('this folder holds no collection, which would have `*.request.yaml` files or a `.resources/definition.yaml`. ' +
        'Give such a folder, or export the collection from Postman as one file in the format Collection v2.1.');
}
/** From where relative paths start, with slashes; '.' for that place itself. */
function relativePath(directory, file) {
    return external_node_path_.relative(directory, file).split(external_node_path_.sep).join('/') || '.';
}
/** Whether the text can only be meant as a path: a name like `Payments v1/v2` has a slash too, so a slash is not enough. */
function looksLikePath(text) {
    return /\.(json|ya?ml)$/i.test(text) || /^\.{0,2}[\\/]/.test(text) || /^[a-z]:[\\/]/i.test(text);
}


/***/ }),

/***/ 12598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sc: () => (/* binding */ anyMapSchema),
  WY: () => (/* binding */ entriesSchema),
  hN: () => (/* binding */ parseYaml),
  Iu: () => (/* binding */ parseYamlDocument),
  dK: () => (/* binding */ parseYamlEntries),
  co: () => (/* binding */ readYamlInput),
  gw: () => (/* binding */ requireFewAliases),
  iR: () => (/* binding */ scalarSchema)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./build/http-text/bounded-json.js
var bounded_json = __webpack_require__(5177);
// EXTERNAL MODULE: ./build/http-text/exact-json.js
var exact_json = __webpack_require__(80803);
// EXTERNAL MODULE: ./build/http-text/show-value.js
var show_value = __webpack_require__(87078);
// EXTERNAL MODULE: ./build/http-text/thrown.js
var thrown = __webpack_require__(98589);
;// CONCATENATED MODULE: ./build/job/inputs/yaml/yaml-mistake.js

/** In one line. @param errors of the parser, at least one */
function describeMistake(errors, text) {
    const [first] = errors;
    const [reason = ''] = first?.message.split('\n') ?? [];
    const line = first?.linePos?.[0].line;
    const lineText = line === undefined ? '' : (text.split('\n')[line - 1] ?? '').trim();
    const codes = errors.map(({ code }) => code);
    const start = lineText === '' ? '' : `line ${String(line)} is ${(0,show_value/* quote */.hD)(lineText)}. `;
    return start + (explain(codes, reason, lineText) ?? `${reason.replace(/[:.]$/, '')}.`);
}
/** Signs that begin something of YAML's own where a text begins. */
const reserved = /(?:^|[:[{,-]\s+|[[{])([>*|&!%@`])/;
const unclosed = (sign) => `What ${sign} opens is not closed.`;
const indented = 'It is indented otherwise than the lines around it: what belongs together begins at the same column.';
const withColon = 'A text with ": " in it needs quotes.';
/** What to do about it; `undefined` where only the parser can say. */
function explain(codes, reason, text) {
    const [code = ''] = codes;
    const [, sign] = reserved.exec(text) ?? [];
    if (sign !== undefined && ['UNEXPECTED_TOKEN', 'BAD_ALIAS', 'BAD_SCALAR_START'].includes(code)) {
        return sign === '>' || sign === '*'
            ? 'Texts that begin with > or * need quotes, as in ">= 1".'
            : `A text that begins with ${sign} needs quotes.`;
    }
    switch (code) {
        case 'DUPLICATE_KEY':
            return 'What stands before its colon has come before: each rule stands once, and so does each key.';
        case 'TAB_AS_INDENT':
            return 'It begins with a tab: indent with spaces.';
        case 'MULTILINE_IMPLICIT_KEY':
            return 'It has no ": " that parts a key from its value.';
        case 'BLOCK_AS_IMPLICIT_KEY':
            return codes.includes('MULTILINE_IMPLICIT_KEY')
                ? 'The next line is indented deeper, though this one has a value already: what belongs together begins at the same column.'
                : withColon;
        case 'BLOCK_IN_FLOW':
            return withColon;
        case 'MULTIPLE_DOCS':
            return 'It ends one document and begins another: give one.';
        case 'BAD_DQ_ESCAPE':
            return 'In double quotes a backslash begins an escape: use single quotes, or write it twice.';
        case 'MISSING_CHAR':
            if (reason.includes('quote'))
                return unclosed('a quotation mark');
            return /[}\]]/.test(reason) ? unclosed('a bracket') : 'It has no ": " that parts a key from its value.';
        case 'BAD_INDENT':
            return reason.startsWith('Flow') ? unclosed('a bracket') : indented;
        case 'UNEXPECTED_TOKEN':
            return /column 1:?$/.test(reason) ? indented : 'Something stands there behind a value that has ended already.';
        default:
            return undefined;
    }
}

;// CONCATENATED MODULE: ./build/job/inputs/yaml/yaml.js
/** YAML of inputs and documents; JSON is YAML. The parser is loaded where there is some: most jobs have none. */






/**
 * What the text of an input says; a problem goes to `report` and gives `undefined`.
 *
 * @param takes what the input takes, for who names a file in its place
 * @param parse `parseYaml` or `parseYamlEntries`
 */
async function readYamlInput(input, text, takes, parse, report) {
    if (/^(['"]?)(?:@[^\s:'"]*|[^\s:'"]+\.(?:ya?ml|json|txt))\1$/i.test(text.trim())) {
        report(`\`${input}\` is ${(0,show_value/* quote */.hD)(text.trim())}, and no file is read here: give what is in the file. It takes ${takes}.`);
        return undefined;
    }
    try {
        return await parse(text);
    }
    catch (error) {
        const [said = ''] = (0,thrown/* messageOf */.bD)(error).split('\n');
        const reason = error instanceof RangeError ? 'It is nested too deep.' : said;
        report(`\`${input}\` is not valid YAML or JSON: ${reason}`);
        return undefined;
    }
}
/** The value of a text. Aliases are bounded by the parser's own rule. @throws Error, RangeError */
async function parseYaml(text) {
    const document = await parseDocument(text, {}, toExactNumber);
    return document.toJS();
}
/** The entries of a map in their order. @throws as `parseYaml` */
async function parseYamlEntries(text) {
    const { isMap, isNode } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const document = await parseDocument(text, { uniqueKeys: false }, toExactNumber);
    const { contents } = document;
    if (!isMap(contents))
        return { entries: undefined, value: document.toJS() };
    const valueOf = (node) => (isNode(node) ? node.toJS(document) : node);
    return { entries: contents.items.map(({ key, value }) => [String(valueOf(key)), valueOf(value)]) };
}
/** @param readNumber gives what stands for a number, of the number and its text @throws Error with a reason in one line */
async function parseDocument(text, options, readNumber) {
    const yaml = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    // Without the level its warnings would go to the log beside ours.
    const document = yaml.parseDocument(text, { logLevel: 'error', ...options });
    if (document.errors.length > 0)
        throw new Error(describeMistake(document.errors, text));
    yaml.visit(document, {
        Scalar(key, node) {
            if (typeof node.value === 'number' && key !== 'key')
                node.value = readNumber(node.value, node.source);
        },
    });
    return document;
}
/** An `ExactNumber` for what JavaScript cannot hold. `1.0` is the same number of calls as `1`. */
function toExactNumber(value, source) {
    return Number.isSafeInteger(value) || !isJsonNumber(source) ? value : (0,exact_json/* exactNumber */.rf)(source, 'written');
}
/** Hexadecimal and octal numbers are YAML's own. */
const isJsonNumber = (source) => source !== undefined && /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(source);
/** How often what has an anchor may come again, counted as if it were written out. */
const mostAliases = 10_000;
/**
 * A few aliases can say what takes gigabytes once it is written out.
 *
 * @throws Error for a document with too many; what is no YAML is left to those who read it
 */
async function requireFewAliases(text) {
    // Anchors are rare, and to parse a document once more takes its time.
    if (!/(?:^|[\s,[{])&[^\s,\]}]/m.test(text) || /^\s*\{/.test(text))
        return;
    const yaml = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    try {
        yaml.parseDocument(text, { logLevel: 'silent', uniqueKeys: false }).toJS({ maxAliasCount: mostAliases });
    }
    catch (error) {
        if (!(error instanceof Error) || !/alias count/i.test(error.message))
            return;
        throw new Error('The aliases of this YAML document repeat more than can be read. Write it out, or use fewer.', {
            cause: error,
        });
    }
}
/**
 * The value of a document whose aliases are few (`requireFewAliases`). Keys that repeat are an error, merge keys (`<<`) are
 * followed.
 *
 * @param readNumber gives what stands for a number, of the number and its text
 * @throws Error with a reason in one line
 */
async function parseYamlDocument(text, readNumber) {
    const document = await parseDocument(text, { merge: true }, readNumber);
    return document.toJS({ maxAliasCount: mostAliases });
}
/** A map as it is. Not valibot's `record`, which drops the names `constructor` and `__proto__`. */
const anyMapSchema = dist/* custom */.IeY(bounded_json/* isObject */.Gv, 'no map');
/** A text, or a number or truth value as the text that it is written as. */
const scalarSchema = dist/* pipe */.FsL(dist/* union */.KCZ([dist/* string */.YjP(), dist/* number */.aig(), dist/* boolean */.zMY(), dist/* custom */.IeY(exact_json/* isExactNumber */.zr)]), dist/* transform */.pdi((value) => ((0,exact_json/* isExactNumber */.zr)(value) ? value.rawJSON : String(value))));
/** A map whose values fit `value`, as its entries. */
function entriesSchema(value) {
    return dist/* pipe */.FsL(anyMapSchema, dist/* transform */.pdi((map) => Object.entries(map)), dist/* array */.YOg(dist/* tuple */.PVZ([dist/* string */.YjP(), value])));
}


/***/ })

};
