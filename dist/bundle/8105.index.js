export const id = 8105;
export const ids = [8105];
export const modules = {

/***/ 98105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explainCalls: () => (/* binding */ explainCalls)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./build/postman/model.js
var model = __webpack_require__(69412);
// EXTERNAL MODULE: ./build/report/explain/explainer.js + 2 modules
var explainer = __webpack_require__(53529);
// EXTERNAL MODULE: ./build/job/describe-error.js
var describe_error = __webpack_require__(95992);
// EXTERNAL MODULE: ./build/job/inputs/collection/bounded-file.js
var bounded_file = __webpack_require__(79895);
// EXTERNAL MODULE: ./build/job/inputs/collection/read-references.js
var read_references = __webpack_require__(420);
// EXTERNAL MODULE: ./build/job/state/mock-name.js
var mock_name = __webpack_require__(25068);
// EXTERNAL MODULE: ./build/job/state/mock-state.js
var mock_state = __webpack_require__(8666);
// EXTERNAL MODULE: ./build/job/secrets/secret-variables.js
var secret_variables = __webpack_require__(97864);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./build/job/close/shown-path.js
/** Files as annotations and reports name them. */



// Not `node:fs/promises`, which brings `readline` with it. The native one knows Windows' short names (`RUNNER~1`) too.
const realpath = (0,external_node_util_.promisify)(external_node_fs_.realpath.native);
/**
 * The path of a file from `root`, with slashes; `undefined` for one that is not below it. Where the two as they are given do
 * not say so, the folders that they lead to are compared: macOS reaches /tmp and /var by links, and a process that was
 * started there is told the other name.
 *
 * @param root absolute
 */
async function shownPath(file, root) {
    const absolute = external_node_path_.resolve(root, file);
    return pathBelow(root, absolute) ?? pathBelow(await realFolder(root), await realFile(absolute));
}
function pathBelow(root, file) {
    const relative = external_node_path_.relative(root, file);
    const isOutside = relative === '' || /^\.\.(?:[\\/]|$)/.test(relative) || external_node_path_.isAbsolute(relative);
    return isOutside ? undefined : relative.split(external_node_path_.sep).join('/');
}
/** The file itself may be a link to somewhere else: it is known by the name that it has in its folder. */
const realFile = async (file) => external_node_path_.join(await realFolder(external_node_path_.dirname(file)), external_node_path_.basename(file));
/** What is not there is its own name. */
const realFolder = (folder) => realpath(folder).catch(() => folder);

;// CONCATENATED MODULE: ./build/job/close/explain-calls.js
/** Makes what explains the calls: the mock's collection, environment and configuration, wherever they are. */










/** Never throws: what cannot be had costs a part of the explanations, and is a note. */
async function explainCalls(options) {
    const { origin } = options;
    const notes = [];
    const attempt = async (whatFailed, work) => {
        try {
            return await work();
        }
        catch (error) {
            notes.push(`${whatFailed}. ${(0,describe_error/* describeError */.U)(error)}`);
            return undefined;
        }
    };
    const asked = origin &&
        attempt('The names of the server responses are not known', () => origin.client.listServerResponses(origin.mockId));
    // Read while the API answers.
    const reading = attempt('The collection could not be read', async () => {
        const read = [];
        for (const source of await sourcesOf(options)) {
            const work = () => readCollectionFrom(source, options);
            const one = await attempt(`The file ${source.collectionFile} could not be read`, work);
            // Without one of its collections the others would explain the calls wrongly.
            if (one === undefined)
                return undefined;
            read.push(one);
        }
        return join(read);
    });
    const serverResponses = await asked;
    const mock = origin &&
        (await attempt("The mock's configuration is not known: the default is taken", () => origin.client.getMock(origin.mockId)));
    let secrets = [];
    const served = await attempt('The calls could not be compared with the collection', async () => {
        const read = (await reading) ?? (origin && mock && (await getCollections(origin, mock)));
        if (read === undefined)
            return undefined;
        const isChanged = mock !== undefined && isOtherEnvironment(mock.environment, options.environmentUid);
        if (isChanged) {
            notes.push("The mock's environment was changed during the job: calls from before are explained with the last one.");
        }
        const source = { ...options, environmentFile: isChanged ? undefined : options.environmentFile };
        const environment = await attempt('The environment could not be read: its variables stay unresolved', () => readEnvironmentOf(source, mock?.environment ?? undefined));
        secrets = (0,secret_variables/* secretsOfMock */.vf)({ collection: read.collection, environment: environment?.variables });
        const { cachedEngine, compileMock } = await loadEngine();
        const config = mock?.config ?? model/* defaultMockConfig */.U2;
        const engine = cachedEngine(await compileMock({ collection: read.collection, environment, config }));
        return { ...read, engine, ...(isChanged && { isChanged }) };
    });
    return {
        explainer: (0,explainer/* createExplainer */.x)({
            isCloud: options.provider === 'postman',
            ...(served && { served }),
            ...(serverResponses && { serverResponses }),
        }),
        secrets,
        notes,
    };
}
// The engine is loaded here only: most of its weight is of no use to a step that explains nothing.
const loadEngine = () => Promise.all(/* import() */[__webpack_require__.e(8641), __webpack_require__.e(4175), __webpack_require__.e(7864), __webpack_require__.e(2671), __webpack_require__.e(6377)]).then(__webpack_require__.bind(__webpack_require__, 12671));
/** The users' own files, or the copies of them. None where the collection is in an account alone. */
async function sourcesOf({ collectionFile, furtherFiles = [], furtherCollections, ...first }) {
    if (collectionFile === undefined)
        return [];
    const sources = [{ ...first, collectionFile }, ...furtherFiles.map((file) => ({ collectionFile: file }))];
    if (furtherCollections === undefined)
        return sources;
    const { decodeDocument, parseDocument } = await loadEngine();
    const copies = parseDocument(decodeDocument(await (0,bounded_file/* readKeptFile */.xj)(furtherCollections)));
    return [...sources, ...dist/* parse */.qgA(mock_state/* furtherCollectionsSchema */.tI, copies)];
}
/** What the mock makes of them; `undefined` of none. */
async function join([first, ...others]) {
    if (first === undefined || others.length === 0)
        return first;
    const { joinCollections } = await loadEngine();
    return {
        collection: joinCollections([first.collection, ...others.map(({ collection }) => collection)]),
        places: { parts: [first, ...others].map(({ places }) => places) },
    };
}
async function readCollectionFrom(from, { areKept, root }) {
    const { collection, json, source, files } = areKept === true ? await readKept(from) : await readOwnFile(from.collectionFile, root);
    if (files !== undefined)
        return { collection, places: { files: await shownFiles(files, root) } };
    const shown = source === undefined ? undefined : await shownPath(source, root);
    return { collection, ...(shown !== undefined && { places: { file: shown, text: json } }) };
}
async function readOwnFile(file, directory) {
    const { readCollectionFile } = await Promise.all(/* import() */[__webpack_require__.e(7864), __webpack_require__.e(2900)]).then(__webpack_require__.bind(__webpack_require__, 2900));
    const { collection, json, isConverted, files } = await readCollectionFile(file, undefined, directory);
    return { collection, json, source: isConverted ? undefined : file, files };
}
const filesSchema = dist/* array */.YOg(dist/* tuple */.PVZ([dist/* string */.YjP(), dist/* string */.YjP()]));
async function readKept({ collectionFile, collectionSource: source, collectionFiles: files }) {
    const { decodeDocument, parseDocument, readCollection } = await loadEngine();
    const json = decodeDocument(await (0,bounded_file/* readKeptFile */.xj)(collectionFile));
    const { collection } = await readCollection(parseDocument(json));
    if (files === undefined)
        return { collection, json, source, files };
    const entries = dist/* parse */.qgA(filesSchema, parseDocument(decodeDocument(await (0,bounded_file/* readKeptFile */.xj)(files))));
    return { collection, json, source, files: new Map(entries) };
}
/** Those below `root`, as they shall be shown. They have one folder, which is looked up once. */
async function shownFiles(files, root) {
    const shown = await Promise.all([...files].map(async ([pointer, file]) => [pointer, await shownPath(file, root)]));
    return new Map(shown.flatMap(([pointer, file]) => (file === undefined ? [] : [[pointer, file]])));
}
async function getCollections({ client }, { collection: uid, furtherCollections = [] }) {
    const { readCollection } = await loadEngine();
    const uids = [uid, ...furtherCollections];
    const read = [];
    for (const [index, each] of uids.entries()) {
        const { collection } = await readCollection(await client.getCollection(each));
        // An imported copy bears the mark of the run, which is no name of a collection.
        const name = uids.length === 1 ? '' : `Collection ${index + 1}`;
        read.push({ collection: (0,mock_name/* parseMark */.lw)(collection.name) === undefined ? collection : { ...collection, name } });
    }
    return join(read);
}
async function readEnvironmentOf({ environmentFile, areKept, origin }, uid) {
    const { readEnvironment, readDocument } = await loadEngine();
    if (environmentFile !== undefined) {
        if (areKept !== true)
            return (await (0,read_references/* readEnvironmentFile */.S0)(environmentFile)).environment;
        return readEnvironment(readDocument(await (0,bounded_file/* readKeptFile */.xj)(environmentFile))).environment;
    }
    if (origin === undefined || uid === undefined)
        return undefined;
    return readEnvironment(await origin.client.getEnvironment(uid)).environment;
}
/** Whether both are known and different. Some of Postman's answers have the bare ID, which is the end of the UID. */
function isOtherEnvironment(now, before) {
    if (before === undefined || now === before)
        return false;
    return now === null || before === null || !(now.endsWith(`-${before}`) || before.endsWith(`-${now}`));
}


/***/ }),

