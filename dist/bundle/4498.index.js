export const id = 4498;
export const ids = [4498];
export const modules = {

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
// EXTERNAL MODULE: ./build/job/describe-error.js
var describe_error = __webpack_require__(95992);
// EXTERNAL MODULE: ./build/report/words.js
var words = __webpack_require__(44702);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./build/report/files/explanations.js
var files_explanations = __webpack_require__(24219);
;// CONCATENATED MODULE: ./build/command-line/files/artifact-zip.js
/** A downloaded artifact as it is: a zip file, of which the two files are taken that a report is made of. */







/** Bytes of each, unzipped: a million calls take some 1 GB. */
const longest = new Map([
    [ndjson/* callLogsFile */.QZ, 8e9],
    [files_explanations/* explanationsFile */.n, 1e9],
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
            const explanations = findEntry(entries, files_explanations/* explanationsFile */.n);
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
        throw await explainMissing(given, directory, cause);
    });
    const file = stats.isDirectory() ? external_node_path_.join(given, ndjson/* callLogsFile */.QZ) : given;
    const found = stats.isDirectory() ? await (0,promises_.stat)(file).catch(() => undefined) : stats;
    if (found === undefined || found.isDirectory()) {
        throw new Error(`${given} is a folder without ${ndjson/* callLogsFile */.QZ}: give the file itself, the zip file of an artifact, or the folder of an unzipped one.${await nearest(given, directory)}`);
    }
    await (0,promises_.access)(file, external_node_fs_.constants.R_OK).catch((cause) => {
        throw unreadable(file, cause);
    });
    if (found.isFile() && found.size === 0) {
        reporter.warning(`${file} is empty, as a job leaves it whose tests never called the mock: there are no calls in it.`);
    }
    return file;
}
/** Why there is nothing to look at, in place of what the system says. */
async function explainMissing(given, directory, cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
    if (code !== 'ENOENT' && code !== 'ENOTDIR')
        return unreadable(given, cause);
    const near = await nearest(given, directory);
    const next = ` It takes a ${ndjson/* callLogsFile */.QZ}, a folder with one, or an artifact's zip file, which \`gh run download\` and the run's page give.`;
    return new Error(`There is no file ${(0,show_value/* quote */.hD)(given)}.${near === '' ? next : near}`);
}
async function nearest(given, directory) {
    const { didYouMeanFile, nearCallLogs } = await __webpack_require__.e(/* import() */ 1758).then(__webpack_require__.bind(__webpack_require__, 99377));
    const text = external_node_path_.relative(directory, given);
    return didYouMeanFile(nearCallLogs(text, directory).filter((file) => external_node_path_.resolve(directory, file) !== given));
}
function unreadable(file, cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
    const isDenied = code === 'EACCES' || code === 'EPERM';
    const why = isDenied ? 'this user may not read it. Change its permissions, or read a copy.' : (0,describe_error/* describeError */.U)(cause);
    return new Error(`${(0,show_value/* quote */.hD)(file)} cannot be read: ${why}`);
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
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _http_text_show_value_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87078);
/* harmony import */ var _job_describe_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95992);
/* harmony import */ var _job_inputs_collection_read_collections_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98421);
/* harmony import */ var _job_inputs_collection_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98388);
/* harmony import */ var _job_inputs_values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85292);
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
    const sentences = [
        ...(await Promise.all((0,_job_inputs_collection_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .collectionLines */ .a8)(collection).map((line) => describeMissingItem('collection', line, directory)))),
        await describeMissingItem('environment', environment, directory),
    ];
    return sentences.filter((sentence) => sentence !== undefined);
}
/** @throws Error with all sentences: files that are not there are no wrong use, and have an exit code of their own */
function refuseMissing(sentences) {
    if (sentences.length > 0)
        throw new Error(new _job_inputs_values_js__WEBPACK_IMPORTED_MODULE_4__/* .InputsError */ .aV(sentences).message);
}
/** `undefined` for what is there, and for ''. */
async function describeMissingItem(input, text, directory) {
    if (text === '')
        return undefined;
    const file = await (0,_job_inputs_collection_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .givenItemPath */ .EM)(input, text, directory).catch(() => undefined);
    // What else is wrong with it is told by whoever reads it.
    if (file === undefined)
        return undefined;
    const isThere = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file).then(() => true, () => false);
    if (isThere)
        return undefined;
    return `\`${input}\` is ${(0,_http_text_show_value_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(text)}: ${await (0,_job_inputs_collection_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .describeMissing */ .UV)({ input, text, file, directory }, true)}`;
}


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

/***/ 65887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ partsOf),
/* harmony export */   c: () => (/* binding */ joinCollections)
/* harmony export */ });
/**
 * One collection of several, in their order; a single one stays as it is. Its document would be an array of theirs: pointers
 * begin with the number of the part, and paths with its name.
 */
function joinCollections(collections) {
    const [first, ...others] = collections;
    if (others.length === 0)
        return first;
    const names = distinctNames(collections);
    const parts = collections.map((part, index) => placePart(part, names[index] ?? '', index));
    return {
        // IDs are each part's own: an ID that two of them have names the example of the first.
        repeatsIds: false,
        id: first.id,
        exporterId: first.exporterId,
        name: names.join(', '),
        variables: [],
        requests: parts.flatMap(({ requests }) => requests),
        parts,
    };
}
/** The collections that a mock serves, each with variables of its own. */
function partsOf(collection) {
    return collection.parts ?? [collection];
}
/** Their names; the second of one name is `Payments (2)`. */
function distinctNames(collections) {
    const taken = new Set();
    return collections.map(({ name }) => {
        let distinct = name;
        for (let count = 2; taken.has(distinct); count += 1)
            distinct = `${name} (${String(count)})`;
        taken.add(distinct);
        return distinct;
    });
}
function placePart(part, name, index) {
    const inPart = ({ path, pointer }) => ({
        path: [name, ...path],
        pointer: `/${String(index)}${pointer}`,
        collection: name,
    });
    const requests = part.requests.map((request) => ({
        ...request,
        place: inPart(request.place),
        examples: request.examples.map((example) => ({ ...example, place: inPart(example.place) })),
    }));
    return { ...part, name, requests };
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
 * The same things; a reader that asks for the next one is done with the one before.
 *
 * @param many called once, when the reader is done with so many
 */
function countGiven(things, many) {
    const inner = things[Symbol.asyncIterator]();
    let first;
    let asked = 0;
    return {
        get done() {
            return Math.max(0, asked - 1);
        },
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
    const { readEnvironment } = await __webpack_require__.e(/* import() */ 1797).then(__webpack_require__.bind(__webpack_require__, 24178));
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


/***/ })

};
