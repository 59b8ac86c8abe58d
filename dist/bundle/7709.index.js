export const id = 7709;
export const ids = [7709,2685,1758];
export const modules = {

/***/ 99377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   didYouMeanFile: () => (/* binding */ didYouMeanFile),
/* harmony export */   likelyFiles: () => (/* binding */ likelyFiles),
/* harmony export */   nearCallLogs: () => (/* binding */ nearCallLogs),
/* harmony export */   nearFiles: () => (/* binding */ nearFiles),
/* harmony export */   showFile: () => (/* binding */ showFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21916);
/* harmony import */ var _http_text_show_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87078);
/* harmony import */ var _call_log_ndjson_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14372);
/** The files that a path which leads nowhere may have meant. */





/** A search for a hint: it looks at so much and no more. */
const mostEntries = 5_000;
/** How many files are opened to see what they are. */
const mostOpened = 200;
/** How many files a message names. */
const mostNamed = 3;
/**
 * Up to three files near to what was given, as they would be given: another separator, case, ending or folder, or a typo.
 *
 * @param text as given
 * @param directory where relative paths start, which is searched with what is below it; dot folders, `node_modules` and links are not
 */
function nearFiles(text, directory) {
    const relative = node_path__WEBPACK_IMPORTED_MODULE_1__.relative(directory, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(directory, text));
    const isOutside = node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(relative) || /^\.\.(?:[\\/]|$)/.test(relative);
    if (isOutside) {
        const folder = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(directory, text));
        // That folder alone: what is below it may be large.
        const found = rankFiles(node_path__WEBPACK_IMPORTED_MODULE_1__.basename(text), filesBelow(folder, 0));
        if (found.length > 0)
            return found.map((file) => node_path__WEBPACK_IMPORTED_MODULE_1__.join(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(text), file));
    }
    return rankFiles(isOutside ? node_path__WEBPACK_IMPORTED_MODULE_1__.basename(text) : relative, filesBelow(directory));
}
/** The same for call logs, or an artifact with them as a zip file; where none is near, any call logs. */
function nearCallLogs(text, directory) {
    const wanted = /\.(?:ndjson|zip)$/i;
    const folder = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(directory, text));
    const beside = rankFiles(node_path__WEBPACK_IMPORTED_MODULE_1__.basename(text), filesBelow(folder, 0, wanted));
    if (beside.length > 0)
        return beside.map((file) => node_path__WEBPACK_IMPORTED_MODULE_1__.join(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(text), file));
    const below = filesBelow(directory, 5, wanted);
    const near = rankFiles(node_path__WEBPACK_IMPORTED_MODULE_1__.normalize(text), below);
    return near.length > 0 ? near : nearest(below, (file) => (file.endsWith(_call_log_ndjson_js__WEBPACK_IMPORTED_MODULE_3__/* .callLogsFile */ .QZ) ? depthOf(file) : undefined));
}
function rankFiles(text, files) {
    const wanted = wordsOf(text);
    const rank = (file) => {
        const found = wordsOf(file);
        if (found.path === wanted.path)
            return 0;
        const isBeside = found.folder === wanted.folder;
        if (found.stem === wanted.stem && isBeside)
            return 1;
        if (found.name === wanted.name && node_path__WEBPACK_IMPORTED_MODULE_1__.posix.extname(wanted.name) !== '')
            return 2;
        // A folder in another case.
        if (found.folder === wanted.path && !endings.environment.test(file))
            return 2.5;
        const edits = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_2__/* .distance */ .Io)(found.stem, wanted.stem);
        const isNear = edits <= Math.min(3, Math.floor(Math.max(wanted.stem.length, found.stem.length) / 3));
        return isNear ? 3 + 2 * edits + (isBeside ? 0 : 1) : undefined;
    };
    return nearest(files, rank);
}
/** Up to three files below a folder that are likely what the input takes, as they would be given. */
function likelyFiles(input, folder, directory) {
    const start = node_path__WEBPACK_IMPORTED_MODULE_1__.relative(directory, folder).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
    const files = filesBelow(folder).map((file) => node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(start, file));
    const isNamed = (file) => endings[input].test(file) || (input === 'collection' && !/\.\w+$/.test(file));
    const named = files.filter(isNamed);
    const likely = named.length > 0
        ? named
        : files.slice(0, mostOpened).filter((file) => looksLike(input, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(directory, file)));
    return likely.slice(0, mostNamed);
}
/** A file as messages name it. One word could be taken for the name of an input, and some characters for anything. */
const showFile = (file) => /[`"\\\p{Cc}\p{Cf}]/u.test(file) ? (0,_http_text_show_value_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(file) : `\`${/^[a-z-]+$/.test(file) ? './' : ''}${file}\``;
/** The question whether one of these files was meant, behind a space; '' for none. */
function didYouMeanFile(files) {
    const quoted = files.map(showFile);
    const last = quoted.pop();
    if (last === undefined)
        return '';
    return ` Did you mean ${quoted.length === 0 ? '' : `${quoted.join(', ')} or `}${last}?`;
}
/** As Postman names its exports, and the files that it keeps in a repository. */
const endings = {
    collection: /\.postman_collection\.json$/i,
    environment: /\.postman_environment\.json$|\.environment\.ya?ml$/i,
};
function wordsOf(file) {
    const written = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.normalize(file.replaceAll('\\', '/')).toLowerCase();
    const name = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.basename(written);
    const ended = name
        .replace(/\.(?:json|jsn|jso|jason|ya?ml|txt)$/, '')
        .replace(/\.(?:postman_)?(?:collection|environment)$/, '');
    return { path: written, name, stem: ended.slice(0, 100), folder: node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(written) };
}
function nearest(files, rank) {
    const ranked = files.flatMap((file) => {
        const found = rank(file);
        return found === undefined ? [] : [{ file, found }];
    });
    ranked.sort((a, b) => a.found - b.found || (a.file < b.file ? -1 : 1));
    // Those that are as near as the nearest: farther ones were not meant.
    return ranked
        .filter(({ found }) => found === ranked[0]?.found)
        .slice(0, mostNamed)
        .map(({ file }) => file);
}
const depthOf = (file) => file.split('/').length;
/** JSON and YAML files, and the folders of collections in format v3, from the folder; the upper ones first. */
function filesBelow(folder, deepest = 5, wanted = /\.(?:json|ya?ml)$/i) {
    const files = [];
    const folders = [''];
    let left = mostEntries;
    for (const at of folders) {
        const entries = entriesOf(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, at), left);
        left -= entries.length;
        if (entries.some(isOfCollectionFolder)) {
            files.push(at === '' ? '.' : at);
            continue;
        }
        for (const entry of entries) {
            const below = at === '' ? entry.name : `${at}/${entry.name}`;
            if (entry.isDirectory() && isEntered(entry) && depthOf(below) <= deepest)
                folders.push(below);
            else if (entry.isFile() && wanted.test(entry.name))
                files.push(below);
        }
    }
    return files;
}
/** None where the folder cannot be read: this is for a hint. */
function entriesOf(folder, most) {
    const entries = [];
    try {
        const opened = node_fs__WEBPACK_IMPORTED_MODULE_0__.opendirSync(folder);
        try {
            for (let entry = opened.readSync(); entry !== null && entries.length < most; entry = opened.readSync()) {
                entries.push(entry);
            }
        }
        finally {
            opened.closeSync();
        }
    }
    catch {
        // The entries that were read before the error are used.
    }
    return entries;
}
const isOfCollectionFolder = (entry) => /\.request\.ya?ml$/i.test(entry.name) || (entry.isDirectory() && entry.name === '.resources');
const isEntered = ({ name }) => name !== 'node_modules' && !name.startsWith('.');
/** By its first bytes, for a name that does not say it. */
const beginnings = {
    collection: /\/json\/collection\/v\d|"_postman_id"|^\s*\{?\s*["']?(?:openapi|swagger)["']?\s*:/m,
    environment: /"values"\s*:\s*\[/,
};
/** Bytes that are looked at. */
const beginningBytes = 2_048;
function looksLike(input, file) {
    let fd;
    try {
        fd = node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
        const bytes = Buffer.alloc(beginningBytes);
        return beginnings[input].test(bytes.toString('utf8', 0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync(fd, bytes, 0, beginningBytes, 0)));
    }
    catch {
        return false;
    }
    finally {
        if (fd !== undefined)
            node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync(fd);
    }
}


/***/ }),

/***/ 27709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readContract: () => (/* binding */ readContract),
/* harmony export */   readContractInput: () => (/* binding */ readContractInput)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36514);
/* harmony import */ var _http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5177);
/* harmony import */ var _http_text_show_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87078);
/* harmony import */ var _describe_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(95992);
/* harmony import */ var _collection_bounded_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79895);
/* harmony import */ var _collection_near_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99377);
/* harmony import */ var _yaml_yaml_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(12598);
/* harmony import */ var _convert_in_worker_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12685);
/* harmony import */ var _document_parse_document_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7554);
/* harmony import */ var _document_read_documents_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(92464);
/** The input `contract`: an OpenAPI document that examples and calls are held against. */











