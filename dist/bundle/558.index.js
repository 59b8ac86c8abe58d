export const id = 558;
export const ids = [558];
export const modules = {

/***/ 97337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ canBeMade),
/* harmony export */   U: () => (/* binding */ checkAnswers)
/* harmony export */ });
/* harmony import */ var _http_text_faults_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28686);
/* harmony import */ var _http_text_show_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87078);
/* harmony import */ var _match_route_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5010);
/* harmony import */ var _match_selectors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25239);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87629);





/** Tells each status and name that no example of a rule's route has, and each route that fits no request. */
function checkAnswers(rules, engine, report) {
    for (const rule of rules) {
        const { examples, bareRequests } = engine.reach(rule);
        if (examples.length === 0) {
            report(bareRequests.length === 0
                ? `\`answers\` has the rule "${rule.name}", which fits no request of the collection.${nearestRoute(rule, engine)}`
                : `\`answers\` has the rule "${rule.name}", whose requests have no saved example: add one to ${quoted(bareRequests.map(({ name }) => name))}.`);
            continue;
        }
        for (const mistake of new Set(rule.items.map((item) => mistakeIn(item, rule, examples)))) {
            if (mistake !== undefined)
                report(mistake);
        }
    }
}
/** Whether a mock answers a status by itself where no example has it. */
const canBeMade = (status) => status === 429 || status >= 500;
function mistakeIn(item, rule, examples) {
    if (item.kind === 'status') {
        const { status } = item;
        if (canBeMade(status) || examples.some((example) => (0,_match_selectors_js__WEBPACK_IMPORTED_MODULE_0__/* .hasStatus */ .Ro)(example, status)))
            return undefined;
        const statuses = [...new Set(examples.map((example) => example.status))].sort((a, b) => a - b);
        return `\`answers\` has ${status} in the rule "${rule.name}", and no example of the route has that status: there are ${listOf(statuses.map(String))}.`;
    }
    if (item.kind !== 'name')
        return undefined;
    const { name } = item;
    if (examples.some((example) => (0,_match_route_js__WEBPACK_IMPORTED_MODULE_1__/* .comparedName */ .b)(example.name) === name))
        return undefined;
    const names = [...new Set(examples.map((example) => example.name))];
    const fault = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(name, _http_text_faults_js__WEBPACK_IMPORTED_MODULE_3__/* .faults */ .e);
    const hint = fault === undefined ? '' : ` Did you mean the fault ${fault}?`;
    const order = [...names].sort((a, b) => (0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .closeness */ .O)(name, b) - (0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .closeness */ .O)(name, a));
    return `\`answers\` has ${(0,_http_text_show_value_js__WEBPACK_IMPORTED_MODULE_4__/* .show */ .WU)(name)} in the rule "${rule.name}", and no example of the route has that name: there are ${quoted(order)}.${hint}`;
}
function nearestRoute({ name }, { requests, paths }) {
    const written = (request) => {
        const { segments, variables } = paths.read(request);
        const names = new Map(variables.map((variable) => [variable.segment, variable.name]));
        const path = segments.map((segment, index) => (names.has(index) ? `:${names.get(index)}` : segment));
        return `${request.method} /${path.join('/')}`;
    };
    const saved = requests.flatMap(({ request, examples }) => [request, ...examples.map((example) => example.request)]);
    const found = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(name, [...new Set(saved.map(written))]);
    return found === undefined ? '' : ` The nearest is "${found}".`;
}
const mostListed = 10;
const quoted = (texts) => listOf(texts.map((text) => (0,_http_text_show_value_js__WEBPACK_IMPORTED_MODULE_4__/* .show */ .WU)(text)));
function listOf(texts) {
    const listed = texts.slice(0, mostListed);
    const more = texts.length - listed.length;
    return listed.join(', ') + (more > 0 ? ` and ${more} more` : '');
}


/***/ }),

/***/ 87629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ closeness),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);
/** The text that a typo most likely meant. */

