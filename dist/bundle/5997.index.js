export const id = 5997;
export const ids = [5997,6377];
export const modules = {

/***/ 65341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainCall: () => (/* binding */ explainCall),
/* harmony export */   splitCall: () => (/* binding */ splitCall)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37067);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(54175);
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(68641);
/* harmony import */ var _http_text_session_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(85499);
/* harmony import */ var _job_inputs_collection_read_references_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(420);
/* harmony import */ var _job_inputs_collection_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98388);
/* harmony import */ var _job_inputs_values_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85292);
/* harmony import */ var _job_secrets_secret_variables_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(97864);
/* harmony import */ var _postman_model_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(69412);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(25721);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(44702);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(532);
/* harmony import */ var _exit_codes_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9316);
/** `ephemeral-mock explain`: which example a call would get, and why. */












/** More candidates than this are noise; the nearest come first. */
const maxCandidates = 12;
/** Characters of the cells in a row. */
const longestCells = [10, 40, 50, 200];
/**
 * Splits the words of the command line into collections and the call, which is the last word, or the last two.
 *
 * @param directory where relative paths start
 */
function splitCall(words, directory) {
    const isThere = (word) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(directory, word));
    const [method = '', target = ''] = words.slice(-2);
    // A folder may have the name of a method: then the method is meant.
    const isMethod = /^[A-Za-z-]+$/.test(method) && (node_http__WEBPACK_IMPORTED_MODULE_1__.METHODS.includes(method.toUpperCase()) || !isThere(method));
    if (words.length > 1 && isMethod)
        return { files: words.slice(0, -2), call: `${method} ${target}` };
    const last = words.at(-1) ?? '';
    // A collection alone: the call is missing, not the collection.
    if (words.length === 1 && !last.startsWith('/') && isThere(last))
        return { files: words, call: '' };
    return { files: words.slice(0, -1), call: last };
}
/**
 * Prints the explanation and a table of candidates.
 *
 * @returns the exit code: 0, or the one for a failed check where the call gets no example
 * @throws InputsError with every problem
 */
