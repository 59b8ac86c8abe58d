export const id = 8011;
export const ids = [8011];
export const modules = {

/***/ 96806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nF: () => (/* binding */ makeJobDirectory),
/* harmony export */   xq: () => (/* binding */ workspaceDirectory),
/* harmony export */   yK: () => (/* binding */ runIdentity)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/** What the runner gives to every step through the environment. */



/** The run's identity; outside GitHub a local one, which no sweep of a repository can mistake for its own. */
function runIdentity(env) {
    return {
        repository: env['GITHUB_REPOSITORY'] ?? 'local/local',
        runId: env['GITHUB_RUN_ID'] ?? '0',
        runAttempt: env['GITHUB_RUN_ATTEMPT'] ?? '1',
        job: env['GITHUB_JOB'] ?? 'local',
    };
}
/** The folder that relative paths start from: the checked-out repository. */
function workspaceDirectory(env) {
    return env['GITHUB_WORKSPACE'] ?? process.cwd();
}
/** A new folder for this mock's files that lives as long as the job. */
function makeJobDirectory(env) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(env['RUNNER_TEMP'] ?? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'ephemeral-mock-'));
}


/***/ }),

/***/ 94472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IT: () => (/* binding */ setUpdateOutputs),
/* harmony export */   z3: () => (/* binding */ readUpdateInputs)
/* harmony export */ });
/* unused harmony export updateOutputNames */
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21691);
/* harmony import */ var _job_update_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34885);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52325);
/** The update step's inputs and outputs. */



/** Masks the key before anything else happens, then hands over every input as given. */
function readUpdateInputs() {
    (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .maskSecret */ .$l)(_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4('api-key'));
    return Object.fromEntries(_job_update_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .updateInputNames */ .aK.map((name) => [name, _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4(name)])); // one entry for each
}
const updateOutputNames = ['mockUrl', 'mockId', 'name', 'environmentUid', 'serverResponseId'];
/** The mock as it now is. */
function setUpdateOutputs({ mockUrl, id, name, environment, config }) {
    const values = {
        mockUrl,
        mockId: id,
        name,
        environmentUid: environment ?? '',
        serverResponseId: config.serverResponseId ?? '',
    };
    for (const output of updateOutputNames)
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH(output, values[output]);
}


/***/ }),

/***/ 34885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aK: () => (/* binding */ updateInputNames),
/* harmony export */   jB: () => (/* binding */ updateApiInputs),
/* harmony export */   k: () => (/* binding */ updateInputDefinitions),
/* harmony export */   qW: () => (/* binding */ parseUpdateInputs)
/* harmony export */ });
/* harmony import */ var _postman_is_loopback_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12295);
/* harmony import */ var _item_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10757);
/* harmony import */ var _inputs_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46184);
/* harmony import */ var _parse_http_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36500);
/* harmony import */ var _server_response_input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6000);





const updateInputDefinitions = {
    'mock-id': { default: '', description: 'Required. The mock to change: the output `mockId` of the first step.' },
    'api-url': {
        default: 'https://api.getpostman.com',
        description: 'The Postman API that holds the mock: the output `apiUrl` of the first step.',
    },
    'api-key': {
        default: '',
        description: 'Required. Its key: the output `apiKey` of the first step, or your Postman API key for a cloud mock.',
    },
    'server-response': {
        default: '',
        description: 'A 5xx that every call gets from now on: `503`, or YAML/JSON with `name`, `statusCode`, `headers`, `body`. `none` ends it.',
    },
    private: { default: '', description: '`true` makes the mock private, `false` public.' },
    environment: {
        default: '',
        description: 'Another environment: a UID, ID or exact name; on the runner also a file. `none` takes it away.',
    },
    name: { default: '', description: 'Another name; the mark of the run stays on it.' },
};
/** What messages name. */
const updateApiInputs = { key: 'api-key', url: 'api-url', fileHelps: false };
const updateInputNames = Object.keys(updateInputDefinitions); // keys of a literal
/**
 * @param directory where relative paths start
 * @throws InputsError with every problem
 */
