export const id = 4940;
export const ids = [4940];
export const modules = {

/***/ 97378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ hasTildePaths)
/* harmony export */ });
/* harmony import */ var _call_variables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81225);
/* harmony import */ var _route_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30553);


const mentionsTilde = (text) => /~|%7e/i.test(text);
/** Whether a request or example has such a path, once its variables are known. */
function hasTildePaths({ requests, variables }, environment) {
    const inEnvironment = environment?.variables ?? [];
    const anywhere = [...variables, ...inEnvironment].some(({ value }) => mentionsTilde(value));
    const ofUrls = (0,_call_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .createVariables */ .Cl)(variables, inEnvironment).sharing(_route_address_js__WEBPACK_IMPORTED_MODULE_1__/* .growthOfUrls */ .lW);
    return requests
        .flatMap(({ request, examples }) => [request, ...examples.map((example) => example.request)])
        .filter(({ address, pathVariables }) => anywhere || mentionsTilde(address) || pathVariables.some(({ value }) => mentionsTilde(value)))
        .some((request) => {
        const { path, withoutBase } = (0,_route_address_js__WEBPACK_IMPORTED_MODULE_1__/* .routeAddress */ .ow)(request, ofUrls).paths;
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

/***/ 50694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ requirePlainCommandFile)
/* harmony export */ });
/* harmony import */ var _files_plain_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19119);
/** The files by which the runner hears of outputs, of the state and of the summary. */

/**
 * To be called before the toolkit writes to one of them: to a pipe it would write for ever.
 *
 * @param variable the name of the environment variable that has the file's path; without a file there is nothing to check
 * @throws Error with a sentence that says what stands in the file's place
 */
function requirePlainCommandFile(variable) {
    const file = process.env[variable] ?? '';
    if (file !== '')
        (0,_files_plain_file_js__WEBPACK_IMPORTED_MODULE_0__/* .requirePlainFile */ .k0)(file);
}


/***/ }),

/***/ 52325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $l: () => (/* binding */ maskSecret),
/* harmony export */   IW: () => (/* binding */ readJobStatus),
/* harmony export */   Wn: () => (/* binding */ readStepInputs),
/* harmony export */   ps: () => (/* binding */ readInputNames)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81147);
/** The inputs of a step as text. */

/**
 * Every input as it is given; an absent one is ''.
 *
 * @param secrets those that are masked before anything else happens
 */
function readStepInputs(names, secrets) {
    for (const name of secrets)
        maskSecret(_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4(name));
    return Object.fromEntries(names.map((name) => [name, _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4(name)])); // one entry for each
}
/** The names of all inputs that the runner hands over, in lower case, also of those that the action does not have. */
function readInputNames(env) {
    return Object.keys(env).flatMap((name) => (/^INPUT_./.test(name) ? [name.slice('INPUT_'.length).toLowerCase()] : []));
}
/** How the job went so far: `success`, `failure` or `cancelled`; '' where GitHub hands over no inputs to a post step. */
function readJobStatus() {
    return _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4('job-status');
}
/** The runner hides each line that it is handed: one like `}` would tear holes into every log. */
const shortestLine = 8;
/**
 * Hides a value in the log, also in the forms in which it travels in URLs and in Basic credentials. Of a value of several
 * lines each is hidden on its own, since a log is shown line by line.
 */
function maskSecret(secret) {
    if (secret === '')
        return;
    const lines = secret.split(/[\r\n]+/).map((line) => line.trim());
    const plain = lines.length === 1 ? [secret] : lines.filter((line) => line.length >= shortestLine);
    const encoded = [secret, ...plain].flatMap((text) => [
        encodeURIComponent(text.toWellFormed()),
        Buffer.from(text).toString('base64'),
    ]);
    for (const form of new Set([...plain, ...encoded]))
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setSecret */ .Pq(form);
}


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

/***/ 36237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ githubReporter)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81147);
/* harmony import */ var _job_progress_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15645);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44702);
/** The workflow log. */