/** Longer texts are compared by their starts. */
const longestCompared = 100;
/** 0 to 1. */
function closeness(a, b) {
    const [left, right] = [a, b].map((text) => text.slice(0, longestCompared).toLowerCase()); // two texts
    const longest = Math.max(left.length, right.length);
    return longest === 0 ? 1 : 1 - (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(left, right) / longest;
}
/** `undefined` where none is near. */
function nearest(text, others) {
    let best;
    for (const other of others) {
        const found = closeness(text, other);
        if (found >= 0.5 && found > (best?.closeness ?? 0))
            best = { other, closeness: found };
    }
    return best?.other;
}


/***/ }),

/***/ 30066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ parseAnswers)
/* harmony export */ });
/* harmony import */ var _http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5177);
/* harmony import */ var _http_text_faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28686);
/* harmony import */ var _http_text_route_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14316);
/* harmony import */ var _http_text_show_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87078);
/* harmony import */ var _match_route_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5010);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87629);
/* harmony import */ var _path_rule_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44455);
/** The rules of `answers`: which saved example the calls of a route get in turn, or which fault. */







const mostRules = 1_000;
const mostItems = 1_000;
/** A route stands in the call log of each call that it answered. In characters. */
const longestRoute = 1_000;
/** The range of Postman's `x-mock-response-delay`, in milliseconds. */
const longestDelay = 180_000;
const itemForm = `a status from 100 to 599, the name of an example, \`example\`, or one of the faults ${_http_text_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .faults */ .e.join(', ')}`;
const itemKeys = ['example', 'name', 'delay'];
const longForm = '`{ example: 200, delay: 2s }` or `{ name: "404" }`';
/** Reads rules; mistakes go to `report`, all of them. @param entries routes and what their calls get, in order */
function parseAnswers(entries, report) {
    if (entries.length > mostRules) {
        report(`\`answers\` has ${entries.length} rules: it takes ${mostRules}.`);
        return { rules: [], warnings: [] };
    }
    const rules = [];
    const warnings = [];
    for (const [key, value] of entries) {
        const rule = parseRule(key, value, report);
        if (rule === undefined)
            continue;
        const hiding = rules.find((earlier) => covers(earlier, rule));
        if (hiding !== undefined && covers(rule, hiding)) {
            const both = hiding.name === rule.name ? '' : `, written "${hiding.name}" before`;
            report(`\`answers\` has the route "${rule.name}" twice${both}: list what its calls get in one rule.`);
            continue;
        }
        if (hiding !== undefined && rule.items.length > 0) {
            warnings.push(`\`answers\` has the rule "${rule.name}", which no call gets: "${hiding.name}" stands before it and fits first. Put it before that one.`);
        }
        rules.push(rule);
    }
    // Routes whose answers are wrong are only compared with the other routes.
    return { rules: rules.filter(({ items }) => items.length > 0), warnings };
}
/** With no items where those are wrong. */
function parseRule(key, given, report) {
    const name = key.trim();
    if (name.length > longestRoute) {
        report(`\`answers\` has a rule of ${name.length} characters, "${name.slice(0, 100)}…": it takes ${longestRoute}.`);
        return undefined;
    }
    const route = (0,_http_text_route_text_js__WEBPACK_IMPORTED_MODULE_1__/* .readRoute */ .S)('answers', key, report);
    const values = Array.isArray(given) ? given : [given];
    if (values.length === 0)
        report(`\`answers\` has [] in the rule "${name}": it takes ${itemForm}, or a list of these.`);
    if (values.length > mostItems) {
        report(`\`answers\` has a list of ${values.length} in the rule "${name}": it takes ${mostItems}.`);
    }
    const items = values.slice(0, mostItems).map((value) => parseItem(value, name, report));
    const whole = items.filter((item) => item !== undefined);
    if (route === undefined)
        return undefined;
    const isRight = whole.length === values.length;
    return { ...route, name, path: (0,_path_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .readPathRule */ .I9)(route.path), items: isRight ? whole : [], given };
}
function parseItem(value, rule, report) {
    if (!(0,_http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(value))
        return parseWanted(value, rule, report);
    if (Array.isArray(value['example']) || ((0,_http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(value['example']) && !isNameForm(value['example']))) {
        report(`\`answers\` has ${(0,_http_text_show_value_js__WEBPACK_IMPORTED_MODULE_4__/* .show */ .WU)(value['example'])} as \`example\` in the rule "${rule}": it takes ${itemForm}.`);
        return undefined;
    }
    const unknown = Object.keys(value).find((key) => !itemKeys.includes(key));
    if (unknown !== undefined) {
        const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .nearest */ .p)(unknown, itemKeys);
        report(`\`answers\` has the unknown key ${(0,_http_text_show_value_js__WEBPACK_IMPORTED_MODULE_4__/* .show */ .WU)(unknown)} in the rule "${rule}": the long form is ${longForm}.${near === undefined ? '' : ` Did you mean "${near}"?`}`);
        return undefined;
    }
    if (Object.hasOwn(value, 'example') === Object.hasOwn(value, 'name')) {
        report(`\`answers\` has ${(0,_http_text_show_value_js__WEBPACK_IMPORTED_MODULE_4__/* .show */ .WU)(value)} in the rule "${rule}": the long form is ${longForm}.`);
        return undefined;
    }
    const wanted = Object.hasOwn(value, 'name')
        ? parseName(value['name'], rule, report)
        : (0,_http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(value['example'])
            ? parseName(value['example']['name'], rule, report)
            : parseWanted(value['example'], rule, report);
    if (!Object.hasOwn(value, 'delay'))
        return wanted;
    const delay = readDelay(value['delay']);
    if (delay === undefined) {
        report(`\`answers\` has ${(0,_http_text_show_value_js__WEBPACK_IMPORTED_MODULE_4__/* .show */ .WU)(value['delay'])} as \`delay\` in the rule "${rule}": it takes milliseconds or seconds, such as 250ms or 2s, at most 180s.`);
        return undefined;
    }
    return wanted && { ...wanted, delay };
}
const isNameForm = (value) => Object.keys(value).length === 1 && Object.hasOwn(value, 'name');
function parseName(value, rule, report) {
    if (typeof value === 'string' && value.trim() !== '')
        return { kind: 'name', name: (0,_match_route_js__WEBPACK_IMPORTED_MODULE_6__/* .comparedName */ .b)(value) };
    report(`\`answers\` has ${(0,_http_text_show_value_js__WEBPACK_IMPORTED_MODULE_4__/* .show */ .WU)(value)} as \`name\` in the rule "${rule}": it takes the name of an example, in quotes.`);
    return undefined;
}
function parseWanted(value, rule, report) {
    const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '';
    if (/^[1-5]\d\d$/.test(text))
        return { kind: 'status', status: Number(text) };
    if (typeof value !== 'string' || text === '') {
        const hint = value === null || value === '' ? '' : ' A name that is no text needs quotes.';
        report(`\`answers\` has ${(0,_http_text_show_value_js__WEBPACK_IMPORTED_MODULE_4__/* .show */ .WU)(value)} in the rule "${rule}": it takes ${itemForm}, or a list of these.${hint}`);
        return undefined;
    }
    if ((0,_http_text_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .isFault */ .Z)(text))
        return { kind: 'fault', fault: text };
    return text === 'example' ? { kind: 'example' } : { kind: 'name', name: (0,_match_route_js__WEBPACK_IMPORTED_MODULE_6__/* .comparedName */ .b)(text) };
}
/** In milliseconds; `undefined` for what is none. */
function readDelay(value) {
    const [, digits, unit] = /^\s*(\d{1,9}(?:\.\d{1,9})?)\s?(ms|s)\s*$/.exec(typeof value === 'string' ? value : '') ?? [];
    const delay = Math.round(Number(digits) * (unit === 's' ? 1000 : 1));
    return delay <= longestDelay ? delay : undefined;
}
/** Whether each call that the second rule is about fits the first one. */
function covers(a, b) {
    return ((a.method === '*' || a.method === b.method) &&
        a.query.every(([name, value]) => b.query.some(([key, other]) => key === name && (value === '*' || value === other))) &&
        (0,_path_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .coversPath */ .O9)(a.path, b.path));
}


/***/ }),

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