/**
 * Reads the document and the files that it refers to; `undefined` after a problem, which goes to `report`.
 *
 * @param directory where relative paths start
 */
async function readContractInput(name, directory, limits, report) {
    try {
        const file = node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(directory, name);
        const stats = await (0,_collection_bounded_file_js__WEBPACK_IMPORTED_MODULE_1__/* .stat */ .dJ)(file).catch(() => undefined);
        if (stats === undefined) {
            const near = (0,_collection_near_files_js__WEBPACK_IMPORTED_MODULE_2__.didYouMeanFile)((0,_collection_near_files_js__WEBPACK_IMPORTED_MODULE_2__.nearFiles)(name, directory));
            throw new Error(`there is no file ${(0,_http_text_show_value_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(file)}.${near || ` Relative paths start in ${(0,_http_text_show_value_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(directory)}.`}`);
        }
        if (stats.isDirectory())
            throw new Error('this is a folder; give the OpenAPI document in it.');
        const text = (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeDocument */ .w8)(await (0,_collection_bounded_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readBoundedFile */ .Mv)(file));
        const { json } = await (0,_convert_in_worker_js__WEBPACK_IMPORTED_MODULE_5__.convertInWorker)({ text, source: { file, directory }, as: 'contract' }, limits);
        return { name, json };
    }
    catch (error) {
        report(`\`contract\` is "${name}": ${(0,_describe_error_js__WEBPACK_IMPORTED_MODULE_6__/* .describeError */ .U)(error)}`);
        return undefined;
    }
}
/**
 * The document as JSON, all of whose references lead to its own schemas: what the thread does.
 *
 * @param onRead hears of each file that is referred to
 * @throws Error with a sentence that says what is wrong with it
 */
async function readContract(text, source, onRead) {
    await (0,_yaml_yaml_js__WEBPACK_IMPORTED_MODULE_7__/* .requireFewAliases */ .gw)(text);
    const { document, missing } = await (0,_document_read_documents_js__WEBPACK_IMPORTED_MODULE_8__/* .readDocuments */ .r)(text, source, { onRead, adapt: (schema) => schema });
    const { openapi, swagger, paths } = document;
    if (swagger !== undefined) {
        throw new Error(`this is OpenAPI 2.0 (Swagger): give the document in OpenAPI 3.0 or 3.1, as converters make it.`);
    }
    if (!/^3\.[0-2]\b/.test(String(openapi)) || !(0,_http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_9__/* .isObject */ .Gv)(paths)) {
        throw new Error(`this is no OpenAPI document${otherKind(document)}: one of version 3.0 or 3.1 has "openapi" and "paths" at its top.`);
    }
    if (missing.length > 0) {
        const places = missing.slice(0, 3).map(({ reference, place }) => `"${reference}" at ${place}`);
        throw new Error(`references of this document lead nowhere: ${places.join(', ')}.`);
    }
    return JSON.stringify(document, (_, value) => (0,_document_parse_document_js__WEBPACK_IMPORTED_MODULE_10__/* .asNumber */ .i)(value));
}
/** What else of a user's files it is; '' where nothing says it. */
function otherKind({ info, values }) {
    if (Array.isArray(values))
        return ' but a Postman environment, which `environment` takes';
    const isCollection = (0,_http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_9__/* .isObject */ .Gv)(info) && String(info['schema']).includes('/collection/');
    return isCollection ? ' but a Postman collection, which `collection` takes' : '';
}


/***/ }),

