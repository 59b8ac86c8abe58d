export const id = 9151;
export const ids = [9151];
export const modules = {

/***/ 71532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkExamples: () => (/* binding */ checkExamples),
  createContractCheck: () => (/* binding */ createContractCheck)
});

// EXTERNAL MODULE: ./build/call-log/outcome.js
var call_log_outcome = __webpack_require__(58482);
// EXTERNAL MODULE: ./build/report/redact/redact-call.js
var redact_call = __webpack_require__(32157);
// EXTERNAL MODULE: ./build/report/words.js
var words = __webpack_require__(44702);
// EXTERNAL MODULE: ./build/call-log/body.js
var call_log_body = __webpack_require__(43040);
// EXTERNAL MODULE: ./build/report/explain/mock-request.js
var mock_request = __webpack_require__(93901);
// EXTERNAL MODULE: ./build/report/redact/secret-values.js
var secret_values = __webpack_require__(77040);
;// CONCATENATED MODULE: ./build/report/check/contract/exchange-of.js
/** A call log as what is held against an OpenAPI document. */



/** An example as if its own request had been logged. */
function logOfExample({ name }, { request, response }) {
    const { status, headers, text } = response;
    return {
        ...(0,mock_request/* toCallLog */.a)(request),
        responseName: name,
        response: {
            type: 'success',
            statusCode: status,
            headers: headers.map(([key, value]) => ({ key, value })),
            body: { data: text },
        },
    };
}
/** The request of a call, whose answer is that of its example. @param isRedacted a mask in the log hides what was sent */
function exchangeOfCall(log, isRedacted) {
    const { method, path, headers } = log.request;
    const body = (0,call_log_body/* readDecodedBody */.Dz)(log.request);
    const text = (0,call_log_body/* bodyText */.G3)(body);
    const isKnown = body.fullSize === undefined && !(isRedacted && text.includes(secret_values/* mask */.dK));
    return {
        request: { method: method.toUpperCase(), target: path, headers: headers ?? [], body: isKnown ? text : undefined },
        isSaved: false,
        ...(isRedacted && { mask: secret_values/* mask */.dK }),
    };
}
/** An example with its response. @param log of `logOfExample` */
function exchangeOfExample({ request: { body } }, log) {
    const { request } = exchangeOfCall(log, false);
    const { statusCode, headers, body: sent } = log.response;
    return {
        // The content of a body that is a file is not known.
        request: body?.mode === 'file' ? { ...request, body: undefined } : request,
        response: { status: statusCode, headers: headers ?? [], body: sent?.data ?? '' },
        isSaved: true,
    };
}

// EXTERNAL MODULE: ./build/http-text/thrown.js
var thrown = __webpack_require__(98589);
;// CONCATENATED MODULE: ./build/report/check/contract/judging.js

const mostWaiting = 200;
/** Characters of bodies that wait. */
const mostWaitingText = 16 * 1024 * 1024;
/** Begins with nothing asked. */
function createJudging(judge) {
    const waiting = new Set();
    let waitingText = 0;
    let failure;
    const answered = async () => {
        await Promise.all(waiting);
    };
    return {
        ask: (exchange, tell) => {
            const size = (exchange.request.body?.length ?? 0) + (exchange.response?.body.length ?? 0);
            waitingText += size;
            const asked = judge(exchange)
                .then((violations) => {
                violations.forEach(tell);
            }, (error) => {
                failure ??= (0,thrown/* messageOf */.bD)(error);
            })
                .finally(() => {
                waiting.delete(asked);
                waitingText -= size;
            });
            waiting.add(asked);
        },
        full: () => (waiting.size < mostWaiting && waitingText < mostWaitingText ? undefined : answered()),
        answered,
        failure: () => failure,
    };
}

// EXTERNAL MODULE: ./build/engine/explain/quote.js
var quote = __webpack_require__(50479);
// EXTERNAL MODULE: ./build/engine/explain/json-difference.js
var json_difference = __webpack_require__(60977);
// EXTERNAL MODULE: ./build/engine/explain/describe-step.js
var describe_step = __webpack_require__(23213);
// EXTERNAL MODULE: ./build/http-text/bounded-json.js
var bounded_json = __webpack_require__(5177);
// EXTERNAL MODULE: ./build/http-text/header-text.js
var header_text = __webpack_require__(86420);
// EXTERNAL MODULE: ./build/http-text/pairs.js
var pairs = __webpack_require__(68166);
// EXTERNAL MODULE: ./build/http-text/target.js
var target = __webpack_require__(35194);
;// CONCATENATED MODULE: ./build/report/check/contract/tell-violation.js






