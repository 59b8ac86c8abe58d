export const id = 5341;
export const ids = [5341];
export const modules = {

/***/ 65341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainCall: () => (/* binding */ explainCall),
/* harmony export */   splitCall: () => (/* binding */ splitCall)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(13936);
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(68641);
/* harmony import */ var _http_text_session_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(85499);
/* harmony import */ var _job_inputs_collection_bounded_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79895);
/* harmony import */ var _job_inputs_collection_read_references_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(420);
/* harmony import */ var _job_inputs_collection_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98388);
/* harmony import */ var _job_inputs_values_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85292);
/* harmony import */ var _job_secrets_secret_variables_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(97864);
/* harmony import */ var _postman_model_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(69412);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(50334);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(532);
/* harmony import */ var _exit_codes_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9316);
/** `ephemeral-mock explain`: which example a call would get, and why. */












/** More candidates than this are noise; the nearest come first. */
const maxCandidates = 12;
/**
 * Splits the words of the command line into collections and the call, which is the last word, or the last two.
 *
 * @param directory where relative paths start
 */
async function splitCall(words, directory) {
    const [method = '', target = ''] = words.slice(-2);
    const isMethod = words.length > 1 &&
        methodPattern.test(method) &&
        // A folder may have the name of a method: then the method is meant.
        (node_http__WEBPACK_IMPORTED_MODULE_0__.METHODS.includes(method.toUpperCase()) || !(await isThere(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(directory, method))));
    // A collection alone: the call is missing, not the collection.
    const [only = ''] = words;
    if (words.length === 1 && !only.startsWith('/') && (await isThere(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(directory, only))))
        return { files: words, call: '' };
    return isMethod
        ? { files: words.slice(0, -2), call: `${method} ${target}` }
        : { files: words.slice(0, -1), call: words.at(-1) ?? '' };
}
const methodPattern = /^[A-Za-z-]+$/;
const isThere = (file) => (0,_job_inputs_collection_bounded_file_js__WEBPACK_IMPORTED_MODULE_2__/* .stat */ .dJ)(file).then(() => true, () => false);
/**
 * Prints the explanation and a table of candidates.
 *
 * @returns the exit code: 0, or the one for a failed check where the call gets no example
 * @throws InputsError with every problem
 */
