export const id = 425;
export const ids = [425];
export const modules = {

/***/ 44425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseChecks: () => (/* binding */ parseChecks)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./build/report/index.js + 50 modules
var build_report = __webpack_require__(38973);
;// CONCATENATED MODULE: ./build/job/expect-calls.js
/** The input `expect-calls`: YAML or JSON rules about which calls must come. */


const scalarSchema = dist/* pipe */.FsL(dist/* union */.KCZ([dist/* string */.YjP(), dist/* number */.aig(), dist/* boolean */.zMY()]), dist/* transform */.pdi(String));
/** A name may have several values, all of which must have been sent. */
const pairsSchema = dist/* pipe */.FsL(dist/* record */.g1P(dist/* string */.YjP(), dist/* union */.KCZ([scalarSchema, dist/* array */.YOg(scalarSchema)])), dist/* transform */.pdi((map) => Object.entries(map).flatMap(([name, value]) => [value].flat().map((text) => [name, text]))));
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
    const rules = await parseYaml(text, report);
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
    const path = (0,build_report/* pathSegments */.Mz)(queryAt === -1 ? target : target.slice(0, queryAt));
    const partial = path.find((segment) => segment.includes('*') && segment !== '*' && segment !== '**');
    if (partial !== undefined) {
        report(`\`expect-calls\` has "${partial}" in the path of the rule "${key}": \`*\` stands for a whole segment.`);
        return undefined;
    }
    return {
        method: /^any$/i.test(method) ? '*' : method.toUpperCase(),
        path,
        query: queryAt === -1 ? [] : (0,build_report/* formPairs */.C8)(target.slice(queryAt + 1)),
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
async function parseYaml(text, report) {
    // Loaded here only: most jobs have no rules. JSON is YAML.
    const { parse } = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    try {
        // Without the level its warnings would go to the log beside ours.
        return parse(text, { logLevel: 'error' });
    }
    catch (error) {
        const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
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

;// CONCATENATED MODULE: ./build/job/parse-checks.js

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


/***/ })

};
