/** How a body of any bytes and any size becomes text in a call log. */
import { Buffer, isUtf8 } from 'node:buffer';
import { binaryBodyMode, cutMark } from '../../call-log/body.ts';

/** Bodies over this many bytes are cut in the journal. */
export const maxJournalBodyBytes = 1024 * 1024;
/** What is kept of a longer one: one more byte tells whether a character is cut. */
export const mostKeptBytes = maxJournalBodyBytes + 1;

export interface BodyText {
  /** `raw` for text; `base64` where the bytes are not UTF-8 (ours: Postman's logs have no form for binary bodies). */
  readonly mode: 'raw' | typeof binaryBodyMode;
  readonly data: string;
}

/**
 * The body as a call log shows it. A body over 1 MB is cut to that size, and the data then ends in the cut mark;
 * text is cut between characters.
 *
 * @param body at least its first `mostKeptBytes`
 * @param length of the whole body, in bytes
 */
export function bodyText(body: Uint8Array, length = body.length): BodyText {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  if (length <= maxJournalBodyBytes) {
    return isUtf8(bytes) ? { mode: 'raw', data: bytes.toString('utf8') } : base64(bytes);
  }
  const text = bytes.subarray(0, characterStart(bytes, maxJournalBodyBytes));
  if (isUtf8(text)) return { mode: 'raw', data: text.toString('utf8') + cutMark(text.length, length) };
  const binary = bytes.subarray(0, maxJournalBodyBytes);
  return { mode: binaryBodyMode, data: base64(binary).data + cutMark(binary.length, length) };
}

function base64(bytes: Buffer): BodyText {
  return { mode: binaryBodyMode, data: bytes.toString('base64') };
}

/** The start of the UTF-8 character that the byte at `position` belongs to. */
function characterStart(bytes: Uint8Array, position: number): number {
  let start = position;
  // Continuation bytes are 10xxxxxx, at most three of them.
  while (start > position - 4 && start > 0 && ((bytes[start] ?? 0) & 0xc0) === 0x80) start -= 1;
  return start;
}
