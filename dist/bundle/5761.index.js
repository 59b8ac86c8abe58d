export const id = 5761;
export const ids = [5761];
export const modules = {

/***/ 85761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  record: () => (/* binding */ record)
});

// EXTERNAL MODULE: ./build/engine/mock/compile-mock.js + 17 modules
var compile_mock = __webpack_require__(13936);
// EXTERNAL MODULE: ./build/job/inputs/collection/reference.js + 1 modules
var reference = __webpack_require__(98388);
// EXTERNAL MODULE: ./build/job/inputs/values.js
var values = __webpack_require__(85292);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: ./build/postman/model.js
var model = __webpack_require__(69412);
// EXTERNAL MODULE: ./build/report/read-calls.js + 10 modules
var read_calls = __webpack_require__(57505);
// EXTERNAL MODULE: ./build/job/learn/learned-request.js
var learned_request = __webpack_require__(28682);
// EXTERNAL MODULE: ./build/job/learn/learn-target.js
var learn_target = __webpack_require__(35977);
// EXTERNAL MODULE: ./build/job/learn/learn.js + 3 modules
var learn = __webpack_require__(53670);
;// CONCATENATED MODULE: ./build/job/learn/add-recorded.js
/** Writes what an upstream answered into the collection, as examples of their requests. */






/**
 * Adds an example for each call, redacted, but for those that an earlier run has added. A run that adds nothing writes nothing.
 *
 * @param calls with the answers that the examples are to give
 * @throws Error when the collection cannot be read or written
 */
async function addRecorded(calls, { collectionFile, environment, redactor }) {
    const { compileMock } = await Promise.all(/* import() */[__webpack_require__.e(7864), __webpack_require__.e(2671)]).then(__webpack_require__.bind(__webpack_require__, 12671));
    const target = await (0,learn/* openTarget */.A)(collectionFile);
    const { collection } = target;
    const engine = await compileMock({ collection, environment, config: model/* defaultMockConfig */.U2 });
    const requestOf = await (0,learn_target/* createRequestFinder */.Ie)(engine, collection, environment);
    const redact = (0,read_calls/* createMissRedactor */.t)(redactor, { engine, collection });
    const there = new Set(collection.requests.flatMap(({ examples }) => examples.map(({ id }) => id)));
    const recorded = [];
    for (const log of calls) {
        const call = redact(log);
        const exampleId = recordedId(call);
        if (there.has(exampleId))
            continue;
        there.add(exampleId);
        recorded.push({ call, exampleId, response: responseOf(call), request: requestOf(log) });
    }
    const variables = [...(environment?.variables ?? []), ...collection.variables];
    const files = recorded.length === 0 ? [] : await target.add(recorded, variables);
    return {
        added: recorded.map(({ call }) => `${(0,learned_request/* learnedName */.x1)(call)}: ${call.response.statusCode}`),
        files,
    };
}
function responseOf({ response }) {
    const { statusCode: code, headers, body } = response;
    const status = external_node_http_.STATUS_CODES[code] ?? '';
    return { name: `${code} ${status}`.trim(), code, status, headers: headers ?? [], body: body?.data ?? '' };
}
/** Of each status of a call another one, and the same each time. */
const recordedId = (call) => (0,learned_request/* idOf */.TH)([(0,learned_request/* learnedIds */.KT)(call).example, call.response.statusCode]);

// EXTERNAL MODULE: ./build/job/describe-error.js
var describe_error = __webpack_require__(95992);
// EXTERNAL MODULE: ./build/job/secrets/redactors.js
var redactors = __webpack_require__(31459);
// EXTERNAL MODULE: ./build/postman/transport/route.js
var transport_route = __webpack_require__(13118);
// EXTERNAL MODULE: ./build/postman/transport/loopback.js
var loopback = __webpack_require__(72766);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: ./build/http-text/header-text.js
var header_text = __webpack_require__(86420);
// EXTERNAL MODULE: ./build/http-text/session.js
var session = __webpack_require__(85499);
// EXTERNAL MODULE: ./build/http-text/target.js
var http_text_target = __webpack_require__(35194);
;// CONCATENATED MODULE: ./build/record/forwarded-headers.js
/** Which headers of a call go on to the upstream, and which of its answer come back. */


