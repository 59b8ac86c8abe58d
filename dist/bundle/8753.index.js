export const id = 8753;
export const ids = [8753,4147];
export const modules = {

/***/ 53953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F8: () => (/* binding */ nearestFirst),
/* harmony export */   I$: () => (/* binding */ prepareWord),
/* harmony export */   O_: () => (/* binding */ closeness),
/* harmony export */   Ql: () => (/* binding */ fewestEdits),
/* harmony export */   R_: () => (/* binding */ mostCloseness),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   W4: () => (/* binding */ outlineOf),
/* harmony export */   d: () => (/* binding */ textCloseness),
/* harmony export */   ob: () => (/* binding */ wordCloseness),
/* harmony export */   pA: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);
/** How alike two words are, by edit distance, in bounded effort: what is cheap is looked at first. */

/** Longer words have almost all letters, so the missing ones tell nothing. */
const longestWithLetters = 64;
/** The outline of a word. */
function outlineOf(word) {
    const { length } = word;
    let letters = 0;
    if (length <= longestWithLetters) {
        for (let index = 0; index < length; index += 1)
            letters |= 1 << (word.charCodeAt(index) & 31);
    }
    return { length, letters, letterCount: countBits(letters) };
}
/** The number of bits that are set, of 32: in pairs, in fours, in eights, and the sum of those. */
function countBits(bits) {
    const pairs = bits - ((bits >>> 1) & 0x55555555);
    const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
    return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
/**
 * What the edit distance of two words is at least: the difference of their lengths, and the letters that one has and the
 * other lacks, since each takes an edit of its own.
 */
function fewestEdits(a, b) {
    const longer = Math.abs(a.length - b.length);
    if (a.length > longestWithLetters || b.length > longestWithLetters)
        return longer;
    const lacking = Math.max(a.letterCount, b.letterCount) - countBits(a.letters & b.letters);
    return lacking > longer ? lacking : longer;
}
/** Makes a word ready to be compared with many. */
function prepareWord(text) {
    let distanceTo;
    return {
        text,
        outline: outlineOf(text),
        // Made when the first word needs it: outlines rule out many.
        distanceTo: (other, most) => (distanceTo ??= distanceFrom(text))(other, most),
    };
}
/**
 * What the library does for two words, prepared for one (the bit vectors of Myers, 1999, as Hyyrö puts them): each bit stands
 * for a character of the prepared word.
 */
function distanceFrom(word) {
    if (!/^[\0-\x7f]{1,32}$/.test(word))
        return (other) => (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(word, other);
    const placesOf = new Int32Array(128);
    for (let index = 0; index < word.length; index += 1) {
        const code = word.charCodeAt(index);
        placesOf[code] = (placesOf[code] ?? 0) | (1 << index);
    }
    const last = word.length - 1;
    return (other, most = Infinity) => {
        let edits = word.length;
        let verticalUp = -1;
        let verticalDown = 0;
        for (let index = 0; index < other.length; index += 1) {
            const equal = placesOf[other.charCodeAt(index)] ?? 0;
            const same = (((equal & verticalUp) + verticalUp) ^ verticalUp) | equal | verticalDown;
            const up = verticalDown | ~(same | verticalUp);
            const down = verticalUp & same;
            edits += ((up >>> last) & 1) - ((down >>> last) & 1);
            // Each character that is left takes away one edit at most.
            if (edits - (other.length - 1 - index) > most)
                break;
            const shifted = (up << 1) | 1;
            verticalUp = (down << 1) | ~(same | shifted);
            verticalDown = shifted & same;
        }
        return edits;
    };
}
/** Whether at most `most` edits make one word of the other; `false` when the effort does not suffice to tell. */
function isWithin({ text, distanceTo }, other, most, effort) {
    return spendOnDistance(Math.max(text.length, other.length), effort) && distanceTo(other, most) <= most;
}
/** Takes what a distance costs from the effort, and says whether there was enough of it. */
function spendOnDistance(longest, effort) {
    // Beyond 32 characters the words are compared in blocks, which takes several times as long.
    effort.left -= 36 + longest * (longest > 32 ? 8 : 1);
    return effort.left >= 0;
}
/** Longer texts are equal or not alike. */
const longestCompared = 64;
/** 0 (nothing alike) to 1 (equal), by edit distance; 0 for texts that differ when there is no effort left. */
function textCloseness(a, b, effort) {
    return wordCloseness({ text: a, distanceTo: (other) => (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(a, other) }, b, effort);
}
/** The same of a word that is compared with many. */
function wordCloseness({ text, distanceTo }, other, effort) {
    if (text === other)
        return 1;
    const longest = Math.max(text.length, other.length);
    if (longest > longestCompared || !spendOnDistance(longest, effort))
        return 0;
    return 1 - distanceTo(other) / longest;
}
/** The most that `textCloseness` gives for words of these outlines. */
function mostCloseness(a, b) {
    const longest = Math.max(a.length, b.length);
    if (longest > longestCompared)
        return a.length === b.length ? 1 : 0;
    return longest === 0 ? 1 : 1 - fewestEdits(a, b) / longest;
}
/** Texts that a person wrote are compared by their starts, when they are longer. */
const longestWritten = 100;
/** How alike two texts are that a person wrote, from 0 to 1. */
function closeness(a, b) {
    const [left = '', right = ''] = [a, b].map((text) => text.slice(0, longestWritten));
    const longest = Math.max(left.length, right.length);
    return longest === 0 ? 1 : 1 - (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(left, right) / longest;
}
/** The texts, those first that are most alike, whatever the case of their letters. */
function nearestFirst(text, others) {
    const wanted = text.toLowerCase();
    return others
        .map((other) => ({ other, alike: closeness(wanted, other.toLowerCase()) }))
        .sort((a, b) => b.alike - a.alike);
}
/** The text that a typo most likely meant; `undefined` where none is near. */
function nearest(text, others) {
    return nearestFirst(text, others).find(({ alike }) => alike >= 0.5)?.other;
}


/***/ }),

/***/ 84147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ hasTildePaths),
/* harmony export */   c: () => (/* binding */ createSavedPaths)
/* harmony export */ });
/* harmony import */ var _call_call_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28694);
/* harmony import */ var _alike_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53953);
/* harmony import */ var _call_path_pattern_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72882);
/* harmony import */ var _path_score_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36493);
/* harmony import */ var _route_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30553);
/* harmony import */ var _call_variables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81225);
/** Reads paths of saved requests for all but matching: where variables stand, and whether one begins with `/~`. */






