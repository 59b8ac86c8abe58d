export const id = 5894;
export const ids = [5894];
export const modules = {

/***/ 25603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ areFilesGiven),
/* harmony export */   T: () => (/* binding */ parseInputs)
/* harmony export */ });
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(24223);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(20103);
/* harmony import */ var _checks_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5727);
/* harmony import */ var _collection_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74632);
/* harmony import */ var _collection_read_references_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(420);
/* harmony import */ var _input_definitions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83307);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69151);
/* harmony import */ var _server_response_input_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99296);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85292);
/** Inputs, parsed once: text in, one typed read-only value out, every problem reported at once. */









/**
 * Parses the inputs, reading the files that they name within `open-timeout`.
 *
 * @param directory where relative paths start
 * @throws InputsError with every problem, not only the first
 */
async function parseInputs(given, directory, { shellKey, ...reading } = {}) {
    const began = performance.now();
    const raw = (0,_input_definitions_js__WEBPACK_IMPORTED_MODULE_0__/* .withDefaults */ .rO)(given);
    const problems = [];
    const report = (problem) => void problems.push(problem);
    const openTimeout = seconds('open-timeout', raw, { from: 5, to: 3_600 }, report);
    const located = {
        collections: await (0,_collection_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .locateCollections */ .U1)(raw.collection, directory),
        environment: await (0,_collection_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .locate */ .x5)('environment', raw.environment, directory),
    };
    const chosen = (0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .readProvider */ .WE)(raw, located, shellKey, report);
    const { collection, environment } = await (0,_collection_read_references_js__WEBPACK_IMPORTED_MODULE_3__/* .readReferences */ .P)(located, {
        names: chosen.provider === 'postman',
        conversion: {
            ...reading,
            timeout: openTimeout * 1000,
            // Several share the time.
            ...(located.collections.length > 1 && { began }),
            setBy: 'open-timeout',
        },
    }, report);
    const place = (0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .choosePlace */ .$2)(raw, chosen, [collection, environment], report);
    const inputs = {
        environment,
        workspace: (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)(raw.workspace),
        name: (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)(raw.name),
        private: (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .flag */ .Jt)('private', raw.private, report),
        serverResponse: await (0,_server_response_input_js__WEBPACK_IMPORTED_MODULE_5__/* .parseServerResponse */ .U)(raw['server-response'], report),
        answers: await (0,_answers_js__WEBPACK_IMPORTED_MODULE_6__/* .readAnswers */ .M)(raw.answers, chosen.provider, report, collection, environment),
        callLogs: (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .oneOf */ .yL)('call-logs', raw['call-logs'], ['always', 'on-failure', 'never'], report),
        artifactName: artifactName(raw['artifact-name'], report),
        retentionDays: (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .wholeNumber */ .rD)('retention-days', raw['retention-days'], { from: 1, to: 400 }, report),
        callLogsTimeout: seconds('call-logs-timeout', raw, { from: 0, to: 600 }, report),
        redact: parseRedaction(raw.redact),
        checks: await (0,_checks_js__WEBPACK_IMPORTED_MODULE_7__/* .parseChecks */ .B)(raw, report),
        openTimeout,
        closeTimeout: seconds('close-timeout', raw, { from: 15, to: 3_600 }, report),
        keepMock: (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .flag */ .Jt)('keep-mock', raw['keep-mock'], report),
    };
    if (collection === undefined || place === undefined || problems.length > 0)
        throw new _values_js__WEBPACK_IMPORTED_MODULE_4__/* .InputsError */ .aV(problems);
    return {
        ...inputs,
        collection,
        place,
        unusedKey: place.provider === 'embedded' ? (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)(chosen.apiKey) : undefined,
        root: directory,
        notes: [...uselessInputs(raw, place, inputs.keepMock), ...(hasExamples(collection) ? [] : [_report_index_js__WEBPACK_IMPORTED_MODULE_8__/* .withoutExamples */ .Q])],
        readingTook: performance.now() - began,
    };
}
/** As far as it is known: a collection in Postman is not read for it. */
const hasExamples = (collection) => collection.kind !== 'file' || collection.item.requests.some(({ examples }) => examples.length > 0);
/** Whether nothing that the job is about is in Postman alone. */
function areFilesGiven({ collection, environment }) {
    return collection.kind === 'file' && (environment === undefined || environment.kind === 'file');
}
function uselessInputs(raw, place, keepMock) {
    const notes = [];
    if (place.provider === 'embedded' && keepMock) {
        notes.push('`keep-mock` has no effect on the runner: the embedded mock ends with the job.');
    }
    if (place.provider === 'postman' && Number(raw.port) !== 0) {
        notes.push("`port` has no effect in Postman's cloud.");
    }
    return notes;
}
function seconds(input, raw, range, report) {
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .wholeNumber */ .rD)(input, raw[input], range, report) ?? range.from;
}
function parseRedaction(text) {
    if (text.toLowerCase() === 'none')
        return 'none';
    return text
        .split(/[,\n]/)
        .map((name) => name.trim())
        .filter((name) => name !== '');
}
/** The characters that GitHub's artifact service refuses in a name. */
function artifactName(name, report) {
    const forbidden = ['"', ':', '<', '>', '|', '*', '?', '\r', '\n', '\\', '/'].filter((character) => name.includes(character));
    if (forbidden.length > 0) {
        report(`\`artifact-name\` is "${name}": GitHub does not allow ${forbidden.map((c) => JSON.stringify(c)).join(' ')} in it.`);
    }
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)(name);
}


