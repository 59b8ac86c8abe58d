export const id = 6295;
export const ids = [6295];
export const modules = {

/***/ 97378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ hasTildePaths)
/* harmony export */ });
/* harmony import */ var _call_variables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81225);
/* harmony import */ var _route_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30553);
/* harmony import */ var _route_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5010);



const mentionsTilde = (text) => /~|%7e/i.test(text);
/** Whether a request or example has such a path, once its variables are known. */
function hasTildePaths({ requests, variables }, environment) {
    const inEnvironment = environment?.variables ?? [];
    const anywhere = [...variables, ...inEnvironment].some(({ value }) => mentionsTilde(value));
    const ofUrls = (0,_call_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .createVariables */ .Cl)(variables, inEnvironment).sharing(_route_js__WEBPACK_IMPORTED_MODULE_1__/* .growthOfUrls */ .lW);
    return requests
        .flatMap(({ request, examples }) => [request, ...examples.map((example) => example.request)])
        .filter(({ address, pathVariables }) => anywhere || mentionsTilde(address) || pathVariables.some(({ value }) => mentionsTilde(value)))
        .some((request) => {
        const { path, withoutBase } = (0,_route_address_js__WEBPACK_IMPORTED_MODULE_2__/* .routeAddress */ .ow)(request, ofUrls).paths;
        return [path, withoutBase].some((each) => each?.segments[0]?.startsWith('~') === true);
    });
}


/***/ }),

/***/ 45114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ canBeSent),
/* harmony export */   i: () => (/* binding */ readRequest)
/* harmony export */ });
/* harmony import */ var _http_text_pairs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68166);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80408);
/* harmony import */ var _read_pairs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25718);
/* harmony import */ var _read_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39130);
/** A saved request: the one of a collection item or the original request of an example. */




/** Reads a request given as an object or, as the format allows, as its URL alone. A missing method is GET. */
function readRequest(value, defects) {
    const request = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asRecord */ .qY)(value);
    if (request === undefined && typeof value !== 'string')
        defects.add('request-unreadable');
    const url = request === undefined ? (typeof value === 'string' ? value : '/') : request['url'];
    const method = ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asName */ .uP)(request?.['method']) ?? 'GET').trim().toUpperCase();
    if (!canBeSent(method))
        defects.add('method-unknown');
    return {
        method,
        ...(0,_read_url_js__WEBPACK_IMPORTED_MODULE_1__/* .readUrl */ .w)(url, defects),
        headers: (0,_read_pairs_js__WEBPACK_IMPORTED_MODULE_2__/* .readPairs */ .S)(request?.['header'], defects),
        body: readBody(request?.['body'], defects),
    };
}
function isFile(field) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asRecord */ .qY)(field)?.['type'] === 'file';
}
/**
 * The text fields of a form; files are left out, as Postman's mocks compare text only (postman-app-support#9184).
 * `undefined` for a form in which nothing is left to send, which Postman's editor leaves behind when the mode was changed.
 */
