export const id = 8725;
export const ids = [8725];
export const modules = {

/***/ 43797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   serve: () => (/* binding */ serve)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(5177);
/* harmony import */ var _embedded_server_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(95085);
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(39880);
/* harmony import */ var _job_end_signals_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14757);
/* harmony import */ var _job_secrets_hide_secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69460);
/* harmony import */ var _job_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25603);
/* harmony import */ var _job_inputs_place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69151);
/* harmony import */ var _job_inputs_values_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85292);
/* harmony import */ var _job_inputs_input_definitions_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(83307);
/* harmony import */ var _job_inputs_collection_reference_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(74632);
/* harmony import */ var _job_open_open_mock_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6084);
/* harmony import */ var _job_secrets_secret_variables_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(97864);
/* harmony import */ var _postman_index_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(59361);
/* harmony import */ var _scratch_folder_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(81390);
/** `ephemeral-mock serve`: an embedded Postman account until it is told to stop, with a mock in it when there is a collection. */















/**
 * Serves until a signal, or until the API is asked to end the server.
 *
 * @throws InputsError, ListenError, PostmanApiError
 */
async function serve(options, context) {
    const { raw, apiPort, apiKey, json } = options;
    const { print, self } = context;
    const { reporter, hide } = (0,_job_secrets_hide_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .hideSecrets */ .s)(context.reporter);
    const end = (0,_job_end_signals_js__WEBPACK_IMPORTED_MODULE_2__/* .listenForEnd */ .Y2)(self);
    const problems = [];
    const address = (0,_job_inputs_place_js__WEBPACK_IMPORTED_MODULE_3__/* .parseListenAddress */ .JY)(raw, (problem) => problems.push(problem));
    if (raw.collection === '') {
        for (const name of givenInVain(raw))
            problems.push(`\`${name}\` is given without \`collection\`: there is no mock then.`);
    }
    const inputs = raw.collection === ''
        ? undefined
        : await (0,_job_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .parseInputs */ .T)(embeddedOnly(raw), context.directory, { signal: end.stop, progress: reporter.progress });
    if (problems.length > 0)
        throw new _job_inputs_values_js__WEBPACK_IMPORTED_MODULE_5__/* .InputsError */ .aV(problems);
    hide([...(apiKey === undefined ? [] : [apiKey]), ...(inputs === undefined ? [] : (0,_job_secrets_secret_variables_js__WEBPACK_IMPORTED_MODULE_6__/* .secretsOfInputs */ .yL)(inputs))]);
    const swept = (0,_scratch_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .sweepScratchFolders */ .Yb)(context);
    const directory = await (0,_scratch_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .makeScratchFolder */ .DW)(self);
    try {
        const server = await (0,_embedded_server_js__WEBPACK_IMPORTED_MODULE_8__/* .startEmbedded */ .H)({
            apiPort,
            ...address,
            journalFile: node_path__WEBPACK_IMPORTED_MODULE_0__.join(directory, 'call-logs.journal'),
            log: reporter.debug,
            ...(inputs?.collection.kind === 'file' && { readCollection: readOnce((0,_job_inputs_collection_reference_js__WEBPACK_IMPORTED_MODULE_9__/* .partsOfReference */ .xe)(inputs.collection)) }),
            ...(apiKey !== undefined && { apiKey }),
        });
        end.stop.addEventListener('abort', () => void server.close(), { once: true });
        try {
            // A signal may have come while the server started, when nobody listened for it.
            if (end.stop.aborted)
                return;
            const mock = inputs &&
                (await (0,_job_open_open_mock_js__WEBPACK_IMPORTED_MODULE_10__/* .openMock */ .p)(inputs, {
                    ...context,
                    connect: () => Promise.reject(new Error('`serve` opens no mock in the cloud.')),
                    end,
                    directory,
                    state: { save: () => undefined },
                    mask: () => undefined,
                    clock: _postman_index_js__WEBPACK_IMPORTED_MODULE_11__/* .systemClock */ .m,
                    // Already running, in this process.
                    launchEmbedded: () => Promise.resolve({
                        api: { url: server.apiUrl, key: server.apiKey },
                        pid: process.pid,
                        logFile: '',
                        journalFile: '',
                        // Neither sockets nor JSON between two parts of one process.
                        answer: server.answer,
                        adopt: () => Promise.resolve(),
                    }),
                }));
            const facts = { mockUrl: mock?.mockUrl ?? null, mockId: mock?.mockId ?? null, apiUrl: server.apiUrl };
            if (json) {
                print(`${JSON.stringify({ event: 'ready', ...facts, apiKey: server.apiKey, pid: process.pid })}\n`);
            }
            else {
                if (mock !== undefined)
                    print(`Mock server     ${mock.mockUrl}\n`);
                print(`Postman API     ${server.apiUrl}\nx-api-key       ${server.apiKey}\nCtrl-C ends it.\n`);
            }
            await server.closed;
        }
        finally {
            await server.close();
        }
    }
    finally {
        await (0,_scratch_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .removeScratchFolder */ .pq)(directory, [], context);
        await swept;
    }
}
/**
 * The collections that are imported were read with the inputs, so that all that is wrong with them is told at once. Reading
 * them again would take a tenth of the time until the mock answers.
 */
