export const id = 4030;
export const ids = [4030];
export const modules = {

/***/ 14372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QZ: () => (/* binding */ callLogsFile),
/* harmony export */   Se: () => (/* binding */ readLines),
/* harmony export */   Xm: () => (/* binding */ readCallLogFile)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77934);
/* harmony import */ var _http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5177);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75471);
/** Call logs in a file, as JSON, one a line (newline-delimited JSON). */





/** The name that reports give the file. */
const callLogsFile = 'call-logs.ndjson';
/** Two bodies of 1 MB whose every byte is escaped (`\u0000`) fit: longer lines are not ours. */
const maxLineBytes = 16 * 1024 * 1024;
/**
 * The lines of a file, as many at a time as a chunk has ends of them; `undefined` for one that is too long. Not
 * `node:readline`: it also splits at U+2028 and U+2029, which JSON strings may hold.
 */
async function* readLines(chunks) {
    let parts = [];
    let length = 0;
    const add = (bytes) => {
        length += bytes.length;
        if (length > maxLineBytes)
            parts = [];
        else
            parts.push(bytes);
    };
    const take = () => {
        const [first, ...more] = parts;
        const line = length > maxLineBytes ? undefined : more.length === 0 ? first : node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.concat(parts);
        const text = length === 0 ? '' : line?.toString('utf8');
        parts = [];
        length = 0;
        return text;
    };
    for await (const chunk of chunks) {
        const lines = [];
        let start = 0;
        for (let end = chunk.indexOf(0x0a); end !== -1; end = chunk.indexOf(0x0a, start)) {
            add(chunk.subarray(start, end));
            lines.push(take());
            start = end + 1;
        }
        add(chunk.subarray(start));
        if (lines.length > 0)
            yield lines;
    }
    if (length > 0)
        yield [take()];
}
/**
 * The call logs in a file, oldest first, one in memory at a time. Lines that are none are counted, but for blank ones.
 *
 * @throws while iterating, when the file cannot be read or not one of its lines is a call log
 */
function readCallLogFile(file) {
    let badLines = 0;
    let isTorn = false;
    let stream;
    return {
        get badLines() {
            return badLines;
        },
        get isTorn() {
            return isTorn;
        },
        get bytesRead() {
            return stream?.bytesRead ?? 0;
        },
        async *[Symbol.asyncIterator]() {
            badLines = 0;
            isTorn = false;
            let found = 0;
            stream = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(file);
            for await (const lines of readLines(stream)) {
                for (const line of lines) {
                    // `trim` takes a byte order mark too.
                    const text = line?.trim();
                    if (text === '')
                        continue;
                    const log = text === undefined ? undefined : parseCallLog(text);
                    isTorn = log === undefined;
                    if (log === undefined)
                        badLines += 1;
                    else {
                        found += 1;
                        yield log;
                    }
                }
            }
            if (found === 0 && badLines > 0) {
                throw new Error(`${file} has no call logs: it takes a ${callLogsFile}, with one call log as JSON in each line.`);
            }
        },
    };
}
function parseCallLog(line) {
    try {
        const parsed = valibot__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xLC(_model_js__WEBPACK_IMPORTED_MODULE_3__/* .callLogSchema */ .mr, (0,_http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseShallowJson */ .o4)(line));
        return parsed.success ? parsed.output : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 58482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ht: () => (/* binding */ isSimulated),
/* harmony export */   Zl: () => (/* binding */ noCalls),
/* harmony export */   gK: () => (/* binding */ isUnmatched),
/* harmony export */   sG: () => (/* binding */ outcomeOf)
/* harmony export */ });
/** A count of each outcome to begin with. */
const noCalls = {
    matched: 0,
    loose: 0,
    unmatched: 0,
    'server-response': 0,
    preflight: 0,
    ignored: 0,
};
/** Whether the mock itself had no answer: `response.type` is `error` (Postman API, call logs; case-insensitive there). */
function isUnmatched({ response }) {
    return response.type.toLowerCase() === 'error';
}
/** As far as the log alone tells: it gives server responses the type of examples. */
function outcomeOf(log) {
    if (isUnmatched(log))
        return 'unmatched';
    return isPreflight(log) ? 'preflight' : 'matched';
}
/** Whether a rule of `answers` gave the call no example at all: a fault that sent nothing, or an error that the mock made. */
function isSimulated({ answer, response }) {
    return answer !== undefined && (answer.made === true || response.statusCode === 0);
}
const requestedMethod = 'access-control-request-method';
/**
 * A preflight never reaches an OPTIONS example: the mock itself answers it (Postman's answer in postman-app-support#4603),
 * unless a server response is active.
 */
function isPreflight({ request: { method, headers } }) {
    // In words of its own: the page uses this file, and a browser has no bytes as Node has.
    return method === 'OPTIONS' && headers?.some(({ key }) => key.toLowerCase() === requestedMethod) === true;
}


