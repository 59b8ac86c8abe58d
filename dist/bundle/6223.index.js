export const id = 6223;
export const ids = [6223];
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
// EXTERNAL MODULE: ./build/job/inputs/collection/read-collections.js
var read_collections = __webpack_require__(98421);
// EXTERNAL MODULE: ./build/job/inputs/collection/reference.js
var reference = __webpack_require__(74632);
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

// EXTERNAL MODULE: ./build/report/write-report.js + 22 modules
var write_report = __webpack_require__(96583);
// EXTERNAL MODULE: ./build/report/redact/redact.js + 13 modules
var redact = __webpack_require__(54170);
// EXTERNAL MODULE: ./build/command-line/output-folder.js
var output_folder = __webpack_require__(53811);
// EXTERNAL MODULE: ./build/command-line/call-log-files.js + 1 modules
var call_log_files = __webpack_require__(48484);
// EXTERNAL MODULE: ./build/command-line/print-report.js + 1 modules
var print_report = __webpack_require__(68815);
;// CONCATENATED MODULE: ./build/command-line/commands/report.js
/** `ephemeral-mock report`: all reports again, from downloaded call logs. */













/**
 * Writes the reports and prints the table of calls. An earlier report in the folder is replaced only by a whole one.
 *
 * @returns the exit code
 * @throws InputsError with every problem; Error when a file cannot be read, or none be written
 */
async function reportCommand(raw, options, context) {
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
    const device = (0,output_folder/* findDeviceName */.r)('out', out);
    if (device !== undefined)
        problem(device);
    const lines = (0,reference/* collectionLines */.a8)(raw.collection);
    const found = await Promise.all(lines.map((line) => itemFile('collection', line, directory, problem)));
    await (0,read_collections/* checkLines */.W)(lines.map((text, index) => ({ text, file: found[index] })), problem);
    const [collectionFile, ...furtherFiles] = found.filter((file) => file !== undefined);
    const environmentFile = await itemFile('environment', raw.environment, directory, problem);
    if (problems.length > 0)
        throw new values/* InputsError */.aV(problems);
    const { explainer, secrets, notes } = await reporter.progress('Reading the collection, to explain the calls', () => (0,explain_calls/* explainCalls */.B)({
        collectionFile,
        furtherFiles,
        environmentFile,
        root: directory,
        provider: provider === 'auto' ? undefined : provider,
    }));
    // Without a mock there are the given files alone: one that cannot be used is no reason to say less in silence.
    if (notes.length > 0) {
        const given = [...lines, raw.environment].filter((file) => file !== '').join(' and ');
        throw new Error(`The calls cannot be explained with ${given}, so that no report is made. ${notes.join(' ')}`);
    }
    const recall = await openRecall(inputs.map(explanationsOf));
    const { logs, progress } = await (0,call_log_files/* openCallLogFiles */.i)(inputs, (message) => {
        reporter.warning(message);
    }, (file, given) => recall.follow(explanationsOf(file), given));
    const { mock: saved } = recall;
    const template = await (0,print_report/* readPageTemplate */.gZ)(bundle);
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
        explainer: collectionFile === undefined ? recall.explainer : explainer,
        checks,
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
    const report = await reporter.progress(progress, work);
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
/** The file or folder that an input means; `undefined` for '' and after a problem. What is not there is told when it is read. */
async function itemFile(input, text, directory, report) {
    if (text === '')
        return undefined;
    try {
        return await (0,reference/* givenItemPath */.EM)(input, text, directory);
    }
    catch (error) {
        report(`\`${input}\` is "${text}": ${(0,describe_error/* describeError */.U)(error)}`);
        return undefined;
    }
}
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

/***/ 53811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ makeLogsFolder),
/* harmony export */   r: () => (/* binding */ findDeviceName)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _job_describe_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95992);
/* harmony import */ var _job_inputs_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85292);
/** The folder that reports go to: it can be written, and it is none on any system alone. */




/**
 * Makes the folder for the reports where it is missing: that it is of no use is to be known before there are calls to lose.
 *
 * @param directory where relative paths start
 * @throws InputsError
 */
