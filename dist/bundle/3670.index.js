export const id = 3670;
export const ids = [3670];
export const modules = {

/***/ 35977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IP: () => (/* binding */ learnedFolder),
/* harmony export */   Ie: () => (/* binding */ createRequestFinder),
/* harmony export */   lN: () => (/* binding */ findBase)
/* harmony export */ });
/* harmony import */ var _postman_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69412);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93901);


/** Where learned requests go: by themselves, so that a diff shows nothing but them, and nobody takes them for finished. */
const learnedFolder = 'From call logs';
/**
 * Makes what finds the request that a call would get an answer of, had it an example: the one that the mock itself names, else
 * one of the same method whose path fits.
 *
 * @param engine of the collection
 */
async function createRequestFinder(engine, collection, environment) {
    const { asksForExample, compileMock } = await Promise.all(/* import() */[__webpack_require__.e(4175), __webpack_require__.e(7864), __webpack_require__.e(2671)]).then(__webpack_require__.bind(__webpack_require__, 12671));
    const bare = collection.requests.map((request) => ({
        ...request,
        request: { ...request.request, query: [], pathVariables: [] },
        examples: [],
    }));
    const config = { ..._postman_model_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultMockConfig */ .U2, matchQueryParams: false };
    const byPath = await compileMock({ collection: { ...collection, requests: bare }, environment, config });
    const places = new Map(collection.requests.map((request) => [request.place.pointer, request]));
    return (call) => {
        const logged = (0,_report_index_js__WEBPACK_IMPORTED_MODULE_1__/* .toMockRequest */ .D)(call);
        // What is asked for by name or ID is looked for without its URL.
        const sent = { ...logged, headers: logged.headers.filter((header) => !asksForExample([header])) };
        const found = engine.explain(sent, 0).bareRequest ?? byPath.explain(sent, 0).bareRequest;
        return found && places.get(found.place.pointer);
    };
}
/** What stands before the path of a request's address: a variable, or a host with a port perhaps. */
const baseOf = ({ request }) => /^(?:\{\{[^{}]*\}\}|[^/{}]+(?=\/|$))/.exec(request.address)?.[0];
/**
 * The base of a request, else the one that most requests have, a variable before a host; its value's path where the value is known.
 *
 * @param variables in force, those that count first
 */
function findBase({ requests }, variables, request) {
    const base = (request && baseOf(request)) ?? commonBase(requests);
    const value = variables.find(({ key }) => `{{${key}}}` === base)?.value ?? '';
    const basePath = /^(?:[a-z]+:\/\/)?[^/]*(\/[^?#]*?)\/*$/i.exec(value)?.[1] ?? '';
    return { base, basePath };
}
function commonBase(requests) {
    const counts = new Map();
    for (const request of requests) {
        const base = baseOf(request);
        if (base !== undefined)
            counts.set(base, (counts.get(base) ?? 0) + 1);
    }
    const byUse = [...counts].sort(([, a], [, b]) => b - a).map(([base]) => base);
    return byUse.find((candidate) => candidate.startsWith('{{')) ?? byUse[0] ?? '{{baseUrl}}';
}


/***/ }),

/***/ 53670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k1: () => (/* binding */ addRecorded),
  nB: () => (/* binding */ learn),
  Ap: () => (/* binding */ openTarget)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/call-log/ndjson.js
