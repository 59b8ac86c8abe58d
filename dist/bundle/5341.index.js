export const id = 5341;
export const ids = [5341];
export const modules = {

/***/ 65341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainCall: () => (/* binding */ explainCall)
/* harmony export */ });
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88032);
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(43032);
/* harmony import */ var _job_inputs_collection_read_references_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(420);
/* harmony import */ var _job_inputs_collection_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74632);
/* harmony import */ var _job_inputs_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85292);
/* harmony import */ var _job_secrets_secret_variables_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97864);
/* harmony import */ var _postman_model_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69412);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(54170);
/** `ephemeral-mock explain`: which example a call would get, and why. */







/** More candidates than this are noise; the nearest come first. */
const maxCandidates = 12;
/**
 * Prints the explanation and a table of candidates.
 *
 * @throws InputsError with every problem
 */
async function explainCall(options, { directory, print }) {
    const problems = [];
    const report = (problem) => void problems.push(problem);
    const located = {
        collection: await (0,_job_inputs_collection_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .locate */ .x5)('collection', options.collection, directory),
        environment: await (0,_job_inputs_collection_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .locate */ .x5)('environment', options.environment ?? '', directory),
    };
    const { collection, environment } = await (0,_job_inputs_collection_read_references_js__WEBPACK_IMPORTED_MODULE_1__/* .readReferences */ .P)(located, { names: false }, report);
    for (const reference of [collection, environment]) {
        if (reference !== undefined && reference.kind !== 'file') {
            report(`\`${reference.input}\` is "${reference.text}", which is no file here: explain reads files only.`);
        }
    }
    const request = parseCall(options, report);
    if (problems.length > 0 || collection?.kind !== 'file')
        throw new _job_inputs_values_js__WEBPACK_IMPORTED_MODULE_2__/* .InputsError */ .aV(problems);
    const config = _postman_model_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultMockConfig */ .U2;
    const engine = await (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_4__/* .compileMock */ .m)({
        collection: collection.item,
        environment: environment?.kind === 'file' ? environment.item : undefined,
        config,
    });
    const secrets = (0,_job_secrets_secret_variables_js__WEBPACK_IMPORTED_MODULE_5__/* .secretsOfInputs */ .yL)({ collection, environment });
    const { redactText } = (0,_report_index_js__WEBPACK_IMPORTED_MODULE_6__.createRedactor)({ secrets, off: true });
    print(redactText(formatExplanation(engine.explain(request), request)));
}
function parseCall({ call, headers, body }, report) {
    const [, method = 'GET', target = ''] = /^(?:([A-Za-z-]+)\s+)?(\S+)$/.exec(call.trim()) ?? [];
    if (!target.startsWith('/') && !(/^https?:\/\//.test(target) && URL.canParse(target))) {
        report(`The call is "${call}": give a method and a path, for example "GET /users/7?x=1".`);
    }
    return {
        method: method.toUpperCase(),
        target,
        headers: headers.map((header) => parseHeader(header, report)),
        body: new TextEncoder().encode(body ?? ''),
    };
}
function parseHeader(text, report) {
    const colon = text.indexOf(':');
    if (colon < 1)
        report(`The header is "${text}": give it as "Name: value".`);
    return { key: text.slice(0, Math.max(0, colon)).trim(), value: text.slice(colon + 1).trim() };
}
/** As it was typed: nothing is redacted here. */
function formatExplanation(explanation, sent) {
    const { candidates } = explanation;
    const shown = candidates.slice(0, maxCandidates);
    const { sentence, reasons } = (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_7__/* .describeExplanation */ .h)(explanation, {
        sent,
        savedFor: ({ request }) => request(),
        show: (name) => name,
    });
    const rows = [
        ['Score', 'Example', 'Saved for', 'Why'],
        ...shown.map((candidate, index) => candidateRow(candidate, reasons[index] ?? [])),
    ];
    const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
    const lines = rows.map((row) => row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd());
    const rest = candidates.length - shown.length;
    return [
        sentence,
        '',
        ...(shown.length === 0 ? ['The collection has no example.'] : lines),
        ...(rest > 0 ? [`and ${rest} more`] : []),
        '',
    ].join('\n');
}
function candidateRow({ example, score, steps, droppedBy }, reasons) {
    const why = steps.map(({ step, score: points }, index) => {
        const reason = reasons[index] ?? '';
        return points === 0 || droppedBy === step ? reason : `${reason} (${points > 0 ? '+' : ''}${round(points)})`;
    });
    const { method, address } = example.request;
    return [
        droppedBy === undefined ? String(round(score)) : '-',
        cut(example.name, 40),
        cut(`${method} ${address}`, 50),
        cut(why.join('; '), 200),
    ];
}
function round(score) {
    return Math.round(score * 100) / 100;
}
/** On one line, without characters that a terminal would act on. */
function cut(text, length) {
    // eslint-disable-next-line no-control-regex -- control characters are what is looked for
    const line = text.replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ');
    return line.length <= length ? line : `${line.slice(0, length - 1)}…`;
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

/***/ 43032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ describeExplanation)
/* harmony export */ });
/* harmony import */ var _call_call_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63813);
/* harmony import */ var _describe_step_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23213);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50479);
/** Puts a whole explanation in words. */



