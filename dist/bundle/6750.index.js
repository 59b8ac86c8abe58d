export const id = 6750;
export const ids = [6750,4956];
export const modules = {

/***/ 36750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  serve: () => (/* binding */ serve)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/http-text/bounded-json.js
var bounded_json = __webpack_require__(5177);
// EXTERNAL MODULE: ./build/embedded/server.js + 39 modules
var embedded_server = __webpack_require__(41132);
// EXTERNAL MODULE: ./build/engine/read/read-collection.js + 2 modules
var read_collection = __webpack_require__(39880);
// EXTERNAL MODULE: ./build/job/end-signals.js
var end_signals = __webpack_require__(14757);
// EXTERNAL MODULE: ./build/job/ca-files.js
var ca_files = __webpack_require__(52492);
// EXTERNAL MODULE: ./build/job/inputs/place.js
var place = __webpack_require__(69151);
// EXTERNAL MODULE: ./build/job/inputs/values.js
var values = __webpack_require__(85292);
// EXTERNAL MODULE: ./build/job/inputs/input-definitions.js
var input_definitions = __webpack_require__(83307);
// EXTERNAL MODULE: ./build/job/reporter.js
var job_reporter = __webpack_require__(31875);
// EXTERNAL MODULE: ./build/job/secrets/redactors.js
var redactors = __webpack_require__(31459);
// EXTERNAL MODULE: ./build/job/secrets/secret-variables.js
var secret_variables = __webpack_require__(97864);
// EXTERNAL MODULE: ./build/command-line/options/input-options.js
var input_options = __webpack_require__(93061);
// EXTERNAL MODULE: ./build/command-line/files/output-folder.js + 1 modules
var output_folder = __webpack_require__(14315);
// EXTERNAL MODULE: ./build/command-line/files/scratch-folder.js
var scratch_folder = __webpack_require__(2014);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/engine/read/v3/read-folder.js
var read_folder = __webpack_require__(29337);
// EXTERNAL MODULE: ./build/http-text/show-value.js
var show_value = __webpack_require__(87078);
// EXTERNAL MODULE: ./build/job/inputs/inputs.js
var inputs = __webpack_require__(25603);
// EXTERNAL MODULE: ./build/job/inputs/collection/reference.js + 2 modules
var reference = __webpack_require__(89167);
;// CONCATENATED MODULE: ./build/command-line/serve/followed-inputs.js
/** The inputs of a mock, read again when their files change. */







/** Reads the inputs for the first time. @throws InputsError with every problem */
async function openFollowedInputs(raw, directory, options) {
    /** Of the last reading, whatever came of it. */
    let referred = [];
    let latest;
    const parse = async () => {
        const found = [];
        try {
            return (latest = await (0,inputs/* parseInputs */.T)(raw, directory, { ...options, onRead: (file) => void found.push(file) }));
        }
        finally {
            referred = found;
        }
    };
    let served = await parse();
    let servedReferred = referred;
    return {
        served: () => served,
        latest: () => collectionsOf(latest),
        files: () => [...new Set([...filesOf(served), ...servedReferred, ...referred])],
        async read() {
            requireFolders(served);
            const inputs = await parse();
            requireWhole(inputs, served);
            return isSame(inputs, served) ? undefined : inputs;
        },
        take(inputs) {
            served = inputs;
            servedReferred = referred;
        },
    };
}
const collectionsOf = ({ collection }) => collection.kind === 'file' ? (0,reference/* partsOfReference */.xe)(collection) : [];
const filesOf = (inputs) => [
    ...collectionsOf(inputs).map(({ file }) => file),
    ...(inputs.environment?.kind === 'file' ? [inputs.environment.file] : []),
];
/** Of a folder that is gone the name is left, which could be one in Postman: the reader of inputs would say so. */
function requireFolders(served) {
    const problems = collectionsOf(served)
        .filter(({ file }) => external_node_path_.extname(file) === '' && !(0,external_node_fs_.existsSync)(file))
        .map(({ text, file }) => `\`collection\` is ${(0,show_value/* quote */.hD)(text)}: there is no folder "${file}" any more.`);
    if (problems.length > 0)
        throw new values/* InputsError */.aV(problems);
}
/** A folder is read without a file that is broken, and says so. Once it has been whole, that is no reason to serve less. */
function requireWhole(inputs, served) {
    const losses = (of) => collectionsOf(of)
        .flatMap(({ text, warnings }) => warnings.map((warning) => ({ text, ...warning })))
        .filter(({ message }) => message.startsWith(read_folder/* unreadable */.O$))
        .map(({ text, message, firstItem }) => `\`collection\` is "${text}": ${message} First at ${firstItem}.`);
    const known = new Set(losses(served));
    const problems = losses(inputs).filter((problem) => !known.has(problem));
    if (problems.length > 0)
        throw new values/* InputsError */.aV(problems);
}
/** Whether the same would be served. */
function isSame(a, b) {
    return textsOf(a).join('\n') === textsOf(b).join('\n');
}
function textsOf(inputs) {
    const { environment } = inputs;
    return [
        ...collectionsOf(inputs).flatMap(({ file, json = '', files = [] }) => [file, json, ...[...files].flat()]),
        environment?.kind === 'file' ? JSON.stringify(environment.document) : '',
    ];
}

// EXTERNAL MODULE: ./build/report/redact/redact.js + 13 modules
var redact = __webpack_require__(54170);
;// CONCATENATED MODULE: ./build/command-line/serve/known-secrets.js
/** What is secret as far as `serve` knows by now: what was secret once stays so, whatever the files say later. */

/** @param hidden those of them that are to be taken out: asked when there are more */
function createKnownSecrets(hidden) {
    const known = new Set();
    let redactor;
    return {
        add(secrets) {
            for (const secret of secrets) {
                if (!known.has(secret))
                    redactor = undefined;
                known.add(secret);
            }
        },
        redactor: () => (redactor ??= (0,redact.createRedactor)({ secrets: hidden([...known]) })),
    };
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/report/redact/redact-refused.js
var redact_refused = __webpack_require__(27513);
// EXTERNAL MODULE: ./build/report/count/loose.js
var loose = __webpack_require__(33049);
// EXTERNAL MODULE: ./build/report/count/unmatched.js
var unmatched = __webpack_require__(35298);
// EXTERNAL MODULE: ./build/report/words.js
var words = __webpack_require__(44702);
// EXTERNAL MODULE: ./build/report/summary/summary-text.js
var summary_text = __webpack_require__(72646);
;// CONCATENATED MODULE: ./build/report/summary/call-line.js




/** @param call as the pass over call logs gives it */
function describeCall({ log, insight }) {
    const { outcome, collection, miss, match } = insight;
    const { request, response, responseName, servedAt, answer } = log;
    const reason = outcome === 'unmatched'
        ? (0,summary_text/* missReason */.LV)((0,unmatched/* toMiss */.A)(miss))
        : outcome === 'loose'
            ? (0,summary_text/* looseReason */.z1)((0,loose/* toLooseMatch */.j)(match))
            : undefined;
    return {
        ...{ servedAt, outcome, method: request.method, path: request.path, status: response.statusCode },
        name: (0,words/* inCollection */.e1)(responseName ?? '', collection),
        ...(answer && { answer }),
        ...(reason !== undefined && { reason }),
    };
}
const width = { outcome: 'server-response'.length, call: 50 };
/**
 * `14:03:07 unmatched       GET /users/7?page=3 404 "No example fits"`, the local time, and the reason in a second line. Values
 * are cut, their control characters made visible, and none can form a workflow command of GitHub's runner.
 */
function formatCall(call, paint = (_, text) => text) {
    const { servedAt, outcome, method, path, status, name, answer, reason } = call;
    // As the clock on the wall has it, for who looks on.
    const time = new Date(servedAt).toTimeString().slice(0, 8);
    const style = outcome in summary_text/* outcomeStyles */.B2 ? summary_text/* outcomeStyles */.B2[outcome] : undefined;
    const shownOutcome = outcome.padEnd(width.outcome);
    const parts = [
        ...[time, style === undefined ? shownOutcome : paint(style, shownOutcome)],
        (0,summary_text/* toCell */.cX)((0,words/* shownCall */.c6)(method, path), summary_text/* longest */.xS.path).padEnd(width.call),
        ...[status === 0 ? '---' : String(status), (0,summary_text/* toCell */.cX)(name, summary_text/* longest */.xS.name)],
        ...(answer === undefined ? [] : [`(${(0,summary_text/* toCell */.cX)((0,words/* turnText */.BK)(answer), summary_text/* longest */.xS.call)})`]),
    ];
    const line = parts.join(' ').trimEnd();
    return reason === undefined ? `${line}\n` : `${line}\n         ${reason}\n`;
}

// EXTERNAL MODULE: ./build/command-line/options/name-options.js
var name_options = __webpack_require__(9264);
// EXTERNAL MODULE: ./build/command-line/print-report.js
var print_report = __webpack_require__(55451);
// EXTERNAL MODULE: ./build/command-line/run/run-result.js
var run_result = __webpack_require__(14956);
;// CONCATENATED MODULE: ./build/command-line/serve/output.js
/** What `serve` says: words for people, or a line of JSON for each thing. */





/** How many files are named. */
const mostNamed = 3;
/** Everything that comes from outside is redacted when it comes here, but for refused requests and files. */
function createServeOutput(context, options) {
    const { json, redactor, reporter } = options;
    const { print, self, isQuiet } = context;
    const { stdout } = self;
    const common = {
        isReady: () => !stdout.writableNeedDrain && !stdout.destroyed,
        wants: ({ outcome }) => !isQuiet || outcome === 'unmatched' || outcome === 'loose',
    };
    const redacted = (request) => (0,redact_refused/* redactRefused */.W)({ total: 1, kinds: [{ ...request, count: 1 }] }, redactor()).kinds[0] ?? request;
    const tellChange = {
        reloaded(files, what) {
            reporter.info(`${named(files)} changed: the mock serves ${what} from now on.`);
        },
        broken(files, reason) {
            // Several problems are a list.
            const separator = reason.startsWith('- ') ? '\n' : ' ';
            reporter.error(`${named(files)} changed, and the mock goes on with what it served before.${separator}${reason}`);
        },
    };
    if (json) {
        const tell = (event, facts) => {
            print(`${JSON.stringify({ event, ...facts })}\n`);
        };
        return {
            ...common,
            ready: (facts) => {
                tell('ready', { ...facts, pid: self.pid });
            },
            call: (call) => {
                tell('call', call);
            },
            refused: (request) => {
                const { reason, isCall, sample } = redacted(request);
                tell('refused', { reason, isCall, sample });
            },
            leftOut: (count, what) => {
                tell('left-out', { count, what });
            },
            reloaded(files, what) {
                tellChange.reloaded(files, what);
                tell('reloaded', { files: files.map(redactor().redactText) });
            },
            broken(files, reason) {
                tellChange.broken(files, reason);
                tell('error', { files: files.map(redactor().redactText), message: (0,name_options/* nameOptions */._)(redactor().redactText(reason)) });
            },
            ended(report, { mockUrl, mockId }) {
                (0,print_report/* printReport */.Y_)(report, { ...context, reporter, json });
                const mock = { mockUrl, mockId, provider: 'embedded' };
                print((0,run_result.formatRunResult)({ exitCode: 0, commandExitCode: undefined, error: undefined, mock, report }));
            },
        };
    }
    // `styleText` obeys NO_COLOR and knows terminals that have no colours.
    const paint = (style, text) => stdout.isTTY ? (0,external_node_util_.styleText)(style, text, { stream: stdout }) : text;
    return {
        ...common,
        ...tellChange,
        ready({ mockUrl, caFile, apiUrl, apiKey }) {
            if (mockUrl !== null)
                print(`Mock server     ${mockUrl}\n`);
            if (caFile !== null)
                print(`CA              ${caFile}\n`);
            print(`Postman API     ${apiUrl}\nx-api-key       ${apiKey}\nCtrl-C ends it.\n`);
        },
        call: (call) => {
            print(formatCall(call, paint));
        },
        refused(request) {
            const { reason, sample } = redacted(request);
            const what = (0,words/* toLogLine */.gD)(sample === '' ? reason : `${sample}: ${reason}`);
            print(`${paint('red', 'refused')} ${what}\n`);
        },
        leftOut: (count, what) => {
            print(`… and ${(0,words/* formatCount */.B4)(count)} more ${what}${count === 1 ? '' : 's'}\n`);
        },
        ended: (report) => {
            (0,print_report/* printReport */.Y_)(report, { ...context, reporter });
        },
    };
}
function named(files) {
    const rest = files.length - mostNamed;
    return files.slice(0, mostNamed).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}

// EXTERNAL MODULE: ./build/job/describe-error.js
var describe_error = __webpack_require__(95992);
// EXTERNAL MODULE: ./build/job/open/open-mock.js
var open_mock = __webpack_require__(42268);
// EXTERNAL MODULE: ./build/postman/client.js + 6 modules
var postman_client = __webpack_require__(32869);
// EXTERNAL MODULE: ./build/postman/transport/direct-transport.js
var direct_transport = __webpack_require__(62690);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/command-line/serve/follow-files.js
/**
 * Notices that files change, by looking at them. Events of the file system do not come from network drives and from folders
 * that a container shares with its host, they come twice or half, and a file that an editor puts in another's place loses its
 * watcher; a look takes 5 µs for a file, 5 ms for a collection of 1,000 files.
 */





/** Milliseconds between two looks. */
const interval = 300;
/** Looks take no more of the time than one part in so many … */
const leastPause = 20;
/** … and are so far apart at most. In milliseconds. */
const longestPause = 3_000;
/** Milliseconds in which files that have changed must stay the same: a save may take several steps. */
const settling = 100;
/** What goes on changing is read all the same, after so many looks. */
const mostSettling = 5;
/** Follows the files until `stop` is aborted. Rejects with what `onChange` throws. */
async function followFiles({ files, seen, onChange, clock, stop }) {
    // Only an abort rejects.
    const pause = (milliseconds) => clock.sleep(milliseconds, stop, { ref: false }).catch(() => undefined);
    const isOver = () => stop.aborted;
    let before = seen;
    let took = 0;
    for (;;) {
        await pause(Math.min(Math.max(interval, took * leastPause), longestPause));
        if (isOver())
            return;
        const began = clock.now();
        let now = await lookAt(files());
        took = clock.now() - began;
        if (differing(before, now).length === 0)
            continue;
        for (let looks = 0; looks < mostSettling; looks += 1) {
            await pause(settling);
            const next = await lookAt(files());
            const isAtRest = differing(now, next).length === 0;
            now = next;
            if (isAtRest)
                break;
        }
        if (isOver())
            return;
        const changed = differing(before, now);
        // What was saved and taken back is as it was.
        if (changed.length > 0)
            await onChange(changed);
        // What was read while it changed is read again, for it was looked at before; what came with the change is seen as it is.
        before = new Map([...(await lookAt(files())), ...now].filter(([file]) => files().includes(file)));
    }
}
/** Looks at files and folders. Never throws: what cannot be looked at has its error for a state. */
async function lookAt(files) {
    const looks = new Map();
    for (const file of files)
        looks.set(file, await stateOf(file));
    return looks;
}
/** Those that are in both and differ, and those that are new. */
function differing(before, now) {
    return [...now].filter(([file, state]) => before.get(file) !== state).map(([file]) => file);
}
async function stateOf(file) {
    try {
        const stats = external_node_fs_.statSync(file, { throwIfNoEntry: false });
        return stats?.isDirectory() === true ? await stateOfFolder(file) : stateOfStats(stats);
    }
    catch (error) {
        return (0,describe_error/* describeError */.U)(error);
    }
}
/** Links are followed: what they lead to is what is read. */
function stateOfStats(stats) {
    if (stats === undefined)
        return 'missing';
    // Programs that put a file in another's place may give it the other's time of change, but not its number.
    return [stats.mtimeMs, stats.ctimeMs, stats.size, stats.ino].join(' ');
}
/** Files between two turns of the event loop, in which calls are answered. */
const atOnce = 64;
/** Of the folder of a collection: all files that are read of it. @throws Error when there are too many */
async function stateOfFolder(folder) {
    // Loaded here only: it takes a parser of YAML, which has read the folder by then.
    const { listFiles } = await __webpack_require__.e(/* import() */ 2475).then(__webpack_require__.bind(__webpack_require__, 57713));
    const { paths, links } = listFiles(folder);
    const states = [...links];
    for (const [index, below] of paths.entries()) {
        if (index % atOnce === 0)
            await (0,promises_.setImmediate)();
        states.push(below, stateOfStats(external_node_fs_.statSync(external_node_path_.join(folder, below), { throwIfNoEntry: false })));
    }
    return (0,external_node_crypto_.hash)('sha1', states.join('\n'));
}

;// CONCATENATED MODULE: ./build/command-line/serve/live-calls.js
/** Tells of calls as they come, behind the mock's back: they are read from the journal, where they are anyway. */


/** Milliseconds between two looks. */
const live_calls_interval = 100;
/** Lines a second: nobody reads more … */
const mostLines = 50;
/** … but misses and loose matches, which are looked for. */
const mostTelling = 100;
/** Further behind than so many calls, and it reads on from there: the mock needs the processor more. */
const mostBehind = 1_000;
function createLiveCalls({ journal, mockId, reading, output, clock }) {
    let next = 0;
    let second = -Infinity;
    let lines = 0;
    const leftOut = { call: 0, 'refused request': 0 };
    let refused = [];
    const tellLeftOut = () => {
        for (const what of ['call', 'refused request']) {
            if (leftOut[what] > 0)
                output.leftOut(leftOut[what], what);
            leftOut[what] = 0;
        }
    };
    const turnSecond = () => {
        if (clock.now() < second + 1_000)
            return;
        second = clock.now();
        lines = 0;
        tellLeftOut();
    };
    const hasRoom = (isTelling) => {
        if (lines >= (isTelling ? mostTelling : mostLines))
            return false;
        lines += 1;
        return true;
    };
    const tellRefused = () => {
        const told = refused;
        refused = [];
        for (const request of told) {
            if (hasRoom(true))
                output.refused(request);
            else
                leftOut['refused request'] += 1;
        }
    };
    const tellCalls = async () => {
        const end = journal.count;
        if (end - next > mostBehind) {
            // Of all mocks: those of others are some of them at most.
            leftOut.call += end - mostBehind - next;
            next = end - mostBehind;
        }
        if (end === next)
            return;
        await reading.refresh();
        for await (const entries of journal.entries(mockId, 'asc', next)) {
            for (const { sequence, log } of entries) {
                const call = describeCall((await reading.at(sequence)).take(log));
                if (!output.wants(call))
                    continue;
                if (hasRoom(call.reason !== undefined || call.outcome === 'unmatched'))
                    output.call(call);
                else
                    leftOut.call += 1;
            }
            // Calls are answered in between.
            await (0,promises_.setImmediate)();
        }
        next = end;
    };
    const catchUp = async () => {
        turnSecond();
        tellRefused();
        await tellCalls();
    };
    return {
        refuse(request) {
            if (refused.length < mostTelling)
                refused.push(request);
            else
                leftOut['refused request'] += 1;
        },
        async catchUp() {
            await catchUp();
            tellLeftOut();
        },
        async follow(stop) {
            for (;;) {
                // Only an abort rejects.
                await clock.sleep(live_calls_interval, stop, { ref: false }).catch(() => undefined);
                if (stop.aborted)
                    return;
                if (output.isReady())
                    await catchUp();
            }
        },
    };
}

// EXTERNAL MODULE: ./build/report/read-calls.js + 6 modules
var read_calls = __webpack_require__(63956);
;// CONCATENATED MODULE: ./build/command-line/serve/live-reading.js


/** Keeps what explains the calls until the mock serves something else, or something more is secret. */
function createLiveReading({ versions, secrets, client, mock }) {
    let environment;
    let explained;
    let current;
    const explain = async (version) => {
        if (explained?.version === version)
            return explained.explanation;
        explained = { version, explanation: await versions.explain(version) };
        return explained.explanation;
    };
    return {
        async refresh() {
            secrets.add(await (0,secret_variables/* secretsInAccount */.gB)(client));
            const now = await client.getMock(mock.mockId).catch(() => undefined);
            // `update` may have given the mock another one.
            if (now !== undefined && now.environment !== environment)
                explained = undefined;
            environment = now?.environment;
        },
        async at(sequence) {
            const version = versions.at(sequence);
            const explanation = await explain(version);
            secrets.add(explanation.secrets);
            const redactor = secrets.redactor();
            if (current?.explanation !== explanation || current.redactor !== redactor) {
                const { explainer } = explanation;
                const options = { explainer, redactor, checks: {}, areLogsRedacted: false, mockUrl: mock.mockUrl };
                current = { explanation, redactor, reading: (0,read_calls/* createCallReading */.p)(options) };
            }
            return current.reading;
        },
    };
}

// EXTERNAL MODULE: ./build/embedded/journal/read.js
var read = __webpack_require__(5763);
// EXTERNAL MODULE: ./build/report/explain/explainer.js + 2 modules
var explain_explainer = __webpack_require__(53529);
// EXTERNAL MODULE: ./build/report/write-report.js + 6 modules
var write_report = __webpack_require__(91064);
;// CONCATENATED MODULE: ./build/command-line/serve/explain-in-order.js
/** @param last explains the calls of the last time */
function explainInOrder(last) {
    let current = last;
    const lastExamples = new Map(last.collection?.requests.flatMap(({ examples }) => examples).map((example) => [example.id, example]));
    /** An example that is still there counts as what it is by now. */
    const asOfNow = (example) => lastExamples.get(example.id) ?? example;
    const segments = (isSecret) => {
        const known = new WeakMap();
        const finderOf = (explainer) => {
            const finder = known.get(explainer) ?? explainer.segments(isSecret);
            known.set(explainer, finder);
            return finder;
        };
        // What is secret by either is secret: the path of an example may have been another one then.
        const finders = () => [...new Set([current, last])].map(finderOf);
        return {
            inCall: (log, served) => {
                const found = finders().map((finder) => finder.inCall(log, served));
                return {
                    segments: new Set(found.flatMap(({ segments }) => [...segments])),
                    values: [...new Set(found.flatMap(({ values }) => values))],
                };
            },
            inSaved: (request) => new Set(finders().flatMap((finder) => [...finder.inSaved(request)])),
        };
    };
    return {
        turnTo: (explainer) => {
            current = explainer;
        },
        explainer: {
            ...last,
            segments,
            readSession: (log) => current.readSession(log),
            explain(log) {
                const explained = current.explain(log);
                const { example } = explained;
                return current === last || example === undefined ? explained : { ...explained, example: asOfNow(example) };
            },
        },
    };
}

;// CONCATENATED MODULE: ./build/command-line/serve/report-served.js
/** The report of a mock that was served, once its server has ended. */





const notAllExplained = 'The files changed many times: calls from long before the last change have their outcomes alone, as explaining them all takes long.';
/** Reads all calls once more, by now with all secrets known. Never throws: what goes wrong is in the report. */
async function reportServed(options) {
    const { mock, client, versions, secrets, journalFile, calls, refused, directory, reporter, clock, stop } = options;
    const last = versions.last();
    const explanation = await versions.explain(last);
    secrets.add([...explanation.secrets, ...(await (0,secret_variables/* secretsInAccount */.gB)(client))]);
    const { explainer, turnTo } = explainInOrder(explanation.explainer);
    const explained = versions.explained(secrets.redactor().isSecretVariable);
    const serverResponses = await client.listServerResponses(mock.mockId).catch(() => []);
    const outcomesOnly = (0,explain_explainer/* createExplainer */.x)({ serverResponses });
    const explainerOf = async (version) => {
        if (version === last)
            return explanation.explainer;
        return explained.has(version) ? (await versions.explain(version)).explainer : outcomesOnly;
    };
    let done = 0;
    async function* logs() {
        let shown;
        const journal = (0,read/* readJournal */.a)(journalFile, mock.mockId);
        for await (const log of journal) {
            stop.throwIfAborted();
            const version = versions.at(journal.calls - 1);
            if (version !== shown) {
                turnTo(await explainerOf(version));
                shown = version;
            }
            done += 1;
            yield log;
        }
        if (journal.calls !== calls)
            throw new Error(`The journal has ${journal.calls} of ${calls} calls.`);
    }
    const { version } = options;
    const template = await (0,print_report/* readPageTemplate */.gZ)(options.bundle).catch(() => undefined);
    return reporter.progress(() => `Reading the call logs: ${(0,words/* formatCount */.B4)(done)} so far`, () => (0,write_report/* writeReport */.u)({
        ...{ logs: logs(), directory, explainer, refused, checks: {} },
        mock: { id: mock.mockId, name: mock.name, mockUrl: mock.mockUrl },
        redactor: secrets.redactor(),
        creator: { name: 'ephemeral-mock', version },
        notes: [
            ...explanation.notes,
            ...(explained.size < versions.count() ? [notAllExplained] : []),
            ...(template === undefined ? ['There is no report.html.'] : []),
        ],
        ...(template !== undefined && {
            page: {
                template,
                head: {
                    provider: 'embedded',
                    collectionName: explainer.collection?.name ?? '',
                    generatedAt: new Date(clock.now()).toISOString(),
                    version,
                },
            },
        }),
    }));
}

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/engine/join-collections.js
var join_collections = __webpack_require__(65887);
// EXTERNAL MODULE: ./build/engine/call/variables.js
var call_variables = __webpack_require__(81225);
// EXTERNAL MODULE: ./build/engine/match/path-variables.js
var path_variables = __webpack_require__(84066);
// EXTERNAL MODULE: ./build/job/close/explain-calls.js + 1 modules
var explain_calls = __webpack_require__(27340);
// EXTERNAL MODULE: ./build/job/open/kept-inputs.js
var kept_inputs = __webpack_require__(58247);
;// CONCATENATED MODULE: ./build/command-line/serve/served-versions.js
/** What a mock has served, one after the other: each call is explained with what was served when it came. */





/** Requests of all versions that are explained; compiling 1,000 takes 0.1 s. */
const mostRequests = 20_000;
/** @param directory a folder for this user alone @param root where relative paths start */
function createServedVersions(directory, { root, origin }) {
    const versions = [];
    let count = 0;
    const at = (sequence) => {
        const version = versions.findLast(({ first }) => first <= sequence);
        if (version === undefined)
            throw new Error(`Nothing was served when call ${sequence} came.`);
        return version;
    };
    const forget = ({ folder }) => (0,external_node_fs_promises_.rm)(folder, { recursive: true, force: true }).catch(() => undefined);
    return {
        async prepare(inputs) {
            count += 1;
            const folder = external_node_path_.join(directory, `served-${String(count)}`);
            // Where there is no room for copies the account says what is served.
            const kept = await (0,external_node_fs_promises_.mkdir)(folder, { mode: 0o700 }).then(() => (0,kept_inputs/* keepInputs */.j)(inputs, folder).catch(() => ({})), () => ({}));
            const contents = contentsOf(inputs);
            return (begins) => {
                const before = versions.at(-1);
                if (before?.first === begins.first) {
                    // Nobody has called it.
                    versions.pop();
                    void forget(before);
                }
                versions.push({ ...begins, kept, folder, ...contents });
            };
        },
        at,
        last: () => at(Infinity),
        count: () => versions.length,
        explained(isSecret) {
            let requests = 0;
            return new Set(versions.toReversed().filter((version) => {
                requests += version.requests;
                return requests <= mostRequests || version === versions.at(-1) || [...version.pathVariables].some(isSecret);
            }));
        },
        explain: (version) => {
            const { collectionFile, collectionSource, collectionFiles, furtherCollections, environmentFile } = version.kept;
            return (0,explain_calls/* explainCalls */.B)({
                ...{ collectionFile, environmentFile, root, origin, provider: 'embedded' },
                kept: { source: collectionSource, files: collectionFiles, further: furtherCollections },
                // What the mock has now says nothing of what it had then.
                environmentUid: version === versions.at(-1) ? version.environmentUid : undefined,
            });
        },
    };
}
function contentsOf({ collection, environment }) {
    if (collection.kind !== 'file')
        return { requests: 0, pathVariables: new Set() };
    const values = environment?.kind === 'file' ? environment.item.variables : [];
    const sources = (0,join_collections/* partsOf */.C)(collection.item).map(({ requests, variables }) => {
        return { requests, variables: (0,call_variables/* createVariables */.Cl)(variables, values) };
    });
    return { requests: collection.item.requests.length, pathVariables: (0,path_variables/* createSavedPaths */.c)(sources).names() };
}

// EXTERNAL MODULE: ./build/job/mock-name.js
var mock_name = __webpack_require__(13374);
// EXTERNAL MODULE: ./build/job/open/kept-state.js
var kept_state = __webpack_require__(87801);
// EXTERNAL MODULE: ./build/job/open/provide-resources.js
var provide_resources = __webpack_require__(54712);
;// CONCATENATED MODULE: ./build/command-line/serve/take-over.js
/** Puts what was read anew in the place of what a mock serves. */



function createTakeOver({ client, mock, reporter, directory, stop }) {
    const { mockId, state } = mock;
    const { mark } = state;
    let given = mock.environmentUid ?? null;
    const isOurs = ({ name }) => name === mark || name.endsWith((0,mock_name/* markedName */.QE)(mark, ''));
    /** What no mock uses any more, our own and others. */
    const removeUnused = async () => {
        const mocks = await client.listMocks();
        const used = new Set(mocks.flatMap(({ collection, furtherCollections = [], environment }) => [
            ...[collection, environment],
            ...furtherCollections,
        ]));
        const isUnused = (resource) => isOurs(resource) && !used.has(resource.uid);
        for (const { uid } of (await client.listCollections()).filter(isUnused))
            await client.deleteCollection(uid);
        for (const { uid } of (await client.listEnvironments()).filter(isUnused))
            await client.deleteEnvironment(uid);
    };
    return {
        environmentUid: () => given,
        async takeOver(inputs, onServed) {
            const account = {
                ...{ client, reporter, stop, scope: {} },
                state: (0,kept_state/* keepState */.J)(inputs, mark, directory, { save: () => undefined }),
            };
            try {
                const [collection, ...furtherCollections] = await (0,provide_resources/* provideCollections */.pb)(inputs, account);
                const environment = inputs.environment && (await (0,provide_resources/* provideEnvironment */.Pq)(inputs.environment, inputs, account));
                const now = await client.getMock(mockId);
                const isOurEnvironment = environment !== undefined && (now.environment ?? null) === given;
                await client.updateMock(mockId, {
                    ...{ collection, furtherCollections },
                    ...(isOurEnvironment && { environment }),
                });
                if (isOurEnvironment)
                    given = environment;
                onServed();
            }
            finally {
                // What is left behind is in memory, and goes with the next change or the server.
                await removeUnused().catch(() => undefined);
            }
        },
    };
}

;// CONCATENATED MODULE: ./build/command-line/serve/served-mock.js
/** The mock of `serve`: it is opened, its calls are told, its files are followed, and in the end there is a report. */












/** Opens the mock in the server. @throws PostmanApiError, as `openMock` */
async function openServedMock(options) {
    const { inputs, server, secrets, output, context, scratch, journalFile, end } = options;
    const { clock, directory } = context;
    const reporter = sayOnce(options.reporter);
    // Before anything else: what is saved while the mock opens is a change.
    const seen = await lookAt(inputs.files());
    const mock = await (0,open_mock/* openMock */.p)(inputs.served(), {
        ...context,
        ...{ reporter, end },
        directory: scratch,
        connect: () => Promise.reject(new Error('`serve` opens no mock in the cloud.')),
        state: { save: () => undefined },
        mask: () => undefined,
        // Already running, in this process.
        launchEmbedded: () => Promise.resolve({
            api: { url: server.apiUrl, key: server.apiKey },
            ...{ pid: process.pid, logFile: '', journalFile },
            // Neither sockets nor JSON between two parts of one process.
            answer: server.answer,
            adopt: () => Promise.resolve(),
        }),
    });
    const client = (0,postman_client/* createPostmanClient */.W)((0,direct_transport/* createDirectTransport */.d)(server.answer));
    const origin = { client, mockId: mock.mockId };
    const versions = createServedVersions(scratch, { root: directory, origin });
    const { takeOver, environmentUid } = createTakeOver({ client, mock, reporter, directory: scratch, stop: end.stop });
    const beginFirst = await versions.prepare(inputs.served());
    beginFirst({ first: 0, environmentUid: environmentUid() });
    const reading = createLiveReading({ versions, secrets, client, mock });
    const live = createLiveCalls({ journal: server.journal, mockId: mock.mockId, reading, output, clock });
    /** What is wrong with the files, as it was said last. */
    let problem = '';
    const reload = async () => {
        const next = await inputs.read();
        if (next === undefined)
            return false;
        // Before anything is said of them.
        secrets.add((0,secret_variables/* secretsOfInputs */.yL)(next));
        const begin = await versions.prepare(next);
        await takeOver(next, () => {
            begin({ first: server.journal.count, environmentUid: environmentUid() });
        });
        inputs.take(next);
        return true;
    };
    const onChange = async (changed) => {
        const files = changed.map((file) => (0,reference/* relativePath */.iZ)(directory, file));
        try {
            const isNew = await reload();
            // Saved as it was: nobody need know, unless it was broken before.
            if (isNew || problem !== '')
                output.reloaded(files, describe(inputs.served()));
            problem = '';
        }
        catch (error) {
            const reason = (0,describe_error/* describeError */.U)(error);
            if (!end.stop.aborted && reason !== problem)
                output.broken(files, reason);
            problem = reason;
        }
    };
    return {
        mock,
        refuse: live.refuse,
        async follow(stop) {
            const telling = live.follow(stop).then(live.catchUp);
            // The mock is needed all the same.
            const told = telling.catch((error) => {
                reporter.warning(`Calls are not told of any more. ${(0,describe_error/* describeError */.U)(error)}`);
            });
            await Promise.all([followFiles({ files: inputs.files, seen, onChange, clock, stop }), told]);
        },
        report: (folder, stop) => reportServed({
            ...{ bundle: context.bundle, clock, version: context.version, reporter, mock, client, versions, secrets },
            ...{
                journalFile,
                calls: server.journal.count,
                refused: server.refused(),
                directory: external_node_path_.resolve(folder),
                stop,
            },
        }),
    };
}
function describe({ collection }) {
    if (collection.kind !== 'file')
        return 'it';
    const { requests } = collection.item;
    const examples = requests.reduce((sum, { examples }) => sum + examples.length, 0);
    return `it (requests: ${requests.length}, examples: ${examples})`;
}
/** Lines that are remembered; what comes later is said each time. */
const served_mock_mostLines = 1_000;
/** What is odd about a collection is said once, and not again each time that it is saved; errors come always. */
function sayOnce(reporter) {
    const said = new Set();
    const once = (say) => (line) => {
        if (said.has(line))
            return;
        if (said.size < served_mock_mostLines)
            said.add(line);
        say(line);
    };
    return { ...reporter, info: once(reporter.info), warning: once(reporter.warning) };
}

;// CONCATENATED MODULE: ./build/command-line/commands/serve.js
/** `ephemeral-mock serve`: an embedded Postman account until it is told to stop, with a mock in it when there is a collection. */




















/**
 * Serves until a signal, or until the API is asked to end the server. What the files of the mock say is taken over when they
 * change, and in the end there is a report of its calls.
 *
 * @returns the exit code: 0, or 128 + n when a second signal n did not wait for the report
 * @throws InputsError, ListenError, PostmanApiError
 */
async function serve(options, context) {
    const { raw, apiPort, apiKey, logs, json } = options;
    const { self, directory } = context;
    let served;
    const secrets = createKnownSecrets((known) => served === undefined ? known : (0,redactors/* withoutNames */.Fw)(served.mock.state, known));
    const { redactor } = secrets;
    const reporter = (0,job_reporter/* redactingReporter */.L)(context.reporter, (text) => redactor().redactText(text));
    const output = createServeOutput(context, { json, redactor, reporter });
    const end = (0,end_signals/* listenForEnd */.Y2)(self);
    const problems = [];
    const address = (0,place/* parseListenAddress */.JY)(raw, (problem) => problems.push(problem));
    if (raw.collection === '') {
        for (const name of [...givenInVain(raw), ...(logs === undefined ? [] : ['logs'])])
            problems.push(`\`${name}\` is given without \`collection\`: there is no mock then.`);
    }
    const reading = { onCommandLine: true, signal: end.stop, progress: reporter.progress };
    const inputs = raw.collection === '' ? undefined : await openFollowedInputs((0,input_options/* embeddedOnly */.Ht)(raw), directory, reading);
    if (problems.length > 0)
        throw new values/* InputsError */.aV(problems);
    secrets.add([apiKey ?? '', (context.env['POSTMAN_API_KEY'] ?? '').trim()].filter((key) => key !== ''));
    if (inputs !== undefined)
        secrets.add((0,secret_variables/* secretsOfInputs */.yL)(inputs.served()));
    const folder = logs === undefined ? undefined : await (0,output_folder/* takeLogsFolder */.JA)(logs, context);
    const swept = (0,scratch_folder/* sweepScratchFolders */.Yb)(context);
    const scratch = await (0,scratch_folder/* makeScratchFolder */.DW)(self);
    const journalFile = external_node_path_.join(scratch, 'call-logs.journal');
    try {
        const server = await (0,embedded_server/* startEmbedded */.H)({
            ...{ apiPort, ...address, journalFile, log: reporter.debug },
            ...(inputs !== undefined && { readCollection: readOnce(inputs.latest) }),
            ...(apiKey !== undefined && { apiKey }),
            onRefused: (request) => served?.refuse(request),
        }).catch((error) => {
            if (apiPort === 0 || !(error instanceof Error) || error.name !== 'ListenError')
                throw error;
            throw new Error(`\`api-port\` is ${apiPort}. ${error.message}`);
        });
        try {
            // A signal may have come while the server started, when nobody listened for it.
            if (end.stop.aborted)
                return 0;
            const next = listenForNext(end, self);
            secrets.add([server.apiKey]);
            const mocked = { server, secrets, output, reporter, context, scratch, journalFile, end };
            served = inputs && (await openServedMock({ ...mocked, inputs }));
            const { mockUrl = null, mockId = null } = served?.mock ?? {};
            const { apiUrl, ca } = server;
            const { caFile = null, caBundle = null } = ca === undefined ? {} : await (0,ca_files/* writeCaFiles */.V)(scratch, ca);
            output.ready({ mockUrl, mockId, apiUrl, caFile, caBundle, apiKey: server.apiKey });
            await untilEnd(served, { closed: server.closed, end, next });
            await server.close();
            if (served === undefined)
                return 0;
            const report = await served.report(folder?.folder ?? external_node_path_.join(scratch, 'report'), next);
            const { reason } = next;
            if (reason instanceof end_signals/* CancelledError */.cc)
                return 128 + external_node_os_.constants.signals[reason.signal];
            output.ended(folder === undefined ? { ...report, files: [] } : report, served.mock);
            return 0;
        }
        finally {
            await server.close();
        }
    }
    finally {
        await folder?.release();
        await (0,scratch_folder/* removeScratchFolder */.pq)(scratch, [], context);
        await swept;
    }
}
/** Follows files and calls until the server has ended or is to end. A second signal does not wait for the last calls. */
async function untilEnd(served, { closed, end, next }) {
    const over = new AbortController();
    const ended = Promise.race([closed, aborted(end.stop)]).then(() => {
        over.abort();
    });
    await Promise.race([Promise.all([ended, served?.follow(over.signal)]), aborted(next)]);
}
const aborted = (signal) => new Promise((resolve) => {
    if (signal.aborted)
        resolve();
    else
        signal.addEventListener('abort', () => {
            resolve();
        }, { once: true });
});
/** Aborted by the signal after the first one: nothing is waited for any more. */
function listenForNext({ stop }, self) {
    const next = new AbortController();
    stop.addEventListener('abort', () => {
        const again = (0,end_signals/* listenForEnd */.Y2)(self);
        again.stop.addEventListener('abort', () => {
            next.abort(again.stop.reason);
        });
    }, { once: true });
    return next.signal;
}
/**
 * The collections that are imported were read with the inputs, so that all that is wrong with them is told at once. Reading
 * them again would take a tenth of the time until the mock answers.
 */
function readOnce(references) {
    return async (document) => {
        const known = references().find((reference) => isImportOf(document, reference.document));
        return known === undefined ? (0,read_collection/* readCollection */.H)(document) : { collection: known.item, warnings: known.warnings };
    };
}
/** Whether a document has the very parts of another, but for `info`: an import has another name. */
function isImportOf(document, given) {
    if (!(0,bounded_json/* isObject */.Gv)(given))
        return false;
    const keys = new Set([...Object.keys(document), ...Object.keys(given)]);
    keys.delete('info');
    return [...keys].every((key) => document[key] === given[key]);
}
/** Inputs that are about a mock. */
function givenInVain(raw) {
    const names = ['environment', 'name', 'private', 'server-response', 'answers'];
    return names.filter((name) => raw[name] !== '' && raw[name] !== input_definitions/* inputDefinitions */.Z$[name].default);
}


/***/ }),

