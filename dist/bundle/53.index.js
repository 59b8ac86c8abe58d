export const id = 53;
export const ids = [53];
export const modules = {

/***/ 25603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JY: () => (/* binding */ parseListenAddress),
/* harmony export */   Ll: () => (/* binding */ areFilesGiven),
/* harmony export */   TL: () => (/* binding */ parseInputs),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);
/* harmony import */ var _input_definitions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83307);
/* harmony import */ var _inputs_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8024);
/* harmony import */ var _parse_http_url_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3012);
/* harmony import */ var _server_response_input_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99296);
/* harmony import */ var _read_references_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98833);
/** Inputs, parsed once: text in, one typed read-only value out, every problem reported at once. */






const emptySecrets = 'On pull requests from forks and from Dependabot secrets are empty';
const noKeyWaysOut = (input) => `give the path of ${input === 'collection' ? 'a collection' : 'an environment'} file in \`${input}\` to run the mock on the runner, or a key in \`postman-api-key\` to run it in Postman. ${emptySecrets}`;
/**
 * Parses the inputs, reading the files that they name within `open-timeout`.
 *
 * @param directory where relative paths start
 * @param reading ends the reading, and is told when it takes its time
 * @throws InputsError with every problem, not only the first
 */
async function parseInputs(given, directory, reading = {}) {
    const began = performance.now();
    const raw = (0,_input_definitions_js__WEBPACK_IMPORTED_MODULE_1__.withDefaults)(given);
    const problems = [];
    const report = (problem) => void problems.push(problem);
    const openTimeout = seconds('open-timeout', raw, { from: 5, to: 3_600 }, report);
    const provider = oneOf('provider', raw.provider, ['auto', 'postman', 'embedded'], report);
    const apiKey = raw['postman-api-key'];
    const keyed = provider === 'postman' || (provider === 'auto' && apiKey !== '');
    const { collection, environment } = await (0,_read_references_js__WEBPACK_IMPORTED_MODULE_2__/* .readReferences */ .P)({ collection: raw.collection, environment: raw.environment }, { directory, names: keyed, conversion: { ...reading, timeout: openTimeout * 1000, setBy: 'open-timeout' } }, report);
    const place = choosePlace({ raw, apiKey, provider, items: [collection, environment] }, report);
    const serverResponse = await (0,_server_response_input_js__WEBPACK_IMPORTED_MODULE_3__/* .parseServerResponse */ .U)(raw['server-response'], report);
    const asksForChecks = raw['expect-calls'] !== '' || raw['min-coverage'] !== '' || raw['fail-on-unmatched'] !== 'false';
    if (asksForChecks) {
        // Loaded here only: most jobs ask for no check.
        const { parseChecks } = await __webpack_require__.e(/* import() */ 398).then(__webpack_require__.bind(__webpack_require__, 43398));
        await parseChecks(raw, report);
    }
    const inputs = {
        environment,
        workspace: optional(raw.workspace),
        name: optional(raw.name),
        private: flag('private', raw.private, report),
        serverResponse,
        callLogs: oneOf('call-logs', raw['call-logs'], ['always', 'on-failure', 'never'], report),
        artifactName: artifactName(raw['artifact-name'], report),
        retentionDays: wholeNumber('retention-days', raw['retention-days'], { from: 1, to: 400 }, report),
        callLogsTimeout: seconds('call-logs-timeout', raw, { from: 0, to: 600 }, report),
        redact: parseRedaction(raw.redact),
        checks: {
            'fail-on-unmatched': raw['fail-on-unmatched'],
            'expect-calls': raw['expect-calls'],
            'min-coverage': raw['min-coverage'],
        },
        openTimeout,
        closeTimeout: seconds('close-timeout', raw, { from: 15, to: 3_600 }, report),
        keepMock: flag('keep-mock', raw['keep-mock'], report),
    };
    if (collection === undefined || place === undefined || problems.length > 0)
        throw new _inputs_error_js__WEBPACK_IMPORTED_MODULE_4__/* .InputsError */ .a(problems);
    const unusedKey = place.provider === 'embedded' && apiKey !== '' ? apiKey : undefined;
    return {
        ...inputs,
        collection,
        place,
        unusedKey,
        root: directory,
        notes: uselessInputs(raw, place, inputs.keepMock),
        readingTook: performance.now() - began,
    };
}
/** Whether nothing that the job is about is in Postman alone. */
function areFilesGiven({ collection, environment }) {
    return collection.kind === 'file' && (environment === undefined || environment.kind === 'file');
}
function choosePlace(given, report) {
    const { raw, apiKey, provider } = given;
    // Both are parsed whatever the provider is: a typo is a typo also where it has no effect today.
    const address = parseListenAddress(raw, report);
    const apiUrl = (0,_parse_http_url_js__WEBPACK_IMPORTED_MODULE_5__/* .parseHttpUrl */ .f)(_input_definitions_js__WEBPACK_IMPORTED_MODULE_1__.mainApiInputs, raw['postman-api-url'], report);
    if (provider === 'postman' || (provider === 'auto' && apiKey !== '')) {
        if (apiKey === '') {
            report(`\`provider\` is "postman" and \`postman-api-key\` is empty: give a key, or leave \`provider\` out and give files to run the mock on the runner. ${emptySecrets}.`);
            return undefined;
        }
        return apiUrl === undefined ? undefined : { provider: 'postman', apiUrl, apiKey };
    }
    const elsewhere = given.items.filter((item) => item !== undefined).filter((item) => item.kind !== 'file');
    for (const { input, text } of elsewhere) {
        report(provider === 'embedded'
            ? `\`${input}\` is "${text}", and the embedded mock reads files only: give the path of an exported file.`
            : `\`${input}\` is "${text}", which is no file here, and \`postman-api-key\` is empty: ${noKeyWaysOut(input)}.`);
    }
    return elsewhere.length > 0 ? undefined : { provider: 'embedded', ...address };
}
/** Where an embedded mock listens; a problem goes to `report`. */
function parseListenAddress(raw, report) {
    const listenHost = raw['listen-host'];
    if (!/^[\w.:-]+$/.test(listenHost)) {
        report(`\`listen-host\` is "${listenHost}": give an IP address or a host name, for example 0.0.0.0.`);
    }
    return { port: wholeNumber('port', raw.port, { from: 0, to: 65_535 }, report) ?? 0, listenHost };
}
function uselessInputs(raw, place, keepMock) {
    const notes = [];
    if (place.provider === 'embedded' && keepMock) {
        notes.push('`keep-mock` has no effect on the runner: the embedded mock ends with the job.');
    }
    if (place.provider === 'postman' && raw.port.trim() !== '' && Number(raw.port) !== 0) {
        notes.push("`port` has no effect in Postman's cloud.");
    }
    return notes;
}
function optional(text) {
    return text.trim() === '' ? undefined : text.trim();
}
/** An empty input takes the first word: GitHub hands over '' where a workflow passes an empty expression. */
function oneOf(input, text, words, report) {
    const given = text.trim().toLowerCase();
    if (given === '')
        return words[0];
    const word = words.find((candidate) => candidate === given);
    if (word !== undefined)
        return word;
    const nearest = nearestWord(given, words);
    report(`\`${input}\` is "${text.trim()}": it takes ${words.join(', ')}.${nearest === undefined ? '' : ` Did you mean ${nearest}?`}`);
    return words[0];
}
/** Truth as YAML 1.2 writes it, which is what `@actions/core` takes too. */
function flag(input, text, report) {
    return oneOf(input, text, ['false', 'true'], report) === 'true';
}
function wholeNumber(input, text, range, report) {
    const given = text.trim();
    if (given === '')
        return undefined;
    const value = /^\d+$/.test(given) ? Number(given) : Number.NaN;
    if (value >= range.from && value <= range.to)
        return value;
    report(`\`${input}\` is "${given}": it takes a whole number from ${range.from} to ${range.to}.`);
    return undefined;
}
function seconds(input, raw, range, report) {
    return wholeNumber(input, raw[input], range, report) ?? range.from;
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
    return name === '' ? undefined : name;
}
/** The word that a typo most likely meant; `undefined` when none is near. */
function nearestWord(given, words) {
    const [nearest] = words
        .map((word) => ({ word, edits: (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(given, word.toLowerCase()) }))
        .sort((a, b) => a.edits - b.edits);
    return nearest !== undefined && nearest.edits <= Math.max(2, Math.floor(nearest.word.length / 2))
        ? nearest.word
        : undefined;
}


/***/ }),

