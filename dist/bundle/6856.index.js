export const id = 6856;
export const ids = [6856];
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

/***/ 43040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BF: () => (/* binding */ isForm),
/* harmony export */   Dz: () => (/* binding */ readDecodedBody),
/* harmony export */   G3: () => (/* binding */ bodyText),
/* harmony export */   K1: () => (/* binding */ cutMark),
/* harmony export */   OM: () => (/* binding */ bodyBytes),
/* harmony export */   Oy: () => (/* binding */ writeBody),
/* harmony export */   e4: () => (/* binding */ bodySize),
/* harmony export */   m1: () => (/* binding */ textStart),
/* harmony export */   x8: () => (/* binding */ readBody)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _http_text_header_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86420);
/* harmony import */ var _http_text_content_coding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94081);
/** The body of a logged request or response: text, or bytes as base64; whole, or the start of a longer one. */



/** The `mode` of a body that is no text: its `data` is base64. Ours: Postman's logs have no form for one. */
const binaryBodyMode = 'base64';
/** Ends the `data` of a body that was cut for the log, on a line of its own. Both in bytes. */
function cutMark(kept, full) {
    return `\n[cut: ${kept} of ${full} bytes]`;
}
/** Bytes as a body: text, or base64 where they are not UTF-8. */
function writeBody(bytes) {
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return { mode: 'raw', data: bytes.toString('utf8') };
    return { mode: binaryBodyMode, data: bytes.toString('base64') };
}
/** The start of a text in UTF-8, cut between two characters. @param most bytes that it may have */
function textStart(bytes, most) {
    let end = most;
    // Continuation bytes are 10xxxxxx, at most three of them.
    while (end > most - 4 && end > 0 && ((bytes[end] ?? 0) & 0xc0) === 0x80)
        end -= 1;
    return bytes.subarray(0, end);
}
/** Takes a logged body apart. */
function readBody(body) {
    const logged = body?.data ?? '';
    const isBinary = body != null && 'mode' in body && body.mode === binaryBodyMode;
    // Only the end can hold the mark: no search through a megabyte.
    const mark = /\n\[cut: \d+ of (\d+) bytes\]$/.exec(logged.slice(-60));
    if (mark === null)
        return { data: logged, isBinary, fullSize: undefined };
    return { data: logged.slice(0, -mark[0].length), isBinary, fullSize: Number(mark[1]) };
}
/** The bytes that the log has. */
function bodyBytes({ data, isBinary }) {
    return node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(data, isBinary ? 'base64' : 'utf8');
}
/** The text that the log has; what is no UTF-8 becomes `�`. */
function bodyText(body) {
    return body.isBinary ? bodyBytes(body).toString() : body.data;
}
/** A body's length in bytes, before any cut; `undefined` when the log came without bodies. */
function bodySize(body) {
    if (body === null || body === undefined)
        return undefined;
    const { data, isBinary, fullSize } = readBody(body);
    return fullSize ?? node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.byteLength(data, isBinary ? 'base64' : 'utf8');
}
/** Whether a body is an urlencoded form: Postman's logs have a mode for it, ours the header alone. */
function isForm({ headers, body }) {
    if (body != null && 'mode' in body && body.mode === 'urlencoded')
        return true;
    return /x-www-form-urlencoded/i.test((0,_http_text_header_text_js__WEBPACK_IMPORTED_MODULE_1__/* .headerValues */ .UE)(headers, 'content-type')[0] ?? '');
}
/** As `readBody`, but text where a compressed body is text. */
function readDecodedBody({ headers, body }) {
    const logged = readBody(body);
    // A compressed body is no text.
    const coding = logged.isBinary ? (0,_http_text_header_text_js__WEBPACK_IMPORTED_MODULE_1__/* .headerValues */ .UE)(headers, 'content-encoding').join(',') : '';
    if (coding === '')
        return logged;
    const bytes = bodyBytes(logged);
    const decoded = (0,_http_text_content_coding_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeBody */ .Vj)(bytes, coding);
    if (decoded === bytes)
        return logged;
    return (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(decoded)
        ? { ...logged, data: decoded.toString(), isBinary: false }
        : { ...logged, data: decoded.toString('base64') };
}


/***/ }),

