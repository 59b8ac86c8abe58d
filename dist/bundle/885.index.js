export const id = 885;
export const ids = [885,2671,5052];
export const modules = {

/***/ 13436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ cachedEngine)
/* harmony export */ });
/* harmony import */ var _match_selectors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25239);

const mostTargets = 16_384;
/** Of all targets together: each takes some hundred bytes. */
const mostPieces = 262_144;
/** Longer targets, and those that fit more examples, are not worth their memory. */
const longestTarget = 1024;
const mostOfOne = 4096;
/** The same engine, which looks for what fits a method and a target once. */
function cachedEngine(plain) {
    const known = new Map();
    let targets = 0;
    let pieces = 0;
    const remember = (method, target, fitting) => {
        // Starting anew is as good as dropping the oldest, and costs nothing per call.
        if (targets >= mostTargets || pieces + fitting.pieces > mostPieces) {
            known.clear();
            targets = pieces = 0;
        }
        targets += 1;
        pieces += fitting.pieces;
        const ofMethod = known.get(method) ?? new Map();
        known.set(method, ofMethod.set(target, fitting));
    };
    const fit = (method, target) => {
        const before = known.get(method)?.get(target);
        if (before !== undefined)
            return before;
        const fitting = plain.fit(method, target);
        if (target.length + method.length <= longestTarget && fitting.pieces <= mostOfOne)
            remember(method, target, fitting);
        return fitting;
    };
    return {
        ...plain,
        fit,
        answer: (request) => (0,_match_selectors_js__WEBPACK_IMPORTED_MODULE_0__/* .hasSelectors */ .Xm)(request.headers) ? plain.answer(request) : fit(request.method, request.target).answer(request),
    };
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
    const variables = {
        nestedNames: Array.from(written.values(), tokenNames).flat(),
        resolve: (text, growth = comparedGrowth) => (isPlain(text) ? text : replaceIn(text, { left: growth })),
        sharing(total) {
            const shared = { left: total };
            return {
                ...variables,
                resolve: (text, growth = comparedGrowth) => isPlain(text) ? text : within(shared, growth, (room) => replaceIn(text, room)),
            };
        },
    };
    return variables;
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

/***/ 12671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CollectionError: () => (/* reexport safe */ _read_defects_js__WEBPACK_IMPORTED_MODULE_9__.py),
/* harmony export */   DocumentError: () => (/* reexport safe */ _read_defects_js__WEBPACK_IMPORTED_MODULE_9__.Mi),
/* harmony export */   EnvironmentError: () => (/* reexport safe */ _read_defects_js__WEBPACK_IMPORTED_MODULE_9__.eG),
/* harmony export */   cachedEngine: () => (/* reexport safe */ _cached_engine_js__WEBPACK_IMPORTED_MODULE_5__.x),
/* harmony export */   canBeSent: () => (/* reexport safe */ _read_methods_js__WEBPACK_IMPORTED_MODULE_18__.U),
/* harmony export */   chooseIds: () => (/* reexport safe */ _read_map_items_js__WEBPACK_IMPORTED_MODULE_11__.y),
/* harmony export */   comparableValue: () => (/* reexport safe */ _call_target_js__WEBPACK_IMPORTED_MODULE_2__.Y),
/* harmony export */   compileMock: () => (/* reexport safe */ _compile_mock_js__WEBPACK_IMPORTED_MODULE_6__.m),
/* harmony export */   createVariables: () => (/* reexport safe */ _call_variables_js__WEBPACK_IMPORTED_MODULE_3__.Cl),
/* harmony export */   decodeDocument: () => (/* reexport safe */ _read_read_document_js__WEBPACK_IMPORTED_MODULE_13__.w8),
/* harmony export */   describeExplanation: () => (/* reexport safe */ _explain_describe_explanation_js__WEBPACK_IMPORTED_MODULE_20__.h),
/* harmony export */   describePassed: () => (/* reexport safe */ _explain_describe_step_js__WEBPACK_IMPORTED_MODULE_15__.EN),
/* harmony export */   describePlace: () => (/* reexport safe */ _explain_quote_js__WEBPACK_IMPORTED_MODULE_16__.df),
/* harmony export */   describeServed: () => (/* reexport safe */ _explain_describe_explanation_js__WEBPACK_IMPORTED_MODULE_20__.J),
/* harmony export */   describeValue: () => (/* reexport safe */ _explain_quote_js__WEBPACK_IMPORTED_MODULE_16__.bp),
/* harmony export */   fitsWildcard: () => (/* reexport safe */ _match_path_score_js__WEBPACK_IMPORTED_MODULE_17__.b2),
/* harmony export */   hasStatus: () => (/* reexport safe */ _example_status_js__WEBPACK_IMPORTED_MODULE_4__.R),
/* harmony export */   headerText: () => (/* reexport safe */ _http_text_header_text_js__WEBPACK_IMPORTED_MODULE_10__.TK),
/* harmony export */   hidden: () => (/* reexport safe */ _explain_quote_js__WEBPACK_IMPORTED_MODULE_16__.R),
/* harmony export */   isConnectionHeader: () => (/* reexport safe */ _http_text_header_text_js__WEBPACK_IMPORTED_MODULE_10__.wL),
/* harmony export */   isHeaderName: () => (/* reexport safe */ _http_text_header_text_js__WEBPACK_IMPORTED_MODULE_10__.p$),
/* harmony export */   joinCollections: () => (/* reexport safe */ _join_collections_js__WEBPACK_IMPORTED_MODULE_7__.c),
/* harmony export */   latin1Text: () => (/* reexport safe */ _http_text_header_text_js__WEBPACK_IMPORTED_MODULE_10__.Ly),
/* harmony export */   mapItems: () => (/* reexport safe */ _read_map_items_js__WEBPACK_IMPORTED_MODULE_11__.Z),
/* harmony export */   notePlaceholders: () => (/* reexport safe */ _read_placeholders_js__WEBPACK_IMPORTED_MODULE_19__.B),
/* harmony export */   once: () => (/* reexport safe */ _call_call_js__WEBPACK_IMPORTED_MODULE_0__.O),
/* harmony export */   parseDocument: () => (/* reexport safe */ _read_read_document_js__WEBPACK_IMPORTED_MODULE_13__.Tp),
/* harmony export */   parsePath: () => (/* reexport safe */ _call_path_pattern_js__WEBPACK_IMPORTED_MODULE_1__.Rr),
/* harmony export */   parsePattern: () => (/* reexport safe */ _call_path_pattern_js__WEBPACK_IMPORTED_MODULE_1__.EY),
/* harmony export */   partsOf: () => (/* reexport safe */ _join_collections_js__WEBPACK_IMPORTED_MODULE_7__.C),
/* harmony export */   quote: () => (/* reexport safe */ _explain_quote_js__WEBPACK_IMPORTED_MODULE_16__.hD),
/* harmony export */   quoteHeader: () => (/* reexport safe */ _explain_describe_step_js__WEBPACK_IMPORTED_MODULE_15__.m9),
/* harmony export */   readCollection: () => (/* reexport safe */ _read_read_collection_js__WEBPACK_IMPORTED_MODULE_12__.H),
/* harmony export */   readDocument: () => (/* reexport safe */ _read_read_document_js__WEBPACK_IMPORTED_MODULE_13__.u0),
/* harmony export */   readEnvironment: () => (/* reexport safe */ _read_read_environment_js__WEBPACK_IMPORTED_MODULE_14__.readEnvironment),
/* harmony export */   readTarget: () => (/* reexport safe */ _call_target_js__WEBPACK_IMPORTED_MODULE_2__._),
/* harmony export */   splitAtTokens: () => (/* reexport safe */ _call_variables_js__WEBPACK_IMPORTED_MODULE_3__.UR),
/* harmony export */   splitPathVariable: () => (/* reexport safe */ _call_path_pattern_js__WEBPACK_IMPORTED_MODULE_1__._y),
/* harmony export */   toCollectionV2: () => (/* reexport safe */ _read_convert_collection_js__WEBPACK_IMPORTED_MODULE_8__.toCollectionV2),
/* harmony export */   toCollectionV21: () => (/* reexport safe */ _read_convert_collection_js__WEBPACK_IMPORTED_MODULE_8__.toCollectionV21),
/* harmony export */   typedText: () => (/* reexport safe */ _http_text_header_text_js__WEBPACK_IMPORTED_MODULE_10__.M9),
/* harmony export */   valueAt: () => (/* reexport safe */ _explain_quote_js__WEBPACK_IMPORTED_MODULE_16__.fK)
/* harmony export */ });
/* harmony import */ var _call_call_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63813);
/* harmony import */ var _call_path_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72882);
/* harmony import */ var _call_target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17227);
/* harmony import */ var _call_variables_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81225);
/* harmony import */ var _example_status_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96188);
/* harmony import */ var _cached_engine_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13436);
/* harmony import */ var _compile_mock_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(21638);
/* harmony import */ var _join_collections_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(65887);
/* harmony import */ var _read_convert_collection_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(37092);
/* harmony import */ var _read_defects_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(55030);
/* harmony import */ var _http_text_header_text_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(86420);
/* harmony import */ var _read_map_items_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(71463);
/* harmony import */ var _read_read_collection_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(39880);
/* harmony import */ var _read_read_document_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(36514);
/* harmony import */ var _read_read_environment_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(24178);
/* harmony import */ var _explain_describe_step_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(23213);
/* harmony import */ var _explain_quote_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(50479);
/* harmony import */ var _match_path_score_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(36493);
/* harmony import */ var _read_methods_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(43058);
/* harmony import */ var _read_placeholders_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(12864);
/* harmony import */ var _explain_describe_explanation_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(68641);























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

