export const id = 4033;
export const ids = [4033];
export const modules = {

/***/ 14033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parityCommand: () => (/* binding */ parityCommand)
});

// UNUSED EXPORTS: ownRun

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:readline/promises"
var promises_ = __webpack_require__(4467);
// EXTERNAL MODULE: ./build/postman/model.js
var model = __webpack_require__(69412);
// EXTERNAL MODULE: ./build/report/redact/redact.js + 13 modules
var redact = __webpack_require__(25721);
// EXTERNAL MODULE: ./build/job/secrets/secret-variables.js
var secret_variables = __webpack_require__(97864);
// EXTERNAL MODULE: ./build/report/words.js
var words = __webpack_require__(44702);
;// CONCATENATED MODULE: ./build/parity/parity-report.js
/** What was the same in both places, and what was not, for people and for programs. */

/** Characters of an answer that are shown, and how many of them may be before the first difference. */
const shown = { all: 160, before: 60 };
/** Compares two answers. */
function compared(call, cloud, runner) {
    let first = 0;
    while (first < cloud.length && cloud.charCodeAt(first) === runner.charCodeAt(first))
        first += 1;
    const isSame = cloud === runner;
    const begin = isSame ? 0 : Math.max(0, first - shown.before);
    return { call, isSame, cloud: excerpt(cloud, begin), runner: excerpt(runner, begin) };
}
function excerpt(text, begin) {
    const end = begin + shown.all;
    const part = `${begin > 0 ? '…' : ''}${text.slice(begin, end)}${end < text.length ? '…' : ''}`;
    return (0,words/* toVisible */.ws)(part.toWellFormed().replace(/\s+/g, ' '));
}
/** A rule's result. */
function ruleResult(rule, about, comparisons) {
    return { rule, about, outcome: comparisons.every(({ isSame }) => isSame) ? 'same' : 'different', comparisons };
}
/** Lines for a terminal. @param isAsked which rules were asked for */
function formatParity({ rules, collection }, isAsked) {
    const lines = rules.flatMap(({ rule, about, outcome, comparisons }) => [
        `${rule}  ${outcome === 'same' ? 'the same ' : 'different'}  ${about}`,
        ...comparisons.flatMap(difference),
    ]);
    for (const [why, unseen] of Map.groupBy(unseenAmong(isAsked), ({ why }) => why)) {
        lines.push(`${unseen.map(({ rule }) => rule).join(', ')}: not to be seen, ${why}`);
    }
    const different = rules.filter(({ outcome }) => outcome === 'different');
    lines.push('', `${(0,words/* countOf */.pq)(rules.length, 'rule')}: ${rules.length - different.length} the same, ${different.length} different.`);
    if (collection !== undefined) {
        const different = collection.filter(({ isSame }) => !isSame).length;
        lines.push('', ...collection.flatMap(difference));
        lines.push(`Your collection: ${(0,words/* countOf */.pq)(collection.length, 'call')}, ${different} answered differently.`);
    }
    return `${lines.join('\n')}\n`;
}
/** One object, with nothing in it that the account alone has. */
function parityJson({ rules, collection }, version, isAsked) {
    return {
        version,
        different: rules.filter(({ outcome }) => outcome === 'different').map(({ rule }) => rule),
        rules,
        notSeen: unseenAmong(isAsked),
        ...(collection !== undefined && { collection }),
    };
}
/**
 * Rules of docs/fidelity.md that no call from outside can show, by the reason why: `A-B` stands for all from A to B. What is
 * documented alone needs no probe.
 */
const reasons = [
    ['it is about reading files, which Postman never sees', 'R-01 R-10 R-12-R-21 V-01-V-10'],
    ["Postman's cloud has nothing of the kind", 'B-01-B-08 S-01-S-06 M-44 A-24 P-10'],
    ['it is about reports, which are ours', 'M-45'],
    ['it is about when a call is logged, and the cloud shows its log late', 'P-11'],
    ["it is about bounds, which an account's quota would pay for", 'M-40 T-19 P-07 P-12 P-13 A-03 A-18'],
    ['it is about a port of this machine', 'A-12'],
];
/** Each rule that is not to be seen, with the reason. */
const unseenRules = new Map(reasons.flatMap(([why, rules]) => rules.split(' ').flatMap((range) => rulesOf(range).map((rule) => [rule, why]))));
/** `R-12-R-21` is ten rules, `R-01` is one. */
function rulesOf(range) {
    const [letter = '', from = '', , to = from] = range.split('-');
    return Array.from({ length: Number(to) - Number(from) + 1 }, (_, index) => {
        return `${letter}-${String(Number(from) + index).padStart(2, '0')}`;
    });
}
function unseenAmong(isAsked) {
    return Array.from(unseenRules, ([rule, why]) => ({ rule, why })).filter(({ rule }) => isAsked(rule));
}
function difference({ call, isSame, cloud, runner }) {
    if (isSame)
        return [];
    return [`        ${call}`, `          cloud:  ${cloud}`, `          runner: ${runner}`];
}

;// CONCATENATED MODULE: ./build/parity/probe.js
/**
 * Mocks that probes need: one that anybody may call; a private one; a private one on which every call gets a 503; one that
 * looks neither at query parameters nor at wildcards; one whose collection is deleted before it is called.
 */
const mockKinds = ['public', 'private', 'outage', 'exact', 'orphan'];
/** Each of them with its name. */
const pairsOf = (texts) => Object.entries(texts).flatMap(([key, values]) => [values].flat().map((value) => ({ key, value })));
/** Status and body. */
function readAnswer({ status, body }) {
    return `${status} ${body}`.trim();
}
/** Status, these headers and the body. */
function readHeaders(...names) {
    return (answer) => {
        const values = names.map((name) => `${name}: ${[answer.headers[name] ?? 'none'].flat().join(' | ')}`);
        return [readAnswer(answer), ...values].join(', ');
    };
}

// EXTERNAL MODULE: ./build/postman/transport/route.js
var route = __webpack_require__(13118);
// EXTERNAL MODULE: ./build/postman/transport/loopback.js
var loopback = __webpack_require__(72766);
// EXTERNAL MODULE: ./build/postman/client.js + 4 modules
var client = __webpack_require__(65384);
// EXTERNAL MODULE: ./build/job/state/mock-name.js
var mock_name = __webpack_require__(25068);
;// CONCATENATED MODULE: ./build/parity/ask-mock.js
/** Milliseconds for one call. */
const timeout = 30_000;
/** Bytes: a longer answer is cut, and told by its beginning. */
const mostBytes = 1024 * 1024;
/** How often a rate limit is waited for, and for how many milliseconds when it does not say. */
const patience = { times: 5, wait: 20_000 };
/** Gives what asks a mock, one call after the other. */
function createAskMock({ mockUrl, dispatcher, signal, clock, pause }) {
    const basePath = mockUrl.pathname.replace(/\/+$/, '');
    let mayAsk = 0;
    return async ({ method, target, headers, body }) => {
        for (let times = 0;; times += 1) {
            await clock.sleep(Math.max(0, mayAsk - clock.now()), signal);
            mayAsk = clock.now() + pause;
            const answer = await dispatcher.request({
                origin: mockUrl.origin,
                path: basePath + target,
                method,
                headers,
                body: body ?? null,
                signal,
                headersTimeout: timeout,
                bodyTimeout: timeout,
            });
            const read = { status: answer.statusCode, headers: answer.headers, body: await readBody(answer.body) };
            if (read.status !== 429 || times === patience.times)
                return read;
            const seconds = Number(answer.headers['retry-after'] ?? Number.NaN);
            mayAsk = clock.now() + (seconds > 0 && seconds < 120 ? seconds * 1000 : patience.wait);
        }
    };
}
async function readBody(body) {
    const chunks = [];
    let length = 0;
    for await (const chunk of body) {
        chunks.push(chunk);
        length += chunk.length;
        if (length > mostBytes)
            break;
    }
    return Buffer.concat(chunks).subarray(0, mostBytes).toString('utf8');
}

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/embedded/server.js + 37 modules
var embedded_server = __webpack_require__(53403);
// EXTERNAL MODULE: ./build/job/connect/connect-cloud.js
var connect_cloud = __webpack_require__(311);
// EXTERNAL MODULE: ./build/job/inputs/input-definitions.js
var input_definitions = __webpack_require__(83307);
// EXTERNAL MODULE: ./build/job/inputs/inputs.js
var inputs_inputs = __webpack_require__(25603);
// EXTERNAL MODULE: ./build/job/close/remove-mock.js
var remove_mock = __webpack_require__(40994);
// EXTERNAL MODULE: ./build/job/open/open-mock.js
var open_mock = __webpack_require__(42268);
// EXTERNAL MODULE: ./build/job/version.js
var version = __webpack_require__(67040);
// EXTERNAL MODULE: ./build/postman/transport/transport.js
var transport = __webpack_require__(38982);
;// CONCATENATED MODULE: ./build/parity/open-places.js
/** The two places that are compared, and the mocks of the probes in each. */










