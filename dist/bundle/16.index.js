export const id = 16;
export const ids = [16];
export const modules = {

/***/ 77158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ findCallLogs)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/** Where call logs are: in a file, or in the folder that a downloaded artifact was unzipped to. */


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


/***/ }),

/***/ 54932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ findDeviceName)
/* harmony export */ });
/** Names that Windows keeps for devices: what is written there is lost, or printed. */
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
// EXTERNAL MODULE: ./build/report/count/nearest.js
var count_nearest = __webpack_require__(11905);
// EXTERNAL MODULE: ./build/report/summary/verdict.js
var verdict = __webpack_require__(64701);
// EXTERNAL MODULE: ./build/report/visible-text.js
var visible_text = __webpack_require__(30269);
;// CONCATENATED MODULE: ./build/report/summary/summary-text.js
/** The report as plain text for a terminal. */



const longest = { method: 10, path: 60, responseName: 50, call: 100, example: 120, difference: 300, check: 1000 };
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
    const head = [...failed, (0,verdict/* verdictOf */.Vj)(report)];
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
        (0,verdict/* formatCount */.B4)(group.calls),
    ]);
    const leftOut = (0,verdict/* leftOutSentence */.hY)(calls, shown.length, 'The call logs have them all.');
    const table = alignColumns([columns, ...rows]);
    return [...head, '', ...table, ...(leftOut === undefined ? [] : ['', leftOut]), ...nearestLines(unmatched), ''].join('\n');
}
/** What stands for an example by method and path; '' where nothing can: requests of one path may have different ones. */
function nearestByPath({ requests }) {
    const cells = new Map();
    for (const request of requests) {
        const key = pathKey(request.method, request.path.split('?', 1)[0] ?? '');
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
    const more = leftOutCalls > 0 ? 'more requests' : (0,verdict/* countOf */.pq)(rest, 'more request');
    return [
        '',
        'Nearest examples:',
        ...explained.slice(0, mostExplained).flatMap(explain),
        ...(rest > 0 || leftOutCalls > 0 ? [`and of ${more} in the report`] : []),
    ];
}
function explain(request) {
    const { method, path, difference = '' } = request;
    const found = (0,count_nearest/* nearestOf */.q)(request);
    // The sentence about a request without example names it.
    const text = (request.bareRequest === undefined ? found?.text : found?.position) ?? '';
    const score = found?.score ?? '';
    const words = [toCell(text, longest.example), score === '' ? '' : `score ${score}`].filter((word) => word !== '');
    const nearest = words.length === 0 ? '' : `${words.join(', ')}: `;
    return [`- ${toCell(`${method} ${path}`, longest.call)}`, `  - ${nearest}${toCell(difference, longest.difference)}`];
}
// At the start of a line, spaces aside, where `::…` would be a command, our own characters stand.
const toCell = (value, length) => (0,visible_text/* cutMiddle */.it)((0,visible_text/* hideCommands */.lj)((0,visible_text/* toVisible */.ws)(value)), length);
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

/***/ 23016:
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
// EXTERNAL MODULE: ./build/job/inputs/inputs.js
var inputs_inputs = __webpack_require__(25603);
// EXTERNAL MODULE: ./build/job/inputs/inputs-error.js
var inputs_error = __webpack_require__(8024);
// EXTERNAL MODULE: ./build/job/inputs/parse-checks.js + 1 modules
var parse_checks = __webpack_require__(43398);
// EXTERNAL MODULE: ./build/report/write-report.js + 26 modules
var write_report = __webpack_require__(86601);
// EXTERNAL MODULE: ./build/report/redact/redact.js + 17 modules
var redact = __webpack_require__(82498);
// EXTERNAL MODULE: ./build/command-line/call-log-path.js
var call_log_path = __webpack_require__(77158);
// EXTERNAL MODULE: ./build/command-line/device-names.js
var device_names = __webpack_require__(54932);
// EXTERNAL MODULE: ./build/job/close/count-given.js
var count_given = __webpack_require__(68280);
// EXTERNAL MODULE: ./build/report/summary/verdict.js
var verdict = __webpack_require__(64701);
// EXTERNAL MODULE: ./build/job/learn/read-call-logs.js
var read_call_logs = __webpack_require__(64012);
;// CONCATENATED MODULE: ./build/command-line/open-call-log-files.js
/** Several files of call logs as one. */




/** @param warn told of each file with lines that are no call logs */
async function openCallLogFiles(paths, warn) {
    const files = paths.map((path) => [path, (0,read_call_logs/* readCallLogFile */.X)(path)]);
    const logs = (0,count_given/* countGiven */.v)(concatenate(files, warn));
    const total = await totalSize(paths);
    return {
        logs,
        progress: () => {
            const bytes = files.reduce((sum, [, { bytesRead }]) => sum + bytesRead, 0);
            const share = total === undefined ? '' : `, ${megabytes(bytes)} of ${megabytes(total)} MB`;
            return `Reading the call logs: ${(0,verdict/* formatCount */.B4)(logs.done)} so far${share}`;
        },
    };
}
/** `undefined` where one of them is no file but a pipe, say: reading will tell what is wrong with the others. */
async function totalSize(paths) {
    const stats = await Promise.all(paths.map((path) => (0,promises_.stat)(path).catch(() => undefined)));
    return stats.every((file) => file?.isFile()) ? stats.reduce((sum, file) => sum + (file?.size ?? 0), 0) : undefined;
}
async function* concatenate(files, warn) {
    for (const [path, logs] of files) {
        yield* logs;
        if (logs.badLines > 0) {
            warn(`${path}: ${logs.badLines} of its lines are no call logs${logs.isTorn ? '; the last one is cut off' : ''}.`);
        }
    }
}
function megabytes(bytes) {
    return (bytes / 1e6).toFixed(1);
}

// EXTERNAL MODULE: ./build/command-line/print-report.js + 1 modules
var print_report = __webpack_require__(68815);
;// CONCATENATED MODULE: ./build/command-line/report.js
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
    const checks = await (0,parse_checks.parseChecks)(raw, problem);
    const provider = (0,inputs_inputs/* oneOf */.yL)('provider', raw.provider, ['auto', 'postman', 'embedded'], problem);
    const inputs = await Promise.all(files.map((file) => (0,call_log_path/* findCallLogs */.R)(external_node_path_.resolve(directory, file))));
    const target = external_node_path_.resolve(directory, out);
    const replaced = await findReplaced(inputs, target);
    if (replaced !== undefined) {
        problem(`\`out\` is "${out}": the report would replace its own input ${replaced}. Give another folder.`);
    }
    const device = (0,device_names/* findDeviceName */.r)('out', out);
    if (device !== undefined)
        problem(device);
    if (problems.length > 0)
        throw new inputs_error/* InputsError */.a(problems);
    const absolute = (file) => (file === '' ? undefined : external_node_path_.resolve(directory, file));
    const { explainer, secrets, notes } = await reporter.progress('Reading the collection, to explain the calls', () => (0,explain_calls/* explainCalls */.B)({
        collectionFile: absolute(raw.collection),
        environmentFile: absolute(raw.environment),
        root: directory,
    }));
    // Without a mock there are the given files alone: one that cannot be used is no reason to say less in silence.
    if (notes.length > 0) {
        const given = [raw.collection, raw.environment].filter((file) => file !== '').join(' and ');
        throw new Error(`The calls cannot be explained with ${given}, so that no report is made. ${notes.join(' ')}`);
    }
    const { logs, progress } = await openCallLogFiles(inputs, (message) => {
        reporter.warning(message);
    });
    const template = await (0,print_report/* readPageTemplate */.gZ)(bundle);
    const work = () => (0,write_report/* writeReport */.u)({
        logs,
        directory: target,
        onlyWhole: true,
        mock: { id: '', name: files.map((file) => external_node_path_.basename(external_node_path_.resolve(directory, file))).join(', '), mockUrl },
        // The files are redacted already; once more changes nothing, and helps with logs of other origin.
        redactor: (0,redact.createRedactor)({ secrets }),
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
    (0,print_report/* printReport */.Y_)(report, context);
    for (const failure of report.failures)
        reporter.warning((0,describe_error/* describeError */.U)(failure));
    if (report.files.length === 0)
        throw new Error(`No file of the report could be written to ${target}.`);
    return (0,print_report/* checkedCode */.HO)(report);
}
/** The input that has the name and place of the report's own call logs, links followed. */
async function findReplaced(inputs, target) {
    const real = (file) => (0,promises_.realpath)(file).catch(() => file);
    const output = external_node_path_.join(await real(target), 'call-logs.ndjson');
    for (const input of inputs)
        if ((await real(input)) === (await real(output)))
            return input;
    return undefined;
}


/***/ }),

