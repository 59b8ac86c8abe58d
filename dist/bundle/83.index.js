export const id = 83;
export const ids = [83];
export const modules = {

/***/ 44455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DZ: () => (/* binding */ isVariable),
/* harmony export */   F1: () => (/* binding */ forgivenPaths),
/* harmony export */   I9: () => (/* binding */ readPathRule),
/* harmony export */   O9: () => (/* binding */ coversPath),
/* harmony export */   QL: () => (/* binding */ meetsPath),
/* harmony export */   i7: () => (/* binding */ fitsPath)
/* harmony export */ });
/* harmony import */ var _call_path_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72882);
/* harmony import */ var _match_path_score_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36493);
/** The path of a rule: as the engine compares the path of a saved request, with `*` and `**` besides. */


/** Stands for any number of segments. */
const anyNumber = '**';
/** Whether a segment of a rule, as it is written, stands for others than itself. */
const isVariable = (segment) => segment.startsWith('*') || (0,_call_path_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .splitPathVariable */ ._y)(segment) !== undefined || segment.includes('{{');
/** @param path a rule's segments as they are written */
function readPathRule(path) {
    const { segments, wildcards } = (0,_call_path_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePattern */ .EY)(path.map(toPattern).join('/'));
    return path.map((written, index) => written === anyNumber ? anyNumber : { text: segments[index] ?? '', wildcard: wildcards.get(index) });
}
/** Whatever its name is, a variable of a rule has no value. */
function toPattern(segment) {
    if (segment === '*')
        return '{{*}}';
    const variable = (0,_call_path_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .splitPathVariable */ ._y)(segment);
    return variable === undefined ? segment : `{{*}}${variable.rest}`;
}
/**
 * Whether a path is one that a rule means. Linear but for `**`, of which each tries to stand for as little as possible; the
 * last one alone is gone back to.
 *
 * @param path the segments of a call's path as the engine reads them
 * @param hides whether a redacted segment may have been one that is wanted, of which the text is given where it is known
 */
function fitsPath(rule, path, hides = () => false) {
    const fitsSegment = (wanted, sent) => wanted.wildcard === undefined
        ? wanted.text === sent || hides(sent, wanted.text)
        : (0,_match_path_score_js__WEBPACK_IMPORTED_MODULE_1__/* .fitsWildcard */ .b2)(sent, wanted.wildcard) || hides(sent, undefined);
    let at = 0;
    let next = 0;
    let lastStars;
    while (at < path.length) {
        const wanted = rule[next];
        if (wanted === anyNumber) {
            lastStars = { next, at };
            next += 1;
        }
        else if (wanted !== undefined && fitsSegment(wanted, path[at] ?? '')) {
            next += 1;
            at += 1;
        }
        else if (lastStars !== undefined) {
            lastStars.at += 1;
            at = lastStars.at;
            next = lastStars.next + 1;
        }
        else {
            return false;
        }
    }
    return rule.slice(next).every((segment) => segment === anyNumber);
}
/**
 * The paths that a rule may mean a call by: its own first, and those that have the path of a base URL more or less (M-18).
 *
 * @param basePaths the segments that base URLs of the collection put in front of paths
 */