/***/ }),

/***/ 7874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NW: () => (/* binding */ countRefusedCalls),
/* harmony export */   _j: () => (/* binding */ refusedRequestsSchema),
/* harmony export */   kk: () => (/* binding */ noRefused),
/* harmony export */   to: () => (/* binding */ createRefusedCounter),
/* harmony export */   zc: () => (/* binding */ refusedRequestSchema)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);
/** Requests that Node's parser refused: they never became calls. */

const countSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .safeInteger */ .Y2b(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(0));
/** One of them as files and the server's own API tell it. */
const refusedRequestSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    reason: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** Whether its first line had method, target and version: it was meant as a call. */
    isCall: valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    /** Its first line, redacted by the report, cut at 200 characters. */
    sample: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});
/** All of them, as the server tells them and `explanations.json` keeps them. */
const refusedRequestsSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    total: countSchema,
    /** By reason, the most frequent first. */
    kinds: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ ...refusedRequestSchema.entries, count: countSchema })), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(100), valibot__WEBPACK_IMPORTED_MODULE_0__/* .readonly */ .tBZ()),
});
/** What is known where nothing was refused, or where nobody counts, as in Postman's cloud. */
const noRefused = { total: 0, kinds: [] };
/** How many were meant as calls: the others are probes and scanners. */
const countRefusedCalls = ({ kinds }) => kinds.filter(({ isCall }) => isCall).reduce((sum, { count }) => sum + count, 0);
const mostKinds = 100;
/** Of each kind the first sample is kept. What is of too many kinds is in the total alone. */
function createRefusedCounter() {
    const kinds = new Map();
    let total = 0;
    return {
        add: ({ reason, isCall, sample }, count = 1) => {
            total += count;
            const key = `${isCall} ${reason}`;
            const known = kinds.get(key);
            if (known !== undefined)
                known.count += count;
            else if (kinds.size < mostKinds)
                kinds.set(key, { reason, isCall, count, sample });
        },
        counted: () => ({
            total,
            kinds: [...kinds.values()].map((kind) => ({ ...kind })).sort((a, b) => b.count - a.count),
        }),
    };
}


/***/ }),

/***/ 31022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wy: () => (/* binding */ createSessionReader),
/* harmony export */   dU: () => (/* binding */ readLoggedSession),
/* harmony export */   w3: () => (/* binding */ withLoggedPath)
/* harmony export */ });
/* harmony import */ var _http_text_session_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85499);
/** The session of a logged call, by the rule by which the mock took it. */

/** Reads the sessions of a mock's calls. @param where its provider, and whether the collection has paths that begin with `/~` */
function createSessionReader(where) {
    // Postman's cloud knows no sessions.
    if (where.isCloud)
        return (log) => ({ session: '', prefix: '', log });
    return (log) => readLoggedSession(log, where.hasTildePaths);
}
/** Reads the session of a logged call. @param keepsPrefix the collection has paths that begin with `/~` */
function readLoggedSession(log, keepsPrefix) {
    const { target, ...rest } = (0,_http_text_session_js__WEBPACK_IMPORTED_MODULE_0__/* .readSession */ .lx)(log.request.path, log.request.headers, keepsPrefix);
    return { ...rest, log: withLoggedPath(log, target) };
}
/** The same call log with another path. */
function withLoggedPath(log, path) {
    return path === log.request.path ? log : { ...log, request: { ...log.request, path } };
}


/***/ }),

/***/ 74924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   learnCommand: () => (/* binding */ learnCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _job_inputs_collection_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98388);
/* harmony import */ var _job_learn_learn_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53670);
/* harmony import */ var _job_learn_learn_target_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(35977);
/* harmony import */ var _job_inputs_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85292);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(44702);
/* harmony import */ var _files_call_log_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63154);
/* harmony import */ var _files_item_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43634);
/** `ephemeral-mock learn`: from a red build to the fix, in one command. */








