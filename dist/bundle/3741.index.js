export const id = 3741;
export const ids = [3741];
export const modules = {

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

/***/ 14315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rw: () => (/* binding */ findDeviceName),
  KT: () => (/* binding */ removeOldChecks),
  JA: () => (/* binding */ takeLogsFolder)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/job/describe-error.js
var describe_error = __webpack_require__(95992);
// EXTERNAL MODULE: ./build/files/make-folder.js
var make_folder = __webpack_require__(86817);
// EXTERNAL MODULE: ./build/report/files/junit.js
var junit = __webpack_require__(37587);
// EXTERNAL MODULE: ./build/job/inputs/values.js
var values = __webpack_require__(85292);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/files/patient-files.js
var patient_files = __webpack_require__(16859);
// EXTERNAL MODULE: ./build/command-line/files/process-owner.js
var process_owner = __webpack_require__(14812);
// EXTERNAL MODULE: ./build/command-line/files/scratch-folder.js
var scratch_folder = __webpack_require__(2014);
;// CONCATENATED MODULE: ./build/command-line/files/hold-name.js
/** A name that one process holds at a time, among those of a user that share a temporary folder. */







/**
 * Holds the name until the function that it gives is called, or this process is gone; `undefined` where a live one has it.
 * Who follows a dead one takes the next number: of several that see the same dead one, only one gets it, and nobody removes
 * what a live one has.
 *
 * @param directory the temporary folder
 * @throws Error of the file system where nothing can be made in it
 */
async function holdName(name, self, directory = (0,external_node_os_.tmpdir)()) {
    const hash = (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([(0,process_owner/* whoWeAre */.lJ)().user, name]))
        .digest('hex')
        .slice(0, 20);
    const stem = external_node_path_.join(directory, `${scratch_folder/* prefix */.Pl}held-${hash}-`);
    const numbers = (await (0,promises_.readdir)(directory).catch(() => []))
        .map((entry) => external_node_path_.join(directory, entry))
        .filter((entry) => entry.startsWith(stem))
        .map((entry) => Number(entry.slice(stem.length)))
        .sort((a, b) => a - b);
    const last = numbers.at(-1);
    if (last !== undefined && (await isHeld(`${stem}${last}`, self)))
        return undefined;
    const mine = `${stem}${(last ?? 0) + 1}`;
    const owner = await (0,process_owner/* describeOwner */.$S)(self);
    try {
        await (0,promises_.mkdir)(mine, { mode: 0o700 });
    }
    catch (error) {
        if (error.code === 'EEXIST')
            return undefined;
        throw error;
    }
    await (0,promises_.writeFile)(external_node_path_.join(mine, scratch_folder/* ownerFile */.SF), JSON.stringify(owner), { flag: 'wx', mode: 0o600 });
    const remove = (folder) => (0,patient_files/* createPatientFiles */.l)()
        .removeTree(folder)
        .catch(() => undefined);
    for (const number of numbers)
        await remove(`${stem}${number}`);
    return () => remove(mine);
}
async function isHeld(folder, self) {
    try {
        return !(await (0,process_owner/* isDead */.XU)(await (0,process_owner/* readOwner */.A7)(external_node_path_.join(folder, scratch_folder/* ownerFile */.SF)), self));
    }
    catch {
        // A folder that is gone was released meanwhile. One without a readable mark is being made, or is not ours.
        return (0,promises_.stat)(folder).then(() => true, () => false);
    }
}

;// CONCATENATED MODULE: ./build/command-line/files/output-folder.js
/** The folder that reports go to: it can be written, and it is none on any system alone. */







/** More runs than that into one folder are a mistake. */
const mostRuns = 99;
/**
 * Makes the folder for the reports where it is missing, and holds it: that it is of no use is to be known before there are calls
 * to lose. One that a live run holds is left to it, for the same name with a number.
 *
 * @throws InputsError
 */
async function takeLogsFolder(logs, { directory, self, reporter }) {
    const device = findDeviceName('logs', logs);
    if (device !== undefined)
        throw new values/* InputsError */.aV([device]);
    if (logs.trim() === '')
        throw new values/* InputsError */.aV([`\`--logs\` is "${logs}": give the name of a folder.`]);
    for (let run = 1; run <= mostRuns; run += 1) {
        const folder = external_node_path_.resolve(directory, logs) + (run === 1 ? '' : `-${run}`);
        const release = await takeFolder(logs, folder, self);
        if (release === undefined)
            continue;
        if (run > 1) {
            reporter.warning(`Another run has the folder ${logs}: the call logs of this one go to ${shown(directory, folder)}`);
        }
        return { folder, release };
    }
    throw new values/* InputsError */.aV([`\`--logs\` is "${logs}", which ${mostRuns} runs have at this time: give another folder.`]);
}
async function takeFolder(logs, folder, self) {
    try {
        await (0,make_folder/* makeFolder */.f)(folder);
        await (0,promises_.access)(folder, promises_.constants.W_OK);
        return await holdName(await (0,promises_.realpath)(folder), self);
    }
    catch (error) {
        if (error instanceof values/* InputsError */.aV)
            throw error;
        const reason = (0,describe_error/* describeError */.U)(error);
        throw new values/* InputsError */.aV([
            `\`--logs\` is "${logs}", where no reports can be written (${reason}): give another folder.`,
        ]);
    }
}
/** Removes the `junit.xml` of an earlier run from the folder, where this one wrote none: nobody is to take it for its own. */
async function removeOldChecks(folder, written) {
    const file = external_node_path_.join(folder, 'junit.xml');
    if (written.includes(file) || !(await (0,promises_.stat)(file).catch(() => undefined))?.isFile())
        return;
    // A test runner may write a file of this name too: that one stays.
    const text = await (0,promises_.readFile)(file, 'utf8').catch(() => '');
    if (text.includes(junit/* junitMark */.G))
        await (0,promises_.rm)(file, { force: true }).catch(() => undefined);
}
/** As short as it can be said. */
function shown(directory, folder) {
    const relative = external_node_path_.relative(directory, folder);
    return relative.startsWith('..') ? folder : relative;
}
// Names that Windows keeps for devices: what is written there is lost, or printed.
// "Naming Files, Paths, and Namespaces", learn.microsoft.com: in any case, with any extension, and in any folder.
const deviceName = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[1-9\u00b9\u00b2\u00b3]) *(?:[.:]|$)/i;
/**
 * Why a folder cannot be used on every system, in a sentence; `undefined` where it can. It is the same everywhere, so that a
 * command that works on one machine does on another.
 *
 * @param option the option that names the folder
 */
