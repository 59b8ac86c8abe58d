export const id = 4956;
export const ids = [4956];
export const modules = {

/***/ 14956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   formatRunResult: () => (/* binding */ formatRunResult)
/* harmony export */ });
/* harmony import */ var _options_input_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93061);

/** Rows of calls in it; the rest is counted. */
const mostRows = 50;
/** One line of JSON. Everything that is not known is `null`. */
function formatRunResult({ exitCode, commandExitCode, error, mock, report }) {
    const result = {
        event: 'done',
        exitCode,
        commandExitCode: commandExitCode ?? null,
        error: error === undefined ? null : (0,_options_input_options_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOptions */ .__)(error),
        mockUrl: mock?.mockUrl ?? null,
        mockId: mock?.mockId ?? null,
        provider: mock?.provider ?? null,
        verdict: report?.verdict ?? null,
        counts: report === undefined ? null : countsOf(report),
        checks: report?.checks ?? [],
        coverage: report?.coverage === undefined ? null : coverageOf(report.coverage),
        unmatched: rowsOf(report?.unmatched, ({ difference }) => difference),
        loose: rowsOf(report?.loose, ({ reason }) => reason),
        notes: (report?.notes ?? []).map(_options_input_options_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOptions */ .__),
        files: report?.files ?? [],
    };
    return `${JSON.stringify(result)}\n`;
}
function countsOf({ calls, refused }) {
    const { matched, loose, unmatched, serverResponses, preflights, ignored } = calls;
    return {
        calls: calls.calls,
        matched,
        loose,
        unmatched,
        serverResponses,
        preflights,
        ignored,
        refused: refused.total,
    };
}
const coverageOf = ({ examples, requests }) => ({ examples, requests });
/** Calls of one cause, the most frequent first. */
function rowsOf(rows, reasonOf) {
    const { requests, leftOutCalls } = rows ?? { requests: [], leftOutCalls: 0 };
    const hidden = requests.slice(mostRows).reduce((sum, { calls }) => sum + calls, leftOutCalls);
    return {
        requests: requests.slice(0, mostRows).map((row) => {
            const { method, path, status, calls } = row;
            return { method, path, status, calls, reason: reasonOf(row) ?? row.message };
        }),
        leftOutCalls: hidden,
    };
}


/***/ })

};
