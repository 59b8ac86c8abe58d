export const id = 659;
export const ids = [659];
export const modules = {

/***/ 63659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ compileMock)
});

// EXTERNAL MODULE: ./build/engine/call/call.js + 1 modules
var call_call = __webpack_require__(63813);
// EXTERNAL MODULE: ./build/engine/match/path-score.js
var path_score = __webpack_require__(36493);
;// CONCATENATED MODULE: ./build/engine/match/candidates.js
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
            if ((0,path_score/* fitsWildcard */.b2)(segment, wildcard.segment))
                stack.push({ branch: wildcard.branch, depth });
        }
    }
}
function indexPaths(entries) {
    const byLowerKey = new Map();
    const byIdKey = new Map();
    const tree = newBranch();
    let hasTree = false;
    for (const [pattern, value] of entries) {
        addTo(byLowerKey, pattern.lowerKey, value);
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
    };
}

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(21916);
;// CONCATENATED MODULE: ./build/engine/explain/closeness.js
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
/** What tells without comparing two texts that they are not alike: a bit for each character in it, of 31 kinds. */
function charactersOf(text) {
    let characters = 0;
    for (let index = 0; index < text.length && index < longestCompared; index += 1) {
        characters |= 1 << (text.charCodeAt(index) % 31);
    }
    return characters;
}
function tabulatePaths(patterns) {
    const starts = new Int32Array(patterns.length + 1);
    for (const [index, { segments }] of patterns.entries())
        starts[index + 1] = (starts[index] ?? 0) + segments.length;
    const lengths = new Int32Array(starts.at(-1) ?? 0);
    const characters = new Int32Array(lengths.length);
    const numbers = new Int32Array(lengths.length);
    const numbered = new Map();
    let at = 0;
    for (const { segments, wildcards } of patterns) {
        for (const [index, segment] of segments.entries()) {
            lengths[at] = wildcards.has(index) ? -1 : segment.length;
            characters[at] = charactersOf(segment);
            const number = numbered.get(segment) ?? numbered.size;
            numbered.set(segment, number);
            numbers[at] = number;
            at += 1;
        }
    }
    return { patterns, starts, lengths, characters, numbers, differentSegments: numbered.size };
}
/** Of 32: pairs, then fours, then eights are added up side by side. */
function countBits(bits) {
    const pairs = bits - ((bits >>> 1) & 0x55555555);
    const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
    return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
/** Floating point: sums that are equal in theory. */
const rounding = 1e-9;
function createPathComparer(table, { segments }, effort) {
    const { patterns, starts, lengths, characters, numbers, differentSegments } = table;
    const sentCharacters = Int32Array.from(segments, charactersOf);
    const sentLengths = Int32Array.from(segments, ({ length }) => length);
    // Collections repeat their segments: each is compared once. -1 is not known yet.
    const known = new Map();
    const compareAt = (at, savedAt, saved) => {
        const here = known.get(at) ?? new Float64Array(differentSegments).fill(-1);
        known.set(at, here);
        const number = numbers[savedAt] ?? 0;
        const before = here[number] ?? -1;
        return before >= 0 ? before : (here[number] = textCloseness(segments[at] ?? '', saved, effort));
    };
    /** The most that the closeness of two segments can be: each character that one of them lacks costs a change. */
    const mostAt = (sentAt, savedAt) => {
        const sent = sentLengths[sentAt] ?? 0;
        const saved = lengths[savedAt] ?? 0;
        if (saved === -1)
            return 1;
        const ofSent = sentCharacters[sentAt] ?? 0;
        const ofSaved = characters[savedAt] ?? 0;
        const changes = Math.max(countBits(ofSent & ~ofSaved), countBits(ofSaved & ~ofSent), Math.abs(sent - saved));
        return changes === 0 ? 1 : 1 - changes / Math.max(sent, saved);
    };
    const lengthOf = (index) => (starts[index + 1] ?? 0) - (starts[index] ?? 0);
    /** The most segments that can be alike, the pattern's first one on the path's at `offset`. */
    const mostFrom = (offset, pattern) => {
        const start = starts[pattern] ?? 0;
        const end = Math.min(lengthOf(pattern), segments.length - offset);
        let most = 0;
        for (let index = Math.max(0, -offset); index < end; index += 1)
            most += mostAt(index + offset, start + index);
        return most;
    };
    const countFrom = (offset, pattern) => {
        const start = starts[pattern] ?? 0;
        const end = Math.min(lengthOf(pattern), segments.length - offset);
        const { segments: saved = [], wildcards } = patterns[pattern] ?? {};
        let alike = 0;
        for (let index = Math.max(0, -offset); index < end; index += 1) {
            const wildcard = lengths[start + index] === -1 ? wildcards?.get(index) : undefined;
            const isFilled = wildcard !== undefined && (0,path_score/* fitsWildcard */.b2)(segments[index + offset] ?? '', wildcard);
            alike += isFilled ? 1 : compareAt(index + offset, start + index, saved[index] ?? '');
        }
        return alike;
    };
    const shares = new Float64Array(patterns.length);
    for (let index = 0; index < shares.length; index += 1) {
        const shift = segments.length - lengthOf(index);
        const longest = Math.max(lengthOf(index), segments.length);
        const most = shift === 0 ? mostFrom(0, index) : Math.max(mostFrom(0, index), mostFrom(shift, index));
        shares[index] = longest === 0 ? 1 : most / longest;
    }
    return {
        order: orderBy(shares),
        closeness: (index, least) => {
            if ((shares[index] ?? 0) < least - rounding)
                return undefined;
            const shift = segments.length - lengthOf(index);
            const longest = Math.max(lengthOf(index), segments.length);
            if (longest === 0)
                return 1;
            const alike = shift === 0 ? countFrom(0, index) : Math.max(countFrom(0, index), countFrom(shift, index));
            return alike / longest;
        },
    };
}
/** Steps between 0 and 1 that an order tells apart. */
const mostSteps = 100;
/** Indexes of numbers between 0 and 1, the largest first as far as steps go: sorted by counting, in two passes. */
function orderBy(shares) {
    const stepOf = (share) => mostSteps - Math.floor(share * mostSteps);
    const ends = new Int32Array(mostSteps + 2);
    for (const share of shares) {
        const next = stepOf(share) + 1;
        ends[next] = (ends[next] ?? 0) + 1;
    }
    for (let step = 1; step < ends.length; step += 1)
        ends[step] = (ends[step] ?? 0) + (ends[step - 1] ?? 0);
    const order = new Int32Array(shares.length);
    for (let index = 0; index < shares.length; index += 1) {
        const step = stepOf(shares[index] ?? 0);
        const at = ends[step] ?? 0;
        order[at] = index;
        ends[step] = at + 1;
    }
    return order;
}

;// CONCATENATED MODULE: ./build/engine/render/dynamic-variables.js
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
    const { default: variables } = await __webpack_require__.e(/* import() */ 794).then(__webpack_require__.bind(__webpack_require__, 52413));
    return new Map(Object.entries(variables).map(([name, { generator }]) => [name, generator]));
}

