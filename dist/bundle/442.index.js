export const id = 442;
export const ids = [442,398];
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

/***/ 18607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ hidden),
/* harmony export */   bp: () => (/* binding */ describeValue),
/* harmony export */   df: () => (/* binding */ describePlace),
/* harmony export */   fK: () => (/* binding */ valueAt)
/* harmony export */ });
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50479);
/** Places in JSON values, by the keys that lead there, and what stands there, in words. */

/** Stands for what a redacted text does not have any more. */
const hidden = '***';
/** Of a path through JSON, which says what stands there: without its end it says little. */
const longestJsonPath = 480;
/** The value at these keys; `undefined` where there is none. */
function valueAt(value, keys) {
    let at = value;
    for (const key of keys) {
        if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key))
            return undefined;
        at = at[key]; // an object with this very key
    }
    return at;
}
/**
 * Where a difference is: `body at \`user.name\``, `body` for the root. A key that stands in none of the values there, as they
 * are shown, was redacted in them.
 */
function describePlace(keys, shown) {
    if (keys.length === 0)
        return 'body';
    const isShown = (index) => shown.some((value) => valueAt(value, keys.slice(0, index + 1)) !== undefined);
    const path = keys.map((key, index) => (isShown(index) ? key : hidden)).join('.');
    return `body at ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(path, longestJsonPath)}`;
}
/** A value as a sentence quotes it. @param isThere whether there was one before its text was redacted */
function describeValue(value, isThere) {
    if (!isThere)
        return 'nothing';
    if (value === undefined || value === hidden)
        return (0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(hidden);
    try {
        return (0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(JSON.stringify(value));
    }
    catch {
        // A body may nest deeper than the stack.
        return 'something else';
    }
}


/***/ }),

/***/ 48553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ tellExplanation)
});

// EXTERNAL MODULE: ./build/engine/call/call.js + 1 modules
var call_call = __webpack_require__(63813);
// EXTERNAL MODULE: ./build/engine/explain/quote.js
var quote = __webpack_require__(50479);
// EXTERNAL MODULE: ./build/engine/explain/wording.js + 1 modules
var wording = __webpack_require__(2234);
;// CONCATENATED MODULE: ./build/engine/explain/verdict.js


function points(score) {
    return String(Math.round(score * 100) / 100);
}
function winVerdict(decision, { candidates, chosenBy }, show) {
    const winner = (0,wording/* describeExample */.mb)(decision.example, show);
    const inRace = candidates.filter(({ droppedBy }) => droppedBy === undefined);
    const [first, second] = inRace;
    const tied = inRace.filter(({ score }) => score === first?.score).length - 1;
    const order = 'the first by ID with status 200 wins, else the first by ID';
    if (chosenBy !== undefined) {
        const asked = `${winner} was asked for by ${chosenBy}`;
        return tied > 0 ? `${asked}; ${String(tied)} more fit, and ${order}.` : `${asked}.`;
    }
    const won = `${winner} won with ${points(first?.score ?? 0)} points`;
    if (tied > 0)
        return `${won}, as many as ${String(tied)} more: ${order}.`;
    if (second === undefined)
        return `${won}: no other example fits.`;
    return `${won}; next is ${(0,wording/* describeExample */.mb)(second.example, show)} with ${points(second.score)}.`;
}
/**
 * Why a call got its answer.
 * @param differences what the nearest candidate lacks, in words
 * @param show gives a name that stands in the collection as it may be shown
 */
function describeVerdict(explanation, differences, show) {
    const { decision, candidates, bareRequest } = explanation;
    if (decision.outcome === 'served')
        return winVerdict(decision, explanation, show);
    if (bareRequest !== undefined) {
        const place = bareRequest.place.path.map(show).join(' > ');
        return `The request ${(0,quote/* quote */.h)(place)} fits, but it has no saved example: add one.`;
    }
    const [nearest] = candidates;
    if (nearest === undefined)
        return 'The collection has no saved example.';
    return `Nothing fits. The nearest example is ${(0,wording/* describeExample */.mb)(nearest.example, show)}: ${differences.join('; ')}.`;
}

;// CONCATENATED MODULE: ./build/engine/explain/tell-explanation.js
/** Puts a whole explanation in words. */



/** @param shown the explained call and the candidates' requests, as they are or redacted */
function tellExplanation(explanation, { sent, savedFor, show }) {
    const { candidates } = explanation;
    const call = (0,call_call/* readCall */.D9)(sent);
    const reasons = candidates.map((candidate) => {
        const sides = { sent: call, saved: (0,call_call/* readCall */.D9)(savedFor(candidate)), example: candidate.example, show };
        return candidate.steps.map((step) => (0,wording/* describeStep */.Ey)(step, sides));
    });
    const differences = reasons[0]?.filter((_, index) => candidates[0]?.steps[index]?.fits === false) ?? [];
    return { verdict: describeVerdict(explanation, differences, show), reasons };
}


/***/ }),

/***/ 2234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mb: () => (/* binding */ describeExample),
  Ey: () => (/* binding */ describeStep),
  m9: () => (/* binding */ quoteHeader)
});

// EXTERNAL MODULE: ./build/engine/explain/json-place.js
var json_place = __webpack_require__(18607);
// EXTERNAL MODULE: ./build/engine/explain/quote.js
var quote = __webpack_require__(50479);
;// CONCATENATED MODULE: ./build/engine/explain/body-wording.js


const parse = (canonical) => canonical === undefined ? undefined : JSON.parse(canonical);
const fromCharacter = (what, from) => `${what} differs from the example's from character ${String(from + 1)} on`;
/** Where and how `sent` has another body than `saved`. */
function describeBody(difference, sent, saved) {
    switch (difference.kind) {
        case 'value': {
            const { keys, isSent, isSaved, from } = difference;
            const [sentJson, savedJson] = [parse(sent.canonicalBody()), parse(saved.canonicalBody())];
            const what = (0,json_place/* describePlace */.df)(keys, [sentJson, savedJson]);
            if (from !== undefined)
                return fromCharacter(what, from);
            const has = (0,json_place/* describeValue */.bp)((0,json_place/* valueAt */.fK)(savedJson, keys), isSaved);
            return `${what} is ${(0,json_place/* describeValue */.bp)((0,json_place/* valueAt */.fK)(sentJson, keys), isSent)}, example has ${has}`;
        }
        case 'text':
            return difference.from === undefined
                ? `body is ${(0,quote/* quote */.h)(sent.text())}, example has ${(0,quote/* quote */.h)(saved.text())}`
                : fromCharacter('body', difference.from);
        case 'type': {
            const type = sent.mediaType();
            if (difference.saved !== 'JSON') {
                return `the example's body is ${(0,quote/* quote */.h)(difference.saved)}, the call has ${(0,quote/* quote */.h)(type)}`;
            }
            return `the example's body is JSON, the call ${type === '' ? 'has no Content-Type' : `says it is ${(0,quote/* quote */.h)(type)}`}`;
        }
        case 'same JSON as text': {
            const lacks = "the example's request has no `Content-Type: application/json`";
            const nor = difference.isSentAsJson ? '' : ', nor has the call';
            return `the body is the same JSON, but is compared as text: ${lacks}${nor}`;
        }
        case 'graphql':
            if (difference.part !== 'operation')
                return `the GraphQL ${describePart(difference.part)} of the example`;
            return `the GraphQL operation is ${operationOf(sent)}, example has ${operationOf(saved)}`;
        case 'not sent':
            return 'no body was sent, the example has one';
        case 'not saved':
            return 'the example has no body';
        case 'file':
            return "the example's body is a file, which is never compared";
        case 'no JSON':
            return 'the body is no JSON that can be compared';
        case 'no GraphQL':
            return 'the body is no GraphQL request';
        case 'fields':
            return 'the form fields differ from those of the example';
        case 'unknown':
            return 'the bodies differ';
    }
}
const describePart = (part) => part === 'query' ? 'query differs from that' : 'variables differ from those';
const operationOf = (call) => (0,quote/* quote */.h)(call.graphql()?.operationName ?? json_place/* hidden */.R);

// EXTERNAL MODULE: ./build/engine/call/path-pattern.js
var path_pattern = __webpack_require__(72882);
// EXTERNAL MODULE: ./build/engine/match/path-score.js
var path_score = __webpack_require__(36493);
// EXTERNAL MODULE: ./build/engine/match/selectors.js
var selectors = __webpack_require__(25239);
;// CONCATENATED MODULE: ./build/engine/explain/wording.js






/** An example by name and place: `"OK" (Users > Get user)`. */
function describeExample({ name, place }, show) {
    const where = place.path.slice(0, -1).map(show).join(' > ');
    // Every backtick of an explanation begins or ends a quote.
    return `"${show(name)}"${where === '' ? '' : ` (${where})`}`.replaceAll('`', "'");
}
/** What a step compared, and what the difference was, e.g. "query: `page=3`, example has `page=1`". */
function describeStep(step, sides) {
    const { sent, saved } = sides;
    switch (step.step) {
        case 'method':
            return step.fits
                ? `method ${(0,quote/* quote */.h)(saved.method)}`
                : `method ${(0,quote/* quote */.h)(sent.method)}, example has ${(0,quote/* quote */.h)(saved.method)}`;
        case 'selector':
            return describeSelector(step, step.fits, sides);
        case 'path':
            return describePath(step, sides);
        case 'query':
            return describeQuery(step, sides);
        case 'headers':
            return describeHeaders(step, sides);
        case 'body':
            return step.difference === undefined ? 'the body is equal' : describeBody(step.difference, sent, saved);
    }
}
function describeSelector({ header }, fits, { sent, example, show }) {
    const has = {
        'x-mock-response-code': String(example.status),
        'x-mock-response-id': show(example.id),
        'x-mock-response-name': show(example.name),
    };
    const asked = (0,quote/* quote */.h)(sent.header(header)?.trim() ?? json_place/* hidden */.R);
    return `${header} asks for ${asked}${fits ? '' : `, example has ${(0,quote/* quote */.h)(has[header])}`}`;
}
function describePath({ match, baseSegments, captures, fixed }, { sent, saved, show }) {
    const savedPath = { ...saved.path, segments: saved.path.segments.slice(baseSegments) };
    const [path, pattern] = [pathText(sent.path), pathText(savedPath)];
    const base = baseSegments === 0 ? '' : ' without the base URL part of the path';
    switch (match) {
        case undefined: {
            // The surprise of those who expect `:id` to stand for anything.
            const hint = fixed === undefined
                ? ''
                : ` (its ${(0,quote/* quote */.h)(`:${show(fixed.name)}`)} has the value ${(0,quote/* quote */.h)(saved.path.segments[fixed.segment] ?? json_place/* hidden */.R)})`;
            return `path ${path}, example has ${pattern}${hint}`;
        }
        case 'exact':
            return `path ${path} is the example's${base}`;
        case 'wildcard':
        case 'trailing slash and wildcard': {
            const { wildcards } = (0,path_pattern/* parsePattern */.E)(savedPath.segments.join('/'));
            const values = new Map(Array.from(wildcards, ([index, wildcard]) => [
                ...((0,path_score/* captureSegment */.ir)(sent.path.segments[index] ?? '', wildcard) ?? []),
            ]).flat());
            const parts = captures.map((name) => values.has(name)
                ? `${(0,quote/* quote */.h)(name)} = ${(0,quote/* quote */.h)(values.get(name) ?? json_place/* hidden */.R)}`
                : `${(0,quote/* quote */.h)(json_place/* hidden */.R)} = ${(0,quote/* quote */.h)(json_place/* hidden */.R)}`);
            const slash = match === 'wildcard' ? '' : ', but for the trailing slash';
            return `path ${path} fits ${pattern}${base} with ${parts.join(', ')}${slash}`;
        }
        case 'similar':
            return `path ${path} is similar to ${pattern}, and no path is nearer`;
        case 'trailing slash':
        case 'case':
        case 'trailing slash and case':
        case 'IDs':
        case 'trailing slash and IDs':
            return `path ${path} is ${pattern}${base} but for ${match}`;
    }
}
function pathText({ segments, trailingSlash }) {
    return (0,quote/* quote */.h)(`/${segments.join('/')}${trailingSlash ? '/' : ''}`);
}
/** What differs between the parameters of a call and of an example, the first few of it. */
function describeQuery({ equal, differences }, { sent, saved }) {
    if (differences.length === 0) {
        return equal === 0 ? 'no query parameters' : `all query parameters are equal (${String(equal)})`;
    }
    const pairs = (name, values) => 
    // As they stand in a URL, once for each value: one value may hold a comma.
    (0,quote/* quote */.h)(values?.map((value) => `${name}=${value}`).join('&') ?? json_place/* hidden */.R);
    const parts = differences.slice(0, 3).map(({ name, isSent, isSaved }) => {
        const [sentText, savedText] = [pairs(name, sent.query.get(name)), pairs(name, saved.query.get(name))];
        if (!isSent)
            return `${savedText} was not sent`;
        return isSaved ? `${sentText}, example has ${savedText}` : `${sentText} is not in the example`;
    });
    const more = differences.length - parts.length;
    return `query: ${[...parts, ...(more > 0 ? [`${String(more)} more`] : [])].join('; ')}`;
}
function describeHeaders({ names, areNamedByCall, difference }, { sent, saved }) {
    const shown = areNamedByCall ? (0,selectors/* headerNames */.Qb)(sent.header(selectors/* matchHeadersHeader */.$X) ?? '') : names;
    const nameOf = (name) => (shown.includes(name) ? name : json_place/* hidden */.R);
    if (difference === undefined)
        return `headers ${(0,quote/* quote */.h)(names.map(nameOf).join(', '))} are equal`;
    const { name, isSent, isSaved } = difference;
    const has = isSaved ? `example has ${quoteHeader(saved.header(name))}` : 'the example has none';
    const header = `header ${(0,quote/* quote */.h)(nameOf(name))}`;
    return isSent ? `${header} is ${quoteHeader(sent.header(name))}, ${has}` : `${header} was not sent, ${has}`;
}
/** What may stand before masked credentials. */
const masked = /^(?:apikey|basic|bearer|digest|dpop|hoba|mutual|negotiate|token) \*{3}$/i;
/** A header's value. Of masked credentials the scheme, which log and page show, says nothing here. */
function quoteHeader(value) {
    return (0,quote/* quote */.h)(value === undefined || masked.test(value) ? json_place/* hidden */.R : value);
}


