/** Bytes that are put together piece by piece, again and again in the same memory. */
import { Buffer } from 'node:buffer';
import { countDigits, putDigits } from '../digits.ts';

export interface Batch {
  /** Appends a text as UTF-8. */
  write(text: string): void;
  copy(bytes: Uint8Array): void;
  /** Appends a number's decimal digits. @param number a whole one, not negative */
  count(number: number): void;
  /** In bytes. */
  readonly length: number;
  /** What was appended, valid until something is appended to the next batch, which begins. */
  take(): Buffer;
}

/** @param usualBytes what is kept from batch to batch; a larger one gets memory of its own */
export function createBatch(usualBytes: number): Batch {
  const usual = Buffer.allocUnsafeSlow(usualBytes);
  let room = usual;
  let length = 0;
  const reserve = (more: number): void => {
    if (length + more <= room.length) return;
    const larger = Buffer.allocUnsafeSlow(Math.max(length + more, 2 * room.length));
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
