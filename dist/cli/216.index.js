export const id = 216;
export const ids = [216];
export const modules = {

/***/ 37216:
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
// EXTERNAL MODULE: ./build/report/index.js + 50 modules
var report = __webpack_require__(38973);
;// CONCATENATED MODULE: ./build/job/learned-request.js
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
        return { mode: 'urlencoded', urlencoded: (0,report/* formPairs */.C8)(data).map(([key, value]) => ({ key, value })) };
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

// EXTERNAL MODULE: ./build/job/read-call-logs.js
var read_call_logs = __webpack_require__(3607);
;// CONCATENATED MODULE: ./build/job/splice-json.js
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
        const isSpaced = /,[ \t]/.test(text.slice(list.offset, close).slice(0, 10_000)) || text.slice(0, 10_000).includes('": ');
        return splice(text, end, end, isSpaced ? `, ${values.map((value) => JSON.stringify(value)).join(', ')}` : `,${compact(values)}`);
    }
    const unit = indentUnit(text) ?? '';
    return splice(text, end, end, `,${pretty(values, { unit, indent, lineEnd })}`);
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

;// CONCATENATED MODULE: ./build/job/learn.js
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
async function learn({ callLogsFile, collectionFile }) {
    const { compileMock, readCollection, readDocument } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 11675));
    const bytes = await (0,promises_.readFile)(collectionFile);
    const { collection } = await naming(collectionFile, () => readCollection(readDocument(bytes)));
    const text = decode(bytes, collectionFile);
    const target = findTarget(text, collectionFile);
    const engine = await compileMock({ collection, environment: undefined, config: model/* defaultMockConfig */.U2 });
    const logs = (0,read_call_logs/* readCallLogFile */.X)(callLogsFile);
    const { requests, known, leftOut } = await collect(logs, engine, collection, target.urlAsText);
    if (requests.length > 0) {
        const appended = target.folder
            ? appendToList(text, target.folder, requests)
            : appendToList(text, target.root, [{ name: learnedFolder, item: requests }]);
        await replaceFile(collectionFile, appended);
    }
    return { added: requests.map(({ name }) => name), known, leftOut, badLines: logs.badLines };
}
/** The engine does not know which file it reads. */
async function naming(file, read) {
    try {
        return await read();
    }
    catch (cause) {
        throw new Error(`${file}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    }
}
async function collect(logs, engine, collection, urlAsText) {
    const options = { ...findBase(collection), urlAsText };
    const there = new Set(collection.requests.map(({ id }) => id));
    const seen = new Set();
    const requests = [];
    let known = 0;
    let leftOut = 0;
    for await (const log of logs) {
        if (!(0,report/* isUnmatched */.gK)(log))
            continue;
        const id = learnedId(log);
        if (seen.has(id))
            continue;
        seen.add(id);
        if (there.has(id) || isAnswered(engine, log))
            known += 1;
        else if (requests.length >= mostAdded)
            leftOut += 1;
        else
            requests.push(createLearnedRequest(log, options));
    }
    return { requests, known, leftOut };
}
/** Whether the collection has an example by now. What `x-mock-…` headers ask for is left out: no new request helps there. */
function isAnswered(engine, log) {
    const request = (0,report/* toMockRequest */.Dy)(log);
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
    const tree = (0,main.parseTree)(text);
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
    try {
        await (0,promises_.writeFile)(partial, text, { flag: 'wx' });
        await (0,promises_.chmod)(partial, mode);
        await (0,promises_.rename)(partial, target);
    }
    catch (error) {
        await (0,promises_.rm)(partial, { force: true });
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/command-line/learn.js
/** `ephemeral-mock learn`: from a red build to the fix, in one command. */


/** @throws Error when a file cannot be read, is not what it should be, or cannot be written */
async function learnCommand(files, { directory, print, reporter }) {
    const { added, known, leftOut, badLines } = await learn({
        callLogsFile: external_node_path_.resolve(directory, files.callLogs),
        collectionFile: external_node_path_.resolve(directory, files.collection),
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

/***/ 3607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readCallLogFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77934);
/* harmony import */ var _postman_model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69412);
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
    return {
        get badLines() {
            return badLines;
        },
        get isTorn() {
            return isTorn;
        },
        async *[Symbol.asyncIterator]() {
            badLines = 0;
            isTorn = false;
            let found = 0;
            for await (const line of linesOf(file)) {
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
        const parsed = valibot__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xLC(_postman_model_js__WEBPACK_IMPORTED_MODULE_1__/* .callLogSchema */ .mr, JSON.parse(line));
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
async function* linesOf(file) {
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
    for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(file)) {
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


/***/ })

};