var ndjson = __webpack_require__(14372);
// EXTERNAL MODULE: ./build/call-log/outcome.js
var outcome = __webpack_require__(58482);
// EXTERNAL MODULE: ./build/call-log/session.js
var session = __webpack_require__(31022);
// EXTERNAL MODULE: ./build/postman/model.js
var model = __webpack_require__(69412);
// EXTERNAL MODULE: ./build/report/redact/redact.js + 13 modules
var redact_redact = __webpack_require__(25721);
// EXTERNAL MODULE: ./build/report/read-calls.js + 7 modules
var read_calls = __webpack_require__(93133);
// EXTERNAL MODULE: ./build/report/explain/mock-request.js
var mock_request = __webpack_require__(93901);
// EXTERNAL MODULE: ./build/http-text/thrown.js
var thrown = __webpack_require__(98589);
// EXTERNAL MODULE: ./build/job/inputs/collection/read-references.js
var read_references = __webpack_require__(420);
// EXTERNAL MODULE: ./build/job/secrets/secret-variables.js
var secret_variables = __webpack_require__(97864);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(21928);
// EXTERNAL MODULE: ./build/files/patient-files.js
var patient_files = __webpack_require__(16859);
// EXTERNAL MODULE: ./build/http-text/bounded-json.js
var bounded_json = __webpack_require__(5177);
// EXTERNAL MODULE: ./build/job/inputs/collection/bounded-file.js
var bounded_file = __webpack_require__(79895);
// EXTERNAL MODULE: ./build/job/learn/learn-target.js
var learn_target = __webpack_require__(35977);
// EXTERNAL MODULE: ./build/job/learn/learned-request.js
var learned_request = __webpack_require__(28682);
;// CONCATENATED MODULE: ./build/job/learn/splice-json.js
/** Adds to a list in a JSON text and leaves every other byte of it as it is. */

/** A text with edits that do not overlap. */
function applyEdits(text, edits) {
    const parts = [];
    let at = 0;
    for (const { from, to, inserted } of edits.toSorted((a, b) => a.from - b.from)) {
        parts.push(text.slice(at, from), inserted);
        at = to;
    }
    return parts.join('') + text.slice(at);
}
/**
 * Adds `values` at the end of the list that has the name in the object at `path`, written as what is there is written. A list
 * that is missing is made, at the end of its object.
 *
 * @param root of `text`
 * @returns `undefined` where something else than a list has the name, or there is no object
 */
