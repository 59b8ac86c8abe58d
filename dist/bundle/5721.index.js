export const id = 5721;
export const ids = [5721];
export const modules = {

/***/ 43040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BF: () => (/* binding */ isForm),
/* harmony export */   Dz: () => (/* binding */ readDecodedBody),
/* harmony export */   G3: () => (/* binding */ bodyText),
/* harmony export */   K1: () => (/* binding */ cutMark),
/* harmony export */   OM: () => (/* binding */ bodyBytes),
/* harmony export */   Oy: () => (/* binding */ writeBody),
/* harmony export */   e4: () => (/* binding */ bodySize),
/* harmony export */   m1: () => (/* binding */ textStart),
/* harmony export */   x8: () => (/* binding */ readBody)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _http_text_header_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86420);
/* harmony import */ var _http_text_content_coding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94081);
/** The body of a logged request or response: text, or bytes as base64; whole, or the start of a longer one. */



/** The `mode` of a body that is no text: its `data` is base64. Ours: Postman's logs have no form for one. */
const binaryBodyMode = 'base64';
/** Ends the `data` of a body that was cut for the log, on a line of its own. Both in bytes. */
function cutMark(kept, full) {
    return `\n[cut: ${kept} of ${full} bytes]`;
}
/** Bytes as a body: text, or base64 where they are not UTF-8. */
function writeBody(bytes) {
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return { mode: 'raw', data: bytes.toString('utf8') };
    return { mode: binaryBodyMode, data: bytes.toString('base64') };
}
/** The start of a text in UTF-8, cut between two characters. @param most bytes that it may have */
function textStart(bytes, most) {
    let end = most;
    // Continuation bytes are 10xxxxxx, at most three of them.
    while (end > most - 4 && end > 0 && ((bytes[end] ?? 0) & 0xc0) === 0x80)
        end -= 1;
    return bytes.subarray(0, end);
}
/** Takes a logged body apart. */
function readBody(body) {
    const logged = body?.data ?? '';
    const isBinary = body != null && 'mode' in body && body.mode === binaryBodyMode;
    // Only the end can hold the mark: no search through a megabyte.
    const mark = /\n\[cut: \d+ of (\d+) bytes\]$/.exec(logged.slice(-60));
    if (mark === null)
        return { data: logged, isBinary, fullSize: undefined };
    return { data: logged.slice(0, -mark[0].length), isBinary, fullSize: Number(mark[1]) };
}
/** The bytes that the log has. */
function bodyBytes({ data, isBinary }) {
    return node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(data, isBinary ? 'base64' : 'utf8');
}
/** The text that the log has; what is no UTF-8 becomes `�`. */
function bodyText(body) {
    return body.isBinary ? bodyBytes(body).toString() : body.data;
}
/** A body's length in bytes, before any cut; `undefined` when the log came without bodies. */
function bodySize(body) {
    if (body === null || body === undefined)
        return undefined;
    const { data, isBinary, fullSize } = readBody(body);
    return fullSize ?? node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.byteLength(data, isBinary ? 'base64' : 'utf8');
}
/** Whether a body is an urlencoded form: Postman's logs have a mode for it, ours the header alone. */
function isForm({ headers, body }) {
    if (body != null && 'mode' in body && body.mode === 'urlencoded')
        return true;
    return /x-www-form-urlencoded/i.test((0,_http_text_header_text_js__WEBPACK_IMPORTED_MODULE_1__/* .headerValues */ .UE)(headers, 'content-type')[0] ?? '');
}
/** As `readBody`, but text where a compressed body is text. */
function readDecodedBody({ headers, body }) {
    const logged = readBody(body);
    // A compressed body is no text.
    const coding = logged.isBinary ? (0,_http_text_header_text_js__WEBPACK_IMPORTED_MODULE_1__/* .headerValues */ .UE)(headers, 'content-encoding').join(',') : '';
    if (coding === '')
        return logged;
    const bytes = bodyBytes(logged);
    const decoded = (0,_http_text_content_coding_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeBody */ .Vj)(bytes, coding);
    if (decoded === bytes)
        return logged;
    return (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(decoded)
        ? { ...logged, data: decoded.toString(), isBinary: false }
        : { ...logged, data: decoded.toString('base64') };
}


/***/ }),

/***/ 94081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vj: () => (/* binding */ decodeBody),
/* harmony export */   Z2: () => (/* binding */ codingsOf),
/* harmony export */   lY: () => (/* binding */ mostBodyBytes)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);

const bounds = (most) => ({ maxOutputLength: most, finishFlush: node_zlib__WEBPACK_IMPORTED_MODULE_0__.constants.Z_SYNC_FLUSH });
const gzip = { decode: (bytes, most) => (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.gunzipSync)(bytes, bounds(most)), encode: node_zlib__WEBPACK_IMPORTED_MODULE_0__.gzipSync };
const codings = new Map([
    ['gzip', gzip],
    ['x-gzip', gzip],
    [
        'deflate',
        {
            // Many clients leave out the wrapper that RFC 9110 asks for; a zlib stream begins with the method 8.
            decode: (bytes, most) => ((bytes[0] ?? 8) & 0x0f) === 8 ? (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateSync)(bytes, bounds(most)) : (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateRawSync)(bytes, bounds(most)),
            encode: node_zlib__WEBPACK_IMPORTED_MODULE_0__.deflateSync,
        },
    ],
    [
        'br',
        {
            decode: (bytes, most) => (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.brotliDecompressSync)(bytes, { maxOutputLength: most, finishFlush: node_zlib__WEBPACK_IMPORTED_MODULE_0__.constants.BROTLI_OPERATION_FLUSH }),
            encode: node_zlib__WEBPACK_IMPORTED_MODULE_0__.brotliCompressSync,
        },
    ],
]);
/** Bytes of a body that a mock takes, as it comes in and once it is decompressed. */
const mostBodyBytes = 20 * 1024 * 1024;
/** Nobody compresses more often. */
const mostCodings = 4;
/** The codings of a `Content-Encoding` in the order in which they were applied; `undefined` for one that is not known. */
function codingsOf(contentEncoding) {
    const names = contentEncoding
        .split(',', 100)
        .map((name) => name.trim().toLowerCase())
        .filter((name) => name !== '' && name !== 'identity');
    const known = names.flatMap((name) => codings.get(name) ?? []);
    return known.length < names.length || known.length > mostCodings ? undefined : known;
}
/**
 * A body without its codings; the very same bytes where it has none, or cannot be decoded, or has more than `mostBodyBytes`
 * without one of them.
 */
function decodeBody(bytes, contentEncoding) {
    if (contentEncoding === '' || bytes.length === 0)
        return bytes;
    try {
        return (codingsOf(contentEncoding) ?? []).reduceRight((coded, { decode }) => decode(coded, mostBodyBytes), bytes);
    }
    catch {
        return bytes;
    }
}


/***/ }),

/***/ 86420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fh: () => (/* binding */ isJson),
/* harmony export */   Ly: () => (/* binding */ latin1Text),
/* harmony export */   M9: () => (/* binding */ typedText),
/* harmony export */   TK: () => (/* binding */ headerText),
/* harmony export */   UE: () => (/* binding */ headerValues),
/* harmony export */   c0: () => (/* binding */ mediaTypeOf),
/* harmony export */   p$: () => (/* binding */ isHeaderName),
/* harmony export */   wL: () => (/* binding */ isConnectionHeader)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/** Headers: finding them, reading their values, and what HTTP lets through in one. */

const NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
// eslint-disable-next-line no-control-regex -- the control characters are what is taken out
const FORBIDDEN = /[\u0000-\u0008\u000a-\u001f\u007f]/g;
const BEYOND_ASCII = /[^ -~]/;
// eslint-disable-next-line no-control-regex -- the first 256 characters are Latin-1
const BEYOND_LATIN1 = /[^\u0000-\u00ff]/;
/** Whether this can be the name of a header (RFC 9110, token). */
function isHeaderName(name) {
    return NAME.test(name);
}
/** Text without control characters; characters beyond Latin-1 make it UTF-8 bytes, one character a byte. */
function latin1Text(text) {
    const clean = text.replace(FORBIDDEN, '');
    return BEYOND_LATIN1.test(clean) ? node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(clean, 'utf8').toString('latin1') : clean;
}
/** A header's value as Node sends it: no line breaks, so that no request can add a header to its answer. */
function headerText(value) {
    return withoutEdges(latin1Text(value));
}
/**
 * A header's value without what HTTP lets stand around it: spaces and tabs (RFC 9110, 5.5). `trim` would also take U+00A0,
 * which is the last byte of many a character in UTF-8.
 */
function withoutEdges(value) {
    const isEdge = (at) => value[at] === ' ' || value[at] === '\t';
    let start = 0;
    let end = value.length;
    while (start < end && isEdge(start))
        start += 1;
    while (end > start && isEdge(end - 1))
        end -= 1;
    return value.slice(start, end);
}
/** A received value as its sender typed it: Node gives one character a byte, and what is valid UTF-8 was meant as such. */
function typedText(value) {
    if (!BEYOND_ASCII.test(value) || BEYOND_LATIN1.test(value))
        return value;
    const bytes = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(value, 'latin1');
    return (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes) ? bytes.toString('utf8') : value;
}
/**
 * Headers that speak of one connection, or of the body's encoding as it was recorded. `Expect` is a request's: Node takes
 * an answer with it for one whose headers are UTF-8, and encodes all of them twice.
 */
