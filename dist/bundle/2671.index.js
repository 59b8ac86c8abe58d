export const id = 2671;
export const ids = [2671,6514];
export const modules = {

/***/ 97337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ canBeMade),
/* harmony export */   U: () => (/* binding */ checkAnswers)
/* harmony export */ });
/* harmony import */ var _http_text_faults_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28686);
/* harmony import */ var _http_text_show_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87078);
/* harmony import */ var _match_alike_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53953);
/* harmony import */ var _match_route_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21789);
/* harmony import */ var _match_selectors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25239);





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
        return `\`answers\` has ${status} in the rule "${rule.name}", and no example of the route has that status: there are ${(0,_http_text_show_value_js__WEBPACK_IMPORTED_MODULE_1__/* .listFirst */ .rL)(statuses.map(String), mostListed)}.`;
    }
    if (item.kind !== 'name')
        return undefined;
    const { name } = item;
    if (examples.some((example) => (0,_match_route_js__WEBPACK_IMPORTED_MODULE_2__/* .comparedName */ .b)(example.name) === name))
        return undefined;
    const names = (0,_match_alike_js__WEBPACK_IMPORTED_MODULE_3__/* .nearestFirst */ .F8)(name, [...new Set(examples.map((example) => example.name))]).map(({ other }) => other);
    const fault = (0,_match_alike_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .pA)(name, _http_text_faults_js__WEBPACK_IMPORTED_MODULE_4__/* .faults */ .e);
    const hint = fault === undefined ? '' : ` Did you mean the fault ${fault}?`;
    return `\`answers\` has ${(0,_http_text_show_value_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(name)} in the rule "${rule.name}", and no example of the route has that name: there are ${quoted(names)}.${hint}`;
}
function nearestRoute({ name }, { requests, paths }) {
    const written = (request) => {
        const { segments, variables } = paths.read(request);
        const names = new Map(variables.map((variable) => [variable.segment, variable.name]));
        const path = segments.map((segment, index) => (names.has(index) ? `:${names.get(index)}` : segment));
        return `${request.method} /${path.join('/')}`;
    };
    const saved = requests.flatMap(({ request, examples }) => [request, ...examples.map((example) => example.request)]);
    const found = (0,_match_alike_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .pA)(name, [...new Set(saved.map(written))]);
    return found === undefined ? '' : ` The nearest is "${found}".`;
}
const mostListed = 10;
const quoted = (texts) => (0,_http_text_show_value_js__WEBPACK_IMPORTED_MODULE_1__/* .listFirst */ .rL)(texts.map((text) => (0,_http_text_show_value_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(text)), mostListed);


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
/* harmony import */ var _match_alike_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53953);
/* harmony import */ var _match_route_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(21789);
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
/** The rule; without items where those are wrong, and `undefined` where its route is. */
function parseRule(key, given, report) {
    const name = key.trim();
    if (name.length > longestRoute) {
        report(`\`answers\` has a rule of ${name.length} characters, "${name.slice(0, 100)}…": it takes ${longestRoute}.`);
        return undefined;
    }
    const route = (0,_http_text_route_text_js__WEBPACK_IMPORTED_MODULE_1__/* .readRoute */ .S)('answers', key, report);
    const values = Array.isArray(given) ? given : [given];
    const items = values.slice(0, mostItems).flatMap(parseItem);
    const mistakes = items.filter((item) => item.kind === 'mistake');
    if (values.length === 0)
        mistakes.push(mistake('[]', `it takes ${itemForm}, or a list of these.`));
    if (values.length > mostItems)
        mistakes.unshift(mistake(`a list of ${values.length}`, `it takes ${mostItems}.`));
    for (const { what, instead } of mistakes)
        report(`\`answers\` has ${what} in the rule "${name}": ${instead}`);
    if (route === undefined)
        return undefined;
    const right = mistakes.length > 0 ? [] : items.filter((item) => item.kind !== 'mistake');
    return { ...route, name, path: (0,_path_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .readPathRule */ .I9)(route.path), items: right, given };
}
const mistake = (what, instead) => ({ kind: 'mistake', what, instead });
/** More than one mistake where both answer and delay are wrong. */
function parseItem(value) {
    if (!(0,_http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(value))
        return parseWanted(value);
    const { example } = value;
    if (Array.isArray(example) || ((0,_http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(example) && !isNameForm(example))) {
        return mistake(`${(0,_http_text_show_value_js__WEBPACK_IMPORTED_MODULE_4__/* .show */ .WU)(example)} as \`example\``, `it takes ${itemForm}.`);
    }
    const unknown = Object.keys(value).find((key) => !itemKeys.includes(key));
    if (unknown !== undefined) {
        const near = (0,_match_alike_js__WEBPACK_IMPORTED_MODULE_5__/* .nearest */ .pA)(unknown, itemKeys);
        const hint = near === undefined ? '' : ` Did you mean "${near}"?`;
        return mistake(`the unknown key ${(0,_http_text_show_value_js__WEBPACK_IMPORTED_MODULE_4__/* .show */ .WU)(unknown)}`, `the long form is ${longForm}.${hint}`);
    }
    if (Object.hasOwn(value, 'example') === Object.hasOwn(value, 'name')) {
        return mistake((0,_http_text_show_value_js__WEBPACK_IMPORTED_MODULE_4__/* .show */ .WU)(value), `the long form is ${longForm}.`);
    }
    const wanted = Object.hasOwn(value, 'name')
        ? parseName(value['name'])
        : (0,_http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(example)
            ? parseName(example['name'])
            : parseWanted(example);
    if (!Object.hasOwn(value, 'delay'))
        return wanted;
    const delay = readDelay(value['delay']);
    if (delay !== undefined)
        return wanted.kind === 'mistake' ? wanted : { ...wanted, delay };
    const wrongDelay = mistake(`${(0,_http_text_show_value_js__WEBPACK_IMPORTED_MODULE_4__/* .show */ .WU)(value['delay'])} as \`delay\``, 'it takes milliseconds or seconds, such as 250ms or 2s, at most 180s.');
    return wanted.kind === 'mistake' ? [wanted, wrongDelay] : wrongDelay;
}
const isNameForm = (value) => Object.keys(value).length === 1 && Object.hasOwn(value, 'name');
function parseName(value) {
    if (typeof value === 'string' && value.trim() !== '')
        return { kind: 'name', name: (0,_match_route_js__WEBPACK_IMPORTED_MODULE_6__/* .comparedName */ .b)(value) };
    return mistake(`${(0,_http_text_show_value_js__WEBPACK_IMPORTED_MODULE_4__/* .show */ .WU)(value)} as \`name\``, 'it takes the name of an example, in quotes.');
}
function parseWanted(value) {
    const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '';
    if (/^[1-5]\d\d$/.test(text))
        return { kind: 'status', status: Number(text) };
    if (typeof value !== 'string' || text === '') {
        const hint = value === null || value === '' ? '' : ' A name that is no text needs quotes.';
        return mistake((0,_http_text_show_value_js__WEBPACK_IMPORTED_MODULE_4__/* .show */ .WU)(value), `it takes ${itemForm}, or a list of these.${hint}`);
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

/***/ 12671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CollectionError: () => (/* reexport safe */ _read_defects_js__WEBPACK_IMPORTED_MODULE_11__.py),
/* harmony export */   DocumentError: () => (/* reexport safe */ _read_defects_js__WEBPACK_IMPORTED_MODULE_11__.Mi),
/* harmony export */   EnvironmentError: () => (/* reexport safe */ _read_defects_js__WEBPACK_IMPORTED_MODULE_11__.eG),
/* harmony export */   asksForExample: () => (/* reexport safe */ _match_selectors_js__WEBPACK_IMPORTED_MODULE_22__.e_),
/* harmony export */   cachedEngine: () => (/* reexport safe */ _mock_cached_engine_js__WEBPACK_IMPORTED_MODULE_7__.x),
/* harmony export */   canBeMade: () => (/* reexport safe */ _answers_check_answers_js__WEBPACK_IMPORTED_MODULE_0__.P),
/* harmony export */   canBeSent: () => (/* reexport safe */ _read_read_request_js__WEBPACK_IMPORTED_MODULE_23__.U),
/* harmony export */   checkAnswers: () => (/* reexport safe */ _answers_check_answers_js__WEBPACK_IMPORTED_MODULE_0__.U),
/* harmony export */   chooseIds: () => (/* reexport safe */ _read_map_items_js__WEBPACK_IMPORTED_MODULE_12__.yr),
/* harmony export */   closeness: () => (/* reexport safe */ _match_alike_js__WEBPACK_IMPORTED_MODULE_4__.O_),
/* harmony export */   comparableValue: () => (/* reexport safe */ _call_call_js__WEBPACK_IMPORTED_MODULE_5__.YW),
/* harmony export */   comparedName: () => (/* reexport safe */ _match_route_js__WEBPACK_IMPORTED_MODULE_21__.b),
/* harmony export */   compileMock: () => (/* reexport safe */ _mock_compile_mock_js__WEBPACK_IMPORTED_MODULE_8__.m),
/* harmony export */   createSavedPaths: () => (/* reexport safe */ _match_saved_paths_js__WEBPACK_IMPORTED_MODULE_20__.c),
/* harmony export */   createVariables: () => (/* reexport safe */ _call_variables_js__WEBPACK_IMPORTED_MODULE_6__.Cl),
/* harmony export */   decodeDocument: () => (/* reexport safe */ _read_read_document_js__WEBPACK_IMPORTED_MODULE_14__.w8),
/* harmony export */   describeExplanation: () => (/* reexport safe */ _explain_describe_explanation_js__WEBPACK_IMPORTED_MODULE_25__.h),
/* harmony export */   describePassed: () => (/* reexport safe */ _explain_describe_step_js__WEBPACK_IMPORTED_MODULE_16__.EN),
/* harmony export */   describePlace: () => (/* reexport safe */ _explain_quote_js__WEBPACK_IMPORTED_MODULE_18__.df),
/* harmony export */   describeServed: () => (/* reexport safe */ _explain_describe_explanation_js__WEBPACK_IMPORTED_MODULE_25__.J),
/* harmony export */   describeValue: () => (/* reexport safe */ _explain_quote_js__WEBPACK_IMPORTED_MODULE_18__.bp),
/* harmony export */   fitsPath: () => (/* reexport safe */ _answers_path_rule_js__WEBPACK_IMPORTED_MODULE_2__.i7),
/* harmony export */   fitsWildcard: () => (/* reexport safe */ _match_path_score_js__WEBPACK_IMPORTED_MODULE_19__.b2),
/* harmony export */   forgivenPaths: () => (/* reexport safe */ _answers_path_rule_js__WEBPACK_IMPORTED_MODULE_2__.F1),
/* harmony export */   getOrMake: () => (/* reexport safe */ _call_call_js__WEBPACK_IMPORTED_MODULE_5__.IV),
/* harmony export */   hasStatus: () => (/* reexport safe */ _match_selectors_js__WEBPACK_IMPORTED_MODULE_22__.Ro),
/* harmony export */   hasTildePaths: () => (/* reexport safe */ _match_saved_paths_js__WEBPACK_IMPORTED_MODULE_20__.H),
/* harmony export */   hidden: () => (/* reexport safe */ _explain_quote_js__WEBPACK_IMPORTED_MODULE_18__.R),
/* harmony export */   isVariable: () => (/* reexport safe */ _answers_path_rule_js__WEBPACK_IMPORTED_MODULE_2__.DZ),
/* harmony export */   joinCollections: () => (/* reexport safe */ _join_collections_js__WEBPACK_IMPORTED_MODULE_9__.c),
/* harmony export */   mapItems: () => (/* reexport safe */ _read_map_items_js__WEBPACK_IMPORTED_MODULE_12__.Z9),
/* harmony export */   notePlaceholders: () => (/* reexport safe */ _read_placeholders_js__WEBPACK_IMPORTED_MODULE_24__.B),
/* harmony export */   once: () => (/* reexport safe */ _call_call_js__WEBPACK_IMPORTED_MODULE_5__.Oo),
/* harmony export */   parseAnswers: () => (/* reexport safe */ _answers_parse_answers_js__WEBPACK_IMPORTED_MODULE_1__.l),
/* harmony export */   parseDocument: () => (/* reexport safe */ _read_read_document_js__WEBPACK_IMPORTED_MODULE_14__.Tp),
/* harmony export */   parsePath: () => (/* reexport safe */ _call_path_pattern_js__WEBPACK_IMPORTED_MODULE_3__.Rr),
/* harmony export */   parsePattern: () => (/* reexport safe */ _call_path_pattern_js__WEBPACK_IMPORTED_MODULE_3__.EY),
/* harmony export */   partsOf: () => (/* reexport safe */ _join_collections_js__WEBPACK_IMPORTED_MODULE_9__.C),
/* harmony export */   quote: () => (/* reexport safe */ _explain_quote_js__WEBPACK_IMPORTED_MODULE_18__.hD),
/* harmony export */   quoteHeader: () => (/* reexport safe */ _explain_describe_step_js__WEBPACK_IMPORTED_MODULE_16__.m9),
/* harmony export */   readCollection: () => (/* reexport safe */ _read_read_collection_js__WEBPACK_IMPORTED_MODULE_13__.H),
/* harmony export */   readDocument: () => (/* reexport safe */ _read_read_document_js__WEBPACK_IMPORTED_MODULE_14__.u0),
/* harmony export */   readEnvironment: () => (/* reexport safe */ _read_read_environment_js__WEBPACK_IMPORTED_MODULE_15__.readEnvironment),
/* harmony export */   readPathRule: () => (/* reexport safe */ _answers_path_rule_js__WEBPACK_IMPORTED_MODULE_2__.I9),
/* harmony export */   readTarget: () => (/* reexport safe */ _call_call_js__WEBPACK_IMPORTED_MODULE_5__._E),
/* harmony export */   splitAtTokens: () => (/* reexport safe */ _call_variables_js__WEBPACK_IMPORTED_MODULE_6__.UR),
/* harmony export */   splitPathVariable: () => (/* reexport safe */ _call_path_pattern_js__WEBPACK_IMPORTED_MODULE_3__._y),
/* harmony export */   toCollectionV2: () => (/* reexport safe */ _read_convert_collection_js__WEBPACK_IMPORTED_MODULE_10__.toCollectionV2),
/* harmony export */   toCollectionV21: () => (/* reexport safe */ _read_convert_collection_js__WEBPACK_IMPORTED_MODULE_10__.toCollectionV21),
/* harmony export */   unreadable: () => (/* reexport safe */ _read_defects_js__WEBPACK_IMPORTED_MODULE_11__.O$),
/* harmony export */   valueAt: () => (/* reexport safe */ _explain_json_difference_js__WEBPACK_IMPORTED_MODULE_17__.fK)
/* harmony export */ });
/* harmony import */ var _answers_check_answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97337);
/* harmony import */ var _answers_parse_answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30066);
/* harmony import */ var _answers_path_rule_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44455);
/* harmony import */ var _call_path_pattern_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72882);
/* harmony import */ var _match_alike_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53953);
/* harmony import */ var _call_call_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28694);
/* harmony import */ var _call_variables_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(81225);
/* harmony import */ var _mock_cached_engine_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(47101);
/* harmony import */ var _mock_compile_mock_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(54175);
/* harmony import */ var _join_collections_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(65887);
/* harmony import */ var _read_convert_collection_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(37092);
/* harmony import */ var _read_defects_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(55030);
/* harmony import */ var _read_map_items_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(71463);
/* harmony import */ var _read_read_collection_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(17864);
/* harmony import */ var _read_read_document_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(36514);
/* harmony import */ var _read_read_environment_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(24178);
/* harmony import */ var _explain_describe_step_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(23213);
/* harmony import */ var _explain_json_difference_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(60977);
/* harmony import */ var _explain_quote_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(50479);
/* harmony import */ var _match_path_score_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(36493);
/* harmony import */ var _match_saved_paths_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(84147);
/* harmony import */ var _match_route_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(21789);
/* harmony import */ var _match_selectors_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(25239);
/* harmony import */ var _read_read_request_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(45114);
/* harmony import */ var _read_placeholders_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(12864);
/* harmony import */ var _explain_describe_explanation_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(68641);




























