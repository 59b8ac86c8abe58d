export const id = 9525;
export const ids = [9525];
export const modules = {

/***/ 31875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ld: () => (/* binding */ redactingReporter),
/* harmony export */   pU: () => (/* binding */ countWarnings),
/* harmony export */   s0: () => (/* binding */ hideSecrets)
/* harmony export */ });
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25721);

/**
 * A reporter whose every line goes through a redactor: names, addresses and what servers say can hold anything.
 *
 * @param redact asked anew for each line, since more secrets become known
 */
function redactingReporter(reporter, redact) {
    const { hidesDebug = false } = reporter;
    return {
        hidesDebug,
        info: (line) => {
            reporter.info(redact(line));
        },
        warning: (message) => {
            reporter.warning(redact(message));
        },
        annotate: ({ title, message, ...place }) => {
            reporter.annotate({ ...place, title: redact(title), message: redact(message) });
        },
        error: (message) => {
            reporter.error(redact(message));
        },
        debug: (line) => {
            if (!hidesDebug)
                reporter.debug(redact(line));
        },
        group: (title, work) => reporter.group(redact(title), work),
        progress: (text, work) => reporter.progress(() => redact(typeof text === 'string' ? text : text()), work),
    };
}
/** To begin with nothing is known to be secret. */
function hideSecrets(reporter) {
    let redactor = (0,_report_index_js__WEBPACK_IMPORTED_MODULE_0__.createRedactor)({ secrets: [] });
    const redact = (text) => redactor.redactText(text);
    return {
        reporter: redactingReporter(reporter, redact),
        redact,
        hide: (secrets) => {
            redactor = (0,_report_index_js__WEBPACK_IMPORTED_MODULE_0__.createRedactor)({ secrets });
        },
        hideBy: (next) => {
            redactor = next;
        },
    };
}
/** The same reporter, and how many warnings it has given (annotations are not among them): GitHub shows only so many. */
function countWarnings(reporter) {
    let warnings = 0;
    return {
        ...reporter,
        warning: (message) => {
            warnings += 1;
            reporter.warning(message);
        },
        get warnings() {
            return warnings;
        },
    };
}


/***/ }),

/***/ 25068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QE: () => (/* binding */ markedName),
/* harmony export */   lw: () => (/* binding */ parseMark),
/* harmony export */   pQ: () => (/* binding */ unmarkedName),
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
/** The user's part of such a name; `undefined` where there is the mark alone. */
function unmarkedName(name) {
    const mark = parseMark(name);
    if (mark === undefined)
        return name;
    return name === formatMark(mark) ? undefined : name.slice(0, -` [${formatMark(mark)}]`.length);
}


/***/ }),

/***/ 65384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ createPostmanClient)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./build/postman/failure/api-error.js + 1 modules
var api_error = __webpack_require__(24613);
;// CONCATENATED MODULE: ./build/postman/endpoints/call.js
/** A call whose answer has a known shape, and paths and lists that several endpoints have. */


/** An answer that has its value under one key. */
const under = (key, schema) => dist/* pipe */.FsL(dist/* object */.Ikc({ [key]: schema }), dist/* transform */.pdi((answer) => answer[key]));
/**
 * Sends a call and reads its answer.
 *
 * @throws PostmanApiError also for a success of the wrong shape: its outcome is `unknown` unless the call only reads
 */
async function callApi(transport, call, schema) {
    return (await readAnswer(transport, call, schema)).value;
}
/** As `callApi`, for an answer that is looked at more closely. */
async function readAnswer(transport, call, schema) {
    const answer = await transport.send(call);
    const result = dist/* safeParse */.xLC(schema, answer.body, { abortEarly: true });
    if (!result.success)
        throw answer.unreadable(describeIssue(result.issues[0]));
    return { value: result.output, unreadable: answer.unreadable };
}
/** Where the shape is wrong and how: `mocks.0.id: Invalid type: Expected string but received 5`. */
function describeIssue(issue) {
    const path = dist/* getDotPath */.BuJ(issue);
    return path === null ? issue.message : `${path}: ${issue.message}`;
}
/**
 * The path of an item, its ID encoded.
 *
 * @throws PostmanApiError for an ID that would name something else, such as the list that holds the item
 */
function itemPath(list, id) {
    if (id === '' || id === '.' || id === '..') {
        throw new api_error/* PostmanApiError */.VZ(`"${id}" is no ID: ${list}/${id} would not name one item.`, {
            name: 'invalidId',
            status: undefined,
            endpoint: `${list}/${id}`,
            outcome: 'failed',
            hint: undefined,
            attempts: 0,
        });
    }
    return `${list}/${encodeURIComponent(id.toWellFormed())}`;
}
/** A list of an account, whose entries `readEntries` reads. */
const entriesSchema = dist/* array */.YOg(dist/* unknown */.L5J());
/** The list under `key` of an answer, as `readEntries` reads it. */
async function callList(transport, call, key, schema) {
    const { value, unreadable } = await readAnswer(transport, call, under(key, entriesSchema));
    return readEntries(schema, value, unreadable);
}
/**
 * Reads a list entry by entry: an account also holds what others have made, and an odd entry must not cost the rest. Those of another shape are left out: what we make is never odd.
 *
 * @throws PostmanApiError when no entry of a list fits: then it is the list that has another shape, and whoever looks for
 *   something in it must not take it for empty
 */