/***/ 86420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ly: () => (/* binding */ latin1Text),
/* harmony export */   M9: () => (/* binding */ typedText),
/* harmony export */   TK: () => (/* binding */ headerText),
/* harmony export */   UE: () => (/* binding */ headerValues),
/* harmony export */   c0: () => (/* binding */ mediaTypeOf),
/* harmony export */   p$: () => (/* binding */ isHeaderName),
/* harmony export */   wL: () => (/* binding */ isConnectionHeader)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/** Headers: finding them, reading their values, and what HTTP lets through in one. */

const NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
// eslint-disable-next-line no-control-regex -- the control characters are what is taken out
const FORBIDDEN = /[\u0000-\u0008\u000a-\u001f\u007f]/g;
const BEYOND_ASCII = /[^ -~]/;
// eslint-disable-next-line no-control-regex -- the first 256 characters are Latin-1
const BEYOND_LATIN1 = /[^\u0000-\u00ff]/;
/** Whether this can be the name of a header (RFC 9110, token). */
function isHeaderName(name) {
    return NAME.test(name);
}
/** Text without control characters; characters beyond Latin-1 make it UTF-8 bytes, one character a byte. */
function latin1Text(text) {
    const clean = text.replace(FORBIDDEN, '');
    return BEYOND_LATIN1.test(clean) ? node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(clean, 'utf8').toString('latin1') : clean;
}
/** A header's value as Node sends it: no line breaks, so that no request can add a header to its answer. */
function headerText(value) {
    return withoutEdges(latin1Text(value));
}
/**
 * A header's value without what HTTP lets stand around it: spaces and tabs (RFC 9110, 5.5). `trim` would also take U+00A0,
 * which is the last byte of many a character in UTF-8.
 */