async function explainCall(options, { directory, print }) {
    const problems = [];
    const report = (problem) => void problems.push(problem);
    const located = {
        collections: await (0,_job_inputs_collection_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .locateCollections */ .U1)(options.collection, directory),
        environment: await (0,_job_inputs_collection_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .locate */ .x5)('environment', options.environment ?? '', directory),
    };
    const { collection, environment } = await (0,_job_inputs_collection_read_references_js__WEBPACK_IMPORTED_MODULE_4__/* .readReferences */ .PK)(located, { names: false, onCommandLine: true }, report);
    for (const reference of [collection, environment]) {
        if (reference !== undefined && reference.kind !== 'file') {
            report(`\`${reference.input}\` is "${reference.text}", which is no file here: explain reads files only.${reference.near ?? ''}`);
        }
    }
    const request = parseCall(options, report);
    if (problems.length > 0 || collection?.kind !== 'file')
        throw new _job_inputs_values_js__WEBPACK_IMPORTED_MODULE_5__/* .InputsError */ .aV(problems);
    const engine = await (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_6__/* .compileMock */ .m)({
        collection: collection.item,
        environment: environment?.kind === 'file' ? environment.item : undefined,
        config: _postman_model_js__WEBPACK_IMPORTED_MODULE_7__/* .defaultMockConfig */ .U2,
    });
    const secrets = (0,_job_secrets_secret_variables_js__WEBPACK_IMPORTED_MODULE_8__/* .secretsOfInputs */ .yL)({ collection, environment });
    const { redactText } = (0,_report_index_js__WEBPACK_IMPORTED_MODULE_9__.createRedactor)({ secrets, off: true });
    const show = (text) => (0,_report_index_js__WEBPACK_IMPORTED_MODULE_10__/* .toLogLine */ .gD)(redactText(text));
    // A session decides nothing here: no call has come before this one.
    const { target, badSession } = (0,_http_text_session_js__WEBPACK_IMPORTED_MODULE_11__/* .readSession */ .lx)(request.target, request.headers, engine.hasTildePaths);
    const sent = { ...request, target };
    if (badSession !== undefined) {
        print(`${show((0,_http_text_session_js__WEBPACK_IMPORTED_MODULE_11__/* .describeBadSession */ .Bw)(badSession))}\n`);
        return _exit_codes_js__WEBPACK_IMPORTED_MODULE_12__/* .exitCodes */ .h.checkFailed;
    }
    const explanation = engine.explain(sent);
    print(formatExplanation(explanation, sent, show));
    return explanation.decision.outcome === 'served' ? 0 : _exit_codes_js__WEBPACK_IMPORTED_MODULE_12__/* .exitCodes */ .h.checkFailed;
}
function parseCall({ call, headers, body }, report) {
    const [, method = 'GET', target = ''] = /^(?:([A-Za-z-]+)\s+)?(\S+)$/.exec(call.trim()) ?? [];
    if (!target.startsWith('/') && !(/^https?:\/\//.test(target) && URL.canParse(target))) {
        report(`The call is "${call}": give a method and a path, for example "GET /users/7?x=1".`);
    }
    return {
        method: method.toUpperCase(),
        target,
        headers: headers.map((header) => parseHeader(header, report)),
        body: new TextEncoder().encode(body ?? ''),
    };
}
function parseHeader(text, report) {
    const colon = text.indexOf(':');
    if (colon < 1)
        report(`The header is "${text}": give it as "Name: value".`);
    return { key: text.slice(0, Math.max(0, colon)).trim(), value: text.slice(colon + 1).trim() };
}
/** @param show takes secrets out of a text, and what a terminal would act on */
function formatExplanation(explanation, sent, show) {
    const { candidates } = explanation;
    const shown = candidates.slice(0, maxCandidates);
    const { sentence, reasons, loose } = (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_13__/* .describeExplanation */ .h)(explanation, {
        sent,
        savedFor: ({ request }) => request(),
        show: (name) => name,
    });
    const rows = shown.map((candidate, index) => candidateRow(candidate, reasons[index] ?? []).map((cell, column) => cut(show(cell), longestCells[column])));
    const table = (0,_report_index_js__WEBPACK_IMPORTED_MODULE_14__/* .alignColumns */ .R)([['Score', 'Example', 'Saved for', 'Why'], ...rows]);
    const rest = candidates.length - shown.length;
    return [
        show(sentence),
        ...(loose === undefined ? [] : [`Another example may have been meant: ${show(loose.reason)}`]),
        '',
        ...(shown.length === 0 ? ['The collection has no example.'] : table),
        ...(rest > 0 ? [`and ${rest} more`] : []),
        '',
    ].join('\n');
}
function candidateRow({ example, score, steps, droppedBy }, reasons) {
    const why = steps.map(({ step, score: points }, index) => {
        const reason = reasons[index] ?? '';
        return points === 0 || droppedBy === step ? reason : `${reason} (${points > 0 ? '+' : ''}${round(points)})`;
    });
    const { name, request, place } = example;
    return [
        droppedBy === undefined ? String(round(score)) : '-',
        (0,_report_index_js__WEBPACK_IMPORTED_MODULE_10__/* .inCollection */ .e1)(name, place.collection),
        `${request.method} ${request.address}`,
        why.join('; '),
    ];
}
function round(score) {
    return Math.round(score * 100) / 100;
}
function cut(text, length = Infinity) {
    return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}


/***/ }),

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
/** A variable of a rule is a wildcard, whatever values variables of that name have elsewhere. */
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
/** Whether a rule, in which `**` stands for any number of segments, fits a list of segments. */
function layOver(rule, others, fits) {
    // `reached[n]`: whether the part of the rule that was looked at so far fits the first n of the others.
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
/* harmony import */ var _http_text_header_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86420);
/* harmony import */ var _call_canonical_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20154);
/* harmony import */ var _json_difference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60977);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50479);
/** Finds where a call's body differs from an example's. */




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
    if (!(0,_http_text_header_text_js__WEBPACK_IMPORTED_MODULE_2__/* .isJson */ .Fh)(call.mediaType()))
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
        isSentAsJson: (0,_http_text_header_text_js__WEBPACK_IMPORTED_MODULE_2__/* .isJson */ .Fh)(call.mediaType()),
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
/* harmony export */   Pf: () => (/* binding */ fieldsOf),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   n4: () => (/* binding */ isEqual),
/* harmony export */   tX: () => (/* binding */ differences),
/* harmony export */   u_: () => (/* binding */ isContainer)
/* harmony export */ });
/* harmony import */ var _http_text_exact_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80803);
/** Bodies as JSON values, and where two of these differ. They came through `canonicalJson`, which bounds their depth. */

