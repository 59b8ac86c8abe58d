export const id = 8276;
export const ids = [8276];
export const modules = {

/***/ 81225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cl: () => (/* binding */ createVariables),
/* harmony export */   UR: () => (/* binding */ splitAtTokens),
/* harmony export */   uX: () => (/* binding */ tokenNames)
/* harmony export */ });
/** Same as postman-collection 5.3.1: a token holds no braces, and substitution is repeated at most 19 times. */
const TOKEN = /\{\{([^{}]*)\}\}/g;
const passes = 19;
/** A token whose name holds a token, which only a further pass can replace. */
const TOKEN_IN_TOKEN = /\{\{[^{}]*\{\{/;
/** Characters that the variables within one variable's value may add to it. */
const nestedGrowth = 256 * 1024;
/** Characters that variables may add to a text that calls are compared with. */
const comparedGrowth = 64 * 1024;
/** Characters that all variables together may gain from the variables within them. */
const nestedGrowthOfAll = 16 * 1024 * 1024;
/** Lets `replace` use a part of a room that others use too. */
function within(shared, growth, replace) {
    const part = Math.max(0, Math.min(growth, shared.left));
    const room = { left: part };
    const replaced = replace(room);
    shared.left -= part - Math.max(0, room.left);
    return replaced;
}
/** One pass over all tokens. Counts in `room` what may still be added, and stops replacing when it is used up. */
function replaceTokens(text, valueOf, room) {
    return text.replace(TOKEN, (token, name) => {
        const value = room.left < 0 ? undefined : valueOf(name);
        if (value === undefined)
            return token;
        const growth = value.length - token.length;
        room.left -= Math.max(0, growth);
        return room.left < 0 ? token : value;
    });
}
/** Repeats passes until nothing changes, the room is used up or the limit is reached (cycles). */
function replaceRepeatedly(text, valueOf, room) {
    let replaced = text;
    for (let pass = 0; pass < passes && room.left >= 0; pass += 1) {
        const next = replaceTokens(replaced, valueOf, room);
        if (next === replaced)
            break;
        replaced = next;
    }
    return replaced;
}
/**
 * Variables of an environment win over those of the collection (Postman docs, dynamic responses). The values are
 * resolved once each, so that what a text costs follows from its own length and not from what a variable hides.
 */
function createVariables(collection, environment) {
    const written = new Map([...collection, ...environment].map(({ key, value }) => [key, value]));
    const valueAsWritten = (name) => written.get(name);
    const nested = { left: nestedGrowthOfAll };
    const values = new Map(Array.from(written, ([key, value]) => [
        key,
        within(nested, nestedGrowth, (room) => replaceRepeatedly(value, valueAsWritten, room)),
    ]));
    const valueOf = (name) => values.get(name);
    const replaceIn = (text, room) => TOKEN_IN_TOKEN.test(text) ? replaceRepeatedly(text, valueOf, room) : replaceTokens(text, valueOf, room);
    const isPlain = (text) => values.size === 0 || !text.includes('{{');
    const variables = {
        nestedNames: Array.from(written.values(), tokenNames).flat(),
        resolve: (text, growth = comparedGrowth) => (isPlain(text) ? text : replaceIn(text, { left: growth })),
        sharing(total) {
            const shared = { left: total };
            return {
                ...variables,
                resolve: (text, growth = comparedGrowth) => isPlain(text) ? text : within(shared, growth, (room) => replaceIn(text, room)),
            };
        },
    };
    return variables;
}
/** The names of the tokens that are left in a text, in order; `['id']` for `/users/{{id}}`. */
function tokenNames(text) {
    return text.includes('{{') ? Array.from(text.matchAll(TOKEN), ([, name = '']) => name) : [];
}
/** The texts between the tokens: always one more than there are tokens. */
function splitAtTokens(text) {
    return text.split(/\{\{[^{}]*\}\}/);
}


/***/ }),

/***/ 65887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ partsOf),
/* harmony export */   c: () => (/* binding */ joinCollections)
/* harmony export */ });
/**
 * One collection of several, in their order; a single one stays as it is. Its document would be an array of theirs: pointers
 * begin with the number of the part, and paths with its name.
 */