function withoutEdges(value) {
    const isEdge = (at) => value[at] === ' ' || value[at] === '\t';
    let start = 0;
    let end = value.length;
    while (start < end && isEdge(start))
        start += 1;
    while (end > start && isEdge(end - 1))
        end -= 1;
    return value.slice(start, end);
}
/** A received value as its sender typed it: Node gives one character a byte, and what is valid UTF-8 was meant as such. */
function typedText(value) {
    if (!BEYOND_ASCII.test(value) || BEYOND_LATIN1.test(value))
        return value;
    const bytes = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(value, 'latin1');
    return (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes) ? bytes.toString('utf8') : value;
}
/**
 * Headers that speak of one connection, or of the body's encoding as it was recorded. `Expect` is a request's: Node takes
 * an answer with it for one whose headers are UTF-8, and encodes all of them twice.
 */
const connectionHeaders = new Set([
    'connection',
    'content-encoding',
    'content-length',
    'expect',
    'keep-alive',
    'proxy-connection',
    'te',
    'trailer',
    'transfer-encoding',
    'upgrade',
]);
/** Whether a header is the server's to send: saved answers carry such headers with bodies in plain text. */
function isConnectionHeader(name) {
    return connectionHeaders.has(name.toLowerCase());
}
/** The values of all headers of a name, which is in any case. */
function headerValues(headers, name) {
    const lower = name.toLowerCase();
    const named = headers?.filter(({ key }) => key.length === lower.length && key.toLowerCase() === lower);
    return named?.map(({ value }) => value) ?? [];
}
/** The media type that a Content-Type names, in lower case without parameters: `text/html; charset=utf-8` is `text/html`. */
function mediaTypeOf(contentType) {
    return (contentType.split(';', 1)[0] ?? '').trim().toLowerCase();
}


/***/ }),

/***/ 68166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EG: () => (/* binding */ rawPairs),
/* harmony export */   H: () => (/* binding */ pairsAsValue),
/* harmony export */   XT: () => (/* binding */ comparedPairs),
/* harmony export */   j: () => (/* binding */ cutPair),
/* harmony export */   mV: () => (/* binding */ groupByName),
/* harmony export */   xg: () => (/* binding */ parsePairs)
/* harmony export */ });
/* harmony import */ var _percent_encoding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89034);

