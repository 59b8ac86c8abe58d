export const id = 8114;
export const ids = [8114,4425];
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

/***/ 15239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ countGiven)
/* harmony export */ });
/**
 * The same things; a reader that asks for the next one is done with the one before. They can be iterated once.
 *
 * @param many called once, when the reader is done with so many
 */
function countGiven(things, many) {
    let asked = 0;
    return {
        get done() {
            return Math.max(0, asked - 1);
        },
        // Not a generator: that would be one more promise for each thing.
        [Symbol.asyncIterator]() {
            const inner = things[Symbol.asyncIterator]();
            return {
                next: () => {
                    asked += 1;
                    if (asked - 1 === many?.count)
                        many.call();
                    return inner.next();
                },
                return: async () => (await inner.return?.()) ?? { done: true, value: undefined },
            };
        },
    };
}


/***/ }),

/***/ 36827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ explainCalls)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _postman_model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69412);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87847);
/* harmony import */ var _describe_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95992);
/* harmony import */ var _read_bounded_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46577);
/** Makes what explains the calls: the mock's collection, environment and configuration, wherever they are. */





/** Never throws: what cannot be had costs a part of the explanations, and is a note. */
async function explainCalls(options) {
    const { origin } = options;
    const notes = [];
    const attempt = async (whatFailed, work) => {
        try {
            return await work();
        }
        catch (error) {
            notes.push(`${whatFailed}. ${(0,_describe_error_js__WEBPACK_IMPORTED_MODULE_1__/* .describeError */ .U)(error)}`);
            return undefined;
        }
    };
    const { collectionFile, root } = options;
    const asked = origin &&
        attempt('The names of the server responses are not known', () => origin.client.listServerResponses(origin.mockId));
    // Read while the API answers.
    const read = collectionFile === undefined
        ? undefined
        : attempt(`The file ${collectionFile} could not be read`, () => readCollectionFrom(collectionFile, root));
    const serverResponses = await asked;
    const mock = origin &&
        (await attempt("The mock's configuration is not known: the default is taken", () => origin.client.getMock(origin.mockId)));
    const served = await attempt('The calls could not be compared with the collection', async () => {
        const inFile = await read;
        const collection = inFile ?? (origin && mock && (await getCollection(origin, mock.collection)));
        if (collection === undefined)
            return undefined;
        const isChanged = mock !== undefined && isOtherEnvironment(mock.environment, options.environmentUid);
        if (isChanged) {
            notes.push("The mock's environment was changed during the job: calls from before are explained with the last one.");
        }
        const source = { origin, environmentFile: isChanged ? undefined : options.environmentFile };
        const environment = await attempt('The environment could not be read: its variables stay unresolved', () => readEnvironmentOf(source, mock?.environment ?? undefined));
        const served = await serve(collection, environment, mock?.config ?? _postman_model_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultMockConfig */ .U2);
        return { ...served, ...(isChanged && { isChanged }) };
    });
    return {
        explainer: (0,_report_index_js__WEBPACK_IMPORTED_MODULE_3__/* .createExplainer */ .x)({ ...(served && { served }), ...(serverResponses && { serverResponses }) }),
        notes,
    };
}
// The engine is loaded here only: most of its weight is of no use to a step that explains nothing.
const loadEngine = () => Promise.all(/* import() */[__webpack_require__.e(2338), __webpack_require__.e(1517), __webpack_require__.e(2671)]).then(__webpack_require__.bind(__webpack_require__, 12671));
async function serve({ value: collection, document }, environment, config) {
    const { compileMock } = await loadEngine();
    const engine = await compileMock({ collection, environment, config });
    return { engine, collection, ...(document && { document }) };
}
async function readCollectionFrom(file, root) {
    const { readCollectionFile } = await Promise.all(/* import() */[__webpack_require__.e(2338), __webpack_require__.e(3558)]).then(__webpack_require__.bind(__webpack_require__, 58439));
    const { collection, text } = await readCollectionFile(file);
    const shown = shownPath(file, root);
    return { value: collection, ...(shown !== undefined && text !== undefined && { document: { file: shown, text } }) };
}
async function getCollection({ client }, uid) {
    const { readCollection } = await loadEngine();
    const { collection } = await readCollection(await client.getCollection(uid));
    return { value: collection };
}
async function readEnvironmentOf({ environmentFile, origin }, uid) {
    const { readEnvironment, readDocument } = await loadEngine();
    if (environmentFile !== undefined)
        return readEnvironment(readDocument(await (0,_read_bounded_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readBoundedFile */ .M)(environmentFile))).environment;
    if (origin === undefined || uid === undefined)
        return undefined;
    return readEnvironment(await origin.client.getEnvironment(uid)).environment;
}
/** Whether both are known and different. Some of Postman's answers have the bare ID, which is the end of the UID. */
function isOtherEnvironment(now, before) {
    if (before === undefined || now === before)
        return false;
    return now === null || before === null || !(now.endsWith(`-${before}`) || before.endsWith(`-${now}`));
}
/** The path from `root` with slashes, as annotations name files; `undefined` for a file that is not below it. */
function shownPath(file, root) {
    const relative = node_path__WEBPACK_IMPORTED_MODULE_0__.relative(root, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(root, file));
    const isOutside = relative === '' || relative.startsWith('..') || node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute(relative);
    return isOutside ? undefined : relative.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/');
}


/***/ }),

/***/ 44425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseChecks: () => (/* binding */ parseChecks)
});

// EXTERNAL MODULE: ./build/node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(91795);
// EXTERNAL MODULE: ./build/job/map-schema.js
var map_schema = __webpack_require__(26136);
// EXTERNAL MODULE: ./build/report/call-path.js
var call_path = __webpack_require__(77659);
// EXTERNAL MODULE: ./build/report/read-call.js
var read_call = __webpack_require__(15724);
;// CONCATENATED MODULE: ./build/job/expect-calls.js
/** The input `expect-calls`: YAML or JSON rules about which calls must come. */



const scalarSchema = dist/* pipe */.Fs(dist/* union */.KC([dist/* string */.Yj(), dist/* number */.ai(), dist/* boolean */.zM()]), dist/* transform */.pd(String));
/** A name may have several values, all of which must have been sent. */
const pairsSchema = dist/* pipe */.Fs((0,map_schema/* entriesSchema */.W)(dist/* union */.KC([scalarSchema, dist/* array */.YO(scalarSchema)])), dist/* transform */.pd((entries) => entries.flatMap(([name, value]) => [value].flat().map((text) => [name, text]))));
const timesSchema = dist/* pipe */.Fs(dist/* union */.KC([dist/* string */.Yj(), dist/* number */.ai()]), dist/* rawTransform */.NT(({ dataset, addIssue, NEVER }) => {
    const times = parseTimes(String(dataset.value));
    if (times !== undefined)
        return times;
    addIssue({ message: 'no number of calls' });
    return NEVER;
}));
const ruleSchema = dist/* strictObject */.re({
    query: dist/* optional */.lq(pairsSchema),
    headers: dist/* optional */.lq(pairsSchema),
    // YAML has more than JSON: what cannot be written as JSON (a list that holds itself) can be compared with nothing.
    body: dist/* optional */.lq(dist/* pipe */.Fs(dist/* unknown */.L5(), dist/* check */.z6((value) => toJson(value) !== undefined))),
    example: dist/* optional */.lq(dist/* string */.Yj()),
    status: dist/* optional */.lq(dist/* pipe */.Fs(dist/* number */.ai(), dist/* integer */.nd(), dist/* minValue */.Ww(100), dist/* maxValue */.cG(599))),
    times: dist/* optional */.lq(timesSchema),
});
const mapForm = 'a map of names to texts or numbers, or to lists of them; "*" is any value';
/** What each key of a rule takes, for the error of one that has something else. */
const expected = {
    query: mapForm,
    headers: mapForm,
    body: 'any JSON value',
    example: 'the name of an example, in quotes when it is a number',
    status: 'a whole number from 100 to 599',
    times: 'a number of calls, or ">= 1", "<= 3", "> 0", "< 5", "= 2" or "1..3" in quotes',
};
const ruleForm = `${expected.times}, or a map with ${Object.keys(expected).join(', ')}, or a list of such maps`;
const keyForm = 'a method (or ANY) and a path, like "GET /users/:id", where `:name` and `*` stand for one segment and `**` for any number';
/** Parses the input; problems go to `report`, one sentence each, all of them. Empty text has no rules. */
async function parseExpectCalls(text, report) {
    if (text.trim() === '')
        return [];
    const rules = await parseYaml(text, report);
    if (rules === undefined)
        return [];
    if (!isRecord(rules)) {
        report(`\`expect-calls\` is ${show(rules)}: it takes one rule a line, like GET /users/:id: ">= 1".`);
        return [];
    }
    return Object.entries(rules).flatMap(([key, value]) => parseEntry(key, value, report));
}
function parseEntry(key, value, report) {
    const called = parseKey(key, report);
    const entries = Array.isArray(value) ? value : [value];
    if (entries.length === 0)
        report(`\`expect-calls\` has [] in the rule "${key}": it takes ${ruleForm}.`);
    return entries.flatMap((entry, index) => {
        const name = entries.length === 1 ? key.trim() : `${key.trim()} #${index + 1}`;
        const parts = parseRule(name, entry, report);
        if (called === undefined || parts === undefined)
            return [];
        const { body, example, status, headers } = parts;
        const query = [...called.query, ...(parts.query ?? [])];
        return [
            {
                name,
                method: called.method,
                path: called.path,
                ...(query.length > 0 && { query }),
                ...(headers && { headers }),
                ...(body !== undefined && { body }),
                ...(example !== undefined && { example }),
                ...(status !== undefined && { status }),
                times: parts.times ?? { min: 1, max: Infinity },
            },
        ];
    });
}
function parseKey(key, report) {
    const [, method = '', target] = /^([a-z-]+|\*)\s+(\/\S*)$/i.exec(key.trim()) ?? [];
    if (target === undefined) {
        report(`\`expect-calls\` has the rule "${key}": a rule begins with ${keyForm}.`);
        return undefined;
    }
    const queryAt = target.indexOf('?');
    const path = (0,call_path/* pathSegments */.M)(queryAt === -1 ? target : target.slice(0, queryAt));
    const partial = path.find((segment) => segment.includes('*') && segment !== '*' && segment !== '**');
    if (partial !== undefined) {
        report(`\`expect-calls\` has "${partial}" in the path of the rule "${key}": \`*\` stands for a whole segment.`);
        return undefined;
    }
    return {
        method: /^any$/i.test(method) ? '*' : method.toUpperCase(),
        path,
        query: queryAt === -1 ? [] : (0,read_call/* formPairs */.C)(target.slice(queryAt + 1)),
    };
}
/** The short form is a rule that has `times` only. */
function parseRule(name, value, report) {
    const isLong = isRecord(value);
    const given = isLong ? value : { times: value };
    const result = dist/* safeParse */.xL(ruleSchema, given);
    if (result.success)
        return result.output;
    const keys = result.issues.map((issue) => dist/* getDotPath */.Bu(issue)?.split('.')[0] ?? '');
    for (const key of new Set(keys)) {
        const takes = Object.hasOwn(expected, key) ? expected[key] : undefined; // one of its keys
        if (takes === undefined) {
            report(`\`expect-calls\` has the unknown key "${key}" in the rule "${name}": it takes ${Object.keys(expected).join(', ')}.`);
        }
        else {
            const where = isLong ? ` as \`${key}\`` : '';
            report(`\`expect-calls\` has ${show(given[key])}${where} in the rule "${name}": it takes ${isLong ? takes : ruleForm}.`);
        }
    }
    return undefined;
}
/** `2`, `= 2`, `>= 1`, `<= 3`, `> 0`, `< 5`, `1..3`; `undefined` for anything else, and for what no number can be. */
function parseTimes(text) {
    const range = /^\s*(\d{1,9})\s*\.\.\s*(\d{1,9})\s*$/.exec(text);
    if (range !== null)
        return timesOf(Number(range[1]), Number(range[2]));
    const [, operator = '=', digits] = /^\s*(>=|<=|>|<|=)?\s*(\d{1,9})\s*$/.exec(text) ?? [];
    return digits === undefined ? undefined : operators.get(operator)?.(Number(digits));
}
const operators = new Map([
    ['=', (count) => timesOf(count, count)],
    ['>=', (count) => timesOf(count, Infinity)],
    ['>', (count) => timesOf(count + 1, Infinity)],
    ['<=', (count) => timesOf(0, count)],
    ['<', (count) => timesOf(0, count - 1)],
]);
function timesOf(min, max) {
    return min <= max ? { min, max } : undefined;
}
async function parseYaml(text, report) {
    // Loaded here only: most jobs have no rules. JSON is YAML.
    const { parse } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    try {
        // Without the level its warnings would go to the log beside ours.
        return parse(text, { logLevel: 'error' });
    }
    catch (error) {
        const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
        report(`\`expect-calls\` is not valid YAML or JSON: ${reason} Texts that begin with > or * need quotes, and each rule stands once.`);
        return undefined;
    }
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** As JSON, `undefined` for what cannot be written as JSON. */
function toJson(value) {
    try {
        return JSON.stringify(value);
    }
    catch {
        return undefined;
    }
}
/** A value as it may stand in a message. */
function show(value) {
    const text = toJson(value) ?? 'something that is no JSON';
    return text.length > 100 ? `${text.slice(0, 100)}…` : text;
}

;// CONCATENATED MODULE: ./build/job/parse-checks.js

/** Only what is asked for; problems go to `report`, one sentence each. */
async function parseChecks(raw, report) {
    const unmatched = raw['fail-on-unmatched'].toLowerCase();
    if (!['', 'true', 'false'].includes(unmatched)) {
        report(`\`fail-on-unmatched\` is "${raw['fail-on-unmatched']}": it takes true or false.`);
    }
    const percent = raw['min-coverage'].replace(/\s?%$/, '');
    if (percent !== '' && !/^(?:\d{1,2}(?:\.\d+)?|100)$/.test(percent)) {
        report(`\`min-coverage\` is "${raw['min-coverage']}": it takes a percentage from 0 to 100.`);
    }
    const rules = await parseExpectCalls(raw['expect-calls'], report);
    return {
        ...(unmatched === 'true' && { failOnUnmatched: true }),
        ...(rules.length > 0 && { expectCalls: rules }),
        ...(percent !== '' && { minCoverage: Number(percent) }),
    };
}


/***/ }),

/***/ 12751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Go: () => (/* binding */ isBinary),
/* harmony export */   Z: () => (/* binding */ headerValue),
/* harmony export */   e4: () => (/* binding */ bodySize)
/* harmony export */ });
/* harmony import */ var _postman_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69412);

/** Whether the data is base64 and not text. */
function isBinary(body) {
    return body != null && 'mode' in body && body.mode === _postman_model_js__WEBPACK_IMPORTED_MODULE_0__/* .binaryBodyMode */ .Dw;
}
/** The value of the first header of this name (lower case). */
function headerValue(headers, name) {
    return headers?.find(({ key }) => key.toLowerCase() === name)?.value;
}
/** A body's length in bytes, before any cut; `undefined` when the log came without bodies. */
function bodySize(body) {
    if (body === null || body === undefined)
        return undefined;
    const { data, fullSize } = (0,_postman_model_js__WEBPACK_IMPORTED_MODULE_0__/* .readCutMark */ .y3)(body.data ?? '');
    return fullSize ?? Buffer.byteLength(data, isBinary(body) ? 'base64' : 'utf8');
}


/***/ }),

/***/ 18922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ isUnmatched),
/* harmony export */   s: () => (/* binding */ outcomeOf)
/* harmony export */ });
/** Whether the mock itself had no answer: `response.type` is `error` (Postman API, call logs; case-insensitive there). */
function isUnmatched(log) {
    return log.response.type.toLowerCase() === 'error';
}
/** As far as the log alone tells: it gives server responses the type of examples. */
function outcomeOf(log) {
    return isUnmatched(log) ? 'unmatched' : 'matched';
}


/***/ }),

/***/ 77659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ pathSegments),
/* harmony export */   i: () => (/* binding */ fitsPath)
/* harmony export */ });
/** Paths of calls and of rules, segment by segment. */
/** `/a//b%20c/` is `a`, ``, `b c`: a slash at the end makes no difference. */
function pathSegments(path) {
    const trimmed = path.replace(/^\//, '').replace(/\/$/, '');
    return trimmed === '' ? [] : trimmed.split('/').map(decodeSegment);
}
/**
 * Whether a path is one that a rule means: `:name` and `*` stand for one segment, `**` for any number.
 * Linear but for `**`, of which each tries to stand for as little as possible; the last one alone is gone back to.
 */
function fitsPath(pattern, path) {
    let at = 0;
    let rule = 0;
    let lastStars;
    while (at < path.length) {
        const wanted = pattern[rule];
        if (wanted === '**') {
            lastStars = { rule, at };
            rule += 1;
        }
        else if (wanted !== undefined && fitsSegment(wanted, path[at] ?? '')) {
            rule += 1;
            at += 1;
        }
        else if (lastStars !== undefined) {
            lastStars.at += 1;
            at = lastStars.at;
            rule = lastStars.rule + 1;
        }
        else {
            return false;
        }
    }
    return pattern.slice(rule).every((segment) => segment === '**');
}
function fitsSegment(wanted, sent) {
    const isVariable = wanted === '*' || (wanted.startsWith(':') && wanted.length > 1);
    return isVariable ? sent !== '' : wanted === sent;
}
function decodeSegment(segment) {
    if (!segment.includes('%'))
        return segment;
    try {
        return decodeURIComponent(segment);
    }
    catch {
        return segment;
    }
}


/***/ }),