function joinCollections(collections) {
    const [first, ...others] = collections;
    if (others.length === 0)
        return first;
    const names = distinctNames(collections);
    const parts = collections.map((part, index) => placePart(part, names[index] ?? '', index));
    return {
        // IDs are each part's own: an ID that two of them have names the example of the first.
        repeatsIds: false,
        id: first.id,
        exporterId: first.exporterId,
        name: names.join(', '),
        variables: [],
        requests: parts.flatMap(({ requests }) => requests),
        parts,
    };
}
/** The collections that a mock serves, each with variables of its own. */
function partsOf(collection) {
    return collection.parts ?? [collection];
}
/** Their names; the second of one name is `Payments (2)`. */
function distinctNames(collections) {
    const taken = new Set();
    return collections.map(({ name }) => {
        let distinct = name;
        for (let count = 2; taken.has(distinct); count += 1)
            distinct = `${name} (${String(count)})`;
        taken.add(distinct);
        return distinct;
    });
}
function placePart(part, name, index) {
    const inPart = ({ path, pointer }) => ({
        path: [name, ...path],
        pointer: `/${String(index)}${pointer}`,
        collection: name,
    });
    const requests = part.requests.map((request) => ({
        ...request,
        place: inPart(request.place),
        examples: request.examples.map((example) => ({ ...example, place: inPart(example.place) })),
    }));
    return { ...part, name, requests };
}


/***/ }),

/***/ 25561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mz: () => (/* binding */ pathSegments),
/* harmony export */   T3: () => (/* binding */ replaceSegments),
/* harmony export */   UR: () => (/* binding */ decodeSegment)
/* harmony export */ });
/* harmony import */ var _percent_encoding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89034);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35194);
/** The segments of a path. Repeated slashes count as one, and a slash at the end as none. */


/** `/a//b%20c/` is `a` and `b%20c`: as they are written, without empty ones. */
function pathSegments(path) {
    return path.split('/').filter((segment) => segment !== '');
}
/** Percent-encoding undone. An encoded slash stays encoded: it does not end a segment. */
function decodeSegment(segment) {
    return segment.includes('%') ? (0,_percent_encoding_js__WEBPACK_IMPORTED_MODULE_0__/* .decodePercent */ .g)(segment).replaceAll('/', '%2F') : segment;
}
/**
 * A target with something else in place of some segments of its path; all the rest stays as it is written.
 *
 * @param indexes among the segments, as `pathSegments` gives them
 */
function replaceSegments(target, indexes, replacement) {
    if (indexes.size === 0)
        return target;
    const start = target.length - (0,_target_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutOrigin */ .bj)(target).length;
    const length = target.slice(start).search(/[?#]/);
    const end = length === -1 ? target.length : start + length;
    let index = -1;
    const replaced = target.slice(start, end).replace(/[^/]+/g, (segment) => {
        index += 1;
        return indexes.has(index) ? replacement : segment;
    });
    return target.slice(0, start) + replaced + target.slice(end);
}


/***/ }),

/***/ 5727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ parseChecks),
/* harmony export */   O: () => (/* binding */ readKeptChecks)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77934);
/* harmony import */ var _http_text_show_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87078);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85292);
/** The inputs about checks, and the checks as main hands them to post. */



// Rules need a parser that most jobs do without.
const loadRules = () => __webpack_require__.e(/* import() */ 3271).then(__webpack_require__.bind(__webpack_require__, 23271));
/** Only what is asked for; problems go to `report`, one sentence each. @param collection that rules may be about */
async function parseChecks(raw, report, collection) {
    const failOnUnmatched = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('fail-on-unmatched', raw['fail-on-unmatched'], report);
    const failOnLooseMatch = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('fail-on-loose-match', raw['fail-on-loose-match'], report);
    const coverage = parseCoverage(raw['min-coverage'], report);
    const text = raw['expect-calls'];
    const expectCalls = text.trim() === '' ? [] : await (await loadRules()).parseExpectCalls(text, report, methodsOf(collection));
    return {
        ...(failOnUnmatched && { failOnUnmatched }),
        ...(failOnLooseMatch && { failOnLooseMatch }),
        ...(expectCalls.length > 0 && { expectCalls }),
        ...coverage,
    };
}
const methodsOf = (collection) => collection?.kind === 'file'
    ? new Set(collection.item.requests.map(({ request }) => request.method.toUpperCase()))
    : undefined;
