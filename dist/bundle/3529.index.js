export const id = 3529;
export const ids = [3529];
export const modules = {

/***/ 58482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ht: () => (/* binding */ isSimulated),
/* harmony export */   KI: () => (/* binding */ outcomes),
/* harmony export */   Zl: () => (/* binding */ noCalls),
/* harmony export */   gK: () => (/* binding */ isUnmatched),
/* harmony export */   sG: () => (/* binding */ outcomeOf)
/* harmony export */ });
/**
 * How a call may have gone. `loose`: it got a saved example, and perhaps not the one that was meant. `server-response`: an active server
 * response answered, and no example was looked for. `preflight`: the mock itself answered a browser's question whether it may
 * call. `ignored`: a rule of `expect-calls` takes it out of every count.
 * In the order in which the page offers them.
 */
const outcomes = ['unmatched', 'loose', 'matched', 'server-response', 'preflight', 'ignored'];
/** A count of each outcome to begin with. */
const noCalls = Object.fromEntries(outcomes.map((outcome) => [outcome, 0]));
/** Whether the mock itself had no answer: `response.type` is `error` (Postman API, call logs; case-insensitive there). */
function isUnmatched({ response }) {
    return response.type.toLowerCase() === 'error';
}
/** As far as the log alone tells: it gives server responses the type of examples. */
function outcomeOf(log) {
    if (isUnmatched(log))
        return 'unmatched';
    return isPreflight(log) ? 'preflight' : 'matched';
}
/** Whether a rule of `answers` gave the call no example at all: a fault that sent nothing, or an error that the mock made. */
function isSimulated({ answer, response }) {
    return answer !== undefined && (answer.made === true || response.statusCode === 0);
}
const requestedMethod = 'access-control-request-method';
/**
 * A preflight never reaches an OPTIONS example: the mock itself answers it (Postman's answer in postman-app-support#4603),
 * unless a server response is active.
 */
function isPreflight({ request: { method, headers } }) {
    // In words of its own: the page uses this file, and a browser has no bytes as Node has.
    return method === 'OPTIONS' && headers?.some(({ key }) => key.toLowerCase() === requestedMethod) === true;
}


/***/ }),

/***/ 53529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ createExplainer)
});

// EXTERNAL MODULE: ./build/engine/match/selectors.js
var selectors = __webpack_require__(25239);
// EXTERNAL MODULE: ./build/engine/match/route.js + 1 modules
var route = __webpack_require__(21789);
// EXTERNAL MODULE: ./build/call-log/outcome.js
var outcome = __webpack_require__(58482);
// EXTERNAL MODULE: ./build/call-log/session.js
var session = __webpack_require__(31022);
// EXTERNAL MODULE: ./build/report/memoize.js
var memoize = __webpack_require__(96263);
// EXTERNAL MODULE: ./build/http-text/session.js
var http_text_session = __webpack_require__(85499);
// EXTERNAL MODULE: ./build/report/explain/mock-request.js
var mock_request = __webpack_require__(93901);
;// CONCATENATED MODULE: ./build/report/explain/explain-call.js



const mostCandidates = 5;
/**
 * Weighing one example for one call takes a microsecond or two: 100,000 distinct misses of a large collection cannot hold up
 * the job.
 */