/***/ }),

/***/ 17063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ groupByKey),
/* harmony export */   v: () => (/* binding */ fieldsAsValue)
/* harmony export */ });
/** Form fields and query parameters by name. */
/** The values of each name, in the order in which they came. */
function groupByKey(fields) {
    const groups = new Map();
    for (const [key, value] of fields) {
        const values = groups.get(key);
        if (values === undefined)
            groups.set(key, [value]);
        else
            values.push(value);
    }
    return groups;
}
/** Fields as an object; a name that came several times has a list. */
function fieldsAsValue(fields) {
    // No prototype: a field may be called `__proto__`.
    const value = Object.create(null);
    for (const [key, texts] of groupByKey(fields))
        value[key] = texts.length === 1 ? (texts[0] ?? '') : texts;
    return value;
}


/***/ }),

/***/ 94670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ withoutOrigin)
/* harmony export */ });
/**
 * A request's target without the origin that it has when it is a whole URL, as clients send it to proxies (RFC 9112, 3.2.2):
 * a mock answers by what is left, which is empty for a URL without a path.
 */
function withoutOrigin(target) {
    return target.startsWith('/') ? target : target.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, '');
}


/***/ }),

/***/ 68280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ countGiven)
/* harmony export */ });
/**
 * The same things; a reader that asks for the next one is done with the one before. They can be iterated once.
 *
 * @param many called once, when the reader is done with so many
 */
function countGiven(things, many) {
    let asked = 0;
    return {
        get done() {
            return Math.max(0, asked - 1);
        },
        // Not a generator: that would be one more promise for each thing.
        [Symbol.asyncIterator]() {
            const inner = things[Symbol.asyncIterator]();
            return {
                next: () => {
                    asked += 1;
                    if (asked - 1 === many?.count)
                        many.call();
                    return inner.next();
                },
                return: async () => (await inner.return?.()) ?? { done: true, value: undefined },
            };
        },
    };
}


/***/ }),

/***/ 27340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ explainCalls)
});

// EXTERNAL MODULE: ./build/postman/model.js
var model = __webpack_require__(69412);
// EXTERNAL MODULE: ./build/report/explain/explainer.js + 4 modules
var explainer = __webpack_require__(35029);
// EXTERNAL MODULE: ./build/job/describe-error.js
var describe_error = __webpack_require__(95992);
// EXTERNAL MODULE: ./build/job/inputs/read-bounded-file.js
var read_bounded_file = __webpack_require__(67169);
// EXTERNAL MODULE: ./build/job/secrets/secret-variables.js
var secret_variables = __webpack_require__(97864);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./build/job/shown-path.js
/** Files as annotations and reports name them. */



// Not `node:fs/promises`, which brings `readline` with it. The native one knows Windows' short names (`RUNNER~1`) too.
const realpath = (0,external_node_util_.promisify)(external_node_fs_.realpath.native);
/**
 * The path of a file from `root`, with slashes; `undefined` for one that is not below it. Where the two as they are given do
 * not say so, the folders that they lead to are compared: macOS reaches /tmp and /var by links, and a process that was
 * started there is told the other name.
 *
 * @param root absolute
 */
async function shownPath(file, root) {
    const absolute = external_node_path_.resolve(root, file);
    return pathBelow(root, absolute) ?? pathBelow(await realFolder(root), await realFile(absolute));
}
function pathBelow(root, file) {
    const relative = external_node_path_.relative(root, file);
    const isOutside = relative === '' || /^\.\.(?:[\\/]|$)/.test(relative) || external_node_path_.isAbsolute(relative);
    return isOutside ? undefined : relative.split(external_node_path_.sep).join('/');
}
/** The file itself may be a link to somewhere else: it is known by the name that it has in its folder. */
const realFile = async (file) => external_node_path_.join(await realFolder(external_node_path_.dirname(file)), external_node_path_.basename(file));
/** What is not there is its own name. */
const realFolder = (folder) => realpath(folder).catch(() => folder);

;// CONCATENATED MODULE: ./build/job/close/explain-calls.js






/** Never throws: what cannot be had costs a part of the explanations, and is a note. */
async function explainCalls(options) {
    const { origin } = options;
    const notes = [];
    const attempt = async (whatFailed, work) => {
        try {
            return await work();
        }
        catch (error) {
            notes.push(`${whatFailed}. ${(0,describe_error/* describeError */.U)(error)}`);
            return undefined;
        }
    };
    const { collectionFile } = options;
    const asked = origin &&
        attempt('The names of the server responses are not known', () => origin.client.listServerResponses(origin.mockId));
    // Read while the API answers.
    const read = collectionFile === undefined
        ? undefined
        : attempt(`The file ${collectionFile} could not be read`, () => readCollectionFrom(collectionFile, options));
    const serverResponses = await asked;
    const mock = origin &&
        (await attempt("The mock's configuration is not known: the default is taken", () => origin.client.getMock(origin.mockId)));
    let secrets = [];
    const served = await attempt('The calls could not be compared with the collection', async () => {
        const inFile = await read;
        const collection = inFile ?? (origin && mock && (await getCollection(origin, mock.collection)));
        if (collection === undefined)
            return undefined;
        const isChanged = mock !== undefined && isOtherEnvironment(mock.environment, options.environmentUid);
        if (isChanged) {
            notes.push("The mock's environment was changed during the job: calls from before are explained with the last one.");
        }
        const source = { ...options, environmentFile: isChanged ? undefined : options.environmentFile };
        const environment = await attempt('The environment could not be read: its variables stay unresolved', () => readEnvironmentOf(source, mock?.environment ?? undefined));
        secrets = (0,secret_variables/* secretValuesOf */.WD)({ collection: collection.value.variables, environment: environment?.variables });
        const served = await serve(collection, environment, mock?.config ?? model/* defaultMockConfig */.U2);
        return { ...served, ...(isChanged && { isChanged }) };
    });
    return {
        explainer: (0,explainer/* createExplainer */.x)({ ...(served && { served }), ...(serverResponses && { serverResponses }) }),
        secrets,
        notes,
    };
}
// The engine is loaded here only: most of its weight is of no use to a step that explains nothing.
const loadEngine = () => Promise.all(/* import() */[__webpack_require__.e(54), __webpack_require__.e(659), __webpack_require__.e(52)]).then(__webpack_require__.bind(__webpack_require__, 12671));
async function serve({ value: collection, document }, environment, config) {
    const { cachedEngine, compileMock } = await loadEngine();
    const engine = cachedEngine(await compileMock({ collection, environment, config }));
    return { engine, collection, ...(document && { document }) };
}
async function readCollectionFrom(file, { kept, root }) {
    const { collection, json, source } = kept === undefined ? await readOwnFile(file) : await readKept(file, kept.source);
    const shown = source === undefined ? undefined : await shownPath(source, root);
    return { value: collection, ...(shown !== undefined && { document: { file: shown, text: json } }) };
}
async function readOwnFile(file) {
    const { readCollectionFile } = await Promise.all(/* import() */[__webpack_require__.e(54), __webpack_require__.e(819)]).then(__webpack_require__.bind(__webpack_require__, 38533));
    const { collection, json, isConverted } = await readCollectionFile(file);
    return { collection, json, source: isConverted ? undefined : file };
}
async function readKept(file, source) {
    const { decodeDocument, parseDocument, readCollection } = await loadEngine();
    const json = decodeDocument(await (0,read_bounded_file/* readKeptFile */.xj)(file));
    const { collection } = await readCollection(parseDocument(json));
    return { collection, json, source };
}
async function getCollection({ client }, uid) {
    const { readCollection } = await loadEngine();
    const { collection } = await readCollection(await client.getCollection(uid));
    return { value: collection };
}
async function readEnvironmentOf({ environmentFile, kept, origin }, uid) {
    const { readEnvironment, readDocument } = await loadEngine();
    if (environmentFile !== undefined) {
        const bytes = await (kept === undefined ? read_bounded_file/* readBoundedFile */.Mv : read_bounded_file/* readKeptFile */.xj)(environmentFile);
        return readEnvironment(readDocument(bytes)).environment;
    }
    if (origin === undefined || uid === undefined)
        return undefined;
    return readEnvironment(await origin.client.getEnvironment(uid)).environment;
}
/** Whether both are known and different. Some of Postman's answers have the bare ID, which is the end of the UID. */
function isOtherEnvironment(now, before) {
    if (before === undefined || now === before)
        return false;
    return now === null || before === null || !(now.endsWith(`-${before}`) || before.endsWith(`-${now}`));
}


/***/ }),

/***/ 43398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseChecks: () => (/* binding */ parseChecks)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./build/job/inputs/parse-yaml.js
var parse_yaml = __webpack_require__(1063);
// EXTERNAL MODULE: ./build/job/inputs/map-schema.js
var map_schema = __webpack_require__(21096);
// EXTERNAL MODULE: ./build/report/check/call-path.js
var call_path = __webpack_require__(40924);
// EXTERNAL MODULE: ./build/report/check/read-call.js
var read_call = __webpack_require__(99395);
;// CONCATENATED MODULE: ./build/job/inputs/expect-calls.js
/** The input `expect-calls`: YAML or JSON rules about which calls must come. */