/***/ 14956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   formatRunResult: () => (/* binding */ formatRunResult)
/* harmony export */ });
/* harmony import */ var _options_name_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9264);

/** Rows of calls in it; the rest is counted. */
const mostRows = 50;
/** One line of JSON. Everything that is not known is `null`. */
function formatRunResult({ exitCode, commandExitCode, error, mock, report }) {
    const result = {
        event: 'done',
        exitCode,
        commandExitCode: commandExitCode ?? null,
        error: error === undefined ? null : (0,_options_name_options_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOptions */ ._)(error),
        mockUrl: mock?.mockUrl ?? null,
        mockId: mock?.mockId ?? null,
        provider: mock?.provider ?? null,
        verdict: report?.verdict ?? null,
        counts: report === undefined ? null : countsOf(report),
        checks: report?.checks ?? [],
        coverage: report?.coverage === undefined ? null : coverageOf(report.coverage),
        unmatched: rowsOf(report?.unmatched, ({ difference }) => difference),
        loose: rowsOf(report?.loose, ({ reason }) => reason),
        notes: (report?.notes ?? []).map(_options_name_options_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOptions */ ._),
        files: report?.files ?? [],
    };
    return `${JSON.stringify(result)}\n`;
}
function countsOf({ calls, refused }) {
    const { matched, loose, unmatched, serverResponses, preflights, ignored } = calls;
    return {
        calls: calls.calls,
        matched,
        loose,
        unmatched,
        serverResponses,
        preflights,
        ignored,
        refused: refused.total,
    };
}
const coverageOf = ({ examples, requests, }) => ({
    examples,
    requests,
});
/** Calls of one cause, the most frequent first. */
function rowsOf(rows, reasonOf) {
    const { requests, leftOutCalls } = rows ?? { requests: [], leftOutCalls: 0 };
    const hidden = requests.slice(mostRows).reduce((sum, { calls }) => sum + calls, leftOutCalls);
    return {
        requests: requests.slice(0, mostRows).map((row) => {
            const { method, path, status, calls } = row;
            return { method, path, status, calls, reason: reasonOf(row) ?? row.message };
        }),
        leftOutCalls: hidden,
    };
}