/***/ 12685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   convertInWorker: () => (/* binding */ convertInWorker)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75919);
/* harmony import */ var _http_text_thrown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98589);
/** Converts OpenAPI in a thread of its own, for a few lines of schemas can keep the converter busy for minutes. */



/** As long as a step has by default. */
const usualLimits = { timeout: 60_000 };
/** The largest documents that are published, of some 10 MB, need half of it. */
const mostMegabytes = 2_048;
/** The entry that the thread runs: in the bundle each has a folder beside it, and as TypeScript it is above these rooms. */
const entry = import.meta.filename.endsWith('.ts')
    ? node_path__WEBPACK_IMPORTED_MODULE_0__.join(import.meta.dirname, '..', '..', '..', 'converter.ts')
    : node_path__WEBPACK_IMPORTED_MODULE_0__.join(import.meta.dirname, '..', 'converter', 'index.js');
/**
 * The collection that an OpenAPI document becomes, as JSON, a sentence about what was converted, and what was not.
 *
 * @throws Error with the converter's reason, or with the limit that was reached and what to do; the signal's reason when
 * that is aborted
 */
function convertInWorker(task, limits = usualLimits) {
    const work = () => convert(task, limits);
    return limits.progress === undefined ? work() : limits.progress('Converting the OpenAPI document', work);
}
async function convert(task, { timeout, began, setBy, signal, onRead }) {
    signal?.throwIfAborted();
    const worker = new node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.Worker(entry, {
        workerData: task,
        // The worker needs nothing of the step's environment.
        env: {},
        execArgv: [],
        resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
    });
    const { promise, resolve, reject } = Promise.withResolvers();
    worker.once('message', resolve);
    worker.once('error', (error) => {
        const isMemory = (0,_http_text_thrown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) === 'ERR_WORKER_OUT_OF_MEMORY';
        reject(isMemory ? tooMuch(`needed more than ${mostMegabytes} MB of memory`, '') : error);
    });
    worker.once('exit', (code) => {
        reject(new Error(`The converter ended without an answer (exit code ${code}).`));
    });
    const abort = () => {
        reject(signal?.reason); // as AbortSignal's own methods do
    };
    signal?.addEventListener('abort', abort, { once: true });
    const timeLeft = began === undefined ? timeout : Math.max(0, began + timeout - performance.now());
    const timer = setTimeout(() => {
        const seconds = Math.max(1, Math.round(timeout / 1000));
        const left = Math.round(timeLeft / 1000);
        const most = left < seconds ? `the ${left} s that were left of ${seconds} s` : `${seconds} s`;
        const more = setBy === undefined ? '' : ` Raise \`${setBy}\`, or`;
        reject(tooMuch(`took more than ${most}`, more));
    }, timeLeft);
    try {
        const answer = await promise;
        for (const file of answer.files)
            onRead?.(file);
        if ('failure' in answer)
            throw new Error(answer.failure);
        return answer;
    }
    finally {
        clearTimeout(timer);
        signal?.removeEventListener('abort', abort);
        await worker.terminate();
    }
}
function tooMuch(what, more) {
    const rest = `${more === '' ? ' Break' : ' break'} circles of \`$ref\` between its schemas, or convert it in Postman and give the exported collection.`;
    return new Error(`Converting this OpenAPI document ${what}, and was given up.${more}${rest}`);
}


