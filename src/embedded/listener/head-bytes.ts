/** The headers that every answer gets, as bytes. */
import { Buffer } from 'node:buffer';
import { countDigits, putDigits } from '../digits.ts';
import { headerLines } from './head-text.ts';
import { ownHeaders, type OwnHeaders } from './own-headers.ts';

/** They stay in one place from call to call: most often only digits of them change. */
export interface HeadBytes {
  /** From now on they stand there. */
  moveTo(memory: Buffer, start: number): void;
  /**
   * Makes them those of the next call.
   *
   * @param time milliseconds since the epoch
   * @returns where they end
   */
  next(time: number): number;
}

const carriageReturn = 0x0d;
const lineFeed = 0x0a;

/** Makes them; `moveTo` tells where. */
export function createHeadBytes(own: OwnHeaders): HeadBytes {
  const { traceIds, rateLimit } = own;
  let bytes: Buffer = Buffer.alloc(0);
  let start = 0;
  /** In which second, and in which of the rate limit's windows, they were written as a whole. */
  let [second, windowEnd] = [Number.NaN, Number.NaN];
  /** Where the digits of both IDs end, and where those of the number of calls that are left begin. */
  let [traceEnd, spanEnd, remainingStart] = [0, 0, 0];

  const write = (number: number, time: number): void => {
    const nodes = `Date: ${new Date(time).toUTCString()}\r\nConnection: keep-alive\r\n`;
    const text = nodes + headerLines(ownHeaders(own, number, time));
    bytes.write(text, start, 'latin1');
    const [trace, span] = [traceIds.trace(number), traceIds.span(number)];
    traceEnd = start + text.indexOf(trace) + trace.length;
    spanEnd = start + text.indexOf(span) + span.length;
    // Theirs is the last line.
    remainingStart = start + text.lastIndexOf(': ') + 2;
    second = Math.floor(time / 1000);
    windowEnd = rateLimit.resetAt(time);
  };

  return {
    moveTo(to, place) {
      [bytes, start, second] = [to, place, Number.NaN];
    },
    next(time) {
      const number = traceIds.next();
      if (Math.floor(time / 1000) !== second || rateLimit.resetAt(time) !== windowEnd) write(number, time);
      putDigits(bytes, traceEnd, number);
      putDigits(bytes, spanEnd, number);
      const remaining = rateLimit.remaining(time);
      const end = remainingStart + countDigits(remaining);
      putDigits(bytes, end, remaining);
      bytes[end] = carriageReturn;
      bytes[end + 1] = lineFeed;
      return end + 2;
    },
  };
}
