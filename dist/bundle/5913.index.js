export const id = 5913;
export const ids = [5913];
export const modules = {

/***/ 25827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ parseChecks),
/* harmony export */   O: () => (/* binding */ readKeptChecks)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77934);
/* harmony import */ var _http_text_show_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87078);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85292);
/** The inputs about checks, and the checks as main hands them to post. */



// Rules need a parser that most jobs do without.
const loadRules = () => __webpack_require__.e(/* import() */ 9379).then(__webpack_require__.bind(__webpack_require__, 89379));
/** Only what is asked for; problems go to `report`, one sentence each. @param collection that rules may be about */
async function parseChecks(raw, report, collection) {
    const failOnUnmatched = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('fail-on-unmatched', raw['fail-on-unmatched'], report);
    const failOnLooseMatch = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('fail-on-loose-match', raw['fail-on-loose-match'], report);
    const coverage = parseCoverage(raw['min-coverage'], report);
    const text = raw['expect-calls'];
    const expectCalls = text.trim() === '' ? [] : await (await loadRules()).parseExpectCalls(text, report, methodsOf(collection));
    return {
        ...(failOnUnmatched && { failOnUnmatched }),
        ...(failOnLooseMatch && { failOnLooseMatch }),
        ...(expectCalls.length > 0 && { expectCalls }),
        ...coverage,
    };
}
const methodsOf = (collection) => collection?.kind === 'file'
    ? new Set(collection.item.requests.map(({ request }) => request.method.toUpperCase()))
    : undefined;
/** `80`, `80%`, `80 requests`, `80% of requests`. */
function parseCoverage(given, report) {
    if (given === '')
        return undefined;
    const form = /^(\d{1,2}(?:\.\d+)?|100)(?:\s?%)?(?:\s+(?:of\s+)?(examples|requests))?$/i;
    const [, percent, counted] = form.exec(given.trim()) ?? [];
    if (percent === undefined) {
        report(`\`min-coverage\` is ${(0,_http_text_show_value_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(given)}: it takes a percentage from 0 to 100, of examples, or of requests as in "80 requests".`);
        return undefined;
    }
    return { minCoverage: Number(percent), ...(counted?.toLowerCase() === 'requests' && { minCoverageOf: 'requests' }) };
}
const keptSchema = valibot__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    failOnUnmatched: valibot__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()),
    failOnLooseMatch: valibot__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()),
    expectCalls: valibot__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J()),
    minCoverage: valibot__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()),
    minCoverageOf: valibot__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_2__/* .picklist */ .KIO(['examples', 'requests'])),
});
/**
 * The checks that `parseChecks` gave, after a way through JSON.
 *
 * @throws ValiError for anything else
 */
async function readKeptChecks(kept) {
    const { expectCalls, ...checks } = valibot__WEBPACK_IMPORTED_MODULE_2__/* .parse */ .qgA(keptSchema, kept);
    return expectCalls === undefined
        ? checks
        : { ...checks, expectCalls: valibot__WEBPACK_IMPORTED_MODULE_2__/* .parse */ .qgA((await loadRules()).keptRulesSchema, expectCalls) };
}


/***/ }),

/***/ 1939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ createOnce)
/* harmony export */ });
/* harmony import */ var _postman_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24613);
/** Creates something without repeating blindly: after a lost answer it is looked up before anything is sent again. */

const maxAttempts = 3;
/**
 * Runs `create`; when its outcome is unknown (timeout, reset, 5xx, unreadable answer) adopts what `find` finds, or creates
 * once more when there is nothing. Once `stop` is aborted nothing more is created.
 *
 * A server that acts after the look-up still makes a second one of the name. Nobody can rule that out from here, so
 * `onRepeat` is called before each further create.
 *
 * @throws whatever the last `create` or `find` threw
 */
async function createOnce(create, find, { reporter, stop, onRepeat, onRefused }) {
    for (let attempt = 1;; attempt++) {
        try {
            return await create();
        }
        catch (error) {
            if (!(error instanceof _postman_index_js__WEBPACK_IMPORTED_MODULE_0__/* .PostmanApiError */ .VZ))
                throw error;
            if (error.outcome !== 'unknown') {
                // After a lost answer the one before may have been carried out all the same.
                if (attempt === 1)
                    onRefused?.();
                throw error;
            }
            reporter.info(`${error.message} Looking for what it may have created.`);
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

/***/ 58247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jg: () => (/* binding */ keepState),
/* harmony export */   jf: () => (/* binding */ keepInputs),
/* harmony export */   s1: () => (/* binding */ environmentValues)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _files_plain_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19119);
/* harmony import */ var _inputs_collection_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98388);
/* harmony import */ var _state_kept_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73187);
/* harmony import */ var _secrets_secret_variables_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97864);
/** What main keeps of the user's files for post. Post opens none of them: the tests may have changed them. */





