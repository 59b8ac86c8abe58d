export const id = 5572;
export const ids = [5572];
export const modules = {

/***/ 55030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mi: () => (/* binding */ DocumentError),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   _c: () => (/* binding */ collectWarnings),
/* harmony export */   eG: () => (/* binding */ EnvironmentError),
/* harmony export */   py: () => (/* binding */ CollectionError),
/* harmony export */   z3: () => (/* binding */ collectDefects)
/* harmony export */ });
/** The bytes are not JSON. */
class DocumentError extends Error {
    name = 'DocumentError';
}
/** The JSON is not a collection that a mock can serve. */
class CollectionError extends Error {
    name = 'CollectionError';
}
/** The JSON is not an environment. */
class EnvironmentError extends Error {
    name = 'EnvironmentError';
}
/** How the warning about a file of a folder begins that is left out because nobody can read it. */
const unreadable = 'A file cannot be read';
const sentences = {
    'item-unreadable': 'An item is neither a folder nor a request; it was left out.',
    'request-unreadable': 'A request is neither text nor an object; it was read as GET /.',
    'method-unknown': "A request's method is none that a mock can be called with, such as GET; it is not served.",
    'url-missing': 'A request has no URL; it was read as /.',
    'path-segment-not-text': "A URL's path holds something that is not text; the raw URL or the segment's value was used.",
    'pairs-as-text': 'Headers or form fields are one text instead of a list; its lines were read one by one.',
    'pairs-unreadable': 'Headers, query parameters or form fields are not a list; they were left out.',
    'body-mode-unknown': "A request body's mode is unknown; the request was read without a body.",
    'responses-not-a-list': 'The saved responses of a request are not a list; the value was read as one response.',
    'response-unreadable': 'A saved response is not an object; it was left out.',
    'original-request-missing': 'A saved response has no original request; the request it belongs to was used.',
    'original-url-missing': "A saved response's original request has no URL; that of the request it belongs to was used.",
    'schema-unknown': 'The collection does not say which format it has (`info.schema`); it was read as v2.1.',
    'name-missing': 'A saved response has no name; it was called "Untitled example".',
    'status-missing': 'A saved response has no status code; 200 is served.',
    'status-invalid': 'A saved response has a status code that HTTP cannot send (200 to 599 can be sent); 200 is served.',
    'body-not-text': 'The body of a saved response is not text; it is served as JSON.',
    'id-duplicate': 'Two saved responses have the same ID; x-mock-response-id serves one of them.',
    'variable-not-text': 'The value of a variable is a list or an object; the variable was left out.',
    'variable-unreadable': 'A variable has no key; it was left out.',
    'no-items': 'The collection holds no list of items; the mock has nothing to serve.',
};
/** Begins to collect the defects of one file. */
function collectDefects() {
    const warnings = collectWarnings();
    let describe = () => '';
    return {
        at(describeItem) {
            describe = describeItem;
        },
        here: () => describe(),
        add(kind) {
            warnings.add(sentences[kind], () => describe());
        },
        warnings: warnings.list,
    };
}
/** Begins to collect warnings. */
function collectWarnings() {
    const found = new Map();
    return {
        add(message, describeItem, kind = message) {
            const known = found.get(kind);
            if (known === undefined)
                found.set(kind, { message, firstItem: describeItem(), count: 1 });
            else
                known.count += 1;
        },
        list: () => [...found.values()],
    };
}


/***/ }),

/***/ 4061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ looksLikeEnvironment),
/* harmony export */   B7: () => (/* binding */ documentName),
/* harmony export */   D6: () => (/* binding */ whatToGive),
/* harmony export */   ay: () => (/* binding */ looksLikeCollection),
/* harmony export */   oA: () => (/* binding */ unwrap),
/* harmony export */   po: () => (/* binding */ describeDocument)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80408);