function forgivenPaths(segments, basePaths) {
    const forgiven = basePaths.map((base) => {
        const isThere = base.every((segment, index) => segments[index] === segment);
        return isThere ? segments.slice(base.length) : [...base, ...segments];
    });
    return [segments, ...forgiven];
}
/** Compares two lists of segments, of which the first may have any number of them in a place. */
function layOver(rule, others, fits) {
    // Of each number of other segments, whether the rule up to here stands for that many.
    let reached = [true, ...others.map(() => false)];
    for (const segment of rule) {
        const first = reached.indexOf(true);
        reached =
            segment === anyNumber
                ? reached.map((_, count) => first !== -1 && count >= first)
                : [false, ...others.map((other, index) => reached[index] === true && fits(segment, other))];
    }
    return reached.at(-1) === true;
}
/** Whether each path that the second rule means is one that the first means. */
function coversPath(rule, other) {
    return layOver(rule, other, (segment, covered) => {
        if (segment === anyNumber || covered === anyNumber)
            return false;
        if (segment.wildcard === undefined)
            return covered.wildcard === undefined && covered.text === segment.text;
        if (isWhole(segment.wildcard))
            return true;
        return covered.wildcard === undefined
            ? (0,_match_path_score_js__WEBPACK_IMPORTED_MODULE_1__/* .fitsWildcard */ .b2)(covered.text, segment.wildcard)
            : covered.wildcard.texts.join('\0') === segment.wildcard.texts.join('\0');
    });
}
/** Whether some path that the rule means fits the path of an example, by whatever step of matching. */
function meetsPath(rule, { segments, wildcards }) {
    return layOver(rule, [...segments.keys()], (segment, index) => {
        const saved = segments[index] ?? '';
        const wildcard = wildcards.get(index);
        if (segment === anyNumber)
            return false;
        if (segment.wildcard !== undefined)
            return wildcard !== undefined || (0,_match_path_score_js__WEBPACK_IMPORTED_MODULE_1__/* .fitsWildcard */ .b2)(saved, segment.wildcard);
        if (wildcard !== undefined)
            return (0,_match_path_score_js__WEBPACK_IMPORTED_MODULE_1__/* .fitsWildcard */ .b2)(segment.text, wildcard);
        return segment.text.toLowerCase() === saved.toLowerCase() || ((0,_call_path_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .isId */ .eQ)(segment.text) && (0,_call_path_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .isId */ .eQ)(saved));
    });
}
const isWhole = ({ texts }) => texts.every((text) => text === '');


/***/ }),

/***/ 64519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ bodyDifference),
/* harmony export */   s: () => (/* binding */ differsFrom)
/* harmony export */ });
/* harmony import */ var _call_canonical_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20154);
/* harmony import */ var _match_match_body_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10317);
/* harmony import */ var _json_difference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60977);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50479);




/** The index of the first character that differs in two texts that differ, where they look alike in quotes. */
function differsFrom(sent, saved, show) {
    if (show(sent) !== show(saved))
        return {};
    let index = 0;
    while (index < sent.length && sent.charCodeAt(index) === saved.charCodeAt(index))
        index += 1;
    return { from: index };
}
/** The first place where two JSON values differ. */
function firstDifference(sentJson, savedJson) {
    const [first] = (0,_json_difference_js__WEBPACK_IMPORTED_MODULE_0__/* .differences */ .tX)((0,_json_difference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCanonical */ .Kf)(sentJson), (0,_json_difference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCanonical */ .Kf)(savedJson));
    if (first === undefined)
        return undefined;
    const { keys, sent, saved } = first;
    const areTexts = typeof sent === 'string' && typeof saved === 'string';
    const from = areTexts ? differsFrom(sent, saved, (text) => (0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(JSON.stringify(text))) : {};
    return { kind: 'value', keys, isSent: sent !== undefined, isSaved: saved !== undefined, ...from };
}
function jsonDifference(canonical, call) {
    if (!(0,_match_match_body_js__WEBPACK_IMPORTED_MODULE_2__/* .isJson */ .Fh)(call.mediaType()))
        return { kind: 'type', saved: 'JSON' };
    const sent = call.canonicalBody();
    if (sent === undefined)
        return { kind: 'no JSON' };
    return firstDifference(sent, canonical) ?? { kind: 'unknown' };
}
/** For a body that is compared as text. Where both are JSON their values tell more than their white space. */
function plainDifference(text, call) {
    const sent = call.canonicalBody();
    const saved = sent === undefined ? undefined : (0,_call_canonical_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .dj)(text);
    if (sent === undefined || saved === undefined)
        return { kind: 'text', ...differsFrom(call.text(), text, _quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD) };
    return (firstDifference(sent, saved) ?? {
        kind: 'same JSON as text',
        isSentAsJson: (0,_match_match_body_js__WEBPACK_IMPORTED_MODULE_2__/* .isJson */ .Fh)(call.mediaType()),
    });
}
/** For a body that `compareBody` found different. */
function bodyDifference(pattern, call) {
    if (!call.hasBody)
        return { kind: 'not sent' };
    switch (pattern.kind) {
        case 'none':
            return { kind: 'not saved' };
        case 'file':
            return { kind: 'file' };
        case 'json':
            return jsonDifference(pattern.canonical, call);
        case 'text':
            return plainDifference(pattern.text, call);
        case 'fields':
            return call.mediaType() === pattern.mediaType ? { kind: 'fields' } : { kind: 'type', saved: pattern.mediaType };
        case 'graphql': {
            const sent = call.graphql();
            if (sent === undefined)
                return { kind: 'no GraphQL' };
            if (sent.query !== pattern.parts.query)
                return { kind: 'graphql', part: 'query' };
            return { kind: 'graphql', part: sent.variables === pattern.parts.variables ? 'operation' : 'variables' };
        }
    }
}


/***/ }),

