export const id = 8902;
export const ids = [8902,1879,6514,8105];
export const modules = {

/***/ 88902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reportCommand: () => (/* binding */ reportCommand)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/job/describe-error.js
var describe_error = __webpack_require__(95992);
// EXTERNAL MODULE: ./build/job/close/explain-calls.js + 1 modules
var explain_calls = __webpack_require__(98105);
// EXTERNAL MODULE: ./build/job/close/kept-contract.js + 1 modules
var kept_contract = __webpack_require__(71879);
// EXTERNAL MODULE: ./build/job/inputs/checks/checks.js
var checks_checks = __webpack_require__(25827);
// EXTERNAL MODULE: ./build/job/inputs/collection/reference.js + 1 modules
var reference = __webpack_require__(98388);
// EXTERNAL MODULE: ./build/job/inputs/values.js
var values = __webpack_require__(85292);
// EXTERNAL MODULE: ./build/job/version.js
var version = __webpack_require__(67040);
// EXTERNAL MODULE: ./build/call-log/ndjson.js
var ndjson = __webpack_require__(14372);
// EXTERNAL MODULE: ./build/call-log/refused.js
var refused = __webpack_require__(7874);
// EXTERNAL MODULE: ./build/call-log/outcome.js
var outcome = __webpack_require__(58482);
// EXTERNAL MODULE: ./build/call-log/session.js
var session = __webpack_require__(31022);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./build/http-text/bounded-json.js
var bounded_json = __webpack_require__(5177);
// EXTERNAL MODULE: ./build/files/plain-file.js
var plain_file = __webpack_require__(19119);
// EXTERNAL MODULE: ./build/report/files/explanations.js + 2 modules
var explanations = __webpack_require__(3126);
;// CONCATENATED MODULE: ./build/report/explain/saved-explanations.js
/** Reads `explanations.json`, and explains calls by it: what a report has told of them is told again. */






const entrySchema = dist/* union */.KCZ([
    /** Of a call: its ID, and the number of its insight. */
    dist/* tuple */.PVZ([dist/* string */.YjP(), dist/* number */.aig()]),
    dist/* object */.Ikc({ insight: explanations/* insightSchema */.aw }),
    dist/* object */.Ikc({ request: explanations/* requestSchema */.TF }),
    explanations/* endSchema */.BM,
]);
/** Most characters of insights that are kept: four times what a report of ours can have. */
const mostCharacters = 100_000_000;
/** Most calls that are read ahead of their logs: more have none but in a file that somebody has changed. */
const mostAhead = 100_000;
/**
 * Opens a file.
 *
 * @returns `undefined` where there is none, or none that this program reads: then nothing is known
 */
async function openSavedExplanations(file) {
    const fd = await (0,plain_file/* openPlainFile */.rr)(file, { follow: true }).catch(() => undefined);
    if (fd === undefined)
        return undefined;
    const entries = readEntries((0,external_node_fs_.createReadStream)('', { fd }));
    const first = await entries.next().catch(() => undefined);
    const head = dist/* safeParse */.xLC(explanations/* headSchema */.ac, first?.value);
    if (!head.success) {
        await entries.return();
        return undefined;
    }
    const requests = [];
    const insights = [];
    const ahead = new Map();
    let characters = 0;
    let end;
    /** Reads up to and with the next call; `false` behind the last one. */
    const readCall = async () => {
        // A file that cannot be read to its end explains what came before.
        for (;;) {
            const { value, done } = await entries.next().catch(() => ({ value: undefined, done: true }));
            if (done === true)
                return false;
            const { success, output: entry } = dist/* safeParse */.xLC(entrySchema, value, { abortEarly: true });
            if (!success)
                continue;
            if (Array.isArray(entry)) {
                ahead.set(...entry);
                return true;
            }
            if ('request' in entry)
                requests.push(entry.request);
            else if ('refused' in entry)
                end = entry;
            else {
                characters += JSON.stringify(entry).length;
                insights.push(characters > mostCharacters ? undefined : entry.insight);
            }
        }
    };
    // The requests stand before the first call.
    await readCall();
    return {
        head: head.output,
        requests,
        next: async (id) => {
            while (!ahead.has(id) && ahead.size < mostAhead && (await readCall()))
                ;
            const number = ahead.get(id);
            ahead.delete(id);
            return number === undefined ? undefined : insights[number];
        },
        end: async () => {
            while (await readCall())
                ahead.clear();
            return end;
        },
    };
}
/** The JSON of each line that has an entry. */
async function* readEntries(chunks) {
    for await (const lines of (0,ndjson/* readLines */.Se)(chunks)) {
        for (const line of lines) {
            const json = line?.trim().replace(/,$/, '');
            if (json === undefined || json === '' || json === '[' || json === ']')
                continue;
            try {
                yield (0,bounded_json/* parseShallowJson */.o4)(json);
            }
            catch {
                // Torn, or none of ours.
            }
        }
    }
}

// EXTERNAL MODULE: ./build/report/explain/secret-segments.js
var secret_segments = __webpack_require__(86722);
;// CONCATENATED MODULE: ./build/report/explain/recall.js
/** Explains the calls of downloaded artifacts by what their own reports have told. */





/** Opens files of explanations. Those that are not there, or cannot be read, explain nothing. */
async function openRecall(files) {
    const opened = await Promise.all(files.map(async (file) => [file, await openSavedExplanations(file)]));
    const found = opened.flatMap(([file, saved]) => (saved === undefined ? [] : [{ file, saved }]));
    const outline = createOutline();
    const outlines = new Map(found.map(({ file, saved }) => [file, { saved, requests: saved.requests.map(outline.add) }]));
    const heads = found.map(({ saved }) => saved.head);
    const names = new Set(heads.flatMap(({ collection }) => (collection === undefined ? [] : [collection])));
    const ends = [];
    const told = new WeakMap();
    const sessions = new WeakMap();
    const readUnknown = (0,session/* createSessionReader */.Wy)({ isCloud: false, hasTildePaths: false });
    return {
        mock: {
            id: common(heads.map(({ mock }) => mock.id)) ?? '',
            name: common(heads.map(({ mock }) => mock.name)) ?? '',
            mockUrl: common(heads.map(({ mock }) => mock.mockUrl)) ?? '',
            provider: common(heads.map(({ provider }) => provider)),
        },
        notes: [...new Set(heads.flatMap(({ notes }) => notes))],
        refused: () => {
            const counter = (0,refused/* createRefusedCounter */.to)();
            for (const { refused } of ends)
                for (const kind of refused.kinds)
                    counter.add(kind, kind.count);
            // Those of too many kinds are in the total alone.
            return { ...counter.counted(), total: ends.reduce((sum, { refused }) => sum + refused.total, 0) };
        },
        redactions: () => ends.reduce((sum, { redactions }) => sum + redactions, 0),
        uncertainty: () => ends.map(({ uncertainty }) => uncertainty).find((given) => given !== undefined),
        explainer: {
            readSession: (log) => sessions.get(log) ?? readUnknown(log),
            hasTildePaths: heads.some((head) => head.hasTildePaths === true),
            explain: (log) => told.get(log) ?? { outcome: (0,outcome/* outcomeOf */.sG)(log) },
            segments: () => secret_segments/* findsNothing */.y,
            collection: names.size === 0 ? undefined : outline.collection([...names].join(', ')),
            basePaths: heads.flatMap(({ basePaths }) => basePaths),
            locate: outline.locate,
            saved: () => undefined,
        },
        follow: async function* (file, logs) {
            const known = outlines.get(file);
            const { provider, hasTildePaths = false } = known?.saved.head ?? {};
            const readSession = (0,session/* createSessionReader */.Wy)({ isCloud: provider === 'postman', hasTildePaths });
            for await (const sent of logs) {
                const insight = await known?.saved.next(sent.id);
                const session = readSession(sent);
                sessions.set(sent, session);
                if (insight !== undefined) {
                    const { example: numbers, ...rest } = insight;
                    const example = numbers && known?.requests[numbers[0]]?.examples[numbers[1]];
                    const served = { outcome: rest.outcome, ...(example && { example }) };
                    told.set(session.log, { ...served, told: { ...rest, ...served } });
                    sessions.set(sent, withMaskedSession(session, rest));
                }
                yield sent;
            }
            const end = await known?.saved.end();
            if (end !== undefined)
                ends.push(end);
        },
    };
}
/** A session that was redacted looks like a bad one, whose call nothing would have answered. */
function withMaskedSession({ badSession, ...read }, { outcome }) {
    if (badSession === undefined)
        return read;
    return outcome === 'unmatched' || outcome === 'ignored' ? { ...read, badSession } : { ...read, session: badSession };
}
/** What all are; `undefined` where they differ or are none. */
const common = (values) => values.every((value) => value === values[0]) ? values[0] : undefined;
/** Puts a collection together of what reports show of it. A request that several reports have is one. */
function createOutline() {
    const requests = new Map();
    const positions = new Map();
    const place = (pointer, { file, line }) => {
        if (file !== undefined)
            positions.set(pointer, { file, ...(line !== undefined && { line }) });
    };
    return {
        add: (kept) => {
            const key = JSON.stringify(kept);
            const known = requests.get(key);
            if (known !== undefined)
                return known;
            const made = outlineOf(kept, `/${requests.size}`);
            place(made.place.pointer, kept);
            for (const [index, example] of made.examples.entries())
                place(example.place.pointer, kept.examples[index] ?? {});
            requests.set(key, made);
            return made;
        },
        collection: (name) => ({
            ...{ repeatsIds: false, id: undefined, exporterId: undefined, name, variables: [] },
            requests: [...requests.values()],
        }),
        locate: (pointer) => positions.get(pointer),
    };
}
function outlineOf(kept, pointer) {
    const { id, collection, path, method, address, examples } = kept;
    const inKept = collection === undefined ? {} : { collection };
    const request = savedRequest(method, address);
    return {
        ...{ id, name: path.at(-1) ?? '', place: { path, pointer, ...inKept }, request },
        examples: examples.map((example, index) => ({
            ...{ id: example.id, uid: undefined, name: example.name, status: example.status, statusText: '' },
            place: { path: [...path, example.name], pointer: `${pointer}/${index}`, ...inKept },
            request: savedRequest(method, example.address),
            ...{ headers: [], body: '', previewLanguage: undefined },
            ...(example.isDefault && { standsFor: { statuses: [], isDefault: true } }),
        })),
    };
}
const savedRequest = (method, address) => ({
    ...{ method, address, query: [], pathVariables: [], headers: [], body: undefined },
});

// EXTERNAL MODULE: ./build/report/files/page.js + 1 modules
var page = __webpack_require__(28048);
// EXTERNAL MODULE: ./build/report/write-report.js + 3 modules
var write_report = __webpack_require__(12794);
// EXTERNAL MODULE: ./build/report/redact/redact.js + 13 modules
var redact = __webpack_require__(25721);
// EXTERNAL MODULE: ./build/command-line/files/item-files.js
var item_files = __webpack_require__(43634);
// EXTERNAL MODULE: ./build/command-line/files/output-folder.js + 1 modules
var output_folder = __webpack_require__(14315);
// EXTERNAL MODULE: ./build/command-line/files/call-log-files.js + 1 modules
var call_log_files = __webpack_require__(63154);
// EXTERNAL MODULE: ./build/command-line/print-report.js
var print_report = __webpack_require__(55451);
;// CONCATENATED MODULE: ./build/command-line/commands/report.js
/** `ephemeral-mock report`: all reports again, from downloaded call logs. */















/**
 * Writes the reports and prints the table of calls. An earlier report in the folder is replaced only by a whole one.
 *
 * @returns the exit code
 * @throws InputsError with every problem; Error when a file cannot be read, or none be written
 */
async function reportCommand(raw, options, context) {
    // Checked first: of the folder there is nothing else to say.
    const device = (0,output_folder/* findDeviceName */.rw)('out', options.out);
    if (device !== undefined)
        throw new values/* InputsError */.aV([device]);
    const given = options.files.map((file) => external_node_path_.resolve(context.directory, file));
    return (0,call_log_files/* withCallLogs */.I)(given, context, (inputs, missing) => reportOn({ inputs, missing }, raw, options, context));
}
async function reportOn({ inputs, missing: missingLogs }, raw, { files, out, mockUrl }, context) {
    const { bundle, directory, reporter, clock } = context;
    const problems = [];
    const problem = (text) => void problems.push(text);
    const checks = await (0,checks_checks/* parseChecks */.B)(raw, problem);
    const provider = (0,values/* oneOf */.yL)('provider', raw.provider, ['auto', 'postman', 'embedded'], problem);
    const target = external_node_path_.resolve(directory, out);
    const replaced = await findReplaced(inputs, target);
    if (replaced !== undefined) {
        problem(`\`out\` is "${out}": the report would replace its own input ${replaced}. Give another folder.`);
    }
    const items = await (0,item_files/* findItemFiles */.c7)(raw, directory, problem);
    const openapi = raw.contract === '' ? undefined : await __webpack_require__.e(/* import() */ 7709).then(__webpack_require__.bind(__webpack_require__, 27709));
    const document = await openapi?.readContractInput(raw.contract, directory, undefined, problem);
    const missing = [...missingLogs, ...(await (0,item_files/* describeMissingItems */._i)(raw, directory))];
    if (problems.length > 0)
        throw new values/* InputsError */.aV([...problems, ...missing]);
    (0,item_files/* refuseMissing */.jQ)(missing);
    const { explainer, secrets, notes } = await reporter.progress('Reading the collection, to explain the calls', () => (0,explain_calls.explainCalls)({ ...items, root: directory, provider: provider === 'auto' ? undefined : provider }));
    // There is no mock to ask: where a given file cannot be used, a report that says less would go unnoticed.
    if (notes.length > 0) {
        const given = [...(0,reference/* collectionLines */.a8)(raw.collection), raw.environment].filter((file) => file !== '').join(' and ');
        throw new Error(`The calls cannot be explained with ${given}, so that no report is made. ${notes.join(' ')}`);
    }
    const recall = await openRecall(inputs.map(explanationsOf));
    const { logs, progress } = await (0,call_log_files/* openCallLogFiles */.i)(inputs, reporter.warning, (file, given) => recall.follow(explanationsOf(file), given));
    const { mock: saved } = recall;
    const template = await (0,page/* readPageTemplate */.gZ)(bundle);
    const contract = document && (0,kept_contract/* openContract */.R)(document);
    const work = () => (0,write_report/* writeReport */.u)({
        logs,
        directory: target,
        onlyWhole: true,
        mock: {
            id: saved.id,
            name: saved.name || files.map((file) => external_node_path_.basename(external_node_path_.resolve(directory, file))).join(', '),
            mockUrl: mockUrl || saved.mockUrl,
        },
        // The files are redacted already; once more changes nothing, and helps with logs of other origin.
        redactor: (0,redact.createRedactor)({ secrets }),
        areLogsRedacted: true,
        creator: version/* creator */.xL,
        // Call logs do not say where they come from.
        provider: provider === 'auto' ? saved.provider : provider,
        explainer: items.collectionFile === undefined ? recall.explainer : explainer,
        checks,
        contract,
        notes: recall.notes,
        refused: recall.refused,
        redactedBefore: recall.redactions,
        uncertainty: recall.uncertainty,
        page: { template, generatedAt: clock.now() },
    });
    const report = await reporter.progress(progress, work).finally(() => contract?.end());
    if (report.incomplete !== undefined)
        throw report.incomplete;
    (0,print_report/* printReport */.Y_)(report, context);
    for (const failure of report.failures)
        reporter.warning((0,describe_error/* describeError */.U)(failure));
    if (report.files.length === 0)
        throw new Error(`No file of the report could be written to ${target}.`);
    return (0,print_report/* checkedCode */.HO)(report);
}
/** Beside the call logs of an artifact; what stands beside other files is not about them. */
const explanationsOf = (callLogs) => external_node_path_.basename(callLogs) === ndjson/* callLogsFile */.QZ ? external_node_path_.join(external_node_path_.dirname(callLogs), explanations/* explanationsFile */.ny) : '';
/** The input that has the name and place of the report's own call logs, links followed. */
async function findReplaced(inputs, target) {
    const real = (file) => (0,promises_.realpath)(file).catch(() => file);
    const output = external_node_path_.join(await real(target), ndjson/* callLogsFile */.QZ);
    for (const input of inputs)
        if ((await real(input)) === (await real(output)))
            return input;
    return undefined;
}


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

/***/ 36514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tp: () => (/* binding */ parseDocument),
/* harmony export */   u0: () => (/* binding */ readDocument),
/* harmony export */   w8: () => (/* binding */ decodeDocument)
/* harmony export */ });
/* harmony import */ var _http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5177);
/* harmony import */ var _http_text_thrown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98589);
/* harmony import */ var _defects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55030);
/** Bytes of a file to a JSON value, or a sentence that says what the file is instead. */



