export const id = 6193;
export const ids = [6193];
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
        return (0,_job_learn_learn_js__WEBPACK_IMPORTED_MODULE_5__/* .learn */ .nB)({
            callLogsFile,
            collectionFile: await (0,_job_inputs_collection_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .givenItemPath */ .EM)('collection', collectionText, directory),
            ...(files.environment !== undefined && { environmentFile: node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(directory, files.environment) }),
        });
    });
    for (const [index, call] of learned.added.entries()) {
        const file = learned.files[index];
        const request = learned.under?.[index] ?? '';
        const place = file !== undefined ? `: ${(0,_job_inputs_collection_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .relativePath */ .iZ)(directory, file)}` : request && `, under ${request}`;
        print(`${(0,_report_index_js__WEBPACK_IMPORTED_MODULE_6__/* .toLogLine */ .gD)(`added ${call}${place}`)}\n`);
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


/***/ }),

/***/ 63154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ openCallLogFiles),
  I: () => (/* binding */ withCallLogs)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/job/close/counted-reading.js
var counted_reading = __webpack_require__(67116);
// EXTERNAL MODULE: ./build/call-log/ndjson.js
var ndjson = __webpack_require__(14372);
// EXTERNAL MODULE: ./build/http-text/show-value.js
var show_value = __webpack_require__(87078);
// EXTERNAL MODULE: ./build/http-text/thrown.js
var thrown = __webpack_require__(98589);
// EXTERNAL MODULE: ./build/job/describe-error.js
var describe_error = __webpack_require__(95992);
// EXTERNAL MODULE: ./build/report/words.js
var words = __webpack_require__(44702);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./build/report/files/explanations.js + 2 modules
var files_explanations = __webpack_require__(3126);
;// CONCATENATED MODULE: ./build/command-line/files/artifact-zip.js
/** A downloaded artifact as it is: a zip file, of which the two files are taken that a report is made of. */







/** Bytes of each, unzipped: a million calls take some 1 GB. */
const longest = new Map([
    [ndjson/* callLogsFile */.QZ, 8e9],
    [files_explanations/* explanationsFile */.ny, 1e9],
]);
/** A report has less than ten files; a folder that somebody has zipped may have others. */
const mostEntries = 1_000;
/** Whether a file begins as a zip file does, whatever its name says. */
async function isZip(file) {
    const handle = await (0,promises_.open)(file).catch(() => undefined);
    if (handle === undefined)
        return false;
    try {
        const { bytesRead, buffer } = await handle.read(Buffer.alloc(4), 0, 4, 0);
        return bytesRead === 4 && buffer.readUInt32LE() === 0x04034b50;
    }
    catch {
        return false;
    }
    finally {
        await handle.close();
    }
}
/**
 * Unzips the call logs and what explains them. Their names in the folder are ours: those in the zip file lead nowhere.
 *
 * @param folder made when it is missing
 * @returns the path of the call logs
 * @throws Error when it is no artifact of ours, is damaged, or unzips to more than any report has
 */