function addToList(text, root, path, name, values) {
    const owner = root && (0,main.findNodeAtLocation)(root, [...path]);
    const last = owner?.type === 'object' ? owner.children?.at(-1) : undefined;
    if (owner === undefined || last === undefined)
        return undefined;
    const there = (0,main.findNodeAtLocation)(owner, [name]);
    if (there?.type === 'array')
        return appendToNode(text, there, values);
    const layout = layoutOf(text, last, owner);
    const list = newList(values, layout);
    if (there === undefined) {
        const { before } = layout;
        return insertBehind(last, `,${before}${JSON.stringify(name)}:${before === '' ? '' : ' '}${list}`);
    }
    return there.type === 'null' ? { from: there.offset, to: there.offset + there.length, inserted: list } : undefined;
}
function appendToNode(text, list, values) {
    const last = list.children?.at(-1);
    if (last !== undefined)
        return insertBehind(last, `,${writeEntries(values, layoutOf(text, last, list))}`);
    const unit = indentUnit(text);
    const before = unit === undefined ? '' : lineEndOf(text) + indentOfLine(text, list.offset);
    const inserted = newList(values, { before, unit: unit ?? '' });
    return { from: list.offset, to: list.offset + list.length, inserted };
}
function insertBehind({ offset, length }, inserted) {
    return { from: offset + length, to: offset + length, inserted };
}
/** @param last entry of `owner` */
function layoutOf(text, last, owner) {
    const indent = ownLineIndent(text, last);
    if (indent === undefined)
        return { before: isSpaced(text, owner) ? ' ' : '', unit: '' };
    return { before: lineEndOf(text) + indent, unit: indentUnit(text) ?? '' };
}
const writeEntries = (values, { before, unit }) => values.map((value) => before + JSON.stringify(value, null, unit).replaceAll('\n', before)).join(',');
/** A list as the value of an entry that is written so. */
function newList(values, { before, unit }) {
    if (!before.includes('\n'))
        return `[${writeEntries(values, { before, unit }).trimStart()}]`;
    return `[${writeEntries(values, { before: before + unit, unit })}${before}]`;
}
const lineEndOf = (text) => (text.includes('\r\n') ? '\r\n' : '\n');
/** Whether entries that share a line have spaces between them. */
function isSpaced(text, { offset, length }) {
    return /,[ \t]/.test(outsideStrings(text.slice(offset, offset + length))) || outsideStrings(text).includes('"": ');
}
/** The beginning of a JSON text with its strings emptied: what is left shows how it is spaced. */
function outsideStrings(text) {
    return text.slice(0, 10_000).replace(/"(?:[^"\\]|\\.)*(?:"|$)/gs, '""');
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
/** A collection's JSON file, to which learned examples are added: to their requests, or with new ones at the end. */









/** @throws Error when the file cannot be read, or nothing can be added to it */
async function openFile(file) {
    const { readCollection, readDocument } = await Promise.all(/* import() */[__webpack_require__.e(4175), __webpack_require__.e(7864), __webpack_require__.e(2671)]).then(__webpack_require__.bind(__webpack_require__, 12671));
    await writableFile(file);
    const bytes = await (0,bounded_file/* readBoundedFile */.Mv)(file);
    const { collection } = await readCollection(readDocument(bytes));
    const text = decode(bytes);
    const { tree, root, folder, urlAsText } = findLists(text);
    return {
        format: urlAsText ? 'v2.0' : 'v2.1',
        collection,
        async add(calls, variables) {
            const edits = [];
            const homeless = [];
            for (const [request, examples] of Map.groupBy(calls, (each) => each.request)) {
                const options = { ...(0,learn_target/* findBase */.lN)(collection, variables, request), urlAsText, request };
                const entries = examples.map((each) => (0,learned_request/* createLearnedExample */.Uy)(each, options));
                const edit = request && addToList(text, tree, pathOf(request), 'response', entries);
                if (edit === undefined)
                    homeless.push(...examples);
                else
                    edits.push(edit);
            }
            const options = { ...(0,learn_target/* findBase */.lN)(collection, variables), urlAsText };
            const requests = [...Map.groupBy(homeless, ({ call }) => (0,learned_request/* learnedIds */.KT)(call).request).values()].map((examples) => (0,learned_request/* createLearnedRequest */.ls)(examples, options));
            const added = folder === undefined ? [{ name: learn_target/* learnedFolder */.IP, item: requests }] : requests;
            const last = requests.length === 0 ? undefined : addToList(text, tree, folder ?? root, 'item', added);
            await replaceFile(file, applyEdits(text, last === undefined ? edits : [...edits, last]));
            return [];
        },
    };
}
/** Where a request stands, from its JSON pointer, whose keys are names of ours and indices. */
function pathOf({ place }) {
    return (0,bounded_json/* pointerKeys */.mP)(place.pointer).map((key) => (/^\d+$/.test(key) ? Number(key) : key));
}
/** What has the list of all items, and the folder for learned requests where there is one already. */
function findLists(text) {
    const tree = parseDeepTree(text);
    const root = [[], ['collection']].find((path) => tree && (0,main.findNodeAtLocation)(tree, [...path, 'item'])?.type === 'array');
    if (tree === undefined || root === undefined) {
        throw new Error('It is a collection of format v1 or without `item`: export it from Postman as v2.1 first.');
    }
    const items = (0,main.findNodeAtLocation)(tree, [...root, 'item'])?.children ?? [];
    const index = items.findIndex((item) => (0,main.findNodeAtLocation)(item, ['name'])?.value === learn_target/* learnedFolder */.IP &&
        (0,main.findNodeAtLocation)(item, ['item'])?.type === 'array');
    const schema = (0,main.findNodeAtLocation)(tree, [...root, 'info', 'schema'])?.value;
    return {
        tree,
        root,
        folder: index === -1 ? undefined : [...root, 'item', index],
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
/** A new file could take the place of one that nobody is to write to. @throws Error for such a one */
async function writableFile(file) {
    const stats = await (0,promises_.stat)(file);
    if ((stats.mode & 0o222) === 0)
        throw new Error('It is read-only, so it is left as it is: make it writable first.');
    return stats;
}
/** Readers see the old file or the new one, whole; links and permissions stay. */
async function replaceFile(file, text) {
    const target = await (0,promises_.realpath)(file);
    const { mode } = await writableFile(target);
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

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/job/learn/learn-folder.js
/** A collection's folder of YAML files, to which each learned call is added as an example's file of its own. */




/** @throws Error when the folder cannot be read */
async function openFolder(folder) {
    const { readCollection } = await Promise.all(/* import() */[__webpack_require__.e(4175), __webpack_require__.e(7864), __webpack_require__.e(2671)]).then(__webpack_require__.bind(__webpack_require__, 12671));
    const { readCollectionFolder } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3243), __webpack_require__.e(5199), __webpack_require__.e(109)]).then(__webpack_require__.bind(__webpack_require__, 65199));
    const { document, exampleFolders } = await readCollectionFolder(folder);
    const { collection } = await readCollection(document);
    return {
        format: 'v3',
        collection,
        async add(calls, variables) {
            const files = [];
            const written = [];
            const write = async (file, item) => {
                await addFile(folder, file, item);
                written.push(file);
            };
            /** Of new requests, by their IDs. */
            const newFolders = new Map();
            try {
                for (const each of calls) {
                    const { call, request } = each;
                    const item = toItem((0,learned_request/* requestOf */.fo)(call, { ...(0,learn_target/* findBase */.lN)(collection, variables, request), urlAsText: false, request }));
                    const { request: id } = (0,learned_request/* learnedIds */.KT)(call);
                    const target = exampleFolders.get(request?.place.pointer ?? '') ??
                        newFolders.get(id) ??
                        (await addRequest(folder, call, item, write));
                    newFolders.set(id, target);
                    files.push(await addExample(target, each, item, write));
                }
            }
            catch (error) {
                // All or nothing, as of a file.
                for (const file of written)
                    await (0,promises_.rm)(file, { force: true }).catch(() => undefined);
                throw error;
            }
            return files;
        },
    };
}
/** A request of format v2.1 with its URL as text, as format v3 has it. */
function toItem({ method, url, header, body }) {
    const headers = header; // made by `requestOf`
    const { raw, variable = [] } = url; // likewise
    const withValues = variable.filter(({ value }) => value !== undefined);
    return {
        url: raw,
        method,
        ...(withValues.length > 0 && { pathVariables: toPairs(withValues) }),
        ...(headers.length > 0 && { headers: toPairs(headers) }),
        ...(body !== undefined && { body: toBody(body) }), // likewise
    };
}
/** A map, or a list where a name comes twice. */
function toPairs(pairs) {
    const map = new Map(pairs.map(({ key, value }) => [key, value]));
    return map.size === pairs.length ? Object.fromEntries(map) : pairs;
}
function toBody({ mode, raw, urlencoded, options }) {
    if (mode === 'urlencoded')
        return { type: mode, content: urlencoded };
    return { type: options === undefined ? 'text' : 'json', content: raw };
}
/** @returns the folder of the new request's examples */
async function addRequest(folder, call, item, write) {
    const target = external_node_path_.join(folder, learn_target/* learnedFolder */.IP);
    const name = (0,learned_request/* learnedName */.x1)(call);
    const stem = await freeStem(target, name, '.request.yaml');
    const examples = `.resources/${stem}.resources/examples`;
    await write(external_node_path_.join(target, `${stem}.request.yaml`), {
        $kind: 'http-request',
        id: (0,learned_request/* learnedIds */.KT)(call).request,
        name,
        ...item,
        examples: `./${examples}`,
    });
    return external_node_path_.join(target, examples);
}
/** @returns the new file */
async function addExample(target, { call, response, exampleId }, request, write) {
    const { name, code, status, headers, body } = response;
    const stem = await freeStem(target, name, '.example.yaml');
    const file = external_node_path_.join(target, `${stem}.example.yaml`);
    await write(file, {
        $kind: 'http-example',
        id: exampleId ?? (0,learned_request/* learnedIds */.KT)(call).example,
        name,
        request,
        response: {
            statusCode: code,
            statusText: status,
            headers: toPairs(headers),
            body: { type: 'text', content: body },
        },
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

;// CONCATENATED MODULE: ./build/job/learn/learn.js
/** Adds examples to a collection: of what nothing matched empty ones to fill in, and of what an upstream answered. */














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
    const target = await openTarget(collectionFile);
    const environment = environmentFile === undefined
        ? undefined
        : (await naming(environmentFile, () => (0,read_references/* readEnvironmentFile */.S0)(environmentFile))).environment;
    const compiled = await compileTarget(target, environment);
    const secrets = (0,secret_variables/* secretValuesOf */.WD)({ collection: target.collection.variables, environment: environment?.variables });
    // Call logs of other origin may hold what ours do not. Only what is added is redacted: the file's own variables stay.
    const { redact } = (0,redact_redact.createRedactor)({ secrets, off: true });
    const logs = (0,ndjson/* readCallLogFile */.Xm)(callLogsFile);
    const { calls, unanswered, ...counts } = await collect(logs, compiled, redact);
    const files = await compiled.add(calls);
    const under = calls.map(({ request }) => request?.place.path.join(' > ') ?? '');
    return {
        added: calls.map(({ call }) => (0,learned_request/* learnedName */.x1)(call)),
        files,
        ...(under.some((request) => request !== '') && { under }),
        ...counts,
        ...(unanswered > 0 && { unanswered }),
        badLines: logs.badLines,
    };
}
/**
 * Adds an example for each call, redacted, but for those that an earlier run has added. A run that adds nothing writes nothing.
 *
 * @param logs with the answers that the examples are to give
 * @throws Error when the collection cannot be read or written
 */
async function addRecorded(logs, { collectionFile, environment, redactor }) {
    const target = await openTarget(collectionFile);
    const { engine, there, requestOf, add } = await compileTarget(target, environment);
    const redact = (0,read_calls/* createMissRedactor */.t)(redactor, { engine, collection: target.collection });
    const calls = [];
    for (const log of logs) {
        const call = redact(log);
        // Of each status of a call another one, and the same each time.
        const exampleId = (0,learned_request/* idOf */.TH)([(0,learned_request/* learnedIds */.KT)(call).example, call.response.statusCode]);
        if (there.has(exampleId))
            continue;
        there.add(exampleId);
        calls.push({ call, exampleId, response: responseOf(call), request: requestOf(log) });
    }
    const files = await add(calls);
    return { added: calls.map(({ call }) => `${(0,learned_request/* learnedName */.x1)(call)}: ${call.response.statusCode}`), files };
}
function responseOf({ response }) {
    const { statusCode: code, headers, body } = response;
    const status = external_node_http_.STATUS_CODES[code] ?? '';
    return { name: `${code} ${status}`.trim(), code, status, headers: headers ?? [], body: body?.data ?? '' };
}
async function compileTarget({ collection, add }, environment) {
    const { compileMock } = await Promise.all(/* import() */[__webpack_require__.e(4175), __webpack_require__.e(7864), __webpack_require__.e(2671)]).then(__webpack_require__.bind(__webpack_require__, 12671));
    const engine = await compileMock({ collection, environment, config: model/* defaultMockConfig */.U2 });
    const variables = [...(environment?.variables ?? []), ...collection.variables];
    return {
        engine,
        there: new Set(collection.requests.flatMap(({ examples }) => examples.map(({ id }) => id))),
        requestOf: await (0,learn_target/* createRequestFinder */.Ie)(engine, collection, environment),
        add: async (calls) => (calls.length === 0 ? [] : add(calls, variables)),
    };
}
async function collect(logs, { engine, there, requestOf }, redact) {
    const seen = new Set();
    const calls = [];
    const counts = { known: 0, unanswered: 0, leftOut: 0 };
    for await (const sent of logs) {
        const { log, badSession } = (0,session/* readLoggedSession */.dU)(sent, engine.hasTildePaths);
        if (!(0,outcome/* isUnmatched */.gK)(log) || badSession !== undefined)
            continue;
        const call = redact(log);
        const { example } = (0,learned_request/* learnedIds */.KT)(call);
        if (seen.has(example))
            continue;
        seen.add(example);
        if (isAnswered(engine, log))
            counts.known += 1;
        else if (there.has(example))
            counts.unanswered += 1;
        else if (calls.length >= mostAdded)
            counts.leftOut += 1;
        else
            calls.push({ call, response: (0,learned_request/* emptyResponse */.PV)(call), request: requestOf(log) });
    }
    return { calls, ...counts };
}
/** Whether the collection has an example by now, and one that is surely meant: another one's answer is none. */
function isAnswered(engine, log) {
    const request = (0,mock_request/* toMockRequest */.D)(log);
    return engine.answer(request).outcome === 'served' && engine.explain(request, 0).loose === undefined;
}
/**
 * A file of format v2.1 or v2.0, UTF-8; or the folder of a collection of format v3.
 *
 * @throws Error that names it, when it cannot be read or nothing can be added to it
 */
function openTarget(collectionFile) {
    return naming(collectionFile, async () => {
        const isFolder = (await (0,promises_.stat)(collectionFile)).isDirectory();
        return isFolder ? openFolder(collectionFile) : openFile(collectionFile);
    });
}
/** What reads a file, and what understands it, does not say which one it is. */
async function naming(file, read) {
    try {
        return await read();
    }
    catch (cause) {
        throw new Error(`${file}: ${(0,thrown/* messageOf */.bD)(cause)}`, { cause });
    }
}


/***/ }),

/***/ 28682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KT: () => (/* binding */ learnedIds),
/* harmony export */   PV: () => (/* binding */ emptyResponse),
/* harmony export */   TH: () => (/* binding */ idOf),
/* harmony export */   Uy: () => (/* binding */ createLearnedExample),
/* harmony export */   fo: () => (/* binding */ requestOf),
/* harmony export */   ls: () => (/* binding */ createLearnedRequest),
/* harmony export */   x1: () => (/* binding */ learnedName)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37067);
/* harmony import */ var _call_log_body_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43040);
/* harmony import */ var _http_text_header_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86420);
/* harmony import */ var _http_text_pairs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(68166);
/* harmony import */ var _http_text_percent_encoding_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89034);
/* harmony import */ var _http_text_target_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35194);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(77040);








