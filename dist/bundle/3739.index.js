export const id = 3739;
export const ids = [3739,7078];
export const modules = {

/***/ 87078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ show),
/* harmony export */   a: () => (/* binding */ toJson)
/* harmony export */ });
/** Values of inputs in messages. */
/** As JSON; `undefined` for what YAML can say and JSON cannot, such as a list that holds itself. */
function toJson(value) {
    try {
        return JSON.stringify(value);
    }
    catch {
        return undefined;
    }
}
/** A value as it may stand in a message: its JSON, cut after 100 characters. */
function show(value) {
    const text = toJson(value) ?? 'something that is no JSON';
    return text.length > 100 ? `${text.slice(0, 100)}…` : text;
}


/***/ }),

/***/ 20103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readAnswers)
/* harmony export */ });
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
    // Most jobs do without, and without the engine that it needs.
    const { parseAnswersInput } = await Promise.all(/* import() */[__webpack_require__.e(553), __webpack_require__.e(6800), __webpack_require__.e(8750), __webpack_require__.e(8374)]).then(__webpack_require__.bind(__webpack_require__, 47729));
    if (collection?.kind !== 'file' || (environment !== undefined && environment.kind !== 'file')) {
        return parseAnswersInput(text, undefined, report);
    }
    return parseAnswersInput(text, { collection: collection.item, environment: environment?.item }, report);
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

/***/ 95235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readEnvironmentFile)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _bounded_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79895);
/** An environment's file: Postman's export, or the YAML that Postman keeps in a repository. */


/** @throws DocumentError, EnvironmentError, or Error when the file cannot be read */
async function readEnvironmentFile(file) {
    const { decodeDocument, readDocument, readEnvironment } = await Promise.all(/* import() */[__webpack_require__.e(553), __webpack_require__.e(6800), __webpack_require__.e(8750), __webpack_require__.e(9880), __webpack_require__.e(3475), __webpack_require__.e(2671), __webpack_require__.e(9380)]).then(__webpack_require__.bind(__webpack_require__, 12671));
    const bytes = await (0,_bounded_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readBoundedFile */ .Mv)(file);
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

/***/ 98421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ checkLines),
/* harmony export */   s: () => (/* binding */ readCollections)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74632);
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
    const files = filesAmong(located, report);
    if (!(await checkLines(files.map((each) => ({ text: each.text, file: pathOf(each) })), report)))
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
function filesAmong(located, report) {
    for (const each of located) {
        if (each.kind === 'file')
            continue;
        const { input, text } = each;
        const why = each.isFolder
            ? (0,_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .noCollectionIn */ .V4)(input, text)
            : 'this is no file here, and of several collections each is to be a file or a folder. Export it from Postman, or give it alone.';
        report(`\`${input}\` has the line "${text}": ${why}`);
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
        const twice = before === text ? `"${text}" twice` : `one collection twice, as "${before}" and "${text}"`;
        if (before === undefined)
            seen.set(place, text);
        else
            report(`\`collection\` names ${twice}: leave one of the lines out.`);
    }
    return true;
}
/** The file or folder that a line means; `undefined` for what is none, which reading it will say. */
function pathOf(located) {
    try {
        return (0,_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .itemPath */ .Lt)(located);
    }
    catch {
        return undefined;
    }
}
async function joinReferences(references) {
    const [first, ...others] = references;
    if (first === undefined)
        return undefined;
    // Loaded here only, as what reads the files.
    const { joinCollections } = await Promise.all(/* import() */[__webpack_require__.e(553), __webpack_require__.e(6800), __webpack_require__.e(8750), __webpack_require__.e(9880), __webpack_require__.e(3475), __webpack_require__.e(2671), __webpack_require__.e(5907)]).then(__webpack_require__.bind(__webpack_require__, 12671));
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
/* harmony export */   P: () => (/* binding */ readReferences),
/* harmony export */   j: () => (/* binding */ readEnvironmentReference)
/* harmony export */ });
/* harmony import */ var _environment_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95235);
/* harmony import */ var _read_collections_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98421);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74632);



/**
 * Reads the files among both references; problems go to `report` and give `undefined`, as does an empty environment.
 *
 * @param options.names whether a text that is no file can be a name in Postman: not without a key
 * @param options.conversion limits of a conversion
 */