/** Characters. */
const longestBody = 32 * 1024 * 1024;
/**
 * "response body at `id` is `"7"`, not an integer"
 *
 * @param shown the call as it may be shown
 */
function tellViolation(violation, shown) {
    const { part, problem, keys } = violation;
    const body = part === 'body' ? shownBody(violation, shown) : undefined;
    const what = placeText(violation, body);
    switch (problem.kind) {
        case 'undocumented':
            return `${what} is not in the document${problem.instead === undefined ? '' : `: ${problem.instead}`}`;
        case 'missing':
            return `${what} is missing`;
        case 'unreadable':
            return `${what} is no JSON`;
        case 'lacks':
            return `${what} lacks ${(0,quote/* quote */.hD)(problem.property)}`;
        case 'additional':
            return `${placeText({ ...violation, keys: [...keys, problem.property] }, body)} is not in the document, which allows nothing else there`;
        case 'value':
            return `${what} is ${[valueText(violation, shown, body), `not ${problem.wanted}`].filter(Boolean).join(', ')}`;
        case 'rule':
            return `${what} is ${valueText(violation, shown, body) ?? 'a value'}, which ${problem.rule}`;
    }
}
const named = { query: 'query parameter', path: 'path parameter' };
function placeText({ of, part, name, keys }, body) {
    if (part === 'body')
        return `${of} ${(0,quote/* describePlace */.df)(keys, [body])}`;
    if (part === 'path' && name === undefined)
        return 'the path';
    if (part === 'method')
        return 'the method';
    const within = keys.length === 0 ? '' : ` at ${(0,quote/* quote */.hD)(keys.join('.'))}`;
    return `${named[part] ?? `${of} ${part}`} ${(0,quote/* quote */.hD)(name ?? '')}${within}`;
}
/** A value as it may be shown; `undefined` for one in a path, which the call shows. */
function valueText({ part, name = '', keys, of }, shown, body) {
    if (part === 'body')
        return (0,quote/* describeValue */.bp)((0,json_difference/* valueAt */.fK)(body, keys), true);
    if (part === 'header')
        return (0,describe_step/* quoteHeader */.m9)((0,header_text/* headerValues */.UE)(shown[of].headers, name).join(', '));
    if (part !== 'query')
        return undefined;
    const { query = '' } = (0,target/* splitTarget */.Gd)(shown.request.path);
    const values = (0,pairs/* parsePairs */.xg)(query).flatMap(([key, value]) => key === name || key.startsWith(`${name}[`) ? [value] : []);
    return values.length === 0 ? undefined : (0,quote/* quote */.hD)(values.join(', '));
}
function shownBody({ of }, { request, response }) {
    const message = of === 'request' ? request : response;
    const text = message.body?.data ?? '';
    if (of === 'request' && (0,call_log_body/* isForm */.BF)(message))
        return (0,pairs/* pairsAsValue */.H)((0,pairs/* parsePairs */.xg)(text));
    return (0,bounded_json/* parseBoundedJson */.Rj)(text, longestBody, 'compared') ?? text;
}

;// CONCATENATED MODULE: ./build/report/check/contract/contract-check.js






