export const id = 555;
export const ids = [555];
export const modules = {

/***/ 77158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ findCallLogs)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/** Where call logs are: in a file, or in the folder that a downloaded artifact was unzipped to. */


/** The name that reports give it. */
const fileName = 'call-logs.ndjson';
/**
 * The file itself, or `call-logs.ndjson` in it where it is a folder. Whether a file is there is told by who reads it.
 *
 * @throws Error when the folder has no such file
 */
async function findCallLogs(given) {
    if (!(await isKind(given, 'isDirectory')))
        return given;
    const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(given, fileName);
    if (await isKind(file, 'isFile'))
        return file;
    throw new Error(`${given} is a folder without ${fileName}: give the file itself, or the folder of an unzipped artifact.`);
}
async function isKind(file, kind) {
    const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file).catch(() => undefined);
    return stats?.[kind]() === true;
}


/***/ }),

/***/ 12555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  learnCommand: () => (/* binding */ learnCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(99547);
// EXTERNAL MODULE: ./build/postman/model.js
var model = __webpack_require__(69412);
// EXTERNAL MODULE: ./build/report/redact/redact.js + 17 modules
var redact_redact = __webpack_require__(82498);
// EXTERNAL MODULE: ./build/report/explain/call-outcome.js
var call_outcome = __webpack_require__(32034);
// EXTERNAL MODULE: ./build/report/explain/mock-request.js
var mock_request = __webpack_require__(93901);
// EXTERNAL MODULE: ./build/report/files/patient-files.js
var patient_files = __webpack_require__(41804);
// EXTERNAL MODULE: ./build/report/check/read-call.js
var read_call = __webpack_require__(99395);
;// CONCATENATED MODULE: ./build/job/learn/learned-request.js
/** A call that nothing matched, as a request of a Postman collection with an empty example. */



/** Calls with the same method, path and query are one request: the IDs depend on nothing else. */
function learnedId({ request }) {
    return idOf('request', request);
}
function createLearnedRequest({ request }, options) {
    const method = request.method.toUpperCase();
    const { path, query } = splitTarget(request.path);
    const contentType = request.headers?.find(({ key }) => key.toLowerCase() === 'content-type')?.value;
    const body = bodyOf(request.body, contentType ?? '');
    const original = {
        method,
        header: contentType === undefined || body === undefined ? [] : [{ key: 'Content-Type', value: contentType }],
        ...(body && { body }),
        url: urlOf(literal(path), query === undefined ? undefined : literal(query), options),
    };
    const example = {
        id: idOf('example', request),
        name: 'Fill me in',
        originalRequest: original,
        status: 'OK',
        code: 200,
        header: [],
        cookie: [],
        body: '',
    };
    return { id: idOf('request', request), name: `${method} ${path}`, request: original, response: [example] };
}
function splitTarget(target) {
    const mark = target.indexOf('?');
    const path = mark === -1 ? target : target.slice(0, mark);
    return { path: path.startsWith('/') ? path : `/${path}`, query: mark === -1 ? undefined : target.slice(mark + 1) };
}
/** What was sent is no template: a collection would read `{{x}}` as a variable and `:x` as a wildcard. */
const literal = (text) => text.replaceAll('{', '%7B').replaceAll('}', '%7D').replaceAll('#', '%23').replaceAll('/:', '/%3A');
function urlOf(path, query, { base, basePath, urlAsText }) {
    const rest = basePath !== '' && path.startsWith(`${basePath}/`) ? path.slice(basePath.length) : path;
    const raw = base + rest + (query === undefined ? '' : `?${query}`);
    if (urlAsText)
        return raw;
    const [, host = '', port] = /^(.*?)(?::(\d+))?$/.exec(base) ?? [];
    return {
        raw,
        host: host.startsWith('{{') ? [host] : host.split('.'),
        ...(port !== undefined && { port }),
        path: rest.slice(1).split('/'),
        ...(query !== undefined && {
            query: query
                .split('&')
                .filter((pair) => pair !== '')
                .map(queryPair),
        }),
    };
}
function queryPair(pair) {
    const equals = pair.indexOf('=');
    return equals === -1 ? { key: pair, value: null } : { key: pair.slice(0, equals), value: pair.slice(equals + 1) };
}
/** `undefined` for what a collection cannot hold or the log does not have: bytes, the start of a body, files. */
function bodyOf(body, contentType) {
    const { data, fullSize } = (0,model/* readCutMark */.y3)(body?.data ?? '');
    if (data === '' || fullSize !== undefined || body?.mode === model/* binaryBodyMode */.Dw)
        return undefined;
    const mediaType = contentType.split(';', 1)[0]?.trim().toLowerCase() ?? '';
    if (mediaType === 'multipart/form-data')
        return undefined;
    if (mediaType === 'application/x-www-form-urlencoded') {
        return { mode: 'urlencoded', urlencoded: (0,read_call/* formPairs */.C)(data).map(([key, value]) => ({ key, value })) };
    }
    const isJson = mediaType === 'application/json' || mediaType.endsWith('+json');
    return { mode: 'raw', raw: data, ...(isJson && { options: { raw: { language: 'json' } } }) };
}
/** A UUID of version 8, which is for IDs that are made of something (RFC 9562). */
function idOf(kind, { method, path }) {
    const digits = (0,external_node_crypto_.hash)('sha256', JSON.stringify([kind, method.toUpperCase(), path]));
    const variant = ((parseInt(digits.charAt(16), 16) & 3) | 8).toString(16);
    return [
        digits.slice(0, 8),
        digits.slice(8, 12),
        `8${digits.slice(13, 16)}`,
        variant + digits.slice(17, 20),
        digits.slice(20, 32),
    ].join('-');
}

// EXTERNAL MODULE: ./build/job/inputs/read-bounded-file.js
var read_bounded_file = __webpack_require__(67169);
// EXTERNAL MODULE: ./build/job/learn/read-call-logs.js
var read_call_logs = __webpack_require__(64012);
// EXTERNAL MODULE: ./build/job/secrets/secret-variables.js
var secret_variables = __webpack_require__(97864);
;// CONCATENATED MODULE: ./build/job/learn/splice-json.js
/** Adds to a list in a JSON text and leaves every other byte of it as it is. */

/**
 * `text` with `values` at the end of the list at `path`, indented as the list is.
 *
 * @throws Error when there is no list
 */
function appendToList(text, path, values) {
    const root = (0,main.parseTree)(text);
    const list = root && (0,main.findNodeAtLocation)(root, [...path]);
    if (list?.type !== 'array')
        throw new Error(`There is no list at /${path.join('/')}.`);
    const last = list.children?.at(-1);
    const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
    const close = list.offset + list.length - 1;
    if (last === undefined) {
        const unit = indentUnit(text);
        if (unit === undefined)
            return splice(text, list.offset + 1, close, compact(values));
        const outer = indentOfLine(text, list.offset);
        const entries = pretty(values, { unit, indent: outer + unit, lineEnd });
        return splice(text, list.offset + 1, close, `${entries}${lineEnd}${outer}`);
    }
    const end = last.offset + last.length;
    const indent = ownLineIndent(text, last);
    // Entries that share their lines are written without line breaks, and so is what joins them.
    if (indent === undefined) {
        const isSpaced = /,[ \t]/.test(outsideStrings(text.slice(list.offset, close))) || outsideStrings(text).includes('"": ');
        return splice(text, end, end, isSpaced ? `, ${values.map((value) => JSON.stringify(value)).join(', ')}` : `,${compact(values)}`);
    }
    const unit = indentUnit(text) ?? '';
    return splice(text, end, end, `,${pretty(values, { unit, indent, lineEnd })}`);
}
/** The beginning of a JSON text with its strings emptied: what is left shows how it is spaced. */
function outsideStrings(text) {
    return text.slice(0, 10_000).replace(/"(?:[^"\\]|\\.)*(?:"|$)/gs, '""');
}
const splice = (text, from, to, inserted) => text.slice(0, from) + inserted + text.slice(to);
const compact = (values) => values.map((value) => JSON.stringify(value)).join(',');
/** Each value on lines of its own, a line end first. */
function pretty(values, { unit, indent, lineEnd }) {
    return values
        .map((value) => lineEnd + indent + JSON.stringify(value, null, unit).replaceAll('\n', lineEnd + indent))
        .join(',');
}
/** What stands before a node on its line, when that is only space. */
function ownLineIndent(text, { offset }) {
    const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
    const before = text.slice(lineStart, offset);
    return lineStart > 0 && before.trim() === '' ? before : undefined;
}
function indentOfLine(text, offset) {
    const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
    return /^[ \t]*/.exec(text.slice(lineStart, offset))?.[0] ?? '';
}
/** One level of indentation: that of the first indented line; `undefined` for a text without line breaks. */
function indentUnit(text) {
    const found = /\n([ \t]+)\S/.exec(text)?.[1];
    return found ?? (text.trimEnd().includes('\n') ? '' : undefined);
}

;// CONCATENATED MODULE: ./build/job/learn/learn.js
/** Writes what nothing matched into the collection, as requests with empty examples to fill in. */











/** Where learned requests go: at the end, so that a diff shows nothing but them, and nobody takes them for finished. */
const learnedFolder = 'From call logs';
/** More are not to be filled in by hand: the calls of a load test with an ID in each path, say. */
const mostAdded = 200;
/**
 * Adds each distinct unmatched request (by method, path and query) of the call logs that the collection still has no
 * answer for. The file keeps its formatting, key order, line ends and byte order mark; a second run adds nothing, and a
 * run that adds nothing writes nothing.
 *
 * @throws Error when a file cannot be read, is not what it should be, or cannot be written
 */
async function learn({ callLogsFile, collectionFile, environmentFile }) {
    const { compileMock, readCollection, readDocument, readEnvironment } = await Promise.all(/* import() */[__webpack_require__.e(264), __webpack_require__.e(54), __webpack_require__.e(659), __webpack_require__.e(671)]).then(__webpack_require__.bind(__webpack_require__, 12671));
    const bytes = await naming(collectionFile, () => (0,read_bounded_file/* readBoundedFile */.Mv)(collectionFile));
    const { collection } = await naming(collectionFile, () => readCollection(readDocument(bytes)));
    const text = decode(bytes, collectionFile);
    const target = findTarget(text, collectionFile);
    const environment = environmentFile === undefined
        ? undefined
        : (await naming(environmentFile, async () => readEnvironment(readDocument(await (0,read_bounded_file/* readBoundedFile */.Mv)(environmentFile))))).environment;
    const engine = await compileMock({ collection, environment, config: model/* defaultMockConfig */.U2 });
    const secrets = (0,secret_variables/* secretValuesOf */.WD)({ collection: collection.variables, environment: environment?.variables });
    // Call logs of other origin may hold what ours do not. Only what is added is redacted: the file's own variables stay.
    const { redact } = (0,redact_redact.createRedactor)({ secrets, off: true });
    const logs = (0,read_call_logs/* readCallLogFile */.X)(callLogsFile);
    const { requests, known, leftOut } = await collect(logs, engine, collection, { urlAsText: target.urlAsText, redact });
    if (requests.length > 0) {
        const appended = target.folder
            ? appendToList(text, target.folder, requests)
            : appendToList(text, target.root, [{ name: learnedFolder, item: requests }]);
        await replaceFile(collectionFile, appended);
    }
    return { added: requests.map(({ name }) => name), known, leftOut, badLines: logs.badLines };
}
/** What reads a file, and what understands it, does not say which one it is. */
async function naming(file, read) {
    try {
        return await read();
    }
    catch (cause) {
        throw new Error(`${file}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    }
}
async function collect(logs, engine, collection, { urlAsText, redact }) {
    const options = { ...findBase(collection), urlAsText };
    const there = new Set(collection.requests.map(({ id }) => id));
    const seen = new Set();
    const requests = [];
    let known = 0;
    let leftOut = 0;
    for await (const log of logs) {
        if (!(0,call_outcome/* isUnmatched */.g)(log))
            continue;
        const redacted = redact(log);
        const id = learnedId(redacted);
        if (seen.has(id))
            continue;
        seen.add(id);
        if (there.has(id) || isAnswered(engine, log))
            known += 1;
        else if (requests.length >= mostAdded)
            leftOut += 1;
        else
            requests.push(createLearnedRequest(redacted, options));
    }
    return { requests, known, leftOut };
}
/** Whether the collection has an example by now. What `x-mock-…` headers ask for is left out: no new request helps there. */
function isAnswered(engine, log) {
    const request = (0,mock_request/* toMockRequest */.D)(log);
    const headers = request.headers.filter(({ key }) => !key.toLowerCase().startsWith('x-mock-'));
    return engine.answer({ ...request, headers }).outcome === 'served';
}
/** The base that most requests have, a variable before a host; its value's path when the collection knows the value. */
function findBase({ requests, variables }) {
    const counts = new Map();
    for (const { request } of requests) {
        const base = /^(?:\{\{[^{}]*\}\}|[^/{}]+(?=\/|$))/.exec(request.address)?.[0];
        if (base !== undefined)
            counts.set(base, (counts.get(base) ?? 0) + 1);
    }
    const byUse = [...counts].sort(([, a], [, b]) => b - a).map(([base]) => base);
    const base = byUse.find((candidate) => candidate.startsWith('{{')) ?? byUse[0] ?? '{{baseUrl}}';
    const value = variables.find(({ key }) => `{{${key}}}` === base)?.value ?? '';
    const basePath = /^(?:[a-z]+:\/\/)?[^/]*(\/[^?#]*?)\/*$/i.exec(value)?.[1] ?? '';
    return { base, basePath };
}
/** The list that all items are in, and that of the folder for learned requests where there is one already. */
function findTarget(text, file) {
    const tree = parseDeepTree(text, file);
    const prefix = [[], ['collection']].find((path) => tree && (0,main.findNodeAtLocation)(tree, [...path, 'item'])?.type === 'array');
    if (tree === undefined || prefix === undefined) {
        throw new Error(`${file} is a collection of format v1 or without \`item\`: export it from Postman as v2.1 first.`);
    }
    const root = [...prefix, 'item'];
    const items = (0,main.findNodeAtLocation)(tree, root)?.children ?? [];
    const index = items.findIndex((item) => (0,main.findNodeAtLocation)(item, ['name'])?.value === learnedFolder &&
        (0,main.findNodeAtLocation)(item, ['item'])?.type === 'array');
    const schema = (0,main.findNodeAtLocation)(tree, [...prefix, 'info', 'schema'])?.value;
    return {
        root,
        folder: index === -1 ? undefined : [...root, index, 'item'],
        urlAsText: typeof schema === 'string' && schema.includes('/v2.0'),
    };
}
/** The library goes down into what is nested by recursion. */
function parseDeepTree(text, file) {
    try {
        return (0,main.parseTree)(text);
    }
    catch (cause) {
        throw new Error(`${file} is nested too deep for anything to be added to it.`, { cause });
    }
}
/** The byte order mark stays in the text. */
function decode(bytes, file) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch (cause) {
        throw new Error(`${file} is not UTF-8, so it is left as it is. Save it as UTF-8 first.`, { cause });
    }
}
/** Readers see the old file or the new one, whole; links and permissions stay. */
async function replaceFile(file, text) {
    const target = await (0,promises_.realpath)(file);
    const { mode } = await (0,promises_.stat)(target);
    const partial = `${target}.${(0,external_node_crypto_.randomBytes)(4).toString('hex')}.partial`;
    const files = (0,patient_files/* createPatientFiles */.l)();
    try {
        await (0,promises_.writeFile)(partial, text, { flag: 'wx' });
        await (0,promises_.chmod)(partial, mode);
        await files.rename(partial, target);
    }
    catch (error) {
        await files.removeFile(partial).catch(() => undefined);
        throw error;
    }
}

