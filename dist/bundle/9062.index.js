export const id = 9062;
export const ids = [9062];
export const modules = {

/***/ 19062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  record: () => (/* binding */ record)
});

// EXTERNAL MODULE: ./build/engine/mock/compile-mock.js + 13 modules
var compile_mock = __webpack_require__(54175);
// EXTERNAL MODULE: ./build/job/inputs/collection/reference.js + 1 modules
var reference = __webpack_require__(98388);
// EXTERNAL MODULE: ./build/job/inputs/values.js
var values = __webpack_require__(85292);
// EXTERNAL MODULE: ./build/job/learn/learned-request.js
var learned_request = __webpack_require__(28682);
// EXTERNAL MODULE: ./build/job/learn/learn.js + 3 modules
var learn = __webpack_require__(53670);
// EXTERNAL MODULE: ./build/job/describe-error.js
var describe_error = __webpack_require__(95992);
// EXTERNAL MODULE: ./build/job/secrets/redactors.js
var redactors = __webpack_require__(31459);
// EXTERNAL MODULE: ./build/postman/transport/route.js
var transport_route = __webpack_require__(13118);
// EXTERNAL MODULE: ./build/postman/transport/loopback.js
var loopback = __webpack_require__(72766);
// EXTERNAL MODULE: ./build/postman/model.js
var model = __webpack_require__(69412);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: ./build/http-text/content-coding.js
var content_coding = __webpack_require__(94081);
// EXTERNAL MODULE: ./build/http-text/header-text.js
var header_text = __webpack_require__(86420);
// EXTERNAL MODULE: ./build/http-text/session.js
var session = __webpack_require__(85499);
// EXTERNAL MODULE: ./build/http-text/target.js
var http_text_target = __webpack_require__(35194);
// EXTERNAL MODULE: ./build/http-text/thrown.js
var thrown = __webpack_require__(98589);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./build/call-log/body.js
var call_log_body = __webpack_require__(43040);
;// CONCATENATED MODULE: ./build/record/recorded-calls.js
/** What the upstream answered, in the shape of call logs: the first answer of each status to each distinct call. */





