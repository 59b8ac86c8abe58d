export const id = 3598;
export const ids = [3598];
export const modules = {

/***/ 13598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readContract: () => (/* binding */ readContract)
/* harmony export */ });
/* harmony import */ var _http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5177);
/* harmony import */ var _yaml_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12598);
/* harmony import */ var _document_parse_document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7554);
/* harmony import */ var _document_read_documents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89350);
/** The OpenAPI document that examples and calls are held against, with its references resolved. */




/**
 * The document as JSON, all of whose references lead to its own schemas.
 *
 * @param onRead hears of each file that is referred to
 * @throws Error with a sentence that says what is wrong with it
 */
async function readContract(text, source, onRead) {
    await (0,_yaml_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .requireFewAliases */ .gw)(text);
    const { document, missing } = await (0,_document_read_documents_js__WEBPACK_IMPORTED_MODULE_1__/* .readDocuments */ .r)(text, source, { onRead, adapt: (schema) => schema });
    const { openapi, swagger, paths } = document;
    if (swagger !== undefined) {
        throw new Error(`this is OpenAPI 2.0 (Swagger): give the document in OpenAPI 3.0 or 3.1, as converters make it.`);
    }
    if (!/^3\.[0-2]\b/.test(String(openapi)) || !(0,_http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(paths)) {
        throw new Error(`this is no OpenAPI document${otherKind(document)}: one of version 3.0 or 3.1 has "openapi" and "paths" at its top.`);
    }
    if (missing.length > 0) {
        const places = missing.slice(0, 3).map(({ reference, place }) => `"${reference}" at ${place}`);
        throw new Error(`references of this document lead nowhere: ${places.join(', ')}.`);
    }
    return JSON.stringify(document, (_, value) => (0,_document_parse_document_js__WEBPACK_IMPORTED_MODULE_3__/* .asNumber */ .i)(value));
}
/** What else of a user's files it is; '' where nothing says it. */
function otherKind({ info, values }) {
    if (Array.isArray(values))
        return ' but a Postman environment, which `environment` takes';
    const isCollection = (0,_http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(info) && String(info['schema']).includes('/collection/');
    return isCollection ? ' but a Postman collection, which `collection` takes' : '';
}


/***/ })

};