/** The most comparing steps for one call. */
const effortPerCall = 200_000;
/** The most segments that are compared for one call; of longer paths only the starts and the ends are. */
const mostCompared = 20_000;
const noVariables = (0,_call_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .createVariables */ .Cl)([], []);
/** Remembers what it has read of each saved request. @param sources the collections of a mock */
function createSavedPaths(sources) {
    const known = new WeakMap();
    const variablesOf = (0,_call_call_js__WEBPACK_IMPORTED_MODULE_1__/* .once */ .Oo)(() => new Map(sources.flatMap((source) => savedIn(source).map((saved) => [saved, source.variables]))));
    const read = (saved) => {
        const named = known.get(saved) ?? readNamedPath(saved, variablesOf().get(saved) ?? noVariables);
        known.set(saved, named);
        return named;
    };
    return {
        names: (0,_call_call_js__WEBPACK_IMPORTED_MODULE_1__/* .once */ .Oo)(() => new Set(sources.flatMap((source) => [
            ...savedIn(source).flatMap(({ address }) => address.split('/').flatMap(_route_address_js__WEBPACK_IMPORTED_MODULE_2__/* .namesIn */ .wX)),
            ...source.variables.nestedNames,
        ]))),
        read,
        find: (target, saved) => {
            const named = read(saved);
            if (named.variables.length === 0)
                return [];
            const { path } = (0,_call_call_js__WEBPACK_IMPORTED_MODULE_1__/* .readTarget */ ._E)(target);
            return bestShifts(named, path).flatMap((shift) => fill(named, path.segments, shift));
        },
    };
}
const savedIn = ({ requests }) => requests.flatMap(({ request, examples }) => [request, ...examples.map((example) => example.request)]);
function fill({ paths, variables }, sent, shift) {
    return variables.flatMap(({ name, segment }) => {
        const text = sent[segment + shift];
        if (text === undefined)
            return [];
        const wildcard = paths.path.wildcards.get(segment);
        const part = wildcard && (0,_path_score_js__WEBPACK_IMPORTED_MODULE_3__/* .captureSegment */ .ir)(text, wildcard)?.get(name);
        return [{ name, segment: segment + shift, values: part === undefined || part === text ? [text] : [text, part] }];
    });
}
function readNamedPath(request, variables) {
    const { paths } = (0,_route_address_js__WEBPACK_IMPORTED_MODULE_2__/* .routeAddress */ .ow)(request, variables);
    const wildcards = Array.from(paths.path.wildcards, ([segment, { names }]) => names.map((name) => ({ name, segment }))).flat();
    const countOf = (path) => (0,_call_path_pattern_js__WEBPACK_IMPORTED_MODULE_4__/* .parsePath */ .Rr)(path).segments.length;
    // Variables that have values: only the request as it was written has their names. A value may be several segments.
    const written = (0,_route_address_js__WEBPACK_IMPORTED_MODULE_2__/* .writtenVariables */ .nf)(request, variables).flatMap(({ name, before, through }) => {
        const from = countOf(before);
        return Array.from({ length: Math.max(0, countOf(through) - from) }, (_, index) => ({
            name,
            segment: from + index,
        }));
    });
    const isWildcard = ({ name, segment }) => wildcards.some((wildcard) => wildcard.segment === segment && wildcard.name === name);
    const variablesInPath = [...wildcards, ...written.filter((variable) => !isWildcard(variable))];
    return { paths, segments: paths.path.segments, variables: variablesInPath };
}
/**
 * By how many segments the saved path is shifted to lie best on the call's: 0 where both have equally many, back by those of
 * the base URL where it fits without them. Several shifts where they are equally good.
 */
function bestShifts({ paths: { path, withoutBase }, variables }, sent) {
    const difference = sent.segments.length - path.segments.length;
    if (difference === 0)
        return [0];
    if (withoutBase !== undefined && (0,_path_score_js__WEBPACK_IMPORTED_MODULE_3__/* .scorePath */ .Am)(withoutBase, sent, true) !== undefined)
        return [difference];
    const effort = { left: effortPerCall };
    const isVariable = new Set(variables.map(({ segment }) => segment));
    const alike = (shift) => path.segments.reduce((sum, saved, index) => {
        const segment = sent.segments[index + shift];
        return segment === undefined || isVariable.has(index) ? sum : sum + (0,_alike_js__WEBPACK_IMPORTED_MODULE_5__/* .textCloseness */ .d)(segment, saved, effort);
    }, 0);
    const isLong = (Math.abs(difference) + 1) * path.segments.length > mostCompared;
    const least = Math.min(0, difference);
    const shifts = isLong
        ? [0, difference]
        : Array.from({ length: Math.abs(difference) + 1 }, (_, index) => least + index);
    const closeness = shifts.map(alike);
    const best = Math.max(...closeness);
    return shifts.filter((_, index) => closeness[index] === best);
}
const mentionsTilde = (text) => /~|%7e/i.test(text);
/** Whether a request or example has a path that begins with `/~`, which is how calls name their sessions. */
function hasTildePaths({ requests, variables }, environment) {
    const inEnvironment = environment?.variables ?? [];
    const anywhere = [...variables, ...inEnvironment].some(({ value }) => mentionsTilde(value));
    const ofUrls = (0,_call_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .createVariables */ .Cl)(variables, inEnvironment).sharing(_route_address_js__WEBPACK_IMPORTED_MODULE_2__/* .growthOfUrls */ .lW);
    return savedIn({ requests })
        .filter(({ address, pathVariables }) => anywhere || mentionsTilde(address) || pathVariables.some(({ value }) => mentionsTilde(value)))
        .some((saved) => {
        const { path, withoutBase } = (0,_route_address_js__WEBPACK_IMPORTED_MODULE_2__/* .routeAddress */ .ow)(saved, ofUrls).paths;
        return [path, withoutBase].some((each) => each?.segments[0]?.startsWith('~') === true);
    });
}


/***/ }),

/***/ 45114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ canBeSent),
/* harmony export */   i: () => (/* binding */ readRequest)
/* harmony export */ });
/* harmony import */ var _http_text_pairs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68166);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80408);
/* harmony import */ var _read_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39130);
/** A saved request: the one of a collection item or the original request of an example. */



/** Reads a request given as an object or, as the format allows, as its URL alone. A missing method is GET. */
function readRequest(value, defects) {
    const request = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asRecord */ .qY)(value);
    if (request === undefined && typeof value !== 'string')
        defects.add('request-unreadable');
    const url = request === undefined ? (typeof value === 'string' ? value : '/') : request['url'];
    const method = ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asName */ .uP)(request?.['method']) ?? 'GET').trim().toUpperCase();
    if (!canBeSent(method))
        defects.add('method-unknown');
    return {
        method,
        ...(0,_read_url_js__WEBPACK_IMPORTED_MODULE_1__/* .readUrl */ .wo)(url, defects),
        headers: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .readPairs */ .SX)(request?.['header'], defects),
        body: readBody(request?.['body'], defects),
    };
}
function isFile(field) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asRecord */ .qY)(field)?.['type'] === 'file';
}
/**
 * The text fields of a form; files are left out, as Postman's mocks compare text only (postman-app-support#9184).
 * `undefined` for a form in which nothing is left to send, which Postman's editor leaves behind when the mode was changed.
 */