/***/ 25603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JY: () => (/* binding */ parseListenAddress),
/* harmony export */   Ll: () => (/* binding */ areFilesGiven),
/* harmony export */   TL: () => (/* binding */ parseInputs),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);
/* harmony import */ var _input_definitions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83307);
/* harmony import */ var _inputs_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8024);
/* harmony import */ var _parse_http_url_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3012);
/* harmony import */ var _server_response_input_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99296);
/* harmony import */ var _read_references_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98833);
/** Inputs, parsed once: text in, one typed read-only value out, every problem reported at once. */






const emptySecrets = 'On pull requests from forks and from Dependabot secrets are empty';
const noKeyWaysOut = (input) => `give the path of ${input === 'collection' ? 'a collection' : 'an environment'} file in \`${input}\` to run the mock on the runner, or a key in \`postman-api-key\` to run it in Postman. ${emptySecrets}`;
/**
 * Parses the inputs, reading the files that they name within `open-timeout`.
 *
 * @param directory where relative paths start
 * @param reading ends the reading, and is told when it takes its time
 * @throws InputsError with every problem, not only the first
 */
async function parseInputs(given, directory, reading = {}) {
    const began = performance.now();
    const raw = (0,_input_definitions_js__WEBPACK_IMPORTED_MODULE_1__.withDefaults)(given);
    const problems = [];
    const report = (problem) => void problems.push(problem);
    const openTimeout = seconds('open-timeout', raw, { from: 5, to: 3_600 }, report);
    const provider = oneOf('provider', raw.provider, ['auto', 'postman', 'embedded'], report);
    const apiKey = raw['postman-api-key'];
    const keyed = provider === 'postman' || (provider === 'auto' && apiKey !== '');
    const { collection, environment } = await (0,_read_references_js__WEBPACK_IMPORTED_MODULE_2__/* .readReferences */ .P)({ collection: raw.collection, environment: raw.environment }, { directory, names: keyed, conversion: { ...reading, timeout: openTimeout * 1000, setBy: 'open-timeout' } }, report);
    const place = choosePlace({ raw, apiKey, provider, items: [collection, environment] }, report);
    const serverResponse = await (0,_server_response_input_js__WEBPACK_IMPORTED_MODULE_3__/* .parseServerResponse */ .U)(raw['server-response'], report);
    const asksForChecks = raw['expect-calls'] !== '' || raw['min-coverage'] !== '' || raw['fail-on-unmatched'] !== 'false';
    if (asksForChecks) {
        // Loaded here only: most jobs ask for no check.
        const { parseChecks } = await __webpack_require__.e(/* import() */ 398).then(__webpack_require__.bind(__webpack_require__, 43398));
        await parseChecks(raw, report);
    }
    const inputs = {
        environment,
        workspace: optional(raw.workspace),
        name: optional(raw.name),
        private: flag('private', raw.private, report),
        serverResponse,
        callLogs: oneOf('call-logs', raw['call-logs'], ['always', 'on-failure', 'never'], report),
        artifactName: artifactName(raw['artifact-name'], report),
        retentionDays: wholeNumber('retention-days', raw['retention-days'], { from: 1, to: 400 }, report),
        callLogsTimeout: seconds('call-logs-timeout', raw, { from: 0, to: 600 }, report),
        redact: parseRedaction(raw.redact),
        checks: {
            'fail-on-unmatched': raw['fail-on-unmatched'],
            'expect-calls': raw['expect-calls'],
            'min-coverage': raw['min-coverage'],
        },
        openTimeout,
        closeTimeout: seconds('close-timeout', raw, { from: 15, to: 3_600 }, report),
        keepMock: flag('keep-mock', raw['keep-mock'], report),
    };
    if (collection === undefined || place === undefined || problems.length > 0)
        throw new _inputs_error_js__WEBPACK_IMPORTED_MODULE_4__/* .InputsError */ .a(problems);
    const unusedKey = place.provider === 'embedded' && apiKey !== '' ? apiKey : undefined;
    return {
        ...inputs,
        collection,
        place,
        unusedKey,
        root: directory,
        notes: uselessInputs(raw, place, inputs.keepMock),
        readingTook: performance.now() - began,
    };
}
/** Whether nothing that the job is about is in Postman alone. */
function areFilesGiven({ collection, environment }) {
    return collection.kind === 'file' && (environment === undefined || environment.kind === 'file');
}
function choosePlace(given, report) {
    const { raw, apiKey, provider } = given;
    // Both are parsed whatever the provider is: a typo is a typo also where it has no effect today.
    const address = parseListenAddress(raw, report);
    const apiUrl = (0,_parse_http_url_js__WEBPACK_IMPORTED_MODULE_5__/* .parseHttpUrl */ .f)(_input_definitions_js__WEBPACK_IMPORTED_MODULE_1__.mainApiInputs, raw['postman-api-url'], report);
    if (provider === 'postman' || (provider === 'auto' && apiKey !== '')) {
        if (apiKey === '') {
            report(`\`provider\` is "postman" and \`postman-api-key\` is empty: give a key, or leave \`provider\` out and give files to run the mock on the runner. ${emptySecrets}.`);
            return undefined;
        }
        return apiUrl === undefined ? undefined : { provider: 'postman', apiUrl, apiKey };
    }
    const elsewhere = given.items.filter((item) => item !== undefined).filter((item) => item.kind !== 'file');
    for (const { input, text } of elsewhere) {
        report(provider === 'embedded'
            ? `\`${input}\` is "${text}", and the embedded mock reads files only: give the path of an exported file.`
            : `\`${input}\` is "${text}", which is no file here, and \`postman-api-key\` is empty: ${noKeyWaysOut(input)}.`);
    }
    return elsewhere.length > 0 ? undefined : { provider: 'embedded', ...address };
}
/** Where an embedded mock listens; a problem goes to `report`. */
function parseListenAddress(raw, report) {
    const listenHost = raw['listen-host'];
    if (!/^[\w.:-]+$/.test(listenHost)) {
        report(`\`listen-host\` is "${listenHost}": give an IP address or a host name, for example 0.0.0.0.`);
    }
    return { port: wholeNumber('port', raw.port, { from: 0, to: 65_535 }, report) ?? 0, listenHost };
}
function uselessInputs(raw, place, keepMock) {
    const notes = [];
    if (place.provider === 'embedded' && keepMock) {
        notes.push('`keep-mock` has no effect on the runner: the embedded mock ends with the job.');
    }
    if (place.provider === 'postman' && raw.port.trim() !== '' && Number(raw.port) !== 0) {
        notes.push("`port` has no effect in Postman's cloud.");
    }
    return notes;
}
function optional(text) {
    return text.trim() === '' ? undefined : text.trim();
}
/** An empty input takes the first word: GitHub hands over '' where a workflow passes an empty expression. */
function oneOf(input, text, words, report) {
    const given = text.trim().toLowerCase();
    if (given === '')
        return words[0];
    const word = words.find((candidate) => candidate === given);
    if (word !== undefined)
        return word;
    const nearest = nearestWord(given, words);
    report(`\`${input}\` is "${text.trim()}": it takes ${words.join(', ')}.${nearest === undefined ? '' : ` Did you mean ${nearest}?`}`);
    return words[0];
}
/** Truth as YAML 1.2 writes it, which is what `@actions/core` takes too. */
function flag(input, text, report) {
    return oneOf(input, text, ['false', 'true'], report) === 'true';
}
function wholeNumber(input, text, range, report) {
    const given = text.trim();
    if (given === '')
        return undefined;
    const value = /^\d+$/.test(given) ? Number(given) : Number.NaN;
    if (value >= range.from && value <= range.to)
        return value;
    report(`\`${input}\` is "${given}": it takes a whole number from ${range.from} to ${range.to}.`);
    return undefined;
}
function seconds(input, raw, range, report) {
    return wholeNumber(input, raw[input], range, report) ?? range.from;
}
function parseRedaction(text) {
    if (text.toLowerCase() === 'none')
        return 'none';
    return text
        .split(/[,\n]/)
        .map((name) => name.trim())
        .filter((name) => name !== '');
}
/** The characters that GitHub's artifact service refuses in a name. */
function artifactName(name, report) {
    const forbidden = ['"', ':', '<', '>', '|', '*', '?', '\r', '\n', '\\', '/'].filter((character) => name.includes(character));
    if (forbidden.length > 0) {
        report(`\`artifact-name\` is "${name}": GitHub does not allow ${forbidden.map((c) => JSON.stringify(c)).join(' ')} in it.`);
    }
    return name === '' ? undefined : name;
}
/** The word that a typo most likely meant; `undefined` when none is near. */
function nearestWord(given, words) {
    const [nearest] = words
        .map((word) => ({ word, edits: (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(given, word.toLowerCase()) }))
        .sort((a, b) => a.edits - b.edits);
    return nearest !== undefined && nearest.edits <= Math.max(2, Math.floor(nearest.word.length / 2))
        ? nearest.word
        : undefined;
}


/***/ }),