/***/ 98833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ readReferences)
/* harmony export */ });
/* harmony import */ var _item_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31605);

/**
 * Reads both references; problems go to `report` and give `undefined`, as does an empty environment.
 *
 * @param options.directory where relative paths start
 * @param options.names whether a text that is no file can be a name in Postman: not without a key
 * @param options.conversion limits of a conversion
 */
async function readReferences(given, options, report) {
    if (given.collection === '') {
        report('`collection` is missing: give a UID, an ID or a name in Postman, or the path of a collection file.');
    }
    const [collection, environment] = await Promise.all([
        (0,_item_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .readOne */ .JF)({ input: 'collection', text: given.collection, ...options }, parseCollection(options.conversion), report),
        (0,_item_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .readOne */ .JF)({ input: 'environment', text: given.environment, ...options }, _item_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseEnvironment */ .Nq, report),
    ]);
    return { collection, environment };
}
/** @param limits of a conversion */
const parseCollection = (limits) => async (file) => {
    // Loaded here only: who names a collection in Postman has no file to read.
    const { readCollectionFile } = await Promise.all(/* import() */[__webpack_require__.e(54), __webpack_require__.e(958)]).then(__webpack_require__.bind(__webpack_require__, 38533));
    const { collection: item, ...read } = await readCollectionFile(file, limits);
    return { ...read, item };
};


