export const id = 3459;
export const ids = [3459];
export const modules = {

/***/ 73459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* unused harmony export convert */
const { createRequire } = process.getBuiltinModule('node:module');
const load = createRequire(import.meta.dirname + '/')('./postman-collection-transformer.cjs')['postman-collection-transformer'];
const loaded = load();
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (loaded);
const { convert } = loaded;


/***/ })

};