function textFields(list, defects) {
    const fields = Array.isArray(list) ? list : undefined;
    const texts = (0,_read_pairs_js__WEBPACK_IMPORTED_MODULE_2__/* .readPairs */ .S)(fields?.filter((field) => !isFile(field)) ?? list, defects);
    const hasFile = fields?.some((field) => isFile(field) && (0,_read_pairs_js__WEBPACK_IMPORTED_MODULE_2__/* .isEnabled */ .O)(field)) ?? false;
    return texts.length === 0 && !hasFile ? undefined : texts;
}
/** A form given as text is what is sent of it (postman-collection, RequestBody). */
function formFields(text) {
    const fields = (0,_http_text_pairs_js__WEBPACK_IMPORTED_MODULE_3__/* .comparedPairs */ .XT)(text).map(([key, value]) => ({ key, value }));
    return fields.length === 0 ? undefined : fields;
}
function readGraphql(value, defects) {
    const graphql = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asRecord */ .qY)(value);
    const query = graphql === undefined ? (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(value, defects) : (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(graphql['query'], defects);
    if (query === '')
        return undefined;
    return {
        mode: 'graphql',
        query,
        operationName: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(graphql?.['operationName'], defects),
        variables: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(graphql?.['variables'], defects),
    };
}
/** `undefined` for a request without a body: none, an empty one, a disabled one, or an object that names no mode. */
function readBody(value, defects) {
    if (typeof value === 'string')
        return value === '' ? undefined : { mode: 'raw', text: value };
    const body = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asRecord */ .qY)(value);
    if (body === undefined || body['disabled'] === true)
        return undefined;
    const mode = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1)(body['mode']) ?? (body['raw'] === undefined ? undefined : 'raw');
    switch (mode) {
        case undefined:
            return undefined;
        case 'raw': {
            const text = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(body['raw'], defects);
            return text === '' ? undefined : { mode, text };
        }
        case 'urlencoded':
        case 'formdata': {
            const form = body[mode];
            const isText = mode === 'urlencoded' && typeof form === 'string';
            const fields = isText ? formFields(form) : textFields(form, defects);
            return fields === undefined ? undefined : { mode, fields };
        }
        case 'graphql':
            return readGraphql(body['graphql'], defects);
        case 'file':
            return { mode };
        default:
            defects.add('body-mode-unknown');
            return undefined;
    }
}
/** The methods that a call can have: those of Node's parser but for CONNECT. Others are refused before they are calls. */
const methods = new Set(('ACL BIND CHECKOUT COPY DELETE GET HEAD LINK LOCK M-SEARCH MERGE MKACTIVITY MKCALENDAR MKCOL MOVE NOTIFY OPTIONS PATCH ' +
    'POST PROPFIND PROPPATCH PURGE PUT QUERY REBIND REPORT SEARCH SOURCE SUBSCRIBE TRACE UNBIND UNLINK UNLOCK UNSUBSCRIBE').split(' '));
/** @param method in upper case */
const canBeSent = (method) => methods.has(method);


/***/ }),

/***/ 31224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IT: () => (/* binding */ setUpdateOutputs),
/* harmony export */   l6: () => (/* binding */ setSweepOutputs),
/* harmony export */   n0: () => (/* binding */ setOutputs)
/* harmony export */ });
/* unused harmony exports outputNames, updateOutputNames, sweepOutputNames */
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81147);
/* harmony import */ var _command_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50694);
/** The outputs of all steps, each in the order of its `action.yml`. Every one is set; one that does not apply is ''. */


/** Of the main step. */
const outputNames = [
    'mockUrl',
    'caFile',
    'caBundle',
    'mockId',
    'mockUid',
    'collectionUid',
    'environmentUid',
    'serverResponseId',
    'apiUrl',
    'apiKey',
    'provider',
];
/** An open mock. Its URL is not masked: a masked value cannot leave the job. */
function setOutputs(mock) {
    write(outputNames, {
        mockUrl: mock.mockUrl,
        caFile: mock.caFiles?.caFile ?? '',
        caBundle: mock.caFiles?.caBundle ?? '',
        mockId: mock.mockId,
        mockUid: mock.mockUid,
        collectionUid: mock.collectionUid,
        environmentUid: mock.environmentUid ?? '',
        serverResponseId: mock.serverResponseId ?? '',
        apiUrl: mock.api.url,
        // Postman's key is the user's own: only the embedded server's random key is news.
        apiKey: mock.api.provider === 'embedded' ? mock.api.key : '',
        provider: mock.api.provider,
    });
}
/** Of the update step. */
const updateOutputNames = ['mockUrl', 'mockId', 'name', 'environmentUid', 'serverResponseId'];
/** The mock as it now is. */
function setUpdateOutputs({ mockUrl, id, name, environment, config }) {
    write(updateOutputNames, {
        mockUrl,
        mockId: id,
        name,
        environmentUid: environment ?? '',
        serverResponseId: config.serverResponseId ?? '',
    });
}
/** Of the sweep. */
const sweepOutputNames = ['deleted', 'kept', 'failed'];
/** How many were removed (or would be), kept, and could not be removed. */
function setSweepOutputs(swept) {
    const count = (...outcomes) => String(swept.filter(({ outcome }) => outcomes.includes(outcome)).length);
    write(sweepOutputNames, {
        deleted: count('deleted', 'would be deleted'),
        kept: count('kept'),
        failed: count('failed'),
    });
}
function write(names, values) {
    (0,_command_file_js__WEBPACK_IMPORTED_MODULE_1__/* .requirePlainCommandFile */ .t)('GITHUB_OUTPUT');
    for (const name of names)
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH(name, values[name]);
}


/***/ }),