/***/ 71704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ decodeForm)
/* harmony export */ });
/** Decodes `%XX` and `+`; what does not decode stays as it is. */
function decodeForm(text) {
    const spaced = text.replaceAll('+', ' ');
    if (!spaced.includes('%'))
        return spaced;
    try {
        return decodeURIComponent(spaced);
    }
    catch {
        return spaced;
    }
}


/***/ }),

/***/ 87847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ createExplainer)
});

// EXTERNAL MODULE: ./build/report/call-outcome.js
var call_outcome = __webpack_require__(18922);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/report/mock-request.js
var mock_request = __webpack_require__(95093);
;// CONCATENATED MODULE: ./build/report/explain-miss.js
/** Why a call got no example, in the engine's own words. */


const mostCandidates = 5;
/**
 * Weighing one example for one call takes a microsecond or two: this is what all explanations of a run may weigh, so that
 * 100,000 distinct misses of a large collection cannot hold up the job.
 */
const mostWeighed = 1_000_000;
/** Memory for explanations, by distinct requests. */
const mostExplained = 1000;
/**
 * Explains unmatched calls by the engine; equal requests once, distinct ones up to a bound: `undefined` beyond it.
 * The result quotes the call, secrets too.
 */
function createMissExplainer({ engine, collection, locate, isChanged, }) {
    const examples = collection.requests.flatMap((request) => request.examples);
    // Headers that no example has cannot tell candidates apart, and many differ from call to call (dates, trace IDs).
    const telling = new Set(examples.flatMap(({ request }) => request.headers.map(({ key }) => key.toLowerCase())));
    const isTelling = (name) => name === 'content-type' || name.startsWith('x-mock-') || telling.has(name);
    const known = new Map();
    const knownByTarget = new Map();
    const mostKnown = Math.min(mostExplained, Math.max(20, Math.floor(mostWeighed / Math.max(1, examples.length))));
    return (log) => {
        const { method, path, headers, body } = log.request;
        const told = (headers ?? []).filter(({ key }) => isTelling(key.toLowerCase()));
        // Of the answer too: a call that the mock refused by a rate limit has another reason than the same one before.
        const target = [method, path, log.responseName, log.response.statusCode];
        const targetKey = (0,external_node_crypto_.hash)('sha256', JSON.stringify(target));
        const key = (0,external_node_crypto_.hash)('sha256', JSON.stringify([...target, told, body]));
        const before = known.get(key);
        if (before !== undefined)
            return before;
        // Of calls of one address that differ in headers or bodies only, one explanation says most of what there is to say.
        if (known.size >= mostKnown)
            return knownByTarget.get(targetKey);
        const request = (0,mock_request/* toMockRequest */.D)(log);
        const explanation = engine.explain(request, mostCandidates);
        const { bareRequest } = explanation;
        const miss = {
            ...(bareRequest && {
                bareRequest: { place: placeOf(bareRequest), ...locate(bareRequest.place.pointer) },
            }),
            difference: differenceOf(explanation, log, { isCut: request.isCut, isChanged }),
            ...(explanation.decision.outcome === 'served' && { isRefused: true }),
            candidates: explanation.candidates
                .slice(0, mostCandidates)
                .map((candidate) => toNearExample(candidate, locate(candidate.example.place.pointer))),
        };
        known.set(key, miss);
        if (!knownByTarget.has(targetKey))
            knownByTarget.set(targetKey, miss);
        return miss;
    };
}
function toNearExample({ example, score, steps, droppedBy }, position) {
    const { method, address, query } = example.request;
    const queryText = query.map(({ key, value }) => `${key}=${value}`).join('&');
    return {
        example: example.name,
        place: example.place.path.slice(0, -1).join(' > '),
        method,
        address: queryText === '' ? address : `${address}?${queryText}`,
        score,
        steps,
        ...(droppedBy !== undefined && { droppedBy }),
        ...position,
    };
}
function differenceOf({ decision, candidates, verdict, bareRequest }, log, { isCut, isChanged }) {
    const { responseName, response } = log;
    if (decision.outcome === 'served') {
        const when = isChanged ? ' in the environment that the mock had last' : '';
        const fits = `the collection has an example for this call ("${decision.example.name}")${when}`;
        return `${fits}, but the mock answered ${response.statusCode}: ${responseName ?? ''}`;
    }
    const [nearest] = candidates;
    const parts = nearest?.steps.filter(({ fits }) => !fits) ?? [];
    // Where no example comes into question the engine's verdict says what is missing.
    const isForVerdict = parts.length === 0 || bareRequest !== undefined;
    const difference = isForVerdict ? verdict.replace(/\.$/, '') : parts.map(({ reason }) => reason).join('; ');
    return isCut ? `${difference} (the log has the start of the body only)` : difference;
}
const placeOf = ({ place }) => place.path.join(' > ');

;// CONCATENATED MODULE: ./build/report/locate-pointer.js
/** From a JSON pointer into a file to the line where it points. */
/** What is noted of a larger file can take more memory than line numbers are worth. */
const largestText = 32 * 1024 * 1024;
/** Keys and indexes on the way: as each level is gone through anew, a hostile depth would take hours. */
const deepestPointer = 64;
/**
 * `text` is to be JSON as `JSON.parse` takes it, but for a byte order mark. It is looked at when a line is asked for, and
 * each array or object on the way to one is gone through once, so that all lines of a large collection cost no more than
 * reading it a few times.
 */
function createPointerLocator(text) {
    const childrenAt = new Map();
    const children = (offset) => {
        const known = childrenAt.get(offset) ?? readChildren(text, offset);
        childrenAt.set(offset, known);
        return known;
    };
    let breaks;
    return (pointer) => {
        const steps = pointer.split('/').slice(1);
        if (steps.length > deepestPointer || text.length > largestText)
            return undefined;
        let offset = skipSpace(text, text.startsWith('\uFEFF') ? 1 : 0);
        for (const escaped of steps) {
            const key = escaped.replaceAll('~1', '/').replaceAll('~0', '~');
            offset = offset === undefined ? undefined : children(offset).get(key);
        }
        return offset === undefined ? undefined : countBelow((breaks ??= lineBreaks(text)), offset) + 1;
    };
}
function readChildren(text, offset) {
    const children = new Map();
    const isArray = text[offset] === '[';
    if (!isArray && text[offset] !== '{')
        return children;
    let at = skipSpace(text, offset + 1);
    while (at < text.length && text[at] !== ']' && text[at] !== '}') {
        let key = String(children.size);
        if (!isArray) {
            const end = endOfString(text, at);
            // A key that comes twice has its last value, as for JSON.parse.
            key = String(JSON.parse(text.slice(at, end)));
            at = skipSpace(text, skipSpace(text, end) + 1); // over the colon
        }
        children.set(key, at);
        at = skipSpace(text, endOfValue(text, at));
        if (text[at] === ',')
            at = skipSpace(text, at + 1);
    }
    return children;
}
/** Just behind the value that begins at `offset`. Not recursive: a document may be as deep as it likes. */
function endOfValue(text, offset) {
    // V8 finds what matters much faster than a loop that is not yet compiled.
    const structure = /["[\]{},]/g;
    structure.lastIndex = offset;
    let depth = 0;
    while (structure.test(text)) {
        const at = structure.lastIndex - 1;
        switch (text.charAt(at)) {
            case '"':
                structure.lastIndex = endOfString(text, at);
                if (depth === 0)
                    return structure.lastIndex;
                break;
            case '[':
            case '{':
                depth += 1;
                break;
            case ',':
                if (depth === 0)
                    return at;
                break;
            default:
                depth -= 1;
                if (depth <= 0)
                    return depth < 0 ? at : at + 1;
        }
    }
    return text.length;
}
/** Just behind the string whose quote is at `offset`. */
function endOfString(text, offset) {
    for (let at = text.indexOf('"', offset + 1); at !== -1; at = text.indexOf('"', at + 1)) {
        let before = at;
        while (text[before - 1] === '\\')
            before -= 1;
        // An even number of backslashes stand for themselves.
        if ((at - before) % 2 === 0)
            return at + 1;
    }
    return text.length;
}
/** JSON's white space is all up to U+0020; nothing else of that may stand between values. */
function skipSpace(text, offset) {
    let at = offset;
    while (at < text.length && text.charCodeAt(at) <= 0x20)
        at += 1;
    return at;
}
function lineBreaks(text) {
    const breaks = [];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        breaks.push(at);
    return breaks;
}
/** How many of the ascending `numbers` are below `limit`. */
function countBelow(numbers, limit) {
    let [low, high] = [0, numbers.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((numbers[middle] ?? Infinity) < limit)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

;// CONCATENATED MODULE: ./build/report/served-example.js

/**
 * Finds the example behind a call log.
 *
 * The log is the fact: it names the example that was served. But names repeat ("OK", "Success"), and then the engine's own
 * decision on the logged request picks among the examples of that name and status. Where the engine decides for another
 * one (the body was cut, the collection has changed since), the log still wins. A log without a name leaves the decision
 * to the engine.
 */
function createExampleFinder(engine, collection) {
    const byName = Map.groupBy(collection.requests.flatMap(({ examples }) => examples), ({ name }) => name);
    const hasExample = ({ responseName, response }) => byName.get(responseName ?? '')?.some(({ status }) => status === response.statusCode) === true;
    const findExample = (log) => {
        const { responseName, response } = log;
        const hasStatus = ({ status }) => status === response.statusCode;
        if (!responseName) {
            const decided = decide(engine, log);
            return decided !== undefined && hasStatus(decided) ? decided : undefined;
        }
        const named = byName.get(responseName) ?? [];
        if (named.length <= 1)
            return named[0];
        const decided = decide(engine, log);
        if (decided?.name === responseName && hasStatus(decided))
            return decided;
        const method = log.request.method.toUpperCase();
        const fitting = named.filter(hasStatus);
        return fitting.find(({ request }) => request.method === method) ?? fitting[0] ?? named[0];
    };
    return { findExample, hasExample };
}
function decide(engine, log) {
    const decision = engine.answer((0,mock_request/* toMockRequest */.D)(log));
    return decision.outcome === 'served' ? decision.example : undefined;
}

;// CONCATENATED MODULE: ./build/report/explainer.js




/** Equal requests are explained once; distinct ones up to a bound, beyond which a miss has no explanation. */
function createExplainer({ served, serverResponses = [] } = {}) {
    const statusesByName = Map.groupBy(serverResponses, ({ name }) => name);
    const hasServerResponse = ({ responseName, response }) => statusesByName.get(responseName ?? '')?.some(({ statusCode }) => statusCode === response.statusCode) === true;
    if (served === undefined) {
        const explain = (log) => ({
            outcome: !(0,call_outcome/* isUnmatched */.g)(log) && hasServerResponse(log) ? 'server-response' : (0,call_outcome/* outcomeOf */.s)(log),
        });
        return { explain, collection: undefined, locate: () => undefined };
    }
    const { engine, collection, document, isChanged = false } = served;
    const { findExample, hasExample } = createExampleFinder(engine, collection);
    // One that was deleted is in no list any more, as after the update step ended an outage: then it is known by what it
    // had to be, a 5xx (Postman API, server responses) that no example gives.
    const isDeletedServerResponse = (log) => Math.trunc(log.response.statusCode / 100) === 5 && !!log.responseName && !hasExample(log);
    const findLine = document && createPointerLocator(document.text);
    const locate = (pointer) => {
        if (document === undefined)
            return undefined;
        const line = findLine?.(pointer);
        return { file: document.file, ...(line !== undefined && { line }) };
    };
    const explainMiss = createMissExplainer({ engine, collection, locate, isChanged });
    return {
        explain: (log) => {
            if ((0,call_outcome/* isUnmatched */.g)(log)) {
                const miss = explainMiss(log);
                return { outcome: 'unmatched', ...(miss && { miss }) };
            }
            // An API gives the log of a server response the type `success` and the response's name: so would an example of
            // that very name and status, which cannot be told apart. While a server response is active it answers every call.
            if (hasServerResponse(log) || isDeletedServerResponse(log))
                return { outcome: 'server-response' };
            const example = findExample(log);
            return { outcome: 'matched', ...(example && { example }) };
        },
        collection,
        locate,
    };
}


/***/ }),

/***/ 95093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ toMockRequest)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _postman_model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69412);
/* harmony import */ var _call_log_parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12751);
/** A logged call as the engine takes it. */



/** What came in, as far as the log has it: base64 is decoded, the mark of a cut body is taken off. */
function toMockRequest({ request }) {
    const { data, fullSize } = (0,_postman_model_js__WEBPACK_IMPORTED_MODULE_1__/* .readCutMark */ .y3)(request.body?.data ?? '');
    return {
        method: request.method,
        target: request.path,
        headers: request.headers ?? [],
        body: node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(data, (0,_call_log_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .isBinary */ .Go)(request.body) ? 'base64' : 'utf8'),
        isCut: fullSize !== undefined,
    };
}


/***/ }),

/***/ 38977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ nearestOf)
/* harmony export */ });
/** A request that fits but has no example, else the nearest example; `undefined` when neither is known. */
function nearestOf({ bareRequest, candidates: [nearest] }) {
    if (bareRequest !== undefined) {
        const { place, file, line } = bareRequest;
        const position = positionText(bareRequest);
        const text = `the request "${place}"${position === '' ? '' : ` (${position})`}`;
        return { text, position, score: '', ...withPosition(file, line) };
    }
    if (nearest === undefined)
        return undefined;
    const { example, place, file, line, score } = nearest;
    const position = positionText(nearest);
    const where = [place, position].filter((text) => text !== '').join(', ');
    const text = `"${example}"${where === '' ? '' : ` (${where})`}`;
    return { text, position, score: String(Math.round(score * 100) / 100), ...withPosition(file, line) };
}
function positionText({ file, line }) {
    return file === undefined ? '' : line === undefined ? file : `${file}:${line}`;
}
function withPosition(file, line) {
    return { ...(file !== undefined && { file }), ...(line !== undefined && { line }) };
}


/***/ }),

/***/ 15724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ formPairs),
/* harmony export */   D: () => (/* binding */ readCall)
/* harmony export */ });
/* harmony import */ var _engine_form_fields_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19043);
/* harmony import */ var _engine_without_origin_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91018);
/* harmony import */ var _postman_model_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69412);
/* harmony import */ var _call_log_parts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12751);
/* harmony import */ var _call_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77659);
/* harmony import */ var _decode_form_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71704);
/** A call taken apart for rules about calls. */






function readCall(log) {
    const target = (0,_engine_without_origin_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutOrigin */ .b)(log.request.path);
    const queryAt = target.indexOf('?');
    return {
        log,
        method: log.request.method.toUpperCase(),
        path: (0,_call_path_js__WEBPACK_IMPORTED_MODULE_1__/* .pathSegments */ .M)(queryAt === -1 ? target : target.slice(0, queryAt)),
        query: once(() => (queryAt === -1 ? [] : formPairs(target.slice(queryAt + 1)))),
        body: once(() => readBody(log)),
    };
}
/** The pairs of a query string or an urlencoded form. */
function formPairs(text) {
    return text
        .split('&')
        .filter((pair) => pair !== '')
        .map((pair) => {
        const equals = pair.indexOf('=');
        return equals === -1
            ? [(0,_decode_form_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeForm */ .X)(pair), '']
            : [(0,_decode_form_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeForm */ .X)(pair.slice(0, equals)), (0,_decode_form_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeForm */ .X)(pair.slice(equals + 1))];
    });
}
function readBody({ request }) {
    const { data, fullSize } = (0,_postman_model_js__WEBPACK_IMPORTED_MODULE_3__/* .readCutMark */ .y3)(request.body?.data ?? '');
    const text = (0,_call_log_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .isBinary */ .Go)(request.body) ? Buffer.from(data, 'base64').toString() : data;
    const isCut = fullSize !== undefined;
    const json = parseJson(text);
    if (json !== undefined)
        return { value: json.value, text, isCut };
    const isForm = request.body?.mode === 'urlencoded' ||
        /x-www-form-urlencoded/i.test((0,_call_log_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .headerValue */ .Z)(request.headers, 'content-type') ?? '');
    if (!isForm)
        return { value: text, text, isCut };
    const fields = formPairs(text);
    return { value: (0,_engine_form_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .fieldsAsValue */ .v)(fields), fields: (0,_engine_form_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .groupByKey */ .k)(fields), text, isCut };
}
function parseJson(text) {
    try {
        return { value: JSON.parse(text) };
    }
    catch {
        return undefined;
    }
}
function once(read) {
    let result;
    return () => (result ??= { value: read() }).value;
}


/***/ }),

/***/ 60876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ createRedactor)
});

