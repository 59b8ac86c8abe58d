export const id = 5199;
export const ids = [5199];
export const modules = {

/***/ 41885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GE: () => (/* binding */ nullWord),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   b8: () => (/* binding */ parseItem)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33243);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38815);
/* harmony import */ var _http_text_thrown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98589);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80408);
/** One YAML file of a v3 collection as a plain value, its scalars as they are written. */




/** The word `null` without quotes: of a query parameter it means the key alone, elsewhere it is text. */
const nullWord = Symbol('null');
const nullTag = (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .defineScalarTag */ .Gf)('tag:yaml.org,2002:null', {
    implicit: true,
    resolve: (text) => (text === 'null' ? nullWord : js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .NOT_RESOLVED */ .Hg),
    identify: () => false,
});
const schema = js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .FAILSAFE_SCHEMA */ .uH.withTags(nullTag);
/** A longer list of values is no item that Postman writes. */
const mostValues = 100_000;
/** Levels, aliases followed: one can stand within what it stands for. */
const deepestItem = 200;
/**
 * Reads a file. Every scalar is the text that stands there: `1.10`, `010`, `yes` and `2026-11-29` are no numbers, booleans
 * and dates (V-05). A variable without quotes, `url: {{baseUrl}}/x`, is no YAML and is read as the text that was meant.
 */
function parseItem(text) {
    const { quoted, firstLine } = quoteVariables(text);
    try {
        const item = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .asRecord */ .qY)((0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .load */ .Hh)(quoted, { schema }));
        if (item === undefined)
            return { problem: 'it is not a list of keys and values', line: 1 };
        if (!isBounded(item))
            return { problem: 'it holds too many values, or nests them too deeply', line: 1 };
        return { item, bareVariableLine: firstLine };
    }
    catch (error) {
        if (error instanceof js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .YAMLException */ .tB)
            return { problem: error.reason, line: (error.mark?.line ?? 0) + 1 };
        return { problem: (0,_http_text_thrown_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error), line: 1 };
    }
}
/** Counts an alias as often as it is used: a few lines of them can stand for billions of values. */
function isBounded(root) {
    let left = mostValues;
    const fits = (value, depth) => {
        left -= 1;
        if (left < 0 || depth > deepestItem)
            return false;
        return typeof value !== 'object' || value === null || Object.values(value).every((child) => fits(child, depth + 1));
    };
    return fits(root, 0);
}
/** Puts plain values that begin with `{{` in quotes; everything else, text blocks too, stays as it is. */
function quoteVariables(text) {
    // Most files have none, and are not looked at twice.
    if (!/[:\-,[{][ \t]*\{\{/.test(text))
        return { quoted: text, firstLine: undefined };
    let quoted = '';
    let firstLine;
    let line = 1;
    let at = 0;
    let depth = 0;
    let end = 0;
    for (const token of new yaml__WEBPACK_IMPORTED_MODULE_1__.Lexer().lex(text)) {
        // The lexer marks where documents and scalars begin by control characters that are not in the text.
        if (!text.startsWith(token, at))
            continue;
        const isOpening = token === '{' || token === '[';
        if (at >= end && token === '{' && text[at + 1] === '{') {
            end = endOfBareValue(text, at, depth > 0);
            quoted += JSON.stringify(text.slice(at, end));
            firstLine ??= line;
        }
        else if (at >= end) {
            quoted += token;
            if (isOpening)
                depth += 1;
            else if (token === '}' || token === ']')
                depth = Math.max(0, depth - 1);
        }
        else if (at + token.length > end) {
            quoted += text.slice(end, at + token.length);
        }
        for (let feed = token.indexOf('\n'); feed !== -1; feed = token.indexOf('\n', feed + 1))
            line += 1;
        at += token.length;
    }
    return { quoted, firstLine };
}
/** Where a plain value ends: with its line, before a comment, and within `{ }` or `[ ]` before what ends the entry there. */
function endOfBareValue(text, start, isInFlow) {
    const lineEnd = /\r?\n|$/g;
    lineEnd.lastIndex = start;
    const line = text.slice(start, lineEnd.exec(text)?.index);
    const token = /^(?:\{\{[^{}]*\}\}|[^{}])*/.exec(line)?.[0] ?? line;
    const value = isInFlow ? (/^(?:\{\{[^{}]*\}\}|[^,\]}])*/.exec(token)?.[0] ?? token) : line;
    const comment = /[ \t]#/.exec(value)?.index ?? value.length;
    return start + value.slice(0, comment).trimEnd().length;
}
/** A value as the text that stands in the file; '' where nothing stands. */
function textOf(value) {
    if (value === nullWord)
        return 'null';
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)(value) ?? (value === null || value === undefined ? '' : JSON.stringify(value));
}


/***/ }),