function readOnce(references) {
    return async (document) => {
        const known = references.find((reference) => isImportOf(document, reference.document));
        return known === undefined ? (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_12__/* .readCollection */ .H)(document) : { collection: known.item, warnings: known.warnings };
    };
}
/** Whether a document has the very parts of another, but for `info`: an import has another name. */
function isImportOf(document, given) {
    if (!(0,_http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_13__/* .isObject */ .Gv)(given))
        return false;
    const keys = new Set([...Object.keys(document), ...Object.keys(given)]);
    keys.delete('info');
    return [...keys].every((key) => document[key] === given[key]);
}
/** Inputs that are about a mock. */
function givenInVain(raw) {
    const names = ['environment', 'name', 'private', 'server-response', 'answers'];
    return names.filter((name) => raw[name] !== '' && raw[name] !== _job_inputs_input_definitions_js__WEBPACK_IMPORTED_MODULE_14__/* .inputDefinitions */ .Z$[name].default);
}
/** `serve` is the embedded server: a key of Postman's in the shell has no say. */
function embeddedOnly(raw) {
    return { ...raw, provider: 'embedded', 'postman-api-key': _job_inputs_input_definitions_js__WEBPACK_IMPORTED_MODULE_14__/* .inputDefinitions */ .Z$['postman-api-key'].default };
}


/***/ }),

/***/ 81390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DW: () => (/* binding */ makeScratchFolder),
/* harmony export */   Yb: () => (/* binding */ sweepScratchFolders),
/* harmony export */   pq: () => (/* binding */ removeScratchFolder)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57975);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77934);
/* harmony import */ var _job_describe_error_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(95992);
/* harmony import */ var _files_patient_files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(16859);
/**
 * The temporary folder of `run` and `serve`, where the calls are, unredacted. A small file in it says which process it
 * belongs to. Who is killed, or on Windows ended from outside, leaves it behind; the next start sweeps it.
 */









const prefix = 'ephemeral-mock-';
const ownerFile = 'ephemeral-mock-owner.json';
const ownerSchema = valibot__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
    ephemeralMock: valibot__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz(1),
    /** A process of a container, or of another machine that shares the folder, is not to be looked for here. */
    host: valibot__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    user: valibot__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    pid: valibot__WEBPACK_IMPORTED_MODULE_6__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_6__/* .integer */ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_6__/* .minValue */ .Wwf(1)),
    /** As `readProcessStart` gives it. */
    processStart: valibot__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()),
});
/**
 * Makes the folder, for this user alone.
 *
 * @param directory the folder that it is made in
 */
async function makeScratchFolder({ pid, platform }, directory = (0,node_os__WEBPACK_IMPORTED_MODULE_3__.tmpdir)()) {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdtemp)(node_path__WEBPACK_IMPORTED_MODULE_4__.join(directory, prefix));
    const processStart = await readProcessStart(pid, platform);
    const owner = { ephemeralMock: 1, ...whoWeAre(), pid, ...(processStart !== undefined && { processStart }) };
    // Without it the folder is swept never, which is no reason to open no mock.
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(node_path__WEBPACK_IMPORTED_MODULE_4__.join(folder, ownerFile), JSON.stringify(owner), { flag: 'wx', mode: 0o600 }).catch(() => undefined);
    return folder;
}
/**
 * Removes the folder, but for what is named in it: then it loses its mark too, so that no sweep takes what is kept. Never
 * throws: what another program holds for longer than some seconds is a warning.
 *
 * @param kept paths of files and folders directly in it
 */
