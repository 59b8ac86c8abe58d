export const id = 2325;
export const ids = [2325];
export const modules = {

/***/ 21916:
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

/***/ 22115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isObject)
/* harmony export */ });
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 46987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ startEmbedded)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
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

// EXTERNAL MODULE: ./build/embedded/is-object.js
var is_object = __webpack_require__(22115);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
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
    return (request, announced = 0, done) => {
        if (announced > maxBytes) {
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
                body: parts.length === 1 && first !== undefined ? first : external_node_buffer_.Buffer.concat(parts, length),
            });
        });
        // A client that goes away before its body is whole: nobody is left to answer. Each gives an error (ECONNRESET).
        request.on('error', () => {
            finish(undefined);
        });
    };
}

;// CONCATENATED MODULE: ./build/embedded/api/reply.js
/** What an endpoint answers. */

/** A success: 200 with this value as JSON (no endpoint answers 201 or 204, creates and deletes included). */
function ok(value) {
    return okJson(external_node_buffer_.Buffer.from(JSON.stringify(value)));
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
    return { status, contentType: 'application/json', body: external_node_buffer_.Buffer.from(JSON.stringify(value)) };
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
    const remaining = String(rateLimit.remaining(now));
    const reset = String(Math.ceil(rateLimit.resetAt(now) / 1000));
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
    return Math.max(0, Math.ceil((rateLimit.resetAt(now) - now) / 1000));
}

// EXTERNAL MODULE: ./build/node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(91795);
;// CONCATENATED MODULE: ./build/embedded/api/request.js
/** What an endpoint gets. */