/***/ 65199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  collectionFolderOf: () => (/* binding */ collectionFolderOf),
  findCollectionFolders: () => (/* binding */ findCollectionFolders),
  listFiles: () => (/* binding */ listFiles),
  readCollectionFolder: () => (/* binding */ readCollectionFolder)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(33243);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./build/engine/read/read-document.js
var read_document = __webpack_require__(36514);
// EXTERNAL MODULE: ./build/engine/read/defects.js
var defects = __webpack_require__(55030);
// EXTERNAL MODULE: ./build/engine/read/json.js
var json = __webpack_require__(80408);
// EXTERNAL MODULE: ./build/engine/read/v3/parse-item.js
var parse_item = __webpack_require__(41885);
;// CONCATENATED MODULE: ./build/engine/read/v3/read-folder.js



const requestFile = /[^/]\.request\.ya?ml$/i;
const exampleFile = /[^/]\.example\.ya?ml$/i;
const definitionFile = /(?:^|\/)\.resources\/definition\.ya?ml$/i;
/** Whether a file is one of a v3 collection, by its path. */
function isCollectionFile(path) {
    return isRequestFile(path) || exampleFile.test(path) || definitionFile.test(path);
}
/** Requests within `.resources` belong to nothing (V-02). */
function isRequestFile(path) {
    return requestFile.test(path) && !/(?:^|\/)\.resources\//i.test(path);
}
/** Whether a path is that of a collection's own file, which names it. */
function isDefinitionFile(path) {
    return definitionFile.test(path);
}
/** Kinds of items that an HTTP mock serves; a file without a kind is taken for what its name says. */
const servedKinds = new Set(['http-request', 'http-example', 'collection']);
/** Reads one file of a collection's folder. One that is broken is left out, and its warning has the line (V-03). */
function readItemFile(path, text) {
    const parsed = (0,parse_item/* parseItem */.b8)(text);
    if ('problem' in parsed) {
        const message = `${defects/* unreadable */.O$} (${parsed.problem}); it was left out.`;
        return { path, item: undefined, warning: { message, item: `${path}:${String(parsed.line)}`, key: path } };
    }
    const { item, bareVariableLine } = parsed;
    const kind = (0,json/* asName */.uP)(item['$kind']);
    if (kind !== undefined && !servedKinds.has(kind)) {
        const message = `An item is of the kind ${kind}, which a mock server does not answer; it was left out.`;
        return { path, item: undefined, warning: { message, item: path } };
    }
    if (bareVariableLine === undefined)
        return { path, item };
    const message = 'A value begins with a variable without quotes, which is no YAML; it was read as text.';
    return { path, item, warning: { message, item: `${path}:${String(bareVariableLine)}` } };
}
/** Sorts the files by what they are, in the order in which they come. */
function readFolder(files) {
    const warnings = (0,defects/* collectWarnings */._c)();
    const definitions = new Map();
    const requests = [];
    const examples = [];
    for (const { path, item, warning } of files) {
        if (warning !== undefined)
            warnings.add(warning.message, () => warning.item, warning.key);
        if (item === undefined)
            continue;
        if (isDefinitionFile(path))
            definitions.set(parentOf(parentOf(path)), item);
        else
            (isRequestFile(path) ? requests : examples).push({ path, name: (0,json/* asName */.uP)(item['name']) ?? stemOf(path), item });
    }
    const byFolder = (found) => Map.groupBy(found, ({ path }) => parentOf(path));
    const subfolders = foldersOf(requests).map((path) => {
        const item = definitions.get(path) ?? {};
        return { path, name: (0,json/* asName */.uP)(item['name']) ?? lastOf(path), item };
    });
    return {
        definition: definitions.get('') ?? {},
        subfolders: byFolder(subfolders),
        requests: byFolder(requests),
        ...examplesOf(requests, byFolder(examples), warnings),
        warnings: warnings.list(),
    };
}
/**
 * The examples of each request: those in the folder that it names, from its own place (V-08). A request that names none has
 * those in the place where Postman would write them. Nothing outside the collection's folder is taken.
 */