/** @throws InputsError for several collections; Error when a file cannot be read, is not what it should be, or cannot be written */
async function learnCommand(files, context) {
    const { directory, print, reporter } = context;
    const given = (0,_job_inputs_collection_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .collectionLines */ .a8)(files.collection);
    if (given.length > 1) {
        throw new _job_inputs_values_js__WEBPACK_IMPORTED_MODULE_2__/* .InputsError */ .aV([
            `\`collection\` names ${given.length} collections, and learn adds to one: give the one that the calls belong to (${given.join(', ')}).`,
        ]);
    }
    const [collectionText = ''] = given;
    const items = { collection: collectionText, environment: files.environment ?? '' };
    const callLogs = [node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(directory, files.callLogs)];
    const learned = await (0,_files_call_log_files_js__WEBPACK_IMPORTED_MODULE_3__/* .withCallLogs */ .I)(callLogs, context, async ([callLogsFile = ''], missing) => {
        (0,_files_item_files_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseMissing */ .jQ)([...missing, ...(await (0,_files_item_files_js__WEBPACK_IMPORTED_MODULE_4__/* .describeMissingItems */ ._i)(items, directory))]);
        return (0,_job_learn_learn_js__WEBPACK_IMPORTED_MODULE_5__/* .learn */ .n)({
            callLogsFile,
            collectionFile: await (0,_job_inputs_collection_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .givenItemPath */ .EM)('collection', collectionText, directory),
            ...(files.environment !== undefined && { environmentFile: node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(directory, files.environment) }),
        });
    });
    for (const [index, call] of learned.added.entries()) {
        const file = learned.files[index];
        const request = learned.under?.[index] ?? '';
        const place = file !== undefined ? `: ${(0,_job_inputs_collection_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .relativePath */ .iZ)(directory, file)}` : request && `, under ${request}`;
        print(`added ${visible(call)}${visible(place)}\n`);
    }
    tell(learned, files, reporter);
}
function tell({ added, files, under = [], known, unanswered = 0, leftOut, badLines }, { callLogs, collection }, reporter) {
    if (badLines > 0) {
        const are = badLines === 1 ? 'is no call log' : 'are no call logs';
        reporter.warning(`${(0,_report_index_js__WEBPACK_IMPORTED_MODULE_6__/* .countOf */ .pq)(badLines, 'line')} of ${callLogs} ${are}.`);
    }
    if (leftOut > 0) {
        const were = leftOut === 1 ? 'was' : 'were';
        reporter.warning(`${(0,_report_index_js__WEBPACK_IMPORTED_MODULE_6__/* .countOf */ .pq)(leftOut, 'more request')} ${were} not added: fill in these first, then run it again.`);
    }
    if (known > 0) {
        const have = known === 1 ? 'has' : 'have';
        reporter.info(`${(0,_report_index_js__WEBPACK_IMPORTED_MODULE_6__/* .countOf */ .pq)(known, 'unmatched request')} ${have} an answer in ${collection} by now.`);
    }
    if (unanswered > 0) {
        const have = unanswered === 1 ? 'has an example' : 'have examples';
        reporter.info(`${(0,_report_index_js__WEBPACK_IMPORTED_MODULE_6__/* .countOf */ .pq)(unanswered, 'unmatched request')} ${have} in ${collection} and no answer: what differs was redacted, was changed since, or cannot be saved.`);
    }
    if (added.length === 0) {
        reporter.info(`There is nothing to add to ${collection}.`);
        return;
    }
    const placed = files.length > 0 ? added.length : under.filter((request) => request !== '').length;
    const places = [
        ...counted(added.length - placed, 'request', `in the folder "${_job_learn_learn_target_js__WEBPACK_IMPORTED_MODULE_7__/* .learnedFolder */ .IP}" of ${collection}`),
        ...counted(placed, 'example', `new in ${files.length > 0 ? collection : `requests of ${collection}`}`),
    ];
    reporter.info(`${places.join(', and ')}: give ${added.length === 1 ? 'it its' : 'each its'} answer.`);
}
const counted = (count, noun, where) => count === 0 ? [] : [`${(0,_report_index_js__WEBPACK_IMPORTED_MODULE_6__/* .countOf */ .pq)(count, noun)} ${count === 1 ? 'is' : 'are'} ${where}`];
/** Without characters that a terminal would act on. */
function visible(text) {
    // eslint-disable-next-line no-control-regex -- control characters are what is looked for
    return text.replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ');
}


/***/ }),

/***/ 14812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $S: () => (/* binding */ describeOwner),
/* harmony export */   A7: () => (/* binding */ readOwner),
/* harmony export */   XU: () => (/* binding */ isDead),
/* harmony export */   lJ: () => (/* binding */ whoWeAre)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48161);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57975);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77934);
/** The process that something on disk belongs to: a small file in it says so. */






