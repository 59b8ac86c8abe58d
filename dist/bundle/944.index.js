export const id = 944;
export const ids = [944];
export const modules = {

/***/ 17771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  DW: () => (/* binding */ makeScratchFolder),
  pq: () => (/* binding */ removeScratchFolder),
  Yb: () => (/* binding */ sweepScratchFolders)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./build/job/describe-error.js
var describe_error = __webpack_require__(95992);
// EXTERNAL MODULE: ./build/report/files/patient-files.js
var patient_files = __webpack_require__(41804);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./build/command-line/process-start.js
/** When a process began, to tell it from a later one that has got its ID. */



const run = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
/**
 * A text that two processes with one ID do not share; `undefined` where there is no such process, or the system does not
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
        (0,promises_.readFile)(`/proc/${pid}/stat`, 'utf8'),
        (0,promises_.readFile)('/proc/sys/kernel/random/boot_id', 'utf8'),
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

;// CONCATENATED MODULE: ./build/command-line/scratch-folder.js
/**
 * The temporary folder of `run` and `serve`, where the calls are, unredacted. A small file in it says which process it
 * belongs to. Who is killed, or on Windows ended from outside, leaves it behind; the next start sweeps it.
 */








const prefix = 'ephemeral-mock-';
const ownerFile = 'ephemeral-mock-owner.json';
const ownerSchema = dist/* object */.Ikc({
    ephemeralMock: dist/* literal */.euz(1),
    /** A process of a container, or of another machine that shares the folder, is not to be looked for here. */
    host: dist/* string */.YjP(),
    user: dist/* string */.YjP(),
    pid: dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(1)),
    /** As `readProcessStart` gives it. */
    processStart: dist/* optional */.lqM(dist/* string */.YjP()),
});
/**
 * Makes the folder, for this user alone.
 *
 * @param directory the folder that it is made in
 */
async function makeScratchFolder({ pid, platform }, directory = (0,external_node_os_.tmpdir)()) {
    const folder = await (0,promises_.mkdtemp)(external_node_path_.join(directory, prefix));
    const processStart = await readProcessStart(pid, platform);
    const owner = { ephemeralMock: 1, ...whoWeAre(), pid, ...(processStart !== undefined && { processStart }) };
    // Without it the folder is swept never, which is no reason to open no mock.
    await (0,promises_.writeFile)(external_node_path_.join(folder, ownerFile), JSON.stringify(owner), { flag: 'wx', mode: 0o600 }).catch(() => undefined);
    return folder;
}
/**
 * Removes the folder, but for what is named in it: then it loses its mark too, so that no sweep takes what is kept. Never
 * throws: what another program holds for longer than some seconds is a warning.
 *
 * @param kept paths of files and folders directly in it
 */