function findDeviceName(option, folder) {
    const name = folder.split(/[\\/]/).find((part) => deviceName.test(part));
    if (name === undefined)
        return undefined;
    const where = name === folder ? 'which' : `where "${name}"`;
    return `\`${option}\` is "${folder}", ${where} is a device on Windows and no folder: give another name.`;
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

/***/ 55451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HO: () => (/* binding */ checkedCode),
/* harmony export */   Y_: () => (/* binding */ printReport),
/* harmony export */   gZ: () => (/* binding */ readPageTemplate)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57975);
/* harmony import */ var _call_log_refused_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7874);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72646);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49328);
/* harmony import */ var _exit_codes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9316);
/** A report in the terminal. */






/** The page is beside the bundle. */
function readPageTemplate(bundle) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(bundle, 'report.html'), 'utf8');
}
/**
 * The verdict and the table of calls on standard output; failed checks and the files' folder on standard error. Where it is
 * to be quiet nothing of calls that went well, and of others the verdict, as a warning.
 *
 * @returns whether it said where the files are
 */
function printReport(report, { print, reporter, self, isQuiet, json = false }) {
    const { stdout } = self;
    const isWell = isAllWell(report);
    if (isQuiet) {
        if (!isWell)
            reporter.warning(report.verdict);
    }
    else if (!json) {
        // `styleText` obeys NO_COLOR and knows terminals that have no colours.
        print((0,_report_index_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCallTable */ ._h)(report, stdout.isTTY ? { paint: (style, text) => (0,node_util__WEBPACK_IMPORTED_MODULE_2__.styleText)(style, text, { stream: stdout }) } : {}));
    }
    for (const check of report.checks)
        if (!check.passed)
            reporter.error((0,_report_index_js__WEBPACK_IMPORTED_MODULE_4__/* .checkText */ .q)(check, ':'));
    const [first] = report.files;
    if (first === undefined)
        return json;
    const names = report.files.map((file) => node_path__WEBPACK_IMPORTED_MODULE_1__.basename(file)).join(', ');
    const where = `The call logs are in ${node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(first)}: ${names}`;
    if (!isQuiet)
        reporter.info(where);
    else if (!isWell)
        reporter.warning(where);
    return json || !isQuiet || !isWell;
}
/** Whether there is nothing that a reader should look at. */
const isAllWell = ({ calls, checks, refused, missingLogs, uncertainty }) => checks.every(({ passed }) => passed) &&
    calls.calls > 0 &&
    calls.unmatched + calls.loose + (0,_call_log_refused_js__WEBPACK_IMPORTED_MODULE_5__/* .countRefusedCalls */ .NW)(refused) === 0 &&
    missingLogs === undefined &&
    uncertainty?.spoilsChecks !== true;
