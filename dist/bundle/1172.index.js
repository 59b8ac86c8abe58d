export const id = 1172;
export const ids = [1172];
export const modules = {

/***/ 38979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ createServerCaller)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37067);
/** Requests to the API of an embedded server that another process has started, over HTTP. */


/** As much as any answer of the server has: a page of call logs has at most 6.5 MB, a collection 30. */
const mostBytes = 64 * 1024 * 1024;
/**
 * Gives what sends a request and waits for its answer. It rejects when nobody answers, or with more than that, or when the
 * signal is aborted first.
 *
 * Node's own client: whoever uploads an artifact has loaded it anyway, and what undici does better, retries, proxies and
 * many connections, is of no use within one machine.
 */
function createServerCaller({ url, key }) {
    // Not Node's own agent: that goes through a proxy under NODE_USE_ENV_PROXY.
    const agent = new node_http__WEBPACK_IMPORTED_MODULE_1__.Agent({ keepAlive: true });
    return ({ method, path, query, body }, signal) => new Promise((resolve, reject) => {
        const search = query.toString();
        const text = body === undefined ? undefined : JSON.stringify(body);
        const headers = {
            'x-api-key': key,
            ...(text !== undefined && { 'content-type': 'application/json', 'content-length': node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.byteLength(text) }),
        };
        const call = (0,node_http__WEBPACK_IMPORTED_MODULE_1__.request)(url + path + (search === '' ? '' : `?${search}`), {
            ...{ method, agent, headers },
            ...(signal !== undefined && { signal }),
        });
        call.on('error', reject);
        call.on('response', (response) => {
            const parts = [];
            let bytes = 0;
            response.on('data', (part) => {
                parts.push(part);
                bytes += part.length;
                if (bytes > mostBytes)
                    response.destroy(new Error(`the answer is larger than ${mostBytes} bytes`));
            });
            response.on('error', reject);
            response.on('end', () => {
                resolve({ status: response.statusCode ?? 0, body: node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.concat(parts, bytes) });
            });
        });
        call.end(text);
    });
}


/***/ }),

/***/ 36537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ flushJournal)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91795);
/* harmony import */ var _call_server_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38979);


const flushedSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({
    /** Of all mocks, until now. */
    calls: valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai(),
    /** Whether the file has all of them, and nothing else. */
    inFile: valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM(),
});
/**
 * Asks a server to write what its journal holds back.
 *
 * @returns `undefined` where the server does not say, for whatever reason: its API says why when it is asked for more
 */
async function flushJournal(api, { timeout, signal }) {
    try {
        const { status, body } = await (0,_call_server_js__WEBPACK_IMPORTED_MODULE_1__/* .createServerCaller */ .J)(api)({ method: 'POST', path: '/_embedded/flush', query: new URLSearchParams(), body: undefined }, AbortSignal.any([signal, AbortSignal.timeout(Math.max(0, timeout))]));
        return status === 200 ? parse(body) : undefined;
    }
    catch {
        return undefined;
    }
}
/** @throws SyntaxError when another program has the port of a server that died, and answers no JSON */
function parse(body) {
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_0__/* .safeParse */ .xL(flushedSchema, JSON.parse(body.toString('utf8')));
    return parsed.success ? parsed.output : undefined;
}


/***/ }),

/***/ 18061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ readJournal)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91795);
/* harmony import */ var _postman_model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69412);
/** Reads a journal file, whether its server is still there or not. */




/** The largest entry has two bodies of 1 MB whose every byte is escaped (`\u0000`): longer lines are not ours. */
const maxLineBytes = 16 * 1024 * 1024;
const { id, servedAt, request, response } = _postman_model_js__WEBPACK_IMPORTED_MODULE_2__/* .callLogSchema */ .mr.entries;
/** What the line of a call need not hold, since it may stand in a line that many have in common. */
const shareable = {
    request: valibot__WEBPACK_IMPORTED_MODULE_3__/* .exactOptional */ .yq(request),
    response: valibot__WEBPACK_IMPORTED_MODULE_3__/* .exactOptional */ .yq(response),
    responseName: valibot__WEBPACK_IMPORTED_MODULE_3__/* .exactOptional */ .yq(valibot__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .me(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .Yj())),
};
const callLineSchema = valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ik({
    mock: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .Yj(),
    log: valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ik({ id, servedAt, ...shareable }),
    same: valibot__WEBPACK_IMPORTED_MODULE_3__/* .exactOptional */ .yq(valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YO(valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai())),
});
const sharedLineSchema = valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ik({ same: valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai(), log: valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ik(shareable) });
const lineSchema = valibot__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KC([callLineSchema, sharedLineSchema]);
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
    return {
        get tornLines() {
            return tornLines;
        },
        get calls() {
            return calls;
        },
        async *[Symbol.asyncIterator]() {
            tornLines = 0;
            calls = 0;
            const shared = new Map();
            for await (const lines of linesOf(file)) {
                for (const line of lines) {
                    if (calls >= most)
                        return;
                    const parsed = line === undefined ? undefined : parseLine(line);
                    if (parsed !== undefined && !('mock' in parsed)) {
                        shared.set(parsed.same, parsed.log);
                        continue;
                    }
                    const log = parsed === undefined ? undefined : wholeCallLog(parsed, shared);
                    if (log === undefined)
                        tornLines += 1;
                    else
                        calls += 1;
                    if (log !== undefined && (mock === undefined || parsed?.mock === mock))
                        yield log;
                }
            }
        },
    };
}
function parseLine(line) {
    try {
        const parsed = valibot__WEBPACK_IMPORTED_MODULE_3__/* .safeParse */ .xL(lineSchema, JSON.parse(line), { abortEarly: true });
        return parsed.success ? parsed.output : undefined;
    }
    catch {
        return undefined;
    }
}
/** The call log of a line, with what it has in common with others, wherever that stands; `undefined` when that is nowhere. */
function wholeCallLog({ log, same = [] }, shared) {
    const members = { ...log };
    for (const number of same)
        Object.assign(members, shared.get(number));
    const { request, response, responseName = '' } = members;
    if (request === undefined || response === undefined)
        return undefined;
    return { id: log.id, responseName, servedAt: log.servedAt, request, response };
}
/**
 * The lines of a file, many at a time; `undefined` for one that is too long, or has no end. Not `node:readline`: it also
 * splits at U+2028 and U+2029, which JSON strings may hold.
 */
