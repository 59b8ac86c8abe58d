export const id = 1517;
export const ids = [1517];
export const modules = {

/***/ 21517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ compileMock)
});

;// CONCATENATED MODULE: ./build/engine/bounded-json.js
/** Parsing JSON of strangers in bounded time: neither long nor deep texts may hold up other calls. */
/** Deeper values are not read; it also keeps recursion over them off the stack's end. */
const deepest = 500;
const quoteCode = 0x22;
const backslashCode = 0x5c;
/** `[` and `{`, `]` and `}` differ from each other in one bit only. */
const openCode = 0x5b;
const closeCode = 0x5d;
const braceBit = 0x20;
/** Whether brackets outside of texts nest deeper than the limit; a deep value costs the parser ten times its length. */
function isTooDeep(text) {
    let depth = 0;
    let inText = false;
    for (let index = 0; index < text.length; index += 1) {
        const code = text.charCodeAt(index);
        if (code === quoteCode)
            inText = !inText;
        else if (inText)
            index += code === backslashCode ? 1 : 0;
        else if ((code & ~braceBit) === openCode)
            depth += 1;
        else if ((code & ~braceBit) === closeCode)
            depth -= 1;
        if (depth > deepest)
            return true;
    }
    return false;
}
/** The value, or `undefined` for a text that is not JSON, longer than `longest` characters or nested too deep. */
function parseBoundedJson(text, longest) {
    if (text.length > longest || isTooDeep(text))
        return undefined;
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/engine/canonical.js
/** Texts that are equal for bodies that mean the same. */

/** Longer texts are compared as they are. */
const longestText = 512 * 1024;
/** Recursive: `parseBoundedJson` bounds the depth. */
function write(value) {
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value);
    if (Array.isArray(value))
        return `[${value.map(write).join(',')}]`;
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    return `{${entries.map(([key, element]) => `${JSON.stringify(key)}:${write(element)}`).join(',')}}`;
}
/**
 * JSON without regard to the order of keys, white space and the spelling of numbers. `undefined` when the text is not
 * JSON, or too long or too deep to be compared as a value.
 */
function canonicalJson(text) {
    const value = parseBoundedJson(text, longestText);
    return value === undefined ? undefined : write(value);
}
/** Form fields in an order of our own: forms are equal when the same fields were sent, in whatever order. */
function canonicalFields(fields) {
    return JSON.stringify(fields.map((field) => JSON.stringify(field)).sort());
}
/** A GraphQL request without the white space and commas that mean nothing; no variables, `null` and `{}` are the same. */
function canonicalGraphql(query, operationName, variables) {
    const canonical = variables.trim() === '' ? 'null' : canonicalJson(variables);
    return {
        query: query
            .trim()
            .replace(/[\s,]+/g, ' ')
            .replace(/ ?([!$&()[\]{}:=@|]) ?/g, '$1'),
        operationName,
        variables: canonical === '{}' ? 'null' : canonical,
    };
}

// EXTERNAL MODULE: ./build/engine/form-fields.js
var form_fields = __webpack_require__(19043);
// EXTERNAL MODULE: ./build/engine/header-text.js
var header_text = __webpack_require__(36968);
;// CONCATENATED MODULE: ./build/engine/multipart.js
/** The text fields of a `multipart/form-data` body. */
const mostParts = 1000;
const nameParameter = /;\s*name\*?=(?:"((?:[^"\\]|\\.)*)"|([^;\s]+))/i;
const fileParameter = /;\s*filename\*?=/i;
/** The boundary that a Content-Type names, without quotes. */
function boundaryOf(contentType) {
    const match = /;\s*boundary=(?:"([^"]{1,200})"|([^;\s]{1,200}))/i.exec(contentType);
    return match?.[1] ?? match?.[2];
}
/**
 * Reads the fields in order; files are left out, and so is what comes after 1,000 parts. A body that breaks off in the
 * middle gives the fields that are whole.
 */
function parseMultipart(text, boundary) {
    const fields = [];
    const delimiter = `--${boundary}`;
    let start = text.indexOf(delimiter);
    /** The end of the next part's head: looked for again only when passed, or a thousand parts would search the whole body each. */
    let split = -1;
    for (let part = 0; start !== -1 && part < mostParts; part += 1) {
        const head = start + delimiter.length;
        if (text.startsWith('--', head))
            break;
        const next = text.indexOf(`\n${delimiter}`, head);
        if (split < head)
            split = text.indexOf('\r\n\r\n', head);
        if (next === -1 || split === -1)
            break;
        if (split < next) {
            const disposition = text
                .slice(head, split)
                .split('\r\n')
                .find((line) => /^content-disposition:/i.test(line)) ?? '';
            const name = nameParameter.exec(disposition);
            const key = name?.[1]?.replace(/\\(.)/g, '$1') ?? name?.[2];
            const value = text.slice(split + 4, text.charAt(next - 1) === '\r' ? next - 1 : next);
            if (key !== undefined && !fileParameter.test(disposition))
                fields.push([key, value]);
        }
        start = next + 1;
    }
    return fields;
}

// EXTERNAL MODULE: ./build/engine/percent-encoding.js
var percent_encoding = __webpack_require__(91222);
;// CONCATENATED MODULE: ./build/engine/variables.js
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

;// CONCATENATED MODULE: ./build/engine/path-pattern.js
/** Paths in the form in which they are compared: segments without percent-encoding, no empty ones. */


const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const NUMBER = /^[0-9]+$/;
const idMark = '\u0000';
/** Numbers, UUIDs and very long texts are IDs (postman-app-support#3323 and #4517; the length as others observed it). */
function isId(segment) {
    return segment.length >= 256 || NUMBER.test(segment) || UUID.test(segment);
}
/** An encoded slash stays encoded: it does not end a segment. */
function decodeSegment(segment) {
    return segment.includes('%') ? (0,percent_encoding/* decodePercent */.gr)(segment).replaceAll('/', '%2F') : segment;
}
/**
 * Splits a path. Repeated slashes count as one: a base URL that ends in a slash would make its requests unreachable
 * (postman-app-support#12452).
 */