function textFields(list, defects) {
    const fields = Array.isArray(list) ? list : undefined;
    const texts = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .readPairs */ .SX)(fields?.filter((field) => !isFile(field)) ?? list, defects);
    const hasFile = fields?.some((field) => isFile(field) && (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isEnabled */ .Ol)(field)) ?? false;
    return texts.length === 0 && !hasFile ? undefined : texts;
}
/** A form given as text is what is sent of it (postman-collection, RequestBody). */
function formFields(text) {
    const fields = (0,_http_text_pairs_js__WEBPACK_IMPORTED_MODULE_2__/* .comparedPairs */ .XT)(text).map(([key, value]) => ({ key, value }));
    return fields.length === 0 ? undefined : fields;
}
function readGraphql(value, defects) {
    const graphql = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asRecord */ .qY)(value);
    const query = graphql === undefined ? (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(value, defects) : (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(graphql['query'], defects);
    if (query === '')
        return undefined;
    return {
        mode: 'graphql',
        query,
        operationName: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(graphql?.['operationName'], defects),
        variables: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(graphql?.['variables'], defects),
    };
}
/** `undefined` for a request without a body: none, an empty one, a disabled one, or an object that names no mode. */
function readBody(value, defects) {
    if (typeof value === 'string')
        return value === '' ? undefined : { mode: 'raw', text: value };
    const body = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asRecord */ .qY)(value);
    if (body === undefined || body['disabled'] === true)
        return undefined;
    const mode = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1)(body['mode']) ?? (body['raw'] === undefined ? undefined : 'raw');
    switch (mode) {
        case undefined:
            return undefined;
        case 'raw': {
            const text = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(body['raw'], defects);
            return text === '' ? undefined : { mode, text };
        }
        case 'urlencoded':
        case 'formdata': {
            const form = body[mode];
            const isText = mode === 'urlencoded' && typeof form === 'string';
            const fields = isText ? formFields(form) : textFields(form, defects);
            return fields === undefined ? undefined : { mode, fields };
        }
        case 'graphql':
            return readGraphql(body['graphql'], defects);
        case 'file':
            return { mode };
        default:
            defects.add('body-mode-unknown');
            return undefined;
    }
}
/** The methods that a call can have: those of Node's parser but for CONNECT. Others are refused before they are calls. */
const methods = new Set(('ACL BIND CHECKOUT COPY DELETE GET HEAD LINK LOCK M-SEARCH MERGE MKACTIVITY MKCALENDAR MKCOL MOVE NOTIFY OPTIONS PATCH ' +
    'POST PROPFIND PROPPATCH PURGE PUT QUERY REBIND REPORT SEARCH SOURCE SUBSCRIBE TRACE UNBIND UNLINK UNLOCK UNSUBSCRIBE').split(' '));
/** @param method in upper case */
const canBeSent = (method) => methods.has(method);


/***/ }),

/***/ 40973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A6: () => (/* binding */ tryToWriteSummary),
/* harmony export */   Fz: () => (/* binding */ githubState),
/* harmony export */   Sy: () => (/* binding */ writeSummary),
/* harmony export */   t$: () => (/* binding */ requirePlainCommandFile),
/* harmony export */   un: () => (/* binding */ readState)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81147);
/* harmony import */ var _files_plain_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19119);
/* harmony import */ var _job_describe_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95992);
/* harmony import */ var _job_state_mock_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8666);
/** What the runner is told through files: the state that main hands to post, and the step summary. Outputs go that way too. */




/**
 * To be called before the toolkit writes to one of the files: to a pipe it would write for ever.
 *
 * @param variable the name of the environment variable that has the file's path; without a file there is nothing to check
 * @throws Error with a sentence that says what stands in the file's place
 */
function requirePlainCommandFile(variable) {
    const file = process.env[variable] ?? '';
    if (file !== '')
        (0,_files_plain_file_js__WEBPACK_IMPORTED_MODULE_1__/* .requirePlainFile */ .k0)(file);
}
const stateKey = 'ephemeral-mock';
/** Each save appends to the runner's file, which takes the last value: a kill in between loses nothing that was saved. */
const githubState = {
    save(state) {
        requirePlainCommandFile('GITHUB_STATE');
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .saveState */ .LZ(stateKey, (0,_job_state_mock_state_js__WEBPACK_IMPORTED_MODULE_2__/* .formatState */ .lN)(state));
    },
};
/**
 * What main has saved; `undefined` when it stopped before it made anything.
 *
 * @throws Error when the text is no state of this version
 */
function readState() {
    const text = _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getState */ .Gu(stateKey);
    return text === '' ? undefined : (0,_job_state_mock_state_js__WEBPACK_IMPORTED_MODULE_2__/* .parseState */ .Bu)(text);
}
/**
 * Appends Markdown to the summary on the run's page; without a runner that shows summaries it goes nowhere.
 *
 * @throws Error of the file system, or of the toolkit when the file is too large
 */
async function writeSummary(markdown) {
    if ((process.env['GITHUB_STEP_SUMMARY'] ?? '') === '')
        return;
    requirePlainCommandFile('GITHUB_STEP_SUMMARY');
    await _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .summary */ .z.addRaw(markdown).write();
}
/** As `writeSummary`, for a step whose work is done: a summary that cannot be written is a warning. */
async function tryToWriteSummary(markdown, reporter) {
    try {
        await writeSummary(markdown);
    }
    catch (error) {
        reporter.warning(`The summary could not be written. ${(0,_job_describe_error_js__WEBPACK_IMPORTED_MODULE_3__/* .describeError */ .U)(error)}`);
    }
}


/***/ }),

/***/ 52325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $l: () => (/* binding */ maskSecret),
/* harmony export */   IW: () => (/* binding */ readJobStatus),
/* harmony export */   Wn: () => (/* binding */ readStepInputs),
/* harmony export */   ps: () => (/* binding */ readInputNames)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81147);
/** The inputs of a step as text. */

/**
 * Every input as it is given; an absent one is ''.
 *
 * @param secrets those that are masked before anything else happens
 */
function readStepInputs(names, secrets) {
    for (const name of secrets)
        maskSecret(_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4(name));
    return Object.fromEntries(names.map((name) => [name, _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4(name)])); // one entry for each
}
/** The names of all inputs that the runner hands over, in lower case, also of those that the action does not have. */
function readInputNames(env) {
    return Object.keys(env).flatMap((name) => (/^INPUT_./.test(name) ? [name.slice('INPUT_'.length).toLowerCase()] : []));
}
/** How the job went so far: `success`, `failure` or `cancelled`; '' where GitHub hands over no inputs to a post step. */
function readJobStatus() {
    return _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4('job-status');
}
/** The runner hides each line that it is handed: one like `}` would tear holes into every log. */
const shortestLine = 8;
/**
 * Hides a value in the log, also in the forms in which it travels in URLs and in Basic credentials. Of a value of several
 * lines each is hidden on its own, since a log is shown line by line.
 */
