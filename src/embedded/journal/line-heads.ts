/** The beginnings of journal lines: mock, ID and time of a call. */
import { Buffer } from 'node:buffer';
import { timestamp } from '../account/account.ts';
import { putDigits } from '../digits.ts';
import type { CallRecord } from './call-record.ts';
import { lineStart } from './lines.ts';

/** What a UUID has before its last group, and the digits of that, which are counted. */
const randomDigits = 24;
const countedDigits = 12;

/**
 * Gives the beginning of a call's line, `{"mock":"<id>","log":{"id":"<id>","servedAt":"<time>"`, valid until the next one is
 * asked for.
 *
 * Two lines differ in a digit or two: the same bytes are changed for each. A call log's ID has the form of Postman's, a UUID
 * and four digits. They are drawn once for each journal, but for the UUID's last group, which counts the calls.
 *
 * @param newId gives UUIDs
 */
export function createLineHeads(newId: () => string): (call: Pick<CallRecord, 'mock' | 'servedAt'>) => Buffer {
  const random = newId().slice(0, randomDigits);
  const fourDigits = 1000 + Math.floor(Math.random() * 9000);
  let count = 0;
  let mock: string | undefined;
  let second = Number.NaN;
  let bytes = Buffer.alloc(0);
  /** Behind the digits that count. */
  let idEnd = 0;
  return (call) => {
    count += 1;
    const callSecond = Math.floor(call.servedAt / 1000);
    if (callSecond === second && call.mock === mock) {
      putDigits(bytes, idEnd, count);
      return bytes;
    }
    second = callSecond;
    mock = call.mock;
    const start = `${lineStart(mock)}{"id":"${random}${String(count).padStart(countedDigits, '0')}`;
    idEnd = Buffer.byteLength(start);
    bytes = Buffer.from(`${start}-${fourDigits}","servedAt":"${timestamp(call.servedAt)}"`);
    return bytes;
  };
}