const has = (document, ...keys) => keys.every((key) => Object.hasOwn(document, key));
/** Whether a document looks like an environment or globals export. */
function looksLikeEnvironment(document) {
    return Array.isArray(document['values']) && !has(document, 'item') && !has(document, 'requests');
}
/** Whether a document looks like a collection of any of the formats v1, v2.0 and v2.1. */
function looksLikeCollection(document) {
    return Array.isArray(document['item']) || Array.isArray(document['requests']) || isInfo(document['info']);
}
function isInfo(value) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asRecord */ .qY)(value)?.['schema'])?.includes('/collection/') === true;
}
/** What other programs write, and Postman imports. */
const foreignKinds = [
    [(d) => has((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asRecord */ .qY)(d['log']) ?? {}, 'entries'), 'an HTTP archive (HAR)'],
    [(d) => has(d, '_type', 'resources') || ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1)(d['type']) ?? '').includes('.insomnia.rest/'), 'an Insomnia export'],
    [(d) => has(d, 'bruno') || has(d, 'brunoConfig') || isBruno(d), 'a Bruno collection'],
    [(d) => has(d, 'clientName'), 'a Thunder Client collection'],
];
/** Kinds of documents by what gives them away; the first that fits is taken. */
const kinds = [
    [(d) => has(d, 'openapi') || has(d, 'swagger'), 'an OpenAPI document (a collection can be made of versions 2 and 3)'],
    [(d) => has(d, 'asyncapi'), 'an AsyncAPI document'],
    [
        (d) => has(d, '$kind') || (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asRecord */ .qY)(d['info'])?.['schema'])?.includes('/v3') === true,
        'an item of a Postman v3 collection (export the collection as v2.1)',
    ],
    [
        (d) => has(d, 'rootLevelRequests') || has(d, 'rootLevelFolders'),
        'a minimal collection of the Postman API (ask for it without model=minimal)',
    ],
    [(d) => d['_postman_variable_scope'] === 'globals', 'an export of Postman globals'],
    [looksLikeEnvironment, 'a Postman environment'],
    [looksLikeCollection, 'a Postman collection'],
    ...foreignKinds,
    [(d) => has(d, 'collections') || has(d, 'environments'), 'a list or backup of several Postman elements'],
    [(d) => has(d, 'mock') || has(d, 'mocks'), 'a mock server of the Postman API'],
    [(d) => has(d, 'error'), 'an error of the Postman API'],
    [(d) => has(d, 'dependencies') || has(d, 'devDependencies'), 'a package.json'],
    [(d) => has(d, '$schema') || has(d, 'properties'), 'a JSON Schema'],
];
/** Its `bruno.json`, or what it exports. */
const isBruno = (document) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1)(document['version']) === '1' && (document['type'] === 'collection' || Array.isArray(document['items']));
/** What to give in place of a document that is no collection, or no environment. */
function whatToGive(document, wanted) {
    const record = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asRecord */ .qY)(document) ?? {};
    const other = looksLikeEnvironment(record)
        ? 'environment'
        : looksLikeCollection(record) || has(record, 'openapi') || has(record, 'swagger')
            ? 'collection'
            : undefined;
    const form = wanted === 'collection' ? 'the collection from Postman as v2.1' : 'the environment from Postman';
    if (other !== undefined && other !== wanted)
        return `Give it in \`${other}\`; export ${form} and give that file here.`;
    if (has(record, 'collections'))
        return `Export ${wanted === 'collection' ? 'the one collection as v2.1' : 'the one environment'} and give that file.`;
    return foreignKinds.some(([fits]) => fits(record)) && wanted === 'collection'
        ? `Import it into Postman, export ${form} and give that file.`
        : `Export ${form} and give that file.`;
}
/** What the document is, with an article: "an OpenAPI document", "a list", "an object with the keys a, b and c". */
function describeDocument(document) {
    if (document === null)
        return 'null';
    if (Array.isArray(document))
        return `a list of ${String(document.length)} values`;
    const record = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asRecord */ .qY)(document);
    if (record === undefined)
        return `a ${typeof document}`;
    const kind = kinds.find(([fits]) => fits(record));
    if (kind !== undefined)
        return kind[1];
    const keys = Object.keys(record).slice(0, 5);
    if (keys.length === 0)
        return 'an empty object';
    const named = keys.map((key) => `"${key.slice(0, 40)}"`).join(', ');
    return `an object with the keys ${named}${Object.keys(record).length > keys.length ? ', …' : ''}`;
}
/** Takes the document out of wrappers such as `{"collection": …}`, which the Postman API puts around it. */
function unwrap(document, wrapper) {
    let inner = document;
    let pointer = '';
    for (let depth = 0; depth < 3; depth += 1) {
        const record = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asRecord */ .qY)(inner);
        const wrapped = record === undefined ? undefined : (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asRecord */ .qY)(record[wrapper]);
        if (record === undefined || wrapped === undefined || looksLikeCollection(record) || looksLikeEnvironment(record))
            break;
        inner = wrapped;
        pointer += `/${wrapper}`;
    }
    return { inner, pointer };
}
/** The document's own name for messages, `undefined` when it has none. */
function documentName(document) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asName */ .uP)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asRecord */ .qY)(document['info'])?.['name']) ?? (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asName */ .uP)(document['name']);
}