/***/ 12864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ notePlaceholders)
/* harmony export */ });
/* harmony import */ var _call_variables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81225);
/* harmony import */ var _match_route_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30553);
/** What a collection holds instead of real values: counted when a mock is opened, before a test fails for it. */


/** A value of JSON such as `"<date>"`; in XML that would be a tag. */
const placeholderValue = /"(<[A-Za-z][\w.,: -]*>)"/;
/** Counts them. The sentences hold names and values of the collection, which are not redacted. */
function notePlaceholders(collection, environment) {
    const examples = collection.requests.flatMap((request) => request.examples);
    const variables = (0,_call_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .createVariables */ .Cl)(collection.variables, environment?.variables ?? []);
    const open = [];
    const valued = [];
    for (const { request } of examples) {
        const first = (0,_match_route_address_js__WEBPACK_IMPORTED_MODULE_1__/* .loosePaths */ .xV)(request, variables, 'placeholder')?.passed[0];
        if (first !== undefined)
            open.push(first);
        const value = (0,_match_route_address_js__WEBPACK_IMPORTED_MODULE_1__/* .loosePaths */ .xV)(request, variables, 'value')?.passed.find((each) => !(0,_match_route_address_js__WEBPACK_IMPORTED_MODULE_1__/* .isOpen */ .nT)(each.value));
        if (value !== undefined)
            valued.push(value);
    }
    const of = (count, what) => `${String(count)} of ${String(examples.length)} ${what}${examples.length === 1 ? '' : 's'}`;
    const note = ([first, ...more], what) => {
        if (first === undefined)
            return [];
        // A value of somebody's may be a secret.
        const is = first.value === '' ? ' (empty)' : (0,_match_route_address_js__WEBPACK_IMPORTED_MODULE_1__/* .isOpen */ .nT)(first.value) ? ` (\`${first.value}\`)` : '';
        return [
            `${of(more.length + 1, 'example')} ${more.length === 0 ? 'has' : 'have'} ${what} in the path, such as \`${first.written}\`${is}: ` +
                "calls that nothing else fits may have anything there. Postman's cloud would answer them 404.",
        ];
    };
    const placeholders = examples.flatMap(({ body }) => placeholderIn(body) ?? []);
    const empty = examples.filter(isEmpty).length;
    return {
        values: note(valued, 'saved values of variables'),
        placeholders: [
            ...note(open, 'placeholders or empty variables'),
            ...(placeholders[0] === undefined
                ? []
                : [
                    `${of(placeholders.length, 'answer')} ${placeholders.length === 1 ? 'holds' : 'hold'} placeholders such as \`${placeholders[0]}\`; ` +
                        'an OpenAPI document of this API would give real ones.',
                ]),
            ...(empty === 0
                ? []
                : [
                    `${of(empty, 'answer')} ${empty === 1 ? 'has' : 'have'} an empty body; an OpenAPI document of this API would give real ones.`,
                ]),
        ],
    };
}
function placeholderIn(body) {
    return (0,_match_route_address_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlaceholder */ .wK)(body) ? body.trim() : placeholderValue.exec(body)?.[1];
}
/** Whether an answer could have a body and has none. */
function isEmpty({ request: { method }, status, body }) {
    return body.trim() === '' && method !== 'HEAD' && ![204, 205, 304].includes(status);
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
        const text = new TextDecoder(encoding).decode(bytes);
        throw new _defects_js__WEBPACK_IMPORTED_MODULE_0__/* .DocumentError */ .Mi(`The file is not text in ${encoding === 'utf-8' ? 'UTF-8' : 'UTF-16'}: there is no such character at ` +
            `${lineAndColumn(text, text.indexOf('\uFFFD'))}. It is in another encoding, such as Latin-1; save it as UTF-8.`, { cause });
    }
}
/** What text that is not JSON is, by how it begins; the first that fits is taken. */
const beginnings = [
    [/^version https:\/\/git-lfs/, 'a Git LFS pointer (check the file out with lfs: true)'],
    [/^<(?:!doctype html|html)/i, 'an HTML page (a login or error page instead of the file?)'],
    [/^</, 'an XML document'],
    [
        /^(?:---\s+)?["']?(?:openapi|swagger)["']?\s*:/m,
        'an OpenAPI document in YAML (a collection can be made of versions 2 and 3)',
    ],
    [/^\$kind\s*:/m, 'an item of a Postman v3 collection in YAML (export the collection as v2.1)'],
    [/^(?:---\s|[A-Za-z_$][\w$-]{0,40}\s*:(?:\s|$))/, 'YAML'],
    [/^(?:<<<<<<<|=======|>>>>>>>) /m, 'a file with merge conflicts'],
];
function lineAndColumn(text, position) {
    const before = text.slice(0, position);
    const line = before.split('\n').length;
    return `line ${String(line)}, column ${String(position - before.lastIndexOf('\n'))}`;
}
function describeSyntaxError(text, error) {
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
    return decode(bytes);
}
/**
 * Parses the text of a JSON file.
 * @throws {DocumentError} with a sentence that names what the text is instead, or line and column of the mistake.
 */
function parseDocument(text) {
    if (text.trim() === '')
        throw new _defects_js__WEBPACK_IMPORTED_MODULE_0__/* .DocumentError */ .Mi('The file is empty.');
    try {
        return (0,_http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseShallowJson */ .o4)(text, _http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_1__/* .deepestDocument */ .CE);
    }
    catch (error) {
        if (error instanceof _http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_1__/* .TooDeepError */ .Fd)
            throw new _defects_js__WEBPACK_IMPORTED_MODULE_0__/* .DocumentError */ .Mi(error.message, { cause: error });
        const start = text.trimStart().slice(0, 4096);
        // What begins like JSON is meant to be JSON: say where it breaks.
        const other = /^[[{"]/.test(start) ? undefined : beginnings.find(([fits]) => fits.test(start));
        throw new _defects_js__WEBPACK_IMPORTED_MODULE_0__/* .DocumentError */ .Mi(other === undefined ? describeSyntaxError(text, error) : `This is not JSON but ${other[1]}.`, { cause: error });
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

/***/ 86420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ly: () => (/* binding */ latin1Text),
/* harmony export */   M9: () => (/* binding */ typedText),
/* harmony export */   TK: () => (/* binding */ headerText),
/* harmony export */   UE: () => (/* binding */ headerValues),
/* harmony export */   c0: () => (/* binding */ mediaTypeOf),
/* harmony export */   p$: () => (/* binding */ isHeaderName),
/* harmony export */   wL: () => (/* binding */ isConnectionHeader)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/** Headers: finding them, reading their values, and what HTTP lets through in one. */

const NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
// eslint-disable-next-line no-control-regex -- the control characters are what is taken out
const FORBIDDEN = /[\u0000-\u0008\u000a-\u001f\u007f]/g;
const BEYOND_ASCII = /[^ -~]/;
// eslint-disable-next-line no-control-regex -- the first 256 characters are Latin-1
const BEYOND_LATIN1 = /[^\u0000-\u00ff]/;
/** Whether this can be the name of a header (RFC 9110, token). */
function isHeaderName(name) {
    return NAME.test(name);
}
/** Text without control characters; characters beyond Latin-1 make it UTF-8 bytes, one character a byte. */
function latin1Text(text) {
    const clean = text.replace(FORBIDDEN, '');
    return BEYOND_LATIN1.test(clean) ? node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(clean, 'utf8').toString('latin1') : clean;
}
/** A header's value as Node sends it: no line breaks, so that no request can add a header to its answer. */
function headerText(value) {
    return withoutEdges(latin1Text(value));
}
/**
 * A header's value without what HTTP lets stand around it: spaces and tabs (RFC 9110, 5.5). `trim` would also take U+00A0,
 * which is the last byte of many a character in UTF-8.
 */
function withoutEdges(value) {
    const isEdge = (at) => value[at] === ' ' || value[at] === '\t';
    let start = 0;
    let end = value.length;
    while (start < end && isEdge(start))
        start += 1;
    while (end > start && isEdge(end - 1))
        end -= 1;
    return value.slice(start, end);
}
/** A received value as its sender typed it: Node gives one character a byte, and what is valid UTF-8 was meant as such. */
function typedText(value) {
    if (!BEYOND_ASCII.test(value) || BEYOND_LATIN1.test(value))
        return value;
    const bytes = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(value, 'latin1');
    return (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes) ? bytes.toString('utf8') : value;
}
/**
 * Headers that speak of one connection, or of the body's encoding as it was recorded. `Expect` is a request's: Node takes
 * an answer with it for one whose headers are UTF-8, and encodes all of them twice.
 */
const connectionHeaders = new Set([
    'connection',
    'content-encoding',
    'content-length',
    'expect',
    'keep-alive',
    'proxy-connection',
    'te',
    'trailer',
    'transfer-encoding',
    'upgrade',
]);
/** Whether a header is the server's to send: saved answers carry such headers with bodies in plain text. */
function isConnectionHeader(name) {
    return connectionHeaders.has(name.toLowerCase());
}
/** The values of all headers of a name, which is in any case. */
function headerValues(headers, name) {
    const lower = name.toLowerCase();
    const named = headers?.filter(({ key }) => key.length === lower.length && key.toLowerCase() === lower);
    return named?.map(({ value }) => value) ?? [];
}
/** The media type that a Content-Type names, in lower case without parameters: `text/html; charset=utf-8` is `text/html`. */
function mediaTypeOf(contentType) {
    return (contentType.split(';', 1)[0] ?? '').trim().toLowerCase();
}


/***/ }),

/***/ 68166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EG: () => (/* binding */ rawPairs),
/* harmony export */   H: () => (/* binding */ pairsAsValue),
/* harmony export */   XT: () => (/* binding */ comparedPairs),
/* harmony export */   j: () => (/* binding */ cutPair),
/* harmony export */   mV: () => (/* binding */ groupByName),
/* harmony export */   xg: () => (/* binding */ parsePairs)
/* harmony export */ });
/* harmony import */ var _percent_encoding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89034);
/** Pairs of names and values in the form `a=b&c`: query strings and urlencoded forms. */

/** Cuts at the first `=`, which is in neither part; a text without one has no value. */
function cutPair(text) {
    const equals = text.indexOf('=');
    return equals === -1 ? [text, undefined] : [text.slice(0, equals), text.slice(equals + 1)];
}
/** `a=1&&b` is `['a', '1']` and `['b', undefined]`: as they are written, without empty ones. */
function rawPairs(text, most = Infinity) {
    const parts = most === Infinity ? text.split('&') : text.split('&', most);
    return parts.filter((part) => part !== '').map(cutPair);
}
/** The same decoded; a pair without a value has the empty one. */
function parsePairs(text, most) {
    return rawPairs(text, most).map(([name, value = '']) => [(0,_percent_encoding_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeFormText */ .k)(name), (0,_percent_encoding_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeFormText */ .k)(value)]);
}
/** What a mock compares: pairs that have a name. Bounded: the rest after 10,000 is ignored. */
function comparedPairs(text) {
    return parsePairs(text, 10_000).filter(([name]) => name !== '');
}
/** The values of each name, in the order in which they came. */
function groupByName(pairs) {
    const groups = new Map();
    for (const [name, value] of pairs) {
        const values = groups.get(name);
        if (values === undefined)
            groups.set(name, [value]);
        else
            values.push(value);
    }
    return groups;
}
/** Pairs as an object; a name that came several times has a list. */
function pairsAsValue(pairs) {
    // No prototype: a field may be called `__proto__`.
    const value = Object.create(null);
    for (const [name, texts] of groupByName(pairs))
        value[name] = texts.length === 1 ? (texts[0] ?? '') : texts;
    return value;
}


/***/ }),