/***/ 8666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bu: () => (/* binding */ parseState),
/* harmony export */   lN: () => (/* binding */ formatState),
/* harmony export */   tI: () => (/* binding */ furtherCollectionsSchema)
/* harmony export */ });
/* harmony import */ var _http_text_exact_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80803);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);
/**
 * What exists, as main hands it to post: everything that cleanup needs, in it *before* the call that creates the thing.
 * A thing with a name and no ID may exist or not: its create had not answered yet.
 */


const createdSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    /** Unique: it bears the run's mark. */
    name: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** UID; absent until the create has answered. */
    uid: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** Set when the create was sent again after a lost answer: then there may be two of the name. */
    repeated: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()),
});
/** The copies of a collection that was imported, in the mock's own folder. */
const keptCollectionSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    collectionFile: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** The user's own file, as an absolute path, where places in the copy of the collection are places in it. */
    collectionSource: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** Of a folder: a file that has the user's file of each request and example. */
    collectionFiles: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
});
/** Those of several collections but for the first, which the state names itself. */
const furtherCollectionsSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(keptCollectionSchema);
const stateSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    version: valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    provider: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['postman', 'embedded']),
    /** The mark in the names of all that this run creates. */
    mark: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** Where the Postman API of this mock is; absent until the embedded server has started. */
    api: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ url: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), key: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
    /** A key that was given and is not used, for redaction: post may come without its inputs. */
    unusedKey: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** Values of secret variables, for redaction, so that post needs neither file nor account for them. */
    secrets: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())),
    /** Where they are instead, when they are too many for a state. */
    secretsFile: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    workspace: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** A folder of this mock's own, for the embedded server's files and the report. */
    directory: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** Set when a file is imported: these are ours and go with the mock. */
    importedCollection: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(createdSchema),
    importedEnvironment: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(createdSchema),
    mock: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        ...createdSchema.entries,
        id: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        mockUrl: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        /** UID of the environment that it was created with, `null` for none; absent until the create has answered. */
        environment: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())),
    })),
    /** The embedded server's process and files, for when it is gone. */
    embedded: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ pid: valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), logFile: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), journalFile: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
    /** Copies of what was imported, in `directory`. */
    ...valibot__WEBPACK_IMPORTED_MODULE_0__/* .partial */ .OH3(keptCollectionSchema).entries,
    environmentFile: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** A file in `directory` that lists the copies of further collections: a state is short. */
    furtherCollections: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** The folder that the workflow's paths start from. */
    root: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    callLogs: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['always', 'on-failure', 'never']),
    artifactName: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    retentionDays: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()),
    /** Seconds. */
    callLogsTimeout: valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    /** Seconds. */
    closeTimeout: valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    redact: valibot__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('none'), valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())]),
    /** Parsed, for `keptChecks`, which knows its forms: checks that cannot be read must not keep the mock from being removed. */
    checks: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()),
    /** Where they are instead, when they are too long for a state. */
    checksFile: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** The OpenAPI document that examples and calls are held against: its copy in `directory`, and how it is called. */
    contract: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ file: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), name: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
    keepMock: valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    /** Whether main went to its end: if not, nobody was told the mock's URL. */
    opened: valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
});
/** The state as text, for `parseState`. */
function formatState(state) {
    return JSON.stringify(state);
}
/** @throws Error when the text is no state of this version */
function parseState(text) {
    let value;
    try {
        value = (0,_http_text_exact_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseExactJson */ .lQ)(text, 'compared');
    }
    catch (cause) {
        throw new Error('The state that the main step saved is not JSON.', { cause });
    }
    const result = valibot__WEBPACK_IMPORTED_MODULE_0__/* .safeParse */ .xLC(stateSchema, value);
    if (!result.success) {
        const [issue] = result.issues;
        throw new Error(`The state that the main step saved is not of this version: ${issue.message}.`);
    }
    return result.output;
}


/***/ }),

/***/ 5711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   Dh: () => (/* binding */ takeWithin),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   RQ: () => (/* binding */ markdownOf),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   dp: () => (/* binding */ byteLength),
/* harmony export */   uG: () => (/* binding */ tableWithin)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44702);

/**
 * Text as GitHub-flavoured Markdown that shows exactly this text, in a table cell too: one line, no markup, no HTML, no
 * links, no mentions.
 */
