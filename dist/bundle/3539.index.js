export const id = 3539;
export const ids = [3539];
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
var explain_calls = __webpack_require__(27340);
// EXTERNAL MODULE: ./build/job/inputs/checks.js
var inputs_checks = __webpack_require__(5727);
// EXTERNAL MODULE: ./build/job/inputs/collection/reference.js + 2 modules
var reference = __webpack_require__(89167);
// EXTERNAL MODULE: ./build/job/inputs/values.js
var values = __webpack_require__(85292);
// EXTERNAL MODULE: ./build/call-log/ndjson.js
var ndjson = __webpack_require__(14372);
// EXTERNAL MODULE: ./build/call-log/count-refused.js
var count_refused = __webpack_require__(42952);
// EXTERNAL MODULE: ./build/call-log/outcome.js
var outcome = __webpack_require__(58482);
// EXTERNAL MODULE: ./build/call-log/session.js
var session = __webpack_require__(31022);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./build/call-log/refused.js
var refused = __webpack_require__(7874);
// EXTERNAL MODULE: ./build/http-text/bounded-json.js
var bounded_json = __webpack_require__(5177);
// EXTERNAL MODULE: ./build/files/plain-file.js
var plain_file = __webpack_require__(19119);
// EXTERNAL MODULE: ./build/report/files/explanations.js
var explanations = __webpack_require__(24219);
;// CONCATENATED MODULE: ./build/report/explain/saved-explanations.js
/** Reads `explanations.json`, and explains calls by it: what a report has told of them is told again. */







