export const id = 9308;
export const ids = [9308];
export const modules = {

/***/ 42952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ createRefusedCounter)
/* harmony export */ });
const mostKinds = 100;
/** Of each kind the first sample is kept. What is of too many kinds is in the total alone. */
function createRefusedCounter() {
    const kinds = new Map();
    let total = 0;
    return {
        add: ({ reason, isCall, sample }, count = 1) => {
            total += count;
            const key = `${isCall} ${reason}`;
            const known = kinds.get(key);
            if (known !== undefined)
                known.count += count;
            else if (kinds.size < mostKinds)
                kinds.set(key, { reason, isCall, count, sample });
        },
        counted: () => ({
            total,
            kinds: [...kinds.values()].map((kind) => ({ ...kind })).sort((a, b) => b.count - a.count),
        }),
    };
}


/***/ }),

/***/ 7874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NW: () => (/* binding */ countRefusedCalls),
/* harmony export */   _j: () => (/* binding */ refusedRequestsSchema),
/* harmony export */   kk: () => (/* binding */ noRefused),
/* harmony export */   zc: () => (/* binding */ refusedRequestSchema)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);
/** Requests that Node's parser refused: they never became calls. */

/** What is known where nothing was refused, or where nobody counts, as in Postman's cloud. */
const noRefused = { total: 0, kinds: [] };
/** How many were meant as calls: the others are probes and scanners. */
const countRefusedCalls = ({ kinds }) => kinds.filter(({ isCall }) => isCall).reduce((sum, { count }) => sum + count, 0);
const countSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .safeInteger */ .Y2b(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(0));
/** One of them as files and the server's own API tell it. */
const refusedRequestSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ reason: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), isCall: valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), sample: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });
const refusedRequestsSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    total: countSchema,
    kinds: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ ...refusedRequestSchema.entries, count: countSchema })), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(100)),
});


/***/ }),

/***/ 86817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ makeFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/** A folder with all that is above it. */


/**
 * Makes a folder, and those above it, where they are missing. `mkdir` with `recursive` tries for ever where the folder above is
 * there and nothing can be made in it, as in `/proc`.
 *
 * @param folder absolute
 * @throws Error of the file system
 */
async function makeFolder(folder) {
    if (await isFolder(folder))
        return;
    const parent = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(folder);
    if (parent !== folder)
        await makeFolder(parent);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder);
    }
    catch (error) {
        // Another process may have made it meanwhile.
        if (!(await isFolder(folder)))
            throw error;
    }
}
const isFolder = (file) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file).then((stats) => stats.isDirectory(), () => false);


/***/ }),

/***/ 27340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ explainCalls)
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
// EXTERNAL MODULE: ./build/job/inputs/collection/environment-file.js
var environment_file = __webpack_require__(95235);
// EXTERNAL MODULE: ./build/job/mock-name.js
var mock_name = __webpack_require__(13374);
// EXTERNAL MODULE: ./build/job/mock-state.js
var mock_state = __webpack_require__(92448);
// EXTERNAL MODULE: ./build/job/secrets/secret-variables.js
var secret_variables = __webpack_require__(97864);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./build/job/shown-path.js
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
            const work = () => readCollectionFrom(source, options.root);
            const one = await attempt(`The file ${source.file} could not be read`, work);
            // The others alone would answer otherwise than the mock did.
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
const loadEngine = () => Promise.all(/* import() */[__webpack_require__.e(7980), __webpack_require__.e(9880), __webpack_require__.e(2671), __webpack_require__.e(2864)]).then(__webpack_require__.bind(__webpack_require__, 12671));
/** None where the collection is in an account alone. */
async function sourcesOf({ collectionFile, furtherFiles = [], kept }) {
    if (collectionFile === undefined)
        return [];
    const further = furtherFiles.map((file) => ({ file }));
    if (kept?.further === undefined)
        return [{ file: collectionFile, kept }, ...further];
    const { decodeDocument, parseDocument } = await loadEngine();
    const copies = dist/* parse */.qgA(mock_state/* furtherCollectionsSchema */.tI, parseDocument(decodeDocument(await (0,bounded_file/* readKeptFile */.xj)(kept.further))));
    return [
        { file: collectionFile, kept },
        ...copies.map((copy) => {
            return { file: copy.collectionFile, kept: { source: copy.collectionSource, files: copy.collectionFiles } };
        }),
    ];
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
async function readCollectionFrom({ file, kept }, root) {
    const { collection, json, source, files } = kept === undefined ? await readOwnFile(file, root) : await readKept(file, kept);
    if (files !== undefined)
        return { collection, places: { files: await shownFiles(files, root) } };
    const shown = source === undefined ? undefined : await shownPath(source, root);
    return { collection, ...(shown !== undefined && { places: { file: shown, text: json } }) };
}
async function readOwnFile(file, directory) {
    const { readCollectionFile } = await Promise.all(/* import() */[__webpack_require__.e(9880), __webpack_require__.e(2399)]).then(__webpack_require__.bind(__webpack_require__, 82399));
    const { collection, json, isConverted, files } = await readCollectionFile(file, undefined, directory);
    return { collection, json, source: isConverted ? undefined : file, files };
}
const filesSchema = dist/* array */.YOg(dist/* tuple */.PVZ([dist/* string */.YjP(), dist/* string */.YjP()]));
async function readKept(file, { source, files }) {
    const { decodeDocument, parseDocument, readCollection } = await loadEngine();
    const json = decodeDocument(await (0,bounded_file/* readKeptFile */.xj)(file));
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
async function readEnvironmentOf({ environmentFile, kept, origin }, uid) {
    const { readEnvironment, readDocument } = await loadEngine();
    if (environmentFile !== undefined) {
        if (kept === undefined)
            return (await (0,environment_file/* readEnvironmentFile */.S)(environmentFile)).environment;
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

/***/ 92448:
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


/***/ }),

/***/ 57489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qW: () => (/* binding */ checkText),
  dq: () => (/* binding */ createCheckCounter),
  WJ: () => (/* binding */ isChecked)
});

// EXTERNAL MODULE: ./build/call-log/refused.js
var call_log_refused = __webpack_require__(7874);
// EXTERNAL MODULE: ./build/engine/answers/path-rule.js
var path_rule = __webpack_require__(44455);
// EXTERNAL MODULE: ./build/engine/call/target.js
var call_target = __webpack_require__(17227);
// EXTERNAL MODULE: ./build/http-text/bounded-json.js
var bounded_json = __webpack_require__(5177);
// EXTERNAL MODULE: ./build/http-text/exact-json.js
var exact_json = __webpack_require__(80803);
// EXTERNAL MODULE: ./build/http-text/header-text.js
var header_text = __webpack_require__(86420);
// EXTERNAL MODULE: ./build/report/redact/secret-values.js
var secret_values = __webpack_require__(77040);
;// CONCATENATED MODULE: ./build/report/check/expected-calls.js
/** Rules about which calls must come, and how often; and whether a call is one that a rule means. */





/**
 * Compares a call with a rule.
 *
 * @param path the rule's
 * @param isRedacted a mask in the log stands for a value that the log does not have any more
 */
function matchRule(rule, path, call, isRedacted) {
    if (rule.method !== '*' && rule.method !== call.method)
        return 'other';
    const hides = (wanted, sent) => isRedacted && (0,secret_values/* mayHaveBeen */.KX)(wanted, sent);
    const hidesSegment = (sent, wanted) => isRedacted && (wanted === undefined ? sent.includes(secret_values/* mask */.dK) : (0,secret_values/* mayHaveBeen */.KX)(wanted, sent));
    const isOfPath = call.paths.some((segments) => (0,path_rule/* fitsPath */.i7)(path, segments));
    if (!isOfPath && !call.paths.some((segments) => (0,path_rule/* fitsPath */.i7)(path, segments, hidesSegment)))
        return 'other';
    let fitted = 0;
    let open = isOfPath ? undefined : { kind: 'redacted path' };
    for (const found of compare(rule, call, hides)) {
        if (found !== 'fits' && !found.isOpen)
            return { difference: found.difference, fitted, isOpen: false };
        if (found !== 'fits')
            open ??= found.difference;
        fitted += 1;
    }
    return open === undefined ? 'match' : { difference: open, fitted, isOpen: true };
}
function* compare(rule, call, hides) {
    const { query = [], headers = [], status, example } = rule;
    for (const [index, [name, value]] of query.entries()) {
        yield compareValues({ kind: 'query', index }, (0,call_target/* comparableValue */.Y)(value), call.query.get(name) ?? [], hides);
    }
    const { request, response, responseName } = call.log;
    for (const [index, [name, value]] of headers.entries()) {
        yield compareValues({ kind: 'header', index }, value, (0,header_text/* headerValues */.UE)(request.headers, name), hides);
    }
    if (status !== undefined) {
        yield response.statusCode === status ? 'fits' : { difference: { kind: 'status' }, isOpen: false };
    }
    if (example !== undefined) {
        const isOpen = hides(example, responseName ?? '');
        yield responseName === example ? 'fits' : { difference: { kind: 'example' }, isOpen };
    }
    if (rule.body !== undefined)
        yield* compareBody(rule.body, call.body(), hides);
}
/** The wanted value must be among those sent; `*` is any. */
function compareValues(where, wanted, sent, hides) {
    if (sent.length === 0)
        return { difference: { ...where, problem: 'not sent' }, isOpen: false };
    if (wanted === '*' || sent.includes(wanted))
        return 'fits';
    const isOpen = sent.some((value) => hides(wanted, value));
    return { difference: { ...where, problem: isOpen ? 'redacted' : 'other value' }, isOpen };
}
function* compareBody(wanted, body, hides) {
    const { fields, text, isCut } = body;
    if (isCut) {
        yield { difference: { kind: 'cut body' }, isOpen: true };
    }
    else if (typeof wanted === 'string' && (text === wanted || hides(wanted, text))) {
        yield text === wanted ? 'fits' : { difference: { kind: 'redacted body' }, isOpen: true };
    }
    else if (fields !== undefined && (0,bounded_json/* isObject */.Gv)(wanted)) {
        const sent = bodyValue(wanted, body);
        for (const [name, entry] of Object.entries(wanted)) {
            const isAmong = typeof entry === 'string' && fields.get(name)?.includes(entry) === true;
            if (isAmong)
                yield 'fits';
            else
                yield* compareSubset(entry, (0,bounded_json/* isObject */.Gv)(sent) ? sent[name] : undefined, hides, [name]);
        }
    }
    else {
        yield* compareSubset(wanted, body.value, hides);
    }
}
/** A body's value as a rule names it: each field of a form is a list of all its values, or the only one. */
function bodyValue(wanted, { value, fields }) {
    if (fields === undefined || !(0,bounded_json/* isObject */.Gv)(wanted))
        return value;
    return Object.fromEntries(Object.entries(wanted).flatMap(([name, entry]) => {
        const sent = fields.get(name) ?? [];
        if (sent.length === 0)
            return [];
        return [[name, sent.length > 1 || Array.isArray(entry) ? sent : sent[0]]];
    }));
}
/**
 * Compares value by value whether `sent` holds what is wanted. Objects may hold more than is wanted, lists may not. As deep
 * as the rule, which is the user's.
 *
 * @param keys from the root
 */
function* compareSubset(wanted, sent, hides, keys = []) {
    const differs = (kind) => ({
        difference: { kind, keys, isSent: sent !== undefined },
        isOpen: kind === 'redacted value',
    });
    if ((0,exact_json/* isExactNumber */.zr)(wanted) && (0,exact_json/* isExactNumber */.zr)(sent)) {
        yield wanted.rawJSON === sent.rawJSON ? 'fits' : differs('value');
    }
    else if ((0,exact_json/* isExactNumber */.zr)(wanted) || (0,exact_json/* isExactNumber */.zr)(sent)) {
        yield differs('value');
    }
    else if (Array.isArray(wanted) && Array.isArray(sent)) {
        yield sent.length === wanted.length ? 'fits' : differs('entries');
        for (const [index, entry] of wanted.entries())
            yield* compareSubset(entry, sent[index], hides, [...keys, String(index)]);
    }
    else if ((0,bounded_json/* isObject */.Gv)(wanted) && (0,bounded_json/* isObject */.Gv)(sent)) {
        for (const [key, entry] of Object.entries(wanted)) {
            const value = Object.hasOwn(sent, key) ? sent[key] : undefined;
            yield* compareSubset(entry, value, hides, [...keys, key]);
        }
    }
    else if (wanted === sent) {
        yield 'fits';
    }
    else if (typeof sent === 'string' && hides(typeof wanted === 'string' ? wanted : '', sent)) {
        yield differs('redacted value');
    }
    else {
        yield differs('value');
    }
}

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(21916);
// EXTERNAL MODULE: ./build/engine/call/path-pattern.js
var path_pattern = __webpack_require__(72882);
// EXTERNAL MODULE: ./build/http-text/segments.js
var http_text_segments = __webpack_require__(25561);
// EXTERNAL MODULE: ./build/http-text/target.js
var target = __webpack_require__(35194);
// EXTERNAL MODULE: ./build/report/words.js
var words = __webpack_require__(44702);
;// CONCATENATED MODULE: ./build/report/check/nearest-calls.js
/** Calls that someone who waited for others may have meant. */





/** Longer paths are compared by their starts. */
const longestCompared = 100;
const longestKept = 1024;
const mostKept = 2000;
const mostCalls = 3;
/** In bounded memory: the first calls that differ. */
function createNearestCalls() {
    const kept = new Map();
    return {
        add: ({ request, response }) => {
            const method = (0,words/* cutMiddle */.it)(request.method, longestKept);
            const path = (0,words/* cutMiddle */.it)(request.path, longestKept);
            const key = JSON.stringify([method, path, response.statusCode]);
            const before = kept.get(key);
            if (before !== undefined)
                before.calls += 1;
            else if (kept.size < mostKept) {
                const texts = { method: (0,words/* detach */.Yo)(method), path: (0,words/* detach */.Yo)(path) };
                kept.set((0,words/* detach */.Yo)(key), { ...texts, status: response.statusCode, calls: 1 });
            }
        },
        nearest: (rule) => Array.from(kept.values(), (row) => ({ row, closeness: closenessOf(rule, row) }))
            .filter(({ closeness }) => closeness >= 0.5)
            .sort((a, b) => b.closeness - a.closeness || b.row.calls - a.row.calls)
            .slice(0, mostCalls)
            .map(({ row: { method, path, status, calls } }) => {
            const often = calls > 1 ? ` (${calls} times)` : '';
            return `${(0,words/* cutMiddle */.it)((0,words/* shownCall */.c6)(method, path), 200)} → ${status}${often}`;
        }),
    };
}
/** 0 to 1. A wrong method weighs as much as half of the path. */
function closenessOf({ method, path }, row) {
    const sent = (0,path_pattern/* parsePath */.Rr)((0,target/* splitTarget */.Gd)(row.path).path).segments;
    const filled = path.map((segment, index) => ((0,path_rule/* isVariable */.DZ)(segment) ? sent[index] : undefined) ?? (0,http_text_segments/* decodeSegment */.UR)(segment));
    const [a, b] = [filled, sent].map((segments) => segments.join('/').slice(0, longestCompared));
    const longest = Math.max(a?.length ?? 0, b?.length ?? 0);
    const alike = longest === 0 ? 1 : 1 - (0,mod/* distance */.Io)(a ?? '', b ?? '') / longest;
    return method === '*' || method === row.method.toUpperCase() ? alike : alike * 0.75;
}

