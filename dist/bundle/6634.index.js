export const id = 6634;
export const ids = [6634];
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

/***/ 13596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainCall: () => (/* binding */ explainCall)
/* harmony export */ });
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21517);
/* harmony import */ var _job_inputs_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46184);
/* harmony import */ var _job_read_references_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25697);
/* harmony import */ var _postman_model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69412);
/** `ephemeral-mock explain`: which example a call would get, and why. */




/** More candidates than this are noise; the nearest come first. */
const maxCandidates = 12;
/**
 * Prints the verdict and a table of candidates.
 *
 * @throws InputsError with every problem
 */
async function explainCall(options, { directory, print }) {
    const problems = [];
    const report = (problem) => void problems.push(problem);
    const { collection, environment } = await (0,_job_read_references_js__WEBPACK_IMPORTED_MODULE_0__/* .readReferences */ .P)({ collection: options.collection, environment: options.environment ?? '' }, { directory, names: false }, report);
    for (const reference of [collection, environment]) {
        if (reference !== undefined && reference.kind !== 'file') {
            report(`\`${reference.input}\` is "${reference.text}", which is no file here: explain reads files only.`);
        }
    }
    const request = parseCall(options, report);
    if (problems.length > 0 || collection?.kind !== 'file')
        throw new _job_inputs_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputsError */ .a(problems);
    const config = _postman_model_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultMockConfig */ .U2;
    const engine = await (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_3__/* .compileMock */ .m)({
        collection: collection.item,
        environment: environment?.kind === 'file' ? environment.item : undefined,
        config,
    });
    print(formatExplanation(engine.explain(request)));
}
function parseCall({ call, headers, body }, report) {
    const [, method = 'GET', target = ''] = /^(?:([A-Za-z-]+)\s+)?(\S+)$/.exec(call.trim()) ?? [];
    const url = URL.parse(target, 'http://mock.invalid');
    if (url === null || !/^(\/|https?:\/\/)/.test(target)) {
        report(`The call is "${call}": give a method and a path, for example 'GET /users/7?x=1'.`);
    }
    return {
        method: method.toUpperCase(),
        target: url === null ? '/' : url.pathname + url.search,
        headers: headers.map((header) => parseHeader(header, report)),
        body: new TextEncoder().encode(body ?? ''),
    };
}
function parseHeader(text, report) {
    const colon = text.indexOf(':');
    if (colon < 1)
        report(`The header is "${text}": give it as 'Name: value'.`);
    return { key: text.slice(0, Math.max(0, colon)).trim(), value: text.slice(colon + 1).trim() };
}
function formatExplanation({ verdict, candidates }) {
    const shown = candidates.slice(0, maxCandidates);
    const rows = [['Score', 'Example', 'Saved for', 'Why'], ...shown.map(candidateRow)];
    const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
    const lines = rows.map((row) => row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd());
    const rest = candidates.length - shown.length;
    return [
        verdict,
        '',
        ...(shown.length === 0 ? ['The collection has no example.'] : lines),
        ...(rest > 0 ? [`and ${rest} more`] : []),
        '',
    ].join('\n');
}
function candidateRow({ example, score, steps, droppedBy }) {
    const why = steps.map(({ step, score: points, reason }) => points === 0 || droppedBy === step ? reason : `${reason} (${points > 0 ? '+' : ''}${round(points)})`);
    const { method, address } = example.request;
    return [
        droppedBy === undefined ? String(round(score)) : '-',
        cut(example.name, 40),
        cut(`${method} ${address}`, 50),
        cut(why.join('; '), 200),
    ];
}
function round(score) {
    return Math.round(score * 100) / 100;
}
/** On one line, without characters that a terminal would act on. */
function cut(text, length) {
    // eslint-disable-next-line no-control-regex -- control characters are what is looked for
    const line = text.replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ');
    return line.length <= length ? line : `${line.slice(0, length - 1)}…`;
}


/***/ }),

/***/ 19043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ groupByKey),
/* harmony export */   v: () => (/* binding */ fieldsAsValue)
/* harmony export */ });
/** Form fields and query parameters by name. */
/** The values of each name, in the order in which they came. */
function groupByKey(fields) {
    const groups = new Map();
    for (const [key, value] of fields) {
        const values = groups.get(key);
        if (values === undefined)
            groups.set(key, [value]);
        else
            values.push(value);
    }
    return groups;
}
/** Fields as an object; a name that came several times has a list. */
function fieldsAsValue(fields) {
    // No prototype: a field may be called `__proto__`.
    const value = Object.create(null);
    for (const [key, texts] of groupByKey(fields))
        value[key] = texts.length === 1 ? (texts[0] ?? '') : texts;
    return value;
}


/***/ }),

/***/ 17405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ jsonText)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2952);

/**
 * The value as JSON.
 * @throws {CollectionError} when it is nested deeper than it can be written; neither place of a mock could be sent it.
 */
