export const id = 829;
export const ids = [829];
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

/***/ 50694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ requirePlainCommandFile)
/* harmony export */ });
/* harmony import */ var _files_plain_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19119);
/** The files by which the runner hears of outputs, of the state and of the summary. */

/**
 * To be called before the toolkit writes to one of them: to a pipe it would write for ever.
 *
 * @param variable the name of the environment variable that has the file's path; without a file there is nothing to check
 * @throws Error with a sentence that says what stands in the file's place
 */
function requirePlainCommandFile(variable) {
    const file = process.env[variable] ?? '';
    if (file !== '')
        (0,_files_plain_file_js__WEBPACK_IMPORTED_MODULE_0__/* .requirePlainFile */ .k0)(file);
}


/***/ }),

/***/ 52325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $l: () => (/* binding */ maskSecret),
/* harmony export */   IW: () => (/* binding */ readJobStatus),
/* harmony export */   Ko: () => (/* binding */ readInputs)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81147);
/* harmony import */ var _job_inputs_input_definitions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83307);
/** The step's inputs as text. */


/** Masks the key before anything else happens, then hands over every input as given. */
function readInputs() {
    maskSecret(_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4('postman-api-key'));
    return (0,_job_inputs_input_definitions_js__WEBPACK_IMPORTED_MODULE_1__.withDefaults)(Object.fromEntries(_job_inputs_input_definitions_js__WEBPACK_IMPORTED_MODULE_1__.inputNames.map((name) => [name, _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4(name)])));
}
/** How the job went so far: `success`, `failure` or `cancelled`; '' where GitHub hands over no inputs to a post step. */
function readJobStatus() {
    return _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4('job-status');
}
/** The runner hides each line that it is handed: one like `}` would tear holes into every log. */
const shortestLine = 8;
/**
 * Hides a value in the log, also in the forms in which it travels in URLs and in Basic credentials. Of a value of several
 * lines each is hidden on its own, since a log is shown line by line.
 */
function maskSecret(secret) {
    if (secret === '')
        return;
    const lines = secret.split(/[\r\n]+/).map((line) => line.trim());
    const plain = lines.length === 1 ? [secret] : lines.filter((line) => line.length >= shortestLine);
    const encoded = [secret, ...plain].flatMap((text) => [
        encodeURIComponent(text.toWellFormed()),
        Buffer.from(text).toString('base64'),
    ]);
    for (const form of new Set([...plain, ...encoded]))
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setSecret */ .Pq(form);
}


/***/ }),

/***/ 36237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ githubReporter)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81147);
/* harmony import */ var _job_progress_plain_progress_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64036);
/* harmony import */ var _report_visible_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30269);
/** The workflow log. */



const githubReporter = {
    // Names in an account and what servers say can hold anything, also a line that the runner would obey. The toolkit escapes
    // what it writes as commands of its own, which is all the rest.
    info: (line) => {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq((0,_report_visible_text_js__WEBPACK_IMPORTED_MODULE_1__/* .toLogLine */ .gD)(line));
    },
    warning: (message) => {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e(message);
    },
    annotate: ({ title, message, file, line }) => {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e(message, {
            title,
            ...(file !== undefined && { file }),
            ...(line !== undefined && { startLine: line }),
        });
    },
    error: (message) => {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3(message);
    },
    debug: (line) => {
        // The runner would drop it, and each line is a write that the step waits for.
        if (_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .isDebug */ ._o())
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .debug */ .Yz(line);
    },
    group: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .group */ .Os,
    progress: (0,_job_progress_plain_progress_js__WEBPACK_IMPORTED_MODULE_2__/* .plainProgress */ .E)(_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq),
};


/***/ }),

/***/ 90238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ githubState),
  u: () => (/* binding */ readState)
});

// EXTERNAL MODULE: ./build/node_modules/@actions/core/lib/core.js + 10 modules
var core = __webpack_require__(81147);
// EXTERNAL MODULE: ./build/github/command-file.js
var command_file = __webpack_require__(50694);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
;// CONCATENATED MODULE: ./build/job/mock-state.js
/**
 * What exists, as main hands it to post: everything that cleanup needs, in it *before* the call that creates the thing.
 * A thing with a name and no ID may exist or not: its create had not answered yet.
 */