function maskSecret(secret) {
    if (secret === '')
        return;
    const lines = secret.split(/[\r\n]+/).map((line) => line.trim());
    const plain = lines.length === 1 ? [secret] : lines.filter((line) => line.length >= shortestLine);
    const encoded = [secret, ...plain].flatMap((text) => [
        encodeURIComponent(text.toWellFormed()),
        Buffer.from(text).toString('base64'),
    ]);
    for (const form of new Set([...plain, ...encoded]))
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setSecret */ .Pq(form);
}


/***/ }),

/***/ 31224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IT: () => (/* binding */ setUpdateOutputs),
/* harmony export */   l6: () => (/* binding */ setSweepOutputs),
/* harmony export */   n0: () => (/* binding */ setOutputs)
/* harmony export */ });
/* unused harmony exports outputNames, updateOutputNames, sweepOutputNames */
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81147);
/* harmony import */ var _command_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40973);
/** The outputs of all steps, each in the order of its `action.yml`. Every one is set; one that does not apply is ''. */


/** Of the main step. */
const outputNames = [
    'mockUrl',
    'caFile',
    'caBundle',
    'mockId',
    'mockUid',
    'collectionUid',
    'environmentUid',
    'serverResponseId',
    'apiUrl',
    'apiKey',
    'provider',
];
/** An open mock. Its URL is not masked: a masked value cannot leave the job. */
function setOutputs(mock) {
    write(outputNames, {
        mockUrl: mock.mockUrl,
        caFile: mock.caFiles?.caFile ?? '',
        caBundle: mock.caFiles?.caBundle ?? '',
        mockId: mock.mockId,
        mockUid: mock.mockUid,
        collectionUid: mock.collectionUid,
        environmentUid: mock.environmentUid ?? '',
        serverResponseId: mock.serverResponseId ?? '',
        apiUrl: mock.api.url,
        // Postman's key is the user's own: only the embedded server's random key is news.
        apiKey: mock.api.provider === 'embedded' ? mock.api.key : '',
        provider: mock.api.provider,
    });
}
/** Of the update step. */
const updateOutputNames = ['mockUrl', 'mockId', 'name', 'environmentUid', 'serverResponseId'];
/** The mock as it now is. */
function setUpdateOutputs({ mockUrl, id, name, environment, config }) {
    write(updateOutputNames, {
        mockUrl,
        mockId: id,
        name,
        environmentUid: environment ?? '',
        serverResponseId: config.serverResponseId ?? '',
    });
}
/** Of the sweep. */
const sweepOutputNames = ['deleted', 'kept', 'failed'];
/** How many were removed (or would be), kept, and could not be removed. */
function setSweepOutputs(swept) {
    const count = (...outcomes) => String(swept.filter(({ outcome }) => outcomes.includes(outcome)).length);
    write(sweepOutputNames, {
        deleted: count('deleted', 'would be deleted'),
        kept: count('kept'),
        failed: count('failed'),
    });
}
function write(names, values) {
    (0,_command_files_js__WEBPACK_IMPORTED_MODULE_1__/* .requirePlainCommandFile */ .t$)('GITHUB_OUTPUT');
    for (const name of names)
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH(name, values[name]);
}


/***/ }),

/***/ 36237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ githubReporter)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81147);
/* harmony import */ var _job_progress_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15645);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44702);
/** The workflow log. */



/** Writes to the log of this step; annotations are shown with the run too. */
const githubReporter = {
    // Names in an account and what servers say can hold anything, also a line that the runner would obey. The toolkit escapes
    // what it writes as commands of its own, which is all the rest.
    info: (line) => {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq((0,_report_index_js__WEBPACK_IMPORTED_MODULE_1__/* .toLogLine */ .gD)(line));
    },
    warning: (message) => {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e(message);
    },
    annotate: ({ level, title, message, file, line }) => {
        const say = level === 'notice' ? _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .notice */ .lm : _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e;
        say(message, {
            title,
            ...(file !== undefined && { file }),
            ...(line !== undefined && { startLine: line }),
        });
    },
    error: (message) => {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3(message);
    },
    debug: (line) => {
        // The runner would drop it, and each line is a write that the step waits for.
        if (_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .isDebug */ ._o())
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .debug */ .Yz(line);
    },
    group: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .group */ .Os,
    progress: (0,_job_progress_js__WEBPACK_IMPORTED_MODULE_2__/* .plainProgress */ .Eh)(_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq),
};


/***/ }),

/***/ 94686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VN: () => (/* binding */ runMain),
/* harmony export */   a2: () => (/* binding */ runPost),
/* harmony export */   vy: () => (/* binding */ failStep)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81147);
/* harmony import */ var _job_end_signals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14757);
/* harmony import */ var _job_describe_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95992);
/** A step from its first line to its exit code. */



/**
 * Runs main: whatever it throws is the step's error and turns it red. So does a stray error, which ends it at once: the post
 * step removes what there is.
 *
 * The process ends here, since a socket that is kept alive would hold it up for seconds.
 */
function runMain(work, settings = {}) {
    return run(work, { ...settings, say: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setFailed */ .C1, outlivesStrayErrors: false });
}
/**
 * Runs post: whatever it throws is a warning, for a cleanup hiccup is not the user's build. A stray error (a stream of the
 * artifact client throws within its emitter, say) is no more than that: nothing comes after post, so the removal goes on.
 * So it does where nobody reads the log any more, the runner having died: to warn of that would fail the same way, for ever.
 */
function runPost(work, settings = {}) {
    process.stdout.on('error', () => undefined);
    return run(work, { ...settings, say: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e, outlivesStrayErrors: true });
}
async function run(work, settings) {
    const { say, outlivesStrayErrors, end = (0,_job_end_signals_js__WEBPACK_IMPORTED_MODULE_1__/* .listenForEnd */ .Y2)(process), redact = (text) => text } = settings;
    const tell = (error) => {
        say(redact((0,_job_describe_error_js__WEBPACK_IMPORTED_MODULE_2__/* .describeError */ .U)(error)));
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .debug */ .Yz(redact(error instanceof Error ? (error.stack ?? '') : ''));
    };
    const fail = (error) => {
        tell(error);
        exit();
    };
    const onStray = outlivesStrayErrors ? tell : fail;
    process.on('uncaughtException', onStray);
    process.on('unhandledRejection', onStray);
    const tellEnd = () => {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq(`${(0,_job_describe_error_js__WEBPACK_IMPORTED_MODULE_2__/* .describeError */ .U)(end.stop.reason)} What is under way is finished first.`);
    };
    if (end.stop.aborted)
        tellEnd();
    else
        end.stop.addEventListener('abort', tellEnd);
    await work(end).then(exit, fail);
    return new Promise(() => undefined);
}
/** Milliseconds. Whoever reads the log may have stopped to. */
const longestWrite = 1_000;
/** Ends the process once the log is written: pipes are asynchronous on Windows. */
function exit() {
    process.stdout.write('', () => process.exit());
    setTimeout(() => process.exit(), longestWrite).unref();
}
/** Turns the step red, with an error under its own title. */
function failStep({ name, message, file, line }) {
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3(message, {
        title: name,
        ...(file !== undefined && { file }),
        ...(line !== undefined && { startLine: line }),
    });
    process.exitCode = _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .ExitCode */ .yU.Failure;
}