async function* linesOf(file) {
    const parts = [];
    let length = 0;
    for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(file)) {
        const lines = [];
        let start = 0;
        for (let end = chunk.indexOf(0x0a); end !== -1; end = chunk.indexOf(0x0a, start)) {
            if (length + end - start > maxLineBytes)
                lines.push(undefined);
            else if (length === 0)
                lines.push(chunk.toString('utf8', start, end));
            else
                lines.push(node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.concat([...parts, chunk.subarray(start, end)]).toString('utf8'));
            parts.length = 0;
            length = 0;
            start = end + 1;
        }
        length += chunk.length - start;
        if (length > maxLineBytes)
            parts.length = 0;
        else if (start < chunk.length)
            parts.push(chunk.subarray(start));
        yield lines;
    }
    if (length > 0)
        yield [undefined];
}


/***/ }),

/***/ 32831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ stopEmbedded)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
/** How an embedded server is ended by whoever knows its address and key. */


const stopMilliseconds = 10_000;
/**
 * Ends an embedded server and waits until it has ended. One that is gone already is as good, also where another program
 * has taken its port since: that one is asked no second time.
 *
 * @throws Error when it still answers after `timeout`, takes connections and answers nothing, does not accept the key, or
 * had not ended yet at the abort.
 */
async function stopEmbedded({ url, key }, { timeout = stopMilliseconds, signal } = {}) {
    const deadline = Date.now() + timeout;
    const stillThere = (what) => new Error(`The embedded server at ${url} ${what} it was told to end.`);
    const seconds = timeout / 1000;
    const tell = async () => {
        const answer = await post(`${url}/_embedded/shutdown`, key, {
            timeout: Math.max(1, deadline - Date.now()),
            signal,
        });
        if (signal?.aborted === true) {
            throw new Error(`The embedded server at ${url} had not ended yet.`, { cause: signal.reason });
        }
        if (answer === 'silent')
            throw stillThere(`takes connections and answers nothing, ${seconds} s after`);
        return answer;
    };
    let status = await tell();
    if (status === 401)
        throw new Error(`The embedded server at ${url} does not accept its key: another one has its port.`);
    while (status !== undefined) {
        if (Date.now() > deadline)
            throw stillThere(`still answers ${seconds} s after`);
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(10);
        status = await tell();
    }
}
/**
 * The status of the server's answer; `undefined` when there is no such server to answer, `silent` when somebody is there and
 * does not.
 */
function post(url, key, { timeout, signal }) {
    return new Promise((resolve) => {
        const call = (0,node_http__WEBPACK_IMPORTED_MODULE_0__.request)(url, {
            method: 'POST',
            headers: { 'x-api-key': key, 'content-length': 0, connection: 'close' },
            timeout,
            ...(signal !== undefined && { signal }),
            // Node's own agent goes through a proxy under NODE_USE_ENV_PROXY; none could reach a loopback address.
            agent: new node_http__WEBPACK_IMPORTED_MODULE_0__.Agent(),
        });
        call.on('response', (response) => {
            response.resume();
            response.on('error', () => {
                resolve(undefined);
            });
            response.on('end', () => {
                resolve(isOurs(response) ? response.statusCode : undefined);
            });
        });
        call.on('timeout', () => {
            resolve('silent');
            call.destroy();
        });
        call.on('error', () => {
            resolve(undefined);
        });
        call.end();
    });
}
/** Each answer of the embedded API has this header, that to a wrong key and to a call too many included. */
const isOurs = ({ headers }) => headers['ratelimit-limit'] !== undefined;


/***/ }),

/***/ 87450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ closeMock)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/report/nearest.js
var report_nearest = __webpack_require__(38977);
// EXTERNAL MODULE: ./build/report/verdict.js
var verdict = __webpack_require__(47342);
// EXTERNAL MODULE: ./build/report/visible-text.js
var visible_text = __webpack_require__(30269);
;// CONCATENATED MODULE: ./build/report/annotations.js



/** GitHub shows ten warnings of a step, the first ones. */
const mostAnnotations = 10;
const longestMessage = 4096;
const longestTitle = 200;
/**
 * One annotation for each distinct unmatched request; of more than there is room for, the last one counts the rest.
 *
 * @param others warnings that the step has given already
 */
function createAnnotations({ requests, leftOutCalls }, others = 0) {
    const most = Math.max(1, mostAnnotations - others);
    const isAll = requests.length <= most && leftOutCalls === 0;
    const shown = isAll ? requests : requests.slice(0, most - 1);
    const annotations = shown.map(annotate);
    if (isAll)
        return annotations;
    const rest = requests.slice(shown.length);
    const calls = leftOutCalls + rest.reduce((sum, request) => sum + request.calls, 0);
    const more = shown.length === 0 ? 'request' : 'more request';
    const which = leftOutCalls > 0 ? 'More requests' : (0,verdict/* countOf */.pq)(rest.length, more);
    return [
        ...annotations,
        {
            title: 'More unmatched calls',
            message: `${which} (${(0,verdict/* countOf */.pq)(calls, 'call')}) matched no saved example: the report has them.`,
        },
    ];
}
function annotate(request) {
    const { method, path, calls, status, message, difference, isRefused, bareRequest } = request;
    const nearest = (0,report_nearest/* nearestOf */.q)(request);
    const often = calls > 1 ? ` (${(0,verdict/* countOf */.pq)(calls, 'call')})` : '';
    // The sentence about a request without example names it.
    const near = nearest === undefined || isRefused || bareRequest ? '' : `The nearest is ${nearest.text}: `;
    const why = (difference ?? message).replace(/\.$/, '');
    const [title, what] = isRefused
        ? [`Mock answered ${status} for`, 'got no saved example']
        : ['No example for', 'matched no saved example'];
    return {
        title: (0,visible_text/* cutMiddle */.it)((0,visible_text/* toVisible */.ws)(`${title} ${method} ${path}`), longestTitle),
        message: (0,visible_text/* cutMiddle */.it)((0,visible_text/* toVisible */.ws)(`${method} ${path} ${what}${often}${isRefused ? ':' : '.'} ${near}${why}.`), longestMessage),
        ...(nearest?.file !== undefined && { file: nearest.file }),
        ...(nearest?.line !== undefined && { line: nearest.line }),
    };
}

// EXTERNAL MODULE: ./build/report/markdown-lines.js
var markdown_lines = __webpack_require__(13688);
// EXTERNAL MODULE: ./build/report/markdown.js
var markdown = __webpack_require__(34902);
// EXTERNAL MODULE: ./build/report/report-notes.js
var report_notes = __webpack_require__(14665);
;// CONCATENATED MODULE: ./build/report/summary-answered.js




