/** Compressed bodies: their codings, in bounded memory. */
import type { Buffer } from 'node:buffer';

/** Loaded with the first body that is compressed: few are, and every start would take 3 ms longer. */
const zlib = () => process.getBuiltinModule('node:zlib');

interface Coding {
  /** A body that was cut decompresses to its start. @throws Error for other bytes, and for more than `most` */
  readonly decode: (bytes: Uint8Array, most: number) => Buffer;
  readonly encode: (bytes: Uint8Array) => Buffer;
}

const bounds = (most: number) => ({ maxOutputLength: most, finishFlush: zlib().constants.Z_SYNC_FLUSH });

const gzip: Coding = {
  decode: (bytes, most) => zlib().gunzipSync(bytes, bounds(most)),
  encode: (bytes) => zlib().gzipSync(bytes),
};

const codings: ReadonlyMap<string, Coding> = new Map([
  ['gzip', gzip],
  ['x-gzip', gzip],
  [
    'deflate',
    {
      // Many clients leave out the wrapper that RFC 9110 asks for; a zlib stream begins with the method 8.
      decode: (bytes, most) =>
        ((bytes[0] ?? 8) & 0x0f) === 8
          ? zlib().inflateSync(bytes, bounds(most))
          : zlib().inflateRawSync(bytes, bounds(most)),
      encode: (bytes) => zlib().deflateSync(bytes),
    },
  ],
  [
    'br',
    {
      decode: (bytes, most) =>
        zlib().brotliDecompressSync(bytes, {
          maxOutputLength: most,
          finishFlush: zlib().constants.BROTLI_OPERATION_FLUSH,
        }),
      encode: (bytes) => zlib().brotliCompressSync(bytes),
    },
  ],
]);

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
 * A body without its codings; the very same bytes where it has none, or cannot be decoded within the bound.
 *
 * @param most bytes of what comes out, of each coding
 */
export function decodeBody<T extends Uint8Array>(bytes: T, contentEncoding: string, most: number): T | Buffer {
  if (contentEncoding === '' || bytes.length === 0) return bytes;
  try {
    return (codingsOf(contentEncoding) ?? []).reduceRight<T | Buffer>(
      (coded, { decode }) => decode(coded, most),
      bytes,
    );
  } catch {
    return bytes;
  }
}
