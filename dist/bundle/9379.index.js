export const id = 9379;
export const ids = [9379];
export const modules = {

/***/ 45114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ canBeSent),
/* harmony export */   i: () => (/* binding */ readRequest)
/* harmony export */ });
/* harmony import */ var _http_text_pairs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68166);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80408);
/* harmony import */ var _read_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39130);
/** A saved request: the one of a collection item or the original request of an example. */



/** Reads a request given as an object or, as the format allows, as its URL alone. A missing method is GET. */
function readRequest(value, defects) {
    const request = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asRecord */ .qY)(value);
    if (request === undefined && typeof value !== 'string')
        defects.add('request-unreadable');
    const url = request === undefined ? (typeof value === 'string' ? value : '/') : request['url'];
    const method = ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asName */ .uP)(request?.['method']) ?? 'GET').trim().toUpperCase();
    if (!canBeSent(method))
        defects.add('method-unknown');
    return {
        method,
        ...(0,_read_url_js__WEBPACK_IMPORTED_MODULE_1__/* .readUrl */ .wo)(url, defects),
        headers: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .readPairs */ .SX)(request?.['header'], defects),
        body: readBody(request?.['body'], defects),
    };
}
function isFile(field) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asRecord */ .qY)(field)?.['type'] === 'file';
}
/**
 * The text fields of a form; files are left out, as Postman's mocks compare text only (postman-app-support#9184).
 * `undefined` for a form in which nothing is left to send, which Postman's editor leaves behind when the mode was changed.
 */
function textFields(list, defects) {
    const fields = Array.isArray(list) ? list : undefined;
    const texts = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .readPairs */ .SX)(fields?.filter((field) => !isFile(field)) ?? list, defects);
    const hasFile = fields?.some((field) => isFile(field) && (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isEnabled */ .Ol)(field)) ?? false;
    return texts.length === 0 && !hasFile ? undefined : texts;
}
/** A form given as text is what is sent of it (postman-collection, RequestBody). */
function formFields(text) {
    const fields = (0,_http_text_pairs_js__WEBPACK_IMPORTED_MODULE_2__/* .comparedPairs */ .XT)(text).map(([key, value]) => ({ key, value }));
    return fields.length === 0 ? undefined : fields;
}
function readGraphql(value, defects) {
    const graphql = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asRecord */ .qY)(value);
    const query = graphql === undefined ? (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(value, defects) : (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(graphql['query'], defects);
    if (query === '')
        return undefined;
    return {
        mode: 'graphql',
        query,
        operationName: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(graphql?.['operationName'], defects),
        variables: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(graphql?.['variables'], defects),
    };
}
/** `undefined` for a request without a body: none, an empty one, a disabled one, or an object that names no mode. */
function readBody(value, defects) {
    if (typeof value === 'string')
        return value === '' ? undefined : { mode: 'raw', text: value };
    const body = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asRecord */ .qY)(value);
    if (body === undefined || body['disabled'] === true)
        return undefined;
    const mode = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1)(body['mode']) ?? (body['raw'] === undefined ? undefined : 'raw');
    switch (mode) {
        case undefined:
            return undefined;
        case 'raw': {
            const text = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(body['raw'], defects);
            return text === '' ? undefined : { mode, text };
        }
        case 'urlencoded':
        case 'formdata': {
            const form = body[mode];
            const isText = mode === 'urlencoded' && typeof form === 'string';
            const fields = isText ? formFields(form) : textFields(form, defects);
            return fields === undefined ? undefined : { mode, fields };
        }
        case 'graphql':
            return readGraphql(body['graphql'], defects);
        case 'file':
            return { mode };
        default:
            defects.add('body-mode-unknown');
            return undefined;
    }
}
/** The methods that a call can have: those of Node's parser but for CONNECT. Others are refused before they are calls. */
const methods = new Set(('ACL BIND CHECKOUT COPY DELETE GET HEAD LINK LOCK M-SEARCH MERGE MKACTIVITY MKCALENDAR MKCOL MOVE NOTIFY OPTIONS PATCH ' +
    'POST PROPFIND PROPPATCH PURGE PUT QUERY REBIND REPORT SEARCH SOURCE SUBSCRIBE TRACE UNBIND UNLINK UNLOCK UNSUBSCRIBE').split(' '));