/***/ }),

/***/ 47101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ cachedEngine)
/* harmony export */ });
/* harmony import */ var _match_selectors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25239);

const mostTargets = 16_384;
/** Of all targets together: each takes some hundred bytes. */
const mostPieces = 262_144;
/** Longer targets, and those that fit more examples, are not worth their memory. */
const longestTarget = 1024;
const mostOfOne = 4096;
/** The same engine, which looks for what fits a method and a target once. */
function cachedEngine(plain) {
    const known = new Map();
    let targets = 0;
    let pieces = 0;
    const remember = (method, target, fitting) => {
        // Forgetting everything is about as good as dropping the oldest one, and takes no bookkeeping for each call.
        if (targets >= mostTargets || pieces + fitting.pieces > mostPieces) {
            known.clear();
            targets = pieces = 0;
        }
        targets += 1;
        pieces += fitting.pieces;
        const ofMethod = known.get(method) ?? new Map();
        known.set(method, ofMethod.set(target, fitting));
    };
    const fit = (method, target) => {
        const before = known.get(method)?.get(target);
        if (before !== undefined)
            return before;
        const fitting = plain.fit(method, target);
        if (target.length + method.length <= longestTarget && fitting.pieces <= mostOfOne)
            remember(method, target, fitting);
        return fitting;
    };
    return {
        ...plain,
        fit,
        answer: (request) => (0,_match_selectors_js__WEBPACK_IMPORTED_MODULE_0__/* .hasSelectors */ .Xm)(request.headers) ? plain.answer(request) : fit(request.method, request.target).answer(request),
    };
}