const scalarSchema = dist/* pipe */.FsL(dist/* union */.KCZ([dist/* string */.YjP(), dist/* number */.aig(), dist/* boolean */.zMY()]), dist/* transform */.pdi(String));
/** A name may have several values, all of which must have been sent. */
const pairsSchema = dist/* pipe */.FsL((0,map_schema/* entriesSchema */.W)(dist/* union */.KCZ([scalarSchema, dist/* array */.YOg(scalarSchema)])), dist/* transform */.pdi((entries) => entries.flatMap(([name, value]) => [value].flat().map((text) => [name, text]))));
const timesSchema = dist/* pipe */.FsL(dist/* union */.KCZ([dist/* string */.YjP(), dist/* number */.aig()]), dist/* rawTransform */.NTK(({ dataset, addIssue, NEVER }) => {
    const times = parseTimes(String(dataset.value));
    if (times !== undefined)
        return times;
    addIssue({ message: 'no number of calls' });
    return NEVER;
}));
const ruleSchema = dist/* strictObject */.rej({
    query: dist/* optional */.lqM(pairsSchema),
    headers: dist/* optional */.lqM(pairsSchema),
    // YAML has more than JSON: what cannot be written as JSON (a list that holds itself) can be compared with nothing.
    body: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* unknown */.L5J(), dist/* check */.z6Y((value) => toJson(value) !== undefined))),
    example: dist/* optional */.lqM(dist/* string */.YjP()),
    status: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(100), dist/* maxValue */.cGV(599))),
    times: dist/* optional */.lqM(timesSchema),
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
    const rules = await parseRules(text, report);
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
        query: queryAt === -1 ? [] : (0,read_call/* formPairs */.C)(target.slice(queryAt + 1)),
    };
}
/** The short form is a rule that has `times` only. */
function parseRule(name, value, report) {
    const isLong = isRecord(value);
    const given = isLong ? value : { times: value };
    const result = dist/* safeParse */.xLC(ruleSchema, given);
    if (result.success)
        return result.output;
    const keys = result.issues.map((issue) => dist/* getDotPath */.BuJ(issue)?.split('.')[0] ?? '');
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
async function parseRules(text, report) {
    try {
        return await (0,parse_yaml/* parseYaml */.h)(text);
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
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

;// CONCATENATED MODULE: ./build/job/inputs/parse-checks.js

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

/***/ 97864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HM: () => (/* binding */ withoutOutputs),
/* harmony export */   WD: () => (/* binding */ secretValuesOf),
/* harmony export */   ot: () => (/* binding */ maskInLog),
/* harmony export */   yL: () => (/* binding */ secretsOfInputs)
/* harmony export */ });
/* harmony import */ var _engine_call_variables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81225);
/* harmony import */ var _report_redact_secret_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77040);


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
    const variables = (0,_engine_call_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .createVariables */ .Cl)(collection, environment);
    const values = secret.flatMap(({ value }) => {
        const resolved = variables.resolve(value);
        const [whole = '', ...more] = (0,_engine_call_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .splitAtTokens */ .UR)(resolved);
        if (more.length === 0)
            return [whole];
        const parts = [whole, ...more].filter((part) => part.trim().length >= shortestInLog);
        return parts.length === 0 ? [] : [resolved, ...parts];
    });
    return [...new Set(values)].filter((value) => value.length >= _report_redact_secret_values_js__WEBPACK_IMPORTED_MODULE_1__/* .shortestSecret */ .bs && !['true', 'false', 'null'].includes(value.toLowerCase()));
}
/** The secrets in the files that the inputs name. */
function secretsOfInputs({ collection, environment, }) {
    return secretValuesOf({
        ...(collection.kind === 'file' && { collection: collection.item.variables }),
        ...(environment?.kind === 'file' && { environment: environment.item.variables }),
    });
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

/***/ 40924:
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
 *
 * @param hides whether a redacted segment may have been the one that is wanted
 */
function fitsPath(pattern, path, hides = () => false) {
    const fitsSegment = (wanted, sent) => {
        const isVariable = wanted === '*' || (wanted.startsWith(':') && wanted.length > 1);
        return isVariable ? sent !== '' : wanted === sent || hides(wanted, sent);
    };
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

/***/ 99395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ formPairs),
/* harmony export */   D: () => (/* binding */ readCall)
/* harmony export */ });
/* harmony import */ var _http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5177);
/* harmony import */ var _http_text_form_fields_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(17063);
/* harmony import */ var _http_text_without_origin_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94670);
/* harmony import */ var _postman_model_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69412);
/* harmony import */ var _call_log_parts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12751);
/* harmony import */ var _call_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40924);
/* harmony import */ var _decode_form_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71704);
/** A call taken apart for rules about calls. */







/** Characters. The mock takes no longer body. */
const longestBody = 32 * 1024 * 1024;
function readCall(log) {
    const target = (0,_http_text_without_origin_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutOrigin */ .b)(log.request.path);
    const queryAt = target.indexOf('?');
    return {
        log,
        method: log.request.method.toUpperCase(),
        path: (0,_call_path_js__WEBPACK_IMPORTED_MODULE_1__/* .pathSegments */ .M)(queryAt === -1 ? target : target.slice(0, queryAt)),
        query: once(() => (queryAt === -1 ? [] : formPairs(target.slice(queryAt + 1)))),
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
            ? [(0,_decode_form_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeForm */ .X)(pair), '']
            : [(0,_decode_form_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeForm */ .X)(pair.slice(0, equals)), (0,_decode_form_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeForm */ .X)(pair.slice(equals + 1))];
    });
}
function readBody({ request }) {
    const { data, fullSize } = (0,_postman_model_js__WEBPACK_IMPORTED_MODULE_3__/* .readCutMark */ .y3)(request.body?.data ?? '');
    const text = (0,_call_log_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .isBinary */ .Go)(request.body) ? Buffer.from(data, 'base64').toString() : data;
    const isCut = fullSize !== undefined;
    const value = (0,_http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_5__/* .parseBoundedJson */ .Rj)(text, longestBody);
    if (value !== undefined)
        return { value, text, isCut };
    const isForm = request.body?.mode === 'urlencoded' ||
        /x-www-form-urlencoded/i.test((0,_call_log_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .headerValue */ .Z)(request.headers, 'content-type') ?? '');
    if (!isForm)
        return { value: text, text, isCut };
    const fields = formPairs(text);
    return { value: (0,_http_text_form_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .fieldsAsValue */ .v)(fields), fields: (0,_http_text_form_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .groupByKey */ .k)(fields), text, isCut };
}
function once(read) {
    let result;
    return () => (result ??= { value: read() }).value;
}


/***/ }),

/***/ 11905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ nearestOf)
/* harmony export */ });
/** A request that fits but has no example, else the nearest example; `undefined` when neither is known. */
function nearestOf({ bareRequest, candidates: [nearest] }) {
    if (bareRequest !== undefined) {
        const { place, file, line } = bareRequest;
        const position = positionText(bareRequest);
        const text = `the request "${place}"${position === '' ? '' : ` (${position})`}`;
        return { text, position, score: '', ...withPosition(file, line) };
    }
    if (nearest === undefined)
        return undefined;
    const { example, place, file, line, score } = nearest;
    const position = positionText(nearest);
    const where = [place, position].filter((text) => text !== '').join(', ');
    const text = `"${example}"${where === '' ? '' : ` (${where})`}`;
    return { text, position, score: String(Math.round(score * 100) / 100), ...withPosition(file, line) };
}
function positionText({ file, line }) {
    return file === undefined ? '' : line === undefined ? file : `${file}:${line}`;
}
function withPosition(file, line) {
    return { ...(file !== undefined && { file }), ...(line !== undefined && { line }) };
}


/***/ }),

/***/ 32034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ isUnmatched),
/* harmony export */   s: () => (/* binding */ outcomeOf)
/* harmony export */ });
/** Whether the mock itself had no answer: `response.type` is `error` (Postman API, call logs; case-insensitive there). */
function isUnmatched(log) {
    return log.response.type.toLowerCase() === 'error';
}
/** As far as the log alone tells: it gives server responses the type of examples. */
function outcomeOf(log) {
    return isUnmatched(log) ? 'unmatched' : 'matched';
}


/***/ }),

/***/ 35029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ createExplainer)
});

// EXTERNAL MODULE: ./build/report/explain/call-outcome.js
var call_outcome = __webpack_require__(32034);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/report/explain/mock-request.js
var mock_request = __webpack_require__(93901);
;// CONCATENATED MODULE: ./build/report/explain/explain-miss.js
/** Why a call got no example. */


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
 */