/***/ }),

/***/ 13374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QE: () => (/* binding */ markedName),
/* harmony export */   lw: () => (/* binding */ parseMark),
/* harmony export */   ry: () => (/* binding */ formatMark)
/* harmony export */ });
/**
 * The mark in the name of everything that a run creates in an account: `ephemeral:<owner>/<repo>:<run id>.<attempt>:<job>:<random>`,
 * with `:kept` at its end where `keep-mock` asks for what outlives the job.
 * The post step and the sweep find things by it, so this module is the only one that writes or reads it.
 */
// Every quantifier is followed by a character that its class excludes, so matching is linear.
const markPattern = /ephemeral:([^\s:/[\]]+\/[^\s:/[\]]+):(\d+)\.(\d+):([^\s:[\]]*):([0-9a-f]{12})(:kept)?/;
/** Writes a mark. `random` is 12 hex digits: two jobs of one matrix share everything else. */
function formatMark({ repository, runId, runAttempt, job, random, kept }) {
    return `ephemeral:${repository}:${runId}.${runAttempt}:${job}:${random}${kept ? ':kept' : ''}`;
}
/** Reads the mark out of a name, bare or in brackets; `undefined` when the name has none and so is not ours. */
function parseMark(name) {
    const match = markPattern.exec(name);
    if (!match)
        return undefined;
    const [whole, repository = '', runId = '', runAttempt = '', job = '', random = '', kept] = match;
    if (name !== whole && !name.endsWith(` [${whole}]`))
        return undefined;
    return { repository, runId, runAttempt, job, random, kept: kept !== undefined };
}
/** The name of what a run creates: the mark alone, or the user's name with the mark in brackets. */
function markedName(mark, name) {
    return name === undefined ? mark : `${name} [${mark}]`;
}


/***/ }),

/***/ 1939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ createOnce)
/* harmony export */ });
/* harmony import */ var _postman_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19145);
/** A create that is never blind: after a lost answer the thing is looked up by its unique name before anything is sent again. */

const maxAttempts = 3;
/**
 * Runs `create`; when its outcome is unknown (timeout, reset, 5xx, unreadable answer) adopts what `find` finds, or creates
 * once more when there is nothing. Once `stop` is aborted nothing more is created.
 *
 * A server that acts after the look-up still makes a second thing of the name. Nobody can rule that out from here, so
 * `onRepeat` is told before each further create.
 *
 * @throws whatever the last `create` or `find` threw
 */
async function createOnce(create, find, { onLost, onRepeat, onRefused, stop }) {
    for (let attempt = 1;; attempt++) {
        try {
            return await create();
        }
        catch (error) {
            if (!(error instanceof _postman_index_js__WEBPACK_IMPORTED_MODULE_0__/* .PostmanApiError */ .V))
                throw error;
            if (error.outcome !== 'unknown') {
                // After a lost answer the one before may have been carried out all the same.
                if (attempt === 1)
                    onRefused?.();
                throw error;
            }
            onLost(error);
            const found = await find();
            if (found !== undefined)
                return found;
            if (attempt >= maxAttempts || stop.aborted)
                throw error;
            onRepeat?.();
        }
    }
}


/***/ }),

/***/ 90895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ environmentValues)
/* harmony export */ });
/** The variables of an environment as Postman imports them: secret ones stay hidden in its app. */
function environmentValues(variables) {
    return variables.map(({ key, value, secret = false }) => ({
        key,
        value,
        enabled: true,
        type: secret ? 'secret' : 'default',
    }));
}


/***/ }),

/***/ 68892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ openMock)
});

// EXTERNAL MODULE: ./build/job/open/create-once.js
var create_once = __webpack_require__(1939);
// EXTERNAL MODULE: ./build/job/describe-error.js
var describe_error = __webpack_require__(95992);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/files/plain-file.js
var plain_file = __webpack_require__(19119);
// EXTERNAL MODULE: ./build/job/open/environment-values.js
var environment_values = __webpack_require__(90895);
;// CONCATENATED MODULE: ./build/job/open/kept-inputs.js
/** What main keeps of the user's files for post, which opens none of them: they may be anything by then. */



