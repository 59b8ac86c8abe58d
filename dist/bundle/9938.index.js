export const id = 9938;
export const ids = [9938];
export const modules = {

/***/ 39938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   makeIdentity: () => (/* binding */ makeIdentity)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77030);
/* harmony import */ var _peculiar_asn1_schema__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47261);
/* harmony import */ var _peculiar_asn1_x509__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33594);
/**
 * A CA for one server and the certificate that it signs for it. It brings the library that knows X.509: load it where TLS is
 * asked for.
 */




/** By which clients on this machine and in its containers call a mock, whatever it listens on. */
const usualNames = ['localhost', '127.0.0.1', '::1', 'host.docker.internal'];
const hour = 3_600_000;
const validMilliseconds = 30 * 24 * hour;
/** OIDs of RFC 5758, 3.2 and RFC 5280, A.1. */
const ecdsaWithSha256 = '1.2.840.10045.4.3.2';
const commonName = '2.5.4.3';
/**
 * Makes both, with new keys (EC P-256). The CA's own key is dropped here: it can sign nothing more.
 *
 * @param listenHost an address or a name that the certificate is for, besides `localhost` and what else leads to this machine
 * @param now it is good from an hour before, for clocks that are late, and for 30 days
 */
function makeIdentity(listenHost, now) {
    const notBefore = new Date(now.getTime() - hour);
    const validity = { notBefore, notAfter: new Date(notBefore.getTime() + validMilliseconds) };
    // Clients that have several such CAs in one file find the right one by its name.
    const ca = newParty(`Ephemeral Mock CA ${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}`);
    const server = newParty('Ephemeral Mock');
    const caKeyId = keyIdOf(ca);
    const authority = extension(_peculiar_asn1_x509__WEBPACK_IMPORTED_MODULE_3__.id_ce_authorityKeyIdentifier, new _peculiar_asn1_x509__WEBPACK_IMPORTED_MODULE_3__.AuthorityKeyIdentifier({ keyIdentifier: caKeyId }));
    const names = [...new Set([...usualNames, canonicalHost(listenHost)])].map((name) => (0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(name) === 0 ? new _peculiar_asn1_x509__WEBPACK_IMPORTED_MODULE_3__.GeneralName({ dNSName: name }) : new _peculiar_asn1_x509__WEBPACK_IMPORTED_MODULE_3__.GeneralName({ iPAddress: name }));
    return {
        ca: signed(ca, ca, validity, [
            extension(_peculiar_asn1_x509__WEBPACK_IMPORTED_MODULE_3__.id_ce_basicConstraints, new _peculiar_asn1_x509__WEBPACK_IMPORTED_MODULE_3__.BasicConstraints({ cA: true, pathLenConstraint: 0 }), true),
            extension(_peculiar_asn1_x509__WEBPACK_IMPORTED_MODULE_3__.id_ce_keyUsage, new _peculiar_asn1_x509__WEBPACK_IMPORTED_MODULE_3__.KeyUsage(_peculiar_asn1_x509__WEBPACK_IMPORTED_MODULE_3__.KeyUsageFlags.keyCertSign | _peculiar_asn1_x509__WEBPACK_IMPORTED_MODULE_3__.KeyUsageFlags.cRLSign), true),
            extension(_peculiar_asn1_x509__WEBPACK_IMPORTED_MODULE_3__.id_ce_subjectKeyIdentifier, new _peculiar_asn1_x509__WEBPACK_IMPORTED_MODULE_3__.SubjectKeyIdentifier(caKeyId)),
            authority,
        ]),
        cert: signed(server, ca, validity, [
            extension(_peculiar_asn1_x509__WEBPACK_IMPORTED_MODULE_3__.id_ce_basicConstraints, new _peculiar_asn1_x509__WEBPACK_IMPORTED_MODULE_3__.BasicConstraints({ cA: false }), true),
            extension(_peculiar_asn1_x509__WEBPACK_IMPORTED_MODULE_3__.id_ce_keyUsage, new _peculiar_asn1_x509__WEBPACK_IMPORTED_MODULE_3__.KeyUsage(_peculiar_asn1_x509__WEBPACK_IMPORTED_MODULE_3__.KeyUsageFlags.digitalSignature), true),
            extension(_peculiar_asn1_x509__WEBPACK_IMPORTED_MODULE_3__.id_ce_extKeyUsage, new _peculiar_asn1_x509__WEBPACK_IMPORTED_MODULE_3__.ExtendedKeyUsage([_peculiar_asn1_x509__WEBPACK_IMPORTED_MODULE_3__.id_kp_serverAuth])),
            extension(_peculiar_asn1_x509__WEBPACK_IMPORTED_MODULE_3__.id_ce_subjectAltName, new _peculiar_asn1_x509__WEBPACK_IMPORTED_MODULE_3__.SubjectAlternativeName(names)),
            extension(_peculiar_asn1_x509__WEBPACK_IMPORTED_MODULE_3__.id_ce_subjectKeyIdentifier, new _peculiar_asn1_x509__WEBPACK_IMPORTED_MODULE_3__.SubjectKeyIdentifier(keyIdOf(server))),
            authority,
        ]),
        key: server.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    };
}
/**
 * A host as clients look for it in a certificate: they write `::ffff:127.0.0.1` as `::ffff:7f00:1` and `127.1` as `127.0.0.1`
 * (URL standard, 3.5), and know no dot at the end.
 */
function canonicalHost(host) {
    const { hostname = host } = URL.parse(`https://${(0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIPv6)(host) ? `[${host}]` : host}`) ?? {};
    return hostname.replace(/^\[|\]$|\.$/g, '');
}
function newParty(name) {
    const { publicKey, privateKey } = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.generateKeyPairSync)('ec', { namedCurve: 'P-256' });
    const value = new _peculiar_asn1_x509__WEBPACK_IMPORTED_MODULE_3__.AttributeValue({ utf8String: name });
    return {
        name: new _peculiar_asn1_x509__WEBPACK_IMPORTED_MODULE_3__.Name([
            new _peculiar_asn1_x509__WEBPACK_IMPORTED_MODULE_3__.RelativeDistinguishedName([new _peculiar_asn1_x509__WEBPACK_IMPORTED_MODULE_3__.AttributeTypeAndValue({ type: commonName, value })]),
        ]),
        publicKey: _peculiar_asn1_schema__WEBPACK_IMPORTED_MODULE_2__.AsnConvert.parse(publicKey.export({ type: 'spki', format: 'der' }), _peculiar_asn1_x509__WEBPACK_IMPORTED_MODULE_3__.SubjectPublicKeyInfo),
        privateKey,
    };
}
/** RFC 7093, 2, method 1: the first 160 bits of a SHA-256. */
function keyIdOf({ publicKey }) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(Buffer.from(publicKey.subjectPublicKey)).digest();
    return new _peculiar_asn1_x509__WEBPACK_IMPORTED_MODULE_3__.KeyIdentifier(hash.subarray(0, 20));
}
function extension(extnID, value, critical = false) {
    return new _peculiar_asn1_x509__WEBPACK_IMPORTED_MODULE_3__.Extension({ extnID, critical, extnValue: new _peculiar_asn1_schema__WEBPACK_IMPORTED_MODULE_2__.OctetString(_peculiar_asn1_schema__WEBPACK_IMPORTED_MODULE_2__.AsnConvert.serialize(value)) });
}
/** The certificate of `subject`, by `issuer`, in PEM. */
function signed(subject, issuer, validity, extensions) {
    const signatureAlgorithm = new _peculiar_asn1_x509__WEBPACK_IMPORTED_MODULE_3__.AlgorithmIdentifier({ algorithm: ecdsaWithSha256 });
    const tbsCertificate = new _peculiar_asn1_x509__WEBPACK_IMPORTED_MODULE_3__.TBSCertificate({
        version: _peculiar_asn1_x509__WEBPACK_IMPORTED_MODULE_3__.Version.v3,
        serialNumber: newSerialNumber(),
        signature: signatureAlgorithm,
        issuer: issuer.name,
        validity: new _peculiar_asn1_x509__WEBPACK_IMPORTED_MODULE_3__.Validity(validity),
        subject: subject.name,
        subjectPublicKeyInfo: subject.publicKey,
        extensions: new _peculiar_asn1_x509__WEBPACK_IMPORTED_MODULE_3__.Extensions([...extensions]),
    });
    const signatureValue = bytesOf((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)('sha256', Buffer.from(_peculiar_asn1_schema__WEBPACK_IMPORTED_MODULE_2__.AsnConvert.serialize(tbsCertificate)), issuer.privateKey));
    const certificate = new _peculiar_asn1_x509__WEBPACK_IMPORTED_MODULE_3__.Certificate({ tbsCertificate, signatureAlgorithm, signatureValue });
    return new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(Buffer.from(_peculiar_asn1_schema__WEBPACK_IMPORTED_MODULE_2__.AsnConvert.serialize(certificate))).toString();
}
/** Random and positive, of 16 bytes without a zero at the start (RFC 5280, 4.1.2.2). */
function newSerialNumber() {
    const bytes = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16);
    bytes[0] = ((bytes[0] ?? 0) & 0x3f) | 0x40;
    return bytesOf(bytes);
}
/** A buffer of its own: Node's small ones are parts of a larger one. */
function bytesOf(buffer) {
    return new Uint8Array(buffer).buffer;
}


/***/ })

};
