export const id = 7749;
export const ids = [7749];
export const modules = {

/***/ 97749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   updateCommand: () => (/* binding */ updateCommand)
/* harmony export */ });
/* harmony import */ var _embedded_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9622);
/* harmony import */ var _github_runner_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96806);
/* harmony import */ var _job_end_signals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14757);
/* harmony import */ var _job_inputs_values_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(85292);
/* harmony import */ var _job_open_update_mock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23727);
/* harmony import */ var _job_reporter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31875);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44702);
/** `ephemeral-mock update`: the update step outside GitHub, and in a `run:` step of a job. */







/** Changes the mock and prints what it is now. @throws InputsError, PostmanApiError, UnresolvedReferenceError */
async function updateCommand(raw, context) {
    const { env, directory, identity, self, print } = context;
    const hidden = (0,_job_reporter_js__WEBPACK_IMPORTED_MODULE_0__/* .hideSecrets */ .s0)(context.reporter);
    const end = (0,_job_end_signals_js__WEBPACK_IMPORTED_MODULE_1__/* .listenForEnd */ .Y2)(self);
    const { words } = await (0,_job_open_update_mock_js__WEBPACK_IMPORTED_MODULE_2__/* .update */ .y)(withMockOfRun(raw, env), {
        directory,
        givenBy: { onCommandLine: true },
        folders: (0,_github_runner_js__WEBPACK_IMPORTED_MODULE_3__/* .findJobDirectories */ .K8)(env),
        identity,
        env,
        callServer: _embedded_index_js__WEBPACK_IMPORTED_MODULE_4__/* .createServerCaller */ .J,
        hidden,
        end,
        mask: () => undefined,
    });
    print(`${(0,_report_index_js__WEBPACK_IMPORTED_MODULE_5__/* .toLogLine */ .gD)(hidden.redact(words))}\n`);
    end.dispose();
}
/**
 * The inputs with what `ephemeral-mock run` has told its command of its mock, and with the shell's key for the cloud. A key
 * goes with its own mock and API alone: options that name others leave it where it is.
 */
function withMockOfRun(raw, env) {
    const given = (input) => (0,_job_inputs_values_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lq)((raw[input] ?? '').trim());
    const told = (name) => (0,_job_inputs_values_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lq)((env[name] ?? '').trim());
    const [toldId, toldUrl] = [told('MOCK_ID'), told('MOCK_API_URL')];
    const mockId = given('mock-id') ?? toldId;
    const url = given('api-url') ?? (mockId === toldId ? toldUrl : undefined);
    const isTold = toldUrl !== undefined && mockId === toldId && url === toldUrl;
    const key = given('api-key') ?? (isTold ? told('MOCK_API_KEY') : undefined) ?? told('POSTMAN_API_KEY');
    return { ...raw, 'mock-id': mockId ?? '', 'api-url': url ?? '', 'api-key': key ?? '' };
}


/***/ })

};
