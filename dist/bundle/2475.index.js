export const id = 2475;
export const ids = [2475];
export const modules = {

/***/ 36514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tp: () => (/* binding */ parseDocument),
/* harmony export */   u0: () => (/* binding */ readDocument),
/* harmony export */   w8: () => (/* binding */ decodeDocument)
/* harmony export */ });
/* harmony import */ var _http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5177);
/* harmony import */ var _defects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55030);
/** Bytes of a file to a JSON value, or a sentence that says what the file is instead. */


/** Larger files are refused: decoded and parsed they would take gigabytes. */
const largestDocument = 256 * 1024 * 1024;
/** @throws {DocumentError} for bytes that are no text in the encoding that they begin with */
function decode(bytes) {
    const [first, second] = bytes;
    // A byte order mark, or the zero byte that every ASCII character has in UTF-16.
    const encoding = (first === 0xff && second === 0xfe) || (first !== 0 && second === 0)
        ? 'utf-16le'
        : (first === 0xfe && second === 0xff) || (first === 0 && second !== undefined && second !== 0)
            ? 'utf-16be'
            : 'utf-8';
    try {
        return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    }
    catch (cause) {
        if (encoding === 'utf-8' && bytes.subarray(0, 4096).includes(0)) {
            throw new _defects_js__WEBPACK_IMPORTED_MODULE_0__/* .DocumentError */ .Mi('This is not JSON but a binary file.', { cause });
        }
        const text = new TextDecoder(encoding).decode(bytes);
        throw new _defects_js__WEBPACK_IMPORTED_MODULE_0__/* .DocumentError */ .Mi(`The file is not text in ${encoding === 'utf-8' ? 'UTF-8' : 'UTF-16'}: there is no such character at ` +
            `${lineAndColumn(text, text.indexOf('\uFFFD'))}. It is in another encoding, such as Latin-1; save it as UTF-8.`, { cause });
    }
}
/** What text that is not JSON is, by how it begins; the first that fits is taken. */
const beginnings = [
    [/^version https:\/\/git-lfs/, 'a Git LFS pointer (check the file out with lfs: true, or run git lfs pull)'],
    [/^<(?:!doctype html|html|head|body|!--)/i, 'an HTML page (a login or error page instead of the file?)'],
    [/^</, 'an XML document'],
    [
        /^(?:---\s+)?["']?(?:openapi|swagger)["']?\s*:/m,
        'an OpenAPI document in YAML (a collection can be made of versions 2 and 3)',
    ],
    [
        /^type\s*:\s*["']?[a-z]+\.insomnia\.rest\//m,
        'an Insomnia export (import it into Postman, and export the collection)',
    ],
    [/^meta\s*\{/, 'a request of Bruno (import the collection into Postman, and export it)'],
    [
        /^(?:###|curl\s|[A-Z]{3,7} https?:\/\/)/,
        'an HTTP request in text (import it into Postman, and export the collection)',
    ],
    [/^\$kind\s*:/m, 'an item of a Postman v3 collection in YAML (export the collection as v2.1)'],
    [/^(?:---\s|[A-Za-z_$][\w$-]{0,40}\s*:(?:\s|$))/, 'YAML'],
];
/** Whether the first two lines that are not empty are a JSON value each. */
function hasValuePerLine(text) {
    const lines = text
        .slice(0, 1_000_000)
        .split('\n')
        .map((line) => line.trim());
    const [first, second] = lines.filter((line) => line !== '');
    return [first, second].every((line) => {
        try {
            return line !== undefined && /^[{[]/.test(line) && (0,_http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseShallowJson */ .o4)(line, _http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_1__/* .deepestDocument */ .CE) !== undefined;
        }
        catch {
            return false;
        }
    });
}
/** @throws {DocumentError} for what git leaves where two changes meet: valid JSON and YAML have no such line. */
function requireNoConflict(text) {
    const at = text.startsWith('<<<<<<< ') ? 0 : text.indexOf('\n<<<<<<< ') + 1;
    if (at === 0 && !text.startsWith('<<<<<<< '))
        return;
    const line = text.slice(0, at).split('\n').length;
    throw new _defects_js__WEBPACK_IMPORTED_MODULE_0__/* .DocumentError */ .Mi(`The file has merge conflicts: line ${String(line)} begins with <<<<<<<. Resolve them, and commit the file.`);
}
function lineAndColumn(text, position) {
    const before = text.slice(0, position);
    const line = before.split('\n').length;
    return `line ${String(line)}, column ${String(position - before.lastIndexOf('\n'))}`;
}
function describeSyntaxError(text, error) {
    if (hasValuePerLine(text)) {
        return 'This is not one JSON value but one on each line (NDJSON), as call logs are. Give the file that Postman exports.';
    }
    const reason = error instanceof Error ? error.message : String(error);
    if (/unexpected end|unterminated/i.test(reason)) {
        return `The JSON is truncated: it ends at ${lineAndColumn(text, text.length)} before it is complete.`;
    }
    const position = /at position (\d+)/.exec(reason)?.[1];
    const found = /Unexpected token '?(.)/u.exec(reason)?.[1];
    // V8 quotes the text instead of naming the position when the text is short.
    const at = position === undefined ? (found === undefined ? 0 : text.indexOf(found)) : Number(position);
    const what = reason.replace(/ in JSON at position.*$|, (?:"|\.\.\.).*$/s, '');
    return `The JSON is broken at ${lineAndColumn(text, at)}: ${what}.`;
}
/**
 * The text of a file: UTF-8 with or without a byte order mark, or UTF-16 in either order; without the mark.
 * @throws {DocumentError} with a sentence that says what the bytes are instead.
 */
function decodeDocument(bytes) {
    if (bytes.length > largestDocument) {
        const size = Math.round(bytes.length / 1024 / 1024);
        throw new _defects_js__WEBPACK_IMPORTED_MODULE_0__/* .DocumentError */ .Mi(`The file has ${String(size)} MiB; at most 256 MiB can be read.`);
    }
    if (bytes[0] === 0x1f && bytes[1] === 0x8b) {
        throw new _defects_js__WEBPACK_IMPORTED_MODULE_0__/* .DocumentError */ .Mi('This is not JSON but a gzip archive. Unpack it first.');
    }
    if (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4) {
        throw new _defects_js__WEBPACK_IMPORTED_MODULE_0__/* .DocumentError */ .Mi('This is not JSON but a ZIP archive. Unpack it first.');
    }
    const text = decode(bytes);
    requireNoConflict(text);
    return text;
}
/**
 * Parses the text of a JSON file.
 * @throws {DocumentError} with a sentence that names what the text is instead, or line and column of the mistake.
 */
function parseDocument(text) {
    if (text.trim() === '')
        throw new _defects_js__WEBPACK_IMPORTED_MODULE_0__/* .DocumentError */ .Mi('The file is empty. Export it from Postman again.');
    try {
        return (0,_http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseShallowJson */ .o4)(text, _http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_1__/* .deepestDocument */ .CE);
    }
    catch (error) {
        if (error instanceof _http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_1__/* .TooDeepError */ .Fd)
            throw new _defects_js__WEBPACK_IMPORTED_MODULE_0__/* .DocumentError */ .Mi(error.message, { cause: error });
        const start = text.trimStart().slice(0, 4096);
        // What begins like JSON is meant to be JSON: say where it breaks.
        const other = /^[[{"]/.test(start) ? undefined : beginnings.find(([fits]) => fits.test(start));
        throw new _defects_js__WEBPACK_IMPORTED_MODULE_0__/* .DocumentError */ .Mi(other === undefined
            ? describeSyntaxError(text, error)
            : `This is not JSON but ${other[1]}. Give the file that Postman exports.`, { cause: error });
    }
}
/**
 * Decodes and parses a JSON file.
 * @throws {DocumentError} as both do.
 */
function readDocument(bytes) {
    return parseDocument(decodeDocument(bytes));
}


/***/ }),

/***/ 57713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  listFiles: () => (/* binding */ listFiles),
  readCollectionFolder: () => (/* binding */ readCollectionFolder)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/engine/read/read-document.js
var read_document = __webpack_require__(36514);
// EXTERNAL MODULE: ./build/engine/read/v3/read-folder.js
var read_folder = __webpack_require__(29337);
// EXTERNAL MODULE: ./build/engine/read/json.js
var json = __webpack_require__(80408);
// EXTERNAL MODULE: ./build/engine/read/read-url.js
var read_url = __webpack_require__(39130);
// EXTERNAL MODULE: ./build/engine/read/v3/parse-item.js
var parse_item = __webpack_require__(41885);
;// CONCATENATED MODULE: ./build/engine/read/v3/convert-item.js
/** Requests and examples of format v3 as what they are in format v2.1, which the rest of the house reads and Postman's API takes. */



const isTrue = (value) => (0,json/* asText */.e1)(value) === 'true';
/** Pairs in either form: a map of keys and values, or a list of entries (V-04). */
function pairsOf(given, nullIsKeyAlone = false) {
    const valueOf = (value) => (nullIsKeyAlone && value === parse_item/* nullWord */.GE ? null : (0,parse_item/* textOf */.b6)(value));
    if (!Array.isArray(given)) {
        return Object.entries((0,json/* asRecord */.qY)(given) ?? {}).map(([key, value]) => ({ key, value: valueOf(value) }));
    }
    return given.flatMap((entry) => {
        const pair = (0,json/* asRecord */.qY)(entry);
        const key = (0,json/* asName */.uP)(pair?.['key']);
        if (pair === undefined || key === undefined)
            return [];
        const description = (0,json/* asName */.uP)(pair['description']);
        return [
            {
                key,
                value: valueOf(pair['value']),
                ...(isTrue(pair['disabled']) && { disabled: true }),
                ...(description !== undefined && { description }),
                ...((isTrue(pair['secret']) || pair['type'] === 'secret') && { type: 'secret' }),
            },
        ];
    });
}
/** The variables of a collection's definition. */
function convertVariables(given) {
    return pairsOf(given).map((pair) => ({ ...pair }));
}
/**
 * The URL in parts. Keys in `queryParams`, disabled ones too, take the place of the same keys in `url`, whose other keys
 * stay and come first; without `queryParams` those of `url` count (V-06).
 */
function convertUrl(item) {
    const raw = (0,parse_item/* textOf */.b6)(item['url']);
    const { address, query: written } = (0,read_url/* splitQuery */.H)(raw.trim());
    const params = pairsOf(item['queryParams'], true);
    const replaced = new Set(params.map(({ key }) => key));
    const query = [...written.filter(({ key }) => !replaced.has(key)), ...params];
    const variable = pairsOf(item['pathVariables']).filter(({ disabled }) => disabled === undefined);
    return {
        raw,
        ...addressParts(address),
        ...(query.length > 0 && { query }),
        ...(variable.length > 0 && { variable }),
    };
}
/** `https://shop.io:8080/a/b` in the parts that Postman's exports have. */
function addressParts(address) {
    const [, protocol, rest = ''] = /^(?:([a-z][a-z\d+.-]*):\/\/)?(.*)$/is.exec(address) ?? [];
    const slash = rest.indexOf('/');
    const authority = slash === -1 ? rest : rest.slice(0, slash);
    const [, host = authority, port] = /^(.*):(\d+)$/.exec(authority) ?? [];
    return {
        ...(protocol !== undefined && { protocol }),
        host: host === '' ? [] : [host],
        ...(port !== undefined && { port }),
        ...(slash !== -1 && { path: rest.slice(slash + 1).split('/') }),
    };
}
const rawLanguages = new Set(['json', 'text', 'xml', 'html', 'javascript']);
/** `undefined` for a request without a body. */
function convertBody(given) {
    const body = (0,json/* asRecord */.qY)(given);
    const type = (0,json/* asName */.uP)(body?.['type']) ?? (body?.['content'] === undefined ? 'none' : 'text');
    const content = body?.['content'];
    switch (type) {
        case 'none':
            return undefined;
        case 'urlencoded':
            return { mode: type, urlencoded: pairsOf(content) };
        case 'formdata':
            return { mode: type, formdata: Array.isArray(content) ? content.map(convertPart) : pairsOf(content) };
        case 'file':
            return { mode: type, file: { src: (0,json/* asText */.e1)((0,json/* asRecord */.qY)(content)?.['src'] ?? body?.['src']) ?? null } };
        case 'graphql': {
            const { query, variables, operationName } = (0,json/* asRecord */.qY)(content) ?? {};
            return {
                mode: type,
                graphql: {
                    query: (0,parse_item/* textOf */.b6)(query),
                    variables: (0,parse_item/* textOf */.b6)(variables),
                    ...((0,json/* asName */.uP)(operationName) !== undefined && { operationName: (0,parse_item/* textOf */.b6)(operationName) }),
                },
            };
        }
        default: {
            const language = rawLanguages.has(type) ? type : 'text';
            return { mode: 'raw', raw: (0,parse_item/* textOf */.b6)(content), options: { raw: { language } } };
        }
    }
}
function convertPart(given) {
    const part = (0,json/* asRecord */.qY)(given) ?? {};
    const disabled = isTrue(part['disabled']) ? { disabled: true } : {};
    const key = (0,parse_item/* textOf */.b6)(part['key']);
    if (part['type'] === 'file')
        return { key, type: 'file', src: (0,json/* asText */.e1)(part['src']) ?? null, ...disabled };
    return { key, type: 'text', value: (0,parse_item/* textOf */.b6)(part['value']), ...disabled };
}
/** A request's file, or the request within an example. */
function convertRequest(item) {
    const body = convertBody(item['body']);
    const description = (0,json/* asName */.uP)(item['description']);
    return {
        method: ((0,json/* asName */.uP)(item['method']) ?? 'GET').toUpperCase(),
        header: pairsOf(item['headers']),
        url: convertUrl(item),
        ...(body !== undefined && { body }),
        ...(description !== undefined && { description }),
    };
}
/**
 * An example's file as a saved response. Where it has no request, or one without a URL, it is an answer to the request that it
 * belongs to (V-08). What is written by hand in the words of v2.1 (`originalRequest`, `code`, `body`) counts where the
 * words of v3 are missing.
 *
 * @param name for an example that names none
 */
function convertExample(item, name) {
    const request = (0,json/* asRecord */.qY)(item['request']) ?? (0,json/* asRecord */.qY)(item['originalRequest']);
    const hasUrl = request !== undefined && (0,json/* asRecord */.qY)(request['url']) === undefined && (0,parse_item/* textOf */.b6)(request['url']).trim() !== '';
    const response = (0,json/* asRecord */.qY)(item['response']) ?? {};
    const body = response['body'] ?? item['body'];
    const { type, content } = (0,json/* asRecord */.qY)(body) ?? { type: undefined, content: body };
    const headers = response['headers'] ?? item['headers'];
    const id = (0,json/* asName */.uP)(item['id']);
    const code = (0,json/* asName */.uP)(response['statusCode']) ?? (0,json/* asName */.uP)(response['code']) ?? (0,json/* asName */.uP)(item['code']);
    return {
        ...(id !== undefined && { id }),
        name: (0,json/* asName */.uP)(item['name']) ?? name,
        ...(hasUrl && { originalRequest: convertRequest(request) }),
        ...(code !== undefined && { code: /^\d+$/.test(code) ? Number(code) : code }),
        status: (0,parse_item/* textOf */.b6)(response['statusText']),
        header: pairsOf(headers),
        body: (0,parse_item/* textOf */.b6)(content),
        _postman_previewlanguage: previewLanguages.get((0,json/* asText */.e1)(type) ?? '') ?? 'text',
    };
}
/** What the Postman CLI sends as Content-Type where no header says it: it follows from the body's type (V-09). */
const previewLanguages = new Map(['json', 'xml', 'html', 'javascript', 'text'].map((language) => [language, language]));
/** `order` of an item, 0 where it has none: negative, fractional and huge ones occur. */
function orderOf(item) {
    const order = Number((0,json/* asText */.e1)(item['order']) ?? '0');
    return Number.isFinite(order) ? order : 0;
}

;// CONCATENATED MODULE: ./build/engine/read/v3/convert-folder.js



/**
 * Converts the files of a collection's folder. A file that cannot be read is left out with a warning that names it and its
 * line (V-03); requests of kinds other than HTTP with one warning for each kind.
 *
 * @param name of the folder: the collection's, where its definition names none
 */
function convertFolder(given, name) {
    const folder = (0,read_folder/* readFolder */.j1)(given);
    const files = new Map();
    const definition = folder.definitions.get('') ?? {};
    const id = (0,json/* asName */.uP)(definition['id']);
    const description = (0,json/* asName */.uP)(definition['description']);
    const document = {
        info: {
            ...(id !== undefined && { _postman_id: id }),
            name: (0,json/* asName */.uP)(definition['name']) ?? name,
            ...(description !== undefined && { description }),
            schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json',
        },
        item: itemsOf('', '/item', folder, files),
        variable: convertVariables(definition['variables']),
    };
    const exampleFolders = new Map([...files].flatMap(([pointer, file]) => {
        const examples = folder.exampleFolders.get(file);
        return examples === undefined ? [] : [[pointer, examples]];
    }));
    return { document, files, exampleFolders, warnings: folder.warnings };
}
/** Folders and requests mixed, by `order` and then by name in code units, as the Postman CLI sorts them. */
function sorted(entries) {
    return entries.toSorted((a, b) => a.order - b.order || (a.name < b.name ? -1 : Number(a.name > b.name)));
}
function itemsOf(path, pointer, folder, files) {
    const folders = (folder.subfolders.get(path) ?? []).map((child) => {
        const definition = folder.definitions.get(child) ?? {};
        const id = (0,json/* asName */.uP)(definition['id']);
        const name = (0,json/* asName */.uP)(definition['name']) ?? child.slice(child.lastIndexOf('/') + 1);
        return {
            name,
            order: orderOf(definition),
            write: (at) => ({
                ...(id !== undefined && { id }),
                name,
                item: itemsOf(child, `${at}/item`, folder, files),
            }),
        };
    });
    const requests = (folder.requests.get(path) ?? []).map((request) => {
        const name = (0,json/* asName */.uP)(request.item['name']) ?? request.stem;
        return {
            name,
            order: orderOf(request.item),
            write: (at) => writeRequest(request, name, at, folder, files),
        };
    });
    return sorted([...folders, ...requests]).map(({ write }, index) => write(`${pointer}/${String(index)}`));
}
function writeRequest({ path, item }, name, pointer, folder, files) {
    files.set(pointer, path);
    const id = (0,json/* asName */.uP)(item['id']);
    const examples = sorted((folder.examples.get(path) ?? []).map((example) => ({
        example,
        name: (0,json/* asName */.uP)(example.item['name']) ?? example.stem,
        order: orderOf(example.item),
    })));
    return {
        ...(id !== undefined && { id }),
        name,
        request: convertRequest(item),
        response: examples.map(({ example, name: exampleName }, index) => {
            files.set(`${pointer}/response/${String(index)}`, example.path);
            return convertExample(example.item, exampleName);
        }),
    };
}

// EXTERNAL MODULE: ./build/files/plain-file.js
var plain_file = __webpack_require__(19119);
// EXTERNAL MODULE: ./build/job/inputs/collection/bounded-file.js
var bounded_file = __webpack_require__(79895);
;// CONCATENATED MODULE: ./build/job/inputs/collection/read-folder.js
/** A v3 collection's folder: its files are read, and become one document. */







/** More is no collection that anybody works with. */
const mostFiles = 20_000;
const deepestFolder = 64;
/** Entries of folders that are looked at, whatever they are. */
const mostEntries = 200_000;
/** Files that are read between two looks at the signal. */
const atOnce = 64;
/**
 * Reads the folder with all below it but dot folders other than `.resources`, and `node_modules`. Links are not followed:
 * nothing outside the folder is read. Thousands of small files take a third of the time when they are read synchronously.
 *
 * @throws Error when there are more than 20,000 files, or more than 64 MB of them; what `signal` has for a reason
 */
async function readCollectionFolder(folder, signal) {
    const { paths, links } = listFiles(folder);
    const files = [];
    let left = bounded_file/* maxFileBytes */.eV;
    for (const [index, file] of paths.entries()) {
        if (index % atOnce === 0)
            await (0,promises_.setImmediate)();
        signal?.throwIfAborted();
        try {
            const bytes = (0,plain_file/* readPlainFileNow */.bi)(external_node_path_.join(folder, file), { follow: false, most: bounded_file/* maxFileBytes */.eV });
            left -= bytes.length;
            files.push((0,read_folder/* readItemFile */.Ab)(file, (0,read_document/* decodeDocument */.w8)(bytes)));
        }
        catch (error) {
            const reason = error instanceof Error ? error.message : String(error);
            const message = `${read_folder/* unreadable */.O$}, and was left out. ${reason}`;
            files.push({ path: file, item: undefined, warning: { message, item: file } });
        }
        if (left < 0)
            throw new Error(`its files have more than ${String(bounded_file/* maxFileBytes */.eV)} bytes.`);
    }
    const converted = convertFolder(files, external_node_path_.basename(folder));
    const absolute = (paths) => new Map([...paths].map(([pointer, below]) => [pointer, external_node_path_.join(folder, below)]));
    return {
        document: converted.document,
        files: absolute(converted.files),
        exampleFolders: absolute(converted.exampleFolders),
        warnings: [...linkWarnings(links), ...converted.warnings],
    };
}
/** What `readCollectionFolder` reads of a folder. @throws Error as it does */
function listFiles(folder) {
    const paths = [];
    const links = [];
    let left = mostEntries;
    const list = (at, depth) => {
        if (depth > deepestFolder)
            throw new Error(`its folders are nested more than ${String(deepestFolder)} deep.`);
        for (const entry of external_node_fs_.readdirSync(external_node_path_.join(folder, at), { withFileTypes: true })) {
            left -= 1;
            if (left < 0)
                throw new Error(`it has more than ${String(mostEntries)} files and folders.`);
            const below = at === '' ? entry.name : `${at}/${entry.name}`;
            if (entry.isDirectory() && isEntered(entry))
                list(below, depth + 1);
            else if (entry.isSymbolicLink())
                links.push(below);
            else if ((0,read_folder/* isCollectionFile */.LO)(below))
                paths.push(below);
            if (paths.length > mostFiles)
                throw new Error(`it has more than ${String(mostFiles)} files.`);
        }
    };
    list('', 0);
    return { paths: paths.sort(), links: links.filter((link) => (0,read_folder/* isCollectionFile */.LO)(link) || !/\.[^/]+$/.test(link)) };
}
function isEntered({ name }) {
    return name !== 'node_modules' && (!name.startsWith('.') || /^\.resources$/i.test(name));
}
function linkWarnings([first, ...others]) {
    if (first === undefined)
        return [];
    const message = "A link in the collection's folder was not followed; what it leads to was left out.";
    return [{ message, firstItem: first, count: others.length + 1 }];
}


/***/ })

};