/***/ 60977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C5: () => (/* binding */ memberOf),
/* harmony export */   Kf: () => (/* binding */ parseCanonical),
/* harmony export */   n4: () => (/* binding */ isEqual),
/* harmony export */   tX: () => (/* binding */ differences),
/* harmony export */   u_: () => (/* binding */ isContainer)
/* harmony export */ });
/* harmony import */ var _http_text_exact_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80803);
/** Where two JSON values differ. Both came through `canonicalJson`, which bounds their depth. */

/** The value of a canonical JSON text. */
const parseCanonical = (canonical) => (0,_http_text_exact_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseExactJson */ .lQ)(canonical, 'compared');
/** Whether a value is an object or a list. */
function isContainer(value) {
    return typeof value === 'object' && value !== null && !(0,_http_text_exact_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isExactNumber */ .zr)(value);
}
/** What an object or a list has there itself. */
const memberOf = (value, key) => isContainer(value) && Object.hasOwn(value, key) ? value[key] : undefined;
/** Whether two values are equal of which at least one is no object and no list. */
const isEqual = (a, b) => (0,_http_text_exact_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isExactNumber */ .zr)(a) && (0,_http_text_exact_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isExactNumber */ .zr)(b) ? a.rawJSON === b.rawJSON : Object.is(a, b);
/** The places where two values differ, in the order of the saved one. */
function* differences(sent, saved, keys = []) {
    if (!isContainer(sent) || !isContainer(saved) || Array.isArray(sent) !== Array.isArray(saved)) {
        if (!isEqual(sent, saved))
            yield { keys, sent, saved };
        return;
    }
    for (const key of new Set([...Object.keys(saved), ...Object.keys(sent)])) {
        yield* differences(memberOf(sent, key), memberOf(saved, key), [...keys, key]);
    }
}


/***/ }),

/***/ 52492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ writeCaFiles),
/* harmony export */   q: () => (/* binding */ removeCaFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _files_plain_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19119);
/** The files by which clients trust a mock that speaks TLS, in the mock's own folder. They hold certificates, never a key. */



const caFilesIn = (directory) => ({
    caFile: node_path__WEBPACK_IMPORTED_MODULE_1__.join(directory, 'ca.pem'),
    caBundle: node_path__WEBPACK_IMPORTED_MODULE_1__.join(directory, 'ca-bundle.pem'),
});
/** @param ca in PEM @throws Error of the file system */
async function writeCaFiles(directory, ca) {
    // A job without TLS does not load it.
    const { rootCertificates } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 41692, 19));
    const files = caFilesIn(directory);
    await (0,_files_plain_file_js__WEBPACK_IMPORTED_MODULE_2__/* .writePrivateFile */ .Pl)(files.caFile, ca);
    await (0,_files_plain_file_js__WEBPACK_IMPORTED_MODULE_2__/* .writePrivateFile */ .Pl)(files.caBundle, [...rootCertificates, ca.trimEnd(), ''].join('\n'));
    return files;
}
/** For a mock that is gone; where there are none it does nothing. @throws Error of the file system */
function removeCaFiles(directory) {
    const { caFile, caBundle } = caFilesIn(directory);
    for (const file of [caFile, caBundle])
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(file, { force: true });
}


/***/ }),

/***/ 79895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mv: () => (/* binding */ readBoundedFile),
/* harmony export */   dJ: () => (/* binding */ stat),
/* harmony export */   eV: () => (/* binding */ maxFileBytes),
/* harmony export */   xj: () => (/* binding */ readKeptFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);
/* harmony import */ var _files_plain_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19119);
/** A file that a user names, and what is kept of it. */



/** What stands at a path. Not `node:fs/promises`, which takes main 3 ms to load. */
const stat = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.stat);
/** A larger file is no collection that Postman would take (its API ends at 30 MB), and would only fill the memory. */
const maxFileBytes = 64 * 1024 * 1024;
/** What was converted and what is escaped is longer than what a user gives. */
const maxKeptBytes = 4 * maxFileBytes;
/** @throws Error with a sentence that says what is wrong with the file */
function readBoundedFile(file) {
    return (0,_files_plain_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readPlainFile */ .b$)(file, { follow: true, most: maxFileBytes });
}
/** Reads a file of ours. @throws as `readBoundedFile`, and where a link stands in its place */
function readKeptFile(file) {
    return (0,_files_plain_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readPlainFile */ .b$)(file, { follow: false, most: maxKeptBytes });
}