/**
 * Calls with the same method, path and query are one request, and those of them with the same body and the same wishes for an
 * answer one example: the IDs depend on nothing else. An example that was asked for by its ID has that.
 */
function learnedIds(call) {
    const { request } = call;
    const { id, code, name } = askedBy(call);
    const { data } = (0,_call_log_body_js__WEBPACK_IMPORTED_MODULE_2__/* .readBody */ .x8)(request.body);
    const route = [request.method.toUpperCase(), request.path];
    const wishes = [data, code ?? '', name ?? '', ...comparedHeaders(call).map(({ value }) => value)];
    const parts = wishes.every((part) => part === '') ? [] : wishes;
    return { request: idOf(['request', ...route]), example: id ?? idOf(['example', ...route, ...parts]) };
}
/** Method and path, e.g. `POST /orders`. */
function learnedName({ request }) {
    return `${request.method.toUpperCase()} ${(0,_http_text_target_js__WEBPACK_IMPORTED_MODULE_3__/* .splitTarget */ .Gd)(request.path).path}`;
}
/** What the user is to replace, with what the call asks for. */
function emptyResponse(call) {
    const { code = '200', name = 'Fill me in' } = askedBy(call);
    return { name, code: Number(code), status: node_http__WEBPACK_IMPORTED_MODULE_1__.STATUS_CODES[code] ?? '', headers: [], body: '' };
}
/** What a call asks of its example by `x-mock-response-…`; `undefined` for what it does not, and for what no example can have. */
function askedBy({ request: { headers } }) {
    const [id, name, code] = ['id', 'name', 'code'].map((asked) => optionalText((0,_http_text_header_text_js__WEBPACK_IMPORTED_MODULE_4__/* .headerValues */ .UE)(headers, `x-mock-response-${asked}`)[0]));
    return { id, name: name && (0,_http_text_percent_encoding_js__WEBPACK_IMPORTED_MODULE_5__/* .decodePercent */ .g)(name), code: /^[1-5]\d\d$/.test(code ?? '') ? code : undefined };
}
const optionalText = (text) => (text?.trim() === '' ? undefined : text?.trim());
/** The request of a call with one of its examples, for each call one. */
function createLearnedRequest(calls, options) {
    const [{ call }] = calls; // grouped by what they are requests of
    return {
        id: learnedIds(call).request,
        name: learnedName(call),
        request: requestOf(call, options),
        response: calls.map((each) => createLearnedExample(each, options)),
    };
}
/** An entry of a request's `response`. */
function createLearnedExample({ call, response, exampleId }, options) {
    const { name, status, code, headers, body } = response;
    return {
        ...{ id: exampleId ?? learnedIds(call).example, name, originalRequest: requestOf(call, options) },
        ...{ status, code, header: headers, cookie: [], body },
    };
}
/** A call as the request of a collection: with its Content-Type, and the headers that it wants to be told apart by. */
function requestOf(call, options) {
    const { request } = call;
    const { path, query } = (0,_http_text_target_js__WEBPACK_IMPORTED_MODULE_3__/* .splitTarget */ .Gd)(request.path);
    const [contentType] = (0,_http_text_header_text_js__WEBPACK_IMPORTED_MODULE_4__/* .headerValues */ .UE)(request.headers, 'content-type');
    const body = bodyOf(request, contentType ?? '');
    return {
        method: request.method.toUpperCase(),
        header: [
            ...(contentType === undefined || body === undefined ? [] : [{ key: 'Content-Type', value: contentType }]),
            ...comparedHeaders(call),
        ],
        ...(body && { body }),
        url: urlOf(literal(path), query === undefined ? undefined : literal(query), options),
    };
}
/** The headers that the call has compared with those of examples (`x-mock-match-request-headers`), but for its Content-Type. */
function comparedHeaders({ request: { headers } }) {
    return (0,_http_text_header_text_js__WEBPACK_IMPORTED_MODULE_4__/* .headerValues */ .UE)(headers, 'x-mock-match-request-headers')
        .flatMap((list) => list.split(','))
        .map((name) => name.trim())
        .filter((name) => name !== '' && name.toLowerCase() !== 'content-type')
        .flatMap((key) => (0,_http_text_header_text_js__WEBPACK_IMPORTED_MODULE_4__/* .headerValues */ .UE)(headers, key).map((value) => ({ key, value })));
}
/** What was sent is no template: a collection would read `{{x}}` as a variable and `:x` as a wildcard. */
const literal = (text) => text.replaceAll('{', '%7B').replaceAll('}', '%7D').replaceAll('#', '%23').replaceAll('/:', '/%3A');
function urlOf(path, query, { base, basePath, urlAsText, request }) {
    const rest = basePath !== '' && path.startsWith(`${basePath}/`) ? path.slice(basePath.length) : path;
    if (urlAsText)
        return base + rest + (query === undefined ? '' : `?${query}`);
    const pairs = query === undefined ? undefined : (0,_http_text_pairs_js__WEBPACK_IMPORTED_MODULE_6__/* .rawPairs */ .EG)(query).map(([key, value = null]) => ({ key, value }));
    const shown = pairs?.map((pair) => (pair.value === _report_index_js__WEBPACK_IMPORTED_MODULE_7__/* .mask */ .dK ? { ...pair, value: '{{redacted}}' } : pair));
    const { segments, variables } = withPathVariables(rest.slice(1).split('/'), request?.request.address);
    const [, host = '', port] = /^(.*?)(?::(\d+))?$/.exec(base) ?? [];
    const search = shown?.map(({ key, value }) => (value === null ? key : `${key}=${value}`)).join('&');
    return {
        raw: `${base}/${segments.join('/')}${search === undefined ? '' : `?${search}`}`,
        host: host.startsWith('{{') ? [host] : host.split('.'),
        ...(port !== undefined && { port }),
        path: segments,
        ...(shown !== undefined && { query: shown }),
        ...(variables.length > 0 && { variable: variables }),
    };
}
/**
 * A path with the variables that the request's own has in the same places, and with one that stands for anything in the
 * place of what was redacted: the call would not fit its own example otherwise.
 *
 * @param address of the request: its base, and a path that may have `:name` in it
 */