/** Writes to the log of this step; annotations are shown with the run too. */
const githubReporter = {
    // Names in an account and what servers say can hold anything, also a line that the runner would obey. The toolkit escapes
    // what it writes as commands of its own, which is all the rest.
    info: (line) => {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq((0,_report_index_js__WEBPACK_IMPORTED_MODULE_1__/* .toLogLine */ .gD)(line));
    },
    warning: (message) => {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e(message);
    },
    annotate: ({ level, title, message, file, line }) => {
        const say = level === 'notice' ? _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .notice */ .lm : _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e;
        say(message, {
            title,
            ...(file !== undefined && { file }),
            ...(line !== undefined && { startLine: line }),
        });
    },
    error: (message) => {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3(message);
    },
    debug: (line) => {
        // The runner would drop it, and each line is a write that the step waits for.
        if (_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .isDebug */ ._o())
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .debug */ .Yz(line);
    },
    group: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .group */ .Os,
    progress: (0,_job_progress_js__WEBPACK_IMPORTED_MODULE_2__/* .plainProgress */ .Eh)(_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq),
};


/***/ }),

/***/ 76847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ githubState),
/* harmony export */   u: () => (/* binding */ readState)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81147);
/* harmony import */ var _command_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50694);
/* harmony import */ var _job_state_mock_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8666);
/** The state that main hands to post through the runner's state file. */



const key = 'ephemeral-mock';
/** Each save appends to the runner's file, which takes the last value: a kill in between loses nothing that was saved. */
const githubState = {
    save(state) {
        (0,_command_file_js__WEBPACK_IMPORTED_MODULE_1__/* .requirePlainCommandFile */ .t)('GITHUB_STATE');
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .saveState */ .LZ(key, (0,_job_state_mock_state_js__WEBPACK_IMPORTED_MODULE_2__/* .formatState */ .lN)(state));
    },
};
/**
 * What main has saved; `undefined` when it stopped before it made anything.
 *
 * @throws Error when the text is no state of this version
 */
function readState() {
    const text = _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getState */ .Gu(key);
    return text === '' ? undefined : (0,_job_state_mock_state_js__WEBPACK_IMPORTED_MODULE_2__/* .parseState */ .Bu)(text);
}


/***/ }),

/***/ 94686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VN: () => (/* binding */ runMain),
/* harmony export */   a2: () => (/* binding */ runPost),
/* harmony export */   vy: () => (/* binding */ failStep)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81147);
/* harmony import */ var _job_end_signals_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14757);
/* harmony import */ var _job_describe_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95992);
/** A step from its first line to its exit code. */



const asItIs = (text) => text;
/**
 * Runs main: whatever it throws is the step's error and turns it red. So does a stray error, which ends it at once: the post
 * step removes what there is.
 *
 * The process ends here, since a socket that is kept alive would hold it up for seconds.
 */
async function runMain(work, { end, redact = asItIs } = {}) {
    const die = (error) => {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setFailed */ .C1(redact((0,_job_describe_error_js__WEBPACK_IMPORTED_MODULE_1__/* .describeError */ .U)(error)));
        tellStack(error, redact);
        exit();
    };
    return run(work, { onStray: die, onFailure: die }, end);
}
/**
 * Runs post: whatever it throws is a warning, for a cleanup hiccup is not the user's build. A stray error (a stream of the
 * artifact client throws within its emitter, say) is no more than that: nothing comes after post, so the removal goes on.
 * So it does where nobody reads the log any more, the runner having died: to warn of that would fail the same way, for ever.
 */
async function runPost(work, { end, redact = asItIs } = {}) {
    process.stdout.on('error', () => undefined);
    const warn = (error) => {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e(redact((0,_job_describe_error_js__WEBPACK_IMPORTED_MODULE_1__/* .describeError */ .U)(error)));
        tellStack(error, redact);
    };
    const onFailure = (error) => {
        warn(error);
        exit();
    };
    return run(work, { onStray: warn, onFailure }, end);
}
/** Turns the step red, with an error under its own title. */
function failStep({ name, message, file, line }) {
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3(message, {
        title: name,
        ...(file !== undefined && { file }),
        ...(line !== undefined && { startLine: line }),
    });
    process.exitCode = _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .ExitCode */ .yU.Failure;
}
async function run(work, { onStray, onFailure }, end = (0,_job_end_signals_js__WEBPACK_IMPORTED_MODULE_2__/* .listenForEnd */ .Y2)(process)) {
    process.on('uncaughtException', onStray);
    process.on('unhandledRejection', onStray);
    const tell = () => {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq(`${(0,_job_describe_error_js__WEBPACK_IMPORTED_MODULE_1__/* .describeError */ .U)(end.stop.reason)} What is under way is finished first.`);
    };
    if (end.stop.aborted)
        tell();
    else
        end.stop.addEventListener('abort', tell);
    await work(end).then(exit, onFailure);
    return new Promise(() => undefined);
}
function tellStack(error, redact) {
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .debug */ .Yz(redact(error instanceof Error ? (error.stack ?? '') : ''));
}
/** Milliseconds. Whoever reads the log may have stopped to. */
const longestWrite = 1_000;
/** Ends the process once the log is written: pipes are asynchronous on Windows. */
function exit() {
    process.stdout.write('', () => process.exit());
    setTimeout(() => process.exit(), longestWrite).unref();
}


