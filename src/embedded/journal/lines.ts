/**
 * The journal's lines. The usual one is `{"mock":"<id>","log":<call log>}`, where the call log is exactly what the API
 * answers with all four includes. What many calls have in common stands in the journal once, in a line of its own before
 * the first of them: `{"same":<number>,"log":<some members of a call log>}`. Their lines are then
 * `{"mock":"<id>","log":<call log without those members>,"same":[<numbers>]}`. Most calls write a tenth of what they would.
 */
import { Buffer } from 'node:buffer';

/** What the line of a call of this mock begins with; the call log's JSON follows. */
export function lineStart(mock: string): string {
  return `{"mock":${JSON.stringify(mock)},"log":`;
}

/** What every line ends with, and what a line with a whole call log has behind it. */
export const lineEnd = '}\n';

/** In the line of a call some of whose members stand elsewhere: what stands between the call log and their numbers … */
export const sameStart = ',"same":[';

/** … which have commas between them, and what stands behind those. */
export const sameEnd = `]${lineEnd}`;

/** The line of what many calls have in common. @param members as JSON with a comma before each */
export function sharedLine(number: number, members: Buffer): Buffer {
  return Buffer.concat([Buffer.from(`{"same":${number},"log":{`), members.subarray(1), Buffer.from(`}${lineEnd}`)]);
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
 * @param membersOf gives what many calls have in common by its number, as JSON with a comma before each member
 * @returns `undefined` where that is not known
 */
export function callLogIn(
  lineBytes: Buffer,
  membersOf: (number: number) => Buffer | undefined,
): readonly Buffer[] | undefined {
  const end = lineBytes.length - lineEnd.length;
  // A whole call log ends with a brace.
  if (lineBytes[end - 1] !== bracket) return [lineBytes.subarray(0, end)];
  const pieces: Buffer[] = [closing];
  let position = end - 1;
  do {
    let number = 0;
    let place = 1;
    for (let digit = digitAt(lineBytes, position - 1); digit !== undefined; digit = digitAt(lineBytes, position - 1)) {
      number += digit * place;
      place *= 10;
      position -= 1;
    }
    const members = membersOf(number);
    if (members === undefined) return undefined;
    pieces.push(members);
    position -= 1;
  } while (lineBytes[position] === comma);
  // Of the call log all but its closing brace. The bracket at `position` is the last of `sameStart`.
  pieces.push(lineBytes.subarray(0, position - sameStart.length));
  return pieces.reverse();
}

const closing = Buffer.from('}');
const bracket = 0x5d;
const comma = 0x2c;

function digitAt(bytes: Buffer, index: number): number | undefined {
  const digit = (bytes[index] ?? 0) - 0x30;
  return digit >= 0 && digit <= 9 ? digit : undefined;
}
