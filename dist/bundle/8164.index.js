export const id = 8164;
export const ids = [8164,4178];
export const modules = {

/***/ 28841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MX: () => (/* binding */ signCall),
/* harmony export */   k3: () => (/* binding */ createKeyCheck),
/* harmony export */   vE: () => (/* binding */ answerSignature)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/**
 * The embedded API's key. Any client may send it, as Postman's clients do. Ours and the server show each other that they have
 * it without sending it: the server may have died since its address was written down, and another program may have its port.
 * The client signs each call, with a number that is used once, and the server's answer has the signature of that number.
 */

/** Makes a check whose duration says nothing about the key: digests of equal length are compared in constant time. */
function createKeyCheck(key) {
    const digest = (text) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest();
    const right = digest(key);
    return (given) => given !== undefined && (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.timingSafeEqual)(digest(given), right);
}
const nonceHeader = 'x-ephemeral-nonce';
const callHeader = 'x-ephemeral-signature';
const answerHeader = 'x-ephemeral-proof';
/** Signs a call. @param target path and query, as they are sent */
function signCall(key, method, target) {
    const nonce = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16).toString('hex');
    return {
        headers: { [nonceHeader]: nonce, [callHeader]: signatureOfCall(key, nonce, method, target) },
        isAnswered: (headers) => isSame(headers[answerHeader], signatureOfAnswer(key, nonce)),
    };
}
/** The headers for the answer to a call that is signed with the key; `undefined` for any other. */
function answerSignature(key, { method = '', url = '', headers }) {
    const nonce = headers[nonceHeader];
    if (typeof nonce !== 'string')
        return undefined;
    if (!isSame(headers[callHeader], signatureOfCall(key, nonce, method, url)))
        return undefined;
    return { [answerHeader]: signatureOfAnswer(key, nonce) };
}
const signatureOfCall = (key, nonce, method, target) => sign(key, `call\n${nonce}\n${method} ${target}`);
const signatureOfAnswer = (key, nonce) => sign(key, `answer\n${nonce}`);
function sign(key, text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', key).update(text).digest('hex');
}
/** In a time that says nothing about where they differ. */
function isSame(given, right) {
    if (typeof given !== 'string' || given.length !== right.length)
        return false;
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.timingSafeEqual)(Buffer.from(given, 'latin1'), Buffer.from(right, 'latin1'));
}


/***/ }),

/***/ 9622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ createServerCaller)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37067);
/* harmony import */ var _files_is_running_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25660);
/* harmony import */ var _api_key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28841);
/** Requests to the API of an embedded server that another process has started, over HTTP. */




/** More than any answer of the server: a page of call logs has at most 6.5 MB, a collection 30. */
const mostBytes = 64 * 1024 * 1024;
/**
 * Gives a function that sends a request and waits for its answer. It rejects when nobody or another program answers, when
 * the answer is too long, or when the signal is aborted first. A server whose process is gone is not asked.
 *
 * The key stays here: the request is signed with it.
 *
 * Node's own client: whoever uploads an artifact has loaded it anyway, and what undici does better, retries, proxies and
 * many connections, is of no use within one machine.
 */
function createServerCaller({ url, key, pid }, { keepAlive = true } = {}) {
    // Not Node's own agent: that goes through a proxy under NODE_USE_ENV_PROXY.
    const agent = new node_http__WEBPACK_IMPORTED_MODULE_1__.Agent({ keepAlive });
    return ({ method, path, query, body }, signal) => new Promise((resolve, reject) => {
        if (pid !== undefined && !(0,_files_is_running_js__WEBPACK_IMPORTED_MODULE_2__/* .isRunning */ .W)(pid)) {
            reject(new Error(`its process ${pid} has ended`));
            return;
        }
        const search = query.toString();
        const target = new URL(url + path + (search === '' ? '' : `?${search}`));
        const text = body === undefined ? undefined : JSON.stringify(body);
        const signed = (0,_api_key_js__WEBPACK_IMPORTED_MODULE_3__/* .signCall */ .MX)(key, method, target.pathname + target.search);
        const headers = {
            ...signed.headers,
            ...(text === undefined
                ? { 'content-length': 0 }
                : { 'content-type': 'application/json', 'content-length': node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.byteLength(text) }),
        };
        const call = (0,node_http__WEBPACK_IMPORTED_MODULE_1__.request)(target, { ...{ method, agent, headers }, ...(signal !== undefined && { signal }) });
        call.on('error', reject);
        call.on('response', (response) => {
            response.on('error', reject);
            response.on('close', () => {
                reject(Object.assign(new Error('the answer broke off'), { code: 'ECONNRESET' }));
            });
            if (!signed.isAnswered(response.headers)) {
                response.destroy(new Error(`what answers at ${url} is not the embedded server with this key, which has ended`));
                return;
            }
            const parts = [];
            let bytes = 0;
            response.on('data', (part) => {
                parts.push(part);
                bytes += part.length;
                if (bytes > mostBytes)
                    response.destroy(new Error(`the answer is larger than ${mostBytes} bytes`));
            });
            response.on('end', () => {
                resolve({ status: response.statusCode ?? 0, body: node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.concat(parts, bytes) });
            });
        });
        call.end(text);
    });
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
    const nestedNames = Array.from(written.values(), tokenNames).flat();
    const sharing = (total) => {
        const shared = { left: total };
        return {
            nestedNames,
            sharing,
            resolve: (text, growth = comparedGrowth) => isPlain(text) ? text : within(shared, growth, (room) => replaceIn(text, room)),
        };
    };
    return sharing(Infinity);
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

/***/ 65887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ partsOf),
/* harmony export */   c: () => (/* binding */ joinCollections)
/* harmony export */ });
/**
 * One collection of several, in their order; a single one stays as it is. Its document would be an array of theirs: pointers
 * begin with the number of the part, and paths with its name.
 */
