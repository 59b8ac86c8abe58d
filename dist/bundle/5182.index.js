export const id = 5182;
export const ids = [5182];
export const modules = {

/***/ 75182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sweepCommand: () => (/* binding */ sweepCommand)
/* harmony export */ });
/* harmony import */ var _github_workflow_runs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38468);
/* harmony import */ var _job_inputs_sweep_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98768);
/* harmony import */ var _job_sweep_mocks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47778);
/* harmony import */ var _job_connect_connect_cloud_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(311);
/* harmony import */ var _job_reporter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31875);
/* harmony import */ var _job_secrets_redact_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27538);
/* harmony import */ var _exit_codes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9316);
/** `ephemeral-mock sweep`: the sweep action outside GitHub. */







/**
 * Sweeps; each thing is one line of the reporter.
 *
 * @returns the exit code
 * @throws InputsError, PostmanApiError
 */
async function sweepCommand(raw, repository, context) {
    const { reporter, redact, hide } = (0,_job_reporter_js__WEBPACK_IMPORTED_MODULE_0__/* .hideSecrets */ .s0)(context.reporter);
    const { api, githubToken, ...options } = (0,_job_inputs_sweep_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSweepInputs */ .Tb)(raw);
    hide([api.key, githubToken]);
    const client = (0,_job_connect_connect_cloud_js__WEBPACK_IMPORTED_MODULE_2__.connectToCloud)({ ...context, reporter, inputs: _job_inputs_sweep_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .sweepApiInputs */ .Y7 })(api);
    const runState = (0,_github_workflow_runs_js__WEBPACK_IMPORTED_MODULE_3__/* .workflowRunState */ .y)({ repository, token: githubToken, onUnknown: reporter.warning });
    const work = (0,_job_sweep_mocks_js__WEBPACK_IMPORTED_MODULE_4__/* .sweepMocks */ .u)({ ...options, repository }, { client, runState, now: Date.now, reporter });
    const swept = await work.catch((error) => {
        throw (0,_job_secrets_redact_error_js__WEBPACK_IMPORTED_MODULE_5__/* .redactError */ .k)(error, redact);
    });
    if (swept.length === 0)
        reporter.info(`Nothing in the account bears the mark of ${repository}.`);
    return swept.some(({ outcome }) => outcome === 'failed') ? _exit_codes_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCodes */ .h.failure : 0;
}


/***/ }),

/***/ 38468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ workflowRunState)
/* harmony export */ });
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92413);
/* harmony import */ var _job_describe_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95992);
/** What GitHub knows of workflow runs. */


/**
 * Asks whether one attempt of a run has ended. A run that GitHub has no record of, and a question that it does not
 * answer, are `unknown`: the caller then goes by age.
 */
function workflowRunState({ repository, token, onUnknown }) {
    if (token === '') {
        onUnknown('There is no GitHub token, so nothing is known of runs and everything is judged by its age.');
        return () => Promise.resolve('unknown');
    }
    const [owner = '', repo = ''] = repository.split('/');
    const octokit = (0,_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .getOctokit */ .Q)(token);
    const told = new Set();
    return async ({ runId, runAttempt }) => {
        try {
            const { data } = await octokit.rest.actions.getWorkflowRunAttempt({
                owner,
                repo,
                run_id: Number(runId),
                attempt_number: Number(runAttempt),
            });
            return data.status === 'completed' ? 'ended' : 'running';
        }
        catch (error) {
            const status = error instanceof Error && 'status' in error ? String(error.status) : 'no answer';
            const hint = hintFor(status, error);
            if (!told.has(status))
                onUnknown(`Run ${runId} is unknown (${status}): ${hint}. Such things are judged by their age.`);
            told.add(status);
            return 'unknown';
        }
    };
}
function hintFor(status, error) {
    if (status === '404')
        return 'it was deleted, or the token lacks `actions: read`';
    if (status === '401')
        return 'GitHub does not accept the token, which wants `actions: read`';
    // A rate limit can be a 403 too.
    if (status === '403' && !/rate limit/i.test((0,_job_describe_error_js__WEBPACK_IMPORTED_MODULE_1__/* .describeError */ .U)(error)))
        return 'the token lacks `actions: read`';
    return 'GitHub did not say';
}


/***/ }),

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