const createdSchema = dist/* object */.Ikc({
    /** Unique: it bears the run's mark. */
    name: dist/* string */.YjP(),
    /** UID; absent until the create has answered. */
    uid: dist/* optional */.lqM(dist/* string */.YjP()),
    /** Set when the create was sent again after a lost answer: then there may be two of the name. */
    repeated: dist/* optional */.lqM(dist/* boolean */.zMY()),
});
const stateSchema = dist/* object */.Ikc({
    version: dist/* literal */.euz(1),
    provider: dist/* picklist */.KIO(['postman', 'embedded']),
    /** The mark in the names of all that this run creates. */
    mark: dist/* string */.YjP(),
    /** Where the Postman API of this mock is; absent until the embedded server has started. */
    api: dist/* optional */.lqM(dist/* object */.Ikc({ url: dist/* string */.YjP(), key: dist/* string */.YjP() })),
    /** A key that was given and is not used, for redaction: post may come without its inputs. */
    unusedKey: dist/* optional */.lqM(dist/* string */.YjP()),
    /** Values of secret variables, for redaction, so that post needs neither file nor account for them. */
    secrets: dist/* optional */.lqM(dist/* array */.YOg(dist/* string */.YjP())),
    /** Where they are instead, when they are too many for a state. */
    secretsFile: dist/* optional */.lqM(dist/* string */.YjP()),
    workspace: dist/* optional */.lqM(dist/* string */.YjP()),
    /** A folder of this mock's own, for the embedded server's files and the report. */
    directory: dist/* string */.YjP(),
    /** Set when a file is imported: these are ours and go with the mock. */
    importedCollection: dist/* optional */.lqM(createdSchema),
    importedEnvironment: dist/* optional */.lqM(createdSchema),
    mock: dist/* optional */.lqM(dist/* object */.Ikc({
        ...createdSchema.entries,
        id: dist/* optional */.lqM(dist/* string */.YjP()),
        mockUrl: dist/* optional */.lqM(dist/* string */.YjP()),
        /** UID of the environment that it was created with, `null` for none; absent until the create has answered. */
        environment: dist/* optional */.lqM(dist/* nullable */.mee(dist/* string */.YjP())),
    })),
    /** The embedded server's process and files, for when it is gone. */
    embedded: dist/* optional */.lqM(dist/* object */.Ikc({ pid: dist/* number */.aig(), logFile: dist/* string */.YjP(), journalFile: dist/* string */.YjP() })),
    /** Copies of what was imported, in `directory`. */
    collectionFile: dist/* optional */.lqM(dist/* string */.YjP()),
    environmentFile: dist/* optional */.lqM(dist/* string */.YjP()),
    /** The user's own file, as an absolute path, where places in the copy of the collection are places in it. */
    collectionSource: dist/* optional */.lqM(dist/* string */.YjP()),
    /** The folder that the workflow's paths start from. */
    root: dist/* string */.YjP(),
    callLogs: dist/* picklist */.KIO(['always', 'on-failure', 'never']),
    artifactName: dist/* optional */.lqM(dist/* string */.YjP()),
    retentionDays: dist/* optional */.lqM(dist/* number */.aig()),
    /** Seconds. */
    callLogsTimeout: dist/* number */.aig(),
    /** Seconds. */
    closeTimeout: dist/* number */.aig(),
    redact: dist/* union */.KCZ([dist/* literal */.euz('none'), dist/* array */.YOg(dist/* string */.YjP())]),
    /** The inputs about checks, as text. */
    checks: dist/* object */.Ikc({ 'fail-on-unmatched': dist/* string */.YjP(), 'expect-calls': dist/* string */.YjP(), 'min-coverage': dist/* string */.YjP() }),
    keepMock: dist/* boolean */.zMY(),
    /** Whether main went to its end: if not, nobody was told the mock's URL. */
    opened: dist/* boolean */.zMY(),
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
    const result = dist/* safeParse */.xLC(stateSchema, value);
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
        (0,command_file/* requirePlainCommandFile */.t)('GITHUB_STATE');
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

/***/ 94686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VN: () => (/* binding */ runMain),
/* harmony export */   a2: () => (/* binding */ runPost),
/* harmony export */   vy: () => (/* binding */ failStep)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81147);
/* harmony import */ var _job_end_signals_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14757);
/* harmony import */ var _job_describe_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95992);
/** A step from its first line to its exit code. */