async function readReferences(located, { names, conversion }, report) {
    const read = (file, directory) => readCollectionItem(file, conversion, directory);
    const readCollection = (each) => readReference(each, { names, read }, report);
    const [collection, environment] = await Promise.all([
        (0,_read_collections_js__WEBPACK_IMPORTED_MODULE_0__/* .readCollections */ .s)(located.collections, readCollection, report),
        readEnvironmentReference(located.environment, names, report),
    ]);
    return { collection, environment };
}
/** The same for an environment alone. */
function readEnvironmentReference(located, names, report) {
    return readReference(located, { names, read: readEnvironmentItem }, report);
}
/** @param options.read throws an Error with a sentence that says what is wrong with the file */
async function readReference(located, { names, read, }, report) {
    if (located === undefined)
        return undefined;
    const { text, input } = located;
    try {
        if (located.kind !== 'file') {
            if (located.isFolder && !names)
                throw new Error((0,_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .noCollectionIn */ .V4)(input, text));
            return located;
        }
        const file = (0,_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .itemPath */ .Lt)(located);
        return { kind: 'file', file, text, ...(await read(file, located.directory)) };
    }
    catch (error) {
        report(`\`${input}\` is "${text}": ${error instanceof Error ? error.message : String(error)}`);
        return undefined;
    }
}
async function readCollectionItem(file, limits, directory) {
    // Loaded here only: who names a collection in Postman has no file to read.
    const { readCollectionFile } = await Promise.all(/* import() */[__webpack_require__.e(9880), __webpack_require__.e(9372)]).then(__webpack_require__.bind(__webpack_require__, 82399));
    const { collection: item, ...read } = await readCollectionFile(file, limits, directory);
    return { ...read, item };
}
async function readEnvironmentItem(file) {
    const { environment: item, ...read } = await (0,_environment_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readEnvironmentFile */ .S)(file);
    return { ...read, item };
}


/***/ }),

/***/ 74632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EM: () => (/* binding */ givenItemPath),
/* harmony export */   Lt: () => (/* binding */ itemPath),
/* harmony export */   U1: () => (/* binding */ locateCollections),
/* harmony export */   V4: () => (/* binding */ noCollectionIn),
/* harmony export */   a8: () => (/* binding */ collectionLines),
/* harmony export */   iZ: () => (/* binding */ relativePath),
/* harmony export */   x5: () => (/* binding */ locate),
/* harmony export */   xe: () => (/* binding */ partsOfReference)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _bounded_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79895);
/** What the inputs `collection` and `environment` may name: something in Postman, a file, or a folder of YAML files. */


/** The files that a collection was read from, in the order that breaks ties. */
function partsOfReference(reference) {
    return reference.parts ?? [reference];
}
const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const idPattern = new RegExp(`^${uuid}$`, 'i');
const uidPattern = new RegExp(`^\\d+-${uuid}$`, 'i');
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
    if (uidPattern.test(text))
        return { kind: 'uid', text, input, isFolder: false };
    if (idPattern.test(text))
        return { kind: 'id', text, input, isFolder: false };
    const located = await locateFile(input, text, directory);
    const { isThere, isFolder, folders } = located;
    const isFile = folders.length > 0 || (isThere && !isFolder) || looksLikePath(text);
    return isFile ? located : { kind: 'name', text, input, isFolder };
}
/** The same for a text that can only be a path. */
async function locateFile(input, text, directory) {
    const file = node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(directory, text);
    const stats = await (0,_bounded_file_js__WEBPACK_IMPORTED_MODULE_1__/* .stat */ .dJ)(file).catch(() => undefined);
    const isFolder = stats?.isDirectory() === true;
    const folders = input === 'collection' && stats !== undefined ? await findFolders(file, isFolder, directory) : [];
    return { kind: 'file', text, input, file, isThere: stats !== undefined, isFolder, folders, directory };
}
/** Looked for only where there may be some: it takes a parser of YAML. */
async function findFolders(file, isFolder, directory) {
    if (!isFolder && !/\.ya?ml$/i.test(file))
        return [];
    const { collectionFolderOf, findCollectionFolders } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3243), __webpack_require__.e(1527)]).then(__webpack_require__.bind(__webpack_require__, 41527));
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
 * @throws Error with a sentence when there is none, or several
 */