/***/ }),

/***/ 95235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readEnvironmentFile)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _bounded_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79895);
/** An environment's file: Postman's export, or the YAML that Postman keeps in a repository. */


/** @throws DocumentError, EnvironmentError, or Error when the file cannot be read */
async function readEnvironmentFile(file) {
    const { decodeDocument, readDocument, readEnvironment } = await Promise.all(/* import() */[__webpack_require__.e(5010), __webpack_require__.e(7980), __webpack_require__.e(9880), __webpack_require__.e(8641), __webpack_require__.e(2671), __webpack_require__.e(6862)]).then(__webpack_require__.bind(__webpack_require__, 12671));
    const bytes = await (0,_bounded_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readBoundedFile */ .Mv)(file);
    if (!/\.ya?ml$/i.test(file)) {
        const document = readDocument(bytes);
        return { document, ...readEnvironment(document) };
    }
    // Loaded here only: it takes a parser of YAML.
    const { convertEnvironment } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3243), __webpack_require__.e(5572)]).then(__webpack_require__.bind(__webpack_require__, 85572));
    const name = node_path__WEBPACK_IMPORTED_MODULE_0__.basename(file).replace(/(?:\.environment)?\.ya?ml$/i, '');
    const { document, warnings } = convertEnvironment(decodeDocument(bytes), name);
    const read = readEnvironment(document);
    return { document, environment: read.environment, warnings: [...warnings, ...read.warnings] };
}


/***/ }),

/***/ 33505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CY: () => (/* binding */ keptChecks),
/* harmony export */   JY: () => (/* binding */ keepSecrets),
/* harmony export */   kU: () => (/* binding */ keepContract),
/* harmony export */   rN: () => (/* binding */ keepChecks),
/* harmony export */   we: () => (/* binding */ keptSecrets)
/* harmony export */ });
/* harmony import */ var _http_text_exact_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80803);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77934);
/* harmony import */ var _files_plain_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19119);
/* harmony import */ var _inputs_checks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5727);
/** Values that main hands to post: in the state, or in a file of their own where they are too long for it. */






/** Characters of one: the state reaches post as one environment variable, of which Windows takes 32,767 (Linux 131,072 bytes). */
const mostInState = 12_000;
/** Values to take out of all that post says and writes. @param directory the mock's own folder */
function keepSecrets(secrets, directory) {
    const secretsFile = writeLong(secrets, node_path__WEBPACK_IMPORTED_MODULE_1__.join(directory, 'secrets.json'));
    return { secrets: secretsFile === undefined ? [...secrets] : undefined, secretsFile };
}
/** The same values. @throws Error when the file is gone: nothing may then be written that could hold them */
function keptSecrets({ secrets, secretsFile }) {
    if (secretsFile === undefined)
        return secrets ?? [];
    try {
        return valibot__WEBPACK_IMPORTED_MODULE_2__/* .parse */ .qgA(valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()), readLong(secretsFile));
    }
    catch (cause) {
        throw new Error(`The secret values that the main step kept in ${secretsFile} cannot be read.`, { cause });
    }
}
/** Which checks post is to run. @param directory the mock's own folder */
function keepChecks(checks, directory) {
    const checksFile = writeLong(checks, node_path__WEBPACK_IMPORTED_MODULE_1__.join(directory, 'checks.json'));
    return checksFile === undefined ? { checks } : { checksFile };
}
/** The same checks. @throws Error when they cannot be read: nobody knows then what was asked for */
async function keptChecks({ checks, checksFile, }) {
    try {
        return await (0,_inputs_checks_js__WEBPACK_IMPORTED_MODULE_3__/* .readKeptChecks */ .O)(checksFile === undefined ? checks : readLong(checksFile));
    }
    catch (cause) {
        throw new Error(`The checks that the main step kept${checksFile === undefined ? '' : ` in ${checksFile}`} cannot be read.`, {
            cause,
        });
    }
}
/** What examples and calls are held against. @param directory the mock's own folder */
function keepContract(contract, directory) {
    if (contract === undefined)
        return {};
    return { contract: { name: contract.name, file: writeKept(contract.json, node_path__WEBPACK_IMPORTED_MODULE_1__.join(directory, 'contract.json')) } };
}
/** Writes what is too long for the state. @returns the file, `undefined` for a short one */
function writeLong(value, file) {
    const text = JSON.stringify(value);
    return text.length <= mostInState ? undefined : writeKept(text, file);
}
function writeKept(text, file) {
    // Made anew each time: nothing that stands in its place is written through.
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(file, { force: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, text, { mode: 0o600, flag: 'wx' });
    return file;
}
function readLong(file) {
    (0,_files_plain_file_js__WEBPACK_IMPORTED_MODULE_4__/* .requirePlainFile */ .k0)(file);
    return (0,_http_text_exact_json_js__WEBPACK_IMPORTED_MODULE_5__/* .parseExactJson */ .lQ)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8'), 'compared');
}


/***/ }),

