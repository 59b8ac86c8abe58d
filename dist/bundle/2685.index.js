export const id = 2685;
export const ids = [2685];
export const modules = {

/***/ 12685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   convertInWorker: () => (/* binding */ convertInWorker)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75919);
/* harmony import */ var _http_text_thrown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98589);
/** Converts OpenAPI in a thread of its own, for a few lines of schemas can keep the converter busy for minutes. */



/** As long as a step has by default. */
const usualLimits = { timeout: 60_000 };
/** The largest documents that are published, of some 10 MB, need half of it. */
const mostMegabytes = 2_048;
/** The entry that the thread runs: in the bundle each has a folder beside it, and as TypeScript it is above these rooms. */
const entry = import.meta.filename.endsWith('.ts')
    ? node_path__WEBPACK_IMPORTED_MODULE_0__.join(import.meta.dirname, '..', '..', '..', 'converter.ts')
    : node_path__WEBPACK_IMPORTED_MODULE_0__.join(import.meta.dirname, '..', 'converter', 'index.js');
/**
 * The collection that an OpenAPI document becomes, as JSON, a sentence about what was converted, and what was not.
 *
 * @throws Error with the converter's reason, or with the limit that was reached and what to do; the signal's reason when
 * that is aborted
 */
function convertInWorker(task, limits = usualLimits) {
    const work = () => convert(task, limits);
    return limits.progress === undefined ? work() : limits.progress('Converting the OpenAPI document', work);
}
async function convert(task, { timeout, began, setBy, signal, onRead }) {
    signal?.throwIfAborted();
    const worker = new node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.Worker(entry, {
        workerData: task,
        // The worker needs nothing of the step's environment.
        env: {},
        execArgv: [],
        resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
    });
    const { promise, resolve, reject } = Promise.withResolvers();
    worker.once('message', resolve);
    worker.once('error', (error) => {
        const isMemory = (0,_http_text_thrown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) === 'ERR_WORKER_OUT_OF_MEMORY';
        reject(isMemory ? tooMuch(`needed more than ${mostMegabytes} MB of memory`, '') : error);
    });
    worker.once('exit', (code) => {
        reject(new Error(`The converter ended without an answer (exit code ${code}).`));
    });
    const abort = () => {
        reject(signal?.reason); // as AbortSignal's own methods do
    };
    signal?.addEventListener('abort', abort, { once: true });
    const timeLeft = began === undefined ? timeout : Math.max(0, began + timeout - performance.now());
    const timer = setTimeout(() => {
        const seconds = Math.max(1, Math.round(timeout / 1000));
        const left = Math.round(timeLeft / 1000);
        const most = left < seconds ? `the ${left} s that were left of ${seconds} s` : `${seconds} s`;
        const more = setBy === undefined ? '' : ` Raise \`${setBy}\`, or`;
        reject(tooMuch(`took more than ${most}`, more));
    }, timeLeft);
    try {
        const answer = await promise;
        for (const file of answer.files)
            onRead?.(file);
        if ('failure' in answer)
            throw new Error(answer.failure);
        return answer;
    }
    finally {
        clearTimeout(timer);
        signal?.removeEventListener('abort', abort);
        await worker.terminate();
    }
}
function tooMuch(what, more) {
    const rest = `${more === '' ? ' Break' : ' break'} circles of \`$ref\` between its schemas, or convert it in Postman and give the exported collection.`;
    return new Error(`Converting this OpenAPI document ${what}, and was given up.${more}${rest}`);
}


/***/ })

};
