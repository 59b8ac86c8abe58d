/**
 * A CA for one server and the certificate that it signs for it. It brings the library that knows X.509: load it where TLS is
 * asked for.
 */
import { createHash, generateKeyPairSync, randomBytes, sign, X509Certificate, type KeyObject } from 'node:crypto';
import { isIP, isIPv6 } from 'node:net';
import { AsnConvert, OctetString } from '@peculiar/asn1-schema';
import * as x509 from '@peculiar/asn1-x509';

/** What a server that speaks TLS shows its clients, and what those trust it by. */
export interface TlsIdentity {
  /** The certificate of its CA, in PEM: all that anybody else ever gets to see. */
  readonly ca: string;
  /** What that CA has signed, in PEM. */
  readonly cert: string;
  /** The private key of `cert`, in PEM: it stays in the memory of this process. */
  readonly key: string;
}

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
export function makeIdentity(listenHost: string, now: Date): TlsIdentity {
  const notBefore = new Date(now.getTime() - hour);
  const validity = { notBefore, notAfter: new Date(notBefore.getTime() + validMilliseconds) };
  // Clients that have several such CAs in one file find the right one by its name.
  const ca = newParty(`Ephemeral Mock CA ${randomBytes(8).toString('hex')}`);
  const server = newParty('Ephemeral Mock');
  const caKeyId = keyIdOf(ca);
  const authority = extension(
    x509.id_ce_authorityKeyIdentifier,
    new x509.AuthorityKeyIdentifier({ keyIdentifier: caKeyId }),
  );
  const names = [...new Set([...usualNames, canonicalHost(listenHost)])].map((name) =>
    isIP(name) === 0 ? new x509.GeneralName({ dNSName: name }) : new x509.GeneralName({ iPAddress: name }),
  );
  return {
    ca: signed(ca, ca, validity, [
      extension(x509.id_ce_basicConstraints, new x509.BasicConstraints({ cA: true, pathLenConstraint: 0 }), true),
      extension(
        x509.id_ce_keyUsage,
        new x509.KeyUsage(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign),
        true,
      ),
      extension(x509.id_ce_subjectKeyIdentifier, new x509.SubjectKeyIdentifier(caKeyId)),
      authority,
    ]),
    cert: signed(server, ca, validity, [
      extension(x509.id_ce_basicConstraints, new x509.BasicConstraints({ cA: false }), true),
      extension(x509.id_ce_keyUsage, new x509.KeyUsage(x509.KeyUsageFlags.digitalSignature), true),
      extension(x509.id_ce_extKeyUsage, new x509.ExtendedKeyUsage([x509.id_kp_serverAuth])),
      extension(x509.id_ce_subjectAltName, new x509.SubjectAlternativeName(names)),
      extension(x509.id_ce_subjectKeyIdentifier, new x509.SubjectKeyIdentifier(keyIdOf(server))),
      authority,
    ]),
    key: server.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
}

/**
 * A host as clients look for it in a certificate: they write `::ffff:127.0.0.1` as `::ffff:7f00:1` and `127.1` as `127.0.0.1`
 * (URL standard, 3.5), and know no dot at the end.
 */
function canonicalHost(host: string): string {
  const { hostname = host } = URL.parse(`https://${isIPv6(host) ? `[${host}]` : host}`) ?? {};
  return hostname.replace(/^\[|\]$|\.$/g, '');
}

/** Who a certificate is for, or by. */
interface Party {
  readonly name: x509.Name;
  readonly publicKey: x509.SubjectPublicKeyInfo;
  readonly privateKey: KeyObject;
}

function newParty(name: string): Party {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const value = new x509.AttributeValue({ utf8String: name });
  return {
    name: new x509.Name([
      new x509.RelativeDistinguishedName([new x509.AttributeTypeAndValue({ type: commonName, value })]),
    ]),
    publicKey: AsnConvert.parse(publicKey.export({ type: 'spki', format: 'der' }), x509.SubjectPublicKeyInfo),
    privateKey,
  };
}

/** RFC 7093, 2, method 1: the first 160 bits of a SHA-256. */
function keyIdOf({ publicKey }: Party): x509.KeyIdentifier {
  const hash = createHash('sha256').update(Buffer.from(publicKey.subjectPublicKey)).digest();
  return new x509.KeyIdentifier(hash.subarray(0, 20));
}

function extension(extnID: string, value: object, critical = false): x509.Extension {
  return new x509.Extension({ extnID, critical, extnValue: new OctetString(AsnConvert.serialize(value)) });
}

/** The certificate of `subject`, by `issuer`, in PEM. */
function signed(
  subject: Party,
  issuer: Party,
  validity: { readonly notBefore: Date; readonly notAfter: Date },
  extensions: readonly x509.Extension[],
): string {
  const signatureAlgorithm = new x509.AlgorithmIdentifier({ algorithm: ecdsaWithSha256 });
  const tbsCertificate = new x509.TBSCertificate({
    version: x509.Version.v3,
    serialNumber: newSerialNumber(),
    signature: signatureAlgorithm,
    issuer: issuer.name,
    validity: new x509.Validity(validity),
    subject: subject.name,
    subjectPublicKeyInfo: subject.publicKey,
    extensions: new x509.Extensions([...extensions]),
  });
  const signatureValue = bytesOf(sign('sha256', Buffer.from(AsnConvert.serialize(tbsCertificate)), issuer.privateKey));
  const certificate = new x509.Certificate({ tbsCertificate, signatureAlgorithm, signatureValue });
  return new X509Certificate(Buffer.from(AsnConvert.serialize(certificate))).toString();
}

/** Random and positive, of 16 bytes without a zero at the start (RFC 5280, 4.1.2.2). */
function newSerialNumber(): ArrayBuffer {
  const bytes = randomBytes(16);
  bytes[0] = ((bytes[0] ?? 0) & 0x3f) | 0x40;
  return bytesOf(bytes);
}

/** A buffer of its own: Node's small ones are parts of a larger one. */
function bytesOf(buffer: Buffer): ArrayBuffer {
  return new Uint8Array(buffer).buffer;
}