async function removeScratchFolder(folder, kept, { clock, reporter }, files = (0,_files_patient_files_js__WEBPACK_IMPORTED_MODULE_7__/* .createPatientFiles */ .l)(clock.sleep)) {
    const remove = async (file) => {
        try {
            await files.removeTree(file);
            return true;
        }
        catch (error) {
            const reason = (0,_job_describe_error_js__WEBPACK_IMPORTED_MODULE_8__/* .describeError */ .U)(error);
            reporter.warning(`${file} could not be removed (${reason}). It may have calls of your tests, not redacted: remove it by hand.`);
            return false;
        }
    };
    const mark = node_path__WEBPACK_IMPORTED_MODULE_4__.join(folder, ownerFile);
    const inside = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(folder).catch(() => [])).map((name) => node_path__WEBPACK_IMPORTED_MODULE_4__.join(folder, name));
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
async function sweepScratchFolders({ self, clock, reporter }, directory = (0,node_os__WEBPACK_IMPORTED_MODULE_3__.tmpdir)()) {
    const names = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(directory).catch(() => [])).filter((name) => name.startsWith(prefix));
    for (const name of names) {
        const folder = node_path__WEBPACK_IMPORTED_MODULE_4__.join(directory, name);
        try {
            if (!(await isAbandoned(folder, self, clock.now())))
                continue;
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(folder, { recursive: true, force: true });
            reporter.debug(`${folder}, left by a process that did not end by itself, is removed.`);
        }
        catch {
            // Gone meanwhile, another user's, without a mark of ours, or held.
        }
    }
}
/** @throws Error where it cannot be told */
async function isAbandoned(folder, self, now) {
    // Not followed: a link is nothing that we made.
    const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(folder);
    if (!stats.isDirectory() || !isOurs(stats.uid, self) || now - stats.mtimeMs < sweptAge)
        return false;
    const owner = await readOwner(node_path__WEBPACK_IMPORTED_MODULE_4__.join(folder, ownerFile));
    const { host, user } = whoWeAre();
    return owner.host === host && owner.user === user && (await isDead(owner, self));
}
const largestMark = 4_096;
/** @throws Error where there is no such file */
async function readOwner(file) {
    // A pipe would be waited for, a link may lead anywhere. Windows has neither flag.
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(file, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK);
    try {
        const bytes = Buffer.alloc(largestMark);
        const { bytesRead } = await handle.read(bytes, 0, largestMark, 0);
        return valibot__WEBPACK_IMPORTED_MODULE_6__/* .parse */ .qgA(ownerSchema, JSON.parse(bytes.toString('utf8', 0, bytesRead)));
    }
    finally {
        await handle.close();
    }
}
async function isDead({ pid, processStart }, self) {
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
/** Whether a folder with this owner is this user's. Windows has no such numbers: its temporary folder is a user's own. */
function isOurs(uid, { getuid }) {
    return getuid === undefined || getuid() === uid;
}
function whoWeAre() {
    try {
        return { host: (0,node_os__WEBPACK_IMPORTED_MODULE_3__.hostname)(), user: (0,node_os__WEBPACK_IMPORTED_MODULE_3__.userInfo)().username };
    }
    catch {
        // A user without a name, as in some containers: the folder's owner says enough.
        return { host: (0,node_os__WEBPACK_IMPORTED_MODULE_3__.hostname)(), user: '' };
    }
}
const run = (0,node_util__WEBPACK_IMPORTED_MODULE_5__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
/**
 * When a process began, to tell it from a later one that has got its ID: a text that two processes with one ID do not share; `undefined` where there is no such process, or the system does not
 * tell: Windows does only through programs that take seconds.
 */
async function readProcessStart(pid, platform) {
    if (platform === 'win32')
        return undefined;
    try {
        return await (platform === 'linux' ? readFromProc(pid) : readFromPs(pid));
    }
    catch {
        return undefined;
    }
}
/** Ticks from the start of the system (proc_pid_stat(5), field 22), and which start that was. */
async function readFromProc(pid) {
    const [stat, boot] = await Promise.all([
        (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(`/proc/${pid}/stat`, 'utf8'),
        (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)('/proc/sys/kernel/random/boot_id', 'utf8'),
    ]);
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

/***/ 14757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ abortLater),
/* harmony export */   Y2: () => (/* binding */ listenForEnd),
/* harmony export */   cc: () => (/* binding */ CancelledError),
/* harmony export */   sy: () => (/* binding */ endSignalNames)
/* harmony export */ });
/** The signals that ask a process to end: a cancelled job sends SIGINT, on Windows Ctrl-Break comes as SIGBREAK. */
const endSignalNames = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGBREAK'];
/**
 * GitHub's runner sends SIGTERM 7.5 s after SIGINT and kills 2.5 s later: what is under way may have 6 s of that, so that
 * a create that Postman has already begun is still written down.
 */
const graceMilliseconds = 6_000;
/** Listens for signals to `self`; the reason of both is `Cancelled by <signal>.` */
function listenForEnd(self) {
    const stop = new AbortController();
    const giveUp = new AbortController();
    let timer;
    const onSignal = (name) => {
        const reason = new CancelledError(name);
        stop.abort(reason);
        timer ??= setTimeout(() => {
            giveUp.abort(reason);
        }, graceMilliseconds).unref();
    };
    for (const name of endSignalNames)
        self.on(name, onSignal);
    return {
        stop: stop.signal,
        giveUp: giveUp.signal,
        dispose() {
            clearTimeout(timer);
            for (const name of endSignalNames)
                self.off(name, onSignal);
        },
    };
}
/**
 * Aborts `milliseconds` after `signal`, with its reason. Keeps no process alive that is done before.
 *
 * @param atLeast milliseconds from now on where the process was asked to end some time ago
 */
function abortLater(signal, milliseconds, clock, atLeast = 0) {
    const later = new AbortController();
    const onAbort = () => {
        const since = signal.reason instanceof CancelledError ? performance.now() - signal.reason.at : 0;
        void clock.sleep(Math.max(milliseconds - since, atLeast), undefined, { ref: false }).then(() => {
            later.abort(signal.reason);
        });
    };
    if (signal.aborted)
        onAbort();
    else
        signal.addEventListener('abort', onAbort, { once: true });
    return later.signal;
}
/** The process was asked to end. */
class CancelledError extends Error {
    name = 'CancelledError';
    signal;
    /** When, as `performance.now()` tells it. */
    at = performance.now();
    constructor(signal) {
        super(`Cancelled by ${signal}.`);
        this.signal = signal;
    }
}


/***/ }),