function createMissExplainer({ engine, collection, locate, isChanged, }) {
    const examples = collection.requests.flatMap((request) => request.examples);
    // Headers that no example has cannot tell candidates apart, and many differ from call to call (dates, trace IDs).
    const telling = new Set(examples.flatMap(({ request }) => request.headers.map(({ key }) => key.toLowerCase())));
    const isTelling = (name) => name === 'content-type' || name.startsWith('x-mock-') || telling.has(name);
    const known = new Map();
    const knownByTarget = new Map();
    const mostKnown = Math.min(mostExplained, Math.max(20, Math.floor(mostWeighed / Math.max(1, examples.length))));
    return (log) => {
        const { method, path, headers, body } = log.request;
        const told = (headers ?? []).filter(({ key }) => isTelling(key.toLowerCase()));
        // Of the answer too: a call that the mock refused by a rate limit has another reason than the same one before.
        const target = [method, path, log.responseName, log.response.statusCode];
        const targetKey = (0,external_node_crypto_.hash)('sha256', JSON.stringify(target));
        const key = (0,external_node_crypto_.hash)('sha256', JSON.stringify([...target, told, body]));
        const before = known.get(key);
        if (before !== undefined)
            return before;
        // Of calls of one address that differ in headers or bodies only, one explanation says most of what there is to say.
        if (known.size >= mostKnown)
            return knownByTarget.get(targetKey);
        const request = (0,mock_request/* toMockRequest */.D)(log);
        const { candidates: all, ...rest } = engine.explain(request, mostCandidates);
        const candidates = all.slice(0, mostCandidates);
        const miss = {
            explanation: { ...rest, candidates },
            isCut: request.isCut,
            isChanged,
            positions: candidates.map(({ example }) => locate(example.place.pointer)),
            barePosition: rest.bareRequest && locate(rest.bareRequest.place.pointer),
        };
        known.set(key, miss);
        if (!knownByTarget.has(targetKey))
            knownByTarget.set(targetKey, miss);
        return miss;
    };
}

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
        const steps = pointer.split('/').slice(1);
        if (steps.length > deepestPointer || text.length > largestText)
            return undefined;
        let offset = skipSpace(text, text.startsWith('\uFEFF') ? 1 : 0);
        for (const escaped of steps) {
            const key = escaped.replaceAll('~1', '/').replaceAll('~0', '~');
            offset = offset === undefined ? undefined : children(offset).get(key);
        }
        return offset === undefined ? undefined : countBelow((breaks ??= lineBreaks(text)), offset) + 1;
    };
}
function readChildren(text, offset) {
    const children = new Map();
    const isArray = text[offset] === '[';
    if (!isArray && text[offset] !== '{')
        return children;
    let at = skipSpace(text, offset + 1);
    while (at < text.length && text[at] !== ']' && text[at] !== '}') {
        let key = String(children.size);
        if (!isArray) {
            const end = endOfString(text, at);
            // A key that comes twice has its last value, as for JSON.parse.
            key = String(JSON.parse(text.slice(at, end)));
            at = skipSpace(text, skipSpace(text, end) + 1); // over the colon
        }
        children.set(key, at);
        at = skipSpace(text, endOfValue(text, at));
        if (text[at] === ',')
            at = skipSpace(text, at + 1);
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
                structure.lastIndex = endOfString(text, at);
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
/** Just behind the string whose quote is at `offset`. */
function endOfString(text, offset) {
    for (let at = text.indexOf('"', offset + 1); at !== -1; at = text.indexOf('"', at + 1)) {
        let before = at;
        while (text[before - 1] === '\\')
            before -= 1;
        // An even number of backslashes stand for themselves.
        if ((at - before) % 2 === 0)
            return at + 1;
    }
    return text.length;
}
/** JSON's white space is all up to U+0020; nothing else of that may stand between values. */
function skipSpace(text, offset) {
    let at = offset;
    while (at < text.length && text.charCodeAt(at) <= 0x20)
        at += 1;
    return at;
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

// EXTERNAL MODULE: ./build/engine/call/call.js + 1 modules
var call = __webpack_require__(63813);
;// CONCATENATED MODULE: ./build/report/redact/secret-segments.js
/** Finds the segments of a call's path that are secret by the name of the path variable that they stand for. */


const noSegments = { segments: new Set(), values: [] };
/** Where no collection is known there is nothing to know. */
const findsNothing = { inCall: () => noSegments, inSaved: () => noSegments.segments };
/**
 * Those of the example that was served, else of what is nearest.
 *
 * @param explain the explanation of a call; `undefined` for one that is not explained
 */
function createSegmentFinder(engine, explain, isSecret) {
    const { paths } = engine;
    if (![...paths.names()].some(isSecret))
        return findsNothing;
    const guess = createGuess(engine, isSecret);
    const nearest = (log) => {
        const decision = engine.answer((0,mock_request/* toMockRequest */.D)(log));
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
            const isValue = ({ segment }) => segments[segment]?.includes('{{') !== true;
            return new Set(variables
                .filter(({ name }) => isSecret(name))
                .filter(isValue)
                .map(({ segment }) => segment));
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
 * For the calls of which too many are different for each to be explained. It takes too many segments rather than too few:
 * those that stand where any path of this length has a secret, and those that stand behind what stands before one.
 */
function createGuess({ paths, requests }, isSecret) {
    const known = (0,call/* once */.Oo)(() => {
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
        const { segments } = (0,call/* readTarget */._E)(target).path;
        const { byLength, before } = known();
        const places = byLength.get(segments.length);
        const isTaken = (index) => places?.has(index) === true || before.has(segments[index - 1]?.toLowerCase() ?? '');
        const taken = [...segments.keys()].filter(isTaken);
        return { segments: new Set(taken), values: taken.map((index) => segments[index] ?? '') };
    };
}

;// CONCATENATED MODULE: ./build/report/explain/served-example.js

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
    const hasExample = ({ responseName, response }) => byName.get(responseName ?? '')?.some(({ status }) => status === response.statusCode) === true;
    const findExample = (log) => {
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
    return { findExample, hasExample };
}
function decide(engine, log) {
    const decision = engine.answer((0,mock_request/* toMockRequest */.D)(log));
    return decision.outcome === 'served' ? decision.example : undefined;
}

;// CONCATENATED MODULE: ./build/report/explain/explainer.js





/** Equal requests are explained once; distinct ones up to a bound, beyond which a miss has no explanation. */
function createExplainer({ served, serverResponses = [] } = {}) {
    const statusesByName = Map.groupBy(serverResponses, ({ name }) => name);
    const hasServerResponse = ({ responseName, response }) => statusesByName.get(responseName ?? '')?.some(({ statusCode }) => statusCode === response.statusCode) === true;
    if (served === undefined) {
        const explain = (log) => ({
            outcome: !(0,call_outcome/* isUnmatched */.g)(log) && hasServerResponse(log) ? 'server-response' : (0,call_outcome/* outcomeOf */.s)(log),
        });
        return { explain, segments: () => findsNothing, collection: undefined, locate: () => undefined };
    }
    const { engine, collection, document, isChanged = false } = served;
    const { findExample, hasExample } = createExampleFinder(engine, collection);
    // One that was deleted is in no list any more, as after the update step ended an outage: then it is known by what it
    // had to be, a 5xx (Postman API, server responses) that no example gives.
    const isDeletedServerResponse = (log) => Math.trunc(log.response.statusCode / 100) === 5 && !!log.responseName && !hasExample(log);
    const findLine = document && createPointerLocator(document.text);
    const locate = (pointer) => {
        if (document === undefined)
            return undefined;
        const line = findLine?.(pointer);
        return { file: document.file, ...(line !== undefined && { line }) };
    };
    const explainMiss = createMissExplainer({ engine, collection, locate, isChanged });
    return {
        explain: (log) => {
            if ((0,call_outcome/* isUnmatched */.g)(log)) {
                const miss = explainMiss(log);
                return { outcome: 'unmatched', ...(miss && { miss }) };
            }
            // An API gives the log of a server response the type `success` and the response's name: so would an example of
            // that very name and status, which cannot be told apart. While a server response is active it answers every call.
            if (hasServerResponse(log) || isDeletedServerResponse(log))
                return { outcome: 'server-response' };
            const example = findExample(log);
            return { outcome: 'matched', ...(example && { example }) };
        },
        segments: (isSecret) => createSegmentFinder(engine, (log) => explainMiss(log)?.explanation, isSecret),
        collection,
        locate,
    };
}


/***/ }),

/***/ 93901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ toMockRequest)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _postman_model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69412);
/* harmony import */ var _call_log_parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12751);
/** A logged call as the engine takes it. */



/** What came in, as far as the log has it: base64 is decoded, the mark of a cut body is taken off. */
function toMockRequest({ request }) {
    const { data, fullSize } = (0,_postman_model_js__WEBPACK_IMPORTED_MODULE_1__/* .readCutMark */ .y3)(request.body?.data ?? '');
    return {
        method: request.method,
        target: request.path,
        headers: request.headers ?? [],
        body: node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(data, (0,_call_log_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .isBinary */ .Go)(request.body) ? 'base64' : 'utf8'),
        isCut: fullSize !== undefined,
    };
}


/***/ }),

/***/ 41804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ createPatientFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
/** Files that another program may hold for a moment, as virus scanners and indexers do on Windows. */


/** What Windows says of a file that somebody has open, and any system of a folder that somebody still writes to. */
const heldCodes = new Set(['EBUSY', 'EPERM', 'EACCES', 'ENOTEMPTY']);
/** Milliseconds between the tries: four seconds in all, in which a scanner is done with a file. */
const pauses = [50, 100, 200, 400, 800, 1_200, 1_250];
/**
 * Tries again for some seconds what a held file forbids; then, and with any other error at once, it throws as the disk does.
 *
 * @param wait for so many milliseconds
 */
function createPatientFiles(wait = node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout, disk = { rename: node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename, rm: node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm }) {
    const insist = async (work) => {
        for (const pause of pauses) {
            try {
                await work();
                return;
            }
            catch (error) {
                if (!heldCodes.has(error?.code))
                    throw error;
            }
            await wait(pause);
        }
        await work();
    };
    return {
        rename: (from, to) => insist(() => disk.rename(from, to)),
        removeFile: (path) => insist(() => disk.rm(path, { recursive: false, force: true })),
        removeTree: (path) => insist(() => disk.rm(path, { recursive: true, force: true })),
    };
}


/***/ }),

/***/ 59024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ reportNotes)
/* harmony export */ });
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64701);

/** What a reader has to know about the report itself: what was redacted, what was cut, what could not be written. */
function reportNotes({ redactions, cutCalls, failures, missingLogs, doubt, }) {
    return [
        ...(missingLogs === undefined ? [] : [missingSentence(missingLogs)]),
        ...(doubt === undefined ? [] : [`Call logs may be missing: ${doubt.reason}.`]),
        ...(redactions === 0
            ? []
            : [`${(0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(redactions, 'secret value')} in the call logs ${redactions === 1 ? 'was' : 'were'} redacted.`]),
        ...(cutCalls === 0
            ? []
            : [`Bodies of ${(0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(cutCalls, 'call')} were too long for the call logs, which have their starts only.`]),
        ...failures.map(({ message }) => message),
    ];
}
const missingSentence = (reason) => reason === '' ? 'Call logs are missing.' : `Call logs are missing: ${reason.replace(/\.$/, '')}.`;


/***/ }),

/***/ 64701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   hY: () => (/* binding */ leftOutSentence),
/* harmony export */   pq: () => (/* binding */ countOf)
/* harmony export */ });
/** How the calls went, in a sentence or two. Where logs are missing, or may be, it says so first, and nothing of calls that it cannot know. */
function verdictOf({ calls, missingLogs, doubt }) {
    if (missingLogs === undefined && doubt?.spoilsChecks !== true)
        return callsVerdict(calls);
    const what = missingLogs === undefined ? 'Call logs may be missing' : 'Call logs are missing';
    return calls.calls === 0 ? `${what}: how the calls went is not known.` : `${what}. So far: ${callsVerdict(calls)}`;
}
function callsVerdict({ calls, matched, unmatched, serverResponses }) {
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
/** A whole number with commas. Not by `Intl`: the first formatter of a process takes 10 ms, which every step would pay. */
const formatCount = (count) => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
const countCalls = (groups) => groups.reduce((sum, { calls }) => sum + calls, 0);


/***/ }),

/***/ 86601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ writeReport)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/report/files/patient-files.js
var patient_files = __webpack_require__(41804);
;// CONCATENATED MODULE: ./build/report/files/partial-file.js
/** A file that appears under its name only once it is whole. */


/** Bytes that wait in memory before they go to the disk. */
const bufferSize = 256 * 1024;
/**
 * Opens `<path>.partial`. The directory must exist. Two buffers take turns, one filled while the disk has the other: a
 * new one for each chunk would be garbage as large as the file.
 * @throws Error of the file system, from each of the methods too
 */
async function openPartialFile(path, files = (0,patient_files/* createPatientFiles */.l)()) {
    const partialPath = `${path}.partial`;
    const handle = await openNew(partialPath, files);
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
    // Once: a call of `discard` may follow one of `close` that failed.
    let isOpen = true;
    const end = async () => {
        if (isOpen)
            await handle.close();
        isOpen = false;
    };
    const put = (part) => {
        filled += typeof part === 'string' ? filling.write(part, filled) : part.copy(filling, filled);
    };
    const writeSlowly = async (parts) => {
        for (const part of parts) {
            const length = Buffer.byteLength(part);
            if (filled + length > bufferSize)
                await flush();
            if (length > bufferSize) {
                await writing;
                await handle.appendFile(part);
            }
            else
                put(part);
        }
    };
    return {
        write: (...parts) => {
            let most = 0;
            // A character is at most three bytes.
            for (const part of parts)
                most += typeof part === 'string' ? 3 * part.length : part.length;
            if (filled + most > bufferSize)
                return writeSlowly(parts);
            for (const part of parts)
                put(part);
            return undefined;
        },
        close: async () => {
            await flush();
            await writing;
            await end();
            await files.rename(partialPath, path);
        },
        discard: async () => {
            await writing.catch(() => undefined);
            await end();
            await files.removeFile(partialPath);
        },
    };
}
/**
 * A file that is ours alone: what has its name already, left by a process that was killed or put there by somebody else, is
 * removed, not written to. A link there would lead the writing to another file.
 */
async function openNew(path, files) {
    await files.removeFile(path);
    // Exclusive: fails on a link too that has come in between.
    return (0,promises_.open)(path, 'wx');
}

// EXTERNAL MODULE: ./build/report/remember.js
var remember = __webpack_require__(25744);
;// CONCATENATED MODULE: ./build/report/files/call-log-file.js