/** As pairs. */
function pairsOf(raw) {
    const pairs = [];
    for (let at = 0; at + 1 < raw.length; at += 2)
        pairs.push({ key: raw[at] ?? '', value: raw[at + 1] ?? '' });
    return pairs;
}
/**
 * What the upstream gets: neither what speaks of the connection to us, nor what is meant for the mock. `Host` and the
 * length of the body are the client's own.
 *
 * @param mockKey the mock's own key, which only the mock knows
 */
function toUpstream(raw, mockKey) {
    const pairs = pairsOf(raw);
    const named = namedByConnection(pairs);
    return pairs
        .filter(({ key, value }) => {
        const name = key.toLowerCase();
        if (name === 'host' || name === session/* sessionHeader */.gg || name.startsWith('x-mock-'))
            return false;
        if (name === 'x-api-key' && value === mockKey)
            return false;
        return !named.has(name) && (name === 'content-encoding' || !(0,header_text/* isConnectionHeader */.wL)(name)) && !isProxyHeader(name);
    })
        .flatMap(({ key, value }) => [key, value]);
}
/** What the client gets of the upstream's headers: the coding and the length of the body are as they were. */
function toClient(raw) {
    const pairs = pairsOf(raw);
    const named = namedByConnection(pairs);
    return pairs
        .filter(({ key }) => {
        const name = key.toLowerCase();
        const isOfBody = name === 'content-encoding' || name === 'content-length';
        return !named.has(name) && (isOfBody || !(0,header_text/* isConnectionHeader */.wL)(name)) && !isProxyHeader(name);
    })
        .flatMap(({ key, value }) => [key, value]);
}
/** Headers between two proxies (RFC 9110, 7.6.1). */
const isProxyHeader = (name) => name === 'proxy-authenticate' || name === 'proxy-authorization';
/** The headers that a message's `Connection` names are its connection's alone (RFC 9110, 7.6.1). */
function namedByConnection(pairs) {
    const values = pairs.filter(({ key }) => key.toLowerCase() === 'connection').map(({ value }) => value);
    return new Set(values.flatMap((value) => value.split(',')).map((name) => name.trim().toLowerCase()));
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./build/http-text/content-coding.js
var content_coding = __webpack_require__(94081);
;// CONCATENATED MODULE: ./build/record/recorded-calls.js
/** What the upstream answered, in the shape of call logs: the first answer of each status to each distinct call. */





/** Bytes of a body that an example takes; the client got the whole. */
const mostKeptBytes = 1024 * 1024;
/** More calls, or bytes, are a load test. */
const most = { calls: 2_000, bytes: 128 * 1024 * 1024 };
/** Bytes that a compressed body may become. */
const mostDecoded = 20 * 1024 * 1024;
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
    const decoded = (0,content_coding/* decodeBody */.V)(body, (0,header_text/* headerValues */.UE)(headers, 'content-encoding').join(','), mostDecoded);
    return { method, path: target, headers, body: bodyOf(decoded) };
}
function toRecordedCall(answer) {
    const answerHeaders = pairsOf(answer.answerHeaders);
    const coding = (0,header_text/* headerValues */.UE)(answerHeaders, 'content-encoding').join(',');
    const whole = (0,content_coding/* decodeBody */.V)(answer.answerBody, coding, mostDecoded);
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
    const kept = wholeCharacters(body.subarray(0, mostKeptBytes));
    if (!(0,external_node_buffer_.isUtf8)(kept)) {
        return { text: '', note: `its body is binary and is left out: an example of Postman's holds text alone.` };
    }
    const note = isCut || body.length > kept.length
        ? 'its body is longer than 1 MB and is cut in the collection; the client got the whole.'
        : undefined;
    return { text: kept.toString('utf8'), note };
}
/** Without the first bytes of a character whose others were cut off. */
function wholeCharacters(bytes) {
    for (let cut = 0; cut < 4 && bytes.length > cut; cut += 1) {
        const shorter = bytes.subarray(0, bytes.length - cut);
        if ((0,external_node_buffer_.isUtf8)(shorter))
            return shorter;
    }
    return bytes;
}
function bodyOf(body) {
    if (body.length === 0)
        return null;
    return (0,external_node_buffer_.isUtf8)(body)
        ? { mode: 'raw', data: body.toString('utf8') }
        : { mode: 'base64', data: body.toString('base64') };
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
/** A browser may read it, as it may any answer of the mock. */
function withOrigin(headers) {
    const isNamed = headers.some((name, at) => at % 2 === 0 && name.toLowerCase() === 'access-control-allow-origin');
    return isNamed ? headers : [...headers, 'Access-Control-Allow-Origin', '*'];
}
/** Passes all of a body on, and keeps its beginning. */
async function passOn(body, response) {
    const closed = new Promise((resolve) => response.once('close', resolve));
    const kept = [];
    let length = 0;
    for await (const chunk of body) {
        // A character that stands on the border is whole in what is kept.
        if (length < mostKeptBytes + 4)
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
    const code = 'code' in cause && typeof cause.code === 'string' ? cause.code : undefined;
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








/** Bytes of a call's body, as the mock takes them. */
const mostBytes = 20 * 1024 * 1024;
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
            onFailure(toLoggedRequest(call), error instanceof Error ? error.message : String(error));
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
        if (length > mostBytes)
            return undefined;
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}

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
    const { reporter } = context;
    const problems = [];
    const upstream = parseUpstream(options.upstream, problems);
    if ((0,reference/* collectionLines */.a8)(raw.collection).length > 1) {
        problems.push('record adds to one collection, and several are given: give the one that the calls belong to.');
    }
    let recording;
    const told = new Set();
    let failed = 0;
    const front = {
        problems,
        check: requireRecordable,
        async open(mock, inputs) {
            if (upstream === undefined)
                throw new Error('There is no upstream.');
            const redaction = await createRedaction(inputs, context.env);
            const route = (0,transport_route/* createRoute */.u)(upstream, context.env);
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
            recording = { recorder, inputs, redaction };
            return {
                url: recorder.url,
                async close() {
                    await recorder.close();
                    await route.close();
                },
            };
        },
    };
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
async function createRedaction(inputs, env) {
    const { collection, environment } = servedBy(inputs);
    const engine = await (0,compile_mock/* compileMock */.m)({ collection, environment, config: model/* defaultMockConfig */.U2 });
    const redactor = (0,redactors/* redactorOfInputs */.Tx)({ ...inputs, unusedKey: (env['POSTMAN_API_KEY'] ?? '').trim() });
    const redact = (0,read_calls/* createMissRedactor */.t)(redactor, { engine, collection });
    const response = { type: 'error', statusCode: 502, headers: [], body: null };
    return {
        engine,
        redactor,
        redactText: redactor.redactText,
        nameCall: (request) => (0,words/* toVisible */.ws)((0,learned_request/* learnedName */.x1)(redact({ id: '', responseName: '', servedAt: '', request, response, answer: undefined }))),
    };
}
/** Only what is named, and over nothing that others can read. @param problems gets a sentence for any other */
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
async function requireRecordable({ collection }) {
    if (collection.kind !== 'file')
        throw new values/* InputsError */.aV(['record takes the file or folder of a collection.']);
    const { text, note, file, files } = collection;
    if (note !== undefined && files === undefined) {
        throw new values/* InputsError */.aV([
            `record writes into a collection, and ${text} ${note}: convert it to a collection once, and give that.`,
        ]);
    }
    const { format } = await (0,learn/* openTarget */.A)(file).catch((error) => {
        throw new values/* InputsError */.aV([`Nothing can be recorded into ${text}. ${(0,describe_error/* describeError */.U)(error)}`]);
    });
    if (format === 'v2.0') {
        throw new values/* InputsError */.aV([`${text} is a collection of format v2.0: export it from Postman as v2.1 first.`]);
    }
}
function servedBy({ collection, environment }) {
    if (collection.kind !== 'file')
        throw new Error('The collection is no file.');
    return { collection: collection.item, environment: environment?.kind === 'file' ? environment.item : undefined };
}
/** @returns whether the collection holds all of them now */
async function write({ recorder, inputs, redaction }, context) {
    const { reporter, print, directory } = context;
    const { collection } = inputs;
    if (collection.kind !== 'file')
        return false;
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
        const { added, files } = await addRecorded(calls.map(({ log }) => log), {
            collectionFile: collection.file,
            environment: servedBy(inputs).environment,
            redactor: redaction.redactor,
        });
        for (const [index, line] of added.entries()) {
            const file = files[index];
            print(`recorded ${(0,words/* toVisible */.ws)(line)}${file === undefined ? '' : `, ${(0,reference/* relativePath */.iZ)(directory, file)}`}\n`);
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


/***/ })

};