/** Larger files are refused: decoded and parsed they would take gigabytes. */
const largestDocument = 256 * 1024 * 1024;
/** @throws {DocumentError} for bytes that are no text in the encoding that they begin with */
function decode(bytes) {
    const [first, second] = bytes;
    // A byte order mark, or the zero byte that every ASCII character has in UTF-16.
    const encoding = (first === 0xff && second === 0xfe) || (first !== 0 && second === 0)
        ? 'utf-16le'
        : (first === 0xfe && second === 0xff) || (first === 0 && second !== undefined && second !== 0)
            ? 'utf-16be'
            : 'utf-8';
    try {
        return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    }
    catch (cause) {
        if (encoding === 'utf-8' && bytes.subarray(0, 4096).includes(0)) {
            throw new _defects_js__WEBPACK_IMPORTED_MODULE_0__/* .DocumentError */ .Mi('This is not JSON but a binary file.', { cause });
        }
        const text = new TextDecoder(encoding).decode(bytes);
        throw new _defects_js__WEBPACK_IMPORTED_MODULE_0__/* .DocumentError */ .Mi(`The file is not text in ${encoding === 'utf-8' ? 'UTF-8' : 'UTF-16'}: there is no such character at ` +
            `${lineAndColumn(text, text.indexOf('\uFFFD'))}. It is in another encoding, such as Latin-1; save it as UTF-8.`, { cause });
    }
}
/** What text that is not JSON is, by how it begins; the first that fits is taken. */
const beginnings = [
    [/^version https:\/\/git-lfs/, 'a Git LFS pointer (check the file out with lfs: true, or run git lfs pull)'],
    [/^<(?:!doctype html|html|head|body|!--)/i, 'an HTML page (a login or error page instead of the file?)'],
    [/^</, 'an XML document'],
    [
        /^(?:---\s+)?["']?(?:openapi|swagger)["']?\s*:/m,
        'an OpenAPI document in YAML (a collection can be made of versions 2 and 3)',
    ],
    [
        /^type\s*:\s*["']?[a-z]+\.insomnia\.rest\//m,
        'an Insomnia export (import it into Postman, and export the collection)',
    ],
    [/^meta\s*\{/, 'a request of Bruno (import the collection into Postman, and export it)'],
    [
        /^(?:###|curl\s|[A-Z]{3,7} https?:\/\/)/,
        'an HTTP request in text (import it into Postman, and export the collection)',
    ],
    [/^\$kind\s*:/m, 'an item of a Postman v3 collection in YAML (export the collection as v2.1)'],
    [/^(?:---\s|[A-Za-z_$][\w$-]{0,40}\s*:(?:\s|$))/, 'YAML'],
];
/** Whether the first two lines that are not empty are a JSON value each. */
function hasValuePerLine(text) {
    const lines = text
        .slice(0, 1_000_000)
        .split('\n')
        .map((line) => line.trim());
    const [first = '', second = ''] = lines.filter((line) => line !== '');
    try {
        return [first, second].every((line) => /^[{[]/.test(line) && (0,_http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseShallowJson */ .o4)(line, _http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_1__/* .deepestDocument */ .CE) !== undefined);
    }
    catch {
        return false;
    }
}
/** @throws {DocumentError} for what git leaves where two changes meet: valid JSON and YAML have no such line. */
function requireNoConflict(text) {
    const at = text.startsWith('<<<<<<< ') ? 0 : text.indexOf('\n<<<<<<< ') + 1;
    if (at === 0 && !text.startsWith('<<<<<<< '))
        return;
    const line = text.slice(0, at).split('\n').length;
    throw new _defects_js__WEBPACK_IMPORTED_MODULE_0__/* .DocumentError */ .Mi(`The file has merge conflicts: line ${String(line)} begins with <<<<<<<. Resolve them, and commit the file.`);
}
function lineAndColumn(text, position) {
    const before = text.slice(0, position);
    const line = before.split('\n').length;
    return `line ${String(line)}, column ${String(position - before.lastIndexOf('\n'))}`;
}
function describeSyntaxError(text, error) {
    if (hasValuePerLine(text)) {
        return 'This is not one JSON value but one on each line (NDJSON), as call logs are. Give the file that Postman exports.';
    }
    const reason = (0,_http_text_thrown_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error);
    if (/unexpected end|unterminated/i.test(reason)) {
        return `The JSON is truncated: it ends at ${lineAndColumn(text, text.length)} before it is complete.`;
    }
    const position = /at position (\d+)/.exec(reason)?.[1];
    const found = /Unexpected token '?(.)/u.exec(reason)?.[1];
    // V8 quotes the text instead of naming the position when the text is short.
    const at = position === undefined ? (found === undefined ? 0 : text.indexOf(found)) : Number(position);
    const what = reason.replace(/ in JSON at position.*$|, (?:"|\.\.\.).*$/s, '');
    return `The JSON is broken at ${lineAndColumn(text, at)}: ${what}.`;
}
/**
 * The text of a file: UTF-8 with or without a byte order mark, or UTF-16 in either order; without the mark.
 * @throws {DocumentError} with a sentence that says what the bytes are instead.
 */
function decodeDocument(bytes) {
    if (bytes.length > largestDocument) {
        const size = Math.round(bytes.length / 1024 / 1024);
        throw new _defects_js__WEBPACK_IMPORTED_MODULE_0__/* .DocumentError */ .Mi(`The file has ${String(size)} MiB; at most 256 MiB can be read.`);
    }
    if (bytes[0] === 0x1f && bytes[1] === 0x8b) {
        throw new _defects_js__WEBPACK_IMPORTED_MODULE_0__/* .DocumentError */ .Mi('This is not JSON but a gzip archive. Unpack it first.');
    }
    if (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4) {
        throw new _defects_js__WEBPACK_IMPORTED_MODULE_0__/* .DocumentError */ .Mi('This is not JSON but a ZIP archive. Unpack it first.');
    }
    const text = decode(bytes);
    requireNoConflict(text);
    return text;
}
/**
 * Parses the text of a JSON file.
 * @throws {DocumentError} with a sentence that names what the text is instead, or line and column of the mistake.
 */
function parseDocument(text) {
    if (text.trim() === '')
        throw new _defects_js__WEBPACK_IMPORTED_MODULE_0__/* .DocumentError */ .Mi('The file is empty. Export it from Postman again.');
    try {
        return (0,_http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseShallowJson */ .o4)(text, _http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_1__/* .deepestDocument */ .CE);
    }
    catch (error) {
        if (error instanceof _http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_1__/* .TooDeepError */ .Fd)
            throw new _defects_js__WEBPACK_IMPORTED_MODULE_0__/* .DocumentError */ .Mi(error.message, { cause: error });
        const start = text.trimStart().slice(0, 4096);
        // What begins like JSON is meant to be JSON: say where it breaks.
        const other = /^[[{"]/.test(start) ? undefined : beginnings.find(([fits]) => fits.test(start));
        throw new _defects_js__WEBPACK_IMPORTED_MODULE_0__/* .DocumentError */ .Mi(other === undefined
            ? describeSyntaxError(text, error)
            : `This is not JSON but ${other[1]}. Give the file that Postman exports.`, { cause: error });
    }
}
/**
 * Decodes and parses a JSON file.
 * @throws {DocumentError} as both do.
 */
function readDocument(bytes) {
    return parseDocument(decodeDocument(bytes));
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

/***/ 98105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explainCalls: () => (/* binding */ explainCalls)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./build/postman/model.js
var model = __webpack_require__(69412);
// EXTERNAL MODULE: ./build/report/explain/explainer.js + 2 modules
var explainer = __webpack_require__(53529);
// EXTERNAL MODULE: ./build/job/describe-error.js
var describe_error = __webpack_require__(95992);
// EXTERNAL MODULE: ./build/job/inputs/collection/bounded-file.js
var bounded_file = __webpack_require__(79895);
// EXTERNAL MODULE: ./build/job/inputs/collection/read-references.js
var read_references = __webpack_require__(420);
// EXTERNAL MODULE: ./build/job/state/mock-name.js
var mock_name = __webpack_require__(25068);
// EXTERNAL MODULE: ./build/job/state/mock-state.js
var mock_state = __webpack_require__(8666);
// EXTERNAL MODULE: ./build/job/secrets/secret-variables.js
var secret_variables = __webpack_require__(97864);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./build/job/close/shown-path.js
/** Files as annotations and reports name them. */



// Not `node:fs/promises`, which brings `readline` with it. The native one knows Windows' short names (`RUNNER~1`) too.
const realpath = (0,external_node_util_.promisify)(external_node_fs_.realpath.native);
/**
 * The path of a file from `root`, with slashes; `undefined` for one that is not below it. Where the two as they are given do
 * not say so, the folders that they lead to are compared: macOS reaches /tmp and /var by links, and a process that was
 * started there is told the other name.
 *
 * @param root absolute
 */
async function shownPath(file, root) {
    const absolute = external_node_path_.resolve(root, file);
    return pathBelow(root, absolute) ?? pathBelow(await realFolder(root), await realFile(absolute));
}
function pathBelow(root, file) {
    const relative = external_node_path_.relative(root, file);
    const isOutside = relative === '' || /^\.\.(?:[\\/]|$)/.test(relative) || external_node_path_.isAbsolute(relative);
    return isOutside ? undefined : relative.split(external_node_path_.sep).join('/');
}
/** The file itself may be a link to somewhere else: it is known by the name that it has in its folder. */
const realFile = async (file) => external_node_path_.join(await realFolder(external_node_path_.dirname(file)), external_node_path_.basename(file));
/** What is not there is its own name. */
const realFolder = (folder) => realpath(folder).catch(() => folder);

;// CONCATENATED MODULE: ./build/job/close/explain-calls.js
/** Makes what explains the calls: the mock's collection, environment and configuration, wherever they are. */










/** Never throws: what cannot be had costs a part of the explanations, and is a note. */
async function explainCalls(options) {
    const { origin } = options;
    const notes = [];
    const attempt = async (whatFailed, work) => {
        try {
            return await work();
        }
        catch (error) {
            notes.push(`${whatFailed}. ${(0,describe_error/* describeError */.U)(error)}`);
            return undefined;
        }
    };
    const asked = origin &&
        attempt('The names of the server responses are not known', () => origin.client.listServerResponses(origin.mockId));
    // Read while the API answers.
    const reading = attempt('The collection could not be read', async () => {
        const read = [];
        for (const source of await sourcesOf(options)) {
            const work = () => readCollectionFrom(source, options);
            const one = await attempt(`The file ${source.collectionFile} could not be read`, work);
            // Without one of its collections the others would explain the calls wrongly.
            if (one === undefined)
                return undefined;
            read.push(one);
        }
        return join(read);
    });
    const serverResponses = await asked;
    const mock = origin &&
        (await attempt("The mock's configuration is not known: the default is taken", () => origin.client.getMock(origin.mockId)));
    let secrets = [];
    const served = await attempt('The calls could not be compared with the collection', async () => {
        const read = (await reading) ?? (origin && mock && (await getCollections(origin, mock)));
        if (read === undefined)
            return undefined;
        const isChanged = mock !== undefined && isOtherEnvironment(mock.environment, options.environmentUid);
        if (isChanged) {
            notes.push("The mock's environment was changed during the job: calls from before are explained with the last one.");
        }
        const source = { ...options, environmentFile: isChanged ? undefined : options.environmentFile };
        const environment = await attempt('The environment could not be read: its variables stay unresolved', () => readEnvironmentOf(source, mock?.environment ?? undefined));
        secrets = (0,secret_variables/* secretsOfMock */.vf)({ collection: read.collection, environment: environment?.variables });
        const { cachedEngine, compileMock } = await loadEngine();
        const config = mock?.config ?? model/* defaultMockConfig */.U2;
        const engine = cachedEngine(await compileMock({ collection: read.collection, environment, config }));
        return { ...read, engine, ...(isChanged && { isChanged }) };
    });
    return {
        explainer: (0,explainer/* createExplainer */.x)({
            isCloud: options.provider === 'postman',
            ...(served && { served }),
            ...(serverResponses && { serverResponses }),
        }),
        secrets,
        notes,
    };
}
// The engine is loaded here only: most of its weight is of no use to a step that explains nothing.
const loadEngine = () => Promise.all(/* import() */[__webpack_require__.e(8641), __webpack_require__.e(4175), __webpack_require__.e(7864), __webpack_require__.e(2671), __webpack_require__.e(6377)]).then(__webpack_require__.bind(__webpack_require__, 12671));
/** The users' own files, or the copies of them. None where the collection is in an account alone. */
async function sourcesOf({ collectionFile, furtherFiles = [], furtherCollections, ...first }) {
    if (collectionFile === undefined)
        return [];
    const sources = [{ ...first, collectionFile }, ...furtherFiles.map((file) => ({ collectionFile: file }))];
    if (furtherCollections === undefined)
        return sources;
    const { decodeDocument, parseDocument } = await loadEngine();
    const copies = parseDocument(decodeDocument(await (0,bounded_file/* readKeptFile */.xj)(furtherCollections)));
    return [...sources, ...dist/* parse */.qgA(mock_state/* furtherCollectionsSchema */.tI, copies)];
}
/** What the mock makes of them; `undefined` of none. */
async function join([first, ...others]) {
    if (first === undefined || others.length === 0)
        return first;
    const { joinCollections } = await loadEngine();
    return {
        collection: joinCollections([first.collection, ...others.map(({ collection }) => collection)]),
        places: { parts: [first, ...others].map(({ places }) => places) },
    };
}
async function readCollectionFrom(from, { areKept, root }) {
    const { collection, json, source, files } = areKept === true ? await readKept(from) : await readOwnFile(from.collectionFile, root);
    if (files !== undefined)
        return { collection, places: { files: await shownFiles(files, root) } };
    const shown = source === undefined ? undefined : await shownPath(source, root);
    return { collection, ...(shown !== undefined && { places: { file: shown, text: json } }) };
}
async function readOwnFile(file, directory) {
    const { readCollectionFile } = await Promise.all(/* import() */[__webpack_require__.e(7864), __webpack_require__.e(2900)]).then(__webpack_require__.bind(__webpack_require__, 2900));
    const { collection, json, isConverted, files } = await readCollectionFile(file, undefined, directory);
    return { collection, json, source: isConverted ? undefined : file, files };
}
const filesSchema = dist/* array */.YOg(dist/* tuple */.PVZ([dist/* string */.YjP(), dist/* string */.YjP()]));
async function readKept({ collectionFile, collectionSource: source, collectionFiles: files }) {
    const { decodeDocument, parseDocument, readCollection } = await loadEngine();
    const json = decodeDocument(await (0,bounded_file/* readKeptFile */.xj)(collectionFile));
    const { collection } = await readCollection(parseDocument(json));
    if (files === undefined)
        return { collection, json, source, files };
    const entries = dist/* parse */.qgA(filesSchema, parseDocument(decodeDocument(await (0,bounded_file/* readKeptFile */.xj)(files))));
    return { collection, json, source, files: new Map(entries) };
}
/** Those below `root`, as they shall be shown. They have one folder, which is looked up once. */
async function shownFiles(files, root) {
    const shown = await Promise.all([...files].map(async ([pointer, file]) => [pointer, await shownPath(file, root)]));
    return new Map(shown.flatMap(([pointer, file]) => (file === undefined ? [] : [[pointer, file]])));
}
async function getCollections({ client }, { collection: uid, furtherCollections = [] }) {
    const { readCollection } = await loadEngine();
    const uids = [uid, ...furtherCollections];
    const read = [];
    for (const [index, each] of uids.entries()) {
        const { collection } = await readCollection(await client.getCollection(each));
        // An imported copy bears the mark of the run, which is no name of a collection.
        const name = uids.length === 1 ? '' : `Collection ${index + 1}`;
        read.push({ collection: (0,mock_name/* parseMark */.lw)(collection.name) === undefined ? collection : { ...collection, name } });
    }
    return join(read);
}
async function readEnvironmentOf({ environmentFile, areKept, origin }, uid) {
    const { readEnvironment, readDocument } = await loadEngine();
    if (environmentFile !== undefined) {
        if (areKept !== true)
            return (await (0,read_references/* readEnvironmentFile */.S0)(environmentFile)).environment;
        return readEnvironment(readDocument(await (0,bounded_file/* readKeptFile */.xj)(environmentFile))).environment;
    }
    if (origin === undefined || uid === undefined)
        return undefined;
    return readEnvironment(await origin.client.getEnvironment(uid)).environment;
}
/** Whether both are known and different. Some of Postman's answers have the bare ID, which is the end of the UID. */
function isOtherEnvironment(now, before) {
    if (before === undefined || now === before)
        return false;
    return now === null || before === null || !(now.endsWith(`-${before}`) || before.endsWith(`-${now}`));
}


/***/ }),

/***/ 71879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ openContract),
  openKeptContract: () => (/* binding */ openKeptContract)
});

// EXTERNAL MODULE: ./build/engine/read/read-document.js
var read_document = __webpack_require__(36514);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
;// CONCATENATED MODULE: ./build/contract/open-judge.js
/**
 * Judges in a thread of its own, which can be ended: a pattern or a few lines of schemas can keep a validator busy for ever, and
 * nothing that comes from a document or a call may hold up the removal of a mock.
 */


const usualTimeout = 20_000;
const mostMegabytes = 1_024;
/** The entry that the thread runs: in the bundle each has a folder beside it, and as TypeScript it is above this room. */
const entry = import.meta.filename.endsWith('.ts')
    ? external_node_path_.join(import.meta.dirname, '..', 'contract.ts')
    : external_node_path_.join(import.meta.dirname, '..', 'contract', 'index.js');
/** Starts the thread with the first exchange. */
function openJudge({ document, timeout = usualTimeout, signal }) {
    const waiting = [];
    let worker;
    let failure;
    let timer;
    const fail = (error) => {
        failure ??= error;
        clearTimeout(timer);
        for (const { reject } of waiting.splice(0))
            reject(failure);
        void worker?.terminate();
    };
    const expectAnswer = () => {
        clearTimeout(timer);
        if (waiting.length === 0)
            return;
        timer = setTimeout(() => {
            fail(new Error(`it took more than ${String(timeout / 1000)} s; look for patterns and schemas that take for ever.`));
        }, timeout);
    };
    const take = (answer) => {
        const asked = waiting.shift();
        expectAnswer();
        if ('failure' in answer)
            asked?.reject(new Error(answer.failure));
        else
            asked?.resolve(answer.violations);
    };
    const start = () => {
        const resourceLimits = { maxOldGenerationSizeMb: mostMegabytes };
        return new external_node_worker_threads_.Worker(entry, { workerData: document, env: {}, execArgv: [], resourceLimits })
            .on('message', take)
            .on('error', fail)
            .on('exit', () => {
            fail(new Error('its thread ended.'));
        });
    };
    const abort = () => {
        fail(new Error('there was no time left for it.'));
    };
    signal?.addEventListener('abort', abort, { once: true });
    if (signal?.aborted === true)
        abort();
    return {
        async judge(exchange) {
            if (failure !== undefined)
                throw failure;
            worker ??= start();
            const asked = Promise.withResolvers();
            waiting.push(asked);
            worker.postMessage(exchange);
            if (waiting.length === 1)
                expectAnswer();
            return asked.promise;
        },
        async end() {
            signal?.removeEventListener('abort', abort);
            fail(new Error('it is over.'));
            await worker?.terminate();
        },
    };
}

// EXTERNAL MODULE: ./build/job/inputs/collection/bounded-file.js
var bounded_file = __webpack_require__(79895);
;// CONCATENATED MODULE: ./build/job/close/kept-contract.js



/** @param signal aborted: nothing more is judged */
function openContract({ name, json }, signal) {
    return { name, ...openJudge({ document: json, signal }) };
}
/** @throws Error when the copy is gone: nobody knows then what was asked for */
async function openKeptContract({ file, name }, signal) {
    try {
        return openContract({ name, json: (0,read_document/* decodeDocument */.w8)(await (0,bounded_file/* readKeptFile */.xj)(file)) }, signal);
    }
    catch (cause) {
        throw new Error(`The contract that the main step kept in ${file} cannot be read.`, { cause });
    }
}


/***/ }),

/***/ 25827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ parseChecks),
/* harmony export */   O: () => (/* binding */ readKeptChecks)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77934);
/* harmony import */ var _http_text_show_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87078);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85292);
/** The inputs about checks, and the checks as main hands them to post. */



// Rules need a parser that most jobs do without.
const loadRules = () => __webpack_require__.e(/* import() */ 9379).then(__webpack_require__.bind(__webpack_require__, 89379));
/** Only what is asked for; problems go to `report`, one sentence each. @param collection that rules may be about */
async function parseChecks(raw, report, collection) {
    const failOnUnmatched = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('fail-on-unmatched', raw['fail-on-unmatched'], report);
    const failOnLooseMatch = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('fail-on-loose-match', raw['fail-on-loose-match'], report);
    const coverage = parseCoverage(raw['min-coverage'], report);
    const text = raw['expect-calls'];
    const expectCalls = text.trim() === '' ? [] : await (await loadRules()).parseExpectCalls(text, report, methodsOf(collection));
    return {
        ...(failOnUnmatched && { failOnUnmatched }),
        ...(failOnLooseMatch && { failOnLooseMatch }),
        ...(expectCalls.length > 0 && { expectCalls }),
        ...coverage,
    };
}
const methodsOf = (collection) => collection?.kind === 'file'
    ? new Set(collection.item.requests.map(({ request }) => request.method.toUpperCase()))
    : undefined;
/** `80`, `80%`, `80 requests`, `80% of requests`. */
function parseCoverage(given, report) {
    if (given === '')
        return undefined;
    const form = /^(\d{1,2}(?:\.\d+)?|100)(?:\s?%)?(?:\s+(?:of\s+)?(examples|requests))?$/i;
    const [, percent, counted] = form.exec(given.trim()) ?? [];
    if (percent === undefined) {
        report(`\`min-coverage\` is ${(0,_http_text_show_value_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(given)}: it takes a percentage from 0 to 100, of examples, or of requests as in "80 requests".`);
        return undefined;
    }
    return { minCoverage: Number(percent), ...(counted?.toLowerCase() === 'requests' && { minCoverageOf: 'requests' }) };
}
const keptSchema = valibot__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    failOnUnmatched: valibot__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()),
    failOnLooseMatch: valibot__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()),
    expectCalls: valibot__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J()),
    minCoverage: valibot__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()),
    minCoverageOf: valibot__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_2__/* .picklist */ .KIO(['examples', 'requests'])),
});
/**
 * The checks that `parseChecks` gave, after a way through JSON.
 *
 * @throws ValiError for anything else
 */