/***/ 75471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BH: () => (/* binding */ headerSchema),
/* harmony export */   aq: () => (/* binding */ answerNoteSchema),
/* harmony export */   mr: () => (/* binding */ callLogSchema)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);
/* harmony import */ var _http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5177);
/* harmony import */ var _http_text_faults_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28686);
/**
 * A call log, in the shape that Postman's API gives it: from the API, the embedded server's journal or a file of our own, each
 * parsed once, where it comes in.
 */



/** A header as Postman writes it, parts missing perhaps. */
const headerSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    key: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), ''),
    value: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), ''),
});
/** What nearly every list is. It is taken as it stands: copying the headers is a fifth of what reading a call log takes. */
const wholeHeadersSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .custom */ .IeY((input) => Array.isArray(input) && input.every(isWholeHeader));
function isWholeHeader(input) {
    return (0,_http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(input) && typeof input['key'] === 'string' && typeof input['value'] === 'string';
}
const toHeader = ({ key, value }) => ({ key, value: value ?? '' });
// The official description types `headers` as one {key, value} object; a list is what a real payload needs. Accept both.
const headersSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    wholeHeadersSchema,
    valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(headerSchema), valibot__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi((headers) => headers.map(toHeader))),
    valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(headerSchema, valibot__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi((header) => [toHeader(header)])),
]);
/** How a rule of `answers` answered a call. */
const answerNoteSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    /** The route of the rule, as it is written. */
    rule: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** Which of the rule's answers it was, from 1 on, and how many there are. */
    turn: valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    of: valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    fault: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(_http_text_faults_js__WEBPACK_IMPORTED_MODULE_2__/* .faults */ .e)),
    /** The mock made the answer, as no example has it. */
    made: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(true)),
});
const loggedText = valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()));
/** Lenient, as the schemas of the rest of the API are: every shape that Postman's answers and documents show. */
const callLogSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    id: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    responseName: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), ''),
    servedAt: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    request: valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        method: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        path: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        headers: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(headersSchema)),
        body: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ mode: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())), data: loggedText }))),
    }),
    response: valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        type: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), ''),
        statusCode: valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
        headers: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(headersSchema)),
        body: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ data: loggedText }))),
    }),
    /** Ours: Postman's API does not know it. Whatever else may be called so one day costs no call log. */
    answer: valibot__WEBPACK_IMPORTED_MODULE_0__/* .fallback */ .NpB(valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(answerNoteSchema), undefined),
});


/***/ }),

