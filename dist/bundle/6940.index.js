export const id = 6940;
export const ids = [6940,8105];
export const modules = {

/***/ 99792:
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
// EXTERNAL MODULE: ./build/job/inputs/checks/checks.js
var checks_checks = __webpack_require__(25827);
// EXTERNAL MODULE: ./build/job/inputs/collection/reference.js + 1 modules
var reference = __webpack_require__(98388);
// EXTERNAL MODULE: ./build/job/inputs/values.js
var values = __webpack_require__(85292);
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
// EXTERNAL MODULE: ./build/report/files/explanation-entries.js
var explanation_entries = __webpack_require__(31281);
// EXTERNAL MODULE: ./build/report/explain/near-example.js
var near_example = __webpack_require__(48790);
;// CONCATENATED MODULE: ./build/report/explain/insight.js
/** What a call log means: its outcome, the example behind it, and for a miss the engine's own explanation. */


/** Why a call got no example, as it may be shown. */
const missSchema = dist/* object */.Ikc({
    /** What keeps the nearest example from fitting, e.g. "query: `page=3`, example has `page=1`". */
    difference: dist/* string */.YjP(),
    /** The collection has an example for the call, and the mock answered something else: a rate limit's error, say. */
    isRefused: dist/* exactOptional */.yqP(dist/* literal */.euz(true)),
    candidates: near_example/* candidatesSchema */.qo,
    /** Nearer than any candidate, where there is one. */
    bareRequest: dist/* exactOptional */.yqP(near_example/* bareRequestSchema */.TR),
    /** The request that the nearest candidate was saved for. */
    saved: dist/* exactOptional */.yqP(near_example/* savedCallSchema */.dx),
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
    candidates: near_example/* candidatesSchema */.qo,
    /** The request that the served example was saved for. */
    saved: dist/* exactOptional */.yqP(near_example/* savedCallSchema */.dx),
});

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
const insightSchema = dist/* object */.Ikc({
    outcome: dist/* picklist */.KIO(outcomes),
    example: dist/* exactOptional */.yqP(dist/* tuple */.PVZ([dist/* number */.aig(), dist/* number */.aig()])),
    miss: dist/* exactOptional */.yqP(missSchema),
    match: dist/* exactOptional */.yqP(matchSchema),
    note: dist/* exactOptional */.yqP(dist/* string */.YjP()),
});
const callSchema = dist/* tuple */.PVZ([dist/* string */.YjP(), dist/* number */.aig()]);
const entrySchema = dist/* union */.KCZ([
    callSchema,
    dist/* object */.Ikc({ insight: insightSchema }),
    dist/* object */.Ikc({ request: explanation_entries/* requestSchema */.TF }),
    explanation_entries/* endSchema */.BM,
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
    const head = dist/* safeParse */.xLC(explanation_entries/* headSchema */.ac, first?.value);
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

// EXTERNAL MODULE: ./build/report/write-report.js + 5 modules
var write_report = __webpack_require__(8980);
// EXTERNAL MODULE: ./build/report/redact/redact.js + 15 modules
var redact = __webpack_require__(50334);
// EXTERNAL MODULE: ./build/report/files/explanations.js
var explanations = __webpack_require__(24219);
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
    const { bundle, directory, reporter, version, clock } = context;
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
    const document = raw.contract === '' ? undefined : await readContract(raw.contract, directory, problem);
    const missing = [...missingLogs, ...(await (0,item_files/* describeMissingItems */._i)(raw, directory))];
    if (problems.length > 0)
        throw new values/* InputsError */.aV([...problems, ...missing]);
    (0,item_files/* refuseMissing */.jQ)(missing);
    const { explainer, secrets, notes } = await reporter.progress('Reading the collection, to explain the calls', () => (0,explain_calls.explainCalls)({
        ...items,
        root: directory,
        provider: provider === 'auto' ? undefined : provider,
    }));
    // There is no mock to ask: where a given file cannot be used, a report that says less would go unnoticed.
    if (notes.length > 0) {
        const given = [...(0,reference/* collectionLines */.a8)(raw.collection), raw.environment].filter((file) => file !== '').join(' and ');
        throw new Error(`The calls cannot be explained with ${given}, so that no report is made. ${notes.join(' ')}`);
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
    const { readContractInput } = await __webpack_require__.e(/* import() */ 9219).then(__webpack_require__.bind(__webpack_require__, 61600));
    return readContractInput(name, directory, undefined, report);
}
/** Beside the call logs of an artifact; what stands beside other files is not about them. */
const explanationsOf = (callLogs) => external_node_path_.basename(callLogs) === ndjson/* callLogsFile */.QZ ? external_node_path_.join(external_node_path_.dirname(callLogs), explanations/* explanationsFile */.n) : '';
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
const loadEngine = () => Promise.all(/* import() */[__webpack_require__.e(8641), __webpack_require__.e(3936), __webpack_require__.e(7864), __webpack_require__.e(2671), __webpack_require__.e(2864)]).then(__webpack_require__.bind(__webpack_require__, 12671));
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
    const { readCollectionFile } = await Promise.all(/* import() */[__webpack_require__.e(7864), __webpack_require__.e(2399)]).then(__webpack_require__.bind(__webpack_require__, 82399));
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
