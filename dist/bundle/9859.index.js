export const id = 9859;
export const ids = [9859];
export const modules = {

/***/ 24790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ createOnce)
/* harmony export */ });
/* harmony import */ var _postman_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39310);
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

/***/ 38636:
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

/***/ 31059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JY: () => (/* binding */ parseListenAddress),
/* harmony export */   Ll: () => (/* binding */ areFilesGiven),
/* harmony export */   TL: () => (/* binding */ parseInputs),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);
/* harmony import */ var _input_definitions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50523);
/* harmony import */ var _inputs_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46184);
/* harmony import */ var _parse_http_url_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36500);
/* harmony import */ var _server_response_input_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6000);
/* harmony import */ var _read_references_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25697);
/** Inputs, parsed once: text in, one typed read-only value out, every problem reported at once. */






const emptySecrets = 'On pull requests from forks and from Dependabot secrets are empty';
const noKeyWaysOut = (input) => `give the path of ${input === 'collection' ? 'a collection' : 'an environment'} file in \`${input}\` to run the mock on the runner, or a key in \`postman-api-key\` to run it in Postman. ${emptySecrets}`;
/**
 * Parses the inputs, reading the files that they name.
 *
 * @param directory where relative paths start
 * @throws InputsError with every problem, not only the first
 */
async function parseInputs(given, directory) {
    const raw = (0,_input_definitions_js__WEBPACK_IMPORTED_MODULE_1__.withDefaults)(given);
    const problems = [];
    const report = (problem) => void problems.push(problem);
    const provider = oneOf('provider', raw.provider, ['auto', 'postman', 'embedded'], report);
    const apiKey = raw['postman-api-key'];
    const keyed = provider === 'postman' || (provider === 'auto' && apiKey !== '');
    const { collection, environment } = await (0,_read_references_js__WEBPACK_IMPORTED_MODULE_2__/* .readReferences */ .P)({ collection: raw.collection, environment: raw.environment }, { directory, names: keyed }, report);
    const place = choosePlace({ raw, apiKey, provider, items: [collection, environment] }, report);
    const serverResponse = await (0,_server_response_input_js__WEBPACK_IMPORTED_MODULE_3__/* .parseServerResponse */ .U)(raw['server-response'], report);
    const asksForChecks = raw['expect-calls'] !== '' || raw['min-coverage'] !== '' || raw['fail-on-unmatched'] !== 'false';
    if (asksForChecks) {
        // Loaded here only: most jobs ask for no check.
        const { parseChecks } = await __webpack_require__.e(/* import() */ 4425).then(__webpack_require__.bind(__webpack_require__, 44425));
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
        openTimeout: seconds('open-timeout', raw, { from: 5, to: 3_600 }, report),
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

/***/ 57449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ openMock)
/* harmony export */ });
/* harmony import */ var _create_once_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24790);
/* harmony import */ var _environment_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38636);
/* harmony import */ var _mock_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13374);
/* harmony import */ var _resolve_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39272);




/**
 * Creates the mock, from files imported first where the inputs name files, and activates the server response.
 * What it has made when it fails is in the state: the post step removes it.
 *
 * @throws PostmanApiError, UnresolvedReferenceError, or what `launchEmbedded` throws
 */