/**
 * Writes them to `directory`, for this user alone: the collection as it was read, with its lines, or what it was converted
 * to; of the environment its values.
 *
 * @throws Error of the file system
 */
async function keepInputs({ collection, environment }, directory) {
    const [collectionFile, environmentFile] = ['collection.json', 'environment.json'].map((name) => external_node_path_.join(directory, name)); // as many as names
    const kept = {};
    if (collection.kind === 'file') {
        await (0,plain_file/* writePrivateFile */.Pl)(collectionFile, collection.json ?? JSON.stringify(collection.document));
        kept.collectionFile = collectionFile;
        if (collection.isConverted !== true)
            kept.collectionSource = collection.file;
    }
    if (environment?.kind === 'file') {
        const { name, variables } = environment.item;
        await (0,plain_file/* writePrivateFile */.Pl)(environmentFile, JSON.stringify({ name, values: (0,environment_values/* environmentValues */.s)(variables) }));
        kept.environmentFile = environmentFile;
    }
    return kept;
}

// EXTERNAL MODULE: ./build/job/secrets/kept-secrets.js
var kept_secrets = __webpack_require__(4996);
// EXTERNAL MODULE: ./build/job/mock-name.js
var mock_name = __webpack_require__(13374);
// EXTERNAL MODULE: ./build/job/secrets/redact-error.js
var redact_error = __webpack_require__(27538);
// EXTERNAL MODULE: ./build/job/secrets/redacting-reporter.js
var redacting_reporter = __webpack_require__(37075);
// EXTERNAL MODULE: ./build/job/secrets/secret-variables.js
var secret_variables = __webpack_require__(97864);
// EXTERNAL MODULE: ./build/job/secrets/state-redactor.js
var state_redactor = __webpack_require__(61604);
// EXTERNAL MODULE: ./build/job/open/resolve-reference.js
var resolve_reference = __webpack_require__(1265);
;// CONCATENATED MODULE: ./build/job/open/open-mock.js











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
    const state = keepState(firstState(inputs, mark, directory), dependencies.state);
    const redact = (text) => (0,state_redactor/* logRedactorOf */.Ix)(state.current()).redactText(text);
    try {
        return await open_mock_open(inputs, { ...dependencies, reporter: (0,redacting_reporter/* redactingReporter */.L)(dependencies.reporter, redact) }, state);
    }
    catch (error) {
        (0,secret_variables/* maskInLog */.ot)((0,kept_secrets/* keptSecrets */.w)(state.current()), mask);
        throw (0,redact_error/* redactError */.k)(error, redact);
    }
}
async function open_mock_open(inputs, dependencies, state) {
    const { reporter, clock, end } = dependencies;
    const { mark } = state.current();
    const deadline = clock.now() + inputs.openTimeout * 1000 - inputs.readingTook;
    const limits = { deadline, signal: end.giveUp, stop: end.stop };
    // While the server starts.
    const kept = keepInputs(inputs, dependencies.directory).catch((error) => {
        reporter.warning(`The files cannot be kept for the report, which will show no lines of them. ${(0,describe_error/* describeError */.U)(error)}`);
    });
    const api = await reporter.progress('Starting the mock server', () => openApi(inputs, dependencies, state));
    state.save((await kept) ?? {});
    const client = dependencies.connect(api, limits);
    const scope = inputs.workspace === undefined ? {} : { workspace: inputs.workspace };
    const onLost = (error) => {
        reporter.info(`${error.message} Looking for what it may have created.`);
    };
    const collectionUid = await reporter.progress(providing('collection', inputs.collection), provideCollection);
    const { environment } = inputs;
    const environmentUid = environment &&
        (await reporter.progress(providing('environment', environment), () => provideEnvironment(environment)));
    const mock = await reporter.progress('Creating the mock', provideMock);
    const serverResponseId = await reporter.progress('Activating the server response', () => activateServerResponse(mock));
    end.stop.throwIfAborted();
    const outputs = {
        mockUrl: mock.mockUrl,
        mockId: mock.id,
        mockUid: mock.uid,
        collectionUid: mock.collection,
        environmentUid: mock.environment ?? undefined,
        serverResponseId,
    };
    const { provider, url } = api;
    const secrets = (0,secret_variables/* withoutOutputs */.HM)((0,kept_secrets/* keptSecrets */.w)(state.current()), [provider, url, ...Object.values(outputs)]);
    state.save({ opened: true, ...(0,kept_secrets/* keepSecrets */.J)(secrets, dependencies.directory) });
    // Not before: which secrets stand in an output, and must not be masked, is known only now.
    (0,secret_variables/* maskInLog */.ot)(secrets, dependencies.mask);
    return { ...outputs, api, name: mock.name, state: state.current() };
    async function provideCollection() {
        end.stop.throwIfAborted();
        const { collection } = inputs;
        if (collection.kind !== 'file')
            return (0,resolve_reference/* resolveCollection */.B)(client, collection, inputs.workspace);
        reportWarnings(collection, reporter);
        const { toCollectionV2, toCollectionV21 } = await __webpack_require__.e(/* import() */ 468).then(__webpack_require__.bind(__webpack_require__, 90468));
        // Postman takes the format v2.1 only; the embedded server reads v2.0 too, without what a conversion would lose.
        const convert = api.provider === 'postman' ? toCollectionV21 : toCollectionV2;
        const document = renamed(await convert(collection.document), mark);
        const thing = keepThing(state, 'importedCollection', mark);
        const { uid } = await (0,create_once/* createOnce */.U)(() => client.importCollection(document, scope), async () => (await client.listCollections({ ...scope, name: mark })).find(({ name }) => name === mark), { ...thing.told, onLost, stop: end.stop });
        thing.save({ uid });
        return uid;
    }
    async function provideEnvironment(environment) {
        end.stop.throwIfAborted();
        if (environment.kind !== 'file') {
            const uid = await (0,resolve_reference/* resolveEnvironment */.g)(client, environment, inputs.workspace);
            await keepSecretsOf(uid);
            return uid;
        }
        reportWarnings(environment, reporter);
        const values = (0,environment_values/* environmentValues */.s)(environment.item.variables);
        const thing = keepThing(state, 'importedEnvironment', mark);
        const { uid } = await (0,create_once/* createOnce */.U)(() => client.importEnvironment({ name: mark, values }, scope), async () => (await client.listEnvironments(scope)).find(({ name }) => name === mark), { ...thing.told, onLost, stop: end.stop });
        thing.save({ uid });
        return uid;
    }
    /** Post could no longer ask for them if the environment were deleted, or changed, in the meantime. */
    async function keepSecretsOf(environmentUid) {
        const { readEnvironment } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 24178));
        const { variables } = readEnvironment(await client.getEnvironment(environmentUid)).environment;
        const collection = inputs.collection.kind === 'file' ? inputs.collection.item.variables : undefined;
        const secrets = (0,secret_variables/* secretValuesOf */.WD)({ collection, environment: variables });
        state.save((0,kept_secrets/* keepSecrets */.J)([...new Set([...(0,kept_secrets/* keptSecrets */.w)(state.current()), ...secrets])], dependencies.directory));
    }
    async function provideMock() {
        end.stop.throwIfAborted();
        const name = (0,mock_name/* markedName */.QE)(mark, inputs.name);
        const thing = keepThing(state, 'mock', name);
        const created = await (0,create_once/* createOnce */.U)(() => client.createMock({
            collection: collectionUid,
            name,
            private: inputs.private,
            ...(environmentUid !== undefined && { environment: environmentUid }),
        }, scope), async () => (await client.listMocks(scope)).find((mock) => mock.name === name), { ...thing.told, onLost, stop: end.stop });
        const environment = created.environment ?? environmentUid ?? null;
        thing.save({ uid: created.uid, id: created.id, mockUrl: created.mockUrl, environment });
        return created;
    }
    async function activateServerResponse({ id, collection }) {
        end.stop.throwIfAborted();
        const { serverResponse } = inputs;
        if (serverResponse === undefined)
            return undefined;
        const created = await (0,create_once/* createOnce */.U)(() => client.createServerResponse(id, serverResponse), 
        // The mock is new and ours alone, so the name is unique on it.
        async () => (await client.listServerResponses(id)).find(({ name }) => name === serverResponse.name), 
        // A second one would go with the mock.
        { onLost, stop: end.stop });
        end.stop.throwIfAborted();
        // The collection goes along: some revisions of Postman's API require it in every update.
        await client.updateMock(id, { collection, config: { serverResponseId: created.id } });
        return created.id;
    }
}
async function openApi({ place }, { launchEmbedded, mask, end, directory }, state) {
    end.stop.throwIfAborted();
    if (place.provider === 'postman')
        return { provider: 'postman', url: place.apiUrl, key: place.apiKey };
    const { api, pid, logFile, journalFile, adopt } = await launchEmbedded({ ...place, directory, signal: end.giveUp });
    mask(api.key);
    state.save({ api, embedded: { pid, logFile, journalFile } });
    await adopt();
    return { provider: 'embedded', ...api };
}
function providing(what, { kind }) {
    return kind === 'file' ? `Importing the ${what}` : `Looking for the ${what}`;
}
function firstState(inputs, mark, directory) {
    const { place } = inputs;
    return {
        version: 1,
        provider: place.provider,
        mark,
        directory,
        ...(place.provider === 'postman' && { api: { url: place.apiUrl, key: place.apiKey } }),
        ...(inputs.unusedKey !== undefined && { unusedKey: inputs.unusedKey }),
        ...(0,kept_secrets/* keepSecrets */.J)((0,secret_variables/* secretsOfInputs */.yL)(inputs), directory),
        ...(inputs.workspace !== undefined && { workspace: inputs.workspace }),
        root: inputs.root,
        ...(inputs.artifactName !== undefined && { artifactName: inputs.artifactName }),
        ...(inputs.retentionDays !== undefined && { retentionDays: inputs.retentionDays }),
        callLogs: inputs.callLogs,
        callLogsTimeout: inputs.callLogsTimeout,
        closeTimeout: inputs.closeTimeout,
        redact: inputs.redact === 'none' ? 'none' : [...inputs.redact],
        checks: inputs.checks,
        keepMock: inputs.keepMock,
        opened: false,
    };
}
/** The state as it grows: every change is stored at once. */
function keepState(first, store) {
    let current = first;
    store.save(current);
    return {
        current: () => current,
        save(change) {
            current = { ...current, ...change };
            store.save(current);
        },
    };
}
/** Puts a thing that is about to be created into the state, and keeps it there as more of it is known. */
function keepThing(state, key, name) {
    const save = (change) => {
        state.save({ [key]: { ...state.current()[key], name, ...change } });
    };
    save({});
    return {
        save,
        told: {
            onRepeat: () => {
                save({ repeated: true });
            },
            onRefused: () => {
                state.save({ [key]: undefined });
            },
        },
    };
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


/***/ }),

