/** The body of a logged request or response: text, or bytes as base64; whole, or the start of a longer one. */
import { Buffer, isUtf8 } from 'node:buffer';
import { headerValues } from '../http-text/header-text.ts';
import type { CallLog } from './model.ts';
import { decodeBody } from '../http-text/content-coding.ts';

/** The `mode` of a body that is no text: its `data` is base64. Ours: Postman's logs have no form for one. */
const binaryBodyMode = 'base64';

/** Ends the `data` of a body that was cut for the log, on a line of its own. Both in bytes. */
export function cutMark(kept: number, full: number): string {
  return `\n[cut: ${kept} of ${full} bytes]`;
}

/** What a request and a response of a call log have in common. */
export type Message = CallLog['request'] | CallLog['response'];

/** A body as far as the log has it. */
interface LoggedBody {
  /** Text, or base64 where `isBinary`; without the mark of a cut. '' for an empty one, and where the log has none. */
  readonly data: string;
  readonly isBinary: boolean;
  /** Of a body that was cut, its length in bytes before that. */
  readonly fullSize: number | undefined;
}

/** A body as it is written into a log. */
export interface WrittenBody {
  readonly mode: 'raw' | typeof binaryBodyMode;
  readonly data: string;
}

/** Bytes as a body: text, or base64 where they are not UTF-8. */
export function writeBody(bytes: Buffer): WrittenBody {
  if (isUtf8(bytes)) return { mode: 'raw', data: bytes.toString('utf8') };
  return { mode: binaryBodyMode, data: bytes.toString('base64') };
}

/** The start of a text in UTF-8, cut between two characters. @param most bytes that it may have */
export function textStart(bytes: Buffer, most: number): Buffer {
  let end = most;
  // Continuation bytes are 10xxxxxx, at most three of them.
  while (end > most - 4 && end > 0 && ((bytes[end] ?? 0) & 0xc0) === 0x80) end -= 1;
  return bytes.subarray(0, end);
}

/** Takes a logged body apart. */
export function readBody(body: Message['body']): LoggedBody {
  const logged = body?.data ?? '';
  const isBinary = body != null && 'mode' in body && body.mode === binaryBodyMode;
  // Only the end can hold the mark: no search through a megabyte.
  const mark = /\n\[cut: \d+ of (\d+) bytes\]$/.exec(logged.slice(-60));
  if (mark === null) return { data: logged, isBinary, fullSize: undefined };
  return { data: logged.slice(0, -mark[0].length), isBinary, fullSize: Number(mark[1]) };
}

/** The bytes that the log has. */
export function bodyBytes({ data, isBinary }: LoggedBody): Buffer {
  return Buffer.from(data, isBinary ? 'base64' : 'utf8');
}

/** The text that the log has; what is no UTF-8 becomes `�`. */
export function bodyText(body: LoggedBody): string {
  return body.isBinary ? bodyBytes(body).toString() : body.data;
}

/** A body's length in bytes, before any cut; `undefined` when the log came without bodies. */
export function bodySize(body: Message['body']): number | undefined {
  if (body === null || body === undefined) return undefined;
  const { data, isBinary, fullSize } = readBody(body);
  return fullSize ?? Buffer.byteLength(data, isBinary ? 'base64' : 'utf8');
}

/** Whether a body is an urlencoded form: Postman's logs have a mode for it, ours the header alone. */
export function isForm({ headers, body }: Pick<Message, 'headers' | 'body'>): boolean {
  if (body != null && 'mode' in body && body.mode === 'urlencoded') return true;
  return /x-www-form-urlencoded/i.test(headerValues(headers, 'content-type')[0] ?? '');
}

/** As `readBody`, but text where a compressed body is text. */
export function readDecodedBody({ headers, body }: Pick<CallLog['request'], 'headers' | 'body'>): LoggedBody {
  const logged = readBody(body);
  // A compressed body is no text.
  const coding = logged.isBinary ? headerValues(headers, 'content-encoding').join(',') : '';
  if (coding === '') return logged;
  const bytes = bodyBytes(logged);
  const decoded = decodeBody(bytes, coding);
  if (decoded === bytes) return logged;
  return isUtf8(decoded)
    ? { ...logged, data: decoded.toString(), isBinary: false }
    : { ...logged, data: decoded.toString('base64') };
}