const ownerSchema = valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    ephemeralMock: valibot__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz(1),
    /** A process of a container, or of another machine that shares the folder, is not to be looked for here. */
    host: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    user: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    pid: valibot__WEBPACK_IMPORTED_MODULE_5__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_5__/* .integer */ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_5__/* .minValue */ .Wwf(1)),
    /** As `readProcessStart` gives it. */
    processStart: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
});
/** What this process writes into such a file. */
async function describeOwner({ pid, platform }) {
    const processStart = await readProcessStart(pid, platform);
    return { ephemeralMock: 1, ...whoWeAre(), pid, ...(processStart !== undefined && { processStart }) };
}
const largestMark = 4_096;
/** @throws Error where there is no such file */
async function readOwner(file) {
    // A pipe would be waited for, a link may lead anywhere. Windows has neither flag.
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(file, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK);
    try {
        const bytes = Buffer.alloc(largestMark);
        const { bytesRead } = await handle.read(bytes, 0, largestMark, 0);
        return valibot__WEBPACK_IMPORTED_MODULE_5__/* .parse */ .qgA(ownerSchema, JSON.parse(bytes.toString('utf8', 0, bytesRead)));
    }
    finally {
        await handle.close();
    }
}
/** Whether the process was this user's, on this machine, and is gone. */
async function isDead(owner, self) {
    const { host, user } = whoWeAre();
    const { pid, processStart } = owner;
    if (owner.host !== host || owner.user !== user)
        return false;
    try {
        self.kill(pid, 0);
    }
    catch (error) {
        if (error.code === 'ESRCH')
            return true;
    }
    // It lives, or another one has its ID by now.
    const now = await readProcessStart(pid, self.platform);
    return now !== undefined && processStart !== undefined && now !== processStart;
}
/** This process, as it is written down for others. */
function whoWeAre() {
    try {
        return { host: (0,node_os__WEBPACK_IMPORTED_MODULE_3__.hostname)(), user: (0,node_os__WEBPACK_IMPORTED_MODULE_3__.userInfo)().username };
    }
    catch {
        // A user without a name, as in some containers: the folder's owner says enough.
        return { host: (0,node_os__WEBPACK_IMPORTED_MODULE_3__.hostname)(), user: '' };
    }
}
const run = (0,node_util__WEBPACK_IMPORTED_MODULE_4__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
/**
 * When a process began, to tell it from a later one that has got its ID: a text that two processes with one ID do not share; `undefined` where there is no such process, or the system does not
 * tell: Windows does only through programs that take seconds.
 */
async function readProcessStart(pid, platform) {
    if (platform === 'win32')
        return undefined;
    try {
        return platform === 'linux' ? readFromProc(pid) : await readFromPs(pid);
    }
    catch {
        return undefined;
    }
}
/** Ticks from the start of the system (proc_pid_stat(5), field 22), and which start that was. */
function readFromProc(pid) {
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(`/proc/${pid}/stat`, 'utf8');
    const boot = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)('/proc/sys/kernel/random/boot_id', 'utf8');
    // The second field is the program's name in parentheses, which may hold spaces and parentheses itself.
    const ticks = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
    return ticks === undefined ? undefined : `${boot.trim()} ${ticks}`;
}
async function readFromPs(pid) {
    // The same text wherever and in whatever language it is asked for.
    const env = { PATH: '/bin:/usr/bin', LC_ALL: 'C', TZ: 'UTC' };
    const { stdout } = await run('ps', ['-o', 'lstart=', '-p', String(pid)], { env });
    return stdout.trim() === '' ? undefined : stdout.trim();
}


/***/ }),

/***/ 2014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DW: () => (/* binding */ makeScratchFolder),
/* harmony export */   Pl: () => (/* binding */ prefix),
/* harmony export */   SF: () => (/* binding */ ownerFile),
/* harmony export */   Yb: () => (/* binding */ sweepScratchFolders),
/* harmony export */   pq: () => (/* binding */ removeScratchFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _job_describe_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95992);
/* harmony import */ var _job_inputs_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85292);
/* harmony import */ var _files_patient_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(16859);
/* harmony import */ var _process_owner_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14812);
/**
 * The temporary folder of `run` and `serve`, where the calls are, unredacted. A small file in it says which process it
 * belongs to. Who is killed, or on Windows ended from outside, leaves it behind; the next start sweeps it.
 */







/** The names of our folders in the temporary folder begin so. */
const prefix = 'ephemeral-mock-';
/** The file in each that names the process whose folder it is. */
const ownerFile = 'ephemeral-mock-owner.json';
/**
 * Makes the folder, for this user alone.
 *
 * @param directory the folder that it is made in
 * @throws InputsError where nothing can be made in it
 */
async function makeScratchFolder(self, directory = (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)()) {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(directory, prefix)).catch((error) => {
        throw new _job_inputs_values_js__WEBPACK_IMPORTED_MODULE_3__/* .InputsError */ .aV([
            `The temporary folder "${directory}" cannot be used (${(0,_job_describe_error_js__WEBPACK_IMPORTED_MODULE_4__/* .describeError */ .U)(error)}): let TMPDIR, on Windows TEMP, name one that can be written.`,
        ]);
    });
    const owner = await (0,_process_owner_js__WEBPACK_IMPORTED_MODULE_5__/* .describeOwner */ .$S)(self);
    // Without this file no sweep removes the folder; the mock can be opened all the same.
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, ownerFile), JSON.stringify(owner), { flag: 'wx', mode: 0o600 }).catch(() => undefined);
    return folder;
}
/**
 * Removes the folder, but for what is named in it: then it loses its mark too, so that no sweep takes what is kept. Never
 * throws: what another program holds for longer than some seconds is a warning.
 *
 * @param kept paths of files and folders directly in it
 */