/***/ }),

/***/ 7554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FF: () => (/* binding */ without),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   hN: () => (/* binding */ withDigits),
/* harmony export */   i: () => (/* binding */ asNumber),
/* harmony export */   kl: () => (/* binding */ parseOpenApi),
/* harmony export */   zg: () => (/* binding */ escapePart)
/* harmony export */ });
/* harmony import */ var _http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5177);
/* harmony import */ var _yaml_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12598);
/** An OpenAPI text as a value in which no number has lost its digits, and the places in it. */


/**
 * A number that JavaScript would write otherwise (`1.10`, more than 2^53), with a private character of Unicode. In the form of
 * a variable of Postman's, which the converter takes for a value of any type.
 */
const markedNumber = /^\{\{\uE000(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)\}\}$/;
/** Numbers that are written alike take this shape in no document. */
const oddNumber = /\d{16}|\.\d*0(?!\d)|\d[eE]/;
/**
 * The value of a document in JSON or YAML. A number that JavaScript would write otherwise is a marked text: `asNumber` and
 * `withDigits` take the mark away.
 *
 * @throws Error with a reason in one line
 */
async function parseOpenApi(text) {
    const bare = text.replace(/^\uFEFF/, '');
    try {
        if (/^\s*\{/.test(bare))
            return oddNumber.test(bare) ? JSON.parse(bare, keepDigits) : JSON.parse(bare);
    }
    catch {
        // YAML begins like this too.
    }
    return (0,_yaml_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .parseYamlDocument */ .Iu)(bare, markNumber);
}
/** As Node 24 calls it: with the text of the value, where it is no list or object. */
function keepDigits(_key, value, context) {
    return typeof value === 'number' ? markNumber(value, context?.source) : value;
}
function markNumber(value, source) {
    if (source === undefined || source === String(value))
        return value;
    const marked = `{{\uE000${source}}}`;
    return markedNumber.test(marked) ? marked : value;
}
/** Any value, where it is a marked number as the number. */
function asNumber(value) {
    const digits = typeof value === 'string' ? markedNumber.exec(value)?.[1] : undefined;
    return digits === undefined ? value : Number(digits);
}
/** A text in which marked numbers, within JSON or alone, have their digits and no mark. */
function withDigits(text) {
    if (!text.includes('{{\uE000'))
        return text;
    return text.replace(/"\{\{\uE000(-?\d[\d.eE+-]*)\}\}"|\{\{\uE000(-?\d[\d.eE+-]*)\}\}/g, '$1$2');
}
/** A copy of an object without some of its names. */
function without(value, ...names) {
    return Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name)));
}
/** What a JSON pointer (RFC 6901) leads to. */
function valueAt(document, pointer) {
    return (0,_http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_1__/* .pointerKeys */ .mP)(pointer).reduce(_http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_1__/* .childOf */ .GG, document);
}
/** A name as a part of a JSON pointer (RFC 6901). */
function escapePart(part) {
    return part.replaceAll('~', '~0').replaceAll('/', '~1');
}


