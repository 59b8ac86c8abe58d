export const id = 813;
export const ids = [813,425];
export const modules = {

/***/ 55451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HO: () => (/* binding */ checkedCode),
/* harmony export */   Y_: () => (/* binding */ printReport),
/* harmony export */   gZ: () => (/* binding */ readPageTemplate)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38973);
/* harmony import */ var _exit_codes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9316);
/** A report in the terminal. */




/** The page is beside the bundle. */
function readPageTemplate(bundle) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(bundle, 'report.html'), 'utf8');
}
/** The table of calls on standard output; failed checks and the files' folder on standard error. */
function printReport(report, { print, reporter }) {
    print((0,_report_index_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCallTable */ ._h)(report));
    for (const { passed, name, message } of report.checks)
        if (!passed)
            reporter.error(`${name}: ${message}`);
    const [first] = report.files;
    if (first === undefined)
        return;
    const names = report.files.map((file) => node_path__WEBPACK_IMPORTED_MODULE_1__.basename(file)).join(', ');
    reporter.info(`The call logs are in ${node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(first)}: ${names}`);
}
/** 0, or the exit code for a failed check. */
function checkedCode({ checks }) {
    return checks.every(({ passed }) => passed) ? 0 : _exit_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .h.checkFailed;
}


/***/ }),

/***/ 18813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportCommand: () => (/* binding */ reportCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _job_explain_calls_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36827);
/* harmony import */ var _job_inputs_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46184);
/* harmony import */ var _job_parse_checks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44425);
/* harmony import */ var _job_read_call_logs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3607);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38973);
/* harmony import */ var _print_report_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(55451);
/** `ephemeral-mock report`: all reports again, from downloaded call logs. */







/**
 * Writes the reports and prints the table of calls.
 *
 * @returns the exit code
 * @throws InputsError with every problem
 */
async function reportCommand(raw, { files, out, mockUrl }, context) {
    const { bundle, directory, reporter, version, clock } = context;
    const problems = [];
    const checks = await (0,_job_parse_checks_js__WEBPACK_IMPORTED_MODULE_3__.parseChecks)(raw, (problem) => problems.push(problem));
    if (problems.length > 0)
        throw new _job_inputs_error_js__WEBPACK_IMPORTED_MODULE_2__/* .InputsError */ .a(problems);
    const absolute = (file) => (file === '' ? undefined : node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(directory, file));
    const { explainer, notes } = await (0,_job_explain_calls_js__WEBPACK_IMPORTED_MODULE_1__/* .explainCalls */ .B)({
        collectionFile: absolute(raw.collection),
        environmentFile: absolute(raw.environment),
        root: directory,
    });
    for (const note of notes)
        reporter.warning(note);
    const report = await (0,_report_index_js__WEBPACK_IMPORTED_MODULE_5__/* .writeReport */ .u5)({
        logs: concatenate(files.map((file) => node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(directory, file)), (message) => {
            reporter.warning(message);
        }),
        directory: node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(directory, out),
        mock: { id: '', name: files.map((file) => node_path__WEBPACK_IMPORTED_MODULE_0__.basename(file)).join(', '), mockUrl },
        // The files are redacted already; once more changes nothing, and helps with logs of other origin.
        redactor: (0,_report_index_js__WEBPACK_IMPORTED_MODULE_5__/* .createRedactor */ .lY)({ secrets: [] }),
        creator: { name: 'ephemeral-mock', version },
        explainer,
        checks,
        page: {
            template: await (0,_print_report_js__WEBPACK_IMPORTED_MODULE_6__/* .readPageTemplate */ .gZ)(bundle),
            head: {
                provider: raw.provider === 'postman' ? 'postman' : 'embedded',
                collectionName: explainer.collection?.name ?? '',
                generatedAt: new Date(clock.now()).toISOString(),
                version,
            },
        },
        notes,
    });
    if (report.incomplete !== undefined)
        throw report.incomplete;
    (0,_print_report_js__WEBPACK_IMPORTED_MODULE_6__/* .printReport */ .Y_)(report, context);
    return (0,_print_report_js__WEBPACK_IMPORTED_MODULE_6__/* .checkedCode */ .HO)(report);
}
async function* concatenate(files, warn) {
    for (const file of files) {
        const logs = (0,_job_read_call_logs_js__WEBPACK_IMPORTED_MODULE_4__/* .readCallLogFile */ .X)(file);
        yield* logs;
        if (logs.badLines > 0) {
            warn(`${file}: ${logs.badLines} of its lines are no call logs${logs.isTorn ? '; the last one is cut off' : ''}.`);
        }
    }
}