async function removeScratchFolder(folder, kept, { clock, reporter }, files = (0,_files_patient_files_js__WEBPACK_IMPORTED_MODULE_6__/* .createPatientFiles */ .l)(clock.sleep)) {
    const remove = async (file) => {
        try {
            await files.removeTree(file);
            return true;
        }
        catch (error) {
            const reason = (0,_job_describe_error_js__WEBPACK_IMPORTED_MODULE_4__/* .describeError */ .U)(error);
            reporter.warning(`${file} could not be removed (${reason}). It may have calls of your tests, not redacted: remove it by hand.`);
            return false;
        }
    };
    const mark = node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, ownerFile);
    const inside = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder).catch(() => [])).map((name) => node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, name));
    const isKept = inside.some((file) => kept.includes(file));
    const removed = await Promise.all(inside.filter((file) => file !== mark && !kept.includes(file)).map(remove));
    if (isKept)
        await remove(mark);
    // The mark goes last: a folder that cannot be removed now is left for the sweep.
    else if (removed.every((isGone) => isGone))
        await remove(folder);
}
/** Milliseconds. Whoever wants to see what a dead server has left has that long. */
const sweptAge = 24 * 60 * 60 * 1_000;
/**
 * Removes the folders of this user's dead processes that are a day old and bear the mark. Never throws: what cannot be looked
 * at or removed now is left for the next start.
 */
async function sweepScratchFolders({ self, clock, reporter }, directory = (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)()) {
    const names = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(directory).catch(() => [])).filter((name) => name.startsWith(prefix));
    for (const name of names) {
        const folder = node_path__WEBPACK_IMPORTED_MODULE_2__.join(directory, name);
        try {
            if (!(await isAbandoned(folder, self, clock.now())))
                continue;
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
            reporter.debug(`${folder}, left by a process that did not end by itself, is removed.`);
        }
        catch {
            // It is gone meanwhile, belongs to another user, is not ours, or is in use.
        }
    }
}
/** @throws Error where it cannot be told */
async function isAbandoned(folder, self, now) {
    // A link is not followed: we make none.
    const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(folder);
    if (!stats.isDirectory() || !isOurs(stats.uid, self) || now - stats.mtimeMs < sweptAge)
        return false;
    return (0,_process_owner_js__WEBPACK_IMPORTED_MODULE_5__/* .isDead */ .XU)(await (0,_process_owner_js__WEBPACK_IMPORTED_MODULE_5__/* .readOwner */ .A7)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, ownerFile)), self);
}
/** Whether a folder with this owner is this user's. Windows has no such numbers: its temporary folder is a user's own. */
function isOurs(uid, { getuid }) {
    return getuid === undefined || getuid() === uid;
}


/***/ }),

/***/ 16859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ createPatientFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
/** Files that another program may hold for a moment, as virus scanners and indexers do on Windows. */


/** What Windows says of a file that somebody has open, and any system of a folder that somebody still writes to. */
const heldCodes = new Set(['EBUSY', 'EPERM', 'EACCES', 'ENOTEMPTY']);
/** Milliseconds between the tries: four seconds in all, in which a scanner is done with a file. */
const pauses = [50, 100, 200, 400, 800, 1_200, 1_250];
/**
 * Tries again for some seconds what a held file forbids; then, and with any other error at once, it throws as the disk does.
 *
 * @param wait for so many milliseconds
 */
function createPatientFiles(wait = node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout, disk = { rename: node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename, rm: node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm }) {
    const insist = async (work) => {
        for (const pause of pauses) {
            try {
                await work();
                return;
            }
            catch (error) {
                if (!heldCodes.has(error?.code))
                    throw error;
            }
            await wait(pause);
        }
        await work();
    };
    return {
        rename: (from, to) => insist(() => disk.rename(from, to)),
        removeFile: (path) => insist(() => disk.rm(path, { recursive: false, force: true })),
        removeTree: (path) => insist(() => disk.rm(path, { recursive: true, force: true })),
    };
}


/***/ }),

/***/ 85499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bw: () => (/* binding */ describeBadSession),
/* harmony export */   Fe: () => (/* binding */ withPrefix),
/* harmony export */   Sd: () => (/* binding */ isSessionId),
/* harmony export */   Z7: () => (/* binding */ withoutPrefix),
/* harmony export */   gg: () => (/* binding */ sessionHeader),
/* harmony export */   lx: () => (/* binding */ readSession)
/* harmony export */ });
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35194);
/**
 * Sessions: tests that run side by side on one mock each name one, so that their calls can be told apart. A call names it by
 * the beginning of its path, `/~w1/users`, or by a header. Ours: Postman's cloud knows neither.
 */

