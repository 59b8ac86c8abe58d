export const id = 59;
export const ids = [59];
export const modules = {

/***/ 10059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createProxyDispatcher: () => (/* binding */ createProxyDispatcher)
/* harmony export */ });
/* harmony import */ var undici_lib_api_api_connect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41939);
/* harmony import */ var undici_lib_dispatcher_dispatcher_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51716);
/* harmony import */ var undici_lib_dispatcher_env_http_proxy_agent_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17258);
/** undici's way through proxies. Few jobs have one, so that it is loaded by those alone. */



// undici's index does the same: `connect`, by which its proxies make tunnels, is a method that it puts on every dispatcher.
Object.assign(undici_lib_dispatcher_dispatcher_js__WEBPACK_IMPORTED_MODULE_1__.prototype, { connect: undici_lib_api_api_connect_js__WEBPACK_IMPORTED_MODULE_0__ });
function createProxyDispatcher(proxies, options) {
    // Everything is passed, also the empty string: undici would otherwise look into the environment of the process.
    return new undici_lib_dispatcher_env_http_proxy_agent_js__WEBPACK_IMPORTED_MODULE_2__({ ...options, ...proxies });
}


/***/ })

};