// EXTERNAL MODULE: ./build/call-log/body.js
var call_log_body = __webpack_require__(43040);
// EXTERNAL MODULE: ./build/call-log/decoded-body.js
var decoded_body = __webpack_require__(46065);
// EXTERNAL MODULE: ./build/engine/call/call.js + 1 modules
var call = __webpack_require__(63813);
// EXTERNAL MODULE: ./build/http-text/pairs.js
var pairs = __webpack_require__(68166);
;// CONCATENATED MODULE: ./build/report/check/checked-call.js
/** A call taken apart for rules about calls. */





/** Characters. The mock takes no longer body. */
const longestBody = 32 * 1024 * 1024;
/**
 * Takes a call apart; its body when that is first asked for.
 * @param basePaths the segments that base URLs of the collection put in front of paths
 */
function readCheckedCall(log, basePaths = []) {
    const { method, path } = log.request;
    const target = (0,call_target/* readTarget */._)(path);
    return {
        ...target,
        log,
        method: method.toUpperCase(),
        paths: (0,path_rule/* forgivenPaths */.F1)(target.path.segments, basePaths),
        body: (0,call/* once */.O)(() => readCheckedBody(log)),
    };
}
function readCheckedBody({ request }) {
    const body = (0,decoded_body/* readDecodedBody */.D)(request);
    const text = (0,call_log_body/* bodyText */.G3)(body);
    const isCut = body.fullSize !== undefined;
    const value = (0,bounded_json/* parseBoundedJson */.Rj)(text, longestBody, 'compared');
    if (value !== undefined)
        return { value, text, isCut };
    if (!(0,call_log_body/* isForm */.BF)(request))
        return { value: text, text, isCut };
    const fields = (0,pairs/* comparedPairs */.XT)(text);
    return { value: (0,pairs/* pairsAsValue */.H)(fields), fields: (0,pairs/* groupByName */.mV)(fields), text, isCut };
}

// EXTERNAL MODULE: ./build/report/explain/mock-request.js
var mock_request = __webpack_require__(93901);
// EXTERNAL MODULE: ./build/engine/explain/quote.js
var quote = __webpack_require__(50479);
// EXTERNAL MODULE: ./build/engine/explain/describe-step.js
var describe_step = __webpack_require__(23213);
;// CONCATENATED MODULE: ./build/report/check/tell-difference.js
/** Puts in words where a call differs from a rule, from what of both may be shown. */







/** Values are quoted in backticks. */
function tellDifference(difference, rule, shown) {
    const call = readCheckedCall(shown.log);
    const wanted = redactRule(rule, shown);
    const { response, responseName } = shown.log;
    switch (difference.kind) {
        case 'redacted path':
            return redacted('its path');
        case 'query':
        case 'header':
            return tellPair(difference, wanted, call);
        case 'status':
            return `the answer was ${response.statusCode}, not ${String(rule.status)}`;
        case 'example':
            return `the answer was ${(0,quote/* quote */.hD)(responseName ?? '')}, not ${(0,quote/* quote */.hD)(wanted.example ?? '')}`;
        case 'cut body':
            return 'the log has the start of its body only, which cannot be compared';
        case 'redacted body':
            return redacted('its body');
        case 'value':
        case 'entries':
        case 'redacted value': {
            const { keys, kind, isSent } = difference;
            const [sent, expected] = [bodyValue(rule.body, call.body()), wanted.body];
            const what = (0,quote/* describePlace */.df)(keys, [sent, expected]);
            if (kind === 'redacted value')
                return redacted(what);
            const [sentThere, expectedThere] = [(0,quote/* valueAt */.fK)(sent, keys), (0,quote/* valueAt */.fK)(expected, keys)];
            return kind === 'entries'
                ? `${what} has ${lengthOf(sentThere)} entries, not ${lengthOf(expectedThere)}`
                : `${what} is ${(0,quote/* describeValue */.bp)(sentThere, isSent)}, not ${(0,quote/* describeValue */.bp)(expectedThere, true)}`;
        }
    }
}
const redacted = (what) => `${what} was redacted, which cannot be compared`;
const lengthOf = (list) => (Array.isArray(list) ? String(list.length) : quote/* hidden */.R);
function tellPair({ kind, index, problem }, wanted, call) {
    const [name, value] = wanted[kind][index] ?? [quote/* hidden */.R, quote/* hidden */.R];
    if (problem !== 'other value') {
        const what = `${kind} ${(0,quote/* quote */.hD)(name)}`;
        return problem === 'redacted' ? redacted(what) : `${what} was not sent`;
    }
    const found = kind === 'query'
        ? call.queryPairs.filter(([sent]) => sent === name).map(([, sent]) => sent)
        : (0,header_text/* headerValues */.UE)(call.log.request.headers, name);
    const sent = found.length === 0 ? quote/* hidden */.R : found.join(', ');
    return kind === 'query'
        ? `query ${(0,quote/* quote */.hD)(`${name}=${sent}`)}, not ${(0,quote/* quote */.hD)(`${name}=${value}`)}`
        : `header ${(0,quote/* quote */.hD)(name)} is ${(0,describe_step/* quoteHeader */.m9)(sent)}, not ${(0,describe_step/* quoteHeader */.m9)(value)}`;
}
/** A rule is redacted as the call that it wants: under the same names stand the same secrets. */
function redactRule({ query = [], headers = [], body, example }, call) {
    const isText = typeof body === 'string';
    const encoded = query.map((pair) => pair.map((text) => encodeURIComponent(text.toWellFormed())).join('='));
    const wanted = (0,mock_request/* toCallLog */.a)({
        method: 'GET',
        target: `/?${encoded.join('&')}`,
        headers: headers.map(([key, value]) => ({ key, value })),
        body: new TextEncoder().encode(isText ? body : body === undefined ? '' : JSON.stringify(body)),
    });
    const shown = readCheckedCall(call.redactLog(wanted, new Set()));
    return {
        query: (0,pairs/* parsePairs */.xg)((0,target/* splitTarget */.Gd)(shown.log.request.path).query ?? ''),
        header: (shown.log.request.headers ?? []).map(({ key, value }) => [key, value]),
        body: isText ? shown.body().text : shown.body().value,
        example: example && call.redactText(example),
    };
}

;// CONCATENATED MODULE: ./build/report/check/checks.js










/** Whether anything is asked for that can fail. */
function isChecked({ failOnUnmatched, failOnLooseMatch, expectCalls = [], minCoverage }) {
    const isExpected = expectCalls.some(({ times }) => times !== 'ignore');
    return failOnUnmatched === true || failOnLooseMatch === true || isExpected || minCoverage !== undefined;
}
/** The check with its place, where it is about one: `contract: Get user > OK. … (postman/api.json:12)`. */
function checkText({ name, message, file, line }, after = '.') {
    const place = file === undefined ? '' : ` (${file}${line === undefined ? '' : `:${String(line)}`})`;
    return `${name}${after} ${message}${place}`;
}
/** Samples that a message shows. */
const mostSamples = 3;
const longestSample = 200;
const nothing = new Uint8Array();
/** Counts for the checks that are asked for. It never throws, whatever the calls hold. */
function createCheckCounter(options, checked) {
    const { areLogsRedacted, basePaths } = checked;
    const all = (options.expectCalls ?? []).map((rule) => ({ rule, path: (0,path_rule/* readPathRule */.I9)(rule.path) }));
    const nearest = createNearestCalls();
    const ignored = all.filter(({ rule }) => rule.times === 'ignore');
    const rules = all.flatMap(({ rule, path }) => rule.times === 'ignore' ? [] : [{ rule, times: rule.times, path, ...nothingCame() }]);
    return {
        ignores: (log) => {
            if (ignored.length === 0)
                return false;
            const call = readCheckedCall(log, basePaths);
            return ignored.some(({ rule, path }) => matchRule(rule, path, call, areLogsRedacted) === 'match');
        },
        add: (log, shown) => {
            if (rules.length === 0)
                return;
            nearest.add(shown.log);
            const call = readCheckedCall(log, basePaths);
            for (const counted of rules) {
                const match = matchRule(counted.rule, counted.path, call, areLogsRedacted);
                if (match === 'other')
                    continue;
                if (match === 'match') {
                    counted.count += 1;
                    if (counted.came.size < mostSamples)
                        counted.came.add(sampleOf(shown.log));
                }
                else {
                    if (match.isOpen)
                        counted.open += 1;
                    keepNearest(counted.near, match, () => `${sampleOf(shown.log)} (${tellDifference(match.difference, counted.rule, shown)})`);
                }
            }
        },
        results: (pass) => [
            ...(options.failOnUnmatched === true ? [checkUnmatched(pass)] : []),
            ...(options.failOnLooseMatch === true ? [checkLoose(pass)] : []),
            ...rules.map((counted) => checkRule(counted, pass, checked, nearest)),
            ...checkCoverage(options, pass),
        ],
    };
}
const nothingCame = () => ({ count: 0, open: 0, came: new Set(), near: [] });
/** Keeps the samples of those calls that fitted furthest, the best first, each once. */
function keepNearest(near, { fitted, isOpen }, sampleOfCall) {
    const isNearer = (other) => (isOpen === other.isOpen ? fitted > other.fitted : isOpen);
    const worst = near.at(-1);
    if (near.length === mostSamples && worst !== undefined && !isNearer(worst))
        return;
    const sample = sampleOfCall();
    if (near.some((other) => other.sample === sample))
        return;
    const at = near.findIndex(isNearer);
    near.splice(at === -1 ? near.length : at, 0, { sample, fitted, isOpen });
    near.splice(mostSamples);
}
const sampleOf = ({ request, response }) => `${(0,words/* cutMiddle */.it)((0,words/* shownCall */.c6)(request.method, request.path), longestSample)} → ${response.statusCode}`;
function checkUnmatched({ calls, unmatched, refused, missing }) {
    const name = 'fail-on-unmatched';
    const refusedCalls = (0,call_log_refused/* countRefusedCalls */.NW)(refused);
    if (calls.unmatched === 0 && refusedCalls === 0)
        return judge({ name, passed: true, message: 'Every call got an answer that was saved for it.' }, missing);
    const misses = `${(0,words/* countOf */.pq)(calls.unmatched, 'call')} came: ${listRows(unmatched, whyMissed)}`;
    const kinds = refused.kinds
        .filter(({ isCall }) => isCall)
        .slice(0, mostSamples)
        .map(({ sample, reason }) => `${sample === '' ? '' : `${sample}: `}${reason.replace(/\.$/, '')}`);
    const refusals = `${(0,words/* countOf */.pq)(refusedCalls, 'request')} ${refusedCalls === 1 ? 'was' : 'were'} refused: ${kinds.join('; ')}`;
    const found = [...(calls.unmatched === 0 ? [] : [misses]), ...(refusedCalls === 0 ? [] : [refusals])];
    return { name, passed: false, message: `Expected no unmatched call, ${found.join('; and ')}.` };
}
function checkLoose({ calls, loose, missing }) {
    const name = 'fail-on-loose-match';
    if (calls.loose === 0) {
        return judge({ name, passed: true, message: 'No call may have been meant for another example.' }, missing);
    }
    const rows = listRows(loose, ({ reason }) => reason);
    return {
        name,
        passed: false,
        message: `Expected no loosely matched call, ${(0,words/* countOf */.pq)(calls.loose, 'call')} came: ${rows}.`,
    };
}
/** The first rows, each with why. */
function listRows(rows, whyOf) {
    const shown = rows.slice(0, mostSamples).map((row) => {
        const often = row.calls > 1 ? ` (${row.calls} times)` : '';
        const why = whyOf(row)?.replace(/\.$/, '') ?? '';
        return `${(0,words/* cutMiddle */.it)((0,words/* shownCall */.c6)(row.method, row.path), longestSample)}${often}${why === '' ? '' : `: ${why}`}`;
    });
    return `${shown.join('; ')}${shown.length < rows.length ? '; and more' : ''}`;
}
/** Of several collections it is worth a word which one the difference is about. */
function whyMissed({ difference, bareRequest, candidates: [near] }) {
    // The sentence about a request without example names it.
    const isNamed = near?.collection === undefined || bareRequest !== undefined;
    return difference === undefined || isNamed ? difference : `in "${near.place}": ${difference}`;
}
function checkRule({ rule, times, count, open, came, near }, pass, checked, calls) {
    const { min, max } = times;
    const name = `expect-calls: ${shownName(rule, checked)}`;
    const expected = `Expected ${timesText(times)}, ${count === 0 ? 'none came' : `${count} came`}`;
    if (count >= min && count <= max) {
        if (count + open > max) {
            const samples = near.filter(({ isOpen }) => isOpen).map(({ sample }) => sample);
            const why = `${(0,words/* countOf */.pq)(open, 'call')} cannot be compared: ${samples.join('; ')}`;
            return { name, passed: false, message: `This cannot be judged, since ${why}. So far: ${expected}.` };
        }
        const isFinal = max === Infinity;
        return judge({ name, passed: true, message: `${expected}.` }, isFinal ? undefined : pass.missing);
    }
    if (count > max)
        return { name, passed: false, message: `${expected}: ${[...came].join('; ')}.` };
    // Some came, but too few: that is what there is to see. Calls that are merely alike would be those again.
    if (count > 0 && near.length === 0)
        return { name, passed: false, message: `${expected}: ${[...came].join('; ')}.` };
    const nearest = near.length > 0 ? near.map(({ sample }) => sample) : calls.nearest(rule);
    const hint = nearest.length === 0 ? 'No other call came near.' : `The nearest calls: ${nearest.join('; ')}.`;
    return { name, passed: false, message: `${expected}. ${hint}` };
}
/** A rule's name, redacted as the calls are that it means: segments of its path may be secret in these. */
function shownName({ name, method, path }, { redactor, segments }) {
    const [, before, target = '', after = ''] = /^(\S+\s+)(\S+)(.*)$/s.exec(name) ?? [];
    if (before === undefined)
        return redactor.redactText(name);
    const request = { method: method === '*' ? 'GET' : method, target: `/${path.join('/')}`, headers: [], body: nothing };
    const secret = [...segments.inCall((0,mock_request/* toCallLog */.a)(request), undefined).segments];
    const isNamed = (index) => !(0,path_rule/* isVariable */.DZ)(path[index] ?? '');
    const shown = redactor.redactTarget((0,http_text_segments/* replaceSegments */.T3)(target, new Set(secret.filter(isNamed)), secret_values/* mask */.dK));
    return redactor.redactText(before + shown + after);
}
/** `2 calls`, `at least 1 call`, `1 to 3 calls`, `no call`. */
function timesText({ min, max }) {
    if (max === 0)
        return 'no call';
    if (min === max)
        return (0,words/* countOf */.pq)(min, 'call');
    if (max === Infinity)
        return `at least ${(0,words/* countOf */.pq)(min, 'call')}`;
    return min === 0 ? `at most ${(0,words/* countOf */.pq)(max, 'call')}` : `${min} to ${(0,words/* countOf */.pq)(max, 'call')}`;
}
function checkCoverage({ minCoverage: wanted, minCoverageOf: counted = 'examples' }, { coverage, missing }) {
    if (wanted === undefined)
        return [];
    const name = 'min-coverage';
    const expected = `Expected ${wanted}% of the ${counted === 'requests' ? 'requests' : 'saved examples'} to be served`;
    const failed = (message) => [{ name, passed: false, message }];
    if (coverage === undefined)
        return failed(`${expected}, but the collection could not be read, so nobody can tell.`);
    const { hit, total, percent } = coverage[counted];
    if (percent === null || coverage.examples.total === 0) {
        return failed(`${expected}, but the collection has no saved example. Save one in Postman.`);
    }
    const message = `${expected}: ${percent}% were (${hit} of ${total}).`;
    if (hit * 100 >= wanted * total)
        return [{ name, passed: true, message }];
    return [judgeFailure({ name, passed: false, message }, missing)];
}
/** A check that missing call logs could turn red is not green. */
function judge(result, missing) {
    if (missing === undefined)
        return result;
    return {
        ...result,
        passed: false,
        message: `This cannot be judged, since ${missing}. So far: ${result.message}`,
    };
}
function judgeFailure(result, missing) {
    return missing === undefined ? result : { ...result, message: `${result.message} ${capitalized(missing)}.` };
}
const capitalized = (text) => text.charAt(0).toUpperCase() + text.slice(1);


