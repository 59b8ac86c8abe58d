export const id = 3975;
export const ids = [3975];
export const modules = {

/***/ 28694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ readCall),
/* harmony export */   IV: () => (/* binding */ getOrMake),
/* harmony export */   Oo: () => (/* binding */ once),
/* harmony export */   YW: () => (/* binding */ comparableValue),
/* harmony export */   _E: () => (/* binding */ readTarget)
/* harmony export */ });
/* harmony import */ var _http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5177);
/* harmony import */ var _http_text_header_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86420);
/* harmony import */ var _http_text_pairs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68166);
/* harmony import */ var _http_text_target_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35194);
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20154);
/* harmony import */ var _path_pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72882);
/** A call taken apart: its target at once, every other part when it is first asked for. */






/** Longer bodies are not parsed for the request helpers. */
const longestParsedBody = 4 * 1024 * 1024;
/**
 * A parameter's decoded value as it is compared. A plus and a space are the same: clients send either for both, and Postman
 * sends what was typed.
 */
const comparableValue = (value) => value.replaceAll('+', ' ');
/** Takes a target apart. It never throws, whatever the target holds. */
function readTarget(target) {
    const { path, query: written = '' } = (0,_http_text_target_js__WEBPACK_IMPORTED_MODULE_0__/* .splitTarget */ .Gd)(target);
    const queryPairs = (0,_http_text_pairs_js__WEBPACK_IMPORTED_MODULE_1__/* .comparedPairs */ .XT)(written);
    const query = (0,_http_text_pairs_js__WEBPACK_IMPORTED_MODULE_1__/* .groupByName */ .mV)(queryPairs.map(([name, value]) => [name, comparableValue(value)]));
    return { path: (0,_path_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePath */ .Rr)(path), queryPairs, query };
}
/** Runs `read` once, at the first call. */
function once(read) {
    let result;
    return () => (result ??= { value: read() }).value;
}
/** The value of a key, which is made when there is none. */
function getOrMake(map, key, make) {
    const known = map.get(key);
    if (known !== undefined)
        return known;
    const made = make();
    map.set(key, made);
    return made;
}
function readGraphql(sent) {
    if (!(0,_http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(sent) || typeof sent['query'] !== 'string')
        return undefined;
    const { query, operationName, variables } = sent;
    return (0,_canonical_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalGraphql */ .Kp)(query, typeof operationName === 'string' ? operationName : '', variables === undefined ? '' : JSON.stringify(variables));
}
/** Takes a request apart. @param target the request's, where it was read before */
function readCall(request, target = readTarget(request.target)) {
    const header = (name) => {
        const values = (0,_http_text_header_text_js__WEBPACK_IMPORTED_MODULE_5__/* .headerValues */ .UE)(request.headers, name);
        return values.length === 0 ? undefined : values.map(_http_text_header_text_js__WEBPACK_IMPORTED_MODULE_5__/* .typedText */ .M9).join(', ');
    };
    const contentType = once(() => header('content-type') ?? '');
    const mediaType = once(() => (0,_http_text_header_text_js__WEBPACK_IMPORTED_MODULE_5__/* .mediaTypeOf */ .c0)(contentType()));
    const text = once(() => new TextDecoder().decode(request.body));
    const fields = once(() => {
        if (mediaType() === 'application/x-www-form-urlencoded')
            return (0,_http_text_pairs_js__WEBPACK_IMPORTED_MODULE_1__/* .comparedPairs */ .XT)(text());
        if (mediaType() !== 'multipart/form-data')
            return undefined;
        const boundary = (0,_http_text_pairs_js__WEBPACK_IMPORTED_MODULE_1__/* .boundaryOf */ .iH)(contentType());
        return boundary === undefined ? undefined : (0,_http_text_pairs_js__WEBPACK_IMPORTED_MODULE_1__/* .parseMultipart */ .wF)(text(), boundary);
    });
    const bodyValue = once(() => {
        const form = fields();
        if (form !== undefined)
            return (0,_http_text_pairs_js__WEBPACK_IMPORTED_MODULE_1__/* .pairsAsValue */ .H)(form);
        return (0,_http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseBoundedJson */ .Rj)(text(), longestParsedBody, 'written');
    });
    const { path, queryPairs, query } = target;
    return {
        method: request.method.toUpperCase(),
        path,
        queryPairs,
        query,
        queryValues: once(() => (0,_http_text_pairs_js__WEBPACK_IMPORTED_MODULE_1__/* .groupByName */ .mV)(queryPairs)),
        hasBody: request.body.length > 0,
        text,
        header,
        mediaType,
        canonicalBody: once(() => (0,_canonical_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalJson */ .dj)(text())),
        bodyValue,
        canonicalFields: once(() => {
            const sent = fields();
            return sent === undefined ? undefined : (0,_canonical_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalFields */ .WE)(sent);
        }),
        graphql: once(() => readGraphql(bodyValue())),
    };
}


/***/ }),

/***/ 20154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kp: () => (/* binding */ canonicalGraphql),
/* harmony export */   WE: () => (/* binding */ canonicalFields),
/* harmony export */   dj: () => (/* binding */ canonicalJson)
/* harmony export */ });
/* harmony import */ var _http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5177);
/* harmony import */ var _http_text_exact_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80803);
/** Texts that are equal for bodies that mean the same. */


