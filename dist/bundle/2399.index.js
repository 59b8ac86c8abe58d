export const id = 2399;
export const ids = [2399];
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

/***/ 82399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readCollectionFile: () => (/* binding */ readCollectionFile)
});

// EXTERNAL MODULE: ./build/engine/read/read-document.js
var read_document = __webpack_require__(36514);
// EXTERNAL MODULE: ./build/engine/read/read-collection.js + 2 modules
var read_collection = __webpack_require__(39880);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/http-text/bounded-json.js
var bounded_json = __webpack_require__(5177);
;// CONCATENATED MODULE: ./build/job/inputs/openapi/is-openapi.js
/** Which documents are converted. */

/**
 * Whether the text is an OpenAPI or Swagger document, in YAML or JSON: it says so with its version, wherever that stands, at
 * the top level.
 */
function isOpenApi(text) {
    // Cheap, and false for all but a few collections: they are not parsed twice.
    if (!/["']?(?:openapi|swagger)["']?\s{0,9}:/.test(text))
        return false;
    const bare = text.replace(/^\uFEFF/, '');
    const document = parseJson(bare);
    if (document === undefined) {
        return /^(?:\{\s{0,9})?["']?(?:openapi|swagger)["']?\s{0,9}:\s{0,9}["']?[23]\./m.test(bare);
    }
    if (typeof document !== 'object' || document === null)
        return false;
    return ['openapi', 'swagger'].some((key) => {
        const version = Object.hasOwn(document, key) ? Reflect.get(document, key) : undefined;
        return /^[23](?:\.|$)/.test(String(version));
    });
}
/** `undefined` for what is no JSON: YAML, most likely. */
function parseJson(text) {
    try {
        return (0,bounded_json/* parseShallowJson */.o4)(text, bounded_json/* deepestDocument */.CE);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/job/inputs/collection/bounded-file.js
var bounded_file = __webpack_require__(79895);
// EXTERNAL MODULE: ./build/job/inputs/collection/reference.js + 2 modules
var reference = __webpack_require__(89167);
;// CONCATENATED MODULE: ./build/job/inputs/collection/collection-file.js
/** A collection of any kind that we can serve: Postman's formats, of which v3 is a folder, and OpenAPI by way of Postman's converter. */





/**
 * Reads the file, and converts what is no collection yet.
 *
 * @param file a file, or the folder of a collection of format v3
 * @param limits of a conversion
 * @param directory where the paths in warnings start
 * @throws DocumentError, CollectionError, or Error when the file cannot be read or converted
 */
async function readCollectionFile(file, limits, directory = external_node_path_.dirname(file)) {
    if ((await (0,bounded_file/* stat */.dJ)(file)).isDirectory())
        return readFolder(file, directory, limits?.signal);
    const text = (0,read_document/* decodeDocument */.w8)(await (0,bounded_file/* readBoundedFile */.Mv)(file));
    const converted = isOpenApi(text) ? await convert(text, { file, directory }, limits) : undefined;
    const json = converted?.json ?? text;
    const document = (0,read_document/* parseDocument */.Tp)(json);
    const read = await (0,read_collection/* readCollection */.H)(document);
    const isConverted = converted !== undefined;
    const warnings = [...(converted?.warnings ?? []), ...read.warnings];
    const { collection } = read;
    return { json, document, isConverted, collection, warnings, note: converted?.note, files: undefined };
}
async function readFolder(folder, directory, signal) {
    // Loaded here only: it takes a parser of YAML.
    const { readCollectionFolder } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3243), __webpack_require__.e(94)]).then(__webpack_require__.bind(__webpack_require__, 57713));
    const { document, files, warnings } = await readCollectionFolder(folder, signal);
    const read = await (0,read_collection/* readCollection */.H)(document);
    const shown = (0,reference/* relativePath */.iZ)(directory, folder);
    const below = warnings.map((warning) => ({ ...warning, firstItem: external_node_path_.posix.join(shown, warning.firstItem) }));
    return {
        json: JSON.stringify(document),
        document,
        isConverted: true,
        collection: read.collection,
        warnings: [...below, ...read.warnings],
        note: undefined,
        files,
    };
}
async function convert(text, source, limits) {
    // Loaded here only: few documents need it.
    const { convertInWorker } = await __webpack_require__.e(/* import() */ 2685).then(__webpack_require__.bind(__webpack_require__, 12685));
    return convertInWorker({ text, source }, limits);
}


/***/ }),

/***/ 89167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a8: () => (/* binding */ collectionLines),
  UV: () => (/* binding */ describeMissing),
  EM: () => (/* binding */ givenItemPath),
  Lt: () => (/* binding */ itemPath),
  x5: () => (/* binding */ locate),
  U1: () => (/* binding */ locateCollections),
  X7: () => (/* binding */ nearFile),
  V4: () => (/* binding */ noCollectionIn),
  xe: () => (/* binding */ partsOfReference),
  iZ: () => (/* binding */ relativePath)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/http-text/show-value.js