/** Where the API and its key are from, for texts that say where to look. */
const parityApiInputs = { key: 'POSTMAN_API_KEY', url: 'postman-api-url', fileHelps: false };
/** The cloud. Nothing is sent before something is opened. */
function cloudPlace(options) {
    const { api, workspace } = options;
    const states = [];
    const connect = (0,connect_cloud.connectToCloud)({ ...options, inputs: parityApiInputs });
    const inputs = {
        provider: 'postman',
        'postman-api-url': api.url,
        'postman-api-key': api.key,
        workspace: workspace ?? '',
    };
    return {
        name: 'cloud',
        api,
        ...transportsTo(api, options),
        open: (given) => open_places_open({ ...inputs, ...given }, states, { ...options, apiInputs: parityApiInputs }),
        async close(limits) {
            const client = connect(api, limits);
            const leftovers = [];
            for (const state of states.splice(0))
                leftovers.push(...(await (0,remove_mock/* removeMock */.VF)(state, api, client)));
            return leftovers;
        },
    };
}
/** Our own server, started for this. */
async function runnerPlace(options) {
    const server = await (0,embedded_server/* startEmbedded */.H)({ log: options.reporter.debug });
    const api = { provider: 'embedded', url: server.apiUrl, key: server.apiKey };
    return {
        name: 'runner',
        api,
        ...transportsTo(api, options),
        open: (given) => open_places_open({ provider: 'embedded', ...given }, [], {
            ...options,
            launchEmbedded: () => Promise.resolve((0,embedded_server/* asLaunched */.n)(server, '')),
        }),
        close: server.close,
    };
}
/** @param states gets what removal needs, before it exists */
async function open_places_open(given, states, options) {
    const { directory, workingDirectory, end, reporter } = options;
    const inputs = await (0,inputs_inputs/* parseInputs */.T)((0,input_definitions/* withDefaults */.rO)(given), workingDirectory, {
        signal: end.stop,
        progress: reporter.progress,
    });
    const own = external_node_path_.join(directory, crypto.randomUUID());
    await (0,external_node_fs_promises_.mkdir)(own, { mode: 0o700 });
    const at = states.length;
    return (0,open_mock/* openMock */.p)(inputs, {
        launchEmbedded: () => Promise.reject(new Error('The mock is in the cloud.')),
        mask: () => undefined,
        ...options,
        directory: own,
        state: {
            save(state) {
                states[at] = state;
            },
        },
    });
}
function transportsTo(api, { env, clock, reporter, end }) {
    const to = (apiKey) => (0,transport/* createTransport */.o)({
        inputs: parityApiInputs,
        apiUrl: api.url,
        apiKey,
        env,
        userAgent: `${version/* creator */.xL.name}/${version/* creator */.xL.version}`,
        clock,
        onDebug: reporter.debug,
        signal: end.giveUp,
        stop: end.stop,
    });
    return { transport: to(api.key), anonymous: to('') };
}
/** The inputs of a mock of this kind. */
async function inputsOf(kind, collection, directory) {
    const file = external_node_path_.join(directory, `${kind}.json`);
    await (0,external_node_fs_promises_.writeFile)(file, JSON.stringify(collection), { mode: 0o600 });
    const environment = external_node_path_.join(directory, 'environment.json');
    await (0,external_node_fs_promises_.writeFile)(environment, JSON.stringify({ name: 'Probes', values: [] }), { mode: 0o600 });
    return {
        collection: file,
        environment,
        ...((kind === 'private' || kind === 'outage') && { private: 'true' }),
        ...(kind === 'outage' && { 'server-response': '503' }),
    };
}

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./build/http-text/bounded-json.js
var bounded_json = __webpack_require__(5177);
// EXTERNAL MODULE: ./build/postman/failure/api-error.js + 1 modules
var api_error = __webpack_require__(24613);
;// CONCATENATED MODULE: ./build/parity/probes/api.js
/** Probes of "The API". What an account answers is told without what is its own: names, IDs, times. */



const nobody = '00000000-0000-4000-8000-000000000000';
const created = dist/* object */.Ikc({ mock: dist/* object */.Ikc({ id: dist/* string */.YjP() }) });
const logsOf = dist/* object */.Ikc({ 'call-logs': dist/* array */.YOg(dist/* record */.g1P(dist/* string */.YjP(), dist/* unknown */.L5J())) });
/** A field of a field of an answer; `undefined` where there is none. */
function at(value, ...names) {
    return names.reduce((inner, name) => ((0,bounded_json/* isObject */.Gv)(inner) ? inner[name] : undefined), value);
}
const namesOf = (value) => ((0,bounded_json/* isObject */.Gv)(value) ? Object.keys(value).sort().join(' ') : typeof value);
/** Status and name of a refusal; what was answered where nothing was refused. */
async function refusalOf(asked) {
    try {
        return `answered with ${namesOf(await asked)}`;
    }
    catch (error) {
        if (error instanceof api_error/* PostmanApiError */.VZ && error.status !== undefined)
            return `${error.status} ${error.name}`;
        throw error;
    }
}
/** The call logs of a path, which come late in the cloud; `undefined` while there are none. */
async function callLogs({ send, mockId }, query) {
    const path = `/mocks/${mockId}/call-logs`;
    const logs = dist/* parse */.qgA(logsOf, await send({ method: 'GET', path, query }))['call-logs'];
    return logs.length === 0 ? undefined : logs;
}
/** In the order of the rules. */
const apiProbes = [
    {
        rule: 'A-01',
        about: 'a call without a key',
        ask: ({ sendWithoutKey }) => refusalOf(sendWithoutKey({ method: 'GET', path: '/me' })),
    },
    {
        rule: 'A-02',
        about: 'a path that the API does not have',
        ask: ({ send }) => refusalOf(send({ method: 'GET', path: '/no-such-path-of-the-api' })),
    },
    {
        rule: 'A-04',
        about: 'the fields of a mock, in get and in the list',
        async ask({ send, mockId }) {
            const mock = at(await send({ method: 'GET', path: `/mocks/${mockId}` }), 'mock');
            const list = at(await send({ method: 'GET', path: '/mocks' }), 'mocks');
            const all = Array.isArray(list) ? list : [];
            const listed = all.find((one) => at(one, 'id') === mockId);
            return `get: ${namesOf(mock)}; config: ${namesOf(at(mock, 'config'))}; list: ${namesOf(listed)}`;
        },
    },
    {
        rule: 'A-05',
        about: 'a UID in the place of an ID, and an ID in that of a UID',
        async ask({ send, mockUid, collectionUid }) {
            const collectionId = collectionUid.replace(/^\d+-/, '');
            const mock = await refusalOf(send({ method: 'GET', path: `/mocks/${mockUid}` }));
            return `mock by UID ${mock}; collection by ID ${await refusalOf(send({ method: 'GET', path: `/collections/${collectionId}` }))}`;
        },
    },
    {
        rule: 'A-06',
        about: 'a mock for a collection that does not exist',
        async ask({ send, markedName }) {
            const mock = { collection: nobody, name: markedName('A-06') };
            const sent = send({ method: 'POST', path: '/mocks', body: { mock } });
            const refusal = await refusalOf(sent);
            const made = dist/* safeParse */.xLC(created, await sent.catch(() => undefined));
            if (made.success)
                await send({ method: 'DELETE', path: `/mocks/${made.output.mock.id}` });
            return refusal;
        },
    },
    {
        rule: 'A-07',
        about: 'the mocks of a workspace that does not exist',
        ask: ({ send }) => refusalOf(send({ method: 'GET', path: '/mocks', query: { workspace: nobody } })),
    },
    {
        rule: 'A-08',
        about: 'an update that detaches the environment and writes config',
        async ask({ send, mockId, collectionUid, environmentUid }) {
            const path = `/mocks/${mockId}`;
            const update = (mock) => send({ method: 'PUT', path, body: { mock } });
            await update({ collection: collectionUid, environment: null, config: { matchBody: true } });
            const mock = at(await send({ method: 'GET', path }), 'mock');
            await update({ collection: collectionUid, environment: environmentUid, config: { matchBody: false } });
            const environment = at(mock, 'environment') ?? '';
            return `environment ${environment === '' ? 'detached' : 'still there'}, matchBody ${String(at(mock, 'config', 'matchBody'))}`;
        },
    },
    {
        rule: 'A-14',
        about: 'a server response without headers, language and body',
        async ask({ send, mockId, markedName }) {
            const path = `/mocks/${mockId}/server-responses`;
            const serverResponse = { name: markedName('A-14'), statusCode: 503 };
            const made = await send({ method: 'POST', path, body: { serverResponse } });
            const inner = at(made, 'serverResponse') ?? made;
            await send({ method: 'DELETE', path: `${path}/${String(at(inner, 'id'))}` });
            return JSON.stringify({
                headers: at(inner, 'headers'),
                language: at(inner, 'language'),
                body: at(inner, 'body'),
            });
        },
    },
    {
        rule: 'A-15',
        about: 'the active server response is deleted',
        examples: [{ name: 'served again', url: '/a-15' }],
        calls: 1,
        async ask({ send, mockId, collectionUid, markedName, callMock }) {
            const mockPath = `/mocks/${mockId}`;
            const path = `${mockPath}/server-responses`;
            const serverResponse = { name: markedName('A-15'), statusCode: 503 };
            const made = await send({ method: 'POST', path, body: { serverResponse } });
            const id = String(at(made, 'serverResponse', 'id') ?? at(made, 'id'));
            const config = { serverResponseId: id };
            await send({ method: 'PUT', path: mockPath, body: { mock: { collection: collectionUid, config } } });
            await send({ method: 'DELETE', path: `${path}/${id}` });
            const left = at(await send({ method: 'GET', path: mockPath }), 'mock', 'config', 'serverResponseId');
            const { status } = await callMock('/a-15');
            return `calls get ${status}, config names ${left === id ? 'it still' : 'none'}`;
        },
    },
    {
        rule: 'A-16',
        about: 'the headers of a call log',
        examples: [{ name: 'logged', url: '/a-16' }],
        calls: 1,
        async ask(account) {
            await account.callMock('/a-16');
            const query = { include: 'request.headers,response.headers', limit: '1' };
            const [log] = (await account.until(() => callLogs(account, query))) ?? [];
            if (log === undefined)
                return 'no call log came';
            const form = (side) => Array.isArray(at(log, side, 'headers')) ? 'a list' : typeof at(log, side, 'headers');
            return `request: ${form('request')}, response: ${form('response')}`;
        },
    },
    {
        rule: 'A-17',
        about: 'a wrong limit and a sort without direction for call logs',
        async ask({ send, mockId }) {
            const path = `/mocks/${mockId}/call-logs`;
            const limit = await refusalOf(send({ method: 'GET', path, query: { limit: 'many' } }));
            return `limit ${limit}; sort ${await refusalOf(send({ method: 'GET', path, query: { sort: 'servedAt' } }))}`;
        },
    },
    {
        rule: 'A-19',
        about: 'call logs filtered by a path without the query that the call had',
        examples: [{ name: 'filtered', url: '/a-19' }],
        calls: 1,
        async ask(account) {
            await account.callMock('/a-19?page=1');
            const log = await account.until(async () => {
                const logs = (await callLogs(account, { limit: '100' })) ?? [];
                return logs.map((one) => String(at(one, 'request', 'path'))).find((path) => path.includes('/a-19'));
            });
            if (log === undefined)
                return 'no call log came';
            const found = async (requestPath) => (await callLogs(account, { requestPath }))?.length ?? 0;
            return `with its query ${await found(log)}, without ${await found(log.replace(/\?.*/, ''))}`;
        },
    },
    {
        rule: 'A-21',
        about: 'the IDs of examples in an imported collection',
        examples: [{ name: 'known by its ID', url: '/a-21', order: 'first' }],
        async ask({ send, collectionUid, exampleId }) {
            const whole = JSON.stringify(await send({ method: 'GET', path: `/collections/${collectionUid}` }));
            return whole.includes(exampleId) ? 'those of the file' : 'new ones';
        },
    },
    {
        rule: 'A-22',
        about: 'the list of collections by name, without and with a limit',
        async ask({ send, markedName }) {
            const query = { name: markedName('none') };
            const plain = await send({ method: 'GET', path: '/collections', query });
            const limited = await send({ method: 'GET', path: '/collections', query: { ...query, limit: 1 } });
            return `without: ${namesOf(plain)}; with: ${namesOf(limited)}`;
        },
    },
    {
        rule: 'A-23',
        about: 'a collection that does not exist, asked for and deleted',
        async ask({ send }) {
            const path = `/collections/${nobody}`;
            return `get ${await refusalOf(send({ method: 'GET', path }))}; delete ${await refusalOf(send({ method: 'DELETE', path }))}`;
        },
    },
    {
        rule: 'A-25',
        about: 'the fields of a workspace in the list, and a list of a kind that there is none of',
        async ask({ send }) {
            const listed = async (type) => {
                const list = at(await send({ method: 'GET', path: '/workspaces', query: { type } }), 'workspaces');
                return dist/* parse */.qgA(dist/* array */.YOg(dist/* unknown */.L5J()), list);
            };
            const [first] = await listed('personal');
            return `personal: ${namesOf(first)}; partner: ${(await listed('partner')).length}`;
        },
    },
    {
        rule: 'A-26',
        about: 'a workspace that does not exist',
        ask: ({ send }) => refusalOf(send({ method: 'GET', path: `/workspaces/${nobody}` })),
    },
];

