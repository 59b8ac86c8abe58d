export const id = 5910;
export const ids = [5910];
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

/***/ 90238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ githubState),
  u: () => (/* binding */ readState)
});

// EXTERNAL MODULE: ./build/node_modules/@actions/core/lib/core.js + 5 modules
var core = __webpack_require__(21691);
// EXTERNAL MODULE: ./build/node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(91795);
;// CONCATENATED MODULE: ./build/job/mock-state.js
/**
 * What exists, as main hands it to post: everything that cleanup needs, in it *before* the call that creates the thing.
 * A thing with a name and no ID may exist or not: its create had not answered yet.
 */

const createdSchema = dist/* object */.Ik({
    /** Unique: it bears the run's mark. */
    name: dist/* string */.Yj(),
    /** UID; absent until the create has answered. */
    uid: dist/* optional */.lq(dist/* string */.Yj()),
    /** Set when the create was sent again after a lost answer: then there may be two of the name. */
    repeated: dist/* optional */.lq(dist/* boolean */.zM()),
});
const stateSchema = dist/* object */.Ik({
    version: dist/* literal */.eu(1),
    provider: dist/* picklist */.KI(['postman', 'embedded']),
    /** The mark in the names of all that this run creates. */
    mark: dist/* string */.Yj(),
    /** Where the Postman API of this mock is; absent until the embedded server has started. */
    api: dist/* optional */.lq(dist/* object */.Ik({ url: dist/* string */.Yj(), key: dist/* string */.Yj() })),
    /** A key that was given and is not used, for redaction: post may come without its inputs. */
    unusedKey: dist/* optional */.lq(dist/* string */.Yj()),
    workspace: dist/* optional */.lq(dist/* string */.Yj()),
    /** A folder of this mock's own, for the embedded server's files and the report. */
    directory: dist/* string */.Yj(),
    /** Set when a file is imported: these are ours and go with the mock. */
    importedCollection: dist/* optional */.lq(createdSchema),
    importedEnvironment: dist/* optional */.lq(createdSchema),
    mock: dist/* optional */.lq(dist/* object */.Ik({
        ...createdSchema.entries,
        id: dist/* optional */.lq(dist/* string */.Yj()),
        mockUrl: dist/* optional */.lq(dist/* string */.Yj()),
        /** UID of the environment that it was created with, `null` for none; absent until the create has answered. */
        environment: dist/* optional */.lq(dist/* nullable */.me(dist/* string */.Yj())),
    })),
    /** The embedded server's process and files, for when it is gone. */
    embedded: dist/* optional */.lq(dist/* object */.Ik({ pid: dist/* number */.ai(), logFile: dist/* string */.Yj(), journalFile: dist/* string */.Yj() })),
    /** Absolute paths of what was imported. */
    collectionFile: dist/* optional */.lq(dist/* string */.Yj()),
    environmentFile: dist/* optional */.lq(dist/* string */.Yj()),
    /** The folder that the workflow's paths start from. */
    root: dist/* string */.Yj(),
    callLogs: dist/* picklist */.KI(['always', 'on-failure', 'never']),
    artifactName: dist/* optional */.lq(dist/* string */.Yj()),
    retentionDays: dist/* optional */.lq(dist/* number */.ai()),
    /** Seconds. */
    callLogsTimeout: dist/* number */.ai(),
    /** Seconds. */
    closeTimeout: dist/* number */.ai(),
    redact: dist/* union */.KC([dist/* literal */.eu('none'), dist/* array */.YO(dist/* string */.Yj())]),
    /** The inputs about checks, as text. */
    checks: dist/* object */.Ik({ 'fail-on-unmatched': dist/* string */.Yj(), 'expect-calls': dist/* string */.Yj(), 'min-coverage': dist/* string */.Yj() }),
    keepMock: dist/* boolean */.zM(),
    /** Whether main went to its end: if not, nobody was told the mock's URL. */
    opened: dist/* boolean */.zM(),
});
function formatState(state) {
    return JSON.stringify(state);
}
/** @throws Error when the text is no state of this version */
function parseState(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (cause) {
        throw new Error('The state that the main step saved is not JSON.', { cause });
    }
    const result = dist/* safeParse */.xL(stateSchema, value);
    if (!result.success) {
        const [issue] = result.issues;
        throw new Error(`The state that the main step saved is not of this version: ${issue.message}.`);
    }
    return result.output;
}