function readEntries(schema, entries, unreadable) {
    const fitting = [];
    let problem;
    for (const entry of entries) {
        const result = dist/* safeParse */.xLC(schema, entry, { abortEarly: true });
        if (result.success)
            fitting.push(result.output);
        else
            problem ??= describeIssue(result.issues[0]);
    }
    if (fitting.length > 0 || problem === undefined)
        return fitting;
    throw unreadable(`none of the list's entries (${entries.length}) could be read, the first because of ${problem}`);
}

// EXTERNAL MODULE: ./build/call-log/model.js
var model = __webpack_require__(75471);
// EXTERNAL MODULE: ./build/postman/model.js
var postman_model = __webpack_require__(69412);
;// CONCATENATED MODULE: ./build/postman/endpoints/call-logs.js
/** The call log endpoint of a mock: one page, or all pages as one stream. */




/** The most that Postman allows. */
const pageSize = 100;
/** Pages shift by what comes in while they are read; an entry that comes again does so within a few pages. */
const rememberedIds = 20 * pageSize;
const rememberedCursors = 1_000;
const everyPart = 'request.headers,request.body,response.headers,response.body';
const pageAnswer = dist/* object */.Ikc({
    // Each entry is read on its own below.
    'call-logs': dist/* array */.YOg(dist/* unknown */.L5J()),
    meta: dist/* nullish */.cl6(dist/* object */.Ikc({ nextCursor: postman_model/* idOrNull */.K4 }), { nextCursor: null }),
});
const idsAnswer = under('call-logs', dist/* array */.YOg(dist/* object */.Ikc({ id: dist/* string */.YjP() })));
/** Each method rejects with a PostmanApiError. */
function createCallLogEndpoints(transport) {
    return {
        /** IDs of the newest call logs, at most 100, newest first: a cheap look at whether new ones still arrive. */
        async newestCallLogIds(mockId) {
            const query = { limit: pageSize, sort: 'servedAt', direction: 'desc' };
            const path = `${itemPath('/mocks', mockId)}/call-logs`;
            return (await callApi(transport, { method: 'GET', path, query }, idsAnswer)).map(({ id }) => id);
        },
        /**
         * All call logs with their headers and bodies, oldest first, each once, with a page in memory and the next one under way.
         * When a page cannot be had, or entries could not be read, the iteration throws a PostmanApiError after it has given
         * everything else.
         */
        callLogs: (mockId) => allPages(transport, mockId),
    };
}
async function fetchPage(transport, mockId, cursor) {
    const query = { limit: pageSize, sort: 'servedAt', direction: 'asc', include: everyPart, cursor };
    const path = `${itemPath('/mocks', mockId)}/call-logs`;
    const { value, unreadable: fail } = await readAnswer(transport, { method: 'GET', path, query }, pageAnswer);
    return { entries: value['call-logs'], nextCursor: value.meta.nextCursor, fail };
}
/** A call log, or what is wrong with it. */
function readEntry(entry) {
    const result = dist/* safeParse */.xLC(model/* callLogSchema */.mr, entry, { abortEarly: true });
    return result.success ? result.output : describeIssue(result.issues[0]);
}
async function* allPages(transport, mockId) {
    const isNewId = rememberStrings(rememberedIds);
    const isNewCursor = rememberStrings(rememberedCursors);
    let unreadable = 0;
    let problem = '';
    let page = fetchPage(transport, mockId);
    for (;;) {
        const { entries, nextCursor, fail } = await page;
        const leadsBack = nextCursor !== null && !isNewCursor(nextCursor);
        if (nextCursor !== null && !leadsBack) {
            // The API makes it while this one is read.
            page = fetchPage(transport, mockId, nextCursor);
            // Its failure counts once this one has been read, and not at all when the reader stops here.
            page.catch(() => undefined);
        }
        for (const entry of entries) {
            const callLog = readEntry(entry);
            if (typeof callLog === 'string') {
                unreadable += 1;
                problem ||= callLog;
            }
            else if (isNewId(callLog.id))
                yield callLog;
        }
        if (leadsBack)
            throw fail('the pages of call logs lead back to one that was read already');
        if (nextCursor === null) {
            if (unreadable > 0)
                throw fail(`${unreadable} call logs could not be read, the first because of ${problem}`);
            return;
        }
    }
}
/**
 * Gives a function that says whether a string is new, and remembers the newest that it was given: at least `limit` of them,
 * and at most twice as many.
 */