/** Longer texts are compared as they are. */
const longestText = 512 * 1024;
/** Recursive: `parseBoundedJson` bounds the depth. */
function write(value) {
    if (typeof value !== 'object' || value === null || (0,_http_text_exact_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isExactNumber */ .zr)(value))
        return JSON.stringify(value);
    if (Array.isArray(value))
        return `[${value.map(write).join(',')}]`;
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    return `{${entries.map(([key, element]) => `${JSON.stringify(key)}:${write(element)}`).join(',')}}`;
}
/**
 * JSON without regard to the order of keys, white space and the spelling of numbers, which are compared by all their digits.
 * `undefined` when the text is not JSON, or too long or too deep to be compared as a value.
 */
function canonicalJson(text) {
    const value = (0,_http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseBoundedJson */ .Rj)(text, longestText, 'compared');
    return value === undefined ? undefined : write(value);
}
/** Form fields in an order of our own: forms are equal when the same fields were sent, in whatever order. */
function canonicalFields(fields) {
    return JSON.stringify(fields.map((field) => JSON.stringify(field)).sort());
}
/** Strings and comments as they are, and what stands between them without the white space and commas that mean nothing. */
function canonicalQuery(query) {
    const pieces = [];
    let at = 0;
    while (at < query.length) {
        const end = query.startsWith('"""', at)
            ? endOfBlockString(query, at)
            : query[at] === '"'
                ? (0,_http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_1__/* .endOfString */ .ap)(query, at)
                : query[at] === '#'
                    ? firstOf(query, /[\r\n]/g, at)
                    : undefined;
        const next = end ?? firstOf(query, /["#]/g, at);
        const piece = query.slice(at, next);
        pieces.push(end === undefined ? withoutSpace(piece) : piece);
        at = next;
    }
    // A comment ends with its line.
    return pieces.filter((piece) => piece !== '').join('\n');
}
const withoutSpace = (text) => text
    .replace(/[\s,]+/g, ' ')
    .trim()
    .replace(/ ?([!$&()[\]{}:=@|]) ?/g, '$1');
/** Where it ends: `\\"""` is a part of it. */
function endOfBlockString(text, start) {
    let end = text.indexOf('"""', start + 3);
    while (end !== -1 && text[end - 1] === '\\')
        end = text.indexOf('"""', end + 3);
    return end === -1 ? text.length : end + 3;
}
/** The index of the first of such characters; the text's length where there is none. */
function firstOf(text, characters, from) {
    characters.lastIndex = from;
    return characters.exec(text)?.index ?? text.length;
}
/** A GraphQL request without the white space and commas that mean nothing; no variables, `null` and `{}` are the same. */
function canonicalGraphql(query, operationName, variables) {
    const canonical = variables.trim() === '' ? 'null' : canonicalJson(variables);
    return {
        query: canonicalQuery(query),
        operationName,
        variables: canonical === '{}' ? 'null' : canonical,
    };
}


/***/ }),

/***/ 72882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EY: () => (/* binding */ parsePattern),
/* harmony export */   Rr: () => (/* binding */ parsePath),
/* harmony export */   _y: () => (/* binding */ splitPathVariable),
/* harmony export */   eQ: () => (/* binding */ isId)
/* harmony export */ });
/* harmony import */ var _http_text_target_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35194);
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81225);
/** Paths in the form in which they are compared: segments without percent-encoding, no empty ones. */


const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const NUMBER = /^[0-9]+$/;
const idMark = '\u0000';
/** Numbers, UUIDs and very long texts are IDs (postman-app-support#3323 and #4517; the length as others observed it). */
function isId(segment) {
    return segment.length >= 256 || NUMBER.test(segment) || UUID.test(segment);
}
/**
 * Splits a path. Repeated slashes count as one: a base URL that ends in a slash would make its requests unreachable
 * (postman-app-support#12452).
 */
function parsePath(path) {
    const segments = (0,_http_text_target_js__WEBPACK_IMPORTED_MODULE_0__/* .pathSegments */ .Mz)(path).map(_http_text_target_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeSegment */ .UR);
    const key = segments.join('/');
    const hasId = segments.some(isId);
    return {
        segments,
        trailingSlash: segments.length > 0 && path.endsWith('/'),
        key,
        lowerKey: key.toLowerCase(),
        idKey: hasId ? segments.map((segment) => (isId(segment) ? idMark : segment)).join('/') : undefined,
    };
}
/**
 * The variable that a segment of a saved path begins with: `:id.json` is `id` and `.json`, for a name ends at the first dot
 * (postman-collection, Url). `undefined` for any other segment.
 */
