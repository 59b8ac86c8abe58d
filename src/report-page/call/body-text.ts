/** A logged body as text to show. */
import type { PageBody, PageMessage } from '../../report/files/page-data.ts';
import { formatJson } from './format-json.ts';

export interface BodyText {
  /** As it was logged; of a binary body the bytes in hexadecimal. */
  readonly raw: string;
  /** Laid out for reading; `undefined` for what is not JSON. */
  readonly json: string | undefined;
  readonly isBinary: boolean;
  /** In the log, in bytes. */
  readonly loggedBytes: number;
  /** Before the log cut it; `undefined` when it did not. */
  readonly fullBytes: number | undefined;
}

/** Bytes of a binary body that are shown. */
const hexBytes = 4096;

export function readBody({ data, isBinary, fullSize }: PageBody): BodyText {
  const bytes = isBinary ? decodeBase64(data) : undefined;
  return {
    raw: bytes === undefined ? data : hexDump(bytes.subarray(0, hexBytes)),
    json: bytes === undefined && /^\s*[{["]/.test(data) ? formatJson(data) : undefined,
    isBinary: bytes !== undefined,
    loggedBytes: bytes?.length ?? new TextEncoder().encode(data).length,
    fullBytes: fullSize,
  };
}

/** @returns `undefined` when the text is not base64 */
export function decodeBase64(data: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}

/** The value of the first header of this name (lower case). */
export function headerValue(headers: PageMessage['headers'], name: string): string | undefined {
  return headers.find(({ key }) => key.toLowerCase() === name)?.value;
}

/** Lines of 16 bytes: offset, hexadecimal, printable ASCII. */
function hexDump(bytes: Uint8Array): string {
  const lines: string[] = [];
  for (let offset = 0; offset < bytes.length; offset += 16) {
    const row = Array.from(bytes.subarray(offset, offset + 16));
    const hex = row.map((byte) => byte.toString(16).padStart(2, '0')).join(' ');
    const ascii = row.map((byte) => (byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : '.')).join('');
    lines.push(`${offset.toString(16).padStart(6, '0')}  ${hex.padEnd(47)}  ${ascii}`);
  }
  return lines.join('\n');
}