function rememberStrings(limit) {
    // Two sets in turn: dropping the older one whole costs less than taking out single strings.
    let older = new Set();
    let newer = new Set();
    return (value) => {
        if (newer.has(value) || older.has(value))
            return false;
        if (newer.size >= limit) {
            older = newer;
            newer = new Set();
        }
        newer.add(value);
        return true;
    };
}

;// CONCATENATED MODULE: ./build/postman/endpoints/documents.js
/** The endpoints of what a mock is made of: collections and environments. */



/** Of collections. The largest is not documented; a server may give fewer. */
const documents_pageSize = 100;
const documents_pageAnswer = dist/* object */.Ikc({
    collections: entriesSchema,
    meta: dist/* nullish */.cl6(dist/* object */.Ikc({ total: dist/* nullish */.cl6(dist/* number */.aig()) })),
});
const collectionAnswer = under('collection', dist/* record */.g1P(dist/* string */.YjP(), dist/* unknown */.L5J()));
const importedCollection = under('collection', postman_model/* collectionSummarySchema */.Qr);
const deletedCollection = under('collection', postman_model/* referenceSchema */.Nm);
const environmentAnswer = under('environment', dist/* record */.g1P(dist/* string */.YjP(), dist/* unknown */.L5J()));
const importedEnvironment = under('environment', postman_model/* collectionSummarySchema */.Qr);
const deletedEnvironment = under('environment', postman_model/* referenceSchema */.Nm);
/** Each method rejects with a PostmanApiError. IDs may be UIDs too. */
function createDocumentEndpoints(transport) {
    return {
        /** All collections that the key can read, or those of a workspace, or those of exactly this name. Entries of another shape are left out. */
        async listCollections({ workspace, name } = {}) {
            if (name === undefined)
                return listAllPages(transport, workspace);
            // Postman takes no limit and offset beside a name.
            const call = { method: 'GET', path: '/collections', query: { workspace, name } };
            const collections = await callList(transport, call, 'collections', postman_model/* collectionSummarySchema */.Qr);
            return collections.filter((collection) => collection.name === name);
        },
        /** The whole collection, or with `minimal` its info, variables and the IDs at its root. */
        async getCollection(id, { minimal = false } = {}) {
            const query = { model: minimal ? 'minimal' : undefined };
            return callApi(transport, { method: 'GET', path: itemPath('/collections', id), query }, collectionAnswer);
        },
        /** Makes a collection from a file of format v2.1. */
        importCollection(document, { workspace } = {}) {
            const query = { workspace };
            const body = { collection: document };
            return callApi(transport, { method: 'POST', path: '/collections', query, body }, importedCollection);
        },
        /** Mocks of this collection stay, deactivated. */
        deleteCollection: async (id) => callApi(transport, { method: 'DELETE', path: itemPath('/collections', id) }, deletedCollection),
        /** All environments that the key can read, or those of a workspace. Entries of another shape are left out. */
        listEnvironments({ workspace } = {}) {
            const call = { method: 'GET', path: '/environments', query: { workspace } };
            return callList(transport, call, 'environments', postman_model/* collectionSummarySchema */.Qr);
        },
        getEnvironment: async (id) => callApi(transport, { method: 'GET', path: itemPath('/environments', id) }, environmentAnswer),
        /** Makes an environment from a file. */
        importEnvironment(document, { workspace } = {}) {
            const query = { workspace };
            const body = { environment: document };
            return callApi(transport, { method: 'POST', path: '/environments', query, body }, importedEnvironment);
        },
        /** Mocks with this environment stay, deactivated. */
        deleteEnvironment: async (id) => callApi(transport, { method: 'DELETE', path: itemPath('/environments', id) }, deletedEnvironment),
    };
}
/** By offset, as the unpaged list is deprecated (Postman OpenAPI 1.45). */
async function listAllPages(transport, workspace) {
    const byUid = new Map();
    for (let offset = 0;;) {
        const call = { method: 'GET', path: '/collections', query: { workspace, limit: documents_pageSize, offset } };
        const { value, unreadable } = await readAnswer(transport, call, documents_pageAnswer);
        const { collections, meta } = value;
        const known = byUid.size;
        const fitting = readEntries(postman_model/* collectionSummarySchema */.Qr, collections, unreadable);
        for (const collection of fitting)
            byUid.set(collection.uid, collection);
        offset += collections.length;
        const total = meta?.total;
        // A server without paging gives all at once and no total. One that ignores the offset gives nothing new.
        if (byUid.size === known || typeof total !== 'number' || offset >= total)
            return [...byUid.values()];
    }
}

;// CONCATENATED MODULE: ./build/postman/endpoints/mocks.js
/** The mock server endpoints, those of its server responses among them: simulated 5xx answers. */