/** `80`, `80%`, `80 requests`, `80% of requests`. */
function parseCoverage(given, report) {
    if (given === '')
        return undefined;
    const form = /^(\d{1,2}(?:\.\d+)?|100)(?:\s?%)?(?:\s+(?:of\s+)?(examples|requests))?$/i;
    const [, percent, counted] = form.exec(given.trim()) ?? [];
    if (percent === undefined) {
        report(`\`min-coverage\` is ${(0,_http_text_show_value_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(given)}: it takes a percentage from 0 to 100, of examples, or of requests as in "80 requests".`);
        return undefined;
    }
    return { minCoverage: Number(percent), ...(counted?.toLowerCase() === 'requests' && { minCoverageOf: 'requests' }) };
}
const keptSchema = valibot__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    failOnUnmatched: valibot__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()),
    failOnLooseMatch: valibot__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()),
    expectCalls: valibot__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J()),
    minCoverage: valibot__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()),
    minCoverageOf: valibot__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_2__/* .picklist */ .KIO(['examples', 'requests'])),
});
/**
 * The checks that `parseChecks` gave, after a way through JSON.
 *
 * @throws ValiError for anything else
 */
async function readKeptChecks(kept) {
    const { expectCalls, ...checks } = valibot__WEBPACK_IMPORTED_MODULE_2__/* .parse */ .qgA(keptSchema, kept);
    return expectCalls === undefined
        ? checks
        : { ...checks, expectCalls: valibot__WEBPACK_IMPORTED_MODULE_2__/* .parse */ .qgA((await loadRules()).keptRulesSchema, expectCalls) };
}


/***/ }),

/***/ 97864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HM: () => (/* binding */ withoutOutputs),
/* harmony export */   WD: () => (/* binding */ secretValuesOf),
/* harmony export */   gB: () => (/* binding */ secretsInAccount),
/* harmony export */   ot: () => (/* binding */ maskInLog),
/* harmony export */   vf: () => (/* binding */ secretsOfMock),
/* harmony export */   yL: () => (/* binding */ secretsOfInputs)
/* harmony export */ });
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81225);
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65887);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77040);
/** Values of variables that Postman hides (`type: secret`): known secrets, as the keys are. */


/** A shorter value would tear holes into a log that others write too, and so would a part of one. */
const shortestInLog = 8;
/**
 * The values as they travel: with the variables in them filled in. Where one is not known, or has another value in each call,
 * what stands around it counts.
 */
function secretValuesOf({ collection = [], environment = [] }) {
    const secret = [...collection, ...environment].filter((variable) => variable.secret === true);
    if (secret.length === 0)
        return [];
    const variables = (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_0__/* .createVariables */ .Cl)(collection, environment);
    const values = secret.flatMap(({ value }) => {
        const resolved = variables.resolve(value);
        const [whole = '', ...more] = (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_0__/* .splitAtTokens */ .UR)(resolved);
        if (more.length === 0)
            return [whole];
        const parts = [whole, ...more].filter((part) => part.trim().length >= shortestInLog);
        return parts.length === 0 ? [] : [resolved, ...parts];
    });
    return [...new Set(values)].filter((value) => value.length >= _report_index_js__WEBPACK_IMPORTED_MODULE_1__/* .shortestSecret */ .bs && !['true', 'false', 'null'].includes(value.toLowerCase()));
}
/** The same of a mock: several collections behind it have variables of their own each, and one environment. */
function secretsOfMock({ collection, environment, }) {
    if (collection === undefined)
        return secretValuesOf({ environment });
    const found = (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_2__/* .partsOf */ .C)(collection).flatMap(({ variables }) => secretValuesOf({ collection: variables, environment }));
    return [...new Set(found)];
}
/** The secrets in the files that the inputs name. */
function secretsOfInputs({ collection, environment, }) {
    return secretsOfMock({
        collection: collection.kind === 'file' ? collection.item : undefined,
        environment: environment?.kind === 'file' ? environment.item.variables : undefined,
    });
}
/**
 * Those of the environments that an embedded server holds: `update` may have given the mock one after the other. Never
 * throws: of a server that is gone nobody can ask them.
 */