/***/ 8666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bu: () => (/* binding */ parseState),
/* harmony export */   lN: () => (/* binding */ formatState),
/* harmony export */   tI: () => (/* binding */ furtherCollectionsSchema)
/* harmony export */ });
/* harmony import */ var _http_text_exact_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80803);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);
/**
 * What exists, as main hands it to post: everything that cleanup needs, in it *before* the call that creates the thing.
 * A thing with a name and no ID may exist or not: its create had not answered yet.
 */


const createdSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    /** Unique: it bears the run's mark. */
    name: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** UID; absent until the create has answered. */
    uid: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** Set when the create was sent again after a lost answer: then there may be two of the name. */
    repeated: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()),
});
/** The copies of a collection that was imported, in the mock's own folder. */
const keptCollectionSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    collectionFile: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** The user's own file, as an absolute path, where places in the copy of the collection are places in it. */
    collectionSource: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** Of a folder: a file that has the user's file of each request and example. */
    collectionFiles: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
});
/** Those of several collections but for the first, which the state names itself. */
const furtherCollectionsSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(keptCollectionSchema);
const stateSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    version: valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    provider: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['postman', 'embedded']),
    /** The mark in the names of all that this run creates. */
    mark: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** Where the Postman API of this mock is; absent until the embedded server has started. */
    api: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ url: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), key: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
    /** A key that was given and is not used, for redaction: post may come without its inputs. */
    unusedKey: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** Values of secret variables, for redaction, so that post needs neither file nor account for them. */
    secrets: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())),
    /** Where they are instead, when they are too many for a state. */
    secretsFile: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    workspace: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** A folder of this mock's own, for the embedded server's files and the report. */
    directory: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** Set when a file is imported: these are ours and go with the mock. */
    importedCollection: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(createdSchema),
    importedEnvironment: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(createdSchema),
    mock: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        ...createdSchema.entries,
        id: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        mockUrl: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        /** UID of the environment that it was created with, `null` for none; absent until the create has answered. */
        environment: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())),
    })),
    /** The embedded server's process and files, for when it is gone. */
    embedded: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ pid: valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), logFile: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), journalFile: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
    /** Copies of what was imported, in `directory`. */
    ...valibot__WEBPACK_IMPORTED_MODULE_0__/* .partial */ .OH3(keptCollectionSchema).entries,
    environmentFile: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** A file in `directory` that lists the copies of further collections: a state is short. */
    furtherCollections: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** The folder that the workflow's paths start from. */
    root: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    callLogs: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['always', 'on-failure', 'never']),
    artifactName: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    retentionDays: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()),
    /** Seconds. */
    callLogsTimeout: valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    /** Seconds. */
    closeTimeout: valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    redact: valibot__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('none'), valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())]),
    /** Parsed, for `keptChecks`, which knows its forms: checks that cannot be read must not keep the mock from being removed. */
    checks: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()),
    /** Where they are instead, when they are too long for a state. */
    checksFile: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** The OpenAPI document that examples and calls are held against: its copy in `directory`, and how it is called. */
    contract: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ file: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), name: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
    keepMock: valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    /** Whether main went to its end: if not, nobody was told the mock's URL. */
    opened: valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
});
/** The state as text, for `parseState`. */
function formatState(state) {
    return JSON.stringify(state);
}
/** @throws Error when the text is no state of this version */
function parseState(text) {
    let value;
    try {
        value = (0,_http_text_exact_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseExactJson */ .lQ)(text, 'compared');
    }
    catch (cause) {
        throw new Error('The state that the main step saved is not JSON.', { cause });
    }
    const result = valibot__WEBPACK_IMPORTED_MODULE_0__/* .safeParse */ .xLC(stateSchema, value);
    if (!result.success) {
        const [issue] = result.issues;
        throw new Error(`The state that the main step saved is not of this version: ${issue.message}.`);
    }
    return result.output;
}


/***/ })

};