/***/ 31459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fw: () => (/* binding */ withoutNames),
/* harmony export */   Ix: () => (/* binding */ logRedactorOf),
/* harmony export */   Tx: () => (/* binding */ redactorOfInputs),
/* harmony export */   y: () => (/* binding */ redactorOf)
/* harmony export */ });
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54170);
/* harmony import */ var _kept_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33505);
/* harmony import */ var _secret_variables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97864);
/** What takes secrets out of all that main and post say and write. */



/**
 * For files and summaries. The keys go in any case: `redact: none` lets only the user's own secrets through.
 *
 * @param found secrets of the user's that main did not know
 * @param keys further ones
 * @throws Error when the secrets cannot be read that main kept
 */
function redactorOf(state, { found = [], keys = [] } = {}) {
    const { redact } = state;
    return create(redact, [...keysOf(state), ...keys, ...(redact === 'none' ? [] : [...(0,_kept_values_js__WEBPACK_IMPORTED_MODULE_0__/* .keptSecrets */ .we)(state), ...found])]);
}
/** For lines of a log, which hold no known secret even where `redact` is `none`. Never throws. */
function logRedactorOf(state, keys = []) {
    return create(state.redact, [...keysOf(state), ...readableSecrets(state), ...keys]);
}
/** As `logRedactorOf`, before there is a state. */
function redactorOfInputs(inputs) {
    const { place, unusedKey, redact } = inputs;
    const keys = place.provider === 'postman' ? [place.apiKey] : [];
    return logRedactorOf({ unusedKey, redact, secrets: [...(0,_secret_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .secretsOfInputs */ .yL)(inputs)] }, keys);
}
/** What post has found out about secrets, without what the state says of outputs and of what may be left behind. */
function withoutNames({ api, mark, mock, importedCollection, importedEnvironment }, secrets) {
    const uids = [mock?.uid, mock?.id, mock?.environment, importedCollection?.uid, importedEnvironment?.uid];
    return (0,_secret_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutOutputs */ .HM)(secrets, [api?.url, mark, mock?.mockUrl, ...uids]);
}
const create = (redact, secrets) => (0,_report_index_js__WEBPACK_IMPORTED_MODULE_2__.createRedactor)(redact === 'none' ? { secrets, off: true } : { secrets, headers: redact, fields: redact });
const keysOf = ({ api, unusedKey }) => [api?.key, unusedKey].filter((key) => key !== undefined);
function readableSecrets(state) {
    try {
        return (0,_kept_values_js__WEBPACK_IMPORTED_MODULE_0__/* .keptSecrets */ .we)(state);
    }
    catch {
        // Who needs them for a file is told; a line of a log is said without.
        return [];
    }
}


/***/ }),

/***/ 62690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ createDirectTransport)
/* harmony export */ });
/* harmony import */ var _failure_api_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24613);
/* harmony import */ var _failure_failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26493);
/* harmony import */ var _attempt_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91018);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59361);
/* harmony import */ var _send_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45369);
/* harmony import */ var _within_time_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35660);
/** The way to a Postman API on this machine without a socket: no key, nothing to retry. */






