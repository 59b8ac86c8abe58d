export const id = 1527;
export const ids = [1527];
export const modules = {

/***/ 55030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mi: () => (/* binding */ DocumentError),
/* harmony export */   O$: () => (/* binding */ unreadable),
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
    const found = new Map();
    let describe = () => '';
    return {
        at(describeItem) {
            describe = describeItem;
        },
        here: () => describe(),
        add(kind) {
            const entry = found.get(kind);
            if (entry === undefined)
                found.set(kind, { firstItem: describe(), count: 1 });
            else
                entry.count += 1;
        },
        warnings: () => [...found].map(([kind, { firstItem, count }]) => ({ message: sentences[kind], firstItem, count })),
    };
}


/***/ }),

/***/ 80408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   e1: () => (/* binding */ asText),
/* harmony export */   qY: () => (/* binding */ asRecord),
/* harmony export */   s$: () => (/* binding */ jsonText),
/* harmony export */   uP: () => (/* binding */ asName)
/* harmony export */ });
/* harmony import */ var _http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5177);
/* harmony import */ var _defects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55030);
/** Reading untyped JSON: a value of the wrong kind reads as absent, so a broken file costs the broken part only. */


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
 * The value as JSON.
 * @throws {CollectionError} when it is nested deeper than it can be written; neither place of a mock could be sent it.
 */
function jsonText(value, defects) {
    try {
        return JSON.stringify(value);
    }
    catch (cause) {
        throw new _defects_js__WEBPACK_IMPORTED_MODULE_1__/* .CollectionError */ .py(`A body or value of "${defects.here()}" is no text but objects or lists, which are nested too deep to be written as JSON. ` +
            'Save it as text, as Postman does, or nest it less.', { cause });
    }
}
/** Text as it is, objects as JSON: some generators write a parsed body where the format wants text. */
function textOf(value, defects) {
    return asText(value) ?? (value === null || value === undefined ? '' : jsonText(value, defects));
}


/***/ }),

/***/ 41885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GE: () => (/* binding */ nullWord),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   b8: () => (/* binding */ parseItem)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33243);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38815);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80408);



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
        return { problem: error instanceof Error ? error.message : String(error), line: 1 };
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
    for (const token of new yaml__WEBPACK_IMPORTED_MODULE_1__/* .Lexer */ .JG().lex(text)) {
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

/***/ 29337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ab: () => (/* binding */ readItemFile),
/* harmony export */   LO: () => (/* binding */ isCollectionFile),
/* harmony export */   aJ: () => (/* binding */ isDefinitionFile),
/* harmony export */   j1: () => (/* binding */ readFolder),
/* harmony export */   um: () => (/* binding */ isRequestFile)
/* harmony export */ });
/* harmony import */ var _defects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55030);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80408);
/* harmony import */ var _parse_item_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41885);



const requestFile = /(?:^|\/)([^/]+)\.request\.ya?ml$/i;
const exampleFile = /(?:^|\/)([^/]+)\.example\.ya?ml$/i;
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
    const parsed = (0,_parse_item_js__WEBPACK_IMPORTED_MODULE_0__/* .parseItem */ .b8)(text);
    if ('problem' in parsed) {
        const message = `${_defects_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O$} (${parsed.problem}); it was left out.`;
        return { path, item: undefined, warning: { message, item: `${path}:${String(parsed.line)}`, key: path } };
    }
    const { item, bareVariableLine } = parsed;
    const kind = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .asName */ .uP)(item['$kind']);
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
    const warnings = collectWarnings();
    const definitions = new Map();
    const requests = new Map();
    const examplesByFolder = new Map();
    for (const { path, item, warning } of files) {
        if (warning !== undefined)
            warnings.add(warning.message, warning.item, warning.key);
        if (item === undefined)
            continue;
        if (isDefinitionFile(path))
            definitions.set(parentOf(parentOf(path)), item);
        else if (isRequestFile(path))
            push(requests, parentOf(path), { path, stem: stemOf(path, requestFile), item });
        else
            push(examplesByFolder, parentOf(path), { path, stem: stemOf(path, exampleFile), item });
    }
    return {
        definitions,
        subfolders: subfoldersOf(requests.keys()),
        requests,
        ...examplesOf([...requests.values()].flat(), examplesByFolder, warnings),
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
        const named = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .asName */ .uP)(item['examples']);
        const folder = join(parentOf(path), named ?? usualExamples(path));
        const examples = folder === undefined ? undefined : byFolder.get(folder);
        if (folder === undefined) {
            warnings.add("A request's examples are outside the collection's folder; they were left out.", path);
        }
        else if (named !== undefined && examples === undefined) {
            warnings.add('A request names a folder of examples that holds none.', path);
        }
        else if (named === undefined && examples !== undefined) {
            const message = 'A request does not name its folder of examples; the one where Postman would write them was taken.';
            warnings.add(message, path);
        }
        if (folder !== undefined)
            folders.set(path, folder);
        if (examples !== undefined)
            found.set(path, examples);
    }
    return { examples: found, exampleFolders: folders };
}
/** Where Postman writes the examples of a request, from the request's folder. */
function usualExamples(requestPath) {
    const name = requestPath.slice(requestPath.lastIndexOf('/') + 1).replace(/\.request\.ya?ml$/i, '');
    return `.resources/${name}.resources/examples`;
}
function stemOf(path, pattern) {
    return pattern.exec(path)?.[1] ?? path;
}
/** The folders on the way to each of `paths`, by the folder that they are in. */
function subfoldersOf(paths) {
    const all = new Set();
    for (const path of paths) {
        for (let folder = path; folder !== '' && !all.has(folder); folder = parentOf(folder))
            all.add(folder);
    }
    return Map.groupBy(all, parentOf);
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
function push(lists, key, value) {
    const list = lists.get(key);
    if (list === undefined)
        lists.set(key, [value]);
    else
        list.push(value);
}
function collectWarnings() {
    const found = new Map();
    return {
        add(message, firstItem, key = message) {
            const known = found.get(key);
            if (known === undefined)
                found.set(key, { message, firstItem, count: 1 });
            else
                known.count += 1;
        },
        list: () => [...found.values()],
    };
}


/***/ }),