/***/ }),

/***/ 33049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ toLooseMatch)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44702);

const longestReason = 1000;
/** What of a loose match is kept with its row. */
function toLooseMatch(match) {
    const reason = match?.loose?.reason ?? match?.difference ?? '';
    return { reason: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .detach */ .Yo)((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .cutMiddle */ .it)(reason, longestReason)), candidates: match?.candidates ?? [] };
}


/***/ }),

/***/ 35298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ toMiss),
/* harmony export */   q: () => (/* binding */ nearestOf)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44702);

const longestDifference = 500;
/** What of a miss is kept with its row. */
function toMiss(miss) {
    if (miss === undefined)
        return { candidates: [] };
    const { difference, isRefused, candidates, bareRequest } = miss;
    return {
        difference: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .detach */ .Yo)((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .cutMiddle */ .it)(difference, longestDifference)),
        ...(isRefused && { isRefused }),
        candidates,
        ...(bareRequest && { bareRequest }),
    };
}
/** A request that fits but has no example, else the nearest example; `undefined` when neither is known. */
function nearestOf({ bareRequest, candidates: [nearest] }) {
    const found = bareRequest ?? nearest;
    if (found === undefined)
        return undefined;
    const { place, file, line } = found;
    const position = file === undefined ? '' : line === undefined ? file : `${file}:${line}`;
    const inFile = { position, ...(file !== undefined && { file }), ...(line !== undefined && { line }) };
    if (bareRequest !== undefined || nearest === undefined) {
        return { text: `the request "${place}"${inBrackets([position])}`, score: '', ...inFile };
    }
    const { example, score } = nearest;
    return {
        text: `"${example}"${inBrackets([place, position])}`,
        score: String(Math.round(score * 100) / 100),
        ...inFile,
    };
}
function inBrackets(texts) {
    const given = texts.filter((text) => text !== '');
    return given.length === 0 ? '' : ` (${given.join(', ')})`;
}


/***/ }),

/***/ 53529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ createExplainer)
});

// EXTERNAL MODULE: ./build/engine/match/selectors.js
var selectors = __webpack_require__(25239);
// EXTERNAL MODULE: ./build/engine/match/route.js + 1 modules
var route = __webpack_require__(5010);
// EXTERNAL MODULE: ./build/call-log/outcome.js
var outcome = __webpack_require__(58482);
// EXTERNAL MODULE: ./build/call-log/session.js
var session = __webpack_require__(31022);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/report/memoize.js
var memoize = __webpack_require__(96263);
// EXTERNAL MODULE: ./build/http-text/session.js
var http_text_session = __webpack_require__(85499);
// EXTERNAL MODULE: ./build/report/explain/mock-request.js
var mock_request = __webpack_require__(93901);
;// CONCATENATED MODULE: ./build/report/explain/explain-call.js
/** Why calls got no example, and how they differ from the one that they got. */




const mostCandidates = 5;
/**
 * Weighing one example for one call takes a microsecond or two: 100,000 distinct misses of a large collection cannot hold up
 * the job.
 */
const usuallyWeighed = 1_000_000;
/** Memory for explanations, by distinct requests. */
const mostExplained = 1000;
/** The same for calls that were served, most of which need none. */
const mostServed = 4 * mostExplained;
const longestKey = 300;
/** Explains calls by the engine. */
function createCallExplainer({ engine, collection, locate, isChanged, mostWeighed = usuallyWeighed, }) {
    const examples = collection.requests.flatMap((request) => request.examples);
    // Headers that no example has cannot tell candidates apart, and many differ from call to call (dates, trace IDs).
    const telling = new Set(examples.flatMap(({ request }) => request.headers.map(({ key }) => key.toLowerCase())));
    const isTelling = (name) => name === 'content-type' ||
        name === 'content-encoding' ||
        (name.startsWith('x-mock-') && name !== http_text_session/* sessionHeader */.gg) ||
        telling.has(name);
    const most = Math.min(mostExplained, Math.max(20, Math.floor(mostWeighed / Math.max(1, examples.length))));
    const positionsOf = ({ candidates }) => candidates.map(({ example }) => locate(example.place.pointer));
    const toldHeaders = (0,memoize/* memoizeObject */.o)((headers) => headers.filter(({ key }) => isTelling(key.toLowerCase())));
    // Of the answer too: a call that the mock refused by a rate limit has another reason than the same one before.
    const targetOf = ({ request: { method, path }, responseName, response }) => [method, path, responseName, response.statusCode];
    const keyOf = (log) => {
        const { headers, body } = log.request;
        return toKey([...targetOf(log), log.answer === undefined, headers && toldHeaders(headers), body]);
    };
    const misses = new Map();
    const missesByTarget = new Map();
    const served = new Map();
    // What is loose is not crowded out by what differs as it may.
    const explained = { loose: 0, matched: 0 };
    const compare = (log, example) => {
        const request = (0,mock_request/* toMockRequest */.D)(log);
        const { differs, passed, explain, ...compared } = engine.compare(request, example);
        // What a rule of `answers` chose, nobody else could have been meant.
        const isLoose = compared.isLoose && log.answer === undefined;
        const outcome = isLoose ? 'loose' : 'matched';
        const call = { outcome, example, ...(passed && { passed }) };
        if (!differs || explained[outcome] >= most)
            return call;
        explained[outcome] += 1;
        const explanation = isLoose ? explain(mostCandidates) : { candidates: explain(1).candidates.slice(0, 1) };
        return { ...call, match: { explanation, isCut: request.isCut, positions: positionsOf(explanation) } };
    };
    return {
        explainMiss: (log) => {
            const key = keyOf(log);
            const before = misses.get(key);
            if (before !== undefined)
                return before;
            // Of calls of one address that differ in headers or bodies only, one explanation says most of what there is to say.
            const target = toKey(targetOf(log));
            if (misses.size >= most)
                return missesByTarget.get(target);
            const request = (0,mock_request/* toMockRequest */.D)(log);
            const { candidates, ...rest } = engine.explain(request, mostCandidates);
            const explanation = { ...rest, candidates: candidates.slice(0, mostCandidates) };
            const miss = {
                explanation,
                isCut: request.isCut,
                isChanged,
                positions: positionsOf(explanation),
                barePosition: rest.bareRequest && locate(rest.bareRequest.place.pointer),
            };
            misses.set(key, miss);
            if (!missesByTarget.has(target))
                missesByTarget.set(target, miss);
            return miss;
        },
        explainServed: (log, find) => {
            const key = keyOf(log);
            const before = served.get(key);
            if (before !== undefined)
                return before;
            const example = find();
            const call = example === undefined ? { outcome: 'matched' } : compare(log, example);
            if (served.size < mostServed)
                served.set(key, call);
            return call;
        },
    };
}
/** A text for equal values: a short one, as many are kept. */
function toKey(value) {
    const text = JSON.stringify(value);
    return text.length > longestKey ? (0,external_node_crypto_.hash)('sha256', text) : text;
}

// EXTERNAL MODULE: ./build/http-text/scan-json.js
var scan_json = __webpack_require__(80857);
;// CONCATENATED MODULE: ./build/report/explain/locate-pointer.js
/** From a JSON pointer into a file to the line where it points. */

/** What is noted of a larger file can take more memory than line numbers are worth. */
const largestText = 32 * 1024 * 1024;
/** Keys and indexes on the way: as each level is gone through anew, a hostile depth would take hours. */
const deepestPointer = 64;
/**
 * `text` is to be JSON as `JSON.parse` takes it, but for a byte order mark. It is looked at when a line is asked for, and
 * each array or object on the way to one is gone through once, so that all lines of a large collection cost no more than
 * reading it a few times.
 */
function createPointerLocator(text) {
    const childrenAt = new Map();
    const children = (offset) => {
        const known = childrenAt.get(offset) ?? readChildren(text, offset);
        childrenAt.set(offset, known);
        return known;
    };
    let breaks;
    return (pointer) => {
        const steps = pointer.split('/').slice(1);
        if (steps.length > deepestPointer || text.length > largestText)
            return undefined;
        let offset = (0,scan_json/* skipSpace */.AN)(text, text.startsWith('\uFEFF') ? 1 : 0);
        for (const escaped of steps) {
            const key = escaped.replaceAll('~1', '/').replaceAll('~0', '~');
            offset = offset === undefined ? undefined : children(offset).get(key);
        }
        return offset === undefined ? undefined : countBelow((breaks ??= lineBreaks(text)), offset) + 1;
    };
}
function readChildren(text, offset) {
    const children = new Map();
    const isArray = text[offset] === '[';
    if (!isArray && text[offset] !== '{')
        return children;
    let at = (0,scan_json/* skipSpace */.AN)(text, offset + 1);
    while (at < text.length && text[at] !== ']' && text[at] !== '}') {
        let key = String(children.size);
        if (!isArray) {
            const end = (0,scan_json/* endOfString */.ap)(text, at);
            // A key that comes twice has its last value, as for JSON.parse.
            key = String(JSON.parse(text.slice(at, end)));
            at = (0,scan_json/* skipSpace */.AN)(text, (0,scan_json/* skipSpace */.AN)(text, end) + 1); // over the colon
        }
        children.set(key, at);
        at = (0,scan_json/* skipSpace */.AN)(text, endOfValue(text, at));
        if (text[at] === ',')
            at = (0,scan_json/* skipSpace */.AN)(text, at + 1);
    }
    return children;
}
/** Just behind the value that begins at `offset`. Not recursive: a document may be as deep as it likes. */
function endOfValue(text, offset) {
    // V8 finds what matters much faster than a loop that is not yet compiled.
    const structure = /["[\]{},]/g;
    structure.lastIndex = offset;
    let depth = 0;
    while (structure.test(text)) {
        const at = structure.lastIndex - 1;
        switch (text.charAt(at)) {
            case '"':
                structure.lastIndex = (0,scan_json/* endOfString */.ap)(text, at);
                if (depth === 0)
                    return structure.lastIndex;
                break;
            case '[':
            case '{':
                depth += 1;
                break;
            case ',':
                if (depth === 0)
                    return at;
                break;
            default:
                depth -= 1;
                if (depth <= 0)
                    return depth < 0 ? at : at + 1;
        }
    }
    return text.length;
}
function lineBreaks(text) {
    const breaks = [];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        breaks.push(at);
    return breaks;
}
/** How many of the ascending `numbers` are below `limit`. */
function countBelow(numbers, limit) {
    let [low, high] = [0, numbers.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((numbers[middle] ?? Infinity) < limit)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

// EXTERNAL MODULE: ./build/report/explain/secret-segments.js
var secret_segments = __webpack_require__(86722);
;// CONCATENATED MODULE: ./build/report/explain/explainer.js
/** Makes an insight of each call log. */







/** Equal requests are explained once; distinct ones up to a bound, beyond which a call has its outcome and no explanation. */
function createExplainer({ served, serverResponses = [], isCloud = false, mostWeighed, } = {}) {
    const hasTildePaths = served?.engine.hasTildePaths === true;
    const sessions = { hasTildePaths, readSession: (0,session/* createSessionReader */.Wy)({ isCloud, hasTildePaths }) };
    const statusesByName = Map.groupBy(serverResponses, ({ name }) => name);
    const hasServerResponse = ({ responseName, response }) => statusesByName.get(responseName ?? '')?.some(({ statusCode }) => statusCode === response.statusCode) === true;
    if (served === undefined) {
        const explain = (log) => ({
            outcome: !(0,outcome/* isUnmatched */.gK)(log) && log.answer === undefined && hasServerResponse(log) ? 'server-response' : (0,outcome/* outcomeOf */.sG)(log),
        });
        return {
            ...{ ...sessions, explain, segments: () => secret_segments/* findsNothing */.y },
            ...{ collection: undefined, basePaths: [], locate: () => undefined, saved: () => undefined },
        };
    }
    const { engine, collection, places, isChanged = false } = served;
    const { findExample, hasExample } = createExampleFinder(engine, collection);
    // One that was deleted is in no list any more, as after the update step ended an outage: then it is known by what it
    // had to be, a 5xx (Postman API, server responses) that no example gives.
    const isDeletedServerResponse = (log) => Math.trunc(log.response.statusCode / 100) === 5 && !!log.responseName && !hasExample(log);
    const locate = places === undefined ? () => undefined : createLocate(places);
    const { explainMiss, explainServed } = createCallExplainer({ engine, collection, locate, isChanged, mostWeighed });
    return {
        ...sessions,
        explain: (log) => {
            if ((0,outcome/* isUnmatched */.gK)(log)) {
                const miss = explainMiss(log);
                return { outcome: 'unmatched', ...(miss && { miss }) };
            }
            if ((0,outcome/* isSimulated */.Ht)(log))
                return { outcome: 'matched' };
            if (log.answer === undefined) {
                // An API gives the log of a server response the type `success` and the response's name: so would an example of
                // that very name and status, which cannot be told apart. While a server response is active it answers every call.
                if (hasServerResponse(log) || isDeletedServerResponse(log))
                    return { outcome: 'server-response' };
                if ((0,outcome/* outcomeOf */.sG)(log) === 'preflight')
                    return { outcome: 'preflight' };
            }
            return explainServed(log, () => findExample(log));
        },
        segments: (isSecret) => (0,secret_segments/* createSegmentFinder */.W)(engine, (log) => explainMiss(log)?.explanation, isSecret),
        collection,
        basePaths: engine.basePaths(),
        locate,
        saved: engine.saved,
    };
}
/**
 * Finds the example behind a call log.
 *
 * The log is the fact: it names the example that was served. But names repeat ("OK", "Success"), and then the engine's own
 * decision on the logged request picks among the examples of that name and status. Where the engine decides for another
 * one (the body was cut, the collection has changed since), the log still wins. A log without a name leaves the decision
 * to the engine.
 */
function createExampleFinder(engine, collection) {
    const byName = Map.groupBy(collection.requests.flatMap(({ examples }) => examples), ({ name }) => name);
    const hasExample = ({ responseName, response }) => byName.get(responseName ?? '')?.some((example) => (0,selectors/* hasStatus */.Ro)(example, response.statusCode)) === true;
    const findExample = (log) => {
        const { responseName, response } = log;
        const fits = (example) => (0,selectors/* hasStatus */.Ro)(example, response.statusCode);
        if (!responseName) {
            const decided = decide(engine, log);
            return decided !== undefined && fits(decided) ? decided : undefined;
        }
        const named = byName.get(responseName) ?? [];
        if (named.length <= 1)
            return named[0];
        const decided = decide(engine, log);
        if (decided?.name === responseName && fits(decided))
            return decided;
        const method = log.request.method.toUpperCase();
        const fitting = named.filter(fits);
        return fitting.find(({ request }) => request.method === method) ?? fitting[0] ?? named[0];
    };
    return { findExample, hasExample };
}
function decide(engine, log) {
    const request = (0,mock_request/* toMockRequest */.D)(log);
    const { responseName, response, answer } = log;
    // What a rule of `answers` chose is the best of those of its name and status.
    const named = { status: response.statusCode, ...(responseName && { name: (0,route/* comparedName */.be)(responseName) }) };
    const decision = answer === undefined
        ? engine.answer(request)
        : engine.fit(request.method, request.target).among(named).answer(request);
    return decision.outcome === 'served' ? decision.example : undefined;
}
function createLocate(places) {
    if ('parts' in places) {
        const locates = places.parts.map((part) => part && createLocate(part));
        return (pointer) => {
            const end = pointer.indexOf('/', 1);
            return locates[Number(pointer.slice(1, end))]?.(pointer.slice(end));
        };
    }
    if ('files' in places) {
        return (pointer) => {
            // What stands within a request or an example is in its file.
            for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
                const file = places.files.get(at);
                if (file !== undefined)
                    return { file, line: 1 };
            }
            return undefined;
        };
    }
    const findLine = createPointerLocator(places.text);
    return (pointer) => {
        const line = findLine(pointer);
        return { file: places.file, ...(line !== undefined && { line }) };
    };
}


/***/ }),