function joinCollections(collections) {
    const [first, ...others] = collections;
    if (others.length === 0)
        return first;
    const names = distinctNames(collections);
    const parts = collections.map((part, index) => placePart(part, names[index] ?? '', index));
    return {
        // IDs are each part's own: an ID that two of them have names the example of the first.
        repeatsIds: false,
        id: first.id,
        exporterId: first.exporterId,
        name: names.join(', '),
        variables: [],
        requests: parts.flatMap(({ requests }) => requests),
        parts,
    };
}
/** The collections that a mock serves, each with variables of its own. */
function partsOf(collection) {
    return collection.parts ?? [collection];
}
/** Their names; the second of one name is `Payments (2)`. */
function distinctNames(collections) {
    const taken = new Set();
    return collections.map(({ name }) => {
        let distinct = name;
        for (let count = 2; taken.has(distinct); count += 1)
            distinct = `${name} (${String(count)})`;
        taken.add(distinct);
        return distinct;
    });
}
function placePart(part, name, index) {
    const inPart = ({ path, pointer }) => ({
        path: [name, ...path],
        pointer: `/${String(index)}${pointer}`,
        collection: name,
    });
    const requests = part.requests.map((request) => ({
        ...request,
        place: inPart(request.place),
        examples: request.examples.map((example) => ({ ...example, place: inPart(example.place) })),
    }));
    return { ...part, name, requests };
}


/***/ }),

/***/ 55030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mi: () => (/* binding */ DocumentError),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   _c: () => (/* binding */ collectWarnings),
/* harmony export */   eG: () => (/* binding */ EnvironmentError),
/* harmony export */   py: () => (/* binding */ CollectionError),
/* harmony export */   z3: () => (/* binding */ collectDefects)
/* harmony export */ });
/** The bytes are not JSON. */
class DocumentError extends Error {
    name = 'DocumentError';
}
/** The JSON is not a collection that a mock can serve. */
class CollectionError extends Error {
    name = 'CollectionError';
}
/** The JSON is not an environment. */
class EnvironmentError extends Error {
    name = 'EnvironmentError';
}
/** How the warning about a file of a folder begins that is left out because nobody can read it. */
const unreadable = 'A file cannot be read';
const sentences = {
    'item-unreadable': 'An item is neither a folder nor a request; it was left out.',
    'request-unreadable': 'A request is neither text nor an object; it was read as GET /.',
    'method-unknown': "A request's method is none that a mock can be called with, such as GET; it is not served.",
    'url-missing': 'A request has no URL; it was read as /.',
    'path-segment-not-text': "A URL's path holds something that is not text; the raw URL or the segment's value was used.",
    'pairs-as-text': 'Headers or form fields are one text instead of a list; its lines were read one by one.',
    'pairs-unreadable': 'Headers, query parameters or form fields are not a list; they were left out.',
    'body-mode-unknown': "A request body's mode is unknown; the request was read without a body.",
    'responses-not-a-list': 'The saved responses of a request are not a list; the value was read as one response.',
    'response-unreadable': 'A saved response is not an object; it was left out.',
    'original-request-missing': 'A saved response has no original request; the request it belongs to was used.',
    'original-url-missing': "A saved response's original request has no URL; that of the request it belongs to was used.",
    'schema-unknown': 'The collection does not say which format it has (`info.schema`); it was read as v2.1.',
    'name-missing': 'A saved response has no name; it was called "Untitled example".',
    'status-missing': 'A saved response has no status code; 200 is served.',
    'status-invalid': 'A saved response has a status code that HTTP cannot send (200 to 599 can be sent); 200 is served.',
    'body-not-text': 'The body of a saved response is not text; it is served as JSON.',
    'id-duplicate': 'Two saved responses have the same ID; x-mock-response-id serves one of them.',
    'variable-not-text': 'The value of a variable is a list or an object; the variable was left out.',
    'variable-unreadable': 'A variable has no key; it was left out.',
    'no-items': 'The collection holds no list of items; the mock has nothing to serve.',
};
/** Begins to collect the defects of one file. */
function collectDefects() {
    const warnings = collectWarnings();
    let describe = () => '';
    return {
        at(describeItem) {
            describe = describeItem;
        },
        here: () => describe(),
        add(kind) {
            warnings.add(sentences[kind], () => describe());
        },
        warnings: warnings.list,
    };
}
/** Begins to collect warnings. */
function collectWarnings() {
    const found = new Map();
    return {
        add(message, describeItem, kind = message) {
            const known = found.get(kind);
            if (known === undefined)
                found.set(kind, { message, firstItem: describeItem(), count: 1 });
            else
                known.count += 1;
        },
        list: () => [...found.values()],
    };
}