const usuallyWeighed = 1_000_000;
/** Memory for explanations, by distinct requests. */
const mostExplained = 1000;
/** The same for calls that were served, most of which need none. */
const mostServed = 4 * mostExplained;
/** Explains calls by the engine: equal requests once, distinct ones up to a bound. */
function createCallExplainer({ engine, collection, locate, isChanged, mostWeighed = usuallyWeighed, }) {
    const examples = collection.requests.flatMap((request) => request.examples);
    const most = Math.min(mostExplained, Math.max(20, Math.floor(mostWeighed / Math.max(1, examples.length))));
    const positionsOf = ({ candidates }) => candidates.map(({ example }) => locate(example.place.pointer));
    const { keyOf, targetOf } = createCallKeys(examples);
    const misses = new Map();
    const missesByTarget = new Map();
    const served = new Map();
    // Differences that are allowed must not crowd out loose matches.
    const explained = { loose: 0, matched: 0 };
    const compare = (log, example) => {
        const { differs, passed, explain, ...compared } = engine.compare((0,mock_request/* toMockRequest */.D)(log), example);
        // A rule of `answers` chose the example: no other one can have been meant.
        const isLoose = compared.isLoose && log.answer === undefined;
        const outcome = isLoose ? 'loose' : 'matched';
        const call = { outcome, example, ...(passed && { passed }) };
        if (!differs || explained[outcome] >= most)
            return call;
        explained[outcome] += 1;
        const explanation = isLoose ? explain(mostCandidates) : { candidates: explain(1).candidates.slice(0, 1) };
        return { ...call, match: { explanation, positions: positionsOf(explanation) } };
    };
    return {
        /** `undefined` beyond the bound. */
        explainMiss: (log) => {
            const key = keyOf(log);
            const before = misses.get(key);
            if (before !== undefined)
                return before;
            // Of calls of one address that differ in headers or bodies only, one explanation says most of what there is to say.
            const target = targetOf(log);
            if (misses.size >= most)
                return missesByTarget.get(target);
            const { candidates, ...rest } = engine.explain((0,mock_request/* toMockRequest */.D)(log), mostCandidates);
            const explanation = { ...rest, candidates: candidates.slice(0, mostCandidates) };
            const miss = {
                explanation,
                isChanged,
                positions: positionsOf(explanation),
                barePosition: rest.bareRequest && locate(rest.bareRequest.place.pointer),
            };
            misses.set(key, miss);
            if (!missesByTarget.has(target))
                missesByTarget.set(target, miss);
            return miss;
        },
        /** Beyond the bound without `match`. @param find the example that the log is about */
        explainServed: (log, find) => {
            const key = keyOf(log);
            const before = served.get(key);
            if (before !== undefined)
                return before;
            const example = find();
            const call = example === undefined ? { outcome: 'matched' } : compare(log, example);
            if (served.size < mostServed)
                served.set(key, call);
            return call;
        },
    };
}
/** Keys of calls: by all that an explanation can depend on, and by the address and the answer alone. */
function createCallKeys(examples) {
    // Headers that no example has cannot tell candidates apart, and many differ from call to call (dates, trace IDs).
    const telling = new Set(examples.flatMap(({ request }) => request.headers.map(({ key }) => key.toLowerCase())));
    const isTelling = (name) => name === 'content-type' ||
        name === 'content-encoding' ||
        (name.startsWith('x-mock-') && name !== http_text_session/* sessionHeader */.gg) ||
        telling.has(name);
    const toldHeaders = (0,memoize/* memoizeObject */.oZ)((headers) => headers.filter(({ key }) => isTelling(key.toLowerCase())));
    const bodyKey = (0,memoize/* memoizeObject */.oZ)(memoize/* toKey */.fw);
    // Of the answer too: a call that the mock refused by a rate limit has another reason than the same one before.
    const targetOf = ({ request: { method, path }, responseName, response }) => [method, path, responseName, response.statusCode];
    return {
        targetOf: (log) => (0,memoize/* toKey */.fw)(targetOf(log)),
        keyOf: (log) => {
            const { headers, body } = log.request;
            const isRuled = log.answer !== undefined;
            return (0,memoize/* toKey */.fw)([...targetOf(log), isRuled, headers && toldHeaders(headers), body && bodyKey(body)]);
        },
    };
}

// EXTERNAL MODULE: ./build/http-text/bounded-json.js
var bounded_json = __webpack_require__(5177);
;// CONCATENATED MODULE: ./build/report/explain/locate-pointer.js
/** From a JSON pointer into a file to the line where it points. */

/** What is noted of a larger file can take more memory than line numbers are worth. */
const largestText = 32 * 1024 * 1024;
/** Keys and indexes on the way: as each level is gone through anew, a hostile depth would take hours. */
const deepestPointer = 64;
/**
 * `text` is to be JSON as `JSON.parse` takes it, but for a byte order mark. It is looked at when a line is asked for, and
 * each array or object on the way to one is gone through once, so that all lines of a large collection cost no more than
 * reading it a few times.
 *
 * @returns the line of what a pointer (RFC 6901) names, from 1; `undefined` for what is not there
 */