/***/ }),

/***/ 5763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ readJournal)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _call_log_count_refused_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42952);
/* harmony import */ var _call_log_ndjson_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14372);
/* harmony import */ var _files_plain_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19119);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38064);
/** Reads a journal file, whether its server is still there or not. */





/**
 * The call logs in a journal file, oldest first; of one mock when its ID is given. One is in memory at a time, and what
 * stands in the file once, which is one object in all call logs that have it. The counts are final once the iteration has
 * ended. Iterating again starts anew.
 *
 * @param most how many call logs are read, of all mocks: more may be coming in
 * @throws while iterating, when the file cannot be read.
 */
function readJournal(file, mock, most = Infinity) {
    let tornLines = 0;
    let calls = 0;
    let refused = (0,_call_log_count_refused_js__WEBPACK_IMPORTED_MODULE_1__/* .createRefusedCounter */ .t)();
    return {
        get tornLines() {
            return tornLines;
        },
        get calls() {
            return calls;
        },
        get refused() {
            return refused.counted();
        },
        async *[Symbol.asyncIterator]() {
            tornLines = 0;
            calls = 0;
            refused = (0,_call_log_count_refused_js__WEBPACK_IMPORTED_MODULE_1__/* .createRefusedCounter */ .t)();
            const read = (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .createLineReader */ .UB)();
            // By its descriptor, which the stream closes.
            const fd = await (0,_files_plain_file_js__WEBPACK_IMPORTED_MODULE_3__/* .openPlainFile */ .rr)(file, { follow: false });
            for await (const lines of (0,_call_log_ndjson_js__WEBPACK_IMPORTED_MODULE_4__/* .readLines */ .Se)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)('', { fd }))) {
                for (const line of lines) {
                    if (calls >= most)
                        return;
                    const found = line === undefined ? undefined : read(line);
                    if (found === 'part')
                        continue;
                    if (found === undefined) {
                        tornLines += 1;
                    }
                    else if ('refused' in found) {
                        refused.add(found.refused);
                    }
                    else {
                        calls += 1;
                        if (mock === undefined || found.mock === mock)
                            yield found.log;
                    }
                }
            }
        },
    };
}