/***/ 86722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ createSegmentFinder),
/* harmony export */   y: () => (/* binding */ findsNothing)
/* harmony export */ });
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63813);
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17227);
/* harmony import */ var _mock_request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93901);
/** Finds the segments of a call's path that are secret by the name of the path variable that they stand for. */


const noSegments = { segments: new Set(), values: [] };
/** Where no collection is known there is nothing to know. */
const findsNothing = { inCall: () => noSegments, inSaved: () => noSegments.segments };
/**
 * Those of the example that was served, else of what is nearest.
 *
 * @param explain the explanation of a call; `undefined` for one that is not explained
 */
function createSegmentFinder(engine, explain, isSecret) {
    const { paths } = engine;
    if (![...paths.names()].some(isSecret))
        return findsNothing;
    const guess = createGuess(engine, isSecret);
    const nearest = (log) => {
        const decision = engine.answer((0,_mock_request_js__WEBPACK_IMPORTED_MODULE_0__/* .toMockRequest */ .D)(log));
        if (decision.outcome === 'served')
            return [decision.example.request];
        const explanation = explain(log);
        return explanation && nearestRequests(explanation);
    };
    return {
        inCall: (log, served) => {
            const { path } = log.request;
            const saved = served === undefined ? nearest(log) : [served];
            if (saved === undefined)
                return guess(path);
            const secret = saved.flatMap((request) => paths.find(path, request)).filter(({ name }) => isSecret(name));
            if (secret.length === 0)
                return noSegments;
            return {
                segments: new Set(secret.map(({ segment }) => segment)),
                values: secret.flatMap(({ values }) => values),
            };
        },
        inSaved: (request) => {
            const { segments, variables } = paths.read(request);
            const isValue = ({ segment }) => segments[segment]?.includes('{{') !== true;
            return new Set(variables
                .filter(({ name }) => isSecret(name))
                .filter(isValue)
                .map(({ segment }) => segment));
        },
    };
}
/** A request without example that fits, the nearest example, and all others that have the call's path. */
function nearestRequests({ candidates, bareRequest }) {
    const isOfPath = ({ steps }) => steps.every(({ step, fits }) => step !== 'path' || fits);
    const near = candidates.filter((candidate, index) => index === 0 || isOfPath(candidate));
    return [...(bareRequest === undefined ? [] : [bareRequest.request]), ...near.map(({ example }) => example.request)];
}
/**
 * For the calls of which too many are different for each to be explained. It takes too many segments rather than too few:
 * those that stand where any path of this length has a secret, and those that stand behind what stands before one.
 */
function createGuess({ paths, requests }, isSecret) {
    const known = (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_1__/* .once */ .O)(() => {
        const byLength = new Map();
        const before = new Set();
        for (const request of requests.flatMap(({ request, examples }) => [request, ...examples.map((e) => e.request)])) {
            const { segments, variables } = paths.read(request);
            for (const { segment } of variables.filter(({ name }) => isSecret(name))) {
                byLength.set(segments.length, (byLength.get(segments.length) ?? new Set()).add(segment));
                if (segment > 0)
                    before.add((segments[segment - 1] ?? '').toLowerCase());
            }
        }
        return { byLength, before };
    });
    return (target) => {
        const { segments } = (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_2__/* .readTarget */ ._)(target).path;
        const { byLength, before } = known();
        const places = byLength.get(segments.length);
        const isTaken = (index) => places?.has(index) === true || before.has(segments[index - 1]?.toLowerCase() ?? '');
        const taken = [...segments.keys()].filter(isTaken);
        return { segments: new Set(taken), values: taken.map((index) => segments[index] ?? '') };
    };
}


/***/ }),

/***/ 37587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ junitMark),
/* harmony export */   M: () => (/* binding */ formatJunit)
/* harmony export */ });
/** How ours begins, behind the line of XML. */
const junitMark = '<testsuites name="ephemeral-mock"';
/**
 * `junit.xml`: one suite with a test case for each check. Times are 0, since a check takes none.
 * @param suite the suite's name
 */
function formatJunit(checks, suite) {
    const failures = checks.filter(({ passed }) => !passed).length;
    const counts = `tests="${checks.length}" failures="${failures}" errors="0" skipped="0" time="0"`;
    return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `${junitMark} ${counts}>`,
        `  <testsuite name="${escapeXml(suite)}" ${counts}>`,
        ...checks.map(formatCase),
        '  </testsuite>',
        '</testsuites>',
        '',
    ].join('\n');
}
function formatCase({ name, passed, message, file, line }) {
    const place = file === undefined ? '' : ` file="${escapeXml(file)}"${line === undefined ? '' : ` line="${String(line)}"`}`;
    const head = `    <testcase classname="ephemeral-mock" name="${escapeXml(name)}"${place} time="0"`;
    if (passed)
        return `${head}/>`;
    const text = escapeXml(message);
    return `${head}>\n      <failure message="${text}" type="check">${text}</failure>\n    </testcase>`;
}
/** Text for XML 1.0, attributes too: what no XML document may hold, escaped or not, is left out. */
function escapeXml(text) {
    return text
        .toWellFormed()
        .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
        .replace(/[&<>"'\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}


/***/ }),

/***/ 14102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bm: () => (/* binding */ tellLeftOut),
/* harmony export */   Fh: () => (/* binding */ createShownCalls),
/* harmony export */   R1: () => (/* binding */ defaultShownLimits)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44702);

/** What a browser opens within a second or two. */
const defaultShownLimits = {
    rows: 50_000,
    rowBytes: 20_000_000,
    bodyBytes: 20_000_000,
    comparisonBytes: 10_000_000,
};
/** The part of each limit that only unmatched and loose calls may use: the reader came for these, and they often come last. */
const soughtShare = 0.25;
const isSought = (outcome) => outcome === 'unmatched' || outcome === 'loose';
function createShownCalls(limits = defaultShownLimits) {
    const rows = createBudget(limits.rows);
    const rowBytes = createBudget(limits.rowBytes);
    const bodyBytes = createBudget(limits.bodyBytes);
    const comparisonBytes = createBudget(limits.comparisonBytes);
    const leftOut = { withoutRow: 0, withoutBodies: 0, withoutComparison: 0 };
    const hasRow = (sought, size) => rows.has(1, sought) && rowBytes.take(size(), sought) && rows.take(1, sought);
    // Spares the work on most calls of a long run: JSON is no shorter than the text in it.
    const hasBodies = (sought, least, size) => bodyBytes.has(least, sought) && bodyBytes.take(size(), sought);
    return {
        leftOut,
        takeRow: (outcome, size) => {
            const isTaken = hasRow(isSought(outcome), size);
            if (!isTaken)
                leftOut.withoutRow += 1;
            return isTaken;
        },
        takeBodies: (outcome, least, size) => {
            const isTaken = hasBodies(isSought(outcome), least, size);
            if (!isTaken)
                leftOut.withoutBodies += 1;
            return isTaken;
        },
        takeComparison: (outcome, size) => {
            const isTaken = comparisonBytes.take(size, isSought(outcome));
            if (!isTaken)
                leftOut.withoutComparison += 1;
            return isTaken;
        },
    };
}
/** An amount that all calls share, but for a part that only those may use that are sought. */
function createBudget(total) {
    let left = total;
    let leftForOthers = total - Math.ceil(total * soughtShare);
    const has = (amount, sought) => amount <= (sought ? left : Math.min(left, leftForOthers));
    return {
        has,
        take: (amount, sought) => {
            if (!has(amount, sought))
                return false;
            left -= amount;
            if (!sought)
                leftForOthers -= amount;
            return true;
        },
    };
}
/** What page and HAR do not have, in sentences; '' when they have all. */
function tellLeftOut({ withoutRow, withoutBodies }) {
    const calls = withoutRow === 0 ? '' : ` ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(withoutRow, 'call')} did not fit into call-logs.har and report.html.`;
    const bodies = withoutBodies === 0 ? '' : ` ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(withoutBodies, 'call')} stand there without headers and bodies.`;
    return `${calls}${bodies}${calls + bodies === '' ? '' : ' call-logs.ndjson has them all.'}`.trimStart();
}


/***/ }),

/***/ 63956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ createCallReading)
});

// EXTERNAL MODULE: ./build/call-log/body.js
var call_log_body = __webpack_require__(43040);
// EXTERNAL MODULE: ./build/call-log/outcome.js
var call_log_outcome = __webpack_require__(58482);
// EXTERNAL MODULE: ./build/call-log/refused.js
var call_log_refused = __webpack_require__(7874);
// EXTERNAL MODULE: ./build/call-log/session.js
var call_log_session = __webpack_require__(31022);
// EXTERNAL MODULE: ./build/http-text/target.js
var target = __webpack_require__(35194);
// EXTERNAL MODULE: ./build/report/words.js
var words = __webpack_require__(44702);
;// CONCATENATED MODULE: ./build/report/count/calls-by-example.js


const longestKept = 1024;
/** Of one example: rows with further queries say nothing that these do not. */
const mostQueries = 20;
const otherQueries = '…';
/** @param maxRows rows kept; the calls of further ones are counted */
function createAnsweredCounter(redactTarget, maxRows = 1000) {
    const kept = new Map();
    const queriesOf = new Map();
    let leftOutCalls = 0;
    return {
        add: ({ request, response, responseName }, { outcome, example, collection }) => {
            if (outcome !== 'matched' && outcome !== 'server-response')
                return;
            const name = (0,words/* cutMiddle */.it)((0,words/* inCollection */.e1)(responseName ?? '', collection), longestKept);
            const method = (0,words/* cutMiddle */.it)(request.method, longestKept);
            const path = (0,words/* cutMiddle */.it)(request.path, longestKept);
            const [route, sent = ''] = (0,target/* cutQuery */.LL)(path);
            const source = JSON.stringify([outcome, name, method, response.statusCode, example?.place.pointer]);
            const queries = queriesOf.get(source) ?? 0;
            const query = kept.has(`${source}?${sent}`) || queries < mostQueries ? sent : otherQueries;
            const key = `${source}?${query}`;
            const before = kept.get(key);
            if (before !== undefined) {
                before.calls += 1;
                if (before.savedFor === undefined && before.route !== route) {
                    before.savedFor = example
                        ? (0,words/* detach */.Yo)((0,words/* cutMiddle */.it)(redactTarget(example.request.address), longestKept))
                        : before.route;
                    before.hasOthers ||= example === undefined;
                }
            }
            else if (kept.size >= maxRows) {
                leftOutCalls += 1;
            }
            else {
                queriesOf.set((0,words/* detach */.Yo)(source), queries + 1);
                const texts = { name: (0,words/* detach */.Yo)(name), method: (0,words/* detach */.Yo)(method), path: (0,words/* detach */.Yo)(path) };
                const hasOthers = query === otherQueries;
                const kinds = { outcome, status: response.statusCode, calls: 1, savedFor: undefined, hasOthers };
                kept.set((0,words/* detach */.Yo)(key), { ...kinds, ...texts, route: (0,words/* detach */.Yo)(route), query: (0,words/* detach */.Yo)(query) });
            }
        },
        answered: () => ({
            rows: Array.from(kept.values(), toRow).sort((a, b) => b.calls - a.calls),
            leftOutCalls,
        }),
    };
}
const toRow = ({ route, query, savedFor = route, ...row }) => ({
    ...row,
    target: query === '' ? savedFor : `${savedFor}?${query}`,
});