const asItIs = (text) => text;
/**
 * Runs main: whatever it throws is the step's error and turns it red. So does a stray error, which ends it at once: the post
 * step removes what there is.
 *
 * The process ends here, since a socket that is kept alive would hold it up for seconds.
 */
async function runMain(work, { end, redact = asItIs } = {}) {
    const die = (error) => {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setFailed */ .C1(redact((0,_job_describe_error_js__WEBPACK_IMPORTED_MODULE_1__/* .describeError */ .U)(error)));
        tellStack(error, redact);
        exit();
    };
    return run(work, { onStray: die, onFailure: die }, end);
}
/**
 * Runs post: whatever it throws is a warning, for a cleanup hiccup is not the user's build. A stray error (a stream of the
 * artifact client throws within its emitter, say) is no more than that: nothing comes after post, so the removal goes on.
 * So it does where nobody reads the log any more, the runner having died: to warn of that would fail the same way, for ever.
 */
async function runPost(work, { end, redact = asItIs } = {}) {
    process.stdout.on('error', () => undefined);
    const warn = (error) => {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e(redact((0,_job_describe_error_js__WEBPACK_IMPORTED_MODULE_1__/* .describeError */ .U)(error)));
        tellStack(error, redact);
    };
    const onFailure = (error) => {
        warn(error);
        exit();
    };
    return run(work, { onStray: warn, onFailure }, end);
}
/** Turns the step red, with an error under its own title. */
function failStep({ name, message }) {
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3(message, { title: name });
    process.exitCode = _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .ExitCode */ .yU.Failure;
}
async function run(work, { onStray, onFailure }, end = (0,_job_end_signals_js__WEBPACK_IMPORTED_MODULE_2__/* .listenForEnd */ .Y2)(process)) {
    process.on('uncaughtException', onStray);
    process.on('unhandledRejection', onStray);
    const tell = () => {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq(`${(0,_job_describe_error_js__WEBPACK_IMPORTED_MODULE_1__/* .describeError */ .U)(end.stop.reason)} What is under way is finished first.`);
    };
    if (end.stop.aborted)
        tell();
    else
        end.stop.addEventListener('abort', tell);
    await work(end).then(exit, onFailure);
    return new Promise(() => undefined);
}
function tellStack(error, redact) {
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .debug */ .Yz(redact(error instanceof Error ? (error.stack ?? '') : ''));
}
/** Milliseconds. Whoever reads the log may have stopped to. */
const longestWrite = 1_000;
/** Ends the process once the log is written: pipes are asynchronous on Windows. */
function exit() {
    process.stdout.write('', () => process.exit());
    setTimeout(() => process.exit(), longestWrite).unref();
}


/***/ }),

/***/ 13794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ tryToWriteSummary),
/* harmony export */   S: () => (/* binding */ writeSummary)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81147);
/* harmony import */ var _command_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50694);
/* harmony import */ var _job_describe_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95992);
/** The step summary on the run's page. */



/**
 * Appends Markdown to the summary; without a runner that shows summaries it goes nowhere.
 *
 * @throws Error of the file system, or of the toolkit when the file is too large
 */