/** The value of a canonical JSON text. */
const parseCanonical = (canonical) => (0,_http_text_exact_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseExactJson */ .lQ)(canonical, 'compared');
/** The fields of a call's body; its text where it has none, `undefined` without a body. */
function fieldsOf(call) {
    if (!call.hasBody)
        return undefined;
    const canonical = call.canonicalBody();
    return canonical === undefined ? (call.bodyValue() ?? call.text()) : parseCanonical(canonical);
}
/** Whether a value is an object or a list. */
function isContainer(value) {
    return typeof value === 'object' && value !== null && !(0,_http_text_exact_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isExactNumber */ .zr)(value);
}
/** An object's or a list's own member of that name. */
const memberOf = (value, key) => isContainer(value) && Object.hasOwn(value, key) ? value[key] : undefined;
/** The value at these keys; `undefined` where there is none. */
const valueAt = (value, keys) => keys.reduce(memberOf, value);
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

/***/ 50479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ hidden),
/* harmony export */   bp: () => (/* binding */ describeValue),
/* harmony export */   df: () => (/* binding */ describePlace),
/* harmony export */   hD: () => (/* binding */ quote)
/* harmony export */ });
/* harmony import */ var _json_difference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60977);
/** How sentences quote values, and places in JSON values. */

const longestQuote = 120;
/**
 * A value in backticks, cut to a readable length, without control characters. Line ends are shown (`␊`, `␍`): two texts may
 * differ in nothing else.
 */
function quote(value, longest = longestQuote) {
    const cut = value.length > longest ? `${value.slice(0, longest)}…` : value;
    return `\`${cut
        .replaceAll('\n', '␊')
        .replaceAll('\r', '␍')
        .replace(/[\p{Cc}`]/gu, ' ')}\``;
}
/** Stands for what a redacted text does not have any more. */
const hidden = '***';
/** Of a path through JSON, which says what stands there: without its end it says little. */
const longestJsonPath = 480;
/**
 * Where a difference is: `body at \`user.name\``, `body` for the root. A key that stands in none of the values there, as they
 * are shown, was redacted in them.
 */
function describePlace(keys, shown) {
    if (keys.length === 0)
        return 'body';
    const isShown = (index) => shown.some((value) => (0,_json_difference_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(value, keys.slice(0, index + 1)) !== undefined);
    const path = keys.map((key, index) => (isShown(index) ? key : hidden)).join('.');
    return `body at ${quote(path, longestJsonPath)}`;
}
/** A value as a sentence quotes it. @param isThere whether there was one before its text was redacted */
function describeValue(value, isThere) {
    if (!isThere)
        return 'nothing';
    if (value === undefined || value === hidden)
        return quote(hidden);
    try {
        return quote(JSON.stringify(value));
    }
    catch {
        // A body may nest deeper than the stack.
        return 'something else';
    }
}


/***/ }),

/***/ 53953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F8: () => (/* binding */ nearestFirst),
/* harmony export */   I$: () => (/* binding */ prepareWord),
/* harmony export */   O_: () => (/* binding */ closeness),
/* harmony export */   Ql: () => (/* binding */ fewestEdits),
/* harmony export */   R_: () => (/* binding */ mostCloseness),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   W4: () => (/* binding */ outlineOf),
/* harmony export */   d: () => (/* binding */ textCloseness),
/* harmony export */   ob: () => (/* binding */ wordCloseness),
/* harmony export */   pA: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);
/** How alike two words are, by edit distance, in bounded effort: what is cheap is looked at first. */