const outcomes = [
    'matched',
    'loose',
    'unmatched',
    'server-response',
    'preflight',
    'ignored',
];
const stepNames = ['method', 'selector', 'path', 'query', 'headers', 'body'];
const saved_explanations_text = dist/* string */.YjP();
const position = { file: dist/* exactOptional */.yqP(saved_explanations_text), line: dist/* exactOptional */.yqP(dist/* number */.aig()) };
const bareSchema = dist/* object */.Ikc({ place: saved_explanations_text, ...position });
const savedSchema = dist/* object */.Ikc({
    method: saved_explanations_text,
    path: saved_explanations_text,
    headers: dist/* array */.YOg(dist/* object */.Ikc({ key: saved_explanations_text, value: saved_explanations_text })),
    body: saved_explanations_text,
});
const candidatesSchema = dist/* pipe */.FsL(dist/* array */.YOg(dist/* object */.Ikc({
    example: saved_explanations_text,
    collection: dist/* exactOptional */.yqP(saved_explanations_text),
    place: saved_explanations_text,
    method: saved_explanations_text,
    address: saved_explanations_text,
    score: dist/* number */.aig(),
    steps: dist/* array */.YOg(dist/* object */.Ikc({ step: dist/* picklist */.KIO(stepNames), score: dist/* number */.aig(), fits: dist/* boolean */.zMY(), reason: saved_explanations_text })),
    droppedBy: dist/* exactOptional */.yqP(dist/* picklist */.KIO(stepNames)),
    ...position,
})), dist/* maxLength */.Ru6(10));
const insightSchema = dist/* object */.Ikc({
    outcome: dist/* picklist */.KIO(outcomes),
    example: dist/* exactOptional */.yqP(dist/* tuple */.PVZ([dist/* number */.aig(), dist/* number */.aig()])),
    miss: dist/* exactOptional */.yqP(dist/* object */.Ikc({
        difference: saved_explanations_text,
        isRefused: dist/* exactOptional */.yqP(dist/* literal */.euz(true)),
        candidates: candidatesSchema,
        bareRequest: dist/* exactOptional */.yqP(bareSchema),
        saved: dist/* exactOptional */.yqP(savedSchema),
    })),
    match: dist/* exactOptional */.yqP(dist/* object */.Ikc({
        loose: dist/* exactOptional */.yqP(dist/* object */.Ikc({ kind: dist/* picklist */.KIO(['similar path', 'saved value', 'another example']), cause: saved_explanations_text, reason: saved_explanations_text })),
        difference: saved_explanations_text,
        candidates: candidatesSchema,
        saved: dist/* exactOptional */.yqP(savedSchema),
    })),
    note: dist/* exactOptional */.yqP(saved_explanations_text),
});
const requestSchema = dist/* object */.Ikc({
    id: saved_explanations_text,
    collection: dist/* exactOptional */.yqP(saved_explanations_text),
    path: dist/* array */.YOg(saved_explanations_text),
    method: saved_explanations_text,
    address: saved_explanations_text,
    examples: dist/* array */.YOg(dist/* object */.Ikc({
        id: saved_explanations_text,
        name: saved_explanations_text,
        status: dist/* number */.aig(),
        address: saved_explanations_text,
        isDefault: dist/* exactOptional */.yqP(dist/* literal */.euz(true)),
        ...position,
    })),
    ...position,
});
const headSchema = dist/* object */.Ikc({
    version: dist/* literal */.euz(explanations/* explanationsVersion */.Nd),
    mock: dist/* object */.Ikc({ id: saved_explanations_text, name: saved_explanations_text, mockUrl: saved_explanations_text }),
    provider: dist/* exactOptional */.yqP(dist/* picklist */.KIO(['postman', 'embedded'])),
    collection: dist/* exactOptional */.yqP(saved_explanations_text),
    basePaths: dist/* pipe */.FsL(dist/* array */.YOg(dist/* array */.YOg(saved_explanations_text)), dist/* maxLength */.Ru6(1_000)),
    hasTildePaths: dist/* exactOptional */.yqP(dist/* literal */.euz(true)),
    notes: dist/* array */.YOg(saved_explanations_text),
});
const endSchema = dist/* object */.Ikc({
    refused: refused/* refusedRequestsSchema */._j,
    redactions: dist/* number */.aig(),
    uncertainty: dist/* exactOptional */.yqP(dist/* object */.Ikc({ reason: saved_explanations_text, spoilsChecks: dist/* boolean */.zMY() })),
});
const callSchema = dist/* tuple */.PVZ([saved_explanations_text, dist/* number */.aig()]);
const entrySchema = dist/* union */.KCZ([
    callSchema,
    dist/* object */.Ikc({ insight: insightSchema }),
    dist/* object */.Ikc({ request: requestSchema }),
    endSchema,
]);
/** Characters of all insights that are kept: a file of ours has a quarter of it. */
const mostCharacters = 100_000_000;
/** Calls whose logs have not come yet: those of a file that somebody has changed. */
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
    const head = dist/* safeParse */.xLC(headSchema, first?.value);
    if (!head.success) {
        await entries.return();
        return undefined;
    }
    const requests = [];
    const insights = [];
    const ahead = new Map();
    let characters = 0;
    let end;
    /** The next call; `undefined` behind the last one. */
    const nextCall = async () => {
        // A file that cannot be read to its end explains what came before.
        for (;;) {
            const { value, done } = await entries.next().catch(() => ({ value: undefined, done: true }));
            if (done === true)
                return undefined;
            const entry = readEntry(value);
            if (entry === undefined)
                continue;
            if (Array.isArray(entry))
                return entry;
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
    const take = (call) => {
        if (call !== undefined)
            ahead.set(...call);
    };
    // The requests stand before the first call.
    take(await nextCall());
    return {
        head: head.output,
        requests,
        next: async (id) => {
            while (!ahead.has(id) && ahead.size < mostAhead) {
                const call = await nextCall();
                if (call === undefined)
                    break;
                take(call);
            }
            const number = ahead.get(id);
            ahead.delete(id);
            return number === undefined ? undefined : insights[number];
        },
        end: async () => {
            while ((await nextCall()) !== undefined)
                ;
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
function readEntry(value) {
    const parsed = dist/* safeParse */.xLC(entrySchema, value, { abortEarly: true });
    return parsed.success ? parsed.output : undefined;
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
            const counter = (0,count_refused/* createRefusedCounter */.t)();
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
                    told.set(session.log, { ...explained(rest, example), told: { ...rest, ...(example && { example }) } });
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
const explained = ({ outcome }, example) => ({
    outcome,
    ...(example && { example }),
});
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

// EXTERNAL MODULE: ./build/report/write-report.js + 6 modules
var write_report = __webpack_require__(91064);
// EXTERNAL MODULE: ./build/report/redact/redact.js + 13 modules
var redact = __webpack_require__(54170);
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
    // Before the files are looked for, as no other name of a folder has to do with them.
    const device = (0,output_folder/* findDeviceName */.rw)('out', options.out);
    if (device !== undefined)
        throw new values/* InputsError */.aV([device]);
    const given = options.files.map((file) => external_node_path_.resolve(context.directory, file));
    return (0,call_log_files/* withCallLogs */.I)(given, context, (inputs) => reportOn(inputs, raw, options, context));
}
async function reportOn(inputs, raw, { files, out, mockUrl }, context) {
    const { bundle, directory, reporter, version, clock } = context;
    const problems = [];
    const problem = (text) => void problems.push(text);
    const checks = await (0,inputs_checks/* parseChecks */.B)(raw, problem);
    const provider = (0,values/* oneOf */.yL)('provider', raw.provider, ['auto', 'postman', 'embedded'], problem);
    const target = external_node_path_.resolve(directory, out);
    const replaced = await findReplaced(inputs, target);
    if (replaced !== undefined) {
        problem(`\`out\` is "${out}": the report would replace its own input ${replaced}. Give another folder.`);
    }
    const items = await (0,item_files/* findItemFiles */.c)(raw, directory, problem);
    const document = raw.contract === '' ? undefined : await readContract(raw.contract, directory, problem);
    if (problems.length > 0)
        throw new values/* InputsError */.aV(problems);
    const { explainer, secrets, notes } = await reporter.progress('Reading the collection, to explain the calls', () => (0,explain_calls/* explainCalls */.B)({
        ...items,
        root: directory,
        provider: provider === 'auto' ? undefined : provider,
    }));
    // Without a mock there are the given files alone: one that cannot be used is no reason to say less in silence.
    if (notes.length > 0) {
        const lines = (0,reference/* collectionLines */.a8)(raw.collection);
        const given = [...lines, raw.environment].filter((file) => file !== '').join(' and ');
        const missing = [
            ...(await Promise.all(lines.map((line) => (0,item_files/* describeMissingItem */.l)('collection', line, directory)))),
            await (0,item_files/* describeMissingItem */.l)('environment', raw.environment, directory),
        ].filter((sentence) => sentence !== undefined);
        const why = [...notes, ...missing].join(' ');
        throw new Error(`The calls cannot be explained with ${given}, so that no report is made. ${why}`);
    }
    const recall = await openRecall(inputs.map(explanationsOf));
    const { logs, progress } = await (0,call_log_files/* openCallLogFiles */.i)(inputs, (message) => {
        reporter.warning(message);
    }, (file, given) => recall.follow(explanationsOf(file), given));
    const { mock: saved } = recall;
    const template = await (0,print_report/* readPageTemplate */.gZ)(bundle);
    const contract = document && (await __webpack_require__.e(/* import() */ 1879).then(__webpack_require__.bind(__webpack_require__, 71879))).openContract(document);
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
        creator: { name: 'ephemeral-mock', version },
        explainer: items.collectionFile === undefined ? recall.explainer : explainer,
        checks,
        contract,
        notes: recall.notes,
        refused: () => Promise.resolve(recall.refused()),
        redactedBefore: recall.redactions,
        uncertainty: recall.uncertainty,
        page: {
            template,
            head: {
                // Call logs do not say where they come from.
                ...(provider !== 'auto' ? { provider } : saved.provider && { provider: saved.provider }),
                collectionName: (explainer.collection ?? recall.explainer.collection)?.name ?? '',
                generatedAt: new Date(clock.now()).toISOString(),
                version,
            },
        },
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
async function readContract(name, directory, report) {
    const { readContractInput } = await __webpack_require__.e(/* import() */ 4855).then(__webpack_require__.bind(__webpack_require__, 37236));
    return readContractInput(name, directory, undefined, report);
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
    // Those of Unix say what it is: 8 is a plain file, 0 is not said.
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
 * @throws Error when one of them has no call logs; what `work` throws
 */
async function withCallLogs(given, context, work) {
    let scratch;
    try {
        const files = [];
        for (const file of given) {
            if (await isZip(file)) {
                scratch ??= await (0,scratch_folder/* makeScratchFolder */.DW)(context.self);
                files.push(await unzipArtifact(file, external_node_path_.join(scratch, String(files.length))));
            }
            else
                files.push(await findCallLogs(file, context));
        }
        return await work(files);
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
/* harmony export */   c: () => (/* binding */ findItemFiles),
/* harmony export */   l: () => (/* binding */ describeMissingItem)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _http_text_show_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87078);
/* harmony import */ var _job_describe_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95992);
/* harmony import */ var _job_inputs_collection_read_collections_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98421);
/* harmony import */ var _job_inputs_collection_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89167);
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
/** A sentence with what was looked for and the files that are near; `undefined` for what is there, and for ''. */
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
    return `\`${input}\` is ${(0,_http_text_show_value_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(text)}: ${await (0,_job_inputs_collection_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .describeMissing */ .UV)({ input, text, file, directory }, true)}`;
}


/***/ }),

/***/ 44455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DZ: () => (/* binding */ isVariable),
/* harmony export */   F1: () => (/* binding */ forgivenPaths),
/* harmony export */   I9: () => (/* binding */ readPathRule),
/* harmony export */   O9: () => (/* binding */ coversPath),
/* harmony export */   QL: () => (/* binding */ meetsPath),
/* harmony export */   i7: () => (/* binding */ fitsPath)
/* harmony export */ });
/* harmony import */ var _call_path_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72882);
/* harmony import */ var _match_path_score_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36493);
/** The path of a rule: as the engine compares the path of a saved request, with `*` and `**` besides. */


