/** Compressed bodies: their codings, in bounded memory. */
import type { Buffer } from 'node:buffer';
import {
  brotliCompressSync,
  brotliDecompressSync,
  constants,
  deflateSync,
  gunzipSync,
  gzipSync,
  inflateRawSync,
  inflateSync,
} from 'node:zlib';

interface Coding {
  /** A body that was cut decompresses to its start. @throws Error for other bytes, and for more than `most` */
  readonly decode: (bytes: Uint8Array, most: number) => Buffer;
  readonly encode: (bytes: Uint8Array) => Buffer;
}

const bounds = (most: number) => ({ maxOutputLength: most, finishFlush: constants.Z_SYNC_FLUSH });

const gzip: Coding = { decode: (bytes, most) => gunzipSync(bytes, bounds(most)), encode: gzipSync };

const codings: ReadonlyMap<string, Coding> = new Map([
  ['gzip', gzip],
  ['x-gzip', gzip],
  [
    'deflate',
    {
      // Many clients leave out the wrapper that RFC 9110 asks for; a zlib stream begins with the method 8.
      decode: (bytes, most) =>
        ((bytes[0] ?? 8) & 0x0f) === 8 ? inflateSync(bytes, bounds(most)) : inflateRawSync(bytes, bounds(most)),
      encode: deflateSync,
    },
  ],
  [
    'br',
    {
      decode: (bytes, most) =>
        brotliDecompressSync(bytes, { maxOutputLength: most, finishFlush: constants.BROTLI_OPERATION_FLUSH }),
      encode: brotliCompressSync,
    },
  ],
]);

/** Bytes of a body that a mock takes, as it comes in and once it is decompressed. */
export const mostBodyBytes = 20 * 1024 * 1024;
/** Nobody compresses more often. */
const mostCodings = 4;

/** The codings of a `Content-Encoding` in the order in which they were applied; `undefined` for one that is not known. */
export function codingsOf(contentEncoding: string): readonly Coding[] | undefined {
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
export function decodeBody<T extends Uint8Array>(bytes: T, contentEncoding: string): T | Buffer {
  if (contentEncoding === '' || bytes.length === 0) return bytes;
  try {
    return (codingsOf(contentEncoding) ?? []).reduceRight<T | Buffer>(
      (coded, { decode }) => decode(coded, mostBodyBytes),
      bytes,
    );
  } catch {
    return bytes;
  }
}
