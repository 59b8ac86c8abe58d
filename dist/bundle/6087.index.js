export const id = 6087;
export const ids = [6087];
export const modules = {

/***/ 1442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ findCallLogs),
/* harmony export */   i: () => (/* binding */ openCallLogFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _job_close_counted_reading_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67116);
/* harmony import */ var _call_log_ndjson_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14372);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44702);
/** Files of call logs as a user names them: where they are, and several as one. */





/** The name that reports give it. */
const fileName = 'call-logs.ndjson';
/**
 * The file itself, or `call-logs.ndjson` in it where it is a folder. Whether a file is there is told by who reads it.
 *
 * @throws Error when the folder has no such file
 */
async function findCallLogs(given) {
    if (!(await isKind(given, 'isDirectory')))
        return given;
    const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(given, fileName);
    if (await isKind(file, 'isFile'))
        return file;
    throw new Error(`${given} is a folder without ${fileName}: give the file itself, or the folder of an unzipped artifact.`);
}
async function isKind(file, kind) {
    const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file).catch(() => undefined);
    return stats?.[kind]() === true;
}
/** Opens files, which are read when the call logs are. @param warn told of each file with lines that are no call logs */
async function openCallLogFiles(paths, warn) {
    const files = paths.map((file) => [file, (0,_call_log_ndjson_js__WEBPACK_IMPORTED_MODULE_2__/* .readCallLogFile */ .Xm)(file)]);
    const logs = (0,_job_close_counted_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .countGiven */ .vT)(concatenate(files, warn));
    const total = await totalSize(paths);
    return {
        logs,
        progress: () => {
            const bytes = files.reduce((sum, [, { bytesRead }]) => sum + bytesRead, 0);
            const share = total === undefined ? '' : `, ${megabytes(bytes)} of ${megabytes(total)} MB`;
            return `Reading the call logs: ${(0,_report_index_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(logs.done)} so far${share}`;
        },
    };
}
/** `undefined` where one of them is no file but a pipe, say: reading will tell what is wrong with the others. */
async function totalSize(paths) {
    const stats = await Promise.all(paths.map((file) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file).catch(() => undefined)));
    return stats.every((file) => file?.isFile()) ? stats.reduce((sum, file) => sum + (file?.size ?? 0), 0) : undefined;
}
async function* concatenate(files, warn) {
    for (const [file, logs] of files) {
        yield* logs;
        if (logs.badLines > 0) {
            warn(`${file}: ${logs.badLines} of its lines are no call logs${logs.isTorn ? '; the last one is cut off' : ''}.`);
        }
    }
}
function megabytes(bytes) {
    return (bytes / 1e6).toFixed(1);
}


/***/ }),

/***/ 3158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportCommand: () => (/* binding */ reportCommand)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _job_describe_error_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(95992);
/* harmony import */ var _job_close_explain_calls_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27340);
/* harmony import */ var _job_inputs_checks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5727);
/* harmony import */ var _job_inputs_collection_reference_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(74632);
/* harmony import */ var _job_inputs_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85292);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(50504);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(54170);
/* harmony import */ var _output_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53811);
/* harmony import */ var _call_log_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1442);
/* harmony import */ var _print_report_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(68815);
/** `ephemeral-mock report`: all reports again, from downloaded call logs. */











/**
 * Writes the reports and prints the table of calls. An earlier report in the folder is replaced only by a whole one.
 *
 * @returns the exit code
 * @throws InputsError with every problem; Error when a file cannot be read, or none be written
 */