/***/ 89850:
/***/ ((__unused_webpack___webpack_module__, __unused_webpack___webpack_exports__, __webpack_require__) => {


// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./build/http-text/thrown.js
var thrown = __webpack_require__(98589);
// EXTERNAL MODULE: ./build/embedded/server.js + 37 modules
var server = __webpack_require__(53403);
// EXTERNAL MODULE: ./build/embedded/process/messages.js
var messages = __webpack_require__(10245);
;// CONCATENATED MODULE: ./build/embedded/process/child.js
/** The embedded server's own process: what `bootEmbedded` starts. */




/**
 * Runs the server until its API or SIGTERM ends it. Waits for the start message of its parent and answers with the
 * address and the key. A parent that goes away before it has said `adopted` has told nobody of this server: it ends too.
 * Standard output is the log.
 */
function runEmbeddedProcess(self) {
    const log = (line) => {
        self.stdout.write(`${new Date().toISOString()} ${line}\n`);
    };
    // A log that cannot be written (a full disk) must not end the server.
    self.stdout.on('error', () => undefined);
    let running;
    let ending = false;
    let adopted = false;
    const fail = (what, error) => {
        log(`${what}: ${(0,thrown/* stackOf */.US)(error)}`);
        self.exit(1);
    };
    const end = (why, exitCode) => {
        log(why);
        if (running === undefined)
            self.exit(exitCode);
        void running.close();
    };
    self.on('exit', () => running?.flush());
    self.on('uncaughtException', (error) => {
        fail('uncaught exception', error);
    });
    self.on('unhandledRejection', (error) => {
        fail('unhandled rejection', error);
    });
    // These reach a whole process group when a step is cancelled or a terminal closes; post still needs the server.
    for (const signal of ['SIGINT', 'SIGHUP'])
        self.on(signal, () => {
            log(`${signal} ignored`);
        });
    self.on('SIGTERM', () => {
        ending = true;
        end('SIGTERM: ending', 0);
    });
    self.once('disconnect', () => {
        if (!adopted && !ending)
            end('ending: the process that started this one went away before it had taken over', 1);
    });
    if (self.send === undefined) {
        fail('not started', 'this file is run by the action, which talks to it over IPC; see `ephemeral-mock serve --help`');
        return;
    }
    const start = async (options) => {
        try {
            running = await (0,server/* startEmbedded */.H)({ ...options, log });
            const { apiUrl, apiKey, ca } = running;
            await tell(self, { type: 'ready', apiUrl, apiKey, ca });
        }
        catch (error) {
            await tell(self, { type: 'failed', message: (0,thrown/* messageOf */.bD)(error) });
            fail('not started', error);
            return;
        }
        await running.closed;
        self.exit(0);
    };
    const answerCall = async ({ id, query, ...call }) => {
        const answer = await running?.answer({ ...call, query: new URLSearchParams(query), body: call.body });
        if (answer !== undefined)
            await tell(self, { type: 'answer', id, status: answer.status, body: answer.body.toString() });
    };
    self.on('message', (given) => {
        const message = dist/* parse */.qgA(messages/* messageToChildSchema */.G, given);
        if (message.type === 'start')
            void start(message.options);
        else if (message.type === 'call')
            void answerCall(message);
        else
            adopted = true;
    });
}
/** Resolves also when the parent is gone: no answer of it is needed. */
function tell(self, message) {
    return new Promise((resolve) => self.send?.(message, () => {
        resolve();
    }));
}

;// CONCATENATED MODULE: ./build/embedded.js
/** The embedded Postman API as a process of its own; `bootEmbedded` starts it and tells it over IPC what to do. */


runEmbeddedProcess(external_node_process_);


/***/ }),

/***/ 10245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ messageOfChildSchema),
/* harmony export */   G: () => (/* binding */ messageToChildSchema)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);

const rateLimitSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ requests: valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), windowMilliseconds: valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig() });
const startOptionsSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    journalFile: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    listenHost: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    port: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()),
    tls: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()),
    apiPort: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()),
    apiKey: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    apiLimit: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(rateLimitSchema),
    callLimit: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(rateLimitSchema),
    journalMemoryBytes: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()),
});
/** What the server's process hears. */
const messageToChildSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .variant */ .Oxt('type', [
    /** Once, first. */
    valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ type: valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('start'), options: startOptionsSchema }),
    /** A request to its API. */
    valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        type: valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('call'),
        /** Comes back with the answer. */
        id: valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
        method: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        path: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        query: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        body: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()),
    }),
    /** Where the server is has been written down: it may outlive the process that started it. */
    valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ type: valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('adopted') }),
]);
/** What the server's process says. */
const messageOfChildSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .variant */ .Oxt('type', [
    /** Either of these once, in answer to the start. */
    valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ type: valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('ready'), apiUrl: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), apiKey: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), ca: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()) }),
    valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ type: valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('failed'), message: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    /** Once for each call. `body` is JSON. */
    valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ type: valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('answer'), id: valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), status: valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), body: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
]);


/***/ }),

/***/ 5177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ skipSpace),
/* harmony export */   CE: () => (/* binding */ deepestDocument),
/* harmony export */   Fd: () => (/* binding */ TooDeepError),
/* harmony export */   GG: () => (/* binding */ childOf),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   Rj: () => (/* binding */ parseBoundedJson),
/* harmony export */   ap: () => (/* binding */ endOfString),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   mP: () => (/* binding */ pointerKeys),
/* harmony export */   o4: () => (/* binding */ parseShallowJson),
/* harmony export */   sc: () => (/* binding */ decodeString),
/* harmony export */   xC: () => (/* binding */ isSpace)
/* harmony export */ });
/* harmony import */ var _exact_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80803);
/** JSON of strangers, parsed in bounded time and memory: neither long nor deep texts may hold up anything else. */