/** A transport whose calls are answered by `answer`. */
function createDirectTransport(answer, limits = {}, options = {}) {
    const { callMs = Infinity, clock = _clock_js__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m } = options;
    const { signal, deadline = Infinity } = limits;
    return {
        async send(call) {
            const start = clock.now();
            const fail = (failure) => (0,_failure_api_error_js__WEBPACK_IMPORTED_MODULE_1__/* .describeFailure */ .Ic)(failure, contextOf(call), {
                count: 1,
                elapsedMs: clock.now() - start,
                mayHaveActed: failure.mayHaveActed,
            });
            const { method, path, query, body } = call;
            const answered = await (0,_within_time_js__WEBPACK_IMPORTED_MODULE_2__/* .withinTime */ .d)(() => answer({ method, path, query: (0,_send_js__WEBPACK_IMPORTED_MODULE_3__/* .searchParams */ .jw)(query), body }), {
                timeoutMs: Math.min(callMs, deadline - start),
                signal,
                clock,
            });
            const read = answered.ok ? (0,_attempt_js__WEBPACK_IMPORTED_MODULE_4__/* .readAnswer */ .J)(answered.result, clock.now()) : answered;
            if (!read.ok)
                throw fail(read.failure);
            const { status } = read;
            return { body: read.body, unreadable: (problem) => fail((0,_failure_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .unreadableAnswer */ .Cw)(status, problem, false)) };
        },
        within: (narrower) => createDirectTransport(answer, (0,_send_js__WEBPACK_IMPORTED_MODULE_3__/* .narrowest */ .AE)(limits, narrower), options),
        close: () => Promise.resolve(),
    };
}
function contextOf({ method, path }) {
    const place = { service: 'The embedded server', host: 'this machine', proxy: undefined, inputs: undefined };
    // There is no key that a text could hold.
    return { method, path, ...place, hasKey: true, clean: (0,_failure_api_error_js__WEBPACK_IMPORTED_MODULE_1__/* .createTextCleaner */ .Y9)('') };
}


/***/ }),

/***/ 59275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  postStep: () => (/* binding */ postStep)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/embedded/process/caller.js
var caller = __webpack_require__(9622);
// EXTERNAL MODULE: ./build/embedded/process/control.js
var control = __webpack_require__(4480);
// EXTERNAL MODULE: ./build/embedded/journal/read.js
var read = __webpack_require__(5763);
;// CONCATENATED MODULE: ./build/github/artifact.js
/** The least: the 1,000 calls of the bench shrink to a 38th with it, and to a 51st with the usual 6, in three times the time. */
const compressionLevel = 1;
/**
 * Uploads `files` as one artifact. A name that another job of the run has taken gets `fallbackName`, since a second
 * upload of a name is a 409 that no retry cures.
 *
 * @throws Error with the reason; on GitHub Enterprise Server always, since it has no such artifact service
 */
const uploadArtifact = async ({ name, fallbackName, files, directory, retentionDays }) => {
    // Loaded here only: it is the heaviest dependency, and a job that uploads nothing should not pay for it.
    // Libraries below it ask for this variable as they load, and would tell the log each request, with a proxy's password.
    delete process.env['DEBUG'];
    const { DefaultArtifactClient } = await __webpack_require__.e(/* import() */ 4732).then(__webpack_require__.bind(__webpack_require__, 54732));
    const client = new DefaultArtifactClient();
    const upload = async (as) => {
        await client.uploadArtifact(as, [...files], directory, {
            compressionLevel,
            ...(retentionDays === undefined ? {} : { retentionDays }),
        });
        return as;
    };
    try {
        return { name: await upload(name) };
    }
    catch (error) {
        if (!isNameTaken(error) || name === fallbackName)
            throw explain(error);
        return { name: await upload(fallbackName).catch((second) => Promise.reject(explain(second))) };
    }
};
function isNameTaken(error) {
    return error instanceof Error && /\(409\)|already exists/i.test(error.message);
}
function explain(error) {
    if (error instanceof Error && error.name === 'GHESNotSupportedError') {
        return new Error('GitHub Enterprise Server has no artifact service that this action can use.', { cause: error });
    }
    return error instanceof Error ? error : new Error(String(error));
}