function parsePath(path) {
    const segments = path
        .split('/')
        .filter((segment) => segment !== '')
        .map(decodeSegment);
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
const noWildcards = new Map();
/** Prepares an example's path, whose known variables are resolved: the tokens that are left are wildcards. */
function parsePattern(path) {
    const parsed = parsePath(path);
    if (!path.includes('{{'))
        return { ...parsed, wildcards: noWildcards };
    const wildcards = new Map();
    for (const [index, segment] of parsed.segments.entries()) {
        const names = tokenNames(segment);
        if (names.length > 0)
            wildcards.set(index, { names, texts: splitAtTokens(segment) });
    }
    return { ...parsed, wildcards };
}

// EXTERNAL MODULE: ./build/engine/query-score.js
var query_score = __webpack_require__(7616);
// EXTERNAL MODULE: ./build/engine/without-origin.js
var without_origin = __webpack_require__(91018);
;// CONCATENATED MODULE: ./build/engine/call.js









/** Longer bodies are not parsed for the request helpers. */
const longestParsedBody = 4 * 1024 * 1024;
/** Runs `read` once, at the first call. */
function once(read) {
    let result;
    return () => (result ??= { value: read() }).value;
}
/** Parts a request target: `/a?b=1#c` → `/a` and `b=1`; an absolute URL (as proxies send it) loses its host. */
function splitTarget(target) {
    const hash = target.indexOf('#');
    const sent = hash === -1 ? target : target.slice(0, hash);
    const mark = sent.indexOf('?');
    const path = (0,without_origin/* withoutOrigin */.b)(mark === -1 ? sent : sent.slice(0, mark));
    const query = mark === -1 ? '' : sent.slice(mark + 1);
    return { path: path.startsWith('/') ? path : `/${path}`, query };
}
function joinHeader(headers, name) {
    const lower = name.toLowerCase();
    const values = headers.filter(({ key }) => key.length === lower.length && key.toLowerCase() === lower);
    return values.length === 0 ? undefined : values.map(({ value }) => (0,header_text/* typedText */.M9)(value)).join(', ');
}
function readGraphql(sent) {
    if (typeof sent !== 'object' || sent === null || !('query' in sent) || typeof sent.query !== 'string')
        return undefined;
    const operationName = 'operationName' in sent && typeof sent.operationName === 'string' ? sent.operationName : '';
    const variables = 'variables' in sent ? JSON.stringify(sent.variables) : '';
    return canonicalGraphql(sent.query, operationName, variables);
}
function readTarget(target) {
    const { path, query } = splitTarget(target);
    const queryPairs = query === '' ? [] : (0,percent_encoding/* parseFormText */.Tr)(query);
    return { path: parsePath(path), queryPairs, query: (0,query_score/* comparableQuery */.BZ)(queryPairs) };
}
/** @param target the request's, where it was read before */
function readCall(request, target = readTarget(request.target)) {
    const header = (name) => joinHeader(request.headers, name);
    const contentType = once(() => header('content-type') ?? '');
    const mediaType = once(() => (contentType().split(';', 1)[0] ?? '').trim().toLowerCase());
    const text = once(() => new TextDecoder().decode(request.body));
    const fields = once(() => {
        if (mediaType() === 'application/x-www-form-urlencoded')
            return (0,percent_encoding/* parseFormText */.Tr)(text());
        if (mediaType() !== 'multipart/form-data')
            return undefined;
        const boundary = boundaryOf(contentType());
        return boundary === undefined ? undefined : parseMultipart(text(), boundary);
    });
    const bodyValue = once(() => {
        const form = fields();
        if (form !== undefined)
            return (0,form_fields/* fieldsAsValue */.v)(form);
        return parseBoundedJson(text(), longestParsedBody);
    });
    const { path, queryPairs, query } = target;
    return {
        method: request.method.toUpperCase(),
        path,
        queryPairs,
        query,
        queryValues: once(() => (0,form_fields/* groupByKey */.k)(queryPairs)),
        hasBody: request.body.length > 0,
        text,
        header,
        mediaType,
        canonicalBody: once(() => canonicalJson(text())),
        bodyValue,
        canonicalFields: once(() => {
            const sent = fields();
            return sent === undefined ? undefined : canonicalFields(sent);
        }),
        graphql: once(() => readGraphql(bodyValue())),
    };
}

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(21916);
;// CONCATENATED MODULE: ./build/engine/path-score.js
/** How well a path fits an example's: the ladder of Postman's matching algorithm (Postman docs, Nov 2023). */

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
function captureSegment(text, { names, texts }, captures) {
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
/** Whether a segment of a call fits one with variables. */
function fitsWildcard(segment, wildcard) {
    return captureSegment(segment, wildcard, new Map());
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
        if (wildcard === undefined ? segment !== pattern.segments[index] : !captureSegment(segment, wildcard, captures)) {
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
const effortPerCall = 20_000_000;
/** Longer segments are IDs, which must be equal. */
const longestSimilar = 255;
function similarSegments(a, b, effort) {
    if (a === b)
        return true;
    const longest = Math.max(a.length, b.length);
    // The lengths alone rule most out: a distance is at least their difference.
    if (longest > longestSimilar || Math.abs(a.length - b.length) > longest / 4)
        return false;
    effort.left -= a.length * b.length + longest;
    return effort.left >= 0 && (0,mod/* distance */.Io)(a, b) <= longest / 4;
}
/**
 * The last step of the ladder, the "document distance". Postman documents no threshold; here every segment must be at
 * least 75 % similar by edit distance and the number of segments equal (inferred from an open-source implementation).
 */
function scoreSimilarPath(pattern, path, effort) {
    if (pattern.segments.length !== path.segments.length || effort.left <= 0)
        return undefined;
    effort.left -= 1;
    for (const [index, segment] of path.segments.entries()) {
        if (!similarSegments(segment, pattern.segments[index] ?? '', effort))
            return undefined;
    }
    return matches.similar;
}

;// CONCATENATED MODULE: ./build/engine/candidates.js
/** Finds the examples whose path may fit a call, without looking at all of them. */

function newBranch() {
    return { literals: new Map(), wildcards: new Map(), found: [] };
}
function addTo(map, key, value) {
    const list = map.get(key);
    if (list === undefined)
        map.set(key, [value]);
    else
        list.push(value);
}
function literalBranch({ literals }, literal) {
    const known = literals.get(literal);
    if (known !== undefined)
        return known;
    const branch = newBranch();
    literals.set(literal, branch);
    return branch;
}
function wildcardBranch({ wildcards }, segment) {
    const key = JSON.stringify(segment.texts);
    const known = wildcards.get(key);
    if (known !== undefined)
        return known.branch;
    const branch = newBranch();
    wildcards.set(key, { segment, branch });
    return branch;
}
function plant(root, pattern, value) {
    let branch = root;
    for (const [index, literal] of pattern.segments.entries()) {
        const segment = pattern.wildcards.get(index);
        branch = segment === undefined ? literalBranch(branch, literal) : wildcardBranch(branch, segment);
    }
    branch.found.push(value);
}
/** Depth first with a stack of our own: a path may have thousands of segments. */
function climb(root, { segments }, found) {
    const stack = [{ branch: root, depth: 0 }];
    for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
        const segment = segments[at.depth];
        if (segment === undefined) {
            for (const value of at.branch.found)
                found.add(value);
            continue;
        }
        const depth = at.depth + 1;
        const literal = at.branch.literals.get(segment);
        if (literal !== undefined)
            stack.push({ branch: literal, depth });
        for (const wildcard of at.branch.wildcards.values()) {
            if (fitsWildcard(segment, wildcard.segment))
                stack.push({ branch: wildcard.branch, depth });
        }
    }
}
function indexPaths(entries) {
    const byLowerKey = new Map();
    const byIdKey = new Map();
    const byLength = new Map();
    const tree = newBranch();
    let hasTree = false;
    for (const [pattern, value] of entries) {
        addTo(byLowerKey, pattern.lowerKey, value);
        addTo(byLength, pattern.segments.length, value);
        if (pattern.idKey !== undefined)
            addTo(byIdKey, pattern.idKey, value);
        if (pattern.wildcards.size > 0) {
            plant(tree, pattern, value);
            hasTree = true;
        }
    }
    return {
        find(path) {
            const named = byLowerKey.get(path.lowerKey) ?? [];
            if (!hasTree)
                return named;
            const found = new Set(named);
            climb(tree, path, found);
            return [...found];
        },
        findByIds: ({ idKey }) => (idKey === undefined ? undefined : byIdKey.get(idKey)) ?? [],
        ofLength: (segments) => byLength.get(segments) ?? [],
    };
}

;// CONCATENATED MODULE: ./build/engine/dynamic-variables.js
/** Postman's dynamic variables (`{{$guid}}`, `{{$randomCity}}`, …), with the generators of Postman's own SDK. */
const noGenerators = new Map();
/**
 * `{{$name}}` without arguments, and a token within a name, which may make one: `{{$random{{kind}}}}`. The request helpers
 * without arguments are rare and load the module for nothing.
 */
const DYNAMIC_TOKEN = /\{\{\$(?!body\}\})[A-Za-z0-9]+\}\}|\{\{[$A-Za-z0-9]*\{\{/;
/** Whether a text holds a token that may be a dynamic variable. */
function mayUseDynamicVariables(text) {
    return text.includes('{{') && DYNAMIC_TOKEN.test(text);
}
/** Loads all 118 generators (postman-collection 5.3.1); asynchronous because the data behind them is large. */
async function loadGenerators() {
    const { default: variables } = await __webpack_require__.e(/* import() */ 5333).then(__webpack_require__.t.bind(__webpack_require__, 45333, 19));
    return new Map(Object.entries(variables).map(([name, { generator }]) => [name, generator]));
}

;// CONCATENATED MODULE: ./build/engine/match-body.js

function isJson(mediaType) {
    return mediaType === 'application/json' || mediaType.endsWith('+json');
}
function mediaTypeOf(headers, variables) {
    const header = headers.find(({ key }) => key.toLowerCase() === 'content-type');
    return (variables.resolve(header?.value ?? '').split(';', 1)[0] ?? '').trim().toLowerCase();
}
/** Prepares an example's body: variables resolved, parsed as far as comparing needs. */
function prepareBody(body, headers, variables) {
    switch (body?.mode) {
        case undefined:
            return { kind: 'none' };
        case 'raw': {
            const text = variables.resolve(body.text);
            // JSON is compared as such only when the example's headers say so (postman-app-support#6356, #11607).
            const canonical = isJson(mediaTypeOf(headers, variables)) ? canonicalJson(text) : undefined;
            return canonical === undefined ? { kind: 'text', text } : { kind: 'json', canonical, text };
        }
        case 'urlencoded':
        case 'formdata': {
            const fields = body.fields.map(({ key, value }) => [variables.resolve(key), variables.resolve(value)]);
            const mediaType = body.mode === 'formdata' ? 'multipart/form-data' : 'application/x-www-form-urlencoded';
            return { kind: 'fields', fields: canonicalFields(fields), mediaType };
        }
        case 'graphql':
            return {
                kind: 'graphql',
                parts: canonicalGraphql(variables.resolve(body.query), body.operationName, variables.resolve(body.variables)),
            };
        case 'file':
            return { kind: 'file' };
    }
}
function sameGraphql(saved, sent) {
    if (sent?.query !== saved.query || sent.variables !== saved.variables)
        return false;
    // Clients name the operation even when a document has only one; Postman's editor does not.
    return saved.operationName === '' || sent.operationName === '' || saved.operationName === sent.operationName;
}
function isSame(pattern, call) {
    switch (pattern.kind) {
        case 'none':
        case 'file':
            return false;
        case 'json':
            return isJson(call.mediaType()) ? call.canonicalBody() === pattern.canonical : call.text() === pattern.text;
        case 'text':
            return call.text() === pattern.text;
        case 'fields':
            // A form of files only has no fields to compare: a call without a body is still none.
            return call.hasBody && call.mediaType() === pattern.mediaType && call.canonicalFields() === pattern.fields;
        case 'graphql':
            return sameGraphql(pattern.parts, call.graphql());
    }
}
function compareBody(pattern, call) {
    if (pattern.kind === 'none' && !call.hasBody)
        return 'neither';
    return isSame(pattern, call) ? 'same' : 'different';
}

// EXTERNAL MODULE: ./build/engine/wording.js
var wording = __webpack_require__(75203);
;// CONCATENATED MODULE: ./build/engine/body-difference.js



/** A value as text for people, cut by `quote`. */
function show(value) {
    return value === undefined ? 'nothing' : (0,wording/* quote */.hD)(JSON.stringify(value));
}
/**
 * Two texts that differ, `what` they are in front. Where they look alike in quotes the place is told and nothing quoted from
 * there: a secret would stand without the name by which it is redacted.
 */
function textDifference(what, sent, saved, show) {
    const [sentQuote, savedQuote] = [show(sent), show(saved)];
    if (sentQuote !== savedQuote)
        return `${what} is ${sentQuote}, example has ${savedQuote}`;
    let index = 0;
    while (index < sent.length && sent.charCodeAt(index) === saved.charCodeAt(index))
        index += 1;
    return `${what} differs from the example's from character ${String(index + 1)} on`;
}
function isContainer(value) {
    return typeof value === 'object' && value !== null;
}
/** The first place where two JSON values differ; both came through `canonicalJson`, which bounds their depth. */
function firstDifference(sent, saved, path) {
    if (!isContainer(sent) || !isContainer(saved) || Array.isArray(sent) !== Array.isArray(saved)) {
        if (Object.is(sent, saved))
            return undefined;
        const what = (0,wording/* describeBodyPath */.hZ)(path);
        return typeof sent === 'string' && typeof saved === 'string'
            ? textDifference(what, sent, saved, show)
            : `${what} is ${show(sent)}, example has ${show(saved)}`;
    }
    for (const key of new Set([...Object.keys(saved), ...Object.keys(sent)])) {
        const inner = path === '' ? key : `${path}.${key}`;
        const sentValue = Object.hasOwn(sent, key) ? sent[key] : undefined;
        const savedValue = Object.hasOwn(saved, key) ? saved[key] : undefined;
        const difference = firstDifference(sentValue, savedValue, inner);
        if (difference !== undefined)
            return difference;
    }
    return undefined;
}
function jsonDifference(canonical, call) {
    if (!isJson(call.mediaType())) {
        const type = call.mediaType();
        return `the example's body is JSON, the call ${type === '' ? 'has no Content-Type' : `says it is ${(0,wording/* quote */.hD)(type)}`}`;
    }
    const sent = call.canonicalBody();
    if (sent === undefined)
        return 'the body is no JSON that can be compared';
    return firstDifference(JSON.parse(sent), JSON.parse(canonical), '') ?? 'the bodies differ';
}
/** For a body that is compared as text. Where both are JSON their values tell more than their white space. */
function plainDifference(text, call) {
    const sent = call.canonicalBody();
    const saved = sent === undefined ? undefined : canonicalJson(text);
    if (sent === undefined || saved === undefined)
        return textDifference('body', call.text(), text, wording/* quote */.hD);
    const difference = firstDifference(JSON.parse(sent), JSON.parse(saved), '');
    if (difference !== undefined)
        return difference;
    const lacks = "the example's request has no `Content-Type: application/json`";
    return `the body is the same JSON, but is compared as text: ${lacks}${isJson(call.mediaType()) ? '' : ', nor has the call'}`;
}
/** For a body that `compareBody` found different. */
function bodyDifference(pattern, call) {
    if (!call.hasBody)
        return 'no body was sent, the example has one';
    switch (pattern.kind) {
        case 'none':
            return 'the example has no body';
        case 'file':
            return "the example's body is a file, which is never compared";
        case 'json':
            return jsonDifference(pattern.canonical, call);
        case 'text':
            return plainDifference(pattern.text, call);
        case 'fields':
            return call.mediaType() === pattern.mediaType
                ? 'the form fields differ from those of the example'
                : `the example's body is ${(0,wording/* quote */.hD)(pattern.mediaType)}, the call has ${(0,wording/* quote */.hD)(call.mediaType())}`;
        case 'graphql': {
            const sent = call.graphql();
            if (sent === undefined)
                return 'the body is no GraphQL request';
            if (sent.query !== pattern.parts.query)
                return 'the GraphQL query differs from that of the example';
            return sent.variables === pattern.parts.variables
                ? `the GraphQL operation is ${(0,wording/* quote */.hD)(sent.operationName)}, example has ${(0,wording/* quote */.hD)(pattern.parts.operationName)}`
                : 'the GraphQL variables differ from those of the example';
        }
    }
}

;// CONCATENATED MODULE: ./build/engine/closeness.js
/** How near an example that was dropped is to a call: for the order of an explanation only. */


/** Longer texts are equal or not alike. */
const longestCompared = 64;
/** 0 (nothing alike) to 1 (equal), by edit distance. */
function textCloseness(a, b, effort) {
    if (a === b)
        return 1;
    const longest = Math.max(a.length, b.length);
    effort.left -= a.length * b.length;
    if (longest > longestCompared || effort.left < 0)
        return 0;
    return 1 - (0,mod/* distance */.Io)(a, b) / longest;
}
/** The share of segments that are alike, counted from the front or from the back, whichever is more. */
function pathCloseness(pattern, path, effort) {
    const longest = Math.max(pattern.segments.length, path.segments.length);
    if (longest === 0)
        return 1;
    const shift = path.segments.length - pattern.segments.length;
    const compareFrom = (offset) => {
        let alike = 0;
        for (const [index, saved] of pattern.segments.entries()) {
            const sent = path.segments[index + offset];
            const wildcard = pattern.wildcards.get(index);
            if (sent === undefined)
                continue;
            if (wildcard !== undefined && fitsWildcard(sent, wildcard))
                alike += 1;
            else
                alike += textCloseness(sent, saved, effort);
        }
        return alike / longest;
    };
    return shift === 0 ? compareFrom(0) : Math.max(compareFrom(0), compareFrom(shift));
}

;// CONCATENATED MODULE: ./build/engine/match.js




/** An equal body is worth this much when body matching is off (Postman docs, Nov 2023). */
const equalBodyScore = 5;
function tabulate(routes) {
    const aliased = routes.flatMap((route) => route.paths.withoutBase === undefined ? [] : [[route.paths.withoutBase, route]]);
    return {
        routes,
        whole: indexPaths(routes.map((route) => [route.paths.path, route])),
        withoutBase: indexPaths(aliased),
    };
}
/** The most that a route can get whose path fits only without IDs: its step, an equal query, an equal body. */
const bestWithoutIds = 79 + 10 + equalBodyScore;
function scoreEach(routes, { call, config, code }, viaBase, scoreOf) {
    const scored = [];
    for (const route of routes) {
        const path = code === undefined || hasCode(route, code) ? scoreOf(route) : undefined;
        if (path === undefined)
            continue;
        const query = config.matchQueryParams ? (0,query_score/* scoreQuery */.xJ)(route.query, call.query, call.queryPairs.length) : undefined;
        scored.push({ route, path, viaBase, query, score: path.score + (query?.score ?? 0) });
    }
    return scored;
}
/** Routes of one index. Thousands of examples may differ in their IDs only: they are left out when they cannot win. */
function scoreIndex(index, matching, viaBase, scoreOf) {
    const near = index.find(matching.call.path);
    const scored = scoreEach(near, matching, viaBase, scoreOf);
    if (!matching.all && scored.some(({ score }) => score > bestWithoutIds))
        return scored;
    const known = new Set(near);
    const byIds = index.findByIds(matching.call.path).filter((route) => !known.has(route));
    return scored.concat(scoreEach(byIds, matching, viaBase, scoreOf));
}
/**
 * Routes whose path fits, with their scores; only these can win. The two later rounds are tried only when the one before
 * finds nothing, so that they never change an answer that Postman's cloud would give: paths without the base URL's part,
 * then similar paths.
 */
function scoreRoutes(matching) {
    const { table, call, config, code } = matching;
    const { path } = call;
    const scorePattern = (pattern) => scorePath(pattern, path, config.matchWildcards);
    const whole = scoreIndex(table.whole, matching, false, ({ paths }) => scorePattern(paths.path));
    if (whole.length > 0)
        return whole;
    const aliased = scoreIndex(table.withoutBase, matching, true, ({ paths: { withoutBase } }) => withoutBase === undefined ? undefined : scorePattern(withoutBase));
    if (aliased.length > 0 || code !== undefined)
        return aliased;
    const effort = { left: effortPerCall };
    return scoreEach(table.whole.ofLength(path.segments.length), matching, false, ({ paths }) => scoreSimilarPath(paths.path, path, effort));
}
/** Whether one scored route beats another when nothing else tells them apart. */
function beats(a, b) {
    return b === undefined || a.score > b.score || (a.score === b.score && a.route.rank < b.route.rank);
}
/**
 * Those that can still win when only the body is left to compare: the best of all examples that have no body, and those
 * with a body that an equal one could lift to the top.
 */
function contenders(scored) {
    const most = scored.reduce((best, { score }) => Math.max(best, score), -Infinity);
    let bodyless;
    const others = [];
    for (const candidate of scored) {
        if (candidate.route.example.request.body === undefined)
            bodyless = beats(candidate, bodyless) ? candidate : bodyless;
        else if (candidate.score + equalBodyScore >= most)
            others.push(candidate);
    }
    return bodyless === undefined ? others : [bodyless, ...others];
}
/** `x-mock-response-code` is compared as a number; text that is none fits nothing. */
function hasCode(route, code) {
    return /^\d{3}$/.test(code) && route.example.status === Number(code);
}
/**
 * The first header that keeps a route out, `undefined` when all fit. A header that the call lacks fits nothing, not even
 * an example that lacks it too (postman-app-support#8065, #8084).
 */
function differentHeader(route, call, names) {
    return names.find((name) => {
        const sent = call.header(name);
        return sent === undefined || sent.trim().toLowerCase() !== route.headers().get(name)?.trim().toLowerCase();
    });
}
/** What the body adds to a route's score, `undefined` when it keeps the route out. */
function bodyScore(match, selectors) {
    if (match === 'different')
        return selectors.matchBody ? undefined : 0;
    return match === 'same' && !selectors.matchBody ? equalBodyScore : 0;
}
/** The best of the routes whose path fits, `undefined` when headers or body keep all of them out. */
function chooseBest(scored, call, selectors) {
    let best;
    for (const candidate of scored) {
        const { route } = candidate;
        if (differentHeader(route, call, selectors.matchHeaders) !== undefined)
            continue;
        const forBody = bodyScore(compareBody(route.body(), call), selectors);
        if (forBody === undefined)
            continue;
        const final = forBody === 0 ? candidate : { ...candidate, score: candidate.score + forBody };
        if (beats(final, best))
            best = final;
    }
    return best;
}
/** What the wildcards of a scored route stand for, those of the path and those of the query. */
function capturesOf({ path, query }) {
    if (path.captures === undefined || query?.captures === undefined)
        return path.captures ?? query?.captures;
    return new Map([...query.captures, ...path.captures]);
}

;// CONCATENATED MODULE: ./build/engine/misses.js
const misses_name = 'mockRequestNotFoundError';
/** Nothing in the collection fits the call. */
const noMatch = {
    outcome: 'missed',
    status: 404,
    error: {
        name: misses_name,
        message: 'Double check your method and the request path and try again.',
        header: 'No matching requests',
    },
};
/** A request of the collection fits, but it has no saved example. */
const noExample = {
    outcome: 'missed',
    status: 404,
    error: {
        name: misses_name,
        message: 'To mock this request add an example response for the mock server to return.',
        header: 'You need an example',
    },
};

;// CONCATENATED MODULE: ./build/engine/verdict.js

function points(score) {
    return String(Math.round(score * 100) / 100);
}
function winVerdict(decision, candidates, selectors) {
    const winner = (0,wording/* describeExample */.mb)(decision.example);
    const inRace = candidates.filter(({ droppedBy }) => droppedBy === undefined);
    const [first, second] = inRace;
    const tied = inRace.filter(({ score }) => score === first?.score).length - 1;
    const order = 'the first by ID with status 200 wins, else the first by ID';
    if (selectors.id !== undefined || selectors.name !== undefined) {
        const asked = `${winner} was asked for by ${selectors.id === undefined ? 'x-mock-response-name' : 'x-mock-response-id'}`;
        return tied > 0 ? `${asked}; ${String(tied)} more fit, and ${order}.` : `${asked}.`;
    }
    const won = `${winner} won with ${points(first?.score ?? 0)} points`;
    if (tied > 0)
        return `${won}, as many as ${String(tied)} more: ${order}.`;
    if (second === undefined)
        return `${won}: no other example fits.`;
    return `${won}; next is ${(0,wording/* describeExample */.mb)(second.example)} with ${points(second.score)}.`;
}
/** Why a call got its answer. */
function verdictOf(decision, candidates, selectors, bareRequest) {
    if (decision.outcome === 'served')
        return winVerdict(decision, candidates, selectors);
    if (bareRequest !== undefined) {
        return `The request ${(0,wording/* quote */.hD)(bareRequest.place.path.join(' > '))} fits, but it has no saved example: add one.`;
    }
    const [nearest] = candidates;
    if (nearest === undefined)
        return 'The collection has no saved example.';
    const differences = nearest.steps.filter(({ fits }) => !fits);
    return `Nothing fits. The nearest example is ${(0,wording/* describeExample */.mb)(nearest.example)}: ${differences.map(({ reason }) => reason).join('; ')}.`;
}

;// CONCATENATED MODULE: ./build/engine/explain.js
/** Why a call got what it got: every candidate, step by step, and a verdict in words. */








/** The most that path and query give. */
const mostOfUrl = 110;
/** Explanations of larger collections keep the nearest ones only. */
const mostCandidates = 1000;
function explainSelectors(route, { code, id, name }) {
    const { example, ids } = route;
    const asked = (header, wanted, has, fits) => ({
        step: 'selector',
        score: 0,
        reason: `${header} asks for ${(0,wording/* quote */.hD)(wanted)}${fits ? '' : `, example has ${(0,wording/* quote */.hD)(has)}`}`,
        fits,
    });
    return [
        ...(code === undefined ? [] : [asked('x-mock-response-code', code, String(example.status), hasCode(route, code))]),
        ...(id === undefined ? [] : [asked('x-mock-response-id', id, example.id, ids.includes(id))]),
        ...(name === undefined ? [] : [asked('x-mock-response-name', name, example.name, example.name === name)]),
    ];
}
/** Steps from the path on, for a route whose path fits. */
function explainFitting({ route, path, query, viaBase, score: ofUrl }, { call, selectors }) {
    const steps = [
        { step: 'path', score: path.score, fits: true, reason: (0,wording/* pathReason */.qb)(route, call, path, viaBase) },
    ];
    // Of those that fail at the same step the one with the better path and query is nearer.
    const behind = (mostOfUrl - ofUrl) / 1000;
    if (query !== undefined) {
        steps.push({ step: 'query', score: query.score, ...(0,wording/* explainQuery */.ae)(route, call, query) });
    }
    const header = differentHeader(route, call, selectors.matchHeaders);
    if (header !== undefined) {
        steps.push({ step: 'headers', score: 0, fits: false, reason: (0,wording/* headerDifference */.t5)(route, call, header) });
        return { steps, droppedBy: 'headers', distance: 2 + behind };
    }
    if (selectors.matchHeaders.length > 0) {
        steps.push({
            step: 'headers',
            score: 0,
            fits: true,
            reason: `headers ${(0,wording/* quote */.hD)(selectors.matchHeaders.join(', '))} are equal`,
        });
    }
    const body = compareBody(route.body(), call);
    const score = bodyScore(body, selectors);
    if (body !== 'neither') {
        const reason = body === 'same' ? 'the body is equal' : bodyDifference(route.body(), call);
        steps.push({ step: 'body', score: score ?? 0, fits: body === 'same', reason });
    }
    return { steps, droppedBy: score === undefined ? 'body' : undefined, distance: 1 + behind };
}
function pathFits({ paths: { path, withoutBase } }, { call, config }) {
    return [path, withoutBase].some((pattern) => pattern !== undefined && scorePath(pattern, call.path, config.matchWildcards) !== undefined);
}
function explainRoute(route, scored, explained, effort) {
    const { call, selectors } = explained;
    const { method } = route.example.request;
    const byUrl = selectors.id === undefined && selectors.name === undefined;
    const apart = 1 - pathCloseness(route.paths.path, call.path, effort);
    // An example that an earlier step drops may differ in its path as well: both are told.
    const missesPath = scored === undefined && byUrl && !pathFits(route, explained);
    const pathStep = () => ({ step: 'path', score: 0, fits: false, reason: (0,wording/* pathDifference */.Tt)(route, call) });
    const pathMiss = () => (missesPath ? [pathStep()] : []);
    if (method !== call.method) {
        const steps = () => {
            const reason = `method ${(0,wording/* quote */.hD)(call.method)}, example has ${(0,wording/* quote */.hD)(method)}`;
            return [{ step: 'method', score: 0, fits: false, reason }, ...pathMiss()];
        };
        return { route, score: 0, steps, droppedBy: 'method', distance: 12 + (byUrl && !missesPath ? 0 : 90 * apart) };
    }
    const selected = explainSelectors(route, selectors);
    const stepsWith = (...rest) => [
        { step: 'method', score: 0, fits: true, reason: `method ${(0,wording/* quote */.hD)(method)}` },
        ...selected,
        ...rest,
    ];
    if (selected.some(({ fits }) => !fits)) {
        const nameApart = selectors.name === undefined ? 0 : 1 - textCloseness(selectors.name, route.example.name, effort);
        // The wrong code and the wrong path are further off than the wrong path alone.
        const offUrl = missesPath ? 10 + 90 * apart : 0;
        const distance = 3 + (byUrl ? offUrl : 45 * (nameApart + apart));
        return { route, score: 0, steps: () => stepsWith(...pathMiss()), droppedBy: 'selector', distance };
    }
    // An example that is asked for by ID or name is served whatever the URL.
    if (!byUrl) {
        return { route, score: 0, steps: stepsWith, droppedBy: undefined, distance: 0 };
    }
    if (scored === undefined) {
        const steps = () => stepsWith(pathStep());
        return { route, score: 0, steps, droppedBy: 'path', distance: 10 + 90 * apart };
    }
    const { steps, ...rest } = explainFitting(scored, explained);
    return { route, ...rest, score: steps.reduce((sum, { score }) => sum + score, 0), steps: () => stepsWith(...steps) };
}
/** Those that stayed in by score, ties as they are broken; then those dropped, nearest first. */
function compareDrafts(a, b) {
    const dropped = Number(a.droppedBy !== undefined) - Number(b.droppedBy !== undefined);
    if (dropped !== 0)
        return dropped;
    const order = a.droppedBy === undefined ? b.score - a.score : a.distance - b.distance;
    return order !== 0 ? order : a.route.rank - b.route.rank;
}
/** @param mostDropped candidates that are told, of those that were dropped */
function explainCall(explained, mostDropped = mostCandidates) {
    const { decision, call, selectors, routes, tables, config } = explained;
    const table = tables.get(call.method);
    const scored = table === undefined ? [] : scoreRoutes({ table, call, config, code: selectors.code, all: true });
    const byRoute = new Map(scored.map((entry) => [entry.route, entry]));
    const effort = { left: effortPerCall };
    const drafts = routes.map((route) => explainRoute(route, byRoute.get(route), explained, effort)).sort(compareDrafts);
    const inRace = drafts.findIndex(({ droppedBy }) => droppedBy !== undefined);
    const candidates = drafts
        .slice(0, Math.min(mostCandidates, (inRace < 0 ? drafts.length : inRace) + mostDropped))
        .map(({ route, score, steps, droppedBy }) => ({
        example: route.example,
        score,
        steps: steps(),
        droppedBy,
    }));
    // A request without example is to blame where nothing else is: not for a header that is missing, say.
    const bareRequest = decision === noExample ? explained.bareRequest : undefined;
    return {
        decision,
        candidates,
        verdict: verdictOf(decision, candidates, selectors, bareRequest),
        ...(bareRequest && { bareRequest }),
    };
}

;// CONCATENATED MODULE: ./build/engine/template-helpers.js
const helperNames = ['body', 'headers', 'queryParams', 'pathSegments'];
/** Longer arguments are no arguments; the limit keeps reading a hostile body linear. */
const longestArgument = 4096;
/** A quoted argument that begins at `start`; `\'` stands for the quote itself, other backslashes stay. */
function readArgument(text, start) {
    const quote = text.charAt(start);
    if (quote !== "'" && quote !== '"')
        return undefined;
    let value = '';
    for (let index = start + 1; index < text.length && value.length <= longestArgument; index += 1) {
        const char = text.charAt(index);
        if (char === quote)
            return { value, end: index + 1 };
        if (char === '\\' && text.charAt(index + 1) === quote) {
            value += quote;
            index += 1;
        }
        else {
            value += char;
        }
    }
    return undefined;
}
function skipSpaces(text, start) {
    let index = start;
    while (index < start + longestArgument && /\s/.test(text.charAt(index)))
        index += 1;
    return index;
}
/** Reads a helper whose `{{` stands at `start`, `undefined` when there is none. Arguments may hold braces. */
function readHelper(text, start) {
    const helper = helperNames.find((name) => text.startsWith(`{{$${name}`, start));
    if (helper === undefined)
        return undefined;
    const args = [];
    let index = start + '{{$'.length + helper.length;
    for (;;) {
        const next = skipSpaces(text, index);
        if (text.startsWith('}}', next)) {
            // Only the body has a meaning as a whole (Postman docs, dynamic responses).
            if (args.length === 0 && helper !== 'body')
                return undefined;
            return { helper, path: args[0], fallback: args[1], end: next + 2 };
        }
        const argument = next > index && args.length < 2 ? readArgument(text, next) : undefined;
        if (argument === undefined)
            return undefined;
        args.push(argument.value);
        index = argument.end;
    }
}
/** `extras.0.skill` → its keys; `\.` is a dot within a key (object-path syntax). */
function splitObjectPath(path) {
    return path.split(/(?<!\\)\./).map((key) => key.replaceAll('\\.', '.'));
}
/** Own properties only: a path such as `__proto__` or `length` finds nothing. */
function valueAt(root, path) {
    let value = root;
    for (const key of splitObjectPath(path)) {
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key))
            return undefined;
        if (Array.isArray(value) && !/^\d+$/.test(key))
            return undefined;
        // The cast only says that reading a key gives `unknown`.
        value = value[key];
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
        case 'queryParams': {
            return call.queryValues().get(path)?.join(',');
        }
        case 'pathSegments':
            return /^\d{1,6}$/.test(path) ? call.path.segments[Number(path)] : undefined;
    }
}

;// CONCATENATED MODULE: ./build/engine/template.js

/** Tokens of one text that are filled in for each call; more of them stay as they are. */
const mostTokens = 10_000;
/** Characters that the call's values may add to one text; the first that would add more ends it, the others are left out too. */
const growthLimit = 16 * 1024 * 1024;
/** Defaults of helpers that hold tokens that hold defaults …: deeper ones are plain text. */
const deepestDefault = 3;
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

;// CONCATENATED MODULE: ./build/engine/render.js


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
    const templates = example.headers.map(({ key, value }) => ({
        name: compileText(key, variables, headerGrowth, scope),
        value: compileText(value, variables, headerGrowth, scope),
    }));
    const hasType = example.headers.some(({ key }) => variables.resolve(key).trim().toLowerCase() === 'content-type');
    if (hasType || example.body === '')
        return templates;
    const value = mediaTypes.get(example.previewLanguage ?? '') ?? defaultMediaType;
    return [...templates, { name: [{ kind: 'text', text: 'Content-Type' }], value: [{ kind: 'text', text: value }] }];
}
/** Statuses whose answers have no content (RFC 9110, 15.3.5, 15.3.6 and 15.4.5). */
const bodylessStatuses = new Set([204, 205, 304]);
function sendsNoBody(example) {
    return example.request.method === 'HEAD' || bodylessStatuses.has(example.status);
}
/** Prepares an example. Tokens in header names and values are filled in too: Postman promises it for bodies only. */
function prepareAnswer(example, variables, scope, delay) {
    const body = compileText(sendsNoBody(example) ? '' : example.body, variables, bodyGrowth, scope);
    const headers = headerTemplates(example, variables, scope);
    const statusText = (0,header_text/* latin1Text */.Ly)(example.statusText);
    const fillHeaders = (fill) => headers.flatMap(({ name, value }) => {
        const filled = fill(name).trim();
        return (0,header_text/* isHeaderName */.p$)(filled) && !(0,header_text/* isConnectionHeader */.wL)(filled) ? [[filled, (0,header_text/* headerText */.TK)(fill(value))]] : [];
    });
    const staticHeaders = headers.every(({ name, value }) => isStatic(name) && isStatic(value))
        ? fillHeaders(fillStatic)
        : undefined;
    const serve = (fill, isShared) => {
        const text = fill(body);
        return {
            outcome: 'served',
            example,
            status: example.status,
            statusText,
            headers: staticHeaders ?? fillHeaders(fill),
            body: Buffer.from(text),
            text,
            delay,
            isShared,
        };
    };
    return {
        prepared: staticHeaders !== undefined && isStatic(body) ? serve(fillStatic, true) : undefined,
        render: (call, captures) => serve((template) => renderTemplate(template, call, captures), false),
    };
}
const fillStatic = (template) => staticText(template) ?? '';
function isStatic(template) {
    return staticText(template) !== undefined;
}

// EXTERNAL MODULE: ./build/engine/read-url.js
var read_url = __webpack_require__(74127);
// EXTERNAL MODULE: ./build/engine/url-protocol.js
var url_protocol = __webpack_require__(61419);
;// CONCATENATED MODULE: ./build/engine/route-address.js



/** Longer paths are cut: no client can send them, and variables could blow them up. */
const longestAddress = 64 * 1024;
/**
 * Parts the written address into its base (what stands before the first slash) and the rest. `{{baseUrl}}users` lacks
 * the slash that its author had in the variable or forgot: the rest then begins behind the variable.
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
/** Begins the token of a path variable: a variable of the same name is no value of it. */
const unvalued = '{{\u0000';
/** `/users/:id.json` with the value `7` → `/users/7.json`; a name without a value becomes a wildcard of its own kind. */
function fillPathVariables(rest, request) {
    const values = new Map(request.pathVariables.map(({ key, value }) => [key, value]));
    return rest
        .split('/')
        .map((segment) => {
        if (!segment.startsWith(':') || segment.length === 1)
            return segment;
        // A name ends at the first dot (postman-collection, Url).
        const dot = segment.indexOf('.');
        const name = dot === -1 ? segment.slice(1) : segment.slice(1, dot);
        return (values.get(name) ?? `${unvalued}${name.replace(/[{}]/g, '')}}}`) + (dot === -1 ? '' : segment.slice(dot));
    })
        .join('/');
}
/** What stands behind the base, path variables filled in and variables resolved. */
function resolveRest(rest, request, variables) {
    const resolved = rest.includes('/:')
        ? variables.resolve(fillPathVariables(rest, request)).replaceAll(unvalued, '{{')
        : variables.resolve(rest);
    return resolved.slice(0, longestAddress);
}
/** Resolves a saved request's address with `variables`. */
function routeAddress(request, variables) {
    const { base, rest, glued } = splitBase(request.address.slice(0, longestAddress));
    const host = (0,read_url/* splitQuery */.H)((0,url_protocol/* withoutScheme */.y)(variables.resolve(base).slice(0, longestAddress)));
    // Host and path are parted by the first slash.
    const slash = host.address.indexOf('/');
    const prefix = slash === -1 ? undefined : host.address.slice(slash);
    // An empty list of segments reads as a slash. Of a path behind a query the path is meant: the query is left out.
    const isWhole = rest === '' || (rest === '/' && host.query.length > 0);
    const tail = isWhole ? { address: '', query: host.query } : (0,read_url/* splitQuery */.H)(resolveRest(rest, request, variables));
    const separator = glued && (prefix === undefined || tail.address.startsWith('/')) ? '/' : '';
    const path = parsePattern((prefix ?? '') + separator + tail.address);
    const hasPrefix = prefix !== undefined && parsePattern(prefix).segments.length > 0 && !isWhole;
    return {
        paths: { path, withoutBase: hasPrefix ? parsePattern(separator + tail.address) : undefined },
        query: tail.query,
    };
}

;// CONCATENATED MODULE: ./build/engine/route.js






/** Characters that variables may add to the URLs of all examples together: they are resolved as the collection is loaded. */
const growthOfUrls = 16 * 1024 * 1024;
/** Larger texts are prepared when the collection is loaded, so that no call has to wait for it. */
const largeText = 256 * 1024;
function requestHeaders(example, variables) {
    const headers = new Map();
    for (const { key, value } of example.request.headers) {
        const name = variables.resolve(key).toLowerCase();
        const before = headers.get(name);
        const resolved = variables.resolve(value);
        headers.set(name, before === undefined ? resolved : `${before}, ${resolved}`);
    }
    return headers;
}
function captureNames(paths, query) {
    const inPath = Array.from(paths.path.wildcards.values(), ({ names }) => names).flat();
    const inQuery = query.flatMap(({ value }) => tokenNames(value));
    return new Set([...inPath, ...inQuery]);
}
function makeRoute(example, rank, eager, urlVariables, context) {
    const { variables, generators, config, ownerId, exporterId } = context;
    const { request } = example;
    const { paths, query: inVariables } = routeAddress(request, urlVariables);
    const listed = request.query.map(({ key, value }) => ({
        key: urlVariables.resolve(key),
        value: urlVariables.resolve(value),
    }));
    const query = inVariables.length === 0 ? listed : [...inVariables, ...listed];
    const body = once(() => prepareBody(request.body, request.headers, variables));
    const answer = once(() => {
        const scope = { captures: captureNames(paths, query), generators };
        return prepareAnswer(example, variables, scope, config.delay?.duration ?? 0);
    });
    if (eager)
        body();
    if (example.body.length > largeText)
        answer();
    return {
        example,
        paths,
        query: (0,query_score/* prepareQuery */.Ib)(query, config.matchWildcards),
        headers: once(() => requestHeaders(example, variables)),
        body,
        answer,
        ids: [example.id, ...uidsOf(example, [ownerId, exporterId])],
        rank,
    };
}
/**
 * In an account everything has the UIDs of that account, but tests are written with those that Postman shows: the ones of
 * the file's owner.
 */
function uidsOf({ id, uid }, owners) {
    const uids = owners.flatMap((owner) => (owner === undefined ? [] : [`${owner}-${id}`]));
    return uid === undefined ? uids : [...uids, uid];
}
/** The order that breaks ties: the first by ID with status 200, else the first by ID (Postman docs, Nov 2023). */
function ranks(examples) {
    const sorted = [...examples].sort((a, b) => {
        const by200 = Number(b.status === 200) - Number(a.status === 200);
        return by200 !== 0 ? by200 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
    });
    return new Map(sorted.map((example, index) => [example, index]));
}
function savedBodySize(example) {
    const body = example.request.body;
    return body?.mode === 'raw' ? body.text.length : body?.mode === 'graphql' ? body.query.length : 0;
}
/** Makes the routes of all examples, in the order of the file. */
function makeRoutes(requests, context) {
    const examples = requests.flatMap((request) => request.examples);
    const rankOf = ranks(examples);
    const eager = examples.reduce((size, example) => size + savedBodySize(example), 0) > largeText;
    const urlVariables = context.variables.sharing(growthOfUrls);
    return examples.map((example) => makeRoute(example, rankOf.get(example) ?? 0, eager, urlVariables, context));
}

// EXTERNAL MODULE: ./build/engine/route-cache.js + 1 modules
var route_cache = __webpack_require__(99608);
;// CONCATENATED MODULE: ./build/engine/select-by-header.js



/**
 * The example that the call asks for by `x-mock-response-id` or `x-mock-response-name`, of those with the right method
 * and `x-mock-response-code`. Several of one name: the first by ID with status 200, else the first.
 */
function selectByHeader(routes, { code, id, name }) {
    let chosen;
    for (const route of routes) {
        if (chosen !== undefined && chosen.rank < route.rank)
            continue;
        if (code !== undefined && !hasCode(route, code))
            continue;
        if (id !== undefined && !route.ids.includes(id))
            continue;
        if (name !== undefined && route.example.name !== name)
            continue;
        chosen = route;
    }
    return chosen;
}
/** Wildcards are filled from the call where its URL happens to fit (postman-app-support#11323). */
function capturesOfSelected(route, call) {
    const { path, withoutBase } = route.paths;
    const inPath = captureWildcards(path, call.path) ??
        (withoutBase === undefined ? undefined : captureWildcards(withoutBase, call.path));
    const inQuery = (0,query_score/* scoreQuery */.xJ)(route.query, call.query, call.queryPairs.length).captures;
    return inPath === undefined || inQuery === undefined ? (inPath ?? inQuery) : new Map([...inQuery, ...inPath]);
}

// EXTERNAL MODULE: ./build/engine/selectors.js
var engine_selectors = __webpack_require__(67345);
;// CONCATENATED MODULE: ./build/engine/compile-mock.js
/** A collection and an environment made ready to answer calls. */













const noRoutes = tabulate([]);
function usesDynamicVariables(collection, variables) {
    return (variables.some(({ value }) => mayUseDynamicVariables(value)) ||
        collection.requests.some(({ examples }) => examples.some(({ body, headers }) => mayUseDynamicVariables(body) ||
            headers.some(({ key, value }) => mayUseDynamicVariables(key) || mayUseDynamicVariables(value)))));
}
/** The requests that have no example, by method and path. */
function indexBareRequests(requests, variables) {
    const bare = requests.filter(({ examples }) => examples.length === 0);
    const index = new Map();
    for (const [method, group] of Map.groupBy(bare, ({ request }) => request.method)) {
        const paths = group.flatMap((request) => {
            const { path, withoutBase } = routeAddress(request.request, variables).paths;
            return [{ path, request }, ...(withoutBase === undefined ? [] : [{ path: withoutBase, request }])];
        });
        index.set(method, indexPaths(paths.map((entry) => [entry.path, entry])));
    }
    return index;
}
/**
 * Prepares a mock. Asynchronous only because the data of dynamic variables is loaded when the collection uses one.
 * The engine never throws while answering.
 */
async function compileMock(source) {
    const { collection, environment, config, ownerId } = source;
    const allVariables = [...collection.variables, ...(environment?.variables ?? [])];
    const variables = createVariables(collection.variables, environment?.variables ?? []);
    const generators = usesDynamicVariables(collection, allVariables) ? await loadGenerators() : noGenerators;
    const context = { variables, generators, config, ownerId, exporterId: collection.exporterId };
    const routes = makeRoutes(collection.requests, context);
    const tables = new Map(Array.from(Map.groupBy(routes, ({ example }) => example.request.method), ([method, group]) => [method, tabulate(group)]));
    const bareRequests = indexBareRequests(collection.requests, variables.sharing(growthOfUrls));
    const configured = (0,engine_selectors/* configuredSelectors */.$h)(config);
    const cache = (0,route_cache/* createRouteCache */.M)();
    const findBareRequest = (call) => {
        const index = bareRequests.get(call.method);
        const found = index === undefined ? [] : [...index.find(call.path), ...index.findByIds(call.path)];
        return found.find(({ path }) => scorePath(path, call.path, config.matchWildcards) !== undefined)?.request;
    };
    const miss = (call) => (findBareRequest(call) === undefined ? noMatch : noExample);
    const serve = (route, call, captures, delay) => {
        const answer = route.answer();
        const served = answer.prepared ?? answer.render(call(), captures);
        return delay === undefined ? served : { ...served, delay, isShared: false };
    };
    const answerSelected = (call, selectors) => {
        const table = tables.get(call.method) ?? noRoutes;
        if (selectors.id !== undefined || selectors.name !== undefined) {
            const route = selectByHeader(table.routes, selectors);
            if (route === undefined)
                return noMatch;
            return serve(route, () => call, capturesOfSelected(route, call), selectors.delay);
        }
        const best = chooseBest(scoreRoutes({ table, call, config, code: selectors.code, all: true }), call, selectors);
        return best === undefined ? miss(call) : serve(best.route, () => call, capturesOf(best), selectors.delay);
    };
    const fit = ({ method, target }) => {
        const parsed = readTarget(target);
        const call = readCall({ method, target, headers: [], body: new Uint8Array() }, parsed);
        const table = tables.get(call.method) ?? noRoutes;
        const all = config.matchBody || configured.matchHeaders.length > 0;
        const scored = scoreRoutes({ table, call, config, code: undefined, all });
        const inRace = all ? scored : contenders(scored);
        // Where bodies only add to a score, the only one in the race wins with any.
        const bodyMatters = config.matchBody || (inRace.length > 1 && inRace.some(({ route }) => route.example.request.body !== undefined));
        const winner = chooseBest(inRace, call, configured);
        const dependsOnCall = bodyMatters || configured.matchHeaders.length > 0;
        const always = winner === undefined ? miss(call) : winner.route.answer().prepared;
        return { scored: inRace, winner, bodyMatters, always: dependsOnCall ? undefined : always, target: parsed };
    };
    const answer = (request) => {
        if ((0,engine_selectors/* hasSelectors */.Xm)(request.headers)) {
            const call = readCall(request);
            return answerSelected(call, (0,engine_selectors/* readSelectors */["do"])(call, config));
        }
        let fitting = cache.get(request.method, request.target);
        if (fitting === undefined) {
            fitting = fit(request);
            const { scored, target } = fitting;
            const pieces = scored.length + target.path.segments.length + target.queryPairs.length;
            if (scored.length <= 64)
                cache.set(request.method, request.target, fitting, pieces);
        }
        if (fitting.always !== undefined)
            return fitting.always;
        const { target } = fitting;
        let call;
        const parsed = () => (call ??= readCall(request, target));
        const decided = configured.matchHeaders.length === 0 && (request.body.length === 0 || !fitting.bodyMatters);
        const best = decided ? fitting.winner : chooseBest(fitting.scored, parsed(), configured);
        return best === undefined ? miss(parsed()) : serve(best.route, parsed, capturesOf(best));
    };
    return {
        answer,
        recall: (method, target) => cache.get(method, target)?.always,
        explain: (request, mostDropped) => {
            const call = readCall(request);
            const selectors = (0,engine_selectors/* readSelectors */["do"])(call, config);
            const explained = {
                decision: answer(request),
                call,
                selectors,
                routes,
                tables,
                config,
                bareRequest: findBareRequest(call),
            };
            return explainCall(explained, mostDropped);
        },
        requests: collection.requests,
    };
}


/***/ }),