/** The header that names a call's session where its path does not. */
const sessionHeader = 'x-mock-session';
const isSessionHeader = ({ key }) => key.length === sessionHeader.length && key.toLowerCase() === sessionHeader;
const sessionId = /^[A-Za-z0-9._-]{1,64}$/;
/** What the mock answers to a call that names this instead of a session. */
function describeBadSession(given) {
    const shown = given.length > 80 ? `${given.slice(0, 80)}…` : given;
    return `"${shown}" is no session: its ID is 1 to 64 letters, digits, ".", "_" or "-", as in /~w1/users or x-mock-session: w1.`;
}
/** Whether a text can be the ID of a session. */
const isSessionId = (text) => sessionId.test(text);
/**
 * Reads the session of a call and takes it off the target, in the one way for the mock, the call logs and the reports.
 *
 * @param keepsPrefix the collection has paths that begin with `/~`: then only the header names a session
 */
function readSession(target, headers, keepsPrefix) {
    const cut = keepsPrefix ? undefined : cutPrefix(target);
    const [id, prefix, rest] = cut ?? [headers?.find(isSessionHeader)?.value, '', target];
    if (id === undefined)
        return { session: '', prefix, target: rest };
    return isSessionId(id) ? { session: id, prefix, target: rest } : { session: '', badSession: id, prefix: '', target };
}
/** The target that was sent, from what has become of its rest in the meantime. @param sent the whole of it */
function withPrefix(rest, prefix, sent) {
    // `/~w1?a=1` has no slash of its own behind the prefix.
    return prefix + (sent[prefix.length] === '/' || prefix === '' ? rest : rest.slice(1));
}
/** The same the other way round. @param prefix that of `sent` */
function withoutPrefix(sent, prefix) {
    const rest = sent.slice(prefix.length);
    return prefix === '' || rest.startsWith('/') ? rest : `/${rest}`;
}
/** `/~w1/users` is `w1`, `/~w1` and `/users`. Nearly every call has no session: two characters tell. */
function cutPrefix(target) {
    if (target.startsWith('/') && !mayBeginPrefix(target.charCodeAt(1)))
        return undefined;
    const origin = target.length - (0,_target_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutOrigin */ .bj)(target).length;
    let start = origin;
    while (target[start] === '/')
        start += 1;
    const length = target.slice(start).search(/[/?#]/);
    const end = length === -1 ? target.length : start + length;
    const segment = (0,_target_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeSegment */ .UR)(target.slice(start, end));
    if (start === origin || !segment.startsWith('~'))
        return undefined;
    const prefix = target.slice(0, end);
    return [segment.slice(1), prefix, withoutPrefix(target, prefix)];
}
const [slash, tilde, percent] = ['/', '~', '%'].map((character) => character.charCodeAt(0));
/** Of the second character: repeated slashes count as one, and any character may be percent-encoded. */
function mayBeginPrefix(code) {
    return code === tilde || code === percent || code === slash;
}


/***/ }),

/***/ 93901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ toMockRequest),
/* harmony export */   a: () => (/* binding */ toCallLog)
/* harmony export */ });
/* harmony import */ var _call_log_body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43040);
/** From call logs to what the engine takes, and back. */

/** What came in, as far as the log has it. */
function toMockRequest({ request: { method, path, headers, body } }) {
    const logged = (0,_call_log_body_js__WEBPACK_IMPORTED_MODULE_0__/* .readDecodedBody */ .Dz)({ headers, body });
    return {
        method,
        target: path,
        headers: headers ?? [],
        body: (0,_call_log_body_js__WEBPACK_IMPORTED_MODULE_0__/* .bodyBytes */ .OM)(logged),
        isCut: logged.fullSize !== undefined,
    };
}
/** A request as if it had been logged. */
function toCallLog({ method, target: path, headers, body }) {
    return {
        id: '',
        responseName: '',
        servedAt: '',
        request: { method, path, headers: [...headers], body: { mode: 'raw', data: new TextDecoder().decode(body) } },
        response: { type: 'success', statusCode: 200, headers: [], body: null },
    };
}


/***/ }),

/***/ 48790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TR: () => (/* binding */ bareRequestSchema),
/* harmony export */   dx: () => (/* binding */ savedCallSchema),
/* harmony export */   qX: () => (/* binding */ positionEntries),
/* harmony export */   qo: () => (/* binding */ candidatesSchema)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);
/**
 * What a report shows of the examples near to a call, as it is kept in `explanations.json` too. The page shares these types:
 * they name nothing of the engine.
 */