/***/ 98833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ readReferences)
/* harmony export */ });
/* harmony import */ var _item_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31605);

/**
 * Reads both references; problems go to `report` and give `undefined`, as does an empty environment.
 *
 * @param options.directory where relative paths start
 * @param options.names whether a text that is no file can be a name in Postman: not without a key
 * @param options.conversion limits of a conversion
 */
async function readReferences(given, options, report) {
    if (given.collection === '') {
        report('`collection` is missing: give a UID, an ID or a name in Postman, or the path of a collection file.');
    }
    const [collection, environment] = await Promise.all([
        (0,_item_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .readOne */ .JF)({ input: 'collection', text: given.collection, ...options }, parseCollection(options.conversion), report),
        (0,_item_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .readOne */ .JF)({ input: 'environment', text: given.environment, ...options }, _item_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseEnvironment */ .Nq, report),
    ]);
    return { collection, environment };
}
/** @param limits of a conversion */
const parseCollection = (limits) => async (file) => {
    // Loaded here only: who names a collection in Postman has no file to read.
    const { readCollectionFile } = await Promise.all(/* import() */[__webpack_require__.e(54), __webpack_require__.e(958)]).then(__webpack_require__.bind(__webpack_require__, 38533));
    const { collection: item, ...read } = await readCollectionFile(file, limits);
    return { ...read, item };
};


/***/ }),

/***/ 64012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readCallLogFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
/* harmony import */ var _http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5177);
/* harmony import */ var _postman_model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69412);
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
            stream = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(file);
            for await (const line of linesOf(stream)) {
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
        const parsed = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(_postman_model_js__WEBPACK_IMPORTED_MODULE_2__/* .callLogSchema */ .mr, (0,_http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseShallowJson */ .o4)(line));
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
async function* linesOf(chunks) {
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
    for await (const chunk of chunks) {
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