/***/ 36968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ly: () => (/* binding */ latin1Text),
/* harmony export */   M9: () => (/* binding */ typedText),
/* harmony export */   TK: () => (/* binding */ headerText),
/* harmony export */   p$: () => (/* binding */ isHeaderName),
/* harmony export */   wL: () => (/* binding */ isConnectionHeader)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/** What HTTP lets through in a header: everything else would be refused by Node or split the answer in two. */

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


/***/ }),

/***/ 99608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ createRouteCache)
});

;// CONCATENATED MODULE: ./build/engine/call-table.js
/** A hash table whose keys are a method and a target. */
/** Slots at first; there are always a power of two of them. */
const firstSlots = 64;
/** How full it may be before it grows. */
const mostLoad = 0.7;
/**
 * A `Map` would do, and is slower where thousands of targets do not fit the processor's cache: looking at a key means to wait
 * for memory, and a `Map` looks at every key in the same bucket. Here the hashes stand side by side, and only a key with the
 * same one is looked at.
 *
 * @param seed makes the hashes others in every process: targets that collide in one need not in the next
 */
function createCallTable(seed = Math.floor(Math.random() * 2 ** 31)) {
    // In turn: a hash, and the number of its entry, counted from 1.
    let slots = new Int32Array(2 * firstSlots);
    let methods = [];
    let targets = [];
    let values = [];
    const hashOf = (method, target) => {
        let hash = seed + method.charCodeAt(0) + 31 * method.length;
        for (let i = 0; i < target.length; i += 1)
            hash = Math.imul(hash ^ target.charCodeAt(i), fnvPrime);
        return hash ^ (hash >>> 15);
    };
    /** The place of the slot where a search for the hash begins. */
    const firstPlace = (hash) => (2 * hash) & (slots.length - 1);
    const nextPlace = (place) => (place + 2) & (slots.length - 1);
    const insert = (hash, entry) => {
        let place = firstPlace(hash);
        while (slots[place + 1] !== 0)
            place = nextPlace(place);
        slots[place] = hash;
        slots[place + 1] = entry;
    };
    const grow = () => {
        const old = slots;
        slots = new Int32Array(2 * old.length);
        for (let place = 0; place < old.length; place += 2) {
            const [hash = 0, entry = 0] = [old[place], old[place + 1]];
            if (entry !== 0)
                insert(hash, entry);
        }
    };
    return {
        get size() {
            return values.length;
        },
        get(method, target) {
            const hash = hashOf(method, target);
            for (let place = firstPlace(hash);; place = nextPlace(place)) {
                const entry = slots[place + 1] ?? 0;
                if (entry === 0)
                    return undefined;
                if (slots[place] === hash && targets[entry - 1] === target && methods[entry - 1] === method) {
                    return values[entry - 1];
                }
            }
        },
        add(method, target, value) {
            if (2 * (values.length + 1) > mostLoad * slots.length)
                grow();
            methods.push(method);
            targets.push(target);
            values.push(value);
            insert(hashOf(method, target), values.length);
        },
        clear() {
            slots = new Int32Array(2 * firstSlots);
            [methods, targets, values] = [[], [], []];
        },
    };
}
/** Of the FNV-1a hash with 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/). */
const fnvPrime = 0x01000193;