function jsonText(value, defects) {
    try {
        return JSON.stringify(value);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CollectionError */ .py(`A body or value of "${defects.here()}" is no text but objects or lists, which are nested too deep to be written as JSON. ` +
            'Save it as text, as Postman does, or nest it less.', { cause });
    }
}


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

/***/ 65235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ isEnabled),
/* harmony export */   S: () => (/* binding */ readPairs)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19665);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17405);


/** One `Name: value` line. */
function readLine(line) {
    const colon = line.indexOf(':');
    const key = (colon === -1 ? line : line.slice(0, colon)).trim();
    return key === '' ? [] : [{ key, value: colon === -1 ? '' : line.slice(colon + 1).trim() }];
}
/** Whether an entry of a list counts: `disabled` in formats v2, `enabled` in v1 and environments. */
function isEnabled(entry) {
    const record = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asRecord */ .qY)(entry);
    return record?.['disabled'] !== true && record?.['enabled'] !== false;
}
function readEntry(entry, defects) {
    if (typeof entry === 'string')
        return readLine(entry);
    const record = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asRecord */ .qY)(entry);
    // Format v1 has `name` beside or instead of `key`.
    const key = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asName */ .uP)(record?.['key']) ?? (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asName */ .uP)(record?.['name']);
    if (record === undefined || key === undefined || !isEnabled(record))
        return [];
    const value = record['value'];
    return [{ key, value: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1)(value) ?? (value === null || value === undefined ? '' : (0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonText */ .s)(value, defects)) }];
}
/**
 * Reads a list of pairs: objects with `key` and `value`, `Name: value` lines, one text of such lines, or an object that
 * maps names to values. Disabled pairs and pairs without a key are left out; `null` is the empty list.
 */
function readPairs(list, defects) {
    if (list === undefined || list === null)
        return [];
    if (Array.isArray(list))
        return list.flatMap((entry) => readEntry(entry, defects));
    if (typeof list === 'string') {
        if (list !== '')
            defects.add('pairs-as-text');
        return list.split(/\r?\n/).flatMap(readLine);
    }
    const record = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asRecord */ .qY)(list);
    if (record === undefined) {
        defects.add('pairs-unreadable');
        return [];
    }
    return Object.entries(record).flatMap(([key, value]) => readEntry({ key, value }, defects));
}


/***/ }),

/***/ 74127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ splitQuery),
/* harmony export */   w: () => (/* binding */ readUrl)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19665);
/* harmony import */ var _read_pairs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65235);
/* harmony import */ var _url_protocol_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61419);



/** Index of the first of `stops` in `text` that is not inside a `{{variable}}`, or -1. */
function indexOutsideTokens(text, stops) {
    // Most texts end here: a walk over every character of every URL would be felt when thousands are read.
    const first = firstIndexOf(text, stops);
    if (first === -1 || !text.slice(0, first).includes('{{'))
        return first;
    let inToken = false;
    for (let index = 0; index < text.length; index += 1) {
        const char = text.charAt(index);
        if (char === '{' && text.charAt(index + 1) === '{')
            inToken = true;
        else if (char === '}')
            inToken = false;
        else if (!inToken && stops.includes(char))
            return index;
    }
    return -1;
}
function firstIndexOf(text, characters) {
    let first = -1;
    for (const character of characters) {
        const index = text.indexOf(character);
        if (index !== -1 && (first === -1 || index < first))
            first = index;
    }
    return first;
}
function readQueryText(text) {
    if (text === '')
        return [];
    return text.split('&').flatMap((part) => {
        const equals = part.indexOf('=');
        const key = equals === -1 ? part : part.slice(0, equals);
        return key === '' ? [] : [{ key, value: equals === -1 ? '' : part.slice(equals + 1) }];
    });
}
/** Parts a URL into what stands before its query and its parameters, as they are written; a fragment is left out. */
function splitQuery(url) {
    const hash = indexOutsideTokens(url, '#');
    const target = hash === -1 ? url : url.slice(0, hash);
    const mark = indexOutsideTokens(target, '?');
    if (mark === -1)
        return { address: target, query: [] };
    return { address: target.slice(0, mark), query: readQueryText(target.slice(mark + 1)) };
}
function readUrlText(text) {
    return splitQuery((0,_url_protocol_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutProtocol */ .r)(text.trim()));
}
/** `host`, `port` and `path` as one address; `undefined` when the object has none of them. */
function joinParts(url) {
    const { host, port, path } = url;
    const hostText = Array.isArray(host) ? host.map((label) => (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)(label) ?? '').join('.') : ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)(host) ?? '');
    const portText = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asName */ .uP)(port);
    const segments = Array.isArray(path)
        ? path.map((segment) => (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)(segment) ?? (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asRecord */ .qY)(segment)?.['value']) ?? '')
        : undefined;
    const pathText = segments?.join('/') ?? (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)(path)?.replace(/^\//, '');
    if (hostText === '' && pathText === undefined)
        return undefined;
    return (0,_url_protocol_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutProtocol */ .r)(hostText + (portText === undefined ? '' : `:${portText}`) + (pathText === undefined ? '' : `/${pathText}`));
}
function readPathVariables(list) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asList */ .DD)(list).flatMap((entry) => {
        const variable = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asRecord */ .qY)(entry);
        // Files of early v2 name a path variable by `id` (postman-collection, Url).
        const key = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asName */ .uP)(variable?.['key']) ?? (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asName */ .uP)(variable?.['id']);
        const value = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asName */ .uP)(variable?.['value']);
        return key === undefined || value === undefined || variable?.['disabled'] === true ? [] : [{ key, value }];
    });
}
/**
 * Reads a URL. The parts count and `raw` is ignored where parts are there, as in Postman's Collection SDK; `raw` is used
 * where they are not, and where a path segment is not text.
 */