/** @param shown the explained call and the candidates' requests, as they are or redacted */
function describeExplanation(explanation, { sent, savedFor, show }) {
    const { candidates } = explanation;
    const call = (0,_call_call_js__WEBPACK_IMPORTED_MODULE_0__/* .readCall */ .D)(sent);
    const reasons = candidates.map((candidate) => {
        const sides = { sent: call, saved: (0,_call_call_js__WEBPACK_IMPORTED_MODULE_0__/* .readCall */ .D)(savedFor(candidate)), example: candidate.example, show };
        return candidate.steps.map((step) => (0,_describe_step_js__WEBPACK_IMPORTED_MODULE_1__/* .describeStep */ .Ey)(step, sides));
    });
    const differences = reasons[0]?.filter((_, index) => candidates[0]?.steps[index]?.fits === false) ?? [];
    return { sentence: describeOutcome(explanation, differences, show), reasons };
}
function points(score) {
    return String(Math.round(score * 100) / 100);
}
function describeWin(decision, { candidates, chosenBy }, show) {
    const winner = (0,_describe_step_js__WEBPACK_IMPORTED_MODULE_1__/* .describeExample */ .mb)(decision.example, show);
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
    return `${won}; next is ${(0,_describe_step_js__WEBPACK_IMPORTED_MODULE_1__/* .describeExample */ .mb)(second.example, show)} with ${points(second.score)}.`;
}
/**
 * Why a call got its answer.
 * @param differences what the nearest candidate lacks, in words
 * @param show gives a name that stands in the collection as it may be shown
 */
function describeOutcome(explanation, differences, show) {
    const { decision, candidates, bareRequest } = explanation;
    if (decision.outcome === 'served')
        return describeWin(decision, explanation, show);
    if (bareRequest !== undefined) {
        const place = bareRequest.place.path.map(show).join(' > ');
        return `The request ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(place)} fits, but it has no saved example: add one.`;
    }
    const [nearest] = candidates;
    if (nearest === undefined)
        return 'The collection has no saved example.';
    return `Nothing fits. The nearest example is ${(0,_describe_step_js__WEBPACK_IMPORTED_MODULE_1__/* .describeExample */ .mb)(nearest.example, show)}: ${differences.join('; ')}.`;
}


/***/ }),

