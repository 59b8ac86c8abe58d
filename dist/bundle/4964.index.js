export const id = 4964;
export const ids = [4964];
export const modules = {

/***/ 21916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),

/***/ 12671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CollectionError: () => (/* reexport safe */ _errors_js__WEBPACK_IMPORTED_MODULE_2__.py),
/* harmony export */   DocumentError: () => (/* reexport safe */ _errors_js__WEBPACK_IMPORTED_MODULE_2__.Mi),
/* harmony export */   EnvironmentError: () => (/* reexport safe */ _errors_js__WEBPACK_IMPORTED_MODULE_2__.eG),
/* harmony export */   chooseIds: () => (/* reexport safe */ _map_items_js__WEBPACK_IMPORTED_MODULE_4__.y),
/* harmony export */   compileMock: () => (/* reexport safe */ _compile_mock_js__WEBPACK_IMPORTED_MODULE_0__.m),
/* harmony export */   createRouteCache: () => (/* reexport safe */ _route_cache_js__WEBPACK_IMPORTED_MODULE_8__.M),
/* harmony export */   decodeDocument: () => (/* reexport safe */ _read_document_js__WEBPACK_IMPORTED_MODULE_6__.w8),
/* harmony export */   headerText: () => (/* reexport safe */ _header_text_js__WEBPACK_IMPORTED_MODULE_3__.TK),
/* harmony export */   isConnectionHeader: () => (/* reexport safe */ _header_text_js__WEBPACK_IMPORTED_MODULE_3__.wL),
/* harmony export */   isHeaderName: () => (/* reexport safe */ _header_text_js__WEBPACK_IMPORTED_MODULE_3__.p$),
/* harmony export */   isSelectorHeader: () => (/* reexport safe */ _selectors_js__WEBPACK_IMPORTED_MODULE_9__.RG),
/* harmony export */   latin1Text: () => (/* reexport safe */ _header_text_js__WEBPACK_IMPORTED_MODULE_3__.Ly),
/* harmony export */   mapItems: () => (/* reexport safe */ _map_items_js__WEBPACK_IMPORTED_MODULE_4__.Z),
/* harmony export */   parseDocument: () => (/* reexport safe */ _read_document_js__WEBPACK_IMPORTED_MODULE_6__.Tp),
/* harmony export */   readCollection: () => (/* reexport safe */ _read_collection_js__WEBPACK_IMPORTED_MODULE_5__.H),
/* harmony export */   readDocument: () => (/* reexport safe */ _read_document_js__WEBPACK_IMPORTED_MODULE_6__.u0),
/* harmony export */   readEnvironment: () => (/* reexport safe */ _read_environment_js__WEBPACK_IMPORTED_MODULE_7__.Q),
/* harmony export */   toCollectionV2: () => (/* reexport safe */ _convert_collection_js__WEBPACK_IMPORTED_MODULE_1__.toCollectionV2),
/* harmony export */   toCollectionV21: () => (/* reexport safe */ _convert_collection_js__WEBPACK_IMPORTED_MODULE_1__.toCollectionV21),
/* harmony export */   typedText: () => (/* reexport safe */ _header_text_js__WEBPACK_IMPORTED_MODULE_3__.M9)
/* harmony export */ });
/* harmony import */ var _compile_mock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21517);
/* harmony import */ var _convert_collection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19149);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2952);
/* harmony import */ var _header_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36968);
/* harmony import */ var _map_items_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96700);
/* harmony import */ var _read_collection_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32338);
/* harmony import */ var _read_document_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87141);
/* harmony import */ var _read_environment_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(50919);
/* harmony import */ var _route_cache_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(99608);
/* harmony import */ var _selectors_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(67345);












/***/ }),

/***/ 91222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tr: () => (/* binding */ parseFormText),
/* harmony export */   gr: () => (/* binding */ decodePercent),
/* harmony export */   ky: () => (/* binding */ decodeFormText)
/* harmony export */ });
/** Percent-decoding that never throws: what is not valid stays as it is. */
const ENCODED_RUN = /(?:%[0-9a-f]{2})+/gi;
/** `a%20b` → `a b`; invalid sequences such as `%zz` or half a UTF-8 character stay as written. */
function decodePercent(text) {
    if (!text.includes('%'))
        return text;
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text.replace(ENCODED_RUN, (run) => {
            try {
                return decodeURIComponent(run);
            }
            catch {
                return run;
            }
        });
    }
}
/** A form field's or query parameter's text: `+` is a space, as in `application/x-www-form-urlencoded`. */
function decodeFormText(text) {
    return decodePercent(text.includes('+') ? text.replaceAll('+', ' ') : text);
}
/** `a=1&b` → `[['a', '1'], ['b', '']]`; empty keys are left out. Bounded: the rest after 10,000 fields is ignored. */
function parseFormText(text) {
    const fields = [];
    for (const part of text.split('&', 10_000)) {
        const equals = part.indexOf('=');
        const key = decodeFormText(equals === -1 ? part : part.slice(0, equals));
        if (key !== '')
            fields.push([key, equals === -1 ? '' : decodeFormText(part.slice(equals + 1))]);
    }
    return fields;
}


