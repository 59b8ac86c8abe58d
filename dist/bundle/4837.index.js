export const id = 4837;
export const ids = [4837];
export const modules = {

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
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/files/patient-files.js
var patient_files = __webpack_require__(16859);
// EXTERNAL MODULE: ./build/files/plain-file.js
var plain_file = __webpack_require__(19119);
// EXTERNAL MODULE: ./build/http-text/thrown.js
var thrown = __webpack_require__(98589);
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
        if ((0,thrown/* codeOf */.$N)(error) === 'EEXIST')
            return undefined;
        throw error;
    }
    await (0,plain_file/* writePrivateFile */.Pl)(external_node_path_.join(mine, scratch_folder/* ownerFile */.SF), JSON.stringify(owner));
    const files = (0,patient_files/* createPatientFiles */.l)();
    const remove = (folder) => files.removeTree(folder).catch(() => undefined);
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
        return (0,external_node_fs_.existsSync)(folder);
    }
}

;// CONCATENATED MODULE: ./build/command-line/files/output-folder.js
/** The folder that reports go to: one that can be written, by a name that every system allows. */







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
            const relative = external_node_path_.relative(directory, folder);
            // As short as it can be said.
            const shown = relative.startsWith('..') ? folder : relative;
            reporter.warning(`Another run has the folder ${logs}: the call logs of this one go to ${shown}`);
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
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57975);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77934);
/* harmony import */ var _files_is_running_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(25660);
/* harmony import */ var _files_plain_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19119);
/** The process that something on disk belongs to: a small file in it says so. */







const ownerSchema = valibot__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    ephemeralMock: valibot__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(1),
    /** A process of a container, or of another machine that shares the folder, is not to be looked for here. */
    host: valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    user: valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    pid: valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_4__/* .integer */ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_4__/* .minValue */ .Wwf(1)),
    /** As `readProcessStart` gives it. */
    processStart: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()),
});
/** What this process writes into such a file. */
async function describeOwner({ pid, platform }) {
    const processStart = await readProcessStart(pid, platform);
    return { ephemeralMock: 1, ...whoWeAre(), pid, ...(processStart !== undefined && { processStart }) };
}
const largestMark = 4_096;
/** @throws Error where there is no such file */
async function readOwner(file) {
    const bytes = await (0,_files_plain_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readPlainFile */ .b$)(file, { follow: false, most: largestMark });
    return valibot__WEBPACK_IMPORTED_MODULE_4__/* .parse */ .qgA(ownerSchema, JSON.parse(bytes.toString()));
}
/** Whether the process was this user's, on this machine, and is gone. */
async function isDead(owner, self) {
    const { host, user } = whoWeAre();
    const { pid, processStart } = owner;
    if (owner.host !== host || owner.user !== user)
        return false;
    if (!(0,_files_is_running_js__WEBPACK_IMPORTED_MODULE_6__/* .isRunning */ .W)(pid, self))
        return true;
    // It lives, or another one has its ID by now.
    const now = await readProcessStart(pid, self.platform);
    return now !== undefined && processStart !== undefined && now !== processStart;
}
/** This process, as it is written down for others. */
function whoWeAre() {
    try {
        return { host: (0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)(), user: (0,node_os__WEBPACK_IMPORTED_MODULE_2__.userInfo)().username };
    }
    catch {
        // A user without a name, as in some containers: the folder's owner says enough.
        return { host: (0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)(), user: '' };
    }
}
const run = (0,node_util__WEBPACK_IMPORTED_MODULE_3__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
/**
 * When a process began, to tell it from a later one that has got its ID: a text that two processes with one ID do not share.
 * `undefined` where there is no such process, or the system does not tell: Windows does only through programs that take seconds.
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
/* harmony import */ var _files_patient_files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(16859);
/* harmony import */ var _files_plain_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(19119);
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
    await (0,_files_plain_file_js__WEBPACK_IMPORTED_MODULE_6__/* .writePrivateFile */ .Pl)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, ownerFile), JSON.stringify(owner)).catch(() => undefined);
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
/* harmony export */   D: () => (/* binding */ painterFor),
/* harmony export */   HO: () => (/* binding */ checkedCode),
/* harmony export */   Y_: () => (/* binding */ printReport)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);
/* harmony import */ var _call_log_refused_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7874);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72646);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49328);
/* harmony import */ var _exit_codes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9316);
/** A report in the terminal. */





/**
 * The verdict and the table of calls on standard output; failed checks and the files' folder on standard error. Where it is
 * to be quiet nothing of calls that went well, and of others the verdict, as a warning.
 *
 * @returns whether it said where the files are
 */
