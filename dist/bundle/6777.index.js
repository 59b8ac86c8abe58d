export const id = 6777;
export const ids = [6777,4956];
export const modules = {

/***/ 16777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  serve: () => (/* binding */ serve)
});

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/http-text/bounded-json.js
var bounded_json = __webpack_require__(5177);
// EXTERNAL MODULE: ./build/embedded/server.js + 37 modules
var embedded_server = __webpack_require__(53403);
// EXTERNAL MODULE: ./build/engine/read/read-collection.js + 1 modules
var read_collection = __webpack_require__(17864);
// EXTERNAL MODULE: ./build/job/end-signals.js
var end_signals = __webpack_require__(14757);
// EXTERNAL MODULE: ./build/job/state/ca-files.js
var ca_files = __webpack_require__(38066);
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
// EXTERNAL MODULE: ./build/engine/read/defects.js
var defects = __webpack_require__(55030);
// EXTERNAL MODULE: ./build/http-text/show-value.js
var show_value = __webpack_require__(87078);
// EXTERNAL MODULE: ./build/job/inputs/inputs.js
var inputs = __webpack_require__(25603);
// EXTERNAL MODULE: ./build/job/inputs/collection/reference.js + 1 modules
var reference = __webpack_require__(98388);
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
        .filter(({ message }) => message.startsWith(defects/* unreadable */.O$))
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
var redact = __webpack_require__(25721);
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

// EXTERNAL MODULE: ./build/report/count/cause.js
var cause = __webpack_require__(47868);
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
        ? (0,summary_text/* missReason */.LV)((0,cause/* toMiss */.Al)(miss))
        : outcome === 'loose'
            ? (0,summary_text/* looseReason */.z1)((0,cause/* toLooseMatch */.jw)(match))
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
    // The local time, for somebody who watches.
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

// EXTERNAL MODULE: ./build/report/redact/redact-call.js
var redact_call = __webpack_require__(32157);
// EXTERNAL MODULE: ./build/command-line/print-report.js
var print_report = __webpack_require__(55451);
// EXTERNAL MODULE: ./build/command-line/run/run-result.js
var run_result = __webpack_require__(14956);
;// CONCATENATED MODULE: ./build/command-line/serve/output.js
/** What `serve` says: words for people, or a line of JSON for each thing. */





/** How many files are named. */
const mostNamed = 3;
/** Everything that comes from outside is redacted when it comes here, but for refused requests and files. */
function createServeOutput(context, { json, redactor, reporter }) {
    const { print, self, isQuiet } = context;
    const { stdout } = self;
    const tell = (event, facts) => {
        print(`${JSON.stringify({ event, ...facts })}\n`);
    };
    const paint = (0,print_report/* painterFor */.D)(stdout);
    return {
        isReady: () => !stdout.writableNeedDrain && !stdout.destroyed,
        wants: ({ outcome }) => !isQuiet || outcome === 'unmatched' || outcome === 'loose',
        ready(facts) {
            if (json)
                tell('ready', { ...facts, pid: self.pid });
            else
                print(readyText(facts));
        },
        call(call) {
            if (json)
                tell('call', call);
            else
                print(formatCall(call, paint));
        },
        refused(request) {
            const { kinds } = (0,redact_call/* redactRefused */.W)({ total: 1, kinds: [{ ...request, count: 1 }] }, redactor());
            const { reason, isCall, sample } = kinds[0] ?? request;
            if (json)
                tell('refused', { reason, isCall, sample });
            else
                print(`${paint('red', 'refused')} ${(0,words/* toLogLine */.gD)(sample === '' ? reason : `${sample}: ${reason}`)}\n`);
        },
        leftOut(count, what) {
            if (json)
                tell('left-out', { count, what });
            else
                print(`… and ${(0,words/* countOf */.pq)(count, `more ${what}`)}\n`);
        },
        reloaded(files, what) {
            reporter.info(`${(0,show_value/* listFirst */.rL)(files, mostNamed)} changed: the mock serves ${what} from now on.`);
            if (json)
                tell('reloaded', { files: files.map(redactor().redactText) });
        },
        broken(files, reason) {
            // Several problems are a list.
            const separator = reason.startsWith('- ') ? '\n' : ' ';
            reporter.error(`${(0,show_value/* listFirst */.rL)(files, mostNamed)} changed, and the mock goes on with what it served before.${separator}${reason}`);
            const { redactText } = redactor();
            if (json)
                tell('error', { files: files.map(redactText), message: (0,input_options/* nameOptions */.__)(redactText(reason)) });
        },
        ended(report, { mockUrl, mockId }) {
            (0,print_report/* printReport */.Y_)(report, { ...context, reporter, json });
            const mock = { mockUrl, mockId, provider: 'embedded' };
            if (json)
                print((0,run_result.formatRunResult)({ exitCode: 0, commandExitCode: undefined, error: undefined, mock, report }));
        },
    };
}
function readyText({ mockUrl, caFile, apiUrl, apiKey }) {
    return [
        ...(mockUrl === null ? [] : [`Mock server     ${mockUrl}\n`]),
        ...(caFile === null ? [] : [`CA              ${caFile}\n`]),
        `Postman API     ${apiUrl}\nx-api-key       ${apiKey}\nCtrl-C ends it.\n`,
    ].join('');
}