;// CONCATENATED MODULE: ./build/github/state.js
/** The state that main hands to post through the runner's state file. */


const key = 'ephemeral-mock';
/** Each save appends to the runner's file, which takes the last value: a kill in between loses nothing that was saved. */
const githubState = {
    save(state) {
        core/* saveState */.LZ(key, formatState(state));
    },
};
/**
 * What main has saved; `undefined` when it stopped before it made anything.
 *
 * @throws Error when the text is no state of this version
 */
function readState() {
    const text = core/* getState */.Gu(key);
    return text === '' ? undefined : parseState(text);
}


/***/ }),

/***/ 13794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ tryToWriteSummary),
/* harmony export */   S: () => (/* binding */ writeSummary)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21691);
/* harmony import */ var _job_describe_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95992);
/** The step summary on the run's page. */


/**
 * Appends Markdown to the summary; without a runner that shows summaries it goes nowhere.
 *
 * @throws Error of the file system, or of the toolkit when the file is too large
 */
async function writeSummary(markdown) {
    if ((process.env['GITHUB_STEP_SUMMARY'] ?? '') === '')
        return;
    await _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .summary */ .z.addRaw(markdown).write();
}
/** As `writeSummary`, for a step whose work is done: a summary that cannot be written is a warning. */
async function tryToWriteSummary(markdown, reporter) {
    try {
        await writeSummary(markdown);
    }
    catch (error) {
        reporter.warning(`The summary could not be written. ${(0,_job_describe_error_js__WEBPACK_IMPORTED_MODULE_1__/* .describeError */ .U)(error)}`);
    }
}


/***/ }),

/***/ 81540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ createDirectTransport)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96419);
/* harmony import */ var _describe_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67589);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41087);
/* harmony import */ var _json_body_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75560);
/* harmony import */ var _send_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72875);
/* harmony import */ var _within_time_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93102);
/** The way to a Postman API on this machine without a socket: no key, nothing to retry. */






/** A transport whose calls are answered by `answer`. */
function createDirectTransport(answer, limits = {}, options = {}) {
    const { callMs = Infinity, clock = _clock_js__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m } = options;
    const { signal, deadline = Infinity } = limits;
    return {
        async send(call) {
            const start = clock.now();
            const fail = (failure) => (0,_describe_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .describeFailure */ .I)(failure, contextOf(call), {
                count: 1,
                elapsedMs: clock.now() - start,
                mayHaveActed: failure.mayHaveActed,
            });
            if (signal?.aborted === true)
                throw fail((0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .abortFailure */ .P1)('unsent', signal.reason));
            const timeoutMs = Math.min(callMs, deadline - start);
            if (timeoutMs <= 0)
                throw fail((0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .deadlinePassed */ .Hx)());
            const { method, path, query, body, parse = _json_body_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .q } = call;
            const answered = await (0,_within_time_js__WEBPACK_IMPORTED_MODULE_4__/* .withinTime */ .d)(() => answer({ method, path, query: (0,_send_js__WEBPACK_IMPORTED_MODULE_5__/* .searchParams */ .jw)(query), body }), {
                timeoutMs,
                signal,
                clock,
            });
            if (!answered.inTime)
                throw fail(answered.failure);
            const { status, body: bytes } = answered.result;
            if (status < 200 || status > 299)
                throw fail((0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .answerFailure */ .Rp)(status, {}, (0,_json_body_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b)(bytes), 0));
            const unreadable = (problem) => fail((0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadableAnswer */ .Cw)(status, problem, false));
            try {
                return {
                    status,
                    body: await parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)),
                    attempts: 1,
                    unreadable,
                };
            }
            catch {
                // Another program can have the port of a server that has died.
                throw unreadable(`the answer is no JSON or was cut off (${(0,_json_body_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b)(bytes).length} characters)`);
            }
        },
        within: (narrower) => createDirectTransport(answer, {
            deadline: Math.min(deadline, narrower.deadline ?? Infinity),
            signal: (0,_send_js__WEBPACK_IMPORTED_MODULE_5__/* .joinSignals */ .oS)(signal, narrower.signal),
        }, options),
        close: () => Promise.resolve(),
    };
}
function contextOf({ method, path }) {
    const redact = (text) => text;
    const place = { service: 'The embedded server', host: 'this machine', proxy: undefined, inputs: undefined };
    return { method, path, ...place, hasKey: true, redact };
}