/** Stands for any number of segments. */
const anyNumber = '**';
/** Whether a segment of a rule, as it is written, stands for others than itself. */
const isVariable = (segment) => segment.startsWith('*') || (0,_call_path_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .splitPathVariable */ ._y)(segment) !== undefined || segment.includes('{{');
/** @param path a rule's segments as they are written */
function readPathRule(path) {
    const { segments, wildcards } = (0,_call_path_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePattern */ .EY)(path.map(toPattern).join('/'));
    return path.map((written, index) => written === anyNumber ? anyNumber : { text: segments[index] ?? '', wildcard: wildcards.get(index) });
}
/** Whatever its name is, a variable of a rule has no value. */
function toPattern(segment) {
    if (segment === '*')
        return '{{*}}';
    const variable = (0,_call_path_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .splitPathVariable */ ._y)(segment);
    return variable === undefined ? segment : `{{*}}${variable.rest}`;
}
/**
 * Whether a path is one that a rule means. Linear but for `**`, of which each tries to stand for as little as possible; the
 * last one alone is gone back to.
 *
 * @param path the segments of a call's path as the engine reads them
 * @param hides whether a redacted segment may have been one that is wanted, of which the text is given where it is known
 */
function fitsPath(rule, path, hides = () => false) {
    const fitsSegment = (wanted, sent) => wanted.wildcard === undefined
        ? wanted.text === sent || hides(sent, wanted.text)
        : (0,_match_path_score_js__WEBPACK_IMPORTED_MODULE_1__/* .fitsWildcard */ .b2)(sent, wanted.wildcard) || hides(sent, undefined);
    let at = 0;
    let next = 0;
    let lastStars;
    while (at < path.length) {
        const wanted = rule[next];
        if (wanted === anyNumber) {
            lastStars = { next, at };
            next += 1;
        }
        else if (wanted !== undefined && fitsSegment(wanted, path[at] ?? '')) {
            next += 1;
            at += 1;
        }
        else if (lastStars !== undefined) {
            lastStars.at += 1;
            at = lastStars.at;
            next = lastStars.next + 1;
        }
        else {
            return false;
        }
    }
    return rule.slice(next).every((segment) => segment === anyNumber);
}
/**
 * The paths that a rule may mean a call by: its own first, and those that have the path of a base URL more or less (M-18).
 *
 * @param basePaths the segments that base URLs of the collection put in front of paths
 */