/***/ }),

/***/ 13794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ tryToWriteSummary),
/* harmony export */   S: () => (/* binding */ writeSummary)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81147);
/* harmony import */ var _command_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50694);
/* harmony import */ var _job_describe_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95992);
/** The step summary on the run's page. */



/**
 * Appends Markdown to the summary; without a runner that shows summaries it goes nowhere.
 *
 * @throws Error of the file system, or of the toolkit when the file is too large
 */
async function writeSummary(markdown) {
    if ((process.env['GITHUB_STEP_SUMMARY'] ?? '') === '')
        return;
    (0,_command_file_js__WEBPACK_IMPORTED_MODULE_1__/* .requirePlainCommandFile */ .t)('GITHUB_STEP_SUMMARY');
    await _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .summary */ .z.addRaw(markdown).write();
}
/** As `writeSummary`, for a step whose work is done: a summary that cannot be written is a warning. */
async function tryToWriteSummary(markdown, reporter) {
    try {
        await writeSummary(markdown);
    }
    catch (error) {
        reporter.warning(`The summary could not be written. ${(0,_job_describe_error_js__WEBPACK_IMPORTED_MODULE_2__/* .describeError */ .U)(error)}`);
    }
}


/***/ }),

/***/ 83307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z$: () => (/* binding */ inputDefinitions),
/* harmony export */   ZE: () => (/* binding */ mainApiInputs),
/* harmony export */   cf: () => (/* binding */ mainApiInputsOf),
/* harmony export */   rO: () => (/* binding */ withDefaults),
/* harmony export */   vj: () => (/* binding */ inputNames)
/* harmony export */ });
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85292);