/** The object under a key of the body, as most endpoints wrap theirs: `{"mock": {…}}`. */
function bodyObject(body, key) {
    if (!(0,is_object/* isObject */.G)(body) || !Object.hasOwn(body, key))
        return undefined;
    const value = body[key];
    return (0,is_object/* isObject */.G)(value) ? value : undefined;
}
/** The dotted path of the first value that a schema refused; `whole` when it refused the whole. */
function refusedParam(issues, whole) {
    const [issue] = issues;
    return (issue === undefined ? null : dist/* getDotPath */.Bu(issue)) ?? whole;
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
    const limit = integer(query, 'limit', 1, 100);
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
    const statusCode = integer(query, 'responseStatusCode', 100, 999);
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
        // Times of calls are whole seconds: a call of the very second that `since` lies in is one of its.
        since: since === undefined ? undefined : Math.floor(since / 1000) * 1000,
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
const cursorSchema = dist/* object */.Ik({
    start: dist/* pipe */.Fs(dist/* number */.ai(), dist/* integer */.nd(), dist/* minValue */.Ww(0)),
    direction: dist/* picklist */.KI(['asc', 'desc']),
});
/** A place in the journal as opaque base64. It names an entry, so calls that come in between shift nothing. */
function encodeCursor(cursor) {
    return external_node_buffer_.Buffer.from(JSON.stringify(cursor)).toString('base64');
}
function decodeCursor(text) {
    try {
        const parsed = dist/* safeParse */.xL(cursorSchema, JSON.parse(external_node_buffer_.Buffer.from(text, 'base64').toString('utf8')));
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
function integer(query, name, min, max) {
    const value = query.get(name);
    if (value === null)
        return undefined;
    if (!/^\d{1,9}$/.test(value))
        return null;
    const number = Number(value);
    return number >= min && number <= max ? number : null;
}
/** An ISO 8601 date or time in milliseconds, in UTC unless it says otherwise; `undefined` when absent, `null` when bad. */
function time(query, name) {
    // A `+` in a zone offset that was not encoded arrives as a space.
    const value = queryValue(query, name)?.replace(' ', '+');
    if (value === undefined)
        return undefined;
    const [whole, clock, zone] = /^\d{4}-\d{2}-\d{2}(?:(T[\d:.]{5,18})(Z|[+-]\d{2}:?\d{2})?)?$/i.exec(value) ?? [];
    if (whole === undefined)
        return null;
    const milliseconds = Date.parse(clock !== undefined && zone === undefined ? `${whole}Z` : whole);
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
            const bytes = callLog.reduce((sum, { length }) => sum + length, 0);
            // One entry always fits, however large.
            if (page.length === limit || (page.length > 0 && pageBytes + bytes > maxPageBytes)) {
                nextCursor = encodeCursor({ start: sequence, direction });
                break scan;
            }
            page.push(callLog);
            pageBytes += bytes + 1;
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
    const callLog = JSON.parse(external_node_buffer_.Buffer.concat(json).toString('utf8'));
    if (filter !== undefined && !matches(callLog, filter))
        return undefined;
    return [external_node_buffer_.Buffer.from(JSON.stringify(withIncludes(callLog, include)))];
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
    const comma = external_node_buffer_.Buffer.from(',');
    return external_node_buffer_.Buffer.concat([
        external_node_buffer_.Buffer.from('{"call-logs":['),
        ...callLogs.flatMap((callLog, index) => (index === 0 ? callLog : [comma, ...callLog])),
        external_node_buffer_.Buffer.from(`],"meta":${JSON.stringify({ nextCursor })}}`),
    ]);
}

// EXTERNAL MODULE: ./build/engine/map-items.js
var map_items = __webpack_require__(96700);
;// CONCATENATED MODULE: ./build/embedded/account/stamp-collection.js
/** Gives a collection document what Postman adds to it on import. */


/**
 * A copy of the document in which `info` names the collection's own ID, UID, owner and times, and every folder, request
 * and saved response has `id`, `uid`, `createdAt` and `updatedAt` (official OpenAPI description, GET /collections/{id}).
 * IDs that the document already has are kept, so that an `x-mock-response-id` taken from the file works. What has none,
 * and the second holder of one ID, gets the one that the engine derives from its place: ties are broken by ID, so a random
 * one would serve another example after each import. The derived IDs begin with the file's own ID, not the import's: two imports of one file have
 * the same, and so has the file. Broken items are kept as they are, and so is a collection of format v1, which has no `info`.
 */
function stampCollection(document, stamp) {
    const { info } = document;
    if (!(0,is_object/* isObject */.G)(info))
        return document;
    const { item } = document;
    const items = Array.isArray(item) ? (0,map_items/* mapItems */.Z)(item, info, createThingStamp(stamp)) : item;
    return {
        ...document,
        ...(item === undefined ? {} : { item: items }),
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
}
function createThingStamp({ ownerId, createdAt, updatedAt }) {
    const idOf = (0,map_items/* chooseIds */.y)();
    return (thing, derived) => {
        const id = idOf(thing, derived);
        return { ...thing, id, uid: `${ownerId}-${id}`, createdAt: thing['createdAt'] ?? createdAt, updatedAt };
    };
}

;// CONCATENATED MODULE: ./build/embedded/account/collections.js


/** Imports a collection. It always gets an ID of its own: importing one file twice makes two collections (inferred). */
function addCollection(account, { name, document, workspace }) {
    const id = account.newId();
    const createdAt = timestamp(account.now());
    return store(account, {
        id,
        name,
        given: document,
        workspace: workspace ?? account.defaultWorkspace,
        createdAt,
        updatedAt: createdAt,
    });
}
/** Puts another document in the place of a collection's. */
function replaceCollection(account, collection, { name, document }) {
    return store(account, { ...collection, name, given: document, updatedAt: timestamp(account.now()) });
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
function store(account, collection) {
    const { ownerId } = account;
    let stamped;
    const document = () => (stamped ??= stampCollection(collection.given, { ...collection, ownerId }));
    const stored = { ...collection, document };
    account.collections.set(stored.id, stored);
    return stored;
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
    const document = collection.document();
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
    const named = (0,is_object/* isObject */.G)(info) ? info['_postman_id'] : undefined;
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
        if ((0,is_object/* isObject */.G)(info))
            problems.push(...['name', 'schema'].filter((key) => !info[key]).map((key) => missing('info', key)));
        else
            problems.push('info: must be object');
    }
    if (document['item'] !== undefined && !Array.isArray(document['item']))
        problems.push('item: must be array');
    if (problems.length > 0)
        return malformed('collection', problems);
    return { name: (0,is_object/* isObject */.G)(info) ? String(info['name']) : '', document };
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
    const items = (Array.isArray(item) ? item : []).filter(is_object/* isObject */.G);
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
        if (!(0,is_object/* isObject */.G)(value))
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

;// CONCATENATED MODULE: ./build/embedded/api/flush-journal.js
/** POST /_embedded/flush: ours, for whoever can read the journal's file. */

/** Writes what the journal still holds back, and tells whether the file has all of the calls. */
const flushJournal = ({ journal }) => {
    journal.flush();
    return ok({ calls: journal.count, inFile: journal.fileHasAll });
};

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

// EXTERNAL MODULE: ./build/postman/model.js
var model = __webpack_require__(69412);
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
const configSchema = dist/* partial */.OH(dist/* object */.Ik({
    headers: dist/* array */.YO(dist/* string */.Yj()),
    matchBody: dist/* boolean */.zM(),
    matchHeader: dist/* boolean */.zM(),
    matchQueryParams: dist/* boolean */.zM(),
    matchWildcards: dist/* boolean */.zM(),
    delay: dist/* nullable */.me(dist/* object */.Ik({
        type: dist/* optional */.lq(dist/* literal */.eu('fixed'), 'fixed'),
        preset: dist/* exactOptional */.yq(dist/* picklist */.KI(['1', '2'])),
        duration: dist/* pipe */.Fs(dist/* number */.ai(), dist/* integer */.nd(), dist/* minValue */.Ww(0), dist/* maxValue */.cG(180_000)),
    })),
    serverResponseId: dist/* nullable */.me(dist/* string */.Yj()),
}));
const mockSchema = dist/* partial */.OH(dist/* object */.Ik({
    collection: dist/* string */.Yj(),
    environment: dist/* nullable */.me(dist/* string */.Yj()),
    name: dist/* string */.Yj(),
    private: dist/* boolean */.zM(),
    config: configSchema,
    // Accepted and, as in the cloud, never returned.
    description: dist/* nullable */.me(dist/* string */.Yj()),
    versionTag: dist/* nullable */.me(dist/* string */.Yj()),
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
    const parsed = dist/* safeParse */.xL(mockSchema, given);
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
    const config = { ...model/* defaultMockConfig */.U2, ...defined(input.config ?? {}), serverResponseId: null };
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
    const parsed = dist/* safeParse */.xL(mockSchema, bodyObject(body, 'mock') ?? {});
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







const serverResponseSchema = dist/* partial */.OH(dist/* object */.Ik({
    name: dist/* string */.Yj(),
    // 5xx only (MCP server, tool text). Older documentation calls it a string: digits are accepted.
    statusCode: dist/* pipe */.Fs(dist/* union */.KC([dist/* number */.ai(), dist/* pipe */.Fs(dist/* string */.Yj(), dist/* regex */.yG(/^\d{3}$/), dist/* transform */.pd(Number))]), dist/* integer */.nd(), dist/* minValue */.Ww(500), dist/* maxValue */.cG(599)),
    headers: dist/* pipe */.Fs(dist/* nullable */.me(dist/* array */.YO(dist/* object */.Ik({ key: dist/* optional */.lq(dist/* string */.Yj(), ''), value: dist/* optional */.lq(dist/* string */.Yj(), '') }))), dist/* transform */.pd((headers) => headers ?? [])),
    language: dist/* nullable */.me(dist/* picklist */.KI(model/* serverResponseLanguages */.sj)),
    body: dist/* pipe */.Fs(dist/* nullable */.me(dist/* string */.Yj()), dist/* transform */.pd((body) => body ?? '')),
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
    const parsed = dist/* safeParse */.xL(serverResponseSchema, given);
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
    ['POST', '_embedded/flush', flushJournal],
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
function createApi({ isRightKey, rateLimit, onError, ...context }) {
    const { now } = context.account;
    const readBody = createBodyReader(maxBodyBytes, maxBodyBytesAtOnce);
    const inTurn = createQueue();
    const carryOut = async (method, { endpoint, params }, query, body) => {
        const answer = async () => endpoint({ ...context, query, params, body });
        // Changes are made one by one, so that an endpoint may wait for an engine without another changing what it found.
        return method === 'GET' ? answer() : inTurn(answer);
    };
    const handle = async (request, { pathname, searchParams }) => {
        const { method = 'GET' } = request;
        const route = findRoute(method, pathname);
        if (route === undefined)
            return unknownRoute();
        const read = await new Promise((resolve) => {
            readBody(request, Number(request.headers['content-length'] ?? 0), (result) => {
                resolve(result.outcome === 'read' ? result.body : undefined);
            });
        });
        if (read === undefined)
            return payloadTooLarge();
        const body = parseBody(read);
        if (body === malformedBody)
            return malformedJson();
        return carryOut(method, route, searchParams, body);
    };
    const orServerError = (error) => {
        onError(error);
        return serverError();
    };
    const reply = async (request) => {
        // The base only completes the URL.
        const url = URL.parse(request.url ?? '/', 'http://localhost');
        // The header wins over the query parameter (Postman's authentication page).
        const header = request.headers['x-api-key'];
        const key = typeof header === 'string' ? header : url?.searchParams.get('apikey');
        if (!isRightKey(key ?? undefined))
            return unauthorized();
        const time = now();
        if (!rateLimit.take(time))
            return rateLimited(Math.ceil(rateLimit.resetAt(time) / 1000));
        if (url === null)
            return unknownRoute();
        return handle(request, url).catch(orServerError);
    };
    return {
        listener(request, response) {
            void reply(request).then((answer) => {
                send(response, answer, rateLimit, now());
            });
        },
        async answer({ method, path, query, body }) {
            const route = findRoute(method, path);
            return route === undefined ? unknownRoute() : carryOut(method, route, query, body).catch(orServerError);
        },
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
        return (0,is_object/* isObject */.G)(value) ? value : malformedBody;
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

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/embedded/journal/byte-ring.js

/** Makes a ring. The system hands out its memory as it is first written to. */
function createByteRing(capacity) {
    const memory = external_node_buffer_.Buffer.alloc(capacity);
    // One more than there is room for: what stands at the end of a round is never next to what begins the following one.
    const round = capacity + 1;
    /** Bytes reserved so far, those left unused at the end of a round included. */
    let head = 0;
    return {
        reserve(length) {
            if (length > capacity)
                return undefined;
            const used = head % round;
            if (length > capacity - used)
                head += round - used;
            const position = head;
            head += length;
            const start = position % round;
            return { room: memory.subarray(start, start + length), position };
        },
        read(position, length) {
            if (position < head - round)
                return undefined;
            const start = position % round;
            return external_node_buffer_.Buffer.from(memory.subarray(start, start + length));
        },
    };
}

;// CONCATENATED MODULE: ./build/embedded/journal/chunk-log.js
/** Entries in order, on disk; in memory, the newest of them, while they cannot be on disk. */



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
    const descriptor = file === undefined ? undefined : (0,external_node_fs_.openSync)(file, 'a+', 0o600);
    let ring;
    const chunks = [];
    let fileSize = descriptor === undefined ? 0 : (0,external_node_fs_.fstatSync)(descriptor).size;
    let open = true;
    let failing = false;
    /** Writes all or nothing; gives the offset, or `undefined` when the bytes are not in the file. */
    const write = (bytes) => {
        if (descriptor === undefined || !open)
            return undefined;
        const offset = fileSize;
        try {
            for (let done = 0; done < bytes.length;)
                done += (0,external_node_fs_.writeSync)(descriptor, bytes, done);
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
            fileSize = (0,external_node_fs_.fstatSync)(descriptor).size;
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
        get fileHasAll() {
            if (descriptor === undefined || !open)
                return false;
            // Another size than theirs: not all could be written, it had something before, or others have cut it or added to it.
            return (0,external_node_fs_.fstatSync)(descriptor).size === chunks.reduce((sum, { length }) => sum + length, 0);
        },
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
        read({ position, offset, length }) {
            const remembered = position === undefined ? undefined : ring?.read(position, length);
            if (remembered !== undefined)
                return remembered;
            if (descriptor === undefined || offset === undefined || !open)
                return undefined;
            const buffer = external_node_buffer_.Buffer.allocUnsafe(length);
            for (let done = 0; done < length;) {
                const bytesRead = (0,external_node_fs_.readSync)(descriptor, buffer, done, length - done, offset + done);
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
                (0,external_node_fs_.closeSync)(descriptor);
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
        (0,external_node_fs_.ftruncateSync)(descriptor, offset);
    }
    catch {
        // The half-written piece stays; a reader drops it as a torn line.
    }
}

// EXTERNAL MODULE: ./build/engine/header-text.js
var header_text = __webpack_require__(36968);
;// CONCATENATED MODULE: ./build/embedded/journal/body-text.js
/** How a body of any bytes and any size becomes text in a call log. */


/** Bodies over this many bytes are cut in the journal. */
const maxJournalBodyBytes = 1024 * 1024;
/**
 * The body as a call log shows it. A body over 1 MB is cut to that size, and the data then ends in the cut mark;
 * text is cut between characters.
 */
function bodyText(body) {
    const bytes = external_node_buffer_.Buffer.from(body.buffer, body.byteOffset, body.byteLength);
    if (bytes.length <= maxJournalBodyBytes) {
        return (0,external_node_buffer_.isUtf8)(bytes) ? { mode: 'raw', data: bytes.toString('utf8') } : base64(bytes);
    }
    const text = bytes.subarray(0, characterStart(bytes, maxJournalBodyBytes));
    if ((0,external_node_buffer_.isUtf8)(text))
        return { mode: 'raw', data: text.toString('utf8') + (0,model/* cutMark */.K1)(text.length, bytes.length) };
    const binary = bytes.subarray(0, maxJournalBodyBytes);
    return { mode: model/* binaryBodyMode */.Dw, data: base64(binary).data + (0,model/* cutMark */.K1)(binary.length, bytes.length) };
}
function base64(bytes) {
    return { mode: model/* binaryBodyMode */.Dw, data: bytes.toString('base64') };
}
/** The start of the UTF-8 character that the byte at `position` belongs to. */
function characterStart(bytes, position) {
    let start = position;
    // Continuation bytes are 10xxxxxx, at most three of them.
    while (start > position - 4 && start > 0 && ((bytes[start] ?? 0) & 0xc0) === 0x80)
        start -= 1;
    return start;
}

;// CONCATENATED MODULE: ./build/embedded/digits.js
/** Decimal digits as bytes. Numbers are whole and not negative. */
const zero = 0x30;
/** How many digits a number has. */
function countDigits(number) {
    let digits = 1;
    for (let limit = 10; number >= limit; limit *= 10)
        digits += 1;
    return digits;
}
/** Writes a number's digits so that the last of them stands before `end`; what stands before the first is left alone. */
function putDigits(bytes, end, number) {
    let left = number;
    let place = end;
    do {
        place -= 1;
        bytes[place] = zero + (left % 10);
        left = Math.floor(left / 10);
    } while (left > 0);
}

;// CONCATENATED MODULE: ./build/embedded/journal/batch.js
/** Bytes that are put together piece by piece, again and again in the same memory. */


/** @param usualBytes what is kept from batch to batch; a larger one gets memory of its own */
function createBatch(usualBytes) {
    const usual = external_node_buffer_.Buffer.allocUnsafeSlow(usualBytes);
    let room = usual;
    let length = 0;
    const reserve = (more) => {
        if (length + more <= room.length)
            return;
        const larger = external_node_buffer_.Buffer.allocUnsafeSlow(Math.max(length + more, 2 * room.length));
        room.copy(larger, 0, 0, length);
        room = larger;
    };
    return {
        write(text) {
            // A character of a JavaScript string is at most three bytes of UTF-8.
            reserve(3 * text.length);
            length += room.write(text, length);
        },
        copy(bytes) {
            reserve(bytes.length);
            room.set(bytes, length);
            length += bytes.length;
        },
        count(number) {
            const digits = countDigits(number);
            reserve(digits);
            length += digits;
            putDigits(room, length, number);
        },
        get length() {
            return length;
        },
        take() {
            const taken = room.subarray(0, length);
            room = usual;
            length = 0;
            return taken;
        },
    };
}

;// CONCATENATED MODULE: ./build/embedded/journal/lines.js
/**
 * The journal's lines. The usual one is `{"mock":"<id>","log":<call log>}`, where the call log is exactly what the API
 * answers with all four includes. What many calls have in common stands in the journal once, in a line of its own before
 * the first of them: `{"same":<number>,"log":<some members of a call log>}`. Their lines are then
 * `{"mock":"<id>","log":<call log without those members>,"same":[<numbers>]}`. Most calls write a tenth of what they would.
 */

/** What the line of a call of this mock begins with; the call log's JSON follows. */
function lineStart(mock) {
    return `{"mock":${JSON.stringify(mock)},"log":`;
}
/** What every line ends with, and what a line with a whole call log has behind it. */
const lineEnd = '}\n';
/** In the line of a call some of whose members stand elsewhere: what stands between the call log and their numbers … */
const sameStart = ',"same":[';
/** … which have commas between them, and what stands behind those. */
const sameEnd = `]${lineEnd}`;
/** The line of what many calls have in common. @param members as JSON with a comma before each */
function sharedLine(number, members) {
    return external_node_buffer_.Buffer.concat([external_node_buffer_.Buffer.from(`{"same":${number},"log":{`), members.subarray(1), external_node_buffer_.Buffer.from(`}${lineEnd}`)]);
}
/** Whether a line is that of a call. */
function isCallLine(bytes, start) {
    // The first letter of `mock`.
    return bytes[start + 2] === 0x6d;
}
/**
 * The JSON of the call log in the line of a call, in pieces that belong together: copying them waits for the page that
 * they come to stand in.
 *
 * @param lineBytes the line with its end, from behind what it begins with
 * @param membersOf gives what many calls have in common by its number, as JSON with a comma before each member
 * @returns `undefined` where that is not known
 */
function callLogIn(lineBytes, membersOf) {
    const end = lineBytes.length - lineEnd.length;
    // A whole call log ends with a brace.
    if (lineBytes[end - 1] !== bracket)
        return [lineBytes.subarray(0, end)];
    const pieces = [closing];
    let position = end - 1;
    do {
        let number = 0;
        let place = 1;
        for (let digit = digitAt(lineBytes, position - 1); digit !== undefined; digit = digitAt(lineBytes, position - 1)) {
            number += digit * place;
            place *= 10;
            position -= 1;
        }
        const members = membersOf(number);
        if (members === undefined)
            return undefined;
        pieces.push(members);
        position -= 1;
    } while (lineBytes[position] === comma);
    // Of the call log all but its closing brace. The bracket at `position` is the last of `sameStart`.
    pieces.push(lineBytes.subarray(0, position - sameStart.length));
    return pieces.reverse();
}
const closing = external_node_buffer_.Buffer.from('}');
const bracket = 0x5d;
const comma = 0x2c;
function digitAt(bytes, index) {
    const digit = (bytes[index] ?? 0) - 0x30;
    return digit >= 0 && digit <= 9 ? digit : undefined;
}

;// CONCATENATED MODULE: ./build/embedded/journal/line-heads.js
/** The beginnings of journal lines: mock, ID and time of a call. */




/** What a UUID has before its last group, and the digits of that, which are counted. */
const randomDigits = 24;
const countedDigits = 12;
/**
 * Gives the beginning of a call's line, `{"mock":"<id>","log":{"id":"<id>","servedAt":"<time>"`, valid until the next one is
 * asked for.
 *
 * Two lines differ in a digit or two: the same bytes are changed for each. A call log's ID has the form of Postman's, a UUID
 * and four digits. They are drawn once for each journal, but for the UUID's last group, which counts the calls.
 *
 * @param newId gives UUIDs
 */
function createLineHeads(newId) {
    const random = newId().slice(0, randomDigits);
    const fourDigits = 1000 + Math.floor(Math.random() * 9000);
    let count = 0;
    let mock;
    let second = Number.NaN;
    let bytes = external_node_buffer_.Buffer.alloc(0);
    /** Behind the digits that count. */
    let idEnd = 0;
    return (call) => {
        count += 1;
        const callSecond = Math.floor(call.servedAt / 1000);
        if (callSecond === second && call.mock === mock) {
            putDigits(bytes, idEnd, count);
            return bytes;
        }
        second = callSecond;
        mock = call.mock;
        const start = `${lineStart(mock)}{"id":"${random}${String(count).padStart(countedDigits, '0')}`;
        idEnd = external_node_buffer_.Buffer.byteLength(start);
        bytes = external_node_buffer_.Buffer.from(`${start}-${fourDigits}","servedAt":"${timestamp(call.servedAt)}"`);
        return bytes;
    };
}

;// CONCATENATED MODULE: ./build/embedded/journal/recurring-call.js
/** No state of a file. */
const neverWritten = -1;
function recurringCall() {
    return {
        headers: undefined,
        body: undefined,
        writtenIn: neverWritten,
        requestNumber: 0,
        responseNumber: 0,
        changes: 0,
        request: undefined,
    };
}

;// CONCATENATED MODULE: ./build/embedded/journal/shared-parts.js
/** What many call logs have in common, numbered and encoded once: responses, and requests that come again. */

/** All shared parts together take no more than this; those that come later are written with every call. */
const mostBytes = 32 * 1024 * 1024;
/** Of it, what requests may take: tests can invent many. */
const mostRequestBytes = 8 * 1024 * 1024;
/** @param encodeResponse gives a response's members as in `SharedPart` */
function createSharedParts(encodeResponse) {
    // Bounded, as what is numbered is. The garbage collector would go through a WeakMap at every turn.
    const responses = new Map();
    const numbered = [];
    let bytes = 0;
    let requestBytes = 0;
    const add = (members) => {
        const part = { number: numbered.length, members: external_node_buffer_.Buffer.from(members), writtenIn: -1 };
        bytes += part.members.length;
        numbered.push(part);
        return part;
    };
    return {
        ofResponse(response) {
            const known = responses.get(response);
            if (known !== undefined || bytes >= mostBytes)
                return known;
            const added = add(encodeResponse(response));
            responses.set(response, added);
            return added;
        },
        ofRequest(members) {
            if (requestBytes + members.length > mostRequestBytes || bytes >= mostBytes)
                return undefined;
            const added = add(members);
            requestBytes += added.members.length;
            return added;
        },
        byNumber: (number) => numbered[number],
    };
}

;// CONCATENATED MODULE: ./build/embedded/journal/encode-call.js
/** Call records in, journal lines out. */








/** Room that is kept from batch to batch: it stays in the processor's cache. */
const usualBytes = 256 * 1024;
/** What may be remembered of the bodies that calls had last … */
const mostBodyBytes = 8 * 1024 * 1024;
/** … and the longest of them. */
const longestBody = 16 * 1024;
/** Lists of response headers whose JSON is remembered. */
const mostLists = 100;
/** Where so many calls in a row had a new body each, the next one will too: their bodies are not worth a copy. */
const mostChanges = 8;
const repeatedStart = external_node_buffer_.Buffer.from(`}${sameStart}`);
const encode_call_comma = external_node_buffer_.Buffer.from(',');
const repeatedEnd = external_node_buffer_.Buffer.from(sameEnd);
/**
 * Makes an encoder of batches; `lines.ts` tells what comes out. What repeats from call to call is remembered: the mock,
 * the second, the request headers of clients that send the same each time, shared responses, and all but the line's
 * beginning where a call comes again.
 *
 * @param newId gives UUIDs; a call log's ID is one with four digits after it.
 */
function createCallEncoder(newId) {
    const headOf = createLineHeads(newId);
    const sameHeaders = createHeadersMemory();
    const encodeResponse = createResponseEncoder();
    const parts = createSharedParts(encodeResponse);
    let bodyBytes = 0;
    /** Counts how often the file lost what was to be written. */
    let fileState = 0;
    const batch = createBatch(usualBytes);
    const writeOnce = (part) => {
        if (part.writtenIn === fileState)
            return;
        batch.copy(sharedLine(part.number, part.members));
        part.writtenIn = fileState;
    };
    /** Remembers a call for the next one. */
    const remember = (recurring, headers, body) => {
        bodyBytes -= recurring.body?.length ?? 0;
        recurring.changes += 1;
        recurring.headers = headers.list;
        recurring.request = undefined;
        recurring.writtenIn = neverWritten;
        const isWorthIt = recurring.changes <= mostChanges && body.length <= longestBody && bodyBytes + body.length <= mostBodyBytes;
        // A copy: what was read from a socket is a part of something larger.
        recurring.body = body.length === 0 ? body : isWorthIt ? external_node_buffer_.Buffer.from(body) : undefined;
        bodyBytes += recurring.body?.length ?? 0;
    };
    /** Adds the line of a call, all of which but its ID and its time stands elsewhere. */
    const addRepeated = (call, { requestNumber, responseNumber }) => {
        batch.copy(headOf(call));
        batch.copy(repeatedStart);
        batch.count(requestNumber);
        batch.copy(encode_call_comma);
        batch.count(responseNumber);
        batch.copy(repeatedEnd);
    };
    /** Writes what a call like the one before has in common with it; `false` where its request must stand in the line. */
    const shareRequest = (recurring, shared, request) => {
        recurring.changes = 0;
        recurring.request ??= parts.ofRequest(request());
        if (recurring.request === undefined)
            return false;
        writeOnce(recurring.request);
        recurring.requestNumber = recurring.request.number;
        recurring.responseNumber = shared.number;
        recurring.writtenIn = fileState;
        return true;
    };
    const add = (call) => {
        const { method, path, body, response, recurring } = call;
        const headers = sameHeaders(call.headers);
        const isRepeated = recurring?.headers === headers.list && isSame(recurring.body, body);
        if (isRepeated && recurring.writtenIn === fileState) {
            addRepeated(call, recurring);
            return;
        }
        const request = () => encodeRequest(method, path, headers.json, body);
        const shared = response.isShared === true ? parts.ofResponse(response) : undefined;
        if (shared === undefined) {
            batch.copy(headOf(call));
            batch.write(`${request()}${encodeResponse(response)}}${lineEnd}`);
            return;
        }
        writeOnce(shared);
        if (isRepeated && shareRequest(recurring, shared, request)) {
            addRepeated(call, recurring);
            return;
        }
        if (!isRepeated && recurring !== undefined)
            remember(recurring, headers, body);
        batch.copy(headOf(call));
        batch.write(`${request()}}${sameStart}${shared.number}${sameEnd}`);
    };
    return {
        add,
        get length() {
            return batch.length;
        },
        take: batch.take,
        forget() {
            fileState += 1;
        },
        membersOf: (number) => parts.byNumber(number)?.members,
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
/** The member `request` of a call log, with a comma before it. */
function encodeRequest(method, path, headersJson, body) {
    const target = `"method":${JSON.stringify(method)},"path":${JSON.stringify(path)}`;
    return `,"request":{${target},"headers":[${headersJson}],"body":${encodeRequestBody(body)}}`;
}
const noBody = JSON.stringify({ mode: 'raw', data: '' });
function encodeRequestBody(body) {
    if (body.length === 0)
        return noBody;
    const { mode, data } = bodyText(body);
    return `{"mode":"${mode}","data":${JSON.stringify(data)}}`;
}
/**
 * Gives the members `responseName` and `response` of a call log, with a comma before each. Lists of headers are encoded once
 * as long as they are remembered, a hundred of them.
 */
function createResponseEncoder() {
    const known = new Map();
    const encodeKnown = (list) => {
        let json = known.get(list);
        if (json === undefined) {
            if (known.size >= mostLists)
                known.clear();
            json = encodeHeaders(list);
            known.set(list, json);
        }
        return json;
    };
    return ({ name, type, statusCode, headers, contentLength, body, text }) => {
        const data = text ?? bodyText(body).data;
        const others = encodeKnown(headers);
        const length = contentLength === undefined ? '' : `{"key":"Content-Length","value":"${contentLength}"}`;
        const list = others === '' || length === '' ? others + length : `${others},${length}`;
        const head = `,"responseName":${JSON.stringify(name)},"response":{"type":"${type}","statusCode":${statusCode}`;
        return `${head},"headers":[${list}],"body":{"data":${JSON.stringify(data)}}}`;
    };
}
/** The headers as members of a JSON list, as their senders typed them: on the wire each byte is a character. */
function encodeHeaders(namesAndValues) {
    let json = '';
    for (let i = 0; i + 1 < namesAndValues.length; i += 2) {
        const comma = i === 0 ? '' : ',';
        const value = (0,header_text/* typedText */.M9)(namesAndValues[i + 1] ?? '');
        json += `${comma}{"key":${JSON.stringify(namesAndValues[i])},"value":${JSON.stringify(value)}}`;
    }
    return json;
}
function isSame(a, b) {
    return a === b || (a?.length === b.length && external_node_buffer_.Buffer.compare(a, b) === 0);
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
/** Chunks are read synchronously; calls are served between so many of them. */
const chunksInARow = 16;
/**
 * Opens a journal.
 *
 * @throws when the file cannot be opened.
 */
function openJournal({ file, memoryBytes, newId, onWriteError }) {
    const log = openChunkLog({ file, memoryBytes, onWriteError });
    const encoder = createCallEncoder(newId);
    let pending = 0;
    let flushed = 0;
    let timer;
    let open = true;
    const flush = () => {
        clearTimeout(timer);
        timer = undefined;
        if (pending === 0)
            return;
        const calls = pending;
        pending = 0;
        flushed += calls;
        const isWritten = log.append(encoder.take(), calls);
        if (!isWritten && file !== undefined)
            encoder.forget();
    };
    return {
        record(call) {
            if (!open)
                return;
            encoder.add(call);
            pending += 1;
            if (encoder.length >= batchBytes)
                flush();
            else
                timer ??= setTimeout(flush, batchMilliseconds);
        },
        flush,
        get count() {
            return flushed + pending;
        },
        get fileHasAll() {
            return log.fileHasAll;
        },
        async *entries(mock, direction, start) {
            flush();
            // The last chunk grows while this waits for others: what comes later is left out as a whole, so that there is no gap.
            const end = flushed;
            const prefix = external_node_buffer_.Buffer.from(lineStart(mock));
            const step = direction === 'asc' ? 1 : -1;
            const from = start ?? (direction === 'asc' ? 0 : flushed - 1);
            for (let index = chunkIndexOf(log.chunks, from);; index += step) {
                const chunk = log.chunks[index];
                if (chunk === undefined || chunk.first >= end)
                    return;
                if (index % chunksInARow === 0)
                    await (0,promises_.setImmediate)();
                const bytes = log.read(chunk);
                if (bytes === undefined)
                    continue;
                const [first, last] = direction === 'asc' ? [from, end - 1] : [0, Math.min(from, end - 1)];
                const entries = entriesOf(bytes, chunk.first, { prefix, first, last, membersOf: encoder.membersOf });
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
/** The wanted entries of a chunk. @param chunkFirst the sequence number of its first entry */
function entriesOf(bytes, chunkFirst, { prefix, first, last, membersOf }) {
    const entries = [];
    let sequence = chunkFirst;
    for (let start = 0; start < bytes.length && sequence <= last;) {
        const newline = bytes.indexOf(0x0a, start);
        const end = newline === -1 ? bytes.length : newline + 1;
        if (isCallLine(bytes, start)) {
            const logStart = start + prefix.length;
            const json = sequence >= first && bytes.compare(prefix, 0, prefix.length, start, Math.min(logStart, end)) === 0
                ? callLogIn(bytes.subarray(logStart, end), membersOf)
                : undefined;
            if (json !== undefined)
                entries.push({ sequence, json });
            sequence += 1;
        }
        start = end;
    }
    return entries;
}

// EXTERNAL MODULE: external "node:async_hooks"
var external_node_async_hooks_ = __webpack_require__(16698);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
;// CONCATENATED MODULE: ./build/embedded/hold-tick.js
/** Keeps `process.nextTick` quick, which `node:http` calls several times for every answer. */


/**
 * Keeps one of the objects that `nextTick` makes for as long as the server is open.
 *
 * Such an object has symbols for keys, and V8 has quick code for it while it knows its shape. When a full garbage
 * collection, as after a large import, finds no such object, the shape is dropped, and V8 as of Node 24 makes every later one
 * the slow way: measured with 10,000 endpoints, a call then took a quarter more time. Must be called before there is much
 * garbage.
 */
function holdTick(server) {
    const held = new Set();
    (0,external_node_process_.nextTick)(() => {
        held.add((0,external_node_async_hooks_.executionAsyncResource)());
    });
    server.once('close', () => {
        held.clear();
    });
}

;// CONCATENATED MODULE: ./build/embedded/key-check.js

/** Makes a check whose duration says nothing about the key: digests of equal length are compared in constant time. */
function createKeyCheck(key) {
    const digest = (text) => (0,external_node_crypto_.createHash)('sha256').update(text).digest();
    const right = digest(key);
    return (given) => given !== undefined && (0,external_node_crypto_.timingSafeEqual)(digest(given), right);
}

// EXTERNAL MODULE: ./build/engine/read-collection.js + 4 modules
var read_collection = __webpack_require__(32338);
// EXTERNAL MODULE: ./build/engine/compile-mock.js + 22 modules
var compile_mock = __webpack_require__(21517);
// EXTERNAL MODULE: ./build/engine/read-environment.js
var read_environment = __webpack_require__(50919);
// EXTERNAL MODULE: ./build/engine/selectors.js
var selectors = __webpack_require__(67345);
;// CONCATENATED MODULE: ./build/embedded/listener/head-text.js
/** The heads of responses as text. */

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
/** Whether these headers, names and values in turn, may go out as text; else they are for Node to look at. */
function canBeText(headers) {
    return !headers.some((name, index) => index % 2 === 0 && nodesBusiness.has(name.toLowerCase()));
}
/** The first line of a response with its end. @param statusText valid on the wire */
function statusLine(status, statusText) {
    return `HTTP/1.1 ${status} ${statusText ?? external_node_http_.STATUS_CODES[status] ?? 'unknown'}\r\n`;
}
/** Names and values in turn as lines. */
function headerLines(headers) {
    let lines = '';
    for (let i = 0; i + 1 < headers.length; i += 2)
        lines += `${headers[i]}: ${headers[i + 1]}\r\n`;
    return lines;
}

;// CONCATENATED MODULE: ./build/embedded/listener/prepared-response.js
/** A response in the form in which it is sent and logged. */



/** What every answer gets, unless it has its own. */
const platformHeaders = [
    'x-srv-trace',
    'x-srv-span',
    'x-ratelimit-limit',
    'x-ratelimit-remaining',
    'x-ratelimit-reset',
];
/** What responses that are sent in one piece may have at most: the first line, in bytes … */
const mostFirstLine = 512;
/** … the headers that do not differ from call to call … */
const mostLines = 8 * 1024;
/** … and the body. Above this size, copying it costs more than a second piece. */
const mostBody = 16 * 1024;
/** Makes a response ready to be sent. */
function prepareResponse(parts) {
    return complete(prepareHead(parts), { ...parts, delay: 0 });
}
/**
 * Headers whose name cannot be sent are left out, control characters too, text beyond Latin-1 goes out as UTF-8, a status that HTTP does not allow for
 * an answer becomes 200 (postman-app-support#9249), and every response lets any origin read it unless it says itself who
 * may (Postman's answer in postman-app-support#4603).
 *
 * No ETag: the cloud sends one, but a test that gets 304 instead of its example is worse off than one without.
 */
function prepareHead(parts) {
    const headers = [];
    const names = new Set();
    for (const [name, value] of parts.headers) {
        if (!(0,header_text/* isHeaderName */.p$)(name))
            continue;
        headers.push(name, (0,header_text/* headerText */.TK)(value));
        names.add(name.toLowerCase());
    }
    if (!names.has('access-control-allow-origin'))
        headers.push('Access-Control-Allow-Origin', '*');
    const status = Number.isInteger(parts.status) && parts.status >= 200 && parts.status <= 999 ? parts.status : 200;
    const statusText = parts.statusText === undefined ? undefined : (0,header_text/* latin1Text */.Ly)(parts.statusText);
    return {
        status,
        statusText,
        headers,
        firstLine: statusLine(status, statusText),
        lines: canBeText(headers) ? headerLines(headers) : undefined,
        replaces: platformHeaders.some((name) => names.has(name)) ? names : undefined,
    };
}
function complete(head, parts) {
    const { name, type, body: given, text: givenText, delay, withoutLength, isShared } = parts;
    const { status, statusText, firstLine, replaces, headers, lines } = head;
    const bodyless = status === 204 || status === 304;
    const body = bodyless ? noBytes : given;
    const length = bodyless || withoutLength === true ? undefined : String(body.length);
    const ends = `${lines ?? ''}${length === undefined ? '' : `Content-Length: ${length}\r\n`}\r\n`;
    const isShort = firstLine.length <= mostFirstLine && ends.length <= mostLines && body.length <= mostBody;
    const isWhole = lines !== undefined && replaces === undefined && isShort;
    // As many bytes as characters: it is ASCII, and the same in every encoding.
    const text = isWhole && givenText?.length === body.length ? givenText : undefined;
    const logged = { name, type, statusCode: status, headers, contentLength: length, body, isShared };
    return {
        firstLine,
        lines: isWhole ? ends : undefined,
        ...{ memory: undefined, start: 0, end: 0 },
        replaces,
        // What is kept is encoded once: its text would only take room.
        logged: isShared ? logged : { ...logged, text },
        delay,
        recurring: undefined,
        ...{ status, statusText, headers, body },
    };
}
const noBytes = new Uint8Array();
/** Makes an example ready to be sent as the engine rendered it. @param head of these headers */
function prepareServed(served, method, head = headOfServed(served)) {
    const { example, body, text, delay, isShared } = served;
    return complete(head, {
        name: example.name,
        type: 'success',
        body,
        text,
        delay,
        withoutLength: method === 'HEAD',
        isShared,
    });
}
function headOfServed({ status, statusText, headers }) {
    return prepareHead({ status, statusText: statusText === '' ? undefined : statusText, headers });
}
/** An active server response. That its call log's type is `success` is inferred: a saved response was served. */
function prepareServerResponse({ name, statusCode, headers, body }) {
    return prepareResponse({
        name,
        type: 'success',
        status: statusCode,
        statusText: undefined,
        headers: headers.filter(({ key }) => !(0,header_text/* isConnectionHeader */.wL)(key)).map(({ key, value }) => [key, value]),
        body: external_node_buffer_.Buffer.from(body),
        isShared: true,
    });
}

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
        body: external_node_buffer_.Buffer.alloc(0),
        // One of its own for each call.
        isShared: false,
    });
}

// EXTERNAL MODULE: ./build/engine/route-cache.js + 1 modules
var route_cache = __webpack_require__(99608);
;// CONCATENATED MODULE: ./build/embedded/listener/byte-store.js
/** Many short pieces of bytes, kept in few large ones: thousands of objects less to walk to, and none for the garbage collector. */

/** The system hands out the memory as it is first written to. */
const memoryBytes = 1024 * 1024;
function createByteStore() {
    let memory = external_node_buffer_.Buffer.alloc(0);
    let used = 0;
    return (pieces) => {
        const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
        if (used + length > memory.length) {
            memory = external_node_buffer_.Buffer.allocUnsafeSlow(Math.max(memoryBytes, length));
            used = 0;
        }
        const start = used;
        for (const piece of pieces) {
            if (typeof piece === 'string')
                memory.write(piece, used, 'latin1');
            else
                memory.set(piece, used);
            used += piece.length;
        }
        return { memory, start, end: used };
    };
}

;// CONCATENATED MODULE: ./build/embedded/listener/platform-errors.js
/**
 * What a mock answers by itself, in the words of Postman's cloud. Sources: Postman's help pages and
 * postman-app-support issues; see each.
 */


function platformError(status, error, isShared = true) {
    return prepareResponse({
        name: error.message,
        type: 'error',
        status,
        statusText: undefined,
        headers: [['Content-Type', 'application/json; charset=utf-8']],
        body: external_node_buffer_.Buffer.from(JSON.stringify({ error })),
        isShared,
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
    const message = `Rate limit exceeded. Retry after ${retryAt}`;
    return platformError(429, { name: 'rateLimitError', message }, false);
}

;// CONCATENATED MODULE: ./build/embedded/listener/engine-answers.js
/** What an engine decides, ready to be sent; what it decides again and again is prepared once. */





/**
 * Prepares one engine's answers, and keeps them as long as the engine is. In Maps: through a WeakMap the garbage collector
 * goes at every turn, which is felt with thousands of endpoints. And everything that the usual call needs is found with one
 * look: each step to another object waits for memory, since thousands of answers do not fit the processor's cache.
 */
function createEngineAnswers(engine) {
    const shared = new Map();
    const byTarget = (0,route_cache/* createRouteCache */.M)();
    const store = createByteStore();
    // Of answers whose body depends on the call but whose headers do not: one list for all answers of an example.
    const heads = new WeakMap();
    // One text for the same first line of all: where it is the same as the last answer's, nobody needs to read it.
    const firstLines = new Map();
    const oneFirstLine = (firstLine) => {
        const known = firstLines.get(firstLine);
        if (known === undefined)
            firstLines.set(firstLine, firstLine);
        return known ?? firstLine;
    };
    const prepareShared = (decision, method) => {
        let prepared = shared.get(decision);
        if (prepared === undefined) {
            const found = decision.outcome === 'missed' ? missedError(decision) : prepareServed(decision, method);
            const firstLine = oneFirstLine(found.firstLine);
            prepared = found.lines === undefined ? found : { ...found, ...store([found.lines, found.body]), firstLine };
            shared.set(decision, prepared);
        }
        return prepared;
    };
    const prepareOnce = (served, method) => {
        let head = heads.get(served.headers);
        if (head === undefined) {
            const found = headOfServed(served);
            head = { ...found, firstLine: oneFirstLine(found.firstLine) };
            heads.set(served.headers, head);
        }
        return prepareServed(served, method, head);
    };
    const remember = (method, target, prepared) => {
        const own = { ...prepared, recurring: recurringCall() };
        byTarget.set(method, target, own, 1);
        return own;
    };
    return {
        known(method, target) {
            const found = byTarget.get(method, target);
            if (found !== undefined)
                return found;
            const decision = engine.recall(method, target);
            return decision === undefined ? undefined : remember(method, target, prepareShared(decision, method));
        },
        prepare: (decision, method) => decision.outcome === 'missed' || decision.isShared
            ? prepareShared(decision, method)
            : prepareOnce(decision, method),
    };
}

;// CONCATENATED MODULE: ./build/embedded/listener/own-headers.js
/**
 * Gives them as names and values in turn: trace and span before all, the number of calls that are left behind all.
 *
 * @param number the call's, for its IDs
 * @param time milliseconds since the epoch
 */
function ownHeaders({ traceIds, rateLimit }, number, time) {
    return [
        ...['x-srv-trace', traceIds.trace(number), 'x-srv-span', traceIds.span(number)],
        ...['X-RateLimit-Limit', String(rateLimit.rule.requests)],
        ...['X-RateLimit-Reset', String(Math.ceil(rateLimit.resetAt(time) / 1000))],
        ...['X-RateLimit-Remaining', String(rateLimit.remaining(time))],
    ];
}

;// CONCATENATED MODULE: ./build/embedded/listener/head-bytes.js
/** The headers that every answer gets, as bytes. */




const carriageReturn = 0x0d;
const lineFeed = 0x0a;
/** Makes them; `moveTo` tells where. */
function createHeadBytes(own) {
    const { traceIds, rateLimit } = own;
    let bytes = external_node_buffer_.Buffer.alloc(0);
    let start = 0;
    /** In which second, and in which of the rate limit's windows, they were written as a whole. */
    let [second, windowEnd] = [Number.NaN, Number.NaN];
    /** Where the digits of both IDs end, and where those of the number of calls that are left begin. */
    let [traceEnd, spanEnd, remainingStart] = [0, 0, 0];
    const write = (number, time) => {
        const nodes = `Date: ${new Date(time).toUTCString()}\r\nConnection: keep-alive\r\n`;
        const text = nodes + headerLines(ownHeaders(own, number, time));
        bytes.write(text, start, 'latin1');
        const [trace, span] = [traceIds.trace(number), traceIds.span(number)];
        traceEnd = start + text.indexOf(trace) + trace.length;
        spanEnd = start + text.indexOf(span) + span.length;
        // Theirs is the last line.
        remainingStart = start + text.lastIndexOf(': ') + 2;
        second = Math.floor(time / 1000);
        windowEnd = rateLimit.resetAt(time);
    };
    return {
        moveTo(to, place) {
            [bytes, start, second] = [to, place, Number.NaN];
        },
        next(time) {
            const number = traceIds.next();
            if (Math.floor(time / 1000) !== second || rateLimit.resetAt(time) !== windowEnd)
                write(number, time);
            putDigits(bytes, traceEnd, number);
            putDigits(bytes, spanEnd, number);
            const remaining = rateLimit.remaining(time);
            const end = remainingStart + countDigits(remaining);
            putDigits(bytes, end, remaining);
            bytes[end] = carriageReturn;
            bytes[end + 1] = lineFeed;
            return end + 2;
        },
    };
}

;// CONCATENATED MODULE: ./build/embedded/listener/send-whole.js
/** Responses that are sent as one piece of bytes. */



/** Memory for some responses: only those stay in it that their clients have not taken yet. */
const roomBytes = 64 * 1024;
/** What the headers of every call may take. */
const mostHead = 1024;
const send_whole_mostBytes = mostFirstLine + mostHead + mostLines + mostBody;
/**
 * `writeHead` checks, joins and inspects every header of every call, and what is joined of texts is copied three times
 * until it leaves. Here a response is put together where the one before it was, whose headers are still there, and of
 * which nothing is needed once it has left. That it costs less: `npm run bench -- --only throughput`.
 */
function createSendWhole(own) {
    let room = external_node_buffer_.Buffer.alloc(0);
    /** Where the first line ends; the headers of every call begin there. */
    let place = 0;
    let firstLine;
    const head = createHeadBytes(own);
    /** Leaves alone what stands in the room up to there. */
    const moveBehind = (used) => {
        const fits = used + send_whole_mostBytes <= room.length;
        if (!fits)
            room = external_node_buffer_.Buffer.allocUnsafeSlow(roomBytes);
        place = (fits ? used : 0) + mostFirstLine;
        head.moveTo(room, place);
        firstLine = undefined;
    };
    /** Puts a response together, in bytes that are the next one's unless `moveBehind` is told of them. */
    const compose = (prepared, lines, time) => {
        const begin = place - prepared.firstLine.length;
        if (prepared.firstLine !== firstLine) {
            firstLine = prepared.firstLine;
            room.write(firstLine, begin, 'latin1');
        }
        let end = head.next(time);
        const { memory } = prepared;
        if (memory === undefined) {
            end += room.write(lines, end, 'latin1');
            room.set(prepared.body, end);
            end += prepared.body.length;
        }
        else {
            end += memory.copy(room, end, prepared.start, prepared.end);
        }
        return room.subarray(begin, end);
    };
    moveBehind(0);
    return (response, prepared, time) => {
        const { lines } = prepared;
        if (lines === undefined || !isWhole(response))
            return false;
        const bytes = compose(prepared, lines, time);
        const parts = partsOf(response);
        parts._header = prepared.firstLine;
        parts._headerSent = true;
        response.end(bytes);
        if (response.writableLength > 0)
            moveBehind(bytes.byteOffset - room.byteOffset + bytes.length);
        return true;
    };
}
/**
 * Whether Node would send this response's head and body in one write, and what it would add by itself is known.
 *
 * The two properties are no documented part of Node: where they are not as expected, or the connection is to be closed,
 * `writeHead` is the way.
 */
function isWhole(response) {
    const { _header, _headerSent } = partsOf(response);
    return _header === null && _headerSent === false && response.shouldKeepAlive && response.req.method !== 'HEAD';
}
/** The cast names the two undocumented properties. */
function partsOf(response) {
    return response;
}

;// CONCATENATED MODULE: ./build/embedded/listener/trace-ids.js

/** How many digits an ID ends with that are counted. */
const trace_ids_countedDigits = 8;
function createTraceIds() {
    const [trace, span] = [`v=1;t=${(0,external_node_crypto_.randomBytes)(4).toString('hex')}`, `v=1;s=${(0,external_node_crypto_.randomBytes)(4).toString('hex')}`];
    const counted = (number) => String(number).padStart(trace_ids_countedDigits, '0');
    let last = 0;
    return {
        next: () => (last = (last + 1) % 10 ** trace_ids_countedDigits),
        trace: (number) => trace + counted(number),
        span: (number) => span + counted(number),
    };
}

;// CONCATENATED MODULE: ./build/embedded/listener/serve-call.js
/** One call to a mock, from the first byte to the answer. This is the hot path: nothing here waits without need. */









const serve_call_noBody = external_node_buffer_.Buffer.alloc(0);
/** Makes the handler of a mock's `node:http` server. */
function createCallHandler(serving) {
    const { view, isRightKey, readBody, rateLimit, record, now, onError } = serving;
    const traceIds = createTraceIds();
    const sendWhole = createSendWhole({ traceIds, rateLimit });
    const answersOf = ofLast(createEngineAnswers);
    const prepareActive = ofLast(prepareServerResponse);
    const decide = (call, body, time) => {
        if (!rateLimit.take(time))
            return rateLimitError(Math.ceil(rateLimit.resetAt(time) / 1000));
        const { deactivated, isPrivate, serverResponse, engine } = view();
        if (deactivated)
            return inactiveMock;
        const { method, target, rawHeaders, hasSelectors } = call;
        // Postman takes a mock's key from the header alone, never from the query (postman-app-support#8274).
        if (isPrivate && !isRightKey(headerOf(rawHeaders, 'x-api-key')))
            return invalidCredentials;
        if (serverResponse !== undefined)
            return prepareActive(serverResponse);
        if (method === 'OPTIONS') {
            const requestedMethod = headerOf(rawHeaders, 'access-control-request-method');
            if (requestedMethod !== undefined) {
                return answerPreflight(requestedMethod, headerOf(rawHeaders, 'access-control-request-headers'));
            }
        }
        const { known, prepare } = answersOf(engine);
        const same = hasSelectors ? undefined : known(method, target);
        return same ?? prepare(engine.answer({ method, target, headers: keyValues(rawHeaders), body }), method);
    };
    const sendNow = (response, prepared, time) => {
        try {
            write(response, prepared, time);
        }
        catch (error) {
            // What Node refuses to send costs this call, not the process: nobody else would catch it.
            onError(error);
            response.destroy();
        }
    };
    const write = (response, prepared, time) => {
        if (sendWhole(response, prepared, time))
            return;
        const { status, statusText, replaces, logged, body } = prepared;
        const own = ownHeaders({ traceIds, rateLimit }, traceIds.next(), time);
        const length = logged.contentLength === undefined ? [] : ['Content-Length', logged.contentLength];
        const headers = [...prepared.headers, ...length, ...(replaces === undefined ? own : without(own, replaces))];
        if (statusText === undefined)
            response.writeHead(status, headers);
        else
            response.writeHead(status, statusText, headers);
        response.end(body);
    };
    /** @param time of the answer, in milliseconds since the epoch: the clock is read once for each call */
    const finish = ({ method, target, rawHeaders, response }, body, prepared, time) => {
        const call = {
            mock: view().id,
            servedAt: time,
            method,
            path: target,
            headers: rawHeaders,
            body,
            response: method === 'HEAD' ? withoutBody(prepared.logged) : prepared.logged,
            recurring: prepared.recurring,
        };
        if (prepared.delay <= 0) {
            // Nobody can ask for the call logs between these two.
            sendNow(response, prepared, time);
            record(call);
            return;
        }
        record(call);
        const timer = setTimeout(() => {
            sendNow(response, prepared, now());
        }, prepared.delay);
        response.on('close', () => {
            clearTimeout(timer);
        });
    };
    const answer = (call, body) => {
        const time = now();
        let found;
        try {
            found = decide(call, body, time);
        }
        catch (error) {
            onError(error);
            found = internalError;
        }
        finish(call, body, found, time);
    };
    return (request, response) => {
        const { method = 'GET', url: target = '/', rawHeaders } = request;
        let announced;
        let hasSelectors = false;
        for (let i = 0; i + 1 < rawHeaders.length; i += 2) {
            const name = rawHeaders[i] ?? '';
            announced ??= announcedBody(name, rawHeaders[i + 1] ?? '');
            hasSelectors ||= (0,selectors/* isSelectorHeader */.RG)(name);
        }
        const call = { method, target, rawHeaders, hasSelectors, response };
        if (announced === undefined)
            answer(call, serve_call_noBody);
        else
            readAndAnswer(request, announced, call);
    };
    function readAndAnswer(request, announced, call) {
        readBody(request, announced, (result) => {
            if (result.outcome === 'read') {
                answer(call, result.body);
                return;
            }
            const refuse = () => {
                finish(call, serve_call_noBody, result.outcome === 'too-large' ? bodyTooLarge : tooManyBodies, now());
            };
            // Node ends a connection that is not kept with its answer. What the client is still sending would meet a closed
            // socket, and it would see that and not the answer.
            if (call.response.shouldKeepAlive)
                refuse();
            else
                request.once('end', refuse);
        });
    }
}
/** What was sent in answer to HEAD: no body, whatever the headers say. */
function withoutBody(logged) {
    return logged.body.length === 0 ? logged : { ...logged, body: serve_call_noBody, text: '', isShared: false };
}
/** The length of the body that a header announces, 0 where it does not say; `undefined` where it announces none. */
function announcedBody(name, value) {
    // The lengths first: lower-casing every header of every call would be felt.
    if (name.length === 14)
        return value !== '0' && name.toLowerCase() === 'content-length' ? Number(value) : undefined;
    return name.length === 17 && name.toLowerCase() === 'transfer-encoding' ? 0 : undefined;
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
/** Of names and values in turn, those whose name is not in the set of lower-case names. */
function without(headers, names) {
    return headers.filter((_, index) => !names.has((headers[index - (index % 2)] ?? '').toLowerCase()));
}
/** What was made of the last key, as long as the same one comes. */
function ofLast(make) {
    let last;
    return (key) => {
        if (last?.key !== key)
            last = { key, made: make(key) };
        return last.made;
    };
}

;// CONCATENATED MODULE: ./build/embedded/listener/refused-clients.js
/** So many are told of; a client that goes on for ever must not fill the log. */
const refused_clients_mostLines = 100;
/** What is not a plain bad request, by Node's code. */
const statuses = new Map([
    ['HPE_HEADER_OVERFLOW', '431 Request Header Fields Too Large'],
    ['HPE_CHUNK_EXTENSIONS_OVERFLOW', '413 Payload Too Large'],
    ['ERR_HTTP_REQUEST_TIMEOUT', '408 Request Timeout'],
]);
/**
 * Tells of each refused request, which no call log can show, and answers as Node does where nobody listens: once somebody
 * does, Node leaves the answer to them.
 */
function tellOfRefused(server, tell) {
    let lines = 0;
    const count = (line) => {
        lines += 1;
        if (lines <= refused_clients_mostLines)
            tell(line);
        if (lines === refused_clients_mostLines)
            tell('more of these are not told of');
    };
    server.on('clientError', (error, socket) => {
        const { code = '' } = error;
        if (code === 'ERR_HTTP_REQUEST_TIMEOUT' && wasNeverUsed(socket)) {
            // Opened ahead of need, as browsers and pools do: an answer that nobody asked for would be taken for one.
            socket.destroy();
            return;
        }
        const status = statuses.get(code) ?? '400 Bad Request';
        if (wasRefused(code)) {
            count(`a request was refused with ${status}: ${error.message} (${code})`);
        }
        if (mayAnswer(socket))
            socket.write(`HTTP/1.1 ${status}\r\nConnection: close\r\n\r\n`);
        socket.destroy(error);
    });
    server.on('connect', ({ url = '' }, socket) => {
        count(`a request was refused with 405 Method Not Allowed: CONNECT ${url.slice(0, 200)} (the mock is no proxy)`);
        socket.on('error', () => undefined);
        socket.end('HTTP/1.1 405 Method Not Allowed\r\nConnection: close\r\n\r\n');
    });
}
function wasNeverUsed(socket) {
    return 'bytesRead' in socket && socket.bytesRead === 0;
}
/** What the parser refuses begins with HPE_; all else is a client that went away, and so is an end in the middle. */
function wasRefused(code) {
    return statuses.has(code) || (code.startsWith('HPE_') && code !== 'HPE_INVALID_EOF_STATE');
}
/** Not where a part of an answer is on its way: a second head would become a part of its body. */
function mayAnswer(socket) {
    // Where Node keeps the answer under way, for its own check. The cast names the one undocumented property.
    const { _httpMessage: answer } = socket;
    return socket.writable && answer?.headersSent !== true;
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
async function openListener({ host, port, view, onRefused, ...serving }) {
    let current = view;
    const server = (0,external_node_http_.createServer)({
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
    // A client that has ended its own side, as `nc -N` does, waits for its answer all the same. The cast names the property,
    // which Node has had since its first versions and does not document.
    server.httpAllowHalfOpen = true;
    const handler = createCallHandler({
        ...serving,
        view: () => current,
        readBody: createBodyReader(listener_maxBodyBytes, listener_maxBodyBytesAtOnce),
    });
    server.on('request', handler);
    // An expectation that Node does not know: it would answer 417 by itself, and no call log would show the call.
    server.on('checkExpectation', handler);
    tellOfRefused(server, onRefused);
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
function createRateLimit(rule) {
    let windowEnd = 0;
    let used = 0;
    const roll = (now) => {
        // A window that has not begun yet is one from before the clock was set back.
        if (now < windowEnd && now >= windowEnd - rule.windowMilliseconds)
            return;
        windowEnd = now + rule.windowMilliseconds;
        used = 0;
    };
    return {
        rule,
        take(now) {
            roll(now);
            if (used >= rule.requests)
                return false;
            used += 1;
            return true;
        },
        remaining(now) {
            roll(now);
            return rule.requests - used;
        },
        resetAt(now) {
            roll(now);
            return windowEnd;
        },
    };
}

;// CONCATENATED MODULE: ./build/embedded/mock-host.js





function createMockHost(options) {
    const { account, listenHost, port: wantedPort, isRightKey, callLimit, readCollection, record, log } = options;
    const hosted = new Map();
    const collections = new WeakMap();
    let ended = false;
    const read = async (stored) => {
        const known = collections.get(stored);
        if (known !== undefined)
            return known;
        const { collection: found, warnings } = await readStored(stored, readCollection);
        const collection = { ...found, id: stored.id, name: stored.name };
        for (const { message, firstItem, count } of warnings) {
            log(`collection ${stored.id}: ${message} (${count} times, first in ${firstItem})`);
        }
        collections.set(stored, collection);
        return collection;
    };
    const compile = async ({ collection, environment, config }) => (0,compile_mock/* compileMock */.m)({
        collection: await read(collection),
        environment: environment === null ? undefined : (0,read_environment/* readEnvironment */.Q)(environmentDocument(environment)).environment,
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
                rateLimit: createRateLimit(callLimit),
                record,
                now: account.now,
                onError: (error) => {
                    log(`mock ${id}: a call failed: ${describe(error)}`);
                },
                onRefused: (what) => {
                    log(`mock ${id}: ${what}`);
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
/**
 * Reads the document as it was sent: the import changes nothing that the engine looks at, unless an ID names two things.
 * Most documents are then never copied.
 */
async function readStored({ given, document }, readCollection) {
    const read = await readCollection(given);
    return read.collection.repeatsIds ? readCollection(document()) : read;
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
        ownerId: String((0,external_node_crypto_.randomInt)(10_000_000, 100_000_000)),
        now: Date.now,
        newId: external_node_crypto_.randomUUID,
    });
    const journal = openJournal({
        file: options.journalFile,
        memoryBytes: options.journalMemoryBytes ?? defaultMemoryBytes,
        newId: external_node_crypto_.randomUUID,
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
        readCollection: options.readCollection ?? read_collection/* readCollection */.H,
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
    const api = createApi({
        account,
        host,
        journal,
        isRightKey,
        rateLimit: createRateLimit(options.apiLimit ?? noRateLimit),
        // After the answer to this request is on its way.
        shutDown: () => setImmediate(() => void close()),
        onError: (error) => {
            log(`an API request failed: ${error instanceof Error ? error.stack : String(error)}`);
        },
    });
    const server = (0,external_node_http_.createServer)({ keepAliveTimeout: 60_000 }, api.listener);
    holdTick(server);
    try {
        const apiUrl = urlOf('127.0.0.1', await listen(server, { host: '127.0.0.1', port: options.apiPort ?? 0 }));
        log(`API: listening at ${apiUrl}`);
        return { apiUrl, apiKey, answer: api.answer, closed, flush: journal.flush, close };
    }
    catch (error) {
        journal.close();
        throw error;
    }
}
function hex(digits) {
    return (0,external_node_crypto_.randomBytes)(digits / 2).toString('hex');
}


/***/ }),

/***/ 19043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ groupByKey),
/* harmony export */   v: () => (/* binding */ fieldsAsValue)
/* harmony export */ });
/** Form fields and query parameters by name. */
/** The values of each name, in the order in which they came. */
function groupByKey(fields) {
    const groups = new Map();
    for (const [key, value] of fields) {
        const values = groups.get(key);
        if (values === undefined)
            groups.set(key, [value]);
        else
            values.push(value);
    }
    return groups;
}
/** Fields as an object; a name that came several times has a list. */
function fieldsAsValue(fields) {
    // No prototype: a field may be called `__proto__`.
    const value = Object.create(null);
    for (const [key, texts] of groupByKey(fields))
        value[key] = texts.length === 1 ? (texts[0] ?? '') : texts;
    return value;
}


/***/ }),

/***/ 91222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tr: () => (/* binding */ parseFormText),
/* harmony export */   gr: () => (/* binding */ decodePercent),
/* harmony export */   ky: () => (/* binding */ decodeFormText)
/* harmony export */ });
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


/***/ }),

/***/ 7616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BZ: () => (/* binding */ comparableQuery),
/* harmony export */   Ib: () => (/* binding */ prepareQuery),
/* harmony export */   qQ: () => (/* binding */ fitsGroup),
/* harmony export */   xJ: () => (/* binding */ scoreQuery)
/* harmony export */ });
/* harmony import */ var _form_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19043);
/* harmony import */ var _percent_encoding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91222);
/** How well a call's query parameters fit an example's (Postman docs, matching algorithm, from Jan 2023 on). */


/** A wildcard counts for less than a literal value, so that an exact example wins over it, and for more than a wrong one. */
const wildcardWeight = 0.8;
const WHOLE_TOKEN = /^\{\{([^{}]*)\}\}$/;
/** A plus and a space are the same value: clients send either for both, and Postman sends what was typed. */
function comparable(value) {
    return (0,_percent_encoding_js__WEBPACK_IMPORTED_MODULE_0__/* .decodePercent */ .gr)(value).replaceAll('+', ' ');
}
/** The values of a call's query for comparing, as in `prepareQuery`. */
function comparableQuery(pairs) {
    // The values are decoded already; only a plus that came as %2B is left.
    return (0,_form_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .groupByKey */ .k)(pairs.map(([key, value]) => [key, value.replaceAll('+', ' ')]));
}
/** Prepares an example's parameters, whose known variables are resolved. */
function prepareQuery(query, wildcards) {
    const pairs = query.map(({ key, value }) => [(0,_percent_encoding_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeFormText */ .ky)(key), value]);
    const groups = Array.from((0,_form_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .groupByKey */ .k)(pairs), ([key, values]) => ({
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
/** Whether the values that were sent for a key are the example's: as many, and each equal or for a wildcard. */
function fitsGroup({ values, wildcards }, sent) {
    return sent.length === values.length + wildcards.length && withoutEquals(sent, values).equal === values.length;
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


/***/ }),

/***/ 91018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ withoutOrigin)
/* harmony export */ });
/**
 * A request's target without the origin that it has when it is a whole URL, as clients send it to proxies (RFC 9112, 3.2.2):
 * a mock answers by what is left, which is empty for a URL without a path.
 */
function withoutOrigin(target) {
    return target.startsWith('/') ? target : target.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, '');
}


/***/ }),

/***/ 75203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tt: () => (/* binding */ pathDifference),
/* harmony export */   ae: () => (/* binding */ explainQuery),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   hZ: () => (/* binding */ describeBodyPath),
/* harmony export */   mb: () => (/* binding */ describeExample),
/* harmony export */   qb: () => (/* binding */ pathReason),
/* harmony export */   t5: () => (/* binding */ headerDifference)
/* harmony export */ });
/* harmony import */ var _query_score_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7616);

const longestQuote = 120;
/** Of a path through JSON, which says what stands there: without its end it says little. */
const longestJsonPath = 480;
/**
 * A value in backticks, cut to a readable length, without control characters. Line ends are shown (`␊`, `␍`): two texts
 * may differ in nothing else, and what redacts a report has to see where a line begins.
 */
function quote(value, longest = longestQuote) {
    const cut = value.length > longest ? `${value.slice(0, longest)}…` : value;
    return `\`${cut
        .replaceAll('\n', '␊')
        .replaceAll('\r', '␍')
        .replace(/[\p{Cc}`]/gu, ' ')}\``;
}
/** The keys that lead to a place in a JSON body: `body at \`user.name\``, `body` for the root. */
function describeBodyPath(path) {
    return path === '' ? 'body' : `body at ${quote(path, longestJsonPath)}`;
}
/** An example by name and place: `"OK" (Users > Get user)`. */
function describeExample({ name, place }) {
    const where = place.path.slice(0, -1).join(' > ');
    // Every backtick of an explanation begins or ends a quote.
    return `"${name}"${where === '' ? '' : ` (${where})`}`.replaceAll('`', "'");
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
/** A parameter as it stands in a URL, once for each value: one value may hold a comma. */
function quotePairs(key, values) {
    return quote(values.map((value) => `${key}=${value}`).join('&'));
}
/** What differs between the parameters of a call and of an example, the first few of it. */
function queryDifferences({ groups }, { query }) {
    const differences = [];
    const saved = new Set();
    for (const group of groups) {
        const { key, values, wildcards } = group;
        saved.add(key);
        const sent = query.get(key);
        const savedText = quotePairs(key, [...values, ...wildcards.map((name) => `{{${name}}}`)]);
        if (sent === undefined)
            differences.push(`${savedText} was not sent`);
        else if (!(0,_query_score_js__WEBPACK_IMPORTED_MODULE_0__/* .fitsGroup */ .qQ)(group, sent))
            differences.push(`${quotePairs(key, sent)}, example has ${savedText}`);
    }
    for (const [key, sent] of query) {
        if (!saved.has(key))
            differences.push(`${quotePairs(key, sent)} is not in the example`);
    }
    return differences.length > 3 ? [...differences.slice(0, 3), `${String(differences.length - 3)} more`] : differences;
}
/** Whether a query is the example's, and where not. */
function explainQuery({ query: pattern }, call, match) {
    if (match.matched + match.partial + match.missing === 0)
        return { fits: true, reason: 'no query parameters' };
    const differences = queryDifferences(pattern, call);
    if (differences.length > 0)
        return { fits: false, reason: `query: ${differences.join('; ')}` };
    return { fits: true, reason: `all query parameters are equal (${String(match.matched)})` };
}
function headerDifference(route, call, name) {
    const sent = call.header(name);
    const saved = route.headers().get(name);
    const savedText = saved === undefined ? 'the example has none' : `example has ${quote(saved)}`;
    return sent === undefined
        ? `header ${quote(name)} was not sent, ${savedText}`
        : `header ${quote(name)} is ${quote(sent)}, ${savedText}`;
}


/***/ })

};