// EXTERNAL MODULE: ./build/command-line/call-log-path.js
var call_log_path = __webpack_require__(77158);
;// CONCATENATED MODULE: ./build/command-line/learn.js
/** `ephemeral-mock learn`: from a red build to the fix, in one command. */



/** @throws Error when a file cannot be read, is not what it should be, or cannot be written */
async function learnCommand(files, { directory, print, reporter }) {
    const { added, known, leftOut, badLines } = await learn({
        callLogsFile: await (0,call_log_path/* findCallLogs */.R)(external_node_path_.resolve(directory, files.callLogs)),
        collectionFile: external_node_path_.resolve(directory, files.collection),
        ...(files.environment !== undefined && { environmentFile: external_node_path_.resolve(directory, files.environment) }),
    });
    for (const request of added)
        print(`added ${visible(request)}\n`);
    if (badLines > 0)
        reporter.warning(`${badLines} lines of ${files.callLogs} are no call logs.`);
    if (leftOut > 0)
        reporter.warning(`${leftOut} more requests were not added: fill in these first, then run it again.`);
    if (known > 0)
        reporter.info(`${known} unmatched requests have an answer in ${files.collection} by now.`);
    reporter.info(added.length === 0
        ? `There is nothing to add to ${files.collection}.`
        : `${added.length} requests are in the folder "${learnedFolder}" of ${files.collection}: give each its answer.`);
}
/** Without characters that a terminal would act on. */
function visible(text) {
    // eslint-disable-next-line no-control-regex -- control characters are what is looked for
    return text.replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ');
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

/***/ 17063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ groupByKey),
/* harmony export */   v: () => (/* binding */ fieldsAsValue)
/* harmony export */ });
/** Form fields and query parameters by name. */
/** The values of each name, in the order in which they came. */
function groupByKey(fields) {
    const groups = new Map();
    for (const [key, value] of fields) {
        const values = groups.get(key);
        if (values === undefined)
            groups.set(key, [value]);
        else
            values.push(value);
    }
    return groups;
}
/** Fields as an object; a name that came several times has a list. */
function fieldsAsValue(fields) {
    // No prototype: a field may be called `__proto__`.
    const value = Object.create(null);
    for (const [key, texts] of groupByKey(fields))
        value[key] = texts.length === 1 ? (texts[0] ?? '') : texts;
    return value;
}


