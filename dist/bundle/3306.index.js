export const id = 3306;
export const ids = [3306];
export const modules = {

/***/ 21916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),

/***/ 40364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connectWith: () => (/* binding */ connectWith)
});

// EXTERNAL MODULE: ./build/postman/clock.js
var clock = __webpack_require__(96419);
// EXTERNAL MODULE: ./build/node_modules/undici/lib/dispatcher/agent.js
var agent = __webpack_require__(13480);
// EXTERNAL MODULE: ./build/postman/is-loopback.js
var is_loopback = __webpack_require__(12295);
;// CONCATENATED MODULE: ./build/postman/dispatcher.js
/**
 * The way from here to the API: undici's agents and the proxy between.
 *
 * Only undici's parts are loaded. Its index also brings fetch, WebSocket, caches and mocks, and costs every job three
 * times as much time at the start (`test/unit/postman/startup.test.ts` holds this).
 */


/**
 * Calls go out one after the other: HTTP/2 would gain nothing, and its part of undici is not built in. The limit of headers
 * is Node's usual one, for which undici would load all of `node:http`.
 */
const options = { allowH2: false, maxHeaderSize: 16 * 1024 };
/** What undici's proxies speak. */
const proxyProtocols = new Set(['http:', 'https:', 'socks5:', 'socks:']);
/**
 * The route to `url`. A loopback address never goes through a proxy: none could reach it.
 *
 * @throws Error when a proxy variable holds no URL of a proxy
 */
function createRoute(url, env) {
    const direct = () => routeBy(undefined, () => Promise.resolve(new agent(options)));
    if ((0,is_loopback/* isLoopback */.U)(url.hostname))
        return direct();
    const httpProxy = proxyUrl('HTTP_PROXY', env);
    const httpsProxy = proxyUrl('HTTPS_PROXY', env);
    const proxy = url.protocol === 'https:' ? (httpsProxy ?? httpProxy) : httpProxy;
    if (proxy === undefined)
        return direct();
    const proxies = {
        httpProxy: httpProxy?.href ?? '',
        httpsProxy: httpsProxy?.href ?? '',
        noProxy: variable('NO_PROXY', env) ?? '',
    };
    return routeBy(proxy.host, async () => {
        const { createProxyDispatcher } = await Promise.all(/* import() */[__webpack_require__.e(5324), __webpack_require__.e(59)]).then(__webpack_require__.bind(__webpack_require__, 10059));
        return createProxyDispatcher(proxies, options);
    });
}
function routeBy(proxy, open) {
    let opened;
    return {
        proxy,
        dispatcher: () => (opened ??= open()),
        async close() {
            // Where it could not be opened, its calls have said so.
            await (await opened?.catch(() => undefined))?.destroy();
        },
    };
}
function proxyUrl(name, env) {
    const value = variable(name, env)?.trim() ?? '';
    if (value === '')
        return undefined;
    // As curl does: `proxy.example:3128` means http.
    const url = URL.parse(value.includes('://') ? value : `http://${value}`);
    // The value is not quoted: it may hold a password.
    if (url === null)
        throw new Error(`${name} holds no URL. It looks like http://proxy.example:3128.`);
    if (!proxyProtocols.has(url.protocol)) {
        throw new Error(`${name} is a URL of ${url.protocol}// and no proxy of that kind can be used. It looks like http://proxy.example:3128.`);
    }
    return url;
}
function variable(name, env) {
    return env[name.toLowerCase()] ?? env[name];
}

// EXTERNAL MODULE: ./build/postman/retry.js
var retry = __webpack_require__(24335);
// EXTERNAL MODULE: ./build/postman/send.js + 2 modules
var send = __webpack_require__(72875);
// EXTERNAL MODULE: ./build/postman/text.js
var postman_text = __webpack_require__(60338);
;// CONCATENATED MODULE: ./build/postman/transport.js
/** The way to one Postman API: its address, its key, its connections. It knows no endpoint. */