/***/ }),

/***/ 4061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ looksLikeEnvironment),
/* harmony export */   B7: () => (/* binding */ documentName),
/* harmony export */   D6: () => (/* binding */ whatToGive),
/* harmony export */   ay: () => (/* binding */ looksLikeCollection),
/* harmony export */   oA: () => (/* binding */ unwrap),
/* harmony export */   po: () => (/* binding */ describeDocument)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80408);

const has = (document, ...keys) => keys.every((key) => Object.hasOwn(document, key));
/** Whether a document looks like an environment or globals export. */
function looksLikeEnvironment(document) {
    return Array.isArray(document['values']) && !has(document, 'item') && !has(document, 'requests');
}
/** Whether a document looks like a collection of any of the formats v1, v2.0 and v2.1. */
function looksLikeCollection(document) {
    return Array.isArray(document['item']) || Array.isArray(document['requests']) || isInfo(document['info']);
}
function isInfo(value) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asRecord */ .qY)(value)?.['schema'])?.includes('/collection/') === true;
}
/** What other programs write, and Postman imports. */
const foreignKinds = [
    [(d) => has((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asRecord */ .qY)(d['log']) ?? {}, 'entries'), 'an HTTP archive (HAR)'],
    [(d) => has(d, '_type', 'resources') || ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1)(d['type']) ?? '').includes('.insomnia.rest/'), 'an Insomnia export'],
    [(d) => has(d, 'bruno') || has(d, 'brunoConfig') || isBruno(d), 'a Bruno collection'],
    [(d) => has(d, 'clientName'), 'a Thunder Client collection'],
];
/** Kinds of documents by what gives them away; the first that fits is taken. */
const kinds = [
    [(d) => has(d, 'openapi') || has(d, 'swagger'), 'an OpenAPI document (a collection can be made of versions 2 and 3)'],
    [(d) => has(d, 'asyncapi'), 'an AsyncAPI document'],
    [
        (d) => has(d, '$kind') || (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asRecord */ .qY)(d['info'])?.['schema'])?.includes('/v3') === true,
        'an item of a Postman v3 collection (export the collection as v2.1)',
    ],
    [
        (d) => has(d, 'rootLevelRequests') || has(d, 'rootLevelFolders'),
        'a minimal collection of the Postman API (ask for it without model=minimal)',
    ],
    [(d) => d['_postman_variable_scope'] === 'globals', 'an export of Postman globals'],
    [looksLikeEnvironment, 'a Postman environment'],
    [looksLikeCollection, 'a Postman collection'],
    ...foreignKinds,
    [(d) => has(d, 'collections') || has(d, 'environments'), 'a list or backup of several Postman elements'],
    [(d) => has(d, 'mock') || has(d, 'mocks'), 'a mock server of the Postman API'],
    [(d) => has(d, 'error'), 'an error of the Postman API'],
    [(d) => has(d, 'dependencies') || has(d, 'devDependencies'), 'a package.json'],
    [(d) => has(d, '$schema') || has(d, 'properties'), 'a JSON Schema'],
];
/** Its `bruno.json`, or what it exports. */
const isBruno = (document) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1)(document['version']) === '1' && (document['type'] === 'collection' || Array.isArray(document['items']));
/** What to give in place of a document that is no collection, or no environment. */
function whatToGive(document, wanted) {
    const record = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asRecord */ .qY)(document) ?? {};
    const other = looksLikeEnvironment(record)
        ? 'environment'
        : looksLikeCollection(record) || has(record, 'openapi') || has(record, 'swagger')
            ? 'collection'
            : undefined;
    const form = wanted === 'collection' ? 'the collection from Postman as v2.1' : 'the environment from Postman';
    if (other !== undefined && other !== wanted)
        return `Give it in \`${other}\`; export ${form} and give that file here.`;
    if (has(record, 'collections'))
        return `Export ${wanted === 'collection' ? 'the one collection as v2.1' : 'the one environment'} and give that file.`;
    return foreignKinds.some(([fits]) => fits(record)) && wanted === 'collection'
        ? `Import it into Postman, export ${form} and give that file.`
        : `Export ${form} and give that file.`;
}
/** What the document is, with an article: "an OpenAPI document", "a list", "an object with the keys a, b and c". */
function describeDocument(document) {
    if (document === null)
        return 'null';
    if (Array.isArray(document))
        return `a list of ${String(document.length)} values`;
    const record = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asRecord */ .qY)(document);
    if (record === undefined)
        return `a ${typeof document}`;
    const kind = kinds.find(([fits]) => fits(record));
    if (kind !== undefined)
        return kind[1];
    const keys = Object.keys(record).slice(0, 5);
    if (keys.length === 0)
        return 'an empty object';
    const named = keys.map((key) => `"${key.slice(0, 40)}"`).join(', ');
    return `an object with the keys ${named}${Object.keys(record).length > keys.length ? ', …' : ''}`;
}
/** Takes the document out of wrappers such as `{"collection": …}`, which the Postman API puts around it. */
function unwrap(document, wrapper) {
    let inner = document;
    let pointer = '';
    for (let depth = 0; depth < 3; depth += 1) {
        const record = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asRecord */ .qY)(inner);
        const wrapped = record === undefined ? undefined : (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asRecord */ .qY)(record[wrapper]);
        if (record === undefined || wrapped === undefined || looksLikeCollection(record) || looksLikeEnvironment(record))
            break;
        inner = wrapped;
        pointer += `/${wrapper}`;
    }
    return { inner, pointer };
}
/** The document's own name for messages, `undefined` when it has none. */
function documentName(document) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asName */ .uP)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asRecord */ .qY)(document['info'])?.['name']) ?? (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asName */ .uP)(document['name']);
}