/***/ 1265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ resolveCollection),
/* harmony export */   g: () => (/* binding */ resolveEnvironment)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
/* harmony import */ var _postman_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19145);
/** From what the user wrote to a UID in Postman, with as few requests as the form allows: none for a UID. */



/** A reference that fits nothing, or too much. */
class UnresolvedReferenceError extends Error {
    name = 'UnresolvedReferenceError';
}
/** An ID goes where a UID is wanted when the answer has none: Postman's mock endpoints take both (inferred). */
const infoSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ uid: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() });
/** @throws UnresolvedReferenceError when a name fits none or several, or an ID none; PostmanApiError */
async function resolveCollection(client, reference, workspace) {
    const { kind, text } = reference;
    if (kind === 'uid')
        return text;
    if (kind === 'id') {
        // `model=minimal` spares the download of a collection that can have megabytes.
        return findById(reference, async () => {
            const { info } = await client.getCollection(text, { minimal: true });
            const uid = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(infoSchema, info);
            return uid.success ? uid.output.uid : text;
        });
    }
    const scope = workspace === undefined ? {} : { workspace };
    const fitting = await client.listCollections({ ...scope, name: text });
    const exact = fitting.filter(({ name }) => name === text);
    return pickByName(reference, exact, workspace, exact.length > 0 ? () => exact : () => client.listCollections(scope));
}
/** As `resolveCollection`, for an environment: the API has no look-up by name, so names are compared here. */
async function resolveEnvironment(client, reference, workspace) {
    const { kind, text } = reference;
    if (kind === 'uid')
        return text;
    if (kind === 'id') {
        return findById(reference, async () => {
            // This answer alone has no `uid`, but its owner, from which a UID is made.
            const { owner } = await client.getEnvironment(text);
            return typeof owner === 'string' ? `${owner}-${text}` : text;
        });
    }
    const all = await client.listEnvironments(workspace === undefined ? {} : { workspace });
    return pickByName(reference, all.filter(({ name }) => name === text), workspace, () => all);
}
async function findById({ input, text }, get) {
    try {
        return await get();
    }
    catch (error) {
        if (!(0,_postman_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isNotFound */ .c)(error))
            throw error;
        throw new UnresolvedReferenceError(`\`${input}\` is "${text}": the account of this key has no ${input} with this ID. Was it deleted, or does the key belong to another team?`, { cause: error });
    }
}
async function pickByName({ input, text, isFolder = false }, exact, workspace, all) {
    const [first, ...others] = exact;
    if (first !== undefined && others.length === 0)
        return first.uid;
    const where = workspace === undefined ? 'the account of this key' : `workspace ${workspace}`;
    if (first !== undefined) {
        const uids = exact.map(({ uid }) => uid).join(', ');
        throw new UnresolvedReferenceError(`\`${input}\` is "${text}", and ${where} has ${exact.length} of that name. Give the UID of one: ${uids}.`);
    }
    const nearest = nearestNames(text, await all());
    throw new UnresolvedReferenceError(`\`${input}\` is "${text}": there is ${isFolder ? 'a folder and no file' : 'no file'} of that name here, and no ${input} in ${where}. ` +
        (nearest.length === 0 ? `It holds no ${input} at all.` : `The nearest names are ${nearest.join(', ')}.`));
}
function nearestNames(text, items) {
    const wanted = text.toLowerCase();
    return [...new Set(items.map(({ name }) => name))]
        .map((name) => ({ name, edits: (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(wanted, name.toLowerCase()) }))
        .sort((a, b) => a.edits - b.edits)
        .slice(0, 3)
        .map(({ name }) => `"${name}"`);
}


/***/ }),