async function secretsInAccount(client) {
    const { readEnvironment } = await __webpack_require__.e(/* import() */ 1797).then(__webpack_require__.bind(__webpack_require__, 24178));
    const secrets = [];
    try {
        for (const { uid } of await client.listEnvironments()) {
            const { environment } = readEnvironment(await client.getEnvironment(uid));
            secrets.push(...secretValuesOf({ environment: environment.variables }));
        }
    }
    catch {
        return secrets;
    }
    return secrets;
}
/** Without what is contained in an output of ours: GitHub drops an output that holds a masked value. */
function withoutOutputs(secrets, outputs) {
    return secrets.filter((secret) => !outputs.some((output) => output?.includes(secret)));
}
/** Hands over to the runner's log mask what is long enough for it. */
function maskInLog(secrets, mask) {
    for (const secret of secrets)
        if (secret.length >= shortestInLog)
            mask(secret);
}


/***/ }),

/***/ 24223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ createCallNotes),
  Q: () => (/* binding */ withoutExamples)
});

// EXTERNAL MODULE: ./build/engine/explain/quote.js
var quote = __webpack_require__(50479);
// EXTERNAL MODULE: ./build/report/words.js
var words = __webpack_require__(44702);
// EXTERNAL MODULE: ./build/call-log/body.js
var body = __webpack_require__(43040);
// EXTERNAL MODULE: ./build/engine/call/target.js
var target = __webpack_require__(17227);
// EXTERNAL MODULE: ./build/http-text/header-text.js
var header_text = __webpack_require__(86420);
;// CONCATENATED MODULE: ./build/report/count/notes/other-hosts.js