;// CONCATENATED MODULE: ./build/parity/probes/paths.js
/** By ID, name and status. */
const selectorProbes = [
    {
        rule: 'M-02',
        about: 'x-mock-response-code with a value that is no status',
        examples: [{ name: 'two hundred', url: '/users' }],
        calls: [{ target: '/users', headers: { 'x-mock-response-code': 'teapot' } }],
    },
    {
        rule: 'M-03',
        about: 'x-mock-response-id with an ID of the file, and with the UID of the account',
        examples: [{ name: 'chosen', url: '/users', order: 'first' }],
        calls: [
            { target: '/users', headers: { 'x-mock-response-id': '<id>' } },
            { target: '/users', headers: { 'x-mock-response-id': '<owner>-<id>' } },
        ],
    },
    {
        rule: 'M-04',
        about: 'x-mock-response-name with another case, other white space, in UTF-8, percent-encoded',
        examples: [
            { name: 'M04 Sunny  day', url: '/users' },
            { name: 'M04 Größe', url: '/users' },
        ],
        calls: ['M04 sunny day', 'M04 Sunny day', 'M04%20Sunny%20%20day', 'M04%20Gr%C3%B6%C3%9Fe'].map((name) => ({
            target: '/users',
            headers: { 'x-mock-response-name': name },
        })),
    },
    {
        rule: 'M-05',
        about: 'a name and a status that different examples have',
        examples: [
            { name: 'M05 one', url: '/users' },
            { name: 'M05 two', url: '/users', status: 404 },
        ],
        calls: [
            { target: '/users', headers: { 'x-mock-response-name': 'M05 one', 'x-mock-response-code': '404' } },
            { target: '/users', headers: { 'x-mock-response-name': 'M05 two', 'x-mock-response-code': '404' } },
        ],
    },
];
/** By path. */
const pathProbes = [
    {
        rule: 'M-11',
        about: 'a segment of 256 characters stands for an ID, one of 255 does not',
        examples: [{ name: 'long', url: `/files/${'a'.repeat(256)}/x` }],
        calls: [`/files/${'b'.repeat(256)}/x`, `/files/${'b'.repeat(255)}/x`],
    },
    {
        rule: 'M-13',
        about: 'a wildcard and a trailing slash',
        examples: [{ name: 'user', url: '/users/{{m13}}' }],
        calls: ['/users/anne/'],
    },
    {
        rule: 'M-14',
        about: 'a path that is only similar: one letter of eight, two, three',
        examples: [{ name: 'similar', url: '/schedule' }],
        calls: ['/schedulx', '/scheduxx', '/schedxxx', '/schedule/more'],
    },
    {
        rule: 'M-16',
        about: 'a path variable with a value, and one without a value that a variable of the collection has the name of',
        examples: [
            { name: 'with', url: '/with/:id', pathVariables: { id: 'anne' } },
            { name: 'without', url: '/without/:m16' },
        ],
        variables: { m16: 'bert' },
        calls: ['/with/anne', '/without/bert', '/without/carl'],
    },
    {
        rule: 'M-17',
        about: 'repeated slashes',
        examples: [{ name: 'users', url: '/users/all' }],
        calls: ['/users//all', '//<p>/users/all'],
    },
    {
        rule: 'M-18',
        about: 'a path within the base URL, with and without it in the call, also without a protocol',
        examples: [
            { name: 'within', url: '{{m18a}}/eighteen/within' },
            { name: 'bare', url: '{{m18b}}/eighteen/bare' },
        ],
        variables: { m18a: 'https://parity.invalid/<p>-a/v1', m18b: '//parity.invalid/<p>-b/api' },
        calls: ['/<p>-a/v1/eighteen/within', '/<p>-b/api/eighteen/bare', '<root>/eighteen/within'],
    },
    {
        rule: 'M-19',
        about: 'a variable with text around it',
        examples: [{ name: 'picture', url: '/pictures/{{m19}}.png' }],
        calls: ['/pictures/cat.png', '/pictures/cat.gif'],
    },
    {
        rule: 'M-20',
        about: 'percent-encoding in paths',
        examples: [
            { name: 'space', url: '/a%20b' },
            { name: 'letters', url: '/plain' },
        ],
        calls: ['/a%20b', '/%61%20b', '/pl%61in'],
    },
    {
        rule: 'M-38',
        about: 'a path that begins right behind a variable',
        examples: [{ name: 'users', url: '{{m38}}<p>/users' }],
        variables: { m38: 'https://parity.invalid/' },
        calls: ['/users'],
    },
    {
        rule: 'M-39',
        about: "a dynamic variable in an example's path",
        examples: [{ name: 'guid', url: '/users/{{$guid}}' }],
        calls: ['/users/anything'],
    },
    {
        rule: 'M-42',
        about: 'placeholders and empty variables in a path',
        examples: [
            { name: 'placeholder', url: '/users/<integer>' },
            { name: 'value', url: '/pets/:id', pathVariables: { id: '<string>' } },
            { name: 'empty', url: '/cars/{{m42}}' },
        ],
        variables: { m42: '' },
        calls: ['/users/anne', '/pets/anne', '/cars/anne'],
    },
    {
        rule: 'M-43',
        about: 'another value than the saved one of a path variable',
        examples: [{ name: 'alice', url: '/users/:name', pathVariables: { name: 'alice' } }],
        calls: ['/users/maximilian'],
    },
];

;// CONCATENATED MODULE: ./build/parity/probes/reading.js
/** In the order of the rules. */
const readingProbes = [
    {
        rule: 'R-03',
        about: 'a URL whose raw text says something else than its parts',
        examples: [{ name: 'parts', url: '/parts', raw: 'https://parity.invalid/<p>/raw' }],
        calls: ['/parts', '/raw'],
    },
    {
        rule: 'R-04',
        about: 'an example without its original request',
        examples: [{ name: 'bare', url: '/users', more: { originalRequest: undefined } }],
        calls: ['/users'],
    },
    {
        rule: 'R-05',
        about: 'an example without a status',
        examples: [{ name: 'no code', url: '/users', more: { code: undefined, status: undefined } }],
        calls: ['/users'],
    },
    {
        rule: 'R-06',
        about: 'a method in lower case',
        examples: [{ name: 'lower', method: 'get', url: '/users' }],
        calls: ['/users'],
    },
    {
        rule: 'R-07',
        about: 'a tie of examples that have no IDs in the file',
        examples: ['one', 'two', 'three'].map((name) => ({ name, url: '/tie' })),
        calls: ['/tie'],
    },
    {
        rule: 'R-08',
        about: 'two variables of the collection with the same name',
        examples: [{ name: 'variable', url: '/users', body: '{{r08}}' }],
        variables: { r08: ['one', 'two'] },
        calls: ['/users'],
    },
    {
        rule: 'R-09',
        about: 'a disabled query parameter',
        examples: [
            { name: 'disabled', url: '/users', disabledQuery: { page: '7' }, order: 'last' },
            { name: 'other', url: '/users?page=8', order: 'first' },
        ],
        calls: ['/users', '/users?page=7'],
    },
];

;// CONCATENATED MODULE: ./build/parity/probes/rendering.js
/** Probes of "Filling in the answer". */

const json = { 'Content-Type': 'application/json' };
const post = (name, body) => ({ name, method: 'POST', url: '/orders', body });
/** In the order of the rules. */
const renderingProbes = [
    {
        rule: 'T-02',
        about: 'variables within variables, and two that name each other',
        examples: [
            { name: 'nested', url: '/users', body: '{{t02a}}' },
            { name: 'circle', url: '/circle', body: '[{{t02c}}]' },
        ],
        variables: { t02a: '{{t02b}}!', t02b: 'inner', t02c: '{{t02d}}', t02d: '{{t02c}}' },
        calls: ['/users', '/circle'],
    },
    {
        rule: 'T-03',
        about: 'a token that nothing defines',
        examples: [{ name: 'undefined', url: '/users', body: '[{{t03}}]' }],
        calls: ['/users'],
    },
    {
        rule: 'T-05',
        about: '$body: an object, a list, a number with a zero at its end, a missing field',
        examples: [post('body', `{{$body 'o'}} {{$body 'l'}} {{$body 'n'}} {{$body 'a.0'}} [{{$body 'none'}}]`)],
        calls: [
            { method: 'POST', target: '/orders', headers: json, body: '{"o":{"x":1},"l":[1,2],"n":1.10,"a":["first"]}' },
        ],
    },
    {
        rule: 'T-07',
        about: '$queryParams of a parameter that came twice',
        examples: [{ name: 'query', url: '/users', body: "{{$queryParams 'tag'}}" }],
        calls: ['/users?tag=a&tag=b'],
    },
    {
        rule: 'T-09',
        about: 'helpers without a default for what is missing',
        examples: [
            post('missing', "[{{$body 'a'}}] [{{$headers 'x-none'}}] [{{$queryParams 'q'}}] [{{$pathSegments '9'}}]"),
        ],
        calls: [{ method: 'POST', target: '/orders', headers: json, body: '{}' }],
    },
    {
        rule: 'T-10',
        about: 'tokens within a value of the call',
        examples: [{ name: 'token', url: '/users', body: "{{$queryParams 'q'}}" }],
        calls: ['/users?q=%7B%7B%24guid%7D%7D'],
    },
    {
        rule: 'T-11',
        about: 'dynamic variables, and a variable of the same name as one',
        examples: [
            {
                name: 'dynamic',
                url: '/users',
                body: '{{$guid}} {{$timestamp}} {{$isoTimestamp}} {{$randomInt}} {{$randomFirstName}} {{$randomUUID}} {{$randomColor}}',
            },
            { name: 'own', url: '/own', body: '{{$randomCity}}' },
        ],
        variables: { $randomCity: 'Ours' },
        calls: ['/users', '/own'],
        read: (answer) => readAnswer({ ...answer, body: shapeOf(answer) }),
    },
    {
        rule: 'T-12',
        about: 'tokens in the headers of an answer',
        examples: [
            {
                name: 'header',
                url: '/users',
                headers: { 'x-echo': "{{$queryParams 'q'}}", 'x-variable': '{{t12}}' },
            },
        ],
        variables: { t12: 'value' },
        calls: ['/users?q=a', '/users?q=a%0D%0Ax-injected:%20yes'],
        read: readHeaders('x-echo', 'x-variable', 'x-injected'),
    },
    {
        rule: 'T-13',
        about: 'a header that is saved twice, and those that belong to the connection',
        examples: [
            {
                name: 'headers',
                url: '/users',
                headers: { 'x-twice': ['one', 'two'], TE: 'trailers', 'Proxy-Connection': 'close', 'Content-Encoding': 'gzip' },
            },
        ],
        calls: ['/users'],
        read: readHeaders('x-twice', 'te', 'proxy-connection', 'content-encoding'),
    },
    {
        rule: 'T-14',
        about: 'HEAD, 204 and 304 with a saved body',
        examples: [
            { name: 'head', method: 'HEAD', url: '/users' },
            { name: 'no content', url: '/empty', status: 204 },
            { name: 'not modified', url: '/same', status: 304 },
        ],
        calls: [{ method: 'HEAD', target: '/users' }, '/empty', '/same'],
    },
    {
        rule: 'T-15',
        about: 'the Content-Type of examples that have none',
        examples: ['json', 'xml', 'text', 'html', undefined].map((language) => ({
            name: language ?? 'none',
            url: `/${language ?? 'none'}`,
            more: { _postman_previewlanguage: language },
        })),
        calls: ['/json', '/xml', '/text', '/html', '/none'],
        read: readHeaders('content-type'),
    },
    {
        rule: 'T-16',
        about: 'an odd status and an invalid Content-Type',
        examples: [
            { name: 'retry with', url: '/status', status: 449 },
            { name: 'type', url: '/type', headers: { 'Content-Type': 'nonsense' } },
        ],
        calls: ['/status', '/type'],
        read: readHeaders('content-type'),
    },
    {
        rule: 'T-17',
        about: 'values of x-mock-response-delay that are none',
        examples: [{ name: 'delay', url: '/users' }],
        calls: ['-1', '0', 'soon', '180001'].map((delay) => ({
            target: '/users',
            headers: { 'x-mock-response-delay': delay },
        })),
    },
    {
        rule: 'T-18',
        about: 'letters of all lengths in UTF-8',
        examples: [{ name: 'text', url: '/users', body: 'aé€😀' }],
        calls: ['/users'],
    },
];
/** What kinds of values came in the place of dynamic variables: each is another one each time. */
function shapeOf({ body }) {
    return (body
        .split(' ')
        .map((value) => {
        if (/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value))
            return 'UUID';
        if (/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value))
            return 'time';
        if (/^\d{10}$/.test(value))
            return 'seconds';
        if (/^\d{1,4}$/.test(value))
            return 'number';
        return value.startsWith('{{') || value === 'Ours' ? value : 'word';
    })
        .join(' ')
        // A colour or a name may have two words.
        .replace(/word(?: word)+/g, 'word'));
}