async function unzipArtifact(zip, folder) {
    // Most commands read no zip file.
    const { openPromise } = (await __webpack_require__.e(/* import() */ 663).then(__webpack_require__.t.bind(__webpack_require__, 20663, 19))).default;
    try {
        // Names that lead out of the folder are errors of it, and so are sizes that are not what the zip file says.
        const zipFile = await openPromise(zip, { autoClose: false, strictFileNames: true });
        try {
            const entries = [];
            for await (const entry of zipFile.eachEntry()) {
                if (entries.length === mostEntries)
                    throw new Error(`It has more than ${mostEntries} files.`);
                entries.push(entry);
            }
            const logs = findEntry(entries, ndjson/* callLogsFile */.QZ);
            if (logs === undefined)
                throw new Error(`It has no ${ndjson/* callLogsFile */.QZ}, as the artifact of a mock has.`);
            const explanations = findEntry(entries, files_explanations/* explanationsFile */.ny);
            await (0,promises_.mkdir)(folder, { recursive: true });
            for (const entry of [logs, explanations]) {
                if (entry === undefined)
                    continue;
                const name = external_node_path_.posix.basename(entry.fileName);
                checkEntry(entry, longest.get(name) ?? 0);
                const file = (0,external_node_fs_.createWriteStream)(external_node_path_.join(folder, name), { flags: 'wx', mode: 0o600 });
                await (0,external_node_stream_promises_.pipeline)(await zipFile.openReadStreamPromise(entry), file);
            }
        }
        finally {
            zipFile.close();
        }
    }
    catch (cause) {
        throw new Error(`${zip} cannot be read as the zip file of an artifact. ${(0,describe_error/* describeError */.U)(cause)}`, { cause });
    }
    return external_node_path_.join(folder, ndjson/* callLogsFile */.QZ);
}
/** The file at the top, or in the one folder that some programs put around all. */
function findEntry(entries, name) {
    const inFolder = new RegExp(`^[^/]+/${name.replaceAll('.', '\\.')}$`);
    return entries.find(({ fileName }) => fileName === name) ?? entries.find(({ fileName }) => inFolder.test(fileName));
}
/** @throws Error for what is no plain file, or longer than that */
function checkEntry(entry, most) {
    const { fileName, uncompressedSize, externalFileAttributes, versionMadeBy } = entry;
    const type = (externalFileAttributes >>> 28) & 0xf;
    // Zip files made on Unix say the kind of each file: 8 is a plain file, 0 is unknown.
    const isUnix = versionMadeBy >> 8 === 3;
    if (isUnix && type !== 8 && type !== 0)
        throw new Error(`Its ${fileName} is no plain file.`);
    if (uncompressedSize > most)
        throw new Error(`Its ${fileName} has ${uncompressedSize} bytes, more than is read.`);
}

// EXTERNAL MODULE: ./build/command-line/files/scratch-folder.js
var scratch_folder = __webpack_require__(2014);
;// CONCATENATED MODULE: ./build/command-line/files/call-log-files.js
/** Files of call logs as a user names them: where they are, and several as one. */











/**
 * Finds the call logs that a user means, and takes what was unzipped for them away when the work is over.
 *
 * @param given absolute paths
 * @param work gets the files, and a sentence for each of the given ones in which there are no call logs
 * @throws InputsError where there is no temporary folder to unzip in; what `work` throws
 */
async function withCallLogs(given, context, work) {
    let scratch;
    try {
        const files = [];
        const missing = [];
        for (const [index, file] of given.entries()) {
            const folder = (await isZip(file)) ? (scratch ??= await (0,scratch_folder/* makeScratchFolder */.DW)(context.self)) : undefined;
            const found = folder === undefined ? findCallLogs(file, context) : unzipArtifact(file, external_node_path_.join(folder, String(index)));
            try {
                files.push(await found);
            }
            catch (error) {
                missing.push((0,describe_error/* describeError */.U)(error));
            }
        }
        return await work(files, missing);
    }
    finally {
        if (scratch !== undefined)
            await (0,scratch_folder/* removeScratchFolder */.pq)(scratch, [], context);
    }
}
/**
 * The file itself, or `call-logs.ndjson` in it where it is a folder.
 *
 * @throws Error when it is not there, cannot be read, or is a folder without such a file
 */
async function findCallLogs(given, { directory, reporter }) {
    const stats = await (0,promises_.stat)(given).catch(async (cause) => {
        throw await unreadable(given, directory, cause);
    });
    const file = stats.isDirectory() ? external_node_path_.join(given, ndjson/* callLogsFile */.QZ) : given;
    const found = stats.isDirectory() ? await (0,promises_.stat)(file).catch(() => undefined) : stats;
    if (found === undefined || found.isDirectory()) {
        throw new Error(`${given} is a folder without ${ndjson/* callLogsFile */.QZ}: give the file itself, the zip file of an artifact, or the folder of an unzipped one.${await nearest(given, directory)}`);
    }
    await (0,promises_.access)(file, external_node_fs_.constants.R_OK).catch(async (cause) => {
        throw await unreadable(file, directory, cause);
    });
    if (found.isFile() && found.size === 0) {
        reporter.warning(`${file} is empty, as a job leaves it whose tests never called the mock: there are no calls in it.`);
    }
    return file;
}
/** Why a file cannot be read, in place of what the system says. */
async function unreadable(file, directory, cause) {
    const code = (0,thrown/* codeOf */.$N)(cause);
    if (code === 'ENOENT' || code === 'ENOTDIR') {
        const next = ` It takes a ${ndjson/* callLogsFile */.QZ}, a folder with one, or an artifact's zip file, which \`gh run download\` and the run's page give.`;
        return new Error(`There is no file ${(0,show_value/* quote */.hD)(file)}.${(await nearest(file, directory)) || next}`);
    }
    const isDenied = code === 'EACCES' || code === 'EPERM';
    const why = isDenied ? 'this user may not read it. Change its permissions, or read a copy.' : (0,describe_error/* describeError */.U)(cause);
    return new Error(`${(0,show_value/* quote */.hD)(file)} cannot be read: ${why}`);
}
async function nearest(given, directory) {
    const { didYouMeanFile, nearCallLogs } = await __webpack_require__.e(/* import() */ 1758).then(__webpack_require__.bind(__webpack_require__, 99377));
    const text = external_node_path_.relative(directory, given);
    return didYouMeanFile(nearCallLogs(text, directory).filter((file) => external_node_path_.resolve(directory, file) !== given));
}
/**
 * Opens files, which are read when the call logs are.
 *
 * @param warn told of each file with lines that are no call logs
 * @param follow gets the call logs of each file, and hands them on
 */
