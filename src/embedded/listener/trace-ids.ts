import { randomBytes } from 'node:crypto';

export interface TraceIds {
  /** A value for `x-srv-trace`: `v=1;t=` and 16 hex digits. */
  trace(): string;
  /** A value for `x-srv-span`: `v=1;s=` and 16 hex digits. */
  span(): string;
}

const twoDigits = Array.from({ length: 256 }, (_, number) => number.toString(16).padStart(2, '0'));

/** Trace IDs in the form recorded from cloud mocks: unique, half random and half counted, since a call needs two. */
export function createTraceIds(): TraceIds {
  const random = randomBytes(4).toString('hex');
  let count = 0;
  let start = `${random}000000`;
  const next = (): string => {
    count = (count + 1) % 0x1_0000_0000;
    const low = count % 256;
    if (low === 0)
      start =
        random +
        Math.floor(count / 256)
          .toString(16)
          .padStart(6, '0');
    return start + (twoDigits[low] ?? '');
  };
  return { trace: () => `v=1;t=${next()}`, span: () => `v=1;s=${next()}` };
}