/** `call-logs.ndjson` in `directory`: Postman's entries as JSON, one a line (newline-delimited JSON). */
async function openCallLogFile(directory) {
    const path = (0,external_node_path_.join)(directory, 'call-logs.ndjson');
    const file = await openPartialFile(path);
    const toBytes = (0,remember/* rememberSame */.s7)((part) => Buffer.from(JSON.stringify(part)));
    return {
        path,
        write: ({ request, response, ...rest }) => {
            const start = `${JSON.stringify(rest).slice(0, -1)},"request":`;
            return file.write(start, toBytes(request), ',"response":', toBytes(response), '}\n');
        },
        close: file.close,
        discard: file.discard,
    };
}

;// CONCATENATED MODULE: ./build/report/files/coverage-file.js
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
// EXTERNAL MODULE: ./build/postman/model.js
var model = __webpack_require__(69412);
// EXTERNAL MODULE: ./build/report/decode-form.js
var decode_form = __webpack_require__(71704);
// EXTERNAL MODULE: ./build/report/explain/call-outcome.js
var call_outcome = __webpack_require__(32034);
// EXTERNAL MODULE: ./build/report/call-log-parts.js
var call_log_parts = __webpack_require__(12751);
;// CONCATENATED MODULE: ./build/report/files/har-cookies.js
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

;// CONCATENATED MODULE: ./build/report/files/har-entry.js
/** One call log as an entry of an HTTP Archive (http://www.softwareishard.com/blog/har-12-spec/). */






/** HAR's mark for a size that the log does not give. */
const unknownSize = -1;
/** Call logs do not say it, and a guess would be shown as a fact. */
const unknownHttpVersion = 'unknown';
/** What browsers write into `mimeType` when no header names a type. */
const unknownMimeType = 'x-unknown';
/**
 * What of an entry each call has for itself.
 *
 * @param startedDateTime when the call came, as `harTime` gives it
 */
function harCall(log, startedDateTime) {
    const outcome = (0,call_outcome/* isUnmatched */.g)(log) ? 'No example matched' : 'Example';
    return {
        startedDateTime,
        // Call logs hold no durations. HAR 1.2 allows -1 only for the optional phases, which are left out: `send`, `wait`
        // and `receive` "must have non-negative values", and `time` is their sum.
        time: 0,
        cache: {},
        timings: { send: 0, wait: 0, receive: 0 },
        comment: `${outcome}: ${log.responseName ?? ''}`,
    };
}
/** @param mockUrl base of the request's URL */
function harRequest(request, mockUrl) {
    const { method, path, headers, body } = request;
    const data = body?.data ?? '';
    const mimeType = (0,call_log_parts/* headerValue */.Z)(headers, 'content-type') ?? '';
    const isForm = body?.mode === 'urlencoded' || /x-www-form-urlencoded/i.test(mimeType);
    const postData = {
        mimeType,
        text: data,
        ...(isForm && { params: nameValues((0,model/* readCutMark */.y3)(data).data) }),
        // HAR 1.2 has `encoding` for response content only.
        ...((0,call_log_parts/* isBinary */.Go)(body) && { comment: 'The body is no text: this is its base64.' }),
    };
    return {
        method,
        url: absoluteUrl(mockUrl, path),
        httpVersion: unknownHttpVersion,
        cookies: readCookies((0,call_log_parts/* headerValue */.Z)(headers, 'cookie') ?? ''),
        headers: (headers ?? []).map(({ key, value }) => ({ name: key, value })),
        queryString: path.includes('?') ? nameValues(path.slice(path.indexOf('?') + 1)) : [],
        ...(data !== '' && { postData }),
        headersSize: unknownSize,
        bodySize: (0,call_log_parts/* bodySize */.e4)(body) ?? unknownSize,
    };
}
function harResponse(response) {
    const { statusCode, headers, body } = response;
    const size = (0,call_log_parts/* bodySize */.e4)(body);
    const setCookies = (headers ?? []).filter(({ key }) => key.toLowerCase() === 'set-cookie');
    return {
        status: Math.trunc(statusCode),
        statusText: external_node_http_.STATUS_CODES[statusCode] ?? '',
        httpVersion: unknownHttpVersion,
        cookies: setCookies.map(({ value }) => readSetCookie(value)).filter((cookie) => cookie !== undefined),
        headers: (headers ?? []).map(({ key, value }) => ({ name: key, value })),
        content: {
            size: size ?? 0,
            mimeType: (0,call_log_parts/* headerValue */.Z)(headers, 'content-type') ?? unknownMimeType,
            ...(typeof body?.data === 'string' && { text: body.data }),
        },
        redirectURL: (0,call_log_parts/* headerValue */.Z)(headers, 'location') ?? '',
        headersSize: unknownSize,
        bodySize: size ?? unknownSize,
    };
}
/** HAR wants a time for each entry: one that cannot be read becomes the epoch, which nobody takes for real. */
function harTime(servedAt) {
    const milliseconds = Date.parse(servedAt);
    return new Date(Number.isNaN(milliseconds) ? 0 : milliseconds).toISOString();
}
/**
 * Joins base and path as they are, `..` and double slashes included; only what no URL may hold is percent-encoded. A target
 * that is a URL itself, as a client sends it to a proxy, is what was asked for.
 */
