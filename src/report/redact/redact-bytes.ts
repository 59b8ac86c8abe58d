/** Redacts bodies that are bytes: compressed ones, UTF-16, and all else as the characters of Latin-1. */
import {
  brotliCompressSync,
  brotliDecompressSync,
  constants,
  deflateSync,
  gunzipSync,
  gzipSync,
  inflateSync,
} from 'node:zlib';

/** Decompressed bytes that are looked into: a bomb must not fill the memory. */
const mostBytes = 4_000_000;
const bounds = { maxOutputLength: mostBytes };

/** A body that was cut decompresses to its start. */
const codings = new Map([
  [
    'gzip',
    {
      decode: (bytes: Buffer) => gunzipSync(bytes, { ...bounds, finishFlush: constants.Z_SYNC_FLUSH }),
      encode: gzipSync,
    },
  ],
  [
    'deflate',
    {
      decode: (bytes: Buffer) => inflateSync(bytes, { ...bounds, finishFlush: constants.Z_SYNC_FLUSH }),
      encode: deflateSync,
    },
  ],
  [
    'br',
    {
      decode: (bytes: Buffer) =>
        brotliDecompressSync(bytes, { ...bounds, finishFlush: constants.BROTLI_OPERATION_FLUSH }),
      encode: (bytes: Buffer) => brotliCompressSync(bytes),
    },
  ],
]);

/** Instead of a compressed body that cannot be looked into. */
const notShown = Buffer.from('[compressed body not shown]');

/**
 * @param coding the `Content-Encoding`; '' for none
 * @returns the very same `bytes` when nothing in them was redacted
 */
export function redactBytes(bytes: Buffer, coding: string, redact: (text: string) => string): Buffer {
  if (coding === '' || coding === 'identity' || bytes.length === 0) return redactPlain(bytes, redact);
  const known = codings.get(coding === 'x-gzip' ? 'gzip' : coding);
  if (known === undefined) return notShown;
  try {
    const plain = known.decode(bytes);
    const redacted = redactPlain(plain, redact);
    return redacted === plain ? bytes : known.encode(redacted);
  } catch {
    return notShown;
  }
}

function redactPlain(bytes: Buffer, redact: (text: string) => string): Buffer {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) {
    const swapped = swapPairs(bytes);
    const redacted = redactAs('utf16le', swapped, redact);
    return redacted === swapped ? bytes : swapPairs(redacted);
  }
  // Latin-1 maps each byte to one character and back, whatever the bytes mean.
  return redactAs(bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf16le' : 'latin1', bytes, redact);
}

function redactAs(encoding: 'utf16le' | 'latin1', bytes: Buffer, redact: (text: string) => string): Buffer {
  const text = bytes.toString(encoding);
  const redacted = redact(text);
  return redacted === text ? bytes : Buffer.from(redacted, encoding);
}

/** UTF-16 in the other order of bytes. Half a character at the end, where a body was cut, is left out. */
const swapPairs = (bytes: Buffer): Buffer => Buffer.from(bytes.subarray(0, bytes.length & ~1)).swap16();