// EXTERNAL MODULE: ./build/postman/model.js
var model = __webpack_require__(69412);
// EXTERNAL MODULE: ./build/report/call-log-parts.js
var call_log_parts = __webpack_require__(12751);
;// CONCATENATED MODULE: ./build/report/equal-messages.js
const requestLikeness = {
    kindOf: ({ path }) => path,
    isEqual: (a, b) => a.path === b.path &&
        a.method === b.method &&
        a.body?.mode === b.body?.mode &&
        haveEqualBodies(a, b) &&
        haveEqualHeaders(a, b),
    sizeOf: (request) => request.path.length + request.method.length + sizeOfParts(request),
};
const responseLikeness = {
    // Answers are often of one length, and begin or end alike.
    kindOf: ({ statusCode, body }) => {
        const data = body?.data ?? '';
        return `${statusCode} ${data.length} ${data.slice(0, 48)} ${data.slice(-16)}`;
    },
    isEqual: (a, b) => a.statusCode === b.statusCode && a.type === b.type && haveEqualBodies(a, b) && haveEqualHeaders(a, b),
    sizeOf: (response) => response.type.length + sizeOfParts(response),
};
/** `null`, which is written into files, is not the same as nothing, which is left out. */
function haveEqualBodies({ body: a }, { body: b }) {
    return a === b || (a != null && b != null && a.data === b.data);
}
function haveEqualHeaders({ headers: a }, { headers: b }) {
    if (a == null || b == null)
        return a === b;
    return a.length === b.length && a.every(({ key, value }, index) => key === b[index]?.key && value === b[index].value);
}
function sizeOfParts({ headers, body }) {
    let size = body?.data?.length ?? 0;
    for (const { key, value } of headers ?? [])
        size += key.length + value.length;
    return size;
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/report/redact-bytes.js
/** Redacts bodies that are bytes: compressed ones, UTF-16, and all else as the characters of Latin-1. */

/** Decompressed bytes that are looked into: a bomb must not fill the memory. */
const mostBytes = 4_000_000;
const bounds = { maxOutputLength: mostBytes };
/** A body that was cut decompresses to its start. */
const codings = new Map([
    [
        'gzip',
        {
            decode: (bytes) => (0,external_node_zlib_.gunzipSync)(bytes, { ...bounds, finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH }),
            encode: external_node_zlib_.gzipSync,
        },
    ],
    [
        'deflate',
        {
            decode: (bytes) => (0,external_node_zlib_.inflateSync)(bytes, { ...bounds, finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH }),
            encode: external_node_zlib_.deflateSync,
        },
    ],
    [
        'br',
        {
            decode: (bytes) => (0,external_node_zlib_.brotliDecompressSync)(bytes, { ...bounds, finishFlush: external_node_zlib_.constants.BROTLI_OPERATION_FLUSH }),
            encode: (bytes) => (0,external_node_zlib_.brotliCompressSync)(bytes),
        },
    ],
]);
/** Instead of a compressed body that cannot be looked into. */
const notShown = Buffer.from('[compressed body not shown]');
/**
 * @param coding the `Content-Encoding`; '' for none
 * @returns the very same `bytes` when nothing in them was redacted
 */
function redactBytes(bytes, coding, redact) {
    if (coding === '' || coding === 'identity' || bytes.length === 0)
        return redactPlain(bytes, redact);
    const known = codings.get(coding === 'x-gzip' ? 'gzip' : coding);
    if (known === undefined)
        return notShown;
    try {
        const plain = known.decode(bytes);
        const redacted = redactPlain(plain, redact);
        return redacted === plain ? bytes : known.encode(redacted);
    }
    catch {
        return notShown;
    }
}
function redactPlain(bytes, redact) {
    if (bytes[0] === 0xfe && bytes[1] === 0xff) {
        const swapped = swapPairs(bytes);
        const redacted = redactAs('utf16le', swapped, redact);
        return redacted === swapped ? bytes : swapPairs(redacted);
    }
    // Latin-1 maps each byte to one character and back, whatever the bytes mean.
    return redactAs(bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf16le' : 'latin1', bytes, redact);
}
function redactAs(encoding, bytes, redact) {
    const text = bytes.toString(encoding);
    const redacted = redact(text);
    return redacted === text ? bytes : Buffer.from(redacted, encoding);
}
/** UTF-16 in the other order of bytes. Half a character at the end, where a body was cut, is left out. */
const swapPairs = (bytes) => Buffer.from(bytes.subarray(0, bytes.length & ~1)).swap16();

// EXTERNAL MODULE: ./build/report/secret-values.js
var secret_values = __webpack_require__(63806);
;// CONCATENATED MODULE: ./build/report/secret-names.js
/** Which headers and fields hold secrets, by their names. */
const secretHeaders = ['authorization', 'proxy-authorization', 'cookie', 'cookie2', 'set-cookie', 'x-api-key'];
/** Normalised names that hold a secret when they are the whole name. */
const secretFields = [
    'accesskey',
    'accesskeyid',
    'amzcredential',
    'apikey',
    'assertion',
    'auth',
    'authkey',
    'authorization',
    'awsaccesskeyid',
    'bearer',
    'clientassertion',
    'codeverifier',
    'cookie',
    'cookie2',
    'credential',
    'credentials',
    'cvc',
    'cvv',
    'forwardedauthorization',
    'jwt',
    'originalauthorization',
    'otp',
    'pass',
    'passcode',
    'pin',
    'pwd',
    'samlresponse',
    'secrets',
    'setcookie',
    'sig',
    'totp',
    'xamzcredential',
    'xforwardedauthorization',
    'xoriginalauthorization',
];
/** Parts that give a secret away wherever they stand, as in `newPassword` or `password_confirmation`. */
const secretParts = ['password', 'passwd', 'passphrase'];
/** Ends that give a secret away, as in `stripe_secret_key` or `github-access-token`. */
const secretEnds = [
    'apikey',
    'apikeys',
    'encryptionkey',
    'functionskey',
    'privatekey',
    'pwd',
    'secret',
    'secretaccesskey',
    'secretkey',
    'sessid',
    'sessionid',
    'signature',
    'signingkey',
    'subscriptionkey',
    'token',
    'tokens',
];
/** Ends of names that end in `token` and give nothing away: where a list goes on, and what a language model counts. */
const harmlessEnds = [
    'cachedtokens',
    'completiontokens',
    'continuationtoken',
    'inputtokens',
    'maxtokens',
    'nexttoken',
    'outputtokens',
    'pagetoken',
    'prompttokens',
    'reasoningtokens',
    'synctoken',
    'totaltokens',
];
/** Schemes that may stand before credentials (IANA's registry, and two in wide use). */
const authenticationSchemes = ['apikey', 'basic', 'bearer', 'digest', 'dpop', 'hoba', 'mutual', 'negotiate', 'token'];
const longestScheme = Math.max(...authenticationSchemes.map((scheme) => scheme.length));
/** Whether a word only says how credentials are written: it may stay readable before masked ones. */
const isScheme = (word) => authenticationSchemes.includes(word.toLowerCase());
/** Nothing is secret by its name. */
const noSecretNames = {
    isHeader: () => false,
    isField: () => false,
    isFormField: () => false,
    isPath: () => false,
    longestPath: 0,
};
/** Longest name that is looked at: a longer one is data, not a name. */
const longestName = 128;
/** The same for a name that is made of several. */
const longestFormName = 1024;
/** `Client-Secret`, `client_secret` and `clientSecret` are one name: `clientsecret`. */
function normaliseName(name) {
    return name.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
}
/**
 * @param headers further header names, in any case
 * @param fields further field names (at any depth), or dotted paths from the root such as `customer.address.zip`.
 *   Arrays need no segment of their own (`items.pin` is the `pin` of every item); an index or `*` may stand for one, and
 *   `*` also for any one key.
 */
function createSecretNames(headers, fields) {
    const headerNames = new Set([...secretHeaders, ...headers.map((name) => name.trim().toLowerCase())]);
    const fieldNames = new Set([...secretFields, ...fields.filter((field) => !isPathLike(field)).map(normaliseName)]);
    fieldNames.delete('');
    const paths = fields
        .filter(isPathLike)
        .map(parsePath)
        .filter((path) => path.length > 0);
    const isField = remembering((name) => name.length <= longestName && decideField(name, fieldNames));
    const longestPath = Math.max(0, ...paths.map((path) => path.length));
    const isPath = (keys) => paths.some((path) => matchesPath(path, 0, keys, 0));
    return {
        isField,
        isFormField: remembering((name) => {
            if (name.length > longestFormName)
                return false;
            // As in JSON, all that stands under a secret name is secret: `credentials[user]`, `tokens[0]`.
            const keys = keysOf(name);
            const isSecretAt = (index) => index < longestPath && isPath(keys.slice(0, index + 1));
            return isField(name) || keys.some((key, index) => isField(key) || isSecretAt(index));
        }),
        isHeader: remembering((name) => headerNames.has(name.toLowerCase()) || decideField(name.replace(/^x-/i, ''), fieldNames)),
        isPath,
        longestPath,
    };
}
/** Logs repeat the same few names; hostile ones must not grow the memory of them. */
function remembering(decide) {
    const known = new Map();
    return (name) => {
        const before = known.get(name);
        if (before !== undefined)
            return before;
        const secret = decide(name);
        if (known.size < 2000 && name.length <= longestName)
            known.set(name, secret);
        return secret;
    };
}
function decideField(name, fieldNames) {
    // Text writes nested names as `user.password` or `tokens[0]`. Of a host's name, which looks the same, only the end counts.
    const lastKey = keysOf(name).at(-1) ?? '';
    return [normaliseName(name), normaliseName(lastKey)].some((normal) => fieldNames.has(normal) ||
        secretParts.some((part) => normal.includes(part)) ||
        (secretEnds.some((end) => normal.endsWith(end)) && !harmlessEnds.some((end) => normal.endsWith(end))));
}
/** The keys in `user[tokens][0]` or `user.tokens.0`, without indexes: lists have no names of their own. */
const keysOf = (name) => name.split(/[.[\]]+/).filter((key) => key !== '' && !/^\d+$/.test(key));
const isPathLike = (field) => field.includes('.');
const parsePath = (path) => path
    .split(/[.[\]]+/)
    .map((segment) => segment.trim())
    .filter((segment) => segment !== '' && segment !== '$')
    .map((segment) => (segment === '*' ? '*' : normaliseName(segment)));
function matchesPath(path, at, keys, depth) {
    const segment = path[at];
    const key = keys[depth];
    if (segment === undefined)
        return key === undefined;
    const mayStandForArray = segment === '*' || /^\d+$/.test(segment);
    if (mayStandForArray && matchesPath(path, at + 1, keys, depth))
        return true;
    if (key === undefined)
        return false;
    return (segment === '*' || segment === normaliseName(key)) && matchesPath(path, at + 1, keys, depth + 1);
}

;// CONCATENATED MODULE: ./build/report/redact-json.js
/**
 * Redacts JSON in place: one scan, no parsing and serialising again, so that all the rest stays as it was byte for byte.
 * JSON that is torn or broken is read as far as it makes sense.
 */


/**
 * Redacts strings and numbers under secret names, whole subtrees too, and strings with secret content. `null`, `true`,
 * `false` and empty strings stay: they tell what was wrong and give nothing away.
 * @param onMatch called once for each value replaced by its name
 * @param within keys that lead to the text from its document's root
 */
function redactJson(text, names, rules, onMatch, within = []) {
    const levels = [];
    const keys = [...within];
    let key;
    let secret = false;
    let wellFormed = true;
    let output = '';
    let copied = 0;
    const replace = (from, to, replacement) => {
        output += text.slice(copied, from) + replacement;
        copied = to;
    };
    let at = 0;
    while (at < text.length) {
        const character = text.charAt(at);
        if (character === '"') {
            const end = endOfString(text, at);
            const closed = end <= text.length;
            const isKey = closed && text.charAt(skipSpace(text, end)) === ':';
            wellFormed &&= closed;
            const level = levels.at(-1);
            const isName = !isKey && (key === 'key' || key === 'name');
            if (isKey || isName || secret || !rules.isPlain) {
                const whole = text.slice(at + 1, end - 1);
                // What a cut has left of an escape is kept as it is.
                const raw = closed ? whole : whole.slice(0, endOfEscapes(whole));
                const value = decodeString(raw);
                wellFormed &&= value !== undefined;
                if (isKey) {
                    key = value ?? raw;
                    const isNamed = key === 'value' && level?.namesSecret === true;
                    secret = (level?.secret ?? false) || isNamed || names.isField(key) || isSecretPath(names, keys, key);
                }
                if (isName && level !== undefined && value !== undefined && value.length <= longestName) {
                    level.namesSecret = names.isField(value) || names.isHeader(value);
                }
                if (secret && !isKey) {
                    if (whole !== '' && whole !== secret_values/* mask */.d) {
                        replace(at + 1, at + 1 + whole.length, secret_values/* mask */.d);
                        onMatch();
                    }
                }
                else if (value !== undefined && rules.mayHoldSecret(raw)) {
                    const redacted = rules.redactString(value);
                    if (redacted !== value && closed)
                        replace(at, end, JSON.stringify(redacted));
                    else if (redacted !== value)
                        replace(at + 1, at + 1 + raw.length, encodeTorn(redacted, raw));
                }
            }
            at = end;
        }
        else if (character === '{' || character === '[') {
            levels.push({ open: character, secret, depth: keys.length, namesSecret: false });
            if (key !== undefined)
                keys.push(key);
            key = undefined;
            at += 1;
        }
        else if (character === '}' || character === ']') {
            const level = levels.pop();
            wellFormed &&= level?.open === (character === '}' ? '{' : '[');
            keys.length = level?.depth ?? within.length;
            // Of several documents in one text, the next one starts at its own root.
            key = undefined;
            secret = levels.at(-1)?.secret ?? false;
            at += 1;
        }
        else if (character === ',') {
            key = undefined;
            secret = levels.at(-1)?.secret ?? false;
            at += 1;
        }
        else if (character === ':' || isSpace(character)) {
            at += 1;
        }
        else {
            const end = endOfBareValue(text, at);
            const raw = text.slice(at, end);
            const isWord = raw === 'null' || raw === 'true' || raw === 'false';
            // A number that held a known secret: quoted it is JSON again. In broken JSON a mask may stand anywhere.
            const isMasked = wellFormed && raw.includes(secret_values/* mask */.d);
            if (isMasked || (secret && !isWord && raw !== secret_values/* mask */.d)) {
                replace(at, end, `"${secret_values/* mask */.d}"`);
                if (!isMasked)
                    onMatch();
            }
            wellFormed &&= isMasked || isWord || /^-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?$/.test(raw);
            at = end;
        }
    }
    return { text: output + text.slice(copied), wellFormed: wellFormed && levels.length === 0 };
}
function isSecretPath(names, keys, key) {
    return keys.length < names.longestPath && names.isPath([...keys, key]);
}
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
/** Where the last whole escape of a string ends that was cut off; its length where none is torn. */
function endOfEscapes(raw) {
    const backslash = raw.lastIndexOf('\\');
    if (backslash === -1 || raw.length - backslash > 7)
        return raw.length;
    let first = backslash;
    while (first > 0 && raw.charAt(first - 1) === '\\')
        first -= 1;
    const opens = (backslash - first) % 2 === 0;
    return opens && !/^\\(?:["\\/bfnrt]|u[\da-f]{4})/i.test(raw.slice(backslash)) ? backslash : raw.length;
}
/** What has no escapes may be no string at all, but text behind a quote that is out of step: its lines stay lines. */
const encodeTorn = (value, before) => before.includes('\\') ? JSON.stringify(value).slice(1, -1) : value;
const isSpace = (character) => character === ' ' || character === '\n' || character === '\r' || character === '\t' || character === '\uFEFF';
function skipSpace(text, from) {
    let at = from;
    while (at < text.length && isSpace(text.charAt(at)))
        at += 1;
    return at;
}
function endOfBareValue(text, from) {
    let at = from + 1;
    while (at < text.length && !'{}[],:" \t\r\n'.includes(text.charAt(at)))
        at += 1;
    return at;
}

// EXTERNAL MODULE: ./build/report/decode-form.js
var decode_form = __webpack_require__(71704);
;// CONCATENATED MODULE: ./build/report/pair-text.js
/** What the redaction of pairs in text is made of. */

/** An empty value stays empty: it tells what was wrong. A masked one stays, uncounted. */
function maskOf(value, rules) {
    if (value === '' || value === secret_values/* mask */.d)
        return value;
    rules.onMatch();
    return secret_values/* mask */.d;
}
function indexOrEnd(text, part, from) {
    const index = text.indexOf(part, from);
    return index === -1 ? text.length : index;
}
const pair_text_isSpace = (character) => ' \t\r\n'.includes(character);
const isNameCharacter = (character) => /[\p{L}\p{N}_.\-%[\]$]/u.test(character);

;// CONCATENATED MODULE: ./build/report/redact-colon-pairs.js
/** Redacts `"name": "value"` and `name: value` in text: torn JSON, GraphQL, header lines, logs. */



/**
 * `"token": "abc"`, also with the quotes escaped any number of times, as in JSON inside of a string; `token: "abc"` as in
 * GraphQL; and `Authorization: Bearer abc` on a line or in quotes of its own, or amid words.
 */
function redactColonPairs(text, rules) {
    let output = '';
    let copied = 0;
    let colon = text.indexOf(':');
    while (colon !== -1) {
        let next = colon + 1;
        const quotedName = quotedNameBefore(text, colon);
        const bare = quotedName === undefined ? bareNameBefore(text, colon) : undefined;
        const name = quotedName ?? bare?.name;
        if (name !== undefined && rules.isField((0,decode_form/* decodeForm */.X)(name))) {
            const value = bare === undefined ? looseValueAfter(text, next) : bareValueAfter(text, next, bare);
            if (value !== undefined && value.start >= copied) {
                output += text.slice(copied, value.start);
                const masked = maskOf(text.slice(value.start, value.end), rules);
                output += value.quoted || masked === '' || bare !== undefined ? masked : `"${masked}"`;
                copied = value.end;
                next = Math.max(next, value.end);
            }
        }
        colon = text.indexOf(':', next);
    }
    return output + text.slice(copied);
}
function quotedNameBefore(text, colon) {
    let end = colon - 1;
    while (end >= 0 && pair_text_isSpace(text.charAt(end)))
        end -= 1;
    const quote = text.charAt(end);
    if (quote !== '"' && quote !== "'")
        return undefined;
    let start = end - 1;
    while (start >= 0 && text.charAt(start) !== quote) {
        if (end - start > longestName)
            return undefined;
        start -= 1;
    }
    return start < 0 ? undefined : text.slice(start + 1, end).replaceAll('\\', '');
}
function bareNameBefore(text, colon) {
    let start = colon;
    while (start > 0 && isNameCharacter(text.charAt(start - 1))) {
        if (colon - start > longestName)
            return undefined;
        start -= 1;
    }
    if (start === colon)
        return undefined;
    const name = text.slice(start, colon);
    let before = start - 1;
    if (before >= 0 && '"\''.includes(text.charAt(before))) {
        return { name, place: { quote: text.charAt(before), backslashes: countBackslashesBefore(text, before, 0) } };
    }
    // More space than this is no indentation of a name.
    const furthest = start - longestName;
    while (before > furthest && (text.charAt(before) === ' ' || text.charAt(before) === '\t'))
        before -= 1;
    const neighbour = before < 0 ? '\n' : text.charAt(before);
    if (neighbour === '\n' || neighbour === '\r')
        return { name, place: 'line' };
    return { name, place: '{[(,;'.includes(neighbour) ? 'entry' : 'words' };
}
/** The value of an unquoted name. */
function bareValueAfter(text, from, { name, place }) {
    let start = from;
    while (text.charAt(start) === ' ' || text.charAt(start) === '\t')
        start += 1;
    const quoteAt = start + countBackslashes(text, start);
    if ('"\'{['.includes(text.charAt(quoteAt)) && quoteAt < text.length)
        return looseValueAfter(text, start);
    if (place === 'words')
        return credentialsAfter(text, start, name);
    if (place === 'entry')
        return looseValueAfter(text, start);
    return { start, end: endOfLine(text, start, place === 'line' ? undefined : place), quoted: false };
}
/**
 * The `abc` of `Bearer abc` amid words, where a value needs more than a name to tell it from prose: `Invalid token: expected
 * a string` and `Invalid token: basic checks failed` give no secret away.
 */
function credentialsAfter(text, from, name) {
    const space = text.slice(from, from + longestScheme + 1).indexOf(' ');
    if (space === -1 || !isScheme(text.slice(from, from + space)))
        return undefined;
    let start = from + space;
    while (text.charAt(start) === ' ')
        start += 1;
    let end = start;
    while (end < text.length && !pair_text_isSpace(text.charAt(end)) && !'"\'\\`<>&,;)]}'.includes(text.charAt(end)))
        end += 1;
    const isProse = !/authorization$/i.test(name) && /^\p{Ll}*[.:!?]?$/u.test(text.slice(start, end));
    return isProse ? undefined : { start, end, quoted: false };
}
/** The end of a line, or of the quoted text before it. */
function endOfLine(text, from, open) {
    for (let at = from; at < text.length; at += 1) {
        const character = text.charAt(at);
        if (character === '\n' || character === '\r')
            return at;
        if (character !== open?.quote)
            continue;
        // A quote with more backslashes than the opening one is part of the value.
        const backslashes = countBackslashesBefore(text, at, from);
        if (backslashes <= open.backslashes)
            return at - backslashes;
    }
    return text.length;
}
/** After the bracket that closes the one at `open`; the text's end when none does. Brackets in strings do not count. */
function endOfBrackets(text, open) {
    let depth = 0;
    let isInString = false;
    for (let at = open; at < text.length; at += 1) {
        const character = text.charAt(at);
        if (isInString) {
            if (character === '\\')
                at += 1;
            else if (character === '"')
                isInString = false;
        }
        else if (character === '"')
            isInString = true;
        else if (character === '{' || character === '[')
            depth += 1;
        else if (character === '}' || character === ']') {
            depth -= 1;
            if (depth === 0)
                return at + 1;
        }
    }
    return text.length;
}
function looseValueAfter(text, from) {
    let at = from;
    while (at < text.length && pair_text_isSpace(text.charAt(at)))
        at += 1;
    const backslashes = countBackslashes(text, at);
    const quote = text.charAt(at + backslashes);
    if (backslashes === 0 && (quote === '{' || quote === '[')) {
        return { start: at, end: endOfBrackets(text, at), quoted: false };
    }
    if (quote !== '"' && quote !== "'") {
        let end = at;
        while (end < text.length && !pair_text_isSpace(text.charAt(end)) && !'{}[],"\'&<>'.includes(text.charAt(end)))
            end += 1;
        const isWord = ['null', 'true', 'false'].includes(text.slice(at, end));
        return { start: at, end: isWord ? at : end, quoted: false };
    }
    const start = at + backslashes + 1;
    let end = indexOrEnd(text, quote, start);
    // A quote with more backslashes than the opening one is part of the value.
    while (end < text.length && countBackslashesBefore(text, end, start) > backslashes) {
        end = indexOrEnd(text, quote, end + 1);
    }
    return { start, end: end - Math.min(backslashes, countBackslashesBefore(text, end, start)), quoted: true };
}
function countBackslashes(text, from) {
    let count = 0;
    while (text.charAt(from + count) === '\\')
        count += 1;
    return count;
}
function countBackslashesBefore(text, index, start) {
    let count = 0;
    while (index - 1 - count >= start && text.charAt(index - 1 - count) === '\\')
        count += 1;
    return count;
}

;// CONCATENATED MODULE: ./build/report/redact-pairs.js
/** Redacts `name=value`, `name: value` and `https://user:password@host` in text that is not JSON: forms, query strings, markup, logs, torn JSON. */




/** How often a value of a form is decoded at most. */
const mostEncodings = 3;
/**
 * Redacts an urlencoded form or a query string (without `?`).
 * @param redactValue redacts a decoded value whose name is harmless, such as JSON in a form field
 */
function redactForm(text, rules, redactValue) {
    return text
        .split('&')
        .map((pair) => {
        const equals = pair.indexOf('=');
        const name = equals === -1 ? '' : pair.slice(0, equals);
        const value = pair.slice(equals + 1);
        if (equals !== -1 && rules.isFormField((0,decode_form/* decodeForm */.X)(name)))
            return `${name}=${maskOf(value, rules)}`;
        return pair.slice(0, equals + 1) + redactEncoded(value, redactValue);
    })
        .join('&');
}
/** Redacts a value that is percent-encoded once or more, as a URL within a URL is. */
function redactEncoded(value, redactValue, times = 1) {
    const decoded = (0,decode_form/* decodeForm */.X)(value);
    const known = redactValue(decoded);
    const isEncoded = decoded !== value && times < mostEncodings && known.includes('%');
    const redacted = isEncoded ? redactEncoded(known, redactValue, times + 1) : known;
    return redacted === decoded ? value : encodeURIComponent(redacted.toWellFormed());
}
/** Redacts pairs of all kinds wherever they stand in free text. Linear in the length of the text. */
function redactLoosePairs(text, rules) {
    return redactColonPairs(redactAssignments(redactUserInfo(text, rules), rules), rules);
}
/** The password in `https://user:password@host`. */
function redactUserInfo(text, rules) {
    if (!rules.isField('password'))
        return text;
    let output = '';
    let copied = 0;
    let scheme = text.indexOf('://');
    while (scheme !== -1) {
        const start = scheme + 3;
        let end = start;
        let colon = -1;
        let at = -1;
        for (; end < text.length && !pair_text_isSpace(text.charAt(end)) && !'/?#"\'<>\\`'.includes(text.charAt(end)); end += 1) {
            if (text.charAt(end) === ':' && colon === -1)
                colon = end;
            if (text.charAt(end) === '@')
                at = end;
        }
        if (colon !== -1 && colon < at) {
            output += text.slice(copied, colon + 1) + maskOf(text.slice(colon + 1, at), rules);
            copied = at;
        }
        scheme = text.indexOf('://', end);
    }
    return output + text.slice(copied);
}
/** `token=abc`, in query strings within text and in attributes (`token="abc"`). */
function redactAssignments(text, rules) {
    let output = '';
    let copied = 0;
    let equals = text.indexOf('=');
    while (equals !== -1) {
        let next = equals + 1;
        let nameStart = equals;
        while (nameStart > 0 && equals - nameStart <= longestName && isNameCharacter(text.charAt(nameStart - 1))) {
            nameStart -= 1;
        }
        const name = text.slice(nameStart, equals);
        if (name !== '' && isSecretName((0,decode_form/* decodeForm */.X)(name), rules)) {
            const quote = text.charAt(next);
            const isQuoted = quote === '"' || quote === "'";
            const start = isQuoted ? next + 1 : next;
            const end = isQuoted ? indexOrEnd(text, quote, start) : endOfLooseValue(text, start);
            output += text.slice(copied, start) + maskOf(text.slice(start, end), rules);
            copied = end;
            next = end;
        }
        equals = text.indexOf('=', next);
    }
    return output + text.slice(copied);
}
/** In text, dots stand in names of hosts and files too; brackets stand in names of forms alone. */
const isSecretName = (name, rules) => name.includes('[') ? rules.isFormField(name) : rules.isField(name);
/**
 * Redacts the parts of a `multipart/form-data` body that have secret names.
 * The first line that starts with `--` is the boundary; a preamble may stand before it.
 */
function redactMultipart(text, rules) {
    const start = text.startsWith('--') ? 0 : indexOrEnd(text, '\n--', 0) + 1;
    const boundary = text.slice(start, Math.min(indexOrEnd(text, '\r', start), indexOrEnd(text, '\n', start)));
    let output = '';
    let copied = 0;
    let part = start;
    while (part < text.length) {
        const end = indexOrEnd(text, `\n${boundary}`, part);
        const lines = text.slice(part, end);
        const blank = /\r?\n\r?\n/.exec(lines);
        const name = /[;\s]name="?([^";\r\n]*)/i.exec(lines.slice(0, blank?.index))?.[1];
        if (blank !== null && name !== undefined && rules.isFormField(name)) {
            const content = blank.index + blank[0].length;
            const contentEnd = Math.max(content, lines.endsWith('\r') ? lines.length - 1 : lines.length);
            output += text.slice(copied, part + content) + maskOf(lines.slice(content, contentEnd), rules);
            copied = part + contentEnd;
        }
        part = end + 1;
    }
    return output + text.slice(copied);
}
function endOfLooseValue(text, from) {
    let at = from;
    while (at < text.length && !pair_text_isSpace(text.charAt(at)) && !'&"\'<>'.includes(text.charAt(at)))
        at += 1;
    // `Authorization=Bearer abc`: the scheme is not the secret.
    const word = text.charAt(at) === ' ' && at - from < longestName ? text.slice(from, at) : '';
    if (!isScheme(word))
        return at;
    at += 1;
    while (at < text.length && !pair_text_isSpace(text.charAt(at)) && !'&"\'<>'.includes(text.charAt(at)))
        at += 1;
    return at;
}

;// CONCATENATED MODULE: ./build/report/redact-path.js
/** Redacts the targets of requests: paths with their queries, and whole URLs, as clients send them to a proxy. */


function createPathRedactor({ rules, redactValues, redactFormText }) {
    /** `token=abc` as a segment of a path, or one parameter of it. */
    const redactPair = (pair) => {
        const equals = pair.indexOf('=');
        if (equals === -1 || !rules.isFormField(pair.slice(0, equals)))
            return pair;
        return `${pair.slice(0, equals)}=${maskOf(pair.slice(equals + 1), rules)}`;
    };
    const redactPairs = (text) => text.split('&').map(redactPair).join('&');
    const redactParameter = (parameter) => {
        const redacted = redactPairs(parameter);
        if (redacted !== parameter)
            return redacted;
        // Any of its characters may be percent-encoded, not only those that need it.
        const decoded = decodeSegment(parameter);
        if (decoded === parameter)
            return redactValues(parameter);
        const whole = redactUserInfo(redactPairs(redactValues(decoded)), rules);
        return whole === decoded ? parameter : encodeURIComponent(whole.toWellFormed());
    };
    /** `/orders;access_token=abc`: parameters of a path are pairs too. */
    const redactSegment = (segment) => segment.split(';').map(redactParameter).join(';');
    return (path) => {
        const text = redactValues(path);
        const queryAt = text.indexOf('?');
        // `http://user:password@host/a`, at the start or anywhere in a path.
        const route = redactUserInfo(queryAt === -1 ? text : text.slice(0, queryAt), rules);
        const redacted = /[%;=]/.test(route) ? route.split('/').map(redactSegment).join('/') : route;
        return queryAt === -1 ? redacted : `${redacted}?${redactFormText(text.slice(queryAt + 1))}`;
    };
}
function decodeSegment(segment) {
    try {
        return decodeURIComponent(segment);
    }
    catch {
        return segment;
    }
}

;// CONCATENATED MODULE: ./build/report/redact-quotes.js
/** Redacts sentences that quote names and values in backticks, as the engine's explanations do. */


/**
 * Words after which a value is quoted, not a name: "body is `…`, example has `…`", "path `…` fits `…` with `name` = `…`". A
 * word that is not here makes a name of what follows: that hides too much rather than too little.
 */
const wordsBeforeValues = new Set([
    ...['is', 'has', 'have', 'not', 'was', 'were', '=', 'value'],
    ...['path', 'method', 'request', 'fits', 'to', 'for'],
]);
/**
 * In "header `authorization` is `Bearer abc`, example has `Bearer def`" and "body at `user.password` is `"x"`" no pair
 * stands together: once a quoted name is a secret one, all that is quoted after it in the sentence is masked. A quoted
 * `name=value` is taken as a pair with all its values.
 */
function redactQuotes(text, names, { redactWords, redactValue }) {
    const redactPair = (pair) => {
        const equals = pair.indexOf('=');
        if (equals <= 0)
            return redactValue(pair, []);
        const name = pair.slice(0, equals);
        const isSecret = names.isHeader(name) || names.isFormField(name);
        return `${name}=${isSecret ? secret_values/* mask */.d : redactValue(pair.slice(equals + 1), [])}`;
    };
    // `Bearer abc` is a secret whatever its name, which may stand beside it: `{"key":"Authorization","value":"Bearer abc"}`.
    const redactUnnamed = (value, within) => {
        const [, open = '', scheme = '', credentials = ''] = /^("?)(\w+) ([^"]+)/.exec(value) ?? [];
        const isSecret = isScheme(scheme) && !/^\p{Ll}+$/u.test(credentials) && names.isHeader('authorization');
        return isSecret ? `${open}${scheme} ${secret_values/* mask */.d}${open}` : redactValue(value, within);
    };
    let isAfterSecret = false;
    let isQuery = false;
    let within = [];
    return text
        .split('`')
        .map((part, index, parts) => {
        // Every second part stands between backticks: what is quoted never holds one.
        if (index % 2 === 0)
            return redactWords(part);
        if (isAfterSecret)
            return part === '' ? '' : secret_values/* mask */.d;
        const word = parts[index - 1]?.trimEnd().split(' ').at(-1) ?? '';
        if (wordsBeforeValues.has(word))
            return isQuery ? redactPair(part) : redactUnnamed(part, within);
        const isPath = word === 'at';
        isQuery = !isPath && part.includes('=');
        if (isQuery)
            return redactPair(part);
        within = isPath ? part.split('.').filter((key) => !/^\d+$/.test(key)) : [];
        // Nobody knows what a cut has taken from a name.
        isAfterSecret = part.endsWith('…') || (isPath ? redact_quotes_isSecretPath(names, part) : redact_quotes_isSecretName(names, part));
        return redactWords(part);
    })
        .join('`');
}
const redact_quotes_isSecretName = ({ isHeader, isFormField }, name) => isHeader(name) || isFormField(name);
/** Keys that lead to a value, joined by dots: a dot may be part of a key too, and indexes stand for entries of lists. */
function redact_quotes_isSecretPath({ isField, isPath }, path) {
    const keys = path.split('.');
    const names = keys.filter((key) => !/^\d+$/.test(key));
    return (keys.some((key, index) => isField(key) || isField(`${key}.${keys[index + 1] ?? ''}`)) ||
        [keys, names].some((list) => list.some((_, index) => isPath(list.slice(0, index + 1)))));
}

// EXTERNAL MODULE: ./build/report/remember.js
var remember = __webpack_require__(25744);
;// CONCATENATED MODULE: ./build/report/redact.js
/** Takes secrets out of call logs before anything writes them. */











/** JSON in a string in JSON …: the levels that are followed. Below that, pairs are still found by their shape. */
const deepestNesting = 4;
/** Torn JSON reads in another way once parts of it are masked: it is looked at again until nothing changes, so often at most. */
const mostRounds = 4;
function createRedactor({ secrets, headers = [], fields = [], off = false }) {
    const values = (0,secret_values/* createSecretValues */.x)(secrets);
    const names = off ? noSecretNames : createSecretNames(headers, fields);
    let count = 0;
    const onMatch = () => {
        count += 1;
    };
    const rules = { isField: names.isField, isFormField: names.isFormField, onMatch };
    const redactValues = (text) => values.replaceIn(text, onMatch);
    const redactContent = (text, nesting = 0, within = []) => {
        const known = redactValues(text);
        if (known === '')
            return known;
        const named = redactNamed(known, nesting, within);
        return named === known ? known : redactValues(named);
    };
    /** Remembers what comes again, and counts its matches again. */
    const counting = (remember, redact) => {
        const known = remember((value) => {
            const before = count;
            const redacted = redact(value);
            const matches = count - before;
            count = before;
            return { redacted, matches };
        });
        return (value) => {
            const { redacted, matches } = known(value);
            count += matches;
            return redacted;
        };
    };
    const redactKnown = counting(remember/* rememberTexts */.qV, (text) => redactContent(text));
    const redactNamed = (text, nesting, within) => {
        const first = /\S/.exec(text)?.[0];
        if (text.startsWith('--'))
            return redactLoosePairs(redactMultipart(text, rules), rules);
        if (nesting >= deepestNesting || !(first === '{' || first === '[' || first === '"')) {
            return redactLoosePairs(text, rules);
        }
        let redacted = text;
        for (let round = 0; round < mostRounds; round += 1) {
            const json = redactJson(redacted, names, stringRules(redacted, nesting), onMatch, within);
            if (json.wellFormed)
                return json.text;
            const next = redactLoosePairs(json.text, rules);
            if (next === redacted)
                break;
            redacted = next;
        }
        return redacted;
    };
    const stringRules = (text, nesting) => ({
        // A colon that does not follow a key stands in a string.
        isPlain: !text.includes('\\') && !text.includes('=') && !/[^"]:/.test(text),
        mayHoldSecret: (raw) => /[\\=:]/.test(raw),
        redactString: (value) => redactContent(value, nesting + 1),
    });
    // Known secrets go first as the text stands: a secret may hold the very characters that parts are split at.
    const redactFormText = (text) => redactForm(redactValues(text), rules, (value) => redactContent(value));
    /** What an explanation quotes: as a body is redacted, of which it is the start, with its lines as they were sent. */
    const redactQuoted = (shown, within) => {
        const text = shown.replaceAll('␊', '\n').replaceAll('␍', '\r');
        // A form, or a value of one. What a cut has left of an escape would keep the rest from being decoded.
        const isForm = /^[^\s"'{[<:=]+(?:=\S*)?$/.test(text);
        const redacted = isForm ? redactFormText(text.replace(/%[\da-f]?…$/i, '…')) : redactContent(text, 0, within);
        return redacted.replaceAll('\n', '␊').replaceAll('\r', '␍');
    };
    const redactPath = createPathRedactor({ rules, redactValues, redactFormText });
    const redactHeader = (key, value) => {
        return names.isHeader(key) ? maskHeader(value, onMatch) : redactKnown(value);
    };
    const redactMessage = (message, formMode) => {
        const type = (0,call_log_parts/* headerValue */.Z)(message.headers, 'content-type') ?? '';
        const coding = ((0,call_log_parts/* headerValue */.Z)(message.headers, 'content-encoding') ?? '').trim().toLowerCase();
        const isForm = formMode || /x-www-form-urlencoded/i.test(type);
        const isMultipart = /^\s*multipart\//i.test(type);
        const { headers, body } = message;
        return {
            ...message,
            ...(headers && {
                headers: headers.map(({ key, value }) => ({ key: redactValues(key), value: redactHeader(key, value) })),
            }),
            ...(body && {
                body: {
                    ...body,
                    data: body.data && redactBody(body.data, { binary: (0,call_log_parts/* isBinary */.Go)(body), isForm, isMultipart, coding }),
                },
            }),
        };
    };
    const redactBody = (logged, { binary, ...kind }) => {
        // The mark stays: a body that was cut must not pass for a whole one. What stands before it may be a secret's start.
        const { data } = (0,model/* readCutMark */.y3)(logged);
        const cut = logged.slice(data.length);
        const redactWhole = (text) => {
            const redacted = redactBodyText(text, kind);
            return cut === '' ? redacted : values.replaceCut(redacted + cut, cut).slice(0, -cut.length);
        };
        if (!binary)
            return redactWhole(data) + cut;
        const bytes = Buffer.from(data, 'base64');
        const redacted = redactBytes(bytes, kind.coding, redactWhole);
        return (redacted === bytes ? redactValues(data) : redacted.toString('base64')) + cut;
    };
    const redactBodyText = (text, { isForm, isMultipart }) => {
        if (isForm && !/^\s*[{[]/.test(text))
            return redactFormText(text);
        return isMultipart ? redactContent(redactMultipart(redactValues(text), rules)) : redactKnown(text);
    };
    const redactRequest = counting((work) => (0,remember/* rememberEqual */.ef)(requestLikeness, work), (request) => ({
        ...redactMessage(request, request.body?.mode === 'urlencoded'),
        method: redactValues(request.method),
        path: redactPath(request.path),
    }));
    const redactResponse = counting((work) => (0,remember/* rememberEqual */.ef)(responseLikeness, work), (response) => ({ ...redactMessage(response, false), type: redactValues(response.type) }));
    return {
        redact: (log) => ({
            id: redactValues(log.id),
            responseName: log.responseName && redactKnown(log.responseName),
            servedAt: redactValues(log.servedAt),
            request: redactRequest(log.request),
            response: redactResponse(log.response),
        }),
        redactText: (text) => redactContent(text),
        redactExplanation: (text) => {
            const known = values.replaceCut(redactValues(text), '…`');
            return redactQuotes(known, names, {
                redactWords: (part) => redactLoosePairs(part, rules),
                redactValue: redactQuoted,
            });
        },
        get count() {
            return count;
        },
    };
}
function maskHeader(value, onMatch) {
    const space = value.indexOf(' ');
    const scheme = space === -1 ? '' : value.slice(0, space);
    const prefix = isScheme(scheme) ? `${scheme} ` : '';
    if (value === '' || value === prefix + secret_values/* mask */.d)
        return value;
    onMatch();
    return prefix + secret_values/* mask */.d;
}


/***/ }),

/***/ 25744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ef: () => (/* binding */ rememberEqual),
/* harmony export */   qV: () => (/* binding */ rememberTexts),
/* harmony export */   s7: () => (/* binding */ rememberSame)
/* harmony export */ });
/** What slow functions give for what comes again, as the requests, answers, headers and bodies of a job's calls do. */
/** Of what is remembered, together. */
const mostCharacters = 4_000_000;
/** What each thing remembered takes besides: short ones must not become many. */
const charactersBeside = 1_000;
/** Longer ones are rarely the same twice. */
const longestText = 16_384;
/** Values of a kind that are compared, the last ones. */
const mostAlike = 8;
/** Times that something is looked for before it counts whether it is found. */
const trial = 2_000;
/** Where fewer are found, remembering costs more than it saves. */
const leastFound = 1 / 8;
/** @param work depends on its text alone */
function rememberTexts(work) {
    const known = new Map();
    const pays = createTrial();
    let characters = 0;
    return (text) => {
        if (text.length > longestText || !pays.stillDoes())
            return work(text);
        const before = known.get(text);
        if (before !== undefined) {
            pays.found();
            return before;
        }
        const result = work(text);
        const goesOn = pays.missed();
        // Starting anew is as good as dropping the oldest, and costs nothing per text.
        const size = text.length + charactersBeside;
        if (!goesOn || characters + size > mostCharacters) {
            known.clear();
            characters = 0;
        }
        if (!goesOn)
            return result;
        characters += size;
        known.set(text, result);
        return result;
    };
}
/**
 * @param work depends on nothing but what `isEqual` compares; its result, which is one object for equal values, must not be
 *   changed
 */
function rememberEqual({ kindOf, isEqual, sizeOf }, work) {
    const known = new Map();
    const pays = createTrial();
    let characters = 0;
    return (value) => {
        if (!pays.stillDoes())
            return work(value);
        const kind = kindOf(value);
        for (const before of known.get(kind) ?? []) {
            if (!isEqual(before.value, value))
                continue;
            pays.found();
            return before.result;
        }
        const result = work(value);
        const goesOn = pays.missed();
        const size = sizeOf(value) + charactersBeside;
        if (!goesOn || characters + size > mostCharacters) {
            known.clear();
            characters = 0;
        }
        if (!goesOn || size > longestText)
            return result;
        characters += size;
        const alike = known.get(kind) ?? [];
        if (alike.length === mostAlike)
            alike.shift();
        known.set(kind, [...alike, { value, result }]);
        return result;
    };
}
/** The same for values that are one object each time: it need not look into them. */
function rememberSame(work) {
    const known = new WeakMap();
    const pays = createTrial();
    return (value) => {
        const before = known.get(value);
        if (before !== undefined) {
            pays.found();
            return before;
        }
        const result = work(value);
        if (pays.missed())
            known.set(value, result);
        return result;
    };
}
/** Whether remembering is worth its while. Once it is not, that is the end of it. */
function createTrial() {
    let found = 0;
    let missed = 0;
    let still = true;
    return {
        stillDoes: () => still,
        found: () => {
            found += 1;
        },
        missed: () => {
            missed += 1;
            if (found + missed >= trial) {
                still = found >= leastFound * (found + missed);
                found = 0;
                missed = 0;
            }
            return still;
        },
    };
}


/***/ }),