/***/ }),

/***/ 12864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ notePlaceholders)
/* harmony export */ });
/* harmony import */ var _call_variables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81225);
/* harmony import */ var _match_route_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30553);
/* harmony import */ var _render_render_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52514);
/** Counts placeholders in a collection, to tell of them when a mock is opened and not when a test fails for them. */



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
    const empty = examples.filter((example) => example.body.trim() === '' && !(0,_render_render_js__WEBPACK_IMPORTED_MODULE_2__/* .sendsNoBody */ .nw)(example)).length;
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


/***/ }),

/***/ 36514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tp: () => (/* binding */ parseDocument),
/* harmony export */   u0: () => (/* binding */ readDocument),
/* harmony export */   w8: () => (/* binding */ decodeDocument)
/* harmony export */ });
/* harmony import */ var _http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5177);
/* harmony import */ var _http_text_thrown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98589);
/* harmony import */ var _defects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55030);
/** Bytes of a file to a JSON value, or a sentence that says what the file is instead. */



/** Larger files are refused: decoded and parsed they would take gigabytes. */
const largestDocument = 256 * 1024 * 1024;
/** @throws {DocumentError} for bytes that are no text in the encoding that they begin with */
function decode(bytes) {
    const [first, second] = bytes;
    // A byte order mark, or the zero byte that every ASCII character has in UTF-16.
    const encoding = (first === 0xff && second === 0xfe) || (first !== 0 && second === 0)
        ? 'utf-16le'
        : (first === 0xfe && second === 0xff) || (first === 0 && second !== undefined && second !== 0)
            ? 'utf-16be'
            : 'utf-8';
    try {
        return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    }
    catch (cause) {
        if (encoding === 'utf-8' && bytes.subarray(0, 4096).includes(0)) {
            throw new _defects_js__WEBPACK_IMPORTED_MODULE_0__/* .DocumentError */ .Mi('This is not JSON but a binary file.', { cause });
        }
        const text = new TextDecoder(encoding).decode(bytes);
        throw new _defects_js__WEBPACK_IMPORTED_MODULE_0__/* .DocumentError */ .Mi(`The file is not text in ${encoding === 'utf-8' ? 'UTF-8' : 'UTF-16'}: there is no such character at ` +
            `${lineAndColumn(text, text.indexOf('\uFFFD'))}. It is in another encoding, such as Latin-1; save it as UTF-8.`, { cause });
    }
}
/** What text that is not JSON is, by how it begins; the first that fits is taken. */
const beginnings = [
    [/^version https:\/\/git-lfs/, 'a Git LFS pointer (check the file out with lfs: true, or run git lfs pull)'],
    [/^<(?:!doctype html|html|head|body|!--)/i, 'an HTML page (a login or error page instead of the file?)'],
    [/^</, 'an XML document'],
    [
        /^(?:---\s+)?["']?(?:openapi|swagger)["']?\s*:/m,
        'an OpenAPI document in YAML (a collection can be made of versions 2 and 3)',
    ],
    [
        /^type\s*:\s*["']?[a-z]+\.insomnia\.rest\//m,
        'an Insomnia export (import it into Postman, and export the collection)',
    ],
    [/^meta\s*\{/, 'a request of Bruno (import the collection into Postman, and export it)'],
    [
        /^(?:###|curl\s|[A-Z]{3,7} https?:\/\/)/,
        'an HTTP request in text (import it into Postman, and export the collection)',
    ],
    [/^\$kind\s*:/m, 'an item of a Postman v3 collection in YAML (export the collection as v2.1)'],
    [/^(?:---\s|[A-Za-z_$][\w$-]{0,40}\s*:(?:\s|$))/, 'YAML'],
];
/** Whether the first two lines that are not empty are a JSON value each. */
function hasValuePerLine(text) {
    const lines = text
        .slice(0, 1_000_000)
        .split('\n')
        .map((line) => line.trim());
    const [first = '', second = ''] = lines.filter((line) => line !== '');
    try {
        return [first, second].every((line) => /^[{[]/.test(line) && (0,_http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseShallowJson */ .o4)(line, _http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_1__/* .deepestDocument */ .CE) !== undefined);
    }
    catch {
        return false;
    }
}
/** @throws {DocumentError} for what git leaves where two changes meet: valid JSON and YAML have no such line. */
function requireNoConflict(text) {
    const at = text.startsWith('<<<<<<< ') ? 0 : text.indexOf('\n<<<<<<< ') + 1;
    if (at === 0 && !text.startsWith('<<<<<<< '))
        return;
    const line = text.slice(0, at).split('\n').length;
    throw new _defects_js__WEBPACK_IMPORTED_MODULE_0__/* .DocumentError */ .Mi(`The file has merge conflicts: line ${String(line)} begins with <<<<<<<. Resolve them, and commit the file.`);
}
function lineAndColumn(text, position) {
    const before = text.slice(0, position);
    const line = before.split('\n').length;
    return `line ${String(line)}, column ${String(position - before.lastIndexOf('\n'))}`;
}
function describeSyntaxError(text, error) {
    if (hasValuePerLine(text)) {
        return 'This is not one JSON value but one on each line (NDJSON), as call logs are. Give the file that Postman exports.';
    }
    const reason = (0,_http_text_thrown_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error);
    if (/unexpected end|unterminated/i.test(reason)) {
        return `The JSON is truncated: it ends at ${lineAndColumn(text, text.length)} before it is complete.`;
    }
    const position = /at position (\d+)/.exec(reason)?.[1];
    const found = /Unexpected token '?(.)/u.exec(reason)?.[1];
    // V8 quotes the text instead of naming the position when the text is short.
    const at = position === undefined ? (found === undefined ? 0 : text.indexOf(found)) : Number(position);
    const what = reason.replace(/ in JSON at position.*$|, (?:"|\.\.\.).*$/s, '');
    return `The JSON is broken at ${lineAndColumn(text, at)}: ${what}.`;
}
/**
 * The text of a file: UTF-8 with or without a byte order mark, or UTF-16 in either order; without the mark.
 * @throws {DocumentError} with a sentence that says what the bytes are instead.
 */
function decodeDocument(bytes) {
    if (bytes.length > largestDocument) {
        const size = Math.round(bytes.length / 1024 / 1024);
        throw new _defects_js__WEBPACK_IMPORTED_MODULE_0__/* .DocumentError */ .Mi(`The file has ${String(size)} MiB; at most 256 MiB can be read.`);
    }
    if (bytes[0] === 0x1f && bytes[1] === 0x8b) {
        throw new _defects_js__WEBPACK_IMPORTED_MODULE_0__/* .DocumentError */ .Mi('This is not JSON but a gzip archive. Unpack it first.');
    }
    if (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4) {
        throw new _defects_js__WEBPACK_IMPORTED_MODULE_0__/* .DocumentError */ .Mi('This is not JSON but a ZIP archive. Unpack it first.');
    }
    const text = decode(bytes);
    requireNoConflict(text);
    return text;
}
/**
 * Parses the text of a JSON file.
 * @throws {DocumentError} with a sentence that names what the text is instead, or line and column of the mistake.
 */
function parseDocument(text) {
    if (text.trim() === '')
        throw new _defects_js__WEBPACK_IMPORTED_MODULE_0__/* .DocumentError */ .Mi('The file is empty. Export it from Postman again.');
    try {
        return (0,_http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseShallowJson */ .o4)(text, _http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_1__/* .deepestDocument */ .CE);
    }
    catch (error) {
        if (error instanceof _http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_1__/* .TooDeepError */ .Fd)
            throw new _defects_js__WEBPACK_IMPORTED_MODULE_0__/* .DocumentError */ .Mi(error.message, { cause: error });
        const start = text.trimStart().slice(0, 4096);
        // What begins like JSON is meant to be JSON: say where it breaks.
        const other = /^[[{"]/.test(start) ? undefined : beginnings.find(([fits]) => fits.test(start));
        throw new _defects_js__WEBPACK_IMPORTED_MODULE_0__/* .DocumentError */ .Mi(other === undefined
            ? describeSyntaxError(text, error)
            : `This is not JSON but ${other[1]}. Give the file that Postman exports.`, { cause: error });
    }
}
/**
 * Decodes and parses a JSON file.
 * @throws {DocumentError} as both do.
 */
function readDocument(bytes) {
    return parseDocument(decodeDocument(bytes));
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


/***/ })

};