/***/ }),

/***/ 13688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dh: () => (/* binding */ takeWithin),
/* harmony export */   dp: () => (/* binding */ byteLength),
/* harmony export */   uG: () => (/* binding */ tableWithin)
/* harmony export */ });
/** Lines of Markdown within a number of bytes. */
/** The first lines that fit into `room` bytes together. */
function takeWithin(lines, room) {
    const taken = [];
    let used = 0;
    for (const line of lines) {
        used += byteLength([line]);
        if (used > room)
            break;
        taken.push(line);
    }
    return taken;
}
/** Bytes (UTF-8) of the lines, each with its newline. */
const byteLength = (lines) => lines.reduce((sum, line) => sum + Buffer.byteLength(line) + 1, 0);
/** Room for the sentence that says what is left out. */
const leftOutBytes = 500;
/** A table of rows that are Markdown already, a sentence below it where not all fit, and an empty line. */
function tableWithin(rows, { head, room, leftOut }) {
    const shown = takeWithin(rows, room - byteLength(head) - leftOutBytes);
    const sentence = leftOut(shown.length);
    return [...head, ...shown, '', ...(sentence === undefined ? [] : [sentence, ''])];
}


/***/ }),

/***/ 34902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ escapeMarkdown)
/* harmony export */ });
/* harmony import */ var _visible_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30269);

/**
 * Text as GitHub-flavoured Markdown that shows exactly this text, in a table cell too: one line, no markup, no HTML, no
 * links, no mentions.
 */
function escapeMarkdown(text) {
    return ((0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .toVisible */ .ws)(text)
        .replace(/[&<>"'`|\\*_[\](){}~!#$+^:]/g, entityOf)
        // GitHub looks for mentions in the rendered text, where an entity is a plain `@` again: keep it off the name.
        .replaceAll('@', '&#64;&#8203;')
        // `www.` alone makes a link.
        .replace(/www\./gi, (prefix) => `${prefix.slice(0, -1)}&#46;`)
        .replace(/^\s*(?:-|\d+\.)/, (marker) => marker.replace(/[-.]/, entityOf))
        // Five spaces behind the mark of a list begin a code block.
        .replace(/^ /, entityOf));
}
const entityOf = (character) => `&#${character.charCodeAt(0)};`;


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

/***/ 83151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mainStep: () => (/* binding */ mainStep)
});

// EXTERNAL MODULE: ./build/embedded/child-environment.js
var child_environment = __webpack_require__(88801);
// EXTERNAL MODULE: ./build/embedded/entry-file.js
var entry_file = __webpack_require__(17078);
// EXTERNAL MODULE: ./build/github/inputs.js
var github_inputs = __webpack_require__(52325);
// EXTERNAL MODULE: ./build/node_modules/@actions/core/lib/core.js + 5 modules
var core = __webpack_require__(21691);
;// CONCATENATED MODULE: ./build/github/outputs.js
/** The step's outputs. */

/** In the order of `action.yml`. */
const outputNames = [
    'mockUrl',
    'mockId',
    'mockUid',
    'collectionUid',
    'environmentUid',
    'serverResponseId',
    'apiUrl',
    'apiKey',
    'provider',
];
/** Sets every output; one that does not apply is ''. The mock's URL is not masked: a masked value cannot leave the job. */
function setOutputs(mock) {
    const values = {
        mockUrl: mock.mockUrl,
        mockId: mock.mockId,
        mockUid: mock.mockUid,
        collectionUid: mock.collectionUid,
        environmentUid: mock.environmentUid ?? '',
        serverResponseId: mock.serverResponseId ?? '',
        apiUrl: mock.api.url,
        // Postman's key is the user's own: only the embedded server's random key is news.
        apiKey: mock.api.provider === 'embedded' ? mock.api.key : '',
        provider: mock.api.provider,
    };
    for (const name of outputNames)
        core/* setOutput */.uH(name, values[name]);
}