;// CONCATENATED MODULE: ./build/parity/probes/requests.js
const requests_json = { 'Content-Type': 'application/json' };
const requests_form = { 'Content-Type': 'application/x-www-form-urlencoded' };
const byBody = { 'x-mock-match-request-body': 'true' };
/** An example for a POST whose whole body must be equal. */
const requests_post = (name, requestBody, requestHeaders = requests_json) => ({
    ...{ name, method: 'POST', url: '/orders', requestHeaders },
    ...(requestBody !== undefined && { requestBody }),
});
/** A call whose body is compared. */
const sent = (target, body, headers = requests_json) => ({
    ...{ method: 'POST', target, headers: { ...headers, ...byBody } },
    ...(body !== undefined && { body }),
});
const nested = (depth, spaces) => `${'['.repeat(depth)}${spaces}1${']'.repeat(depth)}`;
const multipart = (fields) => ({
    body: `${Object.entries(fields)
        .map(([name, value]) => `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`)
        .join('')}--b--\r\n`,
    headers: { 'Content-Type': 'multipart/form-data; boundary=b', ...byBody },
});
/** By query. */
const queryProbes = [
    {
        rule: 'M-24',
        about: 'no parameters on both sides beside an example with parameters',
        examples: [
            { name: 'parameters', url: '/users?page=1', order: 'first' },
            { name: 'none', url: '/users', order: 'last' },
        ],
        calls: ['/users', '/users?page=1', '/users?page=2'],
    },
    {
        rule: 'M-25',
        about: 'a parameter that is sent several times',
        examples: [
            { name: 'both', url: '/users?tag=a&tag=b', order: 'last' },
            { name: 'one', url: '/users?tag=a', order: 'first' },
        ],
        calls: ['/users?tag=b&tag=a', '/users?tag=a'],
    },
    {
        rule: 'M-26',
        about: 'an undefined variable as the whole value of a parameter',
        examples: [
            { name: 'variable', url: '/users?page={{m26}}&size=1', order: 'last' },
            { name: 'other', url: '/users?page=5&size=2', order: 'first' },
        ],
        calls: ['/users?page=3&size=1', '/users?page=5&size=1'],
    },
    {
        rule: 'M-27',
        about: 'percent-encoding, a plus and a star in parameters',
        examples: [
            { name: 'space', url: '/search?q=a%20b', order: 'last' },
            { name: 'star', url: '/search?q=*', order: 'first' },
        ],
        calls: ['a+b', 'a%20b', '%61%20b', '*', 'zzz'].map((q) => `/search?q=${q}`),
    },
    {
        rule: 'M-36',
        about: 'config.matchQueryParams: false and config.matchWildcards: false',
        mock: 'exact',
        examples: [
            { name: 'page 2', url: '/users?page=2', order: 'last' },
            { name: 'page 1', url: '/users?page=1', order: 'first' },
            { name: 'wildcard', url: '/pets/{{m36}}' },
        ],
        calls: ['/users?page=2', '/pets/cat'],
    },
];
/** By headers and body, and what is served in the end. */
const bodyProbes = [
    {
        rule: 'M-28',
        about: "the case of a compared header's value, and one in UTF-8",
        examples: [
            { name: 'red', url: '/cars', requestHeaders: { 'x-colour': 'Red' }, order: 'last' },
            { name: 'grün', url: '/cars', requestHeaders: { 'x-colour': 'grün' }, order: 'first' },
        ],
        calls: ['Red', 'RED', Buffer.from('grün').toString('latin1')].map((colour) => ({
            target: '/cars',
            headers: { 'x-colour': colour, 'x-mock-match-request-headers': 'x-colour' },
        })),
    },
    {
        rule: 'M-29',
        about: 'body matching when both bodies are empty, also as a form without enabled fields',
        examples: [
            requests_post('empty', undefined),
            {
                ...requests_post('form', { mode: 'urlencoded', urlencoded: [{ key: 'a', value: 'b', disabled: true }] }),
                url: '/forms',
            },
        ],
        calls: ['/orders', '/forms'].map((target) => ({ method: 'POST', target, headers: byBody })),
    },
    {
        rule: 'M-31',
        about: 'JSON bodies: spaces, order of keys, digits of numbers, a call without a JSON Content-Type',
        examples: [requests_post('json', '{"a":1,"b":[1,2]}'), { ...requests_post('digits', '{"n":9007199254740993}'), url: '/digits' }],
        calls: [
            sent('/orders', '{ "b": [1, 2], "a": 1 }'),
            sent('/orders', '{"a":1,"b":[2,1]}'),
            sent('/orders', '{ "a":1,"b":[1,2]}', { 'Content-Type': 'text/plain' }),
            sent('/digits', '{"n":9007199254740992}'),
        ],
    },
    {
        rule: 'M-32',
        about: 'GraphQL: white space, variables, the name of the operation',
        examples: [
            requests_post('graphql', {
                mode: 'graphql',
                graphql: { query: 'query A($id: ID) { user(id: $id) { name } }', variables: '{"id": 7}' },
            }),
        ],
        calls: [
            { query: 'query A($id:ID){user(id:$id){name}}', variables: { id: 7 } },
            { query: 'query A($id: ID) { user(id: $id) { name } }', variables: { id: 8 } },
            { query: 'query A($id: ID) { user(id: $id) { name } }', variables: { id: 7 }, operationName: 'A' },
        ].map((body) => sent('/orders', JSON.stringify(body))),
    },
    {
        rule: 'M-33',
        about: 'forms: order of fields, a file among them, a form that is saved as text',
        examples: [
            requests_post('urlencoded', { mode: 'urlencoded', urlencoded: ['a', 'b'].map((key) => ({ key, value: '1' })) }, requests_form),
            {
                ...requests_post('multipart', {
                    mode: 'formdata',
                    formdata: [
                        { key: 'a', value: '1', type: 'text' },
                        { key: 'b', value: '2', type: 'text' },
                        { key: 'f', src: [], type: 'file' },
                    ],
                }),
                url: '/multipart',
                requestHeaders: {},
            },
            { ...requests_post('text', { mode: 'urlencoded', urlencoded: 'a=1&b=2' }, requests_form), url: '/text' },
        ],
        calls: [
            sent('/orders', 'b=1&a=1', requests_form),
            { method: 'POST', target: '/multipart', ...multipart({ b: '2', a: '1' }) },
            sent('/text', 'b=2&a=1', requests_form),
        ],
    },
    {
        rule: 'M-34',
        about: 'a file as the body of an example',
        examples: [requests_post('file', { mode: 'file', file: { src: 'a.bin' } })],
        calls: [sent('/orders', '{}'), sent('/orders')],
    },
    {
        rule: 'M-35',
        about: 'ties: status 200 before others, then the first by ID, whatever the order of the file',
        examples: [
            { name: 'late', url: '/tie', order: 'last' },
            { name: 'early', url: '/tie', order: 'first' },
            { name: 'early error', url: '/status', order: 'first', status: 404 },
            { name: 'late success', url: '/status', order: 'last' },
            { name: 'late 404', url: '/errors', order: 'last', status: 404 },
            { name: 'early 500', url: '/errors', order: 'first', status: 500 },
        ],
        calls: ['/tie', '/status', '/errors'],
    },
    {
        rule: 'M-37',
        about: 'the answer when nothing fits, and for a request that has no example',
        examples: [{ name: 'no example', url: '/lonely', isRequestOnly: true }],
        calls: ['/nothing/like/this/anywhere', '/lonely'],
    },
    {
        rule: 'M-41',
        about: 'JSON that is nested 500 deep, and deeper',
        examples: [
            { ...requests_post('deep', nested(400, '')), url: '/deep' },
            { ...requests_post('deeper', nested(501, '')), url: '/deeper' },
        ],
        calls: [sent('/deep', nested(400, ' ')), sent('/deeper', nested(501, ' '))],
    },
];

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/parity/probes/server.js
/** Probes of "The mock as a server". */