/***/ }),

/***/ 7616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BZ: () => (/* binding */ comparableQuery),
/* harmony export */   Ib: () => (/* binding */ prepareQuery),
/* harmony export */   qQ: () => (/* binding */ fitsGroup),
/* harmony export */   xJ: () => (/* binding */ scoreQuery)
/* harmony export */ });
/* harmony import */ var _form_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19043);
/* harmony import */ var _percent_encoding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91222);
/** How well a call's query parameters fit an example's (Postman docs, matching algorithm, from Jan 2023 on). */


/** A wildcard counts for less than a literal value, so that an exact example wins over it, and for more than a wrong one. */
const wildcardWeight = 0.8;
const WHOLE_TOKEN = /^\{\{([^{}]*)\}\}$/;
/** A plus and a space are the same value: clients send either for both, and Postman sends what was typed. */
function comparable(value) {
    return (0,_percent_encoding_js__WEBPACK_IMPORTED_MODULE_0__/* .decodePercent */ .gr)(value).replaceAll('+', ' ');
}
/** The values of a call's query for comparing, as in `prepareQuery`. */
function comparableQuery(pairs) {
    // The values are decoded already; only a plus that came as %2B is left.
    return (0,_form_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .groupByKey */ .k)(pairs.map(([key, value]) => [key, value.replaceAll('+', ' ')]));
}
/** Prepares an example's parameters, whose known variables are resolved. */
function prepareQuery(query, wildcards) {
    const pairs = query.map(({ key, value }) => [(0,_percent_encoding_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeFormText */ .ky)(key), value]);
    const groups = Array.from((0,_form_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .groupByKey */ .k)(pairs), ([key, values]) => ({
        key,
        values: values.filter((value) => !(wildcards && WHOLE_TOKEN.test(value))).map(comparable),
        wildcards: wildcards ? values.flatMap((value) => WHOLE_TOKEN.exec(value)?.slice(1, 2) ?? []) : [],
    }));
    return { groups };
}
const onlyEqual = { rest: [], equal: 1 };
const none = [];
/** The values of `sent` that have no equal in `saved`, and how many had one. */
function withoutEquals(sent, saved) {
    // By far the most common case, without making anything.
    if (sent.length === 0 || saved.length === 0)
        return { rest: sent, equal: 0 };
    if (sent.length === 1 && saved.length === 1)
        return sent[0] === saved[0] ? onlyEqual : { rest: sent, equal: 0 };
    const counts = new Map();
    for (const value of saved)
        counts.set(value, (counts.get(value) ?? 0) + 1);
    const rest = sent.filter((value) => {
        const count = counts.get(value) ?? 0;
        if (count > 0)
            counts.set(value, count - 1);
        return count === 0;
    });
    return { rest, equal: sent.length - rest.length };
}
/** Whether the values that were sent for a key are the example's: as many, and each equal or for a wildcard. */
function fitsGroup({ values, wildcards }, sent) {
    return sent.length === values.length + wildcards.length && withoutEquals(sent, values).equal === values.length;
}
/**
 * +10 when all match, +10 × share when some do, minus the number missing (at most 10) when none does, 0 when neither
 * side has parameters. Takes time in proportion to the example's parameters, not the call's.
 * @param sentCount number of parameters in `sent`
 */
function scoreQuery(pattern, sent, sentCount) {
    let literal = 0;
    let wild = 0;
    let partial = 0;
    let total = sentCount;
    let captures;
    for (const { key, values, wildcards } of pattern.groups) {
        const sentValues = sent.get(key) ?? none;
        const savedCount = values.length + wildcards.length;
        total += Math.max(0, savedCount - sentValues.length);
        const { rest, equal } = withoutEquals(sentValues, values);
        const captured = Math.min(rest.length, wildcards.length);
        for (let index = 0; index < captured; index += 1) {
            (captures ??= new Map()).set(wildcards[index] ?? '', rest[index] ?? '');
        }
        literal += equal;
        wild += captured;
        partial += Math.min(sentValues.length, savedCount) - equal - captured;
    }
    const matched = literal + wild;
    const missing = total - matched - partial;
    const weight = literal + wild * wildcardWeight;
    const score = total === 0 ? 0 : matched > 0 ? (10 * weight) / total : 0 - Math.min(missing, 10);
    return { score, matched, partial, missing, captures };
}


/***/ }),

/***/ 75203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tt: () => (/* binding */ pathDifference),
/* harmony export */   ae: () => (/* binding */ explainQuery),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   hZ: () => (/* binding */ describeBodyPath),
/* harmony export */   mb: () => (/* binding */ describeExample),
/* harmony export */   qb: () => (/* binding */ pathReason),
/* harmony export */   t5: () => (/* binding */ headerDifference)
/* harmony export */ });
/* harmony import */ var _query_score_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7616);