/***/ }),

/***/ 83307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z$: () => (/* binding */ inputDefinitions),
/* harmony export */   ZE: () => (/* binding */ mainApiInputs),
/* harmony export */   rO: () => (/* binding */ withDefaults),
/* harmony export */   vj: () => (/* binding */ inputNames)
/* harmony export */ });
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85292);

/** In the order of `action.yml`. */
const inputDefinitions = {
    collection: {
        default: '',
        description: 'Required. The path of a collection, a folder of YAML files or one file, or its UID, ID or exact name in Postman. On the runner also several paths, a line each.',
    },
    environment: { default: '', description: 'The environment, in the same forms.' },
    'postman-api-key': {
        default: '',
        description: "A Postman API key. With it the mock lives in Postman's cloud, without it on the runner.",
    },
    provider: { default: 'auto', description: 'Where the mock lives: `auto`, `postman` or `embedded`.' },
    'postman-api-url': {
        default: 'https://api.getpostman.com',
        description: 'The Postman API: also `https://api.eu.postman.com`, or any server that speaks the same API.',
    },
    workspace: { default: '', description: 'ID of the Postman workspace for look-ups and for what is created.' },
    name: { default: '', description: 'Name of the mock; a unique mark is appended. Default: the mark alone.' },
    private: { default: 'false', description: 'Create a private mock: calls need an `x-api-key` header.' },
    'server-response': {
        default: '',
        description: 'A 5xx that every call gets: `503`, or YAML/JSON with `name`, `statusCode`, `headers`, `body`.',
    },
    answers: {
        default: '',
        description: 'Embedded only: which saved example or fault calls get, in turn: YAML, one rule a line, such as `GET /jobs/:id: [202, 200]`; see docs/answers.md.',
    },
    port: { default: '0', description: 'Embedded only: the port of the mock; 0 takes a free one.' },
    'listen-host': {
        default: '127.0.0.1',
        description: 'Embedded only: the address that the mock listens on; service containers need `0.0.0.0`.',
    },
    tls: {
        default: 'false',
        description: "Embedded only: serve the mock over https, with a certificate of its own; `caFile` and `caBundle` make clients trust it. In Postman's cloud it is https anyway. See docs/https.md.",
    },
    'call-logs': {
        default: 'always',
        description: 'When to upload the call logs as an artifact: `always`, `on-failure` (of the job) or `never`.',
    },
    'call-logs-timeout': {
        default: '20',
        description: "Seconds to wait for call logs that Postman's cloud still holds back, once the job is over.",
    },
    redact: {
        default: '',
        description: 'More to redact in all that is written: names of headers and JSON fields, paths such as `user.email`, or path variables such as `:code`, separated by commas. `none` turns redaction off.',
    },
    'fail-on-unmatched': {
        default: 'false',
        description: 'Turn the job red when a call matched no saved example.',
    },
    'fail-on-loose-match': {
        default: 'false',
        description: 'Turn the job red when a call got an example that may not be the one that was meant.',
    },
    'expect-calls': {
        default: '',
        description: 'Turn the job red unless these calls came: YAML, one rule a line, such as `GET /users/:id: ">= 1"`; `GET /healthz: ignore` takes calls out of all counts. See docs/reports.md.',
    },
    'min-coverage': {
        default: '',
        description: 'Turn the job red when less than this percentage of the saved examples was served; `80 requests` counts requests.',
    },
    contract: {
        default: '',
        description: 'The path of an OpenAPI 3.0 or 3.1 document: turn the job red when a saved example, or the request of a call, does not keep to it.',
    },
    'artifact-name': { default: '', description: 'Name of the artifact. Default: `mock-call-logs-<mock id>`.' },
    'retention-days': { default: '', description: "Days to keep the artifact. Default: the repository's setting." },
    'open-timeout': { default: '60', description: 'Seconds that opening the mock may take.' },
    'close-timeout': { default: '120', description: 'Seconds that saving the call logs and removing the mock may take.' },
    'keep-mock': {
        default: 'false',
        description: 'Leave the mock in place after the job; the sweep leaves it too (cloud only).',
    },
};
/** What messages name. */
const mainApiInputs = { key: 'postman-api-key', url: 'postman-api-url', fileHelps: true };
/** In the same order. */
const inputNames = Object.keys(inputDefinitions); // keys of a literal: the cast only names them
/** The inputs with their defaults. */
const withDefaults = (given) => (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .fillIn */ .pz)(inputDefinitions, given);


/***/ }),

/***/ 96363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iv: () => (/* binding */ findJobMocks),
/* harmony export */   Jm: () => (/* binding */ forgetJobMock),
/* harmony export */   RM: () => (/* binding */ keepJobMock)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77934);
/* harmony import */ var _files_plain_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19119);
/* harmony import */ var _http_text_exact_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(80803);
/* harmony import */ var _http_text_show_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87078);
/* harmony import */ var _postman_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(72766);
/* harmony import */ var _describe_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95992);
/**
 * The mocks that a job has open, for its later steps: a file in each mock's own folder names the mock, until post.
 * On the runner it holds the embedded server's key too, in the cloud no key at all.
 */








const fileName = 'open-mock.json';
/** Bytes. A longer one is none of ours. */
const longestFile = 64 * 1024;
const fileSchema = valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    run: valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ repository: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), runId: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), runAttempt: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), job: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }),
    id: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    mockUrl: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    /** As the user knows the mock: its `name`, or its collection's. */
    title: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    api: valibot__WEBPACK_IMPORTED_MODULE_2__/* .variant */ .Oxt('provider', [
        valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ provider: valibot__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('postman'), url: valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .url */ .OZ5()) }),
        valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
            provider: valibot__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('embedded'),
            url: valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .url */ .OZ5(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .check */ .z6Y(isOnThisMachine, 'an embedded server is on this machine')),
            key: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
            pid: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()),
        }),
    ]),
}), valibot__WEBPACK_IMPORTED_MODULE_2__/* .readonly */ .tBZ());
/**
 * Writes down what later steps need to know of a mock, for its user alone.
 *
 * @param identity of the run that may use it
 * @throws Error of the file system: in the mock's own folder nothing else has that name
 */