function printReport(report, { print, reporter, self, isQuiet, json = false }) {
    const isWell = isAllWell(report);
    if (isQuiet) {
        if (!isWell)
            reporter.warning(report.verdict);
    }
    else if (!json) {
        print((0,_report_index_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCallTable */ ._h)(report, { paint: painterFor(self.stdout) }));
    }
    for (const check of report.checks)
        if (!check.passed)
            reporter.error((0,_report_index_js__WEBPACK_IMPORTED_MODULE_3__/* .checkText */ .qW)(check, ':'));
    const [first] = report.files;
    if (first === undefined)
        return json;
    const names = report.files.map((file) => node_path__WEBPACK_IMPORTED_MODULE_0__.basename(file)).join(', ');
    const where = `The call logs are in ${node_path__WEBPACK_IMPORTED_MODULE_0__.dirname(first)}: ${names}`;
    if (!isQuiet)
        reporter.info(where);
    else if (!isWell)
        reporter.warning(where);
    return json || !isQuiet || !isWell;
}
/** Whether there is nothing that a reader should look at. */
const isAllWell = ({ calls, checks, refused, missingLogs, uncertainty }) => checks.every(({ passed }) => passed) &&
    calls.calls > 0 &&
    calls.unmatched + calls.loose + (0,_call_log_refused_js__WEBPACK_IMPORTED_MODULE_4__/* .countRefusedCalls */ .NW)(refused) === 0 &&
    missingLogs === undefined &&
    uncertainty?.spoilsChecks !== true;
/** What paints text for a terminal, and nothing else. `styleText` obeys NO_COLOR and knows terminals that have no colours. */
function painterFor(stream) {
    return (style, text) => (stream.isTTY ? (0,node_util__WEBPACK_IMPORTED_MODULE_1__.styleText)(style, text, { stream }) : text);
}
/** 0, or the exit code for a failed check. */
function checkedCode({ checks }) {
    return checks.every(({ passed }) => passed) ? 0 : _exit_codes_js__WEBPACK_IMPORTED_MODULE_5__/* .exitCodes */ .h.checkFailed;
}


/***/ }),

/***/ 25660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ isRunning)
/* harmony export */ });
/** Whether there is a process of this ID. That it is still the same one is not said: IDs are given again. */
function isRunning(pid, self = process) {
    try {
        // Sends nothing.
        return self.kill(pid, 0);
    }
    catch (error) {
        // Another user's process is there.
        return error instanceof Error && 'code' in error && error.code === 'EPERM';
    }
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

/***/ 49328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P3: () => (/* binding */ mostSamples),
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   qW: () => (/* binding */ checkText)
/* harmony export */ });
/** Calls that a message shows. */
const mostSamples = 3;
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

/***/ 47868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Al: () => (/* binding */ toMiss),
/* harmony export */   Rh: () => (/* binding */ createCauseCollector),
/* harmony export */   jw: () => (/* binding */ toLooseMatch),
/* harmony export */   qw: () => (/* binding */ nearestOf)
/* harmony export */ });
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28694);
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72882);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44702);
/** Gathers calls that have one cause to one row, in bounded memory. */


const longestPath = 1024;
const longestText = 500;
const longestReason = 1000;
/** Most rows for one method and path, so that one GraphQL endpoint cannot crowd out all others. */
const mostCauses = 10;
/**
 * Collects call by call.
 * @param untold what is told of calls that have more causes than are kept
 * @param maxRows rows kept; the calls of further ones are counted
 */