/***/ }),

/***/ 92464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ readDocuments)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/engine/read/read-document.js
var read_document = __webpack_require__(36514);
// EXTERNAL MODULE: ./build/http-text/thrown.js
var thrown = __webpack_require__(98589);
// EXTERNAL MODULE: ./build/job/inputs/collection/bounded-file.js
var bounded_file = __webpack_require__(79895);
// EXTERNAL MODULE: ./build/job/inputs/yaml/yaml.js + 1 modules
var yaml = __webpack_require__(12598);
// EXTERNAL MODULE: ./build/job/inputs/openapi/document/parse-document.js
var parse_document = __webpack_require__(7554);
// EXTERNAL MODULE: ./build/http-text/bounded-json.js
var bounded_json = __webpack_require__(5177);
// EXTERNAL MODULE: ./build/http-text/percent-encoding.js
var percent_encoding = __webpack_require__(89034);
;// CONCATENATED MODULE: ./build/job/inputs/openapi/document/adapt-schema.js
/** Schemas as the converter understands them: what it would make up wrongly gets a value here. */

/**
 * Texts of formats for which the converter makes up any text, which clients with types refuse. Names and addresses are those
 * that are reserved for examples (RFC 2606, 5737, 7042).
 */
const values = new Map([
    ['byte', 'c3RyaW5n'],
    ['base64', 'c3RyaW5n'],
    ['base64url', 'c3RyaW5n'],
    ['duration', 'P1DT2H30M'],
    ['decimal', '1.5'],
    ['guid', 'f81d4fae-7dec-41d0-a765-00a0c91e6bf6'],
    ['uuid4', 'f81d4fae-7dec-41d0-a765-00a0c91e6bf6'],
    ['uid', 'f81d4fae-7dec-41d0-a765-00a0c91e6bf6'],
    ['uri', 'https://example.com/'],
    ['url', 'https://example.com/'],
    ['iri', 'https://example.com/'],
    ['iri-reference', '/example'],
    ['idn-email', 'user@example.com'],
    ['idn-hostname', 'example.com'],
    ['host', 'example.com'],
    ['domain', 'example.com'],
    ['fqdn', 'example.com'],
    ['ip', '192.0.2.1'],
    ['cidr', '192.0.2.0/24'],
    ['mac', '00:00:5e:00:53:01'],
    ['relative-json-pointer', '0'],
    ['local-date', '2026-01-31'],
    ['local-time', '10:15:30'],
    ['time-local', '10:15:30'],
    ['partial-time', '10:15:30'],
    ['local-date-time', '2026-01-31T10:15:30'],
    ['date-time-local', '2026-01-31T10:15:30'],
    ['datetime', '2026-01-31T10:15:30Z'],
    ['http-date', 'Sat, 31 Jan 2026 10:15:30 GMT'],
    ['timezone', 'Europe/Vienna'],
    ['char', 'a'],
    // As gateways of gRPC write them.
    ...['int32', 'int64', 'uint32', 'uint64', 'integer', 'number', 'float', 'double'].map((name) => [name, '7']),
]);
/** @param schema whose children are done */
function adaptSchema(schema) {
    const chosen = Object.hasOwn(schema, 'const') ? { ...(0,parse_document/* without */.FF)(schema, 'const'), enum: [schema['const']] } : schema;
    // The converter fails to write a list of anything as XML.
    if (chosen['type'] === 'array' && chosen['items'] === undefined)
        return { ...chosen, items: {} };
    const list = chosen['enum'];
    // The converter would not take the text of a marked number for a number.
    if (Array.isArray(list) && list.some((entry) => (0,parse_document/* asNumber */.i)(entry) !== entry)) {
        const first = chosen['default'] ?? list[0];
        return { example: first, ...(0,parse_document/* without */.FF)(chosen, 'enum', 'default') };
    }
    const value = isOpenText(chosen) ? values.get(String(chosen['format'])) : undefined;
    return value !== undefined && fits(value, chosen) ? { ...chosen, default: value } : chosen;
}
/** Whether nothing but its format says what the text is. */
function isOpenText(schema) {
    const { type } = schema;
    const isText = type === 'string' || (Array.isArray(type) && type.includes('string'));
    return isText && !['example', 'examples', 'default', 'enum', 'pattern'].some((name) => Object.hasOwn(schema, name));
}
function fits(value, { minLength, maxLength }) {
    return value.length >= Number(minLength ?? 0) && value.length <= Number(maxLength ?? Infinity);
}