const server_json = { 'Content-Type': 'application/json' };
const encoded = new Uint8Array((0,external_node_zlib_.gzipSync)('{"a":1}'));
/** In the order of the rules. */
const serverProbes = [
    {
        rule: 'P-01',
        about: 'headers of the platform, and no ETag',
        examples: [{ name: 'headers', url: '/users' }],
        calls: ['/users'],
        read: ({ status, headers }) => {
            const names = 'x-srv-trace x-srv-span x-ratelimit-limit x-ratelimit-remaining x-ratelimit-reset etag';
            const there = names.split(' ').map((name) => `${name}: ${headers[name] === undefined ? 'no' : 'yes'}`);
            return [status, ...there, `any origin: ${String(headers['access-control-allow-origin'])}`].join(', ');
        },
    },
    {
        rule: 'P-02',
        about: "an example's own header of one of the platform's names",
        examples: [
            {
                name: 'own',
                url: '/users',
                headers: {
                    'Access-Control-Allow-Origin': 'https://own.example',
                    'x-srv-trace': 'own',
                    'X-RateLimit-Limit': '7',
                },
            },
        ],
        calls: ['/users'],
        read: readHeaders('access-control-allow-origin', 'x-srv-trace', 'x-ratelimit-limit'),
    },
    {
        rule: 'P-03',
        about: 'a private mock without a key, with a wrong one, with the right one',
        mock: 'private',
        examples: [{ name: 'private', url: '/users' }],
        calls: [
            '/users',
            { target: '/users', headers: { 'x-api-key': 'PMAK-wrong' } },
            { target: '/users', withKey: true },
        ],
    },
    {
        rule: 'P-04',
        about: 'what is asked first: the key, the server response, a preflight',
        mock: 'outage',
        examples: [{ name: 'outage', url: '/users' }],
        calls: [
            '/users',
            { target: '/users', withKey: true },
            { ...preflight('/users') },
            { ...preflight('/users'), withKey: true },
        ],
    },
    {
        rule: 'P-05',
        about: "a browser's preflight",
        examples: [{ name: 'preflight', url: '/users' }],
        calls: [preflight('/users')],
        read: ({ status, headers }) => [
            status,
            ...['origin', 'methods', 'headers'].map((name) => `${name}: ${String(headers[`access-control-allow-${name}`])}`),
        ].join(', '),
    },
    {
        rule: 'P-06',
        about: 'any origin may read an error',
        examples: [{ name: 'error', url: '/users' }],
        calls: ['/nothing/like/this/anywhere'],
        read: ({ status, headers }) => `${status}, any origin: ${String(headers['access-control-allow-origin'])}`,
    },
    {
        rule: 'P-09',
        about: 'a mock whose collection is deleted',
        mock: 'orphan',
        examples: [{ name: 'orphan', url: '/users' }],
        calls: ['/users'],
    },
    {
        rule: 'P-14',
        about: 'a request body in gzip',
        examples: [
            {
                name: 'gzip',
                method: 'POST',
                url: '/orders',
                body: "{{$body 'a'}}",
                requestBody: '{"a":1}',
                requestHeaders: server_json,
            },
        ],
        calls: [
            {
                method: 'POST',
                target: '/orders',
                headers: { ...server_json, 'Content-Encoding': 'gzip', 'x-mock-match-request-body': 'true' },
                body: encoded,
            },
        ],
    },
];
function preflight(target) {
    return {
        method: 'OPTIONS',
        target,
        headers: {
            Origin: 'https://parity.invalid',
            'Access-Control-Request-Method': 'PUT',
            'Access-Control-Request-Headers': 'x-parity',
        },
    };
}

;// CONCATENATED MODULE: ./build/parity/probe-collection.js
/** Probes as a collection of the format v2.1, which both mocks serve. */








/** All that ask a mock, in the order of docs/fidelity.md. */
const probes = [
    ...readingProbes,
    ...selectorProbes,
    ...pathProbes,
    ...queryProbes,
    ...bodyProbes,
    ...renderingProbes,
    ...serverProbes,
];
/** Rules that have a probe. */
const knownRules = new Set([...probes, ...apiProbes].map(({ rule }) => rule));
/** The probes whose examples a mock of this kind has. */
function probesOf(kind, asked) {
    const all = [...probes, ...apiProbes];
    return all.filter(({ rule, mock = 'public' }) => mock === kind && asked(rule));
}
/** A path's first segment for each rule: too different from all others for a similar path (M-14). */
const segmentOf = (rule) => `${rule.toLowerCase()}.${(0,external_node_crypto_.createHash)('sha256').update(rule).digest('hex').slice(0, 24)}`;
/** A text with what stands for the rule's segment. */
function withSegment(text, rule) {
    const whole = text.startsWith('/') && !text.includes('<p>') ? `/<p>${text}` : text;
    return whole.replace('<root>', '').replaceAll('<p>', segmentOf(rule));
}
/** The UUID of an example that has one: it sorts as its order says, and no two are the same. */
function exampleId(rule, { order, name }) {
    const hex = (0,external_node_crypto_.createHash)('sha256').update(`${rule} ${name}`).digest('hex');
    const begin = order === 'first' ? '0' : 'f';
    return `${begin}${hex.slice(1, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
/** Headers of a call in which nothing stands for something else. @param owner the account's own ID */
function headersOf({ headers = {} }, { rule, examples = [] }, owner) {
    const [first] = examples;
    const id = first === undefined ? '' : exampleId(rule, first);
    const filled = (value) => value.replaceAll('<owner>', owner).replaceAll('<id>', id);
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, filled(value)]));
}
/** A collection of the format v2.1 with a folder for each probe. */
function probeCollection(asked) {
    return {
        info: {
            name: 'Probes of the rules of a mock server',
            schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json',
        },
        item: asked.map(({ rule, examples = [] }) => ({
            name: rule,
            item: examples.map((example) => itemOf(rule, example)),
        })),
        variable: asked.flatMap(({ rule, variables = {} }) => pairsOf(variables).map(({ key, value }) => ({ key, value: withSegment(value, rule) }))),
    };
}
function itemOf(rule, example) {
    const { name, method = 'GET', requestHeaders = {}, requestBody, status = 200, headers = {}, body = name, more, } = example;
    const request = {
        method,
        header: pairsOf(requestHeaders),
        url: urlOf(rule, example),
        ...(requestBody !== undefined && {
            body: typeof requestBody === 'string' ? { mode: 'raw', raw: requestBody } : requestBody,
        }),
    };
    const response = {
        ...(example.order !== undefined && { id: exampleId(rule, example) }),
        name,
        originalRequest: request,
        code: status,
        status: String(status),
        header: pairsOf(headers),
        body,
        ...more,
    };
    return { name: `${rule} ${name}`, request, response: example.isRequestOnly === true ? [] : [response] };
}
/** The parts of a URL, as Postman's app saves them. */
function urlOf(rule, { url, pathVariables = {}, raw, disabledQuery = {} }) {
    const whole = withSegment(url.startsWith('/') ? `https://parity.invalid/<p>${url}` : url, rule);
    const [address = '', queryText = ''] = whole.split('?', 2);
    const [, protocol, rest = ''] = /^(?:(\w+):\/\/)?(.*)$/s.exec(address) ?? [];
    const [host = '', ...path] = rest.split('/');
    const query = [
        ...Array.from(new URLSearchParams(queryText.replaceAll('%', '%25')), ([key, value]) => ({ key, value })),
        ...pairsOf(disabledQuery).map((pair) => ({ ...pair, disabled: true })),
    ];
    const variable = path
        .filter((segment) => segment.startsWith(':'))
        .map((segment) => ({ key: segment.slice(1), value: pathVariables[segment.slice(1)] }));
    return {
        raw: raw === undefined ? whole : withSegment(raw, rule),
        ...(protocol !== undefined && { protocol }),
        host: host.startsWith('{{') ? [host] : host.split('.'),
        path,
        ...(query.length > 0 && { query }),
        ...(variable.length > 0 && { variable }),
    };
}

;// CONCATENATED MODULE: ./build/parity/run-parity.js








