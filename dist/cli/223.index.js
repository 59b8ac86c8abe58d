export const id = 223;
export const ids = [223];
export const modules = {

/***/ 44223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  updateCommand: () => (/* binding */ updateCommand)
});

;// CONCATENATED MODULE: ./build/job/describe-mock.js
/** A mock as it now is, in one line. */
function describeMock({ name, mockUrl, environment, config }) {
    const answers = config.serverResponseId === null
        ? 'serves its examples'
        : `answers every call with server response ${config.serverResponseId}`;
    const values = environment === null ? '' : ` with environment ${environment}`;
    return `Mock "${name}" at ${mockUrl} ${answers}${values}.`;
}

// EXTERNAL MODULE: ./build/job/end-signals.js
var end_signals = __webpack_require__(14757);
// EXTERNAL MODULE: ./build/job/update-inputs.js
var update_inputs = __webpack_require__(34885);
// EXTERNAL MODULE: ./build/postman/index.js + 21 modules
var postman = __webpack_require__(22907);
// EXTERNAL MODULE: ./build/job/create-once.js
var create_once = __webpack_require__(24790);
// EXTERNAL MODULE: ./build/job/mock-name.js
var mock_name = __webpack_require__(13374);
// EXTERNAL MODULE: ./build/job/resolve-reference.js
var resolve_reference = __webpack_require__(39272);
;// CONCATENATED MODULE: ./build/job/update-mock.js




/**
 * Makes the mock as the inputs say and gives it as it now is. What is so already is no error.
 *
 * @throws PostmanApiError, UnresolvedReferenceError
 */
async function updateMock(inputs, dependencies) {
    const { client } = dependencies;
    const mock = await client.getMock(inputs.mockId);
    const mark = (0,mock_name/* parseMark */.lw)(mock.name);
    const serverResponseId = await provideServerResponse(inputs.serverResponse, mock, dependencies);
    const environment = await provideEnvironment(inputs.environment, mock, dependencies);
    const changes = {
        ...(inputs.name !== undefined && {
            name: mark === undefined ? inputs.name : (0,mock_name/* markedName */.QE)((0,mock_name/* formatMark */.ry)(mark), inputs.name),
        }),
        ...(environment !== undefined && { environment }),
        ...(serverResponseId !== undefined && { config: { serverResponseId } }),
    };
    if (Object.keys(changes).length > 0)
        await client.updateMock(mock.id, { collection: mock.collection, ...changes });
    // What we made for this mock goes when it is switched off; a response of the user's own mock stays for later.
    const ended = mock.config.serverResponseId;
    if (serverResponseId === null && ended !== null && mark !== undefined)
        await client.deleteServerResponse(mock.id, ended);
    if (inputs.private !== undefined)
        await setPrivate(client, mock.id, inputs.private);
    return client.getMock(mock.id);
}
/** @returns the ID of the server response that shall be active, `null` for none, `undefined` for no change */
async function provideServerResponse(wanted, { id }, { client, reporter, stop }) {
    if (wanted === undefined || wanted === null)
        return wanted;
    const find = async () => (await client.listServerResponses(id)).find(({ name }) => name === wanted.name);
    const existing = await find();
    if (existing === undefined) {
        return (await (0,create_once/* createOnce */.U)(() => client.createServerResponse(id, wanted), find, { ...lostAnswer(reporter), stop }))
            .id;
    }
    const { statusCode, headers, body } = await client.getServerResponse(id, existing.id);
    const now = JSON.stringify([statusCode, headers, body]);
    if (now !== JSON.stringify([wanted.statusCode, wanted.headers ?? [], wanted.body ?? ''])) {
        await client.updateServerResponse(id, existing.id, { headers: [], body: '', ...wanted });
    }
    return existing.id;
}
async function provideEnvironment(wanted, mock, { client, reporter, stop }) {
    if (wanted === undefined || wanted === null)
        return wanted;
    if (wanted.kind !== 'file')
        return (0,resolve_reference/* resolveEnvironment */.g)(client, wanted, undefined);
    return importFile(wanted, mock, { client, reporter, stop });
}
/** The import needs no cleanup of its own: it is in the embedded server, which ends with the job. */
async function importFile({ item }, { name }, { client, reporter, stop }) {
    const values = item.variables.map(({ key, value }) => ({ key, value, enabled: true, type: 'default' }));
    const find = async () => (await client.listEnvironments()).findLast((environment) => environment.name === name);
    const { uid } = await (0,create_once/* createOnce */.U)(() => client.importEnvironment({ name, values }), find, {
        ...lostAnswer(reporter),
        stop,
    });
    return uid;
}
async function setPrivate(client, id, isPrivate) {
    try {
        await (isPrivate ? client.unpublishMock(id) : client.publishMock(id));
    }
    catch (error) {
        const already = isPrivate ? 'mockAlreadyUnpublishedError' : 'mockAlreadyPublishedError';
        if (!(error instanceof postman/* PostmanApiError */.VZ) || error.name !== already)
            throw error;
    }
}
/** A second one of the name would do no harm: it goes with the mock, or with the embedded server. */
function lostAnswer(reporter) {
    return {
        onLost: ({ message }) => {
            reporter.info(`${message} Looking for what it may have created.`);
        },
        onRepeat: () => undefined,
    };
}

