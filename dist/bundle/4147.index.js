export const id = 4147;
export const ids = [4147];
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


/***/ })

};