async function openCallLogFiles(paths, warn, follow = (_, logs) => logs) {
    const files = paths.map((file) => [file, (0,ndjson/* readCallLogFile */.Xm)(file)]);
    const logs = (0,counted_reading/* countGiven */.vT)(inOrder(files.map(([file, logs]) => follow(file, withWarning(file, logs, warn)))));
    const total = await totalSize(paths);
    return {
        logs,
        progress: () => {
            const bytes = files.reduce((sum, [, { bytesRead }]) => sum + bytesRead, 0);
            const share = total === undefined ? '' : `, ${megabytes(bytes)} of ${megabytes(total)} MB`;
            return `Reading the call logs: ${(0,words/* formatCount */.B4)(logs.done)} so far${share}`;
        },
    };
}
/** `undefined` where one of them is no file but a pipe, say: reading will tell what is wrong with the others. */
async function totalSize(paths) {
    const stats = await Promise.all(paths.map((file) => (0,promises_.stat)(file).catch(() => undefined)));
    return stats.every((file) => file?.isFile()) ? stats.reduce((sum, file) => sum + (file?.size ?? 0), 0) : undefined;
}
async function* withWarning(file, logs, warn) {
    yield* logs;
    if (logs.badLines > 0) {
        const [are, what] = logs.badLines === 1 ? ['is', 'no call log'] : ['are', 'no call logs'];
        warn(`${file}: ${(0,words/* formatCount */.B4)(logs.badLines)} of its lines ${are} ${what}${logs.isTorn ? '; the last one is cut off' : ''}.`);
    }
}
/** Merges lists by the times of their next ones; at the same time the list that was given first goes on. */
async function* inOrder(lists) {
    const started = await Promise.all(lists.map((list) => nextOf(list[Symbol.asyncIterator](), -Infinity)));
    const heads = started.filter((head) => head !== undefined);
    for (let [first] = heads; first !== undefined; [first] = heads) {
        for (const head of heads)
            if (head.at < first.at)
                first = head;
        yield first.log;
        const next = await nextOf(first.logs, first.at);
        heads.splice(heads.indexOf(first), 1, ...(next === undefined ? [] : [next]));
    }
}
/** @param before when the one before was served, which stands for a time that cannot be read */
async function nextOf(logs, before) {
    const next = await logs.next();
    if (next.done === true)
        return undefined;
    const at = Date.parse(next.value.servedAt);
    return { log: next.value, at: Number.isNaN(at) ? before : at, logs };
}
function megabytes(bytes) {
    return (bytes / 1e6).toFixed(1);
}


/***/ }),

/***/ 43634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _i: () => (/* binding */ describeMissingItems),
/* harmony export */   c7: () => (/* binding */ findItemFiles),
/* harmony export */   jQ: () => (/* binding */ refuseMissing)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _http_text_show_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87078);
/* harmony import */ var _job_describe_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95992);
/* harmony import */ var _job_inputs_collection_read_collections_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98421);
/* harmony import */ var _job_inputs_collection_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98388);
/* harmony import */ var _job_inputs_values_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85292);
/** The collections and the environment that a command reads: their files, and what is said of those that are not there. */






