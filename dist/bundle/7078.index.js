export const id = 7078;
export const ids = [7078];
export const modules = {

/***/ 87078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ show),
/* harmony export */   a: () => (/* binding */ toJson)
/* harmony export */ });
/** Values of inputs in messages. */
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
    return text.length > 100 ? `${text.slice(0, 100)}…` : text;
}


/***/ })

};
