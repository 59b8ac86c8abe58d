export const id = 1649;
export const ids = [1649];
export const modules = {

/***/ 61649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  record: () => (/* binding */ record)
});

// EXTERNAL MODULE: ./build/engine/compile-mock.js + 19 modules
var compile_mock = __webpack_require__(28750);
// EXTERNAL MODULE: ./build/job/inputs/input-definitions.js
var input_definitions = __webpack_require__(83307);
// EXTERNAL MODULE: ./build/job/inputs/collection/reference.js + 2 modules
var reference = __webpack_require__(89167);
// EXTERNAL MODULE: ./build/job/inputs/values.js
var values = __webpack_require__(85292);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: ./build/postman/model.js
var model = __webpack_require__(69412);
// EXTERNAL MODULE: ./build/report/explain/explainer.js + 2 modules
var explainer = __webpack_require__(53529);
// EXTERNAL MODULE: ./build/report/redact/redact-call.js
var redact_call = __webpack_require__(32157);
;// CONCATENATED MODULE: ./build/report/redact-missed.js


/** @param served what the calls were sent to */
function createMissRedactor(redactor, served) {
    const segments = (0,explainer/* createExplainer */.x)({ served }).segments(redactor.isSecretVariable);
    const redactCall = (0,redact_call/* createCallRedactor */.z)(redactor);
    return (log) => redactCall(log, segments.inCall(log, undefined)).log;
}

// EXTERNAL MODULE: ./build/job/learn/learned-request.js
var learned_request = __webpack_require__(28682);
// EXTERNAL MODULE: ./build/job/learn/learn-target.js
var learn_target = __webpack_require__(35977);
// EXTERNAL MODULE: ./build/job/learn/open-target.js + 3 modules
var open_target = __webpack_require__(75094);
;// CONCATENATED MODULE: ./build/job/learn/add-recorded.js
/** Writes what an upstream answered into the collection, as examples of their requests. */







/**
 * Adds an example for each call, redacted, but for those that an earlier run has added. A run that adds nothing writes nothing.
 *
 * @param calls with the answers that the examples are to give
 * @throws Error when the collection cannot be read or written
 */