/** The saved examples of a collection against a document, without any call: the violations, or that there are none. */
async function checkExamples(options, explainer, redactor) {
    const segments = explainer.segments(redactor.isSecretVariable);
    const redactCall = (0,redact_call/* createCallRedactor */.z)(redactor);
    const check = createContractCheck(options, { explainer, segments, redactCall, areLogsRedacted: false });
    await check.addExamples();
    await check.answered();
    return check.results(undefined);
}
/** Holds examples and calls against one document. */
function createContractCheck({ name: document, judge }, { explainer, segments, redactCall, areLogsRedacted }) {
    const { collection, locate, basePaths } = explainer;
    const { ask, full, answered, failure } = createJudging((exchange) => judge({ ...exchange, basePaths }));
    const rows = createRows();
    const judged = { examples: 0, calls: 0 };
    const messageOf = (violation, { log, redactText }) => {
        const of = violation.operation === undefined ? document : `${violation.operation} of ${document}`;
        return `${(0,words/* sampleOf */.uV)(log.request)} → ${log.response.statusCode}: ${redactText(`${tellViolation(violation, log)} (${of})`)}.`;
    };
    const addExample = (example) => {
        const saved = example.request.method === 'OPTIONS' ? undefined : explainer.saved(example);
        if (saved === undefined)
            return;
        judged.examples += 1;
        const log = logOfExample(example, saved);
        ask(exchangeOfExample(example, log), (violation) => {
            const shown = redactCall(log, segments.inCall(log, example.request));
            const name = shown.redactText(example.place.path.join(' > '));
            const position = locate(example.place.pointer);
            const makeRow = () => ({ name: (0,words/* cutMiddle */.it)(name, 200), message: messageOf(violation, shown), ...position });
            rows.add(JSON.stringify([example.place.pointer, violation]), makeRow, 0);
        });
    };
    return {
        addExamples: async () => {
            for (const example of (collection?.requests ?? []).flatMap(({ examples }) => examples)) {
                addExample(example);
                const wait = full();
                if (wait !== undefined)
                    await wait;
            }
        },
        add: (log, shown, { outcome, example }) => {
            const isJudged = (outcome === 'matched' || outcome === 'loose') && log.request.method !== 'OPTIONS';
            if (!isJudged || (0,call_log_outcome/* isSimulated */.Ht)(log) || log.answer?.fault !== undefined)
                return;
            judged.calls += 1;
            ask(exchangeOfCall(log, areLogsRedacted), (violation) => {
                const position = example && locate(example.place.pointer);
                const makeRow = () => ({
                    name: `call ${(0,words/* sampleOf */.uV)(shown.log.request)}`,
                    message: messageOf(violation, shown),
                    ...position,
                });
                // Calls with other values break the document in the same way.
                rows.add(JSON.stringify(['call', example?.id, violation]), makeRow, 1);
            });
        },
        full,
        answered,
        results: (missing) => {
            const found = rows.results();
            const unread = collection === undefined && !areLogsRedacted ? 'the collection could not be read' : undefined;
            const reason = unread ?? failure()?.replace(/\.$/, '') ?? missing;
            if (reason !== undefined)
                return [...found, unjudged(document, reason)];
            return found.length > 0 ? found : [kept(document, judged, areLogsRedacted)];
        },
    };
}
function unjudged(document, reason) {
    return { name: 'contract', passed: false, message: `Not all could be held against ${document}: ${reason}.` };
}
function kept(document, { examples, calls }, areLogsRedacted) {
    const isUnknown = examples === 0 && areLogsRedacted;
    const judged = [
        ...(isUnknown ? [] : [(0,words/* countOf */.pq)(examples, 'saved example')]),
        ...(calls === 0 ? [] : [`the requests of ${(0,words/* countOf */.pq)(calls, 'call')}`]),
    ].join(' and ');
    const unjudged = isUnknown ? ' The saved examples were not judged: give the collection for that.' : '';
    const message = judged === '' ? 'Nothing was judged.' : `By ${document} nothing is wrong with ${judged}.`;
    return { name: 'contract', passed: true, message: `${message}${unjudged}` };
}
const mostRows = 500;
/** The violations as a reader is told them: each once, with how many calls have it. */
function createRows() {
    const rows = new Map();
    let leftOut = 0;
    return {
        /**
         * @param key the same for what is told once
         * @param makeRow called for the first of its key
         * @param calls how many calls have it; 0 for one of an example
         */
        add: (key, makeRow, calls) => {
            const known = rows.get(key);
            if (known !== undefined)
                known.calls += calls;
            else if (rows.size < mostRows)
                rows.set(key, { row: makeRow(), calls });
            else
                leftOut += 1;
        },
        results: () => {
            const told = Array.from(rows.values(), ({ row: { name, message, ...position }, calls }) => {
                const often = calls > 1 ? ` So did ${(0,words/* countOf */.pq)(calls - 1, 'more call')}.` : '';
                return { name: `contract: ${name}`, passed: false, message: `${message}${often}`, ...position };
            });
            if (leftOut === 0)
                return told;
            return [
                ...told,
                { name: 'contract', passed: false, message: `${(0,words/* formatCount */.B4)(leftOut)} more violations were found.` },
            ];
        },
    };
}


/***/ })

};
