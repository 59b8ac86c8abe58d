export const id = 623;
export const ids = [623];
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
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52093);
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
    const [, method = 'GET', target = ''] = /^(?:([A-Za-z]+)\s+)?(\S+)$/.exec(call.trim()) ?? [];
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

/***/ 61419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ withoutProtocol)
/* harmony export */ });
/** A URL without `http://` or the like. A protocol is a word or a variable: what has a slash, a dot or a query in it is none. */
function withoutProtocol(url) {
    const slashes = url.indexOf('://');
    return slashes === -1 || /[/?#.]/.test(url.slice(0, slashes)) ? url : url.slice(slashes + 3);
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
    const { readCollectionFile } = await Promise.all(/* import() */[__webpack_require__.e(563), __webpack_require__.e(439)]).then(__webpack_require__.bind(__webpack_require__, 58439));
    const { document, collection: item, warnings, note } = await readCollectionFile(file);
    return { document, item, warnings, note };
};


/***/ })

};