/***/ 4996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ keepSecrets),
/* harmony export */   w: () => (/* binding */ keptSecrets)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77934);
/* harmony import */ var _files_plain_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19119);
/** The secrets that main hands to post: in the state, or in a file of their own where there are too many for it. */




/** Characters: the state reaches post as one environment variable, of which Windows takes 32,767 (Linux 131,072 bytes). */
const mostInState = 12_000;
/** @param directory the mock's own folder */
function keepSecrets(secrets, directory) {
    const text = JSON.stringify(secrets);
    if (text.length <= mostInState)
        return { secrets: [...secrets], secretsFile: undefined };
    const secretsFile = node_path__WEBPACK_IMPORTED_MODULE_1__.join(directory, 'secrets.json');
    // Made anew each time: nothing that stands in its place is written through.
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(secretsFile, { force: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(secretsFile, text, { mode: 0o600, flag: 'wx' });
    return { secrets: undefined, secretsFile };
}
/** @throws Error when the file is gone: nothing may then be written that could hold them */
function keptSecrets({ secrets, secretsFile }) {
    if (secretsFile === undefined)
        return secrets ?? [];
    try {
        (0,_files_plain_file_js__WEBPACK_IMPORTED_MODULE_2__/* .requirePlainFile */ .k0)(secretsFile);
        return valibot__WEBPACK_IMPORTED_MODULE_3__/* .parse */ .qgA(valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()), JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(secretsFile, 'utf8')));
    }
    catch (cause) {
        throw new Error(`The secret values that the main step kept in ${secretsFile} cannot be read.`, { cause });
    }
}