const longest = { name: 120, method: 30, path: 160 };
const head = ['| Example | Method | Path | Status | Calls |', '| :-- | :-- | :-- | --: | --: |'];
/** @param room bytes */
function answeredSection({ answered }, room) {
    const { rows, leftOutCalls } = answered;
    if (rows.length === 0)
        return [];
    const leftOut = (shown) => {
        const hidden = rows.slice(shown);
        const calls = leftOutCalls + hidden.reduce((sum, row) => sum + row.calls, 0);
        if (calls === 0)
            return undefined;
        const which = leftOutCalls > 0 ? 'More rows' : (0,verdict/* countOf */.pq)(hidden.length, 'more row');
        return `${which} (${(0,verdict/* countOf */.pq)(calls, 'call')}) did not fit here. The call logs have them all.`;
    };
    return ['### Calls by example', '', ...(0,markdown_lines/* tableWithin */.uG)(rows.map(tableRow), { head, room, leftOut })];
}
function tableRow({ outcome, name, method, path, hasMorePaths, savedFor, status, calls }) {
    const text = (0,markdown/* escapeMarkdown */.F)((0,visible_text/* cutMiddle */.it)(name, longest.name));
    const shownPath = hasMorePaths ? (savedFor ?? `${path} and others`) : path;
    const cells = [
        outcome === 'server-response' ? `**server response** ${text}` : text,
        (0,markdown/* escapeMarkdown */.F)((0,visible_text/* cutMiddle */.it)(method, longest.method)),
        (0,markdown/* escapeMarkdown */.F)((0,visible_text/* cutMiddle */.it)(shownPath, longest.path)),
        String(status),
        (0,verdict/* formatCount */.B4)(calls),
    ];
    return `| ${cells.join(' | ')} |`;
}

;// CONCATENATED MODULE: ./build/report/summary-coverage.js




/** More names than that nobody reads here: `coverage.json` has them all. */
const mostNames = 20;
const longestName = 160;
/** @param room bytes */
function coverageSection({ coverage }, room) {
    if (coverage === undefined)
        return [];
    const { examples, requests, unknownExampleCalls } = coverage;
    const head = [
        '### Coverage',
        '',
        `${hitText(examples, 'saved example')}, and ${hitText(requests, 'request')}.`,
        '',
        ...(unknownExampleCalls === 0
            ? []
            : [`${(0,verdict/* countOf */.pq)(unknownExampleCalls, 'call')} got an example that the collection does not have.`, '']),
        ...chartOf(examples),
    ];
    return [...head, ...missingExamples(coverage, room - (0,markdown_lines/* byteLength */.dp)(head))];
}
function hitText({ hit, total, percent }, noun) {
    if (percent === null)
        return `there is no ${noun}`;
    return `${(0,verdict/* formatCount */.B4)(hit)} of ${(0,verdict/* countOf */.pq)(total, noun)} ${hit === 1 ? 'was' : 'were'} hit (${percent}%)`;
}
/** Mermaid draws no slice of 0. The labels are ours: nothing in the chart comes from outside. */
function chartOf({ hit, total }) {
    const slices = [
        ['hit', hit],
        ['not hit', total - hit],
    ];
    const lines = slices.filter(([, count]) => count > 0).map(([label, count]) => `  "${label}" : ${count}`);
    return lines.length === 0 ? [] : ['```mermaid', 'pie showData title Saved examples', ...lines, '```', ''];
}
function missingExamples({ items }, room) {
    const names = items.flatMap(({ path, examples }) => examples
        .filter(({ calls }) => calls === 0)
        .map(({ name, status }) => `- ${(0,markdown/* escapeMarkdown */.F)((0,visible_text/* cutMiddle */.it)(`${[...path, name].join(' > ')} (${status})`, longestName))}`));
    if (names.length === 0)
        return [];
    const head = ['Examples that no call got:', ''];
    const shown = (0,markdown_lines/* takeWithin */.Dh)(names.slice(0, mostNames), room - (0,markdown_lines/* byteLength */.dp)(head) - 100);
    const rest = names.length - shown.length;
    return [...head, ...shown, ...(rest === 0 ? [] : [`- ${(0,verdict/* countOf */.pq)(rest, 'more example')}: see coverage.json`]), ''];
}

;// CONCATENATED MODULE: ./build/report/summary-unmatched.js
/** The unmatched calls in the summary: what was called, and what the nearest example has instead. */





const summary_unmatched_longest = { call: 200, example: 200, difference: 400 };
const summary_unmatched_head = ['| Call | Times | Nearest example | Score | Difference |', '| :-- | --: | :-- | --: | :-- |'];
/** @param room bytes */
function unmatchedSection({ unmatched }, room) {
    const { requests, leftOutCalls } = unmatched;
    if (requests.length === 0)
        return [];
    const leftOut = (shown) => {
        const hidden = requests.slice(shown);
        const calls = leftOutCalls + hidden.reduce((sum, request) => sum + request.calls, 0);
        if (calls === 0)
            return undefined;
        const which = leftOutCalls > 0 ? 'More unmatched requests' : (0,verdict/* countOf */.pq)(hidden.length, 'more unmatched request');
        return `${which} (${(0,verdict/* countOf */.pq)(calls, 'call')}) did not fit here. The call logs have them all.`;
    };
    return ['### Unmatched calls', '', ...(0,markdown_lines/* tableWithin */.uG)(requests.map(summary_unmatched_tableRow), { head: summary_unmatched_head, room, leftOut })];
}
function summary_unmatched_tableRow(request) {
    const { method, path, calls, difference, message } = request;
    const { text, score } = (0,report_nearest/* nearestOf */.q)(request) ?? { text: '', score: '' };
    const cells = [
        (0,markdown/* escapeMarkdown */.F)((0,visible_text/* cutMiddle */.it)(`${method} ${path}`, summary_unmatched_longest.call)),
        (0,verdict/* formatCount */.B4)(calls),
        (0,markdown/* escapeMarkdown */.F)((0,visible_text/* cutMiddle */.it)(text, summary_unmatched_longest.example)),
        score,
        (0,markdown/* escapeMarkdown */.F)((0,visible_text/* cutMiddle */.it)(difference ?? message, summary_unmatched_longest.difference)),
    ];
    return `| ${cells.join(' | ')} |`;
}

;// CONCATENATED MODULE: ./build/report/summary.js
/** The step summary: what happened, for someone who has ten seconds. */