/**
 * The files and folders that the inputs mean; what is wrong with them goes to `report`. One that is not there is told by
 * whoever reads it.
 */
async function findItemFiles({ collection, environment }, directory, report) {
    const lines = (0,_job_inputs_collection_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .collectionLines */ .a8)(collection);
    const found = await Promise.all(lines.map((line) => itemFile('collection', line, directory, report)));
    await (0,_job_inputs_collection_read_collections_js__WEBPACK_IMPORTED_MODULE_2__/* .checkLines */ .W)(lines.map((text, index) => ({ text, file: found[index] })), report);
    const [collectionFile, ...furtherFiles] = found.filter((file) => file !== undefined);
    return {
        collectionFile,
        furtherFiles,
        environmentFile: await itemFile('environment', environment, directory, report),
    };
}
/** `undefined` for '' and after a problem. */
async function itemFile(input, text, directory, report) {
    if (text === '')
        return undefined;
    try {
        return await (0,_job_inputs_collection_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .givenItemPath */ .EM)(input, text, directory);
    }
    catch (error) {
        report(`\`${input}\` is "${text}": ${(0,_job_describe_error_js__WEBPACK_IMPORTED_MODULE_3__/* .describeError */ .U)(error)}`);
        return undefined;
    }
}
/** For each collection and environment that is not there a sentence with what was looked for, and the files that are near. */
async function describeMissingItems({ collection, environment }, directory) {
    const describe = async (input, text) => {
        const file = await (0,_job_inputs_collection_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .givenItemPath */ .EM)(input, text, directory).catch(() => undefined);
        // What else is wrong with it is told by whoever reads it.
        if (file === undefined || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file))
            return [];
        return [`\`${input}\` is ${(0,_http_text_show_value_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(text)}: ${await (0,_job_inputs_collection_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .describeMissing */ .UV)({ input, text, file, directory }, true)}`];
    };
    const sentences = await Promise.all([
        ...(0,_job_inputs_collection_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .collectionLines */ .a8)(collection).map((line) => describe('collection', line)),
        environment === '' ? [] : describe('environment', environment),
    ]);
    return sentences.flat();
}
/** @throws Error with all sentences: files that are not there are no wrong use, and have an exit code of their own */
function refuseMissing(sentences) {
    if (sentences.length > 0)
        throw new Error(new _job_inputs_values_js__WEBPACK_IMPORTED_MODULE_5__/* .InputsError */ .aV(sentences).message);
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

/***/ 67116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pe: () => (/* binding */ callsOfShortRead),
/* harmony export */   ar: () => (/* binding */ limitYoungGeneration),
/* harmony export */   vT: () => (/* binding */ countGiven)
/* harmony export */ });
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78877);
/** Reading many call logs: how far it has come, and what many of them mean for the memory. */

/** So many call logs are no long read: up to here a growing young generation makes reading quicker. */
const callsOfShortRead = 2_000;
/**
 * Keeps V8's young generation at the size that it has, for the rest of the process. It doubles until it has some 130 MB as
 * long as anything outlives its collections, which for a reader of many call logs is half of all its memory and no gain:
 * a million are read as fast without (`npm run bench -- --only call-logs`).
 *
 * Node's documentation warns of flags that change in a running process; V8 reads this one each time it is about to grow.
 */
function limitYoungGeneration() {
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--semi-space-growth-factor=1');
}
/**
 * The same things, which can be iterated once; a reader that asks for the next one is done with the one before. Counting them
 * costs nothing for each.
 *
 * @param many called once, when the reader is done with so many
 */
function countGiven(things, many) {
    const inner = things[Symbol.asyncIterator]();
    let first;
    let asked = 0;
    return {
        /** How many of them the reader is done with. */
        get done() {
            return Math.max(0, asked - 1);
        },
        /** Asks for the first one before there is a reader, who gets an error of it too. */
        start() {
            first = inner.next();
            first.catch(() => undefined);
        },
        // Not a generator: that would be one more promise for each thing.
        [Symbol.asyncIterator]: () => ({
            next: () => {
                asked += 1;
                if (asked - 1 === many?.count)
                    many.call();
                const next = first ?? inner.next();
                first = undefined;
                return next;
            },
            return: async () => (await inner.return?.()) ?? { done: true, value: undefined },
        }),
    };
}