async function explainCall(options, { directory, print }) {
    const problems = [];
    const report = (problem) => void problems.push(problem);
    const located = {
        collections: await (0,_job_inputs_collection_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .locateCollections */ .U1)(options.collection, directory),
        environment: await (0,_job_inputs_collection_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .locate */ .x5)('environment', options.environment ?? '', directory),
    };
    const { collection, environment } = await (0,_job_inputs_collection_read_references_js__WEBPACK_IMPORTED_MODULE_4__/* .readReferences */ .PK)(located, { names: false, onCommandLine: true }, report);
    for (const reference of [collection, environment]) {
        if (reference !== undefined && reference.kind !== 'file') {
            report(`\`${reference.input}\` is "${reference.text}", which is no file here: explain reads files only.${reference.near ?? ''}`);
        }
    }
    const request = parseCall(options, report);
    if (problems.length > 0 || collection?.kind !== 'file')
        throw new _job_inputs_values_js__WEBPACK_IMPORTED_MODULE_5__/* .InputsError */ .aV(problems);
    const config = _postman_model_js__WEBPACK_IMPORTED_MODULE_6__/* .defaultMockConfig */ .U2;
    const engine = await (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_7__/* .compileMock */ .m)({
        collection: collection.item,
        environment: environment?.kind === 'file' ? environment.item : undefined,
        config,
    });
    const secrets = (0,_job_secrets_secret_variables_js__WEBPACK_IMPORTED_MODULE_8__/* .secretsOfInputs */ .yL)({ collection, environment });
    const { redactText } = (0,_report_index_js__WEBPACK_IMPORTED_MODULE_9__.createRedactor)({ secrets, off: true });
    // A session decides nothing here: no call has come before this one.
    const { target, badSession } = (0,_http_text_session_js__WEBPACK_IMPORTED_MODULE_10__/* .readSession */ .lx)(request.target, request.headers, engine.hasTildePaths);
    const sent = { ...request, target };
    if (badSession !== undefined) {
        print(`${redactText((0,_http_text_session_js__WEBPACK_IMPORTED_MODULE_10__/* .describeBadSession */ .Bw)(badSession))}\n`);
        return _exit_codes_js__WEBPACK_IMPORTED_MODULE_11__/* .exitCodes */ .h.checkFailed;
    }
    const explanation = engine.explain(sent);
    print(redactText(formatExplanation(explanation, sent)));
    return explanation.decision.outcome === 'served' ? 0 : _exit_codes_js__WEBPACK_IMPORTED_MODULE_11__/* .exitCodes */ .h.checkFailed;
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
    const { sentence, reasons, loose } = (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_12__/* .describeExplanation */ .h)(explanation, {
        sent,
        savedFor: ({ request }) => request(),
        show: (name) => name,
    });
    const rows = [
        ['Score', 'Example', 'Saved for', 'Why'],
        ...shown.map((candidate, index) => candidateRow(candidate, reasons[index] ?? [])),
    ];
    const lines = (0,_report_index_js__WEBPACK_IMPORTED_MODULE_13__/* .alignColumns */ .R)(rows);
    const rest = candidates.length - shown.length;
    return [
        sentence,
        ...(loose === undefined ? [] : [`Another example may have been meant: ${loose.reason}`]),
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
        cut(inCollection(example), 40),
        cut(`${method} ${address}`, 50),
        cut(why.join('; '), 200),
    ];
}
/** Of several collections the example's own is named. */
function inCollection({ name, place: { collection } }) {
    return collection === undefined ? name : `${collection} > ${name}`;
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

/***/ 85499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bw: () => (/* binding */ describeBadSession),
/* harmony export */   Fe: () => (/* binding */ withPrefix),
/* harmony export */   Sd: () => (/* binding */ isSessionId),
/* harmony export */   Z7: () => (/* binding */ withoutPrefix),
/* harmony export */   gg: () => (/* binding */ sessionHeader),
/* harmony export */   lx: () => (/* binding */ readSession)
/* harmony export */ });
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35194);
/**
 * Sessions: tests that run side by side on one mock each name one, so that their calls can be told apart. A call names it by
 * the beginning of its path, `/~w1/users`, or by a header. Ours: Postman's cloud knows neither.
 */

/** The header that names a call's session where its path does not. */
const sessionHeader = 'x-mock-session';
const isSessionHeader = ({ key }) => key.length === sessionHeader.length && key.toLowerCase() === sessionHeader;
const sessionId = /^[A-Za-z0-9._-]{1,64}$/;
/** What the mock answers to a call that names this instead of a session. */
function describeBadSession(given) {
    const shown = given.length > 80 ? `${given.slice(0, 80)}…` : given;
    return `"${shown}" is no session: its ID is 1 to 64 letters, digits, ".", "_" or "-", as in /~w1/users or x-mock-session: w1.`;
}
/** Whether a text can be the ID of a session. */
const isSessionId = (text) => sessionId.test(text);
/**
 * Reads the session of a call and takes it off the target, in the one way for the mock, the call logs and the reports.
 *
 * @param keepsPrefix the collection has paths that begin with `/~`: then only the header names a session
 */
