export const id = 4442;
export const ids = [4442];
export const modules = {

/***/ 74442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createSecureServer: () => (/* binding */ createSecureServer)
/* harmony export */ });
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44708);
/* harmony import */ var _close_gently_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12597);
/* harmony import */ var _listener_refused_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37964);



/** How TLS begins (RFC 8446, 5.1), and no HTTP does. */
const handshakeRecord = 0x16;
const handshakeMilliseconds = 10_000;
/** An unused connection that ends sooner was refused by its client; later ones were opened ahead of need. */
const refusalMilliseconds = 2_000;
/** Makes the server, which does not listen yet. */
function createSecureServer({ http, identity: { cert, key }, note, now }) {
    const server = (0,node_https__WEBPACK_IMPORTED_MODULE_0__.createServer)({
        ...http,
        ...{ cert, key, ALPNProtocols: ['http/1.1'], handshakeTimeout: handshakeMilliseconds },
    });
    const sockets = new Set();
    // Node's own listener would take every connection for TLS: it is given only those that are.
    const [shakeHands] = server.listeners('connection');
    server.removeAllListeners('connection');
    server.on('connection', (socket) => {
        sockets.add(socket);
        socket.on('close', () => sockets.delete(socket));
        // A client that resets is no error of ours. Within TLS the secure socket reports it.
        socket.on('error', () => undefined);
        whenItSpeaks(socket, http.headersTimeout, (first) => {
            if (first[0] === handshakeRecord) {
                socket.unshift(first);
                shakeHands?.call(server, socket);
                return;
            }
            refuse(socket, first);
        });
    });
    const refuse = (socket, first) => {
        const status = '400 Bad Request';
        const request = (0,_listener_refused_request_js__WEBPACK_IMPORTED_MODULE_1__/* .readWithoutTls */ .o$)(first, status);
        note(`a request was refused with ${request.reason}`, request);
        (0,_close_gently_js__WEBPACK_IMPORTED_MODULE_2__/* .closeGently */ .u)(socket, answerWithoutTls(status, first));
    };
    // Node hands it on as `clientError`, which is about HTTP.
    server.removeAllListeners('tlsClientError');
    server.on('tlsClientError', (error, socket) => {
        // Not while we close the server: then we end the connection ourselves.
        if (server.listening)
            noteHandshake(readHandshake(error));
        socket.destroy();
    });
    server.on('secureConnection', (socket) => {
        // A client that ends its side in the handshake has left; one that does so behind a request waits for its answer.
        socket.allowHalfOpen = true;
        const since = now();
        socket.on('close', () => {
            const isAtOnce = now() - since < refusalMilliseconds;
            if (socket.bytesRead === 0 && isAtOnce && server.listening)
                noteHandshake(leftAfterHandshake);
        });
    });
    const noteHandshake = (request) => {
        note(`a connection was refused: ${request.reason}`, request);
    };
    return { server, sockets };
}
/** Calls back with the first bytes of a connection, whose socket is not read any further then; a silent one is ended. */
function whenItSpeaks(socket, milliseconds, take) {
    const leave = () => {
        socket.destroy();
    };
    socket.setTimeout(milliseconds, leave).once('end', leave);
    socket.once('data', (first) => {
        socket.setTimeout(0, leave).off('end', leave).pause();
        take(first);
    });
}
/** An answer in plain text, for people. @param first what the client sent: an answer to HEAD has no body */
function answerWithoutTls(status, first) {
    const text = 'This mock speaks https: its URL begins with https://, not with http://.\n';
    const head = `Content-Type: text/plain; charset=utf-8\r\nContent-Length: ${text.length}\r\nConnection: close\r\n\r\n`;
    const isHead = first.subarray(0, 5).toString('latin1') === 'HEAD ';
    return `HTTP/1.1 ${status}\r\n${head}${isHead ? '' : text}`;
}
/** Of what OpenSSL calls the alerts (RFC 8446, 6.2) with which clients refuse a certificate; what stands before differs between its versions. */
const refusal = /ALERT_(BAD_CERTIFICATE|UNSUPPORTED_CERTIFICATE|CERTIFICATE_(EXPIRED|REVOKED|UNKNOWN)|UNKNOWN_CA)$/;
const remedy = 'set NODE_EXTRA_CA_CERTS to `caFile` for Node; SSL_CERT_FILE, REQUESTS_CA_BUNDLE and CURL_CA_BUNDLE to `caBundle` for Python, curl, Go and others; for Java put `caFile` into its truststore (docs/https.md)';
const untrusted = `TLS: the client does not trust the mock's certificate: ${remedy}`;
/** A client that checks the certificate only after the handshake, as Node does, leaves without an alert. */
const leftAfterHandshake = {
    reason: `TLS: the client left right after the handshake, as one does that does not trust the mock's certificate: ${remedy}`,
    isCall: false,
    sample: '',
};
const otherReasons = new Map([
    // How Node reports that the client has ended the connection.
    ['ECONNRESET', `the client left in the handshake, as one does that does not trust the mock's certificate: ${remedy}`],
    ['ERR_TLS_HANDSHAKE_TIMEOUT', 'the handshake did not come to its end in time'],
    ['ERR_SSL_UNSUPPORTED_PROTOCOL', 'the client speaks TLS 1.1 or older, and the mock 1.2 and 1.3'],
    ['ERR_SSL_NO_SHARED_CIPHER', 'the client has no cipher that the mock has, or none for a key of EC P-256'],
    ['ERR_SSL_NO_APPLICATION_PROTOCOL', 'the client does not speak HTTP/1.1, and the mock speaks nothing else'],
]);
/** @param error of a handshake that failed */
function readHandshake({ code = '', message }) {
    const other = otherReasons.get(code) ?? `the handshake failed: ${code === '' ? message : code}`;
    return { reason: refusal.test(code) ? untrusted : `TLS: ${other}`, isCall: false, sample: '' };
}


/***/ })

};