/***/ 80857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ skipSpace),
/* harmony export */   ap: () => (/* binding */ endOfString),
/* harmony export */   sc: () => (/* binding */ decodeString),
/* harmony export */   xC: () => (/* binding */ isSpace)
/* harmony export */ });
/** Looking at JSON where it stands, without parsing it. */
/** Index after the closing quote; more than the text's length when there is none. */
function endOfString(text, open) {
    let from = open + 1;
    for (;;) {
        const quote = text.indexOf('"', from);
        if (quote === -1)
            return text.length + 1;
        let backslashes = 0;
        while (quote - 1 - backslashes > open && text.charCodeAt(quote - 1 - backslashes) === 92)
            backslashes += 1;
        if (backslashes % 2 === 0)
            return quote + 1;
        from = quote + 1;
    }
}
/** A string's value, `undefined` where it is torn or no string of JSON. */
function decodeString(raw) {
    if (!raw.includes('\\'))
        return raw;
    try {
        return String(JSON.parse(`"${raw}"`));
    }
    catch {
        return undefined;
    }
}
/** What JSON lets stand between tokens. */
const isSpace = (character) => character === ' ' || character === '\n' || character === '\r' || character === '\t' || character === '\uFEFF';
/** The index of the next character that is no space. */
function skipSpace(text, from) {
    let at = from;
    while (at < text.length && isSpace(text.charAt(at)))
        at += 1;
    return at;
}