async function reportCommand(raw, { files, out, mockUrl }, context) {
    const { bundle, directory, reporter, version, clock } = context;
    const problems = [];
    const problem = (text) => void problems.push(text);
    const checks = await (0,_job_inputs_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .parseChecks */ .B)(raw, problem);
    const provider = (0,_job_inputs_values_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .yL)('provider', raw.provider, ['auto', 'postman', 'embedded'], problem);
    const inputs = await Promise.all(files.map((file) => (0,_call_log_files_js__WEBPACK_IMPORTED_MODULE_4__/* .findCallLogs */ .R)(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(directory, file))));
    const target = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(directory, out);
    const replaced = await findReplaced(inputs, target);
    if (replaced !== undefined) {
        problem(`\`out\` is "${out}": the report would replace its own input ${replaced}. Give another folder.`);
    }
    const device = (0,_output_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .findDeviceName */ .r)('out', out);
    if (device !== undefined)
        problem(device);
    const collectionFile = await itemFile('collection', raw.collection, directory, problem);
    const environmentFile = await itemFile('environment', raw.environment, directory, problem);
    if (problems.length > 0)
        throw new _job_inputs_values_js__WEBPACK_IMPORTED_MODULE_3__/* .InputsError */ .aV(problems);
    const { explainer, secrets, notes } = await reporter.progress('Reading the collection, to explain the calls', () => (0,_job_close_explain_calls_js__WEBPACK_IMPORTED_MODULE_6__/* .explainCalls */ .B)({
        collectionFile,
        environmentFile,
        root: directory,
    }));
    // Without a mock there are the given files alone: one that cannot be used is no reason to say less in silence.
    if (notes.length > 0) {
        const given = [raw.collection, raw.environment].filter((file) => file !== '').join(' and ');
        throw new Error(`The calls cannot be explained with ${given}, so that no report is made. ${notes.join(' ')}`);
    }
    const { logs, progress } = await (0,_call_log_files_js__WEBPACK_IMPORTED_MODULE_4__/* .openCallLogFiles */ .i)(inputs, (message) => {
        reporter.warning(message);
    });
    const template = await (0,_print_report_js__WEBPACK_IMPORTED_MODULE_7__/* .readPageTemplate */ .gZ)(bundle);
    const work = () => (0,_report_index_js__WEBPACK_IMPORTED_MODULE_8__/* .writeReport */ .u)({
        logs,
        directory: target,
        onlyWhole: true,
        mock: { id: '', name: files.map((file) => node_path__WEBPACK_IMPORTED_MODULE_1__.basename(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(directory, file))).join(', '), mockUrl },
        // The files are redacted already; once more changes nothing, and helps with logs of other origin.
        redactor: (0,_report_index_js__WEBPACK_IMPORTED_MODULE_9__.createRedactor)({ secrets }),
        areLogsRedacted: true,
        creator: { name: 'ephemeral-mock', version },
        explainer,
        checks,
        page: {
            template,
            head: {
                // Call logs do not say where they come from.
                ...(provider !== 'auto' && { provider }),
                collectionName: explainer.collection?.name ?? '',
                generatedAt: new Date(clock.now()).toISOString(),
                version,
            },
        },
    });
    const report = await reporter.progress(progress, work);
    if (report.incomplete !== undefined)
        throw report.incomplete;
    (0,_print_report_js__WEBPACK_IMPORTED_MODULE_7__/* .printReport */ .Y_)(report, context);
    for (const failure of report.failures)
        reporter.warning((0,_job_describe_error_js__WEBPACK_IMPORTED_MODULE_10__/* .describeError */ .U)(failure));
    if (report.files.length === 0)
        throw new Error(`No file of the report could be written to ${target}.`);
    return (0,_print_report_js__WEBPACK_IMPORTED_MODULE_7__/* .checkedCode */ .HO)(report);
}
/** The file or folder that an input means; `undefined` for '' and after a problem. What is not there is told when it is read. */
async function itemFile(input, text, directory, report) {
    if (text === '')
        return undefined;
    try {
        return await (0,_job_inputs_collection_reference_js__WEBPACK_IMPORTED_MODULE_11__/* .givenItemPath */ .EM)(input, text, directory);
    }
    catch (error) {
        report(`\`${input}\` is "${text}": ${(0,_job_describe_error_js__WEBPACK_IMPORTED_MODULE_10__/* .describeError */ .U)(error)}`);
        return undefined;
    }
}
/** The input that has the name and place of the report's own call logs, links followed. */
async function findReplaced(inputs, target) {
    const real = (file) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(file).catch(() => file);
    const output = node_path__WEBPACK_IMPORTED_MODULE_1__.join(await real(target), 'call-logs.ndjson');
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
// EXTERNAL MODULE: ./build/http-text/target.js
var target = __webpack_require__(35194);
// EXTERNAL MODULE: ./build/report/count/unmatched.js
var unmatched = __webpack_require__(35298);
// EXTERNAL MODULE: ./build/report/summary/verdict.js
var verdict = __webpack_require__(64701);
// EXTERNAL MODULE: ./build/report/words.js
var words = __webpack_require__(44702);
;// CONCATENATED MODULE: ./build/report/summary/summary-text.js
/** The report as plain text for a terminal. */




const longest = { method: 10, path: 60, responseName: 50, call: 100, example: 300, difference: 300, check: 1000 };
const columns = ['Outcome', 'Method', 'Path', 'Status', 'Example', 'Calls'];
const rightAligned = ['Status', 'Calls'];
/** Unmatched requests that get their nearest example named. */
const mostExplained = 20;
/**
 * Failed checks, the verdict, a table of the calls, unmatched first, and the nearest example of each that matched none.
 * Control characters and escape sequences in values are made visible, and no value can form a workflow command of
 * GitHub's runner.
 * @param maxRows rows shown; the rest is counted
 */
function formatCallTable(report, maxRows = 50) {
    const { calls, checks, unmatched } = report;
    const failed = checks
        .filter(({ passed }) => !passed)
        .map(({ name, message }) => `Failed: ${toCell(`${name}. ${message}`, longest.check)}`);
    const head = [...failed, report.verdict];
    if (calls.groups.length === 0)
        return `${head.join('\n')}\n`;
    const shown = calls.groups.slice(0, maxRows);
    const nearest = nearestByPath(unmatched);
    const rows = shown.map((group) => [
        group.outcome,
        toCell(group.method, longest.method),
        toCell(group.path, longest.path),
        String(group.status),
        toCell(exampleCell(group, nearest), longest.responseName),
        (0,words/* formatCount */.B4)(group.calls),
    ]);
    const leftOut = (0,verdict/* leftOutSentence */.hY)(calls, shown.length, 'The call logs have them all.');
    const table = alignColumns([columns, ...rows]);
    return [...head, '', ...table, ...(leftOut === undefined ? [] : ['', leftOut]), ...nearestLines(unmatched), ''].join('\n');
}
/** What stands for an example by method and path; '' where nothing can: requests of one path may have different ones. */
function nearestByPath({ requests }) {
    const cells = new Map();
    for (const request of requests) {
        const key = pathKey(request.method, (0,target/* cutQuery */.LL)(request.path)[0]);
        const cell = nearestCell(request);
        cells.set(key, (cells.get(key) ?? cell) === cell ? cell : '');
    }
    return cells;
}
function nearestCell({ isRefused, bareRequest, candidates: [nearest] }) {
    if (isRefused === true)
        return '';
    if (bareRequest !== undefined)
        return 'none saved';
    return nearest === undefined ? '' : `none; nearest: ${nearest.example}`;
}
/** What answered; where nothing did, what came nearest, else what the mock said. */
function exampleCell({ outcome, method, path, responseName }, nearest) {
    const cell = outcome === 'unmatched' ? (nearest.get(pathKey(method, path)) ?? '') : '';
    return cell === '' ? responseName : cell;
}
const pathKey = (method, path) => `${method} ${path}`;
function nearestLines({ requests, leftOutCalls }) {
    const explained = requests.filter(({ difference }) => difference !== undefined);
    if (explained.length === 0)
        return [];
    const rest = explained.length - mostExplained;
    // How many requests the calls are that were not kept is not known.
    const more = leftOutCalls > 0 ? 'more requests' : (0,words/* countOf */.pq)(rest, 'more request');
    return [
        '',
        'Nearest examples:',
        ...explained.slice(0, mostExplained).flatMap(explain),
        ...(rest > 0 || leftOutCalls > 0 ? [`and of ${more} in the report`] : []),
    ];
}
function explain(request) {
    const { method, path, difference = '' } = request;
    const found = (0,unmatched/* nearestOf */.q)(request);
    // The sentence about a request without example names it.
    const text = (request.bareRequest === undefined ? found?.text : found?.position) ?? '';
    const score = found?.score ?? '';
    const words = [toCell(text, longest.example), score === '' ? '' : `score ${score}`].filter((word) => word !== '');
    const nearest = words.length === 0 ? '' : `${words.join(', ')}: `;
    return [`- ${toCell(`${method} ${path}`, longest.call)}`, `  - ${nearest}${toCell(difference, longest.difference)}`];
}
// At the start of a line, spaces aside, where `::…` would be a command, our own characters stand.
const toCell = (value, length) => (0,words/* cutMiddle */.it)((0,words/* hideCommands */.lj)((0,words/* toVisible */.ws)(value)), length);
function alignColumns(rows) {
    const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
    // In characters as a reader sees them: wide ones of East Asian scripts count as one.
    const widthOf = (text) => Array.from(graphemes.segment(text)).length;
    const widths = columns.map((_, column) => Math.max(...rows.map((row) => widthOf(row[column] ?? ''))));
    return rows.map((row) => row
        .map((cell, column) => {
        const padding = ' '.repeat((widths[column] ?? 0) - widthOf(cell));
        return rightAligned.includes(columns[column] ?? '') ? padding + cell : cell + padding;
    })
        .join('  ')
        .trimEnd());
}

// EXTERNAL MODULE: ./build/command-line/exit-codes.js
var exit_codes = __webpack_require__(9316);
;// CONCATENATED MODULE: ./build/command-line/print-report.js
/** A report in the terminal. */




/** The page is beside the bundle. */
function readPageTemplate(bundle) {
    return (0,promises_.readFile)(external_node_path_.join(bundle, 'report.html'), 'utf8');
}
/** The table of calls on standard output; failed checks and the files' folder on standard error. */
function printReport(report, { print, reporter }) {
    print(formatCallTable(report));
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

/***/ 97864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HM: () => (/* binding */ withoutOutputs),
/* harmony export */   WD: () => (/* binding */ secretValuesOf),
/* harmony export */   gB: () => (/* binding */ secretsInAccount),
/* harmony export */   ot: () => (/* binding */ maskInLog),
/* harmony export */   yL: () => (/* binding */ secretsOfInputs)
/* harmony export */ });
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81225);
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
/** The secrets in the files that the inputs name. */
function secretsOfInputs({ collection, environment, }) {
    return secretValuesOf({
        ...(collection.kind === 'file' && { collection: collection.item.variables }),
        ...(environment?.kind === 'file' && { environment: environment.item.variables }),
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