;// CONCATENATED MODULE: ./build/job/inputs/openapi/document/references.js
/** Resolves references within a document and to other files: the converter would put a sentence in their place. */





const schemaMaps = /^(?:properties|patternProperties|definitions|\$defs|dependentSchemas)$/;
const schemaData = /^(?:examples?|default|enum|const)$/;
const partMaps = /^(?:examples|headers|content|responses|paths|callbacks|links|parameters|requestBodies|securitySchemes|securityDefinitions|mediaTypes|pathItems|variables|encoding)$/;
function childKind({ kind, isMap }, key, isSwagger) {
    if (kind === 'data' || isMap === true)
        return { kind };
    if (kind === 'schema') {
        if (schemaMaps.test(key))
            return { kind, isMap: true };
        return { kind: schemaData.test(key) ? 'data' : 'schema' };
    }
    // `items`, since a parameter of Swagger 2 is a schema itself.
    if (key === 'schema' || key === 'itemSchema' || key === 'items')
        return { kind: 'schema' };
    if (key === 'example' || key === 'value' || key.startsWith('x-'))
        return { kind: 'data' };
    if (key === 'examples' && isSwagger)
        return { kind: 'data' };
    return { kind, isMap: partMaps.test(key) };
}
/** Much more than any document has: what is larger once written out was made to fill the memory. */
const mostValues = 5_000_000;
/**
 * Puts what references lead to in their place. References of schemas stay references, for schemas may have circles: to the
 * document's own schemas, among which those from elsewhere come. A reference that leads nowhere becomes an empty schema, and
 * an empty part. Marked numbers outside of examples become numbers.
 *
 * @throws Error for a document that would take too much once it is written out
 */
