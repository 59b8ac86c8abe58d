export const id = 3730;
export const ids = [3730];
export const modules = {

/***/ 23730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   updateCommand: () => (/* binding */ updateCommand)
/* harmony export */ });
/* harmony import */ var _job_describe_mock_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28542);
/* harmony import */ var _job_end_signals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14757);
/* harmony import */ var _job_update_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34885);
/* harmony import */ var _job_update_mock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93250);
/* harmony import */ var _job_connect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40364);
/** `ephemeral-mock update`: the update step outside GitHub. */





/** @throws InputsError, PostmanApiError, UnresolvedReferenceError */
async function updateCommand(raw, context) {
    const { reporter, directory, self } = context;
    const inputs = await (0,_job_update_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .parseUpdateInputs */ .qW)(raw, directory);
    const { stop, giveUp, dispose } = (0,_job_end_signals_js__WEBPACK_IMPORTED_MODULE_1__/* .listenForEnd */ .Y2)(self);
    const client = (0,_job_connect_js__WEBPACK_IMPORTED_MODULE_2__.connectWith)({ ...context, inputs: _job_update_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .updateApiInputs */ .jB })({ provider: 'postman', url: inputs.apiUrl, key: inputs.apiKey }, { signal: giveUp });
    const mock = await reporter.progress('Changing the mock', () => (0,_job_update_mock_js__WEBPACK_IMPORTED_MODULE_3__/* .updateMock */ .S)(inputs, { client, reporter, stop }));
    reporter.info((0,_job_describe_mock_js__WEBPACK_IMPORTED_MODULE_4__/* .describeMock */ .s)(mock));
    dispose();
}


/***/ }),

/***/ 14757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ abortLater),
/* harmony export */   Y2: () => (/* binding */ listenForEnd),
/* harmony export */   cc: () => (/* binding */ CancelledError),
/* harmony export */   sy: () => (/* binding */ endSignalNames)
/* harmony export */ });
/** The signals that ask a process to end: a cancelled job sends SIGINT, on Windows Ctrl-Break comes as SIGBREAK. */
const endSignalNames = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGBREAK'];
/**
 * GitHub's runner sends SIGTERM 7.5 s after SIGINT and kills 2.5 s later: what is under way may have 6 s of that, so that
 * a create that Postman has already begun is still written down.
 */
const graceMilliseconds = 6_000;
/** Listens for signals to `self`; the reason of both is `Cancelled by <signal>.` */
function listenForEnd(self) {
    const stop = new AbortController();
    const giveUp = new AbortController();
    let timer;
    const onSignal = (name) => {
        const reason = new CancelledError(name);
        stop.abort(reason);
        timer ??= setTimeout(() => {
            giveUp.abort(reason);
        }, graceMilliseconds).unref();
    };
    for (const name of endSignalNames)
        self.on(name, onSignal);
    return {
        stop: stop.signal,
        giveUp: giveUp.signal,
        dispose() {
            clearTimeout(timer);
            for (const name of endSignalNames)
                self.off(name, onSignal);
        },
    };
}
/** Aborts `milliseconds` after `signal`, with its reason. Keeps no process alive that is done before. */
function abortLater(signal, milliseconds, clock) {
    const later = new AbortController();
    const onAbort = () => {
        void clock.sleep(milliseconds, undefined, { ref: false }).then(() => {
            later.abort(signal.reason);
        });
    };
    if (signal.aborted)
        onAbort();
    else
        signal.addEventListener('abort', onAbort, { once: true });
    return later.signal;
}
/** The process was asked to end. */
class CancelledError extends Error {
    name = 'CancelledError';
    signal;
    constructor(signal) {
        super(`Cancelled by ${signal}.`);
        this.signal = signal;
    }
}


/***/ })

};