function splitPathVariable(segment) {
    if (!segment.startsWith(':') || segment.length === 1)
        return undefined;
    const dot = segment.indexOf('.');
    return dot === -1 ? { name: segment.slice(1), rest: '' } : { name: segment.slice(1, dot), rest: segment.slice(dot) };
}
const noWildcards = new Map();
/** Prepares an example's path, whose known variables are resolved: the tokens that are left are wildcards. */
function parsePattern(path) {
    const parsed = parsePath(path);
    if (!path.includes('{{'))
        return { ...parsed, wildcards: noWildcards };
    const wildcards = new Map();
    for (const [index, segment] of parsed.segments.entries()) {
        const names = (0,_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .tokenNames */ .uX)(segment);
        if (names.length > 0)
            wildcards.set(index, { names, texts: (0,_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .splitAtTokens */ .UR)(segment) });
    }
    return { ...parsed, wildcards };
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
    const nestedNames = Array.from(written.values(), tokenNames).flat();
    const sharing = (total) => {
        const shared = { left: total };
        return {
            nestedNames,
            sharing,
            resolve: (text, growth = comparedGrowth) => isPlain(text) ? text : within(shared, growth, (room) => replaceIn(text, room)),
        };
    };
    return sharing(Infinity);
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

/***/ 36493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ scorePath),
/* harmony export */   Ck: () => (/* binding */ captureWildcards),
/* harmony export */   b2: () => (/* binding */ fitsWildcard),
/* harmony export */   e7: () => (/* binding */ joinCaptures),
/* harmony export */   ir: () => (/* binding */ captureSegment),
/* harmony export */   nq: () => (/* binding */ similarMatch)
/* harmony export */ });
const matches = {
    exact: { step: 'exact', score: 100, captures: undefined },
    slash: { step: 'trailing slash', score: 95, captures: undefined },
    case: { step: 'case', score: 90, captures: undefined },
    slashAndCase: { step: 'trailing slash and case', score: 85, captures: undefined },
    ids: { step: 'IDs', score: 79, captures: undefined },
    slashAndIds: { step: 'trailing slash and IDs', score: 75, captures: undefined },
    similar: { step: 'similar', score: 70, captures: undefined },
};
/** Each variable takes at least one character and as few as it can. */
function capture(text, { names, texts }, captures) {
    const [first = '', ...rest] = texts;
    const last = rest.pop() ?? '';
    if (!text.startsWith(first) || !text.endsWith(last))
        return false;
    const end = text.length - last.length;
    let start = first.length;
    for (const [index, name] of names.entries()) {
        const next = rest[index];
        const stop = next === undefined ? end : text.indexOf(next, start + 1);
        if (stop === -1 || stop > end || stop <= start)
            return false;
        captures.set(name, text.slice(start, stop));
        start = stop + (next?.length ?? 0);
    }
    return true;
}
/** What the variables of one segment stand for in a call's; `undefined` when the two do not fit. */
function captureSegment(segment, wildcard) {
    const captures = new Map();
    return capture(segment, wildcard, captures) ? captures : undefined;
}
/** Whether a segment of a call fits one with variables. */
function fitsWildcard(segment, wildcard) {
    return capture(segment, wildcard, new Map());
}
/** What the variables of a path and of a query stand for; where both have a name, the path's counts. */
function joinCaptures(inPath, inQuery) {
    if (inPath === undefined || inQuery === undefined)
        return inPath ?? inQuery;
    return new Map([...inQuery, ...inPath]);
}
/**
 * What the wildcards of an example's path stand for in a call's path, `undefined` when the two do not fit. A wildcard
 * covers one whole segment (Postman docs); one with text around it covers its part of the segment (ours).
 */
function captureWildcards(pattern, path) {
    if (pattern.wildcards.size === 0 || pattern.segments.length !== path.segments.length)
        return undefined;
    const captures = new Map();
    for (const [index, segment] of path.segments.entries()) {
        const wildcard = pattern.wildcards.get(index);
        if (wildcard === undefined ? segment !== pattern.segments[index] : !capture(segment, wildcard, captures)) {
            return undefined;
        }
    }
    return captures;
}
/**
 * The first step of the ladder that fits, without the last resort (similar paths).
 * @param wildcards `false` leaves out the wildcard steps (`config.matchWildcards`).
 */
function scorePath(pattern, path, wildcards) {
    const sameEnd = pattern.trailingSlash === path.trailingSlash;
    if (pattern.key === path.key)
        return sameEnd ? matches.exact : matches.slash;
    if (pattern.lowerKey === path.lowerKey)
        return sameEnd ? matches.case : matches.slashAndCase;
    const captures = wildcards ? captureWildcards(pattern, path) : undefined;
    if (captures !== undefined && sameEnd)
        return { step: 'wildcard', score: 80, captures };
    if (pattern.idKey !== undefined && pattern.idKey === path.idKey)
        return sameEnd ? matches.ids : matches.slashAndIds;
    // The documented ladder has no row for both; without one `/users/7/` would miss `/users/{{id}}`.
    return captures === undefined ? undefined : { step: 'trailing slash and wildcard', score: 75, captures };
}
/** Where nothing else fits, and the path is only similar (`similar-paths.ts`). */
const similarMatch = matches.similar;


/***/ }),

/***/ 30553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lW: () => (/* binding */ growthOfUrls),
/* harmony export */   nT: () => (/* binding */ isOpen),
/* harmony export */   nf: () => (/* binding */ writtenVariables),
/* harmony export */   ow: () => (/* binding */ routeAddress),
/* harmony export */   wK: () => (/* binding */ isPlaceholder),
/* harmony export */   wX: () => (/* binding */ namesIn),
/* harmony export */   xV: () => (/* binding */ loosePaths)
/* harmony export */ });
/* harmony import */ var _call_path_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72882);
/* harmony import */ var _read_read_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39130);
/* harmony import */ var _http_text_target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35194);
/* harmony import */ var _call_variables_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81225);




/** `<integer>`, as Postman's generator of collections writes what it knows the type of alone. */
function isPlaceholder(text) {
    return /^<[^<>]+>$/.test(text.trim());
}
/** Whether what stands in a path is nothing, or a placeholder. */
const isOpen = (value) => value === '' || isPlaceholder(value);
/** Characters that variables may add to the URLs of all examples together: they are resolved as the collection is loaded. */
const growthOfUrls = 16 * 1024 * 1024;
/** Longer paths are cut: no client can send them, and variables could blow them up. */
const longestAddress = 64 * 1024;
/**
 * Parts the written address into its base (what stands before the first slash) and the rest. `{{baseUrl}}users` lacks
 * the slash, which the variable's value ends with or the author forgot: the rest then begins behind the variable.
 */