;// CONCATENATED MODULE: ./build/engine/route-cache.js
/** Remembers what belongs to a method and target, such as the routes that fit: tests call the same few URLs again and again. */

const mostTargets = 16_384;
/** Of all targets together: each takes some hundred bytes. */
const mostPieces = 262_144;
/** Longer targets and longer lists are not worth their memory. */
const longestTarget = 1024;
function isLong(method, target) {
    return target.length + method.length > longestTarget;
}
function createRouteCache() {
    const table = createCallTable();
    let held = 0;
    return {
        get: (method, target) => (isLong(method, target) ? undefined : table.get(method, target)),
        set(method, target, value, pieces) {
            if (isLong(method, target))
                return;
            // Starting anew is as good as dropping the oldest, and costs nothing per call.
            if (table.size >= mostTargets || held + pieces > mostPieces) {
                table.clear();
                held = 0;
            }
            held += pieces;
            table.add(method, target, value);
        },
    };
}


/***/ }),

/***/ 67345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $h: () => (/* binding */ configuredSelectors),
/* harmony export */   RG: () => (/* binding */ isSelectorHeader),
/* harmony export */   Xm: () => (/* binding */ hasSelectors),
/* harmony export */   "do": () => (/* binding */ readSelectors)
/* harmony export */ });
/** A quick look, before anything is parsed: may a header of this name choose the example? */
function isSelectorHeader(name) {
    if (name.length < 'x-mock-response-id'.length || (name.charCodeAt(0) | 0x20) !== 0x78)
        return false;
    return name.slice(0, 7).toLowerCase() === 'x-mock-';
}
function hasSelectors(headers) {
    return headers.some(({ key }) => isSelectorHeader(key));
}
/** Anything but a whole number from 1 to 180000 is no delay (the range that Postman documents). */
function readDelay(value) {
    if (value === undefined || !/^\d{1,6}$/.test(value.trim()))
        return undefined;
    const delay = Number(value);
    return delay >= 1 && delay <= 180_000 ? delay : undefined;
}
function names(list) {
    return list
        .split(',')
        .map((name) => name.trim().toLowerCase())
        .filter((name) => name !== '');
}
/** Headers of the call win over the mock's configuration. */
function readSelectors(call, config) {
    const text = (name) => call.header(name)?.trim();
    const matchHeaders = text('x-mock-match-request-headers');
    const matchBody = text('x-mock-match-request-body')?.toLowerCase();
    return {
        code: text('x-mock-response-code'),
        id: text('x-mock-response-id'),
        name: text('x-mock-response-name'),
        matchHeaders: names(matchHeaders ?? (config.matchHeader ? config.headers.join(',') : '')),
        matchBody: matchBody === 'true' ? true : matchBody === 'false' ? false : config.matchBody,
        delay: readDelay(text('x-mock-response-delay')),
    };
}
/** The selectors of a call that has no `x-mock-*` header. */
function configuredSelectors(config) {
    return {
        code: undefined,
        id: undefined,
        name: undefined,
        matchHeaders: names(config.matchHeader ? config.headers.join(',') : ''),
        matchBody: config.matchBody,
        delay: undefined,
    };
}


/***/ })

};
