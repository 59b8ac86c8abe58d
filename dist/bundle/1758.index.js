export const id = 1758;
export const ids = [1758];
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


/***/ })

};
