/** How a body of any bytes and any size becomes text in a call log. */
import { Buffer, isUtf8 } from 'node:buffer';

/** Bodies over this many bytes are cut in the journal. */
export const maxJournalBodyBytes = 1024 * 1024;

export interface BodyText {
  /** `raw` for text; `base64` where the bytes are not UTF-8 (ours: Postman's logs have no form for binary bodies). */
  readonly mode: 'raw' | 'base64';
  readonly data: string;
}

/**
 * The body as a call log shows it. A body over 1 MB is cut to that size, and the data then ends in the marker
 * `[cut: <kept> of <full> bytes]` on a line of its own; text is cut between characters.
 */
export function bodyText(body: Uint8Array): BodyText {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  if (bytes.length <= maxJournalBodyBytes) {
    return isUtf8(bytes) ? { mode: 'raw', data: bytes.toString('utf8') } : base64(bytes);
  }
  const marker = (kept: Uint8Array) => `\n[cut: ${kept.length} of ${bytes.length} bytes]`;
  const text = bytes.subarray(0, characterStart(bytes, maxJournalBodyBytes));
  if (isUtf8(text)) return { mode: 'raw', data: text.toString('utf8') + marker(text) };
  const binary = bytes.subarray(0, maxJournalBodyBytes);
  return { mode: 'base64', data: base64(binary).data + marker(binary) };
}

function base64(bytes: Buffer): BodyText {
  return { mode: 'base64', data: bytes.toString('base64') };
}

/** The start of the UTF-8 character that the byte at `position` belongs to. */
function characterStart(bytes: Uint8Array, position: number): number {
  let start = position;
  // Continuation bytes are 10xxxxxx, at most three of them.
  while (start > position - 4 && start > 0 && ((bytes[start] ?? 0) & 0xc0) === 0x80) start -= 1;
  return start;
}