/***/ 41527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   collectionFolderOf: () => (/* binding */ collectionFolderOf),
/* harmony export */   findCollectionFolders: () => (/* binding */ findCollectionFolders)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33243);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77934);
/* harmony import */ var _engine_v3_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29337);
/* harmony import */ var _bounded_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79895);






/** A search that has seen so many folders has lost its way. */
const mostFolders = 20_000;
const deepestFolder = 64;
/**
 * The collections at or below a folder (V-01): the folder itself where it holds `.resources/definition.yaml` or a request's
 * file, else the topmost such folders below it. Those that `.postman/resources.yaml` names come first.
 */
async function findCollectionFolders(folder) {
    const found = [];
    let left = mostFolders;
    const search = async (at, depth) => {
        if (left <= 0 || depth > deepestFolder)
            return;
        left -= 1;
        const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(at, { withFileTypes: true }).catch(() => []);
        if (await isCollectionFolder(at, entries)) {
            found.push(at);
            return;
        }
        for (const entry of entries) {
            if (isEntered(entry))
                await search(node_path__WEBPACK_IMPORTED_MODULE_1__.join(at, entry.name), depth + 1);
        }
    };
    await search(folder, 0);
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
    const posix = file.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
    if (!(0,_engine_v3_js__WEBPACK_IMPORTED_MODULE_3__/* .isRequestFile */ .um)(posix) && !(0,_engine_v3_js__WEBPACK_IMPORTED_MODULE_3__/* .isDefinitionFile */ .aJ)(posix))
        return undefined;
    let topmost;
    for (let at = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file);; at = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(at)) {
        const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(at, { withFileTypes: true }).catch(() => []);
        if (node_path__WEBPACK_IMPORTED_MODULE_1__.basename(at) !== '.resources' && (await isCollectionFolder(at, entries)))
            topmost = at;
        if (at === root || at === node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(at) || entries.some(({ name }) => name === '.git'))
            return topmost;
    }
}
function isEntered(entry) {
    return entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules';
}
async function isCollectionFolder(folder, entries) {
    if (entries.some((entry) => entry.isFile() && (0,_engine_v3_js__WEBPACK_IMPORTED_MODULE_3__/* .isRequestFile */ .um)(entry.name)))
        return true;
    const resources = entries.find((entry) => entry.isDirectory() && entry.name.toLowerCase() === '.resources');
    if (resources === undefined)
        return false;
    const inside = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, resources.name), { withFileTypes: true }).catch(() => []);
    return inside.some((entry) => entry.isFile() && (0,_engine_v3_js__WEBPACK_IMPORTED_MODULE_3__/* .isDefinitionFile */ .aJ)(`.resources/${entry.name}`));
}
const resourcesSchema = valibot__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    cloudResources: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ collections: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5J()) }))),
    localResources: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ collections: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5J()) }))),
});
/** The folders that `.postman/resources.yaml` names, in this folder or the nearest one above it that has the file. */
async function namedCollections(folder) {
    for (let at = folder;; at = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(at)) {
        const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(at, '.postman', 'resources.yaml');
        if (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file).catch(() => undefined))
            return readResources(file);
        if (at === node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(at))
            return new Set();
    }
}
async function readResources(file) {
    try {
        const { cloudResources, localResources } = valibot__WEBPACK_IMPORTED_MODULE_4__/* .parse */ .qgA(resourcesSchema, (0,js_yaml__WEBPACK_IMPORTED_MODULE_2__/* .load */ .Hh)((await (0,_bounded_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readBoundedFile */ .Mv)(file)).toString()));
        const cloud = Object.keys(valibot__WEBPACK_IMPORTED_MODULE_4__/* .parse */ .qgA(valibot__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5J()), cloudResources?.collections ?? {}));
        const local = valibot__WEBPACK_IMPORTED_MODULE_4__/* .parse */ .qgA(valibot__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()), localResources?.collections ?? []);
        return new Set([...cloud, ...local].map((relative) => node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file), relative)));
    }
    catch {
        // It only says which collections come first.
        return new Set();
    }
}


/***/ })

};