;// CONCATENATED MODULE: ./build/report/count/calls.js

function createCallCounter() {
    const counts = { ...call_log_outcome/* noCalls */.Zl };
    let simulated = 0;
    let hasSessions = false;
    let withoutSession = 0;
    let first;
    let last;
    return {
        add: (log, outcome = (0,call_log_outcome/* outcomeOf */.sG)(log), session) => {
            counts[outcome] += 1;
            hasSessions ||= session !== undefined && session !== '';
            if (!isCounted(outcome))
                return;
            if ((0,call_log_outcome/* isSimulated */.Ht)(log))
                simulated += 1;
            if (session === '')
                withoutSession += 1;
            const at = Date.parse(log.servedAt);
            if (Number.isNaN(at))
                return;
            if (first === undefined || at < first.at)
                first = { at, text: log.servedAt };
            if (last === undefined || at > last.at)
                last = { at, text: log.servedAt };
        },
        aggregate: () => {
            const { matched, loose, unmatched, preflight, ignored } = counts;
            const serverResponses = counts['server-response'];
            return {
                calls: matched + loose + unmatched + serverResponses,
                firstServedAt: first?.text,
                lastServedAt: last?.text,
                ...{ matched, simulated, loose, unmatched, serverResponses, preflights: preflight, ignored },
                withoutSession: hasSessions ? withoutSession : 0,
            };
        },
    };
}
/** Whether calls that went so are in the counts of calls, in tables and in checks. */
const isCounted = (outcome) => outcome !== 'preflight' && outcome !== 'ignored';

// EXTERNAL MODULE: ./build/engine/call/target.js
var call_target = __webpack_require__(17227);
// EXTERNAL MODULE: ./build/engine/call/path-pattern.js
var path_pattern = __webpack_require__(72882);
;// CONCATENATED MODULE: ./build/report/count/cause.js
/** Calls that one cause explains, as one row: in bounded memory. */


const longestPath = 1024;
const longestText = 500;
/** Causes of one method and path that stand alone, so that one GraphQL endpoint cannot crowd out all others. */
const mostCauses = 10;
/**
 * @param untold what is told of calls that have more causes than are kept
 * @param maxRows rows kept; the calls of further ones are counted
 */
function createCauseCollector(untold, maxRows = 500) {
    const kept = new Map();
    const causesOf = new Map();
    let leftOutCalls = 0;
    /** Where a call without a cause belongs: to the only cause that its like had, if the mock said the same. */
    const onlyLike = (route, status, message) => {
        const [only, ...more] = causesOf.get(route) ?? [];
        const row = only === undefined || more.length > 0 ? undefined : kept.get(only);
        return row?.status === status && row.message === message ? only : undefined;
    };
    return {
        add: (log, answer, cause, told) => {
            const method = (0,words/* cutMiddle */.it)(log.request.method, 100);
            const path = (0,words/* cutMiddle */.it)(log.request.path, longestPath);
            const status = log.response.statusCode;
            const message = (0,words/* cutMiddle */.it)(answer, longestText);
            const route = `${method} ${withoutIds(log.request.path)}`;
            const unexplained = () => onlyLike(route, status, message) ?? JSON.stringify([route, message, status]);
            const ownKey = cause === undefined ? unexplained() : JSON.stringify([route, (0,words/* cutMiddle */.it)(idsOut(cause), longestText)]);
            const causes = causesOf.get(route) ?? [];
            // What further causes have in common is what the mock said.
            const isOwn = kept.has(ownKey) || causes.length < mostCauses;
            const key = isOwn ? ownKey : JSON.stringify([route]);
            const before = kept.get(key);
            if (before !== undefined) {
                before.calls += 1;
                before.hasMorePaths ||= before.path !== path;
                return;
            }
            if (kept.size >= maxRows) {
                leftOutCalls += 1;
                return;
            }
            const keptKey = (0,words/* detach */.Yo)(key);
            if (isOwn)
                causesOf.set((0,words/* detach */.Yo)(route), [...causes, keptKey]);
            const row = { method: (0,words/* detach */.Yo)(method), path: (0,words/* detach */.Yo)(path), hasMorePaths: false, calls: 1, status };
            kept.set(keptKey, { ...row, message: (0,words/* detach */.Yo)(message), ...(isOwn ? told : untold) });
        },
        rows: () => ({ requests: [...kept.values()].sort((a, b) => b.calls - a.calls), leftOutCalls }),
    };
}
/** A target's path with a mark for each ID: the same for calls of one route. */
function withoutIds(target) {
    const { path } = (0,call_target/* readTarget */._)(target);
    return (0,words/* cutMiddle */.it)(path.idKey ?? path.key, longestPath);
}
/** The same for the paths that a sentence quotes. */
const idsOut = (sentence) => sentence.replace(/\/[^\s`?#]*/g, (path) => (0,path_pattern/* parsePath */.Rr)(path).idKey ?? path);

// EXTERNAL MODULE: ./build/report/check/checks.js + 4 modules
var check_checks = __webpack_require__(57489);
;// CONCATENATED MODULE: ./build/report/count/coverage.js
/** Counts the calls of each example. @param locate where a place of the collection stands in its file */
function createCoverageCounter(collection, locate = () => undefined) {
    const calls = new Map();
    let unknownExampleCalls = 0;
    const coverRequest = (request, { redactText, redactTarget }) => {
        // A `default` response of OpenAPI stands for what is not declared, and nobody need call that.
        const counted = request.examples.filter(({ standsFor }) => standsFor?.isDefault !== true);
        const examples = counted.map((example) => ({
            id: redactText(example.id),
            name: redactText(example.name),
            status: example.status,
            calls: calls.get(example) ?? 0,
            ...locate(example.place.pointer),
        }));
        return {
            id: redactText(request.id),
            path: request.place.path.map(redactText),
            method: redactText(request.request.method),
            address: redactTarget(request.request.address),
            calls: request.examples.reduce((sum, example) => sum + (calls.get(example) ?? 0), 0),
            ...locate(request.place.pointer),
            examples,
        };
    };
    return {
        add: (example) => {
            if (example === undefined)
                unknownExampleCalls += 1;
            else
                calls.set(example, (calls.get(example) ?? 0) + 1);
        },
        coverage: (redactor) => {
            const { redactText } = redactor;
            const items = collection.requests.map((request) => coverRequest(request, redactor));
            return {
                collection: redactText(collection.name),
                examples: countHits(items.flatMap(({ examples }) => examples)),
                requests: countHits(items),
                unknownExampleCalls,
                items,
            };
        },
    };
}
function countHits(things) {
    const hit = things.filter(({ calls }) => calls > 0).length;
    const total = things.length;
    return { total, hit, percent: total === 0 ? null : Math.floor((hit * 1000) / total) / 10 };
}

// EXTERNAL MODULE: ./build/http-text/session.js
var http_text_session = __webpack_require__(85499);
// EXTERNAL MODULE: ./build/report/redact/redact-call.js
var redact_call = __webpack_require__(32157);
// EXTERNAL MODULE: ./build/report/summary/verdict.js
var verdict = __webpack_require__(64701);
// EXTERNAL MODULE: ./build/engine/explain/describe-explanation.js + 1 modules
var describe_explanation = __webpack_require__(68641);
// EXTERNAL MODULE: ./build/engine/explain/describe-step.js
var describe_step = __webpack_require__(23213);
// EXTERNAL MODULE: ./build/report/memoize.js
var memoize = __webpack_require__(96263);
// EXTERNAL MODULE: ./build/report/explain/mock-request.js
var mock_request = __webpack_require__(93901);
// EXTERNAL MODULE: ./build/report/redact/secret-values.js
var secret_values = __webpack_require__(77040);
;// CONCATENATED MODULE: ./build/report/explain/tell-call.js
/** Puts in words why a call got no example, and how it differs from the one that it got, from what of it may be shown. */





const nothing = new Uint8Array();
/** Bytes of a saved body that are shown. */
const longestBody = 16_384;
function createCallTeller(segments) {
    const examples = createShownExamples(segments);
    return {
        tellMiss: tellOnce((miss, call) => tellMiss(miss, call, segments, examples(call))),
        tellMatch: tellOnce((match, call) => tellMatch(match, call, examples(call))),
    };
}
function tellOnce(tell) {
    const known = new WeakMap();
    return (explained, call) => {
        const { told } = known.get(explained) ?? { told: tell(explained, call) };
        known.set(explained, { told });
        return told;
    };
}
function createShownExamples({ inSaved }) {
    const heads = createHeads();
    // One log for each request: it is redacted once.
    const whole = (0,memoize/* memoizeObject */.o)(mock_request/* toCallLog */.a);
    const withoutBody = (0,memoize/* memoizeObject */.o)((request) => (0,mock_request/* toCallLog */.a)({ ...request, body: nothing }));
    const shortened = (0,memoize/* memoizeObject */.o)((request) => request.body.length > longestBody ? withShortBody(request) : whole(request));
    const toRequest = (0,memoize/* memoizeObject */.o)(mock_request/* toMockRequest */.D);
    const toSavedCall = (0,memoize/* memoizeObject */.o)(({ request: { method, path, headers, body } }) => ({
        ...{ method, path, headers: headers ?? [], body: body?.data ?? '' },
    }));
    return (call) => {
        const redacted = ({ example, request }, log) => call.redactLog(log(request()), inSaved(example.request));
        return {
            headOf: heads(call),
            savedFor: (saved, isBodyTold) => toRequest(redacted(saved, isBodyTold ? whole : withoutBody)),
            savedCall: (saved) => toSavedCall(redacted(saved, shortened)),
        };
    };
}
/** Cut as the journal cuts bodies, so that it is redacted and read as one that was cut. */
function withShortBody(request) {
    const log = (0,mock_request/* toCallLog */.a)({ ...request, body: request.body.subarray(0, longestBody) });
    const data = `${log.request.body?.data ?? ''}${(0,call_log_body/* cutMark */.K1)(longestBody, request.body.length)}`;
    return { ...log, request: { ...log.request, body: { mode: 'raw', data } } };
}
function tellMiss({ explanation, isCut, isChanged, positions, barePosition }, call, segments, { savedFor, savedCall, headOf }) {
    const { decision, candidates, bareRequest } = explanation;
    const show = call.redactText;
    const { sentence, reasons } = (0,describe_explanation/* describeExplanation */.h)(explanation, { sent: (0,mock_request/* toMockRequest */.D)(call.log), savedFor, show });
    const near = candidates.map((candidate, index) => toNearExample(candidate, reasons[index] ?? [], headOf, positions[index]));
    const parts = near[0]?.steps.filter(({ fits }) => !fits) ?? [];
    // Where no example comes into question the engine's sentence says what is missing.
    const isForVerdict = parts.length === 0 || bareRequest !== undefined;
    const difference = isForVerdict ? sentence.replace(/\.$/, '') : parts.map(({ reason }) => reason).join('; ');
    const isRefused = decision.outcome === 'served';
    const [nearest] = candidates;
    return {
        ...(bareRequest && { bareRequest: { place: bareRequest.place.path.map(show).join(' > '), ...barePosition } }),
        difference: isRefused ? refusal(decision, call, isChanged, segments) : isCut ? difference + cutNote : difference,
        ...(isRefused && { isRefused }),
        candidates: near,
        ...(nearest && { saved: savedCall(nearest) }),
    };
}
const cutNote = ' (the log has the start of the body only)';
function tellMatch({ explanation, isCut, positions }, call, { savedFor, savedCall, headOf }) {
    const { candidates } = explanation;
    const sent = (0,mock_request/* toMockRequest */.D)(call.log);
    const { reasons, loose } = (0,describe_explanation/* describeServed */.J)(explanation, { sent, savedFor, show: call.redactText });
    const [served] = candidates;
    const differing = reasons[0]?.filter((_, step) => isDifferent(served?.steps[step])) ?? [];
    return {
        ...(explanation.loose && loose && { loose: { kind: explanation.loose.kind, ...loose } }),
        difference: differing.join('; ') + (isCut ? cutNote : ''),
        candidates: candidates.map((candidate, index) => toNearExample(candidate, reasons[index] ?? [], headOf, positions[index])),
        ...(served && { saved: savedCall(served) }),
    };
}
/** A path that fits may yet be another than the example's. */
const isDifferent = (step) => step?.fits === false || (step?.step === 'path' && step.match !== 'exact');
function refusal({ example: { name, request }, passed }, call, isChanged, { inSaved }) {
    const { log, redactText } = call;
    const { responseName, response } = log;
    const example = redactText(name);
    if (passed !== undefined) {
        return `"${example}" is what the embedded mock would serve. ${tellPassed(passed, inSaved(request), call)}`;
    }
    const when = isChanged ? ' in the environment that the mock had last' : '';
    const fits = `the collection has an example for this call ("${example}")${when}`;
    return `${fits}, but the mock answered ${response.statusCode}: ${responseName ?? ''}`;
}
/**
 * Why the cloud would not have served a call's example.
 * @param secret segments of the example's path
 */
function tellPassed(passed, secret, { redactText: show }) {
    const valueOf = ({ value, segment }) => (secret.has(segment) ? secret_values/* mask */.dK : show(value));
    return `Postman's cloud would answer 404: ${(0,describe_step/* describePassed */.EN)(passed, valueOf, show)}`;
}
function toNearExample({ example, score, steps, droppedBy }, reasons, head, position) {
    return {
        ...head(example),
        score,
        steps: steps.map(({ step, score: points, fits }, index) => ({
            step,
            score: points,
            fits,
            reason: reasons[index] ?? '',
        })),
        ...(droppedBy !== undefined && { droppedBy }),
        ...position,
    };
}
/** Told once for each way of redacting: calls without secrets of their own have one in common. */
function createHeads() {
    const known = (0,memoize/* memoizeObject */.o)((redactTarget) => (0,memoize/* memoizeObject */.o)((redactText) => (0,memoize/* memoizeObject */.o)(({ name, place, request: { method, address, query } }) => {
        const queryText = query.map(({ key, value }) => `${key}=${value}`).join('&');
        return {
            example: redactText(name),
            ...(place.collection !== undefined && { collection: redactText(place.collection) }),
            place: redactText(place.path.slice(0, -1).join(' > ')),
            method: redactText(method),
            address: redactTarget(queryText === '' ? address : `${address}?${queryText}`),
        };
    })));
    return ({ redactText, redactTarget }) => known(redactTarget)(redactText);
}

;// CONCATENATED MODULE: ./build/report/count/passed-over.js

/** More of them nobody reads in the notes: the page tells each call's. */
const mostNotes = 10;
function createPassedCounter() {
    const counted = new Map();
    return {
        add: ({ request: { method, path } }, example, note) => {
            const before = counted.get(example);
            if (before === undefined)
                counted.set(example, { first: `${method} ${path}`, note, calls: 1 });
            else
                before.calls += 1;
        },
        notes: () => {
            const all = [...counted.values()];
            const shown = all.slice(0, mostNotes).map(({ first, note, calls }) => {
                const others = calls === 1 ? '' : ` (and ${(0,words/* countOf */.pq)(calls - 1, 'more call')} of this example)`;
                return `${first}${others}: ${note}.`;
            });
            const rest = all.length - shown.length;
            return rest === 0
                ? shown
                : [...shown, `Postman's cloud would answer 404 for ${(0,words/* countOf */.pq)(rest, 'more example')} too.`];
        },
    };
}

// EXTERNAL MODULE: ./build/report/count/loose.js
var count_loose = __webpack_require__(33049);
// EXTERNAL MODULE: ./build/report/count/notes/call-notes.js + 3 modules
var call_notes = __webpack_require__(24223);
// EXTERNAL MODULE: ./build/report/count/unmatched.js
var count_unmatched = __webpack_require__(35298);
;// CONCATENATED MODULE: ./build/report/read-calls.js
/** The one pass over the call logs: each is explained, redacted, told from what is left, and counted. */


















/** Makes the pass: `read` once, then `results`. It never throws: an error of the logs is in the results. */
function createCallReading(options) {
    const { explainer, checks: checkOptions, redactor, areLogsRedacted } = options;
    const { locate } = explainer;
    const calls = createCallCounter();
    const answered = createAnsweredCounter(redactor.redactTarget);
    const unmatched = createCauseCollector({ candidates: [] });
    const loose = createCauseCollector({ reason: '', candidates: [] });
    const notes = (0,call_notes/* createCallNotes */.e)(options.mockUrl);
    const coverage = explainer.collection && createCoverageCounter(explainer.collection, locate);
    const segments = explainer.segments(redactor.isSecretVariable);
    const checks = (0,check_checks/* createCheckCounter */.dq)(checkOptions, {
        ...{ redactor, segments, areLogsRedacted },
        basePaths: explainer.basePaths,
    });
    const redactCall = (0,redact_call/* createCallRedactor */.z)(redactor);
    const contract = options.contract?.({ explainer, segments, redactCall, areLogsRedacted });
    const { tellMiss, tellMatch } = createCallTeller(segments);
    const passedOver = createPassedCounter();
    const failures = [];
    let redactions = 0;
    let cutCalls = 0;
    let incomplete;
    let results;
    /** A log that breaks the explainer costs its explanation, not the log. */
    const attempt = (work, otherwise) => {
        try {
            return work();
        }
        catch (cause) {
            const reason = cause instanceof Error ? cause.message : String(cause);
            if (failures.length === 0)
                failures.push(new Error(`Not all calls could be explained: ${reason}`, { cause }));
            return otherwise;
        }
    };
    const take = (sent) => {
        const { session, badSession, prefix, log } = explainer.readSession(sent);
        const unexplained = { outcome: (0,call_log_outcome/* outcomeOf */.sG)(log) };
        // What the mock said of a bad session is all that there is to say.
        const explained = badSession === undefined ? attempt(() => explainer.explain(log), unexplained) : unexplained;
        const { example, miss, match, passed } = explained;
        const outcome = checks.ignores(log) ? 'ignored' : explained.outcome;
        const call = redactCall(log, segments.inCall(log, example?.request));
        const redacted = call.log;
        redactions += call.redactions;
        if ([redacted.request, redacted.response].some(({ body }) => (0,call_log_body/* readBody */.x8)(body).fullSize !== undefined))
            cutCalls += 1;
        const told = miss && attempt(() => tellMiss(miss, call), undefined);
        const toldMatch = match && attempt(() => tellMatch(match, call), undefined);
        const note = passed && example && tellPassed(passed, segments.inSaved(example.request), call);
        const collection = example?.place.collection && redactor.redactText(example.place.collection);
        const insight = {
            ...(example && { example }),
            ...(collection !== undefined && { collection }),
            ...(told && { miss: told }),
            ...(toldMatch && { match: toldMatch }),
            ...(note !== undefined && { note }),
            ...(session !== '' && { session: { id: call.redactText(session), prefix: call.redactTarget(prefix) } }),
            ...explained.told,
            outcome,
        };
        calls.add(redacted, outcome, badSession === undefined ? session : undefined);
        if (isCounted(outcome))
            count(log, call, insight);
        const asSent = (0,http_text_session/* withPrefix */.Fe)(redacted.request.path, insight.session?.prefix ?? '', sent.request.path);
        return { log: (0,call_log_session/* withLoggedPath */.w3)(redacted, asSent), insight };
    };
    const count = (log, call, insight) => {
        const { outcome, example, collection, miss, match, note } = insight;
        answered.add(call.log, insight);
        if (note !== undefined)
            passedOver.add(call.log, example, note);
        const message = (0,words/* inCollection */.e1)(call.log.responseName ?? '', collection);
        if (outcome === 'unmatched')
            unmatched.add(call.log, message, miss?.difference, (0,count_unmatched/* toMiss */.A)(miss));
        if (outcome === 'loose')
            loose.add(call.log, message, match?.loose?.cause, (0,count_loose/* toLooseMatch */.j)(match));
        if ((outcome === 'matched' || outcome === 'loose') && !(0,call_log_outcome/* isSimulated */.Ht)(log))
            coverage?.add(example);
        notes.add(call.log, insight);
        checks.add(log, call);
        contract?.add(log, call, insight);
    };
    const sumUp = () => {
        const counted = calls.aggregate();
        const missed = unmatched.rows();
        const loosely = loose.rows();
        const covered = coverage?.coverage(redactor);
        const refused = options.refused?.() ?? call_log_refused/* noRefused */.kk;
        const given = incomplete === undefined ? options.uncertainty?.(counted.calls) : undefined;
        const uncertainty = given && { ...given, reason: redactor.redactText(given.reason) };
        const missingLogs = incomplete && redactor.redactText(incomplete.message);
        const missing = incomplete === undefined ? uncertaintyInWords(uncertainty) : 'call logs are missing';
        const inChecks = checks.results({
            calls: counted,
            refused,
            unmatched: missed.requests,
            loose: loosely.requests,
            coverage: covered,
            missing,
        });
        const judged = [...inChecks, ...(contract?.results(missing) ?? [])];
        return {
            verdict: (0,verdict/* verdictOf */.Vj)({ calls: counted, checks: judged, refused, missingLogs, uncertainty }),
            notes: notes.notes({ calls: counted, refused, coverage: covered }),
            calls: counted,
            refused,
            answered: answered.answered(),
            unmatched: missed,
            loose: loosely,
            coverage: covered,
            checks: judged,
            redactions: redactions + (options.redactedBefore?.() ?? 0),
            cutCalls,
            passedOver: passedOver.notes(),
            incomplete,
            missingLogs,
            uncertainty,
            failures,
        };
    };
    return {
        take,
        read: async function* (logs) {
            await contract?.addExamples();
            try {
                for await (const log of logs) {
                    yield take(log);
                    const wait = contract?.full();
                    if (wait !== undefined)
                        await wait;
                }
            }
            catch (error) {
                incomplete = error instanceof Error ? error : new Error(String(error));
            }
            await contract?.answered();
        },
        results: () => (results ??= sumUp()),
    };
}
const uncertaintyInWords = (uncertainty) => uncertainty?.spoilsChecks === true ? `call logs may be missing (${uncertainty.reason})` : undefined;


/***/ }),