const connectionHeaders = new Set([
    'connection',
    'content-encoding',
    'content-length',
    'expect',
    'keep-alive',
    'proxy-connection',
    'te',
    'trailer',
    'transfer-encoding',
    'upgrade',
]);
/** Whether a header is the server's to send: saved answers carry such headers with bodies in plain text. */
function isConnectionHeader(name) {
    return connectionHeaders.has(name.toLowerCase());
}
/** The values of all headers of a name, which is in any case. */
function headerValues(headers, name) {
    const lower = name.toLowerCase();
    const named = headers?.filter(({ key }) => key.length === lower.length && key.toLowerCase() === lower);
    return named?.map(({ value }) => value) ?? [];
}
/** The media type that a Content-Type names, in lower case without parameters: `text/html; charset=utf-8` is `text/html`. */
function mediaTypeOf(contentType) {
    return (contentType.split(';', 1)[0] ?? '').trim().toLowerCase();
}
/** Whether a media type, as `mediaTypeOf` gives it, is of JSON: by its name, or by its suffix (RFC 6839). */
function isJson(mediaType) {
    return mediaType === 'application/json' || mediaType.endsWith('+json');
}


/***/ }),

/***/ 68166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EG: () => (/* binding */ rawPairs),
/* harmony export */   H: () => (/* binding */ pairsAsValue),
/* harmony export */   XT: () => (/* binding */ comparedPairs),
/* harmony export */   iH: () => (/* binding */ boundaryOf),
/* harmony export */   j: () => (/* binding */ cutPair),
/* harmony export */   mV: () => (/* binding */ groupByName),
/* harmony export */   wF: () => (/* binding */ parseMultipart),
/* harmony export */   xg: () => (/* binding */ parsePairs)
/* harmony export */ });
/* harmony import */ var _percent_encoding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89034);

/** Cuts at the first `=`, which is in neither part; a text without one has no value. */
function cutPair(text) {
    const equals = text.indexOf('=');
    return equals === -1 ? [text, undefined] : [text.slice(0, equals), text.slice(equals + 1)];
}
/** `a=1&&b` is `['a', '1']` and `['b', undefined]`: as they are written, without empty ones. */
function rawPairs(text, most) {
    return text
        .split('&', most)
        .filter((part) => part !== '')
        .map(cutPair);
}
/** The same decoded; a pair without a value has the empty one. */
function parsePairs(text, most) {
    return rawPairs(text, most).map(([name, value = '']) => [(0,_percent_encoding_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeFormText */ .k)(name), (0,_percent_encoding_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeFormText */ .k)(value)]);
}
/** What a mock compares: pairs that have a name. Bounded: the rest after 10,000 is ignored. */
function comparedPairs(text) {
    return parsePairs(text, 10_000).filter(([name]) => name !== '');
}
/** The values of each name, in the order in which they came. */
function groupByName(pairs) {
    const groups = new Map();
    for (const [name, value] of pairs) {
        const values = groups.get(name);
        if (values === undefined)
            groups.set(name, [value]);
        else
            values.push(value);
    }
    return groups;
}
/** Pairs as an object; a name that came several times has a list. */
function pairsAsValue(pairs) {
    // No prototype: a field may be called `__proto__`.
    const value = Object.create(null);
    for (const [name, texts] of groupByName(pairs))
        value[name] = texts.length === 1 ? (texts[0] ?? '') : texts;
    return value;
}
const mostParts = 1000;
const nameParameter = /;\s*name\*?=(?:"((?:[^"\\]|\\.)*)"|([^;\s]+))/i;
const fileParameter = /;\s*filename\*?=/i;
/** The boundary that a Content-Type names, without quotes. */
function boundaryOf(contentType) {
    const match = /;\s*boundary=(?:"([^"]{1,200})"|([^;\s]{1,200}))/i.exec(contentType);
    return match?.[1] ?? match?.[2];
}
/**
 * Reads the text fields in order; files are left out, and so is what comes after 1,000 parts. A body that breaks off in the
 * middle gives the fields that are whole.
 */
function parseMultipart(text, boundary) {
    const fields = [];
    const delimiter = `--${boundary}`;
    let start = text.indexOf(delimiter);
    /** The end of the next part's head: looked for again only when passed, or a thousand parts would search the whole body each. */
    let split = -1;
    for (let part = 0; start !== -1 && part < mostParts; part += 1) {
        const head = start + delimiter.length;
        if (text.startsWith('--', head))
            break;
        const next = text.indexOf(`\n${delimiter}`, head);
        if (split < head)
            split = text.indexOf('\r\n\r\n', head);
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


/***/ }),

/***/ 96263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bj: () => (/* binding */ memoize),
/* harmony export */   fw: () => (/* binding */ toKey),
/* harmony export */   oZ: () => (/* binding */ memoizeObject)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/** Work that is done once for what comes again, as the requests, answers, headers and bodies of a job's calls do. */

/** The most characters of all that is remembered. */
const mostCharacters = 1_000_000;
/** Characters that each entry counts besides its own, so that there are not too many short ones. */
const charactersBeside = 1_000;
/** Longer texts rarely come twice. */
const longestText = 16_384;
/**
 * The same work, done once for equal values, in bounded memory.
 *
 * @param work depends on nothing but its text, or the JSON of its value; its result, which is one object for equal values, must
 *   not be changed
 */
function memoize(work) {
    const known = new Map();
    let characters = 0;
    return (value) => {
        const text = typeof value === 'string' ? value : JSON.stringify(value);
        if (text.length > longestText)
            return work(value);
        const before = known.get(text);
        if (before !== undefined)
            return before.result;
        const result = work(value);
        const size = text.length + charactersBeside;
        // Forgetting everything is about as good as dropping the oldest one, and takes no bookkeeping for each text.
        if (characters + size > mostCharacters) {
            known.clear();
            characters = 0;
        }
        characters += size;
        known.set(text, { result });
        return result;
    };
}
/** The same work, done once for one object: what is equal is done again. */
function memoizeObject(work) {
    const known = new WeakMap();
    return (value) => {
        const before = known.get(value);
        if (before !== undefined)
            return before.result;
        const result = work(value);
        known.set(value, { result });
        return result;
    };
}
const longestKey = 300;
/** A text for equal values: a short one, as many are kept. */
function toKey(value) {
    const text = JSON.stringify(value);
    return text.length > longestKey ? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', text) : text;
}


/***/ }),

/***/ 25721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createRedactor: () => (/* binding */ createRedactor)
});

// EXTERNAL MODULE: ./build/report/memoize.js
var memoize = __webpack_require__(96263);
// EXTERNAL MODULE: ./build/http-text/pairs.js
var pairs = __webpack_require__(68166);
// EXTERNAL MODULE: ./build/http-text/percent-encoding.js
var percent_encoding = __webpack_require__(89034);
// EXTERNAL MODULE: ./build/http-text/bounded-json.js
var bounded_json = __webpack_require__(5177);
;// CONCATENATED MODULE: ./build/report/redact/secret-names.js
/** Which headers and fields hold secrets, by their names. */

const secretHeaders = ['authorization', 'proxy-authorization', 'cookie', 'cookie2', 'set-cookie', 'x-api-key'];
/** Normalised names that hold a secret when they are the whole name. */
const secretFields = new Set([
    'accesskeyid',
    'amzcredential',
    'assertion',
    'auth',
    'authorization',
    'awsaccesskeyid',
    'bearer',
    'clientassertion',
    'codeverifier',
    'cookie',
    'cookie2',
    'credential',
    'credentials',
    'csrf',
    'cvc',
    'cvv',
    'forwardedauthorization',
    'originalauthorization',
    'otp',
    'pass',
    'passcode',
    'pin',
    'samlresponse',
    'secrets',
    'setcookie',
    'sig',
    'totp',
    'xsrf',
]);
/** Parts that give a secret away wherever they stand, as in `newPassword` or `password_confirmation`. */
const secretParts = ['password', 'passwd', 'passphrase'];
/** Ends that give a secret away, as in `stripe_secret_key` or `github-access-token`, also with another word behind them. */
const secretEnds = [
    'accesskey',
    'accountkey',
    'apikey',
    'authkey',
    'encryptionkey',
    'functionskey',
    'jwt',
    'jwtassertion',
    'masterkey',
    'privatekey',
    'pwd',
    'secret',
    'secretkey',
    'sessid',
    'sessionid',
    'signature',
    'signingkey',
    'subscriptionkey',
    'token',
];
/** Ends of lists of secrets. With another word behind them they are rather what is counted: `tokens_used`. */
const secretListEnds = ['apikeys', 'tokens'];
/** Ends of names that end in `token` and give nothing away: where a list goes on, and what a language model counts. */
const harmlessEnds = [
    'cachedtokens',
    'completiontokens',
    'continuationtoken',
    'inputtokens',
    'maxtokens',
    'nexttoken',
    'outputtokens',
    'pagetoken',
    'prompttokens',
    'reasoningtokens',
    'synctoken',
    'totaltokens',
];
/** Words behind a secret's name that speak of it and do not hold it: `token_type`, `secret_name`, `access_token_expires_in`. */
const harmlessWords = new Set([
    'address age alg algorithm amount at audience auth authority available balance budget by class contract cost count',
    'counts created currency date days decimals deleted description disabled duration enabled endpoint error errors exists',
    'exp expiration expire expired expires expiry field format generated has header holder holders hint hours icon id ids in',
    'index info invalid is issued issuer kind label last lasts length level lifetime limit limits link location logo maximum',
    'message method methods mime minimum minutes missing mode name names network number of on only owner page param',
    'parameter path per permission permissions policy policies position present price provider rate ref reference refs',
    'remaining required requirements requests resource revoked role roles rotation rule rules scheme scope scopes seconds',
    'sent size source spent standard state status store strength supply supported symbol time timeout timestamp title total',
    'ttl type types unit updated uri uris url urls usage used user valid validation validity verified version visible',
].flatMap((line) => line.split(' ')));
/** Schemes that may stand before credentials (IANA's registry, and two in wide use). */
const authenticationSchemes = ['apikey', 'basic', 'bearer', 'digest', 'dpop', 'hoba', 'mutual', 'negotiate', 'token'];
/** Characters. */
const longestScheme = Math.max(...authenticationSchemes.map((scheme) => scheme.length));
/** Whether a word only says how credentials are written: it may stay readable before masked ones. */
const isScheme = (word) => authenticationSchemes.includes(word.toLowerCase());
/** Nothing is secret by its name. */
const noSecretNames = {
    isHeader: () => false,
    isField: () => false,
    isFormField: () => false,
    isPath: () => false,
    longestPath: 0,
};
/** Longest name that is looked at: a longer one is data, not a name. */
const longestName = 128;
/** The same for a name that is made of several. */
const longestFormName = 1024;
/** `Client-Secret`, `client_secret` and `clientSecret` are one name: `clientsecret`. */
function normaliseName(name) {
    return name.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
}
/**
 * @param headers further header names, in any case
 * @param fields further field names (at any depth), or dotted paths from the root such as `customer.address.zip`.
 *   Arrays need no segment of their own (`items.pin` is the `pin` of every item); an index or `*` may stand for one, and
 *   `*` also for any one key.
 */