/** Postman allows 120 calls a minute to a mock (support page, #7013). */
const pause = 500;
/** How often what an account shows late is asked for, and how many milliseconds lie between. */
const run_parity_patience = { times: 20, wait: 1_000 };
/** What will be asked, for who has to pay for it. */
function plannedCalls(isAsked) {
    const ofMocks = probes.filter(({ rule }) => isAsked(rule)).map(({ calls }) => calls.length);
    const ofApi = apiProbes.filter(({ rule }) => isAsked(rule)).map(({ calls = 0 }) => calls);
    return [...ofMocks, ...ofApi].reduce((sum, calls) => sum + calls, 0);
}
/** Milliseconds that so many calls take in the cloud. */
const plannedTime = (calls) => calls * pause;
/** @throws PostmanApiError, the network's error, or the signal's reason */
async function compareRules(options) {
    const { isAsked } = options;
    const results = [];
    for (const kind of mockKinds) {
        const withExamples = probesOf(kind, isAsked);
        if (withExamples.length === 0)
            continue;
        const inputs = await inputsOf(kind, probeCollection(withExamples), options.directory);
        const mocks = await openInBoth(inputs, options);
        for (const { place, mock } of mocks)
            await prepare(kind, place, mock);
        for (const probe of probes) {
            if ((probe.mock ?? 'public') === kind && isAsked(probe.rule))
                results.push(await compareProbe(probe, mocks));
        }
        if (kind !== 'public')
            continue;
        for (const probe of apiProbes)
            if (isAsked(probe.rule))
                results.push(await compareApi(probe, mocks, options));
    }
    return results.sort((a, b) => compareRuleIds(a.rule, b.rule));
}
/** Opens a mock of the same in both places. */
async function openInBoth(inputs, { places, env, clock, signal }) {
    const [cloud, runner] = places;
    const openIn = async (place) => {
        const mock = await place.open(inputs);
        const mockUrl = new URL(mock.mockUrl);
        const dispatcher = await (0,route/* createRoute */.u)(mockUrl, env).dispatcher();
        const ask = createAskMock({
            mockUrl,
            dispatcher,
            signal,
            clock,
            pause: (0,loopback/* isLoopback */.U)(mockUrl.hostname) ? 0 : pause,
        });
        return { place, mock, ask, scrub: createScrubber(place, mock) };
    };
    return [await openIn(cloud), await openIn(runner)];
}
/** Sends a call to both. */
async function askBoth([cloud, runner], call, read) {
    const ask = async (mock) => mock.scrub(read(await mock.ask(call(mock))));
    return [await ask(cloud), await ask(runner)];
}
async function compareProbe(probe, mocks) {
    const comparisons = [];
    for (const given of probe.calls) {
        const call = typeof given === 'string' ? { target: given } : given;
        const sent = ({ place, mock }) => filledCall(call, probe, ownerOf(mock), place.api.key);
        comparisons.push(compared(lineOf(call, probe.rule), ...(await askBoth(mocks, sent, probe.read ?? readAnswer))));
    }
    return ruleResult(probe.rule, probe.about, comparisons);
}
async function compareApi(probe, [cloud, runner], { clock, signal }) {
    const ask = async (asked) => asked.scrub(await probe.ask(accountOf(asked, probe, clock, signal)));
    return ruleResult(probe.rule, probe.about, [compared('the API', await ask(cloud), await ask(runner))]);
}
function accountOf({ place, mock, ask }, probe, clock, signal) {
    const { mark } = mock.state;
    const [first] = probe.examples ?? [];
    return {
        send: async (call) => (await place.transport.send(call)).body,
        sendWithoutKey: async (call) => (await place.anonymous.send(call)).body,
        callMock: (target) => ask(filledCall({ target }, probe, '', '')),
        async until(request) {
            for (let times = 0; times < run_parity_patience.times; times += 1) {
                const answer = await request();
                if (answer !== undefined)
                    return answer;
                await clock.sleep(run_parity_patience.wait, signal);
            }
            return undefined;
        },
        markedName: (name) => (0,mock_name/* markedName */.QE)(mark, name),
        mockId: mock.mockId,
        mockUid: mock.mockUid,
        collectionUid: mock.collectionUid,
        environmentUid: mock.environmentUid ?? '',
        exampleId: first === undefined ? '' : exampleId(probe.rule, first),
    };
}
/** What a mock of this kind needs beside its inputs. */
async function prepare(kind, place, { mockId, collectionUid }) {
    if (kind === 'orphan')
        await (0,client/* createPostmanClient */.W)(place.transport).deleteCollection(collectionUid);
    if (kind === 'exact') {
        const mock = { collection: collectionUid, config: { matchQueryParams: false, matchWildcards: false } };
        await place.transport.send({ method: 'PUT', path: `/mocks/${mockId}`, body: { mock } });
    }
}
function filledCall(call, probe, owner, key) {
    const { method = 'GET', target, body, withKey } = call;
    return {
        method,
        target: withSegment(target, probe.rule),
        headers: { ...headersOf(call, probe, owner), ...(withKey === true && { 'x-api-key': key }) },
        body,
    };
}
/** The account's own ID begins its UIDs. */
const ownerOf = ({ mockUid }) => mockUid.split('-', 1)[0] ?? '';
function lineOf({ method = 'GET', target, headers = {}, withKey }, rule) {
    const said = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
    return [`${method} ${withSegment(target, rule)}`, ...said, ...(withKey === true ? ['with the key'] : [])].join(', ');
}
function createScrubber({ api }, mock) {
    const { mockId, mockUid, mockUrl, collectionUid, environmentUid, name } = mock;
    const known = [
        [api.key, '<key>'],
        [mockUrl, '<mock URL>'],
        [new URL(mockUrl).host, '<mock>'],
        [name, '<mock name>'],
        [mockUid, '<mock UID>'],
        [mockId, '<mock ID>'],
        [collectionUid, '<collection UID>'],
        [environmentUid ?? '', '<environment UID>'],
        [collectionUid.replace(/^\d+-/, ''), '<collection ID>'],
        [ownerOf(mock), '<owner>'],
    ];
    const hidden = known.filter(([text]) => text.length > 3);
    return (text) => hidden.reduce((rest, [secret, shown]) => rest.replaceAll(secret, shown), text);
}
function compareRuleIds(a, b) {
    // In the order of docs/fidelity.md.
    const place = (rule) => 'RVMTPBSA'.indexOf(rule.charAt(0)) * 100 + Number(rule.slice(2));
    return place(a) - place(b);
}

// EXTERNAL MODULE: ./build/engine/mock/compile-mock.js + 13 modules
var compile_mock = __webpack_require__(54175);
// EXTERNAL MODULE: ./build/engine/call/variables.js
var variables = __webpack_require__(81225);
// EXTERNAL MODULE: ./build/http-text/header-text.js
var header_text = __webpack_require__(86420);
// EXTERNAL MODULE: ./build/http-text/target.js
var http_text_target = __webpack_require__(35194);
;// CONCATENATED MODULE: ./build/parity/compare-collection.js
/** The user's own collection in both places: each saved example is asked for as it was saved. */









/** More calls would use up a plan of a thousand a month. */
const mostCalls = 300;
const examplesOf = ({ collection }) => collection.item.requests.flatMap(({ examples }) => examples).slice(0, mostCalls);
/** How many calls it takes. */
const callsOfCollection = (own) => examplesOf(own).length;
/** @throws as `compareRules` */
async function compareCollection(own, options) {
    const { collection, environment } = own;
    const mocks = await openInBoth({ collection: collection.text, ...(environment !== undefined && { environment: environment.text }) }, options);
    const source = { collection: collection.item, environment: environment?.item };
    const engine = await (0,compile_mock/* compileMock */.m)({ ...source, config: model/* defaultMockConfig */.U2 });
    const { resolve } = (0,variables/* createVariables */.Cl)(collection.item.variables, environment?.item.variables ?? []);
    const { redactText } = (0,redact.createRedactor)({ secrets: (0,secret_variables/* secretsOfInputs */.yL)(own) });
    const comparisons = [];
    for (const example of examplesOf(own)) {
        const saved = engine.saved(example);
        if (saved === undefined)
            continue;
        const call = toSentCall(saved.request, example, resolve);
        // Dynamic variables differ in each call: then the status alone is compared.
        const isDynamic = resolve(example.body).includes('{{$');
        const answers = await askBoth(mocks, () => call, (answer) => redactText(isDynamic ? String(answer.status) : readAnswer(answer)));
        comparisons.push(compared(redactText(`${call.method} ${call.target}`), ...answers));
    }
    return comparisons;
}
/**
 * The request of an example as a client can send it, its parameters as they were typed.
 *
 * @param resolve puts the values of variables into a text; a variable that nothing defines stays
 */