/***/ 5727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ parseChecks),
/* harmony export */   O: () => (/* binding */ readKeptChecks)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85292);
/** The inputs about checks, and the checks as main hands them to post. */


// Rules need a parser that most jobs do without.
const loadRules = () => __webpack_require__.e(/* import() */ 3271).then(__webpack_require__.bind(__webpack_require__, 23271));
/** Only what is asked for; problems go to `report`, one sentence each. */
async function parseChecks(raw, report) {
    const failOnUnmatched = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('fail-on-unmatched', raw['fail-on-unmatched'], report);
    const failOnLooseMatch = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('fail-on-loose-match', raw['fail-on-loose-match'], report);
    const coverage = parseCoverage(raw['min-coverage'], report);
    const text = raw['expect-calls'];
    const expectCalls = text.trim() === '' ? [] : await (await loadRules()).parseExpectCalls(text, report);
    return {
        ...(failOnUnmatched && { failOnUnmatched }),
        ...(failOnLooseMatch && { failOnLooseMatch }),
        ...(expectCalls.length > 0 && { expectCalls }),
        ...coverage,
    };
}
/** `80`, `80%`, `80 requests`, `80% of requests`. */
function parseCoverage(given, report) {
    if (given === '')
        return undefined;
    const form = /^(\d{1,2}(?:\.\d+)?|100)(?:\s?%)?(?:\s+(?:of\s+)?(examples|requests))?$/i;
    const [, percent, counted] = form.exec(given.trim()) ?? [];
    if (percent === undefined) {
        report(`\`min-coverage\` is "${given}": it takes a percentage from 0 to 100, of examples, or of requests as in "80 requests".`);
        return undefined;
    }
    return { minCoverage: Number(percent), ...(counted?.toLowerCase() === 'requests' && { minCoverageOf: 'requests' }) };
}
const keptSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    failOnUnmatched: valibot__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()),
    failOnLooseMatch: valibot__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()),
    expectCalls: valibot__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()),
    minCoverage: valibot__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()),
    minCoverageOf: valibot__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(['examples', 'requests'])),
});
/** As a main step of version 0.1.0 kept them: as the inputs say them. */
const textsSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    'fail-on-unmatched': valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    'expect-calls': valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    'min-coverage': valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
/**
 * The checks that `parseChecks` gave, after a way through JSON.
 *
 * @throws ValiError for anything else
 */