const defaultMaxAnswerBytes = 64 * 1024 * 1024;
/** @throws Error when `apiUrl` or a proxy variable holds no http(s) URL */
function createTransport(options) {
    const api = parseApiUrl(options.apiUrl, options.inputs);
    const { dispatcher, proxy, close } = options.dispatcher === undefined ? createRoute(api, options.env) : foreignRoute(options.dispatcher);
    const settings = {
        dispatcher,
        origin: api.origin,
        basePath: api.pathname.replace(/\/+$/, ''),
        headers: { accept: 'application/json', 'user-agent': options.userAgent, 'x-api-key': options.apiKey },
        context: {
            service: options.service ?? 'Postman',
            inputs: options.inputs,
            host: api.host,
            proxy,
            hasKey: options.apiKey !== '',
            redact: (0,postman_text/* createRedactor */.lY)(options.apiKey),
        },
        timeouts: { ...send/* defaultTimeouts */.c0, ...options.timeouts },
        policy: { ...retry/* defaultRetryPolicy */.ur, ...options.retry },
        maxAnswerBytes: options.maxAnswerBytes ?? defaultMaxAnswerBytes,
        clock: options.clock ?? clock/* systemClock */.m,
        random: options.random ?? Math.random,
        onWait: options.onWait,
        onDebug: options.onDebug,
    };
    const under = (limits) => ({
        send: (call) => (0,send/* send */.tN)(call, limits, settings),
        within: (narrower) => under(narrowest(limits, narrower)),
        close,
    });
    return under(options);
}
function foreignRoute(dispatcher) {
    return { dispatcher: () => Promise.resolve(dispatcher), proxy: undefined, close: () => Promise.resolve() };
}
function parseApiUrl(value, inputs) {
    const url = URL.parse(String(value));
    if (url?.protocol !== 'https:' && url?.protocol !== 'http:') {
        const what = inputs === undefined ? 'The address of the API' : `\`${inputs.url}\``;
        throw new Error(`${what} is no http or https URL. It looks like https://api.getpostman.com.`);
    }
    return url;
}
function narrowest(a, b) {
    return {
        deadline: Math.min(a.deadline ?? Infinity, b.deadline ?? Infinity),
        signal: (0,send/* joinSignals */.oS)(a.signal, b.signal),
        stop: (0,send/* joinSignals */.oS)(a.stop, b.stop),
    };
}

// EXTERNAL MODULE: ./build/postman/client.js + 10 modules
var client = __webpack_require__(20031);
// EXTERNAL MODULE: ./build/job/input-definitions.js
var input_definitions = __webpack_require__(50523);
;// CONCATENATED MODULE: ./build/job/connect.js
/** Clients for the Postman API, wherever it lives, that tell the reporter what they wait for. */


/** A server on this machine that does not answer at once is gone: waiting for it only holds up the job. */
const nearby = { service: 'The embedded server', retry: { maxAttempts: 3, baseMs: 20 } };
/** The clients for one API share their connections: to make one, with TLS above all, takes longer than a call. */
function connectWith({ reporter, version, env, clock, inputs = input_definitions.mainApiInputs }) {
    const transports = new Map();
    const open = ({ provider, url, key }) => createTransport({
        ...(provider === 'embedded' ? nearby : { inputs }),
        ...(clock !== undefined && { clock }),
        apiUrl: url,
        apiKey: key,
        env,
        userAgent: `ephemeral-mock/${version}`,
        onWait: ({ endpoint, ms, reason }) => {
            reporter.info(`Waiting ${Math.round(ms / 1000)} s before ${endpoint} is sent again (${reason})`);
        },
        onDebug: reporter.debug,
    });
    return (api, limits = {}) => {
        const place = JSON.stringify([api.provider, api.url, api.key]);
        const transport = transports.get(place) ?? open(api);
        transports.set(place, transport);
        return (0,client/* createPostmanClient */.W)(transport.within(limits));
    };
}


/***/ }),

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