/**
 * Writes them to `directory`, for this user alone: the collection as it was read, with its lines, or what it was converted
 * to; of the environment its values.
 *
 * @throws Error of the file system
 */
async function keepInputs({ collection, environment }, directory) {
    const inDirectory = (name) => node_path__WEBPACK_IMPORTED_MODULE_0__.join(directory, name);
    const copies = [];
    for (const [index, part] of (collection.kind === 'file' ? (0,_inputs_collection_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .partsOfReference */ .xe)(collection) : []).entries()) {
        copies.push(await keepCollection(part, inDirectory(index === 0 ? 'collection' : `collection-${index + 1}`)));
    }
    const [first, ...others] = copies;
    const furtherCollections = others.length === 0 ? undefined : await writeJson(inDirectory('further-collections.json'), others);
    if (environment?.kind !== 'file')
        return { ...first, furtherCollections };
    const { name, variables } = environment.item;
    const values = environmentValues(variables);
    return {
        ...first,
        furtherCollections,
        environmentFile: await writeJson(inDirectory('environment.json'), { name, values }),
    };
}
/** @param start of the files' paths */
async function keepCollection(collection, start) {
    const collectionFile = `${start}.json`;
    await (0,_files_plain_file_js__WEBPACK_IMPORTED_MODULE_2__/* .writePrivateFile */ .Pl)(collectionFile, collection.json ?? JSON.stringify(collection.document));
    if (collection.files === undefined) {
        return { collectionFile, ...(collection.isConverted !== true && { collectionSource: collection.file }) };
    }
    return { collectionFile, collectionFiles: await writeJson(`${start}-files.json`, [...collection.files]) };
}
/** @returns the file */
async function writeJson(file, value) {
    await (0,_files_plain_file_js__WEBPACK_IMPORTED_MODULE_2__/* .writePrivateFile */ .Pl)(file, JSON.stringify(value));
    return file;
}
/** The variables of an environment as Postman imports them: secret ones stay hidden in its app. */
function environmentValues(variables) {
    return variables.map(({ key, value, secret = false }) => ({
        key,
        value,
        enabled: true,
        type: secret ? 'secret' : 'default',
    }));
}
/** Stores the state in which nothing exists yet. @throws Error when what is too long for it cannot be written */
function keepState(inputs, mark, directory, store) {
    let current = firstState(inputs, mark, directory);
    store.save(current);
    return {
        current: () => current,
        /** Every change is stored at once. */
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
        ...(0,_state_kept_values_js__WEBPACK_IMPORTED_MODULE_3__/* .keepSecrets */ .JY)((0,_secrets_secret_variables_js__WEBPACK_IMPORTED_MODULE_4__/* .secretsOfInputs */ .yL)(inputs), directory),
        workspace: inputs.workspace,
        directory,
        root: inputs.root,
        callLogs: inputs.callLogs,
        artifactName: inputs.artifactName,
        retentionDays: inputs.retentionDays,
        callLogsTimeout: inputs.callLogsTimeout,
        closeTimeout: inputs.closeTimeout,
        redact: redact === 'none' ? 'none' : [...redact],
        ...(0,_state_kept_values_js__WEBPACK_IMPORTED_MODULE_3__/* .keepChecks */ .rN)(inputs.checks, directory),
        ...(0,_state_kept_values_js__WEBPACK_IMPORTED_MODULE_3__/* .keepContract */ .kU)(inputs.contract, directory),
        keepMock: inputs.keepMock,
        opened: false,
    };
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
/* harmony import */ var _postman_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24613);
/** From what the user wrote to a UID in Postman, with as few requests as the form allows: none for a UID. */