const summary_longest = { name: 200, url: 300, note: 400, check: 1000 };
/** The report as GitHub-flavoured Markdown. Nothing in it that came from outside can act as markup. */
function formatSummary(report, { provider, notes, limit = 900_000 }) {
    const head = [
        `## Mock server ${(0,markdown/* escapeMarkdown */.F)((0,visible_text/* cutMiddle */.it)(report.mock.name, summary_longest.name))}`,
        '',
        `**${checksVerdict(report)}${(0,verdict/* verdictOf */.Vj)(report)}**`,
        '',
        ...failedChecks(report, limit / 5),
        placeSentence(report, provider),
        '',
    ];
    const foot = [...coverageSection(report, limit / 10), ...notesSection([...(0,report_notes/* reportNotes */.W)(report), ...notes], limit / 5)];
    const room = limit - (0,markdown_lines/* byteLength */.dp)([...head, ...foot]);
    // Which calls got nothing matters more than which calls got something.
    const answered = answeredSection(report, room * 0.3);
    const unmatched = unmatchedSection(report, room - (0,markdown_lines/* byteLength */.dp)(answered));
    return `${[...head, ...unmatched, ...answered, ...foot].join('\n').trimEnd()}\n`;
}
function checksVerdict({ checks }) {
    const failed = checks.filter(({ passed }) => !passed).length;
    if (checks.length === 0)
        return '';
    if (failed === 0)
        return checks.length === 1 ? 'The check passed. ' : `All ${(0,verdict/* formatCount */.B4)(checks.length)} checks passed. `;
    return `${(0,verdict/* formatCount */.B4)(failed)} of ${(0,verdict/* countOf */.pq)(checks.length, 'check')} failed. `;
}
function failedChecks({ checks }, room) {
    const failed = checks.filter(({ passed }) => !passed).map(({ name, message }) => `${name}. ${message}`);
    if (failed.length === 0)
        return [];
    return [
        '### Failed checks',
        '',
        ...listWithin(failed, room, { longest: summary_longest.check, noun: 'more failed check' }),
        '',
    ];
}
function placeSentence({ mock, calls }, provider) {
    const place = provider === 'postman' ? 'in Postman’s cloud' : 'on the runner';
    const url = mock.mockUrl === '' ? '' : ` at ${(0,markdown/* escapeMarkdown */.F)((0,visible_text/* cutMiddle */.it)(mock.mockUrl, summary_longest.url))}`;
    const { firstServedAt: first, lastServedAt: last } = calls;
    const times = first === undefined || last === undefined ? '' : ` from ${(0,markdown/* escapeMarkdown */.F)(first)} to ${(0,markdown/* escapeMarkdown */.F)(last)}`;
    const answered = calls.calls === 0 ? '' : ` and answered ${(0,verdict/* countOf */.pq)(calls.calls, 'call')}${times}`;
    return `The mock lived ${place}${url}${answered}.`;
}
function notesSection(notes, room) {
    if (notes.length === 0)
        return [];
    return ['### Notes', '', ...listWithin(notes, room, { longest: summary_longest.note, noun: 'more note' })];
}
function listWithin(texts, room, { longest: length, noun }) {
    const lines = texts.map((text) => `- ${(0,markdown/* escapeMarkdown */.F)((0,visible_text/* cutMiddle */.it)(text, length))}`);
    const taken = (0,markdown_lines/* takeWithin */.Dh)(lines, room);
    const rest = lines.length - taken.length;
    return rest === 0 ? taken : [...taken, `- ${(0,verdict/* countOf */.pq)(rest, noun)} did not fit here.`];
}

// EXTERNAL MODULE: ./build/report/redact.js + 9 modules
var report_redact = __webpack_require__(60876);
// EXTERNAL MODULE: ./build/report/write-report.js + 23 modules
var write_report = __webpack_require__(16407);
// EXTERNAL MODULE: ./build/job/describe-error.js
var describe_error = __webpack_require__(95992);
;// CONCATENATED MODULE: ./build/job/collect-call-logs.js

/**
 * A server that does not answer at all can use up the time: its journal, which is near and quick to read, gets so many
 * milliseconds all the same.
 */
const leastForJournal = 3_000;
/** Milliseconds that a server may take to write what it holds back, less than a batch of 64 kB. */
const longestFlush = 5_000;
/** Entries of the journal between two looks at the time. */
const entriesPerLook = 100;
/**
 * The call logs through the API. Those of an embedded server come from its journal, where what recurs stands once; what
 * the file does not have comes through the API, and when the server is gone, what the file has is all there is.
 *
 * @throws PostmanApiError when the API fails and there is no journal, or no time for it; Error when the journal's end came
 * too late
 */
function collectCallLogs(state, mockId, sources) {
    const { embedded, api } = state;
    if (embedded === undefined || api === undefined)
        return sources.client.callLogs(mockId);
    return collectFromRunner({ ...embedded, api: { provider: 'embedded', ...api }, mockId }, sources);
}
async function* collectFromRunner(mock, sources) {
    const { client, readJournal, flushJournal, reporter, clock, deadline, interrupted, onDoubt } = sources;
    const { api, mockId, journalFile, logFile } = mock;
    const isLate = (end) => interrupted.aborted || clock.now() > end;
    const tooLate = (cause) => new Error(`There was no time to read the journal ${journalFile} to its end.`, { cause });
    // Journal and API give the same order, so what came from one of them are the first entries of the other.
    let given = 0;
    let position = 0;
    const timeout = Math.min(longestFlush, deadline - clock.now());
    const flushed = await flushJournal(api, { timeout, signal: interrupted });
    if (flushed?.inFile === true) {
        const journal = readJournal(journalFile, mockId, flushed.calls);
        try {
            for await (const log of journal) {
                if (given % entriesPerLook === 0 && isLate(deadline))
                    throw tooLate();
                if (journal.tornLines > 0)
                    break;
                yield log;
                given += 1;
            }
        }
        catch (error) {
            if (isLate(deadline))
                throw error;
            // The job may have removed the file, or cut it; the server has it open still.
            reporter.debug(`The journal cannot be read. ${(0,describe_error/* describeError */.U)(error)}`);
        }
        if (journal.tornLines === 0 && journal.calls === flushed.calls)
            return;
    }
    try {
        for await (const log of client.callLogs(mockId))
            if (position++ >= given)
                yield log;
    }
    catch (error) {
        // An interrupt of ours says nothing about the server.
        if (interrupted.aborted)
            throw error;
        reporter.warning(`The embedded server does not answer, so the call logs come from its journal. ${(0,describe_error/* describeError */.U)(error)} Its own log is ${logFile}.`);
        // A server that was killed takes along what it had not written yet.
        onDoubt('the embedded server does not answer, and its last calls may not be in its journal');
        given = Math.max(given, position);
        position = 0;
        const journal = readJournal(journalFile, mockId);
        const end = Math.max(deadline, clock.now() + leastForJournal);
        for await (const log of journal) {
            if (position % entriesPerLook === 0 && isLate(end))
                throw tooLate(error);
            if (position++ >= given)
                yield log;
        }
        if (journal.tornLines > 0) {
            reporter.warning(`The journal ends in a torn entry: ${journal.tornLines} of its lines could not be read.`);
        }
    }
}