/** 0, or the exit code for a failed check. */
function checkedCode({ checks }) {
    return checks.every(({ passed }) => passed) ? 0 : _exit_codes_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCodes */ .h.checkFailed;
}


/***/ }),

/***/ 86817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ makeFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/** A folder with all that is above it. */


/**
 * Makes a folder, and those above it, where they are missing. `mkdir` with `recursive` tries for ever where the folder above is
 * there and nothing can be made in it, as in `/proc`.
 *
 * @param folder absolute
 * @throws Error of the file system
 */
async function makeFolder(folder) {
    if (await isFolder(folder))
        return;
    const parent = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(folder);
    if (parent !== folder)
        await makeFolder(parent);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder);
    }
    catch (error) {
        // Another process may have made it meanwhile.
        if (!(await isFolder(folder)))
            throw error;
    }
}
const isFolder = (file) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file).then((stats) => stats.isDirectory(), () => false);


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

/***/ 49328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ judge),
/* harmony export */   q: () => (/* binding */ checkText)
/* harmony export */ });
/** The check with its place, where it is about one: `contract: Get user > OK. … (postman/api.json:12)`. */
function checkText({ name, message, file, line }, after = '.') {
    const place = file === undefined ? '' : ` (${file}${line === undefined ? '' : `:${String(line)}`})`;
    return `${name}${after} ${message}${place}`;
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


/***/ }),

/***/ 33049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ toLooseMatch)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44702);

const longestReason = 1000;
/** What of a loose match is kept with its row. */
function toLooseMatch(match) {
    const reason = match?.loose?.reason ?? match?.difference ?? '';
    return { reason: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .detach */ .Yo)((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .cutMiddle */ .it)(reason, longestReason)), candidates: match?.candidates ?? [] };
}


/***/ }),

/***/ 35298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ toMiss),
/* harmony export */   q: () => (/* binding */ nearestOf)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44702);

const longestDifference = 500;
/** What of a miss is kept with its row. */
function toMiss(miss) {
    if (miss === undefined)
        return { candidates: [] };
    const { difference, isRefused, candidates, bareRequest } = miss;
    return {
        difference: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .detach */ .Yo)((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .cutMiddle */ .it)(difference, longestDifference)),
        ...(isRefused && { isRefused }),
        candidates,
        ...(bareRequest && { bareRequest }),
    };
}
/** A request that fits but has no example, else the nearest example; `undefined` when neither is known. */
function nearestOf({ bareRequest, candidates: [nearest] }) {
    const found = bareRequest ?? nearest;
    if (found === undefined)
        return undefined;
    const { place, file, line } = found;
    const position = file === undefined ? '' : line === undefined ? file : `${file}:${line}`;
    const inFile = { position, ...(file !== undefined && { file }), ...(line !== undefined && { line }) };
    if (bareRequest !== undefined || nearest === undefined) {
        return { text: `the request "${place}"${inBrackets([position])}`, score: '', ...inFile };
    }
    const { example, score } = nearest;
    return {
        text: `"${example}"${inBrackets([place, position])}`,
        score: String(Math.round(score * 100) / 100),
        ...inFile,
    };
}
function inBrackets(texts) {
    const given = texts.filter((text) => text !== '');
    return given.length === 0 ? '' : ` (${given.join(', ')})`;
}


/***/ }),

/***/ 37587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ junitMark),
/* harmony export */   M: () => (/* binding */ formatJunit)
/* harmony export */ });
/** How ours begins, behind the line of XML. */
const junitMark = '<testsuites name="ephemeral-mock"';
/**
 * `junit.xml`: one suite with a test case for each check. Times are 0, since a check takes none.
 * @param suite the suite's name
 */
