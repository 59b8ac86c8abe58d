export const id = 534;
export const ids = [534];
export const modules = {

/***/ 96534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseChecks: () => (/* binding */ parseChecks)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
;// CONCATENATED MODULE: ./build/report/call-path.js
/** Paths of calls and of rules, segment by segment. */
/** `/a//b%20c/` is `a`, ``, `b c`: a slash at the end makes no difference. */
function call_path_pathSegments(path) {
    const trimmed = path.replace(/^\//, '').replace(/\/$/, '');
    return trimmed === '' ? [] : trimmed.split('/').map(decodeSegment);
}
/**
 * Whether a path is one that a rule means: `:name` and `*` stand for one segment, `**` for any number.
 * Linear but for `**`, of which each tries to stand for as little as possible; the last one alone is gone back to.
 */
function call_path_fitsPath(pattern, path) {
    let at = 0;
    let rule = 0;
    let lastStars;
    while (at < path.length) {
        const wanted = pattern[rule];
        if (wanted === '**') {
            lastStars = { rule, at };
            rule += 1;
        }
        else if (wanted !== undefined && fitsSegment(wanted, path[at] ?? '')) {
            rule += 1;
            at += 1;
        }
        else if (lastStars !== undefined) {
            lastStars.at += 1;
            at = lastStars.at;
            rule = lastStars.rule + 1;
        }
        else {
            return false;
        }
    }
    return pattern.slice(rule).every((segment) => segment === '**');
}
function fitsSegment(wanted, sent) {
    const isVariable = wanted === '*' || (wanted.startsWith(':') && wanted.length > 1);
    return isVariable ? sent !== '' : wanted === sent;
}
function decodeSegment(segment) {
    if (!segment.includes('%'))
        return segment;
    try {
        return decodeURIComponent(segment);
    }
    catch {
        return segment;
    }
}

// EXTERNAL MODULE: ./build/postman/model.js
var model = __webpack_require__(69412);
;// CONCATENATED MODULE: ./build/report/call-log-parts.js

/** Whether the data is base64 and not text. */
function call_log_parts_isBinary(body) {
    return body != null && 'mode' in body && body.mode === binaryBodyMode;
}
/** The value of the first header of this name (lower case). */
function call_log_parts_headerValue(headers, name) {
    return headers?.find(({ key }) => key.toLowerCase() === name)?.value;
}
/** A body's length in bytes, before any cut; `undefined` when the log came without bodies. */
function call_log_parts_bodySize(body) {
    if (body === null || body === undefined)
        return undefined;
    const { data, fullSize } = readCutMark(body.data ?? '');
    return fullSize ?? Buffer.byteLength(data, call_log_parts_isBinary(body) ? 'base64' : 'utf8');
}

;// CONCATENATED MODULE: ./build/report/decode-form.js
/** Decodes `%XX` and `+`; what does not decode stays as it is. */
function decode_form_decodeForm(text) {
    const spaced = text.replaceAll('+', ' ');
    if (!spaced.includes('%'))
        return spaced;
    try {
        return decodeURIComponent(spaced);
    }
    catch {
        return spaced;
    }
}

;// CONCATENATED MODULE: ./build/report/expected-calls.js





function expected_calls_readCall(log) {
    const { path } = log.request;
    const queryAt = path.indexOf('?');
    return {
        log,
        method: log.request.method.toUpperCase(),
        path: pathSegments(queryAt === -1 ? path : path.slice(0, queryAt)),
        query: once(() => (queryAt === -1 ? [] : formPairs(path.slice(queryAt + 1)))),
        body: once(() => readBody(log)),
    };
}
/** The pairs of a query string or an urlencoded form. */
function formPairs(text) {
    return text
        .split('&')
        .filter((pair) => pair !== '')
        .map((pair) => {
        const equals = pair.indexOf('=');
        return equals === -1
            ? [decode_form_decodeForm(pair), '']
            : [decode_form_decodeForm(pair.slice(0, equals)), decode_form_decodeForm(pair.slice(equals + 1))];
    });
}
/** Values in the difference are quoted in backticks. */
function expected_calls_matchRule(rule, call) {
    if (rule.method !== '*' && rule.method !== call.method)
        return 'other';
    if (!fitsPath(rule.path, call.path))
        return 'other';
    const difference = queryDifference(rule, call) ??
        headerDifference(rule, call) ??
        answerDifference(rule, call) ??
        bodyDifference(rule, call);
    return difference === undefined ? 'match' : { difference };
}
function queryDifference({ query = [] }, call) {
    for (const [name, value] of query) {
        const sent = call.query().filter(([key]) => key === name);
        if (sent.length === 0)
            return `query ${quote(name)} was not sent`;
        if (value !== '*' && !sent.some(([, other]) => other === value)) {
            const values = sent.map(([, other]) => other).join(', ');
            return `query ${quote(`${name}=${values}`)}, not ${quote(`${name}=${value}`)}`;
        }
    }
    return undefined;
}
function headerDifference({ headers = [] }, { log }) {
    for (const [name, value] of headers) {
        const sent = headerValue(log.request.headers, name.toLowerCase());
        if (sent === undefined)
            return `header ${quote(name)} was not sent`;
        if (value !== '*' && sent !== value)
            return `header ${quote(name)} is ${quote(sent)}, not ${quote(value)}`;
    }
    return undefined;
}
function answerDifference({ status, example }, { log }) {
    const { responseName, response } = log;
    if (status !== undefined && response.statusCode !== status)
        return `the answer was ${response.statusCode}, not ${status}`;
    if (example !== undefined && responseName !== example) {
        return `the answer was ${quote(responseName ?? '')}, not ${quote(example)}`;
    }
    return undefined;
}
function bodyDifference({ body: wanted }, call) {
    if (wanted === undefined)
        return undefined;
    const { value, text, isCut } = call.body();
    if (isCut)
        return 'the log has the start of its body only, which cannot be compared';
    if (typeof wanted === 'string' && text === wanted)
        return undefined;
    return subsetDifference(wanted, value);
}
function readBody({ request }) {
    const { data, fullSize } = readCutMark(request.body?.data ?? '');
    const text = isBinary(request.body) ? Buffer.from(data, 'base64').toString() : data;
    const isForm = request.body?.mode === 'urlencoded' ||
        /x-www-form-urlencoded/i.test(headerValue(request.headers, 'content-type') ?? '');
    return { value: parseJson(text) ?? (isForm ? fieldsOf(text) : text), text, isCut: fullSize !== undefined };
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** No prototype: a field may be called `__proto__`. */
function fieldsOf(form) {
    const fields = Object.create(null);
    for (const [name, value] of formPairs(form))
        fields[name] = value;
    return fields;
}
function once(read) {
    let result;
    return () => (result ??= { value: read() }).value;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/engine/misses.js
var misses = __webpack_require__(69647);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/report/mock-request.js
/** A logged call as the engine takes it. */



/** What came in, as far as the log has it: base64 is decoded, the mark of a cut body is taken off. */
function mock_request_toMockRequest({ request }) {
    const { data, fullSize } = readCutMark(request.body?.data ?? '');
    return {
        method: request.method,
        target: request.path,
        headers: request.headers ?? [],
        body: Buffer.from(data, isBinary(request.body) ? 'base64' : 'utf8'),
        isCut: fullSize !== undefined,
    };
}

;// CONCATENATED MODULE: ./build/report/explain-miss.js
/** Why a call got no example, in the engine's own words. */




const mostCandidates = 5;
/**
 * Weighing one example for one call takes a microsecond or two: this is what all explanations of a run may weigh, so that
 * 100,000 distinct misses of a large collection cannot hold up the job.
 */
const mostWeighed = 1_000_000;
/** Memory for explanations, by distinct requests. */
const mostExplained = 1000;
/**
 * Explains unmatched calls by the engine; equal requests once, distinct ones up to a bound: `undefined` beyond it.
 * The result quotes the call, secrets too.
 */
function explain_miss_createMissExplainer({ engine, collection, locate, }) {
    const examples = collection.requests.flatMap((request) => request.examples);
    const bareRequests = collection.requests.filter((request) => request.examples.length === 0);
    // Headers that no example has cannot tell candidates apart, and many differ from call to call (dates, trace IDs).
    const telling = new Set(examples.flatMap(({ request }) => request.headers.map(({ key }) => key.toLowerCase())));
    const isTelling = (name) => name === 'content-type' || name.startsWith('x-mock-') || telling.has(name);
    const known = new Map();
    const mostKnown = Math.min(mostExplained, Math.max(20, Math.floor(mostWeighed / Math.max(1, examples.length))));
    return (log) => {
        const { method, path, headers, body } = log.request;
        const told = (headers ?? []).filter(({ key }) => isTelling(key.toLowerCase()));
        // Of the answer too: a call that the mock refused by a rate limit has another reason than the same one before.
        const key = hash('sha256', JSON.stringify([method, path, told, body, log.responseName, log.response.statusCode]));
        const before = known.get(key);
        if (before !== undefined || known.size >= mostKnown)
            return before;
        const request = toMockRequest(log);
        const explanation = engine.explain(request);
        const bareRequest = findBareRequest(explanation, bareRequests);
        const miss = {
            ...(bareRequest && {
                bareRequest: { place: placeOf(bareRequest), ...locate(bareRequest.place.pointer) },
            }),
            difference: differenceOf(explanation, log, request.isCut),
            candidates: explanation.candidates
                .slice(0, mostCandidates)
                .map((candidate) => toNearExample(candidate, locate(candidate.example.place.pointer))),
        };
        known.set(key, miss);
        return miss;
    };
}
function toNearExample({ example, score, steps, droppedBy }, position) {
    const { method, address, query } = example.request;
    const queryText = query.map(({ key, value }) => `${key}=${value}`).join('&');
    return {
        example: example.name,
        place: example.place.path.slice(0, -1).join(' > '),
        method,
        address: queryText === '' ? address : `${address}?${queryText}`,
        score,
        steps,
        ...(droppedBy !== undefined && { droppedBy }),
        ...position,
    };
}
function differenceOf({ decision, candidates, verdict }, log, isCut) {
    const { responseName, response } = log;
    if (decision.outcome === 'served') {
        const fits = `the collection has an example for this call ("${decision.example.name}")`;
        return `${fits}, but the mock answered ${response.statusCode}: ${responseName ?? ''}`;
    }
    const [nearest] = candidates;
    const parts = nearest?.steps.filter((step) => isDifference(step, nearest)) ?? [];
    // Where no example comes into question the engine's verdict says what is missing.
    const isForVerdict = parts.length === 0 || isForBareRequest(decision);
    const difference = isForVerdict ? verdict.replace(/\.$/, '') : parts.map(({ reason }) => reason).join('; ');
    return isCut ? `${difference} (the log has the start of the body only)` : difference;
}
/** What dropped the example; and another query, which drops none but costs points. */
function isDifference({ step, reason }, { droppedBy }) {
    return step === droppedBy || reason.startsWith('query: ');
}
const isForBareRequest = (decision) => decision.outcome === 'missed' && decision.error.header === noExample.error.header;
/** The verdict alone names the request, by its place in backticks. */
function findBareRequest({ decision, verdict }, bareRequests) {
    if (!isForBareRequest(decision))
        return undefined;
    return bareRequests.find((request) => verdict.includes(quote(placeOf(request))));
}
const placeOf = ({ place }) => place.path.join(' > ');

// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(99547);
;// CONCATENATED MODULE: ./build/report/locate-pointer.js
/** From a JSON pointer into a file to the line where it points. */

/** A tree of a larger file takes more memory than line numbers are worth. */
const largestText = (/* unused pure expression or super */ null && (32 * 1024 * 1024));
/** Parses `text` when it is asked for the first time. */
function locate_pointer_createPointerLocator(text) {
    let tree;
    return (pointer) => {
        tree ??= { root: parse(text) };
        const node = tree.root && findPointer(tree.root, pointer);
        return node && lineAt(text, node.offset);
    };
}
function parse(text) {
    if (text.length > largestText)
        return undefined;
    try {
        return parseTree(text, undefined, { allowTrailingComma: true });
    }
    catch (error) {
        // The parser goes as deep as the document does: a hostile one has no lines then.
        if (error instanceof RangeError)
            return undefined;
        throw error;
    }
}
function findPointer(root, pointer) {
    let node = root;
    for (const escaped of pointer.split('/').slice(1)) {
        const key = escaped.replaceAll('~1', '/').replaceAll('~0', '~');
        node = node && findNodeAtLocation(node, [node.type === 'array' ? Number(key) : key]);
    }
    return node;
}
function lineAt(text, offset) {
    let line = 1;
    for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1))
        line += 1;
    return line;
}

;// CONCATENATED MODULE: ./build/report/served-example.js

/**
 * Finds the example behind a call log of type `success`; `undefined` when the collection has none that fits the log.
 *
 * The log is the fact: it names the example that was served. But names repeat ("OK", "Success"), and then the engine's own
 * decision on the logged request picks among the examples of that name and status. Where the engine decides for another
 * one (the body was cut, the collection has changed since), the log still wins. A log without a name leaves the decision
 * to the engine.
 */
function served_example_createExampleFinder(engine, collection) {
    const byName = Map.groupBy(collection.requests.flatMap(({ examples }) => examples), ({ name }) => name);
    return (log) => {
        const { responseName, response } = log;
        const hasStatus = ({ status }) => status === response.statusCode;
        if (!responseName) {
            const decided = decide(engine, log);
            return decided !== undefined && hasStatus(decided) ? decided : undefined;
        }
        const named = byName.get(responseName) ?? [];
        if (named.length <= 1)
            return named[0];
        const decided = decide(engine, log);
        if (decided?.name === responseName && hasStatus(decided))
            return decided;
        const method = log.request.method.toUpperCase();
        const fitting = named.filter(hasStatus);
        return fitting.find(({ request }) => request.method === method) ?? fitting[0] ?? named[0];
    };
}
function decide(engine, log) {
    const decision = engine.answer(toMockRequest(log));
    return decision.outcome === 'served' ? decision.example : undefined;
}

;// CONCATENATED MODULE: ./build/report/explainer.js




/** Equal requests are explained once; distinct ones up to a bound, beyond which a miss has no explanation. */
function explainer_createExplainer({ served, serverResponses = [] } = {}) {
    const statusesByName = Map.groupBy(serverResponses, ({ name }) => name);
    const isServerResponse = ({ responseName, response }) => statusesByName.get(responseName ?? '')?.some(({ statusCode }) => statusCode === response.statusCode) === true;
    if (served === undefined) {
        const explain = (log) => ({
            outcome: !isUnmatched(log) && isServerResponse(log) ? 'server-response' : outcomeOf(log),
        });
        return { explain, collection: undefined, locate: () => undefined };
    }
    const { engine, collection, document } = served;
    const findExample = createExampleFinder(engine, collection);
    const findLine = document && createPointerLocator(document.text);
    const locate = (pointer) => {
        if (document === undefined)
            return undefined;
        const line = findLine?.(pointer);
        return { file: document.file, ...(line !== undefined && { line }) };
    };
    const explainMiss = createMissExplainer({ engine, collection, locate });
    return {
        explain: (log) => {
            if (isUnmatched(log)) {
                const miss = explainMiss(log);
                return { outcome: 'unmatched', ...(miss && { miss }) };
            }
            // An API gives the log of a server response the type `success` and the response's name: so would an example of
            // that very name and status, which cannot be told apart. While a server response is active it answers every call.
            if (isServerResponse(log))
                return { outcome: 'server-response' };
            const example = findExample(log);
            return { outcome: 'matched', ...(example && { example }) };
        },
        collection,
        locate,
    };
}

;// CONCATENATED MODULE: ./build/report/redact.js
/** Takes secrets out of call logs before anything writes them. */







/** JSON in a string in JSON …: the levels that are followed. Below that, pairs are still found by their shape. */
const deepestNesting = 4;
/** Schemes that may stay readable before masked credentials (IANA's registry, and two in wide use). */
const authenticationSchemes = (/* unused pure expression or super */ null && (['apikey', 'basic', 'bearer', 'digest', 'dpop', 'hoba', 'mutual', 'negotiate', 'token']));
function createRedactor({ secrets, headers = [], fields = [], off = false }) {
    const values = createSecretValues(secrets);
    const names = createSecretNames(headers, fields);
    let count = 0;
    const onMatch = () => {
        count += 1;
    };
    const rules = { isField: names.isField, onMatch };
    const redactValues = (text) => values.replaceIn(text, onMatch);
    const redactContent = (text, nesting = 0) => {
        const known = redactValues(text);
        if (off || known === '')
            return known;
        const named = redactNamed(known, nesting);
        return named === known ? known : redactValues(named);
    };
    const redactNamed = (text, nesting) => {
        const first = /\S/.exec(text)?.[0];
        if (text.startsWith('--'))
            return redactLoosePairs(redactMultipart(text, rules), rules);
        if (nesting >= deepestNesting || !(first === '{' || first === '[' || first === '"')) {
            return redactLoosePairs(text, rules);
        }
        const strings = {
            isPlain: !text.includes('\\') && !text.includes('='),
            mayHoldSecret: (raw) => raw.includes('\\') || raw.includes('='),
            redactString: (value) => redactContent(value, nesting + 1),
        };
        const json = redactJson(text, names, strings, onMatch);
        return json.wellFormed ? json.text : redactLoosePairs(json.text, rules);
    };
    // Known secrets go first as the text stands: a secret may hold the very characters that parts are split at.
    const redactFormText = (text) => redactForm(redactValues(text), rules, (value) => redactContent(value));
    const redactPath = (path) => {
        const text = redactValues(path);
        const queryAt = text.indexOf('?');
        const route = queryAt === -1 ? text : text.slice(0, queryAt);
        const redacted = route.includes('%') ? route.split('/').map(redactSegment).join('/') : route;
        if (queryAt === -1)
            return redacted;
        const query = text.slice(queryAt + 1);
        return `${redacted}?${off ? query : redactFormText(query)}`;
    };
    // A segment may have any of its characters percent-encoded, not only those that need it.
    const redactSegment = (segment) => {
        const decoded = redact_decodeSegment(segment);
        const redacted = redactValues(decoded);
        return redacted === decoded ? segment : encodeURIComponent(redacted.toWellFormed());
    };
    const redactHeader = (key, value) => {
        if (off)
            return redactValues(value);
        return names.isHeader(key) ? maskHeader(value, onMatch) : redactContent(value);
    };
    const redactMessage = (message, formMode) => {
        const isForm = formMode || /x-www-form-urlencoded/i.test(contentType(message));
        const { headers, body } = message;
        return {
            ...message,
            ...(headers && {
                headers: headers.map(({ key, value }) => ({ key: redactValues(key), value: redactHeader(key, value) })),
            }),
            ...(body && { body: { ...body, data: body.data && redactBody(body.data, isBinary(body), isForm) } }),
        };
    };
    const redactBody = (data, binary, isForm) => {
        if (binary) {
            const bytes = readCutMark(data).data;
            // Latin-1 maps each byte to one character and back, whatever the bytes mean.
            const text = Buffer.from(bytes, 'base64').toString('latin1');
            const redacted = redactContent(text);
            return redacted === text
                ? redactValues(data)
                : Buffer.from(redacted, 'latin1').toString('base64') + data.slice(bytes.length);
        }
        return isForm && !off && !/^\s*[{[]/.test(data) ? redactFormText(data) : redactContent(data);
    };
    return {
        redact: (log) => ({
            id: redactValues(log.id),
            responseName: log.responseName && redactValues(log.responseName),
            servedAt: redactValues(log.servedAt),
            request: {
                ...redactMessage(log.request, log.request.body?.mode === 'urlencoded'),
                method: redactValues(log.request.method),
                path: redactPath(log.request.path),
            },
            response: { ...redactMessage(log.response, false), type: redactValues(log.response.type) },
        }),
        redactText: (text) => redactContent(text),
        redactExplanation: (text) => {
            const known = values.replaceCut(redactValues(text), '…`');
            return off ? known : redactQuotes(known, names, (part) => redactLoosePairs(part, rules));
        },
        get count() {
            return count;
        },
    };
}
function contentType(message) {
    return message.headers?.find(({ key }) => key.toLowerCase() === 'content-type')?.value ?? '';
}
function maskHeader(value, onMatch) {
    const space = value.indexOf(' ');
    const scheme = space === -1 ? '' : value.slice(0, space);
    const prefix = authenticationSchemes.includes(scheme.toLowerCase()) ? `${scheme} ` : '';
    if (value === '' || value === prefix + mask)
        return value;
    onMatch();
    return prefix + mask;
}
function redact_decodeSegment(segment) {
    try {
        return decodeURIComponent(segment);
    }
    catch {
        return segment;
    }
}

// EXTERNAL MODULE: ./build/report/verdict.js
var verdict = __webpack_require__(47342);
;// CONCATENATED MODULE: ./build/report/summary-text.js
/** The report as plain text for a terminal. */



const longest = { method: 10, path: 60, responseName: 50, call: 100, example: 120, difference: 300, check: 1000 };
const columns = (/* unused pure expression or super */ null && (['Outcome', 'Method', 'Path', 'Status', 'Example', 'Calls']));
const rightAligned = (/* unused pure expression or super */ null && (['Status', 'Calls']));
/** Unmatched requests that get their nearest example named. */
const summary_text_mostExplained = 20;
/**
 * Failed checks, the verdict, a table of the calls, unmatched first, and the nearest example of each that matched none.
 * Control characters and escape sequences in values are made visible, and no value can form a workflow command of
 * GitHub's runner.
 * @param maxRows rows shown; the rest is counted
 */
function formatCallTable({ calls, checks, unmatched }, maxRows = 50) {
    const failed = checks
        .filter(({ passed }) => !passed)
        .map(({ name, message }) => `Failed: ${toCell(`${name}. ${message}`, longest.check)}`);
    const head = [...failed, verdictOf(calls)];
    if (calls.groups.length === 0)
        return `${head.join('\n')}\n`;
    const shown = calls.groups.slice(0, maxRows);
    const rows = shown.map((group) => [
        group.outcome,
        toCell(group.method, longest.method),
        toCell(group.path, longest.path),
        String(group.status),
        toCell(group.responseName, longest.responseName),
        formatCount(group.calls),
    ]);
    const leftOut = leftOutSentence(calls, shown.length, 'The call logs have them all.');
    const table = alignColumns([columns, ...rows]);
    return [...head, '', ...table, ...(leftOut === undefined ? [] : ['', leftOut]), ...nearestLines(unmatched), ''].join('\n');
}
function nearestLines({ requests }) {
    const explained = requests.filter(({ difference }) => difference !== undefined);
    if (explained.length === 0)
        return [];
    const rest = explained.length - summary_text_mostExplained;
    return [
        '',
        'Nearest examples:',
        ...explained.slice(0, summary_text_mostExplained).flatMap(explain),
        ...(rest > 0 ? [`and of ${countOf(rest, 'more request')} in the report`] : []),
    ];
}
function explain(request) {
    const { method, path, difference = '' } = request;
    const { text, score } = nearestOf(request) ?? { text: '', score: '' };
    const words = [toCell(text, longest.example), score === '' ? '' : `score ${score}`].filter((word) => word !== '');
    const nearest = words.length === 0 ? '' : `${words.join(', ')}: `;
    return [`  ${toCell(`${method} ${path}`, longest.call)}`, `    ${nearest}${toCell(difference, longest.difference)}`];
}
// The runner obeys `##[…]` anywhere in a line, and `::…` only at its start, where our own word stands.
const toCell = (value, length) => cutMiddle(toVisible(value).replaceAll('##[', '# #['), length);
function alignColumns(rows) {
    const widths = columns.map((_, column) => Math.max(...rows.map((row) => widthOf(row[column] ?? ''))));
    return rows.map((row) => row
        .map((cell, column) => {
        const padding = ' '.repeat((widths[column] ?? 0) - widthOf(cell));
        return rightAligned.includes(columns[column] ?? '') ? padding + cell : cell + padding;
    })
        .join('  ')
        .trimEnd());
}
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** In characters as a reader sees them: wide ones of East Asian scripts count as one. */
const widthOf = (text) => Array.from(graphemes.segment(text)).length;

;// CONCATENATED MODULE: ./build/report/report-notes.js

/** What a reader has to know about the report itself: what was redacted, what was cut, what could not be written. */
function report_notes_reportNotes({ redactions, cutCalls, failures, }) {
    return [
        ...(redactions === 0
            ? []
            : [`${countOf(redactions, 'secret value')} in the call logs ${redactions === 1 ? 'was' : 'were'} redacted.`]),
        ...(cutCalls === 0
            ? []
            : [`Bodies of ${countOf(cutCalls, 'call')} were too long for the call logs, which have their starts only.`]),
        ...failures.map(({ message }) => message),
    ];
}

;// CONCATENATED MODULE: ./build/report/summary-answered.js




const summary_answered_longest = { name: 120, method: 30, path: 160 };
const head = (/* unused pure expression or super */ null && (['| Example | Method | Path | Status | Calls |', '| :-- | :-- | :-- | --: | --: |']));
/** @param room bytes */
function summary_answered_answeredSection({ answered }, room) {
    const { rows, leftOutCalls } = answered;
    if (rows.length === 0)
        return [];
    const leftOut = (shown) => {
        const hidden = rows.slice(shown);
        const calls = leftOutCalls + hidden.reduce((sum, row) => sum + row.calls, 0);
        if (calls === 0)
            return undefined;
        const which = leftOutCalls > 0 ? 'More rows' : countOf(hidden.length, 'more row');
        return `${which} (${countOf(calls, 'call')}) did not fit here. The call logs have them all.`;
    };
    return ['### Calls by example', '', ...tableWithin(rows.map(tableRow), { head, room, leftOut })];
}
function tableRow({ outcome, name, method, path, hasMorePaths, savedFor, status, calls }) {
    const text = escapeMarkdown(cutMiddle(name, summary_answered_longest.name));
    const shownPath = hasMorePaths ? (savedFor ?? `${path} and others`) : path;
    const cells = [
        outcome === 'server-response' ? `**server response** ${text}` : text,
        escapeMarkdown(cutMiddle(method, summary_answered_longest.method)),
        escapeMarkdown(cutMiddle(shownPath, summary_answered_longest.path)),
        String(status),
        formatCount(calls),
    ];
    return `| ${cells.join(' | ')} |`;
}

;// CONCATENATED MODULE: ./build/report/summary-coverage.js




/** More names than that nobody reads here: `coverage.json` has them all. */
const mostNames = 20;
const longestName = 160;
/** @param room bytes */
function summary_coverage_coverageSection({ coverage }, room) {
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
            : [`${countOf(unknownExampleCalls, 'call')} got an example that the collection does not have.`, '']),
        ...chartOf(examples),
    ];
    return [...head, ...missingExamples(coverage, room - byteLength(head))];
}
function hitText({ hit, total, percent }, noun) {
    if (percent === null)
        return `there is no ${noun}`;
    return `${formatCount(hit)} of ${countOf(total, noun)} ${hit === 1 ? 'was' : 'were'} hit (${percent}%)`;
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
        .map(({ name, status }) => `- ${escapeMarkdown(cutMiddle(`${[...path, name].join(' > ')} (${status})`, longestName))}`));
    if (names.length === 0)
        return [];
    const head = ['Examples that no call got:', ''];
    const shown = takeWithin(names.slice(0, mostNames), room - byteLength(head) - 100);
    const rest = names.length - shown.length;
    return [...head, ...shown, ...(rest === 0 ? [] : [`- ${countOf(rest, 'more example')}: see coverage.json`]), ''];
}

;// CONCATENATED MODULE: ./build/report/summary-unmatched.js
/** The unmatched calls in the summary: what was called, and what the nearest example has instead. */





const summary_unmatched_longest = { call: 200, example: 200, difference: 400 };
const summary_unmatched_head = (/* unused pure expression or super */ null && (['| Call | Times | Nearest example | Score | Difference |', '| :-- | --: | :-- | --: | :-- |']));
/** @param room bytes */
function summary_unmatched_unmatchedSection({ unmatched }, room) {
    const { requests, leftOutCalls } = unmatched;
    if (requests.length === 0)
        return [];
    const leftOut = (shown) => {
        const hidden = requests.slice(shown);
        const calls = leftOutCalls + hidden.reduce((sum, request) => sum + request.calls, 0);
        if (calls === 0)
            return undefined;
        const which = leftOutCalls > 0 ? 'More unmatched requests' : countOf(hidden.length, 'more unmatched request');
        return `${which} (${countOf(calls, 'call')}) did not fit here. The call logs have them all.`;
    };
    return ['### Unmatched calls', '', ...tableWithin(requests.map(summary_unmatched_tableRow), { head: summary_unmatched_head, room, leftOut })];
}
function summary_unmatched_tableRow(request) {
    const { method, path, calls, difference, message } = request;
    const { text, score } = nearestOf(request) ?? { text: '', score: '' };
    const cells = [
        escapeMarkdown(cutMiddle(`${method} ${path}`, summary_unmatched_longest.call)),
        formatCount(calls),
        escapeMarkdown(cutMiddle(text, summary_unmatched_longest.example)),
        score,
        escapeMarkdown(cutMiddle(difference ?? message, summary_unmatched_longest.difference)),
    ];
    return `| ${cells.join(' | ')} |`;
}

;// CONCATENATED MODULE: ./build/report/summary.js
/** The step summary: what happened, for someone who has ten seconds. */








const summary_longest = { name: 200, url: 300, note: 400, check: 1000 };
/** The report as GitHub-flavoured Markdown. Nothing in it that came from outside can act as markup. */
function formatSummary(report, { provider, notes, limit = 900_000 }) {
    const head = [
        `## Mock server ${escapeMarkdown(cutMiddle(report.mock.name, summary_longest.name))}`,
        '',
        `**${checksVerdict(report)}${verdictOf(report.calls)}**`,
        '',
        ...failedChecks(report, limit / 5),
        placeSentence(report, provider),
        '',
    ];
    const foot = [...coverageSection(report, limit / 10), ...notesSection([...reportNotes(report), ...notes], limit / 5)];
    const room = limit - byteLength([...head, ...foot]);
    // Which calls got nothing matters more than which calls got something.
    const answered = answeredSection(report, room * 0.3);
    const unmatched = unmatchedSection(report, room - byteLength(answered));
    return `${[...head, ...unmatched, ...answered, ...foot].join('\n').trimEnd()}\n`;
}
function checksVerdict({ checks }) {
    const failed = checks.filter(({ passed }) => !passed).length;
    if (checks.length === 0)
        return '';
    if (failed === 0)
        return checks.length === 1 ? 'The check passed. ' : `All ${formatCount(checks.length)} checks passed. `;
    return `${formatCount(failed)} of ${countOf(checks.length, 'check')} failed. `;
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
    const url = mock.mockUrl === '' ? '' : ` at ${escapeMarkdown(cutMiddle(mock.mockUrl, summary_longest.url))}`;
    const { firstServedAt: first, lastServedAt: last } = calls;
    const times = first === undefined || last === undefined ? '' : ` from ${escapeMarkdown(first)} to ${escapeMarkdown(last)}`;
    const answered = calls.calls === 0 ? '' : ` and answered ${countOf(calls.calls, 'call')}${times}`;
    return `The mock lived ${place}${url}${answered}.`;
}
function notesSection(notes, room) {
    if (notes.length === 0)
        return [];
    return ['### Notes', '', ...listWithin(notes, room, { longest: summary_longest.note, noun: 'more note' })];
}
function listWithin(texts, room, { longest: length, noun }) {
    const lines = texts.map((text) => `- ${escapeMarkdown(cutMiddle(text, length))}`);
    const taken = takeWithin(lines, room);
    const rest = lines.length - taken.length;
    return rest === 0 ? taken : [...taken, `- ${countOf(rest, noun)} did not fit here.`];
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/report/partial-file.js
/** A file that appears under its name only once it is whole. */

/** Bytes that wait in memory before they go to the disk. */
const bufferSize = (/* unused pure expression or super */ null && (256 * 1024));
/**
 * Opens `<path>.partial`. The directory must exist. Two buffers take turns, one filled while the disk has the other: a
 * new one for each chunk would be garbage as large as the file.
 * @throws Error of the file system, from each of the methods too
 */
async function partial_file_openPartialFile(path) {
    const partialPath = `${path}.partial`;
    const handle = await open(partialPath, 'w');
    let filling = Buffer.allocUnsafe(bufferSize);
    let other = Buffer.allocUnsafe(bufferSize);
    let filled = 0;
    let writing = Promise.resolve();
    /** Hands what is waiting to the disk, once the disk has taken what it was given before. */
    const flush = async () => {
        await writing;
        const full = filling.subarray(0, filled);
        [filling, other] = [other, filling];
        filled = 0;
        writing = handle.appendFile(full);
        // Whoever awaits `writing` next gets the error; until then nobody listens.
        writing.catch(() => undefined);
    };
    return {
        write: async (text) => {
            const length = Buffer.byteLength(text);
            if (filled + length > bufferSize)
                await flush();
            if (length > bufferSize) {
                await writing;
                await handle.appendFile(text);
            }
            else {
                filled += filling.write(text, filled);
            }
        },
        close: async () => {
            await flush();
            await writing;
            await handle.close();
            await rename(partialPath, path);
        },
        discard: async () => {
            await writing.catch(() => undefined);
            await handle.close();
            await rm(partialPath, { force: true });
        },
    };
}

;// CONCATENATED MODULE: ./build/report/call-log-file.js


/** `call-logs.ndjson` in `directory`: Postman's entries as JSON, one a line (newline-delimited JSON). */
async function call_log_file_openCallLogFile(directory) {
    const path = join(directory, 'call-logs.ndjson');
    const file = await openPartialFile(path);
    return {
        path,
        write: (log) => file.write(`${JSON.stringify(log)}\n`),
        close: file.close,
        discard: file.discard,
    };
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
;// CONCATENATED MODULE: ./build/report/har-entry.js
/** One call log as an entry of an HTTP Archive (http://www.softwareishard.com/blog/har-12-spec/). */





/** HAR's mark for a size that the log does not give. */
const unknownSize = (/* unused pure expression or super */ null && (-1));
/** Call logs do not say it, and a guess would be shown as a fact. */
const unknownHttpVersion = 'unknown';
/** What browsers write into `mimeType` when no header names a type. */
const unknownMimeType = 'x-unknown';
/** @param mockUrl base of the entry's URL */
function har_entry_createHarEntry(log, mockUrl) {
    const outcome = isUnmatched(log) ? 'No example matched' : 'Example';
    return {
        startedDateTime: startedDateTime(log.servedAt),
        // Call logs hold no durations. HAR 1.2 allows -1 only for the optional phases, which are left out: `send`, `wait`
        // and `receive` "must have non-negative values", and `time` is their sum.
        time: 0,
        request: harRequest(log.request, mockUrl),
        response: harResponse(log.response),
        cache: {},
        timings: { send: 0, wait: 0, receive: 0 },
        comment: `${outcome}: ${log.responseName ?? ''}`,
    };
}
function harRequest(request, mockUrl) {
    const { method, path, headers, body } = request;
    const data = body?.data ?? '';
    const mimeType = headerValue(headers, 'content-type') ?? '';
    const isForm = body?.mode === 'urlencoded' || /x-www-form-urlencoded/i.test(mimeType);
    const postData = {
        mimeType,
        text: data,
        ...(isForm && { params: nameValues(data) }),
        // HAR 1.2 has `encoding` for response content only.
        ...(isBinary(body) && { comment: 'The body is no text: this is its base64.' }),
    };
    return {
        method,
        url: absoluteUrl(mockUrl, path),
        httpVersion: unknownHttpVersion,
        cookies: readCookies(headerValue(headers, 'cookie') ?? ''),
        headers: (headers ?? []).map(({ key, value }) => ({ name: key, value })),
        queryString: path.includes('?') ? nameValues(path.slice(path.indexOf('?') + 1)) : [],
        ...(data !== '' && { postData }),
        headersSize: unknownSize,
        bodySize: bodySize(body) ?? unknownSize,
    };
}
function harResponse(response) {
    const { statusCode, headers, body } = response;
    const size = bodySize(body);
    const setCookies = (headers ?? []).filter(({ key }) => key.toLowerCase() === 'set-cookie');
    return {
        status: Math.trunc(statusCode),
        statusText: STATUS_CODES[statusCode] ?? '',
        httpVersion: unknownHttpVersion,
        cookies: setCookies.map(({ value }) => readSetCookie(value)).filter((cookie) => cookie !== undefined),
        headers: (headers ?? []).map(({ key, value }) => ({ name: key, value })),
        content: {
            size: size ?? 0,
            mimeType: headerValue(headers, 'content-type') ?? unknownMimeType,
            ...(typeof body?.data === 'string' && { text: body.data }),
        },
        redirectURL: headerValue(headers, 'location') ?? '',
        headersSize: unknownSize,
        bodySize: size ?? unknownSize,
    };
}
/** HAR wants a time for each entry: one that cannot be read becomes the epoch, which nobody takes for real. */
function startedDateTime(servedAt) {
    const milliseconds = Date.parse(servedAt);
    return new Date(Number.isNaN(milliseconds) ? 0 : milliseconds).toISOString();
}
/** Joins base and path as they are, `..` and double slashes included; only what no URL may hold is percent-encoded. */
function absoluteUrl(mockUrl, path) {
    // A mock whose URL never became known still has calls to show; `.invalid` is reserved for such names (RFC 6761).
    const base = mockUrl === '' ? 'http://mock.invalid' : mockUrl.replace(/\/$/, '');
    const target = path.startsWith('/') ? path : `/${path}`;
    return base + target.toWellFormed().replace(/%(?![0-9A-F]{2})|[^A-Z0-9\-._~:/?@!$&'()*+,;=%]/giu, encodeURIComponent);
}
function nameValues(query) {
    return query
        .split('&')
        .filter((pair) => pair !== '')
        .map((pair) => {
        const equals = pair.indexOf('=');
        return equals === -1
            ? { name: decodeForm(pair), value: '' }
            : { name: decodeForm(pair.slice(0, equals)), value: decodeForm(pair.slice(equals + 1)) };
    });
}

;// CONCATENATED MODULE: ./build/report/har.js



/**
 * `call-logs.har` in `directory`: an HTTP Archive (HAR 1.2) without pages, which browser developer tools open. Written
 * entry by entry.
 */
async function har_openHarFile(directory, { mockUrl, creator, comment }) {
    const path = join(directory, 'call-logs.har');
    const file = await openPartialFile(path);
    const { name, version } = creator;
    const head = JSON.stringify({ version: '1.2', creator: { name, version }, comment }).slice(0, -1);
    await file.write(`{"log":${head},"entries":[`);
    let separator = '\n';
    return {
        path,
        write: async (log) => {
            await file.write(separator + JSON.stringify(createHarEntry(log, mockUrl)));
            separator = ',\n';
        },
        close: async () => {
            await file.write('\n]}}\n');
            await file.close();
        },
        discard: file.discard,
    };
}

;// CONCATENATED MODULE: ./build/report/late-file.js


/** A file of the report that is written as a whole once all calls are known. */
async function late_file_openLateFile(directory, name, content) {
    const path = join(directory, name);
    const file = await openPartialFile(path);
    return {
        path,
        write: () => Promise.resolve(),
        close: async () => {
            await file.write(content());
            await file.close();
        },
        discard: file.discard,
    };
}

;// CONCATENATED MODULE: ./build/report/page-file.js





/** What a browser opens within a second or two. */
const defaultPageLimits = {
    rows: 50_000,
    rowBytes: 20_000_000,
    bodyBytes: 20_000_000,
    candidates: 10,
};
/** The part of each limit that only unmatched calls may use: they are what the reader came for, and often come last. */
const unmatchedShare = 0.25;
/**
 * `report.html` in `directory`: one file that shows the calls in a browser and needs nothing else. Written call by
 * call; what is kept in memory does not grow with the calls.
 * @throws Error when `template` does not hold `dataMark` exactly once; errors of the file system, from each method too
 */
async function page_file_openPageFile(directory, { template, head, limits: given = {} }) {
    const limits = { ...defaultPageLimits, ...given };
    const [before, after, ...more] = template.split(dataMark);
    if (before === undefined || after === undefined || more.length > 0) {
        throw new Error(`The page's template must hold ${dataMark} exactly once. Build it again.`);
    }
    const path = join(directory, 'report.html');
    const file = await openPartialFile(path);
    const rows = createRowWriter(limits);
    let separator = '\n';
    await file.write(`${before}{"head":${toScriptJson(head)},"calls":[`);
    return {
        path,
        write: async (call) => {
            const row = rows.write(call);
            if (row === undefined)
                return;
            await file.write(separator + row);
            separator = ',\n';
        },
        close: async (totals = {}) => {
            await file.write(`\n],"totals":${toScriptJson(totals)},"counts":${toScriptJson(rows.counts)}}${after}`);
            await file.close();
        },
        discard: file.discard,
    };
}
function createRowWriter(limits) {
    const rows = createBudget(limits.rows);
    const rowBytes = createBudget(limits.rowBytes);
    const bodyBytes = createBudget(limits.bodyBytes);
    const counts = { matched: 0, unmatched: 0, serverResponse: 0, withoutRow: 0, withoutBodies: 0 };
    const takeLine = (call, isUnmatched) => {
        if (!rows.has(1, isUnmatched))
            return undefined;
        const line = toScriptJson(lineOf(call, limits.candidates));
        const size = Buffer.byteLength(line);
        if (!rowBytes.has(size, isUnmatched))
            return undefined;
        rows.take(1, isUnmatched);
        rowBytes.take(size, isUnmatched);
        return line;
    };
    const takeBodies = ({ request, response }, isUnmatched) => {
        // Spares the work on most calls of a long run: JSON is no shorter than the text in it.
        const least = (request.body?.data ?? '').length + (response.body?.data ?? '').length;
        if (!bodyBytes.has(least, isUnmatched))
            return undefined;
        const bodies = toScriptJson({ request: toMessage(request), response: toMessage(response) });
        const size = Buffer.byteLength(bodies);
        if (!bodyBytes.has(size, isUnmatched))
            return undefined;
        bodyBytes.take(size, isUnmatched);
        return bodies;
    };
    return {
        counts,
        write: (call) => {
            const isUnmatched = call.outcome === 'unmatched';
            counts[call.outcome === 'server-response' ? 'serverResponse' : call.outcome] += 1;
            const line = takeLine(call, isUnmatched);
            if (line === undefined) {
                counts.withoutRow += 1;
                return undefined;
            }
            const bodies = takeBodies(call, isUnmatched);
            if (bodies === undefined)
                counts.withoutBodies += 1;
            // Two objects become one.
            return `${line.slice(0, -1)},${(bodies ?? noBodies).slice(1)}`;
        },
    };
}
const noBodies = JSON.stringify({ request: null, response: null });
/** The keys that the list needs, one by one: a caller may hand over more than belongs into the page. */
function lineOf(call, maxCandidates) {
    const { id, servedAt, method, path, status, outcome, example, candidates } = call;
    const line = { id, servedAt, method, path, status, outcome, example };
    return candidates === undefined ? line : { ...line, candidates: candidates.slice(0, maxCandidates) };
}
function toMessage({ headers, body }) {
    const { data, fullSize } = readCutMark(body?.data ?? '');
    const shown = { data, isBinary: isBinary(body), ...(fullSize !== undefined && { fullSize }) };
    return {
        headers: (headers ?? []).map(({ key, value }) => ({ key, value })),
        body: data === '' ? null : shown,
    };
}
/** An amount that all calls share, but for a part that only unmatched ones may use. */
function createBudget(total) {
    let left = total;
    let leftForOthers = total - Math.ceil(total * unmatchedShare);
    return {
        has: (amount, isUnmatched) => amount <= (isUnmatched ? left : Math.min(left, leftForOthers)),
        take: (amount, isUnmatched) => {
            left -= amount;
            if (!isUnmatched)
                leftForOthers -= amount;
        },
    };
}
/**
 * JSON that no HTML parser takes for anything but text: `</script>`, `<!--` and entities need characters that are
 * escaped here. All five occur in JSON inside strings only. U+2028 and U+2029 end lines in old JavaScript.
 */
function toScriptJson(value) {
    return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

;// CONCATENATED MODULE: ./build/report/page.js

/** @throws Error when the template has no mark, or of the file system */
async function page_openPage(directory, { template, head, totals }) {
    const page = await openPageFile(directory, { template, head });
    return {
        path: page.path,
        write: (log, insight) => page.write(toPageCall(log, insight)),
        close: () => page.close(totals()),
        discard: page.discard,
    };
}
function toPageCall(log, { outcome, miss }) {
    const { id, servedAt, responseName, request, response } = log;
    return {
        id,
        servedAt,
        method: request.method,
        path: request.path,
        status: response.statusCode,
        outcome,
        example: responseName ?? '',
        request,
        response,
        ...(miss && { candidates: miss.candidates.map(toPageCandidate) }),
    };
}
function toPageCandidate({ example, method, address, score, steps, droppedBy, file, line, }) {
    return {
        example,
        method,
        address,
        score,
        steps,
        ...(droppedBy !== undefined && { droppedBy }),
        ...(file !== undefined && { file }),
        ...(line !== undefined && { line }),
    };
}

;// CONCATENATED MODULE: ./build/report/annotations.js



/** GitHub shows ten warnings of a step. */
const mostAnnotations = 10;
const longestMessage = 4096;
const longestTitle = 200;
/** One annotation for each distinct unmatched request; of more than ten, the tenth counts the rest. */
function annotations_createAnnotations({ requests, leftOutCalls }) {
    const isAll = requests.length <= mostAnnotations && leftOutCalls === 0;
    const shown = isAll ? requests : requests.slice(0, mostAnnotations - 1);
    const annotations = shown.map(annotate);
    if (isAll)
        return annotations;
    const rest = requests.slice(shown.length);
    const calls = leftOutCalls + rest.reduce((sum, request) => sum + request.calls, 0);
    const which = leftOutCalls > 0 ? 'More requests' : countOf(rest.length, 'more request');
    return [
        ...annotations,
        {
            title: 'More unmatched calls',
            message: `${which} (${countOf(calls, 'call')}) matched no saved example: the report has them.`,
        },
    ];
}
function annotate(request) {
    const { method, path, calls, message, difference } = request;
    const nearest = nearestOf(request);
    const often = calls > 1 ? ` (${countOf(calls, 'call')})` : '';
    const near = nearest === undefined ? '' : `The nearest is ${nearest.text}: `;
    const why = (difference ?? message).replace(/\.$/, '');
    return {
        title: cutMiddle(toVisible(`No example for ${method} ${path}`), longestTitle),
        message: cutMiddle(toVisible(`${method} ${path} matched no saved example${often}. ${near}${why}.`), longestMessage),
        ...(nearest?.file !== undefined && { file: nearest.file }),
        ...(nearest?.line !== undefined && { line: nearest.line }),
    };
}

;// CONCATENATED MODULE: ./build/report/calls.js



const longestKept = 1024;
/**
 * @param maxGroups groups kept of unmatched calls, and as many of all others: neither can crowd the other out. Totals are
 *   exact whatever it is.
 */
function calls_createCallCounter(maxGroups = 1000) {
    const totals = emptyTotals();
    const groups = { matched: new Map(), unmatched: new Map() };
    const calls = { matched: 0, unmatched: 0, 'server-response': 0 };
    const ungrouped = { matched: 0, unmatched: 0 };
    return {
        add: (log, outcome = outcomeOf(log)) => {
            const group = groupOf(log, outcome);
            const bucket = outcome === 'unmatched' ? 'unmatched' : 'matched';
            const requestBytes = bodySize(log.request.body) ?? 0;
            const responseBytes = bodySize(log.response.body) ?? 0;
            calls[outcome] += 1;
            addCall(totals, log.servedAt, requestBytes, responseBytes);
            const key = JSON.stringify([group.method, group.path, group.status, group.responseName, outcome]);
            const known = groups[bucket].get(key);
            if (known === undefined && groups[bucket].size >= maxGroups) {
                ungrouped[bucket] += 1;
                return;
            }
            const kept = known ?? { ...detached(group), totals: emptyTotals() };
            if (known === undefined)
                groups[bucket].set(key, kept);
            addCall(kept.totals, log.servedAt, requestBytes, responseBytes);
        },
        aggregate: () => ({
            ...readTotals(totals),
            matched: calls.matched,
            unmatched: calls.unmatched,
            serverResponses: calls['server-response'],
            groups: [...sortedGroups(groups.unmatched), ...sortedGroups(groups.matched)],
            ungrouped: { ...ungrouped },
        }),
    };
}
function groupOf(log, outcome) {
    const { method, path } = log.request;
    const queryAt = path.indexOf('?');
    return {
        method: cutMiddle(method, longestKept),
        path: cutMiddle(queryAt === -1 ? path : path.slice(0, queryAt), longestKept),
        status: log.response.statusCode,
        responseName: cutMiddle(log.responseName ?? '', longestKept),
        outcome,
    };
}
/** A slice keeps the whole string alive that it was cut from; what is kept to the end must not. */
const detached = (group) => ({
    ...group,
    method: copyString(group.method),
    path: copyString(group.path),
    responseName: copyString(group.responseName),
});
const copyString = (text) => Buffer.from(text).toString();
const emptyTotals = () => ({
    calls: 0,
    requestBytes: 0,
    responseBytes: 0,
    first: undefined,
    last: undefined,
});
function addCall(totals, servedAt, requestBytes, responseBytes) {
    totals.calls += 1;
    totals.requestBytes += requestBytes;
    totals.responseBytes += responseBytes;
    const at = Date.parse(servedAt);
    if (Number.isNaN(at))
        return;
    if (totals.first === undefined || at < totals.first.at)
        totals.first = { at, text: servedAt };
    if (totals.last === undefined || at > totals.last.at)
        totals.last = { at, text: servedAt };
}
const readTotals = ({ calls, requestBytes, responseBytes, first, last }) => ({
    calls,
    requestBytes,
    responseBytes,
    firstServedAt: first?.text,
    lastServedAt: last?.text,
});
function sortedGroups(groups) {
    return [...groups.values()]
        .map(({ totals, ...group }) => ({ ...group, ...readTotals(totals) }))
        .sort((a, b) => b.calls - a.calls || compare(a.path, b.path) || compare(a.method, b.method) || a.status - b.status);
}
/** By UTF-16 code units, so that the order is the same on every machine. */
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(21916);
;// CONCATENATED MODULE: ./build/report/nearest-calls.js
/** Calls that someone who waited for others may have meant. */



/** Longer paths are compared by their starts. */
const longestCompared = 100;
const mostCalls = 3;
/** The nearest by method and path, most alike first, in words; none that has nothing in common with the rule. */
function nearest_calls_nearestCalls(rule, groups) {
    return groups
        .map((group) => ({ group, closeness: closenessOf(rule, group) }))
        .filter(({ closeness }) => closeness >= 0.5)
        .sort((a, b) => b.closeness - a.closeness || b.group.calls - a.group.calls)
        .slice(0, mostCalls)
        .map(({ group: { method, path, status, calls } }) => {
        const often = calls > 1 ? ` (${calls} times)` : '';
        return `${cutMiddle(`${method} ${path}`, 200)} → ${status}${often}`;
    });
}
/** 0 to 1. A wrong method weighs as much as half of the path. */
function closenessOf({ method, path }, group) {
    const sent = pathSegments(group.path);
    const filled = path.map((segment, index) => (/^(?:\*\*?|:.+)$/.test(segment) ? (sent[index] ?? segment) : segment));
    const [a, b] = [filled, sent].map((segments) => segments.join('/').slice(0, longestCompared));
    const longest = Math.max(a?.length ?? 0, b?.length ?? 0);
    const alike = longest === 0 ? 1 : 1 - distance(a ?? '', b ?? '') / longest;
    return method === '*' || method === group.method.toUpperCase() ? alike : alike * 0.75;
}

;// CONCATENATED MODULE: ./build/report/checks.js




/** Samples that a message shows. */
const mostSamples = 3;
const longestSample = 200;
function checks_createCheckCounter(options, redactor) {
    const rules = (options.expectCalls ?? []).map((rule) => ({
        rule,
        count: 0,
        came: new Set(),
        near: new Set(),
    }));
    return {
        add: (log, shown) => {
            if (rules.length === 0)
                return;
            const call = readCall(log);
            for (const counted of rules) {
                const match = matchRule(counted.rule, call);
                if (match === 'other')
                    continue;
                if (match === 'match') {
                    counted.count += 1;
                    if (counted.came.size < mostSamples)
                        counted.came.add(sampleOf(shown));
                }
                else if (counted.near.size < mostSamples) {
                    counted.near.add(`${sampleOf(shown)} (${redactor.redactExplanation(match.difference)})`);
                }
            }
        },
        results: (pass) => [
            ...(options.failOnUnmatched === true ? [checkUnmatched(pass)] : []),
            ...rules.map((counted) => checkRule(counted, pass, redactor)),
            ...(options.minCoverage === undefined ? [] : [checkCoverage(options.minCoverage, pass)]),
        ],
    };
}
const sampleOf = ({ request, response }) => `${cutMiddle(`${request.method} ${request.path}`, longestSample)} → ${response.statusCode}`;
function checkUnmatched({ calls, unmatched, incomplete }) {
    const name = 'fail-on-unmatched';
    const count = calls.unmatched;
    if (count === 0)
        return judge({ name, passed: true, message: 'Every call got an answer that was saved for it.' }, incomplete);
    const shown = unmatched.slice(0, mostSamples).map(({ method, path, calls: times, difference }) => {
        const often = times > 1 ? ` (${times} times)` : '';
        return `${cutMiddle(`${method} ${path}`, longestSample)}${often}${difference === undefined ? '' : `: ${difference}`}`;
    });
    const more = shown.length < unmatched.length ? '; and more' : '';
    return {
        name,
        passed: false,
        message: `Expected no unmatched call, ${countOf(count, 'call')} came: ${shown.join('; ')}${more}.`,
    };
}
function checkRule({ rule, count, came, near }, pass, redactor) {
    const { min, max } = rule.times;
    const name = `expect-calls: ${redactor.redactText(rule.name)}`;
    const expected = `Expected ${timesText(rule)}, ${count === 0 ? 'none came' : `${count} came`}`;
    if (count >= min && count <= max) {
        const isFinal = max === Infinity;
        return judge({ name, passed: true, message: `${expected}.` }, isFinal ? undefined : pass.incomplete);
    }
    if (count > max)
        return { name, passed: false, message: `${expected}: ${[...came].join('; ')}.` };
    const nearest = near.size > 0 ? [...near] : nearestCalls(rule, pass.calls.groups);
    const hint = nearest.length === 0 ? 'No other call came near.' : `The nearest calls: ${nearest.join('; ')}.`;
    return { name, passed: false, message: `${expected}. ${hint}` };
}
/** `2 calls`, `at least 1 call`, `1 to 3 calls`, `no call`. */
function timesText({ times: { min, max } }) {
    if (max === 0)
        return 'no call';
    if (min === max)
        return countOf(min, 'call');
    if (max === Infinity)
        return `at least ${countOf(min, 'call')}`;
    return min === 0 ? `at most ${countOf(max, 'call')}` : `${min} to ${countOf(max, 'call')}`;
}
function checkCoverage(wanted, { coverage, incomplete }) {
    const name = 'min-coverage';
    const expected = `Expected ${wanted}% of the saved examples to be served`;
    if (coverage === undefined) {
        return { name, passed: false, message: `${expected}, but the collection could not be read, so nobody can tell.` };
    }
    const { hit, total, percent } = coverage;
    if (percent === null) {
        return {
            name,
            passed: false,
            message: `${expected}, but the collection has no saved example. Save one in Postman.`,
        };
    }
    const message = `${expected}: ${percent}% were (${hit} of ${total}).`;
    if (hit * 100 >= wanted * total)
        return { name, passed: true, message };
    return judgeFailure({ name, passed: false, message }, incomplete);
}
/** A check that missing call logs could turn red is not green. */
function judge(result, incomplete) {
    if (incomplete === undefined)
        return result;
    return {
        ...result,
        passed: false,
        message: `This cannot be judged, since call logs are missing. So far: ${result.message}`,
    };
}
function judgeFailure(result, incomplete) {
    return incomplete === undefined ? result : { ...result, message: `${result.message} Call logs are missing.` };
}

;// CONCATENATED MODULE: ./build/report/read-calls.js
/** The one pass over the call logs: each is explained, then redacted, then counted. */









function read_calls_createCallReading({ explainer, checks: checkOptions, redactor }) {
    const { collection, locate } = explainer;
    const calls = createCallCounter();
    const answered = createAnsweredCounter(redactor.redactText);
    const unmatched = createUnmatchedCollector();
    const coverage = collection && createCoverageCounter(collection, locate);
    const checks = createCheckCounter(checkOptions, redactor);
    const redactMiss = createMissRedactor(redactor);
    const failures = [];
    let redactions = 0;
    let cutCalls = 0;
    let incomplete;
    let results;
    /** A log that breaks the explainer costs its explanation, not the log. */
    const explain = (log) => {
        try {
            return explainer.explain(log);
        }
        catch (cause) {
            const reason = cause instanceof Error ? cause.message : String(cause);
            if (failures.length === 0)
                failures.push(new Error(`Not all calls could be explained: ${reason}`, { cause }));
            return { outcome: outcomeOf(log) };
        }
    };
    const take = (log) => {
        const { miss, ...found } = explain(log);
        const redactedMiss = miss && redactMiss(miss);
        // Explanations quote the same secrets again: only those of the log count.
        const redactionsBefore = redactor.count;
        const redacted = redactor.redact(log);
        redactions += redactor.count - redactionsBefore;
        if (isCut(log))
            cutCalls += 1;
        const insight = { ...found, ...(redactedMiss && { miss: redactedMiss }) };
        calls.add(redacted, insight.outcome);
        answered.add(redacted, insight);
        if (insight.outcome === 'unmatched')
            unmatched.add(redacted, redactedMiss);
        if (insight.outcome === 'matched')
            coverage?.add(insight.example);
        checks.add(log, redacted);
        return { log: redacted, insight };
    };
    const sumUp = () => {
        const counted = calls.aggregate();
        const missed = unmatched.unmatched();
        const covered = coverage?.coverage(redactor.redactText);
        const pass = { calls: counted, unmatched: missed.requests, coverage: covered?.examples, incomplete };
        return {
            calls: counted,
            answered: answered.answered(),
            unmatched: missed,
            coverage: covered,
            checks: checks.results(pass),
            annotations: createAnnotations(missed),
            redactions,
            cutCalls,
            incomplete,
            failures,
        };
    };
    return {
        read: async function* (logs) {
            try {
                for await (const log of logs)
                    yield take(log);
            }
            catch (error) {
                incomplete = error instanceof Error ? error : new Error(String(error));
            }
        },
        results: () => (results ??= sumUp()),
    };
}
function isCut({ request, response }) {
    return [request.body, response.body].some((body) => readCutMark(body?.data ?? '').fullSize !== undefined);
}

;// CONCATENATED MODULE: ./build/report/report-files.js
/** The files of a report, written side by side. */

/** Opens writers side by side. One that fails is dropped with its file; the others go on. */
async function report_files_openReportFiles(directory, openers) {
    const failures = [];
    const writers = new Map();
    const drop = async (name, cause) => {
        const reason = cause instanceof Error ? cause.message : String(cause);
        failures.push(new Error(`${name} could not be written to ${directory}: ${reason}.`, { cause }));
        const writer = writers.get(name);
        writers.delete(name);
        // The first error is the one to report: this one follows from it.
        await writer?.discard().catch(() => undefined);
    };
    for (const [name, open] of openers) {
        try {
            await mkdir(directory, { recursive: true });
            writers.set(name, await open(directory));
        }
        catch (error) {
            await drop(name, error);
        }
    }
    return {
        failures,
        write: async (log, insight) => {
            for (const [name, writer] of writers) {
                try {
                    await writer.write(log, insight);
                }
                catch (error) {
                    await drop(name, error);
                }
            }
        },
        close: async () => {
            for (const [name, writer] of writers) {
                try {
                    await writer.close();
                }
                catch (error) {
                    await drop(name, error);
                }
            }
            return [...writers.values()].map(({ path }) => path);
        },
    };
}

;// CONCATENATED MODULE: ./build/report/write-report.js










/**
 * Reads the call logs once, explains, redacts and counts each, and writes `call-logs.ndjson`, `call-logs.har`, with
 * `page` a `report.html`, with an explainer that knows the collection `coverage.json`, and with checks `junit.xml`. One
 * log is in memory at a time. Never throws: an error of the logs or of a file is in the report.
 */
async function writeReport(options) {
    const { logs, directory, mock, redactor, explainer = createExplainer(), checks = {} } = options;
    // Names and addresses are written too.
    const shownMock = {
        id: redactor.redactText(mock.id),
        name: redactor.redactText(mock.name),
        mockUrl: redactor.redactText(mock.mockUrl),
    };
    const reading = createCallReading({ explainer, checks, redactor });
    const files = await openReportFiles(directory, filesOf(options, shownMock, reading));
    for await (const { log, insight } of reading.read(logs))
        await files.write(log, insight);
    const written = await files.close();
    const results = reading.results();
    return { mock: shownMock, files: written, ...results, failures: [...results.failures, ...files.failures] };
}
function filesOf(options, { name, mockUrl }, { results }) {
    const { creator, explainer, checks, page, redactor, notes = [] } = options;
    const comment = `Calls to the mock server ${name}. Call logs hold no durations: all times are 0.`;
    const files = [
        ['call-logs.ndjson', openCallLogFile],
        ['call-logs.har', (directory) => openHarFile(directory, { mockUrl, creator, comment })],
    ];
    if (page !== undefined) {
        const collectionName = redactor.redactText(page.head.collectionName);
        const head = { ...page.head, mockName: name, mockUrl, collectionName };
        const totals = () => ({
            notes: [...reportNotes(results()), ...notes.map(redactor.redactText)],
            ...coverageTotals(results()),
        });
        files.push(['report.html', (directory) => openPage(directory, { template: page.template, head, totals })]);
    }
    if (explainer?.collection !== undefined) {
        files.push(['coverage.json', lateFile('coverage.json', () => formatCoverage(results().coverage))]);
    }
    if (checks !== undefined && Object.values(checks).some((check) => check !== undefined && check !== false)) {
        files.push(['junit.xml', lateFile('junit.xml', () => formatJunit(results().checks, `Mock server ${name}`))]);
    }
    return files;
}
const lateFile = (name, content) => (directory) => openLateFile(directory, name, content);
const coverageTotals = ({ coverage }) => coverage && { coverage: { served: coverage.examples.hit, examples: coverage.examples.total } };

;// CONCATENATED MODULE: ./build/report/index.js











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
    const path = call_path_pathSegments(queryAt === -1 ? target : target.slice(0, queryAt));
    const partial = path.find((segment) => segment.includes('*') && segment !== '*' && segment !== '**');
    if (partial !== undefined) {
        report(`\`expect-calls\` has "${partial}" in the path of the rule "${key}": \`*\` stands for a whole segment.`);
        return undefined;
    }
    return {
        method: /^any$/i.test(method) ? '*' : method.toUpperCase(),
        path,
        query: queryAt === -1 ? [] : formPairs(target.slice(queryAt + 1)),
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


/***/ })

};