/** Deeper values are not read; it also keeps recursion over them off the stack's end. */
const deepest = 500;
/** A file may be deeper: folders are gone through without recursion, and values that are too deep are told by their names. */
const deepestDocument = 32_000;
/** JSON that was not parsed for its depth. */
class TooDeepError extends Error {
    name = 'TooDeepError';
}
/** What is shorter costs little however deep it is. */
const shortText = 16 * 1024;
const quoteCode = 0x22;
/** `[` and `{`, `]` and `}` differ from each other in one bit only. */
const openCode = 0x5b;
const closeCode = 0x5d;
const braceBit = 0x20;
/** Whether brackets outside of strings nest deeper than the limit; a deep value costs the parser ten times its length. */
function isTooDeep(text, limit) {
    let depth = 0;
    for (let index = 0; index < text.length; index += 1) {
        const code = text.charCodeAt(index);
        if (code === quoteCode)
            index = endOfString(text, index) - 1;
        else if ((code & ~braceBit) === openCode)
            depth += 1;
        else if ((code & ~braceBit) === closeCode)
            depth -= 1;
        if (depth > limit)
            return true;
    }
    return false;
}
/**
 * The value, or `undefined` for a text that is not JSON, longer than `longest` characters or nested too deep. Numbers that
 * JavaScript cannot hold are an `ExactNumber`.
 */
function parseBoundedJson(text, longest, form) {
    if (text.length > longest || isTooDeep(text, deepest))
        return undefined;
    try {
        return (0,_exact_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseExactJson */ .lQ)(text, form);
    }
    catch {
        return undefined;
    }
}
/**
 * As `JSON.parse`, in memory that the text's length bounds: for values whose known parts alone are read.
 *
 * @param limit how deep it may be
 * @throws SyntaxError, TooDeepError
 */
function parseShallowJson(text, limit = deepest) {
    if (text.length > shortText && isTooDeep(text, limit)) {
        throw new TooDeepError(`The JSON is nested more than ${String(limit)} levels deep, and is not read.`);
    }
    return JSON.parse(text);
}
/** Whether a value is an object of JSON: no list, and not `null`. */
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The child of an object or a list; `undefined` for everything that has no such child of its own. */
function childOf(value, key) {
    return (isObject(value) || Array.isArray(value)) && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}
/** The keys that a JSON pointer (RFC 6901) leads along. */
function pointerKeys(pointer) {
    return pointer
        .split('/')
        .slice(1)
        .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}
/** The entries of an object, none of anything else. */
function entriesOf(value) {
    return isObject(value) ? Object.entries(value) : [];
}
/** A list as it is, an empty one of anything else. */
function listOf(value) {
    return Array.isArray(value) ? value : [];
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

/***/ 94081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vj: () => (/* binding */ decodeBody),
/* harmony export */   Z2: () => (/* binding */ codingsOf),
/* harmony export */   lY: () => (/* binding */ mostBodyBytes)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);

const bounds = (most) => ({ maxOutputLength: most, finishFlush: node_zlib__WEBPACK_IMPORTED_MODULE_0__.constants.Z_SYNC_FLUSH });
const gzip = { decode: (bytes, most) => (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.gunzipSync)(bytes, bounds(most)), encode: node_zlib__WEBPACK_IMPORTED_MODULE_0__.gzipSync };
const codings = new Map([
    ['gzip', gzip],
    ['x-gzip', gzip],
    [
        'deflate',
        {
            // Many clients leave out the wrapper that RFC 9110 asks for; a zlib stream begins with the method 8.
            decode: (bytes, most) => ((bytes[0] ?? 8) & 0x0f) === 8 ? (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateSync)(bytes, bounds(most)) : (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateRawSync)(bytes, bounds(most)),
            encode: node_zlib__WEBPACK_IMPORTED_MODULE_0__.deflateSync,
        },
    ],
    [
        'br',
        {
            decode: (bytes, most) => (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.brotliDecompressSync)(bytes, { maxOutputLength: most, finishFlush: node_zlib__WEBPACK_IMPORTED_MODULE_0__.constants.BROTLI_OPERATION_FLUSH }),
            encode: node_zlib__WEBPACK_IMPORTED_MODULE_0__.brotliCompressSync,
        },
    ],
]);
/** Bytes of a body that a mock takes, as it comes in and once it is decompressed. */
const mostBodyBytes = 20 * 1024 * 1024;
/** Nobody compresses more often. */
const mostCodings = 4;
/** The codings of a `Content-Encoding` in the order in which they were applied; `undefined` for one that is not known. */
function codingsOf(contentEncoding) {
    const names = contentEncoding
        .split(',', 100)
        .map((name) => name.trim().toLowerCase())
        .filter((name) => name !== '' && name !== 'identity');
    const known = names.flatMap((name) => codings.get(name) ?? []);
    return known.length < names.length || known.length > mostCodings ? undefined : known;
}
/**
 * A body without its codings; the very same bytes where it has none, or cannot be decoded, or has more than `mostBodyBytes`
 * without one of them.
 */
