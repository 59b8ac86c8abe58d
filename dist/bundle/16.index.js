export const id = 16;
export const ids = [16];
export const modules = {

/***/ 5607:
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
// EXTERNAL MODULE: ./build/report/nearest.js
var report_nearest = __webpack_require__(38977);
// EXTERNAL MODULE: ./build/report/verdict.js
var verdict = __webpack_require__(47342);
// EXTERNAL MODULE: ./build/report/visible-text.js
var visible_text = __webpack_require__(30269);
;// CONCATENATED MODULE: ./build/report/summary-text.js
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
function nearestLines({ requests }) {
    const explained = requests.filter(({ difference }) => difference !== undefined);
    if (explained.length === 0)
        return [];
    const rest = explained.length - mostExplained;
    return [
        '',
        'Nearest examples:',
        ...explained.slice(0, mostExplained).flatMap(explain),
        ...(rest > 0 ? [`and of ${(0,verdict/* countOf */.pq)(rest, 'more request')} in the report`] : []),
    ];
}
function explain(request) {
    const { method, path, difference = '' } = request;
    const found = (0,report_nearest/* nearestOf */.q)(request);
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
// EXTERNAL MODULE: ./build/job/explain-calls.js
var explain_calls = __webpack_require__(36827);
// EXTERNAL MODULE: ./build/job/inputs-error.js
var inputs_error = __webpack_require__(46184);
// EXTERNAL MODULE: ./build/job/parse-checks.js + 1 modules
var parse_checks = __webpack_require__(44425);
// EXTERNAL MODULE: ./build/report/write-report.js + 20 modules
var write_report = __webpack_require__(6874);
// EXTERNAL MODULE: ./build/report/redact.js + 7 modules
var redact = __webpack_require__(84311);
// EXTERNAL MODULE: ./build/job/count-given.js
var count_given = __webpack_require__(15239);
// EXTERNAL MODULE: ./build/report/verdict.js
var verdict = __webpack_require__(47342);
// EXTERNAL MODULE: ./build/job/read-call-logs.js
var read_call_logs = __webpack_require__(3607);
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
var print_report = __webpack_require__(5607);
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
    const checks = await (0,parse_checks.parseChecks)(raw, (problem) => problems.push(problem));
    const inputs = files.map((file) => external_node_path_.resolve(directory, file));
    const target = external_node_path_.resolve(directory, out);
    const replaced = await findReplaced(inputs, target);
    if (replaced !== undefined) {
        problems.push(`\`out\` is "${out}": the report would replace its own input ${replaced}. Give another folder.`);
    }
    if (problems.length > 0)
        throw new inputs_error/* InputsError */.a(problems);
    const absolute = (file) => (file === '' ? undefined : external_node_path_.resolve(directory, file));
    const { explainer, notes } = await reporter.progress('Reading the collection, to explain the calls', () => (0,explain_calls/* explainCalls */.B)({
        collectionFile: absolute(raw.collection),
        environmentFile: absolute(raw.environment),
        root: directory,
    }));
    for (const note of notes)
        reporter.warning(note);
    const { logs, progress } = await openCallLogFiles(inputs, (message) => {
        reporter.warning(message);
    });
    const template = await (0,print_report/* readPageTemplate */.gZ)(bundle);
    const work = () => (0,write_report/* writeReport */.u)({
        logs,
        directory: target,
        onlyWhole: true,
        mock: { id: '', name: files.map((file) => external_node_path_.basename(file)).join(', '), mockUrl },
        // The files are redacted already; once more changes nothing, and helps with logs of other origin.
        redactor: (0,redact/* createRedactor */.l)({ secrets: [] }),
        creator: { name: 'ephemeral-mock', version },
        explainer,
        checks,
        page: {
            template,
            head: {
                // Call logs do not say where they come from.
                ...((raw.provider === 'postman' || raw.provider === 'embedded') && { provider: raw.provider }),
                collectionName: explainer.collection?.name ?? '',
                generatedAt: new Date(clock.now()).toISOString(),
                version,
            },
        },
        notes,
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

/***/ 3607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readCallLogFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91795);
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
        const parsed = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xL(_postman_model_js__WEBPACK_IMPORTED_MODULE_2__/* .callLogSchema */ .mr, JSON.parse(line));
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


/***/ }),

/***/ 30269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gD: () => (/* binding */ toLogLine),
/* harmony export */   it: () => (/* binding */ cutMiddle),
/* harmony export */   lj: () => (/* binding */ hideCommands),
/* harmony export */   ws: () => (/* binding */ toVisible)
/* harmony export */ });
/** Makes text from outside safe to look at. */
/**
 * Replaces what is invisible or moves the cursor: control characters by their pictures (a newline by `␊`, an escape by
 * `␛`), the rest (C1 controls, bidirectional overrides, zero-width characters, lone surrogates) by `�`.
 */
function toVisible(text) {
    // The joiners U+200C and U+200D stay: emoji and several scripts need them, and they reorder nothing.
    return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (character) => {
        const code = character.codePointAt(0) ?? 0;
        if (code < 0x20)
            return String.fromCharCode(0x2400 + code);
        if (code === 0x7f)
            return '␡';
        return code === 0x200c || code === 0x200d ? character : '�';
    });
}
/**
 * One line that GitHub's runner takes for text: it obeys `##[…]` anywhere in a line, and `::…` at its start.
 */
function toLogLine(text) {
    return hideCommands(toVisible(text)).replace(/^(\s*):(?=:)/, '$1: ');
}
/** For text that stands behind a word of our own, where `::…` is no command. */
function hideCommands(text) {
    return text.replaceAll('##[', '# #[');
}
/** Shortens text to at most `length` UTF-16 units by leaving out its middle: both ends tell most. */
function cutMiddle(text, length) {
    if (text.length <= length)
        return text;
    const head = Math.ceil((length - 1) / 2);
    const tail = length - 1 - head;
    return `${text.slice(0, head)}…${tail === 0 ? '' : text.slice(-tail)}`.toWellFormed();
}


/***/ })

};