function formatJunit(checks, suite) {
    const failures = checks.filter(({ passed }) => !passed).length;
    const counts = `tests="${checks.length}" failures="${failures}" errors="0" skipped="0" time="0"`;
    return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `${junitMark} ${counts}>`,
        `  <testsuite name="${escapeXml(suite)}" ${counts}>`,
        ...checks.map(formatCase),
        '  </testsuite>',
        '</testsuites>',
        '',
    ].join('\n');
}
function formatCase({ name, passed, message, file, line }) {
    const place = file === undefined ? '' : ` file="${escapeXml(file)}"${line === undefined ? '' : ` line="${String(line)}"`}`;
    const head = `    <testcase classname="ephemeral-mock" name="${escapeXml(name)}"${place} time="0"`;
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


/***/ }),

/***/ 32157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ redactRefused),
/* harmony export */   z: () => (/* binding */ createCallRedactor)
/* harmony export */ });
/* harmony import */ var _call_log_session_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31022);
/* harmony import */ var _http_text_target_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35194);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50334);
/* harmony import */ var _secret_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77040);




/** Words that give no secret away, whatever stands in a path. */
const harmless = new Set(['true', 'false', 'null', _secret_values_js__WEBPACK_IMPORTED_MODULE_0__/* .mask */ .dK]);
/** Redactors of single calls that are kept: jobs repeat their calls. */
const mostKept = 100;
/** Gives what redacts one call with the secrets of its path. */
function createCallRedactor(redactor) {
    const kept = new Map();
    const redactorOf = (values) => {
        const key = JSON.stringify(values);
        const known = kept.get(key);
        if (known !== undefined)
            return known;
        if (kept.size >= mostKept)
            kept.clear();
        const made = (0,_redact_js__WEBPACK_IMPORTED_MODULE_1__.createRedactor)({ secrets: values, off: true });
        kept.set(key, made);
        return made;
    };
    const redactNamed = (log, secret) => redactor.redact((0,_call_log_session_js__WEBPACK_IMPORTED_MODULE_2__/* .withLoggedPath */ .w3)(log, (0,_http_text_target_js__WEBPACK_IMPORTED_MODULE_3__/* .replaceSegments */ .T3)(log.request.path, secret, _secret_values_js__WEBPACK_IMPORTED_MODULE_0__/* .mask */ .dK)));
    /** One object for all calls without secrets of their own: what it makes of a text is the same for them. */
    const common = { redactText: redactor.redactText, redactTarget: redactor.redactTarget };
    const withFurther = (further) => ({
        redactText: (text) => further.redactText(redactor.redactText(text)),
        redactTarget: (target) => further.redactText(redactor.redactTarget(target)),
    });
    /** The same examples are told about many calls. */
    const knownNamed = new WeakMap();
    return (log, { segments, values }) => {
        const own = values.filter((value) => !harmless.has(value.toLowerCase()));
        const further = own.length === 0 ? undefined : redactorOf(own);
        const count = () => redactor.count + (further?.count ?? 0);
        // By names first: a secret of the path may be what the name of another one is.
        const withoutOwn = (named) => (further === undefined ? named : withoutValues(named, further));
        const before = count();
        const redacted = withoutOwn(redactNamed(log, segments));
        return {
            log: redacted,
            redactions: count() - before + own.length,
            ...(further === undefined ? common : withFurther(further)),
            redactLog: (given, secret) => {
                const named = knownNamed.get(given) ?? redactNamed(given, secret);
                knownNamed.set(given, named);
                return withoutOwn(named);
            },
        };
    };
}
/** The words of our own in a log, its times and IDs are no places of secrets. */
function withoutValues(log, { redact }) {
    const { request, response, responseName, answer } = redact(log);
    return {
        ...log,
        responseName,
        ...(answer && { answer }),
        request: { ...request, method: log.request.method },
        response: { ...response, type: log.response.type },
    };
}
const longestSample = 200;
/** Without secrets, and each sample cut: it may be of any length before, so that no secret is cut and then not known. */
function redactRefused(refused, redactor) {
    const redactSample = (sample) => {
        const [, method, target, version] = /^(\S+ )(.*?)( HTTP\/\S+)?$/s.exec(sample) ?? [];
        if (method === undefined || target === undefined)
            return redactor.redactText(sample);
        return redactor.redactText(`${method}${redactor.redactTarget(target)}${version ?? ''}`);
    };
    return {
        total: refused.total,
        kinds: refused.kinds.map((kind) => ({
            ...kind,
            reason: redactor.redactText(kind.reason),
            sample: redactSample(kind.sample).slice(0, longestSample).toWellFormed(),
        })),
    };
}