function readUrl(url, defects) {
    if (typeof url === 'string')
        return { ...readUrlText(url), pathVariables: [] };
    const parts = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asRecord */ .qY)(url);
    if (parts === undefined) {
        defects.add('url-missing');
        return { address: '', query: [], pathVariables: [] };
    }
    const pathVariables = readPathVariables(parts['variable']);
    const raw = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asName */ .uP)(parts['raw']);
    const oddSegment = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asList */ .DD)(parts['path']).some((segment) => (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)(segment) === undefined);
    if (oddSegment)
        defects.add('path-segment-not-text');
    const joined = joinParts(parts);
    if (raw !== undefined && (joined === undefined || oddSegment))
        return { ...readUrlText(raw), pathVariables };
    // The path may hold what belongs after it when somebody typed it into the wrong field.
    const { address, query } = readUrlText(joined ?? '');
    const listed = typeof parts['query'] === 'string' ? readQueryText(parts['query']) : (0,_read_pairs_js__WEBPACK_IMPORTED_MODULE_2__/* .readPairs */ .S)(parts['query'], defects);
    return { address, query: [...query, ...listed], pathVariables };
}


/***/ }),

/***/ 61419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ withoutProtocol),
/* harmony export */   y: () => (/* binding */ withoutScheme)
/* harmony export */ });
/** A URL without `http://` or the like. A protocol is a word or a variable: what has a slash, a dot or a query in it is none. */
function withoutProtocol(url) {
    const slashes = url.indexOf('://');
    return slashes === -1 || /[/?#.]/.test(url.slice(0, slashes)) ? url : url.slice(slashes + 3);
}
/** A name with a top-level domain, a port or four numbers; longer ones are no names of hosts. */
const HOST_AFTER_SLASHES = /^\/\/(?:[^/?#]{0,300}(?:\.\p{L}[\p{L}\d-]{0,62}|:\d{1,5}|(?:\.\d{1,3}){3})|localhost)(?=[/?#]|$)/u;
/**
 * A base URL without its protocol, also where two slashes alone stand before the host (RFC 3986 4.2), as in what becomes of
 * a Swagger document without `schemes`. `//accounts` is a path whose slash a base URL of one slash has doubled
 * (postman-app-support#12452).
 */
function withoutScheme(url) {
    return HOST_AFTER_SLASHES.test(url) ? url.slice(2) : withoutProtocol(url);
}


/***/ }),

/***/ 91018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ withoutOrigin)
/* harmony export */ });
/**
 * A request's target without the origin that it has when it is a whole URL, as clients send it to proxies (RFC 9112, 3.2.2):
 * a mock answers by what is left, which is empty for a URL without a path.
 */
function withoutOrigin(target) {
    return target.startsWith('/') ? target : target.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, '');
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


/***/ }),

/***/ 25697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ readReferences)
/* harmony export */ });
/* harmony import */ var _item_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10757);

/**
 * Reads both references; problems go to `report` and give `undefined`, as does an empty environment.
 *
 * @param options.directory where relative paths start
 * @param options.names whether a text that is no file can be a name in Postman: not without a key
 */
async function readReferences(given, options, report) {
    if (given.collection === '') {
        report('`collection` is missing: give a UID, an ID or a name in Postman, or the path of a collection file.');
    }
    const [collection, environment] = await Promise.all([
        (0,_item_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .readOne */ .JF)({ input: 'collection', text: given.collection, ...options }, parseCollection, report),
        (0,_item_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .readOne */ .JF)({ input: 'environment', text: given.environment, ...options }, _item_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseEnvironment */ .Nq, report),
    ]);
    return { collection, environment };
}
const parseCollection = async (file) => {
    // Loaded here only: who names a collection in Postman has no file to read.
    const { readCollectionFile } = await Promise.all(/* import() */[__webpack_require__.e(2338), __webpack_require__.e(2966)]).then(__webpack_require__.bind(__webpack_require__, 58439));
    const { document, collection: item, warnings, note } = await readCollectionFile(file);
    return { document, item, warnings, note };
};


/***/ })

};