/***/ }),

/***/ 36827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ explainCalls)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _postman_model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69412);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38973);
/* harmony import */ var _describe_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95992);
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
            notes.push(`${whatFailed}. ${(0,_describe_error_js__WEBPACK_IMPORTED_MODULE_4__/* .describeError */ .U)(error)}`);
            return undefined;
        }
    };
    const serverResponses = origin &&
        (await attempt('The names of the server responses are not known', () => origin.client.listServerResponses(origin.mockId)));
    const mock = origin &&
        (await attempt("The mock's configuration is not known: the default is taken", () => origin.client.getMock(origin.mockId)));
    const served = await attempt('The calls could not be compared with the collection', async () => {
        const { collectionFile, root } = options;
        const inFile = collectionFile === undefined
            ? undefined
            : await attempt(`The file ${collectionFile} could not be read`, () => readCollectionFrom(collectionFile, root));
        const collection = inFile ?? (origin && mock && (await getCollection(origin, mock.collection)));
        if (collection === undefined)
            return undefined;
        const environment = await attempt('The environment could not be read: its variables stay unresolved', () => readEnvironmentOf(options, mock?.environment ?? undefined));
        return serve(collection, environment, mock?.config ?? _postman_model_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultMockConfig */ .U2);
    });
    return {
        explainer: (0,_report_index_js__WEBPACK_IMPORTED_MODULE_3__/* .createExplainer */ .xt)({ ...(served && { served }), ...(serverResponses && { serverResponses }) }),
        notes,
    };
}
// The engine is loaded here only: most of its weight is of no use to a step that explains nothing.
const loadEngine = () => Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 11675));
async function serve({ value: collection, document }, environment, config) {
    const { compileMock } = await loadEngine();
    const engine = await compileMock({ collection, environment, config });
    return { engine, collection, ...(document && { document }) };
}
async function readCollectionFrom(file, root) {
    const { readCollectionFile } = await __webpack_require__.e(/* import() */ 439).then(__webpack_require__.bind(__webpack_require__, 58439));
    const { collection, text } = await readCollectionFile(file);
    const shown = shownPath(file, root);
    return { value: collection, ...(shown !== undefined && text !== undefined && { document: { file: shown, text } }) };
}
async function getCollection({ client }, uid) {
    const { readCollection } = await loadEngine();
    const { collection } = await readCollection(await client.getCollection(uid));
    return { value: collection };
}
async function readEnvironmentOf({ environmentFile, origin }, uid) {
    const { readEnvironment, readDocument } = await loadEngine();
    if (environmentFile !== undefined)
        return readEnvironment(readDocument(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(environmentFile))).environment;
    if (origin === undefined || uid === undefined)
        return undefined;
    return readEnvironment(await origin.client.getEnvironment(uid)).environment;
}
/** The path from `root` with slashes, as annotations name files; `undefined` for a file that is not below it. */
function shownPath(file, root) {
    const relative = node_path__WEBPACK_IMPORTED_MODULE_1__.relative(root, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(root, file));
    const isOutside = relative === '' || relative.startsWith('..') || node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(relative);
    return isOutside ? undefined : relative.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
}


/***/ }),

