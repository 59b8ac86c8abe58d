export const id = 3380;
export const ids = [3380];
export const modules = {

/***/ 73380:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);
/* harmony import */ var _job_describe_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95992);
/** The thread that `convertInWorker` starts: one OpenAPI document in, one collection or resolved document out. */


async function convert({ text, source, as }) {
    const files = [];
    const onRead = (file) => void files.push(file);
    try {
        if (as === 'contract') {
            const { readContract } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(9350), __webpack_require__.e(3598)]).then(__webpack_require__.bind(__webpack_require__, 13598));
            return { json: await readContract(text, source, onRead), note: '', warnings: [], files };
        }
        const { convertOpenApi } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(9350), __webpack_require__.e(612)]).then(__webpack_require__.bind(__webpack_require__, 60612));
        const { document, ...about } = await convertOpenApi(text, source, onRead);
        return { json: JSON.stringify(document), ...about, files };
    }
    catch (error) {
        const isTooDeep = error instanceof RangeError && /call stack/i.test(error.message);
        const failure = isTooDeep ? 'This OpenAPI document is nested too deep to be converted.' : (0,_job_describe_error_js__WEBPACK_IMPORTED_MODULE_1__/* .describeError */ .U)(error);
        return { failure, files };
    }
}
if (node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort === null)
    process.stderr.write('This file is run by the action, in a thread of its own.\n');
else
    node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort.postMessage(await convert(node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 95992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ describeError)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/** Errors in words. */

/**
 * An error in words, with the causes that libraries hide: undici's "fetch failed" says nothing without its cause. Never
 * throws, whatever was thrown: it runs where something has failed already.
 */
function describeError(error) {
    try {
        return describe(error);
    }
    catch {
        return 'An error that cannot be described.';
    }
}
function describe(error) {
    const seen = new Set();
    const texts = [];
    for (let current = error; current != null && !seen.has(current);) {
        seen.add(current);
        const text = messageOf(current);
        // Our own errors quote their cause already.
        if (text !== '' && !texts.some((earlier) => earlier.includes(text)))
            texts.push(text);
        current = current instanceof Error ? current.cause : undefined;
    }
    return texts.length === 0 ? 'An error without a message.' : texts.join(' Cause: ');
}
function messageOf(error) {
    if (error instanceof AggregateError && error.message === '')
        return error.errors.map(messageOf).join('; ');
    if (error instanceof Error)
        return error.message || error.name;
    return typeof error === 'string' ? error : `Something that is no error was thrown: ${show(error)}`;
}
/** As JSON where it has a form there; otherwise as Node shows it, on one line. */
function show(value) {
    try {
        return JSON.stringify(value);
    }
    catch {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.inspect)(value, { breakLength: Infinity });
    }
}


/***/ })

};