/***/ }),

/***/ 27538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ redactError)
/* harmony export */ });
/**
 * Takes secrets out of an error's texts, and out of those of its causes: it stays what it is, for whoever looks at its class.
 * Something else that was thrown is given back as it is, a text redacted.
 */
function redactError(error, redact) {
    if (typeof error === 'string')
        return redact(error);
    const seen = new Set();
    const pending = [error];
    for (let current = pending.pop(); current !== undefined; current = pending.pop()) {
        if (!(current instanceof Error) || seen.has(current))
            continue;
        seen.add(current);
        for (const key of ['message', 'stack']) {
            const text = current[key];
            // Defined, not assigned: a DOMException has its message from its prototype, for reading alone.
            if (text !== undefined)
                Object.defineProperty(current, key, { value: redact(text), configurable: true, writable: true });
        }
        pending.push(current.cause);
        if (current instanceof AggregateError)
            pending.push(...current.errors);
    }
    return error;
}


/***/ }),

/***/ 61604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fw: () => (/* binding */ withoutNames),
/* harmony export */   Ix: () => (/* binding */ logRedactorOf),
/* harmony export */   Tx: () => (/* binding */ redactorOfInputs),
/* harmony export */   y: () => (/* binding */ redactorOf)
/* harmony export */ });
/* harmony import */ var _report_redact_redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82498);
/* harmony import */ var _kept_secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4996);
/* harmony import */ var _secret_variables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97864);
/** What takes secrets out of all that main and post say and write. */



/**
 * For files and summaries. The keys go in any case: `redact: none` lets only the user's own secrets through.
 *
 * @param found secrets of the user's that main did not know
 * @param keys further ones
 * @throws Error when the secrets cannot be read that main kept
 */
