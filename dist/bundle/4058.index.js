export const id = 4058;
export const ids = [4058,2864,483];
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

/***/ 12864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ notePlaceholders)
/* harmony export */ });
/* harmony import */ var _call_variables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81225);
/* harmony import */ var _match_route_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30553);
/** What a collection holds instead of real values: counted when a mock is opened, before a test fails for it. */


/** A value of JSON such as `"<date>"`; in XML that would be a tag. */
const placeholderValue = /"(<[A-Za-z][\w.,: -]*>)"/;
/** Counts them. The sentences hold names and values of the collection, which are not redacted. */
function notePlaceholders(collection, environment) {
    const examples = collection.requests.flatMap((request) => request.examples);
    const variables = (0,_call_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .createVariables */ .Cl)(collection.variables, environment?.variables ?? []);
    const open = [];
    const valued = [];
    for (const { request } of examples) {
        const first = (0,_match_route_address_js__WEBPACK_IMPORTED_MODULE_1__/* .loosePaths */ .xV)(request, variables, 'placeholder')?.passed[0];
        if (first !== undefined)
            open.push(first);
        const value = (0,_match_route_address_js__WEBPACK_IMPORTED_MODULE_1__/* .loosePaths */ .xV)(request, variables, 'value')?.passed.find((each) => !(0,_match_route_address_js__WEBPACK_IMPORTED_MODULE_1__/* .isOpen */ .nT)(each.value));
        if (value !== undefined)
            valued.push(value);
    }
    const of = (count, what) => `${String(count)} of ${String(examples.length)} ${what}${examples.length === 1 ? '' : 's'}`;
    const note = ([first, ...more], what) => {
        if (first === undefined)
            return [];
        // A saved value may be a secret: it is not shown.
        const is = first.value === '' ? ' (empty)' : (0,_match_route_address_js__WEBPACK_IMPORTED_MODULE_1__/* .isOpen */ .nT)(first.value) ? ` (\`${first.value}\`)` : '';
        return [
            `${of(more.length + 1, 'example')} ${more.length === 0 ? 'has' : 'have'} ${what} in the path, such as \`${first.written}\`${is}: ` +
                "calls that nothing else fits may have anything there. Postman's cloud would answer them 404.",
        ];
    };
    const placeholders = examples.flatMap(({ body }) => placeholderIn(body) ?? []);
    const empty = examples.filter(isEmpty).length;
    return {
        values: note(valued, 'saved values of variables'),
        placeholders: [
            ...note(open, 'placeholders or empty variables'),
            ...(placeholders[0] === undefined
                ? []
                : [
                    `${of(placeholders.length, 'answer')} ${placeholders.length === 1 ? 'holds' : 'hold'} placeholders such as \`${placeholders[0]}\`; ` +
                        'an OpenAPI document of this API would give real ones.',
                ]),
            ...(empty === 0
                ? []
                : [
                    `${of(empty, 'answer')} ${empty === 1 ? 'has' : 'have'} an empty body; an OpenAPI document of this API would give real ones.`,
                ]),
        ],
    };
}
function placeholderIn(body) {
    return (0,_match_route_address_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlaceholder */ .wK)(body) ? body.trim() : placeholderValue.exec(body)?.[1];
}
/** Whether an answer could have a body and has none. */
function isEmpty({ request: { method }, status, body }) {
    return body.trim() === '' && method !== 'HEAD' && ![204, 205, 304].includes(status);
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


/***/ })

};