function splitBase(address) {
    const glued = /^(\{\{[^{}]*\}\})(?=\w)[^./:{}]*(?:\/|$)/.exec(address)?.[1];
    if (glued !== undefined)
        return { base: glued, rest: address.slice(glued.length), glued: true };
    const slash = address.indexOf('/');
    return slash === -1
        ? { base: address, rest: '', glued: false }
        : { base: address.slice(0, slash), rest: address.slice(slash), glued: false };
}
/** Begins the token of a `:name` without a value, so that no collection variable of the same name fills it in. */
const unvalued = '{{\u0000';
const wildcardOf = (name) => `${unvalued}${name.replace(/[{}]/g, '')}}}`;
/** `/users/:id.json` with the value `7` → `/users/7.json`; a name without a value becomes a wildcard of its own kind. */
function fillPathVariables(path, request) {
    const values = new Map(request.pathVariables.map(({ key, value }) => [key, value]));
    return path
        .split('/')
        .map((segment) => {
        const variable = (0,_call_path_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .splitPathVariable */ ._y)(segment);
        if (variable === undefined)
            return segment;
        const { name, rest } = variable;
        return (values.get(name) ?? wildcardOf(name)) + rest;
    })
        .join('/');
}
/** The address behind its base, with path variables filled in and variables resolved. */
function resolveRest(rest, request, variables) {
    const filled = rest.includes('/:') ? fillPathVariables(rest, request) : rest;
    return variables.resolve(filled).replaceAll(unvalued, '{{').slice(0, longestAddress);
}
/** Resolves a saved request's address with `variables`. */
function routeAddress(request, variables) {
    const { base, rest, glued } = splitBase(request.address.slice(0, longestAddress));
    const host = (0,_read_read_url_js__WEBPACK_IMPORTED_MODULE_1__/* .splitQuery */ .HB)((0,_read_read_url_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutScheme */ .yO)(variables.resolve(base).slice(0, longestAddress)));
    // Host and path are parted by the first slash.
    const slash = host.address.indexOf('/');
    const prefix = slash === -1 ? undefined : host.address.slice(slash);
    // An empty list of segments is read as `/`. Where a path follows a query, the query is left out.
    const isWhole = rest === '' || (rest === '/' && host.query.length > 0);
    const tail = isWhole ? { address: '', query: host.query } : (0,_read_read_url_js__WEBPACK_IMPORTED_MODULE_1__/* .splitQuery */ .HB)(resolveRest(rest, request, variables));
    const separator = glued && (prefix === undefined || tail.address.startsWith('/')) ? '/' : '';
    const path = (prefix ?? '') + separator + tail.address;
    const hasPrefix = prefix !== undefined && (0,_call_path_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePattern */ .EY)(prefix).segments.length > 0 && !isWhole;
    return {
        paths: {
            path: (0,_call_path_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePattern */ .EY)(path),
            withoutBase: hasPrefix ? (0,_call_path_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePattern */ .EY)(separator + tail.address) : undefined,
        },
        path,
        query: tail.query,
    };
}
/**
 * The paths of a request with wildcards for placeholders and for variables that are empty, and for the values of its `:name`
 * segments too where `kind` says so; `undefined` where there is nothing of the kind.
 */
function loosePaths(request, variables, kind) {
    const { base, rest } = splitBase(request.address.slice(0, longestAddress));
    // What begins a variable or a placeholder, or may be a placeholder that is percent-encoded: most paths have none of them.
    if (!/[:{<%]/.test(rest))
        return undefined;
    const segments = rest.split('/');
    const passed = [];
    const segmentOf = (index) => routeAddress({ ...request, address: base + segments.slice(0, index).join('/') }, variables).paths.path.segments
        .length;
    const values = new Map(request.pathVariables.map(({ key, value }) => [key, (0,_http_text_target_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeSegment */ .UR)(variables.resolve(value)).trim()]));
    const loosen = (segment, index) => {
        const pass = (name, written, value) => {
            passed.push({ name, written, value, segment: segmentOf(index) });
            return wildcardOf(name);
        };
        const decoded = (0,_http_text_target_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeSegment */ .UR)(segment);
        if (isPlaceholder(decoded))
            return pass(decoded, decoded, decoded);
        const variable = (0,_call_path_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .splitPathVariable */ ._y)(segment);
        if (variable === undefined) {
            return segment.replace(/\{\{([^{}]*)\}\}/g, (token, name) => {
                const value = variables.resolve(token).trim();
                return isOpen(value) ? pass(name, token, value) : token;
            });
        }
        const { name, rest } = variable;
        const value = values.get(name);
        if (value === undefined || (kind === 'placeholder' && !isOpen(value)))
            return segment;
        return pass(name, `:${name}`, value) + rest;
    };
    const address = base + segments.map(loosen).join('/');
    if (passed.length === 0 || (kind === 'value' && passed.every(({ value }) => isOpen(value))))
        return undefined;
    return { ...routeAddress({ ...request, address }, variables).paths, passed };
}
/** The `:name` and `{{name}}` behind the base of a saved request's address, whether or not they have values. */
function writtenVariables(request, variables) {
    const { base, rest, glued } = splitBase(request.address.slice(0, longestAddress));
    const segments = (glued ? `/${rest}` : rest).split('/');
    const upTo = (index) => routeAddress({ ...request, address: base + segments.slice(0, index).join('/') }, variables).path;
    return segments.flatMap((segment, index) => namesIn(segment).map((name) => ({ name, before: upTo(index), through: upTo(index + 1) })));
}
/** The variables in one segment of an address: `:id` and `:id.json` are named `id`. */
function namesIn(segment) {
    const variable = (0,_call_path_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .splitPathVariable */ ._y)(segment);
    return variable === undefined ? (0,_call_variables_js__WEBPACK_IMPORTED_MODULE_3__/* .tokenNames */ .uX)(segment) : [variable.name];
}


/***/ }),