function decodeBody(bytes, contentEncoding) {
    if (contentEncoding === '' || bytes.length === 0)
        return bytes;
    try {
        return (codingsOf(contentEncoding) ?? []).reduceRight((coded, { decode }) => decode(coded, mostBodyBytes), bytes);
    }
    catch {
        return bytes;
    }
}


/***/ }),

/***/ 80803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lQ: () => (/* binding */ parseExactJson),
/* harmony export */   rf: () => (/* binding */ exactNumber),
/* harmony export */   zr: () => (/* binding */ isExactNumber)
/* harmony export */ });
/**
 * Numbers of JSON that JavaScript cannot hold as they are written: IDs of 19 digits, `1.10`, `1e400`. They are kept as the
 * engine's raw JSON, which `JSON.stringify` writes as it is.
 */
/** Whether a value of parsed JSON is a number that JavaScript cannot hold. */
const isExactNumber = (value) => JSON.isRawJSON(value);
/**
 * Whether a number in a text may be another once it is parsed and written again. Of what stands in strings it may find too
 * much, which costs time alone.
 */
const mayLoseDigits = /(?:^|[:,[])\s*-?(?:[\d.]{16}|\d+\.\d*0(?!\d)|0\.0{6}|\d+(?:\.\d+)?[eE]|0(?![.\d]))/;
/** As `JSON.parse`, but no digit is lost. @throws SyntaxError */
function parseExactJson(text, form) {
    // Looking at each number takes ten times as long as parsing.
    if (!mayLoseDigits.test(text))
        return JSON.parse(text);
    return JSON.parse(text, (_key, value, { source }) => typeof value === 'number' && source !== undefined ? exactNumber(source, form) : value);
}
/** A number of JSON by its text: a number of JavaScript where that is the same. */
function exactNumber(source, form) {
    const value = Number(source);
    if (String(value) === source)
        return value;
    if (form === 'written')
        return JSON.rawJSON(source);
    const exact = plainDecimal(source);
    return exact === plainDecimal(String(value)) ? value : JSON.rawJSON(exact);
}
const decimal = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,15}))?$/;
/** One text for all spellings of a number; another text as it is. */
function plainDecimal(text) {
    const [, sign = '', whole, fraction = '', exponent = '0'] = decimal.exec(text) ?? [];
    if (whole === undefined)
        return text;
    const digits = (whole + fraction).replace(/^0+/, '');
    const significant = withoutZerosAtEnd(digits);
    if (significant === '')
        return '0';
    const power = Number(exponent) - fraction.length + digits.length - significant.length;
    // Numbers of usual size have no exponent, as people write them.
    if (power >= 0 && power <= 40)
        return sign + significant + '0'.repeat(power);
    return `${sign}${significant}e${String(power)}`;
}
/** Not by a pattern, which would begin anew at each zero. */
function withoutZerosAtEnd(digits) {
    let end = digits.length;
    while (end > 0 && digits.charAt(end - 1) === '0')
        end -= 1;
    return digits.slice(0, end);
}


/***/ }),

