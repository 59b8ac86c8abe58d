import { randomBytes } from 'node:crypto';

/** How many digits an ID ends with that are counted. */
const countedDigits = 8;

/**
 * The IDs of a call's trace and span, 16 hex digits each, as recorded from cloud mocks. Half of them is random, the same
 * for all calls; the rest is the call's number, in decimal digits: after a hundred million calls they come again.
 */
export interface TraceIds {
  /** Counts a call. @returns its number */
  next(): number;
  /** A value for `x-srv-trace`. */
  trace(number: number): string;
  /** A value for `x-srv-span`. */
  span(number: number): string;
}

export function createTraceIds(): TraceIds {
  const [trace, span] = [`v=1;t=${randomBytes(4).toString('hex')}`, `v=1;s=${randomBytes(4).toString('hex')}`];
  const counted = (number: number): string => String(number).padStart(countedDigits, '0');
  let last = 0;
  return {
    next: () => (last = (last + 1) % 10 ** countedDigits),
    trace: (number) => trace + counted(number),
    span: (number) => span + counted(number),
  };
}