/***/ 55030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mi: () => (/* binding */ DocumentError),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   _c: () => (/* binding */ collectWarnings),
/* harmony export */   eG: () => (/* binding */ EnvironmentError),
/* harmony export */   py: () => (/* binding */ CollectionError),
/* harmony export */   z3: () => (/* binding */ collectDefects)
/* harmony export */ });
/** The bytes are not JSON. */
class DocumentError extends Error {
    name = 'DocumentError';
}
/** The JSON is not a collection that a mock can serve. */
class CollectionError extends Error {
    name = 'CollectionError';
}
/** The JSON is not an environment. */
class EnvironmentError extends Error {
    name = 'EnvironmentError';
}
/** How the warning about a file of a folder begins that is left out because nobody can read it. */
const unreadable = 'A file cannot be read';
const sentences = {
    'item-unreadable': 'An item is neither a folder nor a request; it was left out.',
    'request-unreadable': 'A request is neither text nor an object; it was read as GET /.',
    'method-unknown': "A request's method is none that a mock can be called with, such as GET; it is not served.",
    'url-missing': 'A request has no URL; it was read as /.',
    'path-segment-not-text': "A URL's path holds something that is not text; the raw URL or the segment's value was used.",
    'pairs-as-text': 'Headers or form fields are one text instead of a list; its lines were read one by one.',
    'pairs-unreadable': 'Headers, query parameters or form fields are not a list; they were left out.',
    'body-mode-unknown': "A request body's mode is unknown; the request was read without a body.",
    'responses-not-a-list': 'The saved responses of a request are not a list; the value was read as one response.',
    'response-unreadable': 'A saved response is not an object; it was left out.',
    'original-request-missing': 'A saved response has no original request; the request it belongs to was used.',
    'original-url-missing': "A saved response's original request has no URL; that of the request it belongs to was used.",
    'schema-unknown': 'The collection does not say which format it has (`info.schema`); it was read as v2.1.',
    'name-missing': 'A saved response has no name; it was called "Untitled example".',
    'status-missing': 'A saved response has no status code; 200 is served.',
    'status-invalid': 'A saved response has a status code that HTTP cannot send (200 to 599 can be sent); 200 is served.',
    'body-not-text': 'The body of a saved response is not text; it is served as JSON.',
    'id-duplicate': 'Two saved responses have the same ID; x-mock-response-id serves one of them.',
    'variable-not-text': 'The value of a variable is a list or an object; the variable was left out.',
    'variable-unreadable': 'A variable has no key; it was left out.',
    'no-items': 'The collection holds no list of items; the mock has nothing to serve.',
};
/** Begins to collect the defects of one file. */
function collectDefects() {
    const warnings = collectWarnings();
    let describe = () => '';
    return {
        at(describeItem) {
            describe = describeItem;
        },
        here: () => describe(),
        add(kind) {
            warnings.add(sentences[kind], () => describe());
        },
        warnings: warnings.list,
    };
}
/** Begins to collect warnings. */
function collectWarnings() {
    const found = new Map();
    return {
        add(message, describeItem, kind = message) {
            const known = found.get(kind);
            if (known === undefined)
                found.set(kind, { message, firstItem: describeItem(), count: 1 });
            else
                known.count += 1;
        },
        list: () => [...found.values()],
    };
}


/***/ }),

/***/ 80408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ol: () => (/* binding */ isEnabled),
/* harmony export */   SX: () => (/* binding */ readPairs),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   e1: () => (/* binding */ asText),
/* harmony export */   qY: () => (/* binding */ asRecord),
/* harmony export */   uP: () => (/* binding */ asName)
/* harmony export */ });
/* harmony import */ var _http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5177);
/* harmony import */ var _defects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55030);
/** Reads values and lists in all shapes that files have. What is of the wrong kind counts as absent; the rest stays. */


/** The value as an object, `undefined` for anything else (arrays and `null` too). */
function asRecord(value) {
    return (0,_http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) ? value : undefined;
}
/** Text as text, numbers and booleans as they are written in JSON, `undefined` for anything else. */
function asText(value) {
    if (typeof value === 'string')
        return value;
    return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}
/** Text that is not empty, `undefined` for anything else. */
function asName(value) {
    const text = asText(value);
    return text === '' ? undefined : text;
}
/**
 * Text as it is, objects as JSON: some generators write a parsed body where the format wants text.
 * @throws {CollectionError} when it is nested deeper than it can be written; neither place of a mock could be sent it.
 */