/***/ }),

/***/ 41885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GE: () => (/* binding */ nullWord),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   b8: () => (/* binding */ parseItem)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33243);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38815);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80408);
/** One YAML file of a v3 collection as a plain value, its scalars as they are written. */



/** The word `null` without quotes: of a query parameter it means the key alone, elsewhere it is text. */
const nullWord = Symbol('null');
const nullTag = (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .defineScalarTag */ .Gf)('tag:yaml.org,2002:null', {
    implicit: true,
    resolve: (text) => (text === 'null' ? nullWord : js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .NOT_RESOLVED */ .Hg),
    identify: () => false,
});
const schema = js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .FAILSAFE_SCHEMA */ .uH.withTags(nullTag);
/** A longer list of values is no item that Postman writes. */
const mostValues = 100_000;
/** Levels, aliases followed: one can stand within what it stands for. */
const deepestItem = 200;
/**
 * Reads a file. Every scalar is the text that stands there: `1.10`, `010`, `yes` and `2026-11-29` are no numbers, booleans
 * and dates (V-05). A variable without quotes, `url: {{baseUrl}}/x`, is no YAML and is read as the text that was meant.
 */
function parseItem(text) {
    const { quoted, firstLine } = quoteVariables(text);
    try {
        const item = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .asRecord */ .qY)((0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .load */ .Hh)(quoted, { schema }));
        if (item === undefined)
            return { problem: 'it is not a list of keys and values', line: 1 };
        if (!isBounded(item))
            return { problem: 'it holds too many values, or nests them too deeply', line: 1 };
        return { item, bareVariableLine: firstLine };
    }
    catch (error) {
        if (error instanceof js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .YAMLException */ .tB)
            return { problem: error.reason, line: (error.mark?.line ?? 0) + 1 };
        return { problem: error instanceof Error ? error.message : String(error), line: 1 };
    }
}
/** Counts an alias as often as it is used: a few lines of them can stand for billions of values. */
function isBounded(root) {
    let left = mostValues;
    const fits = (value, depth) => {
        left -= 1;
        if (left < 0 || depth > deepestItem)
            return false;
        return typeof value !== 'object' || value === null || Object.values(value).every((child) => fits(child, depth + 1));
    };
    return fits(root, 0);
}
/** Puts plain values that begin with `{{` in quotes; everything else, text blocks too, stays as it is. */
function quoteVariables(text) {
    // Most files have none, and are not looked at twice.
    if (!/[:\-,[{][ \t]*\{\{/.test(text))
        return { quoted: text, firstLine: undefined };
    let quoted = '';
    let firstLine;
    let line = 1;
    let at = 0;
    let depth = 0;
    let end = 0;
    for (const token of new yaml__WEBPACK_IMPORTED_MODULE_1__/* .Lexer */ .JG().lex(text)) {
        // The lexer marks where documents and scalars begin by control characters that are not in the text.
        if (!text.startsWith(token, at))
            continue;
        const isOpening = token === '{' || token === '[';
        if (at >= end && token === '{' && text[at + 1] === '{') {
            end = endOfBareValue(text, at, depth > 0);
            quoted += JSON.stringify(text.slice(at, end));
            firstLine ??= line;
        }
        else if (at >= end) {
            quoted += token;
            if (isOpening)
                depth += 1;
            else if (token === '}' || token === ']')
                depth = Math.max(0, depth - 1);
        }
        else if (at + token.length > end) {
            quoted += text.slice(end, at + token.length);
        }
        for (let feed = token.indexOf('\n'); feed !== -1; feed = token.indexOf('\n', feed + 1))
            line += 1;
        at += token.length;
    }
    return { quoted, firstLine };
}
/** Where a plain value ends: with its line, before a comment, and within `{ }` or `[ ]` before what ends the entry there. */
function endOfBareValue(text, start, isInFlow) {
    const lineEnd = /\r?\n|$/g;
    lineEnd.lastIndex = start;
    const line = text.slice(start, lineEnd.exec(text)?.index);
    const token = /^(?:\{\{[^{}]*\}\}|[^{}])*/.exec(line)?.[0] ?? line;
    const value = isInFlow ? (/^(?:\{\{[^{}]*\}\}|[^,\]}])*/.exec(token)?.[0] ?? token) : line;
    const comment = /[ \t]#/.exec(value)?.index ?? value.length;
    return start + value.slice(0, comment).trimEnd().length;
}
/** A value as the text that stands in the file; '' where nothing stands. */
function textOf(value) {
    if (value === nullWord)
        return 'null';
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)(value) ?? (value === null || value === undefined ? '' : JSON.stringify(value));
}


/***/ }),