/***/ }),

/***/ 72646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ outcomeStyles),
/* harmony export */   LV: () => (/* binding */ missReason),
/* harmony export */   _h: () => (/* binding */ formatCallTable),
/* harmony export */   cX: () => (/* binding */ toCell),
/* harmony export */   xS: () => (/* binding */ longest),
/* harmony export */   z1: () => (/* binding */ looseReason)
/* harmony export */ });
/* harmony import */ var _count_unmatched_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35298);
/* harmony import */ var _text_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(532);
/* harmony import */ var _http_text_target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35194);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44702);
/** The report as plain text for a terminal. */




/** Characters of each value in a terminal; longer ones are cut in the middle. */
const longest = { method: 10, path: 60, name: 50, call: 100, example: 300, difference: 300, reason: 600 };
const columns = ['Outcome', 'Method', 'Path', 'Status', 'Example', 'Calls'];
const rightAligned = [3, 5];
/** Requests that get explained below the table, of each outcome. */
const mostExplained = 20;
/** How each outcome looks in colours. */
const outcomeStyles = {
    unmatched: 'red',
    loose: 'yellow',
    matched: 'green',
    'server-response': 'cyan',
};
/**
 * The verdict, notes, a table of the calls (unmatched first, then loosely matched), and why these are not
 * matched. Control characters and escape sequences in values are made visible, and no value can form a workflow command of
 * GitHub's runner.
 */