// EXTERNAL MODULE: ./build/job/count-given.js
var count_given = __webpack_require__(15239);
// EXTERNAL MODULE: ./build/job/limit-young-generation.js
var limit_young_generation = __webpack_require__(14833);
// EXTERNAL MODULE: ./build/job/explain-calls.js
var explain_calls = __webpack_require__(36827);
// EXTERNAL MODULE: ./build/job/parse-checks.js + 1 modules
var parse_checks = __webpack_require__(44425);
;// CONCATENATED MODULE: ./build/job/start-reading.js
/** The same things, of which the first one is asked for at once. They can be iterated once. */
function startReading(things) {
    const inner = things[Symbol.asyncIterator]();
    let first = inner.next();
    // Whoever iterates gets the error.
    first.catch(() => undefined);
    return {
        // Not a generator: that would be one more promise for each thing.
        [Symbol.asyncIterator]: () => ({
            next: () => {
                const next = first ?? inner.next();
                first = undefined;
                return next;
            },
            return: async () => (await inner.return?.()) ?? { done: true, value: undefined },
        }),
    };
}

;// CONCATENATED MODULE: ./build/job/settle-call-logs.js
/** How long nothing new must have come, in milliseconds. */
const quiet = 2_000;
/**
 * Looks at the newest call logs until two looks, 2 s apart, see the same: each look costs a request of a rate limit that
 * all jobs of a key share. None at all is never taken for stable, since that is what late call logs look like: it is
 * waited out.
 *
 * @throws PostmanApiError
 */
async function settleCallLogs(mockId, { client, clock, timeout, signal }) {
    const deadline = clock.now() + timeout;
    for (let seen;;) {
        if (isAborted(signal))
            return 'interrupted';
        const left = deadline - clock.now();
        // What came since the last look is read all the same: only nobody knows whether it is all.
        if (left <= 0)
            return 'timeout';
        const ids = (await client.newestCallLogIds(mockId)).join();
        if (ids !== '' && ids === seen)
            return 'stable';
        seen = ids;
        await clock.sleep(Math.min(quiet, left), signal).catch(() => undefined); // only an abort rejects, and that is asked for above
    }
}
/** Asked anew each time: the compiler would take a first answer for good. */
function isAborted(signal) {
    return signal?.aborted === true;
}

;// CONCATENATED MODULE: ./build/job/wait-for-call-logs.js


const noDoubt = () => undefined;
/**
 * Waits until no new call logs arrive. Only Postman's cloud is late, and a mock whose URL nobody was told has no calls to
 * wait for; nor is there a doubt where `call-logs-timeout: 0` says that none is late. Never throws.
 */
async function waitForCallLogs({ provider, opened, callLogsTimeout }, mockId, { settleClient, clock, deadline, stop, reporter }) {
    if (provider === 'embedded' || !opened)
        return noDoubt;
    // Half of the time is left for reading them: a job without calls waits to the end.
    const most = Math.max(0, deadline - clock.now()) / 2;
    const timeout = Math.min(callLogsTimeout * 1000, most);
    const isOwnTimeout = timeout < most;
    const after = `after ${Math.round(timeout / 1000)} s`;
    const setBy = isOwnTimeout ? '`call-logs-timeout`' : 'as much as `close-timeout` allows';
    const endings = {
        stable: 'No new call logs arrive any more.',
        timeout: `Postman's call logs had not come to rest ${after} (${setBy}): some may be missing.`,
        interrupted: 'The wait for late call logs was cut short: some may be missing.',
    };
    const interrupted = spoiledBy('the wait for late ones was cut short');
    try {
        const end = clock.now() + timeout;
        const left = () => Math.max(0, Math.ceil((end - clock.now()) / 1000));
        const settled = await reporter.progress(() => `Waiting for late call logs, ${left()} s more at most`, () => settleCallLogs(mockId, { client: settleClient, clock, timeout, signal: stop }));
        reporter.info(endings[settled]);
        if (settled === 'interrupted')
            return interrupted;
        if (settled === 'stable' || callLogsTimeout === 0)
            return noDoubt;
        if (isOwnTimeout && timeout <= quiet)
            return doubtOfOneLook(after);
        return doubtOfTimeout(after, isOwnTimeout ? '`call-logs-timeout`' : '`close-timeout`');
    }
    catch (error) {
        // That this look failed is no reason not to read them.
        if (stop.aborted) {
            reporter.info(endings.interrupted);
            return interrupted;
        }
        reporter.info(`Whether call logs still arrive is not known. ${(0,describe_error/* describeError */.U)(error)}`);
        return spoiledBy(`whether more of them arrive is not known. ${(0,describe_error/* describeError */.U)(error).replace(/\.$/, '')}`);
    }
}
const spoiledBy = (reason) => () => ({ reason, spoilsChecks: true });
/** A wait that has time for one look is what the user wants, and says nothing either way. */
function doubtOfOneLook(after) {
    const reason = `whether they had come to rest ${after} cannot be seen; raise \`call-logs-timeout\` to 3 or more`;
    return () => ({ reason, spoilsChecks: false });
}
/** No call log at all is what a job without calls has, above all: its checks are judged, and the reader is told. */
function doubtOfTimeout(after, input) {
    return (calls) => calls === 0
        ? {
            reason: `none had arrived ${after}. Either no call was made, or Postman is late: then raise \`call-logs-timeout\``,
            spoilsChecks: false,
        }
        : { reason: `they had not come to rest ${after}; raise ${input}`, spoilsChecks: true };
}

;// CONCATENATED MODULE: ./build/job/save-call-logs.js