function textOf(value, defects) {
    const text = asText(value);
    if (text !== undefined || value === null || value === undefined)
        return text ?? '';
    try {
        return JSON.stringify(value);
    }
    catch (cause) {
        throw new _defects_js__WEBPACK_IMPORTED_MODULE_1__/* .CollectionError */ .py(`A body or value of "${defects.here()}" is no text but objects or lists, which are nested too deep to be written as JSON. ` +
            'Save it as text, as Postman does, or nest it less.', { cause });
    }
}
/** One `Name: value` line. */
function readLine(line) {
    const colon = line.indexOf(':');
    const key = (colon === -1 ? line : line.slice(0, colon)).trim();
    return key === '' ? [] : [{ key, value: colon === -1 ? '' : line.slice(colon + 1).trim() }];
}
/** Whether an entry of a list counts: `disabled` in formats v2, `enabled` in v1 and environments. */
function isEnabled(entry) {
    const record = asRecord(entry);
    return record?.['disabled'] !== true && record?.['enabled'] !== false;
}
function readEntry(entry, defects) {
    if (typeof entry === 'string')
        return readLine(entry);
    const record = asRecord(entry);
    // Format v1 has `name` beside or instead of `key`.
    const key = asName(record?.['key']) ?? asName(record?.['name']);
    if (record === undefined || key === undefined || !isEnabled(record))
        return [];
    return [{ key, value: textOf(record['value'], defects) }];
}
/**
 * Reads a list of pairs: objects with `key` and `value`, `Name: value` lines, one text of such lines, or an object that
 * maps names to values. Disabled pairs and pairs without a key are left out; `null` is the empty list.
 */
function readPairs(list, defects) {
    if (list === undefined || list === null)
        return [];
    if (Array.isArray(list))
        return list.flatMap((entry) => readEntry(entry, defects));
    if (typeof list === 'string') {
        if (list !== '')
            defects.add('pairs-as-text');
        return list.split(/\r?\n/).flatMap(readLine);
    }
    const record = asRecord(list);
    if (record === undefined) {
        defects.add('pairs-unreadable');
        return [];
    }
    return Object.entries(record).flatMap(([key, value]) => readEntry({ key, value }, defects));
}


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

/***/ 52514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U6: () => (/* binding */ prepareAnswer),
/* harmony export */   nw: () => (/* binding */ sendsNoBody),
/* harmony export */   zC: () => (/* binding */ withStatus)
/* harmony export */ });
/* harmony import */ var _http_text_header_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86420);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8242);


/** Content-Type by preview language, for examples that have none. */
const mediaTypes = new Map([
    ['json', 'application/json; charset=utf-8'],
    ['javascript', 'application/javascript; charset=utf-8'],
    ['xml', 'application/xml; charset=utf-8'],
    ['html', 'text/html; charset=utf-8'],
    ['text', 'text/plain; charset=utf-8'],
    ['plain', 'text/plain; charset=utf-8'],
]);
/** What Express sends for text of no known type (inferred from answers of Postman's cloud, postman-app-support#11593). */
const defaultMediaType = 'text/html; charset=utf-8';
/** Characters that variables may add to a body, and to a header's name or value. */
const bodyGrowth = 2 * 1024 * 1024;
const headerGrowth = 64 * 1024;
function headerTemplates(example, variables, scope) {
    const compile = (text) => (0,_template_js__WEBPACK_IMPORTED_MODULE_0__/* .compileText */ .tg)(text, variables, headerGrowth, scope);
    const templates = example.headers.map(({ key, value }) => [compile(key), compile(value)]);
    const hasType = example.headers.some(({ key }) => variables.resolve(key).trim().toLowerCase() === 'content-type');
    if (hasType || example.body === '')
        return templates;
    const value = mediaTypes.get(example.previewLanguage ?? '') ?? defaultMediaType;
    return [...templates, [[{ kind: 'text', text: 'Content-Type' }], [{ kind: 'text', text: value }]]];
}
/** Statuses whose answers have no content (RFC 9110, 15.3.5, 15.3.6 and 15.4.5). */
const bodylessStatuses = new Set([204, 205, 304]);
/** Whether no answer of an example can have a body. */
function sendsNoBody({ request, status }) {
    return request.method === 'HEAD' || bodylessStatuses.has(status);
}
/** Prepares an example. Tokens in header names and values are filled in too: Postman promises it for bodies only. */
function prepareAnswer(example, variables, scope, delay) {
    const body = (0,_template_js__WEBPACK_IMPORTED_MODULE_0__/* .compileText */ .tg)(sendsNoBody(example) ? '' : example.body, variables, bodyGrowth, scope);
    const headers = headerTemplates(example, variables, scope);
    const statusText = (0,_http_text_header_text_js__WEBPACK_IMPORTED_MODULE_1__/* .latin1Text */ .Ly)(example.statusText);
    const fillHeaders = (fill) => headers.flatMap(([name, value]) => {
        const filled = fill(name).trim();
        return (0,_http_text_header_text_js__WEBPACK_IMPORTED_MODULE_1__/* .isHeaderName */ .p$)(filled) && !(0,_http_text_header_text_js__WEBPACK_IMPORTED_MODULE_1__/* .isConnectionHeader */ .wL)(filled) ? [[filled, (0,_http_text_header_text_js__WEBPACK_IMPORTED_MODULE_1__/* .headerText */ .TK)(fill(value))]] : [];
    });
    const staticHeaders = headers.flat().every(isStatic) ? fillHeaders(fillStatic) : undefined;
    const repeats = [body, ...headers.flat()].every(_template_js__WEBPACK_IMPORTED_MODULE_0__/* .isRepeatable */ .su);
    const serve = (fill, isShared) => {
        const text = fill(body);
        return {
            outcome: 'served',
            example,
            status: example.status,
            statusText,
            headers: staticHeaders ?? fillHeaders(fill),
            sharesHeaders: staticHeaders !== undefined,
            body: Buffer.from(text),
            text,
            delay,
            isRepeatable: repeats,
            isShared,
        };
    };
    return {
        prepared: staticHeaders !== undefined && isStatic(body) ? serve(fillStatic, true) : undefined,
        render: (call, captures) => serve((template) => (0,_template_js__WEBPACK_IMPORTED_MODULE_0__/* .renderTemplate */ .Xm)(template, call, captures), false),
    };
}
/** An answer with the status that was asked for, where its example stands for others than its own (R-16). */
function withStatus(served, code) {
    if (code === undefined || Number(code) === served.status)
        return served;
    const status = Number(code);
    const empty = bodylessStatuses.has(status) ? { body: Buffer.from(''), text: '' } : {};
    return { ...served, ...empty, status, statusText: '', isShared: false, sharesHeaders: false };
}
const fillStatic = (template) => (0,_template_js__WEBPACK_IMPORTED_MODULE_0__/* .staticText */ .o5)(template) ?? '';
function isStatic(template) {
    return (0,_template_js__WEBPACK_IMPORTED_MODULE_0__/* .staticText */ .o5)(template) !== undefined;
}