function readSession(target, headers, keepsPrefix) {
    const cut = keepsPrefix ? undefined : cutPrefix(target);
    const [id, prefix, rest] = cut ?? [headers?.find(isSessionHeader)?.value, '', target];
    if (id === undefined)
        return { session: '', prefix, target: rest };
    return isSessionId(id) ? { session: id, prefix, target: rest } : { session: '', badSession: id, prefix: '', target };
}
/** The target that was sent, from what has become of its rest in the meantime. @param sent the whole of it */
function withPrefix(rest, prefix, sent) {
    // `/~w1?a=1` has no slash of its own behind the prefix.
    return prefix + (sent[prefix.length] === '/' || prefix === '' ? rest : rest.slice(1));
}
/** The same the other way round. @param prefix that of `sent` */
function withoutPrefix(sent, prefix) {
    const rest = sent.slice(prefix.length);
    return prefix === '' || rest.startsWith('/') ? rest : `/${rest}`;
}
/** `/~w1/users` is `w1`, `/~w1` and `/users`. Nearly every call has no session: two characters tell. */
function cutPrefix(target) {
    if (target.startsWith('/') && !mayBeginPrefix(target.charCodeAt(1)))
        return undefined;
    const origin = target.length - (0,_target_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutOrigin */ .bj)(target).length;
    let start = origin;
    while (target[start] === '/')
        start += 1;
    const length = target.slice(start).search(/[/?#]/);
    const end = length === -1 ? target.length : start + length;
    const segment = (0,_target_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeSegment */ .UR)(target.slice(start, end));
    if (start === origin || !segment.startsWith('~'))
        return undefined;
    const prefix = target.slice(0, end);
    return [segment.slice(1), prefix, withoutPrefix(target, prefix)];
}
const [slash, tilde, percent] = ['/', '~', '%'].map((character) => character.charCodeAt(0));
/** Of the second character: repeated slashes count as one, and any character may be percent-encoded. */
function mayBeginPrefix(code) {
    return code === tilde || code === percent || code === slash;
}


/***/ }),

/***/ 97864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HM: () => (/* binding */ withoutOutputs),
/* harmony export */   WD: () => (/* binding */ secretValuesOf),
/* harmony export */   gB: () => (/* binding */ secretsInAccount),
/* harmony export */   ot: () => (/* binding */ maskInLog),
/* harmony export */   vf: () => (/* binding */ secretsOfMock),
/* harmony export */   yL: () => (/* binding */ secretsOfInputs)
/* harmony export */ });
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81225);
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65887);
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
/** The same of a mock: several collections behind it have variables of their own each, and one environment. */
function secretsOfMock({ collection, environment, }) {
    if (collection === undefined)
        return secretValuesOf({ environment });
    const found = (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_2__/* .partsOf */ .C)(collection).flatMap(({ variables }) => secretValuesOf({ collection: variables, environment }));
    return [...new Set(found)];
}
/** The secrets in the files that the inputs name. */
function secretsOfInputs({ collection, environment, }) {
    return secretsOfMock({
        collection: collection.kind === 'file' ? collection.item : undefined,
        environment: environment?.kind === 'file' ? environment.item.variables : undefined,
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


/***/ }),

/***/ 532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ alignColumns)
/* harmony export */ });
/* unused harmony export columnsOf */
/** A table as plain text, its columns aligned as a terminal shows them. */
/** What terminals give two columns: East Asian scripts with their full-width forms, and emoji. */
const wide = /^(?:[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Emoji_Presentation}\u3000-\u303e\u30a0-\u30ff\u31f0-\u33ff\uff01-\uff60\uffe0-\uffe6]|.\ufe0f)/u;
const takesNoColumn = /^\p{M}+$/u;
/** Columns that a text takes in a terminal. */
function columnsOf(text) {
    // Most texts are plain, and the first segmenter takes a process 20 ms.
    if (/^[\x20-\x7e]*$/.test(text))
        return text.length;
    const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
    let columns = 0;
    for (const { segment } of graphemes.segment(text)) {
        columns += wide.test(segment) ? 2 : takesNoColumn.test(segment) ? 0 : 1;
    }
    return columns;
}
/** One line for each row, without spaces at its end. */
function alignColumns(rows, { right = [], style = (cell) => cell } = {}) {
    const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => columnsOf(row[column] ?? ''))));
    return rows.map((row, index) => row
        .map((cell, column) => {
        const padding = ' '.repeat((widths[column] ?? 0) - columnsOf(cell));
        return right.includes(column)
            ? padding + style(cell, index, column)
            : style(cell, index, column) + (column === row.length - 1 ? '' : padding);
    })
        .join('  ')
        .trimEnd());
}


/***/ })

};
