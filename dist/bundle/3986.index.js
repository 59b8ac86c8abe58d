export const id = 3986;
export const ids = [3986];
export const modules = {

/***/ 33986:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98995);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/** The command line. */



try {
    // What Node compiles of the rest it keeps for the next start; in the user's own folder, since it is run then.
    node_module__WEBPACK_IMPORTED_MODULE_0__.enableCompileCache(node_path__WEBPACK_IMPORTED_MODULE_2__.join((0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(), '.cache', 'ephemeral-mock'));
}
catch {
    // A Node that has no such cache is too old, of which is told below; and a user may have no home.
}
const { startCommandLine } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(7416), __webpack_require__.e(9684), __webpack_require__.e(3021), __webpack_require__.e(8692)]).then(__webpack_require__.bind(__webpack_require__, 18692));
await startCommandLine(process, import.meta.dirname);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
