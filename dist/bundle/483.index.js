export const id = 483;
export const ids = [483,2864];
export const modules = {

/***/ 12864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ notePlaceholders)
/* harmony export */ });
/* harmony import */ var _call_variables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81225);
/* harmony import */ var _match_route_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30553);
/** What a collection holds instead of real values: counted when a mock is opened, before a test fails for it. */


/** A value of JSON such as `"<date>"`; in XML that would be a tag. */
const placeholderValue = /"(<[A-Za-z][\w.,: -]*>)"/;
/** Counts them. The sentences hold names and values of the collection, which are not redacted. */
function notePlaceholders(collection, environment) {
    const examples = collection.requests.flatMap((request) => request.examples);
    const variables = (0,_call_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .createVariables */ .Cl)(collection.variables, environment?.variables ?? []);
    const open = [];
    const valued = [];
    for (const { request } of examples) {
        const first = (0,_match_route_address_js__WEBPACK_IMPORTED_MODULE_1__/* .loosePaths */ .xV)(request, variables, 'placeholder')?.passed[0];
        if (first !== undefined)
            open.push(first);
        const value = (0,_match_route_address_js__WEBPACK_IMPORTED_MODULE_1__/* .loosePaths */ .xV)(request, variables, 'value')?.passed.find((each) => !(0,_match_route_address_js__WEBPACK_IMPORTED_MODULE_1__/* .isOpen */ .nT)(each.value));
        if (value !== undefined)
            valued.push(value);
    }
    const of = (count, what) => `${String(count)} of ${String(examples.length)} ${what}${examples.length === 1 ? '' : 's'}`;
    const note = ([first, ...more], what) => {
        if (first === undefined)
            return [];
        // A saved value may be a secret: it is not shown.
        const is = first.value === '' ? ' (empty)' : (0,_match_route_address_js__WEBPACK_IMPORTED_MODULE_1__/* .isOpen */ .nT)(first.value) ? ` (\`${first.value}\`)` : '';
        return [
            `${of(more.length + 1, 'example')} ${more.length === 0 ? 'has' : 'have'} ${what} in the path, such as \`${first.written}\`${is}: ` +
                "calls that nothing else fits may have anything there. Postman's cloud would answer them 404.",
        ];
    };
    const placeholders = examples.flatMap(({ body }) => placeholderIn(body) ?? []);
    const empty = examples.filter(isEmpty).length;
    return {
        values: note(valued, 'saved values of variables'),
        placeholders: [
            ...note(open, 'placeholders or empty variables'),
            ...(placeholders[0] === undefined
                ? []
                : [
                    `${of(placeholders.length, 'answer')} ${placeholders.length === 1 ? 'holds' : 'hold'} placeholders such as \`${placeholders[0]}\`; ` +
                        'an OpenAPI document of this API would give real ones.',
                ]),
            ...(empty === 0
                ? []
                : [
                    `${of(empty, 'answer')} ${empty === 1 ? 'has' : 'have'} an empty body; an OpenAPI document of this API would give real ones.`,
                ]),
        ],
    };
}
function placeholderIn(body) {
    return (0,_match_route_address_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlaceholder */ .wK)(body) ? body.trim() : placeholderValue.exec(body)?.[1];
}
/** Whether an answer could have a body and has none. */
function isEmpty({ request: { method }, status, body }) {
    return body.trim() === '' && method !== 'HEAD' && ![204, 205, 304].includes(status);
}


/***/ })

};