/***/ }),

/***/ 69151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ choosePlace),
/* harmony export */   JY: () => (/* binding */ parseListenAddress),
/* harmony export */   WE: () => (/* binding */ readProvider)
/* harmony export */ });
/* harmony import */ var _provider_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25807);
/* harmony import */ var _input_definitions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83307);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85292);
/** Where the mock lives, with what that place needs. */



/**
 * Reads the input `provider` and the key. A key of the shell may stand there for other tools: it moves a mock to the cloud
 * only where the collection is no file, or `provider` says so.
 */
function readProvider(raw, located, shellKey, report) {
    const word = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('provider', raw.provider, ['auto', 'postman', 'embedded'], report);
    const isNamed = word !== 'auto';
    const given = raw['postman-api-key'];
    const { collections } = located;
    const areFiles = collections.length > 1 || collections[0]?.kind === 'file';
    const mayTake = word === 'postman' || (!isNamed && !areFiles);
    const apiKey = given === '' && mayTake ? (shellKey?.value ?? '') : given;
    const isLeftAlone = shellKey !== undefined && shellKey.value !== '' && apiKey === '' && !isNamed;
    if (isLeftAlone && located.environment !== undefined && located.environment.kind !== 'file')
        report(shellKey.unused);
    const provider = (0,_provider_js__WEBPACK_IMPORTED_MODULE_1__/* .chooseProvider */ .V)(word, apiKey !== '');
    if (provider === 'postman' && collections.length > 1) {
        report(`\`collection\` names ${collections.length} collections, and a mock of Postman's serves one: give one, or set \`provider\` to embedded to run the mock on the runner.`);
    }
    return { provider, isNamed, apiKey };
}
const emptySecrets = 'On pull requests from forks and from Dependabot secrets are empty';
/**
 * The place that the provider stands for; `undefined` after a problem.
 *
 * @param items what the mock is to serve
 */
function choosePlace(raw, { provider, isNamed, apiKey }, items, report) {
    // Both are parsed whatever the provider is: a typo is a typo also where it has no effect today.
    const address = parseListenAddress(raw, report);
    const apiUrl = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .httpUrl */ .q3)(_input_definitions_js__WEBPACK_IMPORTED_MODULE_2__/* .mainApiInputs */ .ZE, raw['postman-api-url'], report);
    if (provider === 'postman') {
        if (apiKey === '') {
            report(`\`provider\` is "postman" and \`postman-api-key\` is empty: give a key, or leave \`provider\` out and give files to run the mock on the runner. ${emptySecrets}.`);
        }
        return apiUrl === undefined || apiKey === '' ? undefined : { provider, apiUrl, apiKey };
    }
    const elsewhere = items.filter((item) => item !== undefined).filter((item) => item.kind !== 'file');
    for (const { input, text } of elsewhere) {
        const file = input === 'collection' ? 'a collection' : 'an environment';
        report(isNamed
            ? `\`${input}\` is "${text}", and the embedded mock reads files only: give the path of an exported file.`
            : `\`${input}\` is "${text}", which is no file here, and \`postman-api-key\` is empty: give the path of ${file} file in \`${input}\` to run the mock on the runner, or a key in \`postman-api-key\` to run it in Postman. ${emptySecrets}.`);
    }
    return elsewhere.length > 0 ? undefined : { provider, ...address };
}
/** Where an embedded mock listens; a problem goes to `report`. */
function parseListenAddress(raw, report) {
    const listenHost = raw['listen-host'];
    if (!/^[\w.:-]+$/.test(listenHost)) {
        report(`\`listen-host\` is "${listenHost}": give an IP address or a host name, for example 0.0.0.0.`);
    }
    return { port: (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeNumber */ .rD)('port', raw.port, { from: 0, to: 65_535 }, report) ?? 0, listenHost };
}