/***/ 29337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ab: () => (/* binding */ readItemFile),
/* harmony export */   LO: () => (/* binding */ isCollectionFile),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   aJ: () => (/* binding */ isDefinitionFile),
/* harmony export */   j1: () => (/* binding */ readFolder),
/* harmony export */   um: () => (/* binding */ isRequestFile)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80408);
/* harmony import */ var _parse_item_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41885);


const requestFile = /(?:^|\/)([^/]+)\.request\.ya?ml$/i;
const exampleFile = /(?:^|\/)([^/]+)\.example\.ya?ml$/i;
const definitionFile = /(?:^|\/)\.resources\/definition\.ya?ml$/i;
/** Whether a file is one of a v3 collection, by its path. */
function isCollectionFile(path) {
    return isRequestFile(path) || exampleFile.test(path) || definitionFile.test(path);
}
/** Requests within `.resources` belong to nothing (V-02). */
function isRequestFile(path) {
    return requestFile.test(path) && !/(?:^|\/)\.resources\//i.test(path);
}
function isDefinitionFile(path) {
    return definitionFile.test(path);
}
/** Kinds of items that an HTTP mock serves; a file without a kind is taken for what its name says. */
const servedKinds = new Set(['http-request', 'http-example', 'collection']);
/** How the warning about a file begins that is left out because nobody can read it. */
const unreadable = 'A file cannot be read';
/** Reads one file of a collection's folder. One that is broken is left out, and its warning has the line (V-03). */
function readItemFile(path, text) {
    const parsed = (0,_parse_item_js__WEBPACK_IMPORTED_MODULE_0__/* .parseItem */ .b8)(text);
    if ('problem' in parsed) {
        const message = `${unreadable} (${parsed.problem}); it was left out.`;
        return { path, item: undefined, warning: { message, item: `${path}:${String(parsed.line)}`, key: path } };
    }
    const { item, bareVariableLine } = parsed;
    const kind = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asName */ .uP)(item['$kind']);
    if (kind !== undefined && !servedKinds.has(kind)) {
        const message = `An item is of the kind ${kind}, which a mock server does not answer; it was left out.`;
        return { path, item: undefined, warning: { message, item: path } };
    }
    if (bareVariableLine === undefined)
        return { path, item };
    const message = 'A value begins with a variable without quotes, which is no YAML; it was read as text.';
    return { path, item, warning: { message, item: `${path}:${String(bareVariableLine)}` } };
}
/** Sorts the files by what they are, in the order in which they come. */
function readFolder(files) {
    const warnings = collectWarnings();
    const definitions = new Map();
    const requests = new Map();
    const examplesByFolder = new Map();
    for (const { path, item, warning } of files) {
        if (warning !== undefined)
            warnings.add(warning.message, warning.item, warning.key);
        if (item === undefined)
            continue;
        if (isDefinitionFile(path))
            definitions.set(parentOf(parentOf(path)), item);
        else if (isRequestFile(path))
            push(requests, parentOf(path), { path, stem: stemOf(path, requestFile), item });
        else
            push(examplesByFolder, parentOf(path), { path, stem: stemOf(path, exampleFile), item });
    }
    return {
        definitions,
        subfolders: subfoldersOf(requests.keys()),
        requests,
        ...examplesOf([...requests.values()].flat(), examplesByFolder, warnings),
        warnings: warnings.list(),
    };
}
/**
 * The examples of each request: those in the folder that it names, from its own place (V-08). A request that names none has
 * those in the place where Postman would write them. Nothing outside the collection's folder is taken.
 */