/***/ 32157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ createCallRedactor)
/* harmony export */ });
/* harmony import */ var _call_log_session_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31022);
/* harmony import */ var _http_text_segments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25561);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54170);
/* harmony import */ var _secret_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77040);




/** Words that give no secret away, whatever stands in a path. */
const harmless = new Set(['true', 'false', 'null', _secret_values_js__WEBPACK_IMPORTED_MODULE_0__/* .mask */ .dK]);
/** Redactors of single calls that are kept: jobs repeat their calls. */
const mostKept = 100;
/** Gives what redacts one call with the secrets of its path. */
function createCallRedactor(redactor) {
    const kept = new Map();
    const redactorOf = (values) => {
        const key = JSON.stringify(values);
        const known = kept.get(key);
        if (known !== undefined)
            return known;
        if (kept.size >= mostKept)
            kept.clear();
        const made = (0,_redact_js__WEBPACK_IMPORTED_MODULE_1__.createRedactor)({ secrets: values, off: true });
        kept.set(key, made);
        return made;
    };
    const redactNamed = (log, secret) => redactor.redact((0,_call_log_session_js__WEBPACK_IMPORTED_MODULE_2__/* .withLoggedPath */ .w3)(log, (0,_http_text_segments_js__WEBPACK_IMPORTED_MODULE_3__/* .replaceSegments */ .T3)(log.request.path, secret, _secret_values_js__WEBPACK_IMPORTED_MODULE_0__/* .mask */ .dK)));
    /** One object for all calls without secrets of their own: what it makes of a text is the same for them. */
    const common = { redactText: redactor.redactText, redactTarget: redactor.redactTarget };
    const withFurther = (further) => ({
        redactText: (text) => further.redactText(redactor.redactText(text)),
        redactTarget: (target) => further.redactText(redactor.redactTarget(target)),
    });
    /** The same examples are told about many calls. */
    const knownNamed = new WeakMap();
    return (log, { segments, values }) => {
        const own = values.filter((value) => !harmless.has(value.toLowerCase()));
        const further = own.length === 0 ? undefined : redactorOf(own);
        const count = () => redactor.count + (further?.count ?? 0);
        // By names first: a secret of the path may be what the name of another one is.
        const withoutOwn = (named) => (further === undefined ? named : withoutValues(named, further));
        const before = count();
        const redacted = withoutOwn(redactNamed(log, segments));
        return {
            log: redacted,
            redactions: count() - before + own.length,
            ...(further === undefined ? common : withFurther(further)),
            redactLog: (given, secret) => {
                const named = knownNamed.get(given) ?? redactNamed(given, secret);
                knownNamed.set(given, named);
                return withoutOwn(named);
            },
        };
    };
}
/** The words of our own in a log, its times and IDs are no places of secrets. */
function withoutValues(log, { redact }) {
    const { request, response, responseName, answer } = redact(log);
    return {
        ...log,
        responseName,
        ...(answer && { answer }),
        request: { ...request, method: log.request.method },
        response: { ...response, type: log.response.type },
    };
}


/***/ }),

/***/ 27513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ redactRefused)
/* harmony export */ });
const longestSample = 200;
/** Without secrets, and each sample cut: it may be of any length before, so that no secret is cut and then not known. */
function redactRefused(refused, redactor) {
    const redactSample = (sample) => {
        const [, method, target, version] = /^(\S+ )(.*?)( HTTP\/\S+)?$/s.exec(sample) ?? [];
        if (method === undefined || target === undefined)
            return redactor.redactText(sample);
        return redactor.redactText(`${method}${redactor.redactTarget(target)}${version ?? ''}`);
    };
    return {
        total: refused.total,
        kinds: refused.kinds.map((kind) => ({
            ...kind,
            reason: redactor.redactText(kind.reason),
            sample: redactSample(kind.sample).slice(0, longestSample).toWellFormed(),
        })),
    };
}


/***/ }),

/***/ 64701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qb: () => (/* binding */ fileNotes),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   We: () => (/* binding */ reportNotes)
/* harmony export */ });
/* harmony import */ var _call_log_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7874);
/* harmony import */ var _files_shown_calls_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14102);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44702);
/** How the calls went, in words. */



/**
 * How the checks and the calls went, in two or three sentences that are the same wherever the report is read. Where logs are
 * missing, or may be, it says so, and nothing of calls that it cannot know. Nothing in it came from outside.
 */