/***/ }),

/***/ 97864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HM: () => (/* binding */ withoutOutputs),
/* harmony export */   WD: () => (/* binding */ secretValuesOf),
/* harmony export */   gB: () => (/* binding */ secretsInAccount),
/* harmony export */   ot: () => (/* binding */ maskInLog),
/* harmony export */   vf: () => (/* binding */ secretsOfMock),
/* harmony export */   yL: () => (/* binding */ secretsOfInputs)
/* harmony export */ });
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81225);
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65887);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77040);
/** Values of variables that Postman hides (`type: secret`): known secrets, as the keys are. */


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
    const variables = (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_0__/* .createVariables */ .Cl)(collection, environment);
    const values = secret.flatMap(({ value }) => {
        const resolved = variables.resolve(value);
        const [whole = '', ...more] = (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_0__/* .splitAtTokens */ .UR)(resolved);
        if (more.length === 0)
            return [whole];
        const parts = [whole, ...more].filter((part) => part.trim().length >= shortestInLog);
        return parts.length === 0 ? [] : [resolved, ...parts];
    });
    return [...new Set(values)].filter((value) => value.length >= _report_index_js__WEBPACK_IMPORTED_MODULE_1__/* .shortestSecret */ .bs && !['true', 'false', 'null'].includes(value.toLowerCase()));
}
/** The same of a mock: several collections behind it have variables of their own each, and one environment. */
function secretsOfMock({ collection, environment, }) {
    if (collection === undefined)
        return secretValuesOf({ environment });
    const found = (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_2__/* .partsOf */ .C)(collection).flatMap(({ variables }) => secretValuesOf({ collection: variables, environment }));
    return [...new Set(found)];
}
/** The secrets in the files that the inputs name. */
function secretsOfInputs({ collection, environment, }) {
    return secretsOfMock({
        collection: collection.kind === 'file' ? collection.item : undefined,
        environment: environment?.kind === 'file' ? environment.item.variables : undefined,
    });
}
/**
 * Those of the environments that an embedded server holds: `update` may have given the mock one after the other. Never
 * throws: of a server that is gone nobody can ask them.
 */