function toSentCall({ method, target, headers, body }, { request }, resolve) {
    const path = encode((0,http_text_target/* splitTarget */.Gd)(target).path);
    const query = request.query.map(({ key, value }) => `${encode(resolve(key))}=${encode(resolve(value))}`).join('&');
    const sendable = headers
        .map(({ key, value }) => [key.toLowerCase(), value])
        .filter(([name, value]) => !leftOut.has(name) && isSendable(name, value));
    return {
        method,
        target: query === '' ? path : `${path}?${query}`,
        headers: Object.fromEntries(sendable),
        body: body.length === 0 ? undefined : body,
    };
}
/** They belong to the connection, or would tell the mock a secret that it has no use for. */
const leftOut = new Set('host connection content-length transfer-encoding accept-encoding expect upgrade authorization cookie x-api-key'.split(' '));
const isSendable = (name, value) => (0,header_text/* isHeaderName */.p$)(name) && /^[\t\x20-\x7e\x80-\xff]*$/.test(value);
/** What cannot stand in a URL is encoded, and what is encoded stays. */
function encode(text) {
    return text.toWellFormed().replace(/[^A-Za-z0-9\-._~!$'()*,;:@/%]/gu, encodeURIComponent);
}

// EXTERNAL MODULE: ./build/files/is-running.js
var is_running = __webpack_require__(25660);
// EXTERNAL MODULE: ./build/job/end-signals.js
var end_signals = __webpack_require__(14757);
// EXTERNAL MODULE: ./build/job/inputs/values.js
var inputs_values = __webpack_require__(85292);
// EXTERNAL MODULE: ./build/job/reporter.js
var job_reporter = __webpack_require__(31875);
// EXTERNAL MODULE: ./build/job/secrets/redact-error.js
var redact_error = __webpack_require__(27538);
// EXTERNAL MODULE: ./build/job/sweep-mocks.js
var sweep_mocks = __webpack_require__(47778);
// EXTERNAL MODULE: ./build/command-line/exit-codes.js
var exit_codes = __webpack_require__(9316);
// EXTERNAL MODULE: ./build/command-line/options/input-options.js
var input_options = __webpack_require__(93061);
// EXTERNAL MODULE: ./build/command-line/files/scratch-folder.js
var scratch_folder = __webpack_require__(2014);
;// CONCATENATED MODULE: ./build/command-line/commands/parity.js
/** `ephemeral-mock parity`: asks the runner's mock and one in Postman's cloud the same, rule by rule. */























/** What is opened belongs to no repository. */
const repository = 'local/parity';
/** Milliseconds after which something of another machine is taken for left behind. */
const maxAge = 3_600_000;
/** Milliseconds that the removal may take. */
const removalTime = 120_000;
/**
 * Compares, prints, and removes all that it opened.
 *
 * @returns 0 when all was the same, else the exit code of a failed check
 * @throws InputsError, PostmanApiError
 */
async function parityCommand(options, context) {
    const { reporter, hide, redact } = (0,job_reporter/* hideSecrets */.s0)(context.reporter);
    const api = { provider: 'postman', url: options.apiUrl, key: (0,input_options/* postmanKeyIn */.nW)(context.env) };
    hide([api.key]);
    const isAsked = rulesAskedFor(options.only);
    const own = await readOwn(options, api, context);
    if (own !== undefined)
        hide([api.key, ...(0,secret_variables/* secretsOfInputs */.yL)(own)]);
    const client = (0,connect_cloud.connectToCloud)({ ...context, reporter, inputs: parityApiInputs })(api);
    try {
        await askFirst(options, plannedCalls(isAsked) + (own === undefined ? 0 : callsOfCollection(own)), client, context);
        await removeEarlier(options, client, { ...context, reporter });
        return await compareBoth({ api, isAsked, own, options, plain: context.reporter }, { ...context, reporter });
    }
    catch (error) {
        throw (0,redact_error/* redactError */.k)(error, redact);
    }
}
async function compareBoth({ api, isAsked, own, options, plain }, context) {
    const { self, env, clock, print, reporter } = context;
    const end = (0,end_signals/* listenForEnd */.Y2)(self);
    const directory = await (0,scratch_folder/* makeScratchFolder */.DW)(self);
    const placeOptions = {
        ...{ api, env, clock, end, directory },
        // The collections of probes are odd on purpose: what is said of them is shown with --debug alone.
        reporter: { ...reporter, info: reporter.debug, warning: reporter.debug, progress: (_text, work) => work() },
        workspace: options.workspace,
        workingDirectory: context.directory,
        identity: ownRun(self),
    };
    const cloud = cloudPlace(placeOptions);
    const runner = await runnerPlace(placeOptions);
    try {
        const asking = { places: [cloud, runner], isAsked, directory, env, clock, signal: end.stop };
        const rules = await reporter.progress('Asking both mocks', () => compareRules(asking));
        const collection = own && (await reporter.progress('Asking for your examples', () => compareCollection(own, asking)));
        const report = { rules, ...(collection !== undefined && { collection }) };
        print(options.json
            ? `${JSON.stringify(parityJson(report, version/* version */.rE, isAsked), undefined, 2)}\n`
            : formatParity(report, isAsked));
        const isSame = rules.every(({ outcome }) => outcome === 'same') && (collection ?? []).every((one) => one.isSame);
        return isSame ? 0 : exit_codes/* exitCodes */.h.checkFailed;
    }
    catch (error) {
        // After a signal every error counts as a cancellation.
        const reason = end.stop.reason;
        if (!(reason instanceof end_signals/* CancelledError */.cc))
            throw error;
        reporter.info(`${reason.message} What was opened is removed.`);
        return exit_codes/* exitCodes */.h.failure;
    }
    finally {
        end.dispose();
        // A signal from now on ends the removal and not the process: it says what is left.
        const second = (0,end_signals/* listenForEnd */.Y2)(self);
        const leftovers = await cloud.close({ deadline: clock.now() + removalTime, signal: second.giveUp });
        const { redactText } = (0,redact.createRedactor)({ secrets: [api.key], off: true });
        for (const { what, howToRemove } of leftovers)
            plain.warning(redactText(`${what} is still there. ${howToRemove}`));
        await runner.close();
        second.dispose();
        await (0,scratch_folder/* removeScratchFolder */.pq)(directory, [], context);
    }
}
/** Which rules are asked. @throws InputsError that names those which are none */
function rulesAskedFor(only) {
    const wanted = only
        .split(/[\s,]+/)
        .filter((rule) => rule !== '')
        .map((rule) => rule.toUpperCase());
    const unknown = wanted.filter((rule) => !knownRules.has(rule) && !unseenRules.has(rule));
    if (unknown.length > 0) {
        throw new inputs_values/* InputsError */.aV([
            `--only names ${unknown.join(', ')}, which is no rule to be seen: they have IDs such as M-35, see docs/fidelity.md.`,
        ]);
    }
    return wanted.length === 0 ? () => true : (rule) => wanted.includes(rule);
}
/** The user's collection, and the key, with every problem at once. */
async function readOwn({ collection, environment, apiUrl }, { key }, context) {
    const problems = [];
    if (key === '')
        problems.push("POSTMAN_API_KEY is not set: parity opens mocks in Postman's cloud, and needs a key for it.");
    if (!/^https?:\/\//.test(apiUrl) || URL.parse(apiUrl) === null) {
        problems.push(`--postman-api-url is "${apiUrl}", which is no http or https URL.`);
    }
    if (collection === '') {
        if (environment !== '')
            problems.push('--environment is given without --collection.');
        if (problems.length > 0)
            throw new inputs_values/* InputsError */.aV(problems);
        return undefined;
    }
    const raw = (0,input_definitions/* withDefaults */.rO)({ collection, environment, provider: 'embedded' });
    const { collection: read, environment: values } = await (0,inputs_inputs/* parseInputs */.T)(raw, context.directory, { problems });
    if (read.kind !== 'file' || (values !== undefined && values.kind !== 'file'))
        throw new inputs_values/* InputsError */.aV(['--collection and --environment take files.']);
    return { collection: read, environment: values?.kind === 'file' ? values : undefined };
}
/** Says what it will take, and waits for a yes. @throws InputsError where nobody can be asked */
async function askFirst({ yes }, calls, client, { self, reporter }) {
    const { operations } = await client.me();
    const quota = operations.find(({ name }) => name === 'mock_usage');
    const left = quota === undefined ? 'how many are left is not known' : `${Math.max(0, quota.limit - quota.usage)} are left`;
    const minutes = Math.ceil(plannedTime(calls) / 60_000);
    reporter.info(`This takes ${calls} mock calls of your plan (${left}) and about ${minutes} min: a mock takes 120 calls a minute.`);
    if (quota !== undefined && quota.limit - quota.usage < calls) {
        throw new inputs_values/* InputsError */.aV([`Your plan has too few mock calls left. --only M-35,T-11 asks for some rules alone.`]);
    }
    if (yes)
        return;
    if (!self.stdin.isTTY)
        throw new inputs_values/* InputsError */.aV(['Nobody can be asked here whether to begin: give --yes.']);
    const lines = (0,promises_.createInterface)({ input: self.stdin, output: self.stderr });
    const answer = await lines.question('Begin? [y/N] ').finally(() => {
        lines.close();
    });
    if (!/^y(?:es)?$/i.test(answer.trim()))
        throw new inputs_values/* InputsError */.aV(['Nothing was opened.']);
}
/** Removes what an earlier one has left: of this machine when its process is gone, of another one when it is old. */
async function removeEarlier({ workspace }, client, { self, reporter }) {
    const own = ownRun(self);
    const runState = ({ runId, runAttempt }) => {
        if (runAttempt !== own.runAttempt)
            return Promise.resolve('unknown');
        const isAlive = runId !== own.runId && (0,is_running/* isRunning */.W)(Number(runId), self);
        return Promise.resolve(isAlive ? 'running' : 'ended');
    };
    await (0,sweep_mocks/* sweepMocks */.u)({ repository, workspace, maxAge, dryRun: false }, { client, runState, now: Date.now, reporter });
}
/** The run that a mark tells of: the process in the place of a workflow's run, the machine in that of its attempt. */
function ownRun({ pid }) {
    const machine = (0,external_node_crypto_.createHash)('sha256').update((0,external_node_os_.hostname)()).digest().readUInt32BE(0);
    return { repository, runId: String(pid), runAttempt: String(machine), job: 'parity' };
}


/***/ }),

/***/ 14812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $S: () => (/* binding */ describeOwner),
/* harmony export */   A7: () => (/* binding */ readOwner),
/* harmony export */   XU: () => (/* binding */ isDead),
/* harmony export */   lJ: () => (/* binding */ whoWeAre)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57975);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77934);
/* harmony import */ var _files_is_running_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(25660);
/* harmony import */ var _files_plain_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19119);
/** The process that something on disk belongs to: a small file in it says so. */







const ownerSchema = valibot__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    ephemeralMock: valibot__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(1),
    /** A process of a container, or of another machine that shares the folder, is not to be looked for here. */
    host: valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    user: valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    pid: valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_4__/* .integer */ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_4__/* .minValue */ .Wwf(1)),
    /** As `readProcessStart` gives it. */
    processStart: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()),
});
/** What this process writes into such a file. */
async function describeOwner({ pid, platform }) {
    const processStart = await readProcessStart(pid, platform);
    return { ephemeralMock: 1, ...whoWeAre(), pid, ...(processStart !== undefined && { processStart }) };
}
const largestMark = 4_096;
/** @throws Error where there is no such file */
async function readOwner(file) {
    const bytes = await (0,_files_plain_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readPlainFile */ .b$)(file, { follow: false, most: largestMark });
    return valibot__WEBPACK_IMPORTED_MODULE_4__/* .parse */ .qgA(ownerSchema, JSON.parse(bytes.toString()));
}
/** Whether the process was this user's, on this machine, and is gone. */
async function isDead(owner, self) {
    const { host, user } = whoWeAre();
    const { pid, processStart } = owner;
    if (owner.host !== host || owner.user !== user)
        return false;
    if (!(0,_files_is_running_js__WEBPACK_IMPORTED_MODULE_6__/* .isRunning */ .W)(pid, self))
        return true;
    // It lives, or another one has its ID by now.
    const now = await readProcessStart(pid, self.platform);
    return now !== undefined && processStart !== undefined && now !== processStart;
}
/** This process, as it is written down for others. */
function whoWeAre() {
    try {
        return { host: (0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)(), user: (0,node_os__WEBPACK_IMPORTED_MODULE_2__.userInfo)().username };
    }
    catch {
        // A user without a name, as in some containers: the folder's owner says enough.
        return { host: (0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)(), user: '' };
    }
}
const run = (0,node_util__WEBPACK_IMPORTED_MODULE_3__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
/**
 * When a process began, to tell it from a later one that has got its ID: a text that two processes with one ID do not share.
 * `undefined` where there is no such process, or the system does not tell: Windows does only through programs that take seconds.
 */
async function readProcessStart(pid, platform) {
    if (platform === 'win32')
        return undefined;
    try {
        return platform === 'linux' ? readFromProc(pid) : await readFromPs(pid);
    }
    catch {
        return undefined;
    }
}
/** Ticks from the start of the system (proc_pid_stat(5), field 22), and which start that was. */
function readFromProc(pid) {
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(`/proc/${pid}/stat`, 'utf8');
    const boot = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)('/proc/sys/kernel/random/boot_id', 'utf8');
    // The second field is the program's name in parentheses, which may hold spaces and parentheses itself.
    const ticks = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
    return ticks === undefined ? undefined : `${boot.trim()} ${ticks}`;
}
async function readFromPs(pid) {
    // The same text wherever and in whatever language it is asked for.
    const env = { PATH: '/bin:/usr/bin', LC_ALL: 'C', TZ: 'UTC' };
    const { stdout } = await run('ps', ['-o', 'lstart=', '-p', String(pid)], { env });
    return stdout.trim() === '' ? undefined : stdout.trim();
}


/***/ }),

/***/ 2014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DW: () => (/* binding */ makeScratchFolder),
/* harmony export */   Pl: () => (/* binding */ prefix),
/* harmony export */   SF: () => (/* binding */ ownerFile),
/* harmony export */   Yb: () => (/* binding */ sweepScratchFolders),
/* harmony export */   pq: () => (/* binding */ removeScratchFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _job_describe_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95992);
/* harmony import */ var _job_inputs_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85292);
/* harmony import */ var _files_patient_files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(16859);
/* harmony import */ var _files_plain_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(19119);
/* harmony import */ var _process_owner_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14812);
/**
 * The temporary folder of `run` and `serve`, where the calls are, unredacted. A small file in it says which process it
 * belongs to. Who is killed, or on Windows ended from outside, leaves it behind; the next start sweeps it.
 */








/** The names of our folders in the temporary folder begin so. */
const prefix = 'ephemeral-mock-';
/** The file in each that names the process whose folder it is. */
const ownerFile = 'ephemeral-mock-owner.json';
/**
 * Makes the folder, for this user alone.
 *
 * @param directory the folder that it is made in
 * @throws InputsError where nothing can be made in it
 */
async function makeScratchFolder(self, directory = (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)()) {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(directory, prefix)).catch((error) => {
        throw new _job_inputs_values_js__WEBPACK_IMPORTED_MODULE_3__/* .InputsError */ .aV([
            `The temporary folder "${directory}" cannot be used (${(0,_job_describe_error_js__WEBPACK_IMPORTED_MODULE_4__/* .describeError */ .U)(error)}): let TMPDIR, on Windows TEMP, name one that can be written.`,
        ]);
    });
    const owner = await (0,_process_owner_js__WEBPACK_IMPORTED_MODULE_5__/* .describeOwner */ .$S)(self);
    // Without this file no sweep removes the folder; the mock can be opened all the same.
    await (0,_files_plain_file_js__WEBPACK_IMPORTED_MODULE_6__/* .writePrivateFile */ .Pl)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, ownerFile), JSON.stringify(owner)).catch(() => undefined);
    return folder;
}
/**
 * Removes the folder, but for what is named in it: then it loses its mark too, so that no sweep takes what is kept. Never
 * throws: what another program holds for longer than some seconds is a warning.
 *
 * @param kept paths of files and folders directly in it
 */