const mockAnswer = under('mock', postman_model/* mockSchema */.g9);
const referenceAnswer = under('mock', postman_model/* referenceSchema */.Nm);
const answersAnswer = under('answers', dist/* nullable */.mee(dist/* record */.g1P(dist/* string */.YjP(), dist/* unknown */.L5J())));
const serverResponsesAnswer = dist/* array */.YOg(postman_model/* serverResponseSummarySchema */.yM);
const warningsAnswer = under('warnings', dist/* array */.YOg(dist/* string */.YjP()));
/** Each method rejects with a PostmanApiError. IDs may be UIDs too. */
function createMockEndpoints(transport) {
    const callMock = (call) => callApi(transport, call, mockAnswer);
    const callReference = (call) => callApi(transport, call, referenceAnswer);
    // The API wraps a server response on its way in and not on its way out (Postman OpenAPI 1.45).
    const callResponse = (call) => callApi(transport, call, postman_model/* serverResponseSchema */.mj);
    const responsesPath = (id) => `${itemPath('/mocks', id)}/server-responses`;
    const answersPath = (id) => `/_embedded${itemPath('/mocks', id)}/answers`;
    return {
        /** The active mocks of a workspace; without one, those that the key's owner made. Entries of another shape are left out. */
        listMocks({ workspace } = {}) {
            return callList(transport, { method: 'GET', path: '/mocks', query: { workspace } }, 'mocks', postman_model/* mockSchema */.g9);
        },
        getMock: async (id) => callMock({ method: 'GET', path: itemPath('/mocks', id) }),
        /** Makes a mock. Postman puts it into the owner's oldest personal workspace when none is given. */
        createMock: (mock, { workspace } = {}) => callMock({ method: 'POST', path: '/mocks', query: { workspace }, body: { mock } }),
        updateMock: async (id, changes) => callMock({ method: 'PUT', path: itemPath('/mocks', id), body: { mock: changes } }),
        deleteMock: async (id) => callReference({ method: 'DELETE', path: itemPath('/mocks', id) }),
        /** Makes a private mock public; rejects with `mockAlreadyPublishedError` when it is. */
        publishMock: async (id) => callReference({ method: 'POST', path: `${itemPath('/mocks', id)}/publish` }),
        /** Makes a public mock private; rejects with `mockAlreadyUnpublishedError` when it is. */
        async unpublishMock(id) {
            try {
                return await callReference({ method: 'DELETE', path: `${itemPath('/mocks', id)}/unpublish` });
            }
            catch (error) {
                if (wasDoneByLostAttempt(error))
                    return { id };
                throw error;
            }
        },
        /**
         * Says which examples or faults calls get; `null` ends it. The embedded server's own: Postman's has nothing of the kind.
         *
         * @returns what is odd about the rules, in sentences
         */
        setAnswers: async (id, answers) => callApi(transport, { method: 'PUT', path: answersPath(id), body: answers }, warningsAnswer),
        /** The rules that are in force, `null` for none. The embedded server's own. */
        getAnswers: async (id) => callApi(transport, { method: 'GET', path: answersPath(id) }, answersAnswer),
        listServerResponses: async (mockId) => callApi(transport, { method: 'GET', path: responsesPath(mockId) }, serverResponsesAnswer),
        getServerResponse: async (mockId, id) => callResponse({ method: 'GET', path: itemPath(responsesPath(mockId), id) }),
        /** Makes a server response. It answers calls only once `updateMock` has made it the active one. */
        createServerResponse: async (mockId, serverResponse) => callResponse({ method: 'POST', path: responsesPath(mockId), body: { serverResponse } }),
        updateServerResponse: async (mockId, id, serverResponse) => callResponse({ method: 'PUT', path: itemPath(responsesPath(mockId), id), body: { serverResponse } }),
        /** Resolves to what was deleted, without `mock` and `updatedAt`. */
        deleteServerResponse: async (mockId, id) => callResponse({ method: 'DELETE', path: itemPath(responsesPath(mockId), id) }),
    };
}
/** An earlier attempt may have acted and lost its answer; that the mock is private now is then what was asked for. */
function wasDoneByLostAttempt(error) {
    return (error instanceof api_error/* PostmanApiError */.VZ && error.name === 'mockAlreadyUnpublishedError' && error.outcome === 'unknown');
}

;// CONCATENATED MODULE: ./build/postman/client.js
/** The Postman API, one method for each endpoint. */





/** A client over a transport, whose limits hold for every call. */
function createPostmanClient(transport) {
    return {
        ...createMockEndpoints(transport),
        ...createCallLogEndpoints(transport),
        ...createDocumentEndpoints(transport),
        /** The owner of the key, and the quotas of the plan. */
        me: () => callApi(transport, { method: 'GET', path: '/me' }, postman_model/* meSchema */.Av),
    };
}


/***/ }),

/***/ 24613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  VZ: () => (/* binding */ PostmanApiError),
  Y9: () => (/* binding */ createTextCleaner),
  Ic: () => (/* binding */ describeFailure),
  c4: () => (/* binding */ isNotFound)
});