// EXTERNAL MODULE: ./build/engine/call/canonical.js
var call_canonical = __webpack_require__(20154);
;// CONCATENATED MODULE: ./build/engine/match/match-body.js

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
            const canonical = isJson(mediaTypeOf(headers, variables)) ? (0,call_canonical/* canonicalJson */.dj)(text) : undefined;
            return canonical === undefined ? { kind: 'text', text } : { kind: 'json', canonical, text };
        }
        case 'urlencoded':
        case 'formdata': {
            const fields = body.fields.map(({ key, value }) => [variables.resolve(key), variables.resolve(value)]);
            const mediaType = body.mode === 'formdata' ? 'multipart/form-data' : 'application/x-www-form-urlencoded';
            return { kind: 'fields', fields: (0,call_canonical/* canonicalFields */.WE)(fields), mediaType };
        }
        case 'graphql':
            return {
                kind: 'graphql',
                parts: (0,call_canonical/* canonicalGraphql */.Kp)(variables.resolve(body.query), body.operationName, variables.resolve(body.variables)),
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

// EXTERNAL MODULE: ./build/engine/explain/quote.js
var quote = __webpack_require__(50479);
;// CONCATENATED MODULE: ./build/engine/explain/body-difference.js



/** The index of the first character that differs in two texts that differ, where they look alike in quotes. */
function differsFrom(sent, saved, show) {
    if (show(sent) !== show(saved))
        return {};
    let index = 0;
    while (index < sent.length && sent.charCodeAt(index) === saved.charCodeAt(index))
        index += 1;
    return { from: index };
}
function isContainer(value) {
    return typeof value === 'object' && value !== null;
}
/** The first place where two JSON values differ; both came through `canonicalJson`, which bounds their depth. */
function firstDifference(sent, saved, keys) {
    if (!isContainer(sent) || !isContainer(saved) || Array.isArray(sent) !== Array.isArray(saved)) {
        if (Object.is(sent, saved))
            return undefined;
        const areTexts = typeof sent === 'string' && typeof saved === 'string';
        const from = areTexts ? differsFrom(sent, saved, (text) => (0,quote/* quote */.h)(JSON.stringify(text))) : {};
        return { kind: 'value', keys, isSent: sent !== undefined, isSaved: saved !== undefined, ...from };
    }
    for (const key of new Set([...Object.keys(saved), ...Object.keys(sent)])) {
        const sentValue = Object.hasOwn(sent, key) ? sent[key] : undefined;
        const savedValue = Object.hasOwn(saved, key) ? saved[key] : undefined;
        const difference = firstDifference(sentValue, savedValue, [...keys, key]);
        if (difference !== undefined)
            return difference;
    }
    return undefined;
}
function jsonDifference(canonical, call) {
    if (!isJson(call.mediaType()))
        return { kind: 'type', saved: 'JSON' };
    const sent = call.canonicalBody();
    if (sent === undefined)
        return { kind: 'no JSON' };
    return firstDifference(JSON.parse(sent), JSON.parse(canonical), []) ?? { kind: 'unknown' };
}
/** For a body that is compared as text. Where both are JSON their values tell more than their white space. */
function plainDifference(text, call) {
    const sent = call.canonicalBody();
    const saved = sent === undefined ? undefined : (0,call_canonical/* canonicalJson */.dj)(text);
    if (sent === undefined || saved === undefined)
        return { kind: 'text', ...differsFrom(call.text(), text, quote/* quote */.h) };
    return (firstDifference(JSON.parse(sent), JSON.parse(saved), []) ?? {
        kind: 'same JSON as text',
        isSentAsJson: isJson(call.mediaType()),
    });
}
/** For a body that `compareBody` found different. */
function bodyDifference(pattern, call) {
    if (!call.hasBody)
        return { kind: 'not sent' };
    switch (pattern.kind) {
        case 'none':
            return { kind: 'not saved' };
        case 'file':
            return { kind: 'file' };
        case 'json':
            return jsonDifference(pattern.canonical, call);
        case 'text':
            return plainDifference(pattern.text, call);
        case 'fields':
            return call.mediaType() === pattern.mediaType ? { kind: 'fields' } : { kind: 'type', saved: pattern.mediaType };
        case 'graphql': {
            const sent = call.graphql();
            if (sent === undefined)
                return { kind: 'no GraphQL' };
            if (sent.query !== pattern.parts.query)
                return { kind: 'graphql', part: 'query' };
            return { kind: 'graphql', part: sent.variables === pattern.parts.variables ? 'operation' : 'variables' };
        }
    }
}

// EXTERNAL MODULE: ./build/engine/match/query-score.js
var query_score = __webpack_require__(9118);
;// CONCATENATED MODULE: ./build/engine/match/similar-paths.js
/** The last resort of matching, the "document distance": examples whose path is only similar, found with bounded effort. */

/**
 * What a call may cost that no other step has answered, whatever the collection: about a millisecond, two at most. Work is
 * counted and not time, so that the same question always gets the same answer.
 */
const similar_paths_mostSteps = 200_000;
/** For a segment that is looked at for the first time; later it takes one … */
const stepsOfWord = 3;
/** … for its distance, beside those for its characters … */
const stepsOfDistance = 10;
/** … and for what is found: the caller scores it. */
const stepsOfFound = 30;
/** Longer segments are IDs, which must be equal. */
const longestSimilar = 255;
/** Longer texts have almost all letters: which they lack says nothing. */
const longestWithLetters = 64;
function indexSimilarPaths(entries) {
    const byLength = Map.groupBy(entries, ([{ segments }]) => segments.length);
    const groups = new Map(Array.from(byLength, ([length, members]) => [length, groupOf(length, members)]));
    return {
        find({ segments }) {
            const group = groups.get(segments.length);
            return group === undefined ? { found: [], steps: 0 } : search(group, segments);
        },
    };
}
function groupOf(length, members) {
    const places = Array.from({ length }, () => ({
        words: { texts: [], lengths: [], letters: [] },
        known: new Map(),
    }));
    const numbers = [];
    for (const [{ segments }] of members) {
        for (const [index, { words, known }] of places.entries()) {
            const text = segments[index] ?? '';
            const number = known.get(text) ?? known.size;
            if (number === known.size) {
                known.set(text, number);
                words.texts.push(text);
                words.lengths.push(text.length);
                words.letters.push(lettersOf(text));
            }
            numbers.push(number);
        }
    }
    return { values: members.map(([, value]) => value), words: places.map(({ words }) => words), numbers };
}
function lettersOf(text) {
    let letters = 0;
    if (text.length > longestWithLetters)
        return letters;
    for (let i = 0; i < text.length; i += 1)
        letters |= 1 << (text.charCodeAt(i) & 31);
    return letters;
}
function search({ values, words, numbers }, segments) {
    const effort = { steps: 0 };
    const places = words.map((ofPlace, index) => {
        const sent = segments[index] ?? '';
        return { sent, letters: lettersOf(sent), words: ofPlace, verdicts: undefined };
    });
    const found = [];
    let next = 0;
    for (const value of values) {
        let fitting = 0;
        for (const place of places) {
            if (!fits(place, numbers[next + fitting] ?? 0, effort))
                break;
            fitting += 1;
        }
        if (effort.steps > similar_paths_mostSteps)
            break;
        next += places.length;
        if (fitting < places.length)
            continue;
        found.push(value);
        effort.steps += stepsOfFound;
    }
    return { found, steps: effort.steps };
}
const similar = 1;
const different = 2;
function fits(place, number, effort) {
    effort.steps += 1;
    if (effort.steps > similar_paths_mostSteps)
        return false;
    const verdicts = (place.verdicts ??= new Uint8Array(place.words.texts.length));
    let verdict = verdicts[number];
    if (verdict === 0) {
        effort.steps += stepsOfWord;
        verdict = isSimilar(place, number, effort) ? similar : different;
        verdicts[number] = verdict;
    }
    return verdict === similar;
}
/** Whether a segment of the call is similar to the word of that number. */
function isSimilar({ sent, letters, words }, number, effort) {
    const length = words.lengths[number] ?? 0;
    const longest = Math.max(sent.length, length);
    const most = longest / 4;
    // What is cheap rules most out: a distance is at least the difference of the lengths, and the letters that one lacks.
    if (Math.abs(sent.length - length) > most)
        return false;
    if (longest <= longestWithLetters && missingLetters(letters, words.letters[number] ?? 0) > most)
        return false;
    const saved = words.texts[number] ?? '';
    if (sent === saved)
        return true;
    if (longest > longestSimilar)
        return false;
    // The characters of one are taken in blocks of 32, each against all of the other.
    effort.steps += stepsOfDistance + longest * Math.ceil(longest / 32);
    return effort.steps <= similar_paths_mostSteps && (0,mod/* distance */.Io)(sent, saved) <= most;
}
/** How many groups of characters one has and the other lacks, whichever lacks more: each takes an edit of its own. */
function missingLetters(a, b) {
    return Math.max(similar_paths_countBits(a & ~b), similar_paths_countBits(b & ~a));
}
/** The number of bits that are set, of 32: in pairs, in fours, in eights, and the sum of those. */
function similar_paths_countBits(bits) {
    const pairs = bits - ((bits >>> 1) & 0x55555555);
    const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
    return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

;// CONCATENATED MODULE: ./build/engine/match/match.js





/** An equal body is worth this much when body matching is off (Postman docs, Nov 2023). */
const equalBodyScore = 5;
function tabulate(routes) {
    const aliased = routes.flatMap((route) => route.paths.withoutBase === undefined ? [] : [[route.paths.withoutBase, route]]);
    const whole = routes.map((route) => [route.paths.path, route]);
    return {
        routes,
        whole: indexPaths(whole),
        withoutBase: indexPaths(aliased),
        similar: indexSimilarPaths(whole),
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
    const scorePattern = (pattern) => (0,path_score/* scorePath */.Am)(pattern, path, config.matchWildcards);
    const whole = scoreIndex(table.whole, matching, false, ({ paths }) => scorePattern(paths.path));
    if (whole.length > 0)
        return whole;
    const aliased = scoreIndex(table.withoutBase, matching, true, ({ paths: { withoutBase } }) => withoutBase === undefined ? undefined : scorePattern(withoutBase));
    if (aliased.length > 0 || code !== undefined)
        return aliased;
    return scoreEach(table.similar.find(path).found, matching, false, () => path_score/* similarMatch */.nq);
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

;// CONCATENATED MODULE: ./build/engine/match/misses.js
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

;// CONCATENATED MODULE: ./build/engine/match/select-by-header.js



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
/** What the call asks for by `x-mock-response-…`, and whether the example has it. */
function askedOf(route, { code, id, name }) {
    return [
        ...(code === undefined ? [] : [{ header: 'x-mock-response-code', fits: hasCode(route, code) }]),
        ...(id === undefined ? [] : [{ header: 'x-mock-response-id', fits: route.ids.includes(id) }]),
        ...(name === undefined ? [] : [{ header: 'x-mock-response-name', fits: route.example.name === name }]),
    ];
}
/** Wildcards are filled from the call where its URL happens to fit (postman-app-support#11323). */
function capturesOfSelected(route, call) {
    const { path, withoutBase } = route.paths;
    const inPath = (0,path_score/* captureWildcards */.Ck)(path, call.path) ??
        (withoutBase === undefined ? undefined : (0,path_score/* captureWildcards */.Ck)(withoutBase, call.path));
    const inQuery = (0,query_score/* scoreQuery */.xJ)(route.query, call.query, call.queryPairs.length).captures;
    return inPath === undefined || inQuery === undefined ? (inPath ?? inQuery) : new Map([...inQuery, ...inPath]);
}

;// CONCATENATED MODULE: ./build/engine/explain/rank-candidates.js
/** Finds the examples that are nearest to a call, in one pass over all of them: only these are compared in full. */





/** The most that path and query give. */
const mostOfUrl = 110;
/** How far off a path is that has nothing in common. */
const farthestPath = 90;
/** Character comparisons that one explanation may spend on telling which example is nearer. */
const effortPerExplanation = 20_000_000;
/**
 * Those that stayed in by score, ties as they are broken; then those dropped, nearest first.
 * @param mostDropped how many of those that were dropped are kept
 */
function rankCandidates(explained, scored, mostDropped) {
    const stayed = [];
    const dropped = createNearest(mostDropped);
    const { weigh, order } = createScale(explained, scored);
    for (const index of order) {
        const weighed = weigh(index, dropped.limit());
        if (weighed === undefined)
            continue;
        if (weighed.droppedBy === undefined)
            stayed.push(weighed);
        else
            dropped.add(weighed);
    }
    return [...stayed.sort((a, b) => b.score - a.score || a.route.rank - b.route.rank), ...dropped.all];
}
/** A sorted list of the nearest few. */
function createNearest(most) {
    const all = [];
    const isNearer = (a, b) => a.distance === b.distance ? a.route.rank < b.route.rank : a.distance < b.distance;
    return {
        all,
        /** What is farther off does not come in. */
        limit: () => (most === 0 ? -1 : all.length < most ? Infinity : (all.at(-1)?.distance ?? Infinity)),
        add: (candidate) => {
            let [from, to] = [0, all.length];
            while (from < to) {
                const middle = (from + to) >> 1;
                const other = all[middle];
                if (other !== undefined && isNearer(other, candidate))
                    from = middle + 1;
                else
                    to = middle;
            }
            if (from < most)
                all.splice(from, 0, candidate);
            if (all.length > most)
                all.pop();
        },
    };
}
function createScale(explained, scored) {
    const { call, selectors, routes, methods, table, tables, config } = explained;
    const byUrl = selectors.id === undefined && selectors.name === undefined;
    const isPlain = byUrl && selectors.code === undefined;
    const fitting = new Set(scored.keys());
    for (const each of tables.values()) {
        for (const route of fittingRoutes(each, call, config))
            fitting.add(route);
    }
    const effort = { left: effortPerExplanation };
    const comparer = createPathComparer(table, call.path, effort);
    /** How far the path puts a route off, beginning at `base`. */
    const withPath = (index, base, limit, farthest = farthestPath) => {
        if (base > limit)
            return undefined;
        const closeness = comparer.closeness(index, Math.max(0, 1 - (limit - base) / farthest));
        return closeness === undefined ? undefined : base + farthest * (1 - closeness);
    };
    const drop = (index, droppedBy, distance) => {
        const route = distance === undefined ? undefined : routes[index];
        return route && distance !== undefined ? { route, score: 0, droppedBy, distance } : undefined;
    };
    const weighRight = (route, index, limit, missesPath) => {
        if (!isPlain && askedOf(route, selectors).some(({ fits }) => !fits)) {
            // The wrong code and the wrong path are further off than the wrong path alone.
            if (byUrl)
                return drop(index, 'selector', missesPath ? withPath(index, 13, limit) : 3);
            const { name } = selectors;
            const nameApart = name === undefined ? 0 : 1 - textCloseness(name, route.example.name, effort);
            return drop(index, 'selector', withPath(index, 3 + 45 * nameApart, limit, 45));
        }
        if (!byUrl)
            return { route, score: 0, droppedBy: undefined, distance: 0 };
        const fits = scored.get(route);
        return fits === undefined ? drop(index, 'path', withPath(index, 10, limit)) : weighFitting(fits, explained);
    };
    const weigh = (index, limit) => {
        const isRightMethod = methods[index] === call.method;
        // Most examples of a large collection: nothing but their paths is looked at.
        if (isPlain && fitting.size === 0) {
            return drop(index, isRightMethod ? 'path' : 'method', withPath(index, isRightMethod ? 10 : 12, limit));
        }
        const route = routes[index];
        if (route === undefined)
            return undefined;
        const missesPath = byUrl && !fitting.has(route);
        if (isRightMethod)
            return weighRight(route, index, limit, missesPath);
        return drop(index, 'method', byUrl && !missesPath ? 12 : withPath(index, 12, limit));
    };
    return { order: comparer.order, weigh };
}
/** A route whose path fits. */
function weighFitting({ route, score }, { call, selectors }) {
    // Of those that fail at the same step the one with the better path and query is nearer.
    const behind = (mostOfUrl - score) / 1000;
    if (differentHeader(route, call, selectors.matchHeaders) !== undefined) {
        return { route, score, droppedBy: 'headers', distance: 2 + behind };
    }
    const forBody = bodyScore(compareBody(route.body(), call), selectors);
    return {
        route,
        score: score + (forBody ?? 0),
        droppedBy: forBody === undefined ? 'body' : undefined,
        distance: 1 + behind,
    };
}
/** Whether an example's path is the call's, whatever else keeps it out. */
function pathFits({ paths: { path, withoutBase } }, call, config) {
    return [path, withoutBase].some((pattern) => pattern !== undefined && (0,path_score/* scorePath */.Am)(pattern, call.path, config.matchWildcards) !== undefined);
}
/** All of a table whose path is the call's. */
function fittingRoutes({ whole, withoutBase }, call, config) {
    return [whole, withoutBase]
        .flatMap((index) => [...index.find(call.path), ...index.findByIds(call.path)])
        .filter((route) => pathFits(route, call, config));
}

// EXTERNAL MODULE: ./build/engine/match/selectors.js
var match_selectors = __webpack_require__(25239);
;// CONCATENATED MODULE: ./build/engine/explain/explain.js
/** Why a call got what it got, as data: every candidate, step by step. */








/** Explanations of larger collections keep the nearest ones only. */
const mostCandidates = 1000;
/** @param mostDropped candidates that are told, of those that were dropped */
function explainCall(explained, mostDropped = mostCandidates) {
    const { decision, selectors } = explained;
    const scored = new Map(explained.scored.map((entry) => [entry.route, entry]));
    const candidates = rankCandidates(explained, scored, Math.min(mostDropped, mostCandidates))
        .slice(0, mostCandidates)
        .map(({ route, score, droppedBy }) => ({
        example: route.example,
        request: route.request,
        score,
        steps: stepsOf(route, scored.get(route), explained),
        droppedBy,
    }));
    // A request without example is to blame where nothing else is: not for a header that is missing, say.
    const bareRequest = decision === noExample ? explained.bareRequest : undefined;
    return {
        decision,
        candidates,
        ...(selectors.name !== undefined && { chosenBy: 'x-mock-response-name' }),
        ...(selectors.id !== undefined && { chosenBy: 'x-mock-response-id' }),
        ...(bareRequest && { bareRequest }),
    };
}
function stepsOf(route, scored, explained) {
    const { call, selectors, config } = explained;
    const byUrl = selectors.id === undefined && selectors.name === undefined;
    // An example that an earlier step drops may differ in its path as well: both are told.
    const pathMiss = () => scored === undefined && byUrl && !pathFits(route, call, config) ? [pathDifference(route, explained)] : [];
    if (route.example.request.method !== call.method) {
        return [{ step: 'method', score: 0, fits: false }, ...pathMiss()];
    }
    const asked = askedOf(route, selectors);
    const first = [
        { step: 'method', score: 0, fits: true },
        ...asked.map(({ header, fits }) => ({ step: 'selector', header, score: 0, fits })),
    ];
    if (asked.some(({ fits }) => !fits))
        return [...first, ...pathMiss()];
    // An example that is asked for by ID or name is served whatever the URL.
    if (!byUrl)
        return first;
    if (scored === undefined)
        return [...first, pathDifference(route, explained)];
    return [...first, ...urlSteps(scored, call), ...headerAndBodySteps(route, call, selectors)];
}
function pathDifference({ example: { request } }, { paths }) {
    const isFixed = ({ name }) => request.pathVariables.some(({ key }) => key === name);
    const fixed = request.pathVariables.length === 0 ? undefined : paths.read(request).variables.find(isFixed);
    const difference = { match: undefined, baseSegments: 0, captures: [], ...(fixed && { fixed }) };
    return { step: 'path', ...difference, score: 0, fits: false };
}
/** Path and query of a route whose path fits. */
function urlSteps({ route, path, query, viaBase }, call) {
    const { path: whole, withoutBase } = route.paths;
    const baseSegments = viaBase && withoutBase !== undefined ? whole.segments.length - withoutBase.segments.length : 0;
    const captures = [...(path.captures?.keys() ?? [])];
    const pathStep = { step: 'path', match: path.step, baseSegments, captures, score: path.score, fits: true };
    if (query === undefined)
        return [pathStep];
    const differences = queryDifferences(route, call);
    const fits = differences.length === 0;
    return [pathStep, { step: 'query', equal: query.matched, differences, score: query.score, fits }];
}
function queryDifferences({ query: { groups } }, { query }) {
    const saved = new Set(groups.map(({ key }) => key));
    return [
        ...groups
            .filter((group) => !(0,query_score/* fitsGroup */.qQ)(group, query.get(group.key) ?? []))
            .map(({ key }) => ({ name: key, isSent: query.has(key), isSaved: true })),
        ...[...query.keys()].filter((key) => !saved.has(key)).map((name) => ({ name, isSent: true, isSaved: false })),
    ];
}
function headerAndBodySteps(route, call, selectors) {
    const names = selectors.matchHeaders;
    const name = differentHeader(route, call, names);
    const headers = {
        step: 'headers',
        names,
        areNamedByCall: call.header(match_selectors/* matchHeadersHeader */.$X) !== undefined,
        score: 0,
        fits: name === undefined,
    };
    if (name !== undefined) {
        const difference = { name, isSent: call.header(name) !== undefined, isSaved: route.headers().has(name) };
        return [{ ...headers, difference }];
    }
    const body = compareBody(route.body(), call);
    return [
        ...(names.length > 0 ? [headers] : []),
        ...(body === 'neither' ? [] : [bodyStep(route, call, bodyScore(body, selectors) ?? 0, body === 'same')]),
    ];
}
function bodyStep(route, call, score, fits) {
    return { step: 'body', score, fits, ...(!fits && { difference: bodyDifference(route.body(), call) }) };
}

// EXTERNAL MODULE: ./build/engine/call/path-pattern.js
var path_pattern = __webpack_require__(72882);
// EXTERNAL MODULE: ./build/engine/read/read-url.js
var read_url = __webpack_require__(39130);
// EXTERNAL MODULE: ./build/engine/call/url-protocol.js
var url_protocol = __webpack_require__(7550);
// EXTERNAL MODULE: ./build/engine/call/variables.js
var call_variables = __webpack_require__(81225);
;// CONCATENATED MODULE: ./build/engine/match/route-address.js




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
    const path = (prefix ?? '') + separator + tail.address;
    const hasPrefix = prefix !== undefined && (0,path_pattern/* parsePattern */.E)(prefix).segments.length > 0 && !isWhole;
    return {
        paths: {
            path: (0,path_pattern/* parsePattern */.E)(path),
            withoutBase: hasPrefix ? (0,path_pattern/* parsePattern */.E)(separator + tail.address) : undefined,
        },
        path,
        query: tail.query,
    };
}
/** The `:name` and `{{name}}` behind the base of a saved request's address, whether or not they have values. */
function writtenVariables(request, variables) {
    const { base, rest, glued } = splitBase(request.address.slice(0, longestAddress));
    const segments = (glued ? `/${rest}` : rest).split('/');
    const upTo = (index) => routeAddress({ ...request, address: base + segments.slice(0, index).join('/') }, variables).path;
    return segments.flatMap((segment, index) => namesIn(segment).map((name) => ({ name, before: upTo(index), through: upTo(index + 1) })));
}
/** The variables in one segment of an address: `:id` and `:id.json` are named `id`. */
const namesIn = (segment) => segment.startsWith(':') && segment.length > 1 ? [segment.slice(1).split('.', 1)[0] ?? ''] : (0,call_variables/* tokenNames */.uX)(segment);

;// CONCATENATED MODULE: ./build/engine/match/path-variables.js
/** Which segments of a call's path stand where the path of a saved request has variables. */





/** Character comparisons for one call. */
const effortPerCall = 200_000;
/** Segments that are compared for one call; of longer paths the starts and the ends are. */
const mostCompared = 20_000;
/** Remembers what it has read of each saved request. */
function createSavedPaths(requests, variables) {
    const known = new WeakMap();
    const read = (saved) => {
        const named = known.get(saved) ?? readNamedPath(saved, variables);
        known.set(saved, named);
        return named;
    };
    return {
        names: (0,call_call/* once */.Oo)(() => {
            const written = requests.flatMap(({ request, examples }) => [
                request,
                ...examples.map((example) => example.request),
            ]);
            return new Set([
                ...written.flatMap(({ address }) => address.split('/').flatMap(namesIn)),
                ...variables.nestedNames,
            ]);
        }),
        read: (saved) => {
            const { paths, variables: named } = read(saved);
            return { segments: paths.path.segments, variables: named };
        },
        find: (target, saved) => {
            const named = read(saved);
            if (named.variables.length === 0)
                return [];
            const { path } = (0,call_call/* readTarget */._E)(target);
            return bestShifts(named, path).flatMap((shift) => fill(named, path.segments, shift));
        },
    };
}
function fill({ paths, variables }, sent, shift) {
    return variables.flatMap(({ name, segment }) => {
        const text = sent[segment + shift];
        if (text === undefined)
            return [];
        const wildcard = paths.path.wildcards.get(segment);
        const part = wildcard && (0,path_score/* captureSegment */.ir)(text, wildcard)?.get(name);
        return [{ name, segment: segment + shift, values: part === undefined || part === text ? [text] : [text, part] }];
    });
}
function readNamedPath(request, variables) {
    const { paths } = routeAddress(request, variables);
    const wildcards = Array.from(paths.path.wildcards, ([segment, { names }]) => names.map((name) => ({ name, segment }))).flat();
    const countOf = (path) => (0,path_pattern/* parsePath */.R)(path).segments.length;
    // A variable that has a value has left its name in the request alone. The value may be several segments.
    const written = writtenVariables(request, variables).flatMap(({ name, before, through }) => {
        const from = countOf(before);
        return Array.from({ length: Math.max(0, countOf(through) - from) }, (_, index) => ({
            name,
            segment: from + index,
        }));
    });
    const isWildcard = ({ name, segment }) => wildcards.some((wildcard) => wildcard.segment === segment && wildcard.name === name);
    return { paths, variables: [...wildcards, ...written.filter((variable) => !isWildcard(variable))] };
}
/**
 * How far the saved path is to be moved for as much of it as possible to lie on what is like it: 0 where both have as many
 * segments, and back by the base URL's segments where it fits without them. Several where they are equally good.
 */
function bestShifts({ paths: { path, withoutBase }, variables }, sent) {
    const difference = sent.segments.length - path.segments.length;
    if (difference === 0)
        return [0];
    if (withoutBase !== undefined && (0,path_score/* scorePath */.Am)(withoutBase, sent, true) !== undefined)
        return [difference];
    const effort = { left: effortPerCall };
    const isVariable = new Set(variables.map(({ segment }) => segment));
    const alike = (shift) => path.segments.reduce((sum, saved, index) => {
        const segment = sent.segments[index + shift];
        return segment === undefined || isVariable.has(index) ? sum : sum + textCloseness(segment, saved, effort);
    }, 0);
    const isLong = (Math.abs(difference) + 1) * path.segments.length > mostCompared;
    const least = Math.min(0, difference);
    const shifts = isLong
        ? [0, difference]
        : Array.from({ length: Math.abs(difference) + 1 }, (_, index) => least + index);
    const closeness = shifts.map(alike);
    const best = Math.max(...closeness);
    return shifts.filter((_, index) => closeness[index] === best);
}

// EXTERNAL MODULE: ./build/http-text/header-text.js
var header_text = __webpack_require__(86420);
;// CONCATENATED MODULE: ./build/engine/render/template-helpers.js
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

;// CONCATENATED MODULE: ./build/engine/render/template.js

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

;// CONCATENATED MODULE: ./build/engine/render/render.js


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
            sharesHeaders: staticHeaders !== undefined,
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

;// CONCATENATED MODULE: ./build/engine/explain/saved-request.js

const boundary = 'saved-form-data';
/**
 * Variables are resolved; those that nobody defines stand as `{{name}}`. Segments, parameters and bodies are read from it as
 * they are compared.
 *
 * @param query the request's, as it is compared
 */
function savedRequest(request, query, variables) {
    const { path } = routeAddress(request, variables);
    const resolve = ({ key, value }) => ({
        key: variables.resolve(key),
        value: variables.resolve(value),
    });
    const parameters = query.groups.flatMap(({ key, values, wildcards }) => [...values, ...wildcards.map((name) => `{{${name}}}`)].map((value) => ({ key, value })));
    const { type, text } = bodyOf(request.body, resolve, variables);
    const headers = request.headers.map(resolve).filter(({ key }) => type === undefined || !isContentType(key));
    return {
        method: request.method,
        target: toPath(path) + (parameters.length === 0 ? '' : `?${toForm(parameters)}`),
        headers: type === undefined ? headers : [...headers, { key: 'Content-Type', value: type }],
        body: new TextEncoder().encode(text),
    };
}
/** What would end a path in a target is a part of it here, percent-encoded. */
const toPath = (path) => (path.startsWith('/') ? path : `/${path}`).replace(/[?#]/g, encodeURIComponent);
const toForm = (fields) => fields.map(({ key, value }) => `${encode(key)}=${encode(value)}`).join('&');
/** Half a surrogate pair cannot be encoded. */
const encode = (text) => encodeURIComponent(text.toWellFormed());
const isContentType = (name) => name.toLowerCase() === 'content-type';
/** The body's text, and the Content-Type that Postman sends with it where the editor and not a header decides that. */
function bodyOf(body, resolve, variables) {
    switch (body?.mode) {
        case undefined:
        case 'file':
            return { text: '' };
        case 'raw':
            return { text: variables.resolve(body.text) };
        case 'urlencoded':
            return { type: 'application/x-www-form-urlencoded', text: toForm(body.fields.map(resolve)) };
        case 'formdata':
            return { type: `multipart/form-data; boundary=${boundary}`, text: toMultipart(body.fields.map(resolve)) };
        case 'graphql': {
            const { operationName } = body;
            const parts = { query: variables.resolve(body.query), operationName };
            return {
                type: 'application/json',
                text: JSON.stringify({ ...parts, variables: parsed(variables.resolve(body.variables)) }),
            };
        }
    }
}
function toMultipart(fields) {
    const parts = fields.map(({ key, value }) => `--${boundary}\r\nContent-Disposition: form-data; name="${key.replace(/["\\]/g, '\\$&').replace(/[\r\n]/g, ' ')}"\r\n\r\n${value}\r\n`);
    return `${parts.join('')}--${boundary}--\r\n`;
}
/** The variables of a GraphQL request; text that is no JSON goes as it is. */
function parsed(text) {
    try {
        return text.trim() === '' ? undefined : JSON.parse(text);
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ./build/engine/match/route.js







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
    const inQuery = query.flatMap(({ value }) => (0,call_variables/* tokenNames */.uX)(value));
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
    const body = (0,call_call/* once */.Oo)(() => prepareBody(request.body, request.headers, variables));
    const answer = (0,call_call/* once */.Oo)(() => {
        const scope = { captures: captureNames(paths, query), generators };
        return prepareAnswer(example, variables, scope, config.delay?.duration ?? 0);
    });
    const queryPattern = (0,query_score/* prepareQuery */.Ib)(query, config.matchWildcards);
    if (eager)
        body();
    if (example.body.length > largeText)
        answer();
    return {
        example,
        paths,
        query: queryPattern,
        headers: (0,call_call/* once */.Oo)(() => requestHeaders(example, variables)),
        body,
        answer,
        request: (0,call_call/* once */.Oo)(() => savedRequest(request, queryPattern, variables)),
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

;// CONCATENATED MODULE: ./build/engine/compile-mock.js
/** A collection and an environment made ready to answer calls. */














const noRoutes = tabulate([]);
const noBody = new Uint8Array();
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
    const variables = (0,call_variables/* createVariables */.Cl)(collection.variables, environment?.variables ?? []);
    const generators = usesDynamicVariables(collection, allVariables) ? await loadGenerators() : noGenerators;
    const context = { variables, generators, config, ownerId, exporterId: collection.exporterId };
    const routes = makeRoutes(collection.requests, context);
    const tables = new Map(Array.from(Map.groupBy(routes, ({ example }) => example.request.method), ([method, group]) => [method, tabulate(group)]));
    const bareRequests = indexBareRequests(collection.requests, variables.sharing(growthOfUrls));
    const configured = (0,match_selectors/* configuredSelectors */.$h)(config);
    const compared = (0,call_call/* once */.Oo)(() => ({
        routes,
        methods: routes.map(({ example }) => example.request.method),
        table: tabulatePaths(routes.map(({ paths: { path } }) => path)),
    }));
    const paths = createSavedPaths(collection.requests, variables);
    const findBareRequest = (call) => {
        const index = bareRequests.get(call.method);
        const found = index === undefined ? [] : [...index.find(call.path), ...index.findByIds(call.path)];
        return found.find(({ path }) => (0,path_score/* scorePath */.Am)(path, call.path, config.matchWildcards) !== undefined)?.request;
    };
    const miss = (call) => (findBareRequest(call) === undefined ? noMatch : noExample);
    const serve = (route, call, captures, delay) => {
        const answer = route.answer();
        const served = answer.prepared ?? answer.render(call(), captures);
        return delay === undefined ? served : { ...served, delay, isShared: false };
    };
    /** Of every example that comes into question, whatever others there are. */
    const score = (call, { code }) => scoreRoutes({ table: tables.get(call.method) ?? noRoutes, call, config, code, all: true });
    const answerSelected = (call, selectors, scored) => {
        if (selectors.id !== undefined || selectors.name !== undefined) {
            const route = selectByHeader((tables.get(call.method) ?? noRoutes).routes, selectors);
            if (route === undefined)
                return noMatch;
            return serve(route, () => call, capturesOfSelected(route, call), selectors.delay);
        }
        const best = chooseBest(scored ?? score(call, selectors), call, selectors);
        return best === undefined ? miss(call) : serve(best.route, () => call, capturesOf(best), selectors.delay);
    };
    const fit = (method, target) => {
        const parsed = (0,call_call/* readTarget */._E)(target);
        const bare = (0,call_call/* readCall */.D9)({ method, target, headers: [], body: noBody }, parsed);
        const table = tables.get(bare.method) ?? noRoutes;
        const all = config.matchBody || configured.matchHeaders.length > 0;
        const fitting = scoreRoutes({ table, call: bare, config, code: undefined, all });
        const scored = all ? fitting : contenders(fitting);
        const headersMatter = configured.matchHeaders.length > 0;
        // Where bodies only add to a score, the only one in the race wins with any.
        const bodyMatters = config.matchBody || (scored.length > 1 && scored.some(({ route }) => route.example.request.body !== undefined));
        const winner = chooseBest(scored, bare, configured);
        const missed = (0,call_call/* once */.Oo)(() => miss(bare));
        return {
            pieces: scored.length + parsed.path.segments.length + parsed.queryPairs.length,
            answer(request) {
                let call;
                const parsedCall = () => (call ??= (0,call_call/* readCall */.D9)(request, parsed));
                const isDecided = !headersMatter && (request.body.length === 0 || !bodyMatters);
                const best = isDecided ? winner : chooseBest(scored, parsedCall(), configured);
                return best === undefined ? missed() : serve(best.route, parsedCall, capturesOf(best));
            },
        };
    };
    const answer = (request) => {
        if (!(0,match_selectors/* hasSelectors */.Xm)(request.headers))
            return fit(request.method, request.target).answer(request);
        const call = (0,call_call/* readCall */.D9)(request);
        return answerSelected(call, (0,match_selectors/* readSelectors */["do"])(call, config));
    };
    return {
        answer,
        fit,
        explain: (request, mostDropped) => {
            const call = (0,call_call/* readCall */.D9)(request);
            const selectors = (0,match_selectors/* readSelectors */["do"])(call, config);
            const scored = score(call, selectors);
            const decision = answerSelected(call, selectors, scored);
            const about = { decision, call, selectors, scored, bareRequest: findBareRequest(call) };
            return explainCall({ ...about, ...compared(), tables, config, paths }, mostDropped);
        },
        paths,
        requests: collection.requests,
    };
}


/***/ })

};
