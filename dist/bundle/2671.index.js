export const id = 2671;
export const ids = [2671,5052];
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


/***/ })

};