function createCauseCollector(untold, maxRows = 500) {
    const kept = new Map();
    const causesOf = new Map();
    let leftOutCalls = 0;
    /** The row for a call without a cause: that of the only cause its method and path had, if the mock said the same. */
    const onlyLike = (route, status, message) => {
        const [only, ...more] = causesOf.get(route) ?? [];
        const row = only === undefined || more.length > 0 ? undefined : kept.get(only);
        return row?.status === status && row.message === message ? only : undefined;
    };
    return {
        /**
         * @param log redacted, as is all the rest
         * @param answer what the mock said, or the name of what it served
         * @param cause why, in words that are the same for all calls of the row but for IDs in paths; absent for a call that
         *   could not be explained
         */
        add: (log, answer, cause, told) => {
            const method = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .cutMiddle */ .it)(log.request.method, 100);
            const path = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .cutMiddle */ .it)(log.request.path, longestPath);
            const status = log.response.statusCode;
            const message = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .cutMiddle */ .it)(answer, longestText);
            const route = `${method} ${withoutIds(log.request.path)}`;
            const unexplained = () => onlyLike(route, status, message) ?? JSON.stringify([route, message, status]);
            const ownKey = cause === undefined ? unexplained() : JSON.stringify([route, (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .cutMiddle */ .it)(idsOut(cause), longestText)]);
            const causes = causesOf.get(route) ?? [];
            // Calls of further causes share one row, by what the mock said.
            const isOwn = kept.has(ownKey) || causes.length < mostCauses;
            const key = isOwn ? ownKey : JSON.stringify([route]);
            const before = kept.get(key);
            if (before !== undefined) {
                before.calls += 1;
                before.hasMorePaths ||= before.path !== path;
                return;
            }
            if (kept.size >= maxRows) {
                leftOutCalls += 1;
                return;
            }
            const keptKey = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .detach */ .Yo)(key);
            if (isOwn)
                causesOf.set((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .detach */ .Yo)(route), [...causes, keptKey]);
            const row = { method: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .detach */ .Yo)(method), path: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .detach */ .Yo)(path), hasMorePaths: false, calls: 1, status };
            kept.set(keptKey, { ...row, message: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .detach */ .Yo)(message), ...(isOwn ? told : untold) });
        },
        rows: () => ({ requests: [...kept.values()].sort((a, b) => b.calls - a.calls), leftOutCalls }),
    };
}
/** A target's path with a mark for each ID: the same for calls of one route. */
function withoutIds(target) {
    const { path } = (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_1__/* .readTarget */ ._E)(target);
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .cutMiddle */ .it)(path.idKey ?? path.key, longestPath);
}
/** The same for the paths that a sentence quotes. */
const idsOut = (sentence) => sentence.replace(/\/[^\s`?#]*/g, (path) => (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePath */ .Rr)(path).idKey ?? path);
/** What of a miss is kept with its row. */
function toMiss(miss) {
    if (miss === undefined)
        return { candidates: [] };
    const { difference, isRefused, candidates, bareRequest } = miss;
    return {
        difference: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .detach */ .Yo)((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .cutMiddle */ .it)(difference, longestText)),
        ...(isRefused && { isRefused }),
        candidates,
        ...(bareRequest && { bareRequest }),
    };
}
/** What of a loose match is kept with its row. */
function toLooseMatch(match) {
    const reason = match?.loose?.reason ?? match?.difference ?? '';
    return { reason: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .detach */ .Yo)((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .cutMiddle */ .it)(reason, longestReason)), candidates: match?.candidates ?? [] };
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
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25721);
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
    /** One object for all calls without secrets of their own, so that what was told for one can be told again. */
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
        // By names first: a secret of the path may equal the name of another secret, which would then not be found.
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
/** Masks secrets in a log, but not in its own words, times and IDs, which no client has sent. */
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
/** Redacts samples, then cuts them: a secret that was cut before would not be found. */
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
/* harmony import */ var _count_cause_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47868);
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
        ...explained('Nearest examples:', unmatched, missReason),
        ...explained('Loosely matched:', loose, looseReason),
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
/** @param reasonOf why it is this row of the table; `undefined` where nothing is known */
function explained(title, { requests, leftOutCalls }, reasonOf) {
    const told = requests.flatMap((request) => {
        const reason = reasonOf(request);
        const call = toCell((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .shownCall */ .c6)(request.method, request.path), longest.call);
        return reason === undefined ? [] : [[`- ${call}`, `  - ${reason}`]];
    });
    if (told.length === 0)
        return [];
    const rest = told.length - mostExplained;
    // Of calls that were not kept the number of requests is not known.
    const more = leftOutCalls > 0 ? 'more requests' : (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(rest, 'more request');
    const isMore = rest > 0 || leftOutCalls > 0;
    return ['', title, ...told.slice(0, mostExplained).flat(), ...(isMore ? [`and of ${more} in the report`] : [])];
}
/** Why nothing fitted, and what came nearest; `undefined` where it could not be explained. */
function missReason(miss) {
    const { difference } = miss;
    if (difference === undefined)
        return undefined;
    const found = (0,_count_cause_js__WEBPACK_IMPORTED_MODULE_3__/* .nearestOf */ .qw)(miss);
    // The sentence about a request without examples names that request already.
    const text = (miss.bareRequest === undefined ? found?.text : found?.position) ?? '';
    const score = found?.score ?? '';
    const words = [toCell(text, longest.example), score === '' ? '' : `score ${score}`].filter((word) => word !== '');
    const nearest = words.length === 0 ? '' : `${words.join(', ')}: `;
    return `${nearest}${toCell(difference, longest.difference)}`;
}
/** Why another example may have been meant; `undefined` where it is not known. */
function looseReason(match) {
    if (match.reason === '')
        return undefined;
    const got = (0,_count_cause_js__WEBPACK_IMPORTED_MODULE_3__/* .nearestOf */ .qw)(match)?.text ?? '';
    const example = got === '' ? '' : `got ${toCell(got, longest.example)}: `;
    return `${example}${toCell(match.reason, longest.reason)}`;
}
/**
 * A value in one line, of at most so many characters. It stands behind characters of our own: at the start of a line `::…`
 * would be a command.
 */
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