/***/ }),

/***/ 33505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CY: () => (/* binding */ keptChecks),
/* harmony export */   JY: () => (/* binding */ keepSecrets),
/* harmony export */   rN: () => (/* binding */ keepChecks),
/* harmony export */   we: () => (/* binding */ keptSecrets)
/* harmony export */ });
/* harmony import */ var _http_text_exact_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80803);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77934);
/* harmony import */ var _files_plain_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19119);
/* harmony import */ var _inputs_checks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5727);
/** Values that main hands to post: in the state, or in a file of their own where they are too long for it. */






/** Characters of one: the state reaches post as one environment variable, of which Windows takes 32,767 (Linux 131,072 bytes). */
const mostInState = 12_000;
/** Values to take out of all that post says and writes. @param directory the mock's own folder */
function keepSecrets(secrets, directory) {
    const secretsFile = writeLong(secrets, node_path__WEBPACK_IMPORTED_MODULE_1__.join(directory, 'secrets.json'));
    return { secrets: secretsFile === undefined ? [...secrets] : undefined, secretsFile };
}
/** The same values. @throws Error when the file is gone: nothing may then be written that could hold them */
function keptSecrets({ secrets, secretsFile }) {
    if (secretsFile === undefined)
        return secrets ?? [];
    try {
        return valibot__WEBPACK_IMPORTED_MODULE_2__/* .parse */ .qgA(valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()), readLong(secretsFile));
    }
    catch (cause) {
        throw new Error(`The secret values that the main step kept in ${secretsFile} cannot be read.`, { cause });
    }
}
/** Which checks post is to run. @param directory the mock's own folder */
function keepChecks(checks, directory) {
    const checksFile = writeLong(checks, node_path__WEBPACK_IMPORTED_MODULE_1__.join(directory, 'checks.json'));
    return checksFile === undefined ? { checks } : { checksFile };
}
/** The same checks. @throws Error when they cannot be read: nobody knows then what was asked for */
async function keptChecks({ checks, checksFile, }) {
    try {
        return await (0,_inputs_checks_js__WEBPACK_IMPORTED_MODULE_3__/* .readKeptChecks */ .O)(checksFile === undefined ? checks : readLong(checksFile));
    }
    catch (cause) {
        throw new Error(`The checks that the main step kept${checksFile === undefined ? '' : ` in ${checksFile}`} cannot be read.`, {
            cause,
        });
    }
}
/** Writes what is too long for the state. @returns the file, `undefined` for a short one */
function writeLong(value, file) {
    const text = JSON.stringify(value);
    if (text.length <= mostInState)
        return undefined;
    // Made anew each time: nothing that stands in its place is written through.
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(file, { force: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, text, { mode: 0o600, flag: 'wx' });
    return file;
}
function readLong(file) {
    (0,_files_plain_file_js__WEBPACK_IMPORTED_MODULE_4__/* .requirePlainFile */ .k0)(file);
    return (0,_http_text_exact_json_js__WEBPACK_IMPORTED_MODULE_5__/* .parseExactJson */ .lQ)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8'), 'compared');
}


/***/ }),

/***/ 6084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ openMock)
});

// EXTERNAL MODULE: ./build/postman/client.js + 6 modules
var client = __webpack_require__(32869);
// EXTERNAL MODULE: ./build/postman/transport/direct-transport.js
var direct_transport = __webpack_require__(62690);
// EXTERNAL MODULE: ./build/job/describe-error.js
var describe_error = __webpack_require__(95992);
// EXTERNAL MODULE: ./build/job/kept-values.js
var kept_values = __webpack_require__(33505);
// EXTERNAL MODULE: ./build/job/mock-name.js
var mock_name = __webpack_require__(13374);
// EXTERNAL MODULE: ./build/job/reporter.js
var reporter = __webpack_require__(31875);
// EXTERNAL MODULE: ./build/job/secrets/hide-secrets.js
var hide_secrets = __webpack_require__(69460);
// EXTERNAL MODULE: ./build/job/secrets/redactors.js
var redactors = __webpack_require__(31459);
// EXTERNAL MODULE: ./build/job/secrets/secret-variables.js
var secret_variables = __webpack_require__(97864);
// EXTERNAL MODULE: ./build/job/open/kept-inputs.js
var kept_inputs = __webpack_require__(58247);
;// CONCATENATED MODULE: ./build/job/open/kept-state.js