function createPointerLocator(text) {
    const childrenAt = new Map();
    const children = (offset) => {
        const known = childrenAt.get(offset) ?? readChildren(text, offset);
        childrenAt.set(offset, known);
        return known;
    };
    let breaks;
    return (pointer) => {
        const keys = (0,bounded_json/* pointerKeys */.mP)(pointer);
        if (keys.length > deepestPointer || text.length > largestText)
            return undefined;
        let offset = (0,bounded_json/* skipSpace */.AN)(text, text.startsWith('\uFEFF') ? 1 : 0);
        for (const key of keys)
            offset = offset === undefined ? undefined : children(offset).get(key);
        return offset === undefined ? undefined : countBelow((breaks ??= lineBreaks(text)), offset) + 1;
    };
}
function readChildren(text, offset) {
    const children = new Map();
    const isArray = text[offset] === '[';
    if (!isArray && text[offset] !== '{')
        return children;
    let at = (0,bounded_json/* skipSpace */.AN)(text, offset + 1);
    while (at < text.length && text[at] !== ']' && text[at] !== '}') {
        let key = String(children.size);
        if (!isArray) {
            const end = (0,bounded_json/* endOfString */.ap)(text, at);
            // A key that comes twice has its last value, as for JSON.parse.
            key = String(JSON.parse(text.slice(at, end)));
            at = (0,bounded_json/* skipSpace */.AN)(text, (0,bounded_json/* skipSpace */.AN)(text, end) + 1); // over the colon
        }
        children.set(key, at);
        at = (0,bounded_json/* skipSpace */.AN)(text, endOfValue(text, at));
        if (text[at] === ',')
            at = (0,bounded_json/* skipSpace */.AN)(text, at + 1);
    }
    return children;
}
/** Just behind the value that begins at `offset`. Not recursive: a document may be as deep as it likes. */
function endOfValue(text, offset) {
    // V8 finds what matters much faster than a loop that is not yet compiled.
    const structure = /["[\]{},]/g;
    structure.lastIndex = offset;
    let depth = 0;
    while (structure.test(text)) {
        const at = structure.lastIndex - 1;
        switch (text.charAt(at)) {
            case '"':
                structure.lastIndex = (0,bounded_json/* endOfString */.ap)(text, at);
                if (depth === 0)
                    return structure.lastIndex;
                break;
            case '[':
            case '{':
                depth += 1;
                break;
            case ',':
                if (depth === 0)
                    return at;
                break;
            default:
                depth -= 1;
                if (depth <= 0)
                    return depth < 0 ? at : at + 1;
        }
    }
    return text.length;
}
function lineBreaks(text) {
    const breaks = [];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        breaks.push(at);
    return breaks;
}
/** How many of the ascending `numbers` are below `limit`. */
function countBelow(numbers, limit) {
    let [low, high] = [0, numbers.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((numbers[middle] ?? Infinity) < limit)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

// EXTERNAL MODULE: ./build/report/explain/secret-segments.js
var secret_segments = __webpack_require__(86722);
;// CONCATENATED MODULE: ./build/report/explain/explainer.js
/** Makes an insight of each call log. */







/** Equal requests are explained once; distinct ones up to a bound, beyond which a call has its outcome and no explanation. */
function createExplainer({ served, serverResponses = [], isCloud = false, mostWeighed, } = {}) {
    const hasTildePaths = served?.engine.hasTildePaths === true;
    const sessions = { hasTildePaths, readSession: (0,session/* createSessionReader */.Wy)({ isCloud, hasTildePaths }) };
    const statusesByName = Map.groupBy(serverResponses, ({ name }) => name);
    const hasServerResponse = ({ responseName, response }) => statusesByName.get(responseName ?? '')?.some(({ statusCode }) => statusCode === response.statusCode) === true;
    if (served === undefined) {
        const explain = (log) => ({
            outcome: !(0,outcome/* isUnmatched */.gK)(log) && log.answer === undefined && hasServerResponse(log) ? 'server-response' : (0,outcome/* outcomeOf */.sG)(log),
        });
        return {
            ...{ ...sessions, explain, segments: () => secret_segments/* findsNothing */.y },
            ...{ collection: undefined, basePaths: [], locate: () => undefined, saved: () => undefined },
        };
    }
    const { engine, collection, places, isChanged = false } = served;
    const { findExample, hasExample } = createExampleFinder(engine, collection);
    // One that was deleted is in no list any more, as after the update step ended an outage: then it is known by what it
    // had to be, a 5xx (Postman API, server responses) that no example gives.
    const isDeletedServerResponse = (log) => Math.trunc(log.response.statusCode / 100) === 5 && !!log.responseName && !hasExample(log);
    const locate = places === undefined ? () => undefined : createLocate(places);
    const { explainMiss, explainServed } = createCallExplainer({ engine, collection, locate, isChanged, mostWeighed });
    return {
        ...sessions,
        explain: (log) => {
            if ((0,outcome/* isUnmatched */.gK)(log)) {
                const miss = explainMiss(log);
                return { outcome: 'unmatched', ...(miss && { miss }) };
            }
            if ((0,outcome/* isSimulated */.Ht)(log))
                return { outcome: 'matched' };
            if (log.answer === undefined) {
                // An API gives the log of a server response the type `success` and the response's name: so would an example of
                // that very name and status, which cannot be told apart. While a server response is active it answers every call.
                if (hasServerResponse(log) || isDeletedServerResponse(log))
                    return { outcome: 'server-response' };
                if ((0,outcome/* outcomeOf */.sG)(log) === 'preflight')
                    return { outcome: 'preflight' };
            }
            return explainServed(log, () => findExample(log));
        },
        segments: (isSecret) => (0,secret_segments/* createSegmentFinder */.W)(engine, (log) => explainMiss(log)?.explanation, isSecret),
        collection,
        basePaths: engine.basePaths(),
        locate,
        saved: engine.saved,
    };
}
/**
 * Finds the example behind a call log.
 *
 * The log is the fact: it names the example that was served. But names repeat ("OK", "Success"), and then the engine's own
 * decision on the logged request picks among the examples of that name and status. Where the engine decides for another
 * one (the body was cut, the collection has changed since), the log still wins. A log without a name leaves the decision
 * to the engine.
 */
function createExampleFinder(engine, collection) {
    const byName = Map.groupBy(collection.requests.flatMap(({ examples }) => examples), ({ name }) => name);
    /** Whether the collection has an example of the log's name and status. */
    const hasExample = ({ responseName, response }) => byName.get(responseName ?? '')?.some((example) => (0,selectors/* hasStatus */.Ro)(example, response.statusCode)) === true;
    /** `undefined` when the collection has none that fits the log, which is of type `success`. */
    const findExample = (log) => {
        const { responseName, response } = log;
        const fits = (example) => (0,selectors/* hasStatus */.Ro)(example, response.statusCode);
        if (!responseName) {
            const decided = decide(engine, log);
            return decided !== undefined && fits(decided) ? decided : undefined;
        }
        const named = byName.get(responseName) ?? [];
        if (named.length <= 1)
            return named[0];
        const decided = decide(engine, log);
        if (decided?.name === responseName && fits(decided))
            return decided;
        const method = log.request.method.toUpperCase();
        const fitting = named.filter(fits);
        return fitting.find(({ request }) => request.method === method) ?? fitting[0] ?? named[0];
    };
    return { findExample, hasExample };
}
function decide(engine, log) {
    const request = (0,mock_request/* toMockRequest */.D)(log);
    const { responseName, response, answer } = log;
    // What a rule of `answers` chose is the best of those of its name and status.
    const named = { status: response.statusCode, ...(responseName && { name: (0,route/* comparedName */.b)(responseName) }) };
    const decision = answer === undefined
        ? engine.answer(request)
        : engine.fit(request.method, request.target).among(named).answer(request);
    return decision.outcome === 'served' ? decision.example : undefined;
}
function createLocate(places) {
    if ('parts' in places) {
        const locates = places.parts.map((part) => part && createLocate(part));
        return (pointer) => {
            const end = pointer.indexOf('/', 1);
            return locates[Number(pointer.slice(1, end))]?.(pointer.slice(end));
        };
    }
    if ('files' in places) {
        return (pointer) => {
            // What stands within a request or an example is in its file.
            for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
                const file = places.files.get(at);
                if (file !== undefined)
                    return { file, line: 1 };
            }
            return undefined;
        };
    }
    const findLine = createPointerLocator(places.text);
    return (pointer) => {
        const line = findLine(pointer);
        return { file: places.file, ...(line !== undefined && { line }) };
    };
}


/***/ }),

