export const id = 4175;
export const ids = [4175,4147];
export const modules = {

/***/ 84147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ hasTildePaths),
/* harmony export */   c: () => (/* binding */ createSavedPaths)
/* harmony export */ });
/* harmony import */ var _call_call_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28694);
/* harmony import */ var _alike_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53953);
/* harmony import */ var _call_path_pattern_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72882);
/* harmony import */ var _path_score_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36493);
/* harmony import */ var _route_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30553);
/* harmony import */ var _call_variables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81225);
/** Reads paths of saved requests for all but matching: where variables stand, and whether one begins with `/~`. */






/** The most comparing steps for one call. */
const effortPerCall = 200_000;
/** The most segments that are compared for one call; of longer paths only the starts and the ends are. */
const mostCompared = 20_000;
const noVariables = (0,_call_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .createVariables */ .Cl)([], []);
/** Remembers what it has read of each saved request. @param sources the collections of a mock */
function createSavedPaths(sources) {
    const known = new WeakMap();
    const variablesOf = (0,_call_call_js__WEBPACK_IMPORTED_MODULE_1__/* .once */ .Oo)(() => new Map(sources.flatMap((source) => savedIn(source).map((saved) => [saved, source.variables]))));
    const read = (saved) => {
        const named = known.get(saved) ?? readNamedPath(saved, variablesOf().get(saved) ?? noVariables);
        known.set(saved, named);
        return named;
    };
    return {
        names: (0,_call_call_js__WEBPACK_IMPORTED_MODULE_1__/* .once */ .Oo)(() => new Set(sources.flatMap((source) => [
            ...savedIn(source).flatMap(({ address }) => address.split('/').flatMap(_route_address_js__WEBPACK_IMPORTED_MODULE_2__/* .namesIn */ .wX)),
            ...source.variables.nestedNames,
        ]))),
        read,
        find: (target, saved) => {
            const named = read(saved);
            if (named.variables.length === 0)
                return [];
            const { path } = (0,_call_call_js__WEBPACK_IMPORTED_MODULE_1__/* .readTarget */ ._E)(target);
            return bestShifts(named, path).flatMap((shift) => fill(named, path.segments, shift));
        },
    };
}
const savedIn = ({ requests }) => requests.flatMap(({ request, examples }) => [request, ...examples.map((example) => example.request)]);
function fill({ paths, variables }, sent, shift) {
    return variables.flatMap(({ name, segment }) => {
        const text = sent[segment + shift];
        if (text === undefined)
            return [];
        const wildcard = paths.path.wildcards.get(segment);
        const part = wildcard && (0,_path_score_js__WEBPACK_IMPORTED_MODULE_3__/* .captureSegment */ .ir)(text, wildcard)?.get(name);
        return [{ name, segment: segment + shift, values: part === undefined || part === text ? [text] : [text, part] }];
    });
}
function readNamedPath(request, variables) {
    const { paths } = (0,_route_address_js__WEBPACK_IMPORTED_MODULE_2__/* .routeAddress */ .ow)(request, variables);
    const wildcards = Array.from(paths.path.wildcards, ([segment, { names }]) => names.map((name) => ({ name, segment }))).flat();
    const countOf = (path) => (0,_call_path_pattern_js__WEBPACK_IMPORTED_MODULE_4__/* .parsePath */ .Rr)(path).segments.length;
    // Variables that have values: only the request as it was written has their names. A value may be several segments.
    const written = (0,_route_address_js__WEBPACK_IMPORTED_MODULE_2__/* .writtenVariables */ .nf)(request, variables).flatMap(({ name, before, through }) => {
        const from = countOf(before);
        return Array.from({ length: Math.max(0, countOf(through) - from) }, (_, index) => ({
            name,
            segment: from + index,
        }));
    });
    const isWildcard = ({ name, segment }) => wildcards.some((wildcard) => wildcard.segment === segment && wildcard.name === name);
    const variablesInPath = [...wildcards, ...written.filter((variable) => !isWildcard(variable))];
    return { paths, segments: paths.path.segments, variables: variablesInPath };
}
/**
 * By how many segments the saved path is shifted to lie best on the call's: 0 where both have equally many, back by those of
 * the base URL where it fits without them. Several shifts where they are equally good.
 */
function bestShifts({ paths: { path, withoutBase }, variables }, sent) {
    const difference = sent.segments.length - path.segments.length;
    if (difference === 0)
        return [0];
    if (withoutBase !== undefined && (0,_path_score_js__WEBPACK_IMPORTED_MODULE_3__/* .scorePath */ .Am)(withoutBase, sent, true) !== undefined)
        return [difference];
    const effort = { left: effortPerCall };
    const isVariable = new Set(variables.map(({ segment }) => segment));
    const alike = (shift) => path.segments.reduce((sum, saved, index) => {
        const segment = sent.segments[index + shift];
        return segment === undefined || isVariable.has(index) ? sum : sum + (0,_alike_js__WEBPACK_IMPORTED_MODULE_5__/* .textCloseness */ .d)(segment, saved, effort);
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
const mentionsTilde = (text) => /~|%7e/i.test(text);
/** Whether a request or example has a path that begins with `/~`, which is how calls name their sessions. */
function hasTildePaths({ requests, variables }, environment) {
    const inEnvironment = environment?.variables ?? [];
    const anywhere = [...variables, ...inEnvironment].some(({ value }) => mentionsTilde(value));
    const ofUrls = (0,_call_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .createVariables */ .Cl)(variables, inEnvironment).sharing(_route_address_js__WEBPACK_IMPORTED_MODULE_2__/* .growthOfUrls */ .lW);
    return savedIn({ requests })
        .filter(({ address, pathVariables }) => anywhere || mentionsTilde(address) || pathVariables.some(({ value }) => mentionsTilde(value)))
        .some((saved) => {
        const { path, withoutBase } = (0,_route_address_js__WEBPACK_IMPORTED_MODULE_2__/* .routeAddress */ .ow)(saved, ofUrls).paths;
        return [path, withoutBase].some((each) => each?.segments[0]?.startsWith('~') === true);
    });
}


/***/ }),

/***/ 54175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ compileMock)
});

// EXTERNAL MODULE: ./build/engine/answers/path-rule.js
var path_rule = __webpack_require__(44455);
// EXTERNAL MODULE: ./build/engine/call/call.js
var call_call = __webpack_require__(28694);
// EXTERNAL MODULE: ./build/engine/call/variables.js
var call_variables = __webpack_require__(81225);
// EXTERNAL MODULE: ./build/engine/call/path-pattern.js
var path_pattern = __webpack_require__(72882);
// EXTERNAL MODULE: ./build/engine/explain/json-difference.js
var json_difference = __webpack_require__(60977);
;// CONCATENATED MODULE: ./build/engine/explain/siblings.js
/** Examples of one method and route, and the places in which they differ: by these a caller tells them apart. */