function forgivenPaths(segments, basePaths) {
    const forgiven = basePaths.map((base) => {
        const isThere = base.every((segment, index) => segments[index] === segment);
        return isThere ? segments.slice(base.length) : [...base, ...segments];
    });
    return [segments, ...forgiven];
}
/** Compares two lists of segments, of which the first may have any number of them in a place. */
function layOver(rule, others, fits) {
    // Of each number of other segments, whether the rule up to here stands for that many.
    let reached = [true, ...others.map(() => false)];
    for (const segment of rule) {
        const first = reached.indexOf(true);
        reached =
            segment === anyNumber
                ? reached.map((_, count) => first !== -1 && count >= first)
                : [false, ...others.map((other, index) => reached[index] === true && fits(segment, other))];
    }
    return reached.at(-1) === true;
}
/** Whether each path that the second rule means is one that the first means. */
function coversPath(rule, other) {
    return layOver(rule, other, (segment, covered) => {
        if (segment === anyNumber || covered === anyNumber)
            return false;
        if (segment.wildcard === undefined)
            return covered.wildcard === undefined && covered.text === segment.text;
        if (isWhole(segment.wildcard))
            return true;
        return covered.wildcard === undefined
            ? (0,_match_path_score_js__WEBPACK_IMPORTED_MODULE_1__/* .fitsWildcard */ .b2)(covered.text, segment.wildcard)
            : covered.wildcard.texts.join('\0') === segment.wildcard.texts.join('\0');
    });
}
/** Whether some path that the rule means fits the path of an example, by whatever step of matching. */
function meetsPath(rule, { segments, wildcards }) {
    return layOver(rule, [...segments.keys()], (segment, index) => {
        const saved = segments[index] ?? '';
        const wildcard = wildcards.get(index);
        if (segment === anyNumber)
            return false;
        if (segment.wildcard !== undefined)
            return wildcard !== undefined || (0,_match_path_score_js__WEBPACK_IMPORTED_MODULE_1__/* .fitsWildcard */ .b2)(saved, segment.wildcard);
        if (wildcard !== undefined)
            return (0,_match_path_score_js__WEBPACK_IMPORTED_MODULE_1__/* .fitsWildcard */ .b2)(segment.text, wildcard);
        return segment.text.toLowerCase() === saved.toLowerCase() || ((0,_call_path_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .isId */ .eQ)(segment.text) && (0,_call_path_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .isId */ .eQ)(saved));
    });
}
const isWhole = ({ texts }) => texts.every((text) => text === '');