/***/ 23213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EN: () => (/* binding */ describePassed),
/* harmony export */   Ey: () => (/* binding */ describeStep),
/* harmony export */   m9: () => (/* binding */ quoteHeader),
/* harmony export */   mb: () => (/* binding */ describeExample)
/* harmony export */ });
/* harmony import */ var _http_text_exact_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80803);
/* harmony import */ var _call_path_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72882);
/* harmony import */ var _match_path_score_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36493);
/* harmony import */ var _match_route_address_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30553);
/* harmony import */ var _match_selectors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25239);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50479);
/**
 * Puts a step of an explanation in words. Every value comes from the two requests as they are given here: whoever gives redacted ones
 * gets sentences that hold nothing else.
 */






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
                ? `method ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(saved.method)}`
                : `method ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(sent.method)}, example has ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(saved.method)}`;
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
    const asked = (0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(sent.header(header)?.trim() ?? _quote_js__WEBPACK_IMPORTED_MODULE_0__/* .hidden */ .R);
    return `${header} asks for ${asked}${fits ? '' : `, example has ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(has[header])}`}`;
}
function describePath({ match, baseSegments, captures, fixed, passed }, { sent, saved, show }) {
    const savedPath = { ...saved.path, segments: saved.path.segments.slice(baseSegments) };
    const [path, pattern] = [pathText(sent.path), pathText(savedPath)];
    const base = baseSegments === 0 ? '' : ' without the base URL part of the path';
    if (passed !== undefined) {
        const why = describePassed(passed, ({ segment }) => saved.path.segments[segment] ?? _quote_js__WEBPACK_IMPORTED_MODULE_0__/* .hidden */ .R, show);
        return `path ${path} fits ${pattern}${base} as nothing else does: Postman's cloud would answer 404, for ${why}`;
    }
    switch (match) {
        case undefined: {
            // The surprise of those who expect `:id` to stand for anything.
            const hint = fixed === undefined
                ? ''
                : ` (its ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(`:${show(fixed.name)}`)} has the value ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(saved.path.segments[fixed.segment] ?? _quote_js__WEBPACK_IMPORTED_MODULE_0__/* .hidden */ .R)})`;
            return `path ${path}, example has ${pattern}${hint}`;
        }
        case 'exact':
            return `path ${path} is the example's${base}`;
        case 'wildcard':
        case 'trailing slash and wildcard': {
            const { wildcards } = (0,_call_path_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePattern */ .EY)(savedPath.segments.join('/'));
            const values = new Map(Array.from(wildcards, ([index, wildcard]) => [
                ...((0,_match_path_score_js__WEBPACK_IMPORTED_MODULE_2__/* .captureSegment */ .ir)(sent.path.segments[index] ?? '', wildcard) ?? []),
            ]).flat());
            const parts = captures.map((name) => values.has(name)
                ? `${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)} = ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(values.get(name) ?? _quote_js__WEBPACK_IMPORTED_MODULE_0__/* .hidden */ .R)}`
                : `${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .hidden */ .R)} = ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .hidden */ .R)}`);
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
/**
 * What a call passed over, e.g. "`:ownerId` is `<integer>` in the example".
 * @param valueOf a value of somebody's, as it may be shown
 */
function describePassed(passed, valueOf, show) {
    const parts = passed.map((variable) => {
        const { written, value } = variable;
        const shown = (0,_match_route_address_js__WEBPACK_IMPORTED_MODULE_3__/* .isPlaceholder */ .wK)(value) ? show(value) : valueOf(variable);
        return `${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(show(written))} is ${value === '' ? 'empty' : (0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(shown)}`;
    });
    return `${parts.join(' and ')} in the example`;
}
function pathText({ segments, trailingSlash }) {
    return (0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(`/${segments.join('/')}${trailingSlash ? '/' : ''}`);
}
/** What differs between the parameters of a call and of an example, the first few of it. */
function describeQuery({ equal, differences }, { sent, saved }) {
    if (differences.length === 0) {
        return equal === 0 ? 'no query parameters' : `all query parameters are equal (${String(equal)})`;
    }
    const pairs = (name, values) => 
    // As they stand in a URL, once for each value: one value may hold a comma.
    (0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(values?.map((value) => `${name}=${value}`).join('&') ?? _quote_js__WEBPACK_IMPORTED_MODULE_0__/* .hidden */ .R);
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
    const shown = areNamedByCall ? (0,_match_selectors_js__WEBPACK_IMPORTED_MODULE_4__/* .headerNames */ .Qb)(sent.header(_match_selectors_js__WEBPACK_IMPORTED_MODULE_4__/* .matchHeadersHeader */ .$X) ?? '') : names;
    const nameOf = (name) => (shown.includes(name) ? name : _quote_js__WEBPACK_IMPORTED_MODULE_0__/* .hidden */ .R);
    if (difference === undefined)
        return `headers ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(names.map(nameOf).join(', '))} are equal`;
    const { name, isSent, isSaved } = difference;
    const has = isSaved ? `example has ${quoteHeader(saved.header(name))}` : 'the example has none';
    const header = `header ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(nameOf(name))}`;
    return isSent ? `${header} is ${quoteHeader(sent.header(name))}, ${has}` : `${header} was not sent, ${has}`;
}
/** What may stand before masked credentials. */
const masked = /^(?:apikey|basic|bearer|digest|dpop|hoba|mutual|negotiate|token) \*{3}$/i;
/** A header's value. Of masked credentials the scheme, which log and page show, says nothing here. */
function quoteHeader(value) {
    return (0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value === undefined || masked.test(value) ? _quote_js__WEBPACK_IMPORTED_MODULE_0__/* .hidden */ .R : value);
}
const parse = (canonical) => canonical === undefined ? undefined : (0,_http_text_exact_json_js__WEBPACK_IMPORTED_MODULE_5__/* .parseExactJson */ .lQ)(canonical, 'compared');
const fromCharacter = (what, from) => `${what} differs from the example's from character ${String(from + 1)} on`;
/** Where and how `sent` has another body than `saved`. */
function describeBody(difference, sent, saved) {
    switch (difference.kind) {
        case 'value': {
            const { keys, isSent, isSaved, from } = difference;
            const [sentJson, savedJson] = [parse(sent.canonicalBody()), parse(saved.canonicalBody())];
            const what = (0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .describePlace */ .df)(keys, [sentJson, savedJson]);
            if (from !== undefined)
                return fromCharacter(what, from);
            const has = (0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .describeValue */ .bp)((0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(savedJson, keys), isSaved);
            return `${what} is ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .describeValue */ .bp)((0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(sentJson, keys), isSent)}, example has ${has}`;
        }
        case 'text':
            return difference.from === undefined
                ? `body is ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(sent.text())}, example has ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(saved.text())}`
                : fromCharacter('body', difference.from);
        case 'type': {
            const type = sent.mediaType();
            if (difference.saved !== 'JSON') {
                return `the example's body is ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(difference.saved)}, the call has ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(type)}`;
            }
            return `the example's body is JSON, the call ${type === '' ? 'has no Content-Type' : `says it is ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(type)}`}`;
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
const operationOf = (call) => (0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(call.graphql()?.operationName ?? _quote_js__WEBPACK_IMPORTED_MODULE_0__/* .hidden */ .R);


/***/ }),

/***/ 97864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HM: () => (/* binding */ withoutOutputs),
/* harmony export */   WD: () => (/* binding */ secretValuesOf),
/* harmony export */   gB: () => (/* binding */ secretsInAccount),
/* harmony export */   ot: () => (/* binding */ maskInLog),
/* harmony export */   yL: () => (/* binding */ secretsOfInputs)
/* harmony export */ });
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81225);
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
/** The secrets in the files that the inputs name. */
function secretsOfInputs({ collection, environment, }) {
    return secretValuesOf({
        ...(collection.kind === 'file' && { collection: collection.item.variables }),
        ...(environment?.kind === 'file' && { environment: environment.item.variables }),
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


/***/ })

};