/***/ 28542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ describeMock)
/* harmony export */ });
/** A mock as it now is, in one line. */
function describeMock({ name, mockUrl, environment, config }) {
    const answers = config.serverResponseId === null
        ? 'serves its examples'
        : `answers every call with server response ${config.serverResponseId}`;
    const values = environment === null ? '' : ` with environment ${environment}`;
    return `Mock "${name}" at ${mockUrl} ${answers}${values}.`;
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


/***/ }),

/***/ 93250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ updateMock)
/* harmony export */ });
/* harmony import */ var _postman_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39310);
/* harmony import */ var _create_once_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24790);
/* harmony import */ var _environment_values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38636);
/* harmony import */ var _mock_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13374);
/* harmony import */ var _resolve_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39272);





/**
 * Makes the mock as the inputs say and gives it as it now is. What is so already is no error.
 *
 * @throws PostmanApiError, UnresolvedReferenceError
 */
async function updateMock(inputs, dependencies) {
    const { client } = dependencies;
    const mock = await client.getMock(inputs.mockId);
    const mark = (0,_mock_name_js__WEBPACK_IMPORTED_MODULE_0__/* .parseMark */ .lw)(mock.name);
    const serverResponseId = await provideServerResponse(inputs.serverResponse, mock, dependencies);
    const environment = await provideEnvironment(inputs.environment, mock, dependencies);
    const changes = {
        ...(inputs.name !== undefined && {
            name: mark === undefined ? inputs.name : (0,_mock_name_js__WEBPACK_IMPORTED_MODULE_0__/* .markedName */ .QE)((0,_mock_name_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMark */ .ry)(mark), inputs.name),
        }),
        ...(environment !== undefined && { environment }),
        ...(serverResponseId !== undefined && { config: { serverResponseId } }),
    };
    if (Object.keys(changes).length > 0)
        await client.updateMock(mock.id, { collection: mock.collection, ...changes });
    // What we made for this mock goes when it is switched off; a response of the user's own mock stays for later.
    const ended = mock.config.serverResponseId;
    if (serverResponseId === null && ended !== null && mark !== undefined)
        await remove(ended, mock, client);
    if (inputs.private !== undefined)
        await setPrivate(client, mock.id, inputs.private);
    return client.getMock(mock.id);
}
async function remove(serverResponseId, { id }, client) {
    try {
        await client.deleteServerResponse(id, serverResponseId);
    }
    catch (error) {
        // The answer to an earlier attempt was lost, or somebody else was faster.
        if (!(0,_postman_index_js__WEBPACK_IMPORTED_MODULE_1__/* .isNotFound */ .c)(error))
            throw error;
    }
}
/** @returns the ID of the server response that shall be active, `null` for none, `undefined` for no change */
async function provideServerResponse(wanted, { id }, { client, reporter, stop }) {
    if (wanted === undefined || wanted === null)
        return wanted;
    const find = async () => (await client.listServerResponses(id)).find(({ name }) => name === wanted.name);
    const existing = await find();
    if (existing === undefined) {
        return (await (0,_create_once_js__WEBPACK_IMPORTED_MODULE_2__/* .createOnce */ .U)(() => client.createServerResponse(id, wanted), find, { ...lostAnswer(reporter), stop }))
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
        return (0,_resolve_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveEnvironment */ .g)(client, wanted, undefined);
    return importFile(wanted, mock, { client, reporter, stop });
}
/** The import needs no cleanup of its own: it is in the embedded server, which ends with the job. */
async function importFile({ item }, { name }, { client, reporter, stop }) {
    const values = (0,_environment_values_js__WEBPACK_IMPORTED_MODULE_4__/* .environmentValues */ .s)(item.variables);
    const find = async () => (await client.listEnvironments()).findLast((environment) => environment.name === name);
    const { uid } = await (0,_create_once_js__WEBPACK_IMPORTED_MODULE_2__/* .createOnce */ .U)(() => client.importEnvironment({ name, values }), find, {
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
        if (!(error instanceof _postman_index_js__WEBPACK_IMPORTED_MODULE_1__/* .PostmanApiError */ .V) || error.name !== already)
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


/***/ })

};