/***/ }),

/***/ 80408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ol: () => (/* binding */ isEnabled),
/* harmony export */   SX: () => (/* binding */ readPairs),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   e1: () => (/* binding */ asText),
/* harmony export */   qY: () => (/* binding */ asRecord),
/* harmony export */   uP: () => (/* binding */ asName)
/* harmony export */ });
/* harmony import */ var _http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5177);
/* harmony import */ var _defects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55030);
/** Reads values and lists in all shapes that files have. What is of the wrong kind counts as absent; the rest stays. */


/** The value as an object, `undefined` for anything else (arrays and `null` too). */
function asRecord(value) {
    return (0,_http_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) ? value : undefined;
}
/** Text as text, numbers and booleans as they are written in JSON, `undefined` for anything else. */
function asText(value) {
    if (typeof value === 'string')
        return value;
    return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}
/** Text that is not empty, `undefined` for anything else. */
function asName(value) {
    const text = asText(value);
    return text === '' ? undefined : text;
}
/**
 * Text as it is, objects as JSON: some generators write a parsed body where the format wants text.
 * @throws {CollectionError} when it is nested deeper than it can be written; neither place of a mock could be sent it.
 */
function textOf(value, defects) {
    const text = asText(value);
    if (text !== undefined || value === null || value === undefined)
        return text ?? '';
    try {
        return JSON.stringify(value);
    }
    catch (cause) {
        throw new _defects_js__WEBPACK_IMPORTED_MODULE_1__/* .CollectionError */ .py(`A body or value of "${defects.here()}" is no text but objects or lists, which are nested too deep to be written as JSON. ` +
            'Save it as text, as Postman does, or nest it less.', { cause });
    }
}
/** One `Name: value` line. */
function readLine(line) {
    const colon = line.indexOf(':');
    const key = (colon === -1 ? line : line.slice(0, colon)).trim();
    return key === '' ? [] : [{ key, value: colon === -1 ? '' : line.slice(colon + 1).trim() }];
}
/** Whether an entry of a list counts: `disabled` in formats v2, `enabled` in v1 and environments. */
function isEnabled(entry) {
    const record = asRecord(entry);
    return record?.['disabled'] !== true && record?.['enabled'] !== false;
}
function readEntry(entry, defects) {
    if (typeof entry === 'string')
        return readLine(entry);
    const record = asRecord(entry);
    // Format v1 has `name` beside or instead of `key`.
    const key = asName(record?.['key']) ?? asName(record?.['name']);
    if (record === undefined || key === undefined || !isEnabled(record))
        return [];
    return [{ key, value: textOf(record['value'], defects) }];
}
/**
 * Reads a list of pairs: objects with `key` and `value`, `Name: value` lines, one text of such lines, or an object that
 * maps names to values. Disabled pairs and pairs without a key are left out; `null` is the empty list.
 */