async function makeLogsFolder(logs, directory) {
    const device = findDeviceName('logs', logs);
    if (device !== undefined)
        throw new _job_inputs_values_js__WEBPACK_IMPORTED_MODULE_2__/* .InputsError */ .aV([device]);
    const folder = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(directory, logs);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(folder, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
    }
    catch (error) {
        const reason = (0,_job_describe_error_js__WEBPACK_IMPORTED_MODULE_3__/* .describeError */ .U)(error);
        throw new _job_inputs_values_js__WEBPACK_IMPORTED_MODULE_2__/* .InputsError */ .aV([`\`logs\` is "${logs}", where no reports can be written (${reason}): give another folder.`]);
    }
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

/***/ 68815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  HO: () => (/* binding */ checkedCode),
  Y_: () => (/* binding */ printReport),
  gZ: () => (/* binding */ readPageTemplate)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/report/count/unmatched.js
var unmatched = __webpack_require__(35298);
// EXTERNAL MODULE: ./build/report/summary/text-table.js
var text_table = __webpack_require__(532);
// EXTERNAL MODULE: ./build/http-text/readable-target.js
var readable_target = __webpack_require__(21849);
// EXTERNAL MODULE: ./build/report/words.js
var words = __webpack_require__(44702);
;// CONCATENATED MODULE: ./build/report/summary/summary-text.js
/** The report as plain text for a terminal. */




const longest = { method: 10, path: 60, name: 50, call: 100, example: 300, difference: 300, reason: 600 };
const columns = ['Outcome', 'Method', 'Path', 'Status', 'Example', 'Calls'];
const rightAligned = [3, 5];
/** Requests that get explained below the table, of each outcome. */
const mostExplained = 20;
const outcomeStyles = { unmatched: 'red', loose: 'yellow', matched: 'green', 'server-response': 'cyan' };
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
    const table = (0,text_table/* alignColumns */.R)([columns, ...shown.map(({ cells }) => cells)], {
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
            `${toCell((0,readable_target/* readableTarget */.M)(path), longest.path)}${hasOthers ? ' and others' : ''}`,
            String(status),
            toCell(example, longest.name),
            (0,words/* formatCount */.B4)(calls),
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
    return nearest === undefined ? message : `none; nearest: ${(0,words/* inCollection */.e1)(nearest.example, nearest.collection)}`;
}
/** What the table does not show; `undefined` when it shows all. */
function leftOutSentence({ unmatched, loose, answered }, hidden) {
    const sum = (rows) => rows.reduce((total, { calls }) => total + calls, 0);
    const notKept = unmatched.leftOutCalls + loose.leftOutCalls + answered.leftOutCalls;
    const calls = sum(hidden) + notKept;
    if (calls === 0)
        return undefined;
    const misses = sum(hidden.filter(({ outcome }) => outcome === 'unmatched')) + unmatched.leftOutCalls;
    const rows = notKept > 0 ? 'More rows' : (0,words/* countOf */.pq)(hidden.length, 'more row');
    return `${rows} (${(0,words/* countOf */.pq)(calls, 'call')}, ${(0,words/* formatCount */.B4)(misses)} of them unmatched) did not fit here. The call logs have them all.`;
}
/** @param explain the lines about one request; none where nothing is known */
function explained(title, { requests, leftOutCalls }, explain) {
    const told = requests.map(explain).filter((lines) => lines.length > 0);
    if (told.length === 0)
        return [];
    const rest = told.length - mostExplained;
    // How many requests the calls are that were not kept is not known.
    const more = leftOutCalls > 0 ? 'more requests' : (0,words/* countOf */.pq)(rest, 'more request');
    const isMore = rest > 0 || leftOutCalls > 0;
    return ['', title, ...told.slice(0, mostExplained).flat(), ...(isMore ? [`and of ${more} in the report`] : [])];
}
function explainMiss(request) {
    const { method, path, difference } = request;
    if (difference === undefined)
        return [];
    const found = (0,unmatched/* nearestOf */.q)(request);
    // The sentence about a request without example names it.
    const text = (request.bareRequest === undefined ? found?.text : found?.position) ?? '';
    const score = found?.score ?? '';
    const words = [toCell(text, longest.example), score === '' ? '' : `score ${score}`].filter((word) => word !== '');
    const nearest = words.length === 0 ? '' : `${words.join(', ')}: `;
    return [callLine(method, path), `  - ${nearest}${toCell(difference, longest.difference)}`];
}
function explainLoose(request) {
    const { method, path, reason } = request;
    if (reason === '')
        return [];
    const got = (0,unmatched/* nearestOf */.q)(request)?.text ?? '';
    const example = got === '' ? '' : `got ${toCell(got, longest.example)}: `;
    return [callLine(method, path), `  - ${example}${toCell(reason, longest.reason)}`];
}
const callLine = (method, path) => `- ${toCell((0,words/* shownCall */.c6)(method, path), longest.call)}`;
// At the start of a line, spaces aside, where `::…` would be a command, our own characters stand.
const toCell = (value, length) => (0,words/* cutMiddle */.it)((0,words/* hideCommands */.lj)((0,words/* toVisible */.ws)(value)), length);

// EXTERNAL MODULE: ./build/command-line/exit-codes.js
var exit_codes = __webpack_require__(9316);
;// CONCATENATED MODULE: ./build/command-line/print-report.js
/** A report in the terminal. */





/** The page is beside the bundle. */
function readPageTemplate(bundle) {
    return (0,promises_.readFile)(external_node_path_.join(bundle, 'report.html'), 'utf8');
}
/** The verdict and the table of calls on standard output; failed checks and the files' folder on standard error. */
function printReport(report, { print, reporter, self }) {
    const { stdout } = self;
    // `styleText` obeys NO_COLOR and knows terminals that have no colours.
    print(formatCallTable(report, stdout.isTTY ? { paint: (style, text) => (0,external_node_util_.styleText)(style, text, { stream: stdout }) } : {}));
    for (const { passed, name, message } of report.checks)
        if (!passed)
            reporter.error(`${name}: ${message}`);
    const [first] = report.files;
    if (first === undefined)
        return;
    const names = report.files.map((file) => external_node_path_.basename(file)).join(', ');
    reporter.info(`The call logs are in ${external_node_path_.dirname(first)}: ${names}`);
}
/** 0, or the exit code for a failed check. */
function checkedCode({ checks }) {
    return checks.every(({ passed }) => passed) ? 0 : exit_codes/* exitCodes */.h.checkFailed;
}


/***/ }),

/***/ 13374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QE: () => (/* binding */ markedName),
/* harmony export */   lw: () => (/* binding */ parseMark),
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