/** Stores the state in which nothing exists yet. @throws Error when what is too long for it cannot be written */
function keepState(inputs, mark, directory, store) {
    let current = firstState(inputs, mark, directory);
    store.save(current);
    return {
        current: () => current,
        save(change) {
            current = { ...current, ...change };
            store.save(current);
        },
    };
}
function firstState(inputs, mark, directory) {
    const { place, redact } = inputs;
    return {
        version: 1,
        provider: place.provider,
        mark,
        ...(place.provider === 'postman' && { api: { url: place.apiUrl, key: place.apiKey } }),
        unusedKey: inputs.unusedKey,
        ...(0,kept_values/* keepSecrets */.JY)((0,secret_variables/* secretsOfInputs */.yL)(inputs), directory),
        workspace: inputs.workspace,
        directory,
        root: inputs.root,
        callLogs: inputs.callLogs,
        artifactName: inputs.artifactName,
        retentionDays: inputs.retentionDays,
        callLogsTimeout: inputs.callLogsTimeout,
        closeTimeout: inputs.closeTimeout,
        redact: redact === 'none' ? 'none' : [...redact],
        ...(0,kept_values/* keepChecks */.rN)(inputs.checks, directory),
        keepMock: inputs.keepMock,
        opened: false,
    };
}

// EXTERNAL MODULE: ./build/engine/match/tilde-paths.js
var tilde_paths = __webpack_require__(97378);
// EXTERNAL MODULE: ./build/engine/join-collections.js
var join_collections = __webpack_require__(65887);
// EXTERNAL MODULE: ./build/job/inputs/collection/reference.js
var reference = __webpack_require__(74632);
// EXTERNAL MODULE: ./build/job/open/count-placeholders.js
var count_placeholders = __webpack_require__(88501);
// EXTERNAL MODULE: ./build/job/open/create-once.js
var create_once = __webpack_require__(1939);
// EXTERNAL MODULE: ./build/job/open/resolve-reference.js
var resolve_reference = __webpack_require__(1265);
;// CONCATENATED MODULE: ./build/job/open/provide-resources.js
/** What a mock is made of, in the account that it lives in. */









/** The collection keeps such paths for itself. */
const tildeWarning = 'it has paths that begin with "/~", so that no beginning of a path names a session: only the header x-mock-session does.';
/** The UID of the collection, imported where it is a file, and of each where there are several. @throws PostmanApiError, UnresolvedReferenceError */
async function provideCollections({ collection, environment }, account) {
    const { client, state, reporter, stop, scope } = account;
    stop.throwIfAborted();
    if (collection.kind !== 'file')
        return [await (0,resolve_reference/* resolveCollection */.B)(client, collection, scope)];
    const { mark, provider } = state.current();
    const values = environment?.kind === 'file' ? environment.item : undefined;
    for (const part of (0,reference/* partsOfReference */.xe)(collection)) {
        reportWarnings(part, reporter);
        for (const note of (0,count_placeholders/* placeholdersOf */.i)(part, environment).placeholders)
            reporter.info(`${part.text}: ${note}`);
        if (provider === 'embedded' && (0,tilde_paths/* hasTildePaths */.H)(part.item, values))
            reporter.warning(`${part.text}: ${tildeWarning}`);
    }
    const [first = collection, ...further] = (0,reference/* partsOfReference */.xe)(collection);
    const { uid } = await createKept('importedCollection', mark, account, await importOf(first, mark, account));
    const uids = [uid];
    for (const [index, part] of further.entries()) {
        stop.throwIfAborted();
        // It needs no cleanup of its own: several are in the embedded server, which ends with the job.
        const name = (0,mock_name/* markedName */.QE)(mark, String(index + 2));
        const { create, list } = await importOf(part, name, account);
        uids.push((await (0,create_once/* createOnce */.U)(create, async () => (await list()).at(0), { reporter, stop })).uid);
    }
    if (further.length > 0)
        reporter.info(`The mock serves ${uids.length} collections: ${namesOf(collection.item)}.`);
    return uids;
}
/** More names than that make no short line. */
const mostNames = 10;
/** Of the collections of a mock, in their order. */
function namesOf(collection) {
    const names = (0,join_collections/* partsOf */.C)(collection).map(({ name }) => name);
    const rest = names.length - mostNames;
    return names.slice(0, mostNames).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}