/***/ 93901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ toMockRequest),
/* harmony export */   a: () => (/* binding */ toCallLog)
/* harmony export */ });
/* harmony import */ var _call_log_body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43040);
/** From call logs to what the engine takes, and back. */

/** What came in, as far as the log has it. */
function toMockRequest({ request: { method, path, headers, body } }) {
    const logged = (0,_call_log_body_js__WEBPACK_IMPORTED_MODULE_0__/* .readDecodedBody */ .Dz)({ headers, body });
    return {
        method,
        target: path,
        headers: headers ?? [],
        body: (0,_call_log_body_js__WEBPACK_IMPORTED_MODULE_0__/* .bodyBytes */ .OM)(logged),
        isCut: logged.fullSize !== undefined,
    };
}
/** A request as if it had been logged. */
function toCallLog({ method, target: path, headers, body }) {
    return {
        id: '',
        responseName: '',
        servedAt: '',
        request: { method, path, headers: [...headers], body: { mode: 'raw', data: new TextDecoder().decode(body) } },
        response: { type: 'success', statusCode: 200, headers: [], body: null },
    };
}


/***/ }),

/***/ 86722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ createSegmentFinder),
/* harmony export */   y: () => (/* binding */ findsNothing)
/* harmony export */ });
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28694);
/* harmony import */ var _mock_request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93901);
/** Finds the segments of a call's path that are secret by the name of the path variable that they stand for. */