/***/ }),

/***/ 64519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ bodyDifference),
/* harmony export */   s: () => (/* binding */ differsFrom)
/* harmony export */ });
/* harmony import */ var _call_canonical_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20154);
/* harmony import */ var _match_match_body_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10317);
/* harmony import */ var _json_difference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60977);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50479);




/** The index of the first character that differs in two texts that differ, where they look alike in quotes. */
function differsFrom(sent, saved, show) {
    if (show(sent) !== show(saved))
        return {};
    let index = 0;
    while (index < sent.length && sent.charCodeAt(index) === saved.charCodeAt(index))
        index += 1;
    return { from: index };
}
/** The first place where two JSON values differ. */
function firstDifference(sentJson, savedJson) {
    const [first] = (0,_json_difference_js__WEBPACK_IMPORTED_MODULE_0__/* .differences */ .tX)((0,_json_difference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCanonical */ .Kf)(sentJson), (0,_json_difference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCanonical */ .Kf)(savedJson));
    if (first === undefined)
        return undefined;
    const { keys, sent, saved } = first;
    const areTexts = typeof sent === 'string' && typeof saved === 'string';
    const from = areTexts ? differsFrom(sent, saved, (text) => (0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(JSON.stringify(text))) : {};
    return { kind: 'value', keys, isSent: sent !== undefined, isSaved: saved !== undefined, ...from };
}
function jsonDifference(canonical, call) {
    if (!(0,_match_match_body_js__WEBPACK_IMPORTED_MODULE_2__/* .isJson */ .Fh)(call.mediaType()))
        return { kind: 'type', saved: 'JSON' };
    const sent = call.canonicalBody();
    if (sent === undefined)
        return { kind: 'no JSON' };
    return firstDifference(sent, canonical) ?? { kind: 'unknown' };
}
/** For a body that is compared as text. Where both are JSON their values tell more than their white space. */
function plainDifference(text, call) {
    const sent = call.canonicalBody();
    const saved = sent === undefined ? undefined : (0,_call_canonical_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .dj)(text);
    if (sent === undefined || saved === undefined)
        return { kind: 'text', ...differsFrom(call.text(), text, _quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD) };
    return (firstDifference(sent, saved) ?? {
        kind: 'same JSON as text',
        isSentAsJson: (0,_match_match_body_js__WEBPACK_IMPORTED_MODULE_2__/* .isJson */ .Fh)(call.mediaType()),
    });
}
/** For a body that `compareBody` found different. */
function bodyDifference(pattern, call) {
    if (!call.hasBody)
        return { kind: 'not sent' };
    switch (pattern.kind) {
        case 'none':
            return { kind: 'not saved' };
        case 'file':
            return { kind: 'file' };
        case 'json':
            return jsonDifference(pattern.canonical, call);
        case 'text':
            return plainDifference(pattern.text, call);
        case 'fields':
            return call.mediaType() === pattern.mediaType ? { kind: 'fields' } : { kind: 'type', saved: pattern.mediaType };
        case 'graphql': {
            const sent = call.graphql();
            if (sent === undefined)
                return { kind: 'no GraphQL' };
            if (sent.query !== pattern.parts.query)
                return { kind: 'graphql', part: 'query' };
            return { kind: 'graphql', part: sent.variables === pattern.parts.variables ? 'operation' : 'variables' };
        }
    }
}


/***/ }),

