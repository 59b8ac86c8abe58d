export const id = 4794;
export const ids = [4794];
export const modules = {

/***/ 52413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
const { createRequire } = process.getBuiltinModule('node:module');
const load = createRequire(import.meta.dirname + '/')('./postman-collection.cjs')['postman-collection/lib/superstring/dynamic-variables.js'];
const loaded = load();
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (loaded);


/***/ })

};