const noSegments = { segments: new Set(), values: [] };
/** For mocks whose collection is not known. */
const findsNothing = { inCall: () => noSegments, inSaved: () => noSegments.segments };
/**
 * Looks at the variables of the example that was served, or of the nearest ones where there was none.
 *
 * @param explain the explanation of a call; `undefined` for one that is not explained
 */
function createSegmentFinder(engine, explain, isSecret) {
    const { paths } = engine;
    if (![...paths.names()].some(isSecret))
        return findsNothing;
    const guess = createGuess(engine, isSecret);
    const nearest = (log) => {
        const decision = engine.answer((0,_mock_request_js__WEBPACK_IMPORTED_MODULE_0__/* .toMockRequest */ .D)(log));
        if (decision.outcome === 'served')
            return [decision.example.request];
        const explanation = explain(log);
        return explanation && nearestRequests(explanation);
    };
    return {
        inCall: (log, served) => {
            const { path } = log.request;
            const saved = served === undefined ? nearest(log) : [served];
            if (saved === undefined)
                return guess(path);
            const secret = saved.flatMap((request) => paths.find(path, request)).filter(({ name }) => isSecret(name));
            if (secret.length === 0)
                return noSegments;
            return {
                segments: new Set(secret.map(({ segment }) => segment)),
                values: secret.flatMap(({ values }) => values),
            };
        },
        inSaved: (request) => {
            const { segments, variables } = paths.read(request);
            const hasValue = ({ segment }) => segments[segment]?.includes('{{') !== true;
            const secret = variables.filter((variable) => isSecret(variable.name) && hasValue(variable));
            return new Set(secret.map(({ segment }) => segment));
        },
    };
}
/** A request without example that fits, the nearest example, and all others that have the call's path. */
function nearestRequests({ candidates, bareRequest }) {
    const isOfPath = ({ steps }) => steps.every(({ step, fits }) => step !== 'path' || fits);
    const near = candidates.filter((candidate, index) => index === 0 || isOfPath(candidate));
    return [...(bareRequest === undefined ? [] : [bareRequest.request]), ...near.map(({ example }) => example.request)];
}
/**
 * For calls that are not explained, as there are too many different ones. It takes too many segments rather than too few:
 * each in whose place any path of this length has a secret, and each that follows a segment which stands before one.
 */
function createGuess({ paths, requests }, isSecret) {
    const known = (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_1__/* .once */ .Oo)(() => {
        const byLength = new Map();
        const before = new Set();
        for (const request of requests.flatMap(({ request, examples }) => [request, ...examples.map((e) => e.request)])) {
            const { segments, variables } = paths.read(request);
            for (const { segment } of variables.filter(({ name }) => isSecret(name))) {
                byLength.set(segments.length, (byLength.get(segments.length) ?? new Set()).add(segment));
                if (segment > 0)
                    before.add((segments[segment - 1] ?? '').toLowerCase());
            }
        }
        return { byLength, before };
    });
    return (target) => {
        const { segments } = (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_1__/* .readTarget */ ._E)(target).path;
        const { byLength, before } = known();
        const places = byLength.get(segments.length);
        const isTaken = (index) => places?.has(index) === true || before.has(segments[index - 1]?.toLowerCase() ?? '');
        const taken = [...segments.keys()].filter(isTaken);
        return { segments: new Set(taken), values: taken.map((index) => segments[index] ?? '') };
    };
}


/***/ })

};