/***/ 28686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ isFault),
/* harmony export */   e: () => (/* binding */ faults)
/* harmony export */ });
/**
 * Ways in which a mock may fail a call on the wire: `reset` ends the connection with a TCP reset, `empty` closes it before a
 * byte, `truncate` announces the whole body and sends half of it, `hang` never answers.
 */
const faults = ['reset', 'empty', 'truncate', 'hang'];
/** Whether the text is the name of one. */
const isFault = (text) => faults.includes(text);


/***/ }),

/***/ 86420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fh: () => (/* binding */ isJson),
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
/** Whether a media type, as `mediaTypeOf` gives it, is of JSON: by its name, or by its suffix (RFC 6839). */
function isJson(mediaType) {
    return mediaType === 'application/json' || mediaType.endsWith('+json');
}


/***/ }),

/***/ 68166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EG: () => (/* binding */ rawPairs),
/* harmony export */   H: () => (/* binding */ pairsAsValue),
/* harmony export */   XT: () => (/* binding */ comparedPairs),
/* harmony export */   iH: () => (/* binding */ boundaryOf),
/* harmony export */   j: () => (/* binding */ cutPair),
/* harmony export */   mV: () => (/* binding */ groupByName),
/* harmony export */   wF: () => (/* binding */ parseMultipart),
/* harmony export */   xg: () => (/* binding */ parsePairs)
/* harmony export */ });
/* harmony import */ var _percent_encoding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89034);

/** Cuts at the first `=`, which is in neither part; a text without one has no value. */
function cutPair(text) {
    const equals = text.indexOf('=');
    return equals === -1 ? [text, undefined] : [text.slice(0, equals), text.slice(equals + 1)];
}
/** `a=1&&b` is `['a', '1']` and `['b', undefined]`: as they are written, without empty ones. */
function rawPairs(text, most) {
    return text
        .split('&', most)
        .filter((part) => part !== '')
        .map(cutPair);
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
const mostParts = 1000;
const nameParameter = /;\s*name\*?=(?:"((?:[^"\\]|\\.)*)"|([^;\s]+))/i;
const fileParameter = /;\s*filename\*?=/i;
/** The boundary that a Content-Type names, without quotes. */
function boundaryOf(contentType) {
    const match = /;\s*boundary=(?:"([^"]{1,200})"|([^;\s]{1,200}))/i.exec(contentType);
    return match?.[1] ?? match?.[2];
}
/**
 * Reads the text fields in order; files are left out, and so is what comes after 1,000 parts. A body that breaks off in the
 * middle gives the fields that are whole.
 */
function parseMultipart(text, boundary) {
    const fields = [];
    const delimiter = `--${boundary}`;
    let start = text.indexOf(delimiter);
    /** The end of the next part's head: looked for again only when passed, or a thousand parts would search the whole body each. */
    let split = -1;
    for (let part = 0; start !== -1 && part < mostParts; part += 1) {
        const head = start + delimiter.length;
        if (text.startsWith('--', head))
            break;
        const next = text.indexOf(`\n${delimiter}`, head);
        if (split < head)
            split = text.indexOf('\r\n\r\n', head);
        if (next === -1 || split === -1)
            break;
        if (split < next) {
            const disposition = text
                .slice(head, split)
                .split('\r\n')
                .find((line) => /^content-disposition:/i.test(line)) ?? '';
            const name = nameParameter.exec(disposition);
            const key = name?.[1]?.replace(/\\(.)/g, '$1') ?? name?.[2];
            const value = text.slice(split + 4, text.charAt(next - 1) === '\r' ? next - 1 : next);
            if (key !== undefined && !fileParameter.test(disposition))
                fields.push([key, value]);
        }
        start = next + 1;
    }
    return fields;
}


/***/ }),

/***/ 89034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ decodePercent),
/* harmony export */   k: () => (/* binding */ decodeFormText)
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


/***/ }),