// EXTERNAL MODULE: ./build/engine/call/call.js
var call = __webpack_require__(28694);
// EXTERNAL MODULE: ./build/job/describe-error.js
var describe_error = __webpack_require__(95992);
// EXTERNAL MODULE: ./build/job/open/open-mock.js
var open_mock = __webpack_require__(42268);
// EXTERNAL MODULE: ./build/postman/client.js + 4 modules
var postman_client = __webpack_require__(65384);
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
        // A change that was taken back is none.
        if (changed.length > 0)
            await onChange(changed);
        // What was seen before the reading: a file that changed during it is read again.
        before = new Map([...(await lookAt(files())), ...now].filter(([file]) => files().includes(file)));
    }
}
/** Looks at files and folders. Never throws: what cannot be looked at has its error for a state. */
async function lookAt(files) {
    return new Map(await Array.fromAsync(files, async (file) => [file, await stateOf(file)]));
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
    const { listFiles } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3243), __webpack_require__.e(5199), __webpack_require__.e(6514)]).then(__webpack_require__.bind(__webpack_require__, 65199));
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
/** Tells of calls as they come. It reads them from the journal, so that the mock itself has no work with it. */


/** Milliseconds between two looks. */
const live_calls_interval = 100;
/** Lines a second: nobody reads more … */
const mostLines = 50;
/** … but misses and loose matches, which are looked for. */
const mostTelling = 100;
/** The most calls that are read to catch up; older ones are counted only, since the mock needs the processor more. */
const mostBehind = 250;
/** Tells of the calls of one mock, from the first on. */
function createLiveCalls({ journal, mockId, openReading, output, clock }) {
    let next = 0;
    let reading;
    let refused = [];
    const room = createRoom(output, clock);
    const tellRefused = () => {
        const told = refused;
        refused = [];
        for (const request of told) {
            if (room.takeLine(true))
                output.refused(request);
            else
                room.leaveOut('refused request');
        }
    };
    const tellCalls = async () => {
        const end = journal.count;
        if (end - next > mostBehind) {
            // Counted over all mocks of the server, of which there is nearly always one.
            room.leaveOut('call', end - mostBehind - next);
            next = end - mostBehind;
        }
        if (end === next)
            return;
        reading ??= await openReading();
        await reading.refresh();
        for await (const entries of journal.entries(mockId, 'asc', next)) {
            for (const { sequence, log } of entries) {
                const call = describeCall((await reading.at(sequence)).take(log));
                if (!output.wants(call))
                    continue;
                if (room.takeLine(call.reason !== undefined || call.outcome === 'unmatched'))
                    output.call(call);
                else
                    room.leaveOut('call');
            }
            // Lets the mock answer calls in between.
            await (0,promises_.setImmediate)();
        }
        next = end;
    };
    const catchUp = async () => {
        room.turnSecond();
        tellRefused();
        await tellCalls();
    };
    return {
        refuse(request) {
            if (refused.length < mostTelling)
                refused.push(request);
            else
                room.leaveOut('refused request');
        },
        async follow(stop) {
            for (;;) {
                // Only an abort rejects.
                await clock.sleep(live_calls_interval, stop, { ref: false }).catch(() => undefined);
                if (stop.aborted)
                    break;
                if (output.isReady())
                    await catchUp();
            }
            await catchUp();
            room.tellLeftOut();
        },
    };
}
/** Lets so many lines through in each second, and counts what has no room: that is told once the second is over. */
function createRoom(output, clock) {
    let second = -Infinity;
    let lines = 0;
    const leftOut = { call: 0, 'refused request': 0 };
    const tellLeftOut = () => {
        for (const what of ['call', 'refused request']) {
            if (leftOut[what] > 0)
                output.leftOut(leftOut[what], what);
            leftOut[what] = 0;
        }
    };
    return {
        turnSecond() {
            if (clock.now() < second + 1_000)
                return;
            second = clock.now();
            lines = 0;
            tellLeftOut();
        },
        /** Whether there is room for one more line. @param isTelling of a miss or a loose match, or of a refused request */
        takeLine(isTelling) {
            if (lines >= (isTelling ? mostTelling : mostLines))
                return false;
            lines += 1;
            return true;
        },
        leaveOut(what, count = 1) {
            leftOut[what] += count;
        },
        tellLeftOut,
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/engine/join-collections.js
var join_collections = __webpack_require__(65887);
// EXTERNAL MODULE: ./build/engine/call/variables.js
var call_variables = __webpack_require__(81225);
// EXTERNAL MODULE: ./build/engine/match/saved-paths.js
var saved_paths = __webpack_require__(84147);
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
        async prepare(inputs, keptBefore) {
            count += 1;
            const folder = external_node_path_.join(directory, `served-${String(count)}`);
            // Where the copies cannot be written, the account is asked what is served.
            const keep = () => (0,external_node_fs_promises_.mkdir)(folder, { mode: 0o700 }).then(() => (0,kept_inputs/* keepInputs */.jf)(inputs, folder));
            const kept = keptBefore ?? (await keep().catch(() => ({})));
            const contents = contentsOf(inputs);
            return (begins) => {
                const before = versions.at(-1);
                if (before?.first === begins.first) {
                    // No call came while it was served.
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
        async explain(version) {
            const { explainCalls } = await Promise.all(/* import() */[__webpack_require__.e(3529), __webpack_require__.e(8105)]).then(__webpack_require__.bind(__webpack_require__, 98105));
            return explainCalls({
                ...version.kept,
                ...{ areKept: true, root, origin, provider: 'embedded' },
                // The environment that the mock has now explains the calls of the last version alone.
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
    return { requests: collection.item.requests.length, pathVariables: (0,saved_paths/* createSavedPaths */.c)(sources).names() };
}

// EXTERNAL MODULE: ./build/job/state/mock-name.js
var mock_name = __webpack_require__(25068);
// EXTERNAL MODULE: ./build/job/open/provide-resources.js
var provide_resources = __webpack_require__(54712);
;// CONCATENATED MODULE: ./build/command-line/serve/take-over.js
/** Puts what was read anew in the place of what a mock serves. */



/**
 * Imports the files and gives them to the mock, all at once: no call gets a part of the old and a part of the new. What is
 * active stays so, and what others have changed: a server response, the rules of `answers`, another environment.
 *
 * @throws PostmanApiError; the mock serves then what it served before
 */
async function takeOver(inputs, options) {
    const { client, mock, reporter, directory, stop, environmentUid, onServed } = options;
    const { mark } = mock.state;
    const account = {
        ...{ client, reporter, stop, scope: {} },
        state: (0,kept_inputs/* keepState */.Jg)(inputs, mark, directory, { save: () => undefined }),
    };
    try {
        const [collection, ...furtherCollections] = await (0,provide_resources/* provideCollections */.pb)(inputs, account);
        const environment = inputs.environment && (await (0,provide_resources/* provideEnvironment */.Pq)(inputs.environment, inputs, account));
        const now = await client.getMock(mock.mockId);
        const isOurEnvironment = environment !== undefined && (now.environment ?? null) === environmentUid;
        await client.updateMock(mock.mockId, {
            ...{ collection, furtherCollections },
            ...(isOurEnvironment && { environment }),
        });
        onServed(isOurEnvironment ? environment : environmentUid);
    }
    finally {
        // What a failure leaves is in the server's memory alone, until the next change or the server's end.
        await removeUnused(client, mark).catch(() => undefined);
    }
}
/** Removes what no mock uses any more and has our mark in its name. */
async function removeUnused(client, mark) {
    const mocks = await client.listMocks();
    const used = new Set(mocks.flatMap(({ collection, furtherCollections = [], environment }) => [
        ...[collection, environment],
        ...furtherCollections,
    ]));
    const isUnused = ({ uid, name }) => (name === mark || name.endsWith((0,mock_name/* markedName */.QE)(mark, ''))) && !used.has(uid);
    for (const { uid } of (await client.listCollections()).filter(isUnused))
        await client.deleteCollection(uid);
    for (const { uid } of (await client.listEnvironments()).filter(isUnused))
        await client.deleteEnvironment(uid);
}

;// CONCATENATED MODULE: ./build/command-line/serve/served-mock.js
/** The mock of `serve`: it is opened, its calls are told, its files are followed, and in the end there is a report. */












/** Opens the mock in the server. @throws PostmanApiError, as `openMock` */
async function openServedMock(options) {
    const { inputs, server, secrets, output, context, scratch, journalFile, end } = options;
    const { clock, directory } = context;
    const reporter = sayOnce(options.reporter);
    // Looked at first, so that a file that is saved while the mock opens counts as changed.
    const seen = await lookAt(inputs.files());
    const mock = await (0,open_mock/* openMock */.p)(inputs.served(), {
        ...context,
        ...{ reporter, end },
        directory: scratch,
        state: { save: () => undefined },
        mask: () => undefined,
        // Already running, in this process.
        launchEmbedded: () => Promise.resolve((0,embedded_server/* asLaunched */.n)(server, journalFile)),
    });
    const client = (0,postman_client/* createPostmanClient */.W)((0,direct_transport/* createDirectTransport */.d)(server.answer));
    const origin = { client, mockId: mock.mockId };
    const versions = createServedVersions(scratch, { root: directory, origin });
    let environmentUid = mock.environmentUid ?? null;
    /** Asked for by whoever needs a version: the mock answers before there is one. */
    const beginFirst = (0,call/* once */.Oo)(async () => {
        const begin = await versions.prepare(inputs.served(), mock.state);
        begin({ first: 0, environmentUid });
    });
    // What explains calls is loaded once the mock is there, as is what writes the report.
    const openReading = async () => {
        await beginFirst();
        return (await Promise.all(/* import() */[__webpack_require__.e(8641), __webpack_require__.e(3529), __webpack_require__.e(3133), __webpack_require__.e(3652)]).then(__webpack_require__.bind(__webpack_require__, 3652))).createLiveReading({ versions, secrets, client, mock });
    };
    const live = createLiveCalls({ journal: server.journal, mockId: mock.mockId, openReading, output, clock });
    const reload = async () => {
        const next = await inputs.read();
        if (next === undefined)
            return false;
        await beginFirst();
        // Hidden before a message can hold them.
        secrets.add((0,secret_variables/* secretsOfInputs */.yL)(next));
        const begin = await versions.prepare(next);
        await takeOver(next, {
            ...{ client, mock, reporter, directory: scratch, stop: end.stop, environmentUid },
            onServed(uid) {
                environmentUid = uid;
                begin({ first: server.journal.count, environmentUid });
            },
        });
        inputs.take(next);
        return true;
    };
    const onChange = createChangeHandler(reload, options);
    return {
        mock,
        refuse: live.refuse,
        async follow(stop) {
            // That calls cannot be told of is no reason to end the mock.
            const told = live.follow(stop).catch((error) => {
                reporter.warning(`Calls are not told of any more. ${(0,describe_error/* describeError */.U)(error)}`);
            });
            await Promise.all([followFiles({ files: inputs.files, seen, onChange, clock, stop }), told]);
        },
        async report(folder, stop) {
            await beginFirst();
            const { reportServed } = await Promise.all(/* import() */[__webpack_require__.e(8641), __webpack_require__.e(3529), __webpack_require__.e(3133), __webpack_require__.e(2794), __webpack_require__.e(8875)]).then(__webpack_require__.bind(__webpack_require__, 58875));
            return reportServed({
                ...{ bundle: context.bundle, clock, reporter, mock, client, versions, secrets },
                ...{ journalFile, calls: server.journal.count, refused: server.refused() },
                ...{ directory: external_node_path_.resolve(folder), stop },
            });
        },
    };
}
/** Says what comes of each change. @param reload takes the files over; `false` where nothing in them is new */
function createChangeHandler(reload, { inputs, output, context, end }) {
    /** What is wrong with the files, as it was said last. */
    let problem = '';
    return async (changed) => {
        const files = changed.map((file) => (0,reference/* relativePath */.iZ)(context.directory, file));
        try {
            const isNew = await reload();
            // A file that was saved without a change is not told, unless it was broken before.
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
    const { raw, apiPort, apiKey, logs, json = false } = options;
    const { self, directory } = context;
    let served;
    const secrets = createKnownSecrets((known) => served === undefined ? known : (0,redactors/* withoutNames */.Fw)(served.mock.state, known));
    const { redactor } = secrets;
    const reporter = (0,job_reporter/* redactingReporter */.Ld)(context.reporter, (text) => redactor().redactText(text));
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
    secrets.add([apiKey ?? '', (0,input_options/* postmanKeyIn */.nW)(context.env)]);
    if (inputs !== undefined)
        secrets.add((0,secret_variables/* secretsOfInputs */.yL)(inputs.served()));
    const folder = logs === undefined ? undefined : await (0,output_folder/* takeLogsFolder */.JA)(logs, context);
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
            const swept = (0,scratch_folder/* sweepScratchFolders */.Yb)(context);
            await untilEnd(served, { closed: server.closed, end, next });
            await server.close();
            await swept;
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
async function aborted(signal) {
    if (!signal.aborted)
        await (0,external_node_events_.once)(signal, 'abort');
}
/** Aborted by the signal after the first one: nothing is waited for any more. */
function listenForNext({ stop }, self) {
    const next = new AbortController();
    stop.addEventListener('abort', () => {
        const again = (0,end_signals/* listenForEnd */.Y2)(self).stop;
        again.addEventListener('abort', () => {
            next.abort(again.reason);
        });
    });
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
/* harmony import */ var _options_input_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93061);

/** Rows of calls in it; the rest is counted. */
const mostRows = 50;
/** One line of JSON. Everything that is not known is `null`. */
function formatRunResult({ exitCode, commandExitCode, error, mock, report }) {
    const result = {
        event: 'done',
        exitCode,
        commandExitCode: commandExitCode ?? null,
        error: error === undefined ? null : (0,_options_input_options_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOptions */ .__)(error),
        mockUrl: mock?.mockUrl ?? null,
        mockId: mock?.mockId ?? null,
        provider: mock?.provider ?? null,
        verdict: report?.verdict ?? null,
        counts: report === undefined ? null : countsOf(report),
        checks: report?.checks ?? [],
        coverage: report?.coverage === undefined ? null : coverageOf(report.coverage),
        unmatched: rowsOf(report?.unmatched, ({ difference }) => difference),
        loose: rowsOf(report?.loose, ({ reason }) => reason),
        notes: (report?.notes ?? []).map(_options_input_options_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOptions */ .__),
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
const coverageOf = ({ examples, requests }) => ({ examples, requests });
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