const escapeMarkdown = (text) => escapeStart(escapeInline(text));
function escapeInline(text) {
    return ((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .toVisible */ .ws)(text)
        .replace(/[&<>"'`|\\*_[\](){}~!#$+^:]/g, entityOf)
        // GitHub looks for mentions in the rendered text, where an entity is a plain `@` again: keep it off the name.
        .replaceAll('@', '&#64;&#8203;')
        // `www.` alone makes a link.
        .replace(/www\./gi, (prefix) => `${prefix.slice(0, -1)}&#46;`));
}
const escapeStart = (text) => text
    .replace(/^\s*(?:-|\d+\.)/, (marker) => marker.replace(/[-.]/, entityOf))
    // Five spaces behind the mark of a list begin a code block.
    .replace(/^ /, entityOf);
/** The same for a sentence that quotes values in backticks: they become code, which backticks could not be in a table. */
function markdownOf(sentence) {
    const parts = sentence.split('`');
    // Without a second one the last backtick is a character.
    const tail = parts.length % 2 === 0 ? `\`${parts.pop() ?? ''}` : '';
    const texts = parts.map((part, index) => (index % 2 === 0 || part === '' ? escapeInline(part) : codeOf(part)));
    return escapeStart(texts.join('') + escapeInline(tail));
}
/** A value as code. */
const codeOf = (value) => `<code>${escapeMarkdown(value)}</code>`;
/** What only some readers want, folded under a title of ours. */
const folded = (title, lines) => [
    `<details><summary>${title}</summary>`,
    '',
    ...(lines.at(-1) === '' ? lines : [...lines, '']),
    '</details>',
    '',
];
const entityOf = (character) => `&#${character.charCodeAt(0)};`;
/** The first lines that fit into `room` bytes together. */
function takeWithin(lines, room) {
    const taken = [];
    let used = 0;
    for (const line of lines) {
        used += byteLength([line]);
        if (used > room)
            break;
        taken.push(line);
    }
    return taken;
}
/** Bytes (UTF-8) of the lines, each with its newline. */
const byteLength = (lines) => lines.reduce((sum, line) => sum + Buffer.byteLength(line) + 1, 0);
/** Room for the sentence that says what is left out. */
const leftOutBytes = 500;
/** A table of rows that are Markdown already, a sentence below it where not all fit, and an empty line. */
function tableWithin(rows, { head, room, leftOut }) {
    const shown = takeWithin(rows, room - byteLength(head) - leftOutBytes);
    const sentence = leftOut(shown.length);
    return [...head, ...shown, '', ...(sentence === undefined ? [] : [sentence, ''])];
}


/***/ }),

/***/ 65711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mainStep: () => (/* binding */ mainStep)
});

// EXTERNAL MODULE: ./build/github/inputs.js
var github_inputs = __webpack_require__(52325);
// EXTERNAL MODULE: ./build/github/outputs.js
var outputs = __webpack_require__(31224);
// EXTERNAL MODULE: ./build/github/reporter.js
var github_reporter = __webpack_require__(36237);
// EXTERNAL MODULE: ./build/github/runner.js
var runner = __webpack_require__(96806);
// EXTERNAL MODULE: ./build/github/state.js
var state = __webpack_require__(76847);
// EXTERNAL MODULE: ./build/github/step.js
var step = __webpack_require__(94686);
// EXTERNAL MODULE: ./build/github/summary.js
var github_summary = __webpack_require__(13794);
// EXTERNAL MODULE: ./build/job/describe-error.js
var describe_error = __webpack_require__(95992);
// EXTERNAL MODULE: ./build/job/inputs/input-definitions.js
var input_definitions = __webpack_require__(83307);
// EXTERNAL MODULE: ./build/job/inputs/inputs.js
var inputs_inputs = __webpack_require__(25603);
// EXTERNAL MODULE: ./build/job/state/job-mocks.js
var job_mocks = __webpack_require__(96363);
// EXTERNAL MODULE: ./build/job/open/describe-mock.js
var describe_mock = __webpack_require__(97703);
// EXTERNAL MODULE: ./build/job/open/open-mock.js
var open_mock = __webpack_require__(42268);
// EXTERNAL MODULE: ./build/job/reporter.js
var job_reporter = __webpack_require__(31875);
// EXTERNAL MODULE: ./build/job/secrets/redactors.js
var redactors = __webpack_require__(31459);
// EXTERNAL MODULE: ./build/job/version.js
var version = __webpack_require__(67040);
// EXTERNAL MODULE: ./build/postman/transport/clock.js
var clock = __webpack_require__(59361);
// EXTERNAL MODULE: ./build/engine/read/read-request.js
var read_request = __webpack_require__(45114);
// EXTERNAL MODULE: ./build/report/summary/markdown.js
var markdown = __webpack_require__(5711);
// EXTERNAL MODULE: ./build/report/redact/redact.js + 13 modules
var redact = __webpack_require__(54170);
// EXTERNAL MODULE: ./build/report/words.js
var words = __webpack_require__(44702);
;// CONCATENATED MODULE: ./build/report/summary/open-summary.js
/** The summary of a mock that was just opened: where it is and what it serves. */




