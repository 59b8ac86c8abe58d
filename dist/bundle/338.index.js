export const id = 338;
export const ids = [338];
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

/***/ 72560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ createServerCaller)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
;// CONCATENATED MODULE: ./build/embedded/process/is-running.js
/** Whether there is a process of this ID. That it is still the same one is not said: IDs are given again. */
function isRunning(pid) {
    try {
        // Sends nothing.
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        // Another user's process is there.
        return error instanceof Error && 'code' in error && error.code === 'EPERM';
    }
}

// EXTERNAL MODULE: ./build/embedded/signature.js
var signature = __webpack_require__(72373);
;// CONCATENATED MODULE: ./build/embedded/process/call-server.js
/** Requests to the API of an embedded server that another process has started, over HTTP. */




/** As much as any answer of the server has: a page of call logs has at most 6.5 MB, a collection 30. */
const mostBytes = 64 * 1024 * 1024;
/** What answers is not the server. */
class OtherServerError extends Error {
    name = 'OtherServerError';
}
/**
 * Gives what sends a request and waits for its answer. It rejects when nobody answers, or another program than the server,
 * or with more than that, or when the signal is aborted first. A server whose process is gone is not asked.
 *
 * The key stays here: the request is signed with it.
 *
 * Node's own client: whoever uploads an artifact has loaded it anyway, and what undici does better, retries, proxies and
 * many connections, is of no use within one machine.
 */
function createServerCaller({ url, key, pid }, { keepAlive = true } = {}) {
    // Not Node's own agent: that goes through a proxy under NODE_USE_ENV_PROXY.
    const agent = new external_node_http_.Agent({ keepAlive });
    return ({ method, path, query, body }, signal) => new Promise((resolve, reject) => {
        if (pid !== undefined && !isRunning(pid)) {
            reject(new Error(`its process ${pid} has ended`));
            return;
        }
        const search = query.toString();
        const target = new URL(url + path + (search === '' ? '' : `?${search}`));
        const text = body === undefined ? undefined : JSON.stringify(body);
        const signed = (0,signature/* signCall */.M)(key, method, target.pathname + target.search);
        const headers = {
            ...signed.headers,
            ...(text === undefined
                ? { 'content-length': 0 }
                : { 'content-type': 'application/json', 'content-length': external_node_buffer_.Buffer.byteLength(text) }),
        };
        const call = (0,external_node_http_.request)(target, { ...{ method, agent, headers }, ...(signal !== undefined && { signal }) });
        call.on('error', reject);
        call.on('response', (response) => {
            response.on('error', reject);
            response.on('close', () => {
                reject(new Error('the answer broke off'));
            });
            if (!signed.isAnswered(response.headers)) {
                response.destroy(new OtherServerError(`what answers at ${url} is not the embedded server with this key, which has ended`));
                return;
            }
            const parts = [];
            let bytes = 0;
            response.on('data', (part) => {
                parts.push(part);
                bytes += part.length;
                if (bytes > mostBytes)
                    response.destroy(new Error(`the answer is larger than ${mostBytes} bytes`));
            });
            response.on('end', () => {
                resolve({ status: response.statusCode ?? 0, body: external_node_buffer_.Buffer.concat(parts, bytes) });
            });
        });
        call.end(text);
    });
}


/***/ }),

/***/ 72373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ signCall),
/* harmony export */   v: () => (/* binding */ answerSignature)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/**
 * How a client and an embedded server show each other that they have the key, without sending it: the server may have died
 * since its address was written down, and another program may have its port.
 *
 * The client signs each call, with a number that is used once, and the server's answer has the signature of that number.
 */