const longestQuote = 120;
/** Of a path through JSON, which says what stands there: without its end it says little. */
const longestJsonPath = 480;
/**
 * A value in backticks, cut to a readable length, without control characters. Line ends are shown (`␊`, `␍`): two texts
 * may differ in nothing else, and what redacts a report has to see where a line begins.
 */
function quote(value, longest = longestQuote) {
    const cut = value.length > longest ? `${value.slice(0, longest)}…` : value;
    return `\`${cut
        .replaceAll('\n', '␊')
        .replaceAll('\r', '␍')
        .replace(/[\p{Cc}`]/gu, ' ')}\``;
}
/** The keys that lead to a place in a JSON body: `body at \`user.name\``, `body` for the root. */
function describeBodyPath(path) {
    return path === '' ? 'body' : `body at ${quote(path, longestJsonPath)}`;
}
/** An example by name and place: `"OK" (Users > Get user)`. */
function describeExample({ name, place }) {
    const where = place.path.slice(0, -1).join(' > ');
    // Every backtick of an explanation begins or ends a quote.
    return `"${name}"${where === '' ? '' : ` (${where})`}`.replaceAll('`', "'");
}
function pathText({ segments, trailingSlash }) {
    return quote(`/${segments.join('/')}${trailingSlash ? '/' : ''}`);
}
/** Why a path got its score. */
function pathReason({ paths }, { path }, { step, captures }, viaBase) {
    const pattern = viaBase ? (paths.withoutBase ?? paths.path) : paths.path;
    const sent = pathText(path);
    const saved = pathText(pattern);
    const base = viaBase ? ' without the base URL part of the path' : '';
    const values = Array.from(captures ?? [], ([name, value]) => `${quote(name)} = ${quote(value)}`).join(', ');
    switch (step) {
        case 'exact':
            return `path ${sent} is the example's${base}`;
        case 'wildcard':
        case 'trailing slash and wildcard':
            return `path ${sent} fits ${saved}${base} with ${values}${step === 'wildcard' ? '' : ', but for the trailing slash'}`;
        case 'similar':
            return `path ${sent} is similar to ${saved}, and no path is nearer`;
        case 'trailing slash':
        case 'case':
        case 'trailing slash and case':
        case 'IDs':
        case 'trailing slash and IDs':
            return `path ${sent} is ${saved}${base} but for ${step}`;
    }
}
function pathDifference({ paths, example }, { path }) {
    const { address, pathVariables } = example.request;
    // The surprise of those who expect `:id` to stand for anything.
    const [fixed] = pathVariables.filter(({ key }) => address.includes(`:${key}`));
    const hint = fixed === undefined ? '' : ` (its ${quote(`:${fixed.key}`)} has the value ${quote(fixed.value)})`;
    return `path ${pathText(path)}, example has ${pathText(paths.path)}${hint}`;
}
/** A parameter as it stands in a URL, once for each value: one value may hold a comma. */
function quotePairs(key, values) {
    return quote(values.map((value) => `${key}=${value}`).join('&'));
}
/** What differs between the parameters of a call and of an example, the first few of it. */
function queryDifferences({ groups }, { query }) {
    const differences = [];
    const saved = new Set();
    for (const group of groups) {
        const { key, values, wildcards } = group;
        saved.add(key);
        const sent = query.get(key);
        const savedText = quotePairs(key, [...values, ...wildcards.map((name) => `{{${name}}}`)]);
        if (sent === undefined)
            differences.push(`${savedText} was not sent`);
        else if (!(0,_query_score_js__WEBPACK_IMPORTED_MODULE_0__/* .fitsGroup */ .qQ)(group, sent))
            differences.push(`${quotePairs(key, sent)}, example has ${savedText}`);
    }
    for (const [key, sent] of query) {
        if (!saved.has(key))
            differences.push(`${quotePairs(key, sent)} is not in the example`);
    }
    return differences.length > 3 ? [...differences.slice(0, 3), `${String(differences.length - 3)} more`] : differences;
}
/** Whether a query is the example's, and where not. */
function explainQuery({ query: pattern }, call, match) {
    if (match.matched + match.partial + match.missing === 0)
        return { fits: true, reason: 'no query parameters' };
    const differences = queryDifferences(pattern, call);
    if (differences.length > 0)
        return { fits: false, reason: `query: ${differences.join('; ')}` };
    return { fits: true, reason: `all query parameters are equal (${String(match.matched)})` };
}
function headerDifference(route, call, name) {
    const sent = call.header(name);
    const saved = route.headers().get(name);
    const savedText = saved === undefined ? 'the example has none' : `example has ${quote(saved)}`;
    return sent === undefined
        ? `header ${quote(name)} was not sent, ${savedText}`
        : `header ${quote(name)} is ${quote(sent)}, ${savedText}`;
}


/***/ })

};