/** Writes the reports of all call logs that can be had. */
async function saveCallLogs(state, mockId, dependencies) {
    const { explainClient, clock, directory, redactor, reporter, version, readPageTemplate, limitMemory } = dependencies;
    const { collectionFile, environmentFile, root, provider } = state;
    let ofReading;
    const collect = () => collectCallLogs(state, mockId, {
        ...dependencies,
        onDoubt: (reason) => {
            ofReading = { reason, spoilsChecks: true };
        },
    });
    // Where there is nothing to wait for, the first page is on its way while the collection is read.
    const early = provider === 'embedded' ? startReading(collect()) : undefined;
    // Side by side: the cloud's call logs have to be waited for anyway.
    const [explanation, template, doubtOfWait] = await Promise.all([
        reporter.progress('Reading the collection, to explain the calls', () => (0,explain_calls/* explainCalls */.B)({
            collectionFile,
            environmentFile,
            environmentUid: state.mock?.environment,
            root,
            origin: { client: explainClient, mockId },
        })),
        readPageTemplate().catch((error) => new Error('The page cannot be read.', { cause: error })),
        waitForCallLogs(state, mockId, dependencies),
    ]);
    const { explainer } = explanation;
    const notes = [
        ...explanation.notes,
        ...(template instanceof Error ? [`There is no report.html. ${(0,describe_error/* describeError */.U)(template)}`] : []),
    ];
    const logs = (0,count_given/* countGiven */.v)(early ?? collect(), {
        count: limit_young_generation/* callsOfShortRead */.P,
        call: limitMemory,
    });
    // They were valid when main read them.
    const checks = await (0,parse_checks.parseChecks)(state.checks, () => undefined);
    const work = () => (0,write_report/* writeReport */.u)({
        logs,
        directory,
        mock: { id: mockId, name: state.mock?.name ?? mockId, mockUrl: state.mock?.mockUrl ?? '' },
        redactor,
        creator: { name: 'ephemeral-mock', version },
        explainer,
        checks,
        ...(!(template instanceof Error) && {
            page: {
                template,
                head: {
                    provider,
                    collectionName: explainer.collection?.name ?? '',
                    generatedAt: new Date(clock.now()).toISOString(),
                    version,
                },
            },
        }),
        notes,
        doubt: (calls) => ofReading ?? doubtOfWait(calls),
    });
    const report = await reporter.progress(() => `Reading the call logs: ${(0,verdict/* formatCount */.B4)(logs.done)} so far`, work);
    return { report, notes };
}

;// CONCATENATED MODULE: ./build/job/count-warnings.js
/** The same reporter, which counts. */
function countWarnings(reporter) {
    let warnings = 0;
    return {
        ...reporter,
        warning: (message) => {
            warnings += 1;
            reporter.warning(message);
        },
        get warnings() {
            return warnings;
        },
    };
}

// EXTERNAL MODULE: ./build/job/end-signals.js
var end_signals = __webpack_require__(14757);
// EXTERNAL MODULE: ./build/postman/errors.js
var errors = __webpack_require__(39310);
;// CONCATENATED MODULE: ./build/job/remove-mock.js
/** Removes everything that main made, by ID, or by its unique name where main never learned the ID. */


/** The mock's ID: from the state, or looked up by name after a create whose answer was lost; `undefined` when there is none. */
async function findMock(client, state) {
    if (state.mock === undefined || state.mock.id !== undefined)
        return state.mock?.id;
    const { name } = state.mock;
    return (await client.listMocks(scopeOf(state))).find((mock) => mock.name === name)?.id;
}
/** Removes the mock, then what was imported for it; for an embedded mock ends the server that holds them all. Never throws. */
async function removeMock(state, { api, client, stopEmbedded }) {
    if (state.provider === 'embedded')
        return stopServer(state, stopEmbedded);
    if (isKept(state))
        return [];
    const leftovers = [];
    let mockStays = false;
    for (const removal of removalsOf(state, client)) {
        const failures = mockStays ? keepForMock(removal) : await removeInsistently(removal);
        mockStays ||= failures.length > 0 && removal.kind === 'Mock';
        leftovers.push(...failures.map((failure) => describeLeftover(failure, api)));
    }
    return leftovers;
}
/**
 * Whether the mock stays, as `keep-mock` asks: only one that main has opened, for nobody was told of another. It keeps what
 * was imported for it, since deleting its collection would deactivate it.
 */
function isKept({ provider, keepMock, opened }) {
    return provider === 'postman' && keepMock && opened;
}
/** Whether there may be anything to remove: a cloud that refused the first create holds nothing of this job. */
function hasThings(state) {
    return state.provider === 'embedded' || thingsOf(state).some(({ thing }) => thing !== undefined);
}
/** All that the state names, for when the removal failed as a whole with `error` and nothing is known of the single things. */
function leftoversOf(state, api, error) {
    if (state.provider === 'embedded')
        return [describeServer(state, error)];
    if (isKept(state))
        return [];
    return thingsOf(state).flatMap((target) => target.thing === undefined ? [] : [describeLeftover({ target, id: target.id, error }, api)]);
}
function thingsOf({ mock, importedEnvironment, importedCollection }) {
    return [
        // A state that knows no ID of a mock may still know its UID.
        { kind: 'Mock', endpoint: 'mocks', thing: mock, id: mock?.id ?? mock?.uid },
        { kind: 'Environment', endpoint: 'environments', thing: importedEnvironment, id: importedEnvironment?.uid },
        { kind: 'Collection', endpoint: 'collections', thing: importedCollection, id: importedCollection?.uid },
    ];
}
/** In the order in which they go. */
function removalsOf(state, client) {
    const scope = scopeOf(state);
    const [mock, environment, collection] = thingsOf(state);
    return [
        {
            ...mock,
            find: async (name) => (await client.listMocks(scope)).filter(isNamed(name)).map(({ id }) => id),
            remove: client.deleteMock,
        },
        {
            ...environment,
            find: async (name) => (await client.listEnvironments(scope)).filter(isNamed(name)).map(({ uid }) => uid),
            remove: client.deleteEnvironment,
        },
        {
            ...collection,
            find: async (name) => (await client.listCollections({ ...scope, name })).filter(isNamed(name)).map(({ uid }) => uid),
            remove: client.deleteCollection,
        },
    ];
}
function isNamed(wanted) {
    return ({ name }) => name === wanted;
}
/** Removes one thing, or all of its name where there may be several. `known` is an ID from an earlier try. */
async function remove(removal, known) {
    if (removal.thing === undefined)
        return [];
    let ids;
    try {
        ids = known === undefined ? await findIds(removal.thing, removal) : [known];
    }
    catch (error) {
        // Better one of two than none.
        const failures = removal.id === undefined ? [] : await remove(removal, removal.id);
        return [{ target: removal, id: undefined, error }, ...failures];
    }
    const failures = [];
    for (const id of ids) {
        try {
            await removal.remove(id);
        }
        catch (error) {
            if (!(0,errors/* isNotFound */.c)(error))
                failures.push({ target: removal, id, error });
        }
    }
    return failures;
}
/** What is not worth a retry in itself (a 401, a 403, a quota) gets one more chance. */
async function removeInsistently(removal) {
    const failures = [];
    for (const failure of await remove(removal)) {
        failures.push(...(wasTurnedAway(failure.error) ? await remove(removal, failure.id) : [failure]));
    }
    return failures;
}
/**
 * A mock without its collection or environment is deactivated, and Postman lists active mocks only (OpenAPI 1.45, get all
 * mock servers): no sweep would find it again.
 */