/***/ 44425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseChecks: () => (/* binding */ parseChecks)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./build/report/index.js + 50 modules
var build_report = __webpack_require__(38973);
;// CONCATENATED MODULE: ./build/job/expect-calls.js
/** The input `expect-calls`: YAML or JSON rules about which calls must come. */


const scalarSchema = dist/* pipe */.FsL(dist/* union */.KCZ([dist/* string */.YjP(), dist/* number */.aig(), dist/* boolean */.zMY()]), dist/* transform */.pdi(String));
/** A name may have several values, all of which must have been sent. */
const pairsSchema = dist/* pipe */.FsL(dist/* record */.g1P(dist/* string */.YjP(), dist/* union */.KCZ([scalarSchema, dist/* array */.YOg(scalarSchema)])), dist/* transform */.pdi((map) => Object.entries(map).flatMap(([name, value]) => [value].flat().map((text) => [name, text]))));
const timesSchema = dist/* pipe */.FsL(dist/* union */.KCZ([dist/* string */.YjP(), dist/* number */.aig()]), dist/* rawTransform */.NTK(({ dataset, addIssue, NEVER }) => {
    const times = parseTimes(String(dataset.value));
    if (times !== undefined)
        return times;
    addIssue({ message: 'no number of calls' });
    return NEVER;
}));
const ruleSchema = dist/* strictObject */.rej({
    query: dist/* optional */.lqM(pairsSchema),
    headers: dist/* optional */.lqM(pairsSchema),
    // YAML has more than JSON: what cannot be written as JSON (a list that holds itself) can be compared with nothing.
    body: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* unknown */.L5J(), dist/* check */.z6Y((value) => toJson(value) !== undefined))),
    example: dist/* optional */.lqM(dist/* string */.YjP()),
    status: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(100), dist/* maxValue */.cGV(599))),
    times: dist/* optional */.lqM(timesSchema),
});
const mapForm = 'a map of names to texts or numbers, or to lists of them; "*" is any value';
/** What each key of a rule takes, for the error of one that has something else. */
const expected = {
    query: mapForm,
    headers: mapForm,
    body: 'any JSON value',
    example: 'the name of an example, in quotes when it is a number',
    status: 'a whole number from 100 to 599',
    times: 'a number of calls, or ">= 1", "<= 3", "> 0", "< 5", "= 2" or "1..3" in quotes',
};
const ruleForm = `${expected.times}, or a map with ${Object.keys(expected).join(', ')}, or a list of such maps`;
const keyForm = 'a method (or ANY) and a path, like "GET /users/:id", where `:name` and `*` stand for one segment and `**` for any number';
/** Parses the input; problems go to `report`, one sentence each, all of them. Empty text has no rules. */
async function parseExpectCalls(text, report) {
    if (text.trim() === '')
        return [];
    const rules = await parseYaml(text, report);
    if (rules === undefined)
        return [];
    if (!isRecord(rules)) {
        report(`\`expect-calls\` is ${show(rules)}: it takes one rule a line, like GET /users/:id: ">= 1".`);
        return [];
    }
    return Object.entries(rules).flatMap(([key, value]) => parseEntry(key, value, report));
}
function parseEntry(key, value, report) {
    const called = parseKey(key, report);
    const entries = Array.isArray(value) ? value : [value];
    if (entries.length === 0)
        report(`\`expect-calls\` has [] in the rule "${key}": it takes ${ruleForm}.`);
    return entries.flatMap((entry, index) => {
        const name = entries.length === 1 ? key.trim() : `${key.trim()} #${index + 1}`;
        const parts = parseRule(name, entry, report);
        if (called === undefined || parts === undefined)
            return [];
        const { body, example, status, headers } = parts;
        const query = [...called.query, ...(parts.query ?? [])];
        return [
            {
                name,
                method: called.method,
                path: called.path,
                ...(query.length > 0 && { query }),
                ...(headers && { headers }),
                ...(body !== undefined && { body }),
                ...(example !== undefined && { example }),
                ...(status !== undefined && { status }),
                times: parts.times ?? { min: 1, max: Infinity },
            },
        ];
    });
}
function parseKey(key, report) {
    const [, method = '', target] = /^([a-z-]+|\*)\s+(\/\S*)$/i.exec(key.trim()) ?? [];
    if (target === undefined) {
        report(`\`expect-calls\` has the rule "${key}": a rule begins with ${keyForm}.`);
        return undefined;
    }
    const queryAt = target.indexOf('?');
    const path = (0,build_report/* pathSegments */.Mz)(queryAt === -1 ? target : target.slice(0, queryAt));
    const partial = path.find((segment) => segment.includes('*') && segment !== '*' && segment !== '**');
    if (partial !== undefined) {
        report(`\`expect-calls\` has "${partial}" in the path of the rule "${key}": \`*\` stands for a whole segment.`);
        return undefined;
    }
    return {
        method: /^any$/i.test(method) ? '*' : method.toUpperCase(),
        path,
        query: queryAt === -1 ? [] : (0,build_report/* formPairs */.C8)(target.slice(queryAt + 1)),
    };
}
/** The short form is a rule that has `times` only. */
function parseRule(name, value, report) {
    const isLong = isRecord(value);
    const given = isLong ? value : { times: value };
    const result = dist/* safeParse */.xLC(ruleSchema, given);
    if (result.success)
        return result.output;
    const keys = result.issues.map((issue) => dist/* getDotPath */.BuJ(issue)?.split('.')[0] ?? '');
    for (const key of new Set(keys)) {
        const takes = Object.hasOwn(expected, key) ? expected[key] : undefined; // one of its keys
        if (takes === undefined) {
            report(`\`expect-calls\` has the unknown key "${key}" in the rule "${name}": it takes ${Object.keys(expected).join(', ')}.`);
        }
        else {
            const where = isLong ? ` as \`${key}\`` : '';
            report(`\`expect-calls\` has ${show(given[key])}${where} in the rule "${name}": it takes ${isLong ? takes : ruleForm}.`);
        }
    }
    return undefined;
}
/** `2`, `= 2`, `>= 1`, `<= 3`, `> 0`, `< 5`, `1..3`; `undefined` for anything else, and for what no number can be. */
function parseTimes(text) {
    const range = /^\s*(\d{1,9})\s*\.\.\s*(\d{1,9})\s*$/.exec(text);
    if (range !== null)
        return timesOf(Number(range[1]), Number(range[2]));
    const [, operator = '=', digits] = /^\s*(>=|<=|>|<|=)?\s*(\d{1,9})\s*$/.exec(text) ?? [];
    return digits === undefined ? undefined : operators.get(operator)?.(Number(digits));
}
const operators = new Map([
    ['=', (count) => timesOf(count, count)],
    ['>=', (count) => timesOf(count, Infinity)],
    ['>', (count) => timesOf(count + 1, Infinity)],
    ['<=', (count) => timesOf(0, count)],
    ['<', (count) => timesOf(0, count - 1)],
]);
function timesOf(min, max) {
    return min <= max ? { min, max } : undefined;
}
async function parseYaml(text, report) {
    // Loaded here only: most jobs have no rules. JSON is YAML.
    const { parse } = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    try {
        // Without the level its warnings would go to the log beside ours.
        return parse(text, { logLevel: 'error' });
    }
    catch (error) {
        const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
        report(`\`expect-calls\` is not valid YAML or JSON: ${reason} Texts that begin with > or * need quotes, and each rule stands once.`);
        return undefined;
    }
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** As JSON, `undefined` for what cannot be written as JSON. */
function toJson(value) {
    try {
        return JSON.stringify(value);
    }
    catch {
        return undefined;
    }
}
/** A value as it may stand in a message. */
function show(value) {
    const text = toJson(value) ?? 'something that is no JSON';
    return text.length > 100 ? `${text.slice(0, 100)}…` : text;
}

;// CONCATENATED MODULE: ./build/job/parse-checks.js

/** Only what is asked for; problems go to `report`, one sentence each. */
async function parseChecks(raw, report) {
    const unmatched = raw['fail-on-unmatched'].toLowerCase();
    if (!['', 'true', 'false'].includes(unmatched)) {
        report(`\`fail-on-unmatched\` is "${raw['fail-on-unmatched']}": it takes true or false.`);
    }
    const percent = raw['min-coverage'].replace(/\s?%$/, '');
    if (percent !== '' && !/^(?:\d{1,2}(?:\.\d+)?|100)$/.test(percent)) {
        report(`\`min-coverage\` is "${raw['min-coverage']}": it takes a percentage from 0 to 100.`);
    }
    const rules = await parseExpectCalls(raw['expect-calls'], report);
    return {
        ...(unmatched === 'true' && { failOnUnmatched: true }),
        ...(rules.length > 0 && { expectCalls: rules }),
        ...(percent !== '' && { minCoverage: Number(percent) }),
    };
}


/***/ }),