/** How a collection's file is imported under a name, and found by it. */
async function importOf({ document }, name, { client, state, scope }) {
    const { toCollectionV2, toCollectionV21 } = await __webpack_require__.e(/* import() */ 7092).then(__webpack_require__.bind(__webpack_require__, 37092));
    // Postman takes the format v2.1 only; the embedded server reads v2.0 too, without what a conversion would lose.
    const convert = state.current().provider === 'postman' ? toCollectionV21 : toCollectionV2;
    const named = renamed(await convert(document), name);
    return {
        create: () => client.importCollection(named, scope),
        list: () => client.listCollections({ ...scope, name }),
    };
}
/** The UID of the environment in the same way. The values of its secret variables are in the state then. */
async function provideEnvironment(environment, inputs, account) {
    const { client, state, reporter, stop, scope } = account;
    stop.throwIfAborted();
    if (environment.kind !== 'file') {
        const uid = await (0,resolve_reference/* resolveEnvironment */.g)(client, environment, scope);
        await keepSecretsOf(uid, inputs, account);
        return uid;
    }
    reportWarnings(environment, reporter);
    const { mark } = state.current();
    const values = (0,kept_inputs/* environmentValues */.s)(environment.item.variables);
    const { uid } = await createKept('importedEnvironment', mark, account, {
        create: () => client.importEnvironment({ name: mark, values }, scope),
        list: () => client.listEnvironments(scope),
    });
    return uid;
}
/** Post could no longer ask for them if the environment were deleted, or changed, in the meantime. */
async function keepSecretsOf(uid, { collection }, { client, state }) {
    const { readEnvironment } = await __webpack_require__.e(/* import() */ 4178).then(__webpack_require__.bind(__webpack_require__, 24178));
    const { variables } = readEnvironment(await client.getEnvironment(uid)).environment;
    const secrets = (0,secret_variables/* secretsOfMock */.vf)({
        collection: collection.kind === 'file' ? collection.item : undefined,
        environment: variables,
    });
    const { directory } = state.current();
    state.save((0,kept_values/* keepSecrets */.JY)([...new Set([...(0,kept_values/* keptSecrets */.we)(state.current()), ...secrets])], directory));
}
/** The mock of all, which are given by their UIDs. @throws PostmanApiError */
async function provideMock({ collections, environment }, inputs, account) {
    const { client, state, stop, scope } = account;
    stop.throwIfAborted();
    const name = (0,mock_name/* markedName */.QE)(state.current().mark, inputs.name);
    const [collection, ...furtherCollections] = collections;
    const wanted = {
        collection,
        ...(furtherCollections.length > 0 && { furtherCollections }),
        name,
        private: inputs.private,
        ...(environment !== undefined && { environment }),
    };
    const mock = await createKept('mock', name, account, {
        create: () => client.createMock(wanted, scope),
        list: () => client.listMocks(scope),
    });
    const { uid, id, mockUrl } = mock;
    state.save({
        mock: { ...state.current().mock, name, uid, id, mockUrl, environment: mock.environment ?? environment ?? null },
    });
    return mock;
}
/** Puts the rules of `answers` in force, where there are some. @throws PostmanApiError */
async function provideAnswers({ id }, { answers }, { client, reporter, stop }) {
    stop.throwIfAborted();
    if (answers == null)
        return;
    for (const warning of await client.setAnswers(id, answers))
        reporter.warning(warning);
}
/** The ID of the server response that every call gets; `undefined` where none is asked for. @throws PostmanApiError */
async function activateServerResponse({ id, collection }, { serverResponse }, { client, reporter, stop }) {
    stop.throwIfAborted();
    if (serverResponse === undefined)
        return undefined;
    const created = await (0,create_once/* createOnce */.U)(() => client.createServerResponse(id, serverResponse), 
    // The mock is new and ours alone, so the name is unique on it. A second one would go with the mock.
    async () => (await client.listServerResponses(id)).find(({ name }) => name === serverResponse.name), { reporter, stop });
    stop.throwIfAborted();
    // The collection goes along: some revisions of Postman's API require it in every update.
    await client.updateMock(id, { collection, config: { serverResponseId: created.id } });
    return created.id;
}
/** Creates something whose unique name is in the state before it exists, and whose UID follows. */
async function createKept(key, name, { state, reporter, stop }, { create, list }) {
    const save = (change) => {
        state.save({ [key]: { ...state.current()[key], name, ...change } });
    };
    save({});
    const created = await (0,create_once/* createOnce */.U)(create, async () => (await list()).find((item) => item.name === name), {
        reporter,
        stop,
        onRepeat: () => {
            save({ repeated: true });
        },
        onRefused: () => {
            state.save({ [key]: undefined });
        },
    });
    save({ uid: created.uid });
    return created;
}
/** The document under the run's mark, so that the sweep can tell an imported collection from the user's own. */
function renamed(document, name) {
    const info = typeof document['info'] === 'object' ? document['info'] : {};
    return { ...document, info: { ...info, name } };
}
function reportWarnings({ text, warnings, note }, reporter) {
    if (note !== undefined)
        reporter.info(`${text} ${note}`);
    for (const { message, firstItem, count } of warnings) {
        const others = count > 1 ? ` (and ${count - 1} more)` : '';
        reporter.warning(`${text}: ${message} First at ${firstItem}${others}.`);
    }
}

