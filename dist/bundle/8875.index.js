export const id = 8875;
export const ids = [8875];
export const modules = {

/***/ 58875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportServed: () => (/* binding */ reportServed)
/* harmony export */ });
/* harmony import */ var _embedded_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5763);
/* harmony import */ var _job_secrets_secret_variables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97864);
/* harmony import */ var _job_version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67040);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53529);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28048);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44702);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12794);
/** The report of a mock that was served, once its server has ended. */




const notAllExplained = 'The files changed many times: calls from long before the last change have their outcomes alone, as explaining them all takes long.';
/** Reads all calls once more, by now with all secrets known. Never throws: what goes wrong is in the report. */
async function reportServed(options) {
    const { mock, client, versions, secrets, journalFile, calls, refused, directory, reporter, clock, stop } = options;
    const last = versions.last();
    const explanation = await versions.explain(last);
    secrets.add([...explanation.secrets, ...(await (0,_job_secrets_secret_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .secretsInAccount */ .gB)(client))]);
    const { explainer, turnTo } = explainInOrder(explanation.explainer);
    const explained = versions.explained(secrets.redactor().isSecretVariable);
    const serverResponses = await client.listServerResponses(mock.mockId).catch(() => []);
    const outcomesOnly = (0,_report_index_js__WEBPACK_IMPORTED_MODULE_1__/* .createExplainer */ .x)({ serverResponses });
    const explainerOf = async (version) => {
        if (version === last)
            return explanation.explainer;
        return explained.has(version) ? (await versions.explain(version)).explainer : outcomesOnly;
    };
    let done = 0;
    async function* logs() {
        let shown;
        const journal = (0,_embedded_index_js__WEBPACK_IMPORTED_MODULE_2__/* .readJournal */ .a)(journalFile, mock.mockId);
        for await (const log of journal) {
            stop.throwIfAborted();
            const version = versions.at(journal.calls - 1);
            if (version !== shown) {
                turnTo(await explainerOf(version));
                shown = version;
            }
            done += 1;
            yield log;
        }
        if (journal.calls !== calls)
            throw new Error(`The journal has ${journal.calls} of ${calls} calls.`);
    }
    const template = await (0,_report_index_js__WEBPACK_IMPORTED_MODULE_3__/* .readPageTemplate */ .gZ)(options.bundle).catch(() => undefined);
    return reporter.progress(() => `Reading the call logs: ${(0,_report_index_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(done)} so far`, () => (0,_report_index_js__WEBPACK_IMPORTED_MODULE_5__/* .writeReport */ .u)({
        ...{ logs: logs(), directory, creator: _job_version_js__WEBPACK_IMPORTED_MODULE_6__/* .creator */ .xL, provider: 'embedded', explainer, refused },
        mock: { id: mock.mockId, name: mock.name, mockUrl: mock.mockUrl },
        redactor: secrets.redactor(),
        notes: [
            ...explanation.notes,
            ...(explained.size < versions.count() ? [notAllExplained] : []),
            ...(template === undefined ? ['There is no report.html.'] : []),
        ],
        ...(template !== undefined && { page: { template, generatedAt: clock.now() } }),
    }));
}
/** @param last explains the calls of the last time */
function explainInOrder(last) {
    let current = last;
    const lastExamples = new Map(last.collection?.requests.flatMap(({ examples }) => examples).map((example) => [example.id, example]));
    /** An example that is still there counts as what it is by now. */
    const asOfNow = (example) => lastExamples.get(example.id) ?? example;
    const segments = (isSecret) => {
        const known = new WeakMap();
        const finderOf = (explainer) => {
            const finder = known.get(explainer) ?? explainer.segments(isSecret);
            known.set(explainer, finder);
            return finder;
        };
        // What is secret by either is secret: the path of an example may have been another one then.
        const finders = () => [...new Set([current, last])].map(finderOf);
        return {
            inCall: (log, served) => {
                const found = finders().map((finder) => finder.inCall(log, served));
                return {
                    segments: new Set(found.flatMap(({ segments }) => [...segments])),
                    values: [...new Set(found.flatMap(({ values }) => values))],
                };
            },
            inSaved: (request) => new Set(finders().flatMap((finder) => [...finder.inSaved(request)])),
        };
    };
    return {
        turnTo: (explainer) => {
            current = explainer;
        },
        explainer: {
            ...last,
            segments,
            readSession: (log) => current.readSession(log),
            explain(log) {
                const explained = current.explain(log);
                const { example } = explained;
                return current === last || example === undefined ? explained : { ...explained, example: asOfNow(example) };
            },
        },
    };
}


/***/ }),

/***/ 5763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ readJournal)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _call_log_refused_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7874);
/* harmony import */ var _call_log_ndjson_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14372);
/* harmony import */ var _files_plain_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19119);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38064);
/** Reads a journal file, whether its server is still there or not. */





/**
 * The call logs in a journal file, oldest first; of one mock when its ID is given. One is in memory at a time, and what
 * stands in the file once, which is one object in all call logs that have it. The counts are final once the iteration has
 * ended. Iterating again starts anew.
 *
 * @param most how many call logs are read, of all mocks: more may be coming in
 * @throws while iterating, when the file cannot be read.
 */
function readJournal(file, mock, most = Infinity) {
    let tornLines = 0;
    let calls = 0;
    let refused = (0,_call_log_refused_js__WEBPACK_IMPORTED_MODULE_1__/* .createRefusedCounter */ .to)();
    return {
        get tornLines() {
            return tornLines;
        },
        get calls() {
            return calls;
        },
        get refused() {
            return refused.counted();
        },
        async *[Symbol.asyncIterator]() {
            tornLines = 0;
            calls = 0;
            refused = (0,_call_log_refused_js__WEBPACK_IMPORTED_MODULE_1__/* .createRefusedCounter */ .to)();
            const read = (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .createLineReader */ .UB)();
            // By its descriptor, which the stream closes.
            const fd = await (0,_files_plain_file_js__WEBPACK_IMPORTED_MODULE_3__/* .openPlainFile */ .rr)(file, { follow: false });
            for await (const lines of (0,_call_log_ndjson_js__WEBPACK_IMPORTED_MODULE_4__/* .readLines */ .Se)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)('', { fd }))) {
                for (const line of lines) {
                    if (calls >= most)
                        return;
                    const found = line === undefined ? undefined : read(line);
                    if (found === 'part')
                        continue;
                    if (found === undefined) {
                        tornLines += 1;
                    }
                    else if ('refused' in found) {
                        refused.add(found.refused);
                    }
                    else {
                        calls += 1;
                        if (mock === undefined || found.mock === mock)
                            yield found.log;
                    }
                }
            }
        },
    };
}


/***/ })

};