/** In the order of `action.yml`. */
const inputDefinitions = {
    collection: {
        default: '',
        description: 'Required. The path of a collection, a folder of YAML files or one file, or its UID, ID or exact name in Postman. On the runner also several paths, a line each.',
    },
    environment: { default: '', description: 'The environment, in the same forms.' },
    'postman-api-key': {
        default: '',
        description: "A Postman API key. With it the mock lives in Postman's cloud, without it on the runner.",
    },
    provider: { default: 'auto', description: 'Where the mock lives: `auto`, `postman` or `embedded`.' },
    'postman-api-url': {
        default: 'https://api.getpostman.com',
        description: 'The Postman API: also `https://api.eu.postman.com`, or any server that speaks the same API.',
    },
    workspace: { default: '', description: 'ID of the Postman workspace for look-ups and for what is created.' },
    name: { default: '', description: 'Name of the mock; a unique mark is appended. Default: the mark alone.' },
    private: { default: 'false', description: 'Create a private mock: calls need an `x-api-key` header.' },
    'server-response': {
        default: '',
        description: 'A 5xx that every call gets: `503`, or YAML/JSON with `name`, `statusCode`, `headers`, `body`.',
    },
    answers: {
        default: '',
        description: 'Embedded only: which saved example or fault calls get, in turn: YAML, one rule a line, such as `GET /jobs/:id: [202, 200]`; see docs/answers.md.',
    },
    port: { default: '0', description: 'Embedded only: the port of the mock; 0 takes a free one.' },
    'listen-host': {
        default: '127.0.0.1',
        description: 'Embedded only: the address that the mock listens on; service containers need `0.0.0.0`.',
    },
    tls: {
        default: 'false',
        description: "Embedded only: serve the mock over https, with a certificate of its own; `caFile` and `caBundle` make clients trust it. In Postman's cloud it is https anyway. See docs/https.md.",
    },
    'call-logs': {
        default: 'always',
        description: 'When to upload the call logs as an artifact: `always`, `on-failure` (of the job) or `never`.',
    },
    'call-logs-timeout': {
        default: '20',
        description: "Seconds to wait for call logs that Postman's cloud still holds back, once the job is over.",
    },
    redact: {
        default: '',
        description: 'More to redact in all that is written: names of headers and JSON fields, paths such as `user.email`, or path variables such as `:code`, separated by commas. `none` turns redaction off.',
    },
    'fail-on-unmatched': {
        default: 'false',
        description: 'Turn the job red when a call matched no saved example.',
    },
    'fail-on-loose-match': {
        default: 'false',
        description: 'Turn the job red when a call got an example that may not be the one that was meant.',
    },
    'expect-calls': {
        default: '',
        description: 'Turn the job red unless these calls came: YAML, one rule a line, such as `GET /users/:id: ">= 1"`; `GET /healthz: ignore` takes calls out of all counts. See docs/reports.md.',
    },
    'min-coverage': {
        default: '',
        description: 'Turn the job red when less than this percentage of the saved examples was served; `80 requests` counts requests.',
    },
    contract: {
        default: '',
        description: 'The path of an OpenAPI 3.0 or 3.1 document: turn the job red when a saved example, or the request of a call, does not keep to it.',
    },
    'artifact-name': { default: '', description: 'Name of the artifact. Default: `mock-call-logs-<mock id>`.' },
    'retention-days': { default: '', description: "Days to keep the artifact. Default: the repository's setting." },
    'open-timeout': { default: '60', description: 'Seconds that opening the mock may take.' },
    'close-timeout': { default: '120', description: 'Seconds that saving the call logs and removing the mock may take.' },
    'keep-mock': {
        default: 'false',
        description: 'Leave the mock in place after the job; the sweep leaves it too (cloud only).',
    },
};
/** What messages name. */
const mainApiInputs = { key: 'postman-api-key', url: 'postman-api-url', fileHelps: true };
/** The same for a job of which more is known. @param job.filesGiven whether its collection, and its environment, are files */
const mainApiInputsOf = ({ filesGiven }) => ({
    ...mainApiInputs,
    filesGiven,
});
/** In the same order. */
const inputNames = Object.keys(inputDefinitions); // keys of a literal: the cast only names them
/** The inputs with their defaults. */
const withDefaults = (given) => (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .fillIn */ .pz)(inputDefinitions, given);


/***/ }),

/***/ 96363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iv: () => (/* binding */ findJobMocks),
/* harmony export */   Jm: () => (/* binding */ forgetJobMock),
/* harmony export */   RM: () => (/* binding */ keepJobMock)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77934);
/* harmony import */ var _files_plain_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19119);
/* harmony import */ var _http_text_exact_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(80803);
/* harmony import */ var _http_text_show_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87078);
/* harmony import */ var _postman_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(72766);
/* harmony import */ var _describe_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95992);
/**
 * The mocks that a job has open, for its later steps: a file in each mock's own folder names the mock, until post.
 * On the runner it holds the embedded server's key too, in the cloud no key at all.
 */








const fileName = 'open-mock.json';
/** Bytes. A longer one is none of ours. */
const longestFile = 64 * 1024;
const fileSchema = valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    run: valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ repository: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), runId: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), runAttempt: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), job: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }),
    id: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    mockUrl: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    /** As the user knows the mock: its `name`, or its collection's. */
    title: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    api: valibot__WEBPACK_IMPORTED_MODULE_2__/* .variant */ .Oxt('provider', [
        valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ provider: valibot__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('postman'), url: valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .url */ .OZ5()) }),
        valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
            provider: valibot__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('embedded'),
            url: valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .url */ .OZ5(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .check */ .z6Y(isOnThisMachine, 'an embedded server is on this machine')),
            key: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
            pid: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()),
        }),
    ]),
}), valibot__WEBPACK_IMPORTED_MODULE_2__/* .readonly */ .tBZ());
/**
 * Writes down what later steps need to know of a mock, for its user alone.
 *
 * @param identity of the run that may use it
 * @throws Error of the file system: in the mock's own folder nothing else has that name
 */