async function writeSummary(markdown) {
    if ((process.env['GITHUB_STEP_SUMMARY'] ?? '') === '')
        return;
    (0,_command_file_js__WEBPACK_IMPORTED_MODULE_1__/* .requirePlainCommandFile */ .t)('GITHUB_STEP_SUMMARY');
    await _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .summary */ .z.addRaw(markdown).write();
}
/** As `writeSummary`, for a step whose work is done: a summary that cannot be written is a warning. */
async function tryToWriteSummary(markdown, reporter) {
    try {
        await writeSummary(markdown);
    }
    catch (error) {
        reporter.warning(`The summary could not be written. ${(0,_job_describe_error_js__WEBPACK_IMPORTED_MODULE_2__/* .describeError */ .U)(error)}`);
    }
}


/***/ }),

/***/ 97864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HM: () => (/* binding */ withoutOutputs),
/* harmony export */   WD: () => (/* binding */ secretValuesOf),
/* harmony export */   ot: () => (/* binding */ maskInLog),
/* harmony export */   yL: () => (/* binding */ secretsOfInputs)
/* harmony export */ });
/* harmony import */ var _engine_call_variables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81225);
/* harmony import */ var _report_redact_secret_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77040);


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
    const variables = (0,_engine_call_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .createVariables */ .Cl)(collection, environment);
    const values = secret.flatMap(({ value }) => {
        const resolved = variables.resolve(value);
        const [whole = '', ...more] = (0,_engine_call_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .splitAtTokens */ .UR)(resolved);
        if (more.length === 0)
            return [whole];
        const parts = [whole, ...more].filter((part) => part.trim().length >= shortestInLog);
        return parts.length === 0 ? [] : [resolved, ...parts];
    });
    return [...new Set(values)].filter((value) => value.length >= _report_redact_secret_values_js__WEBPACK_IMPORTED_MODULE_1__/* .shortestSecret */ .bs && !['true', 'false', 'null'].includes(value.toLowerCase()));
}
/** The secrets in the files that the inputs name. */
function secretsOfInputs({ collection, environment, }) {
    return secretValuesOf({
        ...(collection.kind === 'file' && { collection: collection.item.variables }),
        ...(environment?.kind === 'file' && { environment: environment.item.variables }),
    });
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

/***/ 10565:
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

/***/ 5711:
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

/***/ 64701:
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

/***/ 51137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mainStep: () => (/* binding */ mainStep)
});

// EXTERNAL MODULE: ./build/embedded/process/child-environment.js
var child_environment = __webpack_require__(21219);
// EXTERNAL MODULE: ./build/embedded/process/entry-file.js
var entry_file = __webpack_require__(59684);
// EXTERNAL MODULE: ./build/github/inputs.js
var github_inputs = __webpack_require__(52325);
// EXTERNAL MODULE: ./build/node_modules/@actions/core/lib/core.js + 10 modules
var core = __webpack_require__(81147);
// EXTERNAL MODULE: ./build/github/command-file.js
var command_file = __webpack_require__(50694);
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
    (0,command_file/* requirePlainCommandFile */.t)('GITHUB_OUTPUT');
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
var github_reporter = __webpack_require__(36237);
// EXTERNAL MODULE: ./build/github/runner.js
var runner = __webpack_require__(96806);
// EXTERNAL MODULE: ./build/github/state.js + 1 modules
var state = __webpack_require__(90238);
// EXTERNAL MODULE: ./build/github/step.js
var step = __webpack_require__(94686);
// EXTERNAL MODULE: ./build/github/summary.js
var github_summary = __webpack_require__(13794);
// EXTERNAL MODULE: ./build/job/inputs/input-definitions.js
var input_definitions = __webpack_require__(83307);
// EXTERNAL MODULE: ./build/job/inputs/inputs.js
var inputs_inputs = __webpack_require__(25603);
// EXTERNAL MODULE: ./build/job/open/open-mock.js + 1 modules
var open_mock = __webpack_require__(68892);
;// CONCATENATED MODULE: ./build/job/open/open-summary.js
/** A collection in Postman is not fetched for it: main sends no request that it can do without. */
function openSummaryOf({ collection }, { name, mockUrl, api }) {
    return {
        name,
        mockUrl,
        provider: api.provider,
        ...(collection.kind === 'file' && { collection: collection.item, warnings: collection.warnings }),
    };
}