/** How many places in the bodies of one route are noted; differences in further ones are not seen. */
const mostPlaces = 20_000;
/** Headers that clients and tools add by themselves, with values that differ from call to call. */
const untelling = new Set('accept-encoding cache-control connection content-length date host postman-token traceparent user-agent'.split(' '));
/** Finds the siblings of a route, itself among them, when they are first asked for. */
function createSiblings(routes, paths) {
    const shapeOf = ({ example, paths: { path } }) => `${example.request.method} ${String(path.segments.length)}`;
    const keyOf = ({ example: { request }, paths: { path } }) => {
        const variables = new Set(paths.read(request).variables.map(({ segment }) => segment));
        return JSON.stringify(path.segments.map((text, index) => (variables.has(index) || (0,path_pattern/* isId */.eQ)(text) ? null : text.toLowerCase())));
    };
    const byShape = (0,call_call/* once */.Oo)(() => Map.groupBy(routes, shapeOf));
    const known = new WeakMap();
    return (route) => {
        const before = known.get(route);
        if (before !== undefined)
            return before();
        // All routes of one shape are grouped at once, so that each is looked at only once.
        for (const group of Map.groupBy(byShape().get(shapeOf(route)) ?? [route], keyOf).values()) {
            const siblings = (0,call_call/* once */.Oo)(() => compareSiblings(group));
            for (const each of group)
                known.set(each, siblings);
        }
        return known.get(route)?.() ?? compareSiblings([route]);
    };
}
function compareSiblings(routes) {
    const isGraphql = (0,call_call/* once */.Oo)(() => routes.some((route) => route.body().kind === 'graphql'));
    const saved = new WeakMap();
    const bodyOf = (call) => (isGraphql() ? graphqlOf(call) : undefined) ?? (0,json_difference/* fieldsOf */.Pf)(call);
    const savedBodyOf = (route) => {
        if (!saved.has(route))
            saved.set(route, bodyOf((0,call_call/* readCall */.D9)(route.request())));
        return saved.get(route);
    };
    return {
        routes,
        segments: varied(routes, ({ paths: { path } }) => [...path.segments.entries()]),
        parameters: varied(routes, ({ query: { groups } }) => groups.map(({ key, values, wildcards }) => [key, JSON.stringify([values.toSorted(), wildcards.length])])),
        headers: (0,call_call/* once */.Oo)(() => varied(routes, (route) => Array.from(route.headers(), ([name, value]) => [name, value.trim().toLowerCase()]).filter(([name]) => !untelling.has(name)))),
        bodyPlaces: (0,call_call/* once */.Oo)(() => {
            const places = new Set();
            const first = routes[0];
            const hasBodies = routes.some(({ example }) => example.request.body !== undefined);
            if (first === undefined || routes.length === 1 || !hasBodies)
                return places;
            for (const route of routes)
                noteDifferences(savedBodyOf(route), savedBodyOf(first), [], places);
            return places;
        }),
        bodyOf,
        savedBodyOf,
    };
}
/** The names that do not stand for the same in all routes. */
function varied(routes, pairsOf) {
    const first = new Map(routes[0] === undefined ? [] : pairsOf(routes[0]));
    const names = new Set();
    for (const route of routes) {
        const pairs = new Map(pairsOf(route));
        for (const [name, value] of pairs)
            if (first.get(name) !== value)
                names.add(name);
        for (const name of first.keys())
            if (!pairs.has(name))
                names.add(name);
    }
    return names;
}
/** Notes each place where two values differ, inner and outer ones, and says whether they do at all. */
function noteDifferences(a, b, keys, places) {
    const members = [a, b].flatMap((value) => ((0,json_difference/* isContainer */.u_)(value) ? Object.keys(value) : []));
    const areOfOneKind = (0,json_difference/* isContainer */.u_)(a) && (0,json_difference/* isContainer */.u_)(b) && Array.isArray(a) === Array.isArray(b);
    let differs = !areOfOneKind && !(0,json_difference/* isEqual */.n4)(a, b);
    for (const key of new Set(members)) {
        if (noteDifferences((0,json_difference/* memberOf */.C5)(a, key), (0,json_difference/* memberOf */.C5)(b, key), [...keys, key], places))
            differs = true;
    }
    if (differs && places.size < mostPlaces)
        places.add(JSON.stringify(keys));
    return differs;
}
/** A GraphQL body without meaningless white space, and without the operation's name, which the query mostly has too. */
function graphqlOf(call) {
    const parts = call.graphql();
    return parts && { query: parts.query, variables: parts.variables && (0,json_difference/* parseCanonical */.Kf)(parts.variables) };
}

// EXTERNAL MODULE: ./build/engine/join-collections.js
var join_collections = __webpack_require__(65887);
// EXTERNAL MODULE: ./build/engine/match/path-score.js
var path_score = __webpack_require__(36493);
;// CONCATENATED MODULE: ./build/engine/match/candidates.js
/** Finds the examples whose path may fit a call, without looking at all of them. */