/** Longer words have almost all letters, so the missing ones tell nothing. */
const longestWithLetters = 64;
/** The outline of a word. */
function outlineOf(word) {
    const { length } = word;
    let letters = 0;
    if (length <= longestWithLetters) {
        for (let index = 0; index < length; index += 1)
            letters |= 1 << (word.charCodeAt(index) & 31);
    }
    return { length, letters, letterCount: countBits(letters) };
}
/** The number of bits that are set, of 32: in pairs, in fours, in eights, and the sum of those. */
function countBits(bits) {
    const pairs = bits - ((bits >>> 1) & 0x55555555);
    const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
    return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
/**
 * What the edit distance of two words is at least: the difference of their lengths, and the letters that one has and the
 * other lacks, since each takes an edit of its own.
 */
function fewestEdits(a, b) {
    const longer = Math.abs(a.length - b.length);
    if (a.length > longestWithLetters || b.length > longestWithLetters)
        return longer;
    const lacking = Math.max(a.letterCount, b.letterCount) - countBits(a.letters & b.letters);
    return lacking > longer ? lacking : longer;
}
/** Makes a word ready to be compared with many. */
function prepareWord(text) {
    let distanceTo;
    return {
        text,
        outline: outlineOf(text),
        // Made when the first word needs it: outlines rule out many.
        distanceTo: (other, most) => (distanceTo ??= distanceFrom(text))(other, most),
    };
}
/**
 * What the library does for two words, prepared for one (the bit vectors of Myers, 1999, as Hyyrö puts them): each bit stands
 * for a character of the prepared word.
 */
function distanceFrom(word) {
    if (!/^[\0-\x7f]{1,32}$/.test(word))
        return (other) => (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(word, other);
    const placesOf = new Int32Array(128);
    for (let index = 0; index < word.length; index += 1) {
        const code = word.charCodeAt(index);
        placesOf[code] = (placesOf[code] ?? 0) | (1 << index);
    }
    const last = word.length - 1;
    return (other, most = Infinity) => {
        let edits = word.length;
        let verticalUp = -1;
        let verticalDown = 0;
        for (let index = 0; index < other.length; index += 1) {
            const equal = placesOf[other.charCodeAt(index)] ?? 0;
            const same = (((equal & verticalUp) + verticalUp) ^ verticalUp) | equal | verticalDown;
            const up = verticalDown | ~(same | verticalUp);
            const down = verticalUp & same;
            edits += ((up >>> last) & 1) - ((down >>> last) & 1);
            // Each character that is left takes away one edit at most.
            if (edits - (other.length - 1 - index) > most)
                break;
            const shifted = (up << 1) | 1;
            verticalUp = (down << 1) | ~(same | shifted);
            verticalDown = shifted & same;
        }
        return edits;
    };
}
/** Whether at most `most` edits make one word of the other; `false` when the effort does not suffice to tell. */
function isWithin({ text, distanceTo }, other, most, effort) {
    return spendOnDistance(Math.max(text.length, other.length), effort) && distanceTo(other, most) <= most;
}
/** Takes what a distance costs from the effort, and says whether there was enough of it. */
function spendOnDistance(longest, effort) {
    // Beyond 32 characters the words are compared in blocks, which takes several times as long.
    effort.left -= 36 + longest * (longest > 32 ? 8 : 1);
    return effort.left >= 0;
}
/** Longer texts are equal or not alike. */
const longestCompared = 64;
/** 0 (nothing alike) to 1 (equal), by edit distance; 0 for texts that differ when there is no effort left. */
function textCloseness(a, b, effort) {
    return wordCloseness({ text: a, distanceTo: (other) => (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(a, other) }, b, effort);
}
/** The same of a word that is compared with many. */
function wordCloseness({ text, distanceTo }, other, effort) {
    if (text === other)
        return 1;
    const longest = Math.max(text.length, other.length);
    if (longest > longestCompared || !spendOnDistance(longest, effort))
        return 0;
    return 1 - distanceTo(other) / longest;
}
/** The most that `textCloseness` gives for words of these outlines. */
function mostCloseness(a, b) {
    const longest = Math.max(a.length, b.length);
    if (longest > longestCompared)
        return a.length === b.length ? 1 : 0;
    return longest === 0 ? 1 : 1 - fewestEdits(a, b) / longest;
}
/** Texts that a person wrote are compared by their starts, when they are longer. */
const longestWritten = 100;
/** How alike two texts are that a person wrote, from 0 to 1. */
function closeness(a, b) {
    const [left = '', right = ''] = [a, b].map((text) => text.slice(0, longestWritten));
    const longest = Math.max(left.length, right.length);
    return longest === 0 ? 1 : 1 - (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(left, right) / longest;
}
/** The texts, those first that are most alike, whatever the case of their letters. */
function nearestFirst(text, others) {
    const wanted = text.toLowerCase();
    return others
        .map((other) => ({ other, alike: closeness(wanted, other.toLowerCase()) }))
        .sort((a, b) => b.alike - a.alike);
}
/** The text that a typo most likely meant; `undefined` where none is near. */
function nearest(text, others) {
    return nearestFirst(text, others).find(({ alike }) => alike >= 0.5)?.other;
}


/***/ }),

/***/ 97864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HM: () => (/* binding */ withoutOutputs),
/* harmony export */   WD: () => (/* binding */ secretValuesOf),
/* harmony export */   gB: () => (/* binding */ secretsInAccount),
/* harmony export */   ot: () => (/* binding */ maskInLog),
/* harmony export */   vf: () => (/* binding */ secretsOfMock),
/* harmony export */   yL: () => (/* binding */ secretsOfInputs)
/* harmony export */ });
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81225);
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65887);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77040);
/** Values of variables that Postman hides (`type: secret`): known secrets, as the keys are. */