/** A reference that fits nothing, or too much. */
class UnresolvedReferenceError extends Error {
    name = 'UnresolvedReferenceError';
}
/** An ID goes where a UID is wanted when the answer has none: Postman's mock endpoints take both (inferred). */
const infoSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ uid: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() });
/** The UID of a collection. @throws UnresolvedReferenceError when a name fits none or several, or an ID none; PostmanApiError */
function resolveCollection(client, reference, scope) {
    const { text } = reference;
    return resolve(reference, scope, {
        get: async () => {
            // `model=minimal` spares the download of a collection that can have megabytes.
            const { info } = await client.getCollection(text, { minimal: true });
            const uid = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(infoSchema, info);
            return uid.success ? uid.output.uid : text;
        },
        fitting: () => client.listCollections({ ...scope, name: text }),
        all: () => client.listCollections(scope),
    });
}
/** The same for an environment: the API has no look-up by name, so names are compared here. */
function resolveEnvironment(client, reference, scope) {
    const { text } = reference;
    return resolve(reference, scope, {
        get: async () => {
            // This answer alone has no `uid`, but its owner, from which a UID is made.
            const { owner } = await client.getEnvironment(text);
            return typeof owner === 'string' ? `${owner}-${text}` : text;
        },
        all: () => client.listEnvironments(scope),
    });
}
async function resolve({ kind, input, text, isFolder }, { workspace }, { get, fitting, all }) {
    if (kind === 'uid')
        return text;
    if (kind === 'id') {
        return get().catch((cause) => {
            if (!(0,_postman_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isNotFound */ .c4)(cause))
                throw cause;
            throw new UnresolvedReferenceError(`\`${input}\` is "${text}": the account of this key has no ${input} with this ID. Was it deleted, or does the key belong to another team?`, { cause });
        });
    }
    const items = await (fitting ?? all)();
    const [first, ...others] = items.filter(({ name }) => name === text);
    if (first !== undefined && others.length === 0)
        return first.uid;
    const where = workspace === undefined ? 'the account of this key' : `workspace ${workspace}`;
    if (first !== undefined) {
        const uids = [first, ...others].map(({ uid }) => uid);
        throw new UnresolvedReferenceError(`\`${input}\` is "${text}", and ${where} has ${uids.length} of that name. Give the UID of one: ${uids.join(', ')}.`);
    }
    const nearest = nearestNames(text, fitting === undefined ? items : await all());
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

/***/ 97864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HM: () => (/* binding */ withoutOutputs),
/* harmony export */   WD: () => (/* binding */ secretValuesOf),
/* harmony export */   gB: () => (/* binding */ secretsInAccount),
/* harmony export */   ot: () => (/* binding */ maskInLog),
/* harmony export */   vf: () => (/* binding */ secretsOfMock),
/* harmony export */   yL: () => (/* binding */ secretsOfInputs)
/* harmony export */ });
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81225);
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65887);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77040);
/** Values of variables that Postman hides (`type: secret`): known secrets, as the keys are. */


/** A shorter value would tear holes into a log that others write too, and so would a part of one. */
const shortestInLog = 8;
/**
 * The values as they travel: with the variables in them filled in. Where one is not known, or has another value in each call,
 * what stands around it counts.
 */
function secretValuesOf({ collection = [], environment = [] }) {
    const secret = [...collection, ...environment].filter((variable) => variable.secret === true);
    if (secret.length === 0)
        return [];
    const variables = (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_0__/* .createVariables */ .Cl)(collection, environment);
    const values = secret.flatMap(({ value }) => {
        const resolved = variables.resolve(value);
        const [whole = '', ...more] = (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_0__/* .splitAtTokens */ .UR)(resolved);
        if (more.length === 0)
            return [whole];
        const parts = [whole, ...more].filter((part) => part.trim().length >= shortestInLog);
        return parts.length === 0 ? [] : [resolved, ...parts];
    });
    return [...new Set(values)].filter((value) => value.length >= _report_index_js__WEBPACK_IMPORTED_MODULE_1__/* .shortestSecret */ .bs && !['true', 'false', 'null'].includes(value.toLowerCase()));
}
/** The same of a mock: several collections behind it have variables of their own each, and one environment. */
function secretsOfMock({ collection, environment, }) {
    if (collection === undefined)
        return secretValuesOf({ environment });
    const found = (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_2__/* .partsOf */ .C)(collection).flatMap(({ variables }) => secretValuesOf({ collection: variables, environment }));
    return [...new Set(found)];
}
/** The secrets in the files that the inputs name. */
function secretsOfInputs({ collection, environment, }) {
    return secretsOfMock({
        collection: collection.kind === 'file' ? collection.item : undefined,
        environment: environment?.kind === 'file' ? environment.item.variables : undefined,
    });
}
/**
 * Those of the environments that an embedded server holds: `update` may have given the mock one after the other. Never
 * throws: of a server that is gone nobody can ask them.
 */
async function secretsInAccount(client) {
    const { readEnvironment } = await __webpack_require__.e(/* import() */ 4178).then(__webpack_require__.bind(__webpack_require__, 24178));
    const secrets = [];
    try {
        for (const { uid } of await client.listEnvironments()) {
            const { environment } = readEnvironment(await client.getEnvironment(uid));
            secrets.push(...secretValuesOf({ environment: environment.variables }));
        }
    }
    catch {
        return secrets;
    }
    return secrets;
}
/** Without what is contained in an output of ours: GitHub drops an output that holds a masked value. */
function withoutOutputs(secrets, outputs) {
    return secrets.filter((secret) => !outputs.some((output) => output?.includes(secret)));
}
/** Hands over to the runner's log mask what is long enough for it. */
function maskInLog(secrets, mask) {
    for (const secret of secrets)
        if (secret.length >= shortestInLog)
            mask(secret);
}