/** @param method in upper case */
const canBeSent = (method) => methods.has(method);


/***/ }),

/***/ 39130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HB: () => (/* binding */ splitQuery),
/* harmony export */   wo: () => (/* binding */ readUrl),
/* harmony export */   yO: () => (/* binding */ withoutScheme)
/* harmony export */ });
/* harmony import */ var _http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5177);
/* harmony import */ var _http_text_pairs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68166);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80408);
/** A saved request's URL in any of its shapes: text, an object with parts, an object with only `raw`. */



/** Index of the first `stop` in `text` that is not inside a `{{variable}}`, or -1. */
function indexOutsideTokens(text, stop) {
    // Most texts end here: a walk over every character of every URL would be felt when thousands are read.
    const first = text.indexOf(stop);
    if (first === -1 || !text.slice(0, first).includes('{{'))
        return first;
    let inToken = false;
    for (let index = 0; index < text.length; index += 1) {
        const char = text.charAt(index);
        if (char === '{' && text.charAt(index + 1) === '{')
            inToken = true;
        else if (char === '}')
            inToken = false;
        else if (!inToken && char === stop)
            return index;
    }
    return -1;
}
function readQueryText(text) {
    return (0,_http_text_pairs_js__WEBPACK_IMPORTED_MODULE_0__/* .rawPairs */ .EG)(text).flatMap(([key, value = '']) => (key === '' ? [] : [{ key, value }]));
}
/** Parts a URL into what stands before its query and its parameters, as they are written; a fragment is left out. */
function splitQuery(url) {
    const hash = indexOutsideTokens(url, '#');
    const target = hash === -1 ? url : url.slice(0, hash);
    const mark = indexOutsideTokens(target, '?');
    if (mark === -1)
        return { address: target, query: [] };
    return { address: target.slice(0, mark), query: readQueryText(target.slice(mark + 1)) };
}
function readUrlText(text) {
    return splitQuery(withoutProtocol(text.trim()));
}
/** `host`, `port` and `path` as one address; `undefined` when the object has none of them. */
function joinParts(url) {
    const { host, port, path } = url;
    const hostText = Array.isArray(host) ? host.map((label) => (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)(label) ?? '').join('.') : ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)(host) ?? '');
    const portText = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asName */ .uP)(port);
    const segments = Array.isArray(path)
        ? path.map((segment) => (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)(segment) ?? (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asRecord */ .qY)(segment)?.['value']) ?? '')
        : undefined;
    const pathText = segments?.join('/') ?? (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)(path)?.replace(/^\//, '');
    if (hostText === '' && pathText === undefined)
        return undefined;
    return withoutProtocol(hostText + (portText === undefined ? '' : `:${portText}`) + (pathText === undefined ? '' : `/${pathText}`));
}
function readPathVariables(list) {
    return (0,_http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(list).flatMap((entry) => {
        const variable = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asRecord */ .qY)(entry);
        // Files of early v2 name a path variable by `id` (postman-collection, Url).
        const key = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asName */ .uP)(variable?.['key']) ?? (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asName */ .uP)(variable?.['id']);
        const value = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asName */ .uP)(variable?.['value']);
        return key === undefined || value === undefined || variable?.['disabled'] === true ? [] : [{ key, value }];
    });
}
/**
 * Reads a URL. The parts count and `raw` is ignored where parts are there, as in Postman's Collection SDK; `raw` is used
 * where they are not, and where a path segment is not text.
 */