;// CONCATENATED MODULE: ./build/job/open/open-mock.js
/** Main's job: a mock that answers, with everything that its cleanup needs in the state before each resource exists. */











/**
 * Creates the mock, from files imported first where the inputs name files, and activates the server response.
 * What it has made when it fails is in the state: the post step removes it. What it says and throws holds no secret.
 *
 * @throws PostmanApiError, UnresolvedReferenceError, or what `launchEmbedded` throws
 */
async function openMock(inputs, dependencies) {
    const { identity, directory, mask } = dependencies;
    // The end of a random UUID is random throughout. The global `crypto` takes main less time to load than `node:crypto`.
    const random = crypto.randomUUID().slice(-12);
    const mark = (0,mock_name/* formatMark */.ry)({ ...identity, random, kept: inputs.keepMock });
    const state = keepState(inputs, mark, directory, dependencies.state);
    const redact = (text) => (0,redactors/* logRedactorOf */.Ix)(state.current()).redactText(text);
    try {
        return await open_mock_open(inputs, { ...dependencies, reporter: (0,reporter/* redactingReporter */.L)(dependencies.reporter, redact) }, state);
    }
    catch (error) {
        (0,secret_variables/* maskInLog */.ot)((0,kept_values/* keptSecrets */.we)(state.current()), mask);
        throw (0,hide_secrets/* redactError */.k)(error, redact);
    }
}
async function open_mock_open(inputs, dependencies, state) {
    const { reporter, clock, end, directory, mask } = dependencies;
    const deadline = clock.now() + inputs.openTimeout * 1000 - inputs.readingTook;
    // While the server starts.
    const kept = (0,kept_inputs/* keepInputs */.j)(inputs, directory).catch((error) => {
        reporter.warning(`The files cannot be kept for the report, which will show no lines of them. ${(0,describe_error/* describeError */.U)(error)}`);
    });
    const limits = { deadline, signal: end.giveUp, stop: end.stop };
    const { api, client } = await reporter.progress('Starting the mock server', () => openApi(inputs, limits, dependencies, state));
    state.save((await kept) ?? {});
    const scope = inputs.workspace === undefined ? {} : { workspace: inputs.workspace };
    const account = { client, state, reporter, stop: end.stop, scope };
    const collections = await reporter.progress(providing('collection', inputs.collection), () => provideCollections(inputs, account));
    const { environment: given } = inputs;
    const environment = given &&
        (await reporter.progress(providing('environment', given), () => provideEnvironment(given, inputs, account)));
    const mock = await reporter.progress('Creating the mock', () => provideMock({ collections, environment }, inputs, account));
    await reporter.progress('Putting the answers in force', () => provideAnswers(mock, inputs, account));
    const serverResponseId = await reporter.progress('Activating the server response', () => activateServerResponse(mock, inputs, account));
    end.stop.throwIfAborted();
    const outputs = {
        mockUrl: mock.mockUrl,
        mockId: mock.id,
        mockUid: mock.uid,
        collectionUid: mock.collection,
        environmentUid: mock.environment ?? undefined,
        serverResponseId,
    };
    const secrets = (0,secret_variables/* withoutOutputs */.HM)((0,kept_values/* keptSecrets */.we)(state.current()), [api.provider, api.url, ...Object.values(outputs)]);
    state.save({ opened: true, ...(0,kept_values/* keepSecrets */.JY)(secrets, directory) });
    // Not before: which secrets stand in an output, and must not be masked, is known only now.
    (0,secret_variables/* maskInLog */.ot)(secrets, mask);
    return { ...outputs, api, name: mock.name, state: state.current() };
}
async function openApi({ place }, limits, { launchEmbedded, connect, mask, end, directory }, state) {
    end.stop.throwIfAborted();
    if (place.provider === 'postman') {
        const api = { provider: place.provider, url: place.apiUrl, key: place.apiKey };
        return { api, client: await connect(api, limits) };
    }
    const server = await launchEmbedded({ ...place, directory, signal: end.giveUp });
    const { pid, logFile, journalFile, answer, adopt } = server;
    mask(server.api.key);
    state.save({ api: server.api, embedded: { pid, logFile, journalFile } });
    await adopt();
    const api = { provider: place.provider, ...server.api };
    return { api, client: (0,client/* createPostmanClient */.W)((0,direct_transport/* createDirectTransport */.d)(answer, limits)) };
}
function providing(what, { kind }) {
    return kind === 'file' ? `Importing the ${what}` : `Looking for the ${what}`;
}


