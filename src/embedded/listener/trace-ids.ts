import { randomBytes } from 'node:crypto';

/** Gives an ID that was not given before, behind the text that `createTraceIds` was told. */
export type TraceId = () => string;

const twoDigits = Array.from({ length: 256 }, (_, number) => number.toString(16).padStart(2, '0'));

/**
 * Trace IDs of 16 hex digits, as recorded from cloud mocks: unique, half random and half counted, since every call needs one.
 *
 * @param before what stands before an ID: joined to all but the last digits of it once for many IDs
 */
export function createTraceIds(before: string): TraceId {
  const random = randomBytes(4).toString('hex');
  let count = 0;
  let start = `${before}${random}000000`;
  return () => {
    count = (count + 1) % 0x1_0000_0000;
    const low = count % 256;
    if (low === 0)
      start = `${before}${random}${Math.floor(count / 256)
        .toString(16)
        .padStart(6, '0')}`;
    return start + (twoDigits[low] ?? '');
  };
}