/***/ 87078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RT: () => (/* binding */ unicodeEscape),
/* harmony export */   WU: () => (/* binding */ show),
/* harmony export */   aB: () => (/* binding */ toJson),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   rL: () => (/* binding */ listFirst)
/* harmony export */ });
/** Values of inputs, and lists, in messages. */
/** As JSON; `undefined` for what YAML can say and JSON cannot, such as a list that holds itself. */
function toJson(value) {
    try {
        return JSON.stringify(value);
    }
    catch {
        return undefined;
    }
}
/** A value as it may stand in a message: its JSON, cut after 100 characters. */
function show(value) {
    const text = toJson(value) ?? 'something that is no JSON';
    if (text.length <= 100)
        return text;
    // A text keeps its closing quote, which tells it from what follows.
    return typeof value === 'string' ? JSON.stringify(`${value.slice(0, 100)}…`) : `${text.slice(0, 100)}…`;
}
/** The first of some texts, and how many there are more: "a, b and 3 more". */
function listFirst(texts, most) {
    const rest = texts.length - most;
    return texts.slice(0, most).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}
/** Characters of a value that a message shows. */
const longestShown = 300;
/**
 * What a user wrote, or a file's name, as it may stand in a message: in double quotes, on one line, without characters that a
 * terminal would act on. What it holds cannot end the quotes, so that it is told from our own words.
 */
function quote(text) {
    const shown = text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
    // A Windows path reads better as it is.
    return /["\p{Cc}\p{Cf}]|\\$/u.test(shown) ? escaped(JSON.stringify(shown)) : `"${shown}"`;
}
/** JSON leaves some of them as they are. */
const escaped = (json) => json.replace(/[\p{Cc}\p{Cf}]/gu, unicodeEscape);
/** A character as JSON can have it too: `\u003c`, and two of these beyond U+FFFF. */
const unicodeEscape = (character) => character.replace(/[^]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);


/***/ }),

/***/ 35194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gd: () => (/* binding */ splitTarget),
/* harmony export */   LL: () => (/* binding */ cutQuery),
/* harmony export */   Ml: () => (/* binding */ readableTarget),
/* harmony export */   Mz: () => (/* binding */ pathSegments),
/* harmony export */   T3: () => (/* binding */ replaceSegments),
/* harmony export */   UR: () => (/* binding */ decodeSegment),
/* harmony export */   bj: () => (/* binding */ withoutOrigin)
/* harmony export */ });
/* harmony import */ var _percent_encoding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89034);
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
/** What would read as another target, as the end of a sentence's code, or as nothing at all stays encoded. */
const keptEncoded = /[%/?#&=+`\\\s\p{C}\p{Z}]/gu;
/** `/a?city=M%C3%BCnchen` → `/a?city=München`. Two different targets stay different. */
function readableTarget(target) {
    return target.replace(/(?:%[\da-f]{2})+/gi, (run) => {
        const text = (0,_percent_encoding_js__WEBPACK_IMPORTED_MODULE_0__/* .decodePercent */ .g)(run);
        // Invalid UTF-8 stays as it is.
        return text === run ? run : text.replace(keptEncoded, encodeURIComponent);
    });
}
/** `/a//b%20c/` is `a` and `b%20c`: as they are written, without empty ones. */
function pathSegments(path) {
    return path.split('/').filter((segment) => segment !== '');
}
/** Percent-encoding undone. An encoded slash stays encoded: it does not end a segment. */
function decodeSegment(segment) {
    return segment.includes('%') ? (0,_percent_encoding_js__WEBPACK_IMPORTED_MODULE_0__/* .decodePercent */ .g)(segment).replaceAll('/', '%2F') : segment;
}
/**
 * A target with something else in place of some segments of its path; all the rest stays as it is written.
 *
 * @param indexes among the segments, as `pathSegments` gives them
 */
function replaceSegments(target, indexes, replacement) {
    if (indexes.size === 0)
        return target;
    const start = target.length - withoutOrigin(target).length;
    const length = target.slice(start).search(/[?#]/);
    const end = length === -1 ? target.length : start + length;
    let index = -1;
    const replaced = target.slice(start, end).replace(/[^/]+/g, (segment) => {
        index += 1;
        return indexes.has(index) ? replacement : segment;
    });
    return target.slice(0, start) + replaced + target.slice(end);
}


/***/ }),

/***/ 98589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   US: () => (/* binding */ stackOf),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   iT: () => (/* binding */ toError)
/* harmony export */ });
/** What was thrown: an Error, as a rule, but JavaScript lets it be anything. */
/** Its message, without its causes. */
const messageOf = (thrown) => (thrown instanceof Error ? thrown.message : String(thrown));
/** With the stack, for a log that developers read. */
const stackOf = (thrown) => thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
const toError = (thrown) => (thrown instanceof Error ? thrown : new Error(String(thrown)));
/** The code that Node gives errors of the system and of its own, such as `ENOENT`. */
const codeOf = (thrown) => thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : undefined;