/***/ }),

/***/ 80408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ol: () => (/* binding */ isEnabled),
/* harmony export */   SX: () => (/* binding */ readPairs),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   e1: () => (/* binding */ asText),
/* harmony export */   qY: () => (/* binding */ asRecord),
/* harmony export */   uP: () => (/* binding */ asName)
/* harmony export */ });
/* harmony import */ var _http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5177);
/* harmony import */ var _defects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55030);
/** Reads values and lists in all shapes that files have. What is of the wrong kind counts as absent; the rest stays. */


/** The value as an object, `undefined` for anything else (arrays and `null` too). */
function asRecord(value) {
    return (0,_http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) ? value : undefined;
}
/** Text as text, numbers and booleans as they are written in JSON, `undefined` for anything else. */
function asText(value) {
    if (typeof value === 'string')
        return value;
    return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}
/** Text that is not empty, `undefined` for anything else. */
function asName(value) {
    const text = asText(value);
    return text === '' ? undefined : text;
}
/**
 * Text as it is, objects as JSON: some generators write a parsed body where the format wants text.
 * @throws {CollectionError} when it is nested deeper than it can be written; neither place of a mock could be sent it.
 */
function textOf(value, defects) {
    const text = asText(value);
    if (text !== undefined || value === null || value === undefined)
        return text ?? '';
    try {
        return JSON.stringify(value);
    }
    catch (cause) {
        throw new _defects_js__WEBPACK_IMPORTED_MODULE_1__/* .CollectionError */ .py(`A body or value of "${defects.here()}" is no text but objects or lists, which are nested too deep to be written as JSON. ` +
            'Save it as text, as Postman does, or nest it less.', { cause });
    }
}
/** One `Name: value` line. */
function readLine(line) {
    const colon = line.indexOf(':');
    const key = (colon === -1 ? line : line.slice(0, colon)).trim();
    return key === '' ? [] : [{ key, value: colon === -1 ? '' : line.slice(colon + 1).trim() }];
}
/** Whether an entry of a list counts: `disabled` in formats v2, `enabled` in v1 and environments. */
function isEnabled(entry) {
    const record = asRecord(entry);
    return record?.['disabled'] !== true && record?.['enabled'] !== false;
}
function readEntry(entry, defects) {
    if (typeof entry === 'string')
        return readLine(entry);
    const record = asRecord(entry);
    // Format v1 has `name` beside or instead of `key`.
    const key = asName(record?.['key']) ?? asName(record?.['name']);
    if (record === undefined || key === undefined || !isEnabled(record))
        return [];
    return [{ key, value: textOf(record['value'], defects) }];
}
/**
 * Reads a list of pairs: objects with `key` and `value`, `Name: value` lines, one text of such lines, or an object that
 * maps names to values. Disabled pairs and pairs without a key are left out; `null` is the empty list.
 */
function readPairs(list, defects) {
    if (list === undefined || list === null)
        return [];
    if (Array.isArray(list))
        return list.flatMap((entry) => readEntry(entry, defects));
    if (typeof list === 'string') {
        if (list !== '')
            defects.add('pairs-as-text');
        return list.split(/\r?\n/).flatMap(readLine);
    }
    const record = asRecord(list);
    if (record === undefined) {
        defects.add('pairs-unreadable');
        return [];
    }
    return Object.entries(record).flatMap(([key, value]) => readEntry({ key, value }, defects));
}


/***/ }),

/***/ 24178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readVariables),
/* harmony export */   readEnvironment: () => (/* binding */ readEnvironment)
/* harmony export */ });
/* harmony import */ var _defects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55030);
/* harmony import */ var _describe_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4061);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80408);



/**
 * Reads an environment, plain or wrapped in `{"environment": …}`. The values are the shared ("initial") ones, the only
 * ones that a file holds.
 * @throws {EnvironmentError} when the document is something else; the message says what it is.
 */