async function removeScratchFolder(folder, kept, { clock, reporter }, files = (0,_files_patient_files_js__WEBPACK_IMPORTED_MODULE_7__/* .createPatientFiles */ .l)(clock.sleep)) {
    const remove = async (file) => {
        try {
            await files.removeTree(file);
            return true;
        }
        catch (error) {
            const reason = (0,_job_describe_error_js__WEBPACK_IMPORTED_MODULE_4__/* .describeError */ .U)(error);
            reporter.warning(`${file} could not be removed (${reason}). It may have calls of your tests, not redacted: remove it by hand.`);
            return false;
        }
    };
    const mark = node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, ownerFile);
    const inside = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder).catch(() => [])).map((name) => node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, name));
    const isKept = inside.some((file) => kept.includes(file));
    const removed = await Promise.all(inside.filter((file) => file !== mark && !kept.includes(file)).map(remove));
    if (isKept)
        await remove(mark);
    // The mark goes last: a folder that cannot be removed now is left for the sweep.
    else if (removed.every((isGone) => isGone))
        await remove(folder);
}
/** Milliseconds. Whoever wants to see what a dead server has left has that long. */
const sweptAge = 24 * 60 * 60 * 1_000;
/**
 * Removes the folders of this user's dead processes that are a day old and bear the mark. Never throws: what cannot be looked
 * at or removed now is left for the next start.
 */
async function sweepScratchFolders({ self, clock, reporter }, directory = (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)()) {
    const names = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(directory).catch(() => [])).filter((name) => name.startsWith(prefix));
    for (const name of names) {
        const folder = node_path__WEBPACK_IMPORTED_MODULE_2__.join(directory, name);
        try {
            if (!(await isAbandoned(folder, self, clock.now())))
                continue;
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
            reporter.debug(`${folder}, left by a process that did not end by itself, is removed.`);
        }
        catch {
            // It is gone meanwhile, belongs to another user, is not ours, or is in use.
        }
    }
}
/** @throws Error where it cannot be told */
async function isAbandoned(folder, self, now) {
    // A link is not followed: we make none.
    const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(folder);
    if (!stats.isDirectory() || !isOurs(stats.uid, self) || now - stats.mtimeMs < sweptAge)
        return false;
    return (0,_process_owner_js__WEBPACK_IMPORTED_MODULE_5__/* .isDead */ .XU)(await (0,_process_owner_js__WEBPACK_IMPORTED_MODULE_5__/* .readOwner */ .A7)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, ownerFile)), self);
}
/** Whether a folder with this owner is this user's. Windows has no such numbers: its temporary folder is a user's own. */
function isOurs(uid, { getuid }) {
    return getuid === undefined || getuid() === uid;
}


/***/ }),

/***/ 25660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ isRunning)
/* harmony export */ });
/** Whether there is a process of this ID. That it is still the same one is not said: IDs are given again. */
function isRunning(pid, self = process) {
    try {
        // Sends nothing.
        return self.kill(pid, 0);
    }
    catch (error) {
        // Another user's process is there.
        return error instanceof Error && 'code' in error && error.code === 'EPERM';
    }
}


/***/ }),

/***/ 16859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ createPatientFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
/** Files that another program may hold for a moment, as virus scanners and indexers do on Windows. */


/** What Windows says of a file that somebody has open, and any system of a folder that somebody still writes to. */
const heldCodes = new Set(['EBUSY', 'EPERM', 'EACCES', 'ENOTEMPTY']);
/** Milliseconds between the tries: four seconds in all, in which a scanner is done with a file. */
const pauses = [50, 100, 200, 400, 800, 1_200, 1_250];
/**
 * Tries again for some seconds what a held file forbids; then, and with any other error at once, it throws as the disk does.
 *
 * @param wait for so many milliseconds
 */
function createPatientFiles(wait = node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout, disk = { rename: node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename, rm: node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm }) {
    const insist = async (work) => {
        for (const pause of pauses) {
            try {
                await work();
                return;
            }
            catch (error) {
                if (!heldCodes.has(error?.code))
                    throw error;
            }
            await wait(pause);
        }
        await work();
    };
    return {
        rename: (from, to) => insist(() => disk.rename(from, to)),
        removeFile: (path) => insist(() => disk.rm(path, { recursive: false, force: true })),
        removeTree: (path) => insist(() => disk.rm(path, { recursive: true, force: true })),
    };
}


/***/ }),

/***/ 40994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kz: () => (/* binding */ leftoversOf),
/* harmony export */   MP: () => (/* binding */ hasResources),
/* harmony export */   VF: () => (/* binding */ removeMock),
/* harmony export */   t8: () => (/* binding */ isKept),
/* harmony export */   ue: () => (/* binding */ findMock)
/* harmony export */ });
/* harmony import */ var _postman_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24613);
/* harmony import */ var _describe_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95992);
/* harmony import */ var _connect_resources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73948);
/** Removes everything that main made, by ID, or by its unique name where main never learned the ID. */



/** The mock's ID: from the state, or looked up by name after a create whose answer was lost; `undefined` when there is none. */
async function findMock(client, state) {
    if (state.mock === undefined || state.mock.id !== undefined)
        return state.mock?.id;
    const { name } = state.mock;
    return (await (0,_connect_resources_js__WEBPACK_IMPORTED_MODULE_0__/* .accessTo */ .Y)(client, state).mock.list()).find((mock) => mock.name === name)?.id;
}
/** Removes a mock in the cloud, then what was imported for it. Never throws. */
async function removeMock(state, api, client) {
    if (isKept(state))
        return [];
    const access = (0,_connect_resources_js__WEBPACK_IMPORTED_MODULE_0__/* .accessTo */ .Y)(client, state);
    const leftovers = [];
    let mockStays = false;
    for (const target of targetsOf(state)) {
        const failures = mockStays
            ? [stayForMock(target)]
            : await removeInsistently(target, access[target.kind]);
        mockStays ||= failures.length > 0 && target.kind === 'mock';
        leftovers.push(...failures.map((failure) => describeLeftover(target, failure, api)));
    }
    return leftovers;
}
/**
 * Whether the mock stays, as `keep-mock` asks: only one that main has opened, for nobody was told of another. It keeps what
 * was imported for it, since deleting its collection would deactivate it.
 */
function isKept({ provider, keepMock, opened }) {
    return provider === 'postman' && keepMock && opened;
}
/** Whether there may be anything to remove: a cloud that refused the first create holds nothing of this job. */
function hasResources(state) {
    return state.provider === 'embedded' || targetsOf(state).length > 0;
}
/** All that the state names, for when the removal failed as a whole with `error` and nothing is known of the single ones. */
function leftoversOf(state, api, error) {
    if (state.provider === 'embedded')
        return [describeServer(state, error)];
    if (isKept(state))
        return [];
    return targetsOf(state).map((target) => describeLeftover(target, { key: target.key, error }, api));
}
/** In the order in which they go. */
function targetsOf({ mock, importedEnvironment, importedCollection }) {
    const created = { mock, environment: importedEnvironment, collection: importedCollection };
    // A state that knows no ID of a mock may still know its UID.
    const keys = {
        mock: mock?.id ?? mock?.uid,
        environment: importedEnvironment?.uid,
        collection: importedCollection?.uid,
    };
    return _connect_resources_js__WEBPACK_IMPORTED_MODULE_0__/* .resourceKinds */ .A.flatMap((kind) => {
        const resource = created[kind];
        return resource === undefined ? [] : [{ ...resource, kind, key: keys[kind] }];
    });
}
/** Removes one resource, or all of its name where there may be several. @param known a key from an earlier try */
async function remove(target, access, known) {
    let keys;
    try {
        keys = known === undefined ? await findKeys(target, access) : [known];
    }
    catch (error) {
        // Better one of two than none.
        const failures = target.key === undefined ? [] : await remove(target, access, target.key);
        return [{ key: undefined, error }, ...failures];
    }
    const failures = [];
    for (const key of keys) {
        try {
            await access.remove(key);
        }
        catch (error) {
            if (!(0,_postman_index_js__WEBPACK_IMPORTED_MODULE_1__/* .isNotFound */ .c4)(error))
                failures.push({ key, error });
        }
    }
    return failures;
}
/** What is not worth a retry in itself (a 401, a 403, a quota) gets one more chance. */
async function removeInsistently(target, access) {
    const failures = [];
    for (const failure of await remove(target, access)) {
        failures.push(...(wasTurnedAway(failure.error) ? await remove(target, access, failure.key) : [failure]));
    }
    return failures;
}
/**
 * A mock without its collection or environment is deactivated, and Postman lists active mocks only (OpenAPI 1.45, get all
 * mock servers): no sweep would find it again.
 */
function stayForMock({ key }) {
    return { key, error: new Error('It stays so that the mock can still be found: that goes first.') };
}
async function findKeys({ name, key, repeated = false }, access) {
    if (key !== undefined && !repeated)
        return [key];
    const found = (await access.list(name)).filter((item) => item.name === name).map((item) => item[access.key]);
    return [...new Set([...(key === undefined ? [] : [key]), ...found])];
}
/** Server errors and lost connections have had their retries. */
function wasTurnedAway(error) {
    return error instanceof _postman_index_js__WEBPACK_IMPORTED_MODULE_1__/* .PostmanApiError */ .VZ && error.status !== undefined && error.status < 500;
}
function describeLeftover({ kind, name }, { key, error }, { url }) {
    const placeholder = kind === 'mock' ? '<its ID>' : '<its UID>';
    const address = `${url}/${kind}s/${key === undefined ? placeholder : encodeURIComponent(key.toWellFormed())}`;
    const command = `curl -X DELETE -H "X-API-Key: $POSTMAN_API_KEY" ${quoteForShell(address)}`;
    return {
        what: `${kind.charAt(0).toUpperCase()}${kind.slice(1)} "${name}"${key === undefined ? ', if it was made,' : ''}`,
        howToRemove: `${(0,_describe_error_js__WEBPACK_IMPORTED_MODULE_2__/* .describeError */ .U)(error)} Remove it in Postman, or with: ${command}`,
        command,
    };
}
/** In single quotes, in which a POSIX shell reads nothing: an apostrophe in a URL can be encoded. */
const quoteForShell = (address) => `'${address.replaceAll("'", '%27')}'`;
function describeServer({ embedded }, error) {
    return {
        what: `The embedded server (process ${embedded?.pid ?? 'unknown'})`,
        howToRemove: `${(0,_describe_error_js__WEBPACK_IMPORTED_MODULE_2__/* .describeError */ .U)(error)} It ends with the runner; on a machine of your own end the process.`,
    };
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
