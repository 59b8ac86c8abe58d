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
            const { readContract } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(7709), __webpack_require__.e(3098)]).then(__webpack_require__.bind(__webpack_require__, 27709));
            return { json: await readContract(text, source, onRead), note: '', warnings: [], files };
        }
        const { convertOpenApi } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(612)]).then(__webpack_require__.bind(__webpack_require__, 60612));
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

/***/ 87078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RT: () => (/* binding */ unicodeEscape),
/* harmony export */   WU: () => (/* binding */ show),
/* harmony export */   aB: () => (/* binding */ toJson),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   rL: () => (/* binding */ listFirst)
/* harmony export */ });
/** Values of inputs, and lists, in messages. */
/** As JSON; `undefined` for what YAML can say and JSON cannot, such as a list that holds itself. */
function toJson(value) {
    try {
        return JSON.stringify(value);
    }
    catch {
        return undefined;
    }
}
/** A value as it may stand in a message: its JSON, cut after 100 characters. */
function show(value) {
    const text = toJson(value) ?? 'something that is no JSON';
    if (text.length <= 100)
        return text;
    // A text keeps its closing quote, which tells it from what follows.
    return typeof value === 'string' ? JSON.stringify(`${value.slice(0, 100)}…`) : `${text.slice(0, 100)}…`;
}
/** The first of some texts, and how many there are more: "a, b and 3 more". */
function listFirst(texts, most) {
    const rest = texts.length - most;
    return texts.slice(0, most).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}
/** Characters of a value that a message shows. */
const longestShown = 300;
/**
 * What a user wrote, or a file's name, as it may stand in a message: in double quotes, on one line, without characters that a
 * terminal would act on. What it holds cannot end the quotes, so that it is told from our own words.
 */
function quote(text) {
    const shown = text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
    // A Windows path reads better as it is.
    return /["\p{Cc}\p{Cf}]|\\$/u.test(shown) ? escaped(JSON.stringify(shown)) : `"${shown}"`;
}
/** JSON leaves some of them as they are. */
const escaped = (json) => json.replace(/[\p{Cc}\p{Cf}]/gu, unicodeEscape);
/** A character as JSON can have it too: `\u003c`, and two of these beyond U+FFFF. */
const unicodeEscape = (character) => character.replace(/[^]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);


/***/ }),

/***/ 95992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ describeError)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _http_text_show_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87078);
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
    if (typeof error === 'string')
        return error;
    // What has no form in JSON is shown as Node does, on one line.
    return `Something that is no error was thrown: ${(0,_http_text_show_value_js__WEBPACK_IMPORTED_MODULE_1__/* .toJson */ .aB)(error) ?? (0,node_util__WEBPACK_IMPORTED_MODULE_0__.inspect)(error, { breakLength: Infinity })}`;
}


/***/ })

};