/***/ }),

/***/ 69412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Av: () => (/* binding */ meSchema),
/* harmony export */   K4: () => (/* binding */ idOrNull),
/* harmony export */   Nm: () => (/* binding */ referenceSchema),
/* harmony export */   Qr: () => (/* binding */ collectionSummarySchema),
/* harmony export */   U2: () => (/* binding */ defaultMockConfig),
/* harmony export */   g9: () => (/* binding */ mockSchema),
/* harmony export */   mj: () => (/* binding */ serverResponseSchema),
/* harmony export */   sj: () => (/* binding */ serverResponseLanguages),
/* harmony export */   yM: () => (/* binding */ serverResponseSummarySchema)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);
/* harmony import */ var _call_log_model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75471);
/**
 * The Postman API's values as both its client and the embedded server see them.
 *
 * The schemas are lenient on purpose: they accept every shape that Postman's documentation, its official OpenAPI
 * description and recorded answers show, and normalise them to one read-only value per concept. Unknown keys are dropped.
 */


/** An ID or UID, or `null`: the official description shows '' where recorded answers have null. */
const idOrNull = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), null), valibot__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi((id) => (id === '' ? null : id)));
/** Saved delay of a mock. `preset` is "1" (2G, 300 ms) or "2" (3G, 100 ms); absent for a custom duration. */
const delaySchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    type: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), 'fixed'),
    preset: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    duration: valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
});
const mockConfigSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    headers: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), []),
    matchBody: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), false),
    matchHeader: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), false),
    matchQueryParams: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), true),
    matchWildcards: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), true),
    delay: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(delaySchema, null),
    serverResponseId: idOrNull,
});
/** The configuration of a mock that nobody has configured (recorded in 54 of 54 create answers). */
const defaultMockConfig = {
    headers: [],
    matchBody: false,
    matchHeader: false,
    matchQueryParams: true,
    matchWildcards: true,
    delay: null,
    serverResponseId: null,
};
/** What every endpoint of a mock answers. */
const mockSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    id: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    uid: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    owner: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    name: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    collection: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** Of the embedded server alone. */
    furtherCollections: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())),
    environment: idOrNull,
    mockUrl: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    config: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(mockConfigSchema, {}),
    createdAt: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    updatedAt: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    isPublic: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()),
    deactivated: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()),
});
/** What delete, publish and unpublish answer: Postman sends the bare ID or the UID, with or without `uid`. */
const referenceSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ id: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), uid: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()) });
/** What the body of a server response may be shown as. */
const serverResponseLanguages = ['text', 'javascript', 'json', 'html', 'xml'];
/** An entry of the list of server responses: no headers, no body. */
const serverResponseSummarySchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    id: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    name: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    statusCode: valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    createdAt: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    updatedAt: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    createdBy: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    updatedBy: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
});
/** What every endpoint of one server response answers. */
const serverResponseSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    ...serverResponseSummarySchema.entries,
    headers: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_call_log_model_js__WEBPACK_IMPORTED_MODULE_1__/* .headerSchema */ .BH), []),
    language: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), null),
    body: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), ''),
    mock: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
});
/** An entry of GET /collections and of GET /environments. */
const collectionSummarySchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    id: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    uid: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    name: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    owner: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    createdAt: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    updatedAt: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
});
/** What `GET /me` answers. */
const meSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    user: valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        id: valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
        username: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        fullName: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        teamId: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()),
        teamDomain: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    }),
    operations: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        name: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        // A recorded answer has `limit` once as the string "25".
        limit: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()]), valibot__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi(Number)),
        usage: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()]), valibot__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi(Number)),
    })), []),
});


/***/ })

};