/***/ 60977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C5: () => (/* binding */ memberOf),
/* harmony export */   Kf: () => (/* binding */ parseCanonical),
/* harmony export */   n4: () => (/* binding */ isEqual),
/* harmony export */   tX: () => (/* binding */ differences),
/* harmony export */   u_: () => (/* binding */ isContainer)
/* harmony export */ });
/* harmony import */ var _http_text_exact_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80803);
/** Where two JSON values differ. Both came through `canonicalJson`, which bounds their depth. */

/** The value of a canonical JSON text. */
const parseCanonical = (canonical) => (0,_http_text_exact_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseExactJson */ .lQ)(canonical, 'compared');
/** Whether a value is an object or a list. */
function isContainer(value) {
    return typeof value === 'object' && value !== null && !(0,_http_text_exact_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isExactNumber */ .zr)(value);
}
/** What an object or a list has there itself. */
const memberOf = (value, key) => isContainer(value) && Object.hasOwn(value, key) ? value[key] : undefined;
/** Whether two values are equal of which at least one is no object and no list. */
const isEqual = (a, b) => (0,_http_text_exact_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isExactNumber */ .zr)(a) && (0,_http_text_exact_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isExactNumber */ .zr)(b) ? a.rawJSON === b.rawJSON : Object.is(a, b);
/** The places where two values differ, in the order of the saved one. */
function* differences(sent, saved, keys = []) {
    if (!isContainer(sent) || !isContainer(saved) || Array.isArray(sent) !== Array.isArray(saved)) {
        if (!isEqual(sent, saved))
            yield { keys, sent, saved };
        return;
    }
    for (const key of new Set([...Object.keys(saved), ...Object.keys(sent)])) {
        yield* differences(memberOf(sent, key), memberOf(saved, key), [...keys, key]);
    }
}


/***/ }),

/***/ 50479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ hidden),
/* harmony export */   bp: () => (/* binding */ describeValue),
/* harmony export */   df: () => (/* binding */ describePlace),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   hD: () => (/* binding */ quote)
/* harmony export */ });
/* harmony import */ var _http_text_exact_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80803);
/** How sentences quote values, and places in JSON values. */

const longestQuote = 120;
/**
 * A value in backticks, cut to a readable length, without control characters. Line ends are shown (`␊`, `␍`): two texts may
 * differ in nothing else.
 */
function quote(value, longest = longestQuote) {
    const cut = value.length > longest ? `${value.slice(0, longest)}…` : value;
    return `\`${cut
        .replaceAll('\n', '␊')
        .replaceAll('\r', '␍')
        .replace(/[\p{Cc}`]/gu, ' ')}\``;
}
/** Stands for what a redacted text does not have any more. */
const hidden = '***';
/** Of a path through JSON, which says what stands there: without its end it says little. */
const longestJsonPath = 480;
/** The value at these keys; `undefined` where there is none. */
function valueAt(value, keys) {
    let at = value;
    for (const key of keys) {
        if (typeof at !== 'object' || at === null || (0,_http_text_exact_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isExactNumber */ .zr)(at) || !Object.hasOwn(at, key))
            return undefined;
        at = at[key]; // an object with this very key
    }
    return at;
}
/**
 * Where a difference is: `body at \`user.name\``, `body` for the root. A key that stands in none of the values there, as they
 * are shown, was redacted in them.
 */
function describePlace(keys, shown) {
    if (keys.length === 0)
        return 'body';
    const isShown = (index) => shown.some((value) => valueAt(value, keys.slice(0, index + 1)) !== undefined);
    const path = keys.map((key, index) => (isShown(index) ? key : hidden)).join('.');
    return `body at ${quote(path, longestJsonPath)}`;
}
/** A value as a sentence quotes it. @param isThere whether there was one before its text was redacted */
function describeValue(value, isThere) {
    if (!isThere)
        return 'nothing';
    if (value === undefined || value === hidden)
        return quote(hidden);
    try {
        return quote(JSON.stringify(value));
    }
    catch {
        // A body may nest deeper than the stack.
        return 'something else';
    }
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

/***/ 13374:
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


/***/ })

};