function readEnvironment(document) {
    const inner = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asRecord */ .qY)((0,_describe_document_js__WEBPACK_IMPORTED_MODULE_1__/* .unwrap */ .oA)(document, 'environment').inner);
    if (inner === undefined || !(0,_describe_document_js__WEBPACK_IMPORTED_MODULE_1__/* .looksLikeEnvironment */ .$t)(inner)) {
        throw new _defects_js__WEBPACK_IMPORTED_MODULE_2__/* .EnvironmentError */ .eG(`This is not a Postman environment but ${(0,_describe_document_js__WEBPACK_IMPORTED_MODULE_1__/* .describeDocument */ .po)(inner ?? document)}. ` +
            (0,_describe_document_js__WEBPACK_IMPORTED_MODULE_1__/* .whatToGive */ .D6)(inner ?? document, 'environment'));
    }
    const name = (0,_describe_document_js__WEBPACK_IMPORTED_MODULE_1__/* .documentName */ .B7)(inner) ?? 'Untitled environment';
    const defects = (0,_defects_js__WEBPACK_IMPORTED_MODULE_2__/* .collectDefects */ .z3)();
    defects.at(() => name);
    const variables = readVariables(inner['values'], defects);
    return { environment: { id: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asName */ .uP)(inner['id']), name, variables }, warnings: defects.warnings() };
}
/** `undefined` for a value that is a list or an object: Postman's SDK leaves such tokens unresolved. */
function readValue(value) {
    return value === undefined || value === null ? '' : (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1)(value);
}
/**
 * Reads a list of variables or an object that maps names to values. Disabled ones are left out (`disabled: true`, or
 * `enabled: false` in environments; neither means enabled). Of several enabled ones with the same key the last one
 * counts, as in Postman's Collection SDK.
 */
function readVariables(list, defects) {
    const entries = Array.isArray(list)
        ? list
        : Object.entries((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asRecord */ .qY)(list) ?? {}).map(([key, value]) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asRecord */ .qY)(value) ?? { key, value });
    const found = new Map();
    for (const entry of entries) {
        const variable = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asRecord */ .qY)(entry);
        const key = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asName */ .uP)(variable?.['key']) ?? (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asName */ .uP)(variable?.['id']) ?? (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asName */ .uP)(variable?.['name']);
        if (variable === undefined || key === undefined) {
            defects.add('variable-unreadable');
            continue;
        }
        if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isEnabled */ .Ol)(variable))
            continue;
        const value = readValue(variable['value']);
        if (value === undefined)
            defects.add('variable-not-text');
        else
            found.set(key, { key, value, ...(variable['type'] === 'secret' && { secret: true }) });
    }
    return [...found.values()];
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

/***/ 17531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ connectTo)
/* harmony export */ });
/* harmony import */ var _postman_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65384);
/* harmony import */ var _postman_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62690);
/** The way to a mock that another process has opened. */

/** Milliseconds. A server that is asked for a hundred call logs and takes longer has died; its journal has them. */
const longestCall = 15_000;
/** The way to where the mock lives. Of the two only that one is loaded. */
async function connectTo(provider, { callServer, ...options }) {
    if (provider === 'postman')
        return (await __webpack_require__.e(/* import() */ 2692).then(__webpack_require__.bind(__webpack_require__, 311))).connectToCloud(options);
    // There is one server; all clients share the connections to it.
    let answer;
    return (api, limits) => {
        answer ??= callServer(api);
        return (0,_postman_index_js__WEBPACK_IMPORTED_MODULE_0__/* .createPostmanClient */ .W)((0,_postman_index_js__WEBPACK_IMPORTED_MODULE_1__/* .createDirectTransport */ .d)(answer, limits, { callMs: longestCall }));
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

/***/ 23727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ update)
/* harmony export */ });
/* unused harmony export updateMock */
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(24178);
/* harmony import */ var _postman_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24613);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44702);
/* harmony import */ var _create_once_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1939);
/* harmony import */ var _kept_inputs_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(58247);
/* harmony import */ var _state_mock_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25068);
/* harmony import */ var _resolve_reference_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1265);
/* harmony import */ var _secrets_redact_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27538);
/* harmony import */ var _secrets_secret_variables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97864);
/* harmony import */ var _inputs_update_inputs_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(77045);
/* harmony import */ var _connect_connect_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(17531);
/* harmony import */ var _state_job_mocks_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(96363);
/** Changes an open mock in the middle of a job. */













/**
 * Makes the mock as the inputs say and gives it as it now is. What is so already is no error. What it says and throws holds
 * no secret, and what is said afterwards none but those that stand in the mock itself.
 *
 * @throws PostmanApiError, UnresolvedReferenceError
 */
