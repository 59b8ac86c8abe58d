export const id = 425;
export const ids = [425];
export const modules = {

/***/ 44425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseChecks: () => (/* binding */ parseChecks)
});

// EXTERNAL MODULE: ./build/node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(91795);
// EXTERNAL MODULE: ./build/job/map-schema.js
var map_schema = __webpack_require__(26136);
// EXTERNAL MODULE: ./build/report/call-path.js
var call_path = __webpack_require__(77659);
// EXTERNAL MODULE: ./build/report/expected-calls.js + 1 modules
var expected_calls = __webpack_require__(949);
;// CONCATENATED MODULE: ./build/job/expect-calls.js
/** The input `expect-calls`: YAML or JSON rules about which calls must come. */



const scalarSchema = dist/* pipe */.Fs(dist/* union */.KC([dist/* string */.Yj(), dist/* number */.ai(), dist/* boolean */.zM()]), dist/* transform */.pd(String));
/** A name may have several values, all of which must have been sent. */
const pairsSchema = dist/* pipe */.Fs((0,map_schema/* entriesSchema */.W)(dist/* union */.KC([scalarSchema, dist/* array */.YO(scalarSchema)])), dist/* transform */.pd((entries) => entries.flatMap(([name, value]) => [value].flat().map((text) => [name, text]))));
const timesSchema = dist/* pipe */.Fs(dist/* union */.KC([dist/* string */.Yj(), dist/* number */.ai()]), dist/* rawTransform */.NT(({ dataset, addIssue, NEVER }) => {
    const times = parseTimes(String(dataset.value));
    if (times !== undefined)
        return times;
    addIssue({ message: 'no number of calls' });
    return NEVER;
}));
const ruleSchema = dist/* strictObject */.re({
    query: dist/* optional */.lq(pairsSchema),
    headers: dist/* optional */.lq(pairsSchema),
    // YAML has more than JSON: what cannot be written as JSON (a list that holds itself) can be compared with nothing.
    body: dist/* optional */.lq(dist/* pipe */.Fs(dist/* unknown */.L5(), dist/* check */.z6((value) => toJson(value) !== undefined))),
    example: dist/* optional */.lq(dist/* string */.Yj()),
    status: dist/* optional */.lq(dist/* pipe */.Fs(dist/* number */.ai(), dist/* integer */.nd(), dist/* minValue */.Ww(100), dist/* maxValue */.cG(599))),
    times: dist/* optional */.lq(timesSchema),
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
    const path = (0,call_path/* pathSegments */.M)(queryAt === -1 ? target : target.slice(0, queryAt));
    const partial = path.find((segment) => segment.includes('*') && segment !== '*' && segment !== '**');
    if (partial !== undefined) {
        report(`\`expect-calls\` has "${partial}" in the path of the rule "${key}": \`*\` stands for a whole segment.`);
        return undefined;
    }
    return {
        method: /^any$/i.test(method) ? '*' : method.toUpperCase(),
        path,
        query: queryAt === -1 ? [] : (0,expected_calls/* formPairs */.C8)(target.slice(queryAt + 1)),
    };
}
/** The short form is a rule that has `times` only. */
function parseRule(name, value, report) {
    const isLong = isRecord(value);
    const given = isLong ? value : { times: value };
    const result = dist/* safeParse */.xL(ruleSchema, given);
    if (result.success)
        return result.output;
    const keys = result.issues.map((issue) => dist/* getDotPath */.Bu(issue)?.split('.')[0] ?? '');
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


/***/ }),

/***/ 12751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Go: () => (/* binding */ isBinary),
/* harmony export */   Z: () => (/* binding */ headerValue),
/* harmony export */   e4: () => (/* binding */ bodySize)
/* harmony export */ });
/* harmony import */ var _postman_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69412);

/** Whether the data is base64 and not text. */
function isBinary(body) {
    return body != null && 'mode' in body && body.mode === _postman_model_js__WEBPACK_IMPORTED_MODULE_0__/* .binaryBodyMode */ .Dw;
}
/** The value of the first header of this name (lower case). */
function headerValue(headers, name) {
    return headers?.find(({ key }) => key.toLowerCase() === name)?.value;
}
/** A body's length in bytes, before any cut; `undefined` when the log came without bodies. */
function bodySize(body) {
    if (body === null || body === undefined)
        return undefined;
    const { data, fullSize } = (0,_postman_model_js__WEBPACK_IMPORTED_MODULE_0__/* .readCutMark */ .y3)(body.data ?? '');
    return fullSize ?? Buffer.byteLength(data, isBinary(body) ? 'base64' : 'utf8');
}


/***/ }),

/***/ 77659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ pathSegments),
/* harmony export */   i: () => (/* binding */ fitsPath)
/* harmony export */ });
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


/***/ }),

/***/ 71704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ decodeForm)
/* harmony export */ });
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


/***/ }),

/***/ 949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C8: () => (/* binding */ formPairs),
  mU: () => (/* binding */ matchRule),
  D9: () => (/* binding */ readCall)
});

// EXTERNAL MODULE: ./build/postman/model.js
var model = __webpack_require__(69412);
// EXTERNAL MODULE: ./build/report/call-log-parts.js
var call_log_parts = __webpack_require__(12751);
// EXTERNAL MODULE: ./build/report/call-path.js
var call_path = __webpack_require__(77659);
// EXTERNAL MODULE: ./build/report/decode-form.js
var decode_form = __webpack_require__(71704);
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
        path: (0,call_path/* pathSegments */.M)(queryAt === -1 ? path : path.slice(0, queryAt)),
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
            ? [(0,decode_form/* decodeForm */.X)(pair), '']
            : [(0,decode_form/* decodeForm */.X)(pair.slice(0, equals)), (0,decode_form/* decodeForm */.X)(pair.slice(equals + 1))];
    });
}
/** Values in the difference are quoted in backticks. */
function matchRule(rule, call) {
    if (rule.method !== '*' && rule.method !== call.method)
        return 'other';
    if (!(0,call_path/* fitsPath */.i)(rule.path, call.path))
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
        const sent = (0,call_log_parts/* headerValue */.Z)(log.request.headers, name.toLowerCase());
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
    const text = (0,call_log_parts/* isBinary */.Go)(request.body) ? Buffer.from(data, 'base64').toString() : data;
    const isForm = request.body?.mode === 'urlencoded' ||
        /x-www-form-urlencoded/i.test((0,call_log_parts/* headerValue */.Z)(request.headers, 'content-type') ?? '');
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


/***/ })

};