const nonceHeader = 'x-ephemeral-nonce';
const callHeader = 'x-ephemeral-signature';
const answerHeader = 'x-ephemeral-proof';
/** @param target path and query, as they are sent */
function signCall(key, method, target) {
    const nonce = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16).toString('hex');
    return {
        headers: { [nonceHeader]: nonce, [callHeader]: signatureOfCall(key, nonce, method, target) },
        isAnswered: (headers) => isSame(headers[answerHeader], signatureOfAnswer(key, nonce)),
    };
}
/** The headers for the answer to a call that is signed with the key; `undefined` for any other. */
function answerSignature(key, { method = '', url = '', headers }) {
    const nonce = headers[nonceHeader];
    if (typeof nonce !== 'string')
        return undefined;
    if (!isSame(headers[callHeader], signatureOfCall(key, nonce, method, url)))
        return undefined;
    return { [answerHeader]: signatureOfAnswer(key, nonce) };
}
const signatureOfCall = (key, nonce, method, target) => sign(key, `call\n${nonce}\n${method} ${target}`);
const signatureOfAnswer = (key, nonce) => sign(key, `answer\n${nonce}`);
function sign(key, text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', key).update(text).digest('hex');
}
/** In a time that says nothing about where they differ. */
function isSame(given, right) {
    if (typeof given !== 'string' || given.length !== right.length)
        return false;
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.timingSafeEqual)(Buffer.from(given, 'latin1'), Buffer.from(right, 'latin1'));
}


/***/ }),

/***/ 81225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cl: () => (/* binding */ createVariables),
/* harmony export */   UR: () => (/* binding */ splitAtTokens),
/* harmony export */   uX: () => (/* binding */ tokenNames)
/* harmony export */ });
/** Same as postman-collection 5.3.1: a token holds no braces, and substitution is repeated at most 19 times. */
const TOKEN = /\{\{([^{}]*)\}\}/g;
const passes = 19;
/** A token whose name holds a token, which only a further pass can replace. */
const TOKEN_IN_TOKEN = /\{\{[^{}]*\{\{/;
/** Characters that the variables within one variable's value may add to it. */
const nestedGrowth = 256 * 1024;
/** Characters that variables may add to a text that calls are compared with. */
const comparedGrowth = 64 * 1024;
/** Characters that all variables together may gain from the variables within them. */
const nestedGrowthOfAll = 16 * 1024 * 1024;
/** Lets `replace` use a part of a room that others use too. */
function within(shared, growth, replace) {
    const part = Math.max(0, Math.min(growth, shared.left));
    const room = { left: part };
    const replaced = replace(room);
    shared.left -= part - Math.max(0, room.left);
    return replaced;
}
/** One pass over all tokens. Counts in `room` what may still be added, and stops replacing when it is used up. */
function replaceTokens(text, valueOf, room) {
    return text.replace(TOKEN, (token, name) => {
        const value = room.left < 0 ? undefined : valueOf(name);
        if (value === undefined)
            return token;
        const growth = value.length - token.length;
        room.left -= Math.max(0, growth);
        return room.left < 0 ? token : value;
    });
}
/** Repeats passes until nothing changes, the room is used up or the limit is reached (cycles). */
function replaceRepeatedly(text, valueOf, room) {
    let replaced = text;
    for (let pass = 0; pass < passes && room.left >= 0; pass += 1) {
        const next = replaceTokens(replaced, valueOf, room);
        if (next === replaced)
            break;
        replaced = next;
    }
    return replaced;
}
/**
 * Variables of an environment win over those of the collection (Postman docs, dynamic responses). The values are
 * resolved once each, so that what a text costs follows from its own length and not from what a variable hides.
 */
function createVariables(collection, environment) {
    const written = new Map([...collection, ...environment].map(({ key, value }) => [key, value]));
    const valueAsWritten = (name) => written.get(name);
    const nested = { left: nestedGrowthOfAll };
    const values = new Map(Array.from(written, ([key, value]) => [
        key,
        within(nested, nestedGrowth, (room) => replaceRepeatedly(value, valueAsWritten, room)),
    ]));
    const valueOf = (name) => values.get(name);
    const replaceIn = (text, room) => TOKEN_IN_TOKEN.test(text) ? replaceRepeatedly(text, valueOf, room) : replaceTokens(text, valueOf, room);
    const isPlain = (text) => values.size === 0 || !text.includes('{{');
    const variables = {
        nestedNames: Array.from(written.values(), tokenNames).flat(),
        resolve: (text, growth = comparedGrowth) => (isPlain(text) ? text : replaceIn(text, { left: growth })),
        sharing(total) {
            const shared = { left: total };
            return {
                ...variables,
                resolve: (text, growth = comparedGrowth) => isPlain(text) ? text : within(shared, growth, (room) => replaceIn(text, room)),
            };
        },
    };
    return variables;
}
/** The names of the tokens that are left in a text, in order; `['id']` for `/users/{{id}}`. */
function tokenNames(text) {
    return text.includes('{{') ? Array.from(text.matchAll(TOKEN), ([, name = '']) => name) : [];
}
/** The texts between the tokens: always one more than there are tokens. */
function splitAtTokens(text) {
    return text.split(/\{\{[^{}]*\}\}/);
}


/***/ }),

/***/ 27584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ connectNearby)
/* harmony export */ });
/* harmony import */ var _postman_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44896);
/* harmony import */ var _postman_transport_direct_transport_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62690);
/** A client for an embedded server that another process has started. */