function examplesOf(requests, byFolder, warnings) {
    const found = new Map();
    const folders = new Map();
    for (const { path, item } of requests) {
        const named = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asName */ .uP)(item['examples']);
        const folder = join(parentOf(path), named ?? usualExamples(path));
        const examples = folder === undefined ? undefined : byFolder.get(folder);
        if (folder === undefined) {
            warnings.add("A request's examples are outside the collection's folder; they were left out.", path);
        }
        else if (named !== undefined && examples === undefined) {
            warnings.add('A request names a folder of examples that holds none.', path);
        }
        else if (named === undefined && examples !== undefined) {
            const message = 'A request does not name its folder of examples; the one where Postman would write them was taken.';
            warnings.add(message, path);
        }
        if (folder !== undefined)
            folders.set(path, folder);
        if (examples !== undefined)
            found.set(path, examples);
    }
    return { examples: found, exampleFolders: folders };
}
/** Where Postman writes the examples of a request, from the request's folder. */
function usualExamples(requestPath) {
    const name = requestPath.slice(requestPath.lastIndexOf('/') + 1).replace(/\.request\.ya?ml$/i, '');
    return `.resources/${name}.resources/examples`;
}
function stemOf(path, pattern) {
    return pattern.exec(path)?.[1] ?? path;
}
/** The folders on the way to each of `paths`, by the folder that they are in. */
function subfoldersOf(paths) {
    const all = new Set();
    for (const path of paths) {
        for (let folder = path; folder !== '' && !all.has(folder); folder = parentOf(folder))
            all.add(folder);
    }
    return Map.groupBy(all, parentOf);
}
/** '' for what stands at the top. */
function parentOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
/** `undefined` for what leads out of the collection's folder. */
function join(folder, relative) {
    if (/^(?:\/|[a-z]:)/i.test(relative))
        return undefined;
    const segments = folder === '' ? [] : folder.split('/');
    for (const segment of relative.split(/[\\/]/)) {
        if (segment === '' || segment === '.')
            continue;
        if (segment !== '..')
            segments.push(segment);
        else if (segments.pop() === undefined)
            return undefined;
    }
    return segments.join('/');
}
function push(lists, key, value) {
    const list = lists.get(key);
    if (list === undefined)
        lists.set(key, [value]);
    else
        list.push(value);
}
function collectWarnings() {
    const found = new Map();
    return {
        add(message, firstItem, key = message) {
            const known = found.get(key);
            if (known === undefined)
                found.set(key, { message, firstItem, count: 1 });
            else
                known.count += 1;
        },
        list: () => [...found.values()],
    };
}