/***/ }),

/***/ 94670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ withoutOrigin)
/* harmony export */ });
/**
 * A request's target without the origin that it has when it is a whole URL, as clients send it to proxies (RFC 9112, 3.2.2):
 * a mock answers by what is left, which is empty for a URL without a path.
 */
function withoutOrigin(target) {
    return target.startsWith('/') ? target : target.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, '');
}


/***/ }),

/***/ 64012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readCallLogFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
/* harmony import */ var _http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5177);
/* harmony import */ var _postman_model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69412);
/** Reads the call logs that a report has written. */




/** Two bodies of 1 MB whose every byte is escaped (`\u0000`) fit: longer lines are not ours. */
const maxLineBytes = 16 * 1024 * 1024;
/**
 * The call logs in `call-logs.ndjson`, oldest first, one in memory at a time. Lines that are none are counted.
 *
 * @throws while iterating, when the file cannot be read or not one of its lines is a call log
 */
function readCallLogFile(file) {
    let badLines = 0;
    let isTorn = false;
    let stream;
    return {
        get badLines() {
            return badLines;
        },
        get isTorn() {
            return isTorn;
        },
        get bytesRead() {
            return stream?.bytesRead ?? 0;
        },
        async *[Symbol.asyncIterator]() {
            badLines = 0;
            isTorn = false;
            let found = 0;
            stream = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(file);
            for await (const line of linesOf(stream)) {
                const log = parseLine(line);
                isTorn = log === undefined;
                if (log === undefined)
                    badLines += 1;
                else {
                    found += 1;
                    yield log;
                }
            }
            if (found === 0 && badLines > 0) {
                throw new Error(`${file} has no call logs: it takes a call-logs.ndjson, with one call log as JSON in each line.`);
            }
        },
    };
}
function parseLine(line) {
    try {
        const parsed = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(_postman_model_js__WEBPACK_IMPORTED_MODULE_2__/* .callLogSchema */ .mr, (0,_http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseShallowJson */ .o4)(line));
        return parsed.success ? parsed.output : undefined;
    }
    catch {
        return undefined;
    }
}
/**
 * The lines that are not blank; '' stands for one that is too long. Not `node:readline`: it also splits at U+2028 and
 * U+2029, which JSON strings may hold.
 */