// EXTERNAL MODULE: ./build/job/secrets/redacting-reporter.js
var redacting_reporter = __webpack_require__(37075);
// EXTERNAL MODULE: ./build/job/secrets/state-redactor.js
var state_redactor = __webpack_require__(61604);
// EXTERNAL MODULE: ./build/postman/client.js + 8 modules
var client = __webpack_require__(44896);
// EXTERNAL MODULE: ./build/postman/transport/clock.js
var clock = __webpack_require__(59361);
// EXTERNAL MODULE: ./build/postman/transport/direct-transport.js
var direct_transport = __webpack_require__(62690);
// EXTERNAL MODULE: ./build/report/summary/markdown-lines.js
var markdown_lines = __webpack_require__(10565);
// EXTERNAL MODULE: ./build/report/summary/markdown.js
var markdown = __webpack_require__(5711);
// EXTERNAL MODULE: ./build/report/redact/redact.js + 17 modules
var redact = __webpack_require__(82498);
// EXTERNAL MODULE: ./build/report/summary/verdict.js
var verdict = __webpack_require__(64701);
// EXTERNAL MODULE: ./build/report/visible-text.js
var visible_text = __webpack_require__(30269);
;// CONCATENATED MODULE: ./build/report/summary/open-summary.js





const longest = { name: 200, url: 300, path: 160, method: 30, examples: 120, warning: 400 };
const mostRoutes = 100;
/** The address must be free of secrets; nothing in the result that came from outside can act as markup. */
function formatOpenSummary({ name, mockUrl, provider, collection, warnings = [], redactor = (0,redact.createRedactor)({ secrets: [] }), limit = 100_000, }) {
    const place = provider === 'postman' ? 'in Postman’s cloud' : 'on the runner';
    const head = [
        `## Mock server ${(0,markdown/* escapeMarkdown */.F)((0,visible_text/* cutMiddle */.it)(redactor.redactText(name), longest.name))}`,
        '',
        `The mock is ${place} at ${(0,markdown/* escapeMarkdown */.F)((0,visible_text/* cutMiddle */.it)(mockUrl, longest.url))}.`,
        '',
    ];
    const foot = warningLines(warnings, limit / 4, redactor);
    if (collection === undefined)
        return toText([...head, ...foot]);
    return toText([...head, ...routesSection(collection, limit - (0,markdown_lines/* byteLength */.dp)([...head, ...foot]), redactor), ...foot]);
}
function routesSection({ name, requests }, room, redactor) {
    const examples = requests.reduce((sum, request) => sum + request.examples.length, 0);
    const collection = (0,markdown/* escapeMarkdown */.F)((0,visible_text/* cutMiddle */.it)(redactor.redactText(name), longest.name));
    const sentence = `It serves ${(0,verdict/* countOf */.pq)(examples, 'saved example')} of ${(0,verdict/* countOf */.pq)(requests.length, 'request')} in the collection ${collection}.`;
    const routes = routesOf(requests);
    if (routes.length === 0)
        return [sentence, ''];
    const leftOut = (shown) => shown === routes.length ? undefined : `${(0,verdict/* countOf */.pq)(routes.length - shown, 'more route')} did not fit here.`;
    const head = ['| Method | Path | Examples |', '| :-- | :-- | :-- |'];
    return [
        sentence,
        '',
        ...(0,markdown_lines/* tableWithin */.uG)(routes.slice(0, mostRoutes).map((route) => rowOf(route, redactor)), { head, room: room - (0,markdown_lines/* byteLength */.dp)([sentence, '']), leftOut }),
    ];
}
/** One for each method and path that examples were saved for, or a request that has none. */
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
    return [...routes.values()];
}
function rowOf({ method, path, answers }, { redactText, redactTarget }) {
    const shown = answers.length === 0 ? 'none: calls get a 404' : redactText(answers.join(', '));
    const cells = [
        (0,visible_text/* cutMiddle */.it)(redactText(method), longest.method),
        (0,visible_text/* cutMiddle */.it)(redactTarget(path), longest.path),
        (0,visible_text/* cutMiddle */.it)(shown, longest.examples),
    ];
    return `| ${cells.map(markdown/* escapeMarkdown */.F).join(' | ')} |`;
}
/** Without the host or the variable that stands for it. */
function pathOf(address) {
    const slash = address.indexOf('/');
    return slash === -1 ? '/' : address.slice(slash);
}
function warningLines(warnings, room, { redactText }) {
    if (warnings.length === 0)
        return [];
    const lines = warnings.map(({ message, firstItem, count }) => {
        const others = count > 1 ? ` (and ${count - 1} more)` : '';
        const line = redactText(`${message} First at ${firstItem}${others}.`);
        return `- ${(0,markdown/* escapeMarkdown */.F)((0,visible_text/* cutMiddle */.it)(line, longest.warning))}`;
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
const loadConnect = () => __webpack_require__.e(/* import() */ 563).then(__webpack_require__.bind(__webpack_require__, 563));
/** Runs the step; the process ends with it. */
function mainStep({ env, execPath, bundle, booted, end }) {
    // More is known to be secret once the inputs are read, and once the mock is open.
    let redactor = (0,state_redactor/* logRedactorOf */.Ix)({ redact: [] });
    const redact = (text) => redactor.redactText(text);
    const reporter = (0,redacting_reporter/* redactingReporter */.L)(github_reporter/* githubReporter */.T, redact);
    const work = async () => {
        const loading = booted === undefined ? loadConnect() : undefined;
        const inputs = await (0,inputs_inputs/* parseInputs */.TL)((0,github_inputs/* readInputs */.Ko)(), (0,runner/* workspaceDirectory */.xq)(env), {
            signal: end.stop,
            progress: reporter.progress,
        });
        redactor = (0,state_redactor/* redactorOfInputs */.Tx)(inputs);
        for (const note of inputs.notes)
            reporter.warning(note);
        const launched = Promise.withResolvers();
        const connect = inputs.place.provider === 'embedded'
            ? // Over the channel that started its process, which is open already: HTTP would take longer than all the rest.
                (_, limits) => (0,client/* createPostmanClient */.W)((0,direct_transport/* createDirectTransport */.d)(async (call) => (await launched.promise).answer(call), limits))
            : (await (loading ?? loadConnect())).connectWith({
                reporter,
                version: version/* version */.r,
                env,
                inputs: (0,input_definitions.mainApiInputsOf)({ filesGiven: (0,inputs_inputs/* areFilesGiven */.Ll)(inputs) }),
            });
        const mock = await (0,open_mock/* openMock */.p)(inputs, {
            identity: (0,runner/* runIdentity */.yK)(env),
            state: state/* githubState */.F,
            reporter,
            connect,
            clock: clock/* systemClock */.m,
            end,
            launchEmbedded: async (options) => {
                const { launchBooted, launchEmbedded } = await __webpack_require__.e(/* import() */ 767).then(__webpack_require__.bind(__webpack_require__, 37767));
                const server = await (booted === undefined
                    ? launchEmbedded({ ...options, entry: (0,entry_file/* embeddedEntry */.L)(bundle), execPath, env: (0,child_environment/* childEnvironment */.Q)(env) })
                    : launchBooted(booted, options));
                launched.resolve(server);
                return server;
            },
            mask: github_inputs/* maskSecret */.$l,
            directory: booted?.directory ?? (0,runner/* makeJobDirectory */.nF)(env),
        });
        redactor = (0,state_redactor/* logRedactorOf */.Ix)(mock.state);
        setOutputs(mock);
        reporter.info(`The mock is at ${mock.mockUrl}`);
        const summary = formatOpenSummary({ ...openSummaryOf(inputs, mock), redactor: (0,state_redactor/* redactorOf */.y)(mock.state) });
        await (0,github_summary/* tryToWriteSummary */.A)(summary, reporter);
    };
    return (0,step/* runMain */.VN)(work, { end, redact });
}


/***/ })

};