async function readKeptChecks(kept) {
    const { expectCalls, ...checks } = valibot__WEBPACK_IMPORTED_MODULE_2__/* .parse */ .qgA(keptSchema, kept);
    return expectCalls === undefined
        ? checks
        : { ...checks, expectCalls: valibot__WEBPACK_IMPORTED_MODULE_2__/* .parse */ .qgA((await loadRules()).keptRulesSchema, expectCalls) };
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

/***/ 25068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QE: () => (/* binding */ markedName),
/* harmony export */   lw: () => (/* binding */ parseMark),
/* harmony export */   pQ: () => (/* binding */ unmarkedName),
/* harmony export */   ry: () => (/* binding */ formatMark)
/* harmony export */ });
/**
 * The mark in the name of everything that a run creates in an account: `ephemeral:<owner>/<repo>:<run id>.<attempt>:<job>:<random>`,
 * with `:kept` at its end where `keep-mock` asks for what outlives the job.
 * The post step and the sweep find things by it, so this module is the only one that writes or reads it.
 */
// Every quantifier is followed by a character that its class excludes, so matching is linear.
const markPattern = /ephemeral:([^\s:/[\]]+\/[^\s:/[\]]+):(\d+)\.(\d+):([^\s:[\]]*):([0-9a-f]{12})(:kept)?/;
/** Writes a mark. `random` is 12 hex digits: two jobs of one matrix share everything else. */
function formatMark({ repository, runId, runAttempt, job, random, kept }) {
    return `ephemeral:${repository}:${runId}.${runAttempt}:${job}:${random}${kept ? ':kept' : ''}`;
}
/** Reads the mark out of a name, bare or in brackets; `undefined` when the name has none and so is not ours. */
function parseMark(name) {
    const match = markPattern.exec(name);
    if (!match)
        return undefined;
    const [whole, repository = '', runId = '', runAttempt = '', job = '', random = '', kept] = match;
    if (name !== whole && !name.endsWith(` [${whole}]`))
        return undefined;
    return { repository, runId, runAttempt, job, random, kept: kept !== undefined };
}
/** The name of what a run creates: the mark alone, or the user's name with the mark in brackets. */
function markedName(mark, name) {
    return name === undefined ? mark : `${name} [${mark}]`;
}
/** The user's part of such a name; `undefined` where there is the mark alone. */
function unmarkedName(name) {
    const mark = parseMark(name);
    if (mark === undefined)
        return name;
    return name === formatMark(mark) ? undefined : name.slice(0, -` [${formatMark(mark)}]`.length);
}


