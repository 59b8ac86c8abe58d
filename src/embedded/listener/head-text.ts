/** The heads of responses as text. */
import { STATUS_CODES } from 'node:http';

/** Headers that Node acts on, or leaves its own away for: responses that have one go through `writeHead`. */
const nodesBusiness: ReadonlySet<string> = new Set([
  'connection',
  'date',
  'expect',
  'keep-alive',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

/** Whether these headers, names and values in turn, may go out as text; else they are for Node to look at. */
export function canBeText(headers: readonly string[]): boolean {
  return !headers.some((name, index) => index % 2 === 0 && nodesBusiness.has(name.toLowerCase()));
}

/** The first line of a response with its end. @param statusText valid on the wire */
export function statusLine(status: number, statusText: string | undefined): string {
  return `HTTP/1.1 ${status} ${statusText ?? STATUS_CODES[status] ?? 'unknown'}\r\n`;
}

/** Names and values in turn as lines. */
export function headerLines(headers: readonly string[]): string {
  let lines = '';
  for (let i = 0; i + 1 < headers.length; i += 2) lines += `${headers[i]}: ${headers[i + 1]}\r\n`;
  return lines;
}