;// CONCATENATED MODULE: ./build/command-line/update.js
/** `ephemeral-mock update`: the update step outside GitHub. */




/** @throws InputsError, PostmanApiError, UnresolvedReferenceError */
async function updateCommand(raw, { connect, reporter, directory, self }) {
    const inputs = await (0,update_inputs/* parseUpdateInputs */.qW)(raw, directory);
    const { stop, giveUp, dispose } = (0,end_signals/* listenForEnd */.Y2)(self);
    const client = connect({ provider: 'postman', url: inputs.apiUrl, key: inputs.apiKey }, { signal: giveUp });
    reporter.info(describeMock(await updateMock(inputs, { client, reporter, stop })));
    dispose();
}


/***/ }),

/***/ 24790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ createOnce)
/* harmony export */ });
/* harmony import */ var _postman_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22907);
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
async function createOnce(create, find, { onLost, onRepeat, stop }) {
    for (let attempt = 1;; attempt++) {
        try {
            return await create();
        }
        catch (error) {
            if (!(error instanceof _postman_index_js__WEBPACK_IMPORTED_MODULE_0__/* .PostmanApiError */ .VZ) || error.outcome !== 'unknown')
                throw error;
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

/***/ 14757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ abortLater),
/* harmony export */   Y2: () => (/* binding */ listenForEnd),
/* harmony export */   cc: () => (/* binding */ CancelledError),
/* harmony export */   sy: () => (/* binding */ endSignalNames)
/* harmony export */ });
/** The signals that ask a process to end: a cancelled job sends SIGINT, on Windows Ctrl-Break comes as SIGBREAK. */
const endSignalNames = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGBREAK'];
/**
 * GitHub's runner sends SIGTERM 7.5 s after SIGINT and kills 2.5 s later: what is under way may have 6 s of that, so that
 * a create that Postman has already begun is still written down.
 */