/***/ 14665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ reportNotes)
/* harmony export */ });
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47342);

/** What a reader has to know about the report itself: what was redacted, what was cut, what could not be written. */
function reportNotes({ redactions, cutCalls, failures, missingLogs, doubt, }) {
    return [
        ...(missingLogs === undefined ? [] : [missingSentence(missingLogs)]),
        ...(doubt === undefined ? [] : [`Call logs may be missing: ${doubt.reason}.`]),
        ...(redactions === 0
            ? []
            : [`${(0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(redactions, 'secret value')} in the call logs ${redactions === 1 ? 'was' : 'were'} redacted.`]),
        ...(cutCalls === 0
            ? []
            : [`Bodies of ${(0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(cutCalls, 'call')} were too long for the call logs, which have their starts only.`]),
        ...failures.map(({ message }) => message),
    ];
}
const missingSentence = (reason) => reason === '' ? 'Call logs are missing.' : `Call logs are missing: ${reason.replace(/\.$/, '')}.`;


/***/ }),

/***/ 63806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ mask),
/* harmony export */   x: () => (/* binding */ createSecretValues)
/* harmony export */ });
/** Finds known secrets in text, in each form that they take on their way through HTTP. */
/** What stands where a secret was: what GitHub's own log mask shows. Legal in URLs, headers and JSON strings. */
const mask = '***';
/** A shorter value says nothing and would tear holes into ordinary text. */
const shortestSecret = 4;
/** A shorter piece of base64 turns up by chance. */
const shortestBase64 = 8;
/** @param secrets values as they are; those of fewer than 4 characters are ignored */
function createSecretValues(secrets) {
    const values = secrets.filter((secret) => secret.length >= shortestSecret && /[^*]/.test(secret));
    // Longest first, so that a secret that contains another one goes as a whole.
    const forms = [...new Set(values.flatMap(formsOf))].sort((a, b) => b.length - a.length);
    const percentForms = forms.filter((form) => form.includes('%'));
    const plainForms = forms.filter((form) => !form.includes('%'));
    const formsFor = (text) => percentForms.length > 0 && text.includes('%') ? forms : plainForms;
    const occursIn = (text) => formsFor(text).some((form) => text.includes(form));
    return {
        replaceIn: (text, onMatch) => {
            let result = text;
            // What a mask leaves can complete another secret, but only one that itself contains `*`. Each round removes at
            // least one character that is not `*`, so this ends.
            while (occursIn(result)) {
                for (const form of formsFor(result)) {
                    const parts = result.split(form);
                    for (let match = 1; match < parts.length; match += 1)
                        onMatch();
                    if (parts.length > 1)
                        result = parts.join(mask);
                }
            }
            return result;
        },
        replaceCut: (text, cut) => text
            .split(cut)
            .map((part, index, parts) => (index === parts.length - 1 ? part : withoutStart(part, forms)))
            .join(cut),
    };
}
/** `text` with the mask instead of the longest start of a form that it ends in. */
function withoutStart(text, forms) {
    let longest = 0;
    for (const form of forms) {
        for (let length = Math.min(form.length - 1, text.length); length >= shortestSecret && length > longest; length -= 1) {
            if (text.endsWith(form.slice(0, length)))
                longest = length;
        }
    }
    return longest === 0 ? text : text.slice(0, -longest) + mask;
}
/** A secret as it is, as a JSON string, URL-encoded in the common ways, and as base64 alone or inside of more. */
function formsOf(secret) {
    const bytes = Buffer.from(secret);
    const inJson = JSON.stringify(secret).slice(1, -1);
    const inUrl = encodeURIComponent(secret.toWellFormed());
    const inStrictUrl = inUrl.replace(/[!'()*]/g, percentOf);
    const inForm = new URLSearchParams([['', secret]]).toString().slice(1);
    const everyByte = [...bytes].map((byte) => percentOf(String.fromCharCode(byte))).join('');
    const urlForms = [inUrl, inStrictUrl, inForm, everyByte];
    const base64Forms = [0, 1, 2].map((offset) => base64Inside(bytes, offset)).filter((f) => f.length >= shortestBase64);
    return [
        secret,
        // As the bytes of a body read as Latin-1, which is how a base64 body is searched.
        bytes.toString('latin1'),
        inJson,
        inJson.replaceAll('/', '\\/'),
        ...urlForms,
        ...urlForms.map((form) => form.replace(/%[0-9A-F]{2}/g, (escape) => escape.toLowerCase())),
        ...base64Forms,
        ...base64Forms.map((form) => form.replaceAll('+', '-').replaceAll('/', '_')),
        ...base64Forms.map(encodeURIComponent),
    ].filter((form) => form.length >= shortestSecret && /[^*]/.test(form));
}
const percentOf = (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
/**
 * The characters of base64 that the secret alone decides when `offset` bytes (modulo 3) stand before it, as in
 * `Basic base64(user:secret)`: those at the ends also hold bits of the neighbours.
 */
function base64Inside(bytes, offset) {
    const encoded = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
    const firstOwn = Math.ceil((offset * 8) / 6);
    const lastOwn = Math.floor(((offset + bytes.length) * 8) / 6);
    return encoded.slice(firstOwn, lastOwn);
}


/***/ }),

/***/ 47342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   hY: () => (/* binding */ leftOutSentence),
/* harmony export */   pq: () => (/* binding */ countOf)
/* harmony export */ });
/** How the calls went, in a sentence or two. Where logs are missing, or may be, it says so first, and nothing of calls that it cannot know. */
function verdictOf({ calls, missingLogs, doubt }) {
    if (missingLogs === undefined && doubt?.spoilsChecks !== true)
        return callsVerdict(calls);
    const what = missingLogs === undefined ? 'Call logs may be missing' : 'Call logs are missing';
    return calls.calls === 0 ? `${what}: how the calls went is not known.` : `${what}. So far: ${callsVerdict(calls)}`;
}
function callsVerdict({ calls, matched, unmatched, serverResponses }) {
    if (calls === 0)
        return 'No call reached the mock. Check that the tests use its URL.';
    const aside = serverResponses === 0 ? '' : ` ${countOf(serverResponses, 'call')} got a server response.`;
    if (serverResponses === calls)
        return calls === 1 ? 'The one call got a server response.' : `All${aside}`;
    if (calls === 1) {
        return unmatched === 0 ? 'The one call got a saved example.' : 'The one call matched no saved example.';
    }
    if (matched === calls)
        return `All ${formatCount(calls)} calls got a saved example.`;
    if (unmatched === 0)
        return `${countOf(matched, 'call')} got a saved example.${aside}`;
    if (unmatched === calls)
        return `None of the ${formatCount(calls)} calls matched a saved example.`;
    return `${formatCount(unmatched)} of ${formatCount(calls)} calls matched no saved example.${aside}`;
}
/** What a table says about groups that it does not show; `undefined` when it shows all. */
function leftOutSentence({ groups, ungrouped }, shownRows, whereTheRestIs) {
    const hidden = groups.slice(shownRows);
    const unmatched = ungrouped.unmatched + countCalls(hidden.filter(({ outcome }) => outcome === 'unmatched'));
    const matched = ungrouped.matched + countCalls(hidden.filter(({ outcome }) => outcome !== 'unmatched'));
    if (matched + unmatched === 0)
        return undefined;
    const rows = ungrouped.matched + ungrouped.unmatched > 0 ? 'More rows' : countOf(hidden.length, 'more row');
    const calls = `${countOf(matched + unmatched, 'call')}, ${formatCount(unmatched)} of them unmatched`;
    return `${rows} (${calls}) did not fit here. ${whereTheRestIs}`;
}
/** `1 call`, `2 calls`, `100,000 calls`. */
const countOf = (count, noun) => `${formatCount(count)} ${noun}${count === 1 ? '' : 's'}`;
/** A whole number with commas. Not by `Intl`: the first formatter of a process takes 10 ms, which every step would pay. */
const formatCount = (count) => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
const countCalls = (groups) => groups.reduce((sum, { calls }) => sum + calls, 0);