function itemPath({ input, file, isThere, isFolder, folders, directory }) {
    if (!isThere)
        throw new Error(`there is no file ${file}. Is the repository checked out before this step?`);
    const [folder, ...others] = folders;
    if (folder === undefined && isFolder)
        throw new Error(noCollectionIn(input, file));
    if (others.length === 0)
        return folder ?? file;
    const names = folders.slice(0, mostListed).map((found) => `"${relativePath(directory, found)}"`);
    const more = folders.length > mostListed ? ` and ${String(folders.length - mostListed)} more` : '';
    throw new Error(`there are ${String(folders.length)} collections in this folder. Give one: ${names.join(', ')}${more}.`);
}
/** The same for commands that read files only. What is not there is told by whoever reads it. @throws as `itemPath` */
async function givenItemPath(input, text, directory) {
    const located = await locateFile(input, text, directory);
    return located.isThere ? itemPath(located) : located.file;
}
/** Why a folder is no collection. Postman keeps its code mocks in folders beside those of its collections. */
function noCollectionIn(input, folder) {
    if (input === 'environment') {
        return 'this is a folder; give one file, as Postman exports it or keeps it (`*.environment.yaml`).';
    }
    if (/[\\/]mocks(?:[\\/][^\\/]+)?$/i.test(folder)) {
        return 'this folder holds a code mock of Postman, which is a program and no collection: `postman mock run` runs it.';
    }
    return ('this folder holds no collection, which would have `*.request.yaml` files or a `.resources/definition.yaml`. ' +
        'Give such a folder, or export the collection from Postman as one file in the format Collection v2.1.');
}
/** From where relative paths start, with slashes; '.' for that place itself. */
function relativePath(directory, file) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.relative(directory, file).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/') || '.';
}
/** Whether the text can only be meant as a path: a name like `Payments v1/v2` has a slash too, so a slash is not enough. */
function looksLikePath(text) {
    return /\.(json|ya?ml)$/i.test(text) || /^\.{0,2}[\\/]/.test(text) || /^[a-z]:[\\/]/i.test(text);
}


/***/ }),

/***/ 99296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ parseServerResponse)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
/* harmony import */ var _http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5177);
/* harmony import */ var _http_text_show_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87078);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30277);
/* harmony import */ var _postman_model_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69412);
/** The `server-response` input: a bare 5xx status, or YAML/JSON in the words of Postman's API. */





// Header values and bodies are often written as plain YAML numbers and booleans.
const textSchema = _yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .scalarSchema */ .iR;
const headersSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
    valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ key: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), value: textSchema })),
    valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL((0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesSchema */ .WY)(textSchema), valibot__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi((entries) => entries.map(([key, value]) => ({ key, value })))),
]);
const jsonSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()), _yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .anyMapSchema */ .sc]), valibot__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi((value) => (0,_http_text_show_value_js__WEBPACK_IMPORTED_MODULE_2__/* .toJson */ .a)(value)), valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP());
const serverResponseSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    statusCode: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .regex */ .yGV(/^\d+$/), valibot__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi(Number))]), valibot__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minValue */ .Wwf(500), valibot__WEBPACK_IMPORTED_MODULE_1__/* .maxValue */ .cGV(599)),
    name: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(textSchema),
    headers: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(headersSchema),
    language: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(_postman_model_js__WEBPACK_IMPORTED_MODULE_3__/* .serverResponseLanguages */ .sj)),
    body: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([textSchema, jsonSchema])),
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
    const fields = /^\d+$/.test(given) ? { statusCode: Number(given) } : await parseFields(given, report);
    if (fields === undefined)
        return undefined;
    if (!(0,_http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(fields)) {
        report(`\`server-response\` is "${given}": it takes ${form}.`);
        return undefined;
    }
    const result = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(serverResponseSchema, fields);
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
async function parseFields(text, report) {
    try {
        return await (0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .parseYaml */ .hN)(text);
    }
    catch (error) {
        report(`\`server-response\` is not valid YAML or JSON: ${error instanceof Error ? error.message : String(error)}`);
        return undefined;
    }
}
function describe(issue, fields) {
    const key = valibot__WEBPACK_IMPORTED_MODULE_1__/* .getDotPath */ .BuJ(issue)?.split('.')[0] ?? '';
    const takes = Object.hasOwn(expected, key) ? expected[key] : undefined;
    if (takes === undefined)
        return `\`server-response\` has the unknown key "${key}": it takes ${form}.`;
    if (!Object.hasOwn(fields, key))
        return `\`server-response\` has no \`${key}\`: it takes ${form}.`;
    return `\`server-response\` has ${(0,_http_text_show_value_js__WEBPACK_IMPORTED_MODULE_2__/* .show */ .W)(fields[key])} as \`${key}\`: it takes ${takes}.`;
}


/***/ }),

