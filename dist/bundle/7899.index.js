export const id = 7899;
export const ids = [7899];
export const modules = {

/***/ 57899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  learnCommand: () => (/* binding */ learnCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/job/inputs/collection/reference.js
var reference = __webpack_require__(74632);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/call-log/outcome.js
var outcome = __webpack_require__(58482);
// EXTERNAL MODULE: ./build/call-log/session.js
var session = __webpack_require__(31022);
// EXTERNAL MODULE: ./build/postman/model.js
var model = __webpack_require__(69412);
// EXTERNAL MODULE: ./build/report/redact/redact.js + 13 modules
var redact_redact = __webpack_require__(54170);
// EXTERNAL MODULE: ./build/report/explain/mock-request.js
var mock_request = __webpack_require__(93901);
// EXTERNAL MODULE: ./build/job/inputs/collection/environment-file.js
var environment_file = __webpack_require__(95235);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(99547);
// EXTERNAL MODULE: ./build/files/patient-files.js
var patient_files = __webpack_require__(16859);
// EXTERNAL MODULE: ./build/job/inputs/collection/bounded-file.js
var bounded_file = __webpack_require__(79895);
;// CONCATENATED MODULE: ./build/job/learn/learn-target.js
/** Where learned requests go: by themselves, so that a diff shows nothing but them, and nobody takes them for finished. */
const learnedFolder = 'From call logs';
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

// EXTERNAL MODULE: ./build/call-log/body.js
var body = __webpack_require__(43040);
// EXTERNAL MODULE: ./build/http-text/header-text.js
var header_text = __webpack_require__(86420);
// EXTERNAL MODULE: ./build/http-text/pairs.js
var pairs = __webpack_require__(68166);
// EXTERNAL MODULE: ./build/http-text/target.js
var target = __webpack_require__(35194);
;// CONCATENATED MODULE: ./build/job/learn/learned-request.js
/** A call that nothing matched, as a request of a Postman collection with an empty example. */





/** Calls with the same method, path and query are one request: the IDs depend on nothing else. */
function learnedIds({ request }) {
    return { request: idOf('request', request), example: idOf('example', request) };
}
/** Method and path, e.g. `POST /orders`. */
function learnedName({ request }) {
    return `${request.method.toUpperCase()} ${(0,target/* splitTarget */.Gd)(request.path).path}`;
}
/** What the user is to replace. */
const emptyExample = { name: 'Fill me in', status: 'OK', code: 200 };
/** The request of a call, with an example that is still to be filled in. */
function createLearnedRequest(call, options) {
    const { request } = call;
    const method = request.method.toUpperCase();
    const { path, query } = (0,target/* splitTarget */.Gd)(request.path);
    const [contentType] = (0,header_text/* headerValues */.UE)(request.headers, 'content-type');
    const body = bodyOf(request, contentType ?? '');
    const original = {
        method,
        header: contentType === undefined || body === undefined ? [] : [{ key: 'Content-Type', value: contentType }],
        ...(body && { body }),
        url: urlOf(literal(path), query === undefined ? undefined : literal(query), options),
    };
    const example = {
        id: learnedIds(call).example,
        ...emptyExample,
        originalRequest: original,
        header: [],
        cookie: [],
        body: '',
    };
    return { id: learnedIds(call).request, name: learnedName(call), request: original, response: [example] };
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
        ...(query !== undefined && { query: (0,pairs/* rawPairs */.EG)(query).map(([key, value = null]) => ({ key, value })) }),
    };
}
/** `undefined` for what a collection cannot hold or the log does not have: bytes, the start of a body, files. */
function bodyOf(request, contentType) {
    const { data, isBinary, fullSize } = (0,body/* readBody */.x8)(request.body);
    if (data === '' || fullSize !== undefined || isBinary)
        return undefined;
    const mediaType = (0,header_text/* mediaTypeOf */.c0)(contentType);
    if (mediaType === 'multipart/form-data')
        return undefined;
    if ((0,body/* isForm */.BF)(request)) {
        return { mode: 'urlencoded', urlencoded: (0,pairs/* parsePairs */.xg)(data).map(([key, value]) => ({ key, value })) };
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

;// CONCATENATED MODULE: ./build/job/learn/learn-file.js
/** A collection's JSON file, to which learned requests are added at the end. */








/** @throws Error when the file cannot be read, or nothing can be added to it */
async function openFile(file) {
    const { readCollection, readDocument } = await Promise.all(/* import() */[__webpack_require__.e(553), __webpack_require__.e(6800), __webpack_require__.e(8750), __webpack_require__.e(9880), __webpack_require__.e(3475), __webpack_require__.e(2671)]).then(__webpack_require__.bind(__webpack_require__, 12671));
    const bytes = await (0,bounded_file/* readBoundedFile */.Mv)(file);
    const { collection } = await readCollection(readDocument(bytes));
    const text = decode(bytes);
    const { root, folder, urlAsText } = findLists(text);
    return {
        collection,
        async add(calls) {
            const options = { ...findBase(collection), urlAsText };
            const requests = calls.map((call) => createLearnedRequest(call, options));
            const appended = folder
                ? appendToList(text, folder, requests)
                : appendToList(text, root, [{ name: learnedFolder, item: requests }]);
            await replaceFile(file, appended);
            return [];
        },
    };
}
/** The list that all items are in, and that of the folder for learned requests where there is one already. */
function findLists(text) {
    const tree = parseDeepTree(text);
    const prefix = [[], ['collection']].find((path) => tree && (0,main.findNodeAtLocation)(tree, [...path, 'item'])?.type === 'array');
    if (tree === undefined || prefix === undefined) {
        throw new Error('It is a collection of format v1 or without `item`: export it from Postman as v2.1 first.');
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
function parseDeepTree(text) {
    try {
        return (0,main.parseTree)(text);
    }
    catch (cause) {
        throw new Error('It is nested too deep for anything to be added to it.', { cause });
    }
}
/** The byte order mark stays in the text. */
function decode(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch (cause) {
        throw new Error('It is not UTF-8, so it is left as it is. Save it as UTF-8 first.', { cause });
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

;// CONCATENATED MODULE: ./build/job/learn/learn-folder.js
/** A collection's folder of YAML files, to which each learned call is added as an example's file of its own. */






/** @throws Error when the folder cannot be read */
async function openFolder(folder) {
    const { readCollection } = await Promise.all(/* import() */[__webpack_require__.e(553), __webpack_require__.e(6800), __webpack_require__.e(8750), __webpack_require__.e(9880), __webpack_require__.e(3475), __webpack_require__.e(2671)]).then(__webpack_require__.bind(__webpack_require__, 12671));
    const { readCollectionFolder } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3243), __webpack_require__.e(7713)]).then(__webpack_require__.bind(__webpack_require__, 57713));
    const { document, exampleFolders } = await readCollectionFolder(folder);
    const { collection } = await readCollection(document);
    return {
        collection,
        async add(calls, environment) {
            const requestOf = await createRequestFinder(collection, environment);
            const options = { ...findBase(collection), urlAsText: true };
            const files = [];
            for (const call of calls) {
                const examples = exampleFolders.get(requestOf(call)?.place.pointer ?? '');
                const { request } = createLearnedRequest(call, options);
                const item = toItem(request);
                const target = examples ?? (await addRequest(folder, call, item));
                files.push(await addExample(folder, target, call, item));
            }
            return files;
        },
    };
}
/** Finds the request that a call would have been an answer of, had it an example: the same method, and a path that fits. */
async function createRequestFinder(collection, environment) {
    const { compileMock } = await Promise.all(/* import() */[__webpack_require__.e(553), __webpack_require__.e(6800), __webpack_require__.e(8750), __webpack_require__.e(9880), __webpack_require__.e(3475), __webpack_require__.e(2671)]).then(__webpack_require__.bind(__webpack_require__, 12671));
    const bare = collection.requests.map((request) => ({
        ...request,
        request: { ...request.request, query: [], pathVariables: [] },
        examples: [],
    }));
    const config = { ...model/* defaultMockConfig */.U2, matchQueryParams: false };
    const engine = await compileMock({ collection: { ...collection, requests: bare }, environment, config });
    return (call) => engine.explain((0,mock_request/* toMockRequest */.D)(call), 0).bareRequest;
}
/** A request of format v2.1 with its URL as text, as format v3 has it. */
function toItem({ method, url, header, body }) {
    const headers = header; // made by `createLearnedRequest`
    return {
        url,
        method,
        ...(headers.length > 0 && { headers: Object.fromEntries(headers.map(({ key, value }) => [key, value])) }),
        ...(body !== undefined && { body: toBody(body) }), // likewise
    };
}
function toBody({ mode, raw, urlencoded, options }) {
    if (mode === 'urlencoded')
        return { type: mode, content: urlencoded };
    return { type: options === undefined ? 'text' : 'json', content: raw };
}
/** @returns the folder of the new request's examples */
async function addRequest(folder, call, item) {
    const target = external_node_path_.join(folder, learnedFolder);
    const name = learnedName(call);
    const stem = await freeStem(target, name, '.request.yaml');
    const examples = `.resources/${stem}.resources/examples`;
    await addFile(folder, external_node_path_.join(target, `${stem}.request.yaml`), {
        $kind: 'http-request',
        id: learnedIds(call).request,
        name,
        ...item,
        examples: `./${examples}`,
    });
    return external_node_path_.join(target, examples);
}
/** @returns the new file */
async function addExample(folder, target, call, request) {
    const { name, code, status } = emptyExample;
    const stem = await freeStem(target, name, '.example.yaml');
    const file = external_node_path_.join(target, `${stem}.example.yaml`);
    await addFile(folder, file, {
        $kind: 'http-example',
        id: learnedIds(call).example,
        name,
        request,
        response: { statusCode: code, statusText: status, headers: {}, body: { type: 'text', content: '' } },
    });
    return file;
}
/** A name for a file, as Postman makes it of an item's: no character that a system refuses, a number where it is taken. */
async function freeStem(folder, name, suffix) {
    const taken = new Set((await (0,promises_.readdir)(folder).catch(() => [])).map((file) => file.toLowerCase()));
    const base = name
        // eslint-disable-next-line no-control-regex -- control characters are what is looked for
        .replace(/[/\\:*?"<>|\u0000-\u001f\u007f]/g, '-')
        .slice(0, 100)
        .replace(/[. ]+$/, '');
    for (let number = 0;; number += 1) {
        const stem = number === 0 ? base : `${base}-${String(number)}`;
        if (!taken.has(`${stem}${suffix}`.toLowerCase()))
            return stem;
    }
}
/** Writes a new file; no link may lead it out of the collection's folder. */
async function addFile(folder, file, item) {
    const { dump } = await __webpack_require__.e(/* import() */ 3243).then(__webpack_require__.bind(__webpack_require__, 33243));
    await (0,promises_.mkdir)(external_node_path_.dirname(file), { recursive: true });
    const below = external_node_path_.relative(await (0,promises_.realpath)(folder), await (0,promises_.realpath)(external_node_path_.dirname(file)));
    if (below.startsWith('..') || external_node_path_.isAbsolute(below)) {
        throw new Error(`${external_node_path_.dirname(file)} leads out of ${folder} by a link, so nothing was written there.`);
    }
    await (0,promises_.writeFile)(file, dump(item, { lineWidth: -1 }), { flag: 'wx' });
}

// EXTERNAL MODULE: ./build/call-log/ndjson.js
var ndjson = __webpack_require__(14372);
// EXTERNAL MODULE: ./build/job/secrets/secret-variables.js
var secret_variables = __webpack_require__(97864);
;// CONCATENATED MODULE: ./build/job/learn/learn.js
/** Writes what nothing matched into the collection, as requests with empty examples to fill in. */











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
    const { compileMock } = await Promise.all(/* import() */[__webpack_require__.e(553), __webpack_require__.e(6800), __webpack_require__.e(8750), __webpack_require__.e(9880), __webpack_require__.e(3475), __webpack_require__.e(2671)]).then(__webpack_require__.bind(__webpack_require__, 12671));
    const target = await naming(collectionFile, () => openTarget(collectionFile));
    const { collection } = target;
    const environment = environmentFile === undefined
        ? undefined
        : (await naming(environmentFile, () => (0,environment_file/* readEnvironmentFile */.S)(environmentFile))).environment;
    const engine = await compileMock({ collection, environment, config: model/* defaultMockConfig */.U2 });
    const secrets = (0,secret_variables/* secretValuesOf */.WD)({ collection: collection.variables, environment: environment?.variables });
    // Call logs of other origin may hold what ours do not. Only what is added is redacted: the file's own variables stay.
    const { redact } = (0,redact_redact.createRedactor)({ secrets, off: true });
    const logs = (0,ndjson/* readCallLogFile */.Xm)(callLogsFile);
    const { added, known, leftOut } = await collect(logs, engine, collection, redact);
    const files = added.length === 0 ? [] : await target.add(added, environment);
    return { added: added.map(learnedName), files, known, leftOut, badLines: logs.badLines };
}
async function openTarget(collectionFile) {
    const isFolder = (await (0,promises_.stat)(collectionFile)).isDirectory();
    return isFolder ? openFolder(collectionFile) : openFile(collectionFile);
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
async function collect(logs, engine, { requests }, redact) {
    const there = new Set(requests.flatMap(({ id, examples }) => [id, ...examples.map((example) => example.id)]));
    const seen = new Set();
    const added = [];
    let known = 0;
    let leftOut = 0;
    for await (const sent of logs) {
        const { log, badSession } = (0,session/* readLoggedSession */.dU)(sent, engine.hasTildePaths);
        if (!(0,outcome/* isUnmatched */.gK)(log) || badSession !== undefined)
            continue;
        const redacted = redact(log);
        const ids = learnedIds(redacted);
        if (seen.has(ids.request))
            continue;
        seen.add(ids.request);
        if (there.has(ids.request) || there.has(ids.example) || isAnswered(engine, log))
            known += 1;
        else if (added.length >= mostAdded)
            leftOut += 1;
        else
            added.push(redacted);
    }
    return { added, known, leftOut };
}
/** Whether the collection has an example by now. What `x-mock-…` headers ask for is left out: no new request helps there. */
function isAnswered(engine, log) {
    const request = (0,mock_request/* toMockRequest */.D)(log);
    const headers = request.headers.filter(({ key }) => !key.toLowerCase().startsWith('x-mock-'));
    return engine.answer({ ...request, headers }).outcome === 'served';
}

// EXTERNAL MODULE: ./build/job/inputs/values.js
var values = __webpack_require__(85292);
// EXTERNAL MODULE: ./build/command-line/call-log-files.js + 1 modules
var call_log_files = __webpack_require__(48484);
;// CONCATENATED MODULE: ./build/command-line/commands/learn.js
/** `ephemeral-mock learn`: from a red build to the fix, in one command. */






/** @throws InputsError for several collections; Error when a file cannot be read, is not what it should be, or cannot be written */
async function learnCommand(files, context) {
    const { directory, print, reporter } = context;
    const given = (0,reference/* collectionLines */.a8)(files.collection);
    if (given.length > 1) {
        throw new values/* InputsError */.aV([
            `\`collection\` names ${given.length} collections, and learn adds to one: give the one that the calls belong to (${given.join(', ')}).`,
        ]);
    }
    const { added, files: newFiles, known, leftOut, badLines, } = await (0,call_log_files/* withCallLogs */.I)([external_node_path_.resolve(directory, files.callLogs)], context, async ([callLogsFile = '']) => learn({
        callLogsFile,
        collectionFile: await (0,reference/* givenItemPath */.EM)('collection', files.collection, directory),
        ...(files.environment !== undefined && { environmentFile: external_node_path_.resolve(directory, files.environment) }),
    }));
    for (const [index, request] of added.entries()) {
        const file = newFiles[index];
        print(`added ${visible(request)}${file === undefined ? '' : `: ${(0,reference/* relativePath */.iZ)(directory, file)}`}\n`);
    }
    if (badLines > 0)
        reporter.warning(`${badLines} lines of ${files.callLogs} are no call logs.`);
    if (leftOut > 0)
        reporter.warning(`${leftOut} more requests were not added: fill in these first, then run it again.`);
    if (known > 0)
        reporter.info(`${known} unmatched requests have an answer in ${files.collection} by now.`);
    reporter.info(added.length === 0
        ? `There is nothing to add to ${files.collection}.`
        : newFiles.length > 0
            ? `${added.length} examples are new in ${files.collection}: give each its answer.`
            : `${added.length} requests are in the folder "${learnedFolder}" of ${files.collection}: give each its answer.`);
}
/** Without characters that a terminal would act on. */
function visible(text) {
    // eslint-disable-next-line no-control-regex -- control characters are what is looked for
    return text.replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ');
}


/***/ })

};