async function updateMock(inputs, dependencies) {
    const { hidden, connect, end, mask } = dependencies;
    const { reporter, redact, hide } = hidden;
    const { api } = inputs;
    hide([api.key]);
    const client = connect(api, { signal: end.giveUp });
    let secrets = [];
    const onSecrets = (values) => {
        secrets = values;
        hide([api.key, ...secrets]);
    };
    try {
        const work = () => change(inputs, { client, reporter, stop: end.stop, onSecrets });
        const mock = await reporter.progress('Changing the mock', work);
        secrets = (0,_secrets_secret_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutOutputs */ .HM)(secrets, outputsOf(mock));
        hide([api.key, ...secrets]);
        return { ...mock, words: await reporter.progress('Asking for its names', () => wordsOf(mock, inputs, client)) };
    }
    catch (error) {
        throw (0,_secrets_redact_error_js__WEBPACK_IMPORTED_MODULE_2__/* .redactError */ .k)(error, redact);
    }
    finally {
        (0,_secrets_secret_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .maskInLog */ .ot)(secrets, mask);
    }
}
async function change(inputs, dependencies) {
    const { client } = dependencies;
    const mock = await client.getMock(inputs.mockId);
    const mark = (0,_state_mock_name_js__WEBPACK_IMPORTED_MODULE_3__/* .parseMark */ .lw)(mock.name);
    const serverResponseId = await provideServerResponse(inputs.serverResponse, mock, dependencies);
    const environment = await provideEnvironment(inputs.environment, mock, dependencies);
    const changes = {
        ...(inputs.name !== undefined && {
            name: mark === undefined ? inputs.name : (0,_state_mock_name_js__WEBPACK_IMPORTED_MODULE_3__/* .markedName */ .QE)((0,_state_mock_name_js__WEBPACK_IMPORTED_MODULE_3__/* .formatMark */ .ry)(mark), inputs.name),
        }),
        ...(environment !== undefined && { environment }),
        ...(serverResponseId !== undefined && { config: { serverResponseId } }),
    };
    if (Object.keys(changes).length > 0)
        await client.updateMock(mock.id, { collection: mock.collection, ...changes });
    // What we made for this mock goes when it is switched off; a response of the user's own mock stays for later.
    const ended = mock.config.serverResponseId;
    if (serverResponseId === null && ended !== null && mark !== undefined)
        await remove(ended, mock, client);
    if (inputs.answers !== undefined) {
        for (const warning of await client.setAnswers(mock.id, inputs.answers))
            dependencies.reporter.warning(warning);
    }
    if (inputs.private !== undefined)
        await setPrivate(client, mock.id, inputs.private);
    return client.getMock(mock.id);
}
/** What later steps are told of a mock, or read in its line. */
const outputsOf = ({ mockUrl, id, name, environment, config }) => [
    mockUrl,
    id,
    name,
    environment,
    config.serverResponseId,
];
/** A mock as it now is, in one line: `503 Service Unavailable; environment CI; private; name Shop; 2 rules of answers`. */
async function wordsOf(mock, { api, private: isPrivate }, client) {
    const { id, name, environment } = mock;
    const { serverResponseId } = mock.config;
    // What was asked for is done: a name that cannot be had is no reason to fail.
    const orNothing = (answer) => answer.catch(() => undefined);
    const words = [];
    if (serverResponseId === null)
        words.push('no server response');
    else {
        const status = (await orNothing(client.getServerResponse(id, serverResponseId)))?.statusCode ?? serverResponseId;
        words.push(`${status} ${node_http__WEBPACK_IMPORTED_MODULE_0__.STATUS_CODES[status] ?? ''}`.trim());
    }
    if (environment === null)
        words.push('no environment');
    else {
        const given = (await orNothing(client.getEnvironment(environment)))?.['name'];
        words.push(`environment ${(typeof given === 'string' ? (0,_state_mock_name_js__WEBPACK_IMPORTED_MODULE_3__/* .unmarkedName */ .pQ)(given) : undefined) ?? environment}`);
    }
    // Only this update may have said so: no endpoint of Postman's tells it.
    if (isPrivate !== undefined)
        words.push(isPrivate ? 'private' : 'public');
    words.push(`name ${name}`);
    // In the cloud there are never any.
    const answers = api.provider === 'embedded' ? await orNothing(client.getAnswers(id)) : undefined;
    if (answers !== undefined) {
        const rules = Object.keys(answers ?? {}).length;
        words.push(rules === 0 ? 'no answers' : `${(0,_report_index_js__WEBPACK_IMPORTED_MODULE_4__/* .countOf */ .pq)(rules, 'rule')} of answers`);
    }
    return (0,_report_index_js__WEBPACK_IMPORTED_MODULE_4__/* .toLogLine */ .gD)(words.join('; '));
}
async function remove(serverResponseId, { id }, client) {
    try {
        await client.deleteServerResponse(id, serverResponseId);
    }
    catch (error) {
        // The answer to an earlier attempt was lost, or somebody else was faster.
        if (!(0,_postman_index_js__WEBPACK_IMPORTED_MODULE_5__/* .isNotFound */ .c4)(error))
            throw error;
    }
}
/** @returns the ID of the server response that shall be active, `null` for none, `undefined` for no change */
async function provideServerResponse(wanted, { id }, { client, reporter, stop }) {
    if (wanted === undefined || wanted === null)
        return wanted;
    const find = async () => (await client.listServerResponses(id)).find(({ name }) => name === wanted.name);
    const existing = await find();
    if (existing === undefined) {
        return (await (0,_create_once_js__WEBPACK_IMPORTED_MODULE_6__/* .createOnce */ .U)(() => client.createServerResponse(id, wanted), find, { reporter, stop })).id;
    }
    const { statusCode, headers, body } = await client.getServerResponse(id, existing.id);
    const now = JSON.stringify([statusCode, headers, body]);
    if (now !== JSON.stringify([wanted.statusCode, wanted.headers ?? [], wanted.body ?? ''])) {
        await client.updateServerResponse(id, existing.id, { headers: [], body: '', ...wanted });
    }
    return existing.id;
}
async function provideEnvironment(wanted, mock, dependencies) {
    if (wanted === undefined || wanted === null)
        return wanted;
    const { client, onSecrets } = dependencies;
    if (wanted.kind === 'file') {
        onSecrets((0,_secrets_secret_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .secretValuesOf */ .WD)({ environment: wanted.item.variables }));
        return importFile(wanted, mock, dependencies);
    }
    const uid = await (0,_resolve_reference_js__WEBPACK_IMPORTED_MODULE_7__/* .resolveEnvironment */ .g)(client, wanted, {});
    const { environment } = (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_8__.readEnvironment)(await client.getEnvironment(uid));
    onSecrets((0,_secrets_secret_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .secretValuesOf */ .WD)({ environment: environment.variables }));
    return uid;
}
/** The import needs no cleanup of its own: it is in the embedded server, which ends with the job. */
async function importFile({ item }, mock, { client, reporter, stop }) {
    const mark = (0,_state_mock_name_js__WEBPACK_IMPORTED_MODULE_3__/* .parseMark */ .lw)(mock.name);
    const name = mark === undefined ? item.name : (0,_state_mock_name_js__WEBPACK_IMPORTED_MODULE_3__/* .markedName */ .QE)((0,_state_mock_name_js__WEBPACK_IMPORTED_MODULE_3__/* .formatMark */ .ry)(mark), item.name);
    const values = (0,_kept_inputs_js__WEBPACK_IMPORTED_MODULE_9__/* .environmentValues */ .s1)(item.variables);
    // Main, or an earlier update, may have imported one of this name, perhaps with other values: that is not the one.
    const before = new Set((await client.listEnvironments()).map(({ uid }) => uid));
    const find = async () => (await client.listEnvironments()).find((item) => item.name === name && !before.has(item.uid));
    const { uid } = await (0,_create_once_js__WEBPACK_IMPORTED_MODULE_6__/* .createOnce */ .U)(() => client.importEnvironment({ name, values }), find, { reporter, stop });
    return uid;
}
async function setPrivate(client, id, isPrivate) {
    try {
        await (isPrivate ? client.unpublishMock(id) : client.publishMock(id));
    }
    catch (error) {
        const already = isPrivate ? 'mockAlreadyUnpublishedError' : 'mockAlreadyPublishedError';
        if (!(error instanceof _postman_index_js__WEBPACK_IMPORTED_MODULE_5__/* .PostmanApiError */ .VZ) || error.name !== already)
            throw error;
    }
}
/** @throws InputsError with every problem; PostmanApiError, UnresolvedReferenceError */
async function update(raw, { directory, givenBy, folders, identity, env, callServer, ...dependencies }) {
    const { reporter } = dependencies.hidden;
    const connect = (provider) => (0,_connect_connect_js__WEBPACK_IMPORTED_MODULE_10__/* .connectTo */ .m)(provider, { reporter, env, callServer, inputs: _inputs_update_inputs_js__WEBPACK_IMPORTED_MODULE_11__/* .updateApiInputs */ .jB });
    const find = async () => folders && (0,_state_job_mocks_js__WEBPACK_IMPORTED_MODULE_12__/* .findJobMocks */ .Iv)(folders, identity, connect);
    const inputs = await (0,_inputs_update_inputs_js__WEBPACK_IMPORTED_MODULE_11__/* .parseUpdateInputs */ .qW)(raw, directory, { ...givenBy, find });
    dependencies.mask(inputs.api.key);
    return updateMock(inputs, { ...dependencies, connect: await connect(inputs.api.provider) });
}