/***/ }),

/***/ 16407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ writeReport)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/report/partial-file.js
/** A file that appears under its name only once it is whole. */

/** Bytes that wait in memory before they go to the disk. */
const bufferSize = 256 * 1024;
/**
 * Opens `<path>.partial`. The directory must exist. Two buffers take turns, one filled while the disk has the other: a
 * new one for each chunk would be garbage as large as the file.
 * @throws Error of the file system, from each of the methods too
 */
async function openPartialFile(path) {
    const partialPath = `${path}.partial`;
    const handle = await (0,promises_.open)(partialPath, 'w');
    let filling = Buffer.allocUnsafe(bufferSize);
    let other = Buffer.allocUnsafe(bufferSize);
    let filled = 0;
    let writing = Promise.resolve();
    /** Hands what is waiting to the disk, once the disk has taken what it was given before. */
    const flush = async () => {
        await writing;
        const full = filling.subarray(0, filled);
        [filling, other] = [other, filling];
        filled = 0;
        writing = handle.appendFile(full);
        // Whoever awaits `writing` next gets the error; until then nobody listens.
        writing.catch(() => undefined);
    };
    const put = (part) => {
        filled += typeof part === 'string' ? filling.write(part, filled) : part.copy(filling, filled);
    };
    const writeSlowly = async (parts) => {
        for (const part of parts) {
            const length = Buffer.byteLength(part);
            if (filled + length > bufferSize)
                await flush();
            if (length > bufferSize) {
                await writing;
                await handle.appendFile(part);
            }
            else
                put(part);
        }
    };
    return {
        write: (...parts) => {
            let most = 0;
            // A character is at most three bytes.
            for (const part of parts)
                most += typeof part === 'string' ? 3 * part.length : part.length;
            if (filled + most > bufferSize)
                return writeSlowly(parts);
            for (const part of parts)
                put(part);
            return undefined;
        },
        close: async () => {
            await flush();
            await writing;
            await handle.close();
            await (0,promises_.rename)(partialPath, path);
        },
        discard: async () => {
            await writing.catch(() => undefined);
            await handle.close();
            await (0,promises_.rm)(partialPath, { force: true });
        },
    };
}