// EXTERNAL MODULE: ./build/github/reporter.js
var reporter = __webpack_require__(36237);
// EXTERNAL MODULE: ./build/github/runner.js
var runner = __webpack_require__(96806);
// EXTERNAL MODULE: ./build/github/state.js + 1 modules
var state = __webpack_require__(90238);
// EXTERNAL MODULE: ./build/github/step.js
var step = __webpack_require__(94686);
// EXTERNAL MODULE: ./build/github/summary.js
var summary = __webpack_require__(13794);
// EXTERNAL MODULE: ./build/job/input-definitions.js
var input_definitions = __webpack_require__(50523);
// EXTERNAL MODULE: ./build/job/inputs.js
var job_inputs = __webpack_require__(31059);
// EXTERNAL MODULE: ./build/job/open-mock.js
var open_mock = __webpack_require__(57449);
;// CONCATENATED MODULE: ./build/job/open-summary.js
/** A collection in Postman is not fetched for it: main sends no request that it can do without. */
function openSummaryOf({ collection }, { name, mockUrl, api }) {
    return {
        name,
        mockUrl,
        provider: api.provider,
        ...(collection.kind === 'file' && { collection: collection.item, warnings: collection.warnings }),
    };
}

// EXTERNAL MODULE: ./build/postman/client.js + 10 modules
var client = __webpack_require__(20031);
// EXTERNAL MODULE: ./build/postman/clock.js
var clock = __webpack_require__(96419);
// EXTERNAL MODULE: ./build/postman/direct-transport.js
var direct_transport = __webpack_require__(81540);
// EXTERNAL MODULE: ./build/report/markdown-lines.js
var markdown_lines = __webpack_require__(13688);
// EXTERNAL MODULE: ./build/report/markdown.js
var markdown = __webpack_require__(34902);
// EXTERNAL MODULE: ./build/report/verdict.js
var verdict = __webpack_require__(47342);
// EXTERNAL MODULE: ./build/report/visible-text.js
var visible_text = __webpack_require__(30269);
;// CONCATENATED MODULE: ./build/report/open-summary.js




const longest = { name: 200, url: 300, path: 160, method: 30, examples: 120, warning: 400 };
const mostRoutes = 100;
/** The name and the addresses must be free of secrets; nothing in the result that came from outside can act as markup. */
function formatOpenSummary({ name, mockUrl, provider, collection, warnings = [], limit = 100_000, }) {
    const place = provider === 'postman' ? 'in Postman’s cloud' : 'on the runner';
    const head = [
        `## Mock server ${(0,markdown/* escapeMarkdown */.F)((0,visible_text/* cutMiddle */.it)(name, longest.name))}`,
        '',
        `The mock is ${place} at ${(0,markdown/* escapeMarkdown */.F)((0,visible_text/* cutMiddle */.it)(mockUrl, longest.url))}.`,
        '',
    ];
    const foot = warningLines(warnings, limit / 4);
    if (collection === undefined)
        return toText([...head, ...foot]);
    return toText([...head, ...routesSection(collection, limit - (0,markdown_lines/* byteLength */.dp)([...head, ...foot])), ...foot]);
}
function routesSection({ name, requests }, room) {
    const examples = requests.reduce((sum, request) => sum + request.examples.length, 0);
    const collection = (0,markdown/* escapeMarkdown */.F)((0,visible_text/* cutMiddle */.it)(name, longest.name));
    const sentence = `It serves ${(0,verdict/* countOf */.pq)(examples, 'saved example')} of ${(0,verdict/* countOf */.pq)(requests.length, 'request')} in the collection ${collection}.`;
    const routes = routesOf(requests);
    if (routes.length === 0)
        return [sentence, ''];
    const leftOut = (shown) => shown === routes.length ? undefined : `${(0,verdict/* countOf */.pq)(routes.length - shown, 'more route')} did not fit here.`;
    const head = ['| Method | Path | Examples |', '| :-- | :-- | :-- |'];
    return [
        sentence,
        '',
        ...(0,markdown_lines/* tableWithin */.uG)(routes.slice(0, mostRoutes), { head, room: room - (0,markdown_lines/* byteLength */.dp)([sentence, '']), leftOut }),
    ];
}
/** A row for each method and path that examples were saved for, or a request that has none. */
function routesOf(requests) {
    const routes = new Map();
    const routeOf = ({ method, address }) => {
        const key = `${method} ${pathOf(address)}`;
        const route = routes.get(key) ?? { method, path: pathOf(address), answers: [] };
        routes.set(key, route);
        return route;
    };
    for (const { request, examples } of requests) {
        if (examples.length === 0)
            routeOf(request);
        for (const example of examples)
            routeOf(example.request).answers.push(`${example.status} ${example.name}`);
    }
    return Array.from(routes.values(), ({ method, path, answers }) => {
        const shown = answers.length === 0 ? 'none: calls get a 404' : answers.join(', ');
        const cells = [
            (0,visible_text/* cutMiddle */.it)(method, longest.method),
            (0,visible_text/* cutMiddle */.it)(path, longest.path),
            (0,visible_text/* cutMiddle */.it)(shown, longest.examples),
        ];
        return `| ${cells.map(markdown/* escapeMarkdown */.F).join(' | ')} |`;
    });
}
/** Without the host or the variable that stands for it. */
function pathOf(address) {
    const slash = address.indexOf('/');
    return slash === -1 ? '/' : address.slice(slash);
}
function warningLines(warnings, room) {
    if (warnings.length === 0)
        return [];
    const lines = warnings.map(({ message, firstItem, count }) => {
        const others = count > 1 ? ` (and ${count - 1} more)` : '';
        return `- ${(0,markdown/* escapeMarkdown */.F)((0,visible_text/* cutMiddle */.it)(`${message} First at ${firstItem}${others}.`, longest.warning))}`;
    });
    const shown = (0,markdown_lines/* takeWithin */.Dh)(lines, room);
    const rest = lines.length - shown.length;
    return ['About the collection:', '', ...shown, ...(rest === 0 ? [] : [`- ${(0,verdict/* countOf */.pq)(rest, 'more warning')}.`]), ''];
}
const toText = (lines) => `${lines.join('\n').trimEnd()}\n`;