function readPairs(list, defects) {
    if (list === undefined || list === null)
        return [];
    if (Array.isArray(list))
        return list.flatMap((entry) => readEntry(entry, defects));
    if (typeof list === 'string') {
        if (list !== '')
            defects.add('pairs-as-text');
        return list.split(/\r?\n/).flatMap(readLine);
    }
    const record = asRecord(list);
    if (record === undefined) {
        defects.add('pairs-unreadable');
        return [];
    }
    return Object.entries(record).flatMap(([key, value]) => readEntry({ key, value }, defects));
}


/***/ }),

/***/ 41885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GE: () => (/* binding */ nullWord),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   b8: () => (/* binding */ parseItem)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33243);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38815);
/* harmony import */ var _http_text_thrown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98589);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80408);
/** One YAML file of a v3 collection as a plain value, its scalars as they are written. */




/** The word `null` without quotes: of a query parameter it means the key alone, elsewhere it is text. */
const nullWord = Symbol('null');
const nullTag = (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .defineScalarTag */ .Gf)('tag:yaml.org,2002:null', {
    implicit: true,
    resolve: (text) => (text === 'null' ? nullWord : js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .NOT_RESOLVED */ .Hg),
    identify: () => false,
});
const schema = js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .FAILSAFE_SCHEMA */ .uH.withTags(nullTag);
/** A longer list of values is no item that Postman writes. */
const mostValues = 100_000;
/** Levels, aliases followed: one can stand within what it stands for. */
const deepestItem = 200;
/**
 * Reads a file. Every scalar is the text that stands there: `1.10`, `010`, `yes` and `2026-11-29` are no numbers, booleans
 * and dates (V-05). A variable without quotes, `url: {{baseUrl}}/x`, is no YAML and is read as the text that was meant.
 */
function parseItem(text) {
    const { quoted, firstLine } = quoteVariables(text);
    try {
        const item = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .asRecord */ .qY)((0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .load */ .Hh)(quoted, { schema }));
        if (item === undefined)
            return { problem: 'it is not a list of keys and values', line: 1 };
        if (!isBounded(item))
            return { problem: 'it holds too many values, or nests them too deeply', line: 1 };
        return { item, bareVariableLine: firstLine };
    }
    catch (error) {
        if (error instanceof js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .YAMLException */ .tB)
            return { problem: error.reason, line: (error.mark?.line ?? 0) + 1 };
        return { problem: (0,_http_text_thrown_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error), line: 1 };
    }
}
/** Counts an alias as often as it is used: a few lines of them can stand for billions of values. */
function isBounded(root) {
    let left = mostValues;
    const fits = (value, depth) => {
        left -= 1;
        if (left < 0 || depth > deepestItem)
            return false;
        return typeof value !== 'object' || value === null || Object.values(value).every((child) => fits(child, depth + 1));
    };
    return fits(root, 0);
}
/** Puts plain values that begin with `{{` in quotes; everything else, text blocks too, stays as it is. */
function quoteVariables(text) {
    // Most files have none, and are not looked at twice.
    if (!/[:\-,[{][ \t]*\{\{/.test(text))
        return { quoted: text, firstLine: undefined };
    let quoted = '';
    let firstLine;
    let line = 1;
    let at = 0;
    let depth = 0;
    let end = 0;
    for (const token of new yaml__WEBPACK_IMPORTED_MODULE_1__.Lexer().lex(text)) {
        // The lexer marks where documents and scalars begin by control characters that are not in the text.
        if (!text.startsWith(token, at))
            continue;
        const isOpening = token === '{' || token === '[';
        if (at >= end && token === '{' && text[at + 1] === '{') {
            end = endOfBareValue(text, at, depth > 0);
            quoted += JSON.stringify(text.slice(at, end));
            firstLine ??= line;
        }
        else if (at >= end) {
            quoted += token;
            if (isOpening)
                depth += 1;
            else if (token === '}' || token === ']')
                depth = Math.max(0, depth - 1);
        }
        else if (at + token.length > end) {
            quoted += text.slice(end, at + token.length);
        }
        for (let feed = token.indexOf('\n'); feed !== -1; feed = token.indexOf('\n', feed + 1))
            line += 1;
        at += token.length;
    }
    return { quoted, firstLine };
}
/** Where a plain value ends: with its line, before a comment, and within `{ }` or `[ ]` before what ends the entry there. */
function endOfBareValue(text, start, isInFlow) {
    const lineEnd = /\r?\n|$/g;
    lineEnd.lastIndex = start;
    const line = text.slice(start, lineEnd.exec(text)?.index);
    const token = /^(?:\{\{[^{}]*\}\}|[^{}])*/.exec(line)?.[0] ?? line;
    const value = isInFlow ? (/^(?:\{\{[^{}]*\}\}|[^,\]}])*/.exec(token)?.[0] ?? token) : line;
    const comment = /[ \t]#/.exec(value)?.index ?? value.length;
    return start + value.slice(0, comment).trimEnd().length;
}
/** A value as the text that stands in the file; '' where nothing stands. */
function textOf(value) {
    if (value === nullWord)
        return 'null';
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)(value) ?? (value === null || value === undefined ? '' : JSON.stringify(value));
}


/***/ }),