const longest = { name: 200, url: 300, path: 160, method: 30, examples: 120, warning: 400 };
const mostRoutes = 100;
/** One line, and the rest folded. The address must be free of secrets; nothing that came from outside can act as markup. */
function formatOpenSummary({ name, mockUrl, provider, collection, warnings = [], notes = [], redactor = (0,redact.createRedactor)({ secrets: [] }), limit = 100_000, }) {
    const shown = (text) => (0,markdown/* escapeMarkdown */.FV)((0,words/* cutMiddle */.it)(redactor.redactText(text), longest.name));
    const about = collection === undefined ? 'The mock' : `**${shown(collection.name)}**`;
    const isSeveral = collection?.parts !== undefined;
    const place = provider === 'postman' ? 'in Postman’s cloud' : 'on the runner';
    const serves = collection === undefined ? '' : `: ${servedText(collection)}`;
    const line = `${about} ${isSeveral ? 'are' : 'is'} ${place} at ${(0,markdown/* codeOf */.$N)((0,words/* cutMiddle */.it)(mockUrl, longest.url))}${serves}.`;
    const routes = routesOf(collection?.requests ?? []);
    const texts = [...warnings.map(warningText), ...notes];
    const title = [`Mock server ${shown(name)}`, ...countsOf(routes.length, 'route'), ...countsOf(texts.length, 'note')];
    const foot = aboutLines(`About the collection${isSeveral ? 's' : ''}:`, texts, limit / 4, redactor);
    const room = limit - (0,markdown/* byteLength */.dp)([line, ...title, ...foot]) - foldedBytes;
    const list = [...routesTable(routes, room, redactor), ...foot];
    return `${[line, '', ...(list.length === 0 ? [] : (0,markdown/* folded */.TM)(title.join(', '), list))].join('\n').trimEnd()}\n`;
}
/** What a fold takes besides its lines. */
const foldedBytes = 200;
const countsOf = (count, noun) => (count === 0 ? [] : [(0,words/* countOf */.pq)(count, noun)]);
function servedText({ requests }) {
    const examples = requests.flatMap((each) => each.examples).filter(({ request }) => (0,read_request/* canBeSent */.U)(request.method)).length;
    return `${(0,words/* countOf */.pq)(examples, 'saved example')} of ${(0,words/* countOf */.pq)(requests.length, 'request')}`;
}
function routesTable(routes, room, redactor) {
    if (routes.length === 0)
        return [];
    const leftOut = (shown) => shown === routes.length ? undefined : `${(0,words/* countOf */.pq)(routes.length - shown, 'more route')} did not fit here.`;
    const head = ['| Method | Path | Examples |', '| :-- | :-- | :-- |'];
    const rows = routes.slice(0, mostRoutes).map((route) => rowOf(route, redactor));
    return (0,markdown/* tableWithin */.uG)(rows, { head, room, leftOut });
}
/** One for each method and path that examples were saved for, or a request that has none. */
function routesOf(requests) {
    const routes = new Map();
    const routeOf = ({ method, address }) => {
        const key = `${method} ${pathOf(address)}`;
        const route = routes.get(key) ?? { method, path: pathOf(address), answers: [] };
        routes.set(key, route);
        return route;
    };
    for (const { request, examples } of requests) {
        if (examples.length === 0)
            routeOf(request);
        for (const example of examples)
            routeOf(example.request).answers.push(`${example.status} ${example.name}`);
    }
    return [...routes.values()];
}
function rowOf({ method, path, answers }, { redactText, redactTarget }) {
    const shown = !(0,read_request/* canBeSent */.U)(method)
        ? 'none: no call can have this method'
        : answers.length === 0
            ? 'none: calls get a 404'
            : redactText(answers.join(', '));
    const cells = [
        (0,markdown/* escapeMarkdown */.FV)((0,words/* cutMiddle */.it)(redactText(method), longest.method)),
        (0,markdown/* codeOf */.$N)((0,words/* cutMiddle */.it)(redactTarget(path), longest.path)),
        (0,markdown/* escapeMarkdown */.FV)((0,words/* cutMiddle */.it)(shown, longest.examples)),
    ];
    return `| ${cells.join(' | ')} |`;
}
/** Without the host or the variable that stands for it. */
function pathOf(address) {
    const slash = address.indexOf('/');
    return slash === -1 ? '/' : address.slice(slash);
}
function warningText({ message, firstItem, count }) {
    const others = count > 1 ? ` (and ${count - 1} more)` : '';
    return `${message} First at ${firstItem}${others}.`;
}
function aboutLines(title, texts, room, { redactText }) {
    if (texts.length === 0)
        return [];
    const lines = texts.map((text) => `- ${(0,markdown/* markdownOf */.RQ)((0,words/* cutMiddle */.it)(redactText(text), longest.warning))}`);
    const shown = (0,markdown/* takeWithin */.Dh)(lines, room);
    const rest = lines.length - shown.length;
    return [title, '', ...shown, ...(rest === 0 ? [] : [`- ${(0,words/* countOf */.pq)(rest, 'more warning')}.`]), ''];
}