// EXTERNAL MODULE: ./build/postman/failure/failure.js + 1 modules
var failure_failure = __webpack_require__(26493);
;// CONCATENATED MODULE: ./build/postman/failure/hints.js
/** What to do about a failure. */

/** One or two sentences, or `undefined` when the failure's own text says it all. */
function hintFor(failure, context) {
    return failure.status === undefined
        ? networkHint(failure.name, context)
        : answerHint(failure, failure.status, context);
}
function answerHint(failure, status, context) {
    const { host, proxy, inputs } = context;
    if (failure.quota) {
        return `The plan's monthly quota is used up, so trying again does not help. Raise it in Postman's billing settings${orOnTheRunner(inputs)}.`;
    }
    if (failure.name === 'unreadableAnswer') {
        if (inputs === undefined)
            return undefined;
        return `Check that \`${inputs.url}\` is the address of a Postman API${proxy === undefined ? '' : ` and that the proxy ${proxy} passes its answers on`}.`;
    }
    if (status >= 500) {
        const page = isPostman(host)
            ? 'see https://status.postman.com and run the job again later'
            : 'run the job again later';
        return `The fault lies with the server: ${page}.`;
    }
    if (status >= 300 && status < 400) {
        const address = `the address itself, ${failure.location === undefined ? 'with https' : `here ${failure.location}`}`;
        return `Redirects are not followed, so that the key reaches no other server.${inputs === undefined ? '' : ` Set \`${inputs.url}\` to ${address}.`}`;
    }
    switch (status) {
        case 401:
            if (inputs === undefined)
                return undefined;
            if (inputs.fileHelps && inputs.filesGiven === true) {
                return `Check the secret (expired? quotes?), or leave \`${inputs.key}\` out: the file can be served on the runner.`;
            }
            return `On pull requests from forks secrets are empty${inputs.fileHelps ? '; give `collection` a file path to run the mock on the runner instead' : ''}.`;
        case 403:
            return 'Use the key of an account that may do this, or ask for a role in the workspace that may edit; a plan or a team rule can forbid it too.';
        case 404:
            if (inputs === undefined)
                return 'Check the ID.';
            return `Check the ID, and that the owner of the key can open it in Postman. An API of another region does not know it either: \`${inputs.url}\` is ${host}.`;
        case 407:
            return proxyHint(host, proxy);
        case 413:
            return `The file is too large for the API. Take large examples out${orOnTheRunner(inputs)}.`;
        case 429:
            return 'Postman allows 300 requests a minute per user. Spread the jobs that share this key over time, or give them keys of several users.';
        default:
            return undefined;
    }
}
function orOnTheRunner(inputs) {
    if (inputs?.fileHelps !== true)
        return '';
    if (inputs.filesGiven === true)
        return `, or leave out \`${inputs.key}\` to run the mock on the runner instead`;
    return `, or give \`collection\` a file path and leave out \`${inputs.key}\` to run the mock on the runner instead`;
}
/** Both of Postman's domains: another server of the same API has its own page, if any. */
function isPostman(host) {
    return /(?:^|\.)(?:get)?postman\.com$/.test(host);
}
function networkHint(code, { host, proxy, inputs }) {
    if (code.startsWith('PROXY_'))
        return proxyHint(host, proxy);
    const suspects = [
        ...(proxy === undefined ? [] : ['it']),
        ...(inputs === undefined ? [] : [`\`${inputs.url}\``]),
        ...(proxy === undefined ? [] : ['NO_PROXY']),
    ];
    /** With more to look at behind it. */
    const check = (...more) => {
        const all = [...suspects, ...more];
        const last = all.pop();
        if (last === undefined)
            return '';
        const list = all.length === 0 ? last : `${all.join(', ')} and ${last}`;
        return proxy === undefined ? ` Check ${list}.` : ` A proxy is set (${proxy}): check ${list}.`;
    };
    switch (code) {
        case 'AbortError':
            return undefined;
        case 'ECONNREFUSED':
            return `Nothing listens there.${check()}`;
        case 'ENOTFOUND':
        case 'EAI_AGAIN':
            return `The name has no address.${check("the runner's DNS")}`;
        case 'CERT_HAS_EXPIRED':
        case 'CERT_NOT_YET_VALID':
            return `Whose certificate it is, ${host} or a proxy that opens TLS traffic, has to renew it.${check("the runner's clock")}`;
        case 'ERR_TLS_CERT_ALTNAME_INVALID':
            return `Something else than ${host} answers there.${check("the runner's DNS")}`;
        case 'UND_ERR_INVALID_ARG':
            if (inputs === undefined)
                return undefined;
            return `Check \`${inputs.key}\` for characters that no header may hold, such as a line break.`;
        default:
            if ((0,failure_failure/* isTlsCode */.ne)(code)) {
                const https = inputs === undefined ? '' : `; also check that \`${inputs.url}\` speaks https`;
                return `If a proxy opens TLS traffic here, put its root certificate into NODE_EXTRA_CA_CERTS${https}.`;
            }
            // Timeouts, resets, unreachable networks.
            if (inputs === undefined)
                return undefined;
            return `${check(`the runner's way to ${host}`).trim().replace(/\.$/, '')}, then run the job again.`;
    }
}
function proxyHint(host, proxy) {
    const name = proxy === undefined ? 'The proxy' : `The proxy ${proxy}`;
    return `${name} does not let the call through. Give HTTPS_PROXY the credentials it asks for, or put ${host} into NO_PROXY.`;
}