/***/ }),

/***/ 8242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tg: () => (/* binding */ compileText),
  su: () => (/* binding */ isRepeatable),
  bU: () => (/* binding */ loadGenerators),
  ZJ: () => (/* binding */ mayUseDynamicVariables),
  KW: () => (/* binding */ noGenerators),
  Xm: () => (/* binding */ renderTemplate),
  o5: () => (/* binding */ staticText)
});

// EXTERNAL MODULE: ./build/http-text/bounded-json.js
var bounded_json = __webpack_require__(5177);
// EXTERNAL MODULE: ./build/http-text/exact-json.js
var exact_json = __webpack_require__(80803);
;// CONCATENATED MODULE: ./build/engine/render/template-helpers.js
/** The request helpers of Postman's mocks: `{{$body 'path' 'default'}}`, `$headers`, `$queryParams`, `$pathSegments`. */


/**
 * An argument in either kind of quotes, which may hold that quote behind a backslash. The limits keep reading a hostile body
 * linear: what is longer is no argument.
 */
const argument = /('(?:[^'\\]|\\'|\\(?!')){0,4096}'|"(?:[^"\\]|\\"|\\(?!")){0,4096}")/.source;
const space = String.raw `\s{1,4096}`;
const HELPER = new RegExp(String.raw `\{\{\$(body|headers|queryParams|pathSegments)(?:${space}${argument})?(?:${space}${argument})?(?:${space})?\}\}`, 'y');
/** What stands between the quotes: `\'` is the quote itself, other backslashes stay. */
function unquote(quoted) {
    return quoted?.slice(1, -1).replaceAll(`\\${quoted.charAt(0)}`, quoted.charAt(0));
}
/** Reads a helper whose `{{` stands at `start`, `undefined` when there is none. Arguments may hold braces. */
function readHelper(text, start) {
    HELPER.lastIndex = start;
    const [token, helper, path, fallback] = HELPER.exec(text) ?? [];
    // Only the body has a meaning as a whole (Postman docs, dynamic responses).
    if (token === undefined || (path === undefined && helper !== 'body'))
        return undefined;
    return {
        helper: helper, // one of the names in the pattern
        path: unquote(path),
        fallback: unquote(fallback),
        end: start + token.length,
    };
}
/** `extras.0.skill` → its keys; `\.` is a dot within a key (object-path syntax). */
function splitObjectPath(path) {
    return path.split(/(?<!\\)\./).map((key) => key.replaceAll('\\.', '.'));
}
/** Own properties only: a path such as `__proto__` or `length` finds nothing. */
function valueAt(root, path) {
    let value = root;
    for (const key of splitObjectPath(path)) {
        if ((0,exact_json/* isExactNumber */.zr)(value) || (Array.isArray(value) && !/^\d+$/.test(key)))
            return undefined;
        value = (0,bounded_json/* childOf */.GG)(value, key);
    }
    return value;
}
/** Inserted raw, without quotes or escapes (Postman docs); objects and lists as JSON. */
function asInserted(value) {
    if (value === undefined)
        return undefined;
    return typeof value === 'string' ? value : JSON.stringify(value);
}
/** What a helper stands for in this call; `undefined` when the call has no such part. */
function evaluateHelper({ helper, path }, call) {
    if (path === undefined)
        return call.text();
    switch (helper) {
        case 'body':
            return asInserted(valueAt(call.bodyValue(), path));
        case 'headers':
            return call.header(path);
        case 'queryParams':
            return call.queryValues().get(path)?.join(',');
        case 'pathSegments':
            return /^\d{1,6}$/.test(path) ? call.path.segments[Number(path)] : undefined;
    }
}

;// CONCATENATED MODULE: ./build/engine/render/template.js

/** For collections that use none. */
const noGenerators = new Map();
/** Tokens of one text that are filled in for each call; more of them stay as they are. */
const mostTokens = 10_000;
/** Characters that the call's values may add to one text; from the first that would add more on, all are left out. */
const growthLimit = 16 * 1024 * 1024;
/** How deep defaults of helpers may hold further helpers with defaults; deeper ones are plain text. */
const deepestDefault = 3;
/**
 * `{{$name}}` without arguments, or a token within a name, which may become one: `{{$random{{kind}}}}`. It fits a request
 * helper without arguments too: the generators are then loaded for nothing, which is rare.
 */
