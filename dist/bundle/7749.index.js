export const id = 7749;
export const ids = [7749];
export const modules = {

/***/ 97749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   updateCommand: () => (/* binding */ updateCommand)
/* harmony export */ });
/* harmony import */ var _embedded_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9622);
/* harmony import */ var _job_connect_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25438);
/* harmony import */ var _job_end_signals_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14757);
/* harmony import */ var _job_inputs_update_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77045);
/* harmony import */ var _job_open_describe_mock_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(97703);
/* harmony import */ var _job_open_update_mock_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23727);
/* harmony import */ var _job_secrets_hide_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69460);
/** `ephemeral-mock update`: the update step outside GitHub. */







/** Changes the mock and says what it is now. @throws InputsError, PostmanApiError, UnresolvedReferenceError */
async function updateCommand(raw, context) {
    const hidden = (0,_job_secrets_hide_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .hideSecrets */ .s)(context.reporter);
    const inputs = await (0,_job_inputs_update_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .parseUpdateInputs */ .qW)(raw, context.directory);
    const end = (0,_job_end_signals_js__WEBPACK_IMPORTED_MODULE_2__/* .listenForEnd */ .Y2)(context.self);
    const around = { ...context, reporter: hidden.reporter, inputs: _job_inputs_update_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .updateApiInputs */ .jB };
    const connect = await (0,_job_connect_js__WEBPACK_IMPORTED_MODULE_3__/* .connectTo */ .m)(inputs.api.provider, { ...around, callServer: _embedded_index_js__WEBPACK_IMPORTED_MODULE_4__/* .createServerCaller */ .J });
    const mock = await (0,_job_open_update_mock_js__WEBPACK_IMPORTED_MODULE_5__/* .updateMock */ .S)(inputs, { hidden, connect, end, mask: () => undefined });
    hidden.reporter.info((0,_job_open_describe_mock_js__WEBPACK_IMPORTED_MODULE_6__/* .describeMock */ .sy)(mock));
    end.dispose();
}


/***/ })

};