;// CONCATENATED MODULE: ./build/postman/failure/api-error.js
/** The one error that the client throws, and how it is made of what happened. Every text in it is one line without the key. */


/** A call to the Postman API failed. The message says what failed, why, and what to do; it never holds the key. */
class PostmanApiError extends Error {
    name;
    status;
    endpoint;
    outcome;
    hint;
    attempts;
    reason;
    constructor(message, fields, options) {
        super(message, options);
        this.name = fields.name;
        this.status = fields.status;
        this.endpoint = fields.endpoint;
        this.outcome = fields.outcome;
        this.hint = fields.hint;
        this.attempts = fields.attempts;
        this.reason = fields.reason ?? message;
    }
}
/**
 * True when what was asked for is not there. The name counts as much as the status: Postman's own documents give 400 and
 * 404 for the same `instanceNotFoundError` (OpenAPI 1.45 and API collection 1.30, delete mock and get collection).
 */
function isNotFound(error) {
    return error instanceof PostmanApiError && (error.status === 404 || error.name.endsWith('NotFoundError'));
}
/** The error for a failed call. */
function describeFailure(failure, call, attempts) {
    const { clean } = call;
    const endpoint = clean(`${call.method} ${call.path}`);
    const outcome = call.method !== 'GET' && attempts.mayHaveActed ? 'unknown' : 'failed';
    const wholeHint = hintFor(failure, call);
    const hint = wholeHint === undefined ? undefined : clean(wholeHint, 600);
    const sentences = [
        failedCall(failure, clean(whatHappened(failure, call)), { service: call.service, endpoint }, attempts),
        attempts.wantedWait === undefined
            ? ''
            : `The next attempt would come in ${(0,failure_failure/* seconds */.YA)(attempts.wantedWait)}, after the deadline of this call.`,
        outcome === 'unknown' ? 'The call may have been carried out all the same.' : '',
        hint ?? '',
    ];
    return new PostmanApiError(sentences.filter((text) => text !== '').join(' '), {
        name: clean(failure.name, 100),
        status: failure.status,
        endpoint,
        outcome,
        hint,
        attempts: attempts.count,
        reason: clean(failure.text),
    }, failure.cause === undefined ? undefined : { cause: cleanCause(failure, clean) });
}
/** What failed and why; how often it was tried comes behind the cause where nobody was reached, since it says no more. */
function failedCall({ status, name, mayHaveActed }, why, { service, endpoint }, { count, elapsedMs }) {
    const tries = count > 1 ? `${count} attempts in ${(0,failure_failure/* seconds */.YA)(elapsedMs)}` : '';
    if (status !== undefined) {
        return `${service} answered ${status} to ${endpoint}${tries && ` (${tries})`}: ${withFullStop(why)}`;
    }
    const reason = tries === '' ? why : why.replace(/[.!?]$/, '');
    if (tries === '' || mayHaveActed || name === 'AbortError' || name === 'TimeoutError') {
        return `${service} gave no answer to ${endpoint}: ${withFullStop(reason + (tries && ` (${tries})`))}`;
    }
    return `${service} could not be reached: ${reason} (${endpoint}, ${tries}).`;
}
function whatHappened(failure, { hasKey, inputs }) {
    if (failure.status === 401) {
        const where = inputs === undefined ? '' : ` in \`${inputs.key}\``;
        const what = hasKey ? `the key${where} is not valid` : `no key was given${where}`;
        return saysMore(failure) ? `${what} (${failure.text.replace(/\.$/, '')})` : what;
    }
    if (failure.status !== undefined)
        return failure.text;
    return failure.text.includes(failure.name) ? failure.text : `${failure.text} (${failure.name})`;
}
/** Whether a 401 gives a reason of its own: an IP address that is not allowed, say. */
function saysMore({ text, name, reasonGiven }) {
    return reasonGiven && text !== name && !/invalid api key/i.test(text);
}
/** A new error in place of the real cause, whose properties could hold the key or a whole request. */
function cleanCause(failure, clean) {
    const cause = new Error(clean(failure.text));
    return Object.assign(cause, { code: clean(failure.name) });
}
/** `text` with the full stop that it may lack. */
function withFullStop(text) {
    return /[.!?…]$/.test(text) ? text : `${text}.`;
}
/** A shorter key would take ordinary words out of messages; Postman's keys have 64 characters. */
const shortestKey = 8;
/** @param key is taken out as it is and in the forms that URLs and headers give it */
function createTextCleaner(key) {
    const forms = [key, encodeURIComponent(key.toWellFormed()), Buffer.from(key).toString('base64')];
    return (text, limit = 300) => {
        const safe = key.length < shortestKey ? text : forms.reduce((rest, form) => rest.replaceAll(form, '***'), text);
        // An answer could otherwise start a line with `::`, which the runner would read as a workflow command.
        const line = safe
            .slice(0, limit * 4)
            .toWellFormed()
            .replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ')
            .trim();
        return line.length > limit ? `${line.slice(0, limit - 1).trimEnd()}…` : line;
    };
}