function absoluteUrl(mockUrl, path) {
    // A mock whose URL never became known still has calls to show; `.invalid` is reserved for such names (RFC 6761).
    const base = mockUrl === '' ? 'http://mock.invalid' : mockUrl.replace(/\/$/, '');
    const target = encodeTarget(path);
    if (/^https?:\/\//i.test(target) && URL.canParse(target))
        return target;
    return base + (path.startsWith('/') ? target : `/${target}`);
}
const encodeTarget = (target) => target.toWellFormed().replace(/%(?![0-9A-F]{2})|[^A-Z0-9\-._~:/?@!$&'()*+,;=%]/giu, encodeURIComponent);
function nameValues(query) {
    return query
        .split('&')
        .filter((pair) => pair !== '')
        .map((pair) => {
        const equals = pair.indexOf('=');
        return equals === -1
            ? { name: (0,decode_form/* decodeForm */.X)(pair), value: '' }
            : { name: (0,decode_form/* decodeForm */.X)(pair.slice(0, equals)), value: (0,decode_form/* decodeForm */.X)(pair.slice(equals + 1)) };
    });
}

;// CONCATENATED MODULE: ./build/report/files/har.js




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
    // Calls of one second have one time.
    const startedDateTime = (0,remember/* rememberTexts */.qV)(harTime);
    const toBytes = (value) => Buffer.from(JSON.stringify(value));
    const requestBytes = (0,remember/* rememberSame */.s7)((request) => toBytes(harRequest(request, mockUrl)));
    const responseBytes = (0,remember/* rememberSame */.s7)((response) => toBytes(harResponse(response)));
    let separator = '\n';
    return {
        path,
        write: (log) => {
            const start = `${separator}${JSON.stringify(harCall(log, startedDateTime(log.servedAt))).slice(0, -1)},"request":`;
            separator = ',\n';
            return file.write(start, requestBytes(log.request), ',"response":', responseBytes(log.response), '}');
        },
        close: async () => {
            await file.write('\n]}}\n');
            await file.close();
        },
        discard: file.discard,
    };
}

// EXTERNAL MODULE: ./build/report/explain/explainer.js + 4 modules
var explain_explainer = __webpack_require__(35029);
;// CONCATENATED MODULE: ./build/report/files/junit.js
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

;// CONCATENATED MODULE: ./build/report/files/late-file.js


/** A file of the report that is written as a whole once all calls are known. */
async function openLateFile(directory, name, content) {
    const path = (0,external_node_path_.join)(directory, name);
    const file = await openPartialFile(path);
    return {
        path,
        write: () => undefined,
        close: async () => {
            await file.write(content());
            await file.close();
        },
        discard: file.discard,
    };
}

;// CONCATENATED MODULE: ./build/report/files/page-data.js
/** Stands in the built page where the data goes, exactly once. */
const dataMark = '{{report-data}}';
/** The `id` of the script element around it. */
const dataElementId = 'report-data';

;// CONCATENATED MODULE: ./build/report/files/page-file.js






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
        write: (call) => {
            const row = rows.write(call);
            if (row === undefined)
                return undefined;
            const before = separator;
            separator = ',\n';
            return file.write(before, ...row);
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
    const toBytes = (0,remember/* rememberSame */.s7)((message) => Buffer.from(toScriptJson(toMessage(message))));
    const takeBodies = ({ request, response }, isUnmatched) => {
        // Spares the work on most calls of a long run: JSON is no shorter than the text in it.
        const least = (request.body?.data ?? '').length + (response.body?.data ?? '').length;
        if (!bodyBytes.has(least, isUnmatched))
            return undefined;
        const bodies = { request: toBytes(request), response: toBytes(response) };
        const size = bodies.request.length + bodies.response.length;
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
            const { request, response } = bodies ?? noBodies;
            return [`${line.slice(0, -1)},"request":`, request, ',"response":', response, '}'];
        },
    };
}
const noBodies = { request: 'null', response: 'null' };
/** The keys that the list needs, one by one: a caller may hand over more than belongs into the page. */
function lineOf(call, maxCandidates) {
    const { id, servedAt, method, path, status, outcome, example, difference, bareRequest, candidates } = call;
    const line = { id, servedAt, method, path, status, outcome, example };
    return {
        ...line,
        ...(difference !== undefined && { difference }),
        ...(bareRequest && { bareRequest }),
        ...(candidates && { candidates: candidates.slice(0, maxCandidates) }),
    };
}
function toMessage({ headers, body }) {
    const { data, fullSize } = (0,model/* readCutMark */.y3)(body?.data ?? '');
    const shown = { data, isBinary: (0,call_log_parts/* isBinary */.Go)(body), ...(fullSize !== undefined && { fullSize }) };
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

;// CONCATENATED MODULE: ./build/report/files/page.js

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
        ...(miss && {
            difference: miss.difference,
            ...(miss.bareRequest && { bareRequest: miss.bareRequest }),
            candidates: miss.candidates.map(toPageCandidate),
        }),
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

// EXTERNAL MODULE: ./build/report/visible-text.js
var visible_text = __webpack_require__(30269);
;// CONCATENATED MODULE: ./build/report/count/calls-by-example.js

const longestKept = 1024;
/** @param maxRows rows kept; the calls of further ones are counted */
function createAnsweredCounter(redactTarget, maxRows = 1000) {
    const kept = new Map();
    let leftOutCalls = 0;
    return {
        add: ({ request, response, responseName }, { outcome, example }) => {
            if (outcome === 'unmatched')
                return;
            const name = (0,visible_text/* cutMiddle */.it)(responseName ?? '', longestKept);
            const method = (0,visible_text/* cutMiddle */.it)(request.method, longestKept);
            const queryAt = request.path.indexOf('?');
            const path = (0,visible_text/* cutMiddle */.it)(queryAt === -1 ? request.path : request.path.slice(0, queryAt), longestKept);
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
                const savedFor = example && copy((0,visible_text/* cutMiddle */.it)(redactTarget(example.request.address), longestKept));
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

;// CONCATENATED MODULE: ./build/report/count/calls.js




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
    const timeOf = (0,remember/* rememberTexts */.qV)((servedAt) => Date.parse(servedAt));
    const sizeOf = (0,remember/* rememberSame */.s7)((message) => (0,call_log_parts/* bodySize */.e4)(message.body) ?? 0);
    return {
        add: (log, outcome = (0,call_outcome/* outcomeOf */.s)(log)) => {
            const group = groupOf(log, outcome);
            const bucket = outcome === 'unmatched' ? 'unmatched' : 'matched';
            const requestBytes = sizeOf(log.request);
            const responseBytes = sizeOf(log.response);
            calls[outcome] += 1;
            const call = { at: timeOf(log.servedAt), servedAt: log.servedAt, requestBytes, responseBytes };
            addCall(totals, call);
            const key = JSON.stringify([group.method, group.path, group.status, group.responseName, outcome]);
            const known = groups[bucket].get(key);
            if (known === undefined && groups[bucket].size >= maxGroups) {
                ungrouped[bucket] += 1;
                return;
            }
            const kept = known ?? { ...detached(group), totals: emptyTotals() };
            if (known === undefined)
                groups[bucket].set(key, kept);
            addCall(kept.totals, call);
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
        method: (0,visible_text/* cutMiddle */.it)(method, calls_longestKept),
        path: (0,visible_text/* cutMiddle */.it)(queryAt === -1 ? path : path.slice(0, queryAt), calls_longestKept),
        status: log.response.statusCode,
        responseName: (0,visible_text/* cutMiddle */.it)(log.responseName ?? '', calls_longestKept),
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
function addCall(totals, { servedAt, at, requestBytes, responseBytes }) {
    totals.calls += 1;
    totals.requestBytes += requestBytes;
    totals.responseBytes += responseBytes;
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

// EXTERNAL MODULE: ./build/report/check/call-path.js
var call_path = __webpack_require__(40924);
// EXTERNAL MODULE: ./build/report/redact/secret-values.js
var secret_values = __webpack_require__(77040);
;// CONCATENATED MODULE: ./build/report/redact/redacted-text.js
/** What a redacted text may have been. */

/** Whether a text that was redacted may have been this one: each mask in it stands for any text. */
function mayHaveBeen(text, redacted) {
    const [first = '', ...more] = redacted.split(secret_values/* mask */.dK);
    const last = more.pop();
    if (last === undefined || text.length < first.length + last.length)
        return false;
    if (!text.startsWith(first) || !text.endsWith(last))
        return false;
    const end = text.length - last.length;
    let at = first.length;
    for (const part of more) {
        const found = text.indexOf(part, at);
        if (found === -1 || found + part.length > end)
            return false;
        at = found + part.length;
    }
    return true;
}

;// CONCATENATED MODULE: ./build/report/check/subset-difference.js
/** Whether one JSON value holds another, and where it does not. */
/**
 * Compares value by value whether `sent` holds what is wanted. Objects may hold more than is wanted, lists may not. As deep
 * as the rule, which is the user's.
 *
 * @param keys from the root
 */
function* compareSubset(wanted, sent, hides, keys = []) {
    const differs = (kind) => ({
        difference: { kind, keys, isSent: sent !== undefined },
        isOpen: kind === 'redacted value',
    });
    if (Array.isArray(wanted) && Array.isArray(sent)) {
        yield sent.length === wanted.length ? 'fits' : differs('entries');
        for (const [index, entry] of wanted.entries())
            yield* compareSubset(entry, sent[index], hides, [...keys, String(index)]);
    }
    else if (isRecord(wanted) && isRecord(sent)) {
        for (const [key, entry] of Object.entries(wanted)) {
            const value = Object.hasOwn(sent, key) ? sent[key] : undefined;
            yield* compareSubset(entry, value, hides, [...keys, key]);
        }
    }
    else if (wanted === sent) {
        yield 'fits';
    }
    else if (typeof sent === 'string' && hides(typeof wanted === 'string' ? wanted : '', sent)) {
        yield differs('redacted value');
    }
    else {
        yield differs('value');
    }
}
const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

;// CONCATENATED MODULE: ./build/report/check/expected-calls.js
/** Rules about which calls must come, and how often; and whether a call is one that a rule means. */



/** @param isRedacted a mask in the log stands for a value that the log does not have any more */
function matchRule(rule, call, isRedacted) {
    if (rule.method !== '*' && rule.method !== call.method)
        return 'other';
    const hides = (wanted, sent) => isRedacted && mayHaveBeen(wanted, sent);
    const isOfPath = (0,call_path/* fitsPath */.i)(rule.path, call.path);
    if (!isOfPath && !(0,call_path/* fitsPath */.i)(rule.path, call.path, hides))
        return 'other';
    let fitted = 0;
    let open = isOfPath ? undefined : { kind: 'redacted path' };
    for (const found of expected_calls_compare(rule, call, hides)) {
        if (found !== 'fits' && !found.isOpen)
            return { difference: found.difference, fitted, isOpen: false };
        if (found !== 'fits')
            open ??= found.difference;
        fitted += 1;
    }
    return open === undefined ? 'match' : { difference: open, fitted, isOpen: true };
}
function* expected_calls_compare(rule, call, hides) {
    const { query = [], headers = [], status, example } = rule;
    for (const [index, [name, value]] of query.entries()) {
        yield compareValues({ kind: 'query', index }, value, valuesOf(call.query(), name), hides);
    }
    const { request, response, responseName } = call.log;
    for (const [index, [name, value]] of headers.entries()) {
        yield compareValues({ kind: 'header', index }, value, headerValues(request.headers, name), hides);
    }
    if (status !== undefined) {
        yield response.statusCode === status ? 'fits' : { difference: { kind: 'status' }, isOpen: false };
    }
    if (example !== undefined) {
        const isOpen = hides(example, responseName ?? '');
        yield responseName === example ? 'fits' : { difference: { kind: 'example' }, isOpen };
    }
    if (rule.body !== undefined)
        yield* compareBody(rule.body, call.body(), hides);
}
/** The values sent under a name. */
const valuesOf = (pairs, name) => pairs.filter(([key]) => key === name).map(([, value]) => value);
/** @param name in any case */
function headerValues(headers, name) {
    const lower = name.toLowerCase();
    return (headers ?? []).filter(({ key }) => key.toLowerCase() === lower).map(({ value }) => value);
}
/** The wanted value must be among those sent; `*` is any. */
function compareValues(where, wanted, sent, hides) {
    if (sent.length === 0)
        return { difference: { ...where, problem: 'not sent' }, isOpen: false };
    if (wanted === '*' || sent.includes(wanted))
        return 'fits';
    const isOpen = sent.some((value) => hides(wanted, value));
    return { difference: { ...where, problem: isOpen ? 'redacted' : 'other value' }, isOpen };
}
function* compareBody(wanted, body, hides) {
    const { fields, text, isCut } = body;
    if (isCut) {
        yield { difference: { kind: 'cut body' }, isOpen: true };
    }
    else if (typeof wanted === 'string' && (text === wanted || hides(wanted, text))) {
        yield text === wanted ? 'fits' : { difference: { kind: 'redacted body' }, isOpen: true };
    }
    else if (fields !== undefined && isRecord(wanted)) {
        const sent = bodyValue(wanted, body);
        for (const [name, entry] of Object.entries(wanted)) {
            const isAmong = typeof entry === 'string' && fields.get(name)?.includes(entry) === true;
            if (isAmong)
                yield 'fits';
            else
                yield* compareSubset(entry, isRecord(sent) ? sent[name] : undefined, hides, [name]);
        }
    }
    else {
        yield* compareSubset(wanted, body.value, hides);
    }
}
/** A body's value as a rule names it: each field of a form is a list of all its values, or the only one. */
function bodyValue(wanted, { value, fields }) {
    if (fields === undefined || !isRecord(wanted))
        return value;
    return Object.fromEntries(Object.entries(wanted).flatMap(([name, entry]) => {
        const sent = fields.get(name) ?? [];
        if (sent.length === 0)
            return [];
        return [[name, sent.length > 1 || Array.isArray(entry) ? sent : sent[0]]];
    }));
}

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(21916);
;// CONCATENATED MODULE: ./build/report/check/nearest-calls.js
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
        return `${(0,visible_text/* cutMiddle */.it)(`${method} ${path}`, 200)} → ${status}${often}`;
    });
}
/** 0 to 1. A wrong method weighs as much as half of the path. */
function closenessOf({ method, path }, group) {
    const sent = (0,call_path/* pathSegments */.M)(group.path);
    const filled = path.map((segment, index) => (/^(?:\*\*?|:.+)$/.test(segment) ? (sent[index] ?? segment) : segment));
    const [a, b] = [filled, sent].map((segments) => segments.join('/').slice(0, longestCompared));
    const longest = Math.max(a?.length ?? 0, b?.length ?? 0);
    const alike = longest === 0 ? 1 : 1 - (0,mod/* distance */.Io)(a ?? '', b ?? '') / longest;
    return method === '*' || method === group.method.toUpperCase() ? alike : alike * 0.75;
}

// EXTERNAL MODULE: ./build/http-text/without-origin.js
var without_origin = __webpack_require__(94670);
;// CONCATENATED MODULE: ./build/report/redact/path-segments.js
/** The segments of a request target, as the engine counts them: empty ones left out. */


/** `/a//b?c` with segment 1 replaced is `/a//***?c`. What stands before the path, and behind it, stays as it is. */
function maskSegments(target, segments) {
    if (segments.size === 0)
        return target;
    const start = target.length - (0,without_origin/* withoutOrigin */.b)(target).length;
    const length = target.slice(start).search(/[?#]/);
    const end = length === -1 ? target.length : start + length;
    let index = -1;
    const masked = target
        .slice(start, end)
        .split('/')
        .map((segment) => {
        if (segment === '')
            return segment;
        index += 1;
        return segments.has(index) ? secret_values/* mask */.dK : segment;
    });
    return target.slice(0, start) + masked.join('/') + target.slice(end);
}

// EXTERNAL MODULE: ./build/report/check/read-call.js
var read_call = __webpack_require__(99395);
// EXTERNAL MODULE: ./build/report/redact/redact.js + 17 modules
var redact = __webpack_require__(82498);
;// CONCATENATED MODULE: ./build/report/redact/redact-call.js



/** Words that give no secret away, whatever stands in a path. */
const harmless = new Set(['true', 'false', 'null', secret_values/* mask */.dK]);
/** Redactors of single calls that are remembered: jobs repeat their calls. */
const mostRemembered = 100;
function createCallRedactor(redactor) {
    const remembered = new Map();
    const redactorOf = (values) => {
        const key = JSON.stringify(values);
        const known = remembered.get(key);
        if (known !== undefined)
            return known;
        if (remembered.size >= mostRemembered)
            remembered.clear();
        const made = (0,redact.createRedactor)({ secrets: values, off: true });
        remembered.set(key, made);
        return made;
    };
    return (log, { segments, values }) => {
        const own = values.filter((value) => !harmless.has(value.toLowerCase()));
        const further = own.length === 0 ? undefined : redactorOf(own);
        const count = () => redactor.count + (further?.count ?? 0);
        const redactLog = (given, secret) => {
            // By names first: a secret of the path may be what the name of another one is.
            const named = redactor.redact(withPath(given, maskSegments(given.request.path, secret)));
            return further === undefined ? named : withoutValues(named, further);
        };
        const withFurther = (text) => further?.redactText(text) ?? text;
        const before = count();
        const redacted = redactLog(log, segments);
        return {
            log: redacted,
            redactions: count() - before + own.length,
            redactText: (text) => withFurther(redactor.redactText(text)),
            redactTarget: (target) => withFurther(redactor.redactTarget(target)),
            redactRequest: (request, secret) => redactLog(requestLog(request), secret),
        };
    };
}
const withPath = (log, path) => path === log.request.path ? log : { ...log, request: { ...log.request, path } };
/** The words of our own in a log, its times and IDs are no places of secrets. */
function withoutValues(log, { redact }) {
    const { request, response, responseName } = redact(log);
    return {
        ...log,
        responseName,
        request: { ...request, method: log.request.method },
        response: { ...response, type: log.response.type },
    };
}
/** A request as if it had been logged. */
function requestLog({ method, target: path, headers, body }) {
    return {
        id: '',
        responseName: '',
        servedAt: '',
        request: { method, path, headers: [...headers], body: { mode: 'raw', data: new TextDecoder().decode(body) } },
        response: { type: 'success', statusCode: 200, headers: [], body: null },
    };
}

// EXTERNAL MODULE: ./build/engine/explain/json-place.js
var json_place = __webpack_require__(18607);
// EXTERNAL MODULE: ./build/engine/explain/quote.js
var quote = __webpack_require__(50479);
// EXTERNAL MODULE: ./build/engine/explain/wording.js + 1 modules
var wording = __webpack_require__(2234);
;// CONCATENATED MODULE: ./build/report/check/tell-difference.js
/** Puts in words where a call differs from a rule, from what of both may be shown. */





/** Values are quoted in backticks. */
function tellDifference(difference, rule, shown) {
    const call = (0,read_call/* readCall */.D)(shown.log);
    const wanted = redactRule(rule, shown);
    const { response, responseName } = shown.log;
    switch (difference.kind) {
        case 'redacted path':
            return redacted('its path');
        case 'query':
        case 'header':
            return tellPair(difference, wanted, call);
        case 'status':
            return `the answer was ${response.statusCode}, not ${String(rule.status)}`;
        case 'example':
            return `the answer was ${(0,quote/* quote */.h)(responseName ?? '')}, not ${(0,quote/* quote */.h)(wanted.example ?? '')}`;
        case 'cut body':
            return 'the log has the start of its body only, which cannot be compared';
        case 'redacted body':
            return redacted('its body');
        case 'value':
        case 'entries':
        case 'redacted value': {
            const { keys, kind, isSent } = difference;
            const [sent, expected] = [bodyValue(rule.body, call.body()), wanted.body];
            const what = (0,json_place/* describePlace */.df)(keys, [sent, expected]);
            if (kind === 'redacted value')
                return redacted(what);
            const [sentThere, expectedThere] = [(0,json_place/* valueAt */.fK)(sent, keys), (0,json_place/* valueAt */.fK)(expected, keys)];
            return kind === 'entries'
                ? `${what} has ${lengthOf(sentThere)} entries, not ${lengthOf(expectedThere)}`
                : `${what} is ${(0,json_place/* describeValue */.bp)(sentThere, isSent)}, not ${(0,json_place/* describeValue */.bp)(expectedThere, true)}`;
        }
    }
}
const redacted = (what) => `${what} was redacted, which cannot be compared`;
const lengthOf = (list) => (Array.isArray(list) ? String(list.length) : json_place/* hidden */.R);
function tellPair({ kind, index, problem }, wanted, call) {
    const [name, value] = wanted[kind][index] ?? [json_place/* hidden */.R, json_place/* hidden */.R];
    if (problem !== 'other value') {
        const what = `${kind} ${(0,quote/* quote */.h)(name)}`;
        return problem === 'redacted' ? redacted(what) : `${what} was not sent`;
    }
    const found = kind === 'query' ? valuesOf(call.query(), name) : headerValues(call.log.request.headers, name);
    const sent = found.length === 0 ? json_place/* hidden */.R : found.join(', ');
    return kind === 'query'
        ? `query ${(0,quote/* quote */.h)(`${name}=${sent}`)}, not ${(0,quote/* quote */.h)(`${name}=${value}`)}`
        : `header ${(0,quote/* quote */.h)(name)} is ${(0,wording/* quoteHeader */.m9)(sent)}, not ${(0,wording/* quoteHeader */.m9)(value)}`;
}
/** A rule is redacted as the call that it wants: under the same names stand the same secrets. */
function redactRule({ query = [], headers = [], body, example }, call) {
    const isText = typeof body === 'string';
    const encoded = query.map((pair) => pair.map((text) => encodeURIComponent(text.toWellFormed())).join('='));
    const request = {
        method: 'GET',
        target: `/?${encoded.join('&')}`,
        headers: headers.map(([key, value]) => ({ key, value })),
        body: new TextEncoder().encode(isText ? body : body === undefined ? '' : JSON.stringify(body)),
    };
    const shown = (0,read_call/* readCall */.D)(call.redactRequest(request, new Set()));
    return {
        query: shown.query(),
        header: (shown.log.request.headers ?? []).map(({ key, value }) => [key, value]),
        body: isText ? shown.body().text : shown.body().value,
        example: example && call.redactText(example),
    };
}

// EXTERNAL MODULE: ./build/report/summary/verdict.js
var verdict = __webpack_require__(64701);
;// CONCATENATED MODULE: ./build/report/check/checks.js








/** Samples that a message shows. */
const mostSamples = 3;
const longestSample = 200;
const nothing = new Uint8Array();
function createCheckCounter(options, checked) {
    const { areLogsRedacted } = checked;
    const rules = (options.expectCalls ?? []).map((rule) => ({
        rule,
        count: 0,
        open: 0,
        came: new Set(),
        near: [],
    }));
    return {
        add: (log, shown) => {
            if (rules.length === 0)
                return;
            const call = (0,read_call/* readCall */.D)(log);
            for (const counted of rules) {
                const match = matchRule(counted.rule, call, areLogsRedacted);
                if (match === 'other')
                    continue;
                if (match === 'match') {
                    counted.count += 1;
                    if (counted.came.size < mostSamples)
                        counted.came.add(sampleOf(shown.log));
                }
                else {
                    if (match.isOpen)
                        counted.open += 1;
                    keepNearest(counted.near, match, () => `${sampleOf(shown.log)} (${tellDifference(match.difference, counted.rule, shown)})`);
                }
            }
        },
        results: (pass) => [
            ...(options.failOnUnmatched === true ? [checkUnmatched(pass)] : []),
            ...rules.map((counted) => checkRule(counted, pass, checked)),
            ...(options.minCoverage === undefined ? [] : [checkCoverage(options.minCoverage, pass)]),
        ],
    };
}
/** Keeps the samples of those calls that fitted furthest, the best first, each once. */
function keepNearest(near, { fitted, isOpen }, sampleOfCall) {
    const isNearer = (other) => (isOpen === other.isOpen ? fitted > other.fitted : isOpen);
    const worst = near.at(-1);
    if (near.length === mostSamples && worst !== undefined && !isNearer(worst))
        return;
    const sample = sampleOfCall();
    if (near.some((other) => other.sample === sample))
        return;
    const at = near.findIndex(isNearer);
    near.splice(at === -1 ? near.length : at, 0, { sample, fitted, isOpen });
    near.splice(mostSamples);
}
const sampleOf = ({ request, response }) => `${(0,visible_text/* cutMiddle */.it)(`${request.method} ${request.path}`, longestSample)} → ${response.statusCode}`;
function checkUnmatched({ calls, unmatched, missing }) {
    const name = 'fail-on-unmatched';
    const count = calls.unmatched;
    if (count === 0)
        return judge({ name, passed: true, message: 'Every call got an answer that was saved for it.' }, missing);
    const shown = unmatched.slice(0, mostSamples).map(({ method, path, calls: times, difference }) => {
        const often = times > 1 ? ` (${times} times)` : '';
        const why = difference === undefined ? '' : `: ${difference.replace(/\.$/, '')}`;
        return `${(0,visible_text/* cutMiddle */.it)(`${method} ${path}`, longestSample)}${often}${why}`;
    });
    const more = shown.length < unmatched.length ? '; and more' : '';
    return {
        name,
        passed: false,
        message: `Expected no unmatched call, ${(0,verdict/* countOf */.pq)(count, 'call')} came: ${shown.join('; ')}${more}.`,
    };
}
function checkRule({ rule, count, open, came, near }, pass, checked) {
    const { min, max } = rule.times;
    const name = `expect-calls: ${shownName(rule, checked)}`;
    const expected = `Expected ${timesText(rule)}, ${count === 0 ? 'none came' : `${count} came`}`;
    if (count >= min && count <= max) {
        if (count + open > max) {
            const samples = near.filter(({ isOpen }) => isOpen).map(({ sample }) => sample);
            const why = `${(0,verdict/* countOf */.pq)(open, 'call')} cannot be compared: ${samples.join('; ')}`;
            return { name, passed: false, message: `This cannot be judged, since ${why}. So far: ${expected}.` };
        }
        const isFinal = max === Infinity;
        return judge({ name, passed: true, message: `${expected}.` }, isFinal ? undefined : pass.missing);
    }
    if (count > max)
        return { name, passed: false, message: `${expected}: ${[...came].join('; ')}.` };
    // Some came, but too few: that is what there is to see. Calls that are merely alike would be those again.
    if (count > 0 && near.length === 0)
        return { name, passed: false, message: `${expected}: ${[...came].join('; ')}.` };
    const nearest = near.length > 0 ? near.map(({ sample }) => sample) : nearestCalls(rule, pass.calls.groups);
    const hint = nearest.length === 0 ? 'No other call came near.' : `The nearest calls: ${nearest.join('; ')}.`;
    return { name, passed: false, message: `${expected}. ${hint}` };
}
/** A rule's name, redacted as the calls are that it means: segments of its path may be secret in these. */
function shownName({ name, method, path }, { redactor, segments }) {
    const [, before, target = '', after = ''] = /^(\S+\s+)(\S+)(.*)$/s.exec(name) ?? [];
    if (before === undefined)
        return redactor.redactText(name);
    const request = { method: method === '*' ? 'GET' : method, target: `/${path.join('/')}`, headers: [], body: nothing };
    const secret = [...segments.inCall(requestLog(request), undefined).segments];
    const segmentsOfRule = path.filter((segment) => segment !== '');
    const isNamed = (index) => !/^(?:\*|:)/.test(segmentsOfRule[index] ?? '');
    const shown = redactor.redactTarget(maskSegments(target, new Set(secret.filter(isNamed))));
    return redactor.redactText(before + shown + after);
}
/** `2 calls`, `at least 1 call`, `1 to 3 calls`, `no call`. */
function timesText({ times: { min, max } }) {
    if (max === 0)
        return 'no call';
    if (min === max)
        return (0,verdict/* countOf */.pq)(min, 'call');
    if (max === Infinity)
        return `at least ${(0,verdict/* countOf */.pq)(min, 'call')}`;
    return min === 0 ? `at most ${(0,verdict/* countOf */.pq)(max, 'call')}` : `${min} to ${(0,verdict/* countOf */.pq)(max, 'call')}`;
}
function checkCoverage(wanted, { coverage, missing }) {
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
    return judgeFailure({ name, passed: false, message }, missing);
}
/** A check that missing call logs could turn red is not green. */
function judge(result, missing) {
    if (missing === undefined)
        return result;
    return {
        ...result,
        passed: false,
        message: `This cannot be judged, since ${missing}. So far: ${result.message}`,
    };
}
function judgeFailure(result, missing) {
    return missing === undefined ? result : { ...result, message: `${result.message} ${capitalized(missing)}.` };
}
const capitalized = (text) => text.charAt(0).toUpperCase() + text.slice(1);

;// CONCATENATED MODULE: ./build/report/count/coverage.js
function createCoverageCounter(collection, locate = () => undefined) {
    const calls = new Map();
    let unknownExampleCalls = 0;
    const coverRequest = (request, { redactText, redactTarget }) => {
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
            address: redactTarget(request.request.address),
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
        coverage: (redactor) => {
            const { redactText } = redactor;
            const items = collection.requests.map((request) => coverRequest(request, redactor));
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

// EXTERNAL MODULE: ./build/engine/explain/tell-explanation.js + 1 modules
var tell_explanation = __webpack_require__(48553);
// EXTERNAL MODULE: ./build/report/explain/mock-request.js
var mock_request = __webpack_require__(93901);
;// CONCATENATED MODULE: ./build/report/explain/tell-miss.js


const tell_miss_nothing = new Uint8Array();
/**
 * Tells a miss once, however many calls share it. Its words are made of the redacted call and of the redacted requests of the
 * examples: what is not in them is in no sentence.
 */
function createMissTeller({ inSaved }) {
    const known = new WeakMap();
    return (miss, call) => {
        const before = known.get(miss);
        if (before !== undefined)
            return before;
        const told = tellMiss(miss, call, (candidate) => {
            const saved = candidate.request();
            const request = isBodyTold(candidate) ? saved : { ...saved, body: tell_miss_nothing };
            return (0,mock_request/* toMockRequest */.D)(call.redactRequest(request, inSaved(candidate.example.request)));
        });
        known.set(miss, told);
        return told;
    };
}
/** Bodies may be large: those that no step speaks of are left out. */
const isBodyTold = ({ steps }) => steps.some(({ step, fits }) => step === 'body' && !fits);
function tellMiss({ explanation, isCut, isChanged, positions, barePosition }, call, savedFor) {
    const { decision, candidates, bareRequest } = explanation;
    const show = call.redactText;
    const { verdict, reasons } = (0,tell_explanation/* tellExplanation */.T)(explanation, {
        sent: (0,mock_request/* toMockRequest */.D)(call.log),
        savedFor,
        show,
    });
    const near = candidates.map((candidate, index) => toNearExample(candidate, reasons[index] ?? [], call, positions[index]));
    const parts = near[0]?.steps.filter(({ fits }) => !fits) ?? [];
    // Where no example comes into question the engine's verdict says what is missing.
    const isForVerdict = parts.length === 0 || bareRequest !== undefined;
    const difference = isForVerdict ? verdict.replace(/\.$/, '') : parts.map(({ reason }) => reason).join('; ');
    const isRefused = decision.outcome === 'served';
    return {
        ...(bareRequest && { bareRequest: { place: bareRequest.place.path.map(show).join(' > '), ...barePosition } }),
        difference: isRefused
            ? refusal(show(decision.example.name), call, isChanged)
            : isCut
                ? `${difference} (the log has the start of the body only)`
                : difference,
        ...(isRefused && { isRefused }),
        candidates: near,
    };
}
function refusal(example, { log: { responseName, response } }, isChanged) {
    const when = isChanged ? ' in the environment that the mock had last' : '';
    const fits = `the collection has an example for this call ("${example}")${when}`;
    return `${fits}, but the mock answered ${response.statusCode}: ${responseName ?? ''}`;
}
function toNearExample({ example, score, steps, droppedBy }, reasons, { redactText: show, redactTarget }, position) {
    const { method, address, query } = example.request;
    const queryText = query.map(({ key, value }) => `${key}=${value}`).join('&');
    return {
        example: show(example.name),
        place: show(example.place.path.slice(0, -1).join(' > ')),
        method: show(method),
        address: redactTarget(queryText === '' ? address : `${address}?${queryText}`),
        score,
        steps: steps.map(({ step, score: points, fits }, index) => ({
            step,
            score: points,
            fits,
            reason: reasons[index] ?? '',
        })),
        ...(droppedBy !== undefined && { droppedBy }),
        ...position,
    };
}

;// CONCATENATED MODULE: ./build/report/count/unmatched.js

const longestPath = 1024;
const longestText = 500;
/** Reasons of one method, path and query that stand alone, so that one GraphQL endpoint cannot crowd out all others. */
const mostReasons = 10;
/** @param maxRequests distinct requests kept; the calls of further ones are counted */
function createUnmatchedCollector(maxRequests = 500) {
    const kept = new Map();
    const reasons = new Map();
    let leftOutCalls = 0;
    return {
        add: (log, miss) => {
            const method = (0,visible_text/* cutMiddle */.it)(log.request.method, 100);
            const path = (0,visible_text/* cutMiddle */.it)(log.request.path, longestPath);
            const status = log.response.statusCode;
            const message = (0,visible_text/* cutMiddle */.it)(log.responseName ?? '', longestText);
            const difference = miss && (0,visible_text/* cutMiddle */.it)(miss.difference, longestText);
            const target = `${method} ${path}`;
            const ownKey = JSON.stringify([target, difference ?? message, difference === undefined && status]);
            const known = reasons.get(target) ?? 0;
            // What further reasons have in common is what the mock said.
            const isOwn = kept.has(ownKey) || known < mostReasons;
            const key = isOwn ? ownKey : JSON.stringify([target]);
            const before = kept.get(key);
            if (before !== undefined) {
                before.calls += 1;
                return;
            }
            if (kept.size >= maxRequests) {
                leftOutCalls += 1;
                return;
            }
            if (isOwn)
                reasons.set(unmatched_copy(target), known + 1);
            kept.set(unmatched_copy(key), {
                method: unmatched_copy(method),
                path: unmatched_copy(path),
                calls: 1,
                status,
                message: unmatched_copy(message),
                ...(isOwn && difference !== undefined && { difference: unmatched_copy(difference) }),
                ...(isOwn && miss?.isRefused && { isRefused: true }),
                candidates: isOwn ? (miss?.candidates ?? []) : [],
                ...(isOwn && miss?.bareRequest && { bareRequest: miss.bareRequest }),
            });
        },
        unmatched: () => ({ requests: [...kept.values()].sort((a, b) => b.calls - a.calls), leftOutCalls }),
    };
}
/** A slice keeps the whole string alive that it was cut from; what is kept to the end must not. */
const unmatched_copy = (text) => Buffer.from(text).toString();

;// CONCATENATED MODULE: ./build/report/read-calls.js
/** The one pass over the call logs: each is explained, redacted, told from what is left, and counted. */










function createCallReading(options) {
    const { explainer, checks: checkOptions, redactor, areLogsRedacted, doubt: doubtOf } = options;
    const { collection, locate } = explainer;
    const calls = createCallCounter();
    const answered = createAnsweredCounter(redactor.redactTarget);
    const unmatched = createUnmatchedCollector();
    const coverage = collection && createCoverageCounter(collection, locate);
    const segments = explainer.segments(redactor.isSecretVariable);
    const checks = createCheckCounter(checkOptions, { redactor, segments, areLogsRedacted });
    const redactCall = createCallRedactor(redactor);
    const tellMiss = createMissTeller(segments);
    const isCut = (0,remember/* rememberSame */.s7)(({ body }) => (0,model/* readCutMark */.y3)(body?.data ?? '').fullSize !== undefined);
    const failures = [];
    let redactions = 0;
    let cutCalls = 0;
    let incomplete;
    let results;
    /** A log that breaks the explainer costs its explanation, not the log. */
    const attempt = (work, otherwise) => {
        try {
            return work();
        }
        catch (cause) {
            const reason = cause instanceof Error ? cause.message : String(cause);
            if (failures.length === 0)
                failures.push(new Error(`Not all calls could be explained: ${reason}`, { cause }));
            return otherwise;
        }
    };
    const take = (log) => {
        const { miss, ...found } = attempt(() => explainer.explain(log), { outcome: (0,call_outcome/* outcomeOf */.s)(log) });
        const call = redactCall(log, segments.inCall(log, found.example?.request));
        const redacted = call.log;
        redactions += call.redactions;
        if (isCut(redacted.request) || isCut(redacted.response))
            cutCalls += 1;
        const told = miss && attempt(() => tellMiss(miss, call), undefined);
        const insight = { ...found, ...(told && { miss: told }) };
        calls.add(redacted, insight.outcome);
        answered.add(redacted, insight);
        if (insight.outcome === 'unmatched')
            unmatched.add(redacted, told);
        if (insight.outcome === 'matched')
            coverage?.add(insight.example);
        checks.add(log, call);
        return { log: redacted, insight };
    };
    const sumUp = () => {
        const counted = calls.aggregate();
        const missed = unmatched.unmatched();
        const covered = coverage?.coverage(redactor);
        const given = incomplete === undefined ? doubtOf?.(counted.calls) : undefined;
        const doubt = given && { ...given, reason: redactor.redactText(given.reason) };
        const missing = incomplete === undefined ? doubtInWords(doubt) : 'call logs are missing';
        const pass = { calls: counted, unmatched: missed.requests, coverage: covered?.examples, missing };
        return {
            calls: counted,
            answered: answered.answered(),
            unmatched: missed,
            coverage: covered,
            checks: checks.results(pass),
            redactions,
            cutCalls,
            incomplete,
            missingLogs: incomplete && redactor.redactText(incomplete.message),
            doubt,
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
const doubtInWords = (doubt) => doubt?.spoilsChecks === true ? `call logs may be missing (${doubt.reason})` : undefined;

;// CONCATENATED MODULE: ./build/report/files/report-files.js
/** The files of a report, written side by side. */

/** Opens writers side by side. One that fails is dropped with its file; the others go on. */
async function openReportFiles(directory, openers) {
    const failures = [];
    const writers = new Map();
    const drop = async (name, cause) => {
        const reason = cause instanceof Error ? cause.message : String(cause);
        failures.push(new Error(`${name} could not be written to ${directory}: ${reason.replace(/\.?$/, '.')}`, { cause }));
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
        write: (log, insight) => {
            let waits;
            for (const [name, writer] of writers) {
                try {
                    const written = writer.write(log, insight);
                    if (written !== undefined)
                        (waits ??= []).push(written.catch((error) => drop(name, error)));
                }
                catch (error) {
                    (waits ??= []).push(drop(name, error));
                }
            }
            return waits && Promise.all(waits);
        },
        close: async () => {
            // Side by side: one that another program holds takes its seconds once, not for each file.
            await Promise.all([...writers].map(async ([name, writer]) => {
                try {
                    await writer.close();
                }
                catch (error) {
                    await drop(name, error);
                }
            }));
            return [...writers.values()].map(({ path }) => path);
        },
        discard: async () => {
            for (const writer of writers.values())
                await writer.discard().catch(() => undefined);
        },
    };
}

// EXTERNAL MODULE: ./build/report/summary/report-notes.js
var report_notes = __webpack_require__(59024);
;// CONCATENATED MODULE: ./build/report/write-report.js










/**
 * Reads the call logs once, explains, redacts and counts each, and writes `call-logs.ndjson`, `call-logs.har`, with
 * `page` a `report.html`, with an explainer that knows the collection `coverage.json`, and with checks `junit.xml`. One
 * log is in memory at a time. Never throws: an error of the logs or of a file is in the report.
 */
async function writeReport(options) {
    const { logs, directory, mock, redactor, explainer = (0,explain_explainer/* createExplainer */.x)(), checks = {}, onlyWhole = false } = options;
    // Names and addresses are written too.
    const shownMock = {
        id: redactor.redactText(mock.id),
        name: redactor.redactText(mock.name),
        mockUrl: redactor.redactText(mock.mockUrl),
    };
    const { areLogsRedacted = false, doubt } = options;
    const reading = createCallReading({ explainer, checks, redactor, areLogsRedacted, doubt });
    const files = await openReportFiles(directory, filesOf(options, shownMock, reading));
    for await (const { log, insight } of reading.read(logs)) {
        const written = files.write(log, insight);
        if (written !== undefined)
            await written;
    }
    const written = onlyWhole && reading.results().incomplete !== undefined ? await discard(files) : await files.close();
    const results = reading.results();
    return { mock: shownMock, files: written, ...results, failures: [...results.failures, ...files.failures] };
}
async function discard(files) {
    await files.discard();
    return [];
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
            notes: [...(0,report_notes/* reportNotes */.W)(results()), ...notes.map(redactor.redactText)],
            failedChecks: results()
                .checks.filter(({ passed }) => !passed)
                .map(({ name, message }) => `${name}. ${message}`),
            isIncomplete: results().incomplete !== undefined,
            ...(results().doubt?.spoilsChecks === true && { isDoubtful: true }),
            ...coverageTotals(results()),
            ...periodTotals(results()),
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
const periodTotals = ({ calls: { firstServedAt: first, lastServedAt: last } }) => first === undefined || last === undefined ? undefined : { period: { first, last } };
const coverageTotals = ({ coverage }) => coverage && { coverage: { served: coverage.examples.hit, examples: coverage.examples.total } };


/***/ })

};