/***/ }),

/***/ 96363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iv: () => (/* binding */ findJobMocks),
/* harmony export */   Jm: () => (/* binding */ forgetJobMock),
/* harmony export */   RM: () => (/* binding */ keepJobMock)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77934);
/* harmony import */ var _files_plain_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19119);
/* harmony import */ var _http_text_exact_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(80803);
/* harmony import */ var _http_text_show_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87078);
/* harmony import */ var _postman_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(72766);
/* harmony import */ var _describe_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95992);
/**
 * The mocks that a job has open, for its later steps: a file in each mock's own folder names the mock, until post.
 * On the runner it holds the embedded server's key too, in the cloud no key at all.
 */








const fileName = 'open-mock.json';
/** Bytes. A longer one is none of ours. */
const longestFile = 64 * 1024;
const fileSchema = valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    run: valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ repository: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), runId: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), runAttempt: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), job: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }),
    id: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    mockUrl: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    /** As the user knows the mock: its `name`, or its collection's. */
    title: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    api: valibot__WEBPACK_IMPORTED_MODULE_2__/* .variant */ .Oxt('provider', [
        valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ provider: valibot__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('postman'), url: valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .url */ .OZ5()) }),
        valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
            provider: valibot__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('embedded'),
            url: valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .url */ .OZ5(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .check */ .z6Y(isOnThisMachine, 'an embedded server is on this machine')),
            key: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
            pid: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()),
        }),
    ]),
}), valibot__WEBPACK_IMPORTED_MODULE_2__/* .readonly */ .tBZ());
/**
 * Writes down what later steps need to know of a mock, for its user alone.
 *
 * @param identity of the run that may use it
 * @throws Error of the file system: in the mock's own folder nothing else has that name
 */