/***/ 30277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iu: () => (/* binding */ parseYamlDocument),
/* harmony export */   WY: () => (/* binding */ entriesSchema),
/* harmony export */   dK: () => (/* binding */ parseYamlEntries),
/* harmony export */   gw: () => (/* binding */ requireFewAliases),
/* harmony export */   hN: () => (/* binding */ parseYaml),
/* harmony export */   iR: () => (/* binding */ scalarSchema),
/* harmony export */   sc: () => (/* binding */ anyMapSchema)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
/* harmony import */ var _http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5177);
/* harmony import */ var _http_text_exact_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80803);
/** YAML of inputs and documents; JSON is YAML. The parser is loaded where there is some: most jobs have none. */



/**
 * The value of a text, numbers that JavaScript cannot hold as an `ExactNumber`. Aliases are bounded by the parser's own rule.
 *
 * @throws Error with a reason in one line
 */
async function parseYamlText(text, uniqueKeys, read) {
    const { parseDocument, visit, isMap, isNode } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    try {
        // Without the level its warnings would go to the log beside ours.
        const document = parseDocument(text, { logLevel: 'error', uniqueKeys });
        if (document.errors[0] !== undefined)
            throw document.errors[0];
        visit(document, {
            Scalar: (key, node) => {
                if (key === 'key' || typeof node.value !== 'number' || !isJsonNumber(node.source))
                    return;
                // `1.0` is one call as much as `1` is.
                if (!Number.isSafeInteger(node.value))
                    node.value = (0,_http_text_exact_json_js__WEBPACK_IMPORTED_MODULE_0__/* .exactNumber */ .rf)(node.source, 'written');
            },
        });
        return read({ document, isMap, isNode });
    }
    catch (cause) {
        if (cause instanceof RangeError)
            throw new Error('It is nested too deep.', { cause });
        const [reason = ''] = (cause instanceof Error ? cause.message : String(cause)).split('\n');
        throw new Error(reason, { cause });
    }
}
/** The value of a text. @throws Error with a reason in one line */
const parseYaml = (text) => parseYamlText(text, true, ({ document }) => document.toJS());
/** The entries of a map in their order. @throws Error with a reason in one line */
const parseYamlEntries = (text) => parseYamlText(text, false, ({ document, isMap, isNode }) => {
    const { contents } = document;
    if (!isMap(contents))
        return { entries: undefined, value: document.toJS() };
    const valueOf = (node) => (isNode(node) ? node.toJS(document) : node);
    return { entries: contents.items.map(({ key, value }) => [String(valueOf(key)), valueOf(value)]) };
});
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
    const { parseDocument } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
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
/**
 * The value of a document whose aliases are few (`requireFewAliases`). Keys that repeat are an error, merge keys (`<<`) are
 * followed.
 *
 * @param readNumber gives what stands for a number, of the number and its text
 * @throws Error with a reason in one line
 */
async function parseYamlDocument(text, readNumber) {
    const { parseDocument, visit } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const document = parseDocument(text, { logLevel: 'silent', merge: true });
    const [error] = document.errors;
    if (error !== undefined)
        throw new Error(error.message.split('\n', 1)[0]);
    visit(document, {
        Scalar(key, node) {
            if (typeof node.value === 'number' && key !== 'key')
                node.value = readNumber(node.value, node.source);
        },
    });
    return document.toJS({ maxAliasCount: mostAliases });
}
/** A map as it is. Not valibot's `record`, which drops the names `constructor` and `__proto__`. */
const anyMapSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .custom */ .IeY(_http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv, 'no map');
/** A text, or a number or truth value as the text that it is written as. */
const scalarSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .custom */ .IeY(_http_text_exact_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isExactNumber */ .zr)]), valibot__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi((value) => ((0,_http_text_exact_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isExactNumber */ .zr)(value) ? value.rawJSON : String(value))));
/** A map whose values fit `value`, as its entries. */
function entriesSchema(value) {
    return valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(anyMapSchema, valibot__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi((map) => Object.entries(map)), valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .tuple */ .PVZ([valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), value])));
}


/***/ })

};