/** Milliseconds. A server that is asked for a hundred call logs and takes longer has died; its journal has them. */
const longestCall = 15_000;
/** Without the client for the cloud. @param answer sends a request to the server and waits for its answer */
function connectNearby(answer) {
    return (_, limits) => (0,_postman_client_js__WEBPACK_IMPORTED_MODULE_0__/* .createPostmanClient */ .W)((0,_postman_transport_direct_transport_js__WEBPACK_IMPORTED_MODULE_1__/* .createDirectTransport */ .d)(answer, limits, { callMs: longestCall }));
}


/***/ }),

/***/ 563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connectWith: () => (/* binding */ connectWith)
});

// EXTERNAL MODULE: ./build/postman/transport/clock.js
var clock = __webpack_require__(59361);
// EXTERNAL MODULE: ./build/postman/transport/is-loopback.js
var is_loopback = __webpack_require__(53749);
;// CONCATENATED MODULE: ./build/postman/transport/dispatcher.js

/** Calls go out one after the other: HTTP/2 would gain nothing. */
const options = { allowH2: false };
/** What undici's proxies speak. */
const proxyProtocols = new Set(['http:', 'https:', 'socks5:', 'socks:']);
/**
 * The route to `url`. A loopback address never goes through a proxy: none could reach it.
 *
 * @throws Error when a proxy variable holds no URL of a proxy
 */
function createRoute(url, env) {
    const direct = () => routeBy(undefined, async () => new (await __webpack_require__.e(/* import() */ 723).then(__webpack_require__.t.bind(__webpack_require__, 57723, 19))).Agent(options));
    if ((0,is_loopback/* isLoopback */.U)(url.hostname))
        return direct();
    const httpProxy = proxyUrl('HTTP_PROXY', env);
    const httpsProxy = proxyUrl('HTTPS_PROXY', env);
    const proxy = url.protocol === 'https:' ? (httpsProxy ?? httpProxy) : httpProxy;
    if (proxy === undefined)
        return direct();
    // Everything is passed, also the empty string: undici would otherwise look into the environment of the process.
    const proxies = {
        httpProxy: httpProxy?.href ?? '',
        httpsProxy: httpsProxy?.href ?? '',
        noProxy: variable('NO_PROXY', env) ?? '',
    };
    return routeBy(proxy.host, async () => {
        const { EnvHttpProxyAgent } = await __webpack_require__.e(/* import() */ 723).then(__webpack_require__.t.bind(__webpack_require__, 57723, 19));
        return new EnvHttpProxyAgent({ ...options, ...proxies });
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

// EXTERNAL MODULE: ./build/postman/transport/retry.js
var retry = __webpack_require__(9941);
// EXTERNAL MODULE: ./build/postman/transport/send.js + 2 modules
var send = __webpack_require__(51949);
// EXTERNAL MODULE: ./build/postman/failure/text.js
var failure_text = __webpack_require__(99801);
;// CONCATENATED MODULE: ./build/postman/transport/transport.js
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
            redact: (0,failure_text/* createRedactor */.lY)(options.apiKey),
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

// EXTERNAL MODULE: ./build/postman/client.js + 8 modules
var client = __webpack_require__(44896);
// EXTERNAL MODULE: ./build/job/inputs/input-definitions.js
var input_definitions = __webpack_require__(83307);
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
/**
 * Aborts `milliseconds` after `signal`, with its reason. Keeps no process alive that is done before.
 *
 * @param atLeast milliseconds from now on where the process was asked to end some time ago
 */
function abortLater(signal, milliseconds, clock, atLeast = 0) {
    const later = new AbortController();
    const onAbort = () => {
        const since = signal.reason instanceof CancelledError ? performance.now() - signal.reason.at : 0;
        void clock.sleep(Math.max(milliseconds - since, atLeast), undefined, { ref: false }).then(() => {
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
    /** When, as `performance.now()` tells it. */
    at = performance.now();
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

/***/ 97703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ outputsOf),
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
/** What later steps are told of it, or read in the line above. */
const outputsOf = ({ mockUrl, id, name, environment, config }) => [
    mockUrl,
    id,
    name,
    environment,
    config.serverResponseId,
];


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

/***/ 23727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ updateMock)
/* harmony export */ });
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24178);
/* harmony import */ var _postman_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19145);
/* harmony import */ var _create_once_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1939);
/* harmony import */ var _environment_values_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(90895);
/* harmony import */ var _mock_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13374);
/* harmony import */ var _resolve_reference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1265);
/* harmony import */ var _secrets_secret_variables_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97864);
/** Changes an open mock in the middle of a job. */







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
async function provideEnvironment(wanted, mock, dependencies) {
    if (wanted === undefined || wanted === null)
        return wanted;
    const { client, onSecrets } = dependencies;
    if (wanted.kind === 'file') {
        onSecrets?.((0,_secrets_secret_variables_js__WEBPACK_IMPORTED_MODULE_3__/* .secretValuesOf */ .WD)({ environment: wanted.item.variables }));
        return importFile(wanted, mock, dependencies);
    }
    const uid = await (0,_resolve_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveEnvironment */ .g)(client, wanted, undefined);
    if (onSecrets !== undefined) {
        const { environment } = (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_5__.readEnvironment)(await client.getEnvironment(uid));
        onSecrets((0,_secrets_secret_variables_js__WEBPACK_IMPORTED_MODULE_3__/* .secretValuesOf */ .WD)({ environment: environment.variables }));
    }
    return uid;
}
/** The import needs no cleanup of its own: it is in the embedded server, which ends with the job. */
async function importFile({ item }, { name }, { client, reporter, stop }) {
    const values = (0,_environment_values_js__WEBPACK_IMPORTED_MODULE_6__/* .environmentValues */ .s)(item.variables);
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


/***/ }),