/***/ 85572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  convertEnvironment: () => (/* reexport */ convertEnvironment)
});

// UNUSED EXPORTS: convertFolder, isCollectionFile, isDefinitionFile, isRequestFile, readItemFile

// EXTERNAL MODULE: ./build/http-text/bounded-json.js
var bounded_json = __webpack_require__(5177);
// EXTERNAL MODULE: ./build/engine/read/describe-document.js
var describe_document = __webpack_require__(4061);
// EXTERNAL MODULE: ./build/engine/read/defects.js
var defects = __webpack_require__(55030);
// EXTERNAL MODULE: ./build/engine/read/json.js
var json = __webpack_require__(80408);
// EXTERNAL MODULE: ./build/engine/read/v3/parse-item.js
var parse_item = __webpack_require__(41885);
;// CONCATENATED MODULE: ./build/engine/read/v3/convert-environment.js
/** An environment of format v3 as the export that the rest of the house reads. */





/**
 * Reads the text of an `*.environment.yaml` (V-10). A value that a vault keeps is not in the file: it is left out with a
 * warning.
 *
 * @param name where the file names none
 * @throws EnvironmentError with line and reason when the text is no environment
 */
function convertEnvironment(text, name) {
    const parsed = (0,parse_item/* parseItem */.b8)(text);
    if ('problem' in parsed) {
        throw new defects/* EnvironmentError */.eG(`The YAML is broken in line ${String(parsed.line)}: ${parsed.problem}.`);
    }
    const { item } = parsed;
    if (!Array.isArray(item['values'])) {
        throw new defects/* EnvironmentError */.eG(`This is not a Postman environment but ${(0,describe_document/* describeDocument */.po)(item)}: it has no list of \`values\`. ${(0,describe_document/* whatToGive */.D6)(item, 'environment')}`);
    }
    const warnings = (0,defects/* collectWarnings */._c)();
    const values = (0,bounded_json/* listOf */.c3)(item['values']).flatMap((value) => {
        const entry = (0,json/* asRecord */.qY)(value);
        if (entry === undefined)
            return [];
        if ((0,json/* asName */.uP)((0,json/* asRecord */.qY)(entry['source'])?.['provider']) !== undefined) {
            const message = "A variable's value is in a vault and not in the file; the variable was left out.";
            warnings.add(message, () => (0,json/* asText */.e1)(entry['key']) ?? '');
            return [];
        }
        return [
            {
                key: (0,json/* asText */.e1)(entry['key']),
                value: (0,parse_item/* textOf */.b6)(entry['value']),
                enabled: (0,json/* asText */.e1)(entry['enabled']) !== 'false',
                type: entry['type'] === 'secret' || (0,json/* asText */.e1)(entry['secret']) === 'true' ? 'secret' : 'default',
            },
        ];
    });
    return { document: { name: (0,json/* asName */.uP)(item['name']) ?? name, values }, warnings: warnings.list() };
}

;// CONCATENATED MODULE: ./build/engine/v3.js
/**
 * The engine's second door: collections and environments of format v3, YAML files. By itself, since it takes a parser of
 * YAML, which few jobs need.
 */





/***/ })

};