function resolveReferences(set) {
    const root = set.documents.get(set.root);
    const isSwagger = (0,bounded_json/* childOf */.GG)(root, 'swagger') !== undefined;
    const schemasAt = isSwagger ? ['definitions'] : ['components', 'schemas'];
    const run = {
        set,
        isSwagger,
        schemasAt,
        names: new Map(),
        taken: new Set((0,bounded_json/* entriesOf */.Mc)(schemasAt.reduce(bounded_json/* childOf */.GG, root)).map(([name]) => name)),
        waiting: [],
        missing: [],
        wanted: new Map(),
        written: new Map(),
        open: new Set(),
        count: 0,
        circles: 0,
    };
    const components = (0,bounded_json/* childOf */.GG)(root, 'components');
    const rest = (0,bounded_json/* isObject */.Gv)(root) ? (0,parse_document/* without */.FF)(root, 'components', 'definitions') : {};
    // Of the components only what is referred to is needed, and how callers prove who they are.
    const kept = (0,bounded_json/* isObject */.Gv)(components) ? { securitySchemes: components['securitySchemes'] ?? {} } : {};
    const start = { document: set.root, place: '', is: { kind: 'part' } };
    const document = walkChildren(run, { ...rest, ...(!isSwagger && { components: kept }) }, start);
    const schemas = new Map();
    for (let next = run.waiting.pop(); next !== undefined; next = run.waiting.pop()) {
        schemas.set(next.name, walk(run, next.target.value, positionOf(set, next.target, { kind: 'schema' })));
    }
    const found = Object.fromEntries(schemas);
    if (isSwagger)
        document['definitions'] = found;
    else
        document['components'] = { ...document['components'], schemas: found };
    return { document, missing: run.missing, wanted: run.wanted };
}
function walk(run, value, at) {
    run.count += 1;
    if (run.count > mostValues) {
        throw new Error('The references of this OpenAPI document repeat more than can be read. Write less of it in examples.');
    }
    if (Array.isArray(value)) {
        return value.map((entry, index) => walk(run, entry, below(at, String(index), { kind: at.is.kind })));
    }
    if (!(0,bounded_json/* isObject */.Gv)(value))
        return at.is.kind === 'data' ? value : (0,parse_document/* asNumber */.i)(value);
    const reference = (0,bounded_json/* childOf */.GG)(value, '$ref');
    if (typeof reference === 'string')
        return follow(run, value, reference, at);
    const children = walkChildren(run, value, at);
    return isSchema(at) ? (run.set.adapt ?? adaptSchema)(children) : children;
}
function walkChildren(run, value, at) {
    const walked = Object.entries(value).map(([key, child]) => [
        key,
        walk(run, child, below(at, key, childKind(at.is, key, run.isSwagger))),
    ]);
    return Object.fromEntries(walked);
}
/** Places within examples are told of by that of the example. */
function below(at, key, is) {
    if (is.kind !== 'data')
        return { ...at, is, place: `${at.place}/${(0,parse_document/* escapePart */.zg)(key)}` };
    return at.is.kind === 'data' ? at : { ...at, is };
}
const isSchema = ({ is }) => is.kind === 'schema' && is.isMap !== true;
/** What stands for a value that is a reference. */
function follow(run, value, reference, at) {
    const { document, pointer } = locateReference(reference, at.document);
    const { documents } = run.set;
    const found = (0,parse_document/* valueAt */.fK)(documents.get(document), pointer);
    if (found === undefined) {
        if (at.is.kind === 'data')
            return value;
        const dangling = { reference, place: at.place };
        if (documents.has(document))
            run.missing.push(dangling);
        else
            run.wanted.set(document, dangling);
        return {};
    }
    const target = { at: document, pointer, value: found };
    const beside = (0,parse_document/* without */.FF)(value, '$ref');
    if (isSchema(at)) {
        return { ...walkChildren(run, beside, at), $ref: `#/${run.schemasAt.join('/')}/${nameOf(run, target)}` };
    }
    if (run.open.has(keyOf(target))) {
        run.circles += 1;
        return value;
    }
    const written = writeTarget(run, target, at.is);
    return (0,bounded_json/* isObject */.Gv)(written) && Object.keys(beside).length > 0
        ? { ...written, ...walkChildren(run, beside, at) }
        : written;
}
/** What a reference leads to, as a value of its kind: the same one each time. */
function writeTarget(run, target, is) {
    const key = keyOf(target);
    const memory = `${is.kind} ${String(is.isMap)} ${key}`;
    const known = run.written.get(memory);
    if (known !== undefined) {
        run.count += known.count;
        return known.value;
    }
    const { count, circles } = run;
    run.open.add(key);
    const value = walk(run, target.value, positionOf(run.set, target, is));
    run.open.delete(key);
    // A schema with a circle in it is another one when it is resolved from another place, so it is not kept.
    if (run.circles === circles)
        run.written.set(memory, { value, count: run.count - count });
    return value;
}
const keyOf = ({ at, pointer }) => `${at}#${pointer}`;
function positionOf({ root }, { at, pointer }, is) {
    return { document: at, place: at === root ? pointer : `${at}#${pointer}`, is };
}
/** The name of a schema that is referred to: its own where it has one. A new one waits to be written. */
function nameOf({ set, schemasAt, names, taken, waiting }, target) {
    const key = keyOf(target);
    const known = names.get(key);
    if (known !== undefined)
        return known;
    const parts = (0,bounded_json/* pointerKeys */.mP)(target.pointer);
    const last = parts.at(-1) ?? target.at.split('/').at(-1) ?? '';
    const wished = last.replace(/[^\w.-]/g, '_') || 'Schema';
    const isOwn = target.at === set.root && target.pointer === ['', ...schemasAt, wished].join('/');
    let name = wished;
    for (let more = 2; !isOwn && taken.has(name); more += 1)
        name = `${wished}_${more}`;
    taken.add(name);
    names.set(key, name);
    waiting.push({ name, target });
    return name;
}
/** Where a reference in the document at `from` leads: the document, and the JSON pointer within it. */
function locateReference(reference, from) {
    const [target = '', fragment = ''] = reference.split('#', 2);
    const pointer = (0,percent_encoding/* decodePercent */.g)(fragment);
    if (target === '')
        return { document: from, pointer };
    return { document: isAddress(target) ? target : external_node_path_.resolve(external_node_path_.dirname(from), (0,percent_encoding/* decodePercent */.g)(target)), pointer };
}
/** Whether what is referred to is no file. */
function isAddress(text) {
    return /^(?:[a-z][a-z\d+.-]+:|\/\/)/i.test(text);
}