function keepJobMock(mock, { collection, name }, identity) {
    const { provider, url, key } = mock.api;
    const { repository, runId, runAttempt, job } = identity;
    const file = {
        run: { repository, runId, runAttempt, job },
        id: mock.mockId,
        mockUrl: mock.mockUrl,
        title: name ?? (collection.kind === 'file' ? collection.item.name : collection.text),
        api: provider === 'postman' ? { provider, url } : { provider, url, key, pid: mock.state.embedded?.pid },
    };
    // Never through a link, and never over another file.
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(mock.state.directory, fileName), JSON.stringify(file), { mode: 0o600, flag: 'wx' });
}
/** Takes the file away. One that is not there is gone already. @param directory the mock's own folder @throws Error of the file system */
function forgetJobMock(directory) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(directory, fileName), { force: true });
}
/**
 * Finds the mocks that this job has open. A file of another run, of another user or of a server that is gone is none.
 *
 * @param folders in which mocks may have their files
 * @param connectTo gives the way to an embedded server, which has to prove that it has the key, and is never told it
 */
async function findJobMocks(folders, identity, connectTo) {
    const open = [];
    const notes = [];
    const look = async (folder) => {
        const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, fileName);
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file, { throwIfNoEntry: false }) === undefined)
            return;
        let mock;
        try {
            mock = await readJobMock(file, identity);
        }
        catch (error) {
            notes.push(`${file} is not used: ${(0,_describe_error_js__WEBPACK_IMPORTED_MODULE_3__/* .describeError */ .U)(error)}`);
        }
        if (mock === undefined)
            return;
        try {
            await requirePresent(mock, connectTo);
            open.push(mock);
        }
        catch (error) {
            notes.push(`Mock ${mock.id} (${(0,_http_text_show_value_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(mock.title)} at ${mock.mockUrl}) is gone: ${(0,_describe_error_js__WEBPACK_IMPORTED_MODULE_3__/* .describeError */ .U)(error)}`);
        }
    };
    await Promise.all(folders.map(look));
    return { open, notes };
}
/** @returns `undefined` for a file of another run @throws Error with a sentence for one that is none of ours */
async function readJobMock(file, identity) {
    requireOwn(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file));
    requireOwn(file);
    const text = (await (0,_files_plain_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readPlainFile */ .b$)(file, { follow: false, most: longestFile })).toString('utf8');
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xLC(fileSchema, (0,_http_text_exact_json_js__WEBPACK_IMPORTED_MODULE_6__/* .parseExactJson */ .lQ)(text, 'compared'));
    if (!parsed.success)
        throw new Error(`it is not of this version: ${parsed.issues[0].message}.`);
    const { run, ...mock } = parsed.output;
    const isOfThisRun = Object.keys(run).every((key) => run[key] === identity[key]);
    return isOfThisRun ? mock : undefined;
}
/** @throws Error for a link, and for what another user owns or may have written */
function requireOwn(place) {
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(place);
    if (stats.isSymbolicLink())
        throw new Error(`${place} is a symbolic link.`);
    // Windows has neither, and its temporary folders are the user's own.
    if (process.getuid === undefined)
        return;
    if (stats.uid !== process.getuid())
        throw new Error(`${place} belongs to another user.`);
    if ((stats.mode & 0o077) !== 0)
        throw new Error(`${place} is open to other users.`);
}
/** Asks the server for the mock; of one in the cloud only the user's key could tell. @throws Error when it is gone */
async function requirePresent({ id, api }, connectTo) {
    if (api.key !== undefined)
        await (await connectTo(api.provider))({ ...api, key: api.key }).getMock(id);
}
function isOnThisMachine(url) {
    const { protocol, hostname } = new URL(url);
    return protocol === 'http:' && (0,_postman_index_js__WEBPACK_IMPORTED_MODULE_7__/* .isLoopback */ .U)(hostname);
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
// EXTERNAL MODULE: ./build/report/redact/redact.js + 15 modules
var redact = __webpack_require__(50334);
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