function readUrl(url, defects) {
    if (typeof url === 'string')
        return { ...readUrlText(url), pathVariables: [] };
    const parts = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asRecord */ .qY)(url);
    if (parts === undefined) {
        defects.add('url-missing');
        return { address: '', query: [], pathVariables: [] };
    }
    const pathVariables = readPathVariables(parts['variable']);
    const raw = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asName */ .uP)(parts['raw']);
    const oddSegment = (0,_http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(parts['path']).some((segment) => (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)(segment) === undefined);
    if (oddSegment)
        defects.add('path-segment-not-text');
    const joined = joinParts(parts);
    if (raw !== undefined && (joined === undefined || oddSegment))
        return { ...readUrlText(raw), pathVariables };
    // The path may hold what belongs after it when somebody typed it into the wrong field.
    const { address, query } = readUrlText(joined ?? '');
    const listed = typeof parts['query'] === 'string' ? readQueryText(parts['query']) : (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readPairs */ .SX)(parts['query'], defects);
    return { address, query: [...query, ...listed], pathVariables };
}
/** A URL without `http://` or the like. A protocol is a word or a variable: what has a slash, a dot or a query in it is none. */
function withoutProtocol(url) {
    const slashes = url.indexOf('://');
    return slashes === -1 || /[/?#.]/.test(url.slice(0, slashes)) ? url : url.slice(slashes + 3);
}
/** A name with a top-level domain, a port or four numbers; longer ones are no names of hosts. */
const HOST_AFTER_SLASHES = /^\/\/(?:[^/?#]{0,300}(?:\.\p{L}[\p{L}\d-]{0,62}|:\d{1,5}|(?:\.\d{1,3}){3})|localhost)(?=[/?#]|$)/u;
/**
 * A base URL without its protocol, also where two slashes alone stand before the host (RFC 3986 4.2), as in what becomes of
 * a Swagger document without `schemes`. `//accounts` is a path whose slash a base URL of one slash has doubled
 * (postman-app-support#12452).
 */
function withoutScheme(url) {
    return HOST_AFTER_SLASHES.test(url) ? url.slice(2) : withoutProtocol(url);
}


/***/ }),

/***/ 14316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readRoute)
/* harmony export */ });
/* harmony import */ var _pairs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68166);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35194);
/** Routes as rules name them: a method (or ANY) and a path, such as `GET /users/:id?page=2`. */


const form = 'a method (or ANY) and a path, like "GET /users/:id", where `:name` and `*` stand for one segment and `**` for any number';
/** The name of the variable that a segment has as OpenAPI writes it, `{name}`. Postman's `{{name}}` is none. */
const nameInBraces = (segment) => /\{([^{}]*)\}/.exec(segment.replaceAll(/\{\{[^{}]*\}\}/g, ''))?.[1];
/**
 * Reads the route of a rule.
 *
 * @param input that has the rule
 * @param report hears what is wrong with it, in a sentence
 */
function readRoute(input, text, report) {
    const [, method = '', target] = /^([a-z-]+|\*)\s+(\/\S*)$/i.exec(text.trim()) ?? [];
    if (target === undefined) {
        report(`\`${input}\` has the rule "${text}": a rule begins with ${form}.`);
        return undefined;
    }
    const { path: written, query = '' } = (0,_target_js__WEBPACK_IMPORTED_MODULE_0__/* .splitTarget */ .Gd)(target);
    const path = (0,_target_js__WEBPACK_IMPORTED_MODULE_0__/* .pathSegments */ .Mz)(written);
    const partial = path.find((segment) => segment.includes('*') && segment !== '*' && segment !== '**');
    if (partial !== undefined) {
        report(`\`${input}\` has "${partial}" in the path of the rule "${text}": \`*\` stands for a whole segment.`);
        return undefined;
    }
    const braced = path.find((segment) => nameInBraces(segment) !== undefined);
    if (braced !== undefined) {
        report(`\`${input}\` has "${braced}" in the path of the rule "${text}": write \`:${nameInBraces(braced)}\`, which stands for any segment.`);
        return undefined;
    }
    return { method: /^any$/i.test(method) ? '*' : method.toUpperCase(), path, query: (0,_pairs_js__WEBPACK_IMPORTED_MODULE_1__/* .comparedPairs */ .XT)(query) };
}


/***/ }),