const text = valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP();
/** The same in an entry: both are absent where nothing is known. */
const positionEntries = { file: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(text), line: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()) };
const stepNameSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['method', 'selector', 'path', 'query', 'headers', 'body']);
const stepSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    step: stepNameSchema,
    /** Points that the step gave or took; 0 where it only filters. */
    score: valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    /** Whether the call has here what the example has. */
    fits: valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    /** With the values compared, e.g. "query: `page=3`, example has `page=1`". */
    reason: text,
});
const nearExampleSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    example: text,
    /** Where the mock has several collections: the name of the example's, which `place` begins with. */
    collection: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(text),
    /** Folders and request, e.g. `Users > Get user`. */
    place: text,
    method: text,
    /** Host and path as saved, with the saved query. */
    address: text,
    score: valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    steps: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(stepSchema), valibot__WEBPACK_IMPORTED_MODULE_0__/* .readonly */ .tBZ()),
    /** The step that dropped it; absent for one that stayed in. */
    droppedBy: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(stepNameSchema),
    ...positionEntries,
});
/** Nearest first. A report tells of five at most. */
const candidatesSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(nearExampleSchema), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(10), valibot__WEBPACK_IMPORTED_MODULE_0__/* .readonly */ .tBZ());
/** A request that fits a call and has no example to serve. Its place are folders and request, e.g. `Users > Get user`. */
const bareRequestSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ place: text, ...positionEntries });
/** The request that an example was saved for, as a call would send it; redacted, and its body cut where it is long. */
const savedCallSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    method: text,
    /** With the query string. */
    path: text,
    headers: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ key: text, value: text })), valibot__WEBPACK_IMPORTED_MODULE_0__/* .readonly */ .tBZ()),
    /** '' for none. */
    body: text,
});


/***/ }),

/***/ 31281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BM: () => (/* binding */ endSchema),
/* harmony export */   Nd: () => (/* binding */ explanationsVersion),
/* harmony export */   TF: () => (/* binding */ requestSchema),
/* harmony export */   ac: () => (/* binding */ headSchema)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);
/* harmony import */ var _call_log_refused_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7874);
/* harmony import */ var _explain_near_example_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48790);
/** The entries of `explanations.json` that are not about calls, as they are written and read. */



/** Raised when an entry changes its meaning or goes; new ones may come without. */
const explanationsVersion = 1;
const text = valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP();
const exampleSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    id: text,
    name: text,
    status: valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    address: text,
    /** Stands for what is not declared. */
    isDefault: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(true)),
    ..._explain_near_example_js__WEBPACK_IMPORTED_MODULE_1__/* .positionEntries */ .qX,
});
/** A request of the collection, as far as reports show it. */
const requestSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    id: text,
    /** Its name where there are several, which `path` begins with. */
    collection: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(text),
    /** Folder and request names from the root. */
    path: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text),
    method: text,
    address: text,
    examples: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(exampleSchema),
    ..._explain_near_example_js__WEBPACK_IMPORTED_MODULE_1__/* .positionEntries */ .qX,
});
/** Known before the first call. */
const headSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    version: valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(explanationsVersion),
    mock: valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ id: text, name: text, mockUrl: text }),
    provider: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['postman', 'embedded'])),
    /** Its name; absent when it is not known what the mock served. */
    collection: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(text),
    /** The segments that base URLs put in front of paths, for rules about calls. */
    basePaths: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text)), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(1_000)),
    /** Its paths begin with `/~`: that names no session then. */
    hasTildePaths: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(true)),
    /** Sentences about what went wrong before. */
    notes: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text),
});
/** Known after the last call. */
const endSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    refused: _call_log_refused_js__WEBPACK_IMPORTED_MODULE_2__/* .refusedRequestsSchema */ ._j,
    /** How many values of the call logs were redacted. */
    redactions: valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    /** Why call logs are missing, or may be. */
    uncertainty: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ reason: text, spoilsChecks: valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY() })),
});


/***/ }),

/***/ 24219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ openExplanations),
/* harmony export */   n: () => (/* binding */ explanationsFile)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _memoize_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96263);
/* harmony import */ var _partial_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61033);
/* harmony import */ var _explanation_entries_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31281);
/**
 * `explanations.json`: what a report knows of the calls that their logs do not tell, so that the report can be made again
 * without the collection. A list in JSON, one entry a line, so that it is written and read in bounded memory:
 *
 * - the head, first: `{"version":1,"mock":…,"provider":…,"collection":…}`
 * - each request of the collection: `{"request":…}`
 * - each insight, when the first call has it: `{"insight":…}`, whose `example` is `[<request>,<example>]`
 * - each call, in the order of `call-logs.ndjson`: `["<its ID>",<insight>]`
 * - the end, last: `{"refused":…,"redactions":…}`
 *
 * Requests, examples and insights are counted from 0. All of it is redacted. Calls that the page does not show have outcome
 * and example alone.
 */