async function openMock(inputs, dependencies) {
    const { identity, reporter, clock, end } = dependencies;
    const limits = { deadline: clock.now() + inputs.openTimeout * 1000, signal: end.giveUp, stop: end.stop };
    // The end of a random UUID is random throughout. The global `crypto` takes main less time to load than `node:crypto`.
    const random = crypto.randomUUID().slice(-12);
    const mark = (0,_mock_name_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMark */ .ry)({ ...identity, random, kept: inputs.keepMock });
    const state = keepState(firstState(inputs, mark, dependencies.directory), dependencies.state);
    const api = await reporter.progress('Starting the mock server', () => openApi(inputs, dependencies, state));
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
    state.save({ opened: true });
    return {
        mockUrl: mock.mockUrl,
        mockId: mock.id,
        mockUid: mock.uid,
        collectionUid: mock.collection,
        environmentUid: mock.environment ?? undefined,
        serverResponseId,
        api,
        name: mock.name,
        state: state.current(),
    };
    async function provideCollection() {
        end.stop.throwIfAborted();
        const { collection } = inputs;
        if (collection.kind !== 'file')
            return (0,_resolve_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveCollection */ .B)(client, collection, inputs.workspace);
        reportWarnings(collection, reporter);
        const { toCollectionV2, toCollectionV21 } = await __webpack_require__.e(/* import() */ 9149).then(__webpack_require__.bind(__webpack_require__, 19149));
        // Postman takes the format v2.1 only; the embedded server reads v2.0 too, without what a conversion would lose.
        const convert = api.provider === 'postman' ? toCollectionV21 : toCollectionV2;
        const document = renamed(await convert(collection.document), mark);
        const thing = keepThing(state, 'importedCollection', mark);
        const { uid } = await (0,_create_once_js__WEBPACK_IMPORTED_MODULE_2__/* .createOnce */ .U)(() => client.importCollection(document, scope), async () => (await client.listCollections({ ...scope, name: mark })).find(({ name }) => name === mark), { ...thing.told, onLost, stop: end.stop });
        thing.save({ uid });
        return uid;
    }
    async function provideEnvironment(environment) {
        end.stop.throwIfAborted();
        if (environment.kind !== 'file')
            return (0,_resolve_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveEnvironment */ .g)(client, environment, inputs.workspace);
        reportWarnings(environment, reporter);
        const values = (0,_environment_values_js__WEBPACK_IMPORTED_MODULE_3__/* .environmentValues */ .s)(environment.item.variables);
        const thing = keepThing(state, 'importedEnvironment', mark);
        const { uid } = await (0,_create_once_js__WEBPACK_IMPORTED_MODULE_2__/* .createOnce */ .U)(() => client.importEnvironment({ name: mark, values }, scope), async () => (await client.listEnvironments(scope)).find(({ name }) => name === mark), { ...thing.told, onLost, stop: end.stop });
        thing.save({ uid });
        return uid;
    }
    async function provideMock() {
        end.stop.throwIfAborted();
        const name = (0,_mock_name_js__WEBPACK_IMPORTED_MODULE_0__/* .markedName */ .QE)(mark, inputs.name);
        const thing = keepThing(state, 'mock', name);
        const created = await (0,_create_once_js__WEBPACK_IMPORTED_MODULE_2__/* .createOnce */ .U)(() => client.createMock({
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
        const created = await (0,_create_once_js__WEBPACK_IMPORTED_MODULE_2__/* .createOnce */ .U)(() => client.createServerResponse(id, serverResponse), 
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
    const { place, collection, environment } = inputs;
    return {
        version: 1,
        provider: place.provider,
        mark,
        directory,
        ...(place.provider === 'postman' && { api: { url: place.apiUrl, key: place.apiKey } }),
        ...(inputs.unusedKey !== undefined && { unusedKey: inputs.unusedKey }),
        ...(inputs.workspace !== undefined && { workspace: inputs.workspace }),
        root: inputs.root,
        ...(collection.kind === 'file' && { collectionFile: collection.file }),
        ...(environment?.kind === 'file' && { environmentFile: environment.file }),
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

/***/ 25697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ readReferences)
/* harmony export */ });
/* harmony import */ var _item_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10757);

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
    // Loaded here only: who names a collection in Postman has no file to read.
    const { readCollectionFile } = await Promise.all(/* import() */[__webpack_require__.e(2338), __webpack_require__.e(2966)]).then(__webpack_require__.bind(__webpack_require__, 58439));
    const { document, collection: item, warnings, note } = await readCollectionFile(file);
    return { document, item, warnings, note };
};


/***/ }),

/***/ 39272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ resolveCollection),
/* harmony export */   g: () => (/* binding */ resolveEnvironment)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91795);
/* harmony import */ var _postman_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39310);
/** From what the user wrote to a UID in Postman, with as few requests as the form allows: none for a UID. */



/** A reference that fits nothing, or too much. */
class UnresolvedReferenceError extends Error {
    name = 'UnresolvedReferenceError';
}
/** An ID goes where a UID is wanted when the answer has none: Postman's mock endpoints take both (inferred). */
const infoSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik({ uid: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj() });
/** @throws UnresolvedReferenceError when a name fits none or several, or an ID none; PostmanApiError */
async function resolveCollection(client, reference, workspace) {
    const { kind, text } = reference;
    if (kind === 'uid')
        return text;
    if (kind === 'id') {
        // `model=minimal` spares the download of a collection that can have megabytes.
        return findById(reference, async () => {
            const { info } = await client.getCollection(text, { minimal: true });
            const uid = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xL(infoSchema, info);
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


/***/ })

};