/***/ }),

/***/ 8666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bu: () => (/* binding */ parseState),
/* harmony export */   lN: () => (/* binding */ formatState),
/* harmony export */   tI: () => (/* binding */ furtherCollectionsSchema)
/* harmony export */ });
/* harmony import */ var _http_text_exact_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80803);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);
/**
 * What exists, as main hands it to post: everything that cleanup needs, in it *before* the call that creates the thing.
 * A thing with a name and no ID may exist or not: its create had not answered yet.
 */


const createdSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    /** Unique: it bears the run's mark. */
    name: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** UID; absent until the create has answered. */
    uid: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** Set when the create was sent again after a lost answer: then there may be two of the name. */
    repeated: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()),
});
/** The copies of a collection that was imported, in the mock's own folder. */
const keptCollectionSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    collectionFile: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** The user's own file, as an absolute path, where places in the copy of the collection are places in it. */
    collectionSource: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** Of a folder: a file that has the user's file of each request and example. */
    collectionFiles: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
});
/** Those of several collections but for the first, which the state names itself. */
const furtherCollectionsSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(keptCollectionSchema);
const stateSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    version: valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    provider: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['postman', 'embedded']),
    /** The mark in the names of all that this run creates. */
    mark: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** Where the Postman API of this mock is; absent until the embedded server has started. */
    api: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ url: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), key: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
    /** A key that was given and is not used, for redaction: post may come without its inputs. */
    unusedKey: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** Values of secret variables, for redaction, so that post needs neither file nor account for them. */
    secrets: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())),
    /** Where they are instead, when they are too many for a state. */
    secretsFile: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    workspace: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** A folder of this mock's own, for the embedded server's files and the report. */
    directory: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** Set when a file is imported: these are ours and go with the mock. */
    importedCollection: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(createdSchema),
    importedEnvironment: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(createdSchema),
    mock: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        ...createdSchema.entries,
        id: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        mockUrl: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        /** UID of the environment that it was created with, `null` for none; absent until the create has answered. */
        environment: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())),
    })),
    /** The embedded server's process and files, for when it is gone. */
    embedded: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ pid: valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), logFile: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), journalFile: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
    /** Copies of what was imported, in `directory`. */
    ...valibot__WEBPACK_IMPORTED_MODULE_0__/* .partial */ .OH3(keptCollectionSchema).entries,
    environmentFile: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** A file in `directory` that lists the copies of further collections: a state is short. */
    furtherCollections: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** The folder that the workflow's paths start from. */
    root: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    callLogs: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['always', 'on-failure', 'never']),
    artifactName: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    retentionDays: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()),
    /** Seconds. */
    callLogsTimeout: valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    /** Seconds. */
    closeTimeout: valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    redact: valibot__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('none'), valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())]),
    /** Parsed, for `keptChecks`, which knows its forms: checks that cannot be read must not keep the mock from being removed. */
    checks: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()),
    /** Where they are instead, when they are too long for a state. */
    checksFile: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** The OpenAPI document that examples and calls are held against: its copy in `directory`, and how it is called. */
    contract: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ file: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), name: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
    keepMock: valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    /** Whether main went to its end: if not, nobody was told the mock's URL. */
    opened: valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
});
/** The state as text, for `parseState`. */
function formatState(state) {
    return JSON.stringify(state);
}
/** @throws Error when the text is no state of this version */
function parseState(text) {
    let value;
    try {
        value = (0,_http_text_exact_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseExactJson */ .lQ)(text, 'compared');
    }
    catch (cause) {
        throw new Error('The state that the main step saved is not JSON.', { cause });
    }
    const result = valibot__WEBPACK_IMPORTED_MODULE_0__/* .safeParse */ .xLC(stateSchema, value);
    if (!result.success) {
        const [issue] = result.issues;
        throw new Error(`The state that the main step saved is not of this version: ${issue.message}.`);
    }
    return result.output;
}


/***/ })

};