// EXTERNAL MODULE: ./build/job/version.js
var version = __webpack_require__(67040);
;// CONCATENATED MODULE: ./build/steps/main-step.js


















/** Half of the step's code is the way to the cloud: it is loaded where a mock is opened there. */
const loadConnect = () => Promise.all(/* import() */[__webpack_require__.e(3480), __webpack_require__.e(364)]).then(__webpack_require__.bind(__webpack_require__, 40364));
/** Runs the step; the process ends with it. */
function mainStep({ env, execPath, bundle, booted }) {
    return (0,step/* runMain */.VN)(async (end) => {
        const loading = booted === undefined ? loadConnect() : undefined;
        const inputs = await (0,job_inputs/* parseInputs */.TL)((0,github_inputs/* readInputs */.Ko)(), (0,runner/* workspaceDirectory */.xq)(env));
        for (const note of inputs.notes)
            reporter/* githubReporter */.T.warning(note);
        const launched = Promise.withResolvers();
        const connect = inputs.place.provider === 'embedded'
            ? // Over the channel that started its process, which is open already: HTTP would take longer than all the rest.
                (_, limits) => (0,client/* createPostmanClient */.W)((0,direct_transport/* createDirectTransport */.d)(async (call) => (await launched.promise).answer(call), limits))
            : (await (loading ?? loadConnect())).connectWith({
                reporter: reporter/* githubReporter */.T,
                version: version/* version */.r,
                env,
                inputs: (0,input_definitions.mainApiInputsOf)({ filesGiven: (0,job_inputs/* areFilesGiven */.Ll)(inputs) }),
            });
        const mock = await (0,open_mock/* openMock */.p)(inputs, {
            identity: (0,runner/* runIdentity */.yK)(env),
            state: state/* githubState */.F,
            reporter: reporter/* githubReporter */.T,
            connect,
            clock: clock/* systemClock */.m,
            end,
            launchEmbedded: async (options) => {
                const { launchBooted, launchEmbedded } = await __webpack_require__.e(/* import() */ 6366).then(__webpack_require__.bind(__webpack_require__, 46366));
                const server = await (booted === undefined
                    ? launchEmbedded({ ...options, entry: (0,entry_file/* embeddedEntry */.L)(bundle), execPath, env: (0,child_environment/* childEnvironment */.Q)(env) })
                    : launchBooted(booted, options));
                launched.resolve(server);
                return server;
            },
            mask: github_inputs/* maskSecret */.$l,
            directory: booted?.directory ?? (0,runner/* makeJobDirectory */.nF)(env),
        });
        setOutputs(mock);
        reporter/* githubReporter */.T.info(`The mock is at ${mock.mockUrl}`);
        await (0,summary/* tryToWriteSummary */.A)(formatOpenSummary(openSummaryOf(inputs, mock)), reporter/* githubReporter */.T);
    });
}


/***/ })

};