/***/ 89379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   keptRulesSchema: () => (/* binding */ keptRulesSchema),
/* harmony export */   parseExpectCalls: () => (/* binding */ parseExpectCalls)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45114);
/* harmony import */ var _http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5177);
/* harmony import */ var _http_text_exact_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80803);
/* harmony import */ var _http_text_route_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14316);
/* harmony import */ var _http_text_show_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87078);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(85292);
/* harmony import */ var _yaml_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12598);
/** The input `expect-calls`: YAML or JSON rules about which calls must come. */








/** A name may have several values, all of which must have been sent. */
const pairsSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL((0,_yaml_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesSchema */ .WY)(valibot__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([_yaml_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .scalarSchema */ .iR, valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_yaml_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .scalarSchema */ .iR)])), valibot__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi((entries) => entries.flatMap(([name, value]) => [value].flat().map((text) => [name, text]))));
const timesSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()]), valibot__WEBPACK_IMPORTED_MODULE_0__/* .rawTransform */ .NTK(({ dataset, addIssue, NEVER }) => {
    const times = parseTimes(String(dataset.value));
    if (times !== undefined)
        return times;
    addIssue({ message: 'no number of calls' });
    return NEVER;
}));
const ruleSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    query: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(pairsSchema),
    headers: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(pairsSchema),
    // YAML has more than JSON: what cannot be written as JSON (a list that holds itself) can be compared with nothing.
    body: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi((value) => (0,_http_text_show_value_js__WEBPACK_IMPORTED_MODULE_2__/* .toJson */ .aB)(value)), valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi((json) => (0,_http_text_exact_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseExactJson */ .lQ)(json, 'compared')))),
    example: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    status: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(100), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxValue */ .cGV(599))),
    times: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(timesSchema),
});
const mapForm = 'a map of names to texts or numbers, or to lists of them; "*" is any value';
/** What each key of a rule takes, for the error of one that has something else. */
const expected = {
    query: mapForm,
    headers: mapForm,
    body: 'any JSON value',
    example: 'the name of an example, in quotes when it is a number',
    status: 'a whole number from 100 to 599',
    times: 'a number of calls, or ">= 1", "<= 3", "> 0", "< 5", "= 2" or "1..3" in quotes, or ignore',
};
const known = Object.keys(expected);
const ruleForm = `${expected.times}, or a map with ${known.join(', ')}, or a list of such maps`;
const rulesForm = 'one rule a line, like GET /users/:id: ">= 1"';
const keptPairs = valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()])));
/** The rules that `parseExpectCalls` gave, after a way through JSON, which has no `Infinity`. */
const keptRulesSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    method: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    path: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    query: keptPairs,
    headers: keptPairs,
    body: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()),
    example: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    status: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()),
    times: valibot__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
        valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('ignore'),
        valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
            min: valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
            max: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()), valibot__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi((max) => max ?? Infinity)),
        }),
    ]),
}));
/**
 * Parses the input; problems go to `report`, one sentence each, all of them. Empty text has no rules.
 *
 * @param methods of the collection, in upper case, where it is known: it may have some of its own
 */
