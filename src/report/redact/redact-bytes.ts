/** Redacts bodies that are bytes: compressed ones, UTF-16, and all else as the characters of Latin-1. */
import { codingsOf } from '../../http-text/content-coding.ts';

/** Decompressed bytes that are looked into: a bomb must not fill the memory. */
const mostBytes = 4_000_000;

/** Instead of a compressed body that cannot be looked into. */
const notShown = Buffer.from('[compressed body not shown]');

/**
 * @param coding the `Content-Encoding`; '' for none
 * @returns the very same `bytes` when nothing in them was redacted
 */
export function redactBytes(bytes: Buffer, coding: string, redact: (text: string) => string): Buffer {
  const codings = bytes.length === 0 ? [] : codingsOf(coding);
  if (codings === undefined) return notShown;
  try {
    const plain = codings.reduceRight((coded, { decode }) => decode(coded, mostBytes), bytes);
    const redacted = redactPlain(plain, redact);
    return redacted === plain ? bytes : codings.reduce((decoded, { encode }) => encode(decoded), redacted);
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