function examplesOf(requests, byFolder, warnings) {
    const found = new Map();
    const folders = new Map();
    for (const { path, item } of requests) {
        const named = (0,json/* asName */.uP)(item['examples']);
        const folder = join(parentOf(path), named ?? usualExamples(path));
        const examples = folder === undefined ? undefined : byFolder.get(folder);
        const note = folder === undefined
            ? "A request's examples are outside the collection's folder; they were left out."
            : named !== undefined && examples === undefined
                ? 'A request names a folder of examples that holds none.'
                : named === undefined && examples !== undefined
                    ? 'A request does not name its folder of examples; the one where Postman would write them was taken.'
                    : undefined;
        if (note !== undefined)
            warnings.add(note, () => path);
        if (folder !== undefined)
            folders.set(path, folder);
        if (examples !== undefined)
            found.set(path, examples);
    }
    return { examples: found, exampleFolders: folders };
}
/** Where Postman writes the examples of a request, from the request's folder. */
const usualExamples = (requestPath) => `.resources/${stemOf(requestPath)}.resources/examples`;
const lastOf = (path) => path.slice(path.lastIndexOf('/') + 1);
/** The name of a file without what says its kind. */
const stemOf = (path) => lastOf(path).replace(/\.(?:request|example)\.ya?ml$/i, '');
/** All folders on the way to files, but for the topmost. */
function foldersOf(files) {
    const all = new Set();
    for (const { path } of files) {
        for (let folder = parentOf(path); folder !== '' && !all.has(folder); folder = parentOf(folder))
            all.add(folder);
    }
    return [...all];
}
/** '' for what stands at the top. */
function parentOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
/** `undefined` for what leads out of the collection's folder. */
function join(folder, relative) {
    if (/^(?:\/|[a-z]:)/i.test(relative))
        return undefined;
    const segments = folder === '' ? [] : folder.split('/');
    for (const segment of relative.split(/[\\/]/)) {
        if (segment === '' || segment === '.')
            continue;
        if (segment !== '..')
            segments.push(segment);
        else if (segments.pop() === undefined)
            return undefined;
    }
    return segments.join('/');
}

// EXTERNAL MODULE: ./build/engine/read/convert-collection.js
var convert_collection = __webpack_require__(37092);
// EXTERNAL MODULE: ./build/engine/read/read-url.js
var read_url = __webpack_require__(39130);
;// CONCATENATED MODULE: ./build/engine/read/v3/convert-item.js



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
    const { address, query: written } = (0,read_url/* splitQuery */.HB)(raw.trim());
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
const languages = new Set(['json', 'text', 'xml', 'html', 'javascript']);
/** What Postman's editor shows a text as. */
const languageOf = (type) => (type !== undefined && languages.has(type) ? type : 'text');
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
        default:
            return { mode: 'raw', raw: (0,parse_item/* textOf */.b6)(content), options: { raw: { language: languageOf(type) } } };
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
 */