const graceMilliseconds = 6_000;
/** Listens for signals to `self`; the reason of both is `Cancelled by <signal>.` */
function listenForEnd(self) {
    const stop = new AbortController();
    const giveUp = new AbortController();
    let timer;
    const onSignal = (name) => {
        const reason = new CancelledError(name);
        stop.abort(reason);
        timer ??= setTimeout(() => {
            giveUp.abort(reason);
        }, graceMilliseconds).unref();
    };
    for (const name of endSignalNames)
        self.on(name, onSignal);
    return {
        stop: stop.signal,
        giveUp: giveUp.signal,
        dispose() {
            clearTimeout(timer);
            for (const name of endSignalNames)
                self.off(name, onSignal);
        },
    };
}
/** Aborts `milliseconds` after `signal`, with its reason. */
function abortLater(signal, milliseconds, clock) {
    const later = new AbortController();
    const onAbort = () => {
        void clock.sleep(milliseconds).then(() => {
            later.abort(signal.reason);
        });
    };
    if (signal.aborted)
        onAbort();
    else
        signal.addEventListener('abort', onAbort, { once: true });
    return later.signal;
}
/** The process was asked to end. */
class CancelledError extends Error {
    name = 'CancelledError';
    signal;
    constructor(signal) {
        super(`Cancelled by ${signal}.`);
        this.signal = signal;
    }
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
 * The mark in the name of everything that a run creates in an account: `ephemeral:<owner>/<repo>:<run id>.<attempt>:<job>:<random>`.
 * The post step and the sweep find things by it, so this module is the only one that writes or reads it.
 */
// Every quantifier is followed by a character that its class excludes, so matching is linear.
const markPattern = /ephemeral:([^\s:/[\]]+\/[^\s:/[\]]+):(\d+)\.(\d+):([^\s:[\]]*):([0-9a-f]{12})/;
/** Writes a mark. `random` is 12 hex digits: two jobs of one matrix share everything else. */
function formatMark({ repository, runId, runAttempt, job, random }) {
    return `ephemeral:${repository}:${runId}.${runAttempt}:${job}:${random}`;
}
/** Reads the mark out of a name, bare or in brackets; `undefined` when the name has none and so is not ours. */
function parseMark(name) {
    const match = markPattern.exec(name);
    if (!match)
        return undefined;
    const [whole, repository = '', runId = '', runAttempt = '', job = '', random = ''] = match;
    if (name !== whole && !name.endsWith(` [${whole}]`))
        return undefined;
    return { repository, runId, runAttempt, job, random };
}
/** The name of what a run creates: the mark alone, or the user's name with the mark in brackets. */
function markedName(mark, name) {
    return name === undefined ? mark : `${name} [${mark}]`;
}


/***/ }),

/***/ 39272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ resolveCollection),
/* harmony export */   g: () => (/* binding */ resolveEnvironment)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77934);
/* harmony import */ var _postman_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22907);
/** From what the user wrote to a UID in Postman, with as few requests as the form allows: none for a UID. */



/** A reference that fits nothing, or too much. */
class UnresolvedReferenceError extends Error {
    name = 'UnresolvedReferenceError';
}
/** An ID goes where a UID is wanted when the answer has none: Postman's mock endpoints take both (inferred). */
const infoSchema = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ uid: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() });
/** @throws UnresolvedReferenceError when a name fits none or several, or an ID none; PostmanApiError */
async function resolveCollection(client, reference, workspace) {
    const { kind, text } = reference;
    if (kind === 'uid')
        return text;
    if (kind === 'id') {
        // `model=minimal` spares the download of a collection that can have megabytes.
        return findById(reference, async () => {
            const { info } = await client.getCollection(text, { minimal: true });
            const uid = valibot__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xLC(infoSchema, info);
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
        if (!(0,_postman_index_js__WEBPACK_IMPORTED_MODULE_1__/* .isNotFound */ .c4)(error))
            throw error;
        throw new UnresolvedReferenceError(`\`${input}\` is "${text}": the account of this key has no ${input} with this ID. Was it deleted, or does the key belong to another team?`, { cause: error });
    }
}
async function pickByName({ input, text }, exact, workspace, all) {
    const [first, ...others] = exact;
    if (first !== undefined && others.length === 0)
        return first.uid;
    const where = workspace === undefined ? 'the account of this key' : `workspace ${workspace}`;
    if (first !== undefined) {
        const uids = exact.map(({ uid }) => uid).join(', ');
        throw new UnresolvedReferenceError(`\`${input}\` is "${text}", and ${where} has ${exact.length} of that name. Give the UID of one: ${uids}.`);
    }
    const nearest = nearestNames(text, await all());
    throw new UnresolvedReferenceError(`\`${input}\` is "${text}": there is no file of that name here, and no ${input} in ${where}. ` +
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