async function* linesOf(chunks) {
    let parts = [];
    let length = 0;
    const take = () => {
        const isTooLong = length > maxLineBytes;
        const line = isTooLong
            ? ''
            : Buffer.concat(parts)
                .toString('utf8')
                .replace(/^\uFEFF/, '');
        parts = [];
        length = 0;
        return isTooLong || line.trim() !== '' ? line : undefined;
    };
    const add = (bytes) => {
        length += bytes.length;
        if (length > maxLineBytes)
            parts = [];
        else
            parts.push(bytes);
    };
    for await (const chunk of chunks) {
        let start = 0;
        for (let end = chunk.indexOf(0x0a); end !== -1; end = chunk.indexOf(0x0a, start)) {
            add(chunk.subarray(start, end));
            const line = take();
            if (line !== undefined)
                yield line;
            start = end + 1;
        }
        add(chunk.subarray(start));
    }
    const last = take();
    if (last !== undefined)
        yield last;
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

/***/ 40924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ pathSegments),
/* harmony export */   i: () => (/* binding */ fitsPath)
/* harmony export */ });
/** Paths of calls and of rules, segment by segment. */
/** `/a//b%20c/` is `a`, ``, `b c`: a slash at the end makes no difference. */
function pathSegments(path) {
    const trimmed = path.replace(/^\//, '').replace(/\/$/, '');
    return trimmed === '' ? [] : trimmed.split('/').map(decodeSegment);
}
/**
 * Whether a path is one that a rule means: `:name` and `*` stand for one segment, `**` for any number.
 * Linear but for `**`, of which each tries to stand for as little as possible; the last one alone is gone back to.
 *
 * @param hides whether a redacted segment may have been the one that is wanted
 */
function fitsPath(pattern, path, hides = () => false) {
    const fitsSegment = (wanted, sent) => {
        const isVariable = wanted === '*' || (wanted.startsWith(':') && wanted.length > 1);
        return isVariable ? sent !== '' : wanted === sent || hides(wanted, sent);
    };
    let at = 0;
    let rule = 0;
    let lastStars;
    while (at < path.length) {
        const wanted = pattern[rule];
        if (wanted === '**') {
            lastStars = { rule, at };
            rule += 1;
        }
        else if (wanted !== undefined && fitsSegment(wanted, path[at] ?? '')) {
            rule += 1;
            at += 1;
        }
        else if (lastStars !== undefined) {
            lastStars.at += 1;
            at = lastStars.at;
            rule = lastStars.rule + 1;
        }
        else {
            return false;
        }
    }
    return pattern.slice(rule).every((segment) => segment === '**');
}
function decodeSegment(segment) {
    if (!segment.includes('%'))
        return segment;
    try {
        return decodeURIComponent(segment);
    }
    catch {
        return segment;
    }
}


/***/ }),