/***/ }),

/***/ 31459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fw: () => (/* binding */ withoutNames),
/* harmony export */   Ix: () => (/* binding */ logRedactorOf),
/* harmony export */   Tx: () => (/* binding */ redactorOfInputs),
/* harmony export */   y: () => (/* binding */ redactorOf)
/* harmony export */ });
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54170);
/* harmony import */ var _kept_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33505);
/* harmony import */ var _secret_variables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97864);
/** What takes secrets out of all that main and post say and write. */



/**
 * For files and summaries. The keys go in any case: `redact: none` lets only the user's own secrets through.
 *
 * @param found secrets of the user's that main did not know
 * @param keys further ones
 * @throws Error when the secrets cannot be read that main kept
 */
function redactorOf(state, { found = [], keys = [] } = {}) {
    const { redact } = state;
    return create(redact, [...keysOf(state), ...keys, ...(redact === 'none' ? [] : [...(0,_kept_values_js__WEBPACK_IMPORTED_MODULE_0__/* .keptSecrets */ .we)(state), ...found])]);
}
/** For lines of a log, which hold no known secret even where `redact` is `none`. Never throws. */
function logRedactorOf(state, keys = []) {
    return create(state.redact, [...keysOf(state), ...readableSecrets(state), ...keys]);
}
/** As `logRedactorOf`, before there is a state. */
function redactorOfInputs(inputs) {
    const { place, unusedKey, redact } = inputs;
    const keys = place.provider === 'postman' ? [place.apiKey] : [];
    return logRedactorOf({ unusedKey, redact, secrets: [...(0,_secret_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .secretsOfInputs */ .yL)(inputs)] }, keys);
}
/** What post has found out about secrets, without what the state says of outputs and of what may be left behind. */
function withoutNames({ api, mark, mock, importedCollection, importedEnvironment }, secrets) {
    const uids = [mock?.uid, mock?.id, mock?.environment, importedCollection?.uid, importedEnvironment?.uid];
    return (0,_secret_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutOutputs */ .HM)(secrets, [api?.url, mark, mock?.mockUrl, ...uids]);
}
const create = (redact, secrets) => (0,_report_index_js__WEBPACK_IMPORTED_MODULE_2__.createRedactor)(redact === 'none' ? { secrets, off: true } : { secrets, headers: redact, fields: redact });
const keysOf = ({ api, unusedKey }) => [api?.key, unusedKey].filter((key) => key !== undefined);
function readableSecrets(state) {
    try {
        return (0,_kept_values_js__WEBPACK_IMPORTED_MODULE_0__/* .keptSecrets */ .we)(state);
    }
    catch {
        // Who needs them for a file is told; a line of a log is said without.
        return [];
    }
}


/***/ })

};