function newBranch() {
    return { literals: new Map(), wildcards: new Map(), found: [] };
}
function plant(root, pattern, value) {
    let branch = root;
    for (const [index, literal] of pattern.segments.entries()) {
        const segment = pattern.wildcards.get(index);
        branch =
            segment === undefined
                ? (0,call_call/* getOrMake */.IV)(branch.literals, literal, (newBranch))
                : (0,call_call/* getOrMake */.IV)(branch.wildcards, JSON.stringify(segment.texts), () => ({ segment, branch: newBranch() }))
                    .branch;
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
/** Makes values ready to be found by the paths that stand with them. */
function indexPaths(entries) {
    const byLowerKey = new Map();
    const byIdKey = new Map();
    const tree = newBranch();
    for (const [pattern, value] of entries) {
        (0,call_call/* getOrMake */.IV)(byLowerKey, pattern.lowerKey, () => []).push(value);
        if (pattern.idKey !== undefined)
            (0,call_call/* getOrMake */.IV)(byIdKey, pattern.idKey, () => []).push(value);
        if (pattern.wildcards.size > 0)
            plant(tree, pattern, value);
    }
    return {
        find(path) {
            const found = new Set(byLowerKey.get(path.lowerKey));
            climb(tree, path, found);
            return [...found];
        },
        findByIds: ({ idKey }) => (idKey === undefined ? undefined : byIdKey.get(idKey)) ?? [],
    };
}

// EXTERNAL MODULE: ./build/engine/match/match-body.js
var match_body = __webpack_require__(10317);
// EXTERNAL MODULE: ./build/engine/match/query-score.js
var query_score = __webpack_require__(9118);
// EXTERNAL MODULE: ./build/engine/match/selectors.js
var match_selectors = __webpack_require__(25239);
// EXTERNAL MODULE: ./build/engine/match/alike.js
var alike = __webpack_require__(53953);
;// CONCATENATED MODULE: ./build/engine/match/similar-paths.js
/** The last resort of matching, the "document distance": examples whose path is only similar, found with bounded effort. */

/** Makes the paths of many examples ready to be compared with a call's one after the other. */
function groupPaths(entries) {
    const byLength = Map.groupBy(entries, ([{ segments }]) => segments.length);
    return new Map(Array.from(byLength, ([length, members]) => {
        const places = Array.from({ length }, (_, index) => placeOf(members, index));
        return [length, { values: members.map(([, value]) => value), places }];
    }));
}
function placeOf(members, index) {
    const known = new Map();
    const wildcardOf = [];
    const numbers = Int32Array.from(members, ([{ segments, wildcards }]) => {
        const text = segments[index] ?? '';
        const number = known.get(text) ?? known.size;
        if (number === known.size) {
            known.set(text, number);
            wildcardOf.push(wildcards.get(index));
        }
        return number;
    });
    const texts = [...known.keys()];
    return { texts, outlines: texts.map(alike/* outlineOf */.W4), wildcards: wildcardOf, numbers };
}
/** The most work for a call that no other step has answered, however large the collection: one or two milliseconds. */
const mostSteps = 200_000;
/** Steps for a segment that is looked at for the first time; each later look takes one. */
const stepsOfWord = 3;
/** Steps for each path that is found, since the caller has to score it. */
const stepsOfFound = 30;
/** Longer segments are IDs, which must be equal. */
const longestSimilar = 255;
const similar = 1;
const different = 2;
/**
 * Everything whose path is similar: as many segments, and each at least 75 % alike by edit distance. Postman documents no
 * threshold; this one is inferred from an open-source implementation.
 *
 * The search ends after `mostSteps`, with what it has found by then.
 */
function findSimilar(groups, { segments }) {
    const effort = { left: mostSteps };
    const found = [];
    const { values, places } = groups.get(segments.length) ?? { values: [], places: [] };
    const sentSegments = places.map((place, index) => {
        return { sent: (0,alike/* prepareWord */.I$)(segments[index] ?? ''), place, results: new Uint8Array(place.texts.length) };
    });
    // Segments that all paths have in common are compared once, but counted for each path.
    const shared = sentSegments.filter(({ place }) => place.texts.length === 1);
    const others = sentSegments.filter(({ place }) => place.texts.length > 1);
    if (!areSimilar(shared, 0, effort))
        return { found, steps: mostSteps - effort.left };
    for (let index = 0; index < values.length; index += 1) {
        effort.left -= shared.length;
        const fits = areSimilar(others, index, effort);
        if (effort.left < 0)
            break;
        if (!fits)
            continue;
        found.push(values[index]);
        effort.left -= stepsOfFound;
    }
    return { found, steps: mostSteps - effort.left };
}
/** Whether segments of the call are similar to those of the path with that index; each word is compared once. */
function areSimilar(segments, index, effort) {
    for (const segment of segments) {
        const { place, results } = segment;
        const number = place.numbers[index] ?? 0;
        effort.left -= 1;
        if (results[number] === 0)
            results[number] = compare(segment, number, effort) ? similar : different;
        if (results[number] === different || effort.left < 0)
            return false;
    }
    return true;
}
function compare({ sent, place }, number, effort) {
    effort.left -= stepsOfWord;
    const outline = place.outlines[number];
    if (outline === undefined)
        return false;
    const longest = Math.max(sent.outline.length, outline.length);
    const most = Math.floor(longest / 4);
    if ((0,alike/* fewestEdits */.Ql)(sent.outline, outline) > most)
        return false;
    const saved = place.texts[number] ?? '';
    return sent.text === saved || (longest <= longestSimilar && (0,alike/* isWithin */.UO)(sent, saved, most, effort));
}

;// CONCATENATED MODULE: ./build/engine/match/match.js
/** Steps 4 to 7 of the matching algorithm: path, query, headers, body, and the best score (Postman docs, Nov 2023). */







/** An equal body is worth this much when body matching is off (Postman docs, Nov 2023). */
const equalBodyScore = 5;
/** Makes the routes of one method ready to be found. */
function tabulate(routes) {
    const byRank = [...routes].sort((a, b) => a.rank - b.rank);
    return {
        routes,
        ...indexRoutes(byRank, ({ paths }) => paths),
        groups: (0,call_call/* once */.Oo)(() => groupPaths(routes.map((route) => [route.paths.path, route]))),
        loose: {
            placeholder: (0,call_call/* once */.Oo)(() => indexRoutes(byRank, ({ loosePaths }) => loosePaths.placeholder())),
            value: (0,call_call/* once */.Oo)(() => indexRoutes(byRank, ({ loosePaths }) => loosePaths.value())),
        },
    };
}
function indexRoutes(routes, pathsOf) {
    const index = (patternOf) => indexPaths(routes.flatMap((route) => {
        const paths = pathsOf(route);
        const pattern = paths && patternOf(paths);
        return pattern === undefined ? [] : [[pattern, route]];
    }));
    return { whole: index(({ path }) => path), withoutBase: index(({ withoutBase }) => withoutBase) };
}
/** The most that a route can get whose path fits only without IDs: its step, an equal query, an equal body. */
const bestWithoutIds = 79 + 10 + equalBodyScore;
function scoreEach(routes, { call, config, asked }, viaBase, scoreOf) {
    const scored = [];
    for (const route of routes) {
        const path = asked === undefined || (0,match_selectors/* isAskedFor */.un)(route, asked) ? scoreOf(route) : undefined;
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
/** Routes of which the whole path fits; where there is none, those whose path fits without the base URL's part. */
function scorePaths({ whole, withoutBase }, matching, pathsOf) {
    const { call, config } = matching;
    const scorePattern = (pattern) => pattern && (0,path_score/* scorePath */.Am)(pattern, call.path, config.matchWildcards);
    const scored = scoreIndex(whole, matching, false, (route) => scorePattern(pathsOf(route)?.path));
    if (scored.length > 0)
        return scored;
    return scoreIndex(withoutBase, matching, true, (route) => scorePattern(pathsOf(route)?.withoutBase));
}
/** Routes whose path fits when what a client replaces is a wildcard. */
function scoreLoosely(kind, matching) {
    if (!matching.config.matchWildcards)
        return [];
    const pathsOf = ({ loosePaths }) => loosePaths[kind]();
    return scorePaths(matching.table.loose[kind](), matching, pathsOf).map((scored) => ({
        ...scored,
        passed: pathsOf(scored.route)?.passed ?? [],
    }));
}
/**
 * Routes whose path fits, with their scores; only these can win. The later rounds are tried only when those before find
 * nothing, so that they never change an answer that Postman's cloud would give: paths without the base URL's part, paths
 * whose placeholders and empty variables are wildcards, similar paths, and paths whose saved values are wildcards.
 */
function scoreRoutes(matching) {
    const { table, call, asked } = matching;
    const strict = scorePaths(table, matching, ({ paths }) => paths);
    if (strict.length > 0)
        return strict;
    const open = scoreLoosely('placeholder', matching);
    if (open.length > 0)
        return open;
    // Postman does not look for similar paths where `x-mock-response-code` asks for a status.
    const similar = asked === undefined
        ? scoreEach(findSimilar(table.groups(), call.path).found, matching, false, () => path_score/* similarMatch */.nq)
        : [];
    return similar.length > 0 ? similar : scoreLoosely('value', matching);
}
/** How a route fits by itself, whatever others there are; `undefined` where its path does not. */
function scoreAlone(route, about) {
    const { call, config } = about;
    const matching = { ...about, asked: undefined };
    const [strict] = scoreEach([route], matching, false, ({ paths }) => (0,path_score/* scorePath */.Am)(paths.path, call.path, config.matchWildcards));
    return strict ?? scoreRoutes({ ...about, table: tabulate([route]), all: true })[0];
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
/**
 * The first of these headers that differs, `undefined` when all are equal. A header that the call lacks fits nothing, not even
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
        const forBody = bodyScore((0,match_body/* compareBody */.m)(route.body(), call), selectors);
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
    return (0,path_score/* joinCaptures */.e7)(path.captures, query?.captures);
}

// EXTERNAL MODULE: ./build/engine/match/saved-paths.js
var saved_paths = __webpack_require__(84147);
// EXTERNAL MODULE: ./build/engine/match/route-address.js
var route_address = __webpack_require__(30553);
// EXTERNAL MODULE: ./build/engine/match/route.js + 1 modules
var match_route = __webpack_require__(21789);
// EXTERNAL MODULE: ./build/engine/render/template.js + 1 modules
var template = __webpack_require__(8242);
;// CONCATENATED MODULE: ./build/engine/exchange.js
/** Nothing in the collection fits the call: the error body of Postman's cloud, word for word. */
const noMatch = {
    outcome: 'missed',
    status: 404,
    error: {
        name: 'mockRequestNotFoundError',
        message: 'Double check your method and the request path and try again.',
        header: 'No matching requests',
    },
};
/** A request of the collection fits, but it has no saved example: word for word too. */
const noExample = {
    outcome: 'missed',
    status: 404,
    error: {
        name: 'mockRequestNotFoundError',
        message: 'To mock this request add an example response for the mock server to return.',
        header: 'You need an example',
    },
};

// EXTERNAL MODULE: ./build/engine/render/render.js
var render = __webpack_require__(52514);
;// CONCATENATED MODULE: ./build/engine/mock/answer-call.js





const noRoutes = tabulate([]);
/** The routes of a method; none of one that the collection does not have. */
function tableOf({ tables }, method) {
    return tables.get(method) ?? noRoutes;
}
/** What a call asks for by its headers. */
function selectorsOf(mock, call) {
    return (0,match_selectors/* withRouteName */.nX)(tableOf(mock, call.method).routes, (0,match_selectors/* readSelectors */["do"])(call, mock.config));
}
/** What `x-mock-response-code` asks of an example; `undefined` without it. */
const askedByCode = ({ code }) => (code === undefined ? undefined : { code });
/** Scores every example that comes into question, also those that others are sure to beat. */
function scoreAll(mock, call, asked) {
    return scoreRoutes({ table: tableOf(mock, call.method), call, config: mock.config, asked, all: true });
}
/** A request that fits the call and has no example. */
function findBareRequest({ bareRequests, config }, call) {
    const index = bareRequests.get(call.method);
    const found = index === undefined ? [] : [...index.find(call.path), ...index.findByIds(call.path)];
    return found.find(({ path }) => (0,path_score/* scorePath */.Am)(path, call.path, config.matchWildcards) !== undefined)?.request;
}
/**
 * Decides for a call that chooses by `x-mock-` headers.
 * @param scored of `scoreAll`, where it is at hand
 */
function answerSelected(mock, call, selectors, scored) {
    if ((0,match_selectors/* isByUrl */.pC)(selectors))
        return answerBest(mock, call, selectors, scored ?? scoreAll(mock, call, askedByCode(selectors)));
    const route = (0,match_selectors/* selectByHeader */.lW)(tableOf(mock, call.method).routes, selectors);
    if (route === undefined)
        return noMatch;
    return (0,render/* withStatus */.zC)(serve(route, () => call, (0,match_selectors/* capturesOfSelected */.EM)(route, call), selectors.delay), selectors.code);
}
/** The best of `scored`, as the selectors ask for it. */
function answerBest(mock, call, selectors, scored) {
    const best = chooseBest(scored, call, selectors);
    return best === undefined
        ? miss(mock, call)
        : (0,render/* withStatus */.zC)(serveBest(best, () => call, selectors.delay), selectors.code);
}
/** The answer where no example fits: a request fits that has no example, or not even that. */
function miss(mock, call) {
    return findBareRequest(mock, call) === undefined ? noMatch : noExample;
}
/** @param delay of the call; without it the configured one */
function serveBest(best, call, delay) {
    const served = serve(best.route, call, capturesOf(best), delay);
    return best.passed === undefined ? served : { ...served, passed: best.passed, isShared: false };
}
function serve(route, call, captures, delay) {
    const answer = route.answer();
    const served = answer.prepared ?? answer.render(call(), captures);
    return delay === undefined ? served : { ...served, delay, isShared: false };
}

// EXTERNAL MODULE: ./build/engine/explain/body-difference.js
var body_difference = __webpack_require__(64519);
// EXTERNAL MODULE: ./build/engine/explain/quote.js
var quote = __webpack_require__(50479);
;// CONCATENATED MODULE: ./build/engine/explain/looseness.js









/** Places that are looked at for an example that has what was sent. */
const looseness_mostPlaces = 20;
const mostOthers = 3;
/** Whether the call differs from the example's request, as far as the mock compares them. */
function differs(served) {
    const { call, route, fit, selectors, config } = served;
    // An example that is asked for by ID or name is served whatever the rest of the call is.
    if (!(0,match_selectors/* isByUrl */.pC)(selectors))
        return false;
    return (fit?.path.step !== 'exact' ||
        fit.passed !== undefined ||
        (config.matchQueryParams && queryDifferences(route, call).length > 0) ||
        isOtherBody(served) ||
        differentHeaders(served).length > 0);
}
/** The parameters that differ, those of the example first. */
function queryDifferences({ query: { groups } }, { query }) {
    const saved = new Set(groups.map(({ key }) => key));
    return [
        ...groups
            .filter((group) => !(0,query_score/* fitsGroup */.qQ)(group, query.get(group.key) ?? []))
            .map(({ key }) => ({ name: key, isSent: query.has(key), isSaved: true })),
        ...[...query.keys()].filter((key) => !saved.has(key)).map((name) => ({ name, isSent: true, isSaved: false })),
    ];
}
/** Headers by which examples of the route are told apart, and in which the call differs from its example. */
function differentHeaders({ call, route, siblings }) {
    if (route.example.request.headers.length === 0)
        return [];
    return [...siblings().headers()].filter((name) => route.headers().has(name) && differentHeader(route, call, [name]) !== undefined);
}
const isOtherBody = ({ call, route, isCut }) => !isCut && route.body().kind !== 'file' && (0,match_body/* compareBody */.m)(route.body(), call) === 'different';
/** The kind of looseness; `undefined` for none. Cheap, since the other examples are not looked at one by one. */
function loosenessKind(served) {
    const { call, fit, selectors } = served;
    if (!(0,match_selectors/* isByUrl */.pC)(selectors))
        return undefined;
    // A log in which segments are masked cannot tell how alike the paths were.
    if (fit === undefined || fit.path.step === 'similar') {
        return call.path.segments.includes(quote/* hidden */.R) ? undefined : 'similar path';
    }
    if (passedOver(served).length > 0)
        return 'saved value';
    if (selectors.code !== undefined)
        return undefined;
    return loosePlaces(served).next().done === true ? undefined : 'another example';
}
/**
 * Why the call may have been meant for another example; `undefined` where nothing says so.
 * @param scoreOf how well an example fits the call in path and query
 */
function findLooseness(served, scoreOf) {
    const kind = served.kind();
    if (kind === 'saved value')
        return { kind, passed: passedOver(served) };
    return kind === 'another example' ? anotherExample(served, scoreOf) : kind && { kind };
}
/** Those of the variables that the call passed over whose saved value is another than the one that was sent. */
function passedOver({ call, route, fit }) {
    const { segments } = route.paths.path;
    const shift = shiftOf(route, fit);
    return (fit?.passed ?? []).filter(({ value, segment }) => !(0,route_address/* isOpen */.nT)(value) && call.path.segments[segment - shift] !== segments[segment]);
}
/** Segments of the example's path that the base URL puts in front, where it fits without them. */
function shiftOf({ paths: { path, withoutBase } }, fit) {
    return fit?.viaBase === true && withoutBase !== undefined ? path.segments.length - withoutBase.segments.length : 0;
}
/** Where the call differs from its example in a place where the examples of the route differ too. */
function* loosePlaces(served) {
    const { call, route, fit, config, isCut } = served;
    const siblings = served.siblings();
    if (siblings.routes.length === 1)
        return;
    const { segments, wildcards } = route.paths.path;
    const shift = shiftOf(route, fit);
    for (const segment of siblings.segments) {
        const sent = call.path.segments[segment - shift] ?? '';
        const wildcard = wildcards.get(segment);
        const isSame = sent === segments[segment] || (wildcard !== undefined && (0,path_score/* fitsWildcard */.b2)(sent, wildcard));
        if ((0,path_pattern/* isId */.eQ)(sent) && !isSame)
            yield { in: 'path', segment: segment - shift };
    }
    if (config.matchQueryParams && siblings.parameters.size > 0) {
        for (const { name, isSent } of queryDifferences(route, call)) {
            const isMasked = call.query.get(name)?.includes(quote/* hidden */.R) === true;
            if (siblings.parameters.has(name) && !isMasked)
                yield { in: 'query', name, isSent };
        }
    }
    if (isCut || siblings.bodyPlaces().size === 0 || !isOtherBody(served))
        return;
    for (const { keys, sent } of (0,json_difference/* differences */.tX)(siblings.bodyOf(call), siblings.savedBodyOf(route))) {
        if (siblings.bodyPlaces().has(JSON.stringify(keys)) && sent !== quote/* hidden */.R)
            yield { in: 'body', keys, isSent: sent !== undefined };
    }
}
/** Prefers a place in which another example has exactly what was sent; without one it takes the first place. */
function anotherExample(served, scoreOf) {
    const { route } = served;
    const { routes } = served.siblings();
    let first;
    for (const place of loosePlaces(served).take(looseness_mostPlaces)) {
        const { sent, savedOf } = readPlace(place, served);
        const own = savedOf(route);
        const differing = routes.filter((other) => savedOf(other) !== own);
        const exact = differing.filter((other) => savedOf(other) === sent);
        const isSaved = exact.length > 0;
        if (first !== undefined && !isSaved)
            continue;
        const others = (isSaved ? exact : differing)
            .toSorted((a, b) => scoreOf(b) - scoreOf(a) || a.rank - b.rank)
            .slice(0, mostOthers)
            .map(({ example, request }) => ({ example, request }));
        first = { kind: 'another example', place, others, isSaved };
        if (isSaved)
            break;
    }
    return first;
}
/** What the call and a saved request have in a place, as texts that can be compared. */
function readPlace(place, { call, route, fit, siblings }) {
    switch (place.in) {
        case 'path': {
            const at = place.segment + shiftOf(route, fit);
            return { sent: call.path.segments[place.segment], savedOf: ({ paths: { path } }) => path.segments[at] };
        }
        case 'query': {
            const textOf = (values = []) => JSON.stringify(values.toSorted());
            return {
                sent: textOf(call.query.get(place.name)),
                savedOf: ({ query: { groups } }) => {
                    const group = groups.find(({ key }) => key === place.name);
                    return textOf(group && [...group.values, ...group.wildcards.map((name) => `{{${name}}}`)]);
                },
            };
        }
        case 'body': {
            const { bodyOf, savedBodyOf } = siblings();
            const textOf = (body) => JSON.stringify((0,json_difference/* valueAt */.fK)(body, place.keys));
            return { sent: textOf(bodyOf(call)), savedOf: (other) => textOf(savedBodyOf(other)) };
        }
    }
}

;// CONCATENATED MODULE: ./build/engine/explain/path-closeness.js
/** How near the paths of examples are to a call's: for the order of an explanation only. */


/** @returns the efforts of a new explanation */
const newEfforts = () => ({ estimating: { left: 100_000 }, comparing: { left: 16_000 } });
/** Steps for a word that is looked at; each path that has the word takes one more. */
const path_closeness_stepsOfWord = 3;
/** Steps for each segment of a path that is compared, whether or not its word was compared before. */
const stepsOfSegment = 4;
/** A difference late in a path matters less than an early one: each segment weighs this share of the one before. */
const weightOfNext = 0.8;
/** What a segment counts that fits a variable, where an equal one counts 1: an equal name says more. */
const wildcardCloseness = 0.7;
/** What is taken off where the number of segments differs, in addition to the segments that are missing. */
const lengthPenalty = 0.1;
const weightOf = (index) => weightOfNext ** index;
/** The weights of so many segments together. */
const weightOfAll = (count) => (1 - weightOf(count)) / (1 - weightOfNext);
/** The most that the closeness of two paths can be with these numbers of segments. */
function mostOfLengths(sent, saved) {
    return sent === saved
        ? 1
        : Math.max(0, weightOfAll(Math.min(sent, saved)) / weightOfAll(Math.max(sent, saved)) - lengthPenalty);
}
/** Squared, so that half alike is a quarter as near: words that share a few letters name different resources. */
const nearness = (alike) => alike * alike;
/** Steps between 0 and 1 that estimates tell apart. */
const estimateSteps = 200;
/** Estimates all paths of a group at once; only those that may be near need to be compared. */
function createPathComparer({ values, places }, { segments }, { estimating, comparing }) {
    const shift = segments.length - places.length;
    const whole = weightOfAll(Math.max(places.length, segments.length));
    const penalty = shift === 0 ? 0 : lengthPenalty;
    // Segments that are missing at the front count as those that are missing at the end.
    const alignments = (shift === 0 ? [0] : [0, shift]).map((offset) => places.flatMap((place, index) => {
        const sent = segments[index + offset];
        const weight = weightOf(Math.min(index, index + offset)) / whole;
        return sent === undefined ? [] : [createPair((0,alike/* prepareWord */.I$)(sent), place, weight, values.length, estimating)];
    }));
    const estimates = new Uint8Array(values.length);
    if (whole === 0)
        estimates.fill(estimateSteps);
    for (const pairs of alignments)
        raiseEstimates(estimates, pairs, penalty);
    return {
        order: byEstimate(estimates),
        most: (index) => (estimates[index] ?? 0) / estimateSteps,
        closeness: (index) => {
            let nearest = 0;
            for (const pairs of alignments)
                nearest = Math.max(nearest, weigh(pairs, index, comparing) - penalty);
            return whole === 0 ? 1 : nearest;
        },
    };
}
/** Estimates the words of a place. Where there is no effort left for that, any may be alike. */
function createPair(sent, place, weight, paths, effort) {
    const { outlines, wildcards } = place;
    const closeness = new Float32Array(outlines.length).fill(1);
    const isCompared = new Uint8Array(outlines.length);
    const steps = (hasOneWord(place) ? 0 : paths) + path_closeness_stepsOfWord * outlines.length;
    if (effort.left >= steps) {
        effort.left -= steps;
        for (let word = 0; word < closeness.length; word += 1) {
            const saved = wildcards[word] === undefined ? outlines[word] : undefined;
            if (saved !== undefined)
                closeness[word] = nearness((0,alike/* mostCloseness */.R_)(sent.outline, saved));
        }
    }
    return { sent, place, weight, closeness, isCompared };
}
const hasOneWord = ({ texts }) => texts.length === 1;
/** Raises the estimate of each path to what those of its segments add up to. */
function raiseEstimates(estimates, pairs, penalty) {
    const ofAll = pairs.reduce((sum, { place, weight, closeness }) => sum + (hasOneWord(place) ? weight * (closeness[0] ?? 0) : 0), -penalty);
    const sums = new Float32Array(estimates.length).fill(ofAll);
    for (const { place, weight, closeness } of pairs) {
        if (!hasOneWord(place))
            addEach(sums, place.numbers, closeness, weight);
    }
    for (let index = 0; index < estimates.length; index += 1) {
        // Sums of this precision may be a little too low.
        const estimate = Math.min(estimateSteps, Math.ceil((sums[index] ?? 0) * estimateSteps + 0.001));
        if (estimate > (estimates[index] ?? 0))
            estimates[index] = estimate;
    }
}
function addEach(sums, numbers, closeness, weight) {
    for (let index = 0; index < sums.length; index += 1) {
        sums[index] = (sums[index] ?? 0) + weight * (closeness[numbers[index] ?? 0] ?? 0);
    }
}
/** The indexes of the estimates, the largest first: of each estimate a list of those that have it, linked in their order. */
function* byEstimate(estimates) {
    const none = -1;
    const firsts = new Int32Array(estimateSteps + 1).fill(none);
    const nexts = new Int32Array(estimates.length);
    for (let index = estimates.length - 1; index >= 0; index -= 1) {
        const estimate = estimates[index] ?? 0;
        nexts[index] = firsts[estimate] ?? none;
        firsts[estimate] = index;
    }
    for (const first of firsts.reverse()) {
        for (let index = first; index !== none; index = nexts[index] ?? none)
            yield index;
    }
    return undefined;
}
function weigh(pairs, index, effort) {
    let sum = 0;
    for (const pair of pairs) {
        effort.left -= stepsOfSegment;
        const word = pair.place.numbers[index] ?? 0;
        if (pair.isCompared[word] === 0) {
            pair.isCompared[word] = 1;
            pair.closeness[word] = compareWord(pair, word, effort);
        }
        sum += pair.weight * (pair.closeness[word] ?? 0);
    }
    return sum;
}
function compareWord({ sent, place: { texts, wildcards } }, word, effort) {
    const wildcard = wildcards[word];
    if (wildcard !== undefined && (0,path_score/* fitsWildcard */.b2)(sent.text, wildcard))
        return wildcardCloseness;
    return nearness((0,alike/* wordCloseness */.ob)(sent, texts[word] ?? '', effort));
}

;// CONCATENATED MODULE: ./build/engine/explain/path-search.js




/** The distance of an example whose path has nothing in common with the call's. */
const farthestPath = 90;
/** The same where the example is asked for by ID or name; also the distance of a name that has nothing in common. */
const farthestOfAsked = 45;
/** The distance of a wrong method whose path is wrong too: two mistakes weigh more than a segment more or less. */
const wrongMethodAndPath = 25;
/**
 * Candidates over all methods and lengths of paths, whose path is not the call's, roughly the nearest first.
 * @param done routes that are left out
 * @param limit the distance beyond which candidates are of no use; infinite for as long as any is
 */
function* candidatesByPath(explained, done, limit, efforts = newEfforts()) {
    const groups = groupRoutes(explained);
    for (;;) {
        let [group] = groups;
        for (const each of groups)
            if (group === undefined || each.least < group.least)
                group = each;
        if (group === undefined || group.least === Infinity || group.least > limit())
            return;
        if (efforts.comparing.left < 0 && limit() < Infinity)
            return;
        const candidate = takeNext(group, explained, done, limit(), efforts);
        if (candidate !== undefined)
            yield candidate;
    }
}
function groupRoutes({ call, selectors, tables }) {
    const sent = call.path.segments.length;
    return [...tables].flatMap(([method, { groups }]) => Array.from(groups(), ([length, paths]) => {
        const isRightMethod = method === call.method;
        const base = isRightMethod ? ((0,match_selectors/* isByUrl */.pC)(selectors) ? 10 : 3) : wrongMethodAndPath;
        const farthest = isRightMethod && !(0,match_selectors/* isByUrl */.pC)(selectors) ? farthestOfAsked : farthestPath;
        const least = base + farthest * (1 - mostOfLengths(sent, length));
        return { isRightMethod, paths, base, farthest, least, comparer: undefined, next: undefined };
    }));
}
/** Compares the next path of a group; `undefined` where that is done, farther off than the limit, or yet to be found. */
function takeNext(group, { call, selectors }, done, limit, efforts) {
    const { paths, isRightMethod, base, farthest } = group;
    if (group.comparer === undefined) {
        group.comparer = createPathComparer(paths, call.path, efforts);
        goOn(group, group.comparer);
        return undefined;
    }
    const { comparer, next: index = 0 } = group;
    goOn(group, comparer);
    const route = paths.values[index];
    const byPath = farthest * (1 - comparer.most(index));
    if (route === undefined || done.has(route) || base + byPath > limit)
        return undefined;
    const { droppedBy, distance } = isRightMethod
        ? dropOf(route, selectors, efforts.comparing)
        : { droppedBy: 'method', distance: base };
    if (distance + byPath > limit)
        return undefined;
    const far = distance + farthest * (1 - comparer.closeness(index)) + queryDistance(route, call);
    return { route, score: 0, droppedBy, distance: far };
}
/** Goes on to the next path of a group. */
function goOn(group, { order, most }) {
    group.next = order.next().value;
    group.least = group.next === undefined ? Infinity : group.base + group.farthest * (1 - most(group.next));
}
/** A small distance for the query: it decides between examples whose paths are equally near. */
function queryDistance({ query }, call) {
    if (query.groups.length === 0 && call.queryPairs.length === 0)
        return 0;
    return (10 - (0,query_score/* scoreQuery */.xJ)(query, call.query, call.queryPairs.length).score) / 1000;
}
/** The step that drops a route of the right method and another path, and its distance without that of the path. */
function dropOf(route, selectors, effort) {
    const { name } = selectors;
    if (!(0,match_selectors/* isByUrl */.pC)(selectors)) {
        const nameCloseness = name === undefined ? 1 : (0,alike/* textCloseness */.d)(name, route.example.name, effort);
        return { droppedBy: 'selector', distance: 3 + farthestOfAsked * (1 - nameCloseness) };
    }
    // The wrong code and the wrong path are further off than the wrong path alone.
    return (0,match_selectors/* isAskedFor */.un)(route, selectors) ? { droppedBy: 'path', distance: 10 } : { droppedBy: 'selector', distance: 13 };
}

;// CONCATENATED MODULE: ./build/engine/explain/rank-candidates.js





/** The best score that path and query can have together. */
const mostOfUrl = 110;
/**
 * Those that stayed in by score, ties as they are broken; then those dropped, nearest first. These are exactly the nearest
 * unless the collection has thousands of paths that are hard to tell apart: then those that bounded effort finds.
 * @param mostDropped how many of those that were dropped are kept
 */
function rankCandidates(explained, scored, mostDropped) {
    const dropped = createNearest(mostDropped);
    const stayed = [];
    const weighed = weighWithoutPath(explained, scored, mostDropped);
    for (const candidate of weighed) {
        if (candidate.droppedBy === undefined)
            stayed.push(candidate);
        else
            dropped.add(candidate);
    }
    const done = new Set(weighed.map(({ route }) => route));
    for (const candidate of candidatesByPath(explained, done, dropped.limit))
        dropped.add(candidate);
    return [...stayed.sort((a, b) => b.score - a.score || a.route.rank - b.route.rank), ...dropped.all];
}
/** A sorted list of the nearest few. */
function createNearest(most) {
    const all = [];
    const nearest = {
        all,
        /** Candidates farther off than this are not taken in. */
        limit: () => (most === 0 ? -1 : all.length < most ? Infinity : (all.at(-1)?.distance ?? Infinity)),
        add: (candidate) => {
            if (candidate.distance > nearest.limit())
                return;
            all.push(candidate);
            all.sort((a, b) => a.distance - b.distance || a.route.rank - b.route.rank);
            if (all.length > most)
                all.pop();
        },
    };
    return nearest;
}
/** The candidates for which no path is compared: those whose path fits, and those that the call asks for by ID or name. */
function weighWithoutPath(explained, scored, mostDropped) {
    const { call, selectors, tables, config } = explained;
    if (!(0,match_selectors/* isByUrl */.pC)(selectors)) {
        const routes = tables.get(call.method)?.routes ?? [];
        return routes
            .filter((route) => (0,match_selectors/* isAskedFor */.un)(route, selectors))
            .map((route) => ({ route, score: 0, droppedBy: undefined, distance: 0 }));
    }
    const fitting = [...tables.values()].flatMap((table) => fittingRoutes(table, call, config, mostDropped));
    return Array.from(new Set([...scored.keys(), ...fitting]), (route) => {
        const far = queryDistance(route, call);
        if (route.example.request.method !== call.method)
            return { route, score: 0, droppedBy: 'method', distance: 12 + far };
        if (!(0,match_selectors/* isAskedFor */.un)(route, selectors))
            return { route, score: 0, droppedBy: 'selector', distance: 3 + far };
        const fits = scored.get(route);
        return fits === undefined ? { route, score: 0, droppedBy: 'path', distance: 10 } : weighFitting(fits, explained);
    });
}
/** Weighs a route whose path fits: its score, and the step that drops it, if one does. */
function weighFitting({ route, score }, { call, selectors }) {
    // Of those that fail at the same step the one with the better path and query is nearer.
    const behind = (mostOfUrl - score) / 1000;
    if (differentHeader(route, call, selectors.matchHeaders) !== undefined) {
        return { route, score, droppedBy: 'headers', distance: 2 + behind };
    }
    const forBody = bodyScore((0,match_body/* compareBody */.m)(route.body(), call), selectors);
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
/** The routes of a table whose path fits. Of those that fit only without their IDs, the first few by rank are taken. */
function fittingRoutes({ whole, withoutBase }, call, config, most) {
    return [whole, withoutBase]
        .flatMap((index) => [...index.find(call.path), ...index.findByIds(call.path).slice(0, most)])
        .filter((route) => pathFits(route, call, config));
}

;// CONCATENATED MODULE: ./build/engine/explain/explain.js
/** Why a call got what it got, as data: every candidate, step by step. */







/** Explanations of larger collections keep the nearest ones only. */
const mostCandidates = 1000;
/** Examples of one path whose statuses are told. */
const mostStatuses = 100;
/** @param mostDropped candidates that are told, of those that were dropped */
function explainCall(explained, mostDropped = mostCandidates) {
    const { decision, selectors, bareRequest } = explained;
    const { candidates, loose } = explainCandidates(explained, mostDropped, mostCandidates);
    // Where only the status that was asked for is missing, that is the reason, and not a request without example.
    const isBare = decision === noExample && !(candidates[0] && lacksStatusAlone(candidates[0]));
    return {
        decision,
        candidates,
        ...(loose && { loose }),
        ...(selectors.name !== undefined && { chosenBy: 'x-mock-response-name' }),
        ...(selectors.id !== undefined && { chosenBy: 'x-mock-response-id' }),
        // Named only where it is the reason: not where a header is missing, for instance.
        ...(isBare && bareRequest && { bareRequest }),
    };
}
const lacksStatusAlone = ({ steps }) => steps.every((step) => step.fits || (step.step === 'selector' && step.statuses !== undefined));
/** The example that was served is the first of them, and the only one where the match is not loose. */
function explainServed(compared, most) {
    const { served } = compared;
    const { fit, route } = served;
    const kind = served.kind();
    if (fit !== undefined && kind === undefined) {
        const { score, droppedBy } = (0,match_selectors/* isByUrl */.pC)(served.selectors)
            ? weighFitting(fit, compared)
            : { score: 0, droppedBy: undefined };
        return { candidates: [toCandidate({ route, score, droppedBy }, fit, compared)] };
    }
    // The path is only similar: another example may have been meant, even one that does not fit.
    return explainCandidates(compared, kind === 'similar path' ? most : 0, most);
}
function explainCandidates(compared, mostDropped, most) {
    const { served } = compared;
    const scored = new Map(compared.scored.map((entry) => [entry.route, entry]));
    if (served?.fit !== undefined)
        scored.set(served.route, scored.get(served.route) ?? served.fit);
    const ranked = rankCandidates(compared, scored, Math.min(mostDropped, mostCandidates));
    const candidates = servedFirst(ranked, served?.route)
        .slice(0, most)
        .map((candidate) => toCandidate(candidate, scored.get(candidate.route), compared));
    const loose = served && findLooseness(served, (route) => scored.get(route)?.score ?? -1);
    return { candidates, ...(loose && { loose }) };
}
function toCandidate({ route, score, droppedBy }, scored, compared) {
    const { example, request } = route;
    return { example, request, score, steps: stepsOf(route, scored, compared), droppedBy };
}
/** Puts the example that was served first. Another mock may have chosen it: then it need not be the best one here. */
function servedFirst(ranked, served) {
    if (served === undefined || ranked[0]?.route === served)
        return ranked;
    const first = ranked.find(({ route }) => route === served);
    const rest = ranked.filter(({ route }) => route !== served);
    return [first ?? { route: served, score: 0, droppedBy: undefined, distance: 0 }, ...rest];
}
function stepsOf(route, scored, explained) {
    const { call, selectors, config } = explained;
    const byUrl = (0,match_selectors/* isByUrl */.pC)(selectors);
    // An example that was dropped before its path was compared may differ in the path too: then both steps are told.
    const pathMiss = () => scored === undefined && byUrl && !pathFits(route, call, config) ? [pathDifference(route, explained)] : [];
    if (route.example.request.method !== call.method) {
        return [{ step: 'method', score: 0, fits: false }, ...pathMiss()];
    }
    const asked = (0,match_selectors/* askedOf */.iN)(route, selectors);
    const first = [
        { step: 'method', score: 0, fits: true },
        ...asked.map(({ header, fits }) => {
            const isMissing = header === 'x-mock-response-code' && !fits;
            return {
                step: 'selector',
                header,
                score: 0,
                fits,
                ...(isMissing && { statuses: statusesFor(route, explained) }),
            };
        }),
    ];
    if (asked.some(({ fits }) => !fits))
        return [...first, ...pathMiss()];
    // An example that is asked for by ID or name is served whatever the URL.
    if (!byUrl)
        return first;
    if (scored === undefined)
        return [...first, pathDifference(route, explained)];
    return [...first, ...urlSteps(scored, call), ...headerAndBodySteps(route, explained)];
}
/** The statuses that are saved for the call's path where the route has it, each once. */
function statusesFor(route, { call, config, tables }) {
    const table = tables.get(call.method);
    const routes = table !== undefined && pathFits(route, call, config) ? fittingRoutes(table, call, config, mostStatuses) : [];
    return [...new Set([route, ...routes].map(({ example }) => example.status))].sort((a, b) => a - b);
}
function pathDifference({ example: { request } }, { paths }) {
    const isFixed = ({ name }) => request.pathVariables.some(({ key }) => key === name);
    const fixed = request.pathVariables.length === 0 ? undefined : paths.read(request).variables.find(isFixed);
    const difference = { match: undefined, baseSegments: 0, captures: [], ...(fixed && { fixed }) };
    return { step: 'path', ...difference, score: 0, fits: false };
}
/** Path and query of a route whose path fits. */
function urlSteps(fit, call) {
    const { route, path, query, passed } = fit;
    const baseSegments = shiftOf(route, fit);
    const captures = [...(path.captures?.keys() ?? [])];
    const found = { match: path.step, baseSegments, captures, ...(passed && { passed }) };
    const pathStep = { step: 'path', ...found, score: path.score, fits: true };
    if (query === undefined)
        return [pathStep];
    const differences = queryDifferences(route, call);
    const fits = differences.length === 0;
    return [pathStep, { step: 'query', equal: query.matched, differences, score: query.score, fits }];
}
function headerAndBodySteps(route, { call, selectors, served }) {
    const names = selectors.matchHeaders;
    const name = differentHeader(route, call, names);
    const areNamedByCall = call.header(match_selectors/* matchHeadersHeader */.$X) !== undefined;
    const headers = { step: 'headers', names, areNamedByCall, score: 0, fits: name === undefined };
    const differenceIn = (header) => ({
        difference: { name: header, isSent: call.header(header) !== undefined, isSaved: route.headers().has(header) },
    });
    if (name !== undefined)
        return [{ ...headers, ...differenceIn(name) }];
    // Headers that the mock did not compare, although the examples of this route differ in them.
    const others = served?.route === route ? differentHeaders(served) : [];
    const otherSteps = others.map((other) => ({
        ...{ step: 'headers', names: [other], areNamedByCall: false, score: 0, fits: false },
        ...differenceIn(other),
    }));
    // A body of which only the start is known cannot be compared here.
    const body = served?.isCut === true ? 'neither' : (0,match_body/* compareBody */.m)(route.body(), call);
    return [
        ...(names.length > 0 ? [headers] : []),
        ...otherSteps,
        ...(body === 'neither' ? [] : [bodyStep(route, call, bodyScore(body, selectors) ?? 0, body === 'same')]),
    ];
}
function bodyStep(route, call, score, fits) {
    return { step: 'body', score, fits, ...(!fits && { difference: (0,body_difference/* bodyDifference */.A)(route.body(), call) }) };
}

;// CONCATENATED MODULE: ./build/engine/mock/compare-call.js
/** `explain` and `compare` of an engine: why a call got its answer, and how it differs from the example that it got. */





/** `MockEngine.explain` */
function explainRequest(mock, request, mostDropped) {
    const { tables, config, paths } = mock;
    const call = (0,call_call/* readCall */.D9)(request);
    const selectors = selectorsOf(mock, call);
    const scored = scoreAll(mock, call, askedByCode(selectors));
    const decision = answerSelected(mock, call, selectors, scored);
    const example = decision.outcome === 'served' ? decision.example : undefined;
    const served = example && servedCall(mock, { request, call, selectors, example });
    const about = { call, selectors, scored, tables, config, paths, served };
    return explainCall({ ...about, decision, bareRequest: findBareRequest(mock, call) }, mostDropped);
}
/** `MockEngine.compare` */
function compareRequest(mock, request, example) {
    const { tables, config, paths } = mock;
    const call = (0,call_call/* readCall */.D9)(request);
    const selectors = selectorsOf(mock, call);
    const served = servedCall(mock, { request, call, selectors, example });
    if (served === undefined)
        return { differs: false, isLoose: false, explain: () => ({ candidates: [] }) };
    const passed = served.fit?.passed;
    const isLoose = served.kind() !== undefined;
    return {
        differs: differs(served),
        isLoose,
        ...(passed && { passed }),
        explain: (most) => {
            // Other examples come into question for a loose match only.
            const scored = isLoose ? scoreAll(mock, call, askedByCode(selectors)) : [];
            return explainServed({ call, selectors, scored, tables, config, paths, served }, most);
        },
    };
}
/** `undefined` for an example that this mock does not have, or has for another method. */
function servedCall({ config, routeOf, siblingsOf }, { request, call, selectors, example }) {
    const route = routeOf().get(example);
    if (route?.example.request.method !== call.method)
        return undefined;
    const fit = scoreAlone(route, { call, config, asked: askedByCode(selectors) });
    const served = {
        ...{ call, route, fit, selectors, config },
        siblings: () => siblingsOf(route),
        isCut: request.isCut === true,
        kind: (0,call_call/* once */.Oo)(() => loosenessKind(served)),
    };
    return served;
}

;// CONCATENATED MODULE: ./build/engine/mock/fit-target.js
/** What a method and a target say about the answer, before headers and body are looked at. */






const noBody = new Uint8Array();
/** So many lists of examples, by status or name, are kept for one method and target. */
const mostNarrowed = 16;
/** Looks for what fits a method and a target: `MockEngine.fit`. */
function fitTarget(mock, method, target) {
    const parsed = (0,call_call/* readTarget */._E)(target);
    const sent = { parsed, bare: (0,call_call/* readCall */.D9)({ method, target, headers: [], body: noBody }, parsed) };
    const { scored, answer } = fitAmong(mock, sent, undefined);
    const among = rememberFew((narrowing) => narrow(mock, sent, narrowing));
    return {
        pieces: scored.length + parsed.path.segments.length + parsed.queryPairs.length,
        target: parsed,
        paths: () => (0,path_rule/* forgivenPaths */.F1)(parsed.path.segments, mock.basePaths()),
        answer,
        // Similar paths are looked for when no other path fits: where the first is one, all are.
        fits: (0,call_call/* once */.Oo)(() => (scored[0]?.path.step === 'similar' ? among({}).fits() : scored.length > 0)),
        among,
    };
}
/** @param asked what examples must have to come into question; `undefined`: all of them do */
function fitAmong(mock, { parsed, bare }, asked) {
    const { config, configured } = mock;
    const headersMatter = configured.matchHeaders.length > 0;
    const all = config.matchBody || headersMatter;
    const fitting = scoreRoutes({ table: tableOf(mock, bare.method), call: bare, config, asked, all });
    const scored = all ? fitting : contenders(fitting);
    // Bodies only add to a score: a single candidate wins with any body.
    const bodyMatters = config.matchBody || (scored.length > 1 && scored.some(({ route }) => route.example.request.body !== undefined));
    const winner = chooseBest(scored, bare, configured);
    const missed = (0,call_call/* once */.Oo)(() => miss(mock, bare));
    return {
        scored,
        answer(request) {
            let call;
            const parsedCall = () => (call ??= (0,call_call/* readCall */.D9)(request, parsed));
            const isDecided = !headersMatter && (request.body.length === 0 || !bodyMatters);
            const best = isDecided ? winner : chooseBest(scored, parsedCall(), configured);
            return best === undefined ? missed() : (0,render/* withStatus */.zC)(serveBest(best, parsedCall), asked?.code);
        },
    };
}
function narrow(mock, sent, { status, name }) {
    const asked = { code: status?.toString(), name };
    const narrowed = fitAmong(mock, sent, asked);
    return {
        fits: () => narrowed.scored.length > 0,
        answer(request) {
            if (!(0,match_selectors/* hasSelectors */.Xm)(request.headers))
                return narrowed.answer(request);
            const call = (0,call_call/* readCall */.D9)(request, sent.parsed);
            const selectors = { ...(0,match_selectors/* readSelectors */["do"])(call, mock.config), id: undefined, ...asked };
            return answerBest(mock, call, selectors, scoreAll(mock, call, asked));
        },
    };
}
function rememberFew(narrow) {
    const known = new Map();
    return (narrowing) => {
        const key = narrowing.name === undefined ? `${narrowing.status}` : `named ${narrowing.name}`;
        const before = known.get(key);
        if (before !== undefined)
            return before;
        const narrowed = narrow(narrowing);
        if (known.size >= mostNarrowed)
            known.clear();
        known.set(key, narrowed);
        return narrowed;
    };
}

;// CONCATENATED MODULE: ./build/engine/mock/compile-mock.js
/** A collection and an environment made ready to answer calls. */















function usesDynamicVariables({ requests }, variables) {
    const texts = requests.flatMap(({ examples }) => examples.flatMap(({ body, headers }) => [body, ...headers.flatMap(({ key, value }) => [key, value])]));
    return [...variables.map(({ value }) => value), ...texts].some(template/* mayUseDynamicVariables */.ZJ);
}
/** The paths of the requests that have no example. */
function barePaths({ requests, variables }) {
    const ofUrls = variables.sharing(route_address/* growthOfUrls */.lW);
    return requests
        .filter(({ examples }) => examples.length === 0)
        .flatMap((request) => {
        const { path, withoutBase } = (0,route_address/* routeAddress */.ow)(request.request, ofUrls).paths;
        return [{ path, request }, ...(withoutBase === undefined ? [] : [{ path: withoutBase, request }])];
    });
}
function byMethod(items, methodOf, make) {
    return new Map(Array.from(Map.groupBy(items, methodOf), ([method, ofMethod]) => [method, make(ofMethod)]));
}
/**
 * Prepares a mock. Asynchronous only because the data of dynamic variables is loaded when the collection uses one.
 * The engine never throws while answering.
 */
async function compileMock(source) {
    const { collection, environment, config, ownerId } = source;
    const inEnvironment = environment?.variables ?? [];
    const parts = (0,join_collections/* partsOf */.C)(collection);
    const allVariables = [...parts.flatMap(({ variables }) => variables), ...inEnvironment];
    const generators = usesDynamicVariables(collection, allVariables) ? await (0,template/* loadGenerators */.bU)() : template/* noGenerators */.KW;
    const sources = parts.map(({ requests, variables, exporterId }) => ({
        requests,
        variables: (0,call_variables/* createVariables */.Cl)(variables, inEnvironment),
        exporterId,
    }));
    const routes = [];
    for (const { requests, variables, exporterId } of sources) {
        const context = { variables, generators, config, ownerId, exporterId };
        for (const route of (0,match_route/* makeRoutes */.D)(requests, context, routes.length))
            routes.push(route);
    }
    const bare = sources.flatMap(barePaths);
    const paths = (0,saved_paths/* createSavedPaths */.c)(sources);
    const mock = {
        config,
        configured: (0,match_selectors/* configuredSelectors */.$h)(config),
        tables: byMethod(routes, ({ example }) => example.request.method, tabulate),
        bareRequests: byMethod(bare, ({ request: { request } }) => request.method, (ofMethod) => indexPaths(ofMethod.map((entry) => [entry.path, entry]))),
        paths,
        basePaths: (0,call_call/* once */.Oo)(() => basePathsOf(routes)),
        routeOf: (0,call_call/* once */.Oo)(() => new Map(routes.map((route) => [route.example, route]))),
        siblingsOf: createSiblings(routes, paths),
    };
    const fit = (method, target) => fitTarget(mock, method, target);
    return {
        answer(request) {
            if (!(0,match_selectors/* hasSelectors */.Xm)(request.headers))
                return fit(request.method, request.target).answer(request);
            const call = (0,call_call/* readCall */.D9)(request);
            return answerSelected(mock, call, selectorsOf(mock, call));
        },
        fit,
        explain: (request, mostDropped) => explainRequest(mock, request, mostDropped),
        compare: (request, example) => compareRequest(mock, request, example),
        reach: createReach(routes, bare),
        hasTildePaths: parts.some((part) => (0,saved_paths/* hasTildePaths */.H)(part, environment)),
        paths,
        basePaths: mock.basePaths,
        saved: (example) => {
            const route = mock.routeOf().get(example);
            if (route === undefined)
                return undefined;
            const request = route.request();
            const { prepared, render } = route.answer();
            return { request, response: prepared ?? render((0,call_call/* readCall */.D9)(request), undefined) };
        },
        requests: collection.requests,
    };
}
/** The base paths of all examples, each once. One with a variable that nobody defines is left out: it fits anything. */
function basePathsOf(routes) {
    const bases = routes.flatMap(({ paths: { path, withoutBase } }) => {
        if (withoutBase === undefined)
            return [];
        const base = path.segments.slice(0, path.segments.length - withoutBase.segments.length);
        return base.some((_, index) => path.wildcards.has(index)) ? [] : [base];
    });
    return [...new Map(bases.map((base) => [base.join('/'), base])).values()];
}
/** `MockEngine.reach`: the examples that calls of a route can get, and the requests without example that fit it. */
function createReach(routes, bare) {
    // Made when it is first asked for: mocks without rules of `answers` never need it.
    const paths = (0,call_call/* once */.Oo)(() => routes.map((route) => ({
        example: route.example,
        patterns: [route.paths, route.loosePaths.placeholder(), route.loosePaths.value()].flatMap(patternsOf),
    })));
    return ({ method, path }) => {
        const isOf = (request) => method === '*' || method === request.method;
        const examples = paths()
            .filter(({ example, patterns }) => isOf(example.request) && patterns.some((pattern) => (0,path_rule/* meetsPath */.QL)(path, pattern)))
            .map(({ example }) => example);
        const requests = bare
            .filter((each) => isOf(each.request.request) && (0,path_rule/* meetsPath */.QL)(path, each.path))
            .map(({ request }) => request);
        return { examples, bareRequests: [...new Set(requests)] };
    };
}
const patternsOf = (paths) => [paths?.path, paths?.withoutBase].filter((pattern) => pattern !== undefined);


/***/ })

};