function formatCallTable(report, { maxRows = 50, paint = (_, text) => text } = {}) {
    const { calls, unmatched, loose, notes } = report;
    const told = notes.map((note) => `${paint('cyan', 'Note:')} ${toCell(note, longest.reason)}`);
    const head = [paint('bold', report.verdict), ...told];
    if (calls.calls === 0)
        return `${head.join('\n')}\n`;
    const rows = rowsOf(report);
    const shown = rows.slice(0, maxRows);
    const table = (0,_text_table_js__WEBPACK_IMPORTED_MODULE_0__/* .alignColumns */ .R)([columns, ...shown.map(({ cells }) => cells)], {
        right: rightAligned,
        style: (cell, row, column) => {
            const outcome = column === 0 ? shown[row - 1]?.outcome : undefined;
            return outcome === undefined ? cell : paint(outcomeStyles[outcome], cell);
        },
    });
    const leftOut = leftOutSentence(report, rows.slice(maxRows));
    return [
        ...head,
        '',
        ...table,
        ...(leftOut === undefined ? [] : ['', leftOut]),
        ...explained('Nearest examples:', unmatched, explainMiss),
        ...explained('Loosely matched:', loose, explainLoose),
        '',
    ].join('\n');
}
/** Each call is in one row, or in those that were not kept. */
function rowsOf({ unmatched, loose, answered }) {
    const rowOf = (outcome, { method, path, status, calls }, hasOthers, example) => ({
        outcome,
        calls,
        cells: [
            outcome,
            toCell(method, longest.method),
            `${toCell((0,_http_text_target_js__WEBPACK_IMPORTED_MODULE_1__/* .readableTarget */ .Ml)(path), longest.path)}${hasOthers ? ' and others' : ''}`,
            String(status),
            toCell(example, longest.name),
            (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(calls),
        ],
    });
    return [
        ...unmatched.requests.map((row) => rowOf('unmatched', row, row.hasMorePaths, nearestCell(row))),
        ...loose.requests.map((row) => rowOf('loose', row, row.hasMorePaths, row.message)),
        ...answered.rows.map((row) => rowOf(row.outcome, { ...row, path: row.target }, row.hasOthers, row.name)),
    ];
}
/** What came nearest, else what the mock said. */
function nearestCell({ isRefused, bareRequest, candidates: [nearest], message }) {
    if (isRefused === true)
        return message;
    if (bareRequest !== undefined)
        return 'none saved';
    return nearest === undefined ? message : `none; nearest: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .inCollection */ .e1)(nearest.example, nearest.collection)}`;
}
/** What the table does not show; `undefined` when it shows all. */
function leftOutSentence({ unmatched, loose, answered }, hidden) {
    const sum = (rows) => rows.reduce((total, { calls }) => total + calls, 0);
    const notKept = unmatched.leftOutCalls + loose.leftOutCalls + answered.leftOutCalls;
    const calls = sum(hidden) + notKept;
    if (calls === 0)
        return undefined;
    const misses = sum(hidden.filter(({ outcome }) => outcome === 'unmatched')) + unmatched.leftOutCalls;
    const rows = notKept > 0 ? 'More rows' : (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(hidden.length, 'more row');
    return `${rows} (${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(calls, 'call')}, ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(misses)} of them unmatched) did not fit here. The call logs have them all.`;
}
/** @param explain the lines about one request; none where nothing is known */
function explained(title, { requests, leftOutCalls }, explain) {
    const told = requests.map(explain).filter((lines) => lines.length > 0);
    if (told.length === 0)
        return [];
    const rest = told.length - mostExplained;
    // Of calls that were not kept the number of requests is not known.
    const more = leftOutCalls > 0 ? 'more requests' : (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(rest, 'more request');
    const isMore = rest > 0 || leftOutCalls > 0;
    return ['', title, ...told.slice(0, mostExplained).flat(), ...(isMore ? [`and of ${more} in the report`] : [])];
}
function explainMiss(request) {
    const reason = missReason(request);
    return reason === undefined ? [] : [callLine(request.method, request.path), `  - ${reason}`];
}
/** Why nothing fitted, and what came nearest; `undefined` where it could not be explained. */
function missReason(miss) {
    const { difference } = miss;
    if (difference === undefined)
        return undefined;
    const found = (0,_count_unmatched_js__WEBPACK_IMPORTED_MODULE_3__/* .nearestOf */ .q)(miss);
    // The sentence about a request without examples names that request already.
    const text = (miss.bareRequest === undefined ? found?.text : found?.position) ?? '';
    const score = found?.score ?? '';
    const words = [toCell(text, longest.example), score === '' ? '' : `score ${score}`].filter((word) => word !== '');
    const nearest = words.length === 0 ? '' : `${words.join(', ')}: `;
    return `${nearest}${toCell(difference, longest.difference)}`;
}
function explainLoose(request) {
    const reason = looseReason(request);
    return reason === undefined ? [] : [callLine(request.method, request.path), `  - ${reason}`];
}
/** Why another example may have been meant; `undefined` where it is not known. */
function looseReason(match) {
    if (match.reason === '')
        return undefined;
    const got = (0,_count_unmatched_js__WEBPACK_IMPORTED_MODULE_3__/* .nearestOf */ .q)(match)?.text ?? '';
    const example = got === '' ? '' : `got ${toCell(got, longest.example)}: `;
    return `${example}${toCell(match.reason, longest.reason)}`;
}
const callLine = (method, path) => `- ${toCell((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .shownCall */ .c6)(method, path), longest.call)}`;
// At the start of a line, spaces aside, where `::…` would be a command, our own characters stand.
/** A value in one line, of at most so many characters. */
const toCell = (value, length) => (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .cutMiddle */ .it)((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .hideCommands */ .lj)((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .toVisible */ .ws)(value)), length);


/***/ }),

/***/ 532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ alignColumns)
/* harmony export */ });
/* unused harmony export columnsOf */
/** A table as plain text, its columns aligned as a terminal shows them. */
/** What terminals give two columns: East Asian scripts with their full-width forms, and emoji. */
const wide = /^(?:[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Emoji_Presentation}\u3000-\u303e\u30a0-\u30ff\u31f0-\u33ff\uff01-\uff60\uffe0-\uffe6]|.\ufe0f)/u;
const takesNoColumn = /^\p{M}+$/u;
/** Columns that a text takes in a terminal. */
function columnsOf(text) {
    // Most texts are plain, and the first segmenter takes a process 20 ms.
    if (/^[\x20-\x7e]*$/.test(text))
        return text.length;
    const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
    let columns = 0;
    for (const { segment } of graphemes.segment(text)) {
        columns += wide.test(segment) ? 2 : takesNoColumn.test(segment) ? 0 : 1;
    }
    return columns;
}
/** One line for each row, without spaces at its end. */
function alignColumns(rows, { right = [], style = (cell) => cell } = {}) {
    const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => columnsOf(row[column] ?? ''))));
    return rows.map((row, index) => row
        .map((cell, column) => {
        const padding = ' '.repeat((widths[column] ?? 0) - columnsOf(cell));
        return right.includes(column)
            ? padding + style(cell, index, column)
            : style(cell, index, column) + (column === row.length - 1 ? '' : padding);
    })
        .join('  ')
        .trimEnd());
}


/***/ })

};
