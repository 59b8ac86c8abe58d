export const id = 311;
export const ids = [311];
export const modules = {

/***/ 311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   connectToCloud: () => (/* binding */ connectToCloud)
/* harmony export */ });
/* harmony import */ var _postman_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38982);
/* harmony import */ var _postman_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65384);
/* harmony import */ var _inputs_input_definitions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83307);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67040);
/** Clients for Postman's cloud, that tell the reporter what they wait for. They bring the HTTP client: load it where it is used. */



/** The clients for one API share their connections: to make one, with TLS above all, takes longer than a call. */
function connectToCloud({ reporter, env, clock, inputs = _inputs_input_definitions_js__WEBPACK_IMPORTED_MODULE_0__/* .mainApiInputs */ .ZE }) {
    const transports = new Map();
    return ({ url, key }, limits = {}) => {
        const place = JSON.stringify([url, key]);
        const transport = transports.get(place) ??
            (0,_postman_index_js__WEBPACK_IMPORTED_MODULE_1__/* .createTransport */ .o)({
                inputs,
                ...(clock !== undefined && { clock }),
                apiUrl: url,
                apiKey: key,
                env,
                userAgent: `${_version_js__WEBPACK_IMPORTED_MODULE_2__/* .creator */ .xL.name}/${_version_js__WEBPACK_IMPORTED_MODULE_2__/* .creator */ .xL.version}`,
                onWait: ({ endpoint, ms, reason }) => {
                    reporter.info(`Waiting ${Math.round(ms / 1000)} s before ${endpoint} is sent again (${reason})`);
                },
                onDebug: reporter.debug,
            });
        transports.set(place, transport);
        return (0,_postman_index_js__WEBPACK_IMPORTED_MODULE_3__/* .createPostmanClient */ .W)(transport.within(limits));
    };
}


/***/ }),

/***/ 67040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Um: () => (/* binding */ isTooOld),
/* harmony export */   YI: () => (/* binding */ oldestNode),
/* harmony export */   rE: () => (/* binding */ version),
/* harmony export */   xL: () => (/* binding */ creator)
/* harmony export */ });
/** The version in `package.json` (a test compares the two). */
const version = '1.0.0';
/** The program as files and requests of it name it. */
const creator = { name: 'ephemeral-mock', version };
/** What undici 8 asks for: the action brings its own Node, a shell has any. */
const oldestNode = '22.19';
/** Whether this is older than that. By hand: the tables of `localeCompare` take a tenth of a command's start to load. @param node as `22.19.0` */
function isTooOld(node) {
    const [[major, minor], [oldestMajor, oldestMinor]] = [numbersOf(node), numbersOf(oldestNode)];
    return major < oldestMajor || (major === oldestMajor && minor < oldestMinor);
}
function numbersOf(version) {
    const [major = 0, minor = 0] = version.split('.').map(Number);
    return [major, minor];
}


/***/ }),

/***/ 13118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ createRoute)
/* harmony export */ });
/* harmony import */ var _loopback_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72766);

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
    const direct = () => routeBy(undefined, async () => new (await __webpack_require__.e(/* import() */ 7723).then(__webpack_require__.t.bind(__webpack_require__, 57723, 19))).Agent(options));
    if ((0,_loopback_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoopback */ .U)(url.hostname))
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
        const { EnvHttpProxyAgent } = await __webpack_require__.e(/* import() */ 7723).then(__webpack_require__.t.bind(__webpack_require__, 57723, 19));
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


/***/ }),

/***/ 38982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ createTransport)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59361);
/* harmony import */ var _failure_api_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24613);
/* harmony import */ var _route_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13118);
/* harmony import */ var _send_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45369);
/** The way to one Postman API: its address, its key, its connections. It knows no endpoint. */




const defaultMaxAnswerBytes = 64 * 1024 * 1024;
/** @throws Error when `apiUrl` or a proxy variable holds no http(s) URL */
function createTransport(options) {
    const api = parseApiUrl(options.apiUrl, options.inputs);
    const { dispatcher, proxy, close } = (0,_route_js__WEBPACK_IMPORTED_MODULE_0__/* .createRoute */ .u)(api, options.env);
    const settings = {
        dispatcher,
        origin: api.origin,
        basePath: api.pathname.replace(/\/+$/, ''),
        headers: { accept: 'application/json', 'user-agent': options.userAgent, 'x-api-key': options.apiKey },
        context: {
            service: 'Postman',
            inputs: options.inputs,
            host: api.host,
            proxy,
            hasKey: options.apiKey !== '',
            clean: (0,_failure_api_error_js__WEBPACK_IMPORTED_MODULE_1__/* .createTextCleaner */ .Y9)(options.apiKey),
        },
        timeouts: { ..._send_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultTimeouts */ .c0, ...options.timeouts },
        policy: { ..._send_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultRetryPolicy */ .ur, ...options.retry },
        maxAnswerBytes: options.maxAnswerBytes ?? defaultMaxAnswerBytes,
        clock: options.clock ?? _clock_js__WEBPACK_IMPORTED_MODULE_3__/* .systemClock */ .ml,
        random: options.random ?? Math.random,
        onWait: options.onWait,
        onDebug: options.onDebug,
    };
    const under = (limits) => ({
        send: (call) => (0,_send_js__WEBPACK_IMPORTED_MODULE_2__/* .send */ .tN)(call, limits, settings),
        within: (narrower) => under((0,_send_js__WEBPACK_IMPORTED_MODULE_2__/* .narrowest */ .AE)(limits, narrower)),
        close,
    });
    return under(options);
}
function parseApiUrl(value, inputs) {
    const url = URL.parse(String(value));
    if (url?.protocol !== 'https:' && url?.protocol !== 'http:') {
        const what = inputs === undefined ? 'The address of the API' : `\`${inputs.url}\``;
        throw new Error(`${what} is no http or https URL. It looks like https://api.getpostman.com.`);
    }
    return url;
}


/***/ })

};