/** Cuts at the first `=`, which is in neither part; a text without one has no value. */
function cutPair(text) {
    const equals = text.indexOf('=');
    return equals === -1 ? [text, undefined] : [text.slice(0, equals), text.slice(equals + 1)];
}
/** `a=1&&b` is `['a', '1']` and `['b', undefined]`: as they are written, without empty ones. */
function rawPairs(text, most = Infinity) {
    const parts = most === Infinity ? text.split('&') : text.split('&', most);
    return parts.filter((part) => part !== '').map(cutPair);
}
/** The same decoded; a pair without a value has the empty one. */
function parsePairs(text, most) {
    return rawPairs(text, most).map(([name, value = '']) => [(0,_percent_encoding_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeFormText */ .k)(name), (0,_percent_encoding_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeFormText */ .k)(value)]);
}
/** What a mock compares: pairs that have a name. Bounded: the rest after 10,000 is ignored. */
function comparedPairs(text) {
    return parsePairs(text, 10_000).filter(([name]) => name !== '');
}
/** The values of each name, in the order in which they came. */
function groupByName(pairs) {
    const groups = new Map();
    for (const [name, value] of pairs) {
        const values = groups.get(name);
        if (values === undefined)
            groups.set(name, [value]);
        else
            values.push(value);
    }
    return groups;
}
/** Pairs as an object; a name that came several times has a list. */
function pairsAsValue(pairs) {
    // No prototype: a field may be called `__proto__`.
    const value = Object.create(null);
    for (const [name, texts] of groupByName(pairs))
        value[name] = texts.length === 1 ? (texts[0] ?? '') : texts;
    return value;
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
/** A variable of a path as OpenAPI writes it. */
const namedInBraces = /\{([^{}]*)\}/;
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
    const braced = path.find((segment) => namedInBraces.test(segment.replaceAll(/\{\{[^{}]*\}\}/g, '')));
    if (braced !== undefined) {
        const [, name = ''] = namedInBraces.exec(braced) ?? [];
        report(`\`${input}\` has "${braced}" in the path of the rule "${text}": write \`:${name}\`, which stands for any segment.`);
        return undefined;
    }
    return { method: /^any$/i.test(method) ? '*' : method.toUpperCase(), path, query: (0,_pairs_js__WEBPACK_IMPORTED_MODULE_1__/* .comparedPairs */ .XT)(query) };
}


/***/ }),

/***/ 98277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseAnswersInput: () => (/* binding */ parseAnswersInput)
/* harmony export */ });
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30066);
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97337);
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13936);
/* harmony import */ var _http_text_show_value_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87078);
/* harmony import */ var _postman_model_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69412);
/* harmony import */ var _yaml_yaml_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12598);
/* harmony import */ var _yaml_yaml_input_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50462);
/** The input `answers`: YAML or JSON rules about which example or fault calls get. */





const rulesForm = 'one rule a line, like GET /jobs/:id: [202, 200]';
/**
 * Parses the input; problems go to `report`, one sentence each, all of them.
 *
 * @param items what the rules are checked against; `undefined` where it is not known
 */
async function parseAnswersInput(text, items, report) {
    const entries = await readEntries(text, report);
    if (entries === undefined)
        return undefined;
    const { rules } = (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_0__/* .parseAnswers */ .l)(entries, report);
    if (items !== undefined)
        (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_1__/* .checkAnswers */ .U)(rules, await (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_2__/* .compileMock */ .m)({ ...items, config: _postman_model_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultMockConfig */ .U2 }), report);
    return Object.fromEntries(rules.map(({ name, given }) => [name, given]));
}
async function readEntries(text, report) {
    const yaml = await (0,_yaml_yaml_input_js__WEBPACK_IMPORTED_MODULE_4__/* .readYamlInput */ .c)('answers', text, rulesForm, _yaml_yaml_js__WEBPACK_IMPORTED_MODULE_5__/* .parseYamlEntries */ .dK, report);
    if (yaml === undefined || yaml.entries !== undefined)
        return yaml?.entries;
    report(`\`answers\` is ${(0,_http_text_show_value_js__WEBPACK_IMPORTED_MODULE_6__/* .show */ .WU)(yaml.value)}: it takes ${rulesForm}.`);
    return undefined;
}


/***/ })

};