async function removeScratchFolder(folder, kept, { clock, reporter }, files = (0,patient_files/* createPatientFiles */.l)(clock.sleep)) {
    const remove = async (file) => {
        try {
            await files.removeTree(file);
            return true;
        }
        catch (error) {
            const reason = (0,describe_error/* describeError */.U)(error);
            reporter.warning(`${file} could not be removed (${reason}). It may have calls of your tests, not redacted: remove it by hand.`);
            return false;
        }
    };
    const mark = external_node_path_.join(folder, ownerFile);
    const inside = (await (0,promises_.readdir)(folder).catch(() => [])).map((name) => external_node_path_.join(folder, name));
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
async function sweepScratchFolders({ self, clock, reporter }, directory = (0,external_node_os_.tmpdir)()) {
    const names = (await (0,promises_.readdir)(directory).catch(() => [])).filter((name) => name.startsWith(prefix));
    for (const name of names) {
        const folder = external_node_path_.join(directory, name);
        try {
            if (!(await isAbandoned(folder, self, clock.now())))
                continue;
            await (0,promises_.rm)(folder, { recursive: true, force: true });
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
    const stats = await (0,promises_.lstat)(folder);
    if (!stats.isDirectory() || !isOurs(stats.uid, self) || now - stats.mtimeMs < sweptAge)
        return false;
    const owner = await readOwner(external_node_path_.join(folder, ownerFile));
    const { host, user } = whoWeAre();
    return owner.host === host && owner.user === user && (await isDead(owner, self));
}
const largestMark = 4_096;
/** @throws Error where there is no such file */
async function readOwner(file) {
    // A pipe would be waited for, a link may lead anywhere. Windows has neither flag.
    const handle = await (0,promises_.open)(file, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
    try {
        const bytes = Buffer.alloc(largestMark);
        const { bytesRead } = await handle.read(bytes, 0, largestMark, 0);
        return dist/* parse */.qgA(ownerSchema, JSON.parse(bytes.toString('utf8', 0, bytesRead)));
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
        return { host: (0,external_node_os_.hostname)(), user: (0,external_node_os_.userInfo)().username };
    }
    catch {
        // A user without a name, as in some containers: the folder's owner says enough.
        return { host: (0,external_node_os_.hostname)(), user: '' };
    }
}


/***/ }),

/***/ 57944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   serve: () => (/* binding */ serve)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _embedded_is_object_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(22115);
/* harmony import */ var _embedded_server_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7516);
/* harmony import */ var _engine_read_read_collection_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(29054);
/* harmony import */ var _job_end_signals_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14757);
/* harmony import */ var _job_secrets_hide_secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69460);
/* harmony import */ var _job_inputs_inputs_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8024);
/* harmony import */ var _job_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25603);
/* harmony import */ var _job_inputs_input_definitions_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(83307);
/* harmony import */ var _job_open_open_mock_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(68892);
/* harmony import */ var _job_secrets_secret_variables_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97864);
/* harmony import */ var _postman_client_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(44896);
/* harmony import */ var _postman_transport_clock_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(59361);
/* harmony import */ var _postman_transport_direct_transport_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(62690);
/* harmony import */ var _scratch_folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(17771);
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
    const address = (0,_job_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .parseListenAddress */ .JY)(raw, (problem) => problems.push(problem));
    if (raw.collection === '') {
        for (const name of givenInVain(raw))
            problems.push(`\`${name}\` is given without \`collection\`: there is no mock then.`);
    }
    const inputs = raw.collection === ''
        ? undefined
        : await (0,_job_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .parseInputs */ .TL)(embeddedOnly(raw), context.directory, { signal: end.stop, progress: reporter.progress });
    if (problems.length > 0)
        throw new _job_inputs_inputs_error_js__WEBPACK_IMPORTED_MODULE_4__/* .InputsError */ .a(problems);
    hide([...(apiKey === undefined ? [] : [apiKey]), ...(inputs === undefined ? [] : (0,_job_secrets_secret_variables_js__WEBPACK_IMPORTED_MODULE_5__/* .secretsOfInputs */ .yL)(inputs))]);
    const swept = (0,_scratch_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .sweepScratchFolders */ .Yb)(context);
    const directory = await (0,_scratch_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .makeScratchFolder */ .DW)(self);
    try {
        const server = await (0,_embedded_server_js__WEBPACK_IMPORTED_MODULE_7__/* .startEmbedded */ .H)({
            apiPort,
            ...address,
            journalFile: node_path__WEBPACK_IMPORTED_MODULE_0__.join(directory, 'call-logs.journal'),
            log: reporter.debug,
            ...(inputs?.collection.kind === 'file' && { readCollection: readOnce(inputs.collection) }),
            ...(apiKey !== undefined && { apiKey }),
        });
        end.stop.addEventListener('abort', () => void server.close(), { once: true });
        try {
            // A signal may have come while the server started, when nobody listened for it.
            if (end.stop.aborted)
                return;
            const mock = inputs &&
                (await (0,_job_open_open_mock_js__WEBPACK_IMPORTED_MODULE_8__/* .openMock */ .p)(inputs, {
                    ...context,
                    // Neither sockets nor JSON between two parts of one process.
                    connect: (_, limits) => (0,_postman_client_js__WEBPACK_IMPORTED_MODULE_9__/* .createPostmanClient */ .W)((0,_postman_transport_direct_transport_js__WEBPACK_IMPORTED_MODULE_10__/* .createDirectTransport */ .d)(server.answer, limits)),
                    end,
                    directory,
                    state: { save: () => undefined },
                    mask: () => undefined,
                    clock: _postman_transport_clock_js__WEBPACK_IMPORTED_MODULE_11__/* .systemClock */ .m,
                    // Already running, in this process.
                    launchEmbedded: () => Promise.resolve({
                        api: { url: server.apiUrl, key: server.apiKey },
                        pid: process.pid,
                        logFile: '',
                        journalFile: '',
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
        await (0,_scratch_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .removeScratchFolder */ .pq)(directory, [], context);
        await swept;
    }
}
/**
 * The collection that is imported was read with the inputs, so that all that is wrong with them is told at once. Reading it
 * again would take a tenth of the time until the mock answers.
 */
function readOnce(known) {
    return async (document) => isImportOf(document, known.document)
        ? { collection: known.item, warnings: known.warnings }
        : (0,_engine_read_read_collection_js__WEBPACK_IMPORTED_MODULE_12__/* .readCollection */ .H)(document);
}
/** Whether a document has the very parts of another, but for `info`: an import has another name. */
function isImportOf(document, given) {
    if (!(0,_embedded_is_object_js__WEBPACK_IMPORTED_MODULE_13__/* .isObject */ .G)(given))
        return false;
    const keys = new Set([...Object.keys(document), ...Object.keys(given)]);
    keys.delete('info');
    return [...keys].every((key) => document[key] === given[key]);
}
/** Inputs that are about a mock. */
function givenInVain(raw) {
    const names = ['environment', 'name', 'private', 'server-response'];
    return names.filter((name) => raw[name] !== '' && raw[name] !== _job_inputs_input_definitions_js__WEBPACK_IMPORTED_MODULE_14__.inputDefinitions[name].default);
}
/** `serve` is the embedded server: a key of Postman's in the shell has no say. */
function embeddedOnly(raw) {
    return { ...raw, provider: 'embedded', 'postman-api-key': _job_inputs_input_definitions_js__WEBPACK_IMPORTED_MODULE_14__.inputDefinitions['postman-api-key'].default };
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

/***/ 69460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ hideSecrets)
/* harmony export */ });
/* harmony import */ var _report_redact_redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82498);
/* harmony import */ var _redacting_reporter_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37075);
/** Secrets that become known while a step works, kept out of all that it says from then on. */


function hideSecrets(reporter) {
    let redactor = (0,_report_redact_redact_js__WEBPACK_IMPORTED_MODULE_0__.createRedactor)({ secrets: [] });
    const redact = (text) => redactor.redactText(text);
    return {
        reporter: (0,_redacting_reporter_js__WEBPACK_IMPORTED_MODULE_1__/* .redactingReporter */ .L)(reporter, redact),
        redact,
        hide: (secrets) => {
            redactor = (0,_report_redact_redact_js__WEBPACK_IMPORTED_MODULE_0__.createRedactor)({ secrets });
        },
    };
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

/***/ 41804:
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


/***/ })

};