async function parseUpdateInputs(given, directory) {
    const problems = [];
    const report = (problem) => void problems.push(problem);
    const value = (name) => {
        const text = given[name]?.trim() ?? '';
        return text === '' ? updateInputDefinitions[name].default : text;
    };
    for (const name of ['mock-id', 'api-key']) {
        if (value(name) === '')
            report(`\`${name}\` is missing: ${updateInputDefinitions[name].description.slice(10)}`);
    }
    const changes = ['server-response', 'private', 'environment', 'name'];
    if (changes.every((name) => value(name) === '')) {
        report(`There is nothing to change: give at least one of ${changes.map((name) => `\`${name}\``).join(', ')}.`);
    }
    const isPrivate = value('private').toLowerCase();
    if (!['', 'true', 'false'].includes(isPrivate))
        report(`\`private\` is "${value('private')}": it takes true or false.`);
    const apiUrl = (0,_parse_http_url_js__WEBPACK_IMPORTED_MODULE_0__/* .parseHttpUrl */ .f)(updateApiInputs, value('api-url'), report);
    const serverResponse = value('server-response').toLowerCase() === 'none'
        ? null
        : await (0,_server_response_input_js__WEBPACK_IMPORTED_MODULE_1__/* .parseServerResponse */ .U)(value('server-response'), report);
    const environment = value('environment').toLowerCase() === 'none'
        ? null
        : await (0,_item_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .readEnvironmentReference */ .j2)(value('environment'), directory, report);
    if (environment?.kind === 'file' && apiUrl !== undefined && !(0,_postman_is_loopback_js__WEBPACK_IMPORTED_MODULE_3__/* .isLoopback */ .U)(new URL(apiUrl).hostname)) {
        report(`\`environment\` is the file "${environment.text}", which only a mock on the runner can take in the middle of a job: give the UID, ID or name of an environment in Postman.`);
    }
    if (apiUrl === undefined || problems.length > 0)
        throw new _inputs_error_js__WEBPACK_IMPORTED_MODULE_4__/* .InputsError */ .a(problems);
    return {
        mockId: value('mock-id'),
        apiUrl,
        apiKey: value('api-key'),
        serverResponse,
        private: isPrivate === '' ? undefined : isPrivate === 'true',
        environment,
        name: value('name') === '' ? undefined : value('name'),
    };
}


/***/ }),

/***/ 12295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isLoopback)
/* harmony export */ });
/** Whether a host, as `URL` gives it, is this machine: no proxy could reach it. */
function isLoopback(hostname) {
    return (hostname === 'localhost' ||
        hostname.endsWith('.localhost') ||
        hostname === '[::1]' ||
        /^127(\.\d+){3}$/.test(hostname));
}


/***/ }),

/***/ 78011:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _github_reporter_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36237);
/* harmony import */ var _github_runner_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96806);
/* harmony import */ var _github_step_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94686);
/* harmony import */ var _github_update_step_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94472);
/* harmony import */ var _job_connect_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40364);
/* harmony import */ var _job_describe_mock_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(28542);
/* harmony import */ var _job_update_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34885);
/* harmony import */ var _job_update_mock_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(93250);
/* harmony import */ var _job_version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67040);
/** The update step: changes an open mock in the middle of a job. */









const { env } = process;
await (0,_github_step_js__WEBPACK_IMPORTED_MODULE_0__/* .runMain */ .VN)(async ({ stop, giveUp }) => {
    const inputs = await (0,_job_update_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .parseUpdateInputs */ .qW)((0,_github_update_step_js__WEBPACK_IMPORTED_MODULE_2__/* .readUpdateInputs */ .z3)(), (0,_github_runner_js__WEBPACK_IMPORTED_MODULE_3__/* .workspaceDirectory */ .xq)(env));
    const connect = (0,_job_connect_js__WEBPACK_IMPORTED_MODULE_4__.connectWith)({ reporter: _github_reporter_js__WEBPACK_IMPORTED_MODULE_5__/* .githubReporter */ .T, version: _job_version_js__WEBPACK_IMPORTED_MODULE_6__/* .version */ .r, env, inputs: _job_update_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .updateApiInputs */ .jB });
    const client = connect({ provider: 'postman', url: inputs.apiUrl, key: inputs.apiKey }, { signal: giveUp });
    const mock = await _github_reporter_js__WEBPACK_IMPORTED_MODULE_5__/* .githubReporter */ .T.progress('Changing the mock', () => (0,_job_update_mock_js__WEBPACK_IMPORTED_MODULE_7__/* .updateMock */ .S)(inputs, { client, reporter: _github_reporter_js__WEBPACK_IMPORTED_MODULE_5__/* .githubReporter */ .T, stop }));
    (0,_github_update_step_js__WEBPACK_IMPORTED_MODULE_2__/* .setUpdateOutputs */ .IT)(mock);
    _github_reporter_js__WEBPACK_IMPORTED_MODULE_5__/* .githubReporter */ .T.info((0,_job_describe_mock_js__WEBPACK_IMPORTED_MODULE_8__/* .describeMock */ .s)(mock));
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