/** A shorter value would tear holes into a log that others write too, and so would a part of one. */
const shortestInLog = 8;
/**
 * The values as they travel: with the variables in them filled in. Where one is not known, or has another value in each call,
 * what stands around it counts.
 */
function secretValuesOf({ collection = [], environment = [] }) {
    const secret = [...collection, ...environment].filter((variable) => variable.secret === true);
    if (secret.length === 0)
        return [];
    const variables = (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_0__/* .createVariables */ .Cl)(collection, environment);
    const values = secret.flatMap(({ value }) => {
        const resolved = variables.resolve(value);
        const [whole = '', ...more] = (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_0__/* .splitAtTokens */ .UR)(resolved);
        if (more.length === 0)
            return [whole];
        const parts = [whole, ...more].filter((part) => part.trim().length >= shortestInLog);
        return parts.length === 0 ? [] : [resolved, ...parts];
    });
    return [...new Set(values)].filter((value) => value.length >= _report_index_js__WEBPACK_IMPORTED_MODULE_1__/* .shortestSecret */ .bs && !['true', 'false', 'null'].includes(value.toLowerCase()));
}
/** The same of a mock: several collections behind it have variables of their own each, and one environment. */
function secretsOfMock({ collection, environment, }) {
    if (collection === undefined)
        return secretValuesOf({ environment });
    const found = (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_2__/* .partsOf */ .C)(collection).flatMap(({ variables }) => secretValuesOf({ collection: variables, environment }));
    return [...new Set(found)];
}
/** The secrets in the files that the inputs name. */
function secretsOfInputs({ collection, environment, }) {
    return secretsOfMock({
        collection: collection.kind === 'file' ? collection.item : undefined,
        environment: environment?.kind === 'file' ? environment.item.variables : undefined,
    });
}
/**
 * Those of the environments that an embedded server holds: `update` may have given the mock one after the other. Never
 * throws: of a server that is gone nobody can ask them.
 */
async function secretsInAccount(client) {
    const { readEnvironment } = await __webpack_require__.e(/* import() */ 4178).then(__webpack_require__.bind(__webpack_require__, 24178));
    const secrets = [];
    try {
        for (const { uid } of await client.listEnvironments()) {
            const { environment } = readEnvironment(await client.getEnvironment(uid));
            secrets.push(...secretValuesOf({ environment: environment.variables }));
        }
    }
    catch {
        return secrets;
    }
    return secrets;
}
/** Without what is contained in an output of ours: GitHub drops an output that holds a masked value. */
function withoutOutputs(secrets, outputs) {
    return secrets.filter((secret) => !outputs.some((output) => output?.includes(secret)));
}
/** Hands over to the runner's log mask what is long enough for it. */
function maskInLog(secrets, mask) {
    for (const secret of secrets)
        if (secret.length >= shortestInLog)
            mask(secret);
}


/***/ }),

/***/ 532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ alignColumns)
/* harmony export */ });
/* unused harmony export columnsOf */
/** A table as plain text, its columns aligned as a terminal shows them. */
/** What terminals give two columns: East Asian scripts with their full-width forms, and emoji. */
const wide = /^(?:[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Emoji_Presentation}\u3000-\u303e\u30a0-\u30ff\u31f0-\u33ff\uff01-\uff60\uffe0-\uffe6]|.\ufe0f)/u;
const takesNoColumn = /^\p{M}+$/u;
/** Columns that a text takes in a terminal. */
function columnsOf(text) {
    // Most texts are plain, and the first segmenter takes a process 20 ms.
    if (/^[\x20-\x7e]*$/.test(text))
        return text.length;
    const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
    let columns = 0;
    for (const { segment } of graphemes.segment(text)) {
        columns += wide.test(segment) ? 2 : takesNoColumn.test(segment) ? 0 : 1;
    }
    return columns;
}
/** One line for each row, without spaces at its end. */
function alignColumns(rows, { right = [], style = (cell) => cell } = {}) {
    const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => columnsOf(row[column] ?? ''))));
    return rows.map((row, index) => row
        .map((cell, column) => {
        const padding = ' '.repeat((widths[column] ?? 0) - columnsOf(cell));
        return right.includes(column)
            ? padding + style(cell, index, column)
            : style(cell, index, column) + (column === row.length - 1 ? '' : padding);
    })
        .join('  ')
        .trimEnd());
}


/***/ })

};