/***/ }),

/***/ 91018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ attempt),
/* harmony export */   J: () => (/* binding */ readAnswer)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5177);
/* harmony import */ var _failure_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26493);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59361);




/** What an error answer can say fits in here: its status says enough when the body is larger, or breaks off. */
const maxErrorBytes = 64 * 1024;
/** Sends a request and reads its answer. Never rejects. @param dispatcher gives undici's */
async function attempt(dispatcher, request, limits) {
    const { maxAnswerBytes, clock } = limits;
    // undici itself looks at a signal only once the connection stands.
    const sent = await (0,_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .withinTime */ .dn)(async (signal) => exchange(await dispatcher(), request, signal, maxAnswerBytes), limits);
    return sent.ok ? readAnswer(sent.result, clock.now(), maxAnswerBytes) : sent;
}
/** What an answer says: its JSON, or why the call has failed. @param maxBytes the limit that a body which is missing broke */
function readAnswer({ status, headers, body }, now, maxBytes = Infinity) {
    // Without a byte order mark.
    const text = body === undefined ? undefined : new TextDecoder().decode(body);
    const failed = (failure) => ({ ok: false, failure });
    if (!isSuccess(status))
        return failed((0,_failure_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .answerFailure */ .Rp)(status, headers ?? {}, text ?? '', now));
    if (text === undefined)
        return failed((0,_failure_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadableAnswer */ .Cw)(status, `the answer is larger than ${maxBytes} bytes`, false));
    try {
        return { ok: true, status, body: (0,_http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseShallowJson */ .o4)(text, _http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_3__/* .deepestDocument */ .CE) };
    }
    catch (error) {
        if (error instanceof _http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_3__/* .TooDeepError */ .Fd) {
            return failed((0,_failure_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadableAnswer */ .Cw)(status, `the answer cannot be taken. ${error.message}`, false));
        }
        const type = headers === undefined ? '' : `, ${headers['content-type'] ?? 'no content type'}`;
        return failed((0,_failure_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadableAnswer */ .Cw)(status, `the answer is no JSON or was cut off (${text.length} characters${type})`, true));
    }
}
/** @throws what undici rejects with, or the signal's reason once the connection stands */
async function exchange(dispatcher, { headers, body, ...target }, signal, maxBytes) {
    const answer = await dispatcher.request({
        ...target,
        headers: body === undefined ? headers : { ...headers, 'content-type': 'application/json' },
        body: body ?? null,
        signal,
        // The time limit of the caller covers everything.
        headersTimeout: 0,
        bodyTimeout: 0,
    });
    const { statusCode: status } = answer;
    const isWanted = isSuccess(status);
    const gathered = await gather(answer.body, isWanted ? maxBytes : maxErrorBytes).catch((error) => {
        if (isWanted)
            throw error;
        return undefined;
    });
    // undici takes a connection for free a turn of the event loop after its answer. A call that follows before that opens
    // another, which takes longer than the call, with TLS several times as long.
    for (let turn = 0; turn < 2; turn += 1)
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
    return { status, headers: answer.headers, body: gathered };
}
/** `undefined` for more than `most` bytes. */
async function gather(body, most) {
    const parts = [];
    let bytes = 0;
    for await (const part of body) {
        bytes += part.length;
        // Leaving ends the connection.
        if (bytes > most)
            return undefined;
        parts.push(part);
    }
    return Buffer.concat(parts, bytes);
}
function isSuccess(status) {
    return status >= 200 && status <= 299;
}


/***/ }),

/***/ 45369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AE: () => (/* binding */ narrowest),
/* harmony export */   c0: () => (/* binding */ defaultTimeouts),
/* harmony export */   jw: () => (/* binding */ searchParams),
/* harmony export */   tN: () => (/* binding */ send),
/* harmony export */   ur: () => (/* binding */ defaultRetryPolicy)
/* harmony export */ });
/* harmony import */ var _failure_api_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24613);
/* harmony import */ var _failure_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26493);
/* harmony import */ var _attempt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91018);
/** Sends one call until it succeeds, fails for good, or its time is up. */