function createSecretNames(headers, fields) {
    const headerNames = new Set([...secretHeaders, ...headers.map((name) => name.trim().toLowerCase())]);
    const ownNames = new Set(fields.filter((field) => !isPathLike(field)).map(normaliseName));
    ownNames.delete('');
    const paths = fields
        .filter(isPathLike)
        .map(parsePath)
        .filter((path) => path.length > 0);
    const isField = (0,memoize/* memoize */.Bj)((name) => name.length <= longestName && decideField(name, ownNames));
    const longestPath = Math.max(0, ...paths.map((path) => path.length));
    const isPath = (keys) => paths.some((path) => matchesPath(path, 0, keys, 0));
    return {
        isField,
        isFormField: (0,memoize/* memoize */.Bj)((name) => {
            if (name.length > longestFormName)
                return false;
            // As in JSON, all that stands under a secret name is secret: `credentials[user]`, `tokens[0]`.
            const keys = keysOf(name);
            const isSecretAt = (index) => index < longestPath && isPath(keys.slice(0, index + 1));
            return isField(name) || keys.some((key, index) => isField(key) || isSecretAt(index));
        }),
        isHeader: (0,memoize/* memoize */.Bj)((name) => headerNames.has(name.toLowerCase()) || decideField(name, ownNames)),
        isPath,
        longestPath,
    };
}
function decideField(name, ownNames) {
    // Text writes nested names as `user.password` or `tokens[0]`. Of a host's name, which looks the same, only the end counts.
    const lastKey = keysOf(name).at(-1) ?? '';
    const isUsual = [name, lastKey].some((written) => isUsualName(normaliseName(withoutX(written))));
    return isUsual || hasSecretBefore(lastKey) || [name, lastKey].some((own) => ownNames.has(normaliseName(own)));
}
/** `X-Auth` is a name of a header like `Auth`, and so may be written anywhere else. */
const withoutX = (name) => name.replace(/^[^\p{L}\p{N}]*x[-_]/iu, '');
/** A number or version at the end counts for nothing (`token2`, `tokenV2`), but in the name of the company Auth0. */
function isUsualName(normal) {
    const bare = normal === 'auth0' ? normal : normal.replace(/\d{1,4}$/, '');
    return [bare, ...(bare === normal ? [] : [bare.replace(/v$/, '')])].some((name) => secretFields.has(name) ||
        secretParts.some((part) => name.includes(part)) ||
        endsSecretly(name, secretEnds) ||
        endsSecretly(name, secretListEnds));
}
/** `secret_key_base`, `apiKeyProd`: a secret's name, and words behind it of which none takes the secret away. */
function hasSecretBefore(name) {
    const words = wordsOf(name);
    // A number of several digits makes it a value rather than a name: `SecretValue42`.
    const lastHarmless = words.findLastIndex((word) => harmlessWords.has(word) || /^\p{N}{2}/u.test(word));
    return words.some((_, index) => index >= lastHarmless && index < words.length - 1 && endsSecretly(words.slice(0, index + 1).join(''), secretEnds));
}
const endsSecretly = (normal, ends) => ends.some((end) => normal.endsWith(end)) && !harmlessEnds.some((end) => normal.endsWith(end));
/** `clientSecretOld2` as `client`, `secret`, `old`, `2`. */
const wordsOf = (name) => name
    .replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .toLowerCase()
    .match(/\p{L}+|\p{N}+/gu) ?? [];
/** The keys in `user[tokens][0]` or `user.tokens.0`, without indexes: lists have no names of their own. */
const keysOf = (name) => name.split(/[.[\]]+/).filter((key) => key !== '' && !/^\d+$/.test(key));
const isPathLike = (field) => field.includes('.');
const parsePath = (path) => path
    .split(/[.[\]]+/)
    .map((segment) => segment.trim())
    .filter((segment) => segment !== '' && segment !== '$')
    .map((segment) => (segment === '*' ? '*' : normaliseName(segment)));
function matchesPath(path, at, keys, depth) {
    const segment = path[at];
    const key = keys[depth];
    if (segment === undefined)
        return key === undefined;
    const mayStandForArray = segment === '*' || /^\d+$/.test(segment);
    if (mayStandForArray && matchesPath(path, at + 1, keys, depth))
        return true;
    if (key === undefined)
        return false;
    return (segment === '*' || segment === normaliseName(key)) && matchesPath(path, at + 1, keys, depth + 1);
}

// EXTERNAL MODULE: ./build/report/redact/secret-values.js
var secret_values = __webpack_require__(77040);
;// CONCATENATED MODULE: ./build/report/redact/text/pair-text.js
/** What all redaction of names with values in text needs: masking, replacing, and finding where a name begins. */


