export const id = 1600;
export const ids = [1600,9377,9219,1758,6514];
export const modules = {

/***/ 14372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QZ: () => (/* binding */ callLogsFile),
/* harmony export */   Se: () => (/* binding */ readLines),
/* harmony export */   Xm: () => (/* binding */ readCallLogFile)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77934);
/* harmony import */ var _http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5177);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75471);
/** Call logs in a file, as JSON, one a line (newline-delimited JSON). */





/** The name that reports give the file. */
const callLogsFile = 'call-logs.ndjson';
/** Two bodies of 1 MB whose every byte is escaped (`\u0000`) fit: longer lines are not ours. */
const maxLineBytes = 16 * 1024 * 1024;
/**
 * The lines of a file, as many at a time as a chunk has ends of them; `undefined` for one that is too long. Not
 * `node:readline`: it also splits at U+2028 and U+2029, which JSON strings may hold.
 */
async function* readLines(chunks) {
    let parts = [];
    let length = 0;
    const add = (bytes) => {
        length += bytes.length;
        if (length > maxLineBytes)
            parts = [];
        else
            parts.push(bytes);
    };
    const take = () => {
        const [first, ...more] = parts;
        const line = length > maxLineBytes ? undefined : more.length === 0 ? first : node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.concat(parts);
        const text = length === 0 ? '' : line?.toString('utf8');
        parts = [];
        length = 0;
        return text;
    };
    for await (const chunk of chunks) {
        const lines = [];
        let start = 0;
        for (let end = chunk.indexOf(0x0a); end !== -1; end = chunk.indexOf(0x0a, start)) {
            add(chunk.subarray(start, end));
            lines.push(take());
            start = end + 1;
        }
        add(chunk.subarray(start));
        if (lines.length > 0)
            yield lines;
    }
    if (length > 0)
        yield [take()];
}
/**
 * The call logs in a file, oldest first, one in memory at a time. Lines that are none are counted, but for blank ones.
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
            stream = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(file);
            for await (const lines of readLines(stream)) {
                for (const line of lines) {
                    // `trim` takes a byte order mark too.
                    const text = line?.trim();
                    if (text === '')
                        continue;
                    const log = text === undefined ? undefined : parseCallLog(text);
                    isTorn = log === undefined;
                    if (log === undefined)
                        badLines += 1;
                    else {
                        found += 1;
                        yield log;
                    }
                }
            }
            if (found === 0 && badLines > 0) {
                throw new Error(`${file} has no call logs: it takes a ${callLogsFile}, with one call log as JSON in each line.`);
            }
        },
    };
}
function parseCallLog(line) {
    try {
        const parsed = valibot__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xLC(_model_js__WEBPACK_IMPORTED_MODULE_3__/* .callLogSchema */ .mr, (0,_http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseShallowJson */ .o4)(line));
        return parsed.success ? parsed.output : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

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

/***/ 61600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readContractInput: () => (/* binding */ readContractInput)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36514);
/* harmony import */ var _describe_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95992);
/* harmony import */ var _http_text_show_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87078);
/* harmony import */ var _collection_bounded_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79895);
/* harmony import */ var _collection_near_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99377);
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
        // Loaded here only: few jobs need it.
        const { convertInWorker } = await __webpack_require__.e(/* import() */ 2685).then(__webpack_require__.bind(__webpack_require__, 12685));
        const { json } = await convertInWorker({ text, source: { file, directory }, as: 'contract' }, limits);
        return { name, json };
    }
    catch (error) {
        report(`\`contract\` is "${name}": ${(0,_describe_error_js__WEBPACK_IMPORTED_MODULE_5__/* .describeError */ .U)(error)}`);
        return undefined;
    }
}


/***/ }),

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


/***/ })

};