/***/ 69460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ hideSecrets)
/* harmony export */ });
/* harmony import */ var _report_redact_redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82498);
/* harmony import */ var _redacting_reporter_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37075);
/** Secrets that become known while a step works, kept out of all that it says from then on. */


function hideSecrets(reporter) {
    let redactor = (0,_report_redact_redact_js__WEBPACK_IMPORTED_MODULE_0__.createRedactor)({ secrets: [] });
    const redact = (text) => redactor.redactText(text);
    return {
        reporter: (0,_redacting_reporter_js__WEBPACK_IMPORTED_MODULE_1__/* .redactingReporter */ .L)(reporter, redact),
        redact,
        hide: (secrets) => {
            redactor = (0,_report_redact_redact_js__WEBPACK_IMPORTED_MODULE_0__.createRedactor)({ secrets });
        },
    };
}


/***/ }),

/***/ 97864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HM: () => (/* binding */ withoutOutputs),
/* harmony export */   WD: () => (/* binding */ secretValuesOf),
/* harmony export */   ot: () => (/* binding */ maskInLog),
/* harmony export */   yL: () => (/* binding */ secretsOfInputs)
/* harmony export */ });
/* harmony import */ var _engine_call_variables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81225);
/* harmony import */ var _report_redact_secret_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77040);


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
    const variables = (0,_engine_call_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .createVariables */ .Cl)(collection, environment);
    const values = secret.flatMap(({ value }) => {
        const resolved = variables.resolve(value);
        const [whole = '', ...more] = (0,_engine_call_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .splitAtTokens */ .UR)(resolved);
        if (more.length === 0)
            return [whole];
        const parts = [whole, ...more].filter((part) => part.trim().length >= shortestInLog);
        return parts.length === 0 ? [] : [resolved, ...parts];
    });
    return [...new Set(values)].filter((value) => value.length >= _report_redact_secret_values_js__WEBPACK_IMPORTED_MODULE_1__/* .shortestSecret */ .bs && !['true', 'false', 'null'].includes(value.toLowerCase()));
}
/** The secrets in the files that the inputs name. */
function secretsOfInputs({ collection, environment, }) {
    return secretValuesOf({
        ...(collection.kind === 'file' && { collection: collection.item.variables }),
        ...(environment?.kind === 'file' && { environment: environment.item.variables }),
    });
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