function convertExample(item, name) {
    const request = (0,json/* asRecord */.qY)(item['request']) ?? (0,json/* asRecord */.qY)(item['originalRequest']);
    const hasUrl = request !== undefined && (0,json/* asRecord */.qY)(request['url']) === undefined && (0,parse_item/* textOf */.b6)(request['url']).trim() !== '';
    const response = (0,json/* asRecord */.qY)(item['response']) ?? {};
    const body = response['body'] ?? item['body'];
    const { type, content } = (0,json/* asRecord */.qY)(body) ?? { type: undefined, content: body };
    const headers = response['headers'] ?? item['headers'];
    const code = (0,json/* asName */.uP)(response['statusCode']) ?? (0,json/* asName */.uP)(response['code']) ?? (0,json/* asName */.uP)(item['code']);
    return {
        ...idOf(item),
        name,
        ...(hasUrl && { originalRequest: convertRequest(request) }),
        ...(code !== undefined && { code: /^\d+$/.test(code) ? Number(code) : code }),
        status: (0,parse_item/* textOf */.b6)(response['statusText']),
        header: pairsOf(headers),
        body: (0,parse_item/* textOf */.b6)(content),
        // What the Postman CLI sends as Content-Type where no header says it follows from the body's type (V-09).
        _postman_previewlanguage: languageOf((0,json/* asText */.e1)(type)),
    };
}
/** The ID that an item names. */
function idOf(item) {
    const id = (0,json/* asName */.uP)(item['id']);
    return id === undefined ? {} : { id };
}
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
    const folder = readFolder(given);
    const writing = { folder, files: new Map(), exampleFolders: new Map() };
    const { definition, warnings } = folder;
    const id = (0,json/* asName */.uP)(definition['id']);
    const description = (0,json/* asName */.uP)(definition['description']);
    const document = {
        info: {
            ...(id !== undefined && { _postman_id: id }),
            name: (0,json/* asName */.uP)(definition['name']) ?? name,
            ...(description !== undefined && { description }),
            schema: convert_collection/* schema21 */.BN,
        },
        item: writeItems('', '/item', writing),
        variable: convertVariables(definition['variables']),
    };
    return { document, files: writing.files, exampleFolders: writing.exampleFolders, warnings };
}
/** By `order` and then by name in code units, as the Postman CLI sorts them (V-07). */
function sorted(files) {
    return files.toSorted((a, b) => orderOf(a.item) - orderOf(b.item) || (a.name < b.name ? -1 : Number(a.name > b.name)));
}
/** Folders and requests are mixed. */
function writeItems(path, pointer, writing) {
    const folders = new Set(writing.folder.subfolders.get(path));
    const requests = writing.folder.requests.get(path) ?? [];
    return sorted([...folders, ...requests]).map((file, index) => {
        const at = `${pointer}/${String(index)}`;
        const { name, item } = file;
        const content = folders.has(file)
            ? { item: writeItems(file.path, `${at}/item`, writing) }
            : writeRequest(file, at, writing);
        return { ...idOf(item), name, ...content };
    });
}
function writeRequest({ path, item }, pointer, writing) {
    const { folder, files, exampleFolders } = writing;
    files.set(pointer, path);
    const examplesAt = folder.exampleFolders.get(path);
    if (examplesAt !== undefined)
        exampleFolders.set(pointer, examplesAt);
    const response = sorted(folder.examples.get(path) ?? []).map((example, index) => {
        files.set(`${pointer}/response/${String(index)}`, example.path);
        return convertExample(example.item, example.name);
    });
    return { request: convertRequest(item), response };
}

// EXTERNAL MODULE: ./build/files/plain-file.js
var plain_file = __webpack_require__(19119);
// EXTERNAL MODULE: ./build/http-text/thrown.js
var thrown = __webpack_require__(98589);
// EXTERNAL MODULE: ./build/job/inputs/collection/bounded-file.js
var bounded_file = __webpack_require__(79895);
;// CONCATENATED MODULE: ./build/job/inputs/collection/folder.js
/** The folder of a v3 collection, a YAML file for each request and example: where it is, and what it holds. */











/** A search that has seen so many folders has lost its way. */
const mostFolders = 20_000;
/**
 * The collections at or below a folder (V-01): the folder itself where it holds `.resources/definition.yaml` or a request's
 * file, else the topmost such folders below it. Those that `.postman/resources.yaml` names come first.
 */