function keepForMock(removal) {
    const error = new Error('It stays so that the mock can still be found: that goes first.');
    return removal.thing === undefined ? [] : [{ target: removal, id: removal.id, error }];
}
async function findIds({ name, repeated = false }, { id, find }) {
    if (id !== undefined && !repeated)
        return [id];
    return [...new Set([...(id === undefined ? [] : [id]), ...(await find(name))])];
}
/** Server errors and lost connections have had their retries. */
function wasTurnedAway(error) {
    return error instanceof errors/* PostmanApiError */.V && error.status !== undefined && error.status < 500;
}
function describeLeftover({ target, id, error }, { url }) {
    const { kind, endpoint, thing } = target;
    const placeholder = kind === 'Mock' ? '<its ID>' : '<its UID>';
    const command = `curl -X DELETE -H "X-API-Key: $POSTMAN_API_KEY" ${url}/${endpoint}/${id ?? placeholder}`;
    return {
        what: `${kind} "${thing?.name ?? ''}"${id === undefined ? ', if it was made,' : ''}`,
        howToRemove: `${(0,describe_error/* describeError */.U)(error)} Remove it in Postman, or with: ${command}`,
    };
}
async function stopServer(state, stopEmbedded) {
    try {
        await stopEmbedded();
        return [];
    }
    catch (error) {
        return [describeServer(state, error)];
    }
}
function describeServer({ embedded }, error) {
    return {
        what: `The embedded server (process ${embedded?.pid ?? 'unknown'})`,
        howToRemove: `${(0,describe_error/* describeError */.U)(error)} It ends with the runner; on a machine of your own end the process.`,
    };
}
function scopeOf({ workspace }) {
    return workspace === undefined ? {} : { workspace };
}

;// CONCATENATED MODULE: ./build/job/upload-report.js
/** The report as an artifact. */

/** An unknown status counts as a failure: an artifact too many costs less than lost call logs. */
function wantsUpload({ callLogs }, jobStatus) {
    return callLogs === 'always' || (callLogs === 'on-failure' && jobStatus !== 'success');
}
/** @throws Error when the upload fails, takes too long or is not done at the abort */
async function uploadReport({ artifactName, retentionDays }, { files, mock }, { upload, directory, reporter, timeout, signal }) {
    if (upload === undefined)
        return;
    const byId = `mock-call-logs-${mock.id}`;
    const wanted = artifactName ?? byId;
    const fallbackName = artifactName === undefined ? byId : `${artifactName}-${mock.id}`;
    const { name } = await reporter.group(`Uploading the call logs as ${wanted}`, () => reporter.progress('Uploading the call logs', () => within({ timeout, signal }, upload({ name: wanted, fallbackName, files, directory, retentionDays }))));
    const taken = name === wanted ? '' : ` (another job of this run has taken ${wanted})`;
    reporter.info(`The call logs are in the artifact ${name}${taken}: ${files.map((file) => external_node_path_.basename(file)).join(', ')}`);
}
/** The upload itself cannot be called off; the process ends soon after. */
async function within({ timeout, signal }, work) {
    const { promise, reject } = Promise.withResolvers();
    const interrupt = () => {
        reject(new Error('The upload was not done yet.', { cause: signal.reason }));
    };
    if (signal.aborted)
        interrupt();
    else
        signal.addEventListener('abort', interrupt, { once: true });
    const timer = setTimeout(() => {
        reject(new Error(`The upload was not done after ${Math.round(timeout / 1000)} s.`));
    }, Math.max(0, timeout));
    try {
        return await Promise.race([work, promise]);
    }
    finally {
        clearTimeout(timer);
        signal.removeEventListener('abort', interrupt);
    }
}

;// CONCATENATED MODULE: ./build/job/close-mock.js
/**
 * Post's job: the call logs on disk, in the artifact and in the summary, and nothing left behind.
 * Each stage stands alone: whatever one of them throws is a warning, and the removal runs always.
 */








/**
 * How long each may go on after an interrupt, in milliseconds. The runner kills 10 s after it: by then the summary is to be
 * written, and whatever is left behind to be named.
 */
const afterInterrupt = { callLogs: 2_000, upload: 5_000, removal: 7_000 };
/**
 * Collects, reports and removes what `state` names, within its `closeTimeout`: two thirds of it are for the call logs, the
 * last third for the removal and the upload beside it, which get as much also when the call logs took longer. Never throws:
 * what goes wrong is a warning.
 */
