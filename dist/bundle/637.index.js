export const id = 637;
export const ids = [637];
export const modules = {

/***/ 52637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bootEmbedded: () => (/* binding */ bootEmbedded)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/** The embedded server's process, started but not told yet what to do: whoever starts it can do other things meanwhile. */



/**
 * A small young generation (in MB) fits into the processor's cache: calls cost no more, and the process stays at half the
 * memory (`npm run bench -- --only call-logs`).
 */
const nodeOptions = ['--max-semi-space-size=4'];
/** As `a`, but for a link: what it leads to is no log of ours. Windows knows no such flag. */
const appendOnly = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_APPEND | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW;
/**
 * Starts the process. It waits for the start message of `launchBooted`, and ends with this process unless it is adopted.
 *
 * @throws the file system's error when the log cannot be opened.
 */
function bootEmbedded({ entry, execPath, env, ...options }) {
    const directory = node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(options.directory);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(directory, { recursive: true });
    const logFile = node_path__WEBPACK_IMPORTED_MODULE_2__.join(directory, 'embedded.log');
    const log = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(logFile, appendOnly, 0o600);
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.fork)(node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(entry), [], {
        execPath,
        // Not the workspace: on Windows nobody could remove that as long as the process lives.
        cwd: directory,
        execArgv: nodeOptions,
        detached: true,
        stdio: ['ignore', log, log, 'ipc'],
        ...(env === undefined ? {} : { env }),
    });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(log);
    let failure;
    child.on('error', (error) => (failure = error));
    child.on('exit', (code, endedBy) => (failure ??= new Error(`its process ended (${endedBy ?? `exit code ${code}`})`)));
    return { child, directory, logFile, failure: () => failure };
}


/***/ })

};
