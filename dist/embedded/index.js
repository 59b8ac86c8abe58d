import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 1916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

;// CONCATENATED MODULE: external "node:process"
const external_node_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");
;// CONCATENATED MODULE: ./node_modules/valibot/dist/index.mjs
//#region src/storages/globalConfig/globalConfig.ts
let store$4;
const DEFAULT_CONFIG = {
	lang: void 0,
	message: void 0,
	abortEarly: void 0,
	abortPipeEarly: void 0
};
/**
* Sets the global configuration.
*
* @param config The configuration.
*/
function setGlobalConfig(config$1) {
	store$4 = {
		...store$4,
		...config$1
	};
}
/**
* Returns the global configuration.
*
* @param config The config to merge.
*
* @returns The configuration.
*/
/* @__NO_SIDE_EFFECTS__ */
function getGlobalConfig(config$1) {
	if (!config$1 && !store$4) return DEFAULT_CONFIG;
	return {
		lang: config$1?.lang ?? store$4?.lang,
		message: config$1?.message,
		abortEarly: config$1?.abortEarly ?? store$4?.abortEarly,
		abortPipeEarly: config$1?.abortPipeEarly ?? store$4?.abortPipeEarly
	};
}
/**
* Deletes the global configuration.
*/
function deleteGlobalConfig() {
	store$4 = void 0;
}

//#endregion
//#region src/storages/globalMessage/globalMessage.ts
let store$3;
/**
* Sets a global error message.
*
* @param message The error message.
* @param lang The language of the message.
*/
function setGlobalMessage(message$1, lang) {
	if (!store$3) store$3 = /* @__PURE__ */ new Map();
	store$3.set(lang, message$1);
}
/**
* Returns a global error message.
*
* @param lang The language of the message.
*
* @returns The error message.
*/
/* @__NO_SIDE_EFFECTS__ */
function getGlobalMessage(lang) {
	return store$3?.get(lang);
}
/**
* Deletes a global error message.
*
* @param lang The language of the message.
*/
function deleteGlobalMessage(lang) {
	store$3?.delete(lang);
}

//#endregion
//#region src/storages/schemaMessage/schemaMessage.ts
let store$2;
/**
* Sets a schema error message.
*
* @param message The error message.
* @param lang The language of the message.
*/
function setSchemaMessage(message$1, lang) {
	if (!store$2) store$2 = /* @__PURE__ */ new Map();
	store$2.set(lang, message$1);
}
/**
* Returns a schema error message.
*
* @param lang The language of the message.
*
* @returns The error message.
*/
/* @__NO_SIDE_EFFECTS__ */
function getSchemaMessage(lang) {
	return store$2?.get(lang);
}
/**
* Deletes a schema error message.
*
* @param lang The language of the message.
*/
function deleteSchemaMessage(lang) {
	store$2?.delete(lang);
}

//#endregion
//#region src/storages/specificMessage/specificMessage.ts
let store$1;
/**
* Sets a specific error message.
*
* @param reference The identifier reference.
* @param message The error message.
* @param lang The language of the message.
*/
function setSpecificMessage(reference, message$1, lang) {
	if (!store$1) store$1 = /* @__PURE__ */ new Map();
	if (!store$1.get(reference)) store$1.set(reference, /* @__PURE__ */ new Map());
	store$1.get(reference).set(lang, message$1);
}
/**
* Returns a specific error message.
*
* @param reference The identifier reference.
* @param lang The language of the message.
*
* @returns The error message.
*/
/* @__NO_SIDE_EFFECTS__ */
function getSpecificMessage(reference, lang) {
	return store$1?.get(reference)?.get(lang);
}
/**
* Deletes a specific error message.
*
* @param reference The identifier reference.
* @param lang The language of the message.
*/
function deleteSpecificMessage(reference, lang) {
	store$1?.get(reference)?.delete(lang);
}

//#endregion
//#region src/utils/_stringify/_stringify.ts
/**
* Stringifies an unknown input to a literal or type string.
*
* @param input The unknown input.
*
* @returns A literal or type string.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _stringify(input) {
	const type = typeof input;
	if (type === "string") return `"${input}"`;
	if (type === "number" || type === "bigint" || type === "boolean") return `${input}`;
	if (type === "object" || type === "function") return (input && Object.getPrototypeOf(input)?.constructor?.name) ?? "null";
	return type;
}

//#endregion
//#region src/utils/_addIssue/_addIssue.ts
/**
* Adds an issue to the dataset.
*
* @param context The issue context.
* @param label The issue label.
* @param dataset The input dataset.
* @param config The configuration.
* @param other The optional props.
*
* @internal
*/
function _addIssue(context, label, dataset, config$1, other) {
	const input = other && "input" in other ? other.input : dataset.value;
	const expected = other?.expected ?? context.expects ?? null;
	const received = other?.received ?? /* @__PURE__ */ _stringify(input);
	const issue = {
		kind: context.kind,
		type: context.type,
		input,
		expected,
		received,
		message: `Invalid ${label}: ${expected ? `Expected ${expected} but r` : "R"}eceived ${received}`,
		requirement: context.requirement,
		path: other?.path,
		issues: other?.issues,
		lang: config$1.lang,
		abortEarly: config$1.abortEarly,
		abortPipeEarly: config$1.abortPipeEarly
	};
	const isSchema = context.kind === "schema";
	const message$1 = other?.message ?? context.message ?? /* @__PURE__ */ getSpecificMessage(context.reference, issue.lang) ?? (isSchema ? /* @__PURE__ */ getSchemaMessage(issue.lang) : null) ?? config$1.message ?? /* @__PURE__ */ getGlobalMessage(issue.lang);
	if (message$1 !== void 0) issue.message = typeof message$1 === "function" ? message$1(issue) : message$1;
	if (isSchema) dataset.typed = false;
	if (dataset.issues) dataset.issues.push(issue);
	else dataset.issues = [issue];
}

//#endregion
//#region src/utils/_cloneDataset/_cloneDataset.ts
/**
* Creates a shallow copy of a dataset.
*
* Hint: The `value` is copied by reference, but the `issues` array, its issues
* and their `path` arrays are cloned to avoid reusing mutable dataset state
* across multiple runs. Mutating a returned object or array value can
* therefore affect later cache hits that reuse the same cached output.
*
* @param dataset The output dataset.
*
* @returns The copied output dataset.
*/
/* @__NO_SIDE_EFFECTS__ */
function _cloneDataset(dataset) {
	return {
		typed: dataset.typed,
		value: dataset.value,
		issues: dataset.issues?.map((issue) => ({
			...issue,
			path: issue.path && [...issue.path]
		}))
	};
}

//#endregion
//#region src/utils/_formatCase/_formatCase.ts
/**
* Splits a string into lowercase words and rejoins them with the given
* separator and capitalization rules.
*
* Words are separated by `_`, `-` and ASCII whitespace, as well as by case
* and acronym boundaries. Whether the first or subsequent words are
* capitalized is controlled by `capFirst` and `capRest`.
*
* Hint: Implemented in a single pass that emits directly to the result
* string to avoid an intermediate `string[]` allocation. ASCII chars are
* classified via char codes to skip `.toLowerCase()` and `.toUpperCase()`
* method calls in the common case.
*
* Hint: Digits are treated as a separate character class, so `item2Name`
* yields `item2` and `name` rather than `item`, `2` and `name`.
*
* @param input The input string.
* @param separator The string inserted between words.
* @param capFirst Whether to capitalize the first word.
* @param capRest Whether to capitalize subsequent words.
*
* @returns The formatted string.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _formatCase(input, separator, capFirst, capRest) {
	let result = "";
	let firstWord = true;
	let start = 0;
	let prev = 0;
	let prevPrev = 0;
	const flush = (end) => {
		if (end > start) {
			let word = input.slice(start, end).toLowerCase();
			if (firstWord ? capFirst : capRest) {
				const firstCode = word.charCodeAt(0);
				if (firstCode >= 97 && firstCode <= 122) word = String.fromCharCode(firstCode - 32) + word.slice(1);
				else {
					const charLen = firstCode >= 55296 && firstCode <= 56319 ? 2 : 1;
					word = word.slice(0, charLen).toUpperCase() + word.slice(charLen);
				}
			}
			result += firstWord ? word : separator + word;
			firstWord = false;
		}
	};
	for (let index = 0; index < input.length; index++) {
		const code = input.charCodeAt(index);
		let type;
		if (code === 32 || code === 9 || code === 10 || code === 11 || code === 12 || code === 13 || code === 45 || code === 95) {
			flush(index);
			start = index + 1;
			type = 0;
		} else if (code < 128) type = code >= 65 && code <= 90 ? 1 : code >= 97 && code <= 122 ? 2 : 3;
		else {
			const char = input[index];
			const charLower = char.toLowerCase();
			type = charLower === char.toUpperCase() ? 3 : char === charLower ? 2 : 1;
		}
		if (type === 1 && (prev === 2 || prev === 3) && index > start) {
			flush(index);
			start = index;
		} else if (type === 2 && prev === 1 && prevPrev === 1 && index - 1 > start) {
			flush(index - 1);
			start = index - 1;
		}
		prevPrev = prev;
		prev = type;
	}
	flush(input.length);
	return result;
}

//#endregion
//#region src/utils/_getByteCount/_getByteCount.ts
let textEncoder;
/**
* Returns the byte count of the input.
*
* @param input The input to be measured.
*
* @returns The byte count.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _getByteCount(input) {
	if (!textEncoder) textEncoder = new TextEncoder();
	return textEncoder.encode(input).length;
}

//#endregion
//#region src/utils/_getCodePointCount/_getCodePointCount.ts
/**
* Returns the code point count of the input.
*
* @param input The input to be measured.
*
* @returns The code point count.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _getCodePointCount(input) {
	let count = input.length;
	const lengthMinus1 = input.length - 1;
	for (let i = 0; i < lengthMinus1;) if (input.codePointAt(i) <= 65535) i++;
	else {
		i += 2;
		count--;
	}
	return count;
}

//#endregion
//#region src/utils/_getGraphemeCount/_getGraphemeCount.ts
let segmenter;
/**
* Returns the grapheme count of the input.
*
* @param input The input to be measured.
*
* @returns The grapheme count.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _getGraphemeCount(input) {
	if (!segmenter) segmenter = new Intl.Segmenter();
	const segments = segmenter.segment(input);
	let count = 0;
	for (const _ of segments) count++;
	return count;
}

//#endregion
//#region src/utils/_getLastMetadata/_getLastMetadata.ts
/**
* Returns the last top-level value of a given metadata type from a schema
* using a breadth-first search that starts with the last item in the pipeline.
*
* @param schema The schema to search.
* @param type The metadata type.
*
* @returns The value, if any.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _getLastMetadata(schema, type) {
	if ("pipe" in schema) {
		const nestedSchemas = [];
		for (let index = schema.pipe.length - 1; index >= 0; index--) {
			const item = schema.pipe[index];
			if (item.kind === "schema" && "pipe" in item) nestedSchemas.push(item);
			else if (item.kind === "metadata" && item.type === type) return item[type];
		}
		for (const nestedSchema of nestedSchemas) {
			const result = /* @__PURE__ */ _getLastMetadata(nestedSchema, type);
			if (result !== void 0) return result;
		}
	}
}

//#endregion
//#region src/utils/_getWordCount/_getWordCount.ts
let store;
/**
* Returns the word count of the input.
*
* @param locales The locales to be used.
* @param input The input to be measured.
*
* @returns The word count.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _getWordCount(locales, input) {
	if (!store) store = /* @__PURE__ */ new Map();
	const key = String(locales);
	let segmenter$1 = store.get(key);
	if (!segmenter$1) {
		segmenter$1 = new Intl.Segmenter(locales, { granularity: "word" });
		store.set(key, segmenter$1);
	}
	const segments = segmenter$1.segment(input);
	let count = 0;
	for (const segment of segments) if (segment.isWordLike) count++;
	return count;
}

//#endregion
//#region src/utils/_isLuhnAlgo/_isLuhnAlgo.ts
/**
* Non-digit regex.
*/
const NON_DIGIT_REGEX = /\D/gu;
/**
* Checks whether a string with numbers corresponds to the luhn algorithm.
*
* @param input The input to be checked.
*
* @returns Whether input is valid.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isLuhnAlgo(input) {
	const number$1 = input.replace(NON_DIGIT_REGEX, "");
	let length$1 = number$1.length;
	let bit = 1;
	let sum = 0;
	while (length$1) {
		const value$1 = +number$1[--length$1];
		bit ^= 1;
		sum += bit ? [
			0,
			2,
			4,
			6,
			8,
			1,
			3,
			5,
			7,
			9
		][value$1] : value$1;
	}
	return sum % 10 === 0;
}

//#endregion
//#region src/utils/_isSameValueZero/_isSameValueZero.ts
/**
* Compares two values using the SameValueZero algorithm, which treats `NaN`
* as equal to itself unlike `===`.
*
* @param value1 The first value.
* @param value2 The second value.
*
* @returns Whether the values are equal.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isSameValueZero(value1, value2) {
	return value1 === value2 || Number.isNaN(value1) && Number.isNaN(value2);
}

//#endregion
//#region src/utils/_isValidObjectKey/_isValidObjectKey.ts
/**
* Disallows inherited object properties and prevents object prototype
* pollution by disallowing certain keys.
*
* @param object The object to check.
* @param key The key to check.
*
* @returns Whether the key is allowed.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isValidObjectKey(object$1, key) {
	return Object.prototype.hasOwnProperty.call(object$1, key) && key !== "__proto__" && key !== "prototype" && key !== "constructor";
}

//#endregion
//#region src/utils/_isValueMatch/_isValueMatch.ts
/**
* Checks whether a value matches a value action requirement.
*
* @param requirement The value action requirement.
* @param value The value to check.
*
* @returns Whether the value matches the requirement.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isValueMatch(requirement, value$1) {
	return Number.isNaN(requirement) && Number.isNaN(value$1) || requirement <= value$1 && requirement >= value$1;
}

//#endregion
//#region src/utils/_joinExpects/_joinExpects.ts
/**
* Joins multiple `expects` values with the given separator.
*
* @param values The `expects` values.
* @param separator The separator.
*
* @returns The joined `expects` property.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _joinExpects(values$1, separator) {
	const list = [...new Set(values$1)];
	if (list.length > 1) return `(${list.join(` ${separator} `)})`;
	return list[0] ?? "never";
}

//#endregion
//#region src/utils/_standardSchema/_standardSchema.ts
/**
* Eagerly creates and attaches the Standard Schema properties of a schema.
*
* Hint: The contextual `this` type includes the standard properties that are
* attached before the schema is returned.
*
* @param schema The schema to attach standard properties to.
*
* @returns The schema with standard properties attached.
*
* @internal
*/
function _standardSchema(schema) {
	schema["~standard"] = {
		version: 1,
		vendor: "valibot",
		validate: (value$1) => schema["~run"]({ value: value$1 }, /* @__PURE__ */ getGlobalConfig())
	};
	return schema;
}

//#endregion
//#region src/utils/entriesFromList/entriesFromList.ts
/**
* Creates an object entries definition from a list of keys and a schema.
*
* @param list A list of keys.
* @param schema The schema of the keys.
*
* @returns The object entries.
*/
/* @__NO_SIDE_EFFECTS__ */
function entriesFromList(list, schema) {
	const entries$1 = {};
	for (const key of list) entries$1[key] = schema;
	return entries$1;
}

//#endregion
//#region src/utils/entriesFromObjects/entriesFromObjects.ts
/* @__NO_SIDE_EFFECTS__ */
function entriesFromObjects(schemas) {
	const entries$1 = {};
	for (const schema of schemas) Object.assign(entries$1, schema.entries);
	return entries$1;
}

//#endregion
//#region src/utils/getDotPath/getDotPath.ts
/* @__NO_SIDE_EFFECTS__ */
function getDotPath(issue) {
	if (issue.path) {
		let key = "";
		for (const item of issue.path) if (typeof item.key === "string" || typeof item.key === "number") if (key) key += `.${item.key}`;
		else key += item.key;
		else return null;
		return key;
	}
	return null;
}

//#endregion
//#region src/utils/isOfKind/isOfKind.ts
/**
* A generic type guard to check the kind of an object.
*
* @param kind The kind to check for.
* @param object The object to check.
*
* @returns Whether it matches.
*/
/* @__NO_SIDE_EFFECTS__ */
function isOfKind(kind, object$1) {
	return object$1.kind === kind;
}

//#endregion
//#region src/utils/isOfType/isOfType.ts
/**
* A generic type guard to check the type of an object.
*
* @param type The type to check for.
* @param object The object to check.
*
* @returns Whether it matches.
*/
/* @__NO_SIDE_EFFECTS__ */
function isOfType(type, object$1) {
	return object$1.type === type;
}

//#endregion
//#region src/utils/ValiError/ValiError.ts
/**
* A Valibot error with useful information.
*/
var ValiError = class extends Error {
	/**
	* Creates a Valibot error with useful information.
	*
	* @param issues The error issues.
	*/
	constructor(issues) {
		super(issues[0].message);
		this.name = "ValiError";
		this.issues = issues;
	}
};

//#endregion
//#region src/utils/isValiError/isValiError.ts
/**
* A type guard to check if an error is a ValiError.
*
* @param error The error to check.
*
* @returns Whether its a ValiError.
*/
/* @__NO_SIDE_EFFECTS__ */
function isValiError(error) {
	return error instanceof ValiError;
}

//#endregion
//#region src/actions/args/args.ts
/* @__NO_SIDE_EFFECTS__ */
function args(schema) {
	return {
		kind: "transformation",
		type: "args",
		reference: args,
		async: false,
		schema,
		"~run"(dataset, config$1) {
			const func = dataset.value;
			dataset.value = (...args_) => {
				const argsDataset = this.schema["~run"]({ value: args_ }, config$1);
				if (argsDataset.issues) throw new ValiError(argsDataset.issues);
				return func(...argsDataset.value);
			};
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/args/argsAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function argsAsync(schema) {
	return {
		kind: "transformation",
		type: "args",
		reference: argsAsync,
		async: false,
		schema,
		"~run"(dataset, config$1) {
			const func = dataset.value;
			dataset.value = async (...args$1) => {
				const argsDataset = await schema["~run"]({ value: args$1 }, config$1);
				if (argsDataset.issues) throw new ValiError(argsDataset.issues);
				return func(...argsDataset.value);
			};
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/await/awaitAsync.ts
/**
* Creates an await transformation action.
*
* @returns An await action.
*/
/* @__NO_SIDE_EFFECTS__ */
function awaitAsync() {
	return {
		kind: "transformation",
		type: "await",
		reference: awaitAsync,
		async: true,
		async "~run"(dataset) {
			dataset.value = await dataset.value;
			return dataset;
		}
	};
}

//#endregion
//#region src/regex.ts
/**
* [Base64](https://en.wikipedia.org/wiki/Base64) regex.
*/
const BASE64_REGEX = /^(?:[\da-z+/]{4})*(?:[\da-z+/]{2}==|[\da-z+/]{3}=)?$/iu;
/**
* [BIC](https://en.wikipedia.org/wiki/ISO_9362) regex.
*/
const BIC_REGEX = /^[A-Z]{6}(?!00)[\dA-Z]{2}(?:[\dA-Z]{3})?$/u;
/**
* [Cuid2](https://github.com/paralleldrive/cuid2) regex.
*/
const CUID2_REGEX = /^[a-z][\da-z]*$/u;
/**
* [Decimal](https://en.wikipedia.org/wiki/Decimal) regex.
*/
const DECIMAL_REGEX = /^[+-]?(?:\d*\.)?\d+$/u;
/**
* [Digits](https://en.wikipedia.org/wiki/Numerical_digit) regex.
*/
const DIGITS_REGEX = /^\d+$/u;
/**
* [Domain name](https://en.wikipedia.org/wiki/Domain_name) regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
* ASCII-only validation. Internationalized domain names (IDNs) are not
* supported, including Punycode-encoded labels.
*/
const DOMAIN_REGEX = /^(?=.{1,253}$)(?:(?![Xx][Nn]--)[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,63}$/u;
/**
* [Email address](https://en.wikipedia.org/wiki/Email_address) regex.
*
* Hint: We decided against the `i` flag to avoid matching non-ASCII characters.
*/
const EMAIL_REGEX = /^[\w+-]+(?:\.[\w+-]+)*@[\da-zA-Z]+(?:[.-][\da-zA-Z]+)*\.[a-zA-Z]{2,}$/u;
/**
* Emoji regex from [emoji-regex-xs](https://github.com/slevithan/emoji-regex-xs) v1.0.0 (MIT license).
*
* Hint: We decided against the newer `/^\p{RGI_Emoji}+$/v` regex because it is
* not supported in older runtimes and does not match all emoji.
*/
const EMOJI_REGEX = /^(?:[\u{1F1E6}-\u{1F1FF}]{2}|\u{1F3F4}[\u{E0061}-\u{E007A}]{2}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{1,3}\u{E007F}|(?:\p{Emoji}\uFE0F\u20E3?|\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|(?![\p{Emoji_Modifier_Base}\u{1F1E6}-\u{1F1FF}])\p{Emoji_Presentation})(?:\u200D(?:\p{Emoji}\uFE0F\u20E3?|\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|(?![\p{Emoji_Modifier_Base}\u{1F1E6}-\u{1F1FF}])\p{Emoji_Presentation}))*)+$/u;
/**
* [Hexadecimal](https://en.wikipedia.org/wiki/Hexadecimal) regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
*/
const HEXADECIMAL_REGEX = /^(?:0[hx])?[\da-fA-F]+$/u;
/**
* [Hex color](https://en.wikipedia.org/wiki/Web_colors#Hex_triplet) regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
*/
const HEX_COLOR_REGEX = /^#(?:[\da-fA-F]{3,4}|[\da-fA-F]{6}|[\da-fA-F]{8})$/u;
/**
* [IMEI](https://en.wikipedia.org/wiki/International_Mobile_Equipment_Identity) regex.
*/
const IMEI_REGEX = /^\d{15}$|^\d{2}-\d{6}-\d{6}-\d$/u;
/**
* [IPv4](https://en.wikipedia.org/wiki/IPv4) regex.
*/
const IPV4_REGEX = /^(?:(?:[1-9]|1\d|2[0-4])?\d|25[0-5])(?:\.(?:(?:[1-9]|1\d|2[0-4])?\d|25[0-5])){3}$/u;
/**
* [IPv6](https://en.wikipedia.org/wiki/IPv6) regex.
*/
const IPV6_REGEX = /^(?:(?:[\da-f]{1,4}:){7}[\da-f]{1,4}|(?:[\da-f]{1,4}:){1,7}:|(?:[\da-f]{1,4}:){1,6}:[\da-f]{1,4}|(?:[\da-f]{1,4}:){1,5}(?::[\da-f]{1,4}){1,2}|(?:[\da-f]{1,4}:){1,4}(?::[\da-f]{1,4}){1,3}|(?:[\da-f]{1,4}:){1,3}(?::[\da-f]{1,4}){1,4}|(?:[\da-f]{1,4}:){1,2}(?::[\da-f]{1,4}){1,5}|[\da-f]{1,4}:(?::[\da-f]{1,4}){1,6}|:(?:(?::[\da-f]{1,4}){1,7}|:)|fe80:(?::[\da-f]{0,4}){0,4}%[\da-z]+|::(?:f{4}(?::0{1,4})?:)?(?:(?:25[0-5]|(?:2[0-4]|1?\d)?\d)\.){3}(?:25[0-5]|(?:2[0-4]|1?\d)?\d)|(?:[\da-f]{1,4}:){1,4}:(?:(?:25[0-5]|(?:2[0-4]|1?\d)?\d)\.){3}(?:25[0-5]|(?:2[0-4]|1?\d)?\d))$/iu;
/**
* [IP](https://en.wikipedia.org/wiki/IP_address) regex.
*/
const IP_REGEX = /^(?:(?:[1-9]|1\d|2[0-4])?\d|25[0-5])(?:\.(?:(?:[1-9]|1\d|2[0-4])?\d|25[0-5])){3}$|^(?:(?:[\da-f]{1,4}:){7}[\da-f]{1,4}|(?:[\da-f]{1,4}:){1,7}:|(?:[\da-f]{1,4}:){1,6}:[\da-f]{1,4}|(?:[\da-f]{1,4}:){1,5}(?::[\da-f]{1,4}){1,2}|(?:[\da-f]{1,4}:){1,4}(?::[\da-f]{1,4}){1,3}|(?:[\da-f]{1,4}:){1,3}(?::[\da-f]{1,4}){1,4}|(?:[\da-f]{1,4}:){1,2}(?::[\da-f]{1,4}){1,5}|[\da-f]{1,4}:(?::[\da-f]{1,4}){1,6}|:(?:(?::[\da-f]{1,4}){1,7}|:)|fe80:(?::[\da-f]{0,4}){0,4}%[\da-z]+|::(?:f{4}(?::0{1,4})?:)?(?:(?:25[0-5]|(?:2[0-4]|1?\d)?\d)\.){3}(?:25[0-5]|(?:2[0-4]|1?\d)?\d)|(?:[\da-f]{1,4}:){1,4}:(?:(?:25[0-5]|(?:2[0-4]|1?\d)?\d)\.){3}(?:25[0-5]|(?:2[0-4]|1?\d)?\d))$/iu;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) date regex.
*/
const ISO_DATE_REGEX = /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])$/u;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) date-time regex.
*/
const ISO_DATE_TIME_REGEX = /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])[T ](?:0\d|1\d|2[0-3]):[0-5]\d$/u;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) date-time with seconds regex.
*/
const ISO_DATE_TIME_SECOND_REGEX = /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])[T ](?:0\d|1\d|2[0-3])(?::[0-5]\d){2}$/u;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) time regex.
*/
const ISO_TIME_REGEX = /^(?:0\d|1\d|2[0-3]):[0-5]\d$/u;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) time with seconds regex.
*/
const ISO_TIME_SECOND_REGEX = /^(?:0\d|1\d|2[0-3])(?::[0-5]\d){2}$/u;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) timestamp regex. Allows a
* space as a date/time separator and an optional space before the UTC offset.
*/
const ISO_TIMESTAMP_REGEX = /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])[T ](?:0\d|1\d|2[0-3])(?::[0-5]\d){2}(?:\.\d{1,9})?(?:Z| ?[+-](?:0\d|1\d|2[0-3])(?::?[0-5]\d)?)$/u;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) week regex.
*/
const ISO_WEEK_REGEX = /^\d{4}-W(?:0[1-9]|[1-4]\d|5[0-3])$/u;
/**
* [JWS compact serialization](https://datatracker.ietf.org/doc/html/rfc7515#section-3.1)
* regex.
*
* Hint: Empty payload and signature segments are allowed because the
* Base64URL-encoded representation of an empty octet sequence is an empty
* string.
*/
const JWS_COMPACT_REGEX = /^(?:[\w-]{2,3}|(?:[\w-]{4})+(?:[\w-]{2,3})?)\.(?:[\w-]{2,3}|(?:[\w-]{4})+(?:[\w-]{2,3})?)?\.(?:[\w-]{2,3}|(?:[\w-]{4})+(?:[\w-]{2,3})?)?$/u;
/**
* [ISRC](https://en.wikipedia.org/wiki/International_Standard_Recording_Code) regex.
*/
const ISRC_REGEX = /^(?:[A-Z]{2}[A-Z\d]{3}\d{7}|[A-Z]{2}-[A-Z\d]{3}-\d{2}-\d{5})$/u;
/**
* [KSUID](https://github.com/segmentio/ksuid) regex.
*/
const KSUID_REGEX = /^[a-zA-Z0-9]{27}$/u;
/**
* [MAC](https://en.wikipedia.org/wiki/MAC_address) 48 bit regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
*/
const MAC48_REGEX = /^(?:[\da-fA-F]{2}:){5}[\da-fA-F]{2}$|^(?:[\da-fA-F]{2}-){5}[\da-fA-F]{2}$|^(?:[\da-fA-F]{4}\.){2}[\da-fA-F]{4}$/u;
/**
* [MAC](https://en.wikipedia.org/wiki/MAC_address) 64 bit regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
*/
const MAC64_REGEX = /^(?:[\da-fA-F]{2}:){7}[\da-fA-F]{2}$|^(?:[\da-fA-F]{2}-){7}[\da-fA-F]{2}$|^(?:[\da-fA-F]{4}\.){3}[\da-fA-F]{4}$|^(?:[\da-fA-F]{4}:){3}[\da-fA-F]{4}$/u;
/**
* [MAC](https://en.wikipedia.org/wiki/MAC_address) regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
*/
const MAC_REGEX = /^(?:[\da-fA-F]{2}:){5}[\da-fA-F]{2}$|^(?:[\da-fA-F]{2}-){5}[\da-fA-F]{2}$|^(?:[\da-fA-F]{4}\.){2}[\da-fA-F]{4}$|^(?:[\da-fA-F]{2}:){7}[\da-fA-F]{2}$|^(?:[\da-fA-F]{2}-){7}[\da-fA-F]{2}$|^(?:[\da-fA-F]{4}\.){3}[\da-fA-F]{4}$|^(?:[\da-fA-F]{4}:){3}[\da-fA-F]{4}$/u;
/**
* [Nano ID](https://github.com/ai/nanoid) regex.
*/
const NANO_ID_REGEX = /^[\w-]+$/u;
/**
* [Octal](https://en.wikipedia.org/wiki/Octal) regex.
*/
const OCTAL_REGEX = /^(?:0o)?[0-7]+$/u;
/**
* [RFC 5322 email address](https://datatracker.ietf.org/doc/html/rfc5322#section-3.4.1) regex.
*
* Hint: This regex was taken from the [HTML Living Standard Specification](https://html.spec.whatwg.org/multipage/input.html#valid-e-mail-address) and does not perfectly represent RFC 5322.
*/
const RFC_EMAIL_REGEX = /^[a-zA-Z0-9.!#$%&'*+\/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
/**
* [Slug](https://en.wikipedia.org/wiki/Clean_URL#Slug) regex.
*/
const SLUG_REGEX = /^[\da-z]+(?:[-_][\da-z]+)*$/u;
/**
* [ULID](https://github.com/ulid/spec) regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
* Hint: The first character is restricted to `[0-7]` because the 48-bit
* timestamp cannot exceed 2^48-1, making the maximum valid ULID
* `7ZZZZZZZZZZZZZZZZZZZZZZZZZ` in Crockford's Base32 encoding.
*/
const ULID_REGEX = /^[0-7][\da-hjkmnp-tv-zA-HJKMNP-TV-Z]{25}$/u;
/**
* [UUID](https://en.wikipedia.org/wiki/Universally_unique_identifier) regex.
*/
const UUID_REGEX = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/iu;

//#endregion
//#region src/actions/base64/base64.ts
/* @__NO_SIDE_EFFECTS__ */
function base64(message$1) {
	return {
		kind: "validation",
		type: "base64",
		reference: base64,
		async: false,
		expects: null,
		requirement: BASE64_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "Base64", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/bic/bic.ts
/* @__NO_SIDE_EFFECTS__ */
function bic(message$1) {
	return {
		kind: "validation",
		type: "bic",
		reference: bic,
		async: false,
		expects: null,
		requirement: BIC_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "BIC", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/brand/brand.ts
/**
* Creates a brand transformation action.
*
* @param name The brand name.
*
* @returns A brand action.
*/
/* @__NO_SIDE_EFFECTS__ */
function brand(name) {
	return {
		kind: "transformation",
		type: "brand",
		reference: brand,
		async: false,
		name,
		"~run"(dataset) {
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/bytes/bytes.ts
/* @__NO_SIDE_EFFECTS__ */
function bytes(requirement, message$1) {
	return {
		kind: "validation",
		type: "bytes",
		reference: bytes,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const length$1 = /* @__PURE__ */ _getByteCount(dataset.value);
				if (length$1 !== this.requirement) _addIssue(this, "bytes", dataset, config$1, { received: `${length$1}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/check/check.ts
/* @__NO_SIDE_EFFECTS__ */
function check(requirement, message$1) {
	return {
		kind: "validation",
		type: "check",
		reference: check,
		async: false,
		expects: null,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/check/checkAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function checkAsync(requirement, message$1) {
	return {
		kind: "validation",
		type: "check",
		reference: checkAsync,
		async: true,
		expects: null,
		requirement,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (dataset.typed && !await this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/checkItems/checkItems.ts
/* @__NO_SIDE_EFFECTS__ */
function checkItems(requirement, message$1) {
	return {
		kind: "validation",
		type: "check_items",
		reference: checkItems,
		async: false,
		expects: null,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) for (let index = 0; index < dataset.value.length; index++) {
				const item = dataset.value[index];
				if (!this.requirement(item, index, dataset.value)) _addIssue(this, "item", dataset, config$1, {
					input: item,
					path: [{
						type: "array",
						origin: "value",
						input: dataset.value,
						key: index,
						value: item
					}]
				});
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/checkItems/checkItemsAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function checkItemsAsync(requirement, message$1) {
	return {
		kind: "validation",
		type: "check_items",
		reference: checkItemsAsync,
		async: true,
		expects: null,
		requirement,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (dataset.typed) {
				const requirementResults = await Promise.all(dataset.value.map(this.requirement));
				for (let index = 0; index < dataset.value.length; index++) if (!requirementResults[index]) {
					const item = dataset.value[index];
					_addIssue(this, "item", dataset, config$1, {
						input: item,
						path: [{
							type: "array",
							origin: "value",
							input: dataset.value,
							key: index,
							value: item
						}]
					});
				}
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/codePoints/codePoints.ts
/* @__NO_SIDE_EFFECTS__ */
function codePoints(requirement, message$1) {
	return {
		kind: "validation",
		type: "code_points",
		reference: codePoints,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getCodePointCount(dataset.value);
				if (count !== this.requirement) _addIssue(this, "code points", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/creditCard/creditCard.ts
/**
* Credit card regex.
*/
const CREDIT_CARD_REGEX = /^(?:\d{13,19}|\d{4}(?: \d{3,6}){2,4}|\d{4}(?:-\d{3,6}){2,4})$/u;
/**
* Sanitize regex.
*/
const SANITIZE_REGEX = /[- ]/gu;
/**
* Provider regex list.
*/
const PROVIDER_REGEX_LIST = (/* unused pure expression or super */ null && ([
	/^3[47]\d{13}$/u,
	/^3(?:0[0-5]|[68]\d)\d{11,13}$/u,
	/^6(?:011|5\d{2})\d{12,15}$/u,
	/^(?:2131|1800|35\d{3})\d{11}$/u,
	/^(?:5[1-5]\d{2}|222\d|22[3-9]\d|2[3-6]\d{2}|27[01]\d|2720)\d{12}$/u,
	/^(?:6[27]\d{14,17}|81\d{14,17})$/u,
	/^4\d{12}(?:\d{3,6})?$/u
]));
/* @__NO_SIDE_EFFECTS__ */
function creditCard(message$1) {
	return {
		kind: "validation",
		type: "credit_card",
		reference: creditCard,
		async: false,
		expects: null,
		requirement(input) {
			let sanitized;
			return CREDIT_CARD_REGEX.test(input) && (sanitized = input.replace(SANITIZE_REGEX, "")) && PROVIDER_REGEX_LIST.some((regex$1) => regex$1.test(sanitized)) && /* @__PURE__ */ _isLuhnAlgo(sanitized);
		},
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "credit card", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/cuid2/cuid2.ts
/* @__NO_SIDE_EFFECTS__ */
function cuid2(message$1) {
	return {
		kind: "validation",
		type: "cuid2",
		reference: cuid2,
		async: false,
		expects: null,
		requirement: CUID2_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "Cuid2", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/decimal/decimal.ts
/* @__NO_SIDE_EFFECTS__ */
function decimal(message$1) {
	return {
		kind: "validation",
		type: "decimal",
		reference: decimal,
		async: false,
		expects: null,
		requirement: DECIMAL_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "decimal", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/description/description.ts
/**
* Creates a description metadata action.
*
* @param description_ The description text.
*
* @returns A description action.
*/
/* @__NO_SIDE_EFFECTS__ */
function description(description_) {
	return {
		kind: "metadata",
		type: "description",
		reference: description,
		description: description_
	};
}

//#endregion
//#region src/actions/digits/digits.ts
/* @__NO_SIDE_EFFECTS__ */
function digits(message$1) {
	return {
		kind: "validation",
		type: "digits",
		reference: digits,
		async: false,
		expects: null,
		requirement: DIGITS_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "digits", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/domain/domain.ts
/* @__NO_SIDE_EFFECTS__ */
function domain(message$1) {
	return {
		kind: "validation",
		type: "domain",
		reference: domain,
		expects: null,
		async: false,
		requirement: DOMAIN_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "domain", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/email/email.ts
/* @__NO_SIDE_EFFECTS__ */
function email(message$1) {
	return {
		kind: "validation",
		type: "email",
		reference: email,
		expects: null,
		async: false,
		requirement: EMAIL_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "email", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/emoji/emoji.ts
/* @__NO_SIDE_EFFECTS__ */
function emoji(message$1) {
	return {
		kind: "validation",
		type: "emoji",
		reference: emoji,
		async: false,
		expects: null,
		requirement: EMOJI_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "emoji", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/empty/empty.ts
/* @__NO_SIDE_EFFECTS__ */
function empty(message$1) {
	return {
		kind: "validation",
		type: "empty",
		reference: empty,
		async: false,
		expects: "0",
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length > 0) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/endsWith/endsWith.ts
/* @__NO_SIDE_EFFECTS__ */
function endsWith(requirement, message$1) {
	return {
		kind: "validation",
		type: "ends_with",
		reference: endsWith,
		async: false,
		expects: `"${requirement}"`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !dataset.value.endsWith(this.requirement)) _addIssue(this, "end", dataset, config$1, { received: `"${dataset.value.slice(-this.requirement.length)}"` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/entries/entries.ts
/* @__NO_SIDE_EFFECTS__ */
function entries(requirement, message$1) {
	return {
		kind: "validation",
		type: "entries",
		reference: entries,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (!dataset.typed) return dataset;
			const count = Object.keys(dataset.value).length;
			if (dataset.typed && count !== this.requirement) _addIssue(this, "entries", dataset, config$1, { received: `${count}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/everyItem/everyItem.ts
/* @__NO_SIDE_EFFECTS__ */
function everyItem(requirement, message$1) {
	return {
		kind: "validation",
		type: "every_item",
		reference: everyItem,
		async: false,
		expects: null,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !dataset.value.every(this.requirement)) _addIssue(this, "item", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/examples/examples.ts
/**
* Creates an examples metadata action.
*
* @param examples_ The examples.
*
* @returns An examples action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function examples(examples_) {
	return {
		kind: "metadata",
		type: "examples",
		reference: examples,
		examples: examples_
	};
}

//#endregion
//#region src/actions/excludes/excludes.ts
/* @__NO_SIDE_EFFECTS__ */
function excludes(requirement, message$1) {
	const received = /* @__PURE__ */ _stringify(requirement);
	return {
		kind: "validation",
		type: "excludes",
		reference: excludes,
		async: false,
		expects: `!${received}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.includes(this.requirement)) _addIssue(this, "content", dataset, config$1, { received });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/filterItems/filterItems.ts
/* @__NO_SIDE_EFFECTS__ */
function filterItems(operation) {
	return {
		kind: "transformation",
		type: "filter_items",
		reference: filterItems,
		async: false,
		operation,
		"~run"(dataset) {
			dataset.value = dataset.value.filter(this.operation);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/findItem/findItem.ts
/* @__NO_SIDE_EFFECTS__ */
function findItem(operation) {
	return {
		kind: "transformation",
		type: "find_item",
		reference: findItem,
		async: false,
		operation,
		"~run"(dataset) {
			dataset.value = dataset.value.find(this.operation);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/finite/finite.ts
/* @__NO_SIDE_EFFECTS__ */
function finite(message$1) {
	return {
		kind: "validation",
		type: "finite",
		reference: finite,
		async: false,
		expects: null,
		requirement: Number.isFinite,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "finite", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/flavor/flavor.ts
/**
* Creates a flavor transformation action.
*
* @param name The flavor name.
*
* @returns A flavor action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function flavor(name) {
	return {
		kind: "transformation",
		type: "flavor",
		reference: flavor,
		async: false,
		name,
		"~run"(dataset) {
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/graphemes/graphemes.ts
/* @__NO_SIDE_EFFECTS__ */
function graphemes(requirement, message$1) {
	return {
		kind: "validation",
		type: "graphemes",
		reference: graphemes,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getGraphemeCount(dataset.value);
				if (count !== this.requirement) _addIssue(this, "graphemes", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/gtValue/gtValue.ts
/* @__NO_SIDE_EFFECTS__ */
function gtValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "gt_value",
		reference: gtValue,
		async: false,
		expects: `>${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !(dataset.value > this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/guard/guard.ts
/* @__NO_SIDE_EFFECTS__ */
function guard(requirement, message$1) {
	return {
		kind: "transformation",
		type: "guard",
		reference: guard,
		async: false,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) {
				_addIssue(this, "input", dataset, config$1);
				dataset.typed = false;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/hash/hash.ts
/**
* Hash lengths object.
*/
const HASH_LENGTHS = {
	md4: 32,
	md5: 32,
	sha1: 40,
	sha256: 64,
	sha384: 96,
	sha512: 128,
	ripemd128: 32,
	ripemd160: 40,
	tiger128: 32,
	tiger160: 40,
	tiger192: 48,
	crc32: 8,
	crc32b: 8,
	adler32: 8
};
/* @__NO_SIDE_EFFECTS__ */
function hash(types, message$1) {
	return {
		kind: "validation",
		type: "hash",
		reference: hash,
		expects: null,
		async: false,
		requirement: RegExp(types.map((type) => `^[a-fA-F0-9]{${HASH_LENGTHS[type]}}$`).join("|"), "u"),
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "hash", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/hexadecimal/hexadecimal.ts
/* @__NO_SIDE_EFFECTS__ */
function hexadecimal(message$1) {
	return {
		kind: "validation",
		type: "hexadecimal",
		reference: hexadecimal,
		async: false,
		expects: null,
		requirement: HEXADECIMAL_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "hexadecimal", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/hexColor/hexColor.ts
/* @__NO_SIDE_EFFECTS__ */
function hexColor(message$1) {
	return {
		kind: "validation",
		type: "hex_color",
		reference: hexColor,
		async: false,
		expects: null,
		requirement: HEX_COLOR_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "hex color", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/imei/imei.ts
/* @__NO_SIDE_EFFECTS__ */
function imei(message$1) {
	return {
		kind: "validation",
		type: "imei",
		reference: imei,
		async: false,
		expects: null,
		requirement(input) {
			return IMEI_REGEX.test(input) && /* @__PURE__ */ _isLuhnAlgo(input);
		},
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "IMEI", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/includes/includes.ts
/* @__NO_SIDE_EFFECTS__ */
function includes(requirement, message$1) {
	const expects = /* @__PURE__ */ _stringify(requirement);
	return {
		kind: "validation",
		type: "includes",
		reference: includes,
		async: false,
		expects,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !dataset.value.includes(this.requirement)) _addIssue(this, "content", dataset, config$1, { received: `!${expects}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/integer/integer.ts
/* @__NO_SIDE_EFFECTS__ */
function integer(message$1) {
	return {
		kind: "validation",
		type: "integer",
		reference: integer,
		async: false,
		expects: null,
		requirement: Number.isInteger,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "integer", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/ip/ip.ts
/* @__NO_SIDE_EFFECTS__ */
function ip(message$1) {
	return {
		kind: "validation",
		type: "ip",
		reference: ip,
		async: false,
		expects: null,
		requirement: IP_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "IP", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/ipv4/ipv4.ts
/* @__NO_SIDE_EFFECTS__ */
function ipv4(message$1) {
	return {
		kind: "validation",
		type: "ipv4",
		reference: ipv4,
		async: false,
		expects: null,
		requirement: IPV4_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "IPv4", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/ipv6/ipv6.ts
/* @__NO_SIDE_EFFECTS__ */
function ipv6(message$1) {
	return {
		kind: "validation",
		type: "ipv6",
		reference: ipv6,
		async: false,
		expects: null,
		requirement: IPV6_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "IPv6", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isbn/utils/_isIsbn10.ts
/**
* [Validates an ISBN-10](https://en.wikipedia.org/wiki/ISBN#ISBN-10_check_digits).
*
* @param input The input value.
*
* @returns `true` if the input is a valid ISBN-10, `false` otherwise.
*
* @internal
*/
function _isIsbn10(input) {
	const digits$1 = input.split("").map((c) => c === "X" ? 10 : parseInt(c));
	let sum = 0;
	for (let i = 0; i < 10; i++) sum += digits$1[i] * (10 - i);
	return sum % 11 === 0;
}

//#endregion
//#region src/actions/isbn/utils/_isIsbn13.ts
/**
* [Validates an ISBN-13](https://en.wikipedia.org/wiki/ISBN#ISBN-13_check_digit_calculation).
*
* @param input The input value.
*
* @returns `true` if the input is a valid ISBN-13, `false` otherwise.
*
* @internal
*/
function _isIsbn13(input) {
	const digits$1 = input.split("").map((c) => parseInt(c));
	let sum = 0;
	for (let i = 0; i < 13; i++) sum += digits$1[i] * (i % 2 === 0 ? 1 : 3);
	return sum % 10 === 0;
}

//#endregion
//#region src/actions/isbn/isbn.ts
/**
* ISBN separator regex.
*/
const ISBN_SEPARATOR_REGEX = /[- ]/gu;
/**
* ISBN-10 detection regex.
*/
const ISBN_10_DETECTION_REGEX = /^\d{9}[\dX]$/u;
/**
* ISBN-13 detection regex.
*/
const ISBN_13_DETECTION_REGEX = /^\d{13}$/u;
/* @__NO_SIDE_EFFECTS__ */
function isbn(message$1) {
	return {
		kind: "validation",
		type: "isbn",
		reference: isbn,
		async: false,
		expects: null,
		requirement(input) {
			const replacedInput = input.replace(ISBN_SEPARATOR_REGEX, "");
			if (ISBN_10_DETECTION_REGEX.test(replacedInput)) return _isIsbn10(replacedInput);
			else if (ISBN_13_DETECTION_REGEX.test(replacedInput)) return _isIsbn13(replacedInput);
			return false;
		},
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "ISBN", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isrc/isrc.ts
/* @__NO_SIDE_EFFECTS__ */
function isrc(message$1) {
	return {
		kind: "validation",
		type: "isrc",
		reference: isrc,
		async: false,
		expects: null,
		requirement: ISRC_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "ISRC", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoDate/isoDate.ts
/* @__NO_SIDE_EFFECTS__ */
function isoDate(message$1) {
	return {
		kind: "validation",
		type: "iso_date",
		reference: isoDate,
		async: false,
		expects: null,
		requirement: ISO_DATE_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "date", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoDateTime/isoDateTime.ts
/* @__NO_SIDE_EFFECTS__ */
function isoDateTime(message$1) {
	return {
		kind: "validation",
		type: "iso_date_time",
		reference: isoDateTime,
		async: false,
		expects: null,
		requirement: ISO_DATE_TIME_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "date-time", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoDateTimeSecond/isoDateTimeSecond.ts
/* @__NO_SIDE_EFFECTS__ */
function isoDateTimeSecond(message$1) {
	return {
		kind: "validation",
		type: "iso_date_time_second",
		reference: isoDateTimeSecond,
		async: false,
		expects: null,
		requirement: ISO_DATE_TIME_SECOND_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "date-time-second", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoTime/isoTime.ts
/* @__NO_SIDE_EFFECTS__ */
function isoTime(message$1) {
	return {
		kind: "validation",
		type: "iso_time",
		reference: isoTime,
		async: false,
		expects: null,
		requirement: ISO_TIME_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "time", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoTimeSecond/isoTimeSecond.ts
/* @__NO_SIDE_EFFECTS__ */
function isoTimeSecond(message$1) {
	return {
		kind: "validation",
		type: "iso_time_second",
		reference: isoTimeSecond,
		async: false,
		expects: null,
		requirement: ISO_TIME_SECOND_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "time-second", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoTimestamp/isoTimestamp.ts
/* @__NO_SIDE_EFFECTS__ */
function isoTimestamp(message$1) {
	return {
		kind: "validation",
		type: "iso_timestamp",
		reference: isoTimestamp,
		async: false,
		expects: null,
		requirement: ISO_TIMESTAMP_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "timestamp", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoWeek/isoWeek.ts
/* @__NO_SIDE_EFFECTS__ */
function isoWeek(message$1) {
	return {
		kind: "validation",
		type: "iso_week",
		reference: isoWeek,
		async: false,
		expects: null,
		requirement: ISO_WEEK_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "week", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/jwsCompact/jwsCompact.ts
/* @__NO_SIDE_EFFECTS__ */
function jwsCompact(message$1) {
	return {
		kind: "validation",
		type: "jws_compact",
		reference: jwsCompact,
		async: false,
		expects: null,
		requirement: JWS_COMPACT_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "JWS compact", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/ksuid/ksuid.ts
/* @__NO_SIDE_EFFECTS__ */
function ksuid(message$1) {
	return {
		kind: "validation",
		type: "ksuid",
		reference: ksuid,
		async: false,
		expects: null,
		requirement: KSUID_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "KSUID", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/length/length.ts
/* @__NO_SIDE_EFFECTS__ */
function dist_length(requirement, message$1) {
	return {
		kind: "validation",
		type: "length",
		reference: dist_length,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length !== this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/ltValue/ltValue.ts
/* @__NO_SIDE_EFFECTS__ */
function ltValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "lt_value",
		reference: ltValue,
		async: false,
		expects: `<${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !(dataset.value < this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/mac/mac.ts
/* @__NO_SIDE_EFFECTS__ */
function mac(message$1) {
	return {
		kind: "validation",
		type: "mac",
		reference: mac,
		async: false,
		expects: null,
		requirement: MAC_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "MAC", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/mac48/mac48.ts
/* @__NO_SIDE_EFFECTS__ */
function mac48(message$1) {
	return {
		kind: "validation",
		type: "mac48",
		reference: mac48,
		async: false,
		expects: null,
		requirement: MAC48_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "48-bit MAC", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/mac64/mac64.ts
/* @__NO_SIDE_EFFECTS__ */
function mac64(message$1) {
	return {
		kind: "validation",
		type: "mac64",
		reference: mac64,
		async: false,
		expects: null,
		requirement: MAC64_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "64-bit MAC", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/mapItems/mapItems.ts
/* @__NO_SIDE_EFFECTS__ */
function mapItems(operation) {
	return {
		kind: "transformation",
		type: "map_items",
		reference: mapItems,
		async: false,
		operation,
		"~run"(dataset) {
			dataset.value = dataset.value.map(this.operation);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxBytes/maxBytes.ts
/* @__NO_SIDE_EFFECTS__ */
function maxBytes(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_bytes",
		reference: maxBytes,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const length$1 = /* @__PURE__ */ _getByteCount(dataset.value);
				if (length$1 > this.requirement) _addIssue(this, "bytes", dataset, config$1, { received: `${length$1}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxCodePoints/maxCodePoints.ts
/* @__NO_SIDE_EFFECTS__ */
function maxCodePoints(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_code_points",
		reference: maxCodePoints,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getCodePointCount(dataset.value);
				if (count > this.requirement) _addIssue(this, "code points", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxEntries/maxEntries.ts
/* @__NO_SIDE_EFFECTS__ */
function maxEntries(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_entries",
		reference: maxEntries,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (!dataset.typed) return dataset;
			const count = Object.keys(dataset.value).length;
			if (dataset.typed && count > this.requirement) _addIssue(this, "entries", dataset, config$1, { received: `${count}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxGraphemes/maxGraphemes.ts
/* @__NO_SIDE_EFFECTS__ */
function maxGraphemes(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_graphemes",
		reference: maxGraphemes,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getGraphemeCount(dataset.value);
				if (count > this.requirement) _addIssue(this, "graphemes", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxLength/maxLength.ts
/* @__NO_SIDE_EFFECTS__ */
function maxLength(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_length",
		reference: maxLength,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length > this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxSize/maxSize.ts
/* @__NO_SIDE_EFFECTS__ */
function maxSize(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_size",
		reference: maxSize,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.size > this.requirement) _addIssue(this, "size", dataset, config$1, { received: `${dataset.value.size}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxValue/maxValue.ts
/* @__NO_SIDE_EFFECTS__ */
function maxValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_value",
		reference: maxValue,
		async: false,
		expects: `<=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !(dataset.value <= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxWords/maxWords.ts
/* @__NO_SIDE_EFFECTS__ */
function maxWords(locales, requirement, message$1) {
	return {
		kind: "validation",
		type: "max_words",
		reference: maxWords,
		async: false,
		expects: `<=${requirement}`,
		locales,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getWordCount(this.locales, dataset.value);
				if (count > this.requirement) _addIssue(this, "words", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/metadata/metadata.ts
/**
* Creates a custom metadata action.
*
* @param metadata_ The metadata object.
*
* @returns A metadata action.
*/
/* @__NO_SIDE_EFFECTS__ */
function metadata(metadata_) {
	return {
		kind: "metadata",
		type: "metadata",
		reference: metadata,
		metadata: metadata_
	};
}

//#endregion
//#region src/actions/mimeType/mimeType.ts
/* @__NO_SIDE_EFFECTS__ */
function mimeType(requirement, message$1) {
	return {
		kind: "validation",
		type: "mime_type",
		reference: mimeType,
		async: false,
		expects: /* @__PURE__ */ _joinExpects(requirement.map((option) => `"${option}"`), "|"),
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.includes(dataset.value.type)) _addIssue(this, "MIME type", dataset, config$1, { received: `"${dataset.value.type}"` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minBytes/minBytes.ts
/* @__NO_SIDE_EFFECTS__ */
function minBytes(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_bytes",
		reference: minBytes,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const length$1 = /* @__PURE__ */ _getByteCount(dataset.value);
				if (length$1 < this.requirement) _addIssue(this, "bytes", dataset, config$1, { received: `${length$1}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minCodePoints/minCodePoints.ts
/* @__NO_SIDE_EFFECTS__ */
function minCodePoints(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_code_points",
		reference: minCodePoints,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getCodePointCount(dataset.value);
				if (count < this.requirement) _addIssue(this, "code points", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minEntries/minEntries.ts
/* @__NO_SIDE_EFFECTS__ */
function minEntries(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_entries",
		reference: minEntries,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (!dataset.typed) return dataset;
			const count = Object.keys(dataset.value).length;
			if (dataset.typed && count < this.requirement) _addIssue(this, "entries", dataset, config$1, { received: `${count}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minGraphemes/minGraphemes.ts
/* @__NO_SIDE_EFFECTS__ */
function minGraphemes(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_graphemes",
		reference: minGraphemes,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getGraphemeCount(dataset.value);
				if (count < this.requirement) _addIssue(this, "graphemes", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minLength/minLength.ts
/* @__NO_SIDE_EFFECTS__ */
function minLength(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_length",
		reference: minLength,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length < this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minSize/minSize.ts
/* @__NO_SIDE_EFFECTS__ */
function minSize(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_size",
		reference: minSize,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.size < this.requirement) _addIssue(this, "size", dataset, config$1, { received: `${dataset.value.size}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minValue/minValue.ts
/* @__NO_SIDE_EFFECTS__ */
function minValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_value",
		reference: minValue,
		async: false,
		expects: `>=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !(dataset.value >= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minWords/minWords.ts
/* @__NO_SIDE_EFFECTS__ */
function minWords(locales, requirement, message$1) {
	return {
		kind: "validation",
		type: "min_words",
		reference: minWords,
		async: false,
		expects: `>=${requirement}`,
		locales,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getWordCount(this.locales, dataset.value);
				if (count < this.requirement) _addIssue(this, "words", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/multipleOf/multipleOf.ts
/* @__NO_SIDE_EFFECTS__ */
function multipleOf(requirement, message$1) {
	return {
		kind: "validation",
		type: "multiple_of",
		reference: multipleOf,
		async: false,
		expects: `%${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value % this.requirement != 0) _addIssue(this, "multiple", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/nanoid/nanoid.ts
/* @__NO_SIDE_EFFECTS__ */
function nanoid(message$1) {
	return {
		kind: "validation",
		type: "nanoid",
		reference: nanoid,
		async: false,
		expects: null,
		requirement: NANO_ID_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "Nano ID", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/nonEmpty/nonEmpty.ts
/* @__NO_SIDE_EFFECTS__ */
function nonEmpty(message$1) {
	return {
		kind: "validation",
		type: "non_empty",
		reference: nonEmpty,
		async: false,
		expects: "!0",
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length === 0) _addIssue(this, "length", dataset, config$1, { received: "0" });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/normalize/normalize.ts
/* @__NO_SIDE_EFFECTS__ */
function normalize(form) {
	return {
		kind: "transformation",
		type: "normalize",
		reference: normalize,
		async: false,
		form,
		"~run"(dataset) {
			dataset.value = dataset.value.normalize(this.form);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notBytes/notBytes.ts
/* @__NO_SIDE_EFFECTS__ */
function notBytes(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_bytes",
		reference: notBytes,
		async: false,
		expects: `!${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const length$1 = /* @__PURE__ */ _getByteCount(dataset.value);
				if (length$1 === this.requirement) _addIssue(this, "bytes", dataset, config$1, { received: `${length$1}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notCodePoints/notCodePoints.ts
/* @__NO_SIDE_EFFECTS__ */
function notCodePoints(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_code_points",
		reference: notCodePoints,
		async: false,
		expects: `!${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getCodePointCount(dataset.value);
				if (count === this.requirement) _addIssue(this, "code points", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notEntries/notEntries.ts
/* @__NO_SIDE_EFFECTS__ */
function notEntries(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_entries",
		reference: notEntries,
		async: false,
		expects: `!${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (!dataset.typed) return dataset;
			const count = Object.keys(dataset.value).length;
			if (dataset.typed && count === this.requirement) _addIssue(this, "entries", dataset, config$1, { received: `${count}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notGraphemes/notGraphemes.ts
/* @__NO_SIDE_EFFECTS__ */
function notGraphemes(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_graphemes",
		reference: notGraphemes,
		async: false,
		expects: `!${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getGraphemeCount(dataset.value);
				if (count === this.requirement) _addIssue(this, "graphemes", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notLength/notLength.ts
/* @__NO_SIDE_EFFECTS__ */
function notLength(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_length",
		reference: notLength,
		async: false,
		expects: `!${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length === this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notSize/notSize.ts
/* @__NO_SIDE_EFFECTS__ */
function notSize(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_size",
		reference: notSize,
		async: false,
		expects: `!${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.size === this.requirement) _addIssue(this, "size", dataset, config$1, { received: `${dataset.value.size}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notValue/notValue.ts
/* @__NO_SIDE_EFFECTS__ */
function notValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_value",
		reference: notValue,
		async: false,
		expects: requirement instanceof Date ? `!${requirement.toJSON()}` : `!${/* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && /* @__PURE__ */ _isValueMatch(this.requirement, dataset.value)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notValues/notValues.ts
/* @__NO_SIDE_EFFECTS__ */
function notValues(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_values",
		reference: notValues,
		async: false,
		expects: `!${/* @__PURE__ */ _joinExpects(requirement.map((value$1) => value$1 instanceof Date ? value$1.toJSON() : /* @__PURE__ */ _stringify(value$1)), "|")}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && this.requirement.some((requirement$1) => /* @__PURE__ */ _isValueMatch(requirement$1, dataset.value))) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notWords/notWords.ts
/* @__NO_SIDE_EFFECTS__ */
function notWords(locales, requirement, message$1) {
	return {
		kind: "validation",
		type: "not_words",
		reference: notWords,
		async: false,
		expects: `!${requirement}`,
		locales,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getWordCount(this.locales, dataset.value);
				if (count === this.requirement) _addIssue(this, "words", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/octal/octal.ts
/* @__NO_SIDE_EFFECTS__ */
function octal(message$1) {
	return {
		kind: "validation",
		type: "octal",
		reference: octal,
		async: false,
		expects: null,
		requirement: OCTAL_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "octal", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/parseBoolean/parseBoolean.ts
const TRUTHY = (/* unused pure expression or super */ null && ([
	true,
	1,
	"true",
	"1",
	"yes",
	"y",
	"on",
	"enabled"
]));
const FALSY = (/* unused pure expression or super */ null && ([
	false,
	0,
	"false",
	"0",
	"no",
	"n",
	"off",
	"disabled"
]));
/* @__NO_SIDE_EFFECTS__ */
function parseBoolean(config$1, message$1) {
	const normalize$1 = (v) => typeof v === "string" ? v.toLowerCase() : v;
	const truthyRaw = config$1?.truthy ?? TRUTHY;
	const falsyRaw = config$1?.falsy ?? FALSY;
	const truthy = config$1?.truthy ? config$1.truthy.map(normalize$1) : TRUTHY;
	const falsy = config$1?.falsy ? config$1.falsy.map(normalize$1) : FALSY;
	return {
		kind: "transformation",
		type: "parse_boolean",
		reference: parseBoolean,
		expects: /* @__PURE__ */ _joinExpects([...truthyRaw, ...falsyRaw].map(_stringify), "|"),
		config: config$1,
		message: message$1,
		async: false,
		"~run"(dataset, config$2) {
			const input = normalize$1(dataset.value);
			if (truthy.includes(input)) dataset.value = true;
			else if (falsy.includes(input)) dataset.value = false;
			else {
				_addIssue(this, "boolean", dataset, config$2);
				dataset.typed = false;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/parseJson/parseJson.ts
/* @__NO_SIDE_EFFECTS__ */
function parseJson(config$1, message$1) {
	return {
		kind: "transformation",
		type: "parse_json",
		reference: parseJson,
		config: config$1,
		message: message$1,
		async: false,
		"~run"(dataset, config$2) {
			try {
				dataset.value = JSON.parse(dataset.value, this.config?.reviver);
			} catch (error) {
				if (error instanceof Error) {
					_addIssue(this, "JSON", dataset, config$2, { received: `"${error.message}"` });
					dataset.typed = false;
				} else throw error;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/partialCheck/utils/_isPartiallyTyped/_isPartiallyTyped.ts
/**
* Checks if a dataset is partially typed.
*
* @param dataset The dataset to check.
* @param paths The paths to check.
*
* @returns Whether it is partially typed.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isPartiallyTyped(dataset, paths) {
	if (dataset.issues) for (const path of paths) for (const issue of dataset.issues) {
		let typed = false;
		const bound = Math.min(path.length, issue.path?.length ?? 0);
		for (let index = 0; index < bound; index++) if (path[index] !== issue.path[index].key && (path[index] !== "$" || issue.path[index].type !== "array")) {
			typed = true;
			break;
		}
		if (!typed) return false;
	}
	return true;
}

//#endregion
//#region src/actions/partialCheck/partialCheck.ts
/* @__NO_SIDE_EFFECTS__ */
function partialCheck(paths, requirement, message$1) {
	return {
		kind: "validation",
		type: "partial_check",
		reference: partialCheck,
		async: false,
		expects: null,
		paths,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if ((dataset.typed || /* @__PURE__ */ _isPartiallyTyped(dataset, paths)) && !this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/partialCheck/partialCheckAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function partialCheckAsync(paths, requirement, message$1) {
	return {
		kind: "validation",
		type: "partial_check",
		reference: partialCheckAsync,
		async: true,
		expects: null,
		paths,
		requirement,
		message: message$1,
		async "~run"(dataset, config$1) {
			if ((dataset.typed || /* @__PURE__ */ _isPartiallyTyped(dataset, paths)) && !await this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/rawCheck/rawCheck.ts
/**
* Creates a raw check validation action.
*
* @param action The validation action.
*
* @returns A raw check action.
*/
/* @__NO_SIDE_EFFECTS__ */
function rawCheck(action) {
	return {
		kind: "validation",
		type: "raw_check",
		reference: rawCheck,
		async: false,
		expects: null,
		"~run"(dataset, config$1) {
			action({
				dataset,
				config: config$1,
				addIssue: (info) => _addIssue(this, info?.label ?? "input", dataset, config$1, info)
			});
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/rawCheck/rawCheckAsync.ts
/**
* Creates a raw check validation action.
*
* @param action The validation action.
*
* @returns A raw check action.
*/
/* @__NO_SIDE_EFFECTS__ */
function rawCheckAsync(action) {
	return {
		kind: "validation",
		type: "raw_check",
		reference: rawCheckAsync,
		async: true,
		expects: null,
		async "~run"(dataset, config$1) {
			await action({
				dataset,
				config: config$1,
				addIssue: (info) => _addIssue(this, info?.label ?? "input", dataset, config$1, info)
			});
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/rawTransform/rawTransform.ts
/**
* Creates a raw transformation action.
*
* @param action The transformation action.
*
* @returns A raw transform action.
*/
/* @__NO_SIDE_EFFECTS__ */
function rawTransform(action) {
	return {
		kind: "transformation",
		type: "raw_transform",
		reference: rawTransform,
		async: false,
		"~run"(dataset, config$1) {
			const output = action({
				dataset,
				config: config$1,
				addIssue: (info) => _addIssue(this, info?.label ?? "input", dataset, config$1, info),
				NEVER: null
			});
			if (dataset.issues) dataset.typed = false;
			else dataset.value = output;
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/rawTransform/rawTransformAsync.ts
/**
* Creates a raw transformation action.
*
* @param action The transformation action.
*
* @returns A raw transform action.
*/
/* @__NO_SIDE_EFFECTS__ */
function rawTransformAsync(action) {
	return {
		kind: "transformation",
		type: "raw_transform",
		reference: rawTransformAsync,
		async: true,
		async "~run"(dataset, config$1) {
			const output = await action({
				dataset,
				config: config$1,
				addIssue: (info) => _addIssue(this, info?.label ?? "input", dataset, config$1, info),
				NEVER: null
			});
			if (dataset.issues) dataset.typed = false;
			else dataset.value = output;
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/readonly/readonly.ts
/* @__NO_SIDE_EFFECTS__ */
function readonly() {
	return {
		kind: "transformation",
		type: "readonly",
		reference: readonly,
		async: false,
		"~run"(dataset) {
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/reduceItems/reduceItems.ts
/* @__NO_SIDE_EFFECTS__ */
function reduceItems(operation, initial) {
	return {
		kind: "transformation",
		type: "reduce_items",
		reference: reduceItems,
		async: false,
		operation,
		initial,
		"~run"(dataset) {
			dataset.value = dataset.value.reduce(this.operation, this.initial);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/regex/regex.ts
/* @__NO_SIDE_EFFECTS__ */
function regex(requirement, message$1) {
	return {
		kind: "validation",
		type: "regex",
		reference: regex,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "format", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/returns/returns.ts
/* @__NO_SIDE_EFFECTS__ */
function returns(schema) {
	return {
		kind: "transformation",
		type: "returns",
		reference: returns,
		async: false,
		schema,
		"~run"(dataset, config$1) {
			const func = dataset.value;
			dataset.value = (...args_) => {
				const returnsDataset = this.schema["~run"]({ value: func(...args_) }, config$1);
				if (returnsDataset.issues) throw new ValiError(returnsDataset.issues);
				return returnsDataset.value;
			};
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/returns/returnsAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function returnsAsync(schema) {
	return {
		kind: "transformation",
		type: "returns",
		reference: returnsAsync,
		async: false,
		schema,
		"~run"(dataset, config$1) {
			const func = dataset.value;
			dataset.value = async (...args_) => {
				const returnsDataset = await this.schema["~run"]({ value: await func(...args_) }, config$1);
				if (returnsDataset.issues) throw new ValiError(returnsDataset.issues);
				return returnsDataset.value;
			};
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/rfcEmail/rfcEmail.ts
/* @__NO_SIDE_EFFECTS__ */
function rfcEmail(message$1) {
	return {
		kind: "validation",
		type: "rfc_email",
		reference: rfcEmail,
		expects: null,
		async: false,
		requirement: RFC_EMAIL_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "email", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/safeInteger/safeInteger.ts
/* @__NO_SIDE_EFFECTS__ */
function safeInteger(message$1) {
	return {
		kind: "validation",
		type: "safe_integer",
		reference: safeInteger,
		async: false,
		expects: null,
		requirement: Number.isSafeInteger,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "safe integer", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/size/size.ts
/* @__NO_SIDE_EFFECTS__ */
function size(requirement, message$1) {
	return {
		kind: "validation",
		type: "size",
		reference: size,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.size !== this.requirement) _addIssue(this, "size", dataset, config$1, { received: `${dataset.value.size}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/slug/slug.ts
/* @__NO_SIDE_EFFECTS__ */
function slug(message$1) {
	return {
		kind: "validation",
		type: "slug",
		reference: slug,
		async: false,
		expects: null,
		requirement: SLUG_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "slug", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/someItem/someItem.ts
/* @__NO_SIDE_EFFECTS__ */
function someItem(requirement, message$1) {
	return {
		kind: "validation",
		type: "some_item",
		reference: someItem,
		async: false,
		expects: null,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !dataset.value.some(this.requirement)) _addIssue(this, "item", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/sortItems/sortItems.ts
/* @__NO_SIDE_EFFECTS__ */
function sortItems(operation) {
	return {
		kind: "transformation",
		type: "sort_items",
		reference: sortItems,
		async: false,
		operation,
		"~run"(dataset) {
			dataset.value = dataset.value.sort(this.operation);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/startsWith/startsWith.ts
/* @__NO_SIDE_EFFECTS__ */
function startsWith(requirement, message$1) {
	return {
		kind: "validation",
		type: "starts_with",
		reference: startsWith,
		async: false,
		expects: `"${requirement}"`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !dataset.value.startsWith(this.requirement)) _addIssue(this, "start", dataset, config$1, { received: `"${dataset.value.slice(0, this.requirement.length)}"` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/stringifyJson/stringifyJson.ts
/* @__NO_SIDE_EFFECTS__ */
function stringifyJson(config$1, message$1) {
	return {
		kind: "transformation",
		type: "stringify_json",
		reference: stringifyJson,
		message: message$1,
		config: config$1,
		async: false,
		"~run"(dataset, config$2) {
			try {
				const output = JSON.stringify(dataset.value, this.config?.replacer, this.config?.space);
				if (output === void 0) {
					_addIssue(this, "JSON", dataset, config$2);
					dataset.typed = false;
				} else dataset.value = output;
			} catch (error) {
				if (error instanceof Error) {
					_addIssue(this, "JSON", dataset, config$2, { received: `"${error.message}"` });
					dataset.typed = false;
				} else throw error;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/title/title.ts
/**
* Creates a title metadata action.
*
* @param title_ The title text.
*
* @returns A title action.
*/
/* @__NO_SIDE_EFFECTS__ */
function title(title_) {
	return {
		kind: "metadata",
		type: "title",
		reference: title,
		title: title_
	};
}

//#endregion
//#region src/actions/toBigint/toBigint.ts
/* @__NO_SIDE_EFFECTS__ */
function toBigint(message$1) {
	return {
		kind: "transformation",
		type: "to_bigint",
		reference: toBigint,
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			try {
				dataset.value = BigInt(dataset.value);
			} catch {
				_addIssue(this, "bigint", dataset, config$1);
				dataset.typed = false;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toBoolean/toBoolean.ts
/**
* Creates a to boolean transformation action.
*
* @returns A to boolean action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function toBoolean() {
	return {
		kind: "transformation",
		type: "to_boolean",
		reference: toBoolean,
		async: false,
		"~run"(dataset) {
			dataset.value = Boolean(dataset.value);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toCamelCase/toCamelCase.ts
/**
* Creates a to camel case transformation action.
*
* Words are separated by `_`, `-` and ASCII whitespace, as well as by case
* and acronym boundaries.
*
* Hint: Acronym runs are normalized to lowercase (e.g. `parseURLValue` →
* `parseUrlValue`) and digits stay attached to the preceding token (e.g.
* `item2Name` → `item2Name`).
*
* @returns A to camel case action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function toCamelCase() {
	return {
		kind: "transformation",
		type: "to_camel_case",
		reference: toCamelCase,
		async: false,
		"~run"(dataset) {
			dataset.value = /* @__PURE__ */ _formatCase(dataset.value, "", false, true);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toDate/toDate.ts
/* @__NO_SIDE_EFFECTS__ */
function toDate(message$1) {
	return {
		kind: "transformation",
		type: "to_date",
		reference: toDate,
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			try {
				dataset.value = new Date(dataset.value);
				if (isNaN(dataset.value)) {
					_addIssue(this, "date", dataset, config$1, { received: "\"Invalid Date\"" });
					dataset.typed = false;
				}
			} catch {
				_addIssue(this, "date", dataset, config$1);
				dataset.typed = false;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toKebabCase/toKebabCase.ts
/**
* Creates a to kebab case transformation action.
*
* Words are separated by `_`, `-` and ASCII whitespace, as well as by case
* and acronym boundaries.
*
* Hint: Acronym runs are normalized to lowercase (e.g. `parseURLValue` →
* `parse-url-value`) and digits stay attached to the preceding token (e.g.
* `item2Name` → `item2-name`).
*
* @returns A to kebab case action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function toKebabCase() {
	return {
		kind: "transformation",
		type: "to_kebab_case",
		reference: toKebabCase,
		async: false,
		"~run"(dataset) {
			dataset.value = /* @__PURE__ */ _formatCase(dataset.value, "-", false, false);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toLowerCase/toLowerCase.ts
/**
* Creates a to lower case transformation action.
*
* @returns A to lower case action.
*/
/* @__NO_SIDE_EFFECTS__ */
function toLowerCase() {
	return {
		kind: "transformation",
		type: "to_lower_case",
		reference: toLowerCase,
		async: false,
		"~run"(dataset) {
			dataset.value = dataset.value.toLowerCase();
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toMaxValue/toMaxValue.ts
/**
* Creates a to max value transformation action.
*
* @param requirement The maximum value.
*
* @returns A to max value action.
*/
/* @__NO_SIDE_EFFECTS__ */
function toMaxValue(requirement) {
	return {
		kind: "transformation",
		type: "to_max_value",
		reference: toMaxValue,
		async: false,
		requirement,
		"~run"(dataset) {
			dataset.value = dataset.value > this.requirement ? this.requirement : dataset.value;
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toMinValue/toMinValue.ts
/**
* Creates a to min value transformation action.
*
* @param requirement The minimum value.
*
* @returns A to min value action.
*/
/* @__NO_SIDE_EFFECTS__ */
function toMinValue(requirement) {
	return {
		kind: "transformation",
		type: "to_min_value",
		reference: toMinValue,
		async: false,
		requirement,
		"~run"(dataset) {
			dataset.value = dataset.value < this.requirement ? this.requirement : dataset.value;
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toNumber/toNumber.ts
/* @__NO_SIDE_EFFECTS__ */
function toNumber(message$1) {
	return {
		kind: "transformation",
		type: "to_number",
		reference: toNumber,
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			try {
				dataset.value = Number(dataset.value);
				if (isNaN(dataset.value)) {
					_addIssue(this, "number", dataset, config$1);
					dataset.typed = false;
				}
			} catch {
				_addIssue(this, "number", dataset, config$1);
				dataset.typed = false;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toPascalCase/toPascalCase.ts
/**
* Creates a to pascal case transformation action.
*
* Words are separated by `_`, `-` and ASCII whitespace, as well as by case
* and acronym boundaries.
*
* Hint: Acronym runs are normalized to lowercase (e.g. `parseURLValue` →
* `ParseUrlValue`) and digits stay attached to the preceding token (e.g.
* `item2Name` → `Item2Name`).
*
* @returns A to pascal case action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function toPascalCase() {
	return {
		kind: "transformation",
		type: "to_pascal_case",
		reference: toPascalCase,
		async: false,
		"~run"(dataset) {
			dataset.value = /* @__PURE__ */ _formatCase(dataset.value, "", true, true);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toSnakeCase/toSnakeCase.ts
/**
* Creates a to snake case transformation action.
*
* Words are separated by `_`, `-` and ASCII whitespace, as well as by case
* and acronym boundaries.
*
* Hint: Acronym runs are normalized to lowercase (e.g. `parseURLValue` →
* `parse_url_value`) and digits stay attached to the preceding token (e.g.
* `item2Name` → `item2_name`).
*
* @returns A to snake case action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function toSnakeCase() {
	return {
		kind: "transformation",
		type: "to_snake_case",
		reference: toSnakeCase,
		async: false,
		"~run"(dataset) {
			dataset.value = /* @__PURE__ */ _formatCase(dataset.value, "_", false, false);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toString/toString.ts
/* @__NO_SIDE_EFFECTS__ */
function dist_toString(message$1) {
	return {
		kind: "transformation",
		type: "to_string",
		reference: dist_toString,
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			try {
				dataset.value = String(dataset.value);
			} catch {
				_addIssue(this, "string", dataset, config$1);
				dataset.typed = false;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toUpperCase/toUpperCase.ts
/**
* Creates a to upper case transformation action.
*
* @returns A to upper case action.
*/
/* @__NO_SIDE_EFFECTS__ */
function toUpperCase() {
	return {
		kind: "transformation",
		type: "to_upper_case",
		reference: toUpperCase,
		async: false,
		"~run"(dataset) {
			dataset.value = dataset.value.toUpperCase();
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/transform/transform.ts
/**
* Creates a custom transformation action.
*
* @param operation The transformation operation.
*
* @returns A transform action.
*/
/* @__NO_SIDE_EFFECTS__ */
function transform(operation) {
	return {
		kind: "transformation",
		type: "transform",
		reference: transform,
		async: false,
		operation,
		"~run"(dataset) {
			dataset.value = this.operation(dataset.value);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/transform/transformAsync.ts
/**
* Creates a custom transformation action.
*
* @param operation The transformation operation.
*
* @returns A transform action.
*/
/* @__NO_SIDE_EFFECTS__ */
function transformAsync(operation) {
	return {
		kind: "transformation",
		type: "transform",
		reference: transformAsync,
		async: true,
		operation,
		async "~run"(dataset) {
			dataset.value = await this.operation(dataset.value);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/trim/trim.ts
/**
* Creates a trim transformation action.
*
* @returns A trim action.
*/
/* @__NO_SIDE_EFFECTS__ */
function trim() {
	return {
		kind: "transformation",
		type: "trim",
		reference: trim,
		async: false,
		"~run"(dataset) {
			dataset.value = dataset.value.trim();
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/trimEnd/trimEnd.ts
/**
* Creates a trim end transformation action.
*
* @returns A trim end action.
*/
/* @__NO_SIDE_EFFECTS__ */
function trimEnd() {
	return {
		kind: "transformation",
		type: "trim_end",
		reference: trimEnd,
		async: false,
		"~run"(dataset) {
			dataset.value = dataset.value.trimEnd();
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/trimStart/trimStart.ts
/**
* Creates a trim start transformation action.
*
* @returns A trim start action.
*/
/* @__NO_SIDE_EFFECTS__ */
function trimStart() {
	return {
		kind: "transformation",
		type: "trim_start",
		reference: trimStart,
		async: false,
		"~run"(dataset) {
			dataset.value = dataset.value.trimStart();
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/ulid/ulid.ts
/* @__NO_SIDE_EFFECTS__ */
function ulid(message$1) {
	return {
		kind: "validation",
		type: "ulid",
		reference: ulid,
		async: false,
		expects: null,
		requirement: ULID_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "ULID", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/url/url.ts
/* @__NO_SIDE_EFFECTS__ */
function url(message$1) {
	return {
		kind: "validation",
		type: "url",
		reference: url,
		async: false,
		expects: null,
		requirement(input) {
			try {
				if (URL.canParse) return URL.canParse(input);
				new URL(input);
				return true;
			} catch {
				return false;
			}
		},
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "URL", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/uuid/uuid.ts
/* @__NO_SIDE_EFFECTS__ */
function uuid(message$1) {
	return {
		kind: "validation",
		type: "uuid",
		reference: uuid,
		async: false,
		expects: null,
		requirement: UUID_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "UUID", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/value/value.ts
/* @__NO_SIDE_EFFECTS__ */
function value(requirement, message$1) {
	return {
		kind: "validation",
		type: "value",
		reference: value,
		async: false,
		expects: requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement),
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !/* @__PURE__ */ _isValueMatch(this.requirement, dataset.value)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/values/values.ts
/* @__NO_SIDE_EFFECTS__ */
function values(requirement, message$1) {
	return {
		kind: "validation",
		type: "values",
		reference: values,
		async: false,
		expects: `${/* @__PURE__ */ _joinExpects(requirement.map((value$1) => value$1 instanceof Date ? value$1.toJSON() : /* @__PURE__ */ _stringify(value$1)), "|")}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.some((requirement$1) => /* @__PURE__ */ _isValueMatch(requirement$1, dataset.value))) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/words/words.ts
/* @__NO_SIDE_EFFECTS__ */
function words(locales, requirement, message$1) {
	return {
		kind: "validation",
		type: "words",
		reference: words,
		async: false,
		expects: `${requirement}`,
		locales,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getWordCount(this.locales, dataset.value);
				if (count !== this.requirement) _addIssue(this, "words", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/const.ts
const ABORT_EARLY_CONFIG = { abortEarly: true };

//#endregion
//#region src/methods/assert/assert.ts
/**
* Checks if the input matches the schema. As this is an assertion function, it
* can be used as a type guard.
*
* @param schema The schema to be used.
* @param input The input to be tested.
*/
function assert(schema, input) {
	const issues = schema["~run"]({ value: input }, ABORT_EARLY_CONFIG).issues;
	if (issues) throw new ValiError(issues);
}

//#endregion
//#region src/methods/cache/_LruCache.ts
/**
* Efficient LRU cache using Map iteration order.
*/
var _LruCache = class {
	constructor(config$1) {
		this.refCount = 0;
		this.maxSize = config$1?.maxSize ?? 1e3;
		this.maxAge = config$1?.maxAge ?? Infinity;
		this.hasMaxAge = isFinite(this.maxAge);
	}
	/**
	* Stringifies an unknown input to a cache key component.
	*
	* @param input The unknown input.
	*
	* @returns A cache key component.
	*/
	stringify(input) {
		const type = typeof input;
		if (type === "string") return `"${input}"`;
		if (type === "number" || type === "boolean") return `${input}`;
		if (type === "bigint") return `${input}n`;
		if (type === "object" || type === "function") {
			if (input) {
				this.refIds ?? (this.refIds = /* @__PURE__ */ new WeakMap());
				let id = this.refIds.get(input);
				if (!id) {
					id = ++this.refCount;
					this.refIds.set(input, id);
				}
				return `#${id}`;
			}
			return "null";
		}
		return type;
	}
	/**
	* Creates a cache key from input and config.
	*
	* @param input The input value.
	* @param config The parse configuration.
	*
	* @returns The cache key.
	*/
	key(input, config$1 = {}) {
		return `${this.stringify(input)}|${this.stringify(config$1.lang)}|${this.stringify(config$1.message)}|${this.stringify(config$1.abortEarly)}|${this.stringify(config$1.abortPipeEarly)}`;
	}
	/**
	* Gets a value from the cache by key.
	*
	* @param key The cache key.
	*
	* @returns The cached value.
	*/
	get(key) {
		if (!this.store) return void 0;
		const entry = this.store.get(key);
		if (!entry) return void 0;
		if (this.hasMaxAge && Date.now() - entry[1] > this.maxAge) {
			this.store.delete(key);
			return;
		}
		this.store.delete(key);
		this.store.set(key, entry);
		return entry[0];
	}
	/**
	* Sets a value in the cache by key.
	*
	* @param key The cache key.
	* @param value The cached value.
	*/
	set(key, value$1) {
		this.store ?? (this.store = /* @__PURE__ */ new Map());
		this.store.delete(key);
		const timestamp = this.hasMaxAge ? Date.now() : 0;
		this.store.set(key, [value$1, timestamp]);
		if (this.store.size > this.maxSize) this.store.delete(this.store.keys().next().value);
	}
	/**
	* Clears all entries from the cache.
	*/
	clear() {
		this.store?.clear();
	}
};

//#endregion
//#region src/methods/cache/cache.ts
/* @__NO_SIDE_EFFECTS__ */
function cache(schema, config$1) {
	return _standardSchema({
		...schema,
		cacheConfig: config$1,
		cache: new _LruCache(config$1),
		"~run"(dataset, runConfig) {
			const key = this.cache.key(dataset.value, runConfig);
			let outputDataset = this.cache.get(key);
			if (!outputDataset) this.cache.set(key, outputDataset = schema["~run"](dataset, runConfig));
			return /* @__PURE__ */ _cloneDataset(outputDataset);
		}
	});
}

//#endregion
//#region src/methods/cache/cacheAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function cacheAsync(schema, config$1) {
	let activeRuns;
	return _standardSchema({
		...schema,
		async: true,
		cacheConfig: config$1,
		cache: new _LruCache(config$1),
		async "~run"(dataset, runConfig) {
			const key = this.cache.key(dataset.value, runConfig);
			const cached = this.cache.get(key);
			if (cached) return /* @__PURE__ */ _cloneDataset(cached);
			let promise$1 = activeRuns?.get(key);
			if (!promise$1) {
				activeRuns ?? (activeRuns = /* @__PURE__ */ new Map());
				promise$1 = Promise.resolve(schema["~run"](dataset, runConfig));
				activeRuns.set(key, promise$1);
			}
			try {
				const outputDataset = await promise$1;
				this.cache.set(key, outputDataset);
				return /* @__PURE__ */ _cloneDataset(outputDataset);
			} finally {
				activeRuns?.delete(key);
			}
		}
	});
}

//#endregion
//#region src/methods/config/config.ts
/**
* Changes the local configuration of a schema.
*
* @param schema The schema to configure.
* @param config The parse configuration.
*
* @returns The configured schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function config(schema, config$1) {
	return _standardSchema({
		...schema,
		"~run"(dataset, config_) {
			return schema["~run"](dataset, {
				...config_,
				...config$1
			});
		}
	});
}

//#endregion
//#region src/methods/getFallback/getFallback.ts
/**
* Returns the fallback value of the schema.
*
* @param schema The schema to get it from.
* @param dataset The output dataset if available.
* @param config The config if available.
*
* @returns The fallback value.
*/
/* @__NO_SIDE_EFFECTS__ */
function getFallback(schema, dataset, config$1) {
	return typeof schema.fallback === "function" ? schema.fallback(dataset, config$1) : schema.fallback;
}

//#endregion
//#region src/methods/fallback/fallback.ts
/**
* Returns a fallback value as output if the input does not match the schema.
*
* @param schema The schema to catch.
* @param fallback The fallback value.
*
* @returns The passed schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function fallback(schema, fallback$1) {
	return _standardSchema({
		...schema,
		fallback: fallback$1,
		"~run"(dataset, config$1) {
			const outputDataset = schema["~run"](dataset, config$1);
			return outputDataset.issues ? {
				typed: true,
				value: /* @__PURE__ */ getFallback(this, outputDataset, config$1)
			} : outputDataset;
		}
	});
}

//#endregion
//#region src/methods/fallback/fallbackAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function fallbackAsync(schema, fallback$1) {
	return _standardSchema({
		...schema,
		fallback: fallback$1,
		async: true,
		async "~run"(dataset, config$1) {
			const outputDataset = await schema["~run"](dataset, config$1);
			return outputDataset.issues ? {
				typed: true,
				value: await /* @__PURE__ */ getFallback(this, outputDataset, config$1)
			} : outputDataset;
		}
	});
}

//#endregion
//#region src/methods/flatten/flatten.ts
/* @__NO_SIDE_EFFECTS__ */
function flatten(issues) {
	const flatErrors = {};
	for (const issue of issues) if (issue.path) {
		const dotPath = /* @__PURE__ */ getDotPath(issue);
		if (dotPath) {
			if (!flatErrors.nested) flatErrors.nested = {};
			if (Object.prototype.hasOwnProperty.call(flatErrors.nested, dotPath)) flatErrors.nested[dotPath].push(issue.message);
			else flatErrors.nested[dotPath] = [issue.message];
		} else if (flatErrors.other) flatErrors.other.push(issue.message);
		else flatErrors.other = [issue.message];
	} else if (flatErrors.root) flatErrors.root.push(issue.message);
	else flatErrors.root = [issue.message];
	return flatErrors;
}

//#endregion
//#region src/methods/forward/forward.ts
/**
* Forwards the issues of the passed validation action.
*
* @param action The validation action.
* @param path The path to forward the issues to.
*
* @returns The modified action.
*/
/* @__NO_SIDE_EFFECTS__ */
function forward(action, path) {
	return {
		...action,
		"~run"(dataset, config$1) {
			const prevIssues = dataset.issues && [...dataset.issues];
			dataset = action["~run"](dataset, config$1);
			if (dataset.issues) {
				for (const issue of dataset.issues) if (!prevIssues?.includes(issue)) {
					let pathInput = dataset.value;
					for (const key of path) {
						const pathValue = pathInput[key];
						const pathItem = {
							type: "unknown",
							origin: "value",
							input: pathInput,
							key,
							value: pathValue
						};
						if (issue.path) issue.path.push(pathItem);
						else issue.path = [pathItem];
						if (!pathValue) break;
						pathInput = pathValue;
					}
				}
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/methods/forward/forwardAsync.ts
/**
* Forwards the issues of the passed validation action.
*
* @param action The validation action.
* @param path The path to forward the issues to.
*
* @returns The modified action.
*/
/* @__NO_SIDE_EFFECTS__ */
function forwardAsync(action, path) {
	return {
		...action,
		async: true,
		async "~run"(dataset, config$1) {
			const prevIssues = dataset.issues && [...dataset.issues];
			dataset = await action["~run"](dataset, config$1);
			if (dataset.issues) {
				for (const issue of dataset.issues) if (!prevIssues?.includes(issue)) {
					let pathInput = dataset.value;
					for (const key of path) {
						const pathValue = pathInput[key];
						const pathItem = {
							type: "unknown",
							origin: "value",
							input: pathInput,
							key,
							value: pathValue
						};
						if (issue.path) issue.path.push(pathItem);
						else issue.path = [pathItem];
						if (!pathValue) break;
						pathInput = pathValue;
					}
				}
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/methods/getDefault/getDefault.ts
/**
* Returns the default value of the schema.
*
* @param schema The schema to get it from.
* @param dataset The input dataset if available.
* @param config The config if available.
*
* @returns The default value.
*/
/* @__NO_SIDE_EFFECTS__ */
function getDefault(schema, dataset, config$1) {
	return typeof schema.default === "function" ? schema.default(dataset, config$1) : schema.default;
}

//#endregion
//#region src/methods/getDefaults/getDefaults.ts
/**
* Returns the default values of the schema.
*
* Hint: The difference to `getDefault` is that for object and tuple schemas
* this function recursively returns the default values of the subschemas
* instead of `undefined`.
*
* @param schema The schema to get them from.
*
* @returns The default values.
*/
/* @__NO_SIDE_EFFECTS__ */
function getDefaults(schema) {
	if ("entries" in schema) {
		const object$1 = {};
		for (const key in schema.entries) object$1[key] = /* @__PURE__ */ getDefaults(schema.entries[key]);
		return object$1;
	}
	if ("items" in schema) return schema.items.map(getDefaults);
	return /* @__PURE__ */ getDefault(schema);
}

//#endregion
//#region src/methods/getDefaults/getDefaultsAsync.ts
/**
* Returns the default values of the schema.
*
* Hint: The difference to `getDefault` is that for object and tuple schemas
* this function recursively returns the default values of the subschemas
* instead of `undefined`.
*
* @param schema The schema to get them from.
*
* @returns The default values.
*/
/* @__NO_SIDE_EFFECTS__ */
async function getDefaultsAsync(schema) {
	if ("entries" in schema) return Object.fromEntries(await Promise.all(Object.entries(schema.entries).map(async ([key, value$1]) => [key, await /* @__PURE__ */ getDefaultsAsync(value$1)])));
	if ("items" in schema) return Promise.all(schema.items.map(getDefaultsAsync));
	return /* @__PURE__ */ getDefault(schema);
}

//#endregion
//#region src/methods/getDescription/getDescription.ts
/**
* Returns the description of the schema.
*
* If multiple descriptions are defined, the last one of the highest level is
* returned. If no description is defined, `undefined` is returned.
*
* @param schema The schema to get the description from.
*
* @returns The description, if any.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function getDescription(schema) {
	return /* @__PURE__ */ _getLastMetadata(schema, "description");
}

//#endregion
//#region src/methods/getExamples/getExamples.ts
/**
* Returns the examples of a schema.
*
* If multiple examples are defined, it concatenates them using depth-first
* search. If no examples are defined, an empty array is returned.
*
* @param schema The schema to get the examples from.
*
* @returns The examples, if any.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function getExamples(schema) {
	const examples$1 = [];
	function depthFirstCollect(schema$1) {
		if ("pipe" in schema$1) {
			for (const item of schema$1.pipe) if (item.kind === "schema" && "pipe" in item) depthFirstCollect(item);
			else if (item.kind === "metadata" && item.type === "examples") for (const example of item.examples) examples$1.push(example);
		}
	}
	depthFirstCollect(schema);
	return examples$1;
}

//#endregion
//#region src/methods/getFallbacks/getFallbacks.ts
/**
* Returns the fallback values of the schema.
*
* Hint: The difference to `getFallback` is that for object and tuple schemas
* this function recursively returns the fallback values of the subschemas
* instead of `undefined`.
*
* @param schema The schema to get them from.
*
* @returns The fallback values.
*/
/* @__NO_SIDE_EFFECTS__ */
function getFallbacks(schema) {
	if ("entries" in schema) {
		const object$1 = {};
		for (const key in schema.entries) object$1[key] = /* @__PURE__ */ getFallbacks(schema.entries[key]);
		return object$1;
	}
	if ("items" in schema) return schema.items.map(getFallbacks);
	return /* @__PURE__ */ getFallback(schema);
}

//#endregion
//#region src/methods/getFallbacks/getFallbacksAsync.ts
/**
* Returns the fallback values of the schema.
*
* Hint: The difference to `getFallback` is that for object and tuple schemas
* this function recursively returns the fallback values of the subschemas
* instead of `undefined`.
*
* @param schema The schema to get them from.
*
* @returns The fallback values.
*/
/* @__NO_SIDE_EFFECTS__ */
async function getFallbacksAsync(schema) {
	if ("entries" in schema) return Object.fromEntries(await Promise.all(Object.entries(schema.entries).map(async ([key, value$1]) => [key, await /* @__PURE__ */ getFallbacksAsync(value$1)])));
	if ("items" in schema) return Promise.all(schema.items.map(getFallbacksAsync));
	return /* @__PURE__ */ getFallback(schema);
}

//#endregion
//#region src/methods/getMetadata/getMetadata.ts
/**
* Returns the metadata of a schema.
*
* If multiple metadata are defined, it shallowly merges them using depth-first
* search. If no metadata is defined, an empty object is returned.
*
* @param schema Schema to get the metadata from.
*
* @returns The metadata, if any.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function getMetadata(schema) {
	const result = {};
	function depthFirstMerge(schema$1) {
		if ("pipe" in schema$1) {
			for (const item of schema$1.pipe) if (item.kind === "schema" && "pipe" in item) depthFirstMerge(item);
			else if (item.kind === "metadata" && item.type === "metadata") Object.assign(result, item.metadata);
		}
	}
	depthFirstMerge(schema);
	return result;
}

//#endregion
//#region src/methods/getTitle/getTitle.ts
/**
* Returns the title of the schema.
*
* If multiple titles are defined, the last one of the highest level is
* returned. If no title is defined, `undefined` is returned.
*
* @param schema The schema to get the title from.
*
* @returns The title, if any.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function getTitle(schema) {
	return /* @__PURE__ */ _getLastMetadata(schema, "title");
}

//#endregion
//#region src/methods/is/is.ts
/**
* Checks if the input matches the schema. By using a type predicate, this
* function can be used as a type guard.
*
* @param schema The schema to be used.
* @param input The input to be tested.
*
* @returns Whether the input matches the schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function is(schema, input) {
	return !schema["~run"]({ value: input }, ABORT_EARLY_CONFIG).issues;
}

//#endregion
//#region src/schemas/any/any.ts
/**
* Creates an any schema.
*
* Hint: This schema function exists only for completeness and is not
* recommended in practice. Instead, `unknown` should be used to accept
* unknown data.
*
* @returns An any schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function any() {
	return _standardSchema({
		kind: "schema",
		type: "any",
		reference: any,
		expects: "any",
		async: false,
		"~run"(dataset) {
			dataset.typed = true;
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/array/array.ts
/* @__NO_SIDE_EFFECTS__ */
function array(item, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "array",
		reference: array,
		expects: "Array",
		async: false,
		item,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < input.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.item["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/array/arrayAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function arrayAsync(item, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "array",
		reference: arrayAsync,
		expects: "Array",
		async: true,
		item,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				const itemDatasets = await Promise.all(input.map((value$1) => this.item["~run"]({ value: value$1 }, config$1)));
				for (let key = 0; key < itemDatasets.length; key++) {
					const itemDataset = itemDatasets[key];
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: input[key]
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/bigint/bigint.ts
/* @__NO_SIDE_EFFECTS__ */
function bigint(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "bigint",
		reference: bigint,
		expects: "bigint",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "bigint") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/blob/blob.ts
/* @__NO_SIDE_EFFECTS__ */
function blob(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "blob",
		reference: blob,
		expects: "Blob",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value instanceof Blob) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/boolean/boolean.ts
/* @__NO_SIDE_EFFECTS__ */
function dist_boolean(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "boolean",
		reference: dist_boolean,
		expects: "boolean",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "boolean") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/custom/custom.ts
/* @__NO_SIDE_EFFECTS__ */
function custom(check$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "custom",
		reference: custom,
		expects: "unknown",
		async: false,
		check: check$1,
		message: message$1,
		"~run"(dataset, config$1) {
			if (this.check(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/custom/customAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function customAsync(check$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "custom",
		reference: customAsync,
		expects: "unknown",
		async: true,
		check: check$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (await this.check(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/date/date.ts
/* @__NO_SIDE_EFFECTS__ */
function date(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "date",
		reference: date,
		expects: "Date",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value instanceof Date) if (!isNaN(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1, { received: "\"Invalid Date\"" });
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/enum/enum.ts
/* @__NO_SIDE_EFFECTS__ */
function enum_(enum__, message$1) {
	const options = [];
	for (const key in enum__) if (`${+key}` !== key || typeof enum__[key] !== "string" || !Object.is(enum__[enum__[key]], +key)) options.push(enum__[key]);
	return _standardSchema({
		kind: "schema",
		type: "enum",
		reference: enum_,
		expects: /* @__PURE__ */ _joinExpects(options.map(_stringify), "|"),
		async: false,
		enum: enum__,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			if (this.options.includes(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/exactOptional/exactOptional.ts
/* @__NO_SIDE_EFFECTS__ */
function exactOptional(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "exact_optional",
		reference: exactOptional,
		expects: wrapped.expects,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/exactOptional/exactOptionalAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function exactOptionalAsync(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "exact_optional",
		reference: exactOptionalAsync,
		expects: wrapped.expects,
		async: true,
		wrapped,
		default: default_,
		async "~run"(dataset, config$1) {
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/file/file.ts
/* @__NO_SIDE_EFFECTS__ */
function file(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "file",
		reference: file,
		expects: "File",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value instanceof File) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/function/function.ts
/* @__NO_SIDE_EFFECTS__ */
function function_(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "function",
		reference: function_,
		expects: "Function",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "function") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/instance/instance.ts
/* @__NO_SIDE_EFFECTS__ */
function instance(class_, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "instance",
		reference: instance,
		expects: class_.name,
		async: false,
		class: class_,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value instanceof this.class) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/intersect/utils/_merge/_merge.ts
/**
* Merges two values into one single output.
*
* @param value1 First value.
* @param value2 Second value.
*
* @returns The merge dataset.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _merge(value1, value2) {
	if (typeof value1 === typeof value2) {
		if (/* @__PURE__ */ _isSameValueZero(value1, value2) || value1 instanceof Date && value2 instanceof Date && /* @__PURE__ */ _isSameValueZero(+value1, +value2)) return { value: value1 };
		if (value1 && value2 && value1.constructor === Object && value2.constructor === Object) {
			const nextValue = {
				...value1,
				...value2
			};
			for (const key in value2) if (Object.prototype.hasOwnProperty.call(value1, key) && Object.prototype.hasOwnProperty.call(value2, key)) {
				const dataset = /* @__PURE__ */ _merge(value1[key], value2[key]);
				if (dataset.issue) return dataset;
				nextValue[key] = dataset.value;
			}
			return { value: nextValue };
		}
		if (Array.isArray(value1) && Array.isArray(value2)) {
			if (value1.length === value2.length) {
				const nextValue = [...value1];
				for (let index = 0; index < value1.length; index++) {
					const dataset = /* @__PURE__ */ _merge(value1[index], value2[index]);
					if (dataset.issue) return dataset;
					nextValue[index] = dataset.value;
				}
				return { value: nextValue };
			}
		}
	}
	return { issue: true };
}

//#endregion
//#region src/schemas/intersect/intersect.ts
/* @__NO_SIDE_EFFECTS__ */
function intersect(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "intersect",
		reference: intersect,
		expects: /* @__PURE__ */ _joinExpects(options.map((option) => option.expects), "&"),
		async: false,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			if (this.options.length) {
				const input = dataset.value;
				let outputs;
				dataset.typed = true;
				for (const schema of this.options) {
					const optionDataset = schema["~run"]({ value: input }, config$1);
					if (optionDataset.issues) {
						if (dataset.issues) for (const issue of optionDataset.issues) dataset.issues.push(issue);
						else dataset.issues = optionDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!optionDataset.typed) dataset.typed = false;
					if (dataset.typed) if (outputs) outputs.push(optionDataset.value);
					else outputs = [optionDataset.value];
				}
				if (dataset.typed) {
					dataset.value = outputs[0];
					for (let index = 1; index < outputs.length; index++) {
						const mergeDataset = /* @__PURE__ */ _merge(dataset.value, outputs[index]);
						if (mergeDataset.issue) {
							_addIssue(this, "type", dataset, config$1, { received: "unknown" });
							break;
						}
						dataset.value = mergeDataset.value;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/intersect/intersectAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function intersectAsync(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "intersect",
		reference: intersectAsync,
		expects: /* @__PURE__ */ _joinExpects(options.map((option) => option.expects), "&"),
		async: true,
		options,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (this.options.length) {
				const input = dataset.value;
				let outputs;
				dataset.typed = true;
				const optionDatasets = await Promise.all(this.options.map((schema) => schema["~run"]({ value: input }, config$1)));
				for (const optionDataset of optionDatasets) {
					if (optionDataset.issues) {
						if (dataset.issues) for (const issue of optionDataset.issues) dataset.issues.push(issue);
						else dataset.issues = optionDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!optionDataset.typed) dataset.typed = false;
					if (dataset.typed) if (outputs) outputs.push(optionDataset.value);
					else outputs = [optionDataset.value];
				}
				if (dataset.typed) {
					dataset.value = outputs[0];
					for (let index = 1; index < outputs.length; index++) {
						const mergeDataset = /* @__PURE__ */ _merge(dataset.value, outputs[index]);
						if (mergeDataset.issue) {
							_addIssue(this, "type", dataset, config$1, { received: "unknown" });
							break;
						}
						dataset.value = mergeDataset.value;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/lazy/lazy.ts
/**
* Creates a lazy schema.
*
* @param getter The schema getter.
*
* @returns A lazy schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function lazy(getter) {
	return _standardSchema({
		kind: "schema",
		type: "lazy",
		reference: lazy,
		expects: "unknown",
		async: false,
		getter,
		"~run"(dataset, config$1) {
			return this.getter(dataset.value)["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/lazy/lazyAsync.ts
/**
* Creates a lazy schema.
*
* @param getter The schema getter.
*
* @returns A lazy schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function lazyAsync(getter) {
	return _standardSchema({
		kind: "schema",
		type: "lazy",
		reference: lazyAsync,
		expects: "unknown",
		async: true,
		getter,
		async "~run"(dataset, config$1) {
			return (await this.getter(dataset.value))["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/literal/literal.ts
/* @__NO_SIDE_EFFECTS__ */
function literal(literal_, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "literal",
		reference: literal,
		expects: /* @__PURE__ */ _stringify(literal_),
		async: false,
		literal: literal_,
		message: message$1,
		"~run"(dataset, config$1) {
			if (/* @__PURE__ */ _isSameValueZero(dataset.value, this.literal)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/looseObject/looseObject.ts
/* @__NO_SIDE_EFFECTS__ */
function looseObject(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "loose_object",
		reference: looseObject,
		expects: "Object",
		async: false,
		entries: entries$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if (/* @__PURE__ */ _isValidObjectKey(input, key) && !Object.prototype.hasOwnProperty.call(this.entries, key)) dataset.value[key] = input[key];
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/looseObject/looseObjectAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function looseObjectAsync(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "loose_object",
		reference: looseObjectAsync,
		expects: "Object",
		async: true,
		entries: entries$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				const valueDatasets = await Promise.all(Object.entries(this.entries).map(async ([key, valueSchema]) => {
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : await /* @__PURE__ */ getDefault(valueSchema);
						return [
							key,
							value$1,
							valueSchema,
							await valueSchema["~run"]({ value: value$1 }, config$1)
						];
					}
					return [
						key,
						input[key],
						valueSchema,
						null
					];
				}));
				for (const [key, value$1, valueSchema, valueDataset] of valueDatasets) if (valueDataset) {
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value[key] = valueDataset.value;
				} else if (valueSchema.fallback !== void 0) dataset.value[key] = await /* @__PURE__ */ getFallback(valueSchema);
				else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
					_addIssue(this, "key", dataset, config$1, {
						input: void 0,
						expected: `"${key}"`,
						path: [{
							type: "object",
							origin: "key",
							input,
							key,
							value: value$1
						}]
					});
					if (config$1.abortEarly) break;
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if (/* @__PURE__ */ _isValidObjectKey(input, key) && !Object.prototype.hasOwnProperty.call(this.entries, key)) dataset.value[key] = input[key];
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/looseTuple/looseTuple.ts
/* @__NO_SIDE_EFFECTS__ */
function looseTuple(items, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "loose_tuple",
		reference: looseTuple,
		expects: "Array",
		async: false,
		items,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < this.items.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.items[key]["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
				if (!dataset.issues || !config$1.abortEarly) for (let key = this.items.length; key < input.length; key++) dataset.value.push(input[key]);
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/looseTuple/looseTupleAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function looseTupleAsync(items, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "loose_tuple",
		reference: looseTupleAsync,
		expects: "Array",
		async: true,
		items,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				const itemDatasets = await Promise.all(this.items.map(async (item, key) => {
					const value$1 = input[key];
					return [
						key,
						value$1,
						await item["~run"]({ value: value$1 }, config$1)
					];
				}));
				for (const [key, value$1, itemDataset] of itemDatasets) {
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
				if (!dataset.issues || !config$1.abortEarly) for (let key = this.items.length; key < input.length; key++) dataset.value.push(input[key]);
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/map/map.ts
/* @__NO_SIDE_EFFECTS__ */
function map(key, value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "map",
		reference: map,
		expects: "Map",
		async: false,
		key,
		value: value$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input instanceof Map) {
				dataset.typed = true;
				dataset.value = /* @__PURE__ */ new Map();
				for (const [inputKey, inputValue] of input) {
					const keyDataset = this.key["~run"]({ value: inputKey }, config$1);
					if (keyDataset.issues) {
						const pathItem = {
							type: "map",
							origin: "key",
							input,
							key: inputKey,
							value: inputValue
						};
						for (const issue of keyDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = keyDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					const valueDataset = this.value["~run"]({ value: inputValue }, config$1);
					if (valueDataset.issues) {
						const pathItem = {
							type: "map",
							origin: "value",
							input,
							key: inputKey,
							value: inputValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
					dataset.value.set(keyDataset.value, valueDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/map/mapAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function mapAsync(key, value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "map",
		reference: mapAsync,
		expects: "Map",
		async: true,
		key,
		value: value$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input instanceof Map) {
				dataset.typed = true;
				dataset.value = /* @__PURE__ */ new Map();
				const datasets = await Promise.all([...input].map(([inputKey, inputValue]) => Promise.all([
					inputKey,
					inputValue,
					this.key["~run"]({ value: inputKey }, config$1),
					this.value["~run"]({ value: inputValue }, config$1)
				])));
				for (const [inputKey, inputValue, keyDataset, valueDataset] of datasets) {
					if (keyDataset.issues) {
						const pathItem = {
							type: "map",
							origin: "key",
							input,
							key: inputKey,
							value: inputValue
						};
						for (const issue of keyDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = keyDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (valueDataset.issues) {
						const pathItem = {
							type: "map",
							origin: "value",
							input,
							key: inputKey,
							value: inputValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
					dataset.value.set(keyDataset.value, valueDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nan/nan.ts
/* @__NO_SIDE_EFFECTS__ */
function nan(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "nan",
		reference: nan,
		expects: "NaN",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (Number.isNaN(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/never/never.ts
/* @__NO_SIDE_EFFECTS__ */
function never(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "never",
		reference: never,
		expects: "never",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			_addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nonNullable/nonNullable.ts
/* @__NO_SIDE_EFFECTS__ */
function nonNullable(wrapped, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "non_nullable",
		reference: nonNullable,
		expects: "!null",
		async: false,
		wrapped,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value !== null) dataset = this.wrapped["~run"](dataset, config$1);
			if (dataset.value === null) _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nonNullable/nonNullableAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function nonNullableAsync(wrapped, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "non_nullable",
		reference: nonNullableAsync,
		expects: "!null",
		async: true,
		wrapped,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (dataset.value !== null) dataset = await this.wrapped["~run"](dataset, config$1);
			if (dataset.value === null) _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nonNullish/nonNullish.ts
/* @__NO_SIDE_EFFECTS__ */
function nonNullish(wrapped, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "non_nullish",
		reference: nonNullish,
		expects: "(!null & !undefined)",
		async: false,
		wrapped,
		message: message$1,
		"~run"(dataset, config$1) {
			if (!(dataset.value === null || dataset.value === void 0)) dataset = this.wrapped["~run"](dataset, config$1);
			if (dataset.value === null || dataset.value === void 0) _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nonNullish/nonNullishAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function nonNullishAsync(wrapped, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "non_nullish",
		reference: nonNullishAsync,
		expects: "(!null & !undefined)",
		async: true,
		wrapped,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (!(dataset.value === null || dataset.value === void 0)) dataset = await this.wrapped["~run"](dataset, config$1);
			if (dataset.value === null || dataset.value === void 0) _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nonOptional/nonOptional.ts
/* @__NO_SIDE_EFFECTS__ */
function nonOptional(wrapped, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "non_optional",
		reference: nonOptional,
		expects: "!undefined",
		async: false,
		wrapped,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value !== void 0) dataset = this.wrapped["~run"](dataset, config$1);
			if (dataset.value === void 0) _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nonOptional/nonOptionalAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function nonOptionalAsync(wrapped, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "non_optional",
		reference: nonOptionalAsync,
		expects: "!undefined",
		async: true,
		wrapped,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (dataset.value !== void 0) dataset = await this.wrapped["~run"](dataset, config$1);
			if (dataset.value === void 0) _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/null/null.ts
/* @__NO_SIDE_EFFECTS__ */
function null_(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "null",
		reference: null_,
		expects: "null",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value === null) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nullable/nullable.ts
/* @__NO_SIDE_EFFECTS__ */
function nullable(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "nullable",
		reference: nullable,
		expects: `(${wrapped.expects} | null)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === null) {
				if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === null) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/nullable/nullableAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function nullableAsync(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "nullable",
		reference: nullableAsync,
		expects: `(${wrapped.expects} | null)`,
		async: true,
		wrapped,
		default: default_,
		async "~run"(dataset, config$1) {
			if (dataset.value === null) {
				if (this.default !== void 0) dataset.value = await /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === null) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/nullish/nullish.ts
/* @__NO_SIDE_EFFECTS__ */
function nullish(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "nullish",
		reference: nullish,
		expects: `(${wrapped.expects} | null | undefined)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === null || dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === null || dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/nullish/nullishAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function nullishAsync(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "nullish",
		reference: nullishAsync,
		expects: `(${wrapped.expects} | null | undefined)`,
		async: true,
		wrapped,
		default: default_,
		async "~run"(dataset, config$1) {
			if (dataset.value === null || dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = await /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === null || dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/number/number.ts
/* @__NO_SIDE_EFFECTS__ */
function number(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "number",
		reference: number,
		expects: "number",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "number" && !isNaN(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/object/object.ts
/* @__NO_SIDE_EFFECTS__ */
function object(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "object",
		reference: object,
		expects: "Object",
		async: false,
		entries: entries$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/object/objectAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function objectAsync(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "object",
		reference: objectAsync,
		expects: "Object",
		async: true,
		entries: entries$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				const valueDatasets = await Promise.all(Object.entries(this.entries).map(async ([key, valueSchema]) => {
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : await /* @__PURE__ */ getDefault(valueSchema);
						return [
							key,
							value$1,
							valueSchema,
							await valueSchema["~run"]({ value: value$1 }, config$1)
						];
					}
					return [
						key,
						input[key],
						valueSchema,
						null
					];
				}));
				for (const [key, value$1, valueSchema, valueDataset] of valueDatasets) if (valueDataset) {
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value[key] = valueDataset.value;
				} else if (valueSchema.fallback !== void 0) dataset.value[key] = await /* @__PURE__ */ getFallback(valueSchema);
				else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
					_addIssue(this, "key", dataset, config$1, {
						input: void 0,
						expected: `"${key}"`,
						path: [{
							type: "object",
							origin: "key",
							input,
							key,
							value: value$1
						}]
					});
					if (config$1.abortEarly) break;
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/objectWithRest/objectWithRest.ts
/* @__NO_SIDE_EFFECTS__ */
function objectWithRest(entries$1, rest, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "object_with_rest",
		reference: objectWithRest,
		expects: "Object",
		async: false,
		entries: entries$1,
		rest,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if (/* @__PURE__ */ _isValidObjectKey(input, key) && !Object.prototype.hasOwnProperty.call(this.entries, key)) {
						const valueDataset = this.rest["~run"]({ value: input[key] }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: input[key]
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/objectWithRest/objectWithRestAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function objectWithRestAsync(entries$1, rest, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "object_with_rest",
		reference: objectWithRestAsync,
		expects: "Object",
		async: true,
		entries: entries$1,
		rest,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				const [normalDatasets, restDatasets] = await Promise.all([Promise.all(Object.entries(this.entries).map(async ([key, valueSchema]) => {
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : await /* @__PURE__ */ getDefault(valueSchema);
						return [
							key,
							value$1,
							valueSchema,
							await valueSchema["~run"]({ value: value$1 }, config$1)
						];
					}
					return [
						key,
						input[key],
						valueSchema,
						null
					];
				})), Promise.all(Object.entries(input).filter(([key]) => /* @__PURE__ */ _isValidObjectKey(input, key) && !Object.prototype.hasOwnProperty.call(this.entries, key)).map(async ([key, value$1]) => [
					key,
					value$1,
					await this.rest["~run"]({ value: value$1 }, config$1)
				]))]);
				for (const [key, value$1, valueSchema, valueDataset] of normalDatasets) if (valueDataset) {
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value[key] = valueDataset.value;
				} else if (valueSchema.fallback !== void 0) dataset.value[key] = await /* @__PURE__ */ getFallback(valueSchema);
				else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
					_addIssue(this, "key", dataset, config$1, {
						input: void 0,
						expected: `"${key}"`,
						path: [{
							type: "object",
							origin: "key",
							input,
							key,
							value: value$1
						}]
					});
					if (config$1.abortEarly) break;
				}
				if (!dataset.issues || !config$1.abortEarly) for (const [key, value$1, valueDataset] of restDatasets) {
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value[key] = valueDataset.value;
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/optional/optional.ts
/* @__NO_SIDE_EFFECTS__ */
function optional(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "optional",
		reference: optional,
		expects: `(${wrapped.expects} | undefined)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/optional/optionalAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function optionalAsync(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "optional",
		reference: optionalAsync,
		expects: `(${wrapped.expects} | undefined)`,
		async: true,
		wrapped,
		default: default_,
		async "~run"(dataset, config$1) {
			if (dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = await /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/picklist/picklist.ts
/* @__NO_SIDE_EFFECTS__ */
function picklist(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "picklist",
		reference: picklist,
		expects: /* @__PURE__ */ _joinExpects(options.map(_stringify), "|"),
		async: false,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			if (this.options.includes(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/promise/promise.ts
/* @__NO_SIDE_EFFECTS__ */
function promise(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "promise",
		reference: promise,
		expects: "Promise",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value instanceof Promise) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/record/record.ts
/* @__NO_SIDE_EFFECTS__ */
function record(key, value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "record",
		reference: record,
		expects: "Object",
		async: false,
		key,
		value: value$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const entryKey in input) if (/* @__PURE__ */ _isValidObjectKey(input, entryKey)) {
					const entryValue = input[entryKey];
					const keyDataset = this.key["~run"]({ value: entryKey }, config$1);
					if (keyDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "key",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of keyDataset.issues) {
							issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = keyDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					const valueDataset = this.value["~run"]({ value: entryValue }, config$1);
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
					if (keyDataset.typed) dataset.value[keyDataset.value] = valueDataset.value;
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/record/recordAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function recordAsync(key, value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "record",
		reference: recordAsync,
		expects: "Object",
		async: true,
		key,
		value: value$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				const datasets = await Promise.all(Object.entries(input).filter(([key$1]) => /* @__PURE__ */ _isValidObjectKey(input, key$1)).map(([entryKey, entryValue]) => Promise.all([
					entryKey,
					entryValue,
					this.key["~run"]({ value: entryKey }, config$1),
					this.value["~run"]({ value: entryValue }, config$1)
				])));
				for (const [entryKey, entryValue, keyDataset, valueDataset] of datasets) {
					if (keyDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "key",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of keyDataset.issues) {
							issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = keyDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
					if (keyDataset.typed) dataset.value[keyDataset.value] = valueDataset.value;
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/set/set.ts
/* @__NO_SIDE_EFFECTS__ */
function set(value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "set",
		reference: set,
		expects: "Set",
		async: false,
		value: value$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input instanceof Set) {
				dataset.typed = true;
				dataset.value = /* @__PURE__ */ new Set();
				for (const inputValue of input) {
					const valueDataset = this.value["~run"]({ value: inputValue }, config$1);
					if (valueDataset.issues) {
						const pathItem = {
							type: "set",
							origin: "value",
							input,
							key: null,
							value: inputValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value.add(valueDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/set/setAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function setAsync(value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "set",
		reference: setAsync,
		expects: "Set",
		async: true,
		value: value$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input instanceof Set) {
				dataset.typed = true;
				dataset.value = /* @__PURE__ */ new Set();
				const valueDatasets = await Promise.all([...input].map(async (inputValue) => [inputValue, await this.value["~run"]({ value: inputValue }, config$1)]));
				for (const [inputValue, valueDataset] of valueDatasets) {
					if (valueDataset.issues) {
						const pathItem = {
							type: "set",
							origin: "value",
							input,
							key: null,
							value: inputValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value.add(valueDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/strictObject/strictObject.ts
/* @__NO_SIDE_EFFECTS__ */
function strictObject(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "strict_object",
		reference: strictObject,
		expects: "Object",
		async: false,
		entries: entries$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if (!Object.prototype.hasOwnProperty.call(this.entries, key)) {
						_addIssue(this, "key", dataset, config$1, {
							input: key,
							expected: "never",
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						break;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/strictObject/strictObjectAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function strictObjectAsync(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "strict_object",
		reference: strictObjectAsync,
		expects: "Object",
		async: true,
		entries: entries$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				const valueDatasets = await Promise.all(Object.entries(this.entries).map(async ([key, valueSchema]) => {
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : await /* @__PURE__ */ getDefault(valueSchema);
						return [
							key,
							value$1,
							valueSchema,
							await valueSchema["~run"]({ value: value$1 }, config$1)
						];
					}
					return [
						key,
						input[key],
						valueSchema,
						null
					];
				}));
				for (const [key, value$1, valueSchema, valueDataset] of valueDatasets) if (valueDataset) {
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value[key] = valueDataset.value;
				} else if (valueSchema.fallback !== void 0) dataset.value[key] = await /* @__PURE__ */ getFallback(valueSchema);
				else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
					_addIssue(this, "key", dataset, config$1, {
						input: void 0,
						expected: `"${key}"`,
						path: [{
							type: "object",
							origin: "key",
							input,
							key,
							value: value$1
						}]
					});
					if (config$1.abortEarly) break;
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if (!Object.prototype.hasOwnProperty.call(this.entries, key)) {
						_addIssue(this, "key", dataset, config$1, {
							input: key,
							expected: "never",
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						break;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/strictTuple/strictTuple.ts
/* @__NO_SIDE_EFFECTS__ */
function strictTuple(items, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "strict_tuple",
		reference: strictTuple,
		expects: "Array",
		async: false,
		items,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < this.items.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.items[key]["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
				if (!(dataset.issues && config$1.abortEarly) && this.items.length < input.length) _addIssue(this, "type", dataset, config$1, {
					input: input[this.items.length],
					expected: "never",
					path: [{
						type: "array",
						origin: "value",
						input,
						key: this.items.length,
						value: input[this.items.length]
					}]
				});
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/strictTuple/strictTupleAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function strictTupleAsync(items, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "strict_tuple",
		reference: strictTupleAsync,
		expects: "Array",
		async: true,
		items,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				const itemDatasets = await Promise.all(this.items.map(async (item, key) => {
					const value$1 = input[key];
					return [
						key,
						value$1,
						await item["~run"]({ value: value$1 }, config$1)
					];
				}));
				for (const [key, value$1, itemDataset] of itemDatasets) {
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
				if (!(dataset.issues && config$1.abortEarly) && this.items.length < input.length) _addIssue(this, "type", dataset, config$1, {
					input: input[this.items.length],
					expected: "never",
					path: [{
						type: "array",
						origin: "value",
						input,
						key: this.items.length,
						value: input[this.items.length]
					}]
				});
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/string/string.ts
/* @__NO_SIDE_EFFECTS__ */
function string(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "string",
		reference: string,
		expects: "string",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "string") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/symbol/symbol.ts
/* @__NO_SIDE_EFFECTS__ */
function symbol(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "symbol",
		reference: symbol,
		expects: "symbol",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "symbol") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/tuple/tuple.ts
/* @__NO_SIDE_EFFECTS__ */
function tuple(items, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "tuple",
		reference: tuple,
		expects: "Array",
		async: false,
		items,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < this.items.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.items[key]["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/tuple/tupleAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function tupleAsync(items, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "tuple",
		reference: tupleAsync,
		expects: "Array",
		async: true,
		items,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				const itemDatasets = await Promise.all(this.items.map(async (item, key) => {
					const value$1 = input[key];
					return [
						key,
						value$1,
						await item["~run"]({ value: value$1 }, config$1)
					];
				}));
				for (const [key, value$1, itemDataset] of itemDatasets) {
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/tupleWithRest/tupleWithRest.ts
/* @__NO_SIDE_EFFECTS__ */
function tupleWithRest(items, rest, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "tuple_with_rest",
		reference: tupleWithRest,
		expects: "Array",
		async: false,
		items,
		rest,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < this.items.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.items[key]["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
				if (!dataset.issues || !config$1.abortEarly) for (let key = this.items.length; key < input.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.rest["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/tupleWithRest/tupleWithRestAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function tupleWithRestAsync(items, rest, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "tuple_with_rest",
		reference: tupleWithRestAsync,
		expects: "Array",
		async: true,
		items,
		rest,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				const [normalDatasets, restDatasets] = await Promise.all([Promise.all(this.items.map(async (item, key) => {
					const value$1 = input[key];
					return [
						key,
						value$1,
						await item["~run"]({ value: value$1 }, config$1)
					];
				})), Promise.all(input.slice(this.items.length).map(async (value$1, key) => {
					return [
						key + this.items.length,
						value$1,
						await this.rest["~run"]({ value: value$1 }, config$1)
					];
				}))]);
				for (const [key, value$1, itemDataset] of normalDatasets) {
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
				if (!dataset.issues || !config$1.abortEarly) for (const [key, value$1, itemDataset] of restDatasets) {
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/undefined/undefined.ts
/* @__NO_SIDE_EFFECTS__ */
function undefined_(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "undefined",
		reference: undefined_,
		expects: "undefined",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value === void 0) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/undefinedable/undefinedable.ts
/* @__NO_SIDE_EFFECTS__ */
function undefinedable(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "undefinedable",
		reference: undefinedable,
		expects: `(${wrapped.expects} | undefined)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/undefinedable/undefinedableAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function undefinedableAsync(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "undefinedable",
		reference: undefinedableAsync,
		expects: `(${wrapped.expects} | undefined)`,
		async: true,
		wrapped,
		default: default_,
		async "~run"(dataset, config$1) {
			if (dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = await /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/union/utils/_subIssues/_subIssues.ts
/**
* Returns the sub issues of the provided datasets for the union issue.
*
* @param datasets The datasets.
*
* @returns The sub issues.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _subIssues(datasets) {
	let issues;
	if (datasets) for (const dataset of datasets) if (issues) for (const issue of dataset.issues) issues.push(issue);
	else issues = dataset.issues;
	return issues;
}

//#endregion
//#region src/schemas/union/union.ts
/* @__NO_SIDE_EFFECTS__ */
function union(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "union",
		reference: union,
		expects: /* @__PURE__ */ _joinExpects(options.map((option) => option.expects), "|"),
		async: false,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			let validDataset;
			let typedDatasets;
			let untypedDatasets;
			for (const schema of this.options) {
				const optionDataset = schema["~run"]({ value: dataset.value }, config$1);
				if (optionDataset.typed) if (optionDataset.issues) if (typedDatasets) typedDatasets.push(optionDataset);
				else typedDatasets = [optionDataset];
				else {
					validDataset = optionDataset;
					break;
				}
				else if (untypedDatasets) untypedDatasets.push(optionDataset);
				else untypedDatasets = [optionDataset];
			}
			if (validDataset) return validDataset;
			if (typedDatasets) {
				if (typedDatasets.length === 1) return typedDatasets[0];
				_addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(typedDatasets) });
				dataset.typed = true;
			} else if (untypedDatasets?.length === 1) return untypedDatasets[0];
			else _addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(untypedDatasets) });
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/union/unionAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function unionAsync(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "union",
		reference: unionAsync,
		expects: /* @__PURE__ */ _joinExpects(options.map((option) => option.expects), "|"),
		async: true,
		options,
		message: message$1,
		async "~run"(dataset, config$1) {
			let validDataset;
			let typedDatasets;
			let untypedDatasets;
			for (const schema of this.options) {
				const optionDataset = await schema["~run"]({ value: dataset.value }, config$1);
				if (optionDataset.typed) if (optionDataset.issues) if (typedDatasets) typedDatasets.push(optionDataset);
				else typedDatasets = [optionDataset];
				else {
					validDataset = optionDataset;
					break;
				}
				else if (untypedDatasets) untypedDatasets.push(optionDataset);
				else untypedDatasets = [optionDataset];
			}
			if (validDataset) return validDataset;
			if (typedDatasets) {
				if (typedDatasets.length === 1) return typedDatasets[0];
				_addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(typedDatasets) });
				dataset.typed = true;
			} else if (untypedDatasets?.length === 1) return untypedDatasets[0];
			else _addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(untypedDatasets) });
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/unknown/unknown.ts
/**
* Creates a unknown schema.
*
* @returns A unknown schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function unknown() {
	return _standardSchema({
		kind: "schema",
		type: "unknown",
		reference: unknown,
		expects: "unknown",
		async: false,
		"~run"(dataset) {
			dataset.typed = true;
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/variant/variant.ts
/* @__NO_SIDE_EFFECTS__ */
function variant(key, options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "variant",
		reference: variant,
		expects: "Object",
		async: false,
		key,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				let outputDataset;
				let maxDiscriminatorPriority = 0;
				let invalidDiscriminatorKey = this.key;
				let expectedDiscriminators = [];
				const parseOptions = (variant$1, allKeys) => {
					for (const schema of variant$1.options) {
						if (schema.type === "variant") parseOptions(schema, new Set(allKeys).add(schema.key));
						else {
							let keysAreValid = true;
							let currentPriority = 0;
							for (const currentKey of allKeys) {
								const discriminatorSchema = schema.entries[currentKey];
								if (currentKey in input ? discriminatorSchema["~run"]({
									typed: false,
									value: input[currentKey]
								}, ABORT_EARLY_CONFIG).issues : discriminatorSchema.type !== "exact_optional" && discriminatorSchema.type !== "optional" && discriminatorSchema.type !== "nullish") {
									keysAreValid = false;
									if (invalidDiscriminatorKey !== currentKey && (maxDiscriminatorPriority < currentPriority || maxDiscriminatorPriority === currentPriority && currentKey in input && !(invalidDiscriminatorKey in input))) {
										maxDiscriminatorPriority = currentPriority;
										invalidDiscriminatorKey = currentKey;
										expectedDiscriminators = [];
									}
									if (invalidDiscriminatorKey === currentKey) expectedDiscriminators.push(schema.entries[currentKey].expects);
									break;
								}
								currentPriority++;
							}
							if (keysAreValid) {
								const optionDataset = schema["~run"]({ value: input }, config$1);
								if (!outputDataset || !outputDataset.typed && optionDataset.typed) outputDataset = optionDataset;
							}
						}
						if (outputDataset && !outputDataset.issues) break;
					}
				};
				parseOptions(this, new Set([this.key]));
				if (outputDataset) return outputDataset;
				_addIssue(this, "type", dataset, config$1, {
					input: input[invalidDiscriminatorKey],
					expected: /* @__PURE__ */ _joinExpects(expectedDiscriminators, "|"),
					path: [{
						type: "object",
						origin: "value",
						input,
						key: invalidDiscriminatorKey,
						value: input[invalidDiscriminatorKey]
					}]
				});
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/variant/variantAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function variantAsync(key, options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "variant",
		reference: variantAsync,
		expects: "Object",
		async: true,
		key,
		options,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				let outputDataset;
				let maxDiscriminatorPriority = 0;
				let invalidDiscriminatorKey = this.key;
				let expectedDiscriminators = [];
				const parseOptions = async (variant$1, allKeys) => {
					for (const schema of variant$1.options) {
						if (schema.type === "variant") await parseOptions(schema, new Set(allKeys).add(schema.key));
						else {
							let keysAreValid = true;
							let currentPriority = 0;
							for (const currentKey of allKeys) {
								const discriminatorSchema = schema.entries[currentKey];
								if (currentKey in input ? (await discriminatorSchema["~run"]({
									typed: false,
									value: input[currentKey]
								}, ABORT_EARLY_CONFIG)).issues : discriminatorSchema.type !== "exact_optional" && discriminatorSchema.type !== "optional" && discriminatorSchema.type !== "nullish") {
									keysAreValid = false;
									if (invalidDiscriminatorKey !== currentKey && (maxDiscriminatorPriority < currentPriority || maxDiscriminatorPriority === currentPriority && currentKey in input && !(invalidDiscriminatorKey in input))) {
										maxDiscriminatorPriority = currentPriority;
										invalidDiscriminatorKey = currentKey;
										expectedDiscriminators = [];
									}
									if (invalidDiscriminatorKey === currentKey) expectedDiscriminators.push(schema.entries[currentKey].expects);
									break;
								}
								currentPriority++;
							}
							if (keysAreValid) {
								const optionDataset = await schema["~run"]({ value: input }, config$1);
								if (!outputDataset || !outputDataset.typed && optionDataset.typed) outputDataset = optionDataset;
							}
						}
						if (outputDataset && !outputDataset.issues) break;
					}
				};
				await parseOptions(this, new Set([this.key]));
				if (outputDataset) return outputDataset;
				_addIssue(this, "type", dataset, config$1, {
					input: input[invalidDiscriminatorKey],
					expected: /* @__PURE__ */ _joinExpects(expectedDiscriminators, "|"),
					path: [{
						type: "object",
						origin: "value",
						input,
						key: invalidDiscriminatorKey,
						value: input[invalidDiscriminatorKey]
					}]
				});
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/void/void.ts
/* @__NO_SIDE_EFFECTS__ */
function void_(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "void",
		reference: void_,
		expects: "void",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value === void 0) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/methods/keyof/keyof.ts
/* @__NO_SIDE_EFFECTS__ */
function keyof(schema, message$1) {
	return /* @__PURE__ */ picklist(Object.keys(schema.entries), message$1);
}

//#endregion
//#region src/methods/message/message.ts
/**
* Changes the local message configuration of a schema.
*
* @param schema The schema to configure.
* @param message_ The error message.
*
* @returns The configured schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function message(schema, message_) {
	return _standardSchema({
		...schema,
		"~run"(dataset, config$1) {
			return schema["~run"](dataset, {
				...config$1,
				message: message_
			});
		}
	});
}

//#endregion
//#region src/methods/omit/omit.ts
/**
* Creates a modified copy of an object schema that does not contain the
* selected entries.
*
* @param schema The schema to omit from.
* @param keys The selected entries.
*
* @returns An object schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function omit(schema, keys) {
	const entries$1 = { ...schema.entries };
	for (const key of keys) delete entries$1[key];
	return _standardSchema({
		...schema,
		entries: entries$1
	});
}

//#endregion
//#region src/methods/parse/parse.ts
/**
* Parses an unknown input based on a schema.
*
* @param schema The schema to be used.
* @param input The input to be parsed.
* @param config The parse configuration.
*
* @returns The parsed input.
*/
function parse(schema, input, config$1) {
	const dataset = schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
	if (dataset.issues) throw new ValiError(dataset.issues);
	return dataset.value;
}

//#endregion
//#region src/methods/parse/parseAsync.ts
/**
* Parses an unknown input based on a schema.
*
* @param schema The schema to be used.
* @param input The input to be parsed.
* @param config The parse configuration.
*
* @returns The parsed input.
*/
async function parseAsync(schema, input, config$1) {
	const dataset = await schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
	if (dataset.issues) throw new ValiError(dataset.issues);
	return dataset.value;
}

//#endregion
//#region src/methods/parser/parser.ts
/* @__NO_SIDE_EFFECTS__ */
function parser(schema, config$1) {
	const func = (input) => parse(schema, input, config$1);
	func.schema = schema;
	func.config = config$1;
	return func;
}

//#endregion
//#region src/methods/parser/parserAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function parserAsync(schema, config$1) {
	const func = (input) => parseAsync(schema, input, config$1);
	func.schema = schema;
	func.config = config$1;
	return func;
}

//#endregion
//#region src/methods/partial/partial.ts
/* @__NO_SIDE_EFFECTS__ */
function partial(schema, keys) {
	const entries$1 = {};
	for (const key in schema.entries) entries$1[key] = !keys || keys.includes(key) ? /* @__PURE__ */ optional(schema.entries[key]) : schema.entries[key];
	return _standardSchema({
		...schema,
		entries: entries$1
	});
}

//#endregion
//#region src/methods/partial/partialAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function partialAsync(schema, keys) {
	const entries$1 = {};
	for (const key in schema.entries) entries$1[key] = !keys || keys.includes(key) ? /* @__PURE__ */ optionalAsync(schema.entries[key]) : schema.entries[key];
	return _standardSchema({
		...schema,
		entries: entries$1
	});
}

//#endregion
//#region src/methods/pick/pick.ts
/**
* Creates a modified copy of an object schema that contains only the selected
* entries.
*
* @param schema The schema to pick from.
* @param keys The selected entries.
*
* @returns An object schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function pick(schema, keys) {
	const entries$1 = {};
	for (const key of keys) entries$1[key] = schema.entries[key];
	return _standardSchema({
		...schema,
		entries: entries$1
	});
}

//#endregion
//#region src/methods/pipe/pipe.ts
/* @__NO_SIDE_EFFECTS__ */
function pipe(...pipe$1) {
	return _standardSchema({
		...pipe$1[0],
		pipe: pipe$1,
		"~run"(dataset, config$1) {
			for (const item of pipe$1) if (item.kind !== "metadata") {
				if (dataset.issues && (item.kind === "schema" || item.kind === "transformation")) {
					dataset.typed = false;
					break;
				}
				if (!dataset.issues || !config$1.abortEarly && !config$1.abortPipeEarly) dataset = item["~run"](dataset, config$1);
			}
			return dataset;
		}
	});
}

//#endregion
//#region src/methods/pipe/pipeAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function pipeAsync(...pipe$1) {
	return _standardSchema({
		...pipe$1[0],
		pipe: pipe$1,
		async: true,
		async "~run"(dataset, config$1) {
			for (const item of pipe$1) if (item.kind !== "metadata") {
				if (dataset.issues && (item.kind === "schema" || item.kind === "transformation")) {
					dataset.typed = false;
					break;
				}
				if (!dataset.issues || !config$1.abortEarly && !config$1.abortPipeEarly) dataset = await item["~run"](dataset, config$1);
			}
			return dataset;
		}
	});
}

//#endregion
//#region src/methods/required/required.ts
/* @__NO_SIDE_EFFECTS__ */
function required(schema, arg2, arg3) {
	const keys = Array.isArray(arg2) ? arg2 : void 0;
	const message$1 = Array.isArray(arg2) ? arg3 : arg2;
	const entries$1 = {};
	for (const key in schema.entries) entries$1[key] = !keys || keys.includes(key) ? /* @__PURE__ */ nonOptional(schema.entries[key], message$1) : schema.entries[key];
	return _standardSchema({
		...schema,
		entries: entries$1
	});
}

//#endregion
//#region src/methods/required/requiredAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function requiredAsync(schema, arg2, arg3) {
	const keys = Array.isArray(arg2) ? arg2 : void 0;
	const message$1 = Array.isArray(arg2) ? arg3 : arg2;
	const entries$1 = {};
	for (const key in schema.entries) entries$1[key] = !keys || keys.includes(key) ? /* @__PURE__ */ nonOptionalAsync(schema.entries[key], message$1) : schema.entries[key];
	return _standardSchema({
		...schema,
		entries: entries$1
	});
}

//#endregion
//#region src/methods/safeParse/safeParse.ts
/**
* Parses an unknown input based on a schema.
*
* @param schema The schema to be used.
* @param input The input to be parsed.
* @param config The parse configuration.
*
* @returns The parse result.
*/
/* @__NO_SIDE_EFFECTS__ */
function safeParse(schema, input, config$1) {
	const dataset = schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
	return {
		typed: dataset.typed,
		success: !dataset.issues,
		output: dataset.value,
		issues: dataset.issues
	};
}

//#endregion
//#region src/methods/safeParse/safeParseAsync.ts
/**
* Parses an unknown input based on a schema.
*
* @param schema The schema to be used.
* @param input The input to be parsed.
* @param config The parse configuration.
*
* @returns The parse result.
*/
/* @__NO_SIDE_EFFECTS__ */
async function safeParseAsync(schema, input, config$1) {
	const dataset = await schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
	return {
		typed: dataset.typed,
		success: !dataset.issues,
		output: dataset.value,
		issues: dataset.issues
	};
}

//#endregion
//#region src/methods/safeParser/safeParser.ts
/* @__NO_SIDE_EFFECTS__ */
function safeParser(schema, config$1) {
	const func = (input) => /* @__PURE__ */ safeParse(schema, input, config$1);
	func.schema = schema;
	func.config = config$1;
	return func;
}

//#endregion
//#region src/methods/safeParser/safeParserAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function safeParserAsync(schema, config$1) {
	const func = (input) => /* @__PURE__ */ safeParseAsync(schema, input, config$1);
	func.schema = schema;
	func.config = config$1;
	return func;
}

//#endregion
//#region src/methods/summarize/summarize.ts
/**
* Summarize the error messages of issues in a pretty-printable multi-line string.
*
* @param issues The list of issues.
*
* @returns A summary of the issues.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function summarize(issues) {
	let summary = "";
	for (const issue of issues) {
		if (summary) summary += "\n";
		summary += `× ${issue.message}`;
		const dotPath = /* @__PURE__ */ getDotPath(issue);
		if (dotPath) summary += `\n  → at ${dotPath}`;
	}
	return summary;
}

//#endregion
//#region src/methods/unwrap/unwrap.ts
/**
* Unwraps the wrapped schema.
*
* @param schema The schema to be unwrapped.
*
* @returns The unwrapped schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function unwrap(schema) {
	return schema.wrapped;
}

//#endregion

;// CONCATENATED MODULE: ./build/embedded/launch-messages.js
/** What `launchEmbedded` and its child process say to each other over IPC: the key must be in neither argv nor env. */

const rateLimitSchema = object({ requests: number(), windowMilliseconds: number() });
/** To the child, once. */
const startMessageSchema = object({
    type: literal('start'),
    options: object({
        journalFile: string(),
        listenHost: exactOptional(string()),
        port: exactOptional(number()),
        apiPort: exactOptional(number()),
        apiKey: exactOptional(string()),
        apiLimit: exactOptional(rateLimitSchema),
        callLimit: exactOptional(rateLimitSchema),
        journalMemoryBytes: exactOptional(number()),
    }),
});
/** To the child, once: the parent has written down where the server is, so the child may outlive it. */
const adoptedMessageSchema = object({ type: literal('adopted') });
/** From the child, once. */
const startedMessageSchema = variant('type', [
    object({ type: literal('ready'), apiUrl: string(), apiKey: string() }),
    object({ type: literal('failed'), message: string() }),
]);

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: external "node:http"
const external_node_http_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");
;// CONCATENATED MODULE: ./build/embedded/account/account.js
/** An empty account. */
function createAccount({ ownerId, now, newId }) {
    return {
        ownerId,
        defaultWorkspace: newId(),
        collections: new Map(),
        environments: new Map(),
        mocks: new Map(),
        now,
        newId,
    };
}
/** The UID of a thing of this account: `<owner>-<id>`. */
function uidOf(account, id) {
    return `${account.ownerId}-${id}`;
}
/** Finds a thing by ID or UID. The ID is tried first: a UUID may itself begin with the owner's digits and a dash. */
function findByIdOrUid(account, things, idOrUid) {
    const prefix = `${account.ownerId}-`;
    return things.get(idOrUid) ?? (idOrUid.startsWith(prefix) ? things.get(idOrUid.slice(prefix.length)) : undefined);
}
/** A time as Postman writes it: ISO 8601, UTC, whole seconds (every recorded answer ends in `.000Z`). */
function timestamp(milliseconds) {
    return new Date(Math.floor(milliseconds / 1000) * 1000).toISOString();
}

;// CONCATENATED MODULE: external "node:buffer"
const external_node_buffer_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
;// CONCATENATED MODULE: ./build/embedded/read-body.js
/** Request bodies of bounded size, bounded in sum. */

/**
 * Makes a reader. What follows a body that is refused is thrown away as it comes, so the client can finish sending,
 * sees the answer, and may use the connection again.
 *
 * @param maxBytes of one body.
 * @param maxBytesAtOnce of all bodies being read at one time.
 */
function createBodyReader(maxBytes, maxBytesAtOnce) {
    let heldBytes = 0;
    return (request, done) => {
        if (Number(request.headers['content-length']) > maxBytes) {
            request.resume();
            done({ outcome: 'too-large' });
            return;
        }
        let parts = [];
        let length = 0;
        let finished = false;
        const finish = (result) => {
            if (finished)
                return;
            finished = true;
            heldBytes -= length;
            parts = [];
            if (result !== undefined)
                done(result);
        };
        request.on('data', (part) => {
            if (finished)
                return;
            if (length + part.length > maxBytes) {
                finish({ outcome: 'too-large' });
                return;
            }
            if (heldBytes + part.length > maxBytesAtOnce) {
                finish({ outcome: 'too-many' });
                return;
            }
            parts.push(part);
            length += part.length;
            heldBytes += part.length;
        });
        request.on('end', () => {
            const [first] = parts;
            finish({
                outcome: 'read',
                body: parts.length === 1 && first !== undefined ? first : external_node_buffer_namespaceObject.Buffer.concat(parts, length),
            });
        });
        // A client that goes away: nobody is left to answer.
        request.on('error', () => {
            finish(undefined);
        });
        request.on('close', () => {
            finish(undefined);
        });
    };
}

;// CONCATENATED MODULE: ./build/embedded/api/reply.js
/** What an endpoint answers. */

/** A success: 200 with this value as JSON (no endpoint answers 201 or 204, creates and deletes included). */
function ok(value) {
    return okJson(external_node_buffer_namespaceObject.Buffer.from(JSON.stringify(value)));
}
/** A success whose JSON is encoded already. */
function okJson(body) {
    return { status: 200, contentType: 'application/json; charset=utf-8', body };
}
/**
 * A failure. The content type has no charset: Postman's official SDK parses an error's body only when the header is
 * exactly `application/json`.
 */
function failure(status, value) {
    return { status, contentType: 'application/json', body: external_node_buffer_namespaceObject.Buffer.from(JSON.stringify(value)) };
}

;// CONCATENATED MODULE: ./build/embedded/api/errors.js

const problem = (status, type, title, detail, more = {}) => failure(status, { type: `https://api.postman.com/problems/${type}`, title, detail, status, ...more });
/** Also for a missing key: the same body was recorded for a wrong one (inferred). */
const unauthorized = () => failure(401, {
    error: {
        name: 'AuthenticationError',
        message: 'Invalid API Key. Every request requires a valid API Key to be sent.',
    },
});
/** An unknown path or method: the description has this body; that it answers unknown routes is inferred. */
const unknownRoute = () => problem(404, 'not-found', 'Not Found', 'Not Found');
const payloadTooLarge = () => problem(413, 'payload-too-large', 'Payload Too Large', 'Request size limit exceeded', { instance: '/' });
/** The official collection's 429 body, on all of its endpoints. `retryAt` is in epoch seconds. */
const rateLimited = (retryAt) => failure(429, { error: 'rateLimited', message: `Rate limit exceeded. Please retry after ${retryAt}` });
const serverError = () => failure(500, { error: { type: 'serverError', message: 'Something went wrong with the server' } });
const malformedJson = () => failure(400, { error: { name: 'malformedRequestError', message: 'The request body is not a valid JSON object.' } });
/** `details.param` is a list here; it is a plain string in some answers: see the calls. */
const paramMissing = (param) => failure(400, {
    error: { name: 'paramMissingError', message: 'Parameter is missing in the request.', details: { param } },
});
const nothingToUpdate = () => failure(400, {
    error: {
        details: { param: 'environment, private, name, config, collection' },
        name: 'paramMissingError',
        message: 'At least one parameter must be provided.',
    },
});
const invalidParam = (param) => failure(400, {
    error: { name: 'invalidParamsError', message: `Invalid value for parameter: ${param}.`, details: { param } },
});
const invalidCursor = () => problem(400, 'bad-request', 'Malformed request', 'Invalid cursor');
const malformed = (item, details) => failure(400, {
    error: {
        name: 'malformedRequestError',
        message: `Found ${details.length} errors with the supplied ${item}.`,
        details,
    },
});
/** E.g. a variable that is null. `path` is dotted. */
const invalidEnvironmentType = (value, expected, path) => {
    const actual = value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
    return failure(400, {
        error: { name: 'malformedRequestError', message: `Invalid type: ${actual} (expected ${expected}) at ${path}` },
    });
};
const collectionMismatch = () => failure(400, {
    error: {
        name: 'collectionMismatchError',
        message: 'The collection ID in the path does not match the collection ID in the request body.',
    },
});
/** GET of one collection. The description says 400, the official collection 404: clients check for 404. */
const collectionNotFound = () => failure(404, {
    error: { name: 'instanceNotFoundError', message: 'We could not find the collection you are looking for' },
});
/** PUT and DELETE of a collection, and a mock made from things that do not exist (the latter inferred). */
const itemNotFound = (item, id) => failure(404, {
    error: { name: 'instanceNotFoundError', message: 'The specified item does not exist.', details: { item, id } },
});
/** GET of one environment; the description files it under 400, which its name contradicts. */
const environmentNotFound = () => failure(404, {
    error: { name: 'instanceNotFoundError', message: 'We could not find the environment you are looking for' },
});
/** PUT and DELETE of an environment. */
const environmentDoesNotExist = () => failure(404, {
    error: { name: 'instanceNotFoundError', message: 'The specified environment does not exist.' },
});
const mockNotFound = () => failure(404, {
    error: { name: 'instanceNotFoundError', message: 'The specified mock does not exist.', details: {} },
});
const mockAlreadyPublished = () => failure(400, { error: { name: 'mockAlreadyPublishedError', message: 'This mock is already public.' } });
/** The message is Postman's own slip. */
const mockAlreadyUnpublished = () => failure(400, { error: { name: 'mockAlreadyUnpublishedError', message: 'This mock has already been deleted.' } });
/** The mock of a server response: another family than `mockNotFound`. */
const mockOfServerResponseNotFound = () => failure(404, {
    error: {
        name: 'mockNotFoundError',
        header: 'Unable to find mock',
        message: 'Please refresh and try again.',
    },
});
const serverResponseNotFound = () => failure(404, {
    error: {
        name: 'serverResponseNotFoundError',
        header: 'Unable to find mock server response',
        message: 'We could not find the mock server response you are looking for.',
    },
});
/** Ours: the mock's port cannot be opened. A 4xx, because trying again would not help. */
const cannotListen = (message) => failure(400, { error: { name: 'mockListenError', message } });
/** Ours: the engine refuses the collection or environment. */
const unreadable = (item, message) => failure(400, { error: { name: 'malformedRequestError', message, details: [`${item}: ${message}`] } });

;// CONCATENATED MODULE: ./build/embedded/api/rate-limit-headers.js
/**
 * On every answer, in every spelling that Postman's rate limit page lists. Resets are in epoch seconds, but for the one
 * in `RateLimit`, which is in seconds from now.
 */
function rateLimitHeaders(rateLimit, now) {
    const limit = String(rateLimit.rule.requests);
    const remaining = String(rateLimit.remaining());
    const reset = String(Math.ceil(rateLimit.resetAt() / 1000));
    const window = Math.ceil(rateLimit.rule.windowMilliseconds / 1000);
    return [
        ...['RateLimit', `limit=${limit}, remaining=${remaining}, reset=${secondsLeft(rateLimit, now)}`],
        ...['RateLimit-Policy', `${limit};w=${window}`],
        ...['RateLimit-Limit', limit, 'X-RateLimit-Limit', limit],
        ...['RateLimit-Remaining', remaining, 'X-RateLimit-Remaining', remaining],
        ...['RateLimit-Reset', reset, 'X-RateLimit-Reset', reset],
    ];
}
/** Only with 429, in seconds: the sources have three spellings, so all three are sent. */
function retryHeaders(rateLimit, now) {
    const seconds = String(secondsLeft(rateLimit, now));
    return ['Retry-After', seconds, 'RetryAfter', seconds, 'X-RateLimit-RetryAfter', seconds];
}
function secondsLeft(rateLimit, now) {
    return Math.max(0, Math.ceil((rateLimit.resetAt() - now) / 1000));
}

;// CONCATENATED MODULE: ./build/embedded/api/request.js
/** What an endpoint gets. */

/** The object under a key of the body, as most endpoints wrap theirs: `{"mock": {…}}`. */
function bodyObject(body, key) {
    if (!isObject(body) || !Object.hasOwn(body, key))
        return undefined;
    const value = body[key];
    return isObject(value) ? value : undefined;
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The dotted path of the first value that a schema refused; `whole` when it refused the whole. */
function refusedParam(issues, whole) {
    const [issue] = issues;
    return (issue === undefined ? null : getDotPath(issue)) ?? whole;
}
/** A query parameter's value; `undefined` when absent or empty. */
function queryValue(query, name) {
    const value = query.get(name);
    return value === null || value === '' ? undefined : value;
}

;// CONCATENATED MODULE: ./build/embedded/api/call-log-query.js
/** The query parameters of GET /mocks/{mockId}/call-logs. */




const includable = ['request.headers', 'request.body', 'response.headers', 'response.body'];
/** Newest first unless asked otherwise: so is the documented example. */
const defaultDirection = 'desc';
/**
 * Parses the parameters. That bad ones are answered with `invalidParamsError` is inferred from the documented body for
 * `since`. There is no retention period here, so `since` may lie in any past.
 */
function parseCallLogQuery(query) {
    const limit = call_log_query_integer(query, 'limit', 1, 100);
    if (limit === null)
        return invalidParam('limit');
    const since = time(query, 'since');
    if (since === null)
        return invalidParam('since');
    const until = time(query, 'until');
    if (until === null)
        return invalidParam('until');
    if (since !== undefined && until !== undefined && since > until)
        return invalidParam('since');
    const statusCode = call_log_query_integer(query, 'responseStatusCode', 100, 999);
    if (statusCode === null)
        return invalidParam('responseStatusCode');
    const type = lowerCase(query, 'responseType');
    if (type !== undefined && type !== 'success' && type !== 'error')
        return invalidParam('responseType');
    const sort = queryValue(query, 'sort');
    const direction = lowerCase(query, 'direction');
    if (sort !== undefined && (sort !== 'servedAt' || direction === undefined))
        return invalidParam('sort');
    if (direction !== undefined && (sort === undefined || (direction !== 'asc' && direction !== 'desc'))) {
        return invalidParam('direction');
    }
    const names = (queryValue(query, 'include') ?? '').split(',').flatMap((name) => name.trim() || []);
    const include = includable.filter((name) => names.includes(name));
    if (include.length !== new Set(names).size)
        return invalidParam('include');
    const given = queryValue(query, 'cursor');
    const cursor = given === undefined ? undefined : decodeCursor(given);
    if (given !== undefined && (cursor === undefined || (direction !== undefined && direction !== cursor.direction))) {
        return invalidCursor();
    }
    const filter = {
        since,
        until,
        statusCode,
        type,
        method: lowerCase(query, 'requestMethod'),
        path: lowerCase(query, 'requestPath'),
    };
    return {
        limit: limit ?? 100,
        direction: cursor?.direction ?? direction ?? defaultDirection,
        start: cursor?.start,
        include: new Set(include),
        filter: Object.values(filter).every((value) => value === undefined) ? undefined : filter,
    };
}
const cursorSchema = object({
    start: pipe(number(), integer(), minValue(0)),
    direction: picklist(['asc', 'desc']),
});
/** A place in the journal as opaque base64. It names an entry, so calls that come in between shift nothing. */
function encodeCursor(cursor) {
    return external_node_buffer_namespaceObject.Buffer.from(JSON.stringify(cursor)).toString('base64');
}
function decodeCursor(text) {
    try {
        const parsed = safeParse(cursorSchema, JSON.parse(external_node_buffer_namespaceObject.Buffer.from(text, 'base64').toString('utf8')));
        return parsed.success ? parsed.output : undefined;
    }
    catch {
        return undefined;
    }
}
function lowerCase(query, name) {
    return queryValue(query, name)?.toLowerCase();
}
/** `undefined` when absent, `null` when bad. */
function call_log_query_integer(query, name, min, max) {
    const value = query.get(name);
    if (value === null)
        return undefined;
    if (!/^\d{1,9}$/.test(value))
        return null;
    const number = Number(value);
    return number >= min && number <= max ? number : null;
}
/** An ISO 8601 date or time in milliseconds; `undefined` when absent, `null` when bad. */
function time(query, name) {
    // A `+` in a zone offset that was not encoded arrives as a space.
    const value = queryValue(query, name)?.replace(' ', '+');
    if (value === undefined)
        return undefined;
    if (!/^\d{4}-\d{2}-\d{2}(?:T[\d:.]{5,18}(?:Z|[+-]\d{2}:?\d{2})?)?$/i.test(value))
        return null;
    const milliseconds = Date.parse(value);
    return Number.isNaN(milliseconds) ? null : milliseconds;
}

;// CONCATENATED MODULE: ./build/embedded/api/call-logs.js
/** GET /mocks/{mockId}/call-logs. */





/** A page ends here or at `limit`, whichever comes first (Postman's documentation: 6.5 MB). */
const maxPageBytes = 6_500_000;
const getCallLogs = async ({ account, journal, query, params: [id = ''] }) => {
    const mock = findByIdOrUid(account, account.mocks, id);
    if (mock === undefined)
        return mockNotFound();
    const parsed = parseCallLogQuery(query);
    if ('status' in parsed)
        return parsed;
    const { limit, direction, start } = parsed;
    const page = [];
    let pageBytes = 0;
    let nextCursor = null;
    scan: for await (const entries of journal.entries(mock.id, direction, start)) {
        for (const { sequence, json } of entries) {
            const callLog = call_logs_select(json, parsed);
            if (callLog === undefined)
                continue;
            // One entry always fits, however large.
            if (page.length === limit || (page.length > 0 && pageBytes + callLog.length > maxPageBytes)) {
                nextCursor = encodeCursor({ start: sequence, direction });
                break scan;
            }
            page.push(callLog);
            pageBytes += callLog.length + 1;
        }
    }
    return okJson(encodePage(page, nextCursor));
};
/** The entry as this query wants it, `undefined` when the filter leaves it out. */
function call_logs_select(json, { filter, include }) {
    // The journal's form is that of a call log with everything included: nothing needs to be parsed.
    if (filter === undefined && include.size === 4)
        return json;
    // Written by our own encoder, in this very process.
    const callLog = JSON.parse(json.toString('utf8'));
    if (filter !== undefined && !matches(callLog, filter))
        return undefined;
    return external_node_buffer_namespaceObject.Buffer.from(JSON.stringify(withIncludes(callLog, include)));
}
function matches({ servedAt, request, response }, filter) {
    const { since, until, statusCode, type, method, path } = filter;
    const time = Date.parse(servedAt);
    return ((since === undefined || time >= since) &&
        (until === undefined || time <= until) &&
        (statusCode === undefined || response.statusCode === statusCode) &&
        (type === undefined || response.type === type) &&
        (method === undefined || request.method.toLowerCase() === method) &&
        (path === undefined || request.path.toLowerCase() === path));
}
function withIncludes(callLog, include) {
    const { headers: requestHeaders, body: requestBody, ...request } = callLog.request;
    const { headers: responseHeaders, body: responseBody, ...response } = callLog.response;
    return {
        ...callLog,
        request: {
            ...request,
            ...(include.has('request.headers') ? { headers: requestHeaders } : {}),
            ...(include.has('request.body') ? { body: requestBody } : {}),
        },
        response: {
            ...response,
            ...(include.has('response.headers') ? { headers: responseHeaders } : {}),
            ...(include.has('response.body') ? { body: responseBody } : {}),
        },
    };
}
function encodePage(callLogs, nextCursor) {
    const comma = external_node_buffer_namespaceObject.Buffer.from(',');
    return external_node_buffer_namespaceObject.Buffer.concat([
        external_node_buffer_namespaceObject.Buffer.from('{"call-logs":['),
        ...callLogs.flatMap((callLog, index) => (index === 0 ? [callLog] : [comma, callLog])),
        external_node_buffer_namespaceObject.Buffer.from(`],"meta":${JSON.stringify({ nextCursor })}}`),
    ]);
}

;// CONCATENATED MODULE: ./build/embedded/account/stamp-collection.js
/**
 * A copy of the document in which `info` names the collection's own ID, UID, owner and times, and every folder, request
 * and saved response has `id`, `uid`, `createdAt` and `updatedAt` (official OpenAPI description, GET /collections/{id}).
 * IDs that the document already has are kept, so that an `x-mock-response-id` taken from the file works; the second
 * holder of one ID gets a new one. Broken items are kept as they are, and so is a collection of format v1, which has no
 * `info`. No recursion: folders may nest very deep.
 */
function stampCollection(document, stamp) {
    const { info } = document;
    if (!stamp_collection_isObject(info))
        return document;
    const stamped = {
        ...document,
        info: {
            ...info,
            _postman_id: stamp.id,
            name: stamp.name,
            uid: `${stamp.ownerId}-${stamp.id}`,
            createdAt: stamp.createdAt,
            updatedAt: stamp.updatedAt,
            lastUpdatedBy: stamp.ownerId,
        },
    };
    const seenIds = new Set();
    const holders = [stamped];
    for (let holder = holders.pop(); holder !== undefined; holder = holders.pop()) {
        for (const list of ['item', 'response']) {
            const things = holder[list];
            if (!Array.isArray(things))
                continue;
            holder[list] = things.map((thing) => {
                if (!stamp_collection_isObject(thing))
                    return thing;
                const copy = stampThing(thing, stamp, seenIds);
                holders.push(copy);
                return copy;
            });
        }
    }
    return stamped;
}
function stampThing(thing, { ownerId, createdAt, updatedAt, newId }, seenIds) {
    const given = thing['id'];
    const id = typeof given === 'string' && given !== '' && !seenIds.has(given) ? given : newId();
    seenIds.add(id);
    return { ...thing, id, uid: `${ownerId}-${id}`, createdAt: thing['createdAt'] ?? createdAt, updatedAt };
}
function stamp_collection_isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./build/embedded/account/collections.js


/** Imports a collection. It always gets an ID of its own: importing one file twice makes two collections (inferred). */
function addCollection(account, { name, document, workspace }) {
    const id = account.newId();
    const createdAt = timestamp(account.now());
    return collections_store(account, {
        id,
        name,
        document,
        workspace: workspace ?? account.defaultWorkspace,
        createdAt,
        updatedAt: createdAt,
    });
}
/** Puts another document in the place of a collection's. */
function replaceCollection(account, collection, { name, document }) {
    return collections_store(account, { ...collection, name, document, updatedAt: timestamp(account.now()) });
}
/** Removes a collection. Mocks made from it stay and become deactivated (official OpenAPI description). */
function removeCollection(account, collection) {
    account.collections.delete(collection.id);
}
/** The collections of a workspace (of all, when none is named), oldest first; an unknown workspace has none. */
function listCollections(account, { workspace, name }) {
    return [...account.collections.values()].filter((collection) => (workspace === undefined || collection.workspace === workspace) &&
        (name === undefined || collection.name === name));
}
function collections_store(account, collection) {
    const { ownerId, newId } = account;
    const stamped = { ...collection, document: stampCollection(collection.document, { ...collection, ownerId, newId }) };
    account.collections.set(stamped.id, stamped);
    return stamped;
}

;// CONCATENATED MODULE: ./build/embedded/api/collections.js





/** GET /collections. `meta` comes with paginated answers only (inferred from recorded ones, which lack it). */
const getCollections = ({ account, query }) => {
    const filter = { workspace: queryValue(query, 'workspace'), name: queryValue(query, 'name') };
    const found = listCollections(account, filter);
    const limit = wholeNumber(query, 'limit');
    if (limit === null || limit === 0)
        return invalidParam('limit');
    const offset = wholeNumber(query, 'offset');
    if (offset === null)
        return invalidParam('offset');
    if (limit === undefined && offset === undefined) {
        return ok({ collections: found.map((collection) => collectionSummary(account, collection)) });
    }
    const start = offset ?? 0;
    const page = found.slice(start, limit === undefined ? undefined : start + limit);
    return ok({
        collections: page.map((collection) => collectionSummary(account, collection)),
        meta: { total: found.length, offset: start, limit: limit ?? found.length },
    });
};
/** POST /collections. */
const createCollection = async ({ account, host, query, body }) => {
    const parsed = parseCollection(body);
    if ('status' in parsed)
        return parsed;
    const collection = addCollection(account, { ...parsed, workspace: queryValue(query, 'workspace') });
    try {
        await host.check(collection);
    }
    catch (error) {
        removeCollection(account, collection);
        return unreadable('collection', messageOf(error));
    }
    return ok({ collection: collectionReference(account, collection) });
};
/** GET /collections/{collectionId}, whole or with `model=minimal` the table of contents. */
const getCollection = ({ account, query, params: [id = ''] }) => {
    const collection = findByIdOrUid(account, account.collections, id);
    if (collection === undefined)
        return collectionNotFound();
    const { document } = collection;
    return ok({ collection: query.get('model') === 'minimal' ? minimalCollection(document) : document });
};
/** PUT /collections/{collectionId}: its mocks serve the new document before the answer is sent. */
const putCollection = async ({ account, host, params: [id = ''], body }) => {
    const collection = findByIdOrUid(account, account.collections, id);
    if (collection === undefined)
        return itemNotFound('collection', id);
    const parsed = parseCollection(body);
    if ('status' in parsed)
        return parsed;
    const { info } = parsed.document;
    const named = isObject(info) ? info['_postman_id'] : undefined;
    if (typeof named === 'string' && named !== collection.id)
        return collectionMismatch();
    const replaced = replaceCollection(account, collection, parsed);
    try {
        await host.check(replaced);
        await host.refreshUsersOf(replaced.id);
    }
    catch (error) {
        account.collections.set(collection.id, collection);
        return unreadable('collection', messageOf(error));
    }
    return ok({ collection: collectionReference(account, replaced) });
};
/** DELETE /collections/{collectionId}: its mocks become deactivated. */
const deleteCollection = async ({ account, host, params: [id = ''] }) => {
    const collection = findByIdOrUid(account, account.collections, id);
    if (collection === undefined)
        return itemNotFound('collection', id);
    removeCollection(account, collection);
    await host.refreshUsersOf(collection.id);
    return ok({ collection: { id: collection.id, uid: uidOf(account, collection.id) } });
};
/** The collection in a body, checked as far as the documented error bodies go; the engine judges the rest. */
function parseCollection(body) {
    const document = bodyObject(body, 'collection');
    // A plain string in the recorded answer.
    if (document === undefined)
        return paramMissing('collection');
    // Format v1 has no `info`: name and requests are at the top. The cloud refuses it; here it works (ours).
    if (document['info'] === undefined && Array.isArray(document['requests']) && typeof document['name'] === 'string') {
        return { name: document['name'], document };
    }
    const { info } = document;
    const problems = ['info', 'item'].filter((key) => document[key] === undefined).map((key) => missing('', key));
    if (info !== undefined) {
        if (isObject(info))
            problems.push(...['name', 'schema'].filter((key) => !info[key]).map((key) => missing('info', key)));
        else
            problems.push('info: must be object');
    }
    if (document['item'] !== undefined && !Array.isArray(document['item']))
        problems.push('item: must be array');
    if (problems.length > 0)
        return malformed('collection', problems);
    return { name: isObject(info) ? String(info['name']) : '', document };
}
function missing(path, key) {
    return `${path}: must have required property '${key}'`;
}
/** An integer from 0; `undefined` when absent, `null` when it is something else. */
function wholeNumber(query, name) {
    const value = query.get(name);
    if (value === null)
        return undefined;
    return /^\d{1,9}$/.test(value) ? Number(value) : null;
}
function collectionReference(account, { id, name }) {
    return { id, name, uid: uidOf(account, id) };
}
function collectionSummary(account, { id, name, createdAt, updatedAt }) {
    return { id, name, owner: account.ownerId, createdAt, updatedAt, uid: uidOf(account, id), isPublic: false };
}
function minimalCollection({ info, variable, auth, event, item }) {
    const items = (Array.isArray(item) ? item : []).filter(isObject);
    const uids = (folders) => items.filter((entry) => Array.isArray(entry['item']) === folders).map(({ uid }) => uid);
    return {
        info,
        ...(variable === undefined ? {} : { variable }),
        ...(auth === undefined ? {} : { auth }),
        ...(event === undefined ? {} : { events: event }),
        rootLevelRequests: uids(false),
        rootLevelFolders: uids(true),
    };
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}

;// CONCATENATED MODULE: ./build/embedded/account/environments.js

function addEnvironment(account, { name, values, workspace }) {
    const createdAt = timestamp(account.now());
    const environment = {
        id: account.newId(),
        name,
        values,
        workspace: workspace ?? account.defaultWorkspace,
        createdAt,
        updatedAt: createdAt,
    };
    account.environments.set(environment.id, environment);
    return environment;
}
/** Changes an environment's name, values or both. */
function updateEnvironment(account, environment, changes) {
    const updated = { ...environment, ...changes, updatedAt: timestamp(account.now()) };
    account.environments.set(updated.id, updated);
    return updated;
}
/** Removes an environment. Mocks that use it stay and become deactivated (official OpenAPI description). */
function removeEnvironment(account, environment) {
    account.environments.delete(environment.id);
}
/** The environments of a workspace (of all, when none is named), oldest first; an unknown workspace has none. */
function listEnvironments(account, workspace) {
    return [...account.environments.values()].filter((environment) => workspace === undefined || environment.workspace === workspace);
}
/** An environment in the form of an environment file, as the engine reads it. */
function environmentDocument({ id, name, values }) {
    return { id, name, values };
}

;// CONCATENATED MODULE: ./build/embedded/api/environments.js





/** GET /environments: no paging. */
const getEnvironments = ({ account, query }) => ok({
    environments: listEnvironments(account, queryValue(query, 'workspace')).map((environment) => ({
        ...environmentInfo(account, environment),
        uid: uidOf(account, environment.id),
        isPublic: false,
    })),
});
/** POST /environments. */
const createEnvironment = ({ account, query, body }) => {
    const given = bodyObject(body, 'environment');
    if (given === undefined)
        return paramMissing('environment');
    const { name } = given;
    if (typeof name !== 'string')
        return malformed('environment', ["environment: must have required property 'name'"]);
    const values = parseValues(given['values']);
    if ('status' in values)
        return values;
    const environment = addEnvironment(account, { name, ...values, workspace: queryValue(query, 'workspace') });
    return ok({ environment: environmentReference(account, environment) });
};
/** GET /environments/{environmentId}: without `uid`. */
const getEnvironment = ({ account, params: [id = ''] }) => {
    const environment = findByIdOrUid(account, account.environments, id);
    if (environment === undefined)
        return environmentNotFound();
    return ok({
        environment: { ...environmentInfo(account, environment), values: environment.values, isPublic: false },
    });
};
/** PUT /environments/{environmentId}: name, values or both; its mocks serve them before the answer is sent. */
const putEnvironment = async ({ account, host, params: [id = ''], body }) => {
    const environment = findByIdOrUid(account, account.environments, id);
    if (environment === undefined)
        return environmentDoesNotExist();
    const given = bodyObject(body, 'environment');
    if (given === undefined)
        return paramMissing('environment');
    const { name } = given;
    if (name !== undefined && typeof name !== 'string')
        return malformed('environment', ['name: must be string']);
    const values = parseValues(given['values']);
    if ('status' in values)
        return values;
    const updated = updateEnvironment(account, environment, {
        ...(name === undefined ? {} : { name }),
        ...(given['values'] === undefined ? {} : values),
    });
    await host.refreshUsersOf(updated.id);
    return ok({ environment: environmentReference(account, updated) });
};
/** DELETE /environments/{environmentId}: mocks that use it become deactivated. */
const deleteEnvironment = async ({ account, host, params: [id = ''] }) => {
    const environment = findByIdOrUid(account, account.environments, id);
    if (environment === undefined)
        return environmentDoesNotExist();
    removeEnvironment(account, environment);
    await host.refreshUsersOf(environment.id);
    return ok({ environment: { id: environment.id, uid: uidOf(account, environment.id) } });
};
/** The variables, each with `enabled` and `type`, which Postman fills in. */
function parseValues(values) {
    if (values === undefined || values === null)
        return { values: [] };
    if (!Array.isArray(values))
        return invalidEnvironmentType(values, 'array', 'environment.values');
    const parsed = [];
    for (const [index, value] of values.entries()) {
        if (!isObject(value))
            return invalidEnvironmentType(value, 'object', `environment.values.${index}`);
        parsed.push({ enabled: true, type: 'default', ...value });
    }
    return { values: parsed };
}
function environmentReference(account, { id, name }) {
    return { id, name, uid: uidOf(account, id) };
}
function environmentInfo({ ownerId }, { id, name, createdAt, updatedAt }) {
    return { id, name, owner: ownerId, createdAt, updatedAt };
}

;// CONCATENATED MODULE: ./build/embedded/api/me.js

/** Read as "unlimited" by clients of Postman's API. */
const unlimited = 99_999_999;
const getMe = ({ account, journal }) => ok({
    user: {
        id: Number(account.ownerId),
        username: 'ephemeral-mock',
        email: 'ephemeral-mock@localhost.invalid',
        fullName: 'Ephemeral Mock',
        avatar: null,
        isPublic: false,
        // No team.
        teamId: 0,
        roles: ['user'],
    },
    operations: [{ name: 'mock_usage', limit: unlimited, usage: journal.count, overage: 0 }],
});

;// CONCATENATED MODULE: ./build/postman/model.js
/**
 * The Postman API's values as both its client and the embedded server see them.
 *
 * The schemas are lenient on purpose: they accept every shape that Postman's documentation, its official OpenAPI
 * description and recorded answers show, and normalise them to one read-only value per concept. Unknown keys are dropped.
 */

/** An optional or null key of a wire object that becomes `null` when absent. */
const orNull = (schema) => optional(nullable(schema), null);
/** Saved delay of a mock. `preset` is "1" (2G, 300 ms) or "2" (3G, 100 ms); absent for a custom duration. */
const delaySchema = object({
    type: optional(string(), 'fixed'),
    preset: optional(string()),
    duration: number(),
});
const mockConfigSchema = object({
    headers: optional(array(string()), []),
    matchBody: optional(dist_boolean(), false),
    matchHeader: optional(dist_boolean(), false),
    matchQueryParams: optional(dist_boolean(), true),
    matchWildcards: optional(dist_boolean(), true),
    delay: orNull(delaySchema),
    // The official description shows '' where recorded answers have null: both mean "no active server response".
    serverResponseId: pipe(orNull(string()), transform((id) => (id === '' ? null : id))),
});
/** The configuration of a mock that nobody has configured (recorded in 54 of 54 create answers). */
const defaultMockConfig = {
    headers: [],
    matchBody: false,
    matchHeader: false,
    matchQueryParams: true,
    matchWildcards: true,
    delay: null,
    serverResponseId: null,
};
const mockSchema = object({
    id: string(),
    uid: string(),
    owner: string(),
    name: string(),
    collection: string(),
    environment: pipe(orNull(string()), transform((uid) => (uid === '' ? null : uid))),
    mockUrl: string(),
    config: optional(mockConfigSchema, {}),
    createdAt: string(),
    updatedAt: string(),
    isPublic: optional(dist_boolean()),
    deactivated: optional(dist_boolean()),
});
/** What delete, publish and unpublish answer: Postman sends the bare ID or the UID, with or without `uid`. */
const referenceSchema = object({ id: string(), uid: optional(string()) });
const headerSchema = object({ key: optional(string(), ''), value: optional(nullable(string()), '') });
const serverResponseLanguages = ['text', 'javascript', 'json', 'html', 'xml'];
const serverResponseSummarySchema = object({
    id: string(),
    name: string(),
    statusCode: number(),
    createdAt: string(),
    updatedAt: optional(string()),
    createdBy: optional(string()),
    updatedBy: optional(string()),
});
const serverResponseSchema = object({
    ...serverResponseSummarySchema.entries,
    headers: pipe(orNull(array(headerSchema)), transform((headers) => headers ?? [])),
    language: orNull(string()),
    body: pipe(orNull(string()), transform((body) => body ?? '')),
    mock: optional(string()),
});
// The official description types `headers` as one {key, value} object; a list is what a real payload needs. Accept both.
const headersSchema = pipe(union([
    array(headerSchema),
    pipe(headerSchema, transform((header) => [header])),
]), transform((headers) => headers.map(({ key, value }) => ({ key, value: value ?? '' }))));
const loggedText = optional(nullable(string()));
const callLogSchema = object({
    id: string(),
    responseName: optional(nullable(string()), ''),
    servedAt: string(),
    request: object({
        method: string(),
        path: string(),
        headers: optional(nullable(headersSchema)),
        body: optional(nullable(object({ mode: optional(nullable(string())), data: loggedText }))),
    }),
    response: object({
        type: optional(string(), ''),
        statusCode: number(),
        headers: optional(nullable(headersSchema)),
        body: optional(nullable(object({ data: loggedText }))),
    }),
});
/** The `mode` of a request body that is no text: its `data` is base64. Ours: Postman's logs have no form for one. */
const binaryBodyMode = 'base64';
/** Ends the `data` of a body that the embedded server has cut for its journal, on a line of its own. Both in bytes. */
function cutMark(kept, full) {
    return `\n[cut: ${kept} of ${full} bytes]`;
}
/** Takes a body's data apart; `fullSize` in bytes when it was cut. */
function readCutMark(data) {
    // Only the end can hold the mark: no search through a megabyte.
    const match = /\n\[cut: \d+ of (\d+) bytes\]$/.exec(data.slice(-60));
    if (match === null)
        return { data, fullSize: undefined };
    return { data: data.slice(0, data.length - match[0].length), fullSize: Number(match[1]) };
}
const collectionSummarySchema = object({
    id: string(),
    uid: string(),
    name: string(),
    owner: optional(string()),
    createdAt: optional(string()),
    updatedAt: optional(string()),
});
const meSchema = object({
    user: object({
        id: number(),
        username: optional(nullable(string())),
        fullName: optional(nullable(string())),
        teamId: optional(nullable(number())),
        teamDomain: optional(nullable(string())),
    }),
    operations: optional(array(object({
        name: string(),
        // A recorded answer has `limit` once as the string "25".
        limit: pipe(union([number(), string()]), transform(Number)),
        usage: pipe(union([number(), string()]), transform(Number)),
    })), []),
});

;// CONCATENATED MODULE: ./build/embedded/account/mocks.js

/** Adds a mock whose listener is open at `mockUrl`. */
function addMock(account, mock) {
    const createdAt = timestamp(account.now());
    const stored = {
        id: mock.id,
        name: mock.name,
        collection: mock.collection.id,
        environment: mock.environment?.id ?? null,
        isPrivate: mock.isPrivate,
        config: mock.config,
        mockUrl: mock.mockUrl,
        workspace: mock.workspace ?? account.defaultWorkspace,
        serverResponses: new Map(),
        createdAt,
        updatedAt: createdAt,
    };
    account.mocks.set(stored.id, stored);
    return stored;
}
/** Changes what is given and leaves the rest (the older documentation calls the body "one or more of the properties"). */
function updateMock(account, mock, changes) {
    const updated = { ...mock, ...changes, updatedAt: timestamp(account.now()) };
    account.mocks.set(updated.id, updated);
    return updated;
}
/** Removes a mock and its server responses. */
function removeMock(account, mock) {
    account.mocks.delete(mock.id);
}
/** Whether the mock's collection or environment has been deleted (official OpenAPI description, `deactivated`). */
function isDeactivated(account, { collection, environment }) {
    return !account.collections.has(collection) || (environment !== null && !account.environments.has(environment));
}
/** The active mocks of a workspace (of all, when none is named), oldest first; deactivated ones are left out (inferred). */
function listMocks(account, workspace) {
    return [...account.mocks.values()].filter((mock) => (workspace === undefined || mock.workspace === workspace) && !isDeactivated(account, mock));
}
/** The mocks that serve this collection or environment. */
function mocksUsing(account, id) {
    return [...account.mocks.values()].filter((mock) => mock.collection === id || mock.environment === id);
}
/** The server response that every call gets, if one is active. A pointer to a deleted one counts as none (inferred). */
function activeServerResponse({ config, serverResponses }) {
    return config.serverResponseId === null ? undefined : serverResponses.get(config.serverResponseId);
}

;// CONCATENATED MODULE: ./build/embedded/net.js
/** A port could not be opened. The message names address, port, cause and what to do. */
class ListenError extends Error {
    name = 'ListenError';
}
/**
 * Starts to listen; resolves with the port.
 *
 * @throws ListenError when the port cannot be opened.
 */
function listen(server, { host, port }) {
    return new Promise((resolve, reject) => {
        const fail = (cause) => {
            reject(new ListenError(explain(cause, host, port), { cause }));
        };
        server.once('error', fail);
        server.listen({ host, port, backlog: 4096 }, () => {
            server.off('error', fail);
            // Listening on TCP: the address is never a pipe's name, nor null.
            resolve(server.address().port);
        });
    });
}
function explain({ code, message }, host, port) {
    const where = `${host.includes(':') ? `[${host}]` : host}:${port}`;
    if (code === 'EADDRINUSE') {
        return `Cannot listen on ${where}: the port is in use (EADDRINUSE). Stop what holds it, or ask for port 0 to get a free one.`;
    }
    if (code === 'EACCES') {
        return `Cannot listen on ${where}: not permitted (EACCES). Ask for a port above 1023, or for 0 to get a free one.`;
    }
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
        return `Cannot listen on ${where}: ${host} is no address of this machine (${code}). Use 127.0.0.1, or 0.0.0.0 for all.`;
    }
    return `Cannot listen on ${where}: ${message}.`;
}
/**
 * The URL of a port for a client on this machine, without a slash at the end. A server that listens on all addresses
 * is named by 127.0.0.1, which every one of them reaches.
 */
function urlOf(host, port) {
    if (host === '0.0.0.0' || host === '::')
        return `http://127.0.0.1:${port}`;
    return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}
/** How long answers under way have before their connections are ended. */
const graceMilliseconds = 200;
/** Closes the port at once, idle connections with it, and the others when they are done or a moment has passed. */
function closeServer(server) {
    return new Promise((resolve) => {
        const timer = setTimeout(() => {
            server.closeAllConnections();
        }, graceMilliseconds);
        server.close(() => {
            clearTimeout(timer);
            resolve();
        });
        server.closeIdleConnections();
    });
}

;// CONCATENATED MODULE: ./build/embedded/api/mocks.js
/** `/mocks`: list, create, get, update, delete, publish, unpublish. */








/**
 * What can be written of `config`. Postman documents `serverResponseId` alone; the others are ours, since there is no
 * other way to set them here.
 */
const configSchema = partial(object({
    headers: array(string()),
    matchBody: dist_boolean(),
    matchHeader: dist_boolean(),
    matchQueryParams: dist_boolean(),
    matchWildcards: dist_boolean(),
    delay: nullable(object({
        type: optional(literal('fixed'), 'fixed'),
        preset: exactOptional(picklist(['1', '2'])),
        duration: pipe(number(), integer(), minValue(0), maxValue(180_000)),
    })),
    serverResponseId: nullable(string()),
}));
const mocks_mockSchema = partial(object({
    collection: string(),
    environment: nullable(string()),
    name: string(),
    private: dist_boolean(),
    config: configSchema,
    // Accepted and, as in the cloud, never returned.
    description: nullable(string()),
    versionTag: nullable(string()),
}));
/** GET /mocks. With both filters only the workspace counts. The owner's team is 0: other teams have no mocks here. */
const getMocks = ({ account, query }) => {
    const workspace = queryValue(query, 'workspace');
    const team = queryValue(query, 'teamId');
    const none = workspace === undefined && team !== undefined && team !== '0';
    const mocks = none ? [] : listMocks(account, workspace);
    return ok({ mocks: mocks.map((mock) => fullMock(account, mock)) });
};
/** POST /mocks. */
const createMock = async ({ account, host, query, body }) => {
    const given = bodyObject(body, 'mock');
    if (given === undefined)
        return paramMissing(['mock']);
    if (given['collection'] === undefined)
        return paramMissing(['collection']);
    const parsed = safeParse(mocks_mockSchema, given);
    if (!parsed.success)
        return invalidParam(refusedParam(parsed.issues, 'mock'));
    const input = parsed.output;
    const linked = findLinked(account, input);
    if ('status' in linked)
        return linked;
    const { collection, environment = null } = linked;
    if (collection === undefined)
        return paramMissing(['collection']);
    const id = account.newId();
    // A new mock has no server responses, so none can be active.
    const config = { ...defaultMockConfig, ...defined(input.config ?? {}), serverResponseId: null };
    const isPrivate = input.private ?? false;
    try {
        const { url } = await host.open(id, isPrivate, { collection, environment, config });
        const mock = addMock(account, {
            id,
            name: input.name ?? collection.name,
            collection,
            environment,
            isPrivate,
            config,
            workspace: queryValue(query, 'workspace'),
            mockUrl: url,
        });
        return ok({ mock: briefMock(account, mock) });
    }
    catch (error) {
        if (error instanceof ListenError)
            return cannotListen(error.message);
        throw error;
    }
};
/** GET /mocks/{mockId}. */
const getMock = ({ account, params: [id = ''] }) => {
    const mock = findByIdOrUid(account, account.mocks, id);
    return mock === undefined ? mockNotFound() : ok({ mock: fullMock(account, mock) });
};
/** PUT /mocks/{mockId}: a partial update; `environment: null` detaches (inferred), another collection is accepted. */
const putMock = async ({ account, host, params: [id = ''], body }) => {
    const mock = findByIdOrUid(account, account.mocks, id);
    if (mock === undefined)
        return mockNotFound();
    const parsed = safeParse(mocks_mockSchema, bodyObject(body, 'mock') ?? {});
    if (!parsed.success)
        return invalidParam(refusedParam(parsed.issues, 'mock'));
    const input = parsed.output;
    if (Object.keys(input).length === 0)
        return nothingToUpdate();
    const linked = findLinked(account, input);
    if ('status' in linked)
        return linked;
    const pointer = input.config?.serverResponseId;
    // The mock may keep a pointer to a server response that is gone, but cannot get one.
    const keepsPointer = pointer === mock.config.serverResponseId;
    if (typeof pointer === 'string' && !keepsPointer && !mock.serverResponses.has(pointer))
        return serverResponseNotFound();
    const { collection, environment } = linked;
    const updated = updateMock(account, mock, {
        ...(input.name === undefined ? {} : { name: input.name }),
        ...(input.private === undefined ? {} : { isPrivate: input.private }),
        ...(input.config === undefined ? {} : { config: { ...mock.config, ...defined(input.config) } }),
        ...(collection === undefined ? {} : { collection: collection.id }),
        ...(environment === undefined ? {} : { environment: environment?.id ?? null }),
    });
    try {
        await host.refresh(updated);
    }
    catch (error) {
        account.mocks.set(mock.id, mock);
        return unreadable('collection', String(error));
    }
    return ok({ mock: briefMock(account, updated) });
};
/** DELETE /mocks/{mockId}: the port closes, server responses and call logs go with it (inferred). */
const deleteMock = async ({ account, host, params: [id = ''] }) => {
    const mock = findByIdOrUid(account, account.mocks, id);
    if (mock === undefined)
        return mockNotFound();
    removeMock(account, mock);
    await host.close(mock.id);
    return ok({ mock: { id: mock.id, uid: uidOf(account, mock.id) } });
};
/** POST /mocks/{mockId}/publish: calls need no key. */
const publishMock = (request) => setPrivate(request, false);
/** DELETE /mocks/{mockId}/unpublish: calls need the key. */
const unpublishMock = (request) => setPrivate(request, true);
async function setPrivate({ account, host, params: [id = ''] }, isPrivate) {
    const mock = findByIdOrUid(account, account.mocks, id);
    if (mock === undefined)
        return mockNotFound();
    if (mock.isPrivate === isPrivate)
        return isPrivate ? mockAlreadyUnpublished() : mockAlreadyPublished();
    await host.refresh(updateMock(account, mock, { isPrivate }));
    return ok({ mock: { id: mock.id } });
}
/** The collection and environment that the input names, by ID or UID. */
function findLinked(account, { collection: collectionId, environment: environmentId }) {
    const linked = {};
    if (collectionId !== undefined) {
        const collection = findByIdOrUid(account, account.collections, collectionId);
        if (collection === undefined)
            return itemNotFound('collection', collectionId);
        linked.collection = collection;
    }
    if (environmentId !== undefined) {
        const environment = environmentId === null || environmentId === ''
            ? null
            : findByIdOrUid(account, account.environments, environmentId);
        if (environment === undefined)
            return itemNotFound('environment', environmentId ?? '');
        linked.environment = environment;
    }
    return linked;
}
/** Create and update answer without `isPublic` and `deactivated` (recorded). */
function briefMock(account, mock) {
    return {
        id: mock.id,
        owner: account.ownerId,
        uid: uidOf(account, mock.id),
        collection: uidOf(account, mock.collection),
        mockUrl: mock.mockUrl,
        name: mock.name,
        config: mock.config,
        createdAt: mock.createdAt,
        updatedAt: mock.updatedAt,
        environment: mock.environment === null ? null : uidOf(account, mock.environment),
    };
}
/** Get and list. `isPublic` tells of a public workspace, not of `private`, which no endpoint returns. */
function fullMock(account, mock) {
    return { ...briefMock(account, mock), isPublic: false, deactivated: isDeactivated(account, mock) };
}
/** Without the keys whose value is undefined, so that spreading changes only what was given. */
function defined(value) {
    // The cast restates the filter, which the type system cannot follow.
    return Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined));
}

;// CONCATENATED MODULE: ./build/embedded/account/server-responses.js

/** Adds a server response; that does not activate it. */
function addServerResponse(account, mock, given) {
    const createdAt = timestamp(account.now());
    return server_responses_store(account, mock, { ...given, id: account.newId(), createdAt, updatedAt: createdAt });
}
function updateServerResponse(account, mock, response, changes) {
    return server_responses_store(account, mock, { ...response, ...changes, updatedAt: timestamp(account.now()) });
}
/** Removes a server response. The mock's pointer to it stays when it was the active one (MCP server, tool text). */
function removeServerResponse(account, mock, { id }) {
    const serverResponses = new Map(mock.serverResponses);
    serverResponses.delete(id);
    account.mocks.set(mock.id, { ...mock, serverResponses });
}
function server_responses_store(account, mock, response) {
    const serverResponses = new Map(mock.serverResponses).set(response.id, response);
    account.mocks.set(mock.id, { ...mock, serverResponses });
    return response;
}

;// CONCATENATED MODULE: ./build/embedded/api/server-responses.js
/** `/mocks/{mockId}/server-responses`. Wrapped in `serverResponse` on the way in, bare on the way out. */







const server_responses_serverResponseSchema = partial(object({
    name: string(),
    // 5xx only (MCP server, tool text). Older documentation calls it a string: digits are accepted.
    statusCode: pipe(union([number(), pipe(string(), regex(/^\d{3}$/), transform(Number))]), integer(), minValue(500), maxValue(599)),
    headers: pipe(nullable(array(object({ key: optional(string(), ''), value: optional(string(), '') }))), transform((headers) => headers ?? [])),
    language: nullable(picklist(serverResponseLanguages)),
    body: pipe(nullable(string()), transform((body) => body ?? '')),
}));
/** GET: the list, without headers and bodies. */
const getServerResponses = (request) => withMock(request, ({ account }, mock) => ok([...mock.serverResponses.values()].map((response) => serverResponseSummary(account, response))));
/** POST: creating one does not activate it. */
const createServerResponse = (request) => withMock(request, ({ account, body }, mock) => {
    const given = bodyObject(body, 'serverResponse');
    if (given === undefined)
        return paramMissing(['serverResponse']);
    const missing = ['name', 'statusCode'].filter((key) => given[key] === undefined);
    if (missing.length > 0)
        return paramMissing(missing);
    return withInput(given, ({ name = '', statusCode = 500, headers = [], language = null, body: text = '' }) => {
        const created = addServerResponse(account, mock, { name, statusCode, headers, language, body: text });
        return ok(fullServerResponse(account, mock, created));
    });
});
/** GET one. */
const getServerResponse = (request) => withServerResponse(request, ({ account }, mock, response) => ok(fullServerResponse(account, mock, response)));
/** PUT: a partial update; at least one property. */
const putServerResponse = (request) => withServerResponse(request, ({ account, host, body }, mock, response) => {
    const given = bodyObject(body, 'serverResponse');
    // `details.param` is a plain string here (official collection 1.30).
    if (given === undefined || Object.keys(given).length === 0)
        return paramMissing('serverResponse');
    return withInput(given, async (changes) => {
        const updated = updateServerResponse(account, mock, response, onlyDefined(changes));
        await refresh(account, host, mock.id);
        return ok(fullServerResponse(account, mock, updated));
    });
});
/** DELETE: answers what was deleted, without `updatedAt` and `mock`. */
const deleteServerResponse = (request) => withServerResponse(request, async ({ account, host }, mock, response) => {
    removeServerResponse(account, mock, response);
    await refresh(account, host, mock.id);
    // `undefined` leaves a key out of the JSON.
    return ok({ ...fullServerResponse(account, mock, response), updatedAt: undefined, mock: undefined });
});
function withMock(request, endpoint) {
    const { account, params } = request;
    const mock = findByIdOrUid(account, account.mocks, params[0] ?? '');
    return mock === undefined ? mockOfServerResponseNotFound() : endpoint(request, mock);
}
function withServerResponse(request, endpoint) {
    return withMock(request, (_, mock) => {
        const response = mock.serverResponses.get(request.params[1] ?? '');
        return response === undefined ? serverResponseNotFound() : endpoint(request, mock, response);
    });
}
function withInput(given, use) {
    const parsed = safeParse(server_responses_serverResponseSchema, given);
    if (parsed.success)
        return use(parsed.output);
    return invalidParam(refusedParam(parsed.issues, 'serverResponse'));
}
/** The listener holds the mock as it was: tell it. */
async function refresh(account, host, mockId) {
    const mock = account.mocks.get(mockId);
    if (mock !== undefined)
        await host.refresh(mock);
}
function serverResponseSummary({ ownerId }, { id, name, statusCode, createdAt, updatedAt }) {
    return { id, name, statusCode, createdAt, updatedAt, createdBy: ownerId, updatedBy: ownerId };
}
function fullServerResponse(account, mock, response) {
    const { headers, language, body } = response;
    return { ...serverResponseSummary(account, response), headers, language, body, mock: mock.id };
}
function onlyDefined({ name, statusCode, headers, language, body }) {
    return {
        ...(name === undefined ? {} : { name }),
        ...(statusCode === undefined ? {} : { statusCode }),
        ...(headers === undefined ? {} : { headers }),
        ...(language === undefined ? {} : { language }),
        ...(body === undefined ? {} : { body }),
    };
}

;// CONCATENATED MODULE: ./build/embedded/api/shut-down.js
/** POST /_embedded/shutdown: ours, for the one who started the server. */

/** Writes what the journal still holds back, answers, and then ends the server. */
const shutDown = ({ journal, shutDown: begin }) => {
    journal.flush();
    begin();
    return ok({ calls: journal.count });
};

;// CONCATENATED MODULE: ./build/embedded/api/routes.js
/** Which endpoint a method and path mean. */







/** `*` stands for one segment, an ID. */
const routes = [
    ['GET', 'mocks', getMocks],
    ['POST', 'mocks', createMock],
    ['GET', 'mocks/*', getMock],
    ['PUT', 'mocks/*', putMock],
    ['DELETE', 'mocks/*', deleteMock],
    ['POST', 'mocks/*/publish', publishMock],
    ['DELETE', 'mocks/*/unpublish', unpublishMock],
    ['GET', 'mocks/*/call-logs', getCallLogs],
    ['GET', 'mocks/*/server-responses', getServerResponses],
    ['POST', 'mocks/*/server-responses', createServerResponse],
    ['GET', 'mocks/*/server-responses/*', getServerResponse],
    ['PUT', 'mocks/*/server-responses/*', putServerResponse],
    ['DELETE', 'mocks/*/server-responses/*', deleteServerResponse],
    ['GET', 'collections', getCollections],
    ['POST', 'collections', createCollection],
    ['GET', 'collections/*', getCollection],
    ['PUT', 'collections/*', putCollection],
    ['DELETE', 'collections/*', deleteCollection],
    ['GET', 'environments', getEnvironments],
    ['POST', 'environments', createEnvironment],
    ['GET', 'environments/*', getEnvironment],
    ['PUT', 'environments/*', putEnvironment],
    ['DELETE', 'environments/*', deleteEnvironment],
    ['GET', 'me', getMe],
    // Ours, not Postman's.
    ['POST', '_embedded/shutdown', shutDown],
];
const table = routes.map(([method, path, endpoint]) => ({ method, segments: path.split('/'), endpoint }));
/** The route of a request, `undefined` for an unknown one. */
function findRoute(method, pathname) {
    const given = pathname.split('/').slice(1);
    // One slash at the end does not matter.
    if (given.length > 1 && given.at(-1) === '')
        given.pop();
    const found = table.find(({ method: wanted, segments }) => wanted === method &&
        segments.length === given.length &&
        segments.every((segment, index) => segment === '*' || segment === given[index]));
    if (found === undefined)
        return undefined;
    const params = given.filter((_, index) => found.segments[index] === '*').map(decode);
    return { endpoint: found.endpoint, params };
}
function decode(segment) {
    try {
        return decodeURIComponent(segment);
    }
    catch {
        // Not percent-encoding: no ID looks like this, and the endpoint will say so.
        return segment;
    }
}

;// CONCATENATED MODULE: ./build/embedded/api/api.js





/** Postman's limit for a request body. */
const maxBodyBytes = 30 * 1024 * 1024;
const maxBodyBytesAtOnce = 4 * maxBodyBytes;
/** Makes the handler of the API's `node:http` server. */
function createApi({ isRightKey, rateLimit, onError, ...context }) {
    const { now } = context.account;
    const readBody = createBodyReader(maxBodyBytes, maxBodyBytesAtOnce);
    const inTurn = createQueue();
    const handle = async (request, { pathname, searchParams }) => {
        const { method = 'GET' } = request;
        const route = findRoute(method, pathname);
        if (route === undefined)
            return unknownRoute();
        const read = await new Promise((resolve) => {
            readBody(request, (result) => {
                resolve(result.outcome === 'read' ? result.body : undefined);
            });
        });
        if (read === undefined)
            return payloadTooLarge();
        const body = parseBody(read);
        if (body === malformedBody)
            return malformedJson();
        const answer = async () => route.endpoint({ ...context, query: searchParams, params: route.params, body });
        // Changes are made one by one, so that an endpoint may wait for an engine without another changing what it found.
        return method === 'GET' ? answer() : inTurn(answer);
    };
    const reply = async (request) => {
        // The base only completes the URL.
        const url = URL.parse(request.url ?? '/', 'http://localhost');
        // The header wins over the query parameter (Postman's authentication page).
        const header = request.headers['x-api-key'];
        const key = typeof header === 'string' ? header : url?.searchParams.get('apikey');
        if (!isRightKey(key ?? undefined))
            return unauthorized();
        if (!rateLimit.take())
            return rateLimited(Math.ceil(rateLimit.resetAt() / 1000));
        if (url === null)
            return unknownRoute();
        try {
            return await handle(request, url);
        }
        catch (error) {
            onError(error);
            return serverError();
        }
    };
    return (request, response) => {
        void reply(request).then((answer) => {
            send(response, answer, rateLimit, now());
        });
    };
}
function send(response, { status, contentType, body }, rateLimit, now) {
    response.writeHead(status, [
        ...['Content-Type', contentType, 'Content-Length', String(body.length)],
        ...rateLimitHeaders(rateLimit, now),
        ...(status === 429 ? retryHeaders(rateLimit, now) : []),
    ]);
    response.end(body);
}
const malformedBody = Symbol('malformed body');
/** The body's JSON object; `undefined` for an empty body, which publish and shutdown send. */
function parseBody(body) {
    if (body.length === 0)
        return undefined;
    try {
        const value = JSON.parse(body.toString('utf8'));
        return isObject(value) ? value : malformedBody;
    }
    catch {
        return malformedBody;
    }
}
/** Runs tasks one after the other, in the order given; one that fails does not stop the next. */
function createQueue() {
    let last = Promise.resolve();
    return (task) => {
        const result = last.then(task);
        last = result.catch(() => undefined);
        return result;
    };
}

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
;// CONCATENATED MODULE: ./build/embedded/journal/byte-ring.js

/** Makes a ring. The system hands out its memory as it is first written to. */
function createByteRing(capacity) {
    const memory = external_node_buffer_namespaceObject.Buffer.alloc(capacity);
    /** Bytes reserved so far, those left unused at the end of a round included. */
    let head = 0;
    return {
        reserve(length) {
            if (length > capacity)
                return undefined;
            const left = capacity - (head % capacity);
            if (length > left)
                head += left;
            const position = head;
            head += length;
            const start = position % capacity;
            return { room: memory.subarray(start, start + length), position };
        },
        read(position, length) {
            if (position < head - capacity)
                return undefined;
            const start = position % capacity;
            return external_node_buffer_namespaceObject.Buffer.from(memory.subarray(start, start + length));
        },
    };
}

;// CONCATENATED MODULE: ./build/embedded/journal/chunk-log.js
/** Entries in order, on disk; in memory, the newest of them, while they cannot be on disk. */




const readAt = (0,external_node_util_namespaceObject.promisify)(external_node_fs_namespaceObject.read);
/** Small appends are put together up to this size, so that a chunk is worth one read. */
const chunkBytes = 64 * 1024;
/**
 * Opens the log. The file is made readable for its owner alone, since calls may carry secrets.
 *
 * Writes are synchronous on purpose: a page-cache write of 64 kB takes some 20 µs, what was appended survives a kill
 * of the process, and a slow disk slows the callers down instead of filling the memory.
 *
 * @throws when the file cannot be opened.
 */
function openChunkLog({ file, memoryBytes, onWriteError }) {
    const descriptor = file === undefined ? undefined : (0,external_node_fs_namespaceObject.openSync)(file, 'a+', 0o600);
    let ring;
    const chunks = [];
    let fileSize = descriptor === undefined ? 0 : (0,external_node_fs_namespaceObject.fstatSync)(descriptor).size;
    let open = true;
    let failing = false;
    /** Writes all or nothing; gives the offset, or `undefined` when the bytes are not in the file. */
    const write = (bytes) => {
        if (descriptor === undefined || !open)
            return undefined;
        const offset = fileSize;
        try {
            for (let done = 0; done < bytes.length;)
                done += (0,external_node_fs_namespaceObject.writeSync)(descriptor, bytes, done);
            fileSize += bytes.length;
            failing = false;
            return offset;
        }
        catch (error) {
            // A full disk fails twenty times a second: the first of a row is told.
            if (!failing)
                onWriteError(error);
            failing = true;
            undoPartialWrite(descriptor, offset);
            fileSize = (0,external_node_fs_namespaceObject.fstatSync)(descriptor).size;
            return undefined;
        }
    };
    /** Gives the position. The memory is taken when it is first needed: with a file that works, never. */
    const keep = (bytes) => {
        ring ??= createByteRing(memoryBytes);
        const slot = ring.reserve(bytes.length);
        slot?.room.set(bytes);
        return slot?.position;
    };
    return {
        chunks,
        append(entries, count) {
            const { length } = entries;
            const offset = write(entries);
            const added = {
                first: 0,
                count,
                length,
                offset,
                position: offset === undefined ? keep(entries) : undefined,
            };
            const last = chunks.at(-1);
            if (last === undefined)
                chunks.push(added);
            else if (adjoins(last, added)) {
                chunks[chunks.length - 1] = { ...last, count: last.count + count, length: last.length + length };
            }
            else
                chunks.push({ ...added, first: last.first + last.count });
            return offset !== undefined;
        },
        async read({ position, offset, length }) {
            const remembered = position === undefined ? undefined : ring?.read(position, length);
            if (remembered !== undefined)
                return remembered;
            if (descriptor === undefined || offset === undefined || !open)
                return undefined;
            const buffer = external_node_buffer_namespaceObject.Buffer.allocUnsafe(length);
            for (let done = 0; done < length;) {
                const { bytesRead } = await readAt(descriptor, buffer, done, length - done, offset + done);
                // The file was cut behind our back: the rest of the chunk is gone.
                if (bytesRead === 0)
                    return undefined;
                done += bytesRead;
            }
            return buffer;
        },
        close() {
            if (!open)
                return;
            open = false;
            if (descriptor !== undefined)
                (0,external_node_fs_namespaceObject.closeSync)(descriptor);
        },
    };
}
/** Whether two chunks can be one: small enough, and next to each other in memory and on disk. */
function adjoins(last, added) {
    const follows = (before, after) => after === (before === undefined ? undefined : before + last.length);
    return (last.length + added.length <= chunkBytes &&
        follows(last.offset, added.offset) &&
        follows(last.position, added.position));
}
function undoPartialWrite(descriptor, offset) {
    try {
        (0,external_node_fs_namespaceObject.ftruncateSync)(descriptor, offset);
    }
    catch {
        // The half-written piece stays; a reader drops it as a torn line.
    }
}

;// CONCATENATED MODULE: ./build/embedded/journal/body-text.js
/** How a body of any bytes and any size becomes text in a call log. */


/** Bodies over this many bytes are cut in the journal. */
const maxJournalBodyBytes = 1024 * 1024;
/**
 * The body as a call log shows it. A body over 1 MB is cut to that size, and the data then ends in the cut mark;
 * text is cut between characters.
 */
function bodyText(body) {
    const bytes = external_node_buffer_namespaceObject.Buffer.from(body.buffer, body.byteOffset, body.byteLength);
    if (bytes.length <= maxJournalBodyBytes) {
        return (0,external_node_buffer_namespaceObject.isUtf8)(bytes) ? { mode: 'raw', data: bytes.toString('utf8') } : body_text_base64(bytes);
    }
    const text = bytes.subarray(0, characterStart(bytes, maxJournalBodyBytes));
    if ((0,external_node_buffer_namespaceObject.isUtf8)(text))
        return { mode: 'raw', data: text.toString('utf8') + cutMark(text.length, bytes.length) };
    const binary = bytes.subarray(0, maxJournalBodyBytes);
    return { mode: binaryBodyMode, data: body_text_base64(binary).data + cutMark(binary.length, bytes.length) };
}
function body_text_base64(bytes) {
    return { mode: binaryBodyMode, data: bytes.toString('base64') };
}
/** The start of the UTF-8 character that the byte at `position` belongs to. */
function characterStart(bytes, position) {
    let start = position;
    // Continuation bytes are 10xxxxxx, at most three of them.
    while (start > position - 4 && start > 0 && ((bytes[start] ?? 0) & 0xc0) === 0x80)
        start -= 1;
    return start;
}

;// CONCATENATED MODULE: ./build/embedded/journal/batch.js
/** Bytes that are put together piece by piece, again and again in the same memory. */

/** @param usualBytes what is kept from batch to batch; a larger one gets memory of its own */
function createBatch(usualBytes) {
    const usual = external_node_buffer_namespaceObject.Buffer.allocUnsafeSlow(usualBytes);
    let room = usual;
    let length = 0;
    const reserve = (more) => {
        if (length + more <= room.length)
            return;
        const larger = external_node_buffer_namespaceObject.Buffer.allocUnsafeSlow(Math.max(length + more, 2 * room.length));
        room.copy(larger, 0, 0, length);
        room = larger;
    };
    return {
        clear() {
            room = usual;
            length = 0;
        },
        write(text) {
            // A character of a JavaScript string is at most three bytes of UTF-8.
            reserve(3 * text.length);
            length += room.write(text, length);
        },
        copy(bytes) {
            reserve(bytes.length);
            length += bytes.copy(room, length);
        },
        bytes: () => room.subarray(0, length),
    };
}

;// CONCATENATED MODULE: ./build/embedded/journal/lines.js
/**
 * The journal's lines. The usual one is `{"mock":"<id>","log":<call log>}`, where the call log is exactly what the API
 * answers with all four includes. A response that many calls get stands in the journal once, in a line of its own before
 * the first of them, `{"same":<number>,"log":<response name and response>}`; their lines are then
 * `{"mock":"<id>","log":<call log without them>,"same":<number>}`. That halves what most calls write.
 */

/** What the line of a call of this mock begins with; the call log's JSON follows. */
function lineStart(mock) {
    return `{"mock":${JSON.stringify(mock)},"log":`;
}
/** What every line ends with, and what a line with a whole call log has behind it. */
const lineEnd = '}\n';
/** What stands behind the call log in the line of a call whose response stands elsewhere. */
function sameEnd(number) {
    return `,"same":${number}${lineEnd}`;
}
/** The line of a response that many calls get. @param json its name and itself as an object */
function sharedLine(number, json) {
    return external_node_buffer_namespaceObject.Buffer.concat([external_node_buffer_namespaceObject.Buffer.from(`{"same":${number},"log":`), json, external_node_buffer_namespaceObject.Buffer.from(lineEnd)]);
}
/** Whether a line is that of a call. */
function isCallLine(bytes, start) {
    // The first letter of `mock`.
    return bytes[start + 2] === 0x6d;
}
/**
 * The call log in the line of a call.
 *
 * @param lineBytes the line with its end, from behind what it begins with
 * @param shared gives a shared response as JSON by its number
 */
function callLogIn(lineBytes, shared) {
    const end = lineBytes.length - lineEnd.length;
    let start = end;
    let number = 0;
    let place = 1;
    for (let digit = digitAt(lineBytes, start - 1); digit !== undefined; digit = digitAt(lineBytes, start - 1)) {
        number += digit * place;
        place *= 10;
        start -= 1;
    }
    // A whole call log ends with a brace, not with a digit.
    if (start === end)
        return lineBytes.subarray(0, end);
    const response = shared(number);
    if (response === undefined)
        return undefined;
    // The two objects become one: `{…` `,` `…}`.
    const logEnd = start - ',"same":'.length - 1;
    return external_node_buffer_namespaceObject.Buffer.concat([lineBytes.subarray(0, logEnd), comma, response.subarray(1)]);
}
const comma = external_node_buffer_namespaceObject.Buffer.from(',');
function digitAt(bytes, index) {
    const digit = (bytes[index] ?? 0) - 0x30;
    return digit >= 0 && digit <= 9 ? digit : undefined;
}

;// CONCATENATED MODULE: ./build/embedded/journal/shared-responses.js
/** All shared responses together take no more than this; those that come later are written with every call. */
const mostBytes = 32 * 1024 * 1024;
/** @param encode gives a response's JSON */
function createSharedResponses(encode) {
    const entries = new WeakMap();
    const numbered = [];
    let bytes = 0;
    return {
        find(response) {
            const known = entries.get(response);
            if (known !== undefined || bytes >= mostBytes)
                return known;
            const added = { number: numbered.length, json: encode(response), writtenIn: undefined, last: undefined };
            bytes += added.json.length;
            numbered.push(added);
            entries.set(response, added);
            return added;
        },
        byNumber: (number) => numbered[number],
    };
}

;// CONCATENATED MODULE: ./build/embedded/journal/encode-call.js
/** Call records in, journal lines out. */






/** Room that is kept from batch to batch: it stays in the processor's cache. */
const usualBytes = 256 * 1024;
/** What may be remembered of calls that come again. */
const mostRepeatedBytes = 8 * 1024 * 1024;
/**
 * Makes an encoder of batches; `lines.ts` tells what comes out. What repeats from call to call is remembered: the mock,
 * the second, the request headers of clients that send the same each time, shared responses, and all but the line's
 * beginning where a call without a body comes again.
 *
 * @param newId gives UUIDs; a call log's ID is one with four digits after it.
 */
function createCallEncoder(newId) {
    const startOf = createLineStarts(newId);
    const sameHeaders = createHeadersMemory();
    const responses = createSharedResponses((response) => external_node_buffer_namespaceObject.Buffer.from(`{${encodeResponse(response)}}`));
    let repeatedBytes = 0;
    /** Counts how often the file lost what was to be written. */
    let fileState = 0;
    const batch = createBatch(usualBytes);
    /** The line from behind the time to its end; `undefined` for a call that is unlike the last one with its response. */
    const endAsBefore = ({ method, path, body }, headers, shared) => {
        const { last } = shared;
        if (last?.path !== path || last.method !== method || last.headers !== headers.list) {
            repeatedBytes -= last?.end?.length ?? 0;
            shared.last = { method, path, headers: headers.list, end: undefined };
            return undefined;
        }
        if (last.end === undefined && repeatedBytes < mostRepeatedBytes) {
            last.end = external_node_buffer_namespaceObject.Buffer.from(`${encodeRequest(method, path, headers.json, body)}}${sameEnd(shared.number)}`);
            repeatedBytes += last.end.length;
        }
        return last.end;
    };
    const encodeCall = (call) => {
        const { method, path, body, response } = call;
        const headers = sameHeaders(call.headers);
        const shared = response.isShared === true ? responses.find(response) : undefined;
        if (shared !== undefined && shared.writtenIn !== fileState) {
            batch.copy(sharedLine(shared.number, shared.json));
            shared.writtenIn = fileState;
        }
        const end = shared !== undefined && body.length === 0 ? endAsBefore(call, headers, shared) : undefined;
        if (end !== undefined) {
            batch.write(startOf(call));
            batch.copy(end);
            return;
        }
        const behind = shared === undefined ? `,${encodeResponse(response)}}${lineEnd}` : `}${sameEnd(shared.number)}`;
        batch.write(startOf(call) + encodeRequest(method, path, headers.json, body) + behind);
    };
    return {
        encode(calls) {
            batch.clear();
            calls.forEach(encodeCall);
            return batch.bytes();
        },
        forget() {
            fileState += 1;
        },
        shared: (number) => responses.byNumber(number)?.json,
    };
}
/** Gives the beginning of a line: the mock, a new ID, the time. */
function createLineStarts(newId) {
    let second = Number.NaN;
    let time = '';
    let mock;
    let start = '';
    return (call) => {
        const callSecond = Math.floor(call.servedAt / 1000);
        if (callSecond !== second) {
            second = callSecond;
            time = `","servedAt":"${timestamp(call.servedAt)}"`;
        }
        if (call.mock !== mock) {
            mock = call.mock;
            start = `${lineStart(mock)}{"id":"`;
        }
        return `${start}${newId()}-${1000 + Math.floor(Math.random() * 9000)}${time}`;
    };
}
/** Gives the headers of an earlier call where they are the same: the last of each number, since methods send different ones. */
function createHeadersMemory() {
    const byLength = new Map();
    return (list) => {
        const last = byLength.get(list.length);
        if (last !== undefined && sameStrings(list, last.list))
            return last;
        const headers = { list, json: encodeHeaders(list) };
        byLength.set(list.length, headers);
        return headers;
    };
}
function encodeRequest(method, path, headersJson, body) {
    const target = `"method":${JSON.stringify(method)},"path":${JSON.stringify(path)}`;
    return `,"request":{${target},"headers":${headersJson},"body":${encodeRequestBody(body)}}`;
}
const noBody = JSON.stringify({ mode: 'raw', data: '' });
function encodeRequestBody(body) {
    if (body.length === 0)
        return noBody;
    const { mode, data } = bodyText(body);
    return `{"mode":"${mode}","data":${JSON.stringify(data)}}`;
}
/** The members `responseName` and `response` of a call log. */
function encodeResponse({ name, type, statusCode, headers, body }) {
    const { data } = bodyText(body);
    const head = `"responseName":${JSON.stringify(name)},"response":{"type":"${type}","statusCode":${statusCode}`;
    return `${head},"headers":${encodeHeaders(headers)},"body":{"data":${JSON.stringify(data)}}}`;
}
function encodeHeaders(namesAndValues) {
    let json = '';
    for (let i = 0; i + 1 < namesAndValues.length; i += 2) {
        const comma = i === 0 ? '' : ',';
        json += `${comma}{"key":${JSON.stringify(namesAndValues[i])},"value":${JSON.stringify(namesAndValues[i + 1])}}`;
    }
    return `[${json}]`;
}
/** @param b as long as `a` */
function sameStrings(a, b) {
    for (let i = 0; i < a.length; i += 1)
        if (a[i] !== b[i])
            return false;
    return true;
}

;// CONCATENATED MODULE: ./build/embedded/journal/journal.js
/** The call logs of an embedded server: every call it answered, in order, on disk or, in part, in memory. */




/** The file is never further behind than this many bytes … */
const batchBytes = 64 * 1024;
/** … or milliseconds. */
const batchMilliseconds = 50;
/** What an entry takes beside its bodies, roughly: headers, names, punctuation. */
const entryOverheadBytes = 600;
/**
 * Opens a journal.
 *
 * @throws when the file cannot be opened.
 */
function openJournal({ file, memoryBytes, newId, onWriteError }) {
    const log = openChunkLog({ file, memoryBytes, onWriteError });
    const encoder = createCallEncoder(newId);
    let pending = [];
    let pendingBytes = 0;
    let flushed = 0;
    let timer;
    let immediate;
    let open = true;
    const flush = () => {
        clearTimeout(timer);
        clearImmediate(immediate);
        timer = undefined;
        immediate = undefined;
        if (pending.length === 0)
            return;
        const calls = pending;
        pending = [];
        pendingBytes = 0;
        flushed += calls.length;
        const isWritten = log.append(encoder.encode(calls), calls.length);
        if (!isWritten && file !== undefined)
            encoder.forget();
    };
    return {
        record(call) {
            if (!open)
                return;
            pending.push(call);
            pendingBytes += call.body.length + call.response.body.length + entryOverheadBytes;
            if (pendingBytes >= batchBytes)
                immediate ??= setImmediate(flush);
            else
                timer ??= setTimeout(flush, batchMilliseconds);
        },
        flush,
        get count() {
            return flushed + pending.length;
        },
        async *entries(mock, direction, start) {
            flush();
            const prefix = external_node_buffer_namespaceObject.Buffer.from(lineStart(mock));
            const step = direction === 'asc' ? 1 : -1;
            const from = start ?? (direction === 'asc' ? 0 : flushed - 1);
            for (let index = chunkIndexOf(log.chunks, from);; index += step) {
                const chunk = log.chunks[index];
                if (chunk === undefined)
                    return;
                const bytes = await log.read(chunk);
                if (bytes === undefined)
                    continue;
                const entries = entriesOf(bytes, chunk.first, prefix, encoder.shared).filter(({ sequence }) => direction === 'asc' ? sequence >= from : sequence <= from);
                if (entries.length > 0)
                    yield direction === 'asc' ? entries : entries.reverse();
            }
        },
        close() {
            if (!open)
                return;
            flush();
            open = false;
            log.close();
        },
    };
}
/** The index of the chunk that holds the entry, by bisection; the last one's for an entry still to come. */
function chunkIndexOf(chunks, sequence) {
    let low = 0;
    let high = chunks.length - 1;
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((chunks[middle]?.first ?? 0) <= sequence)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}
/** The entries of a chunk whose line begins with the prefix. */
function entriesOf(bytes, first, prefix, shared) {
    const entries = [];
    let sequence = first;
    for (let start = 0; start < bytes.length;) {
        const newline = bytes.indexOf(0x0a, start);
        const end = newline === -1 ? bytes.length : newline + 1;
        if (isCallLine(bytes, start)) {
            const logStart = start + prefix.length;
            const json = bytes.compare(prefix, 0, prefix.length, start, Math.min(logStart, end)) === 0
                ? callLogIn(bytes.subarray(logStart, end), shared)
                : undefined;
            if (json !== undefined)
                entries.push({ sequence, json });
            sequence += 1;
        }
        start = end;
    }
    return entries;
}

;// CONCATENATED MODULE: ./build/embedded/key-check.js

/** Makes a check whose duration says nothing about the key: digests of equal length are compared in constant time. */
function createKeyCheck(key) {
    const digest = (text) => (0,external_node_crypto_namespaceObject.createHash)('sha256').update(text).digest();
    const right = digest(key);
    return (given) => given !== undefined && (0,external_node_crypto_namespaceObject.timingSafeEqual)(digest(given), right);
}

;// CONCATENATED MODULE: ./build/engine/bounded-json.js
/** Parsing JSON of strangers in bounded time: neither long nor deep texts may hold up other calls. */
/** Deeper values are not read; it also keeps recursion over them off the stack's end. */
const deepest = 500;
const quoteCode = 0x22;
const backslashCode = 0x5c;
/** `[` and `{`, `]` and `}` differ from each other in one bit only. */
const openCode = 0x5b;
const closeCode = 0x5d;
const braceBit = 0x20;
/** Whether brackets outside of texts nest deeper than the limit; a deep value costs the parser ten times its length. */
function isTooDeep(text) {
    let depth = 0;
    let inText = false;
    for (let index = 0; index < text.length; index += 1) {
        const code = text.charCodeAt(index);
        if (code === quoteCode)
            inText = !inText;
        else if (inText)
            index += code === backslashCode ? 1 : 0;
        else if ((code & ~braceBit) === openCode)
            depth += 1;
        else if ((code & ~braceBit) === closeCode)
            depth -= 1;
        if (depth > deepest)
            return true;
    }
    return false;
}
/** The value, or `undefined` for a text that is not JSON, longer than `longest` characters or nested too deep. */
function parseBoundedJson(text, longest) {
    if (text.length > longest || isTooDeep(text))
        return undefined;
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/engine/canonical.js
/** Texts that are equal for bodies that mean the same. */

/** Longer texts are compared as they are. */
const longestText = 512 * 1024;
/** Recursive: `parseBoundedJson` bounds the depth. */
function write(value) {
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value);
    if (Array.isArray(value))
        return `[${value.map(write).join(',')}]`;
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    return `{${entries.map(([key, element]) => `${JSON.stringify(key)}:${write(element)}`).join(',')}}`;
}
/**
 * JSON without regard to the order of keys, white space and the spelling of numbers. `undefined` when the text is not
 * JSON, or too long or too deep to be compared as a value.
 */
function canonicalJson(text) {
    const value = parseBoundedJson(text, longestText);
    return value === undefined ? undefined : write(value);
}
/** Form fields in an order of our own: forms are equal when the same fields were sent, in whatever order. */
function canonicalFields(fields) {
    return JSON.stringify(fields.map((field) => JSON.stringify(field)).sort());
}
/** A GraphQL request without the white space and commas that mean nothing; no variables, `null` and `{}` are the same. */
function canonicalGraphql(query, operationName, variables) {
    const canonical = variables.trim() === '' ? 'null' : canonicalJson(variables);
    return {
        query: query
            .trim()
            .replace(/[\s,]+/g, ' ')
            .replace(/ ?([!$&()[\]{}:=@|]) ?/g, '$1'),
        operationName,
        variables: canonical === '{}' ? 'null' : canonical,
    };
}

;// CONCATENATED MODULE: ./build/engine/multipart.js
/** The text fields of a `multipart/form-data` body. */
const mostParts = 1000;
const nameParameter = /;\s*name\*?=(?:"((?:[^"\\]|\\.)*)"|([^;\s]+))/i;
const fileParameter = /;\s*filename\*?=/i;
/** The boundary that a Content-Type names, without quotes. */
function boundaryOf(contentType) {
    const match = /;\s*boundary=(?:"([^"]{1,200})"|([^;\s]{1,200}))/i.exec(contentType);
    return match?.[1] ?? match?.[2];
}
/**
 * Reads the fields in order; files are left out, and so is what comes after 1,000 parts. A body that breaks off in the
 * middle gives the fields that are whole.
 */
function parseMultipart(text, boundary) {
    const fields = [];
    const delimiter = `--${boundary}`;
    let start = text.indexOf(delimiter);
    for (let part = 0; start !== -1 && part < mostParts; part += 1) {
        const head = start + delimiter.length;
        if (text.startsWith('--', head))
            break;
        const next = text.indexOf(`\n${delimiter}`, head);
        const split = text.indexOf('\r\n\r\n', head);
        if (next === -1 || split === -1)
            break;
        if (split < next) {
            const disposition = text
                .slice(head, split)
                .split('\r\n')
                .find((line) => /^content-disposition:/i.test(line)) ?? '';
            const name = nameParameter.exec(disposition);
            const key = name?.[1]?.replace(/\\(.)/g, '$1') ?? name?.[2];
            const value = text.slice(split + 4, text.charAt(next - 1) === '\r' ? next - 1 : next);
            if (key !== undefined && !fileParameter.test(disposition))
                fields.push([key, value]);
        }
        start = next + 1;
    }
    return fields;
}

;// CONCATENATED MODULE: ./build/engine/percent-encoding.js
/** Percent-decoding that never throws: what is not valid stays as it is. */
const ENCODED_RUN = /(?:%[0-9a-f]{2})+/gi;
/** `a%20b` → `a b`; invalid sequences such as `%zz` or half a UTF-8 character stay as written. */
function decodePercent(text) {
    if (!text.includes('%'))
        return text;
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text.replace(ENCODED_RUN, (run) => {
            try {
                return decodeURIComponent(run);
            }
            catch {
                return run;
            }
        });
    }
}
/** A form field's or query parameter's text: `+` is a space, as in `application/x-www-form-urlencoded`. */
function decodeFormText(text) {
    return decodePercent(text.includes('+') ? text.replaceAll('+', ' ') : text);
}
/** `a=1&b` → `[['a', '1'], ['b', '']]`; empty keys are left out. Bounded: the rest after 10,000 fields is ignored. */
function parseFormText(text) {
    const fields = [];
    for (const part of text.split('&', 10_000)) {
        const equals = part.indexOf('=');
        const key = decodeFormText(equals === -1 ? part : part.slice(0, equals));
        if (key !== '')
            fields.push([key, equals === -1 ? '' : decodeFormText(part.slice(equals + 1))]);
    }
    return fields;
}

;// CONCATENATED MODULE: ./build/engine/variables.js
/** Same as postman-collection 5.3.1: a token holds no braces, and substitution is repeated at most 19 times. */
const TOKEN = /\{\{([^{}]*)\}\}/g;
const passes = 19;
/** A token whose name holds a token, which only a further pass can replace. */
const TOKEN_IN_TOKEN = /\{\{[^{}]*\{\{/;
/** Characters that the variables within one variable's value may add to it. */
const nestedGrowth = 256 * 1024;
/** Characters that variables may add to a text that calls are compared with. */
const comparedGrowth = 64 * 1024;
/** Characters that variables may add to a text that is served. */
const servedGrowth = 2 * 1024 * 1024;
/** One pass over all tokens. Counts in `room` what may still be added, and stops replacing when it is used up. */
function replaceTokens(text, valueOf, room) {
    return text.replace(TOKEN, (token, name) => {
        const value = room.left < 0 ? undefined : valueOf(name);
        if (value === undefined)
            return token;
        const growth = value.length - token.length;
        room.left -= Math.max(0, growth);
        return room.left < 0 ? token : value;
    });
}
/** Repeats passes until nothing changes, the room is used up or the limit is reached (cycles). */
function replaceRepeatedly(text, valueOf, growth) {
    const room = { left: growth };
    let replaced = text;
    for (let pass = 0; pass < passes && room.left >= 0; pass += 1) {
        const next = replaceTokens(replaced, valueOf, room);
        if (next === replaced)
            break;
        replaced = next;
    }
    return replaced;
}
/**
 * Variables of an environment win over those of the collection (Postman docs, dynamic responses). The values are
 * resolved once each, so that what a text costs follows from its own length and not from what a variable hides.
 */
function createVariables(collection, environment) {
    const written = new Map([...collection, ...environment].map(({ key, value }) => [key, value]));
    const values = new Map(Array.from(written, ([key, value]) => [key, replaceRepeatedly(value, (name) => written.get(name), nestedGrowth)]));
    const valueOf = (name) => values.get(name);
    return {
        resolve(text, growth = comparedGrowth) {
            if (values.size === 0 || !text.includes('{{'))
                return text;
            return TOKEN_IN_TOKEN.test(text)
                ? replaceRepeatedly(text, valueOf, growth)
                : replaceTokens(text, valueOf, { left: growth });
        },
    };
}
/** The names of the tokens that are left in a text, in order; `['id']` for `/users/{{id}}`. */
function tokenNames(text) {
    return text.includes('{{') ? Array.from(text.matchAll(TOKEN), ([, name = '']) => name) : [];
}
/** The texts between the tokens: always one more than there are tokens. */
function splitAtTokens(text) {
    return text.split(/\{\{[^{}]*\}\}/);
}

;// CONCATENATED MODULE: ./build/engine/path-pattern.js
/** Paths in the form in which they are compared: segments without percent-encoding, no empty ones. */


const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const NUMBER = /^[0-9]+$/;
const idMark = '\u0000';
/** Numbers, UUIDs and very long texts are IDs (postman-app-support#3323 and #4517; the length as others observed it). */
function isId(segment) {
    return segment.length >= 256 || NUMBER.test(segment) || UUID.test(segment);
}
/** An encoded slash stays encoded: it does not end a segment. */
function decodeSegment(segment) {
    return segment.includes('%') ? decodePercent(segment).replaceAll('/', '%2F') : segment;
}
/**
 * Splits a path. Repeated slashes count as one: a base URL that ends in a slash would make its requests unreachable
 * (postman-app-support#12452).
 */
function parsePath(path) {
    const segments = path
        .split('/')
        .filter((segment) => segment !== '')
        .map(decodeSegment);
    const key = segments.join('/');
    const hasId = segments.some(isId);
    return {
        segments,
        trailingSlash: segments.length > 0 && path.endsWith('/'),
        key,
        lowerKey: key.toLowerCase(),
        idKey: hasId ? segments.map((segment) => (isId(segment) ? idMark : segment)).join('/') : undefined,
    };
}
const noWildcards = new Map();
/** Prepares an example's path, whose known variables are resolved: the tokens that are left are wildcards. */
function parsePattern(path) {
    const parsed = parsePath(path);
    if (!path.includes('{{'))
        return { ...parsed, wildcards: noWildcards };
    const wildcards = new Map();
    for (const [index, segment] of parsed.segments.entries()) {
        const names = tokenNames(segment);
        if (names.length > 0)
            wildcards.set(index, { names, texts: splitAtTokens(segment) });
    }
    return { ...parsed, wildcards };
}

;// CONCATENATED MODULE: ./build/engine/query-score.js

/** A wildcard counts for less than a literal value, so that an exact example wins over it, and for more than a wrong one. */
const wildcardWeight = 0.8;
const WHOLE_TOKEN = /^\{\{([^{}]*)\}\}$/;
function groupByKey(pairs) {
    const groups = new Map();
    for (const [key, value] of pairs) {
        const values = groups.get(key);
        if (values === undefined)
            groups.set(key, [value]);
        else
            values.push(value);
    }
    return groups;
}
/** A plus and a space are the same value: clients send either for both, and Postman sends what was typed. */
function comparable(value) {
    return decodePercent(value).replaceAll('+', ' ');
}
/** The values of a call's query for comparing, as in `prepareQuery`. */
function comparableQuery(pairs) {
    // The values are decoded already; only a plus that came as %2B is left.
    return groupByKey(pairs.map(([key, value]) => [key, value.replaceAll('+', ' ')]));
}
/** Prepares an example's parameters, whose known variables are resolved. */
function prepareQuery(query, wildcards) {
    const pairs = query.map(({ key, value }) => [decodeFormText(key), value]);
    const groups = Array.from(groupByKey(pairs), ([key, values]) => ({
        key,
        values: values.filter((value) => !(wildcards && WHOLE_TOKEN.test(value))).map(comparable),
        wildcards: wildcards ? values.flatMap((value) => WHOLE_TOKEN.exec(value)?.slice(1, 2) ?? []) : [],
    }));
    return { groups };
}
const onlyEqual = { rest: [], equal: 1 };
const none = [];
/** The values of `sent` that have no equal in `saved`, and how many had one. */
function withoutEquals(sent, saved) {
    // By far the most common case, without making anything.
    if (sent.length === 0 || saved.length === 0)
        return { rest: sent, equal: 0 };
    if (sent.length === 1 && saved.length === 1)
        return sent[0] === saved[0] ? onlyEqual : { rest: sent, equal: 0 };
    const counts = new Map();
    for (const value of saved)
        counts.set(value, (counts.get(value) ?? 0) + 1);
    const rest = sent.filter((value) => {
        const count = counts.get(value) ?? 0;
        if (count > 0)
            counts.set(value, count - 1);
        return count === 0;
    });
    return { rest, equal: sent.length - rest.length };
}
/**
 * +10 when all match, +10 × share when some do, minus the number missing (at most 10) when none does, 0 when neither
 * side has parameters. Takes time in proportion to the example's parameters, not the call's.
 * @param sentCount number of parameters in `sent`
 */
function scoreQuery(pattern, sent, sentCount) {
    let literal = 0;
    let wild = 0;
    let partial = 0;
    let total = sentCount;
    let captures;
    for (const { key, values, wildcards } of pattern.groups) {
        const sentValues = sent.get(key) ?? none;
        const savedCount = values.length + wildcards.length;
        total += Math.max(0, savedCount - sentValues.length);
        const { rest, equal } = withoutEquals(sentValues, values);
        const captured = Math.min(rest.length, wildcards.length);
        for (let index = 0; index < captured; index += 1) {
            (captures ??= new Map()).set(wildcards[index] ?? '', rest[index] ?? '');
        }
        literal += equal;
        wild += captured;
        partial += Math.min(sentValues.length, savedCount) - equal - captured;
    }
    const matched = literal + wild;
    const missing = total - matched - partial;
    const weight = literal + wild * wildcardWeight;
    const score = total === 0 ? 0 : matched > 0 ? (10 * weight) / total : 0 - Math.min(missing, 10);
    return { score, matched, partial, missing, captures };
}

;// CONCATENATED MODULE: ./build/engine/call.js






/** Longer bodies are not parsed for the request helpers. */
const longestParsedBody = 4 * 1024 * 1024;
/** Runs `read` once, at the first call. */
function once(read) {
    let result;
    return () => (result ??= { value: read() }).value;
}
/** Parts a request target: `/a?b=1#c` → `/a` and `b=1`; an absolute URL (as proxies send it) loses its host. */
function splitTarget(target) {
    const hash = target.indexOf('#');
    const sent = hash === -1 ? target : target.slice(0, hash);
    const mark = sent.indexOf('?');
    const path = mark === -1 ? sent : sent.slice(0, mark);
    const query = mark === -1 ? '' : sent.slice(mark + 1);
    if (path.startsWith('/'))
        return { path, query };
    const host = /^[a-z][a-z0-9+.-]*:\/\/[^/]*/i.exec(path)?.[0];
    return { path: host === undefined ? `/${path}` : path.slice(host.length), query };
}
function joinHeader(headers, name) {
    const lower = name.toLowerCase();
    const values = headers.filter(({ key }) => key.length === lower.length && key.toLowerCase() === lower);
    return values.length === 0 ? undefined : values.map(({ value }) => value).join(', ');
}
/** Form fields as an object for the helpers; a name that is sent twice gives a list. */
function fieldsAsValue(fields) {
    // No prototype: a field may be called `__proto__`.
    const value = Object.create(null);
    for (const [key, texts] of groupByKey(fields))
        value[key] = texts.length === 1 ? (texts[0] ?? '') : texts;
    return value;
}
function readGraphql(sent) {
    if (typeof sent !== 'object' || sent === null || !('query' in sent) || typeof sent.query !== 'string')
        return undefined;
    const operationName = 'operationName' in sent && typeof sent.operationName === 'string' ? sent.operationName : '';
    const variables = 'variables' in sent ? JSON.stringify(sent.variables) : '';
    return canonicalGraphql(sent.query, operationName, variables);
}
function readTarget(target) {
    const { path, query } = splitTarget(target);
    const queryPairs = query === '' ? [] : parseFormText(query);
    return { path: parsePath(path), queryPairs, query: comparableQuery(queryPairs) };
}
/** @param target the request's, where it was read before */
function readCall(request, target = readTarget(request.target)) {
    const header = (name) => joinHeader(request.headers, name);
    const contentType = once(() => header('content-type') ?? '');
    const mediaType = once(() => (contentType().split(';', 1)[0] ?? '').trim().toLowerCase());
    const text = once(() => new TextDecoder().decode(request.body));
    const fields = once(() => {
        if (mediaType() === 'application/x-www-form-urlencoded')
            return parseFormText(text());
        if (mediaType() !== 'multipart/form-data')
            return undefined;
        const boundary = boundaryOf(contentType());
        return boundary === undefined ? undefined : parseMultipart(text(), boundary);
    });
    const bodyValue = once(() => {
        const form = fields();
        if (form !== undefined)
            return fieldsAsValue(form);
        return parseBoundedJson(text(), longestParsedBody);
    });
    const { path, queryPairs, query } = target;
    return {
        method: request.method.toUpperCase(),
        path,
        queryPairs,
        query,
        hasBody: request.body.length > 0,
        text,
        header,
        mediaType,
        canonicalBody: once(() => canonicalJson(text())),
        bodyValue,
        canonicalFields: once(() => {
            const sent = fields();
            return sent === undefined ? undefined : canonicalFields(sent);
        }),
        graphql: once(() => readGraphql(bodyValue())),
    };
}

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __nccwpck_require__(1916);
;// CONCATENATED MODULE: ./build/engine/path-score.js
/** How well a path fits an example's: the ladder of Postman's matching algorithm (Postman docs, Nov 2023). */

const path_score_matches = {
    exact: { step: 'exact', score: 100, captures: undefined },
    slash: { step: 'trailing slash', score: 95, captures: undefined },
    case: { step: 'case', score: 90, captures: undefined },
    slashAndCase: { step: 'trailing slash and case', score: 85, captures: undefined },
    ids: { step: 'IDs', score: 79, captures: undefined },
    slashAndIds: { step: 'trailing slash and IDs', score: 75, captures: undefined },
    similar: { step: 'similar', score: 70, captures: undefined },
};
/** Each variable takes at least one character and as few as it can. */
function captureSegment(text, { names, texts }, captures) {
    const [first = '', ...rest] = texts;
    const last = rest.pop() ?? '';
    if (!text.startsWith(first) || !text.endsWith(last))
        return false;
    const end = text.length - last.length;
    let start = first.length;
    for (const [index, name] of names.entries()) {
        const next = rest[index];
        const stop = next === undefined ? end : text.indexOf(next, start + 1);
        if (stop === -1 || stop > end || stop <= start)
            return false;
        captures.set(name, text.slice(start, stop));
        start = stop + (next?.length ?? 0);
    }
    return true;
}
/** Whether a segment of a call fits one with variables. */
function fitsWildcard(segment, wildcard) {
    return captureSegment(segment, wildcard, new Map());
}
/**
 * What the wildcards of an example's path stand for in a call's path, `undefined` when the two do not fit. A wildcard
 * covers one whole segment (Postman docs); one with text around it covers its part of the segment (ours).
 */
function captureWildcards(pattern, path) {
    if (pattern.wildcards.size === 0 || pattern.segments.length !== path.segments.length)
        return undefined;
    const captures = new Map();
    for (const [index, segment] of path.segments.entries()) {
        const wildcard = pattern.wildcards.get(index);
        if (wildcard === undefined ? segment !== pattern.segments[index] : !captureSegment(segment, wildcard, captures)) {
            return undefined;
        }
    }
    return captures;
}
/**
 * The first step of the ladder that fits, without the last resort (similar paths).
 * @param wildcards `false` leaves out the wildcard steps (`config.matchWildcards`).
 */
function scorePath(pattern, path, wildcards) {
    const sameEnd = pattern.trailingSlash === path.trailingSlash;
    if (pattern.key === path.key)
        return sameEnd ? path_score_matches.exact : path_score_matches.slash;
    if (pattern.lowerKey === path.lowerKey)
        return sameEnd ? path_score_matches.case : path_score_matches.slashAndCase;
    const captures = wildcards ? captureWildcards(pattern, path) : undefined;
    if (captures !== undefined && sameEnd)
        return { step: 'wildcard', score: 80, captures };
    if (pattern.idKey !== undefined && pattern.idKey === path.idKey)
        return sameEnd ? path_score_matches.ids : path_score_matches.slashAndIds;
    // The documented ladder has no row for both; without one `/users/7/` would miss `/users/{{id}}`.
    return captures === undefined ? undefined : { step: 'trailing slash and wildcard', score: 75, captures };
}
const effortPerCall = 20_000_000;
/** Longer segments are IDs, which must be equal. */
const longestSimilar = 255;
function similarSegments(a, b, effort) {
    if (a === b)
        return true;
    const longest = Math.max(a.length, b.length);
    // The lengths alone rule most out: a distance is at least their difference.
    if (longest > longestSimilar || Math.abs(a.length - b.length) > longest / 4)
        return false;
    effort.left -= a.length * b.length + longest;
    return effort.left >= 0 && (0,mod/* distance */.Io)(a, b) <= longest / 4;
}
/**
 * The last step of the ladder, the "document distance". Postman documents no threshold; here every segment must be at
 * least 75 % similar by edit distance and the number of segments equal (inferred from an open-source implementation).
 */
function scoreSimilarPath(pattern, path, effort) {
    if (pattern.segments.length !== path.segments.length || effort.left <= 0)
        return undefined;
    effort.left -= 1;
    for (const [index, segment] of path.segments.entries()) {
        if (!similarSegments(segment, pattern.segments[index] ?? '', effort))
            return undefined;
    }
    return path_score_matches.similar;
}

;// CONCATENATED MODULE: ./build/engine/candidates.js
/** Finds the examples whose path may fit a call, without looking at all of them. */

function newBranch() {
    return { literals: new Map(), wildcards: new Map(), found: [] };
}
function addTo(map, key, value) {
    const list = map.get(key);
    if (list === undefined)
        map.set(key, [value]);
    else
        list.push(value);
}
function literalBranch({ literals }, literal) {
    const known = literals.get(literal);
    if (known !== undefined)
        return known;
    const branch = newBranch();
    literals.set(literal, branch);
    return branch;
}
function wildcardBranch({ wildcards }, segment) {
    const key = JSON.stringify(segment.texts);
    const known = wildcards.get(key);
    if (known !== undefined)
        return known.branch;
    const branch = newBranch();
    wildcards.set(key, { segment, branch });
    return branch;
}
function plant(root, pattern, value) {
    let branch = root;
    for (const [index, literal] of pattern.segments.entries()) {
        const segment = pattern.wildcards.get(index);
        branch = segment === undefined ? literalBranch(branch, literal) : wildcardBranch(branch, segment);
    }
    branch.found.push(value);
}
/** Depth first with a stack of our own: a path may have thousands of segments. */
function climb(root, { segments }, found) {
    const stack = [{ branch: root, depth: 0 }];
    for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
        const segment = segments[at.depth];
        if (segment === undefined) {
            for (const value of at.branch.found)
                found.add(value);
            continue;
        }
        const depth = at.depth + 1;
        const literal = at.branch.literals.get(segment);
        if (literal !== undefined)
            stack.push({ branch: literal, depth });
        for (const wildcard of at.branch.wildcards.values()) {
            if (fitsWildcard(segment, wildcard.segment))
                stack.push({ branch: wildcard.branch, depth });
        }
    }
}
function indexPaths(entries) {
    const byLowerKey = new Map();
    const byIdKey = new Map();
    const byLength = new Map();
    const tree = newBranch();
    let hasTree = false;
    for (const [pattern, value] of entries) {
        addTo(byLowerKey, pattern.lowerKey, value);
        addTo(byLength, pattern.segments.length, value);
        if (pattern.idKey !== undefined)
            addTo(byIdKey, pattern.idKey, value);
        if (pattern.wildcards.size > 0) {
            plant(tree, pattern, value);
            hasTree = true;
        }
    }
    return {
        find(path) {
            const named = byLowerKey.get(path.lowerKey) ?? [];
            if (!hasTree)
                return named;
            const found = new Set(named);
            climb(tree, path, found);
            return [...found];
        },
        findByIds: ({ idKey }) => (idKey === undefined ? undefined : byIdKey.get(idKey)) ?? [],
        ofLength: (segments) => byLength.get(segments) ?? [],
    };
}

;// CONCATENATED MODULE: ./build/engine/dynamic-variables.js
/** Postman's dynamic variables (`{{$guid}}`, `{{$randomCity}}`, …), with the generators of Postman's own SDK. */
const noGenerators = new Map();
/** `{{$name}}` without arguments; the request helpers without arguments are rare and load the module for nothing. */
const DYNAMIC_TOKEN = /\{\{\$(?!body\}\})[A-Za-z0-9]+\}\}/;
/** Whether a text holds a token that may be a dynamic variable. */
function mayUseDynamicVariables(text) {
    return text.includes('{{$') && DYNAMIC_TOKEN.test(text);
}
/** Loads all 118 generators (postman-collection 5.3.1); asynchronous because the data behind them is large. */
async function loadGenerators() {
    const { default: variables } = await __nccwpck_require__.e(/* import() */ 333).then(__nccwpck_require__.t.bind(__nccwpck_require__, 5333, 19));
    return new Map(Object.entries(variables).map(([name, { generator }]) => [name, generator]));
}

;// CONCATENATED MODULE: ./build/engine/match-body.js

function isJson(mediaType) {
    return mediaType === 'application/json' || mediaType.endsWith('+json');
}
function mediaTypeOf(headers, variables) {
    const header = headers.find(({ key }) => key.toLowerCase() === 'content-type');
    return (variables.resolve(header?.value ?? '').split(';', 1)[0] ?? '').trim().toLowerCase();
}
/** Prepares an example's body: variables resolved, parsed as far as comparing needs. */
function prepareBody(body, headers, variables) {
    switch (body?.mode) {
        case undefined:
            return { kind: 'none' };
        case 'raw': {
            const text = variables.resolve(body.text);
            // JSON is compared as such only when the example's headers say so (postman-app-support#6356, #11607).
            const canonical = isJson(mediaTypeOf(headers, variables)) ? canonicalJson(text) : undefined;
            return canonical === undefined ? { kind: 'text', text } : { kind: 'json', canonical, text };
        }
        case 'urlencoded':
        case 'formdata': {
            const fields = body.fields.map(({ key, value }) => [variables.resolve(key), variables.resolve(value)]);
            const mediaType = body.mode === 'formdata' ? 'multipart/form-data' : 'application/x-www-form-urlencoded';
            return { kind: 'fields', fields: canonicalFields(fields), mediaType };
        }
        case 'graphql':
            return {
                kind: 'graphql',
                parts: canonicalGraphql(variables.resolve(body.query), body.operationName, variables.resolve(body.variables)),
            };
        case 'file':
            return { kind: 'file' };
    }
}
function sameGraphql(saved, sent) {
    if (sent?.query !== saved.query || sent.variables !== saved.variables)
        return false;
    // Clients name the operation even when a document has only one; Postman's editor does not.
    return saved.operationName === '' || sent.operationName === '' || saved.operationName === sent.operationName;
}
function isSame(pattern, call) {
    switch (pattern.kind) {
        case 'none':
        case 'file':
            return false;
        case 'json':
            return isJson(call.mediaType()) ? call.canonicalBody() === pattern.canonical : call.text() === pattern.text;
        case 'text':
            return call.text() === pattern.text;
        case 'fields':
            return call.mediaType() === pattern.mediaType && call.canonicalFields() === pattern.fields;
        case 'graphql':
            return sameGraphql(pattern.parts, call.graphql());
    }
}
function compareBody(pattern, call) {
    if (pattern.kind === 'none' && !call.hasBody)
        return 'neither';
    return isSame(pattern, call) ? 'same' : 'different';
}

;// CONCATENATED MODULE: ./build/engine/wording.js
const longestQuote = 120;
/** A value in backticks, cut to a readable length, without control characters. */
function quote(value) {
    const cut = value.length > longestQuote ? `${value.slice(0, longestQuote)}…` : value;
    return `\`${cut.replace(/[\p{Cc}`]/gu, ' ')}\``;
}
/** An example by name and place: `"OK" (Users > Get user)`. */
function describeExample({ name, place }) {
    const where = place.path.slice(0, -1).join(' > ');
    return `"${name}"${where === '' ? '' : ` (${where})`}`;
}
function pathText({ segments, trailingSlash }) {
    return quote(`/${segments.join('/')}${trailingSlash ? '/' : ''}`);
}
/** Why a path got its score. */
function pathReason({ paths }, { path }, { step, captures }, viaBase) {
    const pattern = viaBase ? (paths.withoutBase ?? paths.path) : paths.path;
    const sent = pathText(path);
    const saved = pathText(pattern);
    const base = viaBase ? ' without the base URL part of the path' : '';
    const values = Array.from(captures ?? [], ([name, value]) => `${quote(name)} = ${quote(value)}`).join(', ');
    switch (step) {
        case 'exact':
            return `path ${sent} is the example's${base}`;
        case 'wildcard':
        case 'trailing slash and wildcard':
            return `path ${sent} fits ${saved}${base} with ${values}${step === 'wildcard' ? '' : ', but for the trailing slash'}`;
        case 'similar':
            return `path ${sent} is similar to ${saved}, and no path is nearer`;
        case 'trailing slash':
        case 'case':
        case 'trailing slash and case':
        case 'IDs':
        case 'trailing slash and IDs':
            return `path ${sent} is ${saved}${base} but for ${step}`;
    }
}
function pathDifference({ paths, example }, { path }) {
    const { address, pathVariables } = example.request;
    // The surprise of those who expect `:id` to stand for anything.
    const [fixed] = pathVariables.filter(({ key }) => address.includes(`:${key}`));
    const hint = fixed === undefined ? '' : ` (its ${quote(`:${fixed.key}`)} has the value ${quote(fixed.value)})`;
    return `path ${pathText(path)}, example has ${pathText(paths.path)}${hint}`;
}
/** What differs between the parameters of a call and of an example, the first few of it. */
function queryDifferences({ groups }, { query }) {
    const differences = [];
    const saved = new Set();
    for (const { key, values, wildcards } of groups) {
        saved.add(key);
        const sent = query.get(key);
        const savedText = `${key}=${[...values, ...wildcards.map((name) => `{{${name}}}`)].join(', ')}`;
        if (sent === undefined)
            differences.push(`${quote(savedText)} was not sent`);
        else if (wildcards.length === 0 && [...sent].sort().join() !== [...values].sort().join()) {
            differences.push(`${quote(`${key}=${sent.join(', ')}`)}, example has ${quote(savedText)}`);
        }
    }
    for (const [key, sent] of query) {
        if (!saved.has(key))
            differences.push(`${quote(`${key}=${sent.join(', ')}`)} is not in the example`);
    }
    return differences.length > 3 ? [...differences.slice(0, 3), `${String(differences.length - 3)} more`] : differences;
}
function queryReason({ query: pattern }, call, match) {
    if (match.matched + match.partial + match.missing === 0)
        return 'no query parameters';
    const differences = queryDifferences(pattern, call);
    if (differences.length === 0)
        return `all query parameters are equal (${String(match.matched)})`;
    return `query: ${differences.join('; ')}`;
}
function headerDifference(route, call, name) {
    const sent = call.header(name);
    const saved = route.headers().get(name);
    const savedText = saved === undefined ? 'the example has none' : `example has ${quote(saved)}`;
    return sent === undefined
        ? `header ${quote(name)} was not sent, ${savedText}`
        : `header ${quote(name)} is ${quote(sent)}, ${savedText}`;
}

;// CONCATENATED MODULE: ./build/engine/body-difference.js


/** A value as text for people, cut by `quote`. */
function show(value) {
    return value === undefined ? 'nothing' : quote(JSON.stringify(value));
}
function isContainer(value) {
    return typeof value === 'object' && value !== null;
}
/** The first place where two JSON values differ; both came through `canonicalJson`, which bounds their depth. */
function firstDifference(sent, saved, path) {
    if (!isContainer(sent) || !isContainer(saved) || Array.isArray(sent) !== Array.isArray(saved)) {
        if (Object.is(sent, saved))
            return undefined;
        return `body${path === '' ? '' : ` at ${quote(path)}`} is ${show(sent)}, example has ${show(saved)}`;
    }
    for (const key of new Set([...Object.keys(saved), ...Object.keys(sent)])) {
        const inner = path === '' ? key : `${path}.${key}`;
        const sentValue = Object.hasOwn(sent, key) ? sent[key] : undefined;
        const savedValue = Object.hasOwn(saved, key) ? saved[key] : undefined;
        const difference = firstDifference(sentValue, savedValue, inner);
        if (difference !== undefined)
            return difference;
    }
    return undefined;
}
function jsonDifference(canonical, call) {
    if (!isJson(call.mediaType())) {
        const type = call.mediaType();
        return `the example's body is JSON, the call ${type === '' ? 'has no Content-Type' : `says it is ${quote(type)}`}`;
    }
    const sent = call.canonicalBody();
    if (sent === undefined)
        return 'the body is no JSON that can be compared';
    return firstDifference(JSON.parse(sent), JSON.parse(canonical), '') ?? 'the bodies differ';
}
/** For a body that `compareBody` found different. */
function bodyDifference(pattern, call) {
    if (!call.hasBody)
        return 'no body was sent, the example has one';
    switch (pattern.kind) {
        case 'none':
            return 'the example has no body';
        case 'file':
            return "the example's body is a file, which is never compared";
        case 'json':
            return jsonDifference(pattern.canonical, call);
        case 'text':
            return `body is ${quote(call.text())}, example has ${quote(pattern.text)}`;
        case 'fields':
            return call.mediaType() === pattern.mediaType
                ? 'the form fields differ from those of the example'
                : `the example's body is ${quote(pattern.mediaType)}, the call has ${quote(call.mediaType())}`;
        case 'graphql': {
            const sent = call.graphql();
            if (sent === undefined)
                return 'the body is no GraphQL request';
            if (sent.query !== pattern.parts.query)
                return 'the GraphQL query differs from that of the example';
            return sent.variables === pattern.parts.variables
                ? `the GraphQL operation is ${quote(sent.operationName)}, example has ${quote(pattern.parts.operationName)}`
                : 'the GraphQL variables differ from those of the example';
        }
    }
}

;// CONCATENATED MODULE: ./build/engine/closeness.js
/** How near an example that was dropped is to a call: for the order of an explanation only. */


/** Longer texts are equal or not alike. */
const longestCompared = 64;
/** 0 (nothing alike) to 1 (equal), by edit distance. */
function textCloseness(a, b, effort) {
    if (a === b)
        return 1;
    const longest = Math.max(a.length, b.length);
    effort.left -= a.length * b.length;
    if (longest > longestCompared || effort.left < 0)
        return 0;
    return 1 - (0,mod/* distance */.Io)(a, b) / longest;
}
/** The share of segments that are alike, counted from the front or from the back, whichever is more. */
function pathCloseness(pattern, path, effort) {
    const longest = Math.max(pattern.segments.length, path.segments.length);
    if (longest === 0)
        return 1;
    const shift = path.segments.length - pattern.segments.length;
    const compareFrom = (offset) => {
        let alike = 0;
        for (const [index, saved] of pattern.segments.entries()) {
            const sent = path.segments[index + offset];
            const wildcard = pattern.wildcards.get(index);
            if (sent === undefined)
                continue;
            if (wildcard !== undefined && fitsWildcard(sent, wildcard))
                alike += 1;
            else
                alike += textCloseness(sent, saved, effort);
        }
        return alike / longest;
    };
    return shift === 0 ? compareFrom(0) : Math.max(compareFrom(0), compareFrom(shift));
}

;// CONCATENATED MODULE: ./build/engine/match.js




/** An equal body is worth this much when body matching is off (Postman docs, Nov 2023). */
const equalBodyScore = 5;
function tabulate(routes) {
    const aliased = routes.flatMap((route) => route.paths.withoutBase === undefined ? [] : [[route.paths.withoutBase, route]]);
    return {
        routes,
        whole: indexPaths(routes.map((route) => [route.paths.path, route])),
        withoutBase: indexPaths(aliased),
    };
}
/** The most that a route can get whose path fits only without IDs: its step, an equal query, an equal body. */
const bestWithoutIds = 79 + 10 + equalBodyScore;
function scoreEach(routes, { call, config, code }, viaBase, scoreOf) {
    const scored = [];
    for (const route of routes) {
        const path = code === undefined || hasCode(route, code) ? scoreOf(route) : undefined;
        if (path === undefined)
            continue;
        const query = config.matchQueryParams ? scoreQuery(route.query, call.query, call.queryPairs.length) : undefined;
        scored.push({ route, path, viaBase, query, score: path.score + (query?.score ?? 0) });
    }
    return scored;
}
/** Routes of one index. Thousands of examples may differ in their IDs only: they are left out when they cannot win. */
function scoreIndex(index, matching, viaBase, scoreOf) {
    const near = index.find(matching.call.path);
    const scored = scoreEach(near, matching, viaBase, scoreOf);
    if (!matching.all && scored.some(({ score }) => score > bestWithoutIds))
        return scored;
    const known = new Set(near);
    const byIds = index.findByIds(matching.call.path).filter((route) => !known.has(route));
    return scored.concat(scoreEach(byIds, matching, viaBase, scoreOf));
}
/**
 * Routes whose path fits, with their scores; only these can win. The two later rounds are tried only when the one before
 * finds nothing, so that they never change an answer that Postman's cloud would give: paths without the base URL's part,
 * then similar paths.
 */
function scoreRoutes(matching) {
    const { table, call, config, code } = matching;
    const { path } = call;
    const scorePattern = (pattern) => scorePath(pattern, path, config.matchWildcards);
    const whole = scoreIndex(table.whole, matching, false, ({ paths }) => scorePattern(paths.path));
    if (whole.length > 0)
        return whole;
    const aliased = scoreIndex(table.withoutBase, matching, true, ({ paths: { withoutBase } }) => withoutBase === undefined ? undefined : scorePattern(withoutBase));
    if (aliased.length > 0 || code !== undefined)
        return aliased;
    const effort = { left: effortPerCall };
    return scoreEach(table.whole.ofLength(path.segments.length), matching, false, ({ paths }) => scoreSimilarPath(paths.path, path, effort));
}
/** Whether one scored route beats another when nothing else tells them apart. */
function beats(a, b) {
    return b === undefined || a.score > b.score || (a.score === b.score && a.route.rank < b.route.rank);
}
/**
 * Those that can still win when only the body is left to compare: the best of all examples that have no body, and those
 * with a body that an equal one could lift to the top.
 */
function contenders(scored) {
    const most = scored.reduce((best, { score }) => Math.max(best, score), -Infinity);
    let bodyless;
    const others = [];
    for (const candidate of scored) {
        if (candidate.route.example.request.body === undefined)
            bodyless = beats(candidate, bodyless) ? candidate : bodyless;
        else if (candidate.score + equalBodyScore >= most)
            others.push(candidate);
    }
    return bodyless === undefined ? others : [bodyless, ...others];
}
/** `x-mock-response-code` is compared as a number; text that is none fits nothing. */
function hasCode(route, code) {
    return /^\d{3}$/.test(code) && route.example.status === Number(code);
}
/**
 * The first header that keeps a route out, `undefined` when all fit. A header that the call lacks fits nothing, not even
 * an example that lacks it too (postman-app-support#8065, #8084).
 */
function differentHeader(route, call, names) {
    return names.find((name) => {
        const sent = call.header(name);
        return sent === undefined || sent.trim().toLowerCase() !== route.headers().get(name)?.trim().toLowerCase();
    });
}
/** What the body adds to a route's score, `undefined` when it keeps the route out. */
function bodyScore(match, selectors) {
    if (match === 'different')
        return selectors.matchBody ? undefined : 0;
    return match === 'same' && !selectors.matchBody ? equalBodyScore : 0;
}
/** The best of the routes whose path fits, `undefined` when headers or body keep all of them out. */
function chooseBest(scored, call, selectors) {
    let best;
    for (const candidate of scored) {
        const { route } = candidate;
        if (differentHeader(route, call, selectors.matchHeaders) !== undefined)
            continue;
        const forBody = bodyScore(compareBody(route.body(), call), selectors);
        if (forBody === undefined)
            continue;
        const final = forBody === 0 ? candidate : { ...candidate, score: candidate.score + forBody };
        if (beats(final, best))
            best = final;
    }
    return best;
}
/** What the wildcards of a scored route stand for, those of the path and those of the query. */
function capturesOf({ path, query }) {
    if (path.captures === undefined || query?.captures === undefined)
        return path.captures ?? query?.captures;
    return new Map([...query.captures, ...path.captures]);
}

;// CONCATENATED MODULE: ./build/engine/misses.js
const misses_name = 'mockRequestNotFoundError';
/** Nothing in the collection fits the call. */
const noMatch = {
    outcome: 'missed',
    status: 404,
    error: {
        name: misses_name,
        message: 'Double check your method and the request path and try again.',
        header: 'No matching requests',
    },
};
/** A request of the collection fits, but it has no saved example. */
const noExample = {
    outcome: 'missed',
    status: 404,
    error: {
        name: misses_name,
        message: 'To mock this request add an example response for the mock server to return.',
        header: 'You need an example',
    },
};

;// CONCATENATED MODULE: ./build/engine/verdict.js


function points(score) {
    return String(Math.round(score * 100) / 100);
}
function winVerdict(decision, candidates, selectors) {
    const winner = describeExample(decision.example);
    const inRace = candidates.filter(({ droppedBy }) => droppedBy === undefined);
    const [first, second] = inRace;
    const tied = inRace.filter(({ score }) => score === first?.score).length - 1;
    const order = 'the first by ID with status 200 wins, else the first by ID';
    if (selectors.id !== undefined || selectors.name !== undefined) {
        const asked = `${winner} was asked for by ${selectors.id === undefined ? 'x-mock-response-name' : 'x-mock-response-id'}`;
        return tied > 0 ? `${asked}; ${String(tied)} more fit, and ${order}.` : `${asked}.`;
    }
    const won = `${winner} won with ${points(first?.score ?? 0)} points`;
    if (tied > 0)
        return `${won}, as many as ${String(tied)} more: ${order}.`;
    if (second === undefined)
        return `${won}: no other example fits.`;
    return `${won}; next is ${describeExample(second.example)} with ${points(second.score)}.`;
}
/** Why a call got its answer. */
function verdictOf(decision, candidates, selectors, bareRequest) {
    if (decision.outcome === 'served')
        return winVerdict(decision, candidates, selectors);
    if (decision === noExample && bareRequest !== undefined) {
        return `The request ${quote(bareRequest.place.path.join(' > '))} fits, but it has no saved example: add one.`;
    }
    const [nearest] = candidates;
    if (nearest === undefined)
        return 'The collection has no saved example.';
    const differences = nearest.steps.filter(({ step, score }) => step === nearest.droppedBy || score < 0);
    return `Nothing fits. The nearest example is ${describeExample(nearest.example)}: ${differences.map(({ reason }) => reason).join('; ')}.`;
}

;// CONCATENATED MODULE: ./build/engine/explain.js
/** Why a call got what it got: every candidate, step by step, and a verdict in words. */







/** Explanations of larger collections keep the nearest ones only. */
const mostCandidates = 1000;
function explainSelectors(route, { code, id, name }) {
    const { example, ids } = route;
    const asked = (header, wanted, has, fits) => ({
        step: 'selector',
        score: 0,
        reason: `${header} asks for ${quote(wanted)}${fits ? '' : `, example has ${quote(has)}`}`,
        fits,
    });
    return [
        ...(code === undefined ? [] : [asked('x-mock-response-code', code, String(example.status), hasCode(route, code))]),
        ...(id === undefined ? [] : [asked('x-mock-response-id', id, example.id, ids.includes(id))]),
        ...(name === undefined ? [] : [asked('x-mock-response-name', name, example.name, example.name === name)]),
    ];
}
/** Steps from the path on, for a route whose path fits. */
function explainFitting({ route, path, query, viaBase }, { call, selectors }) {
    const steps = [{ step: 'path', score: path.score, reason: pathReason(route, call, path, viaBase) }];
    if (query !== undefined) {
        steps.push({ step: 'query', score: query.score, reason: queryReason(route, call, query) });
    }
    const header = differentHeader(route, call, selectors.matchHeaders);
    if (header !== undefined) {
        steps.push({ step: 'headers', score: 0, reason: headerDifference(route, call, header) });
        return { steps, droppedBy: 'headers', distance: 2 };
    }
    if (selectors.matchHeaders.length > 0) {
        steps.push({ step: 'headers', score: 0, reason: `headers ${quote(selectors.matchHeaders.join(', '))} are equal` });
    }
    const body = compareBody(route.body(), call);
    const score = bodyScore(body, selectors);
    if (body !== 'neither') {
        const reason = body === 'same' ? 'the body is equal' : bodyDifference(route.body(), call);
        steps.push({ step: 'body', score: score ?? 0, reason });
    }
    return { steps, droppedBy: score === undefined ? 'body' : undefined, distance: 1 };
}
function explainRoute(route, scored, explained, effort) {
    const { call, selectors } = explained;
    const { method } = route.example.request;
    const apart = 1 - pathCloseness(route.paths.path, call.path, effort);
    if (method !== call.method) {
        const reason = `method ${quote(call.method)}, example has ${quote(method)}`;
        return { route, steps: [{ step: 'method', score: 0, reason }], droppedBy: 'method', distance: 12 + 90 * apart };
    }
    const steps = [{ step: 'method', score: 0, reason: `method ${quote(method)}` }];
    const selected = explainSelectors(route, selectors);
    steps.push(...selected.map(({ step, score, reason }) => ({ step, score, reason })));
    if (selected.some(({ fits }) => !fits)) {
        const nameApart = 1 - textCloseness(selectors.name ?? '', route.example.name, effort);
        return { route, steps, droppedBy: 'selector', distance: 3 + 45 * (nameApart + apart) };
    }
    // An example that is asked for by ID or name is served whatever the URL.
    if (selectors.id !== undefined || selectors.name !== undefined) {
        return { route, steps, droppedBy: undefined, distance: 0 };
    }
    if (scored === undefined) {
        steps.push({ step: 'path', score: 0, reason: pathDifference(route, call) });
        return { route, steps, droppedBy: 'path', distance: 10 + 90 * apart };
    }
    const rest = explainFitting(scored, explained);
    return { route, ...rest, steps: [...steps, ...rest.steps] };
}
function totalOf({ steps }) {
    return steps.reduce((sum, { score }) => sum + score, 0);
}
/** Those that stayed in by score, ties as they are broken; then those dropped, nearest first. */
function compareDrafts(a, b) {
    const dropped = Number(a.droppedBy !== undefined) - Number(b.droppedBy !== undefined);
    if (dropped !== 0)
        return dropped;
    const order = a.droppedBy === undefined ? totalOf(b) - totalOf(a) : a.distance - b.distance;
    return order !== 0 ? order : a.route.rank - b.route.rank;
}
function explainCall(explained) {
    const { decision, call, selectors, routes, tables, config } = explained;
    const table = tables.get(call.method);
    const scored = table === undefined ? [] : scoreRoutes({ table, call, config, code: selectors.code, all: true });
    const byRoute = new Map(scored.map((entry) => [entry.route, entry]));
    const effort = { left: effortPerCall };
    const drafts = routes.map((route) => explainRoute(route, byRoute.get(route), explained, effort));
    const candidates = drafts
        .sort(compareDrafts)
        .slice(0, mostCandidates)
        .map((draft) => ({
        example: draft.route.example,
        score: totalOf(draft),
        steps: draft.steps,
        droppedBy: draft.droppedBy,
    }));
    return { decision, candidates, verdict: verdictOf(decision, candidates, selectors, explained.bareRequest) };
}

;// CONCATENATED MODULE: ./build/engine/header-text.js
/** What HTTP lets through in a header: everything else would be refused by Node or split the answer in two. */
const NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
// eslint-disable-next-line no-control-regex -- the control characters are what is taken out
const FORBIDDEN = /[\u0000-\u0008\u000a-\u001f\u007f]/g;
// eslint-disable-next-line no-control-regex -- the first 256 characters are Latin-1
const BEYOND_LATIN1 = /[^\u0000-\u00ff]/;
/** Whether this can be the name of a header (RFC 9110, token). */
function isHeaderName(name) {
    return NAME.test(name);
}
/** Text without control characters; characters beyond Latin-1 make it UTF-8 bytes, one character a byte. */
function latin1Text(text) {
    const clean = text.replace(FORBIDDEN, '');
    return BEYOND_LATIN1.test(clean) ? Buffer.from(clean, 'utf8').toString('latin1') : clean;
}
/** A header's value as Node sends it: no line breaks, so that no request can add a header to its answer. */
function headerText(value) {
    return latin1Text(value).trim();
}

;// CONCATENATED MODULE: ./build/engine/template-helpers.js
const helperNames = ['body', 'headers', 'queryParams', 'pathSegments'];
/** Longer arguments are no arguments; the limit keeps reading a hostile body linear. */
const longestArgument = 4096;
/** A quoted argument that begins at `start`; `\'` stands for the quote itself, other backslashes stay. */
function readArgument(text, start) {
    const quote = text.charAt(start);
    if (quote !== "'" && quote !== '"')
        return undefined;
    let value = '';
    for (let index = start + 1; index < text.length && value.length <= longestArgument; index += 1) {
        const char = text.charAt(index);
        if (char === quote)
            return { value, end: index + 1 };
        if (char === '\\' && text.charAt(index + 1) === quote) {
            value += quote;
            index += 1;
        }
        else {
            value += char;
        }
    }
    return undefined;
}
function skipSpaces(text, start) {
    let index = start;
    while (index < start + longestArgument && /\s/.test(text.charAt(index)))
        index += 1;
    return index;
}
/** Reads a helper whose `{{` stands at `start`, `undefined` when there is none. Arguments may hold braces. */
function readHelper(text, start) {
    const helper = helperNames.find((name) => text.startsWith(`{{$${name}`, start));
    if (helper === undefined)
        return undefined;
    const args = [];
    let index = start + '{{$'.length + helper.length;
    for (;;) {
        const next = skipSpaces(text, index);
        if (text.startsWith('}}', next)) {
            // Only the body has a meaning as a whole (Postman docs, dynamic responses).
            if (args.length === 0 && helper !== 'body')
                return undefined;
            return { helper, path: args[0], fallback: args[1], end: next + 2 };
        }
        const argument = next > index && args.length < 2 ? readArgument(text, next) : undefined;
        if (argument === undefined)
            return undefined;
        args.push(argument.value);
        index = argument.end;
    }
}
/** `extras.0.skill` → its keys; `\.` is a dot within a key (object-path syntax). */
function splitObjectPath(path) {
    return path.split(/(?<!\\)\./).map((key) => key.replaceAll('\\.', '.'));
}
/** Own properties only: a path such as `__proto__` or `length` finds nothing. */
function valueAt(root, path) {
    let value = root;
    for (const key of splitObjectPath(path)) {
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key))
            return undefined;
        if (Array.isArray(value) && !/^\d+$/.test(key))
            return undefined;
        // The cast only says that reading a key gives `unknown`.
        value = value[key];
    }
    return value;
}
/** Inserted raw, without quotes or escapes (Postman docs); objects and lists as JSON. */
function asInserted(value) {
    if (value === undefined)
        return undefined;
    return typeof value === 'string' ? value : JSON.stringify(value);
}
/** What a helper stands for in this call; `undefined` when the call has no such part. */
function evaluateHelper({ helper, path }, call) {
    if (path === undefined)
        return call.text();
    switch (helper) {
        case 'body':
            return asInserted(valueAt(call.bodyValue(), path));
        case 'headers':
            return call.header(path);
        case 'queryParams': {
            const values = call.queryPairs.filter(([key]) => key === path).map(([, value]) => value);
            return values.length === 0 ? undefined : values.join(',');
        }
        case 'pathSegments':
            return /^\d{1,6}$/.test(path) ? call.path.segments[Number(path)] : undefined;
    }
}

;// CONCATENATED MODULE: ./build/engine/template.js

/** Tokens of one text that are filled in for each call; more of them stay as they are. */
const mostTokens = 10_000;
/** Characters that the call's values may add to one text; values that would add more are left out. */
const growthLimit = 16 * 1024 * 1024;
/** Defaults of helpers that hold tokens that hold defaults …: deeper ones are plain text. */
const deepestDefault = 3;
const NAME_TOKEN = /\{\{([^{}]*)\}\}/y;
function readToken(text, start, scope, depth) {
    const helper = text.charAt(start + 2) === '$' ? readHelper(text, start) : undefined;
    if (helper !== undefined) {
        const fallback = helper.fallback === undefined ? undefined : compileTemplate(helper.fallback, scope, depth + 1);
        return { part: { kind: 'helper', helper, fallback }, end: helper.end };
    }
    NAME_TOKEN.lastIndex = start;
    const [token, name] = NAME_TOKEN.exec(text) ?? [];
    if (token === undefined || name === undefined)
        return undefined;
    const end = start + token.length;
    const generate = scope.generators.get(name);
    if (generate !== undefined)
        return { part: { kind: 'dynamic', generate, token }, end };
    return scope.captures.has(name) ? { part: { kind: 'capture', name, token }, end } : undefined;
}
/** Prepares a text whose collection and environment variables are resolved. Tokens that nothing can fill stay. */
function compileTemplate(text, scope, depth = 0) {
    const parts = [];
    let done = 0;
    let start = depth > deepestDefault ? -1 : text.indexOf('{{');
    while (start !== -1 && parts.length < 2 * mostTokens) {
        const token = readToken(text, start, scope, depth);
        if (token === undefined) {
            // `{{{id}}` holds a token one character further on.
            start = text.indexOf('{{', start + 1);
            continue;
        }
        if (start > done)
            parts.push({ kind: 'text', text: text.slice(done, start) });
        parts.push(token.part);
        done = token.end;
        start = text.indexOf('{{', done);
    }
    if (done < text.length)
        parts.push({ kind: 'text', text: text.slice(done) });
    return parts;
}
/** The text that every call gets, `undefined` when it depends on the call. */
function staticText(template) {
    const [part, ...others] = template;
    if (part === undefined)
        return '';
    return part.kind === 'text' && others.length === 0 ? part.text : undefined;
}
/** Dates become text by their own `toString`, as in Postman's SDK. */
function renderDynamic(generate, token) {
    try {
        return String(generate());
    }
    catch {
        return token;
    }
}
function renderPart(part, call, captures) {
    switch (part.kind) {
        case 'text':
            return part.text;
        case 'capture':
            return captures?.get(part.name) ?? part.token;
        case 'dynamic':
            return renderDynamic(part.generate, part.token);
        case 'helper':
            return (evaluateHelper(part.helper, call) ??
                (part.fallback === undefined ? '' : renderTemplate(part.fallback, call, captures)));
    }
}
/** Fills a text in for one call. Values of the call are inserted as they are: tokens in them are not looked at. */
function renderTemplate(template, call, captures) {
    let room = growthLimit;
    let rendered = '';
    for (const part of template) {
        const text = renderPart(part, call, captures);
        if (part.kind !== 'text') {
            if (text.length > room)
                continue;
            room -= text.length;
        }
        rendered += text;
    }
    return rendered;
}

;// CONCATENATED MODULE: ./build/engine/render.js



/**
 * Headers that speak of one connection or of the body's encoding as it was recorded. Saved examples carry them with
 * bodies in plain text; the server sets its own.
 */
const droppedHeaders = new Set([
    'connection',
    'content-encoding',
    'content-length',
    'keep-alive',
    'proxy-connection',
    'te',
    'trailer',
    'transfer-encoding',
    'upgrade',
]);
/** Content-Type by preview language, for examples that have none. */
const mediaTypes = new Map([
    ['json', 'application/json; charset=utf-8'],
    ['javascript', 'application/javascript; charset=utf-8'],
    ['xml', 'application/xml; charset=utf-8'],
    ['html', 'text/html; charset=utf-8'],
    ['text', 'text/plain; charset=utf-8'],
    ['plain', 'text/plain; charset=utf-8'],
]);
/** What Express sends for text of no known type (inferred from answers of Postman's cloud, postman-app-support#11593). */
const defaultMediaType = 'text/html; charset=utf-8';
function headerTemplates(example, variables, scope) {
    const templates = example.headers.map(({ key, value }) => ({
        name: compileTemplate(variables.resolve(key), scope),
        value: compileTemplate(variables.resolve(value), scope),
    }));
    const hasType = example.headers.some(({ key }) => variables.resolve(key).trim().toLowerCase() === 'content-type');
    if (hasType || example.body === '')
        return templates;
    const value = mediaTypes.get(example.previewLanguage ?? '') ?? defaultMediaType;
    return [...templates, { name: [{ kind: 'text', text: 'Content-Type' }], value: [{ kind: 'text', text: value }] }];
}
function sendsNoBody(example) {
    return example.request.method === 'HEAD' || example.status === 204 || example.status === 304;
}
/** Prepares an example. Tokens in header names and values are filled in too: Postman promises it for bodies only. */
function prepareAnswer(example, variables, scope, delay) {
    const body = compileTemplate(sendsNoBody(example) ? '' : variables.resolve(example.body, servedGrowth), scope);
    const headers = headerTemplates(example, variables, scope);
    const statusText = latin1Text(example.statusText);
    const fillHeaders = (fill) => headers.flatMap(({ name, value }) => {
        const filled = fill(name).trim();
        return isHeaderName(filled) && !droppedHeaders.has(filled.toLowerCase())
            ? [[filled, headerText(fill(value))]]
            : [];
    });
    const staticHeaders = headers.every(({ name, value }) => isStatic(name) && isStatic(value))
        ? fillHeaders(fillStatic)
        : undefined;
    const serve = (fill, isShared) => ({
        outcome: 'served',
        example,
        status: example.status,
        statusText,
        headers: staticHeaders ?? fillHeaders(fill),
        body: Buffer.from(fill(body)),
        delay,
        isShared,
    });
    return {
        prepared: staticHeaders !== undefined && isStatic(body) ? serve(fillStatic, true) : undefined,
        render: (call, captures) => serve((template) => renderTemplate(template, call, captures), false),
    };
}
const fillStatic = (template) => staticText(template) ?? '';
function isStatic(template) {
    return staticText(template) !== undefined;
}

;// CONCATENATED MODULE: ./build/engine/route-address.js

/** Longer paths are cut: no client can send them, and variables could blow them up. */
const longestAddress = 64 * 1024;
function withoutProtocol(text) {
    const slashes = text.indexOf('://');
    return slashes === -1 || text.slice(0, slashes).includes('/') ? text : text.slice(slashes + 3);
}
/** Host and path are parted by the first slash; `undefined` stands for no path. */
function pathOf(text) {
    const address = withoutProtocol(text).split(/[?#]/, 1)[0] ?? '';
    const slash = address.indexOf('/');
    return slash === -1 ? undefined : address.slice(slash);
}
/**
 * Parts the written address into its base (what stands before the first slash) and the rest. `{{baseUrl}}users` lacks
 * the slash that its author had in the variable or forgot: the rest then begins behind the variable.
 */
function splitBase(address) {
    const glued = /^(\{\{[^{}]*\}\})(?=\w)[^./:{}]*(?:\/|$)/.exec(address)?.[1];
    if (glued !== undefined)
        return { base: glued, rest: address.slice(glued.length), glued: true };
    const slash = address.indexOf('/');
    return slash === -1
        ? { base: address, rest: '', glued: false }
        : { base: address.slice(0, slash), rest: address.slice(slash), glued: false };
}
/** `/users/:id.json` with the value `7` → `/users/7.json`; a name without a value becomes a wildcard. */
function fillPathVariables(rest, request) {
    if (!rest.includes('/:'))
        return rest;
    const values = new Map(request.pathVariables.map(({ key, value }) => [key, value]));
    return rest
        .split('/')
        .map((segment) => {
        if (!segment.startsWith(':') || segment.length === 1)
            return segment;
        // A name ends at the first dot (postman-collection, Url).
        const dot = segment.indexOf('.');
        const name = dot === -1 ? segment.slice(1) : segment.slice(1, dot);
        return (values.get(name) ?? `{{${name}}}`) + (dot === -1 ? '' : segment.slice(dot));
    })
        .join('/');
}
function routePaths(request, variables) {
    const address = request.address.slice(0, longestAddress);
    const { base, rest, glued } = splitBase(address);
    const host = variables.resolve(base).slice(0, longestAddress);
    const prefix = pathOf(host);
    const tail = variables.resolve(fillPathVariables(rest, request)).slice(0, longestAddress).split(/[?#]/, 1)[0] ?? '';
    const separator = glued && (prefix === undefined || tail.startsWith('/')) ? '/' : '';
    const path = parsePattern((prefix ?? '') + separator + tail);
    const hasPrefix = prefix !== undefined && parsePattern(prefix).segments.length > 0 && rest !== '';
    return { path, withoutBase: hasPrefix ? parsePattern(separator + tail) : undefined };
}

;// CONCATENATED MODULE: ./build/engine/route.js






/** Larger texts are prepared when the collection is loaded, so that no call has to wait for it. */
const largeText = 256 * 1024;
function requestHeaders(example, variables) {
    const headers = new Map();
    for (const { key, value } of example.request.headers) {
        const name = variables.resolve(key).toLowerCase();
        const before = headers.get(name);
        const resolved = variables.resolve(value);
        headers.set(name, before === undefined ? resolved : `${before}, ${resolved}`);
    }
    return headers;
}
function captureNames(paths, example, variables) {
    const inPath = Array.from(paths.path.wildcards.values(), ({ names }) => names).flat();
    const inQuery = example.request.query.flatMap(({ value }) => tokenNames(variables.resolve(value)));
    return new Set([...inPath, ...inQuery]);
}
function makeRoute(example, rank, eager, context) {
    const { variables, generators, config, ownerId } = context;
    const { request } = example;
    const paths = routePaths(request, variables);
    const query = request.query.map(({ key, value }) => ({
        key: variables.resolve(key),
        value: variables.resolve(value),
    }));
    const body = once(() => prepareBody(request.body, request.headers, variables));
    const answer = once(() => {
        const scope = { captures: captureNames(paths, example, variables), generators };
        return prepareAnswer(example, variables, scope, config.delay?.duration ?? 0);
    });
    if (eager)
        body();
    if (example.body.length > largeText)
        answer();
    return {
        example,
        paths,
        query: prepareQuery(query, config.matchWildcards),
        headers: once(() => requestHeaders(example, variables)),
        body,
        answer,
        ids: [
            example.id,
            ...(example.uid === undefined ? [] : [example.uid]),
            ...(ownerId === undefined ? [] : [`${ownerId}-${example.id}`]),
        ],
        rank,
    };
}
/** The order that breaks ties: the first by ID with status 200, else the first by ID (Postman docs, Nov 2023). */
function ranks(examples) {
    const sorted = [...examples].sort((a, b) => {
        const by200 = Number(b.status === 200) - Number(a.status === 200);
        return by200 !== 0 ? by200 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
    });
    return new Map(sorted.map((example, index) => [example, index]));
}
function savedBodySize(example) {
    const body = example.request.body;
    return body?.mode === 'raw' ? body.text.length : body?.mode === 'graphql' ? body.query.length : 0;
}
/** Makes the routes of all examples, in the order of the file. */
function makeRoutes(requests, context) {
    const examples = requests.flatMap((request) => request.examples);
    const rankOf = ranks(examples);
    const eager = examples.reduce((size, example) => size + savedBodySize(example), 0) > largeText;
    return examples.map((example) => makeRoute(example, rankOf.get(example) ?? 0, eager, context));
}

;// CONCATENATED MODULE: ./build/engine/route-cache.js
/** Remembers which routes fit a method and target: tests call the same few URLs again and again. */
const mostTargets = 16_384;
/** Longer targets and longer lists are not worth their memory. */
const longestTarget = 1024;
function createRouteCache() {
    const byMethod = new Map();
    let size = 0;
    return {
        get: (method, target) => byMethod.get(method)?.get(target),
        set(method, target, value) {
            if (target.length + method.length > longestTarget)
                return;
            // Starting anew is as good as dropping the oldest, and costs nothing per call.
            if (size >= mostTargets) {
                byMethod.clear();
                size = 0;
            }
            size += 1;
            const targets = byMethod.get(method) ?? new Map();
            byMethod.set(method, targets.set(target, value));
        },
    };
}

;// CONCATENATED MODULE: ./build/engine/select-by-header.js



/**
 * The example that the call asks for by `x-mock-response-id` or `x-mock-response-name`, of those with the right method
 * and `x-mock-response-code`. Several of one name: the first by ID with status 200, else the first.
 */
function selectByHeader(routes, { code, id, name }) {
    let chosen;
    for (const route of routes) {
        if (chosen !== undefined && chosen.rank < route.rank)
            continue;
        if (code !== undefined && !hasCode(route, code))
            continue;
        if (id !== undefined && !route.ids.includes(id))
            continue;
        if (name !== undefined && route.example.name !== name)
            continue;
        chosen = route;
    }
    return chosen;
}
/** Wildcards are filled from the call where its URL happens to fit (postman-app-support#11323). */
function capturesOfSelected(route, call) {
    const { path, withoutBase } = route.paths;
    const inPath = captureWildcards(path, call.path) ??
        (withoutBase === undefined ? undefined : captureWildcards(withoutBase, call.path));
    const inQuery = scoreQuery(route.query, call.query, call.queryPairs.length).captures;
    return inPath === undefined || inQuery === undefined ? (inPath ?? inQuery) : new Map([...inQuery, ...inPath]);
}

;// CONCATENATED MODULE: ./build/engine/selectors.js
/** A quick look, before anything is parsed: may a header of this name choose the example? */
function isSelectorHeader(name) {
    if (name.length < 'x-mock-response-id'.length || (name.charCodeAt(0) | 0x20) !== 0x78)
        return false;
    return name.slice(0, 7).toLowerCase() === 'x-mock-';
}
function hasSelectors(headers) {
    return headers.some(({ key }) => isSelectorHeader(key));
}
/** Anything but a whole number from 1 to 180000 is no delay (the range that Postman documents). */
function readDelay(value) {
    if (value === undefined || !/^\d{1,6}$/.test(value.trim()))
        return undefined;
    const delay = Number(value);
    return delay >= 1 && delay <= 180_000 ? delay : undefined;
}
function names(list) {
    return list
        .split(',')
        .map((name) => name.trim().toLowerCase())
        .filter((name) => name !== '');
}
/** Headers of the call win over the mock's configuration. */
function readSelectors(call, config) {
    const text = (name) => call.header(name)?.trim();
    const matchHeaders = text('x-mock-match-request-headers');
    const matchBody = text('x-mock-match-request-body')?.toLowerCase();
    return {
        code: text('x-mock-response-code'),
        id: text('x-mock-response-id'),
        name: text('x-mock-response-name'),
        matchHeaders: names(matchHeaders ?? (config.matchHeader ? config.headers.join(',') : '')),
        matchBody: matchBody === 'true' ? true : matchBody === 'false' ? false : config.matchBody,
        delay: readDelay(text('x-mock-response-delay')),
    };
}
/** The selectors of a call that has no `x-mock-*` header. */
function configuredSelectors(config) {
    return {
        code: undefined,
        id: undefined,
        name: undefined,
        matchHeaders: names(config.matchHeader ? config.headers.join(',') : ''),
        matchBody: config.matchBody,
        delay: undefined,
    };
}

;// CONCATENATED MODULE: ./build/engine/compile-mock.js
/** A collection and an environment made ready to answer calls. */













const noRoutes = tabulate([]);
function usesDynamicVariables(collection, variables) {
    return (variables.some(({ value }) => mayUseDynamicVariables(value)) ||
        collection.requests.some(({ examples }) => examples.some(({ body, headers }) => mayUseDynamicVariables(body) ||
            headers.some(({ key, value }) => mayUseDynamicVariables(key) || mayUseDynamicVariables(value)))));
}
/** The requests that have no example, by method and path. */
function indexBareRequests(requests, variables) {
    const bare = requests.filter(({ examples }) => examples.length === 0);
    const index = new Map();
    for (const [method, group] of Map.groupBy(bare, ({ request }) => request.method)) {
        const paths = group.flatMap((request) => {
            const { path, withoutBase } = routePaths(request.request, variables);
            return [{ path, request }, ...(withoutBase === undefined ? [] : [{ path: withoutBase, request }])];
        });
        index.set(method, indexPaths(paths.map((entry) => [entry.path, entry])));
    }
    return index;
}
/**
 * Prepares a mock. Asynchronous only because the data of dynamic variables is loaded when the collection uses one.
 * The engine never throws while answering.
 */
async function compileMock(source) {
    const { collection, environment, config, ownerId } = source;
    const allVariables = [...collection.variables, ...(environment?.variables ?? [])];
    const variables = createVariables(collection.variables, environment?.variables ?? []);
    const generators = usesDynamicVariables(collection, allVariables) ? await loadGenerators() : noGenerators;
    const context = { variables, generators, config, ownerId };
    const routes = makeRoutes(collection.requests, context);
    const tables = new Map(Array.from(Map.groupBy(routes, ({ example }) => example.request.method), ([method, group]) => [method, tabulate(group)]));
    const bareRequests = indexBareRequests(collection.requests, variables);
    const configured = configuredSelectors(config);
    const cache = createRouteCache();
    const findBareRequest = (call) => {
        const index = bareRequests.get(call.method);
        const found = index === undefined ? [] : [...index.find(call.path), ...index.findByIds(call.path)];
        return found.find(({ path }) => scorePath(path, call.path, config.matchWildcards) !== undefined)?.request;
    };
    const miss = (call) => (findBareRequest(call) === undefined ? noMatch : noExample);
    const serve = (route, call, captures, delay) => {
        const answer = route.answer();
        const served = answer.prepared ?? answer.render(call(), captures);
        return delay === undefined ? served : { ...served, delay, isShared: false };
    };
    const answerSelected = (call, selectors) => {
        const table = tables.get(call.method) ?? noRoutes;
        if (selectors.id !== undefined || selectors.name !== undefined) {
            const route = selectByHeader(table.routes, selectors);
            if (route === undefined)
                return noMatch;
            return serve(route, () => call, capturesOfSelected(route, call), selectors.delay);
        }
        const best = chooseBest(scoreRoutes({ table, call, config, code: selectors.code, all: true }), call, selectors);
        return best === undefined ? miss(call) : serve(best.route, () => call, capturesOf(best), selectors.delay);
    };
    const fit = ({ method, target }) => {
        const parsed = readTarget(target);
        const call = readCall({ method, target, headers: [], body: new Uint8Array() }, parsed);
        const table = tables.get(call.method) ?? noRoutes;
        const all = config.matchBody || configured.matchHeaders.length > 0;
        const scored = scoreRoutes({ table, call, config, code: undefined, all });
        const inRace = all ? scored : contenders(scored);
        // Where bodies only add to a score, the only one in the race wins with any.
        const bodyMatters = config.matchBody || (inRace.length > 1 && inRace.some(({ route }) => route.example.request.body !== undefined));
        const winner = chooseBest(inRace, call, configured);
        const dependsOnCall = bodyMatters || configured.matchHeaders.length > 0;
        const always = winner === undefined ? miss(call) : winner.route.answer().prepared;
        return { scored: inRace, winner, bodyMatters, always: dependsOnCall ? undefined : always, target: parsed };
    };
    const answer = (request) => {
        if (hasSelectors(request.headers)) {
            const call = readCall(request);
            return answerSelected(call, readSelectors(call, config));
        }
        let fitting = cache.get(request.method, request.target);
        if (fitting === undefined) {
            fitting = fit(request);
            if (fitting.scored.length <= 64)
                cache.set(request.method, request.target, fitting);
        }
        if (fitting.always !== undefined)
            return fitting.always;
        const { target } = fitting;
        let call;
        const parsed = () => (call ??= readCall(request, target));
        const decided = configured.matchHeaders.length === 0 && (request.body.length === 0 || !fitting.bodyMatters);
        const best = decided ? fitting.winner : chooseBest(fitting.scored, parsed(), configured);
        return best === undefined ? miss(parsed()) : serve(best.route, parsed, capturesOf(best));
    };
    return {
        answer,
        recall: (method, target) => cache.get(method, target)?.always,
        explain: (request) => {
            const call = readCall(request);
            const selectors = readSelectors(call, config);
            return explainCall({
                decision: answer(request),
                call,
                selectors,
                routes,
                tables,
                config,
                bareRequest: findBareRequest(call),
            });
        },
        requests: collection.requests,
    };
}

;// CONCATENATED MODULE: ./build/engine/json.js
/** Reading untyped JSON: a value of the wrong kind reads as absent, so a broken file costs the broken part only. */
/** The value as an object, `undefined` for anything else (arrays and `null` too). */
function asRecord(value) {
    // The cast only says that reading a key gives `unknown`.
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
}
/** The value as a list, empty for anything else. */
function asList(value) {
    return Array.isArray(value) ? value : [];
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

;// CONCATENATED MODULE: ./build/engine/describe-document.js
/** Says what a JSON document is when it is not what was asked for. */

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
    return asText(asRecord(value)?.['schema'])?.includes('/collection/') === true;
}
/** Kinds of documents by what gives them away; the first that fits is taken. */
const kinds = [
    [(d) => has(d, 'openapi') || has(d, 'swagger'), 'an OpenAPI document (import it into Postman to get a collection)'],
    [(d) => has(d, 'asyncapi'), 'an AsyncAPI document'],
    [
        (d) => has(d, '$kind') || asText(asRecord(d['info'])?.['schema'])?.includes('/v3') === true,
        'an item of a Postman v3 collection (export the collection as v2.1)',
    ],
    [
        (d) => has(d, 'rootLevelRequests') || has(d, 'rootLevelFolders'),
        'a minimal collection of the Postman API (ask for it without model=minimal)',
    ],
    [(d) => d['_postman_variable_scope'] === 'globals', 'an export of Postman globals'],
    [looksLikeEnvironment, 'a Postman environment'],
    [looksLikeCollection, 'a Postman collection'],
    [(d) => has(asRecord(d['log']) ?? {}, 'entries'), 'an HTTP archive (HAR)'],
    [(d) => has(d, '_type', 'resources'), 'an Insomnia export'],
    [(d) => has(d, 'bruno') || has(d, 'brunoConfig'), 'a Bruno collection'],
    [(d) => has(d, 'collections') || has(d, 'environments'), 'a list or backup of several Postman elements'],
    [(d) => has(d, 'mock') || has(d, 'mocks'), 'a mock server of the Postman API'],
    [(d) => has(d, 'error'), 'an error of the Postman API'],
    [(d) => has(d, 'dependencies') || has(d, 'devDependencies'), 'a package.json'],
    [(d) => has(d, '$schema') || has(d, 'properties'), 'a JSON Schema'],
];
/** What the document is, with an article: "an OpenAPI document", "a list", "an object with the keys a, b and c". */
function describeDocument(document) {
    if (document === null)
        return 'null';
    if (Array.isArray(document))
        return `a list of ${String(document.length)} values`;
    const record = asRecord(document);
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
function describe_document_unwrap(document, wrapper) {
    let inner = document;
    let pointer = '';
    for (let depth = 0; depth < 3; depth += 1) {
        const record = asRecord(inner);
        const wrapped = record === undefined ? undefined : asRecord(record[wrapper]);
        if (record === undefined || wrapped === undefined || looksLikeCollection(record) || looksLikeEnvironment(record))
            break;
        inner = wrapped;
        pointer += `/${wrapper}`;
    }
    return { inner, pointer };
}
/** The document's own name for messages, `undefined` when it has none. */
function documentName(document) {
    return asName(asRecord(document['info'])?.['name']) ?? asName(document['name']);
}

;// CONCATENATED MODULE: ./build/engine/errors.js
/** What the engine refuses to read, and why. Messages are whole sentences for the user; the caller names the file. */
/** The bytes are not JSON. */
class DocumentError extends (/* unused pure expression or super */ null && (Error)) {
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

;// CONCATENATED MODULE: ./build/engine/convert-collection.js
/** Older collection formats, through Postman's own converter. */



/**
 * Takes a collection out of its wrapper and tells its format.
 * @throws {CollectionError} when the document is not a collection; the message says what it is.
 */
function identifyCollection(document) {
    const { inner, pointer } = describe_document_unwrap(document, 'collection');
    const collection = asRecord(inner);
    const schema = asText(asRecord(collection?.['info'])?.['schema']) ?? '';
    const minimal = collection !== undefined && Object.hasOwn(collection, 'rootLevelRequests');
    const newer = /\/v(?:[3-9]|\d\d)/.test(schema) || (collection !== undefined && Object.hasOwn(collection, '$kind'));
    if (collection === undefined ||
        !looksLikeCollection(collection) ||
        looksLikeEnvironment(collection) ||
        minimal ||
        newer) {
        throw new CollectionError(`This is not a Postman collection (v2.1, v2.0 or v1) but ${describeDocument(inner)}. ` +
            'Export the collection from Postman as v2.1 and give that file.');
    }
    const format = Array.isArray(collection['item'])
        ? undefined
        : Array.isArray(collection['requests'])
            ? 'v1'
            : undefined;
    return { collection, format: format ?? (schema.includes('/v2.0') ? 'v2.0' : 'v2.1'), pointer };
}
/** Gives saved responses of a v1 collection an ID: the converter drops those that share one or have none. */
function withResponseIds(collection) {
    const seen = new Set();
    const withId = (value, fallback) => {
        const response = asRecord(value);
        const id = asText(response?.['id']) ?? '';
        if (response === undefined || (id !== '' && !seen.has(id))) {
            seen.add(id);
            return value;
        }
        return { ...response, id: fallback };
    };
    const requests = asList(collection['requests']).map((entry, requestIndex) => {
        const request = asRecord(entry);
        const saved = asList(request?.['responses']);
        const responses = saved.map((value, index) => withId(value, `response-${String(requestIndex)}-${String(index)}`));
        // `responses_order` would leave out the responses that have just got their IDs.
        return responses.some((value, index) => value !== saved[index])
            ? { ...request, responses, responses_order: [] }
            : entry;
    });
    return { ...collection, requests };
}
/**
 * Converts a v1 collection to v2.1 and keeps its IDs.
 * @throws {CollectionError} when Postman's converter gives up on it.
 */
async function convertV1(collection) {
    return convert(withResponseIds(collection), '1.0.0', '2.1.0');
}
async function convert(collection, inputVersion, outputVersion) {
    const { default: transformer } = await __nccwpck_require__.e(/* import() */ 579).then(__nccwpck_require__.t.bind(__nccwpck_require__, 5579, 19));
    const options = { inputVersion, outputVersion, retainIds: true };
    return new Promise((resolve, reject) => {
        const fail = (cause) => {
            const reason = cause instanceof Error ? cause.message : String(cause);
            reject(new CollectionError(`Postman's converter could not bring this collection from format v${inputVersion} to v${outputVersion}: ${reason}. ` +
                'Open it in Postman and export it as v2.1.', { cause }));
        };
        try {
            transformer.convert(collection, options, (error, result) => {
                const converted = asRecord(result);
                if (converted === undefined)
                    fail(error ?? new Error('it gave no collection'));
                else
                    resolve(converted);
            });
        }
        catch (error) {
            fail(error);
        }
    });
}
/**
 * The same collection in format v2.1, unwrapped, as `POST /collections` of the Postman API takes it. A v2.1 document
 * comes back unchanged; v2.0 and v1 go through Postman's converter.
 * @throws {CollectionError} when the document is not a collection or cannot be converted.
 */
async function toCollectionV21(document) {
    const { collection, format } = identifyCollection(document);
    if (format === 'v2.1')
        return collection;
    if (format === 'v1')
        return convertV1(collection);
    // The converter knows no way from v2.0 to v2.1 but through v1.
    return convert(await convert(collection, '2.0.0', '1.0.0'), '1.0.0', '2.1.0');
}

;// CONCATENATED MODULE: ./build/engine/defects.js
const sentences = {
    'item-unreadable': 'An item is neither a folder nor a request; it was left out.',
    'request-unreadable': 'A request is neither text nor an object; it was read as GET /.',
    'url-missing': 'A request has no URL; it was read as /.',
    'path-segment-not-text': "A URL's path holds something that is not text; the raw URL or the segment's value was used.",
    'pairs-as-text': 'Headers or form fields are one text instead of a list; its lines were read one by one.',
    'pairs-unreadable': 'Headers, query parameters or form fields are not a list; they were left out.',
    'body-mode-unknown': "A request body's mode is unknown; the request was read without a body.",
    'responses-not-a-list': 'The saved responses of a request are not a list; the value was read as one response.',
    'response-unreadable': 'A saved response is not an object; it was left out.',
    'original-request-missing': 'A saved response has no original request; the request it belongs to was used.',
    'name-missing': 'A saved response has no name; it was called "Untitled example".',
    'status-missing': 'A saved response has no status code; 200 is served.',
    'status-invalid': 'A saved response has a status code that HTTP cannot send (200 to 599 can be sent); 200 is served.',
    'body-not-text': 'The body of a saved response is not text; it is served as JSON.',
    'id-duplicate': 'Two saved responses have the same ID; x-mock-response-id serves one of them.',
    'variable-not-text': 'The value of a variable is a list or an object; the variable was left out.',
    'variable-unreadable': 'A variable has no key; it was left out.',
    'no-items': 'The collection holds no list of items; the mock has nothing to serve.',
};
function collectDefects() {
    const found = new Map();
    let describe = () => '';
    return {
        at(describeItem) {
            describe = describeItem;
        },
        add(kind) {
            const entry = found.get(kind);
            if (entry === undefined)
                found.set(kind, { firstItem: describe(), count: 1 });
            else
                entry.count += 1;
        },
        warnings: () => [...found].map(([kind, { firstItem, count }]) => ({ message: sentences[kind], firstItem, count })),
    };
}

;// CONCATENATED MODULE: ./build/engine/derived-id.js
/** IDs for items whose file names none (Postman exports without IDs, generators leave them out). */
const rootHash = [0x811c9dc5, 0x9e3779b9, 0x85ebca6b];
/** FNV-1a over the text, from the given state. */
function mix(state, text) {
    let hash = state;
    for (let index = 0; index < text.length; index += 1)
        hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
    return hash >>> 0;
}
/** The hash of a child: a key or an index below the parent's place. */
function childHash([first, second, third], step) {
    return [mix(first, `/${step}`), mix(second, `/${step}`), mix(third, `/${step}`)];
}
/**
 * A UUID (version 8, RFC 9562) made from the item's place: the same file gives the same IDs. It begins with the item's
 * ordinal, so that examples without IDs tie in the order of the file: ties are broken by ID.
 */
function derivedId(ordinal, [first, second, third]) {
    const hex = (word) => word.toString(16).padStart(8, '0');
    const digits = hex(first) + hex(second) + hex(third);
    return `${hex(ordinal)}-${digits.slice(0, 4)}-8${digits.slice(4, 7)}-8${digits.slice(7, 10)}-${digits.slice(10, 22)}`;
}

;// CONCATENATED MODULE: ./build/engine/locate-v1-items.js

/** The same requests, with the pointers of the v1 document that they were converted from. */
function locateV1Items(requests, collection, pointer) {
    const pointers = new Map();
    for (const [index, entry] of asList(collection['requests']).entries()) {
        const request = asRecord(entry);
        const requestPointer = `${pointer}/requests/${String(index)}`;
        const id = asName(request?.['id']);
        if (id !== undefined)
            pointers.set(id, requestPointer);
        for (const [nth, response] of asList(request?.['responses']).entries()) {
            const responseId = asName(asRecord(response)?.['id']) ?? `response-${String(index)}-${String(nth)}`;
            pointers.set(responseId, `${requestPointer}/responses/${String(nth)}`);
        }
    }
    const located = (id, place) => ({ ...place, pointer: pointers.get(id) ?? place.pointer });
    return requests.map((request) => ({
        ...request,
        place: located(request.id, request.place),
        examples: request.examples.map((example) => ({ ...example, place: located(example.id, example.place) })),
    }));
}

;// CONCATENATED MODULE: ./build/engine/read-pairs.js

/** One `Name: value` line. */
function readLine(line) {
    const colon = line.indexOf(':');
    const key = (colon === -1 ? line : line.slice(0, colon)).trim();
    return key === '' ? [] : [{ key, value: colon === -1 ? '' : line.slice(colon + 1).trim() }];
}
function readEntry(entry) {
    if (typeof entry === 'string')
        return readLine(entry);
    const record = asRecord(entry);
    // Format v1 has `name` beside or instead of `key`.
    const key = asName(record?.['key']) ?? asName(record?.['name']);
    if (record === undefined || key === undefined || record['disabled'] === true || record['enabled'] === false)
        return [];
    const value = record['value'];
    return [{ key, value: asText(value) ?? (value === null || value === undefined ? '' : JSON.stringify(value)) }];
}
/**
 * Reads a list of pairs: objects with `key` and `value`, `Name: value` lines, one text of such lines, or an object that
 * maps names to values. Disabled pairs and pairs without a key are left out; `null` is the empty list.
 */
function readPairs(list, defects) {
    if (list === undefined || list === null)
        return [];
    if (Array.isArray(list))
        return list.flatMap(readEntry);
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
    return Object.entries(record).flatMap(([key, value]) => readEntry({ key, value }));
}

;// CONCATENATED MODULE: ./build/engine/read-body.js


/** Text as it is, objects as JSON: some generators write a parsed body where the format wants text. */
function textOf(value) {
    return asText(value) ?? (value === null || value === undefined ? '' : JSON.stringify(value));
}
/** The text fields of a form; files are left out, as Postman's mocks compare text only (postman-app-support#9184). */
function textFields(list, defects) {
    const texts = Array.isArray(list) ? list.filter((field) => asRecord(field)?.['type'] !== 'file') : list;
    return readPairs(texts, defects);
}
function read_body_readGraphql(value) {
    const graphql = asRecord(value);
    const query = graphql === undefined ? textOf(value) : textOf(graphql['query']);
    if (query === '')
        return undefined;
    return {
        mode: 'graphql',
        query,
        operationName: textOf(graphql?.['operationName']),
        variables: textOf(graphql?.['variables']),
    };
}
/** `undefined` for a request without a body: none, an empty one, a disabled one, or an object that names no mode. */
function readBody(value, defects) {
    if (typeof value === 'string')
        return value === '' ? undefined : { mode: 'raw', text: value };
    const body = asRecord(value);
    if (body === undefined || body['disabled'] === true)
        return undefined;
    const mode = asText(body['mode']) ?? (body['raw'] === undefined ? undefined : 'raw');
    switch (mode) {
        case undefined:
            return undefined;
        case 'raw': {
            const text = textOf(body['raw']);
            return text === '' ? undefined : { mode, text };
        }
        case 'urlencoded':
        case 'formdata': {
            const fields = textFields(body[mode], defects);
            return { mode, fields };
        }
        case 'graphql':
            return read_body_readGraphql(body['graphql']);
        case 'file':
            return { mode };
        default:
            defects.add('body-mode-unknown');
            return undefined;
    }
}

;// CONCATENATED MODULE: ./build/engine/read-url.js


/** Index of the first of `stops` in `text` that is not inside a `{{variable}}`, or -1. */
function indexOutsideTokens(text, stops) {
    let inToken = false;
    for (let index = 0; index < text.length; index += 1) {
        const char = text.charAt(index);
        if (char === '{' && text.charAt(index + 1) === '{')
            inToken = true;
        else if (char === '}')
            inToken = false;
        else if (!inToken && stops.includes(char))
            return index;
    }
    return -1;
}
function read_url_withoutProtocol(text) {
    const slashes = text.indexOf('://');
    // A protocol is a word or a variable; anything with a slash, a dot or a query before `://` is not one.
    return slashes === -1 || /[/?#.]/.test(text.slice(0, slashes)) ? text : text.slice(slashes + 3);
}
function readQueryText(text) {
    if (text === '')
        return [];
    return text.split('&').flatMap((part) => {
        const equals = part.indexOf('=');
        const key = equals === -1 ? part : part.slice(0, equals);
        return key === '' ? [] : [{ key, value: equals === -1 ? '' : part.slice(equals + 1) }];
    });
}
function readUrlText(text) {
    const url = read_url_withoutProtocol(text.trim());
    const hash = indexOutsideTokens(url, '#');
    const target = hash === -1 ? url : url.slice(0, hash);
    const mark = indexOutsideTokens(target, '?');
    if (mark === -1)
        return { address: target, query: [] };
    return { address: target.slice(0, mark), query: readQueryText(target.slice(mark + 1)) };
}
/** `host`, `port` and `path` as one address; `undefined` when the object has none of them. */
function joinParts(url) {
    const { host, port, path } = url;
    const hostText = Array.isArray(host) ? host.map((label) => asText(label) ?? '').join('.') : (asText(host) ?? '');
    const portText = asName(port);
    const segments = Array.isArray(path)
        ? path.map((segment) => asText(segment) ?? asText(asRecord(segment)?.['value']) ?? '')
        : undefined;
    const pathText = segments?.join('/') ?? asText(path)?.replace(/^\//, '');
    if (hostText === '' && pathText === undefined)
        return undefined;
    return read_url_withoutProtocol(hostText + (portText === undefined ? '' : `:${portText}`) + (pathText === undefined ? '' : `/${pathText}`));
}
function readPathVariables(list) {
    return asList(list).flatMap((entry) => {
        const variable = asRecord(entry);
        // Files of early v2 name a path variable by `id` (postman-collection, Url).
        const key = asName(variable?.['key']) ?? asName(variable?.['id']);
        const value = asName(variable?.['value']);
        return key === undefined || value === undefined || variable?.['disabled'] === true ? [] : [{ key, value }];
    });
}
/**
 * Reads a URL. The parts count and `raw` is ignored where parts are there, as in Postman's Collection SDK; `raw` is used
 * where they are not, and where a path segment is not text.
 */
function readUrl(url, defects) {
    if (typeof url === 'string')
        return { ...readUrlText(url), pathVariables: [] };
    const parts = asRecord(url);
    if (parts === undefined) {
        defects.add('url-missing');
        return { address: '', query: [], pathVariables: [] };
    }
    const pathVariables = readPathVariables(parts['variable']);
    const raw = asName(parts['raw']);
    const oddSegment = asList(parts['path']).some((segment) => asText(segment) === undefined);
    if (oddSegment)
        defects.add('path-segment-not-text');
    const joined = joinParts(parts);
    if (raw !== undefined && (joined === undefined || oddSegment))
        return { ...readUrlText(raw), pathVariables };
    // The path may hold what belongs after it when somebody typed it into the wrong field.
    const { address, query } = readUrlText(joined ?? '');
    const listed = typeof parts['query'] === 'string' ? readQueryText(parts['query']) : readPairs(parts['query'], defects);
    return { address, query: [...query, ...listed], pathVariables };
}

;// CONCATENATED MODULE: ./build/engine/read-request.js




/** Reads a request given as an object or, as the format allows, as its URL alone. A missing method is GET. */
function readRequest(value, defects) {
    const request = asRecord(value);
    if (request === undefined && typeof value !== 'string')
        defects.add('request-unreadable');
    const url = request === undefined ? (typeof value === 'string' ? value : '/') : request['url'];
    return {
        method: (asName(request?.['method']) ?? 'GET').trim().toUpperCase(),
        ...readUrl(url, defects),
        headers: readPairs(request?.['header'], defects),
        body: readBody(request?.['body'], defects),
    };
}

;// CONCATENATED MODULE: ./build/engine/read-example.js



/** 1xx ends no answer and three digits are all that HTTP has; the rest is served as saved, odd codes included. */
function readStatus(value, defects) {
    if (value === undefined || value === null || value === '') {
        defects.add('status-missing');
        return 200;
    }
    const code = Number(value);
    if (Number.isInteger(code) && code >= 200 && code <= 599)
        return code;
    defects.add('status-invalid');
    return 200;
}
function readText(value, defects) {
    if (typeof value === 'string')
        return value;
    if (value === undefined || value === null)
        return '';
    defects.add('body-not-text');
    return JSON.stringify(value);
}
function readName(value, defects) {
    const name = asText(value);
    if (name !== undefined)
        return name;
    defects.add('name-missing');
    return 'Untitled example';
}
function readExample(response, around, defects) {
    const name = readName(response['name'], defects);
    const original = response['originalRequest'];
    if (original === undefined || original === null)
        defects.add('original-request-missing');
    return {
        id: asName(response['id']) ?? asName(response['_postman_id']) ?? around.derivedId(),
        uid: asName(response['uid']),
        name,
        place: around.place(name),
        request: original === undefined || original === null ? around.request : readRequest(original, defects),
        status: readStatus(response['code'], defects),
        // Some generators write "200 OK" here; the code stands in `status` already.
        statusText: (asText(response['status']) ?? '').replace(/^\d{3} +/, ''),
        headers: readPairs(response['header'], defects),
        body: readText(response['body'], defects),
        previewLanguage: asName(response['_postman_previewlanguage'])?.toLowerCase(),
    };
}

;// CONCATENATED MODULE: ./build/engine/read-variables.js

/** `undefined` for a value that is a list or an object: Postman's SDK leaves such tokens unresolved. */
function readValue(value) {
    return value === undefined || value === null ? '' : asText(value);
}
/**
 * Reads a list of variables or an object that maps names to values. Disabled ones are left out (`disabled: true`, or
 * `enabled: false` in environments; neither means enabled). Of several enabled ones with the same key the last one
 * counts, as in Postman's Collection SDK.
 */
function readVariables(list, defects) {
    const entries = Array.isArray(list)
        ? list
        : Object.entries(asRecord(list) ?? {}).map(([key, value]) => asRecord(value) ?? { key, value });
    const found = new Map();
    for (const entry of entries) {
        const variable = asRecord(entry);
        const key = asName(variable?.['key']) ?? asName(variable?.['id']) ?? asName(variable?.['name']);
        if (variable === undefined || key === undefined) {
            defects.add('variable-unreadable');
            continue;
        }
        if (variable['disabled'] === true || variable['enabled'] === false)
            continue;
        const value = readValue(variable['value']);
        if (value === undefined)
            defects.add('variable-not-text');
        else
            found.set(key, value);
    }
    return Array.from(found, ([key, value]) => ({ key, value }));
}

;// CONCATENATED MODULE: ./build/engine/read-collection.js









/** More folder names than this are cut at the front: a path is for people. */
const longestPath = 100;
function withName(names, name) {
    return names.length < longestPath ? [...names, name] : ['…', ...names.slice(2 - longestPath), name];
}
function readExamples(item, request, at, reading) {
    const { defects } = reading;
    const saved = item['response'];
    if (saved === undefined || saved === null)
        return [];
    if (!Array.isArray(saved))
        defects.add('responses-not-a-list');
    const examples = [];
    for (const [index, value] of (Array.isArray(saved) ? saved : [saved]).entries()) {
        const response = asRecord(value);
        if (response === undefined) {
            defects.add('response-unreadable');
            continue;
        }
        const pointer = Array.isArray(saved) ? `${at.pointer}/response/${String(index)}` : `${at.pointer}/response`;
        const hash = childHash(at.hash, `response/${String(index)}`);
        defects.at(() => [...at.names, asName(response['name']) ?? `response ${String(index)}`].join(' > '));
        const place = (name) => ({ path: withName(at.names, name), pointer });
        const ordinal = reading.examples;
        reading.examples += 1;
        const around = { derivedId: () => derivedId(ordinal, hash), place, request };
        const example = readExample(response, around, defects);
        if (reading.seenIds.has(example.id))
            defects.add('id-duplicate');
        reading.seenIds.add(example.id);
        examples.push(example);
    }
    return examples;
}
function readItem(item, name, at, reading) {
    const request = readRequest(item['request'], reading.defects);
    const id = asName(item['id']) ?? asName(item['_postman_id']) ?? derivedId(reading.requests, at.hash);
    reading.requests += 1;
    const place = { path: at.names, pointer: at.pointer };
    return { id, name, place, request, examples: readExamples(item, request, at, reading) };
}
/** Walks the folders without recursion: a file may nest them thousands deep. */
function readItems(collection, pointer, defects) {
    const reading = { defects, seenIds: new Set(), examples: 0, requests: 0 };
    const requests = [];
    // The collection's ID tells the derived IDs of two files apart.
    const hash = childHash(rootHash, asName(asRecord(collection['info'])?.['_postman_id']) ?? '');
    const stack = [{ items: asList(collection['item']), next: 0, names: [], pointer: `${pointer}/item`, hash }];
    for (let level = stack.at(-1); level !== undefined; level = stack.at(-1)) {
        const index = level.next;
        if (index >= level.items.length) {
            stack.pop();
            continue;
        }
        level.next += 1;
        const item = asRecord(level.items[index]);
        const name = asName(item?.['name']) ?? `item ${String(index)}`;
        const names = withName(level.names, name);
        const at = {
            names,
            pointer: `${level.pointer}/${String(index)}`,
            hash: childHash(level.hash, String(index)),
        };
        defects.at(() => names.join(' > '));
        if (item !== undefined && Array.isArray(item['item'])) {
            stack.push({ items: item['item'], next: 0, names, pointer: `${at.pointer}/item`, hash: at.hash });
        }
        else if (item?.['request'] === undefined || item['request'] === null) {
            defects.add('item-unreadable');
        }
        else {
            requests.push(readItem(item, name, at, reading));
        }
    }
    return requests;
}
/**
 * Reads a collection of format v2.1, v2.0 or v1, plain or wrapped in `{"collection": …}`. What is broken is left out or
 * mended, with one warning per kind of defect. Asynchronous only because the converter for v1 is loaded when needed.
 * @throws {CollectionError} when the document is not a collection; the message says what it is.
 */
async function readCollection(document) {
    const { collection: found, format, pointer } = identifyCollection(document);
    const collection = format === 'v1' ? await convertV1(found) : found;
    const name = documentName(collection) ?? 'Untitled collection';
    const defects = collectDefects();
    defects.at(() => name);
    if (!Array.isArray(collection['item']))
        defects.add('no-items');
    const variables = readVariables(collection['variable'] ?? [], defects);
    const requests = readItems(collection, pointer, defects);
    const info = asRecord(collection['info']);
    return {
        collection: {
            id: asName(info?.['_postman_id']) ?? asName(info?.['id']),
            name,
            variables,
            requests: format === 'v1' ? locateV1Items(requests, found, pointer) : requests,
        },
        warnings: defects.warnings(),
    };
}

;// CONCATENATED MODULE: ./build/engine/read-environment.js





/**
 * Reads an environment, plain or wrapped in `{"environment": …}`. The values are the shared ("initial") ones, the only
 * ones that a file holds.
 * @throws {EnvironmentError} when the document is something else; the message says what it is.
 */
function readEnvironment(document) {
    const inner = asRecord(describe_document_unwrap(document, 'environment').inner);
    if (inner === undefined || !looksLikeEnvironment(inner)) {
        throw new EnvironmentError(`This is not a Postman environment but ${describeDocument(inner ?? document)}. ` +
            'Export the environment from Postman and give that file.');
    }
    const name = documentName(inner) ?? 'Untitled environment';
    const defects = collectDefects();
    defects.at(() => name);
    const variables = readVariables(inner['values'], defects);
    return { environment: { id: asName(inner['id']), name, variables }, warnings: defects.warnings() };
}

;// CONCATENATED MODULE: ./build/engine/index.js








;// CONCATENATED MODULE: ./build/embedded/listener/head-text.js
/**
 * The head of a response as one text. `writeHead` checks, joins and inspects every header of every call, which is a
 * fifteenth of all the work of a call (`npm run bench -- --only throughput`); what every call gets is joined once.
 */

/** Headers that Node acts on, or leaves its own away for: responses that have one go through `writeHead`. */
const nodesBusiness = new Set([
    'connection',
    'date',
    'expect',
    'keep-alive',
    'te',
    'trailer',
    'transfer-encoding',
    'upgrade',
]);
/** Status line and headers, which must be valid on the wire; `undefined` where that is for Node to do. */
function headTextOf(status, statusText, headers) {
    if (headers.some((name, index) => index % 2 === 0 && nodesBusiness.has(name.toLowerCase())))
        return undefined;
    return `HTTP/1.1 ${status} ${statusText ?? external_node_http_namespaceObject.STATUS_CODES[status] ?? 'unknown'}\r\n${headerLines(headers)}`;
}
/** Names and values in turn as lines. */
function headerLines(headers) {
    let lines = '';
    for (let i = 0; i + 1 < headers.length; i += 2)
        lines += `${headers[i]}: ${headers[i + 1]}\r\n`;
    return lines;
}
/** Gives the `Date` header's line, which is the same for a second. */
function createDateLine() {
    let second = Number.NaN;
    let line = '';
    return (milliseconds) => {
        const now = Math.floor(milliseconds / 1000);
        if (now !== second) {
            second = now;
            line = `Date: ${new Date(milliseconds).toUTCString()}\r\n`;
        }
        return line;
    };
}
/**
 * Sends a whole response with a body: the head, which needs only what Node adds by itself, and the body in one write.
 *
 * `_header` is where `writeHead` leaves the joined head for `end`. It is no documented part of Node: where it is not as
 * expected, or the connection is to be closed, nothing is sent.
 *
 * @param body one character for each byte
 * @returns whether it was sent
 */
function sendWhole(response, head, dateLine, body) {
    // The cast names the one undocumented property.
    const undocumented = response;
    if (undocumented._header !== null || !response.shouldKeepAlive)
        return false;
    undocumented._header = `${head}${dateLine}Connection: keep-alive\r\n\r\n`;
    response.end(body, 'latin1');
    return true;
}

;// CONCATENATED MODULE: ./build/embedded/listener/prepared-response.js
/** A response in the form in which it is sent and logged. */


/** Above this size, copying the body costs more than a second piece. */
const maxLatin1Bytes = 16 * 1024;
// RFC 9110: a token; visible characters, spaces, tabs and bytes from 0x80 on.
const headerName = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
const headerValue = /^[\t\x20-\x7e\x80-\xff]*$/;
/** Makes a response ready to send again and again. */
function prepareResponse(parts) {
    return complete(prepareHead(parts), { ...parts, isShared: true });
}
/**
 * Headers that cannot be sent are left out, text beyond Latin-1 goes out as UTF-8, a status that HTTP does not allow for
 * an answer becomes 200 (postman-app-support#9249), and every response lets any origin read it unless it says itself who
 * may (Postman's answer in postman-app-support#4603).
 *
 * No ETag: the cloud sends one, but a test that gets 304 instead of its example is worse off than one without.
 */
function prepareHead(parts) {
    const headers = [];
    const names = new Set();
    for (const [name, value] of parts.headers) {
        const sent = sendableValue(value);
        if (sent === undefined || !headerName.test(name))
            continue;
        headers.push(name, sent);
        names.add(name.toLowerCase());
    }
    if (!names.has('access-control-allow-origin'))
        headers.push('Access-Control-Allow-Origin', '*');
    const status = Number.isInteger(parts.status) && parts.status >= 200 && parts.status <= 999 ? parts.status : 200;
    const statusText = parts.statusText === undefined ? undefined : sendableValue(parts.statusText);
    return {
        status,
        statusText,
        headers,
        headText: headTextOf(status, statusText, headers),
        addsTrace: !names.has('x-srv-trace') && !names.has('x-srv-span'),
        addsRate: ![...names].some((name) => name.startsWith('x-ratelimit-')),
    };
}
function complete(head, { name, type, body: given, withoutLength, isShared }) {
    const { status, statusText, addsTrace, addsRate } = head;
    const bodyless = status === 204 || status === 304;
    const body = bodyless ? noBytes : given;
    const length = bodyless || withoutLength === true ? [] : ['Content-Length', String(body.length)];
    const headers = [...head.headers, ...length];
    return {
        ...{ status, statusText, addsTrace, addsRate, headers, body },
        // Without a body there is more to know than this text tells.
        headText: body.length === 0 || head.headText === undefined ? undefined : flat(head.headText + headerLines(length)),
        latin1Body: body.length > maxLatin1Bytes ? undefined : asBuffer(body).toString('latin1'),
        logged: { name, type, statusCode: status, headers, body, isShared },
    };
}
const noBytes = new Uint8Array();
/**
 * The same text in one piece. A text that was joined is a tree of its parts until somebody reads it as a whole, which
 * nobody does who only joins it to more: with thousands of endpoints, walking those trees is a third of the work of a call.
 */
function flat(text) {
    return external_node_buffer_namespaceObject.Buffer.from(text, 'latin1').toString('latin1');
}
/** The same memory as a Buffer. */
function asBuffer({ buffer, byteOffset, byteLength }) {
    return external_node_buffer_namespaceObject.Buffer.from(buffer, byteOffset, byteLength);
}
/** A header value as Node takes it: one character per byte; `undefined` when it holds control characters. */
function sendableValue(value) {
    const bytes = headerValue.test(value) ? value : external_node_buffer_namespaceObject.Buffer.from(value, 'utf8').toString('latin1');
    return headerValue.test(bytes) ? bytes : undefined;
}
/** Prepares examples as the engine rendered them. What the engine gives again and again is prepared once. */
function createServedPreparer() {
    const shared = new WeakMap();
    // Of answers whose body depends on the call but whose headers do not: one list for all answers of an example.
    const heads = new WeakMap();
    const prepare = (served, method) => {
        let head = heads.get(served.headers);
        if (head === undefined) {
            const { status, statusText, headers } = served;
            head = prepareHead({ status, statusText: statusText === '' ? undefined : statusText, headers });
            heads.set(headers, head);
        }
        const { example, body, isShared } = served;
        return complete(head, { name: example.name, type: 'success', body, withoutLength: method === 'HEAD', isShared });
    };
    return (served, method) => {
        let prepared = shared.get(served);
        if (prepared === undefined) {
            prepared = prepare(served, method);
            if (served.isShared)
                shared.set(served, prepared);
        }
        return prepared;
    };
}
/** An active server response. That its call log's type is `success` is inferred: a saved response was served. */
function prepareServerResponse({ name, statusCode, headers, body }) {
    return prepareResponse({
        name,
        type: 'success',
        status: statusCode,
        statusText: undefined,
        headers: headers.filter(({ key }) => !framingHeaders.has(key.toLowerCase())).map(({ key, value }) => [key, value]),
        body: external_node_buffer_namespaceObject.Buffer.from(body),
    });
}
/** What the connection decides, not the response. */
const framingHeaders = new Set([
    'connection',
    'content-encoding',
    'content-length',
    'keep-alive',
    'transfer-encoding',
]);

;// CONCATENATED MODULE: ./build/embedded/listener/cors.js
/** Cross-origin requests of browsers. */


const methods = ['GET', 'HEAD', 'PUT', 'PATCH', 'POST', 'DELETE', 'OPTIONS'];
/**
 * The platform's answer to a preflight, which never reaches an OPTIONS example (Postman's answer in
 * postman-app-support#4603). 204, and allowing all that is asked for, are inferred.
 *
 * @param requestedMethod the `Access-Control-Request-Method` header.
 * @param requestedHeaders the `Access-Control-Request-Headers` header, if any.
 */
function answerPreflight(requestedMethod, requestedHeaders) {
    const allowed = methods.includes(requestedMethod) ? methods : [...methods, requestedMethod];
    return prepareResponse({
        name: 'CORS preflight',
        type: 'success',
        status: 204,
        statusText: undefined,
        headers: [
            ['Access-Control-Allow-Methods', allowed.join(',')],
            ...(requestedHeaders === undefined ? [] : [['Access-Control-Allow-Headers', requestedHeaders]]),
            ['Vary', 'Access-Control-Request-Headers'],
        ],
        body: external_node_buffer_namespaceObject.Buffer.alloc(0),
    });
}

;// CONCATENATED MODULE: ./build/embedded/listener/platform-errors.js
/**
 * What a mock answers by itself, in the words of Postman's cloud. Sources: Postman's help pages and
 * postman-app-support issues; see each.
 */


function platformError(status, error) {
    return prepareResponse({
        name: error.message,
        type: 'error',
        status,
        statusText: undefined,
        headers: [['Content-Type', 'application/json; charset=utf-8']],
        body: external_node_buffer_namespaceObject.Buffer.from(JSON.stringify({ error })),
    });
}
/** No example was found; the engine says in which words. */
function missedError({ status, error }) {
    return platformError(status, { name: error.name, message: error.message, header: error.header });
}
/** The mock's collection or environment was deleted (vdespa/automation-with-postman-course#15; 400 from a repo guide). */
const inactiveMock = platformError(400, {
    name: 'inactiveMockError',
    message: 'The environment or collection associated with this mock has been deleted.',
});
/** A private mock was called without its key (Postman's help page; the status is inferred). */
const invalidCredentials = platformError(401, {
    name: 'invalidCredentialsError',
    message: 'Please provide the required `x-api-key` authentication header.',
});
/** Ours: the cloud's limit is lower and its answer unknown. */
const bodyTooLarge = platformError(413, {
    name: 'requestBodyTooLargeError',
    message: 'The request body is larger than 20 MB, which is what a mock takes.',
});
/** Ours: many large bodies are coming in at once. */
const tooManyBodies = platformError(503, {
    name: 'tooManyBodiesError',
    message: 'The mock is receiving more than 256 MB of request bodies at once. Send fewer at a time.',
});
/** Ours: a defect of the mock; its log has the details. */
const internalError = platformError(500, {
    name: 'serverError',
    message: 'Something went wrong with the server',
});
/** Too many calls a minute (postman-app-support#7013). `retryAt` is in epoch seconds. */
function rateLimitError(retryAt) {
    return platformError(429, {
        name: 'rateLimitError',
        message: `Rate limit exceeded. Retry after ${retryAt}`,
    });
}

;// CONCATENATED MODULE: ./build/embedded/listener/rate-headers.js
/** Appends the three headers to a list of names and values in turn. */
function createRateHeaders({ rule, remaining, resetAt }) {
    const limit = String(rule.requests);
    let resetMilliseconds = Number.NaN;
    let reset = '';
    return (headers) => {
        const milliseconds = resetAt();
        if (milliseconds !== resetMilliseconds) {
            resetMilliseconds = milliseconds;
            reset = String(Math.ceil(milliseconds / 1000));
        }
        headers.push('X-RateLimit-Limit', limit, 'X-RateLimit-Remaining', String(remaining()), 'X-RateLimit-Reset', reset);
    };
}

;// CONCATENATED MODULE: ./build/embedded/listener/trace-ids.js

const twoDigits = Array.from({ length: 256 }, (_, number) => number.toString(16).padStart(2, '0'));
/** Trace IDs in the form recorded from cloud mocks: unique, half random and half counted, since a call needs two. */
function createTraceIds() {
    const random = (0,external_node_crypto_namespaceObject.randomBytes)(4).toString('hex');
    let count = 0;
    let start = `${random}000000`;
    const next = () => {
        count = (count + 1) % 0x1_0000_0000;
        const low = count % 256;
        if (low === 0)
            start =
                random +
                    Math.floor(count / 256)
                        .toString(16)
                        .padStart(6, '0');
        return start + (twoDigits[low] ?? '');
    };
    return { trace: () => `v=1;t=${next()}`, span: () => `v=1;s=${next()}` };
}

;// CONCATENATED MODULE: ./build/embedded/listener/serve-call.js
/** One call to a mock, from the first byte to the answer. This is the hot path: nothing here waits without need. */








const serve_call_noBody = external_node_buffer_namespaceObject.Buffer.alloc(0);
/** Makes the handler of a mock's `node:http` server. */
function createCallHandler(serving) {
    const { view, isRightKey, readBody, rateLimit, record, now, onError } = serving;
    const traceIds = createTraceIds();
    const addRateHeaders = createRateHeaders(rateLimit);
    const dateLine = createDateLine();
    const prepareServed = createServedPreparer();
    const kept = new WeakMap();
    const decide = (call, body) => {
        if (!rateLimit.take())
            return atOnce(rateLimitError(Math.ceil(rateLimit.resetAt() / 1000)));
        const { deactivated, isPrivate, serverResponse, engine } = view();
        if (deactivated)
            return atOnce(inactiveMock);
        const { method, target, rawHeaders, hasSelectors } = call;
        // Postman takes a mock's key from the header alone, never from the query (postman-app-support#8274).
        if (isPrivate && !isRightKey(headerOf(rawHeaders, 'x-api-key')))
            return atOnce(invalidCredentials);
        if (serverResponse !== undefined) {
            return atOnce(remembered(kept, serverResponse, () => prepareServerResponse(serverResponse)));
        }
        if (method === 'OPTIONS') {
            const requestedMethod = headerOf(rawHeaders, 'access-control-request-method');
            if (requestedMethod !== undefined) {
                return atOnce(answerPreflight(requestedMethod, headerOf(rawHeaders, 'access-control-request-headers')));
            }
        }
        const known = hasSelectors ? undefined : engine.recall(method, target);
        return answerFor(known ?? engine.answer({ method, target, headers: keyValues(rawHeaders), body }), method);
    };
    const answerFor = (decision, method) => decision.outcome === 'missed'
        ? atOnce(remembered(kept, decision, () => missedError(decision)))
        : { prepared: prepareServed(decision, method), delay: decision.delay };
    const send = (response, { prepared, delay }) => {
        const own = [];
        if (prepared.addsTrace)
            own.push('x-srv-trace', traceIds.trace(), 'x-srv-span', traceIds.span());
        if (prepared.addsRate)
            addRateHeaders(own);
        if (delay <= 0) {
            sendNow(response, prepared, own);
            return;
        }
        const timer = setTimeout(sendNow, delay, response, prepared, own);
        response.on('close', () => {
            clearTimeout(timer);
        });
    };
    /** @param own names and values in turn of the headers that differ from call to call */
    const sendNow = (response, prepared, own) => {
        const { status, statusText, headText, latin1Body } = prepared;
        if (headText !== undefined && latin1Body !== undefined) {
            if (sendWhole(response, headText + headerLines(own), dateLine(now()), latin1Body))
                return;
        }
        const headers = [...prepared.headers, ...own];
        if (statusText === undefined)
            response.writeHead(status, headers);
        else
            response.writeHead(status, statusText, headers);
        if (latin1Body === undefined)
            response.end(prepared.body);
        else
            response.end(latin1Body, 'latin1');
    };
    const finish = ({ method, target, rawHeaders, response }, body, answer) => {
        record({
            mock: view().id,
            servedAt: now(),
            method,
            path: target,
            headers: rawHeaders,
            body,
            response: answer.prepared.logged,
        });
        send(response, answer);
    };
    const answer = (call, body) => {
        let found;
        try {
            found = decide(call, body);
        }
        catch (error) {
            onError(error);
            found = atOnce(internalError);
        }
        finish(call, body, found);
    };
    return (request, response) => {
        const { method = 'GET', url: target = '/', rawHeaders } = request;
        let hasBody = false;
        let hasSelectors = false;
        for (let i = 0; i + 1 < rawHeaders.length; i += 2) {
            const name = rawHeaders[i] ?? '';
            hasBody ||= announcesBody(name, rawHeaders[i + 1] ?? '');
            hasSelectors ||= isSelectorHeader(name);
        }
        const call = { method, target, rawHeaders, hasSelectors, response };
        if (hasBody)
            readAndAnswer(request, call);
        else
            answer(call, serve_call_noBody);
    };
    function readAndAnswer(request, call) {
        readBody(request, (result) => {
            if (result.outcome === 'read')
                answer(call, result.body);
            else
                finish(call, serve_call_noBody, atOnce(result.outcome === 'too-large' ? bodyTooLarge : tooManyBodies));
        });
    }
}
function announcesBody(name, value) {
    // The lengths first: lower-casing every header of every call would be felt.
    if (name.length === 14)
        return value !== '0' && name.toLowerCase() === 'content-length';
    return name.length === 17 && name.toLowerCase() === 'transfer-encoding';
}
/** The value of the first header of this name in a list of names and values in turn. */
function headerOf(rawHeaders, lowerCaseName) {
    for (let i = 0; i + 1 < rawHeaders.length; i += 2) {
        const name = rawHeaders[i] ?? '';
        if (name.length === lowerCaseName.length && name.toLowerCase() === lowerCaseName)
            return rawHeaders[i + 1];
    }
    return undefined;
}
function keyValues(rawHeaders) {
    const headers = [];
    for (let i = 0; i + 1 < rawHeaders.length; i += 2) {
        headers.push({ key: rawHeaders[i] ?? '', value: rawHeaders[i + 1] ?? '' });
    }
    return headers;
}
function atOnce(prepared) {
    return { prepared, delay: 0 };
}
/** What was prepared for this object before, or is now. */
function remembered(cache, key, prepare) {
    let prepared = cache.get(key);
    if (prepared === undefined) {
        prepared = prepare();
        cache.set(key, prepared);
    }
    return prepared;
}

;// CONCATENATED MODULE: ./build/embedded/listener/listener.js
/** A mock's own port. */




const listener_maxBodyBytes = 20 * 1024 * 1024;
const listener_maxBodyBytesAtOnce = 256 * 1024 * 1024;
/**
 * Opens a mock's port.
 *
 * @throws ListenError when the port cannot be opened.
 */
async function openListener({ host, port, view, ...serving }) {
    let current = view;
    const server = (0,external_node_http_namespaceObject.createServer)({
        // Idle connections stay: a test client that reuses one must never meet one that is just being closed. Clients of a
        // test job are few, and they end with it.
        keepAliveTimeout: 0,
        // A request without a body needs no stream that ends at once (Node 24.12; older ones ignore it).
        optimizeEmptyRequests: true,
        // Slow senders hold a connection no longer than this.
        headersTimeout: 30_000,
        requestTimeout: 120_000,
        connectionsCheckingInterval: 5_000,
        maxHeaderSize: 32 * 1024,
    });
    server.on('request', createCallHandler({
        ...serving,
        view: () => current,
        readBody: createBodyReader(listener_maxBodyBytes, listener_maxBodyBytesAtOnce),
    }));
    const actualPort = await listen(server, { host, port });
    return {
        url: urlOf(host, actualPort),
        port: actualPort,
        show(next) {
            current = next;
        },
        close: () => closeServer(server),
    };
}

;// CONCATENATED MODULE: ./build/embedded/rate-limit.js
/** So many that no job reaches it: the limit that counts down, truly, where none was asked for. */
const noRateLimit = { requests: 1_000_000_000, windowMilliseconds: 60_000 };
/** A fixed window that begins with its first request. */
function createRateLimit(rule, now) {
    let windowEnd = 0;
    let used = 0;
    const roll = () => {
        const time = now();
        if (time < windowEnd)
            return;
        windowEnd = time + rule.windowMilliseconds;
        used = 0;
    };
    return {
        rule,
        take() {
            roll();
            if (used >= rule.requests)
                return false;
            used += 1;
            return true;
        },
        remaining() {
            roll();
            return rule.requests - used;
        },
        resetAt() {
            roll();
            return windowEnd;
        },
    };
}

;// CONCATENATED MODULE: ./build/embedded/mock-host.js





function createMockHost(options) {
    const { account, listenHost, port: wantedPort, isRightKey, callLimit, record, log } = options;
    const hosted = new Map();
    const collections = new WeakMap();
    let ended = false;
    const read = async (stored) => {
        const known = collections.get(stored);
        if (known !== undefined)
            return known;
        const { collection, warnings } = await readCollection(stored.document);
        for (const { message, firstItem, count } of warnings) {
            log(`collection ${stored.id}: ${message} (${count} times, first in ${firstItem})`);
        }
        collections.set(stored, collection);
        return collection;
    };
    const compile = async ({ collection, environment, config }) => compileMock({
        collection: await read(collection),
        environment: environment === null ? undefined : readEnvironment(environmentDocument(environment)).environment,
        config: matchConfig(config),
        ownerId: account.ownerId,
    });
    const view = (mock, engine) => ({
        id: mock.id,
        deactivated: isDeactivated(account, mock),
        isPrivate: mock.isPrivate,
        serverResponse: activeServerResponse(mock),
        engine,
    });
    const refresh = async (mock) => {
        const host = hosted.get(mock.id);
        if (host === undefined)
            return;
        const collection = account.collections.get(mock.collection);
        const environment = mock.environment === null ? null : account.environments.get(mock.environment);
        // A deactivated mock keeps its last engine: it is not asked.
        if (collection !== undefined && environment !== undefined) {
            const parts = { collection, environment, config: mock.config };
            if (!sameParts(parts, host.madeOf)) {
                host.engine = await compile(parts);
                host.madeOf = parts;
            }
        }
        host.listener.show(view(mock, host.engine));
    };
    return {
        async check(collection) {
            await read(collection);
        },
        async open(id, isPrivate, parts) {
            const engine = await compile(parts);
            const wantedIsTaken = [...hosted.values()].some(({ listener }) => listener.port === wantedPort);
            const listener = await openListener({
                host: listenHost,
                port: wantedIsTaken ? 0 : wantedPort,
                view: { id, deactivated: false, isPrivate, serverResponse: undefined, engine },
                isRightKey,
                rateLimit: createRateLimit(callLimit, account.now),
                record,
                now: account.now,
                onError: (error) => {
                    log(`mock ${id}: a call failed: ${describe(error)}`);
                },
            });
            if (ended) {
                await listener.close();
                throw new Error(`Mock ${id} came too late: the server is ending.`);
            }
            hosted.set(id, { listener, engine, madeOf: parts });
            log(`mock ${id}: listening at ${listener.url}`);
            return { url: listener.url };
        },
        refresh,
        async refreshUsersOf(id) {
            for (const mock of mocksUsing(account, id))
                await refresh(mock);
        },
        async close(id) {
            const host = hosted.get(id);
            if (host === undefined)
                return;
            hosted.delete(id);
            await host.listener.close();
            log(`mock ${id}: closed`);
        },
        async closeAll() {
            ended = true;
            const all = [...hosted.values()];
            hosted.clear();
            await Promise.all(all.map(({ listener }) => listener.close()));
        },
    };
}
/** An error with its stack, for the log. */
function describe(error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
function matchConfig({ headers, matchBody, matchHeader, matchQueryParams, matchWildcards, delay, }) {
    return {
        headers,
        matchBody,
        matchHeader,
        matchQueryParams,
        matchWildcards,
        delay: delay === null ? null : { duration: delay.duration },
    };
}
/** Whether the same engine would come of both. Stored things are replaced, never changed: identity will do. */
function sameParts(a, b) {
    return (a.collection === b.collection &&
        a.environment === b.environment &&
        JSON.stringify(matchConfig(a.config)) === JSON.stringify(matchConfig(b.config)));
}

;// CONCATENATED MODULE: ./build/embedded/server.js
/** One embedded Postman account, on the air. */









const defaultMemoryBytes = 64 * 1024 * 1024;
/**
 * Starts an empty Postman account: its API on loopback, a port for each mock.
 *
 * @throws ListenError when the API's port cannot be opened; the file system's error when the journal file cannot.
 */
async function startEmbedded(options = {}) {
    const { log = () => undefined, apiKey = `PMAK-${hex(24)}-${hex(34)}` } = options;
    const account = createAccount({
        // Eight digits, as users' IDs have.
        ownerId: String((0,external_node_crypto_namespaceObject.randomInt)(10_000_000, 100_000_000)),
        now: Date.now,
        newId: external_node_crypto_namespaceObject.randomUUID,
    });
    const journal = openJournal({
        file: options.journalFile,
        memoryBytes: options.journalMemoryBytes ?? defaultMemoryBytes,
        newId: external_node_crypto_namespaceObject.randomUUID,
        onWriteError: (error) => {
            log(`call logs cannot be written to ${options.journalFile}: ${String(error)}`);
        },
    });
    const isRightKey = createKeyCheck(apiKey);
    const host = createMockHost({
        account,
        listenHost: options.listenHost ?? '127.0.0.1',
        port: options.port ?? 0,
        isRightKey,
        callLimit: options.callLimit ?? noRateLimit,
        record: journal.record,
        log,
    });
    let closing;
    const { promise: closed, resolve: isClosed } = Promise.withResolvers();
    const close = () => {
        closing ??= Promise.all([closeServer(server), host.closeAll()]).then(() => {
            journal.close();
            log('closed');
            isClosed(undefined);
        });
        return closing;
    };
    const server = (0,external_node_http_namespaceObject.createServer)({ keepAliveTimeout: 60_000 }, createApi({
        account,
        host,
        journal,
        isRightKey,
        rateLimit: createRateLimit(options.apiLimit ?? noRateLimit, account.now),
        // After the answer to this request is on its way.
        shutDown: () => setImmediate(() => void close()),
        onError: (error) => {
            log(`an API request failed: ${error instanceof Error ? error.stack : String(error)}`);
        },
    }));
    try {
        const apiUrl = urlOf('127.0.0.1', await listen(server, { host: '127.0.0.1', port: options.apiPort ?? 0 }));
        log(`API: listening at ${apiUrl}`);
        return { apiUrl, apiKey, closed, flush: journal.flush, close };
    }
    catch (error) {
        journal.close();
        throw error;
    }
}
function hex(digits) {
    return (0,external_node_crypto_namespaceObject.randomBytes)(digits / 2).toString('hex');
}

;// CONCATENATED MODULE: ./build/embedded/child.js
/** The embedded server's own process: what `launchEmbedded` starts. */



/**
 * Runs the server until its API or SIGTERM ends it. Waits for the start message of its parent and answers with the
 * address and the key. A parent that goes away before it has said `adopted` has told nobody of this server: it ends too.
 * Standard output is the log.
 */
function runEmbeddedProcess(self) {
    const log = (line) => {
        self.stdout.write(`${new Date().toISOString()} ${line}\n`);
    };
    // A log that cannot be written (a full disk) must not end the server.
    self.stdout.on('error', () => undefined);
    let running;
    let ending = false;
    let adopted = false;
    const fail = (what, error) => {
        log(`${what}: ${error instanceof Error ? error.stack : String(error)}`);
        self.exit(1);
    };
    self.on('exit', () => running?.flush());
    self.on('uncaughtException', (error) => {
        fail('uncaught exception', error);
    });
    self.on('unhandledRejection', (error) => {
        fail('unhandled rejection', error);
    });
    // These reach a whole process group when a step is cancelled or a terminal closes; post still needs the server.
    for (const signal of ['SIGINT', 'SIGHUP'])
        self.on(signal, () => {
            log(`${signal} ignored`);
        });
    self.on('SIGTERM', () => {
        ending = true;
        log('SIGTERM: ending');
        if (running === undefined)
            self.exit(0);
        void running.close();
    });
    self.once('disconnect', () => {
        if (adopted || ending)
            return;
        log('ending: the process that started this one went away before it had taken over');
        if (running === undefined)
            self.exit(1);
        void running.close();
    });
    if (self.send === undefined) {
        fail('not started', 'this file is run by the action, which talks to it over IPC; see `ephemeral-mock serve --help`');
        return;
    }
    const tell = (message) => 
    // The parent may be gone: its answer is not needed.
    new Promise((resolve) => self.send?.(message, () => {
        resolve();
    }));
    self.once('message', (message) => {
        void (async () => {
            try {
                const { options } = parse(startMessageSchema, message);
                running = await startEmbedded({ ...options, log });
                self.once('message', (answer) => {
                    adopted = is(adoptedMessageSchema, answer);
                });
                await tell({ type: 'ready', apiUrl: running.apiUrl, apiKey: running.apiKey });
            }
            catch (error) {
                await tell({ type: 'failed', message: error instanceof Error ? error.message : String(error) });
                fail('not started', error);
                return;
            }
            await running.closed;
            self.exit(0);
        })();
    });
}

;// CONCATENATED MODULE: ./build/embedded.js
/** The embedded Postman API as a process of its own; `launchEmbedded` starts it and tells it over IPC what to do. */


runEmbeddedProcess(external_node_process_namespaceObject);