const DYNAMIC_TOKEN = /\{\{\$(?!body\}\})[A-Za-z0-9]+\}\}|\{\{[$A-Za-z0-9]*\{\{/;
/** Whether a text holds a token that may be a dynamic variable. */
function mayUseDynamicVariables(text) {
    return text.includes('{{') && DYNAMIC_TOKEN.test(text);
}
/** Loads all 118 generators (postman-collection 5.3.1); asynchronous because the data behind them is large. */
async function loadGenerators() {
    const { default: variables } = await __webpack_require__.e(/* import() */ 4794).then(__webpack_require__.bind(__webpack_require__, 52413));
    return new Map(Object.entries(variables).map(([name, { generator }]) => [name, generator]));
}
const NAME_TOKEN = /\{\{([^{}]*)\}\}/y;
function readToken(text, start, scope, depth) {
    const helper = text.charAt(start + 2) === '$' ? readHelper(text, start) : undefined;
    if (helper !== undefined) {
        const fallback = helper.fallback === undefined ? undefined : compileTemplate(helper.fallback, scope, depth + 1);
        return { part: { kind: 'helper', helper, fallback }, end: helper.end };
    }
    NAME_TOKEN.lastIndex = start;
    const [token, name] = NAME_TOKEN.exec(text) ?? [];
    if (token === undefined || name === undefined)
        return undefined;
    const end = start + token.length;
    const generate = scope.generators.get(name);
    if (generate !== undefined)
        return { part: { kind: 'dynamic', generate, token }, end };
    return scope.captures.has(name) ? { part: { kind: 'capture', name, token }, end } : undefined;
}
/** Prepares a text whose collection and environment variables are resolved. Tokens that nothing can fill stay. */
function compileTemplate(text, scope, depth = 0) {
    const parts = [];
    compileInto(parts, text, scope, depth);
    return parts;
}
function compileInto(parts, text, scope, depth) {
    let done = 0;
    let start = depth > deepestDefault ? -1 : text.indexOf('{{');
    while (start !== -1 && parts.length < 2 * mostTokens) {
        const token = readToken(text, start, scope, depth);
        if (token === undefined) {
            // `{{{id}}` holds a token one character further on.
            start = text.indexOf('{{', start + 1);
            continue;
        }
        if (start > done)
            parts.push({ kind: 'text', text: text.slice(done, start) });
        parts.push(token.part);
        done = token.end;
        start = text.indexOf('{{', done);
    }
    if (done < text.length)
        parts.push({ kind: 'text', text: text.slice(done) });
}
/**
 * Prepares a text as it was saved. Helpers whose arguments hold variables are read before these are resolved: a quote in
 * a variable's value must not end the argument that it stands in.
 *
 * @param growth characters that variables may add
 */
function compileText(text, variables, growth, scope) {
    const { resolve } = variables.sharing(growth);
    const parts = [];
    let done = 0;
    for (let start = text.indexOf('{{$'); start !== -1 && parts.length < 2 * mostTokens;) {
        const helper = readHelper(text, start);
        const { path, fallback, end = start + 1 } = helper ?? {};
        if (helper !== undefined && (path?.includes('{{') === true || fallback?.includes('{{') === true)) {
            if (start > done)
                compileInto(parts, resolve(text.slice(done, start), growth), scope, 0);
            parts.push({
                kind: 'helper',
                helper: { ...helper, path: path === undefined ? undefined : resolve(path, growth) },
                fallback: fallback === undefined ? undefined : compileTemplate(resolve(fallback, growth), scope, 1),
            });
            done = end;
        }
        start = text.indexOf('{{$', end);
    }
    if (done < text.length)
        compileInto(parts, resolve(text.slice(done), growth), scope, 0);
    return parts;
}
/** The text that every call gets, `undefined` when it depends on the call. */
function staticText(template) {
    const [part, ...others] = template;
    if (part === undefined)
        return '';
    return part.kind === 'text' && others.length === 0 ? part.text : undefined;
}
/** Whether an equal call gets the same text: dynamic variables have a new value each time. */
function isRepeatable(template) {
    return template.every((part) => part.kind !== 'dynamic' && (part.kind !== 'helper' || part.fallback === undefined || isRepeatable(part.fallback)));
}
/** Dates become text by their own `toString`, as in Postman's SDK. */
function renderDynamic(generate, token) {
    try {
        return String(generate());
    }
    catch {
        return token;
    }
}
function renderPart(part, call, captures) {
    switch (part.kind) {
        case 'capture':
            return captures?.get(part.name) ?? part.token;
        case 'dynamic':
            return renderDynamic(part.generate, part.token);
        case 'helper':
            return (evaluateHelper(part.helper, call) ??
                (part.fallback === undefined ? '' : renderTemplate(part.fallback, call, captures)));
    }
}
/** Fills a text in for one call. Values of the call are inserted as they are: tokens in them are not looked at. */
function renderTemplate(template, call, captures) {
    let room = growthLimit;
    let rendered = '';
    for (const part of template) {
        if (part.kind === 'text') {
            rendered += part.text;
            continue;
        }
        // Nothing is looked up that there is no room for: ten thousand tokens may each ask for megabytes of the body.
        if (room < 0)
            continue;
        const text = renderPart(part, call, captures);
        room -= text.length;
        if (room >= 0)
            rendered += text;
    }
    return rendered;
}


/***/ })

};