async function findCollectionFolders(folder) {
    const found = [];
    const folders = [folder];
    for (const at of folders) {
        const entries = await (0,promises_.readdir)(at, { withFileTypes: true }).catch(() => []);
        if (await isCollectionFolder(at, entries)) {
            found.push(at);
            continue;
        }
        for (const entry of entries) {
            if (isSearched(entry) && folders.length < mostFolders)
                folders.push(external_node_path_.join(at, entry.name));
        }
    }
    if (found.length < 2)
        return found;
    const named = await namedCollections(folder);
    const rank = (at) => (named.has(at) ? 0 : 1);
    return found.toSorted((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}
/**
 * The collection that a request's file or a definition belongs to: the topmost such folder above it within the repository.
 *
 * @param root where the repository is taken to begin when no folder above holds a `.git`
 * @returns `undefined` for a file of another kind
 */
async function collectionFolderOf(file, root) {
    const posix = file.split(external_node_path_.sep).join('/');
    if (!isRequestFile(posix) && !isDefinitionFile(posix))
        return undefined;
    let topmost;
    for (let at = external_node_path_.dirname(file);; at = external_node_path_.dirname(at)) {
        const entries = await (0,promises_.readdir)(at, { withFileTypes: true }).catch(() => []);
        if (external_node_path_.basename(at) !== '.resources' && (await isCollectionFolder(at, entries)))
            topmost = at;
        if (at === root || at === external_node_path_.dirname(at) || entries.some(({ name }) => name === '.git'))
            return topmost;
    }
}
function isSearched(entry) {
    return entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules';
}
async function isCollectionFolder(folder, entries) {
    if (entries.some((entry) => entry.isFile() && isRequestFile(entry.name)))
        return true;
    const resources = entries.find((entry) => entry.isDirectory() && entry.name.toLowerCase() === '.resources');
    if (resources === undefined)
        return false;
    const inside = await (0,promises_.readdir)(external_node_path_.join(folder, resources.name), { withFileTypes: true }).catch(() => []);
    return inside.some((entry) => entry.isFile() && isDefinitionFile(`.resources/${entry.name}`));
}
const resourcesSchema = dist/* object */.Ikc({
    cloudResources: dist/* nullish */.cl6(dist/* object */.Ikc({ collections: dist/* nullish */.cl6(dist/* record */.g1P(dist/* string */.YjP(), dist/* unknown */.L5J())) })),
    localResources: dist/* nullish */.cl6(dist/* object */.Ikc({ collections: dist/* nullish */.cl6(dist/* array */.YOg(dist/* string */.YjP())) })),
});
/** The folders that `.postman/resources.yaml` names, in this folder or the nearest one above it that has the file. */
async function namedCollections(folder) {
    for (let at = folder;; at = external_node_path_.dirname(at)) {
        const file = external_node_path_.join(at, '.postman', 'resources.yaml');
        if (await (0,promises_.stat)(file).catch(() => undefined))
            return readResources(file);
        if (at === external_node_path_.dirname(at))
            return new Set();
    }
}
async function readResources(file) {
    try {
        const { cloudResources, localResources } = dist/* parse */.qgA(resourcesSchema, (0,js_yaml/* load */.Hh)((await (0,bounded_file/* readBoundedFile */.Mv)(file)).toString()));
        const named = [...Object.keys(cloudResources?.collections ?? {}), ...(localResources?.collections ?? [])];
        return new Set(named.map((relative) => external_node_path_.resolve(external_node_path_.dirname(file), relative)));
    }
    catch {
        // It only says which collections come first.
        return new Set();
    }
}
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
 * @returns the collection, its paths absolute
 * @throws Error when there are more than 20,000 files, or more than 64 MB of them; what `signal` has for a reason
 */
async function readCollectionFolder(folder, signal) {
    const { paths, links } = listFiles(folder);
    const files = [];
    let left = bounded_file/* maxFileBytes */.eV;
    for (const [index, file] of paths.entries()) {
        if (index % atOnce === 0)
            await (0,external_node_timers_promises_.setImmediate)();
        signal?.throwIfAborted();
        try {
            const bytes = (0,plain_file/* readPlainFileNow */.bi)(external_node_path_.join(folder, file), { follow: false, most: bounded_file/* maxFileBytes */.eV });
            left -= bytes.length;
            files.push(readItemFile(file, (0,read_document/* decodeDocument */.w8)(bytes)));
        }
        catch (error) {
            const message = `${defects/* unreadable */.O$}, and was left out. ${(0,thrown/* messageOf */.bD)(error)}`;
            files.push({ path: file, item: undefined, warning: { message, item: file } });
        }
        if (left < 0)
            throw new Error(`its files have more than ${String(bounded_file/* maxFileBytes */.eV)} bytes.`);
    }
    const converted = convertFolder(files, external_node_path_.basename(folder));
    const absolute = (paths) => new Map([...paths].map(([pointer, below]) => [pointer, external_node_path_.join(folder, below)]));
    return {
        ...converted,
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
            if (entry.isDirectory() && isRead(entry))
                list(below, depth + 1);
            else if (entry.isSymbolicLink())
                links.push(below);
            else if (isCollectionFile(below))
                paths.push(below);
            if (paths.length > mostFiles)
                throw new Error(`it has more than ${String(mostFiles)} files.`);
        }
    };
    list('', 0);
    return { paths: paths.sort(), links: links.filter((link) => isCollectionFile(link) || !/\.[^/]+$/.test(link)) };
}
function isRead({ name }) {
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