/** As pairs. */
function pairsOf(raw) {
    return raw.flatMap((key, at) => (at % 2 === 0 ? [{ key, value: raw[at + 1] ?? '' }] : []));
}
/** Bytes of a body that an example takes; the client got the whole. */
const mostExampleBytes = 1024 * 1024;
/** More calls, or bytes, are a load test. */
const most = { calls: 2_000, bytes: 128 * 1024 * 1024 };
/** Keeps what is to be saved, in bounded memory. */
function createRecordedCalls() {
    const calls = new Map();
    let bytes = 0;
    let leftOut = 0;
    return {
        add(answer) {
            const key = keyOf(answer);
            if (calls.has(key))
                return;
            const call = toRecordedCall(answer);
            const size = answer.body.length + (call.log.response.body?.data?.length ?? 0);
            if (calls.size >= most.calls || bytes + size > most.bytes) {
                leftOut += 1;
                return;
            }
            bytes += size;
            calls.set(key, call);
        },
        calls: () => [...calls.values()],
        leftOut: () => leftOut,
    };
}
/** Equal calls have the same method, path, query and body (and status of the answer). */
function keyOf({ method, target, body, status }) {
    return JSON.stringify([method, target, status, (0,external_node_crypto_.hash)('sha256', body)]);
}
/** As call logs have it, in characters and not in bytes. */
const typed = ({ key, value }) => ({ key, value: (0,header_text/* typedText */.M9)(value) });
/** A call as call logs have it, its body decoded. */
function toLoggedRequest({ method, target, headers: raw, body }) {
    const headers = pairsOf(raw).map(typed);
    const decoded = (0,content_coding/* decodeBody */.Vj)(body, (0,header_text/* headerValues */.UE)(headers, 'content-encoding').join(','));
    return { method, path: target, headers, body: decoded.length === 0 ? null : (0,call_log_body/* writeBody */.Oy)(decoded) };
}
function toRecordedCall(answer) {
    const answerHeaders = pairsOf(answer.answerHeaders);
    const coding = (0,header_text/* headerValues */.UE)(answerHeaders, 'content-encoding').join(',');
    const whole = (0,content_coding/* decodeBody */.Vj)(answer.answerBody, coding);
    const isUndecoded = coding !== '' && !/^identity$/i.test(coding.trim()) && whole === answer.answerBody;
    const { text, note } = textOf(whole, isUndecoded && whole.length > 0, answer.isCut);
    return {
        note,
        log: {
            id: (0,external_node_crypto_.randomUUID)(),
            responseName: '',
            servedAt: new Date(0).toISOString(),
            request: toLoggedRequest(answer),
            response: {
                type: 'error',
                statusCode: answer.status,
                headers: answerHeaders.filter(({ key }) => isSaved(key)).map(typed),
                body: { data: text },
            },
            answer: undefined,
        },
    };
}
/** Headers that the mock gives each answer itself, or that hold for one answer alone. */
const isSaved = (name) => !(0,header_text/* isConnectionHeader */.wL)(name) && !/^(?:date|age)$/i.test(name);
/** A body as an example can have it. */
function textOf(body, isUndecoded, isCut) {
    if (isUndecoded)
        return { text: '', note: 'its body is left out: its Content-Encoding is not known, or it becomes too large.' };
    // The last character of one that was cut may lack bytes.
    const kept = (0,call_log_body/* textStart */.m1)(body, Math.min(mostExampleBytes, isCut ? body.length - 1 : body.length));
    if (!(0,external_node_buffer_.isUtf8)(kept)) {
        return { text: '', note: `its body is binary and is left out: an example of Postman's holds text alone.` };
    }
    const note = isCut || body.length > kept.length
        ? 'its body is longer than 1 MB and is cut in the collection; the client got the whole.'
        : undefined;
    return { text: kept.toString('utf8'), note };
}

;// CONCATENATED MODULE: ./build/record/ask-upstream.js
/** Hands a call on to the upstream, and its answer back, as it comes. */





/**
 * Sends it once, and the answer to the client.
 *
 * @returns what came back; `undefined` where the client has left before
 * @throws Error with the reason when there was no answer or only a part of one; the client has a 502 then, or a broken connection
 */
async function askUpstream(call, response, { url, dispatcher, mockKey, timeout = 30_000 }) {
    const { method, target, headers, body } = call;
    const gone = new AbortController();
    response.on('close', () => {
        gone.abort();
    });
    try {
        const answer = await dispatcher.request({
            origin: url.origin,
            path: url.pathname.replace(/\/+$/, '') + target,
            method,
            headers: toUpstream(headers, mockKey),
            body: body.length === 0 ? null : body,
            responseHeaders: 'raw',
            signal: gone.signal,
            headersTimeout: timeout,
            bodyTimeout: timeout,
        });
        const raw = answer.headers; // as `responseHeaders: 'raw'` asks for
        const answerHeaders = toClient(raw);
        response.writeHead(answer.statusCode, [...withOrigin(answerHeaders)]);
        const kept = await passOn(answer.body, response);
        return { ...call, status: answer.statusCode, answerHeaders, ...kept };
    }
    catch (cause) {
        if (gone.signal.aborted)
            return undefined;
        const reason = reasonOf(cause);
        const message = `${url.origin} gave no answer to ${method} ${target}: ${reason}.`;
        refuse(response, 502, { name: 'upstreamError', message });
        throw new Error(reason, { cause });
    }
}
/**
 * What the upstream gets: neither what speaks of the connection to us, nor what is meant for the mock. `Host` and the
 * length of the body are the client's own.
 *
 * @param mockKey the mock's own key, which only the mock knows
 */