// EXTERNAL MODULE: ./build/report/remember.js
var remember = __webpack_require__(25744);
;// CONCATENATED MODULE: ./build/report/call-log-file.js



/** `call-logs.ndjson` in `directory`: Postman's entries as JSON, one a line (newline-delimited JSON). */
async function openCallLogFile(directory) {
    const path = (0,external_node_path_.join)(directory, 'call-logs.ndjson');
    const file = await openPartialFile(path);
    const toBytes = (0,remember/* rememberSame */.s7)((part) => Buffer.from(JSON.stringify(part)));
    return {
        path,
        write: ({ request, response, ...rest }) => {
            const start = `${JSON.stringify(rest).slice(0, -1)},"request":`;
            return file.write(start, toBytes(request), ',"response":', toBytes(response), '}\n');
        },
        close: file.close,
        discard: file.discard,
    };
}

;// CONCATENATED MODULE: ./build/report/coverage-file.js
/** Raised when a key changes its meaning or goes; new keys may come without. */
const version = 1;
/**
 * The text of `coverage.json`: `{ version, collection, examples, requests, unknownExampleCalls, items }` as in
 * `Coverage`. `examples` and `requests` are `{ total, hit, percent }`; `items` has each request with its examples and how
 * many calls each got. `file` and `line` stand where the collection's file is known.
 */