var show_value = __webpack_require__(87078);
// EXTERNAL MODULE: ./build/job/inputs/collection/bounded-file.js
var bounded_file = __webpack_require__(79895);
;// CONCATENATED MODULE: ./build/job/inputs/collection/item-id.js
/** An input that names something, and the IDs that things in Postman have. */
const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
/** An ID as a whole text. */
const idPattern = new RegExp(`^${uuid}$`, 'i');
/** The same with its owner's number before it. */
const uidPattern = new RegExp(`^\\d+-${uuid}$`, 'i');

;// CONCATENATED MODULE: ./build/job/inputs/collection/link.js
/** A URL where a path, a UID or a name is wanted. One that Postman's app copies holds the UID. */


/** Postman's hosts, which people also paste without the scheme. */
const postmanHost = /^(?:[\w-]+\.){0,5}(?:getpostman\.com|postman\.com|postman\.co)$/i;
/** What the segment of a path before an ID says of it; `documentation` and `run-collection` show collections. */
const kinds = new Map([
    ...['collection', 'collections', 'documentation', 'run-collection'].map((word) => [word, 'collection']),
    ...['environment', 'environments'].map((word) => [word, 'environment']),
    ...['request', 'folder', 'example', 'mock', 'mocks', 'monitor', 'workspace', 'api', 'flow', 'fork'].map((word) => [word, word.replace(/s$/, '')]),
]);
/** `undefined` for what is no URL. */
function readLink(input, text) {
    const hasScheme = /^[a-z][a-z\d+.-]*:\/\//i.test(text);
    const host = /^[\w.-]{1,100}(?=\/)/.exec(text)?.[0] ?? '';
    if (!hasScheme && !postmanHost.test(host))
        return undefined;
    const url = URL.parse(hasScheme ? text : `https://${text}`);
    if (url === null)
        return { problem: `is a URL that cannot be read. ${pathOrUid}.` };
    // Without what may be secret: an access key, a password.
    const shown = (0,show_value/* quote */.hD)(`${url.protocol}//${url.host}${url.pathname}`);
    if (url.protocol === 'file:')
        return { problem: `is the URL ${shown}: give the path itself, without file://.` };
    if (!postmanHost.test(url.hostname)) {
        return {
            problem: `is the URL ${shown}, and a URL is not read: download the file before, with curl for example, and give its path. A UID or name in Postman, with a key, works too.`,
        };
    }
    const found = idsIn(url);
    const wanted = found.find(({ kind }) => kind === input);
    if (wanted !== undefined)
        return { id: wanted.id };
    // The innermost: a workspace holds all the others.
    const other = found.at(-1);
    const what = other === undefined
        ? `a link to Postman in which no ${input} is named`
        : `a link to ${article(other.kind)} in Postman`;
    return { problem: `is ${shown}, ${what}: give the link or the UID of the ${input}, or export it and give the file.` };
}
const pathOrUid = 'Give the path of a file, or a UID or name in Postman';
/** All that are named, from the front: a link to a request may have its collection before it. */
function idsIn({ pathname, searchParams }) {
    const segments = pathname.split('/');
    const pairs = segments.map((segment, index) => [segments[index - 1] ?? '', segment]);
    const asked = [searchParams.get('entityType') ?? '', searchParams.get('entityId') ?? ''];
    return [asked, ...pairs].flatMap(([word, id]) => {
        const kind = kinds.get(word.toLowerCase());
        return kind !== undefined && (uidPattern.test(id) || idPattern.test(id)) ? [{ kind, id }] : [];
    });
}
const article = (noun) => `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;

;// CONCATENATED MODULE: ./build/job/inputs/collection/reference.js
/** What the inputs `collection` and `environment` may name: something in Postman, a file, or a folder of YAML files. */





/** The files that a collection was read from, in the order that breaks ties. */
function partsOfReference(reference) {
    return reference.parts ?? [reference];
}
/** The lines of `collection`: one names what it likes, several name files. Empty ones do not count. */
function collectionLines(text) {
    return text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
}
/** What each line of `collection` names, as `locate` has it. */
async function locateCollections(text, directory) {
    const located = await Promise.all(collectionLines(text).map((line) => locate('collection', line, directory)));
    return located.filter((each) => each !== undefined);
}
/**
 * Finds out what a text names, by its form and by what there is on disk; `undefined` for ''. Nothing is read.
 *
 * @param directory where relative paths start
 */
async function locate(input, text, directory) {
    if (text === '')
        return undefined;
    const link = readLink(input, text);
    if (link !== undefined && 'problem' in link)
        return { kind: 'url', input, problem: link.problem };
    const id = link?.id ?? text;
    const isId = uidPattern.test(id) ? 'uid' : idPattern.test(id) ? 'id' : undefined;
    if (isId !== undefined)
        return { kind: isId, text: id, input, directory, isFolder: false, isLink: link !== undefined };
    const located = await locateFile(input, text, directory);
    const { isThere, isFolder, folders } = located;
    const isFile = folders.length > 0 || (isThere && !isFolder) || looksLikePath(text);
    return isFile ? located : { kind: 'name', text, input, directory, isFolder };
}
/** The same for a text that can only be a path. */
async function locateFile(input, text, directory) {
    const file = external_node_path_.resolve(directory, text);
    const stats = await (0,bounded_file/* stat */.dJ)(file).catch(() => undefined);
    const isFolder = stats?.isDirectory() === true;
    const folders = input === 'collection' && stats !== undefined ? await findFolders(file, isFolder, directory) : [];
    return { kind: 'file', text, input, file, isThere: stats !== undefined, isFolder, folders, directory };
}
/** Looked for only where there may be some: it takes a parser of YAML. */
async function findFolders(file, isFolder, directory) {
    if (!isFolder && !/\.ya?ml$/i.test(file))
        return [];
    const { collectionFolderOf, findCollectionFolders } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3243), __webpack_require__.e(1527)]).then(__webpack_require__.bind(__webpack_require__, 41527));
    if (isFolder)
        return findCollectionFolders(file);
    const folder = await collectionFolderOf(file, directory);
    return folder === undefined ? [] : [folder];
}
/** How many collections an error lists. */
const mostListed = 12;
/**
 * The file or the folder that holds the collection or environment which a path means.
 *
 * @param onCommandLine whether no step of a workflow asks, for which an earlier one gets the files
 * @throws Error with a sentence when there is none, or several
 */
async function itemPath(located, onCommandLine = false) {
    const { input, file, isThere, isFolder, folders, directory } = located;
    if (!isThere)
        throw new Error(await describeMissing(located, onCommandLine));
    const [folder, ...others] = folders;
    if (folder === undefined && isFolder)
        throw new Error(await noCollectionIn(input, file, directory));
    if (others.length === 0)
        return folder ?? file;
    const names = folders.slice(0, mostListed).map((found) => (0,show_value/* quote */.hD)(relativePath(directory, found)));
    const more = folders.length > mostListed ? ` and ${String(folders.length - mostListed)} more` : '';
    throw new Error(`there are ${String(folders.length)} collections in this folder. Give one: ${names.join(', ')}${more}.`);
}
/** The same for commands that read files only. What is not there is told by whoever reads it. @throws as `itemPath` */
async function givenItemPath(input, text, directory) {
    const located = await locateFile(input, text, directory);
    return located.isThere ? itemPath(located, true) : located.file;
}
/** The question whether a file was meant that is near to a name; '' where there is none. */
async function nearFile({ text, directory }) {
    const { didYouMeanFile, nearFiles } = await __webpack_require__.e(/* import() */ 9377).then(__webpack_require__.bind(__webpack_require__, 99377));
    return didYouMeanFile(nearFiles(text, directory));
}
/** What is said of a file that is not there: the ones that are near, or where it was looked for. */
async function describeMissing({ input, text, file, directory }, onCommandLine) {
    const { didYouMeanFile, likelyFiles, nearFiles, showFile } = await __webpack_require__.e(/* import() */ 9377).then(__webpack_require__.bind(__webpack_require__, 99377));
    const near = nearFiles(text, directory);
    const likely = near.length > 0 ? [] : likelyFiles(input, directory, directory);
    const hint = near.length > 0
        ? didYouMeanFile(near)
        : likely.length > 0
            ? ` Found here: ${likely.map(showFile).join(', ')}.`
            : onCommandLine
                ? ` Relative paths start in the working folder, and no ${input} is found there.`
                : ' Is the repository checked out before this step?';
    return `there is no file ${(0,show_value/* quote */.hD)(file)}.${hint}`;
}
/** Why a folder is no collection. Postman keeps its code mocks in folders beside those of its collections. */
async function noCollectionIn(input, folder, directory) {
    const { didYouMeanFile, likelyFiles } = await __webpack_require__.e(/* import() */ 9377).then(__webpack_require__.bind(__webpack_require__, 99377));
    const near = didYouMeanFile(likelyFiles(input, external_node_path_.resolve(directory, folder), directory));
    if (input === 'environment') {
        return `this is a folder; give one file, as Postman exports it or keeps it (\`*.environment.yaml\`).${near}`;
    }
    if (/[\\/]mocks(?:[\\/][^\\/]+)?$/i.test(folder)) {
        return 'this folder holds a code mock of Postman, which is a program and no collection: `postman mock run` runs it.';
    }
    if (near !== '')
        return `this folder is no collection itself.${near}`;
    return ('this folder holds no collection, which would have `*.request.yaml` files or a `.resources/definition.yaml`. ' +
        'Give such a folder, or export the collection from Postman as one file in the format Collection v2.1.');
}
/** From where relative paths start, with slashes; '.' for that place itself. */
function relativePath(directory, file) {
    return external_node_path_.relative(directory, file).split(external_node_path_.sep).join('/') || '.';
}
/** Whether the text can only be meant as a path: a name like `Payments v1/v2` has a slash too, so a slash is not enough. */
function looksLikePath(text) {
    return /\.(json|ya?ml)$/i.test(text) || /^\.{0,2}[\\/]/.test(text) || /^[a-z]:[\\/]/i.test(text);
}


/***/ })

};