function toUpstream(raw, mockKey) {
    return forwarded(raw, (name, value) => {
        if (name === 'host' || name === session/* sessionHeader */.gg || name.startsWith('x-mock-'))
            return false;
        if (name === 'x-api-key' && value === mockKey)
            return false;
        return name === 'content-encoding' || !(0,header_text/* isConnectionHeader */.wL)(name);
    });
}
/** What the client gets of the upstream's headers: the coding and the length of the body are as they were. */
function toClient(raw) {
    const isOfBody = (name) => name === 'content-encoding' || name === 'content-length';
    return forwarded(raw, (name) => isOfBody(name) || !(0,header_text/* isConnectionHeader */.wL)(name));
}
/** Without headers between two proxies, and those that `Connection` names: they are its connection's alone (RFC 9110, 7.6.1). */
function forwarded(raw, isPassedOn) {
    const pairs = pairsOf(raw);
    const named = (0,header_text/* headerValues */.UE)(pairs, 'connection').flatMap((value) => value.split(','));
    const between = new Set([
        'proxy-authenticate',
        'proxy-authorization',
        ...named.map((name) => name.trim().toLowerCase()),
    ]);
    return pairs
        .filter(({ key, value }) => !between.has(key.toLowerCase()) && isPassedOn(key.toLowerCase(), value))
        .flatMap(({ key, value }) => [key, value]);
}
/** A browser may read it, as it may any answer of the mock. */
function withOrigin(headers) {
    const isNamed = (0,header_text/* headerValues */.UE)(pairsOf(headers), 'access-control-allow-origin').length > 0;
    return isNamed ? headers : [...headers, 'Access-Control-Allow-Origin', '*'];
}
/** Passes all of a body on, and keeps its beginning. */
async function passOn(body, response) {
    const closed = new Promise((resolve) => response.once('close', resolve));
    const kept = [];
    let length = 0;
    for await (const chunk of body) {
        // A character that stands on the border is whole in what is kept.
        if (length < mostExampleBytes + 4)
            kept.push(chunk);
        length += chunk.length;
        if (!response.write(chunk))
            await Promise.race([(0,external_node_events_.once)(response, 'drain').catch(() => undefined), closed]);
    }
    response.end();
    const answerBody = Buffer.concat(kept);
    return { answerBody, isCut: length > answerBody.length };
}
/** Tells the client, where it has nothing yet; else the answer must not look whole. */
function refuse(response, status, error) {
    if (response.headersSent) {
        response.destroy();
        return;
    }
    response.writeHead(status, { 'Content-Type': 'application/json', 'Access-Control-Allow-Origin': '*' });
    response.end(JSON.stringify({ error }));
}
/** What happened, in the system's own word where there is one. */
function reasonOf(cause) {
    if (!(cause instanceof Error))
        return String(cause);
    const code = (0,thrown/* codeOf */.$N)(cause);
    const inner = cause.cause instanceof Error ? `: ${cause.cause.message}` : '';
    const message = cause.message === '' ? (code ?? cause.name) : cause.message;
    const hint = /CERT|ISSUER/.test(code ?? '') ? ': NODE_EXTRA_CA_CERTS can name the CA that it comes from' : '';
    return `${message}${inner}${code === undefined || message.includes(code) ? '' : ` (${code})`}${hint}`;
}

;// CONCATENATED MODULE: ./build/record/recorder.js
/**
 * A server in front of a mock. What the mock has an example for goes to the mock; what it misses, or matches loosely, goes to
 * the upstream and is kept, to become an example.
 */