/***/ 3607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readCallLogFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77934);
/* harmony import */ var _postman_model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69412);
/** Reads the call logs that a report has written. */



/** Two bodies of 1 MB whose every byte is escaped (`\u0000`) fit: longer lines are not ours. */
const maxLineBytes = 16 * 1024 * 1024;
/**
 * The call logs in `call-logs.ndjson`, oldest first, one in memory at a time. Lines that are none are counted.
 *
 * @throws while iterating, when the file cannot be read or not one of its lines is a call log
 */
function readCallLogFile(file) {
    let badLines = 0;
    let isTorn = false;
    return {
        get badLines() {
            return badLines;
        },
        get isTorn() {
            return isTorn;
        },
        async *[Symbol.asyncIterator]() {
            badLines = 0;
            isTorn = false;
            let found = 0;
            for await (const line of linesOf(file)) {
                const log = parseLine(line);
                isTorn = log === undefined;
                if (log === undefined)
                    badLines += 1;
                else {
                    found += 1;
                    yield log;
                }
            }
            if (found === 0 && badLines > 0) {
                throw new Error(`${file} has no call logs: it takes a call-logs.ndjson, with one call log as JSON in each line.`);
            }
        },
    };
}
function parseLine(line) {
    try {
        const parsed = valibot__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xLC(_postman_model_js__WEBPACK_IMPORTED_MODULE_1__/* .callLogSchema */ .mr, JSON.parse(line));
        return parsed.success ? parsed.output : undefined;
    }
    catch {
        return undefined;
    }
}
/**
 * The lines that are not blank; '' stands for one that is too long. Not `node:readline`: it also splits at U+2028 and
 * U+2029, which JSON strings may hold.
 */
async function* linesOf(file) {
    let parts = [];
    let length = 0;
    const take = () => {
        const isTooLong = length > maxLineBytes;
        const line = isTooLong
            ? ''
            : Buffer.concat(parts)
                .toString('utf8')
                .replace(/^\uFEFF/, '');
        parts = [];
        length = 0;
        return isTooLong || line.trim() !== '' ? line : undefined;
    };
    const add = (bytes) => {
        length += bytes.length;
        if (length > maxLineBytes)
            parts = [];
        else
            parts.push(bytes);
    };
    for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(file)) {
        let start = 0;
        for (let end = chunk.indexOf(0x0a); end !== -1; end = chunk.indexOf(0x0a, start)) {
            add(chunk.subarray(start, end));
            const line = take();
            if (line !== undefined)
                yield line;
            start = end + 1;
        }
        add(chunk.subarray(start));
    }
    const last = take();
    if (last !== undefined)
        yield last;
}


/***/ })

};