function keepJobMock(mock, { collection, name }, identity) {
    const { provider, url, key } = mock.api;
    const { repository, runId, runAttempt, job } = identity;
    const file = {
        run: { repository, runId, runAttempt, job },
        id: mock.mockId,
        mockUrl: mock.mockUrl,
        title: name ?? (collection.kind === 'file' ? collection.item.name : collection.text),
        api: provider === 'postman' ? { provider, url } : { provider, url, key, pid: mock.state.embedded?.pid },
    };
    // Never through a link, and never over another file.
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(mock.state.directory, fileName), JSON.stringify(file), { mode: 0o600, flag: 'wx' });
}
/** Takes the file away. One that is not there is gone already. @param directory the mock's own folder @throws Error of the file system */
function forgetJobMock(directory) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(directory, fileName), { force: true });
}
/**
 * Finds the mocks that this job has open. A file of another run, of another user or of a server that is gone is none.
 *
 * @param folders in which mocks may have their files
 * @param connectTo gives the way to an embedded server, which has to prove that it has the key, and is never told it
 */
async function findJobMocks(folders, identity, connectTo) {
    const open = [];
    const notes = [];
    const look = async (folder) => {
        const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, fileName);
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file, { throwIfNoEntry: false }) === undefined)
            return;
        let mock;
        try {
            mock = await readJobMock(file, identity);
        }
        catch (error) {
            notes.push(`${file} is not used: ${(0,_describe_error_js__WEBPACK_IMPORTED_MODULE_3__/* .describeError */ .U)(error)}`);
        }
        if (mock === undefined)
            return;
        try {
            await requirePresent(mock, connectTo);
            open.push(mock);
        }
        catch (error) {
            notes.push(`Mock ${mock.id} (${(0,_http_text_show_value_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(mock.title)} at ${mock.mockUrl}) is gone: ${(0,_describe_error_js__WEBPACK_IMPORTED_MODULE_3__/* .describeError */ .U)(error)}`);
        }
    };
    await Promise.all(folders.map(look));
    return { open, notes };
}
/** @returns `undefined` for a file of another run @throws Error with a sentence for one that is none of ours */
async function readJobMock(file, identity) {
    requireOwn(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file));
    requireOwn(file);
    const text = (await (0,_files_plain_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readPlainFile */ .b$)(file, { follow: false, most: longestFile })).toString('utf8');
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xLC(fileSchema, (0,_http_text_exact_json_js__WEBPACK_IMPORTED_MODULE_6__/* .parseExactJson */ .lQ)(text, 'compared'));
    if (!parsed.success)
        throw new Error(`it is not of this version: ${parsed.issues[0].message}.`);
    const { run, ...mock } = parsed.output;
    const isOfThisRun = Object.keys(run).every((key) => run[key] === identity[key]);
    return isOfThisRun ? mock : undefined;
}
/** @throws Error for a link, and for what another user owns or may have written */
function requireOwn(place) {
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(place);
    if (stats.isSymbolicLink())
        throw new Error(`${place} is a symbolic link.`);
    // Windows has neither, and its temporary folders are the user's own.
    if (process.getuid === undefined)
        return;
    if (stats.uid !== process.getuid())
        throw new Error(`${place} belongs to another user.`);
    if ((stats.mode & 0o077) !== 0)
        throw new Error(`${place} is open to other users.`);
}
/** Asks the server for the mock; of one in the cloud only the user's key could tell. @throws Error when it is gone */
async function requirePresent({ id, api }, connectTo) {
    if (api.key !== undefined)
        await (await connectTo(api.provider))({ ...api, key: api.key }).getMock(id);
}
function isOnThisMachine(url) {
    const { protocol, hostname } = new URL(url);
    return protocol === 'http:' && (0,_postman_index_js__WEBPACK_IMPORTED_MODULE_7__/* .isLoopback */ .U)(hostname);
}


/***/ }),

/***/ 8666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bu: () => (/* binding */ parseState),
/* harmony export */   lN: () => (/* binding */ formatState),
/* harmony export */   tI: () => (/* binding */ furtherCollectionsSchema)
/* harmony export */ });
/* harmony import */ var _http_text_exact_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80803);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);
/**
 * What exists, as main hands it to post: everything that cleanup needs, in it *before* the call that creates the thing.
 * A thing with a name and no ID may exist or not: its create had not answered yet.
 */


const createdSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    /** Unique: it bears the run's mark. */
    name: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** UID; absent until the create has answered. */
    uid: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** Set when the create was sent again after a lost answer: then there may be two of the name. */
    repeated: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()),
});
/** The copies of a collection that was imported, in the mock's own folder. */
const keptCollectionSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    collectionFile: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** The user's own file, as an absolute path, where places in the copy of the collection are places in it. */
    collectionSource: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** Of a folder: a file that has the user's file of each request and example. */
    collectionFiles: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
});
/** Those of several collections but for the first, which the state names itself. */
const furtherCollectionsSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(keptCollectionSchema);
const stateSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    version: valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    provider: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['postman', 'embedded']),
    /** The mark in the names of all that this run creates. */
    mark: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** Where the Postman API of this mock is; absent until the embedded server has started. */
    api: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ url: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), key: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
    /** A key that was given and is not used, for redaction: post may come without its inputs. */
    unusedKey: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** Values of secret variables, for redaction, so that post needs neither file nor account for them. */
    secrets: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())),
    /** Where they are instead, when they are too many for a state. */
    secretsFile: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    workspace: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** A folder of this mock's own, for the embedded server's files and the report. */
    directory: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** Set when a file is imported: these are ours and go with the mock. */
    importedCollection: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(createdSchema),
    importedEnvironment: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(createdSchema),
    mock: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        ...createdSchema.entries,
        id: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        mockUrl: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        /** UID of the environment that it was created with, `null` for none; absent until the create has answered. */
        environment: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())),
    })),
    /** The embedded server's process and files, for when it is gone. */
    embedded: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ pid: valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), logFile: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), journalFile: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
    /** Copies of what was imported, in `directory`. */
    ...valibot__WEBPACK_IMPORTED_MODULE_0__/* .partial */ .OH3(keptCollectionSchema).entries,
    environmentFile: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** A file in `directory` that lists the copies of further collections: a state is short. */
    furtherCollections: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** The folder that the workflow's paths start from. */
    root: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    callLogs: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['always', 'on-failure', 'never']),
    artifactName: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    retentionDays: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()),
    /** Seconds. */
    callLogsTimeout: valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    /** Seconds. */
    closeTimeout: valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    redact: valibot__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('none'), valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())]),
    /** Parsed, for `keptChecks`, which knows its forms: checks that cannot be read must not keep the mock from being removed. */
    checks: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()),
    /** Where they are instead, when they are too long for a state. */
    checksFile: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** The OpenAPI document that examples and calls are held against: its copy in `directory`, and how it is called. */
    contract: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ file: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), name: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
    keepMock: valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    /** Whether main went to its end: if not, nobody was told the mock's URL. */
    opened: valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
});
/** The state as text, for `parseState`. */
function formatState(state) {
    return JSON.stringify(state);
}
/** @throws Error when the text is no state of this version */
function parseState(text) {
    let value;
    try {
        value = (0,_http_text_exact_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseExactJson */ .lQ)(text, 'compared');
    }
    catch (cause) {
        throw new Error('The state that the main step saved is not JSON.', { cause });
    }
    const result = valibot__WEBPACK_IMPORTED_MODULE_0__/* .safeParse */ .xLC(stateSchema, value);
    if (!result.success) {
        const [issue] = result.issues;
        throw new Error(`The state that the main step saved is not of this version: ${issue.message}.`);
    }
    return result.output;
}