async function parseExpectCalls(text, report, methods) {
    if (text.trim() === '')
        return [];
    const rules = await (0,_yaml_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .readYamlInput */ .co)('expect-calls', text, rulesForm, _yaml_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .parseYaml */ .hN, report);
    if (rules === undefined)
        return [];
    if (!(0,_http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(rules)) {
        report(`\`expect-calls\` is ${(0,_http_text_show_value_js__WEBPACK_IMPORTED_MODULE_2__/* .show */ .WU)(rules)}: it takes ${rulesForm}.`);
        return [];
    }
    return Object.entries(rules).flatMap(([key, value]) => parseEntry(key, value, report, methods));
}
function parseEntry(key, value, report, methods) {
    const called = (0,_http_text_route_text_js__WEBPACK_IMPORTED_MODULE_5__/* .readRoute */ .S)('expect-calls', key, report);
    if (called !== undefined && methods?.has(called.method) !== true)
        checkMethod(called.method, key, report);
    const entries = Array.isArray(value) ? value : [value];
    if (entries.length === 0)
        report(`\`expect-calls\` has [] in the rule "${key}": it takes ${ruleForm}.`);
    return entries.flatMap((entry, index) => {
        const name = entries.length === 1 ? key.trim() : `${key.trim()} #${index + 1}`;
        const parts = parseRule(name, entry, report);
        if (called === undefined || parts === undefined)
            return [];
        const { method, path } = called;
        const { query: further = [], times = { min: 1, max: Infinity }, ...others } = parts;
        const query = [...called.query, ...further];
        return [{ name, method, path, ...(query.length > 0 && { query }), ...others, times }];
    });
}
/** A call with a method that no server takes never comes: it is a typo where a common method is near. */
function checkMethod(method, rule, report) {
    if (method === '*' || (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_6__/* .canBeSent */ .U)(method))
        return;
    const meant = (0,_values_js__WEBPACK_IMPORTED_MODULE_7__/* .didYouMean */ .au)(method, ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'ANY']);
    if (meant === '')
        return;
    report(`\`expect-calls\` has the unknown method ${(0,_http_text_show_value_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(method)} in the rule ${(0,_http_text_show_value_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(rule)}.${meant}`);
}
/** The short form is a rule that has `times` only. */
function parseRule(name, value, report) {
    const isLong = (0,_http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(value);
    const given = isLong ? value : { times: value };
    const result = valibot__WEBPACK_IMPORTED_MODULE_0__/* .safeParse */ .xLC(ruleSchema, given);
    if (result.success)
        return result.output;
    const keys = result.issues.map((issue) => valibot__WEBPACK_IMPORTED_MODULE_0__/* .getDotPath */ .BuJ(issue)?.split('.')[0] ?? '');
    for (const key of new Set(keys)) {
        const takes = Object.hasOwn(expected, key) ? expected[key] : undefined; // one of its keys
        if (takes === undefined) {
            report(`\`expect-calls\` has the unknown key "${key}" in the rule "${name}": it takes ${known.join(', ')}.${(0,_values_js__WEBPACK_IMPORTED_MODULE_7__/* .didYouMean */ .au)(key, known, _http_text_show_value_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)}`);
        }
        else {
            const where = isLong ? ` as \`${key}\`` : '';
            report(`\`expect-calls\` has ${(0,_http_text_show_value_js__WEBPACK_IMPORTED_MODULE_2__/* .show */ .WU)(given[key])}${where} in the rule "${name}": it takes ${isLong ? takes : ruleForm}.`);
        }
    }
    return undefined;
}
/** `2`, `= 2`, `>= 1`, `<= 3`, `> 0`, `< 5`, `1..3`, `ignore`; `undefined` for anything else, and for what no number can be. */
function parseTimes(text) {
    if (/^\s*ignore\s*$/i.test(text))
        return 'ignore';
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


/***/ }),

/***/ 12598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sc: () => (/* binding */ anyMapSchema),
  WY: () => (/* binding */ entriesSchema),
  hN: () => (/* binding */ parseYaml),
  Iu: () => (/* binding */ parseYamlDocument),
  dK: () => (/* binding */ parseYamlEntries),
  co: () => (/* binding */ readYamlInput),
  gw: () => (/* binding */ requireFewAliases),
  iR: () => (/* binding */ scalarSchema)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./build/http-text/bounded-json.js
var bounded_json = __webpack_require__(5177);
// EXTERNAL MODULE: ./build/http-text/exact-json.js
var exact_json = __webpack_require__(80803);
// EXTERNAL MODULE: ./build/http-text/show-value.js
var show_value = __webpack_require__(87078);
// EXTERNAL MODULE: ./build/http-text/thrown.js
var thrown = __webpack_require__(98589);
;// CONCATENATED MODULE: ./build/job/inputs/yaml/yaml-mistake.js

