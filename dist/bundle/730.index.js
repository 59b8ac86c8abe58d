export const id = 730;
export const ids = [730];
export const modules = {

/***/ 23730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   updateCommand: () => (/* binding */ updateCommand)
/* harmony export */ });
/* harmony import */ var _job_open_describe_mock_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(97703);
/* harmony import */ var _job_end_signals_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14757);
/* harmony import */ var _job_secrets_hide_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69460);
/* harmony import */ var _job_secrets_redact_error_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(27538);
/* harmony import */ var _job_secrets_secret_variables_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(97864);
/* harmony import */ var _job_inputs_update_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77045);
/* harmony import */ var _job_open_update_mock_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(23727);
/* harmony import */ var _embedded_process_call_server_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72560);
/* harmony import */ var _job_connect_nearby_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27584);
/* harmony import */ var _job_connect_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(563);
/** `ephemeral-mock update`: the update step outside GitHub. */










/** @throws InputsError, PostmanApiError, UnresolvedReferenceError */
async function updateCommand(raw, context) {
    const { directory, self } = context;
    const { reporter, redact, hide } = (0,_job_secrets_hide_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .hideSecrets */ .s)(context.reporter);
    const inputs = await (0,_job_inputs_update_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .parseUpdateInputs */ .qW)(raw, directory);
    const { stop, giveUp, dispose } = (0,_job_end_signals_js__WEBPACK_IMPORTED_MODULE_2__/* .listenForEnd */ .Y2)(self);
    const api = { url: inputs.apiUrl, key: inputs.apiKey };
    const connect = inputs.isOnRunner
        ? (0,_job_connect_nearby_js__WEBPACK_IMPORTED_MODULE_3__/* .connectNearby */ .c)((0,_embedded_process_call_server_js__WEBPACK_IMPORTED_MODULE_4__/* .createServerCaller */ .J)(api))
        : (0,_job_connect_js__WEBPACK_IMPORTED_MODULE_5__.connectWith)({ ...context, reporter, inputs: _job_inputs_update_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .updateApiInputs */ .jB });
    const client = connect({ provider: 'postman', ...api }, { signal: giveUp });
    hide([inputs.apiKey]);
    let secrets = [];
    const onSecrets = (values) => {
        secrets = values;
        hide([inputs.apiKey, ...secrets]);
    };
    const work = () => (0,_job_open_update_mock_js__WEBPACK_IMPORTED_MODULE_6__/* .updateMock */ .S)(inputs, { client, reporter, stop, onSecrets });
    const mock = await reporter.progress('Changing the mock', work).catch((error) => {
        throw (0,_job_secrets_redact_error_js__WEBPACK_IMPORTED_MODULE_7__/* .redactError */ .k)(error, redact);
    });
    hide([inputs.apiKey, ...(0,_job_secrets_secret_variables_js__WEBPACK_IMPORTED_MODULE_8__/* .withoutOutputs */ .HM)(secrets, (0,_job_open_describe_mock_js__WEBPACK_IMPORTED_MODULE_9__/* .outputsOf */ .Y)(mock))]);
    reporter.info((0,_job_open_describe_mock_js__WEBPACK_IMPORTED_MODULE_9__/* .describeMock */ .s)(mock));
    dispose();
}


/***/ }),

/***/ 27538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ redactError)
/* harmony export */ });
/**
 * Takes secrets out of an error's texts, and out of those of its causes: it stays what it is, for whoever looks at its class.
 * Something else that was thrown is given back as it is, a text redacted.
 */
function redactError(error, redact) {
    if (typeof error === 'string')
        return redact(error);
    const seen = new Set();
    const pending = [error];
    for (let current = pending.pop(); current !== undefined; current = pending.pop()) {
        if (!(current instanceof Error) || seen.has(current))
            continue;
        seen.add(current);
        for (const key of ['message', 'stack']) {
            const text = current[key];
            // Defined, not assigned: a DOMException has its message from its prototype, for reading alone.
            if (text !== undefined)
                Object.defineProperty(current, key, { value: redact(text), configurable: true, writable: true });
        }
        pending.push(current.cause);
        if (current instanceof AggregateError)
            pending.push(...current.errors);
    }
    return error;
}


/***/ })

};