async function readKeptChecks(kept) {
    // They were valid when main read them.
    if (valibot__WEBPACK_IMPORTED_MODULE_1__.is(textsSchema, kept))
        return parseChecks({ ...kept, 'fail-on-loose-match': '' }, () => undefined);
    const { expectCalls, ...checks } = valibot__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .qgA(keptSchema, kept);
    return expectCalls === undefined
        ? checks
        : { ...checks, expectCalls: valibot__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .qgA((await loadRules()).keptRulesSchema, expectCalls) };
}


/***/ }),

/***/ 24223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ createCallNotes),
  Q: () => (/* binding */ withoutExamples)
});

// EXTERNAL MODULE: ./build/engine/explain/quote.js
var quote = __webpack_require__(50479);
// EXTERNAL MODULE: ./build/report/words.js
var words = __webpack_require__(44702);
// EXTERNAL MODULE: ./build/call-log/body.js
var body = __webpack_require__(43040);
// EXTERNAL MODULE: ./build/engine/call/target.js
var target = __webpack_require__(17227);
// EXTERNAL MODULE: ./build/http-text/header-text.js
var header_text = __webpack_require__(86420);
;// CONCATENATED MODULE: ./build/report/count/notes/other-hosts.js




const mostNotes = 10;
const mostRoutes = 1000;
/** Answers of one example that are looked through: they differ in little. */
const mostLooks = 3;
const longestUrl = 120;
/** A URL in a body, its slashes escaped perhaps; what stands in front of it are names that nobody calls. */
const urlInBody = /xmlns[\w:.-]*\s*=\s*["'][^"']*|"(?:\$schema|\$id|@context|@vocab|xmlns)"\s*:\s*"[^"]*|(https?:(?:\/\/|\\\/\\\/)[^\s"'<>`\\{}]+(?:\\\/[^\s"'<>`\\{}]*)*)/gi;
const ofNames = new Set(['www.w3.org', 'schema.org', 'json-schema.org', 'schemas.xmlsoap.org']);
/** @param mockUrl '' when it is not known */
function createHostNotes(mockUrl) {
    const ownHost = URL.parse(mockUrl)?.host;
    const looks = new Map();
    const found = new Map();
    const lead = ({ request, response }) => {
        const own = new Set([ownHost, ...(0,header_text/* headerValues */.UE)(request.headers, 'host').map((host) => host.toLowerCase())]);
        const isOther = (url) => {
            const host = URL.parse(url, 'http://mock.invalid')?.host ?? '';
            return host !== '' && host !== 'mock.invalid' && !/[{}*]/.test(host) && !ofNames.has(host) && !own.has(host);
        };
        for (const name of ['Location', 'Content-Location', 'Link']) {
            const values = (0,header_text/* headerValues */.UE)(response.headers, name);
            const urls = name === 'Link' ? values.flatMap((value) => value.match(/(?<=<)[^>]*(?=>)/g) ?? []) : values;
            const url = urls.find(isOther);
            if (url !== undefined)
                return `with ${(0,quote/* quote */.hD)(`${name}: ${(0,words/* cutMiddle */.it)(url, longestUrl)}`)}`;
        }
        const { data, isBinary } = (0,body/* readBody */.x8)(response.body);
        if (isBinary || !/https?:/i.test(data))
            return undefined;
        for (const [, url] of data.matchAll(urlInBody)) {
            const plain = url?.replaceAll('\\/', '/');
            if (plain !== undefined && isOther(plain))
                return `with ${(0,quote/* quote */.hD)((0,words/* cutMiddle */.it)(plain, longestUrl))} in its body`;
        }
        return undefined;
    };
    return {
        add: (log, example) => {
            const { method, path } = log.request;
            const source = example?.place.pointer ?? `${method} ${log.responseName ?? ''}`;
            const looked = looks.get(source) ?? 0;
            if (looked >= mostLooks || (looked === 0 && looks.size >= mostRoutes))
                return;
            looks.set((0,words/* detach */.Yo)(source), looked + 1);
            const { idKey, key } = (0,target/* readTarget */._)(path).path;
            // Collections have the same variable for hosts of their own.
            const route = `${method} ${(0,words/* inCollection */.e1)(example?.request.address ?? idKey ?? key, example?.place.collection)}`;
            const leads = found.has(route) ? undefined : lead(log);
            if (leads !== undefined)
                found.set((0,words/* detach */.Yo)(route), (0,words/* detach */.Yo)(`${(0,quote/* quote */.hD)((0,words/* shownCall */.c6)(method, path))} answers ${leads}`));
        },
        notes: () => {
            const all = [...found.values()];
            const shown = all.slice(0, mostNotes);
            const rest = all.length - shown.length;
            return [
                ...shown.map((text) => `${text}: a client that follows this URL leaves the mock (see docs/reports.md).`),
                ...(rest === 0 ? [] : [`The answers of ${(0,words/* countOf */.pq)(rest, 'more route')} have URLs of other hosts too.`]),
            ];
        },
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/http-text/target.js
var http_text_target = __webpack_require__(35194);
;// CONCATENATED MODULE: ./build/report/count/notes/repeated-calls.js
/** Notes calls that come again and again: a pagination without an end, or a retry without a limit. */




/** So many are too many, however long they take; fewer are where they come faster than anybody waits between two. */
const most = 1000;
const mostAtOnce = { calls: 300, perSecond: 100 };
/** Different calls that are counted. */
const mostKept = 5000;
const repeated_calls_mostNotes = 3;
function createRepetitionNotes() {
    const counted = new Map();
    return {
        add: ({ request: { method, path, body }, servedAt }) => {
            // Pages of a list differ in their query alone. Calls of one endpoint with different bodies are different calls.
            const [route] = (0,http_text_target/* cutQuery */.LL)(path);
            const sent = body?.data ?? '';
            const key = (0,external_node_crypto_.hash)('sha256', JSON.stringify([method, route, sent.length, sent.slice(0, 10_000)]));
            const at = Date.parse(servedAt);
            const before = counted.get(key);
            if (before !== undefined) {
                before.calls += 1;
                if (at < before.first)
                    before.first = at;
                if (at > before.last)
                    before.last = at;
            }
            else if (counted.size < mostKept) {
                counted.set(key, { shown: (0,words/* detach */.Yo)((0,words/* shownCall */.c6)(method, route)), calls: 1, first: at, last: at });
            }
        },
        notes: () => [...counted.values()]
            .filter(isRepeated)
            .sort((a, b) => b.calls - a.calls)
            .slice(0, repeated_calls_mostNotes)
            .map((call) => {
            const time = Number.isNaN(call.first) ? '' : ` in ${(0,words/* formatCount */.B4)(secondsOf(call))} s`;
            return `${(0,quote/* quote */.hD)(call.shown)} came ${(0,words/* formatCount */.B4)(call.calls)} times${time}: is there a pagination without an end, or a retry without a limit?`;
        }),
    };
}
const isRepeated = (call) => call.calls > most || (call.calls >= mostAtOnce.calls && call.calls / secondsOf(call) >= mostAtOnce.perSecond);
/** At least one: that is how precise times of call logs are. */
const secondsOf = ({ first, last }) => Math.max(1, Math.round((last - first) / 1000));

;// CONCATENATED MODULE: ./build/report/count/notes/undefined-tokens.js



/** More names than that nobody reads. */
const mostNames = 5;
const token = /\{\{\s*([^{}\s][^{}]{0,99}?)\s*\}\}/g;
function createTokenNotes() {
    const names = new Set();
    let calls = 0;
    let first = '';
    return {
        add: ({ request, response }) => {
            const { data, isBinary } = (0,body/* readBody */.x8)(response.body);
            const texts = [...(isBinary ? [] : [data]), ...(response.headers ?? []).map(({ value }) => value)];
            const found = texts.filter((text) => text.includes('{{')).flatMap((text) => [...text.matchAll(token)]);
            if (found.length === 0)
                return;
            if (calls === 0)
                first = (0,words/* detach */.Yo)((0,words/* shownCall */.c6)(request.method, request.path));
            calls += 1;
            for (const [, name = ''] of found)
                if (names.size < mostNames)
                    names.add((0,words/* detach */.Yo)(name));
        },
        notes: () => {
            if (names.size === 0)
                return [];
            const all = Array.from(names, (name) => (0,quote/* quote */.hD)(`{{${name}}}`));
            const more = names.size === mostNames ? ' and perhaps others' : '';
            const stand = all.length === 1 ? 'stands' : 'stand';
            const it = all.length === 1 ? 'it' : 'them';
            const where = `in the answers of ${(0,words/* countOf */.pq)(calls, 'call')}${calls === 1 ? ',' : ', first of'} ${(0,quote/* quote */.hD)(first)}`;
            return [
                `${all.join(', ')}${more} ${stand} ${where}, since nothing defines ${it}: is \`environment\` missing, or a variable in it?`,
            ];
        },
    };
}

;// CONCATENATED MODULE: ./build/report/count/notes/call-notes.js





const mostRefused = 5;
/** @param mockUrl '' when it is not known */
function createCallNotes(mockUrl) {
    const tokens = createTokenNotes();
    const hosts = createHostNotes(mockUrl);
    const repetitions = createRepetitionNotes();
    return {
        add: (log, { outcome, example }) => {
            repetitions.add(log);
            if (outcome !== 'matched' && outcome !== 'loose')
                return;
            tokens.add(log);
            hosts.add(log, example);
        },
        notes: ({ calls, refused, coverage }) => [
            ...refusedNotes(refused, true),
            ...(coverage?.examples.total === 0 ? [withoutExamples] : []),
            ...tokens.notes(),
            ...hosts.notes(),
            ...repetitions.notes(),
            ...refusedNotes(refused, false),
            ...asideNotes(calls),
        ],
    };
}
/** Said where it is noticed: by main too. */
const withoutExamples = 'The collection has no saved example, so that every call gets a 404: save a response of a request as an example in Postman.';
/** @param areCalls of those that were meant as calls, or of the others */
function refusedNotes({ kinds }, areCalls) {
    const told = kinds.filter(({ isCall }) => isCall === areCalls);
    const notes = told.slice(0, mostRefused).map(({ reason, count, sample }) => {
        const first = sample === '' ? '' : `${count === 1 ? ',' : ', first'} ${(0,quote/* quote */.hD)(sample, 200)}`;
        return `${(0,words/* countOf */.pq)(count, 'request')} ${whatBecame(count, areCalls)}: ${reason.replace(/\.$/, '')}${first}.`;
    });
    const rest = told.slice(mostRefused).reduce((sum, { count }) => sum + count, 0);
    return rest === 0
        ? notes
        : [...notes, `${(0,words/* countOf */.pq)(rest, 'more request')} ${rest === 1 ? 'was' : 'were'} refused for other reasons.`];
}
function whatBecame(count, areCalls) {
    if (areCalls)
        return count === 1 ? 'never became a call' : 'never became calls';
    return count === 1 ? 'was no call' : 'were no calls';
}
function asideNotes({ preflights, ignored, withoutSession }) {
    return [
        ...(preflights === 0
            ? []
            : [`The mock itself answered ${(0,words/* countOf */.pq)(preflights, 'preflight')} of browsers, which no count has.`]),
        ...(ignored === 0
            ? []
            : [`${(0,words/* countOf */.pq)(ignored, 'call')} ${ignored === 1 ? 'is' : 'are'} ignored, as \`expect-calls\` asks.`]),
        ...(withoutSession === 0 ? [] : [`${(0,words/* countOf */.pq)(withoutSession, 'call')} named no session, while others did.`]),
    ];
}


/***/ })

};