function withPathVariables(sent, address = '') {
    const saved = address.split('/').slice(1);
    const fits = saved.length === sent.length &&
        saved.every((segment, at) => /^:|\{\{/.test(segment) || (0,_http_text_percent_encoding_js__WEBPACK_IMPORTED_MODULE_5__/* .decodePercent */ .g)(segment) === (0,_http_text_percent_encoding_js__WEBPACK_IMPORTED_MODULE_5__/* .decodePercent */ .g)(sent[at] ?? ''));
    const variables = [];
    const segments = sent.map((segment, at) => {
        const name = fits && saved[at]?.startsWith(':') === true ? saved[at].slice(1) : undefined;
        if (segment === _report_index_js__WEBPACK_IMPORTED_MODULE_7__/* .mask */ .dK) {
            const key = name ?? `redacted${at === sent.indexOf(_report_index_js__WEBPACK_IMPORTED_MODULE_7__/* .mask */ .dK) ? '' : at}`;
            variables.push({ key });
            return `:${key}`;
        }
        if (name === undefined)
            return segment;
        variables.push({ key: name, value: segment });
        return `:${name}`;
    });
    return { segments, variables };
}
/** `undefined` for what a collection cannot hold or the log does not have: bytes, the start of a body, files. */
function bodyOf(request, contentType) {
    const { data, isBinary, fullSize } = (0,_call_log_body_js__WEBPACK_IMPORTED_MODULE_2__/* .readBody */ .x8)(request.body);
    if (data === '' || fullSize !== undefined || isBinary)
        return undefined;
    const mediaType = (0,_http_text_header_text_js__WEBPACK_IMPORTED_MODULE_4__/* .mediaTypeOf */ .c0)(contentType);
    if (mediaType === 'multipart/form-data')
        return undefined;
    if ((0,_call_log_body_js__WEBPACK_IMPORTED_MODULE_2__/* .isForm */ .BF)(request)) {
        return { mode: 'urlencoded', urlencoded: (0,_http_text_pairs_js__WEBPACK_IMPORTED_MODULE_6__/* .parsePairs */ .xg)(data).map(([key, value]) => ({ key, value })) };
    }
    return { mode: 'raw', raw: data, ...((0,_http_text_header_text_js__WEBPACK_IMPORTED_MODULE_4__/* .isJson */ .Fh)(mediaType) && { options: { raw: { language: 'json' } } }) };
}
/** A UUID of version 8, which is for IDs that are made of something (RFC 9562). */
function idOf(parts) {
    const digits = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', JSON.stringify(parts));
    const variant = ((parseInt(digits.charAt(16), 16) & 3) | 8).toString(16);
    return [
        digits.slice(0, 8),
        digits.slice(8, 12),
        `8${digits.slice(13, 16)}`,
        variant + digits.slice(17, 20),
        digits.slice(20, 32),
    ].join('-');
}


/***/ })

};