/***/ 99395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ formPairs),
/* harmony export */   D: () => (/* binding */ readCall)
/* harmony export */ });
/* harmony import */ var _http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5177);
/* harmony import */ var _http_text_form_fields_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(17063);
/* harmony import */ var _http_text_without_origin_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94670);
/* harmony import */ var _postman_model_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69412);
/* harmony import */ var _call_log_parts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12751);
/* harmony import */ var _call_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40924);
/* harmony import */ var _decode_form_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71704);
/** A call taken apart for rules about calls. */







/** Characters. The mock takes no longer body. */
const longestBody = 32 * 1024 * 1024;
function readCall(log) {
    const target = (0,_http_text_without_origin_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutOrigin */ .b)(log.request.path);
    const queryAt = target.indexOf('?');
    return {
        log,
        method: log.request.method.toUpperCase(),
        path: (0,_call_path_js__WEBPACK_IMPORTED_MODULE_1__/* .pathSegments */ .M)(queryAt === -1 ? target : target.slice(0, queryAt)),
        query: once(() => (queryAt === -1 ? [] : formPairs(target.slice(queryAt + 1)))),
        body: once(() => readBody(log)),
    };
}
/** The pairs of a query string or an urlencoded form. */
function formPairs(text) {
    return text
        .split('&')
        .filter((pair) => pair !== '')
        .map((pair) => {
        const equals = pair.indexOf('=');
        return equals === -1
            ? [(0,_decode_form_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeForm */ .X)(pair), '']
            : [(0,_decode_form_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeForm */ .X)(pair.slice(0, equals)), (0,_decode_form_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeForm */ .X)(pair.slice(equals + 1))];
    });
}
function readBody({ request }) {
    const { data, fullSize } = (0,_postman_model_js__WEBPACK_IMPORTED_MODULE_3__/* .readCutMark */ .y3)(request.body?.data ?? '');
    const text = (0,_call_log_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .isBinary */ .Go)(request.body) ? Buffer.from(data, 'base64').toString() : data;
    const isCut = fullSize !== undefined;
    const value = (0,_http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_5__/* .parseBoundedJson */ .Rj)(text, longestBody);
    if (value !== undefined)
        return { value, text, isCut };
    const isForm = request.body?.mode === 'urlencoded' ||
        /x-www-form-urlencoded/i.test((0,_call_log_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .headerValue */ .Z)(request.headers, 'content-type') ?? '');
    if (!isForm)
        return { value: text, text, isCut };
    const fields = formPairs(text);
    return { value: (0,_http_text_form_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .fieldsAsValue */ .v)(fields), fields: (0,_http_text_form_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .groupByKey */ .k)(fields), text, isCut };
}
function once(read) {
    let result;
    return () => (result ??= { value: read() }).value;
}


