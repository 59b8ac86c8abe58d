export const id = 973;
export const ids = [973];
export const modules = {

/***/ 38973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xt: () => (/* reexport */ createExplainer),
  lY: () => (/* reexport */ createRedactor),
  C8: () => (/* reexport */ formPairs),
  _h: () => (/* reexport */ formatCallTable),
  kq: () => (/* reexport */ formatSummary),
  gK: () => (/* reexport */ isUnmatched),
  Mz: () => (/* reexport */ pathSegments),
  Dy: () => (/* reexport */ toMockRequest),
  u5: () => (/* reexport */ writeReport)
});

// UNUSED EXPORTS: formatSweepSummary

;// CONCATENATED MODULE: ./build/report/call-outcome.js
/** Whether the mock itself had no answer: `response.type` is `error` (Postman API, call logs; case-insensitive there). */
function isUnmatched(log) {
    return log.response.type.toLowerCase() === 'error';
}
/** As far as the log alone tells: it gives server responses the type of examples. */
function outcomeOf(log) {
    return isUnmatched(log) ? 'unmatched' : 'matched';
}

;// CONCATENATED MODULE: ./build/report/call-path.js
/** Paths of calls and of rules, segment by segment. */
/** `/a//b%20c/` is `a`, ``, `b c`: a slash at the end makes no difference. */
function pathSegments(path) {
    const trimmed = path.replace(/^\//, '').replace(/\/$/, '');
    return trimmed === '' ? [] : trimmed.split('/').map(decodeSegment);
}
/**
 * Whether a path is one that a rule means: `:name` and `*` stand for one segment, `**` for any number.
 * Linear but for `**`, of which each tries to stand for as little as possible; the last one alone is gone back to.
 */
function fitsPath(pattern, path) {
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
function isBinary(body) {
    return body != null && 'mode' in body && body.mode === model/* binaryBodyMode */.Dw;
}
/** The value of the first header of this name (lower case). */
function headerValue(headers, name) {
    return headers?.find(({ key }) => key.toLowerCase() === name)?.value;
}
/** A body's length in bytes, before any cut; `undefined` when the log came without bodies. */
function bodySize(body) {
    if (body === null || body === undefined)
        return undefined;
    const { data, fullSize } = (0,model/* readCutMark */.y3)(body.data ?? '');
    return fullSize ?? Buffer.byteLength(data, isBinary(body) ? 'base64' : 'utf8');
}

;// CONCATENATED MODULE: ./build/report/decode-form.js
/** Decodes `%XX` and `+`; what does not decode stays as it is. */
function decodeForm(text) {
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

;// CONCATENATED MODULE: ./build/report/subset-difference.js
/** Whether one JSON value holds another, and where it does not. */
/**
 * The first place where `sent` lacks what is wanted, in words; values are quoted in backticks. Objects may hold more than
 * is wanted, lists may not. As deep as the rule, which is the user's.
 * @param path keys from the root, joined by dots
 */
function subsetDifference(wanted, sent, path = '') {
    const at = path === '' ? 'body' : `body at ${quote(path)}`;
    const is = () => `${at} is ${show(sent)}, not ${show(wanted)}`;
    if (Array.isArray(wanted)) {
        if (!Array.isArray(sent))
            return is();
        if (sent.length !== wanted.length)
            return `${at} has ${sent.length} entries, not ${wanted.length}`;
        return firstOf(wanted.entries(), ([index, entry]) => subsetDifference(entry, sent[index], below(path, String(index))));
    }
    if (isRecord(wanted)) {
        if (!isRecord(sent))
            return is();
        return firstOf(Object.entries(wanted), ([key, entry]) => subsetDifference(entry, Object.hasOwn(sent, key) ? sent[key] : undefined, below(path, key)));
    }
    return wanted === sent ? undefined : is();
}
function firstOf(entries, difference) {
    for (const entry of entries) {
        const found = difference(entry);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
const below = (path, key) => (path === '' ? key : `${path}.${key}`);
const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
function show(value) {
    if (value === undefined)
        return 'nothing';
    try {
        return quote(JSON.stringify(value));
    }
    catch {
        // A body may nest deeper than the stack.
        return 'something else';
    }
}
const longestQuote = 120;
/** A value in backticks, cut to a readable length, without backticks of its own. */
function quote(text) {
    const cut = text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text;
    return `\`${cut.replaceAll('`', ' ')}\``;
}

;// CONCATENATED MODULE: ./build/report/expected-calls.js





function readCall(log) {
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
            ? [decodeForm(pair), '']
            : [decodeForm(pair.slice(0, equals)), decodeForm(pair.slice(equals + 1))];
    });
}
/** Values in the difference are quoted in backticks. */
function matchRule(rule, call) {
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
    const { data, fullSize } = (0,model/* readCutMark */.y3)(request.body?.data ?? '');
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
// EXTERNAL MODULE: ./build/engine/wording.js
var wording = __webpack_require__(75203);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/report/mock-request.js
/** A logged call as the engine takes it. */



/** What came in, as far as the log has it: base64 is decoded, the mark of a cut body is taken off. */
function toMockRequest({ request }) {
    const { data, fullSize } = (0,model/* readCutMark */.y3)(request.body?.data ?? '');
    return {
        method: request.method,
        target: request.path,
        headers: request.headers ?? [],
        body: external_node_buffer_.Buffer.from(data, isBinary(request.body) ? 'base64' : 'utf8'),
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
function createMissExplainer({ engine, collection, locate, }) {
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
        const key = (0,external_node_crypto_.hash)('sha256', JSON.stringify([method, path, told, body, log.responseName, log.response.statusCode]));
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
const isForBareRequest = (decision) => decision.outcome === 'missed' && decision.error.header === misses/* noExample */.Q.error.header;
/** The verdict alone names the request, by its place in backticks. */
function findBareRequest({ decision, verdict }, bareRequests) {
    if (!isForBareRequest(decision))
        return undefined;
    return bareRequests.find((request) => verdict.includes((0,wording/* quote */.hD)(placeOf(request))));
}
const placeOf = ({ place }) => place.path.join(' > ');

// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(99547);
;// CONCATENATED MODULE: ./build/report/locate-pointer.js
/** From a JSON pointer into a file to the line where it points. */

/** A tree of a larger file takes more memory than line numbers are worth. */
const largestText = 32 * 1024 * 1024;
/** Parses `text` when it is asked for the first time. */
function createPointerLocator(text) {
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
        return (0,main.parseTree)(text, undefined, { allowTrailingComma: true });
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
        node = node && (0,main.findNodeAtLocation)(node, [node.type === 'array' ? Number(key) : key]);
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
function createExampleFinder(engine, collection) {
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
function createExplainer({ served, serverResponses = [] } = {}) {
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

;// CONCATENATED MODULE: ./build/report/secret-values.js
/** Finds known secrets in text, in each form that they take on their way through HTTP. */
/** What stands where a secret was: what GitHub's own log mask shows. Legal in URLs, headers and JSON strings. */
const mask = '***';
/** A shorter value says nothing and would tear holes into ordinary text. */
const shortestSecret = 4;
/** A shorter piece of base64 turns up by chance. */
const shortestBase64 = 8;
/** @param secrets values as they are; those of fewer than 4 characters are ignored */
function createSecretValues(secrets) {
    const values = secrets.filter((secret) => secret.length >= shortestSecret && /[^*]/.test(secret));
    // Longest first, so that a secret that contains another one goes as a whole.
    const forms = [...new Set(values.flatMap(formsOf))].sort((a, b) => b.length - a.length);
    const percentForms = forms.filter((form) => form.includes('%'));
    const plainForms = forms.filter((form) => !form.includes('%'));
    const formsFor = (text) => percentForms.length > 0 && text.includes('%') ? forms : plainForms;
    const occursIn = (text) => formsFor(text).some((form) => text.includes(form));
    return {
        replaceIn: (text, onMatch) => {
            let result = text;
            // What a mask leaves can complete another secret, but only one that itself contains `*`. Each round removes at
            // least one character that is not `*`, so this ends.
            while (occursIn(result)) {
                for (const form of formsFor(result)) {
                    const parts = result.split(form);
                    for (let match = 1; match < parts.length; match += 1)
                        onMatch();
                    if (parts.length > 1)
                        result = parts.join(mask);
                }
            }
            return result;
        },
        replaceCut: (text, cut) => text
            .split(cut)
            .map((part, index, parts) => (index === parts.length - 1 ? part : withoutStart(part, forms)))
            .join(cut),
    };
}
/** `text` with the mask instead of the longest start of a form that it ends in. */
function withoutStart(text, forms) {
    let longest = 0;
    for (const form of forms) {
        for (let length = Math.min(form.length - 1, text.length); length >= shortestSecret && length > longest; length -= 1) {
            if (text.endsWith(form.slice(0, length)))
                longest = length;
        }
    }
    return longest === 0 ? text : text.slice(0, -longest) + mask;
}
/** A secret as it is, as a JSON string, URL-encoded in the common ways, and as base64 alone or inside of more. */
function formsOf(secret) {
    const bytes = Buffer.from(secret);
    const inJson = JSON.stringify(secret).slice(1, -1);
    const inUrl = encodeURIComponent(secret.toWellFormed());
    const inStrictUrl = inUrl.replace(/[!'()*]/g, percentOf);
    const inForm = new URLSearchParams([['', secret]]).toString().slice(1);
    const everyByte = [...bytes].map((byte) => percentOf(String.fromCharCode(byte))).join('');
    const urlForms = [inUrl, inStrictUrl, inForm, everyByte];
    const base64Forms = [0, 1, 2].map((offset) => base64Inside(bytes, offset)).filter((f) => f.length >= shortestBase64);
    return [
        secret,
        // As the bytes of a body read as Latin-1, which is how a base64 body is searched.
        bytes.toString('latin1'),
        inJson,
        inJson.replaceAll('/', '\\/'),
        ...urlForms,
        ...urlForms.map((form) => form.replace(/%[0-9A-F]{2}/g, (escape) => escape.toLowerCase())),
        ...base64Forms,
        ...base64Forms.map((form) => form.replaceAll('+', '-').replaceAll('/', '_')),
        ...base64Forms.map(encodeURIComponent),
    ].filter((form) => form.length >= shortestSecret && /[^*]/.test(form));
}
const percentOf = (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
/**
 * The characters of base64 that the secret alone decides when `offset` bytes (modulo 3) stand before it, as in
 * `Basic base64(user:secret)`: those at the ends also hold bits of the neighbours.
 */
function base64Inside(bytes, offset) {
    const encoded = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
    const firstOwn = Math.ceil((offset * 8) / 6);
    const lastOwn = Math.floor(((offset + bytes.length) * 8) / 6);
    return encoded.slice(firstOwn, lastOwn);
}

;// CONCATENATED MODULE: ./build/report/redact-json.js
/**
 * Redacts JSON in place: one scan, no parsing and serialising again, so that all the rest stays as it was byte for byte.
 * JSON that is torn or broken is read as far as it makes sense.
 */

/**
 * Redacts strings and numbers under secret names, whole subtrees too, and strings with secret content. `null`, `true`,
 * `false` and empty strings stay: they tell what was wrong and give nothing away.
 * @param onMatch called once for each value replaced by its name
 */
function redactJson(text, names, rules, onMatch) {
    const levels = [];
    const keys = [];
    let key;
    let secret = false;
    let wellFormed = true;
    let output = '';
    let copied = 0;
    const replace = (from, to, replacement) => {
        output += text.slice(copied, from) + replacement;
        copied = to;
    };
    let at = 0;
    while (at < text.length) {
        const character = text.charAt(at);
        if (character === '"') {
            const end = endOfString(text, at);
            const closed = end <= text.length;
            const isKey = closed && text.charAt(skipSpace(text, end)) === ':';
            wellFormed &&= closed;
            if (isKey || secret || !rules.isPlain) {
                const raw = text.slice(at + 1, end - 1);
                const value = closed ? decodeString(raw) : undefined;
                wellFormed &&= value !== undefined;
                if (isKey) {
                    key = value ?? raw;
                    secret = (levels.at(-1)?.secret ?? false) || names.isField(key) || isSecretPath(names, keys, key);
                }
                if (secret && !isKey) {
                    if (raw !== '' && raw !== mask) {
                        replace(at + 1, at + 1 + raw.length, mask);
                        onMatch();
                    }
                }
                else if (value !== undefined && rules.mayHoldSecret(raw)) {
                    const redacted = rules.redactString(value);
                    if (redacted !== value)
                        replace(at, end, JSON.stringify(redacted));
                }
            }
            at = end;
        }
        else if (character === '{' || character === '[') {
            levels.push({ open: character, secret, depth: keys.length });
            if (key !== undefined)
                keys.push(key);
            key = undefined;
            at += 1;
        }
        else if (character === '}' || character === ']') {
            const level = levels.pop();
            wellFormed &&= level?.open === (character === '}' ? '{' : '[');
            keys.length = level?.depth ?? 0;
            secret = levels.at(-1)?.secret ?? false;
            at += 1;
        }
        else if (character === ',') {
            key = undefined;
            secret = levels.at(-1)?.secret ?? false;
            at += 1;
        }
        else if (character === ':' || isSpace(character)) {
            at += 1;
        }
        else {
            const end = endOfBareValue(text, at);
            const raw = text.slice(at, end);
            const isWord = raw === 'null' || raw === 'true' || raw === 'false';
            // A number that held a known secret: quoted it is JSON again. In broken JSON a mask may stand anywhere.
            const isMasked = wellFormed && raw.includes(mask);
            if (isMasked || (secret && !isWord && raw !== mask)) {
                replace(at, end, `"${mask}"`);
                if (!isMasked)
                    onMatch();
            }
            wellFormed &&= isMasked || isWord || /^-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?$/.test(raw);
            at = end;
        }
    }
    return { text: output + text.slice(copied), wellFormed: wellFormed && levels.length === 0 };
}
function isSecretPath(names, keys, key) {
    return keys.length < names.longestPath && names.isPath([...keys, key]);
}
/** Index after the closing quote; more than the text's length when there is none. */
function endOfString(text, open) {
    let from = open + 1;
    for (;;) {
        const quote = text.indexOf('"', from);
        if (quote === -1)
            return text.length + 1;
        let backslashes = 0;
        while (quote - 1 - backslashes > open && text.charCodeAt(quote - 1 - backslashes) === 92)
            backslashes += 1;
        if (backslashes % 2 === 0)
            return quote + 1;
        from = quote + 1;
    }
}
function decodeString(raw) {
    if (!raw.includes('\\'))
        return raw;
    try {
        return String(JSON.parse(`"${raw}"`));
    }
    catch {
        return undefined;
    }
}
const isSpace = (character) => character === ' ' || character === '\n' || character === '\r' || character === '\t' || character === '\uFEFF';
function skipSpace(text, from) {
    let at = from;
    while (at < text.length && isSpace(text.charAt(at)))
        at += 1;
    return at;
}
function endOfBareValue(text, from) {
    let at = from + 1;
    while (at < text.length && !'{}[],:" \t\r\n'.includes(text.charAt(at)))
        at += 1;
    return at;
}

;// CONCATENATED MODULE: ./build/report/secret-names.js
/** Which headers and fields hold secrets, by their names. */
const secretHeaders = ['authorization', 'proxy-authorization', 'cookie', 'set-cookie', 'x-api-key'];
/** Normalised names that hold a secret when they are the whole name; `token` alone would also end `nextPageToken`. */
const secretFields = [
    'accesskey',
    'accesskeyid',
    'apikey',
    'apitoken',
    'auth',
    'authkey',
    'authorization',
    'authtoken',
    'awsaccesskeyid',
    'bearer',
    'bearertoken',
    'clientassertion',
    'cookie',
    'credential',
    'credentials',
    'csrftoken',
    'deploytoken',
    'idtoken',
    'jwt',
    'otp',
    'passcode',
    'pin',
    'privatetoken',
    'pwd',
    'secrets',
    'securitytoken',
    'sessiontoken',
    'sessionid',
    'sessid',
    'setcookie',
    'signature',
    'token',
    'totp',
    'xsrftoken',
];
/** Parts that give a secret away wherever they stand, as in `newPassword` or `password_confirmation`. */
const secretParts = ['password', 'passwd', 'passphrase'];
/** Ends that give a secret away, as in `stripe_secret_key` or `github-access-token`. */
const secretEnds = [
    'secret',
    'apikey',
    'accesstoken',
    'refreshtoken',
    'authtoken',
    'privatekey',
    'secretkey',
    'signingkey',
    'encryptionkey',
];
/** Longest name that is looked at: a longer one is data, not a name. */
const longestName = 128;
/** `Client-Secret`, `client_secret` and `clientSecret` are one name: `clientsecret`. */
function normaliseName(name) {
    return name.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
}
/**
 * @param headers further header names, in any case
 * @param fields further field names (at any depth), or dotted paths from the root such as `customer.address.zip`.
 *   Arrays need no segment of their own (`items.pin` is the `pin` of every item); an index or `*` may stand for one, and
 *   `*` also for any one key.
 */
function createSecretNames(headers, fields) {
    const headerNames = new Set([...secretHeaders, ...headers.map((name) => name.trim().toLowerCase())]);
    const fieldNames = new Set([...secretFields, ...fields.filter((field) => !isPathLike(field)).map(normaliseName)]);
    fieldNames.delete('');
    const paths = fields
        .filter(isPathLike)
        .map(parsePath)
        .filter((path) => path.length > 0);
    return {
        isField: remembering((name) => name.length <= longestName && decideField(name, fieldNames)),
        isHeader: remembering((name) => headerNames.has(name.toLowerCase()) || decideField(name.replace(/^x-/i, ''), fieldNames)),
        isPath: (keys) => paths.some((path) => matchesPath(path, 0, keys, 0)),
        longestPath: Math.max(0, ...paths.map((path) => path.length)),
    };
}
/** Logs repeat the same few names; hostile ones must not grow the memory of them. */
function remembering(decide) {
    const known = new Map();
    return (name) => {
        const before = known.get(name);
        if (before !== undefined)
            return before;
        const secret = decide(name);
        if (known.size < 2000 && name.length <= longestName)
            known.set(name, secret);
        return secret;
    };
}
function decideField(name, fieldNames) {
    // Forms write nested names as `user[password]` or `user.password`.
    const lastPart = name.split(/[.[\]]+/).findLast((part) => part !== '') ?? '';
    return [normaliseName(name), normaliseName(lastPart)].some((normal) => fieldNames.has(normal) ||
        secretParts.some((part) => normal.includes(part)) ||
        secretEnds.some((end) => normal.endsWith(end)));
}
const isPathLike = (field) => field.includes('.');
const parsePath = (path) => path
    .split(/[.[\]]+/)
    .map((segment) => segment.trim())
    .filter((segment) => segment !== '' && segment !== '$')
    .map((segment) => (segment === '*' ? '*' : normaliseName(segment)));
function matchesPath(path, at, keys, depth) {
    const segment = path[at];
    const key = keys[depth];
    if (segment === undefined)
        return key === undefined;
    const mayStandForArray = segment === '*' || /^\d+$/.test(segment);
    if (mayStandForArray && matchesPath(path, at + 1, keys, depth))
        return true;
    if (key === undefined)
        return false;
    return (segment === '*' || segment === normaliseName(key)) && matchesPath(path, at + 1, keys, depth + 1);
}

;// CONCATENATED MODULE: ./build/report/redact-pairs.js
/** Redacts `name=value` and `"name": "value"` in text that is not JSON: forms, query strings, markup, logs, torn JSON. */



/**
 * Redacts an urlencoded form or a query string (without `?`).
 * @param redactValue redacts a decoded value whose name is harmless, such as JSON in a form field
 */
function redactForm(text, rules, redactValue) {
    return text
        .split('&')
        .map((pair) => {
        const equals = pair.indexOf('=');
        const name = equals === -1 ? '' : pair.slice(0, equals);
        const value = pair.slice(equals + 1);
        if (equals !== -1 && rules.isField(decodeForm(name)))
            return `${name}=${maskOf(value, rules)}`;
        const decoded = decodeForm(value);
        const redacted = redactValue(decoded);
        return redacted === decoded ? pair : pair.slice(0, equals + 1) + encodeURIComponent(redacted.toWellFormed());
    })
        .join('&');
}
/** Redacts both kinds of pairs wherever they stand in free text. Linear in the length of the text. */
function redactLoosePairs(text, rules) {
    return redactQuotedPairs(redactAssignments(text, rules), rules);
}
/** `token=abc`, in query strings within text and in attributes (`token="abc"`). */
function redactAssignments(text, rules) {
    let output = '';
    let copied = 0;
    let equals = text.indexOf('=');
    while (equals !== -1) {
        let next = equals + 1;
        let nameStart = equals;
        while (nameStart > 0 && equals - nameStart <= longestName && isNameCharacter(text.charAt(nameStart - 1))) {
            nameStart -= 1;
        }
        const name = text.slice(nameStart, equals);
        if (name !== '' && rules.isField(decodeForm(name))) {
            const quote = text.charAt(next);
            const isQuoted = quote === '"' || quote === "'";
            const start = isQuoted ? next + 1 : next;
            const end = isQuoted ? indexOrEnd(text, quote, start) : endOfLooseValue(text, start);
            output += text.slice(copied, start) + maskOf(text.slice(start, end), rules);
            copied = end;
            next = end;
        }
        equals = text.indexOf('=', next);
    }
    return output + text.slice(copied);
}
/** `"token": "abc"`, also with the quotes escaped any number of times, as in JSON inside of a string. */
function redactQuotedPairs(text, rules) {
    let output = '';
    let copied = 0;
    let colon = text.indexOf(':');
    while (colon !== -1) {
        let next = colon + 1;
        const name = quotedNameBefore(text, colon);
        if (name !== undefined && rules.isField(name)) {
            const value = looseValueAfter(text, colon + 1);
            output += text.slice(copied, value.start);
            const masked = maskOf(text.slice(value.start, value.end), rules);
            output += value.quoted || masked === '' ? masked : `"${masked}"`;
            copied = value.end;
            next = Math.max(next, value.end);
        }
        colon = text.indexOf(':', next);
    }
    return output + text.slice(copied);
}
function quotedNameBefore(text, colon) {
    let end = colon - 1;
    while (end >= 0 && redact_pairs_isSpace(text.charAt(end)))
        end -= 1;
    const quote = text.charAt(end);
    if (quote !== '"' && quote !== "'")
        return undefined;
    let start = end - 1;
    while (start >= 0 && text.charAt(start) !== quote) {
        if (end - start > longestName)
            return undefined;
        start -= 1;
    }
    return start < 0 ? undefined : text.slice(start + 1, end).replaceAll('\\', '');
}
function looseValueAfter(text, from) {
    let at = from;
    while (at < text.length && redact_pairs_isSpace(text.charAt(at)))
        at += 1;
    const backslashes = countBackslashes(text, at);
    const quote = text.charAt(at + backslashes);
    if (quote !== '"' && quote !== "'") {
        let end = at;
        while (end < text.length && !redact_pairs_isSpace(text.charAt(end)) && !'{}[],"\'&<>'.includes(text.charAt(end)))
            end += 1;
        const isWord = ['null', 'true', 'false'].includes(text.slice(at, end));
        return { start: at, end: isWord ? at : end, quoted: false };
    }
    const start = at + backslashes + 1;
    let end = indexOrEnd(text, quote, start);
    // A quote with more backslashes than the opening one is part of the value.
    while (end < text.length && countBackslashesBefore(text, end, start) > backslashes) {
        end = indexOrEnd(text, quote, end + 1);
    }
    return { start, end: end - Math.min(backslashes, countBackslashesBefore(text, end, start)), quoted: true };
}
function countBackslashes(text, from) {
    let count = 0;
    while (text.charAt(from + count) === '\\')
        count += 1;
    return count;
}
function countBackslashesBefore(text, index, start) {
    let count = 0;
    while (index - 1 - count >= start && text.charAt(index - 1 - count) === '\\')
        count += 1;
    return count;
}
/**
 * Redacts the parts of a `multipart/form-data` body that have secret names.
 * @param text starts with the first boundary line
 */
function redactMultipart(text, rules) {
    const boundary = text.slice(0, Math.min(indexOrEnd(text, '\r', 0), indexOrEnd(text, '\n', 0)));
    let output = '';
    let copied = 0;
    let part = 0;
    while (part < text.length) {
        const end = indexOrEnd(text, `\n${boundary}`, part);
        const lines = text.slice(part, end);
        const blank = /\r?\n\r?\n/.exec(lines);
        const name = /[; ]name="?([^";\r\n]*)/i.exec(lines.slice(0, blank?.index))?.[1];
        if (blank !== null && name !== undefined && rules.isField(name)) {
            const content = blank.index + blank[0].length;
            const contentEnd = Math.max(content, lines.endsWith('\r') ? lines.length - 1 : lines.length);
            output += text.slice(copied, part + content) + maskOf(lines.slice(content, contentEnd), rules);
            copied = part + contentEnd;
        }
        part = end + 1;
    }
    return output + text.slice(copied);
}
/** An empty value stays empty: it tells what was wrong. A masked one stays, uncounted. */
function maskOf(value, rules) {
    if (value === '' || value === mask)
        return value;
    rules.onMatch();
    return mask;
}
function endOfLooseValue(text, from) {
    let at = from;
    while (at < text.length && !redact_pairs_isSpace(text.charAt(at)) && !'&"\'<>'.includes(text.charAt(at)))
        at += 1;
    return at;
}
function indexOrEnd(text, part, from) {
    const index = text.indexOf(part, from);
    return index === -1 ? text.length : index;
}
const redact_pairs_isSpace = (character) => ' \t\r\n'.includes(character);
const isNameCharacter = (character) => /[\p{L}\p{N}_.\-%[\]$]/u.test(character);

;// CONCATENATED MODULE: ./build/report/redact-quotes.js

/**
 * In "header `authorization` is `Bearer abc`, example has `Bearer def`" and "body at `user.password` is `"x"`" no pair
 * stands together: once a quoted text is a secret name, all that is quoted after it in the sentence is masked. A quoted
 * `name=value` is taken as a pair with all its values.
 * @param redactPart redacts what stands inside or between quotes
 */
function redactQuotes(text, { isHeader, isField, isPath }, redactPart) {
    const isSecret = (name) => {
        // Paths and JSON values are quoted too: neither is a name, whatever words it holds.
        if (/^[/"[{]/.test(name))
            return false;
        const keys = name.split('.');
        return isHeader(name) || keys.some(isField) || keys.some((_, index) => isPath(keys.slice(0, index + 1)));
    };
    let afterSecret = false;
    return text
        .split('`')
        .map((part, index) => {
        // Every second part stands between backticks: what is quoted never holds one.
        const isQuoted = index % 2 === 1;
        if (isQuoted && afterSecret)
            return part === '' ? '' : mask;
        const equals = part.indexOf('=');
        if (isQuoted && equals > 0 && isSecret(part.slice(0, equals)))
            return `${part.slice(0, equals)}=${mask}`;
        afterSecret ||= isQuoted && equals === -1 && isSecret(part);
        return redactPart(part);
    })
        .join('`');
}

;// CONCATENATED MODULE: ./build/report/redact.js
/** Takes secrets out of call logs before anything writes them. */







/** JSON in a string in JSON …: the levels that are followed. Below that, pairs are still found by their shape. */
const deepestNesting = 4;
/** Schemes that may stay readable before masked credentials (IANA's registry, and two in wide use). */
const authenticationSchemes = ['apikey', 'basic', 'bearer', 'digest', 'dpop', 'hoba', 'mutual', 'negotiate', 'token'];
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
            const bytes = (0,model/* readCutMark */.y3)(data).data;
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

;// CONCATENATED MODULE: ./build/report/nearest.js
/** A request that fits but has no example, else the nearest example; `undefined` when neither is known. */
function nearestOf({ bareRequest, candidates: [nearest] }) {
    if (bareRequest !== undefined) {
        const { place, file, line } = bareRequest;
        const position = positionText(bareRequest);
        const text = `the request "${place}"${position === '' ? '' : ` (${position})`}`;
        return { text, score: '', ...withPosition(file, line) };
    }
    if (nearest === undefined)
        return undefined;
    const { example, place, file, line, score } = nearest;
    const where = [place, positionText(nearest)].filter((text) => text !== '').join(', ');
    const text = `"${example}"${where === '' ? '' : ` (${where})`}`;
    return { text, score: String(Math.round(score * 100) / 100), ...withPosition(file, line) };
}
function positionText({ file, line }) {
    return file === undefined ? '' : line === undefined ? file : `${file}:${line}`;
}
function withPosition(file, line) {
    return { ...(file !== undefined && { file }), ...(line !== undefined && { line }) };
}

;// CONCATENATED MODULE: ./build/report/verdict.js
/** How the calls went, in a sentence or two. */
function verdictOf({ calls, matched, unmatched, serverResponses }) {
    if (calls === 0)
        return 'No call reached the mock. Check that the tests use its URL.';
    const aside = serverResponses === 0 ? '' : ` ${countOf(serverResponses, 'call')} got a server response.`;
    if (serverResponses === calls)
        return calls === 1 ? 'The one call got a server response.' : `All${aside}`;
    if (calls === 1) {
        return unmatched === 0 ? 'The one call got a saved example.' : 'The one call matched no saved example.';
    }
    if (matched === calls)
        return `All ${formatCount(calls)} calls got a saved example.`;
    if (unmatched === 0)
        return `${countOf(matched, 'call')} got a saved example.${aside}`;
    if (unmatched === calls)
        return `None of the ${formatCount(calls)} calls matched a saved example.`;
    return `${formatCount(unmatched)} of ${formatCount(calls)} calls matched no saved example.${aside}`;
}
/** What a table says about groups that it does not show; `undefined` when it shows all. */
function leftOutSentence({ groups, ungrouped }, shownRows, whereTheRestIs) {
    const hidden = groups.slice(shownRows);
    const unmatched = ungrouped.unmatched + countCalls(hidden.filter(({ outcome }) => outcome === 'unmatched'));
    const matched = ungrouped.matched + countCalls(hidden.filter(({ outcome }) => outcome !== 'unmatched'));
    if (matched + unmatched === 0)
        return undefined;
    const rows = ungrouped.matched + ungrouped.unmatched > 0 ? 'More rows' : countOf(hidden.length, 'more row');
    const calls = `${countOf(matched + unmatched, 'call')}, ${formatCount(unmatched)} of them unmatched`;
    return `${rows} (${calls}) did not fit here. ${whereTheRestIs}`;
}
/** `1 call`, `2 calls`, `100,000 calls`. */
const countOf = (count, noun) => `${formatCount(count)} ${noun}${count === 1 ? '' : 's'}`;
const numbers = new Intl.NumberFormat('en-US');
const formatCount = (count) => numbers.format(count);
const countCalls = (groups) => groups.reduce((sum, { calls }) => sum + calls, 0);

;// CONCATENATED MODULE: ./build/report/visible-text.js
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
/** Shortens text to at most `length` UTF-16 units by leaving out its middle: both ends tell most. */
function cutMiddle(text, length) {
    if (text.length <= length)
        return text;
    const head = Math.ceil((length - 1) / 2);
    const tail = length - 1 - head;
    return `${text.slice(0, head)}…${tail === 0 ? '' : text.slice(-tail)}`.toWellFormed();
}

;// CONCATENATED MODULE: ./build/report/summary-text.js
/** The report as plain text for a terminal. */



const longest = { method: 10, path: 60, responseName: 50, call: 100, example: 120, difference: 300, check: 1000 };
const columns = ['Outcome', 'Method', 'Path', 'Status', 'Example', 'Calls'];
const rightAligned = ['Status', 'Calls'];
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

;// CONCATENATED MODULE: ./build/report/markdown-lines.js
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

;// CONCATENATED MODULE: ./build/report/markdown.js

/**
 * Text as GitHub-flavoured Markdown that shows exactly this text, in a table cell too: one line, no markup, no HTML, no
 * links, no mentions.
 */
function escapeMarkdown(text) {
    return (toVisible(text)
        .replace(/[&<>"'`|\\*_[\](){}~!#$+^:]/g, entityOf)
        // GitHub looks for mentions in the rendered text, where an entity is a plain `@` again: keep it off the name.
        .replaceAll('@', '&#64;&#8203;')
        // `www.` alone makes a link.
        .replace(/www\./gi, (prefix) => `${prefix.slice(0, -1)}&#46;`)
        .replace(/^\s*(?:-|\d+\.)/, (marker) => marker.replace(/[-.]/, entityOf)));
}
const entityOf = (character) => `&#${character.charCodeAt(0)};`;

;// CONCATENATED MODULE: ./build/report/report-notes.js

/** What a reader has to know about the report itself: what was redacted, what was cut, what could not be written. */
function reportNotes({ redactions, cutCalls, failures, }) {
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
const summary_coverage_longestName = 160;
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
        .map(({ name, status }) => `- ${escapeMarkdown(cutMiddle(`${[...path, name].join(' > ')} (${status})`, summary_coverage_longestName))}`));
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
const bufferSize = 256 * 1024;
/**
 * Opens `<path>.partial`. The directory must exist. Two buffers take turns, one filled while the disk has the other: a
 * new one for each chunk would be garbage as large as the file.
 * @throws Error of the file system, from each of the methods too
 */
async function openPartialFile(path) {
    const partialPath = `${path}.partial`;
    const handle = await (0,promises_.open)(partialPath, 'w');
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
            await (0,promises_.rename)(partialPath, path);
        },
        discard: async () => {
            await writing.catch(() => undefined);
            await handle.close();
            await (0,promises_.rm)(partialPath, { force: true });
        },
    };
}

;// CONCATENATED MODULE: ./build/report/call-log-file.js


/** `call-logs.ndjson` in `directory`: Postman's entries as JSON, one a line (newline-delimited JSON). */
async function openCallLogFile(directory) {
    const path = (0,external_node_path_.join)(directory, 'call-logs.ndjson');
    const file = await openPartialFile(path);
    return {
        path,
        write: (log) => file.write(`${JSON.stringify(log)}\n`),
        close: file.close,
        discard: file.discard,
    };
}

;// CONCATENATED MODULE: ./build/report/coverage-file.js
/** Raised when a key changes its meaning or goes; new keys may come without. */
const version = 1;
/**
 * The text of `coverage.json`: `{ version, collection, examples, requests, unknownExampleCalls, items }` as in
 * `Coverage`. `examples` and `requests` are `{ total, hit, percent }`; `items` has each request with its examples and how
 * many calls each got. `file` and `line` stand where the collection's file is known.
 */
function formatCoverage(coverage) {
    return `${JSON.stringify({ version, ...coverage }, null, 2)}\n`;
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
;// CONCATENATED MODULE: ./build/report/har-cookies.js
/** Cookie headers as HAR wants them. */
/** Reads a `Cookie` header; what is no `name=value` pair, such as a redaction mask, is skipped. */
function readCookies(header) {
    return header
        .split(';')
        .map(readPair)
        .filter((cookie) => cookie !== undefined);
}
/** Reads one `Set-Cookie` header; `undefined` when it names no cookie. */
function readSetCookie(header) {
    const [first = '', ...rest] = header.split(';');
    const cookie = readPair(first);
    if (cookie === undefined)
        return undefined;
    const attributes = new Map(rest.map(readAttribute));
    const path = attributes.get('path');
    const domain = attributes.get('domain');
    const expires = Date.parse(attributes.get('expires') ?? '');
    return {
        ...cookie,
        ...(path !== undefined && { path }),
        ...(domain !== undefined && { domain }),
        ...(!Number.isNaN(expires) && { expires: new Date(expires).toISOString() }),
        httpOnly: attributes.has('httponly'),
        secure: attributes.has('secure'),
    };
}
function readPair(pair) {
    const equals = pair.indexOf('=');
    if (equals === -1)
        return undefined;
    return { name: pair.slice(0, equals).trim(), value: pair.slice(equals + 1).trim() };
}
function readAttribute(attribute) {
    const { name, value } = readPair(attribute) ?? { name: attribute.trim(), value: '' };
    return [name.toLowerCase(), value];
}

;// CONCATENATED MODULE: ./build/report/har-entry.js
/** One call log as an entry of an HTTP Archive (http://www.softwareishard.com/blog/har-12-spec/). */





/** HAR's mark for a size that the log does not give. */
const unknownSize = -1;
/** Call logs do not say it, and a guess would be shown as a fact. */
const unknownHttpVersion = 'unknown';
/** What browsers write into `mimeType` when no header names a type. */
const unknownMimeType = 'x-unknown';
/** @param mockUrl base of the entry's URL */
function createHarEntry(log, mockUrl) {
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
        statusText: external_node_http_.STATUS_CODES[statusCode] ?? '',
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
async function openHarFile(directory, { mockUrl, creator, comment }) {
    const path = (0,external_node_path_.join)(directory, 'call-logs.har');
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

;// CONCATENATED MODULE: ./build/report/junit.js
/**
 * `junit.xml`: one suite with a test case for each check. Times are 0, since a check takes none.
 * @param suite the suite's name
 */
function formatJunit(checks, suite) {
    const failures = checks.filter(({ passed }) => !passed).length;
    const counts = `tests="${checks.length}" failures="${failures}" errors="0" skipped="0" time="0"`;
    return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<testsuites name="ephemeral-mock" ${counts}>`,
        `  <testsuite name="${escapeXml(suite)}" ${counts}>`,
        ...checks.map(formatCase),
        '  </testsuite>',
        '</testsuites>',
        '',
    ].join('\n');
}
function formatCase({ name, passed, message }) {
    const head = `    <testcase classname="ephemeral-mock" name="${escapeXml(name)}" time="0"`;
    if (passed)
        return `${head}/>`;
    const text = escapeXml(message);
    return `${head}>\n      <failure message="${text}" type="check">${text}</failure>\n    </testcase>`;
}
/** Text for XML 1.0, attributes too: what no XML document may hold, escaped or not, is left out. */
function escapeXml(text) {
    return text
        .toWellFormed()
        .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
        .replace(/[&<>"'\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}

;// CONCATENATED MODULE: ./build/report/late-file.js


/** A file of the report that is written as a whole once all calls are known. */
async function openLateFile(directory, name, content) {
    const path = (0,external_node_path_.join)(directory, name);
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

;// CONCATENATED MODULE: ./build/report/page-data.js
/** Stands in the built page where the data goes, exactly once. */
const dataMark = '{{report-data}}';
/** The `id` of the script element around it. */
const dataElementId = 'report-data';

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
async function openPageFile(directory, { template, head, limits: given = {} }) {
    const limits = { ...defaultPageLimits, ...given };
    const [before, after, ...more] = template.split(dataMark);
    if (before === undefined || after === undefined || more.length > 0) {
        throw new Error(`The page's template must hold ${dataMark} exactly once. Build it again.`);
    }
    const path = (0,external_node_path_.join)(directory, 'report.html');
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
    const { data, fullSize } = (0,model/* readCutMark */.y3)(body?.data ?? '');
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
async function openPage(directory, { template, head, totals }) {
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
function createAnnotations({ requests, leftOutCalls }) {
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

;// CONCATENATED MODULE: ./build/report/calls-by-example.js

const longestKept = 1024;
/** @param maxRows rows kept; the calls of further ones are counted */
function createAnsweredCounter(redactText, maxRows = 1000) {
    const kept = new Map();
    let leftOutCalls = 0;
    return {
        add: ({ request, response, responseName }, { outcome, example }) => {
            if (outcome === 'unmatched')
                return;
            const name = cutMiddle(responseName ?? '', longestKept);
            const method = cutMiddle(request.method, longestKept);
            const queryAt = request.path.indexOf('?');
            const path = cutMiddle(queryAt === -1 ? request.path : request.path.slice(0, queryAt), longestKept);
            const key = JSON.stringify([outcome, name, method, response.statusCode, example?.place.pointer]);
            const known = kept.get(key);
            if (known !== undefined) {
                known.calls += 1;
                known.hasMorePaths ||= known.path !== path;
            }
            else if (kept.size >= maxRows) {
                leftOutCalls += 1;
            }
            else {
                const savedFor = example && copy(cutMiddle(redactText(example.request.address), longestKept));
                kept.set(key, {
                    outcome,
                    name: copy(name),
                    method: copy(method),
                    path: copy(path),
                    hasMorePaths: false,
                    ...(savedFor !== undefined && { savedFor }),
                    status: response.statusCode,
                    calls: 1,
                });
            }
        },
        answered: () => ({ rows: [...kept.values()].sort((a, b) => b.calls - a.calls), leftOutCalls }),
    };
}
/** A slice keeps the whole string alive that it was cut from; what is kept to the end must not. */
const copy = (text) => Buffer.from(text).toString();

;// CONCATENATED MODULE: ./build/report/calls.js



const calls_longestKept = 1024;
/**
 * @param maxGroups groups kept of unmatched calls, and as many of all others: neither can crowd the other out. Totals are
 *   exact whatever it is.
 */
function createCallCounter(maxGroups = 1000) {
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
        method: cutMiddle(method, calls_longestKept),
        path: cutMiddle(queryAt === -1 ? path : path.slice(0, queryAt), calls_longestKept),
        status: log.response.statusCode,
        responseName: cutMiddle(log.responseName ?? '', calls_longestKept),
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
function nearestCalls(rule, groups) {
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
    const alike = longest === 0 ? 1 : 1 - (0,mod/* distance */.Io)(a ?? '', b ?? '') / longest;
    return method === '*' || method === group.method.toUpperCase() ? alike : alike * 0.75;
}

;// CONCATENATED MODULE: ./build/report/checks.js




/** Samples that a message shows. */
const mostSamples = 3;
const longestSample = 200;
function createCheckCounter(options, redactor) {
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

;// CONCATENATED MODULE: ./build/report/coverage.js
function createCoverageCounter(collection, locate = () => undefined) {
    const calls = new Map();
    let unknownExampleCalls = 0;
    const coverRequest = (request, redactText) => {
        const examples = request.examples.map((example) => ({
            id: redactText(example.id),
            name: redactText(example.name),
            status: example.status,
            calls: calls.get(example) ?? 0,
            ...locate(example.place.pointer),
        }));
        return {
            id: redactText(request.id),
            path: request.place.path.map(redactText),
            method: redactText(request.request.method),
            address: redactText(request.request.address),
            calls: examples.reduce((sum, example) => sum + example.calls, 0),
            ...locate(request.place.pointer),
            examples,
        };
    };
    return {
        add: (example) => {
            if (example === undefined)
                unknownExampleCalls += 1;
            else
                calls.set(example, (calls.get(example) ?? 0) + 1);
        },
        coverage: (redactText) => {
            const items = collection.requests.map((request) => coverRequest(request, redactText));
            return {
                collection: redactText(collection.name),
                examples: countHits(items.flatMap(({ examples }) => examples)),
                requests: countHits(items),
                unknownExampleCalls,
                items,
            };
        },
    };
}
function countHits(things) {
    const hit = things.filter(({ calls }) => calls > 0).length;
    const total = things.length;
    return { total, hit, percent: total === 0 ? null : Math.floor((hit * 1000) / total) / 10 };
}

;// CONCATENATED MODULE: ./build/report/redact-insight.js
/** Redacts an explanation once, however many calls share it. */
function createMissRedactor({ redactExplanation, redactText }) {
    const known = new WeakMap();
    const redactCandidate = (candidate) => ({
        ...candidate,
        example: redactText(candidate.example),
        place: redactText(candidate.place),
        address: redactText(candidate.address),
        steps: candidate.steps.map((step) => ({ ...step, reason: redactExplanation(step.reason) })),
    });
    return (miss) => {
        const before = known.get(miss);
        if (before !== undefined)
            return before;
        const redacted = {
            difference: redactExplanation(miss.difference),
            candidates: miss.candidates.map(redactCandidate),
            ...(miss.bareRequest && {
                bareRequest: { ...miss.bareRequest, place: redactText(miss.bareRequest.place) },
            }),
        };
        known.set(miss, redacted);
        return redacted;
    };
}

;// CONCATENATED MODULE: ./build/report/unmatched.js

const longestPath = 1024;
const longestText = 500;
/** @param maxRequests distinct requests kept; the calls of further ones are counted */
function createUnmatchedCollector(maxRequests = 500) {
    const kept = new Map();
    let leftOutCalls = 0;
    return {
        add: (log, miss) => {
            const method = cutMiddle(log.request.method, 100);
            const path = cutMiddle(log.request.path, longestPath);
            const key = `${method} ${path}`;
            const known = kept.get(key);
            if (known !== undefined)
                known.calls += 1;
            else if (kept.size >= maxRequests)
                leftOutCalls += 1;
            else {
                kept.set(unmatched_copy(key), {
                    method: unmatched_copy(method),
                    path: unmatched_copy(path),
                    calls: 1,
                    status: log.response.statusCode,
                    message: unmatched_copy(cutMiddle(log.responseName ?? '', longestText)),
                    ...(miss && { difference: unmatched_copy(cutMiddle(miss.difference, longestText)) }),
                    candidates: miss?.candidates ?? [],
                    ...(miss?.bareRequest && { bareRequest: miss.bareRequest }),
                });
            }
        },
        unmatched: () => ({ requests: [...kept.values()].sort((a, b) => b.calls - a.calls), leftOutCalls }),
    };
}
/** A slice keeps the whole string alive that it was cut from; what is kept to the end must not. */
const unmatched_copy = (text) => Buffer.from(text).toString();

;// CONCATENATED MODULE: ./build/report/read-calls.js
/** The one pass over the call logs: each is explained, then redacted, then counted. */









function createCallReading({ explainer, checks: checkOptions, redactor }) {
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
    return [request.body, response.body].some((body) => (0,model/* readCutMark */.y3)(body?.data ?? '').fullSize !== undefined);
}

;// CONCATENATED MODULE: ./build/report/report-files.js
/** The files of a report, written side by side. */

/** Opens writers side by side. One that fails is dropped with its file; the others go on. */
async function openReportFiles(directory, openers) {
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
            await (0,promises_.mkdir)(directory, { recursive: true });
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












/***/ })

};