/** In one line. @param errors of the parser, at least one */
function describeMistake(errors, text) {
    const [first] = errors;
    const [reason = ''] = first?.message.split('\n') ?? [];
    const line = first?.linePos?.[0].line;
    const lineText = line === undefined ? '' : (text.split('\n')[line - 1] ?? '').trim();
    const codes = errors.map(({ code }) => code);
    const start = lineText === '' ? '' : `line ${String(line)} is ${(0,show_value/* quote */.hD)(lineText)}. `;
    return start + (explain(codes, reason, lineText) ?? `${reason.replace(/[:.]$/, '')}.`);
}
/** Signs that begin something of YAML's own where a text begins. */
const reserved = /(?:^|[:[{,-]\s+|[[{])([>*|&!%@`])/;
const unclosed = (sign) => `What ${sign} opens is not closed.`;
const indented = 'It is indented otherwise than the lines around it: what belongs together begins at the same column.';
const withColon = 'A text with ": " in it needs quotes.';
/** What to do about it; `undefined` where only the parser can say. */
function explain(codes, reason, text) {
    const [code = ''] = codes;
    const [, sign] = reserved.exec(text) ?? [];
    if (sign !== undefined && ['UNEXPECTED_TOKEN', 'BAD_ALIAS', 'BAD_SCALAR_START'].includes(code)) {
        return sign === '>' || sign === '*'
            ? 'Texts that begin with > or * need quotes, as in ">= 1".'
            : `A text that begins with ${sign} needs quotes.`;
    }
    switch (code) {
        case 'DUPLICATE_KEY':
            return 'What stands before its colon has come before: each rule stands once, and so does each key.';
        case 'TAB_AS_INDENT':
            return 'It begins with a tab: indent with spaces.';
        case 'MULTILINE_IMPLICIT_KEY':
            return 'It has no ": " that parts a key from its value.';
        case 'BLOCK_AS_IMPLICIT_KEY':
            return codes.includes('MULTILINE_IMPLICIT_KEY')
                ? 'The next line is indented deeper, though this one has a value already: what belongs together begins at the same column.'
                : withColon;
        case 'BLOCK_IN_FLOW':
            return withColon;
        case 'MULTIPLE_DOCS':
            return 'It ends one document and begins another: give one.';
        case 'BAD_DQ_ESCAPE':
            return 'In double quotes a backslash begins an escape: use single quotes, or write it twice.';
        case 'MISSING_CHAR':
            if (reason.includes('quote'))
                return unclosed('a quotation mark');
            return /[}\]]/.test(reason) ? unclosed('a bracket') : 'It has no ": " that parts a key from its value.';
        case 'BAD_INDENT':
            return reason.startsWith('Flow') ? unclosed('a bracket') : indented;
        case 'UNEXPECTED_TOKEN':
            return /column 1:?$/.test(reason) ? indented : 'Something stands there behind a value that has ended already.';
        default:
            return undefined;
    }
}

;// CONCATENATED MODULE: ./build/job/inputs/yaml/yaml.js
/** YAML of inputs and documents; JSON is YAML. The parser is loaded where there is some: most jobs have none. */






/**
 * What the text of an input says; a problem goes to `report` and gives `undefined`.
 *
 * @param takes what the input takes, for who names a file in its place
 * @param parse `parseYaml` or `parseYamlEntries`
 */
async function readYamlInput(input, text, takes, parse, report) {
    if (/^(['"]?)(?:@[^\s:'"]*|[^\s:'"]+\.(?:ya?ml|json|txt))\1$/i.test(text.trim())) {
        report(`\`${input}\` is ${(0,show_value/* quote */.hD)(text.trim())}, and no file is read here: give what is in the file. It takes ${takes}.`);
        return undefined;
    }
    try {
        return await parse(text);
    }
    catch (error) {
        const [said = ''] = (0,thrown/* messageOf */.bD)(error).split('\n');
        const reason = error instanceof RangeError ? 'It is nested too deep.' : said;
        report(`\`${input}\` is not valid YAML or JSON: ${reason}`);
        return undefined;
    }
}
/** The value of a text. Aliases are bounded by the parser's own rule. @throws Error, RangeError */
async function parseYaml(text) {
    const document = await parseDocument(text, {}, toExactNumber);
    return document.toJS();
}
/** The entries of a map in their order. @throws as `parseYaml` */
async function parseYamlEntries(text) {
    const { isMap, isNode } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const document = await parseDocument(text, { uniqueKeys: false }, toExactNumber);
    const { contents } = document;
    if (!isMap(contents))
        return { entries: undefined, value: document.toJS() };
    const valueOf = (node) => (isNode(node) ? node.toJS(document) : node);
    return { entries: contents.items.map(({ key, value }) => [String(valueOf(key)), valueOf(value)]) };
}
/** @param readNumber gives what stands for a number, of the number and its text @throws Error with a reason in one line */
async function parseDocument(text, options, readNumber) {
    const yaml = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    // Without the level its warnings would go to the log beside ours.
    const document = yaml.parseDocument(text, { logLevel: 'error', ...options });
    if (document.errors.length > 0)
        throw new Error(describeMistake(document.errors, text));
    yaml.visit(document, {
        Scalar(key, node) {
            if (typeof node.value === 'number' && key !== 'key')
                node.value = readNumber(node.value, node.source);
        },
    });
    return document;
}
/** An `ExactNumber` for what JavaScript cannot hold. `1.0` is the same number of calls as `1`. */
function toExactNumber(value, source) {
    return Number.isSafeInteger(value) || !isJsonNumber(source) ? value : (0,exact_json/* exactNumber */.rf)(source, 'written');
}
/** Hexadecimal and octal numbers are YAML's own. */
const isJsonNumber = (source) => source !== undefined && /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(source);
/** How often what has an anchor may come again, counted as if it were written out. */
const mostAliases = 10_000;
/**
 * A few aliases can say what takes gigabytes once it is written out.
 *
 * @throws Error for a document with too many; what is no YAML is left to those who read it
 */
async function requireFewAliases(text) {
    // Anchors are rare, and to parse a document once more takes its time.
    if (!/(?:^|[\s,[{])&[^\s,\]}]/m.test(text) || /^\s*\{/.test(text))
        return;
    const yaml = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    try {
        yaml.parseDocument(text, { logLevel: 'silent', uniqueKeys: false }).toJS({ maxAliasCount: mostAliases });
    }
    catch (error) {
        if (!(error instanceof Error) || !/alias count/i.test(error.message))
            return;
        throw new Error('The aliases of this YAML document repeat more than can be read. Write it out, or use fewer.', {
            cause: error,
        });
    }
}
/**
 * The value of a document whose aliases are few (`requireFewAliases`). Keys that repeat are an error, merge keys (`<<`) are
 * followed.
 *
 * @param readNumber gives what stands for a number, of the number and its text
 * @throws Error with a reason in one line
 */
async function parseYamlDocument(text, readNumber) {
    const document = await parseDocument(text, { merge: true }, readNumber);
    return document.toJS({ maxAliasCount: mostAliases });
}
/** A map as it is. Not valibot's `record`, which drops the names `constructor` and `__proto__`. */
const anyMapSchema = dist/* custom */.IeY(bounded_json/* isObject */.Gv, 'no map');
/** A text, or a number or truth value as the text that it is written as. */
const scalarSchema = dist/* pipe */.FsL(dist/* union */.KCZ([dist/* string */.YjP(), dist/* number */.aig(), dist/* boolean */.zMY(), dist/* custom */.IeY(exact_json/* isExactNumber */.zr)]), dist/* transform */.pdi((value) => ((0,exact_json/* isExactNumber */.zr)(value) ? value.rawJSON : String(value))));
/** A map whose values fit `value`, as its entries. */
function entriesSchema(value) {
    return dist/* pipe */.FsL(anyMapSchema, dist/* transform */.pdi((map) => Object.entries(map)), dist/* array */.YOg(dist/* tuple */.PVZ([dist/* string */.YjP(), value])));
}


/***/ })

};