/***/ }),

/***/ 35194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gd: () => (/* binding */ splitTarget),
/* harmony export */   LL: () => (/* binding */ cutQuery),
/* harmony export */   bj: () => (/* binding */ withoutOrigin)
/* harmony export */ });
/** The target of a request, which is a path with a query, or a whole URL as clients send it to proxies. */
/**
 * A target without the origin of a whole URL (RFC 9112, 3.2.2): a mock answers by what is left, which is empty for a URL
 * without a path.
 */
function withoutOrigin(target) {
    return target.startsWith('/') ? target : target.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, '');
}
/** Cuts a text at its first `?`, which is in neither part: `/a?b=1` is `/a` and `b=1`. Nothing else is left out. */
function cutQuery(text) {
    const mark = text.indexOf('?');
    return mark === -1 ? [text, undefined] : [text.slice(0, mark), text.slice(mark + 1)];
}
/**
 * What a target asks for: `http://host/a?b=1#c` is the path `/a` and the query `b=1`, both as they are written. Without a
 * `?` there is no query.
 */
function splitTarget(target) {
    const hash = target.indexOf('#');
    const [before, query] = cutQuery(hash === -1 ? target : target.slice(0, hash));
    const path = withoutOrigin(before);
    return { path: path.startsWith('/') ? path : `/${path}`, query };
}


/***/ })

};