const mostNotes = 10;
const mostRoutes = 1000;
/** Answers of one example that are looked through: they differ in little. */
const mostLooks = 3;
const longestUrl = 120;
/** A URL in a body, its slashes escaped perhaps; what stands in front of it are names that nobody calls. */
const urlInBody = /xmlns[\w:.-]*\s*=\s*["'][^"']*|"(?:\$schema|\$id|@context|@vocab|xmlns)"\s*:\s*"[^"]*|(https?:(?:\/\/|\\\/\\\/)[^\s"'<>`\\{}]+(?:\\\/[^\s"'<>`\\{}]*)*)/gi;
const ofNames = new Set(['www.w3.org', 'schema.org', 'json-schema.org', 'schemas.xmlsoap.org']);
/** @param mockUrl '' when it is not known */
function createHostNotes(mockUrl) {
    const ownHost = URL.parse(mockUrl)?.host;
    const looks = new Map();
    const found = new Map();
    const lead = ({ request, response }) => {
        const own = new Set([ownHost, ...(0,header_text/* headerValues */.UE)(request.headers, 'host').map((host) => host.toLowerCase())]);
        const isOther = (url) => {
            const host = URL.parse(url, 'http://mock.invalid')?.host ?? '';
            return host !== '' && host !== 'mock.invalid' && !/[{}*]/.test(host) && !ofNames.has(host) && !own.has(host);
        };
        for (const name of ['Location', 'Content-Location', 'Link']) {
            const values = (0,header_text/* headerValues */.UE)(response.headers, name);
            const urls = name === 'Link' ? values.flatMap((value) => value.match(/(?<=<)[^>]*(?=>)/g) ?? []) : values;
            const url = urls.find(isOther);
            if (url !== undefined)
                return `with ${(0,quote/* quote */.hD)(`${name}: ${(0,words/* cutMiddle */.it)(url, longestUrl)}`)}`;
        }
        const { data, isBinary } = (0,body/* readBody */.x8)(response.body);
        if (isBinary || !/https?:/i.test(data))
            return undefined;
        for (const [, url] of data.matchAll(urlInBody)) {
            const plain = url?.replaceAll('\\/', '/');
            if (plain !== undefined && isOther(plain))
                return `with ${(0,quote/* quote */.hD)((0,words/* cutMiddle */.it)(plain, longestUrl))} in its body`;
        }
        return undefined;
    };
    return {
        add: (log, example) => {
            const { method, path } = log.request;
            const source = example?.place.pointer ?? `${method} ${log.responseName ?? ''}`;
            const looked = looks.get(source) ?? 0;
            if (looked >= mostLooks || (looked === 0 && looks.size >= mostRoutes))
                return;
            looks.set((0,words/* detach */.Yo)(source), looked + 1);
            const { idKey, key } = (0,target/* readTarget */._)(path).path;
            // Collections have the same variable for hosts of their own.
            const route = `${method} ${(0,words/* inCollection */.e1)(example?.request.address ?? idKey ?? key, example?.place.collection)}`;
            const leads = found.has(route) ? undefined : lead(log);
            if (leads !== undefined)
                found.set((0,words/* detach */.Yo)(route), (0,words/* detach */.Yo)(`${(0,quote/* quote */.hD)((0,words/* shownCall */.c6)(method, path))} answers ${leads}`));
        },
        notes: () => {
            const all = [...found.values()];
            const shown = all.slice(0, mostNotes);
            const rest = all.length - shown.length;
            return [
                ...shown.map((text) => `${text}: a client that follows this URL leaves the mock (see docs/reports.md).`),
                ...(rest === 0 ? [] : [`The answers of ${(0,words/* countOf */.pq)(rest, 'more route')} have URLs of other hosts too.`]),
            ];
        },
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/http-text/target.js
var http_text_target = __webpack_require__(35194);
;// CONCATENATED MODULE: ./build/report/count/notes/repeated-calls.js
/** Notes calls that come again and again: a pagination without an end, or a retry without a limit. */




/** So many are too many, however long they take; fewer are where they come faster than anybody waits between two. */
const most = 1000;
const mostAtOnce = { calls: 300, perSecond: 100 };
/** Different calls that are counted. */
const mostKept = 5000;
const repeated_calls_mostNotes = 3;
function createRepetitionNotes() {
    const counted = new Map();
    return {
        add: ({ request: { method, path, body }, servedAt }) => {
            // Pages of a list differ in their query alone. Calls of one endpoint with different bodies are different calls.
            const [route] = (0,http_text_target/* cutQuery */.LL)(path);
            const sent = body?.data ?? '';
            const key = (0,external_node_crypto_.hash)('sha256', JSON.stringify([method, route, sent.length, sent.slice(0, 10_000)]));
            const at = Date.parse(servedAt);
            const before = counted.get(key);
            if (before !== undefined) {
                before.calls += 1;
                if (at < before.first)
                    before.first = at;
                if (at > before.last)
                    before.last = at;
            }
            else if (counted.size < mostKept) {
                counted.set(key, { shown: (0,words/* detach */.Yo)((0,words/* shownCall */.c6)(method, route)), calls: 1, first: at, last: at });
            }
        },
        notes: () => [...counted.values()]
            .filter(isRepeated)
            .sort((a, b) => b.calls - a.calls)
            .slice(0, repeated_calls_mostNotes)
            .map((call) => {
            const time = Number.isNaN(call.first) ? '' : ` in ${(0,words/* formatCount */.B4)(secondsOf(call))} s`;
            return `${(0,quote/* quote */.hD)(call.shown)} came ${(0,words/* formatCount */.B4)(call.calls)} times${time}: is there a pagination without an end, or a retry without a limit?`;
        }),
    };
}
const isRepeated = (call) => call.calls > most || (call.calls >= mostAtOnce.calls && call.calls / secondsOf(call) >= mostAtOnce.perSecond);
/** At least one: that is how precise times of call logs are. */
const secondsOf = ({ first, last }) => Math.max(1, Math.round((last - first) / 1000));

;// CONCATENATED MODULE: ./build/report/count/notes/undefined-tokens.js



/** More names than that nobody reads. */
const mostNames = 5;
const token = /\{\{\s*([^{}\s][^{}]{0,99}?)\s*\}\}/g;
function createTokenNotes() {
    const names = new Set();
    let calls = 0;
    let first = '';
    return {
        add: ({ request, response }) => {
            const { data, isBinary } = (0,body/* readBody */.x8)(response.body);
            const texts = [...(isBinary ? [] : [data]), ...(response.headers ?? []).map(({ value }) => value)];
            const found = texts.filter((text) => text.includes('{{')).flatMap((text) => [...text.matchAll(token)]);
            if (found.length === 0)
                return;
            if (calls === 0)
                first = (0,words/* detach */.Yo)((0,words/* shownCall */.c6)(request.method, request.path));
            calls += 1;
            for (const [, name = ''] of found)
                if (names.size < mostNames)
                    names.add((0,words/* detach */.Yo)(name));
        },
        notes: () => {
            if (names.size === 0)
                return [];
            const all = Array.from(names, (name) => (0,quote/* quote */.hD)(`{{${name}}}`));
            const more = names.size === mostNames ? ' and perhaps others' : '';
            const stand = all.length === 1 ? 'stands' : 'stand';
            const it = all.length === 1 ? 'it' : 'them';
            const where = `in the answers of ${(0,words/* countOf */.pq)(calls, 'call')}${calls === 1 ? ',' : ', first of'} ${(0,quote/* quote */.hD)(first)}`;
            return [
                `${all.join(', ')}${more} ${stand} ${where}, since nothing defines ${it}: is \`environment\` missing, or a variable in it?`,
            ];
        },
    };
}

;// CONCATENATED MODULE: ./build/report/count/notes/call-notes.js





const mostRefused = 5;
/** @param mockUrl '' when it is not known */
function createCallNotes(mockUrl) {
    const tokens = createTokenNotes();
    const hosts = createHostNotes(mockUrl);
    const repetitions = createRepetitionNotes();
    return {
        add: (log, { outcome, example }) => {
            repetitions.add(log);
            if (outcome !== 'matched' && outcome !== 'loose')
                return;
            tokens.add(log);
            hosts.add(log, example);
        },
        notes: ({ calls, refused, coverage }) => [
            ...refusedNotes(refused, true),
            ...(coverage?.examples.total === 0 ? [withoutExamples] : []),
            ...tokens.notes(),
            ...hosts.notes(),
            ...repetitions.notes(),
            ...refusedNotes(refused, false),
            ...asideNotes(calls),
        ],
    };
}
/** Said where it is noticed: by main too. */
const withoutExamples = 'The collection has no saved example, so that every call gets a 404: save a response of a request as an example in Postman.';
/** @param areCalls of those that were meant as calls, or of the others */
function refusedNotes({ kinds }, areCalls) {
    const told = kinds.filter(({ isCall }) => isCall === areCalls);
    const notes = told.slice(0, mostRefused).map(({ reason, count, sample }) => {
        const first = sample === '' ? '' : `${count === 1 ? ',' : ', first'} ${(0,quote/* quote */.hD)(sample, 200)}`;
        return `${(0,words/* countOf */.pq)(count, 'request')} ${whatBecame(count, areCalls)}: ${reason.replace(/\.$/, '')}${first}.`;
    });
    const rest = told.slice(mostRefused).reduce((sum, { count }) => sum + count, 0);
    return rest === 0
        ? notes
        : [...notes, `${(0,words/* countOf */.pq)(rest, 'more request')} ${rest === 1 ? 'was' : 'were'} refused for other reasons.`];
}
function whatBecame(count, areCalls) {
    if (areCalls)
        return count === 1 ? 'never became a call' : 'never became calls';
    return count === 1 ? 'was no call' : 'were no calls';
}
function asideNotes({ preflights, ignored, withoutSession }) {
    return [
        ...(preflights === 0
            ? []
            : [`The mock itself answered ${(0,words/* countOf */.pq)(preflights, 'preflight')} of browsers, which no count has.`]),
        ...(ignored === 0
            ? []
            : [`${(0,words/* countOf */.pq)(ignored, 'call')} ${ignored === 1 ? 'is' : 'are'} ignored, as \`expect-calls\` asks.`]),
        ...(withoutSession === 0 ? [] : [`${(0,words/* countOf */.pq)(withoutSession, 'call')} named no session, while others did.`]),
    ];
}


/***/ })

};