async function closeMock(state, given) {
    const reporter = countWarnings(given.reporter);
    const dependencies = { ...given, reporter };
    const { connect, clock, stop, directory = external_node_path_.join(state.directory, 'call-logs') } = dependencies;
    const api = state.api && { provider: state.provider, ...state.api };
    if (api === undefined || !hasThings(state)) {
        reporter.info('No mock was opened, so there is nothing to remove.');
        return { report: undefined, leftovers: [] };
    }
    const redactor = redactorOf(state, dependencies.secrets);
    const notes = [];
    const warn = (message) => {
        // Errors quote what a server said, which may hold anything.
        const safe = redactor.redactText(message);
        notes.push(safe);
        reporter.warning(safe);
    };
    const stage = async (whatFailed, work) => {
        try {
            return await work();
        }
        catch (error) {
            warn(`${whatFailed}. ${(0,describe_error/* describeError */.U)(error)}`);
            return undefined;
        }
    };
    const third = (state.closeTimeout * 1000) / 3;
    const logsDeadline = clock.now() + 2 * third;
    const interrupted = {
        callLogs: (0,end_signals/* abortLater */.DV)(stop, afterInterrupt.callLogs, clock),
        upload: (0,end_signals/* abortLater */.DV)(stop, afterInterrupt.upload, clock),
        removal: (0,end_signals/* abortLater */.DV)(stop, afterInterrupt.removal, clock),
    };
    const report = await stage('The call logs could not be saved', async () => {
        const client = connect(api, { deadline: logsDeadline, signal: interrupted.callLogs });
        const mockId = await reporter.progress('Looking for the mock', () => findMock(client, state));
        if (mockId === undefined)
            return undefined;
        const saved = await saveCallLogs(state, mockId, {
            ...dependencies,
            client,
            // Their shares of the time are smaller, so that neither an explanation nor a wait costs the call logs.
            explainClient: connect(api, { deadline: clock.now() + (logsDeadline - clock.now()) / 4, signal: stop }),
            settleClient: connect(api, { deadline: clock.now() + ((logsDeadline - clock.now()) * 2) / 3, signal: stop }),
            deadline: logsDeadline,
            interrupted: interrupted.callLogs,
            directory,
            redactor,
        });
        notes.push(...saved.notes.map((note) => redactor.redactText(note)));
        return saved.report;
    });
    if (report?.incomplete !== undefined)
        warn(`Some call logs are missing. ${(0,describe_error/* describeError */.U)(report.incomplete)}`);
    if (report?.doubt?.spoilsChecks === false && report.checks.some(({ passed }) => passed)) {
        // The summary has the doubt among its notes.
        reporter.warning(`Checks passed, and call logs that come late could turn them red: ${report.doubt.reason}.`);
    }
    for (const failure of report?.failures ?? [])
        warn((0,describe_error/* describeError */.U)(failure));
    const end = Math.max(logsDeadline, clock.now()) + third;
    // Side by side: neither waits for the other, and a process that is killed now has done the most it could.
    const [leftovers] = await Promise.all([
        reporter.progress(state.provider === 'embedded' ? 'Ending the mock server' : 'Removing the mock', () => close_mock_remove(state, api, { deadline: end, signal: interrupted.removal }, dependencies)),
        report !== undefined && report.files.length > 0 && wantsUpload(state, dependencies.jobStatus)
            ? stage(`The artifact could not be uploaded; its files are in ${directory}`, () => uploadReport(state, report, {
                ...dependencies,
                directory,
                timeout: end - clock.now(),
                signal: interrupted.upload,
            }))
            : undefined,
    ]);
    for (const { what, howToRemove } of leftovers)
        warn(`${what} is left behind. ${howToRemove}`);
    if (report !== undefined) {
        for (const annotation of createAnnotations(report.unmatched, reporter.warnings))
            reporter.annotate(annotation);
        await stage('The summary could not be written', () => dependencies.writeSummary(formatSummary(report, { provider: state.provider, notes })));
    }
    reporter.info(lastLine(state, leftovers));
    return { report, leftovers };
}
/** Never throws: a removal that fails as a whole leaves all that the state names, as far as anybody knows. */
async function close_mock_remove(state, api, limits, { connect, stopEmbedded }) {
    try {
        const client = connect(api, limits);
        return await removeMock(state, { api, client, stopEmbedded: () => stopEmbedded(api, limits) });
    }
    catch (error) {
        return leftoversOf(state, api, error);
    }
}
/** The keys go in any case: `redact: none` lets only the user's own secrets through. */
function redactorOf({ api, unusedKey, redact }, further = []) {
    const secrets = [...[api?.key, unusedKey].filter((key) => key !== undefined), ...further];
    return redact === 'none'
        ? (0,report_redact/* createRedactor */.l)({ secrets, off: true })
        : (0,report_redact/* createRedactor */.l)({ secrets, headers: redact, fields: redact });
}
function lastLine(state, leftovers) {
    const name = state.mock?.name ?? state.mark;
    if (isKept(state))
        return `Mock "${name}" stays, as \`keep-mock\` asks.`;
    return leftovers.length === 0 ? `Mock "${name}" is removed.` : `Mock "${name}" is not removed altogether.`;
}


/***/ }),

/***/ 14833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ callsOfShortRead),
/* harmony export */   a: () => (/* binding */ limitYoungGeneration)
/* harmony export */ });
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78877);

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


/***/ }),

/***/ 13688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dh: () => (/* binding */ takeWithin),
/* harmony export */   dp: () => (/* binding */ byteLength),
/* harmony export */   uG: () => (/* binding */ tableWithin)
/* harmony export */ });
/** Lines of Markdown within a number of bytes. */
/** The first lines that fit into `room` bytes together. */
function takeWithin(lines, room) {
    const taken = [];
    let used = 0;
    for (const line of lines) {
        used += byteLength([line]);
        if (used > room)
            break;
        taken.push(line);
    }
    return taken;
}
/** Bytes (UTF-8) of the lines, each with its newline. */
const byteLength = (lines) => lines.reduce((sum, line) => sum + Buffer.byteLength(line) + 1, 0);
/** Room for the sentence that says what is left out. */
const leftOutBytes = 500;
/** A table of rows that are Markdown already, a sentence below it where not all fit, and an empty line. */
function tableWithin(rows, { head, room, leftOut }) {
    const shown = takeWithin(rows, room - byteLength(head) - leftOutBytes);
    const sentence = leftOut(shown.length);
    return [...head, ...shown, '', ...(sentence === undefined ? [] : [sentence, ''])];
}


/***/ }),

/***/ 34902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ escapeMarkdown)
/* harmony export */ });
/* harmony import */ var _visible_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30269);

/**
 * Text as GitHub-flavoured Markdown that shows exactly this text, in a table cell too: one line, no markup, no HTML, no
 * links, no mentions.
 */
function escapeMarkdown(text) {
    return ((0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .toVisible */ .ws)(text)
        .replace(/[&<>"'`|\\*_[\](){}~!#$+^:]/g, entityOf)
        // GitHub looks for mentions in the rendered text, where an entity is a plain `@` again: keep it off the name.
        .replaceAll('@', '&#64;&#8203;')
        // `www.` alone makes a link.
        .replace(/www\./gi, (prefix) => `${prefix.slice(0, -1)}&#46;`)
        .replace(/^\s*(?:-|\d+\.)/, (marker) => marker.replace(/[-.]/, entityOf))
        // Five spaces behind the mark of a list begin a code block.
        .replace(/^ /, entityOf));
}
const entityOf = (character) => `&#${character.charCodeAt(0)};`;


/***/ })

};