/***/ }),

/***/ 5711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   Dh: () => (/* binding */ takeWithin),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   RQ: () => (/* binding */ markdownOf),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   dp: () => (/* binding */ byteLength),
/* harmony export */   oY: () => (/* binding */ listWithin),
/* harmony export */   uG: () => (/* binding */ tableWithin)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44702);
/** Text of others as Markdown that acts as nothing else, and lists and tables of bounded size. */

/**
 * Text as GitHub-flavoured Markdown that shows exactly this text, in a table cell too: one line, no markup, no HTML, no
 * links, no mentions.
 */
const escapeMarkdown = (text) => escapeStart(escapeInline(text));
function escapeInline(text) {
    return ((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .toVisible */ .ws)(text)
        .replace(/[&<>"'`|\\*_[\](){}~!#$+^:]/g, entityOf)
        // GitHub looks for mentions in the rendered text, where an entity is a plain `@` again: keep it off the name.
        .replaceAll('@', '&#64;&#8203;')
        // `www.` alone makes a link.
        .replace(/www\./gi, (prefix) => `${prefix.slice(0, -1)}&#46;`));
}
const escapeStart = (text) => text
    .replace(/^\s*(?:-|\d+\.)/, (marker) => marker.replace(/[-.]/, entityOf))
    // Five spaces behind the mark of a list begin a code block.
    .replace(/^ /, entityOf);
/** The same for a sentence that quotes values in backticks: they become code, which backticks could not be in a table. */
function markdownOf(sentence) {
    const parts = sentence.split('`');
    // Without a second one the last backtick is a character.
    const tail = parts.length % 2 === 0 ? `\`${parts.pop() ?? ''}` : '';
    const texts = parts.map((part, index) => (index % 2 === 0 || part === '' ? escapeInline(part) : codeOf(part)));
    return escapeStart(texts.join('') + escapeInline(tail));
}
/** A value as code. */
const codeOf = (value) => `<code>${escapeMarkdown(value)}</code>`;
/** What only some readers want, folded under a title of ours. */
const folded = (title, lines) => [
    `<details><summary>${title}</summary>`,
    '',
    ...(lines.at(-1) === '' ? lines : [...lines, '']),
    '</details>',
    '',
];
const entityOf = (character) => `&#${character.charCodeAt(0)};`;
/** The first lines that fit into `room` bytes together. */
function takeWithin(lines, room) {
    const taken = [];
    let used = 0;
    for (const line of lines) {
        used += byteLength([line]);
        if (used > room)
            break;
        taken.push(line);
    }
    return taken;
}
/** Bytes (UTF-8) of the lines, each with its newline. */
const byteLength = (lines) => lines.reduce((sum, line) => sum + Buffer.byteLength(line) + 1, 0);
/** Room for the sentence that says what is left out. */
const leftOutBytes = 500;
/** A table of cells that are Markdown already, a sentence below it where not all fit, and an empty line. */
function tableWithin(rows, { head, room, leftOut }) {
    const lines = rows.map((cells) => `| ${cells.join(' | ')} |`);
    const shown = takeWithin(lines, room - byteLength(head) - leftOutBytes);
    const sentence = leftOut(shown.length);
    return [...head, ...shown, '', ...(sentence === undefined ? [] : [sentence, ''])];
}
/** A list of sentences under its title, how many of them did not fit, and an empty line; nothing where there are none. */
function listWithin(sentences, { title, longest, room, leftOut }) {
    if (sentences.length === 0)
        return [];
    const lines = sentences.map((sentence) => `- ${markdownOf((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .cutMiddle */ .it)(sentence, longest))}`);
    const shown = takeWithin(lines, room);
    const rest = lines.length - shown.length;
    return [title, '', ...shown, ...(rest === 0 ? [] : [`- ${leftOut(rest)}`]), ''];
}


/***/ }),

/***/ 65711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mainStep: () => (/* binding */ mainStep)
});

// EXTERNAL MODULE: ./build/github/command-files.js
var command_files = __webpack_require__(40973);
// EXTERNAL MODULE: ./build/github/inputs.js
var github_inputs = __webpack_require__(52325);
// EXTERNAL MODULE: ./build/github/outputs.js
var outputs = __webpack_require__(31224);
// EXTERNAL MODULE: ./build/github/reporter.js
var github_reporter = __webpack_require__(36237);
// EXTERNAL MODULE: ./build/github/runner.js
var runner = __webpack_require__(96806);
// EXTERNAL MODULE: ./build/github/step.js
var step = __webpack_require__(94686);
// EXTERNAL MODULE: ./build/job/describe-error.js
var describe_error = __webpack_require__(95992);
// EXTERNAL MODULE: ./build/job/inputs/input-definitions.js
var input_definitions = __webpack_require__(83307);
// EXTERNAL MODULE: ./build/job/inputs/inputs.js
var inputs_inputs = __webpack_require__(25603);
// EXTERNAL MODULE: ./build/job/state/job-mocks.js
var job_mocks = __webpack_require__(96363);
// EXTERNAL MODULE: ./build/job/open/describe-mock.js
var describe_mock = __webpack_require__(97703);
// EXTERNAL MODULE: ./build/job/open/open-mock.js
var open_mock = __webpack_require__(42268);
// EXTERNAL MODULE: ./build/job/reporter.js
var job_reporter = __webpack_require__(31875);
// EXTERNAL MODULE: ./build/job/secrets/redactors.js
var redactors = __webpack_require__(31459);
// EXTERNAL MODULE: ./build/postman/transport/clock.js
var clock = __webpack_require__(59361);
// EXTERNAL MODULE: ./build/engine/read/read-request.js
var read_request = __webpack_require__(45114);
// EXTERNAL MODULE: ./build/report/summary/markdown.js
var markdown = __webpack_require__(5711);
// EXTERNAL MODULE: ./build/report/redact/redact.js + 13 modules
var redact = __webpack_require__(25721);
// EXTERNAL MODULE: ./build/report/words.js
var words = __webpack_require__(44702);
;// CONCATENATED MODULE: ./build/report/summary/open-summary.js
/** The summary of a mock that was just opened: where it is and what it serves. */