/** Starts it, on a free port of this machine. */
async function startRecorder({ engine, mockUrl, upstream, onFailure }) {
    const recorded = createRecordedCalls();
    const pending = new Set();
    const answer = async (request, response) => {
        const { method = 'GET', url = '/', rawHeaders } = request;
        const body = await readBody(request);
        if (body === undefined) {
            response.writeHead(413, { Connection: 'close' }).end();
            return;
        }
        const pairs = pairsOf(rawHeaders);
        const { target, badSession } = (0,session/* readSession */.lx)(url, pairs, engine.hasTildePaths);
        // The mock says what is wrong with a session.
        if (badSession !== undefined || isMocks(engine, { method, target, headers: pairs, body })) {
            await askMock(mockUrl, request, body, response);
            return;
        }
        if ((0,header_text/* headerValues */.UE)(pairs, 'upgrade').some((protocol) => /^\s*websocket/i.test(protocol))) {
            const message = 'A WebSocket is neither handed on nor recorded: an example has no place for one.';
            refuse(response, 501, { name: 'webSocketError', message });
            return;
        }
        const call = { method, target: withoutSite(target), headers: rawHeaders, body };
        try {
            const answered = await askUpstream(call, response, upstream);
            if (answered !== undefined)
                recorded.add(answered);
        }
        catch (error) {
            onFailure(toLoggedRequest(call), (0,thrown/* messageOf */.bD)(error));
        }
    };
    const server = (0,external_node_http_.createServer)((request, response) => {
        const answered = answer(request, response)
            .catch(() => {
            // The client has left, or the mock is gone: there is nobody to tell.
            response.destroy();
        })
            .finally(() => pending.delete(answered));
        pending.add(answered);
    });
    server.on('connect', (_, socket) => {
        socket.on('error', () => undefined).end('HTTP/1.1 405 Method Not Allowed\r\nConnection: close\r\n\r\n');
    });
    await new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(0, '127.0.0.1', resolve);
    });
    const { port } = server.address(); // it listens by TCP
    return {
        url: `http://127.0.0.1:${port}`,
        calls: recorded.calls,
        leftOut: recorded.leftOut,
        async close() {
            const closed = (0,external_node_events_.once)(server, 'close');
            server.close();
            server.closeAllConnections();
            await closed;
            await Promise.all(pending);
        },
    };
}
/** A whole URL, as clients send it to proxies, without its origin; and no fragment, which is not for a server. */
function withoutSite(target) {
    const { path, query } = (0,http_text_target/* splitTarget */.Gd)(target);
    return query === undefined ? path : `${path}?${query}`;
}
/** Whether the mock's answer is the one that was meant: an example that fits, or the mock's own to a browser's preflight. */
function isMocks(engine, call) {
    const isPreflight = call.method === 'OPTIONS' && (0,header_text/* headerValues */.UE)(call.headers, 'access-control-request-method').length > 0;
    if (isPreflight)
        return true;
    const decision = engine.answer(call);
    return decision.outcome === 'served' && !engine.compare(call, decision.example).isLoose;
}
/** Hands a call to the mock as it came. */
function askMock(mockUrl, request, body, response) {
    return new Promise((resolve, reject) => {
        const asked = (0,external_node_http_.request)({
            ...{ host: mockUrl.hostname, port: mockUrl.port, method: request.method, path: request.url },
            headers: inOnePiece(request.rawHeaders, body.length),
            setHost: false,
        }, (answer) => {
            response.writeHead(answer.statusCode ?? 502, answer.statusMessage, answer.rawHeaders);
            answer.on('error', reject);
            answer.pipe(response).on('finish', resolve).on('close', resolve);
        });
        asked.on('error', reject);
        response.on('close', () => asked.destroy());
        asked.end(body);
    });
}
/** Headers of a call whose body comes in one piece now. */
function inOnePiece(raw, length) {
    const pairs = pairsOf(raw);
    const kept = pairs.filter(({ key }) => !/^(?:content-length|transfer-encoding|connection|keep-alive|expect)$/i.test(key));
    const isAnnounced = pairs.some(({ key }) => /^(?:content-length|transfer-encoding)$/i.test(key));
    return [
        ...kept.flatMap(({ key, value }) => [key, value]),
        ...(isAnnounced ? ['Content-Length', String(length)] : []),
    ];
}
/** `undefined` for one that is too large. */
async function readBody(request) {
    const chunks = [];
    let length = 0;
    for await (const chunk of request) {
        length += chunk.length;
        if (length > content_coding/* mostBodyBytes */.lY)
            return undefined;
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}

// EXTERNAL MODULE: ./build/report/read-calls.js + 7 modules
var read_calls = __webpack_require__(93133);
// EXTERNAL MODULE: ./build/report/words.js
var words = __webpack_require__(44702);
// EXTERNAL MODULE: ./build/command-line/exit-codes.js
var exit_codes = __webpack_require__(9316);
// EXTERNAL MODULE: ./build/command-line/options/input-options.js
var input_options = __webpack_require__(93061);
// EXTERNAL MODULE: ./build/command-line/commands/run.js + 2 modules
var run = __webpack_require__(90063);
;// CONCATENATED MODULE: ./build/command-line/commands/record.js














/**
 * Runs the command against the mock with the upstream behind it, and adds what the upstream answered to the collection.
 *
 * @returns the command's exit code; when it succeeded and the upstream did not answer a call, or the collection could not be
 * written, one of `exitCodes`
 * @throws InputsError
 */
async function record(raw, options, context) {
    const { command, urlNames } = options;
    const { reporter, env } = context;
    const problems = [];
    const upstream = parseUpstream(options.upstream, problems);
    if ((0,reference/* collectionLines */.a8)(raw.collection).length > 1) {
        problems.push('record adds to one collection, and several are given: give the one that the calls belong to.');
    }
    let recording;
    const told = new Set();
    let failed = 0;
    const prepare = async (inputs) => {
        const target = await findTarget(inputs);
        return async (mock) => {
            if (upstream === undefined)
                throw new Error('There is no upstream.');
            const redaction = await createRedaction(inputs, target, env);
            const route = (0,transport_route/* createRoute */.u)(upstream, env);
            const recorder = await startRecorder({
                engine: redaction.engine,
                mockUrl: new URL(mock.mockUrl),
                upstream: { url: upstream, dispatcher: await route.dispatcher(), mockKey: mock.api.key },
                onFailure(request, reason) {
                    const called = redaction.nameCall(request);
                    const message = redaction.redactText(`${upstream.origin} gave no answer to ${called}: ${reason}.`);
                    failed += 1;
                    if (told.has(message) || told.size >= mostFailuresTold)
                        return;
                    told.add(message);
                    reporter.error(message);
                },
            });
            recording = { recorder, target, redaction };
            return { url: recorder.url, close: () => recorder.close().then(route.close) };
        };
    };
    const front = { problems, prepare };
    const code = await (0,run.run)((0,input_options/* embeddedOnly */.Ht)(raw), { command, urlNames, logs: undefined, front }, context);
    if (recording === undefined)
        return code;
    const isWritten = await write(recording, context);
    if (failed > 0) {
        const calls = failed === 1 ? '1 call has' : `${failed} calls have`;
        reporter.error(`${calls} no answer of ${upstream?.origin}, and no example: see what is said of them above.`);
    }
    return code === 0 && (failed > 0 || !isWritten) ? exit_codes/* exitCodes */.h.notOpened : code;
}
/** More lines of different calls that failed say nothing new. */
const mostFailuresTold = 20;
/** What takes secrets out of all that is said and written of calls, also of those that the mock does not know. */
async function createRedaction(inputs, target, env) {
    const collection = target.collection.item;
    const engine = await (0,compile_mock/* compileMock */.m)({ collection, environment: target.environment, config: model/* defaultMockConfig */.U2 });
    const redactor = (0,redactors/* redactorOfInputs */.Tx)({ ...inputs, unusedKey: (0,input_options/* postmanKeyIn */.nW)(env) });
    const redact = (0,read_calls/* createMissRedactor */.t)(redactor, { engine, collection });
    const response = { type: 'error', statusCode: 502, headers: [], body: null };
    return {
        engine,
        redactor,
        redactText: redactor.redactText,
        nameCall: (request) => (0,words/* toVisible */.ws)((0,learned_request/* learnedName */.x1)(redact({ id: '', responseName: '', servedAt: '', request, response, answer: undefined }))),
    };
}
/** An https URL, or one of http to this machine, without a user, query or fragment. @param problems gets a sentence for any other */
function parseUpstream(given, problems) {
    const example = 'for example https://staging.example.com/v1';
    if (given === undefined || given.trim() === '') {
        problems.push(`\`--upstream\` is missing: give the URL of what the mock stands for, ${example}.`);
        return undefined;
    }
    const url = URL.parse(given.trim());
    if (url !== null && (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '')) {
        const { protocol, host, pathname } = url;
        problems.push(`\`--upstream\` is "${protocol}//${host}${pathname}" with more to it: it takes no user, query or fragment, ${example}. What calls need is for the command to send.`);
        return undefined;
    }
    if (url?.protocol === 'https:' || (url?.protocol === 'http:' && (0,loopback/* isLoopback */.U)(url.hostname)))
        return url;
    const why = url?.protocol === 'http:' ? ' What is sent over http to another machine can be read on the way.' : '';
    problems.push(`\`--upstream\` is "${given}": it takes an https URL, or http to this machine, ${example}.${why}`);
    return undefined;
}
/** What an example can be written into as it is. @throws InputsError */
async function findTarget({ collection, environment }) {
    if (collection.kind !== 'file')
        throw new values/* InputsError */.aV(['record takes the file or folder of a collection.']);
    const { text, note, file, files } = collection;
    if (note !== undefined && files === undefined) {
        throw new values/* InputsError */.aV([
            `record writes into a collection, and ${text} ${note}: convert it to a collection once, and give that.`,
        ]);
    }
    const { format } = await (0,learn/* openTarget */.Ap)(file).catch((error) => {
        throw new values/* InputsError */.aV([`Nothing can be recorded into ${text}. ${(0,describe_error/* describeError */.U)(error)}`]);
    });
    if (format === 'v2.0') {
        throw new values/* InputsError */.aV([`${text} is a collection of format v2.0: export it from Postman as v2.1 first.`]);
    }
    return { collection, environment: environment?.kind === 'file' ? environment.item : undefined };
}
/** @returns whether the collection holds all of them now */
async function write({ recorder, target, redaction }, context) {
    const { reporter, print, directory } = context;
    const { collection, environment } = target;
    const calls = recorder.calls();
    for (const { log, note } of calls) {
        if (note !== undefined)
            reporter.warning(`${redaction.nameCall(log.request)}: ${note}`);
    }
    if (recorder.leftOut() > 0) {
        const left = (0,words/* countOf */.pq)(recorder.leftOut(), 'answer');
        reporter.warning(`${left} more came than one run records, and are left out: run it once more for the rest.`);
    }
    try {
        const { added, files } = await (0,learn/* addRecorded */.k1)(calls.map(({ log }) => log), { collectionFile: collection.file, environment, redactor: redaction.redactor });
        for (const [index, line] of added.entries()) {
            const file = files[index];
            const place = file === undefined ? '' : `, ${(0,reference/* relativePath */.iZ)(directory, file)}`;
            print(`${(0,words/* toLogLine */.gD)(`recorded ${line}${place}`)}\n`);
        }
        reporter.info(added.length === 0
            ? `There is nothing to add to ${collection.text}.`
            : `${(0,words/* countOf */.pq)(added.length, 'example')} ${added.length === 1 ? 'is' : 'are'} new in ${collection.text}.`);
        return true;
    }
    catch (error) {
        reporter.error(`Nothing was added to ${collection.text}. ${redaction.redactText((0,describe_error/* describeError */.U)(error))}`);
        return false;
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


/***/ })

};