/** The mask for a value. An empty one stays empty: that may be the mistake. A masked one is not counted again. */
function maskOf(value, rules) {
    if (value === '' || value === secret_values/* mask */.dK)
        return value;
    rules.onMatch();
    return secret_values/* mask */.dK;
}
/** Builds a text with other words in place of some of its parts, which are given from left to right. */
function startReplacing(text, rules) {
    let output = '';
    let copied = 0;
    const replace = (from, to, replacement) => {
        output += text.slice(copied, from) + replacement;
        copied = to;
    };
    return {
        replace,
        mask: (from, to) => {
            replace(from, to, maskOf(text.slice(from, to), rules));
        },
        /** Where the last replaced part ends: what begins before that is masked already. */
        end: () => copied,
        /** The whole text. */
        text: () => output + text.slice(copied),
    };
}
/** The index of the next `part`; the text's end where there is none. */
function indexOrEnd(text, part, from) {
    const index = text.indexOf(part, from);
    return index === -1 ? text.length : index;
}
/** A space, a tab or the end of a line. */
const isSpace = (character) => ' \t\r\n'.includes(character);
/** The index of the next of these characters; the text's end where there is none. */
function endAt(text, from, characters) {
    let at = from;
    while (at < text.length && !characters.includes(text.charAt(at)))
        at += 1;
    return at;
}
/** Where the name begins that ends at `end`, as forms, JSON and code write it. Of a longer one only the end is looked at. */
function startOfName(text, end) {
    let start = end;
    while (start > 0 && end - start <= longestName && /[\p{L}\p{N}_.\-%[\]$]/u.test(text.charAt(start - 1)))
        start -= 1;
    return start;
}
/** The index before the spaces and tabs that end at `end`, of which at most `most` are skipped: a pair has no more. */
function skipBlanksBack(text, end, most) {
    let at = end;
    while (at > 0 && end - at < most && (text.charAt(at - 1) === ' ' || text.charAt(at - 1) === '\t'))
        at -= 1;
    return at;
}
/** The index of the next character that is neither space nor tab. */
function skipBlanks(text, from) {
    let at = from;
    while (text.charAt(at) === ' ' || text.charAt(at) === '\t')
        at += 1;
    return at;
}
/** Whether a word can stand in a sentence: no key or password that a machine has made. */
function isProse(word) {
    const bare = word.replace(/[.,:;!?)\]}]+$/, '');
    if (/^[\p{L}'’-]*$/u.test(bare))
        return !(bare.length >= 8 && /\p{Ll}\p{Lu}/u.test(bare));
    return bare.length < 6 || /^\d{1,5}$/.test(bare) || bare.includes('://');
}

;// CONCATENATED MODULE: ./build/report/redact/text/loose-value.js
/** The value behind a name in text: quoted, in brackets or bare. */

const quotes = '"\'`';
/** What may stand before a quote: Python's `b'…'` and `f"…"`, `@"…"` of C#. */
const stringPrefix = /^(?:[bfru]{1,2}|[@$]{1,2}|L)(?=["'`])/i;
/** A value in quotes that may be escaped, as in JSON inside of a string; `undefined` where none begins. */
function quotedValueAt(text, at) {
    const open = at + (stringPrefix.exec(text.slice(at, at + 3))?.[0].length ?? 0);
    const backslashes = countBackslashes(text, open);
    const quote = text.charAt(open + backslashes);
    if (quote === '' || !quotes.includes(quote))
        return undefined;
    const triple = quote.repeat(3);
    if (backslashes === 0 && text.startsWith(triple, open)) {
        return { start: open + 3, end: indexOrEnd(text, triple, open + 3), quoted: true };
    }
    const start = open + backslashes + 1;
    let end = indexOrEnd(text, quote, start);
    // A quote with more backslashes than the opening one is part of the value.
    while (end < text.length && countBackslashesBefore(text, end, start) > backslashes) {
        end = indexOrEnd(text, quote, end + 1);
    }
    return { start, end: end - Math.min(backslashes, countBackslashesBefore(text, end, start)), quoted: true };
}
/** The value at the next character that is no space. Of bare ones `null`, `true` and `false` give nothing away. */
function looseValueAfter(text, from) {
    let at = from;
    while (at < text.length && isSpace(text.charAt(at)))
        at += 1;
    const first = text.charAt(at);
    if (first === '{' || first === '[')
        return { start: at, end: endOfBrackets(text, at), quoted: false };
    const quoted = quotedValueAt(text, at);
    if (quoted !== undefined)
        return quoted;
    const end = endAt(text, at, ' \t\r\n{}[],"\'&<>');
    const isWord = ['null', 'true', 'false'].includes(text.slice(at, end));
    return { start: at, end: isWord ? at : end, quoted: false };
}
/** After the bracket that closes the one at `open`; the text's end when none does. Brackets in strings do not count. */
function endOfBrackets(text, open) {
    let depth = 0;
    let isInString = false;
    for (let at = open; at < text.length; at += 1) {
        const character = text.charAt(at);
        if (isInString) {
            if (character === '\\')
                at += 1;
            else if (character === '"')
                isInString = false;
        }
        else if (character === '"')
            isInString = true;
        else if (character === '{' || character === '[')
            depth += 1;
        else if (character === '}' || character === ']') {
            depth -= 1;
            if (depth === 0)
                return at + 1;
        }
    }
    return text.length;
}
/** Backslashes from this index on. */
function countBackslashes(text, from) {
    let count = 0;
    while (text.charAt(from + count) === '\\')
        count += 1;
    return count;
}
/** Backslashes that end before `index`, none of them before `start`. */
function countBackslashesBefore(text, index, start) {
    let count = 0;
    while (index - 1 - count >= start && text.charAt(index - 1 - count) === '\\')
        count += 1;
    return count;
}

;// CONCATENATED MODULE: ./build/report/redact/redact-json.js
/**
 * Redacts JSON in place: one scan, no parsing and serialising again, so that all the rest stays as it was byte for byte.
 * JSON that is torn or broken is read as far as it makes sense.
 */





/**
 * Redacts strings and numbers under secret names, whole subtrees too, and strings with secret content. `null`, `true`,
 * `false` and empty strings stay: they tell what was wrong and give nothing away.
 */
function redactJson(text, rules, strings) {
    const named = findNamedSecrets(text, rules);
    const redacted = startReplacing(text, rules);
    const levels = [];
    const keys = [];
    let key;
    let secret = false;
    let wellFormed = true;
    let at = 0;
    while (at < text.length) {
        const character = text.charAt(at);
        if (character === '"') {
            const end = (0,bounded_json/* endOfString */.ap)(text, at);
            const closed = end <= text.length;
            const isKey = closed && text.charAt((0,bounded_json/* skipSpace */.AN)(text, end)) === ':';
            wellFormed &&= closed;
            if (isKey || secret || !strings.isPlain) {
                const whole = text.slice(at + 1, end - 1);
                // What a cut has left of an escape is kept as it is.
                const raw = closed ? whole : whole.slice(0, endOfEscapes(whole));
                const value = (0,bounded_json/* decodeString */.sc)(raw);
                wellFormed &&= value !== undefined;
                if (isKey) {
                    key = value ?? raw;
                    secret = isSecretKey(key, keys, levels.at(-1), rules);
                }
                if (secret && !isKey)
                    redacted.mask(at + 1, at + 1 + whole.length);
                else if (value !== undefined && strings.mayHoldSecret(raw)) {
                    const shown = strings.redactString(value);
                    if (shown !== value && closed)
                        redacted.replace(at, end, JSON.stringify(shown));
                    else if (shown !== value)
                        redacted.replace(at + 1, at + 1 + raw.length, encodeTorn(shown, raw));
                }
            }
            at = end;
        }
        else if (character === '{' || character === '[') {
            levels.push({ open: character, secret, depth: keys.length, namesSecret: named.has(at) });
            if (key !== undefined)
                keys.push(key);
            key = undefined;
            at += 1;
        }
        else if (character === '}' || character === ']' || character === ',') {
            if (character !== ',') {
                const level = levels.pop();
                wellFormed &&= level?.open === (character === '}' ? '{' : '[');
                keys.length = level?.depth ?? 0;
            }
            // Of several documents in one text, the next one starts at its own root.
            key = undefined;
            secret = levels.at(-1)?.secret ?? false;
            at += 1;
        }
        else if (character === ':' || (0,bounded_json/* isSpace */.xC)(character)) {
            at += 1;
        }
        else {
            const end = endAt(text, at + 1, '{}[],:" \t\r\n');
            const raw = text.slice(at, end);
            const isWord = raw === 'null' || raw === 'true' || raw === 'false';
            // A number that held a known secret: quoted it is JSON again. In broken JSON a mask may stand anywhere.
            const isMasked = wellFormed && raw.includes(secret_values/* mask */.dK);
            if (isMasked || ((secret || strings.isSecretNumber(raw)) && !isWord && raw !== secret_values/* mask */.dK)) {
                redacted.replace(at, end, `"${secret_values/* mask */.dK}"`);
                if (!isMasked)
                    rules.onMatch();
            }
            wellFormed &&= isMasked || isWord || /^-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?$/.test(raw);
            at = end;
        }
    }
    return { text: redacted.text(), wellFormed: wellFormed && levels.length === 0 };
}
/** Whether what stands under a key is secret: by its name, by the keys before it, or as its object says. */
function isSecretKey(key, keys, level, rules) {
    if (level?.secret === true || rules.isField(key))
        return true;
    if (level?.namesSecret === true && key.length <= longestName && valueKeys.test(key))
        return true;
    return keys.length < rules.longestPath && rules.isPath([...keys, key]);
}
/** Where a string that was cut ends without its torn escape, if it has one. */
function endOfEscapes(raw) {
    const backslash = raw.lastIndexOf('\\');
    if (backslash === -1 || raw.length - backslash > 7)
        return raw.length;
    const opens = countBackslashesBefore(raw, backslash, 0) % 2 === 0;
    return opens && !/^\\(?:["\\/bfnrt]|u[\da-f]{4})/i.test(raw.slice(backslash)) ? backslash : raw.length;
}
/** A text without escapes may be no string, but text after a stray quote: it gets no escapes, so that lines stay lines. */
const encodeTorn = (value, before) => before.includes('\\') ? JSON.stringify(value).slice(1, -1) : value;
const nameKeys = /^(?:(?:header|field|param|parameter|property|variable|attribute)[_-]?)?(?:name|key)$|^(?:header|field|param|parameter|property|variable|attribute|k)$/i;
/** The key of the value that belongs to such a name. */
const valueKeys = /^(?:\w*[_-]?values?|val|v)$/i;
/**
 * Where objects open that name a secret beside its value: `{"key":"Authorization","value":"…"}`. So Postman, HAR and forms write
 * headers and fields. The value may stand before the name: that takes a scan of its own. JSON that is torn is read as far as it
 * makes sense.
 */
function findNamedSecrets(text, rules) {
    const found = new Set();
    if (!/value|"v/i.test(text))
        return found;
    const opened = [];
    let isNamed = false;
    let at = 0;
    while (at < text.length) {
        const character = text.charAt(at);
        if (character === '"') {
            const end = (0,bounded_json/* endOfString */.ap)(text, at);
            const isShort = end <= text.length && end - at <= longestName * 2;
            const value = isShort ? (0,bounded_json/* decodeString */.sc)(text.slice(at + 1, end - 1)) : undefined;
            if (text.charAt((0,bounded_json/* skipSpace */.AN)(text, end)) === ':') {
                isNamed = value !== undefined && nameKeys.test(value);
            }
            else {
                const open = opened.at(-1);
                const isSecret = isNamed && value !== undefined && (rules.isField(value) || rules.isHeader(value));
                if (isSecret && open !== undefined)
                    found.add(open);
                isNamed = false;
            }
            at = end;
        }
        else {
            if (character === '{' || character === '[')
                opened.push(at);
            if (character === '}' || character === ']')
                opened.pop();
            if ('{}[],'.includes(character))
                isNamed = false;
            at += 1;
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./build/report/redact/text/colon-pairs.js
/** Redacts `"name": "value"` and `name: value` in text: torn JSON, GraphQL, header lines, logs. */




/** Spaces between a name and its colon. */
const mostBlanks = 8;
/**
 * `"token": "abc"`, also with the quotes escaped any number of times, as in JSON inside of a string; `token: "abc"` as in
 * GraphQL; and `Authorization: Bearer abc` on a line or in quotes of its own, or amid words.
 */
function redactColonPairs(text, rules) {
    const { replace, end, text: redacted } = startReplacing(text, rules);
    let colon = text.indexOf(':');
    while (colon !== -1) {
        let next = colon + 1;
        const quotedName = quotedNameBefore(text, colon);
        const bare = quotedName === undefined ? bareNameBefore(text, colon) : undefined;
        const name = quotedName ?? bare?.name;
        // `:=` assigns.
        if (name !== undefined && text.charAt(next) !== '=' && rules.isField((0,percent_encoding/* decodeFormText */.k)(name))) {
            const value = bare === undefined ? looseValueAfter(text, next) : bareValueAfter(text, next, bare);
            if (value !== undefined && value.start >= end()) {
                const masked = maskOf(text.slice(value.start, value.end), rules);
                const isWhole = value.quoted || masked === '' || bare !== undefined;
                replace(value.start, value.end, isWhole ? masked : `"${masked}"`);
                next = Math.max(next, value.end);
            }
        }
        colon = text.indexOf(':', next);
    }
    return redacted();
}
/** The name in quotes that ends before `index`, but for spaces. */
function quotedNameBefore(text, index) {
    let end = index - 1;
    while (end >= 0 && index - end <= longestName && isSpace(text.charAt(end)))
        end -= 1;
    const quote = text.charAt(end);
    if (quote !== '"' && quote !== "'")
        return undefined;
    let start = end - 1;
    while (start >= 0 && text.charAt(start) !== quote) {
        if (end - start > longestName)
            return undefined;
        start -= 1;
    }
    return start < 0 ? undefined : text.slice(start + 1, end).replaceAll('\\', '');
}
function bareNameBefore(text, colon) {
    const end = skipBlanksBack(text, colon, mostBlanks);
    const start = startOfName(text, end);
    if (start === end)
        return undefined;
    const name = text.slice(start, end);
    let before = start - 1;
    if (before >= 0 && '"\''.includes(text.charAt(before))) {
        return { name, place: { quote: text.charAt(before), backslashes: countBackslashesBefore(text, before, 0) } };
    }
    // More space than this is no indentation of a name.
    before = skipBlanksBack(text, start, longestName) - 1;
    const neighbour = before < 0 ? '\n' : text.charAt(before);
    if (neighbour === '\n' || neighbour === '\r')
        return { name, place: 'line' };
    return { name, place: '{[(,;'.includes(neighbour) ? 'entry' : 'words' };
}
/** The value of an unquoted name. */
function bareValueAfter(text, from, { name, place }) {
    const start = skipBlanks(text, from);
    const quoteAt = start + countBackslashes(text, start);
    if ('"\'`{['.includes(text.charAt(quoteAt)) && quoteAt < text.length)
        return looseValueAfter(text, start);
    if (place === 'words')
        return valueAmidWords(text, start, name);
    if (place === 'entry')
        return looseValueAfter(text, start);
    return { start, end: endOfLine(text, start, place === 'line' ? undefined : place), quoted: false };
}
/** Names whose secrets are a few digits. */
const isNumeric = /(?:pin|otp|cvv|cvc|passcode)\d?$/i;
/**
 * The `abc` of `Bearer abc`, or a word that no sentence has. Amid words a value needs more than a name to tell it from
 * prose: `Invalid token: expected a string` and `Invalid token: basic checks failed` give no secret away.
 */
function valueAmidWords(text, from, name) {
    const space = text.slice(from, from + longestScheme + 1).indexOf(' ');
    const scheme = space === -1 ? '' : text.slice(from, from + space);
    const start = isScheme(scheme) ? skipBlanks(text, from + space) : from;
    const end = endAt(text, start, ' \t\r\n"\'\\`<>&,;)]}');
    const word = text.slice(start, end);
    const isSecret = isScheme(scheme)
        ? /authorization$/i.test(name) || !/^\p{Ll}*[.:!?]?$/u.test(word)
        : !isProse(word) || (isNumeric.test(name) && /^\d{3,}$/.test(word));
    return isSecret ? { start, end, quoted: false } : undefined;
}
/** The end of a line, or of the quoted text before it. */
function endOfLine(text, from, open) {
    for (let at = from; at < text.length; at += 1) {
        const character = text.charAt(at);
        if (character === '\n' || character === '\r')
            return at;
        if (character !== open?.quote)
            continue;
        // A quote with more backslashes than the opening one is part of the value.
        const backslashes = countBackslashesBefore(text, at, from);
        if (backslashes <= open.backslashes)
            return at - backslashes;
    }
    return text.length;
}

;// CONCATENATED MODULE: ./build/report/redact/text/assignments.js
/** Redacts `token=abc` in text: query strings, attributes, declarations (`const password = 'x'`), connection strings. */





/** Masks what is assigned to a secret name. */
function redactAssignments(text, rules) {
    const masking = startReplacing(text, rules);
    let equals = text.indexOf('=');
    while (equals !== -1) {
        let next = equals + 1;
        const name = namesBefore(text, equals).find((written) => isSecretName((0,percent_encoding/* decodeFormText */.k)(written.name), rules));
        const value = name && valueAfter(text, next, name);
        if (value !== undefined && value.start >= masking.end()) {
            masking.mask(value.start, value.end);
            next = Math.max(next, value.end);
        }
        equals = text.indexOf('=', next);
    }
    return masking.text();
}
/** In text, dots stand in names of hosts and files too; brackets stand in names of forms alone. */
const isSecretName = (name, rules) => name.includes('[') ? rules.isFormField(name) : rules.isField(name);
/** The name before the sign, and the one whose type that is: the `token` of `token: string = 'x'`. */
function namesBefore(text, equals) {
    // `:=`, `+=`, `||=`, `!=`, and the second sign of `==`.
    let end = equals;
    while (end > 0 && equals - end < 2 && ':+?|!='.includes(text.charAt(end - 1)))
        end -= 1;
    end = skipBlanksBack(text, end, longestName);
    // `headers["Authorization"] = …`
    const bracket = text.charAt(end - 1) === ']' && '"\''.includes(text.charAt(end - 2)) ? 1 : 0;
    const quoted = quotedNameBefore(text, end - bracket);
    if (quoted !== undefined)
        return [{ name: quoted, start: end - bracket - quoted.length - 2 }];
    const name = assignments_bareNameBefore(text, end);
    if (name === undefined)
        return [];
    const colon = skipBlanksBack(text, name.start, longestName) - 1;
    const typed = text.charAt(colon) === ':' ? assignments_bareNameBefore(text, skipBlanksBack(text, colon, longestName)) : undefined;
    return typed === undefined ? [name] : [name, typed];
}
function assignments_bareNameBefore(text, end) {
    const start = startOfName(text, end);
    return start === end ? undefined : { name: text.slice(start, end), start };
}
function valueAfter(text, from, { start: nameStart }) {
    // The rest of `==`, `===` and `=>`.
    let at = from;
    while (at - from < 2 && text.charAt(at) !== '' && '=>'.includes(text.charAt(at)))
        at += 1;
    const start = skipBlanks(text, at);
    // A quote may stand on the next line.
    const breaks = /^[\r\n][ \t\r\n]{0,64}/.exec(text.slice(start, start + 65))?.[0] ?? '';
    const quoted = quotedValueAt(text, start + breaks.length);
    if (quoted !== undefined)
        return quoted;
    const nothing = { start: at, end: at, quoted: false };
    // `token= user=bob`: there is no value.
    if (start > at && /^[\w.[\]-]{1,64}=(?!=)/.test(text.slice(start, start + 65)))
        return nothing;
    // `if (token === undefined)` compares.
    if (/^(?:null|undefined|true|false|none|nil)(?![\w.-])/i.test(text.slice(start, start + 10)))
        return nothing;
    return { start, end: endOfBareValue(text, start, { nameStart, isSpaced: start > at }), quoted: false };
}
/** What stands on a line before a declaration's name. */
const declaration = /^[ \t#;*/>-]*(?:(?:export|set|setx|env|const|let|var|local|my|our|static|final|public|private|protected|readonly|declare|define|string|str|char|auto)[ \t*&]+)*[$@]?$/i;
/** A value of `Server=tcp:x;Password=a b;Encrypt=true`, up to the next pair. */
const connectionValue = /^[^\r\n"'`&<>;]*(?=;[ \t]*[\w. -]{1,40}=)/;
/** How far the eye goes for what stands around a value. */
const sight = 256;
function endOfBareValue(text, start, { nameStart, isSpaced }) {
    const ahead = text.slice(start, start + sight);
    const inConnection = connectionValue.exec(ahead)?.[0];
    if (inConnection !== undefined && !/\s[\w.-]+=/.test(inConnection))
        return start + inConnection.trimEnd().length;
    const before = text.slice(Math.max(0, nameStart - 64), nameStart);
    if (/;[ \t]*$/.test(before) && !/[&?]/.test(ahead))
        return endAt(text, start, '\r\n"\'`&<>;');
    if (isSpaced && beginsLine(before, nameStart))
        return endOfStatement(text, start, endAt(text, start, '\r\n'));
    return endOfWord(text, start);
}
/** @param before what stands before the name, cut */
function beginsLine(before, nameStart) {
    const lineStart = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
    return (lineStart > 0 || before.length === nameStart) && declaration.test(before.slice(lineStart));
}
/** Without the `;` of a statement, and what may stand behind it. */
function endOfStatement(text, start, end) {
    let last = end;
    while (last > start && ' \t;'.includes(text.charAt(last - 1)))
        last -= 1;
    return last;
}
function endOfWord(text, from) {
    const stops = '&"\'`<> \t\r\n';
    let at = endAt(text, from, stops);
    // `Authorization=Bearer abc`: the scheme is not the secret.
    const word = text.charAt(at) === ' ' && at - from < longestName ? text.slice(from, at) : '';
    if (isScheme(word))
        at = endAt(text, at + 1, stops);
    // `token=Secret("abc")`
    const call = text.charAt(at - 1) === '(' ? quotedValueAt(text, at) : undefined;
    if (call !== undefined)
        return call.end;
    while (at > from + 1 && ';,'.includes(text.charAt(at - 1)))
        at -= 1;
    return at;
}

;// CONCATENATED MODULE: ./build/report/redact/text/card-numbers.js
/** Redacts the numbers of payment cards: 13 to 19 digits that pass the Luhn check (ISO/IEC 7812-1). */

const longest = 19;
/** Groups that a number is written in. */
const mostGroups = 5;
/** Whether a text may hold one: cheap, so that most texts cost no more. */
const mayHoldCardNumber = (text) => /\d[\d -]{11,}\d/.test(text);
/** The digits may be in groups with a space or a dash between them. */
function redactCardNumbers(text, rules) {
    if (rules.off || !mayHoldCardNumber(text))
        return text;
    const masking = startReplacing(text, rules);
    for (const { index, 0: run } of text.matchAll(/\d[\d -]{12,}/g)) {
        for (const [start, end] of cardNumbersIn(run)) {
            const [from, to] = [index + start, index + end];
            if (standsAlone(text, from, to, /\D/.test(run.slice(start, end))))
                masking.mask(from, to);
        }
    }
    return masking.text();
}
/** A number of JSON, say. */
const isCardNumber = (digits) => /^[1-9]\d{12,18}$/.test(digits) && passesLuhn(digits) && !isTime(digits);
/** Places of numbers in digits, spaces and dashes, from left to right. */
function cardNumbersIn(run) {
    const groups = Array.from(run.matchAll(/\d+/g), ({ index, 0: digits }) => ({
        digits,
        start: index,
        end: index + digits.length,
    }));
    const found = [];
    for (let first = 0; first < groups.length; first += 1) {
        const fitting = groups.slice(first, first + mostGroups);
        const length = lengthOfNumber(fitting);
        if (length === 0)
            continue;
        found.push([fitting[0]?.start ?? 0, fitting[length - 1]?.end ?? 0]);
        first += length - 1;
    }
    return found;
}
/** How many groups, from the first one on, are one number; 0 when none is. */
function lengthOfNumber(groups) {
    let digits = '';
    let end = -1;
    for (const [index, group] of groups.entries()) {
        if (index > 0 && group.start - end > 1)
            return 0;
        if (index === 1 && digits.length < 4)
            return 0;
        digits += group.digits;
        ({ end } = group);
        if (digits.length > longest)
            return 0;
        if (isCardNumber(digits))
            return index + 1;
    }
    return 0;
}
/** No part of a longer word, of a fraction, or of an ID whose parts have dashes between them, such as a UUID. */
function standsAlone(text, from, to, inGroups) {
    const before = text.slice(Math.max(0, from - 2), from);
    const after = text.slice(to, to + 2);
    if (/[\p{L}\p{N}]$/u.test(before) || /^[\p{L}\p{N}]/u.test(after))
        return false;
    if (/\d\.$/.test(before) || /^\.\d/.test(after))
        return false;
    return !inGroups || !(/[\p{L}\p{N}]-$/u.test(before) || /^-[\p{L}\p{N}]/u.test(after));
}
function passesLuhn(digits) {
    let sum = 0;
    for (let place = 0; place < digits.length; place += 1) {
        const digit = Number(digits.at(-1 - place));
        const counted = place % 2 === 0 ? digit : digit * 2;
        sum += counted > 9 ? counted - 9 : counted;
    }
    return sum % 10 === 0;
}
/** One in ten times passes the check: what are milli-, micro- or nanoseconds of the years 2015 to 2034 is no number of a card. */
function isTime(digits) {
    const seconds = Number(digits.slice(0, 10));
    return [13, 16, 19].includes(digits.length) && seconds >= 1_420_000_000 && seconds < 2_050_000_000;
}

;// CONCATENATED MODULE: ./build/report/redact/text/credentials.js
/** Redacts credentials by what stands around them: a scheme (`Bearer abc`), an option, a call of a function, a URL's host. */


const credentials = /(?<![\p{L}\p{N}_-])(bearer|basic|dpop|negotiate)([ \t]+)([\w.~+/-]*[\w~+/-]=*)(?![\w~+/=-])/giu;
/** `Bearer realm="api"` */
const challenge = /^[a-z_]{1,24}=$/;
/** Whether a text may hold any: cheap, so that most texts cost no more. */
const mayHoldCredentials = (text) => /bearer|basic|dpop|negotiate/i.test(text);
/** A challenge holds none, and `Basic checks failed` is prose. */
function redactCredentials(text, rules) {
    if (!mayHoldCredentials(text))
        return text;
    return text.replace(credentials, (whole, scheme, space, value) => {
        const isSecret = /^basic$/i.test(scheme) ? isUserAndPassword(value) : !isProse(value) && !challenge.test(value);
        return isSecret ? scheme + space + maskOf(value, rules) : whole;
    });
}
/** What `Basic` takes is base64 with a colon in it (RFC 7617). */
const isUserAndPassword = (value) => /^[\w+/-]{4,}=*$/.test(value) && Buffer.from(value, 'base64').toString('latin1').includes(':');
const userOption = /((?<![\w-])(?:-u|-U|--user|--proxy-user)(?:=|[ \t]{0,16})["']?[^\s:"'@/]{0,128}:)([^\s"'/]+)/g;
const credentials_option = /((?<![\w-])--?([a-z][\w-]{1,64})[ \t]{1,16}["']?)([^\s"'`-][^\s"'`]*)/gi;
const call = /\(\s{0,16}(["'])([\w.-]{1,64})\1\s{0,16},\s{0,16}(?=["'`])/g;
/** Masks what a command line or a call of a function hands over under a secret name. */
function redactCommands(text, rules) {
    const redacted = text.includes('-') ? redactOptions(text, rules) : text;
    return redacted.includes('(') ? redactCalls(redacted, rules) : redacted;
}
function redactOptions(text, rules) {
    const users = /\bcurl\b/.test(text)
        ? text.replace(userOption, (_, before, password) => before + maskOf(password, rules))
        : text;
    return users.replace(credentials_option, (whole, before, name, value) => rules.isField(name) && !isProse(value) ? before + maskOf(value, rules) : whole);
}
function redactCalls(text, rules) {
    const masking = startReplacing(text, rules);
    for (const { index, 0: opening, 2: name = '' } of text.matchAll(call)) {
        const value = rules.isField(name) ? quotedValueAt(text, index + opening.length) : undefined;
        if (value !== undefined && value.start >= masking.end())
            masking.mask(value.start, value.end);
    }
    return masking.text();
}
/** Names that stand before hosts and give nothing away. */
const publicUsers = new Set(['git', 'anonymous', '***']);
/** With one slash or more behind the scheme: who passes a URL on as a path folds them. JSON may escape them. */
function redactUserInfo(text, rules) {
    if (rules.off || !text.includes('@'))
        return text;
    const masking = startReplacing(text, rules);
    for (const { index, 0: slashes } of text.matchAll(/:[\\/]+/g)) {
        const start = index + slashes.length;
        const authority = text.slice(start, endAt(text, start, ' \t\r\n/?#"\'<>\\`'));
        const end = authority.lastIndexOf('@');
        if (start < masking.end() || end === -1)
            continue;
        const [user = ''] = authority.slice(0, end).split(':', 1);
        const password = authority.slice(user.length + 1, end);
        const isUserSecret = password === '' || password === 'x-oauth-basic';
        if (isUserSecret && !publicUsers.has(user))
            masking.mask(start, start + user.length);
        if (password !== '')
            masking.mask(start + user.length + 1, start + end);
    }
    return masking.text();
}

;// CONCATENATED MODULE: ./build/report/redact/text/markup.js
/** Redacts markup: `<input name="token" value="abc">` and `<password>abc</password>`. */

/** A longer tag is none. */
const longestTag = 4096;
const attributes = /([\w:.-]{1,64})[ \t\r\n]{0,16}=[ \t\r\n]{0,16}(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g;
const naming = new Set(['name', 'key', 'id', 'property']);
const valued = new Set(['value', 'content']);
const cdata = '<![CDATA[';
/** Masks values of attributes and contents of elements that have a secret name. */
function redactMarkup(text, rules) {
    const { mask, text: masked } = startReplacing(text, rules);
    for (let open = text.indexOf('<'); open !== -1; open = text.indexOf('<', open + 1)) {
        const tag = /^<([\p{L}_][\p{L}\p{N}_:.-]{0,127})/u.exec(text.slice(open, open + 130))?.[1];
        if (tag === undefined)
            continue;
        const length = text.slice(open, open + longestTag).indexOf('>');
        if (length === -1)
            continue;
        const end = open + length;
        for (const [from, to] of secretAttributes(text.slice(open, end), rules))
            mask(open + from, open + to);
        if (!text.startsWith('/', end - 1) && rules.isField(tag.slice(tag.lastIndexOf(':') + 1))) {
            const [from, to] = contentAt(text, end + 1);
            if (text.slice(from, to).trim() !== '')
                mask(from, to);
        }
    }
    return masked();
}
/** Where the values stand whose names stand beside them. */
function secretAttributes(tag, rules) {
    if (!/(?:value|content)[ \t\r\n]*=/i.test(tag))
        return [];
    const pairs = Array.from(tag.matchAll(attributes), ({ index, 0: pair, 1: name = '', 2: double, 3: single, 4: bare }) => {
        const value = double ?? single ?? bare ?? '';
        const to = index + pair.length - (bare === undefined ? 1 : 0);
        return { name: name.toLowerCase(), value, from: to - value.length, to };
    });
    const isSecret = pairs.some(({ name, value }) => naming.has(name) && rules.isFormField(value));
    return isSecret ? pairs.filter(({ name }) => valued.has(name)).map(({ from, to }) => [from, to]) : [];
}
/** The text of an element, up to the next tag. */
function contentAt(text, at) {
    const isData = text.startsWith(cdata, at);
    const from = isData ? at + cdata.length : at;
    const end = text.indexOf(isData ? ']]>' : '<', from);
    return [from, end === -1 ? text.length : end];
}

;// CONCATENATED MODULE: ./build/report/redact/text/multipart.js
/** Redacts the parts of a `multipart/form-data` body that have secret names, also in parts that are multipart themselves. */


/** Parts within parts that are followed. */
const deepest = 4;
/** The first line that starts with `--` is the boundary; a preamble may stand before it. */
function redactMultipart(text, rules, depth = 1) {
    const start = text.startsWith('--') ? 0 : indexOrEnd(text, '\n--', 0) + 1;
    const boundary = text.slice(start, endAt(text, start, '\r\n'));
    const parts = startReplacing(text, rules);
    let part = start;
    while (part < text.length) {
        const end = indexOrEnd(text, `\n${boundary}`, part);
        const lines = text.slice(part, end);
        const blank = /\r?\n\r?\n/.exec(lines);
        if (blank !== null) {
            const head = lines.slice(0, blank.index);
            const contentStart = blank.index + blank[0].length;
            const contentEnd = Math.max(contentStart, lines.endsWith('\r') ? lines.length - 1 : lines.length);
            const content = lines.slice(contentStart, contentEnd);
            const redacted = redactPart(head, content, rules, depth);
            if (redacted !== content)
                parts.replace(part + contentStart, part + contentEnd, redacted);
        }
        part = end + 1;
    }
    return parts.text();
}
function redactPart(head, content, rules, depth) {
    const name = partName(head);
    if (name !== undefined && rules.isFormField(name))
        return maskOf(content, rules);
    return depth < deepest && /(?:^|\n)--\S/.test(content) ? redactMultipart(content, rules, depth + 1) : content;
}
/** `name="a b"`, `name = a`, and `name*=UTF-8''a%20b` (RFC 5987). */
function partName(head) {
    const [, extended, quoted, bare] = /[;\s]name(\*)?[ \t]{0,16}=[ \t]{0,16}(?:"((?:[^"\\\r\n]|\\.)*)|([^";\r\n]*))/i.exec(head) ?? [];
    const name = quoted?.replace(/\\(.)/g, '$1') ?? bare?.trim();
    if (extended === undefined || name === undefined)
        return name;
    return (0,percent_encoding/* decodePercent */.g)(name.replace(/^[^']*'[^']*'/, ''));
}

;// CONCATENATED MODULE: ./build/report/redact/redact-content.js
/** Takes secrets out of a text, whatever it is: JSON, a form, or words in which a secret may stand. */










/** How deep JSON in strings of JSON is parsed. Below that, names with values are still found by their shape. */
const deepestNesting = 4;
/** Torn JSON may read differently once parts are masked: it is redacted until nothing changes, this often at most. */
const mostRounds = 4;
/** How often a value of a form is decoded at most. */
const mostEncodings = 3;
/** Known secrets are masked first, in the unchanged text, and once more in case masking others has formed one. */
function redactContent(text, rules, nesting = 0) {
    const known = rules.redactValues(text);
    if (known === '')
        return known;
    const named = redactNamed(known, rules, nesting);
    return named === known ? known : rules.redactValues(named);
}
function redactNamed(text, rules, nesting) {
    if (text.startsWith('--'))
        return redactLoosePairs(redactMultipart(text, rules), rules);
    if (nesting >= deepestNesting || !/^\s*["[{]/.test(text))
        return redactLoosePairs(text, rules);
    let redacted = text;
    for (let round = 0; round < mostRounds; round += 1) {
        const json = redactJson(redacted, rules, stringRules(redacted, rules, nesting));
        if (json.wellFormed)
            return json.text;
        const next = redactLoosePairs(json.text, rules);
        if (next === redacted)
            break;
        redacted = next;
    }
    return redacted;
}
function stringRules(text, rules, nesting) {
    // One look at the whole text first: most texts have none, and no string of theirs is looked at again.
    const hasShapes = !rules.off && mayHoldShape(text);
    return {
        // A colon that does not follow a key's closing quote is within a string.
        isPlain: !hasShapes && !text.includes('\\') && !/=|[^"]:/.test(text),
        mayHoldSecret: (raw) => /[\\=:]/.test(raw) || (hasShapes && mayHoldShape(raw)),
        redactString: (value) => redactContent(value, rules, nesting + 1),
        isSecretNumber: (raw) => !rules.off && isCardNumber(raw),
    };
}
/** Whether a text may hold a secret that is not written as `name=` or `name:`. A cheap look that settles most texts. */
const mayHoldShape = (text) => /<[a-z_]|--[a-z]|\(\s?['`]/i.test(text) || mayHoldCredentials(text) || mayHoldCardNumber(text);
/** Redacts pairs of all kinds, and what is secret by its shape, wherever they stand in free text. Linear in its length. */
function redactLoosePairs(text, rules) {
    if (rules.off)
        return text;
    const steps = [
        redactUserInfo,
        redactMarkup,
        redactAssignments,
        redactColonPairs,
        redactCommands,
        redactCredentials,
        redactCardNumbers,
    ];
    return steps.reduce((redacted, step) => step(redacted, rules), text);
}
/** Redacts an urlencoded form or a query string (without `?`). */
function redactForm(text, rules) {
    // Known secrets go first as the text stands: a secret may hold the very characters that parts are split at.
    return rules
        .redactValues(text)
        .split('&')
        .map((pair) => {
        const [name, value] = (0,pairs/* cutPair */.j)(pair);
        if (value === undefined)
            return redactEncoded(name, rules);
        const isSecret = rules.isFormField((0,percent_encoding/* decodeFormText */.k)(name));
        return `${name}=${isSecret ? maskOf(value, rules) : redactEncoded(value, rules)}`;
    })
        .join('&');
}
/** Redacts a value that is percent-encoded once or more, as a URL within a URL is, and may be anything, such as JSON. */
function redactEncoded(value, rules, times = 1) {
    const decoded = (0,percent_encoding/* decodeFormText */.k)(value);
    const known = redactContent(decoded, rules);
    const isEncoded = decoded !== value && times < mostEncodings && known.includes('%');
    const redacted = isEncoded ? redactEncoded(known, rules, times + 1) : known;
    return redacted === decoded ? value : encodeURIComponent(redacted.toWellFormed());
}

// EXTERNAL MODULE: ./build/call-log/body.js
var body = __webpack_require__(43040);
// EXTERNAL MODULE: ./build/http-text/content-coding.js
var content_coding = __webpack_require__(94081);
// EXTERNAL MODULE: ./build/http-text/header-text.js
var header_text = __webpack_require__(86420);
;// CONCATENATED MODULE: ./build/report/redact/redact-message.js
/** Takes secrets out of the headers and the body of a request, or of a response. */







/** Other parts of a message stay as they are. @param redactKnown `redactContent`, done once for what comes again */
function redactMessage(message, rules, redactKnown) {
    const { headers, body } = message;
    const redactHeader = (key, value) => rules.isHeader(key) ? maskHeader(value, rules.onMatch) : redactKnown(value);
    return {
        ...message,
        ...(headers && {
            headers: headers.map(({ key, value }) => ({ key: rules.redactValues(key), value: redactHeader(key, value) })),
        }),
        ...(body && { body: { ...body, data: body.data && redactBody(message, body.data, rules, redactKnown) } }),
    };
}
function maskHeader(value, onMatch) {
    const space = value.indexOf(' ');
    const scheme = space === -1 ? '' : value.slice(0, space);
    const prefix = isScheme(scheme) ? `${scheme} ` : '';
    if (value === '' || value === prefix + secret_values/* mask */.dK)
        return value;
    onMatch();
    return prefix + secret_values/* mask */.dK;
}
function redactBody(message, logged, rules, redactKnown) {
    const { data, isBinary } = (0,body/* readBody */.x8)(message.body);
    // The mark of a cut stays: the body is no whole one. The text before it may be the start of a secret.
    const cut = logged.slice(data.length);
    const isMultipart = /^\s*multipart\//i.test((0,header_text/* headerValues */.UE)(message.headers, 'content-type')[0] ?? '');
    const redactText = (text) => {
        if ((0,body/* isForm */.BF)(message) && !/^\s*[{[]/.test(text))
            return redactForm(text, rules);
        return isMultipart ? redactContent(redactMultipart(rules.redactValues(text), rules), rules) : redactKnown(text);
    };
    const redactWhole = (text) => cut === '' ? redactText(text) : rules.replaceCut(redactText(text) + cut, cut).slice(0, -cut.length);
    if (!isBinary)
        return redactWhole(data) + cut;
    const bytes = Buffer.from(data, 'base64');
    const redacted = redactBytes(bytes, (0,header_text/* headerValues */.UE)(message.headers, 'content-encoding').join(','), redactWhole);
    return (redacted === bytes ? rules.redactValues(data) : redacted.toString('base64')) + cut;
}
/** Decompressed bytes that are looked into: a bomb must not fill the memory. */
const mostBytes = 4_000_000;
/** Instead of a compressed body that cannot be looked into. */
const notShown = Buffer.from('[compressed body not shown]');
/**
 * Redacts a body of bytes: compressed ones, UTF-16, and all else as the characters of Latin-1.
 * @param coding the `Content-Encoding`; '' for none
 * @returns the very same `bytes` when nothing in them was redacted
 */
function redactBytes(bytes, coding, redact) {
    const codings = bytes.length === 0 ? [] : (0,content_coding/* codingsOf */.Z2)(coding);
    if (codings === undefined)
        return notShown;
    try {
        const plain = codings.reduceRight((coded, { decode }) => decode(coded, mostBytes), bytes);
        const redacted = redactPlain(plain, redact);
        return redacted === plain ? bytes : codings.reduce((decoded, { encode }) => encode(decoded), redacted);
    }
    catch {
        return notShown;
    }
}
function redactPlain(bytes, redact) {
    if (bytes[0] === 0xfe && bytes[1] === 0xff) {
        const swapped = swapPairs(bytes);
        const redacted = redactAs('utf16le', swapped, redact);
        return redacted === swapped ? bytes : swapPairs(redacted);
    }
    // Latin-1 maps each byte to one character and back, whatever the bytes mean.
    return redactAs(bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf16le' : 'latin1', bytes, redact);
}
function redactAs(encoding, bytes, redact) {
    const text = bytes.toString(encoding);
    const redacted = redact(text);
    return redacted === text ? bytes : Buffer.from(redacted, encoding);
}
/** UTF-16 in the other order of bytes. Half a character at the end, where a body was cut, is left out. */
const swapPairs = (bytes) => Buffer.from(bytes.subarray(0, bytes.length & ~1)).swap16();

// EXTERNAL MODULE: ./build/http-text/target.js
var target = __webpack_require__(35194);
;// CONCATENATED MODULE: ./build/report/redact/redact-path.js
/** Redacts the targets of requests: paths with their queries, and whole URLs, as clients send them to a proxy. */







/** Redacts a target, which may be a whole URL. */
function redactPath(path, rules) {
    const [before, query] = (0,target/* cutQuery */.LL)(rules.redactValues(path));
    // `http://user:password@host/a`, at the start or anywhere in a path.
    const route = redactCardNumbers(redactUserInfo(before, rules), rules);
    // `/orders;access_token=abc`: parameters of a path are pairs too.
    const redacted = /[%;=]/.test(route) ? route.replace(/[^/;]+/g, (part) => redactParameter(part, rules)) : route;
    return query === undefined ? redacted : `${redacted}?${redactForm(query, rules)}`;
}
function redactParameter(parameter, rules) {
    const redacted = redactPairs(parameter, rules);
    if (redacted !== parameter)
        return redacted;
    // Any of its characters may be percent-encoded, not only those that need it.
    const decoded = (0,percent_encoding/* decodePercent */.g)(parameter);
    if (decoded === parameter)
        return rules.redactValues(parameter);
    const pairs = redactPairs(rules.redactValues(decoded), rules);
    const whole = redactCardNumbers(redactUserInfo(pairs, rules), rules);
    return whole === decoded ? parameter : encodeURIComponent(whole.toWellFormed());
}
/** `token=abc` as a segment of a path, or one parameter of it. */
function redactPairs(text, rules) {
    return text
        .split('&')
        .map((pair) => {
        const [name, value] = (0,pairs/* cutPair */.j)(pair);
        return value === undefined || !rules.isFormField(name) ? pair : `${name}=${maskOf(value, rules)}`;
    })
        .join('&');
}

;// CONCATENATED MODULE: ./build/report/redact/redact.js






/** Makes a redactor. It never throws, whatever it is given to redact. */
function createRedactor({ secrets, headers = [], fields = [], off = false }) {
    const names = off ? noSecretNames : createSecretNames(headers.filter(isName), fields.filter(isName));
    const variables = new Set(fields.filter((name) => !isName(name)).map(normaliseName));
    let count = 0;
    const onMatch = () => {
        count += 1;
    };
    const rules = { ...names, ...(0,secret_values/* createSecretValues */.x5)(secrets, onMatch), onMatch, off };
    const { redactValues, replaceCut } = rules;
    /** Done once for what comes again, whose matches count each time. */
    const counting = (redact) => {
        const known = (0,memoize/* memoize */.Bj)((value) => {
            const before = count;
            const redacted = redact(value);
            const matches = count - before;
            count = before;
            return { redacted, matches };
        });
        return (value) => {
            const { redacted, matches } = known(value);
            count += matches;
            return redacted;
        };
    };
    const redactKnown = counting((text) => redactContent(text, rules));
    const redactTarget = (target) => redactPath(target, rules);
    const redactRequest = counting((request) => ({
        ...redactMessage(request, rules, redactKnown),
        method: redactValues(request.method),
        path: redactTarget(request.path),
    }));
    const redactResponse = counting((response) => ({
        ...redactMessage(response, rules, redactKnown),
        type: redactValues(response.type),
    }));
    return {
        redact: (log) => ({
            id: redactValues(log.id),
            responseName: log.responseName && redactKnown(log.responseName),
            servedAt: redactValues(log.servedAt),
            request: redactRequest(log.request),
            response: redactResponse(log.response),
            ...(log.answer && { answer: { ...log.answer, rule: redactKnown(log.answer.rule) } }),
        }),
        // A text that was cut ends with this mark.
        redactText: (text) => replaceCut(redactKnown(text), '…'),
        redactTarget,
        isSecretVariable: (name) => !off && (names.isField(name) || variables.has(normaliseName(name))),
        get count() {
            return count;
        },
    };
}
/** Of a header or a field: a name of a path variable begins with a colon. */
const isName = (name) => !name.trimStart().startsWith(':');


/***/ }),

/***/ 77040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KX: () => (/* binding */ mayHaveBeen),
/* harmony export */   bs: () => (/* binding */ shortestSecret),
/* harmony export */   dK: () => (/* binding */ mask),
/* harmony export */   x5: () => (/* binding */ createSecretValues)
/* harmony export */ });
/** Finds known secrets in text, in each form that they take on their way through HTTP. */
/** Replaces a secret, as in GitHub's own logs. Legal in URLs, headers and JSON strings. */
const mask = '***';
/** A shorter value is no real secret, and masking it would tear holes into ordinary text. */
const shortestSecret = 4;
/** A shorter piece of base64 turns up by chance, and so does a shorter line of several. */
const shortestPiece = 8;
/** About as many forms as two or three secrets have. */
const fewForms = 64;
/** A second round is rarely needed: only where a mask forms a secret that has `*` in itself. */
const mostRounds = 20;
/**
 * @param secrets values as they are; those of fewer than 4 characters are ignored
 * @param onMatch called once for each mask that `redactValues` puts into a text
 */
function createSecretValues(secrets, onMatch) {
    const forms = indexForms(secrets.flatMap(spellingsOf).filter(isLongEnough).flatMap(formsOf).filter(isLongEnough));
    return {
        redactValues: (text) => {
            let result = text;
            for (let round = 0; round < mostRounds; round += 1) {
                const next = replaceOnce(result, forms, onMatch);
                if (next === result)
                    break;
                result = next;
            }
            return result;
        },
        replaceCut: (text, cut) => text
            .split(cut)
            .map((part, index, parts) => (index === parts.length - 1 ? part : withoutStart(part, forms)))
            .join(cut),
    };
}
const isLongEnough = (text) => text.length >= shortestSecret && /[^*]/.test(text);
function indexForms(all) {
    const forms = [...new Set(all)].sort((a, b) => b.length - a.length);
    const mayStart = new Uint8Array(1 << 16);
    for (const form of forms)
        mayStart[pairOf(form.charCodeAt(0), form.charCodeAt(1))] = 1;
    const byStart = Map.groupBy(forms, (form) => form.slice(0, shortestSecret));
    const plain = forms.filter((form) => !form.includes('%'));
    const mayOccurIn = (text) => forms.length > fewForms || (text.includes('%') ? forms : plain).some((form) => text.includes(form));
    return { longest: forms[0]?.length ?? 0, mayOccurIn, mayStart, byStart };
}
const pairOf = (first, second) => ((first << 8) ^ second) & 0xffff;
/** The forms that begin like the text at this place, longest first. */
const formsAt = (text, at, { byStart }) => byStart.get(text.slice(at, at + shortestSecret)) ?? [];
function replaceOnce(text, forms, onMatch) {
    if (!forms.mayOccurIn(text))
        return text;
    let output = '';
    let copied = 0;
    let start = -1;
    let end = 0;
    const take = () => {
        output += text.slice(copied, start) + mask;
        copied = end;
        onMatch();
    };
    const { mayStart } = forms;
    let code = text.charCodeAt(0);
    for (let at = 0; at <= text.length - shortestSecret; at += 1) {
        const pair = pairOf(code, (code = text.charCodeAt(at + 1)));
        if (mayStart[pair] !== 1)
            continue;
        const length = formsAt(text, at, forms).find((form) => text.startsWith(form, at))?.length ?? 0;
        if (length === 0)
            continue;
        if (start === -1 || at >= end) {
            if (start !== -1)
                take();
            start = at;
        }
        end = Math.max(end, at + length);
    }
    if (start === -1)
        return text;
    take();
    return output + text.slice(copied);
}
/** `text` with the mask instead of the longest start of a form that it ends in. */
function withoutStart(text, forms) {
    for (let at = Math.max(0, text.length - forms.longest); at <= text.length - shortestSecret; at += 1) {
        const candidates = formsAt(text, at, forms);
        if (candidates.length === 0)
            continue;
        const end = text.slice(at);
        if (candidates.some((form) => form.startsWith(end)))
            return text.slice(0, at) + mask;
    }
    return text;
}
/** A secret as it is saved; without what headers and forms leave out of it; and its lines, as text is shown line by line. */
function spellingsOf(secret) {
    const lines = secret.split(/[\r\n]+/);
    const pieces = lines.length > 1 ? lines.map((line) => line.trim()).filter((line) => line.length >= shortestPiece) : [];
    return [secret, secret.trim(), secret.replace(/\p{Cc}+/gu, ''), secret.replace(/\r\n?/g, '\n'), ...pieces];
}
/** A secret as it is, as a JSON string, URL-encoded in the common ways, and as base64 alone or inside of more. */
function formsOf(secret) {
    const bytes = Buffer.from(secret);
    const inJson = JSON.stringify(secret).slice(1, -1);
    const inUrl = encodeURIComponent(secret.toWellFormed());
    const inStrictUrl = inUrl.replace(/[!'()*]/g, percentOf);
    const inForm = new URLSearchParams([['', secret]]).toString().slice(1);
    const everyByte = [...bytes].map((byte) => percentOf(String.fromCharCode(byte))).join('');
    const urlForms = [inUrl, inStrictUrl, inForm, everyByte];
    const base64Forms = [0, 1, 2].map((offset) => base64Inside(bytes, offset)).filter((f) => f.length >= shortestPiece);
    return [
        secret,
        // As the bytes of a body read as Latin-1, which is how a base64 body is searched.
        bytes.toString('latin1'),
        inJson,
        inJson.replaceAll('/', '\\/'),
        ...urlForms,
        ...urlForms.map((form) => form.replace(/%[0-9A-F]{2}/g, (escape) => escape.toLowerCase())),
        ...base64Forms,
        ...base64Forms.map((form) => form.replaceAll('+', '-').replaceAll('/', '_')),
        ...base64Forms.map(encodeURIComponent),
    ];
}
const percentOf = (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
/**
 * The characters of base64 that the secret alone decides when `offset` bytes (modulo 3) stand before it, as in
 * `Basic base64(user:secret)`: those at the ends also hold bits of the neighbours.
 */
function base64Inside(bytes, offset) {
    const encoded = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
    const firstOwn = Math.ceil((offset * 8) / 6);
    const lastOwn = Math.floor(((offset + bytes.length) * 8) / 6);
    return encoded.slice(firstOwn, lastOwn);
}
/** Whether a text that was redacted may have been this one: each mask in it stands for any text. */
function mayHaveBeen(text, redacted) {
    const [first = '', ...more] = redacted.split(mask);
    const last = more.pop();
    if (last === undefined || text.length < first.length + last.length)
        return false;
    if (!text.startsWith(first) || !text.endsWith(last))
        return false;
    const end = text.length - last.length;
    let at = first.length;
    for (const part of more) {
        const found = text.indexOf(part, at);
        if (found === -1 || found + part.length > end)
            return false;
        at = found + part.length;
    }
    return true;
}


/***/ })

};
