export const id = 3156;
export const ids = [3156];
export const modules = {

/***/ 43156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   collectionOfWords: () => (/* binding */ collectionOfWords)
/* harmony export */ });
/* harmony import */ var _job_inputs_collection_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89167);
/* harmony import */ var _job_inputs_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85292);
/** Collections that stand as words on a command line, without `--collection`. */


/**
 * The words as the input `collection`, a line each.
 *
 * @param option what `--collection` gave; '' where it did not stand
 * @param directory where relative paths start
 * @throws InputsError where a word is empty, or both are given
 */
async function collectionOfWords(words, option, directory) {
    if (option !== '') {
        const shown = words.map((word) => `"${word}"`).join(', ');
        throw new _job_inputs_values_js__WEBPACK_IMPORTED_MODULE_0__/* .InputsError */ .aV([
            `Collections are given twice, by --collection and by ${shown}: give them in one of both ways.`,
        ]);
    }
    const empty = words.some((word) => word.trim() === '');
    if (empty)
        throw new _job_inputs_values_js__WEBPACK_IMPORTED_MODULE_0__/* .InputsError */ .aV(['A collection is "": give the path of a file or a folder.']);
    return (await Promise.all(words.map((word) => asPath(word.trim(), directory)))).join('\n');
}
/** What could be the name of something in Postman is the path of a file or folder here: what is wrong with it is told as such. */
async function asPath(word, directory) {
    const located = await (0,_job_inputs_collection_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .locate */ .x5)('collection', word, directory);
    return located?.kind === 'name' ? `./${word}` : word;
}


/***/ })

};