/***/ }),

/***/ 32034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ isUnmatched),
/* harmony export */   s: () => (/* binding */ outcomeOf)
/* harmony export */ });
/** Whether the mock itself had no answer: `response.type` is `error` (Postman API, call logs; case-insensitive there). */
function isUnmatched(log) {
    return log.response.type.toLowerCase() === 'error';
}
/** As far as the log alone tells: it gives server responses the type of examples. */
function outcomeOf(log) {
    return isUnmatched(log) ? 'unmatched' : 'matched';
}


/***/ }),

/***/ 93901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ toMockRequest)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _postman_model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69412);
/* harmony import */ var _call_log_parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12751);
/** A logged call as the engine takes it. */



/** What came in, as far as the log has it: base64 is decoded, the mark of a cut body is taken off. */
function toMockRequest({ request }) {
    const { data, fullSize } = (0,_postman_model_js__WEBPACK_IMPORTED_MODULE_1__/* .readCutMark */ .y3)(request.body?.data ?? '');
    return {
        method: request.method,
        target: request.path,
        headers: request.headers ?? [],
        body: node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(data, (0,_call_log_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .isBinary */ .Go)(request.body) ? 'base64' : 'utf8'),
        isCut: fullSize !== undefined,
    };
}


/***/ }),

/***/ 41804:
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


/***/ })

};