;// CONCATENATED MODULE: ./build/steps/main-step.js


















/** Runs the step; the process ends with it. */
function mainStep({ env, boot, end }) {
    // More is known to be secret once the inputs are read, and once the mock is open.
    let redactor = (0,redactors/* logRedactorOf */.Ix)({ redact: [] });
    const redact = (text) => redactor.redactText(text);
    const reporter = (0,job_reporter/* redactingReporter */.L)(github_reporter/* githubReporter */.T, redact);
    const work = async () => {
        const reading = { signal: end.stop, progress: reporter.progress, stepInputs: (0,github_inputs/* readInputNames */.ps)(env) };
        const inputs = await (0,inputs_inputs/* parseInputs */.T)((0,github_inputs/* readStepInputs */.Wn)(input_definitions/* inputNames */.vj, ['postman-api-key']), (0,runner/* workspaceDirectory */.xq)(env), reading);
        redactor = (0,redactors/* redactorOfInputs */.Tx)(inputs);
        for (const note of inputs.notes)
            reporter.warning(note);
        const mock = await (0,open_mock/* openMock */.p)(inputs, {
            identity: (0,runner/* runIdentity */.yK)(env),
            state: state/* githubState */.F,
            reporter,
            clock: clock/* systemClock */.m,
            end,
            // Half of the step's code is the way to the cloud: it is loaded where a mock is opened there.
            connect: async (api, limits) => {
                const { connectToCloud } = await __webpack_require__.e(/* import() */ 311).then(__webpack_require__.bind(__webpack_require__, 311));
                const apiInputs = (0,input_definitions/* mainApiInputsOf */.cf)({ filesGiven: (0,inputs_inputs/* areFilesGiven */.L)(inputs) });
                return connectToCloud({ reporter, version: version/* version */.rE, env, inputs: apiInputs })(api, limits);
            },
            launchEmbedded: async (options) => (await boot()).start(options),
            mask: github_inputs/* maskSecret */.$l,
            directory: inputs.place.provider === 'embedded' ? (await boot()).directory : (0,runner/* makeJobDirectory */.nF)(env),
        });
        redactor = (0,redactors/* logRedactorOf */.Ix)(mock.state);
        try {
            (0,job_mocks/* keepJobMock */.RM)(mock, inputs, (0,runner/* runIdentity */.yK)(env));
        }
        catch (error) {
            reporter.warning(`An update step will need \`mock-id\`, \`api-url\` and \`api-key\`. ${(0,describe_error/* describeError */.U)(error)}`);
        }
        (0,outputs/* setOutputs */.n0)(mock);
        reporter.info(`The mock is at ${mock.mockUrl}`);
        const summary = formatOpenSummary({ ...(0,describe_mock/* openSummaryOf */.S)(inputs, mock), redactor: (0,redactors/* redactorOf */.y)(mock.state) });
        await (0,github_summary/* tryToWriteSummary */.A)(summary, reporter);
    };
    return (0,step/* runMain */.VN)(work, { end, redact });
}


/***/ })

};