// EXTERNAL MODULE: ./build/github/inputs.js
var inputs = __webpack_require__(52325);
// EXTERNAL MODULE: ./build/github/reporter.js
var reporter = __webpack_require__(36237);
// EXTERNAL MODULE: ./build/github/state.js
var github_state = __webpack_require__(76847);
// EXTERNAL MODULE: ./build/github/step.js
var step = __webpack_require__(94686);
// EXTERNAL MODULE: ./build/github/summary.js
var summary = __webpack_require__(13794);
// EXTERNAL MODULE: ./build/job/close/close-mock.js + 7 modules
var close_mock = __webpack_require__(10549);
// EXTERNAL MODULE: ./build/job/close/counted-reading.js
var counted_reading = __webpack_require__(67116);
// EXTERNAL MODULE: ./build/job/connect.js
var connect = __webpack_require__(25438);
// EXTERNAL MODULE: ./build/job/describe-error.js
var describe_error = __webpack_require__(95992);
// EXTERNAL MODULE: ./build/job/inputs/input-definitions.js
var input_definitions = __webpack_require__(83307);
// EXTERNAL MODULE: ./build/job/job-mocks.js
var job_mocks = __webpack_require__(24585);
// EXTERNAL MODULE: ./build/job/kept-values.js
var kept_values = __webpack_require__(33505);
// EXTERNAL MODULE: ./build/job/reporter.js
var job_reporter = __webpack_require__(31875);
// EXTERNAL MODULE: ./build/job/secrets/secret-variables.js
var secret_variables = __webpack_require__(97864);
// EXTERNAL MODULE: ./build/job/secrets/redactors.js
var redactors = __webpack_require__(31459);
// EXTERNAL MODULE: ./build/report/summary/annotations.js
var annotations = __webpack_require__(30070);
// EXTERNAL MODULE: ./build/job/version.js
var version = __webpack_require__(67040);
// EXTERNAL MODULE: ./build/postman/transport/clock.js
var clock = __webpack_require__(59361);
;// CONCATENATED MODULE: ./build/steps/post-step.js
/** What the post step does: saves the call logs and removes the mock. */






















/** Runs the step; the process ends with it. */
function postStep({ env, bundle, end }) {
    // More is known to be secret once the state is read.
    let redactor = (0,redactors/* logRedactorOf */.Ix)({ redact: [] });
    const redact = (text) => redactor.redactText(text);
    const work = async ({ stop }) => {
        const state = (0,github_state/* readState */.u)();
        if (state === undefined) {
            reporter/* githubReporter */.T.info('The main step opened no mock, so there is nothing to do.');
            return;
        }
        (0,inputs/* maskSecret */.$l)(state.api?.key ?? '');
        (0,inputs/* maskSecret */.$l)(state.unusedKey ?? '');
        redactor = (0,redactors/* logRedactorOf */.Ix)(state);
        maskKeptSecrets(state);
        // First of all: whatever becomes of the mock, no step comes that could change it, and a key is not left about.
        try {
            (0,job_mocks/* forgetJobMock */.Jm)(state.directory);
        }
        catch (error) {
            reporter/* githubReporter */.T.warning(redact(`The file that names the mock for later steps could not be removed. ${(0,describe_error/* describeError */.U)(error)}`));
        }
        const { report } = await (0,close_mock/* closeMock */.v)(state, {
            reporter: reporter/* githubReporter */.T,
            connect: await (0,connect/* connectTo */.m)(state.provider, {
                reporter: (0,job_reporter/* redactingReporter */.L)(reporter/* githubReporter */.T, redact),
                version: version/* version */.r,
                env,
                inputs: (0,input_definitions/* mainApiInputsOf */.cf)({ filesGiven: state.collectionFile !== undefined }),
                callServer: caller/* createServerCaller */.J,
            }),
            flushJournal: control/* flushJournal */.E,
            stopEmbedded: control/* stopEmbedded */.v,
            readJournal: read/* readJournal */.a,
            upload: uploadArtifact,
            writeSummary: summary/* writeSummary */.S,
            jobStatus: (0,inputs/* readJobStatus */.IW)(),
            clock: clock/* systemClock */.m,
            stop,
            version: version/* version */.r,
            limitMemory: counted_reading/* limitYoungGeneration */.ar,
            readPageTemplate: () => (0,promises_.readFile)(external_node_path_.join(bundle, 'report.html'), 'utf8'),
        });
        for (const check of (0,annotations/* failedChecks */.H)(report?.checks ?? []))
            (0,step/* failStep */.vy)(check);
    };
    return (0,step/* runPost */.a2)(work, { end, redact });
}
/** Again, for a runner that has begun anew since main. */
function maskKeptSecrets(state) {
    try {
        (0,secret_variables/* maskInLog */.ot)((0,kept_values/* keptSecrets */.we)(state), inputs/* maskSecret */.$l);
    }
    catch {
        // Post says so where it writes what could hold them: it writes nothing then.
    }
}


/***/ })

};