/***/ 73948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ resourceKinds),
/* harmony export */   Y: () => (/* binding */ accessTo)
/* harmony export */ });
/** In the order in which they are removed: without the others a mock is deactivated, and Postman lists active mocks only. */
const resourceKinds = ['mock', 'environment', 'collection'];
/** Every kind in an account. @param scope.workspace wherever the key leads by default */
function accessTo(client, { workspace }) {
    return {
        mock: { list: () => client.listMocks({ workspace }), key: 'id', remove: client.deleteMock },
        environment: { list: () => client.listEnvironments({ workspace }), key: 'uid', remove: client.deleteEnvironment },
        collection: {
            list: (name) => client.listCollections({ workspace, name }),
            key: 'uid',
            remove: client.deleteCollection,
        },
    };
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

/***/ 47778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ sweepMocks)
/* harmony export */ });
/* harmony import */ var _postman_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24613);
/* harmony import */ var _describe_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95992);
/* harmony import */ var _state_mock_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25068);
/* harmony import */ var _connect_resources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73948);
/** Finds what dead runs of one repository have left in an account, by the mark in its name, and removes it. */




/**
 * Removes mocks, then environments and collections: what a mock needs stays with it when it stays, or cannot be removed.
 *
 * @throws PostmanApiError when not even the lists can be read
 */
async function sweepMocks(options, dependencies) {
    const { client, reporter } = dependencies;
    const access = (0,_connect_resources_js__WEBPACK_IMPORTED_MODULE_0__/* .accessTo */ .Y)(client, options);
    const listed = await reporter.progress('Looking through the account', () => Array.fromAsync(_connect_resources_js__WEBPACK_IMPORTED_MODULE_0__/* .resourceKinds */ .A, async (kind) => ({ kind, items: await access[kind].list() })));
    const states = new Map();
    const runState = ({ runId, runAttempt }) => {
        const key = `${runId}.${runAttempt}`;
        const state = states.get(key) ?? dependencies.runState({ runId, runAttempt });
        states.set(key, state);
        return state;
    };
    const swept = [];
    const stayingMocks = new Set();
    for (const { kind, items } of listed) {
        for (const item of items) {
            const { name, uid, createdAt } = item;
            const mark = (0,_state_mock_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parseMark */ .lw)(name);
            // GitHub does not tell apart upper and lower case in names of owners and repositories.
            if (mark?.repository.toLowerCase() !== options.repository.toLowerCase())
                continue;
            const verdict = mark.kept ? keptOnPurpose : judge(await runState(mark), createdAt, options, dependencies.now());
            const resource = { kind, name, uid, createdAt, reason: verdict.reason };
            if (!verdict.remove)
                swept.push({ ...resource, outcome: 'kept' });
            else if (kind !== 'mock' && stayingMocks.has(mark.random))
                swept.push({ ...resource, ...keptForMock });
            else if (options.dryRun)
                swept.push({ ...resource, outcome: 'would be deleted' });
            else
                swept.push({ ...resource, ...(await removeOne(item, access[kind])) });
            const last = swept.at(-1);
            if (kind === 'mock' && (last?.outcome === 'failed' || last?.outcome === 'kept'))
                stayingMocks.add(mark.random);
            reporter.info(`${kind} "${name}" (${uid}): ${last?.outcome ?? ''}, ${last?.reason ?? ''}`);
        }
    }
    return swept;
}
/** The next sweep finds both: a mock that is deactivated would be in no list. */
const keptForMock = { outcome: 'kept', reason: 'its mock stays' };
/** Age or not, somebody may still use it: who wants it gone removes it by hand. */
const keptOnPurpose = { remove: false, reason: 'it was opened with `keep-mock`' };
function judge(state, createdAt, { maxAge }, now) {
    if (state === 'ended')
        return { remove: true, reason: 'its run has ended' };
    if (state === 'running')
        return { remove: false, reason: 'its run goes on' };
    const age = now - Date.parse(createdAt ?? '');
    const hours = (milliseconds) => `${Math.floor(milliseconds / 3_600_000)} h`;
    if (Number.isNaN(age))
        return { remove: false, reason: 'neither its run nor its age is known' };
    return age > maxAge
        ? { remove: true, reason: `its run is unknown and it is ${hours(age)} old` }
        : { remove: false, reason: `its run is unknown and it is only ${hours(age)} old` };
}
async function removeOne(item, { key, remove }) {
    try {
        await remove(item[key]);
        return { outcome: 'deleted' };
    }
    catch (error) {
        // Its own post step, or another sweep, was faster.
        return (0,_postman_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isNotFound */ .c4)(error) ? { outcome: 'deleted' } : { outcome: 'failed', reason: (0,_describe_error_js__WEBPACK_IMPORTED_MODULE_3__/* .describeError */ .U)(error) };
    }
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