function redactorOf(state, { found = [], keys = [] } = {}) {
    const secrets = [...keysOf(state), ...keys];
    const { redact } = state;
    return redact === 'none'
        ? (0,_report_redact_redact_js__WEBPACK_IMPORTED_MODULE_0__.createRedactor)({ secrets, off: true })
        : (0,_report_redact_redact_js__WEBPACK_IMPORTED_MODULE_0__.createRedactor)({ secrets: [...secrets, ...(0,_kept_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .keptSecrets */ .w)(state), ...found], headers: redact, fields: redact });
}
/** For lines of a log, which hold no known secret even where `redact` is `none`. Never throws. */
function logRedactorOf(state, keys = []) {
    const secrets = [...keysOf(state), ...readableSecrets(state), ...keys];
    const { redact } = state;
    return redact === 'none'
        ? (0,_report_redact_redact_js__WEBPACK_IMPORTED_MODULE_0__.createRedactor)({ secrets, off: true })
        : (0,_report_redact_redact_js__WEBPACK_IMPORTED_MODULE_0__.createRedactor)({ secrets, headers: redact, fields: redact });
}
/** As `logRedactorOf`, before there is a state. */
function redactorOfInputs(inputs) {
    const { place, unusedKey, redact } = inputs;
    const keys = place.provider === 'postman' ? [place.apiKey] : [];
    return logRedactorOf({ unusedKey, redact, secrets: [...(0,_secret_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .secretsOfInputs */ .yL)(inputs)] }, keys);
}
/** What post has found out about secrets, without what the state says of outputs and of what may be left behind. */
function withoutNames({ api, mark, mock, importedCollection, importedEnvironment }, secrets) {
    const uids = [mock?.uid, mock?.id, mock?.environment, importedCollection?.uid, importedEnvironment?.uid];
    return (0,_secret_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutOutputs */ .HM)(secrets, [api?.url, mark, mock?.mockUrl, ...uids]);
}
const keysOf = ({ api, unusedKey }) => [api?.key, unusedKey].filter((key) => key !== undefined);
function readableSecrets(state) {
    try {
        return (0,_kept_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .keptSecrets */ .w)(state);
    }
    catch {
        // Who needs them for a file is told; a line of a log is said without.
        return [];
    }
}


/***/ }),

/***/ 62690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ createDirectTransport)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59361);
/* harmony import */ var _failure_describe_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48910);
/* harmony import */ var _failure_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59491);
/* harmony import */ var _json_body_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53862);
/* harmony import */ var _send_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51949);
/* harmony import */ var _within_time_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35660);
/** The way to a Postman API on this machine without a socket: no key, nothing to retry. */






/** A transport whose calls are answered by `answer`. */
function createDirectTransport(answer, limits = {}, options = {}) {
    const { callMs = Infinity, clock = _clock_js__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m } = options;
    const { signal, deadline = Infinity } = limits;
    return {
        async send(call) {
            const start = clock.now();
            const fail = (failure) => (0,_failure_describe_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .describeFailure */ .I)(failure, contextOf(call), {
                count: 1,
                elapsedMs: clock.now() - start,
                mayHaveActed: failure.mayHaveActed,
            });
            if (signal?.aborted === true)
                throw fail((0,_failure_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .abortFailure */ .P1)('unsent', signal.reason));
            const timeoutMs = Math.min(callMs, deadline - start);
            if (timeoutMs <= 0)
                throw fail((0,_failure_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .deadlinePassed */ .Hx)());
            const { method, path, query, body } = call;
            const answered = await (0,_within_time_js__WEBPACK_IMPORTED_MODULE_3__/* .withinTime */ .d)(() => answer({ method, path, query: (0,_send_js__WEBPACK_IMPORTED_MODULE_4__/* .searchParams */ .jw)(query), body }), {
                timeoutMs,
                signal,
                clock,
            });
            if (!answered.inTime)
                throw fail(answered.failure);
            const { status, body: bytes } = answered.result;
            if (status < 200 || status > 299)
                throw fail((0,_failure_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .answerFailure */ .Rp)(status, {}, (0,_json_body_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b)(bytes), 0));
            const unreadable = (problem) => fail((0,_failure_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadableAnswer */ .Cw)(status, problem, false));
            try {
                return {
                    status,
                    body: (0,_json_body_js__WEBPACK_IMPORTED_MODULE_5__/* .parseJson */ .q)(bytes),
                    attempts: 1,
                    unreadable,
                };
            }
            catch {
                // Another program can have the port of a server that has died.
                throw unreadable(`the answer is no JSON or was cut off (${(0,_json_body_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b)(bytes).length} characters)`);
            }
        },
        within: (narrower) => createDirectTransport(answer, {
            deadline: Math.min(deadline, narrower.deadline ?? Infinity),
            signal: (0,_send_js__WEBPACK_IMPORTED_MODULE_4__/* .joinSignals */ .oS)(signal, narrower.signal),
        }, options),
        close: () => Promise.resolve(),
    };
}
function contextOf({ method, path }) {
    const redact = (text) => text;
    const place = { service: 'The embedded server', host: 'this machine', proxy: undefined, inputs: undefined };
    return { method, path, ...place, hasKey: true, redact };
}


/***/ })

};
