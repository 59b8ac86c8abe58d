/** What is told of a connection to a port that speaks TLS on which no request came, and which ended for a reason. */
import type { RefusedRequest } from '../../call-log/count-refused.ts';

/** Of what OpenSSL calls the alerts (RFC 8446, 6.2) with which clients refuse a certificate; what stands before differs between its versions. */
const refusal = /ALERT_(BAD_CERTIFICATE|UNSUPPORTED_CERTIFICATE|CERTIFICATE_(EXPIRED|REVOKED|UNKNOWN)|UNKNOWN_CA)$/;

const remedy =
  'set NODE_EXTRA_CA_CERTS to `caFile` for Node; SSL_CERT_FILE, REQUESTS_CA_BUNDLE and CURL_CA_BUNDLE to `caBundle` for Python, curl, Go and others; for Java put `caFile` into its truststore (docs/https.md)';

const untrusted = `TLS: the client does not trust the mock's certificate: ${remedy}`;

/** It goes without a word where it checks the certificate itself once the handshake is over, as Node does. */
export const leftAfterHandshake: RefusedRequest = {
  reason: `TLS: the client left right after the handshake, as one does that does not trust the mock's certificate: ${remedy}`,
  isCall: false,
  sample: '',
};

const otherReasons: ReadonlyMap<string, string> = new Map([
  // The client's end of the connection, which Node tells of in this way.
  ['ECONNRESET', `the client left in the handshake, as one does that does not trust the mock's certificate: ${remedy}`],
  ['ERR_TLS_HANDSHAKE_TIMEOUT', 'the handshake did not come to its end in time'],
  ['ERR_SSL_UNSUPPORTED_PROTOCOL', 'the client speaks TLS 1.1 or older, and the mock 1.2 and 1.3'],
  ['ERR_SSL_NO_SHARED_CIPHER', 'the client has no cipher that the mock has, or none for a key of EC P-256'],
  ['ERR_SSL_NO_APPLICATION_PROTOCOL', 'the client does not speak HTTP/1.1, and the mock speaks nothing else'],
]);

/** @param error of a handshake that failed */
export function readHandshake({ code = '', message }: NodeJS.ErrnoException): RefusedRequest {
  const other = otherReasons.get(code) ?? `the handshake failed: ${code === '' ? message : code}`;
  return { reason: refusal.test(code) ? untrusted : `TLS: ${other}`, isCall: false, sample: '' };
}