/** The name that reports give the file. */
const explanationsFile = 'explanations.json';
/** The file as a writer of the report. */
async function openExplanations(directory, options) {
    const { head, collection, end } = options;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, explanationsFile);
    const file = await (0,_partial_file_js__WEBPACK_IMPORTED_MODULE_1__/* .openPartialFile */ ._)(path);
    const numbers = numberExamples(collection);
    const plain = new Map();
    const told = new Map();
    /** What is told of several calls is one object. */
    const keyOf = (0,_memoize_js__WEBPACK_IMPORTED_MODULE_2__/* .memoizeObject */ .oZ)(_memoize_js__WEBPACK_IMPORTED_MODULE_2__/* .toKey */ .fw);
    let count = 0;
    const next = (json) => [count++, `{"insight":${json}},\n`];
    const keep = ({ example, ...rest }) => {
        const number = example && numbers.get(example);
        return { ...rest, session: undefined, ...(number && { example: number }) };
    };
    /** The number of what most calls are: an outcome and an example, without a reason. */
    const plainNumber = ({ outcome, example }) => {
        const known = plain.get(example) ?? new Map();
        plain.set(example, known);
        const number = known.get(outcome);
        if (number !== undefined)
            return [number, ''];
        const made = next(JSON.stringify(keep({ outcome, ...(example && { example }) })));
        known.set(outcome, made[0]);
        return made;
    };
    const numberOf = (insight, isShown) => {
        const { miss, match, note } = insight;
        if (!isShown || (miss === undefined && match === undefined && note === undefined))
            return plainNumber(insight);
        const key = (0,_memoize_js__WEBPACK_IMPORTED_MODULE_2__/* .toKey */ .fw)({ ...keep(insight), miss: miss && keyOf(miss), match: match && keyOf(match) });
        const number = told.get(key);
        if (number !== undefined)
            return [number, ''];
        const made = next(JSON.stringify(keep(insight)));
        told.set(key, made[0]);
        return made;
    };
    await file.write(`[\n${JSON.stringify({ version: _explanation_entries_js__WEBPACK_IMPORTED_MODULE_3__/* .explanationsVersion */ .Nd, ...head })},\n`);
    for (const request of keptRequests(options))
        await file.write(`${JSON.stringify({ request })},\n`);
    return {
        path,
        write: ({ log, insight, row }) => {
            const [number, entry] = numberOf(insight, row !== undefined);
            return file.write(`${entry}[${JSON.stringify(log.id)},${number}],\n`);
        },
        close: async () => {
            await file.write(`${JSON.stringify(end())}\n]\n`);
            await file.close();
        },
        discard: file.discard,
    };
}
function numberExamples(collection) {
    const entries = (collection?.requests ?? []).flatMap(({ examples }, request) => examples.map((example, index) => [example, [request, index]]));
    return new Map(entries);
}
function* keptRequests({ collection, locate, redactor }) {
    const { redactText, redactTarget } = redactor;
    for (const { id, place, request, examples } of collection?.requests ?? []) {
        yield {
            id: redactText(id),
            ...(place.collection !== undefined && { collection: redactText(place.collection) }),
            path: place.path.map(redactText),
            method: redactText(request.method),
            address: redactTarget(request.address),
            ...locate(place.pointer),
            examples: examples.map((example) => ({
                id: redactText(example.id),
                name: redactText(example.name),
                status: example.status,
                address: redactTarget(example.request.address),
                ...(example.standsFor?.isDefault === true && { isDefault: true }),
                ...locate(example.place.pointer),
            })),
        };
    }
}


/***/ }),

/***/ 61033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ openPartialFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _files_patient_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16859);
/** A file that appears under its name only once it is whole. */


/** Bytes that wait in memory before they go to the disk. */
const bufferSize = 256 * 1024;
/**
 * Opens `<path>.partial`. The directory must exist. Two buffers take turns, one filled while the disk has the other: a
 * new one for each chunk would be garbage as large as the file.
 * @throws Error of the file system, from each of the methods too
 */
async function openPartialFile(path, files = (0,_files_patient_files_js__WEBPACK_IMPORTED_MODULE_1__/* .createPatientFiles */ .l)()) {
    const partialPath = `${path}.partial`;
    const handle = await openNew(partialPath, files);
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
    // Once: a call of `discard` may follow one of `close` that failed.
    let isOpen = true;
    const end = async () => {
        if (isOpen)
            await handle.close();
        isOpen = false;
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
            await end();
            await files.rename(partialPath, path);
        },
        discard: async () => {
            await writing.catch(() => undefined);
            await end();
            await files.removeFile(partialPath);
        },
    };
}
/**
 * A file that is ours alone: what has its name already, left by a process that was killed or put there by somebody else, is
 * removed, not written to. A link there would lead the writing to another file.
 */
async function openNew(path, files) {
    await files.removeFile(path);
    // Exclusive: fails on a link too that has come in between.
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'wx');
}


/***/ })

};
