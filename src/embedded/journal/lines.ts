/**
 * The journal's lines. The usual one is `{"mock":"<id>","log":<call log>}`, where the call log is exactly what the API
 * answers with all four includes. A response that many calls get stands in the journal once, in a line of its own before
 * the first of them, `{"same":<number>,"log":<response name and response>}`; their lines are then
 * `{"mock":"<id>","log":<call log without them>,"same":<number>}`. That halves what most calls write.
 */
import { Buffer } from 'node:buffer';

/** What the line of a call of this mock begins with; the call log's JSON follows. */
export function lineStart(mock: string): string {
  return `{"mock":${JSON.stringify(mock)},"log":`;
}

/** What every line ends with, and what a line with a whole call log has behind it. */
export const lineEnd = '}\n';

/** What stands behind the call log in the line of a call whose response stands elsewhere. */
export function sameEnd(number: number): string {
  return `,"same":${number}${lineEnd}`;
}

/** The line of a response that many calls get. @param json its name and itself as an object */
export function sharedLine(number: number, json: Buffer): Buffer {
  return Buffer.concat([Buffer.from(`{"same":${number},"log":`), json, Buffer.from(lineEnd)]);
}

/** Whether a line is that of a call. */
export function isCallLine(bytes: Buffer, start: number): boolean {
  // The first letter of `mock`.
  return bytes[start + 2] === 0x6d;
}

/**
 * The JSON of the call log in the line of a call, in pieces that belong together: copying them waits for the page that
 * they come to stand in.
 *
 * @param lineBytes the line with its end, from behind what it begins with
 * @param shared gives a shared response as JSON by its number
 */
export function callLogIn(
  lineBytes: Buffer,
  shared: (number: number) => Buffer | undefined,
): readonly Buffer[] | undefined {
  const end = lineBytes.length - lineEnd.length;
  let start = end;
  let number = 0;
  let place = 1;
  for (let digit = digitAt(lineBytes, start - 1); digit !== undefined; digit = digitAt(lineBytes, start - 1)) {
    number += digit * place;
    place *= 10;
    start -= 1;
  }
  // A whole call log ends with a brace, not with a digit.
  if (start === end) return [lineBytes.subarray(0, end)];
  const response = shared(number);
  if (response === undefined) return undefined;
  // The two objects become one: `{…` `,` `…}`.
  const logEnd = start - ',"same":'.length - 1;
  return [lineBytes.subarray(0, logEnd), comma, response.subarray(1)];
}

const comma = Buffer.from(',');

function digitAt(bytes: Buffer, index: number): number | undefined {
  const digit = (bytes[index] ?? 0) - 0x30;
  return digit >= 0 && digit <= 9 ? digit : undefined;
}