function verdictOf({ calls, checks, refused, missingLogs, uncertainty }) {
    return [checksVerdict(checks), knownVerdict()].filter((sentence) => sentence !== '').join(' ');
    function knownVerdict() {
        const verdict = callsVerdict(calls, (0,_call_log_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .countRefusedCalls */ .NW)(refused));
        if (missingLogs === undefined && uncertainty?.spoilsChecks !== true)
            return verdict;
        const what = missingLogs === undefined ? 'Call logs may be missing' : 'Call logs are missing';
        return calls.calls === 0 ? `${what}: how the calls went is not known.` : `${what}. So far: ${verdict}`;
    }
}
function checksVerdict(checks) {
    const failed = checks.filter(({ passed }) => !passed).length;
    if (failed > 0)
        return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(failed)} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(checks.length, 'check')} failed.`;
    if (checks.length === 0)
        return '';
    return checks.length === 1 ? 'The check passed.' : `All ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(checks.length)} checks passed.`;
}
function callsVerdict(calls, refused) {
    if (calls.calls === 0)
        return nothingVerdict(calls, refused);
    const asides = [
        [calls.serverResponses, 'got a server response'],
        [calls.simulated, gotError],
    ];
    const told = asides
        .filter(([count]) => count > 0 && count < calls.calls)
        .map(([count, what]) => ` ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(count, 'call')} ${what}.`);
    const refusedToo = refused === 0 ? '' : ` ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(refused, 'request')} ${refused === 1 ? 'was' : 'were'} refused.`;
    return `${calls.calls === 1 ? oneVerdict(calls) : manyVerdict(calls)}${told.join('')}${refusedToo}`;
}
/** As a rule of `answers` asks. */
const gotError = 'got a simulated error or fault';
function nothingVerdict({ preflights, ignored }, refused) {
    if (refused > 0) {
        const what = refused === 1 ? 'the one request that came was' : `the ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(refused)} requests that came were`;
        return `No call reached the mock: ${what} refused.`;
    }
    const others = [
        ...(preflights === 0 ? [] : [(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(preflights, 'preflight')]),
        ...(ignored === 0 ? [] : [(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(ignored, 'ignored call')]),
    ];
    const aside = others.length === 0 ? '' : `, ${others.join(' and ')} aside`;
    return `No call reached the mock${aside}. Check that the tests use its URL.`;
}
const isLoose = 'matched loosely: another example may have been meant.';
function oneVerdict({ unmatched, simulated, loose, serverResponses }) {
    if (serverResponses === 1)
        return 'The one call got a server response.';
    if (simulated === 1)
        return `The one call ${gotError}.`;
    if (loose === 1)
        return `The one call ${isLoose}`;
    return unmatched === 1 ? 'The one call matched no saved example.' : 'The one call got a saved example.';
}
function manyVerdict({ calls, matched, simulated, loose, unmatched, serverResponses }) {
    const all = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(calls);
    const examples = matched - simulated;
    if (serverResponses === calls)
        return `All ${all} calls got a server response.`;
    if (simulated === calls)
        return `All ${all} calls ${gotError}.`;
    if (examples === calls)
        return `All ${all} calls got a saved example.`;
    if (loose === calls)
        return `All ${all} calls ${isLoose}`;
    if (unmatched === calls)
        return `None of the ${all} calls matched a saved example.`;
    if (unmatched > 0) {
        const looseToo = loose === 0 ? '' : ` ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(loose, 'call')} matched loosely.`;
        return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(unmatched)} of ${all} calls matched no saved example.${looseToo}`;
    }
    return loose > 0
        ? `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(loose)} of ${all} calls ${isLoose}`
        : `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(examples, 'call')} got a saved example.`;
}
/** What a reader has to know beside the tables: why call logs are missing, what the calls show, what could not be done. */
function reportNotes({ notes, passedOver, failures, missingLogs, uncertainty, }) {
    return [
        ...(missingLogs === undefined ? [] : [missingSentence(missingLogs)]),
        ...(uncertainty === undefined ? [] : [`Call logs may be missing: ${uncertainty.reason}.`]),
        ...notes,
        ...passedOver,
        ...failures.map(({ message }) => message),
    ];
}
const missingSentence = (reason) => reason === '' ? 'Call logs are missing.' : `Call logs are missing: ${reason.replace(/\.$/, '')}.`;
/** What of the calls is not in the files. */
function fileNotes({ redactions, cutCalls, leftOut, }) {
    return [
        // The page tells of these by itself.
        ...(leftOut === undefined ? [] : [(0,_files_shown_calls_js__WEBPACK_IMPORTED_MODULE_2__/* .tellLeftOut */ .Bm)(leftOut)]).filter((sentence) => sentence !== ''),
        ...(redactions === 0
            ? []
            : [`${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(redactions, 'secret value')} in the call logs ${redactions === 1 ? 'was' : 'were'} redacted.`]),
        ...(cutCalls === 0
            ? []
            : [`Bodies of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(cutCalls, 'call')} were too long for the call logs, which have their starts only.`]),
    ];
}


/***/ }),

/***/ 91064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ writeReport)
});

// EXTERNAL MODULE: ./build/call-log/ndjson.js
var ndjson = __webpack_require__(14372);
// EXTERNAL MODULE: ./build/call-log/refused.js
var call_log_refused = __webpack_require__(7874);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/report/files/partial-file.js
var partial_file = __webpack_require__(61033);
// EXTERNAL MODULE: ./build/report/memoize.js
var memoize = __webpack_require__(96263);
;// CONCATENATED MODULE: ./build/report/files/ndjson.js
/** `call-logs.ndjson` as a file of the report. */




/** `call-logs.ndjson` in `directory`: Postman's entries as JSON, one a line (newline-delimited JSON). */
async function openCallLogFile(directory) {
    const path = (0,external_node_path_.join)(directory, ndjson/* callLogsFile */.QZ);
    const file = await (0,partial_file/* openPartialFile */._)(path);
    const toBytes = (0,memoize/* memoizeObject */.o)((part) => Buffer.from(JSON.stringify(part)));
    return {
        path,
        write: ({ log: { request, response, ...rest } }) => {
            const start = `${JSON.stringify(rest).slice(0, -1)},"request":`;
            return file.write(start, toBytes(request), ',"response":', toBytes(response), '}\n');
        },
        close: file.close,
        discard: file.discard,
    };
}

// EXTERNAL MODULE: ./build/report/check/checks.js + 4 modules
var check_checks = __webpack_require__(57489);
;// CONCATENATED MODULE: ./build/report/files/late-file.js
/** Files of the report that are written as a whole once all calls are known, such as `coverage.json`. */


/** A file of the report that is written as a whole once all calls are known. */
async function openLateFile(directory, name, content) {
    const path = (0,external_node_path_.join)(directory, name);
    const file = await (0,partial_file/* openPartialFile */._)(path);
    return {
        path,
        write: () => undefined,
        close: async () => {
            await file.write(content());
            await file.close();
        },
        discard: file.discard,
    };
}
/** Raised when a key changes its meaning or goes; new keys may come without. */
const version = 1;
/**
 * The text of `coverage.json`: `{ version, collection, examples, requests, unknownExampleCalls, items }` as in
 * `Coverage`. `examples` and `requests` are `{ total, hit, percent }`; `items` has each request with its examples and how
 * many calls each got. `file` and `line` stand where the collection's file is known.
 */
function formatCoverage(coverage) {
    return `${JSON.stringify({ version, ...coverage }, null, 2)}\n`;
}

// EXTERNAL MODULE: ./build/report/files/explanations.js
var explanations = __webpack_require__(24219);
// EXTERNAL MODULE: ./build/call-log/decoded-body.js
var decoded_body = __webpack_require__(46065);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: ./build/call-log/body.js
var call_log_body = __webpack_require__(43040);
// EXTERNAL MODULE: ./build/http-text/header-text.js
var header_text = __webpack_require__(86420);
// EXTERNAL MODULE: ./build/http-text/pairs.js
var pairs = __webpack_require__(68166);
// EXTERNAL MODULE: ./build/http-text/target.js
var target = __webpack_require__(35194);
// EXTERNAL MODULE: ./build/report/words.js
var words = __webpack_require__(44702);
;// CONCATENATED MODULE: ./build/report/files/har.js
/** `call-logs.har`: an HTTP Archive (http://www.softwareishard.com/blog/har-12-spec/). */










/**
 * `call-logs.har` in `directory`: an HTTP Archive (HAR 1.2) without pages, which browser developer tools open. It has the
 * calls that the page shows. Written entry by entry.
 */
async function openHarFile(directory, { mockUrl, creator, comment }) {
    const path = (0,external_node_path_.join)(directory, 'call-logs.har');
    const file = await (0,partial_file/* openPartialFile */._)(path);
    const { name, version } = creator;
    const head = JSON.stringify({ version: '1.2', creator: { name, version } }).slice(0, -1);
    await file.write(`{"log":${head},"entries":[`);
    const toBytes = (value) => Buffer.from(JSON.stringify(value));
    const requestBytes = (0,memoize/* memoizeObject */.o)((request) => toBytes(harRequest(request, mockUrl)));
    const responseBytes = (0,memoize/* memoizeObject */.o)((response) => toBytes(harResponse(response)));
    let separator = '\n';
    return {
        path,
        write: ({ log, insight, row }) => {
            if (row === undefined)
                return undefined;
            const { request, response } = row.bodies === undefined ? withoutMessages(log) : log;
            const start = `${separator}${JSON.stringify(harCall(log, insight)).slice(0, -1)},"request":`;
            separator = ',\n';
            return file.write(start, requestBytes(request), ',"response":', responseBytes(response), '}');
        },
        close: async () => {
            await file.write(`\n],"comment":${JSON.stringify(comment())}}}\n`);
            await file.close();
        },
        discard: file.discard,
    };
}
/** HAR's mark for a size that the log does not give. */
const unknownSize = -1;
/** Call logs do not say it, and a guess would be shown as a fact. */
const unknownHttpVersion = 'unknown';
/** What browsers write into `mimeType` when no header names a type. */
const unknownMimeType = 'x-unknown';
/** A call for whose headers and bodies there is no room. */
function withoutMessages({ request, response }) {
    return { request: { ...request, headers: [], body: null }, response: { ...response, headers: [], body: null } };
}
const outcomeWords = {
    matched: 'Example',
    loose: 'Loosely matched example',
    unmatched: 'No example matched',
    'server-response': 'Server response',
    preflight: 'Preflight, answered by the mock itself',
    ignored: 'Ignored by a rule of `expect-calls`',
};
/** What answered the call, and why it was this and nothing else. */
function commentOf({ responseName, answer }, { outcome, collection, miss, match, note }) {
    const what = answer?.fault !== undefined ? 'Fault' : answer?.made === true ? 'Made-up answer' : outcomeWords[outcome];
    const turn = answer === undefined ? '' : ` (${(0,words/* turnText */.BK)(answer)})`;
    const reasons = [miss?.difference, match?.loose?.reason, note].filter((reason) => reason !== undefined);
    return [`${what}: ${(0,words/* inCollection */.e1)(responseName ?? '', collection)}${turn}`, ...reasons].join('. ');
}
/** An entry but for its request and response. */
function harCall(log, insight) {
    const milliseconds = Date.parse(log.servedAt);
    return {
        // HAR wants a time for each entry: one that cannot be read becomes the epoch, which nobody takes for real.
        startedDateTime: new Date(Number.isNaN(milliseconds) ? 0 : milliseconds).toISOString(),
        // Call logs hold no durations. HAR 1.2 allows -1 only for the optional phases, which are left out: `send`, `wait`
        // and `receive` "must have non-negative values", and `time` is their sum.
        time: 0,
        cache: {},
        timings: { send: 0, wait: 0, receive: 0 },
        comment: commentOf(log, insight),
    };
}
function harRequest(request, mockUrl) {
    const { method, path, headers, body } = request;
    const { data, isBinary } = (0,decoded_body/* readDecodedBody */.D)(request);
    const isDecoded = (0,call_log_body/* readBody */.x8)(body).isBinary && !isBinary;
    const text = isDecoded ? data : (body?.data ?? '');
    const postData = {
        mimeType: headerValue(headers, 'content-type') ?? '',
        text,
        ...((0,call_log_body/* isForm */.BF)(request) && { params: nameValues(data) }),
        ...(isDecoded && { comment: 'The body was sent compressed.' }),
        // HAR 1.2 has `encoding` for response content only.
        ...(isBinary && { comment: 'The body is no text: this is its base64.' }),
    };
    return {
        method,
        url: absoluteUrl(mockUrl, path),
        httpVersion: unknownHttpVersion,
        cookies: (headerValue(headers, 'cookie') ?? '').split(';').flatMap(readCookie),
        headers: harHeaders(headers),
        queryString: nameValues((0,target/* splitTarget */.Gd)(path).query ?? ''),
        ...(text !== '' && { postData }),
        headersSize: unknownSize,
        bodySize: (0,call_log_body/* bodySize */.e4)(body) ?? unknownSize,
    };
}
function harResponse({ statusCode, headers, body }) {
    const size = (0,call_log_body/* bodySize */.e4)(body);
    return {
        status: Math.trunc(statusCode),
        statusText: external_node_http_.STATUS_CODES[statusCode] ?? '',
        httpVersion: unknownHttpVersion,
        cookies: (0,header_text/* headerValues */.UE)(headers, 'set-cookie').flatMap(readSetCookie),
        headers: harHeaders(headers),
        content: {
            size: size ?? 0,
            mimeType: headerValue(headers, 'content-type') ?? unknownMimeType,
            ...(typeof body?.data === 'string' && { text: body.data }),
        },
        redirectURL: headerValue(headers, 'location') ?? '',
        headersSize: unknownSize,
        bodySize: size ?? unknownSize,
    };
}
/**
 * Joins base and path as they are, `..` and double slashes included; only what no URL may hold is percent-encoded. A target
 * that is a URL itself, as a client sends it to a proxy, is what was asked for.
 */
