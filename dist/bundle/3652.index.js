export const id = 3652;
export const ids = [3652];
export const modules = {

/***/ 3652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createLiveReading: () => (/* binding */ createLiveReading)
/* harmony export */ });
/* harmony import */ var _job_secrets_secret_variables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97864);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93133);


/** Keeps what explains the calls until the mock serves something else, or something more is secret. */
function createLiveReading({ versions, secrets, client, mock }) {
    let environment;
    let explained;
    let current;
    const explain = async (version) => {
        if (explained?.version === version)
            return explained.explanation;
        explained = { version, explanation: await versions.explain(version) };
        return explained.explanation;
    };
    return {
        async refresh() {
            secrets.add(await (0,_job_secrets_secret_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .secretsInAccount */ .gB)(client));
            const now = await client.getMock(mock.mockId).catch(() => undefined);
            // `update` may have given the mock another environment.
            if (now !== undefined && now.environment !== environment)
                explained = undefined;
            environment = now?.environment;
        },
        async at(sequence) {
            const version = versions.at(sequence);
            const explanation = await explain(version);
            secrets.add(explanation.secrets);
            const redactor = secrets.redactor();
            if (current?.explanation !== explanation || current.redactor !== redactor) {
                const { explainer } = explanation;
                const options = { explainer, redactor, checks: {}, areLogsRedacted: false, mockUrl: mock.mockUrl };
                current = { explanation, redactor, reading: (0,_report_index_js__WEBPACK_IMPORTED_MODULE_1__/* .createCallReading */ .p)(options) };
            }
            return current.reading;
        },
    };
}


/***/ })

};