const longest = { name: 200, url: 300, path: 160, method: 30, examples: 120, warning: 400 };
const mostRoutes = 100;
/** One line, and the rest folded. The address must be free of secrets; nothing that came from outside can act as markup. */
function formatOpenSummary({ name, mockUrl, provider, collection, warnings = [], notes = [], redactor = (0,redact.createRedactor)({ secrets: [] }), limit = 100_000, }) {
    const shown = (text) => (0,markdown/* escapeMarkdown */.FV)((0,words/* cutMiddle */.it)(redactor.redactText(text), longest.name));
    const about = collection === undefined ? 'The mock' : `**${shown(collection.name)}**`;
    const isSeveral = collection?.parts !== undefined;
    const serves = collection === undefined ? '' : `: ${servedText(collection)}`;
    const line = `${about} ${isSeveral ? 'are' : 'is'} ${(0,words/* placeOf */.$t)(provider)} at ${(0,markdown/* codeOf */.$N)((0,words/* cutMiddle */.it)(mockUrl, longest.url))}${serves}.`;
    const routes = routesOf(collection?.requests ?? []);
    const texts = [...warnings.map(warningText), ...notes];
    const title = [`Mock server ${shown(name)}`, ...countsOf(routes.length, 'route'), ...countsOf(texts.length, 'note')];
    const foot = (0,markdown/* listWithin */.oY)(texts.map(redactor.redactText), {
        title: `About the collection${isSeveral ? 's' : ''}:`,
        longest: longest.warning,
        room: limit / 4,
        leftOut: (count) => `${(0,words/* countOf */.pq)(count, 'more warning')}.`,
    });
    const room = limit - (0,markdown/* byteLength */.dp)([line, ...title, ...foot]) - foldedBytes;
    const list = [...routesTable(routes, room, redactor), ...foot];
    return `${[line, '', ...(list.length === 0 ? [] : (0,markdown/* folded */.TM)(title.join(', '), list))].join('\n').trimEnd()}\n`;
}
/** What a fold takes besides its lines. */
const foldedBytes = 200;
const countsOf = (count, noun) => (count === 0 ? [] : [(0,words/* countOf */.pq)(count, noun)]);
function servedText({ requests }) {
    const examples = requests.flatMap((each) => each.examples).filter(({ request }) => (0,read_request/* canBeSent */.U)(request.method)).length;
    return `${(0,words/* countOf */.pq)(examples, 'saved example')} of ${(0,words/* countOf */.pq)(requests.length, 'request')}`;
}
function routesTable(routes, room, redactor) {
    if (routes.length === 0)
        return [];
    const leftOut = (shown) => shown === routes.length ? undefined : `${(0,words/* countOf */.pq)(routes.length - shown, 'more route')} did not fit here.`;
    const head = ['| Method | Path | Examples |', '| :-- | :-- | :-- |'];
    const rows = routes.slice(0, mostRoutes).map((route) => cellsOf(route, redactor));
    return (0,markdown/* tableWithin */.uG)(rows, { head, room, leftOut });
}
/** One for each method and path that examples were saved for, or a request that has none. */
function routesOf(requests) {
    const routes = new Map();
    const routeOf = ({ method, address }) => {
        const key = `${method} ${pathOf(address)}`;
        const route = routes.get(key) ?? { method, path: pathOf(address), answers: [] };
        routes.set(key, route);
        return route;
    };
    for (const { request, examples } of requests) {
        if (examples.length === 0)
            routeOf(request);
        for (const example of examples)
            routeOf(example.request).answers.push(`${example.status} ${example.name}`);
    }
    return [...routes.values()];
}
function cellsOf({ method, path, answers }, { redactText, redactTarget }) {
    const shown = !(0,read_request/* canBeSent */.U)(method)
        ? 'none: no call can have this method'
        : answers.length === 0
            ? 'none: calls get a 404'
            : redactText(answers.join(', '));
    return [
        (0,markdown/* escapeMarkdown */.FV)((0,words/* cutMiddle */.it)(redactText(method), longest.method)),
        (0,markdown/* codeOf */.$N)((0,words/* cutMiddle */.it)(redactTarget(path), longest.path)),
        (0,markdown/* escapeMarkdown */.FV)((0,words/* cutMiddle */.it)(shown, longest.examples)),
    ];
}
/** Without the host or the variable that stands for it. */
function pathOf(address) {
    const slash = address.indexOf('/');
    return slash === -1 ? '/' : address.slice(slash);
}
function warningText({ message, firstItem, count }) {
    const others = count > 1 ? ` (and ${count - 1} more)` : '';
    return `${message} First at ${firstItem}${others}.`;
}

;// CONCATENATED MODULE: ./build/steps/main-step.js
















/** Runs the step; the process ends with it. */
function mainStep({ env, boot, end }) {
    // More is known to be secret once the inputs are read, and once the mock is open.
    const { reporter, redact, hideBy } = (0,job_reporter/* hideSecrets */.s0)(github_reporter/* githubReporter */.T);
    const work = async () => {
        const reading = { signal: end.stop, progress: reporter.progress, stepInputs: (0,github_inputs/* readInputNames */.ps)(env) };
        const inputs = await (0,inputs_inputs/* parseInputs */.T)((0,github_inputs/* readStepInputs */.Wn)(input_definitions/* inputNames */.vj, ['postman-api-key']), (0,runner/* workspaceDirectory */.xq)(env), reading);
        hideBy((0,redactors/* redactorOfInputs */.Tx)(inputs));
        for (const note of inputs.notes)
            reporter.warning(note);
        const mock = await (0,open_mock/* openMock */.p)(inputs, {
            identity: (0,runner/* runIdentity */.yK)(env),
            state: command_files/* githubState */.Fz,
            reporter,
            clock: clock/* systemClock */.ml,
            env,
            end,
            launchEmbedded: async (options) => (await boot()).start(options),
            mask: github_inputs/* maskSecret */.$l,
            directory: inputs.place.provider === 'embedded' ? (await boot()).directory : (0,runner/* makeJobDirectory */.nF)(env),
        });
        hideBy((0,redactors/* logRedactorOf */.Ix)(mock.state));
        try {
            (0,job_mocks/* keepJobMock */.RM)(mock, inputs, (0,runner/* runIdentity */.yK)(env));
        }
        catch (error) {
            reporter.warning(`An update step will need \`mock-id\`, \`api-url\` and \`api-key\`. ${(0,describe_error/* describeError */.U)(error)}`);
        }
        (0,outputs/* setOutputs */.n0)(mock);
        reporter.info(`The mock is at ${mock.mockUrl}`);
        const summary = formatOpenSummary({ ...(0,describe_mock/* openSummaryOf */.S)(inputs, mock), redactor: (0,redactors/* redactorOf */.y)(mock.state) });
        await (0,command_files/* tryToWriteSummary */.A6)(summary, reporter);
    };
    return (0,step/* runMain */.VN)(work, { end, redact });
}


/***/ })

};