function absoluteUrl(mockUrl, path) {
    // A mock whose URL never became known still has calls to show; `.invalid` is reserved for such names (RFC 6761).
    const base = mockUrl === '' ? 'http://mock.invalid' : mockUrl.replace(/\/$/, '');
    const target = encodeTarget(path);
    if (/^https?:\/\//i.test(target) && URL.canParse(target))
        return target;
    return base + (path.startsWith('/') ? target : `/${target}`);
}
const encodeTarget = (target) => target.toWellFormed().replace(/%(?![0-9A-F]{2})|[^A-Z0-9\-._~:/?@!$&'()*+,;=%]/giu, encodeURIComponent);
const headerValue = (headers, name) => (0,header_text/* headerValues */.UE)(headers, name)[0];
const harHeaders = (headers) => (headers ?? []).map(({ key, value }) => ({ name: key, value }));
const nameValues = (text) => (0,pairs/* parsePairs */.xg)(text).map(([name, value]) => ({ name, value }));
/** One part of a `Cookie` header; nothing for what is no `name=value`, such as a redaction mask. */
function readCookie(text) {
    const [name, value] = (0,pairs/* cutPair */.j)(text);
    return value === undefined ? [] : [{ name: name.trim(), value: value.trim() }];
}
/** A `Set-Cookie` header; nothing for one that names no cookie. */
function readSetCookie(header) {
    const [first = '', ...rest] = header.split(';');
    const attributes = new Map(rest.map(pairs/* cutPair */.j).map(([name, value = '']) => [name.trim().toLowerCase(), value.trim()]));
    const path = attributes.get('path');
    const domain = attributes.get('domain');
    const expires = Date.parse(attributes.get('expires') ?? '');
    return readCookie(first).map((cookie) => ({
        ...cookie,
        ...(path !== undefined && { path }),
        ...(domain !== undefined && { domain }),
        ...(!Number.isNaN(expires) && { expires: new Date(expires).toISOString() }),
        httpOnly: attributes.has('httponly'),
        secure: attributes.has('secure'),
    }));
}

// EXTERNAL MODULE: ./build/report/explain/explainer.js + 2 modules
var explain_explainer = __webpack_require__(53529);
// EXTERNAL MODULE: ./build/report/files/junit.js
var junit = __webpack_require__(37587);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/report/files/page-data.js
/** Stands in the built page where the data goes, exactly once. */
const dataMark = '{{report-data}}';
/** The `id` of the script element around it. */
const dataElementId = 'report-data';

// EXTERNAL MODULE: ./build/http-text/session.js
var http_text_session = __webpack_require__(85499);
// EXTERNAL MODULE: ./build/report/files/shown-calls.js
var shown_calls = __webpack_require__(14102);
// EXTERNAL MODULE: ./build/engine/call/call.js + 1 modules
var call_call = __webpack_require__(63813);
// EXTERNAL MODULE: ./build/call-log/outcome.js
var outcome = __webpack_require__(58482);
;// CONCATENATED MODULE: ./build/report/files/page.js
/** `report.html`, and as a file of the report. */












const defaultPageLimits = { ...shown_calls/* defaultShownLimits */.R1, candidates: 10 };
/** A digest each takes some hundred bytes. */
const mostKnownComparisons = 20_000;
/**
 * `report.html` in `directory`: one file that shows the calls in a browser and needs nothing else. Written call by
 * call; what is kept in memory does not grow with the calls.
 * @throws Error when `template` does not hold `dataMark` exactly once; errors of the file system, from each method too
 */
async function openPageFile(directory, { template, head, limits = {}, rows = createRowMaker(limits) }) {
    const [before, after, ...more] = template.split(dataMark);
    if (before === undefined || after === undefined || more.length > 0) {
        throw new Error(`The page's template must hold ${dataMark} exactly once. Build it again.`);
    }
    const path = (0,external_node_path_.join)(directory, 'report.html');
    const file = await (0,partial_file/* openPartialFile */._)(path);
    let separator = '\n';
    const writeRow = (row) => {
        if (row === undefined)
            return undefined;
        const { line, bodies = noBodies } = row;
        const start = `${separator}${line.slice(0, -1)},"request":`;
        separator = ',\n';
        return file.write(start, bodies.request, ',"response":', bodies.response, '}');
    };
    await file.write(`${before}{"head":${toScriptJson(head)},"calls":[`);
    return {
        path,
        write: (call) => writeRow(rows.take(call)),
        writeRow,
        close: async (totals) => {
            await file.write(`\n],"totals":${toScriptJson(totals)},"counts":${toScriptJson(rows.counts())}}${after}`);
            await file.close();
        },
        discard: file.discard,
    };
}
/** @param given only what differs from `defaultPageLimits` */
function createRowMaker(given = {}) {
    const limits = { ...defaultPageLimits, ...given };
    const shown = (0,shown_calls/* createShownCalls */.Fh)(limits);
    const calls = { ...outcome/* noCalls */.Zl };
    /** By digest of what was written of a call's comparison: the row that has it. Calls of a job are often alike. */
    const firstRows = new Map();
    let nextRow = 0;
    const toBytes = (0,memoize/* memoizeObject */.o)((message) => Buffer.from(toScriptJson(toMessage(message))));
    const takeBodies = ({ outcome, request, response }) => {
        const least = (request.body?.data ?? '').length + (response.body?.data ?? '').length;
        const bodies = (0,call_call/* once */.O)(() => ({ request: toBytes(request), response: toBytes(response) }));
        const size = () => bodies().request.length + bodies().response.length;
        return shown.takeBodies(outcome, least, size) ? bodies() : undefined;
    };
    const takeComparison = ({ outcome, saved, candidates }, row) => {
        const values = Object.entries({ saved, candidates: candidates?.slice(0, limits.candidates) });
        const parts = values.flatMap(([key, value]) => {
            if (value === undefined)
                return [];
            const json = toScriptJson(value);
            const digest = (0,external_node_crypto_.hash)('sha256', json);
            return [{ digest, text: `,"${key}":${firstRows.get(digest) ?? json}` }];
        });
        const text = parts.map((part) => part.text).join('');
        if (!shown.takeComparison(outcome, Buffer.byteLength(text)))
            return '';
        if (firstRows.size > mostKnownComparisons)
            firstRows.clear();
        for (const { digest } of parts)
            if (!firstRows.has(digest))
                firstRows.set(digest, row);
        return text;
    };
    return {
        take: (call) => {
            calls[call.outcome] += 1;
            const bare = (0,call_call/* once */.O)(() => toScriptJson(lineOf(call)));
            if (!shown.takeRow(call.outcome, () => Buffer.byteLength(bare())))
                return undefined;
            const line = `${bare().slice(0, -1)}${takeComparison(call, nextRow)}}`;
            nextRow += 1;
            return { line, bodies: takeBodies(call) };
        },
        counts: () => ({ ...calls, ...shown.leftOut }),
    };
}
const noBodies = { request: 'null', response: 'null' };
/** The keys that the list needs, one by one: a caller may hand over more than belongs into the page. */
function lineOf(call) {
    const { id, servedAt, method, path, status, outcome, example, session, prefix, answer, note } = call;
    const { difference, loose, bareRequest } = call;
    const line = { id, servedAt, method, path, status, outcome, example };
    return {
        ...line,
        ...(session !== undefined && { session }),
        ...(prefix !== undefined && { prefix }),
        ...(answer !== undefined && { answer }),
        ...(note !== undefined && { note }),
        ...(difference !== undefined && { difference }),
        ...(loose !== undefined && { loose }),
        ...(bareRequest && { bareRequest }),
    };
}
function toMessage({ headers, body }) {
    const { data, isBinary, fullSize } = body != null && 'mode' in body ? (0,decoded_body/* readDecodedBody */.D)({ headers, body }) : (0,call_log_body/* readBody */.x8)(body);
    const shown = { data, isBinary, ...(fullSize !== undefined && { fullSize }) };
    return {
        headers: (headers ?? []).map(({ key, value }) => ({ key, value })),
        body: data === '' ? null : shown,
    };
}
/**
 * JSON that no HTML parser takes for anything but text: `</script>`, `<!--` and entities need characters that are
 * escaped here. All five occur in JSON inside strings only. U+2028 and U+2029 end lines in old JavaScript.
 */
function toScriptJson(value) {
    return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
/** The page as a writer of the report. @throws Error when the template has no mark, or of the file system */
async function openPage(directory, { totals, ...options }) {
    const page = await openPageFile(directory, options);
    return {
        path: page.path,
        write: ({ row }) => page.writeRow(row),
        close: () => page.close(totals()),
        discard: page.discard,
    };
}
/** What the page says of a call. */
function toPageCall(log, { outcome, collection, miss, match, note, session }) {
    const { id, servedAt, responseName, request, response, answer } = log;
    const told = miss ?? match;
    return {
        id,
        servedAt,
        method: request.method,
        path: (0,http_text_session/* withoutPrefix */.Z7)(request.path, session?.prefix ?? ''),
        status: response.statusCode,
        outcome,
        example: (0,words/* inCollection */.e1)(responseName ?? '', collection),
        request,
        response,
        ...(session && { session: session.id, ...(session.prefix !== '' && { prefix: session.prefix }) }),
        ...(answer && { answer: (0,words/* turnText */.BK)(answer) }),
        ...(note !== undefined && { note }),
        ...(match?.loose && { loose: match.loose.reason }),
        ...(miss?.bareRequest && { bareRequest: miss.bareRequest }),
        ...(told && {
            difference: told.difference,
            ...(told.saved && { saved: told.saved }),
            candidates: told.candidates.map(toPageCandidate),
        }),
    };
}
function toPageCandidate({ example: name, collection, method, address, score, steps, droppedBy, file, line, }) {
    const example = (0,words/* inCollection */.e1)(name, collection);
    const position = { ...(file !== undefined && { file }), ...(line !== undefined && { line }) };
    return { example, method, address, score, steps, ...(droppedBy !== undefined && { droppedBy }), ...position };
}

// EXTERNAL MODULE: ./build/report/read-calls.js + 6 modules
var read_calls = __webpack_require__(63956);
// EXTERNAL MODULE: ./build/report/redact/redact-refused.js
var redact_refused = __webpack_require__(27513);
// EXTERNAL MODULE: ./build/files/make-folder.js
var make_folder = __webpack_require__(86817);
;// CONCATENATED MODULE: ./build/report/files/report-files.js
/** The files of a report, written side by side. */

/** Opens writers side by side. One that fails is dropped with its file; the others go on. */
async function openReportFiles(directory, openers) {
    const failures = [];
    const writers = new Map();
    const drop = async (name, cause) => {
        const reason = cause instanceof Error ? cause.message : String(cause);
        failures.push(new Error(`${name} could not be written to ${directory}: ${reason.replace(/\.?$/, '.')}`, { cause }));
        const writer = writers.get(name);
        writers.delete(name);
        // The first error is the one to report: this one follows from it.
        await writer?.discard().catch(() => undefined);
    };
    for (const [name, open] of openers) {
        try {
            await (0,make_folder/* makeFolder */.f)(directory);
            writers.set(name, await open(directory));
        }
        catch (error) {
            await drop(name, error);
        }
    }
    return {
        failures,
        write: (call) => {
            let waits;
            for (const [name, writer] of writers) {
                try {
                    const written = writer.write(call);
                    if (written !== undefined)
                        (waits ??= []).push(written.catch((error) => drop(name, error)));
                }
                catch (error) {
                    (waits ??= []).push(drop(name, error));
                }
            }
            return waits && Promise.all(waits);
        },
        close: async () => {
            // Side by side: one that another program holds takes its seconds once, not for each file.
            await Promise.all([...writers].map(async ([name, writer]) => {
                try {
                    await writer.close();
                }
                catch (error) {
                    await drop(name, error);
                }
            }));
            return [...writers.values()].map(({ path }) => path);
        },
        discard: async () => {
            for (const writer of writers.values())
                await writer.discard().catch(() => undefined);
        },
    };
}

// EXTERNAL MODULE: ./build/report/summary/verdict.js
var verdict = __webpack_require__(64701);
;// CONCATENATED MODULE: ./build/report/write-report.js















/**
 * Reads the call logs once, explains, redacts and counts each, and writes `call-logs.ndjson`, `call-logs.har`, with
 * `page` a `report.html`, with an explainer `explanations.json`, with one that knows the collection `coverage.json`, and with
 * checks `junit.xml`. One
 * log is in memory at a time. Never throws: an error of the logs or of a file is in the report.
 */
async function writeReport(options) {
    const { logs, directory, mock, redactor, explainer = (0,explain_explainer/* createExplainer */.x)(), checks = {}, onlyWhole = false } = options;
    // Names and addresses are written too.
    const shownMock = {
        id: redactor.redactText(mock.id),
        name: redactor.redactText(mock.name),
        mockUrl: redactor.redactText(mock.mockUrl),
    };
    const { areLogsRedacted = false, uncertainty, redactedBefore } = options;
    let refused = call_log_refused/* noRefused */.kk;
    const reading = (0,read_calls/* createCallReading */.p)({
        ...{
            explainer,
            checks,
            contract: options.contract && (await makeContract(options.contract)),
            redactor,
            areLogsRedacted,
            uncertainty,
            redactedBefore,
            mockUrl: shownMock.mockUrl,
        },
        refused: () => refused,
    });
    const rows = createRowMaker();
    const files = await openReportFiles(directory, filesOf(options, shownMock, reading, rows));
    for await (const call of reading.read(logs)) {
        const written = files.write({ ...call, row: rows.take(toPageCall(call.log, call.insight)) });
        if (written !== undefined)
            await written;
    }
    const given = await (typeof options.refused === 'function' ? options.refused() : options.refused);
    if (given !== undefined)
        refused = (0,redact_refused/* redactRefused */.W)(given, redactor);
    const written = onlyWhole && reading.results().incomplete !== undefined ? await discard(files) : await files.close();
    const results = reading.results();
    const collection = redactor.redactText(explainer.collection?.name ?? '');
    const failures = [...results.failures, ...files.failures];
    return { mock: shownMock, collection, files: written, leftOut: rows.counts(), ...results, failures };
}
/** Loaded here only: few jobs have a contract. */
async function makeContract(options) {
    const { createContractCheck } = await __webpack_require__.e(/* import() */ 1205).then(__webpack_require__.bind(__webpack_require__, 1205));
    return (context) => createContractCheck(options, context);
}
async function discard(files) {
    await files.discard();
    return [];
}
function filesOf(options, { id, name, mockUrl }, { results }, rows) {
    const { creator, explainer, checks, page, redactor, notes = [] } = options;
    const comment = () => `Calls to the mock server ${name}. Call logs hold no durations: all times are 0. ${(0,shown_calls/* tellLeftOut */.Bm)(rows.counts())}`.trimEnd();
    const files = [
        [ndjson/* callLogsFile */.QZ, openCallLogFile],
        ['call-logs.har', (directory) => openHarFile(directory, { mockUrl, creator, comment })],
    ];
    if (page !== undefined) {
        const collectionName = redactor.redactText(page.head.collectionName);
        const head = { ...page.head, mockName: name, mockUrl, collectionName };
        const totals = () => ({
            verdict: results().verdict,
            notes: [...(0,verdict/* reportNotes */.We)(results()), ...notes.map(redactor.redactText), ...(0,verdict/* fileNotes */.Qb)(results())],
            failedChecks: results()
                .checks.filter(({ passed }) => !passed)
                .map((check) => (0,check_checks/* checkText */.qW)(check)),
            isIncomplete: results().incomplete !== undefined,
            ...(results().refused.total > 0 && { refused: results().refused }),
            ...coverageTotals(results()),
            ...periodTotals(results()),
        });
        files.push(['report.html', (directory) => openPage(directory, { template: page.template, head, rows, totals })]);
    }
    if (explainer !== undefined) {
        const { collection, locate, basePaths, hasTildePaths } = explainer;
        const provider = page?.head.provider;
        const collectionName = collection && redactor.redactText(collection.name);
        const head = {
            ...{ mock: { id, name, mockUrl }, notes: notes.map(redactor.redactText) },
            basePaths: basePaths.map((segments) => segments.map(redactor.redactText)),
            ...(hasTildePaths && { hasTildePaths: true }),
            ...(provider && { provider }),
            ...(collectionName !== undefined && { collection: collectionName }),
        };
        const end = () => endOf(results());
        const openFile = (directory) => (0,explanations/* openExplanations */.Xb)(directory, { head, collection, locate, redactor, end });
        files.push([explanations/* explanationsFile */.ny, openFile]);
    }
    if (explainer?.collection !== undefined) {
        files.push(['coverage.json', lateFile('coverage.json', () => formatCoverage(results().coverage))]);
    }
    if ((checks !== undefined && (0,check_checks/* isChecked */.WJ)(checks)) || options.contract !== undefined) {
        files.push(['junit.xml', lateFile('junit.xml', () => (0,junit/* formatJunit */.M)(results().checks, `Mock server ${name}`))]);
    }
    return files;
}
function endOf({ refused, redactions, missingLogs, uncertainty }) {
    const missing = missingLogs === undefined ? uncertainty : { reason: missingLogs.replace(/\.$/, ''), spoilsChecks: true };
    return { refused, redactions, ...(missing && { uncertainty: missing }) };
}
const lateFile = (name, content) => (directory) => openLateFile(directory, name, content);
const periodTotals = ({ calls: { firstServedAt: first, lastServedAt: last } }) => first === undefined || last === undefined ? undefined : { period: { first, last } };
const coverageTotals = ({ coverage }) => coverage && { coverage: { served: coverage.examples.hit, examples: coverage.examples.total } };


/***/ })

};