function formatCoverage(coverage) {
    return `${JSON.stringify({ version, ...coverage }, null, 2)}\n`;
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: ./build/postman/model.js
var model = __webpack_require__(69412);
// EXTERNAL MODULE: ./build/report/decode-form.js
var decode_form = __webpack_require__(71704);
// EXTERNAL MODULE: ./build/report/call-outcome.js
var call_outcome = __webpack_require__(18922);
// EXTERNAL MODULE: ./build/report/call-log-parts.js
var call_log_parts = __webpack_require__(12751);
;// CONCATENATED MODULE: ./build/report/har-cookies.js
/** Cookie headers as HAR wants them. */
/** Reads a `Cookie` header; what is no `name=value` pair, such as a redaction mask, is skipped. */
function readCookies(header) {
    return header
        .split(';')
        .map(readPair)
        .filter((cookie) => cookie !== undefined);
}
/** Reads one `Set-Cookie` header; `undefined` when it names no cookie. */
function readSetCookie(header) {
    const [first = '', ...rest] = header.split(';');
    const cookie = readPair(first);
    if (cookie === undefined)
        return undefined;
    const attributes = new Map(rest.map(readAttribute));
    const path = attributes.get('path');
    const domain = attributes.get('domain');
    const expires = Date.parse(attributes.get('expires') ?? '');
    return {
        ...cookie,
        ...(path !== undefined && { path }),
        ...(domain !== undefined && { domain }),
        ...(!Number.isNaN(expires) && { expires: new Date(expires).toISOString() }),
        httpOnly: attributes.has('httponly'),
        secure: attributes.has('secure'),
    };
}
function readPair(pair) {
    const equals = pair.indexOf('=');
    if (equals === -1)
        return undefined;
    return { name: pair.slice(0, equals).trim(), value: pair.slice(equals + 1).trim() };
}
function readAttribute(attribute) {
    const { name, value } = readPair(attribute) ?? { name: attribute.trim(), value: '' };
    return [name.toLowerCase(), value];
}

;// CONCATENATED MODULE: ./build/report/har-entry.js
/** One call log as an entry of an HTTP Archive (http://www.softwareishard.com/blog/har-12-spec/). */






/** HAR's mark for a size that the log does not give. */
const unknownSize = -1;
/** Call logs do not say it, and a guess would be shown as a fact. */
const unknownHttpVersion = 'unknown';
/** What browsers write into `mimeType` when no header names a type. */
const unknownMimeType = 'x-unknown';
/**
 * What of an entry each call has for itself.
 *
 * @param startedDateTime when the call came, as `harTime` gives it
 */
function harCall(log, startedDateTime) {
    const outcome = (0,call_outcome/* isUnmatched */.g)(log) ? 'No example matched' : 'Example';
    return {
        startedDateTime,
        // Call logs hold no durations. HAR 1.2 allows -1 only for the optional phases, which are left out: `send`, `wait`
        // and `receive` "must have non-negative values", and `time` is their sum.
        time: 0,
        cache: {},
        timings: { send: 0, wait: 0, receive: 0 },
        comment: `${outcome}: ${log.responseName ?? ''}`,
    };
}
/** @param mockUrl base of the request's URL */
function harRequest(request, mockUrl) {
    const { method, path, headers, body } = request;
    const data = body?.data ?? '';
    const mimeType = (0,call_log_parts/* headerValue */.Z)(headers, 'content-type') ?? '';
    const isForm = body?.mode === 'urlencoded' || /x-www-form-urlencoded/i.test(mimeType);
    const postData = {
        mimeType,
        text: data,
        ...(isForm && { params: nameValues((0,model/* readCutMark */.y3)(data).data) }),
        // HAR 1.2 has `encoding` for response content only.
        ...((0,call_log_parts/* isBinary */.Go)(body) && { comment: 'The body is no text: this is its base64.' }),
    };
    return {
        method,
        url: absoluteUrl(mockUrl, path),
        httpVersion: unknownHttpVersion,
        cookies: readCookies((0,call_log_parts/* headerValue */.Z)(headers, 'cookie') ?? ''),
        headers: (headers ?? []).map(({ key, value }) => ({ name: key, value })),
        queryString: path.includes('?') ? nameValues(path.slice(path.indexOf('?') + 1)) : [],
        ...(data !== '' && { postData }),
        headersSize: unknownSize,
        bodySize: (0,call_log_parts/* bodySize */.e4)(body) ?? unknownSize,
    };
}
function harResponse(response) {
    const { statusCode, headers, body } = response;
    const size = (0,call_log_parts/* bodySize */.e4)(body);
    const setCookies = (headers ?? []).filter(({ key }) => key.toLowerCase() === 'set-cookie');
    return {
        status: Math.trunc(statusCode),
        statusText: external_node_http_.STATUS_CODES[statusCode] ?? '',
        httpVersion: unknownHttpVersion,
        cookies: setCookies.map(({ value }) => readSetCookie(value)).filter((cookie) => cookie !== undefined),
        headers: (headers ?? []).map(({ key, value }) => ({ name: key, value })),
        content: {
            size: size ?? 0,
            mimeType: (0,call_log_parts/* headerValue */.Z)(headers, 'content-type') ?? unknownMimeType,
            ...(typeof body?.data === 'string' && { text: body.data }),
        },
        redirectURL: (0,call_log_parts/* headerValue */.Z)(headers, 'location') ?? '',
        headersSize: unknownSize,
        bodySize: size ?? unknownSize,
    };
}
/** HAR wants a time for each entry: one that cannot be read becomes the epoch, which nobody takes for real. */
function harTime(servedAt) {
    const milliseconds = Date.parse(servedAt);
    return new Date(Number.isNaN(milliseconds) ? 0 : milliseconds).toISOString();
}
/**
 * Joins base and path as they are, `..` and double slashes included; only what no URL may hold is percent-encoded. A target
 * that is a URL itself, as a client sends it to a proxy, is what was asked for.
 */
function absoluteUrl(mockUrl, path) {
    // A mock whose URL never became known still has calls to show; `.invalid` is reserved for such names (RFC 6761).
    const base = mockUrl === '' ? 'http://mock.invalid' : mockUrl.replace(/\/$/, '');
    const target = encodeTarget(path);
    if (/^https?:\/\//i.test(target) && URL.canParse(target))
        return target;
    return base + (path.startsWith('/') ? target : `/${target}`);
}
const encodeTarget = (target) => target.toWellFormed().replace(/%(?![0-9A-F]{2})|[^A-Z0-9\-._~:/?@!$&'()*+,;=%]/giu, encodeURIComponent);
function nameValues(query) {
    return query
        .split('&')
        .filter((pair) => pair !== '')
        .map((pair) => {
        const equals = pair.indexOf('=');
        return equals === -1
            ? { name: (0,decode_form/* decodeForm */.X)(pair), value: '' }
            : { name: (0,decode_form/* decodeForm */.X)(pair.slice(0, equals)), value: (0,decode_form/* decodeForm */.X)(pair.slice(equals + 1)) };
    });
}

;// CONCATENATED MODULE: ./build/report/har.js




/**
 * `call-logs.har` in `directory`: an HTTP Archive (HAR 1.2) without pages, which browser developer tools open. Written
 * entry by entry.
 */
async function openHarFile(directory, { mockUrl, creator, comment }) {
    const path = (0,external_node_path_.join)(directory, 'call-logs.har');
    const file = await openPartialFile(path);
    const { name, version } = creator;
    const head = JSON.stringify({ version: '1.2', creator: { name, version }, comment }).slice(0, -1);
    await file.write(`{"log":${head},"entries":[`);
    // Calls of one second have one time.
    const startedDateTime = (0,remember/* rememberTexts */.qV)(harTime);
    const toBytes = (value) => Buffer.from(JSON.stringify(value));
    const requestBytes = (0,remember/* rememberSame */.s7)((request) => toBytes(harRequest(request, mockUrl)));
    const responseBytes = (0,remember/* rememberSame */.s7)((response) => toBytes(harResponse(response)));
    let separator = '\n';
    return {
        path,
        write: (log) => {
            const start = `${separator}${JSON.stringify(harCall(log, startedDateTime(log.servedAt))).slice(0, -1)},"request":`;
            separator = ',\n';
            return file.write(start, requestBytes(log.request), ',"response":', responseBytes(log.response), '}');
        },
        close: async () => {
            await file.write('\n]}}\n');
            await file.close();
        },
        discard: file.discard,
    };
}

// EXTERNAL MODULE: ./build/report/explainer.js + 3 modules
var report_explainer = __webpack_require__(87847);
;// CONCATENATED MODULE: ./build/report/junit.js
/**
 * `junit.xml`: one suite with a test case for each check. Times are 0, since a check takes none.
 * @param suite the suite's name
 */
function formatJunit(checks, suite) {
    const failures = checks.filter(({ passed }) => !passed).length;
    const counts = `tests="${checks.length}" failures="${failures}" errors="0" skipped="0" time="0"`;
    return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<testsuites name="ephemeral-mock" ${counts}>`,
        `  <testsuite name="${escapeXml(suite)}" ${counts}>`,
        ...checks.map(formatCase),
        '  </testsuite>',
        '</testsuites>',
        '',
    ].join('\n');
}
function formatCase({ name, passed, message }) {
    const head = `    <testcase classname="ephemeral-mock" name="${escapeXml(name)}" time="0"`;
    if (passed)
        return `${head}/>`;
    const text = escapeXml(message);
    return `${head}>\n      <failure message="${text}" type="check">${text}</failure>\n    </testcase>`;
}
/** Text for XML 1.0, attributes too: what no XML document may hold, escaped or not, is left out. */
function escapeXml(text) {
    return text
        .toWellFormed()
        .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
        .replace(/[&<>"'\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}

;// CONCATENATED MODULE: ./build/report/late-file.js


/** A file of the report that is written as a whole once all calls are known. */
async function openLateFile(directory, name, content) {
    const path = (0,external_node_path_.join)(directory, name);
    const file = await openPartialFile(path);
    return {
        path,
        write: () => undefined,
        close: async () => {
            await file.write(content());
            await file.close();
        },
        discard: file.discard,
    };
}

;// CONCATENATED MODULE: ./build/report/page-data.js
/** Stands in the built page where the data goes, exactly once. */
const dataMark = '{{report-data}}';
/** The `id` of the script element around it. */
const dataElementId = 'report-data';

;// CONCATENATED MODULE: ./build/report/page-file.js






/** What a browser opens within a second or two. */
const defaultPageLimits = {
    rows: 50_000,
    rowBytes: 20_000_000,
    bodyBytes: 20_000_000,
    candidates: 10,
};
/** The part of each limit that only unmatched calls may use: they are what the reader came for, and often come last. */
const unmatchedShare = 0.25;
/**
 * `report.html` in `directory`: one file that shows the calls in a browser and needs nothing else. Written call by
 * call; what is kept in memory does not grow with the calls.
 * @throws Error when `template` does not hold `dataMark` exactly once; errors of the file system, from each method too
 */
async function openPageFile(directory, { template, head, limits: given = {} }) {
    const limits = { ...defaultPageLimits, ...given };
    const [before, after, ...more] = template.split(dataMark);
    if (before === undefined || after === undefined || more.length > 0) {
        throw new Error(`The page's template must hold ${dataMark} exactly once. Build it again.`);
    }
    const path = (0,external_node_path_.join)(directory, 'report.html');
    const file = await openPartialFile(path);
    const rows = createRowWriter(limits);
    let separator = '\n';
    await file.write(`${before}{"head":${toScriptJson(head)},"calls":[`);
    return {
        path,
        write: (call) => {
            const row = rows.write(call);
            if (row === undefined)
                return undefined;
            const before = separator;
            separator = ',\n';
            return file.write(before, ...row);
        },
        close: async (totals = {}) => {
            await file.write(`\n],"totals":${toScriptJson(totals)},"counts":${toScriptJson(rows.counts)}}${after}`);
            await file.close();
        },
        discard: file.discard,
    };
}
function createRowWriter(limits) {
    const rows = createBudget(limits.rows);
    const rowBytes = createBudget(limits.rowBytes);
    const bodyBytes = createBudget(limits.bodyBytes);
    const counts = { matched: 0, unmatched: 0, serverResponse: 0, withoutRow: 0, withoutBodies: 0 };
    const takeLine = (call, isUnmatched) => {
        if (!rows.has(1, isUnmatched))
            return undefined;
        const line = toScriptJson(lineOf(call, limits.candidates));
        const size = Buffer.byteLength(line);
        if (!rowBytes.has(size, isUnmatched))
            return undefined;
        rows.take(1, isUnmatched);
        rowBytes.take(size, isUnmatched);
        return line;
    };
    const toBytes = (0,remember/* rememberSame */.s7)((message) => Buffer.from(toScriptJson(toMessage(message))));
    const takeBodies = ({ request, response }, isUnmatched) => {
        // Spares the work on most calls of a long run: JSON is no shorter than the text in it.
        const least = (request.body?.data ?? '').length + (response.body?.data ?? '').length;
        if (!bodyBytes.has(least, isUnmatched))
            return undefined;
        const bodies = { request: toBytes(request), response: toBytes(response) };
        const size = bodies.request.length + bodies.response.length;
        if (!bodyBytes.has(size, isUnmatched))
            return undefined;
        bodyBytes.take(size, isUnmatched);
        return bodies;
    };
    return {
        counts,
        write: (call) => {
            const isUnmatched = call.outcome === 'unmatched';
            counts[call.outcome === 'server-response' ? 'serverResponse' : call.outcome] += 1;
            const line = takeLine(call, isUnmatched);
            if (line === undefined) {
                counts.withoutRow += 1;
                return undefined;
            }
            const bodies = takeBodies(call, isUnmatched);
            if (bodies === undefined)
                counts.withoutBodies += 1;
            const { request, response } = bodies ?? noBodies;
            return [`${line.slice(0, -1)},"request":`, request, ',"response":', response, '}'];
        },
    };
}
const noBodies = { request: 'null', response: 'null' };
/** The keys that the list needs, one by one: a caller may hand over more than belongs into the page. */
function lineOf(call, maxCandidates) {
    const { id, servedAt, method, path, status, outcome, example, difference, bareRequest, candidates } = call;
    const line = { id, servedAt, method, path, status, outcome, example };
    return {
        ...line,
        ...(difference !== undefined && { difference }),
        ...(bareRequest && { bareRequest }),
        ...(candidates && { candidates: candidates.slice(0, maxCandidates) }),
    };
}
function toMessage({ headers, body }) {
    const { data, fullSize } = (0,model/* readCutMark */.y3)(body?.data ?? '');
    const shown = { data, isBinary: (0,call_log_parts/* isBinary */.Go)(body), ...(fullSize !== undefined && { fullSize }) };
    return {
        headers: (headers ?? []).map(({ key, value }) => ({ key, value })),
        body: data === '' ? null : shown,
    };
}
/** An amount that all calls share, but for a part that only unmatched ones may use. */
function createBudget(total) {
    let left = total;
    let leftForOthers = total - Math.ceil(total * unmatchedShare);
    return {
        has: (amount, isUnmatched) => amount <= (isUnmatched ? left : Math.min(left, leftForOthers)),
        take: (amount, isUnmatched) => {
            left -= amount;
            if (!isUnmatched)
                leftForOthers -= amount;
        },
    };
}
/**
 * JSON that no HTML parser takes for anything but text: `</script>`, `<!--` and entities need characters that are
 * escaped here. All five occur in JSON inside strings only. U+2028 and U+2029 end lines in old JavaScript.
 */
function toScriptJson(value) {
    return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

;// CONCATENATED MODULE: ./build/report/page.js

/** @throws Error when the template has no mark, or of the file system */
async function openPage(directory, { template, head, totals }) {
    const page = await openPageFile(directory, { template, head });
    return {
        path: page.path,
        write: (log, insight) => page.write(toPageCall(log, insight)),
        close: () => page.close(totals()),
        discard: page.discard,
    };
}
function toPageCall(log, { outcome, miss }) {
    const { id, servedAt, responseName, request, response } = log;
    return {
        id,
        servedAt,
        method: request.method,
        path: request.path,
        status: response.statusCode,
        outcome,
        example: responseName ?? '',
        request,
        response,
        ...(miss && {
            difference: miss.difference,
            ...(miss.bareRequest && { bareRequest: miss.bareRequest }),
            candidates: miss.candidates.map(toPageCandidate),
        }),
    };
}
function toPageCandidate({ example, method, address, score, steps, droppedBy, file, line, }) {
    return {
        example,
        method,
        address,
        score,
        steps,
        ...(droppedBy !== undefined && { droppedBy }),
        ...(file !== undefined && { file }),
        ...(line !== undefined && { line }),
    };
}

// EXTERNAL MODULE: ./build/report/visible-text.js
var visible_text = __webpack_require__(30269);
;// CONCATENATED MODULE: ./build/report/calls-by-example.js

const longestKept = 1024;
/** @param maxRows rows kept; the calls of further ones are counted */
function createAnsweredCounter(redactText, maxRows = 1000) {
    const kept = new Map();
    let leftOutCalls = 0;
    return {
        add: ({ request, response, responseName }, { outcome, example }) => {
            if (outcome === 'unmatched')
                return;
            const name = (0,visible_text/* cutMiddle */.it)(responseName ?? '', longestKept);
            const method = (0,visible_text/* cutMiddle */.it)(request.method, longestKept);
            const queryAt = request.path.indexOf('?');
            const path = (0,visible_text/* cutMiddle */.it)(queryAt === -1 ? request.path : request.path.slice(0, queryAt), longestKept);
            const key = JSON.stringify([outcome, name, method, response.statusCode, example?.place.pointer]);
            const known = kept.get(key);
            if (known !== undefined) {
                known.calls += 1;
                known.hasMorePaths ||= known.path !== path;
            }
            else if (kept.size >= maxRows) {
                leftOutCalls += 1;
            }
            else {
                const savedFor = example && copy((0,visible_text/* cutMiddle */.it)(redactText(example.request.address), longestKept));
                kept.set(key, {
                    outcome,
                    name: copy(name),
                    method: copy(method),
                    path: copy(path),
                    hasMorePaths: false,
                    ...(savedFor !== undefined && { savedFor }),
                    status: response.statusCode,
                    calls: 1,
                });
            }
        },
        answered: () => ({ rows: [...kept.values()].sort((a, b) => b.calls - a.calls), leftOutCalls }),
    };
}
/** A slice keeps the whole string alive that it was cut from; what is kept to the end must not. */
const copy = (text) => Buffer.from(text).toString();

;// CONCATENATED MODULE: ./build/report/calls.js




const calls_longestKept = 1024;
/**
 * @param maxGroups groups kept of unmatched calls, and as many of all others: neither can crowd the other out. Totals are
 *   exact whatever it is.
 */
function createCallCounter(maxGroups = 1000) {
    const totals = emptyTotals();
    const groups = { matched: new Map(), unmatched: new Map() };
    const calls = { matched: 0, unmatched: 0, 'server-response': 0 };
    const ungrouped = { matched: 0, unmatched: 0 };
    const timeOf = (0,remember/* rememberTexts */.qV)((servedAt) => Date.parse(servedAt));
    const sizeOf = (0,remember/* rememberSame */.s7)((message) => (0,call_log_parts/* bodySize */.e4)(message.body) ?? 0);
    return {
        add: (log, outcome = (0,call_outcome/* outcomeOf */.s)(log)) => {
            const group = groupOf(log, outcome);
            const bucket = outcome === 'unmatched' ? 'unmatched' : 'matched';
            const requestBytes = sizeOf(log.request);
            const responseBytes = sizeOf(log.response);
            calls[outcome] += 1;
            const call = { at: timeOf(log.servedAt), servedAt: log.servedAt, requestBytes, responseBytes };
            addCall(totals, call);
            const key = JSON.stringify([group.method, group.path, group.status, group.responseName, outcome]);
            const known = groups[bucket].get(key);
            if (known === undefined && groups[bucket].size >= maxGroups) {
                ungrouped[bucket] += 1;
                return;
            }
            const kept = known ?? { ...detached(group), totals: emptyTotals() };
            if (known === undefined)
                groups[bucket].set(key, kept);
            addCall(kept.totals, call);
        },
        aggregate: () => ({
            ...readTotals(totals),
            matched: calls.matched,
            unmatched: calls.unmatched,
            serverResponses: calls['server-response'],
            groups: [...sortedGroups(groups.unmatched), ...sortedGroups(groups.matched)],
            ungrouped: { ...ungrouped },
        }),
    };
}
function groupOf(log, outcome) {
    const { method, path } = log.request;
    const queryAt = path.indexOf('?');
    return {
        method: (0,visible_text/* cutMiddle */.it)(method, calls_longestKept),
        path: (0,visible_text/* cutMiddle */.it)(queryAt === -1 ? path : path.slice(0, queryAt), calls_longestKept),
        status: log.response.statusCode,
        responseName: (0,visible_text/* cutMiddle */.it)(log.responseName ?? '', calls_longestKept),
        outcome,
    };
}
/** A slice keeps the whole string alive that it was cut from; what is kept to the end must not. */
const detached = (group) => ({
    ...group,
    method: copyString(group.method),
    path: copyString(group.path),
    responseName: copyString(group.responseName),
});
const copyString = (text) => Buffer.from(text).toString();
const emptyTotals = () => ({
    calls: 0,
    requestBytes: 0,
    responseBytes: 0,
    first: undefined,
    last: undefined,
});
function addCall(totals, { servedAt, at, requestBytes, responseBytes }) {
    totals.calls += 1;
    totals.requestBytes += requestBytes;
    totals.responseBytes += responseBytes;
    if (Number.isNaN(at))
        return;
    if (totals.first === undefined || at < totals.first.at)
        totals.first = { at, text: servedAt };
    if (totals.last === undefined || at > totals.last.at)
        totals.last = { at, text: servedAt };
}
const readTotals = ({ calls, requestBytes, responseBytes, first, last }) => ({
    calls,
    requestBytes,
    responseBytes,
    firstServedAt: first?.text,
    lastServedAt: last?.text,
});
function sortedGroups(groups) {
    return [...groups.values()]
        .map(({ totals, ...group }) => ({ ...group, ...readTotals(totals) }))
        .sort((a, b) => b.calls - a.calls || compare(a.path, b.path) || compare(a.method, b.method) || a.status - b.status);
}
/** By UTF-16 code units, so that the order is the same on every machine. */
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

// EXTERNAL MODULE: ./build/engine/wording.js
var wording = __webpack_require__(75203);
// EXTERNAL MODULE: ./build/report/call-path.js
var call_path = __webpack_require__(77659);
// EXTERNAL MODULE: ./build/report/secret-values.js
var secret_values = __webpack_require__(63806);
;// CONCATENATED MODULE: ./build/report/redacted-text.js
/** What a redacted text may have been. */

/** Whether a text that was redacted may have been this one: each mask in it stands for any text. */
function mayHaveBeen(text, redacted) {
    const [first = '', ...more] = redacted.split(secret_values/* mask */.d);
    const last = more.pop();
    if (last === undefined || text.length < first.length + last.length)
        return false;
    if (!text.startsWith(first) || !text.endsWith(last))
        return false;
    const end = text.length - last.length;
    let at = first.length;
    for (const part of more) {
        const found = text.indexOf(part, at);
        if (found === -1 || found + part.length > end)
            return false;
        at = found + part.length;
    }
    return true;
}

;// CONCATENATED MODULE: ./build/report/subset-difference.js
/** Whether one JSON value holds another, and where it does not. */

/**
 * Compares value by value whether `sent` holds what is wanted; values are quoted in backticks. Objects may hold more than
 * is wanted, lists may not. As deep as the rule, which is the user's.
 */
function* compareSubset(wanted, sent, { hides, path = '' }) {
    const at = (0,wording/* describeBodyPath */.hZ)(path);
    const isList = Array.isArray(wanted);
    if (isList && Array.isArray(sent)) {
        const difference = `${at} has ${sent.length} entries, not ${wanted.length}`;
        yield sent.length === wanted.length ? 'fits' : { difference, isOpen: false };
        for (const [index, entry] of wanted.entries()) {
            yield* compareSubset(entry, sent[index], { hides, path: below(path, String(index)) });
        }
    }
    else if (isRecord(wanted) && isRecord(sent)) {
        for (const [key, entry] of Object.entries(wanted)) {
            const value = Object.hasOwn(sent, key) ? sent[key] : undefined;
            yield* compareSubset(entry, value, { hides, path: below(path, key) });
        }
    }
    else if (wanted === sent) {
        yield 'fits';
    }
    else if (typeof sent === 'string' && hides(typeof wanted === 'string' ? wanted : '', sent)) {
        yield { difference: `${at} was redacted, which cannot be compared`, isOpen: true };
    }
    else {
        yield { difference: `${at} is ${show(sent)}, not ${show(wanted)}`, isOpen: false };
    }
}
const below = (path, key) => (path === '' ? key : `${path}.${key}`);
const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
function show(value) {
    if (value === undefined)
        return 'nothing';
    try {
        return (0,wording/* quote */.hD)(JSON.stringify(value));
    }
    catch {
        // A body may nest deeper than the stack.
        return 'something else';
    }
}

;// CONCATENATED MODULE: ./build/report/expected-calls.js
/** Rules about which calls must come, and how often; and whether a call is one that a rule means. */




/** @param isRedacted a mask in the log stands for a value that the log does not have any more */
function matchRule(rule, call, isRedacted) {
    if (rule.method !== '*' && rule.method !== call.method)
        return 'other';
    if (!(0,call_path/* fitsPath */.i)(rule.path, call.path))
        return 'other';
    const hides = (wanted, sent) => isRedacted && mayHaveBeen(wanted, sent);
    let fitted = 0;
    let open;
    for (const found of expected_calls_compare(rule, call, hides)) {
        if (found !== 'fits' && !found.isOpen)
            return { difference: found.difference, fitted, isOpen: false };
        if (found !== 'fits')
            open ??= found.difference;
        fitted += 1;
    }
    return open === undefined ? 'match' : { difference: open, fitted, isOpen: true };
}
function* expected_calls_compare(rule, call, hides) {
    const { query = [], headers = [], status, example } = rule;
    for (const [name, value] of query) {
        yield compareValues(value, valuesOf(call.query(), name), {
            hides,
            missing: `query ${(0,wording/* quote */.hD)(name)}`,
            describe: (sent) => `query ${(0,wording/* quote */.hD)(`${name}=${sent}`)}, not ${(0,wording/* quote */.hD)(`${name}=${value}`)}`,
        });
    }
    const { request, response, responseName } = call.log;
    for (const [name, value] of headers) {
        const lower = name.toLowerCase();
        const sent = (request.headers ?? []).filter(({ key }) => key.toLowerCase() === lower);
        yield compareValues(value, sent.map((header) => header.value), {
            hides,
            missing: `header ${(0,wording/* quote */.hD)(name)}`,
            describe: (values) => `header ${(0,wording/* quote */.hD)(name)} is ${(0,wording/* quote */.hD)(values)}, not ${(0,wording/* quote */.hD)(value)}`,
        });
    }
    if (status !== undefined) {
        const isSame = response.statusCode === status;
        yield isSame ? 'fits' : { difference: `the answer was ${response.statusCode}, not ${status}`, isOpen: false };
    }
    if (example !== undefined) {
        const difference = `the answer was ${(0,wording/* quote */.hD)(responseName ?? '')}, not ${(0,wording/* quote */.hD)(example)}`;
        yield responseName === example ? 'fits' : { difference, isOpen: hides(example, responseName ?? '') };
    }
    if (rule.body !== undefined)
        yield* compareBody(rule.body, call, hides);
}
const valuesOf = (pairs, name) => pairs.filter(([key]) => key === name).map(([, value]) => value);
/** The wanted value must be among those sent; `*` is any. */
function compareValues(wanted, sent, { hides, missing, describe }) {
    if (sent.length === 0)
        return { difference: `${missing} was not sent`, isOpen: false };
    if (wanted === '*' || sent.includes(wanted))
        return 'fits';
    if (sent.some((value) => hides(wanted, value)))
        return { difference: redacted(missing), isOpen: true };
    return { difference: describe(sent.join(', ')), isOpen: false };
}
const redacted = (what) => `${what} was redacted, which cannot be compared`;
function* compareBody(wanted, call, hides) {
    const { value, fields, text, isCut } = call.body();
    if (isCut) {
        yield { difference: 'the log has the start of its body only, which cannot be compared', isOpen: true };
    }
    else if (typeof wanted === 'string' && (text === wanted || hides(wanted, text))) {
        yield text === wanted ? 'fits' : { difference: redacted('its body'), isOpen: true };
    }
    else if (fields !== undefined && isRecord(wanted)) {
        for (const [name, entry] of Object.entries(wanted)) {
            const sent = fields.get(name) ?? [];
            const isAmong = typeof entry === 'string' && sent.includes(entry);
            if (isAmong)
                yield 'fits';
            else
                yield* compareSubset(entry, fieldValue(sent, Array.isArray(entry)), { hides, path: name });
        }
    }
    else {
        yield* compareSubset(wanted, value, { hides });
    }
}
/** A field's value as a rule names it: a list of all, or the only one. */
function fieldValue(sent, asList) {
    return sent.length > 1 || (asList && sent.length === 1) ? sent : sent[0];
}

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(21916);
;// CONCATENATED MODULE: ./build/report/nearest-calls.js
/** Calls that someone who waited for others may have meant. */



/** Longer paths are compared by their starts. */
const longestCompared = 100;
const mostCalls = 3;
/** The nearest by method and path, most alike first, in words; none that has nothing in common with the rule. */
function nearestCalls(rule, groups) {
    return groups
        .map((group) => ({ group, closeness: closenessOf(rule, group) }))
        .filter(({ closeness }) => closeness >= 0.5)
        .sort((a, b) => b.closeness - a.closeness || b.group.calls - a.group.calls)
        .slice(0, mostCalls)
        .map(({ group: { method, path, status, calls } }) => {
        const often = calls > 1 ? ` (${calls} times)` : '';
        return `${(0,visible_text/* cutMiddle */.it)(`${method} ${path}`, 200)} → ${status}${often}`;
    });
}
/** 0 to 1. A wrong method weighs as much as half of the path. */
function closenessOf({ method, path }, group) {
    const sent = (0,call_path/* pathSegments */.M)(group.path);
    const filled = path.map((segment, index) => (/^(?:\*\*?|:.+)$/.test(segment) ? (sent[index] ?? segment) : segment));
    const [a, b] = [filled, sent].map((segments) => segments.join('/').slice(0, longestCompared));
    const longest = Math.max(a?.length ?? 0, b?.length ?? 0);
    const alike = longest === 0 ? 1 : 1 - (0,mod/* distance */.Io)(a ?? '', b ?? '') / longest;
    return method === '*' || method === group.method.toUpperCase() ? alike : alike * 0.75;
}

// EXTERNAL MODULE: ./build/report/read-call.js
var read_call = __webpack_require__(15724);
// EXTERNAL MODULE: ./build/report/verdict.js
var verdict = __webpack_require__(47342);
;// CONCATENATED MODULE: ./build/report/checks.js





/** Samples that a message shows. */
const mostSamples = 3;
const longestSample = 200;
/** @param areLogsRedacted the logs given to `add` were redacted before: a mask in them hides what was sent */
function createCheckCounter(options, redactor, areLogsRedacted) {
    const rules = (options.expectCalls ?? []).map((rule) => ({
        rule,
        count: 0,
        open: 0,
        came: new Set(),
        near: [],
    }));
    return {
        add: (log, shown) => {
            if (rules.length === 0)
                return;
            const call = (0,read_call/* readCall */.D)(log);
            for (const counted of rules) {
                const match = matchRule(counted.rule, call, areLogsRedacted);
                if (match === 'other')
                    continue;
                if (match === 'match') {
                    counted.count += 1;
                    if (counted.came.size < mostSamples)
                        counted.came.add(sampleOf(shown));
                }
                else {
                    if (match.isOpen)
                        counted.open += 1;
                    keepNearest(counted.near, match, () => `${sampleOf(shown)} (${redactor.redactExplanation(match.difference)})`);
                }
            }
        },
        results: (pass) => [
            ...(options.failOnUnmatched === true ? [checkUnmatched(pass)] : []),
            ...rules.map((counted) => checkRule(counted, pass, redactor)),
            ...(options.minCoverage === undefined ? [] : [checkCoverage(options.minCoverage, pass)]),
        ],
    };
}
/** Keeps the samples of those calls that fitted furthest, the best first, each once. */
function keepNearest(near, { fitted, isOpen }, sampleOfCall) {
    const isNearer = (other) => (isOpen === other.isOpen ? fitted > other.fitted : isOpen);
    const worst = near.at(-1);
    if (near.length === mostSamples && worst !== undefined && !isNearer(worst))
        return;
    const sample = sampleOfCall();
    if (near.some((other) => other.sample === sample))
        return;
    const at = near.findIndex(isNearer);
    near.splice(at === -1 ? near.length : at, 0, { sample, fitted, isOpen });
    near.splice(mostSamples);
}
const sampleOf = ({ request, response }) => `${(0,visible_text/* cutMiddle */.it)(`${request.method} ${request.path}`, longestSample)} → ${response.statusCode}`;
function checkUnmatched({ calls, unmatched, missing }) {
    const name = 'fail-on-unmatched';
    const count = calls.unmatched;
    if (count === 0)
        return judge({ name, passed: true, message: 'Every call got an answer that was saved for it.' }, missing);
    const shown = unmatched.slice(0, mostSamples).map(({ method, path, calls: times, difference }) => {
        const often = times > 1 ? ` (${times} times)` : '';
        const why = difference === undefined ? '' : `: ${difference.replace(/\.$/, '')}`;
        return `${(0,visible_text/* cutMiddle */.it)(`${method} ${path}`, longestSample)}${often}${why}`;
    });
    const more = shown.length < unmatched.length ? '; and more' : '';
    return {
        name,
        passed: false,
        message: `Expected no unmatched call, ${(0,verdict/* countOf */.pq)(count, 'call')} came: ${shown.join('; ')}${more}.`,
    };
}
function checkRule({ rule, count, open, came, near }, pass, redactor) {
    const { min, max } = rule.times;
    const name = `expect-calls: ${redactor.redactText(rule.name)}`;
    const expected = `Expected ${timesText(rule)}, ${count === 0 ? 'none came' : `${count} came`}`;
    if (count >= min && count <= max) {
        if (count + open > max) {
            const samples = near.filter(({ isOpen }) => isOpen).map(({ sample }) => sample);
            const why = `${(0,verdict/* countOf */.pq)(open, 'call')} cannot be compared: ${samples.join('; ')}`;
            return { name, passed: false, message: `This cannot be judged, since ${why}. So far: ${expected}.` };
        }
        const isFinal = max === Infinity;
        return judge({ name, passed: true, message: `${expected}.` }, isFinal ? undefined : pass.missing);
    }
    if (count > max)
        return { name, passed: false, message: `${expected}: ${[...came].join('; ')}.` };
    // Some came, but too few: that is what there is to see. Calls that are merely alike would be those again.
    if (count > 0 && near.length === 0)
        return { name, passed: false, message: `${expected}: ${[...came].join('; ')}.` };
    const nearest = near.length > 0 ? near.map(({ sample }) => sample) : nearestCalls(rule, pass.calls.groups);
    const hint = nearest.length === 0 ? 'No other call came near.' : `The nearest calls: ${nearest.join('; ')}.`;
    return { name, passed: false, message: `${expected}. ${hint}` };
}
/** `2 calls`, `at least 1 call`, `1 to 3 calls`, `no call`. */
function timesText({ times: { min, max } }) {
    if (max === 0)
        return 'no call';
    if (min === max)
        return (0,verdict/* countOf */.pq)(min, 'call');
    if (max === Infinity)
        return `at least ${(0,verdict/* countOf */.pq)(min, 'call')}`;
    return min === 0 ? `at most ${(0,verdict/* countOf */.pq)(max, 'call')}` : `${min} to ${(0,verdict/* countOf */.pq)(max, 'call')}`;
}
function checkCoverage(wanted, { coverage, missing }) {
    const name = 'min-coverage';
    const expected = `Expected ${wanted}% of the saved examples to be served`;
    if (coverage === undefined) {
        return { name, passed: false, message: `${expected}, but the collection could not be read, so nobody can tell.` };
    }
    const { hit, total, percent } = coverage;
    if (percent === null) {
        return {
            name,
            passed: false,
            message: `${expected}, but the collection has no saved example. Save one in Postman.`,
        };
    }
    const message = `${expected}: ${percent}% were (${hit} of ${total}).`;
    if (hit * 100 >= wanted * total)
        return { name, passed: true, message };
    return judgeFailure({ name, passed: false, message }, missing);
}
/** A check that missing call logs could turn red is not green. */
function judge(result, missing) {
    if (missing === undefined)
        return result;
    return {
        ...result,
        passed: false,
        message: `This cannot be judged, since ${missing}. So far: ${result.message}`,
    };
}
function judgeFailure(result, missing) {
    return missing === undefined ? result : { ...result, message: `${result.message} ${capitalized(missing)}.` };
}
const capitalized = (text) => text.charAt(0).toUpperCase() + text.slice(1);

;// CONCATENATED MODULE: ./build/report/coverage.js
function createCoverageCounter(collection, locate = () => undefined) {
    const calls = new Map();
    let unknownExampleCalls = 0;
    const coverRequest = (request, redactText) => {
        const examples = request.examples.map((example) => ({
            id: redactText(example.id),
            name: redactText(example.name),
            status: example.status,
            calls: calls.get(example) ?? 0,
            ...locate(example.place.pointer),
        }));
        return {
            id: redactText(request.id),
            path: request.place.path.map(redactText),
            method: redactText(request.request.method),
            address: redactText(request.request.address),
            calls: examples.reduce((sum, example) => sum + example.calls, 0),
            ...locate(request.place.pointer),
            examples,
        };
    };
    return {
        add: (example) => {
            if (example === undefined)
                unknownExampleCalls += 1;
            else
                calls.set(example, (calls.get(example) ?? 0) + 1);
        },
        coverage: (redactText) => {
            const items = collection.requests.map((request) => coverRequest(request, redactText));
            return {
                collection: redactText(collection.name),
                examples: countHits(items.flatMap(({ examples }) => examples)),
                requests: countHits(items),
                unknownExampleCalls,
                items,
            };
        },
    };
}
function countHits(things) {
    const hit = things.filter(({ calls }) => calls > 0).length;
    const total = things.length;
    return { total, hit, percent: total === 0 ? null : Math.floor((hit * 1000) / total) / 10 };
}

;// CONCATENATED MODULE: ./build/report/redact-insight.js
/** Redacts an explanation once, however many calls share it. */
function createMissRedactor({ redactExplanation, redactText }) {
    const known = new WeakMap();
    const redactCandidate = (candidate) => ({
        ...candidate,
        example: redactText(candidate.example),
        place: redactText(candidate.place),
        address: redactText(candidate.address),
        steps: candidate.steps.map((step) => ({ ...step, reason: redactExplanation(step.reason) })),
    });
    return (miss) => {
        const before = known.get(miss);
        if (before !== undefined)
            return before;
        const redacted = {
            ...miss,
            difference: redactExplanation(miss.difference),
            candidates: miss.candidates.map(redactCandidate),
            ...(miss.bareRequest && {
                bareRequest: { ...miss.bareRequest, place: redactText(miss.bareRequest.place) },
            }),
        };
        known.set(miss, redacted);
        return redacted;
    };
}

;// CONCATENATED MODULE: ./build/report/unmatched.js

const longestPath = 1024;
const longestText = 500;
/** Reasons of one method, path and query that stand alone, so that one GraphQL endpoint cannot crowd out all others. */
const mostReasons = 10;
/** @param maxRequests distinct requests kept; the calls of further ones are counted */
function createUnmatchedCollector(maxRequests = 500) {
    const kept = new Map();
    const reasons = new Map();
    let leftOutCalls = 0;
    return {
        add: (log, miss) => {
            const method = (0,visible_text/* cutMiddle */.it)(log.request.method, 100);
            const path = (0,visible_text/* cutMiddle */.it)(log.request.path, longestPath);
            const status = log.response.statusCode;
            const message = (0,visible_text/* cutMiddle */.it)(log.responseName ?? '', longestText);
            const difference = miss && (0,visible_text/* cutMiddle */.it)(miss.difference, longestText);
            const target = `${method} ${path}`;
            const ownKey = JSON.stringify([target, difference ?? message, difference === undefined && status]);
            const known = reasons.get(target) ?? 0;
            // What further reasons have in common is what the mock said.
            const isOwn = kept.has(ownKey) || known < mostReasons;
            const key = isOwn ? ownKey : JSON.stringify([target]);
            const before = kept.get(key);
            if (before !== undefined) {
                before.calls += 1;
                return;
            }
            if (kept.size >= maxRequests) {
                leftOutCalls += 1;
                return;
            }
            if (isOwn)
                reasons.set(unmatched_copy(target), known + 1);
            kept.set(unmatched_copy(key), {
                method: unmatched_copy(method),
                path: unmatched_copy(path),
                calls: 1,
                status,
                message: unmatched_copy(message),
                ...(isOwn && difference !== undefined && { difference: unmatched_copy(difference) }),
                ...(isOwn && miss?.isRefused && { isRefused: true }),
                candidates: isOwn ? (miss?.candidates ?? []) : [],
                ...(isOwn && miss?.bareRequest && { bareRequest: miss.bareRequest }),
            });
        },
        unmatched: () => ({ requests: [...kept.values()].sort((a, b) => b.calls - a.calls), leftOutCalls }),
    };
}
/** A slice keeps the whole string alive that it was cut from; what is kept to the end must not. */
const unmatched_copy = (text) => Buffer.from(text).toString();

;// CONCATENATED MODULE: ./build/report/read-calls.js
/** The one pass over the call logs: each is explained, then redacted, then counted. */









function createCallReading(options) {
    const { explainer, checks: checkOptions, redactor, areLogsRedacted, doubt: doubtOf } = options;
    const { collection, locate } = explainer;
    const calls = createCallCounter();
    const answered = createAnsweredCounter(redactor.redactText);
    const unmatched = createUnmatchedCollector();
    const coverage = collection && createCoverageCounter(collection, locate);
    const checks = createCheckCounter(checkOptions, redactor, areLogsRedacted);
    const redactMiss = createMissRedactor(redactor);
    const isCut = (0,remember/* rememberSame */.s7)(({ body }) => (0,model/* readCutMark */.y3)(body?.data ?? '').fullSize !== undefined);
    const failures = [];
    let redactions = 0;
    let cutCalls = 0;
    let incomplete;
    let results;
    /** A log that breaks the explainer costs its explanation, not the log. */
    const explain = (log) => {
        try {
            return explainer.explain(log);
        }
        catch (cause) {
            const reason = cause instanceof Error ? cause.message : String(cause);
            if (failures.length === 0)
                failures.push(new Error(`Not all calls could be explained: ${reason}`, { cause }));
            return { outcome: (0,call_outcome/* outcomeOf */.s)(log) };
        }
    };
    const take = (log) => {
        const { miss, ...found } = explain(log);
        const redactedMiss = miss && redactMiss(miss);
        // Explanations quote the same secrets again: only those of the log count.
        const redactionsBefore = redactor.count;
        const redacted = redactor.redact(log);
        redactions += redactor.count - redactionsBefore;
        if (isCut(redacted.request) || isCut(redacted.response))
            cutCalls += 1;
        const insight = { ...found, ...(redactedMiss && { miss: redactedMiss }) };
        calls.add(redacted, insight.outcome);
        answered.add(redacted, insight);
        if (insight.outcome === 'unmatched')
            unmatched.add(redacted, redactedMiss);
        if (insight.outcome === 'matched')
            coverage?.add(insight.example);
        checks.add(log, redacted);
        return { log: redacted, insight };
    };
    const sumUp = () => {
        const counted = calls.aggregate();
        const missed = unmatched.unmatched();
        const covered = coverage?.coverage(redactor.redactText);
        const given = incomplete === undefined ? doubtOf?.(counted.calls) : undefined;
        const doubt = given && { ...given, reason: redactor.redactText(given.reason) };
        const missing = incomplete === undefined ? doubtInWords(doubt) : 'call logs are missing';
        const pass = { calls: counted, unmatched: missed.requests, coverage: covered?.examples, missing };
        return {
            calls: counted,
            answered: answered.answered(),
            unmatched: missed,
            coverage: covered,
            checks: checks.results(pass),
            redactions,
            cutCalls,
            incomplete,
            missingLogs: incomplete && redactor.redactText(incomplete.message),
            doubt,
            failures,
        };
    };
    return {
        read: async function* (logs) {
            try {
                for await (const log of logs)
                    yield take(log);
            }
            catch (error) {
                incomplete = error instanceof Error ? error : new Error(String(error));
            }
        },
        results: () => (results ??= sumUp()),
    };
}
const doubtInWords = (doubt) => doubt?.spoilsChecks === true ? `call logs may be missing (${doubt.reason})` : undefined;

;// CONCATENATED MODULE: ./build/report/report-files.js
/** The files of a report, written side by side. */

/** Opens writers side by side. One that fails is dropped with its file; the others go on. */
async function openReportFiles(directory, openers) {
    const failures = [];
    const writers = new Map();
    const drop = async (name, cause) => {
        const reason = cause instanceof Error ? cause.message : String(cause);
        failures.push(new Error(`${name} could not be written to ${directory}: ${reason.replace(/\.?$/, '.')}`, { cause }));
        const writer = writers.get(name);
        writers.delete(name);
        // The first error is the one to report: this one follows from it.
        await writer?.discard().catch(() => undefined);
    };
    for (const [name, open] of openers) {
        try {
            await (0,promises_.mkdir)(directory, { recursive: true });
            writers.set(name, await open(directory));
        }
        catch (error) {
            await drop(name, error);
        }
    }
    return {
        failures,
        write: (log, insight) => {
            let waits;
            for (const [name, writer] of writers) {
                try {
                    const written = writer.write(log, insight);
                    if (written !== undefined)
                        (waits ??= []).push(written.catch((error) => drop(name, error)));
                }
                catch (error) {
                    (waits ??= []).push(drop(name, error));
                }
            }
            return waits && Promise.all(waits);
        },
        close: async () => {
            for (const [name, writer] of writers) {
                try {
                    await writer.close();
                }
                catch (error) {
                    await drop(name, error);
                }
            }
            return [...writers.values()].map(({ path }) => path);
        },
        discard: async () => {
            for (const writer of writers.values())
                await writer.discard().catch(() => undefined);
        },
    };
}

// EXTERNAL MODULE: ./build/report/report-notes.js
var report_notes = __webpack_require__(14665);
;// CONCATENATED MODULE: ./build/report/write-report.js










/**
 * Reads the call logs once, explains, redacts and counts each, and writes `call-logs.ndjson`, `call-logs.har`, with
 * `page` a `report.html`, with an explainer that knows the collection `coverage.json`, and with checks `junit.xml`. One
 * log is in memory at a time. Never throws: an error of the logs or of a file is in the report.
 */
async function writeReport(options) {
    const { logs, directory, mock, redactor, explainer = (0,report_explainer/* createExplainer */.x)(), checks = {}, onlyWhole = false } = options;
    // Names and addresses are written too.
    const shownMock = {
        id: redactor.redactText(mock.id),
        name: redactor.redactText(mock.name),
        mockUrl: redactor.redactText(mock.mockUrl),
    };
    const { areLogsRedacted = false, doubt } = options;
    const reading = createCallReading({ explainer, checks, redactor, areLogsRedacted, doubt });
    const files = await openReportFiles(directory, filesOf(options, shownMock, reading));
    for await (const { log, insight } of reading.read(logs)) {
        const written = files.write(log, insight);
        if (written !== undefined)
            await written;
    }
    const written = onlyWhole && reading.results().incomplete !== undefined ? await discard(files) : await files.close();
    const results = reading.results();
    return { mock: shownMock, files: written, ...results, failures: [...results.failures, ...files.failures] };
}
async function discard(files) {
    await files.discard();
    return [];
}
function filesOf(options, { name, mockUrl }, { results }) {
    const { creator, explainer, checks, page, redactor, notes = [] } = options;
    const comment = `Calls to the mock server ${name}. Call logs hold no durations: all times are 0.`;
    const files = [
        ['call-logs.ndjson', openCallLogFile],
        ['call-logs.har', (directory) => openHarFile(directory, { mockUrl, creator, comment })],
    ];
    if (page !== undefined) {
        const collectionName = redactor.redactText(page.head.collectionName);
        const head = { ...page.head, mockName: name, mockUrl, collectionName };
        const totals = () => ({
            notes: [...(0,report_notes/* reportNotes */.W)(results()), ...notes.map(redactor.redactText)],
            failedChecks: results()
                .checks.filter(({ passed }) => !passed)
                .map(({ name, message }) => `${name}. ${message}`),
            isIncomplete: results().incomplete !== undefined,
            ...(results().doubt?.spoilsChecks === true && { isDoubtful: true }),
            ...coverageTotals(results()),
            ...periodTotals(results()),
        });
        files.push(['report.html', (directory) => openPage(directory, { template: page.template, head, totals })]);
    }
    if (explainer?.collection !== undefined) {
        files.push(['coverage.json', lateFile('coverage.json', () => formatCoverage(results().coverage))]);
    }
    if (checks !== undefined && Object.values(checks).some((check) => check !== undefined && check !== false)) {
        files.push(['junit.xml', lateFile('junit.xml', () => formatJunit(results().checks, `Mock server ${name}`))]);
    }
    return files;
}
const lateFile = (name, content) => (directory) => openLateFile(directory, name, content);
const periodTotals = ({ calls: { firstServedAt: first, lastServedAt: last } }) => first === undefined || last === undefined ? undefined : { period: { first, last } };
const coverageTotals = ({ coverage }) => coverage && { coverage: { served: coverage.examples.hit, examples: coverage.examples.total } };


/***/ })

};