/***/ }),

/***/ 73187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CY: () => (/* binding */ keptChecks),
/* harmony export */   JY: () => (/* binding */ keepSecrets),
/* harmony export */   kU: () => (/* binding */ keepContract),
/* harmony export */   rN: () => (/* binding */ keepChecks),
/* harmony export */   we: () => (/* binding */ keptSecrets)
/* harmony export */ });
/* harmony import */ var _http_text_exact_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80803);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77934);
/* harmony import */ var _files_plain_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19119);
/* harmony import */ var _inputs_checks_checks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25827);
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
        return await (0,_inputs_checks_checks_js__WEBPACK_IMPORTED_MODULE_3__/* .readKeptChecks */ .O)(checksFile === undefined ? checks : readLong(checksFile));
    }
    catch (cause) {
        const where = checksFile === undefined ? '' : ` in ${checksFile}`;
        throw new Error(`The checks that the main step kept${where} cannot be read.`, { cause });
    }
}
/** What examples and calls are held against. @param directory the mock's own folder */
function keepContract(contract, directory) {
    if (contract === undefined)
        return {};
    return { contract: { name: contract.name, file: writeKept(contract.json, node_path__WEBPACK_IMPORTED_MODULE_1__.join(directory, 'contract.json')) } };
}
/** Writes what is too long for the state. @returns the file, `undefined` for a short one */
function writeLong(value, file) {
    const text = JSON.stringify(value);
    return text.length <= mostInState ? undefined : writeKept(text, file);
}
function writeKept(text, file) {
    // Made anew each time, so that a link in its place is not written through.
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(file, { force: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, text, { mode: 0o600, flag: 'wx' });
    return file;
}
function readLong(file) {
    (0,_files_plain_file_js__WEBPACK_IMPORTED_MODULE_4__/* .requirePlainFile */ .k0)(file);
    return (0,_http_text_exact_json_js__WEBPACK_IMPORTED_MODULE_5__/* .parseExactJson */ .lQ)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8'), 'compared');
}


/***/ }),

/***/ 62690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ createDirectTransport)
/* harmony export */ });
/* harmony import */ var _failure_api_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24613);
/* harmony import */ var _failure_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26493);
/* harmony import */ var _attempt_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91018);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59361);
/* harmony import */ var _send_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45369);
/** The way to a Postman API on this machine without a socket: no key, nothing to retry. */





/** A transport whose calls are answered by `answer`. */
function createDirectTransport(answer, limits = {}, options = {}) {
    const { callMs = Infinity, clock = _clock_js__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .ml } = options;
    const { signal, deadline = Infinity } = limits;
    return {
        async send(call) {
            const start = clock.now();
            const fail = (failure) => (0,_failure_api_error_js__WEBPACK_IMPORTED_MODULE_1__/* .describeFailure */ .Ic)(failure, contextOf(call), {
                count: 1,
                elapsedMs: clock.now() - start,
                mayHaveActed: failure.mayHaveActed,
            });
            const { method, path, query, body } = call;
            const answered = await (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .withinTime */ .dn)(() => answer({ method, path, query: (0,_send_js__WEBPACK_IMPORTED_MODULE_2__/* .searchParams */ .jw)(query), body }), {
                timeoutMs: Math.min(callMs, deadline - start),
                signal,
                clock,
            });
            const read = answered.ok ? (0,_attempt_js__WEBPACK_IMPORTED_MODULE_3__/* .readAnswer */ .J)(answered.result, clock.now()) : answered;
            if (!read.ok)
                throw fail(read.failure);
            const { status } = read;
            return { body: read.body, unreadable: (problem) => fail((0,_failure_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadableAnswer */ .Cw)(status, problem, false)) };
        },
        within: (narrower) => createDirectTransport(answer, (0,_send_js__WEBPACK_IMPORTED_MODULE_2__/* .narrowest */ .AE)(limits, narrower), options),
        close: () => Promise.resolve(),
    };
}
function contextOf({ method, path }) {
    const place = { service: 'The embedded server', host: 'this machine', proxy: undefined, inputs: undefined };
    // There is no key that a text could hold.
    return { method, path, ...place, hasKey: true, clean: (0,_failure_api_error_js__WEBPACK_IMPORTED_MODULE_1__/* .createTextCleaner */ .Y9)('') };
}


/***/ })

};