/** For an API behind a network. */
const defaultTimeouts = { attemptMs: 15_000, callMs: 60_000 };
/** For an API behind a network. */
const defaultRetryPolicy = { maxAttempts: 8, baseMs: 500, capMs: 8_000 };
/** Waits longer than this are reported. */
const longWaitMs = 5_000;
/** Sends a call as `Transport.send` says. @throws PostmanApiError */
async function send(call, limits, settings) {
    const { clock, policy, onWait, onDebug } = settings;
    const context = { ...settings.context, method: call.method, path: settings.basePath + call.path };
    const { clean } = context;
    const endpoint = clean(`${call.method} ${context.path}`);
    const started = clock.now();
    const stageEnd = limits.deadline ?? Infinity;
    let deadline = Math.min(stageEnd, started + settings.timeouts.callMs);
    let mayHaveActed = false;
    let failures = 0;
    for (let count = 1;; count++) {
        const error = (failure, wantedWait) => (0,_failure_api_error_js__WEBPACK_IMPORTED_MODULE_0__/* .describeFailure */ .Ic)(failure, context, { count, elapsedMs: clock.now() - started, mayHaveActed, wantedWait });
        const attemptStarted = clock.now();
        const result = await attemptBefore(deadline, call, limits, settings);
        onDebug?.(clean(`${endpoint}: ${describeResult(result)} in ${(0,_failure_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .seconds */ .YA)(clock.now() - attemptStarted)}`));
        if (result.ok) {
            const { status, body } = result;
            const unreadable = (problem) => {
                mayHaveActed = true;
                return error((0,_failure_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadableAnswer */ .Cw)(status, problem, false));
            };
            return { body, unreadable };
        }
        const { failure } = result;
        mayHaveActed ||= failure.mayHaveActed;
        if (failure.status !== 429)
            failures++;
        if (!mayRepeat(call.method, failure) || failures >= policy.maxAttempts)
            throw error(failure);
        // The stage has said how long it can wait, so a wait that the server asks for does not count as the call's own time.
        if (stageEnd < Infinity)
            deadline = Math.min(stageEnd, deadline + (failure.requestedWait ?? 0));
        const ms = waitBefore(count, failure.requestedWait, settings.random(), policy);
        if (clock.now() + ms >= deadline)
            throw error(failure, ms);
        if (ms > longWaitMs)
            onWait?.({ endpoint, ms, reason: clean(describeResult(result)) });
        try {
            await clock.sleep(ms, joinSignals(limits.signal, limits.stop));
        }
        catch (cause) {
            throw error((0,_failure_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .abortFailure */ .P1)('waiting', cause, failure.text));
        }
    }
}
async function attemptBefore(deadline, { method, path, query, body }, { signal }, { dispatcher, origin, basePath, headers, timeouts, maxAnswerBytes, clock }) {
    const timeoutMs = Math.min(timeouts.attemptMs, deadline - clock.now());
    const request = {
        origin,
        path: basePath + path + queryString(query),
        method,
        headers,
        body: body === undefined ? undefined : JSON.stringify(body),
    };
    return (0,_attempt_js__WEBPACK_IMPORTED_MODULE_2__/* .attempt */ .C)(dispatcher, request, { timeoutMs, signal, maxAnswerBytes, clock });
}
/**
 * A POST is repeated only when the server certainly did not act on it, so that one call never creates two things. The
 * other methods change nothing when they are carried out twice.
 */
function mayRepeat(method, failure) {
    return failure.transient && (method !== 'POST' || !failure.mayHaveActed);
}
/**
 * Milliseconds to wait after the given attempt (from 1). Full jitter, on top of what the server asks for: clients that
 * were turned away together must not come back together.
 *
 * @param random a number from 0 to below 1
 */
function waitBefore(attempt, requested, random, policy) {
    const ceiling = Math.min(policy.capMs, policy.baseMs * 2 ** (attempt - 1));
    return (requested ?? 0) + random * ceiling;
}
/** The limits that both of two have. */
function narrowest(a, b) {
    return {
        deadline: Math.min(a.deadline ?? Infinity, b.deadline ?? Infinity),
        signal: joinSignals(a.signal, b.signal),
        stop: joinSignals(a.stop, b.stop),
    };
}
/** Aborts as soon as either does. */
function joinSignals(a, b) {
    return a !== undefined && b !== undefined ? AbortSignal.any([a, b]) : (a ?? b);
}
function queryString(query) {
    const params = searchParams(query);
    return params.size === 0 ? '' : `?${params.toString()}`;
}
/** A call's query, without what is undefined. */
function searchParams(query = {}) {
    const params = new URLSearchParams();
    for (const [name, value] of Object.entries(query))
        if (value !== undefined)
            params.append(name, String(value));
    return params;
}
function describeResult(result) {
    if (result.ok)
        return String(result.status);
    const { status, name, text } = result.failure;
    return `${status ?? name}: ${text}`;
}


/***/ })

};