;// CONCATENATED MODULE: ./build/job/inputs/openapi/document/read-documents.js
/** A document with all the files that its references lead to, within the repository. */








const mostFiles = 2_000;
/**
 * Reads the document and what it refers to. Nothing is loaded from the network or from outside of the repository.
 *
 * @param source `undefined` for a text that is no file: it can refer to none
 * @param options.onRead hears of each file that is referred to, whether it is there or not
 * @param options.adapt what becomes of each schema; by default what the converter understands
 * @throws Error that names each reference which cannot be followed
 */
async function readDocuments(text, source, { onRead, adapt } = {}) {
    const root = source === undefined ? '' : external_node_path_.resolve(source.file);
    const repository = source && (await repositoryOf(root, external_node_path_.resolve(source.directory)));
    const documents = new Map([[root, await (0,parse_document/* parseOpenApi */.kl)(text)]]);
    for (;;) {
        const resolved = resolveReferences({ root, documents, adapt });
        const broken = resolved.missing.filter(({ reference }) => !reference.startsWith('#'));
        const problems = broken.map(({ reference, place }) => `"${reference}" at ${shown(place, repository)}: the file has no such place.`);
        for (const [file, { reference, place }] of resolved.wanted) {
            try {
                if (documents.size > mostFiles)
                    throw new Error(`the document refers to more than ${mostFiles} files.`);
                if (!isAddress(file))
                    onRead?.(file);
                documents.set(file, await readReferred(file, repository));
            }
            catch (error) {
                problems.push(`"${reference}" at ${shown(place, repository)}: ${(0,thrown/* messageOf */.bD)(error)}`);
            }
        }
        if (problems.length > 0)
            throw new Error(`References of this OpenAPI document lead nowhere. ${problems.join(' ')}`);
        if (resolved.wanted.size === 0)
            return resolved;
    }
}
/** A place within the repository; those of the document itself begin with `/`. */
function shown(place, repository) {
    const [file = '', pointer] = place.split('#', 2);
    if (repository === undefined || pointer === undefined)
        return place;
    return `${external_node_path_.relative(repository, file).split(external_node_path_.sep).join('/')}#${pointer}`;
}
/** The folder that references do not leave. */
async function repositoryOf(file, directory) {
    const folder = external_node_path_.dirname(file);
    for (let at = folder; at !== external_node_path_.dirname(at); at = external_node_path_.dirname(at)) {
        if (at === directory || (await (0,bounded_file/* stat */.dJ)(external_node_path_.join(at, '.git')).catch(() => undefined)) !== undefined)
            return at;
    }
    return folder;
}
async function readReferred(file, repository) {
    if (isAddress(file))
        throw new Error('nothing is loaded from the network; put the file beside the document.');
    if (repository === undefined)
        throw new Error('the document is no file, and can refer to none.');
    const real = await (0,promises_.realpath)(file).catch(() => {
        throw new Error('there is no such file.');
    });
    const relative = external_node_path_.relative(await (0,promises_.realpath)(repository), real);
    if (relative.startsWith('..') || external_node_path_.isAbsolute(relative)) {
        throw new Error('it is outside of the repository, whose files alone are read.');
    }
    const text = (0,read_document/* decodeDocument */.w8)(await (0,bounded_file/* readBoundedFile */.Mv)(file));
    await (0,yaml/* requireFewAliases */.gw)(text);
    return (0,parse_document/* parseOpenApi */.kl)(text);
}


/***/ })

};