async function secretsInAccount(client) {
    const { readEnvironment } = await __webpack_require__.e(/* import() */ 4178).then(__webpack_require__.bind(__webpack_require__, 24178));
    const secrets = [];
    try {
        for (const { uid } of await client.listEnvironments()) {
            const { environment } = readEnvironment(await client.getEnvironment(uid));
            secrets.push(...secretValuesOf({ environment: environment.variables }));
        }
    }
    catch {
        return secrets;
    }
    return secrets;
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

/***/ 3126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O$: () => (/* binding */ beginExplanations),
  BM: () => (/* binding */ endSchema),
  ny: () => (/* binding */ explanationsFile),
  ac: () => (/* binding */ headSchema),
  aw: () => (/* binding */ insightSchema),
  TF: () => (/* binding */ requestSchema)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./build/call-log/outcome.js
var outcome = __webpack_require__(58482);
// EXTERNAL MODULE: ./build/call-log/refused.js
var refused = __webpack_require__(7874);
;// CONCATENATED MODULE: ./build/report/explain/near-example.js
/**
 * What a report shows of the examples near to a call, as it is kept in `explanations.json` too. The page shares these types:
 * they name nothing of the engine.
 */

const near_example_text = dist/* string */.YjP();
/** The same in an entry: both are absent where nothing is known. */
const positionEntries = { file: dist/* exactOptional */.yqP(near_example_text), line: dist/* exactOptional */.yqP(dist/* number */.aig()) };
const stepNameSchema = dist/* picklist */.KIO(['method', 'selector', 'path', 'query', 'headers', 'body']);
const stepSchema = dist/* object */.Ikc({
    step: stepNameSchema,
    /** Points that the step gave or took; 0 where it only filters. */
    score: dist/* number */.aig(),
    /** Whether the call has here what the example has. */
    fits: dist/* boolean */.zMY(),
    /** With the values compared, e.g. "query: `page=3`, example has `page=1`". */
    reason: near_example_text,
});
const nearExampleSchema = dist/* object */.Ikc({
    example: near_example_text,
    /** Where the mock has several collections: the name of the example's, which `place` begins with. */
    collection: dist/* exactOptional */.yqP(near_example_text),
    /** Folders and request, e.g. `Users > Get user`. */
    place: near_example_text,
    method: near_example_text,
    /** Host and path as saved, with the saved query. */
    address: near_example_text,
    score: dist/* number */.aig(),
    steps: dist/* pipe */.FsL(dist/* array */.YOg(stepSchema), dist/* readonly */.tBZ()),
    /** The step that dropped it; absent for one that stayed in. */
    droppedBy: dist/* exactOptional */.yqP(stepNameSchema),
    ...positionEntries,
});
/** Nearest first. A report tells of five at most. */
const candidatesSchema = dist/* pipe */.FsL(dist/* array */.YOg(nearExampleSchema), dist/* maxLength */.Ru6(10), dist/* readonly */.tBZ());
/** A request that fits a call and has no example to serve. Its place are folders and request, e.g. `Users > Get user`. */
const bareRequestSchema = dist/* object */.Ikc({ place: near_example_text, ...positionEntries });
/** The request that an example was saved for, as a call would send it; redacted, and its body cut where it is long. */
const savedCallSchema = dist/* object */.Ikc({
    method: near_example_text,
    /** With the query string. */
    path: near_example_text,
    headers: dist/* pipe */.FsL(dist/* array */.YOg(dist/* object */.Ikc({ key: near_example_text, value: near_example_text })), dist/* readonly */.tBZ()),
    /** '' for none. */
    body: near_example_text,
});

;// CONCATENATED MODULE: ./build/report/explain/insight.js
/** What a call log means: its outcome, the example behind it, and for a miss the engine's own explanation. */


/** Why a call got no example, as it may be shown. */
const missSchema = dist/* object */.Ikc({
    /** What keeps the nearest example from fitting, e.g. "query: `page=3`, example has `page=1`". */
    difference: dist/* string */.YjP(),
    /** The collection has an example for the call, and the mock answered something else: a rate limit's error, say. */
    isRefused: dist/* exactOptional */.yqP(dist/* literal */.euz(true)),
    candidates: candidatesSchema,
    /** Nearer than any candidate, where there is one. */
    bareRequest: dist/* exactOptional */.yqP(bareRequestSchema),
    /** The request that the nearest candidate was saved for. */
    saved: dist/* exactOptional */.yqP(savedCallSchema),
});
/** How a call differs from the request that its example was saved for, as it may be shown. */
const matchSchema = dist/* object */.Ikc({
    /** Of a loose match: why the call may have been meant for another example. */
    loose: dist/* exactOptional */.yqP(dist/* object */.Ikc({
        kind: dist/* picklist */.KIO(['similar path', 'saved value', 'another example']),
        /** Where and how it is loose without the values of this call: calls with one such cause are one row. */
        cause: dist/* string */.YjP(),
        /**
         * What was sent, what the served example has, which example would have fitted better and what would have chosen it, in
         * a sentence or two.
         */
        reason: dist/* string */.YjP(),
    })),
    /** What differs, e.g. "query: `page=9`, example has `page=1`"; '' when nothing does. */
    difference: dist/* string */.YjP(),
    /** The served example first. */
    candidates: candidatesSchema,
    /** The request that the served example was saved for. */
    saved: dist/* exactOptional */.yqP(savedCallSchema),
});

// EXTERNAL MODULE: ./build/report/memoize.js
var memoize = __webpack_require__(96263);
;// CONCATENATED MODULE: ./build/report/files/explanations.js
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
/** Raised when an entry changes its meaning or goes; new ones may come without. */
const version = 1;
const explanations_text = dist/* string */.YjP();
const exampleSchema = dist/* object */.Ikc({
    id: explanations_text,
    name: explanations_text,
    status: dist/* number */.aig(),
    address: explanations_text,
    /** Stands for what is not declared. */
    isDefault: dist/* exactOptional */.yqP(dist/* literal */.euz(true)),
    ...positionEntries,
});
/** A request of the collection, as far as reports show it. */
const requestSchema = dist/* object */.Ikc({
    id: explanations_text,
    /** Its name where there are several, which `path` begins with. */
    collection: dist/* exactOptional */.yqP(explanations_text),
    /** Folder and request names from the root. */
    path: dist/* array */.YOg(explanations_text),
    method: explanations_text,
    address: explanations_text,
    examples: dist/* array */.YOg(exampleSchema),
    ...positionEntries,
});
/** Known before the first call. */
const headSchema = dist/* object */.Ikc({
    version: dist/* literal */.euz(version),
    mock: dist/* object */.Ikc({ id: explanations_text, name: explanations_text, mockUrl: explanations_text }),
    provider: dist/* exactOptional */.yqP(dist/* picklist */.KIO(['postman', 'embedded'])),
    /** Its name; absent when it is not known what the mock served. */
    collection: dist/* exactOptional */.yqP(explanations_text),
    /** The segments that base URLs put in front of paths, for rules about calls. */
    basePaths: dist/* pipe */.FsL(dist/* array */.YOg(dist/* array */.YOg(explanations_text)), dist/* maxLength */.Ru6(1_000)),
    /** Its paths begin with `/~`: that names no session then. */
    hasTildePaths: dist/* exactOptional */.yqP(dist/* literal */.euz(true)),
    /** Sentences about what went wrong before. */
    notes: dist/* array */.YOg(explanations_text),
});
/** Known after the last call. */
const endSchema = dist/* object */.Ikc({
    refused: refused/* refusedRequestsSchema */._j,
    /** How many values of the call logs were redacted. */
    redactions: dist/* number */.aig(),
    /** Why call logs are missing, or may be. */
    uncertainty: dist/* exactOptional */.yqP(dist/* object */.Ikc({ reason: explanations_text, spoilsChecks: dist/* boolean */.zMY() })),
});
/** An insight. The session is in the call log. */
const insightSchema = dist/* object */.Ikc({
    outcome: dist/* picklist */.KIO(outcome/* outcomes */.KI),
    /** By the numbers of its request and of itself. */
    example: dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* tuple */.PVZ([dist/* number */.aig(), dist/* number */.aig()]), dist/* readonly */.tBZ())),
    miss: dist/* exactOptional */.yqP(missSchema),
    match: dist/* exactOptional */.yqP(matchSchema),
    note: dist/* exactOptional */.yqP(explanations_text),
});
/** Writes requests first, then call by call. */
async function beginExplanations(file, options) {
    const { head, collection, end } = options;
    const numbers = numberExamples(collection);
    const plain = new Map();
    const told = new Map();
    /** What is told of several calls is one object. */
    const keyOf = (0,memoize/* memoizeObject */.oZ)(memoize/* toKey */.fw);
    let count = 0;
    const keep = ({ example, ...rest }) => {
        const number = example && numbers.get(example);
        return { ...rest, ...{ session: undefined }, ...(number && { example: number }) };
    };
    /** What most calls are: an outcome and an example, without a reason. */
    const keepPlain = ({ outcome, example }) => keep({ outcome, ...(example && { example }) });
    /** The number of an insight, and its entry where it is a new one. */
    const numberIn = (known, key, insight, toKept) => {
        const number = known.get(key);
        if (number !== undefined)
            return [number, ''];
        known.set(key, count);
        return [count++, `{"insight":${JSON.stringify(toKept(insight))}},\n`];
    };
    const numberOf = (insight, isShown) => {
        const { outcome, example, miss, match, note } = insight;
        if (isShown && (miss !== undefined || match !== undefined || note !== undefined)) {
            const key = (0,memoize/* toKey */.fw)({ ...keep(insight), miss: miss && keyOf(miss), match: match && keyOf(match) });
            return numberIn(told, key, insight, keep);
        }
        const ofExample = plain.get(example) ?? new Map();
        plain.set(example, ofExample);
        return numberIn(ofExample, outcome, insight, keepPlain);
    };
    await file.write(`[\n${JSON.stringify({ version, ...head })},\n`);
    for (const request of keptRequests(options))
        await file.write(`${JSON.stringify({ request })},\n`);
    return {
        write: ({ log, insight, row }) => {
            const [number, entry] = numberOf(insight, row !== undefined);
            return file.write(`${entry}[${JSON.stringify(log.id)},${number}],\n`);
        },
        end: () => `${JSON.stringify(end())}\n]\n`,
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


/***/ })

};