/***/ }),

/***/ 14757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ abortLater),
/* harmony export */   Y2: () => (/* binding */ listenForEnd),
/* harmony export */   cc: () => (/* binding */ CancelledError),
/* harmony export */   sy: () => (/* binding */ endSignalNames)
/* harmony export */ });
/** The signals that ask a process to end: a cancelled job sends SIGINT, on Windows Ctrl-Break comes as SIGBREAK. */
const endSignalNames = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGBREAK'];
/**
 * GitHub's runner sends SIGTERM 7.5 s after SIGINT and kills 2.5 s later: what is under way may have 6 s of that, so that
 * a create that Postman has already begun is still written down.
 */
const graceMilliseconds = 6_000;
/** Listens for signals to `self`; the reason of both is `Cancelled by <signal>.` */
function listenForEnd(self) {
    const stop = new AbortController();
    const giveUp = new AbortController();
    let timer;
    const onSignal = (name) => {
        const reason = new CancelledError(name);
        stop.abort(reason);
        timer ??= setTimeout(() => {
            giveUp.abort(reason);
        }, graceMilliseconds).unref();
    };
    for (const name of endSignalNames)
        self.on(name, onSignal);
    return {
        stop: stop.signal,
        giveUp: giveUp.signal,
        dispose() {
            clearTimeout(timer);
            for (const name of endSignalNames)
                self.off(name, onSignal);
        },
    };
}
/**
 * Aborts `milliseconds` after `signal`, with its reason. Keeps no process alive that is done before.
 *
 * @param atLeast milliseconds from now on where the process was asked to end some time ago
 */
function abortLater(signal, milliseconds, clock, atLeast = 0) {
    const later = new AbortController();
    const onAbort = () => {
        const since = signal.reason instanceof CancelledError ? performance.now() - signal.reason.at : 0;
        void clock.sleep(Math.max(milliseconds - since, atLeast), undefined, { ref: false }).then(() => {
            later.abort(signal.reason);
        });
    };
    if (signal.aborted)
        onAbort();
    else
        signal.addEventListener('abort', onAbort, { once: true });
    return later.signal;
}
/** The process was asked to end. */
class CancelledError extends Error {
    name = 'CancelledError';
    signal;
    /** When, as `performance.now()` tells it. */
    at = performance.now();
    constructor(signal) {
        super(`Cancelled by ${signal}.`);
        this.signal = signal;
    }
}


/***/ })

};