function keepJobMock(mock, { collection, name }, identity) {
    const { provider, url, key } = mock.api;
    const { repository, runId, runAttempt, job } = identity;
    const file = {
        run: { repository, runId, runAttempt, job },
        id: mock.mockId,
        mockUrl: mock.mockUrl,
        title: name ?? (collection.kind === 'file' ? collection.item.name : collection.text),
        api: provider === 'postman' ? { provider, url } : { provider, url, key, pid: mock.state.embedded?.pid },
    };
    // Never through a link, and never over another file.
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(mock.state.directory, fileName), JSON.stringify(file), { mode: 0o600, flag: 'wx' });
}
/** Takes the file away. One that is not there is gone already. @param directory the mock's own folder @throws Error of the file system */
function forgetJobMock(directory) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(directory, fileName), { force: true });
}
/**
 * Finds the mocks that this job has open. A file of another run, of another user or of a server that is gone is none.
 *
 * @param folders in which mocks may have their files
 * @param connectTo gives the way to an embedded server, which has to prove that it has the key, and is never told it
 */
async function findJobMocks(folders, identity, connectTo) {
    const open = [];
    const notes = [];
    const look = async (folder) => {
        const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, fileName);
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file, { throwIfNoEntry: false }) === undefined)
            return;
        let mock;
        try {
            mock = await readJobMock(file, identity);
        }
        catch (error) {
            notes.push(`${file} is not used: ${(0,_describe_error_js__WEBPACK_IMPORTED_MODULE_3__/* .describeError */ .U)(error)}`);
        }
        if (mock === undefined)
            return;
        try {
            await requirePresent(mock, connectTo);
            open.push(mock);
        }
        catch (error) {
            notes.push(`Mock ${mock.id} (${(0,_http_text_show_value_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(mock.title)} at ${mock.mockUrl}) is gone: ${(0,_describe_error_js__WEBPACK_IMPORTED_MODULE_3__/* .describeError */ .U)(error)}`);
        }
    };
    await Promise.all(folders.map(look));
    return { open, notes };
}
/** @returns `undefined` for a file of another run @throws Error with a sentence for one that is none of ours */
async function readJobMock(file, identity) {
    requireOwn(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file));
    requireOwn(file);
    const text = (await (0,_files_plain_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readPlainFile */ .b$)(file, { follow: false, most: longestFile })).toString('utf8');
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xLC(fileSchema, (0,_http_text_exact_json_js__WEBPACK_IMPORTED_MODULE_6__/* .parseExactJson */ .lQ)(text, 'compared'));
    if (!parsed.success)
        throw new Error(`it is not of this version: ${parsed.issues[0].message}.`);
    const { run, ...mock } = parsed.output;
    const isOfThisRun = Object.keys(run).every((key) => run[key] === identity[key]);
    return isOfThisRun ? mock : undefined;
}
/** @throws Error for a link, and for what another user owns or may have written */
function requireOwn(place) {
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(place);
    if (stats.isSymbolicLink())
        throw new Error(`${place} is a symbolic link.`);
    // Windows has neither, and its temporary folders are the user's own.
    if (process.getuid === undefined)
        return;
    if (stats.uid !== process.getuid())
        throw new Error(`${place} belongs to another user.`);
    if ((stats.mode & 0o077) !== 0)
        throw new Error(`${place} is open to other users.`);
}
/** Asks the server for the mock; of one in the cloud only the user's key could tell. @throws Error when it is gone */
async function requirePresent({ id, api }, connectTo) {
    if (api.key !== undefined)
        await (await connectTo(api.provider))({ ...api, key: api.key }).getMock(id);
}
function isOnThisMachine(url) {
    const { protocol, hostname } = new URL(url);
    return protocol === 'http:' && (0,_postman_index_js__WEBPACK_IMPORTED_MODULE_7__/* .isLoopback */ .U)(hostname);
}


/***/ })

};