async function addRecorded(calls, { collectionFile, environment, redactor }) {
    const { compileMock } = await Promise.all(/* import() */[__webpack_require__.e(9880), __webpack_require__.e(2671)]).then(__webpack_require__.bind(__webpack_require__, 12671));
    const target = await (0,open_target/* openTarget */.A)(collectionFile);
    const { collection } = target;
    const engine = await compileMock({ collection, environment, config: model/* defaultMockConfig */.U2 });
    const requestOf = await (0,learn_target/* createRequestFinder */.Ie)(engine, collection, environment);
    const redact = createMissRedactor(redactor, { engine, collection });
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
/** Of each status of a call another one, and the same each time (UUID of version 8, RFC 9562). */
function recordedId(call) {
    const digits = (0,external_node_crypto_.hash)('sha256', JSON.stringify([(0,learned_request/* learnedIds */.KT)(call).example, call.response.statusCode]));
    return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-8${digits.slice(13, 16)}-a${digits.slice(17, 20)}-${digits.slice(20, 32)}`;
}

// EXTERNAL MODULE: ./build/job/describe-error.js
var describe_error = __webpack_require__(95992);
// EXTERNAL MODULE: ./build/job/secrets/redactors.js
var redactors = __webpack_require__(31459);
// EXTERNAL MODULE: ./build/postman/transport/route.js
var route = __webpack_require__(13118);
// EXTERNAL MODULE: ./build/postman/transport/loopback.js
var loopback = __webpack_require__(72766);
// EXTERNAL MODULE: ./build/http-text/header-text.js
var header_text = __webpack_require__(86420);
// EXTERNAL MODULE: ./build/http-text/session.js
var session = __webpack_require__(85499);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
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
    const notes = [];
    let bytes = 0;
    let leftOut = 0;
    return {
        add(answer) {
            const key = keyOf(answer);
            if (calls.has(key))
                return;
            const { log, note } = toCallLog(answer);
            const size = answer.body.length + (log.response.body?.data?.length ?? 0);
            if (calls.size >= most.calls || bytes + size > most.bytes) {
                leftOut += 1;
                return;
            }
            bytes += size;
            calls.set(key, log);
            if (note !== undefined)
                notes.push(`${answer.method} ${answer.target}: ${note}`);
        },
        calls: () => [...calls.values()],
        notes: () => leftOut === 0 ? notes : [...notes, `${leftOut} answers were not kept: one run records ${most.calls} at most.`],
    };
}
/** Equal calls have the same method, path, query and body (and status of the answer). */
function keyOf({ method, target, body, status }) {
    return JSON.stringify([method, target, status, (0,external_node_crypto_.hash)('sha256', body)]);
}
function toCallLog(answer) {
    const answerHeaders = pairsOf(answer.answerHeaders);
    const coding = (0,header_text/* headerValues */.UE)(answerHeaders, 'content-encoding').join(',');
    const whole = (0,content_coding/* decodeBody */.V)(answer.answerBody, coding, mostDecoded);
    const isUndecoded = coding !== '' && !/^identity$/i.test(coding.trim()) && whole === answer.answerBody;
    const { text, note } = textOf(whole, isUndecoded && whole.length > 0, answer.isCut);
    const headers = pairsOf(answer.headers);
    return {
        note,
        log: {
            id: (0,external_node_crypto_.randomUUID)(),
            responseName: '',
            servedAt: new Date(0).toISOString(),
            request: {
                method: answer.method,
                path: answer.target,
                headers,
                body: bodyOf((0,content_coding/* decodeBody */.V)(answer.body, (0,header_text/* headerValues */.UE)(headers, 'content-encoding').join(','), mostDecoded)),
            },
            response: {
                type: 'error',
                statusCode: answer.status,
                headers: answerHeaders.filter(({ key }) => isSaved(key)),
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
        return { text: '', note: 'its body has an unknown Content-Encoding and is left out.' };
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
 * @throws Error in words when there was no answer or only a part of one; the client has a 502 then, or a broken connection
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
        const error = new Error(`${url.origin} gave no answer to ${method} ${target}: ${reasonOf(cause)}.`, { cause });
        refuse(response, error.message);
        throw error;
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
function refuse(response, message) {
    if (response.headersSent) {
        response.destroy();
        return;
    }
    response.writeHead(502, { 'Content-Type': 'application/json', 'Access-Control-Allow-Origin': '*' });
    response.end(JSON.stringify({ error: { name: 'upstreamError', message } }));
}
/** What happened, in the system's own word where there is one. */
function reasonOf(cause) {
    if (!(cause instanceof Error))
        return String(cause);
    const code = 'code' in cause && typeof cause.code === 'string' ? cause.code : undefined;
    const inner = cause.cause instanceof Error ? `: ${cause.cause.message}` : '';
    const message = cause.message === '' ? (code ?? cause.name) : cause.message;
    return `${message}${inner}${code === undefined || message.includes(code) ? '' : ` (${code})`}`;
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
    let failures = 0;
    const answer = async (request, response) => {
        const { method = 'GET', url = '/', rawHeaders } = request;
        const body = await readBody(request);
        if (body === undefined) {
            response.writeHead(413, { Connection: 'close' }).end();
            return;
        }
        const pairs = pairsOf(rawHeaders);
        const { target } = (0,session/* readSession */.lx)(url, pairs, engine.hasTildePaths);
        const call = { method, target, headers: pairs, body };
        if (isMocks(engine, call)) {
            await askMock(mockUrl, request, body, response);
            return;
        }
        try {
            const answered = await askUpstream({ method, target, headers: rawHeaders, body }, response, upstream);
            if (answered !== undefined)
                recorded.add(answered);
        }
        catch (error) {
            failures += 1;
            onFailure(error instanceof Error ? error.message : String(error));
        }
    };
    const server = (0,external_node_http_.createServer)((request, response) => {
        answer(request, response).catch(() => {
            // The client has left, or the mock is gone: there is nobody to tell.
            response.destroy();
        });
    });
    await new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(0, '127.0.0.1', resolve);
    });
    const { port } = server.address(); // it listens by TCP
    return {
        url: `http://127.0.0.1:${port}`,
        calls: recorded.calls,
        notes: recorded.notes,
        failures: () => failures,
        close: () => new Promise((resolve) => {
            server.close(() => {
                resolve();
            });
            server.closeAllConnections();
        }),
    };
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
// EXTERNAL MODULE: ./build/command-line/commands/run.js + 3 modules
var run = __webpack_require__(62356);
;// CONCATENATED MODULE: ./build/command-line/commands/record.js














/**
 * Runs the command against the mock with the upstream behind it, and adds what the upstream answered to the collection.
 *
 * @returns the command's exit code; when it succeeded and the upstream did not answer a call, or the collection could not be
 * written, one of `exitCodes`
 * @throws InputsError
 */
async function record(raw, options, context) {
    const upstream = parseUpstream(options.upstream);
    if ((0,reference/* collectionLines */.a8)(raw.collection).length > 1) {
        throw new values/* InputsError */.aV([
            'record adds to one collection, and several are given: give the one that the calls belong to.',
        ]);
    }
    const recording = {};
    const front = {
        check: requireRecordable,
        async open(mock, inputs) {
            const dispatcher = await (0,route/* createRoute */.u)(upstream, context.env).dispatcher();
            const recorder = await startRecorder({
                engine: await (0,compile_mock/* compileMock */.m)({ ...servedBy(inputs), config: model/* defaultMockConfig */.U2 }),
                mockUrl: new URL(mock.mockUrl),
                upstream: { url: upstream, dispatcher, mockKey: mock.api.key },
                onFailure: context.reporter.error,
            });
            Object.assign(recording, { recorder, inputs });
            return recorder;
        },
    };
    const { command, urlNames } = options;
    const code = await (0,run.run)(embeddedOnly(raw), { command, urlNames, logs: undefined, front }, context);
    const { recorder, inputs } = recording;
    if (recorder === undefined || inputs === undefined)
        return code;
    for (const note of recorder.notes())
        context.reporter.warning((0,redactors/* redactorOfInputs */.Tx)(inputs).redactText(note));
    const isWritten = await write(recorder.calls(), inputs, context);
    const failed = recorder.failures() > 0 || !isWritten;
    return code === 0 && failed ? exit_codes/* exitCodes */.h.notOpened : code;
}
/** Only what is named, and over nothing that others can read. @throws InputsError */
function parseUpstream(given) {
    const url = URL.parse(given ?? '');
    const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && (0,loopback/* isLoopback */.U)(url.hostname));
    if (url !== null && isSafe && url.username === '' && url.search === '' && url.hash === '')
        return url;
    throw new values/* InputsError */.aV([
        given === undefined
            ? '--upstream is missing: give the URL of what the mock stands for, for example https://staging.example.com.'
            : `--upstream is "${given}": it takes an https URL, or http to this machine, without user, query and fragment, for example https://staging.example.com/v1.`,
    ]);
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
    const { format } = await (0,open_target/* openTarget */.A)(file).catch((error) => {
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
async function write(calls, inputs, context) {
    const { reporter, print, directory } = context;
    const { collection } = inputs;
    if (collection.kind !== 'file')
        return false;
    try {
        const { added, files } = await addRecorded(calls, {
            collectionFile: collection.file,
            environment: servedBy(inputs).environment,
            redactor: (0,redactors/* redactorOfInputs */.Tx)(inputs),
        });
        for (const [index, line] of added.entries()) {
            const file = files[index];
            print(`recorded ${(0,words/* toVisible */.ws)(line)}${file === undefined ? '' : `, ${(0,reference/* relativePath */.iZ)(directory, file)}`}\n`);
        }
        reporter.info(added.length === 0
            ? `There is nothing to add to ${collection.text}: the mock had an example for each call, or got no answer.`
            : `${(0,words/* countOf */.pq)(added.length, 'example')} ${added.length === 1 ? 'is' : 'are'} new in ${collection.text}.`);
        return true;
    }
    catch (error) {
        reporter.error(`Nothing was added to ${collection.text}. ${(0,describe_error/* describeError */.U)(error)}`);
        return false;
    }
}
/** `record` is for a desk: a key of Postman's in the shell has no say. */
function embeddedOnly(raw) {
    return { ...raw, provider: 'embedded', 'postman-api-key': input_definitions/* inputDefinitions */.Z$['postman-api-key'].default };
}


/***/ })

};
